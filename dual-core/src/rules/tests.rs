//! Each row of the table against central differences of the primitive's function, over points inside its domain.

use super::*;
use crate::Dual;

/// Points inside (lo, hi), denser towards 0 if that is inside, and never on an end.
fn points((lo, hi): (f64, f64)) -> impl Iterator<Item = f64> {
    // Beyond this, a step of the difference is lost in the value or the value leaves the range.
    let (lo, hi) = (lo.max(-20.0), hi.min(20.0));
    let middle = f64::midpoint(lo, hi);
    (1..24).map(move |k| {
        let t = f64::from(k) / 12.0 - 1.0;
        middle + (hi - lo) * 0.5 * t * t.abs().sqrt()
    })
}

/// Ridders' extrapolation of central differences of `f` at `x` to step 0: the value and its own error estimate.
fn difference(f: impl Fn(f64) -> f64, x: f64, widest: f64) -> (f64, f64) {
    let mut row: Vec<f64> = Vec::new();
    let mut best = (f64::NAN, f64::INFINITY);
    let mut step = widest;
    for _ in 0..10 {
        let mut next = vec![(f(x + step) - f(x - step)) / ((x + step) - (x - step))];
        let mut weight = 2.0;
        for (k, old) in row.iter().enumerate() {
            let better = next[k] + (next[k] - old) / (weight - 1.0);
            let error = (better - next[k]).abs().max((better - old).abs());
            if error < best.1 {
                best = (better, error);
            }
            next.push(better);
            weight *= 2.0;
        }
        row = next;
        step /= std::f64::consts::SQRT_2;
    }
    best
}

fn agrees(name: &str, x: f64, exact: f64, (numeric, error): (f64, f64)) {
    let tolerance = 1e-8 * exact.abs().max(1e-3) + 10.0 * error;
    assert!(
        error <= 1e-5 * exact.abs().max(1.0),
        "{name} at {x}: the difference did not converge: {numeric} ± {error}"
    );
    assert!(
        (exact - numeric).abs() <= tolerance,
        "{name} at {x}: rule {exact}, difference {numeric} ± {error}"
    );
}

/// A tenth of the way to the nearer end.
fn room(x: f64, (lo, hi): (f64, f64)) -> f64 {
    (0.1 * (x - lo).min(hi - x)).min(0.1 * x.abs().max(0.1))
}

macro_rules! against_differences {
    ({}
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary { $bv:tt $( $g:ident = $gp:ident [ $($ge:tt)* ] [ $($gf:tt)* ] $gdoc:literal; )* }
    ) => {
        #[test]
        fn smooth_rows_agree_with_differences() {
            $( against_differences! { @smooth $f $dom } )*
        }

        #[test]
        fn special_rows_agree_with_differences() {
            $( against_differences! { @smooth $q $pdom } )*
        }

        #[test]
        fn linear_functions_agree_with_differences() {
            $(
                for x in [-2.3, 0.0, 0.4] {
                    let slope = Dual::<f64, 1>::variable(x, 0).$l().eps[0];
                    agrees(stringify!($l), x, slope, difference(|x| Part::$l(&x), x, 0.05));
                }
            )*
        }

        #[test]
        fn step_rows_agree_with_differences_between_the_breaks() {
            $(
                for x in [-2.3, -0.7, 0.4, 1.8] {
                    agrees(stringify!($s), x, $s::d1(x, Part::$s(&x)), difference(|x| Part::$s(&x), x, 0.05));
                }
            )*
        }

        #[test]
        fn binary_rows_agree_with_differences() {
            $(
                for (a, b) in [(1.3, 0.7), (0.4, 2.1), (3.7, 1.6), (0.2, 0.3)] {
                    let name = stringify!($g);
                    let value = |a: f64, b: f64| Part::$g(&a, b);
                    let slopes = |a: f64, b: f64| $g::d1(a, b, value(a, b));
                    let (y, d1) = (value(a, b), slopes(a, b));
                    let [daa, dab, dbb] = $g::d2(a, b, y, d1);
                    agrees(name, a, d1[0], difference(|a| value(a, b), a, 0.01));
                    agrees(name, b, d1[1], difference(|b| value(a, b), b, 0.01));
                    agrees(name, a, daa, difference(|a| slopes(a, b)[0], a, 0.01));
                    agrees(name, b, dab, difference(|b| slopes(a, b)[0], b, 0.01));
                    agrees(name, a, dab, difference(|a| slopes(a, b)[1], a, 0.01));
                    agrees(name, b, dbb, difference(|b| slopes(a, b)[1], b, 0.01));
                }
            )*
        }
    };
    (@smooth $f:ident $dom:tt) => {
        for x in points($dom).filter(|x| *x != 0.0) {
            let slope = |x: f64| $f::d1(x, Part::$f(&x));
            let d1 = slope(x);
            let y = Part::$f(&x);
            let name = stringify!($f);
            agrees(name, x, d1, difference(|x| Part::$f(&x), x, room(x, $dom)));
            agrees(concat!(stringify!($f), " (second)"), x, $f::d2(x, y, d1), difference(slope, x, room(x, $dom)));
        }
    };
}
for_each_rule!(against_differences);

#[test]
fn powers_and_logarithms_to_a_passive_parameter_agree_with_differences() {
    for x in [0.3, 0.9, 1.7, 6.0] {
        for n in [-9, -3, -1, 0, 1, 2, 3, 8, 9, 20] {
            let slope = |x: f64| powi::d1(x, n, x.powi(n));
            agrees("powi", x, slope(x), difference(|x| x.powi(n), x, 0.05 * x));
            agrees("powi (second)", x, powi::d2(x, n, x.powi(n)), difference(slope, x, 0.05 * x));
        }
        for p in [-3.7, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 7.25] {
            let slope = |x: f64| powf::d1(x, p, x.powf(p));
            agrees("powf", x, slope(x), difference(|x| x.powf(p), x, 0.05 * x));
            agrees("powf (second)", x, powf::d2(x, p, x.powf(p)), difference(slope, x, 0.05 * x));
        }
        for base in [0.5, 2.0, 10.0] {
            let slope = |x: f64| log::d1(x, base, x.log(base));
            agrees("log", x, slope(x), difference(|x| x.log(base), x, 0.05 * x));
            agrees("log (second)", x, log::d2(x, slope(x)), difference(slope, x, 0.05 * x));
        }
    }
}
