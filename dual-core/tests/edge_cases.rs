//! Values and derivatives at the edges: zeros, branch ends, infinities, subnormals, NaN, kinks.

use std::cmp::Ordering;
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_PI_2, FRAC_PI_4, LN_2};

use dual_core::{Dual, HyperDual, Part};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;
const E: f64 = f64::EPSILON;
/// No derivative exists and no convention is promised.
const ANY: f64 = f64::from_bits(0x7ff8_0000_0000_0a2b);

/// Within `ulps` of `want`; zero, infinite and NaN exactly.
fn near(got: f64, want: f64, ulps: f64) -> bool {
    want.to_bits() == ANY.to_bits()
        || got == want
        || got.is_nan() && want.is_nan()
        || want != 0.0 && (got - want).abs() <= ulps * (want.abs() * E).max(5e-324)
}

#[track_caller]
fn check(what: &str, got: &[f64], want: &[f64], ulps: f64) {
    assert_eq!(got.len(), want.len(), "{what}");
    assert!(got.iter().zip(want).all(|(g, w)| near(*g, *w, ulps)), "{what}: {got:?}, should be {want:?}");
}

#[track_caller]
fn same_bits(what: &str, got: f64, want: f64) {
    assert!(
        got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(),
        "{what}: {got:e}, should be {want:e}"
    );
}

/// Rows `|x| expression, at => value, first derivative, second derivative;`.
macro_rules! unary_rows {
    ($( $f:expr, $at:expr => $y:expr, $d1:expr, $d2:expr; )*) => { $( {
        let (f0, f1, f2): (fn(f64) -> f64, fn(Dual<f64, 1>) -> Dual<f64, 1>, fn(HyperDual<f64, 1>) -> HyperDual<f64, 1>) =
            ($f, $f, $f);
        let what = concat!(stringify!($f), " at ", stringify!($at));
        same_bits(what, f0($at), $y);
        let first = f1(Dual::variable($at, 0));
        same_bits(what, first.re, $y);
        check(what, &first.eps, &[$d1], 4.0);
        let second = f2(HyperDual::variable($at, 0));
        same_bits(what, second.re, $y);
        check(what, &second.eps, &[$d1], 4.0);
        check(what, &[second.second(0, 0)], &[$d2], 16.0);
    } )* };
}

/// Rows `|a, b| expression, (a, b) => value, [∂a, ∂b], [∂aa, ∂ab, ∂bb];`.
macro_rules! binary_rows {
    ($( $f:expr, $at:expr => $y:expr, $d1:expr, $d2:expr; )*) => { $( {
        type D1 = Dual<f64, 2>;
        type D2 = HyperDual<f64, 2>;
        let (f0, f1, f2): (fn(f64, f64) -> f64, fn(D1, D1) -> D1, fn(D2, D2) -> D2) = ($f, $f, $f);
        let what = concat!(stringify!($f), " at ", stringify!($at));
        let (a, b): (f64, f64) = $at;
        same_bits(what, f0(a, b), $y);
        let first = f1(D1::variable(a, 0), D1::variable(b, 1));
        same_bits(what, first.re, $y);
        check(what, &first.eps, &$d1, 4.0);
        let second = f2(D2::variable(a, 0), D2::variable(b, 1));
        same_bits(what, second.re, $y);
        check(what, &second.eps, &$d1, 4.0);
        check(what, &[second.second(0, 0), second.second(0, 1), second.second(1, 1)], &$d2, 16.0);
    } )* };
}

fn passive<T: Part<Primal = f64>>(x: f64) -> T {
    T::lift(x)
}

const NONE: [f64; 3] = [0.0; 3];

