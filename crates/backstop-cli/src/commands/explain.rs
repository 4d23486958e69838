//! `backstop explain`: the proof of a derived word.

use crate::asking::{Asking, not_found};
use crate::failure::Ran;
use crate::keeping::{some, told};
use backstop::hangs::{Findings, Named};
use backstop::ledger::Proof;
use clap::Args;
use serde_json::{Value, json};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// Print why something is missing, waiting or in force, as a tree that ends in quotations
///
/// Each line rests on those below it; a quotation names who says so. Of a promise in a ledger it
/// also says why its records are one promise.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A promise (PARTY/KIND/TOWARD), something missing (PARTY/KIND) or awaited (`awaited/KIND`),
    /// or `ring` for who waits on each other
    ///
    /// A name that fits nothing gives the list of what there is.
    #[arg(value_name = "WHAT", allow_hyphen_values = true)]
    what: String,

    /// Of a promise, what it comes to if everybody keeps their word
    #[arg(long)]
    kept: bool,

    /// Print every quotation, not the first five of a line
    ///
    /// The formats for programs, json and csv, hold all of them either way.
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    asking: Asking,
}

/// How many quotations of a line are read by people.
const QUOTES: usize = 5;

pub fn run(args: &ExplainArgs) -> Ran {
    let quotes = match args.all || !args.asking.for_people() {
        true => usize::MAX,
        false => QUOTES,
    };
    // The page may be asked for several times; why its records are one promise, once.
    let proofs = OnceCell::new();
    args.asking.with_ledger(|case, ledger| {
        let what = case.find(&args.what).map_err(not_found)?;
        let mut found = case.explain(&what, args.kept, quotes);
        if let (Named::Matter(id), Some((ledger, window))) = (&what, ledger) {
            let proofs: &Vec<Proof> = match proofs.get() {
                Some(proofs) => proofs,
                None => {
                    let all = ledger.explain(id, window)?;
                    proofs.get_or_init(|| all)
                }
            };
            together(&mut found, proofs);
        }
        Ok(found)
    })
}

/// Says why the records under a promise are one promise.
fn together(found: &mut Findings, proofs: &[Proof]) {
    let why = |p: &Proof| -> Vec<String> { p.reasons.iter().map(|r| r.sentence()).collect() };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for sentence in proofs.iter().flat_map(why) {
        *counts.entry(sentence).or_default() += 1;
    }
    let origins: BTreeSet<_> = proofs.iter().map(|p| &p.origin).collect();
    let reports: BTreeSet<_> = proofs.iter().map(|p| &p.report).collect();
    found.notes.push(format!(
        "Under this promise: {} from {}. Why each is here, and of how many that holds:",
        some(proofs.len(), "record"),
        told(reports.len(), origins.len()),
    ));
    let lines = counts.iter().map(|(why, n)| format!("{n} × {why}"));
    found.notes.extend(lines);
    let records: Vec<Value> = proofs
        .iter()
        .map(|p| {
            json!({"record": p.stance, "doc": p.doc, "date": p.date, "attitude": p.attitude,
                   "origin": p.origin, "quote": p.quote, "reasons": why(p)})
        })
        .collect();
    if let Some(data) = found.data.as_object_mut() {
        data.insert("records".to_string(), records.into());
    }
}
