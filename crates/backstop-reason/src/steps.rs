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
        /// How many there are in all; none when more than 2^128.
        total: Option<u128>,
        /// Whether `sets` are all.
        complete: bool,
    },
    /// The question is too large for the limit.
    TooMany {
        /// How many steps bear on it.
        steps: usize,
        /// How many nodes were allowed.
        nodes: usize,
    },
}
