//! The type: a shape as lines under lines.
//!
//! Lines lie in one vector, parents before children, and know each other by number; so a shape is
//! plain data that can be copied, compared and walked without recursion. Everything a line names
//! has been checked before a `Shape` exists: relations, parts of speech and lists are real, and
//! captures are numbers into one table of names.
//!
//! What a match means is in `find`; what a capture means is for the caller to say.

use backstop_syntax::{Rel, Upos};

/// A tree pattern, parsed and checked. See the crate's page for the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The lines, the top one first, each after its parent.
    pub(crate) lines: Vec<Line>,
    /// Names of the captures, in the order in which they are drawn.
    pub(crate) captures: Vec<String>,
    /// What a tree cannot say.
    pub(crate) wheres: Vec<Where>,
}

/// One line: a word of the sentence, or the absence of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The line that it is indented under; `None` for the top.
    pub parent: Option<usize>,
    /// How far below the top, which is 0.
    pub depth: usize,
    /// Relations allowed, sorted; empty for any.
    pub relations: Vec<Rel>,
    /// How many such words there are to be.
    pub count: Count,
    /// Number of its capture.
    pub capture: Option<usize>,
    /// All must hold.
    pub tests: Vec<Test>,
    /// The lines directly under it.
    pub children: Vec<usize>,
    /// Whether no capture is named here or below.
    pub nameless: bool,
}

impl Line {
    /// Whether a word with this relation can stand here.
    #[inline]
    pub fn allows(&self, rel: Rel) -> bool {
        self.relations.is_empty() || self.relations.contains(&rel)
    }
}

/// How many words a line takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// `nsubj`: one.
    One,
    /// `nsubj?`: one, or none where there is none.
    Optional,
    /// `nsubj+`: every one, and at least one.
    Every,
    /// `nsubj+?`: every one, if there are any.
    Any,
    /// `!nsubj`: none may be there.
    Absent,
}

impl Count {
    /// Whether a sentence without such a word cannot match.
    pub fn demands(self) -> bool {
        matches!(self, Count::One | Count::Every)
    }
}

/// A question about one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Test {
    /// Whether the answer has to be no.
    pub negated: bool,
    /// The question.
    pub asks: Asks,
}

/// What can be asked; several values are alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asks {
    /// `"form"`: the word as written, in lower case.
    Form(Vec<String>),
    /// `lemma`, in lower case.
    Lemma(Vec<String>),
    /// `UPOS`
    Upos(Vec<Upos>),
    /// `/XPOS/`
    Xpos(Vec<String>),
    /// `[Feature=Value]`
    Feature {
        /// `Tense`
        name: String,
        /// `Past`
        values: Vec<String>,
    },
    /// `@list`
    List(Vec<String>),
    /// `#entity`
    Entity(Vec<String>),
}

/// `where left order right`, between two captures, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Where {
    pub left: usize,
    pub order: Order,
    pub right: usize,
}

/// How two captured words lie to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The left one comes first.
    Before,
    /// The right one comes first.
    After,
    /// No word between them; punctuation does not count.
    Adjacent,
}

impl Order {
    /// The names in a `where` line.
    pub const NAMES: [(&'static str, Order); 3] = [
        ("before", Order::Before),
        ("after", Order::After),
        ("adjacent", Order::Adjacent),
    ];
}

impl Shape {
    /// Names of the captures, in the order in which they are drawn.
    pub fn captures(&self) -> &[String] {
        &self.captures
    }

    /// Whether a match always has this capture: it is on no optional line, nor under one.
    pub fn always_captures(&self, name: &str) -> bool {
        self.lines.iter().enumerate().any(|(at, line)| {
            line.capture.is_some_and(|c| self.captures[c] == name)
                && self.up(at).all(|l| self.lines[l].count.demands())
        })
    }

    /// The lists that its tests name, sorted, each once.
    pub fn lists(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for test in self.lines.iter().flat_map(|line| &line.tests) {
            if let Asks::List(lists) = &test.asks {
                names.extend(lists.iter().map(String::as_str));
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    /// A line and those above it, to the top.
    pub(crate) fn up(&self, line: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(line), |&at| self.lines[at].parent)
    }
}

/// Named sets of lemmas that `@name` tests ask.
///
/// Lemmas are handed over in lower case, one word each.
pub trait Lists {
    /// Whether a word with this lemma and part of speech is in the list.
    fn contains(&self, list: &str, lemma: &str, upos: Upos) -> bool;
    /// Names of all lists.
    fn names(&self) -> Vec<String>;
    /// The lemmas in a list, empty if there is no such list. A word whose lemma is not here is
    /// not in the list, whatever `contains` says; an entry of several words matches no word.
    fn lemmas(&self, list: &str) -> Vec<String>;
}

/// No lists at all, for shapes that name none.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoLists;

impl Lists for NoLists {
    fn contains(&self, _: &str, _: &str, _: Upos) -> bool {
        false
    }

    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    fn lemmas(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}
