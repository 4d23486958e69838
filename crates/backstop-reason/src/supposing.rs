//! Facts with a scenario's suppositions on top, without starting over.
//!
//! The facts are copied as they are, words, lists and links; what is supposed of a matter on record
//! changes the ceilings of a few nodes, and from there the three solutions are followed. Links are
//! made anew, from the words that are numbered already, only where a supposition can change them:
//!
//! `links anew ⇔ a supposed matter is not on record (it may bear on any need)`
//! `           ∨ an act with an "until" stops or goes on (the words then mean the opposite)`
//! `           ∨ an act may count for a need only by being supposed (see counted)`
//! `           ∨ an act is freed from a state of the world (its words helped to name the parties)`

use crate::answer::Answer;
use crate::counted::{is_loose, of_its_kind};
use crate::facts::{Act, ActId, Facts};
use crate::intern::{ListId, Name};
use crate::link;
use crate::notation::{Scenario, Supposed, Supposition, matter_id};
use crate::solve::{Solution, said_needs, solve};
use crate::sort::Sort;
use crate::track::{Equation, Side};
use crate::write::Writer;
use backstop_model::{LegalStage, MaterialStage, Relation};

/// What the stances of suppositions begin with, where those of reports begin with the report's id.
pub(crate) const SUPPOSED: &str = "supposed:";

/// Facts with suppositions on top.
pub(crate) struct Then {
    pub facts: Facts,
    /// The acts that are supposed to be otherwise.
    pub acts: Vec<u32>,
    /// The nodes whose ceiling or need is another; none where links were made anew.
    pub changed: Option<Vec<u32>>,
}

/// Puts a scenario on top of facts.
pub(crate) fn then(facts: &Facts, scenario: &Scenario) -> Then {
    let mut then = facts.clone();
    let mut anew = false;
    let mut acts = Vec::new();
    for (number, one) in scenario.suppose.iter().enumerate() {
        let known = same(&then, one).or_else(|| only(&then, one));
        let act = match known {
            Some(act) => act,
            None => {
                anew = true;
                then = Writer::upon(then).unlinked(&blank(one));
                then.acts.len() as u32 - 1
            }
        };
        let stance = format!("{SUPPOSED}{}:{}", scenario.name, number + 1);
        let stopped = then.acts[act as usize].stopped();
        change(&mut then, act, one.what, &stance);
        anew |= may_count(&then, act);
        anew |= stopped != then.acts[act as usize].stopped() && has_until(&then, act);
        if frees(one) && !then.is_freed(act) {
            anew |= has_joint(&then, act);
            then.freed.push(act);
        }
        acts.push(act);
    }
    let changed = match anew {
        true => {
            then.index_ids();
            then.links = link::link(&mut then);
            None
        }
        false => Some(follow(&mut then, &acts)),
    };
    Then {
        facts: then,
        acts,
        changed,
    }
}

/// `frees(s) ⇔ s is unconditional ∨ s supposes that it is done`: what is delivered, or in force,
/// waits on nothing that was stated before.
fn frees(one: &Supposition) -> bool {
    let done = matches!(
        one.what,
        Supposed::Material(MaterialStage::Delivered) | Supposed::Legal(LegalStage::InForce)
    );
    one.unconditionally || done
}

/// The facts with a scenario's suppositions on top.
pub fn suppose(facts: &Facts, scenario: &Scenario) -> Facts {
    then(facts, scenario).facts
}

/// Changes the ceilings and needs of nodes as the acts now ask.
fn follow(facts: &mut Facts, acts: &[u32]) -> Vec<u32> {
    let mut changed = Vec::new();
    for act in acts {
        changed.extend(facts.links.follow_act(&facts.acts, *act));
    }
    for act in &facts.freed {
        let need = &mut facts.links.net.need[*act as usize];
        if std::mem::take(need) > 0 {
            changed.push(*act);
        }
    }
    changed
}

fn change(facts: &mut Facts, act: u32, what: Supposed, stance: &str) {
    let stances = facts.evidence.put(std::iter::once(stance));
    let row = &mut facts.acts[act as usize];
    match what {
        Supposed::Legal(stage) => {
            (row.legal, row.legal_stances) = (Some(stage), stances);
            row.position = None;
        }
        Supposed::Material(stage) => {
            (row.material, row.material_stances) = (Some(stage), stances);
            row.position = None;
        }
        Supposed::Position(position) => {
            (row.position, row.position_stances) = (Some(position), stances);
        }
    }
    if row.position.is_none() {
        row.position_stances = facts.evidence.put(std::iter::empty());
    }
}

