//! `backstop rebuild`: derive everything anew from the evidence.

use crate::failure::{Failure, Kind, Ran};
use crate::keeping::{At, failed, some};
use crate::terminal;
use clap::Args;

/// Throw away what was derived and derive it anew from the evidence
///
/// The same reports and verdicts give the same promises, in whatever order they came in.
#[derive(Debug, Args)]
pub struct RebuildArgs {
    #[command(flatten)]
    at: At,

    /// Change nothing; check that the file is whole and what is derived follows from the evidence
    #[arg(long)]
    check: bool,
}

pub fn run(args: &RebuildArgs) -> Ran {
    let mut ledger = args.at.open()?;
    let line = if args.check {
        let mut wrong = ledger.check().map_err(failed)?;
        if wrong.is_empty() && !ledger.check_derived().map_err(failed)? {
            wrong.push("what is derived does not follow from the evidence: rebuild".to_string());
        }
        let failures = |w: String| Failure::new(Kind::Ledger, format!("In the ledger, {w}."));
        if !wrong.is_empty() {
            return Err(wrong.into_iter().map(failures).collect());
        }
        "Nothing is wrong with the ledger.".to_string()
    } else {
        let n = ledger.rebuild().map_err(failed)?;
        let digest = ledger.digest().map_err(failed)?;
        format!(
            "{} derived anew. Digest of all of it: {digest}",
            some(n, "promise")
        )
    };
    terminal::print(|out| writeln!(out, "{line}")).map_err(failed)
}
