//! Rotations and isometries, away from where nalgebra takes a short cut (`lost`), and where it takes none.

use dual_core::nalgebra::{
    Isometry2, Isometry3, Matrix3, Point3, RealField, Rotation2, Rotation3, Translation3, Unit, UnitComplex,
    UnitQuaternion, Vector2, Vector3,
};

use crate::matrices::{POINT, c, list, vector};
use crate::proof::prove;

/// Points without a special value and points with one of two angles at 0.
const ANGLES: [[f64; 2]; 3] = [POINT, [0.0, 0.4], [0.0, 0.0]];

fn quaternion<D: RealField + Copy>(seed: usize, x: [D; 2]) -> UnitQuaternion<D> {
    UnitQuaternion::from_scaled_axis(vector(seed, x))
}

fn coordinates<D: RealField + Copy>(q: &UnitQuaternion<D>) -> Vec<D> {
    list(&q.coords)
}

#[test]
fn angles_about_fixed_axes_also_at_zero() {
    for point in ANGLES {
        prove!(point, |[s, t]| list(Rotation2::new(s * t + s).matrix()));
        prove!(point, |[s, t]| coordinates(&UnitQuaternion::from_euler_angles(s, t, c(0.2))));
        prove!(point, |[s, t]| list(Rotation3::from_euler_angles(s, t, s + t).matrix()));
        prove!(point, |[s, _]| coordinates(&UnitQuaternion::from_axis_angle(&Vector3::x_axis(), s)));
        prove!(point, |[s, _]| list(Rotation3::from_axis_angle(&Vector3::x_axis(), s).matrix()));
        prove!(point, |[s, t]| list(&(UnitComplex::new(s) * Vector2::new(t, c(1.0)))));
        prove!(point, |[s, t]| {
            let (roll, pitch, yaw) = Rotation3::from_euler_angles(s, t, s + t).euler_angles();
            vec![roll, pitch, yaw, Rotation2::new(s + t).angle()]
        });
    }
}

#[test]
fn scaled_axes_away_from_the_identity() {
    prove!(POINT, |x| coordinates(&quaternion(1, x)));
    prove!(POINT, |x| list(Rotation3::from_scaled_axis(vector::<_, 3>(1, x)).matrix()));
    prove!(POINT, |x| list(&quaternion(1, x).scaled_axis()));
    prove!(POINT, |x| list(&Rotation3::from(quaternion(1, x)).scaled_axis()));
    prove!(POINT, |x| vec![quaternion(1, x).angle()]);
}

#[test]
fn powers_and_interpolation_between_different_rotations() {
    prove!(POINT, |x| coordinates(&quaternion(1, x).powf(x[0])));
    prove!(POINT, |x| list(&quaternion(1, x).ln().coords));
    prove!(POINT, |x| coordinates(&quaternion(1, x).slerp(&quaternion(2, x), x[0])));
    prove!(POINT, |x| coordinates(&quaternion(1, x).nlerp(&quaternion(2, x), x[0])));
    prove!(POINT, |x| coordinates(&UnitQuaternion::rotation_between(&vector(1, x), &vector(2, x)).unwrap()));
}

#[test]
fn conversions_and_views() {
    prove!(POINT, |x| coordinates(&UnitQuaternion::from_rotation_matrix(&Rotation3::from(quaternion(1, x)))));
    prove!(POINT, |x| coordinates(&UnitQuaternion::face_towards(&vector(1, x), &vector(2, x))));
    prove!(POINT, |x| list(Rotation3::look_at_rh(&vector::<_, 3>(1, x), &vector(2, x)).matrix()));
    prove!(POINT, |x| list(&Unit::new_normalize(vector::<_, 3>(1, x)).into_inner()));
}

#[test]
fn isometries() {
    prove!(POINT, |x| {
        let i = Isometry3::from_parts(Translation3::from(vector::<_, 3>(3, x)), quaternion(1, x));
        let p = Point3::from(vector::<_, 3>(4, x));
        let mut y = list(&(i * p).coords);
        y.extend(list(&(i.inverse() * p).coords));
        y.extend(list(&(i * i).to_homogeneous()));
        y
    });
    prove!(POINT, |x| list(&Isometry2::new(vector(1, x), x[0]).to_homogeneous()));
    prove!(POINT, |x| {
        let (eye, target) = (Point3::from(vector::<_, 3>(1, x)), Point3::from(vector::<_, 3>(2, x)));
        list(&Isometry3::look_at_rh(&eye, &target, &vector(5, x)).to_homogeneous())
    });
}

// Of an exact rotation and its tangent nothing changes: the matrix may be taken as it is.
#[test]
fn rotation_matrix_taken_as_it_is() {
    prove!([0.0, 0.0], |[s, t]| {
        let m: Matrix3<_> = *Rotation3::from_euler_angles(s, t, s).matrix();
        list(Rotation3::from_matrix_unchecked(m).matrix())
    });
}
