//! Settles stances into matters.
//!
//! A matter is one party, one kind of deed, toward one party. Every stance is placed in the cells
//! that it is evidence for (`place`), cells that are one promise are routed to one matter
//! (`route`), and a matter is put together from the stances in its cells (`assemble`). Each step
//! is a plain function, so that a ledger can redo only what a new report touches.
//!
//! The result depends on the set of stances, never on their order, and no stance ever removes
//! another: what was said stays on the record beside what was said later. The words of verdicts
//! are the one thing read in order, because a person may change their mind.
//!
//! What it does not know: texts, databases, today's date, who belongs to which group, and whether
//! a condition is met (that is reasoning about matters, done elsewhere).

mod assemble;
mod condition;
mod facts;
mod ladder;
mod origin;
mod place;
mod route;
mod ruling;

pub use assemble::{Evidence, assemble};
pub use condition::{alternatives, condition_key, plain_words};
pub use facts::{ReportFacts, SettleOptions, as_of, known_at, said_on};
pub use ladder::Part;
pub use origin::{Copies, copy_keys, origin_of};
pub use place::{Cell, Placed, holders, place};
pub use route::{Base, Join, MergeReason, Routed, route};
pub use ruling::{CORRECTABLE, Rulings};

use backstop_model::{Date, Matter, MatterId, Origin, ReportId, Stance, Verdict};
use std::collections::BTreeMap;

/// Matters with the reason for every stance's being where it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settled {
    /// In order of id.
    pub matters: Vec<Matter>,
    /// In order of matter, then stance.
    pub joins: Vec<Join>,
}

/// Folds stances into matters, in order of id. Any order of `reports` and `stances` gives the same
/// matters; stances with an id already seen count once. Stances whose report is not among
/// `reports` are dated by themselves alone and are an origin of their own.
pub fn settle(
    reports: &[ReportFacts],
    stances: &[Stance],
    verdicts: &[Verdict],
    options: &SettleOptions,
) -> Vec<Matter> {
    settle_explained(reports, stances, verdicts, options).matters
}

/// As [`settle`], and why each stance came to its matter.
pub fn settle_explained(
    reports: &[ReportFacts],
    stances: &[Stance],
    verdicts: &[Verdict],
    options: &SettleOptions,
) -> Settled {
    settle_by(reports, stances, verdicts, options, None)
}

/// As [`settle_explained`], of what had been said or done by a day. Which stances are one matter
/// is told by all of them, so that a matter has one id as of every day.
pub fn settle_by(
    reports: &[ReportFacts],
    stances: &[Stance],
    verdicts: &[Verdict],
    options: &SettleOptions,
    day: Option<Date>,
) -> Settled {
    let rulings = Rulings::new(verdicts);
    let facts: BTreeMap<&ReportId, &ReportFacts> = reports.iter().map(|r| (&r.id, r)).collect();
    let copies = Copies::new(reports);

    // Every stance, corrected as verdicts say, with what it says of which cells.
    let corrected: BTreeMap<_, Stance> = stances
        .iter()
        .filter_map(|s| rulings.corrected(s))
        .map(|s| (s.id.clone(), s))
        .collect();
    let mut bases: BTreeMap<Base, BTreeMap<Cell, Vec<Evidence<'_>>>> = BTreeMap::new();
    for stance in corrected.values() {
        let report = facts.get(&stance.report).copied();
        let origin: Origin = origin_of(stance, &copies);
        for placed in place(stance, &rulings, options) {
            let cells = bases.entry(placed.cell.base()).or_default();
            cells
                .entry(placed.cell.clone())
                .or_default()
                .push(Evidence {
                    stance,
                    placed,
                    date: said_on(stance, report),
                    origin: origin.clone(),
                });
        }
    }

    // Cells that are one promise become one matter.
    let mut matters: BTreeMap<MatterId, Vec<Evidence<'_>>> = BTreeMap::new();
    let mut settled = Settled::default();
    for cells in bases.into_values() {
        let keys: Vec<&Cell> = cells.keys().collect();
        let routed = route(&keys, &rulings);
        for (mut evidence, way) in cells.into_values().zip(routed) {
            evidence.retain(|e| day.is_none_or(|day| e.date.is_none_or(|said| said <= day)));
            if evidence.is_empty() {
                continue;
            }
            settled.joins.extend(evidence.iter().map(|e| Join {
                matter: way.matter.clone(),
                stance: e.stance.id.clone(),
                reasons: way.reasons.clone(),
            }));
            matters.entry(way.matter).or_default().extend(evidence);
        }
    }
    settled.joins.sort();
    settled.joins.dedup();
    settled.matters = matters
        .into_iter()
        .filter(|(id, _)| !rulings.is_rejected(&id.0))
        .map(|(id, evidence)| assemble(id, evidence))
        .collect();
    settled
}
