//! Whole reports with what must be read from them: every file in `cases/`.
//!
//! A case is a comment, `--- report OUTLET, DATE` with a text below it, and sections of what it
//! must give: `--- stances` as `backstop read --format text` prints them, `--- some stances`
//! where others may be read besides, and sections of the brief by name (`--- missing`), one item
//! a line. Sections that a case leaves out are not looked at.
//!
//! With `BACKSTOP_UPDATE=1` the sections are written anew, to be reviewed as a difference.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use backstop::brief::Brief;
use backstop::intake::{Defaults, receive};
use backstop::model::{Reading, Report};
use backstop::{Backstop, plain};
use std::fs;
use std::path::Path;

/// A section: its heading and its lines.
struct Part {
    heading: String,
    lines: Vec<String>,
}

struct Case {
    comment: Vec<String>,
    parts: Vec<Part>,
}

fn parse(text: &str) -> Case {
    let mut case = Case {
        comment: Vec::new(),
        parts: Vec::new(),
    };
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("--- ") {
            case.parts.push(Part {
                heading: heading.trim().to_string(),
                lines: Vec::new(),
            });
        } else if let Some(part) = case.parts.last_mut() {
            part.lines.push(line.trim_end().to_string());
        } else {
            case.comment.push(line.to_string());
        }
    }
    for part in &mut case.parts {
        while part.lines.last().is_some_and(String::is_empty) {
            part.lines.pop();
        }
    }
    case
}

fn report_of(name: &str, part: &Part) -> Report {
    let about = part.heading.strip_prefix("report").unwrap_or_else(|| {
        panic!(
            "{name}: the first section is `--- report OUTLET, DATE`, not `{}`",
            part.heading
        )
    });
    let (outlet, date) = about.rsplit_once(',').unwrap_or((about, ""));
    let defaults = Defaults {
        published: date.trim().parse().ok(),
        outlet: Some(outlet.trim().to_string()).filter(|o| !o.is_empty()),
    };
    receive(name, part.lines.join("\n").into_bytes(), &defaults)
        .unwrap()
        .report
}

/// Stances as blocks of lines.
fn blocks(lines: &[String]) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = Vec::new();
    for line in lines
        .iter()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        match out.last_mut() {
            Some(block) if line.starts_with(' ') => block.push(line.clone()),
            _ => out.push(vec![line.clone()]),
        }
    }
    out
}

/// The lines that a section should hold.
fn given(heading: &str, reading: &Reading, brief: &Brief) -> Option<Vec<String>> {
    if matches!(heading, "stances" | "some stances") {
        return Some(reading.stances.iter().flat_map(plain::stance).collect());
    }
    let kinds = serde_json::to_value(&brief.sections).unwrap();
    let known = [
        "missing",
        "awaited",
        "deadlocked",
        "promises",
        "asked",
        "opposed",
        "in-prospect",
        "confirmed",
    ];
    if !known.contains(&heading) {
        return None;
    }
    let mut lines = Vec::new();
    for (n, section) in brief.sections.iter().enumerate() {
        if kinds[n]["kind"] == heading {
            lines.extend(section.items.iter().map(|i| {
                let head = [i.who.as_str(), i.what.as_str()];
                let head: Vec<&str> = head.into_iter().filter(|h| !h.is_empty()).collect();
                match i.state.is_empty() {
                    true => head.join(": "),
                    false => format!("{} ({})", head.join(": "), i.state),
                }
            }));
        }
    }
    Some(lines)
}

fn difference(part: &Part, have: &[String]) -> Vec<String> {
    let (want, have) = (blocks(&part.lines), blocks(have));
    let mut left = have;
    let mut faults = Vec::new();
    for block in want {
        match left.iter().position(|b| *b == block) {
            Some(at) => {
                left.remove(at);
            }
            None => faults.push(format!("- {}", block.join("\n- "))),
        }
    }
    if part.heading != "some stances" {
        faults.extend(left.iter().map(|b| format!("+ {}", b.join("\n+ "))));
    }
    faults
}

#[test]
fn every_case_gives_what_it_must() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases");
    let update = std::env::var_os("BACKSTOP_UPDATE").is_some();
    let backstop = Backstop::new().unwrap();
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "case"))
        .collect();
    files.sort();
    assert!(
        !files.is_empty(),
        "there is no case in {}",
        folder.display()
    );
    let mut faults = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let mut case = parse(&fs::read_to_string(&file).unwrap());
        let report = report_of(&name, &case.parts[0]);
        let reading = backstop.read(&report);
        let brief = backstop.brief_of(&[(report, reading.clone())]);
        assert!(case.parts.len() > 1, "{name}: it asks for nothing");
        for part in &mut case.parts[1..] {
            let Some(have) = given(&part.heading, &reading, &brief) else {
                panic!("{name}: no section is called `{}`", part.heading);
            };
            if update && part.heading != "some stances" {
                part.lines = have;
                continue;
            }
            let lines = difference(part, &have);
            if !lines.is_empty() {
                faults.push(format!("{name}, {}:\n{}", part.heading, lines.join("\n")));
            }
        }
        if update {
            let mut text = case.comment.join("\n") + "\n";
            for part in &case.parts {
                text += &format!("--- {}\n", part.heading);
                part.lines.iter().for_each(|l| text += &format!("{l}\n"));
            }
            fs::write(&file, text).unwrap();
        }
    }
    assert!(
        faults.is_empty(),
        "- is asked for and not read, + is read and not asked for\n\n{}",
        faults.join("\n\n")
    );
}

#[test]
fn a_difference_is_told_both_ways() {
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_string).collect() };
    let part = Part {
        heading: "stances".to_string(),
        lines: lines("# a note\nA pledges x: y\n  once z\nB refuses x: y"),
    };
    let have = lines("B refuses x: y\nA pledges x: y\nC plans x: w");
    assert_eq!(
        difference(&part, &have),
        [
            "- A pledges x: y\n-   once z",
            "+ A pledges x: y",
            "+ C plans x: w"
        ]
    );
    let some = Part {
        heading: "some stances".to_string(),
        lines: lines("B refuses x: y"),
    };
    assert!(difference(&some, &have).is_empty());
}
