//! What a question is asked of, report files or a ledger, and how its page is printed.
//!
//! A ledger gives its matters as of the two dates; of its reports only those are opened that hold a
//! stance of these matters.

use crate::absence::Absence;
use crate::crew::Crew;
use crate::failure::{Failure, Kind, Ran};
use crate::inputs::{self, Inputs};
use crate::keeping::{LEDGER, When, failed};
use crate::page::{findings_csv, findings_json, findings_markdown, findings_table};
use crate::paper::Paper;
use backstop::hangs::{Case, Findings, NotFound, Reasoned, names_as_written};
use backstop::ledger::{Ledger, LedgerError, Window};
use backstop::model::{Date, Matter, Reading, Report, ReportId, Stance, StanceId};
use backstop::{Backstop, actor_names};
use clap::Args;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How many possible names a message lists.
const NAMES_SHOWN: usize = 40;

/// Of a ledger of so few reports all are opened that matters rest on: then the page says on how
/// many.
const FEW_REPORTS: i64 = 100;

/// What to ask, and how to print the answer.
#[derive(Debug, Args)]
pub struct Asking {
    /// Reports: text files in UTF-8, folders of .txt and .md files, or `-` for standard input
    ///
    /// Where none are named, the ledger is asked.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Ask this ledger instead of reports; `backstop.db` where neither is named
    #[arg(long, conflicts_with = "files", value_name = "FILE")]
    ledger: Option<PathBuf>,

    #[command(flatten)]
    when: When,

    /// Date of publication of reports that do not give one
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<Date>,

    /// Publisher of reports that do not name one
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,

    #[command(flatten)]
    paper: Paper,

    #[command(flatten)]
    crew: Crew,
}

