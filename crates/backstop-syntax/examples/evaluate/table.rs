//! The tables of the README and of the card, made in one go.
//!
//! Every measurement is a process of its own, so that the peak of memory is that of one size of
//! weights alone; sizes take turns, so that a busy machine slows both alike. A page takes those
//! tables whose markers it has.

use crate::Failed;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const SIZES: [&str; 2] = ["full", "fast"];
/// Turns of each size; the fastest counts.
const ROUNDS: usize = 3;
/// The relations by which reports are read.
const WATCHED: [&str; 19] = [
    "nsubj",
    "obj",
    "obl",
    "ccomp",
    "xcomp",
    "advcl",
    "parataxis",
    "acl",
    "acl:relcl",
    "appos",
    "nmod",
    "nmod:poss",
    "conj",
    "mark",
    "case",
    "cop",
    "aux",
    "flat",
    "compound",
];

/// Figures by name.
type Figures = HashMap<String, f64>;

/// Measures, prints, and with `write` puts the tables into the pages.
pub fn print(folder: &Path, write: bool) -> Result<(), Failed> {
    let test = folder.join("test.conllu");
    let pud = Some(folder.join("pud.conllu")).filter(|p| p.is_file());
    let mut all: HashMap<(&str, String), Figures> = HashMap::new();
    let mut with = String::new();
    for round in 0..ROUNDS {
        for size in SIZES {
            let (figures, instructions) = measure(&test, true, size)?;
            with = instructions;
            let best = all.entry((size, "raw".into())).or_insert(figures.clone());
            if figures["speed"] > best["speed"] {
                *best = figures;
            }
            if round > 0 {
                continue;
            }
            all.insert((size, "gold".into()), measure(&test, false, size)?.0);
            if let Some(pud) = &pud {
                all.insert((size, "PUD gold".into()), measure(pud, false, size)?.0);
                all.insert((size, "PUD raw".into()), measure(pud, true, size)?.0);
            }
        }
    }
    let cell = |how: &str, name: &str, digits: usize| {
        let of = |size| all.get(&(size, how.to_owned())).and_then(|f| f.get(name));
        SIZES.map(|size| of(size).map_or("not at hand".into(), |f| format!("{f:.digits$}")))
    };
    let tables = [
        ("measured", measured(&cell, &with)),
        ("relations", relations(&cell)),
        ("stages", stages()?),
        ("length", length()?),
    ];
    for (name, table) in &tables {
        println!("{name}\n\n{table}");
    }
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for page in ["README.md", "weights/CARD.md"].iter().filter(|_| write) {
        let path = here.join(page);
        let mut text = std::fs::read_to_string(&path)?;
        for (name, table) in &tables {
            text = put(&text, name, table);
        }
        std::fs::write(&path, text)?;
    }
    Ok(())
}

/// Runs this program on a treebank; its figures, and the instructions that it used.
fn measure(file: &Path, raw: bool, size: &str) -> Result<(Figures, String), Failed> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(file).args(["--weights", size]);
    command.args(raw.then_some("--raw"));
    let out = run(&mut command)?;
    let with = out.lines().next().and_then(|l| l.rsplit(", ").next());
    let with = with.unwrap_or_default().to_owned();
    let figures = out.lines().skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split_whitespace().collect();
        // A row of relations has five numbers, the last its F1; in others the first counts.
        let value = match cells[..] {
            [_, first, _, _, last] => last.parse().or(first.parse()),
            [_, first, ..] => first.parse(),
            _ => return None,
        };
        Some((cells[0].to_owned(), value.ok()?))
    });
    Ok((figures.collect(), with))
}

fn run(command: &mut Command) -> Result<String, Failed> {
    let out = command.output()?;
    match out.status.success() {
        true => Ok(String::from_utf8(out.stdout)?),
        false => Err(String::from_utf8_lossy(&out.stderr).into_owned().into()),
    }
}

fn measured(cell: &impl Fn(&str, &str, usize) -> [String; 2], with: &str) -> String {
    let mut table = String::from("| | full | fast |\n|---|---|---|\n");
    let mut row = |title: String, [full, fast]: [String; 2]| {
        table += &format!("| {title} | {full} | {fast} |\n");
    };
    for (how, from) in [("gold", "gold words"), ("raw", "raw text")] {
        let columns = [
            "tokens",
            "sentences",
            "UPOS",
            "XPOS",
            "FEATS",
            "lemmas",
            "UAS",
            "LAS",
            "LAS:sub",
        ];
        for name in columns.iter().skip(if how == "gold" { 2 } else { 0 }) {
            let title = match *name {
                "LAS:sub" => "LAS with subtypes",
                name => name,
            };
            row(format!("{title}, {from}"), cell(how, name, 1));
        }
    }
    row("LAS of PUD, gold words".into(), cell("PUD gold", "LAS", 1));
    row("LAS of PUD, raw text".into(), cell("PUD raw", "LAS", 1));
    let speed = format!("words a second, raw text to trees, one core, {with}");
    row(speed, cell("raw", "speed", 0));
    row("memory at most, MiB".into(), cell("raw", "memory", 0));
    row("weights, MB".into(), cell("raw", "size", 1));
    row("loading, ms".into(), cell("raw", "load", 0));
    table
}

fn relations(cell: &impl Fn(&str, &str, usize) -> [String; 2]) -> String {
    let mut table = String::from("| | full | fast |\n|---|---|---|\n");
    for name in WATCHED {
        let [full, fast] = cell("gold", name, 1);
        table += &format!("| {name} | {full} | {fast} |\n");
    }
    table
}

/// A text of our own, in the manner of news.
const NEWS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/parity.conllu");

/// Words a second of each stage, and how often that of plain Rust.
fn stages() -> Result<String, Failed> {
    let mut columns: Vec<Vec<(String, f64)>> = Vec::new();
    for size in SIZES {
        let mut command = Command::new(std::env::current_exe()?);
        let out = run(command.args([NEWS, "--stages", "--weights", size]))?;
        let rows = out.lines().filter_map(|l| l.split_once('\t'));
        let rows = rows.filter_map(|(what, speed)| Some((what.to_owned(), speed.parse().ok()?)));
        columns.push(rows.collect());
    }
    let mut table = String::from("| words a second | full | fast |\n|---|---|---|\n");
    for (row, (what, _)) in columns[0].iter().enumerate() {
        table += &format!("| {what} |");
        for column in &columns {
            let (speed, plain) = (column[row].1, column[column.len() - 1].1);
            table += &match what.starts_with("tag and parse") {
                true => format!(" {speed:.0} ({:.1} × plain) |", speed / plain),
                false => format!(" {speed:.0} |"),
            };
        }
        table.push('\n');
    }
    Ok(table)
}

/// How time and memory grow with the text.
fn length() -> Result<String, Failed> {
    let mut command = Command::new(std::env::current_exe()?);
    let out = run(command.args([NEWS, "--grow", "--weights", "fast"]))?;
    let mut table = String::from(
        "| | words | seconds | words a second | MiB at most |\n|---|---|---|---|---|\n",
    );
    for line in out.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [what, times, words, seconds, speed, memory] = cells[..] else {
            continue;
        };
        table += &format!("| {what}, {times}× | {words} | {seconds} | {speed} | {memory} |\n");
    }
    Ok(table)
}

/// A page with what stands between the markers of a table replaced.
fn put(page: &str, name: &str, table: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    match (page.find(&open), page.find(&close)) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{open}{table}{}", &page[..start], &page[end..])
        }
        _ => page.to_owned(),
    }
}
