//! Lines cut into tokens, faults that point at a place, and the words of the files.
//!
//! A token is a word, a `"quotation"`, a `[list of stances]` or a comma. Columns count characters
//! from 1.

use backstop_model::{AbsenceKind, ConditionType, MaterialStage, PositionKind, Relation};
use std::fmt;

/// What is wrong in a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What is wrong and what could stand there.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for Fault {}

/// A piece of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub text: &'a str,
    /// `"` for a quotation, `[` for stances, a space for a word.
    pub quote: char,
    line: usize,
    column: usize,
}

impl Token<'_> {
    pub(crate) fn is(&self, word: &str) -> bool {
        self.quote == ' ' && self.text == word
    }

    pub(crate) fn fault(&self, message: impl Into<String>) -> Fault {
        Fault {
            line: self.line,
            column: self.column,
            message: message.into(),
        }
    }

    /// `… is called `x`; perhaps `y`` with the nearest of the words that could stand here.
    pub(crate) fn unknown(&self, what: &str, words: &[&str]) -> Fault {
        let near = words
            .iter()
            .map(|w| (distance(self.text, w), *w))
            .min()
            .filter(|(far, w)| *far <= w.chars().count().div_ceil(3));
        match near {
            Some((_, word)) => self.fault(format!(
                "{what} is called `{}`; perhaps `{word}`",
                self.text
            )),
            None => self.fault(format!(
                "{what} is called `{}`; there are {}",
                self.text,
                words.join(", ")
            )),
        }
    }
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

/// Levenshtein's distance in characters.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let change = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

/// The tokens of one line, taken from the front.
#[derive(Debug, Clone)]
pub(crate) struct Tokens<'a> {
    all: Vec<Token<'a>>,
    next: usize,
    line: usize,
    end: usize,
}

impl<'a> Tokens<'a> {
    pub(crate) fn of(text: &'a str, line: usize) -> Result<Tokens<'a>, Fault> {
        let mut all = Vec::new();
        let mut chars = text.char_indices().enumerate().peekable();
        while let Some((column, (start, first))) = chars.next() {
            let column = column + 1;
            let token = |text, quote| Token {
                text,
                quote,
                line,
                column,
            };
            match first {
                '#' => break,
                c if c.is_whitespace() => {}
                ',' => all.push(token(",", ' ')),
                '"' | '[' => {
                    let close = if first == '[' { ']' } else { '"' };
                    let Some((_, (end, _))) = chars.find(|(_, (_, c))| *c == close) else {
                        return Err(Fault {
                            line,
                            column,
                            message: format!("this `{first}` is never closed by `{close}`"),
                        });
                    };
                    all.push(token(&text[start + 1..end], first));
                }
                _ => {
                    let stop = |c: char| c.is_whitespace() || matches!(c, ',' | '"' | '[' | '#');
                    let mut end = start + first.len_utf8();
                    while let Some((_, (_, c))) = chars.next_if(|(_, (_, c))| !stop(*c)) {
                        end += c.len_utf8();
                    }
                    all.push(token(&text[start..end], ' '));
                }
            }
        }
        Ok(Tokens {
            all,
            next: 0,
            line,
            end: text.chars().count() + 1,
        })
    }

    pub(crate) fn peek(&self) -> Option<Token<'a>> {
        self.all.get(self.next).copied()
    }

    pub(crate) fn next(&mut self) -> Option<Token<'a>> {
        let token = self.peek();
        self.next += 1;
        token
    }

    pub(crate) fn take(&mut self, word: &str) -> bool {
        let found = self.peek().is_some_and(|t| t.is(word));
        self.next += usize::from(found);
        found
    }

    pub(crate) fn fault_at(&self, column: usize, message: impl Into<String>) -> Fault {
        Fault {
            line: self.line,
            column,
            message: message.into(),
        }
    }

    pub(crate) fn fault_here(&self, message: impl Into<String>) -> Fault {
        self.fault_at(self.peek().map_or(self.end, |t| t.column), message)
    }

    pub(crate) fn word(&mut self, what: &str) -> Result<Token<'a>, Fault> {
        match self.peek() {
            Some(token) if token.quote == ' ' && token.text != "," => {
                self.next += 1;
                Ok(token)
            }
            _ => Err(self.fault_here(format!("{what} should stand here"))),
        }
    }

    pub(crate) fn quoted(&mut self, what: &str) -> Result<String, Fault> {
        match self.peek() {
            Some(token) if token.quote == '"' => {
                self.next += 1;
                Ok(token.text.to_string())
            }
            _ => Err(self.fault_here(format!("{what} should stand here in quotation marks"))),
        }
    }

    pub(crate) fn expect(&mut self, word: &str) -> Result<(), Fault> {
        match self.take(word) {
            true => Ok(()),
            false => Err(self.fault_here(format!("`{word}` should stand here"))),
        }
    }

    /// Words joined by `+`.
    pub(crate) fn list(&mut self, what: &str) -> Result<Vec<String>, Fault> {
        let token = self.word(what)?;
        let all: Vec<String> = token.text.split('+').map(str::to_string).collect();
        match all.iter().any(String::is_empty) {
            true => Err(token.fault("ids are joined by a single `+`, without spaces")),
            false => Ok(all),
        }
    }

    pub(crate) fn end(&self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(token) => Err(token.fault(format!("nothing more is expected, but `{token}`"))),
        }
    }
}

