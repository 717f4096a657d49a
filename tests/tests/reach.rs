//! Short fns of which the compiler knows what reaches what: their derivatives are those of the twin over strict numbers, edges included.

#![allow(clippy::cast_precision_loss)] // small numbers

#[cfg(feature = "full")]
use dual_core::nalgebra::SMatrix;
use dual_core::{Dual, differentiable};

/// One branch, and loops that are written out.
#[differentiable]
fn mixed(x: [f64; 5]) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        for j in 0..2 {
            sum += x[i].sqrt() * x[j + 3] - x[j] / x[4];
        }
    }
    let bent = if x[0] > 1.0 { x[1].exp() * sum } else { (x[2] * x[3]).max(x[3]) };
    bent * x[4] + (x[0] - 2.0 * x[4]).abs() + 1.0 / x[2]
}

/// A layer of small matrices, with more variables and loops that are written out for numbers that know what reaches them; each entry goes by
/// way of a callee with a branch.
#[cfg(feature = "full")]
#[differentiable(wrt(m, b))]
fn layer(m: SMatrix<f64, 2, 3>, b: SMatrix<f64, 2, 2>, inputs: &SMatrix<f64, 3, 2>) -> f64 {
    let mut z = m * inputs;
    z += b * b;
    let z = -(z * 2.0 - m * inputs / b[(0, 1)]);
    let mut total = 0.0;
    for i in 0..2 {
        for j in 0..2 {
            total += leaky(z[(i, j)]) * b[(j, i)];
        }
    }
    total
}

#[cfg(feature = "full")]
#[differentiable]
fn leaky(x: f64) -> f64 {
    if x > 0.5 { x * x.sqrt() } else { 0.5 * x.exp() - x }
}

/// Draws numbers, of moderate size where they are finite: terms that cancel would leave no digit to compare.
struct Numbers(usize);

impl Numbers {
    fn draw<const N: usize>(&mut self) -> [f64; N] {
        let edges = [0.0, -0.0, 1.0, 1.5, -2.0, f64::INFINITY, f64::NAN];
        core::array::from_fn(|_| {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let which = self.0 >> 33;
            if which.is_multiple_of(3) {
                edges[which / 3 % edges.len()]
            } else {
                (which % 1000) as f64 * 0.004 + 0.1
            }
        })
    }
}

/// Panics where value and gradient are not those of strict numbers, which hold every lane.
fn assert_strict<const N: usize>(x: [f64; N], value: f64, gradient: [f64; N], strict: Dual<f64, N>) {
    assert!(value.to_bits() == strict.re.to_bits() || value.is_nan() && strict.re.is_nan(), "{x:?}");
    for (ours, strict) in gradient.into_iter().zip(strict.eps) {
        let close = (ours - strict).abs() <= 1e-12 * strict.abs().max(value.abs()).max(1.0);
        assert!(
            ours == strict || strict.is_finite() && close || ours.is_nan() && strict.is_nan(),
            "{x:?}: {ours} {strict}"
        );
    }
}

#[test]
fn gradients_are_those_of_strict_numbers() {
    let mut numbers = Numbers(1);
    for _ in 0..20_000 {
        let x: [f64; 5] = numbers.draw();
        let (value, gradient) = value_and_grad_mixed(x);
        let strict = dual_mixed::<Dual<f64, 5>>(core::array::from_fn(|i| Dual::variable(x[i], i)));
        assert!(value.to_bits() == mixed(x).to_bits() || value.is_nan() && mixed(x).is_nan(), "{x:?}");
        assert_strict(x, value, gradient, strict);
    }
}

#[cfg(feature = "full")]
#[test]
fn those_of_small_matrices_are() {
    let mut numbers = Numbers(2);
    for _ in 0..20_000 {
        let x: [f64; 10] = numbers.draw();
        let inputs = SMatrix::<f64, 3, 2>::new(0.5, -2.0, 1.5, 0.25, -1.0, 3.0);
        let (m, b) = (SMatrix::from_column_slice(&x[..6]), SMatrix::from_column_slice(&x[6..]));
        let (value, (by_m, by_b)) = value_and_grad_layer(m, b, &inputs);
        let gradient: Vec<f64> = by_m.iter().chain(&by_b).copied().collect();
        let dual: [Dual<f64, 10>; 10] = core::array::from_fn(|i| Dual::variable(x[i], i));
        let (dual_m, dual_b) =
            (SMatrix::from_column_slice(&dual[..6]), SMatrix::from_column_slice(&dual[6..]));
        let strict = dual_layer(dual_m, dual_b, &inputs);
        let primal = layer(m, b, &inputs);
        assert!(value.to_bits() == primal.to_bits() || value.is_nan() && primal.is_nan(), "{x:?}");
        assert_strict(x, value, gradient.try_into().expect("as many"), strict);
    }
}
