//! The brief in Markdown, to be pasted into a memo.

use super::flow::clean;
use super::{
    CAVEAT, NOTHING, byline, cut, headed, heading, item_head, quoted, repeats, shown, unread, voice,
};
use backstop::brief::{Brief, Item, Line};
use std::fmt::Write as _;

/// The page.
pub fn markdown(brief: &Brief) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "# {}\n\n*{}*",
        escape(&heading(brief)),
        escape(&byline(brief))
    );
    if brief.sections.is_empty() {
        let _ = writeln!(out, "\n{NOTHING}");
    }
    for section in &brief.sections {
        let (title, gloss) = headed(section.kind);
        let _ = writeln!(out, "\n## {title}\n\n*{}*\n", escape(gloss));
        for item in &section.items {
            write_item(&mut out, brief, item);
        }
    }
    let (notes, more) = unread(brief);
    if !notes.is_empty() {
        let _ = writeln!(out, "\n## What could not be read\n");
        for note in notes.iter().map(|n| escape(n)).chain(more) {
            let _ = writeln!(out, "- {note}");
        }
    }
    if brief.reports.len() > 1 {
        let _ = writeln!(out, "\n## Reports\n");
        for (n, report) in brief.reports.iter().enumerate() {
            let title = escape(&clean(report.title.as_deref().unwrap_or(&report.doc)));
            let outlet = report.outlet.as_deref().map(|o| escape(&clean(o)));
            let date = report.published.map(|d| d.to_string());
            let parts: Vec<String> = [title].into_iter().chain(outlet).chain(date).collect();
            let _ = writeln!(out, "{}. {}", n + 1, parts.join(" · "));
        }
    }
    let _ = writeln!(out, "\n---\n\n{CAVEAT}");
    out
}

pub(super) fn write_item(out: &mut String, brief: &Brief, item: &Item) {
    let head = item_head(item);
    let _ = write!(out, "- **{}**", escape(&head));
    if !item.state.is_empty() {
        let _ = write!(out, " ({})", escape(&clean(&item.state)));
    }
    out.push('\n');
    for line in &item.lines {
        write_line(out, brief, line);
    }
}

fn write_line(out: &mut String, brief: &Brief, line: &Line) {
    let _ = write!(out, "  - {}:", line.role.label());
    let first = line.evidence.first().map_or("", |e| e.quote.as_str());
    if !repeats(&line.words, first) {
        let _ = write!(out, " {}.", escape(&clean(&line.words)));
    }
    let (evidence, more) = shown(&line.evidence);
    for e in evidence {
        let quote = escape(&quoted(&cut(&e.quote)));
        let _ = write!(out, " {quote} ({})", escape(&voice(brief, e)));
    }
    if let Some(more) = more {
        let _ = write!(out, " {more}");
    }
    out.push('\n');
}

/// Marks of Markdown and HTML in a report's words are words, not markup.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    out
}
