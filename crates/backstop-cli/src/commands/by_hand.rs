//! `backstop review add`: a record that a person found and no reading did.
//!
//! It is held to what every record is held to: its words stand in the stored report, letter for
//! letter, and so do those of its condition.

use super::review::Signed;
use crate::called;
use crate::failure::{Failure, Kind, Ran};
use crate::keeping::failed;
use crate::terminal;
use backstop::ledger::Ledger;
use backstop::model::{
    ActorId, Attitude, Condition, ConditionType, Date, Deed, DeedKind, Party, Relation, Report,
    ReportId, Span, Stance, StanceId,
};
use clap::Args;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The record.
#[derive(Debug, Args)]
pub struct ByHand {
    /// The report: its short name, or the first digits of its id, four or more
    #[arg(value_name = "REPORT")]
    report: String,

    /// The words that prove it, as they stand in the report
    #[arg(value_name = "WORDS")]
    words: String,

    /// Who stands so: an actor's code or name; several times for several
    #[arg(long, required = true, value_name = "ID")]
    holder: Vec<ActorId>,

    /// How: pledges, refuses, demands and so on
    #[arg(long, value_name = "ATTITUDE")]
    attitude: Attitude,

    /// To which kind of deed, as security-guarantee
    #[arg(long, value_name = "KIND")]
    deed: DeedKind,

    /// Toward whom the deed is, or whose it is where it is another's
    #[arg(long, value_name = "ID")]
    toward: Vec<ActorId>,

    /// When it was said or done; the day of the report when not given
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,

    /// Words of a condition that it waits on, as they stand in the report
    #[arg(long, value_name = "WORDS")]
    condition: Option<String>,

    /// How the condition binds: once, if, only-with, unless, until, in-return-for
    #[arg(
        long,
        default_value = "if",
        value_name = "RELATION",
        requires = "condition"
    )]
    relation: String,

    /// What sort of condition, as peace or third-party-backing
    #[arg(
        long = "type",
        default_value = "vague",
        value_name = "TYPE",
        requires = "condition"
    )]
    kind: String,

    /// The kind of deed that would meet the condition
    #[arg(
        long,
        default_value = "other",
        value_name = "KIND",
        requires = "condition"
    )]
    needs: DeedKind,

    /// Who must meet the condition
    #[arg(long, value_name = "ID", requires = "condition")]
    of: Vec<ActorId>,

    /// Which, where the words stand there several times: 1 for the first
    #[arg(long, value_name = "NUMBER")]
    place: Option<usize>,

    #[command(flatten)]
    signed: Signed,
}

pub fn run(args: &ByHand) -> Ran {
    let mut ledger = args.signed.at.open()?;
    let report = args.report(&ledger)?;
    let report = ledger.report(&report).map_err(failed)?;
    let span = find(&report.text, &args.words, args.place).map_err(failed)?;
    let stance = args.stance(&ledger, &report, span)?;
    ledger
        .add_by_hand(&stance, &args.signed.by)
        .map_err(failed)?;
    let id = &stance.id.0;
    terminal::print(|out| {
        writeln!(
            out,
            "The record is kept, under the name {}:",
            args.signed.by
        )?;
        writeln!(out, "{id}")
    })
    .map_err(failed)
}

impl ByHand {
    fn report(&self, ledger: &Ledger) -> Result<ReportId, Vec<Failure>> {
        let mut found = ledger.find_reports(&self.report).map_err(failed)?;
        match (found.pop(), found.is_empty()) {
            (Some(one), true) => Ok(one),
            (None, _) => {
                let sentence = format!("There is no report `{}` in the ledger.", self.report);
                let failure = Failure::new(Kind::Unknown, sentence);
                Err(vec![failure.hint("`backstop search` lists the reports.")])
            }
            (Some(one), false) => {
                let sentence = format!("Several reports are called `{}`:", self.report);
                let failure = Failure::new(Kind::Unknown, sentence);
                let ids = found.iter().chain([&one]);
                Err(vec![ids.fold(failure, |f, id| f.hint(&id.0))])
            }
        }
    }

