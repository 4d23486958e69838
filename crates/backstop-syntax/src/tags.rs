//! `Tags`: what each token is, as columns: part of speech, features, lemma, entity type.
//!
//! Labels are small numbers into a shared table of names; lemmas, which are many, lie end to end
//! in one string. No token owns an allocation.

use crate::ids::TokenId;
use crate::labels::Upos;
use std::sync::Arc;

/// Names that label columns refer to by number. The weights bring theirs; a file read brings its
/// own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    pub(crate) xpos: Vec<String>,
    pub(crate) feats: Vec<String>,
    pub(crate) entity: Vec<String>,
}

/// What each token is. All columns have one entry a token.
#[derive(Debug, Clone, Default)]
pub struct Tags {
    pub(crate) names: Arc<Names>,
    pub(crate) upos: Vec<Upos>,
    pub(crate) xpos: Vec<u16>,
    pub(crate) feats: Vec<u16>,
    /// 0 for none, else one more than the number of the name.
    pub(crate) entity: Vec<u16>,
    pub(crate) lemmas: String,
    /// End of each lemma in `lemmas`; it begins where the one before ends.
    pub(crate) lemma_end: Vec<u32>,
}

impl Tags {
    /// Universal part of speech.
    #[inline]
    pub fn upos(&self, t: TokenId) -> Upos {
        self.upos[t.index()]
    }

    /// Penn Treebank tag.
    pub fn xpos(&self, t: TokenId) -> &str {
        &self.names.xpos[self.xpos[t.index()] as usize]
    }

    /// Features as CoNLL-U writes them, `_` for none.
    pub fn feats(&self, t: TokenId) -> &str {
        &self.names.feats[self.feats[t.index()] as usize]
    }

    /// Type of the named entity that the token is part of, if any.
    pub fn entity(&self, t: TokenId) -> Option<&str> {
        let at = self.entity[t.index()] as usize;
        at.checked_sub(1).map(|at| self.names.entity[at].as_str())
    }

    /// Dictionary form.
    pub fn lemma(&self, t: TokenId) -> &str {
        let at = t.index();
        let start = if at == 0 {
            0
        } else {
            self.lemma_end[at - 1] as usize
        };
        &self.lemmas[start..self.lemma_end[at] as usize]
    }

    pub(crate) fn push_lemma(&mut self, lemma: &str) {
        self.lemmas.push_str(lemma);
        self.lemma_end.push(self.lemmas.len() as u32);
    }
}
