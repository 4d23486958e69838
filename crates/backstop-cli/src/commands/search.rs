//! `backstop search`: reports by their words, records by field.

use super::history::Places;
use crate::absence::Absence;
use crate::called;
use crate::failure::{self, Ran};
use crate::keeping::{At, data, failed, last_day};
use crate::sheet::{Data, Format, Printing, Sheet};
use backstop::ledger::{Hit, Ledger, Query, StanceHit, StanceQuery};
use backstop::model::{ActorId, Attitude, Date, DeedKind};
use clap::Args;
use serde_json::{Value, json};

/// Find reports by their words, or single records with --holder, --attitude or --deed
///
/// Words are compared by their stems; double quotes look for words as they stand, a star at the end
/// of a word for all that begin so, and AND, OR, NOT and brackets combine. With a field, the words
/// are looked for in the quotation of the record.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// The words
    #[arg(value_name = "WORDS")]
    words: Vec<String>,

    /// Records of this actor, by code or name
    #[arg(long, value_name = "ACTOR", value_parser = called::actor)]
    holder: Option<ActorId>,

    /// Records of this attitude, as pledges
    #[arg(long, value_name = "ATTITUDE")]
    attitude: Option<Attitude>,

    /// Records of this kind of deed
    #[arg(long, value_name = "KIND")]
    deed: Option<DeedKind>,

    /// Reports of this outlet, in small or capital letters
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,

    /// Reports published on this day or later; a month or year counts from its first day
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,

    /// Reports published on this day or earlier; a month or year counts to its last day
    #[arg(long, value_name = "DATE", value_parser = last_day)]
    to: Option<Date>,

    /// At most so many
    #[arg(long, default_value_t = 50, value_name = "NUMBER")]
    limit: u32,

    #[command(flatten)]
    at: At,

    #[command(flatten)]
    printing: Printing,
}

const REPORTS: &[&str] = &["report", "doc", "outlet", "title", "published", "snippet"];
const RECORDS: &[&str] = &[
    "id", "holder", "attitude", "deed", "doc", "start", "end", "quote",
];

pub fn run(args: &SearchArgs) -> Ran {
    let ledger = args.at.open()?;
    let words = args.words.join(" ");
    let fields = args.holder.is_some() || args.attitude.is_some() || args.deed.is_some();
    let (mut sheets, mut given) = match fields {
        true => args.records(&ledger, words)?,
        false => args.reports(&ledger, words)?,
    };
    if given.rows.is_empty() {
        let absence = Absence::among(&ledger, &args.query(None)).map_err(failed)?;
        given.whole["looked_in"] = absence.data();
        sheets = absence.sheets("that fits this search");
        if let Some(first) = sheets.first_mut() {
            let actor = args.holder.as_ref().and_then(called::actor_hint);
            let kind = args.deed.as_deref().and_then(called::kind_hint);
            first.head.extend(actor.into_iter().chain(kind));
        }
        if args.printing.format == Format::Csv {
            let looked = absence.lines().join(" ");
            failure::note(&format!(
                "Nothing is on record that fits this search. {looked}"
            ));
        }
    }
    args.printing.print(&sheets, &given).map_err(failed)
}

type Found = Result<(Vec<Sheet>, Data), Vec<failure::Failure>>;

impl SearchArgs {
    /// The words, among the reports that fit the other options.
    fn query(&self, text: Option<String>) -> Query {
        Query {
            text,
            outlet: self.outlet.clone(),
            from: self.from,
            to: self.to,
            limit: self.limit,
        }
    }

    fn reports(&self, ledger: &Ledger, words: String) -> Found {
        let query = self.query((!words.is_empty()).then_some(words));
        let hits = ledger.search(&query).map_err(failed)?;
        let row = |h: &Hit| {
            let date = h.published.map(|d| d.to_string()).unwrap_or_default();
            let outlet = h.outlet.clone().unwrap_or_default();
            vec![date, outlet, h.doc.clone(), h.snippet.clone()]
        };
        let sheet = Sheet {
            columns: vec!["=published", "outlet", "report", "words"],
            rows: hits.iter().map(row).collect(),
            ..Sheet::default()
        };
        let given = Data {
            whole: json!({"reports": data(&hits)}),
            columns: REPORTS.to_vec(),
            rows: hits.iter().map(data).collect(),
        };
        Ok((vec![sheet], given))
    }

    fn records(&self, ledger: &Ledger, words: String) -> Found {
        let query = StanceQuery {
            holder: called::known(ledger, self.holder.as_ref()).map_err(failed)?,
            attitude: self.attitude,
            kind: self.deed.clone(),
            words: (!words.is_empty()).then_some(words),
            outlet: self.outlet.clone(),
            from: self.from,
            to: self.to,
            limit: self.limit,
        };
        let hits = ledger.search_stances(&query).map_err(failed)?;
        let row = |h: &StanceHit| {
            let s = &h.stance;
            let holder: Vec<&str> = s.holder.iter().map(|p| p.id.as_str()).collect();
            let stands = format!("{} {} {}", holder.join("+"), s.attitude, s.deed.kind);
            vec![s.id.0.clone(), stands, format!("“{}”", h.quote)]
        };
        let sheet = Sheet {
            columns: vec!["=record", "who stands how", "words"],
            rows: hits.iter().map(row).collect(),
            ..Sheet::default()
        };
        let mut places = Places::of(ledger);
        let mut rows: Vec<Value> = Vec::new();
        for h in &hits {
            let [start, end] = places.span(&h.stance.report, h.span).map_err(failed)?;
            let ids: Vec<&str> = h.stance.holder.iter().map(|p| p.id.as_str()).collect();
            rows.push(json!({
                "id": h.stance.id, "report": h.stance.report, "doc": h.doc,
                "holder": ids, "attitude": h.stance.attitude, "deed": h.stance.deed.kind,
                "what": h.stance.deed.what, "date": h.stance.date, "start": start, "end": end,
                "quote": h.quote, "rule": h.stance.rule, "hand_by": h.hand_by,
            }));
        }
        let given = Data {
            whole: json!({"records": rows}),
            columns: RECORDS.to_vec(),
            rows,
        };
        Ok((vec![sheet], given))
    }
}
