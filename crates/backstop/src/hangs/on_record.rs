//! What a scenario is about, among what is on record.
//!
//! People write a party by its name and leave out the `grp:` of a group; a supposition that no
//! record knows changes nothing, and whoever mistyped it must be told.

use super::Case;
use backstop_model::{Matter, MatterId};
use backstop_reason::{Covers, Difference, Level, Scenario, Supposed, Supposition, matter_id};
use std::collections::BTreeSet;

impl Case<'_> {
    /// The same with parties by their ids, and kinds as they are written.
    pub(super) fn by_ids(&self, scenario: &Scenario) -> Scenario {
        let known = self.parties_on_record();
        let mut out = scenario.clone();
        let covers = crate::fields::covers();
        let kinds = self.kinds_known(&covers);
        for one in &mut out.suppose {
            let is = |kind: &&&str| kind.eq_ignore_ascii_case(&one.kind);
            if let Some(kind) = kinds.iter().find(is) {
                one.kind = kind.to_string();
            }
            for party in one.parties.iter_mut().chain(&mut one.toward) {
                *party = self.party_called(party, &known);
            }
        }
        out
    }

    fn party_called(&self, word: &str, known: &BTreeSet<&str>) -> String {
        let is = |id: &str| id.eq_ignore_ascii_case(word) || self.is_called(id, word);
        if known.contains(word) {
            return word.to_string();
        }
        let fits: Vec<&&str> = known.iter().filter(|id| is(id)).collect();
        match fits.as_slice() {
            [one] => one.to_string(),
            _ => word.to_string(),
        }
    }

    /// Whether an actor goes by a word: its name, or its id without the mark of a group.
    fn is_called(&self, id: &str, word: &str) -> bool {
        let bare = id.split_once(':').map_or(id, |(_, bare)| bare);
        let name = self.g.names.actor(id).replace(' ', "-");
        bare.eq_ignore_ascii_case(word) || name.eq_ignore_ascii_case(word)
    }

    /// Who acts, waits or is asked.
    fn parties_on_record(&self) -> BTreeSet<&str> {
        self.g.matters.iter().flat_map(parties).collect()
    }

    /// Kinds on record, and those that meet others or are met by others.
    fn kinds_known<'k>(&'k self, covers: &'k Covers) -> BTreeSet<&'k str> {
        let wanted = covers.met_by.keys().map(String::as_str);
        let meeting = covers.met_by.values().flatten().map(String::as_str);
        let own = self.g.matters.iter().flat_map(kinds);
        own.chain(wanted).chain(meeting).collect()
    }

    /// The matter that a supposition is about: its own, or the only one of its parties and kind
    /// where it names no beneficiary.
    pub(super) fn supposed_matter(&self, one: &Supposition) -> MatterId {
        let same = |some: &[String], other: &[String]| {
            some.iter().collect::<BTreeSet<_>>() == other.iter().collect::<BTreeSet<_>>()
        };
        let all = self.g.matters.iter();
        let of = all.filter(|m| m.kind == one.kind && same(&m.party, &one.parties));
        let of: Vec<&Matter> = of.collect();
        let exact = of.iter().find(|m| same(&m.toward, &one.toward));
        match (exact, of.as_slice()) {
            (Some(m), _) => m.id.clone(),
            (None, [only]) if one.toward.is_empty() => only.id.clone(),
            _ => matter_id(&one.parties, &one.kind, &one.toward),
        }
    }

    /// What whoever supposes this should know: that nobody knows the words, or that it is so
    /// already, or more.
    pub(super) fn remarks(&self, scenario: &Scenario, d: &Difference) -> Vec<String> {
        let mut out = Vec::new();
        let covers = crate::fields::covers();
        let (parties, kinds) = (self.parties_on_record(), self.kinds_known(&covers));
        for one in &scenario.suppose {
            for word in one.parties.iter().chain(&one.toward) {
                if !parties.contains(word.as_str()) {
                    out.push(format!("No record here names a party `{word}`."));
                }
            }
            if !kinds.contains(one.kind.as_str()) {
                out.push(format!("No record here knows a deed `{}`.", one.kind));
            }
            out.extend(self.already(one, d));
        }
        out
    }

    fn already(&self, one: &Supposition, d: &Difference) -> Option<String> {
        let id = self.supposed_matter(one);
        let own = self.facts.own_level(self.facts.find(&id)?);
        let Supposed::Legal(stage) = one.what else {
            return None;
        };
        let (name, wanted) = (self.name(&id), Level::of(stage));
        if wanted < own {
            return Some(format!(
                "{name} is {own} by its own word; this supposes it to be less."
            ));
        }
        let open = !one.unconditionally && d.is_empty() && wanted == own;
        open.then(|| match self.open_conditions(&self.g, &id).is_empty() {
            true => format!("{name} is {own} by its own word already."),
            false => format!(
                "{name} is {own} by its own word already; what keeps it from holding is what it \
                 waits on."
            ),
        })
    }
}

fn parties(m: &Matter) -> impl Iterator<Item = &str> {
    let asked = m.conditions.iter().map(|c| &c.condition);
    let asked = asked.flat_map(|c| c.party.iter().chain(&c.toward));
    let own = m.party.iter().chain(&m.toward).map(String::as_str);
    own.chain(asked.map(|p| p.id.as_str()))
}

fn kinds(m: &Matter) -> impl Iterator<Item = &str> {
    let wanted = m.conditions.iter().map(|c| c.condition.deed.as_str());
    wanted.chain([m.kind.as_str()])
}
