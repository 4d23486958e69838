//! The smallest sets of acts that bring a matter into effect, with the words that ask for each.

use super::{Case, Findings, part, some};
use crate::brief::gather::capital;
use crate::brief::{Evidence, Item, Line, Role};
use backstop_model::MatterId;
use backstop_reason::{Step, UnlockLimit, Unlocking, unlocking_sets_in};
use serde_json::json;

impl Case<'_> {
    /// All minimal unlocking sets of a matter, as far as the limit allows.
    pub fn unlock(&self, id: &MatterId, limit: UnlockLimit) -> Findings {
        let found = unlocking_sets_in(&self.facts, &self.answer, id, limit);
        let title = format!("What it takes: {}", self.name(id));
        let mut out = self.findings(title, json!({"matter": id, "unlocking": found}));
        let mut subject = self.item(id, "");
        if let Some(act) = self.facts.find(id) {
            subject.state = format!("comes to “{}” as things stand", self.answer.least(act));
            let own = self.own_words(id);
            if !own.is_empty() {
                subject.lines.push(line(Role::Says, String::new(), own));
            }
        }
        let gloss = "as reported";
        out.parts.extend(part(&id.0, gloss, false, vec![subject]));
        match found {
            Unlocking::Unknown => out.notes.push("It is not on record.".to_string()),
            Unlocking::Holds => {
                let note = "It holds already: all that it waits on is promised or done.";
                out.notes.push(note.to_string());
            }
            Unlocking::Impossible => {
                let note = "Nothing that anybody could do brings it about: what must not happen \
                            has happened.";
                out.notes.push(note.to_string());
            }
            Unlocking::TooMany { steps, nodes } => out.notes.push(format!(
                "The question is too large: {} bear on it, more than {nodes} nodes can sort out.",
                some(steps, "step")
            )),
            Unlocking::Sets {
                sets,
                total,
                complete,
            } => {
                let total = total.map_or("more than 2^128".to_string(), |t| t.to_string());
                out.notes.push(match complete {
                    true => format!("Minimal sets of acts that would do: {total}."),
                    false => format!(
                        "Minimal sets of acts that would do: {total}. The {} smallest are shown.",
                        sets.len()
                    ),
                });
                let items = sets.iter().enumerate().map(|(n, set)| Item {
                    who: format!("Set {}", n + 1),
                    what: String::new(),
                    state: some(set.len(), "act"),
                    party: Vec::new(),
                    deed: String::new(),
                    toward: Vec::new(),
                    matter: None,
                    lines: set.iter().map(|s| self.step(s)).collect(),
                });
                let gloss = "each alone is enough, and nothing in it can be left out";
                out.parts
                    .extend(part("Any one of these", gloss, false, items.collect()));
            }
        }
        out
    }

    /// What the matter's own party has said of it.
    fn own_words(&self, id: &MatterId) -> Vec<Evidence> {
        let Some(m) = self.matter(id) else {
            return Vec::new();
        };
        let legal = m.legal.iter().flat_map(|r| &r.stances);
        let material = m.material.iter().flat_map(|r| &r.stances);
        let positions = m.positions.iter().flat_map(|p| &p.stances);
        let absences = m.absences.iter().flat_map(|a| &a.stances);
        let all = legal.chain(material).chain(positions).chain(absences);
        self.evidence(&all.cloned().collect::<Vec<_>>())
    }

    fn step(&self, step: &Step) -> Line {
        let names = self.g.names;
        let (words, evidence) = match step {
            Step::Give {
                party,
                kind,
                toward,
            } => {
                let items = self.answer.missing.iter();
                let found: Vec<_> = items
                    .filter(|m| m.party == *party && m.kind == *kind && m.toward == *toward)
                    .collect();
                let said = found.iter().flat_map(|m| &m.words);
                let mut evidence: Vec<Evidence> = said
                    .clone()
                    .flat_map(|w| self.condition(&w.stances, &w.text))
                    .collect();
                let asks = found.iter().flat_map(|m| &m.asked_by);
                let asks: Vec<_> = asks.map(|a| a.stance.clone()).collect();
                evidence.extend(self.evidence(&asks));
                let who = match party {
                    Some(party) => names.actor(party),
                    None => "somebody (nobody is named)".to_string(),
                };
                let first = said.clone().next().map_or("", |w| w.text.as_str());
                let what = match kind == "other" {
                    true => format!("“{first}”"),
                    false => names.deed(kind, toward),
                };
                (format!("{} gives: {what}", capital(&who)), evidence)
            }
            Step::Come {
                parties,
                kind,
                toward,
                words,
            } => {
                let said = self.answer.awaited.iter().flat_map(|a| &a.words);
                let all = self.answer.awaited.iter();
                let same = all.filter(|a| a.kind == *kind && a.toward == *toward);
                let own: Vec<_> = match words.is_empty() {
                    true => same.flat_map(|a| &a.words).collect(),
                    false => said.filter(|w| w.text == *words).collect(),
                };
                let evidence = own.iter().flat_map(|w| self.condition(&w.stances, &w.text));
                let mut text = match (kind.as_str(), words.as_str()) {
                    (_, words) if !words.is_empty() => format!("It comes about: “{words}”"),
                    _ => format!("It comes about: {}", names.deed(kind, toward)),
                };
                if !parties.is_empty() {
                    text += &format!(" (by {})", names.actors(parties));
                }
                (text, evidence.collect())
            }
            Step::Declare { matter, words } => {
                let act = self.facts.find(matter);
                let needs = act.into_iter().flat_map(|a| self.facts.needs_of(a));
                let needs = needs.map(|n| self.facts.need(n));
                let needs = needs.filter(|n| n.words == *words);
                let evidence = needs.flat_map(|n| self.condition(&n.stances, &n.words));
                let text = format!("It is declared met: “{words}” ({})", self.name(matter));
                (text, evidence.collect())
            }
            Step::GoFirst { matter } => (
                format!("{} goes first, without waiting", self.name(matter)),
                self.own_words(matter),
            ),
            Step::OwnWord { matter } => (
                format!("{}: it gives its own word", self.name(matter)),
                self.own_words(matter),
            ),
        };
        line(Role::Takes, words, evidence)
    }
}

fn line(role: Role, words: String, mut evidence: Vec<Evidence>) -> Line {
    evidence.sort_by_key(|e| (e.report, e.span));
    evidence.dedup_by(|b, a| a.span == b.span && a.report == b.report);
    Line {
        role,
        words,
        evidence,
    }
}
