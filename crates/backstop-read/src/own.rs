//! Whose deed a cue governs or a clause tells, and the stance that stands inside another's.
//!
//! "Asked to send" is of another's deed, "agreed to send" of one's own. "Rejected **X's offer** to
//! send" is of a deed that somebody else has a stance of its own to.
//!
//! Knows nothing of how a chain folds to one attitude (`fold`).

use crate::compose::{Chain, Op};
use crate::frame::Frame;
use crate::settle::{Draft, Settle};
use backstop_lexicon::{Complement, Pos};
use backstop_model::{Note, Party, Stance};
use backstop_syntax::{TokenId, Upos};

impl Settle<'_> {
    /// Whether the deed that a cue governs is its holder's own.
    pub(crate) fn is_own(&self, f: &Frame) -> bool {
        let g = &self.g;
        let (Some(d), holder) = (f.deed, f.holder) else {
            return f.entry.own.is_some();
        };
        match &f.how {
            Complement::To | Complement::Ing | Complement::PrepIng(_) => f.entry.own.is_some(),
            Complement::ObjTo
            | Complement::ForTo
            | Complement::PrepTo(_)
            | Complement::ObjPrep(_) => f.entry.other.is_none(),
            _ => {
                if f.entry.own.is_none() || f.entry.other.is_none() {
                    return f.entry.own.is_some();
                }
                let mine = holder.map(|h| self.cast.all(h)).unwrap_or_default();
                let doer = if g.p.upos(d) == Upos::Verb || g.child(d, &["nsubj"]).is_some() {
                    g.subject(d)
                        .map(|s| if s.passive { g.agent(d) } else { Some(s.token) })
                } else {
                    g.noun_agent(d).map(Some)
                };
                match doer.flatten() {
                    Some(x) => {
                        let theirs = self.cast.all(x);
                        theirs.is_empty()
                            || theirs.iter().any(|p| mine.iter().any(|m| m.id == p.id))
                    }
                    None => f.entry.own.is_some(),
                }
            }
        }
    }

    /// Whoever does what a clause tells; nobody where its subject is done to.
    pub(crate) fn doers(&self, clause: TokenId) -> Vec<Party> {
        let subject = self.g.subject(clause).filter(|s| !s.passive);
        subject.map(|s| self.cast.all(s.token)).unwrap_or_default()
    }

    /// The stance of a noun within a chain that has a holder of its own: "Sudan rejected **Norway's
    /// offer** of mediation" is Norway's offer besides.
    pub(crate) fn nested(
        &self,
        chain: &Chain,
        outer: &Draft,
        before: &[Stance],
        notes: &mut Vec<Note>,
    ) -> Option<Draft> {
        let apart = |op: &Op| match op {
            Op::Attitude(f) if f.entry.pos == Pos::Noun => f.holder.is_some_and(|h| {
                let theirs = self.cast.all(h);
                let other = |p: &Party| outer.holder.iter().all(|o| o.id != p.id);
                !theirs.is_empty() && theirs.iter().all(other)
            }),
            _ => false,
        };
        let inner = match chain.ops.iter().skip(1).position(apart) {
            Some(at) => Chain {
                ops: chain.ops[at + 1..].to_vec(),
                ..chain.clone()
            },
            // A noun that names a deed ends the chain, whatever it says besides.
            None => self.compose().chain(chain.deed),
        };
        let own = chain.deed != outer.cue && inner.ops.first().is_some_and(apart);
        if !own {
            return None;
        }
        self.of_chain(&inner, before, notes)
    }
}
