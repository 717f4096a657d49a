//! The replacements are right where nalgebra's fns are not, and elsewhere the same.

use dual_core::nalgebra::{DMatrix, Matrix3, Quaternion, RealField, Rotation3, UnitQuaternion, Vector3};

use crate::identities::{eigenvalue_parts, vanishes};
use crate::matrices::{POINT, c, dynamic, fixed, list, symmetric, vector};
use crate::proof::{H, N, hyper, nested, prove};
use crate::replacements::{
    determinant, from_scaled_axis, height, nearest_rotation, rotation_between, scaled_axis, slerp,
    symmetric_eigen,
};
use crate::singular::bordered;

/// The identity, close to it on both sides of the switch of a series, and far.
const POINTS: [[f64; 2]; 6] = [[0.0, 0.0], [1e-9, -2e-9], [1e-5, 3e-5], [1e-3, 2e-3], POINT, [1.5, -2.0]];

/// 0 at the origin, with every slope and curvature.
fn through_zero<D: RealField + Copy>([s, t]: [D; 2]) -> Vector3<D> {
    Vector3::new(s + s * t, t - s * s, s * c(0.5) - t)
}

fn coordinates<D: RealField + Copy>(q: &UnitQuaternion<D>) -> Vec<D> {
    list(&q.coords)
}

/// A rotation that is the identity at the origin, without the help of what is tested.
fn through_identity<D: RealField + Copy>([s, t]: [D; 2]) -> UnitQuaternion<D> {
    UnitQuaternion::from_euler_angles(s + s * t, t, s - t)
}

#[test]
fn docs_have_the_replacements_word_for_word() {
    let text = |path| std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let docs = text("../docs/linear_algebra.md");
    let source = text("tests/linear_algebra/replacements.rs").replace("pub(crate) ", "");
    let fns: Vec<_> = source.split("\n\n///").skip(1).collect();
    assert_eq!(fns.len(), 9);
    for f in fns {
        assert!(docs.contains(&format!("///{}", f.trim_end())), "not in the docs:\n///{f}");
    }
}

#[test]
fn example_of_the_docs() {
    assert_eq!(dual_core::gradient(height, &[0.0, 0.0]), (0.0, [2.0, 1.0]));
    for point in [[0.0, 0.0], POINT] {
        prove!(point, |x| vec![height(x)]);
    }
}

#[test]
fn rotation_of_a_scaled_axis() {
    for point in POINTS {
        prove!(point, |x| coordinates(&from_scaled_axis(through_zero(x))));
        prove!(point, |x| list(from_scaled_axis(through_zero(x)).to_rotation_matrix().matrix()));
        let v = through_zero(point);
        assert!((from_scaled_axis(v).coords - UnitQuaternion::from_scaled_axis(v).coords).amax() < 1e-15);
    }
}

#[test]
fn scaled_axis_of_a_rotation() {
    for point in POINTS {
        prove!(point, |x| list(&scaled_axis(&through_identity(x))));
        prove!(point, |x| list(&scaled_axis(&UnitQuaternion::new_unchecked(
            -through_identity(x).into_inner()
        ))));
        let q = through_identity(point);
        assert!((scaled_axis(&q) - q.scaled_axis()).amax() < 1e-15);
    }
}

#[test]
fn there_and_back_is_the_same_vector_in_every_part() {
    for point in [[0.0, 0.0], [1e-5, 3e-5], POINT] {
        let v = through_zero(hyper(point));
        let difference = scaled_axis(&from_scaled_axis(v)) - v;
        vanishes(&DMatrix::from_column_slice(3, 1, difference.as_slice()), 1e-11, "there and back");
    }
}

#[test]
fn logarithm_and_power_by_the_scaled_axis() {
    fn ln<D: RealField + Copy>(q: &UnitQuaternion<D>) -> Quaternion<D> {
        Quaternion::from_imag(scaled_axis(q))
    }
    fn powf<D: RealField + Copy>(q: &UnitQuaternion<D>, t: D) -> UnitQuaternion<D> {
        from_scaled_axis(scaled_axis(q) * t)
    }
    for point in [[0.0, 0.0], POINT] {
        prove!(point, |x| list(&ln(&through_identity(x)).coords));
        prove!(point, |x| coordinates(&powf(&through_identity(x), x[0].exp())));
    }
    let q = through_identity(POINT);
    assert!((ln(&q).coords - q.ln().coords).amax() < 1e-15);
    assert!((powf(&q, 0.3).coords - q.powf(0.3).coords).amax() < 1e-15);
}

#[test]
fn interpolation() {
    let a = UnitQuaternion::from_euler_angles(0.3, -0.2, 0.9);
    for point in [[0.0, 0.0], [1e-5, 3e-5], POINT] {
        prove!(point, |x| {
            let a = a.cast();
            coordinates(&slerp(&a, &(a * through_identity(x)), x[0].exp() / (x[1].exp() + x[0].exp())))
        });
    }
    // nalgebra's goes through an arc cosine, which has few digits where the two are close.
    let b = a * through_identity(POINT);
    assert!((slerp(&a, &b, 0.4).coords - a.slerp(&b, 0.4).coords).amax() < 1e-14);
}

