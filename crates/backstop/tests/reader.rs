//! A reader is named by what it is made of.
#![allow(clippy::unwrap_used)]

#[path = "../reader_digest.rs"]
mod reader_digest;

use backstop::READER;
use reader_digest::digest;

#[test]
fn a_reader_is_named_by_its_version_and_its_parts() {
    let parts = READER
        .strip_prefix(concat!("backstop ", env!("CARGO_PKG_VERSION"), " ("))
        .unwrap();
    let parts = parts.strip_suffix(')').unwrap();
    assert!(
        parts.len() == 16 && parts.chars().all(|c| c.is_ascii_hexdigit()),
        "{READER}"
    );
}

/// A word in a lexicon, a byte of the weights, or another name makes another reader.
#[test]
fn any_change_of_a_part_makes_another_reader() {
    let of = |parts: &[(&str, &str)]| digest(parts.iter().map(|(n, b)| (*n, b.as_bytes())));
    let before = of(&[("a.lex", "ready to"), ("weights", "01")]);
    for other in [
        &[("a.lex", "ready  to"), ("weights", "01")][..],
        &[("a.lex", "ready to"), ("weights", "02")],
        &[("b.lex", "ready to"), ("weights", "01")],
        &[("a.lex", "ready to0"), ("weights", "1")],
        &[("a.lex", "ready to")],
    ] {
        assert_ne!(of(other), before);
    }
    assert_eq!(of(&[("a.lex", "ready to"), ("weights", "01")]), before);
}
