//! Makes a lexicon of the tables' lines: reads each, checks ids across tables, collects names.
//!
//! Reading never stops at the first fault: what is right is taken, what is wrong is told.

use crate::actors::{self, Combining, Name, Organisation, Place, Region, State};
use crate::cues::{self, AttitudeCue, ConditionCue, Pos, SpeechCue};
use crate::deeds;
use crate::error::{LexError, suggest};
use crate::file::{Row, Source, Spec, Tables};
use crate::lexicon::Lexicon;
use crate::names::NameSort;
use crate::offices::{self, Group, Holder, Office};
use crate::polarity::{self, CaveatCue, ModalCue, NegationCue};
use crate::trigger;
use crate::voices::{self, Outlet, Wire};
use std::collections::BTreeMap;

const SPECS: &[&Spec] = &[
    &actors::STATES,
    &actors::ORGANISATIONS,
    &actors::REGIONS,
    &actors::PLACES,
    &actors::COMBINING,
    &offices::OFFICES,
    &offices::HOLDERS,
    &offices::GROUPS,
    &voices::WIRES,
    &voices::OUTLETS,
    &deeds::KINDS,
    &trigger::SETS,
    &trigger::TRIGGERS,
    &cues::ATTITUDES,
    &cues::SPEECH,
    &cues::CONDITIONS,
    &polarity::NEGATIONS,
    &polarity::MODALS,
    &polarity::CAVEATS,
];

/// Reads each line of a table; faults go to the list.
fn each<'a, T>(
    rows: &[Row<'a>],
    errors: &mut Vec<LexError>,
    read: impl Fn(&Row<'a>) -> Result<T, LexError>,
    mut keep: impl FnMut(T),
) {
    for row in rows {
        match read(row) {
            Ok(entry) => keep(entry),
            Err(error) => errors.push(error),
        }
    }
}

pub(crate) fn build(sources: Vec<Source>) -> (Lexicon, Vec<LexError>) {
    let mut errors = Vec::new();
    let mut lexicon = Lexicon::default();
    {
        let tables = Tables::read(&sources, SPECS, &mut errors);
        add_actors(&mut lexicon, &tables, &mut errors);
        add_voices(&mut lexicon, &tables, &mut errors);
        add_deeds(&mut lexicon, &tables, &mut errors);
        add_cues(&mut lexicon, &tables, &mut errors);
        add_names(&mut lexicon);
    }
    lexicon.sources = sources;
    (lexicon, errors)
}

fn add_actors(lexicon: &mut Lexicon, tables: &Tables<'_>, errors: &mut Vec<LexError>) {
    let Lexicon {
        states,
        organisations,
        regions,
        places,
        combining,
        ..
    } = lexicon;
    each(
        tables.of(&actors::STATES),
        errors,
        actors::state,
        |s: State| {
            let id = s.id.clone();
            states.add(s, [id.as_str()]);
        },
    );
    each(
        tables.of(&actors::ORGANISATIONS),
        errors,
        actors::organisation,
        |o: Organisation| {
            let id = o.id.clone();
            organisations.add(o, [id.as_str()]);
        },
    );
    each(
        tables.of(&actors::REGIONS),
        errors,
        actors::region,
        |r: Region| {
            let id = r.id.clone();
            regions.add(r, [id.as_str()]);
        },
    );
    let known = |id: &str| states.has(id) || organisations.has(id) || id.starts_with("grp:");
    let check = |row: &Row<'_>, column: &str| {
        for cell in row.list(column) {
            if !known(cell.text) {
                let ids = states.rows().iter().map(|s| &s.id);
                let hint = suggest(cell.text, ids.map(String::as_str));
                let message = format!("no actor has the id `{}`", cell.text);
                return Err(row.wrong(cell, message, hint));
            }
        }
        Ok(())
    };
    let read = |row: &Row<'_>| check(row, "of");
    each(tables.of(&actors::ORGANISATIONS), errors, read, |()| ());
    let read = |row: &Row<'_>| check(row, "states").and_then(|()| actors::place(row));
    each(tables.of(&actors::PLACES), errors, read, |p: Place| {
        let names: Vec<String> = p.names.iter().map(|n| n.text.clone()).collect();
        places.add(p, names.iter().map(String::as_str));
    });
    let read = |row: &Row<'_>| check(row, "id").and_then(|()| actors::combining(row));
    each(
        tables.of(&actors::COMBINING),
        errors,
        read,
        |c: Combining| {
            let form = c.form.clone();
            combining.add(c, [form.as_str()]);
        },
    );
    let offices = &mut lexicon.offices;
    each(
        tables.of(&offices::OFFICES),
        errors,
        offices::office,
        |o: Office| {
            let words = o.words.clone();
            offices.add(o, words.iter().map(String::as_str));
        },
    );
    let holders = &mut lexicon.holders;
    let read = |row: &Row<'_>| check(row, "actor").and_then(|()| offices::holder(row, offices));
    each(tables.of(&offices::HOLDERS), errors, read, |h: Holder| {
        let mut keys = Vec::new();
        for name in &h.surnames {
            keys.push(name.text.clone());
            keys.push(crate::names::fold(&name.text));
        }
        holders.add(h, keys.iter().map(String::as_str));
    });
    let groups = &mut lexicon.groups;
    each(
        tables.of(&offices::GROUPS),
        errors,
        offices::group,
        |g: Group| {
            let head = g.words.last().cloned().unwrap_or_default();
            groups.add(g, [head.as_str()]);
        },
    );
}

