//! House rules that a compiler does not know.
//!
//! Arrows between crates point one way, every file opens by saying what it does, files and lines
//! stay short, and the nouns of the model stand in the glossary.

use crate::Done;
use std::fs;
use std::path::{Path, PathBuf};

/// Which crates a crate may know. A crate that is not here may not be there.
const ARROWS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("syntax", &[]),
    ("shape", &["syntax"]),
    ("lexicon", &["model"]),
    ("read", &["model", "syntax", "shape", "lexicon"]),
    ("matter", &["model"]),
    ("reason", &["model"]),
    ("ledger", &["model", "matter", "reason"]),
    ("intake", &["model"]),
    (
        "",
        &[
            "model", "syntax", "shape", "lexicon", "read", "matter", "reason", "ledger", "intake",
        ],
    ),
    ("web", &[""]),
    ("python", &[""]),
    ("cli", &["", "web"]),
];

/// Lines that a file may have, and characters that a line may have.
const LINES: usize = 500;
const COLUMNS: usize = 100;

/// All rules. The faults name file and line.
pub fn check(root: &Path) -> Done {
    let mut faults = Vec::new();
    arrows(root, &mut faults);
    for file in rust_files(root) {
        let name = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .display()
            .to_string();
        match fs::read_to_string(&file) {
            Ok(text) => one_file(&name, &text, &mut faults),
            Err(e) => faults.push(format!("{name}: {e}.")),
        }
    }
    glossary(root, &mut faults);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

fn one_file(name: &str, text: &str, faults: &mut Vec<String>) {
    let opens = text
        .lines()
        .find(|l| !l.trim().is_empty() && !l.starts_with("#!"));
    if !opens.is_some_and(|l| l.starts_with("//!")) {
        faults.push(format!("{name}:1: Say in a `//!` what this file does."));
    }
    let count = text.lines().count();
    if count > LINES {
        faults.push(format!(
            "{name}: It has {count} lines; {LINES} are enough. Divide it."
        ));
    }
    // Tests hold sentences of reports, which read better unbroken.
    let unbroken = ["tests", "benches", "examples"]
        .iter()
        .any(|f| name.contains(&format!("/{f}/")));
    for (n, line) in text.lines().enumerate().filter(|_| !unbroken) {
        if line.chars().count() > COLUMNS {
            faults.push(format!(
                "{name}:{}: The line is over {COLUMNS} characters.",
                n + 1
            ));
        }
    }
}

/// Reads the arrows from the manifests. Development dependencies may point anywhere.
fn arrows(root: &Path, faults: &mut Vec<String>) {
    let map = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap_or_default();
    for folder in folders(&root.join("crates")) {
        let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) else {
            continue;
        };
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Some((_, may)) = ARROWS.iter().find(|(from, _)| short(&name) == Some(from)) else {
            faults.push(format!(
                "crates/{name}: Draw its arrows in xtask/src/tidy.rs."
            ));
            continue;
        };
        for to in dependencies(&manifest) {
            if short(to).is_some_and(|to| !may.contains(&to)) {
                faults.push(format!(
                    "crates/{name}/Cargo.toml: {name} may not know {to}."
                ));
            }
        }
        if !map.contains(&format!("`{name}`")) {
            faults.push(format!(
                "ARCHITECTURE.md: It does not say what `{name}` is."
            ));
        }
    }
}

/// `read` for `backstop-read`, the empty name for the front door; none for others.
fn short(name: &str) -> Option<&str> {
    let rest = name.strip_prefix("backstop")?;
    match rest.strip_prefix('-') {
        Some(part) => Some(part),
        None if rest.is_empty() => Some(""),
        None => None,
    }
}

/// Names in the `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    manifest
        .lines()
        .scan("", |table, line| {
            if line.starts_with('[') {
                *table = line.trim();
            }
            Some((*table == "[dependencies]" && !line.starts_with('[')).then_some(line))
        })
        .flatten()
        .filter_map(|line| line.split(['=', '.', ' ']).next())
        .filter(|name| !name.is_empty())
}

/// The types of the model, each a word of the glossary.
fn glossary(root: &Path, faults: &mut Vec<String>) {
    let words = fs::read_to_string(root.join("GLOSSARY.md")).unwrap_or_default();
    for file in files_below(&root.join("crates/backstop-model/src")) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let types = text.lines().filter_map(|line| {
            let line = line.trim_start();
            let rest = ["pub struct ", "pub enum ", "pub type "];
            let rest = rest.iter().find_map(|start| line.strip_prefix(start))?;
            rest.split(|c: char| !c.is_alphanumeric()).next()
        });
        for name in types.filter(|name| !words.contains(&format!("`{name}`"))) {
            faults.push(format!("GLOSSARY.md: The word `{name}` is missing."));
        }
    }
}

/// The Rust files of the workspace, in order.
fn rust_files(root: &Path) -> Vec<PathBuf> {
    let mut found = files_below(&root.join("xtask"));
    for folder in folders(&root.join("crates")) {
        found.extend(files_below(&folder));
    }
    found.retain(|f| f.extension().is_some_and(|e| e == "rs"));
    found.sort();
    found
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|e| e.path()).filter(|p| p.is_dir()).collect();
    found.sort();
    found
}

fn files_below(path: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let path = entry.path();
        let skip = path.file_name().is_some_and(|n| n == "target");
        match path.is_dir() {
            true if !skip => found.extend(files_below(&path)),
            true => {}
            false => found.push(path),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_are_read_from_the_right_table() {
        let manifest = "[package]\nname = \"x\"\n[dependencies]\nbackstop-model.workspace = true\n\
                        backstop = { path = \"..\" }\n[dev-dependencies]\nbackstop-read = \"1\"\n";
        let found: Vec<&str> = dependencies(manifest).collect();
        assert_eq!(found, ["backstop-model", "backstop"]);
        assert_eq!(short("backstop-model"), Some("model"));
        assert_eq!(short("backstop"), Some(""));
        assert_eq!(short("serde"), None);
    }

    #[test]
    fn arrows_never_form_a_circle() {
        for (n, (_, may)) in ARROWS.iter().enumerate() {
            let earlier = |to: &&str| ARROWS[..n].iter().any(|(from, _)| from == to);
            assert!(may.iter().all(earlier), "{}", ARROWS[n].0);
        }
    }

    #[test]
    fn a_file_must_say_what_it_does() {
        let mut faults = Vec::new();
        one_file("a.rs", "#![allow(x)]\n\n//! Does it.\n", &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        one_file("b.rs", "fn main() {}\n", &mut faults);
        one_file(
            "c.rs",
            &format!("//! Long.\n//{}\n", "-".repeat(100)),
            &mut faults,
        );
        one_file("d.rs", &"//! Tall.\n".repeat(501), &mut faults);
        assert_eq!(faults.len(), 3, "{faults:?}");
    }
}
