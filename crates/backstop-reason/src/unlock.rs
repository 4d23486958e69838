//! The smallest sets of acts that bring a matter into effect.
//!
//! `unlocks(S, m) ⇔ least(m) ≥ offered once every step of S is taken`; wanted are all S that
//! unlock, none of whose proper subsets does. The steps are: something missing is given, something
//! awaited comes, a vague condition is declared met, a member of a ring goes first without waiting
//! on the ring, and the matter's own party gives its word.
//!
//! Whether S unlocks is a monotone Boolean function of the steps. It is built as a decision
//! diagram (library `biodivine-lib-bdd`) from the part of the net that does not hold: parts that
//! wait on each other are run up from "no" until nothing changes, which is the least fixed point.
//! `minimal` reads the sets off. This is the question of minimal cut sets in fault trees, where
//! decision diagrams have been the method of choice since the 1990s: a solver for satisfiability
//! would find one set at a time and have to be kept from circular reasons, a diagram finds all and
//! counts them even where nobody could list them.

mod naming;

use crate::alike;
use crate::answer::{Answer, reason};
use crate::enough::{self, Needed};
use crate::facts::Facts;
use crate::intern::QuickMap;
use crate::level::Level;
use crate::minimal::{Families, TooLarge};
use crate::scc;
use crate::steps::{Choice, Family, Step, UnlockLimit, Unlocking};
use backstop_model::MatterId;
use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};
use std::collections::BTreeMap;

const LIVE: u8 = Level::OFFERED.0;

/// What a variable of the function stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Var {
    Item(u32),
    Leaf(u32),
    First(u32),
    Own(u32),
}

/// All minimal unlocking sets of a matter.
pub fn unlocking_sets(facts: &Facts, matter: &MatterId, limit: UnlockLimit) -> Unlocking {
    unlocking_sets_in(facts, &reason(facts), matter, limit)
}

/// The same where the answer is known.
pub fn unlocking_sets_in(
    facts: &Facts,
    answer: &Answer,
    matter: &MatterId,
    limit: UnlockLimit,
) -> Unlocking {
    let Some(goal) = facts.find(matter) else {
        return Unlocking::Unknown;
    };
    if answer.least(goal).holds() {
        return Unlocking::Holds;
    }
    let mut build = Build::new(facts, answer, goal.0, limit);
    build.gather();
    let steps = build.vars.len();
    let too_many = Unlocking::TooMany {
        steps,
        nodes: limit.nodes,
    };
    if steps >= usize::from(u16::MAX) {
        return too_many;
    }
    let Ok(function) = build.function() else {
        return too_many;
    };
    if function.is_false() {
        return Unlocking::Impossible;
    }
    let mut families = Families::new(limit.nodes);
    let Ok(family) = families.minimal(&function) else {
        return too_many;
    };
    let total = families.count(family);
    let sets: Vec<Vec<Step>> = families
        .smallest(family, limit.sets)
        .into_iter()
        .map(|set| {
            let steps = set.into_iter().map(|v| build.step(build.vars[v as usize]));
            let mut steps: Vec<Step> = steps.collect();
            steps.sort();
            steps
        })
        .collect();
    let families = build.families(&families, family, &function);
    let listed = families.len().min(limit.sets);
    Unlocking::Sets {
        complete: total == Some(sets.len() as u128),
        total,
        sets,
        families_complete: !families.is_empty() && listed == families.len(),
        families: families.into_iter().take(limit.sets).collect(),
    }
}

struct Build<'a> {
    facts: &'a Facts,
    answer: &'a Answer,
    goal: u32,
    limit: UnlockLimit,
    spent: usize,
    cone: Vec<u32>,
    inside: QuickMap<u32, ()>,
    vars: Vec<Var>,
    number: QuickMap<(u8, u32), usize>,
    leaf_of: QuickMap<u32, u32>,
    /// The nodes that each variable supplies.
    supplies: Vec<Vec<u32>>,
}

