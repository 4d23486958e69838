//! Where a stance belongs: the cells that it is evidence for, and what it says of each.
//!
//! - **Own deed**: the holder's cell. Several holders of a kind that takes several (a treaty, a
//!   meeting) share one cell, and signing, starting or doing it takes in those toward whom it is
//!   done; several holders of any other kind each have their own.
//! - **Another's deed**: an ask on the cell of the party addressed (`toward` names the doer). A
//!   `toward` that is the holder itself is the beneficiary, and the doer is nobody known. With no
//!   `toward`, the cell of nobody.
//! - **Supports, opposes**: also a position in the holder's own cell of that kind.
//! - **Requires**: the conditions belong to the thing that needs them: its doer is a group in
//!   `toward`, or one that the words name (`SettleOptions::names`), or nobody known; a state in
//!   `toward` is the beneficiary. Whoever must meet a condition gets an ask on its own cell.
//!
//! - **An end of something** ("will stop deliveries") is a deed of its own, `end-of-` and the kind,
//!   or the kind that the packs name for it (an end of attacks is a ceasefire). Whoever promises it
//!   or does it stands against the deed that ends, and who has taken a deed back has, as far as
//!   others wait for its end, at least promised that: the words rarely tell if it is over yet.
//!
//! A facet tells promises of one kind apart: the target year or the sum of money, for kinds where
//! these do, or the label of a split that a person made.

use crate::{Part, Rulings, SettleOptions, ladder};
use backstop_model::{
    ActorId, Attitude, AttitudeGroup, Deed, DeedKind, LegalStage, MatterId, Party, PositionKind,
    Stance,
};

/// The finest pigeon-hole: one party, kind, toward and facet. Cells make up matters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// Who acts, sorted; empty for nobody known.
    pub party: Vec<ActorId>,
    /// Kind of deed.
    pub kind: DeedKind,
    /// Toward whom, sorted; empty when not said.
    pub toward: Vec<ActorId>,
    /// Year (`2035`), sum (`EUR2000000000`) or label of a split (`~label`); empty when not said.
    pub facet: String,
}

impl Cell {
    /// A cell without facet. Sorts and dedups the lists; signs that ids are written with become
    /// dashes, so that an id always reads back.
    pub fn new(party: Vec<ActorId>, kind: &str, toward: Vec<ActorId>) -> Cell {
        let plain = |s: &str| s.replace(['/', '#', '+'], "-");
        let tidy = |v: Vec<ActorId>| {
            let mut v: Vec<ActorId> = v.iter().map(|a| plain(a)).collect();
            v.sort();
            v.dedup();
            v
        };
        Cell {
            party: tidy(party),
            kind: plain(kind),
            toward: tidy(toward),
            facet: String::new(),
        }
    }

    /// The id of a matter of this cell alone: `party/kind/toward`, and `#facet` when there is one.
    pub fn id(&self) -> MatterId {
        let list = |v: &[ActorId]| {
            if v.is_empty() {
                "-".to_string()
            } else {
                v.join("+")
            }
        };
        let mut id = format!("{}/{}/{}", list(&self.party), self.kind, list(&self.toward));
        if !self.facet.is_empty() {
            id.push('#');
            id.push_str(&self.facet);
        }
        MatterId(id)
    }

    /// The cell that an id names; none when it is no id.
    pub fn parse(id: &MatterId) -> Option<Cell> {
        let (plain, facet) = id.0.split_once('#').unwrap_or((&id.0, ""));
        let mut parts = plain.split('/');
        let list = |s: &str| -> Vec<ActorId> {
            s.split('+')
                .filter(|a| !a.is_empty() && *a != "-")
                .map(str::to_string)
                .collect()
        };
        let (party, kind, toward) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || kind.is_empty() {
            return None;
        }
        let mut cell = Cell::new(list(party), kind, list(toward));
        cell.facet = facet.to_string();
        Some(cell)
    }

    /// What cells that may be one matter have in common.
    pub fn base(&self) -> crate::Base {
        crate::Base {
            party: self.party.clone(),
            kind: self.kind.clone(),
        }
    }
}

/// A stance in a cell, with all that it says of it, sorted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Placed {
    /// Where.
    pub cell: Cell,
    /// What.
    pub parts: Vec<Part>,
}

/// The cells that a stance is evidence for, each once, in order. `stance` must be as corrected
/// ([`Rulings::corrected`]). See the head of this file for the rule.
pub fn place(stance: &Stance, rulings: &Rulings, options: &SettleOptions) -> Vec<Placed> {
    let mut out = if stance.attitude.is_own() {
        own(stance, options)
    } else if stance.attitude == Attitude::Requires {
        requires(stance, options)
    } else {
        others(stance)
    };
    if let Some(label) = rulings.split(&stance.id) {
        for p in &mut out {
            p.cell.facet = format!("~{label}");
        }
    }
    out.sort();
    out.dedup_by(|b, a| {
        let same = a.cell == b.cell;
        if same {
            a.parts.append(&mut b.parts);
        }
        same
    });
    for p in &mut out {
        p.parts.sort();
        p.parts.dedup();
    }
    out
}

