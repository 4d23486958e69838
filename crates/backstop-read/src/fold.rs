//! A chain of operators folded to one attitude, from the deed outwards.
//!
//! The deed's own form gives the first attitude; each word on the way out turns, weakens or
//! replaces it, and a no on any of them counts once. That is arithmetic on attitudes, so that no
//! combination of words has to be listed.
//!
//! Does not know how the chain was found, nor who holds the attitude.

use crate::compose::{Chain, Compose, Op, gives_up};
use crate::frame::Frame;
use crate::grammar::Mood;
use backstop_lexicon::{Effect, ModalClass};
use backstop_model::{Attitude, AttitudeGroup};
use backstop_syntax::TokenId;

impl Compose<'_> {
    /// The attitude of a chain: the deed's own form, turned by every operator on the way out.
    /// `own` tells of an attitude cue whether the deed it governs is its holder's.
    pub fn fold(&self, chain: &Chain, own: &dyn Fn(&Frame) -> bool) -> Option<Attitude> {
        let g = &self.g;
        let mut now = if chain.open {
            None
        } else {
            self.plain(chain.deed)
        };
        if !chain.ops.is_empty() && g.is(chain.deed, &["xcomp"]) && !g.negated(chain.deed) {
            now = None;
        }
        let ending = self.ending(chain);
        for op in chain.ops.iter().rev() {
            let at = op.at();
            // The no of "has no plans" belongs to the cue where the cue is listed with it.
            let within = matches!(op, Op::Attitude(f) if f.entry.words.iter().any(|w| w == "no"));
            let no = g.negated(at) && !within;
            now = match op {
                Op::Attitude(_) if ending == Some(at) => self.plain(at),
                Op::Attitude(f) => {
                    let e = &f.entry;
                    let mine = own(f);
                    let given = match (mine, no) {
                        (true, false) => e.own.or(e.other),
                        (false, false) => e.other.or(e.own),
                        (true, true) => e.not_own.or_else(|| e.own.map(flip)).or(e.not_other),
                        (false, true) => e.not_other.or_else(|| e.other.map(flip)).or(e.not_own),
                    };
                    let given = given.map(|a| self.aspect(at, a, no));
                    // "Will not press for it" is the holder's own doing, not a wish against it.
                    let given = match e.other {
                        Some(Attitude::Demands)
                            if no && !mine && matches!(g.mood(at), Mood::Will | Mood::Would) =>
                        {
                            Some(Attitude::Refuses)
                        }
                        _ => given,
                    };
                    match (given, now) {
                        (Some(_), None) if !no && mine && self.decides_to_leave(at, chain) => {
                            Some(Attitude::Withdraws)
                        }
                        (Some(a), inner) => Some(combine(a, inner)),
                        (None, inner) => inner,
                    }
                }
                Op::Modal {
                    class,
                    own: gives,
                    not_own,
                    ..
                } => {
                    let gives = if no {
                        not_own.or_else(|| gives.map(flip))
                    } else {
                        *gives
                    };
                    match (class, now) {
                        // Begun, tried and the like only matter where nothing else is said.
                        (
                            ModalClass::Ongoing
                            | ModalClass::Attempt
                            | ModalClass::Able
                            | ModalClass::Allowed,
                            _,
                        ) => {
                            let a = gives.map(|a| self.aspect(at, a, no));
                            let outer = self
                                .plain(at)
                                .filter(|p| !matches!(p.group(), AttitudeGroup::Done));
                            match now {
                                // "Tried to slow the rush": what is tried is to stand against it.
                                Some(inner)
                                    if inner.group() == AttitudeGroup::No || !inner.is_own() =>
                                {
                                    Some(inner)
                                }
                                _ => outer.or(a),
                            }
                        }
                        (_, Some(inner)) if inner.group() == AttitudeGroup::No => Some(inner),
                        (ModalClass::Reported, None) => Some(
                            if g.auxes(chain.deed).iter().any(|&a| g.lemma(a) == "have") {
                                Attitude::Delivers
                            } else {
                                Attitude::Starts
                            },
                        ),
                        _ => gives.map(|a| combine(a, now)).or(now),
                    }
                }
                Op::Not { effect, .. } => Some(match effect {
                    Effect::NotYet | Effect::Short => Attitude::Withholds,
                    Effect::Ceased if ending == Some(at) => {
                        now = self.plain(at);
                        continue;
                    }
                    Effect::Ceased => match now {
                        Some(Attitude::Opposes) => Attitude::Supports,
                        _ => Attitude::Withdraws,
                    },
                    Effect::Prevent => Attitude::Opposes,
                    Effect::Avoid if no => Attitude::Considers,
                    Effect::Avoid => Attitude::Refuses,
                    Effect::Unlikely if no => Attitude::Expects,
                    Effect::Unlikely => Attitude::Doubts,
                    Effect::Flip | Effect::Little | Effect::Only => {
                        now.map_or(Attitude::Refuses, flip)
                    }
                    Effect::Unable | Effect::Failed => {
                        if no {
                            now.unwrap_or(Attitude::Delivers)
                        } else {
                            Attitude::Withholds
                        }
                    }
                }),
            };
        }
        now
    }

    /// "Voted to leave the union", "its decision to scrap the pact": to decide on taking something
    /// back is to take it back.
    fn decides_to_leave(&self, at: TokenId, chain: &Chain) -> bool {
        let g = &self.g;
        let decides = matches!(
            g.lemma(at),
            "decide" | "decision" | "vote" | "choose" | "choice" | "opt"
        );
        let deed = chain.deed;
        // An order to troops to leave is a deed of another kind.
        let moved = matches!(g.lemma(deed), "withdraw" | "pull");
        decides
            && !moved
            && deed != at
            && g.child(deed, &["obj"]).is_some()
            && self.lex.attitudes.get(g.lemma(deed)).any(gives_up)
    }

    /// A modal on an attitude cue weakens what it gives: "may agree" only considers.
    fn aspect(&self, at: TokenId, a: Attitude, negated: bool) -> Attitude {
        let g = &self.g;
        if negated || !a.is_own() || a.group() == AttitudeGroup::No {
            return a;
        }
        match g.mood(at) {
            Mood::May => Attitude::Considers,
            Mood::Will | Mood::Would | Mood::Due
                if matches!(
                    a,
                    Attitude::Agrees | Attitude::Signs | Attitude::Delivers | Attitude::Starts
                ) =>
            {
                Attitude::Pledges
            }
            _ => a,
        }
    }
}

