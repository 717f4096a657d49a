//! Identities of analysis, and agreement with other ways to the same derivative, on random arguments.

use std::cmp::Ordering;

use dual_core::{Dual, HyperDual, Real};
use num_dual::{Dual2_64, Dual64, DualNum, HyperDual64};
use proptest::prelude::*;

const ULP: f64 = f64::EPSILON;

/// A number with arbitrary derivative parts: an identity of functions is one of whole Taylor polynomials.
fn hyper(re: f64, eps: [f64; 2], second: [f64; 3]) -> HyperDual<f64, 2> {
    HyperDual::new(re, eps, |i, j| second[i + j])
}

fn parts(x: &HyperDual<f64, 2>) -> [f64; 6] {
    [x.re, x.eps[0], x.eps[1], x.second(0, 0), x.second(0, 1), x.second(1, 1)]
}

/// Equal up to `ulps` of `size`, the magnitude of the terms that were added.
#[track_caller]
fn close(a: &[f64], b: &[f64], ulps: f64, size: f64) {
    for (p, q) in a.iter().zip(b) {
        assert!((p - q).abs() <= ulps * ULP * size.max(p.abs()), "{a:?} against {b:?}");
    }
}

fn derivative_parts() -> impl Strategy<Value = ([f64; 2], [f64; 3])> {
    (prop::array::uniform2(-2.0..2.0), prop::array::uniform3(-2.0..2.0))
}

proptest! {
    #[test]
    fn sine_and_cosine_lie_on_the_circle(x in -20.0..20.0, (eps, second) in derivative_parts()) {
        let x = hyper(x, eps, second);
        let (s, c) = x.sin_cos();
        close(&parts(&(s * s + c * c)), &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0], 16.0, 8.0);
    }

    #[test]
    fn cosh_and_sinh_lie_on_the_hyperbola(x in -3.0..3.0, (eps, second) in derivative_parts()) {
        let x = hyper(x, eps, second);
        let (s, c) = (x.sinh(), x.cosh());
        close(&parts(&(c * c - s * s)), &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0], 16.0, 8.0 * c.re * c.re);
    }

    #[test]
    fn inverse_functions_undo_each_other(x in 0.05..0.95, (eps, second) in derivative_parts()) {
        let x = hyper(x, eps, second);
        let y = x + 1.0;
        // 1/(1 - x²)³ at 0.95, the largest term of a second derivative here, is 1e3.
        let size = 1e4;
        for (there_and_back, x) in [
            (x.ln().exp(), x),
            (x.exp().ln(), x),
            (x.exp2().log2(), x),
            (x.exp_m1().ln_1p(), x),
            (x.sin().asin(), x),
            (x.cos().acos(), x),
            (x.tan().atan(), x),
            (x.asin().sin(), x),
            (x.sinh().asinh(), x),
            (y.cosh().acosh(), y),
            (x.tanh().atanh(), x),
            (x.sqrt() * x.sqrt(), x),
            (x.cbrt().powi(3), x),
            (x.recip().recip(), x),
            (x.powf(2.5).powf(0.4), x),
        ] {
            close(&parts(&there_and_back), &parts(&x), 16.0, size);
        }
    }

    #[test]
    fn functions_of_two_arguments_reduce_to_those_of_one(
        x in 0.1..3.0, y in 0.1..3.0, (e, s) in derivative_parts(), (f, t) in derivative_parts()
    ) {
        let (x, y) = (hyper(x, e, s), hyper(y + 1.0, f, t));
        // x⁻² and ln² y in second derivatives of powers with exponents up to 4, tangents up to 2
        let size = 1e4;
        for (one, other) in [
            (x.atan2(y), (x / y).atan()),
            (x.hypot(y), (x * x + y * y).sqrt()),
            (x.powd(y), (y * x.ln()).exp()),
            (x.logd(y), x.ln() / y.ln()),
        ] {
            close(&parts(&one), &parts(&other), 16.0, size);
        }
    }

    #[test]
    fn the_product_the_quotient_and_the_chain_rule_hold(a in 0.5..3.0, b in 0.5..3.0, da in -2.0..2.0, db in -2.0..2.0) {
        let (x, y) = (Dual::new(a, [da]), Dual::new(b, [db]));
        close(&(x * y).eps, &[da * b + a * db], 4.0, 12.0);
        close(&(x / y).eps, &[(da * b - a * db) / (b * b)], 8.0, 48.0);
        close(&x.sin().exp().eps, &[a.sin().exp() * a.cos() * da], 8.0, 8.0);
        close(&(x * x).sqrt().eps, &[da], 8.0, 2.0);
        prop_assert_eq!((x + y).eps, [da + db]);
        prop_assert_eq!((x - y).eps, [da - db]);
        prop_assert_eq!((-x).eps, [-da]);
        prop_assert_eq!((x - b).eps, x.eps);
        prop_assert_eq!((b - x).eps, (-x).eps);
    }
}

/// A step of a random composition that keeps its argument in a benign range.
#[derive(Clone, Copy, Debug)]
enum Step {
    Sine,
    Logarithm,
    Exponential,
    Root,
    Power(i32),
    Tangent,
    Times,
    Over,
    Angle,
    Radius,
    RealPower,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    use Step::*;
    let step = prop_oneof![
        Just(Sine),
        Just(Logarithm),
        Just(Exponential),
        Just(Root),
        (-3..5).prop_map(Power),
        Just(Tangent),
        Just(Times),
        Just(Over),
        Just(Angle),
        Just(Radius),
        Just(RealPower),
    ];
    prop::collection::vec(step, 1..6)
}

