//! The two times of a question, a ledger that may only be read, reading again, and why records are
//! one promise, by real runs of the program.
#![allow(clippy::unwrap_used)]

mod common;

use backstop::ledger::{Ledger, Receipt};
use backstop::model::Reading;
use common::{asked, backstop, folder, run};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn report(dir: &Path, name: &str, published: &str, text: &str) {
    let head = format!("---\noutlet: Port Mirren Gazette\npublished: {published}\n---\n\n");
    fs::write(dir.join(name), head + text + "\n").unwrap();
}

const SHIPS: &str = "Norvania will send four ships to Estrelle, Tamara Quill said.";

/// Ids of all rows, as of a day and as known at a day.
fn rows(dir: &Path, as_of: Option<&str>, known_at: Option<&str>) -> Vec<String> {
    let mut line = vec!["promises"];
    line.extend(as_of.into_iter().flat_map(|d| ["--as-of", d]));
    line.extend(known_at.into_iter().flat_map(|d| ["--known-at", d]));
    let found = asked(dir, &line);
    let all = found["rows"].as_array().unwrap().iter();
    all.map(|r| r["id"].as_str().unwrap().to_string()).collect()
}

/// CSV as rows by the names of columns.
fn table(text: &str) -> Vec<BTreeMap<String, String>> {
    let (mut rows, mut row, mut cell, mut inside) = (vec![], vec![], String::new(), false);
    for c in text.chars() {
        match c {
            '"' => inside = !inside,
            ',' if !inside => row.push(std::mem::take(&mut cell)),
            '\n' if !inside => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !inside => {}
            c => cell.push(c),
        }
    }
    let names = rows.remove(0);
    let named = |row: Vec<String>| {
        assert_eq!(row.len(), names.len(), "{row:?}");
        names.iter().cloned().zip(row).collect()
    };
    rows.into_iter().map(named).collect()
}

/// A report of March that comes in in June belongs to March, and was not known in April where it
/// bears no date.
#[test]
fn a_late_report_lands_where_it_belongs() {
    let dir = folder("late");
    report(&dir, "a.txt", "2031-03-04", SHIPS);
    fs::write(
        dir.join("b.txt"),
        "Estrelle refused to send troops to Norvania.\n",
    )
    .unwrap();
    run(&dir, &["add", "a.txt", "--received", "2031-03-05"]);
    run(&dir, &["add", "b.txt", "--received", "2031-06-01"]);
    let all = rows(&dir, None, None);
    let early = rows(&dir, None, Some("2031-04-01"));
    assert!(early.len() < all.len(), "{early:?} {all:?}");
    assert!(early.iter().all(|id| all.contains(id)), "{early:?}");
    assert_eq!(rows(&dir, None, Some("2031-06-01")), all);
    assert_eq!(rows(&dir, Some("2031-06-01"), Some("2031-06-01")), all);
    // Nothing could be known before the first report was out.
    let before = asked(&dir, &["promises", "--known-at", "2031-03-03"]);
    assert_eq!(
        (&before["rows"], &before["looked"]["reports"]),
        (&json!([]), &json!(0))
    );
    // `missing`, `explain` and `history` take both days, too.
    let ledger = ["--ledger", "backstop.db", "--known-at", "2031-03-03"];
    let found = asked(&dir, &[&["missing"][..], &ledger].concat());
    assert_eq!(found["data"]["opposed"], json!([]), "{found}");
    let one = backstop(&dir, &["history", &early[0], "--known-at", "2031-03-03"]);
    assert_eq!(one.code, 6, "{}", one.out);
    run(&dir, &["history", &early[0], "--known-at", "2031-03-04"]);
}

