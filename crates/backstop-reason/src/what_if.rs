//! What if: suppose acts, refusals, withdrawals, and see what changes.
//!
//! `difference = reason(facts + scenario) − reason(facts)`. A supposition about a matter on record
//! changes that matter; one about none adds it. Nothing starts over: see `supposing`. Of what is
//! missing only the part of those parties is gathered again whose needs, promises or refusals
//! changed; that nobody else's can change is a law, and tested against starting over.
//!
//! For levels alone [`crate::Tracker::what_if`] answers in millionths of a second.

use crate::answer::{Answer, Ring, reason};
use crate::facts::{ActId, Facts, NeedId};
use crate::intern::Name;
use crate::items::{self, ItemRow};
use crate::level::Level;
use crate::notation::Scenario;
use crate::ring;
use crate::solve::{Solution, State};
use crate::supposing::{self, Then};
use backstop_model::{ActorId, DeedKind, MatterId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

const LIVE: u8 = Level::OFFERED.0;

/// A matter whose effective stage changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The matter.
    pub matter: MatterId,
    /// What it came to if nobody moved first.
    pub from: Level,
    /// What it comes to now.
    pub to: Level,
}

/// A condition whose state changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateChange {
    /// The matter that waits.
    pub matter: MatterId,
    /// The condition's words.
    pub words: String,
    /// Its state before.
    pub from: State,
    /// Its state now.
    pub to: State,
}

/// Names a missing guarantee: who, what, for whom.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Guarantee {
    /// Who is asked.
    pub party: Option<ActorId>,
    /// What for.
    pub kind: DeedKind,
    /// For whom.
    pub toward: Vec<ActorId>,
}

/// What a scenario changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Difference {
    /// The scenario's name.
    pub scenario: String,
    /// Matters that come to more, the supposed ones included.
    pub rises: Vec<Change>,
    /// Matters that come to less.
    pub falls: Vec<Change>,
    /// Those of `rises` that hold now and did not.
    pub unlocks: Vec<MatterId>,
    /// Those of `falls` that held and do not.
    pub locks: Vec<MatterId>,
    /// Conditions whose state changes.
    pub conditions: Vec<StateChange>,
    /// Guarantees no longer missing.
    pub found: Vec<Guarantee>,
    /// Guarantees missing now.
    pub lost: Vec<Guarantee>,
    /// Rings that are there now and were not, without what hangs on them.
    pub deadlocks: Vec<Ring>,
    /// Rings untied, likewise.
    pub untied: Vec<Ring>,
}

impl Difference {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        let named = Difference {
            scenario: self.scenario.clone(),
            ..Difference::default()
        };
        *self == named
    }
}

/// What changes if the scenario came true.
pub fn what_if(facts: &Facts, scenario: &Scenario) -> Difference {
    let all = compare(facts, std::slice::from_ref(scenario));
    all.into_iter().next().unwrap_or_default()
}

/// The differences of several scenarios from the same facts, side by side.
pub fn compare(facts: &Facts, scenarios: &[Scenario]) -> Vec<Difference> {
    compare_in(facts, &reason(facts), scenarios)
}

/// The same where the answer is known.
pub fn compare_in(facts: &Facts, before: &Answer, scenarios: &[Scenario]) -> Vec<Difference> {
    let mut followed = None;
    let one = |scenario: &Scenario| {
        let then = supposing::then(facts, scenario);
        let after = supposing::solution(facts, before, &then, &mut followed);
        difference(&scenario.name, (facts, before), (&then, &after))
    };
    scenarios.iter().map(one).collect()
}

