//! What is wrong with a line of a lexicon, where, and what to do about it.
//!
//! Errors are collected, not thrown at the first: whoever edits a file wants all of them at once.

use std::fmt;

/// One wrong place in one file. Prints as
///
/// ```text
/// actors/states.lex:7:5: no column is called `capitol`
///   7 | columns: id | capitol
///                     ^^^^^^^ perhaps `capitals`
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LexError {
    /// Path of the file as it was given.
    pub file: String,
    /// Line, from 1; 0 when the file could not be read at all.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// How many characters are meant.
    pub width: u32,
    /// What is wrong, without a full stop.
    pub message: String,
    /// The line as it stands.
    pub text: String,
    /// What to do.
    pub hint: String,
}

impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            return write!(f, "{}: {}; {}", self.file, self.message, self.hint);
        }
        let (line, column) = (self.line, self.column);
        writeln!(f, "{}:{line}:{column}: {}", self.file, self.message)?;
        writeln!(f, "  {line} | {}", self.text)?;
        let before = 5 + line.to_string().len() + column.saturating_sub(1) as usize;
        let marks = "^".repeat(self.width.max(1) as usize);
        write!(f, "{:before$}{marks} {}", "", self.hint)
    }
}

impl std::error::Error for LexError {}

/// "perhaps `x`" for the nearest of some words, else all of them.
pub(crate) fn suggest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let near = known
        .iter()
        .map(|k| (distance(wrong, k), *k))
        .filter(|(d, k)| *d <= 1 + k.chars().count() / 3 && *d < k.chars().count())
        .min();
    match near {
        Some((_, k)) => format!("perhaps `{k}`"),
        None => format!("there are {}", known.join(", ")),
    }
}

/// Edits (insert, delete, replace) from one word to another.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut last = i;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        for (j, cb) in b.iter().enumerate() {
            let cost = last + usize::from(ca != *cb);
            last = row[j + 1];
            row[j + 1] = cost.min(last + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
