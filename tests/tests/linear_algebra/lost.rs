//! Where nalgebra takes a short cut to a constant and the slope is lost: what happens today. A test that fails here says
//! that nalgebra has mended it; then `docs/linear_algebra.md` needs a line less.

use std::f64::consts::FRAC_PI_2;

use dual_core::check::{Method, derivative};
use dual_core::nalgebra::{
    Isometry3, Quaternion, RealField, Rotation3, UnitComplex, UnitQuaternion, Vector3, try_convert,
};
use dual_core::{Dual, HyperDual};

use crate::matrices::{c, list};
use crate::proof::{H, hyper};
use crate::replacements;

type D = Dual<f64, 1>;

/// `lost!(|x| f, slope)`: at 0 the slope is this, and the number has 0.
macro_rules! lost {
    (|$x:ident| $f:expr, $slope:expr) => {
        let y = (|$x: D| $f)(D::variable(0.0, 0));
        let f = |$x: f64| $f;
        let numeric = derivative(f, 0.0, Method::Ridders);
        assert_eq!(y.re.to_bits(), f(0.0).to_bits(), "{}", stringify!($f));
        assert!((numeric.value - $slope).abs() < 1e-6, "{}: {numeric:?}", stringify!($f));
        assert_eq!(y.eps, [0.0], "{} is mended", stringify!($f));
    };
}

fn along<D: RealField + Copy>(x: D) -> Vector3<D> {
    Vector3::new(x, c(0.0), c(0.0))
}

/// A rotation about x with the right slope.
fn about<D: RealField + Copy>(x: D) -> UnitQuaternion<D> {
    UnitQuaternion::from_axis_angle(&Vector3::x_axis(), x)
}

fn matrix<D: RealField + Copy>(x: D) -> Rotation3<D> {
    Rotation3::from_axis_angle(&Vector3::x_axis(), x)
}

#[test]
fn a_rotation_made_of_a_zero_vector_loses_its_slope() {
    lost!(|x| UnitQuaternion::from_scaled_axis(along(x)).i, 0.5);
    lost!(|x| UnitQuaternion::new(along(x)).i, 0.5);
    lost!(|x| Rotation3::from_scaled_axis(along(x))[(2, 1)], 1.0);
    lost!(|x| Rotation3::new(along(x))[(2, 1)], 1.0);
    lost!(|x| Isometry3::new(Vector3::zeros(), along(x)).rotation.i, 0.5);
    lost!(|x| Quaternion::from_imag(along(x)).exp().i, 1.0);
}

#[test]
fn the_vector_of_the_identity_loses_its_slope() {
    lost!(|x| about(x).scaled_axis().x, 1.0);
    lost!(|x| about(x).ln().i, 1.0);
    lost!(|x| matrix(x).scaled_axis().x, 1.0);
    assert!(about(D::variable(0.0, 0)).axis_angle().is_none() && about(0.0).axis_angle().is_none());
}

#[test]
fn a_power_of_the_identity_loses_its_slope() {
    lost!(|x| about(x).powf(c(0.5)).i, 0.25);
    lost!(|x| matrix(x).powf(c(0.5))[(2, 1)], 0.5);
}

#[test]
fn interpolation_between_equal_rotations_loses_the_slope_by_the_second() {
    lost!(|x| about(c(0.0)).slerp(&about(x), c(0.5)).i, 0.25);
    lost!(|x| matrix(c(0.0)).slerp(&matrix(x), c(0.5))[(2, 1)], 0.5);
    lost!(
        |x| {
            let pose = |x| Isometry3::from_parts(Vector3::zeros().into(), about(x));
            pose(c(0.0)).lerp_slerp(&pose(x), c(0.5)).rotation.i
        },
        0.25
    );
}

#[test]
fn the_rotation_between_parallel_vectors_loses_its_slope() {
    lost!(
        |x| UnitQuaternion::rotation_between(&Vector3::z(), &Vector3::new(c(0.0), x, c(1.0))).unwrap().i,
        -0.5
    );
    lost!(
        |x| Rotation3::rotation_between(&Vector3::z(), &Vector3::new(c(0.0), x, c(1.0))).unwrap()[(2, 1)],
        -1.0
    );
}

#[test]
fn the_rotation_extracted_from_a_rotation_matrix_loses_its_slope() {
    lost!(|x| Rotation3::from_matrix(matrix(x).matrix())[(2, 1)], 1.0);
    lost!(|x| UnitQuaternion::from_matrix(matrix(x).matrix()).i, 0.5);
}

