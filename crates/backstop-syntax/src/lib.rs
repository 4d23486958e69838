//! English text to sentences, tokens, tags, lemmas and Universal Dependencies trees: pure Rust,
//! offline, from weights built into the program.

mod arcs;
pub mod conllu;
mod doc;
mod encode;
mod ids;
mod kernel;
mod labels;
mod lemma;
mod math;
mod model;
mod mst;
mod parsed;
mod parser;
mod pieces;
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
pub use split::split;
pub use tags::Tags;
pub use tree::Tree;
pub use weights::WeightsError;

/// Learning where sentences end; see `examples/train_boundary.rs`.
#[cfg(feature = "train")]
#[doc(hidden)]
pub use split::boundary::train as boundary;
