//! Writes facts act by act, without making an [`Act`] of each.
//!
//! A ledger keeps its matters in numbers, and nearly all the time that it took to hand them over
//! went into strings made only to be copied once more. Whoever has numbers of its own for parties
//! and kinds asks here once for [`Writer::word`] and [`Writer::list`], and gives these from then
//! on; what differs from act to act (ids, words, stances) is copied from where it lies.
//! [`crate::Facts::new`] writes with this, too, so that there is one way in.
//!
//! An act is written from the inside out: its needs, [`Writer::clause`] after the last of each
//! clause, its asks, and then [`Writer::act`], which takes all that has been written since the act
//! before it.

use crate::covers::{Covers, Members};
use crate::facts::{Act, ActRow, AskRow, ClauseRow, Facts, NeedRow};
use crate::intern::{ListId, Name};
use crate::link;
use crate::texts::EvidenceId;
use backstop_model::{
    AbsenceKind, Attitude, ConditionType, LegalStage, MaterialStage, PositionKind, Relation,
    StanceId,
};

/// The number of a word in the facts that are being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word(Name);

/// The number of a list of words in the facts that are being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List(ListId);

impl List {
    /// The list without words.
    pub const EMPTY: List = List(ListId::EMPTY);

    /// Whether it has no words.
    pub fn is_empty(self) -> bool {
        self == List::EMPTY
    }
}

/// The number of a list of stances, or of other texts, in the facts that are being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told(EvidenceId);

/// See [`crate::Need`].
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct NeedSheet<'a> {
    pub relation: Relation,
    pub kind: ConditionType,
    pub deed: Word,
    pub parties: List,
    pub at_least: Option<u32>,
    pub toward: List,
    pub words: &'a str,
    pub stances: Told,
}

/// See [`Act`]. Clauses and asks are those written since the act before.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct ActSheet<'a> {
    pub id: &'a str,
    pub parties: List,
    pub kind: Word,
    pub toward: List,
    pub what: &'a str,
    pub legal: Option<(LegalStage, Told)>,
    pub material: Option<(MaterialStage, Told)>,
    pub position: Option<(PositionKind, Told)>,
    pub absence: Option<(AbsenceKind, Told)>,
    pub caveats: Told,
}

/// Writes facts; see the head of this file.
#[derive(Debug)]
pub struct Writer {
    facts: Facts,
}

impl Writer {
    /// Nothing written yet.
    pub fn new(members: &Members, covers: &Covers) -> Writer {
        Writer {
            facts: Facts::empty(members, covers),
        }
    }

    /// Makes room for so many acts, with texts of so many bytes in all, so that nothing need move.
    pub fn reserve(&mut self, acts: usize, bytes: usize) {
        let facts = &mut self.facts;
        facts.acts.reserve(acts);
        facts.clauses.reserve(2 * acts);
        facts.needs.reserve(2 * acts);
        facts.asks.reserve(acts);
        facts.texts.reserve(bytes / 2);
        facts.evidence.reserve(bytes / 2);
    }

    /// After what is written already.
    pub(crate) fn upon(facts: Facts) -> Writer {
        Writer { facts }
    }

    /// With one act more, as yet unlinked.
    pub(crate) fn unlinked(mut self, act: &Act) -> Facts {
        self.push(act);
        self.facts
    }

    /// The number of a word.
    pub fn word(&mut self, word: &str) -> Word {
        Word(self.facts.names.put(word))
    }

    /// The number of a list of words.
    pub fn list(&mut self, words: impl IntoIterator<Item = impl AsRef<str>>) -> List {
        let facts = &mut self.facts;
        let mut words = words.into_iter().map(|w| facts.names.put(w.as_ref()));
        let Some(first) = words.next() else {
            return List::EMPTY;
        };
        let Some(second) = words.next() else {
            return List(facts.lists.put(&[first]));
        };
        let names: Vec<Name> = [first, second].into_iter().chain(words).collect();
        List(facts.lists.put(&names))
    }

