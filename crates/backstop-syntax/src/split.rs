//! Text to sentences and tokens.

use crate::doc::Doc;
use std::ops::Range;

/// Splits a part of a text into sentences and tokens. Spans count from the start of `text`.
pub fn split(text: &str, range: Range<usize>) -> Doc {
    let _ = (text, range);
    Doc::new()
}
