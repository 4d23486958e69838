//! The laws of reason, on all small graphs and many larger ones, against slow and obvious code.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

#[path = "../bench/graphs.rs"]
mod graphs;

use backstop_model::*;
use backstop_reason::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::{BTreeMap, BTreeSet};

fn facts(acts: &[Act], members: &Members) -> Facts {
    Facts::new(acts.to_vec(), members, &Covers::default())
}

/// One round of the equation on plain acts of one kind, where a need is met by its parties' acts.
fn round(acts: &[Act], values: &[u8]) -> Vec<u8> {
    let of_party = |me: usize, party: &String| {
        let all = acts
            .iter()
            .enumerate()
            .filter(|(at, a)| *at != me && a.parties[0] == *party);
        all.map(|(at, _)| values[at]).max().unwrap_or(0)
    };
    let reached = |mut parts: Vec<(u8, u32)>, need: u32| -> u8 {
        parts.sort();
        let mut sum = 0;
        for (value, weight) in parts.into_iter().rev() {
            sum += weight;
            if sum >= need {
                return value;
            }
        }
        0
    };
    let of_need = |me: usize, n: &Need| {
        let share = |at: usize| n.shares.get(at).copied().unwrap_or(1);
        let parts: Vec<(u8, u32)> = n
            .parties
            .iter()
            .enumerate()
            .map(|(at, p)| (of_party(me, p), share(at)))
            .collect();
        let all = parts.iter().map(|p| p.1).sum();
        reached(parts, n.at_least.unwrap_or(all))
    };
    let of_act = |(me, act): (usize, &Act)| {
        let own = act.legal.as_ref().map_or(0, |l| Level::of(l.what).0);
        let clauses = act
            .clauses
            .iter()
            .map(|c| c.needs.iter().map(|n| of_need(me, n)).max().unwrap());
        clauses.min().unwrap_or(9).min(own)
    };
    acts.iter().enumerate().map(of_act).collect()
}

fn fixed(acts: &[Act], start: u8) -> Vec<u8> {
    let mut values = vec![start; acts.len()];
    loop {
        let next = round(acts, &values);
        if next == values {
            return values;
        }
        values = next;
    }
}

fn levels(facts: &Facts) -> (Vec<u8>, Vec<u8>) {
    let solution = solve(facts);
    let acts = (0..facts.len() as u32).map(ActId);
    acts.map(|a| (solution.least(a).0, solution.greatest(a).0))
        .unzip()
}

#[test]
fn all_small_graphs_equal_brute_force() {
    // Three parties, each at one of three levels, waiting on neither, either one, both, or any of
    // the other two: 15³ graphs; each compared with all 27 assignments of values.
    let parties = ["AAA", "BBB", "CCC"].map(String::from);
    let stages = [None, Some(LegalStage::Offered), Some(LegalStage::Signed)];
    for code in 0..15usize.pow(3) {
        let choice = |at: usize| (code / 15usize.pow(at as u32)) % 15;
        let acts: Vec<Act> = (0..3)
            .map(|at| {
                let mut one = graphs::act(&parties[at], "training", &[]);
                one.legal = stages[choice(at) % 3].map(|s| Said::new(s, "s"));
                let other =
                    |n: usize| graphs::need("training", &[parties[(at + n) % 3].clone()], "c");
                let clauses = match choice(at) / 3 {
                    0 => vec![],
                    1 => vec![vec![other(1)]],
                    2 => vec![vec![other(2)]],
                    3 => vec![vec![other(1)], vec![other(2)]],
                    _ => vec![vec![other(1), other(2)]],
                };
                one.clauses = clauses
                    .into_iter()
                    .map(|needs| Clause { at_least: 1, needs })
                    .collect();
                one
            })
            .collect();
        let all = (0..27).map(|n| [n % 3, n / 3 % 3, n / 9].map(|v| [0u8, 5, 8][v]).to_vec());
        let fixed: Vec<Vec<u8>> = all.filter(|v| round(&acts, v) == *v).collect();
        let (least, greatest) = levels(&facts(&acts, &Members::new()));
        assert!(
            fixed.contains(&least) && fixed.contains(&greatest),
            "graph {code}"
        );
        for point in &fixed {
            assert!(
                point.iter().zip(&least).all(|(p, l)| l <= p),
                "graph {code}"
            );
            assert!(
                point.iter().zip(&greatest).all(|(p, g)| p <= g),
                "graph {code}"
            );
        }
    }
}