#[test]
fn roots() {
    unary_rows! {
        |x| x.sqrt(), 0.0 => 0.0, INF, -INF;
        // √ ends at 0: the limit from inside, for both signs of 0.
        |x| x.sqrt(), -0.0 => -0.0, INF, -INF;
        |x| x.sqrt(), 1e-310 => 1e-310_f64.sqrt(), 0.5 / 1e-310_f64.sqrt(), -INF;
        |x| x.sqrt(), INF => INF, 0.0, 0.0;
        |x| x.sqrt(), -1.0 => NAN, NAN, NAN;
        // ∛ has a vertical turning point at 0: the second derivative jumps from +∞ to -∞.
        |x| x.cbrt(), 0.0 => 0.0, INF, -INF;
        |x| x.cbrt(), -0.0 => -0.0, INF, INF;
        |x| x.cbrt(), 8.0 => 2.0, 1.0 / 12.0, -1.0 / 144.0;
        |x| x.cbrt(), -8.0 => -2.0, 1.0 / 12.0, 1.0 / 144.0;
        |x| x.cbrt(), -INF => -INF, 0.0, 0.0;
    }
    binary_rows! {
        |x, y| x.sqrt() + y, (0.0, 3.0) => 3.0, [INF, 1.0], [-INF, 0.0, 0.0];
    }
}

#[test]
fn integer_powers() {
    unary_rows! {
        |x| x.powi(0), 0.0 => 1.0, 0.0, 0.0;
        |x| x.powi(0), NAN => 1.0, 0.0, 0.0;
        |x| x.powi(1), 0.0 => 0.0, 1.0, 0.0;
        |x| x.powi(1), NAN => NAN, NAN, ANY;
        |x| x.powi(2), 0.0 => 0.0, 0.0, 2.0;
        |x| x.powi(3), 0.0 => 0.0, 0.0, 0.0;
        |x| x.powi(9), 0.0 => 0.0, 0.0, 0.0;
        |x| x.powi(2), -INF => INF, -INF, 2.0;
        |x| x.powi(-1), 0.0 => INF, -INF, INF;
        |x| x.powi(-1), -0.0 => -INF, -INF, -INF;
        |x| x.powi(-9), 0.0 => INF, -INF, INF;
        |x| x.powi(-9), -0.0 => -INF, -INF, -INF;
        |x| x.powi(-2), INF => 0.0, 0.0, 0.0;
        |x| x.powi(-9), INF => 0.0, 0.0, 0.0;
        |x| x.powi(-1), 1e-100 => 1e-100_f64.recip(), -1e200, 2e300;
        |x| x.powi(-2), 1e105 => 1e105_f64.powi(-2), -2e-315, 0.0;
        |x| x.powi(1300), 1.0 => 1.0, 1300.0, 1300.0 * 1299.0;
        |x| x.powi(1300), -1.0 => 1.0, -1300.0, 1300.0 * 1299.0;
        |x| x.powi(1300), 0.0 => 0.0, 0.0, 0.0;
        |x| x.powi(1300), 2.0 => INF, INF, INF;
        |x| x.powi(i32::MAX), -1.0 => -1.0, 2_147_483_647.0, -2_147_483_647.0 * 2_147_483_646.0;
        |x| x.powi(i32::MIN), -1.0 => 1.0, 2_147_483_648.0, 2_147_483_648.0 * 2_147_483_649.0;
        |x| x.powi(i32::MIN), 0.0 => INF, -INF, INF;
        |x| x.powi(i32::MIN), 2.0 => 0.0, 0.0, 0.0;
        |x| x.powi(i32::MIN + 1), -1.0 => -1.0, -2_147_483_647.0, -2_147_483_647.0 * 2_147_483_648.0;
    }
}

