//! Code that never heard of ours: the test functions of argmin, generic over num-traits' `Float`, run on our numbers as
//! they are, and their gradients and Hessians by hand are compared with ours.
//!
//! One of the crate's fns does not take our numbers: `cross_in_tray` asks for `Into<f64>`, which would drop the
//! derivatives, so no number has it.
#![cfg(feature = "full")] // nalgebra

use argmin_testfunctions as argmin;
use dual_core::check::{Check, Verdict};
use dual_core::{Dual, HyperDual, gradient, hessian, jacobian};
use tests::{largest, near, same_bits};

/// Points all over a cube, always the same ones.
fn points<const N: usize>(lo: f64, hi: f64) -> impl Iterator<Item = [f64; N]> {
    let mut t = 0.5_f64;
    let mut next = move || {
        t = (t + 0.618_033_988_749_894_9).fract();
        lo + (hi - lo) * ((t * 97.0).fract() + t) / 2.0
    };
    (0..100).map(move |_| core::array::from_fn(|_| next()))
}

fn flat<const N: usize>(rows: &[[f64; N]; N]) -> Vec<f64> {
    rows.iter().flatten().copied().collect()
}

/// A fn with first and second derivatives, for the harness.
fn check<'a, const N: usize>(
    name: &str,
    point: [f64; N],
    f: impl Fn(&[f64; N]) -> f64 + 'a,
    gradient: impl Fn(&[f64; N]) -> [f64; N] + 'a,
    hessian: impl Fn(&[f64; N]) -> [[f64; N]; N] + 'a,
) -> Check<'a> {
    let labels = (0..N).map(|i| format!("x[{i}]")).collect();
    let array = |x: &[f64]| <[f64; N]>::try_from(x).unwrap();
    Check::new(
        name,
        labels,
        point.to_vec(),
        f64::EPSILON,
        move |x| vec![f(&array(x))],
        move |x| gradient(&array(x)).to_vec(),
    )
    .with_hessian(move |x| flat(&hessian(&array(x))))
}

/// `ours!(argmin::beale at point)`: the check of our derivatives.
macro_rules! ours {
    ($f:path, $point:expr) => {
        check(
            stringify!($f),
            $point,
            |x| $f(x),
            |x| gradient(|x: [Dual<f64, _>; _]| $f(&x), x).1,
            |x| hessian(|x: [HyperDual<f64, _>; _]| $f(&x), x).2,
        )
    };
}

/// A test a fn: value, gradient and Hessian at points of the cube, and the derivatives of the gradient by hand, where
/// that is generic; as precise as `tolerance`, relative to the largest entry.
macro_rules! agrees {
    ($($f:ident $gradient:ident $hessian:ident of $n:literal in $lo:literal..$hi:literal to $tolerance:literal $($generic:ident)?;)*) => { $(
        #[test]
        fn $f() {
            for (i, point) in points::<$n>($lo, $hi).enumerate() {
                let value = [argmin::$f(&point)];
                let (first, g) = gradient(|x: [Dual<f64, $n>; $n]| argmin::$f(&x), &point);
                let (second, g2, h) = hessian(|x: [HyperDual<f64, $n>; $n]| argmin::$f(&x), &point);
                same_bits("value of Dual", &[first], &value);
                same_bits("value of HyperDual", &[second], &value);
                same_bits("gradients of Dual and HyperDual", &g, &g2);

                let by_hand: [f64; $n] = argmin::$gradient(&point);
                near(concat!(stringify!($f), "'s gradient"), &g, &by_hand, largest(&g), $tolerance);
                let by_hand = flat::<$n>(&argmin::$hessian(&point));
                let scale = largest(&by_hand);
                near(concat!(stringify!($f), "'s Hessian"), &flat(&h), &by_hand, scale, $tolerance);
                $( agrees! { @$generic $gradient $n point by_hand scale $tolerance } )?
                if i < 5 {
                    let check = ours!(argmin::$f, point);
                    check.gradient().assert();
                    check.hessian().assert();
                }
            }
        }
    )* };
    (@twice $gradient:ident $n:literal $point:ident $by_hand:ident $scale:ident $tolerance:literal) => {
        let (_, rows) = jacobian(|x: [Dual<f64, $n>; $n]| argmin::$gradient(&x), &$point);
        near("the derivative of the gradient by hand", &flat(&rows), &$by_hand, $scale, $tolerance);
    };
}

