//! `backstop brief`: the page.

use crate::crew::Crew;
use crate::failure::{Failure, Ran};
use crate::inputs::{self, Inputs};
use crate::page;
use crate::paper::Paper;
use backstop::Backstop;
use clap::Args;

/// Print one page: what was promised, what each promise hangs on, what is missing, who says so
///
/// With several reports the page speaks of all of them: one promise told five times is one item
/// with five sources. Use `--format json` to get the same page as data.
#[derive(Debug, Args)]
pub struct BriefArgs {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    paper: Paper,

    #[command(flatten)]
    crew: Crew,
}

pub fn run(args: &BriefArgs) -> Ran {
    let backstop = Backstop::new().map_err(Failure::setup)?;
    let (paths, mut failures) = args.inputs.paths();
    let mut read = Vec::new();
    let told = args
        .crew
        .read(&backstop, &paths, &args.inputs.defaults(), |got| {
            read.push(got);
            Ok(())
        });
    failures.extend(told);
    if read.is_empty() {
        return inputs::ran(0, failures);
    }
    let brief = backstop.brief_of(&read);
    let printed = args.paper.print(
        &brief,
        page::table,
        page::markdown,
        page::json,
        page::brief_csv,
    );
    failures.extend(printed.err());
    inputs::ran(read.len(), failures)
}
