//! What can go wrong with a ledger goes wrong for real: killed, full, cut short, read only. And
//! what a person adds by hand, and what an export holds.
#![allow(clippy::unwrap_used)]

mod common;

use common::{asked, backstop, folder, root, run};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SHIPS: &str = "---\noutlet: Port Mirren Gazette\npublished: 2031-03-04\n---\n\
    Norvania will send four ships to Estrelle, Tamara Quill said.\n\
    The rest is up to Valdora, once the harbour lease is signed.\n";

fn small(name: &str) -> PathBuf {
    let dir = folder(name);
    fs::write(dir.join("a.txt"), SHIPS).unwrap();
    run(&dir, &["add", "a.txt", "--received", "2031-03-05"]);
    dir
}

/// Reports enough for several writes, a line each.
fn many(dir: &Path) {
    let line = |n: usize| {
        let text = format!("Norvania will send {} ships to Estrelle.", n + 2);
        let id = format!("report-{n}");
        json!({"id": id, "text": text, "outlet": "Example Wire", "published": "2031-03-04"})
    };
    let lines: Vec<String> = (0..900).map(|n| line(n).to_string()).collect();
    fs::write(dir.join("many.jsonl"), lines.join("\n")).unwrap();
}

/// Killed at several moments of `add`, started again each time, it ends with all of them, each
/// once, as if nothing had happened.
#[test]
fn killed_while_adding_it_goes_on_where_it_stopped() {
    let dir = folder("killed");
    many(&dir);
    let add = ["add", "many.jsonl", "--received", "2031-03-05"];
    let mut cut_short = 0;
    for wait in [60, 400, 900, 1500] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_backstop"))
            .current_dir(&dir)
            .args(add)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Until it has written something more, or for a while.
        let log = dir.join("backstop.db-wal");
        let size = || fs::metadata(&log).map_or(0, |m| m.len());
        let (before, begun) = (size(), Instant::now());
        while size() <= before && begun.elapsed() < Duration::from_secs(30) {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(Duration::from_millis(wait));
        cut_short += usize::from(child.try_wait().unwrap().is_none());
        let _ = child.kill(); // SIGKILL
        child.wait().unwrap();
        if dir.join("backstop.db").exists() {
            run(&dir, &["rebuild", "--check"]);
        }
    }
    assert!(cut_short > 0, "it was never killed at work");
    run(&dir, &add);
    let whole = asked(&dir, &["promises"]);
    assert_eq!(whole["looked"]["reports"], 900);
    run(&dir, &["rebuild", "--check"]);
    let other = folder("not-killed");
    many(&other);
    run(&other, &add);
    assert_eq!(asked(&other, &["promises"]), whole);
}

/// The system refuses to let files grow: the real thing, by the limit on the size of files.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing_and_says_what_to_do() {
    let dir = small("full");
    many(&dir);
    let before = asked(&dir, &["promises"]);
    let program = env!("CARGO_BIN_EXE_backstop");
    // Blocks of 512 bytes; the signal that would kill is ignored, so that the write fails.
    let line = format!("trap '' XFSZ; ulimit -f 300; exec '{program}' add many.jsonl");
    let done = Command::new("sh")
        .current_dir(&dir)
        .args(["-c", &line])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert_eq!(done.status.code(), Some(5), "{said}");
    assert!(said.contains("room"), "{said}");
    let held = asked(&dir, &["promises"]);
    assert!(held["looked"]["reports"].as_u64() >= before["looked"]["reports"].as_u64());
    run(&dir, &["rebuild", "--check"]);
    run(&dir, &["add", "many.jsonl"]);
    assert_eq!(asked(&dir, &["promises"])["looked"]["reports"], 901);
}

