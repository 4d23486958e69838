//! From trees to stances: each sentence's words of attitude and deeds, outermost first.
//!
//! A word is taken once: what an outer word governs belongs to it. A chain of operators gives one
//! stance; a clause without an operator gives one when it tells of a deed that the lexicon knows,
//! or says surely that somebody will or must do something. Whose clause stands in a condition is
//! no stance of its own. Records keep the words that prove them; nothing is made up here.

use crate::compose::{Chain, Compose, Op};
use crate::condition::{Bound, Conditions};
use crate::coref::Cast;
use crate::deed::Deeds;
use crate::frame::Frame;
use crate::grammar::{Grammar, Mood, Tense};
use crate::time;
use crate::voice::{Quotes, Said};
use backstop_lexicon::{Complement, Lexicon, ModalClass};
use backstop_model::{
    Attitude, AttitudeGroup, Caveat, Condition, Deed, Note, NoteKind, Party, Report, Span, Stance,
    StanceId,
};
use backstop_syntax::{SentenceId, TokenId, Upos};

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
    /// Quotations.
    pub quotes: &'a Quotes,
    /// How voices are named.
    pub voices: &'a crate::chain::Voices<'a>,
}

/// A stance before it is a record.
struct Draft {
    attitude: Attitude,
    holder: Vec<Party>,
    cue: TokenId,
    deed: TokenId,
    whom: Option<TokenId>,
    /// Clauses whose conditions bind this stance.
    clauses: Vec<TokenId>,
    /// The condition that a `requires` stance is about.
    needs: Option<TokenId>,
    /// What opens the way to this stance's deed.
    waits: Option<TokenId>,
    rule: String,
    speech: bool,
    /// Kind when the deed is not what the words under it say.
    kind: Option<String>,
}

