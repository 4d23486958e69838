//! From an English form to its base, by the rules of spelling and lists of verbs.
//!
//! An ending takes a final `e` away, doubles a consonant or turns `y` into `i`, so that a form has
//! several bases that could be meant ("deferred": *deferr, *deferre, defer). The list of verbs says
//! which is one. For verbs that it lacks, the rest of the stem mostly tells.
//!
//! The lists are general knowledge of English, and so are the rules; neither is counted anywhere.

use crate::labels::Upos;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

/// The base of a form of a listed verb.
pub(crate) fn verb(form: &str) -> Option<Cow<'static, str>> {
    if let Some(base) = irregular(form) {
        return Some(Cow::Borrowed(base));
    }
    if listed(form) {
        return Some(Cow::Owned(form.to_owned()));
    }
    let mut bases = bases(form, Upos::Verb).into_iter();
    bases.find(|b| listed(b)).map(Cow::Owned)
}

/// The commonest word of which a form is a regular inflection: a script that is right for most
/// forms with an ending (`-ed` off) makes a non-word of some (`urg`), and the vocabulary knows.
/// Where it knows none, the spelling of the stem decides.
pub(crate) fn regular(
    form: &str,
    upos: Upos,
    rank: &dyn Fn(&str) -> Option<u32>,
) -> Option<String> {
    let mut tries = bases(form, upos);
    tries.retain(|t| t.len() > 2);
    let known = tries.iter().filter_map(|t| Some((rank(t)?, t))).min();
    if let Some((_, word)) = known {
        return Some(word.clone());
    }
    if upos == Upos::Verb
        && !["s", "ed", "ing", "en", "t"]
            .iter()
            .any(|e| form.ends_with(e))
    {
        // No ending at all: a base form that the script has cut ("succumb").
        return Some(form.to_owned());
    }
    if upos == Upos::Adj {
        return None;
    }
    // `-ied` and `-ies` stand for `y`.
    let y = form
        .strip_suffix("ied")
        .filter(|_| upos == Upos::Verb)
        .or_else(|| form.strip_suffix("ies"));
    if let Some(stem) = y.filter(|s| s.len() > 2) {
        return Some(format!("{stem}y"));
    }
    let stem = form
        .strip_suffix("ed")
        .or_else(|| form.strip_suffix("ing"))
        .filter(|s| upos == Upos::Verb && s.len() > 1)?;
    Some(spelled(stem))
}

fn irregular(form: &str) -> Option<&'static str> {
    static PAIRS: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    let pairs = PAIRS.get_or_init(|| {
        let mut v: Vec<_> = include_str!("irregular.txt")
            .lines()
            .filter_map(|l| l.split_once(' '))
            .collect();
        v.sort_unstable();
        v
    });
    let at = pairs.binary_search_by(|p| p.0.cmp(form)).ok()?;
    Some(pairs[at].1)
}

/// Whether a word is a listed verb, in British or American spelling.
fn listed(word: &str) -> bool {
    static VERBS: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let verbs = VERBS.get_or_init(|| include_str!("verbs.txt").split_whitespace().collect());
    let other = |from: &str, to: &str| {
        let stem = word.strip_suffix(from)?;
        Some(format!("{stem}{to}"))
    };
    verbs.contains(word)
        || [("ize", "ise"), ("ise", "ize"), ("yze", "yse")]
            .iter()
            .any(|(from, to)| other(from, to).is_some_and(|w| verbs.contains(w.as_str())))
}

/// The bases that a form could be a regular inflection of, the barest first.
fn bases(form: &str, upos: Upos) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    if upos == Upos::Verb {
        if let Some(stem) = form.strip_suffix("ying") {
            out.push(format!("{stem}ie"));
        }
        if let Some(stem) = form.strip_suffix("ied") {
            out.push(format!("{stem}y"));
        }
        for ending in ["ing", "ed"] {
            let Some(stem) = form.strip_suffix(ending) else {
                continue;
            };
            if !would_double(stem) {
                out.push(stem.to_owned());
            }
            out.push(format!("{stem}e"));
            out.extend(undoubled(stem).map(str::to_owned));
        }
    }
    if upos == Upos::Adj {
        // "Clearest", "larger", "bigger", "easier".
        for ending in ["est", "er"] {
            let Some(stem) = form.strip_suffix(ending) else {
                continue;
            };
            out.push(stem.to_owned());
            out.push(format!("{stem}e"));
            out.extend(undoubled(stem).map(str::to_owned));
            out.extend(stem.strip_suffix('i').map(|s| format!("{s}y")));
        }
        return out;
    }
    if let Some(stem) = form.strip_suffix("ies") {
        out.push(format!("{stem}y"));
    }
    if let Some(stem) = form.strip_suffix("es")
        && stem.ends_with(['s', 'x', 'z', 'h', 'o'])
    {
        out.push(stem.to_owned());
    }
    if let Some(stem) = form.strip_suffix('s') {
        out.push(stem.to_owned());
    }
    out
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The last `N` letters of a stem, the last one first.
fn tail<const N: usize>(stem: &str) -> Option<[char; N]> {
    let mut chars = stem.chars().rev();
    let mut out = ['\0'; N];
    for c in &mut out {
        *c = chars.next()?;
    }
    Some(out)
}

