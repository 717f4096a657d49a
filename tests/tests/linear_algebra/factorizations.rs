//! LU, QR, Cholesky, inverses, determinants and the solution of linear systems: regular matrices of one to six rows.

use dual_core::nalgebra::SMatrix;

use crate::matrices::{POINT, definite, dynamic, fixed, list, regular, right_hand_side};
use crate::proof::prove;

#[test]
fn determinants_of_one_to_six_rows() {
    for n in 1..=6 {
        prove!(POINT, |x| vec![
            regular(n, x).determinant(),
            regular(n, x).lu().determinant(),
            regular(n, x).full_piv_lu().determinant(),
            definite(n, x).cholesky().unwrap().determinant(),
        ]);
    }
}

#[test]
fn inverses_of_one_to_six_rows() {
    for n in 1..=6 {
        prove!(POINT, |x| list(&regular(n, x).try_inverse().unwrap()));
        prove!(POINT, |x| list(&regular(n, x).lu().try_inverse().unwrap()));
        prove!(POINT, |x| list(&definite(n, x).cholesky().unwrap().inverse()));
    }
}

#[test]
fn solutions_by_lu_qr_and_cholesky() {
    for n in 1..=6 {
        prove!(POINT, |x| list(&regular(n, x).lu().solve(&right_hand_side(n, x)).unwrap()));
        prove!(POINT, |x| list(&regular(n, x).qr().solve(&right_hand_side(n, x)).unwrap()));
        prove!(POINT, |x| list(&definite(n, x).cholesky().unwrap().solve(&right_hand_side(n, x))));
    }
}

#[test]
fn factors() {
    prove!(POINT, |x| list(&regular(4, x).lu().l()));
    prove!(POINT, |x| list(&regular(4, x).lu().u()));
    prove!(POINT, |x| list(&regular(4, x).qr().q()));
    prove!(POINT, |x| list(&regular(4, x).qr().r()));
    prove!(POINT, |x| list(&dynamic(5, 3, 5, x).qr().r()));
    prove!(POINT, |x| list(&definite(4, x).cholesky().unwrap().l()));
}

#[test]
fn fixed_sizes_as_dynamic_ones() {
    prove!(POINT, |x| {
        let m: SMatrix<_, 3, 3> = fixed(1, x);
        let mut y = list(&m.try_inverse().unwrap());
        y.extend(list(&m.lu().solve(&fixed::<_, 3, 2>(2, x)).unwrap()));
        y.push(m.determinant());
        y
    });
}
