//! What promises hang on: the sections *Missing*, *Awaited* and *Deadlocked*.
//!
//! What is missing, what is awaited and who waits on whom is for `backstop-reason` to say; here its
//! answer gets its words and their sources. An absence that a report states ("has yet to commit")
//! is listed as missing even where nobody is told to wait for it.
//!
//! Conditions of time and of events ask nobody for anything; they stand with the promise that they
//! limit and nowhere else.

use super::gather::{Gathered, capital, ids};
use super::words;
use super::{Evidence, Item, Line, Role};
use backstop_model::{
    AbsenceKind, ActorId, Attitude, Condition, DeedKind, Matter, PositionKind, Stance, StanceId,
};
use backstop_reason::{Answer, Awaited, Members, Missing, Ring, Words, from_matters, reason};
use std::collections::BTreeSet;

/// Whose act of which kind; party sorted.
pub(crate) type Act = (DeedKind, Vec<ActorId>);

/// What is missing, awaited and deadlocked.
pub(super) struct Needs {
    pub missing: Vec<Item>,
    pub awaited: Vec<Item>,
    pub deadlocked: Vec<Item>,
    /// The acts listed as missing, so that other sections need not repeat them.
    pub acts: BTreeSet<Act>,
}

/// Whether a kind of deed ends fighting: one state of the world under several names.
pub(crate) fn is_peace(kind: &str) -> bool {
    matches!(kind, "ceasefire" | "peace-agreement")
}

/// All needs of the matters.
pub(super) fn needs(g: &Gathered<'_>) -> Needs {
    let facts = from_matters(&g.matters, &Members::new(), &crate::fields::covers());
    let answer: Answer = reason(&facts);
    let mut acts = BTreeSet::new();
    let mut missing = Vec::new();
    for m in &answer.missing {
        if let Some(item) = missing_item(g, m) {
            let party: Vec<ActorId> = m.party.iter().cloned().collect();
            let kinds = m.also_called.iter().chain([&m.kind]);
            acts.extend(kinds.map(|k| (k.clone(), party.clone())));
            missing.push(item);
        }
    }
    for matter in g.matters.iter() {
        let act = (matter.kind.clone(), matter.party.clone());
        if let Some(item) = absent_item(g, matter).filter(|_| !acts.contains(&act)) {
            acts.insert(act);
            missing.push(item);
        }
    }
    Needs {
        missing,
        awaited: one_peace(
            answer
                .awaited
                .iter()
                .filter_map(|a| awaited_item(g, a))
                .collect(),
        ),
        deadlocked: answer
            .deadlocks
            .iter()
            .filter_map(|r| ring_item(g, r))
            .collect(),
        acts,
    }
}

pub(crate) fn missing_item(g: &Gathered<'_>, m: &Missing) -> Option<Item> {
    let mut lines = waiting(g, &m.words);
    let told: BTreeSet<&StanceId> = m.words.iter().flat_map(|w| &w.stances).collect();
    let asks: Vec<StanceId> = m
        .asked_by
        .iter()
        .filter(|a| a.attitude == Attitude::Demands && !told.contains(&a.stance))
        .map(|a| a.stance.clone())
        .collect();
    lines.extend(by_holder(g, Role::AskedBy, &g.stances(&asks)));
    let record: Vec<StanceId> = m.on_record.iter().flat_map(|r| r.stances.clone()).collect();
    lines.extend(on_record(g, &g.stances(&record)));
    let absences = || m.on_record.iter().filter_map(|r| r.absence);
    let state = if m
        .on_record
        .iter()
        .any(|r| r.position == Some(PositionKind::Refuses))
    {
        "refused"
    } else if absences().any(|a| a == AbsenceKind::HasNotYet) {
        "not given"
    } else if absences().any(|a| a == AbsenceKind::DeclinedToSay) {
        "declined to say"
    } else if m.enough.as_ref().is_some_and(|e| !e.given.is_empty()) {
        "not enough of them yet"
    } else {
        "no word of it here"
    };
    let party: Vec<ActorId> = m.party.iter().cloned().collect();
    let words = m.words.first().map_or("", |w| w.text.as_str());
    (!lines.is_empty()).then(|| Item {
        who: capital(&who(g, m)),
        what: match m.kind == "other" && !words.is_empty() {
            true => beyond(words, &g.names.actors(&party)),
            false => g.names.deed(&m.kind, &m.toward),
        },
        state: state.to_string(),
        party,
        deed: m.kind.clone(),
        toward: m.toward.clone(),
        matter: m.on_record.first().map(|r| r.matter.clone()),
        lines,
    })
}

/// Who is asked: `United States`; `3 other allies, none named`; `3 of Ukraine's allies, 1 given:
/// France`.
pub(crate) fn who(g: &Gathered<'_>, m: &Missing) -> String {
    let name = m.party.as_ref().map(|p| g.names.actor(p));
    let Some(enough) = &m.enough else {
        return name.unwrap_or_else(|| "nobody named".to_string());
    };
    let (n, given) = (enough.at_least, enough.given.len());
    let owned = |name: &str| name.contains("\u{2019}s ") || name.contains("'s ");
    let who = match name {
        None => format!("{n} others"),
        Some(name) if owned(&name) => format!("{n} of {name}"),
        Some(name) => format!("{n} {}", small(&name)),
    };
    match given {
        0 => format!("{who}, none named"),
        _ => format!("{who}, {given} so far ({})", g.names.actors(&enough.given)),
    }
}

