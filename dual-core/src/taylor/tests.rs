//! Series against nested dual numbers, against hyper-dual numbers at the edges, and against series that are known.

use crate::rules::for_each_rule;
use crate::{Dual, HyperDual, Part, Taylor};

type Series = Taylor<f64, 4>;
type Once<T> = Dual<T, 1>;
type Nested = Once<Once<Once<Once<f64>>>>;

/// The variable of four nested derivatives.
fn nested(x: f64) -> Nested {
    let one = |re| Dual::new(re, [Part::lift(1.0)]);
    let mut number: Nested = Part::lift(0.0);
    number.re.re.re = Dual::new(x, [1.0]);
    number.re.re = one(number.re.re.re);
    number.re = Dual::new(number.re.re, [Part::lift(1.0)]);
    Dual::new(number.re, [Part::lift(1.0)])
}

fn derivatives_of_nested(y: Nested) -> [f64; 5] {
    [
        y.re.re.re.re,
        y.re.re.re.eps[0],
        y.re.re.eps[0].eps[0],
        y.re.eps[0].eps[0].eps[0],
        y.eps[0].eps[0].eps[0].eps[0],
    ]
}

/// A curve through `x`, so that no coefficient of the argument is zero.
fn curve<T: Part<Primal = f64>>(x: f64, t: T) -> T {
    t * t * t * 0.07 - t * t * 0.2 + t * 0.9 + x
}

fn assert_same_derivatives(name: &str, x: f64, series: Series, nested: Nested) {
    for (k, want) in derivatives_of_nested(nested).into_iter().enumerate() {
        let got = series.derivative(k);
        assert!(
            (got - want).abs() <= 1e-11 * want.abs().max(1.0) || got.is_nan() && want.is_nan(),
            "{name} at {x}, order {k}: {got:e}, nested {want:e}"
        );
    }
}

macro_rules! against_nesting {
    ({}
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary { $bv:tt $( $g:ident = $gp:ident [ $($ge:tt)* ] [ $($gf:tt)* ] $gdoc:literal; )* }
    ) => {
        #[test]
        fn functions_of_one_argument_agree_with_nesting() {
            $( against_nesting! { @unary $f } )*
            $( against_nesting! { @unary $q } )*
            $( against_nesting! { @unary $l } )*
            $( against_nesting! { @unary $s } )*
        }

        #[test]
        fn functions_of_two_arguments_agree_with_nesting() {
            $(
                // Of a closure each, as one frame for all of them would not fit a thread's stack without optimization.
                let agrees = |a, b| {
                    let (t, u) = (Series::variable(0.0), nested(0.0));
                    let series = Part::$g(&curve(a, t), curve(b, t * 0.5));
                    let other = Part::$g(&curve(a, u), curve(b, u * 0.5));
                    assert_same_derivatives(stringify!($g), a, series, other);
                    let series = Part::$g(&curve(a, t), Part::lift(b));
                    let other = Part::$g(&curve(a, u), Part::lift(b));
                    assert_same_derivatives(stringify!($g), a, series, other);
                };
                for (a, b) in [(1.3, 0.7), (0.4, 2.1), (3.7, 1.6), (0.2, 0.3), (2.0, 2.0)] {
                    agrees(a, b);
                }
            )*
        }

        #[test]
        fn the_first_two_orders_are_those_of_hyper_dual_numbers_at_every_special_value() {
            for x in special_values() {
                $( against_nesting! { @edges $f x } )*
                $( against_nesting! { @edges $q x } )*
                $( against_nesting! { @edges $l x } )*
                $( against_nesting! { @edges $s x } )*
            }
        }

        #[test]
        fn a_passive_argument_gives_zeros_of_every_order() {
            for x in special_values() {
                $( against_nesting! { @passive $f x } )*
                $( against_nesting! { @passive $q x } )*
                $( against_nesting! { @passive $l x } )*
                $( against_nesting! { @passive $s x } )*
                for y in special_values() {
                    $(
                        let z = Part::$g(&Taylor::<f64, 5>::lift(x), Part::lift(y));
                        assert_eq!(z.eps, [0.0; 5], "{}({x:e}, {y:e})", stringify!($g));
                    )*
                }
            }
        }
    };
    (@unary $f:ident) => {
        for x in [0.31, 0.83, 1.72, 4.3, -0.42, -1.9] {
            let series = Part::$f(&curve(x, Series::variable(0.0)));
            let nested = Part::$f(&curve(x, nested(0.0)));
            if !series.re.is_nan() {
                assert_same_derivatives(stringify!($f), x, series, nested);
            }
        }
    };
    (@edges $f:ident $x:ident) => {
        let (series, second) = (Part::$f(&Taylor::<f64, 2>::variable($x)), HyperDual::<f64, 1>::variable($x, 0).$f());
        let name = stringify!($f);
        assert_alike(series.re, second.re, name, $x);
        assert_alike(series.eps[0], second.eps[0], name, $x);
        assert_alike(series.eps[1], 0.5 * second.second(0, 0), name, $x);
        let higher = Part::$f(&Taylor::<f64, 5>::variable($x));
        assert_alike(higher.eps[0], series.eps[0], name, $x);
        assert_alike(higher.eps[1], series.eps[1], name, $x);
    };
    (@passive $f:ident $x:ident) => {
        assert_eq!(Part::$f(&Taylor::<f64, 5>::lift($x)).eps, [0.0; 5], "{}({:e})", stringify!($f), $x);
    };
}
for_each_rule!(against_nesting);

