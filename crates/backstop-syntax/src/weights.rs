//! The file of weights: a safetensors file with a page of JSON, read and checked.
//!
//! Everything that the arithmetic later relies on (lengths, label sets, finite numbers) is checked
//! here, so a damaged file is refused with the name of the tensor and cannot hurt afterwards.
//! `train/FORMAT.md` says what each tensor means.

use crate::kernel::{Instructions, Matrix, Rows};
use serde_json::{Map, Value};
use std::fmt;

/// The version of the format that is read.
const FORMAT: u64 = 1;
/// Numbers that embeddings may have once they are widened: 256 MiB of them.
const WIDEST: usize = 1 << 26;

/// Why bytes cannot be used as weights.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WeightsError {
    /// The bytes are not a safetensors file, or it is cut short.
    NotSafetensors,
    /// The file has no `backstop` entry in its metadata, or it is not as told.
    Metadata {
        /// What is missing or wrong in it.
        key: String,
    },
    /// The file is of another version of the format.
    Version {
        /// The version found.
        found: u64,
    },
    /// A tensor is missing, or has another type or shape than told, or numbers that are none.
    Tensor {
        /// Its name.
        name: String,
        /// What it should be.
        expected: String,
    },
    /// A label is not one that this crate knows.
    Label {
        /// The list that it is in.
        list: String,
        /// The label.
        label: String,
    },
}

impl fmt::Display for WeightsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WeightsError::NotSafetensors => {
                f.write_str("The bytes are not a safetensors file, or it is cut short.")
            }
            WeightsError::Metadata { key } => {
                write!(
                    f,
                    "The metadata of the weights lack {key}, or it is not as it should be."
                )
            }
            WeightsError::Version { found } => write!(
                f,
                "The weights are in format {found}; this program reads format {FORMAT}."
            ),
            WeightsError::Tensor { name, expected } => {
                write!(
                    f,
                    "The tensor {name} of the weights is missing or not {expected}."
                )
            }
            WeightsError::Label { list, label } => {
                write!(
                    f,
                    "The label {label} in the list {list} of the weights is not known."
                )
            }
        }
    }
}

impl std::error::Error for WeightsError {}

/// An opened file: where its tensors lie, and its metadata.
pub(crate) struct File<'b> {
    tensors: Map<String, Value>,
    meta: Map<String, Value>,
    data: &'b [u8],
}

/// Embeddings, looked up by row.
#[derive(Debug, Clone)]
pub(crate) struct Embeddings {
    rows: Numbers,
    width: usize,
}

#[derive(Debug, Clone)]
enum Numbers {
    /// As in the file, with a scale a row.
    Bytes(Vec<i8>, Vec<f32>),
    /// Multiplied out on load.
    Reals(Vec<f32>),
}

impl Embeddings {
    /// Puts a row into `out`.
    #[inline]
    pub(crate) fn row(&self, at: usize, out: &mut [f32]) {
        let place = at * self.width..(at + 1) * self.width;
        match &self.rows {
            Numbers::Bytes(w, scale) => {
                let scale = scale[at];
                for (out, w) in out.iter_mut().zip(&w[place]) {
                    *out = f32::from(*w) * scale;
                }
            }
            Numbers::Reals(rows) => out.copy_from_slice(&rows[place]),
        }
    }
}

