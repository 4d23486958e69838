//! Throwing the derived tables away and making them again, and proving that they are the same.
//!
//! `dump` writes everything derived as text, with ids instead of row numbers and in order of
//! content: two ledgers with the same evidence give the same bytes, whatever order it came in.

use crate::error::Result;
use crate::filing::{Filer, unlist};
use crate::open::Ledger;
use backstop_matter::SettleOptions;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Write;

const DERIVED: &[&str] = &[
    "matter",
    "cell",
    "evidence",
    "sign",
    "mark",
    "tally",
    "text_key",
    "text_group",
    "text_origin",
    "name",
    "filed",
    "wording",
    "daily",
];

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
        self.refresh()?;
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
    pub fn dump(&mut self, out: &mut dyn Write) -> Result<()> {
        if self.is_writable() {
            self.refresh()?;
        }
        dump(&self.conn, out)
    }

    /// SHA-256 of [`Ledger::dump`], lower-case hexadecimal.
    ///
    /// # Errors
    /// As [`Ledger::dump`].
    pub fn digest(&mut self) -> Result<String> {
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
    while crate::outline::refresh(conn, options, 1000)? > 0 {}
    Ok(conn.query_row("SELECT count(*) FROM matter", [], |r| r.get::<_, i64>(0))? as usize)
}

fn dump(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    lines(
        conn,
        out,
        "SELECT 'cell', c.key, m.id, c.reasons FROM cell c
         JOIN matter m ON m.seq = c.matter ORDER BY c.key",
    )?;
    lines(
        conn,
        out,
        "SELECT 'matter', id, n_evidence, n_reports, n_origins, row, outline
         FROM matter ORDER BY id",
    )?;
    lines(
        conn,
        out,
        "SELECT 'tally', m.id, t.kind, n.text, t.n FROM tally t
         JOIN matter m ON m.seq = t.matter JOIN name n ON n.id = t.value ORDER BY 2, 3, 4",
    )?;
    lines(
        conn,
        out,
        "SELECT 'sign', c.key, n.text, s.n FROM sign s JOIN cell c ON c.id = s.cell
         JOIN name n ON n.id = s.sign ORDER BY 2, 3",
    )?;
    lines(
        conn,
        out,
        "SELECT 'mark', c.key, n.text, k.date, k.tie, s.id, k.known FROM mark k
         JOIN cell c ON c.id = k.cell JOIN name n ON n.id = k.sign
         JOIN stance s ON s.seq = k.stance ORDER BY 2, 3, 4, 5, 6",
    )?;
    lines(
        conn,
        out,
        "SELECT 'text', r.id, o.wire, o.first FROM report r
         JOIN text_group g ON g.report = r.seq JOIN text_origin o ON o.grp = g.grp ORDER BY 2",
    )?;
    lines(conn, out, "SELECT 'day', * FROM daily ORDER BY day")?;
    evidence(conn, out)?;
    filed(conn, out)
}

/// Evidence names its pages and signs by number; these are written as words, sorted.
fn evidence(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    let names: BTreeMap<i64, String> = conn
        .prepare("SELECT id, text FROM name")?
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let words = |ids: &str| {
        let mut words: Vec<&str> = unlist(ids)
            .iter()
            .filter_map(|id| names.get(id))
            .map(String::as_str)
            .collect();
        words.sort_unstable();
        words.join(",")
    };
    let mut q = conn.prepare(
        "SELECT c.key, s.id, e.date, e.known, e.tie, e.origin, e.pages, e.signs FROM evidence e
         JOIN cell c ON c.id = e.cell JOIN stance s ON s.seq = e.stance ORDER BY 1, 2",
    )?;
    let mut rows = q.query([])?;
    while let Some(r) = rows.next()? {
        let (cell, stance): (String, String) = (r.get(0)?, r.get(1)?);
        let (date, known, tie): (i64, i64, i64) = (r.get(2)?, r.get(3)?, r.get(4)?);
        let origin = names.get(&r.get(5)?).map_or("", String::as_str);
        let (pages, signs) = (
            words(&r.get::<_, String>(6)?),
            words(&r.get::<_, String>(7)?),
        );
        writeln!(
            out,
            "evidence\t{cell}\t{stance}\t{date}\t{known}\t{tie}\t{origin}\t{pages}\t{signs}"
        )
        .map_err(|e| crate::open::io("dump".as_ref(), e))?;
    }
    Ok(())
}

/// What is filed in short, with words for numbers.
fn filed(conn: &Connection, out: &mut dyn Write) -> Result<()> {
    let word = |sql: &str, id: u32| -> Result<String> {
        Ok(conn.prepare_cached(sql)?.query_row([id], |r| r.get(0))?)
    };
    let mut q = conn.prepare(
        "SELECT r.id, f.data FROM report r JOIN filed f ON f.report = r.seq ORDER BY r.id",
    )?;
    let mut rows = q.query([])?;
    while let Some(r) = rows.next()? {
        let (id, data): (String, Vec<u8>) = (r.get(0)?, r.get(1)?);
        let (mut head, mut pieces) = (crate::filed::Head::default(), Vec::new());
        crate::filed::unpack(&data, &mut head, |_, p| pieces.push(p.clone()))?;
        let mut all = Vec::new();
        for p in &pieces {
            let stance = word("SELECT id FROM stance WHERE seq = ?1", p.stance)?;
            let what = word("SELECT what FROM wording WHERE stance = ?1", p.stance)?;
            let cell = word("SELECT key FROM cell WHERE id = ?1", p.cell)?;
            let mut shown = Vec::new();
            for s in &p.shown {
                let named = match s.name {
                    0 => String::new(),
                    name => word("SELECT text FROM name WHERE id = ?1", name)?,
                };
                shown.push(format!("{}:{named}", s.code));
            }
            let origin = word("SELECT text FROM name WHERE id = ?1", p.origin)?;
            let shown = shown.join(",");
            all.push(format!(
                "{stance}\t{cell}\t{}\t{}\t{origin}\t{shown}\t{what}",
                p.date, p.start
            ));
        }
        all.sort();
        let known = head.known;
        for piece in all {
            writeln!(out, "filed\t{id}\t{known}\t{piece}")
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
