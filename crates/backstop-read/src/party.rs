//! Who is meant: names, offices, nationality, groups, and later mentions of them.
//!
//! A mention is the head of a noun phrase. What is named in the lexicon is looked up; a person
//! the lexicon does not know is placed by the title that stands with the name ("Norvanian Foreign
//! Minister Tamara Quill"), once, and known by surname from then on. A group keeps its words
//! (`grp:western-officials`). What is nobody is nobody: places and things give no party.
//!
//! Here are the names, and which way each word goes: `person` and `described` are the other two.
//! Pronouns are in `coref`. Nothing here knows what the party does.

use crate::grammar::Grammar;
use backstop_lexicon::{Lexicon, NameHit, NameSort};
use backstop_model::{Date, Party, Span};
use backstop_syntax::{TokenId, Upos};
use std::collections::{HashMap, HashSet};

/// A known name over tokens `start..end`.
#[derive(Debug, Clone)]
pub struct NameAt {
    /// First token.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// What it is.
    pub hit: NameHit,
}

/// Somebody named in this report.
#[derive(Debug, Clone)]
pub struct Person {
    /// Every part of the name as written, particles joined to the surname.
    pub parts: Vec<String>,
    /// How later mentions call them, else the last part.
    pub surname: String,
    /// Whom they speak for.
    pub ids: Vec<String>,
    /// Their office in words, lower case.
    pub office: Option<String>,
}

/// Resolves mentions of one report, in text order.
pub struct Parties<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
    /// When the report was published.
    pub published: Option<Date>,
    pub(crate) names: Vec<NameAt>,
    pub(crate) name_of: Vec<u32>,
    pub(crate) people: Vec<Person>,
    pub(crate) by_part: HashMap<String, usize>,
    pub(crate) mentions: Vec<Option<Vec<Party>>>,
    /// Words of datelines ("GENEVA"), which name a place and nobody.
    pub(crate) dateline: Vec<bool>,
    /// Nouns that speak for whoever owns them ("its army"): their owner may be a pronoun.
    pub(crate) owned: Vec<bool>,
    /// Names of bodies that no list knows.
    pub(crate) bodies: HashSet<String>,
    /// States and organisations by how often they are named: the report's cast.
    pub(crate) cast: Vec<(String, u32)>,
}

const NONE: u32 = u32::MAX;

