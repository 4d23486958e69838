//! `backstop read`: the records.

use crate::crew::Crew;
use crate::failure::{Failure, Ran};
use crate::inputs::{self, Inputs};
use crate::page;
use crate::terminal;
use backstop::Backstop;
use backstop::model::{Reading, Report};
use backstop::records;
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::io::{self, Write};

/// Print what was read from each report, one record a line
///
/// Offsets count Unicode scalars (code points) from the start of the file as given, front matter
/// and line ends included.
#[derive(Debug, Args)]
pub struct ReadArgs {
    #[command(flatten)]
    inputs: Inputs,

    /// Which records
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,

    #[command(flatten)]
    crew: Crew,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    /// Stances, one JSON object a line.
    Jsonl,
    /// Attributed speech, one JSON object a report.
    Attributions,
    /// Each sentence with what was read from it, for people.
    #[default]
    Text,
}

pub fn run(args: &ReadArgs) -> Ran {
    let backstop = Backstop::new().map_err(Failure::setup)?;
    let (paths, mut failures) = args.inputs.paths();
    let mut count = 0;
    let mut told = Vec::new();
    let written = terminal::print(|out| {
        let mut write = |got: (Report, Reading)| {
            count += 1;
            records_of(args.format, &got.0, &got.1, out)
        };
        let mut stopped = None;
        told = args
            .crew
            .read(&backstop, &paths, &args.inputs.defaults(), |got| {
                write(got).map_err(|e| stopped = Some(e))
            });
        stopped.map_or(Ok(()), Err)
    });
    failures.extend(told);
    failures.extend(written.err());
    inputs::ran(count, failures)
}

fn records_of(
    format: Format,
    report: &Report,
    reading: &Reading,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Jsonl => {
            for record in records::stances(report, reading) {
                line(&record, out)?;
            }
            Ok(())
        }
        Format::Attributions => line(&records::attributions(report, reading), out),
        Format::Text => out.write_all(page::plain(report, reading).as_bytes()),
    }
}

fn line(record: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, record)?;
    out.write_all(b"\n")
}
