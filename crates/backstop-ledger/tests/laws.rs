//! Laws of the ledger: order, batches, repetition and rebuilding change nothing, and what it
//! derives is what settling everything at once gives.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::*;
use backstop_matter::{ReportFacts, SettleOptions, as_of, known_at, settle};
use backstop_model::*;
use common::*;

const REPORTS: usize = 120;
const STATES: usize = 5;

fn fresh(name: &str) -> Ledger {
    Ledger::create(&place(name).join("l.db"), &SettleOptions::default()).unwrap()
}

fn fill(ledger: &mut Ledger, order: &[usize], batch: usize) {
    for some in order.chunks(batch) {
        let reports: Vec<_> = some.iter().map(|n| report(*n, STATES)).collect();
        if batch == 1 {
            ledger
                .add(&reports[0].0, &reports[0].1, &receipt())
                .unwrap();
        } else {
            let mut b = ledger.batch().unwrap();
            b.add_all(reports.iter().map(|(r, g)| (r, g)), &receipt())
                .unwrap();
            b.commit().unwrap();
        }
    }
}

#[test]
fn any_order_and_any_batches_give_the_same_bytes() {
    let mut order: Vec<usize> = (0..REPORTS).collect();
    let mut first = fresh("order-first");
    fill(&mut first, &order, 1);
    let digest = first.digest().unwrap();
    let mut dump = Vec::new();
    first.dump(&mut dump).unwrap();
    assert!(
        dump.len() > 100_000,
        "the test must have something to compare"
    );
    for (seed, batch) in [(1, 7), (2, 1), (3, 50), (4, REPORTS)] {
        Dice(seed).shuffle(&mut order);
        let mut other = fresh(&format!("order-{seed}"));
        fill(&mut other, &order, batch);
        assert_eq!(
            digest,
            other.digest().unwrap(),
            "order {seed}, batches of {batch}"
        );
    }
}

#[test]
fn adding_twice_and_rebuilding_change_nothing() {
    let order: Vec<usize> = (0..REPORTS).collect();
    let mut ledger = fresh("twice");
    fill(&mut ledger, &order, 40);
    let digest = ledger.digest().unwrap();
    fill(&mut ledger, &order, 1);
    assert_eq!(digest, ledger.digest().unwrap());
    let (r, g) = report(3, STATES);
    let again = ledger.add(&r, &g, &receipt()).unwrap();
    assert!(!again.new_text && !again.new_place && !again.new_reading && again.stances == 0);
    ledger.rebuild().unwrap();
    assert_eq!(digest, ledger.digest().unwrap());
}

/// A later reading counts instead of an earlier one, whichever came first; both stay.
#[test]
fn the_latest_reader_counts_in_any_order() {
    let late = Receipt {
        reader: "0.10.0".into(),
        ..receipt()
    };
    let (r, g) = report(1, STATES);
    let mut better = g.clone();
    better.stances.truncate(2);
    let mut a = fresh("reader-a");
    a.add(&r, &g, &receipt()).unwrap();
    a.add(&r, &better, &late).unwrap();
    let mut b = fresh("reader-b");
    b.add(&r, &better, &late).unwrap();
    b.add(&r, &g, &receipt()).unwrap();
    assert_eq!(a.digest().unwrap(), b.digest().unwrap());
    assert_eq!(a.stances_of(&r.id).unwrap().len(), 2);
    let all = a.search_stances(&StanceQuery::default()).unwrap();
    assert_eq!(all.len(), 7, "the earlier reading stays on record");
}

/// One text printed by two outlets is one text, two reports, one origin, in any order.
#[test]
fn the_same_text_at_two_places_is_one_origin() {
    let (r, g) = report(1, STATES);
    let mut there = r.clone();
    there.outlet = Some("Another Courier".into());
    there.url = Some("https://another.example/1".into());
    there.published = Some(day(0));
    let mut a = fresh("places-a");
    a.add(&r, &g, &receipt()).unwrap();
    let second = a.add(&there, &g, &receipt()).unwrap();
    assert!(!second.new_text && second.new_place);
    let mut b = fresh("places-b");
    b.add(&there, &g, &receipt()).unwrap();
    b.add(&r, &g, &receipt()).unwrap();
    assert_eq!(a.digest().unwrap(), b.digest().unwrap());
    let rows = a.promises(&Filter::default()).unwrap().rows;
    assert!(
        rows.iter().all(|r| (r.n_reports, r.n_origins) == (2, 1)),
        "{rows:?}"
    );
    assert_eq!(a.report(&r.id).unwrap().published, Some(day(0)));
}

