//! Steps towards unlocking a matter, and what the question for them may cost.

use backstop_model::{ActorId, DeedKind, MatterId};
use serde::{Deserialize, Serialize};

/// How much work may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnlockLimit {
    /// How many sets are listed.
    pub sets: usize,
    /// How large the diagrams may grow, in nodes over all.
    pub nodes: usize,
}

impl Default for UnlockLimit {
    /// A hundred sets; four million nodes, about a second's work and 100 MB.
    fn default() -> UnlockLimit {
        UnlockLimit {
            sets: 100,
            nodes: 4_000_000,
        }
    }
}

/// One step towards unlocking.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// A party gives what is missing.
    Give {
        /// Who; nobody can be named for an unowned condition.
        party: Option<ActorId>,
        /// What.
        kind: DeedKind,
        /// For whom.
        toward: Vec<ActorId>,
        /// The words in which it is asked for, where the kind does not say it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// What is awaited comes about: these parties agree, or it happens.
    Come {
        /// Each of them, as far as named.
        parties: Vec<ActorId>,
        /// What.
        kind: DeedKind,
        /// For whom.
        toward: Vec<ActorId>,
        /// The words in which it is awaited, where the kind does not say it.
        words: String,
    },
    /// The promisor declares a vague condition met.
    Declare {
        /// The matter that waits.
        matter: MatterId,
        /// The vague words.
        words: String,
    },
    /// A member of a ring goes first.
    GoFirst {
        /// Its matter.
        matter: MatterId,
    },
    /// The matter's own party gives its word.
    OwnWord {
        /// The matter.
        matter: MatterId,
    },
}

/// So many of some steps, no matter which.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Choice {
    /// How many.
    pub any: usize,
    /// Of these.
    pub of: Vec<Step>,
}

/// Minimal sets that differ only in which of several interchangeable steps they take.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Family {
    /// All of these choices; each way to make them is one minimal set.
    pub choices: Vec<Choice>,
    /// How many sets that is; none when more than 2^128. In JSON a string beyond 64 bits.
    #[serde(with = "large")]
    pub sets: Option<u128>,
}

/// What it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "result", rename_all = "kebab-case")]
pub enum Unlocking {
    /// There is no such matter.
    Unknown,
    /// It holds already.
    Holds,
    /// Nothing that anybody could do unlocks it: what must not happen has happened.
    Impossible,
    /// These.
    Sets {
        /// Minimal sets, smallest first, each in order.
        sets: Vec<Vec<Step>>,
        /// How many there are in all; none when more than 2^128. In JSON a string beyond 64 bits.
        #[serde(with = "large")]
        total: Option<u128>,
        /// Whether `sets` are all.
        complete: bool,
        /// The same sets by family, those of the fewest steps first; empty where steps could not
        /// be compared within the limit.
        families: Vec<Family>,
        /// Whether `families` hold all sets.
        families_complete: bool,
    },
    /// The question is too large for the limit.
    TooMany {
        /// How many steps bear on it.
        steps: usize,
        /// How many nodes were allowed.
        nodes: usize,
    },
}

/// Numbers of more than 64 bits, which JSON's readers cannot be trusted with, as strings.
mod large {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Number {
        Small(u64),
        Large(String),
    }

    pub(super) fn serialize<S: Serializer>(n: &Option<u128>, to: S) -> Result<S::Ok, S::Error> {
        match n.map(|n| (u64::try_from(n), n)) {
            None => to.serialize_none(),
            Some((Ok(small), _)) => to.serialize_some(&small),
            Some((Err(_), large)) => to.serialize_some(&large.to_string()),
        }
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Option<u128>, D::Error> {
        Option::<Number>::deserialize(from)?
            .map(|n| match n {
                Number::Small(small) => Ok(u128::from(small)),
                Number::Large(text) => text.parse().map_err(D::Error::custom),
            })
            .transpose()
    }
}
