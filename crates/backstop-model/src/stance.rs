//! A stance and what it is made of.

use crate::{Attitude, Date, ReportId, Span, Spans};
use serde::{Deserialize, Serialize};

/// An actor: ISO 3166 alpha-3 for a state and all that speaks for it (`USA`), an acronym for an
/// organisation (`NATO`), `grp:` and a short name for a group without a code
/// (`grp:western-officials`).
pub type ActorId = String;

/// A kind of deed as a pack's lexicon names it: `troop-deployment`, `other`.
pub type DeedKind = String;

/// Who acts, speaks or is acted upon.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Party {
    /// Whom it stands for.
    pub id: ActorId,
    /// Surname of a person, when one is named.
    pub person: Option<String>,
    /// The office named or known, in words.
    pub office: Option<String>,
    /// How many, when the text says ("26 countries").
    pub count: Option<u32>,
    /// Whether the text names it (else it is described or left out).
    pub named: bool,
    /// Where it is mentioned.
    pub span: Option<Span>,
}

impl Party {
    /// A party that is named, and of which nothing more is known than whom it stands for.
    pub fn of(id: impl Into<ActorId>) -> Party {
        Party {
            id: id.into(),
            person: None,
            office: None,
            count: None,
            named: true,
            span: None,
        }
    }
}

/// What kind of voice a link of a source chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VoiceKind {
    /// The publisher of the report.
    Outlet,
    /// A news agency.
    Wire,
    /// A statement, text, letter.
    Document,
    /// A named person.
    Person,
    /// An office, ministry, state or organisation.
    Office,
    /// People who are not named.
    Anon,
}

/// One link of who says so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Voice {
    /// Surname, acronym or `anon:` and a description.
    pub name: String,
    /// What kind of voice.
    pub kind: VoiceKind,
    /// Whom it speaks for, when known.
    pub party: Option<ActorId>,
    /// The word that reports ("said").
    pub cue: Option<String>,
    /// When it was said.
    pub date: Option<Date>,
    /// Where the source is named.
    pub span: Option<Span>,
}

/// A sum or number of things as the words give it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// The number, in units, times 1000 (so that it stays whole).
    pub milli: i64,
    /// `EUR`, `USD`, `GBP`, or the noun counted, singular.
    pub unit: String,
    /// Where.
    pub span: Span,
}

/// What is or might be done.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Deed {
    /// Kind, from the packs.
    pub kind: DeedKind,
    /// Whether the deed is an end of what the kind names ("to stop arms deliveries").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
    /// Toward whom: beneficiary, target or addressee.
    pub toward: Vec<Party>,
    /// The deed in the report's words (slices of the text joined by a space where broken).
    pub what: String,
    /// Where those words stand.
    pub what_spans: Spans,
    /// Where it is to happen, in the report's words.
    pub place: Option<String>,
    /// When it is or was to be done.
    pub time: Option<Date>,
    /// How much.
    pub amount: Option<Amount>,
}

impl Deed {
    /// What is done, as the ledger sorts it: the kind, or the end of it.
    pub fn act(&self) -> DeedKind {
        act(&self.kind, self.ends)
    }
}

/// Before a kind, where a deed ends what the kind names.
const END_OF: &str = "end-of-";

/// The act of the ledger that a deed is: its kind, or the end of it.
pub fn act(kind: &str, ends: bool) -> DeedKind {
    if ends { end_of(kind) } else { kind.to_string() }
}

/// The act of the ledger that ends deeds of a kind: `end-of-arms-transfer`.
pub fn end_of(kind: &str) -> DeedKind {
    format!("{END_OF}{kind}")
}

/// The kind that an act of the ledger is about: `arms-transfer` of `end-of-arms-transfer`.
pub fn kind_of_act(act: &str) -> &str {
    act.strip_prefix(END_OF).unwrap_or(act)
}

/// How a condition binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// After it.
    Once,
    /// If it.
    If,
    /// Only with it.
    OnlyWith,
    /// Unless it.
    Unless,
    /// Until it.
    Until,
    /// In exchange for it.
    InReturnFor,
}

/// What a condition waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionType {
    /// An attack or crisis.
    Trigger,
    /// Peace or a ceasefire.
    Peace,
    /// Backing by a third party.
    ThirdPartyBacking,
    /// Others taking part.
    OthersTakingPart,
    /// A parliament, cabinet, court or vote at home.
    DomesticAuthorisation,
    /// An international mandate.
    InternationalMandate,
    /// What the beneficiary does.
    BeneficiaryPerformance,
    /// A request or consent.
    RequestOrConsent,
    /// How somebody behaves.
    Conduct,
    /// A demand that was refused.
    DemandRefused,
    /// Means and capacity.
    Means,
    /// A time or order of steps.
    Time,
    /// Something in return.
    InReturnFor,
    /// Words that nobody can test.
    Vague,
    /// Said to be without condition.
    StatedUnconditional,
}

