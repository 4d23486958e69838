//! `Parser`: weights, and the way from text to trees through them.
//!
//! Text is split, sentences are gathered into batches, each batch is encoded once, and tags and
//! trees are read off the word vectors. Which sentences share a batch makes no difference to the
//! result. Work and room are linear in the text: a sentence longer than the encoder can see at
//! once is parsed in parts, whose roots hang on the first part's root as `parataxis`.

use crate::arcs::{self, ArcScratch, Found};
use crate::doc::Doc;
use crate::encode::Batch;
use crate::ids::TokenId;
use crate::kernel::Instructions;
use crate::labels::Rel;
use crate::model::Model;
use crate::parsed::Parsed;
use crate::pieces::Pieces;
use crate::split::split;
use crate::tag::{self, TagScratch};
use crate::tags::Tags;
use crate::tree::Tree;
use crate::weights::{Embeddings, WeightsError};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Words that are parsed as one tree at most.
const LONGEST: usize = 200;
/// Rows after which a batch is closed.
const BATCH: usize = 192;

/// A parser: weights and the names of their labels. Share it; loading takes a while.
#[derive(Debug, Clone)]
pub struct Parser {
    model: Model,
    with: Instructions,
    batch: usize,
}

static FULL: &[u8] = include_bytes!("../weights/full.safetensors");
#[cfg(feature = "fast")]
static FAST: &[u8] = include_bytes!("../weights/fast.safetensors");

impl Parser {
    /// The parser with the weights built into the program, loaded on first use.
    pub fn full() -> &'static Parser {
        static PARSER: OnceLock<Parser> = OnceLock::new();
        PARSER.get_or_init(|| Parser::built_in(FULL))
    }

    /// The smaller, faster and less exact parser, loaded on first use. Its weights are in the
    /// program only with the feature `fast`.
    #[cfg(feature = "fast")]
    pub fn fast() -> &'static Parser {
        static PARSER: OnceLock<Parser> = OnceLock::new();
        PARSER.get_or_init(|| Parser::built_in(FAST))
    }

    fn built_in(bytes: &[u8]) -> Parser {
        Parser::new(Model::load(bytes).expect("a test loads the weights that are built in"))
    }

    /// A parser from the bytes of a file of weights.
    ///
    /// # Errors
    /// The bytes are not such a file, or a part is missing or of another shape than told.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Parser, WeightsError> {
        Ok(Parser::new(Model::load(&bytes)?))
    }

    fn new(model: Model) -> Parser {
        Parser {
            model,
            with: Instructions::best(),
            batch: BATCH,
        }
    }

    /// The same parser on other instructions. The results are the same, bit for bit.
    pub fn using(self, with: Instructions) -> Parser {
        Parser { with, ..self }
    }

    /// The same parser with batches closed after so many pieces of words. The results are the
    /// same; larger batches take more room.
    pub fn in_batches_of(self, pieces: usize) -> Parser {
        Parser {
            batch: pieces,
            ..self
        }
    }

    /// Name of the weights: `full`, `fast`.
    pub fn name(&self) -> &str {
        &self.model.name
    }

    /// What other weights trained beside these may share: pieces and their embeddings.
    pub(crate) fn shared(&self) -> (Arc<Pieces>, Arc<Embeddings>) {
        (
            self.model.encoder.pieces.clone(),
            self.model.encoder.word.clone(),
        )
    }

    /// Length of a word's vector.
    pub(crate) fn width(&self) -> usize {
        self.model.encoder.width
    }

    /// The instructions in use.
    pub(crate) fn instructions(&self) -> Instructions {
        self.with
    }

    /// Splits, tags and parses a text. Of a text beyond 4 GiB the first 4 GiB are read.
    pub fn parse<'t>(&self, text: &'t str) -> Parsed<'t> {
        self.parse_range(text, 0..text.len())
    }

    /// Parses a part of a text. Spans count from the start of `text`. A range that cuts a
    /// character, or reaches beyond the text, is taken as the largest one within it that does
    /// not.
    pub fn parse_range<'t>(&self, text: &'t str, range: Range<usize>) -> Parsed<'t> {
        self.parse_doc(text, split(text, range))
    }

    /// Tags and parses sentences that are split already: for each sentence its tokens' byte
    /// ranges, ascending and disjoint. A range that is empty, not on characters' bounds, or not
    /// after the one before is left out.
    pub fn parse_tokens<'t>(&self, text: &'t str, sentences: Vec<Vec<Range<usize>>>) -> Parsed<'t> {
        let mut doc = Doc::new();
        let mut end = 0;
        for sentence in sentences {
            let start = end;
            for token in sentence {
                let fits = token.start >= end && !token.is_empty() && token.end < u32::MAX as usize;
                if fits && text.get(token.clone()).is_some() {
                    doc.push(token.clone(), false);
                    end = token.end;
                }
            }
            let gap = text.as_bytes().get(start..).unwrap_or_default();
            let blank = gap.iter().take_while(|b| b.is_ascii_whitespace());
            doc.close(start == 0 || blank.filter(|&&b| b == b'\n').count() > 1);
        }
        self.parse_doc(text, doc)
    }

    /// Tags and parses a text that is split already. `doc` must be of this text.
    pub fn parse_doc<'t>(&self, text: &'t str, doc: Doc) -> Parsed<'t> {
        let mut work = Work::new(self, text, &doc, true);
        work.run();
        let (tags, tree) = work.finish();
        Parsed {
            text,
            doc,
            tags,
            tree,
        }
    }

    /// Tags a text that is split already, and spares the trees: the same tags as of
    /// [`Parser::parse_doc`]. `doc` must be of this text.
    pub fn tag_doc(&self, text: &str, doc: &Doc) -> Tags {
        let mut work = Work::new(self, text, doc, false);
        work.run();
        work.tags
    }
}

