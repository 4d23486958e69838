//! The sections of a brief, each the answer to one question asked of the matters.
//!
//! - *Promises*: whose own highest step is readiness or more?
//! - *Asked for*: what is demanded of whom, and is it not missing already?
//! - *Opposed or refused*: who takes a position against, or doubts?
//! - *In prospect*: what is planned, weighed or foretold? A "will" told by another than the one who
//!   is to do it is a prospect, not a promise; so is a meeting.
//! - *Told by independent origins*: which step or absence comes from more than one?

use super::gather::{Gathered, capital, section};
use super::needs::{Act, by_holder, is_peace, needs};
use super::words;
use super::{Evidence, Item, Line, Role, Section, SectionKind};
use backstop_model::{
    AbsenceKind, Attitude, LegalStage, MaterialStage, Matter, PositionKind, Stance, StanceId,
};
use std::collections::BTreeSet;

/// All sections that have something in them, in the order of the page.
pub(super) fn all(g: &Gathered<'_>) -> Vec<Section> {
    let needs = needs(g);
    let acts = &needs.acts;
    let sections = [
        section(SectionKind::Missing, needs.missing),
        section(SectionKind::Awaited, needs.awaited),
        section(SectionKind::Deadlocked, needs.deadlocked),
        section(SectionKind::Promises, in_text_order(promises(g))),
        section(SectionKind::Asked, in_text_order(asked(g, acts))),
        section(SectionKind::Opposed, in_text_order(opposed(g, acts))),
        section(SectionKind::InProspect, in_text_order(prospects(g))),
        section(SectionKind::Confirmed, in_text_order(confirmed(g))),
    ];
    sections.into_iter().flatten().collect()
}

/// By the place of their first words; matters come in order of id, which tells a reader nothing.
fn in_text_order(mut items: Vec<Item>) -> Vec<Item> {
    let first = |item: &Item| {
        let all = item.lines.iter().flat_map(|l| &l.evidence);
        all.map(|e| (e.report, e.span)).min()
    };
    items.sort_by_key(first);
    items
}

/// Whether a stance is a "will" that somebody else than its holder foretells, or a meeting.
fn foretold(stance: &Stance) -> bool {
    let told_by = stance.sources.last().and_then(|v| v.party.as_ref());
    let by_another = told_by.is_some_and(|p| !stance.holder.iter().any(|h| h.id == *p));
    let meeting = stance.deed.kind == "negotiation";
    stance.attitude == Attitude::Pledges && (by_another || meeting)
}

/// The stances of a matter's own steps from readiness on; none when all are foretold only.
fn promised<'r>(g: &Gathered<'r>, m: &Matter) -> Option<(LegalStage, Vec<&'r Stance>)> {
    let rungs = || m.legal.iter().filter(|r| r.stage >= LegalStage::Offered);
    let ids: Vec<StanceId> = rungs().flat_map(|r| r.stances.clone()).collect();
    let stances = g.stances(&ids);
    let own: Vec<&Stance> = stances.into_iter().filter(|s| !foretold(s)).collect();
    let stage = rungs()
        .filter(|r| r.stances.iter().any(|id| own.iter().any(|s| s.id == *id)))
        .map(|r| r.stage)
        .max()?;
    Some((stage, own))
}

fn promises(g: &Gathered<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for m in g.matters.iter() {
        let Some((stage, stances)) = promised(g, m) else {
            continue;
        };
        let mut item = g.item(m, words::legal(stage));
        item.lines
            .extend(g.line(Role::Says, String::new(), &stances));
        item.lines.extend(hangs_on(g, &stances));
        item.lines.extend(limits(g, &stances));
        let begun = m
            .material
            .iter()
            .filter(|r| r.stage > MaterialStage::Planned);
        let begun = g.stances(&begun.flat_map(|r| r.stances.clone()).collect::<Vec<_>>());
        item.lines
            .extend(g.line(Role::SoFar, String::new(), &begun));
        let withdrawn = positions(g, m, &[PositionKind::Withdrawn, PositionKind::Suspended]);
        item.lines
            .extend(g.line(Role::Refused, String::new(), &withdrawn));
        items.push(item);
    }
    items
}

