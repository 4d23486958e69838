//! A run of characters without white space to tokens, by the conventions of the English UD
//! treebanks: `well|-|known`, `do|n't`, `$|3.5|bn`, but `anti-war`, `U.S.`, `AT&T`, `1,000`.
//!
//! A run is read from the left. At the start of each token come things that are whole whatever
//! they hold (addresses, faces, years cut short), then words and numbers, then marks. Looking
//! ahead is bounded, so the time is linear in the run.

use super::lists::{self, Abbreviation};
use super::looks::{
    has_digit, is_also_word, is_apostrophe, is_closing, is_dotted, is_initials, is_joiner,
    is_mixed, is_number, is_pointed, is_telephone, is_upper, is_without, starts_short_upper,
    starts_title,
};

/// One token: its bytes, and whether it is written as one word with the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) joined: bool,
}

/// How far an address is looked for.
const AHEAD: usize = 256;

/// Reads runs of one paragraph.
pub(super) struct Lexer<'t> {
    text: &'t str,
    /// Single quotes that are open.
    open: u32,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Lexer<'t> {
        Lexer { text, open: 0 }
    }

    /// Adds the tokens of the run `start..end`. `next` is the first character of the next run in
    /// the paragraph, if there is one.
    pub(super) fn run(
        &mut self,
        start: usize,
        end: usize,
        next: Option<char>,
        out: &mut Vec<Token>,
    ) {
        let first = out.len();
        let mut at = start;
        while at < end {
            let rest = &self.text[at..end];
            let Some(c) = rest.chars().next() else { break };
            let begins = out.len() == first || out.last().is_none_or(|t| !self.is_word(t));
            let length = if let Some(length) = whole(rest, begins) {
                out.push(Token {
                    start: at,
                    end: at + length,
                    joined: false,
                });
                length
            } else if c.is_alphanumeric() {
                let length = self.word(at, end, next, out.get(first..).unwrap_or_default());
                self.divide(at, at + length, out);
                length
            } else {
                let length = mark(rest);
                let joined = self.quote(at, length, begins, out.len() > first, out);
                out.push(Token {
                    start: at,
                    end: at + length,
                    joined,
                });
                length
            };
            at += length.max(c.len_utf8());
        }
    }

    fn is_word(&self, token: &Token) -> bool {
        self.text[token.start..token.end].ends_with(char::is_alphanumeric)
    }

    /// Keeps count of single quotes; whether one is a possessive instead, part of the word before.
    fn quote(
        &mut self,
        at: usize,
        length: usize,
        begins: bool,
        within: bool,
        out: &[Token],
    ) -> bool {
        match &self.text[at..at + length] {
            "'" | "‘" if begins => self.open += 1,
            "'" | "’" if self.open > 0 => self.open -= 1,
            "'" | "’" if within && !begins => {
                let word = out.last().map_or("", |t| &self.text[t.start..t.end]);
                return word.ends_with(['s', 'S', 'z', 'x']);
            }
            _ => {}
        }
        false
    }

    /// The length of the word or number at `at`. `before` are the run's tokens so far.
    fn word(&self, at: usize, end: usize, next: Option<char>, before: &[Token]) -> usize {
        let rest = &self.text[at..end];
        let mut i = 0;
        let mut segment = 0;
        loop {
            let tail = &rest[i..];
            let Some(c) = tail.chars().next() else { break };
            let after = tail[c.len_utf8()..].chars().next();
            let word = &rest[segment..i];
            let more = after.is_some_and(char::is_alphanumeric);
            let letter = after.is_some_and(char::is_alphabetic);
            let digit = after.is_some_and(|c| c.is_ascii_digit());
            let last = word.chars().next_back();
            let last_digit = last.is_some_and(|c| c.is_ascii_digit());
            let take = match c {
                _ if c.is_alphanumeric() || is_joiner(c) => true,
                '_' | '@' => i > 0 && more,
                '\'' | '’' | '`' => letter,
                '.' if last_digit => digit || (letter && is_mixed(word)),
                ',' | ':' => last_digit && digit,
                '/' => (last_digit && digit && is_number(word)) || is_without(rest),
                '.' => letter && is_pointed(rest, i) || (more && has_digit(word)),
                '&' => letter && is_initials(word) && starts_short_upper(&tail[1..]),
                '$' => digit && is_upper(word) && word.len() <= 3,
                '*' => letter,
                '-' if more && is_telephone(rest, i) => true,
                '-' if more && lists::is_prefix(word) => {
                    segment = i + 1;
                    true
                }
                '-' if more => {
                    let word_after = tail[1..].split(|c: char| !c.is_alphanumeric()).next();
                    word_after.is_some_and(lists::is_suffix)
                }
                // A word broken off: `th-`.
                '-' => after.is_none() && i <= 2 && word.chars().all(char::is_alphabetic),
                _ => false,
            };
            if c == '$' && take {
                return i + 1;
            }
            if !take {
                break;
            }
            if last_digit && c.is_alphabetic() && is_number(word) && segment == 0 {
                // A unit is a token of its own; an ordinal or a decade is not.
                let unit = tail
                    .split(|c: char| !c.is_alphanumeric())
                    .next()
                    .unwrap_or("");
                if lists::is_unit(unit) {
                    return i;
                }
            }
            i += c.len_utf8();
        }
        if rest[i..].starts_with('.') && self.stop_belongs(at, i, end, next, before) {
            i += 1;
        }
        i
    }

    /// Whether the full stop after the word of `length` bytes is part of it.
    fn stop_belongs(
        &self,
        at: usize,
        length: usize,
        end: usize,
        next: Option<char>,
        before: &[Token],
    ) -> bool {
        let word = &self.text[at..at + length];
        let rest = &self.text[at + length + 1..end];
        if rest.starts_with('.') {
            let known = lists::abbreviation(word).is_some() || is_dotted(word);
            return rest.len() == 1 && known && word.len() > 1;
        }
        let ends_run = rest.is_empty();
        let closing = rest.trim_start_matches(is_closing).is_empty();
        let goes_on = if closing { next } else { rest.chars().next() };
        if word.contains('.') && is_dotted(word) {
            return true;
        }
        let mut letters = word.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            let initial = letter.is_uppercase()
                && goes_on.is_some_and(|c| c.is_uppercase() || c == ',')
                && letter != 'I';
            return initial || (letter.is_alphabetic() && !ends_run && !closing);
        }
        match lists::abbreviation(word) {
            None => false,
            Some(Abbreviation::Title) => goes_on.is_some() && starts_title(word),
            Some(Abbreviation::Numbered) => {
                goes_on.is_some_and(|c| c.is_ascii_digit() || c == '#') && before.is_empty()
            }
            Some(Abbreviation::General) if word.eq_ignore_ascii_case("etc") => {
                goes_on.is_some_and(|c| !c.is_uppercase())
            }
            Some(Abbreviation::General) => {
                let upper = word.starts_with(char::is_uppercase);
                goes_on.is_some() && (upper || !closing || !is_also_word(word))
            }
        }
    }

    /// Adds a word as tokens: contractions come apart.
    fn divide(&self, start: usize, end: usize, out: &mut Vec<Token>) {
        let first = out.len();
        let mut stop = end;
        // From the right: `should|n't|'ve`.
        while let Some(cut) = contraction(&self.text[start..stop]) {
            out.insert(
                first,
                Token {
                    start: start + cut,
                    end: stop,
                    joined: true,
                },
            );
            stop = start + cut;
        }
        out.insert(
            first,
            Token {
                start,
                end: stop,
                joined: false,
            },
        );
    }
}

