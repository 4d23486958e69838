//! How time and memory grow with size, and how general engines do on the same graphs.
//!
//! `cargo run --release -p backstop-reason --example sizes [LARGEST]` prints a table and writes
//! `bench/sizes.csv` and `bench/sizes.svg`. One core; every engine gets the same acts, and their
//! answers are compared. The default largest size is a million matters. With `BACKSTOP_CLINGO`
//! (`bench/get_clingo.sh`) clingo is asked, too; its columns are nought without it, and where the
//! graph has more than `CLINGO_HELD` or `CLINGO_LEVELS` matters.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]
#![allow(clippy::disallowed_macros, missing_docs)]

#[path = "../bench/clingo.rs"]
mod clingo;
#[path = "../bench/engines.rs"]
mod engines;
#[path = "../bench/graphs.rs"]
mod graphs;
#[path = "../bench/plot.rs"]
mod plot;

use backstop_model::LegalStage;
use backstop_reason::*;
use engines::{by_ascent, by_datafrog, relations};
use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeSet;
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
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let now = NOW.fetch_add(size, Ordering::Relaxed) + size;
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        PEAK.fetch_max(now - layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(at, layout, size) }
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

const HEAD: &str = "matters,conditions,edges_seen_by_datalog,link_s,solve_s,report_s,change_us,what_if_us,link_MB,solve_MB,\
                    relations_s,datafrog_s,datafrog_MB,ascent_s,ascent_MB,\
                    clingo_s,clingo_MB,clingo_levels_s,clingo_levels_MB";

/// The largest graphs that clingo is given: beyond, it takes minutes and many gigabytes.
const CLINGO_HELD: usize = 1_000_000;
const CLINGO_LEVELS: usize = 3_000;

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
    let mut clingo = [0.0; 4];
    if size <= CLINGO_HELD
        && let Some((held, told)) = clingo::held(&tables)
    {
        let same = held.iter().zip(&least).all(|(h, l)| *h == (*l >= 5));
        assert!(same, "clingo differs");
        (clingo[0], clingo[1]) = (told.seconds(), told.mb);
    }
    if size <= CLINGO_LEVELS
        && let Some((levels, told)) = clingo::levels(&tables)
    {
        assert_eq!(levels, least, "clingo's levels differ");
        (clingo[2], clingo[3]) = (told.seconds(), told.mb);
    }
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
        clingo[0],
        clingo[1],
        clingo[2],
        clingo[3],
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
    std::fs::write(folder.join("sizes.svg"), plot::plot(&rows)).unwrap();
    for clauses in [2, 3, 4, 5, 10] {
        unlocking(clauses);
    }
    for (enough, of) in [(30, 55), (55, 150)] {
        counted(enough, of);
    }
}

/// A matter that hangs on five times so many missing acts; clingo lists all sets where they are few.
fn unlocking(clauses: usize) {
    const LISTED: usize = 100_000;
    let acts = graphs::hanging(clauses);
    let facts = Facts::new(&acts, &Members::new(), &Covers::default());
    let goal = acts.last().unwrap();
    let answer = reason(&facts);
    let all = 10u128.pow(clauses as u32);
    let limit = UnlockLimit {
        sets: if all <= LISTED as u128 { LISTED } else { 100 },
        ..UnlockLimit::default()
    };
    let (found, seconds, mb) = timed(|| unlocking_sets_in(&facts, &answer, &goal.id, limit));
    let Unlocking::Sets { sets, total, .. } = found else {
        panic!("{found:?}")
    };
    assert_eq!(total, Some(all));
    let acts_missing = clauses * 5;
    println!(
        "{acts_missing} acts missing: {all} smallest sets, {} listed, {seconds:.4} s, {mb:.1} MB",
        sets.len()
    );
    let asked = if all <= LISTED as u128 { 0 } else { 1000 };
    if let Some((listed, told)) = clingo::sets(&acts, goal, asked) {
        let (seconds, load, mb) = (told.seconds(), told.load, told.mb);
        println!(
            "  clingo: {} listed, {seconds:.4} s (and {load:.4} to load), {mb:.1} MB",
            told.lines.len()
        );
        if asked == 0 {
            assert_eq!(
                listed,
                BTreeSet::from_iter(sets.clone()),
                "clingo's sets differ"
            );
        }
    }
    if let Some((size, told)) = clingo::least(&acts, goal) {
        println!(
            "  clingo, one of the fewest acts: {size} acts, {:.4} s",
            told.seconds()
        );
        assert_eq!(size, sets[0].len(), "clingo finds a smaller set");
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
    if let Some((size, told)) = clingo::least(std::slice::from_ref(&goal), &goal) {
        let seconds = told.seconds();
        println!("  clingo, one of the fewest acts: {size} acts, {seconds:.4} s");
    }
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
