//! The words of a capture: its subtree less what the shape's other lines took.
//!
//! What another capture holds goes out with all that hangs on it, wherever it stands; the source
//! is no part of what it says. A word that a line only tests goes out at the phrase's edge, as
//! the `that` before a clause, but stays inside it, as the `will` of a promise, unless it leads
//! to another capture. Edge punctuation goes out, a bracket or quotation mark only if its other
//! half is not inside. What is left may be broken: "The road, she said, will open".
//!
//! Spans are byte ranges of the text; nothing is rebuilt, and the text between two spans of one
//! phrase is never only punctuation.

use crate::find::Match;
use backstop_syntax::{Parsed, TokenId, Upos};
use std::ops::Range;

/// Byte ranges of a captured word's phrase, ascending and disjoint; empty if nothing is left but
/// punctuation. `token` is one of the match's captured words, or any other of the sentence.
pub fn phrase(parsed: &Parsed<'_>, token: TokenId, found: &Match) -> Vec<Range<usize>> {
    let subtree = parsed.subtree(token);
    let first = subtree.first().map_or(0, |t| t.index());
    let last = subtree.last().map_or(0, |t| t.index());
    let mut keep = vec![false; last + 1 - first];
    let mut foreign = vec![false; last + 1 - first];
    for word in &subtree {
        keep[word.index() - first] = true;
    }
    let within = |word: TokenId| word != token && subtree.binary_search(&word).is_ok();
    let captured = |word: TokenId| found.captures.holds(word);
    for &word in found
        .used
        .iter()
        .filter(|&&word| within(word) && captured(word))
    {
        for gone in parsed.subtree(word) {
            keep[gone.index() - first] = false;
            foreign[gone.index() - first] = true;
        }
        let mut above = parsed.head(word);
        while let Some(over) = above.filter(|&over| within(over)) {
            if found.used.contains(&over) {
                keep[over.index() - first] = false;
                foreign[over.index() - first] = true;
            }
            above = parsed.head(over);
        }
    }
    // Punctuation that hangs elsewhere does not break a phrase.
    let at = |i: usize| TokenId((first + i) as u32);
    let bridge = |i: usize| keep[i] || (!foreign[i] && parsed.upos(at(i)) == Upos::Punct);
    let mut spans = Vec::new();
    let mut from = 0;
    while from < keep.len() {
        let mut to = from;
        while to < keep.len() && bridge(to) {
            to += 1;
        }
        let run: Vec<TokenId> = (from..to).map(at).collect();
        let tested = |word: TokenId| word != token && found.used.contains(&word);
        if let Some(run) = trim(parsed, &run, tested) {
            spans.push(parsed.span(run[0]).start..parsed.span(run[run.len() - 1]).end);
        }
        from = to + 1;
    }
    spans
}

/// A run of words less punctuation and tested words at its edges.
fn trim<'r>(
    parsed: &Parsed<'_>,
    run: &'r [TokenId],
    tested: impl Fn(TokenId) -> bool,
) -> Option<&'r [TokenId]> {
    let (mut from, mut to) = (0, run.len());
    let loose = |at: usize, from: usize, to: usize| {
        let punct = parsed.upos(run[at]) == Upos::Punct;
        match other_half(parsed, &run[from..to], at - from) {
            // A pair around the whole goes; a pair with words outside it stays.
            Some(other) => punct && (at - from).abs_diff(other) + 1 == to - from,
            None => punct || tested(run[at]),
        }
    };
    while from < to {
        if loose(from, from, to) {
            from += 1;
        } else if loose(to - 1, from, to) {
            to -= 1;
        } else {
            return Some(&run[from..to]);
        }
    }
    None
}

/// Where the other half of a bracket or quotation mark stands in a run, if it has one there.
fn other_half(parsed: &Parsed<'_>, run: &[TokenId], at: usize) -> Option<usize> {
    const PAIRS: [(&str, &str); 8] = [
        ("(", ")"),
        ("[", "]"),
        ("“", "”"),
        ("‘", "’"),
        ("``", "''"),
        ("«", "»"),
        ("\"", "\""),
        ("'", "'"),
    ];
    let form = |at: usize| parsed.form(run[at]);
    let mark = |at: usize, half: &str| form(at) == half && parsed.upos(run[at]) == Upos::Punct;
    for (open, close) in PAIRS {
        if open == close && mark(at, open) {
            // Straight marks pair off from the left.
            let marks: Vec<usize> = (0..run.len()).filter(|&i| mark(i, open)).collect();
            let place = marks.iter().position(|&i| i == at)?;
            return marks.get(place ^ 1).copied();
        }
        let (step, same, other): (isize, _, _) = if mark(at, open) {
            (1, open, close)
        } else if mark(at, close) {
            (-1, close, open)
        } else {
            continue;
        };
        let (mut depth, mut i) = (0, at as isize + step);
        while let Some(now) = usize::try_from(i).ok().filter(|&i| i < run.len()) {
            if mark(now, same) {
                depth += 1;
            } else if mark(now, other) {
                if depth == 0 {
                    return Some(now);
                }
                depth -= 1;
            }
            i += step;
        }
        return None;
    }
    None
}
