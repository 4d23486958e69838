//! Dates in the words of a report, resolved against the day it was published.
//!
//! "On 3 September", "Thursday", "in August", "last month", "a day earlier". A weekday is the
//! nearest such day: on or before publication for what is told as past, on or after it for what is
//! to come. Without a publication date only dates with a year resolve.
//!
//! Does not know today's date.

use crate::grammar::Grammar;
use backstop_model::Date;
use backstop_syntax::TokenId;

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month(word: &str) -> Option<u8> {
    let w = word.trim_end_matches('.').to_lowercase();
    if w.len() < 3 {
        return None;
    }
    MONTHS
        .iter()
        .position(|m| {
            *m == w
                || (w != "may" && w.len() <= 4 && m.starts_with(&w))
                || (w == "sept" && *m == "september")
        })
        .map(|i| i as u8 + 1)
}

fn weekday(word: &str) -> Option<u8> {
    let w = word.trim_end_matches('.').to_lowercase();
    WEEKDAYS.iter().position(|d| *d == w).map(|i| i as u8)
}

/// Whether a word is part of how a date is written: a month, a weekday, a day or year.
pub(crate) fn is_of_a_date(word: &str) -> bool {
    let number = word
        .parse()
        .is_ok_and(|n: u16| n <= 31 || (1900..=2100).contains(&n));
    number || month(word).is_some() || weekday(word).is_some()
}

/// Whether a verb has words beside it that point ahead: "tomorrow", "next week", and for a plain
/// present also a weekday ("the talks resume on Wednesday"), which else could be today.
pub fn points_ahead(g: &Grammar<'_>, verb: TokenId) -> bool {
    let plain = matches!(g.p.xpos(verb), "VBZ" | "VBP");
    g.children(verb, &["obl", "nmod", "advmod"])
        .into_iter()
        .any(|t| {
            let next = || {
                g.children(t, &["amod"])
                    .into_iter()
                    .any(|m| g.low(m) == "next")
            };
            let span = || {
                let time = ["week", "weekend", "month", "year", "day"];
                time.contains(&g.low(t).as_str())
            };
            let from = matches!(g.case_of(t).as_deref(), Some("since" | "from"));
            !from
                && (g.low(t) == "tomorrow"
                    || span() && next()
                    || weekday(g.p.form(t)).is_some() && (plain || next()))
        })
}

