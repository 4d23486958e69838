//! Tokens and sentences of a text as the treebank has them and as they were found.

use crate::score::Count;
use backstop_syntax::{Doc, TokenId};
use std::collections::HashSet;
use std::ops::Range;

/// A way to list places of a text.
pub type Spans = fn(&Doc) -> Vec<Range<usize>>;

/// Places of the tokens as written: a contraction is one.
pub fn tokens(doc: &Doc) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for t in (0..doc.len() as u32).map(TokenId) {
        let span = doc.span(t);
        match spans.last_mut() {
            Some(last) if doc.is_joined(t) => last.end = span.end,
            _ => spans.push(span),
        }
    }
    spans
}

/// Places of the words.
fn words(doc: &Doc) -> Vec<Range<usize>> {
    (0..doc.len() as u32)
        .map(|t| doc.span(TokenId(t)))
        .collect()
}

/// Places of the sentences.
pub fn sentences(doc: &Doc) -> Vec<Range<usize>> {
    doc.sentences().map(|s| doc.sentence_span(s)).collect()
}

/// Prints how two splits of a text agree, and where they do not.
pub fn compare(text: &str, gold: &Doc, found: &Doc, errors: bool) {
    let kinds = [
        ("words", words as Spans),
        ("tokens", tokens),
        ("sentences", sentences),
    ];
    for (name, spans) in kinds {
        let (g, f) = (spans(gold), spans(found));
        let known: HashSet<_> = g.iter().cloned().collect();
        let right = f.iter().filter(|s| known.contains(*s)).count();
        let count = Count {
            gold: g.len(),
            found: f.len(),
            right,
        };
        println!(
            "{name:<10} {:6.2}  gold {} found {}",
            count.f1(),
            g.len(),
            f.len()
        );
    }
    if !errors {
        return;
    }
    // Runs without white space that were divided in another way.
    let starts = |doc: &Doc| -> HashSet<usize> { words(doc).iter().map(|s| s.start).collect() };
    let (g, f) = (starts(gold), starts(found));
    let mut at = 0;
    for run in text.split(char::is_whitespace) {
        let divided = |starts: &HashSet<usize>| {
            let mark = |(i, c): (usize, char)| match i > 0 && starts.contains(&(at + i)) {
                true => format!("|{c}"),
                false => c.to_string(),
            };
            run.char_indices().map(mark).collect::<String>()
        };
        if divided(&g) != divided(&f) {
            println!("token\t{}\t{}", divided(&g), divided(&f));
        }
        at += run.len()
            + text[at + run.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
    }
    let ends = |doc: &Doc| -> HashSet<usize> { sentences(doc).iter().map(|s| s.end).collect() };
    let (g, f) = (ends(gold), ends(found));
    for (what, these, others) in [("missed", &g, &f), ("made up", &f, &g)] {
        let mut places: Vec<_> = these.difference(others).collect();
        places.sort_unstable();
        for &&at in &places {
            let before: String = text[..at].chars().rev().take(60).collect();
            let before: String = before.chars().rev().collect();
            let after: String = text[at..].chars().take(50).collect();
            println!(
                "{what}\t{} ## {}",
                before.replace('\n', "/"),
                after.replace('\n', "/")
            );
        }
    }
}
