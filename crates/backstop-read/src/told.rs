//! Deeds told without a word of attitude: "they met", "the force will go in".
//!
//! The verb's own form says whether the deed is done, under way or to come; the lexicon says which
//! deed it is, or the verb's object, its subject, or an earlier mention of the same noun. A deed of
//! no known kind counts only where somebody surely says that it is, or will be, done.
//!
//! Knows nothing of conditions, and nothing of who told it beyond asking for the speaker.

use crate::grammar::{Mood, Tense};
use crate::settle::{Draft, Settle};
use backstop_model::{Attitude, AttitudeGroup, Stance};
use backstop_syntax::{TokenId, Upos};

/// What records of deeds of no known kind name as their reading.
pub(crate) const UNKNOWN_KIND: &str = "deed/unknown-kind";
/// Verbs of what comes over somebody and is not done by him.
const BEFALLS: [&str; 29] = [
    "become",
    "benefit",
    "collapse",
    "deteriorate",
    "die",
    "drown",
    "face",
    "fail",
    "fall",
    "gain",
    "grow",
    "inherit",
    "lose",
    "miss",
    "prevail",
    "prosper",
    "remain",
    "rise",
    "shrink",
    "soar",
    "starve",
    "struggle",
    "succeed",
    "suffer",
    "surge",
    "survive",
    "swell",
    "win",
    "worsen",
];

