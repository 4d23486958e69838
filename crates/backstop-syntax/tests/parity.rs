//! The weights that ship, run here and by the trainer: both must find the same.
//!
//! `parity.conllu` was written by `train.py --parity` from sentences of our own, and
//! `parity-fast.conllu` likewise. The trainer adds up in another order, so where two labels are as
//! good as equal it may pick the other one: at most one answer in a hundred may differ.

#![allow(clippy::unwrap_used, clippy::disallowed_macros)]

use backstop_syntax::{Instructions, Parser, conllu};

const FULL: &str = include_str!("parity.conllu");
#[cfg(feature = "fast")]
const FAST: &str = include_str!("parity-fast.conllu");

#[test]
fn the_trainer_and_the_crate_agree() {
    agree(Parser::full(), FULL);
}

#[cfg(feature = "fast")]
#[test]
fn the_trainer_and_the_crate_agree_on_the_fast_size() {
    agree(Parser::fast(), FAST);
}

#[test]
fn the_weights_that_ship_give_the_same_bits_on_every_path() {
    same_bits(Parser::full());
}

#[cfg(feature = "fast")]
#[test]
fn the_fast_weights_give_the_same_bits_on_every_path() {
    same_bits(Parser::fast());
}

fn agree(parser: &Parser, theirs: &str) {
    let bank = conllu::read(theirs).unwrap();
    let theirs = bank.parsed();
    let ours = parser.parse_doc(&bank.text, bank.doc.clone());
    let (mut same, mut all) = (0, 0);
    for t in theirs.tokens() {
        for (answer, agree) in [
            ("upos", theirs.upos(t) == ours.upos(t)),
            ("xpos", theirs.xpos(t) == ours.xpos(t)),
            ("feats", theirs.feats(t) == ours.feats(t)),
            ("head", theirs.head(t) == ours.head(t)),
            ("rel", theirs.rel(t) == ours.rel(t)),
        ] {
            all += 1;
            same += usize::from(agree);
            if !agree {
                eprintln!("{answer} of {} in {:?}", ours.form(t), ours.sentence_of(t));
            }
        }
    }
    assert!(
        all > 500 && same * 100 >= all * 99,
        "{same} of {all} answers agree"
    );
}

fn same_bits(parser: &Parser) {
    let bank = conllu::read(FULL).unwrap();
    let written = |parser: &Parser| {
        let mut out = Vec::new();
        conllu::write(&parser.parse(&bank.text), &mut out).unwrap();
        out
    };
    let expected = written(parser);
    for with in Instructions::available() {
        assert!(written(&parser.clone().using(with)) == expected, "{with}");
    }
    assert!(written(&parser.clone().in_batches_of(1)) == expected);
}
