//! The two operands: weights packed once for the tiles, and rows of activations quantised anew.
//!
//! Weights lie in blocks of 64 bytes, 16 outputs by 4 inputs, one AVX-512 register each; the
//! blocks of 16 outputs follow each other along the inputs. Every path reads this one layout.

use super::{Instructions, by_level};

/// 16 outputs by 4 inputs.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Block(pub(crate) [i8; 64]);

/// A matrix of signed bytes, `n` outputs by `k` inputs, with a scale and a bias for each output.
#[derive(Debug, Clone)]
pub(crate) struct Matrix {
    pub(super) blocks: Vec<Block>,
    pub(super) scale: Vec<f32>,
    pub(super) bias: Vec<f32>,
    /// 128 times the sum of each output's weights: what the offset of the activations adds.
    pub(super) offset: Vec<i32>,
    n: usize,
    k: usize,
}

impl Matrix {
    /// Packs row-major weights. `k` must be a multiple of 4, and the slices `n * k`, `n` and `n`
    /// long.
    pub(crate) fn pack(
        w: &[i8],
        scale: &[f32],
        bias: Option<&[f32]>,
        n: usize,
        k: usize,
    ) -> Matrix {
        assert!(
            k.is_multiple_of(4) && w.len() == n * k && scale.len() == n,
            "checked on load"
        );
        let padded = n.next_multiple_of(16);
        let mut blocks = vec![Block([0; 64]); padded / 16 * (k / 4)];
        let mut offset = vec![0; padded];
        for o in 0..n {
            let row = &w[o * k..(o + 1) * k];
            let first = o / 16 * (k / 4);
            for (at, four) in row.chunks_exact(4).enumerate() {
                blocks[first + at].0[o % 16 * 4..o % 16 * 4 + 4].copy_from_slice(four);
            }
            offset[o] = 128 * row.iter().map(|&v| i32::from(v)).sum::<i32>();
        }
        let mut padded_scale = scale.to_vec();
        padded_scale.resize(padded, 0.0);
        let mut padded_bias = bias.map_or(vec![0.0; n], <[f32]>::to_vec);
        padded_bias.resize(padded, 0.0);
        Matrix {
            blocks,
            scale: padded_scale,
            bias: padded_bias,
            offset,
            n,
            k,
        }
    }

    /// Number of outputs.
    pub(crate) fn outputs(&self) -> usize {
        self.n
    }

    /// Distance between the rows of a result: the outputs, rounded up to 16.
    pub(crate) fn stride(&self) -> usize {
        self.scale.len()
    }

    /// `out[i][o] = (Σ q[i][j] · w[o][j]) · (scale of row i · scale of output o) + bias[o]`, for
    /// all rows; `out` has [`Matrix::stride`] values a row.
    pub(crate) fn apply(&self, with: Instructions, rows: &Rows, out: &mut [f32]) {
        assert!(
            rows.k == self.k && out.len() >= rows.len() * self.stride(),
            "lengths agree"
        );
        #[cfg(target_arch = "x86_64")]
        {
            use super::{Level, x86_avx2, x86_avx512, x86_avxvnni};
            match with.level() {
                Level::Plain => super::plain::apply(self, rows, out),
                // SAFETY: an `Instructions` value exists only if the processor has them, and
                // the lengths are checked above.
                Level::Avx2 => unsafe { x86_avx2::apply(self, rows, out) },
                // SAFETY: as above.
                Level::AvxVnni => unsafe { x86_avxvnni::apply(self, rows, out) },
                // SAFETY: as above.
                Level::Avx512 => unsafe { x86_avx512::apply(self, rows, out) },
            }
        }
        #[cfg(not(target_arch = "x86_64"))]
        {
            let _ = with;
            super::plain::apply(self, rows, out);
        }
    }

    pub(super) fn inputs(&self) -> usize {
        self.k
    }
}

/// Rows of activations as bytes with an offset of 128 and a scale a row. Kept and filled again,
/// so that it allocates only while it grows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows {
    pub(super) bytes: Vec<u8>,
    /// The same widened, for the path that multiplies 16 bits.
    pub(super) wide: Vec<i16>,
    pub(super) scales: Vec<f32>,
    k: usize,
}

impl Rows {
    /// Number of rows.
    pub(crate) fn len(&self) -> usize {
        self.scales.len()
    }

    /// Quantises rows of `k` values each, replacing what was there.
    pub(crate) fn quantise(&mut self, with: Instructions, x: &[f32], k: usize) {
        self.k = k;
        self.scales.clear();
        self.scales.resize(x.len() / k, 0.0);
        self.bytes.clear();
        self.bytes.resize(x.len(), 0);
        quantise(with, x, k, &mut self.bytes, &mut self.scales);
        self.wide.clear();
        if with.level() == super::Level::Avx2 {
            self.wide.extend(self.bytes.iter().map(|&b| i16::from(b)));
        }
    }

    #[cfg(test)]
    pub(crate) fn value(&self, row: usize, at: usize) -> i32 {
        i32::from(self.bytes[row * self.k + at]) - 128
    }

    #[cfg(test)]
    pub(crate) fn scale(&self, row: usize) -> f32 {
        self.scales[row]
    }
}

by_level! {
    fn quantise = quantise_rows(x: &[f32], k: usize, bytes: &mut [u8], scales: &mut [f32])
}

#[inline(always)]
fn quantise_rows(x: &[f32], k: usize, bytes: &mut [u8], scales: &mut [f32]) {
    // Adding and taking away 1.5 · 2^23 rounds to whole numbers, ties to even; with 128 added the
    // low byte of the sum is the number with its offset.
    const ROUND: f32 = 12_582_912.0 + 128.0;
    for ((row, bytes), scale) in x
        .chunks_exact(k)
        .zip(bytes.chunks_exact_mut(k))
        .zip(scales.iter_mut())
    {
        let mut largest = [0.0f32; 16];
        for sixteen in row.chunks(16) {
            for (most, v) in largest.iter_mut().zip(sixteen) {
                let v = v.abs();
                *most = if v > *most { v } else { *most };
            }
        }
        let largest = largest
            .iter()
            .fold(0.0f32, |a, &b| if b > a { b } else { a });
        let (to, from) = if largest > 0.0 {
            (127.0 / largest, largest / 127.0)
        } else {
            (0.0, 0.0)
        };
        *scale = from;
        for (byte, v) in bytes.iter_mut().zip(row) {
            *byte = (v * to + ROUND).to_bits() as u8;
        }
    }
}
