//! The best tree: of all trees over a sentence in which the root has exactly one child, the one
//! with the highest sum of scores.
//!
//! Chu and Liu's and Edmonds' way, growing a path and contracting each cycle in place, in time
//! quadratic in the words. Scores are whole numbers, so sums are exact and a tie goes to the
//! leftmost head on every machine. The single root comes from a fine on arcs from the root that
//! is larger than any sum of scores: the best tree then has as few of them as can be, one.

/// What an arc from the root costs besides.
const FINE: i64 = 1 << 44;
/// Scores are held within this, so that no sum of 512 reaches the fine.
const MOST: i64 = 1 << 31;

/// Room for the search, kept between sentences.
#[derive(Debug, Default)]
pub(crate) struct MstScratch {
    /// Best arc into the component in slot `dep` from that in slot `head`, at `dep * m + head`.
    score: Vec<i64>,
    /// That arc's ends as words: head, dependent.
    arc: Vec<(u16, u16)>,
    /// Component in each slot, `None` once it is merged into another.
    component: Vec<Option<usize>>,
    state: Vec<State>,
    path: Vec<usize>,
    /// By component: the arc chosen into it, and the component that it was merged into.
    chosen: Vec<(u16, u16)>,
    above: Vec<usize>,
    settled: Vec<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    OnPath,
    Done,
}

/// Writes to `heads[i]` the head of word `i + 1`, 0 for the root. `score(dep, head)` is the score
/// of an arc, for words from 1 and the root 0. At most 65,534 words.
pub(crate) fn tree(
    n: usize,
    score: impl Fn(usize, usize) -> i64,
    scratch: &mut MstScratch,
    heads: &mut Vec<usize>,
) {
    let m = n + 1;
    let s = scratch;
    s.score.clear();
    s.arc.clear();
    for dep in 0..m {
        for head in 0..m {
            let worth = if dep == 0 {
                0
            } else {
                score(dep, head).clamp(-MOST, MOST)
            };
            s.score.push(if head == 0 { worth - FINE } else { worth });
            s.arc.push((head as u16, dep as u16));
        }
    }
    s.component.clear();
    s.component.extend((0..m).map(Some));
    s.state.clear();
    s.state.resize(m, State::New);
    s.state[0] = State::Done;
    s.chosen.clear();
    s.chosen.resize(m, (0, 0));
    s.above.clear();
    s.above.resize(m, usize::MAX);
    s.path.clear();
    for start in 1..m {
        if s.component[start].is_some() && s.state[start] == State::New {
            s.grow(start, m);
        }
    }
    s.settle(n, heads);
}

impl MstScratch {
    /// Follows best arcs backwards from a slot until they reach what hangs on the root.
    fn grow(&mut self, start: usize, m: usize) {
        let mut slot = start;
        loop {
            let Some(component) = self.component[slot] else {
                return;
            };
            self.state[slot] = State::OnPath;
            self.path.push(slot);
            let from = self.best_head(slot, m);
            self.chosen[component] = self.arc[slot * m + from];
            match self.state[from] {
                State::Done => {
                    for slot in self.path.drain(..) {
                        self.state[slot] = State::Done;
                    }
                    return;
                }
                State::New => slot = from,
                State::OnPath => {
                    self.contract(from, m);
                    slot = from;
                }
            }
        }
    }

    fn best_head(&self, slot: usize, m: usize) -> usize {
        let row = &self.score[slot * m..(slot + 1) * m];
        let mut best = usize::from(slot == 0);
        for (head, component) in self.component.iter().enumerate() {
            if component.is_some() && head != slot && row[head] > row[best] {
                best = head;
            }
        }
        best
    }

