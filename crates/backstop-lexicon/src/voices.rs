//! Who tells the news: agencies and outlets.

use crate::actors::{Name, names};
use crate::error::LexError;
use crate::file::{Row, Spec};
use crate::words::words;
use backstop_model::ActorId;

/// A news agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wire {
    /// The name that a source chain gives it: `Reuters`, `dpa`.
    pub id: String,
    /// How it is written in text.
    pub names: Vec<Name>,
    /// The state it is based in.
    pub state: Option<ActorId>,
    /// Whether that state owns or runs it.
    pub official: bool,
}

pub(crate) const WIRES: Spec = Spec {
    table: "wires",
    columns: &[
        ("id", true),
        ("names", true),
        ("state", true),
        ("official", true),
    ],
    key: 1,
    unique: true,
};

pub(crate) fn wire(row: &Row<'_>) -> Result<Wire, LexError> {
    row.need("names")?;
    let state = row.cell("state").text;
    Ok(Wire {
        id: row.need("id")?.text.to_string(),
        names: names(row, "names"),
        state: (!state.is_empty()).then(|| state.to_string()),
        official: row.need_word("official")?,
    })
}

words! {
    /// What sort of outlet.
    "kind of outlet" OutletKind {
        /// Daily or weekly newspaper.
        Paper "paper",
        /// Television or radio.
        Broadcaster "broadcaster",
        /// Magazine or journal.
        Magazine "magazine",
        /// On the web only.
        Web "web",
        /// A social network or messenger, where people publish themselves.
        Network "network",
    }
}

/// A newspaper, broadcaster or site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlet {
    /// The name that a source chain gives it.
    pub id: String,
    /// How it is written in text.
    pub names: Vec<Name>,
    /// The state it is based in.
    pub state: Option<ActorId>,
    /// What sort.
    pub kind: OutletKind,
}

pub(crate) const OUTLETS: Spec = Spec {
    table: "outlets",
    columns: &[
        ("id", true),
        ("names", true),
        ("state", true),
        ("kind", true),
    ],
    key: 1,
    unique: true,
};

pub(crate) fn outlet(row: &Row<'_>) -> Result<Outlet, LexError> {
    row.need("names")?;
    let state = row.cell("state").text;
    Ok(Outlet {
        id: row.need("id")?.text.to_string(),
        names: names(row, "names"),
        state: (!state.is_empty()).then(|| state.to_string()),
        kind: row.need_word("kind")?,
    })
}
