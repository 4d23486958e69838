//! Some words of a report around the first place where a search found it.
//!
//! SQLite marks what it found in the whole text, front matter included; what is shown is cut from
//! the body alone.

use std::ops::Range;

/// Marks that no text holds: they are not characters.
pub(crate) const OPEN: char = '\u{fdd0}';
pub(crate) const CLOSE: char = '\u{fdd1}';

/// Words shown before the first that was found, and all in all.
const BEFORE: usize = 6;
const WORDS: usize = 16;

/// Cut from a text in which `OPEN` and `CLOSE` mark what was found; `body` is the part of the text
/// without marks that is read. What was found stands in square brackets. Where it stands in front
/// matter alone, the beginning of the body.
pub(crate) fn snippet(marked: &str, body: Range<usize>) -> String {
    let mut text = String::with_capacity(marked.len());
    let mut found: Vec<Range<usize>> = Vec::new();
    for c in marked.chars() {
        match c {
            OPEN => found.push(text.len()..text.len()),
            CLOSE => {
                if let Some(last) = found.last_mut() {
                    last.end = text.len();
                }
            }
            c => text.push(c),
        }
    }
    found.retain(|f| body.start <= f.start && f.end <= body.end);
    let body_text = text.get(body.clone()).unwrap_or("");
    let words: Vec<Range<usize>> = body_text
        .split_whitespace()
        .map(|w| {
            let at = body.start + (w.as_ptr() as usize - body_text.as_ptr() as usize);
            at..at + w.len()
        })
        .collect();
    let first = found.first().map_or(0, |f| {
        words.iter().position(|w| w.end > f.start).unwrap_or(0)
    });
    let from = first.saturating_sub(BEFORE);
    let to = (from + WORDS).min(words.len());
    let shown = words.get(from..to).unwrap_or(&[]);
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    for (n, word) in shown.iter().enumerate() {
        if n > 0 {
            out.push(' ');
        }
        for (at, c) in text.get(word.clone()).unwrap_or("").char_indices() {
            let at = word.start + at;
            if found.iter().any(|f| f.start == at) {
                out.push('[');
            }
            out.push(c);
            if found.iter().any(|f| f.end == at + c.len_utf8()) {
                out.push(']');
            }
        }
    }
    if to < words.len() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_cut_from_the_body() {
        let head = "---\ntitle: A \u{fdd0}truce\u{fdd1}\n---\n";
        let start = head.chars().filter(|c| *c != OPEN && *c != CLOSE).count();
        let body =
            "One two  three\nfour five six seven eight a \u{fdd0}truce — now\u{fdd1}, it said.";
        let plain: usize = body
            .chars()
            .filter(|c| *c != OPEN && *c != CLOSE)
            .map(char::len_utf8)
            .sum();
        let whole = format!("{head}{body}");
        let cut = snippet(&whole, start..start + plain);
        assert_eq!(cut, "…four five six seven eight a [truce — now], it said.");
        let only_head = format!("{head}One two.");
        assert_eq!(snippet(&only_head, start..start + 8), "One two.");
    }
}
