//! Speakers that are named without a verb: before a colon, or behind a dash.
//!
//! A transcript puts the speaker's name before what is said ("MAAR: Do you agree?"), a letter
//! or a collection of voices behind it ("… ." — Ada Brusk), a headline before its news ("Brusk: No
//! deal in sight", "Poll: …") or, of a medium, behind it ("…: Yonhap").
//!
//! Gives links of `voice`; knows no parties.

use crate::grammar::{Grammar, starts_upper};
use crate::voice::Said;
use backstop_lexicon::{Lexicon, NameSort, Pos, SpeechClass};
use backstop_syntax::{SentenceId, TokenId, Upos};

/// Most words of a label.
const LONGEST: usize = 4;
/// Most words of a signature.
const SIGNED: usize = 6;

/// Adds the links of all tags, labelled paragraphs and of the headline.
pub(crate) fn labels(g: &Grammar<'_>, lex: &Lexicon, said: &mut Vec<Said>) {
    said.extend(g.p.sentences().filter_map(|s| tagged(g, lex, s)));
    let mut paragraphs: Vec<Vec<TokenId>> = Vec::new();
    for s in g.p.sentences() {
        if g.p.starts_paragraph(s) || paragraphs.is_empty() {
            paragraphs.push(Vec::new());
        }
        if let Some(last) = paragraphs.last_mut() {
            last.extend(g.p.tokens_of(s));
        }
    }
    let mut found: Vec<Said> = Vec::new();
    if let Some(first) = paragraphs.first() {
        found.extend(headline(g, lex, first, said));
    }
    // One paragraph with a label may be anything; several are a transcript.
    let spoken: Vec<Said> = paragraphs
        .iter()
        .filter_map(|p| spoken(g, lex, p))
        .collect();
    if spoken.len() > 1 {
        found.extend(spoken);
    }
    found.extend(paragraphs.iter().filter_map(|p| signed(g, p)));
    said.append(&mut found);
}

fn said(g: &Grammar<'_>, name: &[TokenId], cue: TokenId, content: &[TokenId], rule: &str) -> Said {
    let top = |t: &&TokenId| g.p.head(**t).is_none_or(|h| !name.contains(&h));
    let source = name.iter().find(top).or(name.first()).copied();
    let first = content.first().copied().unwrap_or(cue);
    Said {
        source,
        cue: vec![cue],
        content: content.to_vec(),
        head: g.p.root(g.p.sentence_of(first)),
        told: None,
        rule: rule.into(),
        noun: false,
        tag: false,
        vouches: true,
    }
}

/// The words before a colon near the beginning, the colon, and what follows it.
fn split<'t>(
    g: &Grammar<'_>,
    tokens: &'t [TokenId],
) -> Option<(&'t [TokenId], TokenId, &'t [TokenId])> {
    let from = tokens.iter().position(|&t| !is_mark(g, t))?;
    let tokens = &tokens[from..];
    let colon = tokens
        .iter()
        .take(LONGEST + 1)
        .position(|&t| g.p.form(t) == ":")?;
    let (name, rest) = (&tokens[..colon], &tokens[colon + 1..]);
    (colon > 0 && rest.len() > 2).then_some((name, tokens[colon], rest))
}

fn is_mark(g: &Grammar<'_>, t: TokenId) -> bool {
    matches!(g.p.form(t), "\"" | "\u{201c}" | "\u{201d}" | "``" | "''")
}

fn is_place(g: &Grammar<'_>, lex: &Lexicon, name: &[TokenId]) -> bool {
    let words: Vec<&str> = name.iter().map(|&t| g.p.form(t)).collect();
    lex.names
        .longest(&words)
        .is_some_and(|(_, hit)| hit.sort.is_place())
}

/// "…: Yonhap" at the end of a headline: a medium named without a verb.
fn tagged(g: &Grammar<'_>, lex: &Lexicon, s: SentenceId) -> Option<Said> {
    let tokens: Vec<TokenId> = g.p.tokens_of(s).collect();
    let colon = tokens.iter().rposition(|&t| g.p.form(t) == ":")?;
    let (content, name) = (&tokens[..colon], &tokens[colon + 1..]);
    if colon < 3 || name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let words: Vec<&str> = name.iter().map(|&t| g.p.form(t)).collect();
    let medium = lex.names.longest(&words).is_some_and(|(n, h)| {
        n == words.len() && matches!(h.sort, NameSort::Wire | NameSort::Outlet)
    });
    let named = words.iter().all(|w| starts_upper(w))
        && (medium || name.iter().all(|&t| g.p.upos(t) == Upos::Propn));
    named.then(|| Said {
        head: tokens[0],
        ..said(g, name, tokens[colon], content, "voice/headline-tag")
    })
}

/// A paragraph of a transcript.
fn spoken(g: &Grammar<'_>, lex: &Lexicon, tokens: &[TokenId]) -> Option<Said> {
    let (name, colon, rest) = split(g, tokens)?;
    let shouted = |t: &TokenId| {
        let form = g.p.form(*t);
        form == "."
            || form.len() > 1
                && form
                    .chars()
                    .all(|c| c.is_uppercase() || c == '.' || c == '-')
    };
    (name.iter().all(shouted) && !is_place(g, lex, name))
        .then(|| said(g, name, colon, rest, "voice/label"))
}

/// A paragraph in quotation marks with a name behind a dash.
fn signed(g: &Grammar<'_>, tokens: &[TokenId]) -> Option<Said> {
    let dash = |t: TokenId| {
        matches!(
            g.p.form(t),
            "\u{2015}" | "\u{2014}" | "\u{2013}" | "--" | "-"
        )
    };
    let at = tokens.iter().rposition(|&t| dash(t))?;
    let (content, mut name) = (&tokens[..at], &tokens[at + 1..]);
    while let Some((&last, rest)) = name.split_last()
        && g.p.form(last) == "."
    {
        name = rest;
    }
    let named = !name.is_empty()
        && name.len() <= SIGNED
        && name
            .iter()
            .all(|&t| starts_upper(g.p.form(t)) || g.p.form(t) == ".");
    let ends = |t: Option<&TokenId>| t.is_some_and(|&t| is_mark(g, t));
    (named && ends(content.first()) && ends(content.last()) && content.len() > 3)
        .then(|| said(g, name, tokens[at], content, "voice/signature"))
}

/// A headline that begins with who says so: somebody who is named as a source further down, or a
/// noun of evidence.
fn headline(g: &Grammar<'_>, lex: &Lexicon, tokens: &[TokenId], links: &[Said]) -> Option<Said> {
    let (name, colon, rest) = split(g, tokens)?;
    let last = *name.last()?;
    let form = g.low(last);
    let speaks = || {
        let sources = links.iter().filter_map(|l| l.source);
        sources.filter(|s| *s > colon).any(|s| {
            let words = g.p.subtree(s);
            g.low(s) == form || words.iter().any(|&t| g.p.form(t) == g.p.form(last))
        })
    };
    let tells = || {
        let known = lex.speech.get(&form);
        name.len() == 1
            && known
                .filter(|c| c.pos == Pos::Noun)
                .any(|c| c.class == SpeechClass::Evidence)
    };
    let upper = name.iter().all(|&t| starts_upper(g.p.form(t)));
    (upper && !is_place(g, lex, name) && (speaks() || tells()))
        .then(|| said(g, name, colon, rest, "voice/headline-label"))
}
