//! Steps that can stand for one another: "any thirty of these fifty-five".
//!
//! `alike(x, y) ⇔ the function is the same when x and y change places`. This is an equivalence,
//! so a step is compared with one member of each class only. The minimal sets then fall into
//! families: from each class so many, no matter which. Fifty-five equal parties of which thirty
//! must join have three thousand million million smallest sets and one family.
//!
//! Knows numbers of steps, not what they are.

use biodivine_lib_bdd::{Bdd, BddVariable};

/// How many nodes may be looked at in all; beyond that, steps stand alone.
const NODES: usize = 3_000_000;

/// The class of each step, each named by its first member. `sure` gives steps known to be alike:
/// one number for all of them, `u32::MAX` for none.
pub(crate) fn classes(function: &Bdd, sure: &[u32]) -> Vec<u32> {
    let mut class: Vec<u32> = (0..sure.len() as u32).collect();
    let mut firsts: Vec<u32> = Vec::new();
    let mut looked = 0;
    for step in 0..sure.len() {
        let known = (0..step).find(|s| sure[step] != u32::MAX && sure[*s] == sure[step]);
        if let Some(known) = known {
            class[step] = class[known];
            continue;
        }
        let mut home = None;
        for first in &firsts {
            looked += 4 * function.size();
            if looked > NODES {
                break;
            }
            if alike(function, *first, step as u32) {
                home = Some(*first);
                break;
            }
        }
        match home {
            Some(first) => class[step] = first,
            None => firsts.push(step as u32),
        }
    }
    class
}

fn alike(function: &Bdd, one: u32, other: u32) -> bool {
    let variable = |n: u32| BddVariable::from_index(n as usize);
    let with = |a: bool, b: bool| function.restrict(&[(variable(one), a), (variable(other), b)]);
    with(true, false).xor(&with(false, true)).is_false()
}

/// How many sets a family stands for: the product of the ways to choose; none above 2^128.
pub(crate) fn ways(choices: impl Iterator<Item = (usize, usize)>) -> Option<u128> {
    let mut product: u128 = 1;
    for (any, of) in choices {
        let mut ways: u128 = 1;
        for n in 0..any.min(of - any.min(of)) as u128 {
            // Exact at every step: a product of n + 1 neighbours divides by (n + 1)!.
            ways = ways.checked_mul(of as u128 - n)? / (n + 1);
        }
        product = product.checked_mul(ways)?;
    }
    Some(product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_choose_are_counted_exactly() {
        assert_eq!(ways([(2, 5), (1, 3)].into_iter()), Some(30));
        assert_eq!(ways([(55, 55), (0, 9)].into_iter()), Some(1));
        assert_eq!(ways([(30, 55)].into_iter()), Some(3_085_851_035_479_212));
        assert_eq!(ways([(55, 150)].into_iter()), None);
    }

    #[test]
    fn steps_that_change_places_are_one_class() {
        // (a and b) or c: a and b are alike, c is not like them.
        let set = biodivine_lib_bdd::BddVariableSet::new_anonymous(3);
        let v = |n| set.mk_var(BddVariable::from_index(n));
        let function = v(0).and(&v(1)).or(&v(2));
        assert_eq!(classes(&function, &[u32::MAX; 3]), [0, 0, 2]);
    }
}
