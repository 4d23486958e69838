//! The two ids of this crate: a token's and a sentence's place in a text.
//!
//! They are distinct types so that a sentence number can never be used as a token number. Both
//! count from 0 over the whole text, not per sentence, so one column serves every sentence.

/// A token's number in its text, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenId(pub u32);

/// A sentence's number in its text, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceId(pub u32);

impl TokenId {
    /// The number as an index into a column.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl SentenceId {
    /// The number as an index into a column.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
