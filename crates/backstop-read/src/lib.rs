//! Reads reports: who stands how to which deed, on which condition, according to whom.
//!
//! One way through, plain functions on plain data: trees → voices → parties → deeds and attitudes
//! → conditions → stances. Constructions of speech are files under `readings/`; words and what
//! they do are the lexicon's; what a clause says of itself is `grammar`. Reading never fails: what
//! is not understood is a note with its place.
//!
//! - trees: `grammar` (clauses), `subject` (who does it), `dateline`, `time`;
//! - voices: `rule` and `lists` (readings), `voice` (who says so), `chain` (what they are called);
//! - parties: `party` (names), `bodies` and `person` (names that no list knows), `described`,
//!   `coref` and `mention` (later mentions);
//! - deeds and attitudes: `deed`, `frame` and `govern` (words of attitude and what they govern),
//!   `compose` and `fold` (many words, one attitude);
//! - conditions: `condition` (found), `waiting` (recorded), `later` (told after what they bind);
//!   `caveat` (what limits a promise); `particulars` (how much, where, when);
//! - stances: `settle` (the flow), `own`, `told`, `received`, `argued`, `silence`, `awaited`,
//!   `inner`, `record`.
//!
//! Knows nothing of ledgers, and keeps nothing between reports.

mod argued;
mod attribute;
mod awaited;
mod bodies;
mod caveat;
pub mod chain;
mod clues;
pub mod compose;
pub mod condition;
mod content;
pub mod coref;
pub mod dateline;
pub mod deed;
mod described;
pub mod fold;
pub mod frame;
mod govern;
pub mod grammar;
mod inner;
mod join;
mod label;
mod later;
mod lists;
mod mention;
mod numbers;
mod own;
mod particulars;
pub mod party;
mod person;
mod received;
mod record;
pub mod rule;
pub mod settle;
mod silence;
mod subject;
pub mod time;
mod told;
mod topic;
mod trained;
pub mod voice;
mod waiting;

pub use lists::LexiconLists;
pub use rule::{Gives, READINGS, Rule, RuleError};

use backstop_lexicon::Lexicon;
use backstop_model::{Coverage, Note, NoteKind, Reading, Report, Span, Stance};
use backstop_shape::{Finder, Match};
use backstop_syntax::{Parsed, Parser, SentenceId, TokenId};
use grammar::Grammar;
use std::sync::Arc;
use voice::{Quotes, Said};

/// Below this confidence (of 100) a tree is not to be trusted.
const UNSURE: u8 = 50;

/// Reads reports with one parser, one lexicon and the readings shipped.
pub struct Reader {
    parser: &'static Parser,
    lexicon: Lexicon,
    rules: Vec<Rule>,
    finder: Finder,
    /// For each shape of the finder, its rule.
    owner: Vec<usize>,
    trained: Option<Arc<trained::Trained>>,
}

impl Reader {
    /// A reader with the readings that are built in, and with the trained head that is built in
    /// where the parser is the one that it was trained beside, [`Parser::full`]; with another
    /// parser only the readings read.
    ///
    /// # Errors
    /// The first reading that does not load: file, line, and what to do.
    pub fn new(parser: &'static Parser, lexicon: Lexicon) -> Result<Reader, RuleError> {
        Ok(Reader {
            trained: trained::built_in(parser),
            ..Reader::untrained(parser, lexicon)?
        })
    }

    /// A reader with the readings alone: what the trained head learns from.
    ///
    /// # Errors
    /// As [`Reader::new`].
    pub fn untrained(parser: &'static Parser, lexicon: Lexicon) -> Result<Reader, RuleError> {
        let lists = LexiconLists(&lexicon);
        let mut rules = Vec::new();
        for (name, text) in READINGS {
            rules.push(Rule::parse(name, text, &lists)?);
        }
        let (mut shapes, mut owner) = (Vec::new(), Vec::new());
        for (i, r) in rules.iter().enumerate() {
            for s in &r.shapes {
                shapes.push(s.clone());
                owner.push(i);
            }
        }
        let finder = Finder::new(shapes, &lists);
        Ok(Reader {
            parser,
            lexicon,
            rules,
            finder,
            owner,
            trained: None,
        })
    }

