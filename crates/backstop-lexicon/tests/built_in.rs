//! What is built in has no faults, is in order, and finds what it should.
#![allow(clippy::unwrap_used)]

use backstop_lexicon::Lexicon;

#[test]
fn what_is_built_in_has_no_faults() {
    let faults: Vec<String> = Lexicon::embedded()
        .faults()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
