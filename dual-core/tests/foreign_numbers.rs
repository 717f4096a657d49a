//! num-dual's types in twins: every kind of function, compared with our series and our hyper-dual numbers.

use dual_core::nalgebra::{U1, U2};
use dual_core::num_dual::{
    Dual2_64, Dual2SVec64, Dual3_64, Dual64, DualSVec64, HyperDual64, HyperDualSVec64, HyperHyperDual64,
};
use dual_core::{Dual, HyperDual, Part, Real, Taylor, differentiable, special};

#[track_caller]
fn assert_close(what: &str, got: f64, expected: f64) {
    assert!((got - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{what}: {got} is not {expected}");
}

/// One function of one variable, in all types that have a single one: up to the third derivative against our series.
macro_rules! one_variable {
    ($f:ident at $x:expr) => {{
        let x: f64 = $x;
        let name = concat!(stringify!($f), " of ");
        let ours = $f::<Taylor<f64, 3>>(Taylor::variable(x));
        let [value, first, second, third] = [0, 1, 2, 3].map(|k| ours.derivative(k));
        let y = $f::<Dual64>(Dual64::from(x).derivative());
        assert_eq!(y.re.to_bits(), value.to_bits(), "{name} Dual64");
        assert_close(&format!("{name} Dual64"), y.eps, first);
        let y = $f::<Dual2_64>(Dual2_64::from(x).derivative());
        assert_eq!(y.re.to_bits(), value.to_bits(), "{name} Dual2_64");
        assert_close(&format!("{name} Dual2_64"), y.v1, first);
        assert_close(&format!("{name} Dual2_64, second"), y.v2, second);
        let y = $f::<Dual3_64>(Dual3_64::from(x).derivative());
        assert_eq!(y.re.to_bits(), value.to_bits(), "{name} Dual3_64");
        assert_close(&format!("{name} Dual3_64"), y.v1, first);
        assert_close(&format!("{name} Dual3_64, second"), y.v2, second);
        assert_close(&format!("{name} Dual3_64, third"), y.v3, third);
        let y = $f::<HyperHyperDual64>(HyperHyperDual64::from(x).derivative1().derivative2().derivative3());
        assert_eq!(y.re.to_bits(), value.to_bits(), "{name} HyperHyperDual64");
        assert_close(&format!("{name} HyperHyperDual64"), y.eps2, first);
        assert_close(&format!("{name} HyperHyperDual64, second"), y.eps1eps3, second);
        assert_close(&format!("{name} HyperHyperDual64, third"), y.eps1eps2eps3, third);
    }};
}

#[test]
fn special_functions_to_the_third_derivative() {
    macro_rules! all {
        ($($f:ident)*) => { $(
            for x in [0.3, 1.7, 4.2] {
                use special::$f as f;
                one_variable!(f at x);
            }
        )* };
    }
    all! { dual_gauss dual_erf dual_erfc dual_norm_cdf dual_norm_pdf dual_ln_gamma dual_gamma dual_digamma dual_sigmoid dual_softplus dual_sinc }
}

#[test]
fn the_third_derivative_of_erf_is_the_known_one() {
    // erf‴ = (2/√π)(4x² - 2)e^(-x²)
    let x = 0.7_f64;
    let known = core::f64::consts::FRAC_2_SQRT_PI * (4.0 * x * x - 2.0) * (-x * x).exp();
    let y = special::dual_erf::<Dual3_64>(Dual3_64::from(x).derivative());
    assert_close("erf", y.v3, known);
}

/// As a twin is written: by paths, because nalgebra's traits share some of the names.
fn broken<D: Real>(x: D) -> D {
    let steps = Part::round_ties_even(&x) + Part::floor(&x) * Part::fract(&x);
    let degrees = Part::abs_sub(&Part::to_degrees(&x), D::from(30.0)) * Part::midpoint(&x, x * x);
    steps * Part::sin(&x) + Part::to_radians(&degrees) * Part::signum(&x)
}

#[test]
fn steps_and_linear_functions() {
    for x in [2.5, 0.3, -1.7] {
        one_variable!(broken at x);
    }
}

#[differentiable]
fn smooth(x: f64, y: f64) -> f64 {
    special::norm_cdf(x * y) * special::ln_gamma(x + y) + special::erf(y).atan2(x) + x.hypot(y)
}

fn several<D: Real>(x: D, y: D) -> D {
    let linear = Part::midpoint(&x, y * y) * Part::abs_sub(&y, x);
    let turned = Part::rem_euclid(&Part::to_degrees(&(x * 40.0)), y);
    let broken = linear + turned + Part::max(&y, x) * Part::copysign(&x, -y);
    dual_smooth::<D>(x, y) + broken * Part::round_ties_even(&(y * 3.0))
}

#[test]
fn vectors_and_matrices_of_derivatives() {
    for (x, y) in [(1.3, 2.4), (0.4, 0.9), (2.2, 1.1)] {
        let ours = several::<HyperDual<f64, 2>>(HyperDual::variable(x, 0), HyperDual::variable(y, 1));
        let value = |re: f64| assert_close("value", re, ours.re);

        let z =
            several::<DualSVec64<2>>(DualSVec64::from(x).derivative(0), DualSVec64::from(y).derivative(1));
        value(z.re);
        let gradient = z.eps.unwrap_generic(U2, U1);
        let z =
            several::<Dual2SVec64<2>>(Dual2SVec64::from(x).derivative(0), Dual2SVec64::from(y).derivative(1));
        value(z.re);
        let (gradient2, hessian) = (z.v1.unwrap_generic(U1, U2), z.v2.unwrap_generic(U2, U2));
        for i in 0..2 {
            assert_close("DualSVec64", gradient[i], ours.eps[i]);
            assert_close("Dual2SVec64", gradient2[i], ours.eps[i]);
            for j in 0..2 {
                assert_close("Dual2SVec64, second", hessian[(i, j)], ours.second(i, j));
            }
        }

        let both = |re: f64, i: usize| HyperDualSVec64::<2, 2>::from(re).derivative1(i).derivative2(i);
        let z = several::<HyperDualSVec64<2, 2>>(both(x, 0), both(y, 1));
        value(z.re);
        let (rows, columns) = (z.eps1.unwrap_generic(U2, U1), z.eps2.unwrap_generic(U1, U2));
        let mixed = z.eps1eps2.unwrap_generic(U2, U2);
        for i in 0..2 {
            assert_close("HyperDualSVec64, eps1", rows[i], ours.eps[i]);
            assert_close("HyperDualSVec64, eps2", columns[i], ours.eps[i]);
            for j in 0..2 {
                assert_close("HyperDualSVec64, second", mixed[(i, j)], ours.second(i, j));
            }
        }

        let z =
            several::<HyperDual64>(HyperDual64::from(x).derivative1(), HyperDual64::from(y).derivative2());
        assert_close("HyperDual64, mixed", z.eps1eps2, ours.second(0, 1));
    }
}

/// The second derivative by one variable, with a tangent by another.
type Nested = Dual<Taylor<f64, 2>, 1>;

#[test]
fn mixed_third_derivatives() {
    let (x, y) = (1.3, 2.4);
    let z = several::<HyperHyperDual64>(
        HyperHyperDual64::from(x).derivative1().derivative2(),
        HyperHyperDual64::from(y).derivative3(),
    );
    let nested = several::<Nested>(
        Nested::new(Taylor::variable(x), [Taylor::from(0.0)]),
        Nested::new(Taylor::from(y), [Taylor::from(1.0)]),
    );
    assert_close("third by x, x, y", z.eps1eps2eps3, nested.eps[0].derivative(2));
}
