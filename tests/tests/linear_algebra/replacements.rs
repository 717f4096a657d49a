//! The fns of `docs/linear_algebra.md`, word for word (a test compares): an example, and what to write instead.

#![allow(clippy::cast_precision_loss)] // the size of a matrix

use dual_core::Real;
use dual_core::nalgebra::{
    DMatrix, DVector, Isometry3, Matrix3, Quaternion, RealField, Rotation3, Translation3, UnitQuaternion,
    Vector3, convert,
};

/// How high the tip of an arm of two links of length 1 stands.
pub(crate) fn height<D: RealField + Copy>([shoulder, elbow]: [D; 2]) -> D {
    let joint = |angle: D| {
        Isometry3::from_parts(
            Translation3::identity(),
            UnitQuaternion::from_axis_angle(&Vector3::y_axis(), -angle),
        )
    };
    let link = Isometry3::translation(convert(1.0), convert(0.0), convert(0.0));
    (joint(shoulder) * link * joint(elbow) * link).translation.z
}

/// The rotation about `v` by the angle |v|.
pub(crate) fn from_scaled_axis<D: RealField + Copy>(v: Vector3<D>) -> UnitQuaternion<D> {
    let v = v * convert::<f64, D>(0.5);
    let s = (v.norm() * convert(0.5)).sinc();
    // cos |v| = 1 - 2 sin²(|v|/2), in terms of |v|², which is smooth at 0.
    let w = D::one() - v.norm_squared() * s * s * convert(0.5);
    UnitQuaternion::new_unchecked(Quaternion::from_parts(w, v * v.norm().sinc()))
}

/// The axis of `q` times its angle, which is at most π.
pub(crate) fn scaled_axis<D: RealField + Copy>(q: &UnitQuaternion<D>) -> Vector3<D> {
    let c = |x: f64| convert::<f64, D>(x);
    let (w, v) = if q.w < c(0.0) { (-q.w, -q.imag()) } else { (q.w, q.imag()) };
    let (s, x) = (v.norm(), v.norm_squared() / (w * w));
    // The half angle over s: near the identity by the series of the arc tangent.
    let ratio = if x < c(1e-8) { (c(1.0) - x * (c(1.0 / 3.0) - x * c(0.2))) / w } else { s.atan2(w) / s };
    v * (ratio * c(2.0))
}

/// From `a` at t = 0 to `b` at t = 1, the short way.
pub(crate) fn slerp<D: RealField + Copy>(
    a: &UnitQuaternion<D>,
    b: &UnitQuaternion<D>,
    t: D,
) -> UnitQuaternion<D> {
    a * from_scaled_axis(scaled_axis(&(a.inverse() * b)) * t)
}

/// The shortest rotation from the direction of `a` to that of `b`, which must not be opposite.
pub(crate) fn rotation_between<D: RealField + Copy>(a: &Vector3<D>, b: &Vector3<D>) -> UnitQuaternion<D> {
    let w = a.norm() * b.norm() + a.dot(b);
    UnitQuaternion::from_quaternion(Quaternion::from_parts(w, a.cross(b)))
}

/// The rotation nearest to `m` by Newton's iteration for the polar factor; `m` stretches by 0.1 to 10 and does not mirror.
pub(crate) fn nearest_rotation<D: RealField + Copy>(mut m: Matrix3<D>) -> Option<Rotation3<D>> {
    for _ in 0..10 {
        m = (m + m.try_inverse()?.transpose()) * convert::<f64, D>(0.5);
    }
    Some(Rotation3::from_matrix_unchecked(m))
}

/// The determinant without pivots, by the recurrence of Faddeev and Le Verrier.
pub(crate) fn determinant<D: RealField + Copy>(a: &DMatrix<D>) -> D {
    let n = a.nrows();
    let (mut m, mut c) = (DMatrix::zeros(n, n), D::one());
    for k in 1..=n {
        m = a * m + DMatrix::from_diagonal_element(n, n, c);
        c = -(a * &m).trace() / convert(k as f64);
    }
    if n.is_multiple_of(2) { c } else { -c }
}

/// Eigenvalues and eigenvectors of a symmetric matrix whose eigenvalues differ: f64's, and perturbation theory to
/// second order for the tangents.
pub(crate) fn symmetric_eigen<D: Real>(a: &DMatrix<D>) -> (DVector<D>, DMatrix<D>) {
    let n = a.nrows();
    let v = a.map(|x| x.primal()).symmetric_eigen().eigenvectors.map(D::from);
    // Diagonal, but for tangents and rounding.
    let b = v.transpose() * a * &v;
    let gap = |i: usize, j: usize| b[(i, i)] - b[(j, j)];
    let values = DVector::from_fn(n, |i, _| {
        (0..n).filter(|&j| j != i).fold(b[(i, i)], |sum, j| sum + b[(i, j)] * b[(i, j)] / gap(i, j))
    });
    let mut mix = DMatrix::from_fn(n, n, |j, i| {
        if i == j {
            return D::one();
        }
        let others = (0..n).filter(|&k| k != i && k != j);
        others.fold(b[(j, i)], |sum, k| sum + b[(j, k)] * b[(k, i)] / gap(i, k)) / gap(i, j)
    });
    for mut column in mix.column_iter_mut() {
        column.normalize_mut();
    }
    (values, v * mix)
}

/// The simple real eigenvalue of `a` to which Newton's method on the characteristic polynomial leads from `near`.
pub(crate) fn eigenvalue<D: RealField + Copy>(a: &DMatrix<D>, near: f64) -> D {
    let n = a.nrows();
    // The coefficients, by Faddeev and Le Verrier.
    let (mut m, mut p) = (DMatrix::zeros(n, n), vec![D::one()]);
    for k in 1..=n {
        m = a * m + DMatrix::from_diagonal_element(n, n, p[k - 1]);
        p.push(-(a * &m).trace() / convert(k as f64));
    }
    let mut x = convert::<f64, D>(near);
    for _ in 0..10 {
        let zero = (D::zero(), D::zero());
        let (y, slope) = p.iter().fold(zero, |(y, slope), &c| (y * x + c, slope * x + y));
        x -= y / slope;
    }
    x
}
