//! Who there is: states, organisations, regions, places, offices and their holders, groups.
//!
//! Ids are those of DESIGN.md: ISO 3166 alpha-3 for states, acronyms for organisations, `grp:…`
//! for what has no code. A name with a question mark after it in a file also means something
//! else (a surname, a month, a place without politics); the reader must find a reason to take it.

use crate::error::LexError;
use crate::file::{Row, Spec};
use crate::table::Table;
use crate::words::words;
use backstop_model::{ActorId, Date};

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

words! {
    /// Rank of an office.
    "rank" Rank {
        /// President of a state.
        HeadOfState "head-of-state",
        /// Prime minister, chancellor.
        HeadOfGovernment "head-of-government",
        /// King, emir, crown prince.
        Monarch "monarch",
        /// Foreign minister, treasury secretary.
        Minister "minister",
        /// Deputy minister, state secretary.
        Deputy "deputy",
        /// Ambassador, negotiator.
        Envoy "envoy",
        /// Spokeswoman.
        Spokesperson "spokesperson",
        /// Official, adviser, aide.
        Official "official",
        /// General, commander.
        Military "military",
        /// Lawmaker, senator, speaker.
        Legislator "legislator",
        /// Secretary-general, commissioner, director.
        OrganisationHead "organisation-head",
        /// Governor, mayor.
        Local "local",
        /// Judge, prosecutor, lawyer.
        Legal "legal",
        /// Bishop, ayatollah.
        Clergy "clergy",
        /// Party or opposition leader.
        PartyLeader "party-leader",
        /// Chief executive, analyst, activist.
        Private "private",
        /// Police.
        Police "police",
    }
}

words! {
    /// For whom the holder of an office speaks.
    "answer to whom an office speaks for" SpeaksFor {
        /// The state named with it.
        State "state",
        /// The organisation named with it, a company too.
        Organisation "organisation",
        /// Whichever is named with it.
        Either "either",
        /// A parliament: own voice, not the government's.
        Parliament "parliament",
        /// Only themselves.
        Own "own",
    }
}

/// An office as a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Lower-case words, `*` for any words after it (`minister of *`).
    pub words: Vec<String>,
    /// What it ranks as.
    pub rank: Rank,
    /// For whom.
    pub speaks_for: SpeaksFor,
}

pub(crate) const OFFICES: Spec = Spec {
    table: "offices",
    columns: &[("office", true), ("rank", true), ("speaks for", true)],
    key: 1,
    unique: true,
};

pub(crate) fn office(row: &Row<'_>) -> Result<Office, LexError> {
    let words = row.need("office")?;
    Ok(Office {
        words: words
            .text
            .split_whitespace()
            .map(str::to_lowercase)
            .collect(),
        rank: row.need_word("rank")?,
        speaks_for: row.need_word("speaks for")?,
    })
}

/// Somebody who held an office for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Full name as usually written.
    pub name: String,
    /// Surname first as in `name`, then other spellings.
    pub surnames: Vec<Name>,
    /// Other full names.
    pub also: Vec<Name>,
    /// For whom they spoke.
    pub actor: ActorId,
    /// The office, one of the table of offices.
    pub office: String,
    /// From when; open when not known.
    pub from: Option<Date>,
    /// Until when; open when not known or not yet.
    pub to: Option<Date>,
}

impl Holder {
    /// Whether they may have held the office on a date, by what is known. With slack of a month
    /// on either side where only the month or year is known.
    pub fn holds_on(&self, date: Date) -> bool {
        let cut = |other: Date| Date {
            year: date.year,
            month: other.month.and(date.month),
            day: other.month.and(other.day).and(date.day),
        };
        self.from.is_none_or(|from| from <= cut(from)) && self.to.is_none_or(|to| cut(to) <= to)
    }

    /// The name with each spelling of the surname, then the other full names.
    pub fn full_names(&self) -> impl Iterator<Item = String> {
        let usual = self.surnames.first().map_or("", |n| n.text.as_str());
        let spelt = self
            .surnames
            .iter()
            .map(move |n| self.name.replacen(usual, &n.text, 1));
        spelt.chain(self.also.iter().map(|n| n.text.clone()))
    }
}

pub(crate) const HOLDERS: Spec = Spec {
    table: "holders",
    columns: &[
        ("name", true),
        ("actor", true),
        ("office", true),
        ("from", true),
        ("to", true),
        ("surnames", true),
        ("also", false),
    ],
    key: 4,
    unique: true,
};

fn date(row: &Row<'_>, column: &str) -> Result<Option<Date>, LexError> {
    let cell = row.cell(column);
    if cell.text.is_empty() {
        return Ok(None);
    }
    let wrong = |_| {
        let hint = "write YYYY, YYYY-MM or YYYY-MM-DD, `-` when not known".to_string();
        row.wrong(cell, format!("`{}` is no date", cell.text), hint)
    };
    cell.text.parse().map(Some).map_err(wrong)
}

pub(crate) fn holder(row: &Row<'_>, offices: &Table<Office>) -> Result<Holder, LexError> {
    let (name, office) = (row.need("name")?, row.need("office")?);
    let surnames = names(row, "surnames");
    let cell = row.need("surnames")?;
    if surnames
        .first()
        .is_some_and(|s| !name.text.contains(&s.text))
    {
        let message = format!("`{}` does not have this surname", name.text);
        let hint = "put the surname as in the name first, other spellings after it".to_string();
        return Err(row.wrong(cell, message, hint));
    }
    let known = offices.get(office.text.split(' ').next_back().unwrap_or_default());
    let mut known = known.chain(offices.get(office.text.split(' ').next().unwrap_or_default()));
    if !known.any(|o| o.words.join(" ") == office.text) {
        let message = format!("no office is called `{}`", office.text);
        let hint = "add it to the table of offices, or take one from there".to_string();
        return Err(row.wrong(office, message, hint));
    }
    let (from, to) = (date(row, "from")?, date(row, "to")?);
    if from.zip(to).is_some_and(|(from, to)| from.year > to.year) {
        let message = "the office ends before it begins".to_string();
        return Err(row.wrong(row.cell("to"), message, "set the dates right".into()));
    }
    Ok(Holder {
        name: name.text.to_string(),
        surnames,
        also: names(row, "also"),
        actor: row.need("actor")?.text.to_string(),
        office: office.text.to_string(),
        from,
        to,
    })
}

words! {
    /// What a noun for a group makes of its adjective.
    "class of group" GroupClass {
        /// People who speak for the state or body named with them: officials.
        PeopleFor "people-for",
        /// People without an office: residents, experts.
        People "people",
        /// States: countries, allies.
        States "states",
        /// Fighters.
        Armed "armed",
        /// A body: committee, ministry.
        Body "body",
        /// A body that speaks for the state named with it: government, ministry.
        Government "government",
        /// Companies, unions.
        Private "private",
    }
}

/// A noun that makes a described group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Singular, lower case; may be of several words.
    pub words: Vec<String>,
    /// What it makes of its adjective.
    pub class: GroupClass,
    /// Whether it names nobody when it stands as a source.
    pub anonymous: bool,
}

pub(crate) const GROUPS: Spec = Spec {
    table: "groups",
    columns: &[("group", true), ("class", true), ("anonymous", true)],
    key: 1,
    unique: true,
};

pub(crate) fn group(row: &Row<'_>) -> Result<Group, LexError> {
    Ok(Group {
        words: row
            .need("group")?
            .text
            .split_whitespace()
            .map(str::to_string)
            .collect(),
        class: row.need_word("class")?,
        anonymous: row.need_word("anonymous")?,
    })
}
