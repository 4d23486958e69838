//! All tables together, where they come from, and questions that need several of them.

use crate::actors::{Combining, Organisation, Place, Region, State};
use crate::assemble::build;
use crate::cues::{AttitudeCue, ConditionCue, SpeechCue};
use crate::deeds::Deeds;
use crate::error::LexError;
use crate::file::Source;
use crate::names::Names;
use crate::offices::{Group, Holder, Office};
use crate::polarity::{CaveatCue, ModalCue, NegationCue};
use crate::table::Table;
use crate::voices::{Outlet, Wire};
use backstop_model::Date;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What is known of the world and of words.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    pub(crate) sources: Vec<Source>,
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
