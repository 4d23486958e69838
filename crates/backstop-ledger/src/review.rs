//! What people decide: kept beside the evidence, applied when matters are derived, undoable.
//!
//! A verdict on a stance files its report anew; a merge of matters routes their cells anew; the
//! renaming of an actor files the reports anew that name it, found by one look at all stances. A
//! stance that a reader missed can be added by hand, with its words, under the reviewer's name.

use crate::error::{LedgerError, Result};
use crate::filing::Filer;
use crate::open::Ledger;
use backstop_matter::{CORRECTABLE, Rulings};
use backstop_model::{Attitude, Date, MatterId, Stance, StanceId, Verdict, VerdictKind};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Error tags for a rejection. Source: after INDRA's curation tags, adapted to promises.
pub const TAGS: &[&str] = &[
    "wrong_actor",
    "wrong_boundary",
    "no_promise",
    "wrong_act",
    "wrong_stage",
    "polarity",
    "hypothesis_only",
    "missing_condition",
    "wrong_condition_scope",
    "wrong_holder",
    "wrong_source_chain",
    "wrong_date",
    "duplicate",
    "other",
];

/// Ratings that a person may give a promise.
pub const RATINGS: &[&str] = &[
    "not_rated",
    "in_the_works",
    "stalled",
    "kept",
    "compromise",
    "broken",
    "unratable",
];

/// A verdict on record, with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// Its number, for undoing.
    pub number: i64,
    /// What was decided; `undone` when it was taken back.
    pub verdict: Verdict,
}