/// Everything in an answer, by names instead of numbers.
fn by_name(facts: &Facts) -> String {
    let answer = reason(facts);
    let mut levels = BTreeMap::new();
    let mut states = BTreeMap::new();
    for act in (0..facts.len() as u32).map(ActId) {
        levels.insert(facts.id(act), (answer.least(act), answer.greatest(act)));
        for need in facts.needs_of(act) {
            states.insert(facts.need(need).stances, answer.state(need));
        }
    }
    let mut missing: Vec<String> = answer
        .missing
        .iter()
        .map(|m| {
            let hangs: BTreeSet<_> = m.hangs.iter().map(|h| h.matter.clone()).collect();
            format!(
                "{:?} {} {:?} {:?} {} {hangs:?}",
                m.party, m.kind, m.also_called, m.toward, m.state
            )
        })
        .collect();
    missing.sort();
    let mut awaited: Vec<String> = answer
        .awaited
        .iter()
        .map(|m| format!("{:?} {} {:?} {}", m.parties, m.kind, m.also_called, m.state))
        .collect();
    awaited.sort();
    format!(
        "{levels:?}\n{states:?}\n{missing:?}\n{awaited:?}\n{:?}\n{:?}",
        answer.deadlocks, answer.opposed
    )
}

/// Only what the leaves of a proof say.
fn keep(acts: &[Act], leaves: &BTreeSet<StanceId>, asked: &MatterId) -> Vec<Act> {
    let has = |stances: &[StanceId]| stances.iter().any(|s| leaves.contains(s));
    let mut out = Vec::new();
    for act in acts {
        let mut act = act.clone();
        act.legal = act.legal.filter(|s| has(&s.stances));
        act.material = act.material.filter(|s| has(&s.stances));
        act.position = act.position.filter(|s| has(&s.stances));
        act.absence = act.absence.filter(|s| has(&s.stances));
        for clause in &mut act.clauses {
            clause.needs.retain(|n| has(&n.stances));
        }
        act.clauses.retain(|c| !c.needs.is_empty());
        let said = act.legal.is_some()
            || act.material.is_some()
            || act.position.is_some()
            || act.absence.is_some();
        if said || !act.clauses.is_empty() || act.id == *asked {
            out.push(act);
        }
    }
    out
}

fn holds_after(acts: &[Act], members: &Members, goal: &MatterId, steps: &BTreeSet<Step>) -> bool {
    let before = facts(acts, members);
    let states = solve(&before);
    let mut acts = acts.to_vec();
    for step in steps {
        match step {
            Step::Give {
                party: Some(party),
                kind,
                toward,
            } => {
                let mut one = graphs::act(party, kind, toward);
                one.id = MatterId(format!("given:{party}:{kind}"));
                one.legal = Some(Said::new(LegalStage::InForce, "given"));
                acts.push(one);
            }
            Step::GoFirst { matter } => {
                let id = before.find(matter).unwrap();
                let mut circular = before
                    .needs_of(id)
                    .map(|n| states.state(n) == State::Circular);
                let act = acts.iter_mut().find(|a| a.id == *matter).unwrap();
                act.clauses.retain(|c| {
                    !c.needs
                        .iter()
                        .fold(false, |any, _| circular.next().unwrap() || any)
                });
            }
            Step::OwnWord { matter } => {
                let act = acts.iter_mut().find(|a| a.id == *matter).unwrap();
                act.legal = Some(Said::new(LegalStage::InForce, "own"));
            }
            other => panic!("{other:?}"),
        }
    }
    let then = facts(&acts, members);
    solve(&then).least(then.find(goal).unwrap()).holds()
}

