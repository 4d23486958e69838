//! What somebody receives, somebody else gives: "has not received a guarantee from Washington".
//!
//! A few verbs tell a deed from the end of whom it is for. Whoever gives stands after "from" or in
//! the deed's own noun phrase ("an American guarantee"); without either, nobody is known to.
//!
//! Says who; the attitude is that of the clause's form, as for any deed.

use crate::settle::{Draft, Settle};
use backstop_model::Party;
use backstop_syntax::{TokenId, Upos};

const RECEIVES: [&str; 3] = ["get", "obtain", "receive"];

impl Settle<'_> {
    /// Whether a verb tells a deed from the end of its receiver.
    pub(crate) fn receives(&self, t: TokenId) -> bool {
        let g = &self.g;
        let thing = g.child(t, &["obj"]);
        g.p.upos(t) == Upos::Verb
            && RECEIVES.contains(&g.lemma(t))
            && thing.is_some_and(|o| g.p.upos(o) == Upos::Noun && self.deeds().at(o).is_some())
    }

    /// Who gives what a verb says is received; nobody where the clause does not say.
    pub(crate) fn givers(&self, t: TokenId) -> Vec<Party> {
        let g = &self.g;
        let thing = g.child(t, &["obj"]);
        let from = [Some(t), thing].into_iter().flatten().find_map(|x| {
            let all = g.children(x, &["obl", "nmod"]);
            all.into_iter()
                .find(|&c| g.case_of(c).as_deref() == Some("from"))
        });
        let giver = from.or_else(|| thing.and_then(|o| g.noun_agent(o)));
        let taker = g
            .subject(t)
            .map(|s| self.cast.all(s.token))
            .unwrap_or_default();
        let mut all = giver.map(|x| self.cast.all(x)).unwrap_or_default();
        all.retain(|p| !taker.iter().any(|q| q.id == p.id));
        all
    }

    /// The draft of such a deed, told without a word of attitude.
    pub(crate) fn received(&self, t: TokenId) -> Option<Draft> {
        let attitude = self.compose().plain(t)?;
        let holder = self.givers(t);
        let kind = self.g.child(t, &["obj"]).and_then(|o| self.deeds().at(o));
        (!holder.is_empty()).then(|| Draft {
            whom: self.g.subject(t).map(|s| s.token),
            kind: kind.map(|f| f.kind),
            ..Draft::of(t, attitude, holder, "deed/received")
        })
    }
}