#[test]
fn two_programs_add_at_once_and_both_are_kept() {
    let dir = folder("two");
    many(&dir);
    fs::write(dir.join("a.txt"), SHIPS).unwrap();
    let add = |file: &str| {
        Command::new(env!("CARGO_BIN_EXE_backstop"))
            .current_dir(&dir)
            .args(["add", file, "--received", "2031-03-05"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let both = [add("many.jsonl"), add("a.txt")];
    for mut child in both {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(asked(&dir, &["promises"])["looked"]["reports"], 901);
    run(&dir, &["rebuild", "--check"]);
}

#[test]
fn a_ledger_cut_short_says_so_and_is_left_as_it_is() {
    let dir = small("cut");
    let bytes = fs::read(dir.join("backstop.db")).unwrap();
    fs::write(dir.join("cut.db"), &bytes[..bytes.len() / 2]).unwrap();
    for line in [&["promises"][..], &["add", "a.txt"], &["rebuild"]] {
        let ran = backstop(&dir, &[line, &["--ledger", "cut.db"]].concat());
        assert_eq!(ran.code, 5, "{line:?}: {}", ran.err);
        assert!(ran.err.contains("damaged"), "{}", ran.err);
    }
    let left = fs::read(dir.join("cut.db")).unwrap();
    assert_eq!(left, &bytes[..bytes.len() / 2]);
}

#[test]
fn what_a_person_adds_counts_with_its_words() {
    let dir = small("by-hand");
    let signed = ["--by", "Tamara Quill", "--on", "2031-03-06"];
    let words = "The rest is up to Valdora";
    let add = [
        "review",
        "add",
        "a",
        words,
        "--holder",
        "NVA",
        "--attitude",
        "requires",
    ];
    let add = [
        &add[..],
        &["--deed", "security-guarantee", "--toward", "EST"],
    ]
    .concat();
    let condition = [
        "--condition",
        "once the harbour lease is signed",
        "--relation",
        "once",
        "--type",
        "third-party-backing",
        "--needs",
        "treaty",
        "--of",
        "VAL",
    ];
    let ran = run(&dir, &[&add[..], &condition, &signed].concat());
    let id = ran.out.lines().last().unwrap().to_string();
    assert!(id.ends_with(":hand:0"), "{id}");
    let found = asked(&dir, &["search", "--attitude", "requires"]);
    assert_eq!(found["records"][0]["hand_by"], "Tamara Quill");
    assert_eq!(found["records"][0]["quote"], words);
    let rows = asked(&dir, &["promises", "--actor", "VAL", "--kind", "treaty"]);
    assert_eq!(rows["rows"][0]["n_asks"], 1, "{rows}");
    run(&dir, &["rebuild", "--check"]);
    // Rejected, it counts no more.
    run(
        &dir,
        &[&["review", "reject", &id, "--tag", "other"][..], &signed].concat(),
    );
    let rows = asked(&dir, &["promises", "--actor", "VAL", "--kind", "treaty"]);
    assert_eq!(rows["rows"], json!([]));
    // What is not in the report is not kept.
    for (line, code, says) in [
        (
            ["review", "add", "a", "The rest is up to Norvania"],
            2,
            "not in the report",
        ),
        (["review", "add", "nowhere", words], 6, "no report"),
    ] {
        let rest = [
            "--holder",
            "NVA",
            "--attitude",
            "pledges",
            "--deed",
            "treaty",
        ];
        let ran = backstop(&dir, &[&line[..], &rest, &signed].concat());
        assert_eq!(ran.code, code, "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
}

/// The seven tables hold what reasoning found, and every quotation is where it says.
#[test]
fn an_export_of_the_story_holds_states_edges_and_true_quotations() {
    let dir = folder("export-story");
    let examples = root().join("examples");
    run(
        &dir,
        &[
            "add",
            examples.to_str().unwrap(),
            "--received",
            "2031-06-01",
        ],
    );
    run(&dir, &["export", "out", "--kind", "csv"]);
    let table = |name: &str| {
        let text = fs::read_to_string(dir.join(format!("out/{name}.csv"))).unwrap();
        let rows = parsed(&text);
        assert!(rows.len() > 1 || name == "reviews", "{name} is empty");
        rows
    };
    let column = |rows: &[Vec<String>], name: &str| {
        rows[0]
            .iter()
            .position(|c| c == name)
            .unwrap_or_else(|| panic!("{name}"))
    };
    for name in ["promises", "history", "reviews"] {
        table(name);
    }
    let rows = table("conditions");
    let state = column(&rows, "derived_state");
    let states: Vec<&str> = rows[1..].iter().map(|r| r[state].as_str()).collect();
    assert!(states.contains(&"uncovered"), "{states:?}");
    let rows = table("edges");
    let [from, to, relation] = ["from_promise", "to_promise", "relation"].map(|c| column(&rows, c));
    let between = |a: &str, b: &str| {
        let of = rows[1..]
            .iter()
            .filter(|r| r[from].starts_with(a) && r[to].starts_with(b));
        of.map(|r| r[relation].as_str()).collect::<Vec<_>>()
    };
    // London waits on Washington, whose word has come by the end of the story, and on Moscow, whose has not.
    assert!(between("GBR/", "USA/").contains(&"covers"), "{rows:?}");
    assert!(between("GBR/", "RUS/").contains(&"needs"), "{rows:?}");
    let sources = table("sources");
    let (id, name) = (column(&sources, "doc_id"), column(&sources, "doc_name"));
    let rows = table("reports");
    let [doc, start, end, quote] =
        ["doc_id", "start_byte", "end_byte", "quote"].map(|c| column(&rows, c));
    for r in &rows[1..] {
        let source = sources.iter().find(|s| s[id] == r[doc]).unwrap();
        let text = fs::read(examples.join(format!("{}.txt", source[name]))).unwrap();
        let (from, to): (usize, usize) = (r[start].parse().unwrap(), r[end].parse().unwrap());
        assert_eq!(&text[from..to], r[quote].as_bytes());
    }
    let package = fs::read_to_string(dir.join("out/datapackage.json")).unwrap();
    let package: Value = serde_json::from_str(&package).unwrap();
    assert_eq!(package["resources"].as_array().unwrap().len(), 7);
    for (kind, file) in [
        ("annotation", "annotations.jsonld"),
        ("prov", "provenance.jsonld"),
        ("claim", "claims.jsonld"),
    ] {
        run(&dir, &["export", kind, "--kind", kind]);
        let text = fs::read_to_string(dir.join(kind).join(file)).unwrap();
        let whole: Value = serde_json::from_str(&text).unwrap();
        assert!(whole["@context"] != Value::Null, "{kind}");
    }
    run(&dir, &["export", "parquet", "--kind", "parquet"]);
    for name in [
        "promises",
        "conditions",
        "reports",
        "history",
        "sources",
        "reviews",
        "edges",
    ] {
        let bytes = fs::read(dir.join(format!("parquet/{name}.parquet"))).unwrap();
        assert!(
            bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"),
            "{name}"
        );
    }
}

/// Rows and cells of RFC 4180.
fn parsed(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        let row = rows.last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            c => row.last_mut().unwrap().push(c),
        }
    }
    rows.retain(|r| r.len() > 1);
    rows
}
