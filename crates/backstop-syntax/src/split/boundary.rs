//! Where sentences end.

use super::tokens::Token;

/// Adds to `ends`, for each sentence of a paragraph, the number of its last token plus one.
pub(super) fn judge(text: &str, tokens: &[Token], ends: &mut Vec<usize>) {
    for at in 1..tokens.len() {
        let form = |t: &Token| &text[t.start..t.end];
        let mut last = at;
        while last > 1 && matches!(form(&tokens[last - 1]), "\"" | "”" | "’" | ")" | "'" | "]")
        {
            last -= 1;
        }
        let stop = form(&tokens[last - 1]);
        let next = form(&tokens[at]);
        let spaced = tokens[at].start > tokens[at - 1].end;
        let upper = next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || matches!(next, "\"" | "“" | "‘" | "(" | "'" | "[");
        let terminal = stop.starts_with(['.', '!', '?']) && !stop.contains(char::is_alphanumeric);
        if spaced && upper && terminal {
            ends.push(at);
        }
    }
    if !tokens.is_empty() {
        ends.push(tokens.len());
    }
}
