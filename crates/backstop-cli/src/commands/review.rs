//! `backstop review`: what a person decides, kept beside the evidence and undoable.

use crate::called;
use crate::failure::{Failure, Kind, Ran};
use crate::keeping::{At, data, failed};
use crate::named;
use crate::sheet::{Data, Printing};
use crate::terminal;
use backstop::ledger::{Ledger, TAGS, Window};
use backstop::model::{Date, Verdict, VerdictKind};
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde_json::json;

/// Decide about records and promises: accept, reject, correct, merge, split, rename, rate, add,
/// undo
///
/// Nothing is deleted: a verdict stands beside the evidence, under your name, and can be undone.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say that a record or promise is right
    Accept {
        /// Id of the record or promise; of a promise its beginning, too
        #[arg(value_name = "ID")]
        target: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Say that a record or promise is wrong: it counts no more
    Reject {
        /// Id of the record or promise; of a promise its beginning, too
        #[arg(value_name = "ID")]
        target: String,
        /// What is wrong with it
        #[arg(long, value_parser = PossibleValuesParser::new(TAGS), value_name = "TAG")]
        tag: String,
        /// In words
        #[arg(long, value_name = "WORDS")]
        note: Option<String>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Put one field of a record right
    Correct {
        /// Id of the record, as `search --holder` prints it
        #[arg(value_name = "RECORD")]
        target: String,
        /// As attitude=offers or date=2031-03-04
        #[arg(value_name = "FIELD=VALUE")]
        change: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Say that two promises are one
    Merge {
        /// Id of the promise that goes into the other
        #[arg(value_name = "PROMISE")]
        target: String,
        /// Id of the promise that stays
        #[arg(value_name = "INTO")]
        into: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Take a record out of its promise into one of its own
    Split {
        /// Id of the record
        #[arg(value_name = "RECORD")]
        target: String,
        /// What to call the new promise
        #[arg(value_name = "LABEL")]
        label: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Say that one actor is another, everywhere
    Rename {
        /// Id of the actor
        #[arg(value_name = "ACTOR")]
        target: String,
        /// Id of the actor that it is
        #[arg(value_name = "IS")]
        into: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Say what became of a promise: kept, broken and so on
    Rate {
        /// Id of the promise
        #[arg(value_name = "PROMISE")]
        target: String,
        /// As kept, broken, stalled
        #[arg(value_name = "RATING")]
        rating: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Add a record that was not read: who stands how to what, in which words of a report
    Add(Box<super::by_hand::ByHand>),
    /// Take a verdict back
    Undo {
        /// Its number, as `review list` prints it
        #[arg(value_name = "NUMBER")]
        number: i64,
        #[command(flatten)]
        signed: Signed,
    },
    /// List the verdicts
    List {
        /// Only those on this record or promise
        #[arg(value_name = "ID")]
        target: Option<String>,
        #[command(flatten)]
        at: At,
        #[command(flatten)]
        printing: Printing,
    },
}

/// Who decides, and when.
#[derive(Debug, Args)]
pub struct Signed {
    /// Your name, kept with the verdict
    #[arg(long, value_name = "NAME")]
    pub by: String,

    /// The day of the verdict; today when not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,

    #[command(flatten)]
    pub at: At,
}

const COLUMNS: &[&str] = &[
    "number", "target", "reviewer", "time", "kind", "tag", "note", "undone",
];

pub fn run(args: &ReviewArgs) -> Ran {
    use VerdictKind as Kind;
    let actor = |id: &String| format!("actor:{id}");
    let (signed, kind, target, tag, note) = match &args.what {
        What::Accept { target, signed } => (signed, Kind::Accept, target.clone(), None, None),
        What::Reject {
            target,
            tag,
            note,
            signed,
        } => {
            let tag = Some(tag.clone());
            (signed, Kind::Reject, target.clone(), tag, note.clone())
        }
        What::Correct {
            target,
            change,
            signed,
        } => {
            let note = Some(change.clone());
            (signed, Kind::Correct, target.clone(), None, note)
        }
        What::Merge {
            target,
            into,
            signed,
        } => {
            let note = Some(into.clone());
            (signed, Kind::Merge, target.clone(), None, note)
        }
        What::Split {
            target,
            label,
            signed,
        } => {
            let note = Some(label.clone());
            (signed, Kind::Split, target.clone(), None, note)
        }
        What::Rename {
            target,
            into,
            signed,
        } => {
            let note = Some(actor(into));
            (signed, Kind::Merge, actor(target), None, note)
        }
        What::Rate {
            target,
            rating,
            signed,
        } => {
            let note = Some(rating.clone());
            (signed, Kind::Rate, target.clone(), None, note)
        }
        What::Add(record) => return super::by_hand::run(record),
        What::Undo { number, signed } => return undo(*number, signed),
        What::List {
            target,
            at,
            printing,
        } => return list(target.as_deref(), at, *printing),
    };
    let mut ledger = signed.at.open()?;
    let (target, note) = meant(&ledger, kind, target, note).map_err(failed)?;
    let verdict = Verdict {
        target,
        reviewer: signed.by.clone(),
        time: signed.day().map_err(failed)?,
        kind,
        tag,
        note,
        undone: false,
    };
    let number = ledger.review(&verdict).map_err(failed)?;
    say(&format!(
        "Verdict {number} is kept. `backstop review undo {number} --by NAME` takes it back."
    ))
}

/// What is decided about, and the note, by the ids that the ledger has for them.
fn meant(
    ledger: &Ledger,
    kind: VerdictKind,
    target: String,
    note: Option<String>,
) -> Result<(String, Option<String>), Failure> {
    let promise = |name: &str| named::promise(ledger, name, Window::default()).map(|id| id.0);
    match (kind, target.strip_prefix("actor:"), note) {
        (VerdictKind::Merge, Some(from), Some(into)) => {
            let from = called::on_record(ledger, from)?;
            let into = called::decided(ledger, into.strip_prefix("actor:").unwrap_or(&into))?;
            Ok((format!("actor:{from}"), Some(format!("actor:{into}"))))
        }
        (VerdictKind::Merge, None, Some(into)) => Ok((promise(&target)?, Some(promise(&into)?))),
        (VerdictKind::Rate, _, note) => Ok((promise(&target)?, note)),
        (VerdictKind::Accept | VerdictKind::Reject, _, note) => {
            Ok((named::record_or_promise(ledger, &target)?, note))
        }
        (VerdictKind::Correct, _, Some(change)) => Ok((target, Some(corrected(ledger, change)?))),
        (_, _, note) => Ok((target, note)),
    }
}

/// A correction with its actors by the ids that are known for them.
fn corrected(ledger: &Ledger, change: String) -> Result<String, Failure> {
    let Some((field, value)) = change.split_once('=') else {
        return Ok(change);
    };
    let field = field.trim();
    if !["holder", "toward"].contains(&field) {
        return Ok(change);
    }
    let ids = value.split('+').map(str::trim).filter(|id| !id.is_empty());
    let ids = ids.map(|id| match id {
        "-" => Ok(id.to_string()),
        id => called::decided(ledger, id),
    });
    let ids: Vec<String> = ids.collect::<Result<_, _>>()?;
    Ok(format!("{field}={}", ids.join("+")))
}

fn undo(number: i64, signed: &Signed) -> Ran {
    let mut ledger = signed.at.open()?;
    let day = signed.day().map_err(failed)?;
    let all = ledger.verdicts(None).map_err(failed)?;
    if all.iter().any(|r| r.number == number && r.verdict.undone) {
        let sentence = format!("Verdict {number} was taken back before.");
        return Err(vec![Failure::new(Kind::Usage, sentence)]);
    }
    ledger.undo(number, &signed.by, day).map_err(failed)?;
    say(&format!("Verdict {number} is taken back."))
}

fn list(target: Option<&str>, at: &At, printing: Printing) -> Ran {
    let ledger = at.open()?;
    // What names nothing on record has no verdict.
    let target = target.map(|t| named::record_or_promise(&ledger, t).unwrap_or(t.to_string()));
    let all = ledger.verdicts(target.as_deref()).map_err(failed)?;
    let mut sheet = super::changes::verdicts(&all);
    if all.is_empty() {
        sheet.head = vec!["No verdict has been given.".to_string()];
    }
    let row = |r| {
        let mut row = data(&r);
        if let Some(verdict) = row["verdict"].as_object().cloned() {
            verdict.into_iter().for_each(|(k, v)| row[k] = v);
        }
        row
    };
    let given = Data {
        whole: json!({"verdicts": data(&all)}),
        columns: COLUMNS.to_vec(),
        rows: all.iter().map(row).collect(),
    };
    printing.print(&[sheet], &given).map_err(failed)
}

fn say(line: &str) -> Ran {
    terminal::print(|out| writeln!(out, "{line}")).map_err(failed)
}

impl Signed {
    fn day(&self) -> Result<Date, Failure> {
        self.on.map_or_else(terminal::today, Ok)
    }
}
