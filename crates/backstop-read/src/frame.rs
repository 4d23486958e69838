//! Words that say how somebody stands to a deed.
//!
//! The lexicon says which attitude a word gives and which complements it takes; `govern` finds the
//! complements, and the fullest wins here. A frame is one such word with its holder, its deed and
//! who is addressed.
//!
//! Knows one word at a time: "would be ready to consider lifting" is one stance, not three, and
//! `compose` makes it so.

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
            // A light verb and its noun stand alone too ("struck a deal").
            let alone = (entry.pos == Pos::Light).then_some(&Complement::Nothing);
            for how in entry.takes.iter().chain(alone) {
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
                        && g.children(t, &["obl", "advcl"]).into_iter().any(|o| {
                            let marks = g.children(o, &["case", "mark"]);
                            marks.into_iter().any(|c| is(c, w))
                        })
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
