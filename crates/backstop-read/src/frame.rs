//! Words that say how somebody stands to a deed, and where the tree puts what they govern.
//!
//! The lexicon says which attitude a word gives and which complements it takes; this module finds
//! the complements. A frame is one such word with its holder, its deed and who is addressed.
//! Frames are then composed: "would be ready to consider lifting" is one stance, not three.

use crate::deed::Deeds;
use crate::grammar::Grammar;
use backstop_lexicon::{AttitudeCue, Complement, Lexicon, Pos};
use backstop_syntax::{TokenId, Upos};

/// A cue with what it governs.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The word that gives the attitude.
    pub cue: TokenId,
    /// Head of who stands so; none when the tree does not say.
    pub holder: Option<TokenId>,
    /// Head of the deed, where the cue governs one.
    pub deed: Option<TokenId>,
    /// Who is asked, accused, told.
    pub whom: Option<TokenId>,
    /// The lexicon's line.
    pub entry: AttitudeCue,
    /// How the deed hangs on the cue.
    pub how: Complement,
    /// What the frame is called in records.
    pub rule: String,
}

/// Finds frames.
#[derive(Clone, Copy)]
pub struct Frames<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
}

struct Govern {
    deed: Option<TokenId>,
    whom: Option<TokenId>,
}

impl<'a> Frames<'a> {
    /// The best frame that a word heads.
    pub fn at(&self, t: TokenId) -> Option<Frame> {
        let g = &self.g;
        let pos = match g.p.upos(t) {
            Upos::Verb => Pos::Verb,
            Upos::Noun => Pos::Noun,
            Upos::Adj => Pos::Adjective,
            Upos::Propn if g.p.xpos(t) == "NNP" => return None,
            _ => Pos::Phrase,
        };
        let lemma = g.lemma(t).to_lowercase();
        let mut best: Option<(usize, Frame)> = None;
        // Phrases are found by their first word, which may stand before `t`.
        let opening: Vec<String> = (1..5u32)
            .filter_map(|k| t.0.checked_sub(k).map(TokenId))
            .filter(|&x| g.p.sentence_of(x) == g.p.sentence_of(t))
            .map(|x| g.low(x))
            .collect();
        let phrases = opening
            .iter()
            .flat_map(|w| self.lex.attitudes.get(w))
            .filter(|e| e.words.len() > 1 && matches!(e.pos, Pos::Phrase | Pos::Adjective));
        for entry in self.lex.attitudes.get(&lemma).chain(phrases) {
            let Some(extra) = self.words_fit(t, pos, entry) else {
                continue;
            };
            for how in &entry.takes {
                let Some(gov) = self.govern(t, entry, how, extra) else {
                    continue;
                };
                // "Approve guarantees for X": the object is the deed, not what stands after it.
                let beside = matches!(how, Complement::Prep(_))
                    && entry.pos == Pos::Verb
                    && entry.words.len() == 1
                    && g.child(t, &["obj"]).is_some();
                let score = entry.words.len() * 100 + if beside { 5 } else { specificity(how) };
                if best.as_ref().is_none_or(|(s, _)| score > *s) {
                    let holder = self.holder(t, entry.pos, how, gov.deed);
                    best = Some((
                        score,
                        Frame {
                            cue: t,
                            holder,
                            deed: gov.deed,
                            whom: gov.whom,
                            entry: entry.clone(),
                            how: how.clone(),
                            rule: format!("attitude/{}-{}", entry.pos.word(), name_of(how)),
                        },
                    ));
                }
            }
        }
        best.map(|b| b.1)
    }

