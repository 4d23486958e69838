//! From words to one attitude: modality, negation and aspect are composed, not listed.
//!
//! A chain of operators leads from the outermost word to the deed: "would be *ready* to *consider*
//! *lifting* the ban". Each operator is an attitude cue, a modal or a word of negation of the
//! lexicon. The deed's own form gives the first attitude ("will send" pledges), and every operator
//! on the way out turns it, which is `fold`.
//!
//! Knows nothing of who holds the attitude.

use crate::deed::Deeds;
use crate::frame::{Frame, Frames};
use crate::grammar::{Grammar, Mood, Tense};
use crate::time;
use backstop_lexicon::{AttitudeCue, Complement, Effect, Lexicon, ModalClass, Pos};
use backstop_model::Attitude;
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
    pub(crate) fn frames(&self) -> Frames<'a> {
        Frames {
            g: self.g,
            lex: self.lex,
        }
    }

    fn deeds(&self) -> Deeds<'a> {
        self.frames().deeds()
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
            let deeds = self.deeds();
            let itself = deeds.at(t).filter(|own| {
                // "Threatened sanctions", "seeks talks": the deed is the object's, and not done.
                let objects = d.and_then(|d| deeds.at(d));
                let ahead = matches!(given, Some(Attitude::Plans | Attitude::Considers));
                !(ahead && objects.is_some_and(|o| o.kind == own.kind))
            });
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
                && itself.is_some()
            {
                return None;
            }
        }
        // "Kill the hostages" is a deed, "kill the deal" a word for refusing.
        let nothing =
            |d: TokenId| self.deeds().of(d).is_none() && g.p.entity(d) != Some("abstract");
        let done_to = f.how == Complement::Obj && f.entry.words.len() == 1;
        let no = matches!(f.entry.own, Some(Attitude::Refuses | Attitude::Withdraws));
        if no && done_to && d.is_some_and(nothing) && self.deeds().at(t).is_some() {
            return None;
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
                // "Needs a vote to approve it": with an object, the infinitive is a purpose.
                let purpose = g.is(c, &["advcl"]) && g.child(t, &["obj"]).is_some();
                (to || ing) && !purpose && g.child(c, &["nsubj"]).is_none()
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
        if (g.lemma(t) == "have" || g.is_predicate(t) && g.p.upos(t) != Upos::Verb)
            && g.children(t, &["advmod"])
                .into_iter()
                .any(|m| g.low(m) == "yet" && g.subject(t).is_none_or(|s| s.token < m))
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
            if !self.rest_stands(t, &cue.words[1..]) {
                continue;
            }
            let deeds = self.deeds();
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

    /// The word of a chain that ends something where ending is the deed itself: it is agreed,
    /// planned or wanted ("agreed **to halt** exports"), or still to come ("will **stop** them").
    /// Where it has been done, the holder has taken back what it governs.
    pub(crate) fn ending(&self, chain: &Chain) -> Option<TokenId> {
        let (last, before) = chain.ops.split_last()?;
        let at = last.at();
        let ceased = match last {
            Op::Not { effect, .. } => *effect == Effect::Ceased,
            Op::Attitude(f) => gives_up(&f.entry),
            Op::Modal { .. } => false,
        };
        let ahead = !matches!(self.g.mood(at), Mood::Plain)
            || self.plain(at) == Some(Attitude::Plans)
            || self.g.negated(at);
        (ceased && self.g.p.upos(at) == Upos::Verb && (ahead || !before.is_empty())).then_some(at)
    }

    /// What a word ends ("to **halt** exports", "if exports **stop**"), where the word is
    /// no deed of another kind by itself (to halt attacks is a ceasefire).
    pub(crate) fn ended(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        let deeds = self.deeds();
        let verb = g.p.upos(t) == Upos::Verb;
        let mut cues = self.lex.negations.get(g.lemma(t));
        let ends = cues
            .any(|c| c.pos == Pos::Verb && c.effect == Effect::Ceased && c.words.len() == 1)
            || self.lex.attitudes.get(g.lemma(t)).any(gives_up);
        if !verb || !ends {
            return None;
        }
        let own = deeds.at(t).and_then(|_| deeds.of(t)).map(|f| f.kind);
        let other = |kind: String| own.as_ref().is_some_and(|k| *k != kind);
        let object = || g.child(t, &["obj"]);
        let subject = || g.subject(t).filter(|s| s.passive || object().is_none());
        self.governed(t)
            .or_else(object)
            .or_else(|| subject().map(|s| s.token))
            .filter(|&d| deeds.of(d).is_some_and(|f| !other(f.kind)))
    }

    /// Whether the further words of a cue hang on its first one, or on what hangs on it.
    fn rest_stands(&self, t: TokenId, more: &[String]) -> bool {
        let g = &self.g;
        let is = |c: TokenId, w: &str| g.low(c) == w;
        more.iter().all(|w| {
            w == "to"
                || g.p.children(t).any(|c| {
                    is(c, w)
                        || g.p
                            .children(c)
                            .any(|d| is(d, w) && g.is(d, &["mark", "case"]))
                })
        })
    }

    fn modal(&self, t: TokenId) -> Option<(Op, Option<TokenId>)> {
        let g = &self.g;
        if !matches!(g.p.upos(t), Upos::Verb | Upos::Adj) {
            return None;
        }
        let (lemma, low) = (g.lemma(t).to_lowercase(), g.low(t));
        for key in [lemma.as_str(), low.as_str()] {
            for cue in self.lex.modality.get(key) {
                if matches!(cue.pos, Pos::Aux | Pos::Adverb | Pos::Phrase)
                    || !self.rest_stands(t, &cue.words[1..])
                {
                    continue;
                }
                // A passive of expectation is a verb in the tree ("is expected to").
                let d = self.governed(t).or_else(|| {
                    matches!(cue.class, ModalClass::Ongoing)
                        .then(|| g.child(t, &["obj"]).filter(|&o| g.p.upos(o) == Upos::Noun))
                        .flatten()
                });
                let Some(d) = d else { continue };
                // "Needs consent to act", "needs others to act": no duty of its subject.
                if cue.class == ModalClass::Obliged && g.child(t, &["obj"]).is_some() {
                    continue;
                }
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
            let named = self.g.p.upos(at) == Upos::Noun && self.deeds().at(at).is_some();
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
                // "The talks resume on Wednesday" is a timetable.
                Tense::Present | Tense::Progressive if time::points_ahead(g, d) => Attitude::Plans,
                Tense::Present | Tense::Progressive => Attitude::Starts,
            },
        })
    }
}

/// Whether a word under an operator is the deed itself, whatever attitude it may give besides.
fn g_deed(c: &Compose<'_>, t: TokenId) -> bool {
    c.deeds().at(t).is_some_and(|f| f.strength > 3) && c.not(t).is_none()
}

/// Whether an entry is a verb for taking something back ("scrap", "abandon").
pub(crate) fn gives_up(e: &AttitudeCue) -> bool {
    e.pos == Pos::Verb && e.words.len() == 1 && e.own == Some(Attitude::Withdraws)
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
