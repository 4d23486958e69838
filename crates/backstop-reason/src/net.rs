//! The bare net under the facts: nodes with a ceiling and inputs, and the two fixed points.
//!
//! Every node has the same meaning, whether it stands for an act, a clause or a need:
//!
//! `value(n) = min(ceiling(n), the greatest v such that the inputs of value ≥ v weigh ≥ need(n))`
//!
//! An act needs all its clauses, a clause one of its needs, a need so many of its parties. The
//! right-hand side never falls when an input rises, so over the ten levels there is a least and a
//! greatest solution (Knaster and Tarski). Both are found in time linear in the edges: levels are
//! taken in order, and each edge is looked at once, when its source is settled. (For the least one
//! this is Knuth's generalisation of Dijkstra's algorithm with ten buckets.)
//!
//! Knows nothing of parties, promises or words.

/// Nodes and edges in two compressed rows: `inputs` of a node, and `users`, the nodes that it is an
/// input of.
#[derive(Debug, Clone, Default)]
pub(crate) struct Net {
    /// No value is above it. 0 to 9.
    pub ceiling: Vec<u8>,
    /// How much weight of inputs a value takes. 0: the node stands at its ceiling.
    pub need: Vec<u32>,
    pub input_start: Vec<u32>,
    pub inputs: Vec<u32>,
    /// The weight of each input; empty when each weighs one.
    pub weights: Vec<u32>,
    user_start: Vec<u32>,
    users: Vec<u32>,
    /// What a node weighs to each of its users; empty when each edge weighs one.
    user_weights: Vec<u32>,
}

/// Collects nodes in any order of edges.
#[derive(Debug, Default)]
pub(crate) struct NetBuilder {
    ceiling: Vec<u8>,
    need: Vec<u32>,
    edges: Vec<(u32, u32)>,
    /// The weights of the first edges; those beyond its end weigh one.
    weights: Vec<u32>,
}

impl NetBuilder {
    pub(crate) fn with_capacity(nodes: usize, edges: usize) -> NetBuilder {
        NetBuilder {
            ceiling: Vec::with_capacity(nodes),
            need: Vec::with_capacity(nodes),
            edges: Vec::with_capacity(edges),
            weights: Vec::new(),
        }
    }

    pub(crate) fn node(&mut self, ceiling: u8, need: u32) -> u32 {
        self.ceiling.push(ceiling);
        self.need.push(need);
        self.ceiling.len() as u32 - 1
    }

    pub(crate) fn set_ceiling(&mut self, node: u32, ceiling: u8) {
        self.ceiling[node as usize] = ceiling;
    }

    pub(crate) fn edge(&mut self, node: u32, input: u32) {
        self.edges.push((node, input));
    }

    pub(crate) fn weighted_edge(&mut self, node: u32, input: u32, weight: u32) {
        if weight != 1 {
            self.weights.resize(self.edges.len(), 1);
            self.weights.push(weight);
        }
        self.edges.push((node, input));
    }

    pub(crate) fn build(self) -> Net {
        let count = self.ceiling.len();
        let mut input_start = vec![0u32; count + 1];
        let mut user_start = vec![0u32; count + 1];
        for &(node, input) in &self.edges {
            input_start[node as usize + 1] += 1;
            user_start[input as usize + 1] += 1;
        }
        for at in 0..count {
            input_start[at + 1] += input_start[at];
            user_start[at + 1] += user_start[at];
        }
        let mut inputs = vec![0u32; self.edges.len()];
        let weighted = !self.weights.is_empty();
        let mut weights = vec![0u32; if weighted { self.edges.len() } else { 0 }];
        let mut free = input_start.clone();
        for (edge, &(node, input)) in self.edges.iter().enumerate() {
            let at = free[node as usize] as usize;
            free[node as usize] += 1;
            inputs[at] = input;
            if weighted {
                weights[at] = self.weights.get(edge).copied().unwrap_or(1);
            }
        }
        drop(self.edges);
        // In the order of nodes, so that users of a node ascend.
        let mut users = vec![0u32; inputs.len()];
        let mut user_weights = vec![0u32; weights.len()];
        let mut free = user_start.clone();
        for node in 0..count {
            for at in input_start[node] as usize..input_start[node + 1] as usize {
                let slot = &mut free[inputs[at] as usize];
                users[*slot as usize] = node as u32;
                if weighted {
                    user_weights[*slot as usize] = weights[at];
                }
                *slot += 1;
            }
        }
        Net {
            ceiling: self.ceiling,
            need: self.need,
            input_start,
            inputs,
            weights,
            user_start,
            users,
            user_weights,
        }
    }
}

impl Net {
    pub(crate) fn len(&self) -> usize {
        self.ceiling.len()
    }

    pub(crate) fn input_range(&self, node: u32) -> std::ops::Range<usize> {
        let at = node as usize;
        self.input_start[at] as usize..self.input_start[at + 1] as usize
    }

    pub(crate) fn inputs_of(&self, node: u32) -> &[u32] {
        &self.inputs[self.input_range(node)]
    }

    /// The nodes that a node is an input of, each with what it weighs there.
    pub(crate) fn users_of(&self, node: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let at = node as usize;
        let range = self.user_start[at] as usize..self.user_start[at + 1] as usize;
        let weight = |at: usize| self.user_weights.get(at).copied().unwrap_or(1);
        range.map(move |at| (self.users[at], weight(at)))
    }

