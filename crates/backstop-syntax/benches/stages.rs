//! Time of each stage, and of texts 1, 10 and 100 times as long.
//!
//! `split_text` is raw text to tokens and sentences; `tag_doc` is those to tags; `parse_doc` is
//! those to tags and trees, on each set of instructions; `parse` is all of it. Items are words.
//! With `--features fast` the fast size is measured beside the full one. The last group shows
//! that time is linear: words a second stay the same as the text grows, also when it is a single
//! line without a full stop.

use backstop_syntax::{Instructions, Parser, split};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const TEXT: &str = "Norvania will not send troops to Estrelle unless its parliament agrees, \
    Prime Minister Tamara Quill said on Tuesday.\n\n“We have said what we can do,” she told \
    reporters after the meeting in Estrelle. “Others have yet to say what they will.” Two officials \
    of the ministry, who did not want to be named, confirmed that a well-known plan for 3,500 \
    soldiers has been drawn up; it isn't signed. The U.N. envoy, A. B. Vale, arrives at 5 p.m. on \
    Jan. 5.\n\n";

fn text(times: usize) -> String {
    TEXT.repeat(times)
}

fn words(text: &str) -> ItemsCount {
    ItemsCount::new(split(text, 0..text.len()).len())
}

#[divan::bench]
fn split_text(bencher: Bencher) {
    let text = text(10);
    bencher
        .counter(words(&text))
        .bench(|| split(black_box(&text), 0..text.len()));
}

/// The sizes that are built in.
fn sizes() -> Vec<&'static str> {
    let mut sizes = vec!["full"];
    if cfg!(feature = "fast") {
        sizes.push("fast");
    }
    sizes
}

fn parser(size: &str) -> &'static Parser {
    match size {
        #[cfg(feature = "fast")]
        "fast" => Parser::fast(),
        _ => Parser::full(),
    }
}

/// Every size on every set of instructions.
fn ways() -> Vec<Way> {
    let with = |size| {
        Instructions::available()
            .into_iter()
            .map(move |with| Way(size, with))
    };
    sizes().into_iter().flat_map(with).collect()
}

struct Way(&'static str, Instructions);

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.0, self.1)
    }
}

#[divan::bench(args = sizes(), sample_count = 10)]
fn tag_doc(bencher: Bencher, size: &str) {
    let text = text(10);
    let parser = parser(size);
    let doc = split(&text, 0..text.len());
    bencher
        .counter(words(&text))
        .bench(|| parser.tag_doc(black_box(&text), &doc));
}

#[divan::bench(args = ways(), sample_count = 10)]
fn parse_doc(bencher: Bencher, way: &Way) {
    let text = text(10);
    let parser = parser(way.0).clone().using(way.1);
    let doc = split(&text, 0..text.len());
    bencher
        .counter(words(&text))
        .bench(|| parser.parse_doc(black_box(&text), doc.clone()));
}

#[divan::bench(args = sizes(), sample_count = 10)]
fn parse(bencher: Bencher, size: &str) {
    let text = text(10);
    let parser = parser(size);
    bencher
        .counter(words(&text))
        .bench(|| parser.parse(black_box(&text)));
}

#[divan::bench(args = sizes(), sample_count = 3)]
fn load(bencher: Bencher, size: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/weights");
    let bytes = std::fs::read(format!("{folder}/{size}.safetensors")).unwrap_or_default();
    bencher.bench(|| Parser::from_bytes(bytes.clone()).is_ok());
}

mod linear {
    use super::{Bencher, Parser, black_box, text, words};

    #[divan::bench(args = [1, 10, 100], sample_count = 3)]
    fn news(bencher: Bencher, times: usize) {
        let text = text(times);
        let parser = Parser::full();
        bencher
            .counter(words(&text))
            .bench(|| parser.parse(black_box(&text)));
    }

    #[divan::bench(args = [1, 10, 100], sample_count = 3)]
    fn one_line(bencher: Bencher, times: usize) {
        let text = "word and word ".repeat(30 * times);
        let parser = Parser::full();
        bencher
            .counter(words(&text))
            .bench(|| parser.parse(black_box(&text)));
    }
}
