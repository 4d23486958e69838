//! What is missing and awaited, who waits on each other, and what counts most.
//!
//! The lines that name who waits and who asks are the brief's own. What hangs on something through
//! others is added here, each with the words in which the one that hangs states its condition.

use super::most::{Choice, Chooser, Most};
use super::rests::{Grounds, against};
use super::{Case, Findings, condition, part, some};
use crate::brief::gather::Gathered;
use crate::brief::needs::{Act, awaited_item, missing_item, ring_item};
use crate::brief::{Item, Line, Role, sections};
use backstop_model::MatterId;
use backstop_reason::{Hanging, Item as Key, Ring, Words};
use serde_json::json;
use std::collections::BTreeSet;

impl<'r> Case<'r> {
    /// Everything that is missing.
    pub fn missing(&self) -> Findings {
        self.missing_most(Most::ALL)
    }

    /// What is missing, so many items in each part, those first on which most hangs, and of long
    /// items so many lines. Notes and lines say how many more there are. The data hold all of it.
    pub fn missing_most(&self, most: Most) -> Findings {
        let a = &self.answer;
        let grounds = self.grounds();
        let chooser = Chooser { grounds, most };
        let mut missing = Vec::new();
        for m in a.missing.iter().take(most.items) {
            let choice = chooser.missing(m);
            let g = self.quoting(&choice);
            if let Some(mut item) = missing_item(&g, m) {
                item.lines.extend(self.through(&g, &m.hangs, most));
                choice.tell(&mut item.lines);
                item.state = hanging(&item.state, m.hangs.len());
                missing.push(item);
            }
        }
        let mut awaited = Vec::new();
        for w in a.awaited.iter().take(most.items) {
            let choice = grounds.awaited(w, most);
            let g = self.quoting(&choice);
            if let Some(mut item) = awaited_item(&g, w) {
                item.lines.extend(self.through(&g, &w.hangs, most));
                choice.tell(&mut item.lines);
                item.state = hanging(&item.state, w.hangs.len());
                awaited.push(item);
            }
        }
        let ring = |r: &Ring| {
            let choice = chooser.ring(r);
            let g = self.quoting(&choice);
            let mut item = ring_item(&g, r)?;
            item.lines.extend(self.through(&g, &r.hangs, most));
            choice.tell(&mut item.lines);
            item.state = hanging(&item.state, r.hangs.len());
            Some(item)
        };
        let rings: Vec<Item> = a
            .deadlocks
            .iter()
            .take(most.items)
            .filter_map(ring)
            .collect();
        let data = json!({
            "missing": a.missing, "awaited": a.awaited,
            "deadlocks": a.deadlocks, "opposed": a.opposed, "keystones": a.keystones,
        });
        let mut out = self.findings("What is missing".to_string(), data);
        let gloss = "others wait on it or ask for it, and nobody has promised it";
        out.parts.extend(part("Missing", gloss, true, missing));
        let gloss = "a state of the world that promises wait on";
        out.parts.extend(part("Awaited", gloss, false, awaited));
        let gloss = "each waits for another of them to go first";
        out.parts.extend(part("Deadlocked", gloss, true, rings));
        let gloss = "refused or opposed, besides what is missing";
        let g = self.g.only(&grounds.against(most));
        let mut opposed = sections::opposed(&g, &self.acts());
        opposed.truncate(most.items);
        out.parts.extend(part("Opposed", gloss, true, opposed));
        let gloss = "ranked by what each alone would unlock";
        out.parts
            .extend(part("Keystones", gloss, false, self.keystones(most)));
        let against = self.g.matters.iter().filter(|m| !against(m).is_empty());
        let hanging = a.keystones.iter().filter(|k| k.hanging > 0);
        let most_hangs = "those on which most hangs";
        let lists = [
            (a.missing.len(), "missing", most_hangs),
            (a.awaited.len(), "awaited", most_hangs),
            (a.deadlocks.len(), "rings of parties", "in order"),
            (
                against.count(),
                "matters that somebody is against",
                "by name",
            ),
            (hanging.count(), "keystones", "those that unlock most"),
        ];
        let most = most.items;
        for (n, what, which) in lists.into_iter().filter(|(n, ..)| *n > most) {
            out.notes.push(format!(
                "The first {most} of {n} {what} are shown, {which}."
            ));
        }
        if out.parts.is_empty() {
            let note = "Nothing is waited for that is not promised, as far as these reports say.";
            out.notes.push(note.to_string());
        }
        out
    }

