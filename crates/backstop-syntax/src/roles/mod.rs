//! Roles: words that a trained head labels, and arcs between words, over several sentences.
//!
//! A second encoder, which shares the pieces and embeddings of a parser, sees a *window* of a text:
//! its first sentence, which may be a headline, and some sentences in order, the first ones perhaps
//! only as context. On its word vectors stand
//! labels (of single words), arcs (from a word to another of the window, or to none) and labels of
//! arcs. What they are called and what they mean is the weights' affair: nothing here knows more
//! than their names.
//!
//! Work is linear in the text: windows are of bounded size, and every sentence is read once.

mod clues;
mod paths;

pub use clues::Clues;

use crate::encode::Batch;
use crate::ids::{SentenceId, TokenId};
use crate::kernel::{Instructions, Matrix, Rows};
use crate::math;
use crate::model::{Encoder, size};
use crate::parsed::Parsed;
use crate::parser::Parser;
use crate::weights::{File, WeightsError, meta};
use clues::Told;
use paths::Paths;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A first sentence of more than this part of a window is not shown in every one.
const HEADLINE: usize = 4;

/// Labels of words and arcs between them, from weights. Share it; loading takes a while.
#[derive(Debug, Clone)]
pub struct Roles {
    encoder: Encoder,
    with: Instructions,
    window: usize,
    context: usize,
    labels: BTreeMap<String, Labels>,
    told: BTreeMap<String, Told>,
    paths: Paths,
    arcs: BTreeMap<String, Arc>,
    pairs: BTreeMap<String, Pair>,
}

/// The scorer of one set of labels of words; its last output is for none.
#[derive(Debug, Clone)]
struct Labels {
    names: Vec<String>,
    inner: Matrix,
    outer: Matrix,
}

/// The scorer of one sort of arcs.
#[derive(Debug, Clone)]
struct Arc {
    size: usize,
    tail: Matrix,
    head: Matrix,
    u: Matrix,
    prior: Vec<f32>,
    none: Vec<f32>,
    bias: f32,
    /// What each path through the tree adds.
    path: Vec<f32>,
}

/// The scorer of the labels of one sort of arcs.
#[derive(Debug, Clone)]
struct Pair {
    labels: Vec<String>,
    one: Matrix,
    two: Matrix,
    out: Matrix,
}

impl Roles {
    /// Roles from the bytes of a file of weights, beside the parser that they were trained with.
    ///
    /// # Errors
    /// The bytes are not such a file, or a part is missing or of another shape than told.
    pub fn from_bytes(parser: &Parser, bytes: &[u8]) -> Result<Roles, WeightsError> {
        let file = File::open(bytes)?;
        let (pieces, word) = parser.shared();
        if file.number("width")? != parser.width() || file.text("parser")? != parser.name() {
            return Err(meta("the name and width of the parser beside it"));
        }
        let encoder = Encoder::load(&file, pieces, word)?;
        let width = encoder.width;
        let (arc, pair) = (size(&file, "arc")?, size(&file, "pair")?);
        let mut labels = BTreeMap::new();
        for set in file.labels("labels")? {
            let names = file.labels(&set)?;
            let inner = file.linear(&format!("{set}.in"), pair, width)?;
            let outer = file.linear(&format!("{set}.out"), names.len() + 1, pair)?;
            let found = Labels {
                names,
                inner,
                outer,
            };
            labels.insert(set, found);
        }
        let mut told = BTreeMap::new();
        for set in file.labels("told")? {
            let names = file.labels(&format!("told.{set}"))?;
            let last = file.reals(&format!("told.{set}"), &[names.len(), width])?;
            let first = file.reals(&format!("told.{set}.first"), &[names.len(), width])?;
            told.insert(set, Told { names, first, last });
        }
        let paths = Paths {
            last: file.labels("last")?,
        };
        let mut arcs = BTreeMap::new();
        for name in file.labels("arcs")? {
            let part = |part: &str| format!("arcs.{name}.{part}");
            let found = Arc {
                size: arc,
                tail: file.linear(&part("tail"), arc, width)?,
                head: file.linear(&part("head"), arc, width)?,
                u: file.matrix(&part("u"), arc, arc)?,
                prior: file.reals(&part("prior"), &[arc])?,
                none: file.reals(&part("none"), &[arc])?,
                path: file.reals(&part("path"), &[paths.count()])?,
                bias: file
                    .reals(&part("bias"), &[1])?
                    .first()
                    .copied()
                    .unwrap_or(0.0),
            };
            arcs.insert(name, found);
        }
        let mut pairs = BTreeMap::new();
        for name in file.labels("pairs")? {
            let part = |part: &str| format!("{name}.{part}");
            let labels = file.labels(&name)?;
            let found = Pair {
                one: file.linear(&part("one"), pair, width)?,
                two: file.linear(&part("two"), pair, width)?,
                out: file.linear(&part("out"), labels.len(), pair)?,
                labels,
            };
            pairs.insert(name, found);
        }
        Ok(Roles {
            with: parser.instructions(),
            window: file.number("window")?,
            context: file.number("context")?,
            labels,
            told,
            paths,
            arcs,
            pairs,
            encoder,
        })
    }

