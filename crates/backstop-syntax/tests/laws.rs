//! What holds for any text: nothing panics, every token gives back its bytes, every sentence is
//! one tree, and neither the instructions used, nor the batches, nor the text around a sentence
//! change its parse.

#![allow(clippy::unwrap_used)]

mod common;

use backstop_syntax::{Instructions, Parsed, Parser, SentenceId, conllu, split};
use proptest::prelude::*;
use std::sync::OnceLock;

fn toy() -> &'static Parser {
    static PARSER: OnceLock<Parser> = OnceLock::new();
    PARSER.get_or_init(|| Parser::from_bytes(common::weights(str::to_owned)).unwrap())
}

fn narrow_toy() -> &'static Parser {
    static PARSER: OnceLock<Parser> = OnceLock::new();
    PARSER.get_or_init(|| Parser::from_bytes(common::narrow_weights(str::to_owned)).unwrap())
}

fn written(parsed: &Parsed<'_>) -> String {
    let mut out = Vec::new();
    conllu::write(parsed, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Texts of the kinds that split and parse must stand: news, marks, any characters at all.
fn texts() -> impl Strategy<Value = String> {
    let word = "(Norvania|the|said|U\\.S\\.|don't|can’t|“|”|\"|'|\\.|,|\\?!|—|--|well-known|\
                3\\.5%|\\$1,000|a@b\\.org|http://a\\.b/c|\n|\n\n|\
                \\(|\\)|Sen\\.|J\\.|I'd've|wo|n't|שלום|日本)";
    prop_oneof![
        proptest::collection::vec((word, "( |  |\n|)"), 0..60)
            .prop_map(|parts| parts.into_iter().map(|(a, b)| a + &b).collect()),
        "\\PC{0,200}",
        any::<String>(),
        proptest::collection::vec(any::<u8>(), 0..300)
            .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    ]
}

/// Checks all that must hold of a parse.
fn check(parsed: &Parsed<'_>) {
    let mut end = 0;
    for t in parsed.tokens() {
        let span = parsed.span(t);
        assert!(span.start >= end && span.end > span.start);
        assert_eq!(parsed.form(t), &parsed.text[span.clone()]);
        assert!(!parsed.form(t).contains(char::is_whitespace));
        end = span.end;
        assert!(!parsed.lemma(t).is_empty());
        assert!(parsed.rel(t) == "root" || parsed.head(t).is_some());
    }
    let mut count = 0;
    for s in parsed.sentences() {
        let root = parsed.root(s);
        assert_eq!(parsed.head(root), None);
        assert_eq!(parsed.rel(root), "root");
        assert_eq!(
            parsed.subtree(root),
            parsed.tokens_of(s).collect::<Vec<_>>()
        );
        assert!(parsed.confidence(s) <= 100);
        assert!(parsed.tokens_of(s).all(|t| parsed.sentence_of(t) == s));
        assert!(parsed.tokens_of(s).all(|t| parsed.children(t).is_sorted()));
        count += parsed.tokens_of(s).len();
    }
    assert_eq!(count, parsed.len());
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_is_parsed_into_trees(text in texts()) {
        check(&toy().parse(&text));
        check(&narrow_toy().parse(&text));
    }

    #[test]
    fn what_is_between_tokens_is_space(text in texts()) {
        let doc = split(&text, 0..text.len());
        let mut end = 0;
        for s in doc.sentences() {
            for t in doc.tokens_of(s) {
                let gap = &text[end..doc.span(t).start];
                prop_assert!(
                    gap.chars().all(|c| c.is_whitespace() || c.is_control()
                        || matches!(c, '\u{feff}' | '\u{200b}')),
                    "{gap:?} is lost"
                );
                end = doc.span(t).end;
            }
        }
    }

    #[test]
    fn instructions_and_batches_make_no_difference(text in texts(), batch in 1usize..400) {
        for toy in [toy(), narrow_toy()] {
            let expected = written(&toy.parse(&text));
            for with in Instructions::available() {
                let parser = toy.clone().using(with).in_batches_of(batch);
                prop_assert_eq!(&written(&parser.parse(&text)), &expected, "{}", with);
            }
        }
    }

    #[test]
    fn a_range_is_parsed_as_if_it_stood_alone(a in texts(), b in texts(), c in texts()) {
        let text = format!("{a}{b}{c}");
        let part = toy().parse_range(&text, a.len()..a.len() + b.len());
        check(&part);
        let alone = toy().parse(&b);
        prop_assert_eq!(written(&part), written(&alone));
        prop_assert!(part.tokens().all(|t| part.span(t).start == alone.span(t).start + a.len()));
    }

    #[test]
    fn any_range_is_stood(text in texts(), start in 0usize..400, length in 0usize..400) {
        check(&toy().parse_range(&text, start..start + length));
    }

    #[test]
    fn what_is_written_is_read_back(text in texts()) {
        let parsed = toy().parse(&text);
        let out = written(&parsed);
        let bank = conllu::read(&out).unwrap();
        prop_assert_eq!(written(&bank.parsed()), out);
        prop_assert_eq!(bank.doc.len(), parsed.len());
    }

    #[test]
    fn tags_do_not_depend_on_trees(text in texts()) {
        let parsed = toy().parse(&text);
        let tags = toy().tag_doc(&text, &parsed.doc);
        for t in parsed.tokens() {
            prop_assert_eq!(tags.upos(t), parsed.upos(t));
            prop_assert_eq!(tags.xpos(t), parsed.xpos(t));
            prop_assert_eq!(tags.feats(t), parsed.feats(t));
            prop_assert_eq!(tags.lemma(t), parsed.lemma(t));
            prop_assert_eq!(tags.entity(t), parsed.entity(t));
            prop_assert_eq!(tags.is_named(t), parsed.is_named(t));
        }
    }

    #[test]
    fn given_tokens_are_kept(text in texts()) {
        let doc = split(&text, 0..text.len());
        let spans = |s: SentenceId| doc.tokens_of(s).map(|t| doc.span(t)).collect();
        let parsed = toy().parse_tokens(&text, doc.sentences().map(spans).collect());
        check(&parsed);
        prop_assert_eq!(parsed.len(), doc.len());
        let same = |t| doc.span(t) == parsed.span(t);
        prop_assert!(doc.sentences().all(|s| doc.tokens_of(s).all(same)));
    }

    #[test]
    fn any_bytes_are_refused_or_loaded(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Parser::from_bytes(bytes).is_err());
    }

    #[test]
    fn any_file_is_read_or_refused(
        text in "([0-9]{1,2}(-[0-9])?\t?|a\t|_\t|NOUN\t|root\t|\n|#){0,80}"
    ) {
        let _ = conllu::read(&text);
    }
}

#[test]
fn nonsense_ranges_are_left_out() {
    let text = "añb c";
    #[allow(clippy::reversed_empty_ranges)]
    let ranges = vec![
        vec![0..1, 2..3, 0..1, 9..12, 4..4, 4..2, 5..6],
        vec![],
        vec![0..1],
    ];
    let parsed = toy().parse_tokens(text, ranges);
    let forms: Vec<&str> = parsed.tokens().map(|t| parsed.form(t)).collect();
    assert_eq!(forms, ["a", "c"]);
    check(&parsed);
}

#[test]
fn the_longest_sentences_are_cut_and_still_trees() {
    let words = "word ".repeat(20_000);
    check(&toy().parse(&words));
    let glued = "a-".repeat(50_000) + &"x".repeat(100_000);
    check(&toy().parse(&glued));
    let one: Vec<_> = (0..2_000).map(|i| i * 5..i * 5 + 4).collect();
    let parsed = toy().parse_tokens(&words, vec![one]);
    assert_eq!(parsed.sentences().len(), 1);
    check(&parsed);
}

#[test]
fn every_damage_is_told_by_name() {
    let refused = |from: &'static str, to: &'static str| {
        let bytes = common::weights(|text| text.replace(from, to));
        Parser::from_bytes(bytes).unwrap_err().to_string()
    };
    let cases = [
        ("\"arc.u.w\"", "\"arc.v.w\"", "arc.u.w"),
        ("\"format\":1", "\"format\":2", "format 2"),
        ("\"heads\":4", "\"heads\":5", "heads"),
        ("\"width\":32", "\"width\":48", "word.w"),
        ("PROPN", "NAME", "NAME"),
        ("nmod:poss", "nmod:own", "nmod:own"),
        ("t:2:y", "q:2:y", "q:2:y"),
        ("gelu-quadratic", "relu", "activation"),
        (
            "\"pieces_per_word\":8",
            "\"pieces_per_word\":0",
            "pieces_per_word",
        ),
    ];
    for (from, to, told) in cases {
        let error = refused(from, to);
        assert!(error.contains(told), "{error}");
    }
    let narrow = |from: &'static str, to: &'static str| {
        let bytes = common::narrow_weights(|text| text.replace(from, to));
        Parser::from_bytes(bytes).unwrap_err().to_string()
    };
    for (from, to, told) in [
        ("\"word_rank\":16", "\"word_rank\":32", "word.up.w"),
        ("\"word_rank\":16", "\"word_rank\":0", "word_rank"),
        ("\"word.up.s\"", "\"word.up.t\"", "word.up.s"),
        ("\"word.up.w\"", "\"word.in.w\"", "word.w"),
    ] {
        let error = narrow(from, to);
        assert!(error.contains(told), "{error}");
    }
    let whole = common::weights(str::to_owned);
    for length in [0, 7, 100, whole.len() - 1] {
        assert!(Parser::from_bytes(whole[..length].to_vec()).is_err());
    }
}

#[test]
fn a_million_words_on_one_line_are_parsed() {
    let text = "word ".repeat(1_000_000);
    let parsed = toy().parse(&text);
    assert_eq!(parsed.len(), 1_000_000);
    assert!(parsed.sentences().len() >= 5_000, "no sentence is endless");
}

/// Texts that have broken other programs.
#[test]
fn the_worst_texts_are_parsed_into_trees() {
    let controls: String = (0..32u8).chain(127..160).map(char::from).collect();
    let cesu = String::from_utf8_lossy(b"a \xed\xa0\xbd\xed\xb8\x80 b \xff\xfe \xc0\x80 c");
    let texts = [
        String::new(),
        " ".repeat(10_000),
        "\n".repeat(10_000),
        "\0".repeat(10_000),
        controls.clone(),
        controls.chars().flat_map(|c| ['a', c, 'b', ' ']).collect(),
        cesu.into_owned(),
        r"A lone \ud83d and \udc00, and \u0000 too.".into(),
        "\u{feff}Norvania\u{feff} waits.\u{feff}".into(),
        "\u{202e}.staw ainavroN\u{202c} Norvania waits.".into(),
        "אמר שר החוץ: \u{200f}\"לא נסכים\"\u{200f}. قال الوزير إن الاتفاق قريب.".into(),
        format!("a{}", "\u{301}".repeat(10_000)),
        "👩\u{200d}👩\u{200d}👧\u{200d}👦🏽 ".repeat(500),
        "\u{e000}\u{fffd}\u{10ffff}\u{2028}\u{2029}\u{85}".repeat(100),
        "\"".repeat(20_000),
        "(".repeat(20_000),
        ".".repeat(20_000),
        ". ".repeat(20_000),
        "'s".repeat(20_000),
        "\r\n\r".repeat(5_000),
        "x".repeat(1_000_000),
        "日本".repeat(20_000),
    ];
    for text in texts {
        check(&toy().parse(&text));
        check(&narrow_toy().parse(&text));
    }
}

#[test]
fn threads_make_no_difference() {
    let text = "Norvania won't go, Tamara Quill said. \"Who will?\" asked (again) A. Vale.\n\n";
    let text = text.repeat(20);
    let expected = written(&toy().parse(&text));
    std::thread::scope(|scope| {
        let parse = || written(&toy().parse(&text));
        let running: Vec<_> = (0..8).map(|_| scope.spawn(parse)).collect();
        for thread in running {
            assert!(thread.join().unwrap() == expected);
        }
    });
}
