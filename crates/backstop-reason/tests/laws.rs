//! The laws of reason on many random graphs, against slow and obvious code. `small` holds them on
//! every small graph.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

mod law;

use backstop_reason::*;
use law::{by_name, facts, fixed, graphs, levels};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The same 300 cases each time; `LAW_CASES` asks for more.
fn cases() -> u32 {
    let asked = std::env::var("LAW_CASES").ok();
    asked.and_then(|n| n.parse().ok()).unwrap_or(300)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, rng_seed: RngSeed::Fixed(20250904), ..ProptestConfig::default() })]

    #[test]
    fn levels_equal_slow_iteration(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, true);
        let (least, greatest) = levels(&facts(&acts, &members));
        prop_assert_eq!(&least, &fixed(&acts, 0));
        prop_assert_eq!(&greatest, &fixed(&acts, 9));
        prop_assert!(least.iter().zip(&greatest).all(|(l, g)| l <= g));
    }

    #[test]
    fn order_does_not_matter(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, false);
        let mut other = acts.clone();
        let mut dice = graphs::Dice::new(seed ^ 77);
        for at in (1..other.len()).rev() {
            other.swap(at, dice.below(at + 1));
        }
        prop_assert_eq!(by_name(&facts(&acts, &members)), by_name(&facts(&other, &members)));
    }

    #[test]
    fn a_further_promise_lowers_nothing(seed in any::<u64>(), which in any::<u16>(), stage in 0..8usize) {
        let (acts, members) = graphs::muddle(seed, false);
        let at = usize::from(which) % (acts.len() + 1);
        law::lowers_nothing(&acts, &members, at, graphs::STAGES[stage]);
    }

    #[test]
    fn following_changes_equals_starting_over(seed in any::<u64>(), changes in prop::collection::vec((any::<u16>(), 0u8..10), 1..12)) {
        let (mut acts, members) = if seed % 2 == 0 {
            graphs::muddle(seed, true)
        } else {
            (graphs::ledger(seed, 120).collect(), Members::new())
        };
        let first = facts(&acts, &members);
        let mut tracker = Tracker::new(&first);
        for (which, level) in changes {
            if acts.is_empty() { break }
            let at = usize::from(which) % acts.len();
            let supposed = tracker.what_if(&[(ActId(at as u32), Level(level))]);
            let before: Vec<u8> = (0..acts.len() as u32).map(|a| tracker.least(ActId(a)).0).collect();
            acts[at].legal = Level(level).stage().map(|s| Said::new(s, "new"));
            tracker.set(ActId(at as u32), Level(level));
            let (least, greatest) = levels(&facts(&acts, &members));
            let moved = (0..acts.len()).filter(|a| before[*a] != least[*a]);
            let moved: Vec<Change> = moved.map(|a| Change {
                matter: first.id(ActId(a as u32)), from: Level(before[a]), to: Level(least[a]) }).collect();
            prop_assert_eq!(supposed, moved);
            for act in 0..acts.len() {
                prop_assert_eq!(tracker.least(ActId(act as u32)).0, least[act]);
                prop_assert_eq!(tracker.greatest(ActId(act as u32)).0, greatest[act]);
            }
        }
    }

    #[test]
    fn unlocking_sets_are_exactly_the_minimal_ones(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, true);
        law::unlocking(&acts, &members, 0..acts.len() as u32);
    }

    #[test]
    fn the_leaves_of_a_proof_alone_give_the_same_word(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, false);
        law::proofs(&acts, &members);
    }

    #[test]
    fn facts_go_in_and_come_out(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, false);
        prop_assert_eq!(facts(&acts, &members).acts().collect::<Vec<_>>(), acts);
    }
}

/// The law of proofs on one written case.
fn proofs_of(text: &str) {
    let written = parse_facts(text).unwrap();
    law::proofs(&written.acts, &written.members);
}

#[test]
fn a_proof_has_the_no_that_keeps_a_groups_word_from_counting() {
    // Estrelle has offered aid and refused support; its group's word stands for Ostrava alone.
    proofs_of(
        "group grp:ring has EST+OST\n\
         NVA training for TAM is signed [n]\n  if support by EST [c]\n  if support by OST [d]\n\
         grp:ring support for TAM is agreed [g]\n\
         EST military-aid for TAM is offered [e]\nEST support for TAM is refuses [f]",
    );
}

#[test]
fn a_proof_of_what_could_be_rests_on_what_could_be() {
    // Estrelle's offer holds; its signed training could, once it and Ostrava stop waiting.
    proofs_of(
        "NVA troop-deployment for TAM is signed [n]\n  if support by EST [c]\n\
         EST military-aid for TAM is offered [a]\n\
         EST training for TAM is signed [b]\n  if financial-aid by OST [d]\n\
         OST financial-aid for TAM is signed [o]\n  if training by EST [e]",
    );
}

#[test]
fn who_wait_on_each_other_fall_and_rise_with_the_one_who_carries_them() {
    let follow = |text: &str, level: Level| {
        let written = parse_facts(text).unwrap();
        let facts = facts(&written.acts, &written.members);
        let mut tracker = Tracker::new(&facts);
        let both = |tracker: &Tracker| {
            [0, 1].map(|a| (tracker.least(ActId(a)), tracker.greatest(ActId(a))))
        };
        let before = both(&tracker);
        tracker.set(ActId(2), level);
        (before, both(&tracker))
    };
    let (none, pledged) = (
        Level::NOTHING,
        Level::of(backstop_model::LegalStage::Pledged),
    );
    let either = "AAA training is pledged\n  if training by BBB\n  or training by CCC\n\
                  BBB training is pledged\n  if training by AAA\nCCC training is pledged";
    let alone = [(none, pledged); 2];
    assert_eq!(follow(either, none), ([(pledged, pledged); 2], alone));
    let each = "AAA training is pledged\n  if training by BBB\n  if training by CCC\n\
                BBB training is pledged\n  if training by AAA\nCCC training is open";
    assert_eq!(follow(each, pledged).1, alone);
    assert_eq!(follow(each, none).1, [(none, none); 2]);
}
