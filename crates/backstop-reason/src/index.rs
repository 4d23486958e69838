//! Looks up acts by who acts and what kind of deed it is, with groups opened.
//!
//! Built once for all facts, by counting and not by sorting; what it works out about a party,
//! a kind
//! or a list is remembered under its number, since the same few thousand come up again and again.
//! Gives acts in order of their numbers.

use crate::covers::expand;
use crate::facts::Facts;
use crate::intern::{ListId, Name, QuickMap};
use std::rc::Rc;

/// Whose acts speak for a party.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// Itself, and for a group its members.
    pub own: Vec<Name>,
    /// The groups that it, or a member of it, belongs to.
    pub groups: Vec<Name>,
}

/// What a kind of deed is to conditions that ask for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Deed {
    /// The kinds that meet it; none when it says too little to be matched by kind.
    pub meeting: Vec<Name>,
    pub unspecific: bool,
    pub event: bool,
    pub joint: bool,
}

/// Looks up acts by party and kind, and remembers what it worked out.
pub(crate) struct Index<'a> {
    facts: &'a Facts,
    by_party: Groups,
    by_kind: Groups,
    /// By the number of the kind, of the party and of the list.
    deeds: Vec<Option<Rc<Deed>>>,
    reach: Vec<Option<Rc<Reach>>>,
    wide: Vec<Option<Rc<[Name]>>>,
    /// By party, kind wanted and direction.
    fitted: QuickMap<(Name, Name, ListId), Rc<[u32]>>,
    /// Member to its groups.
    groups_of: QuickMap<Name, Vec<Name>>,
}

/// An act under a party or a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    kind: Name,
    act: u32,
    toward: ListId,
}

/// Rows under names, each name's by kind and act.
struct Groups {
    start: Vec<u32>,
    rows: Vec<Row>,
}

impl Groups {
    /// `each` gives every name with its row, the same each time.
    fn of(names: usize, each: impl Fn(&mut dyn FnMut(Name, Row))) -> Groups {
        let mut start = vec![0u32; names + 1];
        each(&mut |name, _| start[name.0 as usize + 1] += 1);
        for at in 0..names {
            start[at + 1] += start[at];
        }
        let none = Row {
            kind: Name(0),
            act: 0,
            toward: ListId::EMPTY,
        };
        let mut rows = vec![none; start[names] as usize];
        let mut free = start.clone();
        each(&mut |name, row| {
            let slot = &mut free[name.0 as usize];
            rows[*slot as usize] = row;
            *slot += 1;
        });
        Groups { start, rows }
    }

    fn range(&self, name: Name) -> std::ops::Range<usize> {
        let at = name.0 as usize;
        self.start[at] as usize..self.start[at + 1] as usize
    }

    fn sort(&mut self) {
        for name in 0..self.start.len() as u32 - 1 {
            let range = self.range(Name(name));
            self.rows[range].sort_unstable();
        }
    }
}

/// Stands for whoever acts where a party's number is looked for.
pub(crate) const ANYBODY: u32 = u32::MAX;

