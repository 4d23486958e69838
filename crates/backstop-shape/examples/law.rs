//! Draws every tree of a treebank, reads it back as a shape, and finds it again.
//!
//! `cargo run --release -p backstop-shape --example law -- FILE.conllu…` says for how many
//! sentences the shape finds its own tree, and itself only; whether indexed search agrees with
//! plain search; and how many words a second fifty shapes are sought in.
// A program of its own: it prints and reads its settings.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use backstop_shape::{Finder, Lists, NoLists, Shape, print};
use backstop_syntax::conllu;
use backstop_syntax::{Parsed, Upos};
use std::process::ExitCode;
use std::time::Instant;

/// Lists about as long as a reader's.
struct Words;

const LISTS: [(&str, &str); 5] = [
    (
        "speech",
        "say tell announce report claim add warn insist declare explain note state argue",
    ),
    (
        "promise",
        "promise pledge vow agree commit offer guarantee undertake plan decide intend",
    ),
    ("refusal", "refuse reject decline deny oppose block veto"),
    (
        "condition",
        "if once unless until when provided after before as",
    ),
    (
        "ready",
        "ready willing prepared able set likely due happy keen",
    ),
];

impl Lists for Words {
    fn contains(&self, list: &str, lemma: &str, _: Upos) -> bool {
        self.lemmas(list).iter().any(|l| l == lemma)
    }

    fn names(&self) -> Vec<String> {
        LISTS.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    fn lemmas(&self, list: &str) -> Vec<String> {
        let found = LISTS.iter().find(|(name, _)| *name == list);
        found
            .map_or("", |(_, words)| words)
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    }
}

/// Ten tops, each with five ways to go on: shapes such as a reader of news would have.
fn fifty() -> Vec<String> {
    let tops = [
        "cue: @speech",
        "cue: @promise VERB",
        "cue: @refusal",
        "cue: @ready ADJ",
        "act: VERB\n  aux \"will\"|\"would\"",
        "act: VERB\n  aux \"may\"|\"might\"|\"could\"",
        "cue: NOUN\n  nmod of:\n    case \"of\"",
        "act: VERB\n  advcl+ condition:\n    mark hinge: @condition",
        "act: have\n  xcomp deed: VERB",
        "act: VERB\n  advmod not|never",
    ];
    let rests = [
        "  nsubj* holder:\n  ccomp content:\n    mark? \"that\"",
        "  nsubj holder:\n  xcomp content:\n    mark \"to\"\n  obl+? with:",
        "  nsubj* holder: PROPN|PRON\n  !ccomp\n  obj? object:",
        "  obj object: NOUN\n    det? the:\n    amod+? how:",
        "  conj also: VERB\n    nsubj* other:\nwhere cue before also",
    ];
    let mut shapes = Vec::new();
    for top in tops {
        let name = top.split(':').next().unwrap_or("cue");
        shapes.extend(rests.map(|rest| {
            format!(
                "{top}\n{}",
                rest.replace("where cue", &format!("where {name}"))
            )
        }));
    }
    shapes
}

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    for path in &paths {
        let read = std::fs::read_to_string(path).map_err(|error| error.to_string());
        let bank = read.and_then(|text| conllu::read(&text).map_err(|error| error.to_string()));
        match bank {
            Ok(bank) => {
                println!("{path}");
                report(&bank.parsed());
            }
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    if paths.is_empty() {
        eprintln!("Name one or more CoNLL-U files.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn report(parsed: &Parsed<'_>) {
    let (mut sentences, mut found, mut alone, mut agree) = (0, 0, 0, 0);
    for id in parsed.sentences() {
        sentences += 1;
        let drawn = print(parsed, id);
        let shape = match Shape::parse(&drawn, "printed", 1, &NoLists) {
            Ok(shape) => shape,
            Err(error) => {
                println!("{error}");
                continue;
            }
        };
        let finder = Finder::new(vec![shape], &NoLists);
        let matches = finder.find(parsed, id);
        let own = |m: &&backstop_shape::Match| m.root == parsed.root(id);
        let whole = matches
            .iter()
            .find(own)
            .is_some_and(|m| m.used.len() == parsed.tokens_of(id).len());
        found += usize::from(whole);
        alone += usize::from(matches.len() == 1);
        agree += usize::from(matches == finder.find_plainly(parsed, id));
    }
    println!("  {found} of {sentences} trees find themselves, {alone} of them once");
    println!("  indexed search agrees with plain search on {agree}");
    let mut shapes = Vec::new();
    for source in fifty() {
        match Shape::parse(&source, "fifty", 1, &Words) {
            Ok(shape) => shapes.push(shape),
            Err(error) => println!("{error}"),
        }
    }
    let count = shapes.len();
    let finder = Finder::new(shapes, &Words);
    let mut matches = 0;
    let same = parsed
        .sentences()
        .all(|id| finder.find(parsed, id) == finder.find_plainly(parsed, id));
    let begun = Instant::now();
    let rounds = 10;
    for _ in 0..rounds {
        matches = parsed
            .sentences()
            .map(|id| finder.find(parsed, id).len())
            .sum();
    }
    let seconds = begun.elapsed().as_secs_f64() / f64::from(rounds);
    let speed = parsed.len() as f64 / seconds;
    println!(
        "  {count} shapes: {matches} matches in {} words, {speed:.0} words a second",
        parsed.len()
    );
    println!("  with and without the index the same: {same}");
}
