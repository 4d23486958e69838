//! Kinds of deed, and the words that show them.
//!
//! What a line of words looks like, `trigger.rs` says.

use crate::error::{LexError, suggest};
use crate::file::{Row, Spec};
use crate::table::Table;
use crate::trigger::{Trigger, TriggerSort, triggers};
use backstop_model::{ConditionType, DeedKind};
use std::collections::BTreeMap;

/// A kind of deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its name.
    pub kind: DeedKind,
    /// The field that it belongs to.
    pub pack: String,
    /// PLOVER event when it is done: `AID`.
    pub event: String,
    /// PLOVER mode, empty when there is none.
    pub mode: String,
    /// PLOVER context, empty when there is none.
    pub context: String,
    /// Whether several parties do it together (a treaty, talks).
    pub joint: bool,
    /// Other kinds that it also satisfies.
    pub covers: Vec<DeedKind>,
    /// The type of a condition that waits for it.
    pub waits: ConditionType,
    /// The kind that an end of it is, where there is one.
    pub ended_by: Option<DeedKind>,
}

pub(crate) const KINDS: Spec = Spec {
    table: "kinds",
    columns: &[
        ("kind", true),
        ("pack", true),
        ("plover", true),
        ("joint", true),
        ("covers", true),
        ("waits", true),
        ("ended by", false),
    ],
    key: 1,
    unique: true,
};

const EVENTS: &[(&str, &[&str])] = &[
    ("AGREE", &[]),
    (
        "CONSULT",
        &["visit", "third-party", "multilateral", "phone"],
    ),
    ("SUPPORT", &[]),
    ("CONCEDE", &[]),
    ("COOPERATE", &[]),
    ("AID", &[]),
    (
        "RETREAT",
        &[
            "withdraw",
            "release",
            "disarm",
            "ceasefire",
            "access",
            "resign",
        ],
    ),
    ("REQUEST", &["assist", "change", "yield", "meet"]),
    ("ACCUSE", &["disapprove", "investigate", "allege"]),
    ("REJECT", &["assist", "change", "yield", "meet"]),
    (
        "THREATEN",
        &[
            "restrict",
            "arrest",
            "relations",
            "expel",
            "territory",
            "violence",
        ],
    ),
    (
        "PROTEST",
        &[
            "demo",
            "riot",
            "strike",
            "hunger",
            "boycott",
            "obstruct",
            "vandalize",
        ],
    ),
    ("SANCTION", &["convict", "expel", "withdraw", "discontinue"]),
    ("MOBILIZE", &["troops", "weapons", "police", "militia"]),
    (
        "COERCE",
        &[
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber",
        ],
    ),
    (
        "ASSAULT",
        &[
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional",
        ],
    ),
];

const CONTEXTS: &[&str] = &[
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
];

pub(crate) fn kind(row: &Row<'_>) -> Result<Kind, LexError> {
    let code = row.need("plover")?;
    let mut parts = code.text.split('/');
    let mut part = || parts.next().unwrap_or_default().trim().to_string();
    let (event, mode, context) = (part(), part(), part());
    let Some((_, modes)) = EVENTS.iter().find(|(e, _)| *e == event) else {
        let hint = suggest(&event, EVENTS.iter().map(|(e, _)| *e));
        return Err(row.wrong(code, format!("PLOVER has no event `{event}`"), hint));
    };
    if !mode.is_empty() && !modes.contains(&mode.as_str()) {
        let message = format!("the PLOVER event {event} has no mode `{mode}`");
        return Err(row.wrong(code, message, suggest(&mode, modes.iter().copied())));
    }
    if !context.is_empty() && !CONTEXTS.contains(&context.as_str()) {
        let message = format!("PLOVER has no context `{context}`");
        return Err(row.wrong(code, message, suggest(&context, CONTEXTS.iter().copied())));
    }
    Ok(Kind {
        kind: row.need("kind")?.text.to_string(),
        pack: row.need("pack")?.text.to_string(),
        event,
        mode,
        context,
        joint: row.need_word("joint")?,
        covers: row.texts("covers"),
        waits: row.need_word("waits")?,
        ended_by: row.texts("ended by").into_iter().next(),
    })
}

/// The deeds of all packs.
#[derive(Debug, Clone, Default)]
pub struct Deeds {
    /// Found by kind.
    pub kinds: Table<Kind>,
    nouns: Table<Trigger>,
    verbs: Table<Trigger>,
    adjectives: Table<Trigger>,
}

impl Deeds {
    /// Triggers whose head is this noun, singular.
    pub fn by_noun_lemma(&self, lemma: &str) -> impl Iterator<Item = &Trigger> {
        self.nouns.get(lemma)
    }

    /// Triggers whose head is this verb.
    pub fn by_verb_lemma(&self, lemma: &str) -> impl Iterator<Item = &Trigger> {
        self.verbs.get(lemma)
    }

    /// Triggers that are this adjective.
    pub fn by_adjective_lemma(&self, lemma: &str) -> impl Iterator<Item = &Trigger> {
        self.adjectives.get(lemma)
    }

    /// All triggers: nouns, verbs, adjectives, each in the order of files.
    pub fn triggers(&self) -> impl Iterator<Item = &Trigger> {
        self.nouns
            .rows()
            .iter()
            .chain(self.verbs.rows())
            .chain(self.adjectives.rows())
    }

    /// Whether a deed of one kind is also one of another.
    pub fn covers(&self, kind: &str, other: &str) -> bool {
        kind == other
            || self
                .kinds
                .first(kind)
                .is_some_and(|k| k.covers.iter().any(|c| c == other))
    }

    pub(crate) fn add(
        &mut self,
        row: &Row<'_>,
        sets: &BTreeMap<String, Vec<String>>,
    ) -> Result<(), LexError> {
        let kind = row.need("kind")?;
        if !self.kinds.has(kind.text) {
            let hint = suggest(kind.text, self.kinds.rows().iter().map(|k| k.kind.as_str()));
            return Err(row.wrong(kind, format!("no deed is called `{}`", kind.text), hint));
        }
        row.need("triggers")?;
        for cell in row.list("triggers") {
            for trigger in triggers(row, kind.text, cell, sets)? {
                let head = trigger.words.get(trigger.head).cloned().unwrap_or_default();
                match trigger.sort {
                    TriggerSort::Noun => self.nouns.add(trigger, [head.as_str()]),
                    TriggerSort::Verb => self.verbs.add(trigger, [head.as_str()]),
                    TriggerSort::Adjective => self.adjectives.add(trigger, [head.as_str()]),
                }
            }
        }
        Ok(())
    }
}
