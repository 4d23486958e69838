//! What limits a promise, and not whether it is kept: "but no combat troops", "away from the
//! front", "up to 500", "for now".
//!
//! The lexicon names the words; the tree says how far each reaches, and whether it belongs to the
//! promise at all: it must hang on the deed or on the word that promises it, outside conditions and
//! clauses of others. What a party has done already, refuses or wants of others has no caveats.
//!
//! Finds words, decides nothing about conditions.

use crate::settle::{Draft, Settle};
use backstop_lexicon::{CaveatCue, Limit, Pos};
use backstop_model::{Attitude, Caveat, Span};
use backstop_syntax::{TokenId, Upos};

/// How far below the promise its limits may stand.
const DEPTH: u32 = 4;

impl Settle<'_> {
    /// The limits of a promise, in text order; `leave` are the heads of its conditions.
    pub(crate) fn caveats(&self, d: &Draft, leave: &[TokenId]) -> Vec<Caveat> {
        let promises = matches!(
            d.attitude,
            Attitude::Considers
                | Attitude::Proposes
                | Attitude::Plans
                | Attitude::Offers
                | Attitude::Pledges
                | Attitude::Agrees
                | Attitude::Signs
        );
        if !promises {
            return Vec::new();
        }
        let near = self.near(d, leave);
        let mut found: Vec<(TokenId, TokenId)> = near
            .iter()
            .filter_map(|&t| self.limit_at(t, d, &near))
            .collect();
        found.sort_by_key(|&(from, to)| (from, std::cmp::Reverse(to)));
        let mut out: Vec<Caveat> = Vec::new();
        let mut end = 0;
        for (from, to) in found {
            let span = Span::new(self.g.p.span(from).start, self.g.p.span(to).end);
            if span.start >= end {
                end = span.end;
                out.push(Caveat {
                    what: span.of(self.g.p.text).to_string(),
                    span,
                });
            }
        }
        out
    }

    /// The words of a promise: what hangs on its cue and its deed, without its holder, its
    /// conditions and clauses with a subject of their own.
    fn near(&self, d: &Draft, leave: &[TokenId]) -> Vec<TokenId> {
        let g = &self.g;
        let mut out: Vec<TokenId> = Vec::new();
        let mut layer = vec![d.cue, d.deed];
        for _ in 0..=DEPTH {
            let mut next = Vec::new();
            for &t in &layer {
                if out.contains(&t) {
                    continue;
                }
                out.push(t);
                next.extend(g.p.children(t).filter(|&c| {
                    let others = g.is(c, &["nsubj", "ccomp", "parataxis", "acl:relcl", "csubj"])
                        || g.is(c, &["conj", "advcl"]) && g.child(c, &["nsubj"]).is_some();
                    !others && !leave.contains(&c)
                }));
            }
            layer = next;
        }
        out.sort();
        out
    }

    /// The limit that begins with a word: its first and last words.
    fn limit_at(&self, t: TokenId, d: &Draft, near: &[TokenId]) -> Option<(TokenId, TokenId)> {
        let row = |c: &CaveatCue| {
            c.words.iter().enumerate().all(|(k, w)| {
                let x = TokenId(t.0 + k as u32);
                (x.0 as usize) < self.g.p.len()
                    && self.g.p.sentence_of(x) == self.g.p.sentence_of(t)
                    && (self.g.low(x) == *w || self.g.singular(x) == *w)
            })
        };
        let low = self.g.low(t);
        let first = [low.clone(), self.g.singular(t)];
        first
            .iter()
            .flat_map(|w| self.lex.caveats.get(w))
            .filter(|c| row(c))
            .filter_map(|c| {
                let last = TokenId(t.0 + c.words.len() as u32 - 1);
                Some((t, self.reach(c, t, last, d, near)?))
            })
            .max_by_key(|&(_, to)| to)
    }

    /// The last word of a limit whose own words are `from` to `to`.
    fn reach(
        &self,
        cue: &CaveatCue,
        from: TokenId,
        to: TokenId,
        d: &Draft,
        near: &[TokenId],
    ) -> Option<TokenId> {
        let g = &self.g;
        // What the words hang on: of several, what they stand before.
        let mut heads: Vec<TokenId> = (from.0..=to.0)
            .filter_map(|x| g.p.head(TokenId(x)))
            .filter(|h| !(from..=to).contains(h))
            .collect();
        heads.sort_by_key(|&h| (h < from, h));
        let head = *heads.first()?;
        let counted = g.is(head, &["nummod"]).then(|| g.p.head(head)).flatten();
        let whole = |h: TokenId| {
            let words = g.p.subtree(h);
            let own = words.into_iter().filter(|&x| g.p.upos(x) != Upos::Punct);
            own.max()
        };
        match cue.pos {
            _ if cue.limit == Limit::Amount && head > to && counted.is_some() => counted,
            Pos::Case | Pos::Mark => (head > to && near.contains(&head)).then(|| whole(head))?,
            Pos::Phrase if cue.limit == Limit::Amount => Some(head.max(to)),
            Pos::Phrase | Pos::Noun => Some(to),
            Pos::Adjective => {
                let named = head == d.deed || g.p.head(head) == Some(d.deed);
                (g.is(from, &["amod"]) && head > to && named).then_some(head)
            }
            Pos::Adverb => {
                let limits = matches!(g.p.upos(head), Upos::Noun | Upos::Propn | Upos::Adj);
                (head > to && limits && near.contains(&head)).then_some(head)
            }
            _ => None,
        }
    }
}
