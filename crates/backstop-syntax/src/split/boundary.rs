//! Where sentences end.
//!
//! Every place between two tokens of a paragraph is judged by a sum of whole-number weights, one
//! for each thing observed there: the words and their shapes on both sides, what marks stand
//! before it, whether a quotation or bracket is open, how far the sentence has come. The weights
//! are learnt from the treebanks by `examples/train_boundary.rs`; observations are hashed into
//! one small table, so there is no list of words to keep.
//!
//! It knows nothing of grammar. Text without full stops is where it errs most.

use super::tokens::Token;

/// Entries of the table.
pub(crate) const SIZE: usize = 1 << 15;

/// A signed byte an entry. A sum above 0 is the end of a sentence.
static WEIGHTS: &[u8] = include_bytes!("boundary.bin");

/// Adds to `ends`, for each sentence of a paragraph, the number of its last token plus one.
pub(super) fn judge(text: &str, tokens: &[Token], ends: &mut Vec<usize>) {
    let mut seen = Vec::new();
    decide(text, tokens, ends, |place| {
        seen.clear();
        place.observe(&mut seen);
        let weight = |&at: &u32| WEIGHTS.get(at as usize).map_or(0, |&w| i32::from(w as i8));
        seen.iter().map(weight).sum::<i32>() > 0
    });
}

/// Goes through the places of a paragraph from the left and lets `ends_here` judge each.
pub(crate) fn decide(
    text: &str,
    tokens: &[Token],
    ends: &mut Vec<usize>,
    mut ends_here: impl FnMut(&Place<'_>) -> bool,
) {
    let forms: Vec<&str> = tokens.iter().map(|t| &text[t.start..t.end]).collect();
    let kinds: Vec<Kind> = forms.iter().map(|f| Kind::of(f)).collect();
    let stops = kinds.iter().filter(|k| **k == Kind::Stop).count();
    let lower = kinds.iter().filter(|k| **k == Kind::Lower).count();
    let closes = kinds.iter().rev().find(|k| **k != Kind::Close) == Some(&Kind::Stop);
    let paragraph = u32::from(closes)
        | u32::from(stops > 1) << 1
        | u32::from(lower * 2 > tokens.len()) << 2
        | bucket(tokens.len()) << 3;
    let (mut since, mut quotes, mut brackets) = (0, 0u32, 0u32);
    for at in 1..tokens.len() {
        match forms[at - 1] {
            "“" | "``" => quotes = 1,
            "”" | "''" => quotes = 0,
            "\"" => quotes ^= 1,
            "(" | "[" => brackets += 1,
            ")" | "]" => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        let spaced = tokens[at].start > tokens[at - 1].end;
        let apart = spaced || matches!(kinds[at - 1], Kind::Stop | Kind::Close);
        let goes_on = kinds[at - 1] == Kind::Pointed && kinds[at] == Kind::Lower;
        if tokens[at].joined || !apart || goes_on {
            continue;
        }
        let place = Place {
            forms: &forms,
            kinds: &kinds,
            at,
            spaced,
            since: at - since,
            open: quotes | brackets.min(1) << 1,
            paragraph,
        };
        if ends_here(&place) {
            ends.push(at);
            (since, quotes, brackets) = (at, 0, 0);
        }
    }
    if !tokens.is_empty() {
        ends.push(tokens.len());
    }
}

/// A place between two tokens.
pub(crate) struct Place<'p> {
    forms: &'p [&'p str],
    kinds: &'p [Kind],
    /// The token after the place.
    pub(crate) at: usize,
    spaced: bool,
    since: usize,
    open: u32,
    paragraph: u32,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Lower,
    Title,
    Upper,
    Letter,
    Mixed,
    Number,
    /// `.`, `!`, `?` and runs of them.
    Stop,
    /// What may stand between a stop and the end of its sentence.
    Close,
    Open,
    /// `U.S.`, `Inc.`.
    Pointed,
    Dash,
    Other,
    Nothing,
}

impl Kind {
    fn of(form: &str) -> Kind {
        let mut chars = form.chars();
        let Some(first) = chars.next() else {
            return Kind::Nothing;
        };
        let alone = chars.next().is_none();
        match first {
            '.' | '!' | '?' | '…' if !form.contains(char::is_alphanumeric) => return Kind::Stop,
            '"' | '”' | '\'' | '’' | ')' | ']' | '»' if form.len() <= 4 && alone => {
                return Kind::Close;
            }
            '“' | '‘' | '(' | '[' | '«' | '`' if form.chars().count() <= 2 => {
                return Kind::Open;
            }
            '-' | '–' | '—' => return Kind::Dash,
            _ => {}
        }
        if first.is_numeric() {
            return Kind::Number;
        }
        if !form.contains(char::is_alphanumeric) {
            return Kind::Other;
        }
        if form.ends_with('.') {
            return Kind::Pointed;
        }
        let upper = form.chars().filter(|c| c.is_uppercase()).count();
        match upper {
            0 => Kind::Lower,
            _ if alone => Kind::Letter,
            1 if first.is_uppercase() => Kind::Title,
            n if n * 2 > form.chars().count() => Kind::Upper,
            _ => Kind::Mixed,
        }
    }
}

