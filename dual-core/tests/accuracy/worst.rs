//! The largest errors, and where they occur.

use std::collections::BTreeMap;

use crate::exceptions::larger;
use crate::precision::{Precision, error};
use crate::reference::Case;

/// The largest error so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Worst {
    pub(crate) ulp: f64,
    /// The point, for the page.
    pub(crate) at: String,
    /// What came out there, for the one who mends it.
    results: String,
}

/// What is measured of a function.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) points: usize,
    /// Of the value, the first and the second derivatives.
    pub(crate) worst: [Worst; 3],
}

#[derive(Debug, Default)]
pub(crate) struct Table(pub(crate) BTreeMap<String, Row>);

impl Table {
    pub(crate) fn see<P: Precision>(&mut self, case: &Case<P>) {
        let row = self.0.entry(case.function.to_owned()).or_default();
        row.points += 1;
        for (order, (got, exact)) in case.computed().iter().zip(&case.exact).enumerate() {
            assert_eq!(got.len(), exact.len(), "parts of {}", case.function);
            for (part, (&got, &exact)) in got.iter().zip(exact).enumerate() {
                let ulp = error(got, exact, larger(case.function, order, part, &case.point));
                if ulp > row.worst[order].ulp {
                    let results = format!("part {part} is {got:e}, exactly {exact:e}");
                    row.worst[order] = Worst { ulp, at: place(case), results };
                }
            }
        }
    }

    /// Panics with all errors beyond the limits for value, first and second derivative.
    pub(crate) fn assert_within(&self, limits: [f64; 3]) {
        let mut beyond = Vec::new();
        for (function, row) in &self.0 {
            for (order, (worst, limit)) in row.worst.iter().zip(limits).enumerate() {
                if worst.ulp > limit {
                    let Worst { ulp, at, results } = worst;
                    beyond.push(format!("{function}, order {order}: {ulp:.1} ulp at {at}: {results}"));
                }
            }
        }
        assert!(beyond.is_empty(), "beyond the limits: {beyond:#?}");
    }
}

/// The point, with the parameter of the function.
fn place<P: Precision>(case: &Case<P>) -> String {
    let point = case.point.iter().map(|x| figure(*x)).collect::<Vec<_>>().join(", ");
    match case.function {
        "powi" | "polygamma" => format!("{point}; n = {}", case.parameter),
        "powf" => format!("{point}; p = {}", figure(P::parse(case.parameter))),
        "log" => format!("{point}; base {}", figure(P::parse(case.parameter))),
        _ => point,
    }
}

/// The shortest decimal that reads back as the same float.
fn figure<P: Precision>(x: P) -> String {
    let size = x.widen().abs();
    if size == 0.0 || (1e-4..1e7).contains(&size) { format!("{x}") } else { format!("{x:e}") }
}
