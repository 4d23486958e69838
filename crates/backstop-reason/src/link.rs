//! Finds the acts that would meet each need, and lays the net.
//!
//! The rules of matching, each in one line:
//!
//! - `bears(a, p) ⇔ p ∈ parties(a) ∨ p is a group and some member bears a`: p's own word.
//! - `group_word(a, p) ⇔ some party of a is a group that p, or a member of p, belongs to`.
//! - `fits(a, w, T) ⇔ kind(a) meets w ∧ (toward(a) = ∅ ∨ T = ∅ ∨ toward(a) ∩ T ≠ ∅)`
//! - `leaf(p, w, T) = max {a : bears(a, p), fits}` and, unless p itself says no,
//!   `max {a : group_word(a, p), fits}`: a group may speak for its members, but not against their
//!   own word. This is the only place where a record can lower another's worth, and only a
//!   refusal or an absence can.
//! - No act meets its own needs. "If others take part" leaves out all acts of the same parties.
//! - "At least three" of a group whose members nobody lists, or of nobody named: see `counted`.
//! - A need without a party is met by anybody's act that fits.
//! - A kind that says too little ("other") is never matched by kind.
//!
//! Leaves of one party, kind and direction are shared, so that ten thousand needs for American
//! support and a thousand American acts make eleven thousand edges, not ten million.

use crate::counted::{counted, is_open, is_supposed, of_its_kind, voices};
use crate::facts::{Facts, NeedRow};
use crate::index::{ANYBODY, Index};
use crate::intern::{ListId, Name, QuickMap};
use crate::joint;
use crate::links::{Happening, Leaf, Links};
use crate::net::NetBuilder;
use crate::shared::Shared;
use crate::sort::{Sort, sort_of};
use backstop_model::ConditionType;

struct Linker<'a> {
    facts: &'a Facts,
    index: Index<'a>,
    net: NetBuilder,
    shared: Shared,
    out: Links,
}

/// How many needs are looked at ahead of their turn.
const AHEAD: usize = 64;

/// Lays the net of all facts.
pub(crate) fn link(facts: &mut Facts) -> Links {
    // Members of named groups take part in matching even where no record speaks of them yet.
    let members: Vec<String> = facts.members.values().flatten().cloned().collect();
    for member in &members {
        facts.names.put(member);
    }
    let facts: &Facts = facts;
    // An act, and about one leaf shared by each act's needs; an edge for each clause and leaf.
    let nodes = facts.acts.len() * 2;
    let edges = facts.acts.len() + facts.clauses.len();
    let mut linker = Linker {
        facts,
        index: Index::new(facts),
        net: NetBuilder::with_capacity(nodes, edges),
        shared: Shared::with_capacity(facts.acts.len().min(facts.needs.len())),
        out: Links::default(),
    };
    for (number, act) in facts.acts.iter().enumerate() {
        let clauses = facts.clauses_of(number as u32).len() as u32;
        linker.net.node(act.own_level().0, clauses);
    }
    let sort = |need: &NeedRow| match facts.is_freed(need.owner) {
        true => Sort::Free,
        false => sort_of(facts, need, &mut linker.index),
    };
    let sorts: Vec<Sort> = facts.needs.iter().map(sort).collect();
    let (worlds, world_of) = joint::worlds(facts, &sorts, &mut linker.index);
    linker.out.worlds = worlds;
    linker.out.need_node.reserve_exact(sorts.len());
    linker.out.need_leaf_end.reserve_exact(sorts.len());
    linker.out.need_leaf_list.reserve(sorts.len());
    linker.out.clause_node.reserve_exact(facts.clauses.len());
    for (number, sort) in sorts.iter().enumerate() {
        if number % AHEAD == 0 {
            let end = facts.needs.len().min(number + AHEAD);
            linker.look_ahead(&facts.needs[number..end]);
        }
        let node = linker.need(number as u32, *sort, &world_of);
        linker.out.need_node.push(node);
        let leaves = linker.out.need_leaf_list.len() as u32;
        linker.out.need_leaf_end.push(leaves);
    }
    linker.out.need_sort = sorts;
    for act in 0..facts.acts.len() as u32 {
        // clause = the at_least-th best of its alternatives; act = min(own, all its clauses)
        for clause in facts.all_clauses_of(act) {
            let needs = facts.first_need(clause)..facts.first_need(clause + 1);
            let at_least = facts.clauses[clause as usize].at_least;
            let node = if needs.len() == 1 && at_least == 1 {
                linker.out.need_node[needs.start as usize]
            } else {
                let node = linker.net.node(9, at_least);
                for need in needs {
                    linker.net.edge(node, linker.out.need_node[need as usize]);
                }
                node
            };
            if !facts.is_freed(act) {
                linker.net.edge(act, node);
            }
            linker.out.clause_node.push(node);
        }
    }
    let Linker { net, mut out, .. } = linker;
    out.net = net.build();
    out.closers.sort_unstable();
    out.happenings.sort_unstable();
    out
}

