//! Measures the parser against a treebank: accuracy by column and by relation, speed, memory.
//!
//! ```text
//! cargo run --release --example evaluate -- FILE.conllu [--raw] [--weights WHICH] [--plain]
//! cargo run --release --example evaluate -- FILE.conllu --split [--errors]
//! ```
//! WHICH is `full` (also without it), `fast` (with `--features fast`) or a file.
//! Without `--raw` the treebank's sentences and words are taken and the rest is predicted. With
//! it the parser starts from the text, and words are matched by their place in it, as in the
//! shared task of CoNLL 2018: an F1 counts what both have. The `LAS` of that task leaves out
//! subtypes; both are given. `--split` stops at tokens and sentences. Time is that
//! of the processor, on one thread.

#![allow(clippy::unwrap_used, clippy::disallowed_macros)]

use backstop_syntax::{Doc, Instructions, Parsed, Parser, TokenId, conllu, split};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut file, mut weights, mut raw, mut plain, mut times) = (None, None, false, false, 3);
    let (mut only_split, mut errors) = (false, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--raw" => raw = true,
            "--plain" => plain = true,
            "--split" => only_split = true,
            "--errors" => errors = true,
            "--weights" => weights = arguments.next(),
            "--times" => times = arguments.next().ok_or("How many times?")?.parse()?,
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("Name a CoNLL-U file.")?;
    let bank = conllu::read(&std::fs::read_to_string(&file)?)?;
    let gold = bank.parsed();
    if only_split {
        compare(
            &bank.text,
            &bank.doc,
            &split(&bank.text, 0..bank.text.len()),
            errors,
        );
        return Ok(());
    }
    let before = peak();
    let start = Instant::now();
    let parser = match weights.as_deref() {
        None | Some("full") => Parser::full().clone(),
        #[cfg(feature = "fast")]
        Some("fast") => Parser::fast().clone(),
        Some(weights) => Parser::from_bytes(std::fs::read(weights)?)?,
    };
    let load = start.elapsed();
    let with = if plain {
        Instructions::PLAIN
    } else {
        Instructions::best()
    };
    let parser = parser.using(with);
    let mut seconds = f64::INFINITY;
    let mut parsed = None;
    for _ in 0..times.max(1) {
        let start = processor_seconds();
        parsed = Some(if raw {
            parser.parse(gold.text)
        } else {
            parser.parse_doc(gold.text, gold.doc.clone())
        });
        seconds = seconds.min(processor_seconds() - start);
    }
    let found = parsed.unwrap();
    let how = if raw { "raw text" } else { "gold words" };
    println!("{file}, {how}, weights {}, {with}", parser.name());
    let score = Score::new(&gold, &found);
    score.print(raw);
    let words = found.len() as f64;
    println!(
        "speed      {:.0} words a second of the processor, best of {times}",
        words / seconds
    );
    println!("load       {:.0} ms", load.as_secs_f64() * 1000.0);
    println!(
        "memory     {} MiB at most, {before} MiB before the weights",
        peak()
    );
    score.print_relations();
    Ok(())
}

/// Seconds that the processor has worked for this process, in steps of 1/100; where the system
/// does not tell, the time of the clock.
fn processor_seconds() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let clock = START.get_or_init(Instant::now).elapsed().as_secs_f64();
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or("")
        .split_whitespace()
        .collect();
    let ticks = |at: usize| fields.get(at).and_then(|f| f.parse::<f64>().ok());
    match (ticks(11), ticks(12)) {
        (Some(user), Some(system)) => (user + system) / 100.0,
        _ => clock,
    }
}

/// Peak memory of this process in MiB, where the system tells.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|l| l.starts_with("VmHWM:"))
        .unwrap_or("");
    line.split_whitespace()
        .nth(1)
        .and_then(|kib| kib.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}

#[derive(Default, Clone, Copy)]
struct Count {
    gold: usize,
    found: usize,
    right: usize,
}

impl Count {
    fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.gold + self.found).max(1) as f64
    }
}

struct Score {
    columns: BTreeMap<&'static str, Count>,
    relations: BTreeMap<&'static str, Count>,
}

const ORDER: [&str; 12] = [
    "tokens",
    "sentences",
    "words",
    "UPOS",
    "XPOS",
    "FEATS",
    "lemmas",
    "UAS",
    "LAS",
    "LAS:sub",
    "CLAS",
    "entity",
];

