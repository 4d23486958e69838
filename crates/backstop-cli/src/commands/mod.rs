//! The commands, one file each.

mod brief;
mod parse;
mod read;
mod tree;

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
    Parse(parse::ParseArgs),
    Tree(tree::TreeArgs),
}

impl Cli {
    /// Does what the command line says.
    pub fn run(self) -> Ran {
        match self.command {
            Command::Brief(args) => brief::run(&args),
            Command::Read(args) => read::run(&args),
            Command::Parse(args) => parse::run(&args),
            Command::Tree(args) => tree::run(&args),
        }
    }
}
