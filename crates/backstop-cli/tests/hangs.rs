//! What promises hang on, asked of the shipped examples by the real program.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Ran, backstop, folder, root};
use std::fs;

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
        page.contains("Estrelle reopens the harbour of Port Mirren"),
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
    assert!(page.contains("if both governments ask\n"), "{page}");
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
