//! `backstop add`: reports into the ledger.
//!
//! A report that this version has read before is not read again, so that a run that was broken off
//! goes on where it stopped when it is started anew. Each batch is kept whole or not at all.

use crate::crew::Crew;
use crate::failure::{self, Failure, Kind, Ran};
use crate::inputs::{self, Inputs};
use crate::keeping::{At, data, failed, some};
use crate::terminal;
use backstop::intake::{self, Defaults, Received};
use backstop::ledger::{Added, Ledger, Receipt};
use backstop::model::{Date, Reading, Report};
use backstop::{Backstop, READER};
use clap::{Args, ValueEnum};
use serde::Deserialize;
use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// Put reports into the ledger, to be asked later
///
/// A file whose name ends in `.jsonl` holds a report a line: `{"id": …, "text": …}`, and where
/// known `title`, `outlet`, `url` and `published`. A report added twice is there once.
#[derive(Debug, Args)]
pub struct AddArgs {
    #[command(flatten)]
    inputs: Inputs,

    /// Address of a single report that does not give one
    #[arg(long, value_name = "URL")]
    url: Option<String>,

    /// The day on which the reports came in; today when not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    received: Option<Date>,

    /// The news agency whose text the reports carry
    #[arg(long, value_name = "NAME")]
    wire: Option<String>,

    #[command(flatten)]
    at: At,

    /// How to say what was done
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,

    #[command(flatten)]
    crew: Crew,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A few lines.
    #[default]
    Text,
    /// One object, with what became of each report.
    Json,
}

pub fn run(args: &AddArgs) -> Ran {
    let (paths, failures) = args.inputs.paths();
    if paths.is_empty() {
        return inputs::ran(0, failures);
    }
    if args.url.is_some() && (paths.len() > 1 || is_lines(&paths[0])) {
        let failure = Failure::new(Kind::Usage, "An address belongs to one report.")
            .hint("Write `url:` into the front matter of each, or add them one by one.");
        return Err(vec![failure]);
    }
    let received = args.received.map_or_else(terminal::today, Ok);
    let receipt = Receipt {
        reader: READER.to_string(),
        received: received.map_err(failed)?,
        wire: args.wire.clone(),
    };
    // One that is there is opened first, whatever becomes of the reports; a new one is made when
    // there is a report to put into it.
    let there = args.at.ledger.exists();
    let ledger = there.then(|| args.at.open_or_create()).transpose()?;
    let mut adding = Adding {
        args,
        ledger,
        backstop: Backstop::new().map_err(Failure::setup)?,
        receipt,
        done: Vec::new(),
        failures,
        unread: 0,
    };
    let stopped = adding.all(&paths).err();
    failure::progress("");
    let nothing = adding.done.is_empty() && (stopped.is_some() || !adding.failures.is_empty());
    let told = match nothing && args.format == Format::Text {
        true => Ok(()),
        false => adding.tell(),
    };
    let (read, mut failures) = (adding.done.len(), adding.failures);
    failures.extend(stopped);
    failures.extend(told.err());
    inputs::ran(read, failures)
}

struct Adding<'a> {
    args: &'a AddArgs,
    ledger: Option<Ledger>,
    backstop: Backstop,
    receipt: Receipt,
    done: Vec<Added>,
    failures: Vec<Failure>,
    unread: usize,
}

