//! What hangs on each missing thing, and what each alone would unlock.
//!
//! - `hangs(a, i) ⇔ a has a need of i, or waits, through matters that do not hold, on one that has`
//! - `hangs(a, ring) ⇔ a waits, through matters that do not hold, on a member and is none`
//! - `unlocks(i) = {a : holds(a) if i came} ∖ {a : holds(a)}`; `holds(a) ⇔ least(a) ≥ offered`
//!
//! The second is found by counting: every node knows how much weight it still lacks, and what would
//! come free is followed from there and put back. The cost is that of what changes.

use crate::answer::{Answer, Awaited, Hanging, Item, Keystone, Missing, Ring};
use crate::facts::{ActId, Facts};
use crate::items::Items;
use crate::level::Level;
use crate::solve::Solution;
use backstop_model::MatterId;
use std::cmp::Reverse;
use std::collections::VecDeque;

const LIVE: u8 = Level::OFFERED.0;

/// How many nodes and steps of paths may be visited over all items before only direct ones are
/// listed: more than people can read, less than a second.
const VISITS: usize = 500_000;

/// Everything that hangs on one item, directly first, nearest first, then by act.
fn walk(
    facts: &Facts,
    solution: &Solution,
    first: &[u32],
    from: &mut [u32],
    visits: &mut usize,
) -> Vec<(u32, Vec<u32>)> {
    const FRESH: u32 = u32::MAX;
    const ROOT: u32 = u32::MAX - 1;
    let acts = facts.acts.len() as u32;
    let mut queue = VecDeque::new();
    let mut seen = Vec::new();
    for act in first {
        if from[*act as usize] == FRESH {
            from[*act as usize] = ROOT;
            seen.push(*act);
            queue.push_back(*act);
        }
    }
    let mut found = Vec::new();
    while let Some(node) = queue.pop_front() {
        *visits += 1;
        if node < acts {
            let mut path = vec![node];
            let mut at = node;
            while from[at as usize] != ROOT {
                at = from[at as usize];
                if at < acts {
                    path.push(at);
                }
            }
            *visits += path.len();
            found.push((node, path));
        }
        for (user, _) in facts.links.net.users_of(node) {
            if from[user as usize] == FRESH && solution.least[user as usize] < LIVE {
                from[user as usize] = node;
                seen.push(user);
                queue.push_back(user);
            }
        }
    }
    for node in seen {
        from[node as usize] = FRESH;
    }
    found
}

fn owners(facts: &Facts, items: &Items, item: usize) -> Vec<u32> {
    let needs = items.rows[item].needs.iter();
    let mut owners: Vec<u32> = needs.map(|n| facts.needs[*n as usize].owner).collect();
    owners.sort_unstable();
    owners.dedup();
    owners
}

fn named(facts: &Facts, found: Vec<(u32, Vec<u32>)>) -> Vec<Hanging> {
    let id = |a: &u32| facts.id(ActId(*a));
    found
        .into_iter()
        .map(|(act, path)| Hanging {
            matter: id(&act),
            path: path.iter().map(id).collect(),
        })
        .collect()
}

/// What hangs on each item, and whether that is all.
pub(crate) fn hangings(
    facts: &Facts,
    solution: &Solution,
    items: &Items,
) -> Vec<(Vec<Hanging>, bool)> {
    let mut from = vec![u32::MAX; facts.links.net.len()];
    let mut visits = 0;
    (0..items.rows.len())
        .map(|item| {
            let first = owners(facts, items, item);
            if visits < VISITS {
                let found = walk(facts, solution, &first, &mut from, &mut visits);
                return (named(facts, found), true);
            }
            let direct = first.iter().map(|a| (*a, vec![*a])).collect();
            (named(facts, direct), false)
        })
        .collect()
}

/// Finds what hangs on each ring besides its members.
pub(crate) fn hanging_on_rings(facts: &Facts, solution: &Solution, rings: &mut [Ring]) {
    let mut from = vec![
        u32::MAX;
        if rings.is_empty() {
            0
        } else {
            facts.links.net.len()
        }
    ];
    let mut visits = 0;
    for ring in rings {
        if visits >= VISITS {
            break;
        }
        let members = ring.members.iter().filter_map(|m| facts.find(m));
        let members: Vec<u32> = members.map(|a| a.0).collect();
        let mut found = walk(facts, solution, &members, &mut from, &mut visits);
        found.retain(|(_, path)| path.len() > 1);
        ring.hangs = named(facts, found);
    }
}

