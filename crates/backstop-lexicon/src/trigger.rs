//! The words that show a kind of deed, and the small grammar that they are written in.
//!
//! A trigger is one line of a small grammar:
//!
//! ```text
//! n: security guarantee, guarantee of security      a noun phrase, lemmas, head found by itself
//! n: deployment + @troops                           a noun with one of these about it
//! v: invade, bomb                                   a verb on its own
//! v: send, deploy + @troops, adviser                a verb with one of these as its object
//! v: pull out + of: <state>, accord                 a verb with one of these after a preposition
//! v: strip + <any> + of: citizenship                both
//! a: nuclear-armed                                  an adjective
//! ```
//!
//! Alternatives stand between commas, triggers between semicolons, `@name` is a set of the table
//! `sets`, `<state>` a class. Slot labels are prepositions, `subj`, or `do` for the verb of an
//! infinitive after `to`. More words win over fewer: see [`Trigger::strength`].

use crate::error::{LexError, suggest};
use crate::file::{Cell, Row, Spec, split};
use crate::words::words;
use backstop_model::DeedKind;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Named lists of words that triggers share.
pub(crate) const SETS: Spec = Spec {
    table: "sets",
    columns: &[("set", true), ("words", true)],
    key: 1,
    unique: false,
};

pub(crate) const TRIGGERS: Spec = Spec {
    table: "deeds",
    columns: &[("kind", true), ("triggers", true)],
    key: 2,
    unique: true,
};

words! {
    /// What sort of word a trigger hangs on.
    "sort of trigger" TriggerSort {
        /// A noun phrase.
        Noun "n",
        /// A verb, with its particle.
        Verb "v",
        /// An adjective.
        Adjective "a",
    }
}

words! {
    /// A class of words that no list can hold.
    "class" Class {
        /// Anything at all.
        Any "any",
        /// A state, government, organisation or armed group.
        State "state",
        /// A person.
        Person "person",
        /// A sum of money.
        Money "money",
        /// A place.
        Place "place",
    }
}

/// Where a word of a trigger stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Of a verb: the object, or the subject of its passive. Of a noun: a compound, an adjective
    /// or a noun after any preposition.
    Object,
    /// The subject of a verb.
    Subject,
    /// After this preposition (its words joined by a space).
    After(String),
    /// The verb of an infinitive.
    Do,
}

/// One more thing that a trigger asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Where.
    pub role: Role,
    /// One of these lemma sequences.
    pub words: Vec<Vec<String>>,
    /// Or one of these classes.
    pub classes: Vec<Class>,
}

impl Slot {
    /// Whether a single lemma fills it (the last word of a sequence counts as its head).
    pub fn takes(&self, lemma: &str) -> bool {
        self.classes.contains(&Class::Any)
            || self
                .words
                .iter()
                .any(|w| w.len() == 1 && w.last().is_some_and(|l| l == lemma))
    }
}

/// Words that show a kind of deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// What it shows.
    pub kind: DeedKind,
    /// What it hangs on.
    pub sort: TriggerSort,
    /// Lemmas in order. For verbs the verb and its particles.
    pub words: Vec<String>,
    /// Which of them is the head.
    pub head: usize,
    /// All of these must be there too.
    pub slots: Arc<[Slot]>,
}

impl Trigger {
    /// How much it asks for; of several triggers that fit, the strongest is right.
    pub fn strength(&self) -> usize {
        let any = |s: &&Slot| !s.classes.contains(&Class::Any);
        2 * self.words.len() + 3 * self.slots.iter().filter(any).count() + self.slots.len()
    }
}

