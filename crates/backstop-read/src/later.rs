//! Conditions that are told after what they bind: "That would depend on a truce", "but the deal
//! still needs a vote".
//!
//! Such a clause says what something told just before it needs. Its subject points back: a pronoun
//! for a thing, or a definite noun for a promise or for a deed of the same kind. The stance told
//! last before it, in its own sentence or the one before, gets the condition.
//!
//! Knows only the lexicon's words of need; makes no stance.

use crate::condition::Bound;
use crate::grammar::Mood;
use crate::settle::Settle;
use backstop_model::{Attitude, AttitudeGroup, Relation, Stance};
use backstop_syntax::{SentenceId, TokenId, Upos};

/// Nouns for anything that somebody is to do.
const ANY: [&str; 12] = [
    "agreement",
    "deal",
    "decision",
    "effort",
    "idea",
    "measure",
    "mission",
    "move",
    "offer",
    "plan",
    "proposal",
    "step",
];

impl Settle<'_> {
    /// Adds what a sentence says of needs to what was told before it: to stances of the sentence
    /// itself, `here`, or of the sentence before, at the end of `before`.
    pub(crate) fn told_later(&self, s: SentenceId, before: &mut [Stance], here: &mut [Stance]) {
        let g = &self.g;
        for t in g.p.tokens_of(s) {
            let (subject, need) = match self.need(t) {
                Some((subject, need)) => (Some(subject), need),
                None if self.must_come_first(t) => (None, t),
                None => continue,
            };
            let at = g.p.span(t).start as u32;
            let stated = here
                .iter()
                .any(|x| x.attitude == Attitude::Requires && x.span.start <= at && at < x.span.end);
            if stated {
                continue;
            }
            let earlier = here.iter_mut().rev().find(|x| x.span.end <= at);
            let last = before
                .iter_mut()
                .rev()
                .take_while(|x| self.is_just_before(x, s));
            // "That would depend on it": a clause in the middle is about its own sentence.
            let target = match earlier {
                Some(x) => Some(x),
                None if g.is(t, &["root", "ccomp"]) => last.into_iter().next(),
                None => None,
            };
            let told_of = |x: &Stance| subject.is_none_or(|s| self.points_at(s, x));
            let Some(target) = target.filter(|x| is_to_come(x) && told_of(x)) else {
                continue;
            };
            let bound = Bound::of(need, Relation::OnlyWith, None);
            let new = self.conditions().record(&bound, &target.holder);
            if !target.conditions.iter().any(|c| c.span.overlaps(new.span)) {
                target.conditions.push(new);
            }
        }
    }

    /// What a word of need says is needed, and by what.
    fn need(&self, t: TokenId) -> Option<(TokenId, TokenId)> {
        let g = &self.g;
        if !g.is_predicate(t) || g.negated(t) {
            return None;
        }
        let frame = self.compose().frames().at(t)?;
        let needs = frame.entry.own == Some(Attitude::Requires);
        let subject = g.subject(t).filter(|s| s.own)?.token;
        let need = frame.deed.filter(|&d| needs && d != subject)?;
        Some((subject, need))
    }

    /// "They must first sign": before what was told.
    fn must_come_first(&self, t: TokenId) -> bool {
        let g = &self.g;
        let first = |m: TokenId| g.low(m) == "first";
        g.is_predicate(t)
            && g.mood(t) == Mood::Must
            && !g.negated(t)
            && g.children(t, &["advmod"]).into_iter().any(first)
    }

    fn is_just_before(&self, x: &Stance, s: SentenceId) -> bool {
        let last = s.0.checked_sub(1).map(SentenceId);
        last.is_some_and(|l| self.g.p.sentence_span(l).start as u32 == x.sentence.start)
    }

    /// Whether a subject may stand for the deed of a stance.
    fn points_at(&self, subject: TokenId, x: &Stance) -> bool {
        let g = &self.g;
        if matches!(g.low(subject).as_str(), "that" | "this" | "it") {
            return self.cast.all(subject).is_empty();
        }
        let pointing = g.child(subject, &["det", "nmod:poss"]).is_some_and(|d| {
            matches!(
                g.low(d).as_str(),
                "the" | "this" | "that" | "such" | "any" | "its" | "their"
            )
        });
        let same = self
            .deeds()
            .at(subject)
            .is_some_and(|f| f.kind == x.deed.kind);
        let any = ANY.contains(&g.lemma(subject));
        g.p.upos(subject) == Upos::Noun && pointing && (same || any)
    }
}

/// Whether a stance is about what its holder may yet do.
fn is_to_come(x: &Stance) -> bool {
    matches!(
        x.attitude.group(),
        AttitudeGroup::Yes | AttitudeGroup::Maybe
    )
}