    /// Whether the words of an entry stand here with `t` as its head; gives the light verb's noun.
    fn words_fit(&self, t: TokenId, pos: Pos, entry: &AttitudeCue) -> Option<Option<TokenId>> {
        let g = &self.g;
        let is = |x: TokenId, w: &str| g.lemma(x).eq_ignore_ascii_case(w) || g.low(x) == w;
        match entry.pos {
            Pos::Light => {
                let (verb, rest) = entry.words.split_first()?;
                if pos != Pos::Verb || !is(t, verb) {
                    return None;
                }
                let noun = rest.last()?;
                let o = g
                    .children(t, &["obj", "obl", "nsubj:pass", "xcomp"])
                    .into_iter()
                    .find(|&o| {
                        is(o, noun)
                            && rest[..rest.len() - 1]
                                .iter()
                                .all(|w| g.p.children(o).any(|c| is(c, w)))
                    })?;
                Some(Some(o))
            }
            Pos::Phrase | Pos::Adjective
                if entry.pos == Pos::Phrase || entry.words.len() > 1 && pos == Pos::Noun =>
            {
                // The words stand in a row that holds `t`.
                let n = entry.words.len();
                let at = entry.words.iter().position(|w| is(t, w))?;
                let start = t.0.checked_sub(at as u32)?;
                let row = (0..n as u32).all(|k| {
                    let x = TokenId(start + k);
                    (x.0 as usize) < g.p.len()
                        && g.p.sentence_of(x) == g.p.sentence_of(t)
                        && is(x, &entry.words[k as usize])
                });
                // Taken once, at the phrase's topmost word.
                let top = (0..n as u32).map(|k| TokenId(start + k)).find(|&x| {
                    g.p.head(x)
                        .is_none_or(|h| h.0 < start || h.0 >= start + n as u32)
                })?;
                (row && top == t).then_some(None)
            }
            p if p == pos => {
                let rest = &entry.words[1..];
                if entry.words.first().is_none_or(|w| !is(t, w)) && entry.words.len() == 1 {
                    return None;
                }
                let all = rest.iter().all(|w| {
                    g.p.children(t).any(|c| {
                        is(c, w)
                            && g.is(
                                c,
                                &[
                                    "compound:prt",
                                    "advmod",
                                    "case",
                                    "compound",
                                    "amod",
                                    "obj",
                                    "nmod",
                                    "obl",
                                    "fixed",
                                ],
                            )
                    }) || (g.child(t, &["obj"]).is_none() || pos != Pos::Verb)
                        && g.children(t, &["obl"])
                            .into_iter()
                            .any(|o| g.children(o, &["case"]).into_iter().any(|c| is(c, w)))
                });
                // An entry without a particle is not that of a phrasal verb.
                let bare = rest.is_empty()
                    && pos == Pos::Verb
                    && g.particle(t).is_some()
                    && self.lex.attitudes.get(g.lemma(t)).any(|e| {
                        e.words.len() > 1 && g.particle(t).is_some_and(|p| is(p, &e.words[1]))
                    });
                (all && !bare).then_some(None)
            }
            _ => None,
        }
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
                        // Right after the verb a gerund is its complement whatever the tree calls it.
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
            .find(|&c| {
                g.case_of(c).as_deref() == Some(prep)
                    || (prep == "on" && g.case_of(c).as_deref() == Some("upon"))
                    || (prep == "toward" && g.case_of(c).as_deref() == Some("towards"))
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

    fn object(&self, t: TokenId) -> Option<TokenId> {
        let g = &self.g;
        if let Some(o) = g.child(t, &["obj"]).filter(|&o| {
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
            if !matches!(g.low(s).as_str(), "who" | "which" | "that") {
                return g.p.head(t);
            }
        }
        if g.rel(t) == "conj"
            && let Some(h) = g.p.head(t)
            && g.p.upos(h) == Upos::Verb
            && g.is_passive(h)
            && g.p.xpos(t) == "VBN"
        {
            return g.child(h, &["nsubj:pass"]);
        }
        None
    }

    fn govern(
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
        let g = &self.g;
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
        let _ = g;
        None
    }

    /// Who stands so: the subject of a verb, the possessor of a noun.
    fn holder(
        &self,
        t: TokenId,
        pos: Pos,
        how: &Complement,
        deed: Option<TokenId>,
    ) -> Option<TokenId> {
        let g = &self.g;
        match pos {
            // "The test angered X": who feels it stands so, what caused it is the deed.
            Pos::Verb if *how == Complement::Subject => g.child(t, &["obj"]),
            // "The demand is unacceptable": whoever says so holds it so.
            _ if *how == Complement::Subject => None,
            // "Sent jets in support of X": the clause's subject stands so.
            Pos::Noun
                if g.is(t, &["obl"])
                    && g.case_of(t).as_deref() == Some("in")
                    && g.noun_agent(t).is_none_or(|a| Some(a) == deed) =>
            {
                g.p.head(t).and_then(|v| g.subject(v)).map(|s| s.token)
            }
            Pos::Noun => g.noun_agent(t).filter(|a| Some(*a) != deed).or_else(|| {
                // "gave an assurance that": the noun's verb has the holder as its subject.
                let v = g.p.head(t)?;
                (g.is(t, &["obj"]) && g.p.upos(v) == Upos::Verb)
                    .then(|| g.subject(v).map(|s| s.token))
                    .flatten()
            }),
            Pos::Adjective if g.is(t, &["amod"]) => g.p.head(t).and_then(|n| g.noun_agent(n)),
            _ => {
                if g.is_passive(t)
                    || (g.is(t, &["acl"]) && g.p.xpos(t) == "VBN" && g.rel(t) != "acl:relcl")
                {
                    if let Some(a) = g.agent(t) {
                        return Some(a);
                    }
                    // A passive without an agent: somebody, not its subject.
                    let _ = how;
                    return None;
                }
                g.subject(t).map(|s| s.token).or_else(|| {
                    // "Remains in question": the phrase hangs on a verb that only links.
                    (pos == Pos::Phrase)
                        .then(|| g.p.head(t).and_then(|v| g.subject(v)).map(|s| s.token))
                        .flatten()
                })
            }
        }
    }

    /// Whether a deed word found is one that the lexicon of deeds knows.
    pub fn deeds(&self) -> Deeds<'a> {
        Deeds {
            g: self.g,
            lex: self.lex,
        }
    }
}

fn reflexive(w: &str) -> bool {
    w.ends_with("self") || w.ends_with("selves")
}

/// Fuller frames win over barer ones.
fn specificity(how: &Complement) -> usize {
    match how {
        Complement::ObjTo | Complement::ForTo | Complement::PrepTo(_) | Complement::ObjPrep(_) => {
            40
        }
        Complement::To | Complement::PrepIng(_) => 32,
        Complement::That | Complement::Ing | Complement::Whether => 30,
        Complement::Prep(_) => 20,
        Complement::Obj => 15,
        Complement::Subject => 10,
        Complement::Nothing => 1,
    }
}

fn name_of(how: &Complement) -> String {
    match how {
        Complement::To => "inf".into(),
        Complement::ObjTo => "obj-inf".into(),
        Complement::ForTo => "for-inf".into(),
        Complement::PrepTo(p) => format!("{p}-inf"),
        Complement::That => "that".into(),
        Complement::Whether => "whether".into(),
        Complement::Ing => "ing".into(),
        Complement::Obj => "obj".into(),
        Complement::Prep(p) => p.clone(),
        Complement::PrepIng(p) => format!("{p}-ing"),
        Complement::ObjPrep(p) => format!("obj-{p}"),
        Complement::Subject => "subject".into(),
        Complement::Nothing => "alone".into(),
    }
}
