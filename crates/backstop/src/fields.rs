//! What the lexicon knows of fields and kinds of deed, for settling and for reasoning.

use backstop_lexicon::Lexicon;
use backstop_matter::SettleOptions;
use backstop_reason::Covers;

/// How matters are told apart: deeds that several do together, and words that name a group as the
/// doer ("European commitments"), both from the lexicon.
pub fn settle_options() -> SettleOptions {
    let lexicon = Lexicon::embedded();
    let mut options = SettleOptions::default();
    for kind in lexicon.deeds.kinds.rows().iter().filter(|k| k.joint) {
        if !options.joint.contains(&kind.kind) {
            options.joint.push(kind.kind.clone());
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

/// Which kinds of deed meet which: the cautious rows that reasoning has by itself, and those of
/// the lexicon.
pub(crate) fn covers() -> Covers {
    let mut covers = Covers::default();
    for kind in Lexicon::embedded().deeds.kinds.rows().iter() {
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
