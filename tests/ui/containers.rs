//! Places that cannot hold numbers with derivatives.

use std::cell::Cell;

use dual_core::differentiable;

struct State {
    x: f64,
}

#[differentiable]
fn literal(x: f64) -> f64 {
    let state = State { x };
    state.x
}

#[differentiable]
fn field(x: f64) -> f64 {
    let mut state = State { x: 0.0 };
    state.x = x;
    state.x
}

struct Filter {
    state: f64,
}

impl Filter {
    #[differentiable]
    fn next(mut self, x: f64) -> f64 {
        self.state += x;
        self.state
    }
}

#[differentiable]
fn cell(x: f64) -> f64 {
    let held = Cell::new(0.0);
    held.set(x);
    held.get()
}

#[differentiable]
fn cell_of_active(x: f64) -> f64 {
    Cell::new(x).get()
}

fn main() {}
