//! The page of one question: a heading, what holds of the whole, items, or a proof as a tree.
//!
//! Items are printed as the brief prints them. What has no quotation follows from the lines below
//! it or is supposed, and its heading says which.

use super::flow::clean;
use super::markdown::{escape, write_item};
use super::table::{Look, Page};
use super::{CAVEAT, cut, quoted, voice};
use anstyle::{AnsiColor, Style};
use backstop::brief::{Brief, Evidence};
use backstop::hangs::{Branch, Findings};
use backstop::model::Coverage;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Deepest step that a proof is indented by; deeper lines stand there, too.
const DEEPEST: usize = 12;

/// The page for a terminal.
pub fn findings_table(found: &Findings, look: Look) -> String {
    let brief = bare(found);
    let plain = Style::new();
    let mut page = Page {
        out: String::new(),
        look,
    };
    page.flow(&clean(&found.title), 0, plain.bold());
    page.flow(&rests_on(found), 0, plain.dimmed());
    for note in &found.notes {
        page.gap();
        page.flow(&clean(note), 0, plain);
    }
    for part in &found.parts {
        let colour = match part.wanting {
            true => AnsiColor::Red,
            false => AnsiColor::Green,
        };
        let style = plain.bold().fg_color(Some(colour.into()));
        page.head(&clean(&part.title), &part.gloss, style);
        for (n, item) in part.items.iter().enumerate() {
            if n > 0 {
                page.gap();
            }
            page.item_in(&brief, style, item, true);
        }
    }
    if !found.tree.is_empty() {
        page.gap();
    }
    for branch in &found.tree {
        let indent = 2 * branch.depth.min(DEEPEST);
        page.hanging("", &clean(&branch.says), indent, plain);
        for e in &branch.evidence {
            page.hanging("| ", &words(&brief, e), indent + 2, plain.italic());
        }
        if let Some(more) = more(branch) {
            page.hanging("| ", &more, indent + 2, plain);
        }
    }
    let reports = reports(found);
    if !reports.is_empty() {
        page.head("Reports", "those quoted here", plain.dimmed().bold());
        for (n, text) in reports {
            let label = format!("[{}]", n + 1);
            page.labelled(&label, &text, label.len() + 3, plain.dimmed(), plain);
        }
    }
    page.gap();
    page.flow(CAVEAT, 0, plain.dimmed());
    page.out
}

/// How many more say so than are quoted.
fn more(branch: &Branch) -> Option<String> {
    (branch.left > 0).then(|| format!("and {} more", branch.left))
}

/// The page in Markdown.
pub fn findings_markdown(found: &Findings) -> String {
    let brief = bare(found);
    let mut out = String::new();
    let title = escape(&clean(&found.title));
    let _ = writeln!(out, "# {title}\n\n*{}*", escape(&rests_on(found)));
    for note in &found.notes {
        let _ = writeln!(out, "\n{}", escape(&clean(note)));
    }
    for part in &found.parts {
        let _ = writeln!(out, "\n## {}\n", escape(&clean(&part.title)));
        if !part.gloss.is_empty() {
            let _ = writeln!(out, "*{}*\n", escape(&part.gloss));
        }
        for item in &part.items {
            write_item(&mut out, &brief, item);
        }
    }
    if !found.tree.is_empty() {
        out.push('\n');
    }
    for branch in &found.tree {
        let pad = "  ".repeat(branch.depth);
        let _ = writeln!(out, "{pad}- {}", escape(&clean(&branch.says)));
        for e in &branch.evidence {
            let _ = writeln!(out, "{pad}  - {}", escape(&words(&brief, e)));
        }
        if let Some(more) = more(branch) {
            let _ = writeln!(out, "{pad}  - {more}");
        }
    }
    let reports = reports(found);
    if !reports.is_empty() {
        let _ = writeln!(out, "\n## Reports\n");
        for (n, text) in reports {
            // No numbered list: it would count the reports that are left out.
            let _ = writeln!(out, "- \\[{}\\] {}", n + 1, escape(&text));
        }
    }
    let _ = writeln!(out, "\n---\n\n{CAVEAT}");
    out
}

/// The page as data.
pub fn findings_json(found: &Findings) -> String {
    let mut text = serde_json::to_string_pretty(found).unwrap_or_default();
    text.push('\n');
    text
}

/// What the printers of items ask of a brief: its reports.
fn bare(found: &Findings) -> Brief {
    Brief {
        reports: found.reports.clone(),
        sections: Vec::new(),
        unread: Vec::new(),
        coverage: Coverage::default(),
    }
}

fn words(brief: &Brief, e: &Evidence) -> String {
    format!("{} — {}", quoted(&cut(&e.quote)), voice(brief, e))
}

fn rests_on(found: &Findings) -> String {
    match found.reports.as_slice() {
        [one] => {
            let title = clean(one.title.as_deref().unwrap_or(&one.doc));
            let outlet = one.outlet.as_deref().map(clean);
            let date = one.published.map(|d| d.to_string());
            let parts = [title].into_iter().chain(outlet).chain(date);
            parts.collect::<Vec<_>>().join(" · ")
        }
        many => format!("rests on {} reports", many.len()),
    }
}

/// The reports that the page quotes, each with its place, where it rests on several.
fn reports(found: &Findings) -> Vec<(usize, String)> {
    let items = found.parts.iter().flat_map(|p| &p.items);
    let lines = items.flat_map(|i| &i.lines).flat_map(|l| &l.evidence);
    let tree = found.tree.iter().flat_map(|b| &b.evidence);
    let quoted: BTreeSet<usize> = lines.chain(tree).map(|e| e.report).collect();
    let text = |r: &backstop::brief::BriefReport| {
        let outlet = r.outlet.as_deref().map(clean);
        let date = r.published.map(|d| d.to_string());
        let title = clean(r.title.as_deref().unwrap_or(&r.doc));
        let parts = outlet.into_iter().chain(date).chain([title]);
        parts.collect::<Vec<_>>().join(" · ")
    };
    let all = found.reports.iter().map(text).enumerate();
    all.filter(|(n, _)| found.reports.len() > 1 && quoted.contains(n))
        .collect()
}
