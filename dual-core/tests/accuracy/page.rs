//! `docs/accuracy.md`.

use std::fmt::Write;
use std::{env, fs};

use crate::LIMITS;
use crate::exceptions::EXCEPTIONS;
use crate::piecewise;
use crate::reference::{SMOOTH, SPECIAL, of_two};
use crate::slopes;
use crate::worst::{Row, Table, Worst};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/accuracy.md");
const COMMAND: &str = "UPDATE_DOCS=1 cargo test -p dual-core --test accuracy";

/// Writes the page if asked to, and otherwise asserts that it names every function. Not its figures: the value of an
/// elementary function is the platform's, and derivatives are made of values.
pub(crate) fn check_or_update(wide: &Table, narrow: &Table) {
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PATH, page(wide, narrow)).unwrap();
    }
    let page = fs::read_to_string(PATH).unwrap_or_else(|e| panic!("{PATH}: {e}; `{COMMAND}` writes it"));
    let named = |name: &&str| page.contains(&format!("`{name}`"));
    let missing: Vec<_> = names().into_iter().filter(|name| !named(name)).collect();
    assert!(missing.is_empty(), "docs/accuracy.md lacks {missing:?}; `{COMMAND}` writes it");
    for table in [wide, narrow] {
        let measured: Vec<_> = [curved(), piecewise::names()]
            .concat()
            .into_iter()
            .filter(|name| table.0.contains_key(*name))
            .collect();
        assert_eq!(measured.len(), table.0.len(), "every function of the data is one of the library");
        assert_eq!(measured, curved(), "every function that curves is in the data");
    }
}

fn curved() -> Vec<&'static str> {
    [SMOOTH, &of_two(true), SPECIAL].concat()
}

fn names() -> Vec<&'static str> {
    let methods = slopes::METHODS.iter().map(|(name, ..)| *name).collect();
    [curved(), piecewise::names(), methods].concat()
}

fn page(wide: &Table, narrow: &Table) -> String {
    let [value, first, second] = LIMITS;
    let mut page = format!(
        "# Accuracy

The largest error seen of each function, in units in the last place (ulp) of the exact result, and the point where it is
seen. Written by `{COMMAND}`.

The figures are of one machine, since f64's own functions differ between platforms. What the test asserts everywhere are the
limits, {value} ulp for the value of a special function, {first} for a first derivative and {second} for a second one, in f64
and in f32. The value of an elementary function is bit for bit f64's or f32's own.

The exact results come from mpmath with 80 to 1400 digits, as many as the cancellation in the textbook formula takes; they
are rounded to the nearest float, so that an error below 0.5 ulp may show as 0. The formulas are compared with numeric
differentiation before. The points are spread over the whole domain in magnitude and sign (1e-307 to 1e307 where the
function is defined there), and lie close to its ends, zeros and poles and where value or derivatives leave the range; the
least float and subnormal floats are among them. Those of f32 are the same points rounded, or brought into its range by the
eighth root or to an eighth. The scripts and the data are in `dual-core/tests/data/`.

"
    );
    for (name, table) in [("f64", wide), ("f32", narrow)] {
        write!(page, "## {name}\n\n").unwrap();
        page.push_str(&elementary(table));
        page.push_str(&special(table));
    }
    page.push_str(&slopes::section());
    page.push_str("## Functions without curvature\n\n");
    let list = piecewise::names().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    write!(page, "Between their breaks their slopes are exact and their second derivatives 0, which the test asserts:\n{list}.\n\n").unwrap();
    page.push_str(
        "## Exceptions

A difference of terms that vanishes inside the domain has no digits left there, whatever the formula: the terms are
floats. A product with a subnormal number has as few digits as that. There the error counts in ulps of something larger than
the exact result.

| function | result | reason |
|---|---|---|
",
    );
    for e in EXCEPTIONS {
        writeln!(
            page,
            "| `{}` | {} | {} |",
            e.function,
            e.what.replace('|', "\\|"),
            e.reason.replace('|', "\\|")
        )
        .unwrap();
    }
    page
}

fn elementary(table: &Table) -> String {
    let mut text = "Elementary functions, `powi` to the integer n, `powf` to the passive p, `log` to a passive base, `powd` and `logd` with
both arguments active. Of two arguments, the error is the largest among the partial derivatives of the order.

| function | points | first | at | second | at |
|---|--:|--:|---|--:|---|
"
    .to_owned();
    for name in [SMOOTH, &of_two(true)].concat() {
        let Row { points, worst: [_, first, second] } = &table.0[name];
        writeln!(text, "| `{name}` | {points} | {} | {} |", cells(first), cells(second)).unwrap();
    }
    text + "\n"
}

fn special(table: &Table) -> String {
    let mut text = "Special functions, `polygamma` of the orders n = 1, 2, 3.

| function | points | value | at | first | at | second | at |
|---|--:|--:|---|--:|---|--:|---|
"
    .to_owned();
    for name in SPECIAL {
        let Row { points, worst } = &table.0[*name];
        writeln!(text, "| `{name}` | {points} | {} |", worst.each_ref().map(cells).join(" | ")).unwrap();
    }
    text + "\n"
}

fn cells(worst: &Worst) -> String {
    format!("{:.1} | {}", worst.ulp, if worst.at.is_empty() { "everywhere" } else { &worst.at })
}
