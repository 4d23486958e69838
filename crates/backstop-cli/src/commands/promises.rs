//! `backstop promises`: what is on record, a line a promise.

use crate::absence::Absence;
use crate::called;
use crate::failure::{self, Ran};
use crate::keeping::{At, When, data, failed, some, told, word};
use crate::sheet::{Data, Format, Printing, Sheet};
use backstop::ledger::{Conditional, Filter, PromiseRow, Window};
use backstop::model::{AbsenceKind, ActorId, Date, DeedKind};
use clap::Args;
use serde_json::json;

/// List what the ledger has on record: who stands how to which deed, on how much evidence
///
/// Where nothing fits, it says in which reports and dates it looked and what it could not read.
#[derive(Debug, Args)]
pub struct PromisesArgs {
    /// Only those of this actor: a code as USA, NATO or grp:western-officials, or a name as Germany
    #[arg(long, value_name = "ACTOR", value_parser = called::actor)]
    actor: Option<ActorId>,

    /// Only this kind of deed, as troop-deployment
    #[arg(long, value_name = "KIND")]
    kind: Option<DeedKind>,

    /// Only those toward this actor
    #[arg(long, value_name = "ACTOR", value_parser = called::actor)]
    toward: Option<ActorId>,

    /// Leave out what others only ask for
    #[arg(long)]
    own: bool,

    #[command(flatten)]
    when: When,

    #[command(flatten)]
    at: At,

    #[command(flatten)]
    printing: Printing,
}

const COLUMNS: &[&str] = &[
    "id",
    "party",
    "kind",
    "toward",
    "what",
    "amount_milli",
    "amount_unit",
    "legal",
    "legal_date",
    "material",
    "material_date",
    "position",
    "position_date",
    "absence",
    "absence_date",
    "contested_since",
    "conditional",
    "n_conditions",
    "vague",
    "caveats",
    "party_count",
    "n_asks",
    "first_said",
    "last_said",
    "known_from",
    "known_to",
    "n_reports",
    "n_origins",
    "n_evidence",
    "reviewed",
    "rating",
];

pub fn run(args: &PromisesArgs) -> Ran {
    let ledger = args.at.open()?;
    let window = args.when.window();
    let known = |actor: &Option<ActorId>| called::known(&ledger, actor.as_ref()).map_err(failed);
    let filter = Filter {
        actor: known(&args.actor)?,
        kind: args.kind.clone(),
        toward: known(&args.toward)?,
        own_only: args.own,
        window,
    };
    let answer = ledger.promises(&filter).map_err(failed)?;
    // Rows are made for the format that is asked for alone: there may be ten thousand.
    let of = |format: Format| args.printing.format == format;
    let mut whole = json!({"looked": data(&answer.looked)});
    if of(Format::Json) {
        whole["rows"] = data(&answer.rows);
    }
    let all = match answer.looked.reports {
        0 => ledger.looked(Window::default()).map_err(failed)?,
        _ => answer.looked.clone(),
    };
    let looked = Absence::lines_of(&answer.looked, &all);
    let people = of(Format::Table) || of(Format::Markdown);
    let sheets = if answer.rows.is_empty() {
        let absence = Absence::of(&ledger, window).map_err(failed)?;
        whole["looked_in"] = absence.data();
        let mut sheets = absence.sheets(&args.question(&filter));
        let hints = args.hints(&filter);
        if !hints.is_empty() {
            whole["hint"] = json!(hints.join(" "));
        }
        if let Some(first) = sheets.first_mut() {
            first.head.extend(hints);
        }
        sheets
    } else if people {
        vec![Sheet {
            columns: vec!["=promise", "where it stands", "told by"],
            rows: answer.rows.iter().map(row).collect(),
            foot: [
                vec![format!("{}.", some(answer.rows.len(), "row"))],
                looked.clone(),
            ]
            .concat(),
            ..Sheet::default()
        }]
    } else {
        Vec::new()
    };
    if answer.rows.is_empty() && of(Format::Csv) {
        failure::note(&format!(
            "Nothing is on record {}. {}",
            args.question(&filter),
            looked.join(" ")
        ));
    }
    let given = Data {
        whole,
        columns: COLUMNS.to_vec(),
        rows: match of(Format::Csv) {
            true => answer.rows.iter().map(data).collect(),
            false => Vec::new(),
        },
    };
    args.printing.print(&sheets, &given).map_err(failed)
}

impl PromisesArgs {
    /// What may have been asked in the wrong words.
    fn hints(&self, filter: &Filter) -> Vec<String> {
        let actors = [&filter.actor, &filter.toward].into_iter().flatten();
        let kind = self.kind.as_deref().and_then(called::kind_hint);
        actors.filter_map(called::actor_hint).chain(kind).collect()
    }

    /// What was asked, in words.
    fn question(&self, filter: &Filter) -> String {
        let part =
            |before: &str, id: &Option<String>| id.as_ref().map(|id| format!("{before} {id}"));
        let day = |before: &str, day: Option<Date>| day.map(|d| format!("{before} {d}"));
        let parts = [
            part("of", &filter.actor),
            part("on", &self.kind),
            part("toward", &filter.toward),
            day("as of", self.when.as_of),
            day("as known at", self.when.known_at),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        match parts.is_empty() {
            true => "of anybody".to_string(),
            false => parts.join(" "),
        }
    }
}

fn row(r: &PromiseRow) -> Vec<String> {
    let reports = usize::try_from(r.n_reports).unwrap_or(0);
    let origins = usize::try_from(r.n_origins).unwrap_or(0);
    vec![r.id.0.clone(), standing(r), told(reports, origins)]
}

/// Where a promise stands, in words: every axis that has something on it. The deed is told in words
/// put together from those of a report, so no quotation marks are set around them.
pub fn standing(r: &PromiseRow) -> String {
    let dated = |what: String, date: Option<Date>| match date {
        Some(date) => format!("{what} ({date})"),
        None => what,
    };
    let spaced = |w: String| w.replace('-', " ");
    let mut parts = Vec::new();
    parts.extend(r.party_count.map(|n| format!("{n} of them")));
    parts.extend(r.legal.map(|s| dated(spaced(word(s)), r.legal_date)));
    parts.extend(r.material.map(|s| {
        let done = format!("in deed: {}", spaced(word(s)));
        dated(done, r.material_date)
    }));
    parts.extend(r.position.map(|p| dated(spaced(word(p)), r.position_date)));
    parts.extend(
        r.absence
            .map(|a| dated(absent(a).to_string(), r.absence_date)),
    );
    parts.extend(r.contested_since.map(|d| format!("contested since {d}")));
    match r.conditional {
        Conditional::Yes => parts.push(format!("on {}", some(r.n_conditions, "condition"))),
        Conditional::No => parts.push("said to wait on nothing".to_string()),
        Conditional::Unstated => {}
    }
    if !r.caveats.is_empty() {
        parts.push(format!("limits: {}", r.caveats.join(", ")));
    }
    if r.n_asks > 0 {
        parts.push(some(r.n_asks, "ask"));
    }
    parts.extend(r.rating.as_ref().map(|rating| format!("rated {rating}")));
    if parts.is_empty() {
        parts.push("spoken of".to_string());
    }
    let words = r.what.trim();
    match words.is_empty() {
        true => parts.join("; "),
        false => format!("{} — {words}", parts.join("; ")),
    }
}

fn absent(kind: AbsenceKind) -> &'static str {
    match kind {
        AbsenceKind::CheckedNoneFound => "looked for and not found",
        AbsenceKind::DeclinedToSay => "declined to say",
        AbsenceKind::HasNotYet => "reported as not given",
    }
}