    /// The labels of a set, in their order; none if there is no such set.
    pub fn labels(&self, set: &str) -> &[String] {
        self.labels.get(set).map_or(&[], |l| &l.names)
    }

    /// The labels of a sort of arcs, in their order; none if there is no such sort.
    pub fn pair_labels(&self, pair: &str) -> &[String] {
        self.pairs.get(pair).map_or(&[], |p| &p.labels)
    }

    /// Room for what a caller tells of the words of a text of so many.
    pub fn clues(&self, words: usize) -> Clues<'_> {
        Clues {
            told: &self.told,
            of: vec![Vec::new(); words],
        }
    }

    /// Reads a text window by window, each of its sentences once.
    pub fn read<'w>(
        &'w self,
        parsed: &'w Parsed<'w>,
        clues: &Clues<'_>,
        mut each: impl FnMut(&Window<'w>),
    ) {
        let lengths: Vec<usize> = parsed.sentences().map(|s| self.pieces(parsed, s)).collect();
        let mut first = 0;
        while first < lengths.len() {
            // As many sentences as fit, then what fits of the context before them.
            let mut total = 1 + lengths[first];
            let mut next = first + 1;
            let before = first.saturating_sub(self.context);
            let wanted: usize = lengths[before..first].iter().sum();
            let room = self.window.saturating_sub(wanted.min(self.window / 2));
            while next < lengths.len() && total + lengths[next] <= room {
                total += lengths[next];
                next += 1;
            }
            let mut from = first;
            while from > before && total + lengths[from - 1] <= self.window {
                from -= 1;
                total += lengths[from];
            }
            // The headline says what a report is about: it is seen with every window.
            let headline = from > 0 && lengths[0] <= self.window / HEADLINE;
            let seen = headline.then_some(0).into_iter().chain(from..next);
            each(&self.window(parsed, clues, seen, first));
            first = next;
        }
    }

    fn pieces(&self, parsed: &Parsed<'_>, s: SentenceId) -> usize {
        let (mut cut, mut out) = (Default::default(), Vec::new());
        for t in parsed.tokens_of(s) {
            self.encoder.pieces.cut(parsed.form(t), &mut cut, &mut out);
        }
        out.len() + 1
    }

    fn window<'w>(
        &'w self,
        parsed: &'w Parsed<'w>,
        clues: &Clues<'_>,
        sentences: impl Iterator<Item = usize>,
        own: usize,
    ) -> Window<'w> {
        let mut batch = Batch::default();
        let mut tokens = Vec::new();
        batch.open(&self.encoder);
        'all: for (n, s) in sentences.enumerate() {
            let mut end = usize::MAX;
            if n > 0 {
                batch.separate(&self.encoder);
            }
            for t in parsed.tokens_of(SentenceId(s as u32)) {
                let span = parsed.span(t);
                let spaced = end != span.start;
                end = span.end;
                // A sentence that does not fit whole is read as far as it does.
                if !batch.push(&self.encoder, parsed.form(t), spaced) {
                    break 'all;
                }
                tokens.push(t);
            }
        }
        batch.close(&self.encoder);
        let first = parsed.tokens_of(SentenceId(own as u32)).next();
        let own = tokens
            .iter()
            .position(|&t| Some(t) == first)
            .unwrap_or(tokens.len());
        batch.encode_told(&self.encoder, self.with, |word, x| {
            if let Some(&t) = tokens.get(word) {
                clues.before(t, x);
            }
        });
        for (&t, x) in tokens
            .iter()
            .zip(batch.x.chunks_exact_mut(self.encoder.width))
        {
            clues.after(t, x);
        }
        batch.rows.quantise(self.with, &batch.x, self.encoder.width);
        let mut labels = BTreeMap::new();
        for (set, l) in &self.labels {
            let mut inner = vec![0.0; tokens.len() * l.inner.stride()];
            l.inner.apply(self.with, &batch.rows, &mut inner);
            math::relu(self.with, &mut inner);
            let mut rows = Rows::default();
            rows.quantise(self.with, &inner, l.inner.stride());
            let mut scores = vec![0.0; tokens.len() * l.outer.stride()];
            l.outer.apply(self.with, &rows, &mut scores);
            labels.insert(set.as_str(), scores);
        }
        let none = |name: &'w String| (name.as_str(), OnceCell::new());
        Window {
            roles: self,
            parsed,
            tokens,
            own,
            labels,
            x: batch.x,
            rows: batch.rows,
            heads: self.arcs.keys().map(none).collect(),
        }
    }

    /// What a sort of arcs sees in words, whose vectors are quantised.
    fn heads(&self, arc: &Arc, words: &Rows) -> Heads {
        let mut e = vec![0.0; words.len() * arc.head.stride()];
        arc.head.apply(self.with, words, &mut e);
        math::relu(self.with, &mut e);
        let prior = e
            .chunks_exact(arc.size)
            .map(|e| math::dot(&arc.prior, e))
            .collect();
        let mut rows = Rows::default();
        rows.quantise(self.with, &e, arc.size);
        let mut u = vec![0.0; words.len() * arc.u.stride()];
        arc.u.apply(self.with, &rows, &mut u);
        Heads { u, prior }
    }
}

