//! How a page is printed: as a table for a terminal, as Markdown for a memo, as JSON for programs,
//! as CSV for spreadsheets.
//!
//! The commands that print pages share these options; what is on a page is `page`'s.

use crate::failure::Failure;
use crate::page::Look;
use crate::terminal::{self, Colour};
use clap::{Args, ValueEnum};

/// How to print a page.
#[derive(Debug, Args)]
pub struct Paper {
    /// How to print it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,

    /// Columns of the table, 40 to 120; those of the terminal when not given
    #[arg(long, value_name = "COLUMNS", value_parser = terminal::columns)]
    width: Option<usize>,

    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
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
    /// A line a quotation.
    Csv,
}

impl Paper {
    /// Whether people read it, and not programs.
    pub fn for_people(&self) -> bool {
        matches!(self.format, Format::Table | Format::Markdown)
    }

    /// Prints what one of the four makes of a page.
    pub fn print<P>(
        &self,
        page: &P,
        table: impl FnOnce(&P, Look) -> String,
        markdown: impl FnOnce(&P) -> String,
        json: impl FnOnce(&P) -> String,
        csv: impl FnOnce(&P) -> String,
    ) -> Result<(), Failure> {
        let text = match self.format {
            Format::Table => {
                let look = Look {
                    width: terminal::width(self.width),
                    colour: self.color.wanted(),
                };
                table(page, look)
            }
            Format::Markdown => markdown(page),
            Format::Json => json(page),
            Format::Csv => csv(page),
        };
        terminal::print(|out| out.write_all(text.as_bytes()))
    }
}
