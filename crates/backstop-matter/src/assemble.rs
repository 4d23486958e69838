//! A matter from the stances in its cells.
//!
//! Every list is in order of date (none first), then report, then place in its text. Steps of one
//! date are one rung with
//! all its evidence. Nothing is dropped for being older, weaker or at odds: a pledge, a refusal
//! and a withdrawal of one party stand side by side, and the reader of the matter sees the dates.

use crate::condition::plain_words;
use crate::place::ids;
use crate::{Cell, Part, Placed, alternatives, condition_key};
use backstop_model::{
    Absence, Ask, Attitude, Caveat, Condition, Date, Matter, MatterCondition, MatterId, Origin,
    Position, Rung, Stance, StanceId, Telling,
};
use std::collections::BTreeMap;

/// A stance as evidence in one cell.
#[derive(Debug, Clone)]
pub struct Evidence<'a> {
    /// The stance, as corrected.
    pub stance: &'a Stance,
    /// Where it is and what it says of it.
    pub placed: Placed,
    /// When it was said or done ([`crate::said_on`]).
    pub date: Option<Date>,
    /// Where its telling comes from ([`crate::origin_of`]).
    pub origin: Origin,
}

/// Puts a matter together. The order of `evidence` does not matter.
pub fn assemble(id: MatterId, mut evidence: Vec<Evidence<'_>>) -> Matter {
    evidence.sort_by(|a, b| order(a).cmp(&order(b)));
    let home = Cell::parse(&id).unwrap_or_else(|| Cell::new(Vec::new(), "other", Vec::new()));
    let mut matter = Matter {
        id,
        party: home.party,
        kind: home.kind,
        toward: home.toward,
        what: String::new(),
        legal: Vec::new(),
        material: Vec::new(),
        positions: Vec::new(),
        absences: Vec::new(),
        conditions: Vec::new(),
        caveats: Vec::new(),
        asks: Vec::new(),
        tellings: Vec::new(),
        stances: Vec::new(),
    };
    matter.what = words(&evidence);
    for e in &evidence {
        add(&mut matter, e);
    }
    matter.conditions = conditions(&evidence);
    matter.caveats = caveats(&evidence);
    matter.stances.dedup();
    matter.tellings.dedup_by(|b, a| a.stance == b.stance);
    matter
}

/// Date, then report, then place in its text.
fn order<'e>(e: &'e Evidence<'e>) -> (Option<Date>, &'e str, u32, &'e str, &'e Placed) {
    let s = e.stance;
    (e.date, &s.report.0, s.span.start, &s.id.0, &e.placed)
}

