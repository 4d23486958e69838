//! Lays words into lines.
//!
//! Text of a report may hold characters that move a terminal's cursor or turn the direction of
//! writing. They are shown as a mark instead: what a page says must not depend on what a report
//! does to the screen.

use unicode_width::UnicodeWidthStr;

/// Words on one line: white space becomes single spaces, control characters a mark.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => {}
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Breaks cleaned words into lines of at most `first` columns, then `rest`; a word that is longer
/// stands alone, cut to pieces.
pub fn wrap(text: &str, first: usize, rest: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut room = first.max(1);
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        let taken = if line.is_empty() { 0 } else { line.width() + 1 };
        if taken + word.width() <= room {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            room = rest.max(1);
        }
        for c in word.chars() {
            if line.width() + c.to_string().width() > room {
                lines.push(std::mem::take(&mut line));
                room = rest.max(1);
            }
            line.push(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_wide_as_asked_and_hold_every_word() {
        let text = clean(
            "The  harbour\r\nboard will dredge “the north channel” once 漢字 signs the lease",
        );
        for width in [1, 2, 7, 20, 80] {
            let lines = wrap(&text, width, width);
            assert!(lines.iter().all(|l| l.width() <= width.max(2)), "{lines:?}");
            let joined: String = lines.concat();
            assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        }
    }

    #[test]
    fn a_report_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\0"), "a\u{fffd}[31mbc\u{fffd}");
    }
}
