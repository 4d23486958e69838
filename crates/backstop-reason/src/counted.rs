//! "At least three other allies": so many different parties of a group whose members nobody lists,
//! or of nobody named.
//!
//! - `counted(n) ⇔ n asks a promise ∧ says how many ∧ (of nobody named ∨ of one group ∧ no list
//!   tells its members)`
//! - `n = the greatest v such that k different parties that may be among them reach v; in force
//!   once enough others have given it`
//! - `may_be(p) ⇔ p does not wait itself ∧ n is not for p ∧ (p is named ∧ the group, if any, is
//!   open to whoever joins ∨ p is the group, and one is enough)`
//! - `same_thing(a, n) ⇔ if W = ∅: toward(a) = ∅ ∧ a is supposed ∧ kind(a) is the kind that n
//!   wants or that of what waits; else toward(a) ∩ W ≠ ∅`, `W` being whom n is for, or else whom
//!   what waits is for. Where anybody counts, only what is shown to be the same thing does: what
//!   somebody does for others is no part of it, and of two deeds for nobody named no record shows
//!   that they are one.
//!
//! Who is not named cannot be told apart from the others, so all that are still wanting are one
//! thing missing: so many of the group, none named. What the group says as a whole names nobody,
//! so that nobody is counted for it.
//!
//! Does not know who is an ally of whom: [`crate::Covers::open`] says which groups anybody joins.

use crate::facts::{ActRow, Facts, NeedRow};
use crate::intern::{ListId, Name};
use crate::joint::is_group;
use crate::level::Level;
use crate::sort::Sort;
use crate::supposing::SUPPOSED;
use std::collections::{BTreeMap, BTreeSet};

/// The group, if any is named, and the number of a counted need.
pub(crate) fn counted(facts: &Facts, need: &NeedRow, sort: Sort) -> Option<(Option<Name>, u32)> {
    let enough = need.at_least.filter(|_| sort == Sort::Promise)?;
    let group = match facts.lists.get(need.parties) {
        [] if enough > 1 => None,
        [group] if enough > 0 && need.refers == ListId::EMPTY && is_group(facts, *group) => {
            let word = facts.word(*group);
            let unlisted = facts.members.get(word).is_none_or(Vec::is_empty);
            let several = enough > 1 || facts.covers.open.contains(word);
            (unlisted && several).then_some(Some(*group))?
        }
        _ => return None,
    };
    Some((group, enough))
}

/// Whether anybody named counts.
pub(crate) fn is_open(facts: &Facts, group: Option<Name>) -> bool {
    group.is_none_or(|g| facts.covers.open.contains(facts.word(g)))
}

/// Whether a need is for nobody named and counts anybody: then only what is supposed counts.
pub(crate) fn is_loose(facts: &Facts, need: &NeedRow, sort: Sort) -> bool {
    let owner = &facts.acts[need.owner as usize];
    need.toward == ListId::EMPTY
        && owner.toward == ListId::EMPTY
        && need.refers == ListId::EMPTY
        && counted(facts, need, sort).is_some_and(|(group, _)| is_open(facts, group))
}

/// Whether an act for nobody named is of the kind that a need for nobody named is about.
pub(crate) fn of_its_kind(facts: &Facts, need: &NeedRow, act: &ActRow) -> bool {
    let owner = &facts.acts[need.owner as usize];
    act.toward == ListId::EMPTY && (act.kind == need.deed || act.kind == owner.kind)
}

/// Whether anything is supposed of an act.
pub(crate) fn is_supposed(facts: &Facts, act: &ActRow) -> bool {
    let lists = [
        act.legal_stances,
        act.material_stances,
        act.position_stances,
    ];
    let mut all = lists.iter().flat_map(|l| facts.evidence.get(*l));
    all.any(|s| s.starts_with(SUPPOSED))
}

/// `may_be(p)`.
fn may_be(facts: &Facts, need: &NeedRow, group: Option<Name>, party: Name) -> bool {
    let one = need.at_least == Some(1) && group == Some(party);
    let owner = facts.lists.get(facts.acts[need.owner as usize].parties);
    let toward = facts.lists.get(need.toward);
    !owner.contains(&party)
        && !toward.contains(&party)
        && (one || is_open(facts, group) && !is_group(facts, party))
}

/// The acts of each party that may be among those counted, of acts that fit.
pub(crate) fn voices(
    facts: &Facts,
    need: &NeedRow,
    group: Option<Name>,
    fitting: &[u32],
) -> BTreeMap<Name, Vec<u32>> {
    let mut found: BTreeMap<Name, Vec<u32>> = BTreeMap::new();
    for act in fitting.iter().filter(|a| **a != need.owner) {
        let parties = facts.lists.get(facts.acts[*act as usize].parties);
        for party in parties {
            if may_be(facts, need, group, *party) {
                found.entry(*party).or_default().push(*act);
            }
        }
    }
    found
}

/// How many are enough for a need that counts, and who has given it: holds without anybody's
/// moving first.
pub(crate) fn given(facts: &Facts, least: &[u8], need: u32) -> Option<(u32, BTreeSet<Name>)> {
    let (row, links) = (&facts.needs[need as usize], &facts.links);
    let (group, enough) = counted(facts, row, links.need_sort[need as usize])?;
    let (net, acts) = (&links.net, facts.acts.len() as u32);
    let gate = links.need_node[need as usize];
    let each = net.inputs_of(gate).iter().flat_map(|v| net.inputs_of(*v));
    let held = each.filter(|a| **a < acts && least[**a as usize] >= Level::OFFERED.0);
    let by = held.flat_map(|a| facts.lists.get(facts.acts[*a as usize].parties));
    let by = by.filter(|p| may_be(facts, row, group, **p));
    Some((enough, by.copied().collect()))
}
