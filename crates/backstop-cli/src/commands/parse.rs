//! `backstop parse`: trees for programs.

use crate::failure::{Failure, Kind, Ran};
use crate::inputs::{self, Inputs};
use crate::terminal;
use backstop::syntax::{Parser, conllu};
use clap::{Args, ValueEnum};

/// Print sentences, tokens, tags, lemmas and Universal Dependencies trees
///
/// Front matter is passed over.
#[derive(Debug, Args)]
pub struct ParseArgs {
    #[command(flatten)]
    inputs: Inputs,

    /// How to print them
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,

    /// Take sentences and tokens from CoNLL-U files instead of splitting text
    #[arg(long, value_enum, value_name = "FORMAT")]
    tokens: Option<Format>,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    /// The treebanks' format, ten columns a token.
    #[default]
    Conllu,
}

pub fn run(args: &ParseArgs) -> Ran {
    let Format::Conllu = args.format;
    let taken = args.inputs.take();
    let mut failures = taken.failures;
    let mut count = 0;
    let mut bad = Vec::new();
    let parser = Parser::full();
    let written = terminal::print(|mut out| {
        for report in &taken.reports {
            if args.tokens.is_none() {
                let parsed = parser.parse_range(&report.text, report.body.range());
                conllu::write(&parsed, &mut out)?;
                count += 1;
                continue;
            }
            match conllu::read(report.body.of(&report.text)) {
                Ok(bank) => {
                    let doc = &bank.doc;
                    let tokens = |s| doc.tokens_of(s).map(|t| doc.span(t)).collect();
                    let sentences = doc.sentences().map(tokens).collect();
                    conllu::write(&parser.parse_tokens(&bank.text, sentences), &mut out)?;
                    count += 1;
                }
                Err(e) => bad.push(
                    Failure::new(Kind::Input, format!("{}: {e}", report.doc))
                        .hint("With `--tokens conllu` the files must be CoNLL-U."),
                ),
            }
        }
        out.flush()
    });
    failures.extend(bad);
    failures.extend(written.err());
    inputs::ran(count, failures)
}