impl Settle<'_> {
    /// A deed told without a word of attitude.
    pub(crate) fn plain(&self, t: TokenId, before: &[Stance]) -> Option<Draft> {
        let g = &self.g;
        if g.p.upos(t) == Upos::Noun {
            return self.noun(t);
        }
        if g.p.upos(t) == Upos::Adj {
            return self.unclear(t);
        }
        if g.p.upos(t) != Upos::Verb
            || !g.is_predicate(t)
            || g.is(t, &["amod", "xcomp"]) && g.p.xpos(t) != "VBN" && !self.headline_infinitive(t)
        {
            return None;
        }
        let lemma = g.lemma(t).to_lowercase();
        let saying = crate::compose::says(self.lex, t, g);
        if saying && let Some(d) = self.unsaid(t) {
            return Some(d);
        }
        if saying && (self.deeds().at(t).is_none() || g.child(t, &["ccomp"]).is_some()) {
            return None;
        }
        let found = self
            .deeds()
            .at(t)
            .or_else(|| {
                // What happens, begins, ends is told by its subject.
                matches!(
                    lemma.as_str(),
                    "happen"
                        | "occur"
                        | "begin"
                        | "start"
                        | "resume"
                        | "continue"
                        | "end"
                        | "proceed"
                        | "go"
                        | "come"
                        | "take"
                        | "conclude"
                        | "collapse"
                        | "open"
                        | "close"
                        | "fail"
                        | "succeed"
                        | "last"
                )
                .then(|| g.child(t, &["nsubj"]).and_then(|s| self.deeds().at(s)))
                .flatten()
            })
            .or_else(|| {
                // The object names the deed: "opened the talks".
                g.children(t, &["obj", "nsubj:pass"])
                    .into_iter()
                    .find_map(|o| self.deeds().at(o))
            });

        // "Have finalised and are ready to approve the plans": the object stands with the last
        // verb; "the plans were finished": what was finished names the deed, perhaps only by its
        // noun.
        let completes = matches!(
            lemma.as_str(),
            "finalize" | "finalise" | "complete" | "finish" | "prepare" | "draft"
        );
        let found = found.or_else(|| {
            if !completes {
                return None;
            }
            let own = g.children(t, &["obj", "nsubj:pass"]);
            let shared = || {
                let kin: Vec<TokenId> = g
                    .children(t, &["conj"])
                    .into_iter()
                    .chain(g.is(t, &["conj"]).then(|| g.p.head(t)).flatten())
                    .collect();
                kin.into_iter().find_map(|k| {
                    g.child(k, &["obj"])
                        .or_else(|| g.child(k, &["xcomp"]).and_then(|x| g.child(x, &["obj"])))
                })
            };
            let thing = own.first().copied().or_else(shared)?;
            let kind = self
                .deeds()
                .at(thing)
                .map(|f| f.kind)
                .or_else(|| self.kind_again(thing))?;
            Some(crate::deed::Found {
                kind,
                token: thing,
                strength: 3,
            })
        });
        let mood = g.mood(t);
        if self.in_condition(t) {
            return None;
        }
        if let Some(d) = self.only_with(t) {
            return Some(d);
        }
        if mood == Mood::Must {
            return self.must(t, found.map(|f| f.kind));
        }
        // "What they would do": a question tells of no deed.
        let asks = g.p.children(t).any(|c| {
            matches!(g.p.xpos(c), "WP" | "WRB" | "WDT")
                && matches!(g.low(c).as_str(), "what" | "how" | "why" | "which")
        });
        if asks && g.p.head(t).is_some() || self.is_question(t) {
            return None;
        }
        if self.receives(t) {
            return self.received(t);
        }
        let mut attitude = match self.compose().plain(t) {
            Some(a) => a,
            None if self.headline_infinitive(t) => Attitude::Plans,
            None => return None,
        };
        let sure = matches!(mood, Mood::Will | Mood::Would | Mood::Due);
        if attitude == Attitude::Pledges && found.as_ref().is_some_and(|f| f.kind == "negotiation")
        {
            // A meeting to come is a schedule, not a promise.
            attitude = Attitude::Plans;
        }
        let subject = g.subject(t);
        let holder_token = match subject {
            Some(s) if s.passive => g.agent(t),
            Some(s) => Some(s.token),
            None => g.agent(t),
        };
        let mut holder = holder_token.map(|h| self.cast.all(h)).unwrap_or_default();
        let mut rule = "deed/verb";
        // "Exporters would lose their markets": what befalls somebody is nobody's promise.
        let ahead = matches!(mood, Mood::Will | Mood::Would | Mood::May);
        if ahead && BEFALLS.contains(&lemma.as_str()) {
            let who = self.speaker(t);
            if !holder.iter().any(|h| who.iter().any(|w| w.id == h.id)) {
                if who.is_empty() {
                    return None;
                }
                let attitude = match g.negated(t) {
                    true => Attitude::Doubts,
                    false => Attitude::Expects,
                };
                return Some(Draft {
                    kind: found.map(|f| f.kind),
                    foreseen: true,
                    ..Draft::of(t, attitude, who, "deed/foreseen")
                });
            }
        }
        if found.is_none() {
            // A deed of no known kind counts only where somebody says that it will (not) be done.
            let told = {
                let mut top = t;
                for _ in 0..4 {
                    if g.is(top, &["conj"]) {
                        top = g.p.head(top).unwrap_or(top);
                    }
                }
                g.is(top, &["root", "ccomp", "parataxis"])
            };
            let named = holder.iter().any(|p| !p.id.starts_with("grp:"))
                && g.child(t, &["obj"]).is_some()
                && subject.is_some_and(|s| s.own && !s.passive);
            let narrated = named
                && attitude.group() == AttitudeGroup::Done
                && matches!(
                    g.tense(t),
                    Tense::Past | Tense::Perfect | Tense::Progressive
                );
            // "Expected clarity", "doubted it": a word of the mind over no deed is none itself.
            let mind = self.lex.attitudes.get(&lemma).any(|e| {
                let done = |a: Attitude| a.group() == AttitudeGroup::Done;
                e.pos == backstop_lexicon::Pos::Verb
                    && e.words.len() == 1
                    && ![e.own, e.other].into_iter().flatten().any(done)
            });
            if !(sure || narrated && !mind)
                || !told
                || holder.is_empty()
                || matches!(
                    lemma.as_str(),
                    "be" | "have" | "remain" | "become" | "seem" | "need" | "like" | "know" | "see"
                )
            {
                return None;
            }
            rule = UNKNOWN_KIND;
        }
        if holder.is_empty() {
            let passive_own = subject
                .filter(|s| s.passive)
                .map(|s| {
                    // "Its commandos were deployed": their owner deployed them.
                    if self.cast.parties.is_owned(s.token) {
                        return self.cast.one(s.token);
                    }
                    g.noun_agent(s.token)
                        .map(|n| self.cast.all(n))
                        .unwrap_or_default()
                })
                .unwrap_or_default();
            // "The plans were finished": by whoever was last said to act in this kind of deed.
            let told = found
                .as_ref()
                .filter(|_| completes && subject.is_some_and(|s| s.passive))
                .and_then(|f| {
                    before
                        .iter()
                        .rev()
                        .take(6)
                        .find(|b| b.deed.kind == f.kind && b.attitude.is_own())
                        .map(|b| b.holder.clone())
                });
            if let Some(who) = told {
                holder = who;
            } else if !passive_own.is_empty() {
                holder = passive_own;
            } else if sure || mood == Mood::May {
                holder = self.speaker(t);
                // "Norvania will not be bullied", says Norvania: no forecast, a refusal.
                let of_self = subject.is_some_and(|s| {
                    self.cast
                        .all(s.token)
                        .iter()
                        .any(|p| holder.iter().any(|h| h.id == p.id))
                });
                attitude = if attitude.group() == AttitudeGroup::No && of_self {
                    Attitude::Refuses
                } else if attitude.group() == AttitudeGroup::No {
                    Attitude::Doubts
                } else {
                    Attitude::Expects
                };
                rule = "deed/foreseen";
            }
        }
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            kind: found.map(|f| f.kind),
            foreseen: rule == "deed/foreseen",
            ..Draft::of(t, attitude, holder, rule)
        })
    }

    /// "Coalition to send force": a headline's infinitive with a subject.
    pub(crate) fn headline_infinitive(&self, t: TokenId) -> bool {
        let g = &self.g;
        g.p.xpos(t) == "VB"
            && g.p
                .children(t)
                .any(|m| g.is(m, &["mark"]) && g.low(m) == "to")
            && (g.p.head(t).is_none() && g.child(t, &["nsubj"]).is_some())
    }

    /// "The summit brought together thirty leaders": those who came together met.
    pub(crate) fn together(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let brought = g.lemma(t) == "bring" && g.p.children(t).any(|c| g.low(c) == "together")
            || matches!(g.lemma(t), "unite" | "assemble");
        let event = g
            .child(t, &["nsubj"])
            .and_then(|s| self.deeds().at(s))
            .filter(|f| f.kind == "negotiation");
        if !brought || event.is_none() {
            return None;
        }
        let holder = self.cast.all(g.child(t, &["obj"])?);
        if holder.is_empty() {
            return None;
        }
        let attitude = match self.compose().plain(t)? {
            Attitude::Pledges => Attitude::Plans,
            a => a,
        };
        Some(Draft {
            kind: Some("negotiation".into()),
            ..Draft::of(t, attitude, holder, "deed/brought-together")
        })
    }

    /// The kind of the last deed that was named with the same noun ("such a force").
    pub(crate) fn kind_again(&self, noun: TokenId) -> Option<String> {
        let g = &self.g;
        let lemma = g.lemma(noun);
        (0..noun.0)
            .rev()
            .take(600)
            .map(TokenId)
            .filter(|&x| g.p.upos(x) == Upos::Noun && g.lemma(x) == lemma)
            .find_map(|x| {
                let own = self.deeds().at(x);
                own.or_else(|| {
                    g.p.head(x)
                        .filter(|&h| g.p.upos(h) == Upos::Verb)
                        .and_then(|h| self.deeds().at(h))
                })
                .map(|f| f.kind)
            })
            .or_else(|| self.promised(noun))
    }
}
