//! Which cells are one matter.
//!
//! Cells of one party and kind are one matter when they say the same of *toward whom* and the same
//! of *which one* (year, sum). What is left open goes with what is said only when there is just one
//! thing that it can mean: a pledge "to help" joins the one pledge to help Estrelle; beside pledges
//! to two neighbours it stays a matter of its own. A split by a person stays apart; a merge by a
//! person is followed last. Nothing is joined on a likeness of words.

use crate::{Cell, Rulings};
use backstop_model::{ActorId, DeedKind, MatterId, StanceId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What cells that may be one matter have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base {
    /// Who acts.
    pub party: Vec<ActorId>,
    /// Kind of deed.
    pub kind: DeedKind,
}

/// Why a stance is under its matter. Every stance has the first; the others say what else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MergeReason {
    /// Same party, same kind, same toward.
    SameKey,
    /// The stance does not say toward whom, and there is one answer only.
    TowardLeftOpen,
    /// The stance does not say which year or sum, and there is one answer only.
    WhichLeftOpen,
    /// A person put it apart, under this label.
    SplitByHand(String),
    /// A person put this matter together with another.
    MergedByHand(MatterId),
}

impl MergeReason {
    /// In words, a full sentence.
    pub fn sentence(&self) -> String {
        match self {
            MergeReason::SameKey => "It names the same party and the same kind of deed.".into(),
            MergeReason::TowardLeftOpen => {
                "It does not say toward whom, and only one is on record.".into()
            }
            MergeReason::WhichLeftOpen => {
                "It does not say which year or sum, and only one is on record.".into()
            }
            MergeReason::SplitByHand(label) => {
                format!("A reviewer put it apart under the label \"{label}\".")
            }
            MergeReason::MergedByHand(from) => {
                format!("A reviewer merged the matter \"{}\" into this one.", from.0)
            }
        }
    }
}

/// A stance under a matter, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Join {
    /// The matter.
    pub matter: MatterId,
    /// The stance.
    pub stance: StanceId,
    /// Why, in order.
    pub reasons: Vec<MergeReason>,
}

/// Whereto a cell goes, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routed {
    /// The matter.
    pub matter: MatterId,
    /// Why.
    pub reasons: Vec<MergeReason>,
}

/// Routes all cells of one base, one answer a cell, in the order given. The answer depends on the
/// set of cells only.
pub fn route(cells: &[&Cell], rulings: &Rulings) -> Vec<Routed> {
    let plain = || cells.iter().filter(|c| !is_split(c));
    let towards: BTreeSet<&Vec<ActorId>> = plain()
        .map(|c| &c.toward)
        .filter(|t| !t.is_empty())
        .collect();
    let only_toward = only(&towards);

    let home = |cell: &Cell| -> (Cell, Vec<MergeReason>) {
        let mut cell = cell.clone();
        let mut reasons = vec![MergeReason::SameKey];
        if is_split(&cell) {
            reasons.push(MergeReason::SplitByHand(cell.facet[1..].to_string()));
            return (cell, reasons);
        }
        if let (true, Some(one)) = (cell.toward.is_empty(), only_toward) {
            cell.toward = (*one).clone();
            reasons.push(MergeReason::TowardLeftOpen);
        }
        (cell, reasons)
    };
    let homes: Vec<(Cell, Vec<MergeReason>)> = cells.iter().map(|c| home(c)).collect();
    let mut routed = Vec::with_capacity(homes.len());
    for (cell, reasons) in &homes {
        let (mut cell, mut reasons) = (cell.clone(), reasons.clone());
        if cell.facet.is_empty() {
            let facets: BTreeSet<&String> = homes
                .iter()
                .map(|(c, _)| c)
                .filter(|c| c.toward == cell.toward && !c.facet.is_empty() && !is_split(c))
                .map(|c| &c.facet)
                .collect();
            if let Some(one) = only(&facets) {
                cell.facet = (*one).clone();
                reasons.push(MergeReason::WhichLeftOpen);
            }
        }
        let mut matter = cell.id();
        if let Some(other) = rulings.merged(&matter) {
            reasons.push(MergeReason::MergedByHand(matter));
            matter = other;
        }
        routed.push(Routed { matter, reasons });
    }
    routed
}

fn is_split(cell: &Cell) -> bool {
    cell.facet.starts_with('~')
}

fn only<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    if set.len() == 1 { set.first() } else { None }
}
