//! Persons: a name with its title, once, and known by surname from then on.
//!
//! Whom a person speaks for is read off the words around the name, else looked up among known
//! holders of offices at the time of the report, else taken from the state that is nearest.
//!
//! Does not know pronouns, which are `coref`'s, nor phrases without a name (`described`).

use crate::party::{Parties, Person, group_id};
use backstop_lexicon::{NameSort, SpeaksFor};
use backstop_model::Party;
use backstop_syntax::{TokenId, Upos};

impl Parties<'_> {
    /// Whether a proper noun heads its name (is not inside another proper noun's name).
    pub(crate) fn is_name_head(&self, t: TokenId) -> bool {
        !self.g.is(t, &["flat", "compound", "amod", "goeswith"])
    }

    /// The tokens of a personal name headed by `t`: the head, what is flat below it, and proper
    /// nouns compounded right before it.
    pub(crate) fn full_name(&self, t: TokenId) -> Vec<TokenId> {
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

    pub(crate) fn is_title(&self, t: TokenId) -> bool {
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
    pub(crate) fn person_at(&mut self, t: TokenId) -> Option<usize> {
        let g = self.g;
        let tokens = self.full_name(t);
        if tokens.is_empty() || self.body_at(t).is_some() {
            return None;
        }
        let mut forms: Vec<&str> = Vec::new();
        for (i, &x) in tokens.iter().enumerate() {
            let between = TokenId(x.0.saturating_sub(1));
            if i > 0 && tokens[i - 1].0 + 2 == x.0 && g.p.form(between) == "-" {
                forms.push("-");
            }
            forms.push(g.p.form(x));
        }
        let parts = name_parts(&forms);
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
        let surname = match parts.first() {
            Some(first) if family_first(&parts, &ids) => first.clone(),
            _ => last.clone(),
        };
        self.people.push(Person {
            surname,
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

    /// Notes what a mention says of a known person for whom nobody is known yet to stand.
    pub(crate) fn explain(&mut self, t: TokenId) {
        let Some(&i) = self.by_part.get(self.g.p.form(t)) else {
            return;
        };
        if !self.people[i].ids.is_empty() {
            return;
        }
        let (ids, office) = self.affiliation(t, &self.full_name(t));
        let person = &mut self.people[i];
        person.ids = ids;
        person.office = person.office.take().or(office);
    }

    /// The state that an office without nationality belongs to: the one named first in the
    /// sentence, else that of the dateline, else the report's main one.
    pub(crate) fn nearby_state(&self, t: TokenId, office: Option<&str>) -> Vec<String> {
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
    pub(crate) fn nearby(&self, t: TokenId) -> Vec<String> {
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
    pub(crate) fn holder(&self, parts: &[String]) -> Option<(String, String)> {
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
    pub(crate) fn affiliation(
        &self,
        t: TokenId,
        name: &[TokenId],
    ) -> (Vec<String>, Option<String>) {
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
        if ids.is_empty() {
            ids = self.unknown_body(&words).into_iter().collect();
        }
        (ids, office.map(|o| o.0))
    }

    fn is_office(&self, t: Option<TokenId>) -> bool {
        t.is_some_and(|t| self.lex.offices.get(&self.g.singular(t)).next().is_some())
    }

    /// The body of a title that no list knows: "director **of Delta Grain Trading**", "head of
    /// the shipping firm **Delta**", "**opposition** official".
    pub(crate) fn unknown_body(&self, words: &[TokenId]) -> Option<String> {
        let g = &self.g;
        let unknown = |w: TokenId| {
            g.p.upos(w) == Upos::Propn
                && self.name_at(w).is_none()
                && !matches!(g.p.entity(w), Some("person" | "place" | "time"))
        };
        let title = |w: TokenId| g.p.head(w).is_some_and(|h| g.p.upos(h) == Upos::Noun);
        for &w in words.iter().filter(|&&w| title(w) && g.is(w, &["nmod"])) {
            let case = g.case_of(w);
            let owned = g.is(w, &["nmod:poss"]) && self.is_office(g.p.head(w));
            if !matches!(case.as_deref(), Some("of" | "at" | "from"))
                && !owned
                && !self.speaks_for(w)
            {
                continue;
            }
            if let Some(body) = self.body_at(w) {
                return Some(body);
            }
            let inner = g.children(w, &["appos", "flat", "compound"]);
            let named = [w].into_iter().chain(inner).find(|&x| unknown(x));
            if let Some(body) = named {
                let parts = g.children(body, &["compound", "flat", "amod"]);
                let mut parts: Vec<TokenId> = parts.into_iter().chain([body]).collect();
                parts.sort();
                let name: Vec<String> = parts
                    .into_iter()
                    .filter(|&x| g.p.upos(x) == Upos::Propn)
                    .map(|x| g.low(x))
                    .collect();
                return Some(group_id(&name.join(" ")));
            }
        }
        // "Delta chairman Tamara Quill"
        let body = words.iter().copied().find(|&w| {
            g.is(w, &["compound"]) && unknown(w) && title(w) && self.is_office(g.p.head(w))
        });
        if let Some(w) = body {
            return Some(group_id(&g.low(w)));
        }
        let group = words.iter().copied().find(|&w| {
            g.is(w, &["compound"])
                && g.p.upos(w) == Upos::Noun
                && title(w)
                && self
                    .lex
                    .groups
                    .get(&g.singular(w))
                    .any(|x| x.words.len() == 1)
        })?;
        Some(group_id(&g.low(group)))
    }

    pub(crate) fn person_parties(&self, i: usize, t: TokenId) -> Vec<Party> {
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
}

/// Whether a name begins with that of the family: Chinese and Korean names do, and a given name
/// of two syllables ("Min-jun") tells one where the state does not.
fn family_first(parts: &[String], ids: &[String]) -> bool {
    let syllables = parts.last().is_some_and(|p| {
        p.split_once('-')
            .is_some_and(|(_, rest)| rest.chars().next().is_some_and(char::is_lowercase))
    });
    let there = |id: &String| matches!(id.as_str(), "CHN" | "KOR" | "PRK");
    parts.len() == 2 && syllables || (2..=3).contains(&parts.len()) && ids.iter().any(there)
}

/// The parts of a personal name; particles go with the part after them, and what a hyphen joins is
/// one part.
fn name_parts(forms: &[&str]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut held = String::new();
    let mut joins = false;
    for (i, f) in forms.iter().enumerate() {
        if *f == "-" {
            joins = held.is_empty() && i > 0 && !is_article(forms[i - 1]);
            continue;
        }
        if std::mem::take(&mut joins)
            && let Some(last) = parts.last_mut()
        {
            last.push('-');
            last.push_str(f);
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
            if !is_article(f) {
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

/// An Arabic article.
fn is_article(form: &str) -> bool {
    matches!(form.to_lowercase().as_str(), "al" | "el")
}
