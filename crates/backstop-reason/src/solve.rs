//! What holds, and in which state every condition is.
//!
//! Three evaluations of one net, each linear in its size:
//!
//! - `least`: nobody moves first. `eff(a) = min(own(a), min over clauses)` from below.
//! - `greatest`: everybody keeps their word. The same equation from above.
//! - `said`: what is promised before anybody's own conditions count: `eff` with every act at
//!   `own(a)`.
//!
//! From them the state of every need: the first that applies of covered, broken, vague, circular,
//! promised, refused, unowned and uncovered, each with its rule over it in [`Solution::state_of`].

use crate::facts::{ActId, Facts, NeedId};
use crate::level::Level;
use crate::links::Leaf;
use crate::scc;
use crate::sort::Sort;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The state of a condition, always derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Whoever must act has a live promise that itself holds, or has acted.
    Covered,
    /// Whoever must act has promised it, waiting on something else.
    Promised,
    /// No such promise is on record.
    Uncovered,
    /// Whoever must act has said no.
    Refused,
    /// Nobody can be named who would have to act.
    Unowned,
    /// Nobody can test the words.
    Vague,
    /// It waits, through others, on the very promise that it is a condition of.
    Circular,
    /// What must not happen has happened.
    Broken,
}

impl State {
    /// `missing(s) ⇔ s ∈ {uncovered, refused, unowned}`.
    pub fn is_missing(self) -> bool {
        matches!(self, State::Uncovered | State::Refused | State::Unowned)
    }

    /// The word for it, of an exception: what would end the promise has happened or not.
    pub fn word_of_exception(self) -> &'static str {
        match self {
            State::Covered => "has not happened",
            State::Broken => "has happened",
            other => other.word(),
        }
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            State::Covered => "covered",
            State::Promised => "promised conditionally",
            State::Uncovered => "uncovered",
            State::Refused => "refused",
            State::Unowned => "unowned",
            State::Vague => "vague",
            State::Circular => "circular",
            State::Broken => "broken",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// The three evaluations and the states, for every act and need. This much is made for millions;
/// [`crate::reason`] adds the lists that people read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    pub(crate) least: Vec<u8>,
    pub(crate) order: Vec<u32>,
    pub(crate) greatest: Vec<u8>,
    pub(crate) said: Vec<u8>,
    /// For nodes promised but not holding, the number of their strongly connected part.
    pub(crate) part: Vec<u32>,
    pub(crate) part_sizes: Vec<u32>,
    /// For every leaf, whether those who would have to act refuse.
    pub(crate) refusing: Vec<bool>,
    /// For every leaf, whether no act on record bears on it.
    pub(crate) bare: Vec<bool>,
    pub(crate) states: Vec<State>,
}

impl Solution {
    /// What an act comes to if nobody moves first.
    pub fn least(&self, act: ActId) -> Level {
        Level(self.least[act.at()])
    }
    /// What an act comes to if everybody keeps their word.
    pub fn greatest(&self, act: ActId) -> Level {
        Level(self.greatest[act.at()])
    }
    /// The state of a need.
    pub fn state(&self, need: NeedId) -> State {
        self.states[need.at()]
    }
}

const LIVE: u8 = Level::OFFERED.0;

/// Evaluates all facts.
pub fn solve(facts: &Facts) -> Solution {
    let net = &facts.links.net;
    let least = net.least(&net.need);
    let said = net.least_of(&said_needs(facts), |_| {});
    Solution::of(facts, least, net.greatest_of(|_| {}), said)
}

/// The needs of the equation of what is said: those of the net, with every act at its own word.
pub(crate) fn said_needs(facts: &Facts) -> Vec<u32> {
    let mut needs = facts.links.net.need.clone();
    needs[..facts.acts.len()].fill(0);
    needs
}

