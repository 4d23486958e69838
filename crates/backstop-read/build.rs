//! Lists `readings/` so that adding a construction is adding one file.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "cargo talks to build scripts by environment and standard output"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
    println!("cargo:rerun-if-changed={}", dir.display());
    let mut entries: Vec<PathBuf> = std::fs::read_dir(dir)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            walk(&path, out);
        } else if path.extension().is_some_and(|e| e == "reading") {
            println!("cargo:rerun-if-changed={}", path.display());
            out.push(path);
        }
    }
}

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    walk(&root.join("readings"), &mut files);
    let mut code = String::from(
        "/// Every reading shipped: its path below `readings/`, and its text.\n\
         pub static READINGS: &[(&str, &str)] = &[\n",
    );
    for path in &files {
        let name = path
            .strip_prefix(root.join("readings"))
            .expect("below it")
            .with_extension("");
        let name = name.to_string_lossy().replace('\\', "/");
        writeln!(
            code,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        )
        .expect("a string");
    }
    code.push_str("];\n");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it")).join("readings.rs");
    std::fs::write(out, code).expect("the build folder can be written");
}
