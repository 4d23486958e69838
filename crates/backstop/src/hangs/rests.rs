//! Reasoning first, reports after: of a large ledger only those are opened that are shown.
//!
//! A case of matters without their reports answers in the same way, and keeps in mind which stances
//! it would have quoted. Whoever asks opens these and asks again, until nothing is lacking; tests
//! hold the page so made against the one for which all were opened.

use super::most::{Choice, Chooser, Most};
use crate::brief::needs::is_peace;
use backstop_ledger::{Ledger, LedgerError, Window};
use backstop_model::{Attitude, Matter, PositionKind, StanceId};
use backstop_reason::{
    Answer, Awaited, Facts, Item as Key, Keystone, Members, from_matters, reason,
};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Matters with what follows from them, before any report is opened.
#[derive(Clone)]
pub struct Reasoned {
    pub(super) matters: Rc<[Matter]>,
    pub(super) facts: Rc<Facts>,
    pub(super) answer: Rc<Answer>,
}

impl Reasoned {
    /// Of matters.
    pub fn of(matters: Vec<Matter>) -> Reasoned {
        let facts = from_matters(&matters, &Members::new(), &crate::fields::covers());
        Reasoned::with(matters, facts)
    }

    /// Of the gists of a ledger's matters. For today the facts are read from the file on their own,
    /// which is sooner done than making them of matters.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_gists(ledger: &Ledger, window: Window) -> Result<Reasoned, LedgerError> {
        let matters = ledger.gists(window)?;
        if !window.is_open() {
            return Ok(Reasoned::of(matters));
        }
        let facts = ledger.facts(window, &Members::new(), &crate::fields::covers())?;
        Ok(Reasoned::with(matters, facts))
    }

    /// Of matters and the facts of the same, in the same order.
    fn with(matters: Vec<Matter>, facts: Facts) -> Reasoned {
        let answer = reason(&facts);
        Reasoned {
            matters: matters.into(),
            facts: Rc::new(facts),
            answer: Rc::new(answer),
        }
    }

    /// The matters.
    pub fn matters(&self) -> &[Matter] {
        &self.matters
    }
}

/// What a page is chosen from.
#[derive(Clone, Copy)]
pub(super) struct Grounds<'a> {
    pub matters: &'a [Matter],
    pub facts: &'a Facts,
    pub answer: &'a Answer,
}

impl Grounds<'_> {
    pub fn awaited(self, w: &Awaited, most: Most) -> Choice {
        // Who asks for it, doubts it or refuses it.
        let kinds: Vec<&String> = w.also_called.iter().chain([&w.kind]).collect();
        let peace = kinds.iter().any(|k| is_peace(k));
        let of_kind = |m: &&Matter| kinds.contains(&&m.kind) || peace && is_peace(&m.kind);
        let mut about = Vec::new();
        for m in self.matters.iter().filter(of_kind) {
            let asks = m.asks.iter();
            let asks = asks
                .filter(|a| matches!(a.attitude, Attitude::Demands | Attitude::Doubts))
                .map(|a| &a.stance);
            let absences = m.absences.iter().flat_map(|a| &a.stances);
            about.extend(asks.chain(absences).chain(positions(m)));
        }
        let chooser = Chooser {
            grounds: self,
            most,
        };
        chooser.awaited(w, about)
    }

    /// What the head of a keystone takes.
    pub fn head(self, key: &Keystone, most: Most) -> Choice {
        let most = most.head();
        let chooser = Chooser {
            grounds: self,
            most,
        };
        let choice = match key.item {
            Key::Missing(at) => self.answer.missing.get(at).map(|m| chooser.missing(m)),
            Key::Awaited(at) => self.answer.awaited.get(at).map(|w| self.awaited(w, most)),
        };
        choice.unwrap_or_default()
    }

    /// What a keystone would unlock.
    pub fn unlocks(self, key: &Keystone, most: Most) -> Choice {
        let words = match key.item {
            Key::Missing(at) => self.answer.missing.get(at).map(|m| &m.words),
            Key::Awaited(at) => self.answer.awaited.get(at).map(|w| &w.words),
        };
        let chooser = Chooser {
            grounds: self,
            most,
        };
        chooser.unlocks(&key.unlocks, words.map_or(&[], |w| w.as_slice()))
    }

    /// Stances against the first so many matters.
    pub fn against(self, most: Most) -> BTreeSet<StanceId> {
        let chooser = Chooser {
            grounds: self,
            most,
        };
        let all = self.matters.iter().map(against).filter(|s| !s.is_empty());
        let some = all.take(most.items).flat_map(|s| chooser.against(s));
        some.cloned().collect()
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
