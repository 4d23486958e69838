//! English text to sentences, tokens, tags, lemmas and Universal Dependencies trees: pure Rust,
//! offline, from weights built into the program.
//!
//! ```
//! use backstop_syntax::Parser;
//!
//! let parsed = Parser::full().parse("Norvania will send troops, Tamara Quill said.");
//! for t in parsed.tokens() {
//!     let head = parsed.head(t).map_or("", |h| parsed.form(h));
//!     println!("{} {} {} {}", parsed.form(t), parsed.upos(t), parsed.rel(t), head);
//! }
//! # let said = parsed.root(parsed.sentences().next().unwrap());
//! # assert_eq!(parsed.lemma(said), "say");
//! ```
//!
//! The way of the data: [`split`] makes a [`Doc`], the columns of sentences and tokens; [`Parser`]
//! adds [`Tags`] and a [`Tree`], two more sets of columns; [`Parsed`] answers questions about
//! all three. Tokens are numbers, [`TokenId`], that index every column.
//!
//! The same text gives the same bits everywhere. Matrix products are sums of whole numbers, so
//! order and instructions make no difference; the rest is arithmetic on `f32` in a fixed order.
//! [`Parser::using`] forces plain Rust instead of the processor's instructions, and the tests
//! compare. A parse uses one thread; a [`Parser`] can be shared by many.
//!
//! With the feature `fast` a second, smaller set of weights is built in besides the full one:
//! `Parser::fast()` is twice as fast and somewhat less exact.

mod arcs;
pub mod conllu;
mod doc;
mod encode;
mod ids;
mod inflect;
mod kernel;
mod labels;
mod lemma;
mod math;
mod model;
mod mst;
mod parsed;
mod parser;
mod pieces;
mod roles;
mod split;
mod table;
mod tag;
mod tags;
mod tree;
mod weights;

pub use doc::Doc;
pub use ids::{SentenceId, TokenId};
pub use kernel::Instructions;
pub use labels::{Rel, Upos};
pub use parsed::Parsed;
pub use parser::Parser;
pub use roles::{Clues, Label, Roles, Window};
pub use split::split;
pub use tags::{Names, Tags};
pub use tree::Tree;
pub use weights::WeightsError;

/// Learning where sentences end; see `examples/train_boundary.rs`.
#[cfg(feature = "train")]
#[doc(hidden)]
pub use split::boundary::train as boundary;

/// The README's example runs with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
