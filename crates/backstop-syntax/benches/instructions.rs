//! Instructions a word, stage by stage, counted by callgrind and compared with those on record.
//!
//! ```text
//! cargo bench -p backstop-syntax --features fast --bench instructions [-- --write]
//! ```
//! Unlike time, a count hardly depends on what else a machine does, so a stage that grew slower
//! shows at once in `instructions.tsv`. Valgrind must be there; it knows no AVX-512, so what is
//! counted runs on AVX2. Each stage runs once and three times in processes of their own, and half
//! the difference counts: loading the weights drops out. Another compiler gives other counts.

#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use backstop_syntax::{Parser, split};
use std::hint::black_box;
use std::process::{Command, ExitCode};

const TEXT: &str = "Norvania will not send troops to Estrelle unless its parliament agrees, \
    Prime Minister Tamara Quill said on Tuesday.\n\n“We have said what we can do,” she told \
    reporters after the meeting in Estrelle. “Others have yet to say what they will.” Two officials \
    of the ministry, who did not want to be named, confirmed that a well-known plan for 3,500 \
    soldiers has been drawn up; it isn't signed. The U.N. envoy, A. B. Vale, arrives at 5 p.m. on \
    Jan. 5.\n\n";

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.tsv");
const HEADER: &str = "# Instructions a word by callgrind; `cargo bench --bench instructions`.\n\
    stage\tweights\ta word\n";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["once", stage, size, times] = words[..] {
        work(stage, size, times.parse().unwrap_or(1));
        return ExitCode::SUCCESS;
    }
    match compare(words.contains(&"--write")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(told) => {
            eprintln!("{told}");
            ExitCode::FAILURE
        }
    }
}

/// What is counted.
fn work(stage: &str, size: &str, times: usize) {
    let parser = match size {
        #[cfg(feature = "fast")]
        "fast" => Some(Parser::fast()),
        "full" => Some(Parser::full()),
        _ => None,
    };
    let doc = split(TEXT, 0..TEXT.len());
    for _ in 0..times {
        match (stage, parser) {
            ("tag", Some(parser)) => drop(black_box(parser.tag_doc(black_box(TEXT), &doc))),
            ("tag and parse", Some(parser)) => {
                drop(black_box(parser.parse_doc(black_box(TEXT), doc.clone())));
            }
            _ => drop(black_box(split(black_box(TEXT), 0..TEXT.len()))),
        }
    }
}

fn compare(write: bool) -> Result<(), String> {
    let words = split(TEXT, 0..TEXT.len()).len();
    let record = std::fs::read_to_string(RECORD).unwrap_or_default();
    let mut rows = String::from(HEADER);
    println!(
        "{:<14} {:<6} {:>10} {:>10} {:>8}",
        "stage", "", "recorded", "now", "change"
    );
    let mut stages = vec![("split", "-"), ("tag", "full"), ("tag and parse", "full")];
    if cfg!(feature = "fast") {
        stages.extend([("tag", "fast"), ("tag and parse", "fast")]);
    }
    for (stage, size) in stages {
        let (once, thrice) = (count(stage, size, "1")?, count(stage, size, "3")?);
        let now = (thrice - once) / (2 * words as u64);
        let name = format!("{stage}\t{size}\t");
        let before = record
            .lines()
            .find_map(|l| l.strip_prefix(&name)?.parse::<u64>().ok());
        let change = before.map_or(String::new(), |b| {
            format!("{:+.1} %", 100.0 * (now as f64 / b as f64 - 1.0))
        });
        let before = before.map_or("-".into(), |b| b.to_string());
        println!("{stage:<14} {size:<6} {before:>10} {now:>10} {change:>8}");
        rows += &format!("{name}{now}\n");
    }
    if write {
        std::fs::write(RECORD, rows).map_err(|e| format!("{RECORD}: {e}"))?;
    }
    Ok(())
}

/// Instructions of this program doing a stage so often.
fn count(stage: &str, size: &str, times: &str) -> Result<u64, String> {
    let this = std::env::current_exe().map_err(|e| e.to_string())?;
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(this)
        .args(["once", stage, size, times])
        .output()
        .map_err(|e| format!("Valgrind could not be started ({e}). Install it to count."))?;
    let told = String::from_utf8_lossy(&out.stderr);
    let counted = told
        .lines()
        .find_map(|l| l.split("Collected :").nth(1)?.trim().parse().ok());
    counted.ok_or_else(|| format!("Valgrind counted nothing:\n{told}"))
}
