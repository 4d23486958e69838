//! The particulars of a deed: how much, where and when.
//!
//! A sum stands anywhere in the deed's words ("a package worth 3 billion euros"); a number counts
//! only what is done or given itself ("send 400 peacekeepers"), since other numbers count somebody
//! or something else ("talks with five ministers"). The place is the first that the deed's own
//! words name; the time is that of the deed, not that of the saying.
//!
//! Knows no parties.

use crate::numbers;
use crate::settle::{Draft, Settle};
use crate::time;
use backstop_model::{Amount, AttitudeGroup, Date, Span};
use backstop_syntax::{TokenId, Upos};

/// Money: how it is written, and its code.
const MONEY: [(&str, &str); 16] = [
    ("$", "USD"),
    ("us$", "USD"),
    ("a$", "AUD"),
    ("c$", "CAD"),
    ("dollar", "USD"),
    ("€", "EUR"),
    ("euro", "EUR"),
    ("£", "GBP"),
    ("pound", "GBP"),
    ("¥", "JPY"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("rouble", "RUB"),
    ("ruble", "RUB"),
    ("rupee", "INR"),
];

impl Settle<'_> {
    /// How much: a sum of money, else the number of what is done or given.
    pub(crate) fn amount(&self, d: &Draft, leave: &[TokenId]) -> Option<Amount> {
        let words = self.deed_words(d, leave);
        let sum = words.iter().find_map(|&t| self.money(t));
        sum.or_else(|| {
            let counts = |t: TokenId| {
                let noun = self.g.p.upos(t) == Upos::Noun;
                let given = t == d.deed
                    || self.g.p.head(t) == Some(d.deed)
                        && self.g.is(t, &["obj", "nsubj:pass", "obl:unmarked"]);
                noun && given && self.g.p.entity(t) != Some("time")
            };
            let counted = words.iter().copied().filter(|&t| counts(t));
            counted.into_iter().find_map(|t| self.count(t))
        })
    }

    /// Where it is to happen, in the report's words.
    pub(crate) fn place(&self, d: &Draft, leave: &[TokenId]) -> Option<String> {
        let g = &self.g;
        let named = |t: TokenId| {
            let name = self.cast.parties.name_at(t);
            let listed = name.is_some_and(|n| n.hit.sort.is_place());
            g.p.upos(t) == Upos::Propn && (listed || g.p.entity(t) == Some("place"))
        };
        let objects = g.children(d.deed, &["obj"]);
        self.done_by(d)
            .into_iter()
            .chain(objects)
            .flat_map(|t| g.p.children(t))
            .filter(|c| !leave.contains(c) && g.is(*c, &["obl", "nmod"]))
            .filter(|&c| {
                let case = g.case_of(c);
                let inside = ["in", "at", "near", "inside", "across", "off"];
                case.is_some_and(|k| inside.contains(&k.as_str())) && named(c)
            })
            .map(|c| {
                let close = |x: &TokenId| {
                    *x == c
                        || g.p.head(*x) == Some(c) && g.is(*x, &["flat", "compound", "amod", "det"])
                };
                let words: Vec<TokenId> = g.p.subtree(c).into_iter().filter(close).collect();
                let (from, to) = (words.first().unwrap_or(&c), words.last().unwrap_or(&c));
                let range = g.p.span(*from).start..g.p.span(*to).end;
                Span::new(range.start, range.end).of(g.p.text).to_string()
            })
            .next()
    }

    /// When it is or was to be done.
    pub(crate) fn time(&self, d: &Draft) -> Option<Date> {
        let ahead = !matches!(d.attitude.group(), AttitudeGroup::Done);
        let date = |t| time::date_of(&self.g, t, self.report.published, ahead);
        self.done_by(d).into_iter().find_map(date)
    }

    /// The deed, and the verb by which it is done where it is a noun ("**hold** talks").
    fn done_by(&self, d: &Draft) -> Vec<TokenId> {
        let g = &self.g;
        let object = g.p.upos(d.deed) == Upos::Noun && g.is(d.deed, &["obj", "nsubj:pass"]);
        let verb = g.p.head(d.deed).filter(|_| object);
        [d.deed].into_iter().chain(verb).collect()
    }

    /// The words of a deed, in text order, without its conditions and relative clauses.
    fn deed_words(&self, d: &Draft, leave: &[TokenId]) -> Vec<TokenId> {
        let g = &self.g;
        let (mut out, mut stack) = (Vec::new(), vec![d.deed]);
        while let Some(t) = stack.pop() {
            out.push(t);
            stack.extend(g.p.children(t).filter(|c| {
                let apart = ["nsubj", "acl:relcl", "advcl", "parataxis", "ccomp"];
                !leave.contains(c) && (g.rel(*c) == "nsubj:pass" || !g.is(*c, &apart))
            }));
        }
        out.sort();
        out
    }

    /// The sum whose currency is this word.
    fn money(&self, t: TokenId) -> Option<Amount> {
        let g = &self.g;
        let (low, one) = (g.low(t), g.singular(t));
        let (_, code) = MONEY.iter().find(|(w, _)| *w == low || *w == one)?;
        let (milli, from, to) = if g.p.upos(t) == Upos::Noun && !low.ends_with('$') {
            let last = TokenId(t.0.checked_sub(1)?);
            let first = numbers::first(g, last)?;
            (self.value(first, last)?, first, t)
        } else {
            let first = TokenId(t.0 + 1);
            let last = self.run_after(first)?;
            (self.value(first, last)?, t, last)
        };
        Some(self.of(milli, (*code).to_string(), from, to))
    }

    /// The number of a counted noun.
    fn count(&self, noun: TokenId) -> Option<Amount> {
        let g = &self.g;
        let number = g.child(noun, &["nummod"])?;
        let first = numbers::first(g, number)?;
        let milli = self.value(first, number)?;
        let unit = g.singular(noun);
        (number < noun).then(|| self.of(milli, unit, first, noun))
    }

    fn of(&self, milli: i64, unit: String, from: TokenId, to: TokenId) -> Amount {
        let (from, to) = (self.g.p.span(from), self.g.p.span(to));
        Amount {
            milli,
            unit,
            span: Span::new(from.start, to.end),
        }
    }

    fn is_number(&self, t: TokenId) -> bool {
        (t.0 as usize) < self.g.p.len() && self.g.p.upos(t) == Upos::Num
    }

    /// The last of a row of numbers that begins with this word.
    fn run_after(&self, first: TokenId) -> Option<TokenId> {
        if !self.is_number(first) {
            return None;
        }
        let row = (first.0..).map(TokenId);
        row.take_while(|&t| self.is_number(t)).last()
    }

    /// The value of a row of numbers, times 1,000: "3.5 billion", "two thousand", "1,200".
    fn value(&self, first: TokenId, last: TokenId) -> Option<i64> {
        let milli = (numbers::between(&self.g, first, last)? * 1000.0).round();
        (milli.abs() < 9e18).then_some(milli as i64)
    }
}
