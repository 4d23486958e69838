//! What sort of thing a need is: a promise, an event, a state of the world, or nothing to act on.
//!
//! Told from the words' relation and type and from what is known of the kind of deed alone, before
//! any act is looked up.

use crate::facts::{Facts, NeedRow};
use crate::index::Index;
use crate::intern::ListId;
use backstop_model::{ConditionType, Relation};

/// What sort of thing a need is to the net.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Met by a promise.
    Promise,
    /// Met as long as something has not happened.
    Not,
    /// Met by something that happens.
    Event,
    /// A state of the world that takes several parties.
    Joint,
    /// Comes with time; nobody can give it.
    Time,
    /// Nobody can test it.
    Vague,
    /// Said to be no condition at all.
    Free,
}

/// `sort(n)`; an `until` on a promise bounds how long it lasts, on a no or a silence it says when
/// that ends.
pub(crate) fn sort_of(facts: &Facts, need: &NeedRow, index: &mut Index<'_>) -> Sort {
    let owner = &facts.acts[need.owner as usize];
    let deed = index.deed(need.deed);
    match (need.relation, need.kind) {
        (_, ConditionType::StatedUnconditional) => Sort::Free,
        (Relation::Unless, _) => Sort::Not,
        (Relation::Until, _) if !owner.stopped() && owner.absence.is_none() => Sort::Not,
        (_, ConditionType::Vague) => Sort::Vague,
        (_, ConditionType::Time) => Sort::Time,
        (_, ConditionType::Trigger) => Sort::Event,
        _ if deed.event => Sort::Event,
        _ if deed.joint && need.refers == ListId::EMPTY => Sort::Joint,
        _ => Sort::Promise,
    }
}
