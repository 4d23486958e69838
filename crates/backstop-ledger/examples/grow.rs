//! Grows a ledger of made-up reports with known truth, and measures.
//!
//! `cargo run --release -p backstop-ledger --example grow -- [REPORTS] [STATES]` prints a line for
//! each ten steps: reports, what adding one more costs (each on its own, waiting for the disk, and
//! without that wait), how long `promises` and `matters` take, the size of the file, the memory
//! held. At the end it compares every stage, refusal and ask with the truth, counted straight from
//! the maker of the reports.
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
use common::{place, receipt, report};
use std::collections::BTreeMap;
use std::time::Instant;

fn main() {
    let arg = |n: usize, or: usize| std::env::args().nth(n).map_or(or, |a| a.parse().unwrap());
    let (reports, states) = (arg(1, 100_000), arg(2, 40));
    let path = place("grow").join("l.db");
    let mut ledger = Ledger::create(&path, &SettleOptions::default()).unwrap();
    println!(
        "reports\tone ms (median of 50)\tbatch ms/report\trefresh s\tpromises ms\tmatters ms\tas-of s\trows\tfile MB\tMB/1000\tmemory MB"
    );
    let mut n = 0;
    for step in 1..=10 {
        let end = reports * step / 10;
        let begun = Instant::now();
        let first = n;
        while n < end.saturating_sub(50) {
            let some: Vec<_> = (n..(n + 500).min(end - 50))
                .map(|i| report(i, states))
                .collect();
            let mut b = ledger.batch().unwrap();
            b.add_all(some.iter().map(|(r, g)| (r, g)), &receipt())
                .unwrap();
            b.commit().unwrap();
            n += some.len();
        }
        let batched = begun.elapsed().as_secs_f64() * 1000.0 / (n - first).max(1) as f64;
        let begun = Instant::now();
        ledger.refresh().unwrap();
        let refresh = begun.elapsed().as_secs_f64();
        let mut single: Vec<f64> = Vec::new();
        while n < end {
            let (r, g) = report(n, states);
            let begun = Instant::now();
            ledger.add(&r, &g, &receipt()).unwrap();
            single.push(begun.elapsed().as_secs_f64() * 1000.0);
            n += 1;
        }
        single.sort_by(f64::total_cmp);
        let begun = Instant::now();
        let rows = ledger.promises(&Filter::default()).unwrap().rows.len();
        let promises = begun.elapsed().as_secs_f64() * 1000.0;
        let begun = Instant::now();
        assert_eq!(ledger.matters(Window::default()).unwrap().len(), rows);
        let matters = begun.elapsed().as_secs_f64() * 1000.0;
        let window = Window {
            as_of: Some(common::day(700)),
            known_at: Some(common::day(800)),
        };
        let begun = Instant::now();
        ledger.matters(window).unwrap();
        let as_of = begun.elapsed().as_secs_f64();
        let size = std::fs::metadata(&path).unwrap().len() as f64 / 1e6;
        println!(
            "{n}\t{:.2}\t{batched:.2}\t{refresh:.2}\t{promises:.1}\t{matters:.1}\t{as_of:.2}\t{rows}\t{size:.1}\t{:.2}\t{}",
            single.get(single.len() / 2).copied().unwrap_or(0.0),
            size * 1000.0 / n as f64,
            memory()
        );
    }
    compare(&ledger, reports, states);
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

/// Most memory held so far, MB (Linux).
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|l| l.starts_with("VmHWM:"))
        .unwrap_or("")
        .to_string();
    line.split_whitespace()
        .nth(1)
        .and_then(|k| k.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}
