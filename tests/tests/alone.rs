//! Callees of one number, which that goes through without the other lanes of its caller: nothing but the time tells.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::__private::{Alone, alone, argument, through};
use dual_core::numbers::{Dual as Number, FUSED, PLAIN, STRICT};
use dual_core::{Dual, HyperDual, Part, Taylor, differentiable};
use tests::proves;

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

/// Callees that call callees.
#[differentiable]
fn swish(x: f64) -> f64 {
    x * sigmoid(x + 0.1 * x * x) - sigmoid(2.0 * x)
}

/// A place that is not the first, with passive arguments on both sides that the call makes.
#[differentiable(wrt(x))]
fn ease(name: &str, x: f64, powers: &[i32], scale: f64) -> f64 {
    let mut sum = name.len() as f64;
    for &n in powers {
        sum += scale * x.powi(n) / n as f64;
    }
    sum
}

#[differentiable]
fn network(w: [f64; 6], b: [f64; 3]) -> f64 {
    let mut total = 0.0;
    for i in 0..3 {
        total += swish(w[2 * i] * b[i] - w[2 * i + 1]) * ease("ab", b[i] * w[i], &[1, 2, 3], 0.5 + 1.0);
    }
    total
}
proves!(scalar network |x| ([x[0], x[1], x[2], x[3], x[4], x[5]], [x[6], x[7], x[8]])
    along |t| ([t[0], t[1], t[2], t[3], t[4], t[5]], [t[6], t[7], t[8]])
    at [[0.3, -0.7, 1.1, 0.4, -1.3, 0.9, 0.5, -0.2, 0.8], [-2.0, 0.1, 0.0, 1.0, 3.0, -0.4, 1.5, 0.7, -0.9]]);

/// Of few variables, where the compiler knows what reaches what.
#[differentiable]
fn few(x: f64, y: f64, z: f64) -> f64 {
    sigmoid(x * y) * z + swish(z - x) / (1.0 + y * y)
}
proves!(scalar few |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.3, -0.7, 1.1], [0.0, 2.0, -1.0]]);

/// In chunks, and by closures.
#[differentiable]
fn many(x: &[f64]) -> f64 {
    let direct: f64 = x.windows(2).map(|w| swish(w[0] - w[1])).sum();
    let by_name: f64 = x.iter().copied().map(sigmoid).sum();
    direct * by_name
}
proves!(scalar many |x| (x) along |t| (t)
    at [[0.3, -0.7, 1.1], [0.0, 0.1, -1.0]]);

#[test]
fn chunks_agree_with_one_pass() {
    let x: Vec<f64> = (0..40).map(|i| (0.7 * i as f64 + 0.3).sin()).collect();
    let (_, want) = dual_core::gradient(|v: &[Dual<f64, 8>]| dual_many(v), &x[..]);
    for (got, want) in grad_many(&x).into_iter().zip(want) {
        assert!((got - want).abs() <= 1e-13 * want.abs().max(1.0), "{got} is not {want}");
    }
}

/// Calls itself, and so stays what it is.
#[differentiable(wrt(x))]
fn nested_roots(x: f64, depth: u32) -> f64 {
    if depth == 0 { x * x + 1.0 } else { (x + nested_roots(x * 0.5, depth - 1)).sqrt() }
}
#[differentiable]
fn roots(x: f64, y: f64) -> f64 {
    nested_roots(x * y, 5) + nested_roots(y, 0)
}
proves!(scalar roots |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [2.0, 1.1]]);

/// Of several numbers, of references and generic: as they were.
#[differentiable]
fn by_reference(x: &f64) -> f64 {
    x.exp() * x.sin() + *x
}
#[differentiable]
fn generic<const N: usize>(x: f64, table: [f64; N]) -> f64 {
    let mut y = 0.0;
    for c in table {
        y = y * x + c;
    }
    y
}
#[differentiable]
fn others(x: f64, y: f64) -> f64 {
    let z = x * y;
    by_reference(&z) * generic::<3>(x, [1.0, 2.0, 3.0]) + sigmoid(generic(y, [0.5, 1.0]))
}
proves!(scalar others |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [2.0, -1.1]]);

#[differentiable]
fn single(x: f32) -> f32 {
    (x * x + 1.0).sqrt().ln() * x
}
#[differentiable]
fn singles(x: [f32; 3]) -> f32 {
    single(x[0] * x[1]) + single(x[2] - x[0])
}
proves!(scalar32 singles |x| ([x[0], x[1], x[2]]) along |t| ([t[0], t[1], t[2]]) at [[0.3, 0.7, 1.1]]);

/// What is passive after all.
#[differentiable]
fn unsure(x: f64, n: usize) -> f64 {
    let mut y = 0.5;
    for _ in 0..n {
        y = x;
    }
    sigmoid(y) + sigmoid(0.5) * x
}
proves!(scalar unsure |x| (x[0], 0) along |t| (t[0]) at [[0.3]]);