fn add_voices(lexicon: &mut Lexicon, tables: &Tables<'_>, errors: &mut Vec<LexError>) {
    each(
        tables.of(&voices::WIRES),
        errors,
        voices::wire,
        |w: Wire| {
            let id = w.id.clone();
            lexicon.wires.add(w, [id.as_str()]);
        },
    );
    each(
        tables.of(&voices::OUTLETS),
        errors,
        voices::outlet,
        |o: Outlet| {
            let id = o.id.clone();
            lexicon.outlets.add(o, [id.as_str()]);
        },
    );
}

fn add_deeds(lexicon: &mut Lexicon, tables: &Tables<'_>, errors: &mut Vec<LexError>) {
    let deeds = &mut lexicon.deeds;
    each(tables.of(&deeds::KINDS), errors, deeds::kind, |k| {
        let kind = k.kind.clone();
        deeds.kinds.add(k, [kind.as_str()]);
    });
    for row in tables.of(&deeds::KINDS) {
        let named = row.list("covers").into_iter().chain(row.list("ended by"));
        for cell in named.filter(|c| !deeds.kinds.has(c.text)) {
            let hint = suggest(
                cell.text,
                deeds.kinds.rows().iter().map(|k| k.kind.as_str()),
            );
            errors.push(row.wrong(cell, format!("no deed is called `{}`", cell.text), hint));
        }
    }
    let mut sets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in tables.of(&trigger::SETS) {
        let set = sets.entry(row.cell("set").text.to_string()).or_default();
        set.extend(row.texts("words"));
    }
    for row in tables.of(&trigger::TRIGGERS) {
        if let Err(error) = deeds.add(row, &sets) {
            errors.push(error);
        }
    }
}

fn add_cues(lexicon: &mut Lexicon, tables: &Tables<'_>, errors: &mut Vec<LexError>) {
    let Lexicon {
        attitudes,
        speech,
        conditions,
        negations,
        modality,
        caveats,
        ..
    } = lexicon;
    each(
        tables.of(&cues::ATTITUDES),
        errors,
        cues::attitude,
        |a: AttitudeCue| {
            let keys = keys(&a.words, a.pos);
            attitudes.add(a, keys.iter().map(String::as_str));
        },
    );
    each(
        tables.of(&cues::SPEECH),
        errors,
        cues::speech,
        |s: SpeechCue| {
            let first = s.words.first().cloned().unwrap_or_default();
            speech.add(s, [first.as_str()]);
        },
    );
    each(
        tables.of(&cues::CONDITIONS),
        errors,
        cues::condition,
        |c: ConditionCue| {
            let first = c.words.first().cloned().unwrap_or_default();
            conditions.add(c, [first.as_str()]);
        },
    );
    each(
        tables.of(&polarity::NEGATIONS),
        errors,
        polarity::negation,
        |n: NegationCue| {
            let first = n.words.first().cloned().unwrap_or_default();
            negations.add(n, [first.as_str()]);
        },
    );
    each(
        tables.of(&polarity::MODALS),
        errors,
        polarity::modal,
        |m: ModalCue| {
            let first = m.words.first().cloned().unwrap_or_default();
            modality.add(m, [first.as_str()]);
        },
    );
    each(
        tables.of(&polarity::CAVEATS),
        errors,
        polarity::caveat,
        |c: CaveatCue| {
            let first = c.words.first().cloned().unwrap_or_default();
            caveats.add(c, [first.as_str()]);
        },
    );
}

/// The words that a cue is found under.
fn keys(words: &[String], pos: Pos) -> Vec<String> {
    let (first, last) = (words.first().cloned(), words.last().cloned());
    match pos {
        Pos::Light => first.into_iter().chain(last).collect(),
        Pos::Noun => last.into_iter().collect(),
        _ => first.into_iter().collect(),
    }
}

fn add_names(lexicon: &mut Lexicon) {
    let names = &mut lexicon.names;
    let mut add = |list: &[Name], sort, id: &str, place| {
        for name in list {
            names.add(&name.text, sort, id, place, name.ambiguous);
        }
    };
    for (place, s) in (0..).zip(lexicon.states.rows()) {
        add(&s.names, NameSort::State, &s.id, place);
        add(&s.adjectives, NameSort::Adjective, &s.id, place);
        add(&s.people, NameSort::People, &s.id, place);
        add(&s.capitals, NameSort::Capital, &s.id, place);
        add(&s.seats, NameSort::Seat, &s.id, place);
    }
    for (place, o) in (0..).zip(lexicon.organisations.rows()) {
        add(&o.names, NameSort::Organisation, &o.id, place);
        add(&o.seats, NameSort::Seat, &o.id, place);
    }
    for (place, r) in (0..).zip(lexicon.regions.rows()) {
        add(&r.names, NameSort::Region, &r.id, place);
        add(&r.adjectives, NameSort::RegionAdjective, &r.id, place);
        add(&r.people, NameSort::RegionPeople, &r.id, place);
    }
    for (place, p) in (0..).zip(lexicon.places.rows()) {
        for id in &p.states {
            add(&p.names, NameSort::Place, id, place);
        }
    }
    for (place, w) in (0..).zip(lexicon.wires.rows()) {
        add(&w.names, NameSort::Wire, &w.id, place);
    }
    for (place, o) in (0..).zip(lexicon.outlets.rows()) {
        add(&o.names, NameSort::Outlet, &o.id, place);
    }
    for (place, h) in (0..).zip(lexicon.holders.rows()) {
        for full in h.full_names().filter(|n| n.contains(' ')) {
            names.add(&full, NameSort::Person, &h.actor, place, false);
        }
        for name in &h.surnames {
            names.add(
                &name.text,
                NameSort::Surname,
                &h.actor,
                place,
                name.ambiguous,
            );
        }
    }
    for c in lexicon.combining.rows() {
        names.add_combining(&c.form, &c.id);
    }
}
