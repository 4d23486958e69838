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
#[derive(Default)]
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

/// What the evidence of a matter comes to in a line: all of it but what people have decided.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// Rung, position or absence by number, and its day; packed, as all days here.
    pub legal: Option<(usize, u32)>,
    pub material: Option<(usize, u32)>,
    pub position: Option<(usize, u32)>,
    pub absence: Option<(usize, u32)>,
    pub contested: u32,
    pub n_conditions: usize,
    pub vague: bool,
    /// Said to wait on nothing.
    pub free: bool,
    pub caveats: Vec<String>,
    pub n_asks: usize,
    pub said: (u32, u32),
    pub known: (u32, u32),
    pub pages: i64,
    pub origins: i64,
    pub n: i64,
    pub what: String,
    pub count: Option<u32>,
    pub milli: Option<i64>,
    pub unit: Option<String>,
}

impl Line {
    /// Of a sum; the words are looked up.
    pub fn of(sum: &Sum<'_>, wordings: &mut Wordings<'_>) -> Result<Line> {
        let (n_conditions, vague, free) = sum.conditions();
        let said = sum.newest_own.or(sum.newest);
        // Often it is one stance that says all of it.
        let is_said = |of: Option<Tell>| of.map(|t| t.stance) == said.map(|t| t.stance);
        let (what, mut count, mut milli, mut unit) = wordings.of_stance(said)?;
        if !is_said(sum.newest_count) {
            (_, count, ..) = wordings.of_stance(sum.newest_count)?;
        }
        if !is_said(sum.newest_amount) {
            (_, _, milli, unit) = wordings.of_stance(sum.newest_amount)?;
        }
        let caveats = sum.in_order(CAVEAT).into_iter();
        Ok(Line {
            legal: sum.reached(LEGAL),
            material: sum.reached(MATERIAL),
            position: sum.stands(POSITION),
            absence: sum.stands(ABSENCE),
            contested: sum.contested().unwrap_or(0),
            n_conditions,
            vague,
            free,
            caveats: caveats.map(|t| t.words.to_string()).collect(),
            n_asks: sum.asks(),
            said: sum.said.unwrap_or_default(),
            known: sum.known.unwrap_or_default(),
            pages: sum.pages,
            origins: sum.origins,
            n: sum.n,
            what,
            count,
            milli,
            unit,
        })
    }

    /// The line as it is shown, with what people have decided about the matter and its cells.
    pub fn row(self, id: MatterId, cells: &[i64], verdicts: &Verdicts) -> PromiseRow {
        let cell = parse_cell(&id.0);
        let day = |at: Option<(usize, u32)>| at.and_then(|(_, d)| unpack(d));
        PromiseRow {
            party: cell.party,
            kind: cell.kind,
            toward: cell.toward,
            what: self.what,
            amount_milli: self.milli,
            amount_unit: self.unit,
            legal: self.legal.and_then(|(n, _)| LEGAL_STAGES.get(n).copied()),
            legal_date: day(self.legal),
            material: self
                .material
                .and_then(|(n, _)| MATERIAL_STAGES.get(n).copied()),
            material_date: day(self.material),
            position: self.position.and_then(|(n, _)| POSITIONS.get(n).copied()),
            position_date: day(self.position),
            absence: self.absence.and_then(|(n, _)| ABSENCES.get(n).copied()),
            absence_date: day(self.absence),
            contested_since: unpack(self.contested),
            conditional: match self.n_conditions {
                0 if self.free => Conditional::No,
                0 => Conditional::Unstated,
                _ => Conditional::Yes,
            },
            n_conditions: self.n_conditions,
            vague: self.vague,
            caveats: self.caveats,
            party_count: self.count,
            n_asks: self.n_asks,
            first_said: unpack(self.said.0),
            last_said: unpack(self.said.1),
            known_from: unpack(self.known.0),
            known_to: unpack(self.known.1),
            n_reports: self.pages,
            n_origins: self.origins,
            n_evidence: self.n,
            reviewed: verdicts.targets.contains(&id.0)
                || cells.iter().any(|c| verdicts.cells.contains(c)),
            rating: verdicts.ratings.get(&id.0).cloned(),
            id,
        }
    }
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
