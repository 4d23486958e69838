//! The proof of a derived word, down to the words of the reports.

use super::{Branch, Case, Findings, Named};
use crate::brief::Evidence;
use crate::brief::gather::capital;
use backstop_model::{ActorId, MatterId, StanceId};
use backstop_reason::{Item, Question, Wording, explain_in};
use serde_json::json;

impl Case<'_> {
    /// Why something is as it is; of a matter, if everybody keeps their word where `kept`, else if
    /// nobody moves first. Each line of the tree quotes so many statements at most.
    pub fn explain(&self, what: &Named, kept: bool, quotes: usize) -> Findings {
        let question = match what {
            Named::Matter(id) if kept => Question::Greatest(id.clone()),
            Named::Matter(id) => Question::Matter(id.clone()),
            Named::Item(item) => Question::Item(*item),
            Named::Ring(at) => Question::Ring(*at),
        };
        let title = match what {
            Named::Matter(id) => format!("Why: {}", self.name(id)),
            Named::Item(item) => format!("Why it is {}", self.item_name(*item)),
            Named::Ring(_) => "Why they wait on one another".to_string(),
        };
        let proof = explain_in(&self.facts, &self.answer, &question, self);
        let mut tree = Vec::new();
        let mut seen = vec![false; proof.statements.len()];
        let mut walk: Vec<(usize, usize)> = vec![(0, 0)];
        while let Some((at, depth)) = walk.pop() {
            let (Some(one), Some(seen)) = (proof.statements.get(at), seen.get_mut(at)) else {
                continue;
            };
            let again = std::mem::replace(seen, true);
            let some = match again {
                true => &[],
                false => &one.evidence[..one.evidence.len().min(quotes)],
            };
            tree.push(Branch {
                depth,
                says: match again {
                    true => format!("{} (as above)", one.says),
                    false => one.says.clone(),
                },
                evidence: self.said(some, one.condition.as_deref()),
                left: match again {
                    true => 0,
                    false => one.evidence.len() - some.len(),
                },
            });
            if !again {
                walk.extend(one.because.iter().rev().map(|b| (*b, depth + 1)));
            }
        }
        let mut out = self.findings(title, json!({"proof": proof}));
        out.tree = tree;
        out
    }

    /// The words of stances; of a condition, with the words that state it.
    fn said(&self, stances: &[StanceId], condition: Option<&str>) -> Vec<Evidence> {
        match condition {
            Some(words) => super::condition(&self.g, stances, words),
            None => self.evidence(stances),
        }
    }

    /// `missing: Estrelle: treaty`, with the words of the reports where the kind says too little or
    /// several states of the world go by it.
    pub(super) fn item_name(&self, item: Item) -> String {
        match item {
            Item::Missing(at) => self.answer.missing.get(at).map(|m| {
                let who = capital(&self.parties(m.party.as_slice()));
                let what = match (m.kind.as_str(), m.words.first()) {
                    ("other", Some(said)) => format!("“{}”", said.text),
                    _ => self.deed(&m.kind, &m.toward),
                };
                format!("missing: {who}: {what}")
            }),
            Item::Awaited(at) => self.answer.awaited.get(at).map(|a| {
                let what = self.deed(&a.kind, &a.toward);
                let said = a.words.first().map(|w| format!(", “{}”", w.text));
                format!("awaited: {what}{}", said.unwrap_or_default())
            }),
        }
        .unwrap_or_default()
    }
}

impl Wording for Case<'_> {
    fn matter(&self, id: &MatterId) -> String {
        self.name(id)
    }
    fn parties(&self, ids: &[ActorId]) -> String {
        self.g.names.actors(ids)
    }
    fn deed(&self, kind: &str, toward: &[ActorId]) -> String {
        self.g.names.deed(kind, toward)
    }
}
