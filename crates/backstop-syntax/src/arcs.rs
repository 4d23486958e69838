//! Word vectors to trees: every pair of words is scored as dependent and head, the best tree is
//! taken, and then each arc gets its relation.

use crate::encode::{Batch, fill};
use crate::kernel::{Instructions, Rows, by_level};
use crate::labels::Rel;
use crate::math;
use crate::model::{Arcs, Model};
use crate::mst::{self, MstScratch};
use std::ops::Range;

/// Heads whose relations are scored together.
const HEADS: usize = 16;

/// Room for the scores of a batch.
#[derive(Debug, Default)]
pub(crate) struct ArcScratch {
    rows: Rows,
    dep: Vec<f32>,
    head: Vec<f32>,
    u: Vec<f32>,
    prior: Vec<f32>,
    scores: Vec<f32>,
    turned: Vec<f32>,
    mst: MstScratch,
    sentence_heads: Vec<usize>,
    /// Head of each word of the batch, counted over the batch; the word itself for a root.
    heads: Vec<u32>,
    by_head: Vec<u32>,
    vd: Vec<f32>,
    vh: Vec<f32>,
    labels: Vec<f32>,
}

/// What is found for a batch, counted over it.
pub(crate) struct Found<'f> {
    /// Head of each word; `None` for a root.
    pub(crate) heads: &'f mut Vec<Option<u32>>,
    /// Relation of each word.
    pub(crate) rels: &'f mut Vec<Rel>,
    /// For each sentence its root and how sure the heads are, in percent.
    pub(crate) roots: &'f mut Vec<(u32, u8)>,
}

/// Parses the sentences of a batch, whose vectors are quantised in `batch.rows`.
pub(crate) fn parse(
    model: &Model,
    with: Instructions,
    batch: &Batch,
    s: &mut ArcScratch,
    found: Found<'_>,
) {
    let arcs = &model.arcs;
    let n = batch.words();
    fill(&mut s.dep, n * arcs.dep.stride());
    arcs.dep.apply(with, &batch.rows, &mut s.dep);
    math::relu(with, &mut s.dep);
    fill(&mut s.head, n * arcs.head.stride());
    arcs.head.apply(with, &batch.rows, &mut s.head);
    math::relu(with, &mut s.head);
    s.prior.clear();
    s.prior.extend(
        s.head
            .chunks_exact(arcs.arc)
            .map(|e| math::dot(&arcs.prior, e)),
    );
    s.rows.quantise(with, &s.head, arcs.arc);
    fill(&mut s.u, n * arcs.u.stride());
    arcs.u.apply(with, &s.rows, &mut s.u);
    s.heads.clear();
    found.roots.clear();
    for words in batch.sentences() {
        let root = sentence(arcs, with, words, s);
        found.roots.push(root);
    }
    found.heads.clear();
    found.heads.extend(
        s.heads
            .iter()
            .enumerate()
            .map(|(i, &head)| (head as usize != i).then_some(head)),
    );
    relations(model, with, batch, s, found.rels);
}

/// Finds the tree of one sentence: adds its heads to `s.heads` and gives its root and confidence.
fn sentence(arcs: &Arcs, with: Instructions, words: Range<usize>, s: &mut ArcScratch) -> (u32, u8) {
    let (n, k) = (words.len(), arcs.arc);
    let padded = n.next_multiple_of(16);
    fill(&mut s.scores, n * padded);
    math::products(
        with,
        &s.dep[words.start * k..words.end * k],
        k,
        &s.u[words.start * k..words.end * k],
        k,
        k,
        n,
        &mut s.turned,
        &mut s.scores,
    );
    // Rows become the score of the root, then those of the words.
    let wide = n + 1;
    s.turned.clear();
    for i in 0..n {
        let dep = &s.dep[(words.start + i) * k..(words.start + i + 1) * k];
        s.turned
            .push(math::dot(dep, &arcs.root_u) + arcs.root_prior);
        for j in 0..n {
            let own = i == j;
            let score = s.scores[i * padded + j] + s.prior[words.start + j];
            s.turned.push(if own { f32::NEG_INFINITY } else { score });
        }
    }
    let scores = &s.turned;
    let whole = |dep: usize, head: usize| (scores[(dep - 1) * wide + head] * 65_536.0) as i64;
    mst::tree(n, whole, &mut s.mst, &mut s.sentence_heads);
    let (mut root, mut sure) = (0, 0.0);
    for (i, &head) in s.sentence_heads.iter().enumerate() {
        sure += math::share(&scores[i * wide..(i + 1) * wide], head);
        let head = head.checked_sub(1).unwrap_or_else(|| {
            root = words.start + i;
            i
        });
        s.heads.push((words.start + head) as u32);
    }
    (root as u32, (sure / n.max(1) as f32 * 100.0) as u8)
}

