//! The table of `Error`: each row panics, its checked form says why, and there is no other row to be had.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use dual_core::*;

type Number = Dual<f64, 8>;

#[differentiable(into)]
fn product(x: &[f64]) -> f64 {
    x.iter().product()
}

#[differentiable(into)]
fn neighbours(x: &[f64]) -> Vec<f64> {
    x.windows(2).map(|pair| pair[0] * pair[1]).collect()
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Rates<T = f64> {
    all: Vec<T>,
}

fn rates(n: usize) -> Rates {
    Rates { all: vec![1.0; n] }
}

/// What a call panics with, which stays silent.
fn panic_of<R>(call: impl FnOnce() -> R) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(call()))) else { return "nothing".to_owned() };
    payload.downcast::<String>().map_or_else(|_| "no text".to_owned(), |text| *text)
}

/// The fn panics with the words of the error that its checked form gives, behind its name.
fn row<A, B>(name: &str, panics: impl FnOnce() -> A, checked: impl FnOnce() -> Result<B, Error>) -> String {
    let Err(error) = checked() else { panic!("{name}: the checked form gives no error") };
    assert_eq!(panic_of(panics), format!("{name}: {error}"));
    name.to_owned()
}

fn rows() -> Vec<String> {
    let (x, short) = (&[2.0, 3.0, 4.0][..], &[1.0][..]);
    let long = x.to_vec();
    let squares = |x: Vec<Dual<f64, 1>>| x.into_iter().map(|x| x * x).sum::<Dual<f64, 1>>();
    let bent = |x: &[Dual<Dual<f64, 1>, 8>]| x[0] * x[1];
    let first = |x: &[Number]| x[0] * x[1];
    let pairs = |x: &[Number]| vec![x[0], x[1]];
    let second = |x: &[HyperDual<f64, 8>]| x[0] * x[1];
    let row_of = |n: usize| vec![0.0; n];
    let table = |rows: usize, columns: usize| vec![vec![0.0; columns]; rows];
    let a = Dual::<f64, 1>::variable(4.0, 0);
    let residuals = |x: Vec<Dual<f64, 1>>, a| vec![x[0] - a];
    let ragged = |&n: &usize| vec![1.0; n];
    let (bends, series) = (HyperDual::<f64, 2>::variable(1.0, 0), Taylor::<f64, 2>::variable(1.0));
    vec![
        row("jvp", || jvp(squares, x, short), || try_jvp(squares, x, short)),
        row("hvp", || hvp(bent, x, short), || try_hvp(bent, x, short)),
        row("jvp_product", || jvp_product(x, short), || try_jvp_product(x, short)),
        row("jvp_neighbours", || jvp_neighbours(x, short), || try_jvp_neighbours(x, short)),
        row("hvp_product", || hvp_product(x, short), || try_hvp_product(x, short)),
        row(
            "gradient_into",
            || gradient_into(first, &long, &mut row_of(2)),
            || try_gradient_into(first, &long, &mut row_of(2)),
        ),
        row(
            "jacobian_into",
            || jacobian_into(pairs, &long, &mut table(3, 3)),
            || try_jacobian_into(pairs, &long, &mut table(3, 3)),
        ),
        row(
            "jacobian_into",
            || jacobian_into(pairs, &long, &mut table(2, 2)),
            || try_jacobian_into(pairs, &long, &mut table(2, 2)),
        ),
        row(
            "hessian_into",
            || hessian_into(second, &long, &mut row_of(3), &mut table(3, 4)),
            || try_hessian_into(second, &long, &mut row_of(3), &mut table(3, 4)),
        ),
        row(
            "hvp_into",
            || hvp_into(bent, x, short, &mut row_of(3)),
            || try_hvp_into(bent, x, short, &mut row_of(3)),
        ),
        row("hvp_into", || hvp_into(bent, x, x, &mut row_of(2)), || try_hvp_into(bent, x, x, &mut row_of(2))),
        row(
            "hvp_product_into",
            || hvp_product_into(x, short, &mut row_of(3)),
            || try_hvp_product_into(x, short, &mut row_of(3)),
        ),
        row(
            "hvp_product_into",
            || hvp_product_into(x, x, &mut row_of(4)),
            || try_hvp_product_into(x, x, &mut row_of(4)),
        ),
        row(
            "grad_product_into",
            || grad_product_into(x, &mut row_of(2)),
            || try_grad_product_into(x, &mut row_of(2)),
        ),
        row(
            "jacobian_neighbours_into",
            || jacobian_neighbours_into(x, &mut table(3, 3)),
            || try_jacobian_neighbours_into(x, &mut table(3, 3)),
        ),
        row(
            "hessian_product_into",
            || hessian_product_into(x, &mut row_of(4), &mut table(3, 3)),
            || try_hessian_product_into(x, &mut row_of(4), &mut table(3, 3)),
        ),
        row(
            "implicit",
            || implicit(vec![2.0, 1.0], residuals, a),
            || try_implicit(vec![2.0, 1.0], residuals, a),
        ),
        row("sum_over", || sum_over(&[1, 2], ragged), || try_sum_over(&[1, 2], ragged)),
        row("dot", || rates(2).dot(&rates(3)), || rates(2).try_dot(&rates(3))),
        row("second", || bends.second(0, 2), || bends.try_second(0, 2)),
        row("derivative", || series.derivative(3), || series.try_derivative(3)),
    ]
}