fn difference(
    name: &str,
    (old, before): (&Facts, &Answer),
    (then, after): (&Then, &Solution),
) -> Difference {
    let mut out = Difference {
        scenario: name.to_string(),
        ..Difference::default()
    };
    let new = &then.facts;
    levels((old, before), (new, after), &mut out);
    for number in 0..old.needs.len() as u32 {
        let (need, owner) = (NeedId(number), new.owner(NeedId(number)));
        let (from, to) = (before.state(need), after.state(need));
        if from != to && !new.is_freed(owner.0) {
            out.conditions.push(StateChange {
                matter: new.id(owner),
                words: new.need(need).words,
                from,
                to,
            });
        }
    }
    let concerned = then
        .changed
        .as_ref()
        .map(|_| concerned(old, before, then, after));
    let is = |party: &Option<ActorId>| {
        let party = party.as_ref().map(|p| old.names.find(p));
        concerned
            .as_ref()
            .is_none_or(|all| all.contains(&party.flatten()))
    };
    let all = before.missing.iter().filter(|m| is(&m.party));
    let was: Vec<Guarantee> = all
        .map(|m| Guarantee {
            party: m.party.clone(),
            kind: m.kind.clone(),
            toward: m.toward.clone(),
        })
        .collect();
    let (rows, _) = items::rows(new, after, concerned.as_ref());
    let is: Vec<Guarantee> = rows.iter().map(|row| guarantee(new, row)).collect();
    out.found = was.iter().filter(|g| !is.contains(g)).cloned().collect();
    out.lost = is.iter().filter(|g| !was.contains(g)).cloned().collect();
    let rings = ring::find(new, after);
    let has = |rings: &[Ring], ring: &Ring| rings.iter().any(|r| r.members == ring.members);
    let gone = before.deadlocks.iter().filter(|r| !has(&rings, r));
    out.untied = gone.cloned().collect();
    for ring in &mut out.untied {
        ring.hangs.clear();
    }
    let fresh = rings.into_iter().filter(|r| !has(&before.deadlocks, r));
    out.deadlocks = fresh.collect();
    out
}

/// Acts keep their numbers; new ones come after the old.
fn levels(
    (old, before): (&Facts, &Answer),
    (new, after): (&Facts, &Solution),
    out: &mut Difference,
) {
    for act in (0..new.len() as u32).map(ActId) {
        let from = match act.at() < old.len() {
            true => before.least(act),
            false => Level::NOTHING,
        };
        let to = after.least(act);
        if from == to {
            continue;
        }
        let matter = new.id(act);
        if to > from {
            if to.holds() && !from.holds() {
                out.unlocks.push(matter.clone());
            }
            out.rises.push(Change { matter, from, to });
        } else {
            if from.holds() && !to.holds() {
                out.locks.push(matter.clone());
            }
            out.falls.push(Change { matter, from, to });
        }
    }
}

fn guarantee(facts: &Facts, row: &ItemRow) -> Guarantee {
    let name = |n: &Name| facts.word(*n).to_string();
    let mut toward: Vec<ActorId> = row.toward.iter().map(name).collect();
    toward.sort();
    Guarantee {
        party: row.party.as_ref().map(name),
        kind: row.kind.as_ref().map(name).unwrap_or_default(),
        toward,
    }
}

/// Parties of whom more or less may be missing than before, where links are the same: those of the
/// acts supposed, those of needs that opened or closed, those of leaves that were promised or no
/// longer are, and those who are asked for a state of the world, which is theirs alone where nobody
/// awaits it. Nobody stands for needs that name none.
fn concerned(
    old: &Facts,
    before: &Answer,
    then: &Then,
    after: &Solution,
) -> BTreeSet<Option<Name>> {
    let new = &then.facts;
    let mut found = BTreeSet::new();
    for act in &then.acts {
        let parties = new.lists.get(new.acts[*act as usize].parties);
        found.extend(parties.iter().map(|p| Some(*p)));
    }
    for (act, row) in new.acts.iter().enumerate() {
        let joint = || new.covers.joint.contains(new.word(row.kind));
        if new.has_asks(act as u32) && joint() {
            let parties = new.lists.get(row.parties);
            found.extend(parties.iter().map(|p| Some(*p)));
        }
    }
    let live = |solution: &Solution, node: u32| solution.said[node as usize] >= LIVE;
    for leaf in &new.links.leaves {
        if live(&before.solution, leaf.node) != live(after, leaf.node) {
            found.insert(leaf.party);
        }
    }
    for need in 0..new.needs.len() as u32 {
        let was = items::is_open(old, &before.solution, need);
        if was != items::is_open(new, after, need) {
            let leaves = new.links.leaves_of(need).iter();
            found.extend(leaves.map(|l| new.links.leaves[*l as usize].party));
        }
    }
    found
}
