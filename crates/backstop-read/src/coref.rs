//! Later mentions: pronouns, "the two countries", what has no words of its own.
//!
//! Rules of salience, in text order. "I" and "we" are whoever speaks. In what somebody is reported
//! to say, "he" and "it" are that speaker unless the speaker cannot be meant. Otherwise the subject
//! of the clause around, then of the sentence before, then the last that fits is meant. Where
//! nobody fits, nobody is given: an unknown holder is told, not guessed.
//!
//! Which words point back is `mention`'s; nothing here knows what the party does.

use crate::grammar::Grammar;
use crate::mention::Pro;
use crate::party::{Parties, group_id};
use crate::voice::Said;
use backstop_lexicon::OrganisationKind;
use backstop_model::Party;
use backstop_syntax::{SentenceId, TokenId, Upos};

/// All parties of a report, pronouns included.
pub struct Cast<'a> {
    /// Mentions that name or describe.
    pub parties: &'a Parties<'a>,
    pub(crate) g: Grammar<'a>,
    /// Links of speech by token: for each token the links that hold it, widest first.
    pub(crate) chains: Vec<Vec<u32>>,
    pub(crate) said: &'a [Said],
    pub(crate) pronouns: Vec<Option<Vec<Party>>>,
}

impl<'a> Cast<'a> {
    /// Resolves the pronouns of a report.
    pub fn find(g: Grammar<'a>, parties: &'a Parties<'a>, said: &'a [Said]) -> Cast<'a> {
        let n = g.p.len();
        let mut chains: Vec<Vec<u32>> = vec![Vec::new(); n];
        let mut order: Vec<usize> = (0..said.len()).collect();
        // Outer links first: those that hold the cues of others, then the longer ones.
        let mut is_cue = vec![false; n];
        for l in said {
            if let Some(c) = l.cue.first().and_then(|c| is_cue.get_mut(c.0 as usize)) {
                *c = true;
            }
        }
        let held: Vec<usize> = said
            .iter()
            .map(|l| {
                l.content
                    .iter()
                    .filter(|t| is_cue.get(t.0 as usize).copied().unwrap_or(false))
                    .count()
            })
            .collect();
        order.sort_by_key(|&i| {
            (
                std::cmp::Reverse(held[i]),
                std::cmp::Reverse(said[i].content.len()),
                i,
            )
        });
        for i in order {
            for &t in &said[i].content {
                if let Some(c) = chains.get_mut(t.0 as usize) {
                    c.push(i as u32);
                }
            }
        }
        let mut it = Cast {
            parties,
            g,
            chains,
            said,
            pronouns: vec![None; n],
        };
        for i in 0..n {
            let t = TokenId(i as u32);
            if let Some(p) = it.gathering(t) {
                it.pronouns[i] = Some(p);
                continue;
            }
            if let Some(sort) = it.sort(t) {
                let mut found = it.antecedent(t, sort);
                // "The airline" that nobody named is a party all the same.
                if found.is_empty() && g.p.upos(t) == Upos::Noun {
                    found = match it.parties.at(t) {
                        [] => it.parties.of_words(t),
                        described => described.to_vec(),
                    };
                }
                it.pronouns[i] = Some(found);
            }
        }
        it
    }

    /// Links that hold a word, outermost first.
    pub fn chain(&self, t: TokenId) -> Vec<&'a Said> {
        self.chains
            .get(t.0 as usize)
            .map(|c| c.iter().map(|&i| &self.said[i as usize]).collect())
            .unwrap_or_default()
    }

    /// Whoever is meant by a word and what is joined to it by "and".
    pub fn all(&self, t: TokenId) -> Vec<Party> {
        let mut out: Vec<Party> = Vec::new();
        for c in self.g.conjuncts(t) {
            for p in self.one(c) {
                if !out.iter().any(|o| o.id == p.id && o.person == p.person) {
                    out.push(p);
                }
            }
        }
        out
    }

    /// Whoever is meant by a word alone.
    pub fn one(&self, t: TokenId) -> Vec<Party> {
        if let Some(Some(p)) = self.pronouns.get(t.0 as usize) {
            return p.clone();
        }
        // "Thousands of Kurds", "a group of states": what is counted is meant.
        if let Some(m) = self.measured(t) {
            return self.all(m);
        }
        let named = self.parties.at(t);
        let own = self.parties.is_owned(t)
            || matches!(
                self.g.lemma(t),
                "country" | "nation" | "government" | "side" | "people"
            );
        if own
            && named.iter().all(|p| p.id.starts_with("grp:"))
            && let Some(own) = self
                .g
                .child(t, &["nmod:poss"])
                .filter(|&o| self.points_back(o))
        {
            // "its army", "his spokesman": whoever the pronoun means.
            let owner: Vec<Party> = self
                .one(own)
                .into_iter()
                .filter(|p| !p.id.starts_with("grp:") || p.named)
                .map(|p| Party {
                    person: None,
                    named: false,
                    ..p
                })
                .collect();
            if !owner.is_empty() {
                return owner;
            }
        }
        if !named.is_empty() {
            return named.to_vec();
        }
        let g = &self.g;
        if g.is_relative(t)
            && let Some(h) = g.p.head(t)
            && let Some(a) = g.p.head(h)
            && g.is(h, &["acl"])
        {
            return self.all(a);
        }
        Vec::new()
    }

    /// "Its", "the company's": whoever is meant was named before.
    fn points_back(&self, t: TokenId) -> bool {
        self.g.p.upos(t) == Upos::Pron || matches!(self.pronouns.get(t.0 as usize), Some(Some(_)))
    }

    fn fits(&self, p: &[Party], sort: Pro, t: TokenId) -> bool {
        match sort {
            Pro::Person => {
                p.iter().any(|x| x.person.is_some())
                    || p.len() == 1 && self.g.p.xpos(t) == "NN" && p[0].office.is_some()
            }
            Pro::Thing => {
                p.len() == 1 && p[0].person.is_none() && !matches!(self.g.p.xpos(t), "NNS")
            }
            Pro::Many => {
                p.len() > 1
                    || matches!(self.g.p.xpos(t), "NNS" | "NNPS")
                    || matches!(
                        self.g.lemma(t),
                        "opposition"
                            | "coalition"
                            | "group"
                            | "team"
                            | "police"
                            | "family"
                            | "public"
                            | "union"
                            | "company"
                            | "movement"
                            | "majority"
                    )
            }
            Pro::Speaker => true,
        }
    }

    /// Whether a noun that points back ("the company") can mean these.
    fn may_be(&self, t: TokenId, organ: bool, p: &[Party]) -> bool {
        let g = &self.g;
        let lex = self.parties.lex;
        if g.p.upos(t) != Upos::Noun {
            return true;
        }
        let state = |q: &Party| lex.states.has(&q.id) && q.person.is_none();
        if organ {
            return p.iter().all(state);
        }
        let private = self.parties.is_company(t) || g.lemma(t) == "bank";
        // A union, a party or a ministry is no company.
        let members = matches!(
            g.lemma(t),
            "union" | "alliance" | "bloc" | "party" | "movement" | "ministry"
        );
        let other = |q: &Party| match lex.organisations.first(&q.id).map(|o| o.kind) {
            Some(OrganisationKind::Company) => members,
            Some(OrganisationKind::Bank) | None => false,
            Some(_) => private,
        };
        let many = g.child(t, &["nummod"]).is_some();
        many || p
            .iter()
            .all(|q| !lex.states.has(&q.id) && q.person.is_none() && !other(q))
    }

    fn antecedent(&self, t: TokenId, sort: Pro) -> Vec<Party> {
        let g = &self.g;
        let chain = self.chain(t);
        let speaker = chain
            .iter()
            .rev()
            .find(|s| s.source.is_some_and(|x| x != t && !g.under(t, x)));
        // "We, the leaders of the League": who "we" are is said beside it.
        if sort == Pro::Speaker
            && matches!(g.low(t).as_str(), "we" | "us")
            && let Some(h) = g.p.head(t)
        {
            let beside = g
                .children(h, &["nsubj", "appos"])
                .into_iter()
                .chain(g.children(t, &["appos"]))
                .find(|&x| {
                    x != t
                        && matches!(g.p.upos(x), Upos::Noun | Upos::Propn)
                        && x > t
                        && matches!(g.p.xpos(x), "NNS" | "NNPS")
                });
            if let Some(x) = beside {
                let p = self.parties.at(x).to_vec();
                if !p.is_empty() {
                    return p;
                }
            }
        }
        if sort == Pro::Speaker {
            return speaker
                .and_then(|s| s.source)
                .map(|s| self.all(s))
                .unwrap_or_default();
        }
        if g.p.upos(t) == Upos::Noun && sort == Pro::Thing {
            // "the army" again: the last one that was named with the same word.
            let lemma = g.lemma(t);
            let again = (0..t.0).rev().take(1500).map(TokenId).find(|&x| {
                g.lemma(x) == lemma
                    && g.p.upos(x) == Upos::Noun
                    && self.pronouns[x.0 as usize].is_none()
                    && self.parties.at(x).iter().any(|p| !p.id.starts_with("grp:"))
            });
            if let Some(x) = again {
                return self.parties.at(x).to_vec();
            }
        }
        if g.p.upos(t) == Upos::Noun && matches!(g.lemma(t), "bloc" | "alliance") {
            let first: &[&str] = if g.lemma(t) == "alliance" {
                &["NATO"]
            } else {
                &["EU", "ASEAN", "MERCOSUR", "AU", "GCC"]
            };
            if let Some(id) = self.parties.main_organisation(first) {
                return vec![self.parties.party(&id, t, false)];
            }
        }
        let organ = g.p.upos(t) == Upos::Noun
            && matches!(
                g.lemma(t),
                "government"
                    | "army"
                    | "military"
                    | "ministry"
                    | "administration"
                    | "country"
                    | "nation"
                    | "state"
                    | "kingdom"
                    | "republic"
                    | "parliament"
            );
        let clause = g.clause_of(t);
        // A pronoun that is no subject cannot mean the subject of its own clause.
        let barred = if g.is(t, &["nsubj", "nmod:poss"]) {
            None
        } else {
            g.subject(clause).map(|s| s.token)
        };
        let of_two = matches!(sort, Pro::Many) && g.p.upos(t) == Upos::Noun;
        let try_at = |x: TokenId| -> Option<Vec<Party>> {
            if x >= t || Some(x) == barred || (of_two && g.conjuncts(x).len() < 2) {
                return None;
            }
            let p = self.all(x);
            // A dateline tells whose government is meant, and nothing else.
            let told = organ || !self.parties.in_dateline(x);
            // The head's own form tells its number.
            (!p.is_empty() && told && self.may_be(t, organ, &p) && self.fits(&p, sort, x))
                .then_some(p)
        };
        // 1. The speaker, for reported speech without quotation.
        if let Some(s) = speaker
            && let Some(src) = s.source
            && g.p.upos(t) == Upos::Pron
            && !of_two
        {
            let p = self.all(src);
            // "Zorvex said it": a name that no list knows may look like a person's.
            if let [one] = &p[..]
                && sort == Pro::Thing
                && g.p.upos(src) == Upos::Propn
                && one.person.is_some()
                && one.office.is_none()
                && one.id.starts_with("grp:")
            {
                return vec![Party {
                    person: None,
                    ..one.clone()
                }];
            }
            let quoted = s.tag;
            if !quoted && Some(src) != barred && !p.is_empty() && self.fits(&p, sort, src) {
                return p;
            }
        }
        // 2. Subjects of the clauses around, nearest first.
        let mut x = clause;
        for _ in 0..6 {
            if let Some(s) = g.subject(x)
                && s.token != t
                && let Some(p) = try_at(s.token)
            {
                return p;
            }
            match g.p.head(x) {
                Some(h) => x = g.clause_of(h),
                None => break,
            }
            if g.p.head(x).is_none() && x == clause {
                break;
            }
        }
        // 3. Anything before it in the sentence, nearest first, that fits; for things only.
        let s = g.p.sentence_of(t);
        let first = g.p.tokens_of(s).next().map_or(t.0, |f| f.0);
        if sort != Pro::Many || of_two {
            for i in (first..t.0).rev() {
                if g.is(
                    TokenId(i),
                    &[
                        "nsubj",
                        "obj",
                        "obl",
                        "nmod:poss",
                        "nmod",
                        "conj",
                        "root",
                        "appos",
                        "iobj",
                    ],
                ) && let Some(p) = try_at(TokenId(i))
                {
                    return p;
                }
            }
        }
        // 4. The sentences before: subject of the root first, then other subjects, then the rest.
        for back in 1..=3u32 {
            let Some(prev) = s.0.checked_sub(back) else {
                break;
            };
            let prev = SentenceId(prev);
            let root = g.p.root(prev);
            let subject = g.subject(root).map(|s| s.token);
            if let Some(p) = subject.and_then(try_at) {
                return p;
            }
            // "The deal was reached on Sunday. It will …": a thing is meant, and nobody.
            let thing = |x: TokenId| {
                g.p.xpos(x) == "NN"
                    && matches!(g.p.entity(x), Some("abstract" | "event" | "object"))
                    && self.all(x).is_empty()
            };
            let continued = back == 1 && sort == Pro::Thing && g.is(t, &["nsubj"]);
            if continued && g.p.upos(t) == Upos::Pron && subject.is_some_and(thing) {
                return Vec::new();
            }
            let tokens: Vec<TokenId> = g.p.tokens_of(prev).collect();
            for rels in [
                &["nsubj"][..],
                &["obj", "obl", "nmod:poss", "conj", "nmod", "root"][..],
            ] {
                for &x in tokens.iter().rev() {
                    if g.is(x, rels)
                        && let Some(p) = try_at(x)
                    {
                        return p;
                    }
                }
            }
        }
        if of_two {
            // Nobody is named in a pair: the two that the report is about.
            let states: Vec<&(String, u32)> = {
                let cast = self.parties.cast.iter();
                cast.filter(|c| self.parties.lex.states.has(&c.0)).collect()
            };
            if let [one, two, rest @ ..] = &states[..]
                && two.1 >= 2
                && rest.first().is_none_or(|third| third.1 * 2 <= two.1)
            {
                return [one, two]
                    .iter()
                    .map(|c| self.parties.party(&c.0, t, false))
                    .collect();
            }
            return vec![Party {
                id: group_id(&format!("two {}", g.low(t))),
                person: None,
                office: None,
                count: Some(2),
                named: false,
                span: None,
            }];
        }
        Vec::new()
    }
}
