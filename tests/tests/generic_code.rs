//! Code that never heard of ours: the test functions of argmin, generic over num-traits' `Float`, run on our numbers as
//! they are, and their gradients and Hessians by hand are compared with ours.
//!
//! One of the crate's fns does not take our numbers: `cross_in_tray` asks for `Into<f64>`, which would drop the
//! derivatives, so no number has it. It takes part with its gradient by hand for a rule.
//!
//! The example `generic_code` prints how close they are, and takes fns that are generic over num-dual's `DualNum` and
//! nalgebra's `RealField`.
#![cfg(feature = "full")] // nalgebra

#[path = "../argmin_functions.rs"]
#[macro_use]
mod argmin_functions;

use argmin_functions::{flat, points};
use argmin_testfunctions as argmin;
use dual_core::check::{Check, Verdict, check_hessian};
use dual_core::{Dual, HyperDual, assert_grad, differentiable, gradient, hessian, jacobian};
use tests::{largest, near, same_bits};

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

for_each_function!(agrees);

/// `cross_in_tray` computes in f64 whatever it is given; its gradient by hand makes it one of ours.
#[differentiable(grad = tray_gradient, only(grad, value_and_grad, jvp))]
fn tray(x: &[f64; 2]) -> f64 {
    argmin::cross_in_tray(x)
}

fn tray_gradient(x: &[f64; 2]) -> [f64; 2] {
    argmin::cross_in_tray_derivative(x)
}

#[differentiable]
fn tray_of_angle(t: f64) -> f64 {
    tray(&[1.5 * t.cos(), 2.5 * t.sin()])
}

#[test]
fn cross_in_tray() {
    for point in points::<2>(-10.0, 10.0).take(20) {
        assert_grad!(tray(&point));
        let array = |x: &[f64]| [x[0], x[1]];
        let gradient = |x: &[f64]| tray_gradient(&array(x)).to_vec();
        let hessian = |x: &[f64]| argmin::cross_in_tray_hessian(&array(x)).map(Vec::from).to_vec();
        check_hessian(gradient, hessian, &point).assert();
    }
    for t in [0.3, 1.1, 2.4] {
        assert_grad!(tray_of_angle(t));
    }
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
