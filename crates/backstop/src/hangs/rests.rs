//! Reasoning first, reports after: of a large ledger only those are opened that are shown.
//!
//! Which stances the page on what is missing quotes is told by the answer; all others may stay
//! where they are. What is not loaded is not quoted, so this must name at least what
//! [`super::Case::missing`] prints; a test holds the short page against the whole one.

use crate::brief::needs::is_peace;
use backstop_model::{Attitude, Matter, MatterId, PositionKind, StanceId};
use backstop_reason::{
    Answer, Awaited, Facts, Item as Key, Members, Missing, State, from_matters, reason,
};
use std::collections::BTreeSet;

/// Matters with what follows from them, before any report is opened.
pub struct Reasoned {
    pub(super) matters: Vec<Matter>,
    pub(super) facts: Facts,
    pub(super) answer: Answer,
}

impl Reasoned {
    /// Of matters.
    pub fn of(matters: Vec<Matter>) -> Reasoned {
        let facts = from_matters(&matters, &Members::new(), &crate::fields::covers());
        let answer = reason(&facts);
        Reasoned {
            matters,
            facts,
            answer,
        }
    }

    /// The stances that the page on what is missing quotes, with so many items in each part.
    pub fn missing_rests_on(&self, most: usize) -> BTreeSet<StanceId> {
        let a = &self.answer;
        let mut found = BTreeSet::new();
        a.missing
            .iter()
            .take(most)
            .for_each(|m| self.of_missing(m, &mut found));
        a.awaited
            .iter()
            .take(most)
            .for_each(|w| self.of_awaited(w, &mut found));
        for key in a.keystones.iter().filter(|k| k.hanging > 0).take(most) {
            match key.item {
                Key::Missing(at) => a.missing.get(at).map(|m| self.of_missing(m, &mut found)),
                Key::Awaited(at) => a.awaited.get(at).map(|w| self.of_awaited(w, &mut found)),
            };
            key.unlocks.iter().for_each(|id| self.open(id, &mut found));
        }
        let bonds = a.deadlocks.iter().take(most).flat_map(|r| &r.bonds);
        found.extend(bonds.flat_map(|b| b.stances.clone()));
        let against = self.matters.iter().map(against).filter(|s| !s.is_empty());
        found.extend(against.take(most).flatten().cloned());
        found
    }

    fn of_missing(&self, m: &Missing, found: &mut BTreeSet<StanceId>) {
        found.extend(m.words.iter().flat_map(|w| w.stances.clone()));
        found.extend(m.asked_by.iter().map(|a| a.stance.clone()));
        found.extend(m.on_record.iter().flat_map(|r| r.stances.clone()));
        let far = m.hangs.iter().filter(|h| h.path.len() > 1);
        far.for_each(|h| self.open(&h.matter, found));
    }

    fn of_awaited(&self, w: &Awaited, found: &mut BTreeSet<StanceId>) {
        found.extend(w.words.iter().flat_map(|w| w.stances.clone()));
        let far = w.hangs.iter().filter(|h| h.path.len() > 1);
        far.for_each(|h| self.open(&h.matter, found));
        // Who asks for it, doubts it or refuses it.
        let kinds: Vec<&String> = w.also_called.iter().chain([&w.kind]).collect();
        let peace = kinds.iter().any(|k| is_peace(k));
        let about = |m: &&Matter| kinds.contains(&&m.kind) || peace && is_peace(&m.kind);
        for m in self.matters.iter().filter(about) {
            let asks = m.asks.iter();
            let asks = asks
                .filter(|a| matches!(a.attitude, Attitude::Demands | Attitude::Doubts))
                .map(|a| &a.stance);
            let absences = m.absences.iter().flat_map(|a| &a.stances);
            found.extend(asks.chain(absences).chain(positions(m)).cloned());
        }
    }

    /// The conditions of a matter that are not met.
    fn open(&self, id: &MatterId, found: &mut BTreeSet<StanceId>) {
        let needs = self.facts.find(id).map(|act| self.facts.needs_of(act));
        for need in needs.into_iter().flatten() {
            if self.answer.state(need) != State::Covered {
                found.extend(self.facts.need(need).stances);
            }
        }
    }
}

/// Stances that refuse, take back or oppose.
fn positions(m: &Matter) -> impl Iterator<Item = &StanceId> {
    use PositionKind::{Opposes, Refuses, Suspended, Withdrawn};
    let no = [Refuses, Withdrawn, Suspended, Opposes];
    let all = m.positions.iter().filter(move |p| no.contains(&p.kind));
    all.flat_map(|p| &p.stances)
}

/// Stances against a matter: those, and doubts.
pub(super) fn against(m: &Matter) -> Vec<&StanceId> {
    let doubts = m.asks.iter().filter(|a| a.attitude == Attitude::Doubts);
    positions(m).chain(doubts.map(|a| &a.stance)).collect()
}
