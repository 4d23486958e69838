//! The parts of a parser as read from its weights.
//!
//! Plain data: what is done with it is in `encode` (the encoder), `tag` (the heads that label
//! single words) and `arcs` (heads and relations).

use crate::kernel::{Instructions, Matrix, Rows};
use crate::labels::{Rel, Upos};
use crate::lemma::Lemmas;
use crate::math;
use crate::pieces::Pieces;
use crate::tags::Names;
use crate::weights::{Embeddings, File, WeightsError, meta, tensor};
use std::sync::Arc;

/// Everything that the weights of a parser hold.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) encoder: Encoder,
    pub(crate) tagger: Tagger,
    pub(crate) arcs: Arcs,
}

/// What makes vectors of words.
#[derive(Debug, Clone)]
pub(crate) struct Encoder {
    pub(crate) width: usize,
    pub(crate) heads: usize,
    pub(crate) positions: usize,
    pub(crate) eps: f32,
    pub(crate) pieces: Arc<Pieces>,
    pub(crate) word: Arc<Embeddings>,
    pub(crate) pos: Vec<f32>,
    pub(crate) shape: Vec<f32>,
    pub(crate) embed_norm: Norm,
    pub(crate) layers: Vec<Layer>,
}

/// A layer norm's weight and bias.
#[derive(Debug, Clone)]
pub(crate) struct Norm {
    pub(crate) weight: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

/// One layer of the encoder.
#[derive(Debug, Clone)]
pub(crate) struct Layer {
    pub(crate) qkv: Matrix,
    pub(crate) out: Matrix,
    pub(crate) norm1: Norm,
    pub(crate) up: Matrix,
    pub(crate) down: Matrix,
    pub(crate) norm2: Norm,
}

/// The heads that label single words, and their labels.
#[derive(Debug, Clone)]
pub(crate) struct Tagger {
    pub(crate) names: Arc<Names>,
    pub(crate) upos_labels: Vec<Upos>,
    pub(crate) upos: Matrix,
    pub(crate) xpos: Matrix,
    pub(crate) feats: Matrix,
    pub(crate) lemma: Matrix,
    pub(crate) entity: Matrix,
    pub(crate) named: Matrix,
    /// The entity label that means none, and the label of `named` that means yes.
    pub(crate) no_entity: usize,
    pub(crate) is_named: usize,
    pub(crate) lemmas: Lemmas,
}

/// The scorers of heads and relations.
#[derive(Debug, Clone)]
pub(crate) struct Arcs {
    pub(crate) arc: usize,
    pub(crate) rel: usize,
    pub(crate) dep: Matrix,
    pub(crate) head: Matrix,
    pub(crate) u: Matrix,
    pub(crate) prior: Vec<f32>,
    /// `u` of the root as a head, and its share of the prior.
    pub(crate) root_u: Vec<f32>,
    pub(crate) root_prior: f32,
    pub(crate) rel_labels: Vec<Rel>,
    pub(crate) rel_dep: Matrix,
    pub(crate) rel_head: Matrix,
    pub(crate) rel_u: Matrix,
    pub(crate) rel_vd: Vec<f32>,
    pub(crate) rel_vh: Vec<f32>,
    pub(crate) rel_b: Vec<f32>,
}

impl Model {
    /// Reads and checks weights.
    pub(crate) fn load(bytes: &[u8]) -> Result<Model, WeightsError> {
        let file = File::open(bytes)?;
        let vocab = file.string("vocab")?;
        let per_word = match file.number("pieces_per_word")? {
            n if (1..=8).contains(&n) => n,
            _ => return Err(meta("pieces_per_word")),
        };
        let pieces = Pieces::new(vocab, per_word)
            .ok_or_else(|| tensor("vocab", "with [CLS], [SEP] and [UNK]"))?;
        let width = size(&file, "width")?;
        let word = file.embeddings("word", vocab.split('\n').count(), width)?;
        Ok(Model {
            name: file.text("name")?.to_owned(),
            encoder: Encoder::load(&file, Arc::new(pieces), Arc::new(word))?,
            tagger: Tagger::load(&file, width)?,
            arcs: Arcs::load(&file, width, size(&file, "arc")?, size(&file, "rel")?)?,
        })
    }
}

/// A size that the arithmetic can use.
pub(crate) fn size(file: &File<'_>, key: &str) -> Result<usize, WeightsError> {
    match file.number(key)? {
        n if n > 0 && n % 16 == 0 => Ok(n),
        _ => Err(meta(key)),
    }
}

impl Encoder {
    /// Reads and checks an encoder; its pieces and their embeddings may be another's.
    pub(crate) fn load(
        file: &File<'_>,
        pieces: Arc<Pieces>,
        word: Arc<Embeddings>,
    ) -> Result<Encoder, WeightsError> {
        if file.text("activation")? != "gelu-quadratic" {
            return Err(meta("`activation`"));
        }
        let (width, ffn) = (size(file, "width")?, size(file, "ffn")?);
        let heads = file.number("heads")?;
        if heads == 0 || width % heads != 0 {
            return Err(meta("heads"));
        }
        let positions = match file.number("positions")? {
            n if (16..=512).contains(&n) => n,
            _ => return Err(meta("positions")),
        };
        if file.number("shapes")? != 36 {
            return Err(meta("shapes"));
        }
        let norm = |name: &str| -> Result<Norm, WeightsError> {
            let weight = file.reals(&format!("{name}.w"), &[width])?;
            let bias = file.reals(&format!("{name}.b"), &[width])?;
            Ok(Norm { weight, bias })
        };
        let layer = |n: usize| -> Result<Layer, WeightsError> {
            let name = |part: &str| format!("layer.{n}.{part}");
            Ok(Layer {
                qkv: file.linear(&name("qkv"), 3 * width, width)?,
                out: file.linear(&name("out"), width, width)?,
                norm1: norm(&name("ln1"))?,
                up: file.linear(&name("up"), ffn, width)?,
                down: file.linear(&name("down"), width, ffn)?,
                norm2: norm(&name("ln2"))?,
            })
        };
        let layers: Result<Vec<Layer>, WeightsError> =
            (0..file.number("layers")?).map(layer).collect();
        Ok(Encoder {
            width,
            heads,
            positions,
            eps: file.real("layer_norm_eps")?,
            pieces,
            word,
            pos: file.reals("pos", &[positions, width])?,
            shape: file.reals("shape", &[36, width])?,
            embed_norm: norm("embed.ln")?,
            layers: layers?,
        })
    }
}

impl Tagger {
    fn load(file: &File<'_>, width: usize) -> Result<Tagger, WeightsError> {
        let head = |name: &str, labels: usize| file.linear(name, labels, width);
        let upos = file.labels("upos")?;
        let upos_labels: Result<Vec<Upos>, WeightsError> = upos
            .iter()
            .map(|l| Upos::from_name(l).ok_or_else(|| unknown("upos", l)))
            .collect();
        let (xpos, feats) = (file.labels("xpos")?, file.labels("feats")?);
        let (entity, named) = (file.labels("entity")?, file.labels("named")?);
        let scripts = file.labels("lemma")?;
        let place = |list: &[String], label: &str, name: &str| {
            list.iter()
                .position(|l| l == label)
                .ok_or_else(|| meta(name))
        };
        Ok(Tagger {
            upos_labels: upos_labels?,
            upos: head("upos", upos.len())?,
            xpos: head("xpos", xpos.len())?,
            feats: head("feats", feats.len())?,
            lemma: head("lemma", scripts.len())?,
            entity: head("entity", entity.len())?,
            named: head("named", named.len())?,
            no_entity: place(&entity, "none", "`none` in entity")?,
            is_named: place(&named, "yes", "`yes` in named")?,
            lemmas: Lemmas::new(&scripts, file.string("lexicon")?)?,
            names: Arc::new(Names {
                xpos,
                feats,
                entity,
            }),
        })
    }
}

impl Arcs {
    fn load(file: &File<'_>, width: usize, arc: usize, rel: usize) -> Result<Arcs, WeightsError> {
        let names = file.labels("deprel")?;
        let rel_labels: Result<Vec<Rel>, WeightsError> = names
            .iter()
            .map(|l| {
                let found = Rel::from_name(l).filter(|r| r.as_str() == l);
                found.ok_or_else(|| unknown("deprel", l))
            })
            .collect();
        let rel_labels = rel_labels?;
        if rel_labels.iter().all(|&r| r == Rel::ROOT) {
            return Err(meta("deprel"));
        }
        let labels = rel_labels.len();
        let head = file.linear("arc.head", arc, width)?;
        let u = file.matrix("arc.u", arc, arc)?;
        let prior = file.reals("arc.prior", &[arc])?;
        let with = Instructions::PLAIN;
        let mut rows = Rows::default();
        let mut e = vec![0.0; head.stride()];
        rows.quantise(with, &file.reals("root", &[width])?, width);
        head.apply(with, &rows, &mut e);
        math::relu(with, &mut e);
        let mut root_u = vec![0.0; u.stride()];
        rows.quantise(with, &e, arc);
        u.apply(with, &rows, &mut root_u);
        Ok(Arcs {
            arc,
            rel,
            dep: file.linear("arc.dep", arc, width)?,
            head,
            u,
            root_prior: math::dot(&prior, &e),
            prior,
            root_u,
            rel_dep: file.linear("rel.dep", rel, width)?,
            rel_head: file.linear("rel.head", rel, width)?,
            rel_u: relations(file, labels, rel)?,
            rel_vd: file.reals("rel.vd", &[labels, rel])?,
            rel_vh: file.reals("rel.vh", &[labels, rel])?,
            rel_b: file.reals("rel.b", &[labels])?,
            rel_labels,
        })
    }
}

/// The matrix of relations with its outputs turned round, so that for each place of the
/// dependent's vector the labels lie side by side, 16 at a time.
fn relations(file: &File<'_>, labels: usize, rel: usize) -> Result<Matrix, WeightsError> {
    let (w, scale) = file.quantised("rel.u", labels * rel, rel)?;
    let padded = labels.next_multiple_of(16);
    let mut turned = vec![0i8; padded * rel * rel];
    let mut turned_scale = vec![0.0f32; padded * rel];
    for label in 0..labels {
        for at in 0..rel {
            let (from, to) = (label * rel + at, at * padded + label);
            turned[to * rel..(to + 1) * rel].copy_from_slice(&w[from * rel..(from + 1) * rel]);
            turned_scale[to] = scale[from];
        }
    }
    Ok(Matrix::pack(
        &turned,
        &turned_scale,
        None,
        padded * rel,
        rel,
    ))
}

fn unknown(list: &str, label: &str) -> WeightsError {
    WeightsError::Label {
        list: list.to_owned(),
        label: label.to_owned(),
    }
}
