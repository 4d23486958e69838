//! A text to tokens, tags and trees, in ten lines.

#![allow(clippy::disallowed_macros)]

use backstop_syntax::Parser;

fn main() {
    let text = "Norvania won't send troops unless Estrelle's parliament agrees, Tamara Quill said.";
    let parsed = Parser::full().parse(text);
    for t in parsed.tokens() {
        let head = parsed.head(t).map_or("-", |h| parsed.form(h));
        let (form, lemma, upos, rel) = (
            parsed.form(t),
            parsed.lemma(t),
            parsed.upos(t),
            parsed.rel(t),
        );
        println!("{form:<12} {lemma:<12} {upos:<6} {rel:<10} {head}");
    }
}
