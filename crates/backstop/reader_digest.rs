//! What a reader is made of, as one number: 64 bits of FNV-1a over names and bytes, in order. Used
//! by the build, and by a test of it. Source: G. Fowler, L. C. Noll, K.-P. Vo, "FNV hash".

/// Sixteen hexadecimal digits.
pub fn digest<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut take = |bytes: &[u8]| {
        for b in bytes {
            hash = (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for (name, bytes) in parts {
        take(name.as_bytes());
        take(&(bytes.len() as u64).to_le_bytes());
        take(bytes);
    }
    format!("{hash:016x}")
}
