//! The gradient check: is an analytic gradient the gradient of this function? First as the chapter does it, then with the
//! library's error estimates, then on a gradient that is wrong.

use chapter::{FORM_W, FORM_X, grad_quadratic_form, quadratic_form};
use dual_core::check::{CHAPTER_THRESHOLD, Method, check_gradient};
use dual_core::check_grad;
use dual_core::nalgebra::Vector3;

fn main() {
    println!("f(x) = xᵀWx");
    let analytic = grad_quadratic_form(&FORM_X, &FORM_W);

    // The chapter's method, line by line: central differences with ε = 1e-5, then the relative error.
    let epsilon = 1e-5;
    let mut numeric = Vector3::zeros();
    for i in 0..3 {
        let (mut plus, mut minus) = (FORM_X, FORM_X);
        plus[i] += epsilon;
        minus[i] -= epsilon;
        numeric[i] = (quadratic_form(&plus, &FORM_W) - quadratic_form(&minus, &FORM_W)) / (2.0 * epsilon);
    }
    let error = (analytic - numeric).norm() / (analytic.norm() + numeric.norm());
    let verdict = if error < CHAPTER_THRESHOLD { "right" } else { "wrong" };
    println!("\nThe chapter's check by hand: relative error {error:.1e}, {verdict}");

    println!("\nThe same by the library, with the chapter's method:");
    println!("{}", check_grad!(chapter::quadratic_form(&FORM_X, &FORM_W), method = Method::CHAPTER));

    println!("\nWith extrapolated differences, which know their own error:");
    println!("{}", check_grad!(chapter::quadratic_form(&FORM_X, &FORM_W)));

    // A hand-written gradient that forgets the factor 2 of one entry: plausible, and wrong.
    let wrong = |x: &[f64]| {
        let mut gradient = 2.0 * FORM_W * Vector3::from_row_slice(x);
        gradient[1] /= 2.0;
        gradient.as_slice().to_vec()
    };
    let form = |x: &[f64]| quadratic_form(&Vector3::from_row_slice(x), &FORM_W);
    println!("\nA gradient written by hand, with one factor forgotten:");
    let report = check_gradient(form, wrong, FORM_X.as_slice());
    println!("{report}");
    assert!(!report.passed(), "the wrong gradient must be caught");

    println!("\nAnd one that is wrong only in the seventh digit:");
    let nearly =
        |x: &[f64]| wrong(x).iter().zip([1.0, 2.0 * (1.0 + 1e-7), 1.0]).map(|(g, k)| g * k).collect();
    let report = check_gradient(form, nearly, FORM_X.as_slice());
    println!("{report}");
    assert!(!report.passed(), "the nearly right gradient must be caught");
}