/// Every way to make all choices of a family.
fn members_of(family: &Family) -> Vec<BTreeSet<Step>> {
    let mut sets = vec![BTreeSet::new()];
    for choice in &family.choices {
        let ways = (0..1u32 << choice.of.len()).filter(|w| w.count_ones() as usize == choice.any);
        let picks = ways.map(|w| (0..choice.of.len()).filter(move |at| w >> at & 1 == 1));
        let picks: Vec<Vec<Step>> = picks
            .map(|p| p.map(|at| choice.of[at].clone()).collect())
            .collect();
        let with = |set: &BTreeSet<Step>| {
            let set = set.clone();
            picks
                .iter()
                .map(move |p| set.iter().chain(p).cloned().collect())
                .collect::<Vec<_>>()
        };
        sets = sets.iter().flat_map(with).collect();
    }
    sets
}

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
        let (mut acts, members) = graphs::muddle(seed, false);
        let before = facts(&acts, &members);
        let (least, greatest) = levels(&before);
        let solution = solve(&before);
        let stages = [LegalStage::Open, LegalStage::Considered, LegalStage::Proposed, LegalStage::Planned,
            LegalStage::Offered, LegalStage::Pledged, LegalStage::Agreed, LegalStage::Signed];
        let at = usize::from(which) % (acts.len() + 1);
        if at == acts.len() {
            let mut one = graphs::act("ZZZ", "training", &[]);
            one.legal = Some(Said::new(stages[stage], "new"));
            acts.push(one);
        } else {
            let old = acts[at].legal.as_ref().map(|l| l.what);
            if old < Some(stages[stage]) {
                acts[at].legal = Some(Said::new(stages[stage], "new"));
            }
        }
        let after = facts(&acts, &members);
        let (more_least, more_greatest) = levels(&after);
        prop_assert!(least.iter().zip(&more_least).all(|(b, a)| b <= a));
        prop_assert!(greatest.iter().zip(&more_greatest).all(|(b, a)| b <= a));
        let then = solve(&after);
        for need in (0..before.need_count() as u32).map(NeedId) {
            if solution.state(need) == State::Covered {
                prop_assert_eq!(then.state(need), State::Covered);
            }
        }
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
        let facts = facts(&acts, &members);
        let answer = reason(&facts);
        for act in (0..facts.len() as u32).map(ActId) {
            let goal = facts.id(act);
            let mut steps: Vec<Step> = answer.missing.iter().map(|m| Step::Give {
                party: m.party.clone(), kind: m.kind.clone(), toward: m.toward.clone() }).collect();
            // A party that has promised conditionally is not asked to promise again, but one whose
            // share is more than is needed may be: those are leaves outside any item.
            for need in (0..facts.need_count() as u32).map(NeedId) {
                let need = facts.need(need);
                for party in need.parties {
                    let live = acts.iter().any(|a| a.parties[0] == party && a.legal.as_ref().is_some_and(|l| l.what >= LegalStage::Offered));
                    let give = Step::Give { party: Some(party), kind: need.deed.clone(), toward: vec![] };
                    if !live && !steps.contains(&give) { steps.push(give); }
                }
            }
            for owner in (0..facts.len() as u32).map(ActId) {
                if facts.needs_of(owner).any(|n| answer.state(n) == State::Circular) {
                    steps.push(Step::GoFirst { matter: facts.id(owner) });
                }
            }
            if !facts.own_level(act).holds() {
                steps.push(Step::OwnWord { matter: goal.clone() });
            }
            let mut slow: BTreeSet<BTreeSet<Step>> = BTreeSet::new();
            let mut subsets: Vec<u32> = (0..1u32 << steps.len().min(9)).collect();
            subsets.sort_by_key(|s| s.count_ones());
            for subset in subsets {
                let set: BTreeSet<Step> = steps.iter().enumerate()
                    .filter(|(at, _)| subset >> at & 1 == 1).map(|(_, s)| s.clone()).collect();
                if slow.iter().any(|s| s.is_subset(&set)) { continue }
                // A step that no act or need knows (a party never asked) changes nothing.
                if holds_after(&acts, &members, &goal, &set) { slow.insert(set); }
            }
            let limit = UnlockLimit { sets: 10_000, ..UnlockLimit::default() };
            let fast: BTreeSet<BTreeSet<Step>> = match unlocking_sets_in(&facts, &answer, &goal, limit) {
                Unlocking::Holds => BTreeSet::from([BTreeSet::new()]),
                Unlocking::Impossible => BTreeSet::new(),
                Unlocking::Sets { sets, total, complete, families, families_complete } => {
                    prop_assert!(complete && families_complete);
                    let by_family: Vec<BTreeSet<Step>> = families.iter().flat_map(members_of).collect();
                    let all: BTreeSet<BTreeSet<Step>> = sets.iter().cloned().map(BTreeSet::from_iter).collect();
                    prop_assert_eq!(by_family.len(), all.len(), "a set in two families");
                    prop_assert_eq!(BTreeSet::from_iter(by_family), all);
                    prop_assert_eq!(total, Some(sets.len() as u128));
                    sets.into_iter().map(BTreeSet::from_iter).collect()
                }
                other => panic!("{other:?}"),
            };
            if steps.len() <= 9 {
                prop_assert_eq!(fast, slow, "{:?} of seed {}", goal, seed);
            }
        }
    }

    #[test]
    fn the_leaves_of_a_proof_alone_give_the_same_word(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, false);
        let facts = facts(&acts, &members);
        let answer = reason(&facts);
        for act in (0..facts.len() as u32).map(ActId) {
            let id = facts.id(act);
            for question in [Question::Matter(id.clone()), Question::Greatest(id.clone())] {
                let proof = explain(&facts, &answer, &question);
                let kept = self::facts(&keep(&acts, &proof.leaves(), &id), &members);
                let then = solve(&kept);
                let there = kept.find(&id).unwrap();
                match question {
                    Question::Matter(_) => prop_assert_eq!(then.least(there), answer.least(act), "{} {}", seed, proof.to_text(|_| None)),
                    _ => prop_assert_eq!(then.greatest(there), answer.greatest(act), "{} {}", seed, proof.to_text(|_| None)),
                }
            }
            for need in facts.needs_of(act) {
                let proof = explain(&facts, &answer, &Question::Condition(need));
                let kept = self::facts(&keep(&acts, &proof.leaves(), &id), &members);
                let then = solve(&kept);
                let same = (0..kept.need_count() as u32).map(NeedId)
                    .find(|n| kept.need(*n).stances == facts.need(need).stances).unwrap();
                prop_assert_eq!(then.state(same), answer.state(need), "{} {}", seed, proof.to_text(|_| None));
            }
        }
        for (at, ring) in answer.deadlocks.iter().enumerate() {
            let proof = explain(&facts, &answer, &Question::Ring(at));
            let kept = self::facts(&keep(&acts, &proof.leaves(), &MatterId(String::new())), &members);
            let rings = reason(&kept).deadlocks;
            prop_assert!(rings.iter().any(|r| r.members == ring.members), "{} {:?}", seed, ring);
        }
        for (at, one) in answer.missing.iter().enumerate() {
            let proof = explain(&facts, &answer, &Question::Item(Item::Missing(at)));
            let kept = self::facts(&keep(&acts, &proof.leaves(), &MatterId(String::new())), &members);
            let again = reason(&kept).missing;
            prop_assert!(again.iter().any(|m| m.party == one.party && m.state == one.state), "{} {:?}", seed, one);
        }
    }

    #[test]
    fn facts_go_in_and_come_out(seed in any::<u64>()) {
        let (acts, members) = graphs::muddle(seed, false);
        prop_assert_eq!(facts(&acts, &members).acts().collect::<Vec<_>>(), acts);
    }
}
