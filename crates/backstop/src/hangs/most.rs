//! How much of a long item a page shows: a handful of those who wait, ask and hang through others,
//! each with a quotation or two, and the number of the rest.
//!
//! Chosen from the answer alone, before any report is opened. A list of few quotations is shown
//! whole. Counted are matters that wait, parties that ask, matters that hang through others and
//! stances on record; the data beside the page hold all of them.

use super::rests::Grounds;
use crate::brief::{Line, Role};
use backstop_model::{ActorId, Attitude, MatterId, StanceId};
use backstop_reason::{Asked, Awaited, Hanging, Missing, OnRecord, Ring, State, Words};
use std::collections::BTreeSet;

/// How much a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Most {
    /// Items in each part.
    pub items: usize,
    /// Lines of one role in an item whose list is long.
    pub lines: usize,
    /// Quotations to a line of those.
    pub quotes: usize,
}

impl Most {
    /// Everything.
    pub const ALL: Most = Most {
        items: usize::MAX,
        lines: usize::MAX,
        quotes: usize::MAX,
    };

    /// What a person reads.
    pub const PAGE: Most = Most {
        items: 10,
        lines: 5,
        quotes: 2,
    };

    /// A list of so many quotations is not long.
    fn few(self) -> usize {
        self.lines.saturating_mul(self.quotes)
    }

    /// As little as an item takes of which the head alone is shown.
    pub(super) fn head(self) -> Most {
        Most {
            lines: self.lines.min(1),
            quotes: self.quotes.min(1),
            ..self
        }
    }
}

/// What of an item is shown.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// The stances that are quoted.
    pub ids: BTreeSet<StanceId>,
    /// How many more there are of each role.
    left: Vec<(Role, usize)>,
}

impl Choice {
    /// Whether nothing is left out.
    pub fn is_whole(&self) -> bool {
        self.left.is_empty()
    }

    fn leave(&mut self, role: Role, all: usize, shown: usize) {
        if all > shown {
            self.left.push((role, all - shown));
        }
    }

    /// Puts the number of those left out below the last line of their role.
    pub fn tell(&self, lines: &mut Vec<Line>) {
        for (role, n) in &self.left {
            let (one, many) = match role {
                Role::WaitedOnBy => ("waits", "wait"),
                Role::AskedBy => ("asks", "ask"),
                Role::Through => ("hangs on it", "hang on it"),
                Role::SoFar => ("on record", "on record"),
                _ => ("", ""),
            };
            let more = format!("and {n} more {}", if *n == 1 { one } else { many });
            let home = lines.iter().rposition(|l| {
                l.role == *role || *role == Role::WaitedOnBy && l.role == Role::NeededFor
            });
            let line = Line {
                role: *role,
                words: more.trim_end().to_string(),
                evidence: Vec::new(),
            };
            lines.insert(home.map_or(lines.len(), |at| at + 1), line);
        }
    }
}

/// Chooses.
pub(super) struct Chooser<'a> {
    pub grounds: Grounds<'a>,
    pub most: Most,
}

