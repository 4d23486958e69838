//! What somebody says ought to be, can only be, or is the aim: the speaker's stance on a deed.
//!
//! "It must stop" demands, "it could only work with X" requires, "the goal was to send aid" plans.
//! Here the holder is whoever speaks, owns the aim or is bound by an agreement, and not merely the
//! clause's subject, which is why these stand apart from deeds that are told.
//!
//! Knows only clauses without a verb of attitude; the others are chains, in `settle`.

use crate::grammar::{Mood, Tense};
use crate::settle::{Draft, Settle};
use backstop_model::{Attitude, Party};
use backstop_syntax::TokenId;

impl Settle<'_> {
    /// "Must", "should": whoever says so demands it of the subject.
    pub(crate) fn must(&self, t: TokenId, kind: Option<String>) -> Option<Draft> {
        let g = &self.g;
        let (holder, attitude) = self.obligation(t, g.negated(t))?;
        if attitude.is_own() {
            return Some(Draft {
                kind,
                ..Draft::of(t, attitude, holder, "attitude/under-deal")
            });
        }
        let s = g.subject(t);
        if kind.is_none() && s.is_none_or(|s| self.cast.all(s.token).is_empty()) {
            return None;
        }
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
        if g.case_of(t).as_deref() == Some("against") {
            return self.against(t);
        }
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

    /// "Is **against** the plan": a preposition that says how somebody stands.
    fn against(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let holder = self.cast.all(g.child(t, &["nsubj"])?);
        let cue = g.children(t, &["case"]).into_iter().next()?;
        let attitude = match g.negated(t) {
            true => Attitude::Supports,
            false => Attitude::Opposes,
        };
        (!holder.is_empty()).then(|| Draft {
            cue,
            clauses: vec![t],
            ..Draft::of(t, attitude, holder, "attitude/against")
        })
    }

    /// Who is bound to a deed by an agreement of which the report itself tells: "under the accord,
    /// **they** must withdraw".
    fn bound_by_deal(&self, t: TokenId) -> Vec<Party> {
        let g = &self.g;
        let deal = |x: TokenId| DEALS.contains(&g.lemma(x));
        let under = g
            .children(t, &["obl"])
            .into_iter()
            .any(|o| deal(o) && matches!(g.case_of(o).as_deref(), Some("under" | "in" | "by")));
        match under {
            true => self.doers(t),
            false => Vec::new(),
        }
    }

    /// Who holds that a clause of obligation ought to be, and how: whoever says so demands it of
    /// its subject; where the report itself tells of an agreement, the subject has agreed.
    pub(crate) fn obligation(&self, t: TokenId, against: bool) -> Option<(Vec<Party>, Attitude)> {
        let who = self.speaker(t);
        if !who.is_empty() {
            let attitude = match against {
                true => Attitude::Opposes,
                false => Attitude::Demands,
            };
            return Some((who, attitude));
        }
        let bound = Some(self.bound_by_deal(t)).filter(|b| !b.is_empty())?;
        let attitude = match against {
            true => Attitude::Refuses,
            false => Attitude::Agrees,
        };
        Some((bound, attitude))
    }

    /// "The pact **obliges** both countries to share intelligence": they have agreed to.
    pub(crate) fn obliged(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let binds = matches!(
            g.lemma(t),
            "oblige" | "commit" | "bind" | "require" | "compel"
        );
        let subject = g
            .child(t, &["nsubj"])
            .filter(|&s| binds && DEALS.contains(&g.lemma(s)))?;
        let who = g.child(t, &["obj"]).filter(|&o| o > subject)?;
        let deed = g
            .children(t, &["xcomp", "advcl", "ccomp"])
            .into_iter()
            .find(|&v| v > who && matches!(g.mark_of(v).as_deref(), Some("to")))?;
        let holder = Some(self.cast.all(who)).filter(|h| !h.is_empty() && !g.negated(t))?;
        Some(Draft {
            cue: t,
            clauses: vec![t, deed],
            ..Draft::of(deed, Attitude::Agrees, holder, "attitude/obliged")
        })
    }
}

/// Nouns for what parties have agreed, and are bound by.
const DEALS: [&str; 11] = [
    "accord",
    "agreement",
    "ceasefire",
    "charter",
    "convention",
    "deal",
    "memorandum",
    "pact",
    "protocol",
    "treaty",
    "truce",
];
