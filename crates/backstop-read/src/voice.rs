//! Who says so: reported speech, found by the voice readings and by quotation marks.
//!
//! Each `Said` is one link: a source, a cue and the words that hang on it. Links nest by their
//! content; the chain of a word is every link whose content holds it, widest first. Quotation
//! marks are followed over sentences: what stands in the same quotation as something somebody
//! said is theirs too, and a quotation that nobody is named for is his who was quoted last in the
//! paragraph.
//!
//! Gives tokens; who they are is `party`'s, and what they are called is `chain`'s.

use crate::grammar::Grammar;
use backstop_lexicon::Lexicon;
use backstop_syntax::{SentenceId, TokenId, Upos};

/// One link of who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Head of the source's phrase; none when nobody is named.
    pub source: Option<TokenId>,
    /// The words that report, in order.
    pub cue: Vec<TokenId>,
    /// Every word of what is said, in order.
    pub content: Vec<TokenId>,
    /// The clause or noun that heads the content in the cue's sentence.
    pub head: TokenId,
    /// Where a medium is told ("told Reuters"): its head.
    pub told: Option<TokenId>,
    /// The reading that found it.
    pub rule: String,
    /// Whether the content is a noun phrase rather than a clause.
    pub noun: bool,
    /// Whether it only serves the chain of sources (a headline's tag) and is no cue of speech.
    pub tag: bool,
    /// Whether its source vouches for the content (says it), and does not only want or fear it.
    pub vouches: bool,
}

/// Quotations of a report: for each token, the number of the quotation that it stands in.
#[derive(Debug, Clone, Default)]
pub struct Quotes {
    /// 0 outside, else the number of the quotation.
    pub of: Vec<u32>,
    /// First and last token of each quotation, by number; the first entry is nobody's.
    pub ranges: Vec<(u32, u32)>,
}

impl Quotes {
    /// Finds double quotation marks, paragraph by paragraph. A mark left open closes with its
    /// paragraph; the next paragraph may go on with a mark of its own.
    pub fn find(g: &Grammar<'_>) -> Quotes {
        let mut of = vec![0u32; g.p.len()];
        let mut number = 0;
        let mut open: Option<u32> = None;
        let mut single = false;
        for s in g.p.sentences() {
            if g.p.starts_paragraph(s) {
                open = None;
                single = false;
            }
            for t in g.p.tokens_of(s) {
                let form = g.p.form(t);
                let (opens, closes) = match form {
                    "\u{201c}" | "``" | "\u{ab}" | "\u{201e}" => (true, false),
                    "\u{201d}" | "\u{bb}" => (false, true),
                    "\"" | "''" => (open.is_none(), open.is_some()),
                    // A single mark opens a quotation only where it cannot be an apostrophe.
                    "\u{2018}" => (open.is_none(), false),
                    "\u{2019}" if single => (false, true),
                    _ => (false, false),
                };
                if opens {
                    if open.is_none() {
                        number += 1;
                        open = Some(number);
                        single = form == "\u{2018}";
                    }
                } else if closes {
                    if let Some(n) = open.take() {
                        of[t.0 as usize] = n;
                    }
                    single = false;
                    continue;
                }
                of[t.0 as usize] = open.unwrap_or(0);
            }
        }
        let mut ranges = vec![(0, 0); number as usize + 1];
        for (i, &n) in of.iter().enumerate().filter(|x| *x.1 > 0) {
            let r = &mut ranges[n as usize];
            if r.0 == 0 && r.1 == 0 {
                r.0 = i as u32;
            }
            r.1 = i as u32;
        }
        Quotes { of, ranges }
    }

    /// The quotation that a word stands in.
    pub fn at(&self, t: TokenId) -> Option<u32> {
        self.of.get(t.0 as usize).copied().filter(|&n| n > 0)
    }
}

/// The verbal group of a cue: its auxiliaries, negation and adverbs beside it, one unbroken run.
pub fn cue_group(g: &Grammar<'_>, cue: TokenId) -> Vec<TokenId> {
    let mut part: Vec<TokenId> =
        g.p.children(cue)
            .filter(|&c| {
                g.is(c, &["aux", "compound:prt", "cop"])
                    || (g.is(c, &["advmod"])
                        && g.p.children(c).next().is_none()
                        && c.0.abs_diff(cue.0) <= 3)
            })
            .collect();
    part.push(cue);
    part.extend(g.children(cue, &["fixed"]));
    part.sort();
    // Keep the unbroken run around the cue.
    let at = part.iter().position(|&t| t == cue).unwrap_or(0);
    let (mut lo, mut hi) = (at, at);
    while lo > 0 && part[lo - 1].0 + 1 == part[lo].0 {
        lo -= 1;
    }
    while hi + 1 < part.len() && part[hi].0 + 1 == part[hi + 1].0 {
        hi += 1;
    }
    part[lo..=hi].to_vec()
}

