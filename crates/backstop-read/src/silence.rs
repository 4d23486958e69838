//! What is not said or not there: "gave no details", "has not said whether", "its missing pledges".
//!
//! Where a word is awaited, its absence is a stance: the holder withholds. What is withheld is
//! often no deed of politics ("declined to comment"); its kind then is `other`.
//!
//! Does not know who asked, or what would have been the answer.

use crate::grammar::Mood;
use crate::settle::{Draft, Settle};
use backstop_model::Attitude;
use backstop_syntax::TokenId;

impl Settle<'_> {
    /// "Declined to comment" withholds, and what it withholds is no deed of politics.
    pub(crate) fn silence(&self, d: &mut Draft) {
        let l = self.g.lemma(d.deed);
        if d.attitude == Attitude::Refuses
            && matches!(
                l,
                "comment"
                    | "say"
                    | "elaborate"
                    | "answer"
                    | "respond"
                    | "discuss"
                    | "specify"
                    | "disclose"
                    | "identify"
                    | "reveal"
                    | "speak"
                    | "detail"
                    | "name"
                    | "confirm"
            )
        {
            if matches!(l, "discuss" | "name") && self.deeds().of(d.deed).is_some() {
                return;
            }
            d.attitude = Attitude::Withholds;
            if self.deeds().of(d.deed).is_none() || l == "comment" {
                d.kind = Some("other".into());
            }
        }
    }

    /// "Has not said whether": no commitment where one is awaited.
    pub(crate) fn unsaid(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let nothing = g
            .children(t, &["obj"])
            .into_iter()
            .any(|o| g.child(o, &["det"]).is_some_and(|d| g.low(d) == "no"));
        // "Would not say whether", but "would not say that".
        let ahead = matches!(g.mood(t), Mood::Will | Mood::Would);
        let asked = || {
            let clause = g.child(t, &["ccomp"]);
            let mark = clause.and_then(|c| g.mark_of(c));
            matches!(mark.as_deref(), Some("whether" | "if"))
        };
        if !(g.negated(t) || nothing)
            || g.mood(t) == Mood::Must
            || ahead && !asked()
            || self.deeds().at(t).is_some()
        {
            return None;
        }
        let deed = g.child(t, &["ccomp", "obj", "xcomp"])?;
        // "Has not said what it would give": the giving is what is withheld.
        let deed = match g.low(deed).as_str() {
            "what" | "whatever" => g.child(deed, &["acl"]).unwrap_or(deed),
            _ => deed,
        };
        if g.is(deed, &["ccomp"])
            && g.mark_of(deed).is_none_or(|m| m == "that")
            && !g
                .p
                .children(deed)
                .any(|c| matches!(g.p.xpos(c), "WP" | "WRB" | "WDT"))
            && g.mood(t) != Mood::May
        {
            return None;
        }
        let holder = self.doers(t);
        if holder.is_empty() {
            return None;
        }
        let kind = self.deeds().of(deed).is_none().then(|| "other".to_string());
        Some(Draft {
            deed,
            kind,
            ..Draft::of(t, Attitude::Withholds, holder, "attitude/unsaid")
        })
    }

    /// "Gave no details": asked, and did not say.
    pub(crate) fn no_details(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        if !matches!(
            g.lemma(t),
            "give"
                | "provide"
                | "offer"
                | "have"
                | "disclose"
                | "share"
                | "add"
                | "reveal"
                | "release"
        ) {
            return None;
        }
        let o = g.child(t, &["obj"])?;
        let told = matches!(
            g.lemma(o),
            "detail"
                | "specific"
                | "information"
                | "date"
                | "timeline"
                | "timetable"
                | "figure"
                | "number"
                | "explanation"
                | "reason"
                | "indication"
                | "answer"
                | "comment"
                | "breakdown"
                | "evidence"
                | "word"
                | "clue"
        );
        let no = g.negated(t)
            || g.children(o, &["det"])
                .into_iter()
                .any(|d| matches!(g.low(d).as_str(), "no" | "few"));
        if !told || !no {
            return None;
        }
        let holder = self.cast.all(g.subject(t)?.token);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            deed: o,
            kind: Some("other".into()),
            ..Draft::of(t, Attitude::Withholds, holder, "attitude/no-details")
        })
    }

    /// "Its contribution remained unclear": no commitment where one is awaited.
    pub(crate) fn unclear(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        if !matches!(
            g.lemma(t),
            "unclear"
                | "uncertain"
                | "unknown"
                | "undecided"
                | "unresolved"
                | "unspecified"
                | "vague"
                | "elusive"
        ) {
            return None;
        }
        let thing = g.subject(t)?.token;
        let owed = self.deeds().at(thing).is_some()
            || self
                .lex
                .attitudes
                .get(g.lemma(thing))
                .any(|e| e.pos == backstop_lexicon::Pos::Noun);
        if !owed {
            return None;
        }
        let holder = self.cast.all(g.noun_agent(thing)?);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            deed: thing,
            ..Draft::of(t, Attitude::Withholds, holder, "attitude/unclear")
        })
    }

    /// A noun for a deed that its doer owes: "Norvania's missing guarantees".
    pub(crate) fn noun(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        if let Some(d) = self.no_comment(t) {
            return Some(d);
        }
        let found = self.deeds().at(t)?;
        let absent = g
            .children(t, &["amod"])
            .into_iter()
            .any(|a| matches!(g.low(a).as_str(), "missing" | "absent" | "lacking"));
        // Absent things are withheld: "its missing guarantees".
        if found.token != t || !absent {
            return None;
        }
        let agent = g.child(t, &["nmod:poss"]).or_else(|| {
            g.children(t, &["nmod"])
                .into_iter()
                .find(|&m| g.case_of(m).as_deref() == Some("by"))
        })?;
        let holder = self.cast.all(agent);
        if holder.is_empty() {
            return None;
        }
        Some(Draft::of(
            t,
            Attitude::Withholds,
            holder,
            "deed/missing-noun",
        ))
    }

    /// "There was no comment from Norvania."
    pub(crate) fn no_comment(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let silent = matches!(
            g.lemma(t),
            "comment" | "response" | "reaction" | "reply" | "confirmation" | "word" | "answer"
        );
        let no = g
            .children(t, &["det"])
            .into_iter()
            .any(|d| g.low(d) == "no");
        if !silent || !no {
            return None;
        }
        // The phrase may hang on "there was" as well.
        let above =
            g.p.head(t)
                .map(|h| g.children(h, &["obl"]))
                .unwrap_or_default();
        let from = g
            .children(t, &["nmod"])
            .into_iter()
            .chain(above)
            .find(|&m| matches!(g.case_of(m).as_deref(), Some("from" | "by")))?;
        let holder = self.cast.all(from);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            kind: Some("other".into()),
            ..Draft::of(t, Attitude::Withholds, holder, "attitude/no-comment")
        })
    }
}
