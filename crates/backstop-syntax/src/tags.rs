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
    /// Whether that entity is called by a name.
    pub(crate) named: Vec<bool>,
    pub(crate) lemmas: String,
    /// End of each lemma in `lemmas`; it begins where the one before ends.
    pub(crate) lemma_end: Vec<u32>,
}

impl Tags {
    /// Empty columns with room for so many tokens.
    pub(crate) fn with_names(names: Arc<Names>, room: usize) -> Tags {
        Tags {
            names,
            upos: Vec::with_capacity(room),
            xpos: Vec::with_capacity(room),
            feats: Vec::with_capacity(room),
            entity: Vec::with_capacity(room),
            named: Vec::with_capacity(room),
            lemmas: String::with_capacity(room * 5),
            lemma_end: Vec::with_capacity(room),
        }
    }

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

    /// Type of the thing that the token heads a mention of, if any: `person`, `organization`,
    /// `place`, `event`, `time`, `object`, `abstract`, `animal`, `plant`, `substance`.
    pub fn entity(&self, t: TokenId) -> Option<&str> {
        let at = self.entity[t.index()] as usize;
        at.checked_sub(1).map(|at| self.names.entity[at].as_str())
    }

    /// Whether the mention that the token heads is a name; `false` if it heads none.
    pub fn is_named(&self, t: TokenId) -> bool {
        self.named[t.index()]
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
}
