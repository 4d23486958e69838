//! Text to sentences and tokens.
//!
//! Paragraphs come first: an empty line parts them, and so does the end of a line that was not
//! merely wrapped. Within a paragraph, runs of characters without white space become tokens by
//! rule (`tokens`), and then each place between two tokens is judged as the end of a sentence
//! (`boundary`). A sentence that goes on for too long is cut at the best mark.
//!
//! Every token is a slice of the text; between tokens there is only white space. The time is
//! linear in the text.

pub(crate) mod boundary;
mod lists;
mod looks;
mod tokens;

use crate::doc::Doc;
use std::ops::Range;
use tokens::{Lexer, Token};

/// Tokens after which a sentence is looked at for a place to cut it.
const LONG: usize = 120;
/// Tokens that a sentence has at most.
const LONGEST: usize = 200;

/// Splits a part of a text into sentences and tokens. Spans count from the start of `text`. A
/// range that cuts a character, or reaches beyond the text or 4 GiB, is made smaller until it
/// does not.
pub fn split(text: &str, range: Range<usize>) -> Doc {
    let mut end = range.end.min(text.len()).min(u32::MAX as usize - 1);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut start = range.start.min(end);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let mut doc = Doc::new();
    let mut tokens = Vec::new();
    let mut ends = Vec::new();
    paragraphs(text, start..end, |paragraph| {
        tokens.clear();
        tokenize(text, paragraph, &mut tokens);
        ends.clear();
        boundary::judge(text, &tokens, &mut ends);
        let mut first = 0;
        let mut begins = true;
        for &end in &ends {
            while end - first > LONGEST {
                let cut = first + cut(text, &tokens[first..end]);
                push(&mut doc, &tokens[first..cut], std::mem::take(&mut begins));
                first = cut;
            }
            push(&mut doc, &tokens[first..end], std::mem::take(&mut begins));
            first = end;
        }
    });
    doc
}

fn push(doc: &mut Doc, tokens: &[Token], begins: bool) {
    for (i, token) in tokens.iter().enumerate() {
        doc.push(token.start..token.end, token.joined && i > 0);
    }
    doc.close(begins);
}

/// Where to cut a sentence that is too long: after the best mark, as late as it may be.
fn cut(text: &str, tokens: &[Token]) -> usize {
    let worth = |t: &Token| match &text[t.start..t.end] {
        "." | "!" | "?" | ";" | "…" | "..." => 4,
        ":" | "—" | "–" | "--" => 3,
        ")" | "]" | "”" | "\"" => 2,
        "," => 1,
        _ => 0,
    };
    let most = tokens.len().min(LONGEST);
    let best = (LONG..most)
        .max_by_key(|&at| (worth(&tokens[at]), at))
        .unwrap_or(most - 1);
    let mut cut = if worth(&tokens[best]) > 0 {
        best + 1
    } else {
        most
    };
    while cut > 1 && tokens.get(cut).is_some_and(|t| t.joined) {
        cut -= 1;
    }
    cut
}

/// Adds the tokens of a paragraph.
fn tokenize(text: &str, paragraph: Range<usize>, out: &mut Vec<Token>) {
    let mut lexer = Lexer::new(text);
    let body = &text[paragraph.clone()];
    let mut runs = Runs {
        rest: body,
        at: paragraph.start,
    }
    .peekable();
    while let Some(run) = runs.next() {
        let next = runs
            .peek()
            .and_then(|next| text[next.clone()].chars().next());
        lexer.run(run.start, run.end, next, out);
    }
}

/// The runs of a text without white space.
struct Runs<'t> {
    rest: &'t str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let trimmed = self.rest.trim_start_matches(is_space);
        let start = self.at + self.rest.len() - trimmed.len();
        let length = trimmed.find(is_space).unwrap_or(trimmed.len());
        self.rest = &trimmed[length..];
        self.at = start + length;
        (length > 0).then_some(start..start + length)
    }
}

/// White space, and the control characters that stand between words like it.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || (c.is_control() && c != '\u{ad}') || c == '\u{feff}' || c == '\u{200b}'
}

/// Calls `each` with every paragraph that holds more than white space. Lines that are wrapped
/// belong together: a line is taken as wrapped when the next line's first word would have made it
/// longer than the longest line around, and that is not long.
fn paragraphs(text: &str, range: Range<usize>, mut each: impl FnMut(Range<usize>)) {
    let mut block: Vec<Range<usize>> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let rest = &text[at..range.end];
        let length = rest
            .find(['\n', '\r', '\u{2028}', '\u{2029}'])
            .unwrap_or(rest.len());
        let line = trim(text, at..at + length);
        let break_length = match rest[length..].chars().next() {
            Some('\r') if rest[length + 1..].starts_with('\n') => 2,
            Some(c) => c.len_utf8(),
            None => 0,
        };
        at += length + break_length;
        if line.is_empty() {
            lines(text, &block, &mut each);
            block.clear();
        } else {
            block.push(line);
        }
    }
    lines(text, &block, &mut each);
}

/// Parts a block of lines without an empty one among them.
fn lines(text: &str, block: &[Range<usize>], each: &mut impl FnMut(Range<usize>)) {
    const WRAPPED: usize = 110;
    let Some(first) = block.first() else { return };
    let widest = block.iter().map(|l| l.len()).max().unwrap_or(0);
    let mut start = first.start;
    for pair in block.windows(2) {
        let (line, next) = (&text[pair[0].clone()], &text[pair[1].clone()]);
        let word = next.find(char::is_whitespace).unwrap_or(next.len());
        let wrapped = widest <= WRAPPED && line.len() + 1 + word > widest;
        let goes_on = next.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ';' | ')'))
            || line.ends_with([',', '-', '—', '(']);
        if !(goes_on || wrapped && widest >= 40) {
            each(start..pair[0].end);
            start = pair[1].start;
        }
    }
    each(start..block[block.len() - 1].end);
}

fn trim(text: &str, line: Range<usize>) -> Range<usize> {
    let body = &text[line.clone()];
    let left = body.len() - body.trim_start_matches(is_space).len();
    let length = body.trim_matches(is_space).len();
    line.start + left..line.start + left + length
}
