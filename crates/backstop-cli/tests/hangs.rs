//! What promises hang on, asked of the shipped examples by the real program.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Ran, backstop, folder, root};
use std::fs;
use std::path::Path;

const CAPITALS: &str = "examples/2031-03-04_two-capitals-each-wait-for-the-other.txt";
const LEAGUE: &str = "grp:harbour-league/monitoring";

fn ask(arguments: &[&str]) -> Ran {
    let ran = backstop(&root(), arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    let widest = ran.out.lines().map(|l| l.chars().count()).max().unwrap();
    let table = !arguments.contains(&"json") && !arguments.contains(&"markdown");
    assert!(!table || widest <= 80, "{widest} columns: {}", ran.out);
    ran
}

/// Made-up states, each of which goes only after the other; the first sentence alone is no ring.
const NORVANIA: &str = "Norvania will send a security guarantee to Calvessa only if Estrelle sends \
                        troops, Norvania's government said on Tuesday.";
const ESTRELLE: &str = "Estrelle will send troops to Calvessa only if Norvania gives Calvessa a \
                        security guarantee, Estrelle's government said.";

/// A report in a file of its own.
fn report(dir: &Path, name: &str, published: &str, body: &str) -> String {
    let head =
        format!("---\ntitle: {name}\noutlet: Port Mirren Gazette\npublished: {published}\n---\n");
    let path = dir.join(format!("{name}.txt"));
    fs::write(&path, head + body + "\n").unwrap();
    path.to_str().unwrap().to_string()
}

#[test]
fn a_ring_shows_when_a_report_says_both_halves_and_not_for_one() {
    let dir = folder("ring");
    let both = report(
        &dir,
        "both",
        "2031-03-04",
        &format!("{NORVANIA}\n\n{ESTRELLE}"),
    );
    let page = ask(&["missing", &both]).out;
    let ring = page.split("DEADLOCKED").nth(1).unwrap_or_default();
    assert!(ring.contains("would hold if all kept their word"), "{page}");
    assert!(
        ring.contains("only if Estrelle") && ring.contains("only if Norvania"),
        "{page}"
    );
    assert!(
        ring.contains("according to Norvania's government"),
        "{page}"
    );
    assert!(!page.contains("MISSING"), "{page}");
    let page = ask(&["unlock", "norvania", &both, "--format", "markdown"]).out;
    assert_eq!(
        page.matches("goes first, without waiting").count(),
        2,
        "{page}"
    );
    let page = ask(&["explain", "ring", &both]).out;
    assert!(
        page.contains("Norvania: security guarantee for Calvessa"),
        "{page}"
    );
    assert!(!page.contains("grp:"), "{page}");
    for (name, half) in [("one", NORVANIA), ("other", ESTRELLE)] {
        let half = report(&dir, name, "2031-03-04", half);
        let page = ask(&["missing", &half]).out;
        assert!(
            page.contains("MISSING") && !page.contains("DEADLOCKED"),
            "{page}"
        );
    }
}

#[test]
fn reports_in_a_folder_and_a_ledger_as_of_a_day_answer_alike() {
    let dir = folder("as-of");
    report(&dir, "one", "2031-03-04", ESTRELLE);
    let given =
        "Norvania will give Calvessa a security guarantee, Norvania's government said on Monday.";
    report(&dir, "two", "2031-03-10", given);
    let (dir, db) = (dir.to_str().unwrap(), dir.join("a.db"));
    let db = db.to_str().unwrap();
    assert_eq!(backstop(&root(), &["add", dir, "--ledger", db]).code, 0);
    let before = ask(&["missing", "--ledger", db, "--as-of", "2031-03-05"]).out;
    assert!(
        before.contains("Norvania: security guarantee for Calvessa"),
        "{before}"
    );
    let after = ask(&["missing", "--ledger", db]).out;
    assert!(after.contains("Nothing is waited for"), "{after}");
    assert_eq!(ask(&["missing", dir]).out, after);
    let early = ask(&[
        "unlock",
        "estrelle",
        "--ledger",
        db,
        "--as-of",
        "2031-03-05",
    ])
    .out;
    assert!(early.contains("in effect: nothing"), "{early}");
    assert!(
        ask(&["unlock", "estrelle", dir])
            .out
            .contains("It holds already")
    );
    // Files have no history.
    let ran = backstop(&root(), &["missing", dir, "--as-of", "2031-03-05"]);
    assert_eq!(
        (ran.code, ran.err.contains("backstop add")),
        (2, true),
        "{}",
        ran.err
    );
}

#[test]
fn scenarios_stand_side_by_side() {
    let dir = folder("side-by-side");
    let half = report(&dir, "half", "2031-03-04", NORVANIA);
    let (sends, refuses) = (dir.join("sends.txt"), dir.join("refuses.txt"));
    let act = "grp:estrelle troop-deployment for grp:calvessa";
    let (to, no) = (sends.to_str().unwrap(), refuses.to_str().unwrap());
    ask(&[
        "whatif",
        &half,
        "--suppose",
        act,
        "--name",
        "Estrelle goes",
        "--save",
        to,
    ]);
    ask(&[
        "whatif",
        &half,
        "--refuse",
        act,
        "--name",
        "Estrelle stays",
        "--save",
        no,
    ]);
    assert!(
        fs::read_to_string(&sends)
            .unwrap()
            .contains("scenario \"Estrelle goes\"")
    );
    let page = ask(&["whatif", &half, "--scenario", to, "--scenario", no]).out;
    let side = page.split("SIDE BY SIDE").nth(1).unwrap_or_default();
    assert!(side.contains("Estrelle goes: nothing → pledged"), "{page}");
    assert!(side.contains("Estrelle stays: as now"), "{page}");
    // What it unlocks is proved by the words that state the condition.
    let unlocks = page.split("UNLOCKS").nth(1).unwrap_or_default();
    assert!(unlocks.contains("uncovered → covered"), "{page}");
    assert!(unlocks.contains("only if Estrelle"), "{page}");
}

#[test]
fn what_is_supposed_is_no_longer_missing_and_says_what_it_meets() {
    let summit = "examples/2025-09-04_paris-waits-for-washington.txt";
    let page = ask(&[
        "whatif",
        summit,
        "--suppose",
        "USA security-guarantee for UKR",
    ])
    .out;
    assert!(page.contains("NO LONGER MISSING"), "{page}");
    assert!(!page.contains("NEWLY MISSING"), "{page}");
    assert!(
        page.contains("“American backing”: uncovered → covered"),
        "{page}"
    );
    let page = ask(&["explain", "USA/security-guarantee", summit]).out;
    assert!(page.contains("United States: security guarantee"), "{page}");
    assert!(!page.contains("USA/"), "{page}");
}

/// Estrelle's condition ("after the gunboats have left") names nobody as read today, so the second
/// half of the ring has no owner: right would be a ring, and none may be shown before it is read.
#[test]
fn a_ring_is_not_shown_while_one_half_has_no_owner() {
    let page = ask(&["missing", CAPITALS]).out;
    assert!(
        page.contains("MISSING") && page.contains("KEYSTONES"),
        "{page}"
    );
    assert!(
        page.contains("Estrelle: reopens the harbour of Port Mirren"),
        "{page}"
    );
    assert!(page.contains("according to Quill"), "{page}");
    assert!(!page.contains("DEADLOCKED"), "{page}");
}

#[test]
fn every_unlocking_set_names_the_words_that_ask_for_its_acts() {
    let ran = ask(&["unlock", LEAGUE, CAPITALS, "--format", "json"]);
    let page: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(page["data"]["unlocking"]["result"], "sets");
    let sets = page["parts"][1]["items"].as_array().unwrap();
    assert!(!sets.is_empty());
    for line in sets.iter().flat_map(|s| s["lines"].as_array().unwrap()) {
        assert!(!line["evidence"].as_array().unwrap().is_empty(), "{line}");
    }
}

#[test]
fn an_unknown_name_gets_the_list_of_what_there_is() {
    let ran = backstop(&root(), &["unlock", "NVA/mediation", CAPITALS]);
    assert_eq!(ran.code, 6);
    assert!(ran.err.contains(LEAGUE), "{}", ran.err);
}

#[test]
fn a_saved_scenario_says_the_same_as_the_command_line() {
    let path = folder("scenario").join("no.txt");
    let file = path.to_str().unwrap();
    let act = "grp:harbour-league monitoring";
    let here = ask(&["whatif", CAPITALS, "--withdraw", act, "--save", file]).out;
    assert!(
        here.contains("no report says so") && here.contains("nothing"),
        "{here}"
    );
    assert!(fs::read_to_string(&path).unwrap().contains("is withdrawn"));
    assert_eq!(ask(&["whatif", CAPITALS, "--scenario", file]).out, here);
}

#[test]
fn a_proof_ends_in_quotations_with_their_sources() {
    let page = ask(&["explain", LEAGUE, CAPITALS]).out;
    assert!(
        page.contains("| “has offered to send forty observers"),
        "{page}"
    );
    assert!(
        page.contains("“both governments ask for them” — uncovered"),
        "{page}"
    );
    assert!(page.contains("— the report itself"), "{page}");
}

#[test]
fn a_ledger_of_the_report_answers_as_the_report_does() {
    let ledger = folder("hangs-ledger").join("a.db");
    let at = ledger.to_str().unwrap();
    assert_eq!(
        backstop(&root(), &["add", CAPITALS, "--ledger", at]).code,
        0
    );
    let of_file = ask(&["missing", CAPITALS, "--format", "markdown"]).out;
    assert_eq!(
        ask(&["missing", "--ledger", at, "--format", "markdown"]).out,
        of_file
    );
}

/// Of allies whom nobody lists so many different ones must have given it.
#[test]
fn three_other_allies_are_asked_as_three() {
    let dir = folder("three-allies");
    let text = "Norvania is ready to send 500 soldiers to Calvessa if at least three other allies \
                take part, Norvania's government said on Tuesday.";
    let waits = report(&dir, "waits", "2031-03-04", text);
    for command in [&["missing"][..], &["brief"], &["unlock", "norvania"]] {
        let page = ask(&[command, &[waits.as_str()]].concat()).out;
        let who = "3 other allies, none named: support for Calvessa";
        assert!(page.contains(who), "{page}");
    }
    let data = ask(&["missing", &waits, "--format", "json"]).out;
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let enough = &data["data"]["missing"][0]["enough"];
    assert_eq!(enough["at_least"], 3, "{data}");
    let act = "grp:other-allies support for grp:calvessa";
    let page = ask(&["whatif", "--suppose", act, &waits]).out;
    assert!(page.contains("else would change"), "{page}");
}
