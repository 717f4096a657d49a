//! What the benchmarks measure; they are `rosenbrock.rs` and `strictness.rs`.

pub mod models;
