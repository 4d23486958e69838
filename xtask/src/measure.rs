//! Scores of reading on annotated reports that are not part of the project.
//!
//! The reports and the scorers lie beside the project in `../shared`; where they do not, it is said
//! so and nothing is measured. The figures go into commit messages, before and after.

use crate::{Done, cargo, counts, program};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Takes the texts of a file of documents apart, one file a document.
const UNPACK: &str = "
import gzip, json, pathlib, sys
out = pathlib.Path(sys.argv[2])
for line in gzip.open(sys.argv[1], 'rt', encoding='utf-8'):
    doc = json.loads(line)
    (out / (doc['id'] + '.txt')).write_text(doc['text'], encoding='utf-8', newline='')
";

/// Prints one table.
pub fn measure(root: &Path) -> Done {
    let shared = root.join("../shared");
    if !shared.join("tools").is_dir() {
        println!(
            "There are no annotated reports beside the project (../shared): nothing measured."
        );
        return Ok(());
    }
    cargo("build --release --quiet --bin backstop")?;
    let bench = Bench {
        program: program("release")?,
        scratch: root.join("target/measure"),
        shared,
    };
    fs::create_dir_all(&bench.scratch).map_err(told)?;
    let (seed, dev) = (bench.shared.join("seed"), bench.shared.join("data/stances"));
    let paris = ["paris-summit.txt", "paris-summit.stances.jsonl"].map(|f| seed.join(f));
    println!("{:<34}{:>8}{:>8}{:>8}", "", "P", "R", "F1");
    bench.stances(
        "seed report",
        &paris[0],
        &paris[1],
        &["--published", "2025-09-04"],
    )?;
    let (texts, gold) = (dev.join("texts"), dev.join("dev.jsonl"));
    bench.stances("26 reports", &texts, &gold, &[])?;
    let all = [
        counts::records(&gold),
        counts::records(&bench.scratch.join("jsonl.jsonl")),
    ];
    let aside = aside(&texts)?;
    for (name, kept) in [("  those read", false), ("  those set aside", true)] {
        let mut parts = Vec::new();
        for (file, records) in ["gold.jsonl", "found.jsonl"].iter().zip(&all) {
            let lines = records
                .iter()
                .filter(|r| aside.iter().any(|a| r["doc"] == a.as_str()) == kept);
            let text: String = lines.map(|r| format!("{r}\n")).collect();
            let path = bench.scratch.join(file);
            fs::write(&path, text).map_err(told)?;
            parts.push(path);
        }
        bench.scored(name, &texts, &parts[0], &parts[1])?;
    }
    bench.attributions()?;
    println!("{}", counts::table(&texts, &all[0], &all[1]));
    Ok(())
}

/// The reports that are set aside: nobody reads them, so that their figures stay honest. Every
/// third by name, from the second on.
fn aside(texts: &Path) -> Result<Vec<String>, Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(texts)
        .map_err(told)?
        .filter_map(|f| Some(f.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    Ok(names.into_iter().skip(1).step_by(3).collect())
}

struct Bench {
    program: PathBuf,
    scratch: PathBuf,
    shared: PathBuf,
}

impl Bench {
    fn stances(&self, name: &str, texts: &Path, gold: &Path, more: &[&str]) -> Done {
        let records = self.read("jsonl", texts, more)?;
        self.scored(name, texts, gold, &records)
    }

    fn scored(&self, name: &str, texts: &Path, gold: &Path, records: &Path) -> Done {
        let tool = self.shared.join("tools/score_stances.py");
        let scored = python(&[&tool, texts, gold, records], &["--json"])?;
        for measure in [
            "found",
            "attitude",
            "deed",
            "conditions",
            "sources (of found)",
        ] {
            row(name, measure, &scored[measure], 100.0);
        }
        Ok(())
    }

    fn attributions(&self) -> Done {
        let gold = self.shared.join("data/attribution/polnear_dev.jsonl.gz");
        let texts = self.scratch.join("attribution");
        let _ = fs::remove_dir_all(&texts);
        fs::create_dir_all(&texts).map_err(told)?;
        let script = self.scratch.join("unpack.py");
        fs::write(&script, UNPACK).map_err(told)?;
        python(&[&script, &gold, &texts], &[])?;
        let records = self.read("attributions", &texts, &[])?;
        let tool = self.shared.join("tools/score_attribution.py");
        for (name, more) in [
            ("attribution", &["--json", "--outermost"][..]),
            ("of these, speech", &["--json", "--outermost", "--speech"]),
        ] {
            let scored = python(&[&tool, &gold, &records], more)?;
            for measure in ["jac50 source", "jac50 content", "whole", "detect"] {
                row(name, measure, &scored[measure], 1.0);
            }
        }
        Ok(())
    }

    /// What `backstop read` prints, in a file.
    fn read(&self, format: &str, texts: &Path, more: &[&str]) -> Result<PathBuf, Vec<String>> {
        let got = Command::new(&self.program)
            .args(["read", "--format", format])
            .args(more)
            .arg(texts)
            .output()
            .map_err(told)?;
        if !got.status.success() {
            return Err(vec![String::from_utf8_lossy(&got.stderr).into_owned()]);
        }
        let path = self.scratch.join(format!("{format}.jsonl"));
        fs::write(&path, &got.stdout).map_err(told)?;
        Ok(path)
    }
}

fn row(name: &str, measure: &str, scored: &Value, times: f64) {
    let figure = |key: &str| {
        let value = scored
            .get(key)
            .or_else(|| scored.get("f"))
            .and_then(Value::as_f64);
        value.map_or("?".to_string(), |v| format!("{:.1}", v * times))
    };
    let label = format!("{name}, {measure}");
    println!(
        "{label:<34}{:>8}{:>8}{:>8}",
        figure("p"),
        figure("r"),
        figure("f1")
    );
}

/// Runs a script; what it prints is JSON, or nothing.
fn python(paths: &[&Path], more: &[&str]) -> Result<Value, Vec<String>> {
    let got = Command::new("python3")
        .args(paths)
        .args(more)
        .output()
        .map_err(told)?;
    if !got.status.success() {
        return Err(vec![String::from_utf8_lossy(&got.stderr).into_owned()]);
    }
    Ok(serde_json::from_slice(&got.stdout).unwrap_or(Value::Null))
}

fn told(error: std::io::Error) -> Vec<String> {
    vec![format!("{error}.")]
}
