//! Rosenbrock's chain: gradients of 2 to 1000 variables, Hessians of 2 to 16. Arithmetic alone, and sparse: what a dual number
//! costs without elementary functions to hide behind.

use dual_core::differentiable;

use crate::models::*;
use crate::number::Number;
use crate::passes::{Model, chunk_peers, gradient_peers, hessian_peers, input, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

/// As with a length that only the caller knows.
#[differentiable(only(grad))]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
        sum += 100.0 * (valley * valley) + slope * slope;
    }
    sum
}

struct Rosenbrock;

impl<const N: usize> Model<N, 1> for Rosenbrock {
    #[inline(always)]
    fn eval<T: Number>(&self, x: &[T; N]) -> [T; 1] {
        let mut sum = T::constant(0.0);
        for i in 0..N - 1 {
            let (valley, slope) = (x[i + 1] - x[i] * x[i], -x[i] + 1.0);
            sum = sum + valley * valley * 100.0 + slope * slope;
        }
        [sum]
    }
}

#[inline(always)]
fn gradient_by_hand<const N: usize>(x: &[f64; N]) -> [f64; N] {
    let mut gradient = [0.0; N];
    let mut from_before = 0.0;
    for i in 0..N - 1 {
        let valley = 200.0 * (x[i + 1] - x[i] * x[i]);
        gradient[i] = from_before - 2.0 * (x[i] * valley + (1.0 - x[i]));
        from_before = valley;
    }
    gradient[N - 1] = from_before;
    gradient
}

#[inline(always)]
fn hessian_by_hand<const N: usize>(x: &[f64; N]) -> [[f64; N]; N] {
    let mut rows = [[0.0; N]; N];
    for i in 0..N - 1 {
        let beside = -400.0 * x[i];
        rows[i][i] += 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0;
        rows[i][i + 1] = beside;
        rows[i + 1][i] = beside;
        rows[i + 1][i + 1] = 200.0;
    }
    rows
}

fn point<const N: usize>() -> [f64; N] {
    core::array::from_fn(|i| 1.0 + 0.3 * (i as f64).sin())
}

pub(crate) fn tables(report: &mut Report) {
    macro_rules! gradients {
        ($($n:literal $primal:ident $grad:ident hyperdual $lanes:literal;)*) => { $({
            let x = point::<$n>();
            let mut table = Table::new(concat!("W1 Rosenbrock, gradient, n = ", $n),
                || $primal(*input(&x)), || gradient_by_hand(input(&x)));
            table.row(Kind::Ours, "ours", || $grad(*input(&x)));
            if $n >= 8 {
                table.row(Kind::Slice, "ours, slice", || grad_rosenbrock(input(&x[..])));
            }
            one_pass_peers::<hyperdual::Hyperdual<f64, $lanes>, _, _>(&mut table, &Rosenbrock, &x);
            gradient_peers(&mut table, &Rosenbrock, &x);
            report.measure(table);
        })* };
    }
    gradients! {
        2 rosenbrock2 grad_rosenbrock2 hyperdual 3;
        4 rosenbrock4 grad_rosenbrock4 hyperdual 5;
        8 rosenbrock8 grad_rosenbrock8 hyperdual 9;
        16 rosenbrock16 grad_rosenbrock16 hyperdual 17;
        32 rosenbrock32 grad_rosenbrock32 hyperdual 33;
    }
    let x = point::<100>();
    let mut table = Table::new(
        "W1 Rosenbrock, gradient, n = 100",
        || rosenbrock100(*input(&x)),
        || gradient_by_hand(input(&x)),
    );
    table.row(Kind::Ours, "ours", || grad_rosenbrock100(*input(&x)));
    table.row(Kind::Slice, "ours, slice", || grad_rosenbrock(input(&x[..])));
    chunk_peers(&mut table, &Rosenbrock, &x);
    gradient_peers(&mut table, &Rosenbrock, &x);
    report.measure(table);

    let x = point::<1000>();
    let mut table = Table::new(
        "W1 Rosenbrock, gradient, n = 1000",
        || rosenbrock(input(&x[..])),
        || gradient_by_hand(input(&x)),
    );
    table.row(Kind::Slice, "ours, slice", || grad_rosenbrock(input(&x[..])));
    chunk_peers(&mut table, &Rosenbrock, &x);
    gradient_peers(&mut table, &Rosenbrock, &x);
    report.measure(table);

    macro_rules! hessians {
        ($($n:literal $primal:ident $hessian:ident;)*) => { $({
            let x = point::<$n>();
            let mut table = Table::new(concat!("W2 Rosenbrock, Hessian, n = ", $n),
                || $primal(*input(&x)), || hessian_by_hand(input(&x)));
            table.row(Kind::Ours, "ours", || $hessian(*input(&x)));
            hessian_peers(&mut table, &Rosenbrock, &x);
            report.measure(table);
        })* };
    }
    hessians! {
        2 rosenbrock2 hessian_rosenbrock2;
        4 rosenbrock4 hessian_rosenbrock4;
        8 rosenbrock8 hessian_rosenbrock8;
        16 rosenbrock16 hessian_rosenbrock16;
    }
}
