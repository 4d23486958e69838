//! What people call actors and kinds of deed, on the command line.

use crate::failure::{Failure, Kind};
use backstop::ledger::{Ledger, LedgerError};
use backstop::model::{ActorId, kind_of_act};
use std::convert::Infallible;

/// The code of an actor by its usual name ("Germany"), in any case; what is none stays as it is.
pub fn actor(asked: &str) -> Result<ActorId, Infallible> {
    let lower = asked.to_lowercase();
    let mut by_name = None;
    for (id, name) in backstop::actor_names().into_pairs() {
        if id == asked {
            return Ok(id);
        }
        if id.to_lowercase() == lower || name.to_lowercase() == lower {
            by_name.get_or_insert(id);
        }
    }
    Ok(by_name.unwrap_or_else(|| asked.to_string()))
}

/// The actor under whom the ledger has records: what neither the lexicon nor the ledger knows may
/// be the name of a group on record ("Norvania" for `grp:norvania`).
pub fn on_record(ledger: &Ledger, asked: &str) -> Result<ActorId, LedgerError> {
    let asked = actor(asked).unwrap_or_else(|e| match e {});
    if asked.contains(':') || is_known(&asked) || ledger.names_actor(&asked)? {
        return Ok(asked);
    }
    let words: Vec<&str> = asked
        .split([' ', '-', '_'])
        .filter(|w| !w.is_empty())
        .collect();
    let group = format!("grp:{}", words.join("-").to_lowercase());
    Ok(match ledger.names_actor(&group)? {
        true => group,
        false => asked,
    })
}

/// As [`on_record`], of an actor that may not be asked for.
pub fn known(ledger: &Ledger, asked: Option<&ActorId>) -> Result<Option<ActorId>, LedgerError> {
    asked.map(|a| on_record(ledger, a)).transpose()
}

/// The actor of a decision: one that the lexicon knows, one on record, or a group of any name.
pub fn decided(ledger: &Ledger, asked: &str) -> Result<ActorId, Failure> {
    let actor = on_record(ledger, asked)?;
    let named = actor.strip_prefix("grp:").is_some_and(|g| !g.is_empty());
    match named || is_known(&actor) || ledger.names_actor(&actor)? {
        true => Ok(actor),
        false => {
            let sentence = format!("`{actor}` is no actor that the lexicon or the ledger knows.");
            let group = actor.to_lowercase().replace([' ', ':'], "-");
            let hint = format!("Write `grp:{group}` for a group or person of that name.");
            Err(Failure::new(Kind::Usage, sentence).hint(hint))
        }
    }
}

fn is_known(id: &str) -> bool {
    backstop::actor_names().into_pairs().any(|(a, _)| a == *id)
}

/// What to say of an actor that the lexicon does not know. Groups go by any name.
pub fn actor_hint(id: &ActorId) -> Option<String> {
    (!id.contains(':') && !is_known(id))
        .then(|| format!("`{id}` is no actor that the lexicon knows, by code or by name."))
}

/// What to say of a kind of deed that the lexicon does not know: those whose words begin alike, or
/// all there are.
pub fn kind_hint(asked: &str) -> Option<String> {
    let kinds: Vec<&str> = backstop::deed_kinds().collect();
    if kinds.contains(&kind_of_act(asked)) {
        return None;
    }
    let asked_lower = asked.to_lowercase();
    let begins = |word: &str| word.chars().take(4).collect::<String>();
    let starts: Vec<String> = asked_lower.split(['-', ' ', '_']).map(begins).collect();
    let alike = |kind: &&&str| kind.split('-').any(|w| starts.contains(&begins(w)));
    let near: Vec<&str> = kinds.iter().filter(alike).copied().collect();
    let there = match near.is_empty() {
        true => format!("there are {}", kinds.join(", ")),
        false => format!("near it are {}", near.join(", ")),
    };
    Some(format!(
        "`{asked}` is no kind of deed that the lexicon knows; {there}."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_goes_by_code_or_name() {
        let called = |asked: &str| actor(asked).unwrap();
        assert_eq!(called("DEU"), "DEU");
        assert_eq!(called("germany"), "DEU");
        assert_eq!(called("usa"), "USA");
        assert_eq!(called("grp:rebels"), "grp:rebels");
        assert_eq!(called("Nowhereland"), "Nowhereland");
        assert_eq!(actor_hint(&called("Germany")), None);
        assert_eq!(actor_hint(&called("grp:rebels")), None);
        assert!(
            actor_hint(&called("Nowhereland"))
                .unwrap()
                .contains("no actor")
        );
    }

    #[test]
    fn an_unknown_kind_is_told_those_near_it() {
        assert_eq!(kind_hint("troop-deployment"), None);
        assert_eq!(kind_hint("end-of-arms-transfer"), None);
        let troops = kind_hint("troops").unwrap();
        assert!(troops.contains("troop-deployment") && troops.contains("troop-withdrawal"));
        assert!(!troops.contains("ceasefire"), "{troops}");
        assert!(kind_hint("xyz").unwrap().contains("ceasefire"));
    }
}