impl Linker<'_> {
    /// Touches what the next needs will look up. None of these looks waits for another, so that
    /// memory answers all of them in the time of a few; on a million matters that halves linking.
    fn look_ahead(&mut self, needs: &[NeedRow]) {
        let mut seen = 0;
        for row in needs {
            if let [party] = self.facts.lists.get(row.parties) {
                let aspect = self.shared.aspect(row.deed, row.toward, false);
                seen ^= self.shared.touch(Some(*party), aspect);
            }
        }
        std::hint::black_box(seen);
    }

    fn need(&mut self, number: u32, sort: Sort, world_of: &QuickMap<u32, u32>) -> u32 {
        let row = &self.facts.needs[number as usize];
        match sort {
            Sort::Free => self.net.node(9, 0),
            Sort::Not => self.negative(row),
            Sort::Vague | Sort::Time => {
                let node = self.net.node(0, 0);
                let parties = self.facts.lists.get(row.parties);
                self.leaf(node, parties.first().copied(), row, sort, number);
                node
            }
            Sort::Joint => {
                let world = world_of.get(&number).copied().unwrap_or(0);
                self.joint(row, world)
            }
            Sort::Event | Sort::Promise => self.parties(number, row, sort),
        }
    }

    fn leaf(&mut self, node: u32, party: Option<Name>, row: &NeedRow, sort: Sort, of: u32) -> u32 {
        let number = self.out.leaves.len() as u32;
        self.out.leaves.push(Leaf {
            node,
            party,
            kind: row.deed,
            toward: row.toward,
            sort,
            of,
        });
        self.out.need_leaf_list.push(number);
        number
    }

    /// `unless X = in force if no fitting act of X has happened, else nothing`.
    fn negative(&mut self, row: &NeedRow) -> u32 {
        let event = self.index.deed(row.deed).event;
        let mut happened = false;
        let acts = self.candidates(None, row);
        let node = self.net.node(9, 0);
        for act in acts {
            happened |= self.facts.acts[act as usize].happened(event);
            let opens = false;
            self.out.happenings.push(Happening {
                node,
                act,
                opens,
                event,
            });
        }
        self.net.set_ceiling(node, if happened { 0 } else { 9 });
        node
    }

    /// Acts that bear on a need as a whole, or on one of its parties.
    fn candidates(&mut self, party: Option<Name>, row: &NeedRow) -> Vec<u32> {
        let facts = self.facts;
        if row.refers != ListId::EMPTY {
            let named = facts.lists.get(row.refers).iter();
            let mut acts: Vec<u32> = named
                .filter_map(|m| facts.act_called(facts.word(*m)))
                .collect();
            acts.sort_unstable();
            if let Some(party) = party {
                let own = &self.index.reach(party).own;
                acts.retain(|a| {
                    let by = facts.lists.get(facts.acts[*a as usize].parties);
                    by.iter().any(|p| own.contains(p))
                });
            }
            return acts;
        }
        if let Some(party) = party {
            let reach = self.index.reach(party);
            return self.index.fitting(&reach.own, row.deed, row.toward);
        }
        let named = facts.lists.get(row.parties);
        let mut all = Vec::new();
        for party in named {
            all.extend(&self.index.reach(*party).own);
        }
        if named.is_empty() {
            all.push(Name(ANYBODY));
        }
        self.index.fitting(&all, row.deed, row.toward)
    }

    /// `n = the greatest v such that Σ {share(p) : p ∈ parties(n), leaf(p) ≥ v} ≥
    /// at_least(n)`; without shares each party counts one, without a number it takes all of them.
    fn parties(&mut self, number: u32, row: &NeedRow, sort: Sort) -> u32 {
        let facts = self.facts;
        let owner = &facts.acts[row.owner as usize];
        let others_only = row.kind == ConditionType::OthersTakingPart;
        let asked = row.at_least.unwrap_or(0);
        // Nearly always one party is asked for one deed.
        if let ([party], 0 | 1, []) = (facts.lists.get(row.parties), asked, facts.shares_of(number))
        {
            return self.party_leaf(number, Some(*party), row, sort, others_only);
        }
        let mut who: Vec<Option<Name>> = facts
            .lists
            .get(row.parties)
            .iter()
            .map(|p| Some(*p))
            .collect();
        if let Some((group, enough)) = counted(facts, row, sort) {
            return self.counted(number, row, group, enough);
        }
        // "At least three allies": each known member is asked for itself.
        if let ([Some(group)], 2..) = (who.as_slice(), asked) {
            let group = *group;
            let own = &self.index.reach(group).own;
            if own.len() > 1 {
                who = own
                    .iter()
                    .copied()
                    .filter(|n| *n != group && !facts.members.contains_key(facts.word(*n)))
                    .map(Some)
                    .collect();
            }
        }
        if others_only && who.len() > 1 {
            let own = facts.lists.get(owner.parties);
            who.retain(|w| !w.is_some_and(|w| own.contains(&w)));
        }
        if who.is_empty() {
            who.push(None);
        }
        let shares = facts.shares_of(number);
        let shares = if shares.len() == who.len() {
            shares
        } else {
            &[]
        };
        let nodes: Vec<u32> = who
            .iter()
            .map(|party| self.party_leaf(number, *party, row, sort, others_only))
            .collect();
        let total = match shares {
            [] => nodes.len() as u32,
            shares => shares.iter().fold(0u32, |sum, s| sum.saturating_add(*s)),
        };
        let need = match asked {
            0 => total,
            // One can only act as one.
            _ if nodes.len() == 1 => total,
            n => n,
        };
        if let ([node], []) = (nodes.as_slice(), shares)
            && need == 1
        {
            return *node;
        }
        let gate = self.net.node(9, need);
        for (at, node) in nodes.iter().enumerate() {
            let weight = shares.get(at).copied().unwrap_or(1);
            self.net.weighted_edge(gate, *node, weight);
        }
        gate
    }

    /// See `counted`: a node for each voice, and one leaf that stands for all who are not named.
    fn counted(&mut self, number: u32, row: &NeedRow, group: Option<Name>, enough: u32) -> u32 {
        let facts = self.facts;
        let own = self.candidates(group, row);
        let fitting = match group.is_some() && is_open(facts, group) {
            true => self.index.fitting(&[Name(ANYBODY)], row.deed, row.toward),
            false => own.clone(),
        };
        let mut shown = fitting;
        if is_open(facts, group) && row.refers == ListId::EMPTY {
            shown.retain(|a| self.same_thing(*a, row));
        }
        let gate = self.net.node(9, enough);
        for acts in voices(facts, row, group, &shown).into_values() {
            let voice = self.net.node(9, 1);
            for act in acts {
                self.net.edge(voice, act);
            }
            self.net.edge(gate, voice);
        }
        // Nothing on record is worth anything here; a no of the group as a whole shows.
        let rest = self.net.node(0, 1);
        for act in own.into_iter().filter(|_| group.is_some()) {
            self.net.edge(rest, act);
        }
        self.leaf(rest, group, row, Sort::Promise, number);
        self.net.weighted_edge(gate, rest, enough);
        gate
    }

    /// `same_thing(a, n)`: see `counted`.
    fn same_thing(&mut self, act: u32, row: &NeedRow) -> bool {
        let facts = self.facts;
        let act = &facts.acts[act as usize];
        let whom = match row.toward {
            ListId::EMPTY => facts.acts[row.owner as usize].toward,
            named => named,
        };
        match whom {
            ListId::EMPTY => of_its_kind(facts, row, act) && is_supposed(facts, act),
            whom => act.toward != ListId::EMPTY && self.index.compatible(whom, act.toward),
        }
    }

    /// Whether an act would be among those that meet a leaf: only asked of the owner itself.
    fn would_meet_own(&mut self, party: Option<Name>, row: &NeedRow) -> bool {
        let owner = &self.facts.acts[row.owner as usize];
        if !self.index.deed(row.deed).meeting.contains(&owner.kind) {
            return false;
        }
        let Some(party) = party else { return true };
        let by = self.facts.lists.get(owner.parties);
        if by.contains(&party) || self.facts.members.is_empty() {
            return by.contains(&party);
        }
        let reach = self.index.reach(party);
        by.iter()
            .any(|p| reach.own.contains(p) || reach.groups.contains(p))
    }

    fn party_leaf(
        &mut self,
        number: u32,
        party: Option<Name>,
        row: &NeedRow,
        sort: Sort,
        others_only: bool,
    ) -> u32 {
        let facts = self.facts;
        let alone = others_only || row.refers != ListId::EMPTY || self.would_meet_own(party, row);
        let aspect = self
            .shared
            .aspect(row.deed, row.toward, sort == Sort::Event);
        let alone = alone || self.index.deed(row.deed).unspecific;
        if !alone && let Some((leaf, node)) = self.shared.get(party, aspect) {
            self.out.need_leaf_list.push(leaf);
            return node;
        }
        let owner_parties = facts.lists.get(facts.acts[row.owner as usize].parties);
        let keep = |act: &u32| {
            let by = || facts.lists.get(facts.acts[*act as usize].parties).iter();
            *act != row.owner && !(others_only && by().all(|p| owner_parties.contains(p)))
        };
        let all = match (party.is_none(), facts.lists.get(row.parties)) {
            (true, [_, ..]) => None,
            _ if !alone || row.refers != ListId::EMPTY => None,
            _ => Some(party.unwrap_or(Name(ANYBODY))),
        };
        let own: Vec<u32> = match all {
            Some(who) => {
                let fitted = self.index.fitting_once(who, row.deed, row.toward);
                fitted.iter().copied().filter(keep).collect()
            }
            None => {
                let mut own = self.candidates(party, row);
                own.retain(keep);
                own
            }
        };
        let node = if sort == Sort::Event {
            let node = self.net.node(0, 0);
            let mut happened = false;
            for act in own {
                happened |= facts.acts[act as usize].happened(true);
                self.out.happenings.push(Happening {
                    node,
                    act,
                    opens: true,
                    event: true,
                });
            }
            self.net.set_ceiling(node, if happened { 9 } else { 0 });
            node
        } else {
            let node = self.net.node(9, 1);
            for act in &own {
                self.net.edge(node, *act);
            }
            if let (Some(party), ListId::EMPTY) = (party, row.refers) {
                self.group_word(node, party, row, &own, keep);
            }
            node
        };
        let leaf = self.leaf(node, party, row, sort, number);
        if !alone {
            self.shared.put(party, aspect, (leaf, node));
        }
        node
    }

    /// A group's word for its member, unless the member itself says no.
    fn group_word(
        &mut self,
        node: u32,
        party: Name,
        row: &NeedRow,
        own: &[u32],
        keep: impl Fn(&u32) -> bool,
    ) {
        let facts = self.facts;
        let reach = self.index.reach(party);
        if reach.groups.is_empty() {
            return;
        }
        let mut acts = self.index.fitting(&reach.groups, row.deed, row.toward);
        acts.retain(|a| keep(a) && own.binary_search(a).is_err());
        if acts.is_empty() {
            return;
        }
        let gate = self.net.node(9, 1);
        for act in acts {
            self.net.edge(gate, act);
        }
        let mut closed = false;
        for act in own {
            let speaker = &facts.acts[*act as usize];
            if facts.lists.get(speaker.parties) == [party] {
                closed |= speaker.says_no();
                self.out.closers.push((gate, *act));
            }
        }
        self.net.set_ceiling(gate, if closed { 0 } else { 9 });
        self.net.edge(node, gate);
    }

    /// The node of a state of the world, shared by all who wait for it.
    fn joint(&mut self, row: &NeedRow, world: u32) -> u32 {
        let made = self.out.worlds[world as usize].made.iter();
        if let Some(&(_, leaf)) = made.clone().find(|(kind, _)| *kind == row.deed) {
            self.out.need_leaf_list.push(leaf);
            return self.out.leaves[leaf as usize].node;
        }
        let world_row = &self.out.worlds[world as usize];
        let node = joint::lay(
            self.facts,
            &mut self.index,
            &mut self.net,
            world_row,
            row.deed,
        );
        let leaf = self.leaf(node, None, row, Sort::Joint, world);
        self.out.worlds[world as usize].made.push((row.deed, leaf));
        node
    }
}
