//! Derivatives of ours beside those by hand and those of the peers: `cargo bench -p benches --bench peers`.
//!
//! The rows of a table agree to 1e-9 of the largest entry before any of them is timed. A run of all tables writes
//! docs/performance.md; `-- W3` runs and prints the tables of that name only, `-- --test` checks agreement only.

#![allow(clippy::cast_precision_loss)] // counts
#![allow(clippy::wildcard_imports)] // the models
#![allow(clippy::needless_range_loop)] // sums over indices, as in the formulas

// Not of the library: between crates a plain fn is a call, and those of the peers are in this one.
#[path = "../models.rs"]
#[allow(unreachable_pub)] // as the library has it
mod models;

mod bundle;
mod fluid;
mod kinematics;
mod mixture;
mod network;
mod number;
mod option;
mod passes;
mod rates;
mod report;
mod rosenbrock;
mod table;
mod textbook;

/// Numbers of a thousand lanes and their Jacobians live on the stack.
const STACK: usize = 1 << 28;

fn main() {
    let bench = std::thread::Builder::new().stack_size(STACK).spawn(|| {
        let mut report = report::Report::new();
        rosenbrock::tables(&mut report);
        bundle::tables(&mut report);
        mixture::tables(&mut report);
        option::tables(&mut report);
        kinematics::tables(&mut report);
        network::tables(&mut report);
        fluid::tables(&mut report);
        rates::tables(&mut report);
        textbook::tables(&mut report);
        report.finish();
    });
    bench.expect("a thread").join().expect("all rows agree");
}