/// The conditions of stances, each once, with the words that state it.
fn hangs_on(g: &Gathered<'_>, stances: &[&Stance]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for stance in stances {
        for c in &stance.conditions {
            let Some(evidence) = g.quote(stance, c.span) else {
                continue;
            };
            let kind = words::waits_for(c.kind);
            let before = g.word_before(stance, c.span).unwrap_or_default();
            let mut text = words::binds(c, before);
            if !kind.is_empty() {
                text += &format!(" ({kind})");
            }
            match lines.iter_mut().find(|l| l.words == text) {
                Some(line) => line.evidence.push(evidence),
                None => lines.push(Line {
                    role: Role::HangsOn,
                    words: text,
                    evidence: vec![evidence],
                }),
            }
        }
    }
    lines
}

fn limits(g: &Gathered<'_>, stances: &[&Stance]) -> Vec<Line> {
    let caveats = stances
        .iter()
        .flat_map(|s| s.caveats.iter().map(move |c| (s, c)));
    let line = |(s, c): (&&Stance, &backstop_model::Caveat)| {
        Some(Line {
            role: Role::Limit,
            words: c.what.clone(),
            evidence: vec![g.quote(s, c.span)?],
        })
    };
    caveats.filter_map(line).collect()
}

fn positions<'r>(g: &Gathered<'r>, m: &Matter, kinds: &[PositionKind]) -> Vec<&'r Stance> {
    let wanted = m.positions.iter().filter(|p| kinds.contains(&p.kind));
    g.stances(&wanted.flat_map(|p| p.stances.clone()).collect::<Vec<_>>())
}

fn asks<'r>(g: &Gathered<'r>, m: &Matter, attitude: Attitude) -> Vec<&'r Stance> {
    let wanted = m.asks.iter().filter(|a| a.attitude == attitude);
    g.stances(&wanted.map(|a| a.stance.clone()).collect::<Vec<_>>())
}

fn is_missing(m: &Matter, acts: &BTreeSet<Act>) -> bool {
    let mut party = m.party.clone();
    party.sort();
    acts.contains(&(m.kind.clone(), party))
}

fn asked(g: &Gathered<'_>, acts: &BTreeSet<Act>) -> Vec<Item> {
    let mut items = Vec::new();
    for m in g
        .matters
        .iter()
        .filter(|m| !is_missing(m, acts) && !is_peace(&m.kind))
    {
        let demands = asks(g, m, Attitude::Demands);
        if demands.is_empty() {
            continue;
        }
        let state = match promised(g, m) {
            Some((stage, _)) => words::legal(stage),
            None => "no answer here",
        };
        let mut item = g.item(m, state);
        if m.party.is_empty() {
            item.who = "Whoever it concerns".to_string();
        }
        item.lines = by_holder(g, Role::AskedBy, &demands);
        items.push(item);
    }
    items
}

pub(crate) fn opposed(g: &Gathered<'_>, acts: &BTreeSet<Act>) -> Vec<Item> {
    let mut items = Vec::new();
    for m in g.matters.iter() {
        let own = [
            (PositionKind::Refuses, "refuses"),
            (PositionKind::Withdrawn, "withdrew"),
            (PositionKind::Suspended, "suspended"),
            (PositionKind::Opposes, "opposes"),
        ];
        for (kind, state) in own {
            let refusal = kind == PositionKind::Refuses;
            // Whoever ends it is told under its end.
            let mut stances = positions(g, m, &[kind]);
            stances.retain(|s| s.deed.act() == m.kind || !s.deed.ends);
            if stances.is_empty() || refusal && is_missing(m, acts) {
                continue;
            }
            items.extend(against(g, m, state, &stances));
        }
        if !is_peace(&m.kind) {
            items.extend(against(g, m, "doubts", &asks(g, m, Attitude::Doubts)));
        }
    }
    items
}

/// One item for each holder, in the words of what they are against.
fn against(g: &Gathered<'_>, m: &Matter, state: &str, stances: &[&Stance]) -> Vec<Item> {
    let lines = by_holder(g, Role::Says, stances);
    let item = |mut line: Line| {
        let holder = std::mem::take(&mut line.words);
        let first = stances.iter().find(|s| g.holder(s) == holder)?;
        let mut item = g.item(m, state);
        item.party = super::gather::ids(&first.holder);
        item.who = capital(&holder);
        if !first.deed.what.is_empty() {
            item.what.clone_from(&first.deed.what);
        }
        item.lines.push(line);
        item.lines.extend(hangs_on(g, &[first]));
        item.lines.extend(limits(g, &[first]));
        Some(item)
    };
    lines.into_iter().filter_map(item).collect()
}

