//! What is still open, what is left unsaid, and what belongs to the telling alone.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{has, has_no, lines, read};

#[test]
fn what_nobody_knows_yet_is_no_pledge() {
    for text in [
        "It remains unclear whether Egypt will reopen the crossing.",
        "It was not immediately clear whether Egypt would reopen the crossing.",
        "It remains to be seen whether Egypt will reopen the crossing.",
    ] {
        has(text, "EGY withholds humanitarian-access", &[]);
        has_no(text, "EGY pledges");
    }
    for text in [
        "There is no indication that Peru will sign the accord.",
        "There was no sign that Peru would sign the accord.",
    ] {
        has(text, "PER withholds treaty", &[]);
        has_no(text, "PER pledges");
    }
    has(
        "Peru said it would sign the accord.",
        "PER pledges treaty",
        &[],
    );
}

#[test]
fn the_no_of_no_plans_counts_once() {
    for text in [
        "Norway said it had no plans to send troops to Chad.",
        "Norway has no intention of sending troops to Chad.",
        "Norway sees no reason to send troops to Chad.",
    ] {
        has(text, "NOR refuses troop-deployment", &[]);
    }
    has("Norway has plans to send troops to Chad.", "NOR plans", &[]);
}

#[test]
fn what_is_not_without_something_needs_it() {
    for text in [
        "No deal is possible without Peru's consent, Chile said.",
        "There can be no deal without Peru's consent, Chile said.",
    ] {
        has(text, "CHL requires treaty", &["OnlyWith", "by [\"PER\"]"]);
    }
    has(
        "A truce will not hold unless both armies pull back, Chile said.",
        "CHL requires ceasefire",
        &["OnlyWith troop-withdrawal"],
    );
}

#[test]
fn a_need_that_the_report_tells_is_of_whose_deed_it_is() {
    has(
        "Norway's guarantee hinges on whether Congress votes for it.",
        "NOR requires security-guarantee",
        &["OnlyWith", "by [\"USA\"]"],
    );
}

#[test]
fn who_asks_not_to_be_named_tells_nothing_of_the_story() {
    for text in [
        "The officials asked not to be identified.",
        "A diplomat declined to be named.",
    ] {
        assert!(lines(text).is_empty(), "{text}");
    }
}

#[test]
fn an_offer_that_somebody_rejects_is_an_offer_besides() {
    let text = "Norway's offer of mediation was rejected by Chad.";
    has(text, "NOR offers mediation", &[]);
    has(text, "TCD opposes mediation", &[]);
}

#[test]
fn going_to_is_a_future() {
    let text = "\"We are going to send troops to Chad,\" Norway's prime minister said.";
    has(text, "NOR pledges troop-deployment", &[]);
}

#[test]
fn the_words_of_a_swap_are_no_part_of_the_deed() {
    let text = "Norway is prepared to free the hostages in return for a prisoner swap.";
    assert_eq!(read(text).stances[0].deed.what, "free the hostages");
}

#[test]
fn killing_somebody_is_no_word_for_refusing() {
    let text = "The rebels threatened to kill the hostages unless a ransom was paid.";
    has_no(text, "refuses");
    has("Norway killed the deal.", "NOR refuses", &[]);
}

#[test]
fn a_no_is_counted_with_what_it_denies() {
    let text = "Norway has no objection to Mali sending troops to Chad.";
    has(text, "NOR supports troop-deployment", &[]);
    has_no(text, "NOR refuses");
    has("Norway is against the treaty.", "NOR opposes treaty", &[]);
    has(
        "Norway is not against the treaty.",
        "NOR supports treaty",
        &[],
    );
    let text = "Norway would not say whether it would send troops to Chad.";
    has(text, "NOR withholds troop-deployment", &[]);
    has_no(text, "NOR pledges");
}

#[test]
fn whether_asserts_nothing() {
    let text = "Asked whether Spain would send troops, Norway's foreign minister smiled.";
    has_no(text, "ESP pledges");
}

#[test]
fn what_an_agreement_binds_to_is_agreed() {
    let text = "Under the accord, Rwanda must withdraw its troops within 90 days.";
    has(text, "RWA agrees troop-withdrawal", &[]);
    let text = "The pact obliges Norway to share intelligence.";
    has(text, "NOR agrees intelligence-sharing", &[]);
    let text = "Rwanda must withdraw its troops, Norway said.";
    has(text, "NOR demands troop-withdrawal", &[]);
}
