//! Functions that are linear between their breaks: where the primitive's difference is exact, the slope is that quotient.

use dual_core::{HyperDual, Part};

use crate::precision::Precision;
use crate::reference::of_two;

/// A power of two, so small that the next break of the points below is further away.
const STEP: f64 = 1.0 / 1024.0;

/// Dyadic points off the breaks, which are at multiples of a half.
fn points() -> impl Iterator<Item = f64> {
    (-40..40).map(|k| f64::from(k) / 8.0 + 1.0 / 16.0)
}

/// The slope of `f` at `x` if it is linear from `x` to both sides, all differences being exact.
fn slope<P: Precision>(f: impl Fn(P) -> P, x: P) -> f64 {
    let side = |h: f64| (f(x + P::of(h)) - f(x)).widen() / h;
    assert_eq!(side(STEP), side(-STEP), "linear around {x}");
    side(STEP)
}

fn assert_flat<P: Precision, const N: usize>(name: &str, got: [P; N], want: [f64; N], curvature: &[P]) {
    assert_eq!(got.map(dual_core::Primitive::widen), want, "slopes of {name}");
    assert!(curvature.iter().all(|d| d.widen() == 0.0), "curvature of {name}");
}

macro_rules! piecewise {
    ({}
     smooth $smooth:tt special $special:tt
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident $se:tt $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        /// The functions of this file.
        pub(crate) fn names() -> Vec<&'static str> {
            [&[$( stringify!($l), )* $( stringify!($s), )*][..], &of_two(false)].concat()
        }

        fn exact<P: Precision>() {
            for x in points().map(P::of) {
                $(
                    let y = Part::$s(&HyperDual::<P, 1>::variable(x, 0));
                    assert_flat(stringify!($s), y.eps, [slope(|x: P| Part::$s(&x), x)], &[y.second(0, 0)]);
                )*
                for b in points().map(P::of) {
                    $(
                        if names().contains(&stringify!($b)) && !breaks(stringify!($b), x.widen(), b.widen()) {
                            let y = Part::$b(&HyperDual::<P, 2>::variable(x, 0), HyperDual::variable(b, 1));
                            let by_a = slope(|a: P| Part::$b(&a, b), x);
                            let by_b = slope(|b: P| Part::$b(&x, b), b);
                            let curvature = [y.second(0, 0), y.second(0, 1), y.second(1, 1)];
                            assert_flat(stringify!($b), y.eps, [by_a, by_b], &curvature);
                        }
                    )*
                }
            }
        }
    };
}
dual_core::__for_each_rule! { piecewise }

/// Whether a function of two arguments has a break within a step of the point.
fn breaks(name: &str, a: f64, b: f64) -> bool {
    match name {
        "abs_sub" => a == b,
        // At a multiple of b; within a step a quotient below 80 moves by less than 80 steps over the least divisor.
        "rem_euclid" | "div_euclid" => ((a / b) - (a / b).round()).abs() < 81.0 * STEP / b.abs(),
        _ => false,
    }
}

#[test]
fn slopes_between_breaks_are_exact() {
    exact::<f64>();
    exact::<f32>();
}

/// 180/π and its reciprocal, as mpmath has them.
#[test]
fn angles_scale_by_constants() {
    let x = HyperDual::<f64, 1>::variable(0.3, 0);
    assert_eq!(x.to_degrees().eps, [57.295_779_513_082_32]);
    assert_eq!(x.to_radians().eps, [0.017_453_292_519_943_295]);
    assert_eq!([x.to_degrees().second(0, 0), x.to_radians().second(0, 0)], [0.0; 2]);
    let x = HyperDual::<f32, 1>::variable(0.3, 0);
    assert_eq!(x.to_degrees().eps, [57.295_78]);
    assert_eq!(x.to_radians().eps, [0.017_453_292]);
}
