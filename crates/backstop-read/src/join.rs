//! What the readings and the trained head find, made one.
//!
//! The head has been told what the readings and the lexicon made of each word, and sees the whole
//! sentence besides. So where both speak of one cue, what the readings say of attitude, kind and
//! conditions stands unless the head thinks something else far likelier; the readings keep what
//! they know better: who holds it, to which deed, what a need needs, what opens the way, whom a
//! silence is about.
//! What only the readings found stays unless the head thinks it unlikely, needs and silences in
//! any case; what only the head found stays if it is likely.
//!
//! Knows nothing of trees beyond which words belong to one cue.

use crate::settle::{Draft, Settle};
use crate::told::UNKNOWN_KIND;
use crate::trained::{Found, of_group};
use backstop_model::{Attitude, AttitudeGroup, Party};
use backstop_syntax::{SentenceId, TokenId, Upos};

/// From this likelihood on, what only the head found is kept.
const LIKELY: f32 = 0.5;
/// The attitude of the readings stands unless it or its group is less likely than this share of
/// the likeliest.
const RATHER: f32 = 0.25;
/// Below this likelihood, what only the readings found is dropped.
const UNLIKELY: f32 = 0.2;

/// What records of stances that only the head found name as their reading.
pub(crate) const TRAINED: &str = "trained/stance";

/// The least likelihood that matters.
pub(crate) const LEAST: f32 = UNLIKELY;

