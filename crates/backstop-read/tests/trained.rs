//! The trained head: its weights load, it finds what no list names, and it gives the same on every
//! processor.
#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_lexicon::Lexicon;
use backstop_model::{Reading, Report, ReportId, Span};
use backstop_read::Reader;
use backstop_syntax::{Instructions, Parser};

const TEXT: &str = "Norvania's harbour police towed two trawlers to port at dawn.\n\n\
    NARVIK BAY, March 3 - Estrelle will hand back the two trawlers that it seized off Cape Morrow \
    last week, Fisheries Minister Tamara Quill said on Monday, if their owners pay for the nets \
    that were cut.\n\n\
    \"We have never wanted a quarrel over herring,\" she told reporters. The crews were fed and \
    nobody was hurt, a union official added.\n\n\
    Norvania must first explain what its patrol boat was doing there, Quill said.\n";

fn report(text: &str) -> Report {
    Report {
        id: ReportId("0".repeat(64)),
        doc: "a".into(),
        outlet: None,
        url: None,
        title: None,
        published: None,
        language: "en".into(),
        body: Span::new(0, text.len()),
        text: text.into(),
    }
}

fn read(parser: &'static Parser) -> Reading {
    let reader = Reader::new(parser, Lexicon::embedded().clone()).unwrap();
    reader.read(&report(TEXT))
}

#[test]
fn every_set_of_instructions_reads_the_same() {
    let expected = format!("{:?}", read(Parser::full()));
    for with in Instructions::available() {
        let parser = Box::leak(Box::new(Parser::full().clone().using(with)));
        assert_eq!(format!("{:?}", read(parser)), expected, "{with}");
    }
}

#[test]
fn a_record_of_the_head_says_so_and_quotes_the_report() {
    let reading = read(Parser::full());
    let head = reading
        .stances
        .iter()
        .filter(|s| s.rule == "trained/stance");
    let mut n = 0;
    for s in head {
        n += 1;
        assert!(s.confidence >= 50, "{s:?}");
        for span in &s.deed.what_spans {
            assert!(TEXT.get(span.range()).is_some_and(|w| !w.is_empty()));
        }
    }
    assert!(n > 0, "{:?}", reading.stances);
}
