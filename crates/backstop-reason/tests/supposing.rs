//! What if, followed from what is known, against starting over with other acts.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

#[path = "../bench/graphs.rs"]
mod graphs;

use backstop_model::*;
use backstop_reason::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeSet;

/// The acts as a scenario has them, in plain sight.
fn supposed(acts: &[Act], scenario: &Scenario) -> Vec<Act> {
    let sorted = |list: &[String]| list.iter().cloned().collect::<BTreeSet<_>>();
    let mut acts = acts.to_vec();
    for one in &scenario.suppose {
        let same = acts.iter().position(|a| {
            let toward = sorted(&a.toward) == sorted(&one.toward);
            a.kind == one.kind && sorted(&a.parties) == sorted(&one.parties) && toward
        });
        let fits =
            |a: &&Act| one.toward.is_empty() && a.kind == one.kind && a.parties == one.parties;
        let only = acts.iter().filter(fits).count() == 1;
        let only = acts.iter().position(|a| only && fits(&a));
        let at = same.or(only).unwrap_or_else(|| {
            acts.push(graphs::act(&one.parties.join("+"), &one.kind, &one.toward));
            let new = acts.last_mut().unwrap();
            new.parties = one.parties.clone();
            new.id = matter_id(&one.parties, &one.kind, &one.toward);
            acts.len() - 1
        });
        let act = &mut acts[at];
        match one.what {
            Supposed::Legal(what) => act.legal = Some(Said::new(what, "supposed:here:1")),
            Supposed::Material(what) => act.material = Some(Said::new(what, "supposed:here:1")),
            Supposed::Position(what) => act.position = Some(Said::new(what, "supposed:here:1")),
        }
        if !matches!(one.what, Supposed::Position(_)) {
            act.position = None;
        }
        let done = [
            Supposed::Material(MaterialStage::Delivered),
            Supposed::Legal(LegalStage::InForce),
        ];
        if one.unconditionally || done.contains(&one.what) {
            act.clauses.clear();
        }
    }
    acts
}

/// The difference of two answers, worked out from nothing but them.
fn apart(name: &str, old: &Facts, new: &Facts) -> Difference {
    let (before, after) = (reason(old), reason(new));
    let mut out = Difference {
        scenario: name.to_string(),
        ..Difference::default()
    };
    for act in (0..new.len() as u32).map(ActId) {
        let known = (act.0 as usize) < old.len();
        let from = if known { before.least(act) } else { Level(0) };
        let (to, matter) = (after.least(act), new.id(act));
        let change = Change {
            matter: matter.clone(),
            from,
            to,
        };
        if to > from {
            out.rises.push(change);
            out.unlocks
                .extend((to.holds() && !from.holds()).then_some(matter));
        } else if to < from {
            out.falls.push(change);
            out.locks
                .extend((from.holds() && !to.holds()).then_some(matter));
        }
        let pairs = old
            .needs_of(ActId(act.0.min(old.len() as u32 - 1)))
            .zip(new.needs_of(act));
        for (was, is) in pairs.filter(|_| known) {
            let (from, to) = (before.state(was), after.state(is));
            if from != to {
                let (matter, words) = (new.id(act), new.need(is).words);
                out.conditions.push(StateChange {
                    matter,
                    words,
                    from,
                    to,
                });
            }
        }
    }
    let names = |answer: &Answer| -> Vec<Guarantee> {
        let all = answer.missing.iter().cloned();
        all.map(|m| Guarantee {
            party: m.party,
            kind: m.kind,
            toward: m.toward,
        })
        .collect()
    };
    let (was, is) = (names(&before), names(&after));
    out.found = was.iter().filter(|g| !is.contains(g)).cloned().collect();
    out.lost = is.iter().filter(|g| !was.contains(g)).cloned().collect();
    let has = |all: &[Ring], ring: &Ring| all.iter().any(|r| r.members == ring.members);
    let rings = |from: &Answer, not: &Answer| -> Vec<Ring> {
        let all = from.deadlocks.iter().filter(|r| !has(&not.deadlocks, r));
        let bare = |r: &Ring| Ring {
            hangs: Vec::new(),
            ..r.clone()
        };
        all.map(bare).collect()
    };
    out.deadlocks = rings(&after, &before);
    out.untied = rings(&before, &after);
    out
}

