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

#[test]
fn ordinary_words_are_searched_for_and_what_is_left_open_is_told() {
    let dir = story("asked-search");
    let found = |line: &[&str]| {
        let whole = asked(&dir, &[&["search"], line].concat());
        whole["reports"].as_array().unwrap().len()
    };
    for word in [
        "Ukraine's",
        "Ukraine’s",
        "long-range",
        "peace:",
        "it's",
        "guarant*",
    ] {
        run(&dir, &["search", word]);
    }
    assert!(found(&["Ukraine's"]) > 0);
    assert!(found(&["guarant*"]) >= found(&["guarantee"]));
    assert!(found(&["guarantee", "AND", "(Macron OR Merz)"]) > 0);
    assert!(found(&["(Macron OR Merz) guarantee"]) > 0);
    assert!(found(&["\"security guarantees\""]) > 0);
    let all = found(&["Ukraine"]);
    assert_eq!(
        found(&["Ukraine NOT Macron"]) + found(&["Ukraine AND Macron"]),
        all
    );
    for (line, says) in [
        (
            &["search", "guarantee AND"][..],
            "AND stands between two words",
        ),
        (&["search", "\"guarantee"], "a double quote is not closed"),
        (&["search", "(guarantee"], "a bracket is not closed"),
    ] {
        let ran = backstop(&dir, line);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
        assert!(!ran.err.contains("fts5"), "{}", ran.err);
    }
}

#[test]
fn a_search_shows_the_report_and_counts_those_that_fit() {
    let dir = story("asked-looked");
    let hits = asked(&dir, &["search", "guarantee OR outlet OR published"]);
    let bodies: Vec<String> = texts();
    for hit in hits["reports"].as_array().unwrap() {
        let cut = hit["snippet"].as_str().unwrap();
        assert!(
            !cut.contains("outlet:") && !cut.contains("published:"),
            "{cut}"
        );
        let plain = cut.replace(['[', ']', '…'], "");
        assert!(bodies.iter().any(|b| b.contains(&plain)), "{plain}");
    }
    let courier = |name: &str| {
        let whole = asked(&dir, &["search", "guarantee", "--outlet", name]);
        whole["reports"].as_array().unwrap().len()
    };
    assert!(courier("Example Courier") > 0);
    assert_eq!(courier("example COURIER"), courier("Example Courier"));
    let none = words(
        &dir,
        &["search", "guarantee", "--outlet", "Nobody's Herald"],
    );
    assert!(none.contains("Looked in 0 reports"), "{none}");
    assert!(none.contains("none that fits this question"), "{none}");
    let some = words(&dir, &["search", "gondola", "--to", "2025-02"]);
    assert!(some.contains("Looked in 1 report, 2025-02-17"), "{some}");
    let records = |more: &[&str]| {
        let line = [&["search", "--attitude", "refuses"], more].concat();
        let whole = asked(&dir, &line);
        whole["records"].as_array().unwrap().len()
    };
    let (all, early) = (records(&[]), records(&["--to", "2025-02"]));
    assert!(0 < early && early < all, "{early} of {all}");
}

#[test]
fn a_month_or_a_year_counts_to_its_last_day() {
    let dir = story("asked-days");
    for flag in ["--as-of", "--known-at"] {
        let answer = |day: &str| asked(&dir, &["promises", flag, day]);
        assert_eq!(answer("2025"), answer("2025-12-31"));
        assert_eq!(answer("2025-03"), answer("2025-03-31"));
        assert_ne!(answer("2025-03"), answer("2025-03-01"));
    }
    let before = words(&dir, &["promises", "--as-of", "2024"]);
    assert!(before.contains("Looked in 0 reports"), "{before}");
    assert!(before.contains("of 2025-02-17 to 2031-"), "{before}");
    let since = |day: &str| asked(&dir, &["changes", "--since", day])["steps"].clone();
    assert_eq!(since("2031"), since("2031-01-01"));
}

