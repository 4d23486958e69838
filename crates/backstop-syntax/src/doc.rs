//! `Doc`: where sentences and tokens lie in a text, as columns.
//!
//! A token is a byte range of the text, never a string of its own, so quoting a token always
//! gives the text back. Tags and trees are other columns, indexed by the same `TokenId`; they do
//! not know each other.

use crate::ids::{SentenceId, TokenId};
use std::ops::Range;

/// Sentences and tokens of a text. Ranges are in bytes of the text that was split, ascending and
/// disjoint; every sentence has at least one token.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// First byte of each token.
    pub(crate) start: Vec<u32>,
    /// Byte after the last of each token.
    pub(crate) end: Vec<u32>,
    /// Whether the token is written as one word with the one before it (`n't` after `do`).
    pub(crate) joined: Vec<bool>,
    /// Sentence of each token.
    pub(crate) sentence: Vec<u32>,
    /// First token of each sentence, and the number of tokens as a last entry.
    pub(crate) first: Vec<u32>,
    /// Whether the sentence begins a paragraph.
    pub(crate) paragraph: Vec<bool>,
}

impl Doc {
    /// A text without tokens.
    pub fn new() -> Doc {
        Doc {
            first: vec![0],
            ..Doc::default()
        }
    }

    /// Lets new sentences begin at these tokens, within their paragraphs. Tokens that begin a
    /// sentence already, or lie outside, change nothing.
    pub fn cut(&mut self, at: &[TokenId]) {
        let mut firsts: Vec<(u32, bool)> = self
            .first
            .iter()
            .copied()
            .zip(self.paragraph.iter().copied())
            .chain(at.iter().map(|t| (t.0, false)))
            .filter(|f| (f.0 as usize) < self.start.len())
            .collect();
        // An old first token sorts before the same token given anew, and is kept.
        firsts.sort_by_key(|f| (f.0, !f.1));
        firsts.dedup_by_key(|f| f.0);
        self.first = firsts.iter().map(|f| f.0).collect();
        self.paragraph = firsts.iter().map(|f| f.1).collect();
        self.first.push(self.start.len() as u32);
        for (s, pair) in self.first.windows(2).enumerate() {
            for t in pair[0]..pair[1] {
                self.sentence[t as usize] = s as u32;
            }
        }
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.start.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.start.is_empty()
    }

    /// Number of sentences.
    pub fn sentence_count(&self) -> usize {
        self.paragraph.len()
    }

    /// The bytes of a token.
    #[inline]
    pub fn span(&self, t: TokenId) -> Range<usize> {
        self.start[t.index()] as usize..self.end[t.index()] as usize
    }

    /// Whether a token is written as one word with the one before it, as `n't` in `don't`.
    pub fn is_joined(&self, t: TokenId) -> bool {
        self.joined[t.index()]
    }

    /// The sentences, in order.
    pub fn sentences(
        &self,
    ) -> impl DoubleEndedIterator<Item = SentenceId> + ExactSizeIterator + use<> {
        (0..self.paragraph.len() as u32).map(SentenceId)
    }

    /// The tokens of a sentence, in order.
    pub fn tokens_of(
        &self,
        s: SentenceId,
    ) -> impl DoubleEndedIterator<Item = TokenId> + ExactSizeIterator + use<> {
        (self.first[s.index()]..self.first[s.index() + 1]).map(TokenId)
    }

    /// The sentence of a token.
    pub fn sentence_of(&self, t: TokenId) -> SentenceId {
        SentenceId(self.sentence[t.index()])
    }

    /// The bytes from a sentence's first token to its last.
    pub fn sentence_span(&self, s: SentenceId) -> Range<usize> {
        let (first, next) = (self.first[s.index()], self.first[s.index() + 1]);
        self.start[first as usize] as usize..self.end[next as usize - 1] as usize
    }

    /// Whether a sentence is the first of its paragraph.
    pub fn starts_paragraph(&self, s: SentenceId) -> bool {
        self.paragraph[s.index()]
    }

    /// Adds a token to the sentence being built.
    pub(crate) fn push(&mut self, span: Range<usize>, joined: bool) {
        self.start.push(span.start as u32);
        self.end.push(span.end as u32);
        self.joined.push(joined);
        self.sentence.push(self.paragraph.len() as u32);
    }

    /// Closes the sentence being built; without tokens there is none.
    pub(crate) fn close(&mut self, paragraph: bool) {
        let len = self.start.len() as u32;
        if self.first.last().is_some_and(|&first| first < len) {
            self.first.push(len);
            self.paragraph.push(paragraph);
        }
    }
}