/// What a stance waits on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Condition {
    /// How it binds.
    pub relation: Relation,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// Kind of deed that would meet it.
    pub deed: DeedKind,
    /// Whether an end of such deeds would meet it ("if the deliveries stop").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
    /// Who must act; empty when nobody is named.
    pub party: Vec<Party>,
    /// How many of `party` (or of an unnamed group) are enough, when the words say.
    pub at_least: Option<u32>,
    /// For or to whom they must act; empty when the words leave it open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub toward: Vec<Party>,
    /// Its words.
    pub what: String,
    /// Where.
    pub span: Span,
}

impl Condition {
    /// What would meet it, as the ledger sorts deeds: the kind, or the end of it.
    pub fn act(&self) -> DeedKind {
        act(&self.deed, self.ends)
    }
}

/// A limit on what is promised, not on whether.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Caveat {
    /// Its words.
    pub what: String,
    /// Where.
    pub span: Span,
}

/// Identifies a stance: report, place and rule (`<report id, 12 digits>:<start>-<end>:<rule>:<n>`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StanceId(pub String);

/// Somebody stands in some way to a deed, as told by somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stance {
    /// Its id.
    pub id: StanceId,
    /// The report it stands in.
    pub report: ReportId,
    /// Who.
    pub holder: Vec<Party>,
    /// How.
    pub attitude: Attitude,
    /// To what.
    pub deed: Deed,
    /// On which conditions (all of them).
    pub conditions: Vec<Condition>,
    /// Within which limits.
    pub caveats: Vec<Caveat>,
    /// Who says so, outermost first, without the outlet; empty when the report says it itself.
    pub sources: Vec<Voice>,
    /// When it was said, or done.
    pub date: Option<Date>,
    /// The words that prove it.
    pub span: Span,
    /// The sentence that they stand in.
    pub sentence: Span,
    /// The reading that found it.
    pub rule: String,
    /// How sure the tree is of the words used, in hundredths.
    pub confidence: u8,
}

/// Attributed speech: the words of somebody, reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribution {
    /// Who is reported to say it; empty when nobody is named.
    pub source: Spans,
    /// The words that report ("said", "according to").
    pub cue: Spans,
    /// What is said.
    pub content: Spans,
    /// The reading that found it.
    pub rule: String,
}

/// What sort of thing was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// The tree of a sentence is not to be trusted.
    UnsureTree,
    /// A sentence was too long or too broken to be parsed whole.
    NotParsed,
    /// A word of promise or refusal that no reading could use.
    UnreadCue,
    /// A holder that stands for nobody known.
    UnknownHolder,
    /// Words that may be a condition, and were not counted as one.
    DoubtedCondition,
    /// Bytes that are no text.
    BadBytes,
    /// Anything else.
    Other,
}

/// What could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What sort.
    pub kind: NoteKind,
    /// In words, a full sentence.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// How much of a report was read, in sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// All of them.
    pub sentences: u32,
    /// Those that gave a stance.
    pub with_stance: u32,
    /// Those read and found to hold none.
    pub empty: u32,
    /// Those whose tree is not to be trusted, or that were not parsed.
    pub unsure: u32,
}

/// All that was read from one report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// In text order.
    pub stances: Vec<Stance>,
    /// In text order.
    pub attributions: Vec<Attribution>,
    /// What was not understood.
    pub notes: Vec<Note>,
    /// How much was read.
    pub coverage: Coverage,
}

/// What a person decided about a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerdictKind {
    /// It is right.
    Accept,
    /// It is wrong; the tag says how.
    Reject,
    /// A field was wrong; the note holds `field=value`.
    Correct,
    /// These belong together.
    Merge,
    /// These do not.
    Split,
    /// How a promise turned out.
    Rate,
}

/// A person's decision: signed, dated, undoable. The machine's evidence is never edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The stance or matter.
    pub target: String,
    /// Who decided.
    pub reviewer: String,
    /// When.
    pub time: Date,
    /// What.
    pub kind: VerdictKind,
    /// One of the error tags, for a rejection.
    pub tag: Option<String>,
    /// In words, or `field=value` for a correction, or the other record for merge and split.
    pub note: Option<String>,
    /// A later verdict that took this one back.
    pub undone: bool,
}
