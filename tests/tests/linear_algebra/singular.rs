//! Singular matrices and matrices with active zeros: what happens today, beside what f64 does.

use dual_core::nalgebra::{DMatrix, DVector, Matrix2, RealField, SymmetricEigen, Vector3};
use dual_core::{Dual, HyperDual};

use crate::matrices::c;

type D = Dual<f64, 1>;
type H = HyperDual<f64, 1>;

fn finite(y: &D) -> bool {
    y.re.is_finite() && y.eps[0].is_finite()
}

#[test]
fn a_vector_of_zeros_has_no_direction() {
    let v = Vector3::new(D::variable(0.0, 0), c(0.0), c(0.0));
    assert!(v.try_normalize(c(0.0)).is_none());
    assert!(v.normalize()[0].re.is_nan() && !v.normalize()[0].eps[0].is_finite());
    assert!(Vector3::<f64>::zeros().normalize()[0].is_nan());
}

// Drag: |v|v and its kin keep their derivatives at rest.
#[test]
fn the_norm_of_a_zero_vector_does_not_poison_what_it_multiplies() {
    let v = Vector3::from_fn(|i, _| HyperDual::<f64, 3>::variable(0.0, i));
    let force = v * v.norm() + v;
    for i in 0..3 {
        assert_eq!(force[i], v[i]);
    }
}

// f64 sees that the pivot or the determinant is zero; an active one is not, and is divided by.
#[test]
fn a_singular_active_matrix_is_inverted_to_infinities() {
    for n in 1..=6 {
        let f =
            |h: f64| DMatrix::from_fn(n, n, |i, j| if i == j { if i == 0 { h } else { 1.0 } } else { 0.0 });
        assert!(
            f(0.0).try_inverse().is_none() && f(0.0).lu().solve(&DVector::from_element(n, 1.0)).is_none()
        );
        let mut m = f(0.0).map(D::from);
        m[(0, 0)] = D::variable(0.0, 0);
        let inverse = m.clone().try_inverse().unwrap();
        assert!(inverse.iter().any(|y| !finite(y)), "{n}: {inverse}");
        let x = m.lu().solve(&DVector::from_element(n, D::from(1.0))).unwrap();
        assert!(x.iter().any(|y| !finite(y)), "{n}: {x}");
    }
}

/// Of rank n - 1, with the last pivot zero, or the first.
fn singular<D: RealField + Copy>(n: usize, zero_first: bool, x: D) -> DMatrix<D> {
    let mut m = DMatrix::from_fn(n, n, |i, j| c(if i == j { 1.0 } else { 0.0 }));
    let (k, o) = if zero_first { (0, 1) } else { (n - 1, 0) };
    m[(k, k)] = x;
    m[(o, k)] = x * c(2.0);
    m
}

#[test]
fn the_determinant_of_up_to_three_rows_is_a_polynomial_and_right_everywhere() {
    for n in 2..=3 {
        let y = singular(n, true, D::variable(0.0, 0)).determinant();
        assert_eq!(y, D::variable(0.0, 0));
    }
}

#[test]
fn the_determinant_of_four_rows_and_more_is_lost_behind_a_zero_pivot() {
    for n in 4..=6 {
        assert_eq!(singular(n, false, D::variable(0.0, 0)).determinant(), D::variable(0.0, 0));
        assert_eq!(singular(n, true, 0.0).determinant(), 0.0);
        let y = singular(n, true, D::variable(0.0, 0)).determinant();
        assert!(!finite(&y), "{n}: {y} is mended");
    }
}

// The root of the square of the last entry is its magnitude, with a kink at 0.
#[test]
fn the_last_entry_of_r_loses_its_slope_at_zero() {
    let m = Matrix2::new(c(1.0), c(0.0), c(0.0), D::variable(0.0, 0));
    assert_eq!(m.qr().r()[(1, 1)], D::from(0.0));
    assert_eq!(m.determinant(), D::variable(0.0, 0));
}

/// 1, 2, … on the diagonal and x beside it.
pub(crate) fn bordered<D: RealField + Copy>(n: usize, x: D) -> DMatrix<D> {
    DMatrix::from_fn(n, n, |i, j| if i == j { c(f64::from(u8::try_from(i).unwrap()) + 1.0) } else { x })
}

#[test]
fn eigenvectors_of_a_diagonal_matrix_lose_the_slopes_beside_the_diagonal() {
    for n in 2..=4 {
        let eigen = bordered(n, D::variable(0.0, 0)).symmetric_eigen();
        // x/(λ₀ - λ₁) = -x
        let column = |m: &DMatrix<f64>| {
            let eigen = m.clone().symmetric_eigen();
            let v = eigen.eigenvectors.column(eigen.eigenvalues.imin()).into_owned();
            v[1] / v[0]
        };
        let numeric = column(&bordered(n, 1e-5)) / 1e-5;
        assert!((numeric + 1.0).abs() < 1e-4, "{numeric}");
        let (v, k) = (&eigen.eigenvectors, eigen.eigenvalues.imin());
        let slope = v[(1, k)].eps[0] / v[(0, k)].re;
        assert!((slope + 1.0).abs() > 0.1, "{n}: {slope} is mended");
        assert!(eigen.eigenvalues.iter().all(|l| l.eps == [0.0]));
    }
}

// A column that is zero but for its tangents has a norm without slope, by whose root nalgebra divides.
#[test]
fn second_derivatives_of_a_diagonal_matrix_make_its_spectrum_nan() {
    for n in 2..=4 {
        let m = bordered(n, H::variable(0.0, 0));
        let values = SymmetricEigen::try_new(m, c(f64::EPSILON), 100).unwrap().eigenvalues;
        assert!(values.iter().any(|l| l.re.is_nan()), "{n}: {values} is mended");
    }
}

// With a limit: without one nalgebra would go on forever, as it does for a matrix of f64 with NaN.
#[test]
fn second_derivatives_of_a_diagonal_matrix_keep_the_singular_values_from_converging() {
    let svd = bordered(4, H::variable(0.0, 0)).try_svd(false, false, c(5.0 * f64::EPSILON), 1000);
    assert!(svd.is_none(), "mended");
    assert!(bordered(4, 0.0).try_svd(false, false, 5.0 * f64::EPSILON, 1000).is_some());
}

// Of two equal eigenvalues neither has a derivative, only their sum and product have.
#[test]
fn equal_eigenvalues_have_a_derivative_only_together() {
    let x = D::variable(0.0, 0);
    let values = Matrix2::new(c(1.0), x, x, c(1.0)).symmetric_eigenvalues();
    let sum = values.sum();
    assert_eq!(sum, D::from(2.0));
    let y = Matrix2::new(D::from(1.0) + x, c(0.0), c(0.0), c(1.0)).symmetric_eigenvalues();
    assert_eq!(y.sum(), D::new(2.0, [1.0]));
}

#[test]
fn rank_counts_values() {
    let m = Matrix2::new(c(1.0), c(0.0), c(0.0), D::variable(0.0, 0));
    assert_eq!((m.rank(c(1e-9)), m.map(|y| y.re).rank(1e-9)), (1, 1));
}
