//! The words that prove a line, and who says so.

use crate::offsets::Scalars;
use backstop_model::{Date, Report, Span, Stance, StanceId, Voice, VoiceKind};
use serde::{Deserialize, Serialize};

/// A quotation with its place and its chain of voices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Position of the report in the brief's list, from 0.
    pub report: usize,
    /// The words, byte for byte as in the report.
    pub quote: String,
    /// Where they stand, in Unicode scalars from the start of the file.
    pub span: [u32; 2],
    /// Who says so, for people: `according to Quill, through Example Wire`.
    pub according_to: String,
    /// Who says so, outermost first; empty when the report says it in its own voice.
    pub sources: Vec<Voice>,
    /// When it was said or done.
    pub date: Option<Date>,
    /// The stance.
    pub stance: StanceId,
    /// The reading that found it.
    pub rule: String,
    /// How sure the tree is of the words, in hundredths.
    pub confidence: u8,
}

impl Evidence {
    /// The evidence that a stance gives, in the words of `span` (the stance's own or a part of it).
    pub fn of(
        stance: &Stance,
        span: Span,
        index: usize,
        report: &Report,
        scalars: &Scalars<'_>,
    ) -> Evidence {
        Evidence {
            report: index,
            quote: span.of(&report.text).to_string(),
            span: scalars.span(span),
            according_to: according_to(&stance.sources),
            sources: stance.sources.clone(),
            date: stance.date,
            stance: stance.id.clone(),
            rule: stance.rule.clone(),
            confidence: stance.confidence,
        }
    }
}

/// A chain of voices in words. The innermost is the one who says it; the others carry it.
pub fn according_to(sources: &[Voice]) -> String {
    let Some((innermost, carriers)) = sources.split_last() else {
        return "the report itself".to_string();
    };
    let mut out = format!("according to {}", spoken(innermost));
    for (n, voice) in carriers.iter().rev().enumerate() {
        out += if n == 0 { ", through " } else { " and " };
        out += &spoken(voice);
    }
    out
}

fn spoken(voice: &Voice) -> String {
    let name = voice.name.strip_prefix("anon:").unwrap_or(&voice.name);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match voice.kind {
        VoiceKind::Anon => format!("{name} (unnamed)"),
        _ => name,
    }
}
