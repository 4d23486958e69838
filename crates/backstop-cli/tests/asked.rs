//! What people ask of a ledger of the shipped reports, and how it answers: quotations, voices,
//! rejections, searches, days, names and widths.
#![allow(clippy::unwrap_used)]

mod common;

use common::{asked, backstop, folder, root, run};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A ledger of the shipped reports, made once and copied for each test.
static STORY: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = folder("asked-story");
    let examples = root().join("examples");
    let add = [
        "add",
        examples.to_str().unwrap(),
        "--received",
        "2031-06-01",
    ];
    run(&dir, &add);
    dir.join("backstop.db")
});

fn story(name: &str) -> PathBuf {
    let dir = folder(name);
    fs::copy(&*STORY, dir.join("backstop.db")).unwrap();
    dir
}

fn texts() -> Vec<String> {
    let files = fs::read_dir(root().join("examples")).unwrap();
    let files = files.map(|f| f.unwrap().path());
    let files = files.filter(|f| f.extension().is_some_and(|e| e == "txt"));
    files
        .map(|f| flat(&fs::read_to_string(f).unwrap()))
        .collect()
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says how it is printed, without a look at where lines end.
fn words(dir: &Path, line: &[&str]) -> String {
    flat(&run(dir, line).out)
}

fn ids(dir: &Path, line: &[&str]) -> Vec<String> {
    let whole = asked(dir, &[&["promises"], line].concat());
    let rows = whole["rows"].as_array().unwrap().clone();
    rows.iter()
        .map(|r| r["id"].as_str().unwrap().to_string())
        .collect()
}

#[test]
fn what_stands_in_quotation_marks_stands_in_a_report() {
    let dir = story("asked-quotes");
    let reports = texts();
    let mut pages = vec![run(&dir, &["promises", "--format", "markdown"]).out];
    for id in ids(&dir, &[]) {
        for more in [&[][..], &["--as-of", "2026-01-31"]] {
            let line = [&["history", &id, "--format", "markdown"], more].concat();
            pages.push(backstop(&dir, &line).out);
        }
    }
    let mut quotations = 0;
    for line in pages.iter().flat_map(|p| p.lines()) {
        let line = line.replace('\\', "");
        // A quotation may hold another one.
        let Some((_, rest)) = line.split_once('“') else {
            continue;
        };
        let (quote, _) = rest.rsplit_once('”').unwrap();
        quotations += 1;
        let said = reports.iter().any(|r| r.contains(&flat(quote)));
        assert!(said, "no report has “{quote}”");
    }
    assert!(quotations > 20, "{quotations}");
}

#[test]
fn a_step_names_the_voice_and_not_the_outlet_alone() {
    let dir = story("asked-voices");
    let mut through = 0;
    for id in ids(&dir, &[]) {
        let whole = asked(&dir, &["history", &id]);
        for step in whole["steps"].as_array().unwrap() {
            let voice = step["according_to"].as_str().unwrap();
            assert_eq!(
                step["sources"] == Value::Array(vec![]),
                voice == "the report itself"
            );
            let Some(from) = voice.strip_prefix("according to ") else {
                continue;
            };
            through += usize::from(from.contains(", through "));
            let page = words(&dir, &["history", &id, "--format", "markdown"]);
            assert!(page.contains(voice), "{voice}: {page}");
            let csv = run(&dir, &["history", &id, "--format", "csv"]).out;
            assert!(csv.lines().next().unwrap().contains("according_to"));
            assert!(csv.contains(voice), "{voice}: {csv}");
        }
    }
    assert!(through > 0, "no step was told through another voice");
    let changes = ["changes", "--since", "2031-01-01"];
    let page = words(&dir, &[&changes[..], &["--format", "markdown"]].concat());
    assert!(page.contains("according to "), "{page}");
    let csv = run(&dir, &[&changes[..], &["--format", "csv"]].concat()).out;
    assert!(csv.contains(",according_to") && csv.contains("according to "));
}

#[test]
fn a_rejected_promise_says_so_first() {
    let dir = story("asked-rejected");
    let id = &ids(&dir, &["--actor", "DEU", "--kind", "negotiation"])[0];
    let history = |format: &str| run(&dir, &["history", id, "--format", format]).out;
    assert!(!history("markdown").contains("REJECTED"));
    assert_eq!(asked(&dir, &["history", id])["rejected"], Value::Null);
    let reject = [
        "review", "reject", id, "--tag", "polarity", "--note", "not so",
    ];
    run(
        &dir,
        &[&reject[..], &["--by", "Quill", "--on", "2031-06-02"]].concat(),
    );
    let page = history("table");
    let second = page.lines().nth(1).unwrap();
    assert!(
        second.starts_with("REJECTED by Quill on 2031-06-02"),
        "{page}"
    );
    assert!(page.contains("polarity: not so"), "{page}");
    let whole = asked(&dir, &["history", id]);
    assert_eq!(whole["rejected"]["verdict"]["reviewer"], "Quill");
    assert!(history("csv").contains("Quill,2031-06-02"));
    run(&dir, &["review", "undo", "1", "--by", "Quill"]);
    assert!(!history("table").contains("REJECTED"));
}

#[test]
fn a_claim_says_how_its_author_stands() {
    let dir = story("asked-claims");
    run(&dir, &["export", "out", "--kind", "claim"]);
    let text = fs::read_to_string(dir.join("out/claims.jsonld")).unwrap();
    let whole: Value = serde_json::from_str(&text).unwrap();
    let claim = |start: &str| {
        let all = whole["@graph"].as_array().unwrap().iter();
        let start = format!("urn:backstop:matter:{start}");
        let mut all = all.filter(|c| c["@id"].as_str().unwrap_or("").starts_with(&start));
        all.next().unwrap().clone()
    };
    let refusal = claim("DEU/negotiation/");
    let text = refusal["text"].as_str().unwrap();
    assert!(text.starts_with("Germany: refuses (2025-02-17)"), "{text}");
    assert_eq!(refusal["appearance"][0]["keywords"], "refuses");
    assert_eq!(refusal["author"][0]["name"], "Germany");
    for row in asked(&dir, &["promises", "--own"])["rows"]
        .as_array()
        .unwrap()
    {
        let claim = claim(row["id"].as_str().unwrap());
        let text = claim["text"].as_str().unwrap();
        for axis in ["legal", "material", "position"] {
            if let Some(word) = row[axis].as_str() {
                assert!(text.contains(&word.replace('-', " ")), "{text}");
            }
        }
        let conditions = row["n_conditions"].as_u64().unwrap() > 0;
        assert_eq!(text.contains(" Conditions: ("), conditions, "{text}");
    }
}
