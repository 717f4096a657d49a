//! Products, norms and what is made of them.

use dual_core::nalgebra::RealField;

use crate::matrices::{POINT, dynamic, fixed, list, vector};
use crate::proof::{D, dual, prove};

#[test]
fn matrix_times_matrix_and_vector_of_fixed_size() {
    prove!(POINT, |x| list(&(fixed::<_, 3, 4>(1, x) * fixed::<_, 4, 2>(2, x))));
    prove!(POINT, |x| list(&(fixed::<_, 6, 6>(1, x) * fixed::<_, 6, 6>(2, x))));
    prove!(POINT, |x| list(&(fixed::<_, 4, 3>(1, x) * vector::<_, 3>(2, x))));
    prove!(POINT, |x| list(&fixed::<_, 4, 3>(1, x).tr_mul(&vector::<_, 4>(2, x))));
    prove!(POINT, |x| list(&fixed::<_, 2, 2>(1, x).kronecker(&fixed::<_, 2, 2>(2, x))));
}

#[test]
fn matrix_times_matrix_and_vector_of_dynamic_size() {
    prove!(POINT, |x| list(&(dynamic(4, 3, 1, x) * dynamic(3, 5, 2, x))));
    prove!(POINT, |x| list(&(dynamic(7, 6, 1, x) * dynamic(6, 1, 2, x).column(0))));
    prove!(POINT, |x| {
        let mut y = dynamic(4, 1, 3, x).column(0).into_owned();
        let two = x[0] * x[1];
        y.gemv(two, &dynamic(4, 3, 1, x), &dynamic(3, 1, 2, x).column(0), two * two);
        list(&y)
    });
}

// nalgebra hands large products of f64 matrices of dynamic size to `matrixmultiply`, which adds in another order. A twin's
// `*` gives the primal those bits; nalgebra's own `*` on numbers gives its own sum, equal to rounding.
#[test]
fn large_dynamic_products_of_nalgebra_itself_round_in_their_own_order() {
    let y = dynamic::<D>(6, 6, 1, dual(POINT)) * dynamic::<D>(6, 6, 2, dual(POINT));
    let primal = dynamic(6, 6, 1, POINT) * dynamic(6, 6, 2, POINT);
    let fixed = fixed::<D, 6, 6>(1, dual(POINT)) * fixed::<D, 6, 6>(2, dual(POINT));
    assert!((y.map(|y| y.re) - primal).amax() < 1e-14);
    assert_eq!(list(&y), list(&fixed));
}

#[test]
fn dot_cross_and_norms() {
    prove!(POINT, |x| vec![vector::<_, 5>(1, x).dot(&vector(2, x))]);
    prove!(POINT, |x| list(&vector::<_, 3>(1, x).cross(&vector(2, x))));
    prove!(POINT, |x| {
        let (a, b) = (vector::<_, 3>(1, x), vector::<_, 3>(2, x));
        vec![
            a.norm(),
            a.norm_squared(),
            a.metric_distance(&b),
            a.lp_norm(3),
            a.angle(&b),
            fixed::<_, 3, 3>(3, x).norm(),
        ]
    });
    prove!(POINT, |x| {
        let m = fixed::<_, 3, 3>(1, x);
        vec![m.trace(), m.sum(), m.mean(), m.variance()]
    });
}

#[test]
fn normalized_vectors() {
    prove!(POINT, |x| list(&vector::<_, 4>(1, x).normalize()));
    prove!(POINT, |x| list(&vector::<_, 4>(1, x).cap_magnitude(x[0] * x[0])));
}

// (I - uuᵀ)/|v| with u = v/|v|
#[test]
fn derivative_of_normalize_is_the_projection() {
    use dual_core::nalgebra::{Matrix3, Vector3};
    use dual_core::{Dual, nalgebra::SVector};
    let v = Vector3::new(1.0, -2.0, 2.0);
    let y = SVector::<Dual<f64, 3>, 3>::from_fn(|i, _| Dual::variable(v[i], i)).normalize();
    let u = v.normalize();
    let exact = (Matrix3::identity() - u * u.transpose()) / v.norm();
    let ours = Matrix3::from_fn(|i, j| y[i].eps[j]);
    assert!((ours - exact).amax() < 1e-15, "{ours} {exact}");
}

fn positive<D: RealField + Copy>(x: [D; 2]) -> [D; 2] {
    x.map(D::exp)
}

#[test]
fn componentwise_operations() {
    prove!(POINT, |x| {
        let (a, b) = (fixed::<_, 2, 3>(1, x), fixed::<_, 2, 3>(2, positive(x)));
        list(&(a.component_mul(&b) + a.component_div(&b) - a.abs() * x[0] + (a / x[1])))
    });
}
