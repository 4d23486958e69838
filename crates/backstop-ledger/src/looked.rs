//! Where an answer was looked for, and what could not be read there.
//!
//! Reports count on the day on which they first could be known. Of several readings of a report the
//! one that counts is counted.

use crate::dates::{self, Numbered, until};
use crate::error::Result;
use crate::line::Window;
use crate::open::Ledger;
use backstop_model::{Date, ReportId, Span};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

/// Where an answer was looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// Reports in the window.
    pub reports: i64,
    /// The first of them came out.
    pub from: Option<Date>,
    /// The last of them came out.
    pub to: Option<Date>,
    /// Sentences in them.
    pub sentences: i64,
    /// Sentences whose reading is not to be trusted, or that were not read.
    pub unsure: i64,
    /// Words of promise or sentences that could not be read; [`Ledger::unread`] lists them.
    pub unread: i64,
}

/// A place in a report that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// The report.
    pub report: ReportId,
    /// Its short name.
    pub doc: String,
    /// What sort of trouble.
    pub kind: String,
    /// In words.
    pub message: String,
    /// Where.
    pub span: Span,
    /// The words that were not understood.
    pub quote: String,
}

/// Counts a report in, on the day on which it could be known.
pub(crate) fn count_in(conn: &Connection, report: i64, known: Option<Date>) -> Result<()> {
    let [sentences, unsure, unread] = crate::standing::read_so_far(conn, report)?;
    let day = known.number();
    conn.prepare_cached("INSERT INTO counted VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![report, day, sentences, unsure, unread])?;
    conn.prepare_cached(
        "INSERT INTO daily VALUES (?1, 1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET
         reports = reports + 1, sentences = sentences + ?2, unsure = unsure + ?3,
         unread = unread + ?4",
    )?
    .execute(params![day, sentences, unsure, unread])?;
    Ok(())
}

/// Counts a report out, if it was counted.
pub(crate) fn count_out(conn: &Connection, report: i64) -> Result<()> {
    let counted: Option<[i64; 4]> = conn
        .prepare_cached(
            "DELETE FROM counted WHERE report = ?1 RETURNING day, sentences, unsure, unread",
        )?
        .query_row([report], |r| {
            Ok([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?])
        })
        .optional()?;
    if let Some(row) = counted {
        conn.prepare_cached(
            "UPDATE daily SET reports = reports - 1, sentences = sentences - ?2,
             unsure = unsure - ?3, unread = unread - ?4 WHERE day = ?1",
        )?
        .execute(row)?;
        conn.prepare_cached("DELETE FROM daily WHERE day = ?1 AND reports = 0")?
            .execute([row[0]])?;
    }
    Ok(())
}

impl Looked {
    /// Of reports, first and last day, sentences, unsure and unread.
    pub(crate) fn of_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<Looked> {
        let day = |n: Option<i64>| n.and_then(dates::date);
        Ok(Looked {
            reports: r.get(0)?,
            from: day(r.get(1)?),
            to: day(r.get(2)?),
            sentences: r.get(3)?,
            unsure: r.get(4)?,
            unread: r.get(5)?,
        })
    }
}

impl Ledger {
    /// Where an answer within a window is looked for.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn looked(&self, window: Window) -> Result<Looked> {
        let last = until(window.as_of).min(until(window.known_at));
        Ok(self
            .conn
            .prepare_cached(
                "SELECT coalesce(sum(reports), 0), min(day), max(day),
                   coalesce(sum(sentences), 0), coalesce(sum(unsure), 0),
                   coalesce(sum(unread), 0) FROM daily WHERE day <= ?1",
            )?
            .query_row([last], Looked::of_row)?)
    }

    /// Places that could not be read, `limit` of them from the `offset`th, in order of report. With
    /// `word`, only those in reports that hold that word.
    ///
    /// # Errors
    /// `BadQuery`; or when the file cannot be read.
    pub fn unread(&self, word: Option<&str>, limit: u32, offset: u32) -> Result<Vec<Unread>> {
        let quoted = word.map(|w| format!("\"{}\"", w.replace('"', "\"\"")));
        let mut q = self.conn.prepare_cached(
            "SELECT r.id, n.kind, n.message, n.start, n.end,
               substr(CAST(r.text AS BLOB), n.start + 1, n.end - n.start),
               (SELECT min(doc) FROM sighting WHERE report = r.seq)
             FROM note n JOIN reading g ON g.seq = n.reading JOIN report r ON r.seq = g.report
             WHERE ?1 IS NULL OR r.seq IN (SELECT rowid FROM words WHERE words MATCH ?1)
             ORDER BY r.id, n.start, n.kind LIMIT ?2 OFFSET ?3",
        )?;
        let rows = q.query_map(params![quoted, limit, offset], |r| {
            Ok(Unread {
                report: ReportId(r.get(0)?),
                kind: r.get(1)?,
                message: r.get(2)?,
                span: Span {
                    start: r.get(3)?,
                    end: r.get(4)?,
                },
                quote: String::from_utf8_lossy(&r.get::<_, Vec<u8>>(5)?).into_owned(),
                doc: r.get(6)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
