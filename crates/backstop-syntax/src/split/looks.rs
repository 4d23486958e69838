//! What words and characters look like, as far as the division into tokens asks.

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '`')
}

pub(super) fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '”' | '\'' | '’' | '»' | '}')
}

/// Marks that combine with the letter before, and what says how letters join.
pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{ad}' | '\u{200c}' | '\u{200d}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

pub(super) fn is_number(word: &str) -> bool {
    word.bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b':' | b'/'))
}

pub(super) fn is_mixed(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_alphabetic())
}

pub(super) fn has_digit(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

pub(super) fn is_upper(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

pub(super) fn is_initials(word: &str) -> bool {
    word.chars().count() <= 3 && word.chars().next_back().is_some_and(char::is_alphabetic)
}

/// After `&`: at most three capitals, or small letters where the word is so.
pub(super) fn starts_short_upper(rest: &str) -> bool {
    let word = rest
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or("");
    word.chars().count() <= 3
}

/// `w/o`, `w/`.
pub(super) fn is_without(rest: &str) -> bool {
    let mut chars = rest.chars().map(|c| c.to_ascii_lowercase());
    chars.next() == Some('w') && chars.next() == Some('/')
}

/// Whether the point at `i` stands within an abbreviation: at most two letters on the left
/// since the last point and a letter with a point, or little else, on the right.
pub(super) fn is_pointed(rest: &str, i: usize) -> bool {
    let left = rest[..i].rsplit('.').next().unwrap_or("");
    let right = rest[i + 1..]
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or("");
    let after = &rest[i + 1 + right.len()..];
    let short = |s: &str| s.chars().count() <= 2 && s.chars().all(char::is_alphabetic);
    short(left) && (short(right) || (after.is_empty() && left.chars().count() == 1))
        || (!short(left) && !right.starts_with(char::is_uppercase) && short(right))
}

/// Letters with a point after each: `U.S`, `a.m`, `Ph.D`.
pub(super) fn is_dotted(word: &str) -> bool {
    let mut singles = 0;
    for part in word.split('.') {
        match part.chars().count() {
            1 => singles += 1,
            2 | 3 => {}
            _ => return false,
        }
        if !part.chars().all(char::is_alphabetic) {
            return false;
        }
    }
    singles > 0
}

/// Whether the hyphen at `i` is within a telephone number or a date: figures in three groups or
/// more, or in groups of 3 and 4.
pub(super) fn is_telephone(rest: &str, i: usize) -> bool {
    if !rest.as_bytes()[..i]
        .iter()
        .all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/' | b'.'))
    {
        return false;
    }
    let length = rest
        .bytes()
        .take(24)
        .take_while(|b| b.is_ascii_digit() || *b == b'-')
        .count();
    let number = rest[..length].trim_end_matches('-');
    if rest[length..].starts_with(char::is_alphabetic) {
        return false;
    }
    let groups = number.split('-').count();
    let figures = number.bytes().filter(u8::is_ascii_digit).count();
    let mut lengths = number.split('-').map(str::len);
    (groups >= 3 && figures >= 7)
        || (groups == 2 && lengths.next() == Some(3) && lengths.next() == Some(4))
}

/// Titles that are words too (`gov`, `rep`) count only with a capital.
pub(super) fn starts_title(word: &str) -> bool {
    word.starts_with(char::is_uppercase) || matches!(word, "vs" | "st" | "mr" | "mrs" | "dr")
}

/// Abbreviations that are also words when written small.
pub(super) fn is_also_word(word: &str) -> bool {
    matches!(
        word,
        "ill"
            | "mass"
            | "miss"
            | "sat"
            | "sun"
            | "wed"
            | "ore"
            | "wash"
            | "mar"
            | "del"
            | "pa"
            | "la"
            | "ref"
            | "pop"
            | "dec"
            | "conf"
            | "mo"
            | "ga"
            | "fl"
            | "co"
            | "ind"
            | "kan"
            | "ca"
            | "ark"
            | "spec"
            | "md"
    )
}