/// "Allies" inside a line is "allies"; a name of several words keeps its capitals.
fn small(name: &str) -> String {
    match name.contains(' ') {
        true => name.to_string(),
        false => name.to_lowercase(),
    }
}

/// What words say beyond the party before which they stand: "reopens the harbour" of "Estrelle
/// reopens the harbour"; empty when they only name it ("hangs on Norvania").
fn beyond(words: &str, who: &str) -> String {
    let bare = words.strip_prefix("the ").unwrap_or(words);
    let named = bare
        .get(..who.len())
        .is_some_and(|b| b.eq_ignore_ascii_case(who));
    match named.then(|| &bare[who.len()..]) {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => rest.trim().to_string(),
        _ => words.to_string(),
    }
}

/// A matter of which a report says that there is none yet, and nothing that came later.
pub(crate) fn absent_item(g: &Gathered<'_>, matter: &Matter) -> Option<Item> {
    let absences = || {
        matter
            .absences
            .iter()
            .filter(|a| a.kind == AbsenceKind::HasNotYet)
    };
    let since = absences().map(|a| a.date).max()?;
    let promised = matter
        .legal
        .iter()
        .filter(|r| r.stage >= backstop_model::LegalStage::Offered);
    if promised.map(|r| r.date).max().is_some_and(|p| p >= since) || is_peace(&matter.kind) {
        return None;
    }
    let stances = g.stances(&matter.stances);
    let mut item = g.item(matter, "not given");
    item.lines = on_record(g, &stances);
    (!item.lines.is_empty()).then_some(item)
}

/// What a party has said or not said of what others want of it.
fn on_record(g: &Gathered<'_>, stances: &[&Stance]) -> Vec<Line> {
    let role = |s: &Stance| match s.attitude {
        Attitude::Withholds => Role::NotGiven,
        Attitude::Refuses | Attitude::Withdraws => Role::Refused,
        _ => Role::SoFar,
    };
    let own = || stances.iter().filter(|s| s.attitude.is_own());
    [Role::NotGiven, Role::Refused, Role::SoFar]
        .into_iter()
        .filter_map(|r| {
            let these: Vec<&Stance> = own().filter(|s| role(s) == r).copied().collect();
            g.line(r, String::new(), &these)
        })
        .collect()
}

/// What waits, one line for each stance that says so.
pub(crate) fn waiting(g: &Gathered<'_>, words: &[Words]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for said in words {
        for stance in g.stances(&said.stances) {
            let condition = condition_of(stance, &said.text);
            let Some(evidence) = condition_evidence(g, stance, condition) else {
                continue;
            };
            let (role, words) = match stance.attitude {
                Attitude::Requires => (Role::NeededFor, stance.deed.what.clone()),
                _ => (Role::WaitedOnBy, waiter(g, stance)),
            };
            match lines
                .iter_mut()
                .find(|l| l.role == role && l.words == words)
            {
                Some(line) => line.evidence.push(evidence),
                None => lines.push(Line {
                    role,
                    words,
                    evidence: vec![evidence],
                }),
            }
        }
    }
    for line in &mut lines {
        line.evidence.sort_by_key(|e| (e.report, e.span));
        line.evidence
            .dedup_by(|b, a| a.span == b.span && a.report == b.report);
    }
    lines.sort_by_key(|l| (l.role, l.evidence.first().map(|e| (e.report, e.span))));
    lines
}

/// The condition of a stance that has these words, or its only one: what several reports say is one
/// condition has the words of one of them.
pub(crate) fn condition_of<'s>(stance: &'s Stance, words: &str) -> Option<&'s Condition> {
    let same = stance.conditions.iter().find(|c| c.what == words);
    same.or(match stance.conditions.as_slice() {
        [only] => Some(only),
        _ => None,
    })
}

pub(crate) fn condition_evidence(
    g: &Gathered<'_>,
    stance: &Stance,
    condition: Option<&Condition>,
) -> Option<Evidence> {
    match condition {
        Some(c) => g.condition_evidence(stance, c.span),
        None => g.evidence(stance),
    }
}

/// Who waits with what.
pub(crate) fn waiter(g: &Gathered<'_>, stance: &Stance) -> String {
    let deed = match stance.deed.kind == "other" {
        true => stance.deed.what.clone(),
        false => g.names.deed(&stance.deed.kind, &ids(&stance.deed.toward)),
    };
    format!("{}: {deed}", capital(&g.holder(stance)))
}

/// One line for each holder.
pub(super) fn by_holder(g: &Gathered<'_>, role: Role, stances: &[&Stance]) -> Vec<Line> {
    let mut holders: Vec<String> = Vec::new();
    for stance in stances {
        let holder = g.holder(stance);
        if !holders.contains(&holder) {
            holders.push(holder);
        }
    }
    let line = |holder: String| {
        let theirs = stances.iter().filter(|s| g.holder(s) == holder);
        g.line(role, capital(&holder), &theirs.copied().collect::<Vec<_>>())
    };
    holders.into_iter().filter_map(line).collect()
}

