//! `backstop tree`: the tree of a sentence, to copy a shape from.

use crate::failure::{Failure, Kind, Ran};
use crate::terminal;
use backstop::{shape, syntax::Parser};
use clap::Args;

/// Print the tree of a sentence in the notation of readings
///
/// Rub out what may vary, give names to the words you want, and you have a shape.
#[derive(Debug, Args)]
pub struct TreeArgs {
    /// The sentence, in quotation marks
    #[arg(required = true, value_name = "SENTENCE")]
    words: Vec<String>,
}

/// Below this many hundredths a tree is marked as unsure.
const SURE: u8 = 50;

pub fn run(args: &TreeArgs) -> Ran {
    let text = args.words.join(" ");
    let parsed = Parser::full().parse(&text);
    if parsed.is_empty() {
        let failure = Failure::new(Kind::Input, "There is no word in the sentence.")
            .hint("Write it in quotation marks: backstop tree \"The council will meet.\"");
        return Err(vec![failure]);
    }
    terminal::print(|out| {
        for (n, sentence) in parsed.sentences().enumerate() {
            if n > 0 {
                out.write_all(b"\n")?;
            }
            if parsed.confidence(sentence) < SURE {
                writeln!(out, "# the parser is not sure of this tree")?;
            }
            out.write_all(shape::print(&parsed, sentence).as_bytes())?;
        }
        Ok(())
    })
    .map_err(|f| vec![f])
}
