//! Diagrams of "so much by weight of these", made node by node.
//!
//! Where each thing counted is one step of its own (thirty of fifty-five parties), the diagram has
//! at most as many nodes as parties times what is needed, and is laid directly. Putting it together
//! by conjunctions and disjunctions would copy it at every party.
//!
//! Knows nothing of what the steps are.

use crate::intern::QuickMap;
use crate::minimal::TooLarge;
use biodivine_lib_bdd::{Bdd, BddNode, BddPointer, BddVariable};

/// What may still be needed before each of several things, by weight; and what all from there on
/// weigh together.
pub(crate) struct Needed {
    /// One more than there are things; each list ascends and holds no nought.
    pub wanted: Vec<Vec<u64>>,
}

impl Needed {
    /// `spend` is told of every state and may stop the work.
    pub(crate) fn of(
        weights: &[u64],
        need: u64,
        mut spend: impl FnMut(usize) -> Result<(), TooLarge>,
    ) -> Result<Needed, TooLarge> {
        let mut rest: Vec<u64> = vec![0; weights.len() + 1];
        for at in (0..weights.len()).rev() {
            rest[at] = rest[at + 1] + weights[at];
        }
        let mut wanted: Vec<Vec<u64>> = vec![vec![need]];
        for (at, weight) in weights.iter().enumerate() {
            let mut next = Vec::new();
            for n in &wanted[at] {
                next.push(*n);
                next.push(n.saturating_sub(*weight));
            }
            next.sort_unstable();
            next.dedup();
            next.retain(|n| *n > 0 && *n <= rest[at + 1]);
            spend(next.len())?;
            wanted.push(next);
        }
        Ok(Needed { wanted })
    }
}

/// The only step of a function that is one step and nothing else.
pub(crate) fn single(function: &Bdd) -> Option<BddVariable> {
    if function.size() != 3 {
        return None;
    }
    let root = function.root_pointer();
    let plain = function.low_link_of(root).is_zero() && function.high_link_of(root).is_one();
    plain.then(|| function.var_of(root))
}

/// At least `need`, from 1 to the sum of all, by weight of these variables; none where two are the
/// same.
pub(crate) fn at_least(
    mut inputs: Vec<(BddVariable, u64)>,
    need: u64,
    variables: u16,
    spend: impl FnMut(usize) -> Result<(), TooLarge>,
) -> Result<Option<Bdd>, TooLarge> {
    inputs.sort_unstable();
    if inputs.windows(2).any(|two| two[0].0 == two[1].0) {
        return Ok(None);
    }
    let weights: Vec<u64> = inputs.iter().map(|i| i.1).collect();
    let Needed { wanted } = Needed::of(&weights, need, spend)?;
    let mut nodes = vec![BddNode::mk_zero(variables), BddNode::mk_one(variables)];
    let mut after: Vec<(u64, BddPointer)> = Vec::new();
    for (at, (variable, weight)) in inputs.iter().enumerate().rev() {
        let look = |n: u64| match n {
            0 => BddPointer::one(),
            n => match after.binary_search_by_key(&n, |(n, _)| *n) {
                Ok(found) => after[found].1,
                Err(_) => BddPointer::zero(),
            },
        };
        let mut known: QuickMap<(usize, usize), BddPointer> = QuickMap::default();
        let mut here = Vec::with_capacity(wanted[at].len());
        for n in &wanted[at] {
            let (low, high) = (look(*n), look(n.saturating_sub(*weight)));
            let made = if low == high {
                low
            } else {
                let next = BddPointer::from_index(nodes.len());
                let made = *known
                    .entry((low.to_index(), high.to_index()))
                    .or_insert(next);
                if made == next {
                    nodes.push(BddNode::mk_node(*variable, low, high));
                }
                made
            };
            here.push((*n, made));
        }
        after = here;
    }
    // The root of a diagram is its last node.
    let last = nodes.len() - 1;
    let root = after.first().map(|(_, made)| made.to_index());
    if root != Some(last) {
        return Ok(None);
    }
    Ok(Bdd::from_nodes(&nodes).ok())
}
