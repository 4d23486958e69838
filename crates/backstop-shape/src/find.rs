//! Finds shapes in parsed sentences.
//!
//! A shape is drawn the way a parse is printed, so the quickest way to write one is to print a
//! sentence that has it and rub out the words that may vary.
//!
//! Every word has one head, so climbing from a word to the top of a shape never branches. Search
//! starts at the rarest word the shape demands (`index`), climbs, and only then looks downwards
//! (`search`); a sentence without that word costs one lookup.
//!
//! Nothing here knows about news or promises. Names on lines are labels; the caller gives them
//! meaning.

use crate::index::{Index, Word};
use crate::search::Search;
use crate::shape::{Lists, Order, Shape};
use backstop_syntax::{Parsed, SentenceId, TokenId, Upos};

/// Finds many shapes at once. Built once, used for any number of texts, from any threads.
#[derive(Debug)]
pub struct Finder {
    shapes: Vec<Shape>,
    index: Index,
}

/// A place where a shape fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Number of the shape among those given to `Finder::new`.
    pub shape: usize,
    /// The word on its top line.
    pub root: TokenId,
    /// The words captured.
    pub captures: Captures,
    /// Every word that a line took, captured or not, in text order. Words that only were looked
    /// at, because they must be absent, are not here.
    pub used: Vec<TokenId>,
}

/// Captured words by name, in the order in which the shape names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Captures {
    words: Vec<(String, Vec<TokenId>)>,
}

impl Captures {
    /// The word captured under a name, the first if there are several; `None` if the name is on
    /// an optional line that took no word, or on no line.
    pub fn get(&self, name: &str) -> Option<TokenId> {
        self.all(name).first().copied()
    }

    /// All words captured under a name, in text order: several under `+`, none under a `?` that
    /// took none.
    pub fn all(&self, name: &str) -> &[TokenId] {
        let found = self.words.iter().find(|(n, _)| n == name);
        found.map_or(&[], |(_, words)| words)
    }

    /// Names with their words, those without any left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[TokenId])> {
        let taken = self.words.iter().filter(|(_, words)| !words.is_empty());
        taken.map(|(name, words)| (name.as_str(), words.as_slice()))
    }

    /// Whether a word is captured, under any name.
    pub fn holds(&self, token: TokenId) -> bool {
        self.words.iter().any(|(_, words)| words.contains(&token))
    }
}

impl Finder {
    /// Makes shapes ready for finding. Lists are asked now, not while finding.
    pub fn new(shapes: Vec<Shape>, lists: &dyn Lists) -> Finder {
        let index = Index::new(&shapes, lists);
        Finder { shapes, index }
    }

    /// The shapes, as given.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// Every place in a sentence where a shape fits: by shape, then by the top line's word, then
    /// by the words captured. Two places differ in what they capture or in the top line's word.
    ///
    /// A word has at most 256 ways to be the top of one shape; beyond that, ways are left out,
    /// always the same ones.
    pub fn find(&self, parsed: &Parsed<'_>, sentence: SentenceId) -> Vec<Match> {
        let tokens = parsed.tokens_of(sentence);
        let mut scratch = String::new();
        let words: Vec<Word> = tokens
            .map(|token| self.index.word(parsed, token, &mut scratch))
            .collect();
        let tops = self.tops(parsed, sentence, &words);
        self.at(parsed, sentence, &words, &tops)
    }

    /// As `find`, but without the index: tries every shape at every word. Slow; for tests.
    #[doc(hidden)]
    pub fn find_plainly(&self, parsed: &Parsed<'_>, sentence: SentenceId) -> Vec<Match> {
        let mut scratch = String::new();
        let tokens = || parsed.tokens_of(sentence);
        let words: Vec<Word> = tokens()
            .map(|token| self.index.word(parsed, token, &mut scratch))
            .collect();
        let tops: Vec<(usize, TokenId)> = (0..self.shapes.len())
            .flat_map(|shape| tokens().map(move |token| (shape, token)))
            .collect();
        self.at(parsed, sentence, &words, &tops)
    }

    /// Words that may be the top of a shape, sorted.
    fn tops(
        &self,
        parsed: &Parsed<'_>,
        sentence: SentenceId,
        words: &[Word],
    ) -> Vec<(usize, TokenId)> {
        let mut tops = Vec::new();
        for (token, &word) in parsed.tokens_of(sentence).zip(words) {
            for (shape, line) in self.index.waiting(word) {
                let plan = &self.index.plans[shape][line];
                if self.index.passes(plan, parsed, token, word)
                    && let Some(top) = self.climb(parsed, shape, line, token)
                {
                    tops.push((shape, top));
                }
            }
            for &shape in &self.index.roaming {
                if self
                    .index
                    .passes(&self.index.plans[shape][0], parsed, token, word)
                {
                    tops.push((shape, token));
                }
            }
        }
        tops.sort_unstable();
        tops.dedup();
        tops
    }

    /// From a word on a line to the word that would be on the top line.
    fn climb(
        &self,
        parsed: &Parsed<'_>,
        shape: usize,
        line: usize,
        token: TokenId,
    ) -> Option<TokenId> {
        let lines = &self.shapes[shape].lines;
        let (mut line, mut token) = (line, token);
        while let Some(parent) = lines[line].parent {
            if !lines[line].allows(parsed.rel(token)) {
                return None;
            }
            token = parsed.head(token)?;
            line = parent;
        }
        Some(token)
    }

    fn at(
        &self,
        parsed: &Parsed<'_>,
        sentence: SentenceId,
        words: &[Word],
        tops: &[(usize, TokenId)],
    ) -> Vec<Match> {
        let mut found = Vec::new();
        for tops in tops.chunk_by(|a, b| a.0 == b.0) {
            let number = tops[0].0;
            let shape = &self.shapes[number];
            let mut search = Search::new(shape, number, &self.index, parsed, sentence, words);
            for &(_, top) in tops {
                let before = found.len();
                for way in search.at(top).iter() {
                    let new = gather(shape, number, top, way);
                    let same = |old: &Match| old.captures == new.captures;
                    if holds(shape, parsed, &new) && !found[before..].iter().any(same) {
                        found.push(new);
                    }
                }
            }
        }
        found
    }
}

/// A match from the words that the lines took.
fn gather(shape: &Shape, number: usize, root: TokenId, way: &[(usize, TokenId)]) -> Match {
    let names = shape.captures.iter();
    let mut words: Vec<(String, Vec<TokenId>)> = names.map(|n| (n.clone(), Vec::new())).collect();
    let mut used: Vec<TokenId> = way.iter().map(|&(_, token)| token).collect();
    used.sort_unstable();
    for &(line, token) in way {
        if let Some(capture) = shape.lines[line].capture {
            words[capture].1.push(token);
        }
    }
    for (_, words) in &mut words {
        words.sort_unstable();
    }
    Match {
        shape: number,
        root,
        captures: Captures { words },
        used,
    }
}

/// Whether the `where` lines hold. One about a capture that took no word does.
fn holds(shape: &Shape, parsed: &Parsed<'_>, found: &Match) -> bool {
    shape.wheres.iter().all(|clause| {
        let words = |capture: usize| found.captures.words[capture].1.iter();
        words(clause.left).all(|&left| {
            words(clause.right).all(|&right| match clause.order {
                Order::Before => left < right,
                Order::After => left > right,
                Order::Adjacent => {
                    let (first, last) = (left.min(right), left.max(right));
                    left != right
                        && (first.0 + 1..last.0)
                            .all(|between| parsed.upos(TokenId(between)) == Upos::Punct)
                }
            })
        })
    })
}