/// The composition of `steps` at (x, y), both between 0.5 and 2.
fn compose<D: Real>(steps: &[Step], x: D, y: D) -> D {
    steps.iter().fold(x, |z, step| {
        let z = match step {
            Step::Sine => z.sin(),
            Step::Logarithm => (z * z + 1.0).ln(),
            Step::Exponential => (-z * z).exp(),
            Step::Root => (z * z + y).sqrt(),
            Step::Power(n) => (z * z + 0.5).powi(*n),
            Step::Tangent => z.tanh(),
            Step::Times => z * y,
            Step::Over => z / y,
            Step::Angle => z.atan2(y),
            Step::Radius => z.hypot(y),
            Step::RealPower => y.powd(z),
        };
        // Large values would only test the range.
        if z.primal().abs() > 3.0 { z.recip() } else { z }
    })
}

type Inner = Dual<f64, 2>;
type Outer = Dual<Inner, 2>;

proptest! {
    #[test]
    fn hyper_dual_agrees_with_nested_dual(steps in steps(), x in 0.5..2.0, y in 0.5..2.0) {
        let hyper = compose(&steps, HyperDual::<f64, 2>::variable(x, 0), HyperDual::variable(y, 1));
        let nested = compose(&steps, Outer::variable(Inner::variable(x, 0), 0), Outer::variable(Inner::variable(y, 1), 1));
        prop_assert_eq!(hyper.re.to_bits(), nested.re.re.to_bits());
        let size = parts(&hyper).iter().fold(1.0_f64, |m, p| m.max(p.abs()));
        close(&hyper.eps, &nested.re.eps, 64.0, size);
        for i in 0..2 {
            for j in 0..2 {
                close(&[hyper.second(i, j)], &[nested.eps[i].eps[j]], 256.0, size);
            }
        }
        close(&hyper.eps, &[nested.eps[0].re, nested.eps[1].re], 64.0, size);
    }
}

/// A composition in num-dual's vocabulary and in ours, word for word.
macro_rules! model {
    ($x:expr, $y:expr) => {{
        let (x, y) = ($x, $y);
        ((x * y).sin() + x.ln() / y.exp() - (x.sqrt() + y.tanh()).recip())
            * (x * x * y + y.atan() - x.powi(3)).cos()
            + x.powf(2.5) * y.sinh()
            - (x + y).ln_1p() * y.cbrt()
            + y.asinh() * (x + 1.0).acosh()
            + (y * 0.25).asin()
    }};
}

proptest! {
    #[test]
    fn derivatives_agree_with_num_dual(x in 0.5..2.0, y in 0.5..2.0) {
        let ours = model!(HyperDual::<f64, 2>::variable(x, 0), HyperDual::<f64, 2>::variable(y, 1));
        let first = model!(Dual::<f64, 2>::variable(x, 0), Dual::<f64, 2>::variable(y, 1));
        prop_assert_eq!(first.eps, ours.eps);
        let size = parts(&ours).iter().fold(64.0_f64, |m, p| m.max(p.abs()));

        let theirs = model!(Dual64::from_re(x).derivative(), Dual64::from_re(y));
        close(&[first.eps[0]], &[theirs.eps], 256.0, size);
        let theirs = model!(Dual2_64::from_re(x), Dual2_64::from_re(y).derivative());
        close(&[ours.eps[1], ours.second(1, 1)], &[theirs.v1, theirs.v2], 256.0, size);
        let theirs = model!(HyperDual64::from_re(x).derivative1(), HyperDual64::from_re(y).derivative2());
        close(&[ours.eps[0], ours.eps[1], ours.second(0, 1)], &[theirs.eps1, theirs.eps2, theirs.eps1eps2], 256.0, size);
    }
}

#[test]
fn a_derivative_inside_a_derivative_is_not_confused_with_it() {
    // d/dx [x · d/dy (x + y)] = 1; with one ε for both it would be 2.
    let x = Dual::<f64, 1>::variable(3.0, 0);
    let inner = Dual::new(x, [Dual::from(0.0)]) + Dual::variable(Dual::from(5.0), 0);
    assert_eq!((x * inner.eps[0]).eps, [1.0]);
}

#[test]
fn equality_sees_derivatives_and_order_the_value() {
    let (p, q) = (Dual::new(1.0, [2.0]), Dual::new(1.0, [3.0]));
    assert_ne!(p, q);
    assert_eq!(p, p);
    assert_eq!(p.partial_cmp(&q), Some(Ordering::Equal));
    assert!(p == 1.0 && q == 1.0 && p < Dual::new(2.0, [0.0]) && q > 0.5);
    let x = HyperDual::<f64, 1>::new(1.0, [2.0], |_, _| 3.0);
    let y = HyperDual::<f64, 1>::new(1.0, [2.0], |_, _| 4.0);
    assert_ne!(x, y);
    assert_eq!(x.partial_cmp(&y), Some(Ordering::Equal));
    assert!([p, q].is_sorted() && [q, p].is_sorted());
}

#[test]
fn sums_start_where_the_sums_of_f64_start() {
    let none: [Dual<f64, 1>; 0] = [];
    assert_eq!(
        none.iter().sum::<Dual<f64, 1>>().re.to_bits(),
        std::iter::empty::<f64>().sum::<f64>().to_bits()
    );
    assert_eq!(none.iter().product::<Dual<f64, 1>>(), Dual::from(1.0));
    let zero = [Dual::<f64, 1>::variable(-0.0, 0)];
    let sum: Dual<f64, 1> = zero.iter().sum();
    assert_eq!((sum.re.to_bits(), sum.eps), ([-0.0_f64].iter().sum::<f64>().to_bits(), [1.0]));
}
