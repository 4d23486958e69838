//! The product in plain Rust, for every processor and as the measure of the other paths.

use super::pack::{Matrix, Rows};

pub(super) fn apply(m: &Matrix, rows: &Rows, out: &mut [f32]) {
    let (k, stride) = (m.inputs(), m.stride());
    let panels = m.blocks.chunks_exact((k / 4).max(1));
    for (panel, blocks) in panels.enumerate() {
        let at = panel * 16;
        let (scale, bias) = (&m.scale[at..at + 16], &m.bias[at..at + 16]);
        let offset = &m.offset[at..at + 16];
        for (row, &row_scale) in rows.scales.iter().enumerate() {
            let bytes = &rows.bytes[row * k..(row + 1) * k];
            let mut sum = [0i32; 16];
            for (block, four) in blocks.iter().zip(bytes.chunks_exact(4)) {
                for (sum, w) in sum.iter_mut().zip(block.0.chunks_exact(4)) {
                    *sum += i32::from(w[0]) * i32::from(four[0])
                        + i32::from(w[1]) * i32::from(four[1])
                        + i32::from(w[2]) * i32::from(four[2])
                        + i32::from(w[3]) * i32::from(four[3]);
                }
            }
            let out = &mut out[row * stride + at..row * stride + at + 16];
            for o in 0..16 {
                out[o] = (sum[o] - offset[o]) as f32 * (row_scale * scale[o]) + bias[o];
            }
        }
    }
}