impl Place<'_> {
    fn form(&self, by: isize) -> &str {
        self.at
            .checked_add_signed(by)
            .and_then(|at| self.forms.get(at))
            .copied()
            .unwrap_or("")
    }

    fn kind(&self, by: isize) -> u32 {
        let at = self.at.checked_add_signed(by);
        at.and_then(|at| self.kinds.get(at))
            .copied()
            .unwrap_or(Kind::Nothing) as u32
    }

    /// Adds the places in the table of all that is observed here.
    pub(crate) fn observe(&self, out: &mut Vec<u32>) {
        let (left, right) = (self.kind(-1), self.kind(0));
        // The last token before closing marks.
        let mut back = -1;
        while back > -4 && self.kind(back) == Kind::Close as u32 {
            back -= 1;
        }
        let stop = self.kind(back);
        let sides = left << 4 | right;
        let mut see = |number: u32, kinds: u32, form: &str, lower: bool| {
            let mut hash = 0xcbf2_9ce4_8422_2325u64 ^ u64::from(number) << 32 ^ u64::from(kinds);
            hash = hash.wrapping_mul(0x100_0000_01b3);
            for byte in form.bytes().take(24) {
                let byte = if lower {
                    byte.to_ascii_lowercase()
                } else {
                    byte
                };
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
            }
            hash ^= hash >> 31;
            hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            out.push((hash >> 49) as u32 & (SIZE as u32 - 1));
        };
        let since = bucket(self.since);
        let left_over = bucket(self.forms.len() - self.at);
        let spaced = u32::from(self.spaced);
        see(0, 0, "", false);
        see(1, sides, "", false);
        see(2, sides << 4 | self.kind(1), "", false);
        see(3, self.kind(-2) << 8 | sides, "", false);
        see(4, stop << 8 | right << 2 | self.open, "", false);
        see(5, left, self.form(0), false);
        see(6, stop, self.form(0), true);
        see(7, right, self.form(-1), true);
        see(8, right, self.form(back), true);
        see(9, left, self.form(-2), true);
        see(10, sides, self.form(1), true);
        see(11, sides << 4 | since, "", false);
        see(12, stop << 4 | left_over, "", false);
        see(13, sides << 8 | self.paragraph, "", false);
        see(14, stop << 8 | self.paragraph << 1 | spaced, "", false);
        see(15, sides << 2 | self.open, "", false);
        see(16, right << 4 | self.kind(1), self.form(-1), true);
        see(17, self.kind(-2) << 4 | left, self.form(0), true);
        see(18, stop << 1 | spaced, self.form(back - 1), true);
        see(19, spaced << 8 | right, self.form(-1), false);
        see(
            20,
            self.kind(back - 1) << 8 | stop << 4 | right,
            self.form(1),
            true,
        );
        see(
            21,
            self.kind(-3) << 12 | self.kind(-2) << 8 | sides,
            "",
            false,
        );
        see(
            22,
            self.kind(1) << 12 | self.kind(2) << 8 | sides,
            "",
            false,
        );
    }
}

/// Lengths in steps that grow.
fn bucket(length: usize) -> u32 {
    match length {
        0..=4 => length as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        25..=39 => 9,
        _ => 10,
    }
}

/// Learning the weights. Not part of what the crate offers; the example uses it.
#[cfg(feature = "train")]
pub mod train {
    use super::{SIZE, decide};
    use crate::doc::Doc;
    use std::collections::HashSet;

    /// The places of a text: what is observed, and whether a sentence ends there.
    pub fn places(text: &str, gold: &Doc) -> Vec<(Vec<u32>, bool)> {
        let ends: HashSet<usize> = gold
            .sentences()
            .map(|s| gold.sentence_span(s).end)
            .collect();
        let mut found = Vec::new();
        let mut tokens = Vec::new();
        crate::split::paragraphs(text, 0..text.len(), |paragraph| {
            tokens.clear();
            crate::split::tokenize(text, paragraph, &mut tokens);
            decide(text, &tokens, &mut Vec::new(), |place| {
                let mut seen = Vec::new();
                place.observe(&mut seen);
                let ends_here = ends.contains(&tokens[place.at - 1].end);
                found.push((seen, ends_here));
                ends_here
            });
        });
        found
    }

    /// Learns by logistic regression with averaged weights; `rate` is the first step. The same
    /// places in the same order give the same table.
    pub fn learn(places: &[(Vec<u32>, bool)], passes: usize, rate: f32, shift: f32) -> Vec<u8> {
        let mut weights = vec![0.0f32; SIZE];
        let mut sums = vec![0.0f64; SIZE];
        let mut order: Vec<usize> = (0..places.len()).collect();
        let mut state = 1u64;
        for pass in 0..passes {
            for i in (1..order.len()).rev() {
                state = state
                    .wrapping_mul(6364136223846793005)
                    .wrapping_add(1442695040888963407);
                order.swap(i, (state >> 33) as usize % (i + 1));
            }
            let step = rate / (1.0 + pass as f32);
            for &at in &order {
                let (seen, ends) = &places[at];
                let sum: f32 = seen.iter().map(|&s| weights[s as usize]).sum();
                let error = f32::from(*ends) - 1.0 / (1.0 + (-sum).exp());
                for &s in seen {
                    weights[s as usize] += step * error;
                }
            }
            for w in &mut weights {
                *w *= 0.98;
            }
            if pass * 2 >= passes {
                for (sum, w) in sums.iter_mut().zip(&weights) {
                    *sum += f64::from(*w);
                }
            }
        }
        let kept = (passes - passes.div_ceil(2)).max(1) as f64;
        let mut seen = Vec::new();
        let bias = places.first().map(|(s, _)| s[0] as usize);
        for (at, sum) in sums.iter().enumerate() {
            let shift = if Some(at) == bias { shift } else { 0.0 };
            let whole = ((*sum / kept) as f32 * 24.0 + shift * 24.0)
                .round()
                .clamp(-127.0, 127.0);
            seen.push(whole as i8 as u8);
        }
        seen
    }
}
