//! Identities of analysis, and agreement with other ways to the same derivative, on random arguments.

use std::cmp::Ordering;

use dual_core::{Dual, HyperDual, Real, Taylor, special};
use proptest::prelude::*;

const ULP: f64 = f64::EPSILON;

/// A number with arbitrary derivative parts: an identity of functions is one of whole Taylor polynomials.
fn hyper(re: f64, eps: [f64; 2], second: [f64; 3]) -> HyperDual<f64, 2> {
    HyperDual::new(re, eps, |i, j| second[i + j])
}

fn parts(x: &HyperDual<f64, 2>) -> [f64; 6] {
    [x.re, x.eps[0], x.eps[1], x.second(0, 0), x.second(0, 1), x.second(1, 1)]
}

/// The value and the coefficients.
fn coefficients<const K: usize>(x: &Taylor<f64, K>) -> Vec<f64> {
    [&[x.re][..], &x.eps].concat()
}

fn largest(values: &[f64]) -> f64 {
    values.iter().fold(1.0, |m: f64, v| m.max(v.abs()))
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

/// Both sides of identities of special functions, and the size of the larger term in them.
fn sides<X: dual_core::Part<Primal = f64>>(x: X) -> [(X, X); 7] {
    let (one, up) = (X::lift(1.0), x + 1.0);
    [
        (special::erf(x) + special::erfc(x), one),
        (special::norm_cdf(x) + special::norm_cdf(-x), one),
        (special::sigmoid(x) + special::sigmoid(-x), one),
        (special::softplus(x) - special::softplus(-x), x),
        (special::gamma(up), x * special::gamma(x)),
        (special::ln_gamma(up), special::ln_gamma(x) + x.ln()),
        (special::digamma(up), special::digamma(x) + x.recip()),
    ]
}

proptest! {
    // At 0.5 the fourth coefficient of 1/x is 2⁵, and of a series with tangents up to 2 there are 2⁴ of those.
    #[test]
    fn special_functions_keep_their_identities(x in 0.5..3.0, (eps, second) in derivative_parts(), third in -2.0..2.0) {
        for (left, right) in sides(hyper(x, eps, second)) {
            close(&parts(&left), &parts(&right), 16.0, 1e3);
        }
        for (left, right) in sides(Taylor::new(x, [eps[0], eps[1], second[0], third])) {
            close(&coefficients(&left), &coefficients(&right), 16.0, 1e3);
        }
        for (left, right) in &sides(hyper(-x, eps, second))[..4] {
            close(&parts(left), &parts(right), 16.0, 1e3);
        }
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

/// ε along one variable, and the derivative by another inside the coefficients; and the other way round.
type SeriesOfDual = Taylor<Dual<f64, 1>, 2>;
type DualOfSeries = Dual<Taylor<f64, 2>, 1>;
type Thrice = Dual<Dual<Dual<f64, 1>, 1>, 1>;

/// The number with this value and first derivative at every depth.
fn thrice(x: f64, slope: f64) -> Thrice {
    let once = |x| Dual::new(x, [slope]);
    let twice = Dual::new(once(x), [Dual::from(slope)]);
    Dual::new(twice, [Dual::from(slope)])
}

proptest! {
    #[test]
    fn series_agree_with_nested_dual(steps in steps(), x in 0.5..2.0, y in 0.5..2.0, s in -1.0..1.0, t in -1.0..1.0) {
        let series = compose(&steps, Taylor::<f64, 3>::new(x, [s, 0.0, 0.0]), Taylor::new(y, [t, 0.0, 0.0]));
        let nested = compose(&steps, thrice(x, s), thrice(y, t));
        prop_assert_eq!(series.re.to_bits(), nested.primal().to_bits());
        let derivatives = [1, 2, 3].map(|k| series.derivative(k));
        let wanted = [nested.re.re.eps[0], nested.re.eps[0].eps[0], nested.eps[0].eps[0].eps[0]];
        // What cancels in a third derivative is as large as the lower ones.
        close(&derivatives, &wanted, 1024.0, largest(&wanted));
    }

    #[test]
    fn series_agree_with_hyper_dual_and_with_series_of_dual(steps in steps(), x in 0.5..2.0, y in 0.5..2.0) {
        let hyper = compose(&steps, HyperDual::<f64, 2>::variable(x, 0), HyperDual::variable(y, 1));
        let mixed = compose(&steps, SeriesOfDual::variable(Dual::from(x)), SeriesOfDual::new(Dual::variable(y, 0), [Dual::from(0.0); 2]));
        let turned = compose(&steps, DualOfSeries::new(Taylor::variable(x), [Taylor::from(0.0)]), DualOfSeries::variable(Taylor::from(y), 0));
        let size = largest(&parts(&hyper));
        let wanted = [hyper.eps[0], hyper.second(0, 0), hyper.eps[1], hyper.second(0, 1)];
        let inside = [mixed.eps[0].re, mixed.derivative(2).re, mixed.re.eps[0], mixed.eps[0].eps[0]];
        let outside = [turned.re.eps[0], turned.re.derivative(2), turned.eps[0].re, turned.eps[0].eps[0]];
        close(&inside, &wanted, 256.0, size);
        close(&outside, &wanted, 256.0, size);
        close(&[turned.eps[0].derivative(2)], &[mixed.derivative(2).eps[0]], 1024.0, size.max(turned.eps[0].derivative(2).abs()));
    }
}

#[cfg(feature = "num-dual")]
mod agreement {
    use num_dual::{Dual2_64, Dual3_64, Dual64, DualNum, HyperDual64, HyperHyperDual64};

    use super::*;

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

        #[test]
        fn third_derivatives_agree_with_num_dual(x in 0.5..2.0, y in 0.5..2.0) {
            let ours = model!(Taylor::<f64, 3>::variable(x), Taylor::from(y));
            let theirs = model!(Dual3_64::from_re(x).derivative(), Dual3_64::from_re(y));
            let theirs = [theirs.v1, theirs.v2, theirs.v3];
            close(&[1, 2, 3].map(|k| ours.derivative(k)), &theirs, 256.0, largest(&theirs).max(64.0));

            let ours = model!(SeriesOfDual::variable(Dual::from(x)), SeriesOfDual::new(Dual::variable(y, 0), [Dual::from(0.0); 2]));
            let theirs = model!(HyperHyperDual64::from_re(x).derivative1().derivative2(), HyperHyperDual64::from_re(y).derivative3());
            let theirs = [theirs.eps1, theirs.eps1eps2, theirs.eps1eps3, theirs.eps1eps2eps3];
            let ours = [ours.eps[0].re, ours.derivative(2).re, ours.eps[0].eps[0], ours.derivative(2).eps[0]];
            close(&ours, &theirs, 256.0, largest(&theirs).max(64.0));
        }
    }
}

#[test]
fn a_derivative_inside_a_derivative_is_not_confused_with_it() {
    // d/dx [x · d/dy (x + y)] = 1; with one ε for both it would be 2.
    let x = Dual::<f64, 1>::variable(3.0, 0);
    let inner = Dual::new(x, [Dual::from(0.0)]) + Dual::variable(Dual::from(5.0), 0);
    assert_eq!((x * inner.eps[0]).eps, [1.0]);
}

// d/dx [x · ∂(xy²)/∂y at y = 2] = d/dx 4x² = 8x, and its derivative 8; with one ε for both, y would count as x.
#[test]
fn a_series_in_a_dual_number_and_the_other_way_are_not_confused() {
    let x = Taylor::<f64, 2>::variable(3.0);
    let y = Dual::<_, 1>::variable(Taylor::from(2.0), 0);
    let inner = Dual::new(x, [Taylor::from(0.0)]) * y * y;
    assert_eq!((x * inner.eps[0]).eps, [24.0, 4.0]);

    let x = Dual::<f64, 1>::variable(3.0, 0);
    let y = Taylor::<_, 2>::variable(Dual::from(2.0));
    let inner = Taylor::new(x, [Dual::from(0.0); 2]) * y * y;
    assert_eq!((x * inner.derivative(1)).eps, [24.0]);
    // ∂²(xy²)/∂y² = 2x
    assert_eq!((x * inner.derivative(2)).eps, [12.0]);
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
