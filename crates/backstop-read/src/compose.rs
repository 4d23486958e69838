//! From words to one attitude: modality, negation and aspect are composed, not listed.
//!
//! A chain of operators leads from the outermost word to the deed: "would be *ready* to *consider*
//! *lifting* the ban". Each operator is an attitude cue, a modal or a word of negation of the
//! lexicon. The deed's own form gives the first attitude ("will send" pledges), and every operator
//! on the way out turns it.

use crate::frame::{Frame, Frames};
use crate::grammar::{Grammar, Mood, Tense};
use backstop_lexicon::{Complement, Effect, Lexicon, ModalClass, Pos};
use backstop_model::{Attitude, AttitudeGroup};
use backstop_syntax::{TokenId, Upos};

/// One word on the way to the deed.
#[derive(Debug, Clone)]
pub enum Op {
    /// An attitude cue.
    Attitude(Box<Frame>),
    /// A modal verb or adjective ("expected to"), with the attitudes it gives by itself.
    Modal {
        /// The word.
        at: TokenId,
        /// What it says.
        class: ModalClass,
        /// Attitude to one's own deed.
        own: Option<Attitude>,
        /// The same when negated.
        not_own: Option<Attitude>,
    },
    /// A word of negation that governs ("failed to", "yet to").
    Not {
        /// The word.
        at: TokenId,
        /// What it does.
        effect: Effect,
    },
}

impl Op {
    /// The word itself.
    pub fn at(&self) -> TokenId {
        match self {
            Op::Attitude(f) => f.cue,
            Op::Modal { at, .. } | Op::Not { at, .. } => *at,
        }
    }
}

/// The operators from a word to its deed, outermost first.
#[derive(Debug, Clone)]
pub struct Chain {
    /// Operators; empty for a plain deed.
    pub ops: Vec<Op>,
    /// The deed's head: what the last operator governs, or that operator itself.
    pub deed: TokenId,
    /// Whether the last operator governs nothing, so that the deed is not told.
    pub open: bool,
}

/// Builds and folds chains.
#[derive(Clone, Copy)]
pub struct Compose<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
}

