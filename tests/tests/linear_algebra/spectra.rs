//! Eigenvalues, singular values and the matrix exponential.

use dual_core::nalgebra::{DMatrix, RealField};

use crate::matrices::{POINT, c, dynamic, fixed, list, regular, symmetric};
use crate::proof::{hyper, prove};
use crate::replacements::{eigenvalue, symmetric_eigen};

#[test]
fn distinct_eigenvalues_of_symmetric_matrices() {
    for n in 1..=6 {
        // Second derivatives: `identities`.
        prove!(first_holds: POINT, |x| list(&symmetric(n, x).symmetric_eigenvalues()));
    }
}

fn times<D: RealField + Copy>(factor: f64, m: &DMatrix<D>) -> DMatrix<D> {
    m * c::<D>(factor)
}

// Up to its sign, which the iteration chooses.
#[test]
fn eigenvectors_of_distinct_eigenvalues() {
    for n in 2..=5 {
        prove!(POINT, |x| {
            let v = symmetric(n, x).symmetric_eigen().eigenvectors;
            (0..n).flat_map(|k| list(&(v.column(k) * v[(k, k)]))).collect()
        });
    }
}

#[test]
fn distinct_singular_values() {
    prove!(POINT, |x| list(&fixed::<_, 2, 2>(1, x).singular_values()));
    prove!(POINT, |x| list(&fixed::<_, 3, 3>(1, x).singular_values()));
    prove!(POINT, |x| list(&dynamic(5, 3, 1, x).singular_values()));
    prove!(POINT, |x| list(&regular(5, x).singular_values()));
}

/// Of a general matrix with distinct real eigenvalues. Each keeps its place only if they are sorted.
fn general<D: RealField + Copy>(x: [D; 2]) -> (DMatrix<D>, Vec<D>) {
    let mut m = times(0.3, &dynamic(4, 4, 6, x));
    for (i, place) in [1.0, 3.0, -2.0, 6.0].into_iter().enumerate() {
        m[(i, i)] += c::<D>(place);
    }
    let mut values = list(&m.eigenvalues().unwrap());
    values.sort_by(|a, b| a.partial_cmp(b).unwrap());
    (m, values)
}

// The iteration stops when the values have converged. Their slopes are a step behind, and the slopes of the slopes two.
#[test]
fn eigenvalues_of_general_matrices_lose_digits_of_slopes_and_their_second_derivatives() {
    let (m, values) = general(hyper(POINT));
    let worst = values.iter().fold([0.0_f64; 2], |[first, second], y| {
        let exact = eigenvalue(&m, y.re);
        assert!((y.re - exact.re).abs() < 1e-13);
        [first.max((y.eps[0] - exact.eps[0]).abs()), second.max((y.second(0, 0) - exact.second(0, 0)).abs())]
    });
    assert!((1e-10..1e-6).contains(&worst[0]) && worst[1] > 1.0, "{worst:?} is mended");
}

#[test]
fn eigenvalues_of_general_matrices_by_newton() {
    for near in general(POINT).1 {
        prove!(POINT, |x| vec![eigenvalue(&general(x).0, near)]);
    }
}

// Better than of general ones: here an error of the vectors enters the values by its square.
#[test]
fn spectra_of_symmetric_matrices_over_many_points_keep_their_digits() {
    let mut worst = [0.0_f64; 4];
    for n in 3..=6 {
        for k in 0..100 {
            let x = [f64::from(k) * 0.02 - 1.0, (f64::from(k) * 0.618_033_988_749_895).fract() * 2.0 - 1.0];
            let m = symmetric(n, hyper(x));
            let (values, vectors) = symmetric_eigen(&m);
            let nalgebra = m.symmetric_eigen();
            for i in 0..n {
                let (a, b) = (nalgebra.eigenvalues[i], values[i]);
                worst[0] = worst[0].max((a.eps[0] - b.eps[0]).abs());
                worst[1] = worst[1].max((a.second(0, 0) - b.second(0, 0)).abs());
                for j in 0..n {
                    let (a, b) = (nalgebra.eigenvectors[(j, i)], vectors[(j, i)]);
                    worst[2] = worst[2].max((a.eps[0] - b.eps[0]).abs());
                    worst[3] = worst[3].max((a.second(0, 0) - b.second(0, 0)).abs());
                }
            }
        }
    }
    let [value, value2, vector, vector2] = worst;
    assert!(value < 1e-11 && vector < 1e-11, "first derivatives: {worst:?}");
    assert!(value2 < 1e-8 && vector2 < 1e-8, "second derivatives: {worst:?}");
}

// From a norm below 0.015, where a low order suffices, to one that is halved and squared again.
#[test]
fn matrix_exponential() {
    for size in [1e-3, 0.1, 0.4, 1.0, 5.0] {
        prove!(POINT, |x| list(&times(size, &dynamic(4, 4, 1, x)).exp()));
    }
    prove!(POINT, |x| list(&fixed::<_, 3, 3>(1, x).exp()));
}

// exp(A) = I + A + A²/2 + …
#[test]
fn matrix_exponential_at_zero() {
    prove!([0.0, 0.0], |[s, t]| {
        let zero = s - s;
        list(&DMatrix::from_row_slice(2, 2, &[zero, s, t, s + t]).exp())
    });
}
