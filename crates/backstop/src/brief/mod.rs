//! The brief: what reports say that was promised, and what is missing, as a value.
//!
//! A page is sections of items, an item is lines, a line is words with the evidence for them. Every
//! shape of page (terminal, Markdown, JSON, web) is printed from this one value, so none can say
//! what another does not. No line is without evidence, and evidence always names who says so: a
//! brief never states as fact what a report says.
//!
//! Nothing here knows about widths, colours or files.

mod evidence;
pub(crate) mod gather;
pub(crate) mod needs;
pub(crate) mod sections;
pub(crate) mod words;

pub use evidence::{Evidence, according_to};
pub use words::{Names, relation};

use backstop_model::{ActorId, Coverage, Date, DeedKind, MatterId, NoteKind, Reading, Report};
use serde::{Deserialize, Serialize};

/// One page on one or more reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// The reports it rests on, in the order given.
    pub reports: Vec<BriefReport>,
    /// What it says; empty sections are left out.
    pub sections: Vec<Section>,
    /// What could not be read, in text order.
    pub unread: Vec<Unread>,
    /// How much was read, over all reports.
    pub coverage: Coverage,
}

/// A report that a brief rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefReport {
    /// Its hash.
    pub id: String,
    /// Its short name.
    pub doc: String,
    /// Its headline, where it has one.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<Date>,
    /// Where.
    pub url: Option<String>,
}

/// What a section holds, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// Acts that something waits on, or that are asked for, and that nobody has promised.
    Missing,
    /// States of the world that promises wait on.
    Awaited,
    /// Parties that wait on each other.
    Deadlocked,
    /// What parties promise to do themselves, from readiness on.
    Promises,
    /// What one party wants of another.
    Asked,
    /// Refused by those who would do it, or opposed by others.
    Opposed,
    /// Planned, proposed, considered or expected.
    InProspect,
    /// Told by more than one independent origin.
    Confirmed,
}

impl SectionKind {
    /// The heading.
    pub fn title(self) -> &'static str {
        match self {
            SectionKind::Missing => "Missing",
            SectionKind::Awaited => "Awaited",
            SectionKind::Deadlocked => "Deadlocked",
            SectionKind::Promises => "Promises",
            SectionKind::Asked => "Asked for",
            SectionKind::Opposed => "Opposed or refused",
            SectionKind::InProspect => "In prospect",
            SectionKind::Confirmed => "Told by independent origins",
        }
    }

    /// What the heading means, for a reader who sees it for the first time.
    pub fn gloss(self) -> &'static str {
        match self {
            SectionKind::Missing => "others wait on it, and nobody is reported to have promised it",
            SectionKind::Awaited => "a state of the world that promises wait on",
            SectionKind::Deadlocked => {
                "each has promised, and each waits for the other to go first"
            }
            SectionKind::Promises => "what parties say that they are ready to do, or will do",
            SectionKind::Asked => "what one party wants another to do",
            SectionKind::Opposed => "refused by the doer, or opposed by others",
            SectionKind::InProspect => "planned, proposed, considered or expected",
            SectionKind::Confirmed => "the same, from voices that do not quote each other",
        }
    }
}

/// Items of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Which.
    pub kind: SectionKind,
    /// Most pressing first.
    pub items: Vec<Item>,
}

/// One thing missing, awaited, promised and so on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Who is meant, for people: `United States`; empty where nobody can do it alone.
    pub who: String,
    /// What, for people: `security guarantee for Ukraine`.
    pub what: String,
    /// How far along or in which state: `ready to`, `refused`, `2 origins`.
    pub state: String,
    /// Who must act, does or stands so.
    pub party: Vec<ActorId>,
    /// Kind of deed.
    pub deed: DeedKind,
    /// For or to whom.
    pub toward: Vec<ActorId>,
    /// The row that it comes from, where there is one.
    pub matter: Option<MatterId>,
    /// What is said of it.
    pub lines: Vec<Line>,
}

/// What a line says of its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Somebody is reported to say or do it.
    Says,
    /// Something is told to need it.
    NeededFor,
    /// Somebody wants it.
    AskedBy,
    /// A promise waits on it.
    WaitedOnBy,
    /// A report says that there is none yet.
    NotGiven,
    /// The one who would do it declines.
    Refused,
    /// Somebody is against it.
    OpposedBy,
    /// Somebody doubts it.
    DoubtedBy,
    /// It waits on this.
    HangsOn,
    /// It goes no further than this.
    Limit,
    /// What has been said or done of it so far.
    SoFar,
    /// It hangs on the item through others.
    Through,
    /// It would hold if the item came.
    Unlocks,
    /// Part of what it takes.
    Takes,
    /// A condition whose state changes.
    Changes,
}

impl Role {
    /// The word before the line.
    pub fn label(self) -> &'static str {
        match self {
            Role::Says => "told",
            Role::NeededFor => "needed for",
            Role::AskedBy => "asked by",
            Role::WaitedOnBy => "waiting",
            Role::NotGiven => "not given",
            Role::Refused => "refused",
            Role::OpposedBy => "opposed by",
            Role::DoubtedBy => "doubted by",
            Role::HangsOn => "hangs on",
            Role::Limit => "limit",
            Role::SoFar => "so far",
            Role::Through => "through it",
            Role::Unlocks => "unlocks",
            Role::Takes => "takes",
            Role::Changes => "condition",
        }
    }
}

/// A line of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it says of the item.
    pub role: Role,
    /// In words; empty where the evidence says it all.
    pub words: String,
    /// What proves it, at least one.
    pub evidence: Vec<Evidence>,
}

/// Something that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Position of the report in [`Brief::reports`], from 0.
    pub report: usize,
    /// What sort.
    pub kind: NoteKind,
    /// A sentence.
    pub message: String,
    /// The words.
    pub quote: String,
    /// Where, in Unicode scalars.
    pub span: [u32; 2],
}

impl Brief {
    /// The brief of reports with what was read from each. A report given twice counts once.
    pub fn of(read: &[(Report, Reading)], names: &Names) -> Brief {
        gather::brief(read, names)
    }

    /// The items of a kind; none when the section is not there.
    pub fn items(&self, kind: SectionKind) -> &[Item] {
        let found = self.sections.iter().find(|s| s.kind == kind);
        found.map_or(&[], |s| s.items.as_slice())
    }
}
