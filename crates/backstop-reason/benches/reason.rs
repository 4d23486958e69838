//! One bench per stage, on ledgers of ten thousand and a hundred thousand matters.
//!
//! `cargo bench -p backstop-reason`. For a million matters and the comparison with Datalog engines
//! run the example `sizes`.

#![allow(missing_docs)]

#[path = "../bench/graphs.rs"]
mod graphs;

use backstop_model::MatterId;
use backstop_reason::*;
use divan::Bencher;

const SIZES: [usize; 2] = [10_000, 100_000];

fn facts(size: usize) -> Facts {
    Facts::new(graphs::ledger(1, size), &Members::new(), &Covers::default())
}

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn link(bencher: Bencher<'_, '_>, size: usize) {
    bencher.bench_local(|| facts(size));
}

#[divan::bench(args = SIZES)]
fn levels_and_states(bencher: Bencher<'_, '_>, size: usize) {
    let facts = facts(size);
    bencher.bench_local(|| solve(&facts));
}

#[divan::bench(args = SIZES)]
fn whole_answer(bencher: Bencher<'_, '_>, size: usize) {
    let facts = facts(size);
    bencher.bench_local(|| reason(&facts));
}

#[divan::bench(args = SIZES)]
fn one_change(bencher: Bencher<'_, '_>, size: usize) {
    let facts = facts(size);
    let mut tracker = Tracker::new(&facts);
    let mut dice = graphs::Dice::new(5);
    bencher
        .bench_local(|| tracker.set(ActId(dice.below(size) as u32), Level(dice.below(10) as u8)));
}

/// A matter that hangs on fifty acts: ten conditions of five alternatives, each waiting on one more.
#[divan::bench]
fn unlock_fifty(bencher: Bencher<'_, '_>) {
    let facts = Facts::new(graphs::fifty(), &Members::new(), &Covers::default());
    let goal = MatterId("GOAL/treaty/-".to_string());
    bencher.bench_local(|| unlocking_sets(&facts, &goal, UnlockLimit::default()));
}
