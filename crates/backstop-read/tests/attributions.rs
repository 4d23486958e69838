//! Who is reported to say, want or judge what, in short made-up texts.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use backstop_model::Span;

/// Every attribution as "source | cue | content", their pieces joined by " … ", and its reading.
fn read(text: &str) -> Vec<(String, String)> {
    let join = |spans: &[Span]| {
        let words: Vec<&str> = spans.iter().map(|s| s.of(text)).collect();
        words.join(" … ")
    };
    let all = common::read(text).attributions;
    all.iter()
        .map(|a| {
            let line = format!(
                "{} | {} | {}",
                join(&a.source),
                join(&a.cue),
                join(&a.content)
            );
            (line, a.rule.clone())
        })
        .collect()
}

fn lines(text: &str) -> Vec<String> {
    read(text).into_iter().map(|(line, _)| line).collect()
}

fn has(text: &str, line: &str) {
    let got = lines(text);
    assert!(got.iter().any(|l| l == line), "{text}\n{got:#?}");
}

#[test]
fn a_judgement_is_of_somebody_and_says_something() {
    has(
        "The opposition called the vote a sham.",
        "The opposition | called | the vote a sham",
    );
    has(
        "The minister urged allies to send tanks.",
        "The minister | urged | allies to send tanks",
    );
    has(
        "The union blasted the company for being dishonest.",
        "The union | blasted | the company for being dishonest",
    );
    has(
        "The mayor denounced the plan as a waste of money.",
        "The mayor | denounced | the plan as a waste of money",
    );
}

#[test]
fn what_the_report_adds_between_commas_is_its_own() {
    has(
        "The union denounced the deal, which was signed in May.",
        "The union | denounced | the deal",
    );
}

#[test]
fn a_relative_pronoun_stands_for_its_source() {
    has(
        "The minister, who denounced the deal, resigned in May.",
        "who | denounced | the deal",
    );
}

#[test]
fn another_clause_beside_is_not_what_is_vowed() {
    let text = "The bridge is closed; the mayor has vowed to open it in May.";
    assert!(
        !lines(text)
            .iter()
            .any(|l| l.ends_with("The bridge is closed"))
    );
}

#[test]
fn a_transcript_names_its_speakers_before_a_colon() {
    let text = "BRUSK: The harbour is closed. It will not open soon.\n\n\
                MAAR: Will it open again this year?\n\n\
                BRUSK: I cannot tell.";
    has(
        text,
        "BRUSK | : | The harbour is closed. It will not open soon.",
    );
    has(text, "MAAR | : | Will it open again this year?");
}

#[test]
fn one_word_before_a_colon_is_no_speaker() {
    let text = "UPDATE: The harbour is closed and will not open soon.";
    assert!(!lines(text).iter().any(|l| l.starts_with("UPDATE |")));
}

#[test]
fn a_signature_behind_a_dash_is_the_speaker() {
    let text = "“The harbour is ours. He has nothing to tell us.” ― Olen G. Maar";
    has(
        text,
        "Olen G. Maar | ― | “The harbour is ours. He has nothing to tell us.”",
    );
    let text = "The ship, “Dawn of the North” ― Port Vale";
    assert!(!read(text).iter().any(|(_, r)| r == "voice/signature"));
}

#[test]
fn a_headline_begins_with_who_says_so_further_down() {
    let text = "Brusk: No deal in sight for the harbour\n\n\
                The minister, Ada Brusk, said on Monday that talks had failed.";
    has(text, "Brusk | : | No deal in sight for the harbour");
    let text = "Harbour: No deal in sight for the city\n\n\
                The minister, Ada Brusk, said on Monday that talks had failed.";
    assert!(!lines(text).iter().any(|l| l.starts_with("Harbour |")));
}
