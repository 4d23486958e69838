//! Making, opening and bringing up to date.
//!
//! A ledger is made beside its place and put there whole, so that nobody ever sees half of one.
//! Before a file is touched its head is read: a file of another program is left alone. Writes go
//! through SQLite's write-ahead log with full synchronisation: what was acknowledged is on disk.
//! A ledger in a place where nobody may write opens for asking.

use crate::error::{LedgerError, Result};
use backstop_matter::SettleOptions;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Marks the file as ours ("BSTK"), in SQLite's `application_id`.
pub const APPLICATION_ID: i32 = 0x4253_544B;

/// Every step from an empty file to the newest layout. Never edited, only added to.
pub const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001-evidence.sql"),
    include_str!("../migrations/0002-derived.sql"),
    include_str!("../migrations/0003-filed.sql"),
    include_str!("../migrations/0004-shelves.sql"),
    include_str!("../migrations/0005-lines.sql"),
    include_str!("../migrations/0006-ends.sql"),
];

/// Newest layout that this program knows.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open ledger. One at a time may write; any number may ask meanwhile.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) conn: Connection,
    pub(crate) options: SettleOptions,
    path: PathBuf,
}

impl Ledger {
    /// Makes a new ledger and opens it. `options` are kept in it.
    ///
    /// # Errors
    /// `Exists` when there is a file, `ReadOnly` or `Full` when it cannot be made.
    pub fn create(path: &Path, options: &SettleOptions) -> Result<Ledger> {
        if path.exists() {
            return Err(LedgerError::Exists {
                path: path.to_path_buf(),
            });
        }
        let beside = path.with_extension(format!("new-{}", std::process::id()));
        let made = make(&beside, options);
        let placed = made.and_then(|()| {
            std::fs::hard_link(&beside, path).or_else(|e| match e.kind() {
                std::io::ErrorKind::AlreadyExists => Err(LedgerError::Exists {
                    path: path.to_path_buf(),
                }),
                // Some file systems have no links.
                _ => std::fs::rename(&beside, path).map_err(|e| io(path, e)),
            })
        });
        let _ = std::fs::remove_file(&beside);
        placed?;
        Ledger::open(path)
    }

