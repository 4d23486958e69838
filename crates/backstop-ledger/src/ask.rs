//! Asking: promises, matters, why, and where we looked.
//!
//! Every question can be put as of a day (what had been said or done) and as known at a day (what
//! reports there were). An answer with nothing in it says in which reports and dates it looked and
//! how much of them could not be read: *not found* is not *not there*.

use crate::error::{LedgerError, Result};
use crate::gist::gist;
use crate::kept;
use crate::line::{Line, PromiseRow, Verdicts, Window, Wordings};
use crate::looked::Looked;
use crate::open::Ledger;
use crate::outline::{Names, Reader, outline};
use crate::sum::Sum;
use crate::then::Wanted;
use backstop_matter::{Cell, MergeReason, Rulings};
use backstop_model::{
    ActorId, Date, DeedKind, Matter, MatterId, Origin, ReportId, Span, Stance, StanceId, Voice,
};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;

/// Which promises. Empty fields let everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// One of the parties.
    pub actor: Option<ActorId>,
    /// Kind of deed.
    pub kind: Option<DeedKind>,
    /// One of those toward whom.
    pub toward: Option<ActorId>,
    /// Only matters that are promises, refusals or reported absences, not asks alone.
    pub own_only: bool,
    /// As of and known at.
    pub window: Window,
}

impl Filter {
    /// Whether it leaves out none for party, kind or beneficiary.
    fn is_of_all(&self) -> bool {
        self.actor.is_none() && self.kind.is_none() && self.toward.is_none()
    }
}

/// Promises, and where we looked for them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// In order of id.
    pub rows: Vec<PromiseRow>,
    /// Where we looked.
    pub looked: Looked,
}

/// One stance as evidence under a matter, with its words and its way there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The stance.
    pub stance: StanceId,
    /// `pledges`, `demands` and so on, after corrections.
    pub attitude: &'static str,
    /// Who.
    pub holder: Vec<ActorId>,
    /// Said or done.
    pub date: Option<Date>,
    /// The report.
    pub report: ReportId,
    /// Its short name.
    pub doc: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where.
    pub url: Option<String>,
    /// Where in its text, in bytes.
    pub span: Span,
    /// The words: the bytes of the span.
    pub quote: String,
    /// Who says so, outermost first.
    pub sources: Vec<Voice>,
    /// What that comes down to.
    pub origin: Origin,
    /// The reading that found it.
    pub rule: String,
    /// Why it is under this matter.
    pub reasons: Vec<MergeReason>,
}

/// Makes a matter of its id, its words and what its evidence comes to.
type Making = fn(MatterId, String, &Sum<'_>, &mut Names<'_>) -> Result<Matter>;

