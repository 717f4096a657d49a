//! The cost of a gradient against the number of variables, as `cargo bench -p benches --bench growth` has written it to
//! docs/growth.csv.
//!
//! `cargo run --release --example growth` writes `target/growth.png` and `target/growth.svg`.

mod canvas;

use std::error::Error;
use std::ops::Range;

use canvas::{FONT, px};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const TIMES: &str = include_str!("../../docs/growth.csv");
const SIZE: (u32, u32) = (760, 960);
const INK: RGBColor = RGBColor(38, 38, 38);
const METHODS: [(&str, RGBColor); 5] = [
    ("ours", RGBColor(44, 160, 44)),
    ("num-dual", RGBColor(31, 119, 180)),
    ("echidna tape", RGBColor(214, 39, 40)),
    ("echidna grad", RGBColor(255, 127, 14)),
    ("central differences", RGBColor(127, 127, 127)),
];
/// Of variables, with some air.
const ACROSS: Range<f64> = 1.7..5200.0;
/// Of nanoseconds.
const UP: Range<f64> = 20.0..1e9;
/// From line to line of the names.
const SPACING: i32 = 17;

/// A row of docs/growth.csv.
struct Time {
    n: f64,
    workload: &'static str,
    method: &'static str,
    ns: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut times = Vec::new();
    for line in TIMES.lines().skip(1) {
        let [n, workload, method, ns] = line.split(',').collect::<Vec<_>>()[..] else {
            return Err(format!("four fields, not {line}").into());
        };
        times.push(Time { n: n.parse()?, workload, method, ns: ns.parse()? });
    }
    canvas::png("target/growth.png", SIZE, |area| picture(area, &times))?;
    canvas::svg("target/growth.svg", SIZE, |area| picture(area, &times))?;
    println!("target/growth.png\ntarget/growth.svg");
    Ok(())
}

/// A panel a workload, one below the other.
fn picture<B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    times: &[Time],
) -> Result<(), Box<dyn Error>> {
    let mut workloads: Vec<_> = times.iter().map(|time| time.workload).collect();
    workloads.dedup();
    for (panel, workload) in area.split_evenly((workloads.len(), 1)).iter().zip(workloads) {
        let of = |method| {
            let rows = times.iter().filter(move |time| time.workload == workload && time.method == method);
            rows.map(|time| (time.n, time.ns)).collect::<Vec<_>>()
        };
        draw(panel, workload, METHODS.map(|(method, _)| of(method)))?;
    }
    Ok(())
}

fn draw<B: DrawingBackend<ErrorType: 'static>>(
    area: &DrawingArea<B, Shift>,
    workload: &str,
    lines: [Vec<(f64, f64)>; METHODS.len()],
) -> Result<(), Box<dyn Error>> {
    let mut chart = ChartBuilder::on(area)
        .margin_top(px(10))
        .margin_bottom(px(6))
        .margin_left(px(8))
        .margin_right(px(110))
        .caption(format!("{workload}: time of a gradient"), (FONT, px(19), &INK))
        .x_label_area_size(px(46))
        .y_label_area_size(px(72))
        .build_cartesian_2d(ACROSS.log_scale().base(2.0), UP.log_scale())?;
    chart
        .configure_mesh()
        .x_desc("number of variables n")
        .x_labels(12)
        .y_labels(9)
        .x_label_formatter(&f64::to_string)
        .y_label_formatter(&|ns| duration(*ns))
        .label_style((FONT, px(15), &INK))
        .axis_desc_style((FONT, px(16), &INK))
        .axis_style(INK.stroke_width(px(1)))
        .set_all_tick_mark_size(px(5))
        .light_line_style(TRANSPARENT)
        .bold_line_style(INK.mix(0.15).stroke_width(px(1)))
        .draw()?;

    let mut names = Vec::new();
    for ((name, colour), line) in METHODS.into_iter().zip(lines) {
        let Some(end) = line.last() else { continue };
        names.push((chart.backend_coord(end), name, colour));
        chart.draw_series(line.iter().map(|&point| Circle::new(point, px(3), colour.filled())))?;
        chart.draw_series(LineSeries::new(line, colour.stroke_width(px(2))))?;
    }
    let (left, top) = area.get_base_pixel();
    let write = |(x, y), name: &'static str, colour: RGBColor, side| {
        let style = (FONT, px(16), &colour).into_text_style(area).pos(Pos::new(side, VPos::Center));
        area.draw(&Text::new(name, (x - left, y - top), style))
    };
    // Above the slowest line is room, on its left.
    if let Some(((x, y), name, colour)) = names.pop() {
        write((x - px(12), y - px(4)), name, colour, HPos::Right)?;
    }
    // The others at the height of the ends of their lines, one below the other, and right of all lines.
    names.sort_by_key(|name| name.0.1);
    let right = names.iter().map(|name| name.0.0).max().unwrap_or_default();
    let mut lowest = i32::MIN;
    for ((_, y), name, colour) in names {
        lowest = y.max(lowest.saturating_add(px(SPACING)));
        write((right + px(10), lowest), name, colour, HPos::Left)?;
    }
    Ok(())
}

/// 10 µs in place of 10000.
fn duration(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns} ns"),
        ns if ns < 1e6 => format!("{} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{} ms", ns / 1e6),
        ns => format!("{} s", ns / 1e9),
    }
}