impl Ledger {
    /// Records a verdict and applies it; its number.
    ///
    /// - `Accept`, `Reject` (with one of [`TAGS`]): a stance or a matter.
    /// - `Correct`: a stance; `note` is `field=value`, with a field of
    ///   [`backstop_matter::CORRECTABLE`].
    /// - `Split`: a stance, out of its matter into one labelled with `note`.
    /// - `Merge`: a matter into the one in `note`; or an actor (`actor:` and its id) into another.
    /// - `Rate`: a matter; `note` is one of [`RATINGS`].
    ///
    /// # Errors
    /// `BadVerdict` or `Unknown`, and nothing is recorded; else as [`Ledger::add`].
    pub fn review(&mut self, verdict: &Verdict) -> Result<i64> {
        self.check_verdict(verdict)?;
        let verdict = &self.by_its_name(verdict)?;
        let batch = self.batch()?;
        batch.tx.execute(
            "INSERT INTO verdict (target, reviewer, time, kind, tag, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                verdict.target,
                verdict.reviewer,
                verdict.time.to_string(),
                word(verdict.kind),
                verdict.tag,
                verdict.note
            ],
        )?;
        let number = batch.tx.last_insert_rowid();
        apply(&batch, verdict)?;
        batch.commit()?;
        Ok(number)
    }

    /// Takes a verdict back. Taking it back twice changes nothing.
    ///
    /// # Errors
    /// `Unknown`; else as [`Ledger::add`].
    pub fn undo(&mut self, number: i64, reviewer: &str, time: Date) -> Result<()> {
        let all = verdicts(&self.conn)?;
        let found = all.into_iter().find(|r| r.number == number);
        let unknown = || LedgerError::Unknown {
            what: "verdict",
            id: number.to_string(),
        };
        let recorded = found.ok_or_else(unknown)?;
        let batch = self.batch()?;
        batch.tx.execute(
            "INSERT OR IGNORE INTO undone VALUES (?1, ?2, ?3)",
            params![number, reviewer, time.to_string()],
        )?;
        apply(&batch, &recorded.verdict)?;
        batch.commit()
    }

    /// Verdicts on one record, or all of them, in the order in which they were given.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn verdicts(&self, target: Option<&str>) -> Result<Vec<Recorded>> {
        let all = verdicts(&self.conn)?;
        Ok(all
            .into_iter()
            .filter(|r| target.is_none_or(|t| r.verdict.target == t))
            .collect())
    }

    /// The verdict by which a matter or stance is rejected, the latest where there are several;
    /// none where it stands.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn rejection(&self, target: &str) -> Result<Option<Recorded>> {
        if !rulings(&self.conn)?.is_rejected(target) {
            return Ok(None);
        }
        let counts = |r: &Recorded| r.verdict.kind == VerdictKind::Reject && !r.verdict.undone;
        let given = self.verdicts(Some(target))?.into_iter().filter(counts);
        Ok(given.max_by_key(|r| (r.verdict.time, r.number)))
    }

    /// Adds a stance that a person found, with its words in the report.
    ///
    /// # Errors
    /// `BadVerdict` when its words are not in the report or its id is taken; `Unknown` report.
    pub fn add_by_hand(&mut self, stance: &Stance, reviewer: &str) -> Result<()> {
        let report = self.report(&stance.report)?;
        let bad = |why: String| LedgerError::BadVerdict { why };
        if reviewer.trim().is_empty() {
            return Err(bad("it is not signed".into()));
        }
        crate::store::check_stance(&report, stance).map_err(|why| bad(lower(&why)))?;
        if stance_report(&self.conn, &stance.id)?.is_some() {
            return Err(bad(format!(
                "there is a stance \"{}\" already",
                stance.id.0
            )));
        }
        let batch = self.batch()?;
        let seq = crate::store::report_seq(&batch.tx, &stance.report)?;
        crate::store::put_stance(&batch.tx, seq, None, Some(reviewer), &report, stance)?;
        let mut filer = Filer::new(&batch.tx, batch.options)?;
        filer.file_report(seq, false)?;
        filer.finish()?;
        batch.commit()
    }

    /// Two promises on record, or two actors of which the first is; not one with itself.
    fn check_merge(&self, from: &str, into: &str) -> Result<()> {
        let bad = |why: &str| LedgerError::BadVerdict {
            why: why.to_string(),
        };
        let unknown = |what, id: &str| LedgerError::Unknown {
            what,
            id: id.to_string(),
        };
        match (actor_of(from), actor_of(into)) {
            (Some(actor), Some(into)) => {
                if !self.names_actor(actor)? {
                    return Err(unknown("actor", actor));
                }
                match self.is_renamed_to(into, actor)? {
                    false => Ok(()),
                    true => Err(bad(&format!(
                        "{into} goes by the name {actor} already; take that back first"
                    ))),
                }
            }
            (None, None) => {
                for id in [from, into] {
                    let id = MatterId(id.to_string());
                    if self.matter(&id, crate::line::Window::default())?.is_none() {
                        return Err(unknown("promise", &id.0));
                    }
                }
                Ok(())
            }
            _ => Err(bad("a merge needs two promises, or two actors as actor:ID")),
        }
    }

    /// Whether an actor goes by the name of another, through verdicts that count.
    fn is_renamed_to(&self, actor: &str, other: &str) -> Result<bool> {
        let mut now: BTreeMap<String, String> = BTreeMap::new();
        for v in verdicts(&self.conn)?.into_iter().map(|r| r.verdict) {
            let ends = actor_of(&v.target).zip(v.note.as_deref().and_then(actor_of));
            if let (VerdictKind::Merge, false, Some((from, to))) = (v.kind, v.undone, ends) {
                now.insert(from.to_string(), to.to_string());
            }
        }
        let mut at = actor;
        // Ledgers of earlier versions may hold a ring.
        for _ in 0..=now.len() {
            match now.get(at) {
                Some(next) if next == other => return Ok(true),
                Some(next) => at = next,
                None => break,
            }
        }
        Ok(false)
    }

    /// The verdict with promises under the ids that they have now: an id of earlier days finds its
    /// promise, and a verdict on it must count for that.
    fn by_its_name(&self, verdict: &Verdict) -> Result<Verdict> {
        let rulings = rulings(&self.conn)?;
        let reader = self.reader(&rulings, crate::line::Window::default());
        let name = |id: &str| -> Result<String> {
            let is_stance = stance_report(&self.conn, &StanceId(id.to_string()))?.is_some();
            let found = match is_stance || actor_of(id).is_some() {
                true => None,
                false => reader.find(&MatterId(id.to_string()))?,
            };
            Ok(found.map_or_else(|| id.to_string(), |(id, _)| id.0))
        };
        let mut named = verdict.clone();
        named.target = name(&verdict.target)?;
        if let (VerdictKind::Merge, Some(into)) = (verdict.kind, &verdict.note) {
            named.note = Some(name(into)?);
        }
        match named.kind == VerdictKind::Merge && named.note.as_ref() == Some(&named.target) {
            true => Err(LedgerError::BadVerdict {
                why: "the two are one already".to_string(),
            }),
            false => Ok(named),
        }
    }

    fn check_verdict(&self, v: &Verdict) -> Result<()> {
        let bad = |why: &str| LedgerError::BadVerdict {
            why: why.to_string(),
        };
        let note = v.note.as_deref().unwrap_or("");
        if v.reviewer.trim().is_empty() {
            return Err(bad("it is not signed"));
        }
        let is_stance = stance_report(&self.conn, &StanceId(v.target.clone()))?.is_some();
        let window = crate::line::Window::default();
        let is_matter =
            || Ok::<_, LedgerError>(self.matter(&MatterId(v.target.clone()), window)?.is_some());
        let unknown = |what| LedgerError::Unknown {
            what,
            id: v.target.clone(),
        };
        match v.kind {
            VerdictKind::Reject if !v.tag.as_deref().is_some_and(|t| TAGS.contains(&t)) => {
                Err(bad(&format!(
                    "a rejection needs one of the tags {}",
                    TAGS.join(", ")
                )))
            }
            VerdictKind::Accept | VerdictKind::Reject if is_stance || is_matter()? => Ok(()),
            VerdictKind::Accept | VerdictKind::Reject => Err(unknown("record or promise")),
            VerdictKind::Correct if !is_stance => Err(unknown("record")),
            VerdictKind::Correct => check_correction(note).map_err(|why| bad(&why)),
            VerdictKind::Split if !is_stance => Err(unknown("record")),
            VerdictKind::Split if note.is_empty() => Err(bad("a split needs a label")),
            VerdictKind::Split => Ok(()),
            VerdictKind::Merge => self.check_merge(&v.target, note),
            VerdictKind::Rate if !RATINGS.contains(&note) => {
                Err(bad(&format!("a rating is one of {}", RATINGS.join(", "))))
            }
            VerdictKind::Rate if is_matter()? => Ok(()),
            VerdictKind::Rate => Err(unknown("promise")),
        }
    }
}

