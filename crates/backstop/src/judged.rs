//! What reasoning found, in the plain values that an export of the ledger takes.
//!
//! Each condition gets its state and the act that meets it, or that would: the one of the party
//! asked that has gone furthest. Where none is on record, the id is that which it would have.

use crate::fields::covers;
use backstop_ledger::export::{Judged, JudgedCondition, JudgedEdge, condition_id};
use backstop_ledger::{Filter, Ledger, LedgerError, Window};
use backstop_model::{Matter, MatterId};
use backstop_reason::{
    Answer, Covers, Facts, Members, Need, State, from_matters, matter_id, reason,
};
use std::collections::{BTreeMap, BTreeSet};

/// Reasons on the whole ledger.
///
/// # Errors
/// When the file cannot be read.
pub fn judged(ledger: &Ledger) -> Result<Judged, LedgerError> {
    let matters = ledger.matters(Window::default())?;
    let covers = covers();
    let facts = from_matters(&matters, &Members::new(), &covers);
    let answer = reason(&facts);
    let mut of_kind: BTreeMap<&str, Vec<&Matter>> = BTreeMap::new();
    for m in &matters {
        of_kind.entry(m.kind.as_str()).or_default().push(m);
    }
    let all = All {
        facts: &facts,
        answer: &answer,
        covers: &covers,
        of_kind,
    };
    let mut out = Judged {
        names: crate::actor_names().into_pairs().collect(),
        ..Judged::default()
    };
    let mut edges = BTreeSet::new();
    for m in &matters {
        all.conditions(m, &mut out.conditions, &mut edges);
    }
    for ring in &answer.deadlocks {
        let name = format!("ring:{}", ring.parties.join("+"));
        let members = ring.members.iter();
        out.deadlocks
            .extend(members.map(|m| (m.clone(), name.clone())));
    }
    all.opposed(&mut edges);
    for row in ledger.promises(&Filter::default())?.rows {
        if row.contested_since.is_some() {
            edges.insert(edge(&row.id, None, &row.id, "contradicts"));
        }
    }
    out.edges = edges.into_iter().collect();
    Ok(out)
}

struct All<'a> {
    facts: &'a Facts,
    answer: &'a Answer,
    covers: &'a Covers,
    of_kind: BTreeMap<&'a str, Vec<&'a Matter>>,
}

impl All<'_> {
    /// The conditions of a matter, and what each ties it to.
    fn conditions(
        &self,
        m: &Matter,
        states: &mut BTreeMap<String, JudgedCondition>,
        edges: &mut BTreeSet<JudgedEdge>,
    ) {
        let Some(act) = self.facts.find(&m.id) else {
            return;
        };
        for at in self.facts.needs_of(act) {
            let (need, state) = (self.facts.need(at), self.answer.state(at));
            let same = m.conditions.iter().filter(|c| {
                let c = &c.condition;
                (c.relation, &c.deed, &c.what) == (need.relation, &need.deed, &need.words)
            });
            let by = self.supplier(m, &need);
            for c in same {
                let id = condition_id(&m.id, &c.condition);
                let met = state == State::Covered;
                let tie = match met {
                    true => "covers",
                    false => "needs",
                };
                let named = !need.parties.is_empty() && state != State::Vague;
                let would = || matter_id(&need.parties, &need.deed, &need.toward);
                let to = by.cloned().or_else(|| named.then(would));
                if let Some(to) = to {
                    edges.insert(edge(&m.id, Some(id.as_str()), &to, tie));
                }
                let judged = JudgedCondition {
                    state: state.word().to_string(),
                    covered_by: by.filter(|_| met).cloned(),
                };
                states.insert(id, judged);
            }
        }
    }

    /// The act on record that has gone furthest toward meeting a need, the first by id of several.
    fn supplier(&self, m: &Matter, need: &Need) -> Option<&MatterId> {
        let kinds = self.covers.meeting(&need.deed);
        let acts = kinds.iter().filter_map(|k| self.of_kind.get(k)).flatten();
        let apart = |a: &[String], b: &[String]| {
            !a.is_empty() && !b.is_empty() && !a.iter().any(|x| b.contains(x))
        };
        let fit = acts.filter(|a| {
            let asked = need.parties.is_empty() || a.party.iter().any(|p| need.parties.contains(p));
            asked && a.id != m.id && !apart(&a.toward, &need.toward)
        });
        let level = |a: &Matter| self.facts.find(&a.id).map(|id| self.facts.own_level(id));
        fit.max_by(|a, b| level(a).cmp(&level(b)).then_with(|| b.id.cmp(&a.id)))
            .map(|a| &a.id)
    }

    /// Who is against whose acts.
    fn opposed(&self, edges: &mut BTreeSet<JudgedEdge>) {
        for o in &self.answer.opposed {
            if o.whose.is_empty() {
                let same = self.of_kind.get(o.kind.as_str()).into_iter().flatten();
                for other in same.filter(|a| !a.party.iter().any(|p| o.by.contains(p))) {
                    edges.insert(edge(&o.matter, None, &other.id, "opposes"));
                }
            } else {
                let from = matter_id(&o.by, &o.kind, &[]);
                edges.insert(edge(&from, None, &o.matter, "opposes"));
            }
        }
    }
}

fn edge(from: &MatterId, condition: Option<&str>, to: &MatterId, relation: &str) -> JudgedEdge {
    JudgedEdge {
        from: from.clone(),
        condition: condition.map(str::to_string),
        to: to.clone(),
        relation: relation.to_string(),
    }
}
