//! Arithmetic on `f32` in a fixed order: the same bits on every processor.
//!
//! Sums run in 16 lanes that are folded in halves at the end, or one after the other within each
//! element, whatever the width of the registers; products and sums are never fused; `exp` is our
//! own polynomial, so no system library has a say.

use crate::kernel::by_level;

const LANES: usize = 16;

/// Folds 16 lanes in halves.
#[inline(always)]
fn fold(mut lanes: [f32; LANES]) -> f32 {
    let mut half = LANES / 2;
    while half > 0 {
        for i in 0..half {
            lanes[i] += lanes[i + half];
        }
        half /= 2;
    }
    lanes[0]
}

#[inline(always)]
fn sum(x: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    for sixteen in x.chunks(LANES) {
        for (lane, v) in lanes.iter_mut().zip(sixteen) {
            *lane += v;
        }
    }
    fold(lanes)
}

/// The sum of products.
#[inline(always)]
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    let (a_whole, b_whole) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    for (i, (a, b)) in a_whole
        .remainder()
        .iter()
        .zip(b_whole.remainder())
        .enumerate()
    {
        lanes[i] = a * b;
    }
    for (a, b) in a_whole.zip(b_whole) {
        for i in 0..LANES {
            lanes[i] += a[i] * b[i];
        }
    }
    fold(lanes)
}

/// `e` to the power of `x`, for `x` not above 0; relative error below 3 in ten million. Below
/// −87 it stays where it is there.
#[inline(always)]
fn exp(x: f32) -> f32 {
    const ROUND: f32 = 12_582_912.0;
    let x = if x < -87.0 { -87.0 } else { x };
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x - n * 0.693_359_4;
    let r = r + n * 2.121_944_4e-4;
    let p = 1.987_569_1e-4;
    let p = p * r + 1.398_199_9e-3;
    let p = p * r + 8.333_452e-3;
    let p = p * r + 4.166_579_6e-2;
    let p = p * r + 1.666_666_6e-1;
    let p = p * r + 0.5;
    let p = p * r * r + r + 1.0;
    let power = (shifted.to_bits() << 23).wrapping_add(127 << 23);
    p * f32::from_bits(power)
}

by_level! {
    /// Replaces each row `x` by `layer_norm(x + y)`; `y` may be empty for none.
    fn add_norm = add_norm_body(x: &mut [f32], y: &[f32], weight: &[f32], bias: &[f32], eps: f32)
}

#[inline(always)]
fn add_norm_body(x: &mut [f32], y: &[f32], weight: &[f32], bias: &[f32], eps: f32) {
    let width = weight.len();
    for (i, x) in x.chunks_exact_mut(width).enumerate() {
        if !y.is_empty() {
            for (x, y) in x.iter_mut().zip(&y[i * width..(i + 1) * width]) {
                *x += y;
            }
        }
        let mean = sum(x) / width as f32;
        for x in x.iter_mut() {
            *x -= mean;
        }
        let by = 1.0 / (dot(x, x) / width as f32 + eps).sqrt();
        for ((x, w), b) in x.iter_mut().zip(weight).zip(bias) {
            *x = *x * by * w + b;
        }
    }
}

by_level! {
    /// The stand-in for GELU that the weights are trained with, quadratic up to 2.5 either way.
    fn gelu = gelu_body(x: &mut [f32])
}

#[inline(always)]
fn gelu_body(x: &mut [f32]) {
    for x in x {
        let u = if *x > 2.5 { 2.5 } else { *x };
        let u = if u < -2.5 { -2.5 } else { u };
        *x *= 0.5 + u * (0.4 - 0.08 * u.abs());
    }
}

by_level! {
    /// Negative values become 0.
    fn relu = relu_body(x: &mut [f32])
}

#[inline(always)]
fn relu_body(x: &mut [f32]) {
    for x in x {
        *x = if *x > 0.0 { *x } else { 0.0 };
    }
}

by_level! {
    /// `out[i][j] = a[i] · b[j]` for `rows` rows of `a` and `columns` rows of `b`, all `k` wide;
    /// `out` rows are `columns` rounded up to 16 apart and padded with rubbish. `turned` is
    /// scratch.
    fn products = products_body(
        a: &[f32],
        a_stride: usize,
        b: &[f32],
        b_stride: usize,
        k: usize,
        columns: usize,
        turned: &mut Vec<f32>,
        out: &mut [f32],
    )
}

