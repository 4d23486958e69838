//! A matter in one line: where it stands, since when, on how much evidence.
//!
//! Made of what its evidence comes to; only the words, and what people have decided, are looked up.

use crate::dates::unpack;
use crate::error::Result;
use crate::filing::parse_cell;
use crate::piece::{ABSENCE, CAVEAT, LEGAL, MATERIAL, POSITION, Tell};
use crate::sum::Sum;
use backstop_model::{
    AbsenceKind, ActorId, Date, DeedKind, LegalStage, MaterialStage, MatterId, PositionKind,
};
use rusqlite::{CachedStatement, Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Within which limits, in words, as first told.
    pub caveats: Vec<String>,
    /// How many the party counts, as last said ("26 countries").
    pub party_count: Option<u32>,
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

pub(crate) const LEGAL_STAGES: [LegalStage; 9] = [
    LegalStage::Open,
    LegalStage::Considered,
    LegalStage::Proposed,
    LegalStage::Planned,
    LegalStage::Offered,
    LegalStage::Pledged,
    LegalStage::Agreed,
    LegalStage::Signed,
    LegalStage::InForce,
];
pub(crate) const MATERIAL_STAGES: [MaterialStage; 4] = [
    MaterialStage::Planned,
    MaterialStage::Allocated,
    MaterialStage::PartlyDelivered,
    MaterialStage::Delivered,
];
pub(crate) const POSITIONS: [PositionKind; 8] = [
    PositionKind::Supports,
    PositionKind::Undecided,
    PositionKind::Refuses,
    PositionKind::Opposes,
    PositionKind::Withdrawn,
    PositionKind::Suspended,
    PositionKind::Blocked,
    PositionKind::Lapsed,
];
pub(crate) const ABSENCES: [AbsenceKind; 3] = [
    AbsenceKind::CheckedNoneFound,
    AbsenceKind::DeclinedToSay,
    AbsenceKind::HasNotYet,
];

/// What people have decided, made ready for lines.
pub(crate) struct Verdicts {
    targets: BTreeSet<String>,
    cells: BTreeSet<i64>,
    ratings: BTreeMap<String, String>,
}

impl Verdicts {
    /// Those that count.
    pub fn of(conn: &Connection) -> Result<Verdicts> {
        let mut q = conn.prepare_cached(
            "SELECT target, kind, note FROM verdict
             WHERE seq NOT IN (SELECT verdict FROM undone) ORDER BY time, seq",
        )?;
        let (mut targets, mut ratings) = (BTreeSet::new(), BTreeMap::new());
        let mut rows = q.query([])?;
        while let Some(r) = rows.next()? {
            let (target, kind): (String, String) = (r.get(0)?, r.get(1)?);
            if let (true, Some(note)) = (kind == "rate", r.get::<_, Option<String>>(2)?) {
                ratings.insert(target.clone(), note);
            }
            targets.insert(target);
        }
        let mut cells = BTreeSet::new();
        let mut q = conn.prepare_cached(
            "SELECT e.cell FROM stance s JOIN evidence e ON e.stance = s.seq WHERE s.id = ?1",
        )?;
        for target in &targets {
            let some = q.query_map([target], |r| r.get::<_, i64>(0))?;
            cells.extend(some.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(Verdicts {
            targets,
            cells,
            ratings,
        })
    }
}

/// The line of a matter.
pub(crate) fn line(
    wordings: &mut Wordings<'_>,
    id: MatterId,
    sum: &Sum,
    cells: &[i64],
    verdicts: &Verdicts,
) -> Result<PromiseRow> {
    let (legal, material) = (sum.reached(LEGAL), sum.reached(MATERIAL));
    let (position, absence) = (sum.stands(POSITION), sum.stands(ABSENCE));
    let day = |at: Option<(usize, u32)>| at.and_then(|(_, d)| unpack(d));
    let (n_conditions, vague, free) = sum.conditions();
    let cell = parse_cell(&id.0);
    let (first_said, last_said) = sum.said.unwrap_or_default();
    let (known_from, known_to) = sum.known.unwrap_or_default();
    let said = sum.newest_own.or(sum.newest);
    // Often it is one stance that says all of it.
    let is_said = |of: Option<Tell>| of.map(|t| t.stance) == said.map(|t| t.stance);
    let (what, mut party_count, mut amount_milli, mut amount_unit) = wordings.of_stance(said)?;
    if !is_said(sum.newest_count) {
        (_, party_count, ..) = wordings.of_stance(sum.newest_count)?;
    }
    if !is_said(sum.newest_amount) {
        (_, _, amount_milli, amount_unit) = wordings.of_stance(sum.newest_amount)?;
    }
    let caveats = sum.in_order(CAVEAT).into_iter();
    Ok(PromiseRow {
        party: cell.party,
        kind: cell.kind,
        toward: cell.toward,
        what,
        amount_milli,
        amount_unit,
        legal: legal.and_then(|(n, _)| LEGAL_STAGES.get(n).copied()),
        legal_date: day(legal),
        material: material.and_then(|(n, _)| MATERIAL_STAGES.get(n).copied()),
        material_date: day(material),
        position: position.and_then(|(n, _)| POSITIONS.get(n).copied()),
        position_date: day(position),
        absence: absence.and_then(|(n, _)| ABSENCES.get(n).copied()),
        absence_date: day(absence),
        contested_since: sum.contested().and_then(unpack),
        conditional: match n_conditions {
            0 if free => Conditional::No,
            0 => Conditional::Unstated,
            _ => Conditional::Yes,
        },
        n_conditions,
        vague,
        caveats: caveats.map(|t| t.words.clone()).collect(),
        party_count,
        n_asks: sum.asks(),
        first_said: unpack(first_said),
        last_said: unpack(last_said),
        known_from: unpack(known_from),
        known_to: unpack(known_to),
        n_reports: sum.pages,
        n_origins: sum.origins,
        n_evidence: sum.n,
        reviewed: verdicts.targets.contains(&id.0)
            || cells.iter().any(|c| verdicts.cells.contains(c)),
        rating: verdicts.ratings.get(&id.0).cloned(),
        id,
    })
}

/// Words of a stance, how many the holder counts, and the amount.
type Wording = (String, Option<u32>, Option<i64>, Option<String>);

/// Looks up the wording of stances, with one statement for all.
pub(crate) struct Wordings<'a>(CachedStatement<'a>);

impl<'a> Wordings<'a> {
    pub fn of(conn: &'a Connection) -> Result<Wordings<'a>> {
        let sql = "SELECT what, count, milli, unit FROM wording WHERE stance = ?1";
        Ok(Wordings(conn.prepare_cached(sql)?))
    }

    /// That of a stance; empty for none.
    pub fn of_stance(&mut self, of: Option<Tell>) -> Result<Wording> {
        let Some(tell) = of else {
            return Ok(Default::default());
        };
        let found = self.0.query_row([tell.stance], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        });
        Ok(found.optional()?.unwrap_or_default())
    }
}
