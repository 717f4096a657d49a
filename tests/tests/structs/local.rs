//! Structs that a body declares.

use dual_core::differentiable;
use tests::proves;

#[differentiable]
fn local(x: f64, y: f64) -> f64 {
    #[derive(Clone, Copy)]
    struct P {
        x: f64,
        y: f64,
        steps: usize,
    }
    struct Segment {
        from: P,
        to: P,
    }
    let origin = P { x: 0.0, y: 0.0, steps: 2 };
    let mut p = P { x, y: x * y, ..origin };
    let s = Segment { from: P { x: 1.0, y: 1.0, steps: 0 }, to: p };
    for i in 0..p.steps {
        p.x += s.to.y * i as f64;
    }
    let Segment { from, to } = s;
    (from.x - to.x).hypot(from.y - to.y) * p.x
}
proves!(scalar local |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [2.0, -0.4]]);

/// Tuple structs, fns within that take and give structs, structs in containers, fields that borrow.
#[differentiable]
fn shoelace(h: f64, w: f64) -> f64 {
    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Corner(f64, f64);
    struct View<'a> {
        corners: &'a [f64],
        scale: f64,
    }
    fn cross(a: Corner, b: &Corner) -> f64 {
        a.0 * b.1 - a.1 * b.0
    }
    fn shifted(c: &Corner, by: f64) -> Corner {
        Corner(c.0 + by, c.1 + by * cross(*c, c))
    }
    let corners = [Corner(0.0, 0.0), Corner(w, 0.0), Corner(w, h), Corner(0.0, h)];
    let mut area = 0.0;
    for (i, c) in corners.iter().enumerate() {
        let next: Corner = shifted(&corners[(i + 1) % 4], h);
        area += cross(shifted(c, h), &next);
    }
    let flat = [area, w];
    let view = View { corners: &flat, scale: h };
    let best = corners.iter().copied().fold(Corner(0.0, 0.0), |a, b| if a.0 > b.0 { a } else { b });
    let most: Vec<Corner> = corners.to_vec();
    view.corners[0] / 2.0 * view.scale + best.1 * most[2].0
}
proves!(scalar shoelace |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [2.0, 0.4]]);

/// A struct of plain values stays what it is, its methods and constants with it.
#[differentiable]
fn tables(x: f64) -> f64 {
    #[derive(Default)]
    struct Row {
        slope: f64,
        offset: f64,
    }
    impl Row {
        const COUNT: usize = 2;
        fn scaled(&self, by: f64) -> Row {
            Row { slope: self.slope * by, ..Row::default() }
        }
    }
    const ROWS: [Row; Row::COUNT] = [Row { slope: 1.0, offset: 0.5 }, Row { slope: -2.0, offset: 3.0 }];
    let row = &ROWS[usize::from(x > 1.0)];
    row.slope * x + row.offset + row.scaled(2.0).slope * x * x
}
proves!(scalar tables |x| (x[0]) along |t| (t[0]) at [[0.3], [1.7]]);
