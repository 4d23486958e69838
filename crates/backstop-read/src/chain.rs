//! Names for voices: from a link of speech to the record of who says so.
//!
//! A person is called by surname, a medium by its name, a body by its words; who is not named is
//! `anon:` and the words that describe them. A report that says "told Reuters" and never speaks of
//! Reuters otherwise is Reuters' own: a medium names itself only as the one that was told.

use crate::coref::Cast;
use crate::grammar::Grammar;
use crate::time;
use crate::voice::Said;
use backstop_lexicon::{Lexicon, NameSort};
use backstop_model::{Date, Party, Span, Voice, VoiceKind};
use backstop_syntax::{TokenId, Upos};

/// Names voices.
pub struct Voices<'a> {
    /// The trees.
    pub g: Grammar<'a>,
    /// The words.
    pub lex: &'a Lexicon,
    /// Who is meant.
    pub cast: &'a Cast<'a>,
    /// Who published the report, as far as known, lower case.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<Date>,
}

impl Voices<'_> {
    /// The chain of a stance: of the deed's words, when its cue stands inside the same speech.
    pub fn chain(&self, cue: TokenId, deed: TokenId, also: Option<&Vec<Party>>) -> Vec<Voice> {
        let links = self.cast.chain(cue);
        let mut out: Vec<Voice> = Vec::new();
        for link in &links {
            if link.vouches || self.quoted(link) {
                self.push(link, &mut out);
            }
        }
        if let Some(holder) = also
            && let Some(v) = self.of_holder(holder)
            && !out.iter().any(|o| o.name == v.name)
        {
            // A saying that is its own stance ("warned that"): its holder is the last voice.
            for link in self.cast.chain(deed) {
                if !links.iter().any(|l| std::ptr::eq(*l, link)) && link.cue.contains(&cue) {
                    self.push(link, &mut out);
                }
            }
            if !out.iter().any(|o| o.name == v.name) {
                out.push(v);
            }
        }
        out
    }

    /// Whether what is said stands in quotation marks, so that the words are the source's own.
    fn quoted(&self, link: &Said) -> bool {
        let first = link.content.first().map(|&t| self.g.p.form(t));
        matches!(first, Some("\"" | "\u{201c}" | "``" | "\u{2018}")) && !link.noun
    }

    fn push(&self, link: &Said, out: &mut Vec<Voice>) {
        let g = &self.g;
        let cue_word = link
            .cue
            .iter()
            .map(|&t| g.p.form(t))
            .collect::<Vec<_>>()
            .join(" ");
        let head = link
            .cue
            .iter()
            .copied()
            .find(|&x| g.p.upos(x) == Upos::Verb);
        let date = head.and_then(|h| time::date_of(g, h, self.published, false));
        if let Some(m) = link.told
            && let Some(mut v) = self.voice(m)
            && v.kind == VoiceKind::Wire
            && !self.is_outlet(&v.name)
        {
            v.cue = Some(cue_word.clone());
            add(out, v);
        }
        if let Some(src) = link.source
            && let Some(mut v) = self.voice(src)
            && !self.is_outlet(&v.name)
        {
            v.cue = Some(cue_word);
            v.date = date;
            add(out, v);
        }
    }

    fn is_outlet(&self, name: &str) -> bool {
        self.outlet
            .as_deref()
            .is_some_and(|o| o == name.to_lowercase())
    }

    fn of_holder(&self, holder: &[Party]) -> Option<Voice> {
        let first = holder.first()?;
        let t = self.token_at(first.span?)?;
        self.voice(t)
    }

    fn token_at(&self, s: Span) -> Option<TokenId> {
        let n = self.g.p.len() as u32;
        let (mut lo, mut hi) = (0u32, n);
        while lo < hi {
            let mid = lo.midpoint(hi);
            if self.g.p.span(TokenId(mid)).end <= s.start as usize {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        (lo < n).then_some(TokenId(lo))
    }

    /// The voice that a noun phrase is.
    pub fn voice(&self, t: TokenId) -> Option<Voice> {
        let g = &self.g;
        let r = g.p.span(t);
        let span = Some(Span::new(r.start, r.end));
        let make = |name: String, kind: VoiceKind, party: Option<String>| Voice {
            name,
            kind,
            party,
            cue: None,
            date: None,
            span,
        };
        if let Some(n) = self.cast.parties.name_at(t)
            && matches!(n.hit.sort, NameSort::Wire | NameSort::Outlet)
        {
            let name = n.hit.ids.first().cloned().unwrap_or_default();
            return Some(make(name, VoiceKind::Wire, None));
        }
        // "the Yonhap news agency", "news site X"
        if matches!(
            g.lemma(t),
            "agency"
                | "newspaper"
                | "paper"
                | "daily"
                | "channel"
                | "broadcaster"
                | "television"
                | "tv"
                | "radio"
                | "website"
                | "magazine"
                | "media"
        ) {
            for c in g.children(t, &["compound", "appos", "nmod:desc", "flat", "amod"]) {
                if let Some(n) = self
                    .cast
                    .parties
                    .name_at(c)
                    .filter(|n| matches!(n.hit.sort, NameSort::Wire | NameSort::Outlet))
                {
                    return Some(make(
                        n.hit.ids.first().cloned().unwrap_or_default(),
                        VoiceKind::Wire,
                        None,
                    ));
                }
            }
            if let Some(name) = g
                .children(t, &["appos", "compound", "flat"])
                .into_iter()
                .find(|&c| {
                    g.p.upos(c) == Upos::Propn
                        && self
                            .cast
                            .parties
                            .name_at(c)
                            .is_none_or(|n| matches!(n.hit.sort, NameSort::Place))
                })
            {
                return Some(make(self.noun_words(name), VoiceKind::Outlet, None));
            }
        }
        if matches!(g.p.upos(t), Upos::Pron | Upos::Det)
            || g.p.upos(t) == Upos::Noun && self.cast.parties.at(t).is_empty()
        {
            let p = self.cast.one(t);
            if let Some(first) = p.first() {
                if let Some(s) = first.person.clone() {
                    return Some(make(s, VoiceKind::Person, Some(first.id.clone())));
                }
                if let Some(x) = first
                    .span
                    .and_then(|s| self.token_at(s))
                    .filter(|&x| x != t && g.p.upos(x) != Upos::Pron)
                {
                    return self.voice(x);
                }
            }
            if g.p.upos(t) == Upos::Noun {
                let kind = match g.p.entity(t) {
                    Some("person") => VoiceKind::Anon,
                    _ => VoiceKind::Document,
                };
                let words = self.noun_words(t);
                return Some(match kind {
                    VoiceKind::Anon => make(format!("anon:{words}"), kind, None),
                    _ => make(words, kind, None),
                });
            }
            return None;
        }
        let parties = self.cast.parties.at(t);
        let party = parties.first().map(|p| p.id.clone());
        if let Some(s) = parties.first().and_then(|p| p.person.clone()) {
            return Some(make(s, VoiceKind::Person, party));
        }
        // "Iranian media": a medium without a name.
        let words = self.noun_words(t);
        let proper = g.p.upos(t) == Upos::Propn || self.cast.parties.name_at(t).is_some();
        let body = parties.first().is_some_and(|p| !p.id.starts_with("grp:"))
            && !matches!(g.p.xpos(t), "NNS")
            && !matches!(g.p.entity(t), Some("person"))
            && self.lex.offices.get(g.lemma(t)).next().is_none();
        if proper || body {
            return Some(make(words, VoiceKind::Office, party));
        }
        Some(make(format!("anon:{words}"), VoiceKind::Anon, party))
    }

    /// A noun phrase in its own words, without article and without what hangs on it loosely.
    fn noun_words(&self, t: TokenId) -> String {
        let g = &self.g;
        let mut keep = vec![t];
        let mut stack = vec![t];
        while let Some(x) = stack.pop() {
            for c in g.p.children(x) {
                let close = g.is(
                    c,
                    &[
                        "amod",
                        "compound",
                        "nummod",
                        "nmod:poss",
                        "flat",
                        "case",
                        "punct",
                        "nmod",
                        "nmod:desc",
                        "conj",
                        "cc",
                        "fixed",
                        "det",
                        "advmod",
                    ],
                );
                let article = g.is(c, &["det"]) && matches!(g.low(c).as_str(), "the" | "a" | "an");
                let edge = x == t && g.is(c, &["case"]);
                let far = g.is(c, &["nmod"])
                    && g.rel(c) == "nmod"
                    && !matches!(
                        g.case_of(c).as_deref(),
                        Some("of" | "for" | "with" | "to" | "in")
                    );
                if close && (!article || x != t) && !edge && !far && c.0.abs_diff(t.0) <= 12 {
                    keep.push(c);
                    stack.push(c);
                }
            }
        }
        keep.sort();
        while keep.last().is_some_and(|&x| g.p.upos(x) == Upos::Punct) {
            keep.pop();
        }
        while keep.first().is_some_and(|&x| g.p.upos(x) == Upos::Punct) {
            keep.remove(0);
        }
        let (a, b) = (
            keep.first().copied().unwrap_or(t),
            keep.last().copied().unwrap_or(t),
        );
        g.p.text
            .get(g.p.span(a).start..g.p.span(b).end)
            .unwrap_or("")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn add(out: &mut Vec<Voice>, v: Voice) {
    if !out.iter().any(|o| o.name == v.name) {
        out.push(v);
    }
}
