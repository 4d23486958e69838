//! Words a second of each stage, and of each set of instructions.
//!
//! `cargo bench` measures the same by the clock; here it is the time of the processor, which a
//! busy machine does not spoil.

use crate::{Asked, Failed, parser, processor_seconds};
use backstop_syntax::{Instructions, split};
use std::hint::black_box;

/// Prints a row for each: what, words a second.
pub fn print(asked: &Asked, text: &str) -> Result<(), Failed> {
    let (parser, ..) = parser(asked)?;
    let text = &format!("{text}\n\n").repeat(4);
    let doc = split(text, 0..text.len());
    let row = |what: &str, rounds: usize, run: &dyn Fn()| {
        let mut best = f64::INFINITY;
        for _ in 0..5 {
            let start = processor_seconds();
            (0..rounds).for_each(|_| run());
            best = best.min((processor_seconds() - start) / rounds as f64);
        }
        println!("{what}\t{:.0}", doc.len() as f64 / best);
    };
    row("split", 50, &|| {
        black_box(split(black_box(text), 0..text.len()));
    });
    for with in Instructions::available().into_iter().rev() {
        let parser = parser.clone().using(with);
        if with == Instructions::best() {
            row(&format!("tag, {with}"), 2, &|| {
                black_box(parser.tag_doc(black_box(text), &doc));
            });
        }
        row(&format!("tag and parse, {with}"), 2, &|| {
            black_box(parser.parse_doc(black_box(text), doc.clone()));
        });
    }
    Ok(())
}