const MATERIAL: &[(&str, MaterialStage)] = &[
    ("drawn-up", MaterialStage::Planned),
    ("allocated", MaterialStage::Allocated),
    ("partly-delivered", MaterialStage::PartlyDelivered),
    ("delivered", MaterialStage::Delivered),
];
const POSITION: &[(&str, PositionKind)] = &[
    ("supports", PositionKind::Supports),
    ("undecided", PositionKind::Undecided),
    ("refuses", PositionKind::Refuses),
    ("opposes", PositionKind::Opposes),
    ("withdrawn", PositionKind::Withdrawn),
    ("suspended", PositionKind::Suspended),
    ("blocked", PositionKind::Blocked),
    ("lapsed", PositionKind::Lapsed),
];
const ABSENCE: &[(&str, AbsenceKind)] = &[
    ("none-found", AbsenceKind::CheckedNoneFound),
    ("declined-to-say", AbsenceKind::DeclinedToSay),
    ("has-not-yet", AbsenceKind::HasNotYet),
];
const RELATION: &[(&str, Relation)] = &[
    ("once", Relation::Once),
    ("if", Relation::If),
    ("only-with", Relation::OnlyWith),
    ("unless", Relation::Unless),
    ("until", Relation::Until),
    ("in-return-for", Relation::InReturnFor),
];
const TYPE: &[(&str, ConditionType)] = &[
    ("trigger", ConditionType::Trigger),
    ("peace", ConditionType::Peace),
    ("third-party-backing", ConditionType::ThirdPartyBacking),
    ("others-taking-part", ConditionType::OthersTakingPart),
    (
        "domestic-authorisation",
        ConditionType::DomesticAuthorisation,
    ),
    ("international-mandate", ConditionType::InternationalMandate),
    (
        "beneficiary-performance",
        ConditionType::BeneficiaryPerformance,
    ),
    ("request-or-consent", ConditionType::RequestOrConsent),
    ("conduct", ConditionType::Conduct),
    ("demand-refused", ConditionType::DemandRefused),
    ("means", ConditionType::Means),
    ("time", ConditionType::Time),
    ("in-return-for", ConditionType::InReturnFor),
    ("vague", ConditionType::Vague),
    ("stated-unconditional", ConditionType::StatedUnconditional),
];

/// The words for relations.
pub(crate) const RELATION_WORDS: &[&str] = &firsts::<_, 6>(RELATION);
/// The words for types of condition.
pub(crate) const TYPE_WORDS: &[&str] = &firsts::<_, 15>(TYPE);

const fn firsts<T: Copy, const N: usize>(rows: &[(&'static str, T)]) -> [&'static str; N] {
    let mut out = [""; N];
    let mut at = 0;
    while at < N {
        out[at] = rows[at].0;
        at += 1;
    }
    out
}

fn find<T: Copy>(rows: &[(&str, T)], word: &str) -> Option<T> {
    rows.iter().find(|(w, _)| *w == word).map(|(_, v)| *v)
}

fn word_of<T: Copy + PartialEq>(rows: &[(&'static str, T)], value: T) -> &'static str {
    rows.iter()
        .find(|(_, v)| *v == value)
        .map_or("", |(w, _)| w)
}

pub(crate) fn material(word: &str) -> Option<MaterialStage> {
    find(MATERIAL, word)
}
pub(crate) fn position(word: &str) -> Option<PositionKind> {
    find(POSITION, word)
}
pub(crate) fn absence(word: &str) -> Option<AbsenceKind> {
    find(ABSENCE, word)
}
pub(crate) fn relation(word: &str) -> Option<Relation> {
    find(RELATION, word)
}
pub(crate) fn condition_type(word: &str) -> Option<ConditionType> {
    find(TYPE, word)
}
pub(crate) fn material_word(stage: MaterialStage) -> &'static str {
    word_of(MATERIAL, stage)
}
pub(crate) fn position_word(position: PositionKind) -> &'static str {
    word_of(POSITION, position)
}
pub(crate) fn relation_word(relation: Relation) -> &'static str {
    word_of(RELATION, relation)
}

const LEVELS: [&str; 9] = [
    "open",
    "considered",
    "proposed",
    "planned",
    "offered",
    "pledged",
    "agreed",
    "signed",
    "in-force",
];

/// Every word that may stand after `is` of a supposition: an absence is nothing that comes about.
pub(crate) fn supposable() -> Vec<&'static str> {
    let material = MATERIAL.iter().map(|r| r.0);
    let position = POSITION.iter().map(|r| r.0);
    LEVELS.into_iter().chain(material).chain(position).collect()
}

/// Every word that may stand after `is`.
pub(crate) fn standings() -> Vec<&'static str> {
    let absence = ABSENCE.iter().map(|r| r.0);
    supposable()
        .into_iter()
        .chain(["wanted"])
        .chain(absence)
        .collect()
}
