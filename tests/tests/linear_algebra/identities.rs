//! Closed forms of derivatives, from the f64 parts of the argument, and equations that hold in every part.

use dual_core::nalgebra::DMatrix;

use crate::matrices::{POINT, definite, list, regular, right_hand_side, symmetric};
use crate::proof::{H, hyper};

type M = DMatrix<f64>;

/// Value, derivative by i, by j, and by both.
fn parts(m: &DMatrix<H>, i: usize, j: usize) -> [M; 4] {
    [m.map(|y| y.re), m.map(|y| y.eps[i]), m.map(|y| y.eps[j]), m.map(|y| y.second(i, j))]
}

const PAIRS: [(usize, usize); 3] = [(0, 0), (0, 1), (1, 1)];

fn near(a: &M, b: &M, tolerance: f64, what: &str) {
    let error = (a - b).amax();
    assert!(error <= tolerance * b.amax().max(1.0), "{what}: off by {error:e}\n{a}{b}");
}

/// Whether every part of a matrix vanishes, but for rounding.
pub(crate) fn vanishes(m: &DMatrix<H>, tolerance: f64, what: &str) {
    for y in list(m) {
        let parts = [y.re, y.eps[0], y.eps[1], y.second(0, 0), y.second(0, 1), y.second(1, 1)];
        assert!(parts.iter().all(|p| p.abs() <= tolerance), "{what}: {y}");
    }
}

// (A⁻¹)′ = -A⁻¹A′A⁻¹, and once more
#[test]
fn derivatives_of_the_inverse() {
    for n in 1..=6 {
        let m = regular(n, hyper(POINT));
        let inverse = m.clone().try_inverse().unwrap();
        for (i, j) in PAIRS {
            let [a, ai, aj, aij] = parts(&m, i, j);
            let [b, bi, _, bij] = parts(&inverse, i, j);
            near(&(a * &b), &M::identity(n, n), 1e-13, "inverse");
            near(&bi, &(-&b * &ai * &b), 1e-12, "inverse, first");
            let second = &b * &ai * &b * &aj * &b + &b * &aj * &b * &ai * &b - &b * &aij * &b;
            near(&bij, &second, 1e-11, "inverse, second");
        }
    }
}

// (det A)′ = det A · tr(A⁻¹A′), and once more
#[test]
fn derivatives_of_the_determinant() {
    for n in 1..=6 {
        let m = regular(n, hyper(POINT));
        let det = DMatrix::from_element(1, 1, m.determinant());
        for (i, j) in PAIRS {
            let [a, ai, aj, aij] = parts(&m, i, j);
            let b = a.try_inverse().unwrap();
            let [y, yi, _, yij] = parts(&det, i, j).map(|m| m[(0, 0)]);
            let (ti, tj) = ((&b * &ai).trace(), (&b * &aj).trace());
            let second = y * (ti * tj - (&b * &aj * &b * &ai).trace() + (&b * &aij).trace());
            let scale = y.abs().max(1.0);
            assert!((yi - y * ti).abs() <= 1e-12 * scale, "{n}: {yi} is not {}", y * ti);
            assert!((yij - second).abs() <= 1e-11 * scale, "{n}: {yij} is not {second}");
        }
    }
}

#[test]
fn factors_multiply_to_the_matrix_in_every_part() {
    for n in 1..=6 {
        let (m, spd) = (regular(n, hyper(POINT)), definite(n, hyper(POINT)));
        let one = DMatrix::<H>::identity(n, n);

        let lu = m.clone().lu();
        let mut product = lu.l() * lu.u();
        lu.p().inv_permute_rows(&mut product);
        vanishes(&(product - &m), 1e-12, "LU");

        let qr = m.clone().qr();
        vanishes(&(qr.q() * qr.r() - &m), 1e-12, "QR");
        vanishes(&(qr.q().transpose() * qr.q() - &one), 1e-12, "QᵀQ");

        let l = spd.clone().cholesky().unwrap().l();
        vanishes(&(&l * l.transpose() - &spd), 1e-12, "Cholesky");

        let b = DMatrix::from_fn(n, 1, |i, _| right_hand_side(n, hyper(POINT))[i]);
        vanishes(&(&m * m.clone().lu().solve(&b).unwrap() - &b), 1e-11, "solution");
    }
}

/// λ′ = vᵀA′v and λ″ = vᵀA″v + 2Σ (vⱼᵀA′v)²/(λ - λⱼ), of the eigenvalues in the order of nalgebra's f64.
pub(crate) fn eigenvalue_parts(m: &DMatrix<H>, i: usize, j: usize) -> Vec<[f64; 3]> {
    let [a, ai, aj, aij] = parts(m, i, j);
    let n = a.nrows();
    let eigen = a.symmetric_eigen();
    let (l, v) = (&eigen.eigenvalues, &eigen.eigenvectors);
    let [bi, bj, bij] = [ai, aj, aij].map(|m| v.transpose() * m * v);
    let bent = |k: usize| {
        (0..n).filter(|&o| o != k).map(|o| 2.0 * bi[(o, k)] * bj[(o, k)] / (l[k] - l[o])).sum::<f64>()
    };
    (0..n).map(|k| [l[k], bi[(k, k)], bij[(k, k)] + bent(k)]).collect()
}

// nalgebra stops when the values have converged. Second derivatives are a little behind: hence their tolerance, which
// `replacements::symmetric_eigen` does not need.
#[test]
fn derivatives_of_distinct_eigenvalues() {
    for n in 1..=6 {
        let m = symmetric(n, hyper(POINT));
        let values = m.clone().symmetric_eigenvalues();
        for (i, j) in PAIRS {
            for (y, [l, first, second]) in values.iter().zip(eigenvalue_parts(&m, i, j)) {
                assert!((y.re - l).abs() <= 1e-12, "{n}: {y} is not {l}");
                assert!((y.eps[i] - first).abs() <= 1e-12, "{n}: {y} by {i} is not {first}");
                assert!((y.second(i, j) - second).abs() <= 1e-9, "{n}: {y} by {i}, {j} is not {second}");
            }
        }
    }
}

// exp(sM)′ = M exp(sM)
#[test]
fn derivatives_of_the_exponential_of_a_line() {
    let m = regular(4, [0.1, 0.2]);
    for s in [0.0, 1e-3, 0.3, 2.0] {
        let y = m.map(|x| H::variable(s, 0) * x).exp();
        let [e, first, _, second] = parts(&y, 0, 0);
        near(&first, &(&m * &e), 1e-12, "exponential, first");
        near(&second, &(&m * &m * &e), 1e-12, "exponential, second");
    }
}