#[test]
fn promises_and_actors_go_by_what_people_call_them() {
    let dir = story("asked-names");
    let rows = ids(&dir, &["--actor", "Norvania"]);
    assert!(
        !rows.is_empty() && rows == ids(&dir, &["--actor", "grp:norvania"]),
        "{rows:?}"
    );
    let holder = |name: &str| asked(&dir, &["search", "--holder", name])["records"].clone();
    assert_eq!(holder("Norvania"), holder("grp:norvania"));
    assert_ne!(holder("Norvania"), Value::Array(vec![]));

    let first = |name: &str| {
        run(&dir, &["history", name])
            .out
            .lines()
            .next()
            .unwrap()
            .to_string()
    };
    assert_eq!(
        first("usa/security-guarantee/ukr"),
        "USA/security-guarantee/UKR"
    );
    assert_eq!(
        first("USA/security-guarantee"),
        "USA/security-guarantee/UKR"
    );
    assert_eq!(
        first("United States/security-guarantee"),
        "USA/security-guarantee/UKR"
    );
    let several = backstop(&dir, &["history", "norvania"]);
    assert_eq!(several.code, 6);
    assert!(
        several.err.contains("Several fit `norvania`"),
        "{}",
        several.err
    );
    for id in &rows {
        assert!(several.err.contains(id), "{}", several.err);
    }
    let none = backstop(&dir, &["history", "Atlantis"]);
    assert_eq!(none.code, 6);
    assert!(none.err.contains("DEU/ceasefire/-"), "{}", none.err);
    let near = backstop(&dir, &["history", "deu/cease"]).err;
    assert!(
        near.contains("  DEU/ceasefire/-  ") && !near.contains("  FRA/"),
        "{near}"
    );
    let accept = ["review", "accept", "deu/ceasefire", "--by", "Quill"];
    run(&dir, &accept);
    let list = asked(&dir, &["review", "list", "DEU/ceasefire"]);
    assert_eq!(list["verdicts"][0]["verdict"]["target"], "DEU/ceasefire/-");
}

#[test]
fn pages_are_as_wide_as_asked() {
    let dir = story("asked-width");
    let reject = ["review", "reject", "DEU/ceasefire/-", "--tag", "polarity"];
    run(
        &dir,
        &[&reject[..], &["--note", "not so", "--by", "Tamara Quill"]].concat(),
    );
    let pages = [
        &["promises"][..],
        &["promises", "--actor", "Nowhereland"],
        &["history", "USA/security-guarantee"],
        &["changes", "--since", "2031-06-01"],
        &["search", "guarantee"],
        &["search", "--attitude", "pledges"],
        &["review", "list"],
    ];
    for page in pages {
        for width in [40usize, 47, 60, 80, 120] {
            let asked = width.to_string();
            let out = run(&dir, &[page, &["--width", &asked]].concat()).out;
            let wide = out.lines().map(|l| l.chars().count()).max().unwrap();
            assert!(wide <= width, "{page:?} at {width}: {wide}\n{out}");
        }
        for width in ["39", "121", "wide"] {
            let ran = backstop(&dir, &[page, &["--width", width]].concat());
            assert_eq!(ran.code, 2, "{page:?} at {width}");
            assert!(ran.err.contains("from 40 to 120"), "{}", ran.err);
        }
    }
    assert_eq!(backstop(&dir, &["missing", "--width", "39"]).code, 2);
}

#[test]
fn a_decision_names_what_there_is() {
    let dir = story("asked-decisions");
    let by = ["--by", "Quill"];
    let review = |line: &[&str]| backstop(&dir, &[&["review"], line, &by].concat());
    let records = asked(&dir, &["search", "--attitude", "pledges"]);
    let id = records["records"][0]["id"].as_str().unwrap();
    for (line, says) in [
        (&["reject", id, "--tag", "correct"][..], "correct"),
        (&["correct", id, "holder=Atlantis"], "grp:atlantis"),
        (&["rename", "FRA", "Republic of X"], "grp:republic-of-x"),
    ] {
        let ran = review(line);
        assert_eq!(ran.code, 2, "{line:?}: {}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
    assert_eq!(
        asked(&dir, &["review", "list"])["verdicts"],
        Value::Array(vec![])
    );
    assert_eq!(review(&["correct", id, "holder=Germany"]).code, 0);
    let held = asked(&dir, &["review", "list"]);
    assert_eq!(held["verdicts"][0]["verdict"]["note"], "holder=DEU");
    assert_eq!(review(&["rename", "grp:norvania", "FRA"]).code, 0);
    let ring = review(&["rename", "FRA", "grp:norvania"]);
    assert_eq!(ring.code, 2, "{}", ring.err);
    assert!(ring.err.contains("already"), "{}", ring.err);
    assert_eq!(review(&["undo", "2"]).code, 0);
    let twice = review(&["undo", "2"]);
    assert_eq!(twice.code, 2);
    assert!(twice.err.contains("taken back before"), "{}", twice.err);
    assert_eq!(review(&["rename", "FRA", "grp:norvania"]).code, 0);

    let report = records["records"][0]["report"].as_str().unwrap();
    let quote = records["records"][0]["quote"].as_str().unwrap();
    let add = [
        "add",
        &report[..5],
        quote,
        "--holder",
        "Germany",
        "--attitude",
        "pledges",
    ];
    let ran = review(&[&add[..], &["--deed", "treaty"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let id = ran.out.lines().last().unwrap();
    let german = run(&dir, &["search", "--holder", "DEU", "--format", "csv"]).out;
    assert!(german.contains(id), "{german}");
}

#[test]
fn what_cannot_be_read_leaves_no_ledger() {
    let dir = folder("asked-no-ledger");
    fs::write(dir.join("empty.txt"), "").unwrap();
    let ran = backstop(&dir, &["add", "empty.txt"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(ran.out, "");
    assert!(!dir.join("backstop.db").exists());
}
