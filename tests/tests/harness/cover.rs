//! The test that the attribute writes: here it is one of these tests, and called by name where it should fail.

use dual_core::differentiable;
use dual_core::nalgebra::{DVector, SMatrix, SVector};

#[differentiable(check(x in -3.0..3.0, y in 0.1..10.0))]
fn surface(x: f64, y: f64) -> f64 {
    x.sin() * y.ln() + x * x * y
}

const HALF: f64 = 0.5;

/// A kink within the box, a root whose slope ends with the box, and a result that branches.
#[differentiable(check(x in -HALF..=HALF, y in 0.0..1.0))]
fn bent(x: f64, y: f64) -> f64 {
    x.abs() + y.sqrt() * if x > 0.1 { 2.0 } else { 3.0 }
}

#[differentiable(check(w in -1.0..1.0, x in -2.0..2.0, pair in 0.5..1.5))]
fn layer(w: &SMatrix<f64, 2, 3>, x: [f64; 3], pair: (f64, f64)) -> SVector<f64, 2> {
    (w * SVector::from(x)).map(|z| 0.5 * z.tanh()) * pair.0 * pair.1.ln()
}

#[differentiable(wrt(w), check(w = &[0.0; 5] in -1.0..1.0, data = &[0.1, 0.2, 0.3, 0.4, 0.5], power = 3))]
fn loss(w: &[f64], data: &[f64], power: i32) -> f64 {
    w.iter().zip(data).map(|(w, x)| (w - x).powi(power)).sum()
}

#[allow(clippy::needless_pass_by_value)] // a vector of its own is what is tried
#[differentiable(check(v = DVector::zeros(3) in -1.0..1.0, fixed = 2.0))]
fn dynamic(v: DVector<f64>, fixed: f64) -> f64 {
    v.dot(&v) * fixed
}

#[differentiable(check(x in 0.1..2.0, y in -1.0..1.0))]
fn single(x: f32, y: f32) -> f32 {
    x.ln() * y.sin()
}

#[differentiable(check(x in 0.5..2.0))]
fn perhaps(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt())
}

#[differentiable(check(x in -2.0..2.0, out = &mut [0.0; 2]))]
fn written(x: &[f64; 2], out: &mut [f64; 2]) {
    out[0] = x[0] * x[1];
    out[1] = x[0].exp();
}

#[differentiable(only(grad), check(x in -2.0..2.0))]
fn gradient_alone(x: f64) -> f64 {
    x.exp()
}

/// Fns whose test would fail: what it calls is called by hand.
mod wrong {
    use dual_core::__private::{cover, ends};
    use dual_core::check::{Report, Verdict};
    use dual_core::differentiable;

    /// Wrong in a part of the box only.
    #[differentiable(derivative = slope, only(grad, jvp))]
    fn partly(x: f64) -> f64 {
        x * x
    }

    fn slope(x: f64) -> f64 {
        if (1.0..1.3).contains(&x) { 2.1 * x } else { 2.0 * x }
    }

    /// Wrong at one corner only.
    #[differentiable(derivative = corner_slope, only(grad))]
    fn corner(x: f64) -> f64 {
        x * x
    }

    fn corner_slope(x: f64) -> f64 {
        if x == 3.0 { 0.0 } else { 2.0 * x }
    }

    /// Defined in a part of the box only.
    #[differentiable]
    fn outside(x: f64) -> f64 {
        x.ln()
    }

    fn worst_of_partly() -> Report {
        check_partly(0.0, |check| cover(&check, &[("x", ends(-3.0..3.0))]))
    }

    #[test]
    fn the_worst_point_is_shown_and_is_always_the_same() {
        let report = worst_of_partly();
        println!("{report}");
        let text = report.to_string();
        assert!(text.starts_with("gradient of partly at (x = 1."), "{text}");
        assert!(text.contains(", the worst of 258 points: DIFFERS"), "{text}");
        assert_eq!(report, worst_of_partly());
    }

    #[test]
    fn corners_belong_to_the_box() {
        let closed = check_corner(0.0, |check| cover(&check, &[("x", ends(-3.0..=3.0))]));
        assert!(closed.to_string().starts_with("gradient of corner at (x = 3), "), "{closed}");
        assert!(!closed.passed());
        let open = check_corner(0.0, |check| cover(&check, &[("x", ends(-3.0..3.0))]));
        assert!(open.passed(), "{open}");
    }

    #[test]
    fn a_box_beyond_the_domain_fails() {
        let report = check_outside(1.0, |check| cover(&check, &[("x", ends(-1.0..3.0))]));
        assert_eq!(report.worst().unwrap().verdict, Verdict::OutOfDomain, "{report}");
        assert!(!report.passed());
    }
}
