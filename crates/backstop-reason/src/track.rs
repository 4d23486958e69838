//! Follows single changes without starting over.
//!
//! A [`Tracker`] keeps the least and the greatest solution while acts rise and fall. The cost of a
//! change is that of what it touches. A rise in the least solution is followed upwards; a fall is
//! first overdone, then mended (delete and rederive, as in Datalog engines):
//!
//! - every node of value v rests on inputs of higher value, or of value v and settled before it.
//!   That order has no circles, so a node that still has enough of them is safe;
//! - one that has not is set to nothing, and those that may have rested on it are looked at;
//! - then all that were set to nothing are raised as far as what remains carries them.
//!
//! The greatest solution is followed the same way, upside down.
//!
//! [`Tracker::what_if`] asks without changing anything: the supposed levels are followed, told and
//! put back.
//!
//! A [`Tracker`] knows levels only. What a refusal or a deed does to a group's word or an "unless"
//! is followed by [`crate::what_if`], which works with the same [`Side`]s.

use crate::facts::{ActId, Facts};
use crate::level::Level;
use crate::net::Net;
use crate::what_if::Change;

/// The two solutions of some facts, kept while acts change their level.
#[derive(Debug, Clone)]
pub struct Tracker<'a> {
    facts: &'a Facts,
    ceilings: Vec<u8>,
    least: Side,
    greatest: Side,
}

/// The equation that a side solves: a net, with ceilings and needs that may differ from its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Equation<'n> {
    pub net: &'n Net,
    pub ceilings: &'n [u8],
    pub needs: &'n [u32],
}

/// One solution, with the order in which its nodes were settled.
#[derive(Debug, Clone)]
pub(crate) struct Side {
    pub value: Vec<u8>,
    pub order: Vec<u32>,
    clock: u32,
    /// Acts whose value was touched, with what it was before; kept only while `keeping`.
    touched: Vec<(u32, u8)>,
    keeping: Option<u32>,
}

impl<'a> Tracker<'a> {
    /// Starts from a full evaluation.
    pub fn new(facts: &'a Facts) -> Tracker<'a> {
        let net = &facts.links.net;
        Tracker {
            facts,
            ceilings: net.ceiling.clone(),
            least: Side::new(net.least(&net.need)),
            greatest: Side::new(net.greatest()),
        }
    }

    /// What an act comes to if nobody moves first.
    pub fn least(&self, act: ActId) -> Level {
        Level(self.least.value[act.at()])
    }

    /// What an act comes to if everybody keeps their word.
    pub fn greatest(&self, act: ActId) -> Level {
        Level(self.greatest.value[act.at()])
    }

    /// Gives an act another level by its own word, and returns how many nodes were looked at.
    pub fn set(&mut self, act: ActId, level: Level) -> usize {
        let old = std::mem::replace(&mut self.ceilings[act.at()], level.0.min(9));
        if level.0 == old {
            return 0;
        }
        let net = &self.facts.links.net;
        let equation = Equation {
            net,
            ceilings: &self.ceilings,
            needs: &net.need,
        };
        let least = self.least.follow_least(equation, act.0);
        least + self.greatest.follow_greatest(equation, act.0)
    }

    /// What if these acts had these levels by their own word: the matters that would come to more
    /// or less if nobody moved first, in the order of acts. Everything is put back afterwards;
    /// the cost is twice that of the changes.
    pub fn what_if(&mut self, levels: &[(ActId, Level)]) -> Vec<Change> {
        self.least.touched.clear();
        self.least.keeping = Some(self.facts.len() as u32);
        let mut before = Vec::with_capacity(levels.len());
        for (act, level) in levels {
            before.push((*act, Level(self.ceilings[act.at()])));
            self.set(*act, *level);
        }
        self.least.keeping = None;
        let mut touched = std::mem::take(&mut self.least.touched);
        // The first entry of an act holds what it was; the sort keeps it first.
        touched.sort_by_key(|t| t.0);
        touched.dedup_by_key(|t| t.0);
        let changed = touched
            .into_iter()
            .filter(|(act, old)| self.least.value[*act as usize] != *old);
        let changes = changed
            .map(|(act, old)| Change {
                matter: self.facts.id(ActId(act)),
                from: Level(old),
                to: self.least(ActId(act)),
            })
            .collect();
        for (act, level) in before.into_iter().rev() {
            self.set(act, level);
        }
        changes
    }
}

impl Side {
    /// Starts from a solution with the order in which it was found.
    pub(crate) fn new((value, order): (Vec<u8>, Vec<u32>)) -> Side {
        let clock = value.len() as u32;
        Side {
            value,
            order,
            clock,
            touched: Vec::new(),
            keeping: None,
        }
    }

