//! The product with AVX2. Bytes are widened to 16 bits first: the instruction that multiplies
//! bytes saturates its sums of pairs, this one is exact. A tile is 2 rows by 16 outputs.

use super::pack::{Block, Matrix, Rows};
use std::arch::x86_64::*;

/// # Safety
/// The processor has these instructions; `rows` has the inputs of `m` and was quantised for this
/// path; `out` has room for all rows at the stride of `m`.
#[target_feature(enable = "avx2")]
pub(super) unsafe fn apply(m: &Matrix, rows: &Rows, out: &mut [f32]) {
    for panel in 0..m.stride() / 16 {
        let mut row = 0;
        while row + 2 <= rows.len() {
            unsafe { tile::<2>(m, rows, out, row, panel) };
            row += 2;
        }
        if row < rows.len() {
            unsafe { tile::<1>(m, rows, out, row, panel) };
        }
    }
}

/// # Safety
/// As [`apply`]; rows `row..row + H` and the panel exist.
#[target_feature(enable = "avx2")]
#[inline]
unsafe fn tile<const H: usize>(m: &Matrix, rows: &Rows, out: &mut [f32], row: usize, panel: usize) {
    let fours = m.inputs() / 4;
    unsafe {
        let a: *const i16 = rows.wide.as_ptr().add(row * fours * 4);
        let w: *const Block = m.blocks.as_ptr().add(panel * fours);
        // Each register holds two half sums for each of 4 outputs.
        let mut sum = [[_mm256_setzero_si256(); 4]; H];
        for at in 0..fours {
            let block: *const __m128i = w.add(at).cast();
            let mut weights = [_mm256_setzero_si256(); 4];
            for (j, weights) in weights.iter_mut().enumerate() {
                *weights = _mm256_cvtepi8_epi16(_mm_load_si128(block.add(j)));
            }
            for (i, sums) in sum.iter_mut().enumerate() {
                let four = a.add((i * fours + at) * 4).cast::<i64>().read_unaligned();
                let four = _mm256_set1_epi64x(four);
                for (sum, weights) in sums.iter_mut().zip(weights) {
                    *sum = _mm256_add_epi32(*sum, _mm256_madd_epi16(four, weights));
                }
            }
        }
        for (i, sums) in sum.iter().enumerate() {
            let row_scale = _mm256_set1_ps(*rows.scales.as_ptr().add(row + i));
            for (j, pair) in sums.chunks_exact(2).enumerate() {
                let whole = _mm256_hadd_epi32(pair[0], pair[1]);
                let whole = _mm256_permute4x64_epi64::<0b11_01_10_00>(whole);
                store(m, whole, row_scale, panel * 16 + j * 8, out, row + i);
            }
        }
    }
}

/// Scales 8 sums and stores them.
///
/// # Safety
/// Outputs `o..o + 8` of `m` and the row of `out` exist.
#[target_feature(enable = "avx2")]
#[inline]
pub(super) unsafe fn store(
    m: &Matrix,
    sum: __m256i,
    row_scale: __m256,
    o: usize,
    out: &mut [f32],
    row: usize,
) {
    unsafe {
        let offset = _mm256_loadu_si256(m.offset.as_ptr().add(o).cast());
        let scale = _mm256_loadu_ps(m.scale.as_ptr().add(o));
        let bias = _mm256_loadu_ps(m.bias.as_ptr().add(o));
        let y = _mm256_cvtepi32_ps(_mm256_sub_epi32(sum, offset));
        let y = _mm256_add_ps(_mm256_mul_ps(y, _mm256_mul_ps(row_scale, scale)), bias);
        _mm256_storeu_ps(out.as_mut_ptr().add(row * m.stride() + o), y);
    }
}
