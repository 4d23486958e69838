//! Which words belong to what is said, wanted or judged, beyond the word that heads it.
//!
//! A verb of judging or wanting says something *of* somebody: "called **the vote a sham**", "urged
//! **allies to send tanks**", "attacked **the deal as toothless**". The tree hangs both parts on
//! the verb; only together are they what is said. What the report adds about a noun between
//! commas ("…, which had been signed in May") is its own.

use crate::grammar::Grammar;
use crate::voice::Quotes;
use backstop_syntax::{TokenId, Upos};

/// Prepositions that say what somebody or something is taken for, blamed for or kept from.
const OF_IT: [&str; 7] = ["as", "for", "of", "from", "to", "into", "with"];

/// The content of a cue whose tree gives `content` under `head`, in text order.
pub(crate) fn complete(
    g: &Grammar<'_>,
    quotes: &Quotes,
    cue: TokenId,
    head: TokenId,
    mut content: Vec<TokenId>,
) -> Vec<TokenId> {
    if g.p.head(head) != Some(cue) || g.p.upos(cue) != Upos::Verb {
        return content;
    }
    let about = g.is(head, &["obj", "obl", "nsubj:pass"]) && !g.is_predicate(head);
    if about {
        aside(g, quotes, head, &mut content);
    }
    let mut more: Vec<TokenId> = Vec::new();
    if about && head > cue {
        more.extend(g.p.children(cue).filter(|&c| c > head && of_it(g, c)));
    }
    // "Urged allies **to send tanks**": whoever is told something is no part of it.
    if g.is(head, &["xcomp", "advcl", "obl"]) && !matches!(g.lemma(cue), "tell" | "ask" | "remind")
    {
        let object = g.child(cue, &["obj", "iobj"]);
        more.extend(object.filter(|&o| cue < o && o < head));
    }
    for c in more {
        content.extend(g.p.subtree(c));
    }
    content.sort();
    content.dedup();
    let close = |t: &TokenId| matches!(g.p.form(*t), "," | "." | ";");
    while content.last().is_some_and(close) {
        content.pop();
    }
    content
}

fn of_it(g: &Grammar<'_>, c: TokenId) -> bool {
    let verb = |c: TokenId| g.p.xpos(c) == "VBG";
    let gerund = |c: TokenId| verb(c) || g.children(c, &["cop", "aux:pass"]).into_iter().any(verb);
    let with = |word: Option<String>| word.is_some_and(|w| OF_IT.contains(&w.as_str()));
    match g.base(c) {
        "xcomp" => true,
        "advcl" => gerund(c) && with(g.mark_of(c)),
        "obl" => g.rel(c) != "obl:agent" && g.p.entity(c) != Some("time") && with(g.case_of(c)),
        _ => false,
    }
}

/// Takes out what the report adds about the last noun between commas.
fn aside(g: &Grammar<'_>, quotes: &Quotes, head: TokenId, content: &mut Vec<TokenId>) {
    let added = g.p.subtree(head).into_iter().find(|&t| {
        let first = || g.p.subtree(t).first().copied();
        g.rel(t) == "acl:relcl"
            && quotes.at(t).is_none()
            && first()
                .is_some_and(|f| g.p.form(f) == "," || f.0 > 0 && g.p.form(TokenId(f.0 - 1)) == ",")
            && content.last().is_some_and(|&l| g.under(l, t))
    });
    if let Some(t) = added {
        let apart = g.p.subtree(t);
        content.retain(|x| !apart.contains(x));
    }
}
