//! Laws as functions of acts, with the slow and obvious code that they are held against.

#![allow(dead_code)]

#[path = "../../bench/graphs.rs"]
pub mod graphs;

use backstop_model::*;
use backstop_reason::*;
use std::collections::{BTreeMap, BTreeSet};

pub fn facts(acts: &[Act], members: &Members) -> Facts {
    Facts::new(acts.to_vec(), members, &Covers::default())
}

/// One round of the equation on plain acts of one kind, where a need is met by its parties' acts.
pub fn round(acts: &[Act], values: &[u8]) -> Vec<u8> {
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

pub fn fixed(acts: &[Act], start: u8) -> Vec<u8> {
    let mut values = vec![start; acts.len()];
    loop {
        let next = round(acts, &values);
        if next == values {
            return values;
        }
        values = next;
    }
}

pub fn levels(facts: &Facts) -> (Vec<u8>, Vec<u8>) {
    let solution = solve(facts);
    let acts = (0..facts.len() as u32).map(ActId);
    acts.map(|a| (solution.least(a).0, solution.greatest(a).0))
        .unzip()
}

/// Everything in an answer, by names instead of numbers.
pub fn by_name(facts: &Facts) -> String {
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
                words: _,
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

/// A further promise, or a stronger one, lowers nothing: act `at` comes to `stage`, or a new one
/// does.
pub fn lowers_nothing(acts: &[Act], members: &Members, at: usize, stage: LegalStage) {
    let mut acts = acts.to_vec();
    let members = members.clone();
    let before = facts(&acts, &members);
    let (least, greatest) = levels(&before);
    let solution = solve(&before);
    if at >= acts.len() {
        let mut one = graphs::act("ZZZ", "training", &[]);
        one.legal = Some(Said::new(stage, "new"));
        acts.push(one);
    } else {
        let old = acts[at].legal.as_ref().map(|l| l.what);
        if old < Some(stage) {
            acts[at].legal = Some(Said::new(stage, "new"));
        }
    }
    let after = facts(&acts, &members);
    let (more_least, more_greatest) = levels(&after);
    assert!(least.iter().zip(&more_least).all(|(b, a)| b <= a));
    assert!(greatest.iter().zip(&more_greatest).all(|(b, a)| b <= a));
    let then = solve(&after);
    for need in (0..before.need_count() as u32).map(NeedId) {
        if solution.state(need) == State::Covered {
            assert_eq!(then.state(need), State::Covered);
        }
    }
}

/// Of these acts, exactly the minimal sets of steps unlock each of `goals`.
pub fn unlocking(acts: &[Act], members: &Members, goals: std::ops::Range<u32>) {
    let facts = facts(acts, members);
    let answer = reason(&facts);
    for act in goals.map(ActId) {
        let goal = facts.id(act);
        let mut steps: Vec<Step> = answer
            .missing
            .iter()
            .map(|m| Step::Give {
                party: m.party.clone(),
                kind: m.kind.clone(),
                toward: m.toward.clone(),
                words: String::new(),
            })
            .collect();
        // A party that has promised conditionally is not asked to promise again, but one whose
        // share is more than is needed may be: those are leaves outside any item.
        for need in (0..facts.need_count() as u32).map(NeedId) {
            let need = facts.need(need);
            for party in need.parties {
                let live = acts.iter().any(|a| {
                    a.parties[0] == party
                        && a.legal
                            .as_ref()
                            .is_some_and(|l| l.what >= LegalStage::Offered)
                });
                let give = Step::Give {
                    party: Some(party),
                    kind: need.deed.clone(),
                    toward: vec![],
                    words: String::new(),
                };
                if !live && !steps.contains(&give) {
                    steps.push(give);
                }
            }
        }
        for owner in (0..facts.len() as u32).map(ActId) {
            if facts
                .needs_of(owner)
                .any(|n| answer.state(n) == State::Circular)
            {
                steps.push(Step::GoFirst {
                    matter: facts.id(owner),
                });
            }
        }
        if !facts.own_level(act).holds() {
            steps.push(Step::OwnWord {
                matter: goal.clone(),
            });
        }
        let mut slow: BTreeSet<BTreeSet<Step>> = BTreeSet::new();
        let mut subsets: Vec<u32> = (0..1u32 << steps.len().min(9)).collect();
        subsets.sort_by_key(|s| s.count_ones());
        for subset in subsets {
            let set: BTreeSet<Step> = steps
                .iter()
                .enumerate()
                .filter(|(at, _)| subset >> at & 1 == 1)
                .map(|(_, s)| s.clone())
                .collect();
            if slow.iter().any(|s| s.is_subset(&set)) {
                continue;
            }
            // A step that no act or need knows (a party never asked) changes nothing.
            if holds_after(acts, members, &goal, &set) {
                slow.insert(set);
            }
        }
        let limit = UnlockLimit {
            sets: 10_000,
            ..UnlockLimit::default()
        };
        let fast: BTreeSet<BTreeSet<Step>> = match unlocking_sets_in(&facts, &answer, &goal, limit)
        {
            Unlocking::Holds => BTreeSet::from([BTreeSet::new()]),
            Unlocking::Impossible => BTreeSet::new(),
            Unlocking::Sets {
                sets,
                total,
                complete,
                families,
                families_complete,
            } => {
                assert!(complete && families_complete);
                let by_family: Vec<BTreeSet<Step>> = families.iter().flat_map(members_of).collect();
                let all: BTreeSet<BTreeSet<Step>> =
                    sets.iter().cloned().map(BTreeSet::from_iter).collect();
                assert_eq!(by_family.len(), all.len(), "a set in two families");
                assert_eq!(BTreeSet::from_iter(by_family), all);
                assert_eq!(total, Some(sets.len() as u128));
                sets.into_iter().map(BTreeSet::from_iter).collect()
            }
            other => panic!("{other:?}"),
        };
        if steps.len() <= 9 {
            assert_eq!(fast, slow, "{goal:?} of {acts:?}");
        }
    }
}

/// The leaves of every proof alone give the same word.
pub fn proofs(acts: &[Act], members: &Members) {
    let facts = facts(acts, members);
    let answer = reason(&facts);
    for act in (0..facts.len() as u32).map(ActId) {
        let id = facts.id(act);
        for question in [Question::Matter(id.clone()), Question::Greatest(id.clone())] {
            let proof = explain(&facts, &answer, &question);
            let kept = self::facts(&keep(acts, &proof.leaves(), &id), members);
            let then = solve(&kept);
            let there = kept.find(&id).unwrap();
            match question {
                Question::Matter(_) => assert_eq!(
                    then.least(there),
                    answer.least(act),
                    "{} of {acts:?}",
                    proof.to_text(|_| None)
                ),
                _ => assert_eq!(
                    then.greatest(there),
                    answer.greatest(act),
                    "{} of {acts:?}",
                    proof.to_text(|_| None)
                ),
            }
        }
        for need in facts.needs_of(act) {
            let proof = explain(&facts, &answer, &Question::Condition(need));
            let kept = self::facts(&keep(acts, &proof.leaves(), &id), members);
            let then = solve(&kept);
            let same = (0..kept.need_count() as u32)
                .map(NeedId)
                .find(|n| kept.need(*n).stances == facts.need(need).stances)
                .unwrap();
            assert_eq!(
                then.state(same),
                answer.state(need),
                "{} of {acts:?}",
                proof.to_text(|_| None)
            );
        }
    }
    for (at, ring) in answer.deadlocks.iter().enumerate() {
        let proof = explain(&facts, &answer, &Question::Ring(at));
        let kept = self::facts(
            &keep(acts, &proof.leaves(), &MatterId(String::new())),
            members,
        );
        let rings = reason(&kept).deadlocks;
        assert!(
            rings.iter().any(|r| r.members == ring.members),
            "{:?} of {acts:?}",
            ring
        );
    }
    for (at, one) in answer.missing.iter().enumerate() {
        let proof = explain(&facts, &answer, &Question::Item(Item::Missing(at)));
        let kept = self::facts(
            &keep(acts, &proof.leaves(), &MatterId(String::new())),
            members,
        );
        let again = reason(&kept).missing;
        assert!(
            again
                .iter()
                .any(|m| m.party == one.party && m.state == one.state),
            "{:?} of {acts:?}",
            one
        );
    }
}
