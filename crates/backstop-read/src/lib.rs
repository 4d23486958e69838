//! Reads reports: who stands how to which deed, on which condition, according to whom.
//!
//! One way through, plain functions on plain data: trees → voices → parties → deeds and attitudes
//! → conditions → stances. Constructions of speech are files under `readings/`; words and what
//! they do are the lexicon's; what a clause says of itself is `grammar`. Reading never fails: what
//! is not understood is a note with its place.
//!
//! - trees: `grammar` (clauses), `subject` (who does it), `dateline`, `time`;
//! - voices: `rule` and `lists` (readings), `voice` (who says so), `chain` (what they are called);
//! - parties: `party` (names), `person`, `described`, `coref` and `mention` (later mentions);
//! - deeds and attitudes: `deed`, `frame` and `govern` (words of attitude and what they govern),
//!   `compose` and `fold` (many words, one attitude);
//! - conditions: `condition` (found), `waiting` (recorded);
//! - stances: `settle` (the flow), `told`, `argued`, `silence`, `inner`, `record`.
//!
//! Knows nothing of ledgers, and keeps nothing between reports.

mod argued;
pub mod chain;
pub mod compose;
pub mod condition;
pub mod coref;
pub mod dateline;
pub mod deed;
mod described;
pub mod fold;
pub mod frame;
mod govern;
pub mod grammar;
mod inner;
mod lists;
mod mention;
pub mod party;
mod person;
mod record;
pub mod rule;
pub mod settle;
mod silence;
mod subject;
pub mod time;
mod told;
pub mod voice;
mod waiting;

pub use lists::LexiconLists;
pub use rule::{Gives, READINGS, Rule, RuleError};

use backstop_lexicon::Lexicon;
use backstop_model::{Attribution, Coverage, Note, NoteKind, Reading, Report, Span, Spans};
use backstop_shape::{Finder, Match};
use backstop_syntax::{Parsed, Parser, SentenceId, TokenId, Upos};
use grammar::Grammar;
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
}

impl Reader {
    /// A reader with the readings that are built in.
    ///
    /// # Errors
    /// The first reading that does not load: file, line, and what to do.
    pub fn new(parser: &'static Parser, lexicon: Lexicon) -> Result<Reader, RuleError> {
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
        let mut doc = backstop_syntax::split(&report.text, report.body.range());
        dateline::cut(&report.text, &mut doc, &self.lexicon);
        let parsed = self.parser.parse_doc(&report.text, doc);
        self.read_parsed(report, &parsed)
    }

    /// Matches of the readings in a sentence, with the rule of each.
    pub fn matches(&self, parsed: &Parsed<'_>, s: SentenceId) -> Vec<(&Rule, Match)> {
        self.finder
            .find(parsed, s)
            .into_iter()
            .filter_map(|m| Some((self.rules.get(*self.owner.get(m.shape)?)?, m)))
            .collect()
    }

    /// Reads a report whose trees are at hand.
    pub fn read_parsed(&self, report: &Report, parsed: &Parsed<'_>) -> Reading {
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
        };
        let mut reading = Reading::default();
        let mut coverage = Coverage::default();
        for s in parsed.sentences() {
            coverage.sentences += 1;
            let (stances, notes) = settle.sentence(s, &reading.stances);
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
            reading.notes.extend(notes);
        }
        reading.coverage = coverage;
        reading.attributions = attributions(&g, &self.lexicon, &said);
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
        voice::headline_tags(g, &self.lexicon, &mut said);
        voice::follow_quotes(g, quotes, &mut said);
        said
    }
}

/// Every saying, and every attitude that somebody is said to have: who, by which word, to what.
fn attributions(g: &Grammar<'_>, lex: &Lexicon, said: &[Said]) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = said
        .iter()
        .filter(|l| settle::is_cue(l))
        .map(|l| Attribution {
            source: l
                .source
                .map(|s| noun_phrase(g, s))
                .map(|t| runs(g, &t))
                .unwrap_or_default(),
            cue: runs(g, &l.cue),
            content: runs(g, &l.content),
            rule: l.rule.clone(),
        })
        .collect();
    let cues: std::collections::HashSet<TokenId> =
        said.iter().flat_map(|l| l.cue.iter().copied()).collect();
    let frames = frame::Frames { g: *g, lex };
    for t in g.p.tokens() {
        if cues.contains(&t) || !matches!(g.p.upos(t), Upos::Verb | Upos::Adj | Upos::Aux) {
            continue;
        }
        let Some(f) = frames.at(t) else { continue };
        let (Some(holder), Some(deed)) = (f.holder, f.deed) else {
            continue;
        };
        let clause = !matches!(
            f.how,
            backstop_lexicon::Complement::Subject | backstop_lexicon::Complement::Nothing
        );
        if !clause || g.under(t, deed) || g.under(holder, deed) {
            continue;
        }
        let content: Vec<TokenId> = g.p.subtree(deed);
        out.push(Attribution {
            source: runs(g, &noun_phrase(g, holder)),
            cue: runs(g, &voice::cue_group(g, t)),
            content: runs(g, &content),
            rule: f.rule,
        });
    }
    out.sort_by_key(|a| {
        (
            a.cue.first().map(|s| s.start),
            a.content.first().map(|s| s.start),
        )
    });
    out
}

/// The words of a source: its noun phrase without incidental clauses.
fn noun_phrase(g: &Grammar<'_>, t: TokenId) -> Vec<TokenId> {
    let mut keep = vec![t];
    let mut stack = vec![t];
    while let Some(x) = stack.pop() {
        for c in g.p.children(x) {
            let edge = x == t && g.is(c, &["case", "punct", "parataxis", "cc"]);
            if !edge
                && !g.is(
                    c,
                    &[
                        "acl:relcl",
                        "parataxis",
                        "advcl",
                        "cop",
                        "nsubj",
                        "obj",
                        "xcomp",
                        "ccomp",
                        "aux",
                        "mark",
                        "advmod",
                        "obl",
                    ],
                )
            {
                keep.push(c);
                stack.push(c);
            }
        }
    }
    keep.sort();
    while keep.last().is_some_and(|&x| g.p.upos(x) == Upos::Punct) {
        keep.pop();
    }
    keep
}

/// Runs of neighbouring tokens as spans.
fn runs(g: &Grammar<'_>, tokens: &[TokenId]) -> Spans {
    let mut out: Spans = Vec::new();
    let mut last: Option<TokenId> = None;
    for &t in tokens {
        let r = g.p.span(t);
        match out.last_mut() {
            Some(s) if last.is_some_and(|l| l.0 + 1 == t.0) => s.end = r.end as u32,
            _ => out.push(Span::new(r.start, r.end)),
        }
        last = Some(t);
    }
    out
}
