//! Reads a text and writes CoNLL-U.
//!
//! ```text
//! cargo run --release --example parse < TEXT
//! ```

use backstop_syntax::{Parser, conllu};
use std::io::{BufWriter, Read, stdin, stdout};

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    conllu::write(
        &Parser::full().parse(&text),
        &mut BufWriter::new(stdout().lock()),
    )
}
