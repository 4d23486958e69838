//! Datelines: "GENEVA", "LONDON/BERLIN (Reuters) -" before the first sentence of a report.
//!
//! A dateline is no part of the sentence that follows; left in, it becomes its subject. It is cut
//! off before parsing, and the places in it are nobody's government.

use crate::time;
use backstop_lexicon::{Lexicon, NameSort};
use backstop_syntax::{Doc, TokenId};

/// Most tokens that a dateline has.
const LONGEST: usize = 14;

fn shouted(form: &str) -> bool {
    form.chars().any(char::is_alphabetic)
        && !form.chars().any(char::is_lowercase)
        && !form.contains('.')
}

/// How many of the first tokens of a paragraph are a dateline; 0 when there is none.
pub fn length(forms: &[&str]) -> usize {
    let mut n = 0;
    let mut letters = 0;
    while n < forms.len() && (shouted(forms[n]) || n > 0 && matches!(forms[n], "/" | "," | "-")) {
        letters += forms[n].chars().filter(|c| c.is_alphabetic()).count();
        n += 1;
    }
    while n > 0 && !shouted(forms[n - 1]) {
        n -= 1;
    }
    if n == 0 || letters < 4 {
        return 0;
    }
    // "GENEVA, Sept 4 (Wire) - ": up to the dash, when it comes soon.
    let dash = forms
        .iter()
        .take(LONGEST)
        .position(|f| matches!(*f, "-" | "–" | "—" | "--"));
    let bracket = forms.iter().take(LONGEST).any(|f| *f == "(");
    // "GENEVA, Sept 4 - ": a day may stand between.
    let dated = |d: usize| {
        forms[n..d]
            .iter()
            .all(|f| *f == "," || time::is_of_a_date(f))
    };
    match dash {
        Some(d) if d >= n && (bracket || dated(d)) => d + 1,
        // Without a dash, a sentence must follow: a capital and then small letters.
        _ => {
            let next = forms.get(n).is_some_and(|f| {
                let mut c = f.chars();
                c.next().is_some_and(char::is_uppercase) && c.next().is_none_or(char::is_lowercase)
            });
            // An acronym that is a subject ("NATO said") has a small letter after it.
            if next && forms.len() > n + 3 { n } else { 0 }
        }
    }
}

/// Whether a sentence is nothing but a dateline, as [`cut`] leaves one: it ends in a dash, or has
/// only capitals.
pub fn is_one(forms: &[&str]) -> bool {
    let Some(last) = forms.last() else {
        return false;
    };
    let capitals = || {
        forms
            .iter()
            .all(|f| shouted(f) || matches!(*f, "/" | "," | "-"))
    };
    let dash = matches!(*last, "-" | "–" | "—" | "--");
    forms.len() <= LONGEST && shouted(forms[0]) && (dash || capitals())
}

/// Cuts the datelines off the sentences that they stand before.
pub fn cut(text: &str, doc: &mut Doc, lex: &Lexicon) {
    let mut at: Vec<TokenId> = Vec::new();
    for s in doc.sentences() {
        if !doc.starts_paragraph(s) {
            continue;
        }
        let tokens: Vec<TokenId> = doc.tokens_of(s).take(LONGEST + 6).collect();
        let forms: Vec<&str> = tokens
            .iter()
            .map(|&t| text.get(doc.span(t)).unwrap_or(""))
            .collect();
        let n = length(&forms);
        // "NATO Secretary General …": an organisation speaks, no place.
        let body = lex.names.longest(&forms).is_some_and(|(len, hit)| {
            hit.sort == NameSort::Organisation
                && len == 1
                && hit.ids.first().is_some_and(|id| id == forms[0])
        });
        if body && !forms.iter().take(LONGEST).any(|f| *f == "(") {
            continue;
        }
        if n > 0 && n < tokens.len() {
            at.push(tokens[n]);
        }
    }
    if !at.is_empty() {
        doc.cut(&at);
    }
}

#[cfg(test)]
mod tests {
    use super::{is_one, length};

    fn of(s: &str) -> usize {
        length(&s.split(' ').collect::<Vec<_>>())
    }

    #[test]
    fn a_dateline_ends_where_the_sentence_begins() {
        assert_eq!(of("ESTRELLE The council will meet on Thursday ."), 1);
        assert_eq!(of("ESTRELLE / PORT QUILL The council will meet ."), 4);
        assert_eq!(of("ESTRELLE ( Wire ) - The council will meet ."), 5);
        assert_eq!(of("ESTRELLE , March 3 - The council will meet ."), 5);
        assert_eq!(of("ESTRELLE , Norvania - The council will meet ."), 0);
    }

    #[test]
    fn a_short_sentence_is_no_dateline() {
        let is = |s: &str| is_one(&s.split(' ').collect::<Vec<_>>());
        assert!(is("ESTRELLE") && is("ESTRELLE / PORT QUILL"));
        assert!(is("ESTRELLE , March 3 ( Wire ) -"));
        assert!(!is("A spokesman for the council promised to meet ."));
        assert!(!is("NATO promised to meet ."));
    }

    #[test]
    fn an_acronym_that_speaks_is_no_dateline() {
        assert_eq!(of("NATO said on Thursday that it would meet ."), 0);
        assert_eq!(of("OTHERS DEMAND URGENCY"), 0);
        assert_eq!(of("The council will meet ."), 0);
    }
}
