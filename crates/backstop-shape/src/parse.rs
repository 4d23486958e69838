//! Reads the notation: text to lines of words, each with its place.
//!
//! Here is only what the notation itself can tell: indentation, quotes, brackets, which word is a
//! relation, a capture, a test. Whether the names exist is for `check`, which gets every word with
//! its column, so that a message can underline it. The first fault ends reading: in a tree drawn
//! by indentation what follows one is rarely worth a second message.

use crate::error::ShapeError;
use crate::shape::Count;

/// A word of the notation and where it stands: line in the source from 0, column from 0.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub text: String,
    pub line: usize,
    pub column: usize,
    pub width: usize,
}

/// A line as drawn.
#[derive(Debug)]
pub(crate) struct Drawn {
    pub line: usize,
    pub parent: Option<usize>,
    /// `None` at the top.
    pub relation: Option<Word>,
    /// Names in the relation; `true` with subtypes.
    pub relations: Vec<(Word, bool)>,
    pub count: Count,
    pub capture: Option<Word>,
    pub tests: Vec<Asked>,
}

/// What a test's first character says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Form,
    Xpos,
    Feature,
    List,
    Entity,
    /// A bare word: lemma or part of speech.
    Bare,
}

/// A test as written: alternatives of one kind.
#[derive(Debug)]
pub(crate) struct Asked {
    pub negated: bool,
    pub kind: Kind,
    pub words: Vec<Word>,
}

/// A `where` line.
#[derive(Debug)]
pub(crate) struct Clause {
    pub left: Word,
    pub order: Word,
    pub right: Word,
}

/// The source with its name and place, for messages.
pub(crate) struct Source<'s> {
    pub file: &'s str,
    pub first_line: usize,
    pub lines: Vec<&'s str>,
}

impl<'s> Source<'s> {
    pub fn new(text: &'s str, file: &'s str, first_line: usize) -> Source<'s> {
        Source {
            file,
            first_line,
            lines: text.lines().collect(),
        }
    }

    /// An error that underlines a word.
    pub fn error(&self, at: &Word, what: String, hint: Option<String>) -> ShapeError {
        ShapeError {
            file: self.file.to_owned(),
            line: self.first_line + at.line,
            column: at.column + 1,
            width: at.width,
            source_line: self.lines.get(at.line).copied().unwrap_or("").to_owned(),
            what,
            hint,
        }
    }

    /// An error that underlines all of a line but its indentation.
    pub fn error_in_line(&self, line: usize, what: &str, hint: Option<String>) -> ShapeError {
        let text = self.lines.get(line).copied().unwrap_or("");
        let column = text.chars().take_while(|c| c.is_whitespace()).count();
        let at = Word {
            text: String::new(),
            line,
            column,
            width: text.trim().chars().count(),
        };
        self.error(&at, what.to_owned(), hint)
    }
}

/// Lines and `where` clauses of a source.
pub(crate) fn read(source: &Source<'_>) -> Result<(Vec<Drawn>, Vec<Clause>), ShapeError> {
    let mut drawn: Vec<Drawn> = Vec::new();
    let mut clauses = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (number, text) in source.lines.iter().enumerate() {
        let trimmed = text.trim();
        if trimmed.is_empty() || trimmed == "#" || trimmed.starts_with("# ") {
            continue;
        }
        let mut cursor = Cursor::new(source, number);
        if trimmed == "where" || trimmed.starts_with("where ") {
            clauses.push(cursor.clause()?);
            continue;
        }
        if !clauses.is_empty() {
            return Err(source.error_in_line(
                number,
                "`where` lines come last, and this line is drawn after one",
                None,
            ));
        }
        let indent = cursor.indent()?;
        let parent = parent(source, number, indent, &mut open)?;
        open.push((indent, drawn.len()));
        drawn.push(cursor.line(parent)?);
    }
    match drawn.is_empty() {
        true => Err(source.error_in_line(0, "there is no shape here", None)),
        false => Ok((drawn, clauses)),
    }
}

/// The line that a line with this indentation is under. `open` holds the indentations and
/// numbers of the lines that can still get children.
fn parent(
    source: &Source<'_>,
    number: usize,
    indent: usize,
    open: &mut Vec<(usize, usize)>,
) -> Result<Option<usize>, ShapeError> {
    let Some(&(top, _)) = open.first() else {
        return Ok(None);
    };
    if indent <= top {
        let what = "a shape has one top line, and this would be a second one";
        let hint = format!("indent it by more than {top} to put it under the top line");
        return Err(source.error_in_line(number, what, Some(hint)));
    }
    let deepest = open.last().map_or(0, |&(i, _)| i);
    let known: Vec<String> = open.iter().skip(1).map(|(i, _)| i.to_string()).collect();
    while open.last().is_some_and(|&(i, _)| i > indent) {
        open.pop();
    }
    if indent < deepest && open.last().is_none_or(|&(i, _)| i != indent) {
        let what = format!("no line above is indented by {indent}, so this is under none");
        let hint = format!("perhaps {}", known.join(" or "));
        return Err(source.error_in_line(number, &what, Some(hint)));
    }
    if open.last().is_some_and(|&(i, _)| i == indent) {
        open.pop();
    }
    Ok(open.last().map(|&(_, line)| line))
}

