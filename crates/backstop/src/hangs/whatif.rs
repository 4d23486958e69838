//! What would change if something came true that no report says.
//!
//! Suppositions are nobody's words, and the page says so. What changes through them is proved by
//! the conditions that reports state.

use super::{Case, Findings, Part, condition, part};
use crate::brief::needs::{missing_item, ring_item};
use crate::brief::{Item, Line, Role};
use backstop_model::MatterId;
use backstop_reason::{
    Change, Difference, Guarantee, Scenario, State, StateChange, Supposition, compare_in,
    matter_id, reason, suppose,
};
use serde_json::to_value;
use std::collections::BTreeSet;

impl Case<'_> {
    /// The differences that scenarios make; of several, first side by side.
    pub fn what_if(&self, scenarios: &[Scenario]) -> Findings {
        let scenarios: Vec<Scenario> = scenarios.iter().map(|s| self.by_ids(s)).collect();
        let all = compare_in(&self.facts, &self.answer, &scenarios);
        let data = to_value(&all).unwrap_or_default();
        let mut out = self.findings("What if".to_string(), data);
        if all.len() > 1 {
            let gloss = "what each scenario would make of it";
            out.parts
                .extend(part("Side by side", gloss, false, self.side_by_side(&all)));
        }
        for (scenario, d) in scenarios.iter().zip(&all) {
            let before = match scenarios.len() {
                1 => String::new(),
                _ => format!("{} · ", scenario.name),
            };
            let mut items = self.supposed(scenario, d);
            let changes = self.changes(scenario, d);
            if let (true, Some(last)) = (changes.is_empty(), items.last_mut()) {
                last.state += "; nothing else would change";
            }
            let supposed = part("Supposed", "no report says so", false, items);
            for note in self.remarks(scenario, d) {
                out.notes.push(format!("{before}{note}"));
            }
            for mut part in supposed.into_iter().chain(changes) {
                part.title = format!("{before}{}", part.title);
                out.parts.push(part);
            }
        }
        out
    }

    /// Each matter that any scenario moves, and each guarantee that any finds or loses, with a line
    /// for every scenario.
    fn side_by_side(&self, all: &[Difference]) -> Vec<Item> {
        let line = |d: &Difference, says: String| Line {
            role: Role::Changes,
            words: format!("{}: {says}", d.scenario),
            evidence: Vec::new(),
        };
        let changes = |d: &Difference| [&d.rises[..], &d.falls[..]].concat();
        let moved: BTreeSet<MatterId> = all.iter().flat_map(changes).map(|c| c.matter).collect();
        let mut items = Vec::new();
        for id in &moved {
            let mut item = self.item(id, "");
            for d in all {
                let change = changes(d).into_iter().find(|c| c.matter == *id);
                let says =
                    change.map_or("as now".to_string(), |c| format!("{} → {}", c.from, c.to));
                item.lines.push(line(d, says));
            }
            items.push(item);
        }
        let guarantees: BTreeSet<&Guarantee> = all
            .iter()
            .flat_map(|d| d.found.iter().chain(&d.lost))
            .collect();
        for one in guarantees {
            let mut item = self.guarantee(one, "missing");
            item.lines.clear();
            for d in all {
                let says = match (d.found.contains(one), d.lost.contains(one)) {
                    (true, _) => "no longer missing",
                    (_, true) => "missing now",
                    _ => "as now",
                };
                item.lines.push(line(d, says.to_string()));
            }
            items.push(item);
        }
        items
    }

    /// What is supposed, and what it comes to itself.
    fn supposed(&self, scenario: &Scenario, d: &Difference) -> Vec<Item> {
        let item = |s: &Supposition| {
            let id = self.supposed_matter(s);
            let word = s.to_string();
            let word = word.rsplit_once(" is ").map_or("", |(_, w)| w);
            let changes = || d.rises.iter().chain(&d.falls);
            let to = match changes().find(|c| c.matter == id) {
                Some(c) => format!("; in effect: {} → {}", c.from, c.to),
                None => String::new(),
            };
            self.item(&id, &format!("{}{to}", word.replace('-', " ")))
        };
        scenario.suppose.iter().map(item).collect()
    }

    /// A guarantee, with those who wait for it today.
    fn guarantee(&self, g: &Guarantee, state: &str) -> Item {
        let same = |m: &&backstop_reason::Missing| {
            m.party == g.party && m.kind == g.kind && m.toward == g.toward
        };
        let known = self.answer.missing.iter().find(same);
        if let Some(mut item) = known.and_then(|m| missing_item(&self.g, m)) {
            item.state = state.to_string();
            return item;
        }
        let party: Vec<String> = g.party.iter().cloned().collect();
        self.item(&matter_id(&party, &g.kind, &g.toward), state)
    }

    /// What would be missing, with those who would wait for it or ask for it.
    fn newly_missing(&self, scenario: &Scenario, lost: &[Guarantee]) -> Vec<Item> {
        if lost.is_empty() {
            return Vec::new();
        }
        let then = reason(&suppose(&self.facts, scenario));
        let one = |g: &Guarantee| {
            let mut all = then.missing.iter();
            let same = all.find(|m| m.party == g.party && m.kind == g.kind && m.toward == g.toward);
            let item = same.and_then(|m| missing_item(&self.g, m));
            item.unwrap_or_else(|| self.guarantee(g, ""))
        };
        lost.iter().map(one).collect()
    }

    fn changes(&self, scenario: &Scenario, d: &Difference) -> Vec<Part> {
        let supposed: BTreeSet<MatterId> = scenario
            .suppose
            .iter()
            .map(|s| self.supposed_matter(s))
            .collect();
        let held = |ids: &[MatterId], changes: &[Change], inside: bool| -> Vec<Item> {
            let other = changes.iter().filter(|c| !supposed.contains(&c.matter));
            let wanted = other.filter(|c| ids.contains(&c.matter) == inside);
            wanted.map(|c| self.change(c, d)).collect()
        };
        let moved: BTreeSet<&MatterId> =
            d.rises.iter().chain(&d.falls).map(|c| &c.matter).collect();
        let mut conditions: Vec<Item> = Vec::new();
        for one in d.conditions.iter().filter(|c| !moved.contains(&c.matter)) {
            if !conditions
                .iter()
                .any(|i| i.matter.as_ref() == Some(&one.matter))
            {
                let mut item = self.item(&one.matter, "");
                item.lines = self.conditions(&one.matter, d);
                conditions.push(item);
            }
        }
        let found = d.found.iter().map(|g| self.guarantee(g, "")).collect();
        let rings = d.deadlocks.iter().filter_map(|r| ring_item(&self.g, r));
        let untied = d.untied.iter().filter_map(|r| ring_item(&self.g, r));
        let (rises, falls) = (&d.rises, &d.falls);
        let parts = [
            (
                "Unlocks",
                "would hold, and does not now",
                false,
                held(&d.unlocks, rises, true),
            ),
            (
                "Rises",
                "comes to more",
                false,
                held(&d.unlocks, rises, false),
            ),
            (
                "Locks",
                "holds, and would no longer",
                true,
                held(&d.locks, falls, true),
            ),
            ("Falls", "comes to less", true, held(&d.locks, falls, false)),
            (
                "No longer missing",
                "waited for or asked for today",
                false,
                found,
            ),
            (
                "Newly missing",
                "would be waited for or asked for",
                true,
                self.newly_missing(scenario, &d.lost),
            ),
            (
                "Conditions",
                "would change, without unlocking anything alone",
                false,
                conditions,
            ),
            (
                "Deadlocked",
                "would wait on each other",
                true,
                rings.collect(),
            ),
            (
                "Untied",
                "would no longer wait on each other",
                false,
                untied.collect(),
            ),
        ];
        let made = parts
            .into_iter()
            .map(|(title, gloss, wanting, items)| part(title, gloss, wanting, items));
        made.flatten().collect()
    }

    fn change(&self, c: &Change, d: &Difference) -> Item {
        let mut item = self.item(&c.matter, &format!("{} → {}", c.from, c.to));
        item.lines = self.conditions(&c.matter, d);
        if item.lines.is_empty() {
            // It moves with what it waits on, whose states stay the same words.
            let evidence = self.open_conditions(&self.g, &c.matter);
            let evidence = match evidence.is_empty() {
                true => self.own_words(&c.matter),
                false => evidence,
            };
            if !evidence.is_empty() {
                item.lines.push(Line {
                    role: Role::Says,
                    words: String::new(),
                    evidence,
                });
            }
        }
        item
    }

    /// The conditions of a matter whose states change, each in its words.
    fn conditions(&self, id: &MatterId, d: &Difference) -> Vec<Line> {
        let act = self.facts.find(id);
        let needs = act.into_iter().flat_map(|a| self.facts.needs_of(a));
        let needs: Vec<_> = needs
            .map(|n| (self.facts.is_exception(n), self.facts.need(n)))
            .collect();
        let line = |change: &StateChange| {
            let need = needs.iter().find(|(_, n)| n.words == change.words);
            let word = |state: State| match need {
                Some((true, _)) => state.word_of_exception(),
                _ => state.word(),
            };
            let evidence = need.map(|(_, n)| condition(&self.g, &n.stances, &n.words));
            let (from, to) = (word(change.from), word(change.to));
            Line {
                role: Role::Changes,
                words: format!("“{}”: {from} → {to}", change.words),
                evidence: evidence.unwrap_or_default(),
            }
        };
        let own = d.conditions.iter().filter(|s| s.matter == *id);
        own.map(line).collect()
    }
}
