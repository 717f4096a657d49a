//! The parts of a contour plot around its lines: axes, colour bar, legend, arrows.

use std::error::Error;
use std::iter::once;
use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::canvas::{FONT, px};

/// Lettering and axes.
pub(crate) const INK: RGBColor = RGBColor(38, 38, 38);

/// Of the whole picture. The widths and heights below leave the chart a square of 660 × 660.
pub(crate) const SIZE: (u32, u32) = (872, 776);
const CHART: u32 = 752;
const ABOVE: u32 = 52;
const BELOW: u32 = 64;

type Chart<'a, B> = ChartContext<'a, B, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// A square with axes x and y, a title above it and a colour bar of the same height beside it.
pub(crate) fn chart<'a, B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    title: &str,
    side: &Range<f64>,
    heights: &Range<f64>,
    colour: impl Fn(f64) -> RGBColor,
) -> Result<Chart<'a, B>, Box<dyn Error>> {
    let centred = Pos::new(HPos::Center, VPos::Center);
    let style = (FONT, px(24), &INK).into_text_style(area).pos(centred);
    area.draw(&Text::new(title, (px(76 + 330), px(28)), style))?;

    let (left, right) = area.split_horizontally(px(CHART));
    colour_bar(&right, heights, colour)?;
    let mut chart = ChartBuilder::on(&left)
        .margin_top(px(ABOVE))
        .margin_bottom(px(12))
        .margin_left(px(12))
        .margin_right(px(16))
        .set_label_area_size(LabelAreaPosition::Left, px(64))
        .set_label_area_size(LabelAreaPosition::Bottom, px(BELOW - 12))
        .build_cartesian_2d(side.clone(), side.clone())?;
    let minus_sign = |v: &f64| v.to_string().replace('-', "−");
    chart
        .configure_mesh()
        .x_desc("x")
        .y_desc("y")
        .x_labels(7)
        .y_labels(7)
        .x_label_formatter(&minus_sign)
        .y_label_formatter(&minus_sign)
        .label_style((FONT, px(17), &INK))
        .axis_desc_style((FONT, px(20), &INK))
        .axis_style(INK.stroke_width(px(1)))
        .set_all_tick_mark_size(px(6))
        .light_line_style(TRANSPARENT)
        .bold_line_style(INK.mix(0.15).stroke_width(px(1)))
        .draw()?;
    chart.draw_series(once(frame(side, side)))?;
    Ok(chart)
}

fn colour_bar<B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    heights: &Range<f64>,
    colour: impl Fn(f64) -> RGBColor,
) -> Result<(), Box<dyn Error>> {
    let mut chart = ChartBuilder::on(area)
        .margin_top(px(ABOVE))
        .margin_bottom(px(BELOW))
        .margin_left(px(8))
        .margin_right(px(12))
        .set_label_area_size(LabelAreaPosition::Right, px(72))
        .build_cartesian_2d(0.0..1.0, heights.clone())?;
    // From the top down, each slice down to the bottom: slices that only touch show seams in an SVG.
    let slices = 220;
    let step = (heights.end - heights.start) / f64::from(slices);
    chart.draw_series((1..=slices).rev().map(|k| {
        let top = heights.start + step * f64::from(k);
        Rectangle::new([(0.0, top), (1.0, heights.start)], colour(top - step / 2.0).filled())
    }))?;
    chart
        .configure_mesh()
        .disable_mesh()
        .y_desc("f(x, y)")
        .y_labels(10)
        .y_label_formatter(&f64::to_string)
        .label_style((FONT, px(17), &INK))
        .axis_desc_style((FONT, px(20), &INK))
        .axis_style(INK.stroke_width(px(1)))
        .set_all_tick_mark_size(px(6))
        .draw()?;
    chart.draw_series(once(frame(&(0.0..1.0), heights)))?;
    Ok(())
}

/// A path, because the outline of a rectangle has no width in plotters' SVG.
fn frame(x: &Range<f64>, y: &Range<f64>) -> PathElement<(f64, f64)> {
    let corners =
        [(x.start, y.start), (x.end, y.start), (x.end, y.end), (x.start, y.end), (x.start, y.start)];
    PathElement::new(corners, INK.stroke_width(px(1)))
}

/// The names of all series so far, in the lower left corner.
pub(crate) fn legend<'a, B: DrawingBackend<ErrorType: 'static> + 'a>(
    chart: &mut Chart<'a, B>,
) -> Result<(), Box<dyn Error>> {
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::Coordinate(px(14), px(570)))
        .margin(px(10))
        .legend_area_size(px(40))
        .label_font((FONT, px(17), &INK))
        .background_style(WHITE.mix(0.9))
        .border_style(INK)
        .draw()?;
    Ok(())
}

/// An arrow in the units of a square chart, 6 high.
pub(crate) fn arrow(from: (f64, f64), to: (f64, f64), colour: RGBColor) -> Polygon<(f64, f64)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let (dx, dy) = (dx / length, dy / length);
    let (neck, barb) = (length - 0.2, length - 0.23);
    let outline = [
        (0.0, 0.025),
        (neck, 0.025),
        (barb, 0.1),
        (length, 0.0),
        (barb, -0.1),
        (neck, -0.025),
        (0.0, -0.025),
    ];
    let turned =
        outline.map(|(along, across)| (from.0 + along * dx - across * dy, from.1 + along * dy + across * dx));
    Polygon::new(turned, colour.filled())
}

/// The same arrow in the legend.
pub(crate) fn legend_arrow(x: i32, y: i32, colour: RGBColor) -> Polygon<(i32, i32)> {
    let outline = [(0, 2), (16, 2), (14, 8), (28, 0), (14, -8), (16, -2), (0, -2)];
    Polygon::new(outline.map(|(along, across)| (x + px(along), y + px(across))), colour.filled())
}
