//! Rows, printed for people or for programs.
//!
//! People get columns that fit the terminal, ids unbroken, and what must be said of the whole above
//! and below. Programs get every field: as one JSON object, or as CSV (RFC 4180) with the columns
//! that the help names.

use crate::failure::Failure;
use crate::page::{clean, wrap};
use crate::terminal;
use clap::{Args, ValueEnum};
use serde_json::Value;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// How to print rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For a terminal.
    #[default]
    Table,
    /// One object with every field.
    Json,
    /// Every field, a line a row.
    Csv,
    /// To be pasted into a memo.
    Markdown,
}

/// Choice of format.
#[derive(Debug, Clone, Copy, Args)]
pub struct Printing {
    /// How to print it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,

    /// Columns of the table, 40 to 120; those of the terminal when not given
    #[arg(long, value_name = "COLUMNS", value_parser = terminal::columns)]
    pub width: Option<usize>,
}

/// What people are shown.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Lines above.
    pub head: Vec<String>,
    /// Names of the columns; those that begin with `=` are never broken. The first of a row may
    /// stand on a line of its own where it is long.
    pub columns: Vec<&'static str>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<String>>,
    /// Lines below.
    pub foot: Vec<String>,
}

/// What programs are given.
#[derive(Debug, Default)]
pub struct Data {
    /// All of it.
    pub whole: Value,
    /// Columns of CSV: the fields of `rows`.
    pub columns: Vec<&'static str>,
    /// Rows of CSV.
    pub rows: Vec<Value>,
}

/// Narrowest column that is still read with ease.
const NARROW: usize = 12;

/// Widest first column of ids.
const LONGEST: usize = 28;

impl Printing {
    /// Prints the sheet or the data.
    pub fn print(self, sheets: &[Sheet], data: &Data) -> Result<(), Failure> {
        let text = match self.format {
            Format::Json => {
                let mut text = serde_json::to_string_pretty(&data.whole).unwrap_or_default();
                text.push('\n');
                text
            }
            Format::Csv => csv(data),
            Format::Table => {
                let width = terminal::width(self.width);
                let all: Vec<String> = sheets.iter().map(|s| s.table(width)).collect();
                all.join("\n")
            }
            Format::Markdown => {
                let all: Vec<String> = sheets.iter().map(Sheet::markdown).collect();
                all.join("\n")
            }
        };
        terminal::print(|out| out.write_all(text.as_bytes()))
    }
}

impl Sheet {
    fn table(&self, width: usize) -> String {
        let mut out = String::new();
        let flow = |out: &mut String, lines: &[String]| {
            for line in lines.iter().flat_map(|l| wrap(&clean(l), width, width)) {
                let _ = writeln!(out, "{line}");
            }
        };
        flow(&mut out, &self.head);
        if !self.rows.is_empty() {
            if !self.head.is_empty() {
                out.push('\n');
            }
            self.grid(width, &mut out);
        }
        if !self.foot.is_empty() {
            if !out.is_empty() {
                out.push('\n');
            }
            flow(&mut out, &self.foot);
        }
        out
    }

    fn grid(&self, width: usize, out: &mut String) {
        let names: Vec<String> = self.columns.iter().map(|c| bare(c).to_string()).collect();
        let rows: Vec<Vec<String>> = self
            .rows
            .iter()
            .map(|r| r.iter().map(|c| clean(c)).collect())
            .collect();
        let wide = |n: usize| {
            rows.iter()
                .filter_map(|r| r.get(n))
                .map(|c| c.width())
                .max()
        };
        let mut widths: Vec<usize> = (0..names.len())
            .map(|n| wide(n).unwrap_or(0).max(names[n].width()))
            .collect();
        if let Some(first) = widths
            .first_mut()
            .filter(|_| self.columns[0].starts_with('='))
        {
            *first = (*first).min(LONGEST);
        }
        let gaps = 2 * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > width {
            let loose = widths.iter().enumerate();
            let loose = loose.filter(|(n, w)| !self.columns[*n].starts_with('=') && **w > NARROW);
            let Some((n, _)) = loose.max_by_key(|(n, w)| (**w, usize::MAX - n)) else {
                break;
            };
            widths[n] -= 1;
        }
        if widths.iter().sum::<usize>() + gaps > width {
            return stacked(&names, &rows, width, out);
        }
        line(&names, &widths, out);
        let rule: usize = widths.iter().sum::<usize>() + gaps;
        let _ = writeln!(out, "{}", "─".repeat(rule));
        for mut row in rows {
            if row.first().is_some_and(|c| c.width() > widths[0]) && widths[0] == LONGEST {
                let first = std::mem::take(&mut row[0]);
                for part in wrap(&first, width, width) {
                    let _ = writeln!(out, "{part}");
                }
            }
            line(&row, &widths, out);
        }
    }

