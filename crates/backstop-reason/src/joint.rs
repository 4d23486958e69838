//! States of the world that take several parties: a truce, a peace.
//!
//! Reports speak of one peace in many ways: "a truce with Russia", "a signed peace", "once there is
//! a deal". Needs for joint kinds that cover one another and are for the same beneficiary are one
//! world, whose parties are all that anybody names. A need that names no beneficiary joins the only
//! world that it can be about, or stands alone.
//!
//! `joint(w, k) = max( acts of several parties that include all named ones,
//!                     min over named parties of that party's own acts, if at least two have any )`
//!
//! so that one side's readiness for peace is never taken for peace.

use crate::facts::Facts;
use crate::index::Index;
use crate::intern::{ListId, Name, QuickMap};
use crate::net::NetBuilder;
use crate::sort::Sort;
use std::collections::BTreeMap;

/// One state of the world.
#[derive(Debug, Clone)]
pub(crate) struct World {
    /// Everybody named as having to act, sorted by word.
    pub named: Vec<Name>,
    /// For whom.
    pub toward: ListId,
    /// The leaf for each kind in which it is wanted.
    pub made: Vec<(Name, u32)>,
}

/// One word for all joint kinds that cover one another: the first of them in order.
fn root(facts: &Facts, kind: &str) -> String {
    let mut all: Vec<&str> = vec![kind];
    let mut next = 0;
    while let Some(&one) = all.get(next) {
        for other in &facts.covers.joint {
            let tied = facts.covers.meets(one, other) || facts.covers.meets(other, one);
            if tied && !all.contains(&other.as_str()) {
                all.push(other);
            }
        }
        next += 1;
    }
    all.into_iter().min().unwrap_or(kind).to_string()
}

pub(crate) fn is_group(facts: &Facts, party: Name) -> bool {
    let word = facts.word(party);
    word.starts_with("grp:") || facts.members.contains_key(word)
}

/// Gathers the worlds of all joint needs. The map says which world each such need is about.
pub(crate) fn worlds(
    facts: &Facts,
    sorts: &[Sort],
    index: &mut Index<'_>,
) -> (Vec<World>, QuickMap<u32, u32>) {
    let mut roots: QuickMap<Name, String> = QuickMap::default();
    let mut by_key: BTreeMap<(String, ListId, ListId), Vec<u32>> = BTreeMap::new();
    for (number, sort) in sorts.iter().enumerate() {
        if *sort != Sort::Joint {
            continue;
        }
        let row = &facts.needs[number];
        let root = roots
            .entry(row.deed)
            .or_insert_with(|| root(facts, facts.word(row.deed)))
            .clone();
        let parties = if row.toward == ListId::EMPTY {
            row.parties
        } else {
            ListId::EMPTY
        };
        let key = (root, row.toward, parties);
        by_key.entry(key).or_default().push(number as u32);
    }
    let mut found: Vec<World> = Vec::new();
    let mut world_of = QuickMap::default();
    let mut of_root: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    // Those with a beneficiary first; then each that has none looks for its only match.
    let (with, without): (Vec<_>, Vec<_>) = by_key
        .into_iter()
        .partition(|((_, t, _), _)| *t != ListId::EMPTY);
    let mut homes: Vec<(usize, Vec<u32>)> = Vec::new();
    for ((root, toward, _), needs) in with {
        of_root.entry(root).or_default().push(found.len() as u32);
        homes.push((found.len(), needs));
        found.push(World {
            named: Vec::new(),
            toward,
            made: Vec::new(),
        });
    }
    let settled = found.len();
    for (world, needs) in &homes {
        for need in needs {
            let named = facts.lists.get(facts.needs[*need as usize].parties);
            found[*world].named.extend(named);
            world_of.insert(*need, *world as u32);
        }
    }
    for ((root, _, parties), needs) in without {
        let rivals = of_root.get(&root).map_or(&[][..], |r| r.as_slice());
        let fits: Vec<u32> = rivals
            .iter()
            .copied()
            .filter(|w| {
                let world = &found[*w as usize];
                let named = facts.lists.get(parties);
                named.is_empty()
                    || world.named.is_empty()
                    || named.iter().any(|p| world.named.contains(p))
                    || index.compatible(parties, world.toward)
            })
            .collect();
        let home = match fits.as_slice() {
            [only] => *only,
            _ => {
                found.push(World {
                    named: Vec::new(),
                    toward: ListId::EMPTY,
                    made: Vec::new(),
                });
                found.len() as u32 - 1
            }
        };
        for need in needs {
            world_of.insert(need, home);
        }
        found[home as usize].named.extend(facts.lists.get(parties));
    }
    debug_assert!(settled <= found.len());
    for world in &mut found {
        world.named.sort_unstable_by_key(|n| facts.word(*n));
        world.named.dedup();
    }
    (found, world_of)
}

/// Acts that bear on a world in one kind.
pub(crate) fn acts(facts: &Facts, index: &mut Index<'_>, world: &World, kind: Name) -> Vec<u32> {
    let mut about: Vec<Name> = index.wide(world.toward).to_vec();
    about.extend(&world.named);
    let mut found = index.anybody(kind);
    found.retain(|a| {
        let act = &facts.acts[*a as usize];
        about.is_empty()
            || [act.parties, act.toward]
                .iter()
                .any(|list| index.wide(*list).iter().any(|n| about.contains(n)))
    });
    found
}

/// Lays the nodes of a world in one kind and gives the topmost.
pub(crate) fn lay(
    facts: &Facts,
    index: &mut Index<'_>,
    net: &mut NetBuilder,
    world: &World,
    kind: Name,
) -> u32 {
    let top = net.node(9, 1);
    let mut by_party: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for act in acts(facts, index, world, kind) {
        let parties = facts.acts[act as usize].parties;
        let list = facts.lists.get(parties);
        let several = list.len() > 1 || list.iter().any(|p| is_group(facts, *p));
        let wide = index.wide(parties);
        if several && world.named.iter().all(|n| wide.binary_search(n).is_ok()) {
            net.edge(top, act);
        }
        for party in wide.iter() {
            by_party.entry(facts.word(*party)).or_default().push(act);
        }
    }
    let each = net.node(9, world.named.len() as u32 + 1);
    let two = net.node(9, 2);
    for name in &world.named {
        by_party.entry(facts.word(*name)).or_default();
    }
    for (party, acts) in by_party {
        let gate = net.node(9, 1);
        for act in acts {
            net.edge(gate, act);
        }
        let named = world.named.iter().any(|n| facts.word(*n) == party);
        let group = facts.names.find(party).is_some_and(|p| is_group(facts, p));
        if named {
            net.edge(each, gate);
        }
        if !group {
            net.edge(two, gate);
        }
    }
    net.edge(each, two);
    net.edge(top, each);
    top
}
