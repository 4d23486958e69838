//! The encoder: words of a batch of sentences to one vector a word.
//!
//! All rows of a batch go through each matrix together; only attention looks at sentences. A row
//! never depends on which others are in its batch. In the last layer only the first piece of
//! each word is still wanted, so the rest is dropped once attention has seen it.

use crate::kernel::{Instructions, Rows};
use crate::math::{self, AttentionScratch};
use crate::model::Encoder;
use crate::pieces::{self, PieceScratch};
use std::ops::Range;

/// Rows that go through the wide middle of a layer together: little enough to stay near.
const BLOCK: usize = 48;

/// Sentences on their way through the parser, and the room that this takes. Filled and emptied
/// again and again, so that it allocates only while it grows.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// Piece and shape (36 for none) of each row.
    row: Vec<(u32, u8)>,
    /// Rows of each sentence, and its words.
    sentences: Vec<(Range<usize>, Range<usize>)>,
    /// Row of each word's first piece.
    word_row: Vec<u32>,
    cut: PieceScratch,
    new: Vec<u32>,
    /// The vectors: after `encode`, one a word.
    pub(crate) x: Vec<f32>,
    pub(crate) rows: Rows,
    y: Vec<f32>,
    wide: Vec<f32>,
    context: Vec<f32>,
    attention: AttentionScratch,
}

impl Batch {
    /// Empties it.
    pub(crate) fn clear(&mut self) {
        self.row.clear();
        self.sentences.clear();
        self.word_row.clear();
    }

    /// Number of rows so far.
    pub(crate) fn rows(&self) -> usize {
        self.row.len()
    }

    /// Number of words so far.
    pub(crate) fn words(&self) -> usize {
        self.word_row.len()
    }

    /// The words of each sentence, counted over the batch.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.sentences.iter().map(|(_, words)| words.clone())
    }

    /// Begins a sentence.
    pub(crate) fn open(&mut self, model: &Encoder) {
        let (row, word) = (self.row.len(), self.word_row.len());
        self.sentences.push((row..row, word..word));
        self.row.push((model.pieces.cls, 36));
    }

    /// Adds a word to the sentence that is open; `false` if it is full, and the word was not
    /// added.
    pub(crate) fn push(&mut self, model: &Encoder, form: &str, spaced: bool) -> bool {
        self.new.clear();
        model.pieces.cut(form, &mut self.cut, &mut self.new);
        let start = self.sentences.last().map_or(0, |(rows, _)| rows.start);
        if self.row.len() + self.new.len() + 1 - start > model.positions {
            return false;
        }
        let shape = pieces::shape(form, spaced) as u8;
        self.word_row.push(self.row.len() as u32);
        self.row.extend(self.new.iter().map(|&id| (id, shape)));
        true
    }

    /// Puts a boundary between two sentences of the text that is open.
    pub(crate) fn separate(&mut self, model: &Encoder) {
        self.row.push((model.pieces.sep, 36));
    }

    /// Ends the sentence that is open.
    pub(crate) fn close(&mut self, model: &Encoder) {
        self.row.push((model.pieces.sep, 36));
        if let Some((rows, words)) = self.sentences.last_mut() {
            rows.end = self.row.len();
            words.end = self.word_row.len();
        }
    }

    /// Runs the encoder: `x` becomes one vector a word.
    pub(crate) fn encode(&mut self, model: &Encoder, with: Instructions) {
        self.encode_told(model, with, |_, _| {});
    }

    /// Runs the encoder on what `tell` adds, for each word by its number, to the embedding of its
    /// first piece.
    pub(crate) fn encode_told(
        &mut self,
        model: &Encoder,
        with: Instructions,
        tell: impl Fn(usize, &mut [f32]),
    ) {
        let width = model.width;
        let n = self.row.len();
        fill(&mut self.x, n * width);
        for (rows, _) in &self.sentences {
            for (position, at) in rows.clone().enumerate() {
                let x = &mut self.x[at * width..(at + 1) * width];
                let (piece, shape) = self.row[at];
                model.word.row(piece as usize, x);
                add(x, &model.pos[position * width..(position + 1) * width]);
                if let Some(shape) = model.shape.chunks_exact(width).nth(shape as usize) {
                    add(x, shape);
                }
            }
        }
        for (word, &row) in self.word_row.iter().enumerate() {
            let at = row as usize * width;
            tell(word, &mut self.x[at..at + width]);
        }
        let norm = &model.embed_norm;
        math::add_norm(with, &mut self.x, &[], &norm.weight, &norm.bias, model.eps);
        fill(&mut self.context, n * width);
        for (number, layer) in model.layers.iter().enumerate() {
            self.rows.quantise(with, &self.x, width);
            fill(&mut self.wide, n * layer.qkv.stride());
            layer.qkv.apply(with, &self.rows, &mut self.wide);
            for (rows, _) in &self.sentences {
                math::attend(
                    with,
                    &self.wide[rows.start * 3 * width..rows.end * 3 * width],
                    width,
                    model.heads,
                    &mut self.attention,
                    &mut self.context[rows.start * width..rows.end * width],
                );
            }
            if number + 1 == model.layers.len() {
                self.keep_words(width);
            }
            self.rows.quantise(with, &self.context, width);
            fill(&mut self.y, self.rows.len() * width);
            layer.out.apply(with, &self.rows, &mut self.y);
            let norm = &layer.norm1;
            math::add_norm(
                with,
                &mut self.x,
                &self.y,
                &norm.weight,
                &norm.bias,
                model.eps,
            );
            for x in self.x.chunks_mut(BLOCK * width) {
                self.rows.quantise(with, x, width);
                let ffn = layer.up.stride();
                fill(&mut self.wide, self.rows.len() * ffn);
                layer.up.apply(with, &self.rows, &mut self.wide);
                math::gelu(with, &mut self.wide);
                self.rows.quantise(with, &self.wide, ffn);
                fill(&mut self.y, self.rows.len() * width);
                layer.down.apply(with, &self.rows, &mut self.y);
                let norm = &layer.norm2;
                math::add_norm(with, x, &self.y, &norm.weight, &norm.bias, model.eps);
            }
        }
        if model.layers.is_empty() {
            self.keep_words(width);
        }
    }

    /// Moves the rows of words' first pieces to the front and drops the others.
    fn keep_words(&mut self, width: usize) {
        for (to, &from) in self.word_row.iter().enumerate() {
            let from = from as usize * width;
            self.x.copy_within(from..from + width, to * width);
            self.context.copy_within(from..from + width, to * width);
        }
        self.x.truncate(self.word_row.len() * width);
        self.context.truncate(self.word_row.len() * width);
    }
}

/// Makes room for a result that overwrites all of it.
pub(crate) fn fill(room: &mut Vec<f32>, length: usize) {
    room.resize(length, 0.0);
}

fn add(x: &mut [f32], y: &[f32]) {
    for (x, y) in x.iter_mut().zip(y) {
        *x += y;
    }
}
