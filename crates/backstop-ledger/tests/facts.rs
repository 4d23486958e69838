//! Facts that are written straight from the file are those of all matters, and so is the answer.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::*;
use backstop_matter::SettleOptions;
use backstop_model::*;
use backstop_reason::{Covers, Members, from_matters, reason};
use common::papers::verdict;
use common::*;

/// States of the world, kinds that say too little or happen, and kinds that meet others.
const MORE_KINDS: [&str; 6] = [
    "other",
    "peace-agreement",
    "ceasefire",
    "attack",
    "support",
    "training",
];
const RELATIONS: [Relation; 6] = [
    Relation::Once,
    Relation::If,
    Relation::OnlyWith,
    Relation::Unless,
    Relation::Until,
    Relation::InReturnFor,
];
const TYPES: [ConditionType; 15] = [
    ConditionType::Trigger,
    ConditionType::Peace,
    ConditionType::ThirdPartyBacking,
    ConditionType::OthersTakingPart,
    ConditionType::DomesticAuthorisation,
    ConditionType::InternationalMandate,
    ConditionType::BeneficiaryPerformance,
    ConditionType::RequestOrConsent,
    ConditionType::Conduct,
    ConditionType::DemandRefused,
    ConditionType::Means,
    ConditionType::Time,
    ConditionType::InReturnFor,
    ConditionType::Vague,
    ConditionType::StatedUnconditional,
];

fn one<T: Clone>(d: &mut Dice, of: &[T]) -> T {
    of[d.throw(of.len())].clone()
}

fn somebody(d: &mut Dice, states: usize) -> Party {
    match d.throw(8) {
        0 => Party::of("grp:north"),
        1 => Party::of("grp:allies"),
        _ => Party::of(state(d.throw(states))),
    }
}

fn some_condition(d: &mut Dice, states: usize, span: Span, n: usize) -> Condition {
    let deed = match d.throw(3) {
        0 => one(d, &MORE_KINDS),
        _ => one(d, &KINDS),
    };
    Condition {
        relation: one(d, &RELATIONS),
        kind: one(d, &TYPES),
        deed: deed.into(),
        ends: d.throw(4) == 0,
        party: (0..d.throw(3)).map(|_| somebody(d, states)).collect(),
        at_least: (d.throw(6) == 0).then(|| d.throw(4) as u32),
        toward: (0..d.throw(4) / 2).map(|_| somebody(d, states)).collect(),
        what: match d.throw(2) {
            0 => format!("{deed} or the like, {n}"),
            _ => format!("wording {n} of {deed}"),
        },
        span,
    }
}

/// A report of the usual maker, of which every stance may say anything, of any day or of none.
fn any_report(d: &mut Dice, n: usize, states: usize) -> (Report, Reading) {
    let (report, mut reading) = report(n, states);
    for (at, s) in reading.stances.iter_mut().enumerate() {
        s.attitude = one(d, Attitude::ALL);
        if d.throw(3) == 0 {
            s.deed.kind = one(d, &MORE_KINDS).into();
        }
        s.deed.ends = d.throw(5) == 0;
        if d.throw(6) == 0 {
            s.holder.push(somebody(d, states));
        }
        if d.throw(6) == 0 {
            s.deed.toward.push(somebody(d, states));
        }
        s.date = match d.throw(4) {
            0 => "2031".parse().ok(),
            1 => "2031-02".parse().ok(),
            2 => Some(day(d.throw(60))),
            _ => None,
        };
        let count = d.throw(7).saturating_sub(3);
        let conditions = (0..count).map(|n| some_condition(d, states, s.span, n));
        s.conditions = conditions.collect();
        s.caveats = (0..d.throw(5) / 3)
            .map(|n| Caveat {
                what: format!("within limit {}", d.throw(3) + n),
                span: s.span,
            })
            .collect();
        if d.throw(60) == 0 {
            // Made by another hand; it may still tell where it stands.
            s.id = StanceId(format!("odd-{n}:{at}-9:{}", d.throw(1000)));
        }
    }
    (report, reading)
}

/// From everything loaded, and from the file straight away.
fn assert_same(ledger: &Ledger, window: Window, members: &Members, covers: &Covers) -> usize {
    let whole = from_matters(&ledger.matters(window).unwrap(), members, covers);
    let facts = ledger.facts(window, members, covers).unwrap();
    assert_eq!(facts.len(), whole.len());
    for (one, other) in facts.acts().zip(whole.acts()) {
        assert_eq!(one, other);
        assert_eq!(facts.find(&one.id), whole.find(&one.id));
    }
    let (answer, all) = (reason(&facts), reason(&whole));
    assert_eq!(answer.missing, all.missing);
    assert_eq!(answer.awaited, all.awaited);
    assert_eq!(answer.opposed, all.opposed);
    assert_eq!(answer.deadlocks, all.deadlocks);
    assert_eq!(answer.keystones, all.keystones);
    assert_eq!(answer.solution, all.solution);
    if members.is_empty() {
        // Without groups there is a shorter way to what fits; a group that nobody names takes the
        // long one.
        let idle = Members::from([("grp:idle".to_string(), vec!["QZZ".to_string()])]);
        let long = reason(&ledger.facts(window, &idle, covers).unwrap());
        assert_eq!(answer.missing, long.missing);
        assert_eq!(answer.awaited, long.awaited);
        assert_eq!(answer.keystones, long.keystones);
        assert_eq!(answer.solution, long.solution);
    }
    answer.missing.len() + answer.awaited.len()
}

#[test]
fn facts_from_the_file_are_those_of_all_matters_and_so_is_the_answer() {
    let north: Vec<String> = [1, 2].map(state).into();
    let groups = Members::from([("grp:north".to_string(), north)]);
    let (mut found, mut odd, mut rejected) = (0, 0, 0);
    for seed in 0..24 {
        let mut d = Dice(seed * 977 + 5);
        let place = place(&format!("facts-{seed}"));
        let mut ledger = Ledger::create(&place.join("l.db"), &SettleOptions::default()).unwrap();
        let states = 2 + d.throw(5);
        let from = d.throw(1000);
        let reports: Vec<_> = (from..from + 10 + d.throw(40))
            .map(|n| any_report(&mut d, n, states))
            .collect();
        let stances = reports.iter().flat_map(|(_, g)| &g.stances);
        odd += stances.filter(|s| s.id.0.starts_with("odd")).count();
        let mut batch = ledger.batch().unwrap();
        let all = reports.iter().map(|(r, g)| (r, g));
        batch.add_all(all, &receipt()).unwrap();
        batch.commit().unwrap();
        let past = Window {
            as_of: Some(day(from + 10)),
            known_at: Some(day(from + 15)),
        };
        for window in [Window::default(), past] {
            for members in [&Members::new(), &groups] {
                for covers in [Covers::default(), Covers::none()] {
                    found += assert_same(&ledger, window, members, &covers);
                }
            }
        }
        // What a person has struck out is in neither.
        let matters = ledger.matters(Window::default()).unwrap();
        let target = one(&mut d, &matters).id.0;
        let verdict = verdict(&target, VerdictKind::Reject, Some("other"), None);
        ledger.review(&verdict).unwrap();
        assert_same(
            &ledger,
            Window::default(),
            &Members::new(),
            &Covers::default(),
        );
        let left = ledger.matters(Window::default()).unwrap().len();
        rejected += matters.len() - left;
    }
    assert!(
        found > 1000 && odd > 20 && rejected > 10,
        "{found} {odd} {rejected}"
    );
}