impl Settle<'_> {
    /// The drafts of a sentence from both, in text order. `found` is all of the report, in text
    /// order.
    pub(crate) fn joined(
        &self,
        s: SentenceId,
        drafts: Vec<Draft>,
        found: Option<&[Found]>,
    ) -> Vec<Draft> {
        let Some(found) = found else { return drafts };
        let from = found.partition_point(|f| self.g.p.sentence_of(f.cue) < s);
        let rest = found.get(from..).unwrap_or_default().iter();
        let here: Vec<&Found> = rest
            .take_while(|f| self.g.p.sentence_of(f.cue) == s)
            .collect();
        let mut out: Vec<Draft> = Vec::new();
        let mut used = vec![false; here.len()];
        for mut d in drafts {
            let best = here
                .iter()
                .enumerate()
                .filter(|(_, f)| of_one_cue(&d, f))
                .max_by(|a, b| a.1.sure.total_cmp(&b.1.sure));
            // Needs and silences are few and told in set words, and what we are for. A verb alone
            // ("wait for a word") may as well be something else.
            let silence = d.attitude == Attitude::Withholds && !d.rule.starts_with("attitude/verb");
            let kept = silence || d.attitude == Attitude::Requires;
            let Some((_, best)) = best else {
                if kept {
                    out.push(d);
                }
                continue;
            };
            // A verb of no known kind tells of a deed only where the head thinks so too.
            if d.rule == UNKNOWN_KIND && best.sure < LIKELY {
                continue;
            }
            if best.sure >= LIKELY {
                self.decide(&mut d, best);
            }
            for (used, _) in used
                .iter_mut()
                .zip(&here)
                .filter(|(_, f)| of_one_cue(&d, f))
            {
                *used = true;
            }
            out.push(d);
        }
        for (f, used) in here.iter().zip(used) {
            if !used
                && f.sure >= LIKELY
                && !out.iter().any(|d| self.is_part_of_a_need(f, d))
                && let Some(d) = self.trained(f)
                && !out.iter().any(|o| self.is_one_expression(&d, o))
            {
                out.push(d);
            }
        }
        out.sort_by_key(|d| (d.cue, d.deed));
        out
    }

    /// Lets the head decide about a draft of the readings.
    fn decide(&self, d: &mut Draft, f: &Found) {
        // What several words compose ("ready to consider lifting") the readings know better, and
        // what a no makes of the word that it denies. So they do needs.
        let turned = self.g.negated(d.cue) && is_against(d.attitude) != is_against(f.attitude);
        let theirs = d.clauses.len() > 2 || turned || d.attitude == Attitude::Requires;
        let group = |a: Attitude| of_group(&f.attitudes, a.group());
        let alone = |a: Attitude| f.attitudes.get(&a).copied().unwrap_or(0.0);
        let rather =
            |share: &dyn Fn(Attitude) -> f32| share(d.attitude) < share(f.attitude) * RATHER;
        if !theirs && (rather(&group) || rather(&alone)) {
            d.attitude = f.attitude;
        }
        // A silence is about words so general that the head can only guess.
        if d.attitude != Attitude::Withholds {
            d.kind = Some(self.kind(d, f));
        }
        d.found = Some(f.clone());
    }

    /// The kind of a deed, with what the lexicon says of its words or said of them before. To
    /// end something is a deed of that thing's kind, whatever the head thinks of the whole.
    fn kind(&self, d: &Draft, f: &Found) -> String {
        let ended = self.compose().ended(d.deed);
        let of = |t: TokenId| self.deeds().of(t).map(|k| k.kind);
        match ended.and_then(of) {
            Some(kind) => d.kind.clone().unwrap_or(kind),
            None => {
                let listed = d.kind.clone().or_else(|| of(d.deed));
                f.kinds.settle(listed.or_else(|| self.kind_again(d.deed)))
            }
        }
    }

    /// "Such a force could **only happen** with X": the words of a need are no wish besides.
    fn is_part_of_a_need(&self, f: &Found, d: &Draft) -> bool {
        let need = [Some(d.deed), d.needs, Some(d.cue)];
        d.attitude == Attitude::Requires
            && need.into_iter().flatten().any(|n| {
                let clause = self.g.clause_of(n);
                [f.cue, f.deed]
                    .iter()
                    .any(|&t| self.g.clause_of(t) == clause)
            })
    }

    /// "**Reiterated** its *opposition* to the deal": a verb and the noun that says how its subject
    /// stands are one.
    fn is_one_expression(&self, verb: &Draft, noun: &Draft) -> bool {
        let p = self.g.p;
        noun.deed == verb.deed
            && noun.holder == verb.holder
            && p.head(noun.cue) == Some(verb.cue)
            && p.upos(verb.cue) == Upos::Verb
            && p.upos(noun.cue) == Upos::Noun
    }

    /// A draft of what only the head found.
    fn trained(&self, f: &Found) -> Option<Draft> {
        let holder = self.holder(f).filter(|_| !self.is_unnamed(f.deed))?;
        // "This would require money": of what was told before.
        let pronoun = self.g.p.upos(f.deed) == Upos::Pron;
        let again = pronoun.then(|| self.kind_again(f.deed)).flatten();
        let mut clauses = vec![f.cue];
        if f.deed != f.cue {
            clauses.push(f.deed);
        }
        Some(Draft {
            deed: f.deed,
            whom: f
                .toward
                .iter()
                .copied()
                .find(|&t| !self.g.beside(t) && !self.stands(t)),
            clauses,
            kind: Some(f.kinds.settle(again)),
            needs: self.need_of(f),
            found: Some(f.clone()),
            ..Draft::of(f.cue, f.attitude, holder, TRAINED)
        })
    }

    /// What a need that the head found is a need of: "this would require **money**".
    fn need_of(&self, f: &Found) -> Option<TokenId> {
        let object = self.g.child(f.cue, &["obj"])?;
        let apart = object != f.deed && !self.g.under(f.deed, object);
        (f.attitude == Attitude::Requires && apart).then_some(object)
    }

    /// Whether a noun says how somebody stands ("opposition to the deal"), so that it is nobody.
    fn stands(&self, t: TokenId) -> bool {
        let frame = self.compose().frames().at(t);
        self.g.p.upos(t) == Upos::Noun && frame.is_some_and(|f| f.deed.is_some())
    }

    /// Who is meant by the holder that the head points at; whoever speaks where it points at
    /// nobody.
    fn holder(&self, f: &Found) -> Option<Vec<Party>> {
        if f.attitude.is_own() && self.receives(f.cue) {
            return Some(self.givers(f.cue)).filter(|p| !p.is_empty());
        }
        let Some(mut h) = f.holder else {
            return Some(self.speaker(f.cue)).filter(|p| !p.is_empty());
        };
        // "**The** World Health Organization": of a name any word may be pointed at.
        while self.g.is(h, &["det", "compound", "flat"]) && self.cast.all(h).is_empty() {
            let Some(up) = self.g.p.head(h) else { break };
            h = up;
        }
        let known = self.cast.all(h);
        if !known.is_empty() {
            return Some(known);
        }
        // "The deal commits them", "an advance would": a thing holds nothing, its doer may.
        let thing = self.g.p.upos(h) == Upos::Noun
            && matches!(
                self.g.p.entity(h),
                Some("abstract" | "event" | "object" | "time" | "substance")
            );
        if thing {
            let doer = self.g.noun_agent(h).map(|a| self.cast.all(a));
            return doer.filter(|p| !p.is_empty());
        }
        let names = matches!(
            self.g.p.upos(h),
            Upos::Noun | Upos::Propn | Upos::Num | Upos::Adj
        );
        names.then(|| self.cast.parties.of_words(h))
    }
}

fn of_one_cue(d: &Draft, f: &Found) -> bool {
    f.cue == d.cue || f.cue == d.deed || d.clauses.contains(&f.cue)
}

fn is_against(a: Attitude) -> bool {
    matches!(a.group(), AttitudeGroup::No | AttitudeGroup::Against)
}