/// A page that was changed under its address: which records rested on what is gone.
#[test]
fn a_silent_edit_names_the_promise_that_rested_on_the_removed_words() {
    let dir = folder("silent");
    let more = "Estrelle will train two hundred soldiers, the ministry said.";
    report(&dir, "a.txt", "2031-03-04", &format!("{SHIPS}\n\n{more}"));
    report(&dir, "b.txt", "2031-03-04", SHIPS);
    let at = ["--url", "https://gazette.example/1", "--received"];
    run(
        &dir,
        &[&["add", "a.txt"][..], &at, &["2031-03-05"]].concat(),
    );
    run(
        &dir,
        &[&["add", "b.txt"][..], &at, &["2031-03-09"]].concat(),
    );
    let since = ["changes", "--since", "2031-03-09"];
    let found = asked(&dir, &since);
    let gone = found["edits"][0]["gone"].as_array().unwrap();
    assert_eq!(gone.len(), 1, "{found}");
    assert!(more.contains(gone[0]["quote"].as_str().unwrap()));
    let promise = gone[0]["matters"][0].as_str().unwrap();
    let page = run(&dir, &[&since[..], &["--width", "120"]].concat());
    let flat: String = page.out.split_whitespace().collect();
    assert!(flat.contains(&format!("(under{promise})")), "{}", page.out);
    let rows = table(&run(&dir, &[&since[..], &["--format", "csv"]].concat()).out);
    let pages: Vec<_> = rows.iter().filter(|r| r["change"] == "page").collect();
    assert_eq!(pages.len(), 1, "{rows:?}");
    assert_eq!(pages[0]["matter"], promise);
    assert_eq!(pages[0]["url"], "https://gazette.example/1");
    assert_eq!(pages[0]["quote"], gone[0]["quote"].as_str().unwrap());
    // The record stays.
    run(&dir, &["history", promise]);
}

/// Every column that a program is given is told of in the documentation.
#[test]
fn every_column_is_documented() {
    let dir = folder("columns");
    report(&dir, "a.txt", "2031-03-04", SHIPS);
    run(&dir, &["add", "a.txt", "--received", "2031-03-05"]);
    let id = rows(&dir, None, None)[0].clone();
    let told = fs::read_to_string(common::root().join("docs/ledger.md")).unwrap();
    for line in [
        &["promises"][..],
        &["history", &id],
        &["changes", "--since", "2031-03-01"],
        &["missing"],
        &["explain", &id],
        &["search", "ships"],
        &["search", "--attitude", "pledges"],
        &["review", "list"],
    ] {
        let ran = run(&dir, &[line, &["--format", "csv"]].concat());
        let head = ran.out.lines().next().unwrap().to_string();
        assert!(head.contains(','), "{head}");
        for column in head.split(',') {
            assert!(told.contains(&format!("`{column}`")), "{line:?}: {column}");
        }
    }
}

/// As CSV, what is missing and why is a row for each quotation of the page, and none is lost. Where
/// no report is named, the ledger of the folder is asked.
#[test]
fn what_is_missing_and_why_are_tables_too() {
    let dir = folder("tables");
    let example = "examples/2031-03-04_two-capitals-each-wait-for-the-other.txt";
    let example = common::root().join(example);
    run(&dir, &["add", example.to_str().unwrap()]);
    let page = asked(&dir, &["missing"]);
    let of = |v: &Value, key: &str| v[key].as_array().unwrap().clone();
    let items: Vec<Value> = of(&page, "parts")
        .iter()
        .flat_map(|p| of(p, "items"))
        .collect();
    let lines: Vec<Value> = items.iter().flat_map(|i| of(i, "lines")).collect();
    let quotes = lines.iter().map(|l| of(l, "evidence").len().max(1));
    let rows = table(&run(&dir, &["missing", "--format", "csv"]).out);
    assert!(rows.len() > 2, "{rows:?}");
    assert_eq!(rows.len(), quotes.sum::<usize>());
    assert!(
        rows.iter()
            .any(|r| r["part"] == "Missing" && !r["party"].is_empty())
    );
    let text = fs::read_to_string(&example).unwrap();
    for row in rows.iter().filter(|r| !r["quote"].is_empty()) {
        let (start, end): (usize, usize) =
            (row["start"].parse().unwrap(), row["end"].parse().unwrap());
        let cut: String = text.chars().skip(start).take(end - start).collect();
        assert_eq!(cut, row["quote"]);
    }
    let id = self::rows(&dir, None, None)[0].clone();
    let proof = asked(&dir, &["explain", &id]);
    let rows = table(&run(&dir, &["explain", &id, "--format", "csv"]).out);
    let first = |part: &str| rows.iter().find(|r| r["part"] == part).unwrap().clone();
    assert_eq!(
        first("proof")["says"],
        proof["tree"][0]["says"].as_str().unwrap()
    );
    let records = of(&proof["data"], "records");
    assert_eq!(
        rows.iter().filter(|r| r["part"] == "record").count(),
        records.len()
    );
    assert_eq!(
        first("record")["stance"],
        records[0]["record"].as_str().unwrap()
    );
    // Without a ledger there is nobody to ask.
    let ran = backstop(&folder("tables-none"), &["missing"]);
    assert_eq!(ran.code, 5, "{}", ran.err);
    assert!(ran.err.contains("backstop.db"), "{}", ran.err);
}

