//! CoNLL-U, the treebanks' format: reading and writing.
//!
//! Words written together (`do` and `n't` in `don't`) become ranges, spacing is kept with
//! `SpaceAfter=No`, and paragraphs with `# newpar`. What is written reads back as the same
//! columns. Comments other than `newpar` and `newdoc`, empty nodes, enhanced dependencies and
//! unknown entries of MISC are passed over.

mod read;
mod write;

pub use read::{ReadError, Treebank, read};
pub use write::write;

/// The entry of MISC that names the type of the mention that a word heads.
const ENTITY: &str = "MentionType=";
/// The entry of MISC of words that head a mention by name.
const NAMED: &str = "MentionNamed=Yes";