impl<'a> Parties<'a> {
    /// Resolves all mentions but pronouns.
    pub fn find(g: Grammar<'a>, lex: &'a Lexicon, published: Option<Date>) -> Parties<'a> {
        let n = g.p.len();
        let mut it = Parties {
            g,
            lex,
            published,
            names: Vec::new(),
            name_of: vec![NONE; n],
            people: Vec::new(),
            by_part: HashMap::new(),
            mentions: vec![None; n],
            dateline: datelines(&g),
            owned: vec![false; n],
            bodies: HashSet::new(),
            cast: Vec::new(),
        };
        it.scan_names();
        it.scan_bodies();
        it.count_cast();
        // Full names first: a headline may use the surname that the text explains later.
        for i in 0..n {
            let t = TokenId(i as u32);
            if it.g.p.upos(t) == Upos::Propn && it.is_name_head(t) && it.full_name(t).len() > 1 {
                it.person_at(t);
            }
        }
        // Who somebody is may be said at a later mention: "Quill, director of Delta Trading".
        for i in 0..n {
            let t = TokenId(i as u32);
            if it.g.p.upos(t) == Upos::Propn && it.is_name_head(t) {
                it.explain(t);
            }
        }
        for i in 0..n {
            let t = TokenId(i as u32);
            if matches!(
                it.g.p.upos(t),
                Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::Det
            ) || it.name_at(t).is_some()
            {
                let found = it.resolve(t);
                it.mentions[i] = found;
            }
        }
        it
    }

    fn scan_names(&mut self) {
        for s in self.g.p.sentences() {
            let tokens: Vec<TokenId> = self.g.p.tokens_of(s).collect();
            let forms: Vec<&str> = tokens.iter().map(|&t| self.g.p.form(t)).collect();
            let mut i = 0;
            while i < forms.len() {
                let reach = (i + 12).min(forms.len());
                match self.lex.names.longest(&forms[i..reach]) {
                    Some((len, hit)) if self.acceptable(&tokens[i..i + len], &hit) => {
                        let at = self.names.len() as u32;
                        for t in &tokens[i..i + len] {
                            self.name_of[t.0 as usize] = at;
                        }
                        self.names.push(NameAt {
                            start: tokens[i].0,
                            end: tokens[i].0 + len as u32,
                            hit,
                        });
                        i += len;
                    }
                    _ => i += 1,
                }
            }
        }
    }

    /// Whether a hit may be taken here: an ambiguous name needs to look like one.
    fn acceptable(&self, tokens: &[TokenId], hit: &NameHit) -> bool {
        let g = &self.g;
        let proper = tokens
            .iter()
            .any(|&t| matches!(g.p.xpos(t), "NNP" | "NNPS"));
        if hit.sort == NameSort::Surname {
            return false;
        }
        if hit.ambiguous && !proper {
            return false;
        }
        if hit.ambiguous && tokens.len() == 1 {
            // Part of a longer personal name ("Jordan Smith", "Chad Brown").
            let t = tokens[0];
            if g.is(t, &["flat"])
                || g.p.children(t).any(|c| g.is(c, &["flat"]))
                || g.p.entity(t) == Some("person")
            {
                return false;
            }
        }
        true
    }

    fn count_cast(&mut self) {
        let mut counts: HashMap<&str, u32> = HashMap::new();
        for n in &self.names {
            if is_actor_sort(n.hit.sort) {
                for id in &n.hit.ids {
                    *counts.entry(id.as_str()).or_default() += 1;
                }
            }
        }
        let mut cast: Vec<(String, u32)> = counts
            .into_iter()
            .map(|(k, v)| (k.to_string(), v))
            .collect();
        cast.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        self.cast = cast;
    }

    /// The known name that a word is part of.
    pub fn name_at(&self, t: TokenId) -> Option<&NameAt> {
        let i = *self.name_of.get(t.0 as usize)?;
        self.names.get(i as usize)
    }

    /// Whether a word is part of a dateline.
    pub fn in_dateline(&self, t: TokenId) -> bool {
        self.dateline.get(t.0 as usize).copied().unwrap_or(false)
    }

    /// Whether a noun speaks for its owner.
    pub fn is_owned(&self, t: TokenId) -> bool {
        self.owned.get(t.0 as usize).copied().unwrap_or(false)
    }

    /// The organisation of states that the report names most, `first` if it names that at all.
    pub fn main_organisation(&self, first: &[&str]) -> Option<String> {
        let orgs: Vec<&String> = self
            .cast
            .iter()
            .map(|c| &c.0)
            .filter(|i| {
                self.lex.organisations.first(i).is_some_and(|o| {
                    matches!(
                        o.kind,
                        backstop_lexicon::OrganisationKind::Igo
                            | backstop_lexicon::OrganisationKind::Club
                    )
                })
            })
            .collect();
        first
            .iter()
            .find_map(|f| orgs.iter().find(|o| o.as_str() == *f))
            .or(orgs.first())
            .map(|o| (*o).clone())
    }

    /// How often an actor is named in the report.
    pub fn weight(&self, id: &str) -> u32 {
        self.cast.iter().find(|c| c.0 == id).map_or(0, |c| c.1)
    }

    /// Parties of a noun phrase without its conjuncts; empty when it is nobody, or a pronoun.
    pub fn at(&self, t: TokenId) -> &[Party] {
        self.mentions
            .get(t.0 as usize)
            .and_then(|m| m.as_deref())
            .unwrap_or(&[])
    }

    pub(crate) fn span(&self, t: TokenId) -> Span {
        let r = self.g.p.span(t);
        Span::new(r.start, r.end)
    }

    pub(crate) fn party(&self, id: &str, t: TokenId, named: bool) -> Party {
        Party {
            id: id.to_string(),
            person: None,
            office: None,
            count: None,
            named,
            span: Some(self.span(t)),
        }
    }

    /// The state whose a seat is said to be.
    fn said_owner(&self, t: TokenId) -> Option<Vec<String>> {
        let near = self.g.children(t, &["nmod:poss", "amod"]);
        let owners = self.owner_in(&near, None);
        (!owners.is_empty() && owners.iter().all(|o| self.lex.states.has(o))).then_some(owners)
    }

    /// The parties that a word names or describes, if any.
    fn resolve(&mut self, t: TokenId) -> Option<Vec<Party>> {
        let g = self.g;
        let head_of_name = self.name_at(t).cloned();
        if let Some(name) = head_of_name {
            match name.hit.sort {
                NameSort::Place => {}
                NameSort::Wire | NameSort::Outlet => {
                    let id = name.hit.ids.first()?;
                    return Some(vec![self.party(&group_id(id), t, true)]);
                }
                NameSort::Person => {
                    if let Some(i) = self.person_at(self.top_of(&name, t)) {
                        return Some(self.person_parties(i, t));
                    }
                }
                // "Europe" in a report about the Union is the Union.
                NameSort::Region
                    if name.hit.ids.iter().any(|i| i == "grp:european-states")
                        && self.weight("EU") >= 2 =>
                {
                    return Some(vec![self.party("EU", t, true)]);
                }
                _ => {
                    // "Syrian" inside "Syrian rebels" is asked of the noun; alone it is a party.
                    let ids: Vec<String> = name.hit.ids.iter().map(|i| self.owner(i)).collect();
                    let ids = match name.hit.sort {
                        NameSort::Several => ids,
                        // "Chile's Senate": whose it is said to be, not whose it mostly is.
                        NameSort::Seat => self.said_owner(t).unwrap_or_else(|| self.prefer(ids)),
                        _ => self.prefer(ids),
                    };
                    return Some(ids.iter().map(|id| self.party(id, t, true)).collect());
                }
            }
        }
        if let Some(id) = self.body_at(t) {
            return Some(vec![self.party(&id, t, true)]);
        }
        if g.p.upos(t) == Upos::Propn
            && let Some(i) = self.person_at(t)
        {
            return Some(self.person_parties(i, t));
        }
        if let Some(ids) = self.shortened(t) {
            return Some(ids.iter().map(|id| self.party(id, t, true)).collect());
        }
        if matches!(g.p.upos(t), Upos::Noun | Upos::Propn | Upos::Adj) {
            return self.described(t);
        }
        // "some", "both", "26" standing for people are left to `coref`.
        None
    }

    /// "The South", "the Commission": one word of a longer name that stands before it.
    fn shortened(&self, t: TokenId) -> Option<Vec<String>> {
        let g = &self.g;
        let alone = g.p.upos(t) == Upos::Propn
            && g.child(t, &["det"]).is_some_and(|d| g.low(d) == "the")
            && g.child(t, &["compound", "flat", "amod", "appos"]).is_none()
            && !g.is(t, &["compound", "flat"]);
        if !alone {
            return None;
        }
        let longer = |n: &&NameAt| {
            n.end <= t.0
                && n.end - n.start > 1
                && matches!(n.hit.sort, NameSort::State | NameSort::Organisation)
                && (n.start..n.end).any(|x| g.p.form(TokenId(x)) == g.p.form(t))
        };
        let name = self.names.iter().rev().find(longer)?;
        let ids: Vec<String> = name.hit.ids.iter().map(|i| self.owner(i)).collect();
        Some(self.prefer(ids))
    }

    fn top_of(&self, name: &NameAt, t: TokenId) -> TokenId {
        (name.start..name.end)
            .map(TokenId)
            .find(|&x| {
                self.g
                    .p
                    .head(x)
                    .is_none_or(|h| h.0 < name.start || h.0 >= name.end)
            })
            .unwrap_or(t)
    }

    /// Of several states that one word may mean, the one that the report speaks of most.
    fn prefer(&self, mut ids: Vec<String>) -> Vec<String> {
        if ids.len() > 1 {
            ids.sort_by_key(|i| std::cmp::Reverse(self.weight(i)));
            ids.truncate(1);
        }
        ids
    }
}

