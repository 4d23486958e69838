//! `backstop explain`: the proof of a derived word.

use crate::asking::{Asking, not_found};
use crate::failure::Ran;
use clap::Args;

/// Print why something is missing, waiting or in force, as a tree that ends in quotations
///
/// Each line rests on those below it; a quotation names who says so.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A promise (PARTY/KIND/TOWARD), something missing (PARTY/KIND) or awaited (`awaited/KIND`),
    /// or `ring` for who waits on each other
    ///
    /// A name that fits nothing gives the list of what there is.
    #[arg(value_name = "WHAT")]
    what: String,

    /// Of a promise, what it comes to if everybody keeps their word
    #[arg(long)]
    kept: bool,

    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &ExplainArgs) -> Ran {
    args.asking.answer(|case| {
        let what = case.find(&args.what).map_err(not_found)?;
        Ok(case.explain(&what, args.kept))
    })
}
