use super::implicit;
use crate::graded::Graded;
use crate::{Dual, HyperDual, Taylor, derivatives, gradient, hessian, jacobian};

fn assert_close(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * b.abs().max(1.0), "{a:e} is not {b:e}");
}

#[test]
fn floats_come_back_as_they_are() {
    let never = |_: f64, _: f64| -> f64 { unreachable!("on floats nothing is computed") };
    assert_eq!(implicit(-0.0, never, 1.0).to_bits(), (-0.0_f64).to_bits());
    assert!(implicit(f64::NAN, never, 1.0).is_nan());
}

type Nested = Dual<Dual<Dual<f64, 1>, 2>, 1>;

/// Powers of a root, to the sixth order and nested.
#[test]
fn every_order_of_a_root() {
    let root = derivatives::<6>(|a| implicit(1.5_f64.sqrt(), |x, a| x * x - a, a), 1.5);
    let exact = derivatives::<6>(Taylor::sqrt, 1.5);
    for (r, e) in root.into_iter().zip(exact) {
        assert_close(r, e, 1e-14);
    }
    let a = Nested::new(
        Dual::new(Dual::new(1.5, [1.0]), [Dual::new(0.5, [0.0]), Dual::new(-1.0, [0.25])]),
        [Dual::new(Dual::new(2.0, [0.5]), [Dual::new(0.0, [1.0]), Dual::new(0.5, [0.0])])],
    );
    let (root, exact) = (implicit(1.5_f64.sqrt(), |x, a| x * x - a, a), a.sqrt());
    assert_eq!(root.re.re.re.to_bits(), 1.5_f64.sqrt().to_bits());
    (root - exact).each(&|degree, off| {
        assert!(off.abs() < 1e-14, "{off:e} in degree {degree}");
        off
    });
}

/// A captured number counts, as a parameter does, though it moves in every direction there is.
#[test]
fn captured_numbers_count() {
    let root = |c: f64| c.cbrt();
    for scale in [1e-12, 1.0, 1e12] {
        let c = HyperDual::<f64, 1>::new(2.0, [scale], |_, _| 0.0);
        let nothing = HyperDual::from(0.0);
        let x = implicit(root(2.0), |x, zero| x * x * x - c + zero, nothing);
        let exact = c.cbrt();
        assert_close(x.eps[0] / scale, exact.eps[0] / scale, 1e-15);
        assert_close(x.second(0, 0) / scale / scale, exact.second(0, 0) / scale / scale, 1e-14);
    }
    let c = Dual::<f64, 2>::new(2.0, [f64::INFINITY, 1.0]);
    let x = implicit(root(2.0), |x, zero| x * x * x - c + zero, Dual::from(0.0));
    assert_eq!(x.eps[0], f64::INFINITY);
    assert_close(x.eps[1], c.cbrt().eps[1], 1e-15);
    // Where no direction is quiet enough to tell the Jacobian.
    let c = Taylor::<f64, 2>::new(2.0, [f64::INFINITY, 0.0]);
    let x = implicit(root(2.0), |x, zero| x * x * x - c + zero, Taylor::from(0.0));
    assert!(x.eps.iter().all(|e| e.is_nan()));
}

/// The same system below, of nalgebra's vectors.
#[cfg(feature = "nalgebra")]
fn vectors(part: usize, [p, q]: [f64; 2], at: &[f64; 2]) -> [Second; 2] {
    use nalgebra::{DVector, SVector, dvector, vector};

    let fixed = hessian(
        |[a, b]| {
            let x = implicit(
                vector![p, q],
                |x: SVector<_, 2>, (a, b)| vector![x[0] + x[1] - a, x[0] * x[1] - b],
                (a, b),
            );
            x[part]
        },
        at,
    );
    let dynamic = hessian(
        |ab| {
            let residual = |x: DVector<_>, t: [_; 2]| dvector![x[0] + x[1] - t[0], x[0] * x[1] - t[1]];
            implicit(dvector![p, q], residual, ab)[part]
        },
        at,
    );
    [fixed, dynamic]
}

#[cfg(feature = "nalgebra")]
type Second = (f64, [f64; 2], [[f64; 2]; 2]);

