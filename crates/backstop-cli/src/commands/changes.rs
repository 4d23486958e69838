//! `backstop changes`: what is new since a day.

use super::history::{self, Places};
use crate::failure::Ran;
use crate::keeping::{At, data, failed, some};
use crate::sheet::{Data, Printing, Sheet};
use backstop::ledger::{Changes, Edit, Gone, Recorded, Step, verdict_word};
use backstop::model::{Date, MatterId};
use clap::Args;
use serde_json::{Value, json};

/// Show what came in since a day: steps of promises, pages that changed, verdicts
///
/// It is the day on which reports came in that counts, not that of publication.
#[derive(Debug, Args)]
pub struct ChangesArgs {
    /// The first day that counts; a month or year counts from its first day
    #[arg(long, value_name = "DATE")]
    since: Date,

    #[command(flatten)]
    at: At,

    #[command(flatten)]
    printing: Printing,
}

/// Columns of CSV that only pages and verdicts have.
const MORE: &[&str] = &["url", "reviewer", "tag", "undone"];

pub fn run(args: &ChangesArgs) -> Ran {
    let ledger = args.at.open()?;
    let changes = ledger.changes_since(args.since).map_err(failed)?;
    let mut places = Places::of(&ledger);
    let steps: Vec<Value> = changes
        .steps
        .iter()
        .map(|s| places.step(s))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    let with_id = |s: &Step| {
        let [date, step, told, words] = history::cells(s);
        vec![s.matter.0.clone(), date, step, format!("{words}; {told}")]
    };
    let head = format!(
        "Since {}: {} came in, with {} that no report before had shown.",
        args.since,
        some(changes.reports.len(), "report"),
        some(changes.steps.len(), "step"),
    );
    let mut sheets = vec![Sheet {
        head: vec![head],
        columns: vec!["=promise", "=date", "step", "words and who told it"],
        rows: changes.steps.iter().map(with_id).collect(),
        foot: Vec::new(),
    }];
    if !changes.edits.is_empty() {
        sheets.push(Sheet {
            head: vec!["Pages that changed since they were added:".to_string()],
            columns: vec![
                "=seen",
                "address",
                "words that are gone, and what rested on them",
            ],
            rows: changes.edits.iter().map(edit).collect(),
            foot: Vec::new(),
        });
    }
    if !changes.verdicts.is_empty() {
        sheets.push(verdicts(&changes.verdicts));
    }
    let given = Data {
        whole: json!({
            "since": args.since,
            "reports": data(&changes.reports),
            "steps": steps,
            "edits": data(&changes.edits),
            "verdicts": data(&changes.verdicts),
        }),
        columns: [&["change"], history::COLUMNS, MORE].concat(),
        rows: rows(&steps, &changes),
    };
    args.printing.print(&sheets, &given).map_err(failed)
}

/// Rows of CSV: steps; pages, once for each promise that rested on removed words, and once where
/// none did; verdicts.
fn rows(steps: &[Value], changes: &Changes) -> Vec<Value> {
    let step = |s: &Value| {
        let mut row = s.clone();
        row["change"] = json!("step");
        row
    };
    let mut rows: Vec<Value> = steps.iter().map(step).collect();
    for e in &changes.edits {
        let page = json!({"change": "page", "known": e.received, "old": e.old, "new": e.new,
                          "url": e.url});
        if e.gone.is_empty() {
            rows.push(page.clone());
        }
        for g in &e.gone {
            let of = |matter: Option<&MatterId>| {
                let mut row = page.clone();
                row["matter"] = data(&matter);
                row["stance"] = data(&g.stance);
                row["quote"] = json!(g.quote);
                row["report"] = data(&e.old);
                row
            };
            match g.matters.as_slice() {
                [] => rows.push(of(None)),
                all => rows.extend(all.iter().map(|m| of(Some(m)))),
            }
        }
    }
    rows.extend(changes.verdicts.iter().map(|r| {
        let v = &r.verdict;
        json!({"change": "verdict", "matter": v.target, "date": v.time,
               "field": verdict_word(v.kind), "new": v.note, "cause": "review",
               "reviewer": v.reviewer, "tag": v.tag, "undone": v.undone})
    }));
    rows
}

fn edit(e: &Edit) -> Vec<String> {
    let named = |g: &Gone| {
        let matters: Vec<&str> = g.matters.iter().map(|m| m.0.as_str()).collect();
        format!("“{}” (under {})", g.quote, matters.join(", "))
    };
    let gone: Vec<String> = e.gone.iter().map(named).collect();
    let gone = match gone.is_empty() {
        true => "none that a record rests on".to_string(),
        false => gone.join(" "),
    };
    vec![e.received.to_string(), e.url.clone(), gone]
}

/// Verdicts as a table.
pub fn verdicts(all: &[Recorded]) -> Sheet {
    let row = |r: &Recorded| {
        let v = &r.verdict;
        let undone = if v.undone { " (taken back)" } else { "" };
        let why = [v.tag.clone(), v.note.clone()];
        let why: Vec<String> = why.into_iter().flatten().collect();
        vec![
            r.number.to_string(),
            v.time.to_string(),
            v.reviewer.clone(),
            format!("{}{undone}", verdict_word(v.kind)),
            v.target.clone(),
            why.join("; "),
        ]
    };
    Sheet {
        head: vec!["Verdicts:".to_string()],
        columns: vec!["=no", "=day", "by", "verdict", "of", "why"],
        rows: all.iter().map(row).collect(),
        foot: Vec::new(),
    }
}
