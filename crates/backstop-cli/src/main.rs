//! The program `backstop`. What each command does stands in its file under `commands/`.

mod commands;
mod crew;
mod failure;
mod inputs;
mod page;
mod terminal;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let ran = commands::Cli::parse().run();
    failure::report(ran)
}
