//! What people have decided, made ready for settling.
//!
//! A rejected stance is left out (it stays in the evidence). A correction replaces one field
//! before the stance is placed. A split takes a stance out of its matter into one with a label; a
//! merge sends one matter, or one actor, to another. Verdicts that were undone count for nothing.
//! Of two verdicts on one thing the later wins; on the same day, the one given later in the list.

use backstop_model::{ActorId, Attitude, Date, MatterId, Party, Stance, StanceId, Verdict};
use backstop_model::{Condition, VerdictKind};
use std::collections::{BTreeMap, BTreeSet};

/// Fields that a correction may set (`field=value`); lists are actor ids joined by `+`, `-` for
/// none. `conditions=-` drops the conditions.
pub const CORRECTABLE: &[&str] = &[
    "attitude",
    "deed",
    "holder",
    "toward",
    "date",
    "what",
    "conditions",
];

/// Verdicts by what they decide about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rulings {
    rejected: BTreeSet<String>,
    fields: BTreeMap<StanceId, BTreeMap<String, String>>,
    splits: BTreeMap<StanceId, String>,
    merges: BTreeMap<String, String>,
    actors: BTreeMap<ActorId, ActorId>,
}

impl Rulings {
    /// Sorts verdicts out. See the head of this file.
    pub fn new(verdicts: &[Verdict]) -> Rulings {
        let mut live: Vec<&Verdict> = verdicts.iter().filter(|v| !v.undone).collect();
        live.sort_by_key(|v| v.time);
        let mut rulings = Rulings::default();
        for v in live {
            rulings.take(v);
        }
        rulings
    }

    fn take(&mut self, v: &Verdict) {
        let note = v.note.clone().unwrap_or_default();
        let stance = StanceId(v.target.clone());
        match v.kind {
            VerdictKind::Reject => {
                self.rejected.insert(v.target.clone());
            }
            VerdictKind::Accept => {
                self.rejected.remove(&v.target);
            }
            VerdictKind::Correct => {
                if let Some((field, value)) = note.split_once('=') {
                    let fields = self.fields.entry(stance).or_default();
                    fields.insert(field.trim().to_string(), value.trim().to_string());
                }
            }
            VerdictKind::Split => {
                let label = if note.is_empty() {
                    v.target.clone()
                } else {
                    note
                };
                self.splits.insert(stance, label.replace(['/', '#'], "-"));
            }
            VerdictKind::Merge => {
                let actor = |s: &str| s.strip_prefix("actor:").map(str::to_string);
                match (actor(&v.target), actor(&note)) {
                    (Some(from), Some(to)) => {
                        self.actors.insert(from, to);
                    }
                    _ if !note.is_empty() => {
                        self.merges.insert(v.target.clone(), note);
                    }
                    _ => {}
                }
            }
            VerdictKind::Rate => {}
        }
    }

    /// Whether a stance or matter was rejected.
    pub fn is_rejected(&self, target: &str) -> bool {
        self.rejected.contains(target)
    }

    /// The label under which a stance was split off.
    pub fn split(&self, id: &StanceId) -> Option<&str> {
        self.splits.get(id).map(String::as_str)
    }

    /// The matter that a matter was merged into, following merges of merges. Matters merged in a
    /// ring all go to the first id of the ring.
    pub fn merged(&self, id: &MatterId) -> Option<MatterId> {
        let at = follow(&self.merges, &id.0);
        (at != id.0).then_some(MatterId(at))
    }

    /// The matters that a person has merged into others, and whereto.
    pub fn merges(&self) -> &BTreeMap<String, String> {
        &self.merges
    }

    /// The stance as corrected, or none when it was rejected.
    pub fn corrected(&self, stance: &Stance) -> Option<Stance> {
        if self.rejected.contains(&stance.id.0) {
            return None;
        }
        let mut s = stance.clone();
        if let Some(fields) = self.fields.get(&stance.id) {
            for (field, value) in fields {
                correct(&mut s, field, value);
            }
        }
        if !self.actors.is_empty() {
            self.rename(&mut s.holder);
            self.rename(&mut s.deed.toward);
            for Condition { party, toward, .. } in &mut s.conditions {
                self.rename(party);
                self.rename(toward);
            }
        }
        Some(s)
    }

    fn rename(&self, parties: &mut [Party]) {
        for p in parties {
            p.id = follow(&self.actors, &p.id);
        }
    }
}

/// Follows a map from name to name to its end; a ring ends at its least member.
fn follow(map: &BTreeMap<String, String>, from: &str) -> String {
    let mut seen: Vec<&str> = vec![from];
    let mut at = from;
    while let Some(next) = map.get(at) {
        if let Some(start) = seen.iter().position(|s| *s == next.as_str()) {
            let least = seen[start..].iter().min();
            return least.map_or(at, |s| s).to_string();
        }
        seen.push(next);
        at = next;
    }
    at.to_string()
}

fn correct(stance: &mut Stance, field: &str, value: &str) {
    match field {
        "attitude" => {
            if let Ok(a) = value.parse::<Attitude>() {
                stance.attitude = a;
            }
        }
        "deed" => stance.deed.kind = value.to_string(),
        "holder" => stance.holder = parties(value),
        "toward" => stance.deed.toward = parties(value),
        "date" => stance.date = value.parse::<Date>().ok(),
        "what" => stance.deed.what = value.to_string(),
        "conditions" if value == "-" => stance.conditions.clear(),
        _ => {}
    }
}

fn parties(value: &str) -> Vec<Party> {
    let ids = value
        .split('+')
        .map(str::trim)
        .filter(|s| !s.is_empty() && *s != "-");
    ids.map(Party::of).collect()
}
