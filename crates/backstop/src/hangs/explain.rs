//! The proof of a derived word, down to the words of the reports.

use super::{Branch, Case, Findings, Named};
use crate::brief::Evidence;
use backstop_model::StanceId;
use backstop_reason::{Question, explain};
use serde_json::json;

impl Case<'_> {
    /// Why something is as it is; of a matter, if everybody keeps their word where `kept`, else if
    /// nobody moves first.
    pub fn explain(&self, what: &Named, kept: bool) -> Findings {
        let question = match what {
            Named::Matter(id) if kept => Question::Greatest(id.clone()),
            Named::Matter(id) => Question::Matter(id.clone()),
            Named::Item(item) => Question::Item(*item),
            Named::Ring(at) => Question::Ring(*at),
        };
        let title = match what {
            Named::Matter(id) => format!("Why: {}", self.name(id)),
            Named::Item(_) => "Why it is missing".to_string(),
            Named::Ring(_) => "Why they wait on each other".to_string(),
        };
        let proof = explain(&self.facts, &self.answer, &question);
        let mut tree = Vec::new();
        let mut seen = vec![false; proof.statements.len()];
        let mut walk: Vec<(usize, usize)> = vec![(0, 0)];
        while let Some((at, depth)) = walk.pop() {
            let (Some(one), Some(seen)) = (proof.statements.get(at), seen.get_mut(at)) else {
                continue;
            };
            let again = std::mem::replace(seen, true);
            tree.push(Branch {
                depth,
                says: match again {
                    true => format!("{} (as above)", one.says),
                    false => one.says.clone(),
                },
                evidence: match again {
                    true => Vec::new(),
                    false => self.said(&one.says, &one.evidence),
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
    fn said(&self, says: &str, ids: &[StanceId]) -> Vec<Evidence> {
        let stances = self.g.stances(ids);
        let mut conditions = stances.iter().flat_map(|s| &s.conditions);
        let stated = conditions.find(|c| says.contains(&format!("(\"{}\")", c.what)));
        match stated {
            Some(c) => self.condition(ids, &c.what),
            None => self.evidence(ids),
        }
    }
}
