//! What can go wrong with a ledger, and what to do about it.
//!
//! One variant for each thing that a caller would treat differently; the message is a sentence
//! that says what happened and a sentence that says what to do. SQLite's own codes are sorted into
//! these in one place, here.

use std::fmt;
use std::path::PathBuf;

/// Why a ledger could not do what was asked.
#[derive(Debug)]
pub enum LedgerError {
    /// There is no file.
    NotFound {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// There is one already, and a new ledger was asked for.
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// The file belongs to something else.
    NotALedger {
        /// Which file.
        path: PathBuf,
    },
    /// A later Backstop wrote it.
    Newer {
        /// Its version.
        found: u32,
        /// The latest that this program knows.
        known: u32,
    },
    /// It is of an earlier version, and may not be written to.
    NeedsMigration {
        /// Its version.
        found: u32,
    },
    /// Parts of the file are missing or not what they should be.
    Damaged {
        /// In SQLite's words.
        detail: String,
    },
    /// Another program is writing to it.
    Busy,
    /// The file, or the folder it lies in, may not be written to.
    ReadOnly,
    /// It may not be written to, and changes lie in a log beside it.
    Unsettled,
    /// No room is left.
    Full,
    /// No such record.
    Unknown {
        /// `report`, `stance`, `matter`, `verdict`.
        what: &'static str,
        /// The id asked for.
        id: String,
    },
    /// A report that is not what it says it is.
    BadReport {
        /// Its short name.
        doc: String,
        /// What is wrong, in words.
        why: String,
    },
    /// A verdict that says nothing the ledger understands.
    BadVerdict {
        /// What is wrong, in words.
        why: String,
    },
    /// A search that cannot be understood.
    BadQuery {
        /// What is wrong, in words.
        why: String,
    },
    /// A quotation that is not the bytes of its report.
    BadQuote {
        /// The stance.
        stance: String,
    },
    /// Files other than the ledger.
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// Anything else that SQLite reports.
    Sqlite(rusqlite::Error),
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use LedgerError::*;
        match self {
            NotFound { path } => write!(
                f,
                "There is no ledger at {}. Add a report to begin one, or name another with \
                    --ledger.",
                path.display()
            ),
            Exists { path } => write!(
                f,
                "There is a file at {} already. Name another place for the new ledger.",
                path.display()
            ),
            NotALedger { path } => write!(
                f,
                "{} is not a ledger of Backstop. It was left as it is; name another file \
                    with --ledger.",
                path.display()
            ),
            Newer { found, known } => write!(
                f,
                "The ledger has version {found}, and this program knows up to {known}. \
                 It was left as it is; install a newer Backstop to open it."
            ),
            NeedsMigration { found } => write!(
                f,
                "The ledger has version {found} and must be brought up to date, which needs leave \
                 to write. Copy it to a place where you may write, and open it there."
            ),
            Damaged { detail } => write!(
                f,
                "The ledger is damaged ({detail}). Copy it before anything else; then restore it \
                 from a backup, or save what can be read with `sqlite3 LEDGER .recover`."
            ),
            Busy => write!(
                f,
                "Another program is writing to the ledger. Nothing was changed; try again when it \
                 is done."
            ),
            ReadOnly => write!(
                f,
                "The ledger may not be written to. Asking works; to add or review, give yourself \
                 leave to write to the file and its folder, or copy it elsewhere."
            ),
            Unsettled => write!(
                f,
                "The ledger may not be written to, and its last changes still lie beside it (in \
                 the file that ends in -wal). Copy both to a place where you may write, and open \
                 it there."
            ),
            Full => write!(
                f,
                "There is no room left for the ledger. Nothing of this step was kept and all \
                 before it is safe; make room and run the same command again."
            ),
            Unknown { what, id } => {
                write!(
                    f,
                    "There is no {what} \"{id}\" in the ledger. Look it up with `search`."
                )
            }
            BadReport { doc, why } => {
                write!(
                    f,
                    "The report \"{doc}\" was not added: {why}. Read it in again from its file."
                )
            }
            BadVerdict { why } => write!(f, "The verdict was not kept: {why}."),
            BadQuery { why } => write!(
                f,
                "The search was not understood ({why}). Put words in double quotes to look for \
                 them as they stand."
            ),
            BadQuote { stance } => write!(
                f,
                "The words of \"{stance}\" are not those of its report. The export was stopped; \
                 check the ledger for damage."
            ),
            Io { path, error } => write!(
                f,
                "{} could not be written or read: {error}. Check the folder and try again.",
                path.display()
            ),
            Sqlite(e) => write!(
                f,
                "The ledger could not be used: {e}. Check the file and try again."
            ),
        }
    }
}

impl std::error::Error for LedgerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            LedgerError::Io { error, .. } => Some(error),
            LedgerError::Sqlite(e) => Some(e),
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for LedgerError {
    fn from(e: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let Some(code) = e.sqlite_error_code() else {
            return LedgerError::Sqlite(e);
        };
        // A write that fails for want of room is `full`, or an input/output error where the system
        // says it in its own way (a limit on the size of files).
        let write = [
            rusqlite::ffi::SQLITE_IOERR_WRITE,
            rusqlite::ffi::SQLITE_IOERR_TRUNCATE,
        ];
        let extended = e.sqlite_error().map_or(0, |e| e.extended_code);
        match code {
            Code::DiskFull => LedgerError::Full,
            Code::SystemIoFailure if write.contains(&extended) => LedgerError::Full,
            Code::DatabaseBusy | Code::DatabaseLocked => LedgerError::Busy,
            Code::ReadOnly | Code::PermissionDenied => LedgerError::ReadOnly,
            Code::DatabaseCorrupt | Code::NotADatabase => LedgerError::Damaged {
                detail: e.to_string(),
            },
            _ => LedgerError::Sqlite(e),
        }
    }
}

impl From<serde_json::Error> for LedgerError {
    fn from(e: serde_json::Error) -> Self {
        LedgerError::Damaged {
            detail: format!("a record that cannot be read: {e}"),
        }
    }
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, LedgerError>;
