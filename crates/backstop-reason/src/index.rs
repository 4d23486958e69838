//! Looks up acts by who acts and what kind of deed it is, with groups opened.
//!
//! Built once for all facts; what it works out about a party, a kind or a list is remembered, since
//! the same few thousand come up again and again. Gives acts in order of their numbers.

use crate::covers::expand;
use crate::facts::Facts;
use crate::intern::{ListId, Name, QuickMap};

/// Whose acts speak for a party.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// Itself, and for a group its members.
    pub own: Vec<Name>,
    /// The groups that it, or a member of it, belongs to.
    pub groups: Vec<Name>,
}

/// Looks up acts by party and kind, and remembers what it worked out.
pub(crate) struct Index<'a> {
    facts: &'a Facts,
    rows: Vec<(u32, u32, u32)>,
    ranges: QuickMap<u64, (u32, u32)>,
    meeting: QuickMap<Name, Vec<Name>>,
    reach: QuickMap<Name, Reach>,
    /// Group to the groups that it belongs to, and member to its groups.
    groups_of: QuickMap<Name, Vec<Name>>,
    wide: QuickMap<ListId, Vec<Name>>,
}

pub(crate) const ANYBODY: u32 = u32::MAX;

fn key(party: u32, kind: Name) -> u64 {
    u64::from(party) << 32 | u64::from(kind.0)
}

impl<'a> Index<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Index<'a> {
        let mut rows = Vec::with_capacity(facts.acts.len() * 2);
        for (number, act) in facts.acts.iter().enumerate() {
            rows.push((ANYBODY, act.kind.0, number as u32));
            for party in facts.lists.get(act.parties) {
                rows.push((party.0, act.kind.0, number as u32));
            }
        }
        rows.sort_unstable();
        rows.dedup();
        let mut ranges = QuickMap::default();
        let mut start = 0;
        while let Some(&(party, kind, _)) = rows.get(start) {
            let same = |row: &(u32, u32, u32)| row.0 == party && row.1 == kind;
            let end = start + rows[start..].partition_point(same);
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
            meeting: QuickMap::default(),
            reach: QuickMap::default(),
            groups_of,
            wide: QuickMap::default(),
        }
    }

    fn acts(&self, party: u32, kind: Name) -> &[(u32, u32, u32)] {
        match self.ranges.get(&key(party, kind)) {
            Some(&(start, end)) => &self.rows[start as usize..end as usize],
            None => &[],
        }
    }

    /// Every act of a kind that meets `wanted`, whoever's.
    pub(crate) fn anybody(&mut self, wanted: Name) -> Vec<u32> {
        let mut found = Vec::new();
        for kind in self.meeting(wanted) {
            found.extend(self.acts(ANYBODY, kind).iter().map(|row| row.2));
        }
        found.sort_unstable();
        found
    }

    pub(crate) fn meeting(&mut self, wanted: Name) -> Vec<Name> {
        let facts = self.facts;
        self.meeting
            .entry(wanted)
            .or_insert_with(|| {
                let word = facts.word(wanted);
                if facts.covers.unspecific.contains(word) {
                    return Vec::new();
                }
                let kinds = facts.covers.meeting(word);
                kinds.iter().filter_map(|k| facts.names.find(k)).collect()
            })
            .clone()
    }

    /// A list with every group opened, sorted.
    pub(crate) fn wide(&mut self, list: ListId) -> &[Name] {
        let facts = self.facts;
        self.wide.entry(list).or_insert_with(|| {
            let mut all: Vec<Name> = Vec::new();
            for name in facts.lists.get(list) {
                all.push(*name);
                let opened = expand(&facts.members, facts.word(*name));
                all.extend(opened.iter().filter_map(|w| facts.names.find(w)));
            }
            all.sort_unstable();
            all.dedup();
            all
        })
    }

    pub(crate) fn compatible(&mut self, one: ListId, other: ListId) -> bool {
        if one == ListId::EMPTY || other == ListId::EMPTY || one == other {
            return true;
        }
        let left = self.wide(one).to_vec();
        let right = self.wide(other);
        left.iter().any(|n| right.binary_search(n).is_ok())
    }

    pub(crate) fn reach(&mut self, party: Name) -> Reach {
        if let Some(reach) = self.reach.get(&party) {
            return reach.clone();
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
        let reach = Reach { own, groups };
        self.reach.insert(party, reach.clone());
        reach
    }

    /// Acts of any of `parties` that fit.
    pub(crate) fn fitting(&mut self, parties: &[Name], wanted: Name, toward: ListId) -> Vec<u32> {
        let mut found = Vec::new();
        for kind in self.meeting(wanted) {
            for party in parties {
                found.extend(self.acts(party.0, kind).iter().map(|row| row.2));
            }
        }
        found.sort_unstable();
        found.dedup();
        found.retain(|a| self.compatible(self.facts.acts[*a as usize].toward, toward));
        found
    }
}
