//! All tables together, and how they come to be.
//!
//! Reading never stops at the first fault: what is right is taken, what is wrong is told.

use crate::actors::{
    self, Combining, Group, Holder, Name, Office, Organisation, Place, Region, State,
};
use crate::cues::{
    self, AttitudeCue, CaveatCue, ConditionCue, ModalCue, NegationCue, Pos, SpeechCue,
};
use crate::deeds::{self, Deeds};
use crate::error::{LexError, suggest};
use crate::file::{Row, Source, Spec, Tables};
use crate::names::{NameSort, Names};
use crate::table::Table;
use crate::voices::{self, Outlet, Wire};
use backstop_model::Date;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What is known of the world and of words.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    sources: Vec<Source>,
    /// Found by id.
    pub states: Table<State>,
    /// Found by id.
    pub organisations: Table<Organisation>,
    /// Found by id.
    pub regions: Table<Region>,
    /// Found by name.
    pub places: Table<Place>,
    /// Found by form.
    pub combining: Table<Combining>,
    /// Found by each of its words, lower case.
    pub offices: Table<Office>,
    /// Found by surname, every spelling, accents as written and taken off.
    pub holders: Table<Holder>,
    /// Found by its last word, singular.
    pub groups: Table<Group>,
    /// Found by id.
    pub wires: Table<Wire>,
    /// Found by id.
    pub outlets: Table<Outlet>,
    /// Kinds of deed and their triggers.
    pub deeds: Deeds,
    /// Found by the verb, noun or adjective; light verbs by both words; phrases by the first word.
    pub attitudes: Table<AttitudeCue>,
    /// Found by the first word.
    pub speech: Table<SpeechCue>,
    /// Found by the first word.
    pub conditions: Table<ConditionCue>,
    /// Found by the first word.
    pub negations: Table<NegationCue>,
    /// Found by the first word.
    pub modality: Table<ModalCue>,
    /// Found by the first word.
    pub caveats: Table<CaveatCue>,
    /// Finds the names of all of them in text.
    pub names: Names,
}

const SPECS: &[&Spec] = &[
    &actors::STATES,
    &actors::ORGANISATIONS,
    &actors::REGIONS,
    &actors::PLACES,
    &actors::COMBINING,
    &actors::OFFICES,
    &actors::HOLDERS,
    &actors::GROUPS,
    &voices::WIRES,
    &voices::OUTLETS,
    &deeds::KINDS,
    &deeds::SETS,
    &deeds::TRIGGERS,
    &cues::ATTITUDES,
    &cues::SPEECH,
    &cues::CONDITIONS,
    &cues::NEGATIONS,
    &cues::MODALS,
    &cues::CAVEATS,
];

impl Lexicon {
    /// What is built in. The tests assert that nothing in it is wrong.
    pub fn embedded() -> &'static Lexicon {
        static BUILT_IN: OnceLock<Lexicon> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            let source = |(name, text): &(&str, &'static str)| Source {
                name: (*name).to_string(),
                text: Cow::Borrowed(*text),
                layer: 0,
            };
            build(FILES.iter().map(source).collect()).0
        })
    }

    /// Only what a file or a folder's `.lex` files say.
    ///
    /// # Errors
    /// All faults found, or the one file that cannot be read.
    pub fn load(path: &Path) -> Result<Lexicon, Vec<LexError>> {
        Lexicon::default().with(path)
    }

    /// This lexicon with what a file or a folder's `.lex` files add, replace and drop.
    ///
    /// # Errors
    /// All faults found, or the one file that cannot be read.
    pub fn with(&self, path: &Path) -> Result<Lexicon, Vec<LexError>> {
        let layer = self.sources.iter().map(|s| s.layer + 1).max().unwrap_or(0);
        let mut sources = self.sources.clone();
        sources.extend(read_sources(path, layer).map_err(|error| vec![error])?);
        finish(build(sources))
    }

    /// This lexicon with the text of one more file.
    ///
    /// # Errors
    /// All faults found.
    pub fn with_text(&self, name: &str, text: &str) -> Result<Lexicon, Vec<LexError>> {
        let layer = self.sources.iter().map(|s| s.layer + 1).max().unwrap_or(0);
        let mut sources = self.sources.clone();
        let text = Cow::Owned(text.to_string());
        sources.push(Source {
            name: name.to_string(),
            text,
            layer,
        });
        finish(build(sources))
    }

    /// The faults of what is built in: none, or a test fails.
    pub fn faults(&self) -> Vec<LexError> {
        build(self.sources.clone()).1
    }

    /// Who may be meant by a surname on a date: those who held an office then, else nobody.
    pub fn holders_on<'a>(
        &'a self,
        surname: &str,
        date: Date,
    ) -> impl Iterator<Item = &'a Holder> + use<'a> {
        let found: Vec<&Holder> = self.holders.get(surname).collect();
        found.into_iter().filter(move |h| h.holds_on(date))
    }

    /// Who held an office of a state or organisation on a date.
    pub fn in_office<'a>(
        &'a self,
        actor: &'a str,
        office: &'a str,
        date: Date,
    ) -> impl Iterator<Item = &'a Holder> {
        let all = self.holders.rows().iter();
        all.filter(move |h| h.actor == actor && h.office == office && h.holds_on(date))
    }
}

