//! Markdown: a page for each actor, with front matter, every matter and the words that prove it.
//!
//! Quotations are block quotes of the report's own bytes; each names its outlet and its origin.

use super::{Judged, condition_id, place};
use crate::ask::{Filter, Proof};
use crate::country;
use crate::error::Result;
use crate::line::{PromiseRow, Window};
use crate::open::{Ledger, io};
use crate::words::word;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Quotations shown of one matter: the first, and the last ones.
const QUOTES: usize = 12;

pub(super) fn write(ledger: &Ledger, dir: &Path, judged: &Judged) -> Result<Vec<PathBuf>> {
    let mut pages: BTreeMap<String, Vec<PromiseRow>> = BTreeMap::new();
    for row in ledger.promises(&Filter::default())?.rows {
        let actor = if row.party.is_empty() {
            "nobody".to_string()
        } else {
            row.party.join("+")
        };
        pages.entry(actor).or_default().push(row);
    }
    let folder = dir.join("actors");
    std::fs::create_dir_all(&folder).map_err(|e| io(&folder, e))?;
    let mut files = Vec::new();
    for (actor, rows) in pages {
        let name: String = actor
            .chars()
            .map(|c| {
                if c.is_alphanumeric() || "+-_".contains(c) {
                    c
                } else {
                    '-'
                }
            })
            .collect();
        let path = folder.join(format!("{name}.md"));
        let text = page(ledger, &actor, &rows, judged)?;
        place(&path, |out| {
            out.write_all(text.as_bytes()).map_err(|e| io(&path, e))
        })?;
        files.push(path);
    }
    Ok(files)
}

fn page(ledger: &Ledger, actor: &str, rows: &[PromiseRow], judged: &Judged) -> Result<String> {
    let known = judged
        .names
        .get(actor)
        .map(String::as_str)
        .or_else(|| country::name(actor));
    let title = known.unwrap_or(actor);
    let mut text = format!(
        "---\nactor: \"{actor}\"\nmatters: {}\n---\n\n# {title}\n",
        rows.len()
    );
    for row in rows {
        text.push_str(&matter(ledger, row, judged)?);
    }
    Ok(text)
}

fn matter(ledger: &Ledger, row: &PromiseRow, judged: &Judged) -> Result<String> {
    let window = Window::default();
    let mut text = format!("\n## {}", row.kind);
    if !row.toward.is_empty() {
        text.push_str(&format!(" toward {}", row.toward.join(", ")));
    }
    text.push_str(&format!("\n\n`{}`\n\n{}\n", row.id.0, line(row)));
    if let Some(whole) = ledger.matter(&row.id, window)? {
        for c in &whole.conditions {
            let id = condition_id(&row.id, &c.condition);
            let state = judged.conditions.get(&id).map(|j| format!(": {}", j.state));
            let relation = word(c.condition.relation);
            text.push_str(&format!(
                "- waits ({relation}) on: {}{}\n",
                flat(&c.condition.what),
                state.unwrap_or_default()
            ));
        }
        for c in &whole.caveats {
            text.push_str(&format!("- within the limit: {}\n", flat(&c.what)));
        }
    }
    let proofs = ledger.explain(&row.id, window)?;
    let hidden = proofs.len().saturating_sub(QUOTES);
    for (i, p) in proofs.iter().enumerate() {
        if i > 0 && i <= hidden {
            continue;
        }
        text.push_str(&quote(p));
        if i == 0 && hidden > 0 {
            text.push_str(&format!("\n({hidden} more are not shown.)\n"));
        }
    }
    Ok(text)
}

fn line(row: &PromiseRow) -> String {
    let dated = |what: String, date: Option<backstop_model::Date>| match date {
        Some(d) => format!("{what} ({d})"),
        None => what,
    };
    let mut parts = Vec::new();
    parts.extend(
        row.legal
            .map(|s| dated(format!("legal track: {}", word(s)), row.legal_date)),
    );
    parts.extend(
        row.material
            .map(|s| dated(format!("material track: {}", word(s)), row.material_date)),
    );
    parts.extend(
        row.position
            .map(|p| dated(format!("position: {}", word(p)), row.position_date)),
    );
    parts.extend(
        row.absence
            .map(|a| dated(format!("reported absence: {}", word(a)), row.absence_date)),
    );
    parts.extend(row.contested_since.map(|d| format!("contested since {d}")));
    let s = |n: i64| if n == 1 { "" } else { "s" };
    let (reports, origins) = (row.n_reports, row.n_origins);
    parts.push(format!(
        "{reports} report{}, {origins} origin{}",
        s(reports),
        s(origins)
    ));
    parts.join("; ") + ".\n"
}

fn quote(p: &Proof) -> String {
    let quoted: Vec<String> = p.quote.lines().map(|l| format!("> {l}")).collect();
    let chain: Vec<&str> = p.sources.iter().map(|v| v.name.as_str()).collect();
    let says = if chain.is_empty() {
        String::new()
    } else {
        format!(", from {}", chain.join(" ← "))
    };
    let outlet = p.outlet.as_deref().unwrap_or(&p.doc);
    let date = p.date.map(|d| format!("{d}, ")).unwrap_or_default();
    format!(
        "\n{}\n>\n> {} {}: {date}{outlet}{says} (`{}`)\n",
        quoted.join("\n"),
        p.holder.join("+"),
        p.attitude,
        p.stance.0
    )
}

fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
