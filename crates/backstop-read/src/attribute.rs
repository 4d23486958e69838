//! Who says, thinks or wants what: the attributions of a report.
//!
//! Sayings come from the drawn readings, attitudes from the words that govern a clause, and what
//! both leave out from the trained head. An attribution knows no deed and no party, only words:
//! source, cue and content.

use crate::content;
use crate::frame::Frames;
use crate::grammar::Grammar;
use crate::settle;
use crate::trained::FoundSpeech;
use crate::voice::{self, Quotes, Said};
use backstop_lexicon::Lexicon;
use backstop_model::{Attribution, Span, Spans};
use backstop_syntax::{TokenId, Upos};
use std::collections::BTreeMap;

/// From this likelihood on, what only the head found is an attribution.
const LIKELY: f32 = 0.75;
/// Below this likelihood, what the readings found is none.
const UNLIKELY: f32 = 0.2;
/// The least likelihood that matters.
pub(crate) const LEAST: f32 = UNLIKELY;

/// Every saying, and every attitude that somebody is said to have: who, by which word, to what.
pub(crate) fn attributions(
    g: &Grammar<'_>,
    lex: &Lexicon,
    quotes: &Quotes,
    said: &[Said],
    speech: Option<&[FoundSpeech]>,
) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = said
        .iter()
        .filter(|l| settle::is_cue(l))
        .map(|l| Attribution {
            source: l
                .source
                .map(|s| runs(g, &source(g, verb(g, &l.cue), s)))
                .unwrap_or_default(),
            cue: runs(g, &l.cue),
            content: runs(g, &of_link(g, quotes, l)),
            rule: l.rule.clone(),
        })
        .collect();
    let cues: std::collections::HashSet<TokenId> =
        said.iter().flat_map(|l| l.cue.iter().copied()).collect();
    let frames = Frames { g: *g, lex };
    for t in g.p.tokens() {
        if cues.contains(&t) || !matches!(g.p.upos(t), Upos::Verb | Upos::Adj | Upos::Aux) {
            continue;
        }
        let Some(f) = frames.at(t) else { continue };
        let (Some(holder), Some(deed)) = (f.holder, f.deed) else {
            continue;
        };
        let clause = !matches!(
            f.how,
            backstop_lexicon::Complement::Subject | backstop_lexicon::Complement::Nothing
        );
        if !clause || g.under(t, deed) || g.under(holder, deed) {
            continue;
        }
        let content = content::complete(g, quotes, t, deed, g.p.subtree(deed));
        out.push(Attribution {
            source: runs(g, &source(g, Some(t), holder)),
            cue: runs(g, &voice::cue_group(g, t)),
            content: runs(g, &content),
            rule: f.rule,
        });
    }
    let Some(speech) = speech else {
        return in_order(out);
    };
    // What the readings say and the head thinks unlikely goes. A mark is no word to have a
    // likelihood.
    let sure = |a: &Attribution| {
        let (Some(first), Some(last)) = (a.cue.first(), a.cue.last()) else {
            return 1.0;
        };
        let words = Span::new(first.start as usize, last.end as usize).of(g.p.text);
        if !words.chars().any(char::is_alphabetic) {
            return 1.0;
        }
        let place = |f: &FoundSpeech| g.p.span(f.cue);
        let from = speech.partition_point(|f| place(f).end <= first.start as usize);
        let near = speech.get(from..).unwrap_or_default().iter();
        let near = near.take_while(|f| place(f).start < last.end as usize);
        near.map(|f| f.sure).fold(0.0, f32::max)
    };
    out.retain(|a| sure(a) >= UNLIKELY);
    // Where cues stand already: first byte and the one after the last.
    let mut told: BTreeMap<u32, u32> = BTreeMap::new();
    for c in out.iter().flat_map(|a| &a.cue) {
        told.insert(c.start, c.end);
    }
    for f in speech.iter().filter(|f| f.sure >= LIKELY) {
        let group = voice::cue_group(g, f.cue);
        let cue = runs(g, &group);
        let source = f.source.map(|s| noun_phrase(g, s)).unwrap_or_default();
        let content = whole(g, f, &group, &source);
        let known = cue.iter().any(|c| {
            let before = told.range(..c.end).next_back();
            before.is_some_and(|(_, &end)| end > c.start)
        });
        if content.is_empty() || known {
            continue;
        }
        for c in &cue {
            told.insert(c.start, c.end);
        }
        out.push(Attribution {
            source: runs(g, &source),
            cue,
            content: runs(g, &content),
            rule: "trained/speech".into(),
        });
    }
    in_order(out)
}

