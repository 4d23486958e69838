//! All minimal sets of a monotone Boolean function, exactly.
//!
//! The function comes as a decision diagram of the library; its minimal true points are the paths
//! of a second diagram, of families of sets (a ZDD), made by the rule of Rauzy (1993):
//!
//! `min(x ? f1 : f0) = min(f0) ∪ {x} × (min(f1) without all that contain a member of min(f0))`
//!
//! Each node is made once, so a diagram of a few thousand nodes may stand for more sets than there
//! are atoms; they are counted without being listed, and listed smallest first as far as wanted.
//! The library makes functions and keeps them small; it has no families of sets, which is why this
//! file exists.

use crate::intern::QuickMap;
use biodivine_lib_bdd::{Bdd, BddPointer};

/// How many families of alike sets are looked for.
const FIRSTS: usize = 10_000;

/// A family of sets: 0 is the empty family, 1 the family of the empty set.
type Family = u32;
const NONE: Family = 0;
const UNIT: Family = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Node {
    var: u32,
    lo: Family,
    hi: Family,
}

/// All families made so far.
pub(crate) struct Families {
    nodes: Vec<Node>,
    unique: QuickMap<(u32, u32, u32), Family>,
    without: QuickMap<(u32, u32), Family>,
    limit: usize,
}

/// The diagram grew over its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl Families {
    pub(crate) fn new(limit: usize) -> Families {
        let end = Node {
            var: u32::MAX,
            lo: NONE,
            hi: NONE,
        };
        Families {
            nodes: vec![end; 2],
            unique: QuickMap::default(),
            without: QuickMap::default(),
            limit,
        }
    }

    fn node(&mut self, var: u32, lo: Family, hi: Family) -> Result<Family, TooLarge> {
        if hi == NONE {
            return Ok(lo);
        }
        if let Some(&known) = self.unique.get(&(var, lo, hi)) {
            return Ok(known);
        }
        if self.nodes.len() >= self.limit {
            return Err(TooLarge);
        }
        let number = self.nodes.len() as Family;
        self.nodes.push(Node { var, lo, hi });
        self.unique.insert((var, lo, hi), number);
        Ok(number)
    }

    /// `without(F, G) = {s ∈ F : no member of G is a subset of s}`
    fn without(&mut self, all: Family, cut: Family) -> Result<Family, TooLarge> {
        if all == NONE || cut == UNIT {
            return Ok(NONE);
        }
        if cut == NONE || all == UNIT && !self.has_unit(cut) {
            return Ok(all);
        }
        if all == UNIT || self.has_unit(cut) {
            return Ok(NONE);
        }
        if let Some(&known) = self.without.get(&(all, cut)) {
            return Ok(known);
        }
        let (a, c) = (self.nodes[all as usize], self.nodes[cut as usize]);
        let made = if a.var < c.var {
            let lo = self.without(a.lo, cut)?;
            let hi = self.without(a.hi, cut)?;
            self.node(a.var, lo, hi)?
        } else if a.var > c.var {
            self.without(all, c.lo)?
        } else {
            let lo = self.without(a.lo, c.lo)?;
            let hi = self.without(a.hi, c.hi)?;
            let hi = self.without(hi, c.lo)?;
            self.node(a.var, lo, hi)?
        };
        self.without.insert((all, cut), made);
        Ok(made)
    }

    /// Whether the empty set is a member.
    fn has_unit(&self, family: Family) -> bool {
        let mut at = family;
        while at > UNIT {
            at = self.nodes[at as usize].lo;
        }
        at == UNIT
    }

    /// The minimal true points of a monotone function.
    pub(crate) fn minimal(&mut self, function: &Bdd) -> Result<Family, TooLarge> {
        let mut done = vec![u32::MAX; function.size()];
        self.minimal_of(function, function.root_pointer(), &mut done)
    }

    fn minimal_of(
        &mut self,
        function: &Bdd,
        at: BddPointer,
        done: &mut [Family],
    ) -> Result<Family, TooLarge> {
        if at.is_zero() {
            return Ok(NONE);
        }
        if at.is_one() {
            return Ok(UNIT);
        }
        let known = done[at.to_index()];
        if known != u32::MAX {
            return Ok(known);
        }
        let lo = self.minimal_of(function, function.low_link_of(at), done)?;
        let hi = self.minimal_of(function, function.high_link_of(at), done)?;
        let hi = self.without(hi, lo)?;
        let var = function.var_of(at).to_index() as u32;
        let made = self.node(var, lo, hi)?;
        done[at.to_index()] = made;
        Ok(made)
    }

    /// How many sets; none when more than 2^128.
    pub(crate) fn count(&self, family: Family) -> Option<u128> {
        let mut counts: Vec<Option<u128>> = vec![Some(0), Some(1)];
        for node in self.nodes.iter().skip(2).take(family.max(1) as usize - 1) {
            let (lo, hi) = (counts[node.lo as usize], counts[node.hi as usize]);
            counts.push(lo.zip(hi).and_then(|(l, h)| l.checked_add(h)));
        }
        counts[family as usize]
    }

    /// The members, smallest first, then by their variables; `limit` of them.
    pub(crate) fn smallest(&self, family: Family, limit: usize) -> Vec<Vec<u32>> {
        // For each node the fewest and the most members of a set below it.
        let mut spans: Vec<(u32, u32)> = vec![(u32::MAX, 0), (0, 0)];
        for node in self.nodes.iter().skip(2) {
            let (lo, hi) = (spans[node.lo as usize], spans[node.hi as usize]);
            let with = (hi.0.saturating_add(1), hi.1 + 1);
            spans.push(match node.lo {
                NONE => with,
                _ => (lo.0.min(with.0), lo.1.max(with.1)),
            });
        }
        let (fewest, most) = spans[family as usize];
        let mut out = Vec::new();
        for size in fewest..=most {
            let mut path = Vec::new();
            self.list(family, size, &spans, &mut path, &mut out, limit);
            if out.len() >= limit {
                break;
            }
        }
        out
    }

    fn list(
        &self,
        family: Family,
        size: u32,
        spans: &[(u32, u32)],
        path: &mut Vec<u32>,
        out: &mut Vec<Vec<u32>>,
        limit: usize,
    ) {
        let (fewest, most) = spans[family as usize];
        if family == NONE || out.len() >= limit || size < fewest || size > most {
            return;
        }
        if family == UNIT {
            out.push(path.clone());
            return;
        }
        let node = self.nodes[family as usize];
        if size > 0 {
            path.push(node.var);
            self.list(node.hi, size - 1, spans, path, out, limit);
            path.pop();
        }
        self.list(node.lo, size, spans, path, out, limit);
    }

    /// Of each family of members that differ only in which steps of a class they take, the member
    /// that takes the first ones; smallest first. `class` gives the class of each variable. None
    /// where there are more than [`FIRSTS`], or the walk takes more steps than the limit.
    pub(crate) fn firsts(&self, family: Family, class: &[u32]) -> Option<Vec<Vec<u32>>> {
        let mut walk = Firsts {
            families: self,
            class,
            passed: vec![0; class.len()],
            path: Vec::new(),
            out: Vec::new(),
            left: self.limit,
        };
        walk.from(family, 0)?;
        let mut out = walk.out;
        out.sort_by_key(Vec::len);
        Some(out)
    }
}

