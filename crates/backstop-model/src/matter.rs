//! The ledger's row: one party, one kind of deed, toward one party.

use crate::{ActorId, Attitude, Caveat, Condition, Date, DeedKind, ReportId, StanceId, Voice};
use serde::{Deserialize, Serialize};

/// Identifies a matter: `party/kind/toward`, each part its actor ids joined by `+`, `-` for none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MatterId(pub String);

/// The legal track: what has been said and signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalStage {
    /// Not ruled out.
    Open,
    /// Being considered.
    Considered,
    /// Put forward.
    Proposed,
    /// Drawn up.
    Planned,
    /// Ready, willing.
    Offered,
    /// Promised.
    Pledged,
    /// Agreed with others.
    Agreed,
    /// Signed.
    Signed,
    /// In force.
    InForce,
}

/// The material track: what has been done. Never ranked against the legal track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MaterialStage {
    /// Prepared.
    Planned,
    /// Set aside, under way.
    Allocated,
    /// Some of it done.
    PartlyDelivered,
    /// Done.
    Delivered,
}

/// A step reached, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung<S> {
    /// Which.
    pub stage: S,
    /// When it was said or done.
    pub date: Option<Date>,
    /// The stances that show it.
    pub stances: Vec<StanceId>,
}

/// Where a party stands, besides what it has promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PositionKind {
    /// Supports.
    Supports,
    /// Says it is undecided.
    Undecided,
    /// Refuses its own part.
    Refuses,
    /// Opposes others' doing it.
    Opposes,
    /// Took back its own earlier act.
    Withdrawn,
    /// Paused it.
    Suspended,
    /// Held up by another.
    Blocked,
    /// Its time has passed.
    Lapsed,
}

/// A position taken, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which.
    pub kind: PositionKind,
    /// By whom, for `blocked`.
    pub by: Option<ActorId>,
    /// When.
    pub date: Option<Date>,
    /// The stances that show it.
    pub stances: Vec<StanceId>,
}

/// Kinds of nothing. "Not checked" is never stored: it is the want of any of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsenceKind {
    /// Looked for and not found (in the reports and dates that the query names).
    CheckedNoneFound,
    /// Asked, and would not say.
    DeclinedToSay,
    /// A report says that there is none yet.
    HasNotYet,
}

/// An absence reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// Which kind.
    pub kind: AbsenceKind,
    /// As of when.
    pub date: Option<Date>,
    /// The stances that say so; empty for `CheckedNoneFound`.
    pub stances: Vec<StanceId>,
}

/// What others want of this matter's party: a demand, or a stance that requires it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Who asks or argues.
    pub by: Vec<ActorId>,
    /// `demands`, `requires`, `supports`, `opposes`, `expects`, `doubts` or `accuses`.
    pub attitude: Attitude,
    /// When.
    pub date: Option<Date>,
    /// The stance.
    pub stance: StanceId,
}

/// A condition of a matter, with the stance that states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatterCondition {
    /// The condition.
    pub condition: Condition,
    /// Conditions with the same number are alternatives: any one of them is enough.
    pub group: u32,
    /// The stances that state it.
    pub stances: Vec<StanceId>,
}

/// Where a telling comes from in the end: the innermost voice that can be named, or the report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Origin(pub String);

/// One report's telling of a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Telling {
    /// The report.
    pub report: ReportId,
    /// The chain, outermost first.
    pub sources: Vec<Voice>,
    /// What it comes down to.
    pub origin: Origin,
    /// The stance told.
    pub stance: StanceId,
}

/// The ledger's row. Stances are evidence under it. All lists are in date order, then by stance id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// Its id.
    pub id: MatterId,
    /// Who acts; several when it takes all of them together (a peace agreement).
    pub party: Vec<ActorId>,
    /// What kind of deed.
    pub kind: DeedKind,
    /// For or to whom.
    pub toward: Vec<ActorId>,
    /// In the words of its newest stance.
    pub what: String,
    /// Every step on the legal track.
    pub legal: Vec<Rung<LegalStage>>,
    /// Every step on the material track.
    pub material: Vec<Rung<MaterialStage>>,
    /// Every position.
    pub positions: Vec<Position>,
    /// Every absence reported.
    pub absences: Vec<Absence>,
    /// What it waits on.
    pub conditions: Vec<MatterCondition>,
    /// Its limits.
    pub caveats: Vec<Caveat>,
    /// What others want, fear or argue about it.
    pub asks: Vec<Ask>,
    /// Who tells it.
    pub tellings: Vec<Telling>,
    /// All its evidence.
    pub stances: Vec<StanceId>,
}

impl Matter {
    /// The highest rung of the legal track reached so far.
    pub fn legal_stage(&self) -> Option<LegalStage> {
        self.legal.iter().map(|r| r.stage).max()
    }
    /// The highest rung of the material track.
    pub fn material_stage(&self) -> Option<MaterialStage> {
        self.material.iter().map(|r| r.stage).max()
    }
    /// The newest position, if any.
    pub fn position(&self) -> Option<&Position> {
        self.positions.last()
    }
}