impl Ledger {
    /// Promises that fit, in order of id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn promises(&self, filter: &Filter) -> Result<Answer> {
        let rulings = crate::review::rulings(&self.conn)?;
        let verdicts = Verdicts::of(&self.conn)?;
        let mut rows = Vec::new();
        if filter.window.is_open() {
            let all = |id: &str| match filter.is_of_all() {
                true => !rulings.is_rejected(id),
                false => wanted_id(filter, id) && !rulings.is_rejected(id),
            };
            kept::lines(&self.conn, &all, &mut |id, line, cells| {
                rows.push(line.row(id, cells, &verdicts));
            })?;
        } else {
            self.then(filter, &rulings, &verdicts, &mut rows)?;
            rows.sort_by(|a, b| a.id.cmp(&b.id));
        }
        rows.retain(|r| is_wanted(filter, r));
        Ok(Answer {
            rows,
            looked: self.looked(filter.window)?,
        })
    }

    /// The lines of a day, in no order.
    fn then(
        &self,
        filter: &Filter,
        rulings: &Rulings,
        verdicts: &Verdicts,
        rows: &mut Vec<PromiseRow>,
    ) -> Result<()> {
        let mut wordings = Wordings::of(&self.conn)?;
        let mut each = |id: MatterId, sum: Sum<'_>, cells: &[i64]| {
            if !rulings.is_rejected(&id.0) {
                let line = Line::of(&sum, &mut wordings)?;
                rows.push(line.row(id, cells, verdicts));
            }
            Ok(())
        };
        let reader = self.reader(rulings, filter.window);
        let through = reader.through();
        if filter.is_of_all() {
            return through.all(&mut each);
        }
        let base = |name: &str| {
            let toward = None;
            let party_and_kind = Filter {
                toward,
                ..filter.clone()
            };
            wanted_id(&party_and_kind, &format!("{name}/-"))
        };
        let wanted = Wanted {
            base: &base,
            matter: &|id| wanted_id(filter, &id.0),
        };
        through.wanted(wanted, &mut each)
    }

    /// All matters in outline, in order of id: every stage, position, absence, condition, caveat
    /// and ask, with the first and last stance that shows it; no tellings, and of the parties of
    /// conditions the ids only. This is what to reason on.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn matters(&self, window: Window) -> Result<Vec<Matter>> {
        self.all(window, outline)
    }

    /// All matters as [`Ledger::matters`] gives them, less what reasoning does not look at: rungs
    /// below the highest of their track, but for the last that takes the place of a position, and
    /// conditions of what has been delivered since. What follows from them is the same.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn gists(&self, window: Window) -> Result<Vec<Matter>> {
        self.all(window, gist)
    }

    /// All matters, in order of id.
    fn all(&self, window: Window, made: Making) -> Result<Vec<Matter>> {
        let rulings = crate::review::rulings(&self.conn)?;
        let mut names = Names::of(&self.conn);
        let mut matters = Vec::new();
        if window.is_open() {
            kept::outlines(&self.conn, &mut |id, what, sum| {
                if !rulings.is_rejected(&id.0) {
                    matters.push(made(id, what.to_string(), &sum, &mut names)?);
                }
                Ok(())
            })?;
        } else {
            let mut wordings = Wordings::of(&self.conn)?;
            let mut each = |id: MatterId, sum: Sum<'_>, _: &[i64]| {
                if !rulings.is_rejected(&id.0) {
                    let (what, ..) = wordings.of_stance(sum.newest_own.or(sum.newest))?;
                    matters.push(made(id, what, &sum, &mut names)?);
                }
                Ok(())
            };
            self.reader(&rulings, window).through().all(&mut each)?;
        }
        matters.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(matters)
    }

    /// One matter whole, with every telling. An id under which it was known before it went into
    /// another one finds it too.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn matter(&self, id: &MatterId, window: Window) -> Result<Option<Matter>> {
        let rulings = crate::review::rulings(&self.conn)?;
        let reader = self.reader(&rulings, window);
        let Some((id, cells)) = reader.find(id)? else {
            return Ok(None);
        };
        Ok(Some(reader.whole(&id, &plain(&cells))?.0))
    }

    /// The line of one matter.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn promise(&self, id: &MatterId, window: Window) -> Result<Option<PromiseRow>> {
        let rulings = crate::review::rulings(&self.conn)?;
        let reader = self.reader(&rulings, window);
        let Some((id, cells)) = reader.find(id)? else {
            return Ok(None);
        };
        let cells: Vec<i64> = cells.iter().map(|(cell, ..)| *cell).collect();
        let mut room = Vec::new();
        let sum = reader.through().sum(&cells, &mut room)?;
        let line = Line::of(&sum, &mut Wordings::of(&self.conn)?)?;
        Ok(Some(line.row(id, &cells, &Verdicts::of(&self.conn)?)))
    }

    /// Every stance under a matter with its words, its sources and why it is there, by date.
    ///
    /// # Errors
    /// `Unknown` matter; `BadQuote` when a quotation is not the bytes of its report.
    pub fn explain(&self, id: &MatterId, window: Window) -> Result<Vec<Proof>> {
        let rulings = crate::review::rulings(&self.conn)?;
        let reader = self.reader(&rulings, window);
        let found = reader.find(id)?;
        let (id, cells) = found.ok_or_else(|| LedgerError::Unknown {
            what: "promise",
            id: id.0.clone(),
        })?;
        let (_, mut kept) = reader.whole(&id, &plain(&cells))?;
        kept.sort_by(|a, b| a.order().cmp(&b.order()));
        kept.dedup_by(|b, a| a.stance.id == b.stance.id && a.placed.cell == b.placed.cell);
        let mut proofs = Vec::with_capacity(kept.len());
        for k in kept {
            let seq = crate::store::report_seq(&self.conn, &k.stance.report)?;
            let first = crate::standing::sightings(&self.conn, seq)?
                .into_iter()
                .next();
            let key = k.placed.cell.id().0;
            let reasons = cells
                .iter()
                .find(|(_, c, _)| *c == key)
                .map(|(_, _, r)| r.clone());
            proofs.push(Proof {
                attitude: k.stance.attitude.word(),
                holder: k.stance.holder.iter().map(|p| p.id.clone()).collect(),
                date: k.date,
                report: k.stance.report.clone(),
                doc: first.as_ref().map(|s| s.doc.clone()).unwrap_or_default(),
                outlet: first.as_ref().and_then(|s| s.outlet.clone()),
                url: first.and_then(|s| s.url),
                span: k.stance.span,
                quote: self.quote(seq, &k.stance.id, k.stance.span)?,
                sources: k.stance.sources,
                origin: k.origin,
                rule: k.stance.rule,
                reasons: reasons.unwrap_or_default(),
                stance: k.stance.id,
            });
        }
        Ok(proofs)
    }

    /// The words of a stance, cut from the stored report and compared with the words kept when it
    /// was put on record.
    ///
    /// # Errors
    /// `BadQuote` when the two differ.
    pub(crate) fn quote(&self, report: i64, stance: &StanceId, span: Span) -> Result<String> {
        let (start, length) = (
            i64::from(span.start) + 1,
            i64::from(span.end) - i64::from(span.start),
        );
        let (cut, kept): (Vec<u8>, String) = self
            .conn
            .prepare_cached(
                "SELECT substr(CAST(r.text AS BLOB), ?3, ?4), s.quote FROM report r, stance s
                 WHERE r.seq = ?1 AND s.id = ?2 AND s.report = r.seq LIMIT 1",
            )?
            .query_row(params![report, stance.0, start, length], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?;
        if cut != kept.as_bytes() {
            return Err(LedgerError::BadQuote {
                stance: stance.0.clone(),
            });
        }
        Ok(kept)
    }

    /// Stances by their ids, as read, in the order asked for; those not on record are left out. Of
    /// several readings that give the same id, the one that counts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn stances(&self, ids: &[StanceId]) -> Result<Vec<Stance>> {
        let mut q = self.conn.prepare_cached(
            "SELECT json FROM stance WHERE id = ?1 ORDER BY reading IS NOT NULL, seq DESC LIMIT 1",
        )?;
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            let json: Option<String> = q.query_row([&id.0], |r| r.get(0)).optional()?;
            if let Some(json) = json {
                found.push(serde_json::from_str(&json)?);
            }
        }
        Ok(found)
    }

    pub(crate) fn reader<'a>(&'a self, rulings: &'a Rulings, window: Window) -> Reader<'a> {
        Reader {
            conn: &self.conn,
            options: &self.options,
            rulings,
            window,
        }
    }
}

pub(crate) fn plain(cells: &[(i64, String, Vec<MergeReason>)]) -> Vec<(i64, String)> {
    cells
        .iter()
        .map(|(id, key, _)| (*id, key.clone()))
        .collect()
}

fn wanted_id(filter: &Filter, id: &str) -> bool {
    let Some(cell) = Cell::parse(&MatterId(id.to_string())) else {
        return false;
    };
    filter.actor.as_ref().is_none_or(|a| cell.party.contains(a))
        && filter.kind.as_ref().is_none_or(|k| cell.kind == *k)
        && filter
            .toward
            .as_ref()
            .is_none_or(|t| cell.toward.contains(t))
}

fn is_wanted(filter: &Filter, row: &PromiseRow) -> bool {
    let own = row.legal.is_some()
        || row.material.is_some()
        || row.position.is_some()
        || row.absence.is_some();
    own || !filter.own_only
}