    /// Merges the cycle at the end of the path, which begins at slot `into`, into that slot.
    fn contract(&mut self, into: usize, m: usize) {
        let from = self.path.iter().position(|&s| s == into).unwrap_or(0);
        let cycle: Vec<usize> = self.path.drain(from..).collect();
        let merged = self.chosen.len();
        self.chosen.push((0, 0));
        self.above.push(usize::MAX);
        // An arc into the cycle at a member replaces the member's own arc, so it is worth the
        // difference. Within the cycle each member's arc comes from the one after it.
        let own: Vec<i64> = (0..cycle.len())
            .map(|i| self.score[cycle[i] * m + cycle[(i + 1) % cycle.len()]])
            .collect();
        for &slot in &cycle {
            if let Some(component) = self.component[slot].take() {
                self.above[component] = merged;
            }
        }
        for other in 0..m {
            if self.component[other].is_none() {
                continue;
            }
            let (mut inward, mut outward) = ((i64::MIN, (0, 0)), (i64::MIN, (0, 0)));
            for (&slot, own) in cycle.iter().zip(&own) {
                let worth = self.score[slot * m + other] - own;
                if worth > inward.0 {
                    inward = (worth, self.arc[slot * m + other]);
                }
                let worth = self.score[other * m + slot];
                if worth > outward.0 {
                    outward = (worth, self.arc[other * m + slot]);
                }
            }
            (self.score[into * m + other], self.arc[into * m + other]) = inward;
            (self.score[other * m + into], self.arc[other * m + into]) = outward;
        }
        self.component[into] = Some(merged);
    }

    /// Opens the contracted cycles, outermost first: the arc chosen into a component settles
    /// every component around its dependent; the others keep their own.
    fn settle(&mut self, n: usize, heads: &mut Vec<usize>) {
        heads.clear();
        heads.resize(n, 0);
        self.settled.clear();
        self.settled.resize(self.chosen.len(), false);
        for component in (1..self.chosen.len()).rev() {
            if self.settled[component] {
                continue;
            }
            let (head, dep) = self.chosen[component];
            heads[dep as usize - 1] = head as usize;
            let mut around = dep as usize;
            while around != component {
                self.settled[around] = true;
                around = self.above[around];
            }
            self.settled[component] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sum over a tree, or nothing if the heads make none with a single root.
    fn worth(heads: &[usize], score: &impl Fn(usize, usize) -> i64) -> Option<i64> {
        if heads.iter().filter(|&&h| h == 0).count() != 1 {
            return None;
        }
        for mut at in 1..=heads.len() {
            for _ in 0..=heads.len() {
                at = if at == 0 { 0 } else { heads[at - 1] };
            }
            if at != 0 {
                return None;
            }
        }
        Some(
            heads
                .iter()
                .enumerate()
                .map(|(i, &h)| score(i + 1, h))
                .sum(),
        )
    }

    #[test]
    fn the_tree_is_as_good_as_the_best_of_all_trees() {
        let mut state = 1u64;
        let mut scratch = MstScratch::default();
        for round in 0..3000 {
            let n = 1 + round % 5;
            let spread = [3, 10, 100_000][round % 3];
            let table: Vec<i64> = (0..(n + 1) * (n + 1))
                .map(|_| {
                    state = state.wrapping_mul(6364136223846793005).wrapping_add(1);
                    (state >> 33) as i64 % spread - spread / 2
                })
                .collect();
            let score = |dep: usize, head: usize| table[dep * (n + 1) + head];
            let mut best = None;
            for code in 0..(n + 1).pow(n as u32) {
                let heads: Vec<usize> = (0..n)
                    .map(|i| code / (n + 1).pow(i as u32) % (n + 1))
                    .collect();
                if heads.iter().enumerate().all(|(i, &h)| h != i + 1) {
                    best = best.max(worth(&heads, &score));
                }
            }
            let mut heads = Vec::new();
            tree(n, score, &mut scratch, &mut heads);
            assert_eq!(worth(&heads, &score), best, "{n} words, {table:?}");
        }
    }

    #[test]
    fn all_equal_scores_make_a_tree_with_one_root() {
        let mut heads = Vec::new();
        tree(200, |_, _| 0, &mut MstScratch::default(), &mut heads);
        assert!(worth(&heads, &|_, _| 0).is_some());
    }
}
