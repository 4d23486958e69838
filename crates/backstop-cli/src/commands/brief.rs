//! `backstop brief`: the page.

use crate::crew::Crew;
use crate::failure::{Failure, Ran};
use crate::inputs::{self, Inputs};
use crate::page::{self, Look};
use crate::terminal::{self, Colour};
use backstop::Backstop;
use clap::{Args, ValueEnum};

/// Print one page: what was promised, what each promise hangs on, what is missing, who says so
///
/// With several reports the page speaks of all of them: one promise told five times is one item
/// with five sources. Use `--format json` to get the same page as data.
#[derive(Debug, Args)]
pub struct BriefArgs {
    #[command(flatten)]
    inputs: Inputs,

    /// How to print it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,

    /// Columns of the table, 40 to 120; those of the terminal when not given
    #[arg(long, value_name = "COLUMNS")]
    width: Option<usize>,

    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,

    #[command(flatten)]
    crew: Crew,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Table,
    /// To be pasted into a memo.
    Markdown,
    /// For programs.
    Json,
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
    let text = match args.format {
        Format::Table => page::table(
            &brief,
            Look {
                width: terminal::width(args.width),
                colour: args.color.wanted(),
            },
        ),
        Format::Markdown => page::markdown(&brief),
        Format::Json => page::json(&brief),
    };
    failures.extend(terminal::print(|out| out.write_all(text.as_bytes())).err());
    inputs::ran(read.len(), failures)
}