// Each step leaves a third of the error, in value and slope alike; where the value starts close, the slope is left behind.
#[test]
fn the_rotation_extracted_from_a_matrix_near_its_guess_has_a_slope_left_behind() {
    let slope = Rotation3::from_matrix(matrix(D::variable(1e-10, 0)).matrix())[(2, 1)].eps[0];
    assert!((1e-9..1e-3).contains(&(slope - 1.0).abs()), "{slope} is mended");
}

// The second derivatives go the same way, and not to NaN: the value is f64's in every order.
#[test]
fn second_derivatives_are_lost_alike() {
    let x = HyperDual::<f64, 1>::variable(0.0, 0);
    assert_eq!(*Rotation3::from_scaled_axis(along(x)).matrix(), *Rotation3::identity().matrix());
    assert_eq!(UnitQuaternion::from_scaled_axis(along(x)), UnitQuaternion::identity());
    assert_eq!(about(x).scaled_axis(), Vector3::zeros());
}

/// The largest differences of first and of second derivatives.
fn apart(a: &[H], b: &[H]) -> [f64; 2] {
    a.iter().zip(b).fold([0.0_f64; 2], |[first, second], (a, b)| {
        [first.max((a.eps[0] - b.eps[0]).abs()), second.max((a.second(0, 0) - b.second(0, 0)).abs())]
    })
}

// Quotients of small figures cancel: little in quaternions, all digits of second derivatives in matrices.
#[test]
fn second_derivatives_near_the_identity_lose_digits() {
    let vector = |x: f64| {
        let [s, t] = hyper([x, -0.7 * x]);
        Vector3::new(s + s * t, t, s * c::<H>(0.5) - t)
    };
    for size in [1e-2, 1e-4, 1e-6, 1e-8] {
        let v = vector(size);
        let q = replacements::from_scaled_axis(v);
        let [first, second] = apart(&list(&UnitQuaternion::from_scaled_axis(v).coords), &list(&q.coords));
        assert!(first < 1e-15 && second < 1e-15 / size, "{size}: {first:e} {second:e}");
        let [first, second] = apart(&list(&q.scaled_axis()), &list(&replacements::scaled_axis(&q)));
        assert!(first < 1e-15 && second < 1e-15 / size, "{size}: {first:e} {second:e}");
    }
    let v = vector(1e-6);
    let q = replacements::from_scaled_axis(v);
    let r = q.to_rotation_matrix();
    let [first, second] = apart(&list(Rotation3::from_scaled_axis(v).matrix()), &list(r.matrix()));
    assert!(first < 1e-9 && second > 1e-6, "{first:e} {second:e} is mended");
    let [first, second] = apart(&list(&r.scaled_axis()), &list(&replacements::scaled_axis(&q)));
    assert!(first > 1e-6 && second > 1.0, "{first:e} {second:e} is mended");
}

// |θ| has a kink, and slope 0 there by convention.
#[test]
fn the_angle_has_a_kink_at_the_identity() {
    let x = HyperDual::<f64, 1>::variable(0.0, 0);
    assert_eq!(about(x).angle(), HyperDual::from(0.0));
    assert_eq!(matrix(D::variable(0.0, 0)).angle(), D::from(0.0));
    let z = Vector3::<D>::z();
    assert_eq!(z.angle(&Vector3::new(c(0.0), D::variable(0.0, 0), c(1.0))), D::from(0.0));
}

// Roll and yaw turn about the same axis there, and nalgebra sets yaw to 0.
#[test]
fn euler_angles_lose_their_slopes_at_gimbal_lock() {
    let yaw = D::variable(0.1, 0);
    let (roll, pitch, zero) = Rotation3::from_euler_angles(c(0.3), c(FRAC_PI_2), yaw).euler_angles();
    assert_eq!((pitch, zero), (D::from(FRAC_PI_2), D::from(0.0)));
    assert!((roll.re - 0.2).abs() < 1e-15, "{roll}");
}

#[test]
fn comparisons_see_the_tangents() {
    let m = matrix(D::variable(0.0, 0));
    assert!(matrix(0.0).matrix().is_identity(1e-9) && !m.matrix().is_identity(c(1e-9)));
}

#[test]
fn an_active_zero_angle_in_the_plane_has_an_axis() {
    assert!(UnitComplex::new(0.0).axis_angle().is_none());
    let (axis, angle) = UnitComplex::new(D::variable(0.0, 0)).axis_angle().unwrap();
    assert_eq!((axis.x, angle), (D::from(1.0), D::variable(0.0, 0)));
}

#[test]
fn conversion_to_a_primitive_drops_the_tangent() {
    assert_eq!(try_convert::<D, f64>(D::variable(2.0, 0)), Some(2.0));
}