/// One parse under way.
struct Work<'p, 't> {
    parser: &'p Parser,
    text: &'t str,
    doc: &'p Doc,
    /// Whether trees are asked for.
    trees: bool,
    batch: Batch,
    /// First token of the batch.
    first: u32,
    tags: Tags,
    heads: Vec<Option<TokenId>>,
    rels: Vec<Rel>,
    /// Root and confidence of each part of a sentence, with its first token.
    parts: Vec<(u32, TokenId, u8)>,
    tag_scratch: TagScratch,
    arc_scratch: ArcScratch,
    batch_heads: Vec<Option<u32>>,
    batch_rels: Vec<Rel>,
    batch_roots: Vec<(u32, u8)>,
}

impl<'p, 't> Work<'p, 't> {
    fn new(parser: &'p Parser, text: &'t str, doc: &'p Doc, trees: bool) -> Work<'p, 't> {
        let n = doc.len();
        let room = if trees { n } else { 0 };
        Work {
            parser,
            text,
            doc,
            trees,
            batch: Batch::default(),
            first: 0,
            tags: Tags::with_names(parser.model.tagger.names.clone(), n),
            heads: Vec::with_capacity(room),
            rels: Vec::with_capacity(room),
            parts: Vec::with_capacity(doc.sentence_count()),
            tag_scratch: TagScratch::default(),
            arc_scratch: ArcScratch::default(),
            batch_heads: Vec::new(),
            batch_rels: Vec::new(),
            batch_roots: Vec::new(),
        }
    }

    /// Goes through all sentences.
    fn run(&mut self) {
        let doc = self.doc;
        for s in doc.sentences() {
            let mut next = doc.first[s.index()];
            let end = next + doc.tokens_of(s).len() as u32;
            while next < end {
                next = self.gather(next, end);
            }
        }
        self.flush();
    }

    /// Puts tokens from `start` on into the batch, as far as one tree reaches, and gives the
    /// first that was not taken.
    fn gather(&mut self, start: u32, end: u32) -> u32 {
        let model = &self.parser.model.encoder;
        self.batch.open(model);
        let mut at = start;
        while at < end && ((at - start) as usize) < LONGEST {
            let span = self.doc.span(TokenId(at));
            let spaced = at == start || self.doc.end[at as usize - 1] < span.start as u32;
            if !self.batch.push(model, &self.text[span], spaced) {
                break;
            }
            at += 1;
        }
        self.batch.close(model);
        self.parts.push((start, TokenId(start), 0));
        if self.batch.rows() >= self.parser.batch {
            self.flush();
        }
        at
    }

    /// Tags, and parses, what was gathered.
    fn flush(&mut self) {
        let (model, with) = (&self.parser.model, self.parser.with);
        if self.batch.words() == 0 {
            return;
        }
        self.batch.encode(&model.encoder, with);
        self.batch
            .rows
            .quantise(with, &self.batch.x, model.encoder.width);
        let (first, doc, text) = (self.first, self.doc, self.text);
        let form = |word: usize| &text[doc.span(TokenId(first + word as u32))];
        tag::tag(
            model,
            with,
            &self.batch,
            form,
            &mut self.tag_scratch,
            &mut self.tags,
        );
        if self.trees {
            self.parse_batch();
        }
        self.first += self.batch.words() as u32;
        self.batch.clear();
    }

    /// Trees of the batch, whose vectors are quantised.
    fn parse_batch(&mut self) {
        let (model, with, first) = (&self.parser.model, self.parser.with, self.first);
        let found = Found {
            heads: &mut self.batch_heads,
            rels: &mut self.batch_rels,
            roots: &mut self.batch_roots,
        };
        arcs::parse(model, with, &self.batch, &mut self.arc_scratch, found);
        self.heads.extend(
            self.batch_heads
                .iter()
                .map(|h| h.map(|h| TokenId(first + h))),
        );
        self.rels.extend_from_slice(&self.batch_rels);
        let parts = self.parts.len() - self.batch_roots.len();
        for (part, &(root, sure)) in self.parts[parts..].iter_mut().zip(&self.batch_roots) {
            (part.1, part.2) = (TokenId(first + root), sure);
        }
    }

    /// Hangs the later parts of cut sentences on the first, and closes the columns.
    fn finish(mut self) -> (Tags, Tree) {
        let mut roots: Vec<TokenId> = Vec::with_capacity(self.doc.sentence_count());
        let mut confidence = Vec::with_capacity(roots.capacity());
        for &(start, root, sure) in &self.parts {
            let sentence = self.doc.sentence[start as usize] as usize;
            match roots.get(sentence) {
                None => {
                    roots.push(root);
                    confidence.push(sure);
                }
                Some(&whole) => {
                    self.heads[root.index()] = Some(whole);
                    self.rels[root.index()] = Rel::PARATAXIS;
                    confidence[sentence] = confidence[sentence].min(sure);
                }
            }
        }
        (
            self.tags,
            Tree::new(self.heads, self.rels, roots, confidence),
        )
    }
}