/// The date that a word gives, read with its neighbours ("3 September 2025", "Sept. 3"); `ahead`
/// when the clause speaks of what is to come.
pub fn date_at(g: &Grammar<'_>, t: TokenId, published: Option<Date>, ahead: bool) -> Option<Date> {
    let form = g.p.form(t);
    let near = |k: i64| -> Option<TokenId> {
        let i = i64::from(t.0) + k;
        let n = TokenId(u32::try_from(i).ok()?);
        ((n.0 as usize) < g.p.len() && g.p.sentence_of(n) == g.p.sentence_of(t)).then_some(n)
    };
    let number = |x: Option<TokenId>| -> Option<u16> {
        let s = g.p.form(x?);
        s.trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .parse()
            .ok()
    };
    if let Some(m) = month(form).filter(|_| form.chars().next().is_some_and(char::is_uppercase)) {
        let before = number(near(-1)).filter(|d| (1..=31).contains(d));
        let after = number(near(1));
        let day = before
            .or(after.filter(|d| (1..=31).contains(d)))
            .map(|d| d as u8);
        let year = after.filter(|y| (1900..=2100).contains(y)).or_else(|| {
            // "September 3, 2025"
            let skip = if near(2).is_some_and(|c| g.p.form(c) == ",") {
                3
            } else {
                2
            };
            number(near(skip)).filter(|y| (1900..=2100).contains(y))
        });
        let year = match (year, published) {
            (Some(y), _) => y,
            (None, Some(p)) => nearest_year(m, day, p, ahead),
            (None, None) => return None,
        };
        return match day {
            Some(d) => Date::ymd(year, m, d),
            None => Some(Date {
                year,
                month: Some(m),
                day: None,
            }),
        };
    }
    if let Some(w) = weekday(form) {
        let p = published?;
        let today = p.weekday()?;
        let back = i64::from((7 + today - w) % 7);
        let week = near(1)
            .zip(near(2))
            .is_some_and(|(a, b)| g.low(a) == "last" && g.low(b) == "week")
            || near(-1).is_some_and(|a| g.low(a) == "last");
        let next = near(-1).is_some_and(|a| g.low(a) == "next")
            || near(1)
                .zip(near(2))
                .is_some_and(|(a, b)| g.low(a) == "next" && g.low(b) == "week");
        let days = if next || ahead {
            let fwd = i64::from((7 + w - today) % 7);
            if next && fwd == 0 { 7 } else { fwd }
        } else if week && back < i64::from(today) + 1 {
            -(back + 7)
        } else {
            -back
        };
        return p.plus_days(days);
    }
    let p = published?;
    match g.low(t).as_str() {
        "today" | "tonight" => Some(p),
        "yesterday" => p.plus_days(-1),
        "tomorrow" => p.plus_days(1),
        "month" | "year" => {
            let which = near(-1).map(|a| g.low(a))?;
            let (y, m) = (i32::from(p.year), i32::from(p.month?));
            let shift = match which.as_str() {
                "last" => -1,
                "next" => 1,
                "this" => 0,
                _ => return None,
            };
            if g.low(t) == "year" {
                Some(Date {
                    year: u16::try_from(y + shift).ok()?,
                    month: None,
                    day: None,
                })
            } else {
                let n = y * 12 + m - 1 + shift;
                Some(Date {
                    year: u16::try_from(n / 12).ok()?,
                    month: Some((n % 12) as u8 + 1),
                    day: None,
                })
            }
        }
        _ => {
            let y: u16 = form.parse().ok()?;
            ((1990..=2100).contains(&y)
                && form.len() == 4
                && g.case_of(t)
                    .as_deref()
                    .is_some_and(|c| matches!(c, "in" | "by" | "until" | "since")))
            .then_some(Date {
                year: y,
                month: None,
                day: None,
            })
        }
    }
}

/// The year that puts a month (and day) nearest to publication, not after it unless `ahead`.
fn nearest_year(m: u8, day: Option<u8>, p: Date, ahead: bool) -> u16 {
    let pm = p.month.unwrap_or(1);
    let pd = p.day.unwrap_or(31);
    let later = m > pm || (m == pm && day.is_some_and(|d| d > pd));
    // Half a year ahead is more likely last year's month than next year's.
    let months = i32::from(m) - i32::from(pm);
    if ahead {
        if months < -6 { p.year + 1 } else { p.year }
    } else if later && months > 1 {
        p.year - 1
    } else {
        p.year
    }
}

/// The date that a clause gives of itself: its own time words first, then those of its objects.
pub fn date_of(
    g: &Grammar<'_>,
    clause: TokenId,
    published: Option<Date>,
    ahead: bool,
) -> Option<Date> {
    for c in g.p.children(clause) {
        if g.is(
            c,
            &["obl", "nmod", "advmod", "obl:unmarked", "nmod:unmarked"],
        ) && let Some(d) = dated_phrase(g, c, published, ahead)
        {
            return Some(d);
        }
    }
    None
}

/// Whether a phrase gives a date at all, whenever the report was published.
pub(crate) fn is_date(g: &Grammar<'_>, t: TokenId) -> bool {
    dated_phrase(g, t, Date::ymd(2000, 1, 1), false).is_some()
}

/// The date of a time phrase: its head or a word right under it ("the evening of 3 September").
pub fn dated_phrase(
    g: &Grammar<'_>,
    t: TokenId,
    published: Option<Date>,
    ahead: bool,
) -> Option<Date> {
    if let Some(d) = date_at(g, t, published, ahead) {
        return Some(d);
    }
    // "on 3 September": some trees head the phrase by the number.
    if g.p.form(t).parse::<u16>().is_ok() {
        return g
            .p
            .children(t)
            .find_map(|c| date_at(g, c, published, ahead));
    }
    None
}
