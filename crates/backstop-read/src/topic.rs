//! What a report is mostly about, for words of promise that say nothing of their subject.
//!
//! "Its pledges are worth little": what was pledged, the report says elsewhere. Such a word means
//! the kind of deed that the report names most.

use crate::deed::Deeds;
use crate::settle::Settle;
use backstop_syntax::{TokenId, Upos};
use std::collections::BTreeMap;

/// Nouns that only say that something is promised.
const PROMISES: [&str; 7] = [
    "assurance",
    "commitment",
    "contribution",
    "pledge",
    "promise",
    "undertaking",
    "vow",
];

/// The kind that most deeds of a report have, the first of them on a tie; none where it names no
/// deeds but meetings and support, which belong to any story.
fn of(deeds: &Deeds<'_>) -> Option<String> {
    let mut count: BTreeMap<String, (usize, TokenId)> = BTreeMap::new();
    for t in deeds.g.p.tokens() {
        if let Some(f) = deeds.at(t)
            && !matches!(f.kind.as_str(), "negotiation" | "support" | "other")
        {
            count.entry(f.kind).or_insert((0, t)).0 += 1;
        }
    }
    let most = count
        .into_iter()
        .max_by_key(|(_, (n, first))| (*n, std::cmp::Reverse(*first)));
    most.map(|(kind, _)| kind)
}

impl Settle<'_> {
    /// The kind of what a bare word of promise promises.
    pub(crate) fn promised(&self, deed: TokenId) -> Option<String> {
        let g = &self.g;
        let noun = match g.p.upos(deed) {
            Upos::Noun => deed,
            Upos::Verb => g.child(deed, &["obj"])?,
            _ => return None,
        };
        if !PROMISES.contains(&g.lemma(noun)) {
            return None;
        }
        self.topic.get_or_init(|| of(&self.deeds())).clone()
    }
}
