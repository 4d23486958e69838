//! From trees to stances: each sentence's words of attitude and deeds, outermost first.
//!
//! A word is taken once: what an outer word governs belongs to it. A chain of operators gives one
//! stance; a clause without an operator gives one when it tells of a deed that the lexicon knows,
//! or says surely that somebody will or must do something. Whose clause stands in a condition is
//! no stance of its own.
//!
//! This is the flow, and the stance of a chain. Deeds without a word of attitude are in `told`,
//! `argued` and `silence`, the words that only look like a stance in `inner`, and the making of
//! records in `record`. Nothing here knows other reports.

use crate::compose::{Chain, Compose, Op};
use crate::coref::Cast;
use crate::deed::Deeds;
use crate::grammar::{Grammar, Mood};
use crate::trained::Found;
use crate::voice::Said;
use backstop_lexicon::{Complement, Lexicon, ModalClass};
use backstop_model::{Attitude, AttitudeGroup, Note, NoteKind, Party, Report, Span, Stance};
use backstop_syntax::{SentenceId, TokenId, Upos};
use std::cell::OnceCell;

/// All that settling needs of one report.
pub struct Settle<'a> {
    /// The report.
    pub report: &'a Report,
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
    /// Who is meant.
    pub cast: &'a Cast<'a>,
    /// How voices are named.
    pub voices: &'a crate::chain::Voices<'a>,
    /// The kind of deed that the report is mostly about; found when first asked for.
    pub topic: OnceCell<Option<String>>,
}

/// A stance before it is a record.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) attitude: Attitude,
    pub(crate) holder: Vec<Party>,
    pub(crate) cue: TokenId,
    pub(crate) deed: TokenId,
    pub(crate) whom: Option<TokenId>,
    /// Clauses whose conditions bind this stance.
    pub(crate) clauses: Vec<TokenId>,
    /// The condition that a `requires` stance is about.
    pub(crate) needs: Option<TokenId>,
    /// What opens the way to this stance's deed.
    pub(crate) waits: Option<TokenId>,
    pub(crate) rule: String,
    pub(crate) speech: bool,
    /// Whether the holder only says that it will or may be: a deed of nobody's or of another's.
    pub(crate) foreseen: bool,
    /// Kind when the deed is not what the words under it say.
    pub(crate) kind: Option<String>,
    /// What the trained head found, if the draft comes from it.
    pub(crate) found: Option<Found>,
}

impl Draft {
    /// A stance whose cue is its deed and its clause, with nobody addressed. What differs is said
    /// beside it (`Draft { kind, ..Draft::of(…) }`).
    pub(crate) fn of(clause: TokenId, attitude: Attitude, holder: Vec<Party>, rule: &str) -> Draft {
        Draft {
            attitude,
            holder,
            cue: clause,
            deed: clause,
            whom: None,
            clauses: vec![clause],
            needs: None,
            waits: None,
            rule: rule.into(),
            speech: false,
            foreseen: false,
            kind: None,
            found: None,
        }
    }
}