/// Walks along one line.
struct Cursor<'c, 's> {
    source: &'c Source<'s>,
    line: usize,
    chars: Vec<char>,
    at: usize,
}

impl<'c, 's> Cursor<'c, 's> {
    fn new(source: &'c Source<'s>, line: usize) -> Cursor<'c, 's> {
        Cursor {
            source,
            line,
            chars: source.lines[line].chars().collect(),
            at: 0,
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn word(&self, from: usize, text: String) -> Word {
        Word {
            text,
            line: self.line,
            column: from,
            width: self.at - from,
        }
    }

    fn error(&self, from: usize, what: &str, hint: Option<String>) -> ShapeError {
        let at = self.word(from, String::new());
        self.source.error(&at, what.to_owned(), hint)
    }

    fn spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    /// Up to white space or one of the characters given.
    fn until(&mut self, stop: &[char]) -> Word {
        let from = self.at;
        while self
            .peek()
            .is_some_and(|c| !c.is_whitespace() && !stop.contains(&c))
        {
            self.at += 1;
        }
        self.word(from, self.chars[from..self.at].iter().collect())
    }

    fn indent(&mut self) -> Result<usize, ShapeError> {
        self.spaces();
        match self.chars[..self.at].iter().position(|&c| c != ' ') {
            None => Ok(self.at),
            Some(tab) => {
                self.at = tab + 1;
                Err(self.error(tab, "lines are indented by spaces only", None))
            }
        }
    }

    /// `where left order right`
    fn clause(&mut self) -> Result<Clause, ShapeError> {
        self.spaces();
        let begin = self.at;
        let mut words = Vec::new();
        while self.peek().is_some() {
            words.push(self.until(&[]));
            self.spaces();
        }
        let parts: Result<[Word; 4], _> = words.try_into();
        match parts {
            Ok([_, left, order, right]) => Ok(Clause { left, order, right }),
            Err(_) => {
                let what = "a `where` line has two captures and how they lie";
                let hint = Some("such as `where actor before act`".to_owned());
                Err(self.error(begin, what, hint))
            }
        }
    }

    /// `[RELATION] [capture:] TESTS…`
    fn line(&mut self, parent: Option<usize>) -> Result<Drawn, ShapeError> {
        let mut drawn = Drawn {
            line: self.line,
            parent,
            relation: None,
            relations: Vec::new(),
            count: Count::One,
            capture: None,
            tests: Vec::new(),
        };
        if parent.is_some() {
            self.relation(&mut drawn)?;
        }
        loop {
            self.spaces();
            let from = self.at;
            if self.peek().is_none() {
                return Ok(drawn);
            }
            let word = self.until(&[]);
            match word.text.strip_suffix(':') {
                Some(name) if !word.text.starts_with('"') => {
                    drawn.capture = Some(self.capture(name, &word, &drawn)?);
                }
                _ => {
                    self.at = from;
                    drawn.tests.push(self.test()?);
                }
            }
        }
    }

    fn capture(&self, name: &str, word: &Word, drawn: &Drawn) -> Result<Word, ShapeError> {
        let fault = |what: &str, hint: &str| {
            Err(self
                .source
                .error(word, what.to_owned(), Some(hint.to_owned())))
        };
        if drawn.capture.is_some() {
            return fault("a line captures one word under one name", "leave one out");
        }
        if !drawn.tests.is_empty() {
            return fault(
                "a capture's name comes before the tests",
                "put it before them",
            );
        }
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(letters) {
            let what = format!("`{name}` cannot be the name of a capture");
            return fault(&what, "names are lower-case letters, digits, `-` and `_`");
        }
        Ok(Word {
            text: name.to_owned(),
            width: word.width - 1,
            ..word.clone()
        })
    }

    /// `nsubj`, `nsubj|csubj*`, `_`; `!` before it; `?`, `+` or `+?` after it.
    fn relation(&mut self, drawn: &mut Drawn) -> Result<(), ShapeError> {
        let whole = self.until(&[]);
        let from = whole.column;
        let first = whole.text.trim_start_matches('!').chars().next();
        if first.is_none_or(|c| "\"@#/[".contains(c)) || whole.text.ends_with(':') {
            let what = "a line below the top begins with a relation";
            return Err(self.error(from, what, Some("write `_` for any".to_owned())));
        }
        let bare = whole.text.strip_prefix('!');
        let text = bare.unwrap_or(&whole.text);
        let (text, count) = if let Some(text) = text.strip_suffix("+?") {
            (text, Count::Any)
        } else if let Some(text) = text.strip_suffix('+') {
            (text, Count::Every)
        } else if let Some(text) = text.strip_suffix('?') {
            (text, Count::Optional)
        } else {
            (text, Count::One)
        };
        drawn.count = match (bare, count) {
            (None, count) => count,
            (Some(_), Count::One) => Count::Absent,
            (Some(_), _) => {
                let what = "what must be absent is neither optional nor every one";
                let hint = Some("leave out the `!` or what ends it".to_owned());
                return Err(self.error(from, what, hint));
            }
        };
        let mut column = from + usize::from(bare.is_some());
        for name in text.split('|') {
            let width = name.chars().count();
            let (name, subtypes) = match name.strip_suffix('*') {
                Some(name) => (name, true),
                None => (name, false),
            };
            let word = Word {
                text: name.to_owned(),
                line: self.line,
                column,
                width: name.chars().count(),
            };
            drawn.relations.push((word, subtypes));
            column += width + 1;
        }
        drawn.relation = Some(whole);
        Ok(())
    }

    /// One test: alternatives of one kind with `|` between them, `!` before all.
    fn test(&mut self) -> Result<Asked, ShapeError> {
        let begin = self.at;
        let negated = self.peek() == Some('!');
        self.at += usize::from(negated);
        let (kind, mut words) = self.alternative()?;
        while self.peek() == Some('|') {
            self.at += 1;
            let from = self.at;
            let (other, more) = self.alternative()?;
            if other != kind {
                let what = "alternatives in one test are of one kind";
                let hint = Some("draw two shapes, or test something else".to_owned());
                return Err(self.error(from, what, hint));
            }
            words.extend(more);
        }
        if self.peek().is_some_and(|c| !c.is_whitespace()) {
            let from = self.at;
            self.until(&[]);
            return Err(self.error(from, "this runs on from the test before it", {
                Some("put a space or `|` between two".to_owned())
            }));
        }
        if words.iter().all(|word| word.text.is_empty()) {
            self.at = self.at.max(begin + 1);
            return Err(self.error(begin, "this test asks for nothing", None));
        }
        Ok(Asked {
            negated,
            kind,
            words,
        })
    }

    fn alternative(&mut self) -> Result<(Kind, Vec<Word>), ShapeError> {
        let from = self.at;
        match self.peek() {
            Some('"') => Ok((Kind::Form, vec![self.quoted()?])),
            Some('/') => {
                let inside = self.enclosed('/', "a Penn tag")?;
                Ok((Kind::Xpos, split(&inside)))
            }
            Some('[') => Ok((Kind::Feature, vec![self.enclosed(']', "a feature")?])),
            Some('@') => {
                self.at += 1;
                Ok((Kind::List, vec![self.named(from)]))
            }
            Some('#') => {
                self.at += 1;
                Ok((Kind::Entity, vec![self.named(from)]))
            }
            _ => Ok((Kind::Bare, vec![self.until(&['|'])])),
        }
    }

    /// A name after its sign; the sign is underlined with it.
    fn named(&mut self, from: usize) -> Word {
        let name = self.until(&['|']);
        Word {
            column: from,
            width: self.at - from,
            ..name
        }
    }

    /// `"…"`, where `\` takes the next character as it is, `\n` as a line's end.
    fn quoted(&mut self) -> Result<Word, ShapeError> {
        let from = self.at;
        let mut text = String::new();
        self.at += 1;
        loop {
            let next = self.peek();
            self.at += 1;
            match next {
                Some('"') => return Ok(self.word(from, text)),
                Some('\\') if self.peek().is_some() => {
                    text.extend(self.peek().map(|c| if c == 'n' { '\n' } else { c }));
                    self.at += 1;
                }
                Some(c) => text.push(c),
                None => {
                    self.at = self.chars.len();
                    return Err(self.error(from, "this quotation has no end", None));
                }
            }
        }
    }

    /// What stands between a sign and its other half, on this line.
    fn enclosed(&mut self, end: char, what: &str) -> Result<Word, ShapeError> {
        let from = self.at;
        self.at += 1;
        while self.peek().is_some_and(|c| c != end) {
            self.at += 1;
        }
        let text: String = self.chars[from + 1..self.at].iter().collect();
        if self.peek().is_none() {
            let what = format!("{what} ends with `{end}`, and there is none");
            return Err(self.error(from, &what, None));
        }
        let inside = Word {
            column: from + 1,
            ..self.word(from + 1, text)
        };
        self.at += 1;
        Ok(inside)
    }
}

/// The words between bars.
pub(crate) fn split(word: &Word) -> Vec<Word> {
    let mut column = word.column;
    let part = |text: &str| {
        let width = text.chars().count();
        let part = Word {
            text: text.to_owned(),
            line: word.line,
            column,
            width,
        };
        column += width + 1;
        part
    };
    word.text.split('|').map(part).collect()
}
