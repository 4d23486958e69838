//! Who there is: states, organisations, regions, places.
//!
//! Ids are those of DESIGN.md: ISO 3166 alpha-3 for states, acronyms for organisations, `grp:…`
//! for what has no code. A name with a question mark after it in a file also means something
//! else (a surname, a month, a place without politics); the reader must find a reason to take it.

use crate::error::LexError;
use crate::file::{Row, Spec};
use crate::words::words;
use backstop_model::ActorId;

/// A name, and whether it may well mean something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// As written, typographic apostrophes and accents as usual.
    pub text: String,
    /// Flagged with `?` in the file.
    pub ambiguous: bool,
}

/// The names of a column.
pub(crate) fn names(row: &Row<'_>, column: &str) -> Vec<Name> {
    let name = |text: &str| {
        let bare = text.trim_end_matches('?').trim_end();
        Name {
            text: bare.to_string(),
            ambiguous: bare.len() < text.len(),
        }
    };
    row.list(column).iter().map(|c| name(c.text)).collect()
}

/// A state, or a territory that reports treat as a party of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// ISO 3166-1 alpha-3, `KOS` for Kosovo, ISO 3166-3 for states that are gone.
    pub id: ActorId,
    /// The first is the usual one.
    pub names: Vec<Name>,
    /// `French`.
    pub adjectives: Vec<Name>,
    /// Nouns for its people, singular and plural: `Spaniard`, `Spaniards`.
    pub people: Vec<Name>,
    /// Capitals that stand for the government.
    pub capitals: Vec<Name>,
    /// Seats and bodies that stand for the government: `Kremlin`, `Pentagon`.
    pub seats: Vec<Name>,
    /// Number in the Correlates of War list of states.
    pub cow: Option<u16>,
    /// ISO 3166-1 numeric.
    pub numeric: Option<u16>,
}

pub(crate) const STATES: Spec = Spec {
    table: "states",
    columns: &[
        ("id", true),
        ("names", true),
        ("adjectives", false),
        ("people", false),
        ("capitals", false),
        ("seats", false),
        ("cow", false),
        ("numeric", false),
    ],
    key: 1,
    unique: true,
};

fn number(row: &Row<'_>, column: &str) -> Result<Option<u16>, LexError> {
    let cell = row.cell(column);
    if cell.text.is_empty() {
        return Ok(None);
    }
    cell.text.parse().map(Some).map_err(|_| {
        let message = format!("`{}` is no number of the {column} list", cell.text);
        row.wrong(cell, message, "write digits, or `-`".into())
    })
}

pub(crate) fn state(row: &Row<'_>) -> Result<State, LexError> {
    let id = row.need("id")?;
    row.need("names")?;
    let form = id.text.len() == 3 && id.text.chars().all(|c| c.is_ascii_uppercase());
    if !form {
        let message = format!("`{}` is no code of a state", id.text);
        return Err(row.wrong(
            id,
            message,
            "write three capital letters, as ISO 3166 does".into(),
        ));
    }
    Ok(State {
        id: id.text.to_string(),
        names: names(row, "names"),
        adjectives: names(row, "adjectives"),
        people: names(row, "people"),
        capitals: names(row, "capitals"),
        seats: names(row, "seats"),
        cow: number(row, "cow")?,
        numeric: number(row, "numeric")?,
    })
}

words! {
    /// What sort of organisation it is.
    "kind of organisation" OrganisationKind {
        /// Of states: United Nations, NATO.
        Igo "igo",
        /// An armed group that is no state's.
        Armed "armed",
        /// A political party or movement.
        PartyOf "party",
        /// A company.
        Company "company",
        /// A private body for a cause.
        Ngo "ngo",
        /// A court.
        Court "court",
        /// A bank of states or of issue.
        Bank "bank",
        /// A church or religious body.
        Church "church",
        /// An informal group of states: G7.
        Club "club",
        /// A parliament, ministry, agency or service of one state.
        StateBody "state-body",
        /// A university, institute, polling house.
        Institute "institute",
        /// A sports body.
        Sport "sport",
    }
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Acronym, or the short name in capitals.
    pub id: ActorId,
    /// Names and aliases.
    pub names: Vec<Name>,
    /// Seats that stand for it: `Turtle Bay`.
    pub seats: Vec<Name>,
    /// What sort.
    pub kind: OrganisationKind,
    /// State or organisation for which it speaks, where that is the party (a ministry, the
    /// Commission); empty when it is a party of its own.
    pub of: Option<ActorId>,
}

