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
use crate::outline::{Names, bare, conditions, steps};
use crate::piece::{ABSENCE, CONDITION, LEGAL, MATERIAL, POSITION, Tell, bit, bits_from};
use crate::sum::{Sum, Thing};
use backstop_model::{
    ConditionType, LegalStage as Legal, MaterialStage as Material, Matter, MatterId,
};

/// All rungs of the legal track, and of the material one.
pub(crate) const RUNGS: [u32; 2] = [bits_from(LEGAL, 0), bits_from(MATERIAL, 0)];
/// All positions, and all absences.
pub(crate) const POSITION_BITS: u32 = bits_from(POSITION, 0);
pub(crate) const ABSENCE_BITS: u32 = bits_from(ABSENCE, 0);
/// The rungs that take the place of a position.
pub(crate) const STEPS_ON: u32 =
    bits_from(LEGAL, Legal::Offered as usize) | bits_from(MATERIAL, Material::Allocated as usize);
/// The rungs at which a deed is done.
const ENDED: u32 =
    bit(MATERIAL, Material::Delivered as usize) | bit(LEGAL, Legal::InForce as usize);

/// The bit of the highest rung that is shown, of those of a track.
pub(crate) fn top(rungs: u32, shown: u32) -> u32 {
    // A rung has a higher bit than those below it.
    (shown & rungs).checked_ilog2().map_or(0, |n| 1 << n)
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
    let highest = top(RUNGS[0], shown) | top(RUNGS[1], shown);
    let stands = POSITION_BITS | ABSENCE_BITS;
    let dated = |bits: u32| {
        tells
            .iter()
            .filter(move |t| t.bits & bits != 0 && t.date > 0)
    };
    let mut matter = bare(id, what, sum, names)?;
    // Tells come in order of their days.
    let newest = match shown & POSITION_BITS {
        0 => None,
        _ => dated(STEPS_ON).next_back(),
    };
    for tell in &tells {
        let last = if newest == Some(tell) { STEPS_ON } else { 0 };
        let only = highest | stands | last;
        if tell.bits & only != 0 {
            let stance = names.stance(tell)?;
            steps(&mut matter, tell, only, &stance);
        }
    }
    let done = Done::of(&tells);
    let free = ConditionType::StatedUnconditional as usize;
    matter.conditions = conditions(sum, names, |thing| {
        thing.at != free && !overtaken(&tells, &done, thing)
    })?;
    Ok(matter)
}

/// When and where it is told that a deed was done.
pub(crate) struct Done {
    /// The last day, packed; none where it was never done.
    last: Option<u32>,
    /// Reports that tell it, and where in their texts.
    placed: Vec<(u64, u32)>,
}

impl Done {
    /// Of tells in order of their days.
    pub fn of(tells: &[Tell]) -> Done {
        let done = || tells.iter().filter(|t| t.bits & ENDED != 0);
        let placed = done().filter(|t| t.rule != 0);
        Done {
            last: done().next_back().map(|t| t.date),
            placed: placed.map(|t| (t.report, t.start)).collect(),
        }
    }
}

/// Whether the deed was done after the first and the last statement of a condition: on the day of a
/// rung or position of the same stance or later, or further on in the same report.
pub(crate) fn overtaken(tells: &[Tell], done: &Done, thing: &Thing<'_>) -> bool {
    debug_assert_eq!(thing.kind, CONDITION);
    let Some(last) = done.last else {
        return false;
    };
    let steps = RUNGS[0] | RUNGS[1] | POSITION_BITS;
    let day = |tell: &Tell| {
        let key = |t: &Tell| (t.date, t.report, t.start, t.stance);
        let at = tells.binary_search_by_key(&key(tell), key).ok()?;
        unpack(tells[at].date).filter(|_| tells[at].bits & steps != 0)
    };
    // If not on the last day that it was done, then on none.
    let passed = |s: &Tell| {
        let further = |(report, start): &(u64, u32)| *report == s.report && *start > s.start;
        let later = s.date <= last && unpack(last).zip(day(s)).is_some_and(|(d, s)| d >= s);
        later || s.rule != 0 && done.placed.iter().any(further)
    };
    passed(&thing.first) && passed(&thing.last)
}