fn finish((lexicon, errors): (Lexicon, Vec<LexError>)) -> Result<Lexicon, Vec<LexError>> {
    if errors.is_empty() {
        Ok(lexicon)
    } else {
        Err(errors)
    }
}

fn read_sources(path: &Path, layer: u32) -> Result<Vec<Source>, LexError> {
    let fault = |path: &Path, error: &io::Error| LexError {
        file: path.display().to_string(),
        line: 0,
        column: 0,
        width: 0,
        message: format!("it cannot be read ({error})"),
        text: String::new(),
        hint: "check the path".to_string(),
    };
    let mut files = Vec::new();
    if path.is_dir() {
        list(path, &mut files).map_err(|e| fault(path, &e))?;
        files.sort();
    } else {
        files.push(path.to_path_buf());
    }
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).map_err(|e| fault(&file, &e))?;
        Ok(Source {
            name: file.display().to_string(),
            text: Cow::Owned(text),
            layer,
        })
    };
    files.into_iter().map(read).collect()
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, found)?;
        } else if path.extension().is_some_and(|e| e == "lex") {
            found.push(path);
        }
    }
    Ok(())
}

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

fn build(sources: Vec<Source>) -> (Lexicon, Vec<LexError>) {
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
        tables.of(&actors::OFFICES),
        errors,
        actors::office,
        |o: Office| {
            let words = o.words.clone();
            offices.add(o, words.iter().map(String::as_str));
        },
    );
    let holders = &mut lexicon.holders;
    let read = |row: &Row<'_>| check(row, "actor").and_then(|()| actors::holder(row, offices));
    each(tables.of(&actors::HOLDERS), errors, read, |h: Holder| {
        let mut keys = Vec::new();
        for name in &h.surnames {
            keys.push(name.text.clone());
            keys.push(crate::names::fold(&name.text));
        }
        holders.add(h, keys.iter().map(String::as_str));
    });
    let groups = &mut lexicon.groups;
    each(
        tables.of(&actors::GROUPS),
        errors,
        actors::group,
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
        for cell in row
            .list("covers")
            .into_iter()
            .filter(|c| !deeds.kinds.has(c.text))
        {
            let hint = suggest(
                cell.text,
                deeds.kinds.rows().iter().map(|k| k.kind.as_str()),
            );
            errors.push(row.wrong(cell, format!("no deed is called `{}`", cell.text), hint));
        }
    }
    let mut sets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in tables.of(&deeds::SETS) {
        let set = sets.entry(row.cell("set").text.to_string()).or_default();
        set.extend(row.texts("words"));
    }
    for row in tables.of(&deeds::TRIGGERS) {
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
        tables.of(&cues::NEGATIONS),
        errors,
        cues::negation,
        |n: NegationCue| {
            let first = n.words.first().cloned().unwrap_or_default();
            negations.add(n, [first.as_str()]);
        },
    );
    each(
        tables.of(&cues::MODALS),
        errors,
        cues::modal,
        |m: ModalCue| {
            let first = m.words.first().cloned().unwrap_or_default();
            modality.add(m, [first.as_str()]);
        },
    );
    each(
        tables.of(&cues::CAVEATS),
        errors,
        cues::caveat,
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
