//! Names as reports write them, for parties that the lexicon does not know.
//!
//! The id of such a party is its words in small letters (`grp:port-mirren`, `grp:ukraine-allies`).
//! Where a report has the same words, pages have them as the report does: "Port Mirren",
//! "Ukraine's allies". Nothing but the spelling is taken from the report.
//!
//! A capital that only begins a sentence is none: it stays where the word owns something, or
//! stands with a capital inside another sentence of the report.

use crate::brief::Names;
use backstop_model::{Reading, Report};
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
                let at = party.span.map(|s| s.end as usize);
                if let Some(name) = at.and_then(|at| spelled(&party.id, &report.text, at)) {
                    all.entry(party.id.clone()).or_insert(name);
                }
            }
        }
    }
    all.extend(names.into_pairs());
    Names::new(all)
}

/// The words of a mention that ends at `end`, where they are the id's own words. The mention may
/// be marked by its last word alone.
fn spelled(id: &str, text: &str, end: usize) -> Option<String> {
    let (_, tail) = id.split_once(':')?;
    let before = text.get(..end)?;
    let mut wanted: String = tail.chars().filter(|c| *c != '-').collect();
    let mut start = before.len();
    for word in before.split_inclusive(char::is_whitespace).rev() {
        if wanted.is_empty() {
            break;
        }
        let left = match strip(&wanted, &bare(word)) {
            None => strip(&wanted, &bare(without_owner(word.trim_end())))?,
            Some(left) => left,
        };
        wanted.truncate(left);
        start -= word.len();
    }
    let name = before.get(start..)?;
    let joined: Vec<&str> = name.split_whitespace().collect();
    let name = joined.join(" ");
    let first = *joined.first()?;
    let meant = without_owner(first) != first || !begins_sentence(text, start) || {
        // The same word, with its capital, inside a sentence.
        let places = text.match_indices(first);
        let mut others = places.filter(|(at, _)| *at != start);
        others.any(|(at, _)| !begins_sentence(text, at))
    };
    (wanted.is_empty() && !bare(&name).is_empty()).then(|| match meant {
        true => name,
        false => name.to_lowercase(),
    })
}

/// How much of `whole` is left before `end`; none where it does not end so.
fn strip(whole: &str, end: &str) -> Option<usize> {
    (!end.is_empty()).then(|| whole.strip_suffix(end).map(str::len))?
}

/// Letters and digits in lower case.
fn bare(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// A word without the sign that it owns what follows.
fn without_owner(word: &str) -> &str {
    let ends = ["\u{2019}s", "'s", "\u{2019}", "'"];
    ends.iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(word)
}

/// Whether nothing of a sentence stands before a place: a full stop, a line's end or a quotation
/// mark does, or nothing at all.
fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.trim_end_matches(' ');
    line.chars()
        .next_back()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, ',' | ')' | '\u{2019}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(id: &str, text: &str, mention: &str) -> Option<String> {
        spelled(id, text, text.find(mention)? + mention.len())
    }

    #[test]
    fn a_group_has_the_words_of_the_report() {
        let text = "Officials met. Ukraine\u{2019}s allies would help, other allies would not.";
        let one = named("grp:ukraine-allies", text, "allies would help");
        assert_eq!(one, None, "words beyond the mention are not the id's");
        let one = |id| named(id, text, "allies");
        assert_eq!(
            one("grp:ukraine-allies").as_deref(),
            Some("Ukraine\u{2019}s allies")
        );
        assert_eq!(one("grp:allies").as_deref(), Some("allies"));
        assert_eq!(one("grp:western-allies"), None);
    }

    #[test]
    fn a_capital_that_begins_a_sentence_is_none() {
        let text = "Other allies waited. Western officials said that Western help would come.";
        assert_eq!(
            named("grp:other-allies", text, "allies").as_deref(),
            Some("other allies")
        );
        let west = named("grp:western-officials", text, "officials");
        assert_eq!(west.as_deref(), Some("Western officials"));
        assert_eq!(
            named("grp:port-mirren", "In Port Mirren", "Port Mirren").as_deref(),
            Some("Port Mirren")
        );
    }
}