agrees! {
    ackley ackley_derivative_const ackley_hessian_const of 3 in -32.0..32.0 to 1e-12 twice;
    beale beale_derivative beale_hessian of 2 in -4.5..4.5 to 1e-12 twice;
    booth booth_derivative booth_hessian of 2 in -10.0..10.0 to 1e-12 twice;
    bukin_n6 bukin_n6_derivative bukin_n6_hessian of 2 in -3.0..3.0 to 1e-12 twice;
    easom easom_derivative easom_hessian of 2 in -5.0..10.0 to 1e-12 twice;
    eggholder eggholder_derivative eggholder_hessian of 2 in -512.0..512.0 to 1e-12 twice;
    goldsteinprice goldsteinprice_derivative goldsteinprice_hessian of 2 in -2.0..2.0 to 1e-12 twice;
    himmelblau himmelblau_derivative himmelblau_hessian of 2 in -5.0..5.0 to 1e-12 twice;
    holder_table holder_table_derivative holder_table_hessian of 2 in -10.0..10.0 to 1e-12 twice;
    levy levy_derivative_const levy_hessian_const of 4 in -10.0..10.0 to 1e-12 twice;
    levy_n13 levy_n13_derivative levy_n13_hessian of 2 in -10.0..10.0 to 1e-12 twice;
    matyas matyas_derivative matyas_hessian of 2 in -10.0..10.0 to 1e-12 twice;
    mccormick mccormick_derivative mccormick_hessian of 2 in -1.5..4.0 to 1e-12 twice;
    rastrigin rastrigin_derivative_const rastrigin_hessian_const of 3 in -5.12..5.12 to 1e-12;
    rosenbrock rosenbrock_derivative_const rosenbrock_hessian_const of 4 in -5.0..5.0 to 1e-12 twice;
    schaffer_n2 schaffer_n2_derivative schaffer_n2_hessian of 2 in -100.0..100.0 to 1e-12 twice;
    schaffer_n4 schaffer_n4_derivative schaffer_n4_hessian of 2 in -100.0..100.0 to 1e-12 twice;
    sphere sphere_derivative_const sphere_hessian_const of 3 in -10.0..10.0 to 1e-12 twice;
    styblinski_tang styblinski_tang_derivative_const styblinski_tang_hessian_const of 3 in -5.0..5.0 to 1e-12 twice;
    threehumpcamel threehumpcamel_derivative threehumpcamel_hessian of 2 in -5.0..5.0 to 1e-12 twice;
    // The Hessian by hand is a quotient of polynomials with terms of 1e7 that cancel; see below for whose digits are right.
    picheny picheny_derivative picheny_hessian of 2 in 0.0..1.0 to 1e-9 twice;
    zero zero_derivative_const zero_hessian_const of 3 in -5.0..5.0 to 1e-12 twice;
}

/// What the harness says of our gradient, our Hessian, the gradient and the Hessian by hand: the worst of each.
macro_rules! verdicts {
    ($f:ident $gradient:ident $hessian:ident at $point:expr) => {{
        let ours = ours!(argmin::$f, $point);
        let theirs = check(
            stringify!($f),
            $point,
            |x| argmin::$f(x),
            |x| argmin::$gradient(x),
            |x| argmin::$hessian(x),
        );
        [ours.gradient(), ours.hessian(), theirs.gradient(), theirs.hessian()]
            .map(|report| report.worst().unwrap().verdict)
    }};
}

#[test]
fn where_formulas_by_hand_divide_by_zero_ours_are_right() {
    use Verdict::{Agrees, Differs, OutOfDomain};
    // The gradient by hand is 0/0 on the diagonals, the Hessian leaves out with the quotient what stands beside it.
    assert_eq!(
        verdicts!(schaffer_n4 schaffer_n4_derivative schaffer_n4_hessian at [0.0, 0.0]),
        [Agrees, Agrees, Differs, OutOfDomain],
    );
    // 0.01·|x + 10| has the slope 0.01 by hand where it bends; ours is the mean of both sides.
    let [ours, _, theirs, _] = verdicts!(bukin_n6 bukin_n6_derivative bukin_n6_hessian at [-10.0, 2.0]);
    assert_eq!((ours, theirs), (Agrees, Differs));
}

