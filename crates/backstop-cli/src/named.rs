//! Promises and records by what people call them.
//!
//! A promise goes by its id, by one that it had before, or by the beginning of its id in small or
//! capital letters, with or without the `grp:` of a group. Nothing is guessed: where several fit,
//! or none, the list is shown.

use crate::asking::not_found;
use crate::called;
use crate::failure::Failure;
use backstop::hangs::{Candidate, NotFound};
use backstop::ledger::{Ledger, Window};
use backstop::model::{MatterId, StanceId};

/// The promise of a name.
pub fn promise(ledger: &Ledger, name: &str, window: Window) -> Result<MatterId, Failure> {
    let id = MatterId(name.to_string());
    if ledger.promise(&id, window)?.is_some() {
        return Ok(id);
    }
    let mut fits = ledger.promises_called(name)?;
    if fits.is_empty() {
        // The party by its usual name, as in `germany/ceasefire`.
        let (party, rest) = name.split_once('/').unwrap_or((name, ""));
        let party = called::on_record(ledger, party)?;
        fits = ledger.promises_called(&format!("{party}/{rest}"))?;
    }
    if let [one] = fits.as_slice() {
        return Ok(one.clone());
    }
    let several = !fits.is_empty();
    // Where nothing fits, the promises of the same party; where there are none either, all.
    let party = name.split('/').next().unwrap_or(name);
    for near in [party, ""] {
        if fits.is_empty() {
            fits = ledger.promises_called(near)?;
        }
    }
    Err(not_found(NotFound {
        name: name.to_string(),
        could_be: fits.iter().map(candidate).collect(),
        several,
    }))
}

/// A promise with what it is in words.
fn candidate(id: &MatterId) -> Candidate {
    Candidate {
        name: id.0.clone(),
        words: backstop::actor_names().promise(id),
    }
}

/// The record of an id, or the promise of a name.
pub fn record_or_promise(ledger: &Ledger, name: &str) -> Result<String, Failure> {
    let is_record = !ledger.stances(&[StanceId(name.to_string())])?.is_empty();
    match is_record {
        true => Ok(name.to_string()),
        false => promise(ledger, name, Window::default()).map(|id| id.0),
    }
}
