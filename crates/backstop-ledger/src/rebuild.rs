//! Throwing the derived tables away and making them again, and proving that they are the same.
//!
//! `dump` writes everything derived as text, with ids instead of row numbers and in order of
//! content: two ledgers with the same evidence give the same bytes, whatever order it came in.

use crate::error::Result;
use crate::filing::Filer;
use crate::ids;
use crate::line::Verdicts;
use crate::open::Ledger;
use crate::outline::{Names, outline};
use crate::piece::{self, Piece, Until};
use backstop_matter::SettleOptions;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::io::Write;

const DERIVED: &[&str] = &[
    "cell",
    "evidence",
    "shelf",
    "text_key",
    "text_group",
    "text_origin",
    "name",
    "wording",
    "line",
    "outline",
    "counted",
    "daily",
];

/// Without end.
const EVER: Until = Until {
    said: u32::MAX,
    known: u32::MAX,
};

impl Ledger {
    /// Derives everything anew from the evidence, in one transaction; how many matters there are.
    ///
    /// # Errors
    /// As [`Ledger::add`].
    pub fn rebuild(&mut self) -> Result<usize> {
        let batch = self.batch()?;
        let n = derive_all(&batch.tx, batch.options)?;
        batch.commit()?;
        Ok(n)
    }

    /// Whether everything derived is what follows from the evidence. Derives it all anew, compares,
    /// and takes that back.
    ///
    /// # Errors
    /// As [`Ledger::add`].
    pub fn check_derived(&mut self) -> Result<bool> {
        let batch = self.batch()?;
        let mut before = Hashing(Sha256::new());
        dump(&batch.tx, &mut before)?;
        derive_all(&batch.tx, batch.options)?;
        let mut after = Hashing(Sha256::new());
        dump(&batch.tx, &mut after)?;
        Ok(before.0.finalize() == after.0.finalize())
    }

    /// Changes how matters are told apart, and rebuilds.
    ///
    /// # Errors
    /// As [`Ledger::add`].
    pub fn set_options(&mut self, options: &SettleOptions) -> Result<()> {
        let batch = self.batch()?;
        let json = serde_json::to_string(options)?;
        batch.tx.execute(
            "INSERT OR REPLACE INTO setting VALUES ('settle', ?1)",
            [json],
        )?;
        derive_all(&batch.tx, options)?;
        batch.commit()?;
        self.options = options.clone();
        Ok(())
    }

    /// Writes everything derived as lines of text, the same for the same evidence.
    ///
    /// # Errors
    /// When the file cannot be read or `out` not written.
    pub fn dump(&self, out: &mut dyn Write) -> Result<()> {
        dump(&self.conn, out)
    }

    /// SHA-256 of [`Ledger::dump`], lower-case hexadecimal.
    ///
    /// # Errors
    /// As [`Ledger::dump`].
    pub fn digest(&self) -> Result<String> {
        let mut hasher = Hashing(Sha256::new());
        self.dump(&mut hasher)?;
        Ok(hasher
            .0
            .finalize()
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect())
    }
}