#[test]
fn where_there_is_no_derivative_the_harness_says_so_of_both() {
    for verdicts in [
        verdicts!(ackley ackley_derivative_const ackley_hessian_const at [0.0; 3]),
        verdicts!(bukin_n6 bukin_n6_derivative bukin_n6_hessian at [0.0, 0.0]),
        verdicts!(bukin_n6 bukin_n6_derivative bukin_n6_hessian at [-10.0, 1.0]),
        verdicts!(eggholder eggholder_derivative eggholder_hessian at [47.0, 0.0]),
        verdicts!(holder_table holder_table_derivative holder_table_hessian at [0.0, 0.0]),
        verdicts!(holder_table holder_table_derivative holder_table_hessian at [0.0, 1.0]),
        verdicts!(holder_table holder_table_derivative holder_table_hessian at [core::f64::consts::PI, 0.0]),
    ] {
        assert!(!verdicts.contains(&Verdict::Agrees), "{verdicts:?}");
    }
    // What is known there: the tip of Ackley's cone has an infinite curvature for us, the finite one of the other terms
    // by hand.
    let tip: [[f64; 3]; 3] = hessian(|x: [HyperDual<f64, 3>; 3]| argmin::ackley(&x), &[0.0; 3]).2;
    assert_eq!(tip[0][0], f64::INFINITY);
    assert!(argmin::ackley_hessian_const(&[0.0; 3])[0][0] < 36.0);
}

/// The slope 0 that |t| has by convention at 0 takes t² with it: (|t|)² has the second derivative 0 for us, 2 in truth.
/// `schaffer_n4` is an even function of |x² - y²|, so on its diagonals our Hessian lacks that, and the harness says so.
#[test]
fn the_square_of_an_absolute_value_has_no_second_derivative_at_the_bend() {
    let bend = |x: [HyperDual<f64, 1>; 1]| x[0].abs().powi(2);
    assert_eq!(hessian(bend, &[0.0]).2, [[0.0]]);
    let check = ours!(argmin::schaffer_n4, [1.0, 1.0]);
    check.gradient().assert();
    let report = check.hessian();
    assert_eq!(report.worst().unwrap().verdict, Verdict::Differs);
    assert!((report.entries()[0].numeric + 7.970_071_888).abs() < 1e-8, "{report}");
}

/// The largest difference to a Hessian by hand, 3.5e-10, is all on the side by hand: the exact figures are from mpmath
/// with 60 digits.
#[test]
fn the_digits_that_picheny_loses_are_lost_by_hand() {
    let point = [0.897_163_935_750_109_6, 0.536_070_888_983_711_1];
    let exact =
        [3.038_628_423_580_849_7, -1.716_878_274_677_161_3, -1.716_878_274_677_161_3, 5.416_381_772_709_855];
    let (_, _, ours) = hessian(|x: [HyperDual<f64, 2>; 2]| argmin::picheny(&x), &point);
    near("our Hessian", &flat(&ours), &exact, 1.0, 1e-12);
    let by_hand = flat(&argmin::picheny_hessian(&point));
    let off = by_hand.iter().zip(&exact).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    assert!(off > 1e-10, "{by_hand:?}");
}

/// Parameters are arguments like any other: there are no derivatives by a, b and c by hand.
#[test]
fn parameters_are_active_as_well() {
    macro_rules! proves {
        ($at:expr, |$x:ident| $call:expr) => {
            let check = check(
                stringify!($call),
                $at,
                |$x| $call,
                |x| gradient(|$x: [Dual<f64, _>; _]| $call, x).1,
                |x| hessian(|$x: [HyperDual<f64, _>; _]| $call, x).2,
            );
            check.gradient().assert();
            check.hessian().assert();
        };
    }
    proves!([1.3, -0.7, 20.0, 0.2, 6.0], |x| argmin::ackley_abc(&x[..2], x[2], x[3], x[4]));
    proves!([1.3, -0.7, 10.0], |x| argmin::rastrigin_a(&x[..2], x[2]));
    proves!([1.3, -0.7, 0.4, 1.0, 100.0], |x| argmin::rosenbrock_ab(&x[..3], x[3], x[4]));
}
