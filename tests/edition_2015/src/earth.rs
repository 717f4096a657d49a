//! A fn of another module.

use dual_core::differentiable;

/// The latitude of a meridian's foot: operators, methods and a table.
#[differentiable]
pub fn footprint(e: f64, mu: f64) -> f64 {
    let terms = [3.0 * e / 2.0 - 27.0 * e * e * e / 32.0, 21.0 * e * e / 16.0, 151.0 * e.powi(3) / 96.0];
    let mut latitude = mu;
    for (k, term) in terms.iter().enumerate() {
        latitude += term * (2.0 * (k as f64 + 1.0) * mu).sin();
    }
    if latitude > 3.0 {
        -latitude
    } else {
        latitude
    }
}