pub(crate) const ORGANISATIONS: Spec = Spec {
    table: "organisations",
    columns: &[
        ("id", true),
        ("names", true),
        ("seats", false),
        ("kind", true),
        ("of", false),
    ],
    key: 1,
    unique: true,
};

pub(crate) fn organisation(row: &Row<'_>) -> Result<Organisation, LexError> {
    row.need("names")?;
    let of = row.cell("of").text;
    Ok(Organisation {
        id: row.need("id")?.text.to_string(),
        names: names(row, "names"),
        seats: names(row, "seats"),
        kind: row.need_word("kind")?,
        of: (!of.is_empty()).then(|| of.to_string()),
    })
}

/// A part of the world that is used as a party ("Western officials", "Arab states").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// `grp:` and a short name.
    pub id: ActorId,
    /// Nouns.
    pub names: Vec<Name>,
    /// `European`.
    pub adjectives: Vec<Name>,
    /// Nouns for its people.
    pub people: Vec<Name>,
    /// Short name that goes before a group's: `western` in `grp:western-officials`.
    pub stem: String,
}

pub(crate) const REGIONS: Spec = Spec {
    table: "regions",
    columns: &[
        ("id", true),
        ("names", true),
        ("adjectives", true),
        ("people", true),
        ("stem", true),
    ],
    key: 1,
    unique: true,
};

pub(crate) fn region(row: &Row<'_>) -> Result<Region, LexError> {
    let id = row.need("id")?;
    if !id.text.starts_with("grp:") {
        let message = format!("`{}` is no group", id.text);
        return Err(row.wrong(id, message, "begin it with `grp:`".into()));
    }
    Ok(Region {
        id: id.text.to_string(),
        names: names(row, "names"),
        adjectives: names(row, "adjectives"),
        people: names(row, "people"),
        stem: row.need("stem")?.text.to_string(),
    })
}

words! {
    /// What sort of place.
    "kind of place" PlaceKind {
        /// A town.
        City "city",
        /// A part of a state, or a disputed land.
        Land "land",
        /// A sea, strait, river or island.
        Water "water",
        /// A place where talks are held or that things are named after.
        Site "site",
    }
}

/// A place that is no capital. It says where, and seldom who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its names.
    pub names: Vec<Name>,
    /// The states it lies in or is disputed between; may be empty for seas.
    pub states: Vec<ActorId>,
    /// What sort.
    pub kind: PlaceKind,
    /// Whether its own authorities are spoken of as a party (Scotland, Catalonia).
    pub party: bool,
}

pub(crate) const PLACES: Spec = Spec {
    table: "places",
    columns: &[
        ("names", true),
        ("states", true),
        ("kind", true),
        ("party", false),
    ],
    key: 1,
    unique: true,
};

pub(crate) fn place(row: &Row<'_>) -> Result<Place, LexError> {
    row.need("names")?;
    Ok(Place {
        names: names(row, "names"),
        states: row.texts("states"),
        kind: row.need_word("kind")?,
        party: row.word("party")?.unwrap_or(false),
    })
}

/// A form that stands before a hyphen: `Franco-`, `Sino-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combining {
    /// Without the hyphen.
    pub form: String,
    /// Whom it means.
    pub id: ActorId,
}

pub(crate) const COMBINING: Spec = Spec {
    table: "combining",
    columns: &[("form", true), ("id", true)],
    key: 1,
    unique: true,
};

pub(crate) fn combining(row: &Row<'_>) -> Result<Combining, LexError> {
    let (form, id) = (row.need("form")?, row.need("id")?);
    Ok(Combining {
        form: form.text.to_string(),
        id: id.text.to_string(),
    })
}