/// The attitude of the other polarity.
pub fn flip(a: Attitude) -> Attitude {
    match a {
        Attitude::Refuses | Attitude::Withholds | Attitude::Withdraws => Attitude::Considers,
        Attitude::Supports => Attitude::Opposes,
        Attitude::Opposes | Attitude::Accuses => Attitude::Supports,
        Attitude::Doubts => Attitude::Expects,
        Attitude::Expects => Attitude::Doubts,
        Attitude::Demands => Attitude::Opposes,
        Attitude::Requires => Attitude::Supports,
        Attitude::Considers
        | Attitude::Proposes
        | Attitude::Plans
        | Attitude::Offers
        | Attitude::Pledges => Attitude::Refuses,
        Attitude::Agrees | Attitude::Signs | Attitude::Starts | Attitude::Delivers => {
            Attitude::Withholds
        }
    }
}

/// An outer attitude over an inner one.
pub fn combine(outer: Attitude, inner: Option<Attitude>) -> Attitude {
    let Some(inner) = inner else { return outer };
    if !outer.is_own() {
        return match (outer, inner) {
            (Attitude::Demands | Attitude::Supports, Attitude::Refuses) => Attitude::Opposes,
            // "Fear that they will block it", "objected to their not signing".
            (Attitude::Opposes, Attitude::Opposes | Attitude::Refuses) => Attitude::Supports,
            _ => outer,
        };
    }
    if outer.group() == AttitudeGroup::No {
        return match inner.group() {
            // "Denied breaking it", "refused to quit": the inner word is the deed, no second no.
            AttitudeGroup::No if inner == Attitude::Withdraws => outer,
            AttitudeGroup::No => Attitude::Considers,
            AttitudeGroup::For => Attitude::Opposes,
            _ => outer,
        };
    }
    match inner.group() {
        AttitudeGroup::No => inner,
        // "Finished the plans": done is done.
        _ if outer == Attitude::Delivers => outer,
        AttitudeGroup::Maybe | AttitudeGroup::Yes => {
            if matches!(
                inner,
                Attitude::Considers | Attitude::Proposes | Attitude::Plans | Attitude::Offers
            ) {
                outer.min(inner)
            } else {
                outer
            }
        }
        AttitudeGroup::Done => outer,
        _ => inner,
    }
}
