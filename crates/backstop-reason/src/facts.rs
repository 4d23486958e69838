//! What is reasoned about: acts, what each waits on, and who has said what of them.
//!
//! [`Act`], [`Clause`] and [`Need`] are plain and easy to write by hand. [`Facts`] holds the same
//! in a compact form (words interned, rows of a few dozen bytes) with the links from needs to the
//! acts that would meet them already found, because a ledger may hold millions of them. An act
//! goes in by [`Facts::new`] and comes out again, equal, by [`Facts::act`].
//!
//! Knows no text, no dates and no voices: a stance id stands for all evidence.

use crate::covers::{Covers, Members};
use crate::intern::{ListId, Lists, Name, Names};
use crate::level::Level;
use crate::links::Links;
pub(crate) use crate::rows::{ActRow, AskRow, ClauseRow, NeedRow};
use crate::sort::Sort;
use crate::texts::{ByText, Evidence, EvidenceId, TextId, Texts};
use crate::write::Writer;
use backstop_model::{
    AbsenceKind, ActorId, Attitude, ConditionType, DeedKind, LegalStage, MaterialStage, MatterId,
    PositionKind, Relation, StanceId,
};
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;

/// Something said, with the stances that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said<T> {
    /// What.
    pub what: T,
    /// By which stances.
    pub stances: Vec<StanceId>,
}

impl<T> Said<T> {
    /// Something said in one stance.
    pub fn new(what: T, stance: &str) -> Said<T> {
        Said {
            what,
            stances: vec![StanceId(stance.to_string())],
        }
    }
}

/// One matter as reason sees it: who would do what for whom, how far along, waiting on what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Its matter's id. Unique; a second act of one id is kept as a separate act that the id does
    /// not find.
    pub id: MatterId,
    /// Who acts; several when it takes all of them together.
    pub parties: Vec<ActorId>,
    /// What kind of deed.
    pub kind: DeedKind,
    /// For or to whom.
    pub toward: Vec<ActorId>,
    /// In words.
    pub what: String,
    /// The highest rung of the legal track.
    pub legal: Option<Said<LegalStage>>,
    /// The highest rung of the material track.
    pub material: Option<Said<MaterialStage>>,
    /// The position that stands now, if any.
    pub position: Option<Said<PositionKind>>,
    /// The absence last reported, if any.
    pub absence: Option<Said<AbsenceKind>>,
    /// What it waits on: all of these.
    pub clauses: Vec<Clause>,
    /// Its limits, in words: carried along and never counted, `eff(a)` does not mention them.
    pub caveats: Vec<String>,
    /// What others want, fear or argue about it.
    pub asks: Vec<Asked>,
}

/// One thing that an act waits on: at least so many of its needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// How many of the needs are enough; 1 for plain alternatives.
    pub at_least: u32,
    /// The alternatives.
    pub needs: Vec<Need>,
}

/// One condition in the words of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// How it binds.
    pub relation: Relation,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// The kind of deed that would meet it.
    pub deed: DeedKind,
    /// Who must act; empty when nobody is named.
    pub parties: Vec<ActorId>,
    /// How much each party counts, in any whole unit; empty when each counts one.
    pub shares: Vec<u32>,
    /// How much of it is enough, in the unit of `shares`; all of them when not said.
    pub at_least: Option<u32>,
    /// For or to whom the act must be; empty when that is left open.
    pub toward: Vec<ActorId>,
    /// The very matters that would meet it, where known; else they are found by party and kind.
    pub refers: Vec<MatterId>,
    /// Its words.
    pub words: String,
    /// The stances that state it.
    pub stances: Vec<StanceId>,
}

/// Somebody wants, fears or argues something about another's act.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Asked {
    /// Who.
    pub by: Vec<ActorId>,
    /// How they stand to it.
    pub attitude: Attitude,
    /// The stance.
    pub stance: StanceId,
}

/// Numbers an act of one [`Facts`], in the order in which they were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActId(pub u32);

/// Numbers a need of one [`Facts`], in the order of acts, clauses and alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NeedId(pub u32);

