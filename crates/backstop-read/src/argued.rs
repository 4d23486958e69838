//! What somebody says ought to be, can only be, or is the aim: the speaker's stance on a deed.
//!
//! "It must stop" demands, "it could only work with X" requires, "the goal was to send aid" plans.
//! Here the holder is whoever speaks, or owns the aim, and not the clause's subject, which is why
//! these stand apart from deeds that are told.
//!
//! Knows only clauses without a verb of attitude; the others are chains, in `settle`.

use crate::grammar::{Mood, Tense};
use crate::settle::{Draft, Settle};
use backstop_model::Attitude;
use backstop_syntax::TokenId;

impl Settle<'_> {
    /// "Must", "should": whoever says so demands it of the subject.
    pub(crate) fn must(&self, t: TokenId, kind: Option<String>) -> Option<Draft> {
        let g = &self.g;
        let holder = self.speaker(t);
        let s = g.subject(t);
        if holder.is_empty()
            || (kind.is_none() && s.is_none_or(|s| self.cast.all(s.token).is_empty()))
        {
            return None;
        }
        let attitude = if g.negated(t) {
            Attitude::Opposes
        } else {
            Attitude::Demands
        };
        Some(Draft {
            whom: s.map(|s| s.token),
            kind,
            ..Draft::of(t, attitude, holder, "attitude/must")
        })
    }

    /// "Could only happen with X": nobody promises; whoever says so holds that it needs X.
    pub(crate) fn only_with(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        if !matches!(
            g.mood(t),
            Mood::May | Mood::Will | Mood::Would | Mood::Plain
        ) || matches!(g.tense(t), Tense::Past) && g.mood(t) == Mood::Plain
        {
            return None;
        }
        if !self
            .conditions()
            .of(t, true)
            .iter()
            .any(|b| b.relation == backstop_model::Relation::OnlyWith)
        {
            return None;
        }
        let s = g.subject(t)?;
        // A party that will itself act only with X still promises.
        let comes_about = matches!(
            g.lemma(t),
            "happen"
                | "occur"
                | "take"
                | "work"
                | "come"
                | "begin"
                | "start"
                | "go"
                | "proceed"
                | "succeed"
        );
        if !s.passive
            && !comes_about
            && !self.cast.all(s.token).is_empty()
            && self.deeds().at(s.token).is_none()
        {
            return None;
        }
        let holder = self.speaker(t);
        let kind = self
            .deeds()
            .at(t)
            .or_else(|| self.deeds().of(s.token))
            .map(|f| f.kind)
            .or_else(|| self.kind_again(s.token));
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            deed: s.token,
            kind,
            ..Draft::of(t, Attitude::Requires, holder, "attitude/only-with")
        })
    }

    /// "The goal was to send aid": a noun of attitude is the subject, its deed the predicate.
    pub(crate) fn aim(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let noun = g.child(t, &["nsubj:outer", "nsubj"])?;
        if !(g.rel(noun) == "nsubj:outer"
            || g.p.xpos(t) == "VB" && g.mark_of(t).as_deref() == Some("to"))
        {
            return None;
        }
        let entry = self
            .lex
            .attitudes
            .get(g.lemma(noun))
            .find(|e| e.pos == backstop_lexicon::Pos::Noun && e.words.len() == 1)?;
        let attitude = entry.own.or(entry.other)?;
        let holder = g
            .noun_agent(noun)
            .map(|n| self.cast.all(n))
            .filter(|h| !h.is_empty())
            .unwrap_or_else(|| self.speaker(t));
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            cue: noun,
            ..Draft::of(t, attitude, holder, "attitude/aim")
        })
    }

    /// A deed as a predicate: "the main part will be support for the army".
    pub(crate) fn nominal(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        g.child(t, &["cop"])?;
        let sure = matches!(g.mood(t), Mood::Will | Mood::Would);
        if !sure || self.deeds().at(t).is_none() {
            return None;
        }
        let holder = self.speaker(t);
        if holder.is_empty() {
            return None;
        }
        Some(Draft::of(
            t,
            if g.negated(t) {
                Attitude::Refuses
            } else {
                Attitude::Pledges
            },
            holder,
            "deed/predicate",
        ))
    }
}
