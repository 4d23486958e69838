//! What everything hangs on: the questions of `backstop-reason`, answered with words and sources.
//!
//! A [`Case`] holds matters, the facts and the answer that follow from them, and the way back to
//! the reports. Each question gives [`Findings`], a page as a value, made of the brief's own
//! items, so
//! that one printer serves both. What is supposed and not reported has no source and says so.
//!
//! Nothing here knows about files, widths or ledgers: whoever calls brings matters and reports.

mod explain;
mod missing;
mod most;
mod named;
mod on_record;
mod rests;
mod spelling;
mod unlock;
mod whatif;

pub use backstop_reason::{Scenario, UnlockLimit, Unlocking};
pub use most::Most;
pub use named::{Candidate, Named, NotFound};
pub use rests::Reasoned;
pub use spelling::names_as_written;

use crate::brief::gather::{Gathered, capital, line_of, settled};
use crate::brief::needs::{condition_evidence, condition_of};
use crate::brief::{BriefReport, Evidence, Item, Names};
use backstop_model::{Matter, MatterId, Reading, Report, StanceId};
use backstop_reason::{Answer, Facts};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A page that answers one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Findings {
    /// What was asked.
    pub title: String,
    /// What holds of the whole, sentences.
    pub notes: Vec<String>,
    /// The answer; empty parts are left out.
    pub parts: Vec<Part>,
    /// The proof as indented lines, for `explain`; else empty.
    pub tree: Vec<Branch>,
    /// The bare answer, for programs.
    pub data: Value,
    /// The reports that it rests on; evidence names them by their place.
    pub reports: Vec<BriefReport>,
}

/// Items under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The heading.
    pub title: String,
    /// What it means.
    pub gloss: String,
    /// Whether it tells of something wanting: pages mark it.
    pub wanting: bool,
    /// The items.
    pub items: Vec<Item>,
}

/// A line of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// How deep, from 0.
    pub depth: usize,
    /// The statement.
    pub says: String,
    /// The words of reports that say so; none for what follows from the lines below.
    pub evidence: Vec<Evidence>,
    /// How many more statements say so that are not quoted.
    pub left: usize,
}

/// Matters with all that follows from them.
pub struct Case<'r> {
    g: Gathered<'r>,
    reports: Vec<BriefReport>,
    facts: Rc<Facts>,
    answer: Rc<Answer>,
}

impl<'r> Case<'r> {
    /// Of reports with what was read from each. A report given twice counts once.
    pub fn of_reports(read: &'r [(Report, Reading)], names: &'r Names) -> Case<'r> {
        let matters = settled(&once(read));
        Case::of_reasoned(Reasoned::of(matters), read, names)
    }

    /// Of matters that are settled already, with the reports that their stances stand in.
    pub fn of_matters(
        matters: Vec<Matter>,
        read: &'r [(Report, Reading)],
        names: &'r Names,
    ) -> Case<'r> {
        Case::of_reasoned(Reasoned::of(matters), read, names)
    }

    /// Of matters that are reasoned on already, with the reports of the stances that are shown.
    pub fn of_reasoned(
        reasoned: Reasoned,
        read: &'r [(Report, Reading)],
        names: &'r Names,
    ) -> Case<'r> {
        let once = once(read);
        Case {
            reports: once.iter().map(|(r, _)| line_of(r)).collect(),
            g: Gathered::with(reasoned.matters, &once, names),
            facts: reasoned.facts,
            answer: reasoned.answer,
        }
    }

    /// The stances that were asked for so far and stand in no report that is here.
    pub fn lacking(&self) -> BTreeSet<StanceId> {
        self.g.lacking()
    }

    fn findings(&self, title: String, data: Value) -> Findings {
        Findings {
            title,
            notes: Vec::new(),
            parts: Vec::new(),
            tree: Vec::new(),
            data,
            reports: self.reports.clone(),
        }
    }

    fn matter(&self, id: &MatterId) -> Option<&Matter> {
        // Acts are numbered as the matters stand.
        let act = self.facts.find(id)?;
        self.g.matters.get(act.0 as usize)
    }

    /// A matter in words; its id where it is none on record.
    fn name(&self, id: &MatterId) -> String {
        match self.matter(id) {
            Some(m) => {
                let who = capital(&self.g.names.actors(&m.party));
                format!("{who}: {}", self.g.what(m))
            }
            None => id.0.clone(),
        }
    }

    /// An item about a matter, with its id, which the other commands take.
    fn item(&self, id: &MatterId, state: &str) -> Item {
        if let Some(m) = self.matter(id) {
            return self.g.item(m, state);
        }
        let mut parts = id.0.splitn(3, '/');
        let mut next = || parts.next().unwrap_or_default();
        let list = |text: &str| -> Vec<String> {
            let all = text.split('+').filter(|p| !p.is_empty() && *p != "-");
            all.map(str::to_string).collect()
        };
        let (party, deed, toward) = (list(next()), next().to_string(), list(next()));
        Item {
            who: self.g.names.actors(&party),
            what: self.g.names.deed(&deed, &toward),
            state: state.to_string(),
            matter: Some(id.clone()),
            party,
            deed,
            toward,
            lines: Vec::new(),
        }
    }

    /// The words of stances, each once.
    fn evidence(&self, ids: &[StanceId]) -> Vec<Evidence> {
        let stances = self.g.stances(ids);
        let mut all: Vec<Evidence> = stances.iter().filter_map(|s| self.g.evidence(s)).collect();
        all.dedup_by(|b, a| a.span == b.span && a.report == b.report);
        all
    }

    /// The conditions of a matter that are not met, in their words.
    fn open_conditions(&self, g: &Gathered<'_>, id: &MatterId) -> Vec<Evidence> {
        let Some(act) = self.facts.find(id) else {
            return Vec::new();
        };
        let open = self.facts.needs_of(act).filter(|n| {
            let state = self.answer.state(*n);
            state != backstop_reason::State::Covered
        });
        let needs = open.map(|n| self.facts.need(n));
        needs
            .flat_map(|n| condition(g, &n.stances, &n.words))
            .collect()
    }
}

/// The words of stances around the condition that they state.
fn condition(g: &Gathered<'_>, ids: &[StanceId], words: &str) -> Vec<Evidence> {
    let each = g
        .stances(ids)
        .into_iter()
        .filter_map(|s| condition_evidence(g, s, condition_of(s, words)));
    let mut all: Vec<Evidence> = each.collect();
    all.dedup_by(|b, a| a.span == b.span && a.report == b.report);
    all
}

/// Without the reports that stand there twice.
fn once(read: &[(Report, Reading)]) -> Vec<&(Report, Reading)> {
    let mut seen = BTreeSet::new();
    read.iter().filter(|(r, _)| seen.insert(&r.id)).collect()
}

/// A part, unless it would be empty.
fn part(title: &str, gloss: &str, wanting: bool, items: Vec<Item>) -> Option<Part> {
    (!items.is_empty()).then(|| Part {
        title: title.to_string(),
        gloss: gloss.to_string(),
        wanting,
        items,
    })
}

/// `1 act`, `2 acts`.
fn some(n: usize, noun: &str) -> String {
    match n {
        1 => format!("1 {noun}"),
        _ => format!("{n} {noun}s"),
    }
}