/// Whether a stem of one short syllable would have doubled its last consonant before an ending:
/// "griping" is no form of "grip".
fn would_double(stem: &str) -> bool {
    let Some([last, vowel]) = tail::<2>(stem) else {
        return false;
    };
    let before: Vec<char> = stem.chars().rev().skip(2).collect();
    // The `u` of "quit" is none.
    let onset = match before.split_first() {
        Some((&'u', rest)) if rest.first() == Some(&'q') => &rest[1..],
        _ => &before[..],
    };
    let short = is_vowel(vowel) && !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y' | 'h');
    short && !onset.iter().any(|&c| is_vowel(c))
}

/// A stem without the second of two equal consonants at its end.
fn undoubled(stem: &str) -> Option<&str> {
    let [last, before] = tail::<2>(stem)?;
    (stem.len() > 2 && last == before && !is_vowel(last))
        .then(|| &stem[..stem.len() - last.len_utf8()])
}

/// The base of an unlisted verb from what stands before `-ed` or `-ing`.
fn spelled(stem: &str) -> String {
    let bare = || stem.to_owned();
    let with_e = || format!("{stem}e");
    let Some([last, second]) = tail::<2>(stem) else {
        return bare();
    };
    if last == second && !is_vowel(last) {
        // "Pressed", "called" and "stuffed" have two of their own.
        return match last {
            'f' | 's' | 'l' | 'z' => bare(),
            _ => undoubled(stem).unwrap_or(stem).to_owned(),
        };
    }
    match (second, last) {
        // No English verb ends so without its `e` ("announce", "serve", "continue", "finalise").
        (_, 'c' | 'v' | 'u' | 'z') => with_e(),
        ('r' | 'd' | 'l', 'g') | ('i' | 'o' | 'u' | 'n' | 'p' | 'r' | 'l', 's') => with_e(),
        // "Change", "infringe", "plunge"; but "belong".
        ('n', 'g') if !stem.ends_with("ong") => with_e(),
        // "Handle", "trouble"; but "curl".
        ('b' | 'c' | 'd' | 'f' | 'g' | 'k' | 'p' | 't', 'l') => with_e(),
        // Other pairs of consonants close the word ("obstruct", "affirm", "debunk").
        (a, b) if !is_vowel(a) && !is_vowel(b) => bare(),
        (_, 'w' | 'x' | 'y' | 'h') => bare(),
        // Two vowels before a last consonant need none ("applaud", "appeal").
        (a, b) if is_vowel(a) && !is_vowel(b) && third_is_vowel(stem) => match stem {
            s if s.ends_with("iat") || s.ends_with("uat") => with_e(),
            _ => bare(),
        },
        // Endings without a stress of their own ("soften", "differ", "visit", "label", "reckon").
        ('e', 'n' | 'r' | 'l' | 't') | ('i', 't') | ('o', 'n') | ('a', 'l') => bare(),
        (a, b) if is_vowel(a) && !is_vowel(b) => with_e(),
        _ => bare(),
    }
}

fn third_is_vowel(stem: &str) -> bool {
    let Some([_, _, v, before]) = tail::<4>(stem) else {
        return false;
    };
    is_vowel(v) && !(v == 'u' && before == 'q')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_listed_verbs_have_their_base() {
        let base = |form: &str| verb(form).map(Cow::into_owned);
        for (form, of) in [
            ("deferred", "defer"),
            ("reiterating", "reiterate"),
            ("criticises", "criticise"),
            ("criticized", "criticize"),
            ("hating", "hate"),
            ("griped", "gripe"),
            ("dying", "die"),
            ("decried", "decry"),
            ("quitting", "quit"),
            ("canvassed", "canvass"),
            ("exceed", "exceed"),
            ("foregone", "forego"),
        ] {
            assert_eq!(base(form).as_deref(), Some(of), "{form}");
        }
        assert_eq!(base("flumphed"), None);
    }

    #[test]
    fn a_stem_tells_the_base_of_a_verb_on_no_list() {
        let base = |form: &str| regular(form, Upos::Verb, &|_| None);
        for (form, of) in [
            ("flumphed", "flumph"),
            ("blanified", "blanify"),
            ("morgated", "morgate"),
            ("transpiated", "transpiate"),
            ("snirred", "snir"),
            ("glossing", "gloss"),
            ("remundled", "remundle"),
            ("obfracting", "obfract"),
            ("dwunged", "dwunge"),
            ("prelodened", "preloden"),
            ("vurlised", "vurlise"),
        ] {
            assert_eq!(base(form).as_deref(), Some(of), "{form}");
        }
        // An ending alone has no base.
        assert_eq!(base("ed").or_else(|| base("ing")), None);
    }
}
