//! The words that a reader sees in text files, one sentence a line as JSON, for training:
//! `{"doc": file stem, "words": [[start, end, head, spaced, relation, {set: clue}]]}`. Offsets count Unicode
//! scalars of the file, `head` is the place of the head in the sentence, the word's own for a root.
//!
//! `cargo run --release -p backstop-read --example words -- FILE…`
#![allow(clippy::unwrap_used)]

use backstop_model::{Report, ReportId, Span};
use backstop_syntax::Parser;
use std::io::Write;

fn main() {
    let lexicon = backstop_lexicon::Lexicon::embedded().clone();
    let reader = backstop_read::Reader::untrained(Parser::full(), lexicon).unwrap();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap();
        let doc = std::path::Path::new(&path).file_stem().unwrap();
        let doc = doc.to_string_lossy();
        let report = Report {
            id: ReportId("0".repeat(64)),
            doc: doc.to_string(),
            outlet: None,
            url: None,
            title: None,
            published: None,
            language: "en".into(),
            body: Span::new(0, text.len()),
            text: text.clone(),
        };
        let p = reader.parse(&text, 0..text.len());
        let clues = reader.clues(&report, &p);
        let mut chars = (0usize, 0usize);
        let mut at = |byte: usize| {
            chars.1 += text[chars.0.min(byte)..byte].chars().count();
            chars.0 = byte;
            chars.1
        };
        for s in p.sentences() {
            let first = p.tokens_of(s).next().unwrap().0;
            let mut words = Vec::new();
            let mut end_before = usize::MAX;
            for t in p.tokens_of(s) {
                let span = p.span(t);
                let head = p.head(t).unwrap_or(t).0 - first;
                let spaced = end_before != span.start;
                end_before = span.end;
                let start = at(span.start);
                let end = start + text[span].chars().count();
                let rel = p.rel(t);
                let told: Vec<String> = clues[t.0 as usize]
                    .iter()
                    .map(|(set, name)| format!("\"{set}\":\"{name}\""))
                    .collect();
                words.push(format!(
                    "[{start},{end},{head},{},\"{rel}\",{{{}}}]",
                    u8::from(spaced),
                    told.join(",")
                ));
            }
            writeln!(out, "{{\"doc\":\"{doc}\",\"words\":[{}]}}", words.join(",")).unwrap();
        }
    }
}
