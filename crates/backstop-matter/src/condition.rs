//! When two conditions are one, and which are alternatives.
//!
//! Two statements of a condition are one when relation, kind of deed, parties, number and
//! beneficiary agree, whatever their words ("after a truce", "when the guns are silent").
//! Where the kind is *other*
//! and nobody is named there is nothing but words to go by, and the words must agree (letters and
//! digits, lower case).
//!
//! Conditions of one stance are all needed, except those read from the same words with "or" in
//! them: these are alternatives, and stay so wherever the same conditions are stated again.

use crate::place::ids;
use backstop_model::{Condition, Stance};

/// What makes two statements of a condition one. Prints the same on every machine.
pub fn condition_key(c: &Condition) -> String {
    let party = ids(&c.party).join("+");
    let relation = format!("{:?}", c.relation);
    let at_least = c.at_least.map(|n| n.to_string()).unwrap_or_default();
    let words = if c.deed == "other" && party.is_empty() {
        format!("{:?}:{}", c.kind, plain_words(&c.what))
    } else {
        String::new()
    };
    // Left out where nobody is named, so that conditions kept before this field have their old key.
    let toward = match ids(&c.toward).as_slice() {
        [] => String::new(),
        some => format!("|for {}", some.join("+")),
    };
    format!("{relation}|{}|{party}|{at_least}|{words}{toward}", c.act())
}

/// Pairs of keys of a stance's conditions that are alternatives of each other.
pub fn alternatives(stance: &Stance) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (i, a) in stance.conditions.iter().enumerate() {
        for b in &stance.conditions[i + 1..] {
            let either = has_or(&a.what) || has_or(&b.what);
            if a.relation == b.relation && a.span.overlaps(b.span) && either {
                pairs.push((condition_key(a), condition_key(b)));
            }
        }
    }
    pairs
}

fn has_or(words: &str) -> bool {
    words
        .split(|c: char| !c.is_alphanumeric())
        .any(|w| w.eq_ignore_ascii_case("or"))
}

/// Letters and digits in lower case, one space between words.
pub fn plain_words(s: &str) -> String {
    let words = s
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
