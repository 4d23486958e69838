//! CoNLL-U to columns.

use super::{ENTITY, NAMED};
use crate::doc::Doc;
use crate::ids::TokenId;
use crate::labels::{Rel, Upos};
use crate::parsed::Parsed;
use crate::tags::{Names, Tags};
use crate::tree::Tree;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// A file read: the text put together from its words, and the columns.
#[derive(Debug, Clone, Default)]
pub struct Treebank {
    /// The sentences' words, spaced as the file says; paragraphs are set off by an empty line.
    /// Where the parts of a contraction do not spell it, the parts are taken.
    pub text: String,
    /// Sentences and tokens.
    pub doc: Doc,
    /// Tags.
    pub tags: Tags,
    /// Trees. The confidence is 100.
    pub tree: Tree,
}

impl Treebank {
    /// The same as a parsed text. Copies the columns.
    pub fn parsed(&self) -> Parsed<'_> {
        Parsed {
            text: &self.text,
            doc: self.doc.clone(),
            tags: self.tags.clone(),
            tree: self.tree.clone(),
        }
    }
}

/// What is wrong with a CoNLL-U file, and in which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: Wrong,
}

/// What can be wrong with a line of CoNLL-U.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wrong {
    /// It has not ten columns.
    Columns,
    /// The word's number is not the next one.
    Number,
    /// The word's form is empty.
    Form,
    /// The part of speech is not one of the seventeen.
    Upos(String),
    /// The head is not a word of the sentence.
    Head(String),
    /// The relation is not one of Universal Dependencies.
    Relation(String),
    /// The heads of the sentence that ends here do not make a tree with one root.
    Tree,
    /// There are more different tags, or more text, than the columns can number.
    TooMuch,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: ", self.line)?;
        match &self.what {
            Wrong::Columns => f.write_str("a word needs ten columns with tabs between them."),
            Wrong::Number => f.write_str("the word's number is not the next one."),
            Wrong::Form => f.write_str("the word's form is empty."),
            Wrong::Upos(found) => write!(f, "`{found}` is no universal part of speech."),
            Wrong::Head(found) => write!(f, "the head `{found}` is no word of the sentence."),
            Wrong::Relation(found) => write!(f, "`{found}` is no universal relation."),
            Wrong::Tree => f.write_str("the heads of this sentence make no tree with one root."),
            Wrong::TooMuch => f.write_str("there is more text or more tags than can be numbered."),
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads CoNLL-U. Columns for tags and trees may hold `_`: such words are `X`, and hang on the
/// first word of their sentence as `dep`.
///
/// # Errors
/// A line that is not CoNLL-U, or heads that do not make a tree.
pub fn read(text: &str) -> Result<Treebank, ReadError> {
    let mut reader = Reader::new();
    let mut last = 0;
    for (at, line) in text.lines().enumerate() {
        last = at + 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        reader
            .line(line)
            .map_err(|what| ReadError { line: at + 1, what })?;
    }
    reader
        .end_sentence()
        .map_err(|what| ReadError { line: last, what })?;
    Ok(reader.finish())
}

/// Numbers strings in the order in which they come.
#[derive(Default)]
struct Numbers<'f> {
    number: HashMap<&'f str, u16>,
    names: Vec<String>,
}

impl<'f> Numbers<'f> {
    fn of(&mut self, name: &'f str) -> Result<u16, Wrong> {
        if let Some(&number) = self.number.get(name) {
            return Ok(number);
        }
        let number = u16::try_from(self.names.len())
            .ok()
            .filter(|&n| n < u16::MAX);
        let number = number.ok_or(Wrong::TooMuch)?;
        self.number.insert(name, number);
        self.names.push(name.to_owned());
        Ok(number)
    }
}

struct Reader<'f> {
    bank: Treebank,
    xpos: Numbers<'f>,
    feats: Numbers<'f>,
    entity: Numbers<'f>,
    /// Heads of the sentence as numbers from 1; `None` where the column is blank.
    sentence: Vec<Option<usize>>,
    /// First and last word of the contraction being read, and whether a space comes after it.
    range: Option<(usize, usize, bool)>,
    paragraph: bool,
    space: bool,
    heads: Vec<Option<TokenId>>,
    rels: Vec<Rel>,
    roots: Vec<TokenId>,
}