#[test]
fn arguments_are_evaluated_in_their_order() {
    #[differentiable(wrt(x))]
    fn ordered(x: f64) -> f64 {
        let mut n = 1;
        ease("a", x, &[1], 1.0)
            + power(
                n,
                {
                    n += 1;
                    x * n as f64
                },
                n,
            )
    }
    assert_eq!(ordered(3.0), 40.0);
    assert_eq!(grad_ordered(3.0), 1.0 + 2.0 * 6.0 * 2.0);
}
#[differentiable(wrt(x))]
fn power(before: i32, x: f64, behind: i32) -> f64 {
    x.powi(behind) / before as f64 + 0.0 * x * x
}

/// A root that is infinitely steep at 0, and gates behind it.
#[differentiable]
fn gate(x: f64) -> f64 {
    if x > 1.0 { x * x * x } else { 0.5 }
}
#[differentiable]
fn root(x: f64) -> f64 {
    (x * 1.0 * 1.0 + 0.0).sqrt()
}
#[differentiable]
fn clamped(x: f64) -> f64 {
    (x * 1.0 * 1.0).clamp(1.0, 2.0)
}
#[differentiable]
fn edges(x: f64, y: f64, z: f64, w: f64, v: f64) -> f64 {
    gate(x.sqrt()) + root(y) + z + clamped(w.sqrt()) + root(0.0 * v) * 2.0
}

#[test]
fn edges_are_those_of_the_callee_written_out() {
    // A constant behind an infinite slope is a constant; partial derivatives do not poison each other.
    let (y, [by_x, by_y, by_z, by_w, by_v]) = value_and_grad_edges(0.0, 0.0, 3.0, 0.0, 1.0);
    assert_eq!(y, edges(0.0, 0.0, 3.0, 0.0, 1.0));
    assert_eq!((by_x, by_y, by_z, by_w, by_v), (0.0, f64::INFINITY, 1.0, 0.0, 0.0));
    assert_eq!(grad_overflowing(0.0, 1.0, 2.0, 800.0), [0.0, 0.0, 0.0, 0.0]);
    assert_eq!(hessian_edges(4.0, 4.0, 3.0, 2.0, 1.0)[2], [0.0; 5]);
    let hessian = hessian_edges(0.0, 4.0, 3.0, 0.0, 1.0);
    assert_eq!((hessian[0][0], hessian[1][1], hessian[3][3]), (0.0, -1.0 / 32.0, 0.0));
}

/// exp overflows where the quotient has settled.
#[differentiable]
fn overflowing(x: f64, y: f64, z: f64, w: f64) -> f64 {
    sigmoid(w) * 1.0 + 0.0 * (x + y + z)
}

/// x · ∂/∂y [s(x + y)], whose inner derivative passes a callee, too.
#[differentiable]
fn inner(x: f64, y: f64) -> f64 {
    cubed(x + y)
}
#[differentiable]
fn cubed(x: f64) -> f64 {
    x * x * x + 0.0 * x
}
#[differentiable]
fn confusing(x: f64) -> f64 {
    x * grad_inner(x, 1.0)[1]
}

#[test]
fn perturbations_are_not_confused() {
    // 3x(x + 1)², whose derivative is 3(x + 1)² + 6x(x + 1).
    assert_eq!((confusing(2.0), grad_confusing(2.0)), (54.0, 63.0));
    assert_eq!(hessian_confusing(2.0), 12.0 * 3.0 + 6.0 * 2.0);
}

#[test]
fn a_number_of_several_lanes_leaves_them_behind() {
    fn lanes<D: Alone<f64>>(_: &D) -> usize {
        size_of::<D::Number>()
    }
    let x = Number::<f64, 16, PLAIN>::variable(3.0, 4);
    assert!(lanes(&x) <= 3 * size_of::<f64>());
    assert!(lanes(&Number::<f64, 16, FUSED>::variable(3.0, 4)) <= 3 * size_of::<f64>());
    let y = through::<_, f64>(x * 2.0, dual_cubed(alone::<_, f64>(x * 2.0)));
    assert_eq!((y.re, y.eps[4], y.eps[3]), (216.0, 216.0, 0.0));
    // One lane has no other: its own tangent goes through.
    let x = Number::<f64, 1, STRICT>::new(3.0, [2.0]);
    assert_eq!(through::<_, f64>(x, alone::<_, f64>(x)).eps, [2.0]);
    // Those of higher order go as they are.
    let x = argument::<HyperDual<f64, 2>>(HyperDual::variable(3.0, 1));
    assert_eq!(alone::<_, f64>(x).second(1, 1), 0.0);
    assert_eq!(through::<_, f64>(x, dual_cubed(alone::<_, f64>(x))).second(1, 1), 18.0);
    let x = Taylor::<f64, 3>::variable(3.0);
    assert_eq!(through::<_, f64>(x, dual_cubed(alone::<_, f64>(x))).derivative(3), 6.0);
    // Nested ones carry the inner derivatives through the slope.
    let x = Dual::<Dual<f64, 1>, 2>::new(Dual::new(3.0, [1.0]), [Dual::lift(1.0), Dual::lift(0.0)]);
    let y = through::<_, f64>(x, dual_cubed(alone::<_, f64>(x)));
    assert_eq!((y.re.eps, y.eps[0].re, y.eps[0].eps, y.eps[1].re), ([27.0], 27.0, [18.0], 0.0));
}
