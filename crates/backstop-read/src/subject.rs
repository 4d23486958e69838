//! Who does what a clause or a noun says, and whether actively.
//!
//! A clause without a subject of its own takes it from the clause that it hangs on, by the rules
//! of control ("urge X to do": X does it) and coordination. A noun has a possessor, a nationality
//! or an "of" instead.
//!
//! Gives heads of noun phrases; who they are is `party`'s.

use crate::grammar::{FAR, Grammar, Subject, Tense, starts_upper};
use backstop_syntax::{TokenId, Upos};

impl Grammar<'_> {
    /// Who does what a predicate says, with conjuncts; inherited where the clause has none.
    pub fn subject(&self, t: TokenId) -> Option<Subject> {
        self.subject_within(t, FAR)
    }

    fn subject_within(&self, t: TokenId, left: usize) -> Option<Subject> {
        if left == 0 {
            return None;
        }
        let passive = self.is_passive(t);
        // Of two, the nearer one: "were they to sign, **we** would send".
        let all = self.children(t, &["nsubj", "csubj"]);
        let nearest = all.iter().rev().find(|&&s| s < t).or(all.first());
        if let Some(&s) = nearest {
            let s = self.relative_antecedent(s, t).unwrap_or(s);
            return Some(Subject {
                token: s,
                passive: passive || self.rel(s) == "nsubj:pass",
                own: true,
            });
        }
        let h = self.p.head(t)?;
        let up = |g: &Self, x: TokenId| {
            g.subject_within(x, left - 1).map(|s| Subject {
                token: s.token,
                passive,
                own: false,
            })
        };
        match self.base(t) {
            "conj" if self.p.upos(t) == Upos::Verb || self.is_predicate(t) => {
                if self.p.upos(h) == Upos::Verb || self.is_predicate(h) {
                    self.subject_within(h, left - 1).map(|s| Subject {
                        token: s.token,
                        passive: if passive {
                            true
                        } else {
                            s.passive && self.auxes(t).is_empty() && self.p.xpos(t) == "VBN"
                        },
                        own: false,
                    })
                } else {
                    None
                }
            }
            "xcomp" => {
                // Object control: "urge X to do", "force X to"; a passive "X was urged to do" too.
                if let Some(o) = self.child(h, &["iobj"]).or_else(|| self.child(h, &["obj"]))
                    && self.p.xpos(t) != "NN"
                    && !self.subject_control(h)
                {
                    return Some(Subject {
                        token: o,
                        passive,
                        own: false,
                    });
                }
                up(self, h)
            }
            "advcl" | "parataxis"
                if !matches!(
                    self.tense(t),
                    Tense::Past | Tense::Present | Tense::Perfect | Tense::Progressive
                ) =>
            {
                up(self, h)
            }
            "acl" => {
                let rel = self.rel(t);
                if rel == "acl:relcl" {
                    return Some(Subject {
                        token: h,
                        passive,
                        own: false,
                    });
                }
                match self.tense(t) {
                    Tense::Participle => Some(Subject {
                        token: h,
                        passive: true,
                        own: false,
                    }),
                    Tense::Gerund => Some(Subject {
                        token: h,
                        passive: false,
                        own: false,
                    }),
                    // "its pledge to send", "plans to send": the noun's possessor, else the
                    // subject of the verb that the noun depends on.
                    _ => self
                        .noun_agent(h)
                        .map(|n| Subject {
                            token: n,
                            passive,
                            own: false,
                        })
                        .or_else(|| self.p.head(h).and_then(|v| up(self, v))),
                }
            }
            "ccomp" | "nmod" | "obl" if self.p.xpos(t) == "VBG" => up(self, h),
            _ => None,
        }
    }

    /// Verbs whose infinitive is done by their subject although they have an object ("promise").
    fn subject_control(&self, h: TokenId) -> bool {
        matches!(
            self.lemma(h),
            "promise"
                | "vow"
                | "pledge"
                | "use"
                | "threaten"
                | "take"
                | "have"
                | "need"
                | "make"
                | "give"
        )
    }

    /// "which", "who", "that" as a subject stand for the noun that the clause hangs on.
    fn relative_antecedent(&self, s: TokenId, t: TokenId) -> Option<TokenId> {
        if !matches!(self.low(s).as_str(), "who" | "which" | "that" | "whom") {
            return None;
        }
        let mut x = t;
        for _ in 0..FAR {
            if self.is(x, &["acl"]) {
                return self.p.head(x);
            }
            x = self.p.head(x)?;
        }
        None
    }

    /// Whether the clause is passive.
    pub fn is_passive(&self, t: TokenId) -> bool {
        self.child(t, &["nsubj:pass", "aux:pass", "obl:agent"])
            .is_some()
            || (self.p.upos(t) == Upos::Verb
                && self.tense(t) == Tense::Participle
                && self.is(t, &["acl"]))
    }

    /// Who does a passive clause's deed ("by X").
    pub fn agent(&self, t: TokenId) -> Option<TokenId> {
        let by = |a: &TokenId| !self.case_of(*a).is_some_and(|c| c.starts_with("according"));
        let named = || self.child(t, &["obl:agent"]).filter(by);
        named().or_else(|| self.before_hyphen(t)).or_else(|| {
            self.is_passive(t)
                .then(|| {
                    self.children(t, &["obl"])
                        .into_iter()
                        .find(|&o| self.case_of(o).as_deref() == Some("by"))
                })
                .flatten()
        })
    }

    /// "**Norvania**-backed": who stands before a participle's hyphen does it.
    pub(crate) fn before_hyphen(&self, t: TokenId) -> Option<TokenId> {
        if !self.is(t, &["amod"]) || self.p.xpos(t) != "VBN" {
            return None;
        }
        self.children(t, &["compound", "obl", "nsubj"])
            .into_iter()
            .find(|&c| {
                let hyphen = |m: TokenId| self.p.form(m) == "-";
                c < t && starts_upper(self.p.form(c)) && self.p.children(c).any(hyphen)
            })
    }

    /// Who does what a noun says: its possessor ("Russia's opposition", "its bid"), its
    /// nationality ("Russian opposition"), or "of"/"by"/"from" ("the opposition of Russia").
    pub fn noun_agent(&self, n: TokenId) -> Option<TokenId> {
        self.child(n, &["nmod:poss"])
            .or_else(|| {
                self.children(n, &["nmod", "obl:agent"])
                    .into_iter()
                    .find(|&m| matches!(self.case_of(m).as_deref(), Some("by" | "from")))
            })
            .or_else(|| {
                self.children(n, &["amod", "compound", "nmod:desc"])
                    .into_iter()
                    .find(|&a| {
                        matches!(self.p.xpos(a), "JJ" | "NNP" | "NNPS")
                            && starts_upper(self.p.form(a))
                    })
            })
            .or_else(|| {
                // "Norvania-led demands".
                let leads = |a: &TokenId| {
                    matches!(
                        self.lemma(*a),
                        "lead" | "broker" | "mediate" | "sponsor" | "draft" | "propose"
                    )
                };
                let before = self.children(n, &["amod"]).into_iter().filter(leads);
                before.filter_map(|a| self.before_hyphen(a)).next()
            })
            .or_else(|| {
                self.children(n, &["nmod"])
                    .into_iter()
                    .find(|&m| matches!(self.case_of(m).as_deref(), Some("of" | "among")))
            })
    }
}
