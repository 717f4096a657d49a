//! The two pictures of an argument: the derivative over an interval, and the error against the step size.

use std::error::Error;
use std::ops::Range;

use plotters::prelude::*;

use crate::Curves;
use crate::steps::{self, FONT, INK, LARGEST, SIZE, SMALLEST};

const LINE: RGBColor = RGBColor(31, 119, 180);
const DOTS: RGBColor = RGBColor(214, 39, 40);

/// Two SVGs side by side.
pub(crate) fn of(curves: &Curves) -> Result<[String; 2], Box<dyn Error>> {
    steps::prepare()?;
    Ok([derivative(curves)?, errors(curves)?])
}

/// The ends of what is drawn, with some air.
fn ends(values: impl Iterator<Item = f64>) -> Range<f64> {
    let finite = values.filter(|value| value.is_finite());
    let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    let air = 0.06 * (high - low).max(1e-12);
    low - air..high + air
}

/// Where a line is broken, since the fn has a kink: a jump much larger than its neighbours.
fn pieces(line: &[(f64, f64)], height: f64) -> Vec<Vec<(f64, f64)>> {
    let mut pieces = vec![Vec::new()];
    for (k, &point) in line.iter().enumerate() {
        let jumps = k > 0 && (point.1 - line[k - 1].1).abs() > 0.12 * height;
        if jumps {
            pieces.push(Vec::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(point);
        }
    }
    pieces
}

fn derivative(curves: &Curves) -> Result<String, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        let across = ends(curves.analytic.iter().map(|point| point.0));
        let up = ends(curves.analytic.iter().map(|point| point.1));
        let height = up.end - up.start;
        // Room for the legend above the line.
        let up = up.start..up.end + 0.3 * height;
        let mut chart = ChartBuilder::on(&area)
            .margin(10)
            .caption(format!("derivative by {}", curves.name), (FONT, 17, &INK))
            .x_label_area_size(42)
            .y_label_area_size(64)
            .build_cartesian_2d(across, up.clone())?;
        chart
            .configure_mesh()
            .x_desc(curves.name)
            .x_label_formatter(&|x| number(*x))
            .y_label_formatter(&|y| number(*y))
            .light_line_style(TRANSPARENT)
            .bold_line_style(INK.mix(0.12))
            .label_style((FONT, 13, &INK))
            .draw()?;
        let at = PathElement::new([(curves.point, up.start), (curves.point, up.end)], INK.mix(0.35));
        chart.draw_series(std::iter::once(at))?;
        for (k, piece) in pieces(&curves.analytic, height).into_iter().enumerate() {
            let series = chart.draw_series(LineSeries::new(piece, LINE.stroke_width(2)))?;
            if k == 0 {
                series
                    .label("analytic")
                    .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], LINE.stroke_width(2)));
            }
        }
        let dots = curves.numeric.iter().filter(|point| point.1.is_finite());
        chart
            .draw_series(dots.map(|&point| Circle::new(point, 3, DOTS.filled())))?
            .label("measured")
            .legend(|(x, y)| Circle::new((x + 10, y), 3, DOTS.filled()));
        steps::legend(&mut chart, SeriesLabelPosition::UpperRight)?;
        area.present()?;
    }
    Ok(svg)
}

fn errors(curves: &Curves) -> Result<String, Box<dyn Error>> {
    let title = format!("error by step, at {} = {}", curves.name, curves.point);
    let ridders = [(SMALLEST, curves.ridders), (LARGEST, curves.ridders)];
    steps::errors(
        &title,
        Some(1e-5),
        &[("central difference", LINE, &curves.steps), ("Ridders", DOTS, &ridders)],
    )
}

fn number(x: f64) -> String {
    // Of -0 the sign is nothing to show.
    format!("{:.2}", (x * 100.0).round() / 100.0 + 0.0).replace('-', "−")
}
