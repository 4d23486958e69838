//! `Parsed`: a text with its tokens, tags and trees, and the questions asked of them.
//!
//! It borrows the text and owns the columns. Every answer about words is a slice of the text or
//! of a column; nothing is rebuilt.

use crate::doc::Doc;
use crate::ids::{SentenceId, TokenId};
use crate::labels::{Rel, Upos};
use crate::tags::Tags;
use crate::tree::Tree;
use std::ops::Range;

/// A parsed text. All three columns cover the same tokens.
#[derive(Debug, Clone)]
pub struct Parsed<'t> {
    /// The text, as given; spans are byte ranges of it.
    pub text: &'t str,
    /// Sentences and tokens.
    pub doc: Doc,
    /// Parts of speech, features, lemmas, entity types.
    pub tags: Tags,
    /// Dependency trees.
    pub tree: Tree,
}

impl<'t> Parsed<'t> {
    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.doc.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.doc.is_empty()
    }

    /// All tokens, in text order.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = TokenId> + ExactSizeIterator + use<> {
        (0..self.doc.len() as u32).map(TokenId)
    }

    /// A token as written.
    pub fn form(&self, t: TokenId) -> &'t str {
        &self.text[self.doc.span(t)]
    }

    /// Bytes of a token.
    pub fn span(&self, t: TokenId) -> Range<usize> {
        self.doc.span(t)
    }

    /// Dictionary form.
    pub fn lemma(&self, t: TokenId) -> &str {
        self.tags.lemma(t)
    }

    /// Universal part of speech.
    pub fn upos(&self, t: TokenId) -> Upos {
        self.tags.upos(t)
    }

    /// Penn Treebank tag.
    pub fn xpos(&self, t: TokenId) -> &str {
        self.tags.xpos(t)
    }

    /// Features as CoNLL-U writes them, `_` for none.
    pub fn feats(&self, t: TokenId) -> &str {
        self.tags.feats(t)
    }

    /// Type of the thing that the token heads a mention of, if any: `person`, `organization`,
    /// `place`, `event`, `time`, `object`, `abstract`, `animal`, `plant`, `substance`.
    pub fn entity(&self, t: TokenId) -> Option<&str> {
        self.tags.entity(t)
    }

    /// Whether the mention that the token heads is a name; `false` if it heads none.
    pub fn is_named(&self, t: TokenId) -> bool {
        self.tags.is_named(t)
    }

    /// Head of a token; `None` for the root of its sentence.
    pub fn head(&self, t: TokenId) -> Option<TokenId> {
        self.tree.head(t)
    }

    /// Relation of a token to its head.
    pub fn rel(&self, t: TokenId) -> Rel {
        self.tree.rel(t)
    }

    /// Children of a token, in text order.
    pub fn children(
        &self,
        t: TokenId,
    ) -> impl DoubleEndedIterator<Item = TokenId> + ExactSizeIterator + '_ {
        self.tree.children(t).iter().copied()
    }

    /// A token and all that hangs on it, sorted.
    pub fn subtree(&self, t: TokenId) -> Vec<TokenId> {
        self.tree.subtree(t)
    }

    /// The sentences, in order.
    pub fn sentences(
        &self,
    ) -> impl DoubleEndedIterator<Item = SentenceId> + ExactSizeIterator + use<> {
        (0..self.doc.sentence_count() as u32).map(SentenceId)
    }

    /// The tokens of a sentence, in order.
    pub fn tokens_of(
        &self,
        s: SentenceId,
    ) -> impl DoubleEndedIterator<Item = TokenId> + ExactSizeIterator + use<> {
        (self.doc.first[s.index()]..self.doc.first[s.index() + 1]).map(TokenId)
    }

    /// The sentence of a token.
    pub fn sentence_of(&self, t: TokenId) -> SentenceId {
        self.doc.sentence_of(t)
    }

    /// The bytes from a sentence's first token to its last.
    pub fn sentence_span(&self, s: SentenceId) -> Range<usize> {
        self.doc.sentence_span(s)
    }

    /// Whether a sentence is the first of its paragraph.
    pub fn starts_paragraph(&self, s: SentenceId) -> bool {
        self.doc.starts_paragraph(s)
    }

    /// How sure the parser is of a sentence's tree, 0 to 100.
    pub fn confidence(&self, s: SentenceId) -> u8 {
        self.tree.confidence(s)
    }

    /// Root of a sentence.
    pub fn root(&self, s: SentenceId) -> TokenId {
        self.tree.root(s)
    }
}
