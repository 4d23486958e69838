//! What settling needs to know of a report, and the two times.
//!
//! *Said on*: the stance's own date, but never after its report came out (a deadline in the text
//! is a date to come, the saying is not), and the report's date when it has none of its own.
//! *Known from*: when the report came out, or, for a report without a date, when it was received.
//! A date known only to the month counts as early in it: `2025-09` is on or before `2025-09-05`.

use backstop_model::{Date, DeedKind, ReportId, Stance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What settling needs to know of a report. Plain data: no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportFacts {
    /// Which report.
    pub id: ReportId,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where; versions of one page share it.
    pub url: Option<String>,
    /// When it came out.
    pub published: Option<Date>,
    /// From when it could be known: `published`, or the day it was received.
    pub known: Option<Date>,
    /// The news agency whose text it carries, when it says so.
    pub wire: Option<String>,
    /// Keys from [`crate::copy_keys`] of its text: reports that share one are near-copies.
    pub copy_keys: Vec<u64>,
}

impl ReportFacts {
    /// The facts of a report, with the keys of its body computed. `received` is the day on which
    /// it came in, for reports that carry no date.
    pub fn of(report: &backstop_model::Report, received: Option<Date>) -> ReportFacts {
        ReportFacts {
            id: report.id.clone(),
            outlet: report.outlet.clone(),
            url: report.url.clone(),
            published: report.published,
            known: report.published.or(received),
            wire: None,
            copy_keys: crate::copy_keys(report.body.of(&report.text)),
        }
    }
}

/// Words that depend on the field (the packs know them); [`Default`] fits the security pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SettleOptions {
    /// Kinds that it takes several parties to do: their holders share one matter.
    pub joint: Vec<DeedKind>,
    /// Kinds that are words made binding: beginning or doing them is their being in force.
    pub legal: Vec<DeedKind>,
    /// Kinds whose target year tells one promise from the next (a target for 2030, for 2035).
    pub by_year: Vec<DeedKind>,
    /// Kinds whose sum of money tells one promise from the next.
    pub by_sum: Vec<DeedKind>,
    /// Kinds whose end is a kind of its own, with that: an end of attacks is a ceasefire. A kind
    /// that is its own end (leaving a union is `accession`, as joining) has no other.
    pub ended_by: Vec<(DeedKind, DeedKind)>,
    /// Words in a deed that name who does it ("european" and the id of that group), lower case,
    /// for stances that argue what somebody's deed needs without saying whose it is.
    pub names: Vec<(String, String)>,
}

impl Default for SettleOptions {
    fn default() -> Self {
        let list = |words: &str| words.split_whitespace().map(str::to_string).collect();
        SettleOptions {
            joint: list(
                "peace-agreement ceasefire negotiation treaty trade-deal prisoner-exchange",
            ),
            legal: list("peace-agreement ceasefire treaty trade-deal accession recognition"),
            by_year: list("climate-target climate-finance defence-spending election"),
            by_sum: list("financial-aid military-aid climate-finance humanitarian-aid investment"),
            ended_by: [
                ("accession", "accession"),
                ("attack", "ceasefire"),
                ("sanctions", "sanctions-relief"),
                ("troop-deployment", "troop-withdrawal"),
            ]
            .map(|(kind, end)| (kind.to_string(), end.to_string()))
            .to_vec(),
            names: Vec::new(),
        }
    }
}

impl SettleOptions {
    /// The act that ends deeds of a kind; none where that is no other kind.
    pub fn end_of(&self, kind: &str) -> Option<DeedKind> {
        match self.ended_by.iter().find(|(k, _)| k == kind) {
            Some((_, end)) => (end != kind).then(|| end.clone()),
            None => Some(backstop_model::end_of(kind)),
        }
    }
}

/// When a stance was said or done: never after its report came out. See the head of this file.
pub fn said_on(stance: &Stance, report: Option<&ReportFacts>) -> Option<Date> {
    let published = report.and_then(|r| r.published);
    match (stance.date, published) {
        (Some(said), Some(out)) if said > out && !is_part_of(said, out) => Some(out),
        (Some(said), _) => Some(said),
        (None, Some(out)) => Some(out),
        (None, None) => report.and_then(|r| r.known),
    }
}

/// Whether `fine` lies in the month or year `coarse`.
fn is_part_of(fine: Date, coarse: Date) -> bool {
    fine.year == coarse.year
        && coarse.day.is_none()
        && (coarse.month.is_none() || coarse.month == fine.month)
}

/// The stances said or done on or before `day`. A stance that nothing dates is kept.
pub fn as_of(reports: &[ReportFacts], stances: &[Stance], day: Date) -> Vec<Stance> {
    keep(reports, stances, |stance, report| {
        said_on(stance, report).is_none_or(|d| d <= day)
    })
}

/// The stances of reports that could be known on `day`. A report that nothing dates is kept.
pub fn known_at(reports: &[ReportFacts], stances: &[Stance], day: Date) -> Vec<Stance> {
    keep(reports, stances, |_, report| {
        report.and_then(|r| r.known).is_none_or(|d| d <= day)
    })
}

fn keep(
    reports: &[ReportFacts],
    stances: &[Stance],
    wanted: impl Fn(&Stance, Option<&ReportFacts>) -> bool,
) -> Vec<Stance> {
    let facts: BTreeMap<&ReportId, &ReportFacts> = reports.iter().map(|r| (&r.id, r)).collect();
    stances
        .iter()
        .filter(|s| wanted(s, facts.get(&s.report).copied()))
        .cloned()
        .collect()
}
