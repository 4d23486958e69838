//! Parties that are described and not named: an office, a body, a group.
//!
//! "The foreign ministry spokesman" speaks for the state whose ministry it is, "its army" for its
//! owner; "western officials" are a group of their own words. The lexicon says which nouns speak
//! for whom; the words around say whose they are.
//!
//! Does not know who is meant by a pronoun that owns ("its"): `coref` asks again.

use crate::numbers;
use crate::party::{Parties, group_id, is_actor_sort};
use backstop_lexicon::{GroupClass, NameSort, Rank, SpeaksFor};
use backstop_model::Party;
use backstop_syntax::{TokenId, Upos};

impl Parties<'_> {
    /// A phrase that describes: an office, a body, a group.
    pub(crate) fn described(&mut self, t: TokenId) -> Option<Vec<Party>> {
        let g = self.g;
        let words: Vec<TokenId> = {
            let mut w: Vec<TokenId> =
                g.p.children(t)
                    .filter(|&c| {
                        g.is(
                            c,
                            &[
                                "amod",
                                "compound",
                                "nmod:poss",
                                "nmod",
                                "nmod:desc",
                                "appos",
                                "flat",
                            ],
                        )
                    })
                    .filter(|&c| {
                        !g.is(c, &["nmod"])
                            || g.rel(c) != "nmod"
                            || matches!(g.case_of(c).as_deref(), Some("of" | "from"))
                            || self.speaks_for(c)
                    })
                    .flat_map(|c| g.p.subtree(c))
                    .filter(|x| x.0.abs_diff(t.0) <= 10 && !self.in_dateline(*x))
                    .collect();
            w.push(t);
            w.sort();
            w
        };
        let lemma = g.singular(t);
        // "the U.S. envoy, Sung Kim": the apposition names the person.
        for a in g.children(t, &["appos", "flat"]) {
            if g.p.upos(a) == Upos::Propn
                && self
                    .name_at(a)
                    .is_none_or(|n| n.hit.sort == NameSort::Person)
                && let Some(i) = self.person_at(a)
            {
                return Some(self.person_parties(i, t));
            }
        }
        // "the president", "Trump's envoy", "a foreign ministry spokesman"
        let title = g.p.upos(t) == Upos::Propn;
        let office = self
            .office_in(&words)
            .filter(|(name, _)| title || name.split(' ').any(|w| w == lemma));
        let of_company = || {
            let owner = g.child(t, &["nmod:poss"]);
            owner.is_some_and(|o| self.is_company(o))
        };
        if office
            .as_ref()
            .is_some_and(|o| o.1 != SpeaksFor::Own || of_company())
        {
            self.owned[t.0 as usize] = true;
        }
        let plural = matches!(g.p.xpos(t), "NNS" | "NNPS");
        if let Some((name, speaks)) = office.filter(|_| !plural) {
            if let Some(body) = self.private_body(t, speaks) {
                let mut party = self.of_own(body);
                party.office = Some(name);
                return Some(vec![party]);
            }
            let mut ids = self.owner_in(&words, Some(speaks));
            if ids.is_empty() && speaks != SpeaksFor::State {
                ids.extend(self.unknown_body(&words));
            }
            if !ids.is_empty() {
                let mut list: Vec<Party> = ids.iter().map(|i| self.party(i, t, false)).collect();
                for p in &mut list {
                    p.office = Some(name.clone());
                }
                return Some(list);
            }
            // "the president" again: the last one named with that office.
            if g.child(t, &["det"]).is_some_and(|d| g.low(d) == "the")
                && let Some(i) = self
                    .people
                    .iter()
                    .rposition(|p| p.office.as_deref().is_some_and(|o| o.ends_with(&lemma)))
            {
                return Some(self.person_parties(i, t));
            }
            // "The rebel commander" is of the rebels.
            let armed = |w: TokenId| w != t && self.is_for(w, GroupClass::Armed);
            let of_fighters = words.iter().any(|&w| armed(w));
            if speaks == SpeaksFor::State && !of_fighters {
                let near = self.nearby_state(t, Some(&name));
                if !near.is_empty() {
                    return Some(
                        near.iter()
                            .map(|i| Party {
                                office: Some(name.clone()),
                                ..self.party(i, t, false)
                            })
                            .collect(),
                    );
                }
            }
            return Some(vec![self.group(t, &words)]);
        }
        let class = self
            .lex
            .groups
            .get(&lemma)
            .find(|gr| {
                let n = gr.words.len();
                n == 1
                    || gr.words[..n - 1]
                        .iter()
                        .all(|w| words.iter().any(|&x| g.lemma(x).eq_ignore_ascii_case(w)))
            })
            .map(|gr| gr.class);
        if let Some(class) = class {
            let owners = self.owner_in(&words, None);
            let regional = words.iter().any(|&w| {
                self.name_at(w).is_some_and(|n| {
                    matches!(n.hit.sort, NameSort::Region | NameSort::RegionAdjective)
                })
            });
            let speaks = match class {
                GroupClass::Government => true,
                GroupClass::PeopleFor => !regional,
                GroupClass::Body => {
                    owners.first().is_some_and(|o| !self.lex.states.has(o))
                        || matches!(
                            lemma.as_str(),
                            "court"
                                | "parliament"
                                | "congress"
                                | "senate"
                                | "assembly"
                                | "police"
                                | "cabinet"
                                | "council"
                                | "ministry"
                        )
                }
                GroupClass::Armed => matches!(
                    lemma.as_str(),
                    "army"
                        | "military"
                        | "force"
                        | "power"
                        | "firepower"
                        | "troop"
                        | "navy"
                        | "soldier"
                        | "warplane"
                        | "jet"
                        | "warship"
                        | "tank"
                        | "aircraft"
                        | "missile"
                        | "police"
                ),
                _ => false,
            };
            self.owned[t.0 as usize] = speaks;
            // "European leaders" in a report about the Union are the Union's.
            // A part of them is a group of its own.
            let part = g
                .children(t, &["det", "amod", "nummod"])
                .into_iter()
                .any(|d| {
                    matches!(
                        g.low(d).as_str(),
                        "some" | "many" | "several" | "most" | "other"
                    ) || g.is(d, &["nummod"])
                });
            let of_europe = regional
                && !part
                && words.iter().any(|&w| {
                    self.name_at(w)
                        .is_some_and(|n| n.hit.ids.iter().any(|i| i == "grp:european-states"))
                })
                && matches!(class, GroupClass::PeopleFor | GroupClass::Government)
                && self.weight("EU") >= 3;
            if of_europe {
                return Some(vec![self.party("EU", t, false)]);
            }
            let pronoun = g
                .child(t, &["nmod:poss"])
                .is_some_and(|o| g.p.upos(o) == Upos::Pron);
            if class == GroupClass::Government
                && !plural
                && owners.is_empty()
                && !regional
                && !pronoun
                && g.child(t, &["nmod:poss", "amod"]).is_none()
            {
                let near = self.nearby(t);
                if !near.is_empty() {
                    return Some(near.iter().map(|i| self.party(i, t, false)).collect());
                }
            }
            if speaks && !owners.is_empty() {
                return Some(owners.iter().map(|i| self.party(i, t, false)).collect());
            }
            return Some(vec![self.group(t, &words)]);
        }
        match g.p.entity(t) {
            Some("person") if g.p.upos(t) == Upos::Noun || plural => {
                Some(vec![self.group(t, &words)])
            }
            Some("organization") if title || plural => Some(vec![self.group(t, &words)]),
            // An unknown proper name that acts is somebody.
            None | Some("person" | "place") if title && g.rel(t) == "nsubj" => {
                Some(vec![self.group(t, &words)])
            }
            _ => None,
        }
    }

    /// "The head of Norvania's 'Yes' **campaign**": the body that an office is of, where that is
    /// neither named in the lexicon nor a part of a state.
    fn private_body(&self, t: TokenId, speaks: SpeaksFor) -> Option<TokenId> {
        let g = &self.g;
        let of = |c: &TokenId| g.case_of(*c).as_deref() == Some("of");
        let body = g.children(t, &["nmod"]).into_iter().find(of)?;
        let kind = self.lex.groups.get(&g.singular(body)).next();
        let public = kind.is_some_and(|k| {
            use GroupClass::{Armed, Body, Government, PeopleFor, States};
            matches!(k.class, Armed | Body | Government | PeopleFor | States)
        });
        let private = g.p.upos(body) == Upos::Noun
            && !public
            && self.name_at(body).is_none()
            && matches!(g.p.entity(body), Some("organization" | "event"));
        (private && speaks != SpeaksFor::State).then_some(body)
    }

    /// A group by the words of its noun, without those that say whose it is.
    fn of_own(&self, t: TokenId) -> Party {
        let g = &self.g;
        let near = |c: &TokenId| g.is(*c, &["amod", "compound", "flat"]);
        let mut words: Vec<TokenId> = g.p.children(t).filter(near).collect();
        words.push(t);
        words.sort();
        self.group(t, &words)
    }

    /// "A spokesman **for Norvania**": whom a spokesperson is for is whom they speak for.
    pub(crate) fn speaks_for(&self, t: TokenId) -> bool {
        let g = &self.g;
        let office = g.p.head(t).map(|h| g.singular(h)).unwrap_or_default();
        let mut offices = self.lex.offices.get(&office);
        g.case_of(t).as_deref() == Some("for")
            && offices.any(|o| o.words.len() == 1 && o.rank == Rank::Spokesperson)
    }

    /// The office named among some words: its words, and for whom it speaks.
    pub(crate) fn office_in(&self, words: &[TokenId]) -> Option<(String, SpeaksFor)> {
        let g = &self.g;
        let low: Vec<String> = words
            .iter()
            .map(|&w| {
                let l = g.singular(w);
                if l.is_empty() { g.low(w) } else { l }
            })
            .collect();
        let mut best: Option<(usize, String, SpeaksFor)> = None;
        for (i, w) in low.iter().enumerate() {
            for o in self.lex.offices.get(w) {
                // The office's words must stand in a row that ends (or begins, "minister of *")
                // here.
                let n = o.words.len();
                let fits = (0..n).any(|k| {
                    i >= k
                        && o.words
                            .iter()
                            .enumerate()
                            .all(|(j, ow)| ow == "*" || low.get(i - k + j).is_some_and(|l| l == ow))
                        && o.words.get(k).is_some_and(|ow| ow == w)
                });
                if fits && best.as_ref().is_none_or(|b| n > b.0) {
                    best = Some((n, o.words.join(" "), o.speaks_for));
                }
            }
        }
        best.map(|(_, name, s)| (name, s))
    }

    /// Whom a title's words name as its owner: a state or organisation that is not the title's
    /// object ("envoy **for** Norvania" speaks for somebody else).
    pub(crate) fn owner_in(&self, words: &[TokenId], speaks: Option<SpeaksFor>) -> Vec<String> {
        if speaks == Some(SpeaksFor::Own) {
            return Vec::new();
        }
        let g = &self.g;
        let mut ids: Vec<(bool, String)> = Vec::new();
        // Names joined by "and" own together: "ministers of Norvania and Estrelle".
        let mut joined: Vec<String> = Vec::new();
        let mut done: Option<u32> = None;
        for &w in words {
            let Some(name) = self.name_at(w).filter(|n| is_actor_sort(n.hit.sort)) else {
                // "Trump's envoy", "the Obama administration"
                if g.p.upos(w) == Upos::Propn
                    && let Some(&i) = self.by_part.get(g.p.form(w))
                    && (g.is(w, &["nmod:poss", "compound"])
                        || self.speaks_for(w)
                        || g.is(w, &["flat"])
                            && g.p
                                .head(w)
                                .is_some_and(|h| g.is(h, &["nmod:poss", "compound"])))
                {
                    for id in &self.people[i].ids {
                        ids.push((false, id.clone()));
                    }
                }
                continue;
            };
            if done == Some(name.start) {
                continue;
            }
            done = Some(name.start);
            let head = (name.start..name.end)
                .map(TokenId)
                .find(|&x| {
                    g.p.head(x)
                        .is_none_or(|h| h.0 < name.start || h.0 >= name.end)
                })
                .unwrap_or(w);
            let apart = matches!(
                g.case_of(head).as_deref(),
                Some("for" | "to" | "on" | "with" | "against" | "in" | "at" | "between")
            );
            if apart && !self.speaks_for(head) {
                continue;
            }
            // "NATO" in "U.S. NATO envoy" is the closer one; an organisation beats a capital.
            let state_body = name.hit.sort == NameSort::Capital || name.hit.sort == NameSort::Place;
            let with = g.is(head, &["conj"]).then(|| g.p.head(head)).flatten();
            let with = with.and_then(|first| self.name_at(first));
            if with.is_some_and(|n| is_actor_sort(n.hit.sort) && n.hit.ids != name.hit.ids) {
                joined.extend(name.hit.ids.first().map(|id| self.owner(id)));
                continue;
            }
            for id in &name.hit.ids {
                ids.push((state_body, self.owner(id)));
            }
        }
        ids.sort_by_key(|x| x.0);
        let first = ids.first().map(|x| x.0);
        let mut out: Vec<String> = ids
            .into_iter()
            .filter(|x| Some(x.0) == first)
            .map(|x| x.1)
            .collect();
        out.dedup();
        if speaks == Some(SpeaksFor::Organisation) || speaks == Some(SpeaksFor::Either) {
            // Prefer a body over the state that it belongs to.
            let orgs: Vec<String> = out
                .iter()
                .filter(|i| !self.lex.states.has(i))
                .cloned()
                .collect();
            if !orgs.is_empty() {
                return orgs;
            }
        }
        if speaks == Some(SpeaksFor::State) {
            let states: Vec<String> = out
                .iter()
                .filter(|i| self.lex.states.has(i))
                .cloned()
                .collect();
            if !states.is_empty() {
                return together(states, joined);
            }
        }
        together(out, joined)
    }

    /// The actor that an organisation speaks for: itself, or the state whose body it is.
    pub(crate) fn owner(&self, id: &str) -> String {
        self.lex
            .organisations
            .first(id)
            .and_then(|o| o.of.clone())
            .unwrap_or_else(|| id.to_string())
    }

    /// Whoever a noun means that is nobody by itself: of a thing ("Norvanian warplanes") its owner,
    /// else a group of its words.
    pub(crate) fn of_words(&self, t: TokenId) -> Vec<Party> {
        let g = &self.g;
        let near = |c: &TokenId| g.is(*c, &["amod", "compound", "nmod:poss", "flat"]);
        let mut words: Vec<TokenId> = g.p.children(t).filter(near).collect();
        if g.p.entity(t) != Some("person") {
            let owners = self.owner_in(&words, None);
            if !owners.is_empty() {
                return owners.iter().map(|i| self.party(i, t, false)).collect();
            }
        }
        words.push(t);
        words.sort();
        vec![self.group(t, &words)]
    }

    /// A group by its words: adjectives, compounds and the noun.
    pub(crate) fn group(&self, t: TokenId, words: &[TokenId]) -> Party {
        let g = &self.g;
        let mut name = Vec::new();
        let mut count = None;
        for &w in words {
            let before = w < t
                && g.p.head(w) == Some(t)
                && g.p.upos(w) != Upos::Pron
                && g.is(w, &["amod", "compound", "nmod:poss", "flat"]);
            if w == t || before || w > t && g.is(w, &["flat"]) {
                name.push(g.low(w));
            }
        }
        for c in g.children(t, &["nummod"]) {
            count = numbers::count(g, c);
        }
        let mut p = self.party(&group_id(&name.join(" ")), t, g.p.upos(t) == Upos::Propn);
        p.count = count;
        p
    }
}

/// The first of some owners, and those joined with it.
fn together(owners: Vec<String>, joined: Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = owners.into_iter().take(1).collect();
    if all.is_empty() {
        return all;
    }
    for id in joined {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}
