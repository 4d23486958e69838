//! Learns where sentences end, and writes the table that the crate is built with.
//!
//! ```text
//! cargo run --release --features train --example train_boundary -- TRAIN.conllu OUT.bin
//! ```
//! The text of the treebank is split into tokens as the crate does it; a place is the end of a
//! sentence where the treebank has one. The same treebank gives the same table.

#![allow(clippy::disallowed_macros)]

use backstop_syntax::{boundary, conllu};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [treebank, out, settings @ ..] = arguments.as_slice() else {
        return Err("Name a CoNLL-U file and the table to write.".into());
    };
    let number = |at: usize, or: f32| settings.get(at).and_then(|s| s.parse().ok()).unwrap_or(or);
    let (passes, rate, shift) = (number(0, 12.0) as usize, number(1, 0.1), number(2, 0.0));
    let bank = conllu::read(&std::fs::read_to_string(treebank)?)?;
    let places = boundary::places(&bank.text, &bank.doc);
    let ends = places.iter().filter(|(_, ends)| *ends).count();
    println!(
        "{} places, {ends} of them ends of sentences within paragraphs.",
        places.len()
    );
    std::fs::write(out, boundary::learn(&places, passes, rate, shift))?;
    Ok(())
}
