//! Bisections.

use super::super::program::{Found, Root, Side, Until};
use super::{Holds, Writer};

impl<'p> Writer<'p> {
    /// Its names are nobody else's.
    pub(super) fn root(&mut self, e: &'p Root) -> (String, Holds) {
        let [rate, target, low, high] =
            [&e.rate, &e.target, &e.bounds[0], &e.bounds[1]].map(|part| self.real(part).0);
        let mut text = match e.style % 2 {
            0 => format!("let (rate, target): (f64, f64) = ({rate}, {target}); "),
            _ => format!("let rate: f64 = {rate}; let target: f64 = {target}; "),
        };
        text += &match e.style / 2 % 2 {
            0 => format!("let (mut low, mut high): (f64, f64) = ({low}, {high}); "),
            _ => format!("let mut low: f64 = {low}; let mut high: f64 = {high}; "),
        };
        let by_closure = e.style / 4 % 3 == 0;
        if by_closure {
            text += "let excess = |at: f64| at * at * at + rate * at - target; ";
        }
        let excess = |at: &str| {
            if by_closure {
                format!("excess({at})")
            } else {
                format!("({at} * {at} * {at} + rate * {at} - target)")
            }
        };
        let here = excess("middle");
        let (condition, upper) = match (e.side, e.style / 12 % 2) {
            (Side::Sign, 0) => (format!("{here} > 0.0"), true),
            (Side::Sign, _) => (format!("{here} <= 0.0"), false),
            (Side::Product, 0) => (format!("{here} * {} <= 0.0", excess("low")), true),
            (Side::Product, _) => (format!("{here} * {} > 0.0", excess("low")), false),
        };
        let sides = ["high = middle;", "low = middle;"];
        let [then, other] = if upper { sides } else { [sides[1], sides[0]] };
        let step = format!("let middle = 0.5 * (low + high); if {condition} {{ {then} }} else {{ {other} }}");
        text += &match e.until {
            Until::Steps(steps) => format!("for _ in 0..{steps} {{ {step} }} "),
            Until::Width(width) => match e.style / 24 % 2 {
                0 => format!("while high - low > {width:?} {{ {step} }} "),
                _ => format!("loop {{ if high - low <= {width:?} {{ break; }} {step} }} "),
            },
        };
        let end = match e.gives {
            Found::Low => "low",
            Found::High => "high",
            Found::Middle => "0.5 * (low + high)",
        };
        (format!("{{ {text}{end} }}"), Holds::Block)
    }
}
