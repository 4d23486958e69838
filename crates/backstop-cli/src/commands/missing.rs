//! `backstop missing`: what nobody has promised, and what hangs on it.

use crate::asking::Asking;
use crate::failure::Ran;
use clap::Args;

/// Print what is missing: who is asked, by whom, in which words, and what hangs on it
///
/// Then what is awaited, who waits on each other, and what alone would unlock most.
#[derive(Debug, Args)]
pub struct MissingArgs {
    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &MissingArgs) -> Ran {
    args.asking.answer(|case| Ok(case.missing()))
}
