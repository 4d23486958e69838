//! A stance in a few plain lines, for people and for cases.
//!
//! The first line says who stands how to what; indented lines below it say on which condition,
//! within which limit, according to whom and when. The same lines stand in `cases/`, so that a
//! change in reading is seen as a change of lines.

use crate::brief::relation;
use backstop_model::{Party, Stance};

/// The lines of a stance. The first has no indent, the others have two spaces.
///
/// ```text
/// NVA+EST pledges negotiation -> CLV: meet in March
///   once a truce holds (peace; ceasefire by EST)
///   limit: outside the harbour
///   said by Quill < Example Wire
///   dated 2031-03-04
/// ```
pub fn stance(s: &Stance) -> Vec<String> {
    let toward = match s.deed.toward.as_slice() {
        [] => String::new(),
        some => format!(" -> {}", names(some)),
    };
    let what = one_line(&s.deed.what);
    let mut out = vec![format!(
        "{} {} {}{toward}: {what}",
        names(&s.holder),
        s.attitude,
        s.deed.kind
    )];
    for c in &s.conditions {
        let by = match c.party.as_slice() {
            [] => String::new(),
            some => format!(" by {}", names(some)),
        };
        let toward = match c.toward.as_slice() {
            [] => String::new(),
            some => format!(" for {}", names(some)),
        };
        let kind = serde_json::to_value(c.kind).unwrap_or_default();
        let kind = kind.as_str().unwrap_or_default();
        let what = one_line(&c.what);
        out.push(format!(
            "  {} {what} ({kind}; {}{by}{toward})",
            relation(c.relation),
            c.deed
        ));
    }
    out.extend(
        s.caveats
            .iter()
            .map(|c| format!("  limit: {}", one_line(&c.what))),
    );
    if !s.sources.is_empty() {
        let chain: Vec<String> = s.sources.iter().rev().map(|v| one_line(&v.name)).collect();
        out.push(format!("  said by {}", chain.join(" < ")));
    }
    out.extend(s.date.map(|d| format!("  dated {d}")));
    out
}

/// `USA (Trump)+GBR`; `?` where nobody is named.
fn names(parties: &[Party]) -> String {
    if parties.is_empty() {
        return "?".to_string();
    }
    let one = |p: &Party| match &p.person {
        Some(person) => format!("{} ({person})", p.id),
        None => p.id.clone(),
    };
    one_line(&parties.iter().map(one).collect::<Vec<_>>().join("+"))
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
