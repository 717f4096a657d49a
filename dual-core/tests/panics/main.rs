//! What panics on data, and that nothing else does.

mod checks;
mod drivers;
mod numbers;
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Calls that were made, and those of them that panicked.
#[derive(Default)]
struct Calls {
    panicked: Vec<String>,
}

impl Calls {
    /// Makes one.
    fn make<R>(&mut self, what: impl std::fmt::Display, call: impl FnOnce() -> R) {
        if catch_unwind(AssertUnwindSafe(|| drop(call()))).is_err() {
            self.panicked.push(what.to_string());
        }
    }

    /// None of them panicked.
    fn all_returned(&self) {
        assert!(self.panicked.is_empty(), "panicked: {:#?}", self.panicked);
    }
}

/// What a float may be.
const FLOATS: [f64; 16] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -2.5,
    170.7,
    -711.0,
    1e-320,
    f64::MIN_POSITIVE,
    1e300,
    f64::MAX,
    f64::MIN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];
