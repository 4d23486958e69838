//! House work: `cargo xtask check | measure | docs`.

fn main() {}
