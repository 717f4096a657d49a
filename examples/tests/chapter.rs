//! The figures of the chapter that its own code gives, and proofs of every function by both methods.

use chapter::{
    FORM_W, FORM_X, LAYER_B, LAYER_W, LAYER_X, NETWORK_B1, NETWORK_B2, NETWORK_W1, NETWORK_W2, ROW, WEIGHTS,
    XOR_X, XOR_Y,
};
use dual_core::check::{CHAPTER_THRESHOLD, Method, Report};
use dual_core::nalgebra::{Matrix3x2, SMatrix, SVector, Vector3};
use dual_core::{Dual, HyperDual, assert_hessian, check_grad};

/// A valley's slope, off its bottom.
const VALLEY: [f64; 5] = [-1.2, 1.0, 0.3, 0.8, -0.5];

/// Asserts that figures are those printed with `digits` decimals.
#[track_caller]
fn assert_printed<const M: usize, const N: usize>(
    figures: &SMatrix<f64, M, N>,
    printed: &SMatrix<f64, M, N>,
    digits: i32,
) {
    let distance = (figures - printed).amax();
    assert!(distance <= 0.5 * 10_f64.powi(-digits), "{figures} is not {printed}: {distance:.1e}");
}

#[test]
fn functions_of_one_variable() {
    assert_eq!(chapter::value_and_grad_square(3.0), (9.0, 6.0));
    assert_eq!(chapter::hessian_square(3.0), 2.0);
    assert_eq!(chapter::value_and_grad_power_of_line(1.0), (25.0, 30.0));
    let slope = chapter::grad_sigmoid_of_line(0.5);
    assert!((slope - 0.085_359).abs() < 5e-7, "{slope}");
    let s = chapter::sigmoid(3.5);
    assert!((slope - s * (1.0 - s) * 3.0).abs() < 1e-15, "{slope}");
    // d/dx sin(ln(1 + x²)) = cos(ln(1 + x²))·2x/(1 + x²)
    let by_hand = 5_f64.ln().cos() * 4.0 / 5.0;
    assert!((chapter::grad_three_in_a_chain(2.0) - by_hand).abs() < 1e-15);
}

#[test]
fn functions_of_several_variables() {
    assert_eq!(chapter::value_and_grad_surface(2.0, 1.0), (11.0, [7.0, 8.0]));
    assert_eq!(chapter::hessian_surface(2.0, 1.0), [[2.0, 3.0], [3.0, 2.0]]);
    assert_eq!(chapter::value_and_grad_linear(3.0, 2.0, 1.0), (7.0, [2.0, 3.0, 1.0]));
}

#[test]
fn matrix_gradient() {
    let (loss, by_w) = chapter::value_and_grad_sum_of_product(&ROW, &WEIGHTS);
    assert_eq!(loss, 50.0);
    assert_eq!(by_w, Matrix3x2::new(1.0, 1.0, 2.0, 2.0, 3.0, 3.0));
}

#[test]
fn quadratic_form() {
    let gradient: Vector3<f64> = chapter::grad_quadratic_form(&FORM_X, &FORM_W);
    assert_printed(&gradient, &Vector3::new(-1.139_864_57, 0.719_967_45, 1.398_384_45), 8);
    assert_eq!(chapter::hessian_quadratic_form(&FORM_X, &FORM_W), 2.0 * FORM_W);
    let report = check_grad!(chapter::quadratic_form(&FORM_X, &FORM_W), method = Method::CHAPTER);
    assert_magnitude(&report, 3.2e-12);
}

