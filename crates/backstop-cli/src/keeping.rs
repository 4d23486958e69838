//! The ledger as the command line names it, and the two times of a question.

use crate::failure::Failure;
use backstop::ledger::{Ledger, Window};
use backstop::model::Date;
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;
use std::str::FromStr;

/// The ledger where none is named.
pub const LEDGER: &str = "backstop.db";

/// Which ledger.
#[derive(Debug, Args)]
pub struct At {
    /// The ledger: one file, which `add` makes
    #[arg(long, default_value = LEDGER, value_name = "FILE")]
    pub ledger: PathBuf,
}

impl At {
    /// Opens it.
    pub fn open(&self) -> Result<Ledger, Vec<Failure>> {
        Ledger::open(&self.ledger).map_err(failed)
    }

    /// Opens it, or makes it where there is none.
    pub fn open_or_create(&self) -> Result<Ledger, Vec<Failure>> {
        Ledger::open_or_create(&self.ledger, &backstop::settle_options()).map_err(failed)
    }
}

/// As of which day, known on which day.
#[derive(Debug, Clone, Copy, Args)]
pub struct When {
    /// Only what had been said or done by this day; a month or year counts to its last day
    #[arg(long, value_name = "DATE", value_parser = last_day)]
    pub as_of: Option<Date>,

    /// Only what could be known on this day, or at the end of this month or year: from reports that
    /// were out by then
    #[arg(long, value_name = "DATE", value_parser = last_day)]
    pub known_at: Option<Date>,
}

impl When {
    /// For the ledger.
    pub fn window(self) -> Window {
        Window {
            as_of: self.as_of,
            known_at: self.known_at,
        }
    }
}

/// The day up to which a question goes: of a month or a year its last.
pub fn last_day(asked: &str) -> Result<Date, <Date as FromStr>::Err> {
    let date: Date = asked.parse()?;
    let month = date.month.unwrap_or(12);
    let last = || (1..=31).rev().find_map(|d| Date::ymd(date.year, month, d));
    Ok(match date.day {
        Some(_) => date,
        None => last().unwrap_or(date),
    })
}

/// A ledger's error as what a command gives back.
pub fn failed(error: impl Into<Failure>) -> Vec<Failure> {
    vec![error.into()]
}

/// `n reports, m origins`.
pub fn told(reports: usize, origins: usize) -> String {
    format!("{}, {}", some(reports, "report"), some(origins, "origin"))
}

/// A number and its noun.
pub fn some(n: usize, noun: &str) -> String {
    match n {
        1 => format!("1 {noun}"),
        _ => format!("{n} {noun}s"),
    }
}

/// The word by which a value is kept in files; empty for none.
pub fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A record as data.
pub fn data(record: &impl serde::Serialize) -> Value {
    serde_json::to_value(record).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_or_year_goes_to_its_last_day() {
        for (asked, day) in [
            ("2025", "2025-12-31"),
            ("2025-02", "2025-02-28"),
            ("2024-02", "2024-02-29"),
            ("2025-04", "2025-04-30"),
            ("2025-04-03", "2025-04-03"),
        ] {
            assert_eq!(last_day(asked).unwrap().to_string(), day);
        }
        assert!(last_day("soon").is_err());
    }
}
