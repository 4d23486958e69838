//! What a clause says about itself: who does it, to whom, when, whether, and how surely.
//!
//! Everything here is read off the tree in Universal Dependencies terms and holds for any English
//! text. Nothing here knows words of politics; the few closed classes (auxiliaries, negation) are
//! grammar, not lexicon. Who does it has a file of its own, `subject`.

use backstop_syntax::{Parsed, TokenId, Upos};

/// How far up or down a chain of heads is followed. Trees have no cycles; this bounds the work.
pub(crate) const FAR: usize = 12;

/// Adjectives of the mind and of means, which never have an "it" that stands for nothing.
const WILLS: &[&str] = &[
    "able",
    "afraid",
    "aware",
    "committed",
    "confident",
    "content",
    "determined",
    "disinclined",
    "eager",
    "glad",
    "happy",
    "hesitant",
    "inclined",
    "keen",
    "loath",
    "obliged",
    "prepared",
    "ready",
    "reluctant",
    "unable",
    "unprepared",
    "unwilling",
    "willing",
];

/// A parsed report with questions that reading asks of its trees.
#[derive(Clone, Copy)]
pub struct Grammar<'a> {
    /// The trees.
    pub p: &'a Parsed<'a>,
}

/// How sure a clause is of its deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Done, or not: no modal.
    Plain,
    /// will, shall, 'll, going to.
    Will,
    /// would.
    Would,
    /// may, might, could, can.
    May,
    /// must, should, ought, need to, have to.
    Must,
    /// is to, is due to, is set to: a schedule.
    Due,
}

/// When, as the verb's form says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// did.
    Past,
    /// has done, had done.
    Perfect,
    /// does.
    Present,
    /// is doing, has been doing.
    Progressive,
    /// to do, or a bare form under a modal.
    Infinitive,
    /// doing, without an auxiliary.
    Gerund,
    /// done, without an auxiliary: a reduced passive.
    Participle,
}

/// A subject and how the clause came by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// Head of the noun phrase.
    pub token: TokenId,
    /// Whether it undergoes the deed (passive) rather than doing it.
    pub passive: bool,
    /// Whether the clause has it itself (else it is understood from another clause).
    pub own: bool,
}