#[test]
fn two_days_that_make_no_date_are_told() {
    let dir = folder("no-date");
    report(&dir, "a.txt", "2031-03-04", SHIPS);
    run(&dir, &["add", "a.txt"]);
    let ran = backstop(&dir, &["promises", "--known-at", "in March"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--known-at"), "{}", ran.err);
}

/// What an earlier reader read stays on record; what this one reads counts.
#[test]
fn rebuild_reread_reads_what_another_version_has_read() {
    let dir = folder("reread");
    report(&dir, "a.txt", "2031-03-04", SHIPS);
    let path = dir.join("a.txt");
    let got = backstop::intake::open(&path, &backstop::intake::Defaults::default()).unwrap();
    let old = Receipt {
        reader: "backstop 0.0.1 (of old)".into(),
        received: "2031-03-05".parse().unwrap(),
        wire: None,
    };
    let at = dir.join("backstop.db");
    let mut ledger = Ledger::create(&at, &backstop::settle_options()).unwrap();
    ledger.add(&got.report, &Reading::default(), &old).unwrap();
    drop(ledger);
    assert_eq!(rows(&dir, None, None), [] as [String; 0]);
    // A rebuild alone reads nothing.
    let plain = run(&dir, &["rebuild"]);
    assert!(plain.out.starts_with("0 promises"), "{}", plain.out);
    let again = run(&dir, &["rebuild", "--reread"]);
    assert!(
        again.out.starts_with("1 report read again."),
        "{}",
        again.out
    );
    assert!(!rows(&dir, None, None).is_empty());
    let once = run(&dir, &["rebuild", "--reread"]);
    assert!(
        once.out.starts_with("0 reports read again."),
        "{}",
        once.out
    );
    run(&dir, &["rebuild", "--check"]);
    // As if this version had been the first.
    let other = folder("read-once");
    report(&other, "a.txt", "2031-03-04", SHIPS);
    run(&other, &["add", "a.txt", "--received", "2031-03-05"]);
    assert_eq!(rows(&other, None, None), rows(&dir, None, None));
}

#[test]
fn explain_says_why_records_are_one_promise() {
    let dir = folder("why-one");
    report(&dir, "a.txt", "2031-03-04", SHIPS);
    let more = "Norvania will send six ships to Estrelle, the ministry said.";
    report(&dir, "b.txt", "2031-03-09", more);
    run(&dir, &["add", "a.txt", "b.txt", "--received", "2031-03-10"]);
    let all = asked(&dir, &["promises", "--actor", "grp:norvania"]);
    let row = all["rows"].as_array().unwrap().iter();
    let id = row.max_by_key(|r| r["n_evidence"].as_u64()).unwrap()["id"].as_str();
    let line = ["explain", id.unwrap(), "--ledger", "backstop.db"];
    let found = asked(&dir, &line);
    let records = found["data"]["records"].as_array().unwrap();
    assert_eq!(records.len(), 2, "{found}");
    assert!(
        records
            .iter()
            .all(|r| r["reasons"][0].as_str().unwrap().ends_with('.'))
    );
    let page = run(&dir, &line);
    let says = "2 records from 2 reports, 2 origins";
    assert!(page.out.contains(says), "{}", page.out);
}

/// The program and the ledger are put where anybody may look, and asked as one who may not write.
#[cfg(unix)]
#[test]
fn a_ledger_that_may_only_be_read_answers_and_says_what_to_do() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;
    let made = folder("may-read");
    report(&made, "a.txt", "2031-03-04", SHIPS);
    run(&made, &["add", "a.txt", "--received", "2031-03-05"]);
    let dir = std::env::temp_dir().join(format!("backstop-may-read-{}", std::process::id()));
    fs::create_dir_all(&dir).unwrap();
    let allow = |p: &PathBuf, mode: u32| {
        fs::set_permissions(p, fs::Permissions::from_mode(mode)).unwrap();
    };
    let (ledger, program) = (dir.join("backstop.db"), dir.join("backstop"));
    fs::copy(made.join("backstop.db"), &ledger).unwrap();
    fs::copy(made.join("a.txt"), dir.join("a.txt")).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_backstop"), &program).unwrap();
    let bytes = fs::read(&ledger).unwrap();
    // Another, with changes that still lie beside it: whoever writes to it has not closed it.
    let open = made.join("open.db");
    fs::copy(&ledger, &open).unwrap();
    let mut writing = Ledger::open(&open).unwrap();
    writing.rebuild().unwrap();
    for end in ["", "-wal"] {
        let name = format!("open.db{end}");
        fs::copy(made.join(&name), dir.join(&name)).unwrap();
        allow(&dir.join(&name), 0o444);
    }
    allow(&program, 0o755);
    allow(&ledger, 0o444);
    allow(&dir, 0o555);
    let other = fs::File::options().append(true).open(&ledger).is_ok();
    let ask = |line: &[&str]| {
        let mut command = Command::new(&program);
        command.current_dir(&dir).args(line);
        // Whoever may do anything gives it up: leave to write is not asked of them.
        if other {
            command.uid(65_534).gid(65_534);
        }
        let done = command.output().unwrap();
        let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
        (done.status.code(), text(&done.stdout), text(&done.stderr))
    };
    let id = rows(&made, None, None)[0].clone();
    let before = run(&made, &["promises"]).out;
    let told = [
        ask(&["promises"]),
        ask(&["history", &id]),
        ask(&["missing", "--ledger", "backstop.db"]),
        ask(&["search", "ships"]),
    ];
    let refused = [
        ask(&[
            "add",
            "a.txt",
            "--received",
            "2031-03-06",
            "--outlet",
            "Other",
        ]),
        ask(&["rebuild"]),
        ask(&["review", "accept", &id, "--by", "Tamara Quill"]),
    ];
    let unsettled = ask(&["promises", "--ledger", "open.db"]);
    allow(&dir, 0o755);
    let left = fs::read(&ledger).unwrap();
    fs::remove_dir_all(&dir).unwrap();
    assert_eq!(told[0].1, before);
    for (code, _, err) in &told {
        assert_eq!(*code, Some(0), "{err}");
    }
    for (code, out, err) in &refused {
        assert_eq!(*code, Some(5), "{out}{err}");
        assert!(err.contains("may not be written to"), "{err}");
    }
    assert_eq!(left, bytes);
    assert_eq!(unsettled.0, Some(5), "{}", unsettled.1);
    assert!(unsettled.2.contains("-wal"), "{}", unsettled.2);
}
