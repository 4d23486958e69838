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
use backstop_matter::{ReportFacts, SettleOptions, known_at, settle_by};
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
    if let Some(d) = window.known_at {
        stances = known_at(&facts, &stances, d);
    }
    settle_by(&facts, &stances, &[], ledger.options(), window.as_of).matters
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
            // The line taken from all evidence in one go is that of the matter by itself.
            let alone = ledger.promise(&whole.id, window).unwrap().unwrap();
            assert_eq!(row, &alone);
            line_of_whole(row, whole);
            assert_eq!(
                row.n_evidence as usize,
                whole.tellings.len(),
                "{}",
                whole.id.0
            );
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
            for (o, w) in outline.conditions.iter().zip(&whole.conditions) {
                let (o, w) = (&o.condition, &w.condition);
                assert_eq!((&o.what, o.span), (&w.what, w.span), "{}", whole.id.0);
                assert_eq!((o.kind, o.relation), (w.kind, w.relation));
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

/// What is reasoned on leaves out much, and nothing that an act is made of.
#[test]
fn the_gist_of_a_matter_is_the_same_act() {
    let order: Vec<usize> = (0..3 * REPORTS).collect();
    let mut ledger = fresh("gist");
    fill(&mut ledger, &order, 60);
    let covers = backstop_reason::Covers::default();
    let (mut conditions, mut rungs, mut stopped) = (0, 0, 0);
    for at in [None, Some(200), Some(700), Some(1100)] {
        let window = Window {
            as_of: at.map(day),
            known_at: at.map(|n| day(n + 50)),
        };
        let (outlines, gists) = (
            ledger.matters(window).unwrap(),
            ledger.gists(window).unwrap(),
        );
        assert_eq!(outlines.len(), gists.len());
        for (outline, gist) in outlines.iter().zip(&gists) {
            let act = backstop_reason::act_of(outline, &covers);
            assert_eq!(act, backstop_reason::act_of(gist, &covers));
            assert_eq!(outline.positions, gist.positions);
            assert_eq!(outline.absences, gist.absences);
            assert_eq!(outline.asks, gist.asks);
            conditions += outline.conditions.len() - gist.conditions.len();
            rungs += outline.legal.len() - gist.legal.len();
            stopped += usize::from(act.position.is_none() && !outline.positions.is_empty());
        }
    }
    // The test must have something to leave out, and positions that are taken back.
    assert!(
        conditions > 50 && rungs > 50 && stopped > 5,
        "{conditions} {rungs} {stopped}"
    );
}

/// What a line says, taken from the whole matter.
fn line_of_whole(row: &PromiseRow, whole: &Matter) {
    let id = &whole.id.0;
    let first = |stage| whole.legal.iter().find(|r| Some(r.stage) == stage);
    let legal_date = first(whole.legal_stage()).and_then(|r| r.date);
    assert_eq!(row.legal_date, legal_date, "{id}");
    assert_eq!(row.material, whole.material_stage(), "{id}");
    let position = whole.position().and_then(|p| p.date);
    assert_eq!(row.position_date, position, "{id}");
    let absence = whole.absences.last();
    assert_eq!(row.absence, absence.map(|a| a.kind), "{id}");
    assert_eq!(row.absence_date, absence.and_then(|a| a.date), "{id}");
    assert_eq!(row.n_conditions, whole.conditions.len(), "{id}");
    assert_eq!(row.what, whole.what, "{id}");
    let asks: std::collections::BTreeSet<_> =
        whole.asks.iter().map(|a| (&a.by, a.attitude)).collect();
    assert_eq!(row.n_asks, asks.len(), "{id}");
    let reports: std::collections::BTreeSet<_> = whole.tellings.iter().map(|t| &t.report).collect();
    assert_eq!(row.n_reports as usize, reports.len(), "{id}");
    let said = whole
        .legal
        .iter()
        .map(|r| (r.stage >= LegalStage::Offered, r.date));
    let said = said.filter(|(is, _)| *is).map(|(_, date)| date);
    let steps = said.chain(whole.material.iter().map(|r| r.date)).max();
    let no = [PositionKind::Refuses, PositionKind::Withdrawn];
    let refusals = whole.positions.iter().filter(|p| no.contains(&p.kind));
    let contested = steps.and_then(|s| refusals.map(|p| p.date).filter(|d| *d >= s).min());
    assert_eq!(row.contested_since, contested.flatten(), "{id}");
}

/// The end of days leaves nothing out: what is kept of today is what the shelves give.
#[test]
fn the_lines_of_the_last_day_are_those_of_the_whole_time() {
    let order: Vec<usize> = (0..REPORTS).collect();
    let mut ledger = fresh("last-day");
    fill(&mut ledger, &order, 25);
    let rows = |window| {
        let filter = Filter {
            window,
            ..Filter::default()
        };
        ledger.promises(&filter).unwrap()
    };
    let whole = rows(Window::default());
    assert!(whole.rows.iter().any(|r| r.contested_since.is_some()));
    for (as_of, known_at) in [(true, false), (false, true), (true, true)] {
        let late = Date::ymd(2050, 1, 1);
        let window = Window {
            as_of: late.filter(|_| as_of),
            known_at: late.filter(|_| known_at),
        };
        assert_eq!(rows(window), whole, "{window:?}");
        let outlines = ledger.matters(window).unwrap();
        assert_eq!(outlines, ledger.matters(Window::default()).unwrap());
    }
}

/// A promise keeps its id, or answers to its former one, when whom it is for comes out later.
#[test]
fn a_promise_answers_to_the_ids_that_it_had() {
    use common::papers::{id, paper, received};
    let mut l = fresh("ids");
    let (open, named, other) = (
        id("VAL/security-guarantee/-"),
        id("VAL/security-guarantee/ESL"),
        id("VAL/security-guarantee/MIR"),
    );
    let add = |l: &mut Ledger, n: u8, line: &str| {
        let day = format!("2031-0{n}-01");
        let (r, g) = paper(
            "Courier",
            &format!("https://courier.example/{n}"),
            &day,
            &[line],
        );
        l.add(&r, &g, &received(&day)).unwrap();
    };
    let known = |day: &str| Window {
        as_of: None,
        known_at: day.parse().ok(),
    };
    let called = |l: &Ledger, at: &MatterId, w: Window| l.promise(at, w).unwrap().map(|r| r.id);
    add(
        &mut l,
        1,
        "VAL withholds security-guarantee - | Valdora has yet to give a guarantee",
    );
    assert_eq!(called(&l, &open, Window::default()), Some(open.clone()));
    add(
        &mut l,
        3,
        "VAL pledges security-guarantee ESL | Valdora will guarantee Estrelle",
    );
    // One id now, and as of every day.
    for window in [Window::default(), common::papers::as_of("2031-02-01")] {
        assert_eq!(called(&l, &open, window), Some(named.clone()));
        assert_eq!(called(&l, &named, window), Some(named.clone()));
    }
    // What was known then did not have that name, and answers to it all the same.
    assert_eq!(called(&l, &named, known("2031-02-01")), Some(open.clone()));
    assert_eq!(l.history(&named, known("2031-02-01")).unwrap().len(), 1);
    // Two that it may be for: it stands by itself again.
    add(
        &mut l,
        5,
        "VAL pledges security-guarantee MIR | Valdora will guarantee Port Mirren",
    );
    assert_eq!(called(&l, &open, Window::default()), Some(open.clone()));
    assert_eq!(called(&l, &other, Window::default()), Some(other.clone()));
    assert_eq!(called(&l, &open, known("2031-04-01")), Some(named));
    assert_eq!(called(&l, &other, known("2031-04-01")), None);
    assert_eq!(called(&l, &id("VAL/training/ESL"), Window::default()), None);
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
