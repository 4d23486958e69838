//! The smallest sets of acts that bring a matter into effect, with the words that ask for each.

use super::{Case, Findings, condition, part, some};
use crate::brief::gather::capital;
use crate::brief::needs::who;
use crate::brief::{Evidence, Item, Line, Role, words};
use backstop_model::{MatterId, PositionKind};
use backstop_reason::{Family, Missing, Step, UnlockLimit, Unlocking, Words, unlocking_sets_in};
use serde_json::json;

impl Case<'_> {
    /// All minimal unlocking sets of a matter, as far as the limit allows.
    pub fn unlock(&self, id: &MatterId, limit: UnlockLimit) -> Findings {
        let found = unlocking_sets_in(&self.facts, &self.answer, id, limit);
        let title = format!("What it takes: {}", self.name(id));
        let mut out = self.findings(title, json!({"matter": id, "unlocking": found}));
        let mut subject = self.item(id, "");
        if let Some(act) = self.facts.find(id) {
            let (own, now) = (self.facts.own_level(act), self.answer.least(act));
            subject.state = format!("{own} by its own word; in effect: {now}");
            let own = self.own_words(id);
            if !own.is_empty() {
                subject.lines.push(line(Role::Says, String::new(), own));
            }
        }
        let gloss = "what the party itself has said or done";
        out.parts
            .extend(part("As reported", gloss, false, vec![subject]));
        match found {
            Unlocking::Unknown => out.notes.push("It is not on record.".to_string()),
            Unlocking::Holds => out.notes.push(self.holds(id)),
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
                families,
                families_complete,
            } => {
                let count = total.map_or("more than 2^128".to_string(), |t| t.to_string());
                let alike = families_complete && total != Some(families.len() as u128);
                let (shown, items): (String, Vec<Item>) = match alike {
                    true => (
                        match families.len() {
                            1 => "1 family".to_string(),
                            n => format!("{n} families"),
                        },
                        families
                            .iter()
                            .enumerate()
                            .map(|f| self.family(id, f))
                            .collect(),
                    ),
                    false => (
                        format!("the {} smallest", sets.len()),
                        sets.iter().enumerate().map(|s| self.set(id, s)).collect(),
                    ),
                };
                out.notes.push(match (alike, complete) {
                    (true, _) if families.len() == 1 => format!(
                        "Minimal sets of acts that would do: {count}, all of {shown}: they differ \
                         only in who is who."
                    ),
                    (true, _) => format!(
                        "Minimal sets of acts that would do: {count}, in {shown} that differ in \
                         more than who is who."
                    ),
                    (false, true) => format!("Minimal sets of acts that would do: {count}."),
                    (false, false) => {
                        format!("Minimal sets of acts that would do: {count}. Shown: {shown}.")
                    }
                });
                let gloss = "each alone is enough, and nothing in it can be left out";
                out.parts
                    .extend(part("Any one of these", gloss, false, items));
            }
        }
        out
    }

    /// Why a matter holds: all is given, or what would end it has not happened.
    fn holds(&self, id: &MatterId) -> String {
        let act = self.facts.find(id);
        let needs = || act.into_iter().flat_map(|a| self.facts.needs_of(a));
        let ends = needs().filter(|n| self.facts.is_exception(*n));
        let ends: Vec<String> = ends
            .map(|n| self.facts.need(n))
            .map(|n| format!("{} “{}”", words::relation(n.relation), n.words))
            .collect();
        match (needs().count(), ends.as_slice()) {
            (0, _) => "It holds already, and waits on nothing.".to_string(),
            (_, []) => "It holds already: all that it waits on is promised or done.".to_string(),
            (n, ends) => {
                let rest = match n > ends.len() {
                    true => "All else that it waits on is promised or done. ",
                    false => "",
                };
                let ends = ends.join(" and ");
                format!("It holds {ends}. {rest}No report here says that this has happened.")
            }
        }
    }

    fn set(&self, of: &MatterId, (at, set): (usize, &Vec<Step>)) -> Item {
        let lines = set.iter().map(|s| self.step(of, s)).collect();
        numbered(format!("Set {}", at + 1), some(set.len(), "act"), lines)
    }

    /// Sets that differ only in which of several alike acts they take.
    fn family(&self, of: &MatterId, (at, family): (usize, &Family)) -> Item {
        let mut lines = Vec::new();
        for choice in &family.choices {
            let each = choice.of.iter().map(|s| self.step(of, s));
            if choice.any == choice.of.len() {
                lines.extend(each);
                continue;
            }
            let each: Vec<Line> = each.collect();
            let names: Vec<&str> = each.iter().map(|l| l.words.as_str()).collect();
            let head = format!("any {} of these {}: ", choice.any, each.len());
            let words = head + &names.join("; ");
            let evidence = each.iter().flat_map(|l| l.evidence.clone()).collect();
            lines.push(line(Role::Takes, words, evidence));
        }
        let acts: usize = family.choices.iter().map(|c| c.any).sum();
        let state = match family.sets {
            Some(1) => some(acts, "act"),
            Some(n) => format!("{n} sets of {}", some(acts, "act")),
            None => format!("more than 2^128 sets of {}", some(acts, "act")),
        };
        numbered(format!("Family {}", at + 1), state, lines)
    }

    /// What the matter's own party has said of it.
    pub(super) fn own_words(&self, id: &MatterId) -> Vec<Evidence> {
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

    /// What matters say of something, in words of their own; if they say nothing, in anybody's.
    fn own_first<'w>(&self, of: &MatterId, all: Vec<&'w Words>) -> (bool, Vec<&'w Words>) {
        let own: Vec<&Words> = all.iter().copied().filter(|w| w.matter == *of).collect();
        match own.is_empty() {
            true => (false, all),
            false => (true, own),
        }
    }

    /// A step towards a matter, with the words of the matter that ask for it.
    fn step(&self, of: &MatterId, step: &Step) -> Line {
        let names = self.g.names;
        let (words, evidence) = match step {
            Step::Give {
                party,
                kind,
                toward,
                words,
            } => {
                let items = self.answer.missing.iter();
                let said = |m: &&Missing| {
                    let mut all = m.words.iter();
                    words.is_empty() || all.any(|w| w.text == *words)
                };
                let found: Vec<_> = items
                    .filter(|m| m.party == *party && m.kind == *kind && m.toward == *toward)
                    .filter(said)
                    .collect();
                let said = found.iter().flat_map(|m| &m.words).collect();
                let (own, said) = self.own_first(of, said);
                let mut evidence: Vec<Evidence> = said
                    .into_iter()
                    .flat_map(|w| condition(&self.g, &w.stances, &w.text))
                    .collect();
                let asks = found.iter().filter(|_| !own).flat_map(|m| &m.asked_by);
                let asks: Vec<_> = asks.map(|a| a.stance.clone()).collect();
                evidence.extend(self.evidence(&asks));
                let counted = found.iter().find(|m| m.enough.is_some());
                let who = match (counted, party) {
                    (Some(m), _) => who(&self.g, m),
                    (None, Some(party)) => names.actor(party),
                    (None, None) => "somebody (nobody is named)".to_string(),
                };
                let what = match words.is_empty() {
                    true => names.deed(kind, toward),
                    false => format!("“{words}”"),
                };
                (format!("{}: {what}", capital(&who)), evidence)
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
                let all: Vec<_> = match words.is_empty() {
                    true => same.flat_map(|a| &a.words).collect(),
                    false => said.filter(|w| w.text == *words).collect(),
                };
                let (_, own) = self.own_first(of, all);
                let evidence = own
                    .iter()
                    .flat_map(|w| condition(&self.g, &w.stances, &w.text));
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
                let evidence = needs.flat_map(|n| condition(&self.g, &n.stances, &n.words));
                let text = format!("It is declared met: “{words}” ({})", self.name(matter));
                (text, evidence.collect())
            }
            Step::GoFirst { matter } => (
                format!("{} goes first, without waiting", self.name(matter)),
                self.own_words(matter),
            ),
            Step::OwnWord { matter } => {
                use PositionKind::{Blocked, Lapsed, Opposes, Refuses, Suspended, Withdrawn};
                let act = self.facts.find(matter).map(|a| self.facts.act(a));
                let word = match act.and_then(|a| a.position).map(|p| p.what) {
                    Some(Refuses | Opposes) => "it takes back its no and gives its word",
                    Some(Withdrawn) => "it gives its word again, which it took back",
                    Some(Suspended) => "it goes on with what it suspended",
                    Some(Blocked) => "it is blocked no longer",
                    Some(Lapsed) => "it gives its word again, which lapsed",
                    _ => "it gives its own word",
                };
                let text = format!("{}: {word}", self.name(matter));
                (text, self.own_words(matter))
            }
        };
        line(Role::Takes, words, evidence)
    }
}

fn numbered(who: String, state: String, lines: Vec<Line>) -> Item {
    Item {
        who,
        what: String::new(),
        state,
        party: Vec::new(),
        deed: String::new(),
        toward: Vec::new(),
        matter: None,
        lines,
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
