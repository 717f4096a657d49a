//! In what two floats are held and given, which changes nothing of what they are.

use super::super::program::{Function, Gives, Id, Of, Real};
use super::Writer;

/// How a pair is spelled.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// `(f64, f64)`
    Tuple,
    /// A tuple struct with the derive, of a name as short as that of a fn.
    Unnamed,
    /// A struct with the derive.
    Named,
}

/// The structs, which all programs share.
pub(super) const STRUCTS: &str = "\
    #[derive(Clone, Copy, Debug, PartialEq, dual_core::Differentiable)]\npub struct P<T = f64>(pub T, pub T);\n\
    #[derive(Clone, Copy, Debug, PartialEq, dual_core::Differentiable)]\npub struct Spot<T = f64> { pub u: T, pub v: T }\n";

impl Shape {
    /// That of a variable, of the parameter whose first part this is, or of what a fn gives.
    pub(super) fn of(place: usize) -> Self {
        [Shape::Tuple, Shape::Unnamed, Shape::Named][place % 3]
    }

    pub(super) fn ty(self) -> &'static str {
        match self {
            Shape::Tuple => "(f64, f64)",
            Shape::Unnamed => "P",
            Shape::Named => "Spot",
        }
    }

    /// The pair of both, or its pattern.
    pub(super) fn made(self, a: &str, b: &str) -> String {
        match self {
            Shape::Tuple => format!("({a}, {b})"),
            Shape::Unnamed => format!("P({a}, {b})"),
            Shape::Named => format!("Spot {{ u: {a}, v: {b} }}"),
        }
    }

    pub(super) fn part(self, i: usize) -> &'static str {
        match self {
            Shape::Named => ["u", "v"][i],
            Shape::Tuple | Shape::Unnamed => ["0", "1"][i],
        }
    }
}

impl<'p> Writer<'p> {
    /// Of two vectors of nalgebra.
    pub(super) fn vectors(&mut self, elements: &'p [[Real; 2]], of: Of) -> String {
        let n = elements.len();
        let mut side = |i: usize, style: usize| {
            let elements: Vec<String> = elements.iter().map(|both| self.real(&both[i]).0).collect();
            let elements = elements.join(", ");
            match style % 3 {
                0 => format!("Vector{n}::new({elements})"),
                1 => format!("SVector::from([{elements}])"),
                _ => format!("SVector::<f64, {n}>::new({elements})"),
            }
        };
        match of {
            Of::Dot(style) => format!("{}.dot(&{})", side(0, style), side(1, style / 3)),
            Of::SumOfProducts(style) if style / 9 % 2 == 0 => {
                // As an argument, whose type does not tell what the sum is of.
                format!("call1(|v| v, {}.component_mul(&{}).sum())", side(0, style), side(1, style / 3))
            }
            Of::SumOfProducts(style) => {
                format!("{}.component_mul(&{}).sum()", side(0, style), side(1, style / 3))
            }
            Of::SquaredDistance(style) => {
                format!("({} - {}).norm_squared()", side(0, style), side(1, style / 3))
            }
        }
    }

    /// The place of a fn among those of the program.
    pub(super) fn place_of(&self, f: &Function) -> usize {
        self.program.functions.iter().position(|other| std::ptr::eq(other, f)).expect("a fn of the program")
    }

    /// A part of a variable that is a pair.
    pub(super) fn part(&self, id: Id, i: usize) -> String {
        format!("{}.{}", self.name(id), Shape::of(id).part(i))
    }

    /// Whether a fn leaves its two results in a `&mut` argument.
    pub(super) fn leaves(&self, f: usize) -> bool {
        self.program.functions[f].gives == Gives::Array && (self.program.number + f) % 2 == 0
    }

    /// Whether a fn gives a `Result`, not an `Option`.
    pub(super) fn explains(&self, f: usize) -> bool {
        self.program.functions[f].gives == Gives::Maybe && (self.program.number + f) % 2 == 0
    }
}
