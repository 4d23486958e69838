//! Who is meant: names, offices, nationality, groups, and later mentions of them.
//!
//! A mention is the head of a noun phrase. What is named in the lexicon is looked up; a person
//! the lexicon does not know is placed by the title that stands with the name ("Norvanian Foreign
//! Minister Tamara Quill"), once, and known by surname from then on. A group keeps its words
//! (`grp:western-officials`). What is nobody is nobody: places and things give no party.
//!
//! Pronouns are in `coref`. Nothing here knows what the party does.

use crate::grammar::{Grammar, starts_upper};
use backstop_lexicon::{GroupClass, Lexicon, NameHit, NameSort, Rank, SpeaksFor};
use backstop_model::{Date, Party, Span};
use backstop_syntax::{TokenId, Upos};
use std::collections::HashMap;

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
    names: Vec<NameAt>,
    name_of: Vec<u32>,
    people: Vec<Person>,
    by_part: HashMap<String, usize>,
    mentions: Vec<Option<Vec<Party>>>,
    /// Words of datelines ("GENEVA"), which name a place and nobody.
    dateline: Vec<bool>,
    /// Nouns that speak for whoever owns them ("its army"): their owner may be a pronoun.
    owned: Vec<bool>,
    /// States and organisations by how often they are named: the report's cast.
    cast: Vec<(String, u32)>,
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
            cast: Vec::new(),
        };
        it.scan_names();
        it.count_cast();
        // Full names first: a headline may use the surname that the text explains later.
        for i in 0..n {
            let t = TokenId(i as u32);
            if it.g.p.upos(t) == Upos::Propn && it.is_name_head(t) && it.full_name(t).len() > 1 {
                it.person_at(t);
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

    /// The person that a mention names, if any.
    pub fn person(&self, surname: &str) -> Option<&Person> {
        self.by_part.get(surname).and_then(|&i| self.people.get(i))
    }

    fn span(&self, t: TokenId) -> Span {
        let r = self.g.p.span(t);
        Span::new(r.start, r.end)
    }

    fn party(&self, id: &str, t: TokenId, named: bool) -> Party {
        Party {
            id: id.to_string(),
            person: None,
            office: None,
            count: None,
            named,
            span: Some(self.span(t)),
        }
    }

    /// Whether a proper noun heads its name (is not inside another proper noun's name).
    fn is_name_head(&self, t: TokenId) -> bool {
        !self.g.is(t, &["flat", "compound", "amod", "goeswith"])
    }

    /// The tokens of a personal name headed by `t`: the head, what is flat below it, and proper
    /// nouns compounded right before it.
    fn full_name(&self, t: TokenId) -> Vec<TokenId> {
        let g = &self.g;
        let mut parts: Vec<TokenId> =
            g.p.children(t)
                .filter(|&c| {
                    g.is(c, &["flat"])
                        || (g.is(c, &["compound", "nmod:desc"])
                            && g.p.upos(c) == Upos::Propn
                            && c < t
                            && self.name_at(c).is_none()
                            && !self.is_title(c))
                })
                .collect();
        parts.push(t);
        parts.sort();
        // One unbroken run around the head, hyphens and particles included.
        let at = parts.iter().position(|&x| x == t).unwrap_or(0);
        let (mut lo, mut hi) = (at, at);
        while lo > 0 && parts[lo].0 - parts[lo - 1].0 <= 2 {
            lo -= 1;
        }
        while hi + 1 < parts.len() && parts[hi + 1].0 - parts[hi].0 <= 2 {
            hi += 1;
        }
        parts[lo..=hi]
            .iter()
            .copied()
            .filter(|&x| g.p.upos(x) != Upos::Punct && !self.is_title(x))
            .collect()
    }

    fn is_title(&self, t: TokenId) -> bool {
        let low = self.g.low(t);
        let low = low.trim_end_matches('.');
        matches!(
            low,
            "mr" | "mrs"
                | "ms"
                | "dr"
                | "sir"
                | "lord"
                | "lady"
                | "sheikh"
                | "gen"
                | "sen"
                | "rep"
                | "col"
                | "lt"
                | "maj"
                | "capt"
                | "adm"
                | "gov"
                | "prof"
                | "rev"
                | "sgt"
        ) || self
            .lex
            .offices
            .get(low)
            .any(|o| o.words.len() == 1 || o.words.last().is_some_and(|w| w == low))
    }

    /// The person named by the phrase that `t` heads; registered on first sight.
    fn person_at(&mut self, t: TokenId) -> Option<usize> {
        let g = self.g;
        let tokens = self.full_name(t);
        if tokens.is_empty() {
            return None;
        }
        let parts = name_parts(&tokens.iter().map(|&x| g.p.form(x)).collect::<Vec<_>>());
        let last = parts.last()?.clone();
        if parts.len() == 1 {
            if let Some(&i) = self.by_part.get(&last) {
                let p = &mut self.people[i];
                if p.surname != last && p.parts.first() == Some(&last) {
                    // "Park" after "Park Geun-hye": the family name comes first.
                    p.surname = last;
                }
                return Some(i);
            }
        } else if let Some(&i) = self.by_part.get(&last)
            && self.people[i].parts.len() > 1
            && self.people[i].parts.first() == parts.first()
        {
            return Some(i);
        }
        let known = self.holder(&parts);
        let looks = g.p.entity(t) == Some("person") || known.is_some();
        let (mut ids, office) = self.affiliation(t, &tokens);
        if !looks && office.is_none() {
            return None;
        }
        let mut office = office;
        if ids.is_empty() && known.is_none() && office.is_some() {
            ids = self.nearby_state(t, office.as_deref());
        }
        if let Some((actor, held)) = known {
            if ids.is_empty() {
                ids.push(actor);
            }
            office = office.or(Some(held));
        }
        let i = self.people.len();
        self.people.push(Person {
            surname: last.clone(),
            parts: parts.clone(),
            ids,
            office,
        });
        for part in &parts {
            if part == &last || parts.len() > 1 {
                self.by_part.entry(part.clone()).or_insert(i);
            }
        }
        self.by_part.insert(last, i);
        Some(i)
    }

    /// The state that an office without nationality belongs to: the one named first in the
    /// sentence, else that of the dateline, else the report's main one.
    fn nearby_state(&self, t: TokenId, office: Option<&str>) -> Vec<String> {
        let of_state = office.is_some_and(|o| {
            o.split(' ')
                .next_back()
                .into_iter()
                .chain(o.split(' ').next())
                .any(|w| {
                    self.lex
                        .offices
                        .get(w)
                        .any(|x| x.words.join(" ") == o && x.speaks_for == SpeaksFor::State)
                })
        });
        if !of_state {
            return Vec::new();
        }
        self.nearby(t)
    }

    /// The state that a body without nationality belongs to, by the same order.
    fn nearby(&self, t: TokenId) -> Vec<String> {
        let state = |x: TokenId| {
            self.name_at(x)
                .filter(|n| {
                    matches!(
                        n.hit.sort,
                        NameSort::State
                            | NameSort::Adjective
                            | NameSort::Capital
                            | NameSort::People
                    )
                })
                .and_then(|n| n.hit.ids.first().cloned())
                .filter(|id| self.lex.states.has(id))
        };
        let s = self.g.p.sentence_of(t);
        let place = |x: TokenId| {
            matches!(
                self.g.case_of(x).as_deref(),
                Some("in" | "at" | "near" | "from" | "to" | "with" | "on")
            )
        };
        let here = self
            .g
            .p
            .tokens_of(s)
            .filter(|&x| !self.in_dateline(x) && !place(x))
            .find_map(state);
        here.or_else(|| {
            (0..self.g.p.len() as u32)
                .map(TokenId)
                .take_while(|x| x.0 < 400)
                .filter(|&x| self.in_dateline(x))
                .find_map(state)
        })
        .or_else(|| {
            self.cast
                .iter()
                .map(|c| c.0.clone())
                .find(|id| self.lex.states.has(id))
        })
        .into_iter()
        .collect()
    }

    /// Whom a known holder of an office spoke for at the time of the report.
    fn holder(&self, parts: &[String]) -> Option<(String, String)> {
        let last = parts.last()?;
        let full = parts.join(" ");
        let mut best: Option<(u8, &backstop_lexicon::Holder)> = None;
        for h in self.lex.holders.get(last) {
            let same_full =
                parts.len() > 1 && (h.name == full || h.also.iter().any(|a| a.text == full));
            if parts.len() > 1
                && !same_full
                && h.name.split(' ').next() != parts.first().map(String::as_str)
            {
                continue;
            }
            if parts.len() == 1
                && h.surnames.iter().any(|s| s.ambiguous && s.text == *last)
                && self.weight(&h.actor) == 0
            {
                continue;
            }
            let in_office = self.published.is_none_or(|d| {
                h.from.is_none_or(|f| f <= d)
                    && h.to
                        .is_none_or(|t| d <= t || t.month.is_none() && t.year == d.year)
            });
            let near = self.published.is_none_or(|d| {
                h.from.is_none_or(|f| f.year <= d.year + 1)
                    && h.to.is_none_or(|t| t.year + 1 >= d.year)
            });
            let score = u8::from(in_office) * 4 + u8::from(near) * 2 + u8::from(same_full);
            if score >= 2 && best.is_none_or(|(s, _)| score > s) {
                best = Some((score, h));
            }
        }
        best.map(|(_, h)| (h.actor.clone(), h.office.clone()))
    }

    /// The title around a name: whom the person speaks for, and the office in words.
    fn affiliation(&self, t: TokenId, name: &[TokenId]) -> (Vec<String>, Option<String>) {
        let g = &self.g;
        // Words of the phrase: before the name, and an apposition on either side.
        let mut words: Vec<TokenId> = Vec::new();
        let add = |x: TokenId, all: &mut Vec<TokenId>| {
            for w in g.p.subtree(x) {
                if !name.contains(&w) {
                    all.push(w);
                }
            }
        };
        for &part in name {
            for c in g.children(
                part,
                &["nmod:desc", "compound", "amod", "nmod:poss", "appos", "det"],
            ) {
                if !name.contains(&c) {
                    add(c, &mut words);
                }
            }
        }
        if let Some(title) = name.first().and_then(|&n| g.title_before(n)) {
            add(title, &mut words);
        }
        if g.is(t, &["appos", "flat"])
            && let Some(h) = g.p.head(t)
        {
            for w in g.p.subtree(h) {
                if !name.contains(&w) && !g.under(w, t) {
                    words.push(w);
                }
            }
            words.push(h);
        }
        words.sort();
        words.dedup();
        // A title is near its name; a long apposition may speak of others.
        words.retain(|w| w.0.abs_diff(t.0) <= 14 && !self.in_dateline(*w));
        let office = self.office_in(&words);
        let mut ids = self.owner_in(&words, office.as_ref().map(|o| o.1));
        if ids.is_empty() && office.is_some() && words.iter().any(|&w| g.p.xpos(w) == "PRP$") {
            // "his envoy": whoever was named last before it.
            let before = (0..t.0).rev().take(80).map(TokenId);
            ids = before
                .filter_map(|x| self.by_part.get(g.p.form(x)))
                .map(|&i| self.people[i].ids.clone())
                .find(|i| !i.is_empty())
                .unwrap_or_default();
        }
        (ids, office.map(|o| o.0))
    }

    /// The office named among some words: its words, and for whom it speaks.
    fn office_in(&self, words: &[TokenId]) -> Option<(String, SpeaksFor)> {
        let g = &self.g;
        let low: Vec<String> = words
            .iter()
            .map(|&w| {
                let l = g.lemma(w).to_lowercase();
                if l.is_empty() { g.low(w) } else { l }
            })
            .collect();
        let mut best: Option<(usize, String, SpeaksFor)> = None;
        for (i, w) in low.iter().enumerate() {
            for o in self.lex.offices.get(w) {
                // The office's words must stand in a row that ends (or begins, "minister of *") here.
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
    fn owner_in(&self, words: &[TokenId], speaks: Option<SpeaksFor>) -> Vec<String> {
        if speaks == Some(SpeaksFor::Own) {
            return Vec::new();
        }
        let g = &self.g;
        let mut ids: Vec<(bool, String)> = Vec::new();
        let mut done: Option<u32> = None;
        for &w in words {
            let Some(name) = self.name_at(w) else {
                // "Trump's envoy", "the Obama administration"
                if g.p.upos(w) == Upos::Propn
                    && let Some(&i) = self.by_part.get(g.p.form(w))
                    && g.is(w, &["nmod:poss", "compound"])
                {
                    for id in &self.people[i].ids {
                        ids.push((false, id.clone()));
                    }
                }
                continue;
            };
            if done == Some(name.start) || !is_actor_sort(name.hit.sort) {
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
            if matches!(
                g.case_of(head).as_deref(),
                Some("for" | "to" | "on" | "with" | "against" | "in" | "at" | "from" | "between")
            ) {
                continue;
            }
            // "NATO" in "U.S. NATO envoy" is the closer one; an organisation beats a capital.
            let state_body = name.hit.sort == NameSort::Capital || name.hit.sort == NameSort::Place;
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
                return states.into_iter().take(1).collect();
            }
        }
        out.truncate(1);
        out
    }

    /// The actor that an organisation speaks for: itself, or the state whose body it is.
    fn owner(&self, id: &str) -> String {
        self.lex
            .organisations
            .first(id)
            .and_then(|o| o.of.clone())
            .unwrap_or_else(|| id.to_string())
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
                    let ids = if name.hit.sort == NameSort::Several {
                        ids
                    } else {
                        self.prefer(ids)
                    };
                    return Some(ids.iter().map(|id| self.party(id, t, true)).collect());
                }
            }
        }
        if g.p.upos(t) == Upos::Propn {
            if let Some(i) = self.person_at(t) {
                return Some(self.person_parties(i, t));
            }
        }
        if matches!(g.p.upos(t), Upos::Noun | Upos::Propn | Upos::Adj) {
            return self.described(t);
        }
        // "some", "both", "26" standing for people are left to `coref`.
        None
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

    fn person_parties(&self, i: usize, t: TokenId) -> Vec<Party> {
        let p = &self.people[i];
        let ids = if p.ids.is_empty() {
            vec![group_id(&p.surname)]
        } else {
            p.ids.clone()
        };
        ids.into_iter()
            .map(|id| Party {
                id,
                person: Some(p.surname.clone()),
                office: p.office.clone(),
                count: None,
                named: true,
                span: Some(self.span(t)),
            })
            .collect()
    }

    /// A phrase that describes: an office, a body, a group.
    fn described(&mut self, t: TokenId) -> Option<Vec<Party>> {
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
                    })
                    .flat_map(|c| g.p.subtree(c))
                    .filter(|x| x.0.abs_diff(t.0) <= 10 && !self.in_dateline(*x))
                    .collect();
            w.push(t);
            w.sort();
            w
        };
        let lemma = g.lemma(t).to_lowercase();
        // "the U.S. envoy, Sung Kim": the apposition names the person.
        for a in g.children(t, &["appos", "flat"]) {
            if g.p.upos(a) == Upos::Propn
                && self
                    .name_at(a)
                    .is_none_or(|n| n.hit.sort == NameSort::Person)
            {
                if let Some(i) = self.person_at(a) {
                    return Some(self.person_parties(i, t));
                }
            }
        }
        // "the president", "Trump's envoy", "a foreign ministry spokesman"
        let title = g.p.upos(t) == Upos::Propn;
        let office = self
            .office_in(&words)
            .filter(|(name, _)| title || name.split(' ').any(|w| w == lemma));
        if office.as_ref().is_some_and(|o| o.1 != SpeaksFor::Own) {
            self.owned[t.0 as usize] = true;
        }
        let plural = matches!(g.p.xpos(t), "NNS" | "NNPS");
        if let Some((name, speaks)) = office.filter(|_| !plural) {
            let ids = self.owner_in(&words, Some(speaks));
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
            if speaks == SpeaksFor::State {
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
            let rank = self.lex.offices.get(&lemma).next().map(|o| o.rank);
            if matches!(rank, Some(Rank::Private)) && speaks == SpeaksFor::Own {
                return Some(vec![self.group(t, &words)]);
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
                    owners.iter().any(|o| !self.lex.states.has(o))
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
            let of_europe = regional
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
            Some("organization") if title => Some(vec![self.group(t, &words)]),
            // An unknown proper name that acts is somebody.
            None | Some("person" | "place") if title && g.rel(t) == "nsubj" => {
                Some(vec![self.group(t, &words)])
            }
            _ => None,
        }
    }

    /// A group by its words: adjectives, compounds and the noun.
    fn group(&self, t: TokenId, words: &[TokenId]) -> Party {
        let g = &self.g;
        let mut name = Vec::new();
        let mut count = None;
        for &w in words {
            if w == t {
                name.push(g.low(t));
            } else if w < t
                && g.p.head(w) == Some(t)
                && g.p.upos(w) != Upos::Pron
                && g.is(w, &["amod", "compound", "nmod:poss", "flat"])
            {
                if let Some(hit) = self.name_at(w).map(|n| &n.hit)
                    && matches!(
                        hit.sort,
                        NameSort::State
                            | NameSort::Adjective
                            | NameSort::People
                            | NameSort::Capital
                    )
                {
                    name.push(g.low(w));
                    continue;
                }
                name.push(g.low(w));
            } else if w > t && g.is(w, &["flat"]) {
                name.push(g.low(w));
            }
        }
        for c in g.children(t, &["nummod"]) {
            count = number_of(&g.low(c));
        }
        let mut p = self.party(&group_id(&name.join(" ")), t, g.p.upos(t) == Upos::Propn);
        p.count = count;
        p
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

/// The parts of a personal name; particles go with the part after them.
fn name_parts(forms: &[&str]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut held = String::new();
    for (i, f) in forms.iter().enumerate() {
        if *f == "-" {
            continue;
        }
        let particle = matches!(
            f.to_lowercase().as_str(),
            "de" | "van"
                | "von"
                | "der"
                | "den"
                | "al"
                | "el"
                | "bin"
                | "ben"
                | "da"
                | "di"
                | "du"
                | "dos"
                | "la"
                | "le"
                | "ter"
                | "ten"
        );
        if particle
            && i + 1 < forms.len()
            && (i > 0 || f.chars().next().is_some_and(char::is_lowercase))
        {
            // Arabic articles are left off later mentions ("al-Moualem", "Moualem").
            if !matches!(f.to_lowercase().as_str(), "al" | "el") {
                held.push_str(f);
                held.push(' ');
            }
            continue;
        }
        let joined = f
            .trim_start_matches("al-")
            .trim_start_matches("Al-")
            .trim_start_matches("el-");
        parts.push(format!("{held}{joined}"));
        held.clear();
    }
    parts
}

/// A number in words or digits.
pub fn number_of(w: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if let Some(i) = WORDS.iter().position(|x| *x == w) {
        return Some(i as u32);
    }
    w.replace(',', "").parse().ok()
}

/// Whether a word begins with a capital letter and is no pronoun.
pub fn is_capitalised(form: &str) -> bool {
    starts_upper(form) && form != "I"
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
