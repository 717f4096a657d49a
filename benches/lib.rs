//! What the benchmarks measure; they are `rosenbrock.rs`, `strictness.rs` and `compile_time.rs`.

pub mod models;