pub(crate) fn triggers(
    row: &Row<'_>,
    kind: &str,
    cell: Cell<'_>,
    sets: &BTreeMap<String, Vec<String>>,
) -> Result<Vec<Trigger>, LexError> {
    let mut parts = split(cell, '+').into_iter();
    let first = parts.next().unwrap_or(cell);
    let Some((sort, rest)) = first.text.split_once(':') else {
        let hint = "begin with `n:`, `v:` or `a:`".to_string();
        return Err(row.wrong(
            first,
            "a trigger does not say what it hangs on".into(),
            hint,
        ));
    };
    let sort: TriggerSort = row.as_word(Cell {
        text: sort.trim(),
        column: first.column,
    })?;
    let mut slots = Vec::new();
    for part in parts {
        slots.push(slot(row, part, sets)?);
    }
    let slots: Arc<[Slot]> = slots.into();
    let mut out = Vec::new();
    for words in alternatives(row, after(first, rest), sets)?.0 {
        let head = match sort {
            TriggerSort::Noun => noun_head(&words),
            _ => 0,
        };
        out.push(Trigger {
            kind: kind.to_string(),
            sort,
            words,
            head,
            slots: slots.clone(),
        });
    }
    if out.is_empty() {
        return Err(row.wrong(first, "a trigger has no words".into(), "add some".into()));
    }
    Ok(out)
}

fn slot(
    row: &Row<'_>,
    part: Cell<'_>,
    sets: &BTreeMap<String, Vec<String>>,
) -> Result<Slot, LexError> {
    let (role, rest) = match part.text.split_once(':') {
        None => (Role::Object, part.text),
        Some(("subj", rest)) => (Role::Subject, rest),
        Some(("do", rest)) => (Role::Do, rest),
        Some((label, rest)) if PREPOSITIONS.contains(&label.trim()) => {
            (Role::After(label.trim().to_string()), rest)
        }
        Some((label, _)) => {
            let at = Cell {
                text: label,
                column: part.column,
            };
            let hint = suggest(label, PREPOSITIONS.iter().copied().chain(["subj", "do"]));
            return Err(row.wrong(at, format!("no slot is called `{label}`"), hint));
        }
    };
    let (words, classes) = alternatives(row, after(part, rest), sets)?;
    if words.is_empty() && classes.is_empty() {
        return Err(row.wrong(
            part,
            "a slot has no words".into(),
            "add some, or `<any>`".into(),
        ));
    }
    Ok(Slot {
        role,
        words,
        classes,
    })
}

/// The end of a cell as a cell.
fn after<'a>(cell: Cell<'a>, rest: &'a str) -> Cell<'a> {
    let before = cell.text.len().saturating_sub(rest.len());
    let before = cell.text.get(..before).map_or(0, |t| t.chars().count());
    Cell {
        text: rest,
        column: cell.column + u32::try_from(before).unwrap_or(0),
    }
}

type Alternatives = (Vec<Vec<String>>, Vec<Class>);

fn alternatives(
    row: &Row<'_>,
    cell: Cell<'_>,
    sets: &BTreeMap<String, Vec<String>>,
) -> Result<Alternatives, LexError> {
    let (mut words, mut classes) = (Vec::new(), Vec::new());
    let sequence = |text: &str| {
        text.split_whitespace()
            .map(str::to_string)
            .collect::<Vec<_>>()
    };
    for item in split(cell, ',') {
        if let Some(set) = item.text.strip_prefix('@') {
            let Some(set) = sets.get(set) else {
                let hint = suggest(set, sets.keys().map(String::as_str));
                return Err(row.wrong(item, format!("no set is called `{set}`"), hint));
            };
            words.extend(set.iter().map(|w| sequence(w)));
        } else if let Some(class) = item.text.strip_prefix('<') {
            let text = class.trim_end_matches('>');
            classes.push(row.as_word(Cell {
                text,
                column: item.column,
            })?);
        } else {
            words.push(sequence(item.text));
        }
    }
    Ok((words, classes))
}

/// What may label a slot, and what the head of a noun phrase stands before.
const PREPOSITIONS: &[&str] = &[
    "of", "on", "for", "to", "with", "from", "in", "between", "against", "by", "at", "over",
    "into", "under", "about", "out of", "as", "through", "towards", "off", "within", "across",
    "behind",
];

/// The head of a noun phrase: the word before the first preposition, else the last.
fn noun_head(words: &[String]) -> usize {
    let before = words
        .iter()
        .skip(1)
        .position(|w| PREPOSITIONS.contains(&w.as_str()));
    before.map_or(words.len().saturating_sub(1), |p| p)
}
