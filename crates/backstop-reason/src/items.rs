//! Gathers unmet needs into the things that a person would name: one missing guarantee, one peace.
//!
//! Ten needs for one party's help are one missing guarantee. The rules:
//!
//! - `open(n) ⇔ state(n) is missing ∧ its clause does not hold by another alternative`.
//! - `awaited(n) ⇔ n is a state of the world, an event, a time, or of the type peace or trigger`;
//!   all other open needs are missing.
//! - Needs of a kind that says too little ("other") are one item where their words are the same.
//! - One party's open needs of one definite kind are one item, for each beneficiary; those that
//!   name no beneficiary go to the one most waited for.
//! - A need of an indefinite kind ("support") is the same item as a definite kind that would meet
//!   it: first one that the party is known not to have given, then the one most waited for. It
//!   goes to one only: two definite kinds never become one.
//! - A demand for a party's act that it has not given makes an item even if nothing waits on it;
//!   not where another act of the party, of a kind that meets it, is live.

use crate::answer::{Awaited, Enough, Missing, OnRecord, PartyToIt, Words};
use crate::asks::{asks, wants};
use crate::counted::given;
use crate::covers::expand;
use crate::facts::{ActId, Asked, Facts, NeedId};
use crate::intern::{ListId, Name, QuickMap};
use crate::level::Level;
use crate::solve::{Solution, State};
use crate::sort::Sort;
use crate::unite::unite;
use backstop_model::ConditionType;
use std::collections::{BTreeMap, BTreeSet};

/// One thing missing or awaited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ItemRow {
    pub party: Option<Name>,
    pub kind: Option<Name>,
    pub called: BTreeSet<Name>,
    pub toward: BTreeSet<Name>,
    pub leaves: Vec<u32>,
    pub needs: BTreeSet<u32>,
    /// Acts that are asked for.
    pub asked: BTreeSet<u32>,
    pub awaited: bool,
    pub world: Option<u32>,
}

/// Who is asked for what and for whom; and in which words, where the kind says too little.
pub(crate) type Key = (Option<Name>, Name, ListId, String);

/// The words that tell things of a kind apart; none for a kind that says enough.
pub(crate) fn apart(facts: &Facts, kind: Name, words: &str) -> String {
    match unspecific(facts, kind) {
        true => words.to_lowercase(),
        false => String::new(),
    }
}

pub(crate) fn unspecific(facts: &Facts, kind: Name) -> bool {
    facts.covers.unspecific.contains(facts.word(kind))
}

/// Everything missing or awaited, the missing first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Items {
    pub rows: Vec<ItemRow>,
    /// How many are missing; the rest are awaited.
    pub missing: usize,
    /// The item of each leaf, or `u32::MAX`.
    pub of_leaf: Vec<u32>,
}

/// Finds all items.
pub(crate) fn gather(facts: &Facts, solution: &Solution) -> Items {
    let (missing, awaited) = rows(facts, solution, None);
    let count = missing.len();
    let mut items = Items {
        rows: missing,
        missing: count,
        of_leaf: vec![u32::MAX; facts.links.leaves.len()],
    };
    items.rows.extend(awaited);
    for (number, row) in items.rows.iter().enumerate() {
        for leaf in &row.leaves {
            items.of_leaf[*leaf as usize] = number as u32;
        }
    }
    items
}

/// What is missing and what is awaited, in order; of the missing, only what is asked of `only`
/// these parties where given. The rows of one party hang on no other party's.
pub(crate) fn rows(
    facts: &Facts,
    solution: &Solution,
    only: Option<&BTreeSet<Option<Name>>>,
) -> (Vec<ItemRow>, Vec<ItemRow>) {
    let mut missing: BTreeMap<Key, ItemRow> = BTreeMap::new();
    let mut awaited: BTreeMap<(Option<u32>, u32), ItemRow> = BTreeMap::new();
    for number in 0..facts.needs.len() as u32 {
        if !is_open(facts, solution, number) {
            continue;
        }
        let need = &facts.needs[number as usize];
        let world_type = matches!(
            need.kind,
            ConditionType::Peace | ConditionType::Trigger | ConditionType::Time
        );
        for &at in facts.links.leaves_of(number) {
            let leaf = &facts.links.leaves[at as usize];
            if solution.said[leaf.node as usize] >= Level::OFFERED.0 {
                continue;
            }
            let world = (leaf.sort == Sort::Joint).then_some(leaf.of);
            let row = if world_type || leaf.sort != Sort::Promise {
                let key = (world, if world.is_some() { 0 } else { at });
                let row = awaited.entry(key).or_default();
                row.awaited = true;
                row.world = world;
                row.called.insert(leaf.kind);
                row
            } else if only.is_none_or(|all| all.contains(&leaf.party)) {
                let words = apart(facts, leaf.kind, facts.text(need.words));
                let key = (leaf.party, leaf.kind, leaf.toward, words);
                missing.entry(key).or_default()
            } else {
                continue;
            };
            row.party = leaf.party;
            row.kind = Some(leaf.kind);
            row.toward.extend(facts.lists.get(leaf.toward));
            if !row.leaves.contains(&at) {
                row.leaves.push(at);
            }
            row.needs.insert(number);
        }
    }
    let mut awaited: Vec<ItemRow> = awaited.into_values().collect();
    for row in &mut awaited {
        settle_names(facts, row);
    }
    asks(facts, only, &mut missing, &mut awaited);
    let mut missing = unite(facts, missing.into_values().collect());
    let rank = |row: &ItemRow| {
        let word = |n: Option<Name>| n.map(|n| facts.word(n).to_string());
        let waits = std::cmp::Reverse(row.needs.len());
        (waits, word(row.party), word(row.kind), row.toward.clone())
    };
    missing.sort_by_cached_key(rank);
    awaited.sort_by_cached_key(rank);
    (missing, awaited)
}