/// Of x + y = a, xy = b the roots of z² - az + b.
#[test]
fn forms_of_systems() {
    let at = [3.0_f64, 1.5];
    let exact = |[a, b]: [HyperDual<f64, 2>; 2]| {
        let root = (a * a - b * 4.0).sqrt();
        ((a + root) * 0.5, (a - root) * 0.5)
    };
    let [p, q] = {
        let [a, b] = at;
        let root = (a * a - 4.0 * b).sqrt();
        [0.5 * (a + root), 0.5 * (a - root)]
    };
    for part in 0..2 {
        let pick = |x: [HyperDual<f64, 2>; 2]| x[part];
        let expected = hessian(|ab| pick(exact(ab).into()), &at);
        let array = hessian(|ab| pick(implicit([p, q], |[x, y], [a, b]| [x + y - a, x * y - b], ab)), &at);
        let lists = hessian(
            |ab| implicit(vec![p, q], |x, t| vec![x[0] + x[1] - t[0], x[0] * x[1] - t[1]], ab.to_vec())[part],
            &at,
        );
        let all = [array, lists].into_iter();
        #[cfg(feature = "nalgebra")]
        let all = all.chain(vectors(part, [p, q], &at));
        for found in all {
            for i in 0..2 {
                assert_close(found.1[i], expected.1[i], 1e-14);
                for j in 0..2 {
                    assert_close(found.2[i][j], expected.2[i][j], 1e-13);
                }
            }
        }
    }
}

/// Unknowns and equations in units far apart: the pivots go by rounding, not by size.
#[test]
fn systems_in_any_units() {
    let (f, exact) = jacobian(
        |[a, b]| implicit([1e-20, 2e15], |[x, y], [a, b]| [x * 1e30 - y * 1e-5 * a, y * 1e-15 - b], [a, b]),
        &[0.5_f64, 2.0],
    );
    assert_eq!(f, [1e-20, 2e15]);
    // y = 1e15 b and x = 1e-35 a y.
    for (found, expected) in exact.into_iter().flatten().zip([2e-20, 0.5e-20, 0.0, 1e15]) {
        assert!((found - expected).abs() <= 1e-14 * expected.abs(), "{found:e} is not {expected:e}");
    }
}

/// Where roots meet, derivatives do not exist: infinite or NaN, and never zero.
#[test]
fn singular_jacobians() {
    let cube_root = |x: f64| derivatives::<2>(|a| implicit(x, |x, a| x * x * x - a, a), x);
    let [_, d1, d2] = cube_root(0.0);
    assert!(!d1.is_finite() && !d2.is_finite());
    // ±a, which cross.
    let [_, slope] = derivatives::<1>(|a| implicit(0.0, |x, a| x * x - a * a, a), 0.0);
    assert!(slope.is_nan());
    // Two equations that say the same, with entries that are not exact.
    let third = 1.0 / 3.0;
    for factor in [2.0, 0.1, 7.0 / 3.0] {
        let (_, d) = gradient(
            |[a]| {
                let residual = |[x, y]: [_; 2], a| {
                    let line = x * third + y * 0.7 - a;
                    [line, (x * third + y * 0.7) * factor - a * factor]
                };
                implicit([3.0, 0.0], residual, a)[0]
            },
            &[1.0_f64],
        );
        assert!(!d[0].is_finite(), "{d:?}");
    }
    // An infinite Jacobian tells nothing, either.
    let [_, slope] = derivatives::<1>(|a| implicit(0.0, |x: Taylor<_, 1>, a| x.sqrt() - a, a), 0.0);
    assert!(slope.is_nan());
}

/// What does not move a parameter does not move the root.
#[test]
fn other_directions_stay_still() {
    let (_, d) = gradient(|[a, b]| implicit(2.0, |x, a| x * x - a, a) + b, &[4.0, 1.0]);
    assert_eq!(d, [0.25, 1.0]);
    let passive = Dual::<f64, 2>::from(4.0);
    assert_eq!(implicit(2.0, |x, a| x * x - a, passive).eps, [0.0, 0.0]);
}

#[test]
fn single_precision() {
    let root = 1.5_f32.sqrt();
    let x = implicit(root, |x, a| x * x - a, HyperDual::<f32, 1>::variable(1.5, 0));
    assert_eq!(x.re, root);
    assert!((x.eps[0] - 0.5 / root).abs() < 1e-6 && (x.second(0, 0) + 0.25 / (1.5 * root)).abs() < 1e-6);
}

#[test]
#[should_panic(expected = "implicit: 1 residuals for 2 unknowns")]
fn residuals_are_as_many_as_unknowns() {
    gradient(|[a]| implicit(vec![1.0, 2.0], |x, a| vec![x[0] - a], a)[0], &[1.0]);
}