fn own(stance: &Stance, options: &SettleOptions) -> Vec<Placed> {
    let kind = &stance.deed.act();
    let parts = ladder::own_parts(stance, options.legal.contains(kind));
    let mut out = own_cells(stance, kind, parts, options);
    if stance.deed.ends && stance.attitude >= Attitude::Pledges {
        let against = match stance.attitude.group() {
            AttitudeGroup::Done => PositionKind::Withdrawn,
            _ => PositionKind::Refuses,
        };
        let parts = vec![Part::Position(against)];
        out.extend(own_cells(stance, &stance.deed.kind, parts, options));
    } else if !stance.deed.ends
        && stance.attitude == Attitude::Withdraws
        && let Some(end) = options.end_of(kind)
    {
        let parts = vec![Part::Legal(LegalStage::Pledged)];
        out.extend(own_cells(stance, &end, parts, options));
    }
    out
}

/// The cells of a stance to one's own deed of a kind.
fn own_cells(
    stance: &Stance,
    kind: &DeedKind,
    parts: Vec<Part>,
    options: &SettleOptions,
) -> Vec<Placed> {
    let holders = ids(&stance.holder);
    let toward = ids(&stance.deed.toward);
    let facet = facet(&stance.deed, options);
    let cell = |party: Vec<ActorId>, toward: Vec<ActorId>| {
        let toward = toward.into_iter().filter(|t| !party.contains(t)).collect();
        let cell = Cell {
            facet: facet.clone(),
            ..Cell::new(party, kind, toward)
        };
        Placed {
            cell,
            parts: parts.clone(),
        }
    };
    if options.joint.contains(kind) || holders.is_empty() {
        let takes_both = matches!(
            stance.attitude,
            Attitude::Signs | Attitude::Starts | Attitude::Delivers
        );
        if takes_both && !holders.is_empty() {
            let all = holders.into_iter().chain(toward).collect();
            return vec![cell(all, Vec::new())];
        }
        return vec![cell(holders, toward)];
    }
    holders
        .into_iter()
        .map(|h| cell(vec![h], toward.clone()))
        .collect()
}

fn others(stance: &Stance) -> Vec<Placed> {
    let kind = &stance.deed.act();
    let holders = ids(&stance.holder);
    let (own, doers): (Vec<ActorId>, Vec<ActorId>) = ids(&stance.deed.toward)
        .into_iter()
        .partition(|t| holders.contains(t));
    let parts = vec![Part::Ask(stance.attitude)];
    let ask = |party: Vec<ActorId>, toward: Vec<ActorId>| Placed {
        cell: Cell::new(party, kind, toward),
        parts: parts.clone(),
    };
    let mut out: Vec<Placed> = if doers.is_empty() {
        vec![ask(Vec::new(), own)]
    } else {
        doers
            .into_iter()
            .map(|d| ask(vec![d], own.clone()))
            .collect()
    };
    let position = match stance.attitude {
        Attitude::Supports => PositionKind::Supports,
        Attitude::Opposes => PositionKind::Opposes,
        _ => return out,
    };
    out.extend(holders.into_iter().map(|h| Placed {
        cell: Cell::new(vec![h], kind, Vec::new()),
        parts: vec![Part::Position(position)],
    }));
    out
}

fn requires(stance: &Stance, options: &SettleOptions) -> Vec<Placed> {
    let (mut doers, toward): (Vec<ActorId>, Vec<ActorId>) = ids(&stance.deed.toward)
        .into_iter()
        .partition(|t| t.starts_with("grp:"));
    if doers.is_empty() {
        doers = named_in(&stance.deed.what, options);
    }
    let needing = vec![Part::Conditions, Part::Caveats];
    let facet = facet(&stance.deed, options);
    let needs = |party: Vec<ActorId>| Placed {
        cell: Cell {
            facet: facet.clone(),
            ..Cell::new(party, &stance.deed.act(), toward.clone())
        },
        parts: needing.clone(),
    };
    let mut out: Vec<Placed> = if doers.is_empty() {
        vec![needs(Vec::new())]
    } else {
        doers.into_iter().map(|d| needs(vec![d])).collect()
    };
    for condition in &stance.conditions {
        let needed = ids(&condition.party);
        let asked = |party: Vec<ActorId>| Placed {
            cell: Cell::new(party, &condition.act(), ids(&condition.toward)),
            parts: vec![Part::Ask(Attitude::Requires)],
        };
        if options.joint.contains(&condition.deed) || needed.is_empty() {
            out.push(asked(needed));
        } else {
            out.extend(needed.into_iter().map(|p| asked(vec![p])));
        }
    }
    out
}

/// Actors that the words name, by whole words.
fn named_in(what: &str, options: &SettleOptions) -> Vec<ActorId> {
    let words: Vec<String> = what
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .collect();
    let named = options
        .names
        .iter()
        .filter(|(word, _)| words.contains(word));
    named.map(|(_, id)| id.clone()).collect()
}

fn facet(deed: &Deed, options: &SettleOptions) -> String {
    if options.by_year.contains(&deed.kind)
        && let Some(time) = deed.time
    {
        return time.year.to_string();
    }
    match &deed.amount {
        Some(a) if options.by_sum.contains(&deed.kind) && is_currency(&a.unit) => {
            format!("{}{}", a.unit, a.milli / 1000)
        }
        _ => String::new(),
    }
}

fn is_currency(unit: &str) -> bool {
    unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whose stance it is, sorted, each once.
pub fn holders(stance: &Stance) -> Vec<ActorId> {
    ids(&stance.holder)
}

/// Actor ids, sorted, each once.
pub(crate) fn ids(parties: &[Party]) -> Vec<ActorId> {
    let mut ids: Vec<ActorId> = parties.iter().map(|p| p.id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}
