//! Time and memory of texts that are 10 and 100 times as long.
//!
//! Time is to be linear whatever the text: news, and a line of a million words that never ends.
//! Every length runs in this process, shortest first, so the peak of memory grows with them.

use crate::{Asked, Failed, parser, peak, processor_seconds};

/// Prints a row for each length: what, words, seconds, words a second, MiB at most.
pub fn print(asked: &Asked, text: &str) -> Result<(), Failed> {
    let (parser, ..) = parser(asked)?;
    let part = format!("{text}\n\n");
    let line = "the word and ".repeat(334);
    let times = [1usize, 10, 100, 1000];
    for (what, unit, times) in [
        ("text", &part, &times[..3]),
        ("one line", &line, &times[..]),
    ] {
        for &times in times {
            let text = unit.repeat(times);
            let rounds = if times == 1 { 20 } else { 1 };
            let mut best = f64::INFINITY;
            let mut words = 0;
            for _ in 0..if times < 100 { 3 } else { 1 } {
                let start = processor_seconds();
                for _ in 0..rounds {
                    words = parser.parse(&text).len();
                }
                best = best.min((processor_seconds() - start) / f64::from(rounds));
            }
            let speed = words as f64 / best;
            println!(
                "{what}\t{times}\t{words}\t{best:.3}\t{speed:.0}\t{}",
                peak()
            );
        }
    }
    Ok(())
}
