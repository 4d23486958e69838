//! `backstop export`: the ledger in layouts that others read.

use crate::failure::Ran;
use crate::keeping::{At, failed};
use crate::terminal;
use backstop::ledger::export::Export;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Write the ledger into a folder, for spreadsheets, databases and the web
///
/// Every quotation is compared with the stored report; a difference stops the export. States of
/// conditions, deadlocks and how promises bear on each other are worked out on the way.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The folder; made where it is missing
    #[arg(value_name = "FOLDER")]
    dir: PathBuf,

    /// In which layout
    #[arg(long, value_enum, value_name = "KIND")]
    kind: Kind,

    #[command(flatten)]
    at: At,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// Seven tables with a schema and a codebook.
    Csv,
    /// The same tables as Parquet.
    Parquet,
    /// W3C Web Annotation.
    Annotation,
    /// W3C PROV-O.
    Prov,
    /// schema.org Claim; ClaimReview where a person has rated it.
    Claim,
    /// A page for each actor.
    Markdown,
}

pub fn run(args: &ExportArgs) -> Ran {
    let ledger = args.at.open()?;
    let what = match args.kind {
        Kind::Csv => Export::Csv,
        Kind::Parquet => Export::Parquet,
        Kind::Annotation => Export::Annotations,
        Kind::Prov => Export::Prov,
        Kind::Claim => Export::Claims,
        Kind::Markdown => Export::Markdown,
    };
    let judged = backstop::judged(&ledger).map_err(failed)?;
    let files = ledger.export(what, &args.dir, &judged).map_err(failed)?;
    terminal::print(|out| {
        for file in &files {
            writeln!(out, "{}", file.display())?;
        }
        Ok(())
    })
    .map_err(failed)
}
