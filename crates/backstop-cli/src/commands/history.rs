//! `backstop history`: the steps of one promise.

use crate::failure::{Failure, Ran};
use crate::keeping::{At, When, data, failed, told};
use crate::named;
use crate::sheet::{Data, Printing, Sheet};
use backstop::brief::according_to;
use backstop::ledger::{Ledger, LedgerError, Recorded, Step};
use backstop::model::{Date, ReportId, Span};
use backstop::offsets::Scalars;
use clap::Args;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Show the steps of one promise by date: what changed, who says so, in which words
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// Its id, as `promises` prints it: party/kind/toward; or the beginning of it
    #[arg(value_name = "PROMISE", allow_hyphen_values = true)]
    matter: String,

    #[command(flatten)]
    when: When,

    #[command(flatten)]
    at: At,

    #[command(flatten)]
    printing: Printing,
}

/// Columns of steps as CSV.
pub(super) const COLUMNS: &[&str] = &[
    "matter",
    "date",
    "known",
    "field",
    "old",
    "new",
    "n_reports",
    "n_origins",
    "cause",
    "stance",
    "report",
    "doc",
    "outlet",
    "start",
    "end",
    "quote",
    "according_to",
];

/// Columns of CSV that only a promise has.
const REJECTED: &[&str] = &["rejected_by", "rejected_on"];

pub fn run(args: &HistoryArgs) -> Ran {
    let ledger = args.at.open()?;
    let window = args.when.window();
    let id = named::promise(&ledger, &args.matter, window).map_err(failed)?;
    let steps = ledger.history(&id, window).map_err(|e| match e {
        LedgerError::Unknown { .. } => {
            vec![Failure::from(e).hint("`backstop promises` lists the promises with their ids.")]
        }
        other => failed(other),
    })?;
    let row = ledger.promise(&id, window).map_err(failed)?;
    let id = steps.first().map_or(&id, |s| &s.matter);
    let rejection = ledger.rejection(&id.0).map_err(failed)?;
    let mut head = vec![id.0.clone()];
    head.extend(rejection.as_ref().map(rejected));
    head.extend(row.as_ref().map(super::promises::standing));
    let sheet = Sheet {
        head,
        columns: vec!["=date", "step", "told by", "words"],
        rows: steps.iter().map(|s| cells(s).to_vec()).collect(),
        foot: Vec::new(),
    };
    let mut places = Places::of(&ledger);
    let rows: Vec<Value> = steps
        .iter()
        .map(|s| {
            let mut row = places.step(s)?;
            if let Some(Recorded { verdict, .. }) = &rejection {
                row["rejected_by"] = json!(verdict.reviewer);
                row["rejected_on"] = json!(verdict.time);
            }
            Ok(row)
        })
        .collect::<Result<_, _>>()
        .map_err(|e: LedgerError| failed(e))?;
    let given = Data {
        whole: json!({"promise": data(&row), "rejected": data(&rejection), "steps": rows}),
        columns: [COLUMNS, REJECTED].concat(),
        rows,
    };
    args.printing.print(&[sheet], &given).map_err(failed)
}

/// That people have decided against it, to be read before anything else.
fn rejected(r: &Recorded) -> String {
    let v = &r.verdict;
    let why: Vec<&str> = [v.tag.as_deref(), v.note.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    format!(
        "REJECTED by {} on {} ({}; verdict {}): it counts no more. Below is what it rested on.",
        v.reviewer,
        v.time,
        why.join(": "),
        r.number
    )
}

/// Date, step, telling and words of a step.
pub fn cells(s: &Step) -> [String; 4] {
    let step = match s.old.is_empty() {
        true => format!("{}: {}", s.field, s.new),
        false => format!("{}: {} → {}", s.field, s.old, s.new),
    };
    let outlet = s.outlet.as_deref().unwrap_or(&s.doc);
    let voice = according_to(&s.sources);
    [
        s.date.map_or_else(|| "undated".to_string(), day),
        step,
        told(s.n_reports, s.n_origins),
        format!("“{}” — {voice}, in {outlet}", s.quote),
    ]
}

fn day(date: Date) -> String {
    date.to_string()
}

/// Spans of stored reports in Unicode scalars, as files for programs have them.
pub struct Places<'l> {
    ledger: &'l Ledger,
    texts: BTreeMap<ReportId, String>,
}

impl<'l> Places<'l> {
    /// Of a ledger.
    pub fn of(ledger: &'l Ledger) -> Places<'l> {
        Places {
            ledger,
            texts: BTreeMap::new(),
        }
    }

    /// A span in scalars from the start of the report, front matter included.
    pub fn span(&mut self, report: &ReportId, span: Span) -> Result<[u32; 2], LedgerError> {
        if !self.texts.contains_key(report) {
            let text = self.ledger.report(report)?.text;
            self.texts.insert(report.clone(), text);
        }
        let text = self.texts.get(report).map_or("", String::as_str);
        Ok(Scalars::of(text).span(span))
    }

    /// A step as data.
    pub fn step(&mut self, step: &Step) -> Result<Value, LedgerError> {
        let mut value = data(step);
        let [start, end] = self.span(&step.report, step.span)?;
        value["span"] = json!([start, end]);
        value["start"] = json!(start);
        value["end"] = json!(end);
        value["according_to"] = json!(according_to(&step.sources));
        Ok(value)
    }
}
