//! Matters in as few words as reasoning needs.
//!
//! Most of an outline is history: rungs that a higher one has taken the place of, and conditions of
//! what has been done since. What is reasoned on is the same without them:
//! `backstop_reason::act_of` gives the same act, and `tests/laws.rs` holds the two against each
//! other. Nearly all the time that outlines take goes into writing the ids of stances; those of
//! what is left out here are never written.
//!
//! Left out are, each by the rule of `backstop_reason`:
//!
//! - rungs below the highest of their track, but for the last that takes the place of a position;
//! - `overtaken(c) ⇔ the deed was done after every statement of c`;
//! - words that say that there is no condition.

use crate::dates::unpack;
use crate::error::Result;
use crate::line::{LEGAL_STAGES, MATERIAL_STAGES};
use crate::outline::{Names, bare, conditions, steps};
use crate::piece::{ABSENCE, CONDITION, LEGAL, MATERIAL, POSITION, SLOTS, Tell, bit};
use crate::sum::{Sum, Thing};
use backstop_model::{
    ConditionType, LegalStage as Legal, MaterialStage as Material, Matter, MatterId,
};

/// The bits of the things of a kind from one on.
pub(crate) fn bits_from(kind: u8, at: usize) -> u32 {
    (at..SLOTS).fold(0, |all, n| all | bit(kind, n))
}

/// The bit of the highest rung of a track that any stance shows.
pub(crate) fn top(track: u8, stages: usize, shown: u32) -> u32 {
    let found = (0..stages).rev().map(|n| bit(track, n));
    found.into_iter().find(|b| shown & b != 0).unwrap_or(0)
}

/// The gist of a matter; `what` is the deed in the words of its newest stance.
pub(crate) fn gist(
    id: MatterId,
    what: String,
    sum: &Sum<'_>,
    names: &mut Names<'_>,
) -> Result<Matter> {
    let tells = sum.salient();
    let shown = tells.iter().fold(0, |all, t| all | t.bits);
    let highest =
        top(LEGAL, LEGAL_STAGES.len(), shown) | top(MATERIAL, MATERIAL_STAGES.len(), shown);
    let stands = bits_from(POSITION, 0) | bits_from(ABSENCE, 0);
    let dated = |bits: u32| {
        tells
            .iter()
            .filter(move |t| t.bits & bits != 0 && t.date > 0)
    };
    let mut matter = bare(id, what, sum, names)?;
    // Tells come in order of their days.
    let steps_on = bits_from(LEGAL, Legal::Offered as usize)
        | bits_from(MATERIAL, Material::Allocated as usize);
    let newest = match shown & bits_from(POSITION, 0) {
        0 => None,
        _ => dated(steps_on).next_back(),
    };
    for tell in &tells {
        let last = if newest == Some(tell) { steps_on } else { 0 };
        let only = highest | stands | last;
        if tell.bits & only != 0 {
            let stance = names.stance(tell)?;
            steps(&mut matter, tell, only, &stance);
        }
    }
    let ended = bit(MATERIAL, Material::Delivered as usize) | bit(LEGAL, Legal::InForce as usize);
    let done: Vec<&Tell> = tells.iter().filter(|t| t.bits & ended != 0).collect();
    let free = ConditionType::StatedUnconditional as usize;
    matter.conditions = conditions(sum, names, |thing| {
        thing.at != free && !overtaken(&tells, &done, thing)
    })?;
    Ok(matter)
}

/// Whether the deed was done after the first and the last statement of a condition: on the day of a
/// rung or position of the same stance or later, or further on in the same report.
pub(crate) fn overtaken(tells: &[Tell], done: &[&Tell], thing: &Thing<'_>) -> bool {
    debug_assert_eq!(thing.kind, CONDITION);
    let steps = bits_from(LEGAL, 0) | bits_from(MATERIAL, 0) | bits_from(POSITION, 0);
    let day = |tell: &Tell| {
        let key = |t: &Tell| (t.date, t.report, t.start, t.stance);
        let at = tells.binary_search_by_key(&key(tell), key).ok()?;
        unpack(tells[at].date).filter(|_| tells[at].bits & steps != 0)
    };
    // Tells come in order of their days: if not the last was done on the day or later, none was.
    let Some(last) = done.last() else {
        return false;
    };
    let passed = |s: &Tell| {
        let further = |d: &&Tell| d.rule != 0 && d.report == s.report && d.start > s.start;
        let later = unpack(last.date).zip(day(s)).is_some_and(|(d, s)| d >= s);
        later || s.rule != 0 && done.iter().any(further)
    };
    passed(&thing.first) && passed(&thing.last)
}
