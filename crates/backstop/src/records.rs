//! Records for programs: one JSON object a line, offsets in Unicode scalars.
//!
//! The fields are those of the published format, no more, so that two versions of Backstop can be
//! compared line by line. What is written is derived from a [`Reading`] and its report alone.

use crate::offsets::Scalars;
use backstop_model::{
    Attitude, Attribution, Condition, ConditionType, Date, Party, Reading, Relation, Report, Span,
    Stance, VoiceKind,
};
use serde::Serialize;

/// A stance as `backstop read --format jsonl` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StanceRecord<'r> {
    /// The report's short name.
    pub doc: &'r str,
    /// Actor ids of who stands so.
    pub holder: Vec<&'r str>,
    /// Surname, when a person is named.
    pub person: Option<&'r str>,
    /// How.
    pub attitude: Attitude,
    /// Kind of deed.
    pub deed: &'r str,
    /// Whether the deed ends what the kind names; left out where it does not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
    /// The deed in the report's words.
    pub what: &'r str,
    /// Actor ids of whom it is done for or to.
    pub toward: Vec<&'r str>,
    /// What it waits on.
    pub conditions: Vec<ConditionRecord<'r>>,
    /// Who says so, outermost first.
    pub sources: Vec<SourceRecord<'r>>,
    /// When.
    pub date: Option<Date>,
    /// The words that prove it.
    pub span: [u32; 2],
    /// Their sentence.
    pub sentence: [u32; 2],
    /// The reading that found it.
    pub rule: &'r str,
}

/// A condition of a stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConditionRecord<'r> {
    /// How it binds.
    pub relation: Relation,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// Its words.
    pub what: &'r str,
    /// Kind of deed that would meet it.
    pub deed: &'r str,
    /// Whether an end of such deeds would meet it; left out where not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
    /// Who must act.
    pub party: Vec<&'r str>,
    /// Where it stands.
    pub span: [u32; 2],
}

/// A link of the chain of who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceRecord<'r> {
    /// Surname, acronym or `anon:` and a description.
    pub name: &'r str,
    /// What kind of voice.
    pub kind: VoiceKind,
}

/// The attributions of one report as `backstop read --format attributions` prints them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AttributionsRecord<'r> {
    /// The report's short name.
    pub id: &'r str,
    /// In text order.
    pub attributions: Vec<AttributionRecord>,
}

/// One attribution; each role is a list of spans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AttributionRecord {
    /// Who is reported to say it.
    pub source: Vec<[u32; 2]>,
    /// The words that report.
    pub cue: Vec<[u32; 2]>,
    /// What is said.
    pub content: Vec<[u32; 2]>,
}

/// The stances of a report, in text order.
pub fn stances<'r>(report: &'r Report, reading: &'r Reading) -> Vec<StanceRecord<'r>> {
    let scalars = Scalars::of(&report.text);
    let record = |s| stance(report, s, &scalars);
    reading.stances.iter().map(record).collect()
}

/// The attributions of a report, in text order.
pub fn attributions<'r>(report: &'r Report, reading: &Reading) -> AttributionsRecord<'r> {
    let scalars = Scalars::of(&report.text);
    let spans = |s: &[Span]| s.iter().map(|&s| scalars.span(s)).collect();
    let record = |a: &Attribution| AttributionRecord {
        source: spans(&a.source),
        cue: spans(&a.cue),
        content: spans(&a.content),
    };
    AttributionsRecord {
        id: &report.doc,
        attributions: reading.attributions.iter().map(record).collect(),
    }
}

fn stance<'r>(report: &'r Report, s: &'r Stance, scalars: &Scalars<'_>) -> StanceRecord<'r> {
    let condition = |c: &'r Condition| ConditionRecord {
        relation: c.relation,
        kind: c.kind,
        what: &c.what,
        deed: &c.deed,
        ends: c.ends,
        party: ids(&c.party),
        span: scalars.span(c.span),
    };
    let source = |v: &'r backstop_model::Voice| SourceRecord {
        name: &v.name,
        kind: v.kind,
    };
    StanceRecord {
        doc: &report.doc,
        holder: ids(&s.holder),
        person: s.holder.iter().find_map(|p| p.person.as_deref()),
        attitude: s.attitude,
        deed: &s.deed.kind,
        ends: s.deed.ends,
        what: &s.deed.what,
        toward: ids(&s.deed.toward),
        conditions: s.conditions.iter().map(condition).collect(),
        sources: s.sources.iter().map(source).collect(),
        date: s.date,
        span: scalars.span(s.span),
        sentence: scalars.span(s.sentence),
        rule: &s.rule,
    }
}

fn ids(parties: &[Party]) -> Vec<&str> {
    parties.iter().map(|p| p.id.as_str()).collect()
}
