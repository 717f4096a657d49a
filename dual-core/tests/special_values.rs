//! Sweeps of every function over special values: what is passive stays passive, and NaN comes only where it belongs.

use std::collections::BTreeSet;

use dual_core::{Dual, HyperDual, Part};

/// Every function of one argument.
macro_rules! with_each_unary {
    ($check:ident!) => {
        $check!(recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos atan sinh cosh tanh
            asinh acosh atanh floor ceil round trunc fract signum abs)
    };
}

#[test]
fn no_function_of_the_table_is_left_out() {
    macro_rules! names {
        ($($f:ident)*) => { [$(stringify!($f)),*] };
    }
    let swept: BTreeSet<&str> = with_each_unary!(names!).into_iter().collect();
    assert_eq!(swept, dual_core::__private::UNARY.iter().copied().collect());
}

fn special_values() -> Vec<f64> {
    let positive = [
        0.0,
        5e-324,
        1e-310,
        1e-300,
        1e-154,
        0.5,
        1.0 - f64::EPSILON,
        1.0,
        1.0 + f64::EPSILON,
        1e154,
        1e300,
        f64::MAX,
        f64::INFINITY,
    ];
    positive.iter().flat_map(|&x| [x, -x]).chain([f64::NAN]).collect()
}

#[test]
fn a_passive_argument_gives_exactly_zero_derivatives() {
    for x in special_values() {
        macro_rules! passive {
            ($($f:ident)*) => { $(
                let d = Dual::<f64, 2>::lift(x).$f();
                assert_eq!(d.eps, [0.0; 2], "{}({x:e})", stringify!($f));
                let h = HyperDual::<f64, 2>::lift(x).$f();
                assert_eq!(h.eps, [0.0; 2], "{}({x:e})", stringify!($f));
                let second = [h.second(0, 0), h.second(1, 0), h.second(1, 1)];
                assert_eq!(second, [0.0; 3], "{}({x:e})", stringify!($f));
            )* };
        }
        with_each_unary!(passive!);
        for y in special_values() {
            let (a, b) = (HyperDual::<f64, 2>::lift(x), HyperDual::<f64, 2>::lift(y));
            macro_rules! passive {
                ($($f:ident)*) => { $(
                    let h = a.$f(b);
                    assert_eq!(h.eps, [0.0; 2], "{}({x:e}, {y:e})", stringify!($f));
                    let second = [h.second(0, 0), h.second(1, 0), h.second(1, 1)];
                    assert_eq!(second, [0.0; 3], "{}({x:e}, {y:e})", stringify!($f));
                )* };
            }
            passive!(atan2 hypot powd logd copysign rem_euclid div_euclid max min);
            for h in
                [a + b, a - b, a * b, a / b, a % b, a * y, a / y, a % y, x / b, x % b, a.powf(y), a.log(y)]
            {
                assert_eq!(h.eps, [0.0; 2], "an operator on {x:e}, {y:e}");
                assert_eq!(
                    [h.second(0, 0), h.second(1, 0), h.second(1, 1)],
                    [0.0; 3],
                    "an operator on {x:e}, {y:e}"
                );
            }
        }
    }
}

/// Every function of this vocabulary has one-sided limits of its derivatives, finite or not, wherever it has a value.
#[test]
fn a_slope_is_nan_if_and_only_if_the_value_is() {
    for x in special_values() {
        macro_rules! active {
            ($($f:ident)*) => { $(
                let y = HyperDual::<f64, 1>::variable(x, 0).$f();
                let [d1, d2] = [y.eps[0], y.second(0, 0)];
                if y.re.is_nan() {
                    let none = |d: f64| d.is_nan() || d == 0.0;
                    assert!(none(d1) && none(d2), "{}({x:e}): {d1:e}, {d2:e}", stringify!($f));
                } else {
                    assert!(!d1.is_nan() && !d2.is_nan(), "{}({x:e}): {d1:e}, {d2:e}", stringify!($f));
                }
                assert_eq!(Dual::<f64, 1>::variable(x, 0).$f().eps[0].to_bits(), d1.to_bits(), stringify!($f));
            )* };
        }
        with_each_unary!(active!);
    }
}

#[test]
fn one_direction_never_poisons_another() {
    for x in special_values() {
        macro_rules! poison {
            ($($f:ident)*) => { $(
                let y = HyperDual::<f64, 2>::variable(x, 0).$f() + HyperDual::variable(3.0, 1);
                assert_eq!(y.eps[1], 1.0, "{}({x:e})", stringify!($f));
                assert_eq!([y.second(0, 1), y.second(1, 1)], [0.0; 2], "{}({x:e})", stringify!($f));
            )* };
        }
        with_each_unary!(poison!);
    }
}