/// The words of the newest stance to one's own deed, or of the newest at all.
fn words(evidence: &[Evidence<'_>]) -> String {
    let newest = |own: bool| {
        evidence
            .iter()
            .rev()
            .find(|e| !own || e.stance.attitude.is_own() && !e.stance.deed.what.is_empty())
    };
    let e = newest(true).or_else(|| newest(false));
    e.map(|e| e.stance.deed.what.clone()).unwrap_or_default()
}

fn add(matter: &mut Matter, e: &Evidence<'_>) {
    let id = &e.stance.id;
    for part in &e.placed.parts {
        match *part {
            Part::Legal(stage) => rung(&mut matter.legal, stage, e.date, id),
            Part::Material(stage) => rung(&mut matter.material, stage, e.date, id),
            Part::Position(kind) => {
                let newest = matter.positions.iter_mut().rev();
                match newest
                    .take_while(|p| p.date == e.date)
                    .find(|p| p.kind == kind)
                {
                    Some(p) => p.stances.push(id.clone()),
                    None => matter.positions.push(Position {
                        kind,
                        by: None,
                        date: e.date,
                        stances: vec![id.clone()],
                    }),
                }
            }
            Part::Absence(kind) => {
                let newest = matter.absences.iter_mut().rev();
                match newest
                    .take_while(|a| a.date == e.date)
                    .find(|a| a.kind == kind)
                {
                    Some(a) => a.stances.push(id.clone()),
                    None => matter.absences.push(Absence {
                        kind,
                        date: e.date,
                        stances: vec![id.clone()],
                    }),
                }
            }
            Part::Ask(attitude) => matter.asks.push(Ask {
                by: ids(&e.stance.holder),
                attitude,
                date: e.date,
                stance: id.clone(),
            }),
            Part::Conditions | Part::Caveats => {}
        }
    }
    matter.tellings.push(Telling {
        report: e.stance.report.clone(),
        sources: e.stance.sources.clone(),
        origin: e.origin.clone(),
        stance: id.clone(),
    });
    matter.stances.push(id.clone());
}

/// Adds a step; steps of one stage and date are one. Evidence comes in order of date, so only the
/// steps of the newest date need looking at.
fn rung<S: PartialEq>(rungs: &mut Vec<Rung<S>>, stage: S, date: Option<Date>, id: &StanceId) {
    let newest = rungs.iter_mut().rev().take_while(|r| r.date == date);
    for r in newest {
        if r.stage == stage {
            r.stances.push(id.clone());
            return;
        }
    }
    rungs.push(Rung {
        stage,
        date,
        stances: vec![id.clone()],
    });
}

/// Conditions, each once, in the words of its first telling; alternatives share a number.
fn conditions(evidence: &[Evidence<'_>]) -> Vec<MatterCondition> {
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<MatterCondition> = Vec::new();
    let telling = || {
        evidence
            .iter()
            .filter(|e| e.placed.parts.contains(&Part::Conditions))
    };
    for e in telling() {
        for c in &e.stance.conditions {
            let next = found.len();
            let i = *at.entry(condition_key(c)).or_insert(next);
            match found.get_mut(i) {
                Some(known) if known.stances.last() == Some(&e.stance.id) => {}
                Some(known) => known.stances.push(e.stance.id.clone()),
                None => found.push(MatterCondition {
                    condition: c.clone(),
                    group: next as u32,
                    stances: vec![e.stance.id.clone()],
                }),
            }
        }
    }
    for (a, b) in telling().flat_map(|e| alternatives(e.stance)) {
        if let (Some(&i), Some(&j)) = (at.get(&a), at.get(&b)) {
            let (keep, drop) = (
                found[i].group.min(found[j].group),
                found[i].group.max(found[j].group),
            );
            found
                .iter_mut()
                .filter(|c| c.group == drop)
                .for_each(|c| c.group = keep);
        }
    }
    found
}

/// Caveats, each wording once, in the words of its first telling.
fn caveats(evidence: &[Evidence<'_>]) -> Vec<Caveat> {
    let mut seen: BTreeMap<String, ()> = BTreeMap::new();
    let mut found = Vec::new();
    for e in evidence
        .iter()
        .filter(|e| e.placed.parts.contains(&Part::Caveats))
    {
        for c in &e.stance.caveats {
            if seen.insert(plain_words(&c.what), ()).is_none() {
                found.push(c.clone());
            }
        }
    }
    found
}

impl Evidence<'_> {
    /// What this piece of evidence shows, one word a thing: pieces that show the same thing can
    /// stand in for each other when only the outline of a matter is wanted.
    pub fn signs(&self) -> Vec<String> {
        let mut signs = Vec::new();
        for part in &self.placed.parts {
            match part {
                Part::Legal(s) => signs.push(format!("legal:{s:?}")),
                Part::Material(s) => signs.push(format!("material:{s:?}")),
                Part::Position(p) => signs.push(format!("position:{p:?}")),
                Part::Absence(a) => signs.push(format!("absence:{a:?}")),
                Part::Ask(a) => {
                    let by = ids(&self.stance.holder).join("+");
                    signs.push(format!("ask:{}:{by}", Attitude::word(*a)));
                }
                Part::Conditions => {
                    signs.extend(
                        self.stance
                            .conditions
                            .iter()
                            .map(|c| self.condition_sign(c)),
                    );
                }
                Part::Caveats if !self.stance.caveats.is_empty() => signs.push("caveat".into()),
                Part::Caveats => {}
            }
        }
        if self.stance.attitude.is_own() && self.stance.deed.amount.is_some() {
            signs.push("amount".into());
        }
        signs.sort();
        signs.dedup();
        signs
    }

    /// The sign of a condition: promised with it, or argued by others to need it.
    pub fn condition_sign(&self, condition: &Condition) -> String {
        let word = if self.stance.attitude.is_own() {
            "condition"
        } else {
            "need"
        };
        format!("{word}:{}", condition_key(condition))
    }
}
