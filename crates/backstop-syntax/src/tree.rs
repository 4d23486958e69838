//! `Tree`: who depends on whom, as columns over all sentences of a text.
//!
//! Every sentence is a tree with one root; a head is always a token of the same sentence. The
//! children of each token are kept beside the heads, in text order, so that walking down costs
//! no search.

use crate::ids::{SentenceId, TokenId};
use crate::labels::Rel;

const NONE: u32 = u32::MAX;

/// Dependency trees, one a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// Head of each token, `NONE` for a root.
    head: Vec<u32>,
    rel: Vec<Rel>,
    /// Where each token's children begin in `child`, with an end entry.
    child_at: Vec<u32>,
    child: Vec<TokenId>,
    confidence: Vec<u8>,
    root: Vec<TokenId>,
}

impl Tree {
    /// Builds the columns from heads, relations and, for each sentence, its root and confidence.
    pub(crate) fn new(
        heads: Vec<Option<TokenId>>,
        rel: Vec<Rel>,
        root: Vec<TokenId>,
        confidence: Vec<u8>,
    ) -> Tree {
        let mut child_at = vec![0u32; heads.len() + 1];
        for head in heads.iter().flatten() {
            child_at[head.index() + 1] += 1;
        }
        for at in 1..child_at.len() {
            child_at[at] += child_at[at - 1];
        }
        let mut next = child_at.clone();
        let mut child = vec![TokenId(0); heads.iter().flatten().count()];
        for (t, head) in heads.iter().enumerate() {
            if let Some(head) = head {
                child[next[head.index()] as usize] = TokenId(t as u32);
                next[head.index()] += 1;
            }
        }
        let head = heads.iter().map(|h| h.map_or(NONE, |h| h.0)).collect();
        Tree {
            head,
            rel,
            child_at,
            child,
            confidence,
            root,
        }
    }

    /// Head of a token; `None` for the root of its sentence.
    #[inline]
    pub fn head(&self, t: TokenId) -> Option<TokenId> {
        match self.head[t.index()] {
            NONE => None,
            head => Some(TokenId(head)),
        }
    }

    /// Relation of a token to its head.
    #[inline]
    pub fn rel(&self, t: TokenId) -> Rel {
        self.rel[t.index()]
    }

    /// Children of a token, in text order.
    #[inline]
    pub fn children(&self, t: TokenId) -> &[TokenId] {
        let at = t.index();
        &self.child[self.child_at[at] as usize..self.child_at[at + 1] as usize]
    }

    /// A token and all that hangs on it, sorted.
    pub fn subtree(&self, t: TokenId) -> Vec<TokenId> {
        let mut found = vec![t];
        let mut at = 0;
        while at < found.len() {
            found.extend_from_slice(self.children(found[at]));
            at += 1;
        }
        found.sort_unstable();
        found
    }

    /// Root of a sentence.
    pub fn root(&self, s: SentenceId) -> TokenId {
        self.root[s.index()]
    }

    /// How sure the parser is of a sentence's tree, in percent.
    pub fn confidence(&self, s: SentenceId) -> u8 {
        self.confidence[s.index()]
    }
}