impl ActId {
    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

impl NeedId {
    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

/// All that is reasoned about, compact and linked.
#[derive(Debug, Clone)]
pub struct Facts {
    pub(crate) names: Names,
    pub(crate) lists: Lists,
    pub(crate) texts: Texts,
    pub(crate) evidence: Evidence,
    pub(crate) acts: Vec<ActRow>,
    pub(crate) clauses: Vec<ClauseRow>,
    pub(crate) needs: Vec<NeedRow>,
    pub(crate) shares: Vec<u32>,
    pub(crate) asks: Vec<AskRow>,
    pub(crate) by_id: ByText,
    /// Acts that are supposed to wait on nothing; their clauses are kept and do not count.
    pub(crate) freed: Vec<u32>,
    pub(crate) members: Members,
    pub(crate) covers: Covers,
    pub(crate) links: Links,
}

impl Facts {
    /// Takes acts one by one, owned or borrowed, keeps them compactly, and links needs to the acts
    /// that meet them.
    pub fn new<A: Borrow<Act>>(
        acts: impl IntoIterator<Item = A>,
        members: &Members,
        covers: &Covers,
    ) -> Facts {
        let mut writer = Writer::new(members, covers);
        for act in acts {
            writer.push(act.borrow());
        }
        writer.finish()
    }

    /// Without any act.
    pub(crate) fn empty(members: &Members, covers: &Covers) -> Facts {
        Facts {
            names: Names::default(),
            lists: Lists::default(),
            texts: Texts::default(),
            evidence: Evidence::default(),
            acts: Vec::new(),
            clauses: Vec::new(),
            needs: Vec::new(),
            shares: Vec::new(),
            asks: Vec::new(),
            by_id: ByText::default(),
            freed: Vec::new(),
            members: members.clone(),
            covers: covers.clone(),
            links: Links::default(),
        }
    }

    /// Makes acts findable by their ids; the first of several called the same.
    pub(crate) fn index_ids(&mut self) {
        self.by_id = ByText::of(self.acts.len(), |act| self.called(act));
    }

    /// How many acts there are.
    pub fn len(&self) -> usize {
        self.acts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.acts.is_empty()
    }

    /// How many needs there are.
    pub fn need_count(&self) -> usize {
        self.needs.len()
    }

    /// The act of a matter.
    pub fn find(&self, id: &MatterId) -> Option<ActId> {
        self.act_called(&id.0).map(ActId)
    }

    /// The act that an id finds.
    pub(crate) fn act_called(&self, id: &str) -> Option<u32> {
        self.by_id.find(id, |act| self.called(act))
    }

    fn called(&self, act: u32) -> &str {
        self.text(self.acts[act as usize].id)
    }

    /// The matter's id of an act.
    pub fn id(&self, act: ActId) -> MatterId {
        MatterId(self.called(act.0).to_string())
    }

    /// What an act is worth by its own stage, before its conditions: nothing when refused, taken
    /// back, paused, blocked or lapsed.
    pub fn own_level(&self, act: ActId) -> Level {
        self.acts[act.at()].own_level()
    }

    /// The act that a need belongs to.
    pub fn owner(&self, need: NeedId) -> ActId {
        ActId(self.needs[need.at()].owner)
    }

    /// The needs of an act, in order.
    pub fn needs_of(&self, act: ActId) -> impl Iterator<Item = NeedId> + use<> {
        let clauses = self.clauses_of(act.0);
        let first = self.first_need(clauses.start);
        let end = self.first_need(clauses.end);
        (first..end).map(NeedId)
    }

    /// Whether a need is an exception: met as long as something has not happened.
    pub fn is_exception(&self, need: NeedId) -> bool {
        self.links.need_sort.get(need.at()) == Some(&Sort::Not)
    }

    /// The act as it was given.
    pub fn act(&self, act: ActId) -> Act {
        let row = &self.acts[act.at()];
        let said = |stances: EvidenceId| self.stances(stances);
        Act {
            id: self.id(act),
            parties: self.words(row.parties),
            kind: self.word(row.kind).to_string(),
            toward: self.words(row.toward),
            what: self.text(row.what).to_string(),
            legal: row.legal.map(|what| Said {
                what,
                stances: said(row.legal_stances),
            }),
            material: row.material.map(|what| Said {
                what,
                stances: said(row.material_stances),
            }),
            position: row.position.map(|what| Said {
                what,
                stances: said(row.position_stances),
            }),
            absence: row.absence.map(|what| Said {
                what,
                stances: said(row.absence_stances),
            }),
            clauses: self
                .clauses_of(act.0)
                .map(|c| Clause {
                    at_least: self.clauses[c as usize].at_least,
                    needs: (self.first_need(c)..self.first_need(c + 1))
                        .map(|n| self.need(NeedId(n)))
                        .collect(),
                })
                .collect(),
            caveats: self.told(row.caveats),
            asks: self.asks_of(act),
        }
    }

