//! The brief on a terminal.
//!
//! A column of labels, a column of words, and below each the quotation with who says so. It reads
//! the same without colour; colour only helps to find the section.

use super::flow::{clean, wrap};
use super::{
    CAVEAT, NOTHING, byline, cut, headed, heading, item_head, quoted, repeats, shown, unread, voice,
};
use anstyle::{AnsiColor, Style};
use backstop::brief::{Brief, Item, Line, SectionKind};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// How to print.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Whether to use colour.
    pub colour: bool,
}

/// Columns of the labels, with the space before and after.
const MARGIN: usize = 15;

/// The page.
pub fn table(brief: &Brief, look: Look) -> String {
    let mut page = Page {
        out: String::new(),
        look,
    };
    let bold = Style::new().bold();
    let dim = Style::new().dimmed();
    page.flow(&heading(brief), 0, bold);
    page.flow(&byline(brief), 0, dim);
    if brief.sections.is_empty() {
        page.gap();
        page.flow(NOTHING, 0, Style::new());
    }
    for section in &brief.sections {
        page.section(section.kind);
        for (n, item) in section.items.iter().enumerate() {
            if n > 0 {
                page.gap();
            }
            page.item(brief, section.kind, item);
        }
    }
    let (notes, more) = unread(brief);
    if !notes.is_empty() {
        page.head("What could not be read", "", dim.bold());
        for note in notes.iter().chain(&more) {
            page.bullet(note);
        }
    }
    if brief.reports.len() > 1 {
        page.head("Reports", "", dim.bold());
        for (n, report) in brief.reports.iter().enumerate() {
            let outlet = report.outlet.as_deref().map(clean);
            let date = report.published.map(|d| d.to_string());
            let title = clean(report.title.as_deref().unwrap_or(&report.doc));
            let parts: Vec<String> = outlet.into_iter().chain(date).chain([title]).collect();
            page.labelled(
                &format!("[{}]", n + 1),
                &parts.join(" · "),
                6,
                dim,
                Style::new(),
            );
        }
    }
    page.gap();
    page.flow(CAVEAT, 0, dim);
    page.out
}

fn style_of(kind: SectionKind) -> Style {
    let colour = match kind {
        SectionKind::Missing => AnsiColor::Red,
        SectionKind::Awaited => AnsiColor::Yellow,
        SectionKind::Deadlocked => AnsiColor::Red,
        SectionKind::Promises => AnsiColor::Green,
        SectionKind::Asked => AnsiColor::Blue,
        SectionKind::Opposed => AnsiColor::Magenta,
        SectionKind::InProspect => AnsiColor::Cyan,
        SectionKind::Confirmed => AnsiColor::Blue,
    };
    Style::new().bold().fg_color(Some(colour.into()))
}

pub(super) struct Page {
    pub out: String,
    pub look: Look,
}

impl Page {
    pub fn gap(&mut self) {
        self.out.push('\n');
    }

    fn painted(&self, text: &str, style: Style) -> String {
        if self.look.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_string()
        }
    }

    /// A paragraph, indented.
    pub fn flow(&mut self, text: &str, indent: usize, style: Style) {
        let room = self.look.width - indent;
        for line in wrap(text, room, room) {
            let line = self.painted(&line, style);
            let _ = writeln!(self.out, "{:indent$}{line}", "");
        }
    }

    /// A label and, beside it, a paragraph.
    pub fn labelled(&mut self, label: &str, text: &str, margin: usize, left: Style, right: Style) {
        let room = self.look.width - margin;
        let mut label = Some(label);
        for line in wrap(text, room, room) {
            let head = label.take().map_or(String::new(), |l| format!("  {l}"));
            let pad = margin.saturating_sub(head.width());
            let (head, line) = (self.painted(&head, left), self.painted(&line, right));
            let _ = writeln!(self.out, "{head}{:pad$}{line}", "");
        }
    }

    /// A paragraph after a mark, its further lines below its first word.
    pub fn hanging(&mut self, mark: &str, text: &str, indent: usize, style: Style) {
        let margin = indent + mark.width();
        let room = self.look.width - margin;
        let mut mark = Some(mark);
        for line in wrap(text, room, room) {
            let head = mark.take().unwrap_or_default();
            let pad = margin - indent - head.width();
            let line = self.painted(&line, style);
            let _ = writeln!(self.out, "{:indent$}{head}{:pad$}{line}", "", "");
        }
    }

    fn bullet(&mut self, text: &str) {
        self.labelled("·", text, 4, Style::new().dimmed(), Style::new());
    }

    pub fn head(&mut self, title: &str, gloss: &str, style: Style) {
        self.gap();
        let title = title.to_uppercase();
        let used = title.width() + 2;
        let fits = !gloss.is_empty() && used + gloss.width() <= self.look.width;
        let title = self.painted(&title, style);
        if fits {
            let gloss = self.painted(gloss, Style::new().dimmed());
            let _ = writeln!(self.out, "{title}  {gloss}");
        } else {
            let _ = writeln!(self.out, "{title}");
        }
        let rule = "─".repeat(self.look.width);
        let rule = self.painted(&rule, Style::new().dimmed());
        let _ = writeln!(self.out, "{rule}");
    }

    fn section(&mut self, kind: SectionKind) {
        let (title, gloss) = headed(kind);
        self.head(title, gloss, style_of(kind));
    }

    fn item(&mut self, brief: &Brief, kind: SectionKind, item: &Item) {
        self.item_in(brief, style_of(kind), item, false);
    }

    /// An item with its state in a style; with `whole`, below the head where it does not fit.
    pub fn item_in(&mut self, brief: &Brief, style: Style, item: &Item, whole: bool) {
        let head = item_head(item);
        let room = self.look.width;
        let lines = wrap(&head, room, room);
        let last = lines.last().map_or(0, |l| l.width());
        let bold = Style::new().bold();
        for (n, line) in lines.iter().enumerate() {
            let painted = self.painted(line, bold);
            self.out.push_str(&painted);
            let state = clean(&item.state);
            let fits = last + 2 + state.width() <= room;
            if n + 1 == lines.len() && fits && !state.is_empty() {
                let pad = room - last - state.width();
                let state = self.painted(&state, style);
                let _ = write!(self.out, "{:pad$}{state}", "");
            }
            self.gap();
        }
        if whole && last + 2 + clean(&item.state).width() > room {
            self.flow(&clean(&item.state), 2, style);
        }
        for line in &item.lines {
            self.line(brief, line);
        }
    }

    pub fn line(&mut self, brief: &Brief, line: &Line) {
        let plain = Style::new();
        let mut label = line.role.label();
        let first = line.evidence.first().map_or("", |e| e.quote.as_str());
        if !repeats(&line.words, first) {
            self.labelled(label, &clean(&line.words), MARGIN, plain.dimmed(), plain);
            label = "";
        }
        let (evidence, more) = shown(&line.evidence);
        for e in evidence {
            let text = format!("{} — {}", quoted(&cut(&e.quote)), voice(brief, e));
            self.labelled(label, &text, MARGIN, plain.dimmed(), plain.italic());
            label = "";
        }
        if let Some(more) = more {
            self.labelled("", &more, MARGIN, plain, plain.dimmed());
        }
    }
}