fn scenario(seed: u64) -> Scenario {
    let mut dice = graphs::Dice::new(seed ^ 0x5eed);
    let mut text = format!("scenario \"{seed}\"\n");
    for _ in 0..1 + dice.below(3) {
        let party = dice.of(&[
            "AAA", "BBB", "CCC", "DDD", "EEE", "grp:ring", "AAA+BBB", "ZZZ",
        ]);
        let kind = dice.of(&["training", "support", "peace-agreement", "attack"]);
        let word = dice.of(&[
            "signed",
            "considered",
            "in-force",
            "pledged",
            "refuses",
            "opposes",
            "withdrawn",
            "suspended",
            "undecided",
            "delivered",
            "allocated",
        ]);
        let free = dice.of(&["", "", " unconditionally"]);
        text += &format!("suppose {party} {kind} is {word}{free}\n");
    }
    text.parse().unwrap()
}

/// The muddle of a seed, some acts of which others ask for.
fn muddle(seed: u64) -> (Vec<Act>, Members) {
    let (mut acts, members) = graphs::muddle(seed, seed.is_multiple_of(4));
    let mut dice = graphs::Dice::new(seed ^ 0xa5c);
    for (at, act) in acts.iter_mut().enumerate() {
        if dice.chance(25) {
            act.asks.push(Asked {
                by: vec!["AAA".to_string()],
                attitude: Attitude::Demands,
                stance: StanceId(format!("ask:{at}")),
            });
        }
    }
    (acts, members)
}

/// The same 1500 cases each time; five times `LAW_CASES` where that is given.
fn cases() -> u32 {
    let asked = std::env::var("LAW_CASES").ok();
    asked.and_then(|n| n.parse().ok()).unwrap_or(300) * 5
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(), failure_persistence: None, rng_seed: RngSeed::Fixed(20250904),
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_if_equals_starting_over(seed in any::<u64>()) {
        let (acts, members) = muddle(seed);
        prop_assume!(!acts.is_empty());
        let facts = Facts::new(&acts, &members, &Covers::default());
        let scenarios = [scenario(seed), scenario(seed.rotate_left(9)), scenario(!seed)];
        let found = compare(&facts, &scenarios);
        for (scenario, found) in scenarios.iter().zip(found) {
            let then = supposed(&acts, scenario);
            let slow = Facts::new(&then, &members, &Covers::default());
            prop_assert_eq!(&found, &apart(&scenario.name, &facts, &slow), "{}", scenario);
            let put = suppose(&facts, scenario);
            let bare = |acts: Vec<Act>| -> Vec<_> {
                acts.into_iter().map(|a| (a.id, a.legal.map(|s| s.what), a.clauses)).collect()
            };
            prop_assert_eq!(bare(put.acts().collect()), bare(then), "{}", scenario);
        }
    }
}

#[test]
fn a_groups_supposed_word_supplies_its_member_though_another_is_still_wanting() {
    let text = "group grp:ring has AAA+CCC\ngrp:ring support for TAM is considered\n\
                NVA training for TAM is pledged\n  if at least 2 of support by AAA+BBB for TAM";
    let written = parse_facts(text).unwrap();
    let facts = Facts::new(written.acts, &written.members, &Covers::default());
    let scenario: Scenario = "suppose grp:ring support for TAM is pledged"
        .parse()
        .unwrap();
    let found = what_if(&facts, &scenario).found;
    let parties: Vec<Option<&str>> = found.iter().map(|g| g.party.as_deref()).collect();
    assert_eq!(parties, [Some("AAA")]);
}

#[test]
fn what_is_supposed_done_unlocks_who_waits_on_it() {
    let text = "FRA troop-deployment for UKR is pledged\n  only-with security-guarantee by USA for UKR\n\
                POL troop-deployment for UKR is pledged\n  if troop-deployment by FRA for UKR";
    let written = parse_facts(text).unwrap();
    let facts = Facts::new(written.acts, &written.members, &Covers::default());
    let unlocked = |stage: &str| -> Vec<String> {
        let line = format!("suppose FRA troop-deployment for UKR is {stage}");
        let found = what_if(&facts, &line.parse().unwrap()).unlocks;
        found.into_iter().map(|m| m.0).collect()
    };
    let both = ["FRA/troop-deployment/UKR", "POL/troop-deployment/UKR"];
    assert_eq!(unlocked("delivered"), both);
    assert_eq!(unlocked("in-force"), both);
    assert_eq!(unlocked("pledged unconditionally"), both);
    assert!(unlocked("signed").is_empty());
}
