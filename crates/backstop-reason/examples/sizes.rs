//! How time and memory grow with size, and how two Datalog engines do on the same graphs.
//!
//! `cargo run --release -p backstop-reason --example sizes [LARGEST]` prints a table and writes
//! `bench/sizes.csv` and `bench/sizes.svg`. One core; every engine gets the same acts, and their
//! answers are compared. The default largest size is a million matters.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]
#![allow(clippy::disallowed_macros, missing_docs)]

#[path = "../bench/graphs.rs"]
mod graphs;

use backstop_model::{LegalStage, MatterId};
use backstop_reason::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Counts bytes in use and their peak.
struct Counting;
static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: passes every call on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(now, Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Seconds that this thread has spent on a processor, so that a busy machine does not count; where
/// the system does not tell, the clock's.
fn processor_time(start: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|t| t.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or(start.elapsed().as_secs_f64(), |n| n / 1e9)
}

/// Runs, and gives the result, seconds of processor time, and the peak of megabytes over what was in use before.
fn timed<T>(run: impl FnOnce() -> T) -> (T, f64, f64) {
    let before = NOW.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let start = Instant::now();
    let begun = processor_time(start);
    let made = run();
    let seconds = processor_time(start) - begun;
    let peak = PEAK.load(Ordering::Relaxed).saturating_sub(before);
    (made, seconds, peak as f64 / 1e6)
}

/// The same facts as relations: who supports which clause, and the order of an act's clauses.
#[derive(Default, Clone)]
struct Relations {
    /// Own level of each act.
    own: Vec<u8>,
    /// Acts without conditions.
    free: Vec<u32>,
    supports: Vec<(u32, u32)>,
    first: Vec<u32>,
    next: Vec<(u32, u32)>,
    last: Vec<(u32, u32)>,
}

fn relations(acts: &[Act]) -> Relations {
    let covers = Covers::default();
    let mut index: HashMap<(String, String), Vec<u32>> = HashMap::new();
    let mut out = Relations::default();
    for (at, act) in acts.iter().enumerate() {
        let key = (act.parties[0].clone(), act.kind.clone());
        index.entry(key).or_default().push(at as u32);
        out.own
            .push(act.legal.as_ref().map_or(0, |l| Level::of(l.what).0));
    }
    let mut clause = 0u32;
    for (at, act) in acts.iter().enumerate() {
        if act.clauses.is_empty() {
            out.free.push(at as u32);
        }
        for (place, one) in act.clauses.iter().enumerate() {
            match place {
                0 => out.first.push(clause),
                _ => out.next.push((clause - 1, clause)),
            }
            for need in &one.needs {
                for kind in covers.meeting(&need.deed) {
                    let key = (need.parties[0].clone(), kind.to_string());
                    let found = index.get(&key).into_iter().flatten();
                    out.supports.extend(
                        found
                            .filter(|a| **a != at as u32)
                            .filter(|a| acts[**a as usize].toward == need.toward)
                            .map(|a| (*a, clause)),
                    );
                }
            }
            clause += 1;
        }
        if !act.clauses.is_empty() {
            out.last.push((clause - 1, at as u32));
        }
    }
    out
}

/// Which acts hold at an offer or more, by datafrog.
fn by_datafrog(facts: &Relations) -> Vec<bool> {
    use datafrog::{Iteration, Relation};
    const LIVE: u8 = 5;
    let live = |a: &u32| facts.own[*a as usize] >= LIVE;
    let mut run = Iteration::new();
    let held = run.variable::<(u32, ())>("held");
    let ok = run.variable::<(u32, ())>("ok");
    let done = run.variable::<(u32, ())>("done");
    let ready = run.variable::<(u32, ())>("ready");
    let supports: Relation<(u32, u32)> = facts.supports.iter().copied().collect();
    let next: Relation<(u32, u32)> = facts.next.iter().copied().collect();
    let last = facts.last.iter().filter(|(_, a)| live(a));
    let last: Relation<(u32, u32)> = last.copied().collect();
    ready.extend(facts.first.iter().map(|c| (*c, ())));
    held.extend(facts.free.iter().filter(|a| live(a)).map(|a| (*a, ())));
    while run.changed() {
        // ok(c) :- held(a), supports(a, c).   done(c) :- ready(c), ok(c).
        // ready(d) :- done(c), next(c, d).    held(a) :- done(c), last(c, a).
        ok.from_join(&held, &supports, |_, (), c| (*c, ()));
        done.from_join(&ready, &ok, |c, (), ()| (*c, ()));
        ready.from_join(&done, &next, |_, (), d| (*d, ()));
        held.from_join(&done, &last, |_, (), a| (*a, ()));
    }
    let mut out = vec![false; facts.own.len()];
    for (act, ()) in held.complete().iter() {
        out[*act as usize] = true;
    }
    out
}

ascent::ascent! {
    struct Levels;
    relation own(u32, u8);
    relation supports(u32, u32);
    relation first(u32);
    relation next(u32, u32);
    relation last(u32, u32);
    lattice held(u32, u8);
    lattice ok(u32, u8);
    lattice done(u32, u8);
    ok(c, *v) <-- held(a, v), supports(a, c);
    done(c, *v) <-- first(c), ok(c, v);
    done(d, (*v).min(*w)) <-- done(c, v), next(c, d), ok(d, w);
    held(a, (*v).min(*o)) <-- done(c, v), last(c, a), own(a, o);
}

/// The least level of every act, by ascent's lattices.
fn by_ascent(facts: &Relations) -> Vec<u8> {
    let mut run = Levels {
        own: facts
            .own
            .iter()
            .enumerate()
            .map(|(a, o)| (a as u32, *o))
            .collect(),
        supports: facts.supports.clone(),
        first: facts.first.iter().map(|c| (*c,)).collect(),
        next: facts.next.clone(),
        last: facts.last.clone(),
        held: facts
            .free
            .iter()
            .map(|a| (*a, facts.own[*a as usize]))
            .collect(),
        ..Levels::default()
    };
    run.run();
    let mut out = vec![0; facts.own.len()];
    for (act, level) in &run.held {
        out[*act as usize] = *level;
    }
    out
}

const HEAD: &str = "matters,conditions,edges_seen_by_datalog,link_s,solve_s,report_s,change_us,what_if_us,link_MB,solve_MB,\
                    relations_s,datafrog_s,datafrog_MB,ascent_s,ascent_MB";

fn row(size: usize) -> Vec<f64> {
    let acts: Vec<Act> = graphs::ledger(1, size).collect();
    let (facts, link, link_mb) = timed(|| Facts::new(&acts, &Members::new(), &Covers::default()));
    let (solution, solved, solve_mb) = timed(|| solve(&facts));
    let (_, whole, _) = timed(|| reason(&facts));
    let mut tracker = Tracker::new(&facts);
    let mut dice = graphs::Dice::new(5);
    let changes = 1000;
    let ((), change, _) = timed(|| {
        for _ in 0..changes {
            tracker.set(ActId(dice.below(size) as u32), Level(dice.below(10) as u8));
        }
    });
    let ((), asked, _) = timed(|| {
        for _ in 0..changes {
            tracker.what_if(&[(ActId(dice.below(size) as u32), Level(dice.below(10) as u8))]);
        }
    });
    drop(tracker);
    let conditions = facts.need_count();
    let least: Vec<u8> = (0..size as u32)
        .map(|a| solution.least(ActId(a)).0)
        .collect();
    drop((facts, solution));
    let (tables, tables_s, _) = timed(|| relations(&acts));
    let (held, datafrog, datafrog_mb) = timed(|| by_datafrog(&tables));
    assert!(
        held.iter().zip(&least).all(|(h, l)| *h == (*l >= 5)),
        "datafrog differs"
    );
    let (levels, ascent, ascent_mb) = timed(|| by_ascent(&tables));
    assert_eq!(levels, least, "ascent differs");
    vec![
        size as f64,
        conditions as f64,
        tables.supports.len() as f64,
        link,
        solved,
        (whole - solved).max(0.0),
        change / f64::from(changes) * 1e6,
        asked / f64::from(changes) * 1e6,
        link_mb,
        solve_mb,
        tables_s,
        datafrog,
        datafrog_mb,
        ascent,
        ascent_mb,
    ]
}

fn main() {
    let largest: usize = std::env::args()
        .nth(1)
        .map_or(1_000_000, |n| n.parse().unwrap());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench");
    println!("{}", HEAD.replace(',', "\t"));
    let mut csv = format!("{HEAD}\n");
    let mut rows = Vec::new();
    for size in [
        1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000,
    ] {
        if size > largest {
            break;
        }
        let row = row(size);
        let cells: Vec<String> = row
            .iter()
            .map(|c| format!("{:.*}", if *c >= 100.0 { 0 } else { 4 }, c))
            .collect();
        println!("{}", cells.join("\t"));
        writeln!(csv, "{}", cells.join(",")).unwrap();
        rows.push(row);
    }
    std::fs::write(folder.join("sizes.csv"), csv).unwrap();
    std::fs::write(folder.join("sizes.svg"), plot(&rows)).unwrap();
    let facts = Facts::new(graphs::fifty(), &Members::new(), &Covers::default());
    let goal = MatterId("GOAL/treaty/-".to_string());
    let (found, seconds, mb) = timed(|| unlocking_sets(&facts, &goal, UnlockLimit::default()));
    let Unlocking::Sets { sets, total, .. } = found else {
        panic!("{found:?}")
    };
    println!(
        "a matter that hangs on fifty acts: {total:?} smallest sets, {} listed, {seconds:.4} s, {mb:.1} MB",
        sets.len()
    );
    for (enough, of) in [(30, 55), (55, 150)] {
        counted(enough, of);
    }
}

/// A clause of entry into force that asks for so many of so many equal parties.
fn counted(enough: u32, of: usize) {
    let mut goal = graphs::act("ALL", "treaty", &[]);
    goal.legal = Some(Said::new(LegalStage::Agreed, "s"));
    let parties: Vec<String> = (0..of).map(|n| format!("N{n}")).collect();
    let mut need = graphs::need("training", &parties, "c");
    need.at_least = Some(enough);
    goal.clauses.push(Clause {
        at_least: 1,
        needs: vec![need],
    });
    let id = goal.id.clone();
    let facts = Facts::new([goal], &Members::new(), &Covers::default());
    let (found, seconds, mb) = timed(|| unlocking_sets(&facts, &id, UnlockLimit::default()));
    match found {
        Unlocking::Sets {
            families, total, ..
        } => {
            let total = total.map_or("more than 2^128".to_string(), |t| t.to_string());
            println!(
                "{enough} of {of}: {total} smallest sets in {} family, {seconds:.4} s, {mb:.1} MB",
                families.len()
            );
        }
        other => println!("{enough} of {of}: {other:?}, {seconds:.4} s"),
    }
}

/// Seconds and megabytes over matters, both axes logarithmic.
fn plot(rows: &[Vec<f64>]) -> String {
    let lines = [
        (3, "link", "#1b6"),
        (4, "levels and states", "#06c"),
        (11, "datafrog, one level", "#c60"),
        (13, "ascent, all levels", "#c06"),
    ];
    let memory = [
        (8, "link", "#1b6"),
        (9, "levels and states", "#06c"),
        (12, "datafrog, one level", "#c60"),
        (14, "ascent, all levels", "#c06"),
    ];
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 380\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"900\" height=\"380\" fill=\"#fff\"/>\n",
    );
    for (panel, (title, low, high, lines)) in [
        ("seconds of processor time, one core", -4.0, 2.0, lines),
        ("megabytes at the peak, beyond the input", -1.0, 4.0, memory),
    ]
    .into_iter()
    .enumerate()
    {
        let left = 60.0 + panel as f64 * 440.0;
        let x = |n: f64| left + (n.log10() - 3.0) / 3.5 * 340.0;
        let y = |v: f64| 330.0 - (v.max(1e-9).log10().max(low) - low) / (high - low) * 280.0;
        writeln!(
            out,
            "<text x=\"{left}\" y=\"25\" font-weight=\"bold\">{title}</text>"
        )
        .unwrap();
        for power in 3..=6 {
            let at = x(10f64.powi(power));
            writeln!(out, "<path d=\"M{at:.1} 50V330\" stroke=\"#eee\"/><text x=\"{at:.1}\" y=\"348\" text-anchor=\"middle\">10^{power}</text>").unwrap();
        }
        for power in low as i32..=high as i32 {
            let at = y(10f64.powi(power));
            writeln!(out, "<path d=\"M{left} {at:.1}h340\" stroke=\"#eee\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">10^{power}</text>", left - 6.0, at + 4.0).unwrap();
        }
        for (number, (column, name, colour)) in lines.into_iter().enumerate() {
            let points: Vec<String> = rows
                .iter()
                .map(|r| format!("{:.1},{:.1}", x(r[0]), y(r[column])))
                .collect();
            writeln!(
                out,
                "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
                points.join(" ")
            )
            .unwrap();
            writeln!(
                out,
                "<text x=\"{}\" y=\"{}\" fill=\"{colour}\">{name}</text>",
                left + 10.0,
                65 + number * 16
            )
            .unwrap();
        }
        writeln!(out, "<text x=\"{}\" y=\"368\" text-anchor=\"middle\">matters (three conditions each)</text>", left + 170.0).unwrap();
    }
    out + "</svg>\n"
}