/// The rows of the table, each as the names in its first column.
fn table() -> Vec<String> {
    let page = include_str!("../../src/error.rs");
    let lines = page.lines().filter_map(|line| line.strip_prefix("/// | "));
    lines.skip(1).filter_map(|line| line.split(" | ").next()).map(str::to_owned).collect()
}

#[test]
fn every_row_panics_with_the_words_of_its_checked_form() {
    let table = table();
    assert!(table.len() > 8, "{table:?}");
    for name in rows() {
        let general = name.replace("_product", "_f").replace("_neighbours", "_f");
        let known = |cell: &String| {
            [format!("`{general}`"), format!("::{general}`")].iter().any(|end| cell.contains(end))
        };
        assert!(table.iter().any(known), "no row of `{general}`");
    }
}

#[test]
fn operators_of_structs() {
    let (two, three) = (rates(2), rates(3));
    let same = |a: Result<Rates, Error>, b: Rates| assert_eq!(a, Ok(b));
    same(two.try_add(&two), &two + &two);
    same(two.try_sub(&two), &two - &two);
    assert!(two.try_add(&three).is_err() && two.try_sub(&three).is_err());
    let panics = [
        panic_of(|| &two + &three),
        panic_of(|| &two - &three),
        panic_of(|| two.clone().add_assign_of(&three)),
    ];
    for message in panics {
        assert!(message.contains("two trees of different length"), "{message}");
    }
}

impl Rates {
    fn add_assign_of(mut self, other: &Self) -> Self {
        self += other;
        self -= other;
        self
    }
}

#[test]
fn places_as_indexing() {
    let (mut row, mut rows) = (vec![0.0; 2], vec![[0.0; 2]; 2]);
    assert_eq!((row.count(), Table::<f64>::rows(&rows), Table::<f64>::columns(&rows, 1)), (2, 2, 2));
    for message in [
        panic_of(|| *Entries::<f64>::entry(&mut row, 2)),
        panic_of(|| *Table::<f64>::entry(&mut rows, 2, 0)),
        panic_of(|| Table::<f64>::columns(&rows, 2)),
    ] {
        assert!(message.starts_with("index out of bounds"), "{message}");
    }
}

/// What generated code alone calls.
const NOT_PUBLIC: [&str; 2] = ["or_panic", "in_parts"];

/// The fns of a file that say when they panic.
fn panicking(file: &Path, found: &mut Vec<String>) {
    let text = fs::read_to_string(file).unwrap();
    for (at, _) in text.match_indices("/// # Panics") {
        let is_item = |line: &&str| !["///", "#["].iter().any(|start| line.trim_start().starts_with(start));
        let hidden =
            text[at..].lines().take_while(|line| !is_item(line)).any(|line| line.contains("#[doc(hidden)]"));
        let line = text[at..].lines().find(is_item).unwrap_or_default();
        let name =
            line.split("fn ").nth(1).and_then(|rest| rest.split(['<', '(']).next()).unwrap_or_default();
        if !hidden && !NOT_PUBLIC.contains(&name) {
            found.push(name.to_owned());
        }
    }
}

fn in_folder(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // Twins panic where the fn does.
            if !path.ends_with("twin") {
                in_folder(&path, found);
            }
        } else {
            panicking(&path, found);
        }
    }
}

#[test]
fn every_documented_panic_is_in_the_table() {
    let mut found = Vec::new();
    in_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 10, "{found:?}");
    let page = include_str!("../../src/error.rs");
    for name in found {
        assert!(page.contains(&format!("::{name}")), "`{name}` says that it panics, the table does not");
    }
}