    pub(crate) fn weight(&self, edge: usize) -> u32 {
        self.weights.get(edge).copied().unwrap_or(1)
    }

    /// All the weight that a node's inputs have.
    pub(crate) fn total(&self, node: u32) -> u64 {
        let range = self.input_range(node);
        if self.weights.is_empty() {
            return range.len() as u64;
        }
        self.weights[range].iter().map(|w| u64::from(*w)).sum()
    }

    /// The right-hand side of the one equation, for a node, under these values, ceilings and needs.
    pub(crate) fn value(&self, node: u32, values: &[u8], ceilings: &[u8], needs: &[u32]) -> u8 {
        let ceiling = ceilings[node as usize];
        let need = u64::from(needs[node as usize]);
        if need == 0 || ceiling == 0 {
            return ceiling;
        }
        let mut at_level = [0u64; 10];
        for edge in self.input_range(node) {
            let level = values[self.inputs[edge] as usize].min(9);
            at_level[usize::from(level)] += u64::from(self.weight(edge));
        }
        let mut sum = 0;
        for level in (1..=9u8).rev() {
            sum += at_level[usize::from(level)];
            if sum >= need {
                return level.min(ceiling);
            }
        }
        0
    }

    /// `least = ⋂ {v : v ⊇ F(v)}`: what holds if nobody moves first.
    ///
    /// The second part is the order in which nodes were settled: among the inputs of a node of
    /// value v > 0, those settled before it suffice for v. Nodes of value 0 come last.
    pub(crate) fn least(&self, needs: &[u32]) -> (Vec<u8>, Vec<u32>) {
        let mut order = vec![u32::MAX; self.len()];
        let mut clock = 0;
        let value = self.least_of(needs, |node| {
            order[node as usize] = clock;
            clock += 1;
        });
        (value, order)
    }

    /// The same for `needs` of the nodes, one each; `settled` is told of every node of value > 0.
    pub(crate) fn least_of(&self, needs: &[u32], mut settled: impl FnMut(u32)) -> Vec<u8> {
        let count = self.len();
        let mut missing = needs.to_vec();
        let mut value = vec![0u8; count];
        let mut buckets: Vec<Vec<u32>> = vec![Vec::new(); 10];
        for node in 0..count {
            if missing[node] == 0 && self.ceiling[node] > 0 {
                buckets[usize::from(self.ceiling[node])].push(node as u32);
            }
        }
        for level in (1..=9u8).rev() {
            while let Some(node) = buckets[usize::from(level)].pop() {
                value[node as usize] = level;
                settled(node);
                for (user, weight) in self.users_of(node) {
                    let user = user as usize;
                    if missing[user] == 0 {
                        continue;
                    }
                    missing[user] = missing[user].saturating_sub(weight);
                    if missing[user] == 0 {
                        let reached = level.min(self.ceiling[user]);
                        if reached > 0 {
                            buckets[usize::from(reached)].push(user as u32);
                        }
                    }
                }
            }
        }
        value
    }

    /// `greatest = ⋃ {v : v ⊆ F(v)}`: what holds if everybody keeps their word.
    ///
    /// The second part is the order in which nodes fell: among the inputs of a node that stands
    /// below its ceiling, those that fell before it suffice to hold it down.
    pub(crate) fn greatest(&self) -> (Vec<u8>, Vec<u32>) {
        let mut order = vec![u32::MAX; self.len()];
        let mut clock = 0;
        let value = self.greatest_of(|node| {
            order[node as usize] = clock;
            clock += 1;
        });
        (value, order)
    }

    /// The same; `fallen` is told of every node below its ceiling.
    pub(crate) fn greatest_of(&self, mut fallen: impl FnMut(u32)) -> Vec<u8> {
        let count = self.len();
        let mut value = self.ceiling.clone();
        // How much weight may still fall away before the node falls, too.
        let mut slack: Vec<i64> = (0..count as u32)
            .map(|n| self.total(n) as i64 - i64::from(self.need[n as usize]))
            .collect();
        let mut gone = vec![false; count];
        let mut stack = Vec::new();
        let mut by_ceiling: Vec<Vec<u32>> = vec![Vec::new(); 10];
        for node in 0..count as u32 {
            let ceiling = self.ceiling[node as usize];
            if slack[node as usize] < 0 && self.need[node as usize] > 0 {
                by_ceiling[0].push(node);
            } else {
                by_ceiling[usize::from(ceiling)].push(node);
            }
        }
        for level in 1..=9u8 {
            // All that cannot reach this level stays one below.
            for node in std::mem::take(&mut by_ceiling[usize::from(level - 1)]) {
                if !gone[node as usize] {
                    gone[node as usize] = true;
                    stack.push(node);
                }
            }
            while let Some(node) = stack.pop() {
                value[node as usize] = value[node as usize].min(level - 1);
                fallen(node);
                for (user, weight) in self.users_of(node) {
                    let at = user as usize;
                    if gone[at] || self.need[at] == 0 {
                        continue;
                    }
                    slack[at] -= i64::from(weight);
                    if slack[at] < 0 {
                        gone[at] = true;
                        stack.push(user);
                    }
                }
            }
        }
        value
    }
}
