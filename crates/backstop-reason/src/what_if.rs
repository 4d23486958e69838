//! What if: suppose acts, refusals, withdrawals, and see what changes.
//!
//! `difference = reason(facts + scenario) − reason(facts)`. A supposition about a matter on record
//! changes that matter; one about none adds it. Facts are linked again from the start, because a
//! new matter may bear on any need; [`crate::Tracker::what_if`] answers for matters on record in
//! millionths of a second.

use crate::answer::{Answer, Ring, reason};
use crate::facts::{Act, Facts, Said};
use crate::level::Level;
use crate::notation::{Scenario, Supposed, Supposition, matter_id};
use crate::solve::State;
use backstop_model::{ActorId, DeedKind, MatterId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Rings that are there now and were not.
    pub deadlocks: Vec<Ring>,
    /// Rings untied.
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

/// The facts with a scenario's suppositions on top.
pub fn suppose(facts: &Facts, scenario: &Scenario) -> Facts {
    let mut acts: Vec<Act> = facts.acts().collect();
    for (number, one) in scenario.suppose.iter().enumerate() {
        let stance = format!("supposed:{}:{}", scenario.name, number + 1);
        let at = acts
            .iter()
            .position(|a| same(a, one))
            .or_else(|| only(&acts, one));
        let at = at.unwrap_or_else(|| {
            acts.push(blank(one));
            acts.len() - 1
        });
        let act = &mut acts[at];
        match one.what {
            Supposed::Legal(what) => {
                act.legal = Some(Said::new(what, &stance));
                act.position = None;
            }
            Supposed::Material(what) => {
                act.material = Some(Said::new(what, &stance));
                act.position = None;
            }
            Supposed::Position(what) => act.position = Some(Said::new(what, &stance)),
        }
        if one.unconditionally {
            act.clauses.clear();
        }
    }
    Facts::new(acts, &facts.members, &facts.covers)
}

fn same(act: &Act, one: &Supposition) -> bool {
    let set = |list: &[String]| {
        let mut list = list.to_vec();
        list.sort();
        list
    };
    act.kind == one.kind
        && set(&act.parties) == set(&one.parties)
        && set(&act.toward) == set(&one.toward)
}

/// A supposition that names no beneficiary is about the only matter of its parties and kind.
fn only(acts: &[Act], one: &Supposition) -> Option<usize> {
    let fits = |a: &&(usize, &Act)| {
        let toward = one.toward.is_empty();
        toward && a.1.kind == one.kind && a.1.parties == one.parties
    };
    let all: Vec<(usize, &Act)> = acts.iter().enumerate().collect();
    let mut found = all.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Some(*at),
        _ => None,
    }
}

fn blank(one: &Supposition) -> Act {
    Act {
        id: matter_id(&one.parties, &one.kind, &one.toward),
        parties: one.parties.clone(),
        kind: one.kind.clone(),
        toward: one.toward.clone(),
        what: String::new(),
        legal: None,
        material: None,
        position: None,
        absence: None,
        clauses: Vec::new(),
        caveats: Vec::new(),
        asks: Vec::new(),
    }
}

/// What changes if the scenario came true.
pub fn what_if(facts: &Facts, scenario: &Scenario) -> Difference {
    compare(facts, std::slice::from_ref(scenario))
        .pop()
        .unwrap_or_default()
}

/// The differences of several scenarios from the same facts, side by side.
pub fn compare(facts: &Facts, scenarios: &[Scenario]) -> Vec<Difference> {
    let before = reason(facts);
    scenarios
        .iter()
        .map(|scenario| {
            let then = suppose(facts, scenario);
            let after = reason(&then);
            difference(scenario, (facts, &before), (&then, &after))
        })
        .collect()
}

fn difference(
    scenario: &Scenario,
    (old, before): (&Facts, &Answer),
    (new, after): (&Facts, &Answer),
) -> Difference {
    let mut out = Difference {
        scenario: scenario.name.clone(),
        ..Difference::default()
    };
    for number in 0..new.len() as u32 {
        let act = crate::ActId(number);
        // Acts keep their numbers; new ones come after the old.
        let from = match act.at() < old.len() {
            true => before.least(act),
            false => Level::NOTHING,
        };
        let to = after.least(act);
        let matter = new.id(act);
        let change = Change { matter, from, to };
        if to > from {
            if to.holds() && !from.holds() {
                out.unlocks.push(change.matter.clone());
            }
            out.rises.push(change);
        } else if to < from {
            if from.holds() && !to.holds() {
                out.locks.push(change.matter.clone());
            }
            out.falls.push(change);
        }
    }
    let mut states: BTreeMap<(MatterId, usize), State> = BTreeMap::new();
    let each = |facts: &Facts, visit: &mut dyn FnMut(MatterId, usize, crate::NeedId)| {
        for number in 0..facts.len() as u32 {
            let act = crate::ActId(number);
            for (at, need) in facts.needs_of(act).enumerate() {
                visit(facts.id(act), at, need);
            }
        }
    };
    each(old, &mut |matter, at, need| {
        states.insert((matter, at), before.state(need));
    });
    each(new, &mut |matter, at, need| {
        let to = after.state(need);
        if let Some(from) = states
            .get(&(matter.clone(), at))
            .copied()
            .filter(|f| *f != to)
        {
            let words = new.need(need).words;
            out.conditions.push(StateChange {
                matter,
                words,
                from,
                to,
            });
        }
    });
    let guarantees = |answer: &Answer| -> Vec<Guarantee> {
        let all = answer.missing.iter();
        all.map(|m| Guarantee {
            party: m.party.clone(),
            kind: m.kind.clone(),
            toward: m.toward.clone(),
        })
        .collect()
    };
    let (was, is) = (guarantees(before), guarantees(after));
    out.found = was.iter().filter(|g| !is.contains(g)).cloned().collect();
    out.lost = is.iter().filter(|g| !was.contains(g)).cloned().collect();
    let has = |rings: &[Ring], ring: &Ring| rings.iter().any(|r| r.members == ring.members);
    let fresh = after.deadlocks.iter();
    out.deadlocks = fresh
        .filter(|r| !has(&before.deadlocks, r))
        .cloned()
        .collect();
    let gone = before.deadlocks.iter();
    out.untied = gone
        .filter(|r| !has(&after.deadlocks, r))
        .cloned()
        .collect();
    out
}
