//! The error of numeric derivatives against their step: why it has the form of a V, and what has none.
//!
//! `cargo run --release --example v_curve` writes `target/v_curve.svg`.

mod steps;

use std::error::Error;
use std::fs;

use dual_core::check::{Method, derivative};
use dual_core::differentiable;
use plotters::style::RGBColor;

use steps::{LARGEST, SMALLEST};

const ORANGE: RGBColor = RGBColor(255, 127, 14);
const BLUE: RGBColor = RGBColor(31, 119, 180);
const RED: RGBColor = RGBColor(214, 39, 40);
const GREEN: RGBColor = RGBColor(44, 160, 44);

/// e^(sin x), which bends as much as it rises.
#[differentiable]
fn wave(x: f64) -> f64 {
    x.sin().exp()
}

const POINT: f64 = 1.0;
const STEPS: u32 = 280;

fn main() -> Result<(), Box<dyn Error>> {
    let exact = POINT.cos() * POINT.sin().exp();
    // Below the rounding of the derivative itself there is nothing to see.
    let error = |slope: f64| ((slope - exact) / exact).abs().max(f64::EPSILON);
    let line = |slope: &dyn Fn(f64) -> f64| -> Vec<(f64, f64)> {
        let decades = (LARGEST / SMALLEST).log10();
        let places = (0..=STEPS).map(|k| SMALLEST * 10.0_f64.powf(decades * f64::from(k) / f64::from(STEPS)));
        places.map(|h| (h, error(slope(h)))).collect()
    };
    let level = |slope: f64| [(SMALLEST, error(slope)), (LARGEST, error(slope))];

    let forward = line(&|h| (wave(POINT + h) - wave(POINT)) / h);
    let central = line(&|h| (wave(POINT + h) - wave(POINT - h)) / (2.0 * h));
    let ridders = level(derivative(wave, POINT, Method::Ridders).value);
    let dual = level(grad_wave(POINT));

    steps::prepare()?;
    let series: [steps::Series<'_>; 4] = [
        ("difference to one side", ORANGE, &forward),
        ("central difference", BLUE, &central),
        ("extrapolated", RED, &ridders),
        ("dual numbers", GREEN, &dual),
    ];
    fs::create_dir_all("target")?;
    fs::write("target/v_curve.svg", steps::errors("error of the derivative by step", None, &series)?)?;

    let best =
        |line: &[(f64, f64)]| line.iter().fold((0.0, f64::INFINITY), |a, &b| if b.1 < a.1 { b } else { a });
    for (name, _, line) in series {
        let (step, error) = best(line);
        let at = if line.len() > 2 { format!(" at best, with the step {step:.0e}") } else { String::new() };
        println!("{name}: relative error {error:.0e}{at}");
    }
    println!("target/v_curve.svg");
    Ok(())
}