    /// Opens a ledger, for writing where that is allowed, and brings it up to date.
    ///
    /// # Errors
    /// `NotFound`, `NotALedger`, `Newer`, `Damaged`, or `NeedsMigration` for an older one that may
    /// not be written to.
    pub fn open(path: &Path) -> Result<Ledger> {
        check_head(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let opened = Connection::open_with_flags(path, flags)
            .map_err(LedgerError::from)
            .and_then(|c| settings(&c).map(|()| c));
        let conn = match opened {
            Ok(c) => c,
            Err(e @ (LedgerError::Damaged { .. } | LedgerError::Busy)) => return Err(e),
            Err(e) => still(path).map_err(|other| match other {
                LedgerError::Unsettled => other,
                _ => e,
            })?,
        };
        Ledger::ready(conn, path)
    }

    /// Opens a ledger, or makes one where there is no file.
    ///
    /// # Errors
    /// As [`Ledger::open`] and [`Ledger::create`].
    pub fn open_or_create(path: &Path, options: &SettleOptions) -> Result<Ledger> {
        match Ledger::open(path) {
            Err(LedgerError::NotFound { .. }) => match Ledger::create(path, options) {
                Err(LedgerError::Exists { .. }) => Ledger::open(path),
                other => other,
            },
            other => other,
        }
    }

    /// Brings the layout up to date and reads the settings.
    fn ready(conn: Connection, path: &Path) -> Result<Ledger> {
        let mut ledger = Ledger {
            conn,
            options: SettleOptions::default(),
            path: path.to_path_buf(),
        };
        let found = version(&ledger.conn)?;
        if found > VERSION {
            return Err(LedgerError::Newer {
                found,
                known: VERSION,
            });
        }
        let stored: Option<String> = ledger
            .conn
            .query_row("SELECT value FROM setting WHERE name = 'settle'", [], |r| {
                r.get(0)
            })
            .map(Some)
            .or_else(none_if_missing)?;
        if let Some(json) = stored {
            ledger.options = serde_json::from_str(&json)?;
        }
        if found < VERSION {
            if !ledger.is_writable() {
                return Err(LedgerError::NeedsMigration { found });
            }
            ledger.migrate()?;
        }
        Ok(ledger)
    }

    fn migrate(&mut self) -> Result<()> {
        let options = self.options.clone();
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another program may have been quicker.
        let found = version(&tx)?;
        for (n, step) in MIGRATIONS.iter().enumerate().skip(found as usize) {
            tx.execute_batch(step)?;
            tx.pragma_update(None, "user_version", n as u32 + 1)?;
        }
        if found < VERSION {
            crate::rebuild::derive_all(&tx, &options)?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Whether this ledger may be written to.
    pub fn is_writable(&self) -> bool {
        self.conn.is_readonly("main").is_ok_and(|r| !r)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How matters are told apart in this ledger.
    pub fn options(&self) -> &SettleOptions {
        &self.options
    }

    /// Reads every page and every index, every text and every quotation, and says what is wrong;
    /// empty when nothing is. Takes as long as reading the file.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self) -> Result<Vec<String>> {
        let mut q = self.conn.prepare("PRAGMA integrity_check(20)")?;
        let lines: Vec<String> = q
            .query_map([], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut wrong: Vec<String> = lines.into_iter().filter(|l| l != "ok").collect();
        let mut texts = self
            .conn
            .prepare("SELECT id, CAST(text AS BLOB), seq FROM report")?;
        let mut quotes = self
            .conn
            .prepare("SELECT id, CAST(quote AS BLOB), json FROM stance WHERE report = ?1")?;
        let mut rows = texts.query([])?;
        while let Some(r) = rows.next()? {
            let (id, text): (String, Vec<u8>) = (r.get(0)?, r.get(1)?);
            if crate::dates::sha256(&text) != id {
                wrong.push(format!("the text of report {id} was changed"));
            }
            let mut rows = quotes.query([r.get::<_, i64>(2)?])?;
            while let Some(q) = rows.next()? {
                let (id, quote): (String, Vec<u8>) = (q.get(0)?, q.get(1)?);
                let stance: backstop_model::Stance = serde_json::from_str(&q.get::<_, String>(2)?)?;
                if text.get(stance.span.range()) != Some(quote.as_slice()) {
                    wrong.push(format!("the words of {id} are not those of its report"));
                }
            }
        }
        Ok(wrong)
    }
}

fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |r| r.get(0))?)
}

fn none_if_missing<T>(e: rusqlite::Error) -> rusqlite::Result<Option<T>> {
    match e {
        rusqlite::Error::QueryReturnedNoRows => Ok(None),
        other => Err(other),
    }
}

fn make(path: &Path, options: &SettleOptions) -> Result<()> {
    let mut conn = Connection::open(path)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    let tx = conn.transaction()?;
    for step in MIGRATIONS {
        tx.execute_batch(step)?;
    }
    let json = serde_json::to_string(options)?;
    tx.execute(
        "INSERT INTO setting (name, value) VALUES ('settle', ?1)",
        [json],
    )?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.close().map_err(|(_, e)| e.into())
}

fn settings(conn: &Connection) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "synchronous", "full")?;
    conn.pragma_update(None, "cache_size", -65_536)?;
    conn.pragma_update(None, "temp_store", "memory")?;
    conn.pragma_update(None, "journal_size_limit", 67_108_864)?;
    conn.set_prepared_statement_cache_capacity(64);
    // The first look at the file: fails here rather than later.
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Opens a file that nobody can be writing to, because nobody may. What lies in a log beside it
/// would be left out, and so such a file is not opened.
fn still(path: &Path) -> Result<Connection> {
    if has_log(path) {
        return Err(LedgerError::Unsettled);
    }
    let plain = path.to_string_lossy();
    let escaped = plain
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    let uri = format!("file:{escaped}?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags)?;
    settings(&conn)?;
    Ok(conn)
}

/// Whether changes lie beside the file that are not yet written into it.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(PathBuf::from(log)).is_ok_and(|m| m.len() > 0)
}

/// Reads the first hundred bytes: is it there, is it ours, is it whole?
/// Source: "Database File Format", sqlite.org, section 1.3.
fn check_head(path: &Path) -> Result<()> {
    let mut head = [0u8; 100];
    let mut file = match std::fs::File::open(path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            return Err(LedgerError::NotFound {
                path: path.to_path_buf(),
            });
        }
        other => other.map_err(|e| io(path, e))?,
    };
    let not_ours = || LedgerError::NotALedger {
        path: path.to_path_buf(),
    };
    let length = file.metadata().map_err(|e| io(path, e))?.len();
    file.read_exact(&mut head).map_err(|_| not_ours())?;
    let number =
        |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if &head[..16] != b"SQLite format 3\0" || number(68) != APPLICATION_ID as u32 {
        return Err(not_ours());
    }
    let page = match u32::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65_536,
        n => n,
    };
    let should = u64::from(page) * u64::from(number(28));
    if length < should && !has_log(path) {
        let detail = format!("{length} bytes of {should} are left");
        return Err(LedgerError::Damaged { detail });
    }
    Ok(())
}

pub(crate) fn io(path: &Path, error: std::io::Error) -> LedgerError {
    LedgerError::Io {
        path: path.to_path_buf(),
        error,
    }
}
