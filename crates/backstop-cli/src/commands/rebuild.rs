//! `backstop rebuild`: derive everything anew from the evidence.

use crate::failure::{self, Failure, Kind, Ran};
use crate::keeping::{At, failed, some};
use crate::terminal;
use backstop::ledger::Ledger;
use backstop::{Backstop, READER};
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

    /// First read the stored reports again that this version has not read, and count what it read
    #[arg(long, conflicts_with = "check")]
    reread: bool,
}

/// Reports read between two writes.
const BATCH: usize = 64;

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
        let again = match args.reread {
            true => format!("{} read again. ", some(reread(&mut ledger)?, "report")),
            false => String::new(),
        };
        let n = ledger.rebuild().map_err(failed)?;
        let digest = ledger.digest().map_err(failed)?;
        format!(
            "{again}{} derived anew. Digest of all of it: {digest}",
            some(n, "promise")
        )
    };
    terminal::print(|out| writeln!(out, "{line}")).map_err(failed)
}

/// Reads what other readers have read. What they read stays on record.
fn reread(ledger: &mut Ledger) -> Result<usize, Vec<Failure>> {
    let backstop = Backstop::new().map_err(Failure::setup)?;
    let ids = ledger.report_ids().map_err(failed)?;
    let mut n = 0;
    for some in ids.chunks(BATCH) {
        let mut read = Vec::new();
        for id in some {
            if !ledger.has_read(id, READER).map_err(failed)? {
                let report = ledger.report(id).map_err(failed)?;
                let reading = backstop.read(&report);
                read.push((report, reading));
            }
        }
        let mut batch = ledger.batch().map_err(failed)?;
        for (report, reading) in &read {
            batch.read_again(report, reading, READER).map_err(failed)?;
        }
        batch.commit().map_err(failed)?;
        n += read.len();
        failure::progress(&format!("{} read again", crate::keeping::some(n, "report")));
    }
    failure::progress("");
    Ok(n)
}
