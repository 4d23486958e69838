//! Laws of settling: order does not matter, nothing retires anything else.
#![allow(clippy::unwrap_used)]

mod common;
use backstop_matter::*;
use backstop_model::*;
use common::*;

const STATES: [&str; 5] = ["NVA", "ESL", "KRZ", "VAL", "grp:allies"];
const KINDS: [&str; 6] = [
    "troop-deployment",
    "military-aid",
    "peace-agreement",
    "negotiation",
    "climate-target",
    "other",
];

fn any_stances(seed: u64, n: usize) -> (Vec<ReportFacts>, Vec<Stance>) {
    let mut d = Dice(seed);
    let reports: Vec<ReportFacts> = (0..n / 3 + 1)
        .map(|i| {
            let mut f = facts(
                &format!("r{i:03}"),
                &format!("2031-0{}-1{}", 1 + d.throw(9), d.throw(9)),
            );
            f.copy_keys = vec![d.throw(n) as u64, 1000 + d.throw(n) as u64];
            f
        })
        .collect();
    let mut stances = Vec::new();
    for i in 0..n {
        let who = STATES[d.throw(5)].replace('-', "_");
        let both = if d.throw(4) == 0 {
            format!("{who}+{}", STATES[d.throw(3)])
        } else {
            who
        };
        let attitude = Attitude::ALL[d.throw(Attitude::ALL.len())].word();
        let toward = if d.throw(3) == 0 {
            ""
        } else {
            STATES[d.throw(5)]
        };
        let report = reports[d.throw(reports.len())].id.0.clone();
        let words = format!("{both} {attitude} {} {toward}", KINDS[d.throw(6)]);
        let mut s = stance(&report, i as u32, &words);
        for _ in 0..d.throw(3) {
            let by = if d.throw(2) == 0 {
                ""
            } else {
                STATES[d.throw(4)]
            };
            s = on(
                s,
                [Relation::Once, Relation::If][d.throw(2)],
                KINDS[d.throw(6)],
                by,
            );
        }
        if d.throw(3) == 0 {
            s.deed.time = Date::ymd(2035 + d.throw(2) as u16, 1, 1);
        }
        if d.throw(3) > 0 {
            s = dated(s, &format!("2031-0{}", 1 + d.throw(9)));
        }
        stances.push(s);
    }
    (reports, stances)
}

#[test]
fn any_order_gives_the_same_matters() {
    for seed in 0..30 {
        let (mut reports, mut stances) = any_stances(seed, 90);
        let options = SettleOptions::default();
        let first = settle_explained(&reports, &stances, &[], &options);
        assert!(
            first.matters.len() > 20,
            "the test must have something to settle"
        );
        let mut d = Dice(seed + 1000);
        for _ in 0..5 {
            d.shuffle(&mut reports);
            d.shuffle(&mut stances);
            assert_eq!(first, settle_explained(&reports, &stances, &[], &options));
        }
    }
}

#[test]
fn adding_the_same_twice_changes_nothing() {
    let (reports, stances) = any_stances(7, 60);
    let options = SettleOptions::default();
    let twice: Vec<Stance> = stances.iter().chain(&stances).cloned().collect();
    assert_eq!(
        settle(&reports, &stances, &[], &options),
        settle(&reports, &twice, &[], &options)
    );
}

/// The evidence of every stance stays, whatever else comes in.
#[test]
fn no_stance_retires_another() {
    let (reports, stances) = any_stances(11, 80);
    let options = SettleOptions::default();
    let shown = |n: usize| {
        let settled = settle_explained(&reports, &stances[..n], &[], &options);
        let shown: std::collections::BTreeSet<StanceId> = settled
            .matters
            .iter()
            .flat_map(|m| m.stances.clone())
            .collect();
        shown
    };
    let mut before = shown(1);
    for n in 2..=stances.len() {
        let after = shown(n);
        assert!(before.is_subset(&after), "stance {n} removed another");
        before = after;
    }
    assert_eq!(
        before.len(),
        stances.len(),
        "every stance is evidence of something"
    );
}

/// Stances of one base never touch matters of another.
#[test]
fn an_unrelated_stance_leaves_other_matters_as_they_are() {
    let (reports, stances) = any_stances(13, 60);
    let options = SettleOptions::default();
    let before = settle(&reports, &stances, &[], &options);
    let mut more = stances.clone();
    more.push(stance("r001", 900, "ZZZ refuses vaccination-health YYY"));
    let after = settle(&reports, &more, &[], &options);
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|m| after.contains(m)));
}

#[test]
fn as_of_and_known_at_look_at_different_times() {
    let reports = [facts("r1", "2031-05-01"), facts("r2", "2031-09-01")];
    let early = dated(stance("r2", 1, "NVA pledges training ESL"), "2031-03-01");
    let late = stance("r1", 2, "NVA refuses training ESL");
    let all = [early.clone(), late.clone()];
    let day = |s: &str| s.parse::<Date>().unwrap();
    assert_eq!(as_of(&reports, &all, day("2031-04-01")), [early]);
    assert_eq!(known_at(&reports, &all, day("2031-06-01")), [late]);
}

/// A deadline in the text is a date to come; the saying is not.
#[test]
fn nothing_is_said_after_its_report_came_out() {
    let out = facts("r1", "2031-05-01");
    let s = dated(stance("r1", 1, "NVA plans negotiation ESL"), "2031-08-09");
    assert_eq!(said_on(&s, Some(&out)), out.published);
    let month = ReportFacts {
        published: "2031-08".parse().ok(),
        ..out
    };
    assert_eq!(said_on(&s, Some(&month)), s.date);
}
