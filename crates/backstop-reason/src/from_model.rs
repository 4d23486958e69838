//! From the ledger's matters to acts.
//!
//! What is decided here, each in one line:
//!
//! - The position that stands: `stands(p) ⇔ p is the newest position ∧ no rung of offered or more
//!   is dated after p`. A promise made after a refusal takes the refusal's place.
//! - `overtaken(c) ⇔ the deed was delivered on a day after every day on which c was stated`; what
//!   has been done since waits on it no more.
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
    Rung,
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

/// The latest day on which a condition was stated, as far as a rung or position of the same stance
/// tells; none when any of its stances has no day.
fn stated(matter: &Matter, condition: &MatterCondition) -> Option<Date> {
    let day = |stance| {
        let legal = matter.legal.iter().map(|r| (&r.stances, r.date));
        let material = matter.material.iter().map(|r| (&r.stances, r.date));
        let positions = matter.positions.iter().map(|p| (&p.stances, p.date));
        legal
            .chain(material)
            .chain(positions)
            .filter(|(stances, _)| stances.contains(stance))
            .find_map(|(_, date)| date)
    };
    let days: Option<Vec<Date>> = condition.stances.iter().map(day).collect();
    days?.into_iter().max()
}

fn clauses(matter: &Matter, covers: &Covers) -> Vec<Clause> {
    let delivered = matter
        .material
        .iter()
        .filter(|r| r.stage == MaterialStage::Delivered)
        .filter_map(|r| r.date)
        .max();
    let mut groups: BTreeMap<u32, Vec<Need>> = BTreeMap::new();
    for condition in &matter.conditions {
        if condition.condition.kind == ConditionType::StatedUnconditional {
            continue;
        }
        let overtaken = delivered
            .zip(stated(matter, condition))
            .is_some_and(|(done, said)| done > said);
        if !overtaken {
            let needs = groups.entry(condition.group).or_default();
            needs.push(need(matter, condition, covers));
        }
    }
    groups
        .into_values()
        .map(|needs| Clause { at_least: 1, needs })
        .collect()
}

fn need(matter: &Matter, condition: &MatterCondition, covers: &Covers) -> Need {
    let words = &condition.condition;
    let directed = matches!(
        words.kind,
        ConditionType::ThirdPartyBacking | ConditionType::OthersTakingPart | ConditionType::Peace
    ) || covers.joint.contains(&words.deed);
    let (parties, named) = (ids(&words.party), ids(&words.toward));
    // Nobody backs themselves: a need of the beneficiary's own act has no beneficiary.
    let own = parties.iter().any(|p| matter.toward.contains(p));
    Need {
        relation: words.relation,
        kind: words.kind,
        deed: words.deed.clone(),
        parties,
        shares: Vec::new(),
        at_least: words.at_least,
        toward: if !named.is_empty() {
            named
        } else if directed && (!own || covers.joint.contains(&words.deed)) {
            matter.toward.clone()
        } else {
            Vec::new()
        },
        refers: Vec::new(),
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
