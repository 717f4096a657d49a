//! Benchmarks only; see `rosenbrock.rs`.
pub mod models;
