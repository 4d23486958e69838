//! Words that point back: pronouns, "the two countries", "some of the leaders".
//!
//! Says of a word which sort of party it can mean, so that `coref` can look for the one; and what
//! a word of measure counts, or an event gathers, because those name the parties themselves.
//!
//! Does not know who is meant by a pronoun.

use crate::coref::Cast;
use backstop_model::Party;
use backstop_syntax::{TokenId, Upos};

/// Sort of pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pro {
    Speaker,
    Person,
    Thing,
    Many,
}

impl Cast<'_> {
    pub(crate) fn sort(&self, t: TokenId) -> Option<Pro> {
        if !matches!(self.g.p.upos(t), Upos::Pron | Upos::Det) {
            return self.definite(t);
        }
        match self.g.low(t).as_str() {
            "i" | "we" | "us" | "my" | "our" | "me" | "ourselves" | "myself" | "ours" => {
                Some(Pro::Speaker)
            }
            "he" | "him" | "his" | "himself" | "she" | "her" | "hers" | "herself" => {
                Some(Pro::Person)
            }
            "it" | "its" | "itself" if self.g.rel(t) != "expl" => Some(Pro::Thing),
            "they" | "them" | "their" | "themselves" | "theirs" | "both" => Some(Pro::Many),
            _ => None,
        }
    }

    /// "the bloc", "the group", "the two countries": a description that points back.
    fn definite(&self, t: TokenId) -> Option<Pro> {
        let g = &self.g;
        let the = g
            .child(t, &["det"])
            .is_some_and(|d| matches!(g.low(d).as_str(), "the" | "both" | "this" | "these"));
        let bare = g.children(t, &["amod", "compound", "nmod:poss"]).is_empty();
        if !the || !bare || g.p.upos(t) != Upos::Noun {
            return None;
        }
        let two = g.child(t, &["nummod"]).is_some_and(|n| g.low(n) == "two")
            || g.children(t, &["det"])
                .into_iter()
                .any(|d| g.low(d) == "both");
        match g.lemma(t).to_lowercase().as_str() {
            "bloc" | "alliance" | "union" | "country" | "nation" | "state" | "government"
            | "group" | "organisation" | "organization" | "agency" | "body" | "ministry"
            | "administration" | "company" | "firm" | "airline" | "carmaker" | "bank" | "party"
            | "movement" | "kingdom" | "republic" | "military" | "army"
                if g.p.xpos(t) == "NN" =>
            {
                Some(Pro::Thing)
            }
            "country" | "nation" | "state" | "side" | "power" | "neighbour" | "neighbor"
            | "government" | "leader" | "minister" | "president" | "ally" | "rival" | "man"
            | "party"
                if two =>
            {
                Some(Pro::Many)
            }
            _ => None,
        }
    }

    /// What a word of measure counts: "some **of the leaders**".
    pub(crate) fn measured(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        let measure = matches!(
            g.low(t).as_str(),
            "some"
                | "many"
                | "most"
                | "several"
                | "all"
                | "both"
                | "each"
                | "one"
                | "others"
                | "tens"
                | "dozens"
                | "hundreds"
                | "thousands"
                | "scores"
                | "group"
                | "groups"
                | "number"
                | "majority"
                | "members"
                | "representatives"
                | "either"
                | "handful"
                | "crowd"
                | "crowds"
                | "couple"
                | "delegation"
                | "part"
                | "rest"
                | "half"
        ) || g.p.upos(t) == Upos::Num;
        if !measure {
            return None;
        }
        g.children(t, &["nmod", "obl"])
            .into_iter()
            .find(|&m| g.case_of(m).as_deref() == Some("of") && g.p.upos(m) != Upos::Num)
    }

    /// "The summit aimed to …": an event that acts is whoever took part in it.
    pub(crate) fn gathering(&self, t: TokenId) -> Option<Vec<Party>> {
        let g = &self.g;
        let event = matches!(
            g.lemma(t),
            "summit" | "meeting" | "conference" | "gathering" | "session" | "talk" | "negotiation"
        );
        if !event || !g.is(t, &["nsubj"]) || g.p.upos(t) != Upos::Noun {
            return None;
        }
        for x in (0..t.0).rev().take(120).map(TokenId) {
            if g.p.upos(x) != Upos::Verb {
                continue;
            }
            let who = match g.lemma(x) {
                "meet" | "gather" | "attend" | "convene" | "assemble" | "join" | "participate"
                | "negotiate" => g.subject(x).map(|s| s.token),
                "bring" | "host" | "invite" | "unite" => g.child(x, &["obj"]),
                _ => None,
            };
            if let Some(w) =
                who.filter(|&w| w != t && !matches!(g.low(w).as_str(), "others" | "some" | "who"))
            {
                let p = self.all(w);
                if !p.is_empty() {
                    return Some(p);
                }
            }
        }
        None
    }
}