#[test]
fn linear_and_sigmoid_layer() {
    let (by_w, by_b) = chapter::grad_layer(&LAYER_X, &LAYER_W, &LAYER_B);
    #[rustfmt::skip]
    let printed = SMatrix::<f64, 3, 4>::new(
        0.248_213_66, 0.462_876, 0.424_297_54, 0.419_279_53,
        -0.049_309_55, -0.081_396_78, -0.079_620_04, -0.078_964_76,
        0.092_252_47, 0.048_544_98, 0.103_071_01, 0.105_201_59,
    );
    assert_printed(&by_w, &printed, 8);
    let printed = SVector::<f64, 4>::new(0.284_345_34, 0.415_324_52, 0.435_221_58, 0.433_191_78);
    assert_printed(&by_b, &printed, 8);

    let report = check_grad!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B), method = Method::CHAPTER);
    let parts = report.by_argument();
    let names: Vec<&str> = parts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["w", "b"]);
    assert_magnitude(&parts[0].1, 4.7e-11);
    assert_magnitude(&parts[1].1, 1.6e-11);
}

/// The relative error is the rounding of the differences: of it only the magnitude is a fact, as the order of a sum
/// changes its digits.
#[track_caller]
fn assert_magnitude(report: &Report, expected: f64) {
    let error = report.relative_error();
    assert!(report.passed() && error < CHAPTER_THRESHOLD, "{report}");
    assert!((expected / 3.0..expected * 3.0).contains(&error), "{error:.1e} is far from {expected:.1e}");
}

/// Asserts a gradient by extrapolated differences and by the chapter's.
macro_rules! prove {
    ($($call:tt)*) => {
        check_grad!($($call)*).assert();
        let report = check_grad!($($call)*, method = Method::CHAPTER);
        report.assert();
        assert!(report.relative_error() < CHAPTER_THRESHOLD, "{report}");
    };
}

#[test]
fn gradients_agree_with_differences() {
    for x in [-3.0, -0.7, 0.5, 1.0, 3.0] {
        prove!(chapter::square(x));
        prove!(chapter::power_of_line(x));
        prove!(chapter::sigmoid(x));
        prove!(chapter::sigmoid_of_line(x));
        prove!(chapter::three_in_a_chain(x));
        prove!(chapter::surface(x, 1.0));
        prove!(chapter::linear(x, 2.0, 1.0));
    }
    prove!(chapter::sum_of_product(&ROW, &WEIGHTS));
    prove!(chapter::quadratic_form(&FORM_X, &FORM_W));
    prove!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B));
    prove!(chapter::network(&XOR_X, &XOR_Y, &NETWORK_W1, &NETWORK_B1, &NETWORK_W2, NETWORK_B2));
    prove!(chapter::rosenbrock(&VALLEY));
}

#[test]
fn hessians_agree_with_differences() {
    for x in [-3.0, -0.7, 0.5, 1.0, 3.0] {
        assert_hessian!(chapter::square(x));
        assert_hessian!(chapter::power_of_line(x));
        assert_hessian!(chapter::sigmoid(x));
        assert_hessian!(chapter::sigmoid_of_line(x));
        assert_hessian!(chapter::three_in_a_chain(x));
        assert_hessian!(chapter::surface(x, 1.0));
        assert_hessian!(chapter::linear(x, 2.0, 1.0));
    }
    assert_hessian!(chapter::quadratic_form(&FORM_X, &FORM_W));
    assert_hessian!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B));
    assert_hessian!(chapter::rosenbrock(&VALLEY));
}

#[test]
fn network_agrees_with_back_propagation_by_hand() {
    let sigmoid = |z: f64| 1.0 / (1.0 + (-z).exp());
    let mut z1 = XOR_X * NETWORK_W1;
    z1.row_iter_mut().for_each(|mut row| row += NETWORK_B1.transpose());
    let a1 = z1.map(sigmoid);
    let y = (a1 * NETWORK_W2).map(|z| sigmoid(z + NETWORK_B2));
    // dL/dz2 = (ŷ - y)·ŷ(1 - ŷ), dL/dz1 = dL/dz2·W2ᵀ·a1(1 - a1)
    let by_z2 = (y - XOR_Y).component_mul(&y.map(|y| y * (1.0 - y)));
    let by_z1 = (by_z2 * NETWORK_W2.transpose()).component_mul(&a1.map(|a| a * (1.0 - a)));

    let (loss, (w1, b1, w2, b2)) =
        chapter::value_and_grad_network(&XOR_X, &XOR_Y, &NETWORK_W1, &NETWORK_B1, &NETWORK_W2, NETWORK_B2);
    assert_same(&SVector::from([loss]), &SVector::from([0.5 * (y - XOR_Y).norm_squared()]));
    assert_same(&w1, &(XOR_X.transpose() * by_z1));
    assert_same(&b1, &by_z1.row_sum().transpose());
    assert_same(&w2, &(a1.transpose() * by_z2));
    assert_same(&SVector::from([b2]), &SVector::from([by_z2.sum()]));
}