/// Lays `columns` rows of `b` side by side: `turned[d][j] = b[j][d]`.
#[inline(always)]
fn turn(b: &[f32], b_stride: usize, k: usize, columns: usize, turned: &mut Vec<f32>) -> usize {
    let padded = columns.next_multiple_of(LANES);
    turned.clear();
    turned.resize(k * padded, 0.0);
    for j in 0..columns {
        let row = &b[j * b_stride..j * b_stride + k];
        for (d, v) in row.iter().enumerate() {
            turned[d * padded + j] = *v;
        }
    }
    padded
}

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn products_body(
    a: &[f32],
    a_stride: usize,
    b: &[f32],
    b_stride: usize,
    k: usize,
    columns: usize,
    turned: &mut Vec<f32>,
    out: &mut [f32],
) {
    let padded = turn(b, b_stride, k, columns, turned);
    for (i, out) in out.chunks_exact_mut(padded).enumerate() {
        times_turned(&a[i * a_stride..i * a_stride + k], turned, padded, 1.0, out);
    }
}

/// `out[j] = (a · column j of turned) * by`, each sum taken in the order of `a`.
#[inline(always)]
fn times_turned(a: &[f32], turned: &[f32], padded: usize, by: f32, out: &mut [f32]) {
    for (block, out) in out.chunks_exact_mut(LANES).enumerate() {
        let mut lanes = [0.0f32; LANES];
        for (a, row) in a.iter().zip(turned.chunks_exact(padded)) {
            let row = &row[block * LANES..block * LANES + LANES];
            for i in 0..LANES {
                lanes[i] += a * row[i];
            }
        }
        for (out, lane) in out.iter_mut().zip(lanes) {
            *out = lane * by;
        }
    }
}

/// The same for four rows at once, whose results lie `padded` apart. Each sum is taken as if its
/// row were alone; side by side they keep the processor busy.
#[inline(always)]
fn four_times_turned(a: [&[f32]; 4], turned: &[f32], padded: usize, by: f32, out: &mut [f32]) {
    let (out0, rest) = out.split_at_mut(padded);
    let (out1, rest) = rest.split_at_mut(padded);
    let (out2, out3) = rest.split_at_mut(padded);
    let [a0, a1, a2, a3] = a;
    for block in 0..padded / LANES {
        let at = block * LANES;
        let (mut l0, mut l1) = ([0.0f32; LANES], [0.0f32; LANES]);
        let (mut l2, mut l3) = ([0.0f32; LANES], [0.0f32; LANES]);
        let four = a0.iter().zip(a1).zip(a2.iter().zip(a3));
        for (((a0, a1), (a2, a3)), row) in four.zip(turned.chunks_exact(padded)) {
            let row = &row[at..at + LANES];
            for i in 0..LANES {
                l0[i] += a0 * row[i];
                l1[i] += a1 * row[i];
                l2[i] += a2 * row[i];
                l3[i] += a3 * row[i];
            }
        }
        for i in 0..LANES {
            out0[at + i] = l0[i] * by;
            out1[at + i] = l1[i] * by;
            out2[at + i] = l2[i] * by;
            out3[at + i] = l3[i] * by;
        }
    }
}

by_level! {
    /// Attention within one sentence: `qkv` has, a row, the queries, keys and values of all
    /// heads; `out` gets the context, `width` a row.
    fn attend = attend_body(
        qkv: &[f32],
        width: usize,
        heads: usize,
        scratch: &mut AttentionScratch,
        out: &mut [f32],
    )
}

/// Room that attention needs, kept between calls.
#[derive(Debug, Default)]
pub(crate) struct AttentionScratch {
    turned: Vec<f32>,
    scores: Vec<f32>,
}

#[inline(always)]
fn attend_body(
    qkv: &[f32],
    width: usize,
    heads: usize,
    scratch: &mut AttentionScratch,
    out: &mut [f32],
) {
    let (n, stride, size) = (out.len() / width, 3 * width, width / heads);
    let by = 1.0 / (size as f32).sqrt();
    for head in 0..heads {
        let at = head * size;
        let padded = turn(&qkv[width + at..], stride, size, n, &mut scratch.turned);
        scratch.scores.clear();
        scratch.scores.resize(4 * padded, 0.0);
        let (turned, scores) = (&scratch.turned[..], &mut scratch.scores[..]);
        let query = |i: usize| &qkv[i * stride + at..i * stride + at + size];
        let mut i = 0;
        while i < n {
            let rows = if i + 4 <= n { 4 } else { 1 };
            if rows == 4 {
                let four = [query(i), query(i + 1), query(i + 2), query(i + 3)];
                four_times_turned(four, turned, padded, by, scores);
            } else {
                times_turned(query(i), turned, padded, by, &mut scores[..padded]);
            }
            for scores in scores.chunks_exact_mut(padded).take(rows) {
                softmax(scores, n);
            }
            let values = &qkv[2 * width + at..];
            let out = &mut out[i * width + at..];
            for block in (0..size).step_by(LANES) {
                let values = &values[block..];
                if rows == 4 && block + LANES <= size {
                    four_mixed(scores, padded, values, stride, n, &mut out[block..], width);
                } else {
                    let wide = (size - block).min(LANES);
                    for (x, scores) in scores.chunks_exact(padded).take(rows).enumerate() {
                        let out = &mut out[x * width + block..x * width + block + wide];
                        mixed(&scores[..n], values, stride, out);
                    }
                }
            }
            i += rows;
        }
    }
}