impl<'b> File<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<File<'b>, WeightsError> {
        let bad = WeightsError::NotSafetensors;
        let (length, rest) = bytes.split_first_chunk::<8>().ok_or(bad.clone())?;
        let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| bad.clone())?;
        let (header, data) = rest.split_at_checked(length).ok_or(bad.clone())?;
        let mut tensors: Map<String, Value> =
            serde_json::from_slice(header).map_err(|_| bad.clone())?;
        let whole = tensors
            .remove("__metadata__")
            .ok_or_else(|| meta("`__metadata__`"))?;
        let text = whole
            .get("backstop")
            .and_then(Value::as_str)
            .ok_or_else(|| meta("`backstop`"))?;
        let meta_map = serde_json::from_str(text).map_err(|_| meta("readable JSON"))?;
        let file = File {
            tensors,
            meta: meta_map,
            data,
        };
        match file.number("format")? as u64 {
            FORMAT => Ok(file),
            found => Err(WeightsError::Version { found }),
        }
    }

    /// A whole number of the metadata, below a million.
    pub(crate) fn number(&self, key: &str) -> Result<usize, WeightsError> {
        let number = self
            .meta
            .get(key)
            .and_then(Value::as_u64)
            .filter(|&n| n < 1_000_000);
        number.map(|n| n as usize).ok_or_else(|| meta(key))
    }

    /// A real number of the metadata.
    pub(crate) fn real(&self, key: &str) -> Result<f32, WeightsError> {
        self.meta
            .get(key)
            .and_then(Value::as_f64)
            .map(|n| n as f32)
            .ok_or_else(|| meta(key))
    }

    /// A text of the metadata.
    pub(crate) fn text(&self, key: &str) -> Result<&str, WeightsError> {
        self.meta
            .get(key)
            .and_then(Value::as_str)
            .ok_or_else(|| meta(key))
    }

    /// A list of labels of the metadata, not empty and below 65,535.
    pub(crate) fn labels(&self, key: &str) -> Result<Vec<String>, WeightsError> {
        let list = self
            .meta
            .get(key)
            .and_then(Value::as_array)
            .ok_or_else(|| meta(key))?;
        let labels: Option<Vec<String>> =
            list.iter().map(|v| v.as_str().map(str::to_owned)).collect();
        labels
            .filter(|l| !l.is_empty() && l.len() < 65_535)
            .ok_or_else(|| meta(key))
    }

    /// The bytes of a tensor, if it has this type, this shape, and a place within the file. A
    /// dimension of 0 may be any length.
    fn bytes(&self, name: &str, kind: &str, shape: &[usize]) -> Result<&'b [u8], WeightsError> {
        let size = if kind == "F32" { 4 } else { 1 };
        let find = || {
            let tensor = self.tensors.get(name)?;
            (tensor.get("dtype")?.as_str()? == kind).then_some(())?;
            let mut length = size;
            let found = tensor.get("shape")?.as_array()?;
            (found.len() == shape.len()).then_some(())?;
            for (found, &wanted) in found.iter().zip(shape) {
                let found = usize::try_from(found.as_u64()?).ok()?;
                (wanted == 0 || wanted == found).then_some(())?;
                length = found.checked_mul(length)?;
            }
            let offsets = tensor.get("data_offsets")?.as_array()?;
            let start = usize::try_from(offsets.first()?.as_u64()?).ok()?;
            let end = usize::try_from(offsets.get(1)?.as_u64()?).ok()?;
            self.data
                .get(start..end)
                .filter(|bytes| bytes.len() == length)
        };
        find().ok_or_else(|| tensor(name, &format!("{kind} of shape {shape:?}")))
    }

    /// Real numbers, all of them finite.
    pub(crate) fn reals(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        let bytes = self.bytes(name, "F32", shape)?;
        let reals: Vec<f32> = bytes
            .chunks_exact(4)
            .map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect();
        if reals.iter().all(|v| v.is_finite()) {
            Ok(reals)
        } else {
            Err(tensor(name, "finite"))
        }
    }

    /// UTF-8 text.
    pub(crate) fn string(&self, name: &str) -> Result<&'b str, WeightsError> {
        let bytes = self.bytes(name, "U8", &[0])?;
        std::str::from_utf8(bytes).map_err(|_| tensor(name, "UTF-8"))
    }

    /// The numbers of a quantised matrix, row by row, and the scales of its rows.
    pub(crate) fn quantised(
        &self,
        name: &str,
        n: usize,
        k: usize,
    ) -> Result<(Vec<i8>, Vec<f32>), WeightsError> {
        let w = self.bytes(&format!("{name}.w"), "I8", &[n, k])?;
        let scale = self.reals(&format!("{name}.s"), &[n])?;
        Ok((w.iter().map(|&b| b as i8).collect(), scale))
    }

    /// A quantised matrix without a bias.
    pub(crate) fn matrix(&self, name: &str, n: usize, k: usize) -> Result<Matrix, WeightsError> {
        let (w, scale) = self.quantised(name, n, k)?;
        Ok(Matrix::pack(&w, &scale, None, n, k))
    }

    /// A quantised matrix with a bias.
    pub(crate) fn linear(&self, name: &str, n: usize, k: usize) -> Result<Matrix, WeightsError> {
        let (w, scale) = self.quantised(name, n, k)?;
        let bias = self.reals(&format!("{name}.b"), &[n])?;
        Ok(Matrix::pack(&w, &scale, Some(&bias), n, k))
    }

    /// Embeddings of `n` things: whole rows, or where there is a tensor `{name}.up`, narrow rows
    /// that it widens. Those are widened here, once, since there are far fewer of them than words
    /// in a text.
    pub(crate) fn embeddings(
        &self,
        name: &str,
        n: usize,
        width: usize,
    ) -> Result<Embeddings, WeightsError> {
        let up = format!("{name}.up");
        if !self.tensors.contains_key(&format!("{up}.w")) {
            let (w, scale) = self.quantised(name, n, width)?;
            let rows = Numbers::Bytes(w, scale);
            return Ok(Embeddings { rows, width });
        }
        let rank = match self.number("word_rank")? {
            rank if rank > 0 && rank % 16 == 0 => rank,
            _ => return Err(meta("word_rank")),
        };
        if n.saturating_mul(width) > WIDEST {
            return Err(tensor(name, "small enough to be widened"));
        }
        let up = self.matrix(&up, width, rank)?;
        let (w, scale) = self.quantised(name, n, rank)?;
        let rows = w.chunks_exact(rank).zip(scale);
        let narrow: Vec<f32> = rows
            .flat_map(|(w, s)| w.iter().map(move |&w| f32::from(w) * s))
            .collect();
        let (with, mut rows) = (Instructions::best(), Rows::default());
        rows.quantise(with, &narrow, rank);
        let mut wide = vec![0.0; n * up.stride()];
        up.apply(with, &rows, &mut wide);
        let rows = Numbers::Reals(wide);
        Ok(Embeddings { rows, width })
    }
}

/// The metadata lack this.
pub(crate) fn meta(key: &str) -> WeightsError {
    WeightsError::Metadata {
        key: key.to_owned(),
    }
}

/// A tensor is not this.
pub(crate) fn tensor(name: &str, expected: &str) -> WeightsError {
    WeightsError::Tensor {
        name: name.to_owned(),
        expected: expected.to_owned(),
    }
}
