//! Pages as CSV: a row for each quotation, with the item and the line that it stands under.
//!
//! A line without a quotation (what follows from others, or is supposed) is a row with the places
//! of the quotation empty, so that no line is lost. Of a proof, a row is a line of the tree.

use crate::keeping::{data, word};
use crate::sheet::{self, Data};
use backstop::brief::{Brief, BriefReport, Evidence, Item, Line};
use backstop::hangs::Findings;
use serde_json::{Value, json};

/// Columns of a quotation, which come last.
const QUOTED: &[&str] = &[
    "doc",
    "report",
    "outlet",
    "published",
    "date",
    "according_to",
    "stance",
    "start",
    "end",
    "quote",
];

/// Columns of items, before those.
const ITEMS: &[&str] = &[
    "part", "item", "who", "what", "state", "party", "kind", "toward", "matter", "role", "words",
];

/// Columns of proofs, before those.
const PROOF: &[&str] = &["part", "line", "depth", "says"];

/// The answer to one question: its proof, where it is one, else its items.
pub fn findings_csv(found: &Findings) -> String {
    let reports = &found.reports;
    if found.tree.is_empty() {
        let parts = found.parts.iter().map(|p| (p.title.as_str(), &p.items[..]));
        return table(ITEMS, items(parts, reports));
    }
    let mut rows = Vec::new();
    for (n, branch) in found.tree.iter().enumerate() {
        let line = json!({"part": "proof", "line": n + 1, "depth": branch.depth,
                          "says": branch.says});
        rows.extend(quoted(&line, &branch.evidence, reports));
    }
    // Why the records of a promise are one promise.
    let records = found.data.get("records").and_then(Value::as_array);
    for (n, record) in records.into_iter().flatten().enumerate() {
        let reasons = record["reasons"].as_array().into_iter().flatten();
        let says: Vec<&str> = reasons.filter_map(Value::as_str).collect();
        rows.push(json!({
            "part": "record", "line": n + 1, "says": says.join(" "), "doc": record["doc"],
            "date": record["date"], "according_to": record["origin"],
            "stance": record["record"], "quote": record["quote"],
        }));
    }
    table(PROOF, rows)
}

/// The brief's items.
pub fn brief_csv(brief: &Brief) -> String {
    let sections = brief.sections.iter();
    let parts = sections.map(|s| (s.kind.title(), &s.items[..]));
    table(ITEMS, items(parts, &brief.reports))
}

fn table(columns: &[&'static str], rows: Vec<Value>) -> String {
    sheet::csv(&Data {
        whole: Value::Null,
        columns: [columns, QUOTED].concat(),
        rows,
    })
}

fn items<'p>(
    parts: impl Iterator<Item = (&'p str, &'p [Item])>,
    reports: &[BriefReport],
) -> Vec<Value> {
    let mut rows = Vec::new();
    for (part, items) in parts {
        for (n, item) in items.iter().enumerate() {
            let head = json!({
                "part": part, "item": n + 1, "who": item.who, "what": item.what,
                "state": item.state, "party": item.party, "kind": item.deed,
                "toward": item.toward, "matter": data(&item.matter),
            });
            if item.lines.is_empty() {
                rows.push(head.clone());
            }
            for line in &item.lines {
                rows.extend(quoted(&with_line(&head, line), &line.evidence, reports));
            }
        }
    }
    rows
}

fn with_line(head: &Value, line: &Line) -> Value {
    let mut row = head.clone();
    row["role"] = json!(word(line.role));
    row["words"] = json!(line.words);
    row
}

/// The row once for each quotation, and once where there is none.
fn quoted(row: &Value, evidence: &[Evidence], reports: &[BriefReport]) -> Vec<Value> {
    let with = |e: &Evidence| {
        let mut row = row.clone();
        if let Some(report) = reports.get(e.report) {
            row["doc"] = json!(report.doc);
            row["report"] = json!(report.id);
            row["outlet"] = json!(report.outlet);
            row["published"] = data(&report.published);
        }
        row["date"] = data(&e.date);
        row["according_to"] = json!(e.according_to);
        row["stance"] = data(&e.stance);
        row["start"] = json!(e.span[0]);
        row["end"] = json!(e.span[1]);
        row["quote"] = json!(e.quote);
        row
    };
    match evidence {
        [] => vec![row.clone()],
        all => all.iter().map(with).collect(),
    }
}