fn prospects(g: &Gathered<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for m in g.matters.iter() {
        let foretold: Vec<&Stance> = g
            .stances(
                &m.legal
                    .iter()
                    .flat_map(|r| r.stances.clone())
                    .collect::<Vec<_>>(),
            )
            .into_iter()
            .filter(|s| foretold(s))
            .collect();
        let low = m.legal.iter().filter(|r| r.stage < LegalStage::Offered);
        let low = g.stances(&low.flat_map(|r| r.stances.clone()).collect::<Vec<_>>());
        let promised = promised(g, m).is_some();
        let state = match m
            .legal
            .iter()
            .filter(|r| r.stage < LegalStage::Offered)
            .map(|r| r.stage)
            .max()
        {
            _ if !foretold.is_empty() => "foretold",
            Some(stage) => words::legal(stage),
            None => "",
        };
        let shown: Vec<&Stance> = match promised {
            true => foretold,
            false => foretold.into_iter().chain(low).collect(),
        };
        if !shown.is_empty() {
            let mut item = g.item(m, state);
            if let Some(first) = shown.first().filter(|s| !s.deed.what.is_empty()) {
                item.what.clone_from(&first.deed.what);
            }
            item.lines.extend(g.line(Role::Says, String::new(), &shown));
            item.lines.extend(hangs_on(g, &shown));
            item.lines.extend(limits(g, &shown));
            items.push(item);
        }
        items.extend(against(g, m, "expects", &asks(g, m, Attitude::Expects)));
    }
    items
}

/// What one matter's voices agree on, with the word for it.
fn told(m: &Matter) -> Vec<(&'static str, Vec<StanceId>)> {
    let legal = m
        .legal
        .iter()
        .map(|r| (words::legal(r.stage), r.stances.clone()));
    let material = m
        .material
        .iter()
        .map(|r| (words::material(r.stage), r.stances.clone()));
    let absent = |k: AbsenceKind| match k {
        AbsenceKind::HasNotYet => "not given",
        AbsenceKind::DeclinedToSay => "declined to say",
        AbsenceKind::CheckedNoneFound => "none found",
    };
    let absences = m
        .absences
        .iter()
        .map(|a| (absent(a.kind), a.stances.clone()));
    let position = |k: PositionKind| match k {
        PositionKind::Refuses => "refused",
        PositionKind::Opposes => "opposed",
        PositionKind::Supports => "supported",
        PositionKind::Withdrawn => "withdrawn",
        _ => "position taken",
    };
    let positions = m
        .positions
        .iter()
        .map(|p| (position(p.kind), p.stances.clone()));
    let mut all: Vec<(&'static str, Vec<StanceId>)> = Vec::new();
    for (word, ids) in legal.chain(material).chain(absences).chain(positions) {
        match all.iter_mut().find(|(w, _)| *w == word) {
            Some((_, have)) => have.extend(ids),
            None => all.push((word, ids)),
        }
    }
    all
}

fn confirmed(g: &Gathered<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for m in g.matters.iter() {
        let mut shown: Vec<Vec<StanceId>> = Vec::new();
        for (word, ids) in told(m) {
            // One stance may be a step on both tracks.
            if shown.contains(&ids) {
                continue;
            }
            shown.push(ids.clone());
            let origins: BTreeSet<_> = m
                .tellings
                .iter()
                .filter(|t| ids.contains(&t.stance))
                .map(|t| &t.origin)
                .collect();
            if origins.len() < 2 {
                continue;
            }
            let mut item = g.item(m, &format!("{} origins", origins.len()));
            let first = g
                .stances(&ids)
                .into_iter()
                .find(|s| !s.deed.what.is_empty());
            let what = first.map_or(item.what, |s| s.deed.what.clone());
            item.what = format!("{what} ({word})");
            item.lines = one_for_each_origin(g, m, &ids);
            items.push(item);
        }
    }
    items
}

/// The first words of each origin.
fn one_for_each_origin(g: &Gathered<'_>, m: &Matter, ids: &[StanceId]) -> Vec<Line> {
    let mut seen = BTreeSet::new();
    let mut evidence: Vec<Evidence> = Vec::new();
    for stance in g.stances(ids) {
        let origin = m
            .tellings
            .iter()
            .find(|t| t.stance == stance.id)
            .map(|t| &t.origin);
        if seen.insert(origin) {
            evidence.extend(g.evidence(stance));
        }
    }
    let words = String::new();
    let role = Role::Says;
    vec![Line {
        role,
        words,
        evidence,
    }]
}
