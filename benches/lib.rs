//! Benchmarks only; see `rosenbrock.rs`.
