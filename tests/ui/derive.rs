//! What `#[derive(Differentiable)]` does not take.

use std::collections::HashMap;

use dual_core::Differentiable;

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape<T = f64> {
    Circle(T),
    Square(T),
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Plain {
    k: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Unit;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Two<A, B> {
    a: A,
    b: B,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Bounded<T: Copy = f64> {
    x: T,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Borrowing<'a, T: 'static = f64> {
    xs: &'a [T],
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Fields<T = f64> {
    x: T,
    plain: [f64; 2],
    count: usize,
    inner: Plain,
    #[passive]
    both: Vec<T>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Mapped<T = f64> {
    x: T,
    map: HashMap<String, T>,
}

fn main() {}