/// Whether an act may count for a need for nobody named, now that it is supposed.
fn may_count(facts: &Facts, act: u32) -> bool {
    let act = &facts.acts[act as usize];
    let sorts = &facts.links.need_sort;
    let mut needs = facts.needs.iter().zip(sorts);
    needs.any(|(n, sort)| of_its_kind(facts, n, act) && is_loose(facts, n, *sort))
}

fn has_until(facts: &Facts, act: u32) -> bool {
    let mut needs = facts.needs_of(ActId(act));
    needs.any(|n| facts.needs[n.at()].relation == Relation::Until)
}

fn has_joint(facts: &Facts, act: u32) -> bool {
    let mut needs = facts.needs_of(ActId(act));
    needs.any(|n| facts.links.need_sort.get(n.at()) == Some(&Sort::Joint))
}

/// The numbers of words, sorted; none where one is not on record at all.
fn numbers(facts: &Facts, words: &[String]) -> Option<Vec<Name>> {
    let mut all: Vec<Name> = words
        .iter()
        .map(|w| facts.names.find(w))
        .collect::<Option<_>>()?;
    all.sort_unstable();
    Some(all)
}

/// The first act of a supposition's parties, kind and beneficiaries, in whatever order.
fn same(facts: &Facts, one: &Supposition) -> Option<u32> {
    let kind = facts.names.find(&one.kind)?;
    let parties = numbers(facts, &one.parties)?;
    let toward = numbers(facts, &one.toward)?;
    let is = |list: ListId, wanted: &[Name]| {
        let list = facts.lists.get(list);
        let mut sorted = list.to_vec();
        sorted.sort_unstable();
        sorted == wanted
    };
    let mut acts = facts.acts.iter();
    let at =
        acts.position(|a| a.kind == kind && is(a.parties, &parties) && is(a.toward, &toward))?;
    Some(at as u32)
}

/// A supposition that names no beneficiary is about the only matter of its parties and kind.
fn only(facts: &Facts, one: &Supposition) -> Option<u32> {
    if !one.toward.is_empty() {
        return None;
    }
    let kind = facts.names.find(&one.kind)?;
    let fits = |list: ListId| {
        let words = facts.lists.get(list).iter().map(|n| facts.word(*n));
        words.eq(one.parties.iter().map(String::as_str))
    };
    let acts = facts.acts.iter().enumerate();
    let mut found = acts.filter(|(_, a)| a.kind == kind && fits(a.parties));
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Some(at as u32),
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

/// The three solutions of facts, with the orders by which changes are followed. Made once for all
/// scenarios that are put on top of the same facts.
pub(crate) struct Followed {
    least: Side,
    greatest: Side,
    said: Side,
    said_needs: Vec<u32>,
}

impl Followed {
    pub(crate) fn of(facts: &Facts, before: &Answer) -> Followed {
        let net = &facts.links.net;
        let solution = &before.solution;
        let said_needs = said_needs(facts);
        Followed {
            least: Side::new((solution.least.clone(), solution.order.clone())),
            greatest: Side::new(net.greatest()),
            said: Side::new(net.least(&said_needs)),
            said_needs,
        }
    }

    /// The solution of facts that differ from those it was made of in `changed` nodes.
    fn follow(&self, facts: &Facts, then: &Facts, changed: &[u32]) -> Solution {
        let (mut least, mut greatest) = (self.least.clone(), self.greatest.clone());
        let mut said = self.said.clone();
        let (before, after) = (&facts.links.net, &then.links.net);
        let mut ceilings = before.ceiling.clone();
        let mut needs = before.need.clone();
        for node in changed {
            let at = *node as usize;
            (ceilings[at], needs[at]) = (after.ceiling[at], after.need[at]);
            let equation = |needs| Equation {
                net: after,
                ceilings: &ceilings,
                needs,
            };
            least.follow_least(equation(&needs), *node);
            greatest.follow_greatest(equation(&needs), *node);
            said.follow_least(equation(&self.said_needs), *node);
        }
        Solution::of(then, (least.value, least.order), greatest.value, said.value)
    }
}

/// The solution of facts with suppositions on top. `followed` is made when it is first wanted.
pub(crate) fn solution(
    facts: &Facts,
    before: &Answer,
    then: &Then,
    followed: &mut Option<Followed>,
) -> Solution {
    match &then.changed {
        None => solve(&then.facts),
        Some(changed) => followed
            .get_or_insert_with(|| Followed::of(facts, before))
            .follow(facts, &then.facts, changed),
    }
}
