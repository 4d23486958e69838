//! Names the reader that is built: by all that a reading depends on, which is the lexicons, the
//! readings, the weights and the code that applies them. Another one of these is another reader,
//! and a ledger reads its reports anew.

// A build script is told things by the environment and answers by printing.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod reader_digest;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Below `crates/`, whole folders.
const PARTS: &[&str] = &[
    "backstop-intake/src",
    "backstop-lexicon/lexicons",
    "backstop-lexicon/src",
    "backstop-read/readings",
    "backstop-read/src",
    "backstop-shape/src",
    "backstop-syntax/src",
    "backstop-syntax/weights",
];

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let crates = here.join("..");
    let mut files = Vec::new();
    for part in PARTS {
        let folder = crates.join(part);
        // Where the crates do not lie side by side, the version alone names the reader.
        if folder.is_dir() {
            list(&folder, &mut files)?;
        }
    }
    let named = |path: &PathBuf| -> io::Result<(String, Vec<u8>)> {
        let name = path.strip_prefix(&crates).map_err(io::Error::other)?;
        Ok((name.to_string_lossy().replace('\\', "/"), fs::read(path)?))
    };
    let mut parts = files.iter().map(named).collect::<io::Result<Vec<_>>>()?;
    parts.sort();
    let parts = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    println!(
        "cargo::rustc-env=BACKSTOP_READER={}",
        reader_digest::digest(parts)
    );
    Ok(())
}

/// Collects the files under a folder, and asks for a new build when one of them changes.
fn list(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, found)?;
        } else {
            println!("cargo::rerun-if-changed={}", path.display());
            found.push(path);
        }
    }
    Ok(())
}
