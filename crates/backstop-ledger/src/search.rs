//! Search: full text over reports, and stances by field.
//!
//! Words are compared by their stems, without accents; double quotes look for words as they stand;
//! `AND`, `OR`, `NOT` and brackets combine; anything else is part of a word. Hits come best first,
//! and by report id where equal.

use crate::error::{LedgerError, Result};
use crate::looked::Looked;
use crate::open::Ledger;
use crate::snippet::{CLOSE, OPEN, snippet};
use backstop_model::{ActorId, Attitude, Date, DeedKind, ReportId, Span, Stance};
use rusqlite::params;
use serde::Serialize;

/// What to look for. Empty fields let everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words in the text.
    pub text: Option<String>,
    /// Outlet, letter case apart.
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
    /// Outlet of the report, letter case apart.
    pub outlet: Option<String>,
    /// Its report was published on or after.
    pub from: Option<Date>,
    /// Its report was published on or before.
    pub to: Option<Date>,
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
        let limit = if query.limit == 0 { 50 } else { query.limit };
        let within = self.within(query.outlet.as_deref(), query.from, query.to)?;
        let text = query.text.as_deref().filter(|t| !t.trim().is_empty());
        let Some(text) = text else {
            let mut q = self.conn.prepare_cached(&format!(
                "SELECT r.id, s.doc, s.outlet, s.title, s.published, r.seq FROM sighting s
                 JOIN report r ON r.seq = s.report WHERE {WITHIN}
                 ORDER BY s.published DESC, r.id, s.doc LIMIT ?4"
            ))?;
            let [outlets, from, to] = within;
            let rows = q.query_map(params![outlets, from, to, limit], hit)?;
            let found: Vec<(Hit, i64)> = rows.collect::<rusqlite::Result<_>>()?;
            return Ok(found.into_iter().map(|(hit, _)| hit).collect());
        };
        let wanted = crate::matching::matching(text)?;
        let found = self.matching(&wanted, within, limit);
        found.map_err(|e| match e {
            LedgerError::Sqlite(rusqlite::Error::SqliteFailure(_, Some(why))) => {
                LedgerError::BadQuery { why }
            }
            other => other,
        })
    }

    fn matching(&self, wanted: &str, within: Within, limit: u32) -> Result<Vec<Hit>> {
        let [outlets, from, to] = within;
        let mut q = self.conn.prepare_cached(&format!(
            "SELECT r.id, s.doc, s.outlet, s.title, s.published, r.seq
             FROM words JOIN report r ON r.seq = words.rowid JOIN sighting s ON s.report = r.seq
             WHERE words MATCH ?5 AND {WITHIN} ORDER BY bm25(words), r.id, s.doc LIMIT ?4"
        ))?;
        let rows = q.query_map(params![outlets, from, to, limit, wanted], hit)?;
        let found: Vec<(Hit, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        // Whole texts are marked only of the reports that are shown.
        let mut q = self.conn.prepare_cached(
            "SELECT highlight(words, 0, ?3, ?4), r.body_start, r.body_end
             FROM words JOIN report r ON r.seq = words.rowid WHERE words MATCH ?1 AND r.seq = ?2",
        )?;
        let marks = [OPEN, CLOSE].map(String::from);
        let mut hits = Vec::with_capacity(found.len());
        for (mut hit, seq) in found {
            let values = params![wanted, seq, marks[0], marks[1]];
            hit.snippet = q.query_row(values, |r| {
                let (marked, start, end): (String, u32, u32) = (r.get(0)?, r.get(1)?, r.get(2)?);
                Ok(snippet(&marked, start as usize..end as usize))
            })?;
            hits.push(hit);
        }
        Ok(hits)
    }

    /// Where an answer is looked for among the reports that fit the fields of a search; its words
    /// do not count.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn looked_in(&self, query: &Query) -> Result<Looked> {
        let [outlets, from, to] = self.within(query.outlet.as_deref(), query.from, query.to)?;
        let mut q = self.conn.prepare_cached(&format!(
            "SELECT count(*), min(day), max(day), coalesce(sum(sentences), 0),
               coalesce(sum(unsure), 0), coalesce(sum(unread), 0)
             FROM counted WHERE report IN (SELECT s.report FROM sighting s WHERE {WITHIN})"
        ))?;
        Ok(q.query_row(params![outlets, from, to], Looked::of_row)?)
    }

    /// What `WITHIN` is asked with.
    fn within(&self, outlet: Option<&str>, from: Option<Date>, to: Option<Date>) -> Result<Within> {
        let outlets = match outlet {
            Some(name) => Some(self.outlets(name)?),
            None => None,
        };
        let day = |d: Option<Date>| d.map(|d| d.to_string());
        Ok([outlets, day(from), day(to)])
    }

    /// The outlets of a name as they are written, as a list in JSON. Capitals do not count.
    fn outlets(&self, name: &str) -> Result<String> {
        let wanted = name.trim().to_lowercase();
        let mut q = self
            .conn
            .prepare_cached("SELECT DISTINCT outlet FROM sighting WHERE outlet IS NOT NULL")?;
        let all = q.query_map([], |r| r.get(0))?;
        let mut all: Vec<String> = all.collect::<rusqlite::Result<_>>()?;
        all.retain(|o| o.trim().to_lowercase() == wanted);
        Ok(serde_json::to_string(&all)?)
    }

    /// Stances by field, as read, in order of id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search_stances(&self, query: &StanceQuery) -> Result<Vec<StanceHit>> {
        let limit = if query.limit == 0 { 50 } else { query.limit };
        let mut q = self.conn.prepare_cached(&format!(
            "SELECT t.json, t.quote, t.hand_by,
               (SELECT min(doc) FROM sighting WHERE report = t.report)
             FROM stance t
             WHERE (?4 IS NULL OR EXISTS (SELECT 1 FROM json_each(t.json, '$.holder') h
                     WHERE json_extract(h.value, '$.id') = ?4))
             AND (?5 IS NULL OR json_extract(t.json, '$.attitude') = ?5)
             AND (?6 IS NULL OR json_extract(t.json, '$.deed.kind') = ?6)
             AND (?7 IS NULL OR instr(lower(t.quote), lower(?7)) > 0)
             AND EXISTS (SELECT 1 FROM sighting s WHERE s.report = t.report AND {WITHIN})
             ORDER BY t.id LIMIT ?8"
        ))?;
        let attitude = query.attitude.map(Attitude::word);
        let [outlets, from, to] = self.within(query.outlet.as_deref(), query.from, query.to)?;
        let mut rows = q.query(params![
            outlets,
            from,
            to,
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

/// Outlets, first and last day.
type Within = [Option<String>; 3];

/// Sightings of some outlets, between two days.
const WITHIN: &str = "(?1 IS NULL OR s.outlet IN (SELECT value FROM json_each(?1)))
 AND (?2 IS NULL OR s.published >= ?2) AND (?3 IS NULL OR s.published <= ?3)";

/// A report found, with no snippet yet, and its number.
fn hit(r: &rusqlite::Row<'_>) -> rusqlite::Result<(Hit, i64)> {
    let published: Option<String> = r.get(4)?;
    let hit = Hit {
        report: ReportId(r.get(0)?),
        doc: r.get(1)?,
        outlet: r.get(2)?,
        title: r.get(3)?,
        published: published.and_then(|d| d.parse().ok()),
        snippet: String::new(),
    };
    Ok((hit, r.get(5)?))
}
