//! What the readings and the lexicon say of each word, for the trained head.
//!
//! The head sees the words themselves; beside them it is told what we know without learning: the
//! form of a clause (modality, tense, negation), its place in the tree, the kind of deed that the
//! lexicon has for a word, the attitudes that it may show, which sort of party it means, where
//! somebody speaks, and what the readings made of it. So it learns when to trust them, and needs
//! fewer examples for words that it never met.
//!
//! Decides nothing.

use crate::settle::{Draft, Settle};
use backstop_lexicon::Pos;
use backstop_syntax::{TokenId, Upos};

/// Names for each word of a report: sets, and what is in them.
pub(crate) type Clues = Vec<Vec<(&'static str, String)>>;

/// The clues of a report, given the drafts of each sentence.
pub(crate) fn clues(settle: &Settle<'_>, drafts: &[Vec<Draft>]) -> Clues {
    let g = &settle.g;
    let mut out: Clues = g.p.tokens().map(|t| of_word(settle, t)).collect();
    for t in g.p.tokens() {
        let Some(word) = out.get_mut(t.0 as usize) else {
            continue;
        };
        word.push(("rel", g.rel(t).to_string()));
        if let Some(sort) = party(settle, t) {
            word.push(("party", sort));
        }
        let links = settle.cast.chain(t);
        if let Some(last) = links.last() {
            let name = match (links.len(), last.vouches) {
                (1, true) => "said",
                (1, false) => "thought",
                _ => "said-twice",
            };
            word.push(("inside", name.into()));
        }
    }
    for link in settle.cast.said {
        if let Some(t) = link.source {
            add(&mut out, t, "speech", "source".into());
        }
        for &t in &link.cue {
            add(&mut out, t, "speech", "cue".into());
        }
    }
    for d in drafts.iter().flatten() {
        add(&mut out, d.cue, "rule", d.attitude.to_string());
        add(&mut out, d.cue, "given", d.rule.clone());
        if d.deed != d.cue {
            add(&mut out, d.deed, "under", d.attitude.to_string());
        }
    }
    out
}

/// Says a name of a set of a word, unless one of that set is said of it already.
fn add(out: &mut Clues, t: TokenId, set: &'static str, name: String) {
    if let Some(word) = out.get_mut(t.0 as usize)
        && !word.iter().any(|(s, _)| *s == set)
    {
        word.push((set, name));
    }
}

/// Which sort of party a word means: a state, an organisation, a group, and whether by its name, by
/// a person, by a description or by a pronoun.
fn party(settle: &Settle<'_>, t: TokenId) -> Option<String> {
    let found = settle.cast.one(t);
    let first = found.first()?;
    let sort = if first.id.starts_with("grp:") {
        "group"
    } else if settle.lex.states.has(&first.id) {
        "state"
    } else {
        "body"
    };
    let by = if matches!(settle.g.p.upos(t), Upos::Pron | Upos::Det) {
        "pronoun"
    } else if first.person.is_some() {
        "person"
    } else if first.named {
        "name"
    } else if first.office.is_some() {
        "office"
    } else {
        "description"
    };
    Some(format!("{sort}-{by}"))
}

fn of_word(settle: &Settle<'_>, t: TokenId) -> Vec<(&'static str, String)> {
    let g = &settle.g;
    let mut out = Vec::new();
    let pos = match g.p.upos(t) {
        Upos::Verb | Upos::Aux => Pos::Verb,
        Upos::Adj => Pos::Adjective,
        Upos::Noun => Pos::Noun,
        _ => return out,
    };
    let no = if g.negated(t) { "-not" } else { "" };
    let form = if pos == Pos::Noun {
        format!("noun{no}")
    } else {
        let passive = if g.is_passive(t) { "-passive" } else { "" };
        format!("{:?}-{:?}{no}{passive}", g.mood(t), g.tense(t)).to_lowercase()
    };
    out.push(("form", form));
    if let Some(f) = settle.deeds().of(t) {
        out.push(("kind", f.kind));
    }
    let lemma = g.lemma(t).to_lowercase();
    let entries = || {
        settle
            .lex
            .attitudes
            .get(&lemma)
            .filter(|e| e.words.len() == 1)
    };
    if let Some(e) = entries()
        .find(|e| e.pos == pos)
        .or_else(|| entries().next())
    {
        if let Some(a) = e.own {
            out.push(("own", a.to_string()));
        }
        if let Some(a) = e.other {
            out.push(("other", a.to_string()));
        }
    }
    out
}