impl<'f> Reader<'f> {
    fn new() -> Reader<'f> {
        Reader {
            bank: Treebank {
                doc: Doc::new(),
                ..Treebank::default()
            },
            xpos: Numbers::default(),
            feats: Numbers::default(),
            entity: Numbers::default(),
            sentence: Vec::new(),
            range: None,
            paragraph: true,
            space: false,
            heads: Vec::new(),
            rels: Vec::new(),
            roots: Vec::new(),
        }
    }

    fn line(&mut self, line: &'f str) -> Result<(), Wrong> {
        if line.trim().is_empty() {
            return self.end_sentence();
        }
        if let Some(comment) = line.strip_prefix('#') {
            let comment = comment.trim_start();
            self.paragraph |= comment.starts_with("newpar") || comment.starts_with("newdoc");
            return Ok(());
        }
        let mut columns = [""; 10];
        let mut found = 0;
        for column in line.split('\t') {
            *columns.get_mut(found).ok_or(Wrong::Columns)? = column;
            found += 1;
        }
        if found < 10 {
            return Err(Wrong::Columns);
        }
        if columns[0].contains('.') {
            return Ok(());
        }
        if let Some((from, to)) = columns[0].split_once('-') {
            let from: usize = from.parse().map_err(|_| Wrong::Number)?;
            let to: usize = to.parse().map_err(|_| Wrong::Number)?;
            if from != self.sentence.len() + 1 || to <= from || self.range.is_some() {
                return Err(Wrong::Number);
            }
            self.range = Some((from, to, is_spaced(columns[9])));
            return Ok(());
        }
        self.word(&columns)
    }

    fn word(&mut self, columns: &[&'f str; 10]) -> Result<(), Wrong> {
        let [number, form, lemma, upos, xpos, feats, head, rel, _, misc] = *columns;
        if number.parse() != Ok(self.sentence.len() + 1) {
            return Err(Wrong::Number);
        }
        if form.trim().is_empty() {
            return Err(Wrong::Form);
        }
        let first = self.sentence.is_empty();
        let text = &mut self.bank.text;
        if first && self.paragraph && !text.is_empty() {
            text.push_str("\n\n");
        } else if self.space && !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(form.trim());
        if text.len() >= u32::MAX as usize {
            return Err(Wrong::TooMuch);
        }
        // In a contraction every part but the first is joined to the one before.
        let at = self.sentence.len() + 1;
        let joined = self.range.is_some_and(|(from, _, _)| at > from);
        self.bank.doc.push(start..text.len(), joined);
        self.space = match self.range {
            Some((_, to, _)) if at < to => false,
            Some((_, _, spaced)) => {
                self.range = None;
                spaced
            }
            None => is_spaced(misc),
        };
        let tags = &mut self.bank.tags;
        tags.upos.push(match upos {
            "_" => Upos::X,
            _ => Upos::from_name(upos).ok_or_else(|| Wrong::Upos(upos.to_owned()))?,
        });
        tags.xpos.push(self.xpos.of(xpos)?);
        tags.feats.push(self.feats.of(feats)?);
        tags.lemmas.push_str(lemma);
        tags.lemma_end.push(tags.lemmas.len() as u32);
        let mention = misc.split('|').find_map(|m| m.strip_prefix(ENTITY));
        tags.entity.push(match mention {
            Some(kind) => self.entity.of(kind)? + 1,
            None => 0,
        });
        tags.named
            .push(mention.is_some() && misc.split('|').any(|m| m == NAMED));
        self.sentence.push(match head {
            "_" => None,
            _ => Some(head.parse().map_err(|_| Wrong::Head(head.to_owned()))?),
        });
        self.rels.push(match rel {
            "_" => Rel::DEP,
            _ => Rel::from_name(rel).ok_or_else(|| Wrong::Relation(rel.to_owned()))?,
        });
        Ok(())
    }

    fn end_sentence(&mut self) -> Result<(), Wrong> {
        let n = self.sentence.len();
        if n == 0 {
            return Ok(());
        }
        if self.range.take().is_some() {
            return Err(Wrong::Number);
        }
        let first = self.heads.len();
        if self.sentence.iter().any(Option::is_none) {
            // Not parsed: all hang on the first word.
            for (i, head) in self.sentence.iter_mut().enumerate() {
                *head = Some(usize::from(i > 0));
                self.rels[first + i] = if i > 0 { Rel::DEP } else { Rel::ROOT };
            }
        }
        let heads: Vec<usize> = self.sentence.drain(..).flatten().collect();
        if let Some(out) = heads.iter().find(|&&h| h > n) {
            return Err(Wrong::Head(out.to_string()));
        }
        let root = heads.iter().position(|&h| h == 0).ok_or(Wrong::Tree)?;
        if heads.iter().filter(|&&h| h == 0).count() != 1 || !is_tree(&heads) {
            return Err(Wrong::Tree);
        }
        let id = |at: usize| TokenId((first + at) as u32);
        self.heads
            .extend(heads.iter().map(|h| h.checked_sub(1).map(id)));
        self.roots.push(id(root));
        self.bank.doc.close(std::mem::take(&mut self.paragraph));
        Ok(())
    }

    fn finish(mut self) -> Treebank {
        let confidence = vec![100; self.roots.len()];
        self.bank.tree = Tree::new(self.heads, self.rels, self.roots, confidence);
        self.bank.tags.names = Arc::new(Names {
            xpos: self.xpos.names,
            feats: self.feats.names,
            entity: self.entity.names,
        });
        self.bank
    }
}

/// Whether every word comes to the root by its heads. Each word is walked once.
fn is_tree(heads: &[usize]) -> bool {
    let mut reached = vec![0; heads.len() + 1];
    reached[0] = usize::MAX;
    for start in 1..=heads.len() {
        let mut at = start;
        while reached[at] == 0 {
            reached[at] = start;
            at = heads[at - 1];
        }
        if reached[at] == start {
            return false;
        }
        let mut back = start;
        while back != 0 && reached[back] == start {
            reached[back] = usize::MAX;
            back = heads[back - 1];
        }
    }
    true
}

fn is_spaced(misc: &str) -> bool {
    misc.split('|').all(|m| m != "SpaceAfter=No")
}
