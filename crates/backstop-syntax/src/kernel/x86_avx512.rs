//! The product with AVX-512 VNNI: 64 products an instruction, summed in 32 bits without
//! saturation. A tile of 6 rows by 64 outputs keeps its 24 sums in registers.

use super::pack::{Block, Matrix, Rows};
use std::arch::x86_64::*;

/// # Safety
/// The processor has these instructions; `rows` has the inputs of `m`; `out` has room for all
/// rows at the stride of `m`.
#[target_feature(enable = "avx2,avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
pub(super) unsafe fn apply(m: &Matrix, rows: &Rows, out: &mut [f32]) {
    let panels = m.stride() / 16;
    let mut panel = 0;
    while panel < panels {
        let wide = (panels - panel).min(4);
        let mut row = 0;
        while row < rows.len() {
            let tall = (rows.len() - row).min(6);
            macro_rules! tiles {
                ($($h:literal)*) => {
                    match (tall, wide) {
                        $(($h, 4) => unsafe { tile::<$h, 4>(m, rows, out, row, panel) },
                        ($h, 3) => unsafe { tile::<$h, 3>(m, rows, out, row, panel) },
                        ($h, 2) => unsafe { tile::<$h, 2>(m, rows, out, row, panel) },
                        ($h, 1) => unsafe { tile::<$h, 1>(m, rows, out, row, panel) },)*
                        _ => unreachable!("a tile is at most 6 by 4"),
                    }
                };
            }
            tiles!(1 2 3 4 5 6);
            row += tall;
        }
        panel += wide;
    }
}

/// # Safety
/// As [`apply`]; rows `row..row + H` and panels `panel..panel + W` exist.
#[target_feature(enable = "avx2,avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
#[inline]
unsafe fn tile<const H: usize, const W: usize>(
    m: &Matrix,
    rows: &Rows,
    out: &mut [f32],
    row: usize,
    panel: usize,
) {
    let fours = m.inputs() / 4;
    unsafe {
        let a: *const u8 = rows.bytes.as_ptr().add(row * fours * 4);
        let w: *const Block = m.blocks.as_ptr().add(panel * fours);
        let mut sum = [[_mm512_setzero_si512(); W]; H];
        for at in 0..fours {
            let mut weights = [_mm512_setzero_si512(); W];
            for (j, weights) in weights.iter_mut().enumerate() {
                *weights = _mm512_load_si512(w.add(j * fours + at).cast());
            }
            for (i, sums) in sum.iter_mut().enumerate() {
                let four = a.add((i * fours + at) * 4).cast::<i32>().read_unaligned();
                let four = _mm512_set1_epi32(four);
                for (sum, weights) in sums.iter_mut().zip(weights) {
                    *sum = _mm512_dpbusd_epi32(*sum, four, weights);
                }
            }
        }
        for (i, sums) in sum.iter().enumerate() {
            let row_scale = _mm512_set1_ps(*rows.scales.as_ptr().add(row + i));
            for (j, &sum) in sums.iter().enumerate() {
                let o = (panel + j) * 16;
                let offset = _mm512_loadu_si512(m.offset.as_ptr().add(o).cast());
                let scale = _mm512_loadu_ps(m.scale.as_ptr().add(o));
                let bias = _mm512_loadu_ps(m.bias.as_ptr().add(o));
                let y = _mm512_cvtepi32_ps(_mm512_sub_epi32(sum, offset));
                let y = _mm512_add_ps(_mm512_mul_ps(y, _mm512_mul_ps(row_scale, scale)), bias);
                _mm512_storeu_ps(out.as_mut_ptr().add((row + i) * m.stride() + o), y);
            }
        }
    }
}
