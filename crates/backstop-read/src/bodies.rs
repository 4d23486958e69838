//! Companies and other bodies that no list knows, told from persons by what the report says.
//!
//! A name alone does not say what bears it: "Barlow Steel" is built like a person's. The words
//! around do: somebody is chief executive *of* it, it is a carmaker, it says what *it* will do, it
//! closes *its* plant. What is shown once holds for every mention of the name; a title before the
//! name, or a "he" or "her" in such a place, shows a person and settles it the other way.
//!
//! Does not know whom such a body speaks for.

use crate::grammar::Mood;
use crate::party::{Parties, group_id};
use backstop_lexicon::{GroupClass, Office, Rank};
use backstop_syntax::{TokenId, Upos};
use std::collections::{HashMap, HashSet};

/// What the mentions of a name show.
#[derive(Debug, Default, Clone, Copy)]
struct Shown {
    body: bool,
    person: bool,
    /// "Orlan said it would": a person may say so of a thing, but persons are introduced.
    goes_on: bool,
    /// Mentions that the parser takes for organisations, less those that it takes for persons.
    looks: i32,
}

impl Parties<'_> {
    /// Notes which unlisted names of the report are those of bodies.
    pub(crate) fn scan_bodies(&mut self) {
        let g = self.g;
        let mut shown: HashMap<String, Shown> = HashMap::new();
        for t in (0..g.p.len() as u32).map(TokenId) {
            let Some(name) = self.unlisted(t) else {
                continue;
            };
            let seen = shown.entry(name).or_default();
            seen.person |= self.shows_a_person(t);
            seen.body |= self.shows_a_body(t);
            seen.goes_on |= self.goes_on(t, &["it"], &|c| g.child(c, &["obj"]).is_some());
            seen.looks += match g.p.entity(t) {
                Some("organization") => 1,
                Some("person") => -1,
                _ => 0,
            };
        }
        let introduced: HashSet<String> = shown
            .keys()
            .filter(|name| name.contains(' '))
            .flat_map(|name| name.split(' ').map(str::to_string))
            .collect();
        let bodies = shown.into_iter().filter(|(name, s)| {
            let alone = !name.contains(' ') && !introduced.contains(name);
            !s.person && (s.body || s.looks > 1 || s.goes_on && alone)
        });
        self.bodies = bodies.map(|(name, _)| name).collect();
    }

    /// The id of the body that a name means.
    pub(crate) fn body_at(&self, t: TokenId) -> Option<String> {
        if self.bodies.is_empty() {
            return None;
        }
        let name = self.unlisted(t)?;
        self.bodies.contains(&name).then(|| group_id(&name))
    }

    /// The whole name that a word heads, where no list knows any of it: capitals in a row.
    fn unlisted(&self, t: TokenId) -> Option<String> {
        let g = &self.g;
        if g.p.upos(t) != Upos::Propn || !self.is_name_head(t) || self.in_dateline(t) {
            return None;
        }
        let capital = |x: TokenId| g.p.form(x).chars().next().is_some_and(char::is_uppercase);
        let part = |x: &TokenId| {
            let noun = matches!(g.p.upos(*x), Upos::Propn | Upos::Noun);
            g.is(*x, &["flat", "compound"]) && noun && capital(*x) && !self.is_title(*x)
        };
        let mut all: Vec<TokenId> = g.p.children(t).filter(part).chain([t]).collect();
        all.sort();
        let in_a_row = all.windows(2).all(|w| w[1].0 == w[0].0 + 1);
        let first = g.p.tokens_of(g.p.sentence_of(t)).next();
        // The first word of a sentence has a capital whatever it is ("Carmaker Tosca").
        if all.len() > 1 && first == Some(all[0]) && g.p.upos(all[0]) == Upos::Noun {
            all.remove(0);
        }
        if !in_a_row || all.iter().any(|&x| self.name_at(x).is_some()) {
            return None;
        }
        let forms: Vec<&str> = all.iter().map(|&x| g.p.form(x)).collect();
        Some(forms.join(" "))
    }

    /// Whether a noun is one for a company or another private body.
    pub(crate) fn is_company(&self, t: TokenId) -> bool {
        self.g.p.upos(t) == Upos::Noun && self.is_for(t, GroupClass::Private)
    }

    /// Whether a word alone is one for groups of a class.
    pub(crate) fn is_for(&self, t: TokenId, class: GroupClass) -> bool {
        let lemma = self.g.singular(t);
        let mut groups = self.lex.groups.get(&lemma);
        groups.any(|x| x.words.len() == 1 && x.class == class)
    }

    fn shows_a_body(&self, t: TokenId) -> bool {
        let g = &self.g;
        // "Carmaker Tosca", "Tosca, a carmaker", "the carmaker, Tosca".
        let near = g.children(t, &["compound", "nmod:desc", "appos"]);
        let called = near.into_iter().any(|c| self.is_company(c));
        let head = g.p.head(t);
        let calls = g.is(t, &["appos"]) && head.is_some_and(|h| self.is_company(h));
        // "Chief executive of Barlow Steel", "Barlow Steel's chairman".
        let office = |of: &dyn Fn(&Office) -> bool| {
            let word = head.map(|h| g.singular(h)).unwrap_or_default();
            self.lex.offices.get(&word).any(of)
        };
        let of = g.is(t, &["nmod"]) && matches!(g.case_of(t).as_deref(), Some("of" | "at"));
        let leads = |o: &Office| matches!(o.rank, Rank::OrganisationHead) && o.words.len() == 1;
        let led = of && office(&|_| true) || g.is(t, &["nmod:poss"]) && office(&leads);
        called || calls || led || self.acts_as(t, &["it"], &["its"])
    }

    fn shows_a_person(&self, t: TokenId) -> bool {
        let g = &self.g;
        g.title_before(t).is_some()
            || g.children(t, &["compound", "nmod:desc", "appos"])
                .into_iter()
                .any(|c| self.is_title(c) && !self.is_company(c))
            || self.acts_as(t, &["he", "she"], &["his", "her"])
            || self.goes_on(t, &["he", "she"], &|_| true)
    }

    /// Whether a subject owns what its deed is done to by one of these pronouns.
    fn owns(&self, clause: TokenId, owners: &[&str]) -> bool {
        let g = &self.g;
        let things = g.children(clause, &["obj", "obl"]);
        let mut owned = things
            .into_iter()
            .flat_map(|o| g.children(o, &["nmod:poss"]));
        owned.any(|o| owners.contains(&g.low(o).as_str()))
    }

    /// Whether a subject goes on as one of these pronouns in what it says of deeds to come, in a
    /// clause that is `fit`.
    fn goes_on(&self, t: TokenId, pronouns: &[&str], fit: &dyn Fn(TokenId) -> bool) -> bool {
        let g = &self.g;
        let Some(verb) = g.p.head(t).filter(|_| g.rel(t) == "nsubj") else {
            return false;
        };
        g.children(verb, &["ccomp"]).into_iter().any(|c| {
            let same = g.subject(c).is_some_and(|s| {
                pronouns.contains(&g.low(s.token).as_str()) && g.rel(s.token) != "expl"
            });
            same && matches!(g.mood(c), Mood::Will | Mood::Would | Mood::Due) && fit(c)
        })
    }

    /// Whether a subject acts on what is its own, in its clause, in what it is said to want to do,
    /// or in what it says that it will do.
    fn acts_as(&self, t: TokenId, pronouns: &[&str], owners: &[&str]) -> bool {
        let g = &self.g;
        let Some(verb) = g.p.head(t).filter(|_| g.rel(t) == "nsubj") else {
            return false;
        };
        let mut within = g.children(verb, &["xcomp"]).into_iter().chain([verb]);
        within.any(|c| self.owns(c, owners)) || self.goes_on(t, pronouns, &|c| self.owns(c, owners))
    }
}
