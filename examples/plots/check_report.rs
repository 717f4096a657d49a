//! A report on a checked gradient to look at: a page with the table and, for each argument, the derivative against what is measured
//! and the error against the step size.
//!
//! `cargo run --release --example check_report` writes `target/check_report.html`, which needs no other file.

mod page;
mod panels;
mod steps;

use std::error::Error;
use std::{env, fs};

use dual_core::check::{Method, Report, derivative};
use dual_core::{check_grad, check_hessian, differentiable};

/// A damped wave that hits a wall: smooth, but for a kink where the wall is.
#[differentiable]
fn wave(time: f64, frequency: f64, wall: f64) -> f64 {
    let height = (-0.3 * time).exp() * (frequency * time).cos();
    if height > wall { wall + 0.2 * (height - wall) } else { height }
}

const POINT: [f64; 3] = [0.3, 3.0, 0.4];
const NAMES: [&str; 3] = ["time", "frequency", "wall"];
/// Where each argument goes in its pictures.
const RANGES: [(f64, f64); 3] = [(0.0, 4.0), (1.0, 6.0), (-0.6, 0.8)];

fn at(argument: usize, x: f64) -> [f64; 3] {
    let mut point = POINT;
    point[argument] = x;
    point
}

fn value([time, frequency, wall]: [f64; 3]) -> f64 {
    wave(time, frequency, wall)
}

fn slope(argument: usize, [time, frequency, wall]: [f64; 3]) -> f64 {
    grad_wave(time, frequency, wall)[argument]
}

/// What the pictures of one argument show.
pub(crate) struct Curves {
    pub(crate) name: &'static str,
    pub(crate) point: f64,
    /// Places with the derivative there.
    pub(crate) analytic: Vec<(f64, f64)>,
    /// Places with the measured one.
    pub(crate) numeric: Vec<(f64, f64)>,
    /// Steps with the relative error of the central difference.
    pub(crate) steps: Vec<(f64, f64)>,
    /// The relative error of Ridders' table.
    pub(crate) ridders: f64,
}

fn curves(argument: usize) -> Curves {
    const LINE: u32 = 400;
    const DOTS: u32 = 40;
    const STEPS: u32 = 120;
    let (low, high) = RANGES[argument];
    let place = |k: u32, of: u32| low + (high - low) * f64::from(k) / f64::from(of);
    let along = |x: f64| value(at(argument, x));
    let exact = slope(argument, POINT);
    // Below the rounding of the derivative itself there is nothing to see.
    let relative = |numeric: f64| ((numeric - exact) / exact).abs().max(f64::EPSILON);
    let error = |h: f64| relative(derivative(along, POINT[argument], Method::Central { h }).value);
    let step = |k: u32| 10.0_f64.powf(-14.0 + 14.0 * f64::from(k) / f64::from(STEPS));
    let measured = |x: f64| derivative(along, x, Method::Ridders).value;
    Curves {
        name: NAMES[argument],
        point: POINT[argument],
        analytic: (0..=LINE).map(|k| place(k, LINE)).map(|x| (x, slope(argument, at(argument, x)))).collect(),
        numeric: (0..=DOTS).map(|k| place(k, DOTS)).map(|x| (x, measured(x))).collect(),
        steps: (0..=STEPS).map(step).map(|h| (h, error(h))).collect(),
        ridders: relative(measured(POINT[argument])),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let [time, frequency, wall] = POINT;
    let reports: [(&str, Report); 3] = [
        ("First derivatives", check_grad!(wave(time, frequency, wall), branches)),
        (
            "The same by central differences with the step 1e-5",
            check_grad!(wave(time, frequency, wall), method = Method::CHAPTER),
        ),
        ("Second derivatives", check_hessian!(wave(time, frequency, wall))),
    ];
    let panels = (0..NAMES.len()).map(|argument| panels::of(&curves(argument)));
    let panels = panels.collect::<Result<Vec<_>, _>>()?;
    // Where the page goes; the root of the workspace is where cargo runs it.
    let path = env::args().nth(1).unwrap_or_else(|| "target/check_report.html".into());
    fs::write(&path, page::of("wave", &reports, &panels))?;
    for (_, report) in &reports {
        println!("{report}\n");
        report.assert();
    }
    println!("{path}");
    Ok(())
}
