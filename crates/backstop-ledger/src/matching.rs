//! The words of a search, made ready for SQLite's full text search.
//!
//! There an apostrophe, a hyphen or a colon is part of the language of questions; here it is part
//! of a word, and only `AND`, `OR`, `NOT`, brackets and double quotes combine. Every word is handed
//! on in quotation marks, so that none is taken for anything else.

use crate::error::{LedgerError, Result};

/// A part of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Open,
    Close,
    /// `AND`, `OR` or `NOT`.
    Between(&'static str),
    /// In quotation marks.
    Words(String),
}

impl Part {
    /// Whether something to look for may end with it.
    fn ends(&self) -> bool {
        matches!(self, Part::Close | Part::Words(_))
    }

    /// Whether something to look for may begin with it.
    fn begins(&self) -> bool {
        matches!(self, Part::Open | Part::Words(_))
    }
}

/// What SQLite is asked for.
///
/// # Errors
/// `BadQuery`, when quotes or brackets are left open, or an operator has nothing beside it.
pub(crate) fn matching(text: &str) -> Result<String> {
    let parts = parts(text)?;
    check(&parts)?;
    let mut out = String::new();
    let mut last: Option<&Part> = None;
    for part in &parts {
        let both = last.is_some_and(|l| l.ends() && part.begins());
        // Beside a bracket it must be said that both are wanted.
        let bracket = last == Some(&Part::Close) || *part == Part::Open;
        out.push_str(match (both, bracket) {
            (true, true) => " AND ",
            _ => " ",
        });
        out.push_str(match part {
            Part::Open => "(",
            Part::Close => ")",
            Part::Between(word) => word,
            Part::Words(words) => words,
        });
        last = Some(part);
    }
    Ok(out)
}

fn parts(text: &str) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        match first {
            '(' => parts.push(Part::Open),
            ')' => parts.push(Part::Close),
            '"' | '“' | '”' => {
                let end = after.find(['"', '“', '”']);
                let end = end.ok_or_else(|| bad("a double quote is not closed"))?;
                parts.extend(quoted(&after[..end], false));
                let close = after[end..].chars().next().map_or(0, char::len_utf8);
                rest = after[end + close..].trim_start();
                continue;
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || "()\"“”".contains(c);
                let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
                match word {
                    "AND" => parts.push(Part::Between("AND")),
                    "OR" => parts.push(Part::Between("OR")),
                    "NOT" => parts.push(Part::Between("NOT")),
                    word => parts.extend(quoted(word.trim_end_matches('*'), word.ends_with('*'))),
                }
                rest = after.trim_start();
                continue;
            }
        }
        rest = after.trim_start();
    }
    Ok(parts)
}

/// Words in quotation marks; none where there is no letter or digit. A star looks for all that
/// begins so.
fn quoted(words: &str, all_that_begin_so: bool) -> Option<Part> {
    let star = if all_that_begin_so { "*" } else { "" };
    let any = words.chars().any(char::is_alphanumeric);
    any.then(|| Part::Words(format!("\"{words}\"{star}")))
}

fn check(parts: &[Part]) -> Result<()> {
    let mut open = 0usize;
    for (n, part) in parts.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|n| parts.get(n));
        let after = parts.get(n + 1);
        match part {
            Part::Open => open += 1,
            Part::Close if before == Some(&Part::Open) => {
                return Err(bad("there is nothing between two brackets"));
            }
            Part::Close => {
                let left = open.checked_sub(1);
                open = left.ok_or_else(|| bad("a bracket is closed that was not opened"))?;
            }
            Part::Between(word) => {
                if !before.is_some_and(Part::ends) || !after.is_some_and(Part::begins) {
                    return Err(bad(&format!(
                        "{word} stands between two words; in small letters it is a word like others"
                    )));
                }
            }
            Part::Words(_) => {}
        }
    }
    match (open, parts.is_empty()) {
        (0, false) => Ok(()),
        (0, true) => Err(bad("there is no word in it")),
        _ => Err(bad("a bracket is not closed")),
    }
}

fn bad(why: &str) -> LedgerError {
    LedgerError::BadQuery {
        why: why.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_are_quoted_and_what_combines_is_left() {
        for (asked, made) in [
            ("Ukraine's", "\"Ukraine's\""),
            ("long-range missiles", "\"long-range\" \"missiles\""),
            ("a:b ^c - +d", "\"a:b\" \"^c\" \"+d\""),
            ("guarant* OR \"a truce\"", "\"guarant\"* OR \"a truce\""),
            ("(a OR b) c", "( \"a\" OR \"b\" ) AND \"c\""),
            ("a (b)", "\"a\" AND ( \"b\" )"),
            ("“no truce” NOT and", "\"no truce\" NOT \"and\""),
        ] {
            assert_eq!(matching(asked).unwrap().trim(), made, "{asked}");
        }
    }

    #[test]
    fn what_is_left_open_is_told() {
        for (asked, says) in [
            ("\"a", "not closed"),
            ("(a", "not closed"),
            ("a)", "not opened"),
            ("a ()", "nothing between"),
            ("AND a", "AND stands between"),
            ("a OR", "OR stands between"),
            ("a OR NOT b", "OR stands between"),
            ("NOT b", "NOT stands between"),
            ("(a AND) b", "AND stands between"),
            ("—", "no word"),
        ] {
            let error = matching(asked).unwrap_err().to_string();
            assert!(error.contains(says), "{asked}: {error}");
        }
    }
}
