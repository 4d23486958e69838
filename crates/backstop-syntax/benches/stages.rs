//! Time of each stage, and of texts 1, 10 and 100 times as long.
//!
//! `split` is raw text to tokens and sentences; `parse_doc` is those to tags and trees; `parse`
//! is both. Items are words. The last group shows that time is linear: words a second stay the
//! same as the text grows, also when it is a single line without a full stop.

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

fn instructions() -> Vec<Instructions> {
    Instructions::available()
}

#[divan::bench(args = instructions(), sample_count = 10)]
fn parse_doc(bencher: Bencher, with: Instructions) {
    let text = text(10);
    let parser = Parser::full().clone().using(with);
    let doc = split(&text, 0..text.len());
    bencher
        .counter(words(&text))
        .bench(|| parser.parse_doc(black_box(&text), doc.clone()));
}

#[divan::bench(sample_count = 10)]
fn parse(bencher: Bencher) {
    let text = text(10);
    let parser = Parser::full();
    bencher
        .counter(words(&text))
        .bench(|| parser.parse(black_box(&text)));
}

#[divan::bench(sample_count = 3)]
fn load(bencher: Bencher) {
    let bytes = std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/weights/full.safetensors"
    ));
    let bytes = bytes.unwrap_or_default();
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
