//! What the lexicon knows of actors and of kinds of deed, for settling, reasoning and printing.
//!
//! Asking a ledger reads no text, and the whole lexicon takes most of a tenth of a second to load.
//! The few tables that say who there is and which deed covers which are loaded by themselves.

use backstop_lexicon::Lexicon;
use backstop_matter::SettleOptions;
use backstop_reason::Covers;
use std::sync::OnceLock;

/// Actors and kinds of deed, without all that reading needs besides.
const TABLES: &str = concat!(
    include_str!("../../backstop-lexicon/lexicons/actors/states.lex"),
    include_str!("../../backstop-lexicon/lexicons/actors/organisations.lex"),
    include_str!("../../backstop-lexicon/lexicons/actors/regions.lex"),
    include_str!("../../backstop-lexicon/lexicons/deeds/kinds.lex"),
);

/// The lexicon of actors and kinds alone; the whole one, should these tables not stand alone.
pub(crate) fn known() -> &'static Lexicon {
    static KNOWN: OnceLock<Lexicon> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let alone = Lexicon::default().with_text("actors and kinds", TABLES);
        alone.unwrap_or_else(|_| Lexicon::embedded().clone())
    })
}

/// How matters are told apart: deeds that several do together, and words that name a group as the
/// doer ("European commitments"), both from the lexicon.
pub fn settle_options() -> SettleOptions {
    let lexicon = known();
    let mut options = SettleOptions::default();
    for kind in lexicon.deeds.kinds.rows().iter().filter(|k| k.joint) {
        if !options.joint.contains(&kind.kind) {
            options.joint.push(kind.kind.clone());
        }
    }
    for kind in lexicon.deeds.kinds.rows() {
        if let Some(end) = &kind.ended_by
            && !options.ended_by.iter().any(|(k, _)| *k == kind.kind)
        {
            options.ended_by.push((kind.kind.clone(), end.clone()));
        }
    }
    for region in lexicon.regions.rows() {
        let plain = region.adjectives.iter().filter(|a| !a.ambiguous);
        let one = plain.filter(|a| a.text.chars().all(char::is_alphanumeric));
        options
            .names
            .extend(one.map(|a| (a.text.to_lowercase(), region.id.clone())));
    }
    options.names.sort();
    options.names.dedup();
    options
}

/// The kinds of deed that the built-in lexicon knows, in its order.
pub fn deed_kinds() -> impl Iterator<Item = &'static str> {
    known().deeds.kinds.rows().iter().map(|k| k.kind.as_str())
}

/// Which kinds of deed meet which: the cautious rows that reasoning has by itself, and those of
/// the lexicon.
pub(crate) fn covers() -> Covers {
    let mut covers = Covers::default();
    for kind in known().deeds.kinds.rows().iter() {
        for wanted in &kind.covers {
            let by = covers.met_by.entry(wanted.clone()).or_default();
            if !by.contains(&kind.kind) {
                by.push(kind.kind.clone());
            }
        }
    }
    covers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table that asking needs may not lean on one that it leaves out, nor lie in another file.
    #[test]
    fn actors_and_kinds_alone_are_those_of_the_whole_lexicon() {
        let (alone, whole) = (known(), Lexicon::embedded());
        assert!(alone.offices.rows().is_empty(), "it is the whole lexicon");
        let states = |l: &Lexicon| {
            l.states
                .rows()
                .iter()
                .map(|s| s.id.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(states(alone), states(whole));
        let names = |l: &Lexicon| crate::names(l).into_pairs().collect::<Vec<_>>();
        assert_eq!(names(alone), names(whole));
        let kinds = |l: &Lexicon| {
            let rows = l.deeds.kinds.rows().iter();
            rows.map(|k| (k.kind.clone(), k.joint, k.covers.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds(alone), kinds(whole));
        let adjectives = |l: &Lexicon| {
            let rows = l.regions.rows().iter();
            rows.map(|r| r.adjectives.len()).collect::<Vec<_>>()
        };
        assert_eq!(adjectives(alone), adjectives(whole));
    }

    #[test]
    fn the_lexicon_says_what_covers_what_and_whom_an_adjective_names() {
        let covers = covers();
        assert!(covers.meets("security-guarantee", "support"));
        assert!(!covers.meets("support", "security-guarantee"));
        let options = settle_options();
        let named = |w: &str| options.names.iter().find(|(word, _)| word == w);
        assert_eq!(
            named("european").map(|n| n.1.as_str()),
            Some("grp:european-states")
        );
        assert!(options.joint.contains(&"treaty".to_string()));
    }
}
