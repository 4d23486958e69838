//! Who speaks for whom: offices as words, who held them when, and nouns for groups.
//!
//! Offices come first, since they read in any country and year; holders only help where a text
//! gives a surname alone.

use crate::actors::{Name, names};
use crate::error::LexError;
use crate::file::{Row, Spec};
use crate::table::Table;
use crate::words::words;
use backstop_model::{ActorId, Date};

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
