//! Closed sets of labels: universal parts of speech and dependency relations.
//!
//! Both are one byte in a column. The relations are those of the Universal Dependencies v2
//! guidelines with the subtypes that English treebanks use; a subtype not in the list is read as
//! its universal relation, and a relation not in the list as `dep`, so any treebank can be read.

use std::fmt;

/// A universal part of speech (<https://universaldependencies.org/u/pos/>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)] // the names are the standard's
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
}

const UPOS: [(Upos, &str); 17] = [
    (Upos::Adj, "ADJ"),
    (Upos::Adp, "ADP"),
    (Upos::Adv, "ADV"),
    (Upos::Aux, "AUX"),
    (Upos::Cconj, "CCONJ"),
    (Upos::Det, "DET"),
    (Upos::Intj, "INTJ"),
    (Upos::Noun, "NOUN"),
    (Upos::Num, "NUM"),
    (Upos::Part, "PART"),
    (Upos::Pron, "PRON"),
    (Upos::Propn, "PROPN"),
    (Upos::Punct, "PUNCT"),
    (Upos::Sconj, "SCONJ"),
    (Upos::Sym, "SYM"),
    (Upos::Verb, "VERB"),
    (Upos::X, "X"),
];

impl Upos {
    /// The tag as the standard writes it: `NOUN`.
    pub fn as_str(self) -> &'static str {
        UPOS[self as usize].1
    }

    /// The tag with this name, if it is one of the seventeen.
    pub fn from_name(name: &str) -> Option<Upos> {
        UPOS.iter().find(|(_, n)| *n == name).map(|(u, _)| *u)
    }

    /// All seventeen, in the order of their names.
    pub fn all() -> impl Iterator<Item = Upos> {
        UPOS.iter().map(|(u, _)| *u)
    }
}

impl fmt::Display for Upos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialEq<&str> for Upos {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// A dependency relation with its subtype: `nsubj:pass`. One byte.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rel(u8);

/// Sorted, so that a name is found by halving.
const RELS: [&str; 73] = [
    "acl",
    "acl:cleft",
    "acl:relcl",
    "advcl",
    "advcl:relcl",
    "advmod",
    "advmod:emph",
    "amod",
    "appos",
    "aux",
    "aux:pass",
    "case",
    "case:gen",
    "cc",
    "cc:preconj",
    "ccomp",
    "clf",
    "compound",
    "compound:prt",
    "compound:svc",
    "conj",
    "cop",
    "csubj",
    "csubj:outer",
    "csubj:pass",
    "dep",
    "det",
    "det:poss",
    "det:predet",
    "discourse",
    "dislocated",
    "expl",
    "expl:cleft",
    "expl:pv",
    "fixed",
    "flat",
    "flat:foreign",
    "flat:name",
    "goeswith",
    "iobj",
    "iobj:agent",
    "list",
    "mark",
    "nmod",
    "nmod:agent",
    "nmod:desc",
    "nmod:npmod",
    "nmod:poss",
    "nmod:tmod",
    "nmod:unmarked",
    "nsubj",
    "nsubj:outer",
    "nsubj:pass",
    "nsubj:xsubj",
    "nummod",
    "nummod:gov",
    "obj",
    "obj:agent",
    "obl",
    "obl:agent",
    "obl:arg",
    "obl:npmod",
    "obl:tmod",
    "obl:unmarked",
    "orphan",
    "orphan:missing",
    "parataxis",
    "punct",
    "ref",
    "reparandum",
    "root",
    "vocative",
    "xcomp",
];

impl Rel {
    /// The relation of a sentence's root.
    pub const ROOT: Rel = Rel(70);
    /// The relation that says nothing: `dep`.
    pub const DEP: Rel = Rel(25);
    /// Punctuation.
    pub const PUNCT: Rel = Rel(67);
    /// Side by side, as the parts of a sentence too long to parse at once.
    pub const PARATAXIS: Rel = Rel(66);

    /// The whole name: `nsubj:pass`.
    pub fn as_str(self) -> &'static str {
        RELS[self.0 as usize]
    }

    /// The universal relation without its subtype: `nsubj`.
    pub fn base(self) -> &'static str {
        let name = self.as_str();
        name.find(':').map_or(name, |colon| &name[..colon])
    }

    /// The relation with this name; a subtype not known falls to its universal relation, and
    /// `None` means that this is not known either.
    pub fn from_name(name: &str) -> Option<Rel> {
        let find = |n: &str| RELS.binary_search(&n).ok().map(|at| Rel(at as u8));
        find(name).or_else(|| find(name.split(':').next().unwrap_or(name)))
    }

    /// All relations, sorted by name.
    pub fn all() -> impl Iterator<Item = Rel> {
        (0..RELS.len()).map(|at| Rel(at as u8))
    }
}

impl fmt::Debug for Rel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Rel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialEq<&str> for Rel {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_the_constants_point_at_theirs() {
        assert!(RELS.is_sorted());
        assert_eq!(Rel::ROOT, "root");
        assert_eq!(Rel::DEP, "dep");
        assert_eq!(Rel::PUNCT, "punct");
        assert_eq!(Rel::PARATAXIS, "parataxis");
        assert!(Upos::all().enumerate().all(|(i, u)| u as usize == i));
    }

    #[test]
    fn unknown_subtypes_fall_to_their_base() {
        assert_eq!(Rel::from_name("nsubj:pass").map(Rel::base), Some("nsubj"));
        assert_eq!(Rel::from_name("obl:mod").map(Rel::as_str), Some("obl"));
        assert_eq!(Rel::from_name("subject"), None);
    }
}