    /// The acts that are missing.
    fn acts(&self) -> BTreeSet<Act> {
        let acts = self.answer.missing.iter().flat_map(|m| {
            let kinds = m.also_called.iter().chain([&m.kind]);
            kinds.map(|k| (k.clone(), m.party.iter().cloned().collect()))
        });
        acts.collect()
    }

    fn grounds(&self) -> Grounds<'_> {
        Grounds {
            matters: &self.g.matters,
            facts: &self.facts,
            answer: &self.answer,
        }
    }

    /// What is gathered, less the stances that an item leaves out.
    fn quoting(&self, choice: &Choice) -> Gathered<'r> {
        match choice.is_whole() {
            true => {
                self.g.note(&choice.ids);
                self.g.clone()
            }
            false => self.g.only(&choice.ids),
        }
    }

    /// Who waits and through whom, for those that do not wait directly.
    fn through(&self, g: &Gathered<'_>, hangs: &[Hanging], most: Most) -> Vec<Line> {
        let far = hangs.iter().filter(|h| h.path.len() > 1);
        let line = |h: &Hanging| {
            let names: Vec<String> = h.path.iter().map(|id| self.name(id)).collect();
            Line {
                role: Role::Through,
                words: names.join(" ← "),
                evidence: self.open_conditions(g, &h.matter),
            }
        };
        far.take(most.lines).map(line).collect()
    }

    fn keystones(&self, most: Most) -> Vec<Item> {
        let mut items = Vec::new();
        let hanging = self.answer.keystones.iter().filter(|k| k.hanging > 0);
        for k in hanging.take(most.items) {
            let g = self.quoting(&self.grounds().head(k, most));
            let (item, words) = match k.item {
                Key::Missing(at) => {
                    let m = self.answer.missing.get(at);
                    (m.and_then(|m| missing_item(&g, m)), m.map(|m| &m.words))
                }
                Key::Awaited(at) => {
                    let a = self.answer.awaited.get(at);
                    (a.and_then(|a| awaited_item(&g, a)), a.map(|a| &a.words))
                }
            };
            let Some(mut item) = item else {
                continue;
            };
            item.state = match k.unlocks.len() {
                0 => format!("unlocks nothing alone, {} on it", hang(k.hanging)),
                n => format!("unlocks {n}, {} on it", hang(k.hanging)),
            };
            let words = words.map_or(&[][..], |w| w.as_slice());
            let choice = self.grounds().unlocks(k, most);
            let g = self.quoting(&choice);
            item.lines = k
                .unlocks
                .iter()
                .take(most.lines)
                .map(|id| self.unlocked(&g, id, words))
                .collect();
            choice.tell(&mut item.lines);
            items.push(item);
        }
        items
    }

    fn unlocked(&self, g: &Gathered<'_>, id: &MatterId, words: &[Words]) -> Line {
        let own = words.iter().filter(|w| w.matter == *id);
        let mut evidence: Vec<_> = own
            .flat_map(|w| condition(g, &w.stances, &w.text))
            .collect();
        if evidence.is_empty() {
            evidence = self.open_conditions(g, id);
        }
        evidence.dedup();
        Line {
            role: Role::Unlocks,
            words: self.name(id),
            evidence,
        }
    }
}

fn hang(n: usize) -> String {
    match n {
        1 => "1 hangs".to_string(),
        _ => format!("{n} hang"),
    }
}

fn hanging(state: &str, n: usize) -> String {
    match (n, state) {
        (0, _) => state.to_string(),
        (_, "") => format!("{} on it", some_hang(n)),
        _ => format!("{state}; {} on it", some_hang(n)),
    }
}

fn some_hang(n: usize) -> String {
    let verb = if n == 1 { "hangs" } else { "hang" };
    format!("{} {verb}", some(n, "matter"))
}
