//! Which kind of deed a word speaks of, by the triggers of the lexicon read off the tree.
//!
//! A trigger fits a word when its other words and slots are found where the tree says they must
//! be: an object, a phrase after a preposition, a compound. Where the word itself shows no kind
//! ("take steps toward a ceasefire"), what it governs is searched, nearest first.
//!
//! Does not know whether the deed is done, or by whom.

use crate::grammar::{Grammar, starts_upper};
use backstop_lexicon::{Class, Lexicon, Role, Slot, Trigger};
use backstop_syntax::{TokenId, Upos};

/// A kind found, and the word that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The kind.
    pub kind: String,
    /// The word that shows it.
    pub token: TokenId,
    /// How much the trigger asked for.
    pub strength: usize,
}

/// Looks for deeds in trees.
#[derive(Clone, Copy)]
pub struct Deeds<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
}

impl Deeds<'_> {
    /// The kind that this very word shows.
    pub fn at(&self, t: TokenId) -> Option<Found> {
        let lemma = self.g.singular(t);
        let d = &self.lex.deeds;
        let found = match self.g.p.upos(t) {
            Upos::Verb => self.best(t, d.by_verb_lemma(&lemma)),
            Upos::Noun | Upos::Propn => self.best(t, d.by_noun_lemma(&lemma)),
            Upos::Adj => self.best(t, d.by_adjective_lemma(&lemma)),
            _ => None,
        };
        // A participle or gerund may be tagged as the other class ("fighting", "bombing").
        found.or_else(|| match self.g.p.upos(t) {
            Upos::Noun if self.g.p.xpos(t) == "VBG" => self.best(t, d.by_verb_lemma(&lemma)),
            Upos::Verb if self.g.p.xpos(t) == "VBG" => {
                let form = self.g.low(t);
                self.best(t, d.by_noun_lemma(&form))
            }
            _ => None,
        })
    }

    fn best<'t>(&self, t: TokenId, triggers: impl Iterator<Item = &'t Trigger>) -> Option<Found> {
        let mut best: Option<Found> = None;
        for trigger in triggers {
            let s = trigger.strength();
            if best.as_ref().is_none_or(|b| s > b.strength) && self.fits(t, trigger) {
                best = Some(Found {
                    kind: trigger.kind.clone(),
                    token: t,
                    strength: s,
                });
            }
        }
        best
    }

    /// The kind of a deed phrase: its head's own, else that of what the head governs.
    pub fn of(&self, t: TokenId) -> Option<Found> {
        if let Some(f) = self.at(t) {
            // "Reach a peace deal", "halt arms exports": the object says which.
            let general = matches!(
                f.kind.as_str(),
                "treaty" | "negotiation" | "support" | "trade-deal" | "other"
            );
            if general && self.g.p.upos(t) == Upos::Verb {
                let closer = self
                    .g
                    .children(t, &["obj", "nsubj:pass", "obl", "nsubj"])
                    .into_iter()
                    .filter(|&o| self.g.rel(o) != "nsubj")
                    .find_map(|o| {
                        self.at(o).filter(|x| {
                            x.kind != f.kind
                                && (x.strength >= 4
                                    || !matches!(
                                        x.kind.as_str(),
                                        "treaty" | "negotiation" | "support" | "other"
                                    ))
                        })
                    });
                if let Some(c) = closer {
                    return Some(c);
                }
            }
            return Some(f);
        }
        let mut layer = vec![t];
        for _ in 0..5 {
            let mut next = Vec::new();
            for &x in &layer {
                for c in self.g.p.children(x) {
                    if !self.g.is(
                        c,
                        &[
                            "obj",
                            "xcomp",
                            "ccomp",
                            "obl",
                            "nmod",
                            "compound",
                            "nsubj:pass",
                            "iobj",
                            "conj",
                            "acl",
                            "amod",
                            "nmod:poss",
                        ],
                    ) || self.g.rel(c) == "acl:relcl"
                    {
                        continue;
                    }
                    next.push(c);
                }
                if self.g.child(x, &["expl"]).is_some() {
                    next.extend(self.g.children(x, &["nsubj"]));
                }
            }
            let rank = |c: &TokenId| match self.g.base(*c) {
                "obj" => 0,
                "xcomp" | "ccomp" => 1,
                "nsubj" => 2,
                "obl" => 3,
                "compound" | "amod" => 4,
                _ => 5,
            };
            next.sort_by_key(|c| (rank(c), *c));
            if let Some(f) = next.iter().find_map(|&c| self.at(c)) {
                return Some(f);
            }
            if next.is_empty() {
                break;
            }
            layer = next;
        }
        None
    }

    /// A kind, and whether a deed that ends such deeds is to be told apart from it: the kind that
    /// the packs name for its end, or the kind itself with a yes.
    pub fn ended(&self, kind: String, ends: bool) -> (String, bool) {
        if !ends || kind == "other" {
            return (kind, false);
        }
        let listed = self.lex.deeds.kinds.first(&kind);
        match listed.and_then(|k| k.ended_by.clone()) {
            Some(end) => (end, false),
            None => (kind, true),
        }
    }

    fn fits(&self, t: TokenId, trigger: &Trigger) -> bool {
        let words_fit = trigger
            .words
            .iter()
            .enumerate()
            .all(|(i, w)| i == trigger.head || self.has_word(t, w, i > trigger.head, trigger));
        words_fit && trigger.slots.iter().all(|s| self.fills(t, s))
    }

    /// A further word of the trigger: a particle of a verb; a modifier of a noun, or a noun after
    /// a preposition that the trigger names too.
    fn has_word(&self, t: TokenId, w: &str, after: bool, trigger: &Trigger) -> bool {
        let g = &self.g;
        let is = |x: TokenId| g.singular(x) == w || g.low(x) == w;
        if g.p.upos(t) == Upos::Verb {
            return g.p.children(t).any(|c| {
                is(c)
                    && g.is(
                        c,
                        &["compound:prt", "advmod", "case", "obl", "obj", "xcomp"],
                    )
            }) || g
                .children(t, &["obl"])
                .into_iter()
                .any(|o| g.children(o, &["case"]).into_iter().any(is));
        }
        if !after {
            return g.p.children(t).any(|c| {
                g.is(
                    c,
                    &[
                        "compound",
                        "amod",
                        "nmod",
                        "nmod:poss",
                        "nummod",
                        "nmod:desc",
                    ],
                ) && (is(c) || g.p.children(c).any(is))
            });
        }
        // "guarantee of security": both the preposition and its noun hang below the head.
        let _ = trigger;
        g.children(t, &["nmod", "acl", "obl"]).into_iter().any(|m| {
            is(m)
                || g.p
                    .children(m)
                    .any(|c| is(c) && g.is(c, &["case", "compound", "amod", "mark"]))
        })
    }

    fn fills(&self, t: TokenId, slot: &Slot) -> bool {
        let g = &self.g;
        let mut candidates: Vec<TokenId> = Vec::new();
        let verb = matches!(g.p.upos(t), Upos::Verb);
        match &slot.role {
            Role::Object if verb => {
                candidates.extend(g.children(t, &["obj", "iobj", "nsubj:pass"]));
                if candidates.is_empty() && g.is(t, &["acl"]) && g.is_passive(t) {
                    candidates.extend(g.p.head(t));
                }
                if candidates.is_empty() && g.rel(t) == "conj" {
                    // "prepare and send troops": a shared object may hang on either verb.
                    if let Some(h) = g.p.head(t) {
                        candidates.extend(g.children(h, &["obj"]));
                    }
                }
                if candidates.is_empty() {
                    for c in g.children(t, &["conj"]) {
                        candidates.extend(g.children(c, &["obj"]));
                    }
                }
            }
            Role::Object => candidates.extend(g.children(
                t,
                &[
                    "compound",
                    "amod",
                    "nmod",
                    "nmod:poss",
                    "nmod:desc",
                    "obj",
                    "acl",
                ],
            )),
            Role::Subject => candidates.extend(
                g.children(t, &["nsubj"])
                    .into_iter()
                    .filter(|&c| g.rel(c) == "nsubj"),
            ),
            Role::After(prep) => {
                candidates.extend(g.children(t, &["obl", "nmod", "advcl"]).into_iter().filter(
                    |&c| {
                        g.case_of(c).as_deref() == Some(prep)
                            || g.mark_of(c).as_deref() == Some(prep)
                    },
                ));
                // A preposition may hang on the object instead ("lift sanctions on Norvania").
                for o in g.children(t, &["obj", "nsubj:pass"]) {
                    candidates.extend(
                        g.children(o, &["nmod"])
                            .into_iter()
                            .filter(|&c| g.case_of(c).as_deref() == Some(prep)),
                    );
                }
            }
            Role::Do => candidates.extend(
                g.children(t, &["xcomp", "advcl"])
                    .into_iter()
                    .filter(|&c| g.mark_of(c).as_deref() == Some("to")),
            ),
        }
        let more: Vec<TokenId> = candidates
            .iter()
            .flat_map(|&c| g.children(c, &["conj"]))
            .collect();
        candidates.extend(more);
        candidates.into_iter().any(|c| self.filler(c, slot))
    }

    fn filler(&self, c: TokenId, slot: &Slot) -> bool {
        let g = &self.g;
        let lemma = g.singular(c);
        let form = g.low(c);
        if slot.takes(&lemma) || slot.takes(&form) {
            return true;
        }
        // A sequence ("security guarantee", "ground troop"): its last word is the head.
        if slot.words.iter().any(|w| {
            w.len() > 1
                && w.last().is_some_and(|l| *l == lemma || *l == form)
                && w[..w.len() - 1].iter().all(|m| {
                    g.p.children(c)
                        .any(|x| g.singular(x) == *m || g.low(x) == *m)
                })
        }) {
            return true;
        }
        // "dozens of troops", "a package of sanctions": a measure stands for what it measures.
        if matches!(
            lemma.as_str(),
            "dozen"
                | "first"
                | "second"
                | "third"
                | "latest"
                | "hundred"
                | "thousand"
                | "million"
                | "billion"
                | "number"
                | "package"
                | "round"
                | "group"
                | "wave"
                | "set"
                | "series"
                | "kind"
                | "type"
                | "part"
                | "some"
                | "more"
                | "most"
                | "all"
                | "unit"
                | "ton"
                | "tonne"
                | "shipment"
                | "delivery"
        ) && g
            .children(c, &["nmod"])
            .into_iter()
            .any(|m| g.case_of(m).as_deref() == Some("of") && m != c && self.filler(m, slot))
        {
            return true;
        }
        slot.classes.iter().any(|class| match class {
            Class::Any => true,
            Class::State => {
                g.p.upos(c) == Upos::Propn && !matches!(g.p.entity(c), Some("person"))
                    || self.lex.names.longest(&[g.p.form(c)]).is_some()
            }
            Class::Person => {
                g.p.entity(c) == Some("person")
                    || g.p.upos(c) == Upos::Propn
                        && self.lex.holders.get(g.p.form(c)).next().is_some()
                    || matches!(form.as_str(), "him" | "her" | "them" | "me" | "us")
            }
            Class::Money => {
                matches!(
                    lemma.as_str(),
                    "dollar"
                        | "euro"
                        | "pound"
                        | "yen"
                        | "yuan"
                        | "ruble"
                        | "rouble"
                        | "franc"
                        | "money"
                        | "$"
                        | "€"
                        | "£"
                        | "billion"
                        | "million"
                        | "trillion"
                        | "fund"
                )
            }
            Class::Place => starts_upper(g.p.form(c)) && g.p.upos(c) == Upos::Propn,
        })
    }
}
