//! The functions of the chapter on calculus for deep learning, each a plain `fn` with the attribute, and its data.
//!
//! Where the chapter prints a figure that its own code does not give, the code is followed.

use dual_core::differentiable;
use dual_core::nalgebra::{SMatrix, SVector};

/// x²
#[differentiable]
pub fn square(x: f64) -> f64 {
    x.powi(2)
}

/// x² + 3xy + y²
#[differentiable]
pub fn surface(x: f64, y: f64) -> f64 {
    x.powi(2) + 3.0 * x * y + y.powi(2)
}

/// (3x + 2)²
#[differentiable]
pub fn power_of_line(x: f64) -> f64 {
    (3.0 * x + 2.0).powi(2)
}

/// The logistic function in the form that does not overflow.
#[differentiable]
pub fn sigmoid(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

/// sigmoid(3x + 2)
#[differentiable]
pub fn sigmoid_of_line(x: f64) -> f64 {
    sigmoid(3.0 * x + 2.0)
}

/// f(g(h(x))) with f = sin, g = ln, h = 1 + x²
#[differentiable]
pub fn three_in_a_chain(x: f64) -> f64 {
    let h = 1.0 + x.powi(2);
    let g = h.ln();
    g.sin()
}

/// z = xw + b
#[differentiable]
pub fn linear(x: f64, w: f64, b: f64) -> f64 {
    x * w + b
}

/// L = sum(xW), by the matrix W
#[differentiable(wrt(w))]
pub fn sum_of_product(x: &SMatrix<f64, 1, 3>, w: &SMatrix<f64, 3, 2>) -> f64 {
    (x * w).sum()
}

/// The row x of `sum_of_product`.
pub const ROW: SMatrix<f64, 1, 3> = SMatrix::<f64, 1, 3>::new(1.0, 2.0, 3.0);

/// The matrix W of `sum_of_product`.
pub const WEIGHTS: SMatrix<f64, 3, 2> = SMatrix::<f64, 3, 2>::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);

/// xᵀWx
#[differentiable(wrt(x))]
pub fn quadratic_form(x: &SVector<f64, 3>, w: &SMatrix<f64, 3, 3>) -> f64 {
    x.dot(&(w * x))
}

/// The vector x of `quadratic_form`: NumPy's normal numbers of seed 42.
pub const FORM_X: SVector<f64, 3> =
    SVector::<f64, 3>::new(0.542_560_043_585_964_7, -0.463_417_692_812_462_26, -0.465_729_753_570_256_87);

/// The symmetric matrix W of `quadratic_form`.
#[rustfmt::skip]
pub const FORM_W: SMatrix<f64, 3, 3> = SMatrix::<f64, 3, 3>::new(
    0.496_714_153_011_232_7, 0.692_382_777_618_420_4, 1.113_450_676_804_042,
    0.692_382_777_618_420_4, -0.234_153_374_723_335_97, 0.266_648_886_101_864_1,
    1.113_450_676_804_042, 0.266_648_886_101_864_1, -0.469_474_385_934_952_1,
);

/// L = Σ sigmoid(xW + b): a linear layer, its activation, and the sum of what comes out.
#[differentiable(wrt(w, b))]
pub fn layer(x: &SMatrix<f64, 2, 3>, w: &SMatrix<f64, 3, 4>, b: &SVector<f64, 4>) -> f64 {
    let z = x * w;
    let mut total = 0.0;
    for i in 0..2 {
        for j in 0..4 {
            total += sigmoid(z[(i, j)] + b[j]);
        }
    }
    total
}

/// Two samples of three inputs, for `layer`: NumPy's normal numbers of seed 42, as those that follow.
#[rustfmt::skip]
pub const LAYER_X: SMatrix<f64, 2, 3> = SMatrix::<f64, 2, 3>::new(
    0.496_714_153_011_232_7, -0.138_264_301_171_184_66, 0.647_688_538_100_692_5,
    1.523_029_856_408_025_4, -0.234_153_374_723_335_97, -0.234_136_956_949_180_55,
);

/// The weights of `layer`.
#[rustfmt::skip]
pub const LAYER_W: SMatrix<f64, 3, 4> = SMatrix::<f64, 3, 4>::new(
    1.579_212_815_507_391_5, 0.767_434_729_152_908_8, -0.469_474_385_934_952_1, 0.542_560_043_585_964_7,
    -0.463_417_692_812_462_26, -0.465_729_753_570_256_87, 0.241_962_271_566_034_12, -1.913_280_244_657_798,
    -1.724_917_832_513_032_8, -0.562_287_529_240_972_7, -1.012_831_120_334_423_8, 0.314_247_332_595_273_9,
);

/// The biases of `layer`.
pub const LAYER_B: SVector<f64, 4> = SVector::<f64, 4>::new(
    -0.908_024_075_521_210_9,
    -1.412_303_701_335_291_5,
    1.465_648_768_921_554,
    -0.225_776_300_486_535_66,
);

/// L = ½‖ŷ − y‖² of the two-layer network z1 = xW1 + b1, a1 = σ(z1), z2 = a1·W2 + b2, ŷ = σ(z2).
#[differentiable(wrt(w1, b1, w2, b2))]
pub fn network(
    x: &SMatrix<f64, 4, 2>,
    y: &SVector<f64, 4>,
    w1: &SMatrix<f64, 2, 3>,
    b1: &SVector<f64, 3>,
    w2: &SVector<f64, 3>,
    b2: f64,
) -> f64 {
    let z1 = x * w1;
    let mut loss = 0.0;
    for i in 0..4 {
        let mut z2 = b2;
        for j in 0..3 {
            z2 += sigmoid(z1[(i, j)] + b1[j]) * w2[j];
        }
        loss += 0.5 * (sigmoid(z2) - y[i]).powi(2);
    }
    loss
}

/// The four inputs of exclusive or, for `network`.
pub const XOR_X: SMatrix<f64, 4, 2> = SMatrix::<f64, 4, 2>::new(0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0);

/// What exclusive or gives for them.
pub const XOR_Y: SVector<f64, 4> = SVector::<f64, 4>::new(0.0, 1.0, 1.0, 0.0);

/// First weights of `network`, where training starts.
pub const NETWORK_W1: SMatrix<f64, 2, 3> = SMatrix::<f64, 2, 3>::new(0.9, -1.1, 0.4, -0.7, 0.8, 1.2);

/// First biases of `network`.
pub const NETWORK_B1: SVector<f64, 3> = SVector::<f64, 3>::new(0.1, -0.2, 0.3);

/// Second weights of `network`.
pub const NETWORK_W2: SVector<f64, 3> = SVector::<f64, 3>::new(1.3, -0.6, -0.9);

/// Second bias of `network`.
pub const NETWORK_B2: f64 = 0.2;

/// Rosenbrock's valley in any number of dimensions: Σ 100(x₍ᵢ₊₁₎ − xᵢ²)² + (1 − xᵢ)²
#[differentiable]
pub fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}
