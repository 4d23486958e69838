//! Pages for people: the brief on a terminal and in Markdown.

mod csv;
mod findings;
mod flow;
mod markdown;
mod plain;
mod table;

pub use csv::{brief_csv, findings_csv};
pub use findings::{findings_json, findings_markdown, findings_table};
pub use markdown::markdown;
pub use plain::plain;
pub use table::{Look, table};

pub use flow::{clean, wrap};

use backstop::brief::{Brief, Evidence, Item, SectionKind, Unread};
use backstop::model::NoteKind;

/// How many notes a page lists of what could not be read; the records hold them all.
const NOTES_SHOWN: usize = 4;

/// How many characters of a quotation a page shows; the records hold it whole.
const QUOTE_SHOWN: usize = 280;

/// How many quotations a line shows; the records hold them all.
const EVIDENCE_SHOWN: usize = 4;

/// What every page ends with.
const CAVEAT: &str = "This page restates what reports say and who says it. It states nothing as \
                      fact, and what no report here says it cannot know.";

/// The heading of the page.
fn heading(brief: &Brief) -> String {
    match brief.reports.as_slice() {
        [one] => clean(one.title.as_deref().unwrap_or(&one.doc)),
        many => format!("{} reports", many.len()),
    }
}

/// The line below the heading: outlet and date, or the range of dates.
fn byline(brief: &Brief) -> String {
    let mut parts = Vec::new();
    match brief.reports.as_slice() {
        [one] => {
            parts.extend(one.outlet.as_deref().map(clean));
            parts.push(one.published.map_or_else(
                || "no date of publication known".to_string(),
                |d| d.to_string(),
            ));
        }
        many => {
            let dates = || many.iter().filter_map(|r| r.published);
            match (dates().min(), dates().max()) {
                (Some(first), Some(last)) if first != last => {
                    parts.push(format!("{first} to {last}"))
                }
                (Some(only), _) => parts.push(only.to_string()),
                _ => {}
            }
            let undated = many.iter().filter(|r| r.published.is_none()).count();
            if undated > 0 {
                parts.push(format!("{undated} without a date"));
            }
        }
    }
    parts.push(coverage(brief));
    parts.join(" · ")
}

/// How much was read, in words.
fn coverage(brief: &Brief) -> String {
    let c = brief.coverage;
    let plural = |n: u32| if n == 1 { "sentence" } else { "sentences" };
    let mut out = format!(
        "{} {}: {} with a stance, {} without",
        c.sentences,
        plural(c.sentences),
        c.with_stance,
        c.empty
    );
    if c.unsure > 0 {
        out += &format!(", {} unsure", c.unsure);
    }
    out
}

/// Who says so, with the number of the report where there are several.
fn voice(brief: &Brief, e: &Evidence) -> String {
    let mut out = clean(&e.according_to);
    if let Some(date) = e.date {
        out += &format!(", {date}");
    }
    if brief.reports.len() > 1 {
        out += &format!(" [{}]", e.report + 1);
    }
    out
}

/// A quotation cut to what a page shows, at a word.
fn cut(quote: &str) -> String {
    let quote = clean(quote);
    let Some((end, _)) = quote.char_indices().nth(QUOTE_SHOWN) else {
        return quote;
    };
    let head = &quote[..end];
    let at = head.rfind(' ').unwrap_or(end);
    format!("{} …", head[..at].trim_end())
}

/// In quotation marks of a kind that the words do not hold already at their ends.
fn quoted(words: &str) -> String {
    let bare = words.trim_matches(['“', '”', '"']);
    format!("“{bare}”")
}

/// The notes that a page lists, and a line for the rest.
fn unread(brief: &Brief) -> (Vec<String>, Option<String>) {
    let line = |u: &Unread| {
        let mut line = clean(&u.message);
        if !u.quote.is_empty() {
            line += &format!(" {}", quoted(&cut(&u.quote)));
        }
        if brief.reports.len() > 1 {
            line += &format!(" [{}]", u.report + 1);
        }
        line
    };
    let mut order: Vec<&Unread> = brief.unread.iter().collect();
    order.sort_by_key(|u| (weight(u.kind), u.report, u.span));
    let shown = order.iter().take(NOTES_SHOWN).map(|u| line(u)).collect();
    let left = order.len().saturating_sub(NOTES_SHOWN);
    let more = format!("and {left} more, see `backstop read --format text`");
    (shown, (left > 0).then_some(more))
}

/// What a reader should know first.
fn weight(kind: NoteKind) -> u8 {
    match kind {
        NoteKind::NotParsed | NoteKind::BadBytes => 0,
        NoteKind::UnreadCue => 1,
        NoteKind::UnknownHolder | NoteKind::DoubtedCondition => 2,
        NoteKind::UnsureTree => 3,
        NoteKind::Other => 4,
    }
}

/// Said where a page has no section at all.
const NOTHING: &str = "No promise, demand, refusal or condition was found in what was read. That \
                       is not the same as none having been made.";

/// Whether the words of a line would only repeat its quotation.
fn repeats(words: &str, quote: &str) -> bool {
    words.is_empty() || quote.trim_matches(['“', '”', '"', '.', ' ']) == words
}

/// The sections in the order of the page, with their headings.
fn headed(kind: SectionKind) -> (&'static str, &'static str) {
    (kind.title(), kind.gloss())
}

/// The brief as one JSON object, for programs.
pub fn json(brief: &Brief) -> String {
    let mut text = serde_json::to_string_pretty(brief).unwrap_or_default();
    text.push('\n');
    text
}

/// Who and what; one of them may be missing.
fn item_head(item: &Item) -> String {
    let parts = [clean(&item.who), clean(&item.what)];
    let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    parts.join(": ")
}

/// The quotations that a line shows, and how many it leaves out.
fn shown(evidence: &[Evidence]) -> (&[Evidence], Option<String>) {
    let (shown, left) = evidence.split_at(evidence.len().min(EVIDENCE_SHOWN));
    let more = format!("and {} more", left.len());
    (shown, (!left.is_empty()).then_some(more))
}
