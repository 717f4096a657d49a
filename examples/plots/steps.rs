//! The error of a numeric derivative against its step, and what the small pictures have in common.

use std::error::Error;

use plotters::prelude::*;
use plotters::style::{FontStyle, register_font};

pub(crate) const SIZE: (u32, u32) = (560, 330);
pub(crate) const INK: RGBColor = RGBColor(38, 38, 38);
pub(crate) const FONT: &str = "sans-serif";

/// What plotters measures texts by; the page shows them in the reader's own font.
pub(crate) fn prepare() -> Result<(), Box<dyn Error>> {
    register_font(FONT, FontStyle::Normal, dejavu::sans::regular())
        .map_err(|_| "DejaVu Sans is unreadable".into())
}

/// Steps go from here
pub(crate) const SMALLEST: f64 = 1e-14;
/// to here.
pub(crate) const LARGEST: f64 = 1.0;

/// A line of a picture: its name, its colour, and where it goes.
pub(crate) type Series<'a> = (&'static str, RGBColor, &'a [(f64, f64)]);

/// Relative errors against step sizes, with a step marked, as an SVG.
pub(crate) fn errors(
    title: &str,
    marked: Option<f64>,
    lines: &[Series<'_>],
) -> Result<String, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        let (across, up) = (SMALLEST..LARGEST, 1e-16..10.0);
        let mut chart = ChartBuilder::on(&area)
            .margin(10)
            .caption(title, (FONT, 17, &INK))
            .x_label_area_size(42)
            .y_label_area_size(64)
            .build_cartesian_2d(across.log_scale(), up.clone().log_scale())?;
        chart
            .configure_mesh()
            .x_desc("step h")
            .y_desc("relative error")
            .x_label_formatter(&|x| power(*x))
            .y_label_formatter(&|x| power(*x))
            .light_line_style(TRANSPARENT)
            .bold_line_style(INK.mix(0.12))
            .label_style((FONT, 13, &INK))
            .draw()?;
        let marks = marked.map(|h| PathElement::new([(h, up.start), (h, up.end)], INK.mix(0.35)));
        chart.draw_series(marks)?;
        for &(name, colour, line) in lines {
            let points = line.iter().copied().filter(|point| point.1.is_finite());
            let stroke = colour.stroke_width(2);
            chart
                .draw_series(LineSeries::new(points, stroke))?
                .label(name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], stroke));
        }
        legend(&mut chart, SeriesLabelPosition::UpperMiddle)?;
        area.present()?;
    }
    Ok(svg)
}

pub(crate) fn legend<'a, C: plotters::coord::CoordTranslate>(
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
