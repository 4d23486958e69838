//! Tree patterns over Universal Dependencies, drawn the way a parse is printed.
//!
//! ```text
//! cue: @speech             a word of the list `speech`, captured as `cue`
//!   nsubj source:          with a subject, captured
//!   ccomp content: VERB    and a clause around a verb
//!     mark? "that"         that may begin with `that`
//!     !advmod "not"        and has no `not`
//! where source before cue
//! ```
//!
//! A line is a word; indenting means "depends on". On a line, in this order:
//!
//! - its relation (not on the top line): `nsubj`; `nsubj|csubj`; `nsubj*`, with its subtypes; `_`,
//!   any. With `?` after it the word may be absent, with `+` every such word is taken and one has
//!   to be there, with `+?` every one if any; with `!` before it none may be there.
//! - `name:`, which captures the word;
//! - tests, which must all hold: `"form"` in any case, `lemma`, `UPOS`, `/XPOS/`,
//!   `[Feature=Value]`, `@list`, `#entity` (of a word that heads a mention of one). `|` divides
//!   alternatives in a test, `!` turns it round.
//!
//! Last come lines such as `where a before b` (or `after`, or `adjacent`), about words, which hold
//! if an optional capture took none. Lines that begin with `# ` are comments.
//!
//! Lines under one line take different words. Those with a name, or one below, choose first; of
//! these, and then of the others, those that must have a word before those that may; those that
//! take every word come last. An optional line goes without a word only if none is left for it,
//! and several words for it give several matches. A line with `!` looks at all words, also at
//! those that other lines take.
//!
//! `Shape::parse` reads and checks, `Finder` finds, `phrase` gives a capture's words, `print`
//! draws a sentence. Nothing here knows what a shape is for.

mod check;
mod error;
mod find;
mod index;
mod parse;
mod phrase;
mod print;
mod search;
mod shape;

pub use error::ShapeError;
pub use find::{Captures, Finder, Match};
pub use phrase::phrase;
pub use print::print;
pub use shape::{Lists, NoLists, Shape};