/// What a sort of arcs sees in each word of a window as a place to point at.
#[derive(Debug)]
struct Heads {
    u: Vec<f32>,
    prior: Vec<f32>,
}

/// A label of a word, or of a pair of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Its place in the set.
    pub label: usize,
    /// How likely it is that the word has any label of the set, 0 to 1.
    pub any: f32,
    /// How likely it is that, if it has one, it is this one, 0 to 1.
    pub share: f32,
}

/// Some sentences of a text, read.
#[derive(Debug)]
pub struct Window<'r> {
    roles: &'r Roles,
    parsed: &'r Parsed<'r>,
    tokens: Vec<TokenId>,
    own: usize,
    labels: BTreeMap<&'r str, Vec<f32>>,
    x: Vec<f32>,
    rows: Rows,
    /// Made when first asked for: many windows have no word to ask from.
    heads: BTreeMap<&'r str, OnceCell<Heads>>,
}

impl Window<'_> {
    /// All words of the window, in order.
    pub fn tokens(&self) -> &[TokenId] {
        &self.tokens
    }

    /// The words of the sentences that are this window's to read.
    pub fn own(&self) -> &[TokenId] {
        self.tokens.get(self.own..).unwrap_or_default()
    }

    /// The likeliest label of a word in a set.
    pub fn label(&self, set: &str, t: TokenId) -> Option<Label> {
        let labels = self.roles.labels.get(set)?;
        let stride = labels.outer.stride();
        let at = self.place(t)?;
        let scores = self.labels.get(set)?;
        let scores = scores.get(at * stride..(at + 1) * stride)?;
        let n = labels.names.len();
        let label = math::best(&scores[..n]);
        let any = 1.0 - math::share(&scores[..n + 1], n);
        let share = math::share(&scores[..n], label);
        Some(Label { label, any, share })
    }

    /// How likely each label of a set is at a word, in their order, and last none of them.
    pub fn likelihoods(&self, set: &str, t: TokenId) -> Option<Vec<f32>> {
        let labels = self.roles.labels.get(set)?;
        let stride = labels.outer.stride();
        let at = self.place(t)?;
        let scores = self.labels.get(set)?;
        let scores = scores.get(at * stride..at * stride + labels.names.len() + 1)?;
        Some(math::shares(scores))
    }

    /// Where an arc of this sort leads from a word, if it leads anywhere.
    pub fn best(&self, arc: &str, from: TokenId) -> Option<TokenId> {
        let (scores, none) = self.scores(arc, from)?;
        let at = math::best(&scores);
        (scores[at] >= none).then(|| self.tokens[at])
    }

    /// Where an arc of this sort leads from a word if it has to lead somewhere.
    pub fn nearest(&self, arc: &str, from: TokenId) -> Option<TokenId> {
        let (scores, _) = self.scores(arc, from)?;
        Some(self.tokens[math::best(&scores)])
    }

    /// All words that arcs of this sort lead to from a word with at least this score. An arc is as
    /// likely as not at zero; scores are logits.
    pub fn all(&self, arc: &str, from: TokenId, least: f32) -> Vec<(TokenId, f32)> {
        let Some((scores, _)) = self.scores(arc, from) else {
            return Vec::new();
        };
        let found = self.tokens.iter().copied().zip(scores);
        found.filter(|(_, s)| *s >= least).collect()
    }

    /// The likeliest label of the pair of two words, which always has one.
    pub fn pair(&self, pair: &str, one: TokenId, two: TokenId) -> Option<Label> {
        let shares = self.pair_likelihoods(pair, one, two)?;
        let label = math::best(&shares);
        Some(Label {
            label,
            any: 1.0,
            share: shares[label],
        })
    }

    /// How likely each label of the pair of two words is, in their order.
    pub fn pair_likelihoods(&self, pair: &str, one: TokenId, two: TokenId) -> Option<Vec<f32>> {
        let pair = self.roles.pairs.get(pair)?;
        let with = self.roles.with;
        let mut sum = self.through(&pair.one, one)?;
        for (a, b) in sum.iter_mut().zip(self.through(&pair.two, two)?) {
            *a += b;
        }
        math::relu(with, &mut sum);
        let mut rows = Rows::default();
        rows.quantise(with, &sum, sum.len());
        let mut out = vec![0.0; pair.out.stride()];
        pair.out.apply(with, &rows, &mut out);
        Some(math::shares(&out[..pair.labels.len()]))
    }

    fn place(&self, t: TokenId) -> Option<usize> {
        self.tokens.binary_search(&t).ok()
    }

    /// A word's vector through a matrix.
    fn through(&self, matrix: &Matrix, t: TokenId) -> Option<Vec<f32>> {
        let width = self.roles.encoder.width;
        let at = self.place(t)?;
        let mut rows = Rows::default();
        let x = self.x.get(at * width..(at + 1) * width)?;
        rows.quantise(self.roles.with, x, width);
        let mut out = vec![0.0; matrix.stride()];
        matrix.apply(self.roles.with, &rows, &mut out);
        Some(out)
    }

    fn scores(&self, arc: &str, from: TokenId) -> Option<(Vec<f32>, f32)> {
        let (name, heads) = self.heads.get_key_value(arc)?;
        let arc = self.roles.arcs.get(*name)?;
        let heads = heads.get_or_init(|| self.roles.heads(arc, &self.rows));
        let mut d = self.through(&arc.tail, from)?;
        math::relu(self.roles.with, &mut d);
        let all = heads.u.chunks_exact(arc.size).zip(&heads.prior);
        let paths = self.roles.paths.from(self.parsed, from, &self.tokens);
        let scores: Vec<f32> = all
            .zip(paths)
            .map(|((u, prior), path)| math::dot(&d, u) + prior + arc.path[path])
            .collect();
        if scores.is_empty() {
            return None;
        }
        Some((scores, math::dot(&d, &arc.none) + arc.bias))
    }
}
