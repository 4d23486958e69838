//! What would change if something came true that no report says.
//!
//! Suppositions are nobody's words, and the page says so. What changes through them is proved by
//! the conditions that reports state.

use super::{Case, Findings, Part, part};
use crate::brief::needs::ring_item;
use crate::brief::{Item, Line, Role};
use backstop_model::MatterId;
use backstop_reason::{
    Change, Difference, Facts, Guarantee, Scenario, compare, matter_id, suppose,
};
use serde_json::to_value;

impl Case<'_> {
    /// The differences that scenarios make, side by side.
    pub fn what_if(&self, scenarios: &[Scenario]) -> Findings {
        let all = compare(&self.facts, scenarios);
        let data = to_value(&all).unwrap_or_default();
        let mut out = self.findings("What if".to_string(), data);
        for (scenario, d) in scenarios.iter().zip(&all) {
            let before = match scenarios.len() {
                1 => String::new(),
                _ => format!("{} · ", scenario.name),
            };
            let then = suppose(&self.facts, scenario);
            let mut parts = vec![self.supposed(scenario)];
            parts.extend(self.changes(d, &then));
            if d.is_empty() {
                out.notes.push(format!("{before}Nothing would change."));
            }
            for mut part in parts.into_iter().filter(|p| !p.items.is_empty()) {
                part.title = format!("{before}{}", part.title);
                out.parts.push(part);
            }
        }
        out
    }

    fn supposed(&self, scenario: &Scenario) -> Part {
        let item = |s: &backstop_reason::Supposition| {
            let known = self
                .g
                .matters
                .iter()
                .any(|m| m.kind == s.kind && m.party == s.parties);
            let id = matter_id(&s.parties, &s.kind, &s.toward);
            let word = s.to_string();
            let word = word.rsplit_once(" is ").map_or("", |(_, w)| w);
            let new = if known {
                ""
            } else {
                "; not on record until now"
            };
            self.item(&id, &format!("{}{new}", word.replace('-', " ")))
        };
        Part {
            title: "Supposed".to_string(),
            gloss: "no report says so".to_string(),
            wanting: false,
            items: scenario.suppose.iter().map(item).collect(),
        }
    }

    fn changes(&self, d: &Difference, then: &Facts) -> Vec<Part> {
        let held = |ids: &[MatterId], changes: &[Change], inside: bool| -> Vec<Item> {
            let wanted = changes.iter().filter(|c| ids.contains(&c.matter) == inside);
            wanted.map(|c| self.change(c, d, then)).collect()
        };
        let guarantee = |g: &Guarantee, state: &str| {
            let party: Vec<String> = g.party.iter().cloned().collect();
            self.item(&matter_id(&party, &g.kind, &g.toward), state)
        };
        let found = d.found.iter().map(|g| guarantee(g, "no longer missing"));
        let lost = d.lost.iter().map(|g| guarantee(g, "missing now"));
        let rings = d.deadlocks.iter().filter_map(|r| ring_item(&self.g, r));
        let untied = d.untied.iter().filter_map(|r| ring_item(&self.g, r));
        let parts = [
            part(
                "Unlocks",
                "would hold, and does not now",
                false,
                held(&d.unlocks, &d.rises, true),
            ),
            part(
                "Rises",
                "comes to more",
                false,
                held(&d.unlocks, &d.rises, false),
            ),
            part(
                "Locks",
                "holds, and would no longer",
                true,
                held(&d.locks, &d.falls, true),
            ),
            part(
                "Falls",
                "comes to less",
                true,
                held(&d.locks, &d.falls, false),
            ),
            part("Found", "", false, found.collect()),
            part("Newly missing", "", true, lost.collect()),
            part(
                "Deadlocked",
                "would wait on each other",
                true,
                rings.collect(),
            ),
            part(
                "Untied",
                "would no longer wait on each other",
                false,
                untied.collect(),
            ),
        ];
        parts.into_iter().flatten().collect()
    }

    fn change(&self, c: &Change, d: &Difference, then: &Facts) -> Item {
        let mut item = self.item(&c.matter, &format!("{} → {}", c.from, c.to));
        for change in d.conditions.iter().filter(|s| s.matter == c.matter) {
            let act = then.find(&c.matter);
            let needs = act.into_iter().flat_map(|a| then.needs_of(a));
            let need = needs
                .map(|n| then.need(n))
                .find(|n| n.words == change.words);
            let evidence = need.map(|n| self.condition(&n.stances, &n.words));
            item.lines.push(Line {
                role: Role::Changes,
                words: format!("“{}”: {} → {}", change.words, change.from, change.to),
                evidence: evidence.unwrap_or_default(),
            });
        }
        item
    }
}
