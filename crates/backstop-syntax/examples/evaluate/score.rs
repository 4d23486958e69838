//! Counts of what a parse and a treebank have in common.
//!
//! A word found counts where the treebank has one in the same place of the text; heads are
//! compared by place too.

use crate::divide::{Spans, sentences, tokens};
use backstop_syntax::{Parsed, TokenId};
use std::collections::{BTreeMap, HashMap, HashSet};

/// How many there are, were found, and were found rightly.
#[derive(Default, Clone, Copy)]
pub struct Count {
    pub gold: usize,
    pub found: usize,
    pub right: usize,
}

impl Count {
    /// In per cent.
    pub fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.gold + self.found).max(1) as f64
    }
}

/// Counts by column and by relation.
pub struct Score {
    columns: BTreeMap<&'static str, Count>,
    relations: BTreeMap<&'static str, Count>,
}

const ORDER: [&str; 10] = [
    "tokens",
    "sentences",
    "words",
    "UPOS",
    "XPOS",
    "FEATS",
    "lemmas",
    "UAS",
    "LAS",
    "LAS:sub",
];

impl Score {
    /// Counts of a parse of the treebank's text.
    pub fn new(gold: &Parsed<'_>, found: &Parsed<'_>) -> Score {
        let mut columns: BTreeMap<&'static str, Count> = BTreeMap::new();
        let mut relations: BTreeMap<&'static str, Count> = BTreeMap::new();
        for (name, spans) in [
            ("tokens", tokens as Spans),
            ("sentences", sentences as Spans),
        ] {
            let (g, f) = (spans(&gold.doc), spans(&found.doc));
            let known: HashSet<_> = g.iter().cloned().collect();
            let right = f.iter().filter(|s| known.contains(*s)).count();
            columns.insert(
                name,
                Count {
                    gold: g.len(),
                    found: f.len(),
                    right,
                },
            );
        }
        // A word of the treebank to the word found in the same place.
        let place: HashMap<_, _> = found.tokens().map(|t| (found.span(t), t)).collect();
        let same = |t: TokenId| place.get(&gold.span(t)).copied();
        let (n_gold, n_found) = (gold.len(), found.len());
        let mut add = |name: &'static str, right: bool| {
            let empty = Count {
                gold: n_gold,
                found: n_found,
                right: 0,
            };
            columns.entry(name).or_insert(empty).right += usize::from(right);
        };
        for t in gold.tokens() {
            let Some(f) = same(t) else {
                add("words", false);
                relations.entry(gold.rel(t).as_str()).or_default().gold += 1;
                continue;
            };
            add("words", true);
            add("UPOS", gold.upos(t) == found.upos(f));
            add("XPOS", gold.xpos(t) == found.xpos(f));
            add("FEATS", gold.feats(t) == found.feats(f));
            add(
                "lemmas",
                gold.lemma(t) == found.lemma(f) || gold.lemma(t) == "_",
            );
            let head = match (gold.head(t), found.head(f)) {
                (None, None) => true,
                (Some(g), Some(f)) => gold.span(g) == found.span(f),
                _ => false,
            };
            add("UAS", head);
            add("LAS", head && gold.rel(t).base() == found.rel(f).base());
            add("LAS:sub", head && gold.rel(t) == found.rel(f));
            let entry = relations.entry(gold.rel(t).as_str()).or_default();
            entry.gold += 1;
            entry.right += usize::from(head && gold.rel(t) == found.rel(f));
        }
        for t in found.tokens() {
            relations.entry(found.rel(t).as_str()).or_default().found += 1;
        }
        Score { columns, relations }
    }

    /// A line a column; those of splitting only where it was asked for.
    pub fn print(&self, raw: bool) {
        for name in ORDER {
            if let Some(count) = self.columns.get(name)
                && (raw || !matches!(name, "tokens" | "sentences" | "words"))
            {
                println!("{name:<10} {:6.2}", count.f1());
            }
        }
    }

    /// A line a relation, the most frequent first, with precision, recall and F1.
    pub fn print_relations(&self) {
        println!(
            "{:<16} {:>6} {:>7} {:>7} {:>7}",
            "relation", "gold", "prec", "recall", "F1"
        );
        let mut rows: Vec<_> = self.relations.iter().collect();
        rows.sort_by_key(|(name, count)| (std::cmp::Reverse(count.gold), **name));
        for (name, c) in rows.into_iter().filter(|(_, c)| c.gold >= 10) {
            let of = |n: usize| 100.0 * c.right as f64 / n.max(1) as f64;
            let (precision, recall) = (of(c.found), of(c.gold));
            println!(
                "{name:<16} {:>6} {precision:>7.1} {recall:>7.1} {:>7.1}",
                c.gold,
                c.f1()
            );
        }
    }
}