impl<'a> Grammar<'a> {
    /// The relation to the head, with its subtype.
    pub fn rel(&self, t: TokenId) -> &'static str {
        match self.p.rel(t).as_str() {
            // "It was willing to": nobody's will is no will, so this "it" is somebody.
            "expl" if self.is_of_one_who_wills(t) => "nsubj",
            rel => rel,
        }
    }

    fn is_of_one_who_wills(&self, t: TokenId) -> bool {
        let of = self.p.head(t).filter(|&h| self.p.upos(h) == Upos::Adj);
        of.is_some_and(|h| WILLS.contains(&self.p.lemma(h)))
    }

    /// The relation without its subtype.
    pub fn base(&self, t: TokenId) -> &'static str {
        self.rel(t).split(':').next().unwrap_or("")
    }

    /// The first child with one of these relations (base or full).
    pub fn child(&self, t: TokenId, rels: &[&str]) -> Option<TokenId> {
        let first = self.p.children(t).find(|&c| self.is(c, rels))?;
        // "His envoy Tamara Quill said": two subjects side by side are a title and its name.
        Some(self.named_after(first).unwrap_or(first))
    }

    /// The name that stands right after a title which the tree takes for a subject of its own.
    pub fn named_after(&self, title: TokenId) -> Option<TokenId> {
        let next = TokenId(title.0 + 1);
        let both = (next.0 as usize) < self.p.len()
            && self.rel(title) == "nsubj"
            && self.rel(next) == "nsubj"
            && self.p.head(title) == self.p.head(next);
        (both && self.p.upos(next) == Upos::Propn).then_some(next)
    }

    /// The title right before a name that the tree takes for a subject of its own.
    pub fn title_before(&self, name: TokenId) -> Option<TokenId> {
        let title = TokenId(name.0.checked_sub(1)?);
        (self.named_after(title) == Some(name)).then_some(title)
    }

    /// All children with one of these relations (base or full).
    pub fn children(&self, t: TokenId, rels: &[&str]) -> Vec<TokenId> {
        self.p.children(t).filter(|&c| self.is(c, rels)).collect()
    }

    /// Whether the relation of `t` is one of these (base or full).
    pub fn is(&self, t: TokenId, rels: &[&str]) -> bool {
        let full = self.rel(t);
        let base = self.base(t);
        rels.iter()
            .any(|r| *r == full || (*r == base && !r.contains(':')))
    }

    /// Lower-case lemma.
    pub fn lemma(&self, t: TokenId) -> &'a str {
        self.p.lemma(t)
    }

    /// Lower-case lemma of a noun, made singular where the tree keeps its plural ("troops").
    pub fn singular(&self, t: TokenId) -> String {
        let lemma = self.p.lemma(t).to_lowercase();
        if self.p.xpos(t) == "NNS" && lemma == self.low(t) {
            if let Some(stem) = lemma.strip_suffix("ies").filter(|s| s.len() > 2) {
                return format!("{stem}y");
            }
            if let Some(stem) = lemma
                .strip_suffix('s')
                .filter(|s| s.len() > 2 && !s.ends_with('s'))
            {
                return stem.to_string();
            }
        }
        lemma
    }

    /// Lower-case form.
    pub fn low(&self, t: TokenId) -> String {
        self.p.form(t).to_lowercase().replace('\u{2019}', "'")
    }

    /// Whether a word has the form of a relative pronoun that is a subject.
    pub fn is_relative(&self, t: TokenId) -> bool {
        matches!(self.low(t).as_str(), "who" | "which" | "that")
    }

    /// Whether it heads a clause: a verb, or a word with a copula or a subject of its own.
    pub fn is_predicate(&self, t: TokenId) -> bool {
        match self.p.upos(t) {
            Upos::Verb => !self.is(t, &["amod", "compound", "fixed", "flat", "case"]),
            Upos::Aux => self.is(t, &["root", "ccomp", "parataxis", "conj", "advcl"]),
            _ => self.child(t, &["cop", "nsubj"]).is_some(),
        }
    }

    /// The auxiliaries of a predicate.
    pub fn auxes(&self, t: TokenId) -> Vec<TokenId> {
        let own = self.children(t, &["aux", "cop"]);
        if own.is_empty() && self.rel(t) == "conj" && self.child(t, &["nsubj"]).is_none() {
            // "will send and train": the second verb shares the auxiliary of the first, unless it
            // has a tense of its own.
            if let Some(h) = self.p.head(t) {
                let tag = self.p.xpos(t);
                if matches!(tag, "VB" | "VBN" | "VBG") && self.p.xpos(h) == tag {
                    return self.children(h, &["aux"]);
                }
            }
        }
        own
    }

    /// Whether it is denied by a word of its own clause.
    pub fn negated(&self, t: TokenId) -> bool {
        let direct = self.p.children(t).any(|c| {
            let l = self.low(c);
            (self.is(c, &["advmod", "cc:preconj", "det"])
                && matches!(
                    l.as_str(),
                    "not" | "n't" | "never" | "neither" | "hardly" | "nowhere" | "no"
                ))
                || (self.is(c, &["advmod"])
                    && l == "longer"
                    && self.p.children(c).any(|d| self.low(d) == "no"))
                || (self.rel(c) == "cc" && l == "nor")
        });
        if direct {
            return true;
        }
        // "reached no deal", "nobody agreed", "none of them agreed"
        if self.p.upos(t) == Upos::Verb {
            for c in self.children(t, &["obj", "nsubj"]) {
                let l = self.low(c);
                if matches!(
                    l.as_str(),
                    "nobody" | "none" | "nothing" | "neither" | "no-one"
                ) || self.p.children(c).any(|d| {
                    self.rel(d) == "det" && matches!(self.low(d).as_str(), "no" | "neither")
                }) {
                    return true;
                }
            }
        }
        // "did not send or train", "will not send, nor train"
        if self.rel(t) == "conj"
            && self.p.upos(t) == Upos::Verb
            && self
                .p
                .children(t)
                .any(|c| self.rel(c) == "cc" && matches!(self.low(c).as_str(), "or" | "nor"))
            && let Some(h) = self.p.head(t)
            && self.p.upos(h) == Upos::Verb
            && self.p.xpos(h) == self.p.xpos(t)
            && self.child(t, &["aux", "nsubj"]).is_none()
        {
            return self.negated(h);
        }
        false
    }

    /// Tense of a predicate, from its tag and auxiliaries.
    pub fn tense(&self, t: TokenId) -> Tense {
        let aux = self.auxes(t);
        let has = |ls: &[&str]| aux.iter().any(|&a| ls.contains(&self.lemma(a)));
        let finite_past = aux.iter().any(|&a| self.p.xpos(a) == "VBD");
        if has(&["have"]) {
            return if self.p.xpos(t) == "VBG" {
                Tense::Progressive
            } else {
                Tense::Perfect
            };
        }
        match self.p.xpos(t) {
            "VBD" => Tense::Past,
            "VBZ" | "VBP" => Tense::Present,
            "VBG" => {
                if has(&["be"]) {
                    Tense::Progressive
                } else {
                    Tense::Gerund
                }
            }
            "VBN" => {
                if aux.is_empty() {
                    Tense::Participle
                } else if finite_past {
                    Tense::Past
                } else {
                    Tense::Present
                }
            }
            "VB" => {
                if aux.iter().any(|&a| self.lemma(a) == "do") {
                    if finite_past {
                        Tense::Past
                    } else {
                        Tense::Present
                    }
                } else {
                    Tense::Infinitive
                }
            }
            _ => {
                if finite_past {
                    Tense::Past
                } else if self.children(t, &["cop"]).is_empty() {
                    Tense::Infinitive
                } else {
                    Tense::Present
                }
            }
        }
    }

    /// How sure a clause is, from its auxiliaries and from a verb that only says so
    /// ("is set to meet": the clause is `meet`).
    pub fn mood(&self, t: TokenId) -> Mood {
        for a in self.auxes(t) {
            match self.low(a).as_str() {
                "will" | "shall" | "'ll" | "wo" | "sha" => return Mood::Will,
                "would" | "'d" => return Mood::Would,
                "may" | "might" | "could" | "can" | "ca" => return Mood::May,
                "must" | "should" | "ought" => return Mood::Must,
                _ => {}
            }
        }
        if self.p.xpos(t) == "VB"
            && self
                .child(t, &["mark"])
                .is_some_and(|m| self.low(m) == "to")
        {
            // "are to meet": the auxiliary stands as a copula-like aux before `to`
            if self
                .children(t, &["aux", "cop"])
                .iter()
                .any(|&a| self.lemma(a) == "be")
            {
                return Mood::Due;
            }
        }
        Mood::Plain
    }

    /// The preposition of a noun phrase, fixed parts joined ("because of"), lower-case.
    pub fn case_of(&self, n: TokenId) -> Option<String> {
        let c = self.child(n, &["case"])?;
        let mut s = self.low(c);
        for f in self.children(c, &["fixed"]) {
            s.push(' ');
            s.push_str(&self.low(f));
        }
        Some(s)
    }

    /// Whether a phrase stands at the doer's side: "together with Norvania", "alongside it".
    pub fn beside(&self, n: TokenId) -> bool {
        let with = self
            .children(n, &["case"])
            .into_iter()
            .find(|&c| self.low(c) == "with");
        let before = with.and_then(|w| w.0.checked_sub(1)).map(TokenId);
        self.case_of(n).as_deref() == Some("alongside")
            || before.is_some_and(|b| {
                matches!(
                    self.low(b).as_str(),
                    "together" | "along" | "jointly" | "cooperation" | "coordination" | "tandem"
                )
            })
    }

    /// The conjunction or infinitive marker of a clause, fixed parts joined ("as soon as").
    pub fn mark_of(&self, t: TokenId) -> Option<String> {
        let m = self.p.children(t).find(|&c| {
            self.is(c, &["mark"])
                || (self.is(c, &["advmod"])
                    && matches!(self.low(c).as_str(), "when" | "once" | "whenever"))
        })?;
        let mut s = self.low(m);
        for f in self.children(m, &["fixed"]) {
            s.push(' ');
            s.push_str(&self.low(f));
        }
        Some(s)
    }

    /// A word and what is joined to it by "and", in text order.
    pub fn conjuncts(&self, t: TokenId) -> Vec<TokenId> {
        let mut all = vec![t];
        for c in self.children(t, &["conj"]) {
            // A conjunct with a subject of its own is another clause.
            if self.child(c, &["nsubj"]).is_none() || self.p.upos(t) == Upos::Verb {
                all.push(c);
            }
        }
        all
    }

    /// Whether `a` lies in the subtree of `b` (or is it).
    pub fn under(&self, a: TokenId, b: TokenId) -> bool {
        let mut x = Some(a);
        let mut n = 0;
        while let Some(t) = x {
            if t == b {
                return true;
            }
            n += 1;
            if n > 400 {
                return false;
            }
            x = self.p.head(t);
        }
        false
    }

    /// The clause that a word belongs to: the nearest predicate at or above it.
    pub fn clause_of(&self, t: TokenId) -> TokenId {
        let mut x = t;
        for _ in 0..FAR * 2 {
            if self.is_predicate(x) {
                return x;
            }
            match self.p.head(x) {
                Some(h) => x = h,
                None => return x,
            }
        }
        x
    }

    /// A phrasal verb's particle: "pull **out**".
    pub fn particle(&self, t: TokenId) -> Option<TokenId> {
        self.child(t, &["compound:prt"])
    }
}

/// Whether a word begins with a capital letter.
pub fn starts_upper(s: &str) -> bool {
    s.chars().next().is_some_and(char::is_uppercase)
}
