//! What a caller tells of words besides the words: names in sets, each with two vectors of its own,
//! one that goes into the encoder with the word and one that is added to what comes out.
//!
//! Knows no set and no name but those of the weights.

use crate::ids::TokenId;
use std::collections::BTreeMap;

/// What a caller may tell of words: a set of names, and the vectors that each adds to a word's,
/// before the encoder and after it.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) names: Vec<String>,
    pub(super) first: Vec<f32>,
    pub(super) last: Vec<f32>,
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

    /// Adds what is told of a word to its embedding.
    pub(super) fn before(&self, t: TokenId, x: &mut [f32]) {
        self.add_rows(t, x, |told| &told.first);
    }

    /// Adds what is told of a word to its vector.
    pub(super) fn after(&self, t: TokenId, x: &mut [f32]) {
        self.add_rows(t, x, |told| &told.last);
    }

    fn add_rows(&self, t: TokenId, x: &mut [f32], rows: impl Fn(&Told) -> &[f32]) {
        for &(set, place) in self.of.get(t.index()).into_iter().flatten() {
            let Some(told) = self.told.values().nth(usize::from(set)) else {
                continue;
            };
            let at = usize::from(place) * x.len();
            for (x, row) in x.iter_mut().zip(&rows(told)[at..]) {
                *x += row;
            }
        }
    }
}
