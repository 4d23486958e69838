//! Grows a ledger of made-up reports with known truth, and measures.
//!
//! `cargo run --release -p backstop-ledger --example grow -- [REPORTS] [STATES]` prints a line for
//! each of ten steps: reports, what adding one more costs (each in a transaction of its own, the
//! median of two hundred; processor time, and by the clock, which waits for the disk), what one in
//! a large batch costs, how long `promises` takes for the whole time and for a day in the middle, the same
//! for `matters` (what `missing` reasons on), for one actor's promises, how long it takes to work out
//! what is missing today (from the file to the answer, before any words are quoted), the size of
//! the file, and the most memory held while adding and while asking. It writes `bench/grow.csv` and
//! `bench/grow.svg`. At the end it compares every stage, refusal and ask with the truth, counted
//! straight from the maker of the reports. The ledger stays where it was made, to be asked by hand.
//!
//! Questions are timed by the processor time of their thread (Linux), the least of three, so that
//! other programs on the machine count for less.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

#[path = "../tests/common/mod.rs"]
mod common;

use backstop_ledger::*;
use backstop_matter::SettleOptions;
use backstop_model::*;
use backstop_reason::{Covers, Members, reason};
use common::{place, receipt, report};
use std::collections::BTreeMap;
use std::time::Instant;

fn main() {
    let arg = |n: usize, or: usize| std::env::args().nth(n).map_or(or, |a| a.parse().unwrap());
    let (reports, states) = (arg(1, 100_000), arg(2, 40));
    let path = place("grow").join("l.db");
    let mut ledger = Ledger::create(&path, &SettleOptions::default()).unwrap();
    println!("{}", COLUMNS.join("\t"));
    let mut rows: Vec<Vec<f64>> = Vec::new();
    let mut n = 0;
    for step in 1..=10 {
        let end = reports * step / 10;
        forget_peak();
        let begun = cpu();
        let first = n;
        while n < end.saturating_sub(SINGLE) {
            let some: Vec<_> = (n..(n + 500).min(end - SINGLE))
                .map(|i| report(i, states))
                .collect();
            let mut b = ledger.batch().unwrap();
            b.add_all(some.iter().map(|(r, g)| (r, g)), &receipt())
                .unwrap();
            b.commit().unwrap();
            n += some.len();
        }
        let batched = (cpu() - begun) / (n - first).max(1) as f64;
        let (mut busy, mut clock) = (Vec::new(), Vec::new());
        while n < end {
            let (r, g) = report(n, states);
            let (begun, c) = (Instant::now(), cpu());
            ledger.add(&r, &g, &receipt()).unwrap();
            busy.push(cpu() - c);
            clock.push(begun.elapsed().as_secs_f64() * 1000.0);
            n += 1;
        }
        let adding = peak();
        forget_peak();
        let window = Window {
            as_of: Some(common::day(700)),
            known_at: Some(common::day(800)),
        };
        let then = Filter {
            window,
            ..Filter::default()
        };
        let of_one = Filter {
            actor: Some(common::state(2)),
            ..then.clone()
        };
        let (matters, promises) = timed(|| ledger.promises(&Filter::default()).unwrap().rows.len());
        let (_, promises_then) = timed(|| ledger.promises(&then).unwrap().rows.len());
        let (_, one_actor) = timed(|| ledger.promises(&of_one).unwrap().rows.len());
        let (same, outlines) = timed(|| ledger.matters(Window::default()).unwrap().len());
        assert_eq!(same, matters);
        let (_, outlines_then) = timed(|| ledger.matters(window).unwrap().len());
        let covers = Covers::default();
        let (_, missing) = timed(|| {
            let facts = ledger.facts(Window::default(), &Members::new(), &covers);
            reason(&facts.unwrap()).missing.len()
        });
        let row = vec![
            n as f64,
            median(&mut busy),
            median(&mut clock),
            batched,
            promises,
            promises_then,
            one_actor,
            outlines,
            outlines_then,
            missing,
            matters as f64,
            std::fs::metadata(&path).unwrap().len() as f64 / 1e6,
            adding,
            peak(),
        ];
        println!("{}", line(&row, "\t"));
        rows.push(row);
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    let lines: Vec<String> = rows.iter().map(|r| line(r, ",")).collect();
    let csv = format!("{}\n{}\n", COLUMNS.join(","), lines.join("\n"));
    std::fs::write(folder.join("grow.csv"), csv).unwrap();
    std::fs::write(folder.join("grow.svg"), plot(&rows)).unwrap();
    compare(&ledger, reports, states);
}

/// Reports added one by one at each step.
const SINGLE: usize = 200;

const COLUMNS: [&str; 14] = [
    "reports",
    "one_more_ms",
    "one_more_by_the_clock_ms",
    "in_a_batch_ms",
    "promises_ms",
    "promises_of_a_day_ms",
    "one_actor_of_a_day_ms",
    "matters_ms",
    "matters_of_a_day_ms",
    "missing_ms",
    "matters",
    "file_mb",
    "memory_adding_mb",
    "memory_asking_mb",
];

/// What comes out, and milliseconds of processor time, the least of three.
fn timed(mut ask: impl FnMut() -> usize) -> (usize, f64) {
    let mut best = f64::INFINITY;
    let mut found = 0;
    for _ in 0..3 {
        let begun = cpu();
        found = ask();
        best = best.min(cpu() - begun);
    }
    (found, best)
}

/// Processor time of this thread so far, milliseconds (Linux).
fn cpu() -> f64 {
    let all = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = all.split(' ').next().and_then(|n| n.parse::<f64>().ok());
    first.unwrap_or(0.0) / 1e6
}

fn median(all: &mut [f64]) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(0.0)
}

