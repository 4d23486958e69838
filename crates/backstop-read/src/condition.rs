//! What a stance waits on, and what limits it.
//!
//! A condition hangs on the clause that it binds: a clause with a marker ("once", "unless"), a
//! phrase after a preposition ("in return for"), or a word that says so ("depends on"). The
//! lexicon names the markers and says when each is a condition at all: "after" is one only where
//! the main clause is still to come.
//!
//! Finds conditions; what each waits for, and on whom, is `waiting`'s.

use crate::compose::Compose;
use crate::coref::Cast;
use crate::deed::Deeds;
use crate::grammar::{Grammar, Mood, Tense};
use crate::trained::FoundCondition;
use backstop_lexicon::{ConditionCue, Guard, Lexicon, Pos};
use backstop_model::{ConditionType, Relation};
use backstop_syntax::{TokenId, Upos};

/// Finds conditions.
pub struct Conditions<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
    /// Who is meant.
    pub cast: &'a Cast<'a>,
}

/// A condition and the head of its words.
#[derive(Debug, Clone)]
pub struct Bound {
    /// Head of the condition's words.
    pub head: TokenId,
    /// The marker's line.
    pub relation: Relation,
    /// What the marker alone tells of its sort.
    pub kind: Option<ConditionType>,
    /// What the trained head tells of it: kind of what is waited for, and who must act.
    pub(crate) told: Option<FoundCondition>,
    /// The first word after a marker that stands among the condition's own words.
    pub(crate) from: Option<TokenId>,
    /// What hangs on the condition's words and is none of them: the deed that needs it.
    pub(crate) without: Option<TokenId>,
}

impl Bound {
    /// A condition as its marker gives it.
    pub(crate) fn of(head: TokenId, relation: Relation, kind: Option<ConditionType>) -> Bound {
        Bound {
            head,
            relation,
            kind,
            told: None,
            from: None,
            without: None,
        }
    }
}

