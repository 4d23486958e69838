//! Readings as files: what a construction looks like, what it gives, and examples that prove it.
//!
//! A file under `readings/` holds a comment that says what it is, `gives KIND`, one or more
//! `shape`s, and at least one text that it `reads` and one that it `leaves`. Loading checks all of
//! it; adding a file is the whole registration.
//!
//! Knows no report: finding shapes in trees is the reader's.

use backstop_shape::{Lists, Shape, ShapeError};
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/readings.rs"));

/// What a reading's captures mean. Attitudes and conditions need no readings of their own: the
/// lexicon says which complements each of their words takes, and `govern` finds them in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// `source`, `cue`, `content`: somebody is reported to say something.
    Voice,
}

/// A text with its captures marked in brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The text without the marks.
    pub text: String,
    /// Name and byte range of each mark.
    pub marks: Vec<(String, std::ops::Range<usize>)>,
    /// Line in the file, from 1.
    pub line: usize,
}

/// A reading.
#[derive(Debug)]
pub struct Rule {
    /// Path below `readings/`, without ending: `voice/said`.
    pub name: String,
    /// Its comment.
    pub about: String,
    /// What it gives.
    pub gives: Gives,
    /// Shapes, any of which will do.
    pub shapes: Vec<Shape>,
    /// Texts it takes.
    pub reads: Vec<Example>,
    /// Texts it leaves.
    pub leaves: Vec<Example>,
}

/// Why a reading could not be loaded.
#[derive(Debug)]
pub enum RuleError {
    /// Its shape is wrong.
    Shape(ShapeError),
    /// Something else is, at a line.
    File {
        /// Which file.
        file: String,
        /// Which line, from 1.
        line: usize,
        /// What to do.
        message: String,
    },
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RuleError::Shape(e) => e.fmt(f),
            RuleError::File {
                file,
                line,
                message,
            } => write!(f, "{file}:{line}: {message}"),
        }
    }
}
impl std::error::Error for RuleError {}

impl Rule {
    /// Reads one file. `name` is its path below `readings/`.
    pub fn parse(name: &str, text: &str, lists: &dyn Lists) -> Result<Rule, RuleError> {
        let file = format!("readings/{name}.reading");
        let bad = |line: usize, message: &str| RuleError::File {
            file: file.clone(),
            line,
            message: message.to_string(),
        };
        let (mut about, mut gives, mut shapes) = (String::new(), None, Vec::new());
        let (mut reads, mut leaves) = (Vec::new(), Vec::new());
        let lines: Vec<&str> = text.lines().collect();
        let mut i = 0;
        while i < lines.len() {
            let line = lines[i];
            let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let rest = rest.trim();
            match word {
                "" => {}
                "#" => {
                    if !about.is_empty() {
                        about.push(' ');
                    }
                    about.push_str(rest);
                }
                "gives" if rest == "voice" => gives = Some(Gives::Voice),
                "gives" => {
                    let what = "a reading gives `voice`; words of attitude and of condition stand \
                                in the lexicon.";
                    return Err(bad(i + 1, what));
                }
                "shape" => {
                    let first = i + 1;
                    let mut body = String::new();
                    while i + 1 < lines.len()
                        && (lines[i + 1].starts_with([' ', '\t'])
                            || lines[i + 1].starts_with("where "))
                    {
                        i += 1;
                        body.push_str(lines[i]);
                        body.push('\n');
                    }
                    shapes.push(
                        Shape::parse(&body, &file, first + 1, lists).map_err(RuleError::Shape)?,
                    );
                }
                "reads" => reads.push(example(rest, i + 1).map_err(|m| bad(i + 1, &m))?),
                "leaves" => leaves.push(example(rest, i + 1).map_err(|m| bad(i + 1, &m))?),
                _ => {
                    return Err(bad(
                        i + 1,
                        "a line begins with `#`, `gives`, `shape`, `where`, `reads` or `leaves`.",
                    ));
                }
            }
            i += 1;
        }
        let last = lines.len().max(1);
        if about.is_empty() {
            return Err(bad(1, "say in a comment on top what this reading takes."));
        }
        let gives = gives.ok_or_else(|| bad(last, "say what it gives."))?;
        if shapes.is_empty() || reads.is_empty() || leaves.is_empty() {
            return Err(bad(
                last,
                "a reading needs a `shape`, a text it `reads` and one it `leaves`.",
            ));
        }
        for s in &shapes {
            let need: &[&str] = match gives {
                Gives::Voice => &["cue", "content"],
            };
            if let Some(n) = need.iter().find(|n| !s.captures().iter().any(|c| c == *n)) {
                return Err(bad(last, &format!("its shape captures no `{n}:`.")));
            }
        }
        Ok(Rule {
            name: name.to_string(),
            about,
            gives,
            shapes,
            reads,
            leaves,
        })
    }
}

/// A text with `[name words]` marks; a trailing `# comment` is dropped.
fn example(line: &str, number: usize) -> Result<Example, String> {
    let line = line.split("  #").next().unwrap_or(line).trim_end();
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), None);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if c == '[' {
            let (name, after) = rest[1..]
                .split_once(' ')
                .ok_or("a mark is `[name words]`.")?;
            if open.is_some() {
                return Err("marks cannot be nested.".to_string());
            }
            open = Some((name.to_string(), text.len()));
            rest = after;
        } else if c == ']' {
            let (name, start) = open.take().ok_or("a `]` without its `[`.")?;
            marks.push((name, start..text.len()));
            rest = &rest[1..];
        } else {
            text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    if open.is_some() {
        return Err("a `[` without its `]`.".to_string());
    }
    Ok(Example {
        text,
        marks,
        line: number,
    })
}
