//! Every case of the chapter: the generated gradient against numeric central differences, in one table.

use std::process::ExitCode;

use chapter::{
    FORM_W, FORM_X, LAYER_B, LAYER_W, LAYER_X, NETWORK_B1, NETWORK_B2, NETWORK_W1, NETWORK_W2, ROW, WEIGHTS,
    XOR_X, XOR_Y,
};
use dual_core::check::{Entry, Method, Report};
use dual_core::check_grad;

fn main() -> ExitCode {
    // The chapter's numeric derivative: (f(x + ε) - f(x - ε)) / 2ε with ε = 1e-5.
    let numeric = Method::CHAPTER;
    let net = (&NETWORK_W1, &NETWORK_B1, &NETWORK_W2, NETWORK_B2);
    let cases: Vec<(&str, Report)> = vec![
        ("x²", check_grad!(chapter::square(3.0), method = numeric)),
        ("x² + 3xy + y²", check_grad!(chapter::surface(2.0, 1.0), method = numeric)),
        ("(3x + 2)²", check_grad!(chapter::power_of_line(1.0), method = numeric)),
        ("sigmoid(3x + 2)", check_grad!(chapter::sigmoid_of_line(0.5), method = numeric)),
        ("sin(ln(1 + x²))", check_grad!(chapter::three_in_a_chain(1.5), method = numeric)),
        ("xw + b", check_grad!(chapter::linear(3.0, 2.0, 1.0), method = numeric)),
        ("sum(xW)", check_grad!(chapter::sum_of_product(&ROW, &WEIGHTS), method = numeric)),
        ("xᵀWx", check_grad!(chapter::quadratic_form(&FORM_X, &FORM_W), method = numeric)),
        ("Σ sigmoid(xW + b)", check_grad!(chapter::layer(&LAYER_X, &LAYER_W, &LAYER_B), method = numeric)),
        (
            "two-layer network",
            check_grad!(chapter::network(&XOR_X, &XOR_Y, net.0, net.1, net.2, net.3), method = numeric),
        ),
        ("Rosenbrock, n = 4", check_grad!(chapter::rosenbrock(&[-1.2, 1.0, 0.5, 0.8]), method = numeric)),
    ];

    println!(
        "{:<18} {:<27} {:<28} {:<28} {:>8}  verdict",
        "case", "point", "analytic", "numeric", "rel. err"
    );
    let (mut agree, mut differ) = (0, 0);
    for (case, report) in &cases {
        for (argument, part) in report.by_argument() {
            *(if part.passed() { &mut agree } else { &mut differ }) += 1;
            println!(
                "{case:<18} {:<27} {:<28} {:<28} {:>8.1e}  {}",
                format!("{argument} = {}", list(part.entries(), 2, |e| e.point)),
                list(part.entries(), 6, |e| e.analytic),
                list(part.entries(), 6, |e| e.numeric),
                part.relative_error(),
                if part.passed() { "agrees" } else { "DIFFERS" },
            );
        }
    }
    println!("\n{agree} agree, {differ} differ");
    if differ == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A number, or the first of several and how many there are.
fn list(entries: &[Entry], decimals: usize, read: fn(&Entry) -> f64) -> String {
    if let [entry] = entries {
        return format!("{:.decimals$}", read(entry));
    }
    let shown: Vec<String> =
        entries.iter().take(2).map(|e| format!("{:.*}", decimals.min(4), read(e))).collect();
    format!("[{}, …] ({})", shown.join(", "), entries.len())
}
