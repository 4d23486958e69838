//! The program `backstop`. What each command does stands in its file under `commands/`.

mod absence;
mod asking;
mod called;
mod commands;
mod crew;
mod failure;
mod inputs;
mod keeping;
mod named;
mod page;
mod paper;
mod sheet;
mod terminal;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let ran = commands::Cli::parse().run();
    failure::report(ran)
}
