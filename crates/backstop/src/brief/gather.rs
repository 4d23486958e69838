//! Reports and what was read from them become the sections of a brief.
//!
//! Stances are settled into matters first, so that one promise told five times is one item. Each
//! section then asks its own question of the matters; an item is built from the stances that answer
//! it. A matter may stand in two sections (pledged by one voice, doubted by another): the page
//! shows both rather than choosing.

use super::{Brief, BriefReport, Evidence, Item, Line, Role, Section, Unread, sections};
use crate::brief::words::Names;
use crate::offsets::Scalars;
use backstop_matter::{ReportFacts, settle};
use backstop_model::{
    ActorId, Coverage, Matter, Reading, Report, ReportId, Span, Stance, StanceId,
};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The matters of a set of reports, with the way back from each stance to its words.
#[derive(Clone)]
pub(crate) struct Gathered<'r> {
    pub matters: Rc<[Matter]>,
    pub names: &'r Names,
    stances: Rc<BTreeMap<&'r StanceId, &'r Stance>>,
    /// Where only some stances may be quoted, which.
    only: Option<Rc<BTreeSet<StanceId>>>,
    /// Stances that were asked for and are not here.
    lacking: Rc<RefCell<BTreeSet<StanceId>>>,
    reports: Rc<BTreeMap<&'r ReportId, (usize, &'r Report, Scalars<'r>)>>,
}

/// The brief of reports with what was read from each. A report given twice counts once.
pub fn brief(read: &[(Report, Reading)], names: &Names) -> Brief {
    let mut seen = BTreeSet::new();
    let once: Vec<&(Report, Reading)> = read.iter().filter(|(r, _)| seen.insert(&r.id)).collect();
    let gathered = Gathered::with(settled(&once).into(), &once, names);
    Brief {
        reports: once.iter().map(|(r, _)| line_of(r)).collect(),
        sections: sections::all(&gathered),
        unread: unread(&once),
        coverage: once.iter().fold(Coverage::default(), |sum, (_, reading)| {
            let c = reading.coverage;
            Coverage {
                sentences: sum.sentences + c.sentences,
                with_stance: sum.with_stance + c.with_stance,
                empty: sum.empty + c.empty,
                unsure: sum.unsure + c.unsure,
            }
        }),
    }
}

/// The matters of what was read.
pub(crate) fn settled(read: &[&(Report, Reading)]) -> Vec<Matter> {
    let facts: Vec<ReportFacts> = read.iter().map(|(r, _)| ReportFacts::of(r, None)).collect();
    let stances = read.iter().flat_map(|(_, g)| g.stances.iter().cloned());
    let stances: Vec<Stance> = stances.collect();
    settle(&facts, &stances, &[], &crate::settle_options())
}

pub(crate) fn line_of(report: &Report) -> BriefReport {
    BriefReport {
        id: report.id.0.clone(),
        doc: report.doc.clone(),
        title: report.title.clone().or_else(|| headline(report)),
        outlet: report.outlet.clone(),
        published: report.published,
        url: report.url.clone(),
    }
}

/// The first line of a report, where it looks like a headline: short, without a full stop.
fn headline(report: &Report) -> Option<String> {
    let first = report
        .body
        .of(&report.text)
        .trim_start()
        .lines()
        .next()?
        .trim();
    let short = (1..=160).contains(&first.chars().count());
    (short && !first.ends_with(['.', ':', ';', ','])).then(|| first.to_string())
}

fn unread(read: &[&(Report, Reading)]) -> Vec<Unread> {
    let mut out = Vec::new();
    for (index, (report, reading)) in read.iter().enumerate() {
        let scalars = Scalars::of(&report.text);
        out.extend(reading.notes.iter().map(|note| Unread {
            report: index,
            kind: note.kind,
            message: note.message.clone(),
            quote: note.span.of(&report.text).to_string(),
            span: scalars.span(note.span),
        }));
    }
    out
}

impl<'r> Gathered<'r> {
    /// Of matters that are settled already, with the reports that their stances stand in.
    pub fn with(
        matters: Rc<[Matter]>,
        read: &[&'r (Report, Reading)],
        names: &'r Names,
    ) -> Gathered<'r> {
        let stances = read.iter().flat_map(|(_, g)| &g.stances);
        let place =
            |(n, (r, _)): (usize, &&'r (Report, Reading))| (&r.id, (n, r, Scalars::of(&r.text)));
        Gathered {
            matters,
            names,
            stances: Rc::new(stances.map(|s| (&s.id, s)).collect()),
            only: None,
            lacking: Rc::default(),
            reports: Rc::new(read.iter().enumerate().map(place).collect()),
        }
    }

    /// The same with some of the stances only.
    pub fn only(&self, ids: &BTreeSet<StanceId>) -> Gathered<'r> {
        self.note(ids);
        let some = ids.iter().filter_map(|id| self.stances.get_key_value(id));
        Gathered {
            stances: Rc::new(some.map(|(id, s)| (*id, *s)).collect()),
            only: Some(Rc::new(ids.clone())),
            ..self.clone()
        }
    }

