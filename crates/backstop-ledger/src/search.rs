//! Search: full text over reports, and stances by field.
//!
//! Words are compared by their stems, without accents; double quotes look for words as they stand;
//! `AND`, `OR`, `NOT` and brackets combine. Hits come best first, and by report id where equal.

use crate::error::{LedgerError, Result};
use crate::open::Ledger;
use backstop_model::{ActorId, Attitude, Date, DeedKind, ReportId, Span, Stance};
use rusqlite::params;
use serde::Serialize;

/// What to look for. Empty fields let everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words in the text.
    pub text: Option<String>,
    /// Outlet, as written.
    pub outlet: Option<String>,
    /// Published on or after.
    pub from: Option<Date>,
    /// Published on or before.
    pub to: Option<Date>,
    /// At most so many; 0 for 50.
    pub limit: u32,
}

/// A report found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Which.
    pub report: ReportId,
    /// Its short name.
    pub doc: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// When.
    pub published: Option<Date>,
    /// Some words around the first place found, marked with `[` and `]`.
    pub snippet: String,
}

/// Stances by field. Empty fields let everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StanceQuery {
    /// One of the holders.
    pub holder: Option<ActorId>,
    /// How.
    pub attitude: Option<Attitude>,
    /// Kind of deed.
    pub kind: Option<DeedKind>,
    /// Words in the quotation, letter case apart.
    pub words: Option<String>,
    /// At most so many; 0 for 50.
    pub limit: u32,
}

/// A stance found, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StanceHit {
    /// As read.
    pub stance: Stance,
    /// Its words.
    pub quote: String,
    /// Where.
    pub span: Span,
    /// The report's short name.
    pub doc: String,
    /// The person who added it by hand.
    pub hand_by: Option<String>,
}

impl Ledger {
    /// Reports that hold the words and fit the fields.
    ///
    /// # Errors
    /// `BadQuery` when the words cannot be understood.
    pub fn search(&self, query: &Query) -> Result<Vec<Hit>> {
        let mut q = self.conn.prepare_cached(SEARCH)?;
        let day = |d: Option<Date>| d.map(|d| d.to_string());
        let limit = if query.limit == 0 { 50 } else { query.limit };
        let text = query.text.as_deref().filter(|t| !t.trim().is_empty());
        if text.is_none() {
            return self.by_field(query, limit);
        }
        let rows = q.query_map(
            params![text, query.outlet, day(query.from), day(query.to), limit],
            hit,
        );
        let bad = |e: rusqlite::Error| match e {
            rusqlite::Error::SqliteFailure(_, Some(why)) => LedgerError::BadQuery { why },
            other => LedgerError::from(other),
        };
        let found: rusqlite::Result<Vec<Hit>> = rows.and_then(Iterator::collect);
        found.map_err(bad)
    }

    fn by_field(&self, query: &Query, limit: u32) -> Result<Vec<Hit>> {
        let mut q = self.conn.prepare_cached(
            "SELECT r.id, s.doc, s.outlet, s.title, s.published, '' FROM sighting s
             JOIN report r ON r.seq = s.report
             WHERE (?1 IS NULL OR s.outlet = ?1) AND (?2 IS NULL OR s.published >= ?2)
             AND (?3 IS NULL OR s.published <= ?3)
             ORDER BY s.published DESC, r.id, s.doc LIMIT ?4",
        )?;
        let day = |d: Option<Date>| d.map(|d| d.to_string());
        let rows = q.query_map(
            params![query.outlet, day(query.from), day(query.to), limit],
            hit,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Stances by field, as read, in order of id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search_stances(&self, query: &StanceQuery) -> Result<Vec<StanceHit>> {
        let limit = if query.limit == 0 { 50 } else { query.limit };
        let mut q = self.conn.prepare_cached(
            "SELECT s.json, s.quote, s.hand_by,
               (SELECT min(doc) FROM sighting WHERE report = s.report)
             FROM stance s
             WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.json, '$.holder') h
                     WHERE json_extract(h.value, '$.id') = ?1))
             AND (?2 IS NULL OR json_extract(s.json, '$.attitude') = ?2)
             AND (?3 IS NULL OR json_extract(s.json, '$.deed.kind') = ?3)
             AND (?4 IS NULL OR instr(lower(s.quote), lower(?4)) > 0)
             ORDER BY s.id LIMIT ?5",
        )?;
        let attitude = query.attitude.map(Attitude::word);
        let mut rows = q.query(params![
            query.holder,
            attitude,
            query.kind,
            query.words,
            limit
        ])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            let stance: Stance = serde_json::from_str(&r.get::<_, String>(0)?)?;
            found.push(StanceHit {
                span: stance.span,
                stance,
                quote: r.get(1)?,
                hand_by: r.get(2)?,
                doc: r.get(3)?,
            });
        }
        Ok(found)
    }
}

const SEARCH: &str = "SELECT r.id, s.doc, s.outlet, s.title, s.published,
   snippet(words, 0, '[', ']', '…', 16)
 FROM words JOIN report r ON r.seq = words.rowid JOIN sighting s ON s.report = r.seq
 WHERE words MATCH ?1 AND (?2 IS NULL OR s.outlet = ?2)
 AND (?3 IS NULL OR s.published >= ?3) AND (?4 IS NULL OR s.published <= ?4)
 ORDER BY bm25(words), r.id, s.doc LIMIT ?5";

fn hit(r: &rusqlite::Row<'_>) -> rusqlite::Result<Hit> {
    let published: Option<String> = r.get(4)?;
    Ok(Hit {
        report: ReportId(r.get(0)?),
        doc: r.get(1)?,
        outlet: r.get(2)?,
        title: r.get(3)?,
        published: published.and_then(|d| d.parse().ok()),
        snippet: r.get(5)?,
    })
}
