//! Deadlocks: rings of matters that wait on each other.
//!
//! `ring at t = a strongly connected part, with at least one act, of`
//! `{n : promised(n) ≥ t > least(n)}`
//!
//! For t = offered, "promised" is what is said before conditions, so that a ring shows even while
//! something else is missing, too; for the other levels it is the greatest fixed point. Members and
//! the ties between them are named with the words that bind them.

use crate::answer::{Bond, Ring};
use crate::facts::{ActId, Facts, NeedId};
use crate::level::Level;
use crate::scc;
use crate::solve::Solution;
use std::collections::{BTreeMap, BTreeSet};

/// Finds all rings; those of the most members first, then by their names.
pub(crate) fn find(facts: &Facts, solution: &Solution) -> Vec<Ring> {
    let mut found: BTreeMap<Vec<u32>, (Level, bool)> = BTreeMap::new();
    gather(
        facts,
        &solution.part,
        &solution.part_sizes,
        |members| {
            let kept = members
                .iter()
                .all(|m| solution.greatest[*m as usize] >= Level::OFFERED.0);
            (Level::OFFERED, kept)
        },
        &mut found,
    );
    let net = &facts.links.net;
    let apart: Vec<u32> = (0..net.len() as u32)
        .filter(|n| solution.greatest[*n as usize] > solution.least[*n as usize])
        .collect();
    let mut inside = vec![false; if apart.is_empty() { 0 } else { net.len() }];
    for level in (1..=9u8).rev() {
        let nodes: Vec<u32> = apart
            .iter()
            .copied()
            .filter(|n| {
                let at = *n as usize;
                solution.greatest[at] >= level && solution.least[at] < level
            })
            .collect();
        if nodes.is_empty() {
            continue;
        }
        inside.fill(false);
        for node in &nodes {
            inside[*node as usize] = true;
        }
        let (part, sizes) = scc::parts(net, &nodes, &inside);
        gather(facts, &part, &sizes, |_| (Level(level), true), &mut found);
    }
    let mut rings: Vec<Ring> = found
        .into_iter()
        .map(|(members, (level, kept))| describe(facts, &members, level, kept))
        .collect();
    rings.sort_by(|a, b| {
        let by_size = b.members.len().cmp(&a.members.len());
        by_size.then_with(|| a.members.cmp(&b.members))
    });
    rings
}

/// Acts by part, for parts that are rings. A set of members found at two levels keeps the higher.
fn gather(
    facts: &Facts,
    part: &[u32],
    sizes: &[u32],
    word: impl Fn(&[u32]) -> (Level, bool),
    found: &mut BTreeMap<Vec<u32>, (Level, bool)>,
) {
    let mut acts: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (act, part) in part.iter().enumerate().take(facts.len()) {
        // No act is its own input, so a part of one node is no ring.
        if *part != u32::MAX && sizes[*part as usize] > 1 {
            acts.entry(*part).or_default().push(act as u32);
        }
    }
    for members in acts.into_values() {
        let (level, kept) = word(&members);
        let old = found.entry(members).or_insert((level, kept));
        *old = (old.0.max(level), old.1 || kept);
    }
}

fn describe(facts: &Facts, members: &[u32], level: Level, kept: bool) -> Ring {
    let inside: BTreeSet<u32> = members.iter().copied().collect();
    let mut bonds = Vec::new();
    let mut parties = BTreeSet::new();
    for member in members {
        parties.extend(facts.words(facts.acts[*member as usize].parties));
        for need in facts.needs_of(ActId(*member)) {
            bonds.extend(ties(facts, *member, need, &inside));
        }
    }
    bonds.sort();
    bonds.dedup();
    let mut names: Vec<_> = members.iter().map(|m| facts.id(ActId(*m))).collect();
    names.sort();
    Ring {
        members: names,
        parties: parties.into_iter().collect(),
        bonds,
        level,
        if_all_keep_their_word: kept,
        hangs: Vec::new(),
    }
}

/// The members of a ring that bear on a need of another.
fn ties(facts: &Facts, member: u32, need: NeedId, inside: &BTreeSet<u32>) -> Vec<Bond> {
    let row = &facts.needs[need.at()];
    let mut on: BTreeSet<u32> = BTreeSet::new();
    for leaf in facts.links.leaves_of(need.0) {
        let bearing = facts
            .links
            .bearing(&facts.links.leaves[*leaf as usize], facts);
        on.extend(bearing.into_iter().filter(|a| inside.contains(a)));
    }
    on.into_iter()
        .map(|other| Bond {
            waits: facts.id(ActId(member)),
            on: facts.id(ActId(other)),
            words: facts.text(row.words).to_string(),
            stances: facts.stances(row.stances),
        })
        .collect()
}