/// A walk over the members that take the first steps of each class.
struct Firsts<'a> {
    families: &'a Families,
    class: &'a [u32],
    /// How many steps of each class were passed over on the path.
    passed: Vec<u32>,
    path: Vec<u32>,
    out: Vec<Vec<u32>>,
    left: usize,
}

impl Firsts<'_> {
    /// Lists the members below `at`, all variables before `next` being decided.
    fn from(&mut self, at: Family, next: u32) -> Option<()> {
        if at == NONE {
            return Some(());
        }
        if self.out.len() >= FIRSTS {
            return None;
        }
        if at == UNIT {
            self.out.push(self.path.clone());
            return Some(());
        }
        let node = self.families.nodes[at as usize];
        self.left = self.left.checked_sub((node.var - next) as usize + 1)?;
        let class = |var: u32| self.class[var as usize] as usize;
        let own = class(node.var);
        let between: Vec<usize> = (next..node.var).map(class).collect();
        for class in &between {
            self.passed[*class] += 1;
        }
        if self.passed[own] == 0 {
            self.path.push(node.var);
            self.from(node.hi, node.var + 1)?;
            self.path.pop();
        }
        self.passed[own] += 1;
        self.from(node.lo, node.var + 1)?;
        self.passed[own] -= 1;
        for class in &between {
            self.passed[*class] -= 1;
        }
        Some(())
    }
}
