//! Words that turn a deed round, weaken it or limit it: negation, modals, caveats.
//!
//! What several of them do together ("did not rule out", "has yet to agree") is composed by the
//! reader; an entry says only what one word does alone.

use crate::cues::{Pos, lemmas};
use crate::error::LexError;
use crate::file::{Row, Spec};
use crate::words::words;
use backstop_model::Attitude;

words! {
    /// What a word of negation does to what it governs.
    "effect" Effect {
        /// Turns it round: not, never.
        Flip "flip",
        /// It has not happened so far: yet to.
        NotYet "not-yet",
        /// It nearly happened, or part of it: stop short of.
        Short "short",
        /// It no longer holds: no longer, stop insisting.
        Ceased "ceased",
        /// It is not likely.
        Unlikely "unlikely",
        /// It cannot be done, or the holder cannot: unable.
        Unable "unable",
        /// It was tried and did not come off: fail to.
        Failed "failed",
        /// The holder keeps from it: avoid, refrain from.
        Avoid "avoid",
        /// The holder keeps it from happening, whoever does it: prevent, block.
        Prevent "prevent",
        /// Few or little: hardly, few.
        Little "little",
        /// Only this and no more: only, nothing but.
        Only "only",
    }
}

/// A word that negates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NegationCue {
    /// Lemmas.
    pub words: Vec<String>,
    /// Its sort.
    pub pos: Pos,
    /// What it does.
    pub effect: Effect,
}

pub(crate) const NEGATIONS: Spec = Spec {
    table: "negations",
    columns: &[("cue", true), ("pos", true), ("effect", true)],
    key: 2,
    unique: true,
};

pub(crate) fn negation(row: &Row<'_>) -> Result<NegationCue, LexError> {
    Ok(NegationCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        effect: row.need_word("effect")?,
    })
}

words! {
    /// What a modal or its like says of the deed.
    "class of modality" ModalClass {
        /// will, going to
        Future "future",
        /// would
        Conditional "conditional",
        /// may, could
        Possible "possible",
        /// can, able
        Able "able",
        /// must, have to
        Obliged "obliged",
        /// should, ought to
        Advised "advised",
        /// be to, due to, set to
        Scheduled "scheduled",
        /// likely to
        Likely "likely",
        /// expected to
        Expected "expected",
        /// about to, on the verge of
        Imminent "imminent",
        /// begin to, continue to
        Ongoing "ongoing",
        /// try to, work to
        Attempt "attempt",
        /// said to, reported to
        Reported "reported",
        /// allowed to, free to
        Allowed "allowed",
        /// ready to, willing to
        Willing "willing",
        /// used to
        Past "past",
    }
}

/// A modal or what does the work of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModalCue {
    /// Lemmas.
    pub words: Vec<String>,
    /// Aux, verb, adjective, phrase or adverb.
    pub pos: Pos,
    /// What it says.
    pub class: ModalClass,
    /// The attitude to one's own deed when nothing else gives one.
    pub own: Option<Attitude>,
    /// The same when negated.
    pub not_own: Option<Attitude>,
}

pub(crate) const MODALS: Spec = Spec {
    table: "modality",
    columns: &[
        ("cue", true),
        ("pos", true),
        ("class", true),
        ("own", true),
        ("not own", true),
    ],
    key: 2,
    unique: true,
};

pub(crate) fn modal(row: &Row<'_>) -> Result<ModalCue, LexError> {
    Ok(ModalCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        class: row.need_word("class")?,
        own: row.word("own")?,
        not_own: row.word("not own")?,
    })
}

words! {
    /// What a caveat limits.
    "limit" Limit {
        /// Where.
        Place "place",
        /// How long, from when.
        Time "time",
        /// How many, how much.
        Amount "amount",
        /// Which sort of thing or task.
        Kind "kind",
        /// Who takes part.
        Who "who",
        /// What is left out.
        Except "except",
        /// By which law or rule.
        Law "law",
    }
}

/// A word that limits what is promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaveatCue {
    /// Lemmas.
    pub words: Vec<String>,
    /// Its sort.
    pub pos: Pos,
    /// What it limits.
    pub limit: Limit,
}

pub(crate) const CAVEATS: Spec = Spec {
    table: "caveats",
    columns: &[("cue", true), ("pos", true), ("limit", true)],
    key: 2,
    unique: true,
};

pub(crate) fn caveat(row: &Row<'_>) -> Result<CaveatCue, LexError> {
    Ok(CaveatCue {
        words: lemmas(row, "cue")?,
        pos: row.need_word("pos")?,
        limit: row.need_word("limit")?,
    })
}