impl<'a> Index<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Index<'a> {
        let row = |act: &crate::facts::ActRow, number: usize| Row {
            kind: act.kind,
            act: number as u32,
            toward: act.toward,
        };
        let names = facts.names.len();
        let mut by_party = Groups::of(names, |put| {
            for (number, act) in facts.acts.iter().enumerate() {
                for party in facts.lists.get(act.parties) {
                    put(*party, row(act, number));
                }
            }
        });
        by_party.sort();
        let by_kind = Groups::of(names, |put| {
            for (number, act) in facts.acts.iter().enumerate() {
                put(act.kind, row(act, number));
            }
        });
        let mut groups_of: QuickMap<Name, Vec<Name>> = QuickMap::default();
        for group in facts.members.keys() {
            let Some(group_name) = facts.names.find(group) else {
                continue;
            };
            for member in expand(&facts.members, group).into_iter().skip(1) {
                if let Some(member) = facts.names.find(member) {
                    groups_of.entry(member).or_default().push(group_name);
                }
            }
        }
        Index {
            facts,
            by_party,
            by_kind,
            deeds: vec![None; names],
            reach: vec![None; names],
            wide: vec![None; facts.lists.len()],
            fitted: QuickMap::default(),
            groups_of,
        }
    }

    /// Where the acts of a party, or of anybody, of one kind are.
    fn acts(&self, party: Name, kind: Name) -> std::ops::Range<usize> {
        if party.0 == ANYBODY {
            return self.by_kind.range(kind);
        }
        let all = self.by_party.range(party);
        let rows = &self.by_party.rows[all.clone()];
        let start = rows.partition_point(|row| row.kind < kind);
        let count = rows[start..].partition_point(|row| row.kind == kind);
        let start = all.start + start;
        start..start + count
    }

    /// The acts of a party, or of anybody, of one kind.
    fn rows(&self, party: Name, kind: Name) -> &[Row] {
        let all = match party.0 {
            ANYBODY => &self.by_kind.rows,
            _ => &self.by_party.rows,
        };
        &all[self.acts(party, kind)]
    }

    fn row(&self, party: Name, at: usize) -> Row {
        match party.0 {
            ANYBODY => self.by_kind.rows[at],
            _ => self.by_party.rows[at],
        }
    }

    /// Every act of a kind that meets `wanted`, whoever's.
    pub(crate) fn anybody(&mut self, wanted: Name) -> Vec<u32> {
        let mut found = Vec::new();
        for kind in &self.deed(wanted).meeting {
            let acts = &self.by_kind.rows[self.by_kind.range(*kind)];
            found.extend(acts.iter().map(|row| row.act));
        }
        found.sort_unstable();
        found
    }

    pub(crate) fn deed(&mut self, wanted: Name) -> Rc<Deed> {
        let facts = self.facts;
        let found = self.deeds[wanted.0 as usize].get_or_insert_with(|| {
            let word = facts.word(wanted);
            let covers = &facts.covers;
            let unspecific = covers.unspecific.contains(word);
            let kinds = match unspecific {
                true => Vec::new(),
                false => covers.meeting(word),
            };
            Rc::new(Deed {
                meeting: kinds.iter().filter_map(|k| facts.names.find(k)).collect(),
                unspecific,
                event: covers.events.contains(word),
                joint: covers.joint.contains(word),
            })
        });
        Rc::clone(found)
    }

    fn widen(&mut self, list: ListId) {
        let facts = self.facts;
        self.wide[list.0 as usize].get_or_insert_with(|| {
            let mut all: Vec<Name> = Vec::new();
            for name in facts.lists.get(list) {
                all.push(*name);
                let opened = expand(&facts.members, facts.word(*name));
                all.extend(opened.iter().filter_map(|w| facts.names.find(w)));
            }
            all.sort_unstable();
            all.dedup();
            all.into()
        });
    }

    fn widened(&self, list: ListId) -> &[Name] {
        self.wide[list.0 as usize].as_deref().unwrap_or_default()
    }

    /// A list with every group opened, sorted.
    pub(crate) fn wide(&mut self, list: ListId) -> &[Name] {
        self.widen(list);
        self.widened(list)
    }

    pub(crate) fn compatible(&mut self, one: ListId, other: ListId) -> bool {
        if one == ListId::EMPTY || other == ListId::EMPTY || one == other {
            return true;
        }
        if self.facts.members.is_empty() {
            let other = self.facts.lists.get(other);
            let one = self.facts.lists.get(one);
            return one.iter().any(|name| other.contains(name));
        }
        self.widen(one);
        self.widen(other);
        let right = self.widened(other);
        let shared = |n: &Name| right.binary_search(n).is_ok();
        self.widened(one).iter().any(shared)
    }

    pub(crate) fn reach(&mut self, party: Name) -> Rc<Reach> {
        if let Some(reach) = &self.reach[party.0 as usize] {
            return Rc::clone(reach);
        }
        let facts = self.facts;
        let opened = expand(&facts.members, facts.word(party));
        let own: Vec<Name> = opened.iter().filter_map(|w| facts.names.find(w)).collect();
        let mut groups: Vec<Name> = own
            .iter()
            .flat_map(|n| self.groups_of.get(n).into_iter().flatten().copied())
            .filter(|g| !own.contains(g))
            .collect();
        groups.sort_unstable();
        groups.dedup();
        let reach = Rc::new(Reach { own, groups });
        self.reach[party.0 as usize] = Some(Rc::clone(&reach));
        reach
    }

    /// Acts that speak for a party, or anybody's, that fit; worked out once, for needs that cannot
    /// share a leaf since each leaves out acts of its own.
    pub(crate) fn fitting_once(&mut self, party: Name, wanted: Name, toward: ListId) -> Rc<[u32]> {
        let key = (party, wanted, toward);
        if let Some(found) = self.fitted.get(&key) {
            return Rc::clone(found);
        }
        let found: Rc<[u32]> = match party.0 {
            ANYBODY => self.fitting(&[party], wanted, toward).into(),
            _ => {
                let reach = self.reach(party);
                self.fitting(&reach.own, wanted, toward).into()
            }
        };
        self.fitted.insert(key, Rc::clone(&found));
        found
    }

    /// Acts of any of `parties` that fit.
    pub(crate) fn fitting(&mut self, parties: &[Name], wanted: Name, toward: ListId) -> Vec<u32> {
        let mut found = Vec::new();
        let deed = self.deed(wanted);
        if self.facts.members.is_empty() {
            // Without groups there is nothing to open, and two lists meet where a word is in both.
            let lists = &self.facts.lists;
            let whom = lists.get(toward);
            let meets = |row: &&Row| {
                let same = row.toward == ListId::EMPTY || row.toward == toward || whom.is_empty();
                same || lists.get(row.toward).iter().any(|name| whom.contains(name))
            };
            for kind in &deed.meeting {
                for party in parties {
                    let rows = self.rows(*party, *kind).iter();
                    found.extend(rows.filter(meets).map(|row| row.act));
                }
            }
            found.sort_unstable();
            found.dedup();
            return found;
        }
        for kind in &deed.meeting {
            for party in parties {
                for at in self.acts(*party, *kind) {
                    let row = self.row(*party, at);
                    if self.compatible(row.toward, toward) {
                        found.push(row.act);
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}