/// What a link says, in full.
fn of_link(g: &Grammar<'_>, quotes: &Quotes, l: &Said) -> Vec<TokenId> {
    match verb(g, &l.cue) {
        Some(v) => content::complete(g, quotes, v, l.head, l.content.clone()),
        None => l.content.clone(),
    }
}

/// The verb of a cue.
fn verb(g: &Grammar<'_>, cue: &[TokenId]) -> Option<TokenId> {
    cue.iter().copied().rfind(|&t| g.p.upos(t) == Upos::Verb)
}

/// The words that stand for the source beside its verb: a relative pronoun as any other, and never
/// the verb itself ("officials **speaking** in Geneva").
fn source(g: &Grammar<'_>, verb: Option<TokenId>, source: TokenId) -> Vec<TokenId> {
    let relative = verb.filter(|&v| g.rel(v) == "acl:relcl");
    let subject = relative.and_then(|v| g.child(v, &["nsubj"]));
    if let Some(t) = subject.filter(|&t| g.is_relative(t)) {
        return vec![t];
    }
    let mut words = noun_phrase(g, source);
    if let Some(v) = verb.filter(|&v| g.under(v, source)) {
        words.retain(|&t| !g.under(t, v));
    }
    words
}

fn in_order(mut out: Vec<Attribution>) -> Vec<Attribution> {
    out.sort_by_key(|a| {
        (
            a.cue.first().map(|s| s.start),
            a.content.first().map(|s| s.start),
        )
    });
    out
}

/// What is said, without the words of cue and source, and with the small gaps in it filled.
fn whole(g: &Grammar<'_>, f: &FoundSpeech, cue: &[TokenId], source: &[TokenId]) -> Vec<TokenId> {
    let own = |t: TokenId| t == f.cue || cue.contains(&t) || source.contains(&t);
    let mut out: Vec<TokenId> = Vec::new();
    for &t in f.content.iter().filter(|&&t| !own(t)) {
        if let Some(&last) = out.last()
            && t.0 - last.0 <= 4
            && g.p.sentence_of(t) == g.p.sentence_of(last)
            && (last.0 + 1..t.0).all(|x| !own(TokenId(x)))
        {
            out.extend((last.0 + 1..t.0).map(TokenId));
        }
        out.push(t);
    }
    while out
        .first()
        .is_some_and(|&t| matches!(g.p.form(t), "," | "." | ";"))
    {
        out.remove(0);
    }
    out
}

/// The words of a source: its noun phrase without incidental clauses.
fn noun_phrase(g: &Grammar<'_>, t: TokenId) -> Vec<TokenId> {
    let mut keep = vec![t];
    let mut stack = vec![t];
    while let Some(x) = stack.pop() {
        for c in g.p.children(x) {
            let edge = x == t && g.is(c, &["case", "punct", "parataxis", "cc"]);
            if !edge
                && !g.is(
                    c,
                    &[
                        "acl:relcl",
                        "parataxis",
                        "advcl",
                        "cop",
                        "nsubj",
                        "obj",
                        "xcomp",
                        "ccomp",
                        "aux",
                        "mark",
                        "advmod",
                        "obl",
                    ],
                )
            {
                keep.push(c);
                stack.push(c);
            }
        }
    }
    keep.sort();
    while keep.last().is_some_and(|&x| g.p.upos(x) == Upos::Punct) {
        keep.pop();
    }
    keep
}

/// Runs of neighbouring tokens as spans.
fn runs(g: &Grammar<'_>, tokens: &[TokenId]) -> Spans {
    let mut out: Spans = Vec::new();
    let mut last: Option<TokenId> = None;
    for &t in tokens {
        let r = g.p.span(t);
        match out.last_mut() {
            Some(s) if last.is_some_and(|l| l.0 + 1 == t.0) => s.end = r.end as u32,
            _ => out.push(Span::new(r.start, r.end)),
        }
        last = Some(t);
    }
    out
}