/// The same but for the order of sums.
#[track_caller]
fn assert_same<const M: usize, const N: usize>(a: &SMatrix<f64, M, N>, b: &SMatrix<f64, M, N>) {
    let relative = (a - b).norm() / b.norm();
    assert!(relative <= 1e-14, "{a} and {b}: {relative:.1e}");
}

/// Asserts that twins of first and second order have the bits of the fn of one variable.
macro_rules! same_bits {
    ($($f:ident, $twin:ident;)*) => {
        for x in [-800.0, -3.0, -0.7, -0.0, 0.0, 0.1, 0.5, 3.0, 1e5, 1e200, f64::INFINITY, f64::NAN] {
            $(
                let bits = chapter::$f(x).to_bits();
                let name = stringify!($f);
                let same = |re: f64| re.to_bits() == bits || (re.is_nan() && f64::from_bits(bits).is_nan());
                assert!(same(chapter::$twin::<Dual<f64, 1>>(x).re), "{name}({x})");
                assert!(same(chapter::$twin::<HyperDual<f64, 1>>(HyperDual::variable(x, 0)).re), "{name}({x})");
            )*
        }
    };
}

#[test]
fn twins_have_the_bits_of_the_primal() {
    same_bits! {
        square, dual_square;
        power_of_line, dual_power_of_line;
        sigmoid, dual_sigmoid;
        sigmoid_of_line, dual_sigmoid_of_line;
        three_in_a_chain, dual_three_in_a_chain;
    }
    for x in [-3.1, 0.1, 0.7, 1e100] {
        for y in [-0.3, 1.1, 1e-200] {
            let surface = chapter::dual_surface::<Dual<f64, 2>>(Dual::variable(x, 0), Dual::variable(y, 1));
            assert_eq!(surface.re.to_bits(), chapter::surface(x, y).to_bits());
            let linear = chapter::dual_linear::<Dual<f64, 1>>(x, y, Dual::variable(0.3, 0));
            assert_eq!(linear.re.to_bits(), chapter::linear(x, y, 0.3).to_bits());
        }
    }
}

#[test]
fn values_beside_the_gradients_have_the_bits_of_the_primal() {
    let same = |a: f64, b: f64| assert_eq!(a.to_bits(), b.to_bits());
    same(chapter::value_and_grad_sum_of_product(&ROW, &WEIGHTS).0, chapter::sum_of_product(&ROW, &WEIGHTS));
    same(
        chapter::value_and_grad_quadratic_form(&FORM_X, &FORM_W).0,
        chapter::quadratic_form(&FORM_X, &FORM_W),
    );
    same(
        chapter::value_and_grad_layer(&LAYER_X, &LAYER_W, &LAYER_B).0,
        chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B),
    );
    let (w1, b1, w2, b2) = (&NETWORK_W1, &NETWORK_B1, &NETWORK_W2, NETWORK_B2);
    same(
        chapter::value_and_grad_network(&XOR_X, &XOR_Y, w1, b1, w2, b2).0,
        chapter::network(&XOR_X, &XOR_Y, w1, b1, w2, b2),
    );
    same(chapter::value_and_grad_rosenbrock(&VALLEY).0, chapter::rosenbrock(&VALLEY));
}