/// Every matter that hangs on something missing or awaited, with its path, however many.
pub fn hanging(facts: &Facts, answer: &Answer, item: Item) -> Vec<Hanging> {
    let at = answer.items.place(item);
    if at >= answer.items.rows.len() {
        return Vec::new();
    }
    let mut from = vec![u32::MAX; facts.links.net.len()];
    let first = owners(facts, &answer.items, at);
    let found = walk(facts, &answer.solution, &first, &mut from, &mut 0);
    named(facts, found)
}

impl Items {
    pub(crate) fn place(&self, item: Item) -> usize {
        match item {
            Item::Missing(at) => at,
            Item::Awaited(at) => self.missing + at,
        }
    }
}

/// Ranks all items.
pub(crate) fn rank(
    facts: &Facts,
    solution: &Solution,
    items: &Items,
    missing: &[Missing],
    awaited: &[Awaited],
) -> Vec<Keystone> {
    let mut freeing = Freeing::new(facts, solution);
    let mut found: Vec<Keystone> = Vec::with_capacity(items.rows.len());
    for (at, row) in items.rows.iter().enumerate() {
        let nodes = row
            .leaves
            .iter()
            .map(|l| facts.links.leaves[*l as usize].node);
        let mut unlocks: Vec<MatterId> = freeing
            .supply(facts, nodes)
            .into_iter()
            .map(|a| facts.id(ActId(a)))
            .collect();
        unlocks.sort();
        let (item, hanging) = match at.checked_sub(missing.len()) {
            None => (Item::Missing(at), missing[at].hangs.len()),
            Some(at) => (Item::Awaited(at), awaited[at].hangs.len()),
        };
        found.push(Keystone {
            item,
            unlocks,
            hanging,
        });
    }
    found.sort_by_key(|k| (Reverse(k.unlocks.len()), Reverse(k.hanging), k.item));
    found
}

/// Counts, for every node, the weight it lacks at the level of an offer.
struct Freeing {
    lacks: Vec<u32>,
    held: Vec<bool>,
}

impl Freeing {
    fn new(facts: &Facts, solution: &Solution) -> Freeing {
        let net = &facts.links.net;
        let held: Vec<bool> = solution.least.iter().map(|v| *v >= LIVE).collect();
        let mut lacks = net.need.clone();
        for node in 0..net.len() as u32 {
            for edge in net.input_range(node) {
                if held[net.inputs[edge] as usize] {
                    let lack = &mut lacks[node as usize];
                    *lack = lack.saturating_sub(net.weight(edge));
                }
            }
        }
        Freeing { lacks, held }
    }

    /// The acts that would hold if these nodes did. Leaves everything as it was.
    fn supply(&mut self, facts: &Facts, nodes: impl Iterator<Item = u32>) -> Vec<u32> {
        let net = &facts.links.net;
        let mut freed: Vec<u32> = Vec::new();
        let mut undo: Vec<(u32, u32)> = Vec::new();
        for node in nodes {
            if !std::mem::replace(&mut self.held[node as usize], true) {
                freed.push(node);
            }
        }
        let mut next = 0;
        while let Some(&node) = freed.get(next) {
            next += 1;
            for (user, weight) in net.users_of(node) {
                let at = user as usize;
                if self.held[at] || self.lacks[at] == 0 {
                    continue;
                }
                undo.push((user, self.lacks[at]));
                self.lacks[at] = self.lacks[at].saturating_sub(weight);
                if self.lacks[at] == 0 && net.ceiling[at] >= LIVE {
                    self.held[at] = true;
                    freed.push(user);
                }
            }
        }
        while let Some((node, lack)) = undo.pop() {
            self.lacks[node as usize] = lack;
        }
        for node in &freed {
            self.held[*node as usize] = false;
        }
        freed.retain(|n| (*n as usize) < facts.acts.len());
        freed
    }
}
