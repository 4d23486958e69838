//! A report as received, and places in it.

use crate::Date;
use serde::{Deserialize, Serialize};

/// Hash of a report's content: lower-case hexadecimal SHA-256 of its text as received (64 digits).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportId(pub String);

/// A byte range `start..end` of one report's text, end exclusive, on character boundaries.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end, "a span ends before it starts");
        Span {
            start: start as u32,
            end: end as u32,
        }
    }
    /// As a range for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
    /// The words themselves. Empty when the span lies outside `text` or splits a character.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }
    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
    /// Whether `other` lies inside.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A phrase that may be broken: spans in text order that do not overlap.
pub type Spans = Vec<Span>;

/// A news text as received. `text` is the whole file, front matter included; `body` is what is
/// read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Hash of `text`.
    pub id: ReportId,
    /// Short name for people: the file name without its ending, or the last part of the address.
    pub doc: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Its headline, when front matter or the page names one.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// BCP 47 language, `en` when unknown.
    pub language: String,
    /// The whole text as received.
    pub text: String,
    /// The part of `text` to read (what follows the front matter).
    pub body: Span,
}
