//! Roles: words that a trained head labels, and arcs between words, over several sentences.
//!
//! A second encoder, which shares the pieces and embeddings of a parser, sees a *window* of a text:
//! some sentences in order, the first ones perhaps only as context. On its word vectors stand
//! labels (of single words), arcs (from a word to another of the window, or to none) and labels of
//! arcs. What they are called and what they mean is the weights' affair: nothing here knows more
//! than their names.
//!
//! Work is linear in the text: windows are of bounded size, and every sentence is read once.

use crate::encode::{Batch, fill};
use crate::ids::{SentenceId, TokenId};
use crate::kernel::{Instructions, Matrix, Rows};
use crate::math;
use crate::model::{Encoder, size};
use crate::parsed::Parsed;
use crate::parser::Parser;
use crate::weights::{File, WeightsError, meta};
use std::collections::BTreeMap;

/// Labels of words and arcs between them, from weights. Share it; loading takes a while.
#[derive(Debug, Clone)]
pub struct Roles {
    encoder: Encoder,
    with: Instructions,
    window: usize,
    context: usize,
    labels: Vec<String>,
    label: Matrix,
    paths: Paths,
    arcs: BTreeMap<String, Arc>,
    pairs: BTreeMap<String, Pair>,
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
        let labels = file.labels("labels")?;
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
            label: file.linear("label", labels.len() + 1, width)?,
            labels,
            paths,
            arcs,
            pairs,
            encoder,
        })
    }

    /// The labels of words, in their order.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The labels of a sort of arcs, in their order; none if there is no such sort.
    pub fn pair_labels(&self, pair: &str) -> &[String] {
        self.pairs.get(pair).map_or(&[], |p| &p.labels)
    }

    /// Reads a text window by window, each of its sentences once.
    pub fn read<'w>(&'w self, parsed: &'w Parsed<'w>, mut each: impl FnMut(&Window<'w>)) {
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
            each(&self.window(parsed, from, first, next));
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
        from: usize,
        own: usize,
        next: usize,
    ) -> Window<'w> {
        let mut batch = Batch::default();
        let mut tokens = Vec::new();
        batch.open(&self.encoder);
        'all: for s in from..next {
            let mut end = usize::MAX;
            if s > from {
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
        batch.encode(&self.encoder, self.with);
        batch.rows.quantise(self.with, &batch.x, self.encoder.width);
        let mut labels = vec![0.0; tokens.len() * self.label.stride()];
        self.label.apply(self.with, &batch.rows, &mut labels);
        let heads = self
            .arcs
            .iter()
            .map(|(name, arc)| (name.as_str(), self.heads(arc, &batch)))
            .collect();
        Window {
            roles: self,
            parsed,
            tokens,
            own,
            labels,
            x: batch.x,
            heads,
        }
    }

    fn heads(&self, arc: &Arc, batch: &Batch) -> Heads {
        let mut e = Vec::new();
        fill(&mut e, batch.words() * arc.head.stride());
        arc.head.apply(self.with, &batch.rows, &mut e);
        math::relu(self.with, &mut e);
        let prior = e
            .chunks_exact(arc.size)
            .map(|e| math::dot(&arc.prior, e))
            .collect();
        let mut rows = Rows::default();
        rows.quantise(self.with, &e, arc.size);
        let mut u = Vec::new();
        fill(&mut u, batch.words() * arc.u.stride());
        arc.u.apply(self.with, &rows, &mut u);
        Heads { u, prior }
    }
}

/// Numbers for the paths from one word to another through the trees.
#[derive(Debug, Clone)]
struct Paths {
    /// Relations that the last word of a path may have to its head; the last one is for any other.
    last: Vec<String>,
}

/// Steps of a path, up or down, that are told apart; more are too far.
const STEPS: usize = 4;

impl Paths {
    /// How many there are: those within a sentence, and three without: to a sentence before, to
    /// one after, too far.
    fn count(&self) -> usize {
        STEPS * STEPS * self.last.len() + 3
    }

    /// The numbers of the paths from a word to others.
    fn from(&self, parsed: &Parsed<'_>, from: TokenId, to: &[TokenId]) -> Vec<usize> {
        let sentence = parsed.sentence_of(from);
        let none = self.count() - 3;
        let mut up = [from; STEPS];
        let mut ups = 1;
        while ups < STEPS
            && let Some(head) = parsed.head(up[ups - 1])
        {
            up[ups] = head;
            ups += 1;
        }
        let path = |&t: &TokenId| {
            if parsed.sentence_of(t) != sentence {
                return if t < from { none } else { none + 1 };
            }
            let mut at = t;
            for down in 0..STEPS {
                if let Some(steps) = up[..ups].iter().position(|&u| u == at) {
                    return (steps * STEPS + down) * self.last.len() + self.relation(parsed, t);
                }
                let Some(head) = parsed.head(at) else {
                    break;
                };
                at = head;
            }
            none + 2
        };
        to.iter().map(path).collect()
    }

    fn relation(&self, parsed: &Parsed<'_>, t: TokenId) -> usize {
        let whole = parsed.rel(t).as_str();
        let base = whole.split(':').next().unwrap_or(whole);
        let place = |rel: &str| self.last.iter().position(|l| l == rel);
        place(whole)
            .or_else(|| place(base))
            .unwrap_or(self.last.len() - 1)
    }
}

/// What a sort of arcs sees in each word of a window as a place to point at.
#[derive(Debug)]
struct Heads {
    u: Vec<f32>,
    prior: Vec<f32>,
}

/// Some sentences of a text, read.
#[derive(Debug)]
pub struct Window<'r> {
    roles: &'r Roles,
    parsed: &'r Parsed<'r>,
    tokens: Vec<TokenId>,
    own: usize,
    labels: Vec<f32>,
    x: Vec<f32>,
    heads: BTreeMap<&'r str, Heads>,
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

    /// The likeliest label of a word, and how likely it is that the word has any label at all,
    /// from 0 to 1.
    pub fn label(&self, t: TokenId) -> Option<(usize, f32)> {
        let stride = self.roles.label.stride();
        let at = self.place(t)?;
        let scores = self.labels.get(at * stride..(at + 1) * stride)?;
        let n = self.roles.labels.len();
        let none = math::share(&scores[..n + 1], n);
        Some((math::best(&scores[..n]), 1.0 - none))
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

    /// All words that arcs of this sort lead to from a word, with scores above zero.
    pub fn all(&self, arc: &str, from: TokenId) -> Vec<(TokenId, f32)> {
        let Some((scores, _)) = self.scores(arc, from) else {
            return Vec::new();
        };
        let found = self.tokens.iter().copied().zip(scores);
        found.filter(|(_, s)| *s > 0.0).collect()
    }

    /// The label of the pair of two words.
    pub fn pair(&self, pair: &str, one: TokenId, two: TokenId) -> Option<usize> {
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
        Some(math::best(&out[..pair.labels.len()]))
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