    /// The number of a list of texts that are only ever read back.
    pub fn told<'a>(&mut self, texts: impl Iterator<Item = &'a str> + Clone) -> Told {
        Told(self.facts.evidence.put(texts))
    }

    /// A need of the act and the clause that are being written.
    pub fn need(&mut self, need: NeedSheet<'_>) {
        self.write_need(need, &[], List::EMPTY);
    }

    fn write_need(&mut self, need: NeedSheet<'_>, shares: &[u32], refers: List) {
        let facts = &mut self.facts;
        facts.shares.extend(shares);
        let row = NeedRow {
            owner: facts.acts.len() as u32,
            clause: facts.clauses.len() as u32,
            relation: need.relation,
            kind: need.kind,
            deed: need.deed.0,
            parties: need.parties.0,
            shares_end: facts.shares.len() as u32,
            at_least: need.at_least,
            toward: need.toward.0,
            refers: refers.0,
            words: facts.texts.put(need.words),
            stances: need.stances.0,
        };
        facts.needs.push(row);
    }

    /// Ends a clause, of which so many needs are enough.
    pub fn clause(&mut self, at_least: u32) {
        let needs_end = self.facts.needs.len() as u32;
        self.facts.clauses.push(ClauseRow {
            at_least,
            needs_end,
        });
    }

    /// Somebody's ask about the act that is being written.
    pub fn ask(&mut self, by: List, attitude: Attitude, stance: &str) {
        let stance = self.facts.texts.put(stance);
        self.facts.asks.push(AskRow {
            by: by.0,
            attitude,
            stance,
        });
    }

    /// Ends an act.
    pub fn act(&mut self, act: ActSheet<'_>) {
        let facts = &mut self.facts;
        let none = EvidenceId::default();
        let row = ActRow {
            id: facts.texts.put(act.id),
            kind: act.kind.0,
            parties: act.parties.0,
            toward: act.toward.0,
            what: facts.texts.put(act.what),
            caveats: act.caveats.0,
            legal: act.legal.map(|s| s.0),
            material: act.material.map(|s| s.0),
            position: act.position.map(|s| s.0),
            absence: act.absence.map(|s| s.0),
            legal_stances: act.legal.map_or(none, |s| s.1.0),
            material_stances: act.material.map_or(none, |s| s.1.0),
            position_stances: act.position.map_or(none, |s| s.1.0),
            absence_stances: act.absence.map_or(none, |s| s.1.0),
            clauses_end: facts.clauses.len() as u32,
            asks_end: facts.asks.len() as u32,
        };
        facts.acts.push(row);
    }

    fn stances(&mut self, stances: &[StanceId]) -> Told {
        self.told(stances.iter().map(|s| s.0.as_str()))
    }

    /// Writes an act that is there whole.
    pub fn push(&mut self, act: &Act) {
        for clause in &act.clauses {
            for need in &clause.needs {
                let deed = self.word(&need.deed);
                let parties = self.list(&need.parties);
                let toward = self.list(&need.toward);
                let refers = self.list(need.refers.iter().map(|m| &m.0));
                let sheet = NeedSheet {
                    relation: need.relation,
                    kind: need.kind,
                    deed,
                    parties,
                    at_least: need.at_least,
                    toward,
                    words: &need.words,
                    stances: self.stances(&need.stances),
                };
                self.write_need(sheet, &need.shares, refers);
            }
            self.clause(clause.at_least);
        }
        for ask in &act.asks {
            let by = self.list(&ask.by);
            self.ask(by, ask.attitude, &ask.stance.0);
        }
        let kind = self.word(&act.kind);
        let parties = self.list(&act.parties);
        let toward = self.list(&act.toward);
        let legal = act.legal.as_ref();
        let material = act.material.as_ref();
        let position = act.position.as_ref();
        let absence = act.absence.as_ref();
        let sheet = ActSheet {
            id: &act.id.0,
            parties,
            kind,
            toward,
            what: &act.what,
            caveats: self.told(act.caveats.iter().map(String::as_str)),
            legal: legal.map(|s| (s.what, self.stances(&s.stances))),
            material: material.map(|s| (s.what, self.stances(&s.stances))),
            position: position.map(|s| (s.what, self.stances(&s.stances))),
            absence: absence.map(|s| (s.what, self.stances(&s.stances))),
        };
        self.act(sheet);
    }

    /// All that was written, linked.
    pub fn finish(self) -> Facts {
        let mut facts = self.facts;
        facts.shrink();
        facts.index_ids();
        facts.links = link::link(&mut facts);
        facts
    }
}