    /// Gives a node another value.
    fn put(&mut self, node: u32, value: u8) {
        let old = std::mem::replace(&mut self.value[node as usize], value);
        if self.keeping.is_some_and(|acts| node < acts) {
            self.touched.push((node, old));
        }
    }

    fn settle(&mut self, node: u32, value: u8) {
        self.put(node, value);
        self.order[node as usize] = self.clock;
        // Four thousand million changes from here; a tracker is made anew long before.
        self.clock = self.clock.saturating_add(1);
    }

    /// Follows a change at a node in the least solution, and returns how many nodes were looked at.
    pub(crate) fn follow_least(&mut self, equation: Equation<'_>, start: u32) -> usize {
        let Equation {
            net,
            ceilings,
            needs,
        } = equation;
        let side = self;
        let mut looked = 0;
        let mut fallen = vec![start];
        let mut check = vec![start];
        while let Some(node) = check.pop() {
            looked += 1;
            let at = node as usize;
            let value = side.value[at];
            if value == 0 {
                continue;
            }
            let mut carried = 0u64;
            for edge in net.input_range(node) {
                let input = net.inputs[edge] as usize;
                let before = side.value[input] > value
                    || side.value[input] == value && side.order[input] < side.order[at];
                carried += if before {
                    u64::from(net.weight(edge))
                } else {
                    0
                };
            }
            if ceilings[at] >= value && carried >= u64::from(needs[at]) {
                continue;
            }
            side.put(node, 0);
            fallen.push(node);
            for (user, _) in net.users_of(node) {
                if (1..=value).contains(&side.value[user as usize]) {
                    check.push(user);
                }
            }
        }
        while let Some(node) = fallen.pop() {
            looked += 1;
            let value = net.value(node, &side.value, ceilings, needs);
            if value > side.value[node as usize] {
                side.settle(node, value);
                for (user, _) in net.users_of(node) {
                    let at = user as usize;
                    if side.value[at] < value.min(ceilings[at]) {
                        fallen.push(user);
                    }
                }
            }
        }
        looked
    }

    /// The same in the greatest solution.
    pub(crate) fn follow_greatest(&mut self, equation: Equation<'_>, start: u32) -> usize {
        let Equation {
            net,
            ceilings,
            needs,
        } = equation;
        let side = self;
        let mut looked = 0;
        let mut risen = vec![start];
        let mut check = vec![start];
        while let Some(node) = check.pop() {
            looked += 1;
            let at = node as usize;
            let value = side.value[at];
            // Below its ceiling, so held down by its inputs: do enough of them still do so?
            let mut weighs = 0u64;
            for edge in net.input_range(node) {
                let input = net.inputs[edge] as usize;
                let before = side.value[input] < value
                    || side.value[input] == value && side.order[input] < side.order[at];
                weighs += if before {
                    u64::from(net.weight(edge))
                } else {
                    0
                };
            }
            let need = u64::from(needs[at]);
            let held = need > 0 && weighs + need > net.total(node);
            if value >= ceilings[at] || held {
                continue;
            }
            let ceiling = ceilings[at];
            side.put(node, ceiling);
            risen.push(node);
            for (user, _) in net.users_of(node) {
                let high = side.value[user as usize];
                if high >= value && high < ceilings[user as usize] {
                    check.push(user);
                }
            }
        }
        while let Some(node) = risen.pop() {
            looked += 1;
            let value = net.value(node, &side.value, ceilings, needs);
            if value < side.value[node as usize] {
                side.settle(node, value);
                for (user, _) in net.users_of(node) {
                    if side.value[user as usize] > value {
                        risen.push(user);
                    }
                }
            }
        }
        looked
    }
}