#[test]
fn real_powers() {
    unary_rows! {
        |x| x.powf(0.0), 0.0 => 1.0, 0.0, 0.0;
        |x| x.powf(0.5), 0.0 => 0.0, INF, -INF;
        |x| x.powf(0.5), -0.0 => 0.0, INF, -INF;
        |x| x.powf(1.0), 0.0 => 0.0, 1.0, 0.0;
        |x| x.powf(1.0), NAN => NAN, NAN, ANY;
        |x| x.powf(1.5), 0.0 => 0.0, 0.0, INF;
        |x| x.powf(2.0), 0.0 => 0.0, 0.0, 2.0;
        |x| x.powf(2.5), 0.0 => 0.0, 0.0, 0.0;
        |x| x.powf(-0.5), 0.0 => INF, -INF, INF;
        |x| x.powf(0.5), INF => INF, 0.0, 0.0;
        |x| x.powf(1.5), INF => INF, INF, 0.0;
        |x| x.powf(-1.5), INF => 0.0, 0.0, 0.0;
        |x| x.powf(0.5), -1.0 => NAN, NAN, NAN;
        |x| x.powf(2.0), -3.0 => 9.0, -6.0, 2.0;
    }
    binary_rows! {
        // ln of a negative base: the power is defined at integers only, so there is no slope by the exponent.
        |x, y| x.powd(y), (-2.0, 2.0) => 4.0, [-4.0, NAN], [2.0, NAN, NAN];
        |x, y| x.powd(y), (0.0, 2.0) => 0.0, [0.0, 0.0], [2.0, 0.0, 0.0];
        |x, y| x.powd(y), (0.0, 3.0) => 0.0, [0.0, 0.0], [0.0, 0.0, 0.0];
        // ∂ab = aᵇ⁻¹(1 + b ln a)
        |x, y| x.powd(y), (0.0, 1.0) => 0.0, [1.0, 0.0], [0.0, -INF, 0.0];
        // 0ʸ jumps at y = 0.
        |x, y| x.powd(y), (0.0, 0.0) => 1.0, [0.0, ANY], [0.0, ANY, ANY];
        |x, y| x.powd(y), (0.0, 0.5) => 0.0, [INF, 0.0], [-INF, -INF, 0.0];
        |x, y| x.powd(y), (-1.0, 0.5) => NAN, [NAN, NAN], [NAN, NAN, NAN];
    }
}

#[test]
fn exponentials_and_logarithms() {
    unary_rows! {
        |x| x.exp(), -INF => 0.0, 0.0, 0.0;
        |x| x.exp2(), -INF => 0.0, 0.0, 0.0;
        |x| x.exp_m1(), -INF => -1.0, 0.0, 0.0;
        |x| x.exp(), 1000.0 => INF, INF, INF;
        |x| x.exp_m1(), 1e-18 => 1e-18, 1.0, 1.0;
        |x| x.exp_m1(), -0.0 => -0.0, 1.0, 1.0;
        |x| x.ln(), 0.0 => -INF, INF, -INF;
        |x| x.ln(), -0.0 => -INF, INF, -INF;
        |x| x.log2(), 0.0 => -INF, INF, -INF;
        |x| x.log2(), -0.0 => -INF, INF, -INF;
        |x| x.log10(), 0.0 => -INF, INF, -INF;
        |x| x.log10(), -0.0 => -INF, INF, -INF;
        |x| x.log(2.0), -0.0 => -INF, INF, -INF;
        |x| x.log(0.5), 0.0 => INF, -INF, INF;
        |x| x.ln(), -2.0 => NAN, NAN, NAN;
        |x| x.log2(), -2.0 => NAN, NAN, NAN;
        |x| x.log10(), -2.0 => NAN, NAN, NAN;
        |x| x.log(2.0), -2.0 => NAN, NAN, NAN;
        |x| x.ln_1p(), -2.0 => NAN, NAN, NAN;
        |x| x.ln_1p(), -1.0 => -INF, INF, -INF;
        |x| x.ln_1p(), 1e-18 => 1e-18, 1.0, -1.0;
        |x| x.ln(), INF => INF, 0.0, 0.0;
        |x| x.ln_1p(), INF => INF, 0.0, 0.0;
        |x| x.ln(), 5e-324 => -744.440_071_921_381_2, INF, -INF;
    }
    binary_rows! {
        |x, b| x.logd(b), (8.0, 2.0) => 8.0_f64.log(2.0), [1.0 / (8.0 * LN_2), -2.164_042_561_333_445],
            [-1.0 / (64.0 * LN_2), -1.0 / (16.0 * LN_2 * LN_2), 3.0 * (LN_2 + 2.0) / (4.0 * LN_2 * LN_2)];
        |x, b| x.logd(b), (-8.0, 2.0) => NAN, [NAN, NAN], [NAN, NAN, NAN];
        |x, b| x.logd(b), (0.0, 2.0) => -INF, [INF, INF], [-INF, -INF, -INF];
        |x, b| x.logd(b), (-0.0, 2.0) => -INF, [INF, INF], [-INF, -INF, -INF];
    }
}

