//! Words to pieces of the vocabulary, and the shape that the pieces lose.
//!
//! The encoder was trained on lowercase pieces without accents, with one kind of quote and one
//! kind of dash. What that hides (case, digits, the space before) comes in beside it as one of 36
//! shapes. `train/FORMAT.md` fixes both, character by character; the trainer does the same.

use crate::table::Table;
use unicode_normalization::char::decompose_canonical;

/// Runs longer than this many characters are one unknown piece.
const LONGEST_RUN: usize = 100;

/// The vocabulary.
#[derive(Debug, Clone)]
pub(crate) struct Pieces {
    /// Pieces that begin a run, and their ids.
    first: Table,
    first_id: Vec<u32>,
    /// Pieces that go on with one, without their `##`.
    rest: Table,
    rest_id: Vec<u32>,
    pub(crate) cls: u32,
    pub(crate) sep: u32,
    unknown: u32,
    per_word: usize,
}

/// Scratch for cutting words.
#[derive(Debug, Default)]
pub(crate) struct PieceScratch {
    /// The current run, normalised.
    run: String,
}

impl Pieces {
    /// The vocabulary from its lines; `None` if a special piece is missing.
    pub(crate) fn new(lines: &str, per_word: usize) -> Option<Pieces> {
        let count = lines.split('\n').count();
        let mut pieces = Pieces {
            first: Table::with_room(count),
            first_id: Vec::with_capacity(count),
            rest: Table::with_room(count),
            rest_id: Vec::new(),
            cls: 0,
            sep: 0,
            unknown: 0,
            per_word,
        };
        for (id, line) in lines.split('\n').enumerate() {
            match line.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => {
                    pieces.rest.add(rest.as_bytes());
                    pieces.rest_id.push(id as u32);
                }
                _ => {
                    pieces.first.add(line.as_bytes());
                    pieces.first_id.push(id as u32);
                }
            }
        }
        let special = |name: &str| {
            pieces
                .first
                .find(name.as_bytes())
                .map(|at| pieces.first_id[at as usize])
        };
        let (cls, sep, unknown) = (special("[CLS]")?, special("[SEP]")?, special("[UNK]")?);
        (pieces.cls, pieces.sep, pieces.unknown) = (cls, sep, unknown);
        Some(pieces)
    }

    /// Adds the pieces of a word to `out`: at least one, at most `per_word`.
    pub(crate) fn cut(&self, word: &str, scratch: &mut PieceScratch, out: &mut Vec<u32>) {
        let start = out.len();
        let limit = start + self.per_word;
        scratch.run.clear();
        for c in word.chars() {
            if out.len() >= limit {
                break;
            }
            if c.is_ascii() {
                let c = if c == '`' {
                    '\''
                } else {
                    c.to_ascii_lowercase()
                };
                self.take(c, scratch, out);
                continue;
            }
            match plain_mark(c) {
                Some(marks) => {
                    for mark in marks.chars() {
                        self.take(mark, scratch, out);
                    }
                }
                None if is_dropped(c) => {}
                None => {
                    for lower in c.to_lowercase() {
                        decompose_canonical(lower, |c| {
                            if !('\u{300}'..='\u{36f}').contains(&c) {
                                self.take(c, scratch, out);
                            }
                        });
                    }
                }
            }
        }
        self.close(scratch, out);
        out.truncate(limit);
        if out.len() == start {
            out.push(self.unknown);
        }
    }

    /// Takes one normalised character: into the run, or as the end of it.
    fn take(&self, c: char, scratch: &mut PieceScratch, out: &mut Vec<u32>) {
        if c.is_ascii_control() && !c.is_ascii_whitespace() && c != '\u{b}' {
            return;
        }
        if c.is_whitespace() {
            self.close(scratch, out);
        } else if is_mark(c) {
            self.close(scratch, out);
            scratch.run.push(c);
            self.close(scratch, out);
        } else {
            scratch.run.push(c);
        }
    }

    /// Cuts the run into pieces, longest first, and empties it.
    fn close(&self, scratch: &mut PieceScratch, out: &mut Vec<u32>) {
        let run = scratch.run.as_str();
        if run.is_empty() {
            return;
        }
        let start = out.len();
        if run.len() > LONGEST_RUN && run.chars().count() > LONGEST_RUN {
            out.push(self.unknown);
        } else {
            let mut rest = run;
            while !rest.is_empty() {
                let (table, ids) = if rest.len() == run.len() {
                    (&self.first, &self.first_id)
                } else {
                    (&self.rest, &self.rest_id)
                };
                let mut end = rest.len().min(table.longest());
                let found = loop {
                    while !rest.is_char_boundary(end) {
                        end -= 1;
                    }
                    if end == 0 {
                        break None;
                    }
                    if let Some(at) = table.find(&rest.as_bytes()[..end]) {
                        break Some(ids[at as usize]);
                    }
                    end -= 1;
                };
                match found {
                    Some(id) => {
                        out.push(id);
                        rest = &rest[end..];
                    }
                    None => {
                        out.truncate(start);
                        out.push(self.unknown);
                        break;
                    }
                }
            }
        }
        scratch.run.clear();
    }
}

