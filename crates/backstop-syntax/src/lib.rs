//! English text to sentences, tokens, tags, lemmas and Universal Dependencies trees: pure Rust,
//! offline, from weights built into the program.

pub mod conllu;
mod doc;
mod ids;
mod labels;
mod parsed;
mod parser;
mod split;
mod tags;
mod tree;
mod weights;

pub use doc::Doc;
pub use ids::{SentenceId, TokenId};
pub use labels::{Rel, Upos};
pub use parsed::Parsed;
pub use parser::Parser;
pub use split::split;
pub use tags::Tags;
pub use tree::Tree;
pub use weights::WeightsError;