impl<'a> Build<'a> {
    fn new(facts: &'a Facts, answer: &'a Answer, goal: u32, limit: UnlockLimit) -> Build<'a> {
        Build {
            facts,
            answer,
            goal,
            limit,
            spent: 0,
            cone: Vec::new(),
            inside: QuickMap::default(),
            vars: Vec::new(),
            number: QuickMap::default(),
            leaf_of: QuickMap::default(),
            supplies: Vec::new(),
        }
    }

    fn key(var: Var) -> (u8, u32) {
        match var {
            Var::Item(n) => (0, n),
            Var::Leaf(n) => (1, n),
            Var::First(n) => (2, n),
            Var::Own(n) => (3, n),
        }
    }

    /// The number of a variable, given to it now if it is new.
    fn var(&mut self, var: Var) -> usize {
        let next = self.vars.len();
        let known = *self.number.entry(Self::key(var)).or_insert(next);
        if known == next {
            self.vars.push(var);
            self.supplies.push(Vec::new());
        }
        known
    }

    /// What supplies a leaf: `said(l) < offered`. What is promised needs no second promise.
    fn leaf_var(&self, leaf: u32) -> Option<Var> {
        let row = &self.facts.links.leaves[leaf as usize];
        if self.answer.solution.said[row.node as usize] >= LIVE {
            return None;
        }
        match self.answer.items.of_leaf[leaf as usize] {
            u32::MAX => Some(Var::Leaf(leaf)),
            item => Some(Var::Item(item)),
        }
    }

    /// Whether an act waits on a ring that it is in.
    fn in_ring(&self, act: u32) -> bool {
        let solution = &self.answer.solution;
        let part = solution.part[act as usize];
        part != u32::MAX && solution.part_sizes[part as usize] > 1
    }

    /// Walks the part of the net below the goal that does not hold. Variables are numbered in the
    /// order of the walk, which keeps what belongs together together.
    fn gather(&mut self) {
        // Leaves by node, for the leaves of needs that the walk meets.
        for (number, leaf) in self.facts.links.leaves.iter().enumerate() {
            self.leaf_of.insert(leaf.node, number as u32);
        }
        let acts = self.facts.acts.len() as u32;
        let net = &self.facts.links.net;
        let mut walk = vec![self.goal];
        while let Some(node) = walk.pop() {
            let held = self.answer.solution.least[node as usize] >= LIVE;
            if held || self.inside.insert(node, ()).is_some() {
                continue;
            }
            self.cone.push(node);
            if node < acts {
                if node == self.goal && net.ceiling[node as usize] < LIVE {
                    self.var(Var::Own(node));
                } else if net.ceiling[node as usize] < LIVE {
                    continue;
                }
                if self.in_ring(node) {
                    self.var(Var::First(node));
                }
            }
            if let Some(var) = self.leaf_of.get(&node).and_then(|l| self.leaf_var(*l)) {
                let number = self.var(var);
                self.supplies[number].push(node);
            }
            walk.extend(net.inputs_of(node).iter().rev());
        }
    }

    fn spend(&mut self, made: Option<Bdd>) -> Result<Bdd, TooLarge> {
        let made = made.ok_or(TooLarge)?;
        self.spent += made.size();
        match self.spent > self.limit.nodes {
            true => Err(TooLarge),
            false => Ok(made),
        }
    }

    fn and(&mut self, one: &Bdd, other: &Bdd) -> Result<Bdd, TooLarge> {
        let limit = self.limit.nodes;
        self.spend(Bdd::binary_op_with_limit(
            limit,
            one,
            other,
            op_function::and,
        ))
    }

    fn or(&mut self, one: &Bdd, other: &Bdd) -> Result<Bdd, TooLarge> {
        let limit = self.limit.nodes;
        self.spend(Bdd::binary_op_with_limit(
            limit,
            one,
            other,
            op_function::or,
        ))
    }

    /// The function of the goal.
    fn function(&mut self) -> Result<Bdd, TooLarge> {
        let set = BddVariableSet::new_anonymous(self.vars.len() as u16);
        let net = &self.facts.links.net;
        let mut inside = vec![false; net.len()];
        for node in &self.cone {
            inside[*node as usize] = true;
        }
        let cone = std::mem::take(&mut self.cone);
        let (part, sizes) = scc::parts(net, &cone, &inside);
        let mut by_part: Vec<Vec<u32>> = vec![Vec::new(); sizes.len()];
        for node in &cone {
            by_part[part[*node as usize] as usize].push(*node);
        }
        let mut value: QuickMap<u32, Bdd> = QuickMap::default();
        for nodes in by_part {
            for node in &nodes {
                value.insert(*node, set.mk_false());
            }
            loop {
                let mut changed = false;
                for node in &nodes {
                    let made = self.node(*node, &set, &value)?;
                    if value.get(node) != Some(&made) {
                        changed = true;
                        value.insert(*node, made);
                    }
                }
                if !changed || nodes.len() == 1 {
                    break;
                }
            }
        }
        Ok(value.remove(&self.goal).unwrap_or_else(|| set.mk_false()))
    }

    fn variable(&self, set: &BddVariableSet, var: Var) -> Bdd {
        let number = self.number.get(&Self::key(var)).copied().unwrap_or(0);
        set.mk_var(BddVariable::from_index(number))
    }

    fn node(
        &mut self,
        node: u32,
        set: &BddVariableSet,
        value: &QuickMap<u32, Bdd>,
    ) -> Result<Bdd, TooLarge> {
        let net = &self.facts.links.net;
        let acts = self.facts.acts.len() as u32;
        let own = net.ceiling[node as usize] >= LIVE;
        let mut inputs = Vec::new();
        for edge in net.input_range(node) {
            let input = net.inputs[edge];
            let held = self.answer.solution.least[input as usize] >= LIVE;
            let mut made = match held {
                true => set.mk_true(),
                false => value.get(&input).cloned().unwrap_or_else(|| set.mk_false()),
            };
            let solution = &self.answer.solution;
            let same_part = solution.part[input as usize] == solution.part[node as usize];
            if node < acts && !held && self.in_ring(node) && same_part {
                let first = self.variable(set, Var::First(node));
                made = self.or(&made, &first)?;
            }
            inputs.push((made, net.weight(edge)));
        }
        let mut made = match own || node == self.goal {
            true => self.enough(&inputs, net.need[node as usize], set)?,
            false => set.mk_false(),
        };
        if node == self.goal && !own {
            let word = self.variable(set, Var::Own(node));
            made = self.and(&made, &word)?;
        }
        if let Some(var) = self.leaf_of.get(&node).and_then(|l| self.leaf_var(*l)) {
            let supplied = self.variable(set, var);
            made = self.or(&made, &supplied)?;
        }
        Ok(made)
    }

    fn spend_nodes(&mut self, nodes: usize) -> Result<(), TooLarge> {
        self.spent += nodes;
        match self.spent > self.limit.nodes {
            true => Err(TooLarge),
            false => Ok(()),
        }
    }

    /// The same as [`Build::enough`], where each input is a single step.
    fn of_singles(&mut self, inputs: &[(Bdd, u32)], need: u64) -> Result<Option<Bdd>, TooLarge> {
        let singles = inputs
            .iter()
            .map(|(input, w)| enough::single(input).map(|v| (v, u64::from(*w))));
        let Some(singles) = singles.collect::<Option<Vec<_>>>() else {
            return Ok(None);
        };
        let variables = self.vars.len() as u16;
        enough::at_least(singles, need, variables, |n| self.spend_nodes(n))
    }

    /// At least `need` by weight of the inputs.
    fn enough(
        &mut self,
        inputs: &[(Bdd, u32)],
        need: u32,
        set: &BddVariableSet,
    ) -> Result<Bdd, TooLarge> {
        let total: u64 = inputs.iter().map(|(_, w)| u64::from(*w)).sum();
        let need = u64::from(need);
        if need == 0 {
            return Ok(set.mk_true());
        }
        if need > total {
            return Ok(set.mk_false());
        }
        if let Some(made) = self.of_singles(inputs, need)? {
            return Ok(made);
        }
        // From the last input to the first: what suffices for each remaining need.
        let weights: Vec<u64> = inputs.iter().map(|(_, w)| u64::from(*w)).collect();
        let Needed { wanted } = Needed::of(&weights, need, |n| self.spend_nodes(n))?;
        let mut after: Vec<(u64, Bdd)> = Vec::new();
        for at in (0..inputs.len()).rev() {
            let (input, weight) = &inputs[at];
            let look = |n: u64| match n {
                0 => set.mk_true(),
                n => match after.binary_search_by_key(&n, |(n, _)| *n) {
                    Ok(found) => after[found].1.clone(),
                    Err(_) => set.mk_false(),
                },
            };
            let mut here = Vec::with_capacity(wanted[at].len());
            for n in &wanted[at] {
                let with = look(n.saturating_sub(u64::from(*weight)));
                let both = self.and(input, &with)?;
                here.push((*n, self.or(&both, &look(*n))?));
            }
            after = here;
        }
        Ok(after.pop().map_or_else(|| set.mk_false(), |(_, made)| made))
    }

    /// Steps that are alike beyond doubt: what they supply counts the same for the same users, and
    /// nothing else supplies it. One number for each such class, `u32::MAX` for a step of its own.
    fn sure(&self) -> Vec<u32> {
        let net = &self.facts.links.net;
        let mut known: BTreeMap<Vec<(u32, u32)>, u32> = BTreeMap::new();
        let class = |(number, nodes): (usize, &Vec<u32>)| {
            if nodes.is_empty() || nodes.iter().any(|n| !net.inputs_of(*n).is_empty()) {
                return u32::MAX;
            }
            let users = nodes.iter().flat_map(|n| net.users_of(*n));
            let mut users: Vec<(u32, u32)> = users.collect();
            users.sort_unstable();
            *known.entry(users).or_insert(number as u32)
        };
        self.supplies.iter().enumerate().map(class).collect()
    }

    /// The minimal sets by family, the smallest first; none where there are too many of them, too.
    fn families(&self, all: &Families, family: u32, function: &Bdd) -> Vec<Family> {
        let class = alike::classes(function, &self.sure());
        let Some(firsts) = all.firsts(family, &class) else {
            return Vec::new();
        };
        let mut members: BTreeMap<u32, Vec<Step>> = BTreeMap::new();
        for (number, class) in class.iter().enumerate() {
            let step = self.step(self.vars[number]);
            members.entry(*class).or_default().push(step);
        }
        members.values_mut().for_each(|m| m.sort());
        let of = |set: Vec<u32>| {
            let mut taken: BTreeMap<u32, usize> = BTreeMap::new();
            for step in set {
                *taken.entry(class[step as usize]).or_default() += 1;
            }
            let choices = taken.into_iter().map(|(class, any)| Choice {
                any,
                of: members.get(&class).cloned().unwrap_or_default(),
            });
            let mut choices: Vec<Choice> = choices.collect();
            choices.sort();
            Family {
                sets: alike::ways(choices.iter().map(|c| (c.any, c.of.len()))),
                choices,
            }
        };
        firsts.into_iter().map(of).collect()
    }
}
