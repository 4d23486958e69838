//! What the terminal is like: width, colour, the day, and a reader that goes away.

#![allow(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]

use crate::failure::{Failure, Kind};
use backstop::model::Date;
use clap::ValueEnum;
use std::io::{self, IsTerminal, Write};
use std::time::SystemTime;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// Whether to use it now.
    pub fn wanted(self) -> bool {
        let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        match self {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                let dumb = std::env::var_os("TERM").is_some_and(|t| t == "dumb");
                io::stdout().is_terminal() && !set("NO_COLOR") && !dumb
            }
        }
    }
}

/// Narrowest and widest page. Lines longer than the widest are hard to read.
const NARROWEST: usize = 40;
const WIDEST: usize = 120;

/// Columns that were asked for.
pub fn columns(asked: &str) -> Result<usize, String> {
    match asked.parse() {
        Ok(columns @ NARROWEST..=WIDEST) => Ok(columns),
        _ => Err(format!("give a whole number from {NARROWEST} to {WIDEST}")),
    }
}

/// Columns to fill: those asked for, else those of the terminal, else COLUMNS, else 80.
pub fn width(asked: Option<usize>) -> usize {
    let terminal = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    let variable = || std::env::var("COLUMNS").ok()?.parse().ok();
    let width = asked.or_else(|| {
        if io::stdout().is_terminal() {
            terminal()
        } else {
            None
        }
    });
    width
        .or_else(variable)
        .unwrap_or(80)
        .clamp(NARROWEST, WIDEST)
}

/// Today by the clock of this machine, at Greenwich; for what is asked without a date.
pub fn today() -> Result<Date, Failure> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = since.map_or(0, |d| d.as_secs() / 86_400);
    i64::try_from(days)
        .ok()
        .and_then(Date::from_day_number)
        .ok_or_else(|| Failure::new(Kind::Usage, "The clock of this machine is out of range."))
}

/// Writes to standard output. A reader that has closed the pipe has seen enough: no failure.
pub fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => {
            // What is left in the buffer must not be tried again when it is dropped.
            let _ = out.into_parts();
            Ok(())
        }
        other => other.map_err(Failure::from),
    }
}
