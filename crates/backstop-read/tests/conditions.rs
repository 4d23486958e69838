//! What a promise waits on, however it is told.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{has, read};

#[test]
fn one_thing_may_need_another_without_a_promise() {
    let text = "Brazilian officials insisted that such a force could only be deployed with Mexican backing.";
    has(
        text,
        "BRA requires troop-deployment",
        &["OnlyWith support by [\"MEX\"]"],
    );
}

#[test]
fn two_conditions_joined_are_two() {
    let text = "Finland would send troops only if there is a peace agreement and only with a Swedish backstop, its president said.";
    has(
        text,
        "FIN pledges troop-deployment",
        &["peace-agreement", "security-guarantee by [\"SWE\"]"],
    );
}

#[test]
fn a_condition_joined_by_but_begins_after_its_marker() {
    let text = "Estrelle would consider sending forces together with others, but only if there is \
                a lasting peace agreement, Quill said.";
    let stances = read(text).stances;
    let said: Vec<&str> = stances
        .iter()
        .flat_map(|s| s.conditions.iter().map(|c| c.what.as_str()))
        .collect();
    assert_eq!(said, ["there is a lasting peace agreement"]);
    // What is waited for is no need that somebody argues.
    assert_eq!(stances.len(), 1);
}

#[test]
fn a_marker_that_looks_like_a_verb_or_an_adjective_binds() {
    for (text, condition) in [
        (
            "Pending a UN mandate, Norway will deploy peacekeepers.",
            "Until",
        ),
        (
            "Norway will deploy peacekeepers pending a UN mandate.",
            "Until",
        ),
        (
            "Subject to approval by parliament, Norway will send 400 troops to Peru.",
            "OnlyWith",
        ),
    ] {
        has(text, "NOR pledges troop-deployment", &[condition]);
    }
}

#[test]
fn what_is_needed_may_be_told_after_the_promise() {
    for text in [
        "Norway will reopen its embassy. That would depend on a ceasefire in Peru.",
        "Norway plans to join the bloc. The move requires a ceasefire in Peru.",
    ] {
        has(text, "NOR", &["OnlyWith ceasefire"]);
    }
    has(
        "Norway has agreed to buy gas from Peru, but the deal still needs parliamentary approval.",
        "NOR agrees energy",
        &["OnlyWith"],
    );
    // What is needed for something else binds nothing here.
    let r = read("Norway will reopen its embassy. The hospital needs medicine.");
    assert!(r.stances[0].conditions.is_empty());
}

#[test]
fn a_clause_after_only_is_a_condition_and_nothing_else() {
    let text = "Norway will send troops only after Peru signs a truce.";
    has(text, "NOR pledges troop-deployment", &["by [\"PER\"]"]);
    assert_eq!(read(text).stances.len(), 1);
}

#[test]
fn what_somebody_needs_for_a_deed_is_apart_from_the_deed() {
    for text in [
        "The EU needs the consent of Hungary to release the money.",
        "The EU would need the consent of Hungary to release the money.",
    ] {
        has(text, "EU requires financial-aid", &["by [\"HUN\"]"]);
        let s = read(text).stances.remove(0);
        assert_eq!(s.deed.what, "release the money");
        assert_eq!(s.conditions[0].what, "the consent of Hungary");
    }
}

#[test]
fn a_condition_begins_after_the_whole_of_its_marker() {
    let text = "India refuses to join the pact as long as China is a member.";
    let s = read(text).stances.remove(0);
    assert_eq!(s.conditions[0].what, "China is a member");
}

#[test]
fn who_waits_need_not_act_itself() {
    let text = "Norway will join the bloc provided that its exports are not blocked.";
    has(text, "NOR pledges accession", &["by []"]);
}

#[test]
fn what_sets_off_a_hostile_deed_is_asked_of_nobody() {
    use backstop_model::ConditionType::Trigger;
    let kinds = |text: &str| {
        let stances = read(text).stances;
        let conditions = stances.into_iter().flat_map(|s| s.conditions);
        conditions.map(|c| c.kind).collect::<Vec<_>>()
    };
    let text = "Norway will impose sanctions on Chad if Chad goes on bombing the city.";
    assert_eq!(kinds(text), [Trigger]);
    let text = "Norway will lift sanctions on Chad if Chad frees the hostages.";
    assert!(!kinds(text).contains(&Trigger));
}

#[test]
fn who_does_it_may_stand_before_a_gerund() {
    let text = "Norway's promise to send troops to Chad depends on Mali signing the treaty.";
    has(text, "NOR requires troop-deployment", &["by [\"MLI\"]"]);
    let s = read(text).stances.remove(0);
    assert_eq!(s.conditions[0].what, "Mali signing the treaty");
}

#[test]
fn what_comes_after_a_deed_still_to_come_has_not_come_about() {
    let text = "Norway will send troops to Chad after Mali signs the treaty.";
    has(text, "NOR pledges troop-deployment", &["by [\"MLI\"]"]);
    assert_eq!(read(text).stances.len(), 1);
}

#[test]
fn what_must_come_first_is_a_condition_of_what_was_told() {
    let text = "Norway will send troops to Chad. Mali must first sign the treaty.";
    has(
        text,
        "NOR pledges troop-deployment",
        &["OnlyWith", "by [\"MLI\"]"],
    );
}

#[test]
fn in_the_event_that_is_no_part_of_the_condition() {
    for marker in ["in the event that", "on condition that"] {
        let text = format!("Norway will send troops to Chad {marker} Mali signs the treaty.");
        let s = read(&text).stances.remove(0);
        assert_eq!(s.conditions[0].what, "Mali signs the treaty");
    }
}

#[test]
fn provided_that_is_a_condition_whatever_the_tree_takes_it_for() {
    let text = "Norway pledged 400 million crowns on Monday for a fund to protect the islands from \
                floods, provided that at least three other states of the league contribute.";
    has(text, "NOR pledges financial-aid", &["If"]);
}