fn line(row: &[f64], between: &str) -> String {
    let cells = row.iter().map(|n| match n.fract() == 0.0 {
        true => format!("{n:.0}"),
        false => format!("{n:.2}"),
    });
    cells.collect::<Vec<_>>().join(between)
}

/// Four curves over the number of reports, each on its own scale from zero.
fn plot(rows: &[Vec<f64>]) -> String {
    let curves = [
        (1, "adding one more, ms"),
        (4, "promises, ms"),
        (9, "what is missing, ms"),
        (11, "file, MB"),
    ];
    let most = |at: usize| rows.iter().map(|r| r[at]).fold(1e-9, f64::max);
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 460\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"720\" height=\"460\" fill=\"white\"/>\n",
    );
    for (n, (at, name)) in curves.iter().enumerate() {
        let (left, top) = (50.0 + 350.0 * (n % 2) as f64, 40.0 + 220.0 * (n / 2) as f64);
        let high = most(*at) * 1.25;
        let x = |r: &[f64]| left + 280.0 * r[0] / most(0);
        let y = |v: f64| top + 150.0 * (1.0 - v / high);
        let points: Vec<String> = rows
            .iter()
            .map(|r| format!("{:.1},{:.1}", x(r), y(r[*at])))
            .collect();
        let (bottom, right) = (top + 150.0, left + 280.0);
        out += &format!(
            "<text x=\"{left}\" y=\"{}\" font-weight=\"bold\">{name}</text>\n\
             <path d=\"M{left} {top}V{bottom}H{right}\" fill=\"none\" stroke=\"#888\"/>\n\
             <polyline points=\"{}\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>\n\
             <text x=\"{}\" y=\"{}\" text-anchor=\"end\">{:.1}</text>\n\
             <text x=\"{left}\" y=\"{}\">0</text>\n\
             <text x=\"{right}\" y=\"{}\" text-anchor=\"end\">{:.0} reports</text>\n",
            top - 12.0,
            points.join(" "),
            left - 6.0,
            y(most(*at)) + 4.0,
            most(*at),
            bottom + 16.0,
            bottom + 16.0,
            most(0)
        );
    }
    out += "</svg>\n";
    out
}

/// What must come out, counted without the ledger's rules for merging: a stance that names toward
/// whom is evidence of that very matter.
fn compare(ledger: &Ledger, reports: usize, states: usize) {
    let mut truth: BTreeMap<String, (Option<LegalStage>, bool, bool)> = BTreeMap::new();
    for n in 0..reports {
        for s in report(n, states).1.stances {
            let Some(to) = s.deed.toward.first() else {
                continue;
            };
            if !s.attitude.is_own() {
                continue;
            }
            let key = format!("{}/{}/{}", s.holder[0].id, s.deed.kind, to.id);
            let t = truth.entry(key).or_default();
            let stage = match s.attitude {
                Attitude::Considers => Some(LegalStage::Considered),
                Attitude::Plans => Some(LegalStage::Planned),
                Attitude::Offers => Some(LegalStage::Offered),
                Attitude::Pledges => Some(LegalStage::Pledged),
                Attitude::Agrees => Some(LegalStage::Agreed),
                _ => None,
            };
            t.0 = t.0.max(stage);
            t.1 |= s.attitude == Attitude::Refuses;
            t.2 |= s.attitude == Attitude::Withholds;
        }
    }
    let matters = ledger.matters(Window::default()).unwrap();
    let by_id: BTreeMap<&str, &Matter> = matters.iter().map(|m| (m.id.0.as_str(), m)).collect();
    let mut right = 0;
    for (id, (legal, refuses, withholds)) in &truth {
        let m = by_id.get(id.as_str()).unwrap_or_else(|| panic!("no {id}"));
        // Stances that leave open toward whom may raise it, never lower it.
        assert!(m.legal_stage() >= *legal, "{id}");
        assert!(
            !refuses || m.positions.iter().any(|p| p.kind == PositionKind::Refuses),
            "{id}"
        );
        assert!(!withholds || !m.absences.is_empty(), "{id}");
        right += usize::from(m.legal_stage() == *legal);
    }
    println!(
        "truth: {} matters, all there; {right} with the very stage",
        truth.len()
    );
}

/// Begins anew to keep the peak of memory (Linux).
fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Most memory held since, MB (Linux).
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmHWM:"));
    let kilobytes = line.and_then(|l| l.split_whitespace().nth(1)?.parse::<u64>().ok());
    (kilobytes.unwrap_or(0) / 1024) as f64
}