    /// Keeps in mind which of the stances are not here.
    pub fn note<'i>(&self, ids: impl IntoIterator<Item = &'i StanceId>) {
        let may = |id: &&StanceId| self.only.as_ref().is_none_or(|only| only.contains(*id));
        let absent = |id: &&StanceId| !self.stances.contains_key(*id);
        let lacking = ids.into_iter().filter(may).filter(absent).cloned();
        self.lacking.borrow_mut().extend(lacking);
    }

    /// Stances that were asked for so far and are not here.
    pub fn lacking(&self) -> BTreeSet<StanceId> {
        self.lacking.borrow().clone()
    }

    /// The stances of ids, in text order of the reports.
    pub fn stances(&self, ids: &[StanceId]) -> Vec<&'r Stance> {
        self.note(ids);
        let mut found: Vec<&Stance> = ids
            .iter()
            .filter_map(|id| self.stances.get(id))
            .copied()
            .collect();
        found.sort_by_key(|s| (self.index(s), s.span, &s.id));
        found.dedup_by_key(|s| &s.id);
        found
    }

    /// All stances, in text order of the reports.
    pub fn all(&self) -> Vec<&'r Stance> {
        let mut all: Vec<&Stance> = self.stances.values().copied().collect();
        all.sort_by_key(|s| (self.index(s), s.span, &s.id));
        all
    }

    fn index(&self, stance: &Stance) -> usize {
        self.reports.get(&stance.report).map_or(usize::MAX, |r| r.0)
    }

    /// The evidence of a stance; none when its report is not here.
    pub fn evidence(&self, stance: &Stance) -> Option<Evidence> {
        self.quote(stance, stance.span)
    }

    /// The evidence of a stance in the words that tell what it waits on: both, where one sentence
    /// holds both.
    pub fn condition_evidence(&self, stance: &Stance, condition: Span) -> Option<Evidence> {
        let both = stance.span.cover(condition);
        let span = if stance.sentence.contains(both) {
            both
        } else {
            condition
        };
        self.quote(stance, span)
    }

    /// The evidence of a stance in the words of `span`.
    pub fn quote(&self, stance: &Stance, span: Span) -> Option<Evidence> {
        let (index, report, scalars) = self.reports.get(&stance.report)?;
        Some(Evidence::of(stance, span, *index, report, scalars))
    }

    /// The last word before a span of the report of a stance.
    pub fn word_before(&self, stance: &Stance, span: Span) -> Option<&'r str> {
        let (_, report, _) = self.reports.get(&stance.report)?;
        let before = report.text.get(..span.start as usize)?;
        before.split_whitespace().next_back()
    }

    /// A line with the evidence of stances; none where there is none.
    pub fn line(&self, role: Role, words: String, stances: &[&Stance]) -> Option<Line> {
        let mut evidence: Vec<Evidence> = stances.iter().filter_map(|s| self.evidence(s)).collect();
        evidence.dedup_by(|b, a| a.span == b.span && a.report == b.report);
        (!evidence.is_empty()).then_some(Line {
            role,
            words,
            evidence,
        })
    }

    /// An item about a matter, without lines.
    pub fn item(&self, matter: &Matter, state: &str) -> Item {
        Item {
            who: capital(&self.names.actors(&matter.party)),
            what: self.what(matter),
            state: state.to_string(),
            party: matter.party.clone(),
            deed: matter.kind.clone(),
            toward: matter.toward.clone(),
            matter: Some(matter.id.clone()),
            lines: Vec::new(),
        }
    }

    /// The deed of a matter: its kind in words, or the report's words where the kind says nothing.
    pub fn what(&self, matter: &Matter) -> String {
        if matter.kind == "other" && !matter.what.is_empty() {
            return matter.what.clone();
        }
        self.names.deed(&matter.kind, &matter.toward)
    }

    /// Who holds a stance: the person with the party, where a person is named.
    pub fn holder(&self, stance: &Stance) -> String {
        let each = stance.holder.iter().map(|p| match &p.person {
            Some(person) => {
                let actor = self.names.actor(&p.id);
                match actor.eq_ignore_ascii_case(person) {
                    true => actor,
                    false => format!("{person} ({actor})"),
                }
            }
            None => self.names.actor(&p.id),
        });
        let mut names: Vec<String> = each.collect();
        names.dedup();
        match names.len() {
            0 => "nobody named".to_string(),
            _ => names.join(", "),
        }
    }
}

/// With a capital at the start.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}

/// Ids of a list of parties, sorted, each once.
pub(super) fn ids(parties: &[backstop_model::Party]) -> Vec<ActorId> {
    let mut ids: Vec<ActorId> = parties.iter().map(|p| p.id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A section, unless it would be empty.
pub(super) fn section(kind: super::SectionKind, items: Vec<Item>) -> Option<Section> {
    (!items.is_empty()).then_some(Section { kind, items })
}
