//! Benches; filled below.
fn main() {}
