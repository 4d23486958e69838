//! House work: `cargo xtask test | measure | docs`.
//!
//! `test` is the whole gate: format, lints, the house rules of `tidy`, every test of the workspace,
//! and that the pages with printed output are what the program prints today. `docs` prints those
//! pages anew. `measure` scores reading against annotated reports, where they are at hand.

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, and reads the environment"
)]

mod counts;
mod measure;
mod pages;
mod picture;
mod tidy;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// What went wrong, in sentences.
type Done = Result<(), Vec<String>>;

const HELP: &str = "\
cargo xtask test      format, lints, house rules, all tests, printed pages
cargo xtask tidy      the house rules alone
cargo xtask measure   scores on annotated reports, where they are at hand
cargo xtask docs      print the pages with output anew";

fn main() -> ExitCode {
    let asked = env::args().nth(1);
    let done = match asked.as_deref() {
        Some("test") => test(),
        Some("tidy") => tidy::check(&root()),
        Some("measure") => measure::measure(&root()),
        Some("docs") => docs(),
        _ => Err(vec![HELP.to_string()]),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn test() -> Done {
    let lints = "clippy --workspace --quiet -- -D warnings";
    let all_lints = "clippy --workspace --all-targets --quiet -- -D warnings \
                     -A clippy::disallowed_macros -A clippy::disallowed_methods";
    step("format", || cargo("fmt --all --check"))?;
    step("house rules", || tidy::check(&root()))?;
    step("lints of what ships", || cargo(lints))?;
    step("lints of tests", || cargo(all_lints))?;
    step("tests", || cargo("test --workspace --quiet"))?;
    step("printed pages", || {
        pages::check(&root(), &program("debug")?)
    })?;
    println!("All is well.");
    Ok(())
}

fn docs() -> Done {
    cargo("build --quiet --bin backstop")?;
    pages::write(&root(), &program("debug")?)
}

fn step(name: &str, run: impl FnOnce() -> Done) -> Done {
    println!("== {name}");
    let start = Instant::now();
    run().map_err(|mut faults| {
        faults.push(format!("Not well: {name}."));
        faults
    })?;
    println!("   {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// Runs cargo in the workspace; what it prints is seen as it comes.
fn cargo(arguments: &str) -> Done {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(arguments.split_whitespace())
        .current_dir(root())
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(vec![format!("`cargo {arguments}` failed.")]),
        Err(e) => Err(vec![format!("cargo could not be started: {e}.")]),
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The program `backstop` as built in a profile's folder.
fn program(profile: &str) -> Result<PathBuf, Vec<String>> {
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let name = format!("backstop{}", env::consts::EXE_SUFFIX);
    let path = target
        .unwrap_or_else(|| root().join("target"))
        .join(profile)
        .join(name);
    match path.is_file() {
        true => Ok(path),
        false => Err(vec![format!("There is no program at {}.", path.display())]),
    }
}
