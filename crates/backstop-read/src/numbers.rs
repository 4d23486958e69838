//! Numbers in digits and words: "1,200", "3.5 billion", "twenty-six", "two hundred and fifty".
//!
//! Does not know what is counted.

use crate::grammar::Grammar;
use backstop_syntax::{TokenId, Upos};

const SMALL: [&str; 20] = [
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
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// What a multiplier multiplies by.
fn scale(word: &str) -> Option<f64> {
    Some(match word.trim_end_matches('s') {
        "dozen" => 12.0,
        "hundred" => 1e2,
        "thousand" => 1e3,
        "million" | "mln" | "m" => 1e6,
        "billion" | "bln" | "bn" => 1e9,
        "trillion" => 1e12,
        _ => return None,
    })
}

/// The value of the words of one number, lower case; none where they are no number, or two.
pub fn value<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<f64> {
    let (mut total, mut now) = (0.0, None::<f64>);
    // What may still be added to `now`: less than this.
    let mut room = f64::INFINITY;
    let mut any = false;
    for word in words {
        if matches!(word, "-" | "and") && any {
            continue;
        }
        any = true;
        if let Some(by) = scale(word) {
            let whole = now.unwrap_or(1.0) * by;
            if by < 1e3 {
                (now, room) = (Some(whole), by);
            } else {
                total += whole;
                (now, room) = (None, by);
            }
            continue;
        }
        let small = SMALL.iter().position(|s| *s == word).map(|n| n as f64);
        let tens = TENS.iter().position(|t| *t == word);
        let tens = tens.map(|n| (n as f64 + 2.0) * 10.0);
        let digits = || word.replace(',', "").parse::<f64>().ok();
        let n = small.or(tens).or_else(digits).filter(|n| n.is_finite())?;
        if (now.is_some() || total > 0.0) && n >= room {
            return None;
        }
        now = Some(now.unwrap_or(0.0) + n);
        room = match tens {
            Some(_) => 10.0,
            None => 0.0,
        };
    }
    any.then(|| total + now.unwrap_or(0.0))
}

/// The first word of the number that ends with `last`; none where that is no number.
pub fn first(g: &Grammar<'_>, last: TokenId) -> Option<TokenId> {
    let is = |t: TokenId| g.p.upos(t) == Upos::Num;
    if !is(last) {
        return None;
    }
    let mut first = last;
    loop {
        let before = |k: u32| {
            let t = TokenId(first.0.checked_sub(k)?);
            (g.p.sentence_of(t) == g.p.sentence_of(last)).then_some(t)
        };
        let joint = |t: TokenId, n: TokenId| {
            g.low(t) == "-" || g.low(t) == "and" && scale(&g.low(n)) == Some(1e2)
        };
        match (before(1), before(2)) {
            (Some(t), _) if is(t) => first = t,
            (Some(t), Some(n)) if is(n) && joint(t, n) => first = n,
            _ => return Some(first),
        }
    }
}

/// The value of the number that ends with a word, with the words before it that belong to it.
pub fn ending(g: &Grammar<'_>, last: TokenId) -> Option<f64> {
    between(g, first(g, last)?, last)
}

/// The value of a row of words.
pub fn between(g: &Grammar<'_>, first: TokenId, last: TokenId) -> Option<f64> {
    let words: Vec<String> = (first.0..=last.0).map(|t| g.low(TokenId(t))).collect();
    value(words.iter().map(String::as_str))
}

/// How many, as a whole number.
pub fn count(g: &Grammar<'_>, last: TokenId) -> Option<u32> {
    let n = ending(g, last)?;
    (n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&n)).then_some(n as u32)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn words_and_digits_are_added_up() {
        let of = |text: &str| value(text.split(' '));
        for (text, n) in [
            ("26", 26.0),
            ("1,200", 1200.0),
            ("twenty - six", 26.0),
            ("three", 3.0),
            ("hundred", 100.0),
            ("two hundred and fifty", 250.0),
            ("two hundred fifty - five", 255.0),
            ("3.5 billion", 3.5e9),
            ("two thousand", 2000.0),
            ("three thousand five hundred", 3500.0),
            ("400 thousand", 400_000.0),
            ("two dozen", 24.0),
        ] {
            assert_eq!(of(text), Some(n), "{text}");
        }
        for text in ["", "six twenty", "2 3", "three four", "many", "twenty ten"] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
