//! Raw text to tokens and sentences, by example.

use backstop_syntax::split;

/// Sentences on lines of their own, tokens with `|` where no space parts them, `^` within a word.
fn shown(text: &str) -> String {
    let doc = split(text, 0..text.len());
    let mut out = String::new();
    for s in doc.sentences() {
        if s.0 > 0 {
            out.push_str(if doc.starts_paragraph(s) {
                "\n\n"
            } else {
                "\n"
            });
        }
        let mut end = None;
        for t in doc.tokens_of(s) {
            let span = doc.span(t);
            match end {
                Some(end) if end == span.start && doc.is_joined(t) => out.push('^'),
                Some(end) if end == span.start => out.push('|'),
                Some(_) => out.push(' '),
                None => {}
            }
            out.push_str(&text[span.clone()]);
            end = Some(span.end);
        }
    }
    out
}

fn tokens(cases: &[&str]) {
    for case in cases {
        let text: String = case.chars().filter(|c| !matches!(c, '|' | '^')).collect();
        assert_eq!(&shown(&text), case);
    }
}

#[test]
fn contractions_come_apart_with_either_apostrophe() {
    tokens(&[
        "They do^n't|, do they|?",
        "We wo^n’t and ca^n’t|, but can^not say|.",
        "Norvania^'s and Estrelle^’s troops are gon^na go|.",
        "I^'d^'ve thought they^'re there|, it^'s late|.",
        "The states^' and the parties^’ talks|.",
        "Four o'clock|, said D'Amato of Saint|-|Roch|.",
    ]);
}

#[test]
fn hyphens_are_tokens_but_for_prefixes() {
    tokens(&[
        "A well|-|known|, 26|-|year|-|old non-profit in mid-2015|.",
        "The anti-war co-founder of the pro-European side|.",
        "A deal — or none — by 2025|-|26 was re-elected|.",
        "It failed|—|twice|–|and how -- again|.",
    ]);
}

#[test]
fn numbers_and_money_follow_the_treebanks() {
    tokens(&[
        "It cost $|3.5|bn|, £|100|m or 1,000,000 euros|, up 10|%|.",
        "In the 1990s|, and the '30s|, at 5:30|pm on 16/11/2004|.",
        "Call 713-853-3989 before the 15th|.",
        "US$|4.5 million and C$|20|.",
    ]);
}

#[test]
fn addresses_and_abbreviations_are_whole() {
    tokens(&[
        "Write to desk@example.org or see https://example.org/a?b=c,d|.",
        "AT&T and the U.S. Congress met at 5 p.m. on Jan. 5|.",
        "(|See example.com|, e.g. page 3|.|)",
        "He wrote to @norvania about #summit|.",
    ]);
}

#[test]
fn quotes_and_dots_stand_alone() {
    tokens(&[
        "“|We will|,|” she said|. ".trim(),
        "\"|No|!|\"",
        "'|Perhaps|' is not a promise|...",
        "They called it ‘|a start|’|.",
    ]);
}

#[test]
fn sentences_of_news_end_where_they_end() {
    let cases = [
        "(Reuters) - U.S. President Tamara Quill met Sen. Smith on Tuesday. He left.",
        "“We will not go,” she said. “They know that.” The No. 5 ship sailed.",
        "Gen. A. B. Vale spoke at 5 p.m. Tuesday. \"Is it over?\" he asked. \"It is not.\"",
        "Acme Inc. shares fell. The U.N. Security Council met. Prime Minister A. Quill spoke.",
        "The deal, et al. and the rest, is off. They live in the U.S. The plan failed.",
    ];
    let expected = [2, 3, 3, 3, 3];
    for (case, count) in cases.iter().zip(expected) {
        assert_eq!(
            split(case, 0..case.len()).sentences().len(),
            count,
            "{}",
            shown(case)
        );
    }
}

#[test]
fn a_quotation_keeps_its_closing_mark() {
    assert_eq!(
        shown("She said: “No.” He left."),
        "She said|: “|No|.|”\nHe left|."
    );
}

#[test]
fn paragraphs_end_at_empty_lines_and_at_lines_that_are_whole() {
    assert_eq!(
        shown("Norvania waits\n\nIt is late."),
        "Norvania waits\n\nIt is late|."
    );
    assert_eq!(
        shown("Norvania waits\nIt is late."),
        "Norvania waits\n\nIt is late|."
    );
    let wrapped = "The harbour board said that it will dredge the north channel once\n\
                   Estrelle signs the lease that the two of them have agreed upon in\n\
                   spring.";
    assert_eq!(
        split(wrapped, 0..wrapped.len()).sentences().len(),
        1,
        "{}",
        shown(wrapped)
    );
}
