//! Which kinds of deed meet a condition that asks for another kind, and who belongs to a group.
//!
//! Both are data that the caller may replace. What stands here by default is short and cautious:
//! a kind meets another only where nobody would argue, because a covering that is too generous
//! hides a missing guarantee, while one that is too strict shows one that a reader can dismiss.

use backstop_model::{ActorId, DeedKind};
use std::collections::{BTreeMap, BTreeSet};

/// Who belongs to a group: group id to the ids of its members, which may be groups themselves.
pub type Members = BTreeMap<ActorId, Vec<ActorId>>;

/// Which kinds of deed meet which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covers {
    /// `wanted → kinds that also meet it`. Taken transitively; a kind always meets itself.
    pub met_by: BTreeMap<DeedKind, Vec<DeedKind>>,
    /// Kinds that are states of the world: they take at least two parties, and nobody's single
    /// word brings them about. Conditions on them are *awaited*, not *missing*.
    pub joint: BTreeSet<DeedKind>,
    /// Kinds that happen rather than being promised: being under way is enough for having
    /// happened, and an announcement of one meets no condition.
    pub events: BTreeSet<DeedKind>,
    /// Kinds that say too little to be matched by kind alone. A condition of such a kind is met
    /// only by matters that it names.
    pub unspecific: BTreeSet<DeedKind>,
    /// Groups that anybody is of who joins ("other allies"): whoever has acted counts where so
    /// many of them are asked for. Of other groups only listed members count.
    pub open: BTreeSet<ActorId>,
}

/// The default rows, as `wanted ← kinds that meet it: why`.
const MET_BY: &[(&str, &[&str])] = &[
    // Unspecified backing is met by any definite kind of help.
    (
        "support",
        &[
            "security-guarantee",
            "troop-deployment",
            "military-aid",
            "financial-aid",
            "humanitarian-aid",
            "reconstruction",
        ],
    ),
    // Military aid is the genus of what is handed over, taught or shared.
    (
        "military-aid",
        &[
            "arms-transfer",
            "training",
            "intelligence-sharing",
            "air-defence",
        ],
    ),
    // Who agrees a peace has stopped shooting; the reverse does not follow.
    ("ceasefire", &["peace-agreement"]),
    // Climate money is money; not every aid is climate money.
    ("financial-aid", &["climate-finance"]),
    // A mediator's meeting is a meeting.
    ("negotiation", &["mediation"]),
    // Inspectors on the ground watch what they inspect.
    ("monitoring", &["nuclear-inspection"]),
];

/// Groups by whose name nobody is left out, less `grp:`.
const OPEN: &[&str] = &[
    "allied-countries",
    "allies",
    "countries",
    "governments",
    "nations",
    "other-allies",
    "other-countries",
    "other-governments",
    "other-nations",
    "other-parties",
    "other-partners",
    "other-states",
    "others",
    "parties",
    "partner-countries",
    "partners",
    "states",
];

impl Default for Covers {
    fn default() -> Covers {
        let set = |words: &[&str]| words.iter().map(|w| w.to_string()).collect();
        Covers {
            met_by: MET_BY
                .iter()
                .map(|(wanted, kinds)| {
                    let kinds = kinds.iter().map(|k| k.to_string()).collect();
                    (wanted.to_string(), kinds)
                })
                .collect(),
            joint: set(&["peace-agreement", "ceasefire"]),
            events: set(&["attack", "election"]),
            unspecific: set(&["other"]),
            open: OPEN.iter().map(|w| format!("grp:{w}")).collect(),
        }
    }
}

impl Covers {
    /// Nothing but equality: a kind is met by itself alone, and no kind is special.
    pub fn none() -> Covers {
        Covers {
            met_by: BTreeMap::new(),
            joint: BTreeSet::new(),
            events: BTreeSet::new(),
            unspecific: BTreeSet::new(),
            open: BTreeSet::new(),
        }
    }

    /// `meets(k, w) ⇔ k = w ∨ ∃ j ∈ met_by(w): meets(k, j)`. All kinds that meet `wanted`,
    /// itself first, then in order of distance.
    pub fn meeting<'a>(&'a self, wanted: &'a str) -> Vec<&'a str> {
        let mut found = vec![wanted];
        let mut next = 0;
        while let Some(&kind) = found.get(next) {
            for by in self.met_by.get(kind).into_iter().flatten() {
                if !found.contains(&by.as_str()) {
                    found.push(by);
                }
            }
            next += 1;
        }
        found
    }

    /// Whether an act of `kind` meets a condition that asks for `wanted`.
    pub fn meets(&self, kind: &str, wanted: &str) -> bool {
        kind == wanted || self.met_by.contains_key(wanted) && self.meeting(wanted).contains(&kind)
    }
}

/// Everybody that a party stands for: itself, then the members of a group, of its member groups,
/// and so on. A group among its own members is harmless.
pub(crate) fn expand<'a>(members: &'a Members, party: &'a str) -> Vec<&'a str> {
    let mut found = vec![party];
    let mut seen: BTreeSet<&str> = BTreeSet::from([party]);
    let mut next = 0;
    while let Some(&who) = found.get(next) {
        for member in members.get(who).into_iter().flatten() {
            if seen.insert(member) {
                found.push(member);
            }
        }
        next += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covering_goes_one_way_and_through() {
        let covers = Covers::default();
        assert!(covers.meets("peace-agreement", "ceasefire"));
        assert!(!covers.meets("ceasefire", "peace-agreement"));
        assert!(covers.meets("training", "support"));
        assert!(!covers.meets("support", "security-guarantee"));
        assert!(covers.meets("tariffs", "tariffs"));
    }

    #[test]
    fn groups_of_groups_are_opened_and_rings_of_groups_end() {
        let members = Members::from([
            ("grp:all".into(), vec!["grp:north".into(), "EST".into()]),
            ("grp:north".into(), vec!["NVA".into(), "grp:all".into()]),
        ]);
        let all = expand(&members, "grp:all");
        assert_eq!(all, ["grp:all", "grp:north", "EST", "NVA"]);
        assert_eq!(expand(&members, "NVA"), ["NVA"]);
    }
}
