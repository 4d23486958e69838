//! A matter in one line: where it stands, since when, on how much evidence.
//!
//! The counts of a line are kept up to date by filing; only within a window are they counted anew,
//! by looking at all evidence of the matter.

use crate::dates::{self, Numbered};
use crate::error::Result;
use crate::filing::{Kept, unlist};
use crate::outline::Reader;
use backstop_model::{
    AbsenceKind, ActorId, ConditionType, Date, DeedKind, LegalStage, MaterialStage, Matter,
    MatterId, PositionKind,
};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was said or done by one day and known by another; none is without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Window {
    /// Said or done on or before.
    pub as_of: Option<Date>,
    /// Known on or before.
    pub known_at: Option<Date>,
}

impl Window {
    /// Whether it lets everything through.
    pub fn is_open(self) -> bool {
        self == Window::default()
    }
}

/// Whether a promise is said to wait on something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Conditional {
    /// It waits on something.
    Yes,
    /// It is said to wait on nothing.
    No,
    /// Nothing is said.
    Unstated,
}

/// A matter in one line. Dates are when it was said or done, unless `known`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseRow {
    /// Its id.
    pub id: MatterId,
    /// Who.
    pub party: Vec<ActorId>,
    /// What kind of deed.
    pub kind: DeedKind,
    /// Toward whom.
    pub toward: Vec<ActorId>,
    /// In the words of its newest stance.
    pub what: String,
    /// Sum or number last named, times 1000.
    pub amount_milli: Option<i64>,
    /// Of what.
    pub amount_unit: Option<String>,
    /// Highest rung of the legal track.
    pub legal: Option<LegalStage>,
    /// First reached.
    pub legal_date: Option<Date>,
    /// Highest rung of the material track.
    pub material: Option<MaterialStage>,
    /// First reached.
    pub material_date: Option<Date>,
    /// Newest position.
    pub position: Option<PositionKind>,
    /// Last stated.
    pub position_date: Option<Date>,
    /// Newest absence.
    pub absence: Option<AbsenceKind>,
    /// Last reported.
    pub absence_date: Option<Date>,
    /// Since when it is refused or taken back with no later step.
    pub contested_since: Option<Date>,
    /// Whether it waits on something.
    pub conditional: Conditional,
    /// On how many things.
    pub n_conditions: usize,
    /// Whether one of them is too vague to test.
    pub vague: bool,
    /// How many different asks.
    pub n_asks: usize,
    /// First said.
    pub first_said: Option<Date>,
    /// Last said.
    pub last_said: Option<Date>,
    /// Known from.
    pub known_from: Option<Date>,
    /// Last reported.
    pub known_to: Option<Date>,
    /// Pages that tell it.
    pub n_reports: i64,
    /// What they come down to.
    pub n_origins: i64,
    /// Pieces of evidence.
    pub n_evidence: i64,
    /// Whether a person has decided something about it or its evidence.
    pub reviewed: bool,
    /// How a person has rated it.
    pub rating: Option<String>,
}