/// Where the last part of a contraction begins.
fn contraction(word: &str) -> Option<usize> {
    let apostrophe = word
        .char_indices()
        .rev()
        .take(4)
        .find(|(_, c)| is_apostrophe(*c));
    let Some((at, mark)) = apostrophe else {
        return lists::run_together(word).filter(|_| word.is_ascii());
    };
    if at == 0 {
        return None;
    }
    let (before, after) = (&word[..at], &word[at + mark.len_utf8()..]);
    let is = |ending: &str| after.eq_ignore_ascii_case(ending);
    if is("t") && before.len() > 1 && before.ends_with(['n', 'N']) {
        return Some(at - 1);
    }
    if is("s") && before.bytes().all(|b| b.is_ascii_digit()) {
        return None; // the 50's
    }
    ["s", "m", "re", "ve", "ll", "d"]
        .into_iter()
        .any(is)
        .then_some(at)
}

/// The length of what is one token whatever it holds, at the start of a run or after a mark.
fn whole(rest: &str, begins: bool) -> Option<usize> {
    let first = rest.chars().next()?;
    if let Some(length) = lists::face(rest)
        && !rest[length..].starts_with(char::is_alphanumeric)
        && (begins || !first.is_ascii_digit())
    {
        return Some(length);
    }
    if !begins {
        return None;
    }
    if is_apostrophe(first) {
        return clipped(rest, first.len_utf8());
    }
    if matches!(first, '+' | '.') && rest[1..].starts_with(|c: char| c.is_ascii_digit()) {
        let digits = |c: char| c.is_ascii_digit() || c == ',';
        return Some(1 + rest[1..].find(|c| !digits(c)).unwrap_or(rest.len() - 1));
    }
    if first == '#' && rest[1..].starts_with(char::is_alphabetic) {
        let tag = |c: char| c.is_alphanumeric() || c == '_';
        return Some(1 + rest[1..].find(|c| !tag(c)).unwrap_or(rest.len() - 1));
    }
    if first.is_alphanumeric() || first == '@' {
        address(rest)
    } else {
        None
    }
}

