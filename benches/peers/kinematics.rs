//! The position of the hand of an arm with seven joints: Jacobian 3x7.

use crate::models::*;
use crate::number::Number;
use crate::passes::{Model, input, jacobian_peers, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

const LENGTHS: [f64; 7] = [0.0, 0.1, 0.2, 0.1, 0.05, 0.02, 0.1];

struct Arm;

impl Model<7, 3> for Arm {
    #[inline(always)]
    fn eval<T: Number>(&self, q: &[T; 7]) -> [T; 3] {
        let (zero, one) = (T::constant(0.0), T::constant(1.0));
        let mut position = [zero; 3];
        let (mut x, mut y, mut z) = ([one, zero, zero], [zero, one, zero], [zero, zero, one]);
        for i in 0..7 {
            let (sin, cos) = (q[i].sin(), q[i].cos());
            let mut turned = [zero; 3];
            for j in 0..3 {
                turned[j] = x[j] * cos + y[j] * sin;
                let lifted = x[j] * sin - y[j] * cos;
                y[j] = z[j];
                z[j] = lifted;
                position[j] = position[j] + turned[j] * LENGTHS[i] + lifted * 0.3;
            }
            x = turned;
        }
        position
    }
}

/// The hand turns about the axis of each joint: axis × (hand - joint).
#[inline(always)]
fn jacobian_by_hand(q: &[f64; 7]) -> [[f64; 7]; 3] {
    let mut joints = [[0.0; 3]; 8];
    let mut axes = [[0.0; 3]; 7];
    let (mut x, mut y, mut z) = ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]);
    for i in 0..7 {
        let (sin, cos) = q[i].sin_cos();
        axes[i] = z;
        for j in 0..3 {
            let turned = x[j] * cos + y[j] * sin;
            let lifted = x[j] * sin - y[j] * cos;
            (x[j], y[j], z[j]) = (turned, z[j], lifted);
            joints[i + 1][j] = joints[i][j] + LENGTHS[i] * turned + 0.3 * lifted;
        }
    }
    let mut rows = [[0.0; 7]; 3];
    for i in 0..7 {
        let (axis, joint) = (axes[i], joints[i]);
        let arm: [f64; 3] = core::array::from_fn(|j| joints[7][j] - joint[j]);
        rows[0][i] = axis[1] * arm[2] - axis[2] * arm[1];
        rows[1][i] = axis[2] * arm[0] - axis[0] * arm[2];
        rows[2][i] = axis[0] * arm[1] - axis[1] * arm[0];
    }
    rows
}

pub(crate) fn tables(report: &mut Report) {
    let q = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
    let mut table = Table::new(
        "W6 seven joints, Jacobian 3x7",
        || kinematics(*input(&q)),
        || jacobian_by_hand(input(&q)),
    );
    table.row(Kind::Ours, "ours", || jacobian_kinematics(*input(&q)));
    one_pass_peers::<hyperdual::Hyperdual<f64, 8>, _, _>(&mut table, &Arm, &q);
    jacobian_peers(&mut table, &Arm, &q);
    report.measure(table);
}
