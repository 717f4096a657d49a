//! Bundle adjustment: how far from where it was seen a camera sees a point, with a weight. As in `ADBench` (Šrajer, Kukelova and
//! Fitzgibbon, A benchmark of selected algorithmic differentiation tools, 2018).

use dual_core::differentiable;

use crate::number::Number;
use crate::passes::{Model, input, jacobian_peers, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

const SEEN: [f64; 2] = [310.0, 240.0];

/// The camera: rotation vector, centre, focal length, principal point, two distortions.
#[differentiable]
fn residual(camera: [f64; 11], point: [f64; 3], weight: f64) -> [f64; 2] {
    let p = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let square = camera[0] * camera[0] + camera[1] * camera[1] + camera[2] * camera[2];
    let y = if square == 0.0 {
        [
            p[0] + camera[1] * p[2] - camera[2] * p[1],
            p[1] + camera[2] * p[0] - camera[0] * p[2],
            p[2] + camera[0] * p[1] - camera[1] * p[0],
        ]
    } else {
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let k = [camera[0] / angle, camera[1] / angle, camera[2] / angle];
        let along = (k[0] * p[0] + k[1] * p[1] + k[2] * p[2]) * (1.0 - cos);
        [
            p[0] * cos + (k[1] * p[2] - k[2] * p[1]) * sin + k[0] * along,
            p[1] * cos + (k[2] * p[0] - k[0] * p[2]) * sin + k[1] * along,
            p[2] * cos + (k[0] * p[1] - k[1] * p[0]) * sin + k[2] * along,
        ]
    };
    let (u, v) = (y[0] / y[2], y[1] / y[2]);
    let r = u * u + v * v;
    let scale = camera[6] * (1.0 + r * (camera[9] + camera[10] * r));
    [weight * (scale * u + camera[7] - SEEN[0]), weight * (scale * v + camera[8] - SEEN[1])]
}

struct Residual;

impl Model<15, 2> for Residual {
    #[inline(always)]
    fn eval<T: Number>(&self, x: &[T; 15]) -> [T; 2] {
        let p = [x[11] - x[3], x[12] - x[4], x[13] - x[5]];
        let square = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
        let y = if square.value() == 0.0 {
            [
                p[0] + x[1] * p[2] - x[2] * p[1],
                p[1] + x[2] * p[0] - x[0] * p[2],
                p[2] + x[0] * p[1] - x[1] * p[0],
            ]
        } else {
            let angle = square.sqrt();
            let (sin, cos) = (angle.sin(), angle.cos());
            let k = [x[0] / angle, x[1] / angle, x[2] / angle];
            let along = (k[0] * p[0] + k[1] * p[1] + k[2] * p[2]) * (-cos + 1.0);
            [
                p[0] * cos + (k[1] * p[2] - k[2] * p[1]) * sin + k[0] * along,
                p[1] * cos + (k[2] * p[0] - k[0] * p[2]) * sin + k[1] * along,
                p[2] * cos + (k[0] * p[1] - k[1] * p[0]) * sin + k[2] * along,
            ]
        };
        let (u, v) = (y[0] / y[2], y[1] / y[2]);
        let r = u * u + v * v;
        let scale = x[6] * (r * (x[9] + x[10] * r) + 1.0);
        [x[14] * (scale * u + x[7] - SEEN[0]), x[14] * (scale * v + x[8] - SEEN[1])]
    }
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// One row a result. The derivative of the rotated point by the rotation vector v is -R [p]× (v vᵀ + (Rᵀ - 1) [v]×) / |v|²
/// (Gallego and Yezzi, A compact formula for the derivative of a 3-D rotation in exponential coordinates, 2015); here it is
/// multiplied from the left by the derivative of the projection, so that no matrix is formed but R.
#[inline(always)]
fn jacobian_by_hand(x: &[f64; 15]) -> [[f64; 15]; 2] {
    let v = [x[0], x[1], x[2]];
    let p = [x[11] - x[3], x[12] - x[4], x[13] - x[5]];
    let square = dot(v, v);
    let (inverse, rotation) = if square == 0.0 {
        (0.0, [[1.0, -v[2], v[1]], [v[2], 1.0, -v[0]], [-v[1], v[0], 1.0]])
    } else {
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let k = v.map(|v| v * inverse);
        let c = k.map(|k| k * (1.0 - cos));
        let s = k.map(|k| k * sin);
        let (xy, xz, yz) = (k[0] * c[1], k[0] * c[2], k[1] * c[2]);
        let rotation = [
            [cos + k[0] * c[0], xy - s[2], xz + s[1]],
            [xy + s[2], cos + k[1] * c[1], yz - s[0]],
            [xz - s[1], yz + s[0], cos + k[2] * c[2]],
        ];
        (inverse * inverse, rotation)
    };
    let depth = 1.0 / dot(rotation[2], p);
    let seen = [dot(rotation[0], p) * depth, dot(rotation[1], p) * depth];
    let (focal, weight) = (x[6], x[14]);
    let r = seen[0] * seen[0] + seen[1] * seen[1];
    let distortion = 1.0 + r * (x[9] + x[10] * r);
    let slope = 2.0 * (x[9] + 2.0 * x[10] * r);
    let wf = weight * focal;
    let mut rows = [[0.0; 15]; 2];
    for (i, row) in rows.iter_mut().enumerate() {
        // By the normalised point, then by the point in the frame of the camera, then by the point.
        let mut by_seen = [wf * slope * seen[i] * seen[0], wf * slope * seen[i] * seen[1]];
        by_seen[i] += wf * distortion;
        let a =
            [by_seen[0] * depth, by_seen[1] * depth, -(by_seen[0] * seen[0] + by_seen[1] * seen[1]) * depth];
        let by_point: [f64; 3] =
            core::array::from_fn(|j| a[0] * rotation[0][j] + a[1] * rotation[1][j] + a[2] * rotation[2][j]);
        let b = cross(p, by_point);
        if square == 0.0 {
            row[..3].copy_from_slice(&cross(p, a));
        } else {
            let turned: [f64; 3] = core::array::from_fn(|j| dot(rotation[j], b) - b[j]);
            let (along, across) = (dot(b, v), cross(turned, v));
            for j in 0..3 {
                row[j] = (along * v[j] + across[j]) * inverse;
            }
        }
        for j in 0..3 {
            row[3 + j] = -by_point[j];
            row[11 + j] = by_point[j];
        }
        row[6] = weight * distortion * seen[i];
        row[7 + i] = weight;
        row[9] = wf * r * seen[i];
        row[10] = row[9] * r;
        row[14] = focal * distortion * seen[i] + x[7 + i] - SEEN[i];
    }
    rows
}

pub(crate) fn tables(report: &mut Report) {
    let x = [0.1, -0.2, 0.3, 0.5, -0.3, -4.0, 500.0, 320.0, 235.0, 0.02, -0.003, 0.7, 0.4, 1.1, 0.8];
    let split = |x: &[f64; 15]| {
        let (camera, rest) = x.split_first_chunk::<11>().expect("eleven of a camera");
        (*camera, [rest[0], rest[1], rest[2]], rest[3])
    };
    let mut table = Table::new(
        "W3 bundle adjustment, Jacobian 2x15",
        || {
            let (camera, point, weight) = split(input(&x));
            residual(camera, point, weight)
        },
        || jacobian_by_hand(input(&x)),
    );
    table.row(Kind::Ours, "ours", || {
        let (camera, point, weight) = split(input(&x));
        jacobian_residual(camera, point, weight)
    });
    one_pass_peers::<hyperdual::Hyperdual<f64, 16>, _, _>(&mut table, &Residual, &x);
    jacobian_peers(&mut table, &Residual, &x);
    report.measure(table);
}