impl Chooser<'_> {
    /// Of something missing.
    pub fn missing(&self, m: &Missing) -> Choice {
        let mut choice = Choice::default();
        self.words(&m.words, &mut choice);
        let told: BTreeSet<&StanceId> = m.words.iter().flat_map(|w| &w.stances).collect();
        let asks = |a: &&Asked| a.attitude == Attitude::Demands && !told.contains(&a.stance);
        let asks: Vec<(&[ActorId], &StanceId)> = m
            .asked_by
            .iter()
            .filter(asks)
            .map(|a| (a.by.as_slice(), &a.stance))
            .collect();
        self.grouped(Role::AskedBy, &asks, &mut choice);
        self.on_record(&m.on_record, &mut choice);
        self.through(&m.hangs, &mut choice);
        choice
    }

    /// Of something awaited: `about` are stances of those who ask for it, doubt it or refuse it.
    pub fn awaited(&self, a: &Awaited, about: Vec<&StanceId>) -> Choice {
        let mut choice = Choice::default();
        self.words(&a.words, &mut choice);
        let shown = about.len().min(self.most.few());
        choice.ids.extend(about[..shown].iter().copied().cloned());
        choice.leave(Role::SoFar, about.len(), shown);
        self.through(&a.hangs, &mut choice);
        choice
    }

    /// Of what ties a ring, and of what hangs on it.
    pub fn ring(&self, ring: &Ring) -> Choice {
        let mut choice = Choice::default();
        let ties: Vec<(usize, &StanceId)> = ring
            .bonds
            .iter()
            .enumerate()
            .flat_map(|(n, b)| b.stances.iter().map(move |s| (n, s)))
            .collect();
        self.grouped(Role::HangsOn, &ties, &mut choice);
        self.through(&ring.hangs, &mut choice);
        choice
    }

    /// Of the matters that a keystone would unlock, where `words` are of those who wait for it.
    pub fn unlocks(&self, all: &[MatterId], words: &[Words]) -> Choice {
        let mut choice = Choice::default();
        let shown = all.len().min(self.most.lines);
        for id in &all[..shown] {
            let own = words.iter().filter(|w| w.matter == *id);
            let own: Vec<&StanceId> = own.flat_map(|w| &w.stances).collect();
            match own.is_empty() {
                true => self.open(id, &mut choice),
                false => choice
                    .ids
                    .extend(own.into_iter().take(self.most.quotes).cloned()),
            }
        }
        choice.leave(Role::Unlocks, all.len(), shown);
        choice
    }

    /// Of stances against a matter.
    pub fn against<'s>(&self, all: Vec<&'s StanceId>) -> impl Iterator<Item = &'s StanceId> {
        all.into_iter().take(self.most.few())
    }

    fn words(&self, words: &[Words], choice: &mut Choice) {
        let each = words
            .iter()
            .flat_map(|w| w.stances.iter().map(move |s| (&w.matter, s)));
        self.grouped(Role::WaitedOnBy, &each.collect::<Vec<_>>(), choice);
    }

    /// The first so many groups, so many quotations of each; all where they are few.
    fn grouped<K: PartialEq>(&self, role: Role, all: &[(K, &StanceId)], choice: &mut Choice) {
        if all.len() <= self.most.few() {
            choice.ids.extend(all.iter().map(|(_, s)| (*s).clone()));
            return;
        }
        let mut groups: Vec<(&K, usize)> = Vec::new();
        for (key, stance) in all {
            let at = groups.iter().position(|(k, _)| *k == key);
            let at = at.unwrap_or_else(|| {
                groups.push((key, 0));
                groups.len() - 1
            });
            if at < self.most.lines && groups[at].1 < self.most.quotes {
                groups[at].1 += 1;
                choice.ids.insert((*stance).clone());
            }
        }
        choice.leave(role, groups.len(), groups.len().min(self.most.lines));
    }

    /// What the party itself has said: where it is much, a little of each sort.
    fn on_record(&self, records: &[OnRecord], choice: &mut Choice) {
        let all: BTreeSet<&StanceId> = records.iter().flat_map(|r| &r.stances).collect();
        if all.len() <= self.most.few() {
            choice.ids.extend(all.into_iter().cloned());
            return;
        }
        let mut shown = BTreeSet::new();
        for record in records.iter().take(self.most.lines) {
            let found = self.grounds.facts.find(&record.matter);
            let Some(act) = found.map(|id| self.grounds.facts.act(id)) else {
                continue;
            };
            let sorts = [
                act.legal.map(|s| s.stances),
                act.material.map(|s| s.stances),
                act.position.map(|s| s.stances),
                act.absence.map(|s| s.stances),
            ];
            for stances in sorts.into_iter().flatten() {
                shown.extend(stances.into_iter().take(self.most.quotes));
            }
        }
        choice.leave(Role::SoFar, all.len(), shown.len());
        choice.ids.extend(shown);
    }

    fn through(&self, hangs: &[Hanging], choice: &mut Choice) {
        let far: Vec<&Hanging> = hangs.iter().filter(|h| h.path.len() > 1).collect();
        let shown = far.len().min(self.most.lines);
        for hanging in &far[..shown] {
            self.open(&hanging.matter, choice);
        }
        choice.leave(Role::Through, far.len(), shown);
    }

    /// The conditions of a matter that are not met.
    fn open(&self, id: &MatterId, choice: &mut Choice) {
        let Grounds { facts, answer, .. } = self.grounds;
        let needs = facts.find(id).map(|act| facts.needs_of(act));
        let open = needs
            .into_iter()
            .flatten()
            .filter(|n| answer.state(*n) != State::Covered);
        let stances = open.flat_map(|n| facts.need(n).stances);
        choice.ids.extend(stances.take(self.most.quotes));
    }
}
