//! What was read from a report, sentence by sentence, for people.

use super::flow::clean;
use super::quoted;
use backstop::model::{Reading, Report, Span, Stance};
use std::fmt::Write as _;

/// The sentences that gave a stance or a note, each with what was read.
pub fn plain(report: &Report, reading: &Reading) -> String {
    let mut out = String::new();
    let outlet = report.outlet.as_deref().map(|o| format!(" · {}", clean(o)));
    let date = report.published.map(|d| format!(" · {d}"));
    let _ = writeln!(
        out,
        "{}{}{}",
        clean(&report.doc),
        outlet.unwrap_or_default(),
        date.unwrap_or_default()
    );
    let mut last: Option<Span> = None;
    for stance in &reading.stances {
        if last != Some(stance.sentence) {
            let _ = writeln!(out, "\n{}", clean(stance.sentence.of(&report.text)));
            last = Some(stance.sentence);
        }
        write_stance(&mut out, report, stance);
    }
    if !reading.notes.is_empty() {
        let _ = writeln!(out, "\nnot read:");
    }
    for note in &reading.notes {
        let words = clean(note.span.of(&report.text));
        let _ = writeln!(out, "  {} {}", clean(&note.message), quoted(&words));
    }
    let c = reading.coverage;
    let _ = writeln!(
        out,
        "\n{} sentences: {} with a stance, {} without, {} unsure\n",
        c.sentences, c.with_stance, c.empty, c.unsure
    );
    out
}

fn write_stance(out: &mut String, report: &Report, s: &Stance) {
    for line in backstop::plain::stance(s) {
        let indent = line.len() - line.trim_start().len();
        let _ = writeln!(out, "  {:indent$}{}", "", clean(&line));
    }
    let words = quoted(&clean(s.span.of(&report.text)));
    let _ = writeln!(out, "    {words} {}", s.rule);
}