/// Grows what was said by its quotation, and gives quotations without a cue to their speakers.
/// Every step is linear in the words of the report.
pub fn follow_quotes(g: &Grammar<'_>, quotes: &Quotes, said: &mut Vec<Said>) {
    // 1. A link whose content holds most of a quotation takes all of it.
    for link in said.iter_mut().filter(|l| !l.noun && !l.tag) {
        let mut touched: Vec<u32> = link.content.iter().filter_map(|&t| quotes.at(t)).collect();
        touched.dedup();
        for q in touched {
            let Some(&(first, last)) = quotes.ranges.get(q as usize) else {
                continue;
            };
            let within = |t: TokenId| first <= t.0 && t.0 <= last && quotes.at(t) == Some(q);
            if link.cue.iter().any(|&c| within(c)) {
                continue;
            }
            let inside = link.content.iter().filter(|&&t| within(t)).count();
            if inside * 2 < ((last - first + 1) as usize).min(12) {
                continue;
            }
            link.content
                .extend((first..=last).map(TokenId).filter(|&t| within(t)));
            link.content.sort();
            link.content.dedup();
        }
    }
    // 2. Sentences of a paragraph that stand in quotation marks and belong to nobody yet.
    let mut owned = vec![false; g.p.len()];
    let mut cues: Vec<Vec<usize>> = vec![Vec::new(); g.p.sentences().count()];
    for (i, l) in said.iter().enumerate() {
        if !l.noun {
            for t in &l.content {
                owned[t.0 as usize] = true;
            }
        }
        if let Some(&c) = l.cue.first().filter(|_| !l.tag) {
            cues[g.p.sentence_of(c).0 as usize].push(i);
        }
    }
    let mut last: Option<usize> = None;
    // Whether a paragraph has begun since the last cue.
    let mut since = true;
    let mut fresh: Vec<Said> = Vec::new();
    let sentences: Vec<SentenceId> = g.p.sentences().collect();
    for &s in &sentences {
        let tokens: Vec<TokenId> = g.p.tokens_of(s).collect();
        if g.p.starts_paragraph(s) {
            since = true;
            // A new paragraph that opens with a quotation may go on with the speaker before.
            last = last.filter(|_| tokens.first().is_some_and(|&t| quotes.at(t).is_some()));
        }
        let words: Vec<TokenId> = tokens
            .iter()
            .copied()
            .filter(|&t| g.p.upos(t) != Upos::Punct)
            .collect();
        let quoted = words.iter().filter(|&&t| quotes.at(t).is_some()).count();
        let taken = words
            .iter()
            .filter(|&&t| quotes.at(t).is_some() && owned[t.0 as usize])
            .count();
        let own = cues[s.0 as usize].iter().copied().find(|&i| {
            said[i].source.is_some() && said[i].cue.first().is_some_and(|&c| quotes.at(c).is_none())
        });
        if quoted * 10 >= words.len() * 9
            && !words.is_empty()
            && taken * 2 <= quoted
            && let Some(i) = last
        {
            if !since && said[i].content.last().is_some_and(|l| *l < tokens[0]) {
                // The quotation goes on in its paragraph: one saying, in several sentences.
                said[i].content.extend(tokens);
                continue;
            }
            let from = &said[i];
            fresh.push(Said {
                source: from.source,
                cue: Vec::new(),
                content: tokens,
                head: g.p.root(s),
                told: from.told,
                rule: "voice/quotation-goes-on".into(),
                noun: false,
                tag: true,
                vouches: true,
            });
        }
        if own.is_some() {
            last = own;
            since = false;
        }
    }
    said.append(&mut fresh);
}

