//! The laws of reason on all small graphs: every way in which three parties may promise and wait.
//!
//! Each party has one promise at one of three levels (nothing said, offered, signed) that waits on
//! nobody, on either of the others, on both, on any one, on both in one breath, or on any one of
//! them counted: 21³ = 9,261 graphs; where a law asks for many answers of each graph, the 15³ =
//! 3,375 graphs without the last two, which only say "both" and "any one" otherwise. Turning the
//! three parties round turns one graph into another, so that a question about the first promise of
//! all graphs is asked of every promise.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

mod law;

use backstop_model::*;
use backstop_reason::*;
use law::{by_name, facts, graphs, levels, round};

/// In how many ways a promise may wait.
const WAYS: usize = 7;
const PLAIN_WAYS: usize = 5;

fn graph(ways: usize, code: usize) -> Vec<Act> {
    let parties = ["AAA", "BBB", "CCC"].map(String::from);
    let stages = [None, Some(LegalStage::Offered), Some(LegalStage::Signed)];
    let act = |at: usize| {
        let choice = (code / (3 * ways).pow(at as u32)) % (3 * ways);
        let mut one = graphs::act(&parties[at], "training", &[]);
        let name = |what: &str| format!("{what}:{at}");
        one.legal = stages[choice % 3].map(|s| Said::new(s, &name("legal")));
        let others = [1, 2].map(|n| parties[(at + n) % 3].clone());
        let need = |who: &[String], n: usize| graphs::need("training", who, &name(&n.to_string()));
        let other = |n: usize| need(&others[n..=n], n);
        let both = |at_least| Need {
            at_least,
            ..need(&others, 0)
        };
        let clauses = match choice / 3 {
            0 => vec![],
            1 => vec![vec![other(0)]],
            2 => vec![vec![other(1)]],
            3 => vec![vec![other(0)], vec![other(1)]],
            4 => vec![vec![other(0), other(1)]],
            5 => vec![vec![both(None)]],
            _ => vec![vec![both(Some(1))]],
        };
        let clause = |needs| Clause { at_least: 1, needs };
        one.clauses = clauses.into_iter().map(clause).collect();
        one
    };
    (0..3).map(act).collect()
}

fn all(ways: usize) -> impl Iterator<Item = Vec<Act>> {
    (0..(3 * ways).pow(3)).map(move |code| graph(ways, code))
}

#[test]
fn least_and_greatest_are_the_ends_of_all_fixed_points() {
    let values = (0..27).map(|n| [n % 3, n / 3 % 3, n / 9].map(|v| [0u8, 5, 8][v]).to_vec());
    let values: Vec<Vec<u8>> = values.collect();
    for acts in all(WAYS) {
        let (least, greatest) = levels(&facts(&acts, &Members::new()));
        let fixed: Vec<_> = values.iter().filter(|v| round(&acts, v) == **v).collect();
        assert!(
            fixed.contains(&&least) && fixed.contains(&&greatest),
            "{acts:?}"
        );
        for point in &fixed {
            assert!(point.iter().zip(&least).all(|(p, l)| l <= p), "{acts:?}");
            assert!(point.iter().zip(&greatest).all(|(p, g)| p <= g), "{acts:?}");
        }
    }
}

#[test]
fn a_further_promise_lowers_nothing() {
    for acts in all(WAYS) {
        for stage in [LegalStage::Offered, LegalStage::Signed] {
            law::lowers_nothing(&acts, &Members::new(), 0, stage);
        }
        law::lowers_nothing(&acts, &Members::new(), acts.len(), LegalStage::Signed);
    }
}

#[test]
fn order_does_not_matter() {
    for mut acts in all(PLAIN_WAYS) {
        let was = by_name(&facts(&acts, &Members::new()));
        acts.swap(0, 2);
        assert_eq!(was, by_name(&facts(&acts, &Members::new())));
        acts.rotate_left(1);
        assert_eq!(was, by_name(&facts(&acts, &Members::new())));
    }
}

#[test]
fn unlocking_sets_are_exactly_the_minimal_ones() {
    for acts in all(WAYS) {
        law::unlocking(&acts, &Members::new(), 0..1);
    }
}

#[test]
fn the_leaves_of_a_proof_alone_give_the_same_word() {
    for acts in all(PLAIN_WAYS) {
        law::proofs(&acts, &Members::new());
    }
}
