//! What the benchmarks measure; they are `peers/`, `growth/`, `strictness.rs`, `cores.rs` and `compile_time.rs`.

pub mod models;
