//! A reader, and what it makes of a text in lines that a test can compare.
#![allow(clippy::unwrap_used, clippy::panic, dead_code)]

use backstop_lexicon::Lexicon;
use backstop_model::{Date, Reading, Report, ReportId, Span};
use backstop_read::Reader;
use backstop_syntax::Parser;
use std::sync::OnceLock;

/// The reader with everything built in.
pub fn reader() -> &'static Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    READER.get_or_init(|| {
        Reader::new(Parser::full(), Lexicon::embedded().clone()).unwrap_or_else(|e| panic!("{e}"))
    })
}

/// A report with nothing but a text, of 5 March 2031.
pub fn report(text: &str) -> Report {
    Report {
        id: ReportId("0".repeat(64)),
        doc: "test".into(),
        outlet: None,
        url: None,
        title: None,
        published: Date::ymd(2031, 3, 5),
        language: "en".into(),
        text: text.into(),
        body: Span::new(0, text.len()),
    }
}

/// What is read in a text.
pub fn read(text: &str) -> Reading {
    reader().read(&report(text))
}

/// Stances as one line each: holders, attitude, kind, conditions, sources.
pub fn lines(text: &str) -> Vec<String> {
    read(text)
        .stances
        .iter()
        .map(|s| {
            let holders: Vec<&str> = s.holder.iter().map(|p| p.id.as_str()).collect();
            let conditions: String = s
                .conditions
                .iter()
                .map(|c| {
                    format!(
                        "{:?} {} by {:?}",
                        c.relation,
                        c.deed,
                        c.party.iter().map(|p| p.id.as_str()).collect::<Vec<_>>()
                    )
                })
                .collect::<Vec<_>>()
                .join(", ");
            let sources: Vec<&str> = s.sources.iter().map(|v| v.name.as_str()).collect();
            format!(
                "{} {} {} [{conditions}] {sources:?}",
                holders.join("+"),
                s.attitude,
                s.deed.kind
            )
        })
        .collect()
}

/// Asserts that some stance's line begins and goes on as given.
#[track_caller]
pub fn has(text: &str, begins: &str, holds: &[&str]) {
    let all = lines(text);
    let found = all
        .iter()
        .any(|l| l.starts_with(begins) && holds.iter().all(|h| l.contains(h)));
    assert!(found, "no `{begins}` with {holds:?} in {all:#?}");
}

/// Asserts that no stance's line begins so.
#[track_caller]
pub fn has_no(text: &str, begins: &str) {
    let all = lines(text);
    assert!(
        !all.iter().any(|l| l.starts_with(begins)),
        "`{begins}` in {all:#?}"
    );
}
