//! `backstop unlock`: the fewest acts that bring a promise into effect.

use crate::asking::{Asking, not_found};
use crate::failure::Ran;
use backstop::hangs::UnlockLimit;
use clap::Args;

/// Print the smallest sets of acts that would bring one promise into effect
///
/// All minimal sets are found; the smallest are listed first.
#[derive(Debug, Args)]
pub struct UnlockArgs {
    /// The promise: PARTY/KIND/TOWARD, or PARTY/KIND where that is clear
    ///
    /// A name that fits nothing gives the list of what there is.
    #[arg(value_name = "PROMISE", allow_hyphen_values = true)]
    matter: String,

    /// How many sets to list
    #[arg(long, default_value_t = 100, value_name = "NUMBER")]
    sets: usize,

    #[command(flatten)]
    asking: Asking,
}

pub fn run(args: &UnlockArgs) -> Ran {
    args.asking.answer(|case| {
        let id = case.find_matter(&args.matter).map_err(not_found)?;
        let limit = UnlockLimit {
            sets: args.sets,
            ..UnlockLimit::default()
        };
        Ok(case.unlock(&id, limit))
    })
}