/// A link from a match of a voice reading.
pub fn link(
    g: &Grammar<'_>,
    lex: &Lexicon,
    rule: &crate::rule::Rule,
    m: &backstop_shape::Match,
) -> Option<Said> {
    use backstop_lexicon::SpeechClass as S;
    let cue = m.captures.get("cue")?;
    let classes: Vec<S> = lex
        .speech
        .get(&g.lemma(cue).to_lowercase())
        .filter(|c| c.words.len() == 1)
        .map(|c| c.class)
        .collect();
    let noun = !g.is_predicate(m.captures.get("content")?);
    let vouches = classes.is_empty()
        || noun
            && classes
                .iter()
                .any(|c| matches!(c, S::Announcement | S::Claim | S::Evidence))
        || !noun
            && classes.iter().any(|c| {
                !matches!(
                    c,
                    S::Feeling | S::Judgement | S::Demand | S::Promise | S::Decision
                )
            });
    let mut head = m.captures.get("content")?;
    if g.case_of(m.captures.get("source").unwrap_or(cue))
        .is_some_and(|c| c == "according to")
    {
        // At either end of a sentence it is the authority for all of the sentence.
        let s = g.p.sentence_of(cue);
        let words: Vec<TokenId> =
            g.p.tokens_of(s)
                .filter(|&t| g.p.upos(t) != Upos::Punct)
                .collect();
        let own = m
            .captures
            .get("source")
            .map(|x| g.p.subtree(x))
            .unwrap_or_default();
        let ends = words.last().is_some_and(|l| own.contains(l))
            && g.p.form(TokenId(cue.0.saturating_sub(1))) == ",";
        if ends || words.first() == Some(&cue) {
            head = g.p.root(s);
        }
    }
    let source = m
        .captures
        .get("source")
        .map(|s| g.named_after(s).unwrap_or(s))
        .or_else(|| g.subject(cue).filter(|s| !s.passive).map(|s| s.token));
    // Content: the subtree of its head, less the reporting words themselves.
    let drop: Vec<TokenId> = if g.under(cue, head) {
        vec![cue]
    } else {
        Vec::new()
    };
    let mut content: Vec<TokenId> = Vec::new();
    let mut stack = vec![head];
    while let Some(t) = stack.pop() {
        content.push(t);
        for c in g.p.children(t) {
            let reporting = drop.contains(&c)
                || (g.case_of(c).is_some_and(|k| k == "according to") && g.under(cue, c))
                || (Some(c) == source && g.under(cue, c))
                || g.rel(c) == "parataxis" && g.under(cue, c);
            if !reporting {
                stack.push(c);
            }
        }
    }
    content.sort();
    let trim = |t: TokenId| matches!(g.p.form(t), "," | "." | ";" | "-" | "–" | "—");
    while content.last().is_some_and(|&t| trim(t)) {
        content.pop();
    }
    while content.first().is_some_and(|&t| trim(t)) {
        content.remove(0);
    }
    if content.is_empty() {
        return None;
    }
    let group = if g.p.upos(cue) == Upos::Verb {
        cue_group(g, cue)
    } else {
        let mut v = vec![cue];
        v.extend(g.children(cue, &["fixed"]));
        v
    };
    let told = g
        .children(cue, &["obj", "iobj", "obl"])
        .into_iter()
        .find(|&c| {
            c != head
                && (!g.is(c, &["obl"])
                    || matches!(g.case_of(c).as_deref(), Some("to" | "in" | "by" | "on")))
                && g.p.upos(c) == Upos::Propn
        });
    Some(Said {
        source,
        cue: group,
        content,
        head,
        told,
        rule: rule.name.clone(),
        noun: !g.is_predicate(head),
        tag: false,
        vouches,
    })
}

/// A medium that the report names only as the one that was told: the report is its own.
pub fn self_named(
    g: &Grammar<'_>,
    parties: &crate::party::Parties<'_>,
    said: &[Said],
) -> Option<String> {
    let medium = |t: TokenId| {
        parties
            .name_at(t)
            .filter(|n| matches!(n.hit.sort, backstop_lexicon::NameSort::Wire))
            .and_then(|n| n.hit.ids.first().cloned())
    };
    let mut told: Vec<String> = said
        .iter()
        .filter_map(|l| l.told)
        .filter_map(medium)
        .collect();
    told.sort();
    told.dedup();
    let mut speaks: Vec<String> =
        g.p.tokens()
            .filter(|&t| g.is(t, &["nsubj"]) || g.case_of(t).as_deref() == Some("according to"))
            .filter_map(medium)
            .collect();
    speaks.extend(said.iter().filter_map(|l| l.source).filter_map(medium));
    told.retain(|name| !speaks.contains(name));
    told.into_iter().next()
}
