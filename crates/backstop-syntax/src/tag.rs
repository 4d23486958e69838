//! Word vectors to tags: the best label of each head, and the lemma.
//!
//! Nothing here looks at trees, and the trees do not look here; both read the word vectors.

use crate::encode::{Batch, fill};
use crate::kernel::{Instructions, Matrix};
use crate::math;
use crate::model::Model;
use crate::tags::Tags;

/// Room for the scores of a batch.
#[derive(Debug, Default)]
pub(crate) struct TagScratch {
    scores: Vec<f32>,
    script: Vec<u16>,
    key: String,
}

/// Tags the words of a batch, whose vectors are quantised in `batch.rows`, and adds them to
/// `tags`. `form` gives the words, counted over the batch.
pub(crate) fn tag<'t>(
    model: &Model,
    with: Instructions,
    batch: &Batch,
    form: impl Fn(usize) -> &'t str,
    scratch: &mut TagScratch,
    tags: &mut Tags,
) {
    let tagger = &model.tagger;
    let rows = &batch.rows;
    let scores = &mut scratch.scores;
    let mut label = |matrix: &Matrix, keep: &mut dyn FnMut(usize)| {
        let stride = matrix.stride();
        fill(scores, rows.len() * stride);
        matrix.apply(with, rows, scores);
        for scores in scores.chunks_exact(stride) {
            keep(math::best(&scores[..matrix.outputs()]));
        }
    };
    let first = tags.upos.len();
    label(&tagger.upos, &mut |at| {
        tags.upos.push(tagger.upos_labels[at])
    });
    label(&tagger.xpos, &mut |at| tags.xpos.push(at as u16));
    label(&tagger.feats, &mut |at| tags.feats.push(at as u16));
    label(&tagger.entity, &mut |at| {
        tags.entity.push(if at == tagger.no_entity {
            0
        } else {
            at as u16 + 1
        });
    });
    label(&tagger.named, &mut |at| {
        tags.named.push(at == tagger.is_named)
    });
    scratch.script.clear();
    label(&tagger.lemma, &mut |at| scratch.script.push(at as u16));
    for (word, &script) in scratch.script.iter().enumerate() {
        let upos = tags.upos[first + word];
        let (key, lemmas) = (&mut scratch.key, &mut tags.lemmas);
        tagger.lemmas.write(
            form(word),
            upos,
            script as usize,
            &|w| model.encoder.pieces.rank(w),
            key,
            lemmas,
        );
        tags.lemma_end.push(tags.lemmas.len() as u32);
        tags.named[first + word] &= tags.entity[first + word] != 0;
    }
}
