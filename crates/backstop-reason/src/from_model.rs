//! From the ledger's matters to acts.
//!
//! What is decided here, each in one line:
//!
//! - The position that stands: `stands(p) ⇔ p is the newest position ∧ no rung of offered or more
//!   is dated after p`. A promise made after a refusal takes the refusal's place.
//! - `overtaken(c) ⇔ the deed was done (delivered, or in force) after every statement of c`; what
//!   has been done since waits on it no more. `after(d, s) ⇔ day(d) ≥ day(s) ∨ d is told further
//!   on in the report that states s`: a condition without a day of its own has its report's, which
//!   may be later than the deed that the report goes on to tell of.
//! - Conditions of one group are alternatives; groups are all needed.
//! - `for(n) = whom the condition names; else, for backing, taking part and states of the
//!   world, the
//!   beneficiary of the matter that waits; else left open`.
//! - Words that say "unconditional" make no condition.
//!
//! Dates of undated rungs and conditions are taken as unknown, never as early or late.

use crate::covers::{Covers, Members};
use crate::facts::{Act, Asked, Clause, Facts, Need, Said};
use backstop_model::{
    ConditionType, Date, LegalStage, MaterialStage, Matter, MatterCondition, Party, PositionKind,
    Rung, StanceId,
};
use std::collections::BTreeMap;

/// Takes the ledger's matters.
pub fn from_matters(matters: &[Matter], members: &Members, covers: &Covers) -> Facts {
    let acts = matters.iter().map(|m| act_of(m, covers));
    Facts::new(acts, members, covers)
}

/// One matter as an act.
pub fn act_of(matter: &Matter, covers: &Covers) -> Act {
    Act {
        id: matter.id.clone(),
        parties: matter.party.clone(),
        kind: matter.kind.clone(),
        toward: matter.toward.clone(),
        what: matter.what.clone(),
        legal: highest(&matter.legal),
        material: highest(&matter.material),
        position: standing(matter),
        absence: matter.absences.last().map(|a| Said {
            what: a.kind,
            stances: a.stances.clone(),
        }),
        clauses: clauses(matter, covers),
        caveats: matter.caveats.iter().map(|c| c.what.clone()).collect(),
        asks: matter
            .asks
            .iter()
            .map(|a| Asked {
                by: a.by.clone(),
                attitude: a.attitude,
                stance: a.stance.clone(),
            })
            .collect(),
    }
}

/// The highest rung with all evidence of it.
fn highest<S: Copy + Ord>(rungs: &[Rung<S>]) -> Option<Said<S>> {
    let top = rungs.iter().map(|r| r.stage).max()?;
    let mut stances: Vec<_> = rungs
        .iter()
        .filter(|r| r.stage == top)
        .flat_map(|r| r.stances.clone())
        .collect();
    stances.sort();
    stances.dedup();
    Some(Said { what: top, stances })
}

fn standing(matter: &Matter) -> Option<Said<PositionKind>> {
    let position = matter.positions.last()?;
    let after = |date: Option<Date>| date.zip(position.date).is_some_and(|(d, p)| d > p);
    let promised = matter
        .legal
        .iter()
        .any(|r| r.stage >= LegalStage::Offered && after(r.date));
    let done = matter
        .material
        .iter()
        .any(|r| r.stage >= MaterialStage::Allocated && after(r.date));
    (!promised && !done).then(|| Said {
        what: position.kind,
        stances: position.stances.clone(),
    })
}

/// A stance with the day on which it was said or done.
type Told<'m> = (&'m StanceId, Option<Date>);

fn told<S>(rungs: &[Rung<S>]) -> impl Iterator<Item = Told<'_>> {
    rungs
        .iter()
        .flat_map(|r| r.stances.iter().map(|s| (s, r.date)))
}

/// The stances that tell that the deed was done.
fn done(matter: &Matter) -> Vec<Told<'_>> {
    let material = matter.material.iter();
    let delivered = material.filter(|r| r.stage == MaterialStage::Delivered);
    let legal = matter.legal.iter();
    let in_force = legal.filter(|r| r.stage == LegalStage::InForce);
    let delivered = delivered.flat_map(|r| told(std::slice::from_ref(r)));
    let in_force = in_force.flat_map(|r| told(std::slice::from_ref(r)));
    delivered.chain(in_force).collect()
}

/// The report of a stance and its place in it, where its id tells.
fn place(stance: &StanceId) -> Option<(&str, usize)> {
    let (report, rest) = stance.0.split_once(':')?;
    let (start, _) = rest.split_once('-')?;
    Some((report, start.parse().ok()?))
}

/// `after(d, s)`. The day of a statement is that of a rung or position of the same stance.
fn after(matter: &Matter, done: Told<'_>, stated: &StanceId) -> bool {
    let positions = matter.positions.iter();
    let positions = positions.flat_map(|p| p.stances.iter().map(|s| (s, p.date)));
    let all = told(&matter.legal).chain(told(&matter.material));
    let mut days = all.chain(positions).filter(|(s, _)| *s == stated);
    let day = days.find_map(|(_, day)| day);
    let further = place(done.0)
        .zip(place(stated))
        .is_some_and(|(d, s)| d.0 == s.0 && d.1 > s.1);
    further || done.1.zip(day).is_some_and(|(d, s)| d >= s)
}

/// `overtaken(c)`.
fn overtaken(matter: &Matter, done: &[Told<'_>], condition: &MatterCondition) -> bool {
    let passed = |s: &StanceId| done.iter().any(|d| after(matter, *d, s));
    !done.is_empty() && !condition.stances.is_empty() && condition.stances.iter().all(passed)
}

fn clauses(matter: &Matter, covers: &Covers) -> Vec<Clause> {
    let done = done(matter);
    let mut groups: BTreeMap<u32, Vec<Need>> = BTreeMap::new();
    for condition in &matter.conditions {
        if condition.condition.kind == ConditionType::StatedUnconditional {
            continue;
        }
        if !overtaken(matter, &done, condition) {
            let needs = groups.entry(condition.group).or_default();
            needs.push(need(matter, condition, covers));
        }
    }
    groups
        .into_values()
        .map(|needs| Clause { at_least: 1, needs })
        .collect()
}

/// Whether a need that names nobody for whom is for the beneficiary of the matter that waits: a
/// need of a sort that backs a deed, unless it is for the beneficiary's own act. Nobody backs
/// themselves. A state of the world (`joint`) always is.
pub fn is_for_beneficiary(kind: ConditionType, joint: bool, own: bool) -> bool {
    let backs = matches!(
        kind,
        ConditionType::ThirdPartyBacking | ConditionType::OthersTakingPart | ConditionType::Peace
    );
    joint || backs && !own
}

fn need(matter: &Matter, condition: &MatterCondition, covers: &Covers) -> Need {
    let words = &condition.condition;
    let deed = words.act();
    let (parties, named) = (ids(&words.party), ids(&words.toward));
    let own = parties.iter().any(|p| matter.toward.contains(p));
    let joint = covers.joint.contains(&deed);
    Need {
        relation: words.relation,
        kind: words.kind,
        parties,
        shares: Vec::new(),
        at_least: words.at_least,
        toward: if !named.is_empty() {
            named
        } else if is_for_beneficiary(words.kind, joint, own) {
            matter.toward.clone()
        } else {
            Vec::new()
        },
        refers: Vec::new(),
        deed,
        words: words.what.clone(),
        stances: condition.stances.clone(),
    }
}

/// Actor ids, each once, in the order in which they are named.
fn ids(parties: &[Party]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for party in parties {
        if !out.contains(&party.id) {
            out.push(party.id.clone());
        }
    }
    out
}
