use dual_core::differentiable;

macro_rules! branches {
    ($x:expr, $y:expr) => {
        match $x > 0.0 {
            true => $y,
            false => -$y,
        }
    };
}

macro_rules! captures {
    ($x:expr, $y:expr) => {
        match Some($x) {
            Some(v) => v + $y,
            None => $y,
        }
    };
}

/// What a `match` of a macro binds is not told from the caller's `v`.
#[differentiable]
fn f(x: f64, v: f64) -> f64 {
    branches!(x, v) + captures!(x, v)
}

fn main() {}
