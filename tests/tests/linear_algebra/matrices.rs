//! Matrices whose entries curve with two parameters.

use dual_core::nalgebra::{Const, DMatrix, DVector, RealField, SMatrix, SVector, convert};

/// A number without tangent.
pub(crate) fn c<D: RealField>(x: f64) -> D {
    convert(x)
}

/// Where the proofs take their parameters: no special value.
pub(crate) const POINT: [f64; 2] = [0.37, -0.52];

/// Well spread figures in (-1, 1).
fn figure(seed: usize, i: usize, j: usize, term: usize) -> f64 {
    let k = u32::try_from(seed * 1000 + i * 100 + j * 10 + term).unwrap();
    (f64::from(k) * 0.618_033_988_749_895 + 0.1).fract() * 2.0 - 1.0
}

/// a + bs + ct + dst + es² of each entry.
fn entry<D: RealField + Copy>(seed: usize, i: usize, j: usize, [s, t]: [D; 2]) -> D {
    let a = |term| c::<D>(figure(seed, i, j, term));
    a(0) + a(1) * s + a(2) * t + a(3) * s * t + a(4) * s * s
}

pub(crate) fn dynamic<D: RealField + Copy>(
    rows: usize,
    columns: usize,
    seed: usize,
    x: [D; 2],
) -> DMatrix<D> {
    DMatrix::from_fn(rows, columns, |i, j| entry(seed, i, j, x))
}

pub(crate) fn fixed<D: RealField + Copy, const R: usize, const C: usize>(
    seed: usize,
    x: [D; 2],
) -> SMatrix<D, R, C> {
    SMatrix::from_fn_generic(Const::<R>, Const::<C>, |i, j| entry(seed, i, j, x))
}

pub(crate) fn vector<D: RealField + Copy, const R: usize>(seed: usize, x: [D; 2]) -> SVector<D, R> {
    fixed::<D, R, 1>(seed, x)
}

/// Regular, and not in the order that elimination wants, so that rows are exchanged.
pub(crate) fn regular<D: RealField + Copy>(n: usize, x: [D; 2]) -> DMatrix<D> {
    let mut m = dynamic(n, n, 1, x);
    for i in 0..n {
        m[(i, (i + 1) % n)] += c::<D>(3.0);
    }
    m
}

/// Symmetric, with eigenvalues that keep apart.
pub(crate) fn symmetric<D: RealField + Copy>(n: usize, x: [D; 2]) -> DMatrix<D> {
    let m = dynamic(n, n, 2, x);
    let mut m = &m + m.transpose();
    for (i, place) in [0.0, 4.0, -5.0, 9.0, -11.0, 17.0].into_iter().enumerate().take(n) {
        m[(i, i)] += c::<D>(place);
    }
    m
}

/// Symmetric and positive definite. Summed by hand: see `products` for what f64's product does from six rows on.
pub(crate) fn definite<D: RealField + Copy>(n: usize, x: [D; 2]) -> DMatrix<D> {
    let m = dynamic(n, n, 3, x);
    DMatrix::from_fn(n, n, |i, j| {
        let start = if i == j { c::<D>(1.0) } else { c::<D>(0.0) };
        (0..n).fold(start, |sum, k| sum + m[(i, k)] * m[(j, k)])
    })
}

pub(crate) fn right_hand_side<D: RealField + Copy>(n: usize, x: [D; 2]) -> DVector<D> {
    DVector::from_fn(n, |i, _| entry(4, i, 0, x))
}

/// The entries as a list, as proofs take them.
pub(crate) fn list<D: RealField + Copy, R, C, S>(m: &dual_core::nalgebra::Matrix<D, R, C, S>) -> Vec<D>
where
    R: dual_core::nalgebra::Dim,
    C: dual_core::nalgebra::Dim,
    S: dual_core::nalgebra::RawStorage<D, R, C>,
{
    m.iter().copied().collect()
}
