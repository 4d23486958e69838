//! The commands, one file each.

mod add;
mod brief;
mod by_hand;
mod changes;
mod explain;
mod export;
mod history;
mod missing;
mod parse;
mod promises;
mod read;
mod rebuild;
mod review;
mod search;
mod tree;
mod unlock;
mod whatif;

use crate::failure::{EXIT_CODES, Ran};
use clap::{Parser, Subcommand};

/// Reads news reports and says who has promised what, on which condition, according to whom, and
/// what is missing
///
/// Everything runs on this machine: no network, no database, no set-up. A brief restates what
/// reports say and names who says it; it states nothing as fact.
#[derive(Debug, Parser)]
#[command(name = "backstop", version, after_help = EXIT_CODES)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Brief(brief::BriefArgs),
    Read(read::ReadArgs),
    Missing(missing::MissingArgs),
    Unlock(unlock::UnlockArgs),
    Whatif(whatif::WhatifArgs),
    Explain(explain::ExplainArgs),
    Add(add::AddArgs),
    Promises(promises::PromisesArgs),
    History(history::HistoryArgs),
    Changes(changes::ChangesArgs),
    Search(search::SearchArgs),
    Review(review::ReviewArgs),
    Export(export::ExportArgs),
    Rebuild(rebuild::RebuildArgs),
    Parse(parse::ParseArgs),
    Tree(tree::TreeArgs),
}

impl Cli {
    /// Does what the command line says.
    pub fn run(self) -> Ran {
        match self.command {
            Command::Brief(args) => brief::run(&args),
            Command::Read(args) => read::run(&args),
            Command::Missing(args) => missing::run(&args),
            Command::Unlock(args) => unlock::run(&args),
            Command::Whatif(args) => whatif::run(&args),
            Command::Explain(args) => explain::run(&args),
            Command::Add(args) => add::run(&args),
            Command::Promises(args) => promises::run(&args),
            Command::History(args) => history::run(&args),
            Command::Changes(args) => changes::run(&args),
            Command::Search(args) => search::run(&args),
            Command::Review(args) => review::run(&args),
            Command::Export(args) => export::run(&args),
            Command::Rebuild(args) => rebuild::run(&args),
            Command::Parse(args) => parse::run(&args),
            Command::Tree(args) => tree::run(&args),
        }
    }
}
