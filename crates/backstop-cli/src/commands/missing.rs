//! `backstop missing`: what nobody has promised, and what hangs on it.

use crate::asking::Asking;
use crate::failure::Ran;
use clap::Args;

/// Print what is missing: who is asked, by whom, in which words, and what hangs on it
///
/// Then what is awaited, who waits on each other, and what alone would unlock most.
#[derive(Debug, Args)]
pub struct MissingArgs {
    /// At most so many of each part, those first on which most hangs; 0 for all of them
    #[arg(long, default_value_t = 100, value_name = "NUMBER")]
    limit: usize,

    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &MissingArgs) -> Ran {
    args.asking.missing(match args.limit {
        0 => usize::MAX,
        some => some,
    })
}
