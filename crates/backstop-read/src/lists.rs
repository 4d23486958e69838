//! The lexicon as the named lists that shapes ask for.
//!
//! A reading names a list and not its words, so that a new word of saying needs no new reading.
//! Does not know which readings there are.

use backstop_lexicon::{Lexicon, Pos};
use backstop_shape::Lists;
use backstop_syntax::Upos;

/// Lists by name: `speech`, `attitude`.
pub struct LexiconLists<'a>(pub &'a Lexicon);

const NAMES: [&str; 2] = ["speech", "attitude"];

fn same(pos: Pos, upos: Upos) -> bool {
    matches!(
        (pos, upos),
        (Pos::Verb, Upos::Verb) | (Pos::Noun, Upos::Noun) | (Pos::Adjective, Upos::Adj)
    )
}

impl Lists for LexiconLists<'_> {
    fn contains(&self, list: &str, lemma: &str, upos: Upos) -> bool {
        match list {
            "speech" => self
                .0
                .speech
                .get(lemma)
                .any(|c| c.words.len() == 1 && same(c.pos, upos)),
            "attitude" => self
                .0
                .attitudes
                .get(lemma)
                .any(|c| c.words.len() == 1 && same(c.pos, upos)),
            _ => false,
        }
    }
    fn names(&self) -> Vec<String> {
        NAMES.iter().map(|n| (*n).to_string()).collect()
    }
    fn lemmas(&self, list: &str) -> Vec<String> {
        let mut out: Vec<String> = match list {
            "speech" => self
                .0
                .speech
                .rows()
                .iter()
                .filter(|c| c.words.len() == 1)
                .map(|c| c.words[0].clone())
                .collect(),
            "attitude" => self
                .0
                .attitudes
                .rows()
                .iter()
                .filter(|c| c.words.len() == 1)
                .map(|c| c.words[0].clone())
                .collect(),
            _ => Vec::new(),
        };
        out.sort();
        out.dedup();
        out
    }
}