#[test]
fn circular_functions() {
    unary_rows! {
        |x| x.asin(), 1.0 => FRAC_PI_2, INF, INF;
        |x| x.asin(), -1.0 => -FRAC_PI_2, INF, -INF;
        |x| x.acos(), 1.0 => 0.0, -INF, -INF;
        |x| x.acos(), -1.0 => std::f64::consts::PI, -INF, INF;
        |x| x.asin(), 1.5 => NAN, NAN, NAN;
        |x| x.acos(), -INF => NAN, NAN, NAN;
        |x| x.atan(), 1e160 => FRAC_PI_2, 1e-320, 0.0;
        |x| x.atan(), INF => FRAC_PI_2, 0.0, 0.0;
        |x| x.atan(), -INF => -FRAC_PI_2, 0.0, 0.0;
        |x| x.sin(), INF => NAN, NAN, NAN;
        |x| x.tan(), 0.0 => 0.0, 1.0, 0.0;
    }
    binary_rows! {
        |y, x| y.atan2(x), (1.0, 0.0) => FRAC_PI_2, [0.0, -1.0], [0.0, 1.0, 0.0];
        |y, x| y.atan2(x), (1.0, -0.0) => FRAC_PI_2, [0.0, -1.0], [0.0, 1.0, 0.0];
        |y, x| y.atan2(x), (1e200, 1e200) => FRAC_PI_4, [5e-201, -5e-201], NONE;
        |y, x| y.atan2(x), (1e-200, 1e-200) => FRAC_PI_4, [5e199, -5e199], [-INF, 0.0, INF];
        |y, x| y.atan2(x), (0.0, 0.0) => 0.0, [0.0, 0.0], NONE;
        |y, x| y.atan2(x), (-0.0, -0.0) => -std::f64::consts::PI, [0.0, 0.0], NONE;
        |y, x| y.atan2(x), (INF, INF) => FRAC_PI_4, [0.0, 0.0], NONE;
        |y, x| y.atan2(x), (1.0, INF) => 0.0, [0.0, 0.0], NONE;
        |y, x| y.atan2(x), (-INF, 1.0) => -FRAC_PI_2, [0.0, 0.0], NONE;
    }
}

#[test]
fn hyperbolic_functions() {
    unary_rows! {
        |x| x.tanh(), 20.0 => 1.0, 1.699_341_702_116_635_5e-17, -3.398_683_404_233_271e-17;
        |x| x.tanh(), 800.0 => 1.0, 0.0, 0.0;
        |x| x.tanh(), -800.0 => -1.0, 0.0, 0.0;
        |x| x.tanh(), INF => 1.0, 0.0, 0.0;
        |x| x.tanh(), -INF => -1.0, 0.0, 0.0;
        |x| x.sinh(), -INF => -INF, INF, -INF;
        |x| x.cosh(), -INF => INF, -INF, INF;
        |x| x.asinh(), 1e200 => 1e200_f64.asinh(), 1e-200, 0.0;
        |x| x.asinh(), INF => INF, 0.0, 0.0;
        |x| x.asinh(), -INF => -INF, 0.0, 0.0;
        |x| x.acosh(), 1.0 => 0.0, INF, -INF;
        |x| x.acosh(), 0.5 => NAN, NAN, NAN;
        |x| x.acosh(), INF => INF, 0.0, 0.0;
        |x| x.atanh(), 1.0 => INF, INF, INF;
        |x| x.atanh(), -1.0 => -INF, INF, -INF;
        |x| x.atanh(), 2.0 => NAN, NAN, NAN;
    }
    assert!((1e200_f64.asinh() - 461.2).abs() < 0.1);
}