impl Reader<'_> {
    pub fn row(
        &self,
        matter: &Matter,
        kept: &[Kept],
        cells: &[(i64, String)],
    ) -> Result<PromiseRow> {
        let counts = self.counts(cells)?;
        let amount = kept
            .iter()
            .filter(|k| k.stance.attitude.is_own() && k.stance.deed.amount.is_some())
            .max_by(|a, b| a.order().cmp(&b.order()))
            .and_then(|k| k.stance.deed.amount.clone());
        let free = |t: ConditionType| t == ConditionType::StatedUnconditional;
        let kinds = || matter.conditions.iter().map(|c| c.condition.kind);
        let n_conditions = kinds().filter(|k| !free(*k)).count();
        let conditional = match n_conditions {
            0 if kinds().any(free) => Conditional::No,
            0 => Conditional::Unstated,
            _ => Conditional::Yes,
        };
        let legal = matter.legal_stage();
        let material = matter.material_stage();
        let asks: BTreeSet<_> = matter.asks.iter().map(|a| (&a.by, a.attitude)).collect();
        Ok(PromiseRow {
            id: matter.id.clone(),
            party: matter.party.clone(),
            kind: matter.kind.clone(),
            toward: matter.toward.clone(),
            what: matter.what.clone(),
            amount_milli: amount.as_ref().map(|a| a.milli),
            amount_unit: amount.map(|a| a.unit),
            legal,
            legal_date: matter
                .legal
                .iter()
                .find(|r| Some(r.stage) == legal)
                .and_then(|r| r.date),
            material,
            material_date: first_at(matter, material),
            position: matter.position().map(|p| p.kind),
            position_date: matter.position().and_then(|p| p.date),
            absence: matter.absences.last().map(|a| a.kind),
            absence_date: matter.absences.last().and_then(|a| a.date),
            contested_since: self.contested(matter, cells)?,
            conditional,
            n_conditions,
            vague: kinds().any(|k| k == ConditionType::Vague),
            n_asks: asks.len(),
            first_said: counts.first_said,
            last_said: counts.last_said,
            known_from: counts.known_from,
            known_to: counts.known_to,
            n_reports: counts.pages,
            n_origins: counts.origins,
            n_evidence: counts.evidence,
            reviewed: self.reviewed(matter, cells)?,
            rating: crate::review::rating(self.conn, &matter.id)?,
        })
    }

    /// Since when the matter is at odds with itself: a refusal or withdrawal, on or after a step of
    /// offered or more or of the material track, that no such step has followed.
    fn contested(&self, matter: &Matter, cells: &[(i64, String)]) -> Result<Option<Date>> {
        let Some(last) = refused_after(matter) else {
            return Ok(None);
        };
        // An outline has the first and the last refusal; the first after the step may lie between.
        let mut q = self.conn.prepare_cached(
            "SELECT min(k.date) FROM mark k JOIN name n ON n.id = k.sign
             WHERE n.text IN ('position:Refuses', 'position:Withdrawn')
             AND k.cell = ?1 AND k.date >= ?4 AND k.date <= ?2 AND k.known <= ?3",
        )?;
        let mut first: Option<i64> = None;
        for (cell, _) in cells {
            let [cell, as_of, known] = self.bounds(*cell);
            let since = params![cell, as_of, known, last.number()];
            let found: Option<i64> = q.query_row(since, |r| r.get(0))?;
            first = first.into_iter().chain(found).min();
        }
        Ok(first.and_then(dates::date))
    }

    fn reviewed(&self, matter: &Matter, cells: &[(i64, String)]) -> Result<bool> {
        let mut q = self.conn.prepare_cached(
            "SELECT 1 FROM verdict v WHERE v.seq NOT IN (SELECT verdict FROM undone)
             AND (v.target = ?1 OR EXISTS (
               SELECT 1 FROM stance s JOIN evidence e ON e.stance = s.seq
               WHERE s.id = v.target AND e.cell = ?2))",
        )?;
        for (cell, _) in cells {
            if q.exists(params![matter.id.0, cell])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn counts(&self, cells: &[(i64, String)]) -> Result<Counts> {
        if self.window.is_open() {
            self.kept_counts(cells)
        } else {
            self.counted(cells)
        }
    }

    /// Counts kept up to date by filing.
    fn kept_counts(&self, cells: &[(i64, String)]) -> Result<Counts> {
        let mut counts = Counts::default();
        let Some((first, _)) = cells.first() else {
            return Ok(counts);
        };
        (counts.evidence, counts.pages, counts.origins) = self
            .conn
            .prepare_cached(
                "SELECT m.n_evidence, m.n_reports, m.n_origins FROM cell c
                 JOIN matter m ON m.seq = c.matter WHERE c.id = ?1",
            )?
            .query_row([first], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        let mut ends = Ends::default();
        for (cell, _) in cells {
            let one = |sql: &str| -> Result<i64> {
                Ok(self
                    .conn
                    .prepare_cached(sql)?
                    .query_row([cell], |r| r.get(0))?)
            };
            ends.widen(
                one("SELECT min(date) FROM evidence INDEXED BY evidence_cell WHERE cell = ?1")?,
                one("SELECT min(known) FROM evidence INDEXED BY evidence_known WHERE cell = ?1")?,
            );
            ends.widen(
                one("SELECT max(date) FROM evidence INDEXED BY evidence_cell WHERE cell = ?1")?,
                one("SELECT max(known) FROM evidence INDEXED BY evidence_known WHERE cell = ?1")?,
            );
        }
        ends.write(&mut counts);
        Ok(counts)
    }

    /// Counts within a window, by looking at all evidence of the cells.
    fn counted(&self, cells: &[(i64, String)]) -> Result<Counts> {
        let mut counts = Counts::default();
        let (mut pages, mut origins) = (BTreeSet::new(), BTreeSet::new());
        let mut ends = Ends::default();
        for (cell, _) in cells {
            let mut q = self.conn.prepare_cached(
                "SELECT date, known, origin, pages FROM evidence INDEXED BY evidence_cell
                 WHERE cell = ?1 AND date <= ?2 AND known <= ?3",
            )?;
            let mut rows = q.query(self.bounds(*cell))?;
            while let Some(r) = rows.next()? {
                counts.evidence += 1;
                ends.widen(r.get(0)?, r.get(1)?);
                origins.insert(r.get::<_, i64>(2)?);
                pages.extend(unlist(&r.get::<_, String>(3)?));
            }
        }
        counts.pages = pages.len() as i64;
        counts.origins = origins.len() as i64;
        ends.write(&mut counts);
        Ok(counts)
    }
}

#[derive(Default)]
struct Counts {
    evidence: i64,
    pages: i64,
    origins: i64,
    first_said: Option<Date>,
    last_said: Option<Date>,
    known_from: Option<Date>,
    known_to: Option<Date>,
}

/// First and last of both times.
#[derive(Default)]
struct Ends {
    said: Option<(i64, i64)>,
    known: Option<(i64, i64)>,
}

impl Ends {
    fn widen(&mut self, said: i64, known: i64) {
        let wide =
            |e: Option<(i64, i64)>, n: i64| Some(e.map_or((n, n), |(a, b)| (a.min(n), b.max(n))));
        self.said = wide(self.said, said);
        self.known = wide(self.known, known);
    }
    fn write(self, counts: &mut Counts) {
        let (first, last) = self.said.unwrap_or_default();
        let (from, to) = self.known.unwrap_or_default();
        counts.first_said = dates::date(first);
        counts.last_said = dates::date(last);
        counts.known_from = dates::date(from);
        counts.known_to = dates::date(to);
    }
}

fn first_at(matter: &Matter, stage: Option<MaterialStage>) -> Option<Date> {
    matter
        .material
        .iter()
        .find(|r| Some(r.stage) == stage)
        .and_then(|r| r.date)
}

/// The last step of offered or more, or in deed, of a matter that is refused or taken back on or
/// after it.
fn refused_after(matter: &Matter) -> Option<Option<Date>> {
    let legal = matter.legal.iter();
    let legal = legal
        .filter(|r| r.stage >= LegalStage::Offered)
        .map(|r| r.date);
    let last = legal.chain(matter.material.iter().map(|r| r.date)).max()?;
    let no = [PositionKind::Refuses, PositionKind::Withdrawn];
    let mut refusals = matter.positions.iter().filter(|p| no.contains(&p.kind));
    refusals.any(|p| p.date >= last).then_some(last)
}