/// Labels every arc: the words are taken in the order of their heads, and each head's share of
/// the scores is worked out once.
fn relations(
    model: &Model,
    with: Instructions,
    batch: &Batch,
    s: &mut ArcScratch,
    rels: &mut Vec<Rel>,
) {
    let arcs = &model.arcs;
    let (n, k) = (batch.words(), arcs.rel);
    fill(&mut s.dep, n * k);
    arcs.rel_dep.apply(with, &batch.rows, &mut s.dep);
    math::relu(with, &mut s.dep);
    fill(&mut s.head, n * k);
    arcs.rel_head.apply(with, &batch.rows, &mut s.head);
    math::relu(with, &mut s.head);
    let labels = arcs.rel_labels.len();
    let padded = labels.next_multiple_of(16);
    fill(&mut s.vd, n * padded);
    math::products(
        with,
        &s.dep,
        k,
        &arcs.rel_vd,
        k,
        k,
        labels,
        &mut s.turned,
        &mut s.vd,
    );
    fill(&mut s.vh, n * padded);
    math::products(
        with,
        &s.head,
        k,
        &arcs.rel_vh,
        k,
        k,
        labels,
        &mut s.turned,
        &mut s.vh,
    );
    rels.clear();
    rels.resize(n, Rel::ROOT);
    s.by_head.clear();
    s.by_head
        .extend((0..n as u32).filter(|&i| s.heads[i as usize] != i));
    s.by_head
        .sort_unstable_by_key(|&i| (s.heads[i as usize], i));
    let stride = arcs.rel_u.stride();
    let mut from = 0;
    while from < s.by_head.len() {
        // Gather up to so many different heads.
        s.turned.clear();
        let (mut to, mut last, mut count) = (from, u32::MAX, 0);
        while to < s.by_head.len() {
            let head = s.heads[s.by_head[to] as usize];
            if head != last {
                if count == HEADS {
                    break;
                }
                (last, count) = (head, count + 1);
                let at = head as usize * k;
                s.turned.extend_from_slice(&s.head[at..at + k]);
            }
            to += 1;
        }
        s.rows.quantise(with, &s.turned, k);
        fill(&mut s.u, count * stride);
        arcs.rel_u.apply(with, &s.rows, &mut s.u);
        let (mut last, mut at) = (u32::MAX, 0);
        for &i in &s.by_head[from..to] {
            let (i, head) = (i as usize, s.heads[i as usize]);
            if last != u32::MAX && head != last {
                at += 1;
            }
            last = head;
            s.labels.clear();
            s.labels.resize(padded, 0.0);
            label_scores(
                with,
                &s.dep[i * k..(i + 1) * k],
                &s.u[at * stride..(at + 1) * stride],
                &mut s.labels,
            );
            let (vd, vh) = (&s.vd[i * padded..], &s.vh[head as usize * padded..]);
            let mut best = (f32::NEG_INFINITY, Rel::DEP);
            for (label, &rel) in arcs.rel_labels.iter().enumerate() {
                let score = s.labels[label] + vd[label] + vh[label] + arcs.rel_b[label];
                if rel != Rel::ROOT && score > best.0 {
                    best = (score, rel);
                }
            }
            rels[i] = best.1;
        }
        from = to;
    }
}

by_level! {
    /// `labels[r] = Σ dep[d] · u[d][r]`, in the order of `dep`.
    fn label_scores = label_scores_body(dep: &[f32], u: &[f32], labels: &mut [f32])
}

#[inline(always)]
fn label_scores_body(dep: &[f32], u: &[f32], labels: &mut [f32]) {
    for (d, row) in dep.iter().zip(u.chunks_exact(labels.len())) {
        for (label, u) in labels.iter_mut().zip(row) {
            *label += d * u;
        }
    }
}