    /// The need as it was given.
    pub fn need(&self, need: NeedId) -> Need {
        let row = &self.needs[need.at()];
        Need {
            relation: row.relation,
            kind: row.kind,
            deed: self.word(row.deed).to_string(),
            parties: self.words(row.parties),
            shares: self.shares_of(need.0).to_vec(),
            at_least: row.at_least,
            toward: self.words(row.toward),
            refers: self.words(row.refers).into_iter().map(MatterId).collect(),
            words: self.text(row.words).to_string(),
            stances: self.stances(row.stances),
        }
    }

    /// Whether anybody wants anything of an act.
    pub(crate) fn has_asks(&self, act: u32) -> bool {
        !self.asks_range(act).is_empty()
    }

    /// What others want of an act, as kept.
    pub(crate) fn ask_rows(&self, act: u32) -> &[AskRow] {
        &self.asks[self.asks_range(act)]
    }

    fn asks_range(&self, act: u32) -> std::ops::Range<usize> {
        let start = match act {
            0 => 0,
            n => self.acts[n as usize - 1].asks_end,
        };
        start as usize..self.acts[act as usize].asks_end as usize
    }

    /// What others want of an act.
    pub fn asks_of(&self, act: ActId) -> Vec<Asked> {
        let rows = self.ask_rows(act.0).iter();
        rows.map(|row| self.asked(row)).collect()
    }

    /// What is kept as a row.
    pub(crate) fn asked(&self, row: &AskRow) -> Asked {
        Asked {
            by: self.words(row.by),
            attitude: row.attitude,
            stance: StanceId(self.text(row.stance).to_string()),
        }
    }

    /// Every act, as given, in order.
    pub fn acts(&self) -> impl Iterator<Item = Act> + '_ {
        (0..self.acts.len() as u32).map(|a| self.act(ActId(a)))
    }

    pub(crate) fn word(&self, name: Name) -> &str {
        self.names.get(name)
    }

    pub(crate) fn text(&self, text: TextId) -> &str {
        self.texts.get(text)
    }

    pub(crate) fn told(&self, list: EvidenceId) -> Vec<String> {
        self.evidence.get(list).map(str::to_string).collect()
    }

    pub(crate) fn words(&self, list: ListId) -> Vec<String> {
        let names = self.lists.get(list).iter();
        names.map(|n| self.word(*n).to_string()).collect()
    }

    pub(crate) fn stances(&self, list: EvidenceId) -> Vec<StanceId> {
        self.told(list).into_iter().map(StanceId).collect()
    }

    /// Whether an act is supposed to wait on nothing.
    pub(crate) fn is_freed(&self, act: u32) -> bool {
        !self.freed.is_empty() && self.freed.contains(&act)
    }

    /// What an act waits on.
    pub(crate) fn clauses_of(&self, act: u32) -> std::ops::Range<u32> {
        let all = self.all_clauses_of(act);
        match self.is_freed(act) {
            true => all.start..all.start,
            false => all,
        }
    }

    /// What an act waits on, or would if it were not freed.
    pub(crate) fn all_clauses_of(&self, act: u32) -> std::ops::Range<u32> {
        let start = match act {
            0 => 0,
            n => self.acts[n as usize - 1].clauses_end,
        };
        start..self.acts[act as usize].clauses_end
    }

    /// The first need of a clause; of the clause after the last, the number of needs.
    pub(crate) fn first_need(&self, clause: u32) -> u32 {
        match clause {
            0 => 0,
            c => self.clauses[c as usize - 1].needs_end,
        }
    }

    pub(crate) fn shares_of(&self, need: u32) -> &[u32] {
        let start = match need {
            0 => 0,
            n => self.needs[n as usize - 1].shares_end,
        };
        &self.shares[start as usize..self.needs[need as usize].shares_end as usize]
    }

    /// Gives back the room kept for more acts.
    pub(crate) fn shrink(&mut self) {
        self.names.shrink();
        self.lists.shrink();
        self.texts.shrink();
        self.evidence.shrink();
        self.acts.shrink_to_fit();
        self.clauses.shrink_to_fit();
        self.needs.shrink_to_fit();
        self.shares.shrink_to_fit();
        self.asks.shrink_to_fit();
    }
}
