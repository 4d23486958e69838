//! `backstop missing`: what nobody has promised, and what hangs on it.

use crate::asking::Asking;
use crate::failure::Ran;
use backstop::hangs::Most;
use clap::Args;

/// Print what is missing: who is asked, by whom, in which words, and what hangs on it
///
/// Then what is awaited, who waits on each other, and what alone would unlock most.
#[derive(Debug, Args)]
pub struct MissingArgs {
    /// At most so many of each part, those first on which most hangs; 0 for all of them
    #[arg(long, default_value_t = Most::PAGE.items, value_name = "NUMBER")]
    limit: usize,

    /// Print everything: every item, with everybody who waits, asks and hangs through others, and
    /// every quotation
    ///
    /// Without it a long item shows the first five of each, two quotations of a line, and how many
    /// more there are. The formats for programs, json and csv, hold items whole either way.
    #[arg(long, conflicts_with = "limit")]
    all: bool,

    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &MissingArgs) -> Ran {
    let items = match args.limit {
        0 => usize::MAX,
        some => some,
    };
    let most = match (args.all, args.asking.for_people()) {
        (true, _) => Most::ALL,
        (false, true) => Most {
            items,
            ..Most::PAGE
        },
        (false, false) => Most { items, ..Most::ALL },
    };
    args.asking.of_gists(|case| Ok(case.missing_most(most)))
}