impl Score {
    fn new(gold: &Parsed<'_>, found: &Parsed<'_>) -> Score {
        let mut columns: BTreeMap<&'static str, Count> = BTreeMap::new();
        let mut relations: BTreeMap<&'static str, Count> = BTreeMap::new();
        for (name, spans) in [
            ("tokens", tokens as Spans),
            ("sentences", sentences as Spans),
        ] {
            let (g, f) = (spans(&gold.doc), spans(&found.doc));
            let known: HashSet<_> = g.iter().cloned().collect();
            let right = f.iter().filter(|s| known.contains(*s)).count();
            columns.insert(
                name,
                Count {
                    gold: g.len(),
                    found: f.len(),
                    right,
                },
            );
        }
        // A word of the treebank to the word found in the same place.
        let place: HashMap<_, _> = found.tokens().map(|t| (found.span(t), t)).collect();
        let same = |t: TokenId| place.get(&gold.span(t)).copied();
        let (n_gold, n_found) = (gold.len(), found.len());
        let mut add = |name: &'static str, right: bool| {
            let empty = Count {
                gold: n_gold,
                found: n_found,
                right: 0,
            };
            columns.entry(name).or_insert(empty).right += usize::from(right);
        };
        for t in gold.tokens() {
            let Some(f) = same(t) else {
                add("words", false);
                relations.entry(gold.rel(t).as_str()).or_default().gold += 1;
                continue;
            };
            add("words", true);
            add("UPOS", gold.upos(t) == found.upos(f));
            add("XPOS", gold.xpos(t) == found.xpos(f));
            add("FEATS", gold.feats(t) == found.feats(f));
            add(
                "lemmas",
                gold.lemma(t) == found.lemma(f) || gold.lemma(t) == "_",
            );
            let head = match (gold.head(t), found.head(f)) {
                (None, None) => true,
                (Some(g), Some(f)) => gold.span(g) == found.span(f),
                _ => false,
            };
            add("UAS", head);
            add("LAS", head && gold.rel(t).base() == found.rel(f).base());
            add("LAS:sub", head && gold.rel(t) == found.rel(f));
            let entry = relations.entry(gold.rel(t).as_str()).or_default();
            entry.gold += 1;
            entry.right += usize::from(head && gold.rel(t) == found.rel(f));
        }
        for t in found.tokens() {
            relations.entry(found.rel(t).as_str()).or_default().found += 1;
        }
        Score { columns, relations }
    }

    fn print(&self, raw: bool) {
        for name in ORDER {
            if let Some(count) = self.columns.get(name)
                && (raw || !matches!(name, "tokens" | "sentences" | "words"))
            {
                println!("{name:<10} {:6.2}", count.f1());
            }
        }
    }

    fn print_relations(&self) {
        println!(
            "{:<16} {:>6} {:>7} {:>7} {:>7}",
            "relation", "gold", "prec", "recall", "F1"
        );
        let mut rows: Vec<_> = self.relations.iter().collect();
        rows.sort_by_key(|(name, count)| (std::cmp::Reverse(count.gold), **name));
        for (name, c) in rows.into_iter().filter(|(_, c)| c.gold >= 10) {
            let of = |n: usize| 100.0 * c.right as f64 / n.max(1) as f64;
            let (precision, recall) = (of(c.found), of(c.gold));
            println!(
                "{name:<16} {:>6} {precision:>7.1} {recall:>7.1} {:>7.1}",
                c.gold,
                c.f1()
            );
        }
    }
}

type Spans = fn(&Doc) -> Vec<Range<usize>>;

/// Places of the tokens as written: a contraction is one.
fn tokens(doc: &Doc) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for t in (0..doc.len() as u32).map(TokenId) {
        let span = doc.span(t);
        match spans.last_mut() {
            Some(last) if doc.is_joined(t) => last.end = span.end,
            _ => spans.push(span),
        }
    }
    spans
}

fn words(doc: &Doc) -> Vec<Range<usize>> {
    (0..doc.len() as u32)
        .map(|t| doc.span(TokenId(t)))
        .collect()
}

fn sentences(doc: &Doc) -> Vec<Range<usize>> {
    doc.sentences().map(|s| doc.sentence_span(s)).collect()
}

/// Prints how two splits of a text agree, and where they do not.
fn compare(text: &str, gold: &Doc, found: &Doc, errors: bool) {
    let kinds = [
        ("words", words as Spans),
        ("tokens", tokens),
        ("sentences", sentences),
    ];
    for (name, spans) in kinds {
        let (g, f) = (spans(gold), spans(found));
        let known: HashSet<_> = g.iter().cloned().collect();
        let right = f.iter().filter(|s| known.contains(*s)).count();
        let count = Count {
            gold: g.len(),
            found: f.len(),
            right,
        };
        println!(
            "{name:<10} {:6.2}  gold {} found {}",
            count.f1(),
            g.len(),
            f.len()
        );
    }
    if !errors {
        return;
    }
    // Runs without white space that were divided in another way.
    let starts = |doc: &Doc| -> HashSet<usize> { words(doc).iter().map(|s| s.start).collect() };
    let (g, f) = (starts(gold), starts(found));
    let mut at = 0;
    for run in text.split(char::is_whitespace) {
        let divided = |starts: &HashSet<usize>| {
            let mark = |(i, c): (usize, char)| match i > 0 && starts.contains(&(at + i)) {
                true => format!("|{c}"),
                false => c.to_string(),
            };
            run.char_indices().map(mark).collect::<String>()
        };
        if divided(&g) != divided(&f) {
            println!("token\t{}\t{}", divided(&g), divided(&f));
        }
        at += run.len()
            + text[at + run.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
    }
    let ends = |doc: &Doc| -> HashSet<usize> { sentences(doc).iter().map(|s| s.end).collect() };
    let (g, f) = (ends(gold), ends(found));
    for (what, these, others) in [("missed", &g, &f), ("made up", &f, &g)] {
        let mut places: Vec<_> = these.difference(others).collect();
        places.sort_unstable();
        for &&at in &places {
            let before: String = text[..at].chars().rev().take(60).collect();
            let before: String = before.chars().rev().collect();
            let after: String = text[at..].chars().take(50).collect();
            println!(
                "{what}\t{} ## {}",
                before.replace('\n', "/"),
                after.replace('\n', "/")
            );
        }
    }
}