fn assert_alike(a: f64, b: f64, name: &str, x: f64) {
    assert!(a == b || a.is_nan() && b.is_nan(), "{name}({x:e}): {a:e} is not {b:e}");
}

fn special_values() -> impl Iterator<Item = f64> {
    [0.0, 5e-324, 1e-310, 1e-154, 0.5, 1.0, 2.0, 1e154, 1e300, f64::MAX, f64::INFINITY, f64::NAN]
        .into_iter()
        .flat_map(|x| [x, -x])
}

#[test]
fn arithmetic_and_powers_agree_with_nesting() {
    fn model<T: Part<Primal = f64>>(t: T) -> T {
        let (a, b) = (curve(1.4, t), curve(2.2, t * -0.6));
        a * b / (a + b) - a.powi(5) * b.powi(-3) + a.powf(1.7) - b.log(3.0)
            + a.under(2.0) % b
            + a.mul_add(b, a)
    }
    assert_same_derivatives("model", 0.0, model(Series::variable(0.0)), model(nested(0.0)));
}

#[test]
fn known_series() {
    type T = Taylor<f64, 9>;
    let x = T::variable(0.0);
    let close =
        |a: [f64; 9], b: [f64; 9]| a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-15 * b.abs().max(1e-2));
    assert_eq!((1.0 / (1.0 - x)).eps, [1.0; 9]);
    assert_eq!(
        x.ln_1p().eps.map(|c| 1.0 / c).map(f64::round),
        [1.0, -2.0, 3.0, -4.0, 5.0, -6.0, 7.0, -8.0, 9.0]
    );
    assert!(close(
        x.tan().eps,
        [1.0, 0.0, 1.0 / 3.0, 0.0, 2.0 / 15.0, 0.0, 17.0 / 315.0, 0.0, 62.0 / 2835.0]
    ));
    assert!(close(x.atan().eps, [1.0, 0.0, -1.0 / 3.0, 0.0, 0.2, 0.0, -1.0 / 7.0, 0.0, 1.0 / 9.0]));
    assert!(close(
        x.exp().eps,
        std::array::from_fn(|k| 1.0 / (1..=k + 1).map(super::count::<f64>).product::<f64>())
    ));
    // Abramowitz and Stegun, 4.6.22 for the inverse hyperbolic tangent; all odd coefficients are 1/k.
    assert!(close(x.atanh().eps, [1.0, 0.0, 1.0 / 3.0, 0.0, 0.2, 0.0, 1.0 / 7.0, 0.0, 1.0 / 9.0]));
}

// The rule of the tangent looks at the tangent, whose third coefficient is only rounding here.
#[test]
fn the_tangent_of_the_arctangent_is_the_argument() {
    let p = Taylor::<f64, 8>::new(0.3, [1.0, 0.0, 0.0, 0.5, 0.0, 0.2, 0.0, -0.1]);
    let y = p.atan().tan();
    for (k, (got, want)) in y.eps.into_iter().zip(p.eps).enumerate() {
        assert!((got - want).abs() < 1e-13, "order {}: {got:e}, should be {want:e}", k + 1);
    }
}

#[test]
fn powers_of_zero() {
    type T = Taylor<f64, 5>;
    let x = T::variable(0.0);
    assert_eq!(x.powi(4).eps, [0.0, 0.0, 0.0, 1.0, 0.0]);
    assert_eq!(x.powi(9).eps, [0.0; 5]);
    assert_eq!(x.powf(3.0).eps, [0.0, 0.0, 1.0, 0.0, 0.0]);
    let bent = x * x * 3.0 + x;
    assert_eq!(bent.powi(2).eps, (bent * bent).eps);
    assert_eq!(bent.powf(3.0).eps, (bent * bent * bent).eps);
    let inf = f64::INFINITY;
    assert_eq!(x.sqrt().eps, [inf, -inf, inf, -inf, inf]);
    assert_eq!(x.powf(2.5).eps, [0.0, 0.0, inf, -inf, inf]);
    assert_eq!(x.recip().eps, [-inf, inf, -inf, inf, -inf]);
    let square = x * x;
    assert_eq!(square.powf(2.5).eps[..4], [0.0; 4]);
    assert!(square.powf(1.5).eps[2].is_nan(), "|t|³ has no third derivative at 0");
}

#[test]
fn no_order_and_the_first_alone_are_numbers_too() {
    assert_eq!(Taylor::<f64, 0>::variable(2.0).sin().re, 2.0_f64.sin());
    let y = Taylor::<f64, 1>::variable(2.0);
    assert_eq!((y * y.exp()).eps, (Dual::<f64, 1>::variable(2.0, 0) * Dual::variable(2.0, 0).exp()).eps);
}

#[test]
fn series_of_dual_numbers_and_dual_numbers_of_series() {
    let mixed = |x: f64, y: f64| x.powi(3) * y.sin();
    let t = Taylor::<Dual<f64, 1>, 3>::variable(Dual::from(1.3));
    let f = t.powi(3) * Taylor::new(Dual::variable(0.4, 0), [Dual::from(0.0); 3]).sin();
    assert!((f.derivative(3).eps[0] - 6.0 * 0.4_f64.cos()).abs() < 1e-14);
    assert_eq!(f.re.re, mixed(1.3, 0.4));
    let x = Dual::<Taylor<f64, 3>, 1>::new(Taylor::from(1.3), [Taylor::from(1.0)]);
    let g = x.powi(3) * Dual::new(Taylor::variable(0.4), [Taylor::from(0.0)]).sin();
    assert!((g.eps[0].derivative(3) + 3.0 * 1.69 * 0.4_f64.cos()).abs() < 1e-14);
}
