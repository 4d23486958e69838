//! Ids in words.
//!
//! Names come from the lexicon; an id that it does not know is printed as it stands, less what only
//! programs need. Headings use names without articles, so that no table of articles is needed.

use backstop_matter::Cell;
use backstop_model::{
    ActorId, Condition, ConditionType, LegalStage, MaterialStage, MatterId, Relation,
};
use std::collections::BTreeMap;

/// What actors are called.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<ActorId, String>);

impl Names {
    /// From pairs of id and usual name.
    pub fn new(pairs: impl IntoIterator<Item = (ActorId, String)>) -> Names {
        Names(pairs.into_iter().collect())
    }

    /// The pairs, in order of id.
    pub fn into_pairs(self) -> impl Iterator<Item = (ActorId, String)> {
        self.0.into_iter()
    }

    /// One actor.
    pub fn actor(&self, id: &str) -> String {
        if let Some(name) = self.0.get(id) {
            return name.clone();
        }
        match id.split_once(':') {
            Some((_, words)) => self.owned(words).unwrap_or_else(|| words.replace('-', " ")),
            None => id.to_string(),
        }
    }

    /// `ukraine-allies` are Ukraine's.
    fn owned(&self, words: &str) -> Option<String> {
        let fits = |name: &&String| {
            let mut rest = words.chars();
            let same = name.to_lowercase().chars().all(|c| match c {
                ' ' => rest.next() == Some('-'),
                c => rest.next() == Some(c),
            });
            same && rest.as_str().starts_with('-')
        };
        let owner = self.0.values().filter(fits).max_by_key(|n| n.len())?;
        let rest = words.get(owner.len() + 1..)?.replace('-', " ");
        Some(format!("{owner}'s {rest}"))
    }

    /// Several: `France, Germany and Italy`. `nobody named` for none.
    pub fn actors<'i>(&self, ids: impl IntoIterator<Item = &'i ActorId>) -> String {
        let mut names: Vec<String> = ids.into_iter().map(|id| self.actor(id)).collect();
        names.dedup();
        let Some(last) = names.pop() else {
            return "nobody named".to_string();
        };
        if names.is_empty() {
            last
        } else {
            format!("{} and {last}", names.join(", "))
        }
    }

    /// A promise by its id: who, and the deed.
    pub fn promise(&self, id: &MatterId) -> String {
        match Cell::parse(id) {
            Some(c) => format!(
                "{}: {}",
                self.actors(&c.party),
                self.deed(&c.kind, &c.toward)
            ),
            None => id.0.clone(),
        }
    }

    /// A kind of deed with whom it is for: `security guarantee for Ukraine`.
    pub fn deed(&self, kind: &str, toward: &[ActorId]) -> String {
        let deed = deed(kind);
        if toward.is_empty() {
            return deed;
        }
        format!("{deed} {} {}", preposition(kind), self.actors(toward))
    }
}

/// A kind of deed.
pub fn deed(kind: &str) -> String {
    match kind {
        "other" => "something else".to_string(),
        _ => kind.replace('-', " "),
    }
}

/// How whoever it is done to hangs on a kind of deed.
fn preposition(act: &str) -> &'static str {
    match backstop_model::kind_of_act(act) {
        "negotiation" | "ceasefire" | "peace-agreement" | "treaty" | "trade-deal"
        | "prisoner-exchange" | "mediation" => "with",
        "attack" | "sanctions" | "tariffs" | "legal-action" | "technology-control" => "against",
        "troop-deployment"
        | "arms-transfer"
        | "military-aid"
        | "humanitarian-access"
        | "investment" => "to",
        "troop-withdrawal" => "from",
        "accession" | "election" | "monitoring" | "nuclear-inspection" | "reform"
        | "reconstruction" | "recognition" => "of",
        _ => "for",
    }
}

/// A step of the legal track, after the party: `ready`, `pledged`.
pub fn legal(stage: LegalStage) -> &'static str {
    match stage {
        LegalStage::Open => "not ruled out",
        LegalStage::Considered => "considered",
        LegalStage::Proposed => "proposed",
        LegalStage::Planned => "planned",
        LegalStage::Offered => "ready to",
        LegalStage::Pledged => "pledged",
        LegalStage::Agreed => "agreed",
        LegalStage::Signed => "signed",
        LegalStage::InForce => "in force",
    }
}

/// A step of the material track.
pub fn material(stage: MaterialStage) -> &'static str {
    match stage {
        MaterialStage::Planned => "being prepared",
        MaterialStage::Allocated => "under way",
        MaterialStage::PartlyDelivered => "partly done",
        MaterialStage::Delivered => "done",
    }
}

/// How a condition binds, before its words.
pub fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Once => "once",
        Relation::If => "if",
        Relation::OnlyWith => "only with",
        Relation::Unless => "unless",
        Relation::Until => "until",
        Relation::InReturnFor => "in return for",
    }
}

/// Words after which a clause stands, and not a name.
const CLAUSE: [&str; 8] = [
    "if", "when", "once", "after", "where", "that", "unless", "until",
];

/// How a condition binds, with its words: "only with" a name, "only if" a clause, which the word
/// before it in the report tells; words that bring such a word along need no other.
pub fn binds(condition: &Condition, before: &str) -> String {
    let clause = |word: &str| CLAUSE.iter().any(|c| word.eq_ignore_ascii_case(c));
    let what = condition.what.as_str();
    let bare = what.strip_prefix("but ").unwrap_or(what);
    if bare.split_whitespace().take(2).any(clause) {
        return bare.to_string();
    }
    match condition.relation {
        Relation::OnlyWith if clause(before) => format!("only if {what}"),
        other => format!("{} {what}", relation(other)),
    }
}

/// What a condition waits for, after its words; empty where it would only repeat them.
pub fn waits_for(kind: ConditionType) -> &'static str {
    match kind {
        ConditionType::Trigger => "an event that sets it off",
        ConditionType::Peace => "peace or a ceasefire",
        ConditionType::ThirdPartyBacking => "backing by another",
        ConditionType::OthersTakingPart => "others taking part",
        ConditionType::DomesticAuthorisation => "a decision at home",
        ConditionType::InternationalMandate => "an international mandate",
        ConditionType::BeneficiaryPerformance => "what the beneficiary does",
        ConditionType::RequestOrConsent => "a request or consent",
        ConditionType::Conduct => "somebody's conduct",
        ConditionType::DemandRefused => "a demand that was refused",
        ConditionType::Means => "means",
        ConditionType::Time => "time",
        ConditionType::InReturnFor => "something in return",
        ConditionType::Vague => "not said precisely",
        ConditionType::StatedUnconditional => "",
    }
}