#[test]
fn hypotenuses() {
    binary_rows! {
        |x, y| x.hypot(y), (0.0, 0.0) => 0.0, [0.0, 0.0], NONE;
        |x, y| x.hypot(y), (3.0, 0.0) => 3.0, [1.0, 0.0], [0.0, 0.0, 1.0 / 3.0];
        |x, y| x.hypot(y), (1e200, 1e200) => 1e200 * std::f64::consts::SQRT_2, [FRAC_1_SQRT_2, FRAC_1_SQRT_2],
            [0.25e-200 * std::f64::consts::SQRT_2, -0.25e-200 * std::f64::consts::SQRT_2, 0.25e-200 * std::f64::consts::SQRT_2];
        |x, y| x.hypot(y), (3e-320, 4e-320) => 3e-320_f64.hypot(4e-320), [0.6, 0.8], [INF, -INF, INF];
        |x, y| x.hypot(y), (-INF, 1.0) => INF, [-1.0, 0.0], NONE;
        |x, y| x.hypot(y), (1.0, NAN) => NAN, [NAN, NAN], [NAN, NAN, NAN];
    }
}

#[test]
fn quotients() {
    unary_rows! {
        |y| 1e300 / y, 1e200 => 1e300 / 1e200, -1e-100, 2e-300;
        |x| 1e-310 / x, 1e-310 => 1.0, -INF, INF;
        |x| x.recip(), 0.0 => INF, -INF, INF;
        |x| x.recip(), -0.0 => -INF, -INF, -INF;
        |x| x.recip(), INF => 0.0, 0.0, 0.0;
        |x| x / 1e-310, 1e-310 => 1.0, INF, 0.0;
    }
    binary_rows! {
        |x, y| x / y, (1e300, 1e200) => 1e300 / 1e200, [1e-200, -1e-100], [0.0, 0.0, 2e-300];
        |x, y| x / y, (1.0, INF) => 0.0, [0.0, 0.0], NONE;
    }
}

#[test]
fn kinks_and_ties() {
    unary_rows! {
        |x| x.abs(), 0.0 => 0.0, 0.0, 0.0;
        |x| x.abs(), -0.0 => 0.0, 0.0, 0.0;
        |x| x.abs(), -2.0 => 2.0, -1.0, 0.0;
        |x| x.abs(), NAN => NAN, NAN, ANY;
        |x| x.max(passive(0.0)), 0.0 => 0.0, 0.5, 0.0;
        |x| x.min(passive(0.0)), 0.0 => 0.0, 0.5, 0.0;
        |x| Part::clamp(&x, passive(1.0), passive(2.0)), 1.0 => 1.0, 1.0, 0.0;
        |x| Part::clamp(&x, passive(1.0), passive(2.0)), 2.0 => 2.0, 1.0, 0.0;
        |x| Part::clamp(&x, passive(1.0), passive(2.0)), 2.5 => 2.0, 0.0, 0.0;
        |x| Part::clamp(&x, passive(1.0), passive(2.0)), 0.5 => 1.0, 0.0, 0.0;
    }
    binary_rows! {
        |x, y| x.max(y), (2.0, 2.0) => 2.0, [0.5, 0.5], NONE;
        |x, y| x.min(y), (2.0, 2.0) => 2.0, [0.5, 0.5], NONE;
        |x, y| x.max(y), (3.0, 2.0) => 3.0, [1.0, 0.0], NONE;
        |x, y| x.min(y), (3.0, 2.0) => 2.0, [0.0, 1.0], NONE;
        |x, y| x.max(y), (NAN, 1.0) => 1.0, [0.0, 1.0], NONE;
        |x, y| x.min(y), (NAN, 1.0) => 1.0, [0.0, 1.0], NONE;
        |x, y| x.max(y), (1.0, NAN) => 1.0, [1.0, 0.0], NONE;
        |x, y| x.min(y), (1.0, NAN) => 1.0, [1.0, 0.0], NONE;
    }
}

