//! Types that the crate has its own names for: `type Joints = [f64; 3]` is what it stands for, and an `enum` whose variants hold nothing
//! has no derivative.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

mod units {
    pub(crate) type Seconds = f64;
    pub(crate) type Seconds3 = [f64; 3];
    pub(crate) type Point = (f64, f64);
}
use units::{Point, Seconds};

type Matrix = [[f64; 2]; 2];

/// Names of floats, arrays and tuples, one of them beside plain f64, in a body as well.
#[differentiable]
fn travel(t: Seconds, speed: f64, m: &Matrix, (x, y): Point) -> units::Seconds {
    let turned: Point = (m[0][0] * x + m[0][1] * y, m[1][0] * x + m[1][1] * y);
    let mut way: Seconds = 0.5;
    way += turned.0 * speed * t;
    let scaled = |v: Seconds| v * turned.1;
    scaled(way)
}
proves!(scalar travel |x| (x[0], x[1], &[[x[2], x[3]], [x[4], x[5]]], (x[6], x[7]))
    along |t| (t[0], t[1], &[[t[2], t[3]], [t[4], t[5]]], (t[6], t[7]))
    at [[0.3, -0.7, 1.1, 0.5, 2.0, -0.3, 0.8, 1.2]]);

#[differentiable]
fn product(a: &Matrix, b: &Matrix) -> Matrix {
    let mut c: Matrix = [[0.0; 2]; 2];
    for (i, row) in c.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = (0..2).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    c
}
#[differentiable]
fn trace(a: &Matrix, x: f64) -> f64 {
    let c = product(&product(a, a), &[[x, 1.0], [0.5, x * x]]);
    c[0][0] * c[1][1]
}
proves!(scalar trace |x| (&[[x[0], x[1]], [x[2], x[3]]], x[4]) along |t| (&[[t[0], t[1]], [t[2], t[3]]], t[4])
    at [[0.3, -0.7, 1.1, 0.5, 2.0]]);

/// Of methods.
struct Arm {
    length: f64,
}
impl Arm {
    #[differentiable]
    fn reach(&self, angles: &units::Seconds3) -> Seconds {
        angles.iter().map(|a| self.length * a.cos()).sum()
    }
}

#[test]
fn names_in_methods() {
    let arm = Arm { length: 1.5 };
    assert_eq!(arm.grad_reach(&[0.0, 0.5, 1.0]), [-0.0, -1.5 * 0.5_f64.sin(), -1.5 * 1.0_f64.sin()]);
}

mod regions {
    use dual_core::differentiable;

    pub(crate) enum Region {
        Liquid,
        Steam,
        #[allow(dead_code)]
        Other = 7,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub(crate) enum Hemisphere {
        North,
        South,
    }

    #[differentiable]
    pub(crate) fn saturation(t: f64) -> f64 {
        (t - 1.0).exp() + 0.5 * t
    }
    #[differentiable]
    pub(crate) fn region(t: f64, p: f64) -> Result<Region, String> {
        if t < 0.0 {
            return Err(format!("{t} is too cold"));
        }
        if p > saturation(t) { Ok(Region::Liquid) } else { Ok(Region::Steam) }
    }
    #[differentiable]
    pub(crate) fn hemisphere(latitude: f64) -> Hemisphere {
        let north = latitude.abs() == latitude;
        match north {
            true => Hemisphere::North,
            false => Hemisphere::South,
        }
    }
}
use regions::{Hemisphere, Region, hemisphere};

#[differentiable]
fn enthalpy(t: f64, p: f64) -> Result<f64, String> {
    let region = regions::region(t, p)?;
    let sign = if hemisphere(p - 2.0) == Hemisphere::South { -1.0 } else { 1.0 };
    return match region {
        Region::Liquid => Ok(t * p.sqrt() * sign),
        Region::Steam => Ok(t * t + p * sign),
        _ => Err(String::from("not implemented")),
    };
}
proves!(scalar enthalpy |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [0.3, 2.5], [1.7, 1.5]]);

#[test]
fn errors_beside_variants() {
    assert!(enthalpy(-1.0, 0.5).is_err() && grad_enthalpy(-1.0, 0.5).is_err());
}

/// A length by a constant's name, which is known where the type is.
mod series {
    const ORDER: usize = 3;
    pub(crate) type Coefficients = [f64; ORDER];
}

#[differentiable]
fn clenshaw(angle: f64, of: &series::Coefficients) -> f64 {
    let mut behind = 0.;
    let twice = 2. * angle.cos();
    let sum = of
        .iter()
        .copied()
        .reduce(|before, c| {
            let next = -behind + twice * before + c;
            behind = before;
            next
        })
        .unwrap();
    angle + sum * angle.sin()
}
proves!(scalar clenshaw |x| (x[0], &[x[1], x[2], x[3]]) along |t| (t[0], &[t[1], t[2], t[3]]) at [[0.3, -0.7, 1.1, 0.5]]);
