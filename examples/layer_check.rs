//! Gradient check of a neural network layer: back-propagation written by hand, the generated gradient, and numeric
//! differences, all three compared.

use chapter::{LAYER_B, LAYER_W, LAYER_X, grad_layer, layer, sigmoid};
use dual_core::check::{Method, Report, check_gradient};
use dual_core::check_grad;
use dual_core::nalgebra::{SMatrix, SVector};

/// Back-propagation as the chapter derives it: dL/dz = a(1 - a), dL/dW = xᵀ·dL/dz, dL/db = the sum of its rows.
fn by_hand(w: &SMatrix<f64, 3, 4>, b: &SVector<f64, 4>) -> (SMatrix<f64, 3, 4>, SVector<f64, 4>) {
    let mut z = LAYER_X * w;
    z.row_iter_mut().for_each(|mut row| row += b.transpose());
    let by_z = z.map(|z| sigmoid(z) * (1.0 - sigmoid(z)));
    (LAYER_X.transpose() * by_z, by_z.row_sum().transpose())
}

fn main() {
    println!("L = Σ sigmoid(xW + b) = {:.12}", layer(&LAYER_X, &LAYER_W, &LAYER_B));

    let (by_w, by_b) = grad_layer(&LAYER_X, &LAYER_W, &LAYER_B);
    let (hand_w, hand_b) = by_hand(&LAYER_W, &LAYER_B);
    println!("\nGenerated dL/dW{by_w}Generated dL/db{by_b}");
    println!(
        "Largest distance from back-propagation by hand: {:.1e}",
        (by_w - hand_w).amax().max((by_b - hand_b).amax())
    );

    println!("\nGenerated against the chapter's central differences:");
    let report = check_grad!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B), method = Method::CHAPTER);
    summary(&report);

    println!("\nGenerated against extrapolated differences:");
    let report = check_grad!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B));
    summary(&report);
    println!("\n{report}");

    println!("\nThe hand-written dL/dW against differences, no generated code involved:");
    let loss = |w: &[f64]| layer(&LAYER_X, &SMatrix::from_column_slice(w), &LAYER_B);
    let gradient = |w: &[f64]| by_hand(&SMatrix::from_column_slice(w), &LAYER_B).0.as_slice().to_vec();
    let report = check_gradient(loss, gradient, LAYER_W.as_slice());
    println!(
        "  relative error {:.1e}, {}",
        report.relative_error(),
        if report.passed() { "passed" } else { "FAILED" }
    );
}

/// One line for each argument, as the chapter prints it.
fn summary(report: &Report) {
    for (argument, part) in report.by_argument() {
        let verdict = if part.passed() { "passed" } else { "FAILED" };
        println!("  dL/d{argument}: relative error {:.1e}, {verdict}", part.relative_error());
    }
}
