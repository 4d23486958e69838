//! From the ledger's matters to acts: whom a condition is for.

#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_model::*;
use backstop_reason::*;
use serde_json::json;

fn party(id: &str) -> Party {
    Party::of(id)
}

/// A condition as ledgers kept it before conditions said for whom they are.
fn kept(deed: &str, kind: &str, by: &str) -> Condition {
    let old = json!({
        "relation": "only-with", "type": kind, "deed": deed, "party": [party(by)],
        "at_least": null, "what": "words", "span": {"start": 0, "end": 5},
    });
    serde_json::from_value(old).unwrap()
}

/// Whom the one condition of a matter of Norvania's for Calvessa is for, as reason sees it.
fn wanted_for(condition: Condition) -> Vec<String> {
    let matter = json!({
        "id": "NVA/training/CAL", "party": ["NVA"], "kind": "training", "toward": ["CAL"],
        "facet": null, "what": "", "legal": [], "material": [], "positions": [], "absences": [],
        "conditions": [{"condition": condition, "group": 0, "stances": ["s"]}],
        "caveats": [], "asks": [], "tellings": [], "stances": [],
    });
    let matter: Matter = serde_json::from_value(matter).unwrap();
    act_of(&matter, &Covers::default()).clauses[0].needs[0]
        .toward
        .clone()
}

#[test]
fn a_condition_kept_before_it_said_for_whom_is_still_read() {
    let old = kept("support", "third-party-backing", "EST");
    assert!(old.toward.is_empty());
    let again = serde_json::to_value(&old).unwrap();
    assert!(again.get("toward").is_none(), "{again}");
}

#[test]
fn a_condition_that_says_for_whom_is_for_nobody_else() {
    let mut backing = kept("support", "third-party-backing", "EST");
    backing.toward = vec![party("OST"), party("OST"), party("TAM")];
    assert_eq!(wanted_for(backing), ["OST", "TAM"]);
    let mut conduct = kept("troop-withdrawal", "conduct", "EST");
    conduct.toward = vec![party("OST")];
    assert_eq!(wanted_for(conduct), ["OST"]);
}

#[test]
fn a_condition_that_does_not_say_borrows_from_what_waits_where_that_is_meant() {
    let backing = kept("support", "third-party-backing", "EST");
    assert_eq!(wanted_for(backing), ["CAL"]);
    let conduct = kept("troop-withdrawal", "conduct", "EST");
    assert!(wanted_for(conduct).is_empty());
    let own = kept("support", "third-party-backing", "CAL");
    assert!(wanted_for(own).is_empty());
}

#[test]
fn backing_for_one_does_not_meet_a_condition_that_asks_it_for_another() {
    let state = |toward: &str| {
        let mut act = Act {
            clauses: Vec::new(),
            ..parse_facts("NVA training for CAL is pledged").unwrap().acts[0].clone()
        };
        let mut condition = kept("support", "third-party-backing", "EST");
        condition.toward = vec![party(toward)];
        let need = Need {
            toward: wanted_for(condition),
            ..parse_facts("A b is open\n  if support by EST")
                .unwrap()
                .acts[0]
                .clauses[0]
                .needs[0]
                .clone()
        };
        act.clauses.push(Clause {
            at_least: 1,
            needs: vec![need],
        });
        let given = parse_facts("EST support for OST is pledged").unwrap().acts;
        let acts = given.into_iter().chain([act]);
        let facts = Facts::new(acts, &Members::new(), &Covers::default());
        solve(&facts).state(NeedId(0))
    };
    assert_eq!(state("OST"), State::Covered);
    assert_eq!(state("CAL"), State::Uncovered);
}

/// Whether Norvania's promise, with one condition stated at `said`, still waits once it was done.
fn waits(said: (&str, Option<&str>), done: (&str, Option<&str>), rung: &str) -> bool {
    let track = |stage: &str, told: (&str, Option<&str>)| json!({"stage": stage, "date": told.1, "stances": [told.0]});
    let mut legal = vec![track("pledged", said)];
    let mut material = Vec::new();
    match rung {
        "in-force" => legal.push(track(rung, done)),
        _ => material.push(track(rung, done)),
    }
    let condition = kept("support", "third-party-backing", "EST");
    let matter = json!({
        "id": "NVA/training/CAL", "party": ["NVA"], "kind": "training", "toward": ["CAL"],
        "facet": null, "what": "", "legal": legal, "material": material, "positions": [],
        "absences": [], "caveats": [], "asks": [], "tellings": [], "stances": [],
        "conditions": [{"condition": condition, "group": 0, "stances": [said.0]}],
    });
    let matter: Matter = serde_json::from_value(matter).unwrap();
    !act_of(&matter, &Covers::default()).clauses.is_empty()
}

#[test]
fn what_has_been_done_waits_on_nothing_that_was_said_before() {
    let day = |n: &'static str| Some(n);
    let (said, done) = ("a1:10-20:r:0", "b2:10-20:r:0");
    let (monday, tuesday) = (day("2032-03-29"), day("2032-03-30"));
    for rung in ["delivered", "in-force"] {
        assert!(!waits((said, monday), (done, tuesday), rung));
        assert!(!waits((said, tuesday), (done, tuesday), rung));
        assert!(waits((said, tuesday), (done, monday), rung));
        assert!(waits((said, None), (done, monday), rung));
        assert!(waits((said, monday), (done, None), rung));
        // A report that goes on to tell that it was done tells it of what it said before.
        let (further, before) = ("a1:30-40:r:0", "a1:0-9:r:0");
        assert!(!waits((said, tuesday), (further, monday), rung));
        assert!(!waits((said, None), (further, None), rung));
        assert!(waits((said, tuesday), (before, monday), rung));
    }
    assert!(waits((said, monday), (done, tuesday), "partly-delivered"));
}
