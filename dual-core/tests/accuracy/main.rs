//! Accuracy of the functions' derivatives, and of the special functions' values, against references of high precision
//! in f64 and f32: the files in `data/`, which the scripts there write.
//!
//! `UPDATE_DOCS=1 cargo test -p dual-core --test accuracy` writes what is measured to `docs/accuracy.md`.

mod exceptions;
mod page;
mod piecewise;
mod precision;
mod reference;
mod slopes;
mod worst;

use precision::Precision;
use reference::Case;
use worst::Table;

/// What every function keeps for its value, first and second derivative, in units in the last place of the exact value.
const LIMITS: [f64; 3] = [3.0, 4.0, 16.0];

/// The data of one precision: of the elementary functions, and of the special ones.
type Data = (&'static str, &'static [&'static str]);
const F64: Data = (
    include_str!("../data/accuracy.csv"),
    &[include_str!("../data/special.csv"), include_str!("../data/gauss.csv")],
);
const F32: Data = (include_str!("../data/accuracy32.csv"), &[include_str!("../data/special32.csv")]);

fn measure<P: Precision>((elementary, special): Data) -> Table {
    let mut table = Table::default();
    for line in elementary.lines().skip(1) {
        table.see(&Case::<P>::elementary(line));
    }
    for line in special.iter().flat_map(|text| text.lines().skip(1)) {
        table.see(&Case::<P>::special(line));
    }
    table
}

#[test]
fn errors_in_f64_are_within_the_limits() {
    measure::<f64>(F64).assert_within(LIMITS);
}

#[test]
fn errors_in_f32_are_within_the_limits() {
    measure::<f32>(F32).assert_within(LIMITS);
}

#[test]
fn the_page_names_every_function() {
    page::check_or_update(&measure::<f64>(F64), &measure::<f32>(F32));
}