/// `open(n)`; nothing is open that belongs to an act supposed to wait on nothing.
pub(crate) fn is_open(facts: &Facts, solution: &Solution, need: u32) -> bool {
    let row = &facts.needs[need as usize];
    if facts.is_freed(row.owner) {
        return false;
    }
    let clause = row.clause as usize;
    let node = facts.links.clause_node[clause] as usize;
    solution.states[need as usize].is_missing() && solution.least[node] < Level::OFFERED.0
}

/// The most definite of several names is the kind: one that meets all the others, where there is.
fn settle_names(facts: &Facts, row: &mut ItemRow) {
    let met = |kind: &Name| {
        let meets = |w: &&Name| facts.covers.meets(facts.word(*kind), facts.word(**w));
        row.called.iter().filter(meets).count()
    };
    let word = |n: &Name| std::cmp::Reverse(facts.word(*n).to_string());
    let best = row.called.iter().copied().max_by_key(|k| (met(k), word(k)));
    if let Some(best) = best {
        row.called.remove(&best);
        row.kind = Some(best);
    }
}

fn opened(facts: &Facts, list: &BTreeSet<Name>) -> BTreeSet<Name> {
    let mut all = list.clone();
    for name in list {
        let members = expand(&facts.members, facts.word(*name));
        all.extend(members.iter().filter_map(|w| facts.names.find(w)));
    }
    all
}

pub(crate) fn near(facts: &Facts, one: &BTreeSet<Name>, other: &BTreeSet<Name>) -> bool {
    if one.is_empty() || other.is_empty() {
        return true;
    }
    match facts.members.is_empty() {
        true => !one.is_disjoint(other),
        false => !opened(facts, one).is_disjoint(&opened(facts, other)),
    }
}

/// The same of a list.
pub(crate) fn list_near(facts: &Facts, one: ListId, other: &BTreeSet<Name>) -> bool {
    let one = facts.lists.get(one);
    if one.is_empty() || other.is_empty() {
        return true;
    }
    match facts.members.is_empty() {
        true => one.iter().any(|name| other.contains(name)),
        false => near(facts, &one.iter().copied().collect(), other),
    }
}

/// Each party's acts that it says no to.
pub(crate) fn withheld(facts: &Facts) -> QuickMap<Name, Vec<u32>> {
    let mut found: QuickMap<Name, Vec<u32>> = QuickMap::default();
    for (number, act) in facts.acts.iter().enumerate() {
        if act.says_no() {
            for party in facts.lists.get(act.parties) {
                found.entry(*party).or_default().push(number as u32);
            }
        }
    }
    found
}

/// Turns rows into what people read; `hangs` is still to be filled.
pub(crate) fn describe(
    facts: &Facts,
    solution: &Solution,
    items: &Items,
) -> (Vec<Missing>, Vec<Awaited>) {
    let withheld = withheld(facts);
    let (mut missing, mut awaited) = (Vec::new(), Vec::new());
    for row in &items.rows {
        let record = on_record(facts, row, &withheld);
        let words = words(facts, row);
        let asked_by = asked_by(facts, row, &record);
        let name = |n: Name| facts.word(n).to_string();
        let kind = row.kind.map(name).unwrap_or_default();
        let mut also_called: Vec<String> = row.called.iter().map(|k| name(*k)).collect();
        also_called.retain(|k| *k != kind);
        also_called.sort();
        let mut toward: Vec<String> = row.toward.iter().map(|t| name(*t)).collect();
        toward.sort();
        let needs = row.needs.iter().map(|n| NeedId(*n)).collect();
        if row.awaited {
            awaited.push(Awaited {
                kind,
                also_called,
                parties: parties_to(facts, row),
                toward,
                state: worst(row.needs.iter().map(|n| solution.states[*n as usize])),
                words,
                asked_by,
                hangs: Vec::new(),
                hangs_complete: true,
                needs,
            });
        } else {
            let refused = record.iter().any(|a| facts.acts[*a as usize].refuses());
            missing.push(Missing {
                party: row.party.map(name),
                enough: enough(facts, solution, row),
                kind,
                also_called,
                toward,
                state: match row.party {
                    None => worst(row.needs.iter().map(|n| solution.states[*n as usize])),
                    Some(_) if refused => State::Refused,
                    Some(_) => State::Uncovered,
                },
                words,
                asked_by,
                on_record: record.iter().map(|a| record_of(facts, ActId(*a))).collect(),
                hangs: Vec::new(),
                hangs_complete: true,
                needs,
            });
        }
    }
    (missing, awaited)
}