impl<'a> Settle<'a> {
    pub(crate) fn compose(&self) -> Compose<'a> {
        Compose {
            g: self.g,
            lex: self.lex,
        }
    }
    pub(crate) fn deeds(&self) -> Deeds<'a> {
        Deeds {
            g: self.g,
            lex: self.lex,
        }
    }

    /// What the readings find in a sentence, in text order, and what was not understood. `before`
    /// are the stances of the sentences before.
    pub(crate) fn drafts(&self, s: SentenceId, before: &[Stance]) -> (Vec<Draft>, Vec<Note>) {
        let g = &self.g;
        let mut tokens: Vec<(u32, TokenId)> =
            g.p.tokens_of(s).map(|t| (self.depth(t), t)).collect();
        tokens.sort();
        let first = tokens.iter().map(|x| x.1.0).min().unwrap_or(0);
        let mut taken = vec![false; tokens.len()];
        let mut drafts: Vec<Draft> = Vec::new();
        let mut notes = Vec::new();
        for &(_, t) in &tokens {
            let i = (t.0 - first) as usize;
            if taken[i] {
                continue;
            }
            if self.is_purpose(t) {
                continue;
            }
            let chain = self.compose().chain(t);
            let special = self
                .aim(t)
                .or_else(|| self.nominal(t))
                .or_else(|| self.obliged(t))
                .or_else(|| self.no_details(t))
                .or_else(|| self.awaited(t))
                .or_else(|| self.together(t));
            let whole = special.is_some();
            let draft = if whole {
                special
            } else if chain.ops.is_empty()
                || chain
                    .ops
                    .first()
                    .is_some_and(|o| matches!(o, Op::Attitude(f) if !self.holds_water(f)))
            {
                self.plain(t, before)
            } else {
                self.of_chain(&chain, before, &mut notes)
            };
            let Some(draft) = draft.filter(|d| !self.is_unnamed(d.deed)) else {
                continue;
            };
            for op in chain.ops.iter().filter(|_| !whole) {
                mark(&mut taken, first, op.at());
                if let Op::Attitude(f) = op
                    && f.entry.pos == backstop_lexicon::Pos::Light
                {
                    for c in g.children(f.cue, &["obj"]) {
                        mark(&mut taken, first, c);
                    }
                }
            }
            drafts.extend(self.nested(&chain, &draft, before, &mut notes));
            mark(&mut taken, first, draft.deed);
            self.mark_deed_words(draft.deed, first, &mut taken);
            drafts.push(draft);
        }
        drafts.sort_by_key(|d| (d.cue, d.deed));
        (drafts, notes)
    }

    /// The stances of a sentence, in text order; what was doubted goes into `notes`.
    pub(crate) fn stances(
        &self,
        s: SentenceId,
        drafts: Vec<Draft>,
        notes: &mut Vec<Note>,
    ) -> Vec<Stance> {
        let mut out: Vec<Stance> = Vec::new();
        for d in drafts {
            for stance in self.records(s, d, notes) {
                let twin = out.iter().any(|o| {
                    o.attitude == stance.attitude
                        && o.deed.kind == stance.deed.kind
                        && o.holder
                            .iter()
                            .map(|p| &p.id)
                            .eq(stance.holder.iter().map(|p| &p.id))
                        && o.span.overlaps(stance.span)
                });
                if !twin {
                    out.push(stance);
                }
            }
        }
        out
    }

    /// The noun that names the deed of a verb belongs to it ("hold **talks**").
    fn mark_deed_words(&self, d: TokenId, first: u32, taken: &mut [bool]) {
        let g = &self.g;
        if let Some(f) = self.deeds().of(d) {
            mark(taken, first, f.token);
        }
        if g.p.upos(d) == Upos::Verb {
            for c in g.children(d, &["obj", "nsubj:pass"]) {
                mark(taken, first, c);
            }
        }
    }

    fn depth(&self, t: TokenId) -> u32 {
        let mut n = 0;
        let mut x = t;
        while let Some(h) = self.g.p.head(x) {
            n += 1;
            x = h;
            if n > 300 {
                break;
            }
        }
        n
    }

    pub(crate) fn of_chain(
        &self,
        chain: &Chain,
        before: &[Stance],
        notes: &mut Vec<Note>,
    ) -> Option<Draft> {
        let g = &self.g;
        let top = chain.ops.first()?.at();
        let attitude = self.compose().fold(chain, &|f| self.is_own(f))?;
        let frame = chain.ops.iter().find_map(|o| match o {
            Op::Attitude(f) => Some(f.as_ref()),
            _ => None,
        });
        if self.in_condition(top) || self.is_embedded(top) || self.is_question(top) {
            return None;
        }

        if frame.is_none()
            && self.deeds().of(chain.deed).is_none()
            && attitude.group() == AttitudeGroup::Done
        {
            return None;
        }
        let holder_token = match chain.ops.first()? {
            Op::Attitude(f) => f.holder,
            op => {
                let s = g.subject(op.at());
                s.and_then(|s| {
                    if s.passive && g.is_passive(chain.deed) {
                        g.agent(chain.deed)
                    } else {
                        Some(s.token)
                    }
                })
            }
        };
        let received = frame.is_none() && self.receives(chain.deed);
        let mut holder = match received {
            true => self.givers(chain.deed),
            false => holder_token.map(|h| self.cast.all(h)).unwrap_or_default(),
        };
        if received && holder.is_empty() {
            return None;
        }
        let ended = self.compose().ending(chain);
        let mut deed = ended.unwrap_or(chain.deed);
        let mut needs = None;
        let mut foreseen = false;
        if attitude == Attitude::Requires
            && let Some(f) = frame
        {
            // "X needs Y": X is the thing that needs, whoever says so holds it.
            let subject = g.subject(f.cue).map(|s| s.token).or(f.holder);
            needs = f.deed;
            if let Some(sub) = subject {
                // "It hangs on X": a party that is needed is no deed; the subject is.
                let somebody = f
                    .deed
                    .is_some_and(|d| !self.cast.one(d).is_empty() && self.deeds().at(d).is_none());
                let thing =
                    somebody || self.cast.all(sub).is_empty() || self.deeds().at(sub).is_some();
                if thing {
                    deed = sub;
                    holder = self.speaker(f.cue);
                } else {
                    let aim = needs.and_then(|n| self.needed_for(f.cue, n));
                    deed = aim.or(f.deed).unwrap_or(f.cue);
                }
            }
        }
        if holder.is_empty() {
            holder = match (attitude, holder_token) {
                // What somebody's words foresee or fear is theirs when the subject is a thing.
                (Attitude::Expects | Attitude::Doubts, _) => self.speaker(top),
                (Attitude::Requires, _) => self.owner(deed),
                _ if frame.is_some_and(|f| f.how == Complement::Subject) => self.speaker(top),
                // "…, urging all sides to stay": a participle after what is said is the speaker's.
                _ if g.is(top, &["advcl"]) && g.p.xpos(top) == "VBG" => self.speaker(top),
                (a, _)
                    if matches!(g.mood(top), Mood::Will | Mood::Would | Mood::May)
                        && a.is_own() =>
                {
                    let who = self.speaker(top);
                    if !who.is_empty() {
                        foreseen = true;
                    }
                    who
                }
                (_, Some(h)) if self.deeds().at(h).is_some() => g
                    .noun_agent(h)
                    .map(|n| self.cast.all(n))
                    .unwrap_or_default(),
                _ => Vec::new(),
            };
        }
        // "The visit by X was postponed": X's own doing, though nobody is said to do it.
        if holder.is_empty() && holder_token.is_none() && attitude == Attitude::Withdraws {
            holder = self.owner(deed);
        }
        if holder.is_empty() && holder_token.is_none() && g.is_passive(top) && attitude.is_own() {
            // "The plans were finished": by whoever was last said to act in this kind of deed.
            let kind = self
                .deeds()
                .of(deed)
                .map(|f| f.kind)
                .or_else(|| self.kind_again(deed));
            holder = kind
                .and_then(|k| {
                    before
                        .iter()
                        .rev()
                        .take(6)
                        .find(|b| b.deed.kind == k && b.attitude.is_own())
                })
                .map(|b| b.holder.clone())
                .unwrap_or_default();
        }
        if holder.is_empty() {
            if let Some(h) = holder_token
                && g.p.upos(h) == Upos::Pron
                && g.rel(h) != "expl"
            {
                let r = g.p.span(h);
                notes.push(Note {
                    kind: NoteKind::UnknownHolder,
                    message: format!("Nobody before this fits `{}`.", g.p.form(h)),
                    span: Span::new(r.start, r.end),
                });
            }
            return None;
        }
        // "The terms drawn up by X": what somebody planned is there.
        let drawn = attitude == Attitude::Plans
            && frame.is_some_and(|f| f.cue == top)
            && g.p.xpos(top) == "VBN"
            && g.is_passive(top)
            && g.agent(top).is_some();
        let attitude = if drawn { Attitude::Delivers } else { attitude };
        let mut obliged = None;
        let must = g.mood(top) == Mood::Must
            || matches!(
                chain.ops.first(),
                Some(Op::Modal {
                    class: ModalClass::Obliged | ModalClass::Advised,
                    ..
                })
            );
        if must {
            // "Must", "need to": whoever says so demands it of the subject.
            // "Must withdraw": a withdrawal is a deed that is wanted.
            let against =
                g.negated(top) || matches!(attitude, Attitude::Refuses | Attitude::Withholds);
            let (who, attitude) = self.obligation(top, against)?;
            (holder, obliged) = (who, Some(attitude));
        }
        let attitude = obliged.unwrap_or(attitude);
        let attitude = match (foreseen, attitude.group()) {
            (true, AttitudeGroup::No) => Attitude::Doubts,
            (true, _) => Attitude::Expects,
            _ => attitude,
        };
        let whom = chain.ops.iter().find_map(|o| match o {
            Op::Attitude(f) => f.whom,
            _ => None,
        });
        // "This would pave the way for talks": the talks wait on what "this" is.
        let opens = frame.is_some_and(|f| {
            f.entry.pos == backstop_lexicon::Pos::Light
                && matches!(
                    f.entry.words.last().map(String::as_str),
                    Some("way" | "door" | "path" | "road" | "ground")
                )
        });
        let waits = if foreseen && opens {
            g.subject(top).and_then(|s| self.stands_for(s.token, top))
        } else {
            None
        };
        let whom = if obliged.is_some() || received {
            g.subject(top).map(|s| s.token).or(whom)
        } else {
            whom
        };
        let speech = frame.is_some_and(|f| f.entry.speech);
        let mut clauses: Vec<TokenId> = chain.ops.iter().map(Op::at).collect();
        clauses.push(chain.deed);
        let rule = frame.map_or_else(|| "attitude/modal".to_string(), |f| f.rule.clone());
        let mut draft = Draft {
            attitude,
            holder,
            cue: top,
            deed,
            whom,
            clauses,
            needs,
            waits,
            rule,
            speech,
            foreseen,
            kind: ended.and_then(|at| {
                let of = |t| self.deeds().of(t).map(|f| f.kind);
                of(at).or_else(|| of(chain.deed))
            }),
            found: None,
        };
        self.silence(&mut draft);
        Some(draft)
    }

    /// "Needs a mandate **to send** troops": what somebody needs something for.
    fn needed_for(&self, cue: TokenId, need: TokenId) -> Option<TokenId> {
        let g = &self.g;
        let own = g.children(cue, &["xcomp", "advcl"]);
        let its = g.children(need, &["acl"]);
        let mut all = own.into_iter().chain(its);
        all.find(|&c| c > need && g.p.xpos(c) == "VB" && g.mark_of(c).as_deref() == Some("to"))
    }

    /// What a subject stands for: itself, or for "this" the deed of the clause joined before.
    fn stands_for(&self, s: TokenId, clause: TokenId) -> Option<TokenId> {
        let g = &self.g;
        if !matches!(g.low(s).as_str(), "this" | "that" | "it") {
            return self.cast.all(s).is_empty().then_some(s);
        }
        let before = g
            .is(clause, &["conj"])
            .then(|| g.p.head(clause))
            .flatten()?;
        g.child(before, &["obj", "ccomp", "xcomp"])
            .filter(|&x| x < clause)
    }

    /// Whoever speaks the words around a token.
    pub(crate) fn speaker(&self, t: TokenId) -> Vec<Party> {
        self.cast
            .chain(t)
            .into_iter()
            .rev()
            .find_map(|s| s.source)
            .map(|s| self.cast.all(s))
            .unwrap_or_default()
    }
}

fn mark(taken: &mut [bool], first: u32, t: TokenId) {
    if let Some(x) =
        t.0.checked_sub(first)
            .and_then(|i| taken.get_mut(i as usize))
    {
        *x = true;
    }
}

/// Links that only serve the chain are no attributions of their own.
pub fn is_cue(link: &Said) -> bool {
    !link.tag || !link.cue.is_empty()
}
