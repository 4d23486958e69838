//! What the tests share: the trees that we wrote, and a few lists.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, dead_code)]

use backstop_shape::{Finder, Lists, Match, Shape};
use backstop_syntax::conllu::{self, Treebank};
use backstop_syntax::{Parsed, SentenceId, Upos};

/// Names of the sentences of `ours.conllu`, in their order.
pub const NAMES: [&str; 10] = [
    "said",
    "quoted",
    "broken",
    "according",
    "conditions",
    "denial",
    "brackets",
    "chant",
    "signs",
    "passive",
];

pub fn ours() -> Treebank {
    conllu::read(include_str!("../trees/ours.conllu")).unwrap()
}

pub fn sentence(name: &str) -> SentenceId {
    SentenceId(NAMES.iter().position(|n| *n == name).unwrap() as u32)
}

/// Verbs of speech and markers of conditions; a `tie` is in no list as a verb.
pub struct Few;

impl Lists for Few {
    fn contains(&self, list: &str, lemma: &str, upos: Upos) -> bool {
        let right = match list {
            "speech" => upos == Upos::Verb,
            _ => upos == Upos::Sconj,
        };
        right && self.lemmas(list).iter().any(|l| l == lemma)
    }

    fn names(&self) -> Vec<String> {
        vec!["speech".into(), "condition".into()]
    }

    fn lemmas(&self, list: &str) -> Vec<String> {
        let lemmas = match list {
            "speech" => "say tell announce",
            "condition" => "if once unless",
            _ => "",
        };
        lemmas.split_whitespace().map(str::to_owned).collect()
    }
}

pub fn shape(source: &str) -> Shape {
    match Shape::parse(source, "test.shape", 1, &Few) {
        Ok(shape) => shape,
        Err(error) => panic!("{error}"),
    }
}

/// Matches of one shape in one sentence, found both ways.
#[track_caller]
pub fn find(parsed: &Parsed<'_>, source: &str, name: &str) -> Vec<Match> {
    let finder = Finder::new(vec![shape(source)], &Few);
    let found = finder.find(parsed, sentence(name));
    assert_eq!(
        found,
        finder.find_plainly(parsed, sentence(name)),
        "{source}"
    );
    found
}

/// A match as text: `cue=said source=mayor`, several words of one capture with commas.
pub fn show(parsed: &Parsed<'_>, found: &Match) -> String {
    let captures = found.captures.iter().map(|(name, words)| {
        let forms: Vec<&str> = words.iter().map(|&word| parsed.form(word)).collect();
        format!("{name}={}", forms.join(","))
    });
    captures.collect::<Vec<String>>().join(" ")
}

/// A shape against a sentence: its matches, each as text.
#[track_caller]
pub fn check(source: &str, name: &str, matches: &[&str]) {
    let bank = ours();
    let parsed = bank.parsed();
    let found = find(&parsed, source, name);
    let shown: Vec<String> = found.iter().map(|found| show(&parsed, found)).collect();
    assert_eq!(shown, matches, "\n{source}");
}
