//! Pages that show what the program prints, and that they still do.
//!
//! A page holds a line `<!-- output: ARGUMENTS -->`, and below it a block between fences that is
//! what `backstop ARGUMENTS` prints. The picture is drawn from the brief of the same report.

use crate::{Done, picture};
use std::fs;
use std::path::Path;
use std::process::Command;

const PAGES: &[&str] = &["README.md"];
const MARK: &str = "<!-- output: ";

/// The report that the picture is drawn from, and where the picture lies.
const PICTURED: &str = "examples/2025-09-04_paris-waits-for-washington.txt";
const PICTURE: &str = "docs/hangs-on.svg";

/// Whether every page is as the program prints it today.
pub fn check(root: &Path, program: &Path) -> Done {
    let mut faults = Vec::new();
    for (path, now) in printed(root, program)? {
        if fs::read_to_string(root.join(&path)).unwrap_or_default() != now {
            faults.push(format!(
                "{path} is stale: run `cargo xtask docs` and read what changed."
            ));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// Prints every page anew.
pub fn write(root: &Path, program: &Path) -> Done {
    for (path, now) in printed(root, program)? {
        let file = root.join(&path);
        let made = file.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&file, now))
            .map_err(|e| vec![format!("{path}: {e}.")])?;
    }
    Ok(())
}

/// Each page with what it should hold.
fn printed(root: &Path, program: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut out = Vec::new();
    for page in PAGES {
        let text =
            fs::read_to_string(root.join(page)).map_err(|e| vec![format!("{page}: {e}.")])?;
        let now = renewed(&text, |arguments| run(root, program, arguments))?;
        out.push(((*page).to_string(), now));
    }
    let json = run(root, program, &format!("brief --format json {PICTURED}"))?;
    let drawn = picture::draw(&json).map_err(|e| vec![format!("{PICTURE}: {e}")])?;
    out.push((PICTURE.to_string(), drawn));
    Ok(out)
}

/// The page with every block after a mark replaced.
fn renewed(
    text: &str,
    mut output: impl FnMut(&str) -> Result<String, Vec<String>>,
) -> Result<String, Vec<String>> {
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out += line;
        out.push('\n');
        let Some(arguments) = line.strip_prefix(MARK).and_then(|l| l.strip_suffix(" -->")) else {
            continue;
        };
        for line in lines.by_ref() {
            out += line;
            out.push('\n');
            if line.starts_with("```") {
                break;
            }
        }
        out += output(arguments)?.trim_end();
        out.push('\n');
        // The old block goes, its closing fence stays.
        for line in lines.by_ref() {
            if line.starts_with("```") {
                out += line;
                out.push('\n');
                break;
            }
        }
    }
    Ok(out)
}

fn run(root: &Path, program: &Path, arguments: &str) -> Result<String, Vec<String>> {
    let got = Command::new(program)
        .args(arguments.split_whitespace())
        .current_dir(root)
        .env_remove("COLUMNS")
        .output()
        .map_err(|e| vec![format!("backstop could not be started: {e}.")])?;
    if !got.status.success() {
        let told = String::from_utf8_lossy(&got.stderr);
        return Err(vec![format!("`backstop {arguments}` failed: {told}")]);
    }
    Ok(String::from_utf8_lossy(&got.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_block_after_the_mark_is_replaced() {
        let page = "a\n<!-- output: tree x -->\n```text\nold\nolder\n```\nb\n```\nkept\n```\n";
        let now = renewed(page, |arguments| Ok(format!("{arguments}!\n"))).unwrap();
        assert_eq!(
            now,
            "a\n<!-- output: tree x -->\n```text\ntree x!\n```\nb\n```\nkept\n```\n"
        );
        assert_eq!(renewed(&now, |a| Ok(format!("{a}!\n"))).unwrap(), now);
    }
}