/// `'em`, `'30s`: words and years with their beginning cut off.
fn clipped(rest: &str, mark: usize) -> Option<usize> {
    let word = rest[mark..]
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or("");
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let year = digits == 2 && matches!(&word[2..], "" | "s");
    (year || lists::is_clipped(word)).then_some(mark + word.len())
}

/// The length of a web address, e-mail address, or name of a file or machine.
fn address(rest: &str) -> Option<usize> {
    let mut limit = rest.len().min(AHEAD);
    while !rest.is_char_boundary(limit) {
        limit -= 1;
    }
    let near = &rest[..limit];
    let scheme = near.find("://").is_some_and(|at| {
        (2..=8).contains(&at) && near.as_bytes()[..at].iter().all(u8::is_ascii_alphabetic)
    });
    let starts = |with: &str| {
        near.get(..with.len())
            .is_some_and(|s| s.eq_ignore_ascii_case(with))
    };
    if scheme || starts("www.") || starts("mailto:") {
        let stop = rest
            .find(['<', '>', '"', '“', '”', '’'])
            .unwrap_or(rest.len());
        return Some(trim_address(&rest[..stop]).len());
    }
    let name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%');
    let local = near.find(|c| !name(c)).unwrap_or(near.len());
    if near[local..].starts_with('@') {
        let host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let after = &near[local + 1..];
        let length = after.find(|c| !host(c)).unwrap_or(after.len());
        let host = after[..length].trim_end_matches(['.', '-']);
        if local > 0 && !host.is_empty() {
            return Some(local + 1 + host.len());
        }
        if local == 0 && after.starts_with(char::is_alphanumeric) {
            let handle = |c: char| c.is_alphanumeric() || c == '_';
            return Some(1 + after.find(|c| !handle(c)).unwrap_or(after.len()));
        }
    }
    let host = near[..local].trim_end_matches(['.', '-', '_', '+', '%']);
    let (before, last) = host.rsplit_once('.')?;
    let small = |b: u8| b.is_ascii_lowercase() || matches!(b, b'.' | b'-');
    if before.contains('.') && host.split('.').all(|p| p.len() > 2) && host.bytes().all(small) {
        return Some(host.len());
    }
    let plain = before.len() > 1
        && before.is_ascii()
        && !before.contains("..")
        && lists::is_domain(last)
        && before.bytes().any(|b| b.is_ascii_alphabetic());
    if !plain || (last.len() == 2 && last.starts_with(|c: char| c.is_ascii_uppercase())) {
        return None;
    }
    if rest[host.len()..].starts_with('/') {
        let stop = rest
            .find(['<', '>', '"', '“', '”', '’'])
            .unwrap_or(rest.len());
        return Some(trim_address(&rest[..stop]).len());
    }
    Some(host.len())
}

/// An address without the marks of the sentence after it.
fn trim_address(address: &str) -> &str {
    let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', ']', '}']);
    match trimmed.strip_suffix(')') {
        Some(inner) if !inner.contains('(') => trim_address(inner),
        _ => trimmed,
    }
}

/// The length of the mark, or run of marks, at the start.
fn mark(rest: &str) -> usize {
    let Some(c) = rest.chars().next() else {
        return 0;
    };
    let run = |of: &[char]| rest.find(|c| !of.contains(&c)).unwrap_or(rest.len());
    match c {
        '.' => {
            let stops = run(&['.']);
            let tail = rest[stops..].find(|c| !matches!(c, '?' | '!'));
            stops + tail.unwrap_or(rest.len() - stops)
        }
        '!' | '?' => run(&['!', '?']),
        '-' | '*' | '=' | '_' | '~' | '+' | '#' | '<' | '>' | '^' | '…' | '`' | '|' | '$' => {
            run(&[c])
        }
        '\'' | '’' if rest[c.len_utf8()..].starts_with(c) => 2 * c.len_utf8(),
        _ => c.len_utf8(),
    }
}
