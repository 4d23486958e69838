//! Names as reports write them, for parties that the lexicon does not know.
//!
//! The id of such a party is its name in small letters (`grp:port-mirren`). Where a report writes
//! the same words with capitals, pages do, too. Nothing but the spelling is taken from the report.

use crate::brief::Names;
use backstop_model::{Party, Reading, Report};
use std::collections::BTreeMap;

/// The names known already, and the spelling of those that reports mention besides.
pub fn names_as_written(names: Names, read: &[(Report, Reading)]) -> Names {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for (report, reading) in read {
        for stance in &reading.stances {
            let asked = stance.conditions.iter();
            let asked = asked.flat_map(|c| c.party.iter().chain(&c.toward));
            let parties = stance.holder.iter().chain(&stance.deed.toward).chain(asked);
            for party in parties {
                if let Some(name) = spelled(party, report) {
                    all.entry(party.id.clone()).or_insert(name);
                }
            }
        }
    }
    all.extend(names.into_pairs());
    Names::new(all)
}

/// The words of a mention, where they are the id's own words and begin with a capital.
fn spelled(party: &Party, report: &Report) -> Option<String> {
    let (_, tail) = party.id.split_once(':')?;
    let text = party.span?.of(&report.text);
    let text = text.strip_prefix("the ").unwrap_or(text).trim();
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let same = bare(text) == bare(tail) && text.chars().all(|c| !c.is_control());
    (same && text.starts_with(char::is_uppercase)).then(|| text.to_string())
}
