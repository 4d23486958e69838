//! The answer where nothing is on record: where it was looked, and what could not be read.
//!
//! *Not found* is not *not there*: an empty table would hide how little, or how much, was looked
//! at.

use crate::keeping::{data, some};
use crate::sheet::Sheet;
use backstop::ledger::{Hit, Ledger, LedgerError, Looked, Query, Unread, Window};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many reports and places people are shown; programs are given all, up to [`MOST`].
const SHOWN: usize = 12;

/// How many of each are looked up.
const MOST: u32 = 1000;

/// Where an answer was looked for.
pub struct Absence {
    looked: Looked,
    all: Looked,
    reports: Vec<Hit>,
    unread: Vec<Unread>,
}

impl Absence {
    /// Where it is looked within a window.
    pub fn of(ledger: &Ledger, window: Window) -> Result<Absence, LedgerError> {
        let to = [window.as_of, window.known_at].into_iter().flatten().min();
        let query = Query {
            to,
            limit: MOST,
            ..Query::default()
        };
        let mut reports = ledger.search(&query)?;
        reports.reverse();
        let within: BTreeSet<_> = reports.iter().map(|r| r.report.clone()).collect();
        let mut unread = ledger.unread(None, MOST, 0)?;
        unread.retain(|u| window.is_open() || within.contains(&u.report));
        Ok(Absence {
            looked: ledger.looked(window)?,
            all: ledger.looked(Window::default())?,
            reports,
            unread,
        })
    }

    /// Where it is looked for words: in the reports that fit the fields of a search.
    pub fn among(ledger: &Ledger, query: &Query) -> Result<Absence, LedgerError> {
        let all = Query {
            text: None,
            limit: MOST,
            ..query.clone()
        };
        let mut reports = ledger.search(&all)?;
        reports.reverse();
        let within: BTreeSet<_> = reports.iter().map(|r| r.report.clone()).collect();
        let mut unread = ledger.unread(None, MOST, 0)?;
        unread.retain(|u| within.contains(&u.report));
        Ok(Absence {
            looked: ledger.looked_in(query)?,
            all: ledger.looked(Window::default())?,
            reports,
            unread,
        })
    }

    /// In a line, and in another one that there are reports, but none where it was looked.
    pub fn lines(&self) -> Vec<String> {
        Absence::lines_of(&self.looked, &self.all)
    }

    /// As [`Absence::lines`], of `looked` among `all` there are.
    pub fn lines_of(looked: &Looked, all: &Looked) -> Vec<String> {
        let first = [Absence::line(looked)].into_iter();
        first.chain(Absence::none_there(looked, all)).collect()
    }

    /// Said where no report on record is of the days or the outlet that were asked for.
    fn none_there(looked: &Looked, all: &Looked) -> Option<String> {
        let dates = match (all.from, all.to) {
            (Some(from), Some(to)) if from != to => format!(" of {from} to {to}"),
            (Some(only), _) => format!(" of {only}"),
            _ => String::new(),
        };
        let are = if all.reports == 1 { "is" } else { "are" };
        let there = some(count(all.reports), "report");
        let line =
            format!("There {are} {there}{dates} on record, and none that fits this question.");
        (looked.reports == 0 && all.reports > 0).then_some(line)
    }

    /// In one line.
    pub fn line(looked: &Looked) -> String {
        let dates = match (looked.from, looked.to) {
            (Some(from), Some(to)) if from != to => format!(", {from} to {to}"),
            (Some(only), _) => format!(", {only}"),
            _ => String::new(),
        };
        let unsure = match looked.unsure {
            0 => String::new(),
            n => format!(", {n} of them not read with certainty"),
        };
        format!(
            "Looked in {}{dates}: {}{unsure}.",
            some(count(looked.reports), "report"),
            some(count(looked.sentences), "sentence"),
        )
    }

    /// For people. `question` says what was asked, as "of USA and security-guarantee".
    pub fn sheets(&self, question: &str) -> Vec<Sheet> {
        let mut head = vec![format!("Nothing is on record {question}.")];
        head.extend(self.lines());
        if self.looked.reports > 0 {
            let unread = match self.unread.is_empty() {
                true => "",
                false => ", and what could not be read is listed below",
            };
            head.push(format!(
                "That is not the same as there being nothing: no other report was looked \
                 at{unread}."
            ));
        }
        let mut sheets = vec![Sheet {
            head,
            ..Sheet::default()
        }];
        if !self.reports.is_empty() {
            let row = |r: &Hit| {
                let date = r.published.map(|d| d.to_string()).unwrap_or_default();
                let outlet = r.outlet.clone().unwrap_or_default();
                vec![date, outlet, r.title.clone().unwrap_or(r.doc.clone())]
            };
            sheets.push(Sheet {
                columns: vec!["=published", "outlet", "report looked in"],
                rows: self.reports.iter().take(SHOWN).map(row).collect(),
                foot: more(self.reports.len()),
                ..Sheet::default()
            });
        }
        if !self.unread.is_empty() {
            let row = |u: &Unread| vec![u.doc.clone(), u.message.clone(), u.quote.clone()];
            sheets.push(Sheet {
                columns: vec!["report", "what could not be read", "words"],
                rows: self.unread.iter().take(SHOWN).map(row).collect(),
                foot: more(self.unread.len()),
                ..Sheet::default()
            });
        }
        sheets
    }

    /// For programs.
    pub fn data(&self) -> Value {
        let unread = |u: &Unread| {
            json!({"report": data(&u.report), "doc": u.doc, "kind": u.kind,
                   "message": u.message, "quote": u.quote})
        };
        json!({
            "reports": data(&self.reports),
            "unread": self.unread.iter().map(unread).collect::<Vec<_>>(),
        })
    }
}

fn count(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}

fn more(all: usize) -> Vec<String> {
    let left = all.saturating_sub(SHOWN);
    let line = format!("and {left} more, see `--format json`");
    (left > 0).then_some(line).into_iter().collect()
}
