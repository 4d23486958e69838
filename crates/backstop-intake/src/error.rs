//! Why a file gives no report, and what a person can do about it.

use std::fmt;
use std::path::PathBuf;

/// Why there is no report. The sentence does not name the file, which the caller knows.
#[derive(Debug)]
#[non_exhaustive]
pub enum IntakeError {
    /// There is no such file or folder.
    NotFound(PathBuf),
    /// The system would not let it be read.
    NotReadable(PathBuf, std::io::Error),
    /// A folder without a single report in it.
    NoReports(PathBuf),
    /// Nothing in it but white space, or nothing after its front matter.
    Empty {
        /// Whether there is front matter.
        front_matter: bool,
    },
    /// Not text but something else.
    NotText {
        /// What it seems to be.
        kind: Binary,
        /// The byte that gave it away, counted from 0.
        at: usize,
    },
    /// A byte that UTF-8 does not allow where it stands.
    NotUtf8 {
        /// Where, counted from 0.
        at: usize,
        /// In which line, counted from 1.
        line: usize,
        /// Which.
        byte: u8,
    },
    /// More bytes than a report may have.
    TooLarge {
        /// How many may be.
        most: u64,
    },
}

/// What a file that is no text seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binary {
    /// Portable Document Format.
    Pdf,
    /// A zip archive: Word, Excel, EPUB, OpenDocument or plain.
    Zip,
    /// Compressed with gzip.
    Gzip,
    /// A picture.
    Image,
    /// Text in UTF-16.
    Utf16,
    /// Text in UTF-32.
    Utf32,
    /// Something with a zero byte or many control characters.
    Other,
}

impl Binary {
    fn name(self) -> &'static str {
        match self {
            Binary::Pdf => "a PDF",
            Binary::Zip => "a zip archive or an office document",
            Binary::Gzip => "compressed with gzip",
            Binary::Image => "a picture",
            Binary::Utf16 => "text in UTF-16",
            Binary::Utf32 => "text in UTF-32",
            Binary::Other => "a binary file",
        }
    }
}

impl IntakeError {
    /// What to do about it, as a sentence.
    pub fn hint(&self) -> &'static str {
        match self {
            IntakeError::NotFound(_) => "Check the name, or use `-` to read standard input.",
            IntakeError::NotReadable(..) => "Check who may read it.",
            IntakeError::NoReports(_) => {
                "A folder is searched for .txt and .md files; name other files one by one."
            }
            IntakeError::Empty { front_matter: true } => {
                "Put the report's text below the closing line `---`."
            }
            IntakeError::Empty { .. } => "Put the report's text into the file.",
            IntakeError::NotText { kind, .. } => match kind {
                Binary::Pdf | Binary::Zip => "Save its text as a plain .txt file in UTF-8.",
                Binary::Gzip => "Unpack it first, for instance with `gunzip`.",
                Binary::Utf16 => {
                    "Save it as UTF-8, for instance with `iconv -f UTF-16 -t UTF-8 FILE`."
                }
                Binary::Utf32 => {
                    "Save it as UTF-8, for instance with `iconv -f UTF-32 -t UTF-8 FILE`."
                }
                Binary::Image | Binary::Other => "Backstop reads plain text in UTF-8.",
            },
            IntakeError::NotUtf8 { .. } => {
                "Save it as UTF-8. If it comes from an older Windows program: \
                 `iconv -f WINDOWS-1252 -t UTF-8 FILE`."
            }
            IntakeError::TooLarge { .. } => "Split it into one file a report.",
        }
    }
}

impl fmt::Display for IntakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IntakeError::NotFound(_) => write!(f, "There is no such file or folder."),
            IntakeError::NotReadable(_, why) => write!(f, "It cannot be opened: {why}."),
            IntakeError::NoReports(_) => write!(f, "The folder holds no report."),
            IntakeError::Empty { front_matter: true } => {
                write!(f, "There is nothing to read after the front matter.")
            }
            IntakeError::Empty { .. } => write!(f, "The file is empty: there is nothing to read."),
            IntakeError::NotText { kind, at } => {
                write!(
                    f,
                    "This is {}, not plain text (see byte {at}).",
                    kind.name()
                )
            }
            IntakeError::NotUtf8 { at, line, byte } => write!(
                f,
                "This is not UTF-8: byte {at} (0x{byte:02X}, line {line}) is not allowed there."
            ),
            IntakeError::TooLarge { most } => write!(
                f,
                "This is too large: a report may have {} MiB.",
                most / (1024 * 1024)
            ),
        }
    }
}

impl std::error::Error for IntakeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            IntakeError::NotReadable(_, why) => Some(why),
            _ => None,
        }
    }
}
