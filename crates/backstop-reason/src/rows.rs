//! The compact rows that [`crate::Facts`] keeps acts, clauses and needs in, and what an act's own
//! rungs and positions say of it.
//!
//! Knows no words: rows hold the numbers of words and lists kept elsewhere.

use crate::intern::{ListId, Name};
use crate::level::Level;
use crate::texts::{EvidenceId, TextId};
use backstop_model::{
    AbsenceKind, Attitude, ConditionType, LegalStage, MaterialStage, PositionKind, Relation,
};

#[derive(Debug, Clone)]
pub(crate) struct ActRow {
    pub id: TextId,
    pub kind: Name,
    pub parties: ListId,
    pub toward: ListId,
    pub what: TextId,
    pub caveats: EvidenceId,
    pub legal: Option<LegalStage>,
    pub material: Option<MaterialStage>,
    pub position: Option<PositionKind>,
    pub absence: Option<AbsenceKind>,
    pub legal_stances: EvidenceId,
    pub material_stances: EvidenceId,
    pub position_stances: EvidenceId,
    pub absence_stances: EvidenceId,
    /// One past its last clause.
    pub clauses_end: u32,
    /// One past its last ask.
    pub asks_end: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct ClauseRow {
    pub at_least: u32,
    /// One past its last need.
    pub needs_end: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct NeedRow {
    pub owner: u32,
    pub clause: u32,
    pub relation: Relation,
    pub kind: ConditionType,
    pub deed: Name,
    pub parties: ListId,
    /// One past its last share, in `Facts::shares`.
    pub shares_end: u32,
    pub at_least: Option<u32>,
    pub toward: ListId,
    pub refers: ListId,
    pub words: TextId,
    pub stances: EvidenceId,
}

#[derive(Debug, Clone)]
pub(crate) struct AskRow {
    pub by: ListId,
    pub attitude: Attitude,
    pub stance: TextId,
}

impl ActRow {
    /// `refuses(a) ⇔ position(a) ∈ {refuses, opposes, withdrawn}`: the party's own no.
    pub(crate) fn refuses(&self) -> bool {
        use PositionKind::{Opposes, Refuses, Withdrawn};
        matches!(self.position, Some(Refuses | Opposes | Withdrawn))
    }

    /// `stopped(a) ⇔ refuses(a) ∨ position(a) ∈ {suspended, blocked, lapsed}`.
    pub(crate) fn stopped(&self) -> bool {
        use PositionKind::{Blocked, Lapsed, Suspended};
        self.refuses() || matches!(self.position, Some(Suspended | Blocked | Lapsed))
    }

    /// `own(a) = nothing if stopped(a), else worth(legal(a), material(a))`.
    pub(crate) fn own_level(&self) -> Level {
        if self.stopped() {
            return Level::NOTHING;
        }
        Level::worth(self.legal, self.material)
    }

    /// `says_no(a) ⇔ own(a) < offered ∧ (refuses(a) ∨ absence(a) known)`: a party's own word that
    /// it has not committed itself. It outweighs what its group says in its name.
    pub(crate) fn says_no(&self) -> bool {
        !self.own_level().holds() && (self.refuses() || self.absence.is_some())
    }

    /// `happened(a) ⇔ ¬stopped(a) ∧ (legal(a) = in force ∨ material(a) ≥ partly delivered)`, and
    /// for an event already when it is under way.
    pub(crate) fn happened(&self, event: bool) -> bool {
        let done = if event {
            MaterialStage::Allocated
        } else {
            MaterialStage::PartlyDelivered
        };
        !self.stopped() && (self.legal == Some(LegalStage::InForce) || self.material >= Some(done))
    }
}