fn plain_settle(ledger: &Ledger, window: Window) -> Vec<Matter> {
    let mut facts = Vec::new();
    let mut stances = Vec::new();
    for n in 0..REPORTS {
        let (r, _) = report(n, STATES);
        facts.push(ReportFacts::of(&r, Some(receipt().received)));
        stances.extend(ledger.stances_of(&r.id).unwrap());
    }
    if let Some(d) = window.as_of {
        stances = as_of(&facts, &stances, d);
    }
    if let Some(d) = window.known_at {
        stances = known_at(&facts, &stances, d);
    }
    settle(&facts, &stances, &[], ledger.options())
}

/// The fast way (filing, outlines) against the slow way (settling all stances at once).
#[test]
fn whole_matters_are_those_of_settling_everything() {
    let order: Vec<usize> = (0..REPORTS).collect();
    let mut ledger = fresh("slow");
    fill(&mut ledger, &order, 25);
    let windows = [
        Window::default(),
        Window {
            as_of: Some(day(60)),
            known_at: None,
        },
        Window {
            as_of: None,
            known_at: Some(day(30)),
        },
        Window {
            as_of: Some(day(80)),
            known_at: Some(day(90)),
        },
    ];
    for window in windows {
        let slow = plain_settle(&ledger, window);
        let rows = ledger
            .promises(&Filter {
                window,
                ..Filter::default()
            })
            .unwrap()
            .rows;
        let outlines = ledger.matters(window).unwrap();
        let ids: Vec<&MatterId> = slow.iter().map(|m| &m.id).collect();
        assert_eq!(ids, rows.iter().map(|r| &r.id).collect::<Vec<_>>());
        assert!(slow.len() > 20, "the test must have something to compare");
        for ((whole, row), outline) in slow.iter().zip(&rows).zip(&outlines) {
            assert_eq!(
                ledger.matter(&whole.id, window).unwrap().as_ref(),
                Some(whole)
            );
            let origins: std::collections::BTreeSet<_> =
                whole.tellings.iter().map(|t| &t.origin).collect();
            assert_eq!(row.n_origins as usize, origins.len(), "{}", whole.id.0);
            assert_eq!(row.legal, whole.legal_stage());
            assert_eq!(row.position, whole.position().map(|p| p.kind));
            assert_eq!(outline.legal_stage(), whole.legal_stage());
            assert_eq!(outline.material_stage(), whole.material_stage());
            assert_eq!(
                outline.position().map(|p| (p.kind, p.date)),
                whole.position().map(|p| (p.kind, p.date))
            );
            assert_eq!(outline.what, whole.what);
            for (o, w) in outline.conditions.iter().zip(&whole.conditions) {
                assert_eq!(o.stances.first(), w.stances.first(), "{}", whole.id.0);
                assert_eq!(o.stances.last(), w.stances.last(), "{}", whole.id.0);
            }
            let parts = |m: &Matter| {
                let mut keys: Vec<String> = m
                    .conditions
                    .iter()
                    .map(|c| backstop_matter::condition_key(&c.condition))
                    .collect();
                keys.sort();
                let mut asks: Vec<_> = m.asks.iter().map(|a| (a.by.clone(), a.attitude)).collect();
                asks.sort();
                asks.dedup();
                let mut absences: Vec<_> = m.absences.iter().map(|a| a.kind).collect();
                absences.sort();
                absences.dedup();
                (keys, asks, absences)
            };
            assert_eq!(parts(outline), parts(whole), "{}", whole.id.0);
        }
    }
}

/// What was known at a day does not depend on what came later.
#[test]
fn the_past_does_not_change() {
    let early: Vec<usize> = (0..60).collect();
    let all: Vec<usize> = (0..REPORTS).collect();
    let mut then = fresh("then");
    fill(&mut then, &early, 20);
    let mut now = fresh("now");
    fill(&mut now, &all, 20);
    let window = Window {
        as_of: None,
        known_at: Some(day(59)),
    };
    let rows = |l: &Ledger| {
        l.promises(&Filter {
            window,
            ..Filter::default()
        })
        .unwrap()
        .rows
        .into_iter()
        .collect::<Vec<_>>()
    };
    let (a, b) = (rows(&then), rows(&now));
    assert_eq!(a.len(), b.len());
    for (x, y) in a.iter().zip(&b) {
        // A later copy may show that two texts were one: origins may only fall.
        assert!(y.n_origins <= x.n_origins);
        let same = PromiseRow {
            n_origins: y.n_origins,
            ..x.clone()
        };
        assert_eq!(&same, y);
    }
}