impl Asking {
    /// Reads, asks and prints. Of a ledger with many reports only those are opened that the page
    /// quotes: it is asked again until nothing is lacking.
    pub fn answer(&self, ask: impl Fn(&Case<'_>) -> Result<Findings, Failure>) -> Ran {
        self.with_ledger(|case, _| ask(case))
    }

    /// As [`Asking::answer`], with the ledger that is asked, if it is one.
    pub fn with_ledger(
        &self,
        ask: impl Fn(&Case<'_>, Option<(&Ledger, Window)>) -> Result<Findings, Failure>,
    ) -> Ran {
        match self.asked() {
            Some(path) => self.of_ledger(path, of_matters, ask),
            None => self.of_files(|case| ask(case, None)),
        }
    }

    /// As [`Asking::answer`], where of the matters no more is needed than what is reasoned on.
    pub fn of_gists(&self, ask: impl Fn(&Case<'_>) -> Result<Findings, Failure>) -> Ran {
        match self.asked() {
            Some(path) => self.of_ledger(path, Reasoned::of_gists, |case, _| ask(case)),
            None => self.of_files(ask),
        }
    }

    /// Whether people read the answer, and not programs.
    pub fn for_people(&self) -> bool {
        self.paper.for_people()
    }

    /// The ledger that is asked, unless reports are.
    fn asked(&self) -> Option<&Path> {
        let usual = self.files.is_empty().then(|| Path::new(LEDGER));
        self.ledger.as_deref().or(usual)
    }

    fn of_files(&self, ask: impl Fn(&Case<'_>) -> Result<Findings, Failure>) -> Ran {
        if self.when.as_of.is_some() || self.when.known_at.is_some() {
            let failure = Failure::new(Kind::Usage, "Only a ledger can be asked about a day.")
                .hint("Put the reports into one with `backstop add`, and name it with --ledger.");
            return Err(vec![failure]);
        }
        let inputs = Inputs {
            files: self.files.clone(),
            published: self.published,
            outlet: self.outlet.clone(),
        };
        let backstop = Backstop::new().map_err(Failure::setup)?;
        let (paths, mut failures) = inputs.paths();
        let mut read = Vec::new();
        let told = self
            .crew
            .read(&backstop, &paths, &inputs.defaults(), |got| {
                read.push(got);
                Ok(())
            });
        failures.extend(told);
        if read.is_empty() {
            return inputs::ran(0, failures);
        }
        let names = names_as_written(actor_names(), &read);
        let done = ask(&Case::of_reports(&read, &names)).and_then(|found| self.print(&found));
        failures.extend(done.err());
        inputs::ran(read.len(), failures)
    }

    fn of_ledger(
        &self,
        path: &Path,
        reasoned: fn(&Ledger, Window) -> Result<Reasoned, LedgerError>,
        ask: impl Fn(&Case<'_>, Option<(&Ledger, Window)>) -> Result<Findings, Failure>,
    ) -> Ran {
        let ledger = Ledger::open(path).map_err(failed)?;
        let window = self.when.window();
        let looked = ledger.looked(window).map_err(failed)?;
        let reasoned = reasoned(&ledger, window).map_err(failed)?;
        let few = looked.reports <= FEW_REPORTS;
        let mut wanted: BTreeSet<StanceId> = match few {
            true => reasoned
                .matters()
                .iter()
                .flat_map(stances)
                .cloned()
                .collect(),
            false => BTreeSet::new(),
        };
        loop {
            let read = told_in(&ledger, wanted.iter().cloned().collect())?;
            let names = names_as_written(actor_names(), &read);
            let case = Case::of_reasoned(reasoned.clone(), &read, &names);
            let mut found = ask(&case, Some((&ledger, window))).map_err(failed)?;
            let before = wanted.len();
            wanted.extend(case.lacking());
            if wanted.len() == before {
                found.notes.extend((!few).then(|| Absence::line(&looked)));
                return self.print(&found).map_err(failed);
            }
        }
    }

    fn print(&self, found: &Findings) -> Result<(), Failure> {
        self.paper.print(
            found,
            findings_table,
            findings_markdown,
            findings_json,
            findings_csv,
        )
    }
}

/// What follows from all that matters show.
fn of_matters(ledger: &Ledger, window: Window) -> Result<Reasoned, LedgerError> {
    Ok(Reasoned::of(ledger.matters(window)?))
}

/// The reports of a ledger that hold some stances, with these. Each is looked up by its id: no
/// other report is opened.
fn told_in(ledger: &Ledger, wanted: Vec<StanceId>) -> Result<Vec<(Report, Reading)>, Vec<Failure>> {
    let mut told: BTreeMap<ReportId, Vec<Stance>> = BTreeMap::new();
    for stance in ledger.stances(&wanted).map_err(failed)? {
        told.entry(stance.report.clone()).or_default().push(stance);
    }
    let mut read = Vec::new();
    for (id, stances) in told {
        let report = ledger.report(&id).map_err(failed)?;
        let reading = Reading {
            stances,
            ..Reading::default()
        };
        read.push((report, reading));
    }
    let order = |(r, _): &(Report, Reading)| (r.published, r.doc.clone(), r.id.clone());
    read.sort_by_cached_key(order);
    Ok(read)
}

fn stances(m: &Matter) -> impl Iterator<Item = &StanceId> {
    let legal = m.legal.iter().flat_map(|r| &r.stances);
    let material = m.material.iter().flat_map(|r| &r.stances);
    let positions = m.positions.iter().flat_map(|p| &p.stances);
    let absences = m.absences.iter().flat_map(|a| &a.stances);
    let conditions = m.conditions.iter().flat_map(|c| &c.stances);
    let asks = m.asks.iter().map(|a| &a.stance);
    let own = legal.chain(material).chain(positions).chain(absences);
    own.chain(conditions).chain(asks).chain(&m.stances)
}

/// A name that fits nothing, or too much, as a failure that lists what there is.
pub fn not_found(e: NotFound) -> Failure {
    let ring = e.name == "ring" || e.name.starts_with("ring/");
    let sentence = match (e.several, ring) {
        (true, _) => format!("Several fit `{}`; name one of them:", e.name),
        (_, true) => "Nobody waits on each other here, as far as was read. There is:".to_string(),
        _ => format!("There is nothing on record called `{}`; there is:", e.name),
    };
    let left = e.could_be.len().saturating_sub(NAMES_SHOWN);
    let mut failure = Failure::new(Kind::Unknown, sentence);
    let shown = || e.could_be.iter().take(NAMES_SHOWN);
    let wide = shown().map(|c| c.name.chars().count()).max().unwrap_or(0);
    for one in shown() {
        failure = failure.hint(format!("{:wide$}  {}", one.name, one.words));
    }
    match left {
        0 => failure,
        _ => failure.hint(format!("and {left} more")),
    }
}
