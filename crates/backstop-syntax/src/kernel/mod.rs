//! Products of whole-number matrices, the one place where speed is bought with `unsafe`.
//!
//! Weights are signed bytes; activations are signed bytes kept with an offset of 128, one scale a
//! row. Sums are exact in 32 bits, so the order in which they are taken cannot matter and every
//! set of instructions gives the same bits: AVX-512 VNNI, AVX-VNNI, AVX2 and plain Rust. The AVX2
//! path widens to 16 bits before it multiplies, because the byte instruction there saturates.
//!
//! Pointers are used only inside the tiles of the `x86_*` files. `Matrix::apply` checks all
//! lengths before it calls one, and an [`Instructions`] value exists only for instructions that
//! the processor has.

mod pack;
mod plain;
#[cfg(target_arch = "x86_64")]
mod x86_avx2;
#[cfg(target_arch = "x86_64")]
mod x86_avx512;
#[cfg(target_arch = "x86_64")]
mod x86_avxvnni;

pub(crate) use pack::{Matrix, Rows};
use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Plain,
    Avx2,
    AvxVnni,
    Avx512,
}

/// A set of instructions to compute with. All give the same result, bit for bit; they differ in
/// speed alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instructions(Level);

impl Instructions {
    /// Plain Rust, there on every processor.
    pub const PLAIN: Instructions = Instructions(Level::Plain);

    /// All that this processor has, slowest first.
    pub fn available() -> Vec<Instructions> {
        let mut found = vec![Instructions::PLAIN];
        #[cfg(target_arch = "x86_64")]
        {
            let avx2 = is_x86_feature_detected!("avx2");
            if avx2 {
                found.push(Instructions(Level::Avx2));
            }
            if avx2 && is_x86_feature_detected!("avxvnni") {
                found.push(Instructions(Level::AvxVnni));
            }
            if avx2
                && is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vnni")
            {
                found.push(Instructions(Level::Avx512));
            }
        }
        found
    }

    /// The fastest that this processor has.
    pub fn best() -> Instructions {
        Instructions::available()
            .pop()
            .unwrap_or(Instructions::PLAIN)
    }

    #[inline]
    pub(crate) fn level(self) -> Level {
        self.0
    }
}

impl fmt::Display for Instructions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Level::Plain => "plain",
            Level::Avx2 => "avx2",
            Level::AvxVnni => "avx-vnni",
            Level::Avx512 => "avx512-vnni",
        })
    }
}

impl fmt::Debug for Instructions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Makes a function over plain slices run as compiled for each set of instructions. The body is
/// the same source, and Rust neither reorders nor fuses arithmetic on `f32`, so the results are
/// the same bits.
macro_rules! by_level {
    ($(#[$doc:meta])* fn $name:ident = $body:ident($($arg:ident: $ty:ty),* $(,)?)) => {
        $(#[$doc])*
        #[allow(clippy::too_many_arguments)]
        pub(crate) fn $name(with: $crate::kernel::Instructions, $($arg: $ty),*) {
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2")]
                #[allow(clippy::too_many_arguments)]
                fn avx2($($arg: $ty),*) {
                    $body($($arg),*)
                }
                #[target_feature(enable = "avx2,avx512f,avx512bw,avx512vl,avx512dq")]
                #[allow(clippy::too_many_arguments)]
                fn avx512($($arg: $ty),*) {
                    $body($($arg),*)
                }
                use $crate::kernel::Level;
                match with.level() {
                    Level::Plain => $body($($arg),*),
                    // SAFETY: an `Instructions` value exists only if the processor has them.
                    Level::Avx2 | Level::AvxVnni => unsafe { avx2($($arg),*) },
                    // SAFETY: as above.
                    Level::Avx512 => unsafe { avx512($($arg),*) },
                }
            }
            #[cfg(not(target_arch = "x86_64"))]
            {
                let _ = with;
                $body($($arg),*)
            }
        }
    };
}
pub(crate) use by_level;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A generator good enough to fill matrices.
    fn noise(seed: u64) -> impl FnMut() -> u32 {
        let mut state = seed;
        move || {
            state = state
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            (state >> 33) as u32
        }
    }

    #[test]
    fn every_set_of_instructions_gives_the_same_bits_as_the_sum_written_out() {
        let mut next = noise(7);
        let shapes = [
            (1, 16, 4),
            (3, 17, 8),
            (6, 64, 384),
            (7, 100, 128),
            (13, 130, 1536),
        ];
        for (m, n, k) in shapes {
            let extreme = m % 2 == 1;
            let mut weight = || {
                if extreme {
                    -127
                } else {
                    (next() % 255) as i32 as i8
                }
            };
            let w: Vec<i8> = (0..n * k).map(|_| weight().max(-127)).collect();
            let scale: Vec<f32> = (0..n).map(|i| 0.001 + i as f32 * 1e-5).collect();
            let bias: Vec<f32> = (0..n).map(|i| i as f32 * 0.25 - 3.0).collect();
            let x: Vec<f32> = (0..m * k)
                .map(|_| {
                    if extreme {
                        1.0
                    } else {
                        (next() % 2001) as f32 / 500.0 - 2.0
                    }
                })
                .collect();
            let matrix = Matrix::pack(&w, &scale, Some(&bias), n, k);
            let mut expected = None;
            for with in Instructions::available() {
                let mut rows = Rows::default();
                rows.quantise(with, &x, k);
                let mut out = vec![0.0; m * matrix.stride()];
                matrix.apply(with, &rows, &mut out);
                for i in 0..m {
                    for o in 0..n {
                        let sum: i32 = (0..k)
                            .map(|j| rows.value(i, j) * i32::from(w[o * k + j]))
                            .sum();
                        let y = sum as f32 * (rows.scale(i) * scale[o]) + bias[o];
                        assert_eq!(out[i * matrix.stride() + o].to_bits(), y.to_bits());
                    }
                }
                let bits: Vec<u32> = out.iter().map(|v| v.to_bits()).collect();
                assert_eq!(
                    expected.get_or_insert_with(|| bits.clone()),
                    &bits,
                    "{with}"
                );
            }
        }
    }
}