/// A state of the world that promises wait on, with those who doubt or refuse it.
pub(crate) fn awaited_item(g: &Gathered<'_>, a: &Awaited) -> Option<Item> {
    let mut lines = waiting(g, &a.words);
    let kinds: BTreeSet<&str> = a
        .also_called
        .iter()
        .chain([&a.kind])
        .map(String::as_str)
        .collect();
    let peace = kinds.iter().any(|k| is_peace(k));
    let about = |attitude: Attitude| -> Vec<&Stance> {
        let of_kind = |s: &&Stance| match peace {
            true => is_peace(&s.deed.kind),
            false => kinds.contains(s.deed.kind.as_str()) && s.deed.kind != "other",
        };
        g.all()
            .into_iter()
            .filter(of_kind)
            .filter(|s| s.attitude == attitude)
            .collect()
    };
    lines.extend(by_holder(g, Role::AskedBy, &about(Attitude::Demands)));
    lines.extend(by_holder(g, Role::DoubtedBy, &about(Attitude::Doubts)));
    lines.extend(g.line(Role::NotGiven, String::new(), &about(Attitude::Withholds)));
    lines.extend(by_holder(g, Role::Refused, &about(Attitude::Refuses)));
    let mut called: Vec<String> = Vec::new();
    for word in a.words.iter().map(|w| w.text.to_lowercase()) {
        if !called.contains(&word) {
            called.push(word);
        }
    }
    let what = match (peace, called.as_slice()) {
        // The more definite first: a peace agreement or ceasefire.
        (true, _) => {
            let called: Vec<String> = kinds.iter().rev().map(|k| words::deed(k)).collect();
            called.join(" or ")
        }
        (false, [first, ..]) if a.kind == "other" => first.clone(),
        _ => words::deed(&a.kind),
    };
    (!lines.is_empty()).then(|| Item {
        who: String::new(),
        what: capital(&what),
        state: match called.len() {
            0 | 1 => String::new(),
            n => format!("under {n} names"),
        },
        party: a.parties.iter().map(|p| p.party.clone()).collect(),
        deed: a.kind.clone(),
        toward: a.toward.clone(),
        matter: None,
        lines,
    })
}

/// Peace under several names is one thing: items on it that share a party or a report, and of which
/// not both name other parties, become one.
fn one_peace(items: Vec<Item>) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for item in items {
        match out.iter_mut().find(|o| same_peace(o, &item)) {
            Some(home) => {
                home.state = String::new();
                if home.what != item.what {
                    home.what = "Peace agreement or ceasefire".to_string();
                }
                home.party.extend(item.party);
                home.party.sort();
                home.party.dedup();
                for line in item.lines {
                    if !home.lines.contains(&line) {
                        home.lines.push(line);
                    }
                }
                home.lines.sort_by_key(|l| l.role);
            }
            None => out.push(item),
        }
    }
    out
}

fn same_peace(one: &Item, other: &Item) -> bool {
    let reports = |item: &Item| -> BTreeSet<usize> {
        item.lines
            .iter()
            .flat_map(|l| &l.evidence)
            .map(|e| e.report)
            .collect()
    };
    let shares = one.party.iter().any(|p| other.party.contains(p));
    let apart = !one.party.is_empty() && !other.party.is_empty() && !shares;
    let near = shares || !reports(one).is_disjoint(&reports(other));
    is_peace(&one.deed) && is_peace(&other.deed) && near && !apart
}

/// Parties that wait on each other.
pub(crate) fn ring_item(g: &Gathered<'_>, ring: &Ring) -> Option<Item> {
    let lines: Vec<Line> = ring
        .bonds
        .iter()
        .filter_map(|bond| {
            let matter = |id| g.matters.iter().find(|m| m.id == id);
            let (waits, on) = (matter(bond.waits.clone())?, matter(bond.on.clone())?);
            let name = |m: &Matter| format!("{}: {}", g.names.actors(&m.party), g.what(m));
            let evidence: Vec<Evidence> = g
                .stances(&bond.stances)
                .into_iter()
                .filter_map(|s| condition_evidence(g, s, condition_of(s, &bond.words)))
                .collect();
            (!evidence.is_empty()).then(|| Line {
                role: Role::HangsOn,
                words: format!("{} ← {}", name(waits), name(on)),
                evidence,
            })
        })
        .collect();
    (!lines.is_empty()).then(|| Item {
        who: capital(&g.names.actors(&ring.parties)),
        what: match ring.members.len() {
            2 => "each waits for the other",
            _ => "they wait for one another",
        }
        .to_string(),
        state: match ring.if_all_keep_their_word {
            true => "would hold if all kept their word".to_string(),
            false => "something else is missing besides".to_string(),
        },
        party: ring.parties.clone(),
        deed: String::new(),
        toward: Vec::new(),
        matter: None,
        lines,
    })
}
