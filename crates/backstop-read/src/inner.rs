//! Words that only look like a stance: part of another's purpose, condition or clause.
//!
//! Settling takes every word once, outermost first; these questions keep it from taking a word
//! that says nothing by itself, such as an infinitive under a word that was not understood, or a
//! verb that is one of attitude only over a deed.
//!
//! Answers yes or no; makes no stance.

use crate::frame::Frame;
use crate::grammar::{Mood, Tense};
use crate::settle::Settle;
use backstop_lexicon::Complement;
use backstop_model::AttitudeGroup;
use backstop_syntax::{TokenId, Upos};

impl Settle<'_> {
    /// "Met **to discuss**": what a deed is for is part of that deed.
    pub(crate) fn is_purpose(&self, t: TokenId) -> bool {
        let g = &self.g;
        g.is(t, &["advcl"]) && g.p.xpos(t) == "VB" && g.mark_of(t).as_deref() == Some("to")
    }

    /// Whether a word stands in a clause of condition, time or comparison of another.
    pub(crate) fn in_condition(&self, t: TokenId) -> bool {
        let g = &self.g;
        let mut x = t;
        for _ in 0..12 {
            // "Once they sign" and "after they sign" alike; "after they signed" tells of the past.
            let after = g.is(x, &["advcl"])
                && g.mark_of(x).as_deref() == Some("after")
                && g.mood(x) == Mood::Plain
                && g.p.head(x).is_some_and(|h| g.mood(h) != Mood::Plain)
                && matches!(g.tense(x), Tense::Present | Tense::Perfect);
            if after {
                return true;
            }
            // "…, but only if there is peace": a conjunct with a marker of its own is one, too.
            if g.is(x, &["advcl", "conj"])
                && g.mark_of(x).is_some_and(|m| {
                    m.starts_with("only ")
                        || matches!(
                            m.split(' ').next().unwrap_or(""),
                            "if" | "unless"
                                | "once"
                                | "until"
                                | "till"
                                | "before"
                                | "provided"
                                | "when"
                                | "should"
                                | "in"
                        )
                })
            {
                return true;
            }
            if g.is(x, &["ccomp", "root"]) {
                return false;
            }
            match g.p.head(x) {
                Some(h) => x = h,
                None => return false,
            }
        }
        false
    }

    /// "What they would give": a free relative asks, or leaves open, and tells of no deed.
    pub(crate) fn is_question(&self, t: TokenId) -> bool {
        let g = &self.g;
        // "Asked whether they would": nobody says that they would.
        let whether = g
            .children(t, &["mark"])
            .into_iter()
            .any(|m| g.low(m) == "whether" || g.low(m) == "if" && g.is(t, &["ccomp", "csubj"]));
        whether
            || g.rel(t) == "acl:relcl"
                && g.p
                    .head(t)
                    .is_some_and(|h| matches!(g.low(h).as_str(), "what" | "whatever" | "how"))
    }

    /// An infinitive under a word that was not understood says nothing for sure.
    pub(crate) fn is_embedded(&self, t: TokenId) -> bool {
        let g = &self.g;
        let bare = g.p.upos(t) == Upos::Verb
            && g.p.xpos(t) == "VB"
            && g.mood(t) == Mood::Plain
            && g.tense(t) == Tense::Infinitive;
        bare && g.p.head(t).is_some()
            && g.is(
                t,
                &[
                    "xcomp", "ccomp", "advcl", "acl", "conj", "csubj", "obl", "obj",
                ],
            )
    }

    /// Whether a verb with a mere object is used as a word of attitude: many such verbs ("drop",
    /// "clear", "seal") are one only over a deed or another word of attitude.
    pub(crate) fn holds_water(&self, f: &Frame) -> bool {
        let g = &self.g;
        let mere = matches!(f.how, Complement::Obj | Complement::Prep(_))
            && f.entry.pos == backstop_lexicon::Pos::Verb
            && f.entry.words.len() == 1;
        let (true, Some(d)) = (mere, f.deed) else {
            return true;
        };
        if matches!(g.low(d).as_str(), "what" | "whatever" | "who") {
            return false;
        }
        // "Would consider it": what stands for a deed is one, for words that are of the mind only.
        let stands = matches!(g.low(d).as_str(), "it" | "this" | "that" | "so");
        let mind = [f.entry.own, f.entry.other].into_iter().flatten().any(|a| {
            matches!(
                a.group(),
                AttitudeGroup::Maybe
                    | AttitudeGroup::For
                    | AttitudeGroup::Against
                    | AttitudeGroup::Expect
            )
        });
        if stands && mind {
            return true;
        }
        if self.is_own(f) || f.entry.other.is_none() {
            let cue = self.compose().chain(d);
            return self.deeds().of(d).is_some()
                || self.deeds().at(f.cue).is_some()
                || !cue.ops.is_empty()
                || self
                    .lex
                    .attitudes
                    .get(g.lemma(d))
                    .any(|e| e.pos == backstop_lexicon::Pos::Noun)
                || self
                    .lex
                    .speech
                    .get(g.lemma(d))
                    .any(|e| e.pos == backstop_lexicon::Pos::Noun);
        }
        true
    }
}