#[test]
fn rotation_between_directions() {
    for point in [[0.0, 0.0], [1e-3, 2e-3], POINT] {
        prove!(point, |x| {
            let a = Vector3::new(c(0.5), c(-1.0), c(2.0));
            coordinates(&rotation_between(&a, &(a + through_zero(x))))
        });
    }
    let (a, b) = (vector(1, POINT), vector(2, POINT));
    let ours = rotation_between(&a, &b);
    assert!((ours.coords - UnitQuaternion::rotation_between(&a, &b).unwrap().coords).amax() < 1e-15);
}

fn stretched<D: RealField + Copy>(x: [D; 2]) -> Matrix3<D> {
    Matrix3::identity() + fixed::<D, 3, 3>(1, x) * c::<D>(0.3)
}

#[test]
fn rotation_nearest_to_a_matrix() {
    for point in [[0.0, 0.0], POINT] {
        prove!(point, |x| list(
            nearest_rotation(*through_identity(x).to_rotation_matrix().matrix()).unwrap().matrix()
        ));
        prove!(point, |x| { list(nearest_rotation(stretched(x)).unwrap().matrix()) });
    }
    let m = stretched(POINT);
    assert!((nearest_rotation(m).unwrap().matrix() - Rotation3::from_matrix(&m).matrix()).amax() < 1e-12);
}

#[test]
fn determinant_of_singular_matrices() {
    fn first_column_zero<D: RealField + Copy>(n: usize, x: [D; 2]) -> DMatrix<D> {
        let mut m = dynamic(n, n, 1, x);
        m.column_mut(0).apply(|y| *y = *y * x[0] + x[1]);
        m
    }
    // From six rows on, f64's product adds in its own order.
    for n in 1..=5 {
        prove!(POINT, |x| vec![determinant(&dynamic(n, n, 1, x))]);
        prove!([0.0, 0.0], |x| vec![determinant(&first_column_zero(n, x))]);
    }
    for n in 1..=6 {
        let m = first_column_zero(n, hyper(POINT));
        let difference = determinant(&m) - m.determinant();
        vanishes(&DMatrix::from_element(1, 1, difference), 1e-12, "determinant");
    }
}

#[test]
fn spectrum_of_a_symmetric_matrix() {
    for n in 1..=6 {
        for m in [symmetric(n, hyper(POINT)), bordered(n, H::variable(0.0, 0))] {
            let (values, vectors) = symmetric_eigen(&m);
            for (i, j) in [(0, 0), (0, 1), (1, 1)] {
                for (y, [l, first, second]) in values.iter().zip(eigenvalue_parts(&m, i, j)) {
                    assert!((y.re - l).abs() <= 1e-13 * l.abs().max(1.0), "{n}: {y} is not {l}");
                    assert!((y.eps[i] - first).abs() <= 1e-13, "{n}: {y} by {i} is not {first}");
                    assert!((y.second(i, j) - second).abs() <= 1e-13, "{n}: {y} by {i}, {j} is not {second}");
                }
            }
            let one = DMatrix::<H>::identity(n, n);
            vanishes(&(&m * &vectors - &vectors * DMatrix::from_diagonal(&values)), 1e-12, "Av = λv");
            vanishes(&(vectors.transpose() * &vectors - one), 1e-12, "VᵀV");
        }
        let nested = symmetric_eigen::<N>(&symmetric(n, nested(POINT))).0;
        let hyper = symmetric_eigen::<H>(&symmetric(n, hyper(POINT))).0;
        for (n, h) in nested.iter().zip(&hyper) {
            assert!((n.eps[0].eps[1] - h.second(0, 1)).abs() < 1e-13, "{n} {h}");
        }
    }
}

// σ² are the eigenvalues of AᵀA, also where A is diagonal; and where A is regular, σ₁σ₂… = |det A|.
#[test]
fn singular_values_by_the_spectrum() {
    let singular_values = |m: &DMatrix<H>| symmetric_eigen(&(m.transpose() * m)).0.map(H::sqrt);
    for m in [bordered(4, H::variable(0.0, 0)), symmetric(4, hyper(POINT))] {
        let product = singular_values(&m).product();
        let det = determinant(&m);
        let det = if det.re < 0.0 { -det } else { det };
        let scale = det.re.abs();
        vanishes(
            &DMatrix::from_element(1, 1, (product - det) / scale),
            1e-12,
            "product of the singular values",
        );
    }
}

// (AᵀA)⁻¹Aᵀ, of full column rank: A⁺A = I in every part.
#[test]
fn pseudo_inverse_by_the_normal_equations() {
    prove!(POINT, |x| {
        let a = fixed::<_, 4, 2>(1, x);
        list(&((a.transpose() * a).try_inverse().unwrap() * a.transpose()))
    });
    let a = fixed::<f64, 4, 2>(1, POINT);
    let ours = (a.transpose() * a).try_inverse().unwrap() * a.transpose();
    assert!((ours - a.pseudo_inverse(1e-12).unwrap()).amax() < 1e-13);
}