impl<'a> Settle<'a> {
    fn compose(&self) -> Compose<'a> {
        Compose {
            g: self.g,
            lex: self.lex,
        }
    }
    fn deeds(&self) -> Deeds<'a> {
        Deeds {
            g: self.g,
            lex: self.lex,
        }
    }

    /// The stances of a sentence, in text order, and what was not understood.
    pub fn sentence(&self, s: SentenceId, before: &[Stance]) -> (Vec<Stance>, Vec<Note>) {
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
                .or_else(|| self.no_details(t))
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
                self.from_chain(&chain, before, &mut notes)
            };
            let Some(draft) = draft else { continue };
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
            mark(&mut taken, first, draft.deed);
            self.mark_deed_words(draft.deed, first, &mut taken);
            drafts.push(draft);
        }
        drafts.sort_by_key(|d| (d.cue, d.deed));
        let mut out: Vec<Stance> = Vec::new();
        for d in drafts {
            for stance in self.records(s, d) {
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
        (out, notes)
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

    /// "Met **to discuss**": what a deed is for is part of that deed.
    fn is_purpose(&self, t: TokenId) -> bool {
        let g = &self.g;
        g.is(t, &["advcl"]) && g.p.xpos(t) == "VB" && g.mark_of(t).as_deref() == Some("to")
    }

    /// Whether a word stands in a clause of condition, time or comparison of another.
    fn in_condition(&self, t: TokenId) -> bool {
        let g = &self.g;
        let mut x = t;
        for _ in 0..12 {
            if g.is(x, &["advcl"])
                && g.mark_of(x).is_some_and(|m| {
                    m != "to"
                        && matches!(
                            m.split(' ').next().unwrap_or(""),
                            "if" | "unless"
                                | "once"
                                | "until"
                                | "till"
                                | "before"
                                | "provided"
                                | "when"
                                | "should"
                                | "in"
                        )
                })
            {
                return true;
            }
            if g.is(x, &["ccomp", "root"]) {
                return false;
            }
            match g.p.head(x) {
                Some(h) => x = h,
                None => return false,
            }
        }
        false
    }

    /// Whether the deed that a cue governs is its holder's own.
    fn is_own(&self, f: &Frame) -> bool {
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

    fn from_chain(&self, chain: &Chain, before: &[Stance], notes: &mut Vec<Note>) -> Option<Draft> {
        let g = &self.g;
        let top = chain.ops.first()?.at();
        let attitude = self.compose().fold(chain, &|f| self.is_own(f))?;
        let frame = chain.ops.iter().find_map(|o| match o {
            Op::Attitude(f) => Some(f.as_ref()),
            _ => None,
        });
        if self.in_condition(top) || self.is_embedded(top) {
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
        let mut holder = holder_token.map(|h| self.cast.all(h)).unwrap_or_default();
        let mut deed = chain.deed;
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
                    deed = f.deed.unwrap_or(f.cue);
                }
            }
        }
        if holder.is_empty() {
            holder = match (attitude, holder_token) {
                // What somebody's words foresee or fear is theirs when the subject is a thing.
                (Attitude::Expects | Attitude::Doubts, _) => self.speaker(top),
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
            let who = self.speaker(top);
            if who.is_empty() {
                return None;
            }
            holder = who;
            // "Must withdraw": a withdrawal is a deed that is wanted.
            let against =
                g.negated(top) || matches!(attitude, Attitude::Refuses | Attitude::Withholds);
            obliged = Some(if against {
                Attitude::Opposes
            } else {
                Attitude::Demands
            });
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
        let whom = if obliged.is_some() {
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
            kind: None,
        };
        self.silence(&mut draft);
        Some(draft)
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

    /// An infinitive under a word that was not understood says nothing for sure.
    fn is_embedded(&self, t: TokenId) -> bool {
        let g = &self.g;
        let bare = g.p.upos(t) == Upos::Verb
            && g.p.xpos(t) == "VB"
            && g.mood(t) == Mood::Plain
            && g.tense(t) == Tense::Infinitive;
        bare && g.p.head(t).is_some()
            && g.is(
                t,
                &[
                    "xcomp", "ccomp", "advcl", "acl", "conj", "csubj", "obl", "obj",
                ],
            )
    }

    /// Whether a verb with a mere object is used as a word of attitude: many such verbs ("drop",
    /// "clear", "seal") are one only over a deed or another word of attitude.
    fn holds_water(&self, f: &Frame) -> bool {
        let g = &self.g;
        let mere = matches!(f.how, Complement::Obj | Complement::Prep(_))
            && f.entry.pos == backstop_lexicon::Pos::Verb
            && f.entry.words.len() == 1;
        let (true, Some(d)) = (mere, f.deed) else {
            return true;
        };
        if matches!(g.low(d).as_str(), "what" | "whatever" | "who") {
            return false;
        }
        if self.is_own(f) || f.entry.other.is_none() {
            let cue = self.compose().chain(d);
            return self.deeds().of(d).is_some()
                || self.deeds().at(f.cue).is_some()
                || !cue.ops.is_empty()
                || self
                    .lex
                    .attitudes
                    .get(g.lemma(d))
                    .any(|e| e.pos == backstop_lexicon::Pos::Noun);
        }
        true
    }

    /// "Declined to comment" withholds, and what it withholds is no deed of politics.
    fn silence(&self, d: &mut Draft) {
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

    /// Whoever speaks the words around a token.
    fn speaker(&self, t: TokenId) -> Vec<Party> {
        self.cast
            .chain(t)
            .into_iter()
            .rev()
            .find_map(|s| s.source)
            .map(|s| self.cast.all(s))
            .unwrap_or_default()
    }

    /// A deed told without a word of attitude.
    fn plain(&self, t: TokenId, before: &[Stance]) -> Option<Draft> {
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

        // "Have finalised and are ready to approve the plans": the object stands with the last verb;
        // "the plans were finished": what was finished names the deed, perhaps only by its noun.
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
        if asks && g.p.head(t).is_some() {
            return None;
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
            if !(sure || narrated)
                || !told
                || holder.is_empty()
                || matches!(
                    lemma.as_str(),
                    "be" | "have" | "remain" | "become" | "seem" | "need" | "like" | "know" | "see"
                )
            {
                return None;
            }
            rule = "deed/unknown-kind";
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
                attitude = if attitude.group() == AttitudeGroup::No {
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
            attitude,
            holder,
            cue: t,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: rule.into(),
            speech: false,
            kind: found.map(|f| f.kind),
        })
    }

    /// "Gave no details": asked, and did not say.
    fn no_details(&self, t: TokenId) -> Option<Draft> {
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
            attitude: Attitude::Withholds,
            holder,
            cue: t,
            deed: o,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/no-details".into(),
            speech: false,
            kind: Some("other".into()),
        })
    }

    /// "The summit brought together thirty leaders": those who came together met.
    fn together(&self, t: TokenId) -> Option<Draft> {
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
            attitude,
            holder,
            cue: t,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "deed/brought-together".into(),
            speech: false,
            kind: Some("negotiation".into()),
        })
    }

    /// "Its contribution remained unclear": no commitment where one is awaited.
    fn unclear(&self, t: TokenId) -> Option<Draft> {
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
        self.deeds().at(thing)?;
        let holder = self.cast.all(g.noun_agent(thing)?);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            attitude: Attitude::Withholds,
            holder,
            cue: t,
            deed: thing,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/unclear".into(),
            speech: false,
            kind: None,
        })
    }

    /// "The goal was to send aid": a noun of attitude is the subject, its deed the predicate.
    fn aim(&self, t: TokenId) -> Option<Draft> {
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
            attitude,
            holder,
            cue: noun,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/aim".into(),
            speech: false,
            kind: None,
        })
    }

    /// A deed as a predicate: "the main part will be support for the army".
    fn nominal(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        g.child(t, &["cop"])?;
        let sure = matches!(g.mood(t), Mood::Will | Mood::Would);
        if !sure || self.deeds().at(t).is_none() {
            return None;
        }
        let holder = self.speaker(t);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            attitude: if g.negated(t) {
                Attitude::Refuses
            } else {
                Attitude::Pledges
            },
            holder,
            cue: t,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "deed/predicate".into(),
            speech: false,
            kind: None,
        })
    }

    /// "Could only happen with X": nobody promises; whoever says so holds that it needs X.
    fn only_with(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        if !matches!(
            g.mood(t),
            Mood::May | Mood::Will | Mood::Would | Mood::Plain
        ) || matches!(g.tense(t), Tense::Past) && g.mood(t) == Mood::Plain
        {
            return None;
        }
        let conditions = Conditions {
            g: self.g,
            lex: self.lex,
            cast: self.cast,
        };
        if !conditions
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
            attitude: Attitude::Requires,
            holder,
            cue: t,
            deed: s.token,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/only-with".into(),
            speech: false,
            kind,
        })
    }

    /// The kind of the last deed that was named with the same noun ("such a force").
    fn kind_again(&self, noun: TokenId) -> Option<String> {
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
    }

    /// "Has not said whether": no commitment where one is awaited.
    fn unsaid(&self, t: TokenId) -> Option<Draft> {
        let g = &self.g;
        let nothing = g
            .children(t, &["obj"])
            .into_iter()
            .any(|o| g.child(o, &["det"]).is_some_and(|d| g.low(d) == "no"));
        if !(g.negated(t) || nothing)
            || matches!(g.mood(t), Mood::Must | Mood::Will | Mood::Would)
            || self.deeds().at(t).is_some()
        {
            return None;
        }
        let deed = g.child(t, &["ccomp", "obj", "xcomp"])?;
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
        let holder = g
            .subject(t)
            .filter(|s| !s.passive)
            .map(|s| self.cast.all(s.token))
            .unwrap_or_default();
        if holder.is_empty() {
            return None;
        }
        let kind = self.deeds().of(deed).is_none().then(|| "other".to_string());
        Some(Draft {
            attitude: Attitude::Withholds,
            holder,
            cue: t,
            deed,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/unsaid".into(),
            speech: false,
            kind,
        })
    }

    /// "Coalition to send force": a headline's infinitive with a subject.
    fn headline_infinitive(&self, t: TokenId) -> bool {
        let g = &self.g;
        g.p.xpos(t) == "VB"
            && g.p
                .children(t)
                .any(|m| g.is(m, &["mark"]) && g.low(m) == "to")
            && (g.p.head(t).is_none() && g.child(t, &["nsubj"]).is_some())
    }

    /// "Must", "should": whoever says so demands it of the subject.
    fn must(&self, t: TokenId, kind: Option<String>) -> Option<Draft> {
        let g = &self.g;
        let holder = self.speaker(t);
        let s = g.subject(t);
        if holder.is_empty()
            || (kind.is_none() && s.is_none_or(|s| self.cast.all(s.token).is_empty()))
        {
            return None;
        }
        let attitude = if g.negated(t) {
            Attitude::Opposes
        } else {
            Attitude::Demands
        };
        Some(Draft {
            attitude,
            holder,
            cue: t,
            deed: t,
            whom: s.map(|s| s.token),
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/must".into(),
            speech: false,
            kind,
        })
    }

    /// "There was no comment from Norvania."
    fn no_comment(&self, t: TokenId) -> Option<Draft> {
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
        let from = g
            .children(t, &["nmod"])
            .into_iter()
            .find(|&m| matches!(g.case_of(m).as_deref(), Some("from" | "by")))?;
        let holder = self.cast.all(from);
        if holder.is_empty() {
            return None;
        }
        Some(Draft {
            attitude: Attitude::Withholds,
            holder,
            cue: t,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "attitude/no-comment".into(),
            speech: false,
            kind: Some("other".into()),
        })
    }

    /// A noun for a deed that its doer owes: "Norvania's missing guarantees".
    fn noun(&self, t: TokenId) -> Option<Draft> {
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
        Some(Draft {
            attitude: Attitude::Withholds,
            holder,
            cue: t,
            deed: t,
            whom: None,
            clauses: vec![t],
            needs: None,
            waits: None,
            rule: "deed/missing-noun".into(),
            speech: false,
            kind: None,
        })
    }

    /// Records of a draft: one for each deed that is joined by "and" under one attitude.
    fn records(&self, s: SentenceId, d: Draft) -> Vec<Stance> {
        let g = &self.g;
        let conditions = Conditions {
            g: self.g,
            lex: self.lex,
            cast: self.cast,
        };
        let open = !matches!(d.attitude.group(), AttitudeGroup::Done)
            || self.compose().plain(d.deed).is_none();
        let mut bound: Vec<Bound> = Vec::new();
        for &c in &d.clauses {
            // What hangs on a clause told as past has come about, whatever is still to come of it.
            let past = g.p.upos(c) == Upos::Verb
                && g.mood(c) == Mood::Plain
                && matches!(g.tense(c), Tense::Past | Tense::Perfect)
                && !g.is(c, &["acl"]);
            if d.attitude.group() == AttitudeGroup::Done {
                continue;
            }
            for b in conditions.of(c, open && !past) {
                if !bound.iter().any(|o| o.head == b.head) && !d.clauses.contains(&b.head) {
                    bound.push(b);
                }
            }
        }
        let mut attitude = d.attitude;
        // "More money and quicker access": a deed of another kind under the same word is a stance
        // of its own.
        let mut others: Vec<(TokenId, String)> = Vec::new();
        if d.needs.is_none() && d.kind.is_none() {
            let first = self.deeds().of(d.deed).map(|f| f.kind);
            for c in g.children(d.deed, &["conj"]) {
                let same_sort = g.p.upos(c) == g.p.upos(d.deed)
                    && (g.p.upos(c) != Upos::Verb
                        || g.p.xpos(c) == g.p.xpos(d.deed) && g.p.xpos(c) == "VB");
                if same_sort
                    && g.child(c, &["nsubj"]).is_none()
                    && let Some(f) = self.deeds().of(c)
                    && first.as_ref().is_some_and(|k| *k != f.kind)
                {
                    others.push((c, f.kind));
                }
            }
        }
        let also: Vec<TokenId> = others.iter().map(|o| o.0).collect();
        if let Some(n) = d.needs {
            bound.push(Bound {
                head: n,
                relation: backstop_model::Relation::OnlyWith,
                kind: None,
            });
        } else if d.whom.is_none()
            && bound
                .iter()
                .any(|b| b.relation == backstop_model::Relation::OnlyWith)
            && matches!(
                attitude,
                Attitude::Considers | Attitude::Expects | Attitude::Plans | Attitude::Pledges
            )
            && self.cast.chain(d.cue).iter().any(|l| l.source.is_some())
            && (d.rule == "deed/foreseen"
                || attitude == Attitude::Expects
                    && self
                        .speaker(d.cue)
                        .iter()
                        .any(|p| d.holder.iter().any(|h| h.id == p.id)))
        {
            // "Such a force could only go in with X": nobody promises, somebody argues.
            attitude = Attitude::Requires;
        }
        if let Some(w) = d.waits {
            bound.push(Bound {
                head: w,
                relation: backstop_model::Relation::Once,
                kind: None,
            });
        }
        let records: Vec<Condition> = bound
            .iter()
            .map(|b| conditions.record(b, &d.holder))
            .collect();
        let heads: Vec<TokenId> = bound.iter().map(|b| b.head).collect();
        let leave: Vec<TokenId> = heads.iter().chain(&also).copied().collect();
        let (what, what_spans) = self.words(d.deed, &leave);
        let kind = d.kind.clone().unwrap_or_else(|| {
            self.deeds()
                .of(d.deed)
                .or_else(|| self.deeds().at(d.cue))
                .map(|f| f.kind)
                .or_else(|| self.kind_again(d.deed))
                .unwrap_or_else(|| "other".to_string())
        });
        let toward = self.toward(&d, &heads);
        let date = self.date(&d);
        let sources = self
            .voices
            .chain(d.cue, d.deed, d.speech.then_some(&d.holder));
        let (a, b) = {
            let c = g.p.span(d.cue);
            let last = what_spans.last().map_or(c.end, |s| s.end as usize);
            let first = what_spans.first().map_or(c.start, |s| s.start as usize);
            (c.start.min(first), c.end.max(last))
        };
        let span = Span::new(a, b);
        let r = g.p.sentence_span(s);
        let id = StanceId(format!(
            "{}:{}-{}:{}:{}",
            &self.report.id.0[..12.min(self.report.id.0.len())],
            a,
            b,
            d.rule,
            attitude
        ));
        let mut all = vec![Stance {
            id,
            report: self.report.id.clone(),
            holder: d.holder.clone(),
            attitude,
            deed: Deed {
                kind,
                toward,
                what,
                what_spans,
                place: None,
                time: None,
                amount: None,
            },
            conditions: records,
            caveats: Vec::<Caveat>::new(),
            sources,
            date,
            span,
            sentence: Span::new(r.start, r.end),
            rule: d.rule.clone(),
            confidence: g.p.confidence(s),
        }];
        for (c, kind) in others {
            let (what, what_spans) = self.words(c, &heads);
            let (Some(a), Some(b)) = (
                what_spans.first().map(|s| s.start),
                what_spans.last().map(|s| s.end),
            ) else {
                continue;
            };
            let mut twin = all[0].clone();
            twin.id = StanceId(format!(
                "{}:{}-{}:{}:{}",
                &self.report.id.0[..12.min(self.report.id.0.len())],
                a,
                b,
                d.rule,
                attitude
            ));
            twin.deed.kind = kind;
            twin.deed.what = what;
            twin.deed.what_spans = what_spans;
            twin.span = Span { start: a, end: b };
            all.push(twin);
        }
        all
    }

    /// The deed's words: its subtree without conditions, without what hangs on it loosely.
    fn words(&self, d: TokenId, leave: &[TokenId]) -> (String, Vec<Span>) {
        let g = &self.g;
        let mut keep: Vec<TokenId> = Vec::new();
        let mut stack = vec![d];
        while let Some(t) = stack.pop() {
            keep.push(t);
            for c in g.p.children(t) {
                let loose = t == d
                    && (g.is(
                        c,
                        &[
                            "nsubj",
                            "mark",
                            "aux",
                            "cop",
                            "parataxis",
                            "advcl",
                            "cc",
                            "punct",
                            "discourse",
                            "expl",
                        ],
                    ) || (g.is(c, &["conj"]) && g.is_predicate(c))
                        || (g.is(c, &["case"]) && c < d)
                        || (g.is(c, &["ccomp"]) && g.p.upos(d) == Upos::Noun));
                let told = g.case_of(c).is_some_and(|k| k == "according to");
                let passive_subject = g.rel(c) == "nsubj:pass";
                if told
                    || leave.contains(&c)
                    || (loose && !passive_subject)
                    || g.rel(c) == "acl:relcl"
                {
                    continue;
                }
                stack.push(c);
            }
        }
        keep.sort();
        while keep.last().is_some_and(|&t| g.p.upos(t) == Upos::Punct) {
            keep.pop();
        }
        while keep.first().is_some_and(|&t| g.p.upos(t) == Upos::Punct) {
            keep.remove(0);
        }
        let mut spans: Vec<Span> = Vec::new();
        let mut last: Option<TokenId> = None;
        for &t in &keep {
            let r = g.p.span(t);
            match spans.last_mut() {
                Some(s) if last.is_some_and(|l| l.0 + 1 == t.0) => s.end = r.end as u32,
                _ => spans.push(Span::new(r.start, r.end)),
            }
            last = Some(t);
        }
        let text: Vec<&str> = spans.iter().map(|s| s.of(g.p.text)).collect();
        (text.join(" "), spans)
    }

    /// Toward whom: who is asked; else the parties that the deed's words name besides its doer.
    fn toward(&self, d: &Draft, leave: &[TokenId]) -> Vec<Party> {
        let g = &self.g;
        if let Some(w) = d.whom {
            let p = self.cast.all(w);
            if !p.is_empty() {
                return p;
            }
        }
        let mut out: Vec<Party> = Vec::new();
        let not_holder = |p: &Party| !d.holder.iter().any(|h| h.id == p.id);
        let mut layer = vec![d.deed];
        for depth in 0..3 {
            let mut next = Vec::new();
            for &x in &layer {
                for c in g.p.children(x) {
                    if leave.contains(&c)
                        || g.rel(c) == "acl:relcl"
                        || g.is(c, &["advcl", "parataxis"])
                    {
                        continue;
                    }
                    if g.is(c, &["amod", "compound"]) && self.cast.parties.name_at(c).is_none()
                        || g.is(c, &["conj"]) && x == d.deed
                    {
                        continue;
                    }
                    let subject =
                        g.is(c, &["nsubj"]) && g.rel(c) != "nsubj:pass" && d.attitude.is_own();
                    if subject {
                        continue;
                    }
                    let place = g
                        .case_of(c)
                        .is_some_and(|p| matches!(p.as_str(), "in" | "at" | "near" | "from"))
                        && depth == 0
                        && g.is(c, &["obl"]);
                    if !place {
                        for p in self.cast.one(c) {
                            if self.deeds().at(c).is_none()
                                && not_holder(&p)
                                && !out.iter().any(|o| o.id == p.id)
                            {
                                out.push(p);
                            }
                        }
                    }
                    next.push(c);
                }
            }
            if !out.is_empty() {
                break;
            }
            layer = next;
        }
        out.truncate(4);
        out
    }

    fn date(&self, d: &Draft) -> Option<backstop_model::Date> {
        let g = &self.g;
        let ahead = matches!(
            d.attitude.group(),
            AttitudeGroup::Maybe | AttitudeGroup::Yes | AttitudeGroup::Ask | AttitudeGroup::Expect
        );
        let published = self.report.published;
        // The saying first, then the cue's clause, then the deed's.
        if let Some(link) = self.cast.chain(d.cue).last()
            && let Some(&c) = link.cue.first()
        {
            let head = link
                .cue
                .iter()
                .copied()
                .find(|&x| g.p.upos(x) == Upos::Verb)
                .unwrap_or(c);
            if let Some(x) = time::date_of(g, head, published, false) {
                return Some(x);
            }
        }
        if d.cue != d.deed
            && let Some(x) = time::date_of(g, d.cue, published, false)
        {
            return Some(x);
        }
        time::date_of(g, d.deed, published, ahead)
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
