//! Rows for one party's one deed, under several names or for several beneficiaries, become one
//! item.
//!
//! The rules stand at the head of `items`.

use crate::facts::Facts;
use crate::intern::Name;
use crate::items::{ItemRow, list_near, near, unspecific, withheld};
use std::collections::BTreeMap;

fn absorb(into: &mut ItemRow, row: ItemRow) {
    into.toward.extend(row.toward);
    into.leaves.extend(row.leaves);
    into.needs.extend(row.needs);
    into.asked.extend(row.asked);
    into.called.extend(row.called);
}

/// Unites the rows of each party.
pub(crate) fn unite(facts: &Facts, rows: Vec<ItemRow>) -> Vec<ItemRow> {
    let withheld = withheld(facts);
    let mut by_party: BTreeMap<Option<Name>, BTreeMap<Option<Name>, Vec<ItemRow>>> =
        BTreeMap::new();
    for row in rows {
        let kinds = by_party.entry(row.party).or_default();
        kinds.entry(row.kind).or_default().push(row);
    }
    let mut out = Vec::new();
    for (party, kinds) in by_party {
        if party.is_none() {
            out.extend(kinds.into_values().flatten());
            continue;
        }
        let kinds: Vec<ItemRow> = kinds
            .into_iter()
            .flat_map(|(kind, rows)| match kind {
                Some(kind) if unspecific(facts, kind) => rows,
                _ => one_kind(facts, rows),
            })
            .collect();
        let no = party.and_then(|p| withheld.get(&p)).map_or(&[][..], |w| w);
        out.extend(indefinite(facts, kinds, no));
    }
    out
}

/// Rows of one party and kind: those for overlapping beneficiaries are one; those for nobody named
/// go to the largest.
fn one_kind(facts: &Facts, rows: Vec<ItemRow>) -> Vec<ItemRow> {
    let (open, named): (Vec<_>, Vec<_>) = rows.into_iter().partition(|r| r.toward.is_empty());
    let mut out: Vec<ItemRow> = Vec::new();
    for row in named {
        let mut row = row;
        let (same, rest): (Vec<_>, Vec<_>) = out
            .into_iter()
            .partition(|r: &ItemRow| near(facts, &r.toward, &row.toward));
        out = rest;
        for other in same {
            absorb(&mut row, other);
        }
        out.push(row);
    }
    for row in open {
        match out.iter_mut().max_by_key(|r| r.needs.len() + r.asked.len()) {
            Some(largest) => absorb(largest, row),
            None => out.push(row),
        }
    }
    out
}

/// Rows of one party: each of an indefinite kind goes to a definite one that would meet it.
fn indefinite(facts: &Facts, rows: Vec<ItemRow>, withheld: &[u32]) -> Vec<ItemRow> {
    let word = |r: &ItemRow| r.kind.map_or("", |k| facts.word(k)).to_string();
    let (general, mut out): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|r| facts.covers.met_by.contains_key(&word(r)));
    // The least general first, so that what it goes to is settled before others go to it.
    let mut general = general;
    general.sort_by_cached_key(|r| facts.covers.meeting(&word(r)).len());
    for mut row in general {
        let wanted = word(&row);
        let no: Vec<Name> = withheld
            .iter()
            .filter(|a| {
                let act = &facts.acts[**a as usize];
                list_near(facts, act.toward, &row.toward)
            })
            .map(|a| facts.acts[*a as usize].kind)
            .filter(|k| facts.word(*k) != wanted && facts.covers.meets(facts.word(*k), &wanted))
            .collect();
        let fits = |r: &ItemRow| {
            word(r) != wanted
                && facts.covers.meets(&word(r), &wanted)
                && near(facts, &r.toward, &row.toward)
        };
        let rank = |r: &ItemRow| {
            let on_record = r.kind.is_some_and(|k| no.contains(&k));
            (
                on_record,
                r.needs.len() + r.asked.len(),
                std::cmp::Reverse(word(r)),
            )
        };
        let home = (0..out.len())
            .filter(|at| fits(&out[*at]))
            .max_by_key(|at| rank(&out[*at]));
        let home_withheld = home.is_some_and(|h| rank(&out[h]).0);
        let withheld_kind = no
            .iter()
            .copied()
            .min_by_key(|k| facts.word(*k).to_string());
        let kind = row.kind;
        match (home, withheld_kind) {
            (Some(home), None) => {
                row.called.extend(kind);
                absorb(&mut out[home], row);
            }
            (Some(home), Some(_)) if home_withheld => {
                row.called.extend(kind);
                absorb(&mut out[home], row);
            }
            (_, Some(definite)) => {
                row.called.extend(kind);
                row.kind = Some(definite);
                out.push(row);
            }
            (None, None) => out.push(row),
        }
    }
    out
}
