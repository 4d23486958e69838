//! Time of a reading beside that of parsing alone, on the reports shipped with the project.
//!
//! `parse` is text to trees; `readings` is trees to stances by the readings alone; `all` is text to
//! stances with the trained head. Items are words: the last is to be at least half the first.

use backstop_lexicon::Lexicon;
use backstop_model::{Report, ReportId, Span};
use backstop_read::Reader;
use backstop_syntax::{Parser, split};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use std::path::Path;

fn main() {
    divan::main();
}

fn reports() -> Vec<Report> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the examples are there")
        .map(|f| f.expect("a file").path())
        .filter(|f| f.extension().is_some_and(|x| x == "txt"))
        .collect();
    files.sort();
    let read = |f| std::fs::read_to_string(f).expect("an example is text");
    files.into_iter().map(|f| report(read(f))).collect()
}

fn report(text: String) -> Report {
    Report {
        id: ReportId("0".repeat(64)),
        doc: "example".into(),
        outlet: None,
        url: None,
        title: None,
        published: None,
        language: "en".into(),
        body: Span::new(0, text.len()),
        text,
    }
}

fn words(reports: &[Report]) -> ItemsCount {
    let of = |r: &Report| split(&r.text, r.body.range()).len();
    ItemsCount::new(reports.iter().map(of).sum::<usize>())
}

#[divan::bench]
fn parse(bencher: Bencher) {
    let reports = reports();
    let reader =
        Reader::untrained(Parser::full(), Lexicon::embedded().clone()).expect("readings load");
    bencher.counter(words(&reports)).bench(|| {
        for r in black_box(&reports) {
            black_box(reader.parse(&r.text, r.body.range()));
        }
    });
}

#[divan::bench]
fn readings(bencher: Bencher) {
    let reports = reports();
    let reader =
        Reader::untrained(Parser::full(), Lexicon::embedded().clone()).expect("readings load");
    let parsed: Vec<_> = reports
        .iter()
        .map(|r| reader.parse(&r.text, r.body.range()))
        .collect();
    bencher.counter(words(&reports)).bench(|| {
        for (r, p) in reports.iter().zip(&parsed) {
            black_box(reader.read_parsed(black_box(r), p));
        }
    });
}

#[divan::bench]
fn all(bencher: Bencher) {
    let reports = reports();
    let reader = Reader::new(Parser::full(), Lexicon::embedded().clone()).expect("readings load");
    bencher.counter(words(&reports)).bench(|| {
        for r in black_box(&reports) {
            black_box(reader.read(r));
        }
    });
}