/// The most that any of the needs counts, and who has given it.
fn enough(facts: &Facts, solution: &Solution, row: &ItemRow) -> Option<Enough> {
    let needs = row.needs.iter();
    let (at_least, by) = needs
        .filter_map(|n| given(facts, &solution.least, *n))
        .max_by_key(|(n, _)| *n)?;
    let mut given: Vec<String> = by.iter().map(|p| facts.word(*p).to_string()).collect();
    given.sort();
    Some(Enough { at_least, given })
}

/// A refusal says more than an absence of words, a named party more than none.
fn worst(states: impl Iterator<Item = State>) -> State {
    let rank = |s: &State| match s {
        State::Refused => 2,
        State::Uncovered => 1,
        _ => 0,
    };
    states.max_by_key(rank).unwrap_or(State::Uncovered)
}

/// The party's own acts that bear on the item, whatever they say.
fn on_record(facts: &Facts, row: &ItemRow, withheld: &QuickMap<Name, Vec<u32>>) -> BTreeSet<u32> {
    let mut found = row.asked.clone();
    for leaf in &row.leaves {
        found.extend(
            facts
                .links
                .bearing(&facts.links.leaves[*leaf as usize], facts),
        );
    }
    if let Some(party) = row.party {
        let no = withheld.get(&party).map_or(&[][..], |w| w);
        let kinds: Vec<Name> = row
            .kind
            .iter()
            .chain(&row.called)
            .filter(|k| !unspecific(facts, **k))
            .flat_map(|k| facts.covers.meeting(facts.word(*k)))
            .filter_map(|k| facts.names.find(k))
            .collect();
        found.extend(no.iter().filter(|a| {
            let act = &facts.acts[**a as usize];
            kinds.contains(&act.kind) && list_near(facts, act.toward, &row.toward)
        }));
        found.retain(|a| {
            let by = facts.lists.get(facts.acts[*a as usize].parties);
            by.contains(&party)
        });
    }
    found
}

fn record_of(facts: &Facts, act: ActId) -> OnRecord {
    let row = &facts.acts[act.at()];
    let lists = [
        row.legal_stances,
        row.material_stances,
        row.position_stances,
        row.absence_stances,
    ];
    let mut stances: Vec<_> = lists.iter().flat_map(|l| facts.stances(*l)).collect();
    stances.sort();
    stances.dedup();
    OnRecord {
        matter: facts.id(act),
        level: facts.own_level(act),
        absence: row.absence,
        position: row.position,
        stances,
    }
}

fn words(facts: &Facts, row: &ItemRow) -> Vec<Words> {
    let needs = row.needs.iter().map(|n| &facts.needs[*n as usize]);
    needs
        .map(|need| Words {
            text: facts.text(need.words).to_string(),
            matter: facts.id(ActId(need.owner)),
            stances: facts.stances(need.stances),
        })
        .collect()
}

fn asked_by(facts: &Facts, row: &ItemRow, record: &BTreeSet<u32>) -> Vec<Asked> {
    let acts = row.asked.iter().chain(record);
    let mut found: Vec<Asked> = acts
        .flat_map(|a| facts.ask_rows(*a))
        .filter(|a| wants(a.attitude))
        .map(|a| facts.asked(a))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn parties_to(facts: &Facts, row: &ItemRow) -> Vec<PartyToIt> {
    let mut bearing = BTreeSet::new();
    for leaf in &row.leaves {
        bearing.extend(
            facts
                .links
                .bearing(&facts.links.leaves[*leaf as usize], facts),
        );
    }
    let named: Vec<Name> = match row.world {
        Some(world) => facts.links.worlds[world as usize].named.clone(),
        None => row.party.into_iter().collect(),
    };
    let one = |party: Name| {
        let own = bearing.iter().map(|a| &facts.acts[*a as usize]);
        let own: Vec<_> = own
            .filter(|a| facts.lists.get(a.parties).contains(&party))
            .collect();
        PartyToIt {
            party: facts.word(party).to_string(),
            level: own.iter().map(|a| a.own_level()).max().unwrap_or_default(),
            refuses: own.iter().any(|a| a.refuses()),
        }
    };
    named.into_iter().map(one).collect()
}
