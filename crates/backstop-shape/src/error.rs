//! What is wrong with a shape: where, in which line, and what was perhaps meant.
//!
//! There is one kind, because everybody who gets one does the same with it: show it to whoever
//! wrote the shape. It names file, line and column as editors and terminals link them, repeats
//! the line, underlines the words meant, and suggests the nearest name that exists.

use std::fmt;

/// What is wrong with a shape. Its `Display` is the whole message, of two or three lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeError {
    /// The file, as the caller named it.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Column of the first character meant, from 1.
    pub column: usize,
    /// How many characters are meant.
    pub width: usize,
    /// The line as written.
    pub source_line: String,
    /// What is wrong.
    pub what: String,
    /// What to do: a name that was perhaps meant, or what is allowed here.
    pub hint: Option<String>,
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ShapeError { line, column, .. } = self;
        writeln!(f, "{}:{line}:{column}: {}", self.file, self.what)?;
        writeln!(f, "  {line} | {}", self.source_line)?;
        let margin = "  ".len() + line.to_string().len() + " | ".len() + column - 1;
        write!(f, "{:margin$}{}", "", "^".repeat(self.width.max(1)))?;
        match &self.hint {
            Some(hint) => write!(f, " {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ShapeError {}

/// The name nearest to the one written, if one is near: an edit for every three letters, at
/// least one. Of equally near ones the one nearest in length, then the first in the alphabet.
pub(crate) fn nearest<'a>(
    written: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let allowed = (written.chars().count() / 3).max(1);
    names
        .into_iter()
        .map(|name| {
            (
                edits(written, name),
                name.len().abs_diff(written.len()),
                name,
            )
        })
        .filter(|&(edits, ..)| edits <= allowed)
        .min()
        .map(|(.., name)| name.to_owned())
}

/// Edits from one word to another: a letter more, less, other, or two swapped; case is free.
/// (Optimal string alignment, three rows of the usual table.)
fn edits(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().flat_map(char::to_lowercase).collect();
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let change = last[j] + usize::from(a[i] != b[j]);
            let mut best = change.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_is_a_letter_more_less_other_or_two_swapped() {
        assert_eq!(edits("nsub", "nsubj"), 1);
        assert_eq!(edits("nsubjj", "nsubj"), 1);
        assert_eq!(edits("nzubj", "nsubj"), 1);
        assert_eq!(edits("nusbj", "nsubj"), 1);
        assert_eq!(edits("VRB", "verb"), 1);
        assert_eq!(edits("", "obj"), 3);
        assert_eq!(edits("kitten", "sitting"), 3);
    }

    #[test]
    fn a_far_name_is_not_suggested() {
        assert_eq!(nearest("banana", ["nsubj", "obj"]), None);
        assert_eq!(nearest("ob", ["obl", "obj"]), Some("obj".into()));
        assert_eq!(nearest("VBY", ["VB", "VBD"]), Some("VBD".into()));
    }
}
