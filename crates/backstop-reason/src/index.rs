//! Looks up acts by who acts and what kind of deed it is, with groups opened.
//!
//! Built once for all facts; what it works out about a party, a kind or a list is remembered, since
//! the same few thousand come up again and again. Gives acts in order of their numbers.

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
    /// Party, kind, act, and toward whom; sorted.
    rows: Vec<Row>,
    ranges: QuickMap<u64, (u32, u32)>,
    deeds: QuickMap<Name, Rc<Deed>>,
    reach: QuickMap<Name, Rc<Reach>>,
    /// Group to the groups that it belongs to, and member to its groups.
    groups_of: QuickMap<Name, Vec<Name>>,
    wide: QuickMap<ListId, Rc<[Name]>>,
}

type Row = (u32, u32, u32, ListId);

pub(crate) const ANYBODY: u32 = u32::MAX;

fn key(party: u32, kind: Name) -> u64 {
    u64::from(party) << 32 | u64::from(kind.0)
}

impl<'a> Index<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Index<'a> {
        let mut rows = Vec::with_capacity(facts.acts.len() * 2);
        for (number, act) in facts.acts.iter().enumerate() {
            rows.push((ANYBODY, act.kind.0, number as u32, act.toward));
            for party in facts.lists.get(act.parties) {
                rows.push((party.0, act.kind.0, number as u32, act.toward));
            }
        }
        rows.sort_unstable();
        rows.dedup();
        let mut ranges = QuickMap::default();
        let mut start = 0;
        while let Some(&(party, kind, ..)) = rows.get(start) {
            let same = |row: &Row| row.0 == party && row.1 == kind;
            let run = rows[start..].iter().take_while(|row| same(row));
            let end = start + run.count();
            ranges.insert(key(party, Name(kind)), (start as u32, end as u32));
            start = end;
        }
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
            rows,
            ranges,
            deeds: QuickMap::default(),
            reach: QuickMap::default(),
            groups_of,
            wide: QuickMap::default(),
        }
    }

    fn acts(&self, party: u32, kind: Name) -> &[Row] {
        match self.ranges.get(&key(party, kind)) {
            Some(&(start, end)) => &self.rows[start as usize..end as usize],
            None => &[],
        }
    }

    /// Every act of a kind that meets `wanted`, whoever's.
    pub(crate) fn anybody(&mut self, wanted: Name) -> Vec<u32> {
        let mut found = Vec::new();
        for kind in &self.deed(wanted).meeting {
            found.extend(self.acts(ANYBODY, *kind).iter().map(|row| row.2));
        }
        found.sort_unstable();
        found
    }

    pub(crate) fn deed(&mut self, wanted: Name) -> Rc<Deed> {
        let facts = self.facts;
        let found = self.deeds.entry(wanted).or_insert_with(|| {
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

    /// A list with every group opened, sorted.
    pub(crate) fn wide(&mut self, list: ListId) -> Rc<[Name]> {
        let facts = self.facts;
        let found = self.wide.entry(list).or_insert_with(|| {
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
        Rc::clone(found)
    }

    pub(crate) fn compatible(&mut self, one: ListId, other: ListId) -> bool {
        if one == ListId::EMPTY || other == ListId::EMPTY || one == other {
            return true;
        }
        let (left, right) = (self.wide(one), self.wide(other));
        left.iter().any(|n| right.binary_search(n).is_ok())
    }

    pub(crate) fn reach(&mut self, party: Name) -> Rc<Reach> {
        if let Some(reach) = self.reach.get(&party) {
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
        self.reach.insert(party, Rc::clone(&reach));
        reach
    }

    /// Acts of any of `parties` that fit.
    pub(crate) fn fitting(&mut self, parties: &[Name], wanted: Name, toward: ListId) -> Vec<u32> {
        let mut found = Vec::new();
        for kind in &self.deed(wanted).meeting {
            for party in parties {
                let Some(&(start, end)) = self.ranges.get(&key(party.0, *kind)) else {
                    continue;
                };
                for at in start..end {
                    let (_, _, act, other) = self.rows[at as usize];
                    if self.compatible(other, toward) {
                        found.push(act);
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}