/// `out` becomes the sum of the rows of values, each times its share.
#[inline(always)]
fn mixed(shares: &[f32], values: &[f32], stride: usize, out: &mut [f32]) {
    out.fill(0.0);
    for (p, value) in shares.iter().zip(values.chunks(stride)) {
        for (out, v) in out.iter_mut().zip(value) {
            *out += p * v;
        }
    }
}

/// The same for four rows of shares, `padded` apart, and sixteen values of each of `n` rows;
/// results lie `width` apart.
#[inline(always)]
fn four_mixed(
    shares: &[f32],
    padded: usize,
    values: &[f32],
    stride: usize,
    n: usize,
    out: &mut [f32],
    width: usize,
) {
    let (mut l0, mut l1) = ([0.0f32; LANES], [0.0f32; LANES]);
    let (mut l2, mut l3) = ([0.0f32; LANES], [0.0f32; LANES]);
    let row = |x: usize| shares[x * padded..x * padded + n].iter();
    let four = row(0).zip(row(1)).zip(row(2).zip(row(3)));
    for (((p0, p1), (p2, p3)), value) in four.zip(values.chunks(stride)) {
        let value = &value[..LANES];
        for i in 0..LANES {
            l0[i] += p0 * value[i];
            l1[i] += p1 * value[i];
            l2[i] += p2 * value[i];
            l3[i] += p3 * value[i];
        }
    }
    for (x, lanes) in [l0, l1, l2, l3].iter().enumerate() {
        out[x * width..x * width + LANES].copy_from_slice(lanes);
    }
}

/// Softmax of the first `n` scores; the rest, up to a multiple of 16, become 0.
#[inline(always)]
fn softmax(scores: &mut [f32], n: usize) {
    for s in scores[n..].iter_mut() {
        *s = f32::NEG_INFINITY;
    }
    let mut most = [f32::NEG_INFINITY; LANES];
    for sixteen in scores.chunks_exact(LANES) {
        for i in 0..LANES {
            most[i] = if sixteen[i] > most[i] {
                sixteen[i]
            } else {
                most[i]
            };
        }
    }
    let most = most
        .iter()
        .fold(f32::NEG_INFINITY, |a, &b| if b > a { b } else { a });
    for s in scores.iter_mut() {
        *s = exp(*s - most);
    }
    for s in scores[n..].iter_mut() {
        *s = 0.0;
    }
    let by = 1.0 / sum(scores);
    for s in scores.iter_mut() {
        *s *= by;
    }
}

/// The share of `exp(scores[at])` in the sum over all scores.
pub(crate) fn share(scores: &[f32], at: usize) -> f32 {
    let (most, total) = scale(scores);
    exp(scores[at] - most) / total
}

/// The shares of all of them.
pub(crate) fn shares(scores: &[f32]) -> Vec<f32> {
    let (most, total) = scale(scores);
    scores.iter().map(|s| exp(s - most) / total).collect()
}

/// The highest score, and the sum of the exponentials of all below it.
fn scale(scores: &[f32]) -> (f32, f32) {
    let most = scores
        .iter()
        .fold(f32::NEG_INFINITY, |a, &b| if b > a { b } else { a });
    let mut total = 0.0f32;
    for s in scores {
        total += exp(*s - most);
    }
    (most, total)
}

/// The place of the highest value, the first on a tie.
pub(crate) fn best(scores: &[f32]) -> usize {
    let mut at = 0;
    for (i, s) in scores.iter().enumerate() {
        if *s > scores[at] {
            at = i;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Instructions;

    #[test]
    fn exp_is_close_and_stays_finite() {
        for i in 0..87_000 {
            let x = -(i as f32) / 1000.0;
            let (ours, true_value) = (f64::from(exp(x)), f64::from(x).exp());
            assert!(
                (ours / true_value - 1.0).abs() < 3e-7,
                "{x}: {ours} for {true_value}"
            );
        }
        assert!(exp(f32::NEG_INFINITY) > 0.0);
    }

    #[test]
    fn attention_gives_the_same_bits_for_every_set_of_instructions() {
        let (n, width, heads) = (21, 64, 4);
        let qkv: Vec<f32> = (0..n * width * 3)
            .map(|i| ((i * 7919) % 1000) as f32 / 250.0 - 2.0)
            .collect();
        let mut expected: Option<Vec<u32>> = None;
        for with in Instructions::available() {
            let mut out = vec![0.0; n * width];
            attend(
                with,
                &qkv,
                width,
                heads,
                &mut AttentionScratch::default(),
                &mut out,
            );
            let bits: Vec<u32> = out.iter().map(|v| v.to_bits()).collect();
            assert_eq!(
                expected.get_or_insert_with(|| bits.clone()),
                &bits,
                "{with}"
            );
        }
    }
}
