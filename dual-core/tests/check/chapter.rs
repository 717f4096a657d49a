//! The source chapter's own gradient checks, by its method.

use dual_core::check::{CHAPTER_THRESHOLD, Check, Method, Report, check_gradient};

const W: [[f64; 3]; 3] = [
    [0.496_714_153_011_232_7, 0.692_382_777_618_420_4, 1.113_450_676_804_042],
    [0.692_382_777_618_420_4, -0.234_153_374_723_335_97, 0.266_648_886_101_864_1],
    [1.113_450_676_804_042, 0.266_648_886_101_864_1, -0.469_474_385_934_952_1],
];
const X: [f64; 3] = [0.542_560_043_585_964_7, -0.463_417_692_812_462_26, -0.465_729_753_570_256_87];

fn times_w(x: &[f64]) -> Vec<f64> {
    W.iter().map(|row| row.iter().zip(x).map(|(w, x)| w * x).sum()).collect()
}

fn form(x: &[f64]) -> f64 {
    times_w(x).iter().zip(x).map(|(wx, x)| wx * x).sum()
}

fn form_gradient(x: &[f64]) -> Vec<f64> {
    times_w(x).iter().map(|wx| 2.0 * wx).collect()
}

fn chapter_report(value: impl Fn(&[f64]) -> f64, gradient: impl Fn(&[f64]) -> Vec<f64>, x: &[f64]) -> Report {
    let labels = (0..x.len()).map(|i| format!("x[{i}]")).collect();
    Check::new("f", labels, x.to_vec(), f64::EPSILON, |x| vec![value(x)], gradient)
        .method(Method::CHAPTER)
        .gradient()
}

#[test]
fn quadratic_form() {
    let report = chapter_report(form, form_gradient, &X);
    println!("{report}");
    assert!(report.passed(), "{report}");
    // The chapter's code gives 3.2e-12; the last digits depend on the order of summation.
    assert!((1e-13..1e-11).contains(&report.relative_error()), "{:e}", report.relative_error());
    assert!(report.relative_error() < CHAPTER_THRESHOLD);
    let ridders = check_gradient(form, form_gradient, &X);
    assert!(ridders.passed() && ridders.relative_error() < 1e-13, "{ridders}");
}

const DATA: [[f64; 3]; 2] =
    [[0.496_714_15, -0.138_264_3, 0.647_688_54], [1.523_029_86, -0.234_153_37, -0.234_136_96]];
/// W row by row, then b.
const WEIGHTS: [f64; 16] = [
    1.579_212_82,
    0.767_434_73,
    -0.469_474_39,
    0.542_560_04,
    -0.463_417_69,
    -0.465_729_75,
    0.241_962_27,
    -1.913_280_24,
    -1.724_917_83,
    -0.562_287_53,
    -1.012_831_12,
    0.314_247_33,
    -0.908_024_08,
    -1.412_303_7,
    1.465_648_77,
    -0.225_776_3,
];

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

fn activation(weights: &[f64], x: &[f64; 3], k: usize) -> f64 {
    sigmoid((0..3).map(|i| x[i] * weights[4 * i + k]).sum::<f64>() + weights[12 + k])
}

fn layer(weights: &[f64]) -> f64 {
    DATA.iter().flat_map(|x| (0..4).map(move |k| activation(weights, x, k))).sum()
}

fn layer_gradient(weights: &[f64]) -> Vec<f64> {
    let mut gradient = vec![0.0; 16];
    for x in &DATA {
        for k in 0..4 {
            let y = activation(weights, x, k);
            let slope = y * (1.0 - y);
            for i in 0..3 {
                gradient[4 * i + k] += x[i] * slope;
            }
            gradient[12 + k] += slope;
        }
    }
    gradient
}

#[test]
fn linear_and_sigmoid_layer() {
    let report = chapter_report(layer, layer_gradient, &WEIGHTS);
    println!("{report}");
    assert!(report.passed(), "{report}");
    assert!((1e-12..1e-10).contains(&report.relative_error()), "{:e}", report.relative_error());
    let gradient = layer_gradient(&WEIGHTS);
    assert!((gradient[0] - 0.248_213_66).abs() < 1e-7 && (gradient[15] - 0.433_191_78).abs() < 1e-7);
    let ridders = check_gradient(layer, layer_gradient, &WEIGHTS);
    assert!(ridders.passed() && ridders.relative_error() < 1e-12, "{ridders}");
}
