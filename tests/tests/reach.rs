//! Short fns of which the compiler knows what reaches what: their derivatives are those of the twin over strict numbers, edges included.

#![allow(clippy::cast_precision_loss)] // small numbers

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

/// The gradient by strict numbers that hold every lane.
fn strict(x: [f64; 5]) -> [f64; 5] {
    dual_mixed::<Dual<f64, 5>>(core::array::from_fn(|i| Dual::variable(x[i], i))).eps
}

#[test]
fn gradients_are_those_of_strict_numbers() {
    // Of moderate size where they are finite: terms that cancel would leave no digit to compare.
    let edges = [0.0, -0.0, 1.0, 1.5, -2.0, f64::INFINITY, f64::NAN];
    let mut next = 1_usize;
    let mut draw = || {
        next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let which = next >> 33;
        if which.is_multiple_of(3) {
            edges[which / 3 % edges.len()]
        } else {
            (which % 1000) as f64 * 0.004 + 0.1
        }
    };
    for _ in 0..20_000 {
        let x: [f64; 5] = core::array::from_fn(|_| draw());
        let (value, gradient) = value_and_grad_mixed(x);
        assert!(value.to_bits() == mixed(x).to_bits() || value.is_nan() && mixed(x).is_nan(), "{x:?}");
        for (ours, strict) in gradient.into_iter().zip(strict(x)) {
            let close = (ours - strict).abs() <= 1e-12 * strict.abs().max(value.abs()).max(1.0);
            assert!(
                ours == strict || strict.is_finite() && close || ours.is_nan() && strict.is_nan(),
                "{x:?}: {ours} {strict}"
            );
        }
    }
}