#[test]
fn steps_and_remainders() {
    unary_rows! {
        |x| x.floor(), 2.0 => 2.0, 0.0, 0.0;
        |x| x.ceil(), 2.5 => 3.0, 0.0, 0.0;
        |x| x.round(), -2.5 => -3.0, 0.0, 0.0;
        |x| x.trunc(), -2.5 => -2.0, 0.0, 0.0;
        |x| x.fract(), -2.5 => -0.5, 1.0, 0.0;
        |x| x.floor(), INF => INF, 0.0, 0.0;
        |x| x.signum(), 0.0 => 1.0, 0.0, 0.0;
        |x| x.signum(), -0.0 => -1.0, 0.0, 0.0;
        |x| x.signum(), NAN => NAN, NAN, ANY;
        |x| 5.0 % x, 3.0 => 2.0, -1.0, 0.0;
        |x| x % 3.0, -5.0 => -2.0, 1.0, 0.0;
        |x| x % 0.0, 5.0 => NAN, NAN, ANY;
        |x| 5.0 % x, INF => 5.0, 0.0, 0.0;
        |x| x.mul_add(passive(1.0 - E), passive(-1.0)), 1.0 + E => -E * E, 1.0 - E, 0.0;
    }
    binary_rows! {
        |a, b| a % b, (5.0, 3.0) => 2.0, [1.0, -1.0], NONE;
        |a, b| a % b, (-5.0, 3.0) => -2.0, [1.0, 1.0], NONE;
        // 1/0.1 rounds to 10, but ten tenths of this float are more than one.
        |a, b| a % b, (1.0, 0.1) => 1.0 % 0.1, [1.0, -9.0], NONE;
        |a, b| a.rem_euclid(b), (1.0, 0.1) => 1.0 % 0.1, [1.0, -9.0], NONE;
        |a, b| a.rem_euclid(b), (-5.0, 3.0) => 1.0, [1.0, 2.0], NONE;
        |a, b| a.rem_euclid(b), (-5.0, -3.0) => 1.0, [1.0, -2.0], NONE;
        |a, b| a.rem_euclid(b), (5.0, 0.0) => NAN, [NAN, NAN], [ANY, ANY, ANY];
        |a, b| a.div_euclid(b), (-5.0, 3.0) => -2.0, [0.0, 0.0], NONE;
        |a, b| a.copysign(b), (3.0, -2.0) => -3.0, [-1.0, 0.0], NONE;
        |a, b| a.copysign(b), (-3.0, -0.0) => -3.0, [1.0, 0.0], NONE;
        |a, b| a.copysign(b), (3.0, NAN) => 3.0, [1.0, 0.0], NONE;
        |a, b| a.copysign(b), (NAN, 1.0) => NAN, [NAN, NAN], [ANY, ANY, ANY];
    }
}

#[test]
fn an_infinitesimal_is_not_zero_but_its_value_is() {
    let x = Dual::<f64, 1>::variable(0.0, 0);
    assert_ne!(x, Dual::lift(0.0));
    assert!(x == 0.0);
    assert_eq!(x.partial_cmp(&0.0), Some(Ordering::Equal));
}

#[test]
fn large_tangents_do_not_overflow_where_the_derivative_does_not() {
    let x = HyperDual::<f64, 1>::new(-2.0, [1e200], |_, _| 3.0);
    assert_eq!(x.abs().second(0, 0), -3.0);
    assert_eq!(x.floor().second(0, 0), 0.0);
    assert_eq!((x * HyperDual::lift(2.0)).second(0, 0), 6.0);
    assert_eq!(x.copysign(HyperDual::lift(1.0)).second(0, 0), -3.0);
    assert_eq!(x.rem_euclid(HyperDual::lift(3.0)).second(0, 0), 3.0);
    // (eps² = 1e400)·f″, f = 1/x at -1e100
    let far = HyperDual::<f64, 1>::new(-1e100, [1e200], |_, _| 0.0);
    check("1/x, tangent 1e200", &[far.recip().second(0, 0)], &[-2e100], 16.0);
}

#[test]
fn a_passive_factor_that_is_not_finite_leaves_zero_tangents_zero() {
    for factor in [INF, -INF, NAN] {
        let x = Dual::<f64, 2>::variable(2.0, 0);
        for y in [x * factor, factor * x] {
            check("first order", &y.eps, &[factor, 0.0], 0.0);
        }
        let x = HyperDual::<f64, 2>::variable(2.0, 0);
        for y in [x * factor, factor * x] {
            check("second order", &[y.eps[1], y.second(0, 0), y.second(1, 0)], &[0.0; 3], 0.0);
        }
    }
}