impl Solution {
    /// What follows from the three evaluations.
    pub(crate) fn of(
        facts: &Facts,
        (least, order): (Vec<u8>, Vec<u32>),
        greatest: Vec<u8>,
        said: Vec<u8>,
    ) -> Solution {
        let net = &facts.links.net;
        let waiting: Vec<bool> = said
            .iter()
            .zip(&least)
            .map(|(s, l)| *s >= LIVE && *l < LIVE)
            .collect();
        let nodes: Vec<u32> = (0..net.len() as u32)
            .filter(|n| waiting[*n as usize])
            .collect();
        let (part, part_sizes) = scc::parts(net, &nodes, &waiting);
        let mut solution = Solution {
            least,
            order,
            greatest,
            said,
            part,
            part_sizes,
            refusing: Vec::with_capacity(facts.links.leaves.len()),
            bare: Vec::with_capacity(facts.links.leaves.len()),
            states: Vec::with_capacity(facts.needs.len()),
        };
        let acts = facts.acts.len() as u32;
        for leaf in &facts.links.leaves {
            if solution.said[leaf.node as usize] >= LIVE {
                solution.bare.push(false);
                solution.refusing.push(false);
                continue;
            }
            let inputs = net.inputs_of(leaf.node);
            let plain = leaf.sort == Sort::Promise && inputs.iter().all(|n| *n < acts);
            let gathered = match plain {
                true => Vec::new(),
                false => facts.links.bearing(leaf, facts),
            };
            let bearing = if plain { inputs } else { &gathered };
            solution.bare.push(bearing.is_empty());
            solution.refusing.push(refusing(facts, leaf, bearing));
        }
        for need in 0..facts.needs.len() as u32 {
            let state = solution.state_of(facts, need);
            solution.states.push(state);
        }
        solution
    }

    fn state_of(&self, facts: &Facts, need: u32) -> State {
        let node = facts.links.need_node[need as usize] as usize;
        let sort = facts.links.need_sort[need as usize];
        // covered(n) ⇔ least(n) ≥ offered
        if self.least[node] >= LIVE {
            return State::Covered;
        }
        match sort {
            // broken(n) ⇔ n is "unless X" ∧ happened(X)
            Sort::Not => return State::Broken,
            // vague(n) ⇔ nobody can test its words
            Sort::Vague => return State::Vague,
            _ => {}
        }
        if self.said[node] >= LIVE {
            let owner = facts.needs[need as usize].owner as usize;
            let part = self.part[node];
            let ring = part != u32::MAX && part == self.part[owner];
            return if ring {
                // circular(n) ⇔ said(n) ≥ offered > least(n) ∧ n waits, by promises alone, on
                // its owner
                State::Circular
            } else {
                // promised(n) ⇔ said(n) ≥ offered > least(n) ∧ ¬circular(n)
                State::Promised
            };
        }
        // refused(n) ⇔ said(n) < offered ∧ n cannot reach it without somebody who refuses
        if self.refused(facts, need) {
            return State::Refused;
        }
        // unowned(n) ⇔ said(n) < offered ∧ nobody is named ∧ no act fits ∧ n is no date
        let leaves = facts.links.leaves_of(need);
        let nobody = leaves.iter().all(|l| {
            let leaf = &facts.links.leaves[*l as usize];
            let named =
                leaf.sort == Sort::Joint && !facts.links.worlds[leaf.of as usize].named.is_empty();
            leaf.party.is_none() && !named && self.bare[*l as usize]
        });
        if nobody && sort != Sort::Time {
            State::Unowned
        } else {
            // uncovered(n) ⇔ said(n) < offered ∧ none of these
            State::Uncovered
        }
    }

    /// `refused(n) ⇔ weight of n's parties that do not refuse < what n needs`.
    fn refused(&self, facts: &Facts, need: u32) -> bool {
        let links = &facts.links;
        let leaves = links.leaves_of(need);
        let node = links.need_node[need as usize];
        if let [only] = leaves {
            return self.refusing[*only as usize];
        }
        let mut open = 0u64;
        for edge in links.net.input_range(node) {
            let input = links.net.inputs[edge];
            let leaf = leaves
                .iter()
                .find(|l| links.leaves[**l as usize].node == input);
            if !leaf.is_some_and(|l| self.refusing[*l as usize]) {
                open += u64::from(links.net.weight(edge));
            }
        }
        open < u64::from(links.net.need[node as usize])
    }
}

/// `refused(l) ⇔ said(l) < offered` and the party itself refuses; where nobody is named, all who
/// are on record do; for a state of the world, any of the parties that it takes.
fn refusing(facts: &Facts, leaf: &Leaf, bearing: &[u32]) -> bool {
    let refuses = |a: &u32| facts.acts[*a as usize].refuses();
    let by = |a: &u32| facts.lists.get(facts.acts[*a as usize].parties);
    match (leaf.sort, leaf.party) {
        (Sort::Joint, _) => {
            let named = &facts.links.worlds[leaf.of as usize].named;
            bearing
                .iter()
                .any(|a| refuses(a) && by(a).iter().any(|p| named.contains(p)))
        }
        (Sort::Promise, Some(party)) => {
            bearing.iter().any(|a| refuses(a) && by(a).contains(&party))
        }
        (Sort::Promise, None) => !bearing.is_empty() && bearing.iter().all(refuses),
        _ => false,
    }
}