fn actor_of(target: &str) -> Option<&str> {
    target.strip_prefix("actor:").filter(|a| !a.is_empty())
}

fn check_correction(note: &str) -> std::result::Result<(), String> {
    let Some((field, value)) = note.split_once('=') else {
        return Err("a correction is written field=value".into());
    };
    match (field.trim(), value.trim()) {
        ("attitude", v) => v.parse::<Attitude>().map(|_| ()).map_err(|e| e.to_string()),
        ("date", v) => v.parse::<Date>().map(|_| ()).map_err(|e| e.to_string()),
        ("conditions", v) if v != "-" => Err("conditions can only be dropped, with -".into()),
        (f, _) if CORRECTABLE.contains(&f) => Ok(()),
        (f, _) => Err(format!(
            "there is no field `{f}`; there are {}",
            CORRECTABLE.join(", ")
        )),
    }
}

fn lower(sentence: &str) -> String {
    let mut chars = sentence.trim_end_matches('.').chars();
    chars
        .next()
        .map(|c| c.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}

/// Derives anew what a verdict, given or taken back, may change.
fn apply(batch: &crate::store::Batch<'_>, verdict: &Verdict) -> Result<()> {
    let (conn, options) = (&batch.tx, batch.options);
    let mut filer = Filer::new(conn, options)?;
    if verdict.target.starts_with("actor:") {
        for report in naming(conn, verdict)? {
            filer.file_report(report, false)?;
        }
    } else if let Some(report) = stance_report(conn, &StanceId(verdict.target.clone()))? {
        filer.file_report(report, false)?;
    } else {
        let ends = [Some(&verdict.target), verdict.note.as_ref()];
        for id in ends.into_iter().flatten() {
            filer.route_matter(&MatterId(id.clone()))?;
        }
    }
    filer.finish()
}

/// Reports with a stance that names one of the actors whom a verdict on actors may bear on: the two
/// of it, and those tied to them by others, given or taken back. Stances corrected to name one too.
fn naming(conn: &Connection, verdict: &Verdict) -> Result<BTreeSet<i64>> {
    let ends = |v: &Verdict| -> Option<[String; 2]> {
        let actor = |s: &str| actor_of(s).map(str::to_string);
        Some([actor(&v.target)?, actor(v.note.as_deref()?)?])
    };
    let all = verdicts(conn)?;
    let mut actors: BTreeSet<String> = ends(verdict).into_iter().flatten().collect();
    loop {
        let before = actors.len();
        for pair in all.iter().filter_map(|r| ends(&r.verdict)) {
            if pair.iter().any(|a| actors.contains(a)) {
                actors.extend(pair);
            }
        }
        if actors.len() == before {
            break;
        }
    }
    let mut reports = BTreeSet::new();
    let mut q = conn.prepare_cached("SELECT report FROM stance WHERE instr(json, ?1) > 0")?;
    for actor in &actors {
        let named = format!("\"id\":{}", serde_json::to_string(actor)?);
        let some = q.query_map([named], |r| r.get(0))?;
        reports.extend(some.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    for r in all
        .iter()
        .filter(|r| r.verdict.kind == VerdictKind::Correct)
    {
        reports.extend(stance_report(conn, &StanceId(r.verdict.target.clone()))?);
    }
    Ok(reports)
}

fn stance_report(conn: &Connection, id: &StanceId) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached("SELECT report FROM stance WHERE id = ?1 LIMIT 1")?
        .query_row([&id.0], |r| r.get(0))
        .optional()?)
}

/// The verdicts that count.
pub(crate) fn rulings(conn: &Connection) -> Result<Rulings> {
    let all: Vec<Verdict> = verdicts(conn)?.into_iter().map(|r| r.verdict).collect();
    Ok(Rulings::new(&all))
}

fn verdicts(conn: &Connection) -> Result<Vec<Recorded>> {
    let mut q = conn.prepare_cached(
        "SELECT v.seq, v.target, v.reviewer, v.time, v.kind, v.tag, v.note, u.verdict IS NOT NULL
         FROM verdict v LEFT JOIN undone u ON u.verdict = v.seq ORDER BY v.seq",
    )?;
    let mut rows = q.query([])?;
    let mut all = Vec::new();
    while let Some(r) = rows.next()? {
        let (time, kind): (String, String) = (r.get(3)?, r.get(4)?);
        let damaged = |what: &str| LedgerError::Damaged {
            detail: format!("a verdict with {what}"),
        };
        all.push(Recorded {
            number: r.get(0)?,
            verdict: Verdict {
                target: r.get(1)?,
                reviewer: r.get(2)?,
                time: time.parse().map_err(|_| damaged("no date"))?,
                kind: serde_json::from_value(kind.into()).map_err(|_| damaged("no kind"))?,
                tag: r.get(5)?,
                note: r.get(6)?,
                undone: r.get(7)?,
            },
        });
    }
    Ok(all)
}

/// The word for a kind of verdict, as kept and shown.
pub fn word(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Accept => "accept",
        VerdictKind::Reject => "reject",
        VerdictKind::Correct => "correct",
        VerdictKind::Merge => "merge",
        VerdictKind::Split => "split",
        VerdictKind::Rate => "rate",
    }
}
