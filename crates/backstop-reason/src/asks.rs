//! Acts that somebody asks for, and nobody waits on: they are missing, too.
//!
//! A demand is answered by any live act of the same party that meets it: who is asked for support
//! and has pledged troops owes no second answer.
//!
//! Whether an act is asked for is on record under it; whether anything waits on it is not looked
//! at.

use crate::facts::Facts;
use crate::intern::{Name, QuickMap};
use crate::items::{ItemRow, Key, apart, list_near, unspecific};
use backstop_model::Attitude;
use std::collections::{BTreeMap, BTreeSet};

/// Whether an attitude asks for the deed.
pub(crate) fn wants(attitude: Attitude) -> bool {
    matches!(attitude, Attitude::Demands | Attitude::Requires)
}

/// Each party's acts that are live by its own word.
fn live(facts: &Facts) -> QuickMap<Name, Vec<u32>> {
    let mut found: QuickMap<Name, Vec<u32>> = QuickMap::default();
    for (number, act) in facts.acts.iter().enumerate() {
        if act.own_level().holds() {
            for party in facts.lists.get(act.parties) {
                found.entry(*party).or_default().push(number as u32);
            }
        }
    }
    found
}

/// Whether one of these acts gives what is asked by another.
fn given(facts: &Facts, acts: Option<&Vec<u32>>, asked: u32) -> bool {
    let asked = &facts.acts[asked as usize];
    if unspecific(facts, asked.kind) {
        return false;
    }
    let meeting = facts.covers.meeting(facts.word(asked.kind));
    let meeting: Vec<Name> = meeting.iter().filter_map(|k| facts.names.find(k)).collect();
    let toward: BTreeSet<Name> = facts.lists.get(asked.toward).iter().copied().collect();
    acts.into_iter().flatten().any(|act| {
        let act = &facts.acts[*act as usize];
        meeting.contains(&act.kind) && list_near(facts, act.toward, &toward)
    })
}

/// `asked(a, p) ⇔ somebody demands or requires a of p ∧ own(a) < offered ∧ no act of p that meets
/// a has own ≥ offered`.
/// Only of `only` these parties where given.
pub(crate) fn asks(
    facts: &Facts,
    only: Option<&BTreeSet<Option<Name>>>,
    missing: &mut BTreeMap<Key, ItemRow>,
    awaited: &mut [ItemRow],
) {
    let mut known: Option<QuickMap<Name, Vec<u32>>> = None;
    for number in 0..facts.acts.len() as u32 {
        let act = &facts.acts[number as usize];
        if act.own_level().holds() || !facts.ask_rows(number).iter().any(|a| wants(a.attitude)) {
            continue;
        }
        let kind = facts.word(act.kind);
        if facts.covers.joint.contains(kind) {
            let about = |row: &&mut ItemRow| {
                let tied = row.kind.is_some_and(|k| {
                    let word = facts.word(k);
                    facts.covers.meets(kind, word) || facts.covers.meets(word, kind)
                });
                let named = [act.parties, act.toward];
                let mut near = named.iter().flat_map(|l| facts.lists.get(*l));
                tied && row.world.is_some_and(|w| {
                    let world = &facts.links.worlds[w as usize];
                    near.any(|p| world.named.contains(p) || row.toward.contains(p))
                })
            };
            if let Some(row) = awaited.iter_mut().find(about) {
                row.asked.insert(number);
                continue;
            }
        }
        let known = known.get_or_insert_with(|| live(facts));
        for party in facts.lists.get(act.parties) {
            let left_out = only.is_some_and(|all| !all.contains(&Some(*party)));
            if left_out || given(facts, known.get(party), number) {
                continue;
            }
            let words = apart(facts, act.kind, facts.text(act.what));
            let key = (Some(*party), act.kind, act.toward, words);
            let row = missing.entry(key).or_default();
            row.party = Some(*party);
            row.kind = Some(act.kind);
            row.toward.extend(facts.lists.get(act.toward));
            row.asked.insert(number);
        }
    }
}