    fn markdown(&self) -> String {
        let mut out = String::new();
        for line in &self.head {
            let _ = writeln!(out, "{}\n", escaped(line));
        }
        if !self.rows.is_empty() {
            let names: Vec<&str> = self.columns.iter().map(|c| bare(c)).collect();
            let _ = writeln!(out, "| {} |", names.join(" | "));
            let _ = writeln!(out, "|{}", " --- |".repeat(names.len()));
            for row in &self.rows {
                let cells: Vec<String> = row.iter().map(|c| escaped(c)).collect();
                let _ = writeln!(out, "| {} |", cells.join(" | "));
            }
        }
        for line in &self.foot {
            let _ = writeln!(out, "\n{}", escaped(line));
        }
        out
    }
}

fn bare(column: &'static str) -> &'static str {
    column.trim_start_matches('=')
}

/// One row, over as many lines as its longest cell needs.
fn line(cells: &[String], widths: &[usize], out: &mut String) {
    let broken: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(c, w)| wrap(c, *w, *w))
        .collect();
    let tall = broken.iter().map(Vec::len).max().unwrap_or(0);
    for n in 0..tall {
        let mut text = String::new();
        for (cell, width) in broken.iter().zip(widths) {
            let part = cell.get(n).map_or("", String::as_str);
            let pad = width.saturating_sub(part.width()) + 2;
            let _ = write!(text, "{part}{:pad$}", "");
        }
        let _ = writeln!(out, "{}", text.trim_end());
    }
}

/// Rows for a page that is too narrow for columns: the first cell, and below it the others, each
/// with its name.
fn stacked(names: &[String], rows: &[Vec<String>], width: usize, out: &mut String) {
    for row in rows {
        let _ = writeln!(out, "{}", "─".repeat(width));
        for (n, (name, cell)) in names.iter().zip(row).enumerate() {
            let (indent, text) = match n {
                0 => ("", cell.clone()),
                _ => ("  ", format!("{name}: {cell}")),
            };
            if cell.is_empty() {
                continue;
            }
            let room = width.saturating_sub(indent.len());
            for part in wrap(&text, room, room) {
                let _ = writeln!(out, "{indent}{part}");
            }
        }
    }
}

/// Text of a report must not become a table, a link or HTML.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in clean(text).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '|' | '[' | ']' | '*' | '_' | '`' | '\\' | '#' | '!' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// The rows as CSV (RFC 4180), names of columns first.
pub fn csv(data: &Data) -> String {
    let mut out = data.columns.join(",");
    out.push_str("\r\n");
    for row in &data.rows {
        let cells: Vec<String> = data
            .columns
            .iter()
            .map(|c| quoted(&plain(row.get(c).unwrap_or(&Value::Null))))
            .collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// A value as one cell: lists joined by `+`, as in ids; nothing for null.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(s) => s.clone(),
        Value::Array(all) => all.iter().map(plain).collect::<Vec<_>>().join("+"),
        other => other.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    match cell.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_stay_whole_and_words_are_broken_to_fit() {
        let sheet = Sheet {
            columns: vec!["=promise", "words"],
            rows: vec![vec![
                "NVA/troop-deployment/EST".into(),
                "four ships and the crews that go with them to the strait".into(),
            ]],
            ..Sheet::default()
        };
        let text = sheet.table(50);
        assert!(text.contains("NVA/troop-deployment/EST"), "{text}");
        assert!(text.lines().all(|l| l.width() <= 50), "{text}");
        assert!(text.lines().count() > 3, "{text}");
    }

    #[test]
    fn a_page_too_narrow_for_columns_has_a_line_a_cell() {
        let sheet = Sheet {
            columns: vec!["=published", "outlet", "report", "words"],
            rows: vec![vec![
                "2031-03-04".into(),
                "Port Mirren Gazette".into(),
                "2031-03-04_a-report-with-a-long-name-of-its-own".into(),
                "four ships and the crews that go with them to the strait".into(),
            ]],
            ..Sheet::default()
        };
        for width in 40..=120 {
            let text = sheet.table(width);
            assert!(text.lines().all(|l| l.width() <= width), "{width}: {text}");
        }
        assert!(sheet.table(40).contains("  outlet: Port Mirren Gazette\n"));
    }

    #[test]
    fn a_cell_of_csv_may_hold_anything() {
        let data = Data {
            columns: vec!["a", "b"],
            rows: vec![json!({"a": "one, \"two\"\nthree", "b": ["NVA", "EST"]})],
            ..Data::default()
        };
        assert_eq!(csv(&data), "a,b\r\n\"one, \"\"two\"\"\nthree\",NVA+EST\r\n");
    }

    #[test]
    fn a_report_cannot_write_markdown() {
        assert_eq!(escaped("a|b <i>[x](y)"), "a\\|b &lt;i&gt;\\[x\\](y)");
    }
}
