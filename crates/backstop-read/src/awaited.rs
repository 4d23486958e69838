//! What is still open: "it is unclear whether they will", "there is no sign that they will", "no
//! deal is possible without them".
//!
//! The first two say that somebody has not committed where a commitment is awaited, whoever says
//! so: the holder is who would have to act. The last says what a deed needs, and whoever says so
//! argues it.
//!
//! Knows nothing of deeds whose doer says himself that he keeps silent (`silence`).

use crate::grammar::Mood;
use crate::settle::{Draft, Settle};
use backstop_model::Attitude;
use backstop_syntax::{TokenId, Upos};

impl Settle<'_> {
    /// A predicate that leaves a deed open.
    pub(crate) fn awaited(&self, t: TokenId) -> Option<Draft> {
        self.unclear(t)
            .or_else(|| self.open_question(t))
            .or_else(|| self.none_without(t))
    }

    /// "It is unclear whether X will sign", "there is no sign that X will sign".
    fn open_question(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let clause = g
            .children(t, &["csubj", "ccomp", "advcl", "acl"])
            .into_iter()
            .find(|&c| g.subject(c).is_some_and(|s| g.clause_of(s.token) == c))?;
        let asks = g
            .children(clause, &["mark", "advmod", "obj"])
            .into_iter()
            .any(|m| {
                matches!(
                    g.low(m).as_str(),
                    "whether" | "if" | "when" | "how" | "what"
                )
            });
        let open = asks && self.is_open(t);
        let none = !asks && g.rel(clause) != "acl:relcl" && self.is_no_sign(t);
        let ahead = matches!(
            g.mood(clause),
            Mood::Will | Mood::Would | Mood::May | Mood::Due
        );
        if !ahead || !(open || none) {
            return None;
        }
        let holder = Some(self.doers(clause)).filter(|h| !h.is_empty())?;
        Some(Draft {
            cue: t,
            clauses: vec![t, clause],
            ..Draft::of(clause, Attitude::Withholds, holder, "attitude/open")
        })
    }

    /// "Unclear", "not known", "to be seen", of a thing that nobody is the subject of.
    fn is_open(&self, t: TokenId) -> bool {
        let g = &self.g;
        let by_itself = matches!(
            g.lemma(t),
            "unclear" | "uncertain" | "unknown" | "undecided"
        );
        let negated = matches!(g.lemma(t), "clear" | "certain" | "know" | "sure" | "decide")
            && (g.negated(t) || g.p.head(t).is_some_and(|h| g.negated(h)));
        let seen = g.lemma(t) == "see"
            && g.p
                .head(t)
                .is_some_and(|h| g.lemma(h) == "remain" && g.is(t, &["xcomp"]));
        let nobody = |x: TokenId| g.child(x, &["expl", "csubj"]).is_some() || g.is(x, &["csubj"]);
        let nobodys = nobody(t)
            || g.p.head(t).is_some_and(nobody)
            || g.subject(t).is_none_or(|s| g.low(s.token) == "it");
        (by_itself || negated || seen) && nobodys
    }

    /// "There was **no sign** that", "there is **no guarantee** that".
    fn is_no_sign(&self, t: TokenId) -> bool {
        let g = &self.g;
        let sign = matches!(
            g.lemma(t),
            "sign"
                | "indication"
                | "evidence"
                | "hint"
                | "suggestion"
                | "guarantee"
                | "assurance"
                | "certainty"
                | "word"
                | "signal"
        );
        let no = |d: TokenId| matches!(g.low(d).as_str(), "no" | "little");
        let there = g.p.head(t).is_some_and(|h| g.child(h, &["expl"]).is_some());
        sign && there
            && g.p.upos(t) == Upos::Noun
            && g.children(t, &["det", "amod"]).into_iter().any(no)
    }

    /// "No deal is possible without X", "a truce will not hold unless X": who says so holds that
    /// the one needs the other.
    fn none_without(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let comes_about = matches!(
            g.lemma(t),
            "be" | "possible"
                | "conceivable"
                | "feasible"
                | "viable"
                | "happen"
                | "occur"
                | "work"
                | "hold"
                | "last"
                | "survive"
                | "begin"
                | "start"
                | "proceed"
                | "succeed"
        );
        if !comes_about {
            return None;
        }
        let s = g.child(t, &["nsubj"])?;
        let no = g.child(s, &["det"]).is_some_and(|d| g.low(d) == "no");
        if !no && !g.negated(t) || self.deeds().at(s).is_none() {
            return None;
        }
        let without = |c: TokenId| {
            g.case_of(c).as_deref() == Some("without")
                || matches!(
                    g.mark_of(c).as_deref(),
                    Some("unless" | "until" | "without")
                )
        };
        let need = [t, s]
            .into_iter()
            .flat_map(|x| g.children(x, &["obl", "nmod", "advcl", "acl"]))
            .find(|&c| without(c))?;
        let holder = Some(self.speaker(t)).filter(|h| !h.is_empty())?;
        Some(Draft {
            deed: s,
            needs: Some(need),
            ..Draft::of(t, Attitude::Requires, holder, "attitude/none-without")
        })
    }

    /// "Asked **not to be named**", "declined to be identified": of the telling, not of the story.
    pub(crate) fn is_unnamed(&self, deed: TokenId) -> bool {
        let g = &self.g;
        matches!(g.lemma(deed), "name" | "identify" | "quote" | "cite")
            && g.is_passive(deed)
            && g.mark_of(deed).as_deref() == Some("to")
    }

    /// Whose a thing is of which the report itself says what it needs ("Germany's loan needs").
    pub(crate) fn owner(&self, deed: TokenId) -> Vec<backstop_model::Party> {
        let agent = self.g.noun_agent(deed);
        let agent = agent.filter(|_| self.deeds().of(deed).is_some());
        agent.map(|n| self.cast.all(n)).unwrap_or_default()
    }
}
