//! Turns what lies in files into [`Report`]s.
//!
//! A report's text is kept byte for byte as received: spans count from the first byte of the file,
//! front matter and line ends included, so that a record can always be checked against the file
//! that somebody has. `body` marks the part to read. The id is the SHA-256 of the text.
//!
//! Bytes that are no text are an error that names the first bad byte and says what to do. Front
//! matter that is no front matter is never an error: the text is still there, so it is read, and a
//! [`Warning`] says what was not understood.
//!
//! This crate is the one that opens files. It knows nothing of sentences or of politics.

mod decode;
mod error;
mod file;
mod front_matter;

pub use error::{Binary, IntakeError};
pub use file::{MAX_BYTES, list, open, receive_from};
pub use front_matter::{FrontMatter, Warning};

use backstop_model::{Date, Report, ReportId, Span};
use sha2::{Digest, Sha256};

/// What to take where a report does not say it itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Defaults {
    /// Date of publication.
    pub published: Option<Date>,
    /// Who published it.
    pub outlet: Option<String>,
}

/// A report, and what its front matter said that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The report.
    pub report: Report,
    /// In line order.
    pub warnings: Vec<Warning>,
}

/// A report from the bytes of a file. `doc` is its short name for people.
///
/// The date of publication is what the front matter says, else `defaults`, else a full date that
/// `doc` begins with (`2031-03-04_harbour`), else unknown.
///
/// # Errors
/// [`IntakeError`] when the bytes hold no text that can be read.
pub fn receive(doc: &str, bytes: Vec<u8>, defaults: &Defaults) -> Result<Received, IntakeError> {
    let text = decode::text(bytes)?;
    let matter = front_matter::parse(&text);
    let body = Span::new(matter.body_start, text.len());
    if body.of(&text).trim().is_empty() {
        return Err(IntakeError::Empty {
            front_matter: matter.body_start > 0 && !text.trim_start_matches('\u{feff}').is_empty(),
        });
    }
    let published = matter
        .published
        .or(defaults.published)
        .or_else(|| date_in_front(doc));
    let report = Report {
        id: id_of(&text),
        doc: doc.to_string(),
        outlet: matter.outlet.or_else(|| defaults.outlet.clone()),
        url: matter.url,
        title: matter.title,
        published,
        language: matter.language.unwrap_or_else(|| "en".to_string()),
        text,
        body,
    };
    Ok(Received {
        report,
        warnings: matter.warnings,
    })
}

/// The id of a text: lower-case hexadecimal SHA-256, 64 digits.
pub fn id_of(text: &str) -> ReportId {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        hex.extend(char::from_digit(u32::from(byte >> 4), 16));
        hex.extend(char::from_digit(u32::from(byte & 15), 16));
    }
    ReportId(hex)
}

/// The full date that a file name begins with, as collections of news often have it.
fn date_in_front(doc: &str) -> Option<Date> {
    let date: Date = doc.get(..10)?.parse().ok()?;
    let ends = !doc[10..].starts_with(|c: char| c.is_alphanumeric());
    (ends && date.day.is_some()).then_some(date)
}
