//! Draws a parsed sentence as a tree, in the notation of shapes.
//!
//! A line has the relation, the word as written, its lemma if that says more, and its part of
//! speech, so a printed tree is a shape that finds its own sentence: the quickest way to write a
//! shape is to print a sentence that has it and rub out what may vary. A lemma that the notation
//! cannot write bare (one of punctuation, or with signs in it) is left out.
//!
//! Trees of any depth are drawn, though a shape is at most 128 lines deep; word order is kept
//! only among the words under one head.

use backstop_syntax::{Parsed, SentenceId, TokenId};
use std::fmt::Write as _;

/// The tree of a sentence, one line a word, children in text order under their head.
pub fn print(parsed: &Parsed<'_>, sentence: SentenceId) -> String {
    let mut out = String::new();
    let mut open = vec![(parsed.root(sentence), 0)];
    while let Some((token, depth)) = open.pop() {
        line(parsed, token, depth, &mut out);
        open.extend(parsed.children(token).rev().map(|child| (child, depth + 1)));
    }
    out
}

fn line(parsed: &Parsed<'_>, token: TokenId, depth: usize, out: &mut String) {
    // Writing to a string cannot fail.
    if depth > 0 {
        let _ = write!(out, "{:1$}{2} ", "", depth * 2, parsed.rel(token));
    }
    let form = parsed.form(token);
    out.push('"');
    for c in form.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    let lemma = parsed.lemma(token).to_lowercase();
    if lemma != form.to_lowercase() && bare(&lemma) {
        let _ = write!(out, " {lemma}");
    }
    let _ = writeln!(out, " {}", parsed.upos(token));
}

/// Whether a lemma can be written without quotation marks.
fn bare(lemma: &str) -> bool {
    let inside = |c: char| c.is_lowercase() || c.is_ascii_digit() || "'.-".contains(c);
    lemma.starts_with(char::is_lowercase) && lemma.chars().all(inside)
}
