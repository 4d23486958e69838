//! Measures the parser against a treebank: accuracy by column and by relation, speed, memory.
//!
//! ```text
//! cargo run --release --features fast --example evaluate -- --table FOLDER [--write]
//! cargo run --release --example evaluate -- FILE.conllu [--raw] [--weights WHICH] [--plain]
//! cargo run --release --example evaluate -- FILE.conllu --split [--errors]
//! ```
//! The first makes the tables of the README and of the weights' card, for both sizes, and with
//! `--write` puts them there. FOLDER holds `test.conllu` and, where it is at hand, `pud.conllu`.
//!
//! WHICH is `full` (also without it), `fast` (with `--features fast`) or a file.
//! Without `--raw` the treebank's sentences and words are taken and the rest is predicted. With
//! it the parser starts from the text, and words are matched by their place in it, as in the
//! shared task of CoNLL 2018: an F1 counts what both have. The `LAS` of that task leaves out
//! subtypes; both are given. `--split` stops at tokens and sentences. Time is that of the
//! processor, on one thread; a second of it is the same on a busy machine and on an idle one, but
//! for what others push out of its caches, so the best of several times is given.

#![allow(clippy::unwrap_used, clippy::disallowed_macros)]

mod divide;
mod grow;
mod score;
mod stages;
mod table;

use backstop_syntax::{Instructions, Parser, conllu, split};
use std::sync::OnceLock;
use std::time::Instant;

type Failed = Box<dyn std::error::Error>;

/// What was asked on the command line.
#[derive(Default)]
struct Asked {
    file: Option<String>,
    weights: Option<String>,
    raw: bool,
    plain: bool,
    times: Option<usize>,
}

fn main() -> Result<(), Failed> {
    let mut asked = Asked::default();
    let (mut only_split, mut errors, mut tables, mut write) = (false, false, None, false);
    let (mut grow, mut stages) = (false, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--raw" => asked.raw = true,
            "--plain" => asked.plain = true,
            "--split" => only_split = true,
            "--errors" => errors = true,
            "--grow" => grow = true,
            "--stages" => stages = true,
            "--table" => tables = arguments.next(),
            "--write" => write = true,
            "--weights" => asked.weights = arguments.next(),
            "--times" => asked.times = Some(arguments.next().ok_or("How many times?")?.parse()?),
            _ => asked.file = Some(argument),
        }
    }
    if let Some(folder) = tables {
        return table::print(folder.as_ref(), write);
    }
    let file = asked.file.as_ref().ok_or("Name a CoNLL-U file.")?;
    let bank = conllu::read(&std::fs::read_to_string(file)?)?;
    if only_split {
        let found = split(&bank.text, 0..bank.text.len());
        divide::compare(&bank.text, &bank.doc, &found, errors);
        return Ok(());
    }
    match (grow, stages) {
        (true, _) => grow::print(&asked, &bank.text),
        (_, true) => stages::print(&asked, &bank.text),
        _ => evaluate(&asked, &bank),
    }
}

/// The parser asked for, its size in bytes, and the seconds that it took to load.
fn parser(asked: &Asked) -> Result<(Parser, u64, f64), Failed> {
    let name = asked.weights.as_deref().unwrap_or("full");
    let path = match name {
        "full" | "fast" => format!("{}/weights/{name}.safetensors", env!("CARGO_MANIFEST_DIR")),
        _ => name.to_owned(),
    };
    let size = std::fs::metadata(&path).map_or(0, |m| m.len());
    let start = processor_seconds();
    let parser = match name {
        "full" => Parser::full().clone(),
        #[cfg(feature = "fast")]
        "fast" => Parser::fast().clone(),
        _ => Parser::from_bytes(std::fs::read(&path)?)?,
    };
    let load = processor_seconds() - start;
    let with = if asked.plain {
        Instructions::PLAIN
    } else {
        Instructions::best()
    };
    Ok((parser.using(with), size, load))
}

fn evaluate(asked: &Asked, bank: &conllu::Treebank) -> Result<(), Failed> {
    let gold = bank.parsed();
    let before = peak();
    let (parser, size, load) = parser(asked)?;
    let times = asked.times.unwrap_or(3).max(1);
    let (mut seconds, mut parsed) = (f64::INFINITY, None);
    for _ in 0..times {
        let start = processor_seconds();
        parsed = Some(if asked.raw {
            parser.parse(gold.text)
        } else {
            parser.parse_doc(gold.text, gold.doc.clone())
        });
        seconds = seconds.min(processor_seconds() - start);
    }
    let memory = peak();
    let found = parsed.unwrap();
    let how = if asked.raw { "raw text" } else { "gold words" };
    let with = if asked.plain {
        Instructions::PLAIN
    } else {
        Instructions::best()
    };
    println!("{how}, weights {}, {with}", parser.name());
    let score = score::Score::new(&gold, &found);
    score.print(asked.raw);
    println!(
        "speed      {:.0} words a second of the processor, best of {times}",
        gold.len() as f64 / seconds
    );
    println!("load       {:.0} ms", load * 1000.0);
    println!("size       {:.2} MB of weights", size as f64 / 1e6);
    println!("memory     {memory} MiB at most, {before} MiB before the weights");
    score.print_relations();
    Ok(())
}

/// Seconds that the processor has worked for the thread that began this process; where the
/// system does not tell, the time of the clock.
fn processor_seconds() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let clock = START.get_or_init(Instant::now).elapsed().as_secs_f64();
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let worked = told.split_whitespace().next();
    let nanoseconds = worked.and_then(|w| w.parse::<f64>().ok());
    nanoseconds.map_or(clock, |n| n / 1e9)
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
