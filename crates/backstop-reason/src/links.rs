//! What the linker finds: the net, and what its nodes stand for.
//!
//! The links of facts stay as they are while acts only change how far they have come; what such a
//! change means for the ceilings of nodes is worked out here, so that nothing is linked again:
//!
//! - `ceiling(a) = own(a)` of an act;
//! - `ceiling(g) = nothing if a party that g would speak for says no, else in force`, of the gate
//!   of a group's word;
//! - `ceiling(e) = in force if an act of it has happened, else nothing`, of an event; of what must
//!   not happen the other way round.

use crate::facts::Facts;
use crate::intern::{ListId, Name};
use crate::joint::World;
use crate::net::Net;
use crate::rows::ActRow;
use crate::sort::Sort;

/// Somebody who might act, or something that might come about: what a need is met by.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    pub node: u32,
    /// Who must act; nobody when none is named.
    pub party: Option<Name>,
    pub kind: Name,
    pub toward: ListId,
    pub sort: Sort,
    /// For a state of the world, which; for a vague or timed need, the need.
    pub of: u32,
}

/// The net and what its nodes stand for. Nodes `0..acts` are the acts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub net: Net,
    pub clause_node: Vec<u32>,
    pub need_node: Vec<u32>,
    pub need_sort: Vec<Sort>,
    pub leaves: Vec<Leaf>,
    /// One past each need's last leaf in `need_leaf_list`.
    pub need_leaf_end: Vec<u32>,
    pub need_leaf_list: Vec<u32>,
    pub worlds: Vec<World>,
    /// Acts whose no closes a group's word: (gate, act), sorted.
    pub closers: Vec<(u32, u32)>,
    /// Acts whose happening opens or closes a node, sorted.
    pub happenings: Vec<Happening>,
}

/// An act whose happening opens or closes a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Happening {
    pub node: u32,
    pub act: u32,
    /// Whether it opens it; else it closes it.
    pub opens: bool,
    /// Whether being under way is enough for having happened.
    pub event: bool,
}

impl Links {
    pub(crate) fn leaves_of(&self, need: u32) -> &[u32] {
        let start = match need {
            0 => 0,
            n => self.need_leaf_end[n as usize - 1],
        };
        &self.need_leaf_list[start as usize..self.need_leaf_end[need as usize] as usize]
    }

    /// Acts whose happening bears on a node.
    pub(crate) fn happening_at(&self, node: u32) -> &[Happening] {
        let start = self.happenings.partition_point(|h| h.node < node);
        let end = self.happenings.partition_point(|h| h.node <= node);
        &self.happenings[start..end]
    }

    /// Acts whose no closes a gate.
    pub(crate) fn closers_of(&self, gate: u32) -> &[(u32, u32)] {
        let start = self.closers.partition_point(|c| c.0 < gate);
        let end = self.closers.partition_point(|c| c.0 <= gate);
        &self.closers[start..end]
    }

    /// The acts that bear on a leaf, through its gates, in order.
    pub(crate) fn bearing(&self, leaf: &Leaf, facts: &Facts) -> Vec<u32> {
        let acts = facts.acts.len() as u32;
        let mut found = Vec::new();
        let mut walk = vec![leaf.node];
        while let Some(node) = walk.pop() {
            if node < acts {
                found.push(node);
            } else {
                walk.extend(self.net.inputs_of(node));
            }
        }
        if leaf.sort == Sort::Event {
            found.extend(self.happening_at(leaf.node).iter().map(|h| h.act));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Gives every node that hangs on what an act itself says the ceiling that follows from `acts`,
    /// and tells which nodes have another one than before.
    pub(crate) fn follow_act(&mut self, acts: &[ActRow], act: u32) -> Vec<u32> {
        let mut nodes = vec![(act, acts[act as usize].own_level().0)];
        let gates = self.closers.iter().filter(|c| c.1 == act).map(|c| c.0);
        for gate in gates {
            let said = |c: &(u32, u32)| acts[c.1 as usize].says_no();
            let closed = self.closers_of(gate).iter().any(said);
            nodes.push((gate, if closed { 0 } else { 9 }));
        }
        for here in self.happenings.iter().filter(|h| h.act == act) {
            let mut all = self.happening_at(here.node).iter();
            let happened = all.any(|h| acts[h.act as usize].happened(h.event));
            let open = happened == here.opens;
            nodes.push((here.node, if open { 9 } else { 0 }));
        }
        let mut changed = Vec::new();
        for (node, ceiling) in nodes {
            let old = std::mem::replace(&mut self.net.ceiling[node as usize], ceiling);
            if old != ceiling {
                changed.push(node);
            }
        }
        changed
    }
}