    /// The readings, in the order of their names.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The lexicon in use.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The parser in use.
    pub fn parser(&self) -> &'static Parser {
        self.parser
    }

    /// Reads one report.
    pub fn read(&self, report: &Report) -> Reading {
        let parsed = self.parse(&report.text, report.body.range());
        self.read_parsed(report, &parsed)
    }

    /// The trees of a part of a text, with datelines cut off.
    pub fn parse<'t>(&self, text: &'t str, range: std::ops::Range<usize>) -> Parsed<'t> {
        let mut doc = backstop_syntax::split(text, range);
        dateline::cut(text, &mut doc, &self.lexicon);
        self.parser.parse_doc(text, doc)
    }

    /// Matches of the readings in a sentence, with the rule of each.
    pub fn matches(&self, parsed: &Parsed<'_>, s: SentenceId) -> Vec<(&Rule, Match)> {
        self.finder
            .find(parsed, s)
            .into_iter()
            .filter_map(|m| Some((self.rules.get(*self.owner.get(m.shape)?)?, m)))
            .collect()
    }

    /// What the readings and the lexicon say of each word, as the trained head is told it: names
    /// of sets and of what is in them. For training.
    pub fn clues(&self, report: &Report, parsed: &Parsed<'_>) -> Vec<Vec<(&'static str, String)>> {
        self.prepared(report, parsed, |settle, drafts, _, _| {
            clues::clues(settle, &drafts)
        })
    }

    /// Calls `then` with what the readings find in a report: drafts of each sentence, what was not
    /// understood, and where quotations stand.
    fn prepared<T>(
        &self,
        report: &Report,
        parsed: &Parsed<'_>,
        then: impl FnOnce(&settle::Settle<'_>, Vec<Vec<settle::Draft>>, Vec<Note>, &Quotes) -> T,
    ) -> T {
        let g = Grammar { p: parsed };
        let quotes = Quotes::find(&g);
        let said = self.voices(&g, &quotes);
        let parties = party::Parties::find(g, &self.lexicon, report.published);
        let cast = coref::Cast::find(g, &parties, &said);
        let outlet = report
            .outlet
            .clone()
            .or_else(|| voice::self_named(&g, &parties, &said))
            .map(|o| o.to_lowercase());
        let voices = chain::Voices {
            g,
            lex: &self.lexicon,
            cast: &cast,
            outlet,
            published: report.published,
        };
        let settle = settle::Settle {
            report,
            g,
            lex: &self.lexicon,
            cast: &cast,
            voices: &voices,
            topic: Default::default(),
        };
        let (mut drafts, mut notes) = (Vec::new(), Vec::new());
        let mut before: Vec<Stance> = Vec::new();
        for s in parsed.sentences() {
            let (found, unknown) = settle.drafts(s, &before);
            before.extend(settle.stances(s, found.clone(), &mut notes));
            notes.extend(unknown);
            drafts.push(found);
        }
        then(&settle, drafts, notes, &quotes)
    }

    /// Reads a report whose trees are at hand.
    pub fn read_parsed(&self, report: &Report, parsed: &Parsed<'_>) -> Reading {
        self.prepared(report, parsed, |settle, drafts, notes, quotes| {
            self.settled(settle, drafts, notes, quotes)
        })
    }

    fn settled(
        &self,
        settle: &settle::Settle<'_>,
        drafts: Vec<Vec<settle::Draft>>,
        notes: Vec<Note>,
        quotes: &Quotes,
    ) -> Reading {
        let (g, parsed) = (settle.g, settle.g.p);
        let mut reading = Reading::default();
        let mut coverage = Coverage::default();
        reading.notes = notes;
        let trained = self.trained.as_ref().map(|t| {
            let clues = clues::clues(settle, &drafts);
            t.find(&g, &clues, join::LEAST, attribute::LEAST)
        });
        let (found, speech) = trained.unzip();
        for (s, drafts) in parsed.sentences().zip(drafts) {
            coverage.sentences += 1;
            let drafts = settle.joined(s, drafts, found.as_deref());
            let mut stances = settle.stances(s, drafts, &mut reading.notes);
            settle.told_later(s, &mut reading.stances, &mut stances);
            let unsure = parsed.confidence(s) < UNSURE;
            if unsure {
                coverage.unsure += 1;
                let r = parsed.sentence_span(s);
                reading.notes.push(Note {
                    kind: NoteKind::UnsureTree,
                    message: "The grammar of this sentence is not sure.".into(),
                    span: Span::new(r.start, r.end),
                });
            } else if stances.is_empty() {
                coverage.empty += 1;
            }
            if !stances.is_empty() {
                coverage.with_stance += 1;
            }
            reading.stances.extend(stances);
        }
        reading.coverage = coverage;
        reading.attributions = attribute::attributions(
            &g,
            &self.lexicon,
            quotes,
            settle.cast.said,
            speech.as_deref(),
        );
        reading
    }

    fn voices(&self, g: &Grammar<'_>, quotes: &Quotes) -> Vec<Said> {
        let mut said = Vec::new();
        for s in g.p.sentences() {
            let mut here: Vec<Said> = Vec::new();
            for (rule, m) in self.matches(g.p, s) {
                if rule.gives != Gives::Voice {
                    continue;
                }
                if let Some(link) = voice::link(g, &self.lexicon, rule, &m)
                    && !here
                        .iter()
                        .any(|l| l.cue == link.cue && l.source == link.source)
                {
                    here.push(link);
                }
            }
            // The authority for a whole sentence is no part of what others in it say.
            let outer: Vec<TokenId> = here
                .iter()
                .filter(|l| l.rule == "voice/according-to" && l.head == g.p.root(s))
                .flat_map(|l| l.source.map(|x| g.p.subtree(x)).unwrap_or_default())
                .collect();
            for l in here.iter_mut().filter(|l| l.rule != "voice/according-to") {
                l.content.retain(|t| !outer.contains(t));
            }
            said.extend(here);
        }
        label::labels(g, &self.lexicon, &mut said);
        voice::follow_quotes(g, quotes, &mut said);
        said
    }
}
