//! Sweeps of every function over special values: what is passive stays passive, and NaN comes only where it belongs.

use dual_core::{Dual, HyperDual, Part, Taylor, special};

/// `check! { names }` with those of all functions of one argument in the table.
macro_rules! with_each_unary {
    ($check:ident!) => {
        dual_core::__for_each_rule! { unary_names $check }
    };
}
macro_rules! unary_names {
    ({ $check:ident }
     smooth { $v:tt $( $f:ident $e:tt dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident $se:tt $sdoc:literal; )* }
     binary $binary:tt
    ) => {
        $check! { $($f)* $($q)* $($l)* $($s)* }
    };
}
/// The same with those of two arguments.
macro_rules! with_each_binary {
    ($check:ident!) => {
        dual_core::__for_each_rule! { binary_names $check }
    };
}
macro_rules! binary_names {
    ({ $check:ident }
     smooth $smooth:tt special $special:tt linear $linear:tt step $step:tt
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        $check! { $($b)* }
    };
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

fn same(a: f64, b: f64) -> bool {
    a == b || a.is_nan() && b.is_nan()
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
            macro_rules! both_passive {
                ($($f:ident)*) => { $(
                    let h = a.$f(b);
                    assert_eq!(h.eps, [0.0; 2], "{}({x:e}, {y:e})", stringify!($f));
                    let second = [h.second(0, 0), h.second(1, 0), h.second(1, 1)];
                    assert_eq!(second, [0.0; 3], "{}({x:e}, {y:e})", stringify!($f));
                )* };
            }
            with_each_binary!(both_passive!);
            both_passive!(max min);
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
        // At the poles of Γ, the logarithm's value is infinite and its slope has another sign on each side.
        let pole = |f: &str| f == "ln_gamma" && x < 0.0 && x == x.floor();
        macro_rules! active {
            ($($f:ident)*) => { $(
                let y = HyperDual::<f64, 1>::variable(x, 0).$f();
                let [d1, d2] = [y.eps[0], y.second(0, 0)];
                if y.re.is_nan() {
                    let none = |d: f64| d.is_nan() || d == 0.0;
                    assert!(none(d1) && none(d2), "{}({x:e}): {d1:e}, {d2:e}", stringify!($f));
                } else if !pole(stringify!($f)) {
                    assert!(!d1.is_nan() && !d2.is_nan(), "{}({x:e}): {d1:e}, {d2:e}", stringify!($f));
                }
                assert!(same(Dual::<f64, 1>::variable(x, 0).$f().eps[0], d1), stringify!($f));
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

/// A nested number differentiates the rule of the first derivative; a hyper-dual one has the rule of the second.
#[test]
fn nested_numbers_have_the_second_derivatives_of_hyper_dual_ones() {
    type Nested = Dual<Dual<f64, 1>, 1>;
    let differs = |a: f64, b: f64, slope: f64| {
        // Where a second derivative changes its sign, nesting subtracts two terms of the size of the slope.
        let near = (a - b).abs() <= 1e-13 * b.abs() + 2.0 * f64::EPSILON * slope.abs();
        !(same(a, b) || near)
    };
    let mut wrong = Vec::new();
    for x in special_values() {
        let nested = Nested::new(Dual::variable(x, 0), [Dual::from(1.0)]);
        let flat = HyperDual::<f64, 1>::variable(x, 0);
        macro_rules! second {
            ($($f:ident)*) => { $(
                let (n, h) = (nested.$f(), flat.$f());
                // A value that is NaN has no derivative; 0 or NaN stands for that.
                let wanted = !x.is_nan();
                if wanted && differs(n.eps[0].eps[0], h.second(0, 0), h.eps[0]) || !same(n.re.eps[0], h.eps[0]) {
                    wrong.push(format!("{}({x:e}): {:e}, {:e}", stringify!($f), n.eps[0].eps[0], h.second(0, 0)));
                }
            )* };
        }
        with_each_unary!(second!);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_first_derivative_is_the_same_in_every_type() {
    for x in special_values() {
        macro_rules! first {
            ($($f:ident)*) => { $(
                let want = Dual::<f64, 1>::variable(x, 0).$f().eps[0];
                let nested = Dual::<Dual<f64, 1>, 1>::new(Dual::from(x), [Dual::from(1.0)]).$f().eps[0];
                assert!(same(nested.re, want), "{}({x:e})", stringify!($f));
                assert_eq!(nested.eps[0], 0.0, "{}({x:e})", stringify!($f));
                let series = Taylor::<f64, 4>::variable(x).$f().eps[0];
                assert!(same(series, want), "{}({x:e})", stringify!($f));
            )* };
        }
        with_each_unary!(first!);
    }
}

/// The slope of 1 - x² as a product is the difference of two numbers near one.
#[test]
fn nested_inverse_functions_keep_their_digits_near_zero() {
    for x in [1e-12, 1e-9, 1e-5, 0.3] {
        let nested = Dual::<Dual<f64, 1>, 1>::new(Dual::variable(x, 0), [Dual::from(1.0)]);
        let flat = HyperDual::<f64, 1>::variable(x, 0);
        for (n, h) in
            [(nested.asin(), flat.asin()), (nested.acos(), flat.acos()), (nested.atanh(), flat.atanh())]
        {
            let (n, h): (f64, f64) = (n.eps[0].eps[0], h.second(0, 0));
            assert!((n - h).abs() <= 1e-15 * h.abs(), "{x:e}: {n:e}, {h:e}");
        }
    }
}

/// Where a function of two arguments has a value, each partial derivative is a number, but for those that do not exist.
#[test]
fn partial_derivatives_are_nan_only_where_there_is_none() {
    type D = HyperDual<f64, 2>;
    let mut nans = Vec::new();
    for x in special_values() {
        for y in special_values() {
            let (a, b) = (D::variable(x, 0), D::variable(y, 1));
            let none = |what: &str| match what {
                _ if x.is_nan() || y.is_nan() => true,
                // Beside an integer power of a negative number there is none.
                "powd" => {
                    x < 0.0
                        || x == 0.0 && x.is_sign_negative()
                        || x == 0.0 && y == 0.0
                        || x == 1.0 && y.is_infinite()
                }
                "logd" => x.is_infinite() && y == 1.0,
                _ => false,
            };
            let mut see = |what: &str, h: D| {
                let parts = [h.eps[0], h.eps[1], h.second(0, 0), h.second(0, 1), h.second(1, 1)];
                if !h.re.is_nan() && !none(what) && parts.iter().any(|d| d.is_nan()) {
                    nans.push(format!("{what}({x:e}, {y:e}) = {:e}: {parts:?}", h.re));
                }
            };
            macro_rules! each {
                ($($f:ident)*) => { $( see(stringify!($f), a.$f(b)); )* };
            }
            with_each_binary!(each!);
            each!(max min);
            for (what, h) in [("+", a + b), ("-", a - b), ("*", a * b), ("/", a / b), ("%", a % b)] {
                see(what, h);
            }
        }
    }
    assert!(nans.is_empty(), "{}: {:#?}", nans.len(), nans);
}

#[test]
fn the_slope_of_the_normal_distribution_function_is_its_density_to_the_bit() {
    #[allow(clippy::cast_possible_truncation)] // rounding to f32 is a part of the subject
    for x in
        special_values().into_iter().chain((-400..=400).map(|k| f64::from(k) * 0.1)).filter(|x| !x.is_nan())
    {
        let (y, density) = (special::norm_cdf(x), special::norm_pdf(x));
        let (first, second) =
            (Dual::<f64, 1>::variable(x, 0).norm_cdf(), HyperDual::<f64, 2>::variable(x, 1).norm_cdf());
        for (value, slope) in [(first.re, first.eps[0]), (second.re, second.eps[1])] {
            assert_eq!((value.to_bits(), slope.to_bits()), (y.to_bits(), density.to_bits()), "{x:e}");
        }
        let x = x as f32;
        let single = Dual::<f32, 1>::variable(x, 0).norm_cdf();
        assert_eq!(single.eps[0].to_bits(), special::norm_pdf(x).to_bits(), "{x:e} of f32");
    }
}
