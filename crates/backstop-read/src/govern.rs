//! Where the tree puts what a word of attitude governs: its deed, and who is addressed.
//!
//! The lexicon names complements by grammar ("to do", "X to do", "for doing"); each has its own
//! places in a tree, and some more where trees commonly go wrong.
//!
//! Does not choose between complements (`frame` does), nor ask whether the deed is one.

use crate::frame::Frames;
use backstop_lexicon::{AttitudeCue, Complement, Pos};
use backstop_syntax::{TokenId, Upos};

pub(crate) struct Govern {
    pub(crate) deed: Option<TokenId>,
    pub(crate) whom: Option<TokenId>,
}

impl Frames<'_> {
    pub(crate) fn govern(
        &self,
        t: TokenId,
        entry: &AttitudeCue,
        how: &Complement,
        light: Option<TokenId>,
    ) -> Option<Govern> {
        let (g, pos) = (&self.g, entry.pos);
        let deed = |d: TokenId| {
            Some(Govern {
                deed: Some(d),
                whom: None,
            })
        };
        let verb = pos == Pos::Verb || pos == Pos::Light;
        // A light verb's complement may hang on the verb or on its noun.
        let hosts: Vec<TokenId> = std::iter::once(t).chain(light).collect();
        match how {
            Complement::To => hosts.iter().find_map(|&h| {
                let c = self.infinitive(h)?;
                if verb && h == t && self.purpose(c) {
                    return None;
                }
                if pos == Pos::Verb
                    && g.child(t, &["obj", "iobj"]).is_some_and(|o| {
                        g.p.upos(o) != Upos::Pron || g.p.xpos(o) != "PRP" || !reflexive(&g.low(o))
                    })
                    && g.is(c, &["xcomp"])
                    && !matches!(g.lemma(t), "promise" | "vow" | "pledge" | "threaten")
                {
                    return None;
                }
                deed(c)
            }),
            Complement::ObjTo => {
                let c = g
                    .children(t, &["xcomp", "ccomp", "advcl"])
                    .into_iter()
                    .find(|&c| {
                        g.p.children(c)
                            .any(|m| g.is(m, &["mark"]) && g.low(m) == "to")
                    })?;
                let after = entry
                    .words
                    .last()
                    .filter(|_| entry.words.len() > 1)
                    .and_then(|w| self.phrase_after(t, w));
                let whom = after
                    .or_else(|| g.child(t, &["iobj"]))
                    .or_else(|| g.child(t, &["obj"]))
                    .or_else(|| g.child(t, &["nsubj:pass"]))
                    .or_else(|| g.child(c, &["nsubj"]).filter(|&s| s < c))
                    .or_else(|| {
                        (g.is(t, &["acl"]) && g.p.xpos(t) == "VBN")
                            .then(|| g.p.head(t))
                            .flatten()
                    })?;
                // "Needs consent to act": a thing is asked to do nothing.
                if g.p.entity(whom) == Some("abstract") && g.lemma(t) == "need" {
                    return None;
                }
                Some(Govern {
                    deed: Some(c),
                    whom: Some(whom),
                })
            }
            Complement::ForTo => {
                let c = g
                    .children(t, &["advcl", "ccomp", "xcomp", "acl"])
                    .into_iter()
                    .chain(
                        light
                            .into_iter()
                            .flat_map(|l| g.children(l, &["acl", "advcl", "ccomp"])),
                    )
                    .find(|&c| {
                        g.child(c, &["nsubj"]).is_some()
                            && g.p
                                .children(c)
                                .any(|m| g.is(m, &["mark"]) && g.low(m) == "for")
                    });
                if let Some(c) = c {
                    return Some(Govern {
                        deed: Some(c),
                        whom: g.child(c, &["nsubj"]),
                    });
                }
                self.prep_to(t, light, "for")
            }
            Complement::PrepTo(p) => self.prep_to(t, light, p),
            Complement::That => hosts
                .iter()
                .find_map(|&h| {
                    g.children(h, &["ccomp", "acl"]).into_iter().find(|&c| {
                        g.rel(c) != "acl:relcl"
                            && (g.child(c, &["nsubj", "expl", "csubj"]).is_some())
                            && !g.p.children(c).any(|m| {
                                g.is(m, &["mark"])
                                    && matches!(g.low(m).as_str(), "whether" | "if" | "to")
                            })
                    })
                })
                .and_then(deed),
            Complement::Whether => hosts
                .iter()
                .find_map(|&h| {
                    g.children(h, &["ccomp", "acl", "advcl"])
                        .into_iter()
                        .find(|&c| {
                            g.p.children(c).any(|m| {
                                matches!(
                                    g.low(m).as_str(),
                                    "whether"
                                        | "if"
                                        | "how"
                                        | "what"
                                        | "when"
                                        | "where"
                                        | "why"
                                        | "who"
                                        | "which"
                                )
                            })
                        })
                })
                .and_then(deed),
            Complement::Ing if entry.words.len() == 1 || g.particle(t).is_some() => {
                self.gerund(t, None).and_then(deed)
            }
            Complement::Prep(p) => hosts
                .iter()
                .find_map(|&h| self.phrase_after(h, p))
                .and_then(deed),
            Complement::PrepIng(p) => hosts
                .iter()
                .find_map(|&h| self.gerund(h, Some(p)))
                .and_then(deed),
            // "agree on a truce": the preposition is part of the cue.
            Complement::Ing => self
                .gerund(t, entry.words.last().map(String::as_str))
                .and_then(deed),
            Complement::Obj if entry.words.len() > 1 && pos == Pos::Verb => {
                let last = entry.words.last()?;
                self.phrase_after(t, last)
                    .or_else(|| self.object(t))
                    .and_then(deed)
            }
            Complement::Obj => match pos {
                Pos::Verb => self.object(t).and_then(deed),
                Pos::Adjective if g.is(t, &["amod"]) => g.p.head(t).and_then(deed),
                Pos::Light => None,
                _ => g.child(t, &["obj", "nmod", "obl"]).and_then(deed),
            },
            Complement::ObjPrep(p) => {
                let whom = self.object(t)?;
                // Who is accused, threatened, asked is somebody; a deed is not.
                if self.deeds().at(whom).is_some() {
                    return None;
                }
                let d = self
                    .gerund(t, Some(p))
                    .or_else(|| {
                        g.conjuncts(whom)
                            .into_iter()
                            .find_map(|w| self.gerund(w, Some(p)))
                    })
                    .or_else(|| self.phrase_after(t, p))
                    .or_else(|| {
                        g.children(whom, &["nmod"])
                            .into_iter()
                            .find(|&c| g.case_of(c).as_deref() == Some(p.as_str()))
                    })?;
                Some(Govern {
                    deed: Some(d),
                    whom: Some(whom),
                })
            }
            Complement::Subject => g
                .subject(t)
                .or_else(|| {
                    g.p.head(t)
                        .filter(|_| pos == Pos::Phrase)
                        .and_then(|v| g.subject(v))
                })
                .map(|s| s.token)
                .and_then(deed),
            Complement::Nothing => Some(Govern {
                deed: None,
                whom: None,
            }),
        }
    }

    fn prep_to(&self, t: TokenId, light: Option<TokenId>, p: &str) -> Option<Govern> {
        for h in std::iter::once(t).chain(light) {
            let Some(whom) = self.phrase_after(h, p) else {
                continue;
            };
            if let Some(c) = self
                .infinitive(h)
                .or_else(|| self.infinitive(t))
                .or_else(|| self.infinitive(whom))
            {
                return Some(Govern {
                    deed: Some(c),
                    whom: Some(whom),
                });
            }
        }
        None
    }

    fn infinitive(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        g.children(t, &["xcomp", "ccomp", "advcl", "acl"])
            .into_iter()
            .find(|&c| {
                let to =
                    g.p.children(c)
                        .any(|m| g.is(m, &["mark"]) && g.low(m) == "to");
                to && (g.is(c, &["xcomp"])
                    || g.is(c, &["acl"])
                    || (g.is(c, &["ccomp", "advcl"]) && g.child(c, &["nsubj"]).is_none()))
                    && g.rel(c) != "acl:relcl"
            })
    }

    fn purpose(&self, c: TokenId) -> bool {
        // "met to discuss": an adverbial infinitive of a verb is its purpose, not its complement.
        self.g.is(c, &["advcl"])
    }

    fn gerund(&self, t: TokenId, prep: Option<&str>) -> Option<TokenId> {
        let g = &self.g;
        g.children(t, &["xcomp", "ccomp", "advcl", "acl", "obl", "nmod", "obj"])
            .into_iter()
            .find(|&c| {
                if g.p.xpos(c) != "VBG" || g.rel(c) == "acl:relcl" {
                    return false;
                }
                let with = g.mark_of(c).or_else(|| g.case_of(c));
                match prep {
                    Some(p) => with.as_deref() == Some(p),
                    None => {
                        // Right after the verb a gerund is its complement whatever the tree calls
                        // it.
                        let beside = g.is(c, &["advcl"])
                            && c > t
                            && c.0 - t.0 <= 2
                            && g.child(c, &["punct"]).is_none();
                        with.is_none()
                            && (g.is(c, &["xcomp", "ccomp", "obj"]) || beside)
                            && g.child(c, &["nsubj"]).is_none()
                    }
                }
            })
    }

    fn phrase_after(&self, t: TokenId, prep: &str) -> Option<TokenId> {
        let g = &self.g;
        g.children(t, &["obl", "nmod"])
            .into_iter()
            .filter(|&c| g.rel(c) != "obl:agent" && g.rel(c) != "nmod:poss" && c > t)
            .filter(|&c| !self.tells_when_or_where(c, prep))
            .find(|&c| {
                g.case_of(c).as_deref() == Some(prep)
                    || (prep == "on" && g.case_of(c).as_deref() == Some("upon"))
                    || (prep == "toward" && g.case_of(c).as_deref() == Some("towards"))
            })
            .or_else(|| {
                // "It hinges **on whether** they vote".
                g.children(t, &["advcl", "ccomp"]).into_iter().find(|&c| {
                    let marks = g.children(c, &["mark"]);
                    let is = |w: &str| marks.iter().any(|&m| g.low(m) == w);
                    c > t && is(prep) && (is("whether") || is("if"))
                })
            })
            .or_else(|| {
                // A stranded preposition in a relative clause: "the plan that they agreed to".
                (g.is(t, &["acl"])
                    && g.children(t, &["obl", "advmod", "compound:prt"])
                        .into_iter()
                        .any(|c| {
                            g.low(c) == prep
                                || (g.case_of(c).as_deref() == Some(prep)
                                    && matches!(g.low(c).as_str(), "which" | "that"))
                        }))
                .then(|| g.p.head(t))
                .flatten()
            })
    }

    /// "Agreed **on Friday**", "took part **in Geneva**": a day and a named place are no deeds.
    fn tells_when_or_where(&self, c: TokenId, prep: &str) -> bool {
        let g = &self.g;
        g.p.entity(c) == Some("time") && g.p.upos(c) != Upos::Noun
            || crate::time::is_date(g, c)
            || matches!(prep, "in" | "at")
                && g.p.upos(c) == Upos::Propn
                && g.p.entity(c) == Some("place")
    }

    fn object(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        if let Some(o) = g.children(t, &["obj"]).into_iter().find(|&o| {
            !matches!(
                g.low(o).as_str(),
                "that" | "which" | "whom" | "itself" | "himself" | "themselves"
            )
        }) {
            return Some(o);
        }
        if g.rel(t) == "acl:relcl"
            && g.child(t, &["obj"])
                .is_some_and(|o| matches!(g.low(o).as_str(), "that" | "which" | "whom"))
        {
            return g.p.head(t);
        }
        if let Some(s) = g.child(t, &["nsubj:pass"]) {
            return Some(s);
        }
        if g.is(t, &["acl"]) && (g.is_passive(t) || g.p.xpos(t) == "VBN") && g.rel(t) != "acl:relcl"
        {
            return g.p.head(t);
        }
        if g.rel(t) == "acl:relcl"
            && g.child(t, &["nsubj"]).is_some()
            && g.child(t, &["xcomp", "ccomp", "obl"]).is_none()
        {
            // "the changes he seeks"
            let s = g.child(t, &["nsubj"])?;
            if !g.is_relative(s) {
                return g.p.head(t);
            }
        }
        if g.rel(t) == "conj"
            && let Some(h) = g.p.head(t)
            && g.p.upos(h) == Upos::Verb
            && g.is_passive(h)
            && g.p.xpos(t) == "VBN"
        {
            return g.child(h, &["nsubj:pass"]).or_else(|| {
                // "A truce backed by X and accepted by Y": both hang on the truce.
                g.is(h, &["acl"]).then(|| g.p.head(h)).flatten()
            });
        }
        None
    }
}

fn reflexive(w: &str) -> bool {
    w.ends_with("self") || w.ends_with("selves")
}
