//! The README and the card say what is so: the example prints what is shown, both pages carry the
//! same figures, and the weights are as large as told.

#![allow(clippy::unwrap_used)]

use backstop_syntax::Parser;

const README: &str = include_str!("../README.md");
const CARD: &str = include_str!("../weights/CARD.md");

/// What stands between the markers of a table.
fn table<'p>(page: &'p str, name: &str) -> &'p str {
    let (open, close) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    page.split_once(&open)
        .and_then(|(_, rest)| rest.split_once(&close))
        .unwrap()
        .0
}

#[test]
fn the_readme_shows_what_its_ten_lines_print() {
    let text = "Norvania won't send troops unless Estrelle's parliament agrees, Tamara Quill said.";
    assert!(README.contains(&format!("let text = \"{text}\";")));
    let parsed = Parser::full().parse(text);
    let mut printed = String::new();
    for t in parsed.tokens() {
        let head = parsed.head(t).map_or("-", |h| parsed.form(h));
        let (form, lemma, upos, rel) = (
            parsed.form(t),
            parsed.lemma(t),
            parsed.upos(t),
            parsed.rel(t),
        );
        printed += &format!("{form:<12} {lemma:<12} {upos:<6} {rel:<10} {head}\n");
    }
    assert!(
        README.contains(&format!("```text\n{printed}```")),
        "{printed}"
    );
}

#[test]
fn both_pages_carry_the_same_figures() {
    let measured = table(README, "measured");
    assert_eq!(measured, table(CARD, "measured"));
    assert!(measured.lines().count() > 20, "{measured}");
    assert_eq!(table(CARD, "relations").trim().lines().count(), 21);
    assert_eq!(table(README, "length").trim().lines().count(), 9);
}

#[test]
fn the_weights_are_as_large_as_told() {
    let row = table(README, "measured")
        .lines()
        .find(|l| l.starts_with("| weights, MB"))
        .unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/weights");
    for size in ["full", "fast"] {
        let bytes = std::fs::metadata(format!("{folder}/{size}.safetensors"))
            .unwrap()
            .len();
        let told = format!(" {:.1} ", bytes as f64 / 1e6);
        assert!(row.contains(&told), "{row} lacks{told}");
    }
}
