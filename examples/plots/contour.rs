//! Contour plot of f(x, y) = x² + y² with its negative gradient at a point and the descent from there.
//!
//! `cargo run --release --example contour` writes `target/contour.png` and `target/contour.svg`.

mod canvas;
mod contour_lines;
mod plot;

use std::{error::Error, iter::once};

use canvas::px;
use plot::INK;
use plotters::coord::Shift;
use plotters::prelude::*;

/// f(x, y) = x² + y², the simplest loss with a minimum, at the origin.
#[dual_core::differentiable]
fn bowl(x: f64, y: f64) -> f64 {
    x.powi(2) + y.powi(2)
}

const TITLE: &str = "Gradient points to steepest ascent direction";
const START: (f64, f64) = (2.0, 1.5);
const LEARNING_RATE: f64 = 0.1;
const STEPS: usize = 15;
const SQUARE: std::ops::Range<f64> = -3.0..3.0;
const HIGHEST: f64 = 18.0; // f at the corners of the square
const ARROW_SCALE: f64 = 0.23; // so that the arrow's head lies between two points of the descent

fn main() -> Result<(), Box<dyn Error>> {
    let gradient = grad_bowl(START.0, START.1);
    let mut descent = vec![START];
    for step in 0..STEPS {
        let (x, y) = descent[step];
        let [dx, dy] = grad_bowl(x, y);
        descent.push((x - LEARNING_RATE * dx, y - LEARNING_RATE * dy));
    }

    canvas::png("target/contour.png", plot::SIZE, |area| picture(area, gradient, &descent))?;
    canvas::svg("target/contour.svg", plot::SIZE, |area| picture(area, gradient, &descent))?;

    let (x, y) = descent[STEPS];
    println!("gradient at {START:?}: {gradient:?}");
    println!("after {STEPS} steps of gradient descent: ({x:.4}, {y:.4}), f = {:.6}", bowl(x, y));
    println!("target/contour.png\ntarget/contour.svg");
    Ok(())
}

fn picture<B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    gradient: [f64; 2],
    descent: &[(f64, f64)],
) -> Result<(), Box<dyn Error>> {
    let colour = |height| ViridisRGB.get_color_normalized(height, 0.0, HIGHEST);
    let mut chart = plot::chart(area, TITLE, &SQUARE, &(0.0..HIGHEST), colour)?;

    // The middles of 20 equal bands of f.
    let levels: Vec<f64> = (0..20).map(|band| HIGHEST / 20.0 * (f64::from(band) + 0.5)).collect();
    for (level, line) in contour_lines::of(bowl, &SQUARE, 100, &levels)? {
        chart.draw_series(once(PathElement::new(line, colour(level).stroke_width(px(2)))))?;
    }

    let line = INK.stroke_width(px(2));
    let label = format!("gradient descent, {STEPS} steps");
    chart.draw_series(LineSeries::new(descent.to_vec(), line))?.label(label).legend(move |at| {
        let path = PathElement::new([(0, 0), (px(28), 0)], line);
        EmptyElement::at(at) + path + Circle::new((px(14), 0), px(4), INK.filled())
    });
    let tip = (START.0 - ARROW_SCALE * gradient[0], START.1 - ARROW_SCALE * gradient[1]);
    chart
        .draw_series(once(plot::arrow(START, tip, RED)))?
        .label("negative gradient")
        .legend(|(x, y)| plot::legend_arrow(x, y, RED));
    chart.draw_series(descent.iter().map(|&point| Circle::new(point, px(4), INK.filled())))?;
    chart
        .draw_series(once(Circle::new(START, px(7), RED.filled())))?
        .label(format!("point {START:?}"))
        .legend(|(x, y)| Circle::new((x + px(14), y), px(7), RED.filled()));
    plot::legend(&mut chart)
}
