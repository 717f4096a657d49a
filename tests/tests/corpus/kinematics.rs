//! Arms, rotations, vehicles.

use dual_core::differentiable;
use tests::proves;

type Mat4 = [[f64; 4]; 4];

/// Denavit and Hartenberg's transform.
#[differentiable]
fn dh(theta: f64, d: f64, a: f64, alpha: f64) -> [[f64; 4]; 4] {
    let (st, ct) = theta.sin_cos();
    let (sa, ca) = alpha.sin_cos();
    [[ct, -st * ca, st * sa, a * ct], [st, ct * ca, -ct * sa, a * st], [0.0, sa, ca, d], [0.0, 0.0, 0.0, 1.0]]
}
proves!(several dh |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[0.3, 0.1, 0.5, 1.2]]);

#[differentiable]
fn mat_mul(a: &[[f64; 4]; 4], b: &[[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut c = [[0.0; 4]; 4];
    for i in 0..4 {
        for j in 0..4 {
            for k in 0..4 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

const IDENTITY: Mat4 =
    [[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]];

/// The tip of an arm of three joints.
#[differentiable]
pub fn forward_kinematics(joints: &[f64; 3]) -> [f64; 3] {
    const LINKS: [[f64; 3]; 3] = [[0.2, 0.0, 1.5], [0.0, 0.5, 0.0], [0.0, 0.4, 0.1]];
    let mut pose = IDENTITY;
    for (joint, [d, a, alpha]) in joints.iter().zip(LINKS) {
        pose = mat_mul(&pose, &dh(*joint, d, a, alpha));
    }
    [pose[0][3], pose[1][3], pose[2][3]]
}
proves!(several forward_kinematics |x| (&[x[0], x[1], x[2]]) along |t| (&[t[0], t[1], t[2]]) at [[0.3, -0.4, 0.9]]);

#[differentiable]
pub fn quat_mul(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    let [aw, ax, ay, az] = a;
    let [bw, bx, by, bz] = b;
    [
        aw * bw - ax * bx - ay * by - az * bz,
        aw * bx + ax * bw + ay * bz - az * by,
        aw * by - ax * bz + ay * bw + az * bx,
        aw * bz + ax * by - ay * bx + az * bw,
    ]
}
proves!(several quat_mul |x| ([x[0], x[1], x[2], x[3]], [x[4], x[5], x[6], x[7]]) along |t| ([t[0], t[1], t[2], t[3]], [t[4], t[5], t[6], t[7]]) at [[0.5, 0.1, 0.7, 0.2, -0.3, 0.4, 0.8, 0.1]]);

#[differentiable]
pub fn rotate_vector(q: [f64; 4], v: [f64; 3]) -> [f64; 3] {
    let n = q.iter().map(|c| c * c).sum::<f64>().sqrt();
    let q = q.map(|c| c / n);
    let conj = [q[0], -q[1], -q[2], -q[3]];
    let [_, x, y, z] = quat_mul(quat_mul(q, [0.0, v[0], v[1], v[2]]), conj);
    [x, y, z]
}
proves!(several rotate_vector |x| ([x[0], x[1], x[2], x[3]], [x[4], x[5], x[6]]) along |t| ([t[0], t[1], t[2], t[3]], [t[4], t[5], t[6]]) at [[0.5, 0.1, 0.7, 0.2, -0.3, 0.4, 0.8]]);

/// Spherical interpolation, linear for small angles.
#[differentiable]
pub fn slerp(a: [f64; 4], b: [f64; 4], t: f64) -> [f64; 4] {
    let mut cos = a.iter().zip(&b).map(|(x, y)| x * y).sum::<f64>();
    let mut b = b;
    if cos < 0.0 {
        cos = -cos;
        for c in b.iter_mut() {
            *c = -*c;
        }
    }
    let (wa, wb) = if cos > 0.9995 {
        (1.0 - t, t)
    } else {
        let angle = cos.acos();
        (((1.0 - t) * angle).sin() / angle.sin(), (t * angle).sin() / angle.sin())
    };
    let mut out = [0.0_f64; 4];
    for (i, o) in out.iter_mut().enumerate() {
        *o = wa * a[i] + wb * b[i];
    }
    out
}
proves!(several slerp |x| ([x[0], x[1], x[2], x[3]], [x[4], x[5], x[6], x[7]], x[8]) along |t| ([t[0], t[1], t[2], t[3]], [t[4], t[5], t[6], t[7]], t[8]) at [[0.5, 0.5, 0.5, 0.5, -0.1, 0.2, -0.7, 0.3, 0.4]]);

/// Roll, pitch and yaw with the gimbal's lock.
#[differentiable]
pub fn euler_from_quaternion(q: &[f64; 4]) -> (f64, f64, f64) {
    let &[w, x, y, z] = q;
    let roll = (2.0 * (w * x + y * z)).atan2(1.0 - 2.0 * (x * x + y * y));
    let sinp = 2.0 * (w * y - z * x);
    let pitch = if sinp.abs() >= 1.0 { std::f64::consts::FRAC_PI_2.copysign(sinp) } else { sinp.asin() };
    let yaw = (2.0 * (w * z + x * y)).atan2(1.0 - 2.0 * (y * y + z * z));
    (roll, pitch, yaw)
}
proves!(several euler_from_quaternion |x| (&[x[0], x[1], x[2], x[3]]) along |t| (&[t[0], t[1], t[2], t[3]]) at [[0.8, 0.1, 0.2, 0.3]]);

/// Two joints that reach a point, if it is in reach.
#[differentiable]
pub fn inverse_two_link(x: f64, y: f64, l1: f64, l2: f64) -> Result<[f64; 2], Unreachable> {
    let c2 = (x * x + y * y - l1 * l1 - l2 * l2) / (2.0 * l1 * l2);
    if c2.abs() > 1.0 {
        return Err(Unreachable);
    }
    let q2 = c2.acos();
    let q1 = y.atan2(x) - (l2 * q2.sin()).atan2(l1 + l2 * q2.cos());
    Ok([q1, q2])
}
/// Out of reach.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreachable;
#[test]
fn inverse_two_link_agrees() {
    dual_core::assert_jacobian!(inverse_two_link(0.5, 0.6, 0.5, 0.7));
    assert_eq!(jacobian_inverse_two_link(5.0, 0.6, 0.5, 0.7), Err(Unreachable));
    let (value, _) = value_and_jacobian_inverse_two_link(0.5, 0.6, 0.5, 0.7).unwrap();
    assert_eq!(value, inverse_two_link(0.5, 0.6, 0.5, 0.7).unwrap());
}

/// The tip of the arm by the inverse: an error passes through.
#[differentiable]
pub fn elbow_height(x: f64, y: f64) -> Result<f64, Unreachable> {
    let [q1, _] = inverse_two_link(x, y, 0.5, 0.7)?;
    Ok(0.5 * q1.sin())
}
proves!(scalar elbow_height |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.5, 0.6]]);

/// A bicycle's step.
#[differentiable]
pub fn bicycle_step(x: f64, y: f64, heading: f64, speed: f64, steer: f64, dt: f64) -> [f64; 3] {
    const WHEELBASE: f64 = 2.7;
    let beta = (0.5 * steer.tan()).atan();
    let rate = speed * beta.cos() * steer.tan() / WHEELBASE;
    let mut heading = heading + rate * dt;
    if heading > std::f64::consts::PI {
        heading -= std::f64::consts::TAU;
    }
    [x + speed * (heading + beta).cos() * dt, y + speed * (heading + beta).sin() * dt, heading]
}
proves!(several bicycle_step |x| (x[0], x[1], x[2], x[3], x[4], x[5]) along |t| (t[0], t[1], t[2], t[3], t[4], t[5]) at [[0.5, 0.6, 0.3, 5.0, 0.1, 0.05]]);

/// Trapezoidal velocity profile: position at a time, phases by `match` on a tuple of flags.
#[differentiable]
pub fn trapezoid(t: f64, distance: f64, v_max: f64, a_max: f64) -> f64 {
    let t_acc = v_max / a_max;
    let d_acc = 0.5 * a_max * t_acc.powi(2);
    let (t_acc, v) = if 2.0 * d_acc > distance {
        let t = (distance / a_max).sqrt();
        (t, a_max * t)
    } else {
        (t_acc, v_max)
    };
    let t_total = distance / v + t_acc;
    match (t < t_acc, t > t_total - t_acc) {
        (true, _) => 0.5 * a_max * t * t,
        (false, true) => {
            let remaining = t_total - t;
            distance - 0.5 * a_max * remaining * remaining
        }
        (false, false) => 0.5 * a_max * t_acc * t_acc + v * (t - t_acc),
    }
}
proves!(scalar trapezoid |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[0.3, 5.0, 1.0, 2.0], [2.0, 5.0, 1.0, 2.0], [5.3, 5.0, 1.0, 2.0]]);

pub type Joints = [f64; 3];
pub type Frame = [[f64; 3]; 3];

fn planar(angle: f64, length: f64) -> Frame {
    let (s, c) = angle.sin_cos();
    [[c, -s, length * c], [s, c, length * s], [0.0, 0.0, 1.0]]
}

#[differentiable]
fn link(angle: f64, length: f64) -> Frame {
    let (s, c) = angle.sin_cos();
    [[c, -s, length * c], [s, c, length * s], [0.0, 0.0, 1.0]]
}

#[differentiable]
fn compose(a: &Frame, b: &Frame) -> Frame {
    let mut out: Frame = [[0.0; 3]; 3];
    for (row, out) in a.iter().zip(out.iter_mut()) {
        for (j, cell) in out.iter_mut().enumerate() {
            *cell = row.iter().zip(b).map(|(x, b)| x * b[j]).sum();
        }
    }
    out
}

/// Where a planar arm ends, behind a base of its own.
#[differentiable]
pub fn hand(joints: Joints, lengths: &Joints, turn: f64) -> (f64, f64) {
    let mut frame: Frame = compose(&planar(0.25, 0.1), &link(turn, 0.0));
    for (angle, length) in joints.iter().zip(lengths) {
        frame = compose(&frame, &link(*angle, *length));
    }
    (frame[0][2], frame[1][2])
}
proves!(several hand |x| ([x[0], x[1], x[2]], &[x[3], x[4], x[5]], x[6]) along |t| ([t[0], t[1], t[2]], &[t[3], t[4], t[5]], t[6])
    at [[0.3, -0.7, 1.1, 0.5, 0.4, 0.3, 0.2]]);