impl Adding<'_> {
    /// Adds the reports of all paths, a batch at a time. An error of the ledger ends it; what was
    /// added before is kept.
    fn all(&mut self, paths: &[PathBuf]) -> Result<(), Failure> {
        let defaults = self.args.inputs.defaults();
        let mut waiting = Vec::new();
        for path in paths {
            if !is_lines(path) {
                let got = inputs::open(path, &defaults);
                self.take(&inputs::name(path), got, &mut waiting)?;
                continue;
            }
            let file = match File::open(path) {
                Ok(file) => BufReader::new(file),
                Err(e) => {
                    let name = inputs::name(path);
                    let failure = Failure::new(Kind::Input, format!("{name}: {e}."));
                    self.failures.push(failure);
                    continue;
                }
            };
            for (n, line) in file.split(b'\n').enumerate() {
                let name = format!("{}:{}", inputs::name(path), n + 1);
                let bad = |e: String| Failure::new(Kind::Input, format!("{name}: {e}."));
                let got = match line {
                    Ok(line) if line.trim_ascii().is_empty() => continue,
                    Ok(line) => from_line(&line, &name, &defaults),
                    Err(e) => Err(bad(e.to_string())),
                };
                self.take(&name, got, &mut waiting)?;
            }
        }
        self.flush(&mut waiting)
    }

    fn take(
        &mut self,
        name: &str,
        got: Result<Received, Failure>,
        waiting: &mut Vec<Report>,
    ) -> Result<(), Failure> {
        match got {
            Ok(received) => {
                failure::warn(name, &received.warnings);
                let mut report = received.report;
                report.url = report.url.or_else(|| self.args.url.clone());
                waiting.push(report);
            }
            Err(failure) => self.failures.push(failure),
        }
        if waiting.len() >= self.args.crew.batch() {
            self.flush(waiting)?;
        }
        Ok(())
    }

    /// Reads what was not read before, and keeps all of it.
    fn flush(&mut self, waiting: &mut Vec<Report>) -> Result<(), Failure> {
        let reports = std::mem::take(waiting);
        if reports.is_empty() {
            return Ok(());
        }
        let mut ledger = match self.ledger.take() {
            Some(ledger) => ledger,
            None => {
                let options = backstop::settle_options();
                Ledger::open_or_create(&self.args.at.ledger, &options)?
            }
        };
        let mut fresh = Vec::new();
        for report in &reports {
            if !ledger.has_read(&report.id, READER)? {
                fresh.push(report);
            }
        }
        let mut readings = self.args.crew.readings(&self.backstop, &fresh).into_iter();
        let mut fresh = fresh.into_iter().peekable();
        let mut pairs: Vec<(&Report, Reading)> = Vec::new();
        for report in &reports {
            let is_fresh = fresh.next_if(|f| std::ptr::eq(*f, report)).is_some();
            let reading = is_fresh.then(|| readings.next()).flatten();
            match reading {
                None => pairs.push((report, Reading::default())),
                Some(Ok(reading)) => pairs.push((report, reading)),
                Some(Err(failure)) => {
                    self.unread += 1;
                    self.failures.push(failure);
                }
            }
        }
        let mut batch = ledger.batch()?;
        let added = batch.add_all(pairs.iter().map(|(r, g)| (*r, g)), &self.receipt)?;
        batch.commit()?;
        self.ledger = Some(ledger);
        self.done.extend(added);
        failure::progress(&format!("{} added", some(self.done.len(), "report")));
        Ok(())
    }

    fn tell(&self) -> Result<(), Failure> {
        let count = |is: fn(&Added) -> bool| self.done.iter().filter(|a| is(a)).count();
        let new = count(|a| a.new_text);
        let elsewhere = count(|a| !a.new_text && a.new_place);
        let again = count(|a| !a.new_text && a.new_reading);
        let changed = count(|a| a.changed_page && a.new_text);
        let stances: usize = self.done.iter().map(|a| a.stances).sum();
        let at = self.args.at.ledger.display();
        terminal::print(|out| {
            if self.args.format == Format::Json {
                let whole = json!({
                    "ledger": at.to_string(),
                    "reports": self.done.len(),
                    "new": new,
                    "stances": stances,
                    "added": data(&self.done),
                });
                serde_json::to_writer_pretty(&mut *out, &whole)?;
                return out.write_all(b"\n");
            }
            writeln!(
                out,
                "{}: {new} new, {} known before. {} put on record in {at}.",
                some(self.done.len(), "report"),
                self.done.len() - new,
                some(stances, "stance"),
            )?;
            let lines = [
                (elsewhere, "report known before was seen at a new place"),
                (again, "report known before was read anew by this version"),
                (
                    changed,
                    "page was changed since it was added; see `backstop changes`",
                ),
            ];
            for (n, what) in lines.into_iter().filter(|(n, _)| *n > 0) {
                writeln!(out, "{n} × a {what}.")?;
            }
            for refused in self.done.iter().flat_map(|a| &a.refused) {
                writeln!(out, "Refused: {} ({})", refused.why, refused.stance.0)?;
            }
            Ok(())
        })
    }
}

fn is_lines(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "jsonl")
}

/// A report on a line of JSON.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    title: Option<String>,
    outlet: Option<String>,
    url: Option<String>,
    published: Option<Date>,
}

fn from_line(line: &[u8], name: &str, defaults: &Defaults) -> Result<Received, Failure> {
    let line: Line = serde_json::from_slice(line).map_err(|e| {
        Failure::new(Kind::Input, format!("{name}: This is no report: {e}."))
            .hint("Each line is an object with \"id\" and \"text\".")
    })?;
    let defaults = Defaults {
        published: line.published.or(defaults.published),
        outlet: line.outlet.or_else(|| defaults.outlet.clone()),
    };
    let mut got = intake::receive(&line.id, line.text.into_bytes(), &defaults)
        .map_err(|e| Failure::intake(name, &e))?;
    got.report.title = got.report.title.or(line.title);
    got.report.url = got.report.url.or(line.url);
    Ok(got)
}