impl<'a> Compose<'a> {
    fn frames(&self) -> Frames<'a> {
        Frames {
            g: self.g,
            lex: self.lex,
        }
    }

    /// The operator that a word is, if any, and what it governs.
    fn op(&self, t: TokenId) -> Option<(Op, Option<TokenId>)> {
        let g = &self.g;
        if let Some(found) = self.not(t).or_else(|| self.modal(t)) {
            return Some(found);
        }
        let f = self.frames().at(t)?;
        let d = f.deed;
        if g.p.upos(t) == Upos::Verb {
            // What somebody says is a stance of its own; the saying is not.
            let told = matches!(f.how, Complement::That | Complement::Whether)
                || f.entry.speech && matches!(f.how, Complement::Obj | Complement::Prep(_));
            // "Demanded that they leave" wants; "insisted that they had left" says.
            let wants = matches!(f.entry.other, Some(Attitude::Demands))
                && f.deed
                    .is_none_or(|d| self.plain(d).is_none() && g.child(d, &["cop"]).is_none());
            if told && says(self.lex, t, g) && !wants {
                return None;
            }
            // A verb that is a deed itself ("attack", "discuss") is told as done, not as felt.
            let weak = matches!(
                f.how,
                Complement::Obj | Complement::Prep(_) | Complement::Nothing | Complement::Subject
            );
            let given = f.entry.own.or(f.entry.other);
            if weak
                && f.entry.words.len() == 1
                && matches!(
                    given,
                    Some(
                        Attitude::Opposes
                            | Attitude::Considers
                            | Attitude::Plans
                            | Attitude::Accuses
                            | Attitude::Starts
                            | Attitude::Delivers
                    )
                )
                && (crate::deed::Deeds {
                    g: self.g,
                    lex: self.lex,
                })
                .at(t)
                .is_some()
            {
                return None;
            }
        }
        if g.p.upos(t) == Upos::Noun && f.deed.is_none() && f.how != Complement::Nothing {
            return None;
        }
        Some((Op::Attitude(Box::new(f)), d))
    }

    fn governed(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        g.children(t, &["xcomp", "ccomp", "advcl", "acl"])
            .into_iter()
            .find(|&c| {
                let to =
                    g.p.children(c)
                        .any(|m| g.is(m, &["mark"]) && g.low(m) == "to");
                let ing =
                    g.p.xpos(c) == "VBG" && g.is(c, &["xcomp", "ccomp"]) && g.mark_of(c).is_none();
                (to || ing) && g.child(c, &["nsubj"]).is_none()
            })
    }

    fn gerund_after(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        g.children(t, &["advcl", "obl", "acl", "nmod"])
            .into_iter()
            .find(|&c| g.p.xpos(c) == "VBG" && (g.mark_of(c).is_some() || g.case_of(c).is_some()))
    }

    fn not(&self, t: TokenId) -> Option<(Op, Option<TokenId>)> {
        let g = &self.g;
        // "has yet to sign"
        if g.lemma(t) == "have" || g.is_predicate(t) && g.p.upos(t) != Upos::Verb {
            if g.children(t, &["advmod"])
                .into_iter()
                .any(|m| g.low(m) == "yet")
                && let Some(d) = self.governed(t)
            {
                return Some((
                    Op::Not {
                        at: t,
                        effect: Effect::NotYet,
                    },
                    Some(d),
                ));
            }
        }
        if g.low(t) == "yet"
            && let Some(d) = self.governed(t)
        {
            return Some((
                Op::Not {
                    at: t,
                    effect: Effect::NotYet,
                },
                Some(d),
            ));
        }
        let lemma = g.lemma(t).to_lowercase();
        for cue in self.lex.negations.get(&lemma) {
            if !matches!(
                (cue.pos, g.p.upos(t)),
                (Pos::Verb, Upos::Verb) | (Pos::Adjective, Upos::Adj) | (Pos::Noun, Upos::Noun)
            ) {
                continue;
            }
            let more = &cue.words[1..];
            let rest_fits = more.iter().all(|w| {
                w == "to"
                    || g.p.children(t).any(|c| {
                        g.low(c) == *w
                            || g.p
                                .children(c)
                                .any(|d| g.low(d) == *w && g.is(d, &["mark", "case"]))
                    })
            });
            if !rest_fits {
                continue;
            }
            let deeds = crate::deed::Deeds {
                g: self.g,
                lex: self.lex,
            };
            let d = self
                .governed(t)
                .or_else(|| self.gerund_after(t))
                .or_else(|| {
                    matches!(
                        cue.effect,
                        Effect::Short | Effect::Prevent | Effect::Avoid | Effect::Ceased
                    )
                    .then(|| {
                        g.child(t, &["obj"]).or_else(|| {
                            g.children(t, &["obl"])
                                .into_iter()
                                .find(|&o| g.case_of(o).as_deref() == Some("of"))
                        })
                    })
                    .flatten()
                    .filter(|&o| deeds.of(o).is_some())
                });
            if d.is_some() {
                return Some((
                    Op::Not {
                        at: t,
                        effect: cue.effect,
                    },
                    d,
                ));
            }
        }
        None
    }

    fn modal(&self, t: TokenId) -> Option<(Op, Option<TokenId>)> {
        let g = &self.g;
        if !matches!(g.p.upos(t), Upos::Verb | Upos::Adj) {
            return None;
        }
        let (lemma, low) = (g.lemma(t).to_lowercase(), g.low(t));
        for key in [lemma.as_str(), low.as_str()] {
            for cue in self.lex.modality.get(key) {
                if matches!(cue.pos, Pos::Aux | Pos::Adverb | Pos::Phrase) {
                    continue;
                }
                // A passive of expectation is a verb in the tree ("is expected to").
                let d = self.governed(t).or_else(|| {
                    matches!(cue.class, ModalClass::Ongoing)
                        .then(|| g.child(t, &["obj"]).filter(|&o| g.p.upos(o) == Upos::Noun))
                        .flatten()
                });
                let Some(d) = d else { continue };
                if matches!(
                    cue.class,
                    ModalClass::Expected | ModalClass::Scheduled | ModalClass::Reported
                ) && g.p.upos(t) == Upos::Verb
                    && !g.is_passive(t)
                    && g.p.xpos(t) != "VBN"
                {
                    continue;
                }
                return Some((
                    Op::Modal {
                        at: t,
                        class: cue.class,
                        own: cue.own,
                        not_own: cue.not_own,
                    },
                    Some(d),
                ));
            }
        }
        None
    }

    /// The chain that begins at a word.
    pub fn chain(&self, t: TokenId) -> Chain {
        let mut ops = Vec::new();
        let mut at = t;
        for _ in 0..6 {
            // A word under an operator that is a deed with its object ends the chain.
            let named = self.g.p.upos(at) == Upos::Noun
                && (crate::deed::Deeds {
                    g: self.g,
                    lex: self.lex,
                })
                .at(at)
                .is_some();
            if !ops.is_empty() && (named || g_deed(self, at)) {
                break;
            }
            let Some((op, next)) = self.op(at) else { break };
            // Speech about a clause ends the chain: what the clause says is a stance of its own.
            ops.push(op);
            match next {
                Some(d) if d != at => at = d,
                _ => {
                    return Chain {
                        ops,
                        deed: at,
                        open: true,
                    };
                }
            }
        }
        Chain {
            ops,
            deed: at,
            open: false,
        }
    }

    /// The attitude that a clause's own form gives to its subject's deed; none where the form says
    /// nothing (an infinitive, a noun).
    pub fn plain(&self, d: TokenId) -> Option<Attitude> {
        let g = &self.g;
        if g.p.upos(d) != Upos::Verb {
            return None;
        }
        let no = g.negated(d);
        let has = g.auxes(d).iter().any(|&a| g.lemma(a) == "have");
        let tense = g.tense(d);
        Some(match g.mood(d) {
            Mood::Will | Mood::Would if no => Attitude::Refuses,
            Mood::Would if has => return None,
            Mood::Will | Mood::Would => Attitude::Pledges,
            Mood::Due if no => Attitude::Refuses,
            Mood::Due => Attitude::Plans,
            Mood::May if no => match g.auxes(d).iter().any(|&a| g.low(a) == "could") {
                true => Attitude::Withholds,
                false => Attitude::Refuses,
            },
            Mood::May => Attitude::Considers,
            Mood::Must => return None,
            Mood::Plain => match tense {
                Tense::Infinitive | Tense::Gerund => {
                    if no {
                        Attitude::Refuses
                    } else {
                        return None;
                    }
                }
                Tense::Perfect if no => Attitude::Withholds,
                _ if no => Attitude::Refuses,
                Tense::Past | Tense::Perfect | Tense::Participle => Attitude::Delivers,
                Tense::Present | Tense::Progressive => Attitude::Starts,
            },
        })
    }

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
        for (i, op) in chain.ops.iter().enumerate().rev() {
            let at = op.at();
            let no = g.negated(at);
            now = match op {
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
                                Some(inner) if inner.group() == AttitudeGroup::No => Some(inner),
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
                    // "Plans to end it": ending is the deed itself.
                    Effect::Ceased if i > 0 => {
                        now = None;
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

/// Whether a word under an operator is the deed itself, whatever attitude it may give besides.
fn g_deed(c: &Compose<'_>, t: TokenId) -> bool {
    let deeds = crate::deed::Deeds { g: c.g, lex: c.lex };
    deeds.at(t).is_some_and(|f| f.strength > 3) && c.not(t).is_none()
}

/// Whether a verb is one of saying, so that its clause is told and not wanted or felt.
pub fn says(lex: &Lexicon, t: TokenId, g: &Grammar<'_>) -> bool {
    use backstop_lexicon::SpeechClass as S;
    let lemma = g.lemma(t).to_lowercase();
    lex.speech.get(&lemma).any(|c| {
        c.words.len() == 1
            && c.pos == Pos::Verb
            && matches!(
                c.class,
                S::Neutral
                    | S::Announcement
                    | S::Claim
                    | S::Admission
                    | S::Evidence
                    | S::Hearing
                    | S::Question
            )
    })
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
