//! The lines between two `---` at the head of a file.
//!
//! The keys that Backstop uses (title, outlet, url, published, language) hold one value each, so
//! only this much of YAML is read: `key: value`, quotes, comments, folded and indented lines. All
//! that is deeper belongs to somebody else's key and is stepped over. A full YAML reader would
//! refuse a colon in a headline, which is the commonest slip, and would follow anchors that can
//! be made to grow without end.
//!
//! Nothing here fails. What cannot be used gives a [`Warning`] with its line and what to write.

use backstop_model::Date;

/// Something in the front matter that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Line of the file, counted from 1.
    pub line: u32,
    /// What is wrong, a sentence.
    pub message: String,
    /// What to do, a sentence.
    pub hint: String,
}

/// What the front matter says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// Headline.
    pub title: Option<String>,
    /// Publisher.
    pub outlet: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Date of publication.
    pub published: Option<Date>,
    /// BCP 47 language.
    pub language: Option<String>,
    /// First byte after it: where the body begins.
    pub body_start: usize,
    /// In line order.
    pub warnings: Vec<Warning>,
}

/// A key with the lines that belong to it.
struct Entry<'t> {
    line: u32,
    key: &'t str,
    first: &'t str,
    rest: Vec<&'t str>,
}

/// Reads the front matter of a file, if it has any.
pub fn parse(text: &str) -> FrontMatter {
    let mut out = FrontMatter::default();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    out.body_start = start;
    let mut lines = text[start..].split_inclusive('\n');
    let Some(opening) = lines.next().filter(|l| l.trim_end() == "---") else {
        return out;
    };
    let mut at = start + opening.len();
    let mut inside = Vec::new();
    let mut closed = false;
    for line in lines {
        at += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            closed = true;
            break;
        }
        inside.push(line.trim_end());
    }
    if !closed {
        out.warn(
            1,
            "Front matter begins here and never ends, so all of the file is read as text.",
            "Put a line `---` below its last key.",
        );
        return out;
    }
    out.body_start = at;
    let entries = group(&inside, &mut out);
    for entry in &entries {
        out.take(entry);
    }
    out.warnings.sort_by_key(|w| w.line);
    out
}

/// Gathers the lines under each key. Line 1 of the file is the opening `---`.
fn group<'t>(lines: &[&'t str], out: &mut FrontMatter) -> Vec<Entry<'t>> {
    let mut entries: Vec<Entry<'t>> = Vec::new();
    for (number, line) in (2u32..).zip(lines) {
        let inner = line.trim_start();
        if inner.is_empty() || inner.starts_with('#') {
            continue;
        }
        let continues = inner.len() < line.len() || inner.starts_with("- ") || inner == "-";
        match (key_of(line), entries.last_mut()) {
            (Some((key, first)), _) if !continues => entries.push(Entry {
                line: number,
                key,
                first,
                rest: Vec::new(),
            }),
            (_, Some(entry)) if continues => entry.rest.push(inner),
            _ => out.warn(
                number,
                "This line of the front matter is not understood and was left out.",
                "Write `key: value`.",
            ),
        }
    }
    entries
}

/// `key: value`, where the key is one word.
fn key_of(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end().trim_matches(['"', '\'']);
    let one_word = !key.is_empty() && !key.contains(|c: char| c.is_whitespace() || c.is_control());
    let spaced = value.is_empty() || value.starts_with(char::is_whitespace);
    (one_word && spaced).then_some((key, value.trim()))
}

impl FrontMatter {
    fn warn(&mut self, line: u32, message: &str, hint: &str) {
        self.warnings.push(Warning {
            line,
            message: message.to_string(),
            hint: hint.to_string(),
        });
    }

    fn take(&mut self, entry: &Entry<'_>) {
        let key = entry.key.to_ascii_lowercase();
        if !["title", "outlet", "url", "published", "language"].contains(&key.as_str()) {
            return;
        }
        let Some(value) = self.scalar(entry) else {
            return;
        };
        let repeated = match key.as_str() {
            "title" => self.title.replace(value).is_some(),
            "outlet" => self.outlet.replace(value).is_some(),
            "url" => self.url.replace(value).is_some(),
            "published" => self.take_date(entry.line, &value),
            _ => self.take_language(entry.line, value),
        };
        if repeated {
            let message = format!("`{}` is given twice; the last one counts.", entry.key);
            self.warn(entry.line, &message, "Leave one of them.");
        }
    }

    fn take_date(&mut self, line: u32, value: &str) -> bool {
        // A time of day may follow: `2025-09-04T18:30:00Z`.
        let day = value
            .get(..10)
            .filter(|_| value[10..].starts_with(['T', 't', ' ']) && value.as_bytes()[4] == b'-');
        match day.unwrap_or(value).parse() {
            Ok(date) => self.published.replace(date).is_some(),
            Err(_) => {
                self.warn(
                    line,
                    &format!("`{value}` is not understood as a date of publication."),
                    "Write `published: YYYY-MM-DD`, or pass `--published YYYY-MM-DD`.",
                );
                false
            }
        }
    }

    fn take_language(&mut self, line: u32, value: String) -> bool {
        let primary = value.split(['-', '_']).next().unwrap_or("");
        if !primary.eq_ignore_ascii_case("en") && !primary.eq_ignore_ascii_case("eng") {
            self.warn(
                line,
                &format!(
                    "The report says that its language is `{value}`, and only English is read."
                ),
                "Expect little; if it is in English, write `language: en`.",
            );
        }
        self.language.replace(value).is_some()
    }

    /// The one value of an entry; none (with a warning) for a list or an empty one.
    fn scalar(&mut self, entry: &Entry<'_>) -> Option<String> {
        let first = entry.first;
        let block =
            first.starts_with(['>', '|']) && first[1..].chars().all(|c| "+-0123456789".contains(c));
        let listed = entry.rest.first().is_some_and(|l| l.starts_with('-'));
        if first.starts_with(['[', '{', '&', '*']) || (first.is_empty() && listed) {
            let message = format!("`{}` holds a list; one value is needed.", entry.key);
            self.warn(
                entry.line,
                &message,
                "Write it on one line, in quotes if it has brackets.",
            );
            return None;
        }
        let mut parts = if block { Vec::new() } else { vec![first] };
        parts.extend(&entry.rest);
        let joined = parts.join(" ");
        let value = if block {
            joined
        } else {
            self.unquoted(entry, joined.trim())
        };
        let value = value.trim();
        if value.is_empty() || value == "~" || value == "null" {
            let message = format!("`{}` has no value.", entry.key);
            self.warn(entry.line, &message, "Give one, or leave the line out.");
            return None;
        }
        Some(value.to_string())
    }

    /// Takes off quotes or a comment.
    fn unquoted(&mut self, entry: &Entry<'_>, value: &str) -> String {
        let Some(quote) = value.chars().next().filter(|c| ['"', '\''].contains(c)) else {
            let end = value.find(" #").unwrap_or(value.len());
            return if value.starts_with('#') {
                String::new()
            } else {
                value[..end].to_string()
            };
        };
        let mut out = String::new();
        let mut chars = value.chars().skip(1).peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' if quote == '"' => match chars.next() {
                    Some('n' | 't') => out.push(' '),
                    Some(other) => out.push(other),
                    None => {}
                },
                '\'' if quote == '\'' && chars.peek() == Some(&'\'') => {
                    chars.next();
                    out.push('\'');
                }
                c if c == quote => return out,
                c => out.push(c),
            }
        }
        let message = format!("The quotation mark of `{}` is not closed.", entry.key);
        self.warn(entry.line, &message, "Close it, or leave both marks out.");
        out
    }
}
