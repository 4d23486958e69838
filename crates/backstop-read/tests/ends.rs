//! Deeds that end something, and conditions that wait for an end.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use backstop_model::Attitude;
use common::read;

#[test]
fn what_somebody_agrees_to_end_is_told_with_the_ending() {
    for (text, what) in [
        (
            "Norway agreed to halt arms exports to Sudan.",
            "halt arms exports to Sudan",
        ),
        (
            "Norway promised to stop arms deliveries to Sudan.",
            "stop arms deliveries to Sudan",
        ),
        (
            "Norway refused to suspend arms exports to Sudan.",
            "suspend arms exports to Sudan",
        ),
    ] {
        let stances = read(text).stances;
        assert_eq!(stances[0].deed.what, what);
        assert_eq!(stances[0].deed.kind, "arms-transfer");
        assert!(stances[0].deed.ends);
    }
}

#[test]
fn an_end_to_come_is_promised_and_one_that_has_come_is_a_deed_taken_back() {
    let first = |text: &str| {
        let s = read(text).stances.remove(0);
        (s.attitude, s.deed.kind, s.deed.ends)
    };
    let arms = || "arms-transfer".to_string();
    for (text, attitude, ends) in [
        (
            "Norway will stop arms deliveries to Sudan.",
            Attitude::Pledges,
            true,
        ),
        (
            "Norway will not stop arms deliveries to Sudan.",
            Attitude::Refuses,
            true,
        ),
        (
            "Norway may stop arms deliveries to Sudan.",
            Attitude::Considers,
            true,
        ),
        (
            "Norway has stopped arms deliveries to Sudan.",
            Attitude::Withdraws,
            false,
        ),
    ] {
        assert_eq!(first(text), (attitude, arms(), ends), "{text}");
    }
    // So does what is scrapped, abandoned, delayed.
    for (text, want) in [
        (
            "Norway will scrap the pact with Sudan.",
            (Attitude::Pledges, "treaty".to_string(), true),
        ),
        (
            "Norway will not abandon the pact with Sudan.",
            (Attitude::Refuses, "treaty".to_string(), true),
        ),
        (
            "Norway scrapped the pact with Sudan.",
            (Attitude::Withdraws, "treaty".to_string(), false),
        ),
    ] {
        assert_eq!(first(text), want, "{text}");
    }
    // The packs name the kind of some ends.
    let (_, kind, ends) = first("Norway agreed to stop shelling the port.");
    assert_eq!((kind.as_str(), ends), ("ceasefire", false));
}

#[test]
fn a_condition_may_wait_for_an_end() {
    for text in [
        "Norway will open its border if Sudan halts its naval exercises.",
        "Norway will open its border if Sudanese naval exercises stop.",
        "Norway will open its border once Sudanese naval exercises are suspended.",
    ] {
        let s = read(text).stances.remove(0);
        let c = &s.conditions[0];
        assert_eq!(
            (c.deed.as_str(), c.ends),
            ("military-exercise", true),
            "{text}"
        );
        assert_eq!(c.party[0].id, "SDN", "{text}");
    }
}
