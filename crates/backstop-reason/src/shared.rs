//! Finds the leaf that all share who wait for the same: one party, one kind, one direction.
//!
//! Millions of needs find a million leaves here, which is what linking spends most of its time on.
//! So a slot has sixteen bytes, key and answer together: a look costs one place in memory. Kind,
//! direction and sort are one small number, an *aspect*, because there are few of them.
//!
//! Knows nothing of how a leaf is laid.

use crate::intern::{ListId, Name, QuickMap};

/// The number of a kind, a direction and whether an event is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Aspect(u32);

#[derive(Debug, Clone, Copy)]
struct Slot {
    party: u32,
    aspect: u32,
    /// One more than the leaf's number; 0 is a free slot.
    leaf: u32,
    node: u32,
}

const FREE: Slot = Slot {
    party: 0,
    aspect: 0,
    leaf: 0,
    node: 0,
};

/// Stands for a need that names nobody.
const NOBODY: u32 = u32::MAX;

/// Open addressing; slots go by a hash's high bits.
pub(crate) struct Shared {
    slots: Vec<Slot>,
    taken: usize,
    aspects: QuickMap<(Name, ListId, bool), u32>,
}

fn number(party: Option<Name>) -> u32 {
    party.map_or(NOBODY, |name| name.0)
}

impl Shared {
    pub(crate) fn with_capacity(count: usize) -> Shared {
        let len = (count * 4 / 3 + 1).next_power_of_two().max(16);
        Shared {
            slots: vec![FREE; len],
            taken: 0,
            aspects: QuickMap::default(),
        }
    }

    /// The number of an aspect, given to it now if it is new.
    pub(crate) fn aspect(&mut self, kind: Name, toward: ListId, event: bool) -> Aspect {
        let next = self.aspects.len() as u32;
        Aspect(*self.aspects.entry((kind, toward, event)).or_insert(next))
    }

    fn home(&self, party: u32, aspect: u32) -> usize {
        let key = u64::from(party) << 32 | u64::from(aspect);
        let mixed = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed >> 32).wrapping_mul(self.slots.len() as u64) >> 32) as usize
    }

    /// Where a key is, or would be.
    fn look(&self, party: u32, aspect: u32) -> usize {
        let last = self.slots.len() - 1;
        let mut at = self.home(party, aspect);
        loop {
            let slot = self.slots[at];
            if slot.leaf == 0 || slot.party == party && slot.aspect == aspect {
                return at;
            }
            at = (at + 1) & last;
        }
    }

    /// Reads where a key would be looked for, to no other end than that it is at hand afterwards.
    pub(crate) fn touch(&self, party: Option<Name>, aspect: Aspect) -> u32 {
        self.slots[self.home(number(party), aspect.0)].party
    }

    /// A leaf and its node.
    pub(crate) fn get(&self, party: Option<Name>, aspect: Aspect) -> Option<(u32, u32)> {
        let slot = self.slots[self.look(number(party), aspect.0)];
        Some((slot.leaf.checked_sub(1)?, slot.node))
    }

    /// Keeps the leaf of a key that has none.
    pub(crate) fn put(&mut self, party: Option<Name>, aspect: Aspect, found: (u32, u32)) {
        if (self.taken + 1) * 4 > self.slots.len() * 3 {
            let len = self.slots.len() * 2;
            let old = std::mem::replace(&mut self.slots, vec![FREE; len]);
            for slot in old.into_iter().filter(|s| s.leaf > 0) {
                let at = self.look(slot.party, slot.aspect);
                self.slots[at] = slot;
            }
        }
        let party = number(party);
        let at = self.look(party, aspect.0);
        self.taken += 1;
        self.slots[at] = Slot {
            party,
            aspect: aspect.0,
            leaf: found.0 + 1,
            node: found.1,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_leaf_is_found_again_and_no_other() {
        let mut shared = Shared::with_capacity(0);
        let parties = || (0..3_000).map(|n| (n > 0).then_some(Name(n)));
        for (at, party) in parties().enumerate() {
            for kind in 0..7 {
                let aspect = shared.aspect(Name(kind), ListId::EMPTY, kind == 3);
                assert_eq!(shared.get(party, aspect), None);
                shared.put(party, aspect, (at as u32 * 7 + kind, kind));
            }
        }
        for (at, party) in parties().enumerate() {
            for kind in 0..7 {
                let aspect = shared.aspect(Name(kind), ListId::EMPTY, kind == 3);
                let found = (at as u32 * 7 + kind, kind);
                assert_eq!(shared.get(party, aspect), Some(found));
            }
        }
        let other = shared.aspect(Name(3), ListId::EMPTY, false);
        assert_eq!(shared.get(Some(Name(1)), other), None);
    }
}
