//! The ledger by real runs of the program: the shipped story, in any order, asked at two days.
#![allow(clippy::unwrap_used)]

mod common;

use common::{asked, backstop, folder, root, run};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The reports of the real story. Those of 2031 are made up.
fn story() -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("examples")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "txt"));
    files.retain(|f| !f.file_name().unwrap().to_str().unwrap().starts_with("2031"));
    files.sort();
    files
}

/// Every seventh of them, round and round: an order that is not that of the dates.
fn shuffled(files: &[PathBuf], step: usize) -> Vec<PathBuf> {
    let order = (0..files.len()).map(|n| (n * step + 3) % files.len());
    order.map(|n| files[n].clone()).collect()
}

fn add(dir: &Path, files: &[PathBuf]) -> Value {
    let mut line = vec!["add", "--received", "2026-02-01", "--format", "json"];
    line.extend(files.iter().map(|f| f.to_str().unwrap()));
    serde_json::from_str(&run(dir, &line).out).unwrap()
}

fn digest(dir: &Path) -> String {
    run(dir, &["rebuild"]).out
}

fn of<'v>(rows: &'v Value, key: &str, start: &str) -> Vec<&'v Value> {
    let rows = rows["rows"].as_array().unwrap().iter();
    rows.filter(|r| r[key].as_str().unwrap().starts_with(start))
        .collect()
}

#[test]
fn the_story_in_any_order_is_the_same_ledger_and_knows_what_was_missing_when() {
    let files = story();
    assert_eq!(files.len(), 10);
    let (dir, other) = (folder("story"), folder("story-otherwise"));
    assert_eq!(add(&dir, &shuffled(&files, 7))["new"], 10);
    // One at a time, in another order, with a report given twice.
    for file in shuffled(&files, 3) {
        add(&other, &[file.clone(), file]);
    }
    let first = digest(&dir);
    assert_eq!(
        digest(&other),
        first,
        "the order of arrival changed the ledger"
    );

    // Again: nothing is read anew, and nothing changes.
    let again = add(&dir, &files);
    assert_eq!((&again["new"], &again["stances"]), (&json!(0), &json!(0)));
    assert_eq!(digest(&dir), first, "adding twice changed the ledger");
    run(&dir, &["rebuild", "--check"]);

    // 5 September: no guarantee of the United States, and it is asked for its part.
    let american = &["promises", "--actor", "USA"][..];
    let then = asked(&dir, &[american, &["--as-of", "2025-09-05"]].concat());
    let guarantee = of(&then, "id", "USA/security-guarantee/");
    assert_eq!(guarantee.len(), 1, "{then}");
    assert_eq!(guarantee[0]["absence"], "has-not-yet");
    assert_eq!(guarantee[0]["absence_date"], "2025-09-04");
    assert_eq!(guarantee[0]["legal"], Value::Null);
    // What would be right: the asks stand on the guarantee itself. As the reports are read now,
    // they are asks for support and for what Washington would do.
    let asks: Vec<_> = then["rows"].as_array().unwrap().iter().collect();
    let asks: u64 = asks.iter().map(|r| r["n_asks"].as_u64().unwrap()).sum();
    assert!(asks >= 2, "{then}");

    // End of January: agreed, and the history still shows that it was once withheld.
    let now = asked(&dir, &[american, &["--as-of", "2026-01-31"]].concat());
    let guarantee = of(&now, "id", "USA/security-guarantee/");
    let id = guarantee.iter().find(|r| r["legal"] == "agreed");
    let id = id.unwrap_or_else(|| panic!("{now}"))["id"]
        .as_str()
        .unwrap();
    let steps = asked(&dir, &["history", id]);
    let steps = steps["steps"].as_array().unwrap().clone();
    let fields: Vec<_> = steps.iter().map(|s| s["field"].as_str().unwrap()).collect();
    assert!(
        fields.contains(&"absence") && fields.contains(&"legal"),
        "{fields:?}"
    );
    let dates: Vec<_> = steps.iter().map(|s| s["date"].as_str().unwrap()).collect();
    assert!(dates.is_sorted(), "{dates:?}");

    // It has one id as of every day.
    let before = of(&then, "id", "USA/security-guarantee/")[0]["id"].clone();
    assert_eq!(before, id);

    // What is missing changes with it: the guarantee, with a demand for it and the words that it
    // was not given, and not any more once it is agreed.
    let missing = |day: &str| {
        let found = asked(
            &dir,
            &["missing", "--ledger", "backstop.db", "--as-of", day],
        );
        let all = found["data"]["missing"].as_array().unwrap().clone();
        let theirs = all.into_iter().filter(|m| m["party"] == "USA");
        let known = theirs.filter(|m| m["on_record"].to_string().contains(id));
        known.collect::<Vec<_>>()
    };
    let wanting = missing("2025-09-05");
    assert_eq!(wanting.len(), 1, "{wanting:?}");
    assert_ne!(wanting[0]["state"], "covered");
    let words = wanting[0]["words"].to_string();
    assert!(words.contains("US support"), "{words}");
    assert_eq!(missing("2026-01-07"), Vec::<Value>::new());

    // Twenty-six countries: a pledge of countries, told by Macron through Reuters.
    let countries = &[
        "promises",
        "--kind",
        "security-guarantee",
        "--actor",
        "grp:countries",
    ];
    let pledge = asked(&dir, &[&countries[..], &["--as-of", "2025-09-05"]].concat());
    assert_eq!(pledge["rows"][0]["legal"], "pledged", "{pledge}");

    // The id of today finds what it was called on an earlier day.
    let earlier = asked(&dir, &["history", id, "--as-of", "2025-09-05"]);
    assert_eq!(earlier["promise"]["legal"], Value::Null);
    assert_eq!(earlier["steps"][0]["field"], "absence");

    // Known at: nothing of January could be known in September.
    let known = asked(&dir, &[american, &["--known-at", "2025-09-05"]].concat());
    assert_eq!(known["looked"]["reports"], 6);
    assert_eq!(known["looked"]["to"], "2025-09-05");

    // Every quotation is where it says.
    for step in &steps {
        let doc = format!("{}.txt", step["doc"].as_str().unwrap());
        let text = fs::read_to_string(root().join("examples").join(doc)).unwrap();
        let at = |key: &str| step[key].as_u64().unwrap() as usize;
        let words: String = text
            .chars()
            .skip(at("start"))
            .take(at("end") - at("start"))
            .collect();
        assert_eq!(words, step["quote"].as_str().unwrap());
    }
}

