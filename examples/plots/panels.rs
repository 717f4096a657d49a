//! The two pictures of an argument: the derivative over an interval, and the error against the step size.

use std::error::Error;
use std::ops::Range;

use plotters::prelude::*;
use plotters::style::{FontStyle, register_font};

use crate::Curves;

const SIZE: (u32, u32) = (560, 330);
const INK: RGBColor = RGBColor(38, 38, 38);
const LINE: RGBColor = RGBColor(31, 119, 180);
const DOTS: RGBColor = RGBColor(214, 39, 40);
const FONT: &str = "sans-serif";

/// Two SVGs side by side.
pub(crate) fn of(curves: &Curves) -> Result<[String; 2], Box<dyn Error>> {
    // What plotters measures texts by; the page shows them in the reader's own font.
    register_font(FONT, FontStyle::Normal, dejavu::sans::regular())
        .map_err(|_| "DejaVu Sans is unreadable")?;
    Ok([derivative(curves)?, steps(curves)?])
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
        legend(&mut chart, SeriesLabelPosition::UpperRight)?;
        area.present()?;
    }
    Ok(svg)
}

fn steps(curves: &Curves) -> Result<String, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        let (across, up) = (1e-14..1.0, 1e-16..10.0);
        let mut chart = ChartBuilder::on(&area)
            .margin(10)
            .caption(format!("error by step, at {} = {}", curves.name, curves.point), (FONT, 17, &INK))
            .x_label_area_size(42)
            .y_label_area_size(64)
            .build_cartesian_2d(across.clone().log_scale(), up.clone().log_scale())?;
        chart
            .configure_mesh()
            .x_desc("step h")
            .x_label_formatter(&|x| power(*x))
            .y_label_formatter(&|x| power(*x))
            .light_line_style(TRANSPARENT)
            .bold_line_style(INK.mix(0.12))
            .label_style((FONT, 13, &INK))
            .draw()?;
        let chapter = PathElement::new([(1e-5, up.start), (1e-5, up.end)], INK.mix(0.35));
        chart.draw_series(std::iter::once(chapter))?;
        let line = curves.steps.iter().copied().filter(|point| point.1.is_finite());
        chart
            .draw_series(LineSeries::new(line, LINE.stroke_width(2)))?
            .label("central difference")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], LINE.stroke_width(2)));
        let best = [(across.start, curves.ridders), (across.end, curves.ridders)];
        chart
            .draw_series(std::iter::once(PathElement::new(best, DOTS.stroke_width(2))))?
            .label("Ridders")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], DOTS.stroke_width(2)));
        legend(&mut chart, SeriesLabelPosition::UpperMiddle)?;
        area.present()?;
    }
    Ok(svg)
}

fn legend<'a, C: plotters::coord::CoordTranslate>(
    chart: &mut ChartContext<'a, SVGBackend<'a>, C>,
    position: SeriesLabelPosition,
) -> Result<(), Box<dyn Error>> {
    chart
        .configure_series_labels()
        .position(position)
        .margin(8)
        .label_font((FONT, 13, &INK))
        .background_style(WHITE.mix(0.85))
        .border_style(INK.mix(0.3))
        .draw()?;
    Ok(())
}

fn number(x: f64) -> String {
    // Of -0 the sign is nothing to show.
    format!("{:.2}", (x * 100.0).round() / 100.0 + 0.0).replace('-', "−")
}

/// 10⁻⁵ in place of 0.00001.
fn power(x: f64) -> String {
    let digits = |digit: char| match digit {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        digit => digit.to_digit(10).and_then(|d| char::from_u32(0x2070 + d)).unwrap_or(digit),
    };
    let exponent = format!("{:.0}", x.log10().round() + 0.0);
    format!("10{}", exponent.chars().map(digits).collect::<String>())
}
