//! CoNLL-U, the treebanks' format: reading and writing.

use crate::doc::Doc;
use crate::parsed::Parsed;
use crate::tags::Tags;
use crate::tree::Tree;
use std::{fmt, io};

/// A file read: the text put together from its tokens, and the columns.
#[derive(Debug, Clone, Default)]
pub struct Treebank {
    /// The sentences' words, spaced as the file says; paragraphs are set off by an empty line.
    pub text: String,
    /// Sentences and tokens.
    pub doc: Doc,
    /// Tags.
    pub tags: Tags,
    /// Trees.
    pub tree: Tree,
}

impl Treebank {
    /// The same as a parsed text. Copies the columns.
    pub fn parsed(&self) -> Parsed<'_> {
        Parsed {
            text: &self.text,
            doc: self.doc.clone(),
            tags: self.tags.clone(),
            tree: self.tree.clone(),
        }
    }
}

/// What is wrong with a CoNLL-U file, and in which line, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, a sentence.
    pub what: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for ReadError {}

/// Reads CoNLL-U.
///
/// # Errors
/// A line that is not CoNLL-U, or heads that do not make a tree.
pub fn read(text: &str) -> Result<Treebank, ReadError> {
    let _ = text;
    Err(ReadError {
        line: 1,
        what: "Reading is not there yet.".into(),
    })
}

/// Writes CoNLL-U.
///
/// # Errors
/// Those of the writer.
pub fn write(parsed: &Parsed<'_>, out: &mut impl io::Write) -> io::Result<()> {
    let _ = (parsed, out);
    Ok(())
}
