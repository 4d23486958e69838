//! What a caller tells of words besides the words: names in sets, each with a vector of its own
//! that is added to the word's.
//!
//! Knows no set and no name but those of the weights.

use crate::ids::TokenId;
use std::collections::BTreeMap;

/// What a caller may tell of words: a set of names, and the vector that each adds to a word's.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<f32>,
}

/// What a caller tells of the words of one text: names in sets that the weights know. Made by
/// [`Roles::clues`].
#[derive(Debug, Clone)]
pub struct Clues<'r> {
    pub(super) told: &'r BTreeMap<String, Told>,
    /// For each word: sets by their order, and the name's place in the set.
    pub(super) of: Vec<Vec<(u16, u16)>>,
}

impl Clues<'_> {
    /// Tells of a word that this name of this set is true of it. Names and sets that the weights
    /// do not know are passed over, and so is a second name of one set.
    pub fn add(&mut self, t: TokenId, set: &str, name: &str) {
        let Some(at) = self.told.keys().position(|k| k == set) else {
            return;
        };
        let Some(place) = self
            .told
            .get(set)
            .and_then(|s| s.names.iter().position(|n| n == name))
        else {
            return;
        };
        if let Some(of) = self.of.get_mut(t.index())
            && !of.iter().any(|(s, _)| usize::from(*s) == at)
        {
            of.push((at as u16, place as u16));
            of.sort_unstable();
        }
    }

    /// Adds what is told of some words to their vectors.
    pub(super) fn mix(&self, tokens: &[TokenId], x: &mut [f32], width: usize) {
        for (t, x) in tokens.iter().zip(x.chunks_exact_mut(width)) {
            for &(set, place) in self.of.get(t.index()).into_iter().flatten() {
                let Some(told) = self.told.values().nth(usize::from(set)) else {
                    continue;
                };
                let at = usize::from(place) * width;
                for (x, row) in x.iter_mut().zip(&told.rows[at..at + width]) {
                    *x += row;
                }
            }
        }
    }
}