/// What a typographic quote, dash or ellipsis is read as.
fn plain_mark(c: char) -> Option<&'static str> {
    Some(match c {
        '‘' | '’' | '‚' | '‛' | '′' | '＇' | '´' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '＂' => "\"",
        '\u{2010}'..='\u{2012}' | '\u{2212}' => "-",
        '\u{2015}' => "\u{2014}",
        '…' => "...",
        _ => return None,
    })
}

/// Characters that say nothing: controls, soft hyphen, marks of direction and of width nought.
fn is_dropped(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fffd}')
}

/// Whether a character is a piece of its own: marks, signs and ideographs.
fn is_mark(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    matches!(c, '\u{a1}'..='\u{bf}' if !matches!(c, 'ª' | 'µ' | 'º'))
        || matches!(c, '\u{2010}'..='\u{205e}' | '\u{20a0}'..='\u{20cf}' | '\u{2190}'..='\u{2bff}'
            | '\u{3001}'..='\u{3020}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}')
}

impl Pieces {
    /// How common a whole lower-case word is: the number of its piece, lower for commoner words;
    /// `None` when the vocabulary does not hold it.
    pub(crate) fn rank(&self, word: &str) -> Option<u32> {
        let at = self.first.find(word.as_bytes())?;
        self.first_id.get(at as usize).copied()
    }
}

/// The apostrophes that lemmas and the lexicon write straight.
pub(crate) fn straight(c: char) -> char {
    if matches!(c, '‘' | '’') { '\'' } else { c }
}

/// The shape of a word as written, 0 to 35: case, digits, and whether space comes before it.
pub(crate) fn shape(word: &str, spaced: bool) -> usize {
    let (mut upper, mut lower, mut digits) = (0u32, 0u32, 0u32);
    let (mut first_upper, mut number) = (false, true);
    for c in word.chars() {
        if c.is_uppercase() {
            first_upper |= upper + lower == 0;
            upper += 1;
        } else if c.is_lowercase() {
            lower += 1;
        } else if c.is_ascii_digit() {
            digits += 1;
        }
        number &= c.is_ascii_digit() || c == '.' || c == ',';
    }
    let case = match (upper, lower) {
        (0, 0) => 0,
        (0, _) => 1,
        (1, 0) => 4,
        (_, 0) => 3,
        (1, _) if first_upper => 2,
        _ => 5,
    };
    let digits = match digits {
        0 => 0,
        _ if number => 2,
        _ => 1,
    };
    (case * 3 + digits) * 2 + usize::from(spaced)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const VOCAB: &str = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nnor\n##van\n##ia\ncafe\n'\n\"\n—\n.\na\n-";

    fn cut(word: &str) -> Vec<u32> {
        let mut out = Vec::new();
        Pieces::new(VOCAB, 8)
            .unwrap()
            .cut(word, &mut PieceScratch::default(), &mut out);
        out
    }

    #[test]
    fn words_are_cut_longest_first_and_typography_is_made_plain() {
        assert_eq!(cut("Norvania"), [4, 5, 6]);
        assert_eq!(cut("CAFÉ"), [7]);
        assert_eq!(cut("cafe\u{301}"), [7]);
        assert_eq!(cut("’`"), [8, 8]);
        assert_eq!(cut("\u{2212}"), [13]);
        assert_eq!(cut("“a—a"), [9, 12, 10, 12]);
        assert_eq!(cut("…"), [11, 11, 11]);
    }

    #[test]
    fn the_unknown_is_one_piece_and_no_word_is_without_pieces() {
        assert_eq!(cut("norx"), [1]);
        assert_eq!(cut("\u{200b}"), [1]);
        assert_eq!(cut(&"a".repeat(101)), [1]);
        assert_eq!(cut(&"-".repeat(50)).len(), 8);
    }

    #[test]
    fn shapes_tell_case_digits_and_space() {
        let shapes: Vec<usize> = ["the", "The", "THE", "T", "iPod", "1,000", "15th", "$"]
            .map(|w| shape(w, true))
            .into();
        assert_eq!(shapes, [7, 13, 19, 25, 31, 5, 9, 1]);
        assert_eq!(shape("the", false), 6);
    }
}
