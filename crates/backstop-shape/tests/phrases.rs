//! The words of captures: whole subtrees, less what others took.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use backstop_shape::phrase;
use common::{find, ours};

/// The phrase of a capture in the shape's first match, its spans with ` … ` between.
#[track_caller]
fn check(source: &str, name: &str, capture: &str, words: &str) {
    let bank = ours();
    let parsed = bank.parsed();
    let found = &find(&parsed, source, name)[0];
    let token = found.captures.get(capture).unwrap();
    let spans = phrase(&parsed, token, found);
    let texts: Vec<&str> = spans
        .iter()
        .map(|span| &parsed.text[span.clone()])
        .collect();
    assert_eq!(texts.join(" … "), words, "\n{source}");
}

const SAID: &str = "cue: @speech\n  nsubj source:\n  ccomp content:\n    mark? \"that\"";

#[test]
fn a_phrase_is_a_subtree_less_other_captures_and_tested_words_at_its_edge() {
    check(SAID, "said", "source", "The mayor");
    check(SAID, "said", "content", "the bridge will open in May");
    check(SAID, "said", "cue", "said");
}

#[test]
fn quotation_marks_and_commas_around_a_phrase_go() {
    check(SAID, "quoted", "content", "The bridge will open in May");
    check(SAID, "quoted", "cue", "said");
}

#[test]
fn a_phrase_that_another_breaks_has_two_spans() {
    let said = "content: VERB\n  parataxis cue: say\n    nsubj source:";
    check(said, "broken", "content", "The road … will open");
    // The source alone is named; the cue between it and the content goes out with it.
    let said = "content: VERB\n  parataxis say\n    nsubj source:";
    check(said, "broken", "content", "The road … will open");
}

#[test]
fn words_that_only_are_tested_stay_inside_a_phrase() {
    let will = "cue: say\n  ccomp content:\n    aux \"will\"\n    mark \"that\"";
    check(will, "said", "content", "the bridge will open in May");
}

#[test]
fn according_to_is_nobody() {
    let according = "content:\n  obl source:\n    case \"according\"\n      fixed \"to\"";
    check(according, "according", "source", "the council");
    check(according, "according", "content", "the lease is ready");
}

#[test]
fn every_word_of_a_capture_has_its_phrase() {
    let once = "act: VERB\n  nsubj actor:\n  advcl+ condition:\n    mark hinge: @condition";
    check(once, "conditions", "act", "will send ships");
    let bank = ours();
    let parsed = bank.parsed();
    let found = &find(&parsed, once, "conditions")[0];
    let phrases = found.captures.all("condition").iter().map(|&word| {
        let spans = phrase(&parsed, word, found);
        assert_eq!(spans.len(), 1);
        &parsed.text[spans[0].clone()]
    });
    assert_eq!(
        phrases.collect::<Vec<_>>(),
        ["Estrelle signs the treaty", "Parliament agrees"]
    );
}

#[test]
fn brackets_and_quotation_marks_stay_with_their_other_half() {
    check("call\n  nsubj who:", "brackets", "who", "The union (GEW)");
    check(
        "call\n  nsubj who:\n    appos what:",
        "brackets",
        "who",
        "The union",
    );
    check(
        "call\n  nsubj who:\n    appos what:",
        "brackets",
        "what",
        "GEW",
    );
    check("call\n  xcomp what:", "brackets", "what", "a disgrace");
    check(
        "what: call\n  nsubj who:",
        "brackets",
        "what",
        "called it \"a disgrace\"",
    );
}

#[test]
fn nothing_but_punctuation_is_no_phrase() {
    check(
        "call\n  xcomp what:\n    punct mark:",
        "brackets",
        "what",
        "a disgrace",
    );
    check(
        "call\n  xcomp what:\n    punct mark:",
        "brackets",
        "mark",
        "",
    );
}
