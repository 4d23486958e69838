//! What people call actors and kinds of deed, on the command line.

use backstop::model::ActorId;
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

/// What to say of an actor that the lexicon does not know. Groups go by any name.
pub fn actor_hint(id: &ActorId) -> Option<String> {
    let known = || backstop::actor_names().into_pairs().any(|(a, _)| a == *id);
    (!id.contains(':') && !known())
        .then(|| format!("`{id}` is no actor that the lexicon knows, by code or by name."))
}

/// What to say of a kind of deed that the lexicon does not know: those whose words begin alike, or
/// all there are.
pub fn kind_hint(asked: &str) -> Option<String> {
    let kinds: Vec<&str> = backstop::deed_kinds().collect();
    if kinds.contains(&asked) {
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
        let troops = kind_hint("troops").unwrap();
        assert!(troops.contains("troop-deployment") && troops.contains("troop-withdrawal"));
        assert!(!troops.contains("ceasefire"), "{troops}");
        assert!(kind_hint("xyz").unwrap().contains("ceasefire"));
    }
}
