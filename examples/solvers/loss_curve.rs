//! The picture of a training: losses over epochs.

use std::error::Error;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::canvas::{self, FONT, px};

const INK: RGBColor = RGBColor(38, 38, 38);
const SIZE: (u32, u32) = (760, 480);
const KINDS: [(&str, RGBColor); 2] =
    [("flowers learned from", RGBColor(31, 119, 180)), ("flowers kept for the test", RGBColor(214, 90, 20))];

/// Draws `target/loss.png` and `target/loss.svg`.
pub(crate) fn draw(losses: &[[f64; 2]]) -> Result<(), Box<dyn Error>> {
    canvas::png("target/loss.png", SIZE, |area| picture(area, losses))?;
    canvas::svg("target/loss.svg", SIZE, |area| picture(area, losses))
}

fn picture<B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    losses: &[[f64; 2]],
) -> Result<(), Box<dyn Error>> {
    let highest = losses.iter().flatten().fold(0.0_f64, |m, l| m.max(*l));
    let mut chart = ChartBuilder::on(area)
        .margin(px(14))
        .caption("Loss of a network that learns irises", (FONT, px(22), &INK))
        .set_label_area_size(LabelAreaPosition::Left, px(64))
        .set_label_area_size(LabelAreaPosition::Bottom, px(52))
        .build_cartesian_2d(0.0..losses.len() as f64, 0.0..highest * 1.05)?;
    chart
        .configure_mesh()
        .x_desc("epoch")
        .y_desc("mean of −ln p")
        .x_label_formatter(&|x| format!("{x:.0}"))
        .y_label_formatter(&|y| format!("{y:.1}"))
        .label_style((FONT, px(16), &INK))
        .axis_desc_style((FONT, px(18), &INK))
        .axis_style(INK.stroke_width(px(1)))
        .light_line_style(TRANSPARENT)
        .bold_line_style(INK.mix(0.15).stroke_width(px(1)))
        .draw()?;
    for (kind, (name, colour)) in KINDS.iter().enumerate() {
        let line = colour.stroke_width(px(2));
        let points = losses.iter().enumerate().map(|(i, l)| (i as f64 + 1.0, l[kind]));
        chart
            .draw_series(LineSeries::new(points, line))?
            .label(*name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + px(28), y)], line));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .margin(px(10))
        .legend_area_size(px(40))
        .label_font((FONT, px(16), &INK))
        .background_style(WHITE.mix(0.9))
        .border_style(INK)
        .draw()?;
    Ok(())
}
