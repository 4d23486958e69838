//! The product with AVX-VNNI, the 32-byte form that processors without AVX-512 have. A tile of 6
//! rows by 16 outputs keeps its 12 sums in registers.

use super::pack::{Block, Matrix, Rows};
use std::arch::x86_64::*;

/// # Safety
/// The processor has these instructions; `rows` has the inputs of `m`; `out` has room for all
/// rows at the stride of `m`.
#[target_feature(enable = "avx2,avxvnni")]
pub(super) unsafe fn apply(m: &Matrix, rows: &Rows, out: &mut [f32]) {
    for panel in 0..m.stride() / 16 {
        let mut row = 0;
        while row < rows.len() {
            let tall = (rows.len() - row).min(6);
            match tall {
                6 => unsafe { tile::<6>(m, rows, out, row, panel) },
                5 => unsafe { tile::<5>(m, rows, out, row, panel) },
                4 => unsafe { tile::<4>(m, rows, out, row, panel) },
                3 => unsafe { tile::<3>(m, rows, out, row, panel) },
                2 => unsafe { tile::<2>(m, rows, out, row, panel) },
                _ => unsafe { tile::<1>(m, rows, out, row, panel) },
            }
            row += tall;
        }
    }
}

/// # Safety
/// As [`apply`]; rows `row..row + H` and the panel exist.
#[target_feature(enable = "avx2,avxvnni")]
#[inline]
unsafe fn tile<const H: usize>(m: &Matrix, rows: &Rows, out: &mut [f32], row: usize, panel: usize) {
    let fours = m.inputs() / 4;
    unsafe {
        let a: *const u8 = rows.bytes.as_ptr().add(row * fours * 4);
        let w: *const Block = m.blocks.as_ptr().add(panel * fours);
        let mut sum = [[_mm256_setzero_si256(); 2]; H];
        for at in 0..fours {
            let block: *const __m256i = w.add(at).cast();
            let weights = [_mm256_load_si256(block), _mm256_load_si256(block.add(1))];
            for (i, sums) in sum.iter_mut().enumerate() {
                let four = a.add((i * fours + at) * 4).cast::<i32>().read_unaligned();
                let four = _mm256_set1_epi32(four);
                for (sum, weights) in sums.iter_mut().zip(weights) {
                    *sum = _mm256_dpbusd_avx_epi32(*sum, four, weights);
                }
            }
        }
        for (i, sums) in sum.iter().enumerate() {
            let row_scale = _mm256_set1_ps(*rows.scales.as_ptr().add(row + i));
            for (j, &sum) in sums.iter().enumerate() {
                super::x86_avx2::store(m, sum, row_scale, panel * 16 + j * 8, out, row + i);
            }
        }
    }
}