/// Whether a name of this sort may stand for an actor.
pub fn is_actor_sort(sort: NameSort) -> bool {
    !matches!(
        sort,
        NameSort::Wire | NameSort::Outlet | NameSort::Place | NameSort::Person | NameSort::Surname
    )
}

/// `grp:` and the words, lower case, joined by hyphens.
pub fn group_id(words: &str) -> String {
    let mut id = String::from("grp:");
    let mut gap = false;
    for c in words.chars() {
        if c.is_alphanumeric() {
            if gap && id.len() > 4 {
                id.push('-');
            }
            gap = false;
            id.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '\u{2019}' | '.') {
            gap = true;
        }
    }
    id
}

/// Words of datelines: a row of capitals cut off before the sentence that opens a paragraph.
fn datelines(g: &Grammar<'_>) -> Vec<bool> {
    let mut out = vec![false; g.p.len()];
    let sentences: Vec<backstop_syntax::SentenceId> = g.p.sentences().collect();
    for pair in sentences.windows(2) {
        if !g.p.starts_paragraph(pair[0]) || g.p.starts_paragraph(pair[1]) {
            continue;
        }
        let forms: Vec<&str> = g.p.tokens_of(pair[0]).map(|t| g.p.form(t)).collect();
        if crate::dateline::is_one(&forms) {
            for t in g.p.tokens_of(pair[0]) {
                out[t.0 as usize] = true;
            }
        }
    }
    out
}