impl Conditions<'_> {
    pub(crate) fn deeds(&self) -> Deeds<'_> {
        Deeds {
            g: self.g,
            lex: self.lex,
        }
    }

    pub(crate) fn compose(&self) -> Compose<'_> {
        Compose {
            g: self.g,
            lex: self.lex,
        }
    }

    /// Conditions that hang on a clause; `ahead` when what it says is still to come.
    pub fn of(&self, clause: TokenId, ahead: bool) -> Vec<Bound> {
        let g = &self.g;
        let mut out: Vec<Bound> = Vec::new();
        for c in g.p.children(clause) {
            if g.is(c, &["advcl"]) {
                if let Some((cue, head)) = self.marked(c, ahead) {
                    out.push(Bound::of(head, cue.relation, cue.kind));
                }
            } else if g.is(c, &["obl", "nmod", "advmod"])
                && !self.is_date(c)
                && let Some(cue) = self.prepositional(c, ahead)
            {
                // "as **long** as it stays": the marker's own adverb heads the clause.
                let clause = (g.p.upos(c) == Upos::Adv).then(|| g.child(c, &["advcl"]));
                // "only with": the limiter makes a companion a condition.
                out.push(Bound::of(
                    clause.flatten().unwrap_or(c),
                    cue.relation,
                    cue.kind,
                ));
            }
        }
        // "can only happen with X", "only with X will they …"
        let only = g
            .children(clause, &["advmod"])
            .into_iter()
            .any(|m| g.low(m) == "only")
            || g.auxes(clause)
                .iter()
                .any(|&a| g.p.children(a).any(|m| g.low(m) == "only"));
        for c in g.children(clause, &["obl", "advcl"]) {
            let limited = only
                || g.children(c, &["advmod", "cc"])
                    .into_iter()
                    .any(|m| g.low(m) == "only");
            if limited
                && (g.case_of(c).as_deref() == Some("with")
                    || g.mark_of(c).as_deref() == Some("with"))
                && !out.iter().any(|b| b.head == c)
            {
                out.push(Bound::of(c, Relation::OnlyWith, None));
            }
        }
        for b in self.displaced(clause, ahead) {
            if !out
                .iter()
                .any(|o| g.under(b.head, o.head) || g.under(o.head, b.head))
            {
                out.push(b);
            }
        }
        // "If there is peace and only with a backstop": a conjunct with a marker of its own is a
        // condition of its own.
        let more: Vec<Bound> = out
            .iter()
            .flat_map(|b| {
                g.p.subtree(b.head)
                    .into_iter()
                    .filter(|&c| c != b.head && g.is(c, &["conj"]))
                    .filter_map(|c| {
                        if let Some((cue, head)) = self.marked(c, ahead) {
                            return Some(Bound::of(head, cue.relation, cue.kind));
                        }
                        if let Some(cue) = self.prepositional(c, ahead) {
                            return Some(Bound::of(c, cue.relation, cue.kind));
                        }
                        let only = g
                            .children(c, &["advmod", "cc"])
                            .into_iter()
                            .any(|m| g.low(m) == "only");
                        (only && g.case_of(c).as_deref() == Some("with")).then_some(Bound::of(
                            c,
                            Relation::OnlyWith,
                            None,
                        ))
                    })
            })
            .collect();
        out.extend(more);
        if only {
            for b in &mut out {
                if matches!(b.relation, Relation::If | Relation::Once) {
                    b.relation = Relation::OnlyWith;
                }
            }
        }
        out
    }

    /// "**Pending** a mandate", "**subject** to approval", "**provided** that they pay": a
    /// preposition or conjunction that the tree takes for a verb or an adjective, with what
    /// follows it.
    fn displaced(&self, clause: TokenId, ahead: bool) -> Vec<Bound> {
        let g = &self.g;
        let mut out = Vec::new();
        for m in g.p.tokens_of(g.p.sentence_of(clause)) {
            let odd = matches!(g.p.upos(m), Upos::Verb | Upos::Adj);
            if !odd || g.is(m, &["root", "ccomp", "xcomp", "conj"]) || !g.auxes(m).is_empty() {
                continue;
            }
            let low = g.low(m);
            let cues = self.lex.conditions.get(&low);
            let clause_after = g.child(m, &["ccomp"]).filter(|&c| c > m);
            let fits = |c: &&ConditionCue| match c.pos {
                Pos::Case => true,
                Pos::Mark => clause_after.is_some(),
                _ => false,
            };
            let cues = cues.filter(|c| fits(c) && self.stands_at(c, m));
            let Some(cue) = cues.max_by_key(|c| c.words.len()) else {
                continue;
            };
            let from = TokenId(m.0 + cue.words.len() as u32);
            let head = match cue.pos {
                Pos::Mark => clause_after,
                _ => self.noun_from(from),
            };
            let Some(head) = head else { continue };
            let over = g.p.head(m).map(|h| g.clause_of(h));
            let its = over == Some(clause) && g.is_predicate(clause);
            if its && self.guarded(cue.guard, head, ahead) {
                out.push(Bound {
                    from: Some(from),
                    ..Bound::of(head, cue.relation, cue.kind)
                });
            }
        }
        out
    }

    /// The head of the noun phrase that begins at a word of the same sentence.
    fn noun_from(&self, first: TokenId) -> Option<TokenId> {
        let g = &self.g;
        if (first.0 as usize) >= g.p.len() {
            return None;
        }
        let mut x = first;
        while g.is(
            x,
            &["det", "amod", "compound", "nummod", "nmod:poss", "advmod"],
        ) {
            x = g.p.head(x).filter(|&h| h > x)?;
        }
        let noun = matches!(g.p.upos(x), Upos::Noun | Upos::Propn);
        (noun && g.p.sentence_of(x) == g.p.sentence_of(first)).then_some(x)
    }

    /// Whether the words of a marker stand in a row from a word on.
    fn stands_at(&self, cue: &ConditionCue, first: TokenId) -> bool {
        let g = &self.g;
        cue.words.iter().enumerate().all(|(k, w)| {
            let x = TokenId(first.0 + k as u32);
            (x.0 as usize) < g.p.len() && g.low(x) == *w
        })
    }

    /// A clause with a marker of condition.
    fn marked(&self, c: TokenId, ahead: bool) -> Option<(ConditionCue, TokenId)> {
        let g = &self.g;
        let marks: Vec<TokenId> =
            g.p.children(c)
                .filter(|&m| {
                    m < c
                        && (g.is(m, &["mark", "case"])
                            || (g.is(m, &["advmod"]) && g.p.upos(m) != Upos::Adv
                                || g.is(m, &["advmod"])
                                    && matches!(
                                        g.low(m).as_str(),
                                        "when" | "once" | "only" | "even" | "until"
                                    )))
                })
                .collect();
        // "if", "as long as", "provided that": the row of words from the marker on.
        let mut best: Option<(usize, ConditionCue)> = None;
        for &m in &marks {
            for cue in self.lex.conditions.get(&g.low(m)) {
                if !matches!(cue.pos, Pos::Mark | Pos::Case | Pos::Adverb | Pos::Phrase) {
                    continue;
                }
                if self.stands_at(cue, m)
                    && self.guarded(cue.guard, c, ahead)
                    && best.as_ref().is_none_or(|(n, _)| cue.words.len() > *n)
                {
                    best = Some((cue.words.len(), cue.clone()));
                }
            }
        }
        // "should talks fail", "had they agreed": the auxiliary comes first.
        if best.is_none()
            && marks.is_empty()
            && let Some(first) = g.p.subtree(c).first().copied()
            && g.is(first, &["aux"])
        {
            for cue in self.lex.conditions.get(&g.low(first)) {
                if cue.pos == Pos::Inversion {
                    best = Some((1, cue.clone()));
                }
            }
        }
        // "When he speaks at the summit" only gives the time.
        if let Some((_, cue)) = &best
            && cue
                .words
                .first()
                .is_some_and(|w| w == "when" || w == "before")
            && self.deeds().of(c).is_some_and(|f| f.kind == "negotiation")
        {
            return None;
        }
        // "even if" binds nothing.
        if g.p.children(c).any(|m| g.low(m) == "even") {
            return None;
        }
        best.map(|(_, cue)| (cue, c))
    }

    /// A phrase after a preposition of condition, possibly of several words.
    fn prepositional(&self, c: TokenId, ahead: bool) -> Option<ConditionCue> {
        let g = &self.g;
        let sub = g.p.subtree(c);
        let first = *sub.first()?;
        let start = g.child(c, &["case"]).filter(|x| *x < c).unwrap_or(first);
        let mut best: Option<(usize, ConditionCue)> = None;
        for at in [start, first] {
            for cue in self.lex.conditions.get(&g.low(at)) {
                if !matches!(
                    cue.pos,
                    Pos::Case | Pos::Phrase | Pos::Adjective | Pos::Mark
                ) {
                    continue;
                }
                if cue.pos == Pos::Mark && cue.words.len() == 1 {
                    continue;
                }
                let row = cue.words.iter().enumerate().all(|(k, w)| {
                    let x = TokenId(at.0 + k as u32);
                    (x.0 as usize) < g.p.len() && (g.low(x) == *w || g.lemma(x) == w)
                });
                if row
                    && self.guarded(cue.guard, c, ahead)
                    && best.as_ref().is_none_or(|(n, _)| cue.words.len() > *n)
                {
                    best = Some((cue.words.len(), cue.clone()));
                }
            }
        }
        best.map(|b| b.1)
    }

    /// "Until October": a date is a deadline, nothing that somebody must do.
    fn is_date(&self, c: TokenId) -> bool {
        let g = &self.g;
        crate::time::is_date(g, c)
            || g.children(c, &["nmod", "obl", "nmod:unmarked"])
                .into_iter()
                .any(|x| {
                    crate::time::is_date(g, x)
                        && g.p.upos(c) == Upos::Noun
                        && matches!(g.lemma(c), "end" | "start" | "beginning" | "middle")
                })
    }

    fn guarded(&self, guard: Guard, c: TokenId, ahead: bool) -> bool {
        let told = matches!(self.g.tense(c), Tense::Past)
            && self.g.p.upos(c) == Upos::Verb
            && self.g.mood(c) == Mood::Plain;
        match guard {
            Guard::Always => true,
            Guard::Future => ahead && !told,
            Guard::Deed => self.deeds().of(c).is_some(),
            // A meeting only gives the time.
            Guard::FutureDeed => {
                ahead && !told && self.deeds().of(c).is_some_and(|f| f.kind != "negotiation")
            }
        }
    }
}