struct Hashing(Sha256);
impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Empties the derived tables and files every report. Must run inside a transaction.
pub(crate) fn derive_all(conn: &Connection, options: &SettleOptions) -> Result<usize> {
    for table in DERIVED {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    conn.execute("INSERT INTO words (words) VALUES ('rebuild')", [])?;
    let mut filer = Filer::new(conn, options)?;
    let mut last = 0;
    loop {
        let some: Vec<i64> = conn
            .prepare_cached("SELECT seq FROM report WHERE seq > ?1 ORDER BY seq LIMIT 1000")?
            .query_map([last], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let Some(end) = some.last() else { break };
        last = *end;
        for report in some {
            filer.file_report(report, true)?;
        }
    }
    filer.finish()?;
    let sql = "SELECT count(DISTINCT matter) FROM cell";
    Ok(conn.query_row(sql, [], |r| r.get::<_, i64>(0))? as usize)
}

fn dump(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    let all = [
        "SELECT 'cell', c.key, n.text, c.matter, c.reasons FROM cell c
         JOIN name n ON n.id = c.base ORDER BY c.key",
        "SELECT 'evidence', c.key, s.id, s.reading IS NULL, e.date, e.known, n.text
         FROM evidence e JOIN cell c ON c.id = e.cell JOIN stance s ON s.seq = e.stance
         JOIN name n ON n.id = e.origin ORDER BY 2, 3, 4",
        "SELECT 'wording', s.id, s.reading IS NULL, w.what, w.milli, w.unit, w.count FROM wording w
         JOIN stance s ON s.seq = w.stance ORDER BY 2, 3",
        "SELECT 'text', r.id, o.wire, o.first FROM report r
         JOIN text_group g ON g.report = r.seq JOIN text_origin o ON o.grp = g.grp ORDER BY 2",
        "SELECT 'counted', r.id, c.day, c.sentences, c.unsure, c.unread FROM counted c
         JOIN report r ON r.seq = c.report ORDER BY 2",
        "SELECT 'day', * FROM daily ORDER BY day",
    ];
    for sql in all {
        lines(conn, out, sql)?;
    }
    kept(conn, out)?;
    shelves(conn, out)
}

/// What is kept of every matter as of today, read back: row numbers are of no account.
fn kept(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    let mut say = |word: &str, id: &str, rest: String| {
        writeln!(out, "{word}\t{id}\t{rest}").map_err(|e| crate::open::io("dump".as_ref(), e))
    };
    let mut key = conn.prepare("SELECT key FROM cell WHERE id = ?1")?;
    let mut found = Vec::new();
    crate::kept::lines(conn, &|_| true, &mut |id, line, cells| {
        found.push((line.row(id, &[], &Verdicts::default()), cells.to_vec()));
    })?;
    for (row, cells) in found {
        let mut keys = Vec::new();
        for cell in cells {
            keys.push(key.query_row([cell], |r| r.get::<_, String>(0))?);
        }
        keys.sort();
        let json = serde_json::to_string(&row)?;
        say("line", &row.id.0, format!("{}\t{json}", keys.join(",")))?;
    }
    let mut names = Names::of(conn);
    let mut matters = Vec::new();
    crate::kept::outlines(conn, &mut |id, what, sum| {
        matters.push(outline(id, what.to_string(), &sum, &mut names)?);
        Ok(())
    })?;
    matters.sort_by(|a, b| a.id.cmp(&b.id));
    for matter in matters {
        say("outline", &matter.id.0, serde_json::to_string(&matter)?)?;
    }
    Ok(())
}

/// What lies on the shelves, with words for numbers, sorted: where it lies is of no account.
fn shelves(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    let word = |sql: &str, id: u32| -> Result<String> {
        Ok(conn.prepare_cached(sql)?.query_row([id], |r| r.get(0))?)
    };
    let name = |id: u32| word("SELECT text FROM name WHERE id = ?1", id);
    let mut cells = conn.prepare("SELECT id, base, key FROM cell ORDER BY key")?;
    let mut shelves =
        conn.prepare("SELECT data FROM shelf WHERE base = ?1 AND cell = ?2 ORDER BY n")?;
    let mut rows = cells.query([])?;
    while let Some(r) = rows.next()? {
        let (cell, base, key): (i64, i64, String) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let packed: Vec<Vec<u8>> = shelves
            .query_map([base, cell], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut pieces: Vec<Piece<'_>> = Vec::new();
        for data in &packed {
            piece::unpack(data, EVER, &mut Piece::default(), |p, _| {
                pieces.push(p.clone())
            })?;
        }
        let mut all = Vec::new();
        for p in &pieces {
            let t = &p.tell;
            let id = word("SELECT id FROM stance WHERE seq = ?1", t.stance)?;
            let told = match t.rule {
                0 => name(t.n)?,
                rule => ids::id(t, &name(rule)?).0,
            };
            let mut pages = Vec::new();
            for page in &p.pages {
                pages.push(name(*page)?);
            }
            pages.sort();
            let mut shown = Vec::new();
            for s in &p.shown {
                let named = match s.name {
                    0 => String::new(),
                    id => name(id)?,
                };
                let (words, start, end) = (s.words, s.span.start, s.span.end);
                shown.push(format!("{}:{named}:{words}:{start}-{end}", s.code));
            }
            all.push(format!(
                "{id}\t{told}\t{}\t{}\t{:x}\t{}\t{}\t{}\t{}\t{}\t{:?}",
                t.date,
                p.known,
                t.report,
                t.start,
                p.good_for,
                name(p.origin)?,
                pages.join(","),
                shown.join(","),
                p.alternatives,
            ));
        }
        all.sort();
        for piece in all {
            writeln!(out, "shelf\t{key}\t{piece}")
                .map_err(|e| crate::open::io("dump".as_ref(), e))?;
        }
    }
    Ok(())
}

fn lines(conn: &Connection, out: &mut dyn Write, sql: &str) -> Result<()> {
    let mut q = conn.prepare(sql)?;
    let columns = q.column_count();
    let mut rows = q.query([])?;
    while let Some(r) = rows.next()? {
        let mut line = Vec::with_capacity(columns);
        for i in 0..columns {
            use rusqlite::types::ValueRef;
            line.push(match r.get_ref(i)? {
                ValueRef::Null => String::new(),
                ValueRef::Integer(n) => n.to_string(),
                ValueRef::Real(n) => n.to_string(),
                ValueRef::Text(t) | ValueRef::Blob(t) => String::from_utf8_lossy(t).into_owned(),
            });
        }
        writeln!(out, "{}", line.join("\t")).map_err(|e| crate::open::io("dump".as_ref(), e))?;
    }
    Ok(())
}