fn small(name: &str) -> PathBuf {
    let dir = folder(name);
    let text = "---\noutlet: Port Mirren Gazette\npublished: 2031-03-04\n---\n\
                Norvania will send four ships to Estrelle, Tamara Quill said.\n";
    fs::write(dir.join("a.txt"), text).unwrap();
    run(&dir, &["add", "a.txt", "--received", "2031-03-05"]);
    dir
}

#[test]
fn nothing_on_record_is_never_an_empty_table() {
    let dir = small("nothing");
    let ran = run(
        &dir,
        &["promises", "--actor", "ESP", "--kind", "troop-deployment"],
    );
    for part in [
        "Nothing is on record of ESP on troop-deployment.",
        "Looked in 1 report, 2031-03-04: 1 sentence",
        "Port Mirren Gazette",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    let asked_for = |rest: &[&str]| {
        let out = run(&dir, &[&["promises"], rest].concat()).out;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let out = asked_for(&["--actor", "Spain"]);
    assert!(out.contains("Nothing is on record of ESP."), "{out}");
    let out = asked_for(&["--actor", "Nowhereland", "--kind", "troops"]);
    assert!(out.contains("`Nowhereland` is no actor"), "{out}");
    assert!(out.contains("near it are troop-deployment"), "{out}");
    let data = asked(&dir, &["promises", "--actor", "QQQ"]);
    assert_eq!(data["rows"], json!([]));
    assert_eq!(data["looked_in"]["reports"][0]["doc"], "a");
    let ran = run(&dir, &["promises", "--actor", "ESP", "--format", "csv"]);
    assert!(ran.out.starts_with("id,party,") && ran.out.lines().count() == 1);
    assert!(ran.err.contains("Looked in 1 report"), "{}", ran.err);
    let ran = run(&dir, &["search", "zebra"]);
    assert!(ran.out.contains("Looked in 1 report"), "{}", ran.out);
}

#[test]
fn every_row_names_its_reports_and_origins_in_every_format() {
    let dir = small("formats");
    for format in ["table", "markdown"] {
        let ran = run(&dir, &["promises", "--format", format]);
        assert!(ran.out.contains("1 report, 1 origin"), "{}", ran.out);
    }
    let ran = run(&dir, &["promises", "--format", "csv"]);
    assert!(ran.out.contains("n_reports,n_origins"), "{}", ran.out);
    assert!(ran.out.lines().count() > 1);
}

#[test]
fn what_is_no_ledger_is_left_alone_and_told() {
    let dir = small("no-ledger");
    let files = [
        ("text.db", "only words\n".repeat(20)),
        ("none", String::new()),
    ];
    for (name, text) in &files {
        fs::write(dir.join(name), text).unwrap();
        for line in [&["promises"][..], &["add", "a.txt"], &["rebuild"]] {
            let ran = backstop(&dir, &[line, &["--ledger", name]].concat());
            assert_eq!(ran.code, 5, "{line:?}: {}", ran.err);
            assert!(
                ran.err.contains("is not a ledger of Backstop"),
                "{}",
                ran.err
            );
        }
        assert_eq!(&fs::read_to_string(dir.join(name)).unwrap(), text);
    }
    let ran = backstop(&dir, &["promises", "--ledger", "nowhere.db"]);
    assert_eq!(ran.code, 5);
    assert!(
        ran.err.contains("There is no ledger at nowhere.db"),
        "{}",
        ran.err
    );
    assert!(!dir.join("nowhere.db").exists());
    let ran = backstop(&dir, &["history", "NVA/training/EST"]);
    assert_eq!(ran.code, 6, "{}", ran.err);
}

#[test]
fn lines_of_json_are_reports_and_a_bad_one_does_not_stop_the_others() {
    let dir = folder("lines");
    let line = |id: &str, text: &str| json!({"id": id, "text": text, "outlet": "Example Wire", "published": "2031-03-04"});
    let lines = format!(
        "{}\nnot json\n\n{}\n",
        line("one", "Norvania will send four ships to Estrelle."),
        line("two", "Estrelle refused to meet the minister."),
    );
    fs::write(dir.join("all.jsonl"), lines).unwrap();
    let ran = backstop(&dir, &["add", "all.jsonl"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("all.jsonl:2"), "{}", ran.err);
    assert!(ran.out.starts_with("2 reports: 2 new"), "{}", ran.out);
    let found = asked(&dir, &["search", "ships"]);
    assert_eq!(found["reports"][0]["doc"], "one");
    assert_eq!(found["reports"][0]["outlet"], "Example Wire");
}

#[test]
fn an_address_belongs_to_one_report_and_a_changed_page_is_told() {
    let dir = small("pages");
    let text = "Norvania will send five ships to Estrelle, Tamara Quill said.\n";
    fs::write(dir.join("b.txt"), text).unwrap();
    let ran = backstop(
        &dir,
        &["add", "a.txt", "b.txt", "--url", "https://example.org/1"],
    );
    assert_eq!(ran.code, 2, "{}", ran.err);
    let page = &["--url", "https://example.org/1", "--received"][..];
    run(&dir, &[&["add", "a.txt"], page, &["2031-03-06"]].concat());
    let ran = run(&dir, &[&["add", "b.txt"], page, &["2031-03-07"]].concat());
    assert!(ran.out.contains("page was changed"), "{}", ran.out);
    let changes = asked(&dir, &["changes", "--since", "2031-03-07"]);
    assert_eq!(changes["edits"][0]["url"], "https://example.org/1");
    assert_eq!(changes["reports"].as_array().unwrap().len(), 1);
}

#[test]
fn a_verdict_counts_is_listed_and_can_be_taken_back() {
    let dir = small("review");
    let before = digest(&dir);
    let found = asked(&dir, &["search", "--attitude", "pledges"]);
    let id = found["records"][0]["id"].as_str().unwrap().to_string();
    let signed = ["--by", "Tamara Quill", "--on", "2031-03-06"];
    let reject = ["review", "reject", &id, "--tag", "no_promise"];
    run(&dir, &[&reject[..], &signed].concat());
    let none = asked(
        &dir,
        &[
            "promises",
            "--kind",
            found["records"][0]["deed"].as_str().unwrap(),
        ],
    );
    assert_eq!(none["rows"], json!([]), "the rejected record still counts");
    let list = asked(&dir, &["review", "list"]);
    assert_eq!(list["verdicts"][0]["verdict"]["reviewer"], "Tamara Quill");
    run(&dir, &[&["review", "undo", "1"][..], &signed].concat());
    assert_eq!(digest(&dir), before, "a verdict taken back leaves a trace");
    for (line, code) in [
        (&["review", "accept", "nothing", "--by", "Quill"][..], 6),
        (&["review", "correct", &id, "date=soon", "--by", "Quill"], 2),
        (
            &["review", "reject", &id, "--tag", "ugly", "--by", "Quill"],
            2,
        ),
        (&["review", "accept", &id], 2),
    ] {
        let ran = backstop(&dir, line);
        assert_eq!(ran.code, code, "{line:?}: {}", ran.err);
    }
}

#[test]
fn every_export_writes_its_files() {
    let dir = small("export");
    for (kind, file) in [
        ("csv", "promises.csv"),
        ("parquet", "promises.parquet"),
        ("annotation", "annotations.jsonld"),
        ("prov", "provenance.jsonld"),
        ("claim", "claims.jsonld"),
        ("markdown", "actors"),
    ] {
        let ran = run(&dir, &["export", "--kind", kind, kind]);
        assert!(ran.out.contains(file), "{}", ran.out);
        assert!(dir.join(kind).join(file).exists(), "{kind}");
    }
    let rows = fs::read_to_string(dir.join("csv/promises.csv")).unwrap();
    assert!(rows.lines().count() > 1, "{rows}");
}