    fn stance(&self, ledger: &Ledger, report: &Report, span: Span) -> Result<Stance, Vec<Failure>> {
        let parties = |asked: &[ActorId]| -> Result<Vec<Party>, Vec<Failure>> {
            let ids = asked.iter().map(|a| called::on_record(ledger, a));
            ids.map(|id| id.map(Party::of).map_err(failed)).collect()
        };
        let mut conditions = Vec::new();
        if let Some(words) = &self.condition {
            conditions.push(Condition {
                relation: one::<Relation>(&self.relation, "--relation").map_err(failed)?,
                kind: one::<ConditionType>(&self.kind, "--type").map_err(failed)?,
                deed: self.needs.clone(),
                ends: false,
                party: parties(&self.of)?,
                at_least: None,
                toward: Vec::new(),
                what: words.clone(),
                span: near(&report.text, words, span).map_err(failed)?,
            });
        }
        let short = report.id.0.get(..12).unwrap_or(&report.id.0);
        let (start, end) = (span.start, span.end);
        let name = |n: usize| StanceId(format!("{short}:{start}-{end}:hand:{n}"));
        let mut n = 0;
        while !ledger.stances(&[name(n)]).map_err(failed)?.is_empty() {
            n += 1;
        }
        Ok(Stance {
            id: name(n),
            report: report.id.clone(),
            holder: parties(&self.holder)?,
            attitude: self.attitude,
            deed: Deed {
                kind: self.deed.clone(),
                ends: false,
                toward: parties(&self.toward)?,
                what: span.of(&report.text).to_string(),
                what_spans: vec![span],
                place: None,
                time: None,
                amount: None,
            },
            conditions,
            caveats: Vec::new(),
            sources: Vec::new(),
            date: self.date,
            span,
            sentence: around(&report.text, span),
            rule: "hand".to_string(),
            confidence: 100,
        })
    }
}

/// Where words stand in a text.
fn find(text: &str, words: &str, place: Option<usize>) -> Result<Span, Failure> {
    let all: Vec<usize> = match words.trim().is_empty() {
        true => Vec::new(),
        false => text.match_indices(words).map(|(at, _)| at).collect(),
    };
    let at = match (all.as_slice(), place) {
        ([one], None) => Some(*one),
        (all, Some(n)) => n.checked_sub(1).and_then(|n| all.get(n).copied()),
        _ => None,
    };
    at.map(|at| Span::new(at, at + words.len())).ok_or_else(|| {
        let failure = |sentence: String| Failure::new(Kind::Usage, sentence);
        match all.len() {
            0 => failure("These words are not in the report.".to_string())
                .hint("They must stand there as they are given, signs and line ends included."),
            n => failure(format!("These words stand {n} times in the report."))
                .hint("Say which with --place, or give more of them."),
        }
    })
}

/// The place of words nearest to a span, from its start on if there is one.
fn near(text: &str, words: &str, span: Span) -> Result<Span, Failure> {
    let start = span.start as usize;
    let later = text.get(start..).and_then(|rest| rest.find(words));
    match later.filter(|_| !words.trim().is_empty()) {
        Some(at) => Ok(Span::new(start + at, start + at + words.len())),
        None => find(text, words, None),
    }
}

/// The sentence or line around a span.
fn around(text: &str, span: Span) -> Span {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let before = text.get(..span.start as usize).unwrap_or("");
    let start = before.rfind(ends).map_or(0, |at| at + 1);
    let lead = text.get(start..span.start as usize).unwrap_or("");
    let start = start + lead.len() - lead.trim_start().len();
    let after = text.get(span.end as usize..).unwrap_or("");
    let length = after
        .find(ends)
        .map_or(after.len(), |at| match after.as_bytes()[at] {
            b'\n' => at,
            _ => at + 1,
        });
    Span::new(start, span.end as usize + length)
}

/// One of the words that the model has for a value.
fn one<T: DeserializeOwned>(word: &str, flag: &str) -> Result<T, Failure> {
    serde_json::from_value(Value::String(word.to_string())).map_err(|e| {
        let why = e.to_string().replace("unknown variant", "there is no");
        Failure::new(Kind::Usage, format!("{flag}: {why}."))
    })
}
