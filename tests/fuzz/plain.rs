#![allow(warnings)]
const HALF: f64 = 0.5;
const GAIN: f64 = 1.25;
const T0: f64 = 0.75;
const TABLE: [f64; 4] = [0.5, 1.25, 0.75, 2.0];
static KNOTS: &[f64] = &TABLE;
mod p0 {
use super::*;
fn helper0_0(u: &[f64], mut s: f64) -> [f64; 2] {
    s = 0.67 + s / (s.abs() + 1.5);
    s = f64::sin(if u.iter().enumerate().any(|(j, &sum)| s > sum) { u[1] * s } else { f64::tanh(*u.get((s.abs() * 2.0).floor() as usize % 3 % 2).unwrap()).exp() });
    s /= s * s + 2.0;
    [(f64::sin(match (u.chunks(2).any(|grid| !(((3 + 3) as i32 as f64) >= s)), 1 * 1 % 3) {
        (false, 1) => s,
        (true, _) => s,
        _ => KNOTS[(0 < 0) as usize % 4],
    }).powi(3) + s * s.hypot(s) + s * (1.0_f64 + f64::abs(0.13)).powf(0.) - s * (s * s).cos()).atan(), (KNOTS[0 * 2 % 4] * 1.0_f64).powi(3).atan()]
}
fn f0(v: &[f64]) -> f64 {
    let [c, mut x, ..] = v[..] else { unreachable!() };
    let mut t = { let mut i = 0; 'l1: loop { if i >= 4 { break 'l1 v.chunks(2).map(|a| if 3.0_f64 > ({ let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 x; } k += 1;
        let mut value: f64 = x;
        let mut value: f64 = value;
    } }) { x } else { 2.3 }).sum::<f64>(); } i += 1;
        x = (1. + 0.78_f64.atan().powi(2)).sqrt().asinh();
        x = x + ((x.asinh() - v[3 % 3].atan()).tanh() * f64::tanh(x.atan() - v[2].cos())).atan();
    } };
    let mut grid = (0..4).map(|k| helper0_0(v, v[v.len() % 3])[1]).collect::<Vec<f64>>();
    let mut s: f64 = x;
    f64::powf(GAIN.tanh().exp() + 1.0_f64, 1.76) - t * f64::hypot(grid[0], x).sin() + x * (s * f64::from(4 as u32).tanh()) + grid[(3 + 3) % 4] * f64::asinh(HALF.floor())
}

}
mod p1 {
use super::*;
fn f1(value: f64, x: f64, s: f64) -> f64 {
    fn helper1_0(mut acc: f64, v: &[f64; 4]) -> f64 {
        { let mut k = 0; 'l1: while k < 2 && f64::lt(&0.36, &(HALF)) { k += 1;
            acc = ((*v.get(k).unwrap()).cos() * 1.15).cos();
            if (acc.atan() / (1.5 + T0.powi(2))).atan() < v[2 % 4] {
                acc += v[k].tanh();
            } else {
                acc = f64::tanh(v[k]);
            }
        } }
        let mut n = (4 + 1) % 7;
        acc = acc * acc.cos();
        (2.0 - acc * f64::sin(acc / (acc.abs() + 1.)) - v[n % 4] * acc.powi(0) - v[2] * (if (TABLE[(n + n) % 4] > 0.25 && TABLE[(n + n) % 4] < 0.5) { 2.02 } else { acc })).sin()
    }
    let j = 1 % 7;
    let c = f64::powi(match (j + j) % 4 {
        0 => x,
        1 | 2 if (if (0.25..1.5).contains(&GAIN) { 4 } else { j }) >= j => 0.25,
        t => s,
    }, 0).atan();
    let acc = s;
    let h = |s: f64, z: f64| { f64::cos({ s }) };
    let u: [f64; 4] = [TABLE[2], value, c, s];
    f64::cbrt(if u.iter().any(|&z| 2 >= 3) { u[(j + j) % 4] } else { value }) + x * c.mul_add(x, KNOTS[u.len() % 4].sin()) - value * ({ s.mul_add(u[(1 + 0) % 4], u[1]) }) + 1.04 * f64::asinh(c + acc)
}

}
mod p2 {
use super::*;
fn f2(t: f64, [mut y, b]: [f64; 2]) -> f64 {
    let mut v = [y; 2];
    let mut s = v[0];
    let mut p: f64 = b;
    let h = move |c: f64, mut t: f64| f64::cos(v[1]);
    v.swap(2 * 0 % 2, 2 % 2);
    let z: f64 = f64::from((2 + 4) as u32) / (f64::powf(1.5 + s * s, f64::sin(s)).powi(2) + 1.);
    let mut u = v;
    let mut y: f64 = { let mut add = |a: f64| { s += f64::sin(*v.get(0).unwrap() - v[0 % 2]); f64::tanh(v[(0 + 1) % 2] * u[(2 + 0) % 2]) }; add(v.chunks(2).map(|w| 0.16).sum::<f64>().sin()) + add(v[4 % 2]) };
    u[4 % 2] += p.copysign(t.mul_add(1 as f64, KNOTS[0].sin()).cos());
    u.chunks(2).map(|w| z.mul_add(y, y)).sum::<f64>() + 0. * ({
        if v.iter().take(2).zip(v.iter()).any(|(a, z)| b < u[4 % 2]) {
            return f64::cos(v.iter().zip(v.iter()).map(|(q, t)| z).sum::<f64>());
        }
        u[1]
    }) - y * y - u[0] * f64::powf(1.0 + y.abs(), 0.38).sin()
}

}
mod p3 {
use super::*;
fn helper3_1(a: Vec<f64>) -> Option<f64> {
    Some((a.iter().enumerate().filter(|(i, a)| (0.25..1.5).contains(&f64::tanh(TABLE[2]))).map(|(j, &sum)| sum.powi(2)).product::<f64>() - a[0 % 2] * (1.0 + a[0] * a[0]).sqrt().cos() + *a.get((f64::lt(&a[0], &(a[2 % 2]))) as usize % 2).unwrap() * a[4 % 2] + KNOTS[0 % 4] * (if (2.0_f64 + f64::abs(0.17_f64)).powf(f64::sin(0.45)) <= HALF { a[1 * 2 % 2] } else { a[1] })).cos())
}
fn f3(sum: f64, acc: f64, y: f64, m: usize) -> f64 {
    fn helper3_0(w: &[f64], (t, value): (f64, f64), a: f64) -> f64 {
        let Some(t) = w.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).copied() else { return w[0 % 2].abs(); };
        match (if 2.23 < value { 4 } else { 4 }) % 4 {
            1 => {
                let mut sum = value / (1.0 + 0. * 0.);
                sum = sum + (a / (w[1] * w[1] + 2.));
            },
            1 | 2 => {
                let mut acc = t;
            },
            k => {
                let mut z: f64 = (-w[((2.0 * w[k * k % 2].abs()).floor() as i32 % 5) as usize % 2]).sin();
            },
        }
        let mut c: f64 = if t > w[(matches!(value, 0.25..1.0)) as usize % 2].mul_add(t, value) { 1.61_f64 } else { KNOTS[(2 + 0) % 4] };
        (t + w[0] * f64::from(((w[2 * 2 % 2].abs() * 2.0).floor() as usize % 3) as u32) + 0.74 * (value - c) - c * (value * t)).sin()
    }
    let mut s = f64::powf(f64::cos((f64::lt(&1.0, &(y))).then(|| sum).unwrap_or(2.41_f64)) * f64::cos((f64::lt(&1.0, &(y))).then(|| sum).unwrap_or(2.41_f64)) + 1.0, sum.sin()).sin();
    let mut z: f64 = { let mut i = 0; 'l2: loop { if i >= 4 { break 'l2 y; } i += 1;
        if 1 >= i {
            continue;
        }
        if y > (acc.cos() + acc.sin()).tanh() {
            break 'l2 acc;
        }
        let mut grid: [f64; 4] = [sum.tanh(), acc.cos(), sum.tanh(), f64::asinh(sum)];
    } };
    let sum = 'l3: {
        let z = { let mut n = 0; 'l4: loop { if n >= 4 { break 'l4 KNOTS[3]; } n += 1;
            if (0.25..0.5).contains(&(match 4 % 4 {
                1 => sum,
                1 | 2 if sum.tanh() < y && f64::lt(&sum.tanh(), &(n as f64)) => T0,
                t => acc,
            })) {
                break 'l4 sum.sin();
            }
            if !(z.cos() <= (n + n) as u8 as f64) {
                break 'l4 f64::from((if matches!(sum.cos(), 0.25..0.5) { m } else { n }) as u32);
            }
            let t = KNOTS[2].tanh();
        } };
        if !(KNOTS[(m + m) % 4] <= y) {
            break 'l3 (s * s + 2.0_f64).powf(1.0);
        }
        s = s + s;
        z
    };
    'l5: for i in (0..1).step_by(1) {
        z = f64::sin(y.tanh() % (acc * acc + 2.0));
    }
    let mut p = 1.57;
    let p = { acc.tanh().exp() };
    let (q, mut x): (f64, f64) = (2.0_f64, (z * p).atan());
    if (f64::from((m * m) as u32) > 0.25 && f64::from((m * m) as u32) < 0.5) && matches!(sum, 0.25..1.5) {
        return x;
    }
    let mut value = { let mut add = |c: f64| { z += acc - 2.07; f64::atan(match (T0 <= 1.69, (m + m) % 3) {
        (true, 1) => q,
        (false, _) => s,
        _ => acc,
    }) }; add(f64::asinh({ p * 1.49_f64 })) + add((TABLE[m % 4].cos() % (f64::tanh(sum).exp() + 1.0_f64)).tanh()) };
    z + x + sum * f64::cos({ (m as f64).clamp(0.25, 1.75) }) + z * f64::sin(match 2 % 4 {
        1 => z,
        1 | 3 => p,
        m => 1.0_f64,
    }) - value * T0
}

}
mod p4 {
use super::*;
fn helper4_0(mut j: usize, q: f64) -> f64 {
    f64::cos(q.mul_add(KNOTS[3], q) - f64::tanh(1.92).exp_m1().sin() + 0.0_f64 * q - 1.27 * (1.0_f64 + f64::tanh(q).exp()).ln_1p() + q * q)
}
fn f4(s: f64, value: f64, acc: f64, a: f64) -> f64 {
    let mut z: f64 = f64::cos(((T0 / (s.tanh().exp() + 1.0)).powi(2) + 1.5).powf(2.1));
    z = value.cos().fract();
    z = helper4_0(1, a);
    let f = move |b: f64| (f64::tanh(if (value - acc).atan() <= z { 1 as f64 } else { value }).exp() + 1.0).recip().cos();
    z = f64::sin((if (z > 0.25 && z < 1.5) { Some(1.76_f64) } else { None }).map(|c| f64::sin(if ({ let mut x = 0; 'l1: loop { if x >= 2 { break 'l1 value; } x += 1;
        let pair: (f64, f64) = (value.sin(), z);
        if ((x >= x) as usize) >= x {
            break 'l1 s;
        }
        let mut b: f64 = f64::sin(pair.0);
    } }) < TABLE[(value.abs() * 2.0) as usize % 3 % 4] { z } else { acc })).map_or(value, |found| found)) - value.tanh().asinh();
    let x: f64 = ((z.abs() * 2.0).floor() as usize % 5) as f64 / (z.powi(2) + 1.0);
    if !((0.25..1.0).contains(&z)) {
        z = f64::tanh(s).exp_m1();
    }
    { let mut j = 0; 'l4: while j < 4 && (((2.0 * z.cos().abs()).floor() as i32 % 3) as usize) == j { j += 1;
        z += f64::cos(match j * j % 4 {
            0 => x,
            1 | 2 => z,
            n => z,
        });
    } }
    { let mut m = 0; 'l5: while m < 2 && !(f64::cos(acc.signum()) >= acc) { m += 1;
        z += f64::atan(x.atan() + x.atan());
        { let mut k = 0; 'l6: while k < 3 && value.cos().powi(2) < TABLE[m] { k += 1;
            z = f64::atan(value);
            z += (m as u8 as f64).sin();
        } }
    } }
    f64::hypot(1.35, acc) % (1.5 + HALF * HALF) - value * f64::sin(x - TABLE[(f64::abs(2.29) * 2.0) as usize % 3 % 4]) + f64::from((1 + 3) as u32) * (acc - acc).asinh() + value * s
}

}
mod p5 {
use super::*;
fn f5(c: f64, a: f64, y: f64) -> f64 {
    let maybe: Option<f64> = if !(y >= 1.51) { Some(y) } else { None };
    if let Some(acc) = maybe.filter(|&q| matches!(a, 0.25..0.5)) {
        let mut b = c * 0.87;
        'l1: for k in (0..4).rev() {
            b += f64::tanh(acc);
            let _ = format!("{} {b:.2}", b);
        }
    }
    let a: f64 = y;
    { let mut n = 0; 'l2: while n < 2 && (a.atan() * y.tanh()).cos() <= a { n += 1;
        let q = 'l3: {
            if let Some(s) = maybe {
                let mut sum = f64::from(0 as u32).cos();
            }
            if (1.41_f64 < y).then(|| y).is_some() {
                break 'l3 match if !(0.0_f64 >= a) { Some(y) } else { None } { None => c, Some(q) => { GAIN } };
            }
            let c: f64 = (KNOTS[n].sin().powi(2) + 2.0_f64).sqrt().cos();
            (f64::cos(c) * f64::cos(c) + 1.0).ln_1p()
        };
        let t: f64 = a;
    } }
    let p = (c.min(y).sin() - (a + y)).atan();
    let t = -T0 % (f64::exp(f64::cos(a - 2.0).tanh()) + 2.);
    c - t * (if !(0 < 1) { y } else { 0.75 }) - HALF * p + t * (a % (1.0_f64 + t.tanh().exp()))
}

}
mod p6 {
use super::*;
fn f6(sum: f64, acc: f64, y: f64, p: f64, k: usize) -> f64 {
    if let Some(mut sum) = (matches!(1.18, 0.25..0.5)).then(|| sum) {
        sum = f64::mul_add(sum, HALF, 1.0_f64).atan();
        sum += f64::mul_add(sum, KNOTS[k], p).sin();
    }
    let mut t = f64::asinh((if (0.25..1.5).contains(&(sum - 2.07_f64).sin()) { sum } else { y }) / (acc.tanh().exp() + 2.0_f64));
    t -= acc.cbrt();
    let mut c: f64 = { if t < p || 0.46_f64 <= acc { ((acc.abs() * 2.0) as usize % 4) as i32 as f64 } else { T0 / (1.5 + f64::exp(sum.powi(1).cos().tanh())) } };
    f64::tanh(T0 - y) + y + t * y - y * (c - c) - y * f64::tanh(c)
}

}
mod p7 {
use super::*;
fn f7(w: [f64; 3], m: usize) -> f64 {
    let mut b = w[1];
    let mut grid: [f64; 3] = [*w.get(((2.0 * w[2].abs()).floor() as i32 % 2) as usize % 3).unwrap(), (b * b).sin(), b * 1.89];
    { let x = &mut grid[2]; {
        *x = *x - w.windows(2).map(|grid| *x).sum::<f64>();
        *x -= w[2] - w[((2.0 * b.abs()).floor() as i32 % 4) as usize % 3];
    } }
    let mut a = { let mut add = |sum: f64| { b += f64::tanh({ let mut n = 0; 'l1: loop { if n >= 3 { break 'l1 sum; } n += 1;
        let mut z: f64 = w[(f64::atan(sum).abs() * 2.0).floor() as usize % 4 % 3].cos();
        if f64::lt(&TABLE[m].asinh(), &(z)) && f64::lt(&(*w.get((T0 < grid[((2.0 * w[0].atan().abs()).floor() as i32 % 2) as usize % 3]) as usize % 3).unwrap()).tanh(), &(w[(if sum > sum { n } else { n }) % 3])) {
            break 'l1 w.iter().position(|&z| sum > (*grid.get((m + n) % 3).unwrap()).cos()).unwrap_or(0) as i32 as f64;
        }
        z += 1.0_f64;
    } }); (sum - sum).tanh() }; add(grid.iter().copied().step_by(2).enumerate().map(|(n, x)| w[0]).sum::<f64>()) + add(w[2] - w[m % 3]) + add(if let Some(found) = grid.iter().take(2).min_by(|a, b| f64::total_cmp(a, b)).copied().map(|acc| f64::tanh(match w[m % 3] {
        ..0.25 => 0.54,
        c if c < w[((grid.len() as f64).abs() * 2.0) as usize % 5 % 3] => *w.get(2).unwrap(),
        0.25..1.5 => grid[2],
        _ => acc,
    })).map(|z| 'l2: {
        let mut z = z;
        if ((w[(0.13_f64.abs() * 2.0).floor() as usize % 2 % 3] + grid[2]) > 0.25 && (w[(0.13_f64.abs() * 2.0).floor() as usize % 2 % 3] + grid[2]) < 1.5) {
            break 'l2 z;
        }
        if w.iter().zip(w.iter()).any(|(&b, &acc)| (z > 0.25 && z < 1.5)) {
            break 'l2 f64::atan(z + z);
        }
        grid[0]
    }) { found } else { grid[1] }) };
    if !(grid.iter().copied().skip(1).zip(grid.iter().copied()).map(|(c, s)| f64::asinh((m * m) as i32 as f64)).product::<f64>() >= grid[m % 3]) {
        a = b;
        let mut u: Vec<f64> = grid.iter().scan(b, |q, z| { *q = (b * *q).tanh(); Some(*q) }).collect::<Vec<f64>>();
    } else {
        a += f64::sin((if (grid[0] > 0.25 && grid[0] < 1.0) { Some(m as f64) } else { None }).map_or_else(|| b, |y| { 2.23_f64 }));
    }
    { let mut m = 0; 'l3: while m < 3 && grid.iter().cloned().enumerate().all(|(n, q)| matches!(w[0 % 3].atan(), 0.25..0.5)) { m += 1;
        b = f64::asinh(f64::asinh(a) - f64::asinh(a));
    } }
    std::mem::swap(&mut a, &mut b);
    (match w.iter().min_by(|a, b| f64::total_cmp(a, b)).copied() { None => TABLE[m], Some(s) => { if let Some(acc) = grid.iter().find(|&value| f64::lt(&s, &(GAIN))).copied() { acc } else { s } } }) + T0 * grid[2] + w[(if matches!(b, 0.25..1.5) { m } else { 0 }) % 3] * (match (matches!(f64::atan(if let Some(sum) = (if matches!(a, 0.25..0.5) { Some(HALF) } else { None }) { sum } else { a }), 0.25..0.5), (f64::abs(1.92) * 2.0) as usize % 4 % 3) {
        (false, 1) => a,
        (true, _) => w[(m + m) % 3],
        _ => a,
    }) - a * *w.first().unwrap()
}

}
mod p8 {
use super::*;
fn f8(mut s: f64, p: f64, value: f64, c: f64) -> f64 {
    fn helper8_0(a: f64) -> f64 {
        (f64::tanh({ let mut j = 0; 'l1: loop { if j >= 4 { break 'l1 a; } j += 1;
            let mut sum = (j as f64).cos();
            if f64::asinh(if f64::lt(&f64::tanh(3.0 + a.asinh()), &(TABLE[(j + j) % 4])) { a } else { sum }) < 2.22 {
                break 'l1 sum;
            }
            let value = f64::sin(sum);
        } }).exp_m1() + a * 1.44 + a * a.tanh().exp() + a * HALF).atan()
    }
    fn helper8_1(u: Vec<f64>, t: f64, c: f64) -> f64 {
        if let Some(c) = (3 < 2).then(|| (if f64::lt(&t, &(t)) { Some(c) } else { None }).unwrap_or_else(|| 1.)) {
            let acc = u.iter().map(|value| t).sum::<f64>();
            if u.windows(2).map(|v| acc).sum::<f64>() <= t {
                let p = u[(3 + 1) % 3];
                if !(1.3 < c) {
                    return u[((2.0 * acc.abs()).floor() as i32 % 2) as usize % 3] / (t.tanh().exp() + 1.0);
                }
            }
        }
        let mut q: f64 = { let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 f64::from(u.len() as u32).tanh().exp_m1(); } i += 1;
            let a: f64 = { let mut j = 0; 'l3: loop { if j >= 1 { break 'l3 'l4: {
                assert!(t < 1e9, "{}", t);
                if t < *u.get(j).unwrap() && (2. > 0.25 && 2. < 1.0) {
                    break 'l4 KNOTS[j];
                }
                let mut sum = (1.0 + u[0].sin().abs()).powf(1.96_f64).tanh();
                0.22
            }; } j += 1;
                let mut xs = [match j % 4 {
                    1 => u[i],
                    1 | 2 if u[j] > (((0 + 4) as f64).atan() * t.atan()).tanh() => c,
                    t => c,
                }, f64::tanh(f64::hypot(3.0, 0.25)), (u[j] - t.asinh()).tanh()];
                if (0.25..1.0).contains(&xs.iter().zip(u.iter()).map(|(b, t)| 1.4).sum::<f64>().asinh()) {
                    break 'l3 TABLE[i].sin() - f64::asinh((1.5 + HALF.powi(2)).recip());
                }
                let t: f64 = f64::tanh(match (4 + i) % 4 {
                    0 => {
                        let (mut q, mut y) = (f64::from(((t.atan().abs() * 2.0).floor() as usize % 3) as u32).cos(), f64::tanh(c));
                        (j * j) as i32 as f64
                    },
                    1 | 3 if u.windows(2).any(|w| i == 1) => {
                        let q: f64 = xs[2];
                        (2. + q.tanh().powi(2)).powf(1.39_f64.sin())
                    },
                    j => *u.get((t.abs() * 2.0) as usize % 4 % 3).unwrap(),
                });
            } };
            let y = f64::cos(u.iter().step_by(2).map(|x| f64::sin(((KNOTS[2].cos().abs() * 2.0) as usize % 3) as f64)).sum::<f64>().tanh().exp_m1());
        } };
        (q.min(u[2]) + (2. + c.abs()).powf(u[2].sin()).sin() - 1.0 * u[2] + c * c + c * q).cos()
    }
    if let Some(mut y) = (if p < s { Some(s) } else { None }) {
        y -= f64::tanh({ let mut m = 0; 'l5: loop { if m >= 4 { break 'l5 2.13; } m += 1;
            let mut q = (f64::sin(y) % (1.0_f64 + f64::atan(y).abs())).asinh();
            if ((if matches!(helper8_0(s).sin(), 0.25..1.0) { TABLE[0] } else { s }) > 0.25 && (if matches!(helper8_0(s).sin(), 0.25..1.0) { TABLE[0] } else { s }) < 1.0) {
                break 'l5 p;
            }
            let maybe: Option<f64> = (c.atan() < f64::from(m as u32)).then(|| f64::atan(y)).map(|x| (s.atan() - s.asinh()).atan()).filter(|&b| m >= m).filter(|q| s <= p).filter(|&sum| s.asinh() < value).filter(|&y| (0.25..1.0).contains(&q.atan()));
        } });
        y = c + y;
    }
    if let Some(a) = (value < c).then(|| s.tanh().exp()) {
        s += value.abs();
        s /= f64::tanh(helper8_0(value)).tanh().exp() + 1.0;
        return helper8_1(vec![a, TABLE[1], p], s, value).cos();
    }
    assert_ne!(p, 1e9);
    'l6: for j in (0..4).step_by(1) {
        s = c.signum();
        { let slot = &mut s; {
            *slot += f64::asinh(c);
            *slot -= f64::asinh(*slot);
            if !(j < j) {
                break;
            }
        } }
    }
    let w: [f64; 2] = std::array::from_fn::<f64, 2, _>(|j| 0.17_f64);
    let mut q = std::mem::replace(&mut s, { let mut k = 0; 'l7: loop { if k >= 3 { break 'l7 2.0_f64; } k += 1;
        if matches!((p.sin() - c.cos()).tanh(), 0.25..1.5) {
            return f64::atan(if w.iter().enumerate().any(|(n, c)| p.tanh() < *c) { p } else { p });
        }
        let a = c.atan();
    } });
    s = f64::cos((w[0] - KNOTS[(value.abs() * 2.0).floor() as usize % 4 % 4].asinh()).tanh().powi(0));
    (if w.iter().zip(&w).any(|(&c, &y)| f64::lt(&2.42, &(KNOTS[((2.0 * (0 as f64).tanh().abs()).floor() as i32 % 5) as usize % 4]))) { 2.21_f64 } else { w[(if w[2 % 2] < c { 4 } else { 4 }) % 2] }) + (w[0 % 2] * w[0 % 2] + 2.0_f64).ln_1p() + w[((2.0 * value.abs()).floor() as i32 % 2) as usize % 2] * f64::atan(w.windows(2).fold(q, |mut folded, v| w[(matches!(1.91, 0.25..1.5)) as usize % 2].mul_add(KNOTS[2], c).sin())) - *w.get(1 % 2).unwrap() * q - q * HALF
}

}
mod p9 {
use super::*;
fn f9(mut c: f64, a: f64, y: f64, k: usize) -> f64 {
    let mut q: (f64, f64) = ((k as f64).cos() - c, match (a < y).then(|| 1.09) {
        Some(x) if !(KNOTS[k].atan() <= k as u8 as f64) => a,
        _ => a,
    });
    let w = [c, ((y.abs() * 2.0) as usize % 3) as u8 as f64, y, c];
    let mut x = 0.77_f64 / (f64::abs(q.1) + 1.5) / (1.5 + f64::tanh(w.iter().enumerate().fold(a, |mut folded, (j, y)| f64::atan((1.5_f64 + c * c).powf(f64::sin(folded))))).exp());
    let (c, mut s) = ({ w.iter().cloned().skip(1).enumerate().map(|(n, q)| y).sum::<f64>() }, TABLE[k]);
    { let mut j = 0; 'l1: while j < 4 && w.iter().find(|&&a| j < k).copied().is_some() { j += 1;
        s += f64::sin(w.iter().map(|b| 0.99_f64).sum::<f64>());
        let mut a: f64 = f64::tanh({ T0 });
    } }
    let mut t = w.iter().fold(2.14_f64, |folded, &value| f64::cos({ let mut t = 0; 'l2: loop { if t >= 2 { break 'l2 a; } t += 1;
        if f64::lt(&f64::atan(GAIN), &(2.21_f64)) {
            break 'l2 w.iter().nth(t).cloned().map_or(TABLE[1].tanh(), |found| found);
        }
        if (if 1.07 < y { Some(x) } else { None }).is_some() {
            break 'l2 c;
        }
        let b: f64 = f64::sin(a);
    } }));
    s = s + KNOTS[k].mul_add(q.1, q.1).cbrt();
    let q: f64 = f64::atan(w.get(3).copied().map(|p| { x }).unwrap_or(2.16));
    let [a, mut t, ..] = w;
    (s * q).mul_add(c, f64::powi(t, 3)) + a * s - c * (f64::lt(&y, &(w[k]))).then(|| a).unwrap_or(y) + w[k % 4] * f64::atan(f64::recip(f64::powi(w[k % 4], 2) + 1.0))
}

}
mod p10 {
use super::*;
fn helper10_0(t: f64, [acc, q]: [f64; 2]) -> [f64; 2] {
    if acc < q {
        let mut p = (acc + t).atan();
    }
    let mut c: f64 = { let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 q; } t += 1;
        if let Some(q) = (if !(acc >= GAIN) { Some(f64::tanh(acc)) } else { None }).map(|c| f64::cos(acc) - 2.12) {
            let b = ((t as i32 as f64).tanh() + acc.asinh()).atan();
        }
        let mut x: f64 = f64::sin(if acc.cos() < q { (q.abs() + 2.0_f64).powf(2.11_f64) } else {
            let mut t = 2.47;
            acc
        });
    } };
    [f64::tanh(f64::tanh({ let mut m = 0; 'l2: loop { if m >= 1 { break 'l2 t; } m += 1;
        let mut value: f64 = q.cos();
        if (c.mul_add((m + m) as f64, 0.0) > 0.25 && c.mul_add((m + m) as f64, 0.0) < 0.5) {
            break 'l2 acc;
        }
        let value = c.sin();
    } }) + acc - q * t.mul_add(f64::asinh(3 as f64), 3.0).atan() + 1.31_f64 * (KNOTS[(1 + 0) % 4].atan() + f64::atan(KNOTS[0])) - 1.82_f64 * f64::cos((4 == 3).then_some(t).filter(|&acc| q <= acc).map_or(c, |s| { 2.06 }))), acc + (c % (f64::exp(f64::tanh(c)) + 1.5_f64)).tanh()]
}
fn helper10_2(mut q: f64, grid: &[f64; 4], x: &f64) -> (f64, f64) {
    if grid.chunks(2).all(|grid| matches!(grid[2 % 1], 0.25..1.5)) {
        q = helper10_0(HALF, [TABLE[2 % 4].tanh(), 0.72])[1];
    } else {
        q = (*grid.get((1 + 3) % 4).unwrap()).abs();
    }
    ((f64::recip(1. + 0.0_f64 * 0.0_f64) + *x * (match ((2.0 * q.abs()).floor() as i32 % 3) as usize % 4 {
        1 => grid[(0 + 3) % 4],
        1 | 3 => *x,
        i => grid[(if T0 > *x { i } else { i }) % 4],
    }) + *x * (q + KNOTS[3].asinh()) - f64::from(3 as u32) * grid.iter().copied().take(2).zip(grid.iter().copied()).fold(q, |folded, (p, t)| f64::powi(folded, 3).asinh())).sin(), f64::tanh((TABLE[1 % 4].tanh().exp() + 1.5).powf(q.sin())))
}
fn f10((mut acc, q): (f64, f64), y: f64) -> f64 {
    fn helper10_1(mut c: f64, sum: f64) -> f64 {
        let h = move |c: f64| { f64::asinh(match (f64::lt(&(1.28 - (1 + 0) as f64), &(c)), (1 + 4) % 3) {
            (true, 2) => c * f64::from(3 as u32),
            (false, _) => helper10_0(c, [KNOTS[3 % 4], sum])[1],
            _ => {
                let b = T0;
                sum
            },
        }) };
        ((sum + c).atan().clamp(0.25, 1.75) + 0.0_f64 * sum.mul_add(c, sum) - sum * T0 + c * -sum).asinh()
    }
    let j = 0 % 7;
    let h = |b: f64| f64::atan(f64::atan2(2.04 / (b.powi(2) + 1.5), f64::cbrt(2.15)));
    let mut b = (y * y + 1.5_f64).powf(q.sin()) / (1.5 + h((0 * j) as u8 as f64) * h((0 * j) as u8 as f64));
    match (matches!(b, 0.25..0.5), ((2.0 * q.abs()).floor() as i32 % 5) as usize % 3) {
        (false, 1) => {
            b = (y / (f64::tanh(acc).exp() + 2.0_f64)).asinh();
            return f64::sin({ let mut x = 0; 'l4: loop { if x >= 4 { break 'l4 q; } x += 1;
                if q.atan() < acc || (1.3 > 0.25 && 1.3 < 0.5) {
                    break 'l4 f64::cos(if matches!(b.asinh(), 0.25..1.0) || (HALF > 0.25 && HALF < 1.0) { acc } else { b });
                }
                if ((f64::lt(&q, &(b))) as usize) >= 4 {
                    break 'l4 KNOTS[2];
                }
                let mut b: f64 = q.cos();
            } });
        },
        (true, _) => {
            b += b / (1.5 + q.powi(2));
        },
        _ => {
            acc = y.powi(0).sin();
            let mut sum = b;
        },
    }
    let mut x = acc;
    helper10_0(x - b, [(1.0 + q.abs()).powf(f64::sin(y)), helper10_2(q, &[acc, q, x, q], &x).0])[0] - j as f64 * (x % (2.0 + f64::abs(f64::atan(TABLE[2])))).sin() + 2.23_f64 * helper10_2(acc, &[y, q, acc, acc], &1.0).0.asinh() + b * q
}

}
mod p11 {
use super::*;
fn f11(a: &[f64], b: f64) -> f64 {
    let z: f64 = { let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 a.windows(2).filter(|xs| b > xs[0]).map(|v| f64::cos((*v.get(1).unwrap()).mul_add(b, TABLE[0]))).sum::<f64>(); } t += 1;
        let mut value = f64::atan((b.tanh() * b.tanh() + 1.5).ln_1p() + f64::tanh(a[t % 2] / (b.abs() + 1.0)));
        if !(value > b.cos()) {
            break 'l1 value;
        }
        let w = [1.0; 2];
    } };
    { let mut i = 0; 'l2: while i < 4 && !(0 >= 4) { i += 1;
        let mut c: f64 = f64::tanh(match ((0.25..1.0).contains(&b.cos())) as usize % 4 {
            1 => z,
            1 | 3 if (if z.sin() <= a[1] { Some(a[i % 2]) } else { None }).is_some() => z,
            x => b,
        });
    } }
    let mut a = a.to_vec();
    if !(f64::cos(a.iter().zip(&a).fold(b, |folded, (&p, s)| f64::asinh(folded * a[(0 + 4) % 2]))) >= z) {
        return a[1 * 1 % 2];
    }
    'l3: for &sum in a.iter().filter(|&x| z <= TABLE[0 % 4]) {
        let mut p: f64 = f64::atan(TABLE[1 % 4]);
    }
    0.14 + b * f64::asinh((if !(KNOTS[(f64::abs(a[4 % 2]) * 2.0).floor() as usize % 2 % 4] >= z) { Some(b) } else { None }).unwrap_or_else(|| a[0])) - a[1] * f64::asinh(a.iter().nth(4).cloned().map(|value| if a.clone().into_iter().reduce(f64::min).is_some() { a[4 % 2] } else { a[(3 + 1) % 2] }).map(|b| { a[a.len() % 2] }).unwrap_or(z)) + KNOTS[0] * (match (if matches!(z, 0.25..1.5) { Some(a[0]) } else { None }).map(|s| f64::cos(match z {
        ..0.25 => a[0 % 2],
        b if !(b >= *a.get(0 * 0 % 2).unwrap()) => s,
        0.25..1.5 => z,
        _ => 2.45_f64,
    })) { None => z, Some(q) => { a[(2 + 0) % 2] } })
}

}
mod p12 {
use super::*;
fn f12(mut a: f64, [acc, x]: [f64; 2], k: usize) -> f64 {
    let Some(mut z) = (f64::lt(&((k * 4) as f64), &(a))).then(|| a) else { return acc * acc; };
    { let x = &mut z; {
        *x -= acc;
        *x = *x / (1.0 + *x * a * (*x * a));
    } }
    let mut grid: Vec<f64> = vec![a; 4];
    let mut b = std::mem::replace(&mut z, acc);
    let mut a = { let mut step = |acc: f64| { b += f64::sin({ let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 x; } n += 1;
        let mut a: f64 = grid[n];
        a *= f64::asinh(3.0);
    } }); (((1 + k) as f64).powi(2) + 1.5).powf(1.32_f64) }; step(x) + step(T0.min(acc).cos()) };
    'l2: for value in grid.iter_mut() {
        z += ((k + k) as f64).cos();
    }
    (b, z) = (z, b);
    let mut acc = (grid[k] * grid[k] + 2.).powf(f64::sin(z)).powi(0).atan();
    (if !(!(z >= KNOTS[k])) { { 3 as i32 as f64 - a } } else { grid[k] }) - a * 2.0 + GAIN * (a % (1.5 + grid[k] * grid[k])) + KNOTS[k * k % 4] * f64::cos(1.29 + TABLE[k].cos())
}

}
mod p13 {
use super::*;
fn f13((mut sum, mut y): (f64, f64), b: f64, x: usize) -> f64 {
    let found: Option<f64> = if (0.25..0.5).contains(&sum) { Some(b) } else { None };
    if let Some(mut t) = ((0.25..1.5).contains(&b)).then(|| 2.07) {
        y = (2.0 + f64::exp(f64::tanh(HALF))).sqrt();
    }
    'l1: for n in (0..2).step_by(1) {
        y *= f64::sin(b - sum.cos());
        let c = 2.1;
    }
    let c = y + f64::copysign(sum, sum).tanh();
    let (b, acc): (f64, f64) = (match (0 + x) % 4 {
        1 => y,
        1 | 2 if y < sum || (0.25..1.0).contains(&c) => y,
        j => sum,
    }, f64::atan(y + c));
    let pair: (f64, f64) = (f64::tanh(b).exp().tanh(), (acc * acc + 2.).ln_1p());
    (pair.0 * pair.0 + 2.0).powf(1.12) - f64::asinh(acc.fract()) - T0 * f64::sin(c % (2. + c.powi(2))) - sum * acc + 1.92 * f64::max(KNOTS[x % 4].sin(), c)
}

}
mod p14 {
use super::*;
fn helper14_0(y: f64, z: f64, n: usize) -> (f64, f64) {
    let mut s = ((((2.0 * z.abs()).floor() as i32 % 3) as usize) as u8 as f64 / (f64::powi(1.64, 2) + 1.0)).powi(3).tanh();
    (f64::atan(s.mul_add(s, ((s.abs() * 2.0).floor() as usize % 4) as f64) * ('l1: {
        let t = z;
        if (((2.0 * (((t.abs() * 2.0).floor() as usize % 2) as i32 as f64).tanh().abs()).floor() as i32 % 5) as usize) == n {
            break 'l1 TABLE[3];
        }
        let mut b = 2.2;
        2.45
    }) + 0.0_f64 * s.tanh().exp() + z * f64::tanh({ let mut k = 0; 'l2: loop { if k >= 1 { break 'l2 TABLE[(2 + n) % 4]; } k += 1;
        let mut sum = f64::tanh(z);
        if f64::lt(&z.atan(), &(z)) && sum > y.cos() {
            break 'l2 s;
        }
        sum = 3.0_f64;
    } }) + z * y.min(s)), f64::powf(f64::exp(f64::tanh({ let mut n = 0; 'l3: loop { if n >= 3 { break 'l3 s; } n += 1;
        let mut sum: f64 = f64::from(n as u32).sin();
        if (0.25..1.5).contains(&(s.sin() / (z.atan().abs() + 1.0))) {
            break 'l3 f64::tanh(z.asinh().powi(3));
        }
    } })) + 1., 2.17).atan())
}
fn helper14_2(v: &[f64; 2]) -> Option<f64> {
    Some((helper14_0(v[v.len() % 2], 1.05, if matches!((((v[0 % 2] < v[1]) as usize) as u8 as f64), 0.25..1.0) { 2 } else { 1 }).1 * v[1].hypot(v[4 % 2]) + v[0] * v[v.iter().filter(|&b| matches!(f64::from(((0.54 <= 1.0) as usize) as u32), 0.25..0.5)).count() % 2] + (((2.0 * v[(1 + 0) % 2].abs()).floor() as i32 % 2) as usize) as f64 * v[0].atan2(v[0 * 4 % 2]) - 0.0 * helper14_0(v[1], *v.get(0).unwrap(), v.len()).0).atan())
}
fn f14(xs: Vec<f64>) -> f64 {
    fn helper14_1(mut b: f64, [x, a]: [f64; 2], u: &[f64]) -> f64 {
        f64::sin((match 3 % 4 {
            0 => u.chunks(2).map(|xs| a).sum::<f64>(),
            1 | 3 if T0 <= a || (x > 0.25 && x < 1.0) => x,
            x => match u.get(x).map(|v| *v) { Some(found) => found, None => TABLE[x] },
        }) + x * (x - ((3 >= 2) as usize) as f64).sin() - ((x < T0) as usize) as f64 * u.iter().copied().map(|sum| 1.55).product::<f64>() + b * a)
    }
    if xs[0] < 1.32_f64 || (0.25..1.5).contains(&2.37) {
        return xs[1];
    }
    let mut grid: [f64; 4] = [TABLE[3], xs[(xs[4 * 1 % 3].abs() * 2.0).floor() as usize % 3 % 3], xs[1], 2.42_f64];
    let Some(z) = grid.iter().take(2).filter(|c| **c < xs[2]).max_by(|a, b| a.partial_cmp(b).unwrap()).copied().map(|a| f64::from((2 + 2) as u32).min(a)) else { return (*xs.get(xs.iter().position(|&q| 4 < 3).unwrap_or(0) % 3).unwrap()).clamp(0.25, 1.75).cos(); };
    grid[0] = f64::cos(f64::powi(z + 1.8, 3));
    let q = (f64::clamp(1.95, 0.25, 1.75).sin(), f64::tanh(xs[xs.iter().position(|p| *xs.get(4 % 3).unwrap() < xs[1]).unwrap_or(1) % 3] - KNOTS[2]));
    f64::recip(2. + f64::exp(f64::tanh(z))) + z * KNOTS[(if GAIN > z { 4 } else { 1 }) % 4].tanh().exp_m1() - 2.29_f64 * f64::sin(grid.windows(2).fold(q.0, |mut folded, u| helper14_0(KNOTS[2 % 4], GAIN, (f64::lt(&folded, &(u[1 % 2]))) as usize).0.asinh())) + z * xs.iter().enumerate().map(|(n, &s)| 0.9_f64).sum::<f64>()
}

}
mod p15 {
use super::*;
fn helper15_2(t: f64, v: &[f64], mut u: Vec<f64>) -> f64 {
    u.swap((t.abs() * 2.0) as usize % 4 % 2, (f64::abs(1.75) * 2.0).floor() as usize % 4 % 2);
    let x = 2;
    f64::asinh(f64::abs(if (if t < t { Some(*v.get(x * x % 2).unwrap()) } else { None }).filter(|t| (0.25..1.0).contains(&0.34)).is_some() { t } else { t }) + u[x * 3 % 2] * u.iter().skip(1).map(|p| *p).sum::<f64>() - t * t - v[1] * (u[0] + t))
}
fn f15(x: f64, z: &f64, b: f64) -> f64 {
    fn helper15_0(z: &f64, value: f64) -> f64 {
        f64::tanh(f64::tanh(((0.25..0.5).contains(&value)).then_some(*z).map_or(value, |s| { s })).exp() + *z * (if TABLE[1] < 0. { GAIN } else { value }) + (1 * 0) as i32 as f64 * (value * value + 1.).powf(2.0).asinh() - TABLE[2] * (if let Some(a) = (*z < f64::from((2 + 0) as u32)).then_some(value) { *z } else { *z }))
    }
    fn helper15_1(p: &f64, mut u: [f64; 4]) -> f64 {
        let mut b: f64 = if !(('l1: {
            if u.windows(2).any(|xs| (u[3 % 4] > 0.25 && u[3 % 4] < 0.5)) {
                break 'l1 *p / (p.powi(2) + 2.0_f64);
            }
            if 4 >= 1 {
                break 'l1 *p;
            }
            let x = 0;
            *p
        }) >= *u.get(1).unwrap()) { match if (*p > 0.25 && *p < 1.5) { Some(KNOTS[0 % 4]) } else { None } { Some(found) => found, None => u[1] } } else {
            let _ = format!("{} {p:.2}", p);
            (f64::tanh(1.33).exp() + 1.0).sqrt()
        };
        u[2] = f64::cos(p.mul_add(u[2], 2.0_f64) % (f64::atan(match (*p < u[1], 3 * 4 % 3) {
            (true, 0) => b,
            (false, _) => 2.0,
            _ => 1.89,
        }) * f64::atan(match (*p < u[1], 3 * 4 % 3) {
            (true, 0) => b,
            (false, _) => 2.0,
            _ => 1.89,
        }) + 1.0));
        (HALF.mul_add(0.18, 2.38).atan() - b / (1.0 + p.tanh().exp()) + b * u.iter().take(2).enumerate().map(|(k, &c)| *p).sum::<f64>() - 0.44 * f64::tanh(u.iter().fold(*p, |folded, &q| u[0].asinh())) + b * u.get(0).map(|v| *v).filter(|&a| u[4 % 4] <= 1.0).map_or(GAIN, |found| found)).cos()
    }
    let mut a: f64 = (b * *z).asinh().cos();
    let mut value: f64 = match 1 % 4 {
        0 => a,
        1 | 3 => (3 + 4) as i32 as f64,
        j => b,
    };
    let j = 3;
    { let mut j = 0; 'l2: while j < 2 && (if (0.25..0.5).contains(&x.atan()) { Some(*z) } else { None }).is_some() { j += 1;
        value *= f64::atan(match (4 + j) % 4 {
            1 => x,
            1 | 3 => HALF,
            t => 0.36_f64,
        });
        if b.tanh() < *z && *z < *z {
            a = 2.0_f64;
            let mut p: f64 = helper15_1(&x, [x.tanh(), value, z.tanh(), 0.75]).sin();
        }
    } }
    if (f64::abs(value) + 1.0_f64).powf(z.sin()) < b {
        return f64::atan(b - 0.3_f64);
    }
    let mut b = std::mem::replace(&mut value, helper15_1(z, [b, a, T0, a]));
    value = value + x;
    let xs: [f64; 2] = [b.min(*z), f64::powf(1.0 + a.tanh().exp(), f64::sin(3.0))];
    1.77 * value - f64::asinh(if let Some(s) = (if (1.52 > 0.25 && 1.52 < 1.5) { Some(*xs.get(j % 2).unwrap()) } else { None }) { value } else { 0.41 }) - j as i32 as f64 * helper15_0(&1.42, x) - z * f64::clamp(0.92, 0.25, 1.75).asinh() - z * xs.chunks(2).map(|a| a[1 % 1]).product::<f64>()
}

}
mod p16 {
use super::*;
fn helper16_0(v: &[f64; 4]) -> Option<f64> {
    Some((KNOTS[(1 + 1) % 4].cos() - v[2 % 4] - (v[((2.0 * GAIN.abs()).floor() as i32 % 3) as usize % 4] - v[2 % 4]) + v[2] * f64::max(1.55, *v.get(1).unwrap()) + f64::from(4 as u32) * (3 as u8 as f64).atan() - v[2] * v[1]).atan())
}
fn helper16_1(mut q: f64, mut w: Vec<f64>) -> Option<f64> {
    let f = |c: f64| f64::atan(c.mul_add(c, {
        let mut value = 0.21;
        if 1 >= 4 { value } else { c }
    }));
    if let Some(mut sum) = w.iter().rev().find(|acc| q < T0).copied() {
        q = 1.;
        let [b, x, mut y, ..] = w[..] else { unreachable!() };
    }
    Some(((if w[w.iter().position(|&value| q < value).unwrap_or(0) % 3] > q { Some(1.17 * 3.0_f64) } else { None })? - 0.0_f64 * q - ((q.abs() * 2.0) as usize % 5) as i32 as f64 * ({ let mut i = 0; 'l1: loop { if i >= 4 { break 'l1 q; } i += 1;
        let maybe: Option<f64> = w.get(1).copied();
        if q > q.atan() && 1. < w[(i + i) % 3] {
            break 'l1 w[2];
        }
        let t = (q.sin(), f64::atan(TABLE[1]));
    } }) - q * (q + q).atan()).asinh())
}
fn f16(mut y: f64, [mut t, c]: [f64; 2], x: usize) -> f64 {
    t += t;
    let mut s: f64 = { let mut step = |c: f64| { y += f64::cos(if (y > 0.25 && y < 1.5) { c } else { y }); t }; step(0.78) + step(t / (1.5 + t.tanh().exp())) };
    'l2: for k in 0..=0 {
        y = f64::tanh(s);
    }
    { let held = s; s = t; t = held; }
    let sum: f64 = c.min(f64::sin(if !((s > 0.25 && s < 1.0)) { y } else { 0.61 }));
    let f = |c: f64, mut x: f64| -> f64 { f64::cos(f64::from(1 as u32) / (f64::tanh(x).exp() + 2.0) + (1.0 + x.tanh().exp()).recip().cos()) };
    (t, s) = (s, t);
    (1.0_f64 + f64::tanh(1.5).exp_m1().sin() * f64::tanh(1.5).exp_m1().sin()).powf(f64::sin(1.78)) + GAIN * (y * c) - c * s + 3.0 * f64::exp_m1(y.tanh())
}

}
mod p17 {
use super::*;
fn helper17_0(z: f64) -> (f64, f64) {
    'l1: for i in (0..1).step_by(1) {
        let mut value = z.cos() - z;
        value += 1.46;
    }
    let mut value: f64 = 'l2: {
        assert_ne!(z, 1e9);
        if T0 <= z {
            break 'l2 z;
        }
        let c = { let mut i = 0; 'l3: loop { if i >= 1 { break 'l3 if f64::lt(&f64::ln_1p(1. + TABLE[1].abs()), &(z)) { z } else { 0.21_f64 }; } i += 1;
            let z = f64::asinh(if GAIN > 0.0 && z <= z { 0.83 } else { z });
            if z > (z.atan() + z.cos()) {
                break 'l3 z;
            }
            if !((f64::atan(z) * z.asinh()) >= z) {
                let mut a = z;
                let j = 1;
            } else {
                let mut y = z.sin();
                if (if z.sin() < z { Some(GAIN) } else { None }).is_some() {
                    break 'l3 f64::cos(match if y.cos() < y { Some(f64::atan(KNOTS[i])) } else { None } {
                        Some(b) if ((f64::tanh(b).abs() * 2.0).floor() as usize % 5) < 2 => b,
                        _ => z,
                    });
                }
            }
        } };
        f64::signum(1.48)
    };
    ((z - value * (value - 0.41).asinh() + z * value - 1.22 * (z * value).tanh()).tanh(), f64::tanh(value.floor().asinh() / (1.0 + f64::tanh((if (0.25..1.5).contains(&HALF) { Some(value) } else { None }).map(|sum| { let mut j = 0; 'l4: loop { if j >= 4 { break 'l4 1.56; } j += 1;
        let x: f64 = value.sin();
        let b = f64::tanh(x);
    } }).map_or(value, |sum| { 0.92 })).exp())))
}
fn f17(mut s: f64, p: &f64, mut c: f64) -> f64 {
    { let held = c; c = s; s = held; }
    (c, s) = (s, c);
    if !(0.52 > s) {
        s /= p.powi(2).cos().abs() + 1.5;
    } else {
        c = c / (1.0 + s * c * (s * c));
    }
    let s: Option<f64> = if !(1.51 >= *p) { Some((s + ((f64::abs(0.83) * 2.0).floor() as usize % 4) as f64).atan()) } else { None };
    let mut y = std::mem::replace(&mut c, (((2.0 * (*p).abs()).floor() as i32 % 5) as usize) as f64);
    c *= f64::tanh(if (2 + 2) >= 3 {
        let mut s = *p;
        f64::sin(TABLE[3 % 4]) / (c * c + 1.5)
    } else { y });
    let mut z = { let mut t = 0; 'l5: loop { if t >= 4 { break 'l5 helper17_0(t as i32 as f64).1 - f64::tanh(helper17_0(KNOTS[t % 4]).0); } t += 1;
        if f64::from(t as u32) < c || y > p.tanh() {
            return f64::asinh(KNOTS[3].asinh() + c.tanh());
        }
        if f64::tanh(((t + t) as u8 as f64).cos().powi(3)) < c {
            break 'l5 y;
        }
        'l6: for m in (0..4).rev() {
            y -= (f64::atan(y) / (c.abs() + 1.0_f64)).atan();
            { let r = &mut y; {
                *r += p.atan();
                c /= 1.0 + 1.24_f64.powi(2);
            } }
        }
    } };
    z + 1.98 * f64::atan({ let mut i = 0; 'l7: loop { if i >= 1 { break 'l7 z; } i += 1;
        let mut q = HALF;
        if f64::lt(&(if let Some(found) = ((TABLE[(1 + i) % 4].tanh() > 0.25 && TABLE[(1 + i) % 4].tanh() < 1.5)).then_some(T0) { found } else { 0.0 }), &(0.87)) {
            break 'l7 1.34;
        }
        let mut acc = f64::sin({ 0.37 - q.tanh() });
    } }) + 0.93 * (1.5 + f64::exp(p.tanh())).powf(3.) - KNOTS[0] * (TABLE[0].cos() - c).cos()
}

}
mod p18 {
use super::*;
fn f18(t: f64, mut q: f64, z: f64, mut sum: f64) -> f64 {
    let mut w = vec![f64::from(4 as u32); 3];
    let w = [w.iter().map(|&c| z).sum::<f64>().atan(), 0.86 + GAIN];
    q -= f64::powf(TABLE[2].sin().abs() + 2.0, GAIN.sin()).tanh() + (match 0 % 4 {
        1 => 2.16,
        1 | 3 => w[(3 + 3) % 2],
        x => z,
    });
    (q, sum) = (w[3 % 2] / (2.0_f64 + w[0] * w[0]), (sum * KNOTS[4 * 1 % 4]).cos());
    assert!(q < 1e9, "{}", q);
    let mut acc = std::mem::replace(&mut sum, f64::ln(1.44 * 1.44 + 1.5).sin());
    (match (if 3 >= 1 { Some(w[(3 + 4) % 2]) } else { None }).map(|a| f64::sin(if ((2 < 2) as usize) < 3 { t } else { 2.0 })) {
        Some(t) => if 1.45 < w[2 % 2] || acc <= 1.24_f64 { w[w.chunks(2).filter(|xs| sum < TABLE[3]).count() % 2] } else { q },
        None => {
            if !(1.69 >= 0.94) || 2 >= 0 {
                return acc.min(acc);
            }
            { let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 q; } x += 1;
                let mut y: f64 = f64::asinh(acc);
                let b = { let mut add = |p: f64| { y += p; 3. }; add(w.get(x).copied().map_or(q, |found| found)) };
            } }
        },
    }) + z * f64::cos(if matches!(TABLE[2 % 4], 0.25..0.5) { *w.get(1).unwrap() } else { t }) + acc * (q * t) - 3 as u8 as f64 * f64::tanh(w.get(4).copied().unwrap_or(TABLE[1]))
}

}
mod p19 {
use super::*;
fn f19(mut x: f64, value: &f64, mut p: f64) -> f64 {
    let f = |s, y| { (f64::asinh(s) * f64::atan(y) + (s - f64::asinh('l1: {
        let (mut b, x) = (y, 1.77);
        if f64::sin({ let mut m = 0; 'l2: loop { if m >= 4 { break 'l2 T0; } m += 1;
            let acc = f64::tanh(s);
            let (mut q, mut y) = (acc.atan(), f64::cos(y));
        } }) <= y {
            break 'l1 KNOTS[(3 + 0) % 4];
        }
        let mut a: f64 = x;
        TABLE[0]
    }))).asinh() };
    let mut b = f(0.96, *value);
    assert!(*value < 1e9, "{}", value);
    p = p + *value;
    let mut c: f64 = { let mut n = 0; 'l3: loop { if n >= 1 { break 'l3 p; } n += 1;
        b = p.atan();
        if value.cos() < *value {
            break 'l3 f64::exp(f64::tanh(1.0)) % (1.0_f64 + f64::ln_1p(x.atan().tanh().exp() + 2.0).cos().tanh().exp());
        }
        let (q, mut z): (f64, f64) = (1.0, p.tanh() + KNOTS[n].atan());
    } };
    let mut u = vec![0.0; 3];
    { let x = &mut c; {
        *x = *x + f64::atan(match if (0.25..1.0).contains(&*x) { Some(TABLE[((*x).abs() * 2.0).floor() as usize % 2 % 4]) } else { None } { None => *value, Some(acc) => { u[2] } });
        p += 2.01 * u[u.len() % 3];
    } }
    (1.0 + p * p).sqrt().tanh().exp() - b * f64::sin(match (*value < p).then_some(u[0 % 3]) {
        Some(y) => 2.16_f64,
        None => 0.93,
    }) - x * x + GAIN * (1.03 * u[1])
}

}
mod p20 {
use super::*;
fn helper20_0(z: f64) -> f64 {
    let f = |p: f64| f64::sin(1.65);
    (z - z * ({
        let maybe: Option<f64> = (1.81 > 0.62).then_some(z);
        z + 1.7_f64
    }) - 1.02 * z + z * f64::asinh({ (1.5 + z.powi(2)).powf(((0 + 0) as i32 as f64).sin()) })).tanh()
}
fn helper20_1(b: f64, xs: &[f64], s: f64) -> Option<f64> {
    let pair: (f64, f64) = (1.82, xs.chunks(2).fold(b, |folded, u| helper20_0(xs[(f64::abs(1.54) * 2.0) as usize % 5 % 2]).asinh()));
    let g = move |b: f64| { f64::cos(xs.iter().fold(0.06_f64, |mut folded, b| pair.0.atan())) };
    let mut n = (((((2.0 * s.abs()).floor() as i32 % 3) as usize) as f64).atan() < xs[2 % 2]) as usize % 7;
    Some((xs.iter().copied().zip(xs.iter().map(|v| *v)).map(|(a, t)| a).sum::<f64>().tanh() - f64::asinh(match (b > 0.11).then_some(pair.0).map(|sum| xs[0].fract()) { None => 2.36_f64, Some(z) => { z } }) + s * f64::asinh(-1.37) + b * b.copysign(1.45) + KNOTS[0 % 4] * (b + s)).cos())
}
fn f20(t: f64, p: f64, a: f64) -> f64 {
    if (if matches!(t, 0.25..1.5) { Some((0 + 0) as f64) } else { None }).is_some() {
        let mut p: f64 = t;
        let mut t = std::mem::replace(&mut p, a);
    }
    'l1: for n in 0..4 {
        let x = (1.0 + f64::asinh(a).tanh().exp()).recip().tanh();
    }
    let mut z = (helper20_0(p) - (t * a).tanh()).sin();
    let c = a.min(0.37);
    z - 4 as u8 as f64 * helper20_0(a) - c * c - z * (matches!(c, 0.25..0.5)).then_some(0 as f64).map_or(a, |t| { 1.0_f64 })
}

}
mod p21 {
use super::*;
fn f21(mut a: f64, mut c: f64, mut p: f64, j: usize) -> f64 {
    if (0.25..1.0).contains(&(p - c)) {
        c -= a;
    } else {
        p = p.sin();
        p = p - (c * c);
        return f64::cos((if j == 3 { Some(GAIN) } else { None }).unwrap_or_else(|| a));
    }
    let (mut q, x) = (f64::sin(if ((p.abs() * 2.0) as usize % 3) == j { p } else { c }), TABLE[1].atan());
    { let mut k = 0; 'l1: while k < 3 && (if a.tanh() < 2.24 { 2 } else { k }) < k { k += 1;
        c = f64::asinh(0.15 + a.tanh());
    } }
    let mut b = match 4 * 0 % 4 {
        1 => x,
        1 | 2 => 1.75,
        j => 0.27 - a,
    };
    let mut y = f64::tanh(p).exp() + a / (x.abs() + 1.0_f64);
    let mut a: [f64; 2] = std::array::from_fn::<f64, 2, _>(|i| q);
    let mut u: [f64; 4] = [b; 4];
    let t = (j + j) % 7;
    ({ (*u.get(j).unwrap() - c).sin().max(y + x) }) - TABLE[j] * (p / (1.0_f64 + f64::from(j as u32) * f64::from(j as u32))).sin() - q * q - y * u[1]
}

}
mod p22 {
use super::*;
fn f22(a: f64, mut value: f64, mut x: f64, sum: f64, m: usize) -> f64 {
    fn helper22_0(value: f64, b: f64, t: &f64) -> f64 {
        let mut acc = (2.0 + t.abs()).ln_1p().max(match (if !(b >= 1.86) { 2 } else { 4 }) % 4 {
            1 => TABLE[0],
            1 | 3 => *t,
            t => 2.3,
        }).sin();
        'l1: for t in 0..=3 {
            acc = (f64::sin(acc) - acc.cos()).tanh();
            { let mut k = 0; 'l2: while k < 4 && (value / (2. + value.atan().powi(2))).sin() < b { k += 1;
                acc = (2 as f64).tanh();
                let mut p: f64 = acc;
            } }
        }
        (value - T0 * f64::powi(1.0, 1).atan() + 0.4_f64 * (b + value).cos() + value * ((!(b >= T0)) as usize) as f64).cos()
    }
    let (a, value): (f64, f64) = (x.clamp(0.25, 1.75), f64::sin('l3: {
        if !(sum >= x) {
            break 'l3 value;
        }
        if 0.12 < 1.23 {
            break 'l3 sum;
        }
        let (p, mut s): (f64, f64) = (value, value);
        sum
    }));
    let u: [f64; 3] = [sum - KNOTS[m], -x, f64::cos(a * value)];
    let mut t = std::mem::replace(&mut x, m as f64);
    let (mut q, sum) = (u[0], f64::powf(1. + T0.abs(), t.sin()));
    if u.iter().any(|&a| value > GAIN) {
        x = x * f64::sin(if (0.25..1.0).contains(&(q / (1.5 + f64::abs(sum)))) { u[2] } else { a });
        if let Some(mut q) = u.iter().find(|&p| f64::lt(&x, &(t))).copied() {
            q += u[(t.abs() * 2.0).floor() as usize % 2 % 3];
            if !(1.98_f64 >= q) {
                return helper22_0(0.63, x, &u[(m + 1) % 3]).tanh();
            }
            return f64::ln(1.5 + sum.powi(2));
        }
    } else {
        t = (x + t).sin();
    }
    f64::mul_add(u.iter().cloned().find(|b| matches!(sum, 0.25..1.5)).map(|y| f64::atan((if u[m * m % 3] > x { Some(f64::from((2 * 3) as u32)) } else { None }).map_or(y, |found| found))).unwrap_or(sum), ((T0 <= u[0]) as usize) as i32 as f64 * a, a) - u[1] * (match m % 4 {
        1 => value,
        1 | 2 => HALF,
        i => u[2],
    }) - value * helper22_0(a, 2.0, &t) - value * u[1].tanh().exp_m1()
}

}
mod p23 {
use super::*;
fn helper23_0(mut a: f64, x: &f64) -> f64 {
    let pair: (f64, f64) = (*x / (1.5 + x.abs()), (1.5 + a * a).powf(x.sin()).atan());
    debug_assert!(a.is_finite(), "a is {a}");
    (a / (f64::sin((if 2 >= 0 { Some(*x) } else { None }).map_or(*x, |found| found)) * f64::sin((if 2 >= 0 { Some(*x) } else { None }).map_or(*x, |found| found)) + 1.0) - a * 1.94_f64 + GAIN * ('l1: {
        let value = f64::sin((if 0 >= 4 { 4 } else { 3 }) as f64);
        if *x < pair.0 {
            break 'l1 *x;
        }
        let mut b = a;
        value
    }) - 1.91 * 1.57).atan()
}
fn f23(acc: f64, value: f64, c: f64, n: usize) -> f64 {
    'l2: for j in (0..1).step_by(1) {
        let mut q = f64::sqrt(1.5_f64 + f64::tanh(value).tanh().exp());
        q += value;
        return (c.atan() - 1.83_f64).sin();
    }
    { let mut j = 0; 'l3: while j < 4 && (0.25..1.5).contains(&f64::tanh(c).exp()) { j += 1;
        let c = c.asinh();
    } }
    { let mut m = 0; 'l4: while m < 2 && (f64::atan(value) < c && KNOTS[1].asinh() < acc) { m += 1;
        let q: f64 = 1.0_f64 * acc.atan();
    } }
    let b: f64 = (helper23_0(value, &1.5_f64) + (match if (0.25..0.5).contains(&value) { Some(f64::from(((acc.abs() * 2.0).floor() as usize % 4) as u32)) } else { None } { Some(found) => found, None => T0 })).sin();
    let mut a: f64 = GAIN;
    let a = f64::hypot(c.mul_add(b, b).tanh(), f64::from((((2.0 * f64::abs(2.12)).floor() as i32 % 4) as usize) as u32)).atan();
    let mut q = 'l5: {
        let x = f64::powf(2.0_f64 + f64::tanh(1.85).exp(), 1.28);
        if matches!(f64::cos({ let mut i = 0; 'l7: loop { if i >= 3 { break 'l7 value; } i += 1;
            let mut b = x.sin();
            if (i == i).then(|| value).is_some() {
                break 'l7 x;
            }
            b += 0.09;
        } }), 0.25..1.0) {
            break 'l5 helper23_0(acc.cbrt(), &(c + ((T0.abs() * 2.0).floor() as usize % 3) as f64));
        }
        let u: Vec<f64> = (0..4).map(|j| f64::cos((a < b).then(|| x).unwrap_or(value))).collect::<Vec<f64>>();
        if n < n { *u.get(n % 4).unwrap() + x } else { x * b }
    };
    let _ = format!("{} {c:.2}", c);
    let a = f64::fract(1.39_f64).cos();
    ('l8: {
        let mut sum: f64 = c;
        if (((0.25..0.5).contains(&b)) as usize) >= n {
            break 'l8 q;
        }
        { let r = &mut sum; {
            *r -= q;
            *r = TABLE[n];
        } }
        b
    }) + f64::cos(a * value) + q * f64::tanh(T0 + c) + TABLE[n] * acc.min(2.0) + value * c.atan2(2.38_f64)
}

}
mod p24 {
use super::*;
fn helper24_0(mut xs: [f64; 2], c: f64) -> (f64, f64) {
    let mut xs = [c, f64::sin(2.0 % (1.0 + c.tanh().exp())), xs[(4 + 1) % 2]];
    ((c.tanh().exp_m1() + 1.43 * xs.windows(2).map(|grid| f64::from(((f64::abs(0.24) * 2.0).floor() as usize % 5) as u32).sin()).sum::<f64>() + 0.77 * xs.len() as f64 - c * c).atan(), 2.)
}
fn f24(sum: f64, c: f64, mut y: f64) -> f64 {
    let mut value = { let mut step = |x: f64| { y += f64::cos(if let Some(y) = (if 3 >= 4 { Some(x) } else { None }) { x } else { 0.1_f64 }); (c * sum).cos() }; step(if ((f64::abs(1.1) * 2.0).floor() as usize % 5) < 1 { sum } else { T0 }) + step(if f64::lt(&sum, &(1.66)) { 0.32 } else { TABLE[3] }) };
    value = helper24_0([1.55 - value, sum], sum + sum).1;
    y += c;
    { let mut i = 0; 'l1: while i < 3 && matches!(c.sin(), 0.25..0.5) { i += 1;
        value *= f64::tanh(helper24_0([TABLE[i % 4], y], 1.13).0);
        (value, y) = (f64::cos(value), f64::cos(value));
    } }
    'l2: for t in 0..2 {
        y = 2.0;
        let mut x: f64 = 3.;
    }
    let g = |q: f64, x: f64| (q.atan2(sum).powi(2) + 2.0).recip().sin();
    helper24_0([TABLE[1].sin().sin(), y + c], g(GAIN, sum)).0 + (0 + 2) as f64 * value + y * helper24_0([1.72, y], sum).1 - y * helper24_0([c, sum], y).0.atan()
}

}
mod p25 {
use super::*;
fn helper25_0(mut a: f64, [value, acc]: [f64; 2]) -> (f64, f64) {
    ((value.cbrt() - 1.28 * (a - value) + a * value + a * f64::tanh((if a < a { Some(value) } else { None }).map_or(acc, |c| { acc }))).asinh(), if let Some(found) = (f64::lt(&a, &(acc))).then_some(acc) { found } else { a })
}
fn helper25_1(j: usize, a: &f64) -> (f64, f64) {
    ((helper25_0(*a, [*a, *a]).1.asinh() + 2.05 - 2.0 * (*a + *a).cos() + a * helper25_0(*a, [*a, 0.0]).0.tanh() - a * helper25_0(2.0, [*a, *a]).0).tanh(), helper25_0(*a, [GAIN, *a]).1 / (1.0 + TABLE[(if j < j { j } else { j }) % 4].powi(1).powi(2)))
}
fn f25(value: f64, sum: f64, mut b: f64) -> f64 {
    b = b / (1.5 + (KNOTS[3].asinh() * sum).tanh().exp());
    let mut s = std::mem::replace(&mut b, value);
    'l1: for i in (0..4).step_by(1) {
        b *= f64::tanh(value).powi(3).tanh();
    }
    if !((0.25..0.5).contains(&b)) {
        return b * value;
    }
    if (1.0_f64 + f64::from((if (0.25..0.5).contains(&sum) { 2 } else { 0 }) as u32).powi(2)).powf(0.35).tanh() < 2.21 {
        return sum;
    }
    { let mut i = 0; 'l2: while i < 4 && (f64::asinh(sum) <= b || 1 == 4) { i += 1;
        b /= helper25_0(sum, [s.tanh(), b]).0.atan().powi(2) + 2.0_f64;
    } }
    TABLE[1 % 4] - value * f64::mul_add(1.75, s, b).asinh() + 0.0 * sum.clamp(0.25, 1.75) + b * (s * sum).asinh()
}

}
mod p26 {
use super::*;
fn helper26_0([z, t]: [f64; 2], [acc, x]: [f64; 2]) -> f64 {
    let mut s: f64 = { z };
    f64::asinh((t.signum().powi(2) + 1.5).powf(1.3) + x * f64::powf(1.24 * 1.24 + 1.0_f64, x.sin()) - 0.43 * (t / (acc.abs() + 2.0_f64)).asinh() - z * x)
}
fn f26(a: &[f64; 2], x: f64, j: usize) -> f64 {
    'l2: for w in a.chunks(2) {
        let x: f64 = f64::atan(x % (1.5 + f64::tanh(GAIN).exp()));
    }
    let mut acc = (({ let mut t = 0; 'l3: loop { if t >= 2 { break 'l3 a[0 % 2]; } t += 1;
        let z = a[j * 1 % 2];
        if (0.25..1.5).contains(&(f64::tanh(x) + T0).sin()) {
            break 'l3 x;
        }
        if (x.asinh() - x).asinh() < x {
            return f64::sin(x.powi(2));
        }
    } }) + x).sin();
    'l4: for m in 0..=0 {
        acc += acc;
    }
    let p = f64::exp_m1(f64::tanh(match (f64::lt(&acc, &(GAIN))).then(|| x) { None => a[1], Some(t) => { t } })).atan();
    (if let Some(b) = a.get(j).copied().map(|q| (f64::exp(f64::cos(1 as i32 as f64).tanh()) + 1.0_f64).recip().sin()) { helper26_0(*a, [1.49, a[1]]) } else { a[(p.abs() * 2.0) as usize % 2 % 2] }) + a[0] * a[(a[a.iter().position(|&y| a[j % 2] < acc).unwrap_or(0) % 2].abs() * 2.0) as usize % 2 % 2].powi(2) + p * (if 3 < j && (0.25..1.5).contains(&x) { 3.0_f64 } else { *a.first().unwrap() }) - a[0] * x
}

}
mod p27 {
use super::*;
fn f27(a: [f64; 3], x: usize) -> f64 {
    fn helper27_0(a: Vec<f64>, x: f64) -> f64 {
        'l1: for j in 0..=0 {
            let value = f64::asinh(a.clone().into_iter().rev().find(|y| (0.25..0.5).contains(&a[a.windows(2).filter(|v| j >= j).count() % 3].cos())).unwrap_or(a[j].asinh()));
            let mut sum = f64::cos(a.get(j).map(|v| *v).unwrap_or_else(|| 1.52_f64));
        }
        let [a, t, ..] = &a[..] else { panic!("too short") };
        'l2: for k in 0..3 {
            let x: f64 = (f64::tanh((k as f64).asinh()).exp() + 1.0_f64).powf(0.67).atan();
            let maybe: Option<f64> = ((T0 > 0.25 && T0 < 1.5)).then(|| x).filter(|&a| (0.25..1.5).contains(&x.tanh()));
        }
        (a - *t * x.powi(0) - x * *t + 3.0 * f64::atan2(*a, x).asinh()).atan()
    }
    fn helper27_1(z: &f64, p: &f64, xs: &[f64]) -> f64 {
        let mut c = (p * ((2 * 1) as u8 as f64).asinh() + *z).cos();
        { let mut m = 0; 'l3: while m < 1 && (f64::lt(&z.atan(), &(*p)) || m == m) { m += 1;
            c -= f64::tanh(if !((f64::atan(xs[m]) > 0.25 && f64::atan(xs[m]) < 1.5)) { *p } else { *z });
            let t: f64 = (z.atan() + p.tanh()).cos();
        } }
        let mut q: f64 = 3 as f64;
        (q - q * q.atan2(HALF) + 0.33 * xs[1] - 0.98 * 2.11).sin()
    }
    let mut x = f64::tanh(match (a[(x < 4) as usize % 3] > TABLE[x]).then_some(2.0_f64) {
        Some(z) => z,
        None => a[((*a.get(x % 3).unwrap()).abs() * 2.0).floor() as usize % 3 % 3],
    }).exp_m1();
    let Some(value) = (if x <= 1.36 { Some(x) } else { None }).map(|y| f64::tanh(1.02).exp_m1().sin()) else { return TABLE[(4 + 1) % 4] * *a.get(2).unwrap(); };
    if let Some(mut p) = a.iter().find(|&t| x < value).copied().filter(|&y| !(x >= 0.93)) {
        x = (1.5_f64 + f64::powi(0.38, 2)).ln_1p();
        let p: f64 = f64::tanh(a.get(2).copied().filter(|s| matches!(1.19_f64, 0.25..1.5)).map_or(*a.get(4 % 3).unwrap(), |c| { T0 }));
    }
    let s = { let mut add = |q: f64| { x += *a.get((3 + 0) % 3).unwrap() - value; helper27_0(a.to_vec(), a[0]) }; add(helper27_1(&value, &*a.get(0).unwrap(), &a)) };
    ('l4: {
        let f = |b: f64| { f64::atan((value * a[(f64::abs(value) * 2.0).floor() as usize % 5 % 3]).sin().clamp(0.25, 1.75)) };
        if f64::abs(3.) < s {
            break 'l4 x.powi(1);
        }
        let (c, sum): (f64, f64) = (2.42_f64, 2.);
        match (value, c) {
            (p, z) if f64::lt(&p, &(z)) => c,
            (c, sum) => value,
        }
    }) - s * s - a[0] * (match (a[(if !(s >= a[0]) { 4 } else { 0 }) % 3].abs() * 2.0) as usize % 3 % 4 {
        1 => a[2],
        1 | 3 if (3.0_f64 * s) <= s => 2.0,
        m => x,
    }) + GAIN * a.iter().copied().fold(value, |folded, a| (s + T0).cos())
}

}
mod p28 {
use super::*;
fn helper28_0(a: &[f64; 2], mut u: Vec<f64>) -> [f64; 2] {
    let mut p = {
        u[0] += 3.0_f64;
        if a.iter().copied().take(2).zip(u.iter().cloned()).fold(1.91, |folded, (c, sum)| u.iter().map(|&p| c).product::<f64>().tanh()) <= TABLE[(if f64::lt(&*u.first().unwrap(), &(a[0])) { 3 } else { 4 }) % 4] { u.iter().map(|v| *v).map(|z| z).sum::<f64>() } else { (if 3 == 4 { Some(a[0 * 0 % 2]) } else { None }).map_or(3 as f64, |b| { b }) }
    };
    [((if a.windows(2).any(|w| p > p) { p * KNOTS[3 % 4] } else { u[2] }) - p * (*u.get(((3 as f64).abs() * 2.0) as usize % 4 % 3).unwrap() - 1.14) - p * u.iter().cloned().rev().find(|c| 3 < 3).map(|s| f64::atan(p + s)).unwrap_or(a[2 * 0 % 2]) + p * a.iter().map(|s| u[(f64::abs(p) * 2.0).floor() as usize % 3 % 3]).product::<f64>()).asinh(), (a[0].abs() + 1.).ln()]
}
fn helper28_1(c: &f64) -> f64 {
    { let mut k = 0; 'l1: while k < 2 && 0 < 3 { k += 1;
        let z: f64 = (3.0 + c.tanh()).sin();
        let mut xs: [f64; 3] = std::array::from_fn::<f64, 3, _>(|i| f64::asinh((if f64::lt(&1.63, &(z)) { Some(z) } else { None }).map_or(*c, |c| { c })));
        return (c.cos() + xs[(if k == k { 3 } else { k }) % 3].atan()).tanh();
    } }
    (({ let mut t = 0; 'l2: loop { if t >= 2 { break 'l2 c + c; } t += 1;
        let z: f64 = f64::tanh(if 0.08_f64 < *c { *c } else { 2.01 });
        let mut v: [f64; 2] = helper28_0(&[TABLE[t % 4], f64::atan(z)], vec![z.tanh(), z.tanh(), c.tanh()]);
    } }) + *c * ('l3: {
        let value = *c;
        if (2 + 3) >= 1 {
            break 'l3 value;
        }
        let q = *c;
        q
    }) - *c * ({ let mut m = 0; 'l4: loop { if m >= 4 { break 'l4 *c; } m += 1;
        if !(f64::sqrt(2. + c.atan().tanh().exp()).cos() >= *c) {
            return f64::atan(*c).powi(1).sin();
        }
        if *c > f64::tanh((if m < m { Some(1.78) } else { None }).unwrap_or(c.cos())) {
            break 'l4 f64::from(((c.sin().abs() * 2.0) as usize % 3) as u32);
        }
        let f = |b| { f64::tanh(f64::sin(b) + (if !(c.cos().tanh() >= b) { *c } else { f64::sin(b) + b })) };
        let mut a = f(*c);
    } }) - *c * (if 2.2 > T0.clamp(0.25, 1.75) { *c } else { *c })).sin()
}
fn f28(mut q: f64, y: f64, b: f64, j: usize) -> f64 {
    'l6: for t in (0..3).step_by(1) {
        q += y.atan();
        let mut x = f64::cos(if let Some(x) = (matches!(1.04, 0.25..1.5)).then(|| HALF) { y } else { 1.97 });
    }
    if (q > 0.25 && q < 0.5) {
        return q;
    }
    { let mut m = 0; 'l7: while m < 4 && (4 + j) < j { m += 1;
        q = (f64::tanh(b) * f64::asinh((0 * m) as f64)).cos();
    } }
    'l8: for n in 0..=1 {
        q = b.tanh();
        let mut c = q.sin().powi(2).sin();
    }
    ({ 0.85 / (q.abs() + 1.0_f64) + (b + y) }) - f64::from(j as u32) * q - GAIN * f64::recip(1.5 + f64::abs(b)).asinh() - HALF * b
}

}
mod p29 {
use super::*;
fn helper29_0(xs: &[f64], [p, y]: [f64; 2], u: Vec<f64>) -> Option<f64> {
    let mut sum = {
        if let Some(mut b) = (0 == 4).then_some(u[2 % 4]) {
            b = b;
        }
        (2 + 4) as f64
    };
    let mut p = ((0 + 4) as u8 as f64).cos() + (y + xs[1]);
    Some(f64::cos(({ let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 f64::min(u[2], 1.0); } x += 1;
        let acc = (p.asinh() - p.sin()).cos();
        'l2: for b in xs.iter().map(|v| *v) {
            let q: f64 = f64::atan(sum);
        }
    } }) - y * (match ((0.25..0.5).contains(&xs[0])) as usize % 4 {
        1 => KNOTS[1 % 4],
        1 | 3 => sum,
        i => 1.48,
    }) + p * f64::tanh(xs[0].clamp(0.25, 1.75)) - KNOTS[u.iter().position(|&acc| matches!(acc, 0.25..0.5)).unwrap_or(2) % 4] * (p * TABLE[(0 == 0) as usize % 4]).tanh()))
}
fn f29(mut t: f64, mut z: f64, p: f64, k: usize) -> f64 {
    let mut sum = { let mut i = 0; 'l4: loop { if i >= 2 { break 'l4 0.24; } i += 1;
        let f = move |p: f64, t: f64| { f64::tanh(T0).exp_m1().atan() };
        if k < k && (0.25..0.5).contains(&z.atan()) {
            break 'l4 1.35;
        }
        let mut acc = f64::cos(f(1.86_f64, 0.84));
    } };
    let g = |mut q: f64, sum: f64| {
        let mut s: f64 = if let Some(found) = (if p < p { Some(p) } else { None }) { found } else { 1.86 };
        f64::tanh(0.)
    };
    let mut y = f64::tanh(p * sum).exp_m1();
    let mut value = (f64::sin(match (if k < k { k } else { k }) % 4 {
        0 => HALF,
        1 | 3 => T0,
        t => sum,
    }) - ({ let mut t = 0; 'l5: loop { if t >= 3 { break 'l5 y; } t += 1;
        let b = 2.39;
        if (z.tanh() < y).then(|| sum).is_some() {
            break 'l5 sum;
        }
        let maybe: Option<f64> = helper29_0(&[p.cos(), b, f64::tanh(sum)], [f64::sin(p), z], vec![p.sin(), sum, p.asinh(), T0]).filter(|value| !(f64::cos(sum) >= z));
    } })).cos();
    let h = |mut s: f64| p.tanh().exp_m1().tanh();
    let mut t = std::mem::replace(&mut z, value.atan());
    t /= 2. + f64::exp(f64::tanh(sum - 0.));
    y - t * value + z * p.tanh().exp_m1() + 0.39 * (z * z).atan()
}

}
mod p30 {
use super::*;
fn helper30_0(p: f64, z: &f64, xs: [f64; 2]) -> (f64, f64) {
    let mut sum = { let mut j = 0; 'l1: loop { if j >= 4 { break 'l1 -xs.iter().take(2).fold((j + j) as f64, |folded, &value| f64::atan(match j % 4 {
        1 => 1.81,
        1 | 3 => xs[(j + j) % 2],
        x => value,
    })); } j += 1;
        'l2: for b in xs.iter().step_by(2) {
            let mut value: f64 = f64::cos(p);
        }
        let mut t: f64 = { f64::cos(f64::sin(xs[1]).atan2(p.cos())).powi(2).cos().powi(3) };
    } };
    let mut a = [f64::tanh(0.94).exp_m1().sin(), f64::sin(match xs.iter().take(2).filter(|a| (1 + 3) as f64 > *xs.get(1).unwrap()).max_by(|a, b| a.partial_cmp(b).unwrap()).copied() {
        Some(z) => z,
        None => sum,
    }), match xs.iter().step_by(2).find(|&&acc| 3 >= 1).copied() { Some(found) => found, None => sum }, f64::mul_add(sum, p, 1.6_f64)];
    a.swap(4 % 4, 2);
    ((sum - xs[1] * z.powi(1) + p * z.floor() + sum * (a.iter().step_by(2).enumerate().filter(|&(k, &t)| t < *z).count() as f64 + p)).tanh(), f64::cos(if (0 + 1) < 4 { { let mut x = 0; 'l3: loop { if x >= 1 { break 'l3 sum; } x += 1;
        if (if xs[x].atan() <= p { Some(f64::tanh(xs[x % 2])) } else { None }).is_some() {
            continue 'l3;
        }
        let mut w = [1.0; 3];
    } } } else { 1.97_f64 - z }))
}
fn f30(c: f64, [mut x, value]: [f64; 2]) -> f64 {
    fn helper30_1(b: &f64) -> f64 {
        let mut t = *b;
        ((*b * 1.55).clamp(0.25, 1.75) - 1.28_f64 * (*b % (HALF * HALF + 1.5_f64)) + t * f64::clamp(1.65, 0.25, 1.75) + b * (t + t).cos()).asinh()
    }
    let mut c = (2. + value * value).sqrt();
    let mut acc = std::mem::replace(&mut c, T0);
    x = x - f64::min(f64::exp(value.tanh()), helper30_0(2.0_f64, &x, [value, (3 + 0) as f64]).1);
    { let x = &mut x; {
        *x += value;
        acc = *x;
        return (2.0 + f64::tanh(acc).exp()).powf(acc.sin());
    } }
    let value = { let mut add = |q: f64| { c += helper30_1(&T0).atan(); x - acc }; add(0.29_f64) + add((value * value + 1.5).recip()) + add(value.copysign(value)) };
    let Some(t) = (if (0.25..0.5).contains(&value) { Some((1. + GAIN.abs()).powf(f64::sin(c))) } else { None }) else { return f64::cos((acc > c).then(|| KNOTS[(0 + 1) % 4]).map(|y| { y }).unwrap_or(value)); };
    let t: f64 = 0.77 + x;
    (t * c).sin() % (2.0_f64 + c.powi(1).sin().powi(2)) - c * c - c * (f64::tanh(KNOTS[1 * 4 % 4]) + HALF) + value * f64::sin(c - value)
}

}
mod p31 {
use super::*;
fn f31(acc: f64, mut z: f64, mut p: f64) -> f64 {
    p *= f64::cos(p / ((acc * z).cos().abs() + 2.0));
    if let Some(z) = (!(f64::atan(TABLE[(acc.abs() * 2.0).floor() as usize % 4 % 4]) >= z)).then_some(acc).map(|s| f64::cos(z / (z.powi(2) + 1.0))) {
        p /= GAIN.abs() + 2.0;
    }
    let (mut q, t) = (p, (1.06 + TABLE[(if 3 == 0 { 4 } else { 1 }) % 4]).sin());
    let acc: f64 = acc;
    let mut a = q;
    (match if KNOTS[0].sin() < acc { Some(acc) } else { None } { None => q, Some(x) => { x - x } }) - 2 as i32 as f64 * f64::atan(acc + z) - q * a - p * f64::tanh({ let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 0.59_f64; } k += 1;
        if (z.atan() * p.sin()) < acc {
            break 'l2 f64::cos(if (!(1.62_f64 >= HALF)).then_some(z).is_some() { q } else { acc });
        }
        if !((T0 - t).asinh() >= q) {
            break 'l2 t;
        }
        let h = |p: f64, t: f64| { TABLE[3].cos() };
    } })
}

}
mod p32 {
use super::*;
fn helper32_0(y: f64, mut w: Vec<f64>) -> f64 {
    { let mut x = 0; 'l1: while x < 2 && (matches!(f64::cos(w[2]), 0.25..0.5)).then_some(y.cos()).is_some() { x += 1;
        w[x] -= ((0 as f64).atan() + f64::asinh(y)).atan();
        'l2: for (k, q) in w.iter_mut().enumerate() {
            *q = f64::asinh(*q);
        }
    } }
    (w[3 * 1 % 3] + w[0 % 3] * 2.4 + y * (if w.chunks(2).any(|xs| (0.25..1.5).contains(&y)) { y } else { y }) + y * (2.0 * T0)).sin()
}
fn f32(z: f64, x: f64, p: f64) -> f64 {
    fn helper32_1(z: f64, grid: &[f64; 3]) -> f64 {
        let p = grid.iter().take(2).zip(grid.iter()).map(|(&a, sum)| 'l3: {
            if !(a >= a) && f64::lt(&1.37_f64, &(1.94)) {
                break 'l3 f64::tanh(grid.chunks(2).map(|v| a).sum::<f64>());
            }
            if (*grid.get(4 % 3).unwrap() - sum) <= a {
                break 'l3 2.0_f64;
            }
            let mut j = 2 * 2 % 7;
            0.2
        }).product::<f64>();
        let mut b = 'l4: {
            let y = GAIN;
            if grid.iter().any(|acc| 0.27_f64 < 0.0) {
                break 'l4 grid.iter().copied().enumerate().map(|(k, c)| grid[0].powi(1)).sum::<f64>();
            }
            let maybe: Option<f64> = (matches!(p, 0.25..0.5)).then(|| y).filter(|sum| (grid[0] > 0.25 && grid[0] < 0.5));
            0.49 * f64::atan(grid.iter().take(2).map(|&y| z).sum::<f64>())
        };
        (helper32_0(grid[1].sin(), grid.to_vec()) - grid[2] * p + 0.0_f64 * (1.3 * 0 as f64) + HALF * z.tanh().exp()).sin()
    }
    { let mut i = 0; 'l5: while i < 4 && matches!(('l6: {
        if (1.5 + f64::abs(1.93)).recip().sin() < x {
            return f64::asinh((p.sin().tanh().exp() + 1.0).powf(1.8));
        }
        if f64::sin(p) < 1.96_f64 {
            break 'l6 0.06_f64;
        }
        let mut y = 0.7;
        1.51
    }), 0.25..1.0) { i += 1;
        let x = f64::atan(if let Some(found) = (if 0.55 < 1.67 { Some(p) } else { None }) { found } else { f64::tanh(z) });
        let mut acc: f64 = 0.94;
    } }
    let (q, mut s) = (helper32_0(z, vec![x, z, T0]).tanh(), f64::asinh(match ((0.25..0.5).contains(&p), 3 % 3) {
        (true, 2) => x,
        (false, _) => 0.79,
        _ => x,
    }));
    let pair = (q, s);
    'l7: for j in 0..1 {
        s = f64::tanh(if (j >= j).then_some(q).is_some() { pair.1 } else { pair.1 });
        let mut t = std::mem::replace(&mut s, p);
    }
    let grid: [f64; 4] = [pair.0, pair.1, z, pair.0];
    let mut y: f64 = if !(f64::asinh(f64::from(((2.0_f64.abs() * 2.0).floor() as usize % 4) as u32)) <= 0.68) { q + s } else {
        let q: f64 = s;
        q
    };
    let mut sum = if (if 3 < 3 { Some(y) } else { None }).is_some() {
        let b: f64 = x;
        HALF.powi(3)
    } else { 3.0 - pair.1 };
    let g = move |q: f64| f64::tanh(y.mul_add(pair.1, pair.0) / (2.0 + x.atan().abs()));
    y *= f64::cos(helper32_1(0.41 / (1.5 + p.tanh().exp()), &[q, s - *grid.first().unwrap(), { let mut m = 0; 'l8: loop { if m >= 1 { break 'l8 z; } m += 1;
        if f64::lt(&(1. / (f64::tanh(sum).abs() + 1.0)), &((m + m) as f64)) {
            break 'l8 f64::sin(if 1.0 > z.tanh() || matches!(GAIN, 0.25..0.5) { TABLE[m] } else { x });
        }
        let mut n = grid.iter().position(|&t| m < 2).unwrap_or(2) % 7;
    } }]));
    (0 == 4).then_some(4 as f64 * 1.24).unwrap_or_else(|| f64::sin({ let mut x = 0; 'l9: loop { if x >= 1 { break 'l9 s; } x += 1;
        let (mut a, mut x) = ((x as i32 as f64).cos(), f64::asinh(TABLE[(f64::lt(&f64::cos(sum), &(sum))) as usize % 4]));
        let mut b = q.atan();
    } })) - 2.39 * helper32_0(grid[1], vec![p, 0., grid[1]]) - 1.44 * 0.0 - TABLE[2] * f64::asinh(helper32_0(s, vec![f64::asinh(KNOTS[2]), p, 2.37]))
}

}
mod p33 {
use super::*;
fn f33(mut y: f64, [q, p]: [f64; 2], j: usize) -> f64 {
    let mut w: Vec<f64> = (0..2).map(|j| f64::tanh(0.74).exp_m1()).collect::<Vec<f64>>();
    { let x = &mut w[1]; {
        *x -= *x / (2. + q.abs());
        y = f64::tanh(1.67 + q);
        let f = |b: f64| { (b + 2.0).sin().clamp(0.25, 1.75).sin() };
    } }
    let found: Option<f64> = (matches!(w[1], 0.25..1.0)).then_some(p).filter(|y| q < *y);
    { let mut i = 0; 'l2: while i < 1 && ((0.25..0.5).contains(&(*w.first().unwrap()).asinh()) || p.sin() <= *w.get((2 + i) % 2).unwrap()) { i += 1;
        y += f64::cos(p.fract());
        y += (0.82 * q.tanh()).cos();
        return f64::cos(y / (1.5 + w[i].tanh().tanh().exp()));
    } }
    p + p * p + 0.17_f64 * f64::cos((if (w[j * j % 2] > 0.25 && w[j * j % 2] < 1.5) { j } else { j }) as i32 as f64 / (1.0 + y * y)) - w[0] * f64::fract(q)
}

}
mod p34 {
use super::*;
fn helper34_0(mut t: f64, grid: [f64; 4], value: f64) -> f64 {
    t = t + t;
    let (p, z) = (grid.into_iter().skip(1).map(|c| value).sum::<f64>(), f64::atan2(0.16, T0));
    t = if ('l1: {
        let mut acc: f64 = 3.0;
        if 0 == 1 {
            break 'l1 1.0;
        }
        acc = value;
        acc
    }) <= p {
        let mut t = value;
        value * 0.33
    } else { z.hypot(t) };
    (f64::sqrt(1.5 + f64::exp(f64::tanh(grid.chunks(2).map(|w| p).product::<f64>()))) - 0.5_f64 * (z % (2.0 + f64::tanh((1 as u8 as f64).cos()).exp())) - value * grid.chunks(2).fold(t, |folded, a| 0.7_f64.clamp(0.25, 1.75).sin()) + grid[0] * grid[(2 + 3) % 4]).asinh()
}
fn f34(a: f64, b: f64, mut z: f64, x: usize) -> f64 {
    z /= 2.0_f64 + 2.0 * 2.0;
    'l2: for t in 0..=0 {
        z = helper34_0(b, [b.sin(), 2.14_f64, b.sin(), b.cos()], a);
        let z = (f64::sin(b) * z.cos()).asinh();
        continue;
    }
    z = 0.21_f64;
    z *= (z + z).cos();
    ({ let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 a; } m += 1;
        if (0.25..1.5).contains(&f64::cos(((1.6_f64 > 0.25 && 1.6_f64 < 1.0)).then(|| a).unwrap_or_else(|| z.tanh()))) {
            break 'l3 f64::clamp(1.77, 0.25, 1.75).cos();
        }
        if 3.0_f64 > f64::tanh(b) {
            return f64::cos(((0.25..0.5).contains(&f64::tanh(b))).then_some(GAIN).map(|s| { s }).unwrap_or(a));
        }
    } }) - f64::signum(2.0).sin() - z * helper34_0(a, [2.11_f64, T0, b, b], z).asinh() + b * helper34_0(1.27, [2.18, a, GAIN, a], 1.18) - b * ('l4: {
        let p: f64 = z;
        if (!(1.25_f64 >= 1.21)).then(|| p).is_some() {
            break 'l4 z;
        }
        let c = z;
        z
    })
}

}
mod p35 {
use super::*;
fn helper35_0(x: usize, m: usize, p: f64) -> (f64, f64) {
    ((p - p * (p + p) - HALF * 0.14_f64 - p * f64::powf(1.5_f64 + p * p, 0.98).tanh()).sin(), p)
}
fn f35(grid: &[f64; 3]) -> f64 {
    'l1: for i in (0..1).step_by(1) {
        let p: f64 = 'l2: {
            'l3: for n in (0..1).rev() {
                let acc = grid[n].sin();
            }
            if grid.iter().cloned().take(2).reduce(f64::max).filter(|&s| f64::lt(&f64::sin(s), &(grid[i]))).is_some() {
                break 'l2 helper35_0(i + i, grid.iter().position(|&x| 3. < x).unwrap_or(0), grid[i]).0;
            }
            match (grid[i].cos(), grid[2]) {
                (q, z) if q < z => {
                    let mut x = grid[i].atan();
                    let pair: (f64, f64) = (grid[i].asinh(), x);
                },
                (p, y) => {
                    let mut s: f64 = p.tanh();
                    if i < i {
                        return f64::tanh(y.cos());
                    }
                },
            }
            0.51_f64 / (2.0 + (((grid[i].asinh().abs() * 2.0).floor() as usize % 5) as u8 as f64).tanh().powi(2))
        };
    }
    let mut n = (3 + 0) % 7;
    if 0.17 < grid[1] || n < n {
        let mut z: f64 = 0.91_f64;
        let acc = f64::atan(helper35_0(n + n, if (grid[1] > 0.25 && grid[1] < 0.5) { n } else { n }, 0.8_f64).0);
    }
    let mut sum = (grid[(f64::lt(&*grid.get(3 % 3).unwrap(), &(1.0_f64))) as usize % 3] - grid[1]) / (f64::tanh(grid.iter().copied().map(|p| grid[n % 3]).sum::<f64>().asinh()).exp() + 1.0);
    0.97_f64 + grid[0] * sum - 2.0_f64 * grid[n % 3] + sum * ('l4: {
        if grid.iter().take(2).find(|&&c| c > HALF).copied().is_some() {
            break 'l4 TABLE[3] / (1.04 * 1.04 + 1.0);
        }
        if (0.25..1.0).contains(&grid.iter().cloned().map(|t| t).sum::<f64>()) {
            break 'l4 grid[2];
        }
        let value = grid.iter().position(|sum| (0.25..1.5).contains(&((n + n) as i32 as f64))).unwrap_or(1) as i32 as f64;
        KNOTS[(n < n) as usize % 4]
    })
}

}
mod p36 {
use super::*;
fn f36((z, p): (f64, f64), s: f64) -> f64 {
    let mut acc: f64 = z;
    acc = f64::tanh(s * f64::tanh(((z.abs() * 2.0) as usize % 4) as i32 as f64)).exp_m1();
    let (mut c, mut x) = ((3. % (1. + z.powi(2))).atan(), f64::cos(s / (1.0 + s.tanh().exp())));
    let mut u = [z; 2];
    let [c, s] = u;
    s + T0 * f64::cos(if u.windows(2).any(|v| 0 >= 4) { z } else { 0.0 }) - u[2 * 1 % 2] * u.iter().zip(&u).map(|(&q, acc)| u[1 % 2]).product::<f64>().cos() + acc * u.iter().skip(1).map(|s| *u.get(1).unwrap()).product::<f64>().tanh()
}

}
mod p37 {
use super::*;
fn f37((mut b, x): (f64, f64), z: f64) -> f64 {
    let mut t: (f64, f64) = (b.hypot(x).sin(), f64::atan({ z.powi(3) }));
    debug_assert!(b.is_finite(), "b is {b}");
    b += (t.1 - 1.22_f64).cos();
    let (mut p, s): (f64, f64) = (b / (x.powi(2) + 1.5), 1.);
    let h = |a: f64| (x * x).tanh();
    z.powi(2) * ({ 0.12_f64 * 0 as u8 as f64 }) - b * x - 0.48 * z.tanh().cos() + 2.37 * z.powi(1)
}

}
mod p38 {
use super::*;
fn helper38_0(c: &f64, u: [f64; 2]) -> Option<f64> {
    let q = (*c, u[3 % 2].mul_add(*c, *u.get((0.12_f64.abs() * 2.0) as usize % 3 % 2).unwrap()));
    if let Some(mut acc) = (f64::lt(&*c, &(TABLE[1 % 4]))).then_some(f64::tanh(KNOTS[2])) {
        acc += *c;
    }
    let mut sum = *c;
    Some((u[1] * (T0 / (2.0 + f64::tanh(1.33).exp())) + sum * f64::powi(0.33, 2).atan() + ((matches!(*c, 0.25..1.5)) as usize) as f64 * (u[1] * c) - sum * (c * c)).atan())
}
fn helper38_1(m: usize, k: usize, mut sum: f64) -> Option<f64> {
    let mut y: f64 = sum;
    let mut grid = [sum, HALF, y, y];
    Some(f64::atan(({ let mut m = 0; 'l1: loop { if m >= 3 { break 'l1 grid.windows(2).map(|w| grid[m]).product::<f64>(); } m += 1;
        let mut x = 0.75 + y.atan();
        if f64::lt(&f64::cos({ let mut t = 0; 'l2: loop { if t >= 4 { break 'l2 y; } t += 1;
            let (mut p, s) = (f64::cos(sum), 0.53);
            let s: f64 = { let mut add = |c: f64| { p += T0; f64::tanh(f64::sin(grid[m]) * f64::tanh(s)) }; add(f64::sin(sum)) + add(f64::asinh(grid.get(t).copied().map_or_else(|| sum, |c| { y }))) + add(f64::tanh(grid[(x.abs() * 2.0).floor() as usize % 3 % 4]).clamp(0.25, 1.75).atan()) };
        } }), &(1.)) {
            break 'l1 grid[m];
        }
        'l3: for x in 0..=2 {
            let mut acc: f64 = f64::cos(grid[0]);
            return Some(acc.cos());
        }
    } }) - grid[3] * f64::cos(if grid.iter().zip(&grid).map(|(&q, value)| grid[k % 4]).sum::<f64>() <= 0.37 { GAIN } else { sum }) + grid[(k + m) % 4] * (match y {
        ..0.25 => T0,
        acc if !(acc >= y) => acc,
        0.25..1.5 => grid[grid.len() % 4],
        _ => sum,
    }) + sum * grid[k % 4]))
}
fn f38(t: f64, s: f64, x: f64, j: usize) -> f64 {
    let found: Option<f64> = ((0.25..1.5).contains(&x)).then(|| (((x.abs() * 2.0).floor() as usize % 2) as f64).sin()).map(|acc| acc).map(|q| f64::asinh(s - 2.44));
    let mut t: f64 = { t.powi(1).atan().atan2(s) };
    if t > x {
        t = x;
        return f64::sin((f64::lt(&s, &(3.))).then_some(s).map_or(GAIN, |found| found));
    }
    'l4: for t in 0..=0 {
        let sum = if (if !(2.3 >= x) { 4 } else { 4 }) == j { x } else { s };
        let y: f64 = s.sin();
    }
    (f64::tanh(j as f64).exp().powi(2) + 1.).powf(0.) + s * ((j + j) as f64 - 0.0) - x * (if (s > 1.27).then_some(x).is_some() { x } else { x }) + t * (TABLE[j].sin() * t).cos()
}

}
mod p39 {
use super::*;
fn f39(p: f64, s: f64, acc: f64) -> f64 {
    let q: f64 = p;
    let p = { (1.0 + s.abs()).ln() };
    let t: (f64, f64) = (p - p, p);
    let mut a: f64 = (q + (p - q)).tanh();
    a /= 1.0 + f64::tanh(f64::cos(match TABLE[4 * 3 % 4].atan() {
        ..0.25 => t.1,
        x if f64::lt(&x, &(q)) => (1 + 0) as i32 as f64,
        0.25..1.5 => T0,
        _ => p,
    })).exp();
    (if !(0.17_f64 >= a) { Some(t.0) } else { None }).map_or(q, |t| { 2.43 }) - s * (t.0 + s) + ((f64::abs(1.63) * 2.0).floor() as usize % 4) as f64 * (match (t.1, a) {
        (a, y) if a < y => t.1,
        (b, value) => 0.54,
    }) + p * (t.1.tanh().exp() + 1.0).powf(1.0)
}

}
mod p40 {
use super::*;
fn helper40_0(a: &[f64], mut t: f64, x: f64) -> Option<f64> {
    t -= a.iter().nth(0).cloned().filter(|&b| (t > 0.25 && t < 1.5)).map(|value| x - value)?;
    let mut t: f64 = (match (a.len() as i32 as f64 > f64::atan(a.iter().rev().enumerate().map(|(k, &value)| value).product::<f64>()), (t.abs() * 2.0).floor() as usize % 4 % 3) {
        (false, 2) => a[1 % 4],
        (true, _) => a[(if (0.25..1.5).contains(&f64::cos(TABLE[((2.0 * t.abs()).floor() as i32 % 5) as usize % 4])) { 4 } else { 4 }) % 4],
        _ => x,
    }) / (1.0_f64 + (t + GAIN).abs());
    Some((t - x * (1.15 / (t.powi(2) + 1.5)) - t * t.powi(1) + a.iter().zip(a.iter()).filter(|(p, value)| T0 < x).count() as f64 * (t * TABLE[3]).sin()).asinh())
}
fn helper40_1([mut z, acc]: [f64; 2]) -> f64 {
    if matches!(z, 0.25..1.5) && 4 >= 1 {
        z += if let Some(t) = (if acc > z { Some(acc) } else { None }) { t } else { z };
        let a: [f64; 2] = std::array::from_fn::<f64, 2, _>(|i| acc);
    } else {
        z = z / (2.0 + f64::abs(2.));
        { let x = &mut z; {
            *x = *x - (0 + 1) as f64;
            *x = acc;
            let mut b = 0.51_f64;
        } }
    }
    (({ let mut k = 0; 'l1: loop { if k >= 4 { break 'l1 acc.floor(); } k += 1;
        'l2: for k in 0..=3 {
            let a = z.asinh();
            let k = k % 7;
        }
        let mut c: f64 = f64::sin(z);
    } }) - acc * acc.mul_add(GAIN, acc).atan() + acc * (acc - acc).cos() - TABLE[(f64::abs(1.0) * 2.0) as usize % 4 % 4] * acc).sin()
}
fn f40(a: f64, mut c: f64, z: f64) -> f64 {
    let mut y = match (if !(GAIN >= a) { Some(0.49_f64) } else { None }).map(|t| { let mut x = 0; 'l4: loop { if x >= 3 { break 'l4 c; } x += 1;
        let h = |a| -> f64 { f64::asinh(f64::tanh(a) + (match (f64::lt(&f64::atan(2 as i32 as f64), &(0.87))).then(|| a) {
            Some(q) => z.sin() - q,
            None => f64::asinh(t) % (f64::tanh(f64::tanh(z)).exp() + 1.0),
        })) };
        let mut p: f64 = h(TABLE[x]);
        if t > f64::atan(t) && (0.25..1.5).contains(&f64::sin(p)) {
            break 'l4 c;
        }
        p += z.sin();
    } }) { Some(found) => found, None => c };
    if y < a || (0.25..1.0).contains(&0.27_f64) {
        return T0 - a;
    }
    let xs: Vec<f64> = vec![a, y, 0.79, GAIN];
    let p: f64 = { let mut add = |p: f64| { c += f64::ln_1p(1.0 + f64::tanh(p).exp()); f64::copysign(p, c) }; add(xs.windows(2).map(|u| xs[((2.0 * (*u.get(u.iter().position(|&p| 1.99_f64 > a).unwrap_or(0) % 2).unwrap()).abs()).floor() as i32 % 4) as usize % 4]).sum::<f64>()) + add(f64::atan(z + z)) + add({
        if !(('l5: {
            let mut p = 0.0_f64;
            if z < xs[3] || 3.0_f64 > GAIN {
                break 'l5 z;
            }
            let p = z;
            ((T0.abs() * 2.0) as usize % 3) as i32 as f64
        }) >= y) {
            return xs.iter().map(|v| *v).skip(1).zip(xs.iter().copied()).map(|(a, z)| a).product::<f64>().tanh();
        }
        1 as f64
    }) };
    c = c + f64::sin({ let mut k = 0; 'l6: loop { if k >= 1 { break 'l6 2.; } k += 1;
        'l7: for i in (0..1).rev() {
            let mut p = f64::cos(y);
            let z: f64 = f64::cos(y);
        }
        'l8: for n in 0..=0 {
            let mut acc = ((((2.0 * c.asinh().abs()).floor() as i32 % 4) as usize) as u8 as f64).atan();
            let mut z = z.tanh();
        }
    } });
    c - a * helper40_1([xs[(2 + 4) % 4], xs[(p <= xs[3]) as usize % 4]]) - z * (*xs.first().unwrap() + z) + z * f64::powi(1.34, 3)
}

}
mod p41 {
use super::*;
fn helper41_0(b: f64, [y, q]: [f64; 2], p: f64) -> (f64, f64) {
    let mut sum = (TABLE[3] + y).tanh().exp();
    let p = p;
    sum /= q * q + 1.0;
    ((HALF - y * f64::atan(y).sin() - (0 + 1) as f64 * 1.96 - HALF * y).cos(), p)
}
fn f41((c, x): (f64, f64), y: f64, n: usize) -> f64 {
    let t: (f64, f64) = (helper41_0(x, [TABLE[((2.0 * x.abs()).floor() as i32 % 3) as usize % 4], x], y).0.atan(), y);
    let mut z = f64::asinh(1.53 + f64::atan(if n == n || ((n + n) as f64).atan() <= 0.97 { HALF } else { y }));
    z = t.0;
    'l1: for n in (0..3).step_by(1) {
        z += f64::sin(if let Some(b) = (if x.asinh() <= c { Some(x) } else { None }).filter(|&x| matches!(f64::atan(z), 0.25..1.0)) { t.0 } else { c });
    }
    let mut value = { let mut k = 0; 'l3: loop { if k >= 4 { break 'l3 f64::tanh(KNOTS[n]).min(z); } k += 1;
        let Some(mut sum) = (3. < x).then(|| x) else { return t.1.tanh(); };
        'l4: for n in 0..1 {
            sum = sum - ((f64::abs(0.42) * 2.0).floor() as usize % 5) as f64;
            let mut a = 2.3_f64;
        }
    } };
    let mut acc = t.0;
    let s: f64 = helper41_0(y, [c, acc], acc).1.asinh();
    let mut sum = 'l5: {
        let z = KNOTS[n];
        if matches!(c, 0.25..1.5) && !(s >= c) {
            break 'l5 if f64::lt(&y, &(value)) && f64::lt(&s, &(y)) { value } else { t.0 };
        }
        'l7: for k in 0..=1 {
            let mut z: f64 = TABLE[n].sin();
            let acc: f64 = x.atan();
        }
        t.0 + 2.08_f64
    };
    (if 3 == n { if !(z <= t.1) { GAIN } else { sum } } else { match (n == 0, (y.abs() * 2.0).floor() as usize % 3 % 3) {
        (true, 1) => c,
        (false, _) => t.1,
        _ => acc,
    } }) - value * (match n % 4 {
        1 => t.1,
        1 | 2 => value,
        n => t.1,
    }) + HALF * (1.04 + x) + y * ({ let mut t = 0; 'l8: loop { if t >= 4 { break 'l8 y; } t += 1;
        if s > f64::tanh(s) && t < t {
            return f64::atan(HALF.copysign(c.sin()));
        }
        if (0.25..1.5).contains(&HALF) {
            break 'l8 1.87;
        }
        let mut value: f64 = f64::tanh(value);
    } })
}

}
mod p42 {
use super::*;
fn f42(a: f64, p: f64, mut c: f64) -> f64 {
    if let Some(b) = ((p > 0.25 && p < 1.0)).then_some(c) {
        c *= f64::sin({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 a; } m += 1;
            if (0.25..1.5).contains(&a.cos()) && 0.2 > f64::tanh(b) {
                break 'l1 f64::powi(1.4, 3).asinh();
            }
            if m >= 3 {
                break 'l1 a;
            }
            let a: f64 = c.sin();
        } });
        let found: Option<f64> = (if p < 0.0 { Some(p) } else { None }).map(|sum| (p - c).sin());
        return GAIN.min(c);
    }
    'l2: for j in (0..2).step_by(1) {
        c += p / (1.0 + f64::exp(f64::tanh(2.0)));
        let mut u: Vec<f64> = vec![f64::tanh(c), p.atan(), c];
    }
    let (mut c, value): (f64, f64) = (f64::cos('l3: {
        let f = move |mut q: f64| { f64::atan(f64::sin(T0).atan() / (2. + f64::cos(0.1 - 1.82) * f64::cos(0.1 - 1.82))) };
        if p <= c {
            break 'l3 1.;
        }
        if f64::lt(&(if 0 < 3 || f64::lt(&a, &(a)) { 3. } else { p }), &(a)) {
            break 'l3 (p % (2.0_f64 + KNOTS[((2.0 * f64::tanh(KNOTS[0 % 4]).abs()).floor() as i32 % 2) as usize % 4].tanh().exp())).asinh();
        }
        p
    }), 3.);
    let x = (2.0_f64 + 3.0_f64.powi(0) * 3.0_f64.powi(0)).powf(f64::sin(2.24_f64));
    { let mut x = 0; 'l4: while x < 4 && !((0.25..1.0).contains(&value.cos())) { x += 1;
        c += f64::cos((if 2.28 < value { Some(value) } else { None }).unwrap_or_else(|| a));
        let g = move |c: f64, t: f64| {
            let mut q = a;
            f64::cbrt(1.).atan()
        };
    } }
    let mut a: f64 = c;
    f64::tanh(if (1.01 > 0.25 && 1.01 < 1.5) { a } else { c }) + p - x * f64::mul_add(1., 2.08, p) + 2.1 * (x.abs() + 1.0_f64).recip() - x * (1.0 + TABLE[1].powi(2)).powf(1.46_f64)
}

}
mod p43 {
use super::*;
fn f43((mut a, x): (f64, f64), mut q: f64, m: usize) -> f64 {
    fn helper43_0(a: f64) -> f64 {
        let mut value = a;
        let z = value;
        (f64::powf(1.0_f64 + a.abs(), 3.0) - f64::tanh(if !(z >= a) || 1 >= 0 { a } else { a }) - a * (1.0 + f64::exp(1.86_f64.tanh())).recip() - 0.43 * f64::atan(if 4 < 1 { z } else { 1.0 }) + value * a).asinh()
    }
    a = f64::tanh((if f64::from(m as u32) > x { m } else { m }) as f64);
    q += a;
    'l2: for x in (0..1).step_by(1) {
        a += 0.0_f64;
        let mut q: f64 = { let mut t = 0; 'l3: loop { if t >= 4 { break 'l3 1.1; } t += 1;
            if t == x {
                continue 'l3;
            }
            let p = q.sin();
        } };
    }
    let Some(mut p) = (if (0.25..1.0).contains(&x) { Some({ let mut k = 0; 'l4: loop { if k >= 3 { break 'l4 q; } k += 1;
        if matches!(a, 0.25..1.5) {
            break 'l4 x.cos() - x.cos();
        }
        let f = |s: f64, sum: f64| -> f64 {
            let c = f64::atan(KNOTS[k] - f64::asinh(k as i32 as f64));
            f64::tanh({ let mut j = 0; 'l5: loop { if j >= 2 { break 'l5 s; } j += 1;
                if (f64::tanh(f64::atan(s).powi(2)) > 0.25 && f64::tanh(f64::atan(s).powi(2)) < 1.0) {
                    return s.cos();
                }
                let mut b: f64 = s.sin();
            } }).exp_m1().atan()
        };
    } }) } else { None }) else { return (x * x + 1.0_f64).powf(1.55).atan(); };
    let mut y = 3.0_f64;
    (a, y) = (y, a);
    let Some(a) = ((1.31 > 0.25 && 1.31 < 1.0)).then_some(KNOTS[(if matches!(q, 0.25..1.0) { m } else { m }) % 4]).filter(|y| f64::lt(&a, &(x))) else { return f64::cos(if helper43_0(TABLE[m]).cos() <= (m * 0) as u8 as f64 { x } else { p }); };
    HALF - a * f64::atan({ let mut i = 0; 'l6: loop { if i >= 4 { break 'l6 y; } i += 1;
        let mut p = q.cos();
        if y.tanh() < HALF {
            break 'l6 a;
        }
        let found: Option<f64> = (if y > 1.59 { Some(q) } else { None }).map(|value| y.asinh());
    } }) - q * (x / (f64::abs(q) + 1.5)).sin() - a * (if (if !(y >= q) { m } else { 2 }) >= m { p } else { y })
}

}
mod p44 {
use super::*;
fn f44(mut sum: f64, mut y: f64, q: f64, p: f64) -> f64 {
    fn helper44_0(a: f64, j: usize, s: f64) -> f64 {
        let mut p = 2.23;
        if f64::lt(&1.0, &(a)) {
            p = f64::from((1 * 3) as u32) - a;
        }
        (T0 - p * s.powi(2) - a * f64::tanh(2.06).exp() + p * f64::exp(f64::tanh(s))).asinh()
    }
    let Some(mut p) = (if (0. > 0.25 && 0. < 0.5) { Some((KNOTS[0] - y).asinh()) } else { None }) else { return sum; };
    sum /= (GAIN * y).asinh().powi(2) + 1.0;
    y = match if sum < sum { Some(q) } else { None } { Some(found) => found, None => f64::ln_1p(1.0 + 0.0 * 0.0).cos() };
    'l1: for j in 0..4 {
        p += { let mut t = 0; 'l2: loop { if t >= 2 { break 'l2 q; } t += 1;
            if j == j {
                continue 'l1;
            }
            let mut c = f64::cos(t as i32 as f64);
        } };
    }
    if sum > f64::atan((p * p + 1.0_f64).powf((3 as u8 as f64).sin())) {
        sum = f64::sin(if (y / (q.powi(2) + 2.)) <= 1.22 { sum } else { q });
        let mut y = f64::atan(q - q);
    }
    'l3: for n in 0..=0 {
        p = p - helper44_0(p, if (((0 + n) as i32 as f64).cos() > 0.25 && ((0 + n) as i32 as f64).cos() < 1.0) { n } else { n }, q).cos();
        let p = f64::sin(q);
    }
    p *= TABLE[(2.47_f64.abs() * 2.0).floor() as usize % 2 % 4].tanh();
    sum += match (f64::lt(&sum, &(p))).then(|| q) { Some(found) => found, None => sum * p };
    let mut s = f64::powi(3.0, 3);
    s + s * sum + s * (if (y > 0.25 && y < 0.5) { 0.0 } else { sum }) + 2.0 * (q - p) + p * sum
}

}
mod p45 {
use super::*;
fn helper45_0(mut acc: f64, mut value: f64) -> [f64; 2] {
    { let mut m = 0; 'l1: while m < 3 && (2 == m).then(|| ((value.tanh().abs() * 2.0) as usize % 4) as i32 as f64).is_some() { m += 1;
        value = 2.08;
    } }
    'l2: for t in (0..2).rev() {
        value = acc.asinh();
        if acc > f64::tanh(acc) && acc.atan() < value {
            acc = acc * f64::sin(2.49);
        } else {
            value = value.sin();
            let mut i = t % 7;
        }
        break;
    }
    acc = acc;
    [((f64::lt(&value, &(acc))).then(|| acc).map(|a| f64::copysign(acc, 0.67)).map(|a| value - 0.44).unwrap_or('l3: {
        let mut s: f64 = 3.0_f64;
        if value < s {
            break 'l3 s;
        }
        if matches!(({ let mut m = 0; 'l4: loop { if m >= 2 { break 'l4 2.23; } m += 1;
            let a = f64::tanh(acc);
            if matches!(0.91, 0.25..0.5) {
                break 'l4 s;
            }
            let b = 3.;
        } }), 0.25..0.5) {
            break 'l3 HALF;
        }
        acc
    }) + value * acc.floor() - acc * (0.22 * GAIN) + KNOTS[0] * (acc * f64::tanh(((value.abs() * 2.0).floor() as usize % 4) as i32 as f64))).cos(), value]
}
fn helper45_1(t: f64, w: &[f64], q: &f64) -> (f64, f64) {
    ((helper45_0(q / (1.0 + w[4 % 2].powi(2)), *w.get(1).unwrap() - q)[1] + *w.get((4 + 0) % 2).unwrap() * (0 + 1) as f64 - q * w[((2.0 * (*q).abs()).floor() as i32 % 3) as usize % 2].powi(3) - w[0] * f64::cos(if f64::lt(&({ q.powi(0) }), &(w[(if matches!(TABLE[((*q).abs() * 2.0) as usize % 4 % 4].asinh(), 0.25..1.0) { 3 } else { 3 }) % 2])) { 4 as f64 } else { 0. })).asinh(), *w.get(1).unwrap())
}
fn helper45_2(acc: f64, (mut y, value): (f64, f64), mut grid: [f64; 2]) -> f64 {
    'l5: for k in (0..3).rev() {
        y += value.tanh().exp_m1().atan();
        { let mut i = 0; 'l6: while i < 4 && f64::lt(&f64::atan(if (f64::abs(1.53) + 1.5).powf(2.16).asinh() <= value { value } else { *grid.get(3 % 2).unwrap() }), &(grid[1])) { i += 1;
            y = value;
            grid[0] += y.sin();
        } }
    }
    let mut q = (f64::sin(match (HALF.abs() * 2.0).floor() as usize % 3 % 4 {
        0 => grid[(f64::abs(0.0) * 2.0).floor() as usize % 3 % 2],
        1 | 3 => y,
        t => y,
    }), helper45_1(grid[(3 + 1) % 2], &grid, &value).1);
    (({ grid.iter().map(|v| *v).filter(|&sum| 4 >= 3).min_by(|a, b| a.partial_cmp(b).unwrap()).map_or(acc + y, |found| found) }) + y * grid.iter().copied().skip(1).zip(grid.into_iter()).map(|(a, value)| 2.21).product::<f64>() - grid[1] * helper45_1(value, &[KNOTS[2], y], &2.3).1 + (if 4 >= 0 { 1 } else { 1 }) as i32 as f64 * f64::cos({ let mut x = 0; 'l7: loop { if x >= 4 { break 'l7 y; } x += 1;
        let mut sum = f64::from((((2.0 * value.atan().abs()).floor() as i32 % 3) as usize) as u32).sin();
        if matches!(grid.into_iter().skip(1).map(|z| value.sin()).sum::<f64>(), 0.25..1.0) {
            break 'l7 1.28;
        }
        let a: [f64; 3] = [f64::tanh(q.1), q.0.sin(), y.tanh()];
    } })).atan()
}
fn f45(x: f64, acc: &f64, value: f64, m: usize) -> f64 {
    let q = 'l9: {
        let mut b = (KNOTS[0] + (m * m) as u8 as f64).asinh();
        if !((acc + value) >= 1.5) {
            break 'l9 match (m + m) % 4 {
                1 => *acc,
                1 | 2 => b,
                t => value,
            };
        }
        let mut x = 0 % 7;
        (acc.powi(2) + 1.0).recip()
    };
    let mut z = { (if f64::lt(&*acc, &(value)) { Some(x) } else { None }).filter(|&x| matches!(value, 0.25..1.0)).map_or(((if 4 >= m { m } else { m }) as i32 as f64).sin().max(2.46), |found| found) * *acc };
    let y: f64 = { let mut k = 0; 'l11: loop { if k >= 2 { break 'l11 x.clamp(0.25, 1.75); } k += 1;
        z = f64::sin((f64::lt(&f64::sin(z), &(z))).then(|| z).filter(|x| *x > f64::from(k as u32).asinh()).map(|p| { p }).unwrap_or(*acc));
        if f64::lt(&f64::sin(q), &(1.)) && !(f64::tanh((k + m) as f64) >= *acc) {
            break 'l11 GAIN - value.asinh();
        }
        if (0.25..1.0).contains(&f64::tanh(value.asinh())) {
            return x;
        }
    } };
    let mut value = std::mem::replace(&mut z, y);
    f64::floor(KNOTS[1 % 4]) + 2.0_f64 * f64::atan(1.52 - KNOTS[m % 4].cos()) + 0.33 * (if (y > 0.25 && y < 1.0) || matches!(z, 0.25..0.5) { q } else { 1.8_f64 }) + GAIN * f64::sqrt(1. + f64::tanh(q).exp())
}

}
mod p46 {
use super::*;
fn f46(xs: [f64; 2], mut s: f64, x: usize) -> f64 {
    let mut p = { let mut add = |c: f64| { s += f64::tanh(xs.iter().fold(2.0, |folded, c| f64::tanh(folded))); c }; add(0.39_f64) + add(*xs.first().unwrap() / (1. + 1.71 * 1.71)) };
    'l1: for n in 0..4 {
        s += f64::sin(p).asinh();
        let mut b = std::mem::replace(&mut p, s.atan());
        return f64::tanh((f64::cos((if x < n { n } else { x }) as i32 as f64) <= *xs.get(n % 2).unwrap()).then_some(0.71).unwrap_or(xs[0].sin()));
    }
    'l2: for w in xs.chunks(2) {
        s = (f64::tanh(p) - xs[0]).cos();
        let mut sum: f64 = xs.iter().map(|&s| (x as u8 as f64).atan()).product::<f64>().sin();
    }
    'l3: for (b, y) in xs.into_iter().zip(xs.iter().map(|v| *v)).filter(|&(a, z)| z <= KNOTS[x]) {
        p = p + f64::sin(xs.iter().take(2).map(|x| f64::tanh(*x)).sum::<f64>());
        let found: Option<f64> = xs.iter().min_by(|a, b| f64::total_cmp(a, b)).copied();
    }
    'l4: for (b, y) in xs.iter().copied().zip(xs.into_iter()).filter(|&(b, x)| !(s >= 3 as i32 as f64)) {
        s = xs[0];
    }
    { let mut k = 0; 'l5: while k < 1 && f64::lt(&(match (xs[k], xs[k]) {
        (q, sum) if sum > q => s,
        (a, y) => s,
    }), &(xs[xs.iter().position(|value| f64::lt(&(*xs.get(k).unwrap()).cos(), &(((2. < s) as usize) as u8 as f64))).unwrap_or(0) % 2])) { k += 1;
        p = f64::tanh({ xs[2 % 2] });
        break 'l5;
    } }
    let h = move |a: f64| ((if (if a > s { Some(p) } else { None }).is_some() { a } else { a }) - (p - a)).tanh();
    p += xs.iter().map(|&c| f64::min(xs[(c.abs() * 2.0) as usize % 5 % 2], p).atan()).product::<f64>();
    f64::sin(if (0.25..1.5).contains(&s) { TABLE[0] } else { p }).powi(3) + p * s - xs[1] * (xs[x % 2] + p) - s * (p % (KNOTS[1].tanh().abs() + 1.0))
}

}
mod p47 {
use super::*;
fn f47(value: f64, acc: f64, mut q: f64, k: usize) -> f64 {
    fn helper47_0(mut b: f64, value: f64) -> f64 {
        let x = { let mut j = 0; 'l1: loop { if j >= 4 { break 'l1 { let mut k = 0; 'l2: loop { if k >= 1 { break 'l2 value; } k += 1;
            let q = (b.cos(), f64::atan(k as f64));
            if value.atan() < T0 {
                break 'l2 f64::from((((2.0 * q.0.atan().abs()).floor() as i32 % 2) as usize) as u32);
            }
            let Some(mut t) = (if f64::lt(&q.1.atan(), &(T0)) { Some(2.23) } else { None }) else { return HALF; };
        } }; } j += 1;
            let q = f64::tanh((if (0.25..0.5).contains(&f64::cos(value)) { Some(1.) } else { None }).map_or(3.0, |found| found));
            if q <= b {
                break 'l1 b.tanh().exp();
            }
            let g = |c| { (f64::atan(c) + f64::sin(1.43)).atan() };
            let y = g(value);
        } };
        (b + 1.0 * value.tanh().exp_m1() + b * KNOTS[0] + GAIN * (match b {
            ..0.25 => value,
            s if !(s >= 1.05) => s,
            0.25..1.5 => f64::from(((b.abs() * 2.0).floor() as usize % 2) as u32),
            _ => b,
        })).sin()
    }
    q = (if ((value.abs() * 2.0) as usize % 5) == k { 1.69 } else { f64::from((((2.0 * acc.abs()).floor() as i32 % 4) as usize) as u32) }) % ((q % (2.0 + f64::from(k as u32).sin().abs())).cos() * (q % (2.0 + f64::from(k as u32).sin().abs())).cos() + 2.0);
    q /= f64::tanh(f64::asinh({ { let mut n = 0; 'l3: loop { if n >= 1 { break 'l3 acc; } n += 1;
        let maybe: Option<f64> = ((0.25..1.0).contains(&q.sin())).then_some(acc);
        if maybe.is_some() {
            break 'l3 q;
        }
        let mut s: f64 = value.tanh();
    } } })).exp() + 1.5;
    let mut p = (acc * acc * f64::ln(f64::exp(KNOTS[k].tanh()) + 1.)).atan();
    q += p;
    let s = (0.0 - p) * f64::sin({ let mut t = 0; 'l4: loop { if t >= 1 { break 'l4 p; } t += 1;
        let mut y = value.sin();
        if y.atan() < acc || k >= k {
            return f64::asinh(f64::ln(acc.powi(2) + 1.5));
        }
    } });
    let mut z = helper47_0(p, value).tanh().exp_m1().cos();
    let Some(mut c) = (if k < 0 { Some(f64::exp(f64::tanh(acc)).tanh()) } else { None }) else { return helper47_0(acc, z).cos(); };
    match (helper47_0(p, (if (0.25..1.5).contains(&z) { 3 } else { k }) as f64), if (match if f64::lt(&1.4_f64, &(s)) { Some(p) } else { None } {
        Some(y) => s,
        None => z,
    }) < value { z } else { 1. }) {
        (c, x) if c <= x => {
            q = 0.9;
            let b = { let mut step = |y: f64| { z += c.atan2(y).asinh(); { let mut k = 0; 'l5: loop { if k >= 1 { break 'l5 1.0_f64; } k += 1;
                let sum = p.atan();
                if helper47_0(acc, sum) < acc {
                    break 'l5 y;
                }
                let a: f64 = s.atan();
            } } }; step(if (0.27 > 0.25 && 0.27 < 1.5) { acc } else { p }) };
        },
        (b, s) => {
            c = f64::asinh(((p > 0.25 && p < 1.0)).then(|| c).map_or(TABLE[3], |c| { s }));
        },
    }
    c + value * 0.05 + T0 * f64::sin({ p * acc }) - f64::from((k + k) as u32) * 2.06
}

}
mod p48 {
use super::*;
fn f48(z: f64, value: &f64, mut t: f64) -> f64 {
    fn helper48_0(i: usize, value: f64) -> f64 {
        let y: f64 = value;
        let mut p: f64 = if !((((i + 1) as u8 as f64).asinh() > 0.25 && ((i + 1) as u8 as f64).asinh() < 1.0)) { value } else { y };
        (KNOTS[i % 4] - TABLE[2] * ((i * i) as u8 as f64).sin() + value * (value + value) + 0.89 * value).atan()
    }
    if let Some(mut b) = (1 < 2).then(|| 1.22) {
        b /= 2.0 + (b + t).tanh().exp();
        t = match if (0.59 > 0.25 && 0.59 < 1.0) { Some(*value) } else { None } {
            Some(q) if b <= 1.17 && f64::from(2 as u32) > T0 => t,
            _ => z,
        };
    }
    let value = { let mut k = 0; 'l3: loop { if k >= 1 { break 'l3 *value; } k += 1;
        let z = { KNOTS[k % 4].atan() / (1.0 + f64::tanh(helper48_0(k + k, (f64::powi(3.0, 2) + 1.0_f64).ln_1p()).atan()).exp()) };
        if (1.67 * value.asinh()).cos() < 1.19 {
            break 'l3 f64::tanh(z).powi(1).atan() * (f64::tanh(*value) / (f64::sin(z).powi(2) + 2.)).atan();
        }
        let mut s = helper48_0((f64::sin(z).abs() * 2.0).floor() as usize % 5, f64::tanh(*value).powi(3)).atan();
    } };
    t += z;
    let acc = value;
    let g = |mut s: f64| -> f64 {
        let mut a = (f64::tanh(s).exp() + 1.0).ln_1p();
        (3 as i32 as f64 % (2.0 + s.powi(2))).sin().cos()
    };
    let g = move |q: f64| f64::atan({ let mut n = 0; 'l4: loop { if n >= 1 { break 'l4 TABLE[n % 4]; } n += 1;
        let c: f64 = q.asinh();
        if !(f64::cos(if (f64::cos(f64::mul_add(1.16, 1.21_f64, T0)) > 0.25 && f64::cos(f64::mul_add(1.16, 1.21_f64, T0)) < 0.5) { value } else { value }) >= value) {
            break 'l4 value;
        }
        let found: Option<f64> = if (0.25..0.5).contains(&z.cos()) { Some(z) } else { None };
    } }).powi(3).sin();
    let mut late22; if matches!((z % (2. + GAIN * GAIN)), 0.25..0.5) {
        late22 = helper48_0(4 + 2, t);
    } else {
        if 2 >= 0 {
            return z;
        }
        late22 = f64::cbrt(acc);
    }
    let mut z = std::mem::replace(&mut t, value);
    z += f64::tanh(acc).exp();
    late22 + z * f64::tanh(1.1).exp_m1() + acc * g(t) + acc * helper48_0(1, late22)
}

}
mod p49 {
use super::*;
fn f49(acc: f64, p: &f64, mut b: f64) -> f64 {
    fn helper49_0(mut acc: f64, value: f64) -> f64 {
        'l1: for i in (0..3).step_by(1) {
            acc = acc / (1.5 + f64::sin('l2: {
                let u = (0..4).map(|x| (2.0 / (value.tanh().tanh().exp() + 1.)).cos()).collect::<Vec<f64>>();
                if (f64::atan(u[i]) / (1.0 + 1.1 * 1.1)).atan() < value {
                    break 'l2 acc;
                }
                if i == 4 || matches!(value.cos(), 0.25..0.5) {
                    continue 'l1;
                }
                acc
            }).tanh().exp());
            assert_ne!(acc, 1e9);
        }
        let (mut p, sum): (f64, f64) = (acc, value.mul_add(acc, acc));
        let acc = acc;
        (sum.atan().tanh() / (f64::exp(f64::tanh(value)).tanh().exp() + 1.) - acc * f64::atan((4 + 0) as u8 as f64).asinh() - HALF * (if value > -p { value } else { sum }) - acc * (value / (KNOTS[1].abs() + 1.)).sin()).cos()
    }
    let mut value: f64 = { let mut i = 0; 'l3: loop { if i >= 3 { break 'l3 if b > b && acc < b { HALF * p } else { b / (f64::powi(0.99, 2) + 1.0) }; } i += 1;
        let t = (acc.abs().atan(), f64::sin({ let mut i = 0; 'l4: loop { if i >= 1 { break 'l4 *p; } i += 1;
            let mut p = *p;
            if f64::lt(&f64::sin(p), &(b)) {
                break 'l4 p;
            }
            let mut y = b;
        } }));
        if 1.27_f64 > b.sin() {
            break 'l3 f64::atan(f64::sin(*p));
        }
        let mut b = f64::atan((t.1.cos() * 0.0).atan().mul_add(f64::tanh({ let mut m = 0; 'l5: loop { if m >= 1 { break 'l5 b; } m += 1;
            let mut a: f64 = t.1;
            if !(t.1.asinh() <= TABLE[0 % 4]) {
                break 'l5 acc;
            }
            if matches!(f64::powf(f64::powi(1.23, 2) + 1.0, f64::sin(3.0)).atan(), 0.25..0.5) {
                continue 'l5;
            }
        } }), 0.2));
    } };
    let acc = helper49_0(value, 'l6: {
        let mut a = 1.4;
        if matches!(b, 0.25..0.5) {
            break 'l6 acc;
        }
        if !(!(acc >= b)) {
            break 'l6 b - *p;
        }
        *p
    }).sin();
    let mut s = { let mut add = |p: f64| { value += f64::atan({ let mut n = 0; 'l7: loop { if n >= 1 { break 'l7 0.28; } n += 1;
        if f64::sin(if !(f64::cos(b) >= acc) && acc.cos() < value { value } else { b }) < p {
            break 'l7 f64::from(0 as u32).tanh();
        }
        if (0.25..1.0).contains(&b) {
            break 'l7 f64::tanh(b.tanh().exp());
        }
    } }); b }; add(b + b) + add(f64::exp_m1(acc.tanh())) };
    let u = vec![*p, s, acc];
    let [b, s, ..] = u[..] else { unreachable!() };
    value *= u.iter().rev().enumerate().map(|(n, a)| *p / (*a * *a + 2.0)).product::<f64>().atan();
    let q: f64 = f64::recip(f64::powi(u[4 % 3], 2) + 1.5_f64);
    let mut q = u.windows(2).map(|u| 1.07_f64).product::<f64>().powi(2).asinh();
    q = u.iter().copied().map(|s| (((q.abs() * 2.0) as usize % 4) as u8 as f64).cos()).product::<f64>() - (if u.iter().find(|&sum| TABLE[((*p).abs() * 2.0) as usize % 5 % 4] < s).copied().map(|q| helper49_0(1.1, HALF)).is_some() { u[0] } else { 1.46 });
    *p - *u.get((f64::abs(0.19) * 2.0) as usize % 3 % 3).unwrap() * p.tanh().exp_m1() + *u.get((2 + 4) % 3).unwrap() * u.iter().enumerate().map(|(j, &q)| q).sum::<f64>() - u[2] * (match 4 % 4 {
        0 => 1.52,
        1 | 3 => 1.39,
        t => *p,
    })
}

}
mod p50 {
use super::*;
fn f50(q: f64, [y, x]: [f64; 2]) -> f64 {
    { let mut m = 0; 'l1: while m < 1 && f64::lt(&q.asinh(), &(y)) { m += 1;
        let mut value = y;
        continue 'l1;
    } }
    match (2 + 0) % 4 {
        1 => {
            let acc = y - y;
            let mut b = f64::tanh(acc).exp_m1();
        },
        1 | 3 => {
            let mut p: f64 = y.tanh().exp();
        },
        t => {
            let mut q = (q + y).atan();
            let m = ((2.0 * f64::abs(0.35)).floor() as i32 % 3) as usize % 7;
        },
    }
    let a: f64 = 'l2: {
        let _ = format!("{} {x:.2}", x);
        if (if f64::lt(&x, &(T0)) { 3 } else { 3 }) >= 3 {
            break 'l2 { if matches!(q, 0.25..1.0) || 3 == 2 { f64::signum(x) } else {
                let s: f64 = x;
                GAIN
            } };
        }
        let acc = x;
        q
    };
    let f = move |s, t| (f64::cos(s) * f64::asinh(t) + t).atan();
    let value = f(TABLE[(f64::abs(0.99) * 2.0) as usize % 3 % 4], q);
    if (0.25..1.0).contains(&(y + 0.37).tanh()) {
        return a * value;
    }
    { let mut i = 0; 'l3: while i < 4 && i < 2 { i += 1;
        let sum = f64::sin(0.65 + q);
        let mut s = { let mut m = 0; 'l4: loop { if m >= 2 { break 'l4 f64::exp_m1(x.tanh()); } m += 1;
            if (0.25..0.5).contains(&y.cos()) && q.cos() <= a {
                break 'l4 sum.asinh();
            }
            if matches!((m as f64).cos(), 0.25..1.5) {
                break 'l4 f64::tanh(x).exp_m1();
            }
            let mut t = 'l5: {
                let mut s: f64 = 0.69;
                if matches!(1.79, 0.25..0.5) {
                    break 'l5 1.78;
                }
                let a = f64::atan(x);
                q
            };
        } };
    } }
    let z = if let Some(p) = ((a > 0.25 && a < 1.0)).then(|| 1.96 / (2. + f64::abs(value))) { { let mut j = 0; 'l6: loop { if j >= 2 { break 'l6 TABLE[j]; } j += 1;
        let mut b: f64 = f64::atan(value);
        if f64::atan((q.asinh() < 2.0_f64).then(|| 1.0).map(|y| { (j + j) as f64 }).unwrap_or(y)) < KNOTS[j] {
            break 'l6 value;
        }
        if !((q.asinh() > 0.25 && q.asinh() < 1.0)) {
            continue;
        }
    } } } else { KNOTS[(f64::abs(value) * 2.0) as usize % 2 % 4] };
    let (mut c, mut sum): (f64, f64) = ((2 * 2) as i32 as f64, f64::ln_1p(x.powi(2) + 1.5));
    (if !(f64::fract(GAIN).tanh() >= sum) { f(x, a) } else {
        let maybe: Option<f64> = (y < q).then(|| c);
        z * z
    }) - sum * (-sum).cos() + x * 1.85_f64 - value * f64::tanh('l7: {
        let mut t: f64 = T0;
        if !(matches!(t, 0.25..1.5)) {
            break 'l7 a;
        }
        let mut v = [c, 1.0];
        t
    })
}

}
mod p51 {
use super::*;
fn f51(value: f64, acc: f64, z: f64, sum: f64) -> f64 {
    let s = z;
    let h = |a: f64| { f64::from((if (0.25..0.5).contains(&value) { 1 } else { 2 }) as u32).tanh() };
    let a = { let mut x = 0; 'l1: loop { if x >= 1 { break 'l1 (2.0 + f64::cos(match (z < sum) as usize % 4 {
        1 => acc,
        1 | 2 if ((value.abs() * 2.0).floor() as usize % 5) >= x => sum,
        n => 1.04,
    }) * f64::cos(match (z < sum) as usize % 4 {
        1 => acc,
        1 | 2 if ((value.abs() * 2.0).floor() as usize % 5) >= x => sum,
        n => 1.04,
    })).recip(); } x += 1;
        if ((value * sum.cos()) > 0.25 && (value * sum.cos()) < 0.5) {
            return f64::tanh(h(s));
        }
        if f64::atan(if f64::lt(&value.tanh().powi(2).atan(), &(acc)) { HALF } else { (((((f64::abs(1.46) * 2.0) as usize % 4) as i32 as f64).sin().abs() * 2.0) as usize % 2) as u8 as f64 }) <= sum {
            break 'l1 0.24;
        }
        let mut q: f64 = f64::asinh(match ((0.25..1.5).contains(&value.sin())).then_some(sum) {
            Some(y) => {
                let mut s = f64::tanh(y);
                sum
            },
            None => {
                let mut v: [f64; 3] = std::array::from_fn::<f64, 3, _>(|m| (s * s.asinh()).atan());
                2.23
            },
        });
    } };
    let a = acc;
    (3 * 2) as i32 as f64 + s * s.mul_add(a, 2.01) - s * z + acc * f64::asinh(h(s))
}

}
mod p52 {
use super::*;
fn helper52_0(mut w: [f64; 3], sum: f64) -> f64 {
    ((if 1 == 2 { Some(f64::min(sum, sum)) } else { None }).map_or({ let mut k = 0; 'l1: loop { if k >= 1 { break 'l1 sum; } k += 1;
        let q: f64 = w[k].atan();
        if (if sum < q { Some(w[k]) } else { None }).map(|z| f64::tanh(((*w.get(1).unwrap()).asinh() < z).then_some(f64::cos(KNOTS[k])).unwrap_or_else(|| w[k].sin()))).is_some() {
            break 'l1 sum;
        }
        if HALF < 1.32 {
            break 'l1 (sum.tanh() % (2.0_f64 + q.powi(2))).cos();
        }
    } }, |found| found) + sum * f64::tanh(0.21).exp_m1() - KNOTS[(sum.abs() * 2.0).floor() as usize % 5 % 4] * sum + 0.0 * sum).cos()
}
fn helper52_1(mut acc: f64) -> Option<f64> {
    let mut y = std::mem::replace(&mut acc, {
        let mut q = 1.27;
        (f64::tanh(q).exp() + 1.0).ln_1p()
    });
    let mut c = helper52_0([acc, 2.25, acc], y).atan() - y;
    Some((c - c * 1.21_f64 + acc * ('l2: {
        let mut acc = c;
        if f64::sin(if f64::atan({ let mut j = 0; 'l3: loop { if j >= 2 { break 'l3 y; } j += 1;
            let s = c.cos();
            let mut acc = 1.93;
        } }) < c { c } else { y }) < y {
            break 'l2 KNOTS[(1 + 2) % 4];
        }
        let pair = (0.26, TABLE[((2.0 * y.abs()).floor() as i32 % 2) as usize % 4]);
        y
    }) - TABLE[(1 + 0) % 4] * (y / (1.0 + f64::tanh(c).exp())).sin()).sin())
}
fn f52(v: Vec<f64>, b: f64) -> f64 {
    let (mut b, mut x) = (v.windows(2).fold(1.67, |folded, xs| b.cos()), *v.get((if f64::lt(&v[1], &(b)) { 3 } else { 2 }) % 2).unwrap() * b);
    let mut a = if let Some(found) = v.iter().cloned().skip(1).find(|&t| x < *v.get(1).unwrap()) { found } else { f64::tanh(v[1] + KNOTS[0]) };
    let c: f64 = { (f64::powi(b, 2) - v[1]).sin() / (1.0 + f64::atan(-(x * 2.)).abs()) };
    let mut y = std::mem::replace(&mut b, f64::tanh({ let mut t = 0; 'l4: loop { if t >= 4 { break 'l4 c; } t += 1;
        let mut a = f64::atan(v[1]);
        if t == 2 && !(v[t % 2].cos() >= a) {
            break 'l4 x;
        }
        let mut y = v[1].tanh();
    } }));
    let Some(mut value) = v.get(0).map(|v| *v).filter(|y| !(0.44 >= TABLE[2 * 1 % 4])) else { return (3 as f64).atan() + T0; };
    let mut w: Vec<f64> = v.clone();
    let y: f64 = if v.iter().any(|acc| 3 >= 1) {
        if (0.25..1.0).contains(&f64::tanh(match (0.08 < y && y < value, w.iter().position(|&p| 3 >= 4).unwrap_or(1) % 3) {
            (true, 2) => x,
            (false, _) => x,
            _ => 2.17,
        })) {
            return f64::asinh(if let Some(q) = w.iter().filter(|&&sum| T0 < x).min_by(|a, b| f64::total_cmp(a, b)).copied().map(|b| helper52_0([x, HALF, b], a)) { 2.0_f64 } else { b });
        }
        f64::sin(a)
    } else { HALF - y };
    helper52_0([x * y, y.mul_add(v[((2.0 * v[1].abs()).floor() as i32 % 4) as usize % 2], 2.26_f64), x - 1.47], (2.0 + x.powi(2)).sqrt()) + x * (value / (f64::tanh(KNOTS[3]).abs() + 1.0)) + c * (v[0] * b) - 1.16 * (*w.get((3 + 4) % 2).unwrap() % (f64::powi(a, 2) + 2.)).asinh()
}

}
mod p53 {
use super::*;
fn f53(x: f64, [mut s, y]: [f64; 2]) -> f64 {
    s = s + (s + s - y).atan();
    s -= s;
    { let slot = &mut s; {
        *slot += y;
        *slot += if let Some(p) = (HALF <= x).then_some(0.48) { 1.75 } else { *slot };
        return f64::asinh(x.mul_add(0.44, 2.44));
    } }
    'l1: for n in (0..3).rev() {
        s *= s.tanh().exp().sin();
    }
    let mut y: f64 = { 2.24 };
    s += ((match 2 % 4 {
        0 => y,
        1 | 2 => x,
        n => x,
    }) * f64::atan(if (if matches!(y, 0.25..0.5) { Some(HALF) } else { None }).map(|acc| x / (2. * 2. + 1.5)).is_some() { y } else { f64::from(1 as u32) })).asinh();
    y = (if 2 >= 3 { Some(f64::from(((x.abs() * 2.0) as usize % 2) as u32)) } else { None }).map(|x| x).map(|b| { 'l2: {
        let mut q: f64 = x;
        if f64::lt(&s.min(x), &(y)) {
            break 'l2 y;
        }
        let (mut b, x) = (0., 2.32_f64);
        y
    } }).unwrap_or(y);
    let sum = (y * y).sin();
    s += sum * s - x * s;
    sum + (if x < x { 0 } else { 0 }) as i32 as f64 * (sum * s).sin() - y * sum.powi(3).sin() + y * (if matches!(T0, 0.25..1.5) { sum } else { 3.0 })
}

}
mod p54 {
use super::*;
fn helper54_0(mut t: f64, x: usize, p: f64) -> (f64, f64) {
    let m = 1;
    let q = (1 as f64).max(t) * 1.8_f64;
    (f64::tanh((x as f64).atan().powi(2) - t * p + t * q - KNOTS[0] * q), T0)
}
fn f54(mut y: f64, x: f64, q: f64, mut sum: f64) -> f64 {
    if !(TABLE[4 % 4].tanh().sin() >= sum) {
        y /= 1.0_f64 + f64::exp(f64::tanh(2.31));
        let mut q = (x, x);
    } else {
        y = helper54_0(x, (q.abs() * 2.0) as usize % 2, 0.26_f64).0;
        let mut x = (if y <= sum { Some(x) } else { None }).map_or_else(|| x, |b| { y });
    }
    'l1: for k in 0..=2 {
        y += f64::cos((matches!(q.sin(), 0.25..1.0)).then_some(sum).filter(|&p| 2 == k).map(|b| (T0 * 2.42).asinh()).unwrap_or_else(|| TABLE[4 % 4].tanh()));
    }
    { let mut m = 0; 'l2: while m < 3 && (if y.sin() < y { Some(q.cos()) } else { None }).is_some() { m += 1;
        sum += (x.cos() + sum.atan()).atan();
        let p: f64 = y.sin() - y.asinh();
    } }
    if (q > 0.25 && q < 1.0) {
        y = x;
    } else {
        y += x + y;
        'l3: for x in 0..3 {
            y = y - y.sin();
        }
    }
    if (0.25..1.0).contains(&x) {
        sum += y.copysign(y);
    }
    let mut v = [y, x, y, q];
    (2. + x.powi(2)).powf(0.0_f64) - v.into_iter().take(2).zip(v.iter().map(|v| *v)).map(|(p, z)| q).product::<f64>() + v[(f64::abs(*v.get(3).unwrap()) * 2.0) as usize % 5 % 4] * x.hypot(y) - sum * x.copysign(sum) + y * helper54_0(2.0, 3, x).1
}

}
mod p55 {
use super::*;
fn helper55_0((mut t, s): (f64, f64), acc: f64, xs: &[f64; 4]) -> Option<f64> {
    Some((xs.iter().zip(xs.iter()).fold(xs[1], |folded, (q, &sum)| f64::atan(xs.iter().find(|p| f64::lt(&KNOTS[2], &(2 as f64))).copied().map(|t| { *xs.get(4 * 1 % 4).unwrap() }).unwrap_or(KNOTS[1]))) - t * xs.iter().take(2).map(|&a| xs[xs.iter().zip(xs.iter()).filter(|&(c, &acc)| a > a).count() % 4]).sum::<f64>() - (if (GAIN > 0.25 && GAIN < 0.5) { 3 } else { 4 }) as i32 as f64 * f64::copysign(t, (3 + 2) as f64) - s * f64::atan(1. - s)).atan())
}
fn helper55_1(mut sum: f64, mut u: Vec<f64>, mut a: f64) -> f64 {
    f64::sin((2. + u.iter().cloned().enumerate().map(|(i, t)| KNOTS[(i + i) % 4]).product::<f64>().tanh().exp()).ln_1p() - 1.93 * (f64::exp(f64::tanh(2.25)) + 2.0).ln_1p().cos() - KNOTS[1 % 4] * u.iter().take(2).zip(u.iter()).map(|(&b, &t)| sum).product::<f64>() + sum * f64::powi(1.95, 2))
}
fn f55(w: Vec<f64>) -> f64 {
    let mut value = (1 * 1) as i32 as f64 % (w[2 % 3].powi(2) + 2.0) / (1.5 + (*w.get(3 % 3).unwrap()).powi(2));
    'l1: for z in w.iter().copied() {
        value = value + f64::cos(1.55 / (TABLE[(0 + 2) % 4].sin() * TABLE[(0 + 2) % 4].sin() + 1.5));
        'l2: for (c, s) in w.iter().cloned().zip(w.iter().copied()) {
            value = HALF;
            if f64::cos((if (*w.get(3 % 3).unwrap()).asinh() < value { Some(4 as f64) } else { None }).map(|t| { T0 }).unwrap_or(2.33_f64)) < z {
                break;
            }
            break 'l1;
        }
    }
    let a: f64 = T0;
    value -= f64::powf(f64::asinh(0.42_f64 - value).powi(2) + 1.0_f64, 2.0_f64);
    a % (1.0_f64 + helper55_1(value, w.to_vec(), a).asinh().powi(2)) - a * f64::cos((if (0.25..0.5).contains(&w[0]) { Some(a) } else { None }).unwrap_or(a)) + a * w.iter().map(|v| *v).take(2).map(|y| y).sum::<f64>().asinh() + value * value
}

}
mod p56 {
use super::*;
fn helper56_0(a: &[f64; 4], t: usize) -> f64 {
    let z: f64 = if let Some(c) = a.iter().map(|v| *v).find(|p| (*a.first().unwrap() > 0.25 && *a.first().unwrap() < 0.5)).map(|p| (p - T0).cos()).map(|t| (0.18_f64 * GAIN).asinh()) { a.iter().map(|a| 0.57_f64).sum::<f64>() } else { a[1] };
    'l1: for j in (0..4).step_by(1) {
        let mut x = (if matches!(z.tanh(), 0.25..0.5) { Some(f64::cos(z)) } else { None }).map_or(f64::sin(z), |found| found);
    }
    let mut b = z;
    f64::cos(({ let mut i = 0; 'l2: loop { if i >= 3 { break 'l2 z.mul_add(1.11, z); } i += 1;
        let Some(sum) = (matches!(a[0].asinh(), 0.25..0.5)).then_some(a[(b.tanh().abs() * 2.0) as usize % 3 % 4].sin()) else { return 2.27; };
        let value = a[((TABLE[i].atan() > 0.25 && TABLE[i].atan() < 0.5)) as usize % 4].asinh();
    } }) + 0.11 * b + b * (b / (2.0_f64 + a[2 % 4].abs())).cos() - a[t % 4] * z)
}
fn f56(x: f64, [value, b]: [f64; 2]) -> f64 {
    let q: f64 = 3.0_f64;
    let mut acc: f64 = f64::asinh(if x < 3 as u8 as f64 && f64::lt(&f64::cos(((x.abs() * 2.0) as usize % 3) as u8 as f64), &(x)) { HALF } else {
        let mut p: f64 = q;
        p - p
    });
    let Some(sum) = (if b <= value { Some(1.26) } else { None }) else { return f64::sqrt(x * x + 1.0_f64); };
    let x = f64::clamp(2.41, 0.25, 1.75).cos();
    'l3: for k in (0..1).rev() {
        acc = f64::asinh(1.56_f64 / (value.tanh().powi(2) + 1.5));
        return f64::sin(value.cos() * q.cos());
    }
    acc = f64::asinh({ let mut j = 0; 'l4: loop { if j >= 2 { break 'l4 sum; } j += 1;
        let z: f64 = f64::asinh(if (value.asinh() % (x.cos().powi(2) + 1.)).sin() < x { q } else { b });
        let (mut p, mut y): (f64, f64) = (q.asinh(), b.asinh());
    } });
    acc *= f64::cos(helper56_0(&[helper56_0(&[0.79, sum, q, HALF], 3), acc, f64::tanh(match 4 % 4 {
        1 => KNOTS[3],
        1 | 3 if x < x => sum,
        t => acc,
    }), (x + value).tanh()], (q < b) as usize));
    { let x = &mut acc; {
        *x += f64::powf(1.5 + b.powi(2), f64::sin(sum));
        *x = helper56_0(&[b, *x, q, value], if !(*x >= q) { 1 } else { 4 });
        *x = *x / (f64::tanh({ let mut j = 0; 'l5: loop { if j >= 4 { break 'l5 2.41_f64; } j += 1;
            if !(b > f64::atan(value)) {
                break 'l5 (1.44 / (x.sin().powi(2) + 1.0)).atan();
            }
            let g = |a: f64| {
                let mut s: f64 = f64::sin(f64::cos(b) + b.asinh());
                f64::atan(match ((if f64::sin(q) <= b { Some(j as f64) } else { None }).is_some(), j % 3) {
                    (true, 1) => (1. + q.cos().abs()).recip(),
                    (false, _) => (f64::cos(sum) * f64::cos(sum) + 2.).ln(),
                    _ => if f64::lt(&f64::tanh(sum), &(value)) { sum } else { sum },
                })
            };
        } }).powi(2) + 1.);
    } }
    let Some(x) = (!(b >= 0.0)).then_some(q).filter(|&z| 3 >= 1) else { return helper56_0(&[1.61, acc, sum, 0.0_f64], if value <= GAIN { 3 } else { 0 }).atan(); };
    value.tanh().exp_m1() - 0.37 + acc * (GAIN * acc) + sum * (value / (b * b + 1.0)) - x * f64::tanh(0.08 % (sum * sum + 1.0))
}

}
mod p57 {
use super::*;
fn f57(mut q: f64, c: f64, mut s: f64) -> f64 {
    s = s + q;
    let value: f64 = q;
    let mut z: f64 = { q };
    let maybe: Option<f64> = (matches!(3.0_f64, 0.25..0.5)).then_some(s).filter(|&value| (0.25..1.0).contains(&TABLE[2 % 4].atan())).map(|b| q.powi(2).tanh()).map(|p| (value - 4 as f64).asinh());
    let mut s = f64::ln_1p(2.0 + s * s).fract();
    let mut z: f64 = f64::tanh(z).exp_m1();
    let h = |b: f64, y: f64| {
        let mut n = 3;
        f64::tanh((f64::sin((n * n) as f64) % (f64::abs(b) + 2.0_f64)).asinh() / (f64::powf(1.0 + value.abs(), 0.84).abs() + 1.0))
    };
    value.abs() * f64::atan(1.0) + c * (c * q) - s * f64::asinh({
        let s: f64 = c;
        c.min(value)
    }) + 3 as u8 as f64 * z
}

}
mod p58 {
use super::*;
fn f58(v: &[f64; 2], acc: f64, j: usize) -> f64 {
    let t = { let mut j = 0; 'l1: loop { if j >= 3 { break 'l1 match (*v.get(1).unwrap() + acc, match (acc < v[1 % 2]) as usize % 4 {
        0 => v[1],
        1 | 3 => acc,
        t => acc,
    }) {
        (a, s) if a <= s => 1.62_f64,
        (q, x) => v.iter().map(|p| x).product::<f64>(),
    }; } j += 1;
        { let mut t = 0; 'l2: while t < 2 && (0 >= j).then_some(f64::sin(acc)).is_some() { t += 1;
            let mut s = v[(j == t) as usize % 2];
            continue;
        } }
        if !(matches!(GAIN, 0.25..1.0)) {
            break 'l1 f64::sin((acc.sin() * acc.sin() + 1.0).sqrt());
        }
        { let mut x = 0; 'l3: while x < 2 && v.iter().map(|v| *v).step_by(2).all(|value| value <= TABLE[j]) { x += 1;
            let mut value = acc;
            let (mut b, y): (f64, f64) = (0.9, acc.tanh());
        } }
    } };
    let (c, value): (f64, f64) = (t, f64::tanh(if let Some(found) = v.iter().copied().min_by(|a, b| f64::total_cmp(a, b)) { found } else { ((if matches!(acc, 0.25..0.5) { 1 } else { j }) as i32 as f64).sin() }));
    let mut acc: f64 = { let mut x = 0; 'l4: loop { if x >= 2 { break 'l4 value; } x += 1;
        let found: Option<f64> = (t > v[0].tanh()).then(|| f64::sin(c));
        if v.chunks(2).all(|v| acc.cos() <= acc) {
            break 'l4 0.29_f64;
        }
        let mut p: (f64, f64) = (f64::tanh(if (value.atan() > 0.25 && value.atan() < 1.5) { 3.0 } else { 3.0 }), if !(f64::from(((acc.abs() * 2.0) as usize % 3) as u32) >= 0.26) { TABLE[3] } else { KNOTS[(v[j % 2].abs() * 2.0).floor() as usize % 2 % 4] });
    } };
    if let Some(z) = v.get(1).copied().filter(|&q| !(v[1] >= t)) {
        acc /= 2. + f64::abs(value.clamp(0.25, 1.75));
    }
    acc -= f64::powi('l5: {
        let _ = format!("{} {t:.2}", t);
        if !((2.0 + v[0].tanh().exp()).sqrt() >= TABLE[((v[0] > 0.25 && v[0] < 1.5)) as usize % 4]) {
            break 'l5 t;
        }
        let mut a = t;
        KNOTS[1 % 4]
    }, 3);
    let found: Option<f64> = v.iter().find(|&z| j == j).copied();
    let [p, x] = v;
    let Some(mut a) = v.iter().max_by(|a, b| f64::total_cmp(a, b)).copied().map(|q| v[0] * acc) else { return f64::atan(if let Some(value) = found { acc } else { 0.43_f64 }); };
    KNOTS[j] + *v.get((v[((2.0 * (*x).abs()).floor() as i32 % 3) as usize % 2].abs() * 2.0).floor() as usize % 5 % 2).unwrap() * f64::powi(t, 2) - value * f64::asinh({ *x }) - a * p.powi(1)
}

}
mod p59 {
use super::*;
fn helper59_0(sum: &f64, mut acc: f64) -> (f64, f64) {
    acc = (*sum - 2.41_f64 - acc).sin();
    (((4 < 1).then_some('l1: {
        debug_assert!(acc.is_finite(), "acc is {acc}");
        if !((0.25..1.0).contains(&*sum)) {
            break 'l1 *sum;
        }
        if (((matches!(0.64, 0.25..1.0)) as usize) as u8 as f64) < ((acc.abs() * 2.0).floor() as usize % 5) as f64 {
            break 'l1 sum.mul_add(acc, T0).asinh();
        }
        acc
    }).map_or(*sum, |acc| {
        let mut a: f64 = 0.11;
        f64::cbrt(a)
    }) + HALF * f64::sin(if !((1.0_f64 + sum.powi(2)).recip() >= acc) { *sum } else { acc }) - acc * f64::asinh({ let mut n = 0; 'l2: loop { if n >= 3 { break 'l2 (0 * n) as f64; } n += 1;
        let y = acc.asinh();
        if !(acc.tanh() >= y) && f64::lt(&y.sin(), &(*sum)) {
            break 'l2 acc;
        }
        let mut b = sum.cos();
    } }) + T0 * acc).tanh(), { let mut t = 0; 'l3: loop { if t >= 2 { break 'l3 -0.59; } t += 1;
        let b = { let mut t = 0; 'l4: loop { if t >= 3 { break 'l4 sum.sin() + acc.tanh(); } t += 1;
            let s: f64 = f64::cos(if matches!(3.0, 0.25..0.5) { *sum } else { *sum });
            if !(s >= *sum) || f64::lt(&f64::sin(*sum), &(acc)) {
                break 'l4 {
                    let mut q = sum.tanh();
                    (f64::atan(*sum).powi(2) + 1.5_f64).recip()
                };
            }
            let u: Vec<f64> = vec![KNOTS[t]; 2];
        } };
        if f64::lt(&acc.cos(), &(*sum)) {
            break 'l3 0.0_f64 / (1.0_f64 + sum.atan() * sum.atan());
        }
        assert!(*sum < 1e9, "{}", sum);
    } })
}
fn f59(v: &[f64], acc: f64) -> f64 {
    'l5: for z in v.iter().cloned() {
        let mut c: f64 = 2.12;
    }
    let mut c = f64::tanh(helper59_0(&v[1], TABLE[3]).0.powi(1));
    let mut c: f64 = { let mut t = 0; 'l6: loop { if t >= 1 { break 'l6 c % (1.0 + f64::exp(v[t].tanh())); } t += 1;
        let mut a: f64 = 2.0;
        let mut a: Vec<f64> = vec![1.; 3];
    } };
    c -= f64::sin((match (2.08_f64, v[0]) {
        (q, sum) if q <= sum => 0.34_f64,
        (c, acc) => acc,
    }) / (1. + f64::tanh(v.iter().copied().take(2).zip(v.iter().map(|v| *v)).fold(c, |folded, (c, y)| (y % (f64::powi(1.0, 2) + 2.0)).tanh())).exp()));
    let mut w: [f64; 3] = [0.0; 3];
    w.iter().skip(1).filter(|q| 1.38 <= **q).min_by(|a, b| f64::total_cmp(a, b)).copied().map(|z| helper59_0(&TABLE[((2.0 * acc.abs()).floor() as i32 % 3) as usize % 4], acc).1).filter(|c| v[(acc < *c) as usize % 2] <= v[(1 + 2) % 2]).unwrap_or_else(|| *w.get(2).unwrap()) + v[(c.abs() * 2.0) as usize % 5 % 2] * w.iter().zip(w.iter()).map(|(c, s)| w[0]).sum::<f64>().atan() - 1.69_f64 * f64::cos((w.len() as f64).tanh()) - c * v.iter().fold(c, |folded, &a| a.powi(1).cos())
}

}
mod p60 {
use super::*;
fn f60(mut x: f64, value: f64, acc: f64) -> f64 {
    if let Some(mut t) = (if f64::lt(&x, &(acc)) { Some(GAIN) } else { None }).map(|x| value.max(acc)) {
        t = 'l1: {
            let h = |a| { (f64::sin(a) + (if ((value.abs() * 2.0).floor() as usize % 4) >= 4 { a } else {
                let value: f64 = 1.4;
                f64::mul_add(2., a, value)
            })).asinh() };
            let t = h(value);
            if (if acc < x { 3 } else { 3 }) >= 1 {
                break 'l1 HALF;
            }
            let mut w = vec![x, t];
            0.6
        };
    }
    let Some(mut b) = (acc > f64::from((0 + 0) as u32)).then(|| value).map(|b| 1.76) else { return x; };
    if (0.25..1.0).contains(&TABLE[2]) {
        return match if 4 == 4 { Some(acc) } else { None } { Some(found) => found, None => b };
    }
    let mut s = (0.0 * acc).powi(2);
    let mut p = f64::min(s.hypot(value), acc);
    let mut p = f64::min(b, acc) / (2. + f64::powi(match ((0.25..1.0).contains(&acc)).then_some(p).filter(|&c| 0 == 1) { None => value, Some(sum) => { acc } }, 2));
    let (a, mut x): (f64, f64) = ((if b < T0 { Some(b) } else { None }).unwrap_or(1.13), { let mut k = 0; 'l3: loop { if k >= 1 { break 'l3 b; } k += 1;
        let mut b: f64 = x.sin();
        if matches!(2.16_f64.tanh().exp().asinh(), 0.25..1.5) {
            continue 'l3;
        }
    } });
    let mut c = { let mut k = 0; 'l5: loop { if k >= 2 { break 'l5 f64::cbrt(1.75_f64); } k += 1;
        let value: f64 = f64::ln_1p(f64::abs(1.71) + 1.5).sin();
        if (if x < GAIN { Some(2.45) } else { None }).is_some() {
            break 'l5 acc.tanh() * 2.34;
        }
        assert_ne!(value, 1e9);
    } };
    f64::sin({ let mut x = 0; 'l6: loop { if x >= 4 { break 'l6 c; } x += 1;
        let p: f64 = 0.2;
        if f64::atan(c) < TABLE[(f64::atan(p).abs() * 2.0) as usize % 4 % 4] {
            break 'l6 3.0;
        }
        let c = f64::asinh(f64::from(x as u32));
    } }) * x + T0 * (acc - p) + value * f64::powf(acc.tanh().exp() + 1.0, 0.07).asinh() + acc * x
}

}
mod p61 {
use super::*;
fn helper61_0([y, mut sum]: [f64; 2], mut acc: f64, z: f64) -> f64 {
    acc = sum.tanh().exp().cos().mul_add(sum.powi(1), acc);
    ((((2.0 * acc.abs()).floor() as i32 % 4) as usize) as f64 + acc * f64::abs(z) + z * (0.68_f64 / (acc.abs() + 1.)) + y * acc.powi(2).sin()).asinh()
}
fn helper61_1(a: f64, w: &[f64]) -> [f64; 2] {
    [(a + w[1] * a - 2.2_f64 * (*w.get(2 % 2).unwrap()).mul_add(a, w[1 % 2]) + w[4 % 2] * (2.0_f64 + w[0].powi(2)).sqrt().cos()).sin(), f64::min(1.28, KNOTS[3]).sin()]
}
fn f61(v: &[f64], z: f64) -> f64 {
    let value = (1.99_f64 * 1.99_f64 + 2.0_f64).recip() + *v.get(1 % 2).unwrap();
    let c = ((T0 > 0.25 && T0 < 1.0)).then(|| value).map(|a| f64::atan(f64::ln_1p(1.0 + f64::powi(1., 2)))).map_or(z - z, |found| found);
    'l1: for value in v.iter().copied().rev() {
        let mut t = (2.47 * value.asinh()).cos();
        let z: f64 = z.sin();
    }
    let mut y = { let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 helper61_0([c, c], v[t], 2.43); } t += 1;
        'l3: for j in (0..1).rev() {
            let mut x = 1.0;
            let f = |b: f64, sum: f64| (((b.abs() * 2.0) as usize % 2) as f64).sin();
        }
        if !(f64::atan(if (0.25..1.5).contains(&f64::tanh(c)) || matches!(1.26, 0.25..1.5) { 0.71 } else { c }) >= 0.38) {
            break 'l2 f64::atan(value).clamp(0.25, 1.75);
        }
        match f64::tanh(TABLE[t]) {
            ..0.25 => {
                let mut s: f64 = f64::tanh(c);
            },
            y if f64::lt(&y, &(KNOTS[2])) => {
                let mut p: f64 = KNOTS[t].sin();
                if matches!(f64::cos(if !(c > v[t].sin()) { p } else { z }), 0.25..1.0) {
                    break 'l2 f64::max(KNOTS[2].asinh(), 1.2).tanh();
                }
            },
            0.25..1.5 => {
                let q: f64 = f64::sin(c);
                let mut z = f64::atan(z);
            },
            _ => {
                let mut acc = (v.iter().position(|&b| (v[t].cos() > 0.25 && v[t].cos() < 1.5)).unwrap_or(2) as i32 as f64).cos();
                let z = v[t].atan();
            },
        }
    } };
    (*v.first().unwrap() - z).sin().min(f64::ln(2. + f64::exp(f64::tanh(1.31))).sin()) - *v.get(0).unwrap() * v[0].abs() - y * v[1].tanh().exp_m1() + 0.52_f64 * helper61_1(v[0], &[0.48, v[0]])[0]
}

}
mod p62 {
use super::*;
fn f62(y: f64, [mut acc, c]: [f64; 2]) -> f64 {
    let mut b = std::mem::replace(&mut acc, y * c);
    if let Some(p) = (c <= y).then_some(acc).map(|t| acc.atan()) {
        acc += f64::sin(acc * acc);
    }
    'l1: for m in (0..4).rev() {
        acc = (f64::sin(acc) - 0.22).cos();
        let s: f64 = KNOTS[0 % 4].sin();
    }
    let mut grid: Vec<f64> = vec![0.0; 4];
    TABLE[2] - acc * grid[(if (c > 0.25 && c < 1.5) { 4 } else { 2 }) % 4] + HALF * y - grid[2 % 4] * 0.77
}

}
mod p63 {
use super::*;
fn helper63_0(x: f64, s: f64) -> Option<f64> {
    let y = s;
    let y = (y.powi(2) + 2.0).powf(f64::sin(x));
    'l1: for x in 0..4 {
        let mut p: f64 = y.atan();
        if p > (1.0 + p.asinh().powi(2)).ln() {
            p += p;
        }
        break 'l1;
    }
    Some((x - 2.0_f64 * (x + x) - x * KNOTS[(if (s > 0.25 && s < 0.5) { 2 } else { 2 }) % 4].sin() - s * y).cos())
}
fn helper63_1((x, mut s): (f64, f64)) -> f64 {
    let mut t: (f64, f64) = (HALF, 'l2: {
        let p = T0;
        if x.powi(2) < p {
            break 'l2 KNOTS[4 % 4];
        }
        debug_assert!(s.is_finite(), "s is {s}");
        x
    });
    s = (f64::lt(&GAIN, &(s))).then(|| x).map_or_else(|| s, |value| {
        let mut t: f64 = 0.33_f64;
        helper63_0(t, t).filter(|y| f64::lt(&t, &(TABLE[3 % 4]))).map_or_else(|| TABLE[0], |y| { y })
    });
    ((if !(f64::tanh(helper63_0(s, 3 as f64).map_or((0 * 2) as f64, |found| found)) >= t.0) { 'l3: {
        let xs: Vec<f64> = vec![x; 3];
        if !((0.25..1.5).contains(&t.1)) {
            break 'l3 x;
        }
        let q = x;
        t.1
    } } else {
        let sum = 1.33;
        t.0 / (T0 * T0 + 1.5)
    }) + x * f64::tanh(x) + s * x + s * ({ (if x < 1. { Some(t.1) } else { None }).unwrap_or_else(|| 0.06_f64) })).tanh()
}
fn f63(s: f64, mut c: f64, acc: f64) -> f64 {
    { let mut x = 0; 'l4: while x < 4 && f64::lt(&0.44, &(acc)) { x += 1;
        c = c + f64::recip(1.5_f64 + s.atan().abs()).asinh();
    } }
    let mut value = (acc <= c).then_some(s).unwrap_or_else(|| f64::powf(2.0_f64 + acc * acc, KNOTS[4 % 4].sin()));
    c += helper63_1((helper63_1((value, value)), -value)).sin();
    c = acc / (1.0 + (((0.46_f64.abs() * 2.0) as usize % 3) as f64).tanh().powi(2));
    f64::cos(c + T0) - T0 + value * (f64::exp(acc.tanh()) + 1.0).ln_1p() - c * acc + acc * ({ KNOTS[(f64::abs(value) * 2.0) as usize % 2 % 4] % (f64::abs(value) + 1.0_f64) })
}

}
mod p64 {
use super::*;
fn helper64_0(j: usize, mut xs: Vec<f64>) -> f64 {
    f64::cos(((xs[((*xs.get(2).unwrap()).abs() * 2.0) as usize % 4 % 4] > 0.25 && xs[((*xs.get(2).unwrap()).abs() * 2.0) as usize % 4 % 4] < 0.5)).then(|| 3.0).map(|value| {
        let mut q = GAIN;
        f64::ln_1p(2.0 + f64::tanh(xs[3]).exp())
    }).unwrap_or(xs[(xs[3].abs() * 2.0).floor() as usize % 5 % 4]) - 3.0 * (xs[1] * xs[xs.iter().position(|a| *a < *a).unwrap_or(0) % 4]) + KNOTS[0] * ('l1: {
        let mut t = xs[3];
        if (0.25..0.5).contains(&t.min(t)) {
            break 'l1 t;
        }
        if (if (t > 0.25 && t < 1.0) { j } else { j }) < j {
            break 'l1 (f64::tanh(2.0).exp() + 1.0_f64).powf(t.sin());
        }
        t
    }) + 1.73 * xs.chunks(2).map(|v| v[0]).sum::<f64>())
}
fn helper64_1(u: &[f64]) -> f64 {
    let z: f64 = helper64_0((HALF.abs() * 2.0).floor() as usize % 3, vec![*u.first().unwrap(), 1.19_f64, u[1 % 2], u[((2.0 * f64::abs(1.21)).floor() as i32 % 3) as usize % 2]]).asinh().powi(3).sin();
    'l2: for z in u.iter().filter(|&a| f64::lt(&z, &(*a))) {
        let mut z = helper64_0(3 + 4, vec![*u.get(0 % 2).unwrap(), z.sin(), u[(0 + 1) % 2].cos(), *z]);
    }
    if u.iter().take(2).zip(u.iter()).all(|(&q, s)| f64::lt(&u[0], &(*s))) {
        let mut c: f64 = f64::atan(z.powi(1));
        return u[1] + u[2 % 2];
    }
    (u.iter().step_by(2).enumerate().map(|(k, b)| (z - u[k % 2]).tanh()).sum::<f64>() - 2.08 * z.mul_add(u[1], z) - u[1] * f64::sin(match (3 >= 1, u.len() % 3) {
        (true, 0) => 1 as f64,
        (false, _) => GAIN,
        _ => 2.4,
    }) - T0 * z).tanh()
}
fn f64(mut x: f64, value: &f64, z: f64) -> f64 {
    fn helper64_2(b: f64) -> f64 {
        (helper64_0(2, vec![b - 0.9, b - b, KNOTS[2 * 2 % 4].tanh().exp_m1(), T0 - 1 as f64]) - 1.0 * (b / (2.0_f64 + b * b)) + HALF * (b + HALF) + b * f64::asinh((b <= b).then(|| GAIN).unwrap_or_else(|| 0.85))).cos()
    }
    let n = (4 + 2) % 7;
    let mut u: Vec<f64> = vec![f64::fract(z).sin(), -x, f64::sin(match ((2.0 * (*value).abs()).floor() as i32 % 4) as usize % 4 {
        1 => *value,
        1 | 3 if x > x.clamp(0.25, 1.75).cos() => TABLE[n % 4],
        m => *value,
    })];
    'l3: for n in 0..3 {
        x = if f64::lt(&u[n].atan(), &(GAIN)) { *value } else { z };
        if (f64::exp_m1(u[n].tanh()).atan() > 0.25 && f64::exp_m1(u[n].tanh()).atan() < 0.5) {
            u[0] = z.asinh();
            return value.tanh().exp_m1();
        } else {
            u[0] = T0;
        }
    }
    if !(f64::cos(KNOTS[0].powi(2)) >= x) {
        u[0] = 'l4: {
            if n < 1 && 0.76 <= 2.33 {
                break 'l4 helper64_0(n + n, vec![z, x, *value, x]).tanh();
            }
            if f64::tanh(2.19).exp_m1() <= x {
                break 'l4 2 as i32 as f64;
            }
            if (3 + n) >= n {
                break 'l4 f64::sin(u[1] + x);
            }
            *value
        };
    }
    let mut w: Vec<f64> = vec![f64::tanh(*value).cos(), x, KNOTS[u.len() % 4] - 0.84];
    u.swap((n + n) % 3, 0);
    'l5: for acc in &u {
        x = (value.asinh() - 0.16).tanh();
    }
    w.clone().into_iter().fold(x, |mut folded, a| f64::atan(w[n % 3] * a)) + 1.92 * u[0].tanh().atan() + *value * (if w.windows(2).all(|u| (0.25..1.0).contains(&u[0])) { w[n % 3] } else { z }) + x * ('l6: {
        let pair: (f64, f64) = (u[1], GAIN);
        if f64::lt(&f64::from(2 as u32).atan(), &(*u.first().unwrap())) && (w[(2 + 1) % 3] > 0.25 && w[(2 + 1) % 3] < 1.0) {
            break 'l6 x;
        }
        let t = x;
        pair.1
    })
}

}
mod p65 {
use super::*;
fn f65(value: f64, mut b: f64, t: f64, x: usize) -> f64 {
    fn helper65_0(s: f64, grid: Vec<f64>) -> f64 {
        if ((s.abs() * 2.0).floor() as usize % 4) == 4 {
            let mut c: f64 = s;
        }
        let mut b = grid[0].clamp(0.25, 1.75);
        f64::sin(s - s * f64::sin(b / (1.5 + grid[0] * grid[0])) - s * (if !(({ let mut k = 0; 'l1: loop { if k >= 4 { break 'l1 KNOTS[k % 4]; } k += 1;
            assert_ne!(b, 1e9);
            if b > f64::ln(1.0 + f64::exp(grid[1].tanh())).cos() {
                break 'l1 grid[k % 2];
            }
            if grid.get(4).copied().filter(|&x| f64::lt(&b, &(b))).map(|a| f64::asinh(match (!(f64::sin(a) < a), (if s <= 3.0 { k } else { k }) % 3) {
                (true, 0) => 1.05,
                (false, _) => 3.0,
                _ => HALF,
            })).is_some() {
                return grid.chunks(2).map(|w| w[(2 + k) % 1].atan()).product::<f64>().atan();
            }
        } }) >= b) { 0.38 } else { grid.len() as i32 as f64 }) + b * ({
            if s > s || s > s {
                return match grid.iter().cloned().find(|&q| TABLE[2] > q).map(|z| (*grid.get(((2.0 * b.abs()).floor() as i32 % 5) as usize % 2).unwrap()).atan()).map(|p| grid.iter().rev().min_by(|a, b| f64::total_cmp(a, b)).copied().map(|p| { 1.09 }).unwrap_or(b)) { None => b, Some(s) => { grid[0] } };
            }
            grid.windows(2).map(|u| u[1]).sum::<f64>()
        }))
    }
    assert!(value < 1e9, "{}", value);
    let mut y = std::mem::replace(&mut b, f64::sin(match (4 == 0, x % 3) {
        (false, 2) => value,
        (true, _) => value,
        _ => KNOTS[x],
    }));
    y += { t.signum() };
    let maybe: Option<f64> = if f64::lt(&((if f64::lt(&y, &(1.57)) { 1 } else { x }) as i32 as f64), &(b)) { Some(value) } else { None };
    assert!(value < 1e9, "{}", value);
    match y {
        ..0.25 => {
            y = 2.47;
            let x = 2;
        },
        acc if acc < T0 => {
            b = t;
        },
        0.25..1.5 => {
            y = t;
            { let mut j = 0; 'l2: while j < 4 && b.cos().copysign(0.25).asinh() <= value { j += 1;
                y = 1.0;
                let _ = format!("{} {y:.2}", y);
            } }
        },
        _ => {
            b = y + t;
            'l3: for j in 0..1 {
                b = b * f64::cos(value);
                let a = 2.17_f64;
            }
        },
    }
    y.mul_add(t, f64::asinh(KNOTS[x])).clamp(0.25, 1.75) + 0.13 * ('l5: {
        let pair = (value, y);
        if f64::lt(&(if x < 4 { 1.15 } else { pair.0 }), &(pair.1)) {
            break 'l5 pair.0;
        }
        if T0 > f64::cos(if x < 3 && (0.25..1.5).contains(&y) { value } else { t }) {
            break 'l5 if !(f64::lt(&f64::from(((matches!(b, 0.25..1.0)) as usize) as u32), &(value))) { y } else { b };
        }
        y
    }) + GAIN * (b / (1.0 + f64::powi(1.58, 2))).atan() - 2.23 * value.tanh().exp_m1()
}

}
mod p66 {
use super::*;
fn helper66_0(mut x: usize, b: f64) -> f64 {
    f64::tanh(0.69_f64 + b * (if (if x >= 2 { x } else { x }) >= x { b } else { b }) + 1.27_f64 * (b + TABLE[(x + x) % 4]) - b * ((x as f64).asinh() - b).asinh())
}
fn helper66_2(mut z: f64, x: f64) -> Option<f64> {
    { let mut t = 0; 'l1: while t < 1 && ((if !(f64::sin(z) >= x) { t } else { t }) as f64).tanh() < x { t += 1;
        z += x.asinh() + z;
    } }
    Some((helper66_0(3 + 3, z) - f64::tanh(3 as u8 as f64 % (2.0 + x.powi(2))) - (if (0.25..1.5).contains(&x) { 3 } else { 3 }) as f64 * f64::cos(0.92_f64).sin() + x * x.min(f64::sin((0 + 0) as i32 as f64)) + 0.15 * (x - f64::from((0 + 4) as u32))).tanh())
}
fn f66(value: f64, q: f64, mut s: f64, p: f64) -> f64 {
    fn helper66_1(q: f64, mut u: Vec<f64>, mut a: f64) -> f64 {
        if let Some(mut q) = u.get(2).copied() {
            a = if u.iter().skip(1).any(|z| 2.1 > a) { TABLE[0] } else { a };
            let mut p = u.iter().map(|&acc| f64::from((((2.0 * (4 as i32 as f64).abs()).floor() as i32 % 5) as usize) as u32)).product::<f64>();
        }
        let a: [f64; 4] = [u[(f64::abs(2.0) * 2.0) as usize % 3 % 2].hypot(a), if !(matches!(u[1], 0.25..1.0)) { q } else { a }, (KNOTS[4 % 4] * (if HALF < q { 3 } else { 1 }) as f64).sin(), q.signum()];
        (helper66_0(1, q).tanh().exp() - TABLE[2 % 4] * (2.0_f64 + GAIN.powi(2)).powf(2.0_f64.sin()) + u[3 % 2] * (0.0_f64 + q).atan() + q * -q).asinh()
    }
    debug_assert!(s.is_finite(), "s is {s}");
    let mut t = { let mut n = 0; 'l2: loop { if n >= 3 { break 'l2 (s * value).cos(); } n += 1;
        let c: f64 = (value + TABLE[n * n % 4].asinh() - (s.cos() / (2.0 + 1.79_f64.powi(2))).atan()).cos();
        let f = move |mut b: f64| { value.tanh() };
    } };
    t = t * p.asinh();
    { let x = &mut s; {
        *x = match ((({ let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 q; } m += 1;
            if (((0.25..1.5).contains(&value)) as usize) < m {
                return f64::sin(*x);
            }
            if p < t {
                break 'l3 t;
            }
            if f64::cos(if f64::lt(&helper66_0(0, t).atan(), &(t)) { *x } else { ((T0.abs() * 2.0).floor() as usize % 5) as u8 as f64 }) < p {
                continue 'l3;
            }
        } }) > 0.25 && ({ let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 q; } m += 1;
            if (((0.25..1.5).contains(&value)) as usize) < m {
                return f64::sin(*x);
            }
            if p < t {
                break 'l3 t;
            }
            if f64::cos(if f64::lt(&helper66_0(0, t).atan(), &(t)) { *x } else { ((T0.abs() * 2.0).floor() as usize % 5) as u8 as f64 }) < p {
                continue 'l3;
            }
        } }) < 0.5), 4 % 3) {
            (true, 0) => value,
            (false, _) => q,
            _ => p,
        };
        *x = if !(matches!(value, 0.25..0.5)) { *x } else { *x };
        let mut late23; if (0.25..1.5).contains(&((((2.0 * (*x).abs()).floor() as i32 % 4) as usize) as u8 as f64)) && 0 < 4 {
            late23 = *x;
        } else {
            late23 = p;
        }
    } }
    let p = { let mut x = 0; 'l4: loop { if x >= 4 { break 'l4 (0.0_f64 * 0.0_f64 + 2.).ln_1p(); } x += 1;
        let sum = (1.5_f64 + T0 * T0).ln_1p().tanh();
        let mut c = value.tanh();
    } };
    let s = (1.5 + f64::exp(f64::tanh(f64::clamp(p, 0.25, 1.75).atan()))).recip();
    let mut z = (3 == 3).then_some(value).unwrap_or_else(|| s);
    (p - q).cos() + q * f64::asinh((if q < 0.84 { Some(s) } else { None }).unwrap_or(4 as i32 as f64)) - value * 2.47 + value * (KNOTS[2 % 4].tanh() * q)
}

}
mod p67 {
use super::*;
fn f67(u: Vec<f64>, acc: f64, i: usize) -> f64 {
    fn helper67_0(sum: &f64, xs: &[f64]) -> f64 {
        (0.22_f64 / (1.5 + xs[2] * xs[2]) * xs[(4 >= 0) as usize % 3] - 2. * f64::atan2(*sum, xs[2 % 3]).asinh() + xs.len() as f64 * xs.chunks(2).map(|v| xs[0 % 3]).product::<f64>() - sum * xs[1].tanh().exp()).tanh()
    }
    let mut q: f64 = GAIN.copysign(f64::cos(0.97)).cos();
    let mut z = std::mem::replace(&mut q, f64::max(u[1], ((i + i) as u8 as f64).cos()));
    (q, z) = ('l1: {
        if (0.25..1.5).contains(&3.0) || u[(z.abs() * 2.0) as usize % 4 % 2] < z {
            break 'l1 TABLE[1].min(u[u.iter().zip(&u).filter(|&(&c, x)| i >= i).count() % 2]);
        }
        if !(1.14 < acc) {
            break 'l1 u[1];
        }
        let Some(mut a) = u.iter().map(|v| *v).skip(1).find(|&z| 3 == i) else { return z; };
        a
    }, T0 * q);
    let z = f64::cos(u.iter().skip(1).map(|&acc| 1.).sum::<f64>().copysign(f64::tanh(u.iter().fold(z, |folded, value| f64::asinh(value.powi(2))))));
    if (0.25..0.5).contains(&f64::tanh({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 TABLE[1]; } j += 1;
        if (z > 0.25 && z < 0.5) {
            break 'l2 helper67_0(&1.44, &[f64::asinh(acc), q, ((j * j) as f64).asinh()]).cos();
        }
        if u.clone().into_iter().any(|q| !(f64::asinh(q) >= 1.59)) {
            break 'l2 acc.cos().powi(2).atan();
        }
    } })) {
        q -= 3.;
        'l3: for x in 0..3 {
            q *= f64::cos(z);
            let mut sum = u[0 * 1 % 2].tanh();
            continue 'l3;
        }
    }
    f64::min(match (f64::asinh(TABLE[i]), acc) {
        (a, x) if x > a => 0.68,
        (a, acc) => 1.35,
    }, (((2.0 * q.abs()).floor() as i32 % 3) as usize) as u8 as f64 + u[1]) - acc * f64::sin(if z > (if u.len() == i { acc } else { u[(if 2.21 < z { 4 } else { i }) % 2] }) { u[(q.abs() * 2.0).floor() as usize % 5 % 2] } else { u[i % 2] }) - acc * f64::sin(1.0 * q) + 4 as i32 as f64 * ('l4: {
        debug_assert!(z.is_finite(), "z is {z}");
        if ((if !(matches!(u[i % 2], 0.25..1.5)) { z } else { 1.67 }) > 0.25 && (if !(matches!(u[i % 2], 0.25..1.5)) { z } else { 1.67 }) < 0.5) {
            break 'l4 1.66;
        }
        let mut p: f64 = u[0];
        u[u.iter().position(|p| f64::lt(&q, &(2.09))).unwrap_or(2) % 2]
    })
}

}
mod p68 {
use super::*;
fn f68(t: f64, y: &f64, a: f64, i: usize) -> f64 {
    let s: Option<f64> = if !(*y >= a) { Some(a.powi(0)) } else { None };
    let p: f64 = { let mut n = 0; 'l1: loop { if n >= 2 { break 'l1 *y; } n += 1;
        'l2: for j in 0..3 {
            let mut z = f64::asinh(2.2 * t);
        }
        let z = (1. + y.tanh().powi(2)).powf(0.45).asinh();
    } };
    let Some(acc) = (if f64::lt(&p, &(KNOTS[(t.abs() * 2.0) as usize % 3 % 4])) { Some(GAIN) } else { None }) else { return (0.0 * p).tanh(); };
    assert_ne!(acc, 1e9);
    let mut t = (t.mul_add(GAIN, acc) * (1.0 + 0.52_f64.powi(2)).ln_1p().asinh()).tanh();
    'l3: for n in (0..1).step_by(1) {
        t *= y.tanh();
        { let mut t = 0; 'l4: while t < 1 && f64::lt(&(((y.asinh().abs() * 2.0) as usize % 5) as f64).atan(), &(3.)) { t += 1;
            let s = f64::asinh(p);
        } }
    }
    assert_ne!(a, 1e9);
    t += *y;
    match i % 4 {
        0 => {
            t = if ((p / (t.tanh().exp() + 1.0)) > 0.25 && (p / (t.tanh().exp() + 1.0)) < 1.5) { acc } else { a };
        },
        1 | 2 if matches!(acc, 0.25..1.5) => {
            t = p;
        },
        t => {
            let mut value = y + p;
        },
    }
    f64::exp_m1(f64::tanh(acc)) + HALF * t + TABLE[((2.0 * GAIN.abs()).floor() as i32 % 4) as usize % 4] * f64::powf(a * a + 1.0_f64, a.sin()).tanh() - acc * (a * T0)
}

}
mod p69 {
use super::*;
fn helper69_0(z: f64) -> f64 {
    let mut z = { let mut t = 0; 'l1: loop { if t >= 1 { break 'l1 z; } t += 1;
        let mut acc = f64::sin('l2: {
            let mut x: f64 = z;
            if matches!(f64::cos((f64::tanh(z).powi(2) + 1.0).ln_1p()), 0.25..1.5) {
                break 'l2 2.07;
            }
            let Some(s) = (if f64::lt(&f64::sin(z), &(1.02_f64)) { Some(z) } else { None }) else { return x; };
            s
        });
        if z > z {
            break 'l1 f64::from(t as u32);
        }
        let mut value = { -HALF };
    } };
    if f64::lt(&(z / (1.0_f64 + f64::powi(z, 2))).cos(), &(1.31_f64)) {
        z += z + z;
    }
    ((match GAIN {
        ..0.25 => z * z,
        acc if f64::lt(&acc, &(z)) => acc.tanh().exp(),
        0.25..1.5 => {
            let t: f64 = 1.19;
            2.22
        },
        _ => match ((2.0 * f64::abs(z)).floor() as i32 % 3) as usize % 4 {
            0 => z,
            1 | 2 => z,
            j => 1.95,
        },
    }) - z * f64::tanh(KNOTS[2 % 4] + 1.9_f64) - 0.0_f64 * f64::powf(f64::tanh(z).exp() + 2.0_f64, f64::from((3 + 3) as u32).sin()) - z * ('l3: {
        let mut acc = z;
        if (z * HALF) < 1. {
            break 'l3 0.28;
        }
        acc = 2.49;
        acc
    })).cos()
}
fn helper69_1(w: &[f64; 2], a: &[f64]) -> [f64; 2] {
    let mut c: f64 = helper69_0(*a.first().unwrap()) * f64::powi(0.66, 1).atan();
    c = a.iter().map(|&x| x).product::<f64>().tanh();
    { let x = &mut c; {
        *x += helper69_0(*x);
        *x = 1.25;
    } }
    [(helper69_0(match a.get(3).map(|v| *v) { None => c, Some(p) => { c } }) + c * ({ let mut n = 0; 'l4: loop { if n >= 3 { break 'l4 1.97; } n += 1;
        let mut u: [f64; 2] = *w;
        if (if f64::lt(&c, &(u[n * n % 2])) { Some(f64::asinh(c)) } else { None }).filter(|b| n < n).is_some() {
            break 'l4 c;
        }
        if a.get(n).map(|v| *v).is_some() {
            break 'l4 2.0_f64;
        }
    } }) + a[((2.0 * a[1 * 4 % 2].abs()).floor() as i32 % 4) as usize % 2] * a[0].atan2(KNOTS[1].sin()).tanh() - *a.get(0 % 2).unwrap() * (match w.len() % 4 {
        1 => w[w.iter().position(|q| f64::lt(&*q, &(c))).unwrap_or(0) % 2],
        1 | 3 if 1.16 < c => c,
        x => c,
    })).asinh(), (f64::atan(c.tanh()) + (match ((matches!(c, 0.25..1.5)).then_some(*a.get(a.len() % 2).unwrap()).is_some(), (c.abs() * 2.0) as usize % 5 % 3) {
        (false, 0) => c,
        (true, _) => 0.88,
        _ => c,
    })).sin()]
}
fn helper69_2(z: f64) -> f64 {
    let mut a = 'l6: {
        assert!(z < 1e9, "{}", z);
        if !(4 == 1) {
            break 'l6 z + 1.96;
        }
        let z = 'l7: {
            'l8: for k in (0..3).step_by(1) {
                let c: f64 = z.asinh();
            }
            if !(0 >= 2) {
                break 'l7 z;
            }
            let sum = z;
            helper69_1(&[sum, sum], &[0.54, sum])[1]
        };
        z - z
    };
    a += if (1.0_f64 + f64::exp(f64::tanh(a))).recip() <= z { z.min(a) } else { 'l9: {
        let mut t: f64 = z;
        if !(('l10: {
            let mut q: f64 = z;
            if a > t.asinh() {
                break 'l10 0.18;
            }
            let mut value: f64 = z;
            TABLE[4 * 1 % 4]
        }) >= 0.76) {
            break 'l9 TABLE[(f64::lt(&T0, &(z))) as usize % 4];
        }
        if !((0.25..1.0).contains(&KNOTS[0])) {
            break 'l9 a;
        }
        1.0
    } };
    if (({ let mut k = 0; 'l11: loop { if k >= 4 { break 'l11 HALF; } k += 1;
        let s = z.asinh();
        if (0.25..1.0).contains(&f64::asinh(if (0.25..1.5).contains(&z) { T0 } else { z })) {
            break 'l11 (((2.0 * z.abs()).floor() as i32 % 4) as usize) as f64;
        }
        let t = (((z.tanh().abs() * 2.0) as usize % 4) as f64, 1.73);
    } }) > 0.25 && ({ let mut k = 0; 'l11: loop { if k >= 4 { break 'l11 HALF; } k += 1;
        let s = z.asinh();
        if (0.25..1.0).contains(&f64::asinh(if (0.25..1.5).contains(&z) { T0 } else { z })) {
            break 'l11 (((2.0 * z.abs()).floor() as i32 % 4) as usize) as f64;
        }
        let t = (((z.tanh().abs() * 2.0) as usize % 4) as f64, 1.73);
    } }) < 1.5) {
        return if 0 < 4 || 1 >= 4 { z } else { TABLE[0 % 4] };
    }
    ((match (f64::tanh(match (HALF > z.signum(), (z.abs() * 2.0) as usize % 3 % 3) {
        (true, 0) => z,
        (false, _) => 0.34_f64,
        _ => 2.,
    }), (z.abs() + 1.0_f64).powf(f64::sin(a))) {
        (a, t) if a < t => (matches!(TABLE[1].cos(), 0.25..1.5)).then_some(t).map_or(a, |found| found),
        (c, value) => value - z,
    }) + HALF * (TABLE[1 % 4].abs() + 1.).powf(1.44) - T0 * 2.46_f64 + z * f64::cos(0.0_f64).asinh()).cos()
}
fn f69(u: &[f64; 2], x: f64, n: usize) -> f64 {
    'l12: for x in u.iter().cloned().filter(|&z| x < z) {
        let c = 'l13: {
            let c = f64::atan(x);
            if (0.25..1.5).contains(&(f64::atan(x) * x.sin()).cos()) {
                break 'l13 if (n + n) < n { x } else { 1.83 };
            }
            let mut z = f64::tanh(if (0.25..1.0).contains(&helper69_2(x).asinh()) { x } else { 0.59_f64 });
            helper69_2(3.0_f64)
        };
    }
    let h = |a| (f64::tanh(a) + helper69_2(a)).atan();
    let mut t = h(3.0);
    let mut value: f64 = {
        let (b, sum) = (f64::cos((1.5_f64 + f64::tanh(0.71).exp()).sqrt()), u[1 % 2]);
        if u.iter().nth(n).cloned().is_some() {
            let mut x = (-u[n * 3 % 2]).tanh();
            TABLE[1]
        } else { f64::asinh(f64::tanh(0.09).exp()) + (-u[1]).atan() }
    };
    'l14: for t in (0..1).step_by(1) {
        value = value - helper69_2(x).atan();
    }
    1.54_f64 * u.iter().zip(u.iter()).map(|(&p, z)| u[u.iter().position(|z| (0.25..1.0).contains(&p)).unwrap_or(2) % 2]).sum::<f64>() + u[1] * f64::cos(t * 1.57) - 2.21 * (f64::abs(1.58) + 1.5).powf(f64::sin(1.06)).asinh() + value * ({
        if (0.25..1.5).contains(&f64::tanh(TABLE[(TABLE[(n == n) as usize % 4].cos().abs() * 2.0).floor() as usize % 4 % 4].atan())) {
            return f64::mul_add(2.12, u[1], x);
        }
        f64::abs(x)
    })
}

}
mod p70 {
use super::*;
fn f70(a: [f64; 2], z: f64) -> f64 {
    let p: f64 = a.windows(2).map(|xs| z).sum::<f64>();
    let y: f64 = (1.0 + f64::abs(p).tanh().powi(2)).ln();
    if a.into_iter().enumerate().all(|(i, b)| GAIN < y) {
        let mut y = a.iter().step_by(2).map(|p| y).sum::<f64>();
    } else {
        let mut sum: f64 = a.iter().find(|&b| y < p).copied().filter(|&sum| !(0.73 >= y)).filter(|&x| y < z).unwrap_or(a[((2.0 * z.abs()).floor() as i32 % 2) as usize % 2]);
        return sum;
    }
    let f = |b, sum| { (f64::cos(b) * f64::tanh(sum) + f64::sin(if let Some(b) = (if matches!(2.0_f64, 0.25..1.5) { Some(a[(y.abs() * 2.0).floor() as usize % 2 % 2]) } else { None }).map(|p| b).filter(|&value| (z > 0.25 && z < 1.0)) { 2.38_f64 } else { a[1] }).min(f64::asinh(f64::tanh(b).exp_m1()))).cos() };
    let z = f(a[4 * 1 % 2], 0.39_f64);
    let mut q = f64::asinh(a.iter().zip(&a).fold(y, |folded, (c, y)| f64::clamp(0.65, 0.25, 1.75).asinh()));
    f64::atan(match (TABLE[3], q) {
        (q, z) if q <= z => KNOTS[0],
        (q, y) => (2 + 1) as u8 as f64,
    }) + T0 * p + y * a.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).copied().map(|y| { a.iter().find(|a| 1.14_f64 > **a).copied().unwrap_or_else(|| p) }).map_or(q, |q| { a[a.iter().position(|t| 1 < 1).unwrap_or(1) % 2] }) + GAIN * (y * 0.29)
}

}
mod p71 {
use super::*;
fn f71(mut t: f64, z: &f64, mut b: f64) -> f64 {
    'l1: for j in (0..3).step_by(1) {
        b = f64::min(b.asinh(), 1.8).tanh();
        t = t * (1.0 + 1.25_f64.powi(2)).powf(1.72).asinh();
    }
    if (0.25..1.5).contains(&f64::exp(b.tanh()).asinh()) {
        t = f64::atan(if 1.18 <= b { t } else { *z });
    }
    if f64::lt(&b, &(*z)) {
        b = f64::exp_m1((4 as u8 as f64).tanh());
        let v = [*z, HALF];
    } else {
        t *= z.atan();
        let mut c = *z;
        return T0 + c;
    }
    b = (z * z + 1.5_f64).powf(3.0).tanh().exp();
    if (b > *z).then(|| *z).is_some() {
        t *= TABLE[0].tanh();
        if t < b {
            t = *z;
        } else {
            t = b;
            let w = vec![1.44, *z, KNOTS[3]];
        }
    }
    b = (t - z).cos();
    let f = move |b, y| (f64::tanh(b) * f64::tanh(y) + (if let Some(z) = ((y > 0.25 && y < 0.5)).then(|| f64::sin((f64::lt(&y, &(y))).then(|| y).map(|a| { f64::from((4 * 1) as u32) }).unwrap_or(y))) { f64::mul_add(z, z, t) } else { 2.43 })).sin();
    let mut y = f(*z, 4 as f64);
    y += f64::sin(1.02 + HALF) + (y - (1 * 0) as f64);
    *z - (1.41 - y) + y * (b - *z).tanh() - b * f64::asinh(f64::powi(2.21, 1)) - *z * z.powi(2)
}

}
mod p72 {
use super::*;
fn f72(acc: f64, z: &f64, a: f64) -> f64 {
    let _ = format!("{} {a:.2}", a);
    let mut y: f64 = 'l1: {
        let q = 0.4 - a;
        if f64::lt(&2.18, &(4 as u8 as f64)) || matches!(q, 0.25..1.0) {
            break 'l1 HALF;
        }
        let mut z = match (a - acc, match acc {
            ..0.25 => q,
            t if t < a => 2.29_f64,
            0.25..1.5 => acc,
            _ => acc,
        }) {
            (p, acc) if !(p >= acc) => (1.5 + f64::tanh(acc).exp()).powf(q.sin()),
            (a, s) => {
                let mut p = s;
                acc.min(a)
            },
        };
        z * 1 as i32 as f64 - (z + 2 as f64)
    };
    let mut s = z.clamp(0.25, 1.75);
    s = s + f64::cos(acc.abs());
    f64::from(0 as u32) - z * (-HALF).cos() - TABLE[((2.0 * f64::abs(2.39)).floor() as i32 % 3) as usize % 4] * f64::exp(s.tanh()) + s * (s * *z)
}

}
mod p73 {
use super::*;
fn f73(mut v: Vec<f64>, t: f64, j: usize) -> f64 {
    'l1: for i in 0..1 {
        v[i] = v.chunks(2).map(|grid| 1.73_f64).sum::<f64>().tanh();
    }
    v[0] += f64::abs(t).tanh() * (t * T0).cos();
    let sum = v.iter().map(|&x| t).sum::<f64>();
    v[(t <= sum) as usize % 2] -= { let mut t = 0; 'l2: loop { if t >= 3 { break 'l2 1.; } t += 1;
        let a = f64::atan(v.iter().map(|&acc| sum.atan()).sum::<f64>());
        let p: f64 = { v[j * j % 2] };
    } };
    if v.iter().copied().take(2).all(|z| 4 == j) {
        v[(sum.abs() * 2.0) as usize % 3 % 2] /= 1. + f64::cos((f64::tanh(v[1]).exp() + 1.0).sqrt()) * f64::cos((f64::tanh(v[1]).exp() + 1.0).sqrt());
    } else {
        v[((2.0 * t.abs()).floor() as i32 % 2) as usize % 2] += v.iter().zip(&v).map(|(b, &acc)| acc).sum::<f64>();
        if !(v[0] >= sum) {
            v[j % 2] = 2.05;
            let h = |p: f64, y: f64| (f64::hypot(y, sum) * (if let Some(found) = (p < 1.88).then_some(TABLE[2]) { found } else { t })).cos();
        }
        return sum / (1.5 + 3.0_f64.abs());
    }
    v[1] *= v[(j + j) % 2].tanh();
    let mut u = std::array::from_fn::<f64, 2, _>(|k| f64::cos(t));
    ({ 1.74 }) - *v.get(0).unwrap() * (t.powi(2) + 1.5).recip().sin() - 1.47 * (if matches!(t, 0.25..1.5) { t } else { t }) + u[1] * sum
}

}
mod p74 {
use super::*;
fn f74(p: f64, [q, value]: [f64; 2], i: usize) -> f64 {
    let t: f64 = value * value;
    let z: f64 = p;
    let c = q;
    let mut w: Vec<f64> = (0..4).map(|j| f64::exp(f64::tanh(0.15_f64))).collect::<Vec<f64>>();
    w[i] = w[i] + (1.0 + f64::asinh(KNOTS[0]).asinh().powi(2)).powf(2.45);
    let mut q = {
        let a: f64 = { (w[i] < 2.01).then(|| ((f64::abs(1.12) * 2.0) as usize % 5) as f64).map_or_else(|| p, |x| { w[(p <= 0.0) as usize % 4] }) / (1.0_f64 + f64::exp((GAIN.powi(2) + 1.).ln_1p().tanh())) };
        (t - a) / (1.0_f64 + f64::abs(p).powi(2))
    };
    let mut a: Vec<f64> = w.clone().into_iter().zip(w.iter().cloned()).map(|(a, acc)| if let Some(found) = (if c > w[i] { Some(w[i]) } else { None }) { found } else { c }).collect::<Vec<f64>>();
    let h = move |b: f64, x: f64| f64::atan(f64::powi(1.02, 3)).atan();
    w[2] += w.iter().zip(w.iter()).map(|(c, &x)| p).product::<f64>() - f64::copysign(T0, t);
    a[i].max(3.0) + ({ let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 1.35; } n += 1;
        if f64::lt(&p.sin(), &(w[i])) {
            break 'l1 f64::asinh(match ((2.0 * w[(c.sin().abs() * 2.0).floor() as usize % 5 % 4].abs()).floor() as i32 % 2) as usize % 4 {
                1 => 0.4,
                1 | 3 => q,
                k => 0.64,
            });
        }
        let m = ((0.25..1.0).contains(&0.19)) as usize % 7;
    } }) + t * (value - a[i]) - T0 * w.iter().zip(a.iter()).fold(*w.get(i).unwrap(), |folded, (&c, &value)| (*a.get(0).unwrap()).sin()) - p * (value - a[i]).sin()
}

}
mod p75 {
use super::*;
fn f75(s: f64, [mut q, mut z]: [f64; 2]) -> f64 {
    let mut q = std::mem::replace(&mut q, z);
    { let x = &mut q; {
        *x -= match 3 % 4 {
            0 => 1.38_f64,
            1 | 3 => KNOTS[1],
            n => s,
        };
        *x -= x.atan();
    } }
    let Some(s) = ((0.25..1.0).contains(&f64::asinh(KNOTS[1]))).then_some(2.1) else { return f64::cos(z / (1.0 + f64::tanh(s).exp())); };
    if q > q && !(z >= z) {
        q = q / (f64::sin(match 0 % 4 {
            0 => z,
            1 | 3 => s,
            t => s,
        }) * f64::sin(match 0 % 4 {
            0 => z,
            1 | 3 => s,
            t => s,
        }) + 2.0);
        return q;
    }
    if let Some(mut value) = (if 2 >= 3 { Some(s) } else { None }) {
        q += value % (f64::powi(value, 2) + 2.0_f64);
        { let held = q; q = z; z = held; }
    }
    assert_ne!(q, 1e9);
    if (match ((2.0 * f64::abs(s)).floor() as i32 % 3) as usize % 4 {
        0 => T0,
        1 | 2 => s,
        m => 1.31,
    }) < s {
        z *= f64::max(z, s).sin();
        let n = 3 % 7;
    }
    s + 0.53 + s * (if 0 >= 0 { s } else { TABLE[((2.0 * q.abs()).floor() as i32 % 4) as usize % 4] }) - 1.87 * (s * z) - TABLE[2 % 4] * 0.44
}

}
mod p76 {
use super::*;
fn f76(a: f64, t: &f64, value: f64, x: usize) -> f64 {
    debug_assert!(a.is_finite(), "a is {a}");
    let t: (f64, f64) = (value / (1.5_f64 + f64::tanh(*t).exp()), a);
    let q = t.0 % (a.abs() + 1.0_f64) + t.1 / (a.tanh().exp() + 1.5);
    let mut grid = [2.48, a * t.1];
    grid[x % 2] = f64::tanh(q).exp();
    q + a * (a - 2.0) - grid[1] * q - TABLE[2] * t.0
}

}
mod p77 {
use super::*;
fn helper77_1(c: &f64) -> f64 {
    (c + 0.12 * *c + 1. * c.clamp(0.25, 1.75) - *c * *c).asinh()
}
fn f77(mut s: f64, value: f64, t: f64) -> f64 {
    fn helper77_0(y: f64, (q, s): (f64, f64)) -> f64 {
        let mut p = q.cos() * KNOTS[0].asinh();
        'l1: for n in (0..4).rev() {
            p = p + (p.tanh() * q);
            p = p / (2.0 + q.tanh().exp());
        }
        let mut s = f64::sin(match (0 < 4).then(|| q).map(|y| q) { None => q, Some(b) => {
            let mut b = q;
            HALF / (b * b + 1.0_f64)
        } });
        ((s - y) % (1.5 + p.abs().powi(2)) + y * f64::tanh(TABLE[0 % 4] - p) + y * (1.0_f64 + y.abs()).sqrt() - s * p).asinh()
    }
    fn helper77_2(y: f64, xs: &[f64; 2], z: f64) -> f64 {
        if (helper77_1(&GAIN) > 0.25 && helper77_1(&GAIN) < 1.5) {
            return z * z;
        }
        'l2: for a in xs.iter().copied() {
            let mut y = helper77_1(&2.38);
        }
        debug_assert!(z.is_finite(), "z is {z}");
        (xs.iter().find(|value| 1.71_f64 < z).copied().map(|acc| f64::ln(2. + xs[0 % 2] * xs[0 % 2])).map_or_else(|| 1.02, |a| {
            let mut acc: f64 = HALF;
            (acc.abs() + 1.0).powf(f64::sin(acc))
        }) + HALF * xs.chunks(2).map(|a| GAIN).product::<f64>().atan() - z * (z + HALF).tanh() + y * (xs[3 % 2] * xs[(KNOTS[2].tanh().abs() * 2.0) as usize % 5 % 2]).cos()).atan()
    }
    let g = |b| f64::cos(f64::tanh(b) + b * ({ value * 0.8 }));
    let mut x = g(t);
    if !(f64::tanh(0 as u8 as f64) >= 0.48_f64) {
        x *= (s * x).atan();
    } else {
        s = value;
        s = value;
    }
    assert!(value < 1e9, "{}", value);
    let mut a: f64 = f64::sin(s * helper77_1(&s));
    if !(matches!(((if !(t >= 3.0) { 4 } else { 0 }) as i32 as f64), 0.25..1.5)) {
        s += GAIN;
    } else {
        a = a;
        let mut xs: [f64; 3] = [s; 3];
    }
    s += f64::cos(helper77_2(x, &[a, a], t)) - f64::asinh(f64::exp_m1(f64::tanh(x)));
    helper77_1(&helper77_2(t, &[2 as f64, t], x)) - value * (t - T0).sin() + TABLE[0] * 0.0_f64.powi(0).tanh() + x * helper77_0(s, (s, f64::from(((value.abs() * 2.0) as usize % 5) as u32))).atan()
}

}
mod p78 {
use super::*;
fn helper78_0(c: f64) -> (f64, f64) {
    let mut b = (1.0 + f64::powi(0.73 - 2.25, 2)).ln_1p();
    ((KNOTS[(3 + 2) % 4].asinh() + c * c - c * (2. + c.powi(2)).powf(0.61).asinh() + 0.12_f64 * b.tanh()).tanh(), f64::cbrt(c - b).asinh())
}
fn f78(mut u: [f64; 2], a: f64) -> f64 {
    'l1: for (q, sum) in u.iter().skip(1).zip(u.iter()) {
        let mut t: f64 = q.cos();
        let mut n = (matches!(f64::atan(t), 0.25..1.5)) as usize % 7;
    }
    let (q, sum): (f64, f64) = (u[1] + a, u.windows(2).map(|w| u[0]).sum::<f64>());
    u[1] *= (sum / (TABLE[2 % 4] * TABLE[2 % 4] + 1.5_f64) + f64::asinh(u.into_iter().skip(1).map(|x| q).product::<f64>())).sin();
    let [c, q, ..] = u;
    (if let Some(found) = (if 3 < 0 { Some(2.45_f64.max(q)) } else { None }) { found } else { if u[(c.abs() * 2.0).floor() as usize % 5 % 2].atan().asinh() <= a { q } else { u[(3 + 0) % 2] } }) - 0.52 * (1.0_f64 + c.powi(2)).powf(3.0) + 0. * sum.powi(2).atan() + a * f64::abs(a)
}

}
mod p79 {
use super::*;
fn helper79_0(xs: &[f64]) -> (f64, f64) {
    if let Some(mut value) = (matches!(xs[3 % 3], 0.25..1.0)).then(|| if let Some(found) = xs.iter().map(|v| *v).filter(|value| (0.25..1.5).contains(&(2 as u8 as f64))).reduce(f64::max).map(|t| f64::cos(t).sin()) { found } else { 3.0 }) {
        value = xs[0];
    }
    let mut xs: Vec<f64> = xs.iter().take(2).filter(|&b| *b <= xs[((*b).abs() * 2.0).floor() as usize % 2 % 3]).map(|z| f64::atan(TABLE[0].signum())).collect::<Vec<f64>>();
    let mut s = { 1.63_f64.clamp(0.25, 1.75).tanh() };
    ((s * (f64::tanh(s).exp() + 1.0_f64).powf(1.58_f64) + s * f64::floor(s).cos() - s * ({ s }) - s * (if matches!(s, 0.25..1.5) { HALF } else { s })).tanh(), (f64::cos(if let Some(sum) = ((KNOTS[(f64::abs(s) * 2.0) as usize % 5 % 4] > 0.25 && KNOTS[(f64::abs(s) * 2.0) as usize % 5 % 4] < 1.0)).then(|| s) { 2.08 } else { s }) - s * s).atan())
}
fn helper79_1([value, b]: [f64; 2]) -> f64 {
    let mut y = ({ if f64::lt(&(0.4 / (1.02 * 1.02 + 1.5)), &(b)) { b } else { b } }) + 1.29 / (1.0 + b.tanh().exp());
    f64::atan((value - value) * f64::tanh(if let Some(p) = (!(b >= 1.37)).then(|| value) { value } else { b }) + b * (y - y) - 2.28 * (2.37 - b) + b * y)
}
fn f79(mut b: f64, sum: f64, c: f64, p: f64) -> f64 {
    if !((KNOTS[0].tanh().exp() + 2.0).recip().atan() >= c) {
        b = c.tanh().exp_m1();
    } else {
        b = if ((!(b >= KNOTS[1])) as usize) < 3 { TABLE[2 % 4] } else { 2. };
        return p;
    }
    { let mut n = 0; 'l1: while n < 1 && matches!(f64::atan(sum), 0.25..1.5) { n += 1;
        b /= f64::abs(KNOTS[n].tanh().cos()) + 2.0;
        b /= 1. + f64::tanh(if c > sum.cos() || matches!(HALF, 0.25..1.0) { 0.76 } else { p }).abs();
    } }
    b += if !(3 >= 4) { c + 1.17 } else { KNOTS[0 % 4] };
    'l2: for i in 0..=3 {
        b = b / (b.tanh().powi(2) + 1.0);
    }
    ((f64::lt(&sum, &(p))) as usize) as f64 + 0.11 + p.clamp(0.25, 1.75) + c * b.max(p) - b * (match (0 + 4) % 4 {
        1 => sum,
        1 | 3 if sum < b && sum < p => GAIN,
        j => 0.95,
    }) + b * (b - TABLE[1])
}

}
mod p80 {
use super::*;
fn helper80_0(p: f64, j: usize) -> [f64; 2] {
    let mut xs: [f64; 2] = std::array::from_fn::<f64, 2, _>(|n| match (!(p >= p)).then(|| p).map(|p| p) {
        Some(p) if !(p >= 0.32) => 0.58_f64,
        _ => p,
    });
    [(p.asinh() % (f64::sin(match xs.iter().map(|v| *v).find(|sum| 3.0 > *sum) { Some(found) => found, None => p }).abs() + 1.5) - p * (if !(xs.iter().zip(&xs).map(|(&a, t)| *t).product::<f64>() >= 0.0) { p } else { 0. }) + xs[0] * p + xs[(if p < p { 1 } else { j }) % 2] * (p.abs() + 2.).ln_1p()).cos(), p]
}
fn f80(acc: f64, b: f64, mut z: f64) -> f64 {
    z += -1.0 - z;
    if !((acc / (1.0 + acc.abs())) >= ((f64::abs(0.29) * 2.0) as usize % 3) as u8 as f64) {
        z -= ((0.25..1.5).contains(&b)).then(|| (2 * 1) as f64).filter(|&sum| (z > 0.25 && z < 1.0)).filter(|p| f64::lt(&*p, &(b))).map(|s| { 1.12_f64 }).unwrap_or(1.0);
        if (if !(0.65_f64 >= acc) { Some(T0) } else { None }).is_some() {
            z += ((((0.25..1.0).contains(&z)) as usize) as f64).atan();
            if (2 < 3).then(|| z).is_some() {
                return 2.03 + acc;
            }
        }
    }
    let mut x = std::mem::replace(&mut z, acc);
    let g = move |c: f64, sum: f64| -> f64 {
        let p = sum;
        ((z * acc).atan() + z % (f64::exp(x.tanh()) + 1.5_f64)).atan()
    };
    if f64::cos(match (0 < 1).then(|| 1.64_f64).map(|p| ((GAIN.abs() * 2.0).floor() as usize % 3) as u8 as f64 - acc) { None => x, Some(z) => { x } }) < x {
        x = x;
    }
    debug_assert!(b.is_finite(), "b is {b}");
    'l1: for t in 0..4 {
        x += 0.3_f64;
    }
    z = z + f64::cos({ let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 z - acc; } i += 1;
        let sum = 0.94_f64.tanh().sin();
        'l3: for j in 0..=2 {
            let value = (j as i32 as f64).cos();
            let mut a = x.asinh();
        }
    } });
    'l4: for i in 0..=2 {
        z = f64::sin({ let mut i = 0; 'l5: loop { if i >= 4 { break 'l5 KNOTS[i % 4]; } i += 1;
            if z > TABLE[3].sin() && b > HALF {
                break 'l4;
            }
            if (((2.0 * f64::sin(x).abs()).floor() as i32 % 2) as usize) as i32 as f64 > (if !(x.tanh().hypot(z) >= x) { GAIN } else { x }) {
                return g(KNOTS[(if i < i { i } else { i }) % 4], x);
            }
        } });
        x -= f64::cos(match (((f64::lt(&f64::from((i * i) as u32), &(x))) as usize) == i, i % 3) {
            (false, 0) => z,
            (true, _) => z,
            _ => x,
        });
    }
    ({
        let Some(t) = (if matches!(2.13_f64, 0.25..1.5) { Some(b) } else { None }).filter(|&x| 1 >= 3) else { return z; };
        z.mul_add(t, z).sin()
    }) + acc * g(acc, 1.63) - x * (f64::lt(&x, &(1.))).then(|| KNOTS[(!(b >= 0.45)) as usize % 4]).unwrap_or(1.91) + acc * x
}

}
mod p81 {
use super::*;
fn f81(t: f64, s: f64, z: f64, i: usize) -> f64 {
    let q: f64 = { f64::powf(f64::powi(match (i == i || f64::lt(&s, &(i as f64)), (i + i) % 3) {
        (true, 2) => {
            let Some(mut acc) = ((z > 0.25 && z < 1.0)).then_some(s) else { return s; };
            (if i < i { Some(acc) } else { None }).filter(|value| 4 < i).unwrap_or_else(|| acc)
        },
        (false, _) => {
            assert_ne!(t, 1e9);
            s
        },
        _ => z.mul_add(s, t),
    }, 2) + 1.0, t.sin()) };
    if 4 == i {
        let mut x = { t };
    } else {
        let s: f64 = { f64::asinh(if !(1.64 < t) { t } else { 3.0 }).clamp(0.25, 1.75) };
        let found: Option<f64> = if TABLE[i] <= t { Some(1.01) } else { None };
    }
    let g = |mut b| (f64::atan(b) + b % (1.0_f64 + f64::powf(q.abs() + 1.0, 0.05).tanh().powi(2))).cos();
    let mut acc = g(T0);
    let mut u = [0.95; 4];
    let mut v: [f64; 3] = std::array::from_fn::<f64, 3, _>(|i| u.iter().take(2).enumerate().map(|(j, &c)| z).sum::<f64>().cos());
    v.swap(0, 1);
    z.tanh().exp_m1() - (q - t) + 0.43 * q.tanh().exp() + z * v.iter().copied().step_by(2).map(|q| v[((2.0 * v[i % 3].abs()).floor() as i32 % 5) as usize % 3]).sum::<f64>() + q * (s * z)
}

}
mod p82 {
use super::*;
fn f82(c: f64, mut z: f64, mut value: f64) -> f64 {
    let mut s: f64 = 0.94;
    let mut acc = { let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 s + HALF; } i += 1;
        'l3: for i in 0..=1 {
            value = c;
            let mut x = { value.atan().powi(0) };
        }
        match (c.atan() - f64::sin(s), (c.sin() * ((((2.0 * z.abs()).floor() as i32 % 2) as usize) as i32 as f64).asinh()).cos()) {
            (q, value) if f64::lt(&q, &(value)) => {
                s += f64::asinh(match (i as u8 as f64, 2.05) {
                    (b, s) if f64::lt(&b, &(s)) => s,
                    (b, z) => value,
                });
            },
            (a, t) => {
                z = f64::asinh('l4: {
                    let mut c = c.tanh();
                    if (f64::sin(z) > 0.25 && f64::sin(z) < 1.0) || i >= 3 {
                        break 'l4 t;
                    }
                    let mut pair: (f64, f64) = (f64::sin(value), f64::cos(value));
                    pair.1
                });
                let value: f64 = s.cos();
            },
        }
    } };
    let mut value: f64 = z;
    let Some(mut x) = (if (1.01 > 0.25 && 1.01 < 1.0) { Some(1.82) } else { None }) else { return value.tanh().exp(); };
    let v: Vec<f64> = vec![f64::atan(match if (0.25..1.5).contains(&T0) { Some(2.13) } else { None } { Some(found) => found, None => KNOTS[((0.25..1.0).contains(&0.44)) as usize % 4] }), f64::tanh(if 0.9 <= z { 0.0 } else { c })];
    0.22_f64 + value * (0.0 + T0) - x * (acc + v[1]) + v[0] * (1.64 * value).asinh()
}

}
mod p83 {
use super::*;
fn f83(z: f64, b: f64, mut t: f64, i: usize) -> f64 {
    let mut b = std::mem::replace(&mut t, z + z);
    let mut v: Vec<f64> = (0..3).map(|t| z.powi(3)).collect::<Vec<f64>>();
    let (b, t) = (f64::asinh(match (z < b, i % 3) {
        (true, 2) => v[1],
        (false, _) => z,
        _ => b,
    }), match v.get(2).copied() {
        Some(acc) => t,
        None => v[2],
    });
    let mut m = v.iter().position(|&b| i == 3).unwrap_or(0) % 7;
    ({ let mut j = 0; 'l1: loop { if j >= 3 { break 'l1 if f64::lt(&f64::atan({
        let mut c = b;
        GAIN - 0.0
    }), &(v[1])) { t } else { b }; } j += 1;
        'l2: for k in 0..3 {
            let a = v[(f64::abs(2.39) * 2.0) as usize % 3 % 3].asinh();
            let s = z.cos();
        }
        if v.windows(2).any(|u| j < j) {
            break 'l1 v.iter().copied().find(|y| v[m % 3].atan() < t).unwrap_or_else(|| z.sin());
        }
        let mut p = f64::atan(2.47 * 0.);
    } }) + *v.get(1).unwrap() * v.iter().rev().enumerate().map(|(j, acc)| b).sum::<f64>() - t * KNOTS[i].cos() + v[((2.0 * b.abs()).floor() as i32 % 3) as usize % 3] * v.iter().fold(HALF, |mut folded, s| (folded % (f64::abs(t) + 1.0_f64)).cos())
}

}
mod p84 {
use super::*;
fn helper84_0(grid: Vec<f64>, (mut sum, t): (f64, f64), a: &[f64; 4]) -> f64 {
    { let mut k = 0; 'l1: while k < 2 && !(!(sum.sin() >= a[(if !(sum.tanh() >= t) { 4 } else { k }) % 4])) { k += 1;
        sum += f64::sin(t);
        let mut s: f64 = { let mut add = |x: f64| { sum += f64::atan(grid[0].tanh().exp()); f64::cos(0.54).asinh() }; add(T0.clamp(0.25, 1.75)) + add(f64::cos(if a.iter().copied().min_by(|a, b| a.partial_cmp(b).unwrap()).is_some() { *a.get(k % 4).unwrap() } else { 0.74 })) + add((((f64::tanh(t).abs() * 2.0) as usize % 5) as f64 - a[0].asinh()).tanh()) };
    } }
    f64::tanh(sum.hypot((t + sum).sin()) - 0.25_f64 * f64::sin(((*a.first().unwrap()).powi(2) + 1.).recip()) - sum * grid.iter().step_by(2).map(|value| sum).product::<f64>() - grid[0] * (a[0] - 1.2_f64))
}
fn f84((p, mut q): (f64, f64), s: f64, j: usize) -> f64 {
    let q: (f64, f64) = (KNOTS[j].powi(1), f64::cbrt(p));
    let a = (q.1 + s).asinh();
    let p: f64 = 3.0_f64;
    let y: f64 = f64::tanh(match (q.0, (((s < a) as usize) as i32 as f64).cos() * p) {
        (p, value) if p < value => {
            if matches!((p + q.1), 0.25..1.5) {
                return f64::tanh(s + T0);
            }
            (if 2.42 < 2.0 { Some(s) } else { None }).map_or(q.0, |found| found)
        },
        (a, t) => {
            if !(t >= a) {
                return (q.0 % (f64::powi(2.0, 2) + 1.0)).sin();
            }
            f64::sqrt(f64::abs(0.61) + 1.5)
        },
    });
    q.1 + 3.0 * (s + q.1) + s * (if (1.0 + q.1 * q.1).recip().cos() < q.1 { y } else { y }) - q.0 * (y * q.0)
}

}
mod p85 {
use super::*;
fn f85(t: f64, [mut y, mut x]: [f64; 2]) -> f64 {
    let mut sum: f64 = x;
    let mut s: f64 = { let mut m = 0; 'l2: loop { if m >= 1 { break 'l2 f64::sin(0.); } m += 1;
        let t: f64 = (1.0 + x.cos().abs()).ln().cos();
        if !(1.0 >= x) || HALF > y {
            break 'l2 f64::atan(sum).mul_add(((m + m) as i32 as f64).cos(), f64::asinh(t));
        }
        if f64::lt(&f64::asinh(t).max(x.cos()).atan(), &(sum)) {
            continue;
        }
    } };
    let n = 3;
    'l3: for x in (0..1).rev() {
        y = (s.sin() * sum).asinh();
    }
    sum = sum;
    sum *= f64::cos({
        let mut y: f64 = (y > 2.09).then(|| s).map_or(n as f64, |y| { x });
        if (((2.0 * x.abs()).floor() as i32 % 2) as usize) >= 3 { s } else {
            if !(f64::lt(&0.84, &(y))) {
                return x.tanh().sin();
            }
            if n < n { TABLE[n % 4] } else { KNOTS[3] }
        }
    });
    f64::cos(2 as i32 as f64) + x - f64::tanh((if (0.25..0.5).contains(&s) { Some(t) } else { None }).unwrap_or_else(|| f64::from(n as u32).atan())) + 0.07 * (s - x).tanh() + t * 1.86 + 3.0 * t
}

}
mod p86 {
use super::*;
fn helper86_0(mut z: f64, mut grid: [f64; 2]) -> (f64, f64) {
    grid[1] = f64::tanh(z * z).exp();
    ((z / (2.0 + f64::exp(z.tanh())) * grid[0].powi(2) - KNOTS[4 % 4] * (z - z) + z * f64::cos('l1: {
        let mut p = grid[1];
        if 1.97 < grid[1] && grid[1 % 2] < p {
            break 'l1 grid[(grid[(0 + 0) % 2].abs() * 2.0).floor() as usize % 4 % 2];
        }
        p /= 2.0_f64 + p.abs();
        TABLE[grid.len() % 4]
    }) + z * 0.23).sin(), { let mut t = 0; 'l2: loop { if t >= 3 { break 'l2 grid.iter().zip(grid.iter()).fold((t + 1) as f64, |mut folded, (&a, z)| f64::cos(match 1 % 4 {
        1 => GAIN,
        1 | 3 => 1.51,
        x => grid[0],
    })); } t += 1;
        if grid.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).copied().is_some() {
            let c = z;
            let mut p: f64 = z.tanh();
        }
        match (f64::tanh(grid[t % 2]), z) {
            (p, z) if z > p => {
                let mut value = grid[1].atan();
                let x = z.cos();
            },
            (c, acc) => {
                let c = acc.sin();
                let mut c = f64::sin(grid[1]);
            },
        }
    } })
}
fn helper86_1(mut p: f64) -> (f64, f64) {
    p += p - p;
    p = p + f64::sin('l3: {
        let n = 1 % 7;
        if p <= KNOTS[0] {
            break 'l3 match (if 1.65 <= p { Some(p) } else { None }).filter(|&value| value < value) {
                Some(y) => y,
                None => p,
            };
        }
        let q = {
            let y: f64 = p.tanh().exp_m1();
            y * (if (p - TABLE[2]).asinh() <= y { y } else { y })
        };
        q
    });
    'l4: for k in 0..1 {
        p = GAIN;
    }
    ((f64::tanh(helper86_0(1.33, [p, p]).1) * p + p * ('l5: {
        let value = p;
        if 1 >= 4 {
            break 'l5 value;
        }
        let acc: f64 = p;
        2.0
    }) + p * (p * p) + TABLE[((2.0 * p.abs()).floor() as i32 % 3) as usize % 4] * (p + p).asinh()).sin(), 3.0_f64)
}
fn f86(c: f64, [value, z]: [f64; 2]) -> f64 {
    let mut y = z.asinh().tanh().exp().tanh();
    'l6: for m in 0..=2 {
        y -= f64::tanh(2.05 % (1.0_f64 + f64::sin(c).abs()));
    }
    let p = ((y.powi(2) + 1.5_f64).powf(1.0), match (c, TABLE[2]) {
        (q, s) if f64::lt(&q, &(s)) => y,
        (a, y) => 0.51,
    });
    let mut acc = std::mem::replace(&mut y, TABLE[3 % 4].sin() + z);
    (match (if acc <= 2.28_f64 { Some(GAIN) } else { None }).filter(|a| 0.4_f64 < 1.41).filter(|&a| !(p.1 >= z)).filter(|&p| f64::asinh(KNOTS[2]) <= c) {
        Some(x) => {
            let mut t = p.1;
            x
        },
        None => {
            if (p.1 - p.1) <= 0.24 {
                return p.0 + c;
            }
            z
        },
    }) - acc * (p.1 - f64::tanh(KNOTS[1 % 4])) + p.1 * f64::atan(HALF).atan() + p.0 * 1.75
}

}
mod p87 {
use super::*;
fn helper87_0(t: &f64) -> [f64; 2] {
    let _ = format!("{} {t:.2}", t);
    [(f64::asinh((f64::exp(t.tanh()) + 1.0).powf(1.07)) % ((t / (t.powi(2) + 2.0_f64)).powi(2) + 1.5) + t * (0.18 - *t) - *t * (if 1 == 4 { *t } else { 0.15 }) - *t * *t).sin(), t.powi(3).asinh()]
}
fn f87(v: &[f64]) -> f64 {
    if v.windows(2).all(|xs| xs[0] <= ((4 >= 4) as usize) as f64) {
        let mut y = v.iter().fold(0.37_f64, |folded, &b| f64::cos(v[1] / (1.5 + f64::abs(folded))));
    }
    let z = f64::atan(match helper87_0(&1.92)[1] {
        ..0.25 => {
            if f64::lt(&v[2], &(v[4 % 3])) || KNOTS[(if v[2] <= *v.get(0 % 3).unwrap() { 0 } else { 1 }) % 4] < v[1] {
                return 2.29;
            }
            v[3 % 3] + 0.94
        },
        acc if !(acc >= 0.4) => v[4 % 3] / (1.0_f64 + v[2].tanh().exp()),
        0.25..1.5 => {
            let [mut p, acc] = helper87_0(&v[2 % 3]);
            (f64::exp(f64::tanh(0.68)) + 1.5).powf(3.0_f64)
        },
        _ => v[0] + v[3 * 3 % 3],
    });
    if v.iter().copied().zip(v.iter().copied()).any(|(a, value)| (0.25..1.5).contains(&TABLE[2])) {
        return helper87_0(&z)[0].asinh();
    }
    let maybe: Option<f64> = ((0.25..1.5).contains(&1.98)).then(|| z);
    let mut acc = v[1];
    match ((2.0 * acc.abs()).floor() as i32 % 5) as usize % 4 {
        0 => {
            acc = acc + v[2];
            let f = |mut s: f64, mut x: f64| {
                let p: (f64, f64) = (v[2], s);
                (*v.get(1).unwrap()).copysign((s - s).tanh()).asinh()
            };
        },
        1 | 3 => {
            acc -= z;
            let [b, mut x, mut y, ..] = v[..] else { unreachable!() };
        },
        j => {
            acc = v[(j + j) % 3];
        },
    }
    (if (3.0_f64 * acc) < z { z - HALF } else { 1. + v[1] }) + v[0] * f64::ln(2.0 + f64::abs(v[2])).asinh() - *v.first().unwrap() * (KNOTS[(z.abs() * 2.0) as usize % 5 % 4].atan() * v[0]) + acc * (v[1] / (z * z + 1.5)).atan()
}

}
mod p88 {
use super::*;
fn helper88_0(w: Vec<f64>, v: Vec<f64>, mut p: f64) -> f64 {
    (p - 1.0_f64 * (v.iter().position(|&q| (0.25..0.5).contains(&0.92)).unwrap_or(2) as i32 as f64 + p) - p * (if matches!(p, 0.25..0.5) || f64::lt(&w[1 * 1 % 2], &(p)) { p } else { KNOTS[1] }) - p * v[4 % 2]).atan()
}
fn helper88_2(mut q: f64, t: f64) -> [f64; 2] {
    let grid: [f64; 2] = std::array::from_fn::<f64, 2, _>(|n| f64::asinh(t.min(t)));
    [((t <= 1.24_f64).then_some(q.hypot(0.35)).map_or(f64::sin(grid.into_iter().take(2).filter(|value| (t > 0.25 && t < 0.5)).reduce(f64::min).map(|x| { t }).unwrap_or(grid[0])), |found| found) - t * f64::tanh(grid.iter().find(|sum| (**sum > 0.25 && **sum < 1.0)).copied().map_or(q, |found| found)) - GAIN * q.min(t).tanh() - t * HALF).sin(), f64::tanh(if f64::cos(match grid.iter().map(|v| *v).find(|c| f64::lt(&q, &(q))) { Some(found) => found, None => *grid.get((q.abs() * 2.0) as usize % 4 % 2).unwrap() }) < KNOTS[3] { helper88_0(vec![t, q], grid.to_vec(), grid[1]) } else { helper88_0(grid.to_vec(), grid.to_vec(), f64::from(((grid[(q.abs() * 2.0) as usize % 2 % 2].abs() * 2.0) as usize % 5) as u32)) })]
}
fn f88((mut p, mut y): (f64, f64), b: f64) -> f64 {
    fn helper88_1(x: f64, u: &[f64; 3], a: f64) -> f64 {
        { let mut x = 0; 'l1: while x < 3 && f64::lt(&f64::sin(match f64::cos(a) {
            ..0.25 => a,
            acc if acc < a => *u.get(0).unwrap(),
            0.25..1.5 => a,
            _ => a,
        }), &(a)) { x += 1;
            let p: f64 = helper88_0(vec![a.asinh(), a.cos()], vec![KNOTS[x].cos(), u[1].atan()], u[x % 3]).atan();
            'l2: for grid in u.windows(2) {
                let mut sum = u[2].tanh();
                let mut t: f64 = x as f64;
            }
        } }
        ((match (u[0 % 3] > a) as usize % 4 {
            0 => a,
            1 | 2 if 3 < 2 => u.iter().enumerate().map(|(n, q)| *q).sum::<f64>(),
            i => 0.4 / (1.0_f64 + u[2 % 3].powi(2)),
        }) - TABLE[((2.0 * KNOTS[0].abs()).floor() as i32 % 3) as usize % 4] * (u[3 % 3] + a) - 3. * a + a * f64::recip((*u.get(u.iter().position(|b| (0.25..0.5).contains(&a)).unwrap_or(0) % 3).unwrap()).abs() + 1.5)).asinh()
    }
    'l3: for j in 0..2 {
        p = p.cos();
    }
    let g = |q, sum| { (f64::asinh(q) * f64::cos(sum) + f64::powi(sum + q, 2)).tanh() };
    let c = g(0.48, 3.0);
    let x = 0.44_f64 + 1.55_f64;
    let mut t = 1;
    f64::from(t as u32).copysign(p).powi(0) - c * x - p * (KNOTS[1] * 1.99_f64) + b * GAIN
}

}
mod p89 {
use super::*;
fn helper89_0(sum: f64, z: f64) -> Option<f64> {
    let mut s = z.tanh().exp().asinh();
    Some((T0 + sum * z - z * (0.96_f64 * z).asinh() - s * s).atan())
}
fn f89(grid: &[f64], m: usize) -> f64 {
    let acc: f64 = f64::ln(2. + (grid[grid.iter().position(|x| (0.25..0.5).contains(&2.)).unwrap_or(1) % 3] - TABLE[m % 4]).powi(2));
    let found: Option<f64> = (acc < KNOTS[((2.0 * grid[2].abs()).floor() as i32 % 5) as usize % 4]).then(|| (2.29 * acc).cos());
    let z: f64 = { let mut k = 0; 'l1: loop { if k >= 3 { break 'l1 acc.hypot(acc); } k += 1;
        let mut t = f64::sin(grid.iter().copied().rev().zip(grid.iter().map(|v| *v)).fold(acc, |folded, (p, y)| f64::atan(f64::powf(TABLE[1].atan().powi(2) + 1.0, grid[m % 3].sin().sin()))));
        t *= (*grid.first().unwrap()).asinh();
    } };
    let mut b = 'l2: {
        let sum: f64 = f64::signum(match (if matches!(KNOTS[m], 0.25..0.5) { m } else { m }) % 4 {
            1 => z,
            1 | 3 if (if !(HALF >= z) { Some(acc) } else { None }).is_some() => grid[(m + m) % 3],
            i => grid[grid.iter().position(|s| matches!(*s, 0.25..1.5)).unwrap_or(0) % 3],
        });
        if grid.iter().cloned().skip(1).find(|b| !(sum >= *grid.get((m + m) % 3).unwrap())).filter(|&s| f64::lt(&2.02, &(1.46))).is_some() {
            break 'l2 grid[m % 3];
        }
        match m % 4 {
            0 => {
                let sum = sum - sum;
            },
            1 | 3 if grid.iter().map(|v| *v).take(2).all(|acc| acc < sum) => {
                let q: f64 = acc / (f64::powi(0.58, 2) + 1.);
                return *grid.get((acc.abs() * 2.0).floor() as usize % 2 % 3).unwrap();
            },
            i => {
                let mut y = HALF.powi(0);
                y = grid[grid.iter().cloned().rev().zip(grid.iter().cloned()).filter(|(a, y)| (0.25..0.5).contains(&grid[1])).count() % 3] - y;
            },
        }
        z
    };
    if let Some(x) = grid.iter().rev().find(|&q| (b > 0.25 && b < 1.5)).copied() {
        b *= f64::cos(if let Some(found) = grid.iter().cloned().take(2).min_by(|a, b| f64::total_cmp(a, b)) { found } else { acc });
    }
    (if (0.25..1.0).contains(&f64::sin(b)) {
        if grid.iter().rev().all(|&c| (HALF > 0.25 && HALF < 1.5)) {
            return z.fract();
        }
        (m as u8 as f64).cos().min(z)
    } else { (1.0_f64 + f64::exp(acc.tanh())).ln_1p() }) - grid[(if matches!(T0, 0.25..0.5) { m } else { 3 }) % 3] * 2.01 + 1.31_f64 * grid[1] - grid[(if matches!(z, 0.25..1.0) { m } else { m }) % 3] * (z * grid[m * m % 3])
}

}
mod p90 {
use super::*;
fn f90((y, sum): (f64, f64), a: f64, k: usize) -> f64 {
    match k % 4 {
        1 => {
            let mut t: f64 = y.tanh().asinh();
        },
        1 | 2 => {
            let mut z = KNOTS[k] * a;
        },
        k => {
            let value = y;
            { let mut k = 0; 'l1: while k < 3 && (((2.0 * KNOTS[(2 + k) % 4].abs()).floor() as i32 % 4) as usize) == k { k += 1;
                let mut s: f64 = y;
            } }
        },
    }
    let mut t: f64 = a * a;
    t /= y.powi(2) + 2.;
    let mut value = (t * 0.37).powi(3);
    let x = 1;
    { let slot = &mut t; {
        *slot -= y;
        value = 1.94;
        *slot += value;
    } }
    f64::ln_1p(2.0 + ('l3: {
        let mut y = t;
        if f64::from((((2.0 * a.abs()).floor() as i32 % 3) as usize) as u32).cos() < a {
            break 'l3 sum;
        }
        if t <= a {
            break 'l3 t - sum;
        }
        a
    }) * ('l3: {
        let mut y = t;
        if f64::from((((2.0 * a.abs()).floor() as i32 % 3) as usize) as u32).cos() < a {
            break 'l3 sum;
        }
        if t <= a {
            break 'l3 t - sum;
        }
        a
    })) - sum * sum - sum * (2.0 + a) + sum * f64::asinh(if ((x == k) as usize) >= k { t } else { a })
}

}
mod p91 {
use super::*;
fn f91(y: f64, [mut t, acc]: [f64; 2]) -> f64 {
    fn helper91_0(b: f64, mut c: f64, i: usize) -> f64 {
        let mut p: f64 = KNOTS[((2.0 * c.abs()).floor() as i32 % 3) as usize % 4];
        (HALF - b / (1. + c * c) - 1.99 * (1.26 * p) + b * f64::tanh('l2: {
            let mut q = 0.75_f64;
            if !(q >= p) {
                break 'l2 b;
            }
            { let r = &mut q; {
                *r = *r + *r;
                *r = *r + b;
            } }
            q
        }) - c * b.max(c)).asinh()
    }
    let n = 0;
    let mut acc: f64 = t;
    'l3: for j in 0..1 {
        acc = t.sin() * acc.sin();
    }
    let mut k = n * n % 7;
    let mut a = t.tanh().exp_m1();
    match (2.0 + t.powi(2)).powf(acc.sin()) {
        ..0.25 => {
            t = a + a;
        },
        a if a < t => {
            t = a.powi(3);
            t = if (((2.0 * y.abs()).floor() as i32 % 5) as usize) >= n { n as f64 } else { t };
        },
        0.25..1.5 => {
            acc += (t * t).asinh();
            return 0.27_f64.min(0.44_f64);
        },
        _ => {
            t *= (T0 / (1.0 + f64::tanh(y).exp())).asinh();
            'l5: for x in 0..4 {
                a -= y.sin();
            }
            return helper91_0(acc, a, k);
        },
    }
    f64::tanh(match (acc.abs() * 2.0) as usize % 4 % 4 {
        0 => acc,
        1 | 3 => y,
        i => acc,
    }) - y.clamp(0.25, 1.75).tanh() + acc * (if let Some(found) = (if !(HALF >= t) { Some(y) } else { None }) { found } else { a }) + y * 1.0_f64 - t * (a * a)
}

}
mod p92 {
use super::*;
fn f92(mut c: f64, p: f64, x: f64, y: f64, m: usize) -> f64 {
    let mut b = (f64::exp(c.tanh()) + 1.0_f64).recip().cos();
    let mut v = [0.0; 3];
    c *= f64::cos(if (0.25..1.0).contains(&T0) || (0.25..1.5).contains(&y) { c - 0.0_f64 } else if v.iter().any(|s| TABLE[m] > 0.39) { v[m % 3] } else { v[1] });
    let grid: Vec<f64> = vec![c; 3];
    let mut value = p;
    v.iter().rev().map(|&z| KNOTS[m].tanh()).sum::<f64>().atan() - p * (f64::tanh(0.45).exp() + 1.5).powf(0.51_f64).atan() + KNOTS[m] * 0.0_f64.max(TABLE[m]) + y * value.cbrt().tanh()
}

}
mod p93 {
use super::*;
fn f93(grid: &[f64; 2], mut t: f64, x: usize) -> f64 {
    fn helper93_0(mut value: f64, mut grid: Vec<f64>, (b, c): (f64, f64)) -> f64 {
        (grid[(f64::lt(&grid[0], &(value))) as usize % 2].max(value) + ({ let mut k = 0; 'l1: loop { if k >= 4 { break 'l1 value; } k += 1;
            let w = grid.chunks(2).map(|u| f64::sqrt(2. + b.powi(2)).tanh()).collect::<Vec<_>>();
            if (0.25..0.5).contains(&f64::sin(3. + value.cos())) {
                break 'l1 c;
            }
            let f = |q: f64| -> f64 { f64::from(((q.sin().abs() * 2.0).floor() as usize % 3) as u32).atan() };
        } }) + 0.0 * grid[1] + 1 as f64 * c.max(c).asinh() + value * value.tanh().exp_m1().sin()).atan()
    }
    fn helper93_1(z: f64) -> f64 {
        f64::cos((1.0 + 1.0_f64.abs()).powf(1.47_f64) + z * (TABLE[((2.0 * TABLE[1 % 4].abs()).floor() as i32 % 2) as usize % 4].tanh() * z) + 2.1 * (((2.08_f64.abs() * 2.0).floor() as usize % 4) as i32 as f64).asinh().min(z) - z * z)
    }
    fn helper93_2(xs: &[f64; 2]) -> f64 {
        if let Some(t) = (xs[0] > *xs.get(1).unwrap()).then_some((1.5 + *xs.get(1).unwrap() * *xs.get(1).unwrap()).ln_1p()) {
            let mut q = xs[(1 + 4) % 2];
        }
        let [c, x, ..] = xs;
        (f64::from(2 as u32) + xs[1 % 2] * *x + *c * xs.iter().zip(xs.iter()).map(|(&c, &y)| *x).sum::<f64>() + xs[((*c).abs() * 2.0).floor() as usize % 5 % 2] * c.abs()).cos()
    }
    let s: Option<f64> = grid.get(x).copied();
    t = t;
    assert!(t < 1e9, "{}", t);
    'l2: for i in (0..2).step_by(1) {
        t = *grid.get(i).unwrap();
        'l3: for s in grid.iter().copied() {
            t = f64::cos(s);
            if (0.25..1.0).contains(&f64::cos(if (grid[0].asinh() > 0.25 && grid[0].asinh() < 1.0) { t } else { *grid.get(1).unwrap() })) {
                return (grid.iter().position(|b| 4 < 2).unwrap_or(2) as f64).tanh() + *grid.get(1).unwrap();
            }
        }
    }
    t - t * (t + 2.44) - grid[(if (0.25..1.5).contains(&grid[1]) { x } else { 4 }) % 2] * f64::ln(t * t + 1.0) - grid[1] * HALF.floor()
}

}
mod p94 {
use super::*;
fn f94(mut c: f64, b: f64, acc: f64, z: f64, t: usize) -> f64 {
    c *= f64::cos(match (t + t) % 4 {
        0 => {
            let x = KNOTS[t];
            match ((c > 0.25 && c < 1.0)).then(|| 3.0_f64) { None => KNOTS[2], Some(c) => { b } }
        },
        1 | 3 => T0,
        n => z / (acc.tanh().exp() + 2.),
    });
    'l1: for j in (0..2).step_by(1) {
        c += acc.atan();
        let s = T0;
    }
    { let r = &mut c; {
        *r += f64::asinh({ let mut t = 0; 'l2: loop { if t >= 3 { break 'l2 acc; } t += 1;
            let mut q: (f64, f64) = (acc, acc.cos());
            if b > q.1.sin() && (0.25..0.5).contains(&acc.atan()) {
                break 'l2 q.1;
            }
            let h = move |mut p, y| (f64::tanh(p) * f64::asinh(y) + 1.99).sin();
            let mut c = h(b, b);
        } });
        *r = f64::atan(if KNOTS[(t + t) % 4].tanh().atan() < f64::from((2 + t) as u32) { acc } else { z });
    } }
    'l3: for n in 0..=3 {
        c = z.sin();
    }
    assert_ne!(b, 1e9);
    b + 2.26 * (z / (1.94_f64 * 1.94_f64 + 1.0_f64)) - z * (c * acc) + c * ({ 0.17 + b })
}

}
mod p95 {
use super::*;
fn f95(c: f64, x: f64, acc: f64, sum: f64) -> f64 {
    let value = { let mut i = 0; 'l1: loop { if i >= 2 { break 'l1 f64::asinh(acc.floor()) * (f64::lt(&x, &(sum))).then(|| sum).filter(|x| matches!(sum, 0.25..1.0)).map(|value| { value }).unwrap_or(TABLE[i]); } i += 1;
        let mut p = (1.0_f64 + (((f64::asinh(sum).abs() * 2.0).floor() as usize % 4) as f64).atan().powi(2)).sqrt().cos();
        if matches!(sum.atan().powi(2).atan(), 0.25..1.0) {
            break 'l1 f64::atan({ c.tanh().exp_m1() });
        }
        let (b, mut z) = (f64::cos({ 2. / (f64::tanh(0.24).exp() + 1.5) }), T0);
    } };
    if ({
        let mut sum: f64 = 4 as u8 as f64;
        x.powi(1)
    }) <= value {
        let mut x = 1.0_f64.powi(0);
    } else {
        let late13; if sum > (c * acc) {
            late13 = (4 + 2) as u8 as f64;
        } else {
            late13 = TABLE[1];
        }
    }
    let mut s: f64 = (x * KNOTS[(GAIN.abs() * 2.0).floor() as usize % 2 % 4].tanh()).mul_add(f64::powi(0.28, 0), (acc * c).sin());
    let mut a: [f64; 2] = [sum.asinh().sin(), f64::sin((1.5 + f64::abs(value)).ln())];
    a[1] += f64::atan(f64::tanh(s).exp().cos() - a[(f64::abs(value) * 2.0) as usize % 4 % 2]);
    s += f64::max({ let mut j = 0; 'l2: loop { if j >= 4 { break 'l2 a[j % 2]; } j += 1;
        if (f64::cos(match j % 4 {
            1 => a[(matches!(a[1], 0.25..1.5)) as usize % 2],
            1 | 2 => value,
            k => acc,
        }) > 0.25 && f64::cos(match j % 4 {
            1 => a[(matches!(a[1], 0.25..1.5)) as usize % 2],
            1 | 2 => value,
            k => acc,
        }) < 1.0) {
            continue;
        }
        if (f64::sin(value) / (1.0_f64 + a[1].sin() * a[1].sin())).asinh() < T0 {
            break 'l2 a[((2.0 * f64::sin(value).abs()).floor() as i32 % 3) as usize % 2];
        }
        let mut a: f64 = value;
    } }, a[(f64::abs(0.9) * 2.0).floor() as usize % 2 % 2].mul_add(0.5_f64, acc));
    sum.cbrt() - x * (if ((2.0 + f64::exp(f64::tanh(value))).recip().atan() > 0.25 && (2.0 + f64::exp(f64::tanh(value))).recip().atan() < 0.5) { 0 as f64 } else { 4 as i32 as f64 }) - a[2 % 2] * (c * c + 1.0).powf(c.sin()) - sum * *a.get(2 % 2).unwrap()
}

}
mod p96 {
use super::*;
fn helper96_0(u: &[f64], z: f64) -> f64 {
    let x = (1.0_f64 + z.powi(2)).ln();
    let h = |mut p: f64, sum: f64| (u[(z.abs() * 2.0) as usize % 3 % 2] + p - (GAIN + 4 as i32 as f64)).cos();
    (({ z.floor() * f64::atan(2.26 - z) }) + z * x + z * z - z * u[4 % 2]).tanh()
}
fn f96(c: f64, [value, p]: [f64; 2]) -> f64 {
    let z: f64 = c - p - helper96_0(&[p, value], c).sin();
    let p: f64 = p;
    let a = {
        let mut value = c;
        0.56
    };
    let acc = { let mut i = 0; 'l1: loop { if i >= 1 { break 'l1 f64::tanh((if matches!(p, 0.25..1.5) { Some(a) } else { None }).unwrap_or_else(|| z)).powi(1); } i += 1;
        let z = f64::cos('l2: {
            let p = ((i as i32 as f64).cos(), value);
            if matches!(p.1.cos(), 0.25..1.0) && f64::lt(&value.sin(), &(a)) {
                break 'l2 ((f64::abs(2.43) * 2.0) as usize % 3) as f64;
            }
            let mut a = KNOTS[i].atan();
            a.tanh().exp()
        });
        if c.atan() < HALF {
            break 'l1 helper96_0(&[KNOTS[(f64::asinh(a).abs() * 2.0) as usize % 3 % 4].asinh(), p.sin()], z).asinh();
        }
        let mut b = f64::cos(if (f64::cos(z) * z.tanh()).tanh() < p {
            let Some(t) = (if i < i { Some(z) } else { None }) else { return f64::atan(a); };
            HALF
        } else { a });
    } };
    let y: f64 = 'l3: {
        let Some(mut q) = ((0.25..0.5).contains(&c)).then_some((0.44_f64.powi(2) + 2.0).powf(((((2.0 * f64::abs(1.19)).floor() as i32 % 2) as usize) as f64).sin())) else { return z; };
        if matches!(helper96_0(&[value, a], p).tanh(), 0.25..0.5) {
            break 'l3 value * p;
        }
        q /= f64::abs(acc * q) + 1.0;
        f64::fract(acc).asinh() % (helper96_0(&[2.1, p], z).tanh().exp() + 1.)
    };
    f64::sin({ c - p }) + f64::atan((p > value).then_some(y).filter(|&value| a <= c).map_or(KNOTS[3], |c| { z })) + 1. * y + z * f64::atan(match (0.29_f64 < p, (if value < a { 1 } else { 0 }) % 3) {
        (false, 1) => z,
        (true, _) => p,
        _ => acc,
    }) + KNOTS[(f64::abs(1.93) * 2.0) as usize % 3 % 4] * (TABLE[0] + z)
}

}
mod p97 {
use super::*;
fn f97(mut sum: f64, [q, t]: [f64; 2]) -> f64 {
    sum = t;
    let mut j = 2;
    sum = sum;
    sum = (if (0.25..0.5).contains(&3.0_f64) { Some(f64::from(j as u32)) } else { None }).unwrap_or(t + sum);
    let t = (t, sum * t);
    if (TABLE[((2.0 * f64::abs(2.35)).floor() as i32 % 2) as usize % 4] < t.0).then_some(sum).is_some() {
        return { let mut x = 0; 'l1: loop { if x >= 3 { break 'l1 q; } x += 1;
            if f64::lt(&q, &(t.1)) {
                continue 'l1;
            }
            if j == 0 {
                break 'l1 t.0;
            }
            if HALF > (f64::sin(t.1) * f64::tanh(t.1)) {
                break 'l1 (2.15_f64 + t.1.tanh()).asinh();
            }
        } };
    }
    let i = 3;
    sum = sum + 2.36_f64;
    let mut s: f64 = q % (sum.abs() + 2.0_f64);
    (match if !(t.0 >= 1.16_f64) { Some(1.82) } else { None } { Some(found) => found, None => sum }) + sum * f64::cos((if sum < (3 + j) as i32 as f64 { Some(s) } else { None }).map_or_else(|| q, |p| { 2.45_f64 })) - 0.51_f64 * 1. + t.1 * TABLE[1].cos()
}

}
mod p98 {
use super::*;
fn helper98_1(v: &[f64]) -> f64 {
    let mut c: f64 = 'l1: {
        'l2: for grid in v.windows(2) {
            let mut value = f64::cos('l3: {
                let mut x = grid[1].cos();
                if x > f64::tanh(x - grid[1 * 0 % 2].cos()) {
                    break 'l3 x;
                }
                if f64::lt(&2.21, &(((x.atan().abs() * 2.0) as usize % 3) as i32 as f64)) && x > x.sin() {
                    break 'l3 (x.atan() - KNOTS[0].atan()).sin();
                }
                2.26
            });
            if 0 < 0 {
                value += value.atan();
            }
            return f64::asinh(f64::ln_1p(1.5_f64 + GAIN * GAIN));
        }
        if f64::asinh(if f64::asinh(match (v.iter().map(|v| *v).rev().any(|s| matches!(TABLE[(f64::abs(2.27) * 2.0).floor() as usize % 2 % 4].sin(), 0.25..0.5)), 1 % 3) {
            (true, 0) => v[0 % 2],
            (false, _) => v[0],
            _ => v[1],
        }) < *v.get(0).unwrap() { v[0] } else { KNOTS[3 % 4] }) < v[1] {
            break 'l1 v[(HALF <= v[v.iter().copied().skip(1).filter(|a| *a > *a).count() % 2]) as usize % 2] * v[(f64::lt(&v[1 % 2], &(T0))) as usize % 2] * (v[1] / (f64::abs(v[1]) + 1.5)).cos();
        }
        'l4: for n in 0..1 {
            let p = (1.57 % (1.0_f64 + (*v.get(4 % 2).unwrap()).atan().powi(2))).sin();
            'l5: for i in (0..3).rev() {
                let mut p = v[n].asinh();
                let v = [TABLE[3].sin(), 1.38_f64];
            }
        }
        v[((2.0 * v[1].abs()).floor() as i32 % 4) as usize % 2] + (*v.get(0).unwrap() * *v.get(0).unwrap() + 1.).recip()
    };
    (({ let mut k = 0; 'l6: loop { if k >= 1 { break 'l6 (f64::abs(1.12_f64) + 1.).powf(1.7); } k += 1;
        let mut t = { let mut j = 0; 'l7: loop { if j >= 3 { break 'l7 if (*v.get((k + j) % 2).unwrap()).asinh() < c { c } else { v[k] }; } j += 1;
            let value = c.sin().clamp(0.25, 1.75);
            if (f64::cos(value) > 0.25 && f64::cos(value) < 1.5) {
                break 'l7 if matches!(value.asinh(), 0.25..1.0) || (c.tanh() > 0.25 && c.tanh() < 1.5) { v[j % 2] } else { v[k] };
            }
            let t = c.signum().cos();
        } };
        if (0.25..1.5).contains(&f64::sin(if (0.25..1.0).contains(&c.cos()) { c } else { c })) {
            break 'l6 1.41 / (f64::cos(v[1]).tanh().exp() + 2.0);
        }
        let maybe: Option<f64> = ((0.25..0.5).contains(&v[k % 2].sin())).then_some(v[1]).map(|z| f64::sin(v.iter().cloned().take(2).fold(1.54, |mut folded, t| f64::hypot(KNOTS[3], 0.0_f64).sin())));
    } }) - c * f64::sin(match c {
        ..0.25 => c,
        acc if acc < c => acc,
        0.25..1.5 => TABLE[(2 + 1) % 4],
        _ => c,
    }) + (0 + 1) as u8 as f64 * (1.43 % (2.0_f64 + c * c)).sin() + c * f64::sin(if !((0.25..1.5).contains(&c)) { c } else { TABLE[(!(v[0] >= c)) as usize % 4] })).asinh()
}
fn helper98_2(xs: &[f64; 3], a: [f64; 4]) -> (f64, f64) {
    ((xs.iter().zip(xs.iter()).fold(f64::from((2 * 4) as u32), |mut folded, (&a, &y)| (*xs.get(0).unwrap()).tanh()) + *a.get(3 * 4 % 4).unwrap() * (a[1] + a[(f64::abs(2.0) * 2.0) as usize % 3 % 4]).asinh() + xs[2] * a[3].fract() + 1.63 * a.into_iter().skip(1).map(|value| value).sum::<f64>().cos()).sin(), (2 as f64).atan2(*xs.get((if xs[1] < xs[(0 + 0) % 3] { 1 } else { 3 }) % 3).unwrap()).cbrt())
}
fn f98(y: f64, acc: f64, mut q: f64) -> f64 {
    fn helper98_0([a, acc]: [f64; 2], t: f64, b: f64) -> f64 {
        let h = |c: f64| { f64::asinh(c) };
        f64::tanh(T0 - KNOTS[3] * (if !((a / (1.0 + a.tanh().exp())) >= 1.26_f64) { 0.55 } else { T0 }) + TABLE[((0.25..1.0).contains(&a)) as usize % 4] * f64::min(1.95, acc).atan() - a * f64::tanh(if ((b > 0.25 && b < 1.5)).then_some(t).is_some() { acc } else { acc }))
    }
    'l8: for n in 0..=1 {
        q = f64::cos(match n % 4 {
            0 => acc,
            1 | 3 => GAIN,
            t => KNOTS[n],
        });
        let mut a = helper98_1(&[acc.sin(), y.asinh()]).cos();
    }
    q = acc;
    let h = |s, mut z| (f64::tanh(s) * f64::asinh(z) + (match ((1.5 + KNOTS[2 % 4] * KNOTS[2 % 4]).ln().sin(), (1.5 + GAIN * GAIN).powf(f64::sin(z))) {
        (c, value) if f64::lt(&c, &(value)) => {
            let mut a: f64 = f64::sqrt(f64::abs(acc) + 1.0);
            z
        },
        (p, x) => {
            let z: f64 = x;
            p.max(HALF)
        },
    })).tanh();
    let acc: f64 = h(y, q);
    'l9: for t in (0..4).rev() {
        q += q - y.atan();
    }
    q = y;
    let s: Option<f64> = (f64::lt(&0.85, &(KNOTS[0]))).then(|| (0 as i32 as f64).asinh()).map(|q| KNOTS[3 % 4].powi(3).asinh());
    let mut v: Vec<f64> = vec![acc, y, ((0 + 3) as f64).sin()];
    let mut t = 0;
    v.chunks(2).map(|xs| q).sum::<f64>() * helper98_1(&[T0, 0.]) - 1.23_f64 * f64::cos(if matches!((v.len() as f64), 0.25..1.5) || !(y >= *v.get(2).unwrap()) { acc } else { acc }) - acc * (acc * q) + y * ('l10: {
        let mut value: f64 = 0.87;
        if !(f64::lt(&value, &(q))) {
            break 'l10 v[0];
        }
        let q: (f64, f64) = (value, 2.27);
        HALF
    })
}

}
mod p99 {
use super::*;
fn helper99_0(w: &[f64], acc: f64) -> [f64; 2] {
    let mut z = f64::cos(acc * w[0] * (f64::tanh(acc).exp() + 1.5).powf(0.26_f64).cos());
    let mut u: [f64; 2] = [w[4 * 1 % 4], 1.67];
    { let mut k = 0; 'l1: while k < 2 && w[k] > w[k].clamp(0.25, 1.75).atan() { k += 1;
        u[1] = (1. + HALF * HALF).recip();
    } }
    [(acc + acc * 0.52 - acc * acc - 1.37 * (u.len() as f64).powi(2)).atan(), (z.powi(3).abs() + 1.0).powf(acc.sin())]
}
fn helper99_1((mut c, p): (f64, f64), [z, a]: [f64; 2]) -> f64 {
    assert!(z < 1e9, "{}", z);
    f64::asinh((c + z) / (f64::abs(p) + 1.5) + KNOTS[2] * (z / (f64::tanh(1.38).exp() + 1.0)).asinh() + z * (match z {
        ..0.25 => 1.96,
        x if f64::lt(&x, &(z)) => (if c < a { 4 } else { 1 }) as f64,
        0.25..1.5 => z,
        _ => a,
    }) + c * (match 4 * 2 % 4 {
        0 => c,
        1 | 3 if !(z <= a) => z,
        m => p,
    }))
}
fn f99(acc: f64, b: f64, value: f64) -> f64 {
    'l2: for k in (0..2).step_by(1) {
        let mut q = f64::atan(match (f64::atan(acc), b) {
            (c, value) if f64::lt(&c, &(value)) => acc,
            (b, y) => value,
        });
    }
    let m = 1;
    let mut i = m % 7;
    let y = f64::sin((i as u8 as f64 * T0).tanh().exp_m1());
    let mut v: Vec<f64> = vec![0.0_f64; 2];
    let h = |q: f64, acc: f64| {
        let b: f64 = 0.0_f64.powi(2);
        f64::cos(if (0 as f64 > q).then_some(q).is_some() { value + value } else { b })
    };
    'l3: for m in (0..2).step_by(1) {
        v[m] = v[m] + acc.abs();
        'l4: for c in &mut v {
            *c += c.asinh();
            let mut y = (acc.sin() / (1. + 2.16 * 2.16)).sin();
        }
    }
    let mut w = [1.0_f64; 3];
    'l5: for (n, q) in v.iter_mut().enumerate() {
        *q += f64::atan(0.39 - 0.46);
        let mut t = { let mut i = 0; 'l6: loop { if i >= 2 { break 'l6 y.cos() * value.asinh(); } i += 1;
            w.swap(i, i);
            if w.into_iter().all(|value| f64::lt(&y.atan(), &(b))) {
                break 'l6 KNOTS[2].tanh().exp();
            }
            let [mut a, mut s] = helper99_0(&[acc, acc, 0.28, 0.28_f64], *q);
        } };
    }
    value + f64::from(2 as u32) * ({ let mut m = 0; 'l7: loop { if m >= 1 { break 'l7 1.75; } m += 1;
        if (m + 1) as f64 > f64::asinh((f64::tanh(value) * f64::tanh(value) + 2.0_f64).powf(f64::sin(v[i % 2].sin()))) {
            continue 'l7;
        }
        if (if y > value { Some(KNOTS[m].asinh()) } else { None }).is_some() {
            break 'l7 f64::cos(if f64::cos(w[m]) < acc { y } else { v[m] });
        }
    } }) - *w.get(i % 3).unwrap() * helper99_0(&[GAIN, acc, v[1], w[2]], b)[1] + y * (*w.get(m % 3).unwrap() - b)
}

}
mod p100 {
use super::*;
fn helper100_0(x: f64) -> [f64; 2] {
    [((matches!(x, 0.25..0.5)).then(|| x).map_or({
        let _ = format!("{} {x:.2}", x);
        (matches!(x, 0.25..1.0)).then(|| TABLE[(0 + 2) % 4]).unwrap_or_else(|| x)
    }, |found| found) - x * (1.5_f64 + x * x).powf(1.44).tanh() - x * f64::atan(f64::min(1.0, x)) - x * x).cos(), f64::powi(match ((0.25..1.5).contains(&x)).then(|| x) {
        Some(z) if (z > 0.25 && z < 1.5) || f64::lt(&z, &(z)) => z,
        _ => x,
    }, 0)]
}
fn f100((mut a, mut c): (f64, f64), b: f64, n: usize) -> f64 {
    c += c;
    let value: f64 = b.tanh().exp_m1().tanh();
    let p: f64 = f64::signum(0.92).abs();
    'l2: for i in (0..3).rev() {
        a = helper100_0(a)[0].cos();
        debug_assert!(c.is_finite(), "c is {c}");
    }
    let k = 0;
    c += b;
    a = f64::tanh((if k == k { Some(c) } else { None }).unwrap_or_else(|| p));
    if !(value >= b) {
        c = 1.16 / (b * b + 1.0);
        let mut grid: [f64; 3] = [a, c, value];
    }
    let sum = value * 2.09;
    b - 1.62 * value - p * (a % (1.5 + sum * sum)) - b * value
}

}
mod p101 {
use super::*;
fn helper101_0((mut b, p): (f64, f64), sum: &f64) -> Option<f64> {
    debug_assert!(b.is_finite(), "b is {b}");
    let h = move |q| f64::atan(f64::asinh(q) + GAIN);
    let mut p = h(p);
    b += p * (p - p);
    Some((b - b * b.mul_add(p, 1.61_f64) + 4 as f64 * KNOTS[((*sum).abs() * 2.0).floor() as usize % 2 % 4].floor() - p * b.clamp(0.25, 1.75)).asinh())
}
fn helper101_1(acc: f64, mut sum: f64) -> Option<f64> {
    sum = sum;
    let h = |c: f64, sum: f64| f64::asinh(match helper101_0((acc, acc.mul_add(1.24, acc)), &sum) {
        Some(a) => c - c,
        None => TABLE[0 % 4].tanh() * sum,
    });
    if 2.37 <= sum || sum < sum {
        return Some(acc);
    }
    Some(((acc * sum).tanh() - f64::asinh(match (if !(acc >= sum) { Some(0.7) } else { None }).filter(|a| 2 < 4).map(|q| T0).filter(|sum| *sum < (0 * 4) as f64).filter(|&y| y <= acc) { Some(found) => found, None => 1 as f64 }) + acc * sum - acc * acc + 0.85 * ({ sum * sum })).cos())
}
fn f101(p: f64, mut t: f64, x: f64) -> f64 {
    fn helper101_2(mut x: f64, mut sum: f64, mut acc: f64) -> f64 {
        if (1 * 1) >= 3 {
            return x;
        }
        let j = (2 + 2) % 7;
        (sum - x * (x.powi(2) + 1.).ln_1p().cos() - 2.0_f64 * HALF + acc * sum).atan()
    }
    let q = helper101_2(t, if (1 >= 1).then_some(x).is_some() { x } else { x }, f64::signum(1.33));
    match 4 % 4 {
        1 => {
            t = q * (0 as f64).sin();
            let u = [((t.abs() * 2.0).floor() as usize % 3) as i32 as f64, q, q];
        },
        1 | 3 if !(matches!(t, 0.25..0.5)) => {
            t = p;
        },
        x => {
            t = q * t;
        },
    }
    'l1: for x in 0..=3 {
        t = HALF;
        let q: f64 = p.tanh().exp_m1().sin();
    }
    let g = |q, t| (f64::sin(q) * f64::asinh(t) + f64::tanh(TABLE[1]).powi(1).tanh().exp()).tanh();
    let mut y = g(x, KNOTS[3]);
    { let mut i = 0; 'l3: while i < 3 && (KNOTS[i].sin().powi(3) > 0.25 && KNOTS[i].sin().powi(3) < 1.0) { i += 1;
        y += f64::tanh(q.cos() - x.sin());
    } }
    let mut a = [1.0_f64; 2];
    { let r = &mut y; {
        *r += t * 0.84_f64;
        t = t * f64::asinh(helper101_2(p, a[1], *r));
    } }
    'l4: for x in (0..3).step_by(1) {
        y = f64::atan(if !(!(f64::tanh(a[1]) >= p)) { GAIN } else { TABLE[x] });
    }
    'l5: for i in (0..2).rev() {
        a[0] += (f64::asinh(q) + x.sin()).atan();
        continue 'l5;
    }
    (f64::exp(KNOTS[1].cos().tanh()) + 1.5_f64).sqrt().fract() + 2.48 * f64::sin(p - x) + a[(0 + 4) % 2] * (p + 2.23) + x * t
}

}
mod p102 {
use super::*;
fn helper102_0(mut z: f64, mut w: Vec<f64>, (b, s): (f64, f64)) -> f64 {
    let [mut c, t, ..] = w[..] else { unreachable!() };
    { let mut t = 0; 'l1: while t < 3 && t >= t { t += 1;
        z = { let mut j = 0; 'l2: loop { if j >= 1 { break 'l2 b; } j += 1;
            let pair = (f64::tanh(z), b);
            let mut b = z.tanh();
        } };
    } }
    (s - w[1] * (2.0 + f64::abs(t)).ln_1p().asinh() - w[1] * z + c * (if 3 < 4 { Some(GAIN) } else { None }).unwrap_or(c)).asinh()
}
fn helper102_1(c: f64, a: &[f64], sum: f64) -> f64 {
    assert!(sum < 1e9, "{}", sum);
    let mut value: f64 = f64::asinh(match (a.windows(2).all(|a| sum < 1.21), (if c < sum { 2 } else { 2 }) % 3) {
        (false, 2) => a[1],
        (true, _) => sum,
        _ => c,
    }).asinh();
    (f64::tanh('l3: {
        let p = a[3];
        if (0.25..1.0).contains(&helper102_0(*a.get(2).unwrap(), a.to_vec(), (c, p)).asinh()) {
            break 'l3 a[1];
        }
        let s: Option<f64> = a.iter().step_by(2).filter(|&x| 0 < 0).min_by(|a, b| f64::total_cmp(a, b)).copied();
        a[3 % 4]
    }).exp_m1() - 1.9 * (a[1] + 2.44_f64) + c * c + HALF * (value.tanh().exp() + 1.0).ln_1p().cos()).asinh()
}
fn f102((a, acc): (f64, f64), z: f64) -> f64 {
    let mut c: f64 = f64::asinh(('l4: {
        let mut p: f64 = a;
        if (f64::exp(f64::tanh(2.06)).sin() > 0.25 && f64::exp(f64::tanh(2.06)).sin() < 1.0) {
            break 'l4 acc;
        }
        let maybe: Option<f64> = (f64::lt(&p, &(acc))).then(|| a).filter(|&t| t < t).filter(|&acc| 2 >= 4);
        a
    }) * (if matches!(a.tanh().exp(), 0.25..0.5) { a } else { 0.34 }));
    let found: Option<f64> = (matches!(2.15, 0.25..0.5)).then(|| z);
    c = f64::cos({ c });
    c = f64::tanh(if (0.25..1.5).contains(&f64::tanh(1.).tanh()) { (4 + 0) as f64 } else { a }).exp_m1();
    let acc = f64::cos(acc / (2. + f64::exp(f64::tanh(a))) * 1 as f64);
    let mut b: f64 = { let mut add = |y: f64| { c += acc.floor(); y }; add(z) + add(f64::atan('l5: {
        let mut t = a;
        if !(0 < 3) {
            break 'l5 a;
        }
        if found.is_some() {
            break 'l5 a - z;
        }
        a
    })) };
    let _ = format!("{} {acc:.2}", acc);
    f64::tanh(if matches!(f64::exp_m1(acc.tanh()), 0.25..1.0) { TABLE[2] } else { z }).exp() - c * (match if 3 < 1 { Some(b) } else { None } { Some(found) => found, None => z }) + a * f64::abs(1.0) + z * (c % (1.0_f64 + f64::tanh(0.31).exp())).tanh()
}

}
mod p103 {
use super::*;
fn helper103_0(acc: &f64, y: f64) -> (f64, f64) {
    let c = *acc;
    (f64::asinh(y - *acc * 1.47_f64 - y * (2.0 - c) + *acc * (y * acc).atan()), *acc)
}
fn f103((y, mut q): (f64, f64), b: f64) -> f64 {
    let y = GAIN;
    let Some(mut p) = (if HALF > GAIN { Some(2.49_f64) } else { None }) else { return b; };
    p = p * (f64::sqrt(f64::tanh(0.32).exp() + 1.0_f64) * b).asinh();
    'l1: for n in 0..2 {
        p += b;
    }
    q += 1.34;
    let b = p;
    let v: Vec<f64> = vec![0.; 3];
    { let r = &mut q; {
        *r = f64::asinh(if f64::sin(*r % (1.5_f64 + b * b)) < *r { v[2] } else { *r });
        p = 1.68;
    } }
    ((4 as f64).asinh() * *v.get(2 % 3).unwrap()).atan() - p - b * q.floor().atan() + b * (1. + f64::powi(p, 2)).powf(f64::sin(0.44)).asinh() + p * v.iter().copied().zip(v.iter().cloned()).fold(q, |folded, (a, t)| (v[2] * a).sin())
}

}
mod p104 {
use super::*;
fn f104(u: [f64; 2], value: f64, n: usize) -> f64 {
    let [mut p, t, ..] = u;
    'l1: for k in 0..=3 {
        p -= value.sin();
    }
    debug_assert!(p.is_finite(), "p is {p}");
    let mut v = [t, u.iter().step_by(2).zip(u.iter()).map(|(q, z)| KNOTS[n % 4].atan()).product::<f64>().tanh(), value];
    let [c, mut x, ..] = v;
    ((((2.0 * p.abs()).floor() as i32 % 5) as usize) as u8 as f64).powi(0) * f64::from(3 as u32).atan() - t * f64::clamp(x, 0.25, 1.75) - t * (TABLE[((t > 0.25 && t < 0.5)) as usize % 4] + x) + v[n % 3] * (match u.iter().nth(n).cloned() { Some(found) => found, None => p })
}

}
mod p105 {
use super::*;
fn helper105_0(t: f64, grid: [f64; 2], z: f64) -> f64 {
    { let mut i = 0; 'l1: while i < 1 && grid.iter().cloned().zip(grid.iter().copied()).all(|(a, t)| ((i as u8 as f64).cos() > 0.25 && (i as u8 as f64).cos() < 0.5)) { i += 1;
        let mut a = z.cbrt().tanh();
        return grid[i].asinh() + 2.32;
    } }
    let c: f64 = grid.chunks(2).map(|a| f64::atan(match (f64::lt(&z, &(f64::from((((z > 0.25 && z < 1.5)) as usize) as u32)))).then_some(GAIN) { None => t, Some(value) => { 0.42 } })).sum::<f64>();
    let f = move |p: f64| { (p * 1.9 / (f64::powi(match (if f64::lt(&grid[(z.abs() * 2.0) as usize % 2 % 2], &(c)) { 1 } else { 2 }) % 4 {
        0 => grid[(0 + 1) % 2],
        1 | 2 => grid[(1 + 4) % 2],
        i => grid[0],
    }, 2) + 1.0)).asinh() };
    (grid.iter().step_by(2).zip(grid.iter()).map(|(q, &acc)| (t + (4 + 1) as i32 as f64).atan()).sum::<f64>() - c * (if let Some(found) = grid.iter().max_by(|a, b| f64::total_cmp(a, b)).copied() { found } else { 2.46 }) + 1.57 * t - 0.7 * f64::sin({
        let Some(mut b) = (if t < 0. { Some(3.) } else { None }) else { return 0.4; };
        c
    })).atan()
}
fn f105(a: f64, [q, z]: [f64; 2], k: usize) -> f64 {
    if (0.25..0.5).contains(&f64::cos(TABLE[1].tanh().exp())) {
        return q.powi(3);
    }
    'l2: for x in 0..=3 {
        let q = { a * helper105_0(q, [a.atan(), 2.24], z).cos() };
    }
    let maybe: Option<f64> = (2 < k).then_some(q);
    let mut y: f64 = (1.0 + f64::exp(f64::tanh(2.))).ln().cos();
    'l3: for j in 0..1 {
        y = y.cos().asinh();
        return f64::tanh(f64::cos(y) / (a.tanh().exp() + 2.));
    }
    if !(q < 2.13_f64) {
        y += y;
    } else {
        y = T0.tanh().exp_m1().sin();
    }
    y -= (1.65 * y).abs();
    0.62 + (k * 3) as u8 as f64 * f64::asinh(f64::exp_m1(f64::tanh(q))) - a * helper105_0(0.22, [q, 1.], KNOTS[k]) + a * y
}

}
mod p106 {
use super::*;
fn helper106_0(grid: [f64; 2], sum: f64) -> [f64; 2] {
    let mut sum = (2.0 + f64::cos(grid.get(4).map(|v| *v).map(|y| 0.44).map_or(TABLE[1], |b| { sum })).powi(2)).sqrt();
    [(sum - 1.0_f64 * sum - sum * f64::atan(0.0) - sum * HALF).tanh(), { let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 grid.iter().map(|v| *v).zip(grid.iter().map(|v| *v)).map(|(c, value)| c).sum::<f64>(); } n += 1;
        let found: Option<f64> = (if grid[1 % 2].sin() <= sum { Some(f64::atan(sum)) } else { None }).map(|c| grid[0].sin()).map(|t| f64::asinh(if grid.iter().find(|&p| (0.25..1.5).contains(&grid[1])).copied().is_some() { KNOTS[2] } else { 1.59 }));
        let b = sum.cos();
    } }]
}
fn f106(sum: f64, b: f64, z: f64, mut s: f64) -> f64 {
    if helper106_0([b, z], b)[1].asinh() < s {
        return ((if !(KNOTS[(0 + 0) % 4] >= KNOTS[3]) { 1 } else { 4 }) as f64 * (if !(KNOTS[(0 + 0) % 4] >= KNOTS[3]) { 1 } else { 4 }) as f64 + 1.0_f64).sqrt();
    }
    let mut x = s;
    if (0.25..1.0).contains(&f64::atan(f64::from((((2.0 * b.abs()).floor() as i32 % 2) as usize) as u32))) && f64::from(3 as u32).asinh() <= 1.41 {
        s += helper106_0([f64::sin(KNOTS[4 % 4]), z], s)[0];
        if 3. <= 1.14_f64 || !(2.0 >= sum) {
            return 1.69;
        }
    } else {
        s *= f64::atan(if (s > 0.25 && s < 1.0) { x } else { s });
        let _ = format!("{} {b:.2}", b);
    }
    x += (1.0_f64 + s.powi(2)).powf(1.56_f64) / (1.0 + z.abs());
    x -= s;
    if ((!(sum >= x)) as usize) as i32 as f64 > b {
        s = s / (s.tanh().exp() + 1.0_f64);
        x *= (b + sum).atan();
    } else {
        s = T0 / (1.0_f64 + b.tanh().exp());
    }
    if 4 < 2 {
        s = if let Some(found) = (if !(s >= s) { Some(s) } else { None }) { found } else { b };
    } else {
        s -= b / (1.5 + f64::exp(s.tanh()));
        s = s + f64::ln(1.5 + b.powi(2)).cos();
    }
    helper106_0([TABLE[3].cos(), (x + z).atan()], match (if b > s { 4 } else { 4 }) % 4 {
        0 => s,
        1 | 3 if (0.25..0.5).contains(&sum) => z,
        n => 2.15,
    })[1] - z * sum + x * sum.tanh().atan() + sum * s.tanh().exp_m1()
}

}
mod p107 {
use super::*;
fn f107(u: &[f64], acc: f64) -> f64 {
    fn helper107_0(mut a: f64, grid: [f64; 4]) -> f64 {
        let mut y: f64 = { let mut x = 0; 'l1: loop { if x >= 2 { break 'l1 a; } x += 1;
            a = a.tanh() * f64::asinh({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 grid[j]; } j += 1;
                if (if a > grid[2] { Some(f64::from((3 + j) as u32).asinh()) } else { None }).is_some() {
                    break 'l2 GAIN.fract().cos();
                }
                if (0.25..1.0).contains(&0.0) && f64::lt(&grid[2].tanh(), &(j as f64)) {
                    break 'l2 2.;
                }
                let mut t: f64 = a.sin();
            } });
            if (0.25..1.0).contains(&f64::floor(0.6).sin()) {
                break 'l1 f64::tanh(f64::cos(a) - a.atan()) - f64::tanh(a.tanh().exp());
            }
            let [mut a, q, ..] = grid;
        } };
        f64::tanh(a - TABLE[2] * (y + 0.52_f64) - a * y + a * (((grid[3].abs() * 2.0) as usize % 2) as i32 as f64 * 3.0).sin())
    }
    let sum: f64 = 'l3: {
        let Some(mut b) = u.get(3).copied() else { return if u.chunks(2).any(|a| 1 < 2) { acc } else { *u.get(1).unwrap() }; };
        if (0.25..0.5).contains(&(match u.get(1).copied() { None => u[(3 + 2) % 2], Some(q) => { q } })) {
            break 'l3 f64::hypot(b, KNOTS[0 % 4].tanh().exp_m1());
        }
        let h = |mut s: f64| -> f64 {
            let _ = format!("{} {acc:.2}", acc);
            f64::asinh(if let Some(found) = u.iter().filter(|&&z| *u.get(0).unwrap() <= u[1]).max_by(|a, b| f64::total_cmp(a, b)).copied() { found } else { acc })
        };
        1.08
    };
    let mut value = { let mut x = 0; 'l4: loop { if x >= 2 { break 'l4 acc.tanh().powi(0); } x += 1;
        let mut z = { let mut k = 0; 'l5: loop { if k >= 4 { break 'l5 u.iter().zip(u.iter()).filter(|(a, x)| GAIN < u[1]).fold(u[((2.0 * sum.asinh().abs()).floor() as i32 % 3) as usize % 2], |folded, (a, &y)| acc.sin().hypot(sum.asinh()).asinh()); } k += 1;
            let mut t: f64 = { (sum + sum.asinh()).tanh().exp_m1() };
            if u.iter().copied().enumerate().all(|(i, sum)| (1.98 > 0.25 && 1.98 < 1.5)) {
                break 'l5 (u[(x < k) as usize % 2].atan() - t.sin()).tanh() + acc.clamp(0.25, 1.75).tanh();
            }
            if f64::tanh(u[0].atan().powi(3)) <= u[1] {
                break 'l4 (2.0 * t.asinh()).sin();
            }
        } };
        if f64::lt(&({ let mut m = 0; 'l6: loop { if m >= 3 { break 'l6 3.0_f64; } m += 1;
            let m = (!(acc.asinh() >= (((2.0 * HALF.abs()).floor() as i32 % 4) as usize) as f64)) as usize % 7;
            let mut p = f64::sin(z);
        } }), &((3 * x) as i32 as f64)) {
            break 'l4 if matches!(1.16, 0.25..0.5) || 0 < x { u.iter().copied().skip(1).map(|q| q.cos()).sum::<f64>() } else { u[(3 + 4) % 2] };
        }
        let acc = f64::sin(u.iter().nth(x).cloned().map(|b| b).unwrap_or(acc.cos().powi(1).tanh()));
    } };
    value += f64::powi(value, 2);
    let m = 0;
    value = value - (acc + acc + acc).cos();
    assert!(value < 1e9, "{}", value);
    let [a, x, ..] = u[..] else { unreachable!() };
    let mut a = helper107_0(3.0, [x, x, value, a]).tanh().exp_m1().asinh();
    let mut xs: [f64; 3] = [0.0_f64; 3];
    helper107_0((if a < KNOTS[m % 4] { Some(u[1]) } else { None }).unwrap_or(T0), [acc + acc, helper107_0(x, [0.25, *xs.get(0).unwrap(), sum, 0.0]), sum.atan(), TABLE[(if m == 4 { m } else { m }) % 4] + value]) - 0.67 * xs.iter().map(|v| *v).zip(xs.iter().map(|v| *v)).map(|(q, t)| q).sum::<f64>() - sum * acc - value * (KNOTS[0] + value).asinh()
}

}
mod p108 {
use super::*;
fn helper108_0(mut a: f64) -> Option<f64> {
    Some(f64::cos(a - (a + a) + a * (2. + a * a).sqrt() + a * a - a * f64::tanh({ let mut x = 0; 'l1: loop { if x >= 2 { break 'l1 a; } x += 1;
        let mut b = a.cos();
        if !(x == x) {
            break 'l1 a;
        }
        let p: (f64, f64) = (b.cos(), a.atan());
    } })))
}
fn f108((mut value, c): (f64, f64), mut y: f64, n: usize) -> f64 {
    fn helper108_1(mut p: f64, s: f64) -> f64 {
        'l2: for n in (0..1).step_by(1) {
            p = f64::cos(p.tanh().exp());
            if let Some(mut sum) = helper108_0(s) {
                p += 1.87_f64;
                sum = KNOTS[2].sin();
            }
        }
        ((s - s).tanh() / (1.0_f64 + (s / (1.0_f64 + s.tanh().exp())).cos().abs()) + p * f64::cos(f64::fract(p)) - s * p - p * (s * s + 1.5).powf(p.sin()).sin()).cos()
    }
    y /= f64::abs({ let mut n = 0; 'l3: loop { if n >= 1 { break 'l3 c; } n += 1;
        if (c > 0.25 && c < 1.0) {
            break 'l3 helper108_1(c, 3.0_f64).tanh();
        }
        assert_ne!(value, 1e9);
    } }) + 1.5;
    value /= 1.0 + (c + y).powi(2);
    let b = c;
    y = y * ((if f64::atan(if (c / (value.powi(2) + 1.0_f64)) < y { c } else { 2.49_f64 }) < b { b } else { 0.96 }) / ((b * y).tanh().exp() + 1.0)).atan();
    let q = y;
    let mut pair: (f64, f64) = (KNOTS[n] + c, -value);
    (y.abs() + 1.0_f64).powf(1.29) - q * (match (if TABLE[n] <= y { n } else { n }) % 4 {
        0 => b,
        1 | 2 if f64::lt(&TABLE[n], &(pair.1)) && value < pair.1 => KNOTS[n],
        i => pair.1,
    }) - c * (b * pair.0) + q * (1.0 + c * c).sqrt()
}

}
mod p109 {
use super::*;
fn f109(grid: &[f64], sum: f64) -> f64 {
    let t = (grid[1].tanh().exp().tanh() % ((sum % (2.0 + f64::tanh(0.06).exp())).powi(2) + 2.)).tanh();
    'l1: for i in (0..3).step_by(1) {
        let q = { if let Some(z) = grid.iter().copied().rev().find(|&t| (0.25..0.5).contains(&0.4)) { sum.mul_add(f64::atan(z), f64::tanh(KNOTS[i])) } else { (i * i) as u8 as f64 } };
        if 1.36 < t {
            let mut q = 0.98_f64;
            let mut p = grid[1];
            continue 'l1;
        } else {
            let mut s = grid[(t.abs() * 2.0) as usize % 3 % 2].cos();
            if (f64::lt(&KNOTS[i].sin(), &(1.4))).then(|| (*grid.get(0).unwrap()).sin()).is_some() {
                continue 'l1;
            }
        }
    }
    let (q, mut s): (f64, f64) = (t, GAIN);
    'l2: for k in 0..2 {
        s = (t.asinh() * T0).cos();
    }
    let mut a = std::mem::replace(&mut s, f64::atan(if grid[((2.0 * grid[1 % 2].abs()).floor() as i32 % 4) as usize % 2] < sum { TABLE[0] } else { q }));
    T0 - grid[1] * grid[3 % 2].abs().tanh() - q * t.powi(2) + (1 + 2) as i32 as f64 * (TABLE[3].atan() + sum)
}

}
mod p110 {
use super::*;
fn helper110_0(t: f64, mut m: usize, v: Vec<f64>) -> (f64, f64) {
    let [mut a, mut x, ..] = v[..] else { unreachable!() };
    ((v.iter().enumerate().filter(|&(j, &a)| !(TABLE[(if a <= 1.31_f64 { j } else { j }) % 4] >= a)).map(|(n, q)| x).sum::<f64>() - a * f64::tanh(x).exp_m1().atan() - t * ('l1: {
        let mut c = 1.07_f64;
        if x < T0 || matches!(*v.get(m % 3).unwrap(), 0.25..1.0) {
            break 'l1 v[0];
        }
        if (0.25..1.0).contains(&f64::exp(a.tanh()).tanh()) {
            break 'l1 v[(m + m) % 3] - t;
        }
        f64::from(((f64::abs(0.27) * 2.0) as usize % 2) as u32)
    }) + a * ({ v[2] * a })).sin(), v.iter().zip(v.iter()).map(|(c, value)| v[2]).product::<f64>().tanh().exp())
}
fn helper110_1(u: &[f64; 3], p: &f64) -> (f64, f64) {
    let mut b = p.mul_add(HALF, f64::exp_m1(p.tanh()));
    let (mut p, mut s): (f64, f64) = (helper110_0(*u.get(2).unwrap(), 1 * 3, vec![b, b, KNOTS[0]]).1.asinh(), (!(b >= 0.16_f64)).then(|| u[1]).map_or(f64::tanh((if *p > 0.27_f64 { 3 } else { 4 }) as i32 as f64), |found| found));
    s += f64::copysign(f64::sin(b * u[4 % 3]), (s.tanh().exp() + 1.0_f64).powf(2.21));
    ((0.0 / ((HALF / (2.0 + f64::powi(0.74, 2))).abs() + 1.0) - u[2] * (3 < 1).then(|| HALF).map_or(b, |acc| { s }) + u[0] * f64::tanh(p + p) + *u.get((3 + 1) % 3).unwrap() * f64::atan(if let Some(y) = u.iter().copied().find(|b| f64::lt(&s, &(1.67))) { p } else { s })).tanh(), (if (((0.25..1.0).contains(&f64::from((1 * 0) as u32).cos())) as usize) >= 0 { b } else { 1.49 }) * helper110_0(p, (u[0 % 3].abs() * 2.0) as usize % 3, u.to_vec()).1)
}
fn f110(y: f64, [t, b]: [f64; 2], n: usize) -> f64 {
    let h = |c| (f64::cos(c) + T0.tanh().exp().cos()).asinh();
    let p = h(0.0);
    let s = f64::sin(h(n as f64));
    let sum: f64 = if (if n < n { Some(p) } else { None }).is_some() { TABLE[n] / (s.tanh().exp() + 1.5) } else { p / (TABLE[(if matches!(1.75, 0.25..1.0) { n } else { n }) % 4].powi(2) + 1.5) };
    let a = { { s } };
    let (mut c, y) = helper110_0((if !(s >= 2.28) { Some(p) } else { None }).map_or(t, |found| found), 3 + n, vec![(2.25 + b).tanh(), TABLE[(if n == n { n } else { n }) % 4].asinh(), (if sum < TABLE[n] { Some(t) } else { None }).unwrap_or_else(|| t)]);
    (if p <= c { Some(sum) } else { None }).map(|t| (t * y).asinh()).map_or(1., |found| found) - a * helper110_0(s, 4, vec![KNOTS[3].tanh(), s, sum]).0 - b * (if !(matches!(y, 0.25..1.0)) { 1.06 } else { b }) - sum * f64::tanh(helper110_0(sum, 1, vec![a, n as u8 as f64, HALF]).0)
}

}
mod p111 {
use super::*;
fn helper111_0(xs: &[f64; 2], mut t: f64) -> f64 {
    let [a, x] = xs;
    t = f64::asinh(xs.get(1).map(|v| *v).unwrap_or(match (if f64::lt(&xs[((*xs.get((t.abs() * 2.0) as usize % 2 % 2).unwrap()).abs() * 2.0).floor() as usize % 3 % 2], &(t)) { 4 } else { 1 }) % 4 {
        1 => *xs.get(1).unwrap(),
        1 | 2 if matches!(a.tanh().sin(), 0.25..1.0) => 0.46,
        x => TABLE[x],
    }));
    t = f64::tanh(xs.chunks(2).fold(xs[0], |folded, grid| (grid[0] % (1.5 + f64::powi(folded, 2))).sin()) / (1.5 + f64::abs(xs[1])));
    (x - 1.16 * f64::tanh(2.31_f64).exp().tanh() + 1.76 * (a.tanh().exp() + 1.0_f64).powf(3.0).asinh() - 1.75 * (f64::from(0 as u32) + x)).asinh()
}
fn helper111_1((value, b): (f64, f64)) -> (f64, f64) {
    (f64::atan(f64::powf(b.tanh().exp().atan().powi(2) + 1.0, value.sin()) + b * ({ let mut m = 0; 'l1: loop { if m >= 3 { break 'l1 value; } m += 1;
        let t: f64 = value;
        if !(f64::sin(t) >= 3.) {
            break 'l1 value;
        }
        let mut t: f64 = t;
    } }) - value * f64::atan(value) - b * (value * value)), 3.0)
}
fn f111(mut v: Vec<f64>, m: usize) -> f64 {
    fn helper111_2(grid: &[f64], mut u: Vec<f64>) -> f64 {
        u[(grid[1 % 2].abs() * 2.0).floor() as usize % 5 % 4] = u[(grid[1 % 2].abs() * 2.0).floor() as usize % 5 % 4] / (1.0_f64 + f64::atan(if f64::lt(&*grid.get(0).unwrap(), &(*grid.get(4 % 2).unwrap())) && f64::lt(&u[4 * 2 % 4], &(grid[1])) { GAIN } else { *grid.get(u.iter().position(|b| (0.25..1.5).contains(&*b)).unwrap_or(2) % 2).unwrap() }).tanh().exp());
        f64::cos((4 >= 2).then(|| *u.get(0).unwrap()).map_or_else(|| TABLE[1], |a| { f64::ln(a * a + 2.0) }) + TABLE[((2.0 * grid[((2.0 * u[u.len() % 4].abs()).floor() as i32 % 2) as usize % 2].abs()).floor() as i32 % 2) as usize % 4] * (3 as f64).tanh() + TABLE[0] * f64::tanh(1.47).exp_m1() - u[0] * (grid[2 % 2] + u[2]).atan())
    }
    v[1] += v.clone().into_iter().zip(v.clone().into_iter()).map(|(b, t)| v.iter().skip(1).zip(v.iter()).map(|(&a, &sum)| 3.0).product::<f64>()).product::<f64>().cos();
    let (b, mut value): (f64, f64) = ((1. + v[2].powi(2)).powf(0.97), 0.97);
    v[2 % 3] /= 1.5 + (v[1] * f64::from(m as u32)).abs();
    let p = f64::atan2((if (0.25..1.0).contains(&(v.len() as f64)) { Some(b) } else { None }).map_or(KNOTS[m].sin(), |found| found), v.iter().map(|v| *v).enumerate().fold(b, |folded, (n, acc)| f64::atan((n == n).then(|| 0.4).map_or(folded, |q| { v[2] }))));
    let mut a: [f64; 4] = std::array::from_fn::<f64, 4, _>(|m| KNOTS[m].tanh());
    let mut j = 2;
    let h = |s: f64, mut z: f64| { f64::tanh(1.58 * (2.12 - TABLE[m])) };
    v.len() as u8 as f64 - value * (1.2_f64 / (f64::abs(1.8) + 1.0_f64)) + v[m % 3] * helper111_1((b, v[((2.0 * f64::abs(1.55)).floor() as i32 % 5) as usize % 3])).1 + ((v[0].abs() * 2.0).floor() as usize % 2) as f64 * f64::cos(if !(HALF >= b) { b } else { value })
}

}
mod p112 {
use super::*;
fn f112(xs: &[f64; 2], s: f64) -> f64 {
    let Some(mut y) = xs.iter().nth(0).cloned() else { return xs.get(4).copied().map_or(s, |found| found); };
    let p = 'l1: {
        if let Some(t) = (if (s > 0.25 && s < 1.5) { Some(0.78_f64) } else { None }) {
            y = s.powi(2).asinh();
        }
        if xs.iter().zip(xs.iter()).any(|(p, &acc)| !(0.09 >= 0.98)) {
            break 'l1 2.45_f64.tanh();
        }
        let s = { let mut t = 0; 'l2: loop { if t >= 2 { break 'l2 0.57 / (f64::abs(s) + 1.0_f64) + 1.48_f64; } t += 1;
            let g = move |s: f64, acc: f64| f64::sin({ let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 f64::tanh(y) + 2.22; } k += 1;
                let mut sum: f64 = f64::asinh(xs.iter().map(|v| *v).find(|s| (acc > 0.25 && acc < 1.0)).unwrap_or_else(|| y));
                let mut q = std::mem::replace(&mut sum, xs[1]);
            } });
            if (f64::atan(s) / (f64::atan(xs[(t + t) % 2]).abs() + 2.)).asinh() < f64::from((t * t) as u32) {
                break 'l2 f64::tanh(if !(f64::asinh(y) >= 1.78) || !(f64::asinh(y) >= xs[3 * 2 % 2]) { GAIN } else { f64::from(xs.iter().position(|b| f64::lt(&xs[0 % 2].sin(), &(s))).unwrap_or(1) as u32) }) / (s.cos().mul_add(s.asinh(), 1.16).sin() * s.cos().mul_add(s.asinh(), 1.16).sin() + 1.0);
            }
            let mut q: f64 = xs.iter().map(|v| *v).map(|p| xs[0 * 2 % 2].asinh().powi(1).cos()).sum::<f64>().tanh();
        } };
        xs.iter().zip(xs.iter()).map(|(b, &acc)| xs[(if (0.25..0.5).contains(&acc) { 1 } else { 2 }) % 2]).sum::<f64>().clamp(0.25, 1.75)
    };
    let [a, x] = xs;
    let s: Option<f64> = (matches!(*xs.get(1).unwrap(), 0.25..1.0)).then(|| (((2.0 * (*xs.first().unwrap()).abs()).floor() as i32 % 4) as usize) as u8 as f64);
    let [a, q, ..] = xs;
    f64::abs(y) - f64::atan(xs.iter().copied().step_by(2).zip(xs.iter().copied()).map(|(c, s)| 2.0).sum::<f64>()) + xs[1] * (0 + 3) as f64 + *q * (xs[1] + xs[(f64::lt(&TABLE[1 % 4], &(0.14))) as usize % 2]) + q * f64::tanh(y).exp()
}

}
mod p113 {
use super::*;
fn helper113_0(z: &f64, k: usize) -> f64 {
    (1.11 * (if let Some(found) = ((0.25..0.5).contains(&*z)).then_some(*z).filter(|b| *z > *z) { found } else { 0.18 }) - *z * f64::cos(1.75_f64 - KNOTS[3]) - *z * (*z - *z) - z * f64::recip(2. + f64::abs(2.36))).tanh()
}
fn f113(s: f64, z: f64, q: f64, m: usize) -> f64 {
    let Some(b) = (if !(3. >= s) { Some(GAIN) } else { None }) else { return match if KNOTS[0] <= q { Some(z) } else { None } { None => 0.07, Some(p) => { s } }; };
    let s = { let mut i = 0; 'l1: loop { if i >= 2 { break 'l1 s; } i += 1;
        'l2: for t in 0..2 {
            let mut a: f64 = f64::tanh(match f64::atan(q) {
                ..0.25 => KNOTS[i],
                z if z < b => 3.0,
                0.25..1.5 => b,
                _ => s,
            });
            let mut x = std::mem::replace(&mut a, 1.38);
        }
        if f64::atan(z).atan2(f64::asinh(b)).tanh() <= z {
            break 'l1 f64::asinh({ let mut j = 0; 'l3: loop { if j >= 3 { break 'l3 1.86; } j += 1;
                if matches!(2.01, 0.25..0.5) {
                    break 'l1 (z.tanh() * T0).sin();
                }
                if j < m {
                    break 'l3 0.1;
                }
                if matches!(s.atan(), 0.25..0.5) {
                    return if !(b >= b) { b } else { s };
                }
            } }) - f64::cos(q);
        }
        let mut q: (f64, f64) = (f64::cos(if i == i { s } else { b }), q.signum().cos());
    } };
    'l4: for n in 0..4 {
        let t: f64 = f64::cos(s + f64::sin(s));
    }
    let h = |c| f64::tanh(f64::tanh(c) + c);
    let y: f64 = h(0.51);
    let mut b: f64 = f64::mul_add(s, 2.29, z).tanh();
    q + q * (z / (1.5 + z.abs())) + y * HALF + q * (s - 2.47_f64)
}

}
mod p114 {
use super::*;
fn helper114_0(xs: &[f64; 4]) -> [f64; 2] {
    let found: Option<f64> = ((xs[1] > 0.25 && xs[1] < 1.5)).then(|| (1.0 + f64::tanh(xs[3]).exp()).sqrt().tanh());
    let a = [xs[3], 2.47, KNOTS[0 % 4]];
    let mut c = xs[1].min(*a.get(2).unwrap()).cos();
    [(xs[1] + c * xs[(4 + 3) % 4].signum() + c * xs.iter().map(|s| *s).sum::<f64>() + c * TABLE[2]).sin(), a[1]]
}
fn helper114_1(n: usize, grid: &[f64], (value, mut q): (f64, f64)) -> f64 {
    let mut z = grid.iter().copied().take(2).map(|acc| f64::floor(value)).sum::<f64>().atan();
    match (z / (1.42 * 1.42 + 2.0_f64), q.cbrt()) {
        (p, z) if !(p >= z) => {
            q *= p.cbrt().tanh();
            { let mut i = 0; 'l1: while i < 4 && ((2.42 + q).sin() > 0.25 && (2.42 + q).sin() < 0.5) { i += 1;
                q *= f64::asinh(q);
            } }
        },
        (a, value) => {
            z += if grid.windows(2).all(|v| matches!(z, 0.25..0.5)) { TABLE[1] } else { value };
        },
    }
    q = f64::asinh({ helper114_0(&[grid[1], z, value, T0])[1] - f64::sin((if z < grid[2] { Some(*grid.first().unwrap()) } else { None }).map(|p| grid.windows(2).map(|u| 1.).sum::<f64>()).map_or_else(|| (n * 3) as f64, |x| { x })) });
    (f64::sin((q > value).then_some(TABLE[2]).unwrap_or(z)) + grid[2] * ({ helper114_0(&[value, q, q, q])[0] }) + 3.0 * z.max(1.21) - value * grid[2]).tanh()
}
fn f114(b: f64, value: f64, y: f64) -> f64 {
    let mut b = { let mut i = 0; 'l2: loop { if i >= 4 { break 'l2 value.asinh(); } i += 1;
        let value = f64::from((if f64::lt(&b.cos(), &(b)) { 2 } else { i }) as u32).tanh();
        if i == 4 {
            break 'l2 b;
        }
        if f64::cos(f64::tanh(0.47).exp()) <= value {
            let b: f64 = (2.0_f64 + value.cos()).sin();
        } else {
            let mut s = value;
        }
    } };
    if matches!((y + value).cos(), 0.25..1.5) {
        return b;
    }
    'l3: for x in (0..3).step_by(1) {
        b -= f64::cos(f64::tanh(value).exp());
    }
    let t: f64 = match (!(HALF >= f64::from(((f64::lt(&value, &(((T0.abs() * 2.0) as usize % 4) as f64))) as usize) as u32)), ((0.25..1.5).contains(&b)) as usize % 3) {
        (true, 1) => y + value,
        (false, _) => (if b > HALF { Some(((y.abs() * 2.0).floor() as usize % 2) as i32 as f64) } else { None }).filter(|&c| 2 < 0).map(|sum| helper114_1(4, &[1.43_f64, y, b, value], (y, value))).unwrap_or_else(|| T0),
        _ => {
            if (((2.0 * y.abs()).floor() as i32 % 5) as usize) == 4 {
                return helper114_1(3 * 0, &[HALF, 1.33_f64, b, 2.08_f64], (b, value));
            }
            y
        },
    };
    { let mut t = 0; 'l4: while t < 3 && ((0.25..1.0).contains(&2.0) || (f64::asinh(b) > 0.25 && f64::asinh(b) < 1.5)) { t += 1;
        b -= f64::abs(b).asinh();
        b = f64::atan(value.atan() / (1. + HALF.powi(2)));
    } }
    b *= f64::tanh((if value > b { Some(b) } else { None }).map_or(3., |y| { t + y }));
    match 0 % 4 {
        1 => {
            b = helper114_0(&[value, b, value, HALF])[0];
            let s = value.powi(0);
        },
        1 | 2 => {
            b = value;
        },
        n => {
            b = TABLE[n].sin();
        },
    }
    1.42 - value * y + b * (3. / (HALF * HALF + 1.0_f64)) + 3.0_f64 * (b - T0).asinh()
}

}
mod p115 {
use super::*;
fn f115(value: f64, [z, mut t]: [f64; 2]) -> f64 {
    t = t + t;
    t -= { let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 z; } n += 1;
        let Some(c) = (z.atan() < 0.78).then_some(t) else { return f64::cos(value); };
        let mut t = (f64::asinh(TABLE[n]) / (TABLE[n] * TABLE[n] + 1.0_f64)).sin();
    } };
    t = t + ((if matches!(z, 0.25..1.0) { value } else { t }) % (f64::abs(z + z) + 1.5));
    if !((GAIN > 0.25 && GAIN < 0.5)) {
        t += value + t;
    }
    f64::powf(1.0 + f64::tanh(0.23_f64).exp(), 0.25) / (2.0_f64 + f64::atan({ let mut j = 0; 'l2: loop { if j >= 2 { break 'l2 t; } j += 1;
        if (2.01 <= T0).then(|| z).is_some() {
            break 'l2 f64::cos(value.cos() - value.cos());
        }
        if !((GAIN * t).asinh() >= t) {
            break 'l2 z;
        }
        let s: Option<f64> = (j == j).then_some(t.asinh());
    } }) * f64::atan({ let mut j = 0; 'l2: loop { if j >= 2 { break 'l2 t; } j += 1;
        if (2.01 <= T0).then(|| z).is_some() {
            break 'l2 f64::cos(value.cos() - value.cos());
        }
        if !((GAIN * t).asinh() >= t) {
            break 'l2 z;
        }
        let s: Option<f64> = (j == j).then_some(t.asinh());
    } })) - value * (0.86_f64 + 3.0) - t * (if (({ let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 t; } m += 1;
        if (z.atan() > 0.25 && z.atan() < 1.5) {
            continue 'l3;
        }
        if m < m {
            break 'l3 T0;
        }
        if 3.0_f64 <= 0.33 || f64::lt(&t.atan(), &(f64::from((m + m) as u32))) {
            return value.atan();
        }
    } }) > 0.25 && ({ let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 t; } m += 1;
        if (z.atan() > 0.25 && z.atan() < 1.5) {
            continue 'l3;
        }
        if m < m {
            break 'l3 T0;
        }
        if 3.0_f64 <= 0.33 || f64::lt(&t.atan(), &(f64::from((m + m) as u32))) {
            return value.atan();
        }
    } }) < 1.5) { ((t.abs() * 2.0) as usize % 3) as f64 } else { HALF }) - value * z
}

}
mod p116 {
use super::*;
fn f116(w: &[f64; 2], t: f64) -> f64 {
    fn helper116_0(mut y: f64, t: f64) -> f64 {
        (-(GAIN - KNOTS[3]) + t * t + 1.72 * (t + t) + y * t).tanh()
    }
    let y = f64::tanh(w.iter().copied().zip(w.iter().map(|v| *v)).map(|(c, t)| c).product::<f64>().mul_add(2.0_f64 + 1.97, t));
    let mut value: f64 = t + helper116_0(w[((y > 0.25 && y < 1.0)) as usize % 2], y);
    let mut a: [f64; 4] = [value, match value {
        ..0.25 => w[0],
        z if f64::lt(&z, &(z)) => z,
        0.25..1.5 => value,
        _ => 1.48,
    }, w.iter().rev().map(|b| w[1]).sum::<f64>().tanh(), f64::tanh(w[0 % 2].mul_add(value, y))];
    value = f64::tanh({ let mut x = 0; 'l1: loop { if x >= 3 { break 'l1 TABLE[x]; } x += 1;
        if w.iter().zip(w.iter()).all(|(&p, &z)| !(z.asinh() >= p)) {
            continue 'l1;
        }
        let q = y.tanh();
    } }).exp_m1();
    let a = a;
    'l2: for n in 0..2 {
        value = y.cbrt().cos();
        value += (((if n >= 3 { n } else { n }) as i32 as f64).sin() - w[n % 2].sin()).atan();
    }
    'l3: for j in 0..4 {
        value += helper116_0(value, t).asinh();
        continue 'l3;
    }
    f64::tanh((1.0 + ((2 + 3) as f64).powi(2)).ln()).exp() - value * (if let Some(q) = (!(0.74 >= w[1 * 1 % 2])).then(|| y) { q } else { value }) - a[1] * f64::sin(GAIN) + value * (1.5_f64 + f64::abs(2.)).powf(0.5)
}

}
mod p117 {
use super::*;
fn helper117_0(u: &[f64]) -> (f64, f64) {
    let mut b: f64 = u[4 % 4];
    { let mut i = 0; 'l1: while i < 4 && (2.43_f64 > f64::sin(u[((0.25..0.5).contains(&f64::sin(u[1]))) as usize % 4]) && f64::asinh(b) <= u[u.iter().position(|value| matches!(f64::cos(b), 0.25..1.5)).unwrap_or(0) % 4]) { i += 1;
        b = f64::atan(if !(u[(1 + 0) % 4].sin() >= b) { 0.63 } else { b });
        let mut x: f64 = f64::cos(0.5 + 1.02);
    } }
    ((u.iter().zip(u.iter()).map(|(&a, z)| u[1 * 4 % 4]).sum::<f64>() + u[0] + b * (if u.iter().any(|&p| 0 < 2) { (if 1 >= 3 { 3 } else { 4 }) as u8 as f64 } else { *u.get(0).unwrap() }) - 1.08 * f64::asinh(b.clamp(0.25, 1.75)) + b * (2.33 / (1.0 + *u.get(3).unwrap() * *u.get(3).unwrap())).sin()).cos(), f64::sin(u.iter().cloned().filter(|x| matches!(1.88_f64, 0.25..0.5)).fold(1.76, |mut folded, p| b.copysign(u[3]).tanh())))
}
fn f117(z: f64, t: f64, mut y: f64) -> f64 {
    y = (-(1 as f64) * z).sin();
    let mut b = { let mut step = |q: f64| { y += f64::tanh(match (q, y) {
        (q, sum) if q <= sum => q,
        (c, sum) => 2.28,
    }); f64::tanh(if f64::lt(&q.signum(), &(q)) { t } else { z }) }; step(t) + step(z) + step(t / (2.0 + f64::tanh(z).exp())) };
    'l2: for t in 0..=0 {
        b = f64::tanh(y) * f64::asinh(b);
    }
    let maybe: Option<f64> = if matches!(y, 0.25..0.5) { Some(z) } else { None };
    assert!(z < 1e9, "{}", z);
    y - z * y + 0.22 * HALF - 3 as u8 as f64 * (z - b)
}

}
mod p118 {
use super::*;
fn f118(mut a: f64, [mut value, mut s]: [f64; 2], t: usize) -> f64 {
    'l1: for i in (0..3).step_by(1) {
        s += 0.23_f64.tanh().exp_m1().sin();
    }
    let mut x = value.powi(3);
    let found: Option<f64> = (s <= value).then_some(value);
    s = f64::exp_m1((TABLE[2] % (1.5 + s * s)).tanh());
    let (q, mut value) = (match (if !(TABLE[t] >= 1.0_f64) { Some(s) } else { None }).map(|q| T0) { Some(found) => found, None => GAIN }, x * s);
    f64::signum(x + 0.58_f64) - 2.48 * 1.67_f64 - s * 0.32 - s * a.clamp(0.25, 1.75)
}

}
mod p119 {
use super::*;
fn f119(mut w: [f64; 2], mut p: f64) -> f64 {
    let h = |mut a: f64| { (2.0_f64 + HALF.abs()).powf(1.0).cos() };
    let mut value = h(2.41) - p / (1.0 * 1.0 + 1.0);
    let n = 2;
    p = w.iter().copied().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or_else(|| f64::floor(value).sin());
    assert_ne!(p, 1e9);
    let mut sum = (TABLE[2 * n % 4].powi(2) + 1.).powf(f64::sin(w[1]));
    let [mut b, mut t] = w;
    (if let Some(found) = (2.0_f64 <= b).then_some(p).filter(|c| sum < *w.get(n % 2).unwrap()) { found } else { if (t * GAIN) < b { w[n * n % 2] } else { b } }) - ((value.abs() * 2.0).floor() as usize % 5) as u8 as f64 * f64::clamp(2.38, 0.25, 1.75) + w[0] * (b - b) + 0.89 * (if w.chunks(2).all(|v| matches!(TABLE[1], 0.25..0.5)) { w[(t.abs() * 2.0).floor() as usize % 3 % 2] } else { (n + n) as f64 })
}

}
mod p120 {
use super::*;
fn helper120_0(mut a: f64, sum: f64) -> Option<f64> {
    Some(((((2.0 * a.abs()).floor() as i32 % 2) as usize) as f64 + f64::cos(1.44).atan() - sum * (a - sum) + sum * (a + sum) + a * f64::atan({ match 0 * 1 % 4 {
        1 => sum,
        1 | 2 => sum,
        t => a,
    } })).atan())
}
fn f120(w: &[f64], t: f64) -> f64 {
    let t = 0;
    let Some(p) = helper120_0(w[t * 1 % 2], 1.44).map(|z| 0.9 - KNOTS[3]) else { return *w.first().unwrap(); };
    let c = 1.99_f64;
    let mut acc: f64 = f64::sqrt(p * p + 1.0);
    let (q, s): (f64, f64) = (f64::sin(w.windows(2).map(|xs| c).product::<f64>()), f64::asinh(acc));
    let value = (w[0 % 2] + q).tanh().powi(3).sin();
    let p = (f64::hypot(2.34, 0.99).asinh(), (value - value).asinh());
    let s: f64 = 1.69;
    (if let Some(found) = (if t >= t { Some(acc) } else { None }).filter(|z| matches!(q, 0.25..0.5)).map(|z| w.iter().map(|&acc| acc).sum::<f64>()) { found } else { w[1] + TABLE[4 % 4].cos() }) + 2.1 * (if let Some(found) = (if f64::lt(&s, &(p.1)) { Some(value) } else { None }) { found } else { 2.21 }) + w[1] * w.iter().map(|&a| p.1).sum::<f64>().asinh() + c * (if let Some(found) = helper120_0(c, q) { found } else { 1.58 })
}

}
mod p121 {
use super::*;
fn f121(x: f64, mut y: f64, mut p: f64, t: usize) -> f64 {
    { let mut i = 0; 'l1: while i < 4 && matches!(f64::atan(y), 0.25..0.5) { i += 1;
        y /= 1.5 + x.cos().abs();
        if ((0.25..1.0).contains(&((t * t) as f64).sin())).then_some((t * i) as i32 as f64).is_some() {
            y -= T0;
        }
    } }
    { let mut n = 0; 'l2: while n < 2 && !(f64::atan('l3: {
        if (0.25..1.5).contains(&f64::asinh('l4: {
            let (q, acc) = (f64::sin((n + 1) as i32 as f64), p);
            if (0.25..0.5).contains(&x.atan()) || ((((2.0 * y.abs()).floor() as i32 % 5) as usize) as f64) < acc {
                break 'l4 x;
            }
            let c: f64 = q;
            GAIN
        })) {
            break 'l3 f64::tanh(f64::mul_add(1.05, p.asinh(), KNOTS[t].tanh()));
        }
        if !((f64::cos(x) + p.cos()).cos() >= x) {
            break 'l3 x;
        }
        let found: Option<f64> = if y.asinh() < p { Some(T0) } else { None };
        x
    }) >= y) { n += 1;
        p -= f64::sin(x);
        let sum: f64 = (p.atan() * p.atan() + 1.5).powf(f64::cos(y).sin());
    } }
    let z = (f64::cos(f64::from(4 as u32).signum()) + T0 / (GAIN.abs() + 1.)).asinh();
    p = z;
    y /= (KNOTS[2].tanh() * z).powi(2) + 1.5;
    let s: f64 = KNOTS[((2.0 * y.abs()).floor() as i32 % 2) as usize % 4];
    'l5: for m in (0..4).step_by(1) {
        p = T0.sin();
        y = p.sin().powi(0).atan();
    }
    (y, p) = ((z.powi(2) + 2.0).sqrt(), (s.powi(2) + 1.0_f64).powf(f64::from((if !(z >= (if f64::lt(&p, &(z)) { t } else { t }) as f64) { 0 } else { t }) as u32).sin()).asinh());
    std::mem::swap(&mut y, &mut p);
    (if (0.25..1.0).contains(&(x % (z.powi(2) + 1.0))) {
        let mut p = f64::tanh(if x < TABLE[t] { x } else { s });
        x
    } else {
        let Some(mut q) = (!(x >= 1.91_f64)).then(|| t as f64) else { return HALF; };
        1.65 + s
    }) - GAIN * (2.0_f64 + z.tanh().exp()).powf(0.0) + s * f64::atan(s.max(1.95)) - x * x.tanh().exp()
}

}
mod p122 {
use super::*;
fn helper122_1(sum: f64, a: Vec<f64>) -> (f64, f64) {
    match (GAIN.abs() * 2.0).floor() as usize % 4 % 4 {
        1 => {
            let c: f64 = 1.77;
            match (a.chunks(2).all(|a| 1 < 3), (if (c > 0.25 && c < 1.0) { 0 } else { 4 }) % 3) {
                (true, 2) => {
                    let a: f64 = 1.0;
                    let sum: f64 = T0;
                },
                (false, _) => {
                    let q: f64 = *a.get(1).unwrap();
                },
                _ => {
                    let p: f64 = c;
                    let q = sum;
                },
            }
        },
        1 | 3 if sum < a[0] || GAIN <= a[3] => {
            let mut sum: f64 = 'l1: {
                let p: (f64, f64) = (TABLE[3].sin(), 1.0_f64);
                if a.iter().step_by(2).enumerate().any(|(j, &z)| (0.25..1.0).contains(&1.77)) {
                    break 'l1 sum;
                }
                let mut sum = sum;
                GAIN
            };
            sum = sum;
        },
        m => {
            let mut q = {
                let t = f64::asinh({ let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 a[0]; } k += 1;
                    let [p, s, acc, ..] = &a[..] else { panic!("too short") };
                    let [mut a, t, ..] = a[..] else { unreachable!() };
                } });
                match a[m % 4].powi(2) {
                    ..0.25 => f64::powi(0.53, 0),
                    p if sum > p => (t.powi(2) + 1.0_f64).sqrt(),
                    0.25..1.5 => sum.tanh().exp(),
                    _ => GAIN * 0.41,
                }
            };
            let n = 1 % 7;
        },
    }
    'l3: for j in (0..1).rev() {
        let mut sum = f64::sin(f64::tanh(sum).exp());
    }
    let mut acc: f64 = f64::sin(if 1 < 4 { sum } else { sum });
    ((a.iter().rev().map(|&p| f64::cos(2.0 * acc)).sum::<f64>() - a[3] * f64::cos({ let mut t = 0; 'l4: loop { if t >= 2 { break 'l4 a[(f64::lt(&1.0, &(a[t]))) as usize % 4]; } t += 1;
        let _ = format!("{} {acc:.2}", acc);
        if f64::sin(a.iter().max_by(|a, b| f64::total_cmp(a, b)).copied().map_or((((f64::abs(1.14) * 2.0).floor() as usize % 4) as i32 as f64).asinh(), |found| found)) < sum {
            break 'l4 T0;
        }
        let maybe: Option<f64> = ((0.25..1.5).contains(&f64::sin(a[t]))).then(|| ((0 * 0) as f64).cos());
    } }) + acc * acc.powi(2).asinh() + acc * f64::cos(a[1])).tanh(), acc)
}
fn f122(value: f64, acc: &f64, t: f64, x: usize) -> f64 {
    fn helper122_0(xs: Vec<f64>, p: f64, q: f64) -> f64 {
        let mut x: f64 = xs.iter().zip(xs.iter()).filter(|&(&a, value)| !(p >= 1.)).fold(p, |folded, (a, s)| f64::atan(q * xs[(2 + 2) % 3]));
        let Some(b) = (if 2.0 < x { Some(p) } else { None }) else { return f64::sqrt(1. + f64::from(((x.abs() * 2.0).floor() as usize % 5) as u32) * f64::from(((x.abs() * 2.0).floor() as usize % 5) as u32)); };
        ((x.abs() + 1.0).powf(f64::sin(xs[3 % 3])) + b * xs.iter().step_by(2).map(|s| xs[2]).sum::<f64>().sin() + q * (1.28 - x) - xs[0] * f64::asinh((q.abs() + 1.0).ln_1p())).cos()
    }
    fn helper122_2(xs: &[f64]) -> f64 {
        (({ let mut j = 0; 'l5: loop { if j >= 3 { break 'l5 xs[((0.25..0.5).contains(&xs[j])) as usize % 4]; } j += 1;
            let mut c = 3.0;
            if let Some(x) = xs.iter().max_by(|a, b| f64::total_cmp(a, b)).copied() {
                c = c * f64::cos(3.0);
                let s = xs[j].tanh();
                continue 'l5;
            }
        } }) - T0 * helper122_1(KNOTS[0 % 4], vec![xs[3], 2.46, *xs.get(4 * 4 % 4).unwrap(), xs[(1.09_f64.abs() * 2.0).floor() as usize % 4 % 4]]).1.asinh() - 2.32 * -xs[1 % 4] - KNOTS[2 % 4] * f64::cos({ if let Some(found) = (GAIN > xs[3]).then(|| xs[((0.25..0.5).contains(&xs[0])) as usize % 4]) { found } else { xs[3 % 4] } })).cos()
    }
    let found: Option<f64> = if f64::lt(&*acc, &(value)) { Some(((*acc > 0.25 && *acc < 1.0)).then_some(value).map(|y| TABLE[x] - 1.0).unwrap_or(*acc)) } else { None };
    let a = value.mul_add(TABLE[3], 0.47_f64);
    if a > acc.powi(0) {
        let mut t: f64 = (1.0_f64 * 1.0_f64 + 1.0).powf(2.0);
        let p = acc.asinh();
    }
    match (!(*acc >= 2.)).then(|| KNOTS[x]) {
        Some(x) if f64::atan(t - 1.0) <= x => {
            let t = a;
            let y: f64 = { let mut m = 0; 'l7: loop { if m >= 2 { break 'l7 t.powi(1); } m += 1;
                let w: [f64; 2] = [1.5, 2.49];
                let mut z = { a.asinh().mul_add(f64::cos(x), T0).floor() };
            } };
        },
        _ => {
            let mut y = 2.3;
            let mut sum = std::mem::replace(&mut y, *acc);
        },
    }
    1.0 + 1.52_f64 * (x as u8 as f64 + 1.1).asinh() + value * (x as u8 as f64).sin() + value * a
}

}
mod p123 {
use super::*;
fn helper123_0(z: f64) -> (f64, f64) {
    let p = (z - z).tanh().exp();
    ((z + 1.23 * p - KNOTS[((2.0 * p.abs()).floor() as i32 % 3) as usize % 4] * ((p > 0.25 && p < 0.5)).then_some(z).map(|sum| { p }).unwrap_or(p) - z * z.clamp(0.25, 1.75)).atan(), if ((((if !(p >= p) { 3 } else { 3 }) as u8 as f64) > 0.25 && ((if !(p >= p) { 3 } else { 3 }) as u8 as f64) < 1.5)).then(|| p).is_some() {
        let mut a = [p, z, z, p];
        p
    } else if (z * 0.58_f64) <= z { z } else { 1.77 })
}
fn helper123_1(mut x: f64, a: &f64) -> f64 {
    let mut t = std::mem::replace(&mut x, a.clamp(0.25, 1.75));
    t /= 1.0_f64 + (a + t).powi(2);
    (1.74_f64 + *a * f64::asinh(T0).atan() + t * (*a * x).tanh() + 1.06 * t).asinh()
}
fn f123((c, b): (f64, f64), x: f64, n: usize) -> f64 {
    let acc = f64::cos(if (0.25..1.0).contains(&f64::sin(c)) {
        let sum = b;
        x
    } else { c });
    let pair = (f64::atan(b + x), (1.0_f64 + acc.powi(2)).powf(1.38_f64));
    let Some(mut value) = (if (KNOTS[n] > 0.25 && KNOTS[n] < 1.0) { Some(KNOTS[n]) } else { None }) else { return (if (0.25..0.5).contains(&GAIN) { n } else { n }) as f64 / (1.5 + pair.1 * pair.1); };
    let (mut b, value) = helper123_0(if (x > 0.25 && x < 1.0) || 0.35_f64 < value { 0.54 } else { 2.0 });
    b = if !(f64::cos(value.powi(1)) >= 1.03_f64) { { let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 acc; } x += 1;
        let mut b = 1.0;
        b += 2.23;
    } } } else { { c } };
    f64::sin((if !(pair.0 >= value) { Some(0.6) } else { None }).map_or(pair.1, |y| { value })) + c * pair.1.mul_add(c, pair.0).tanh() - TABLE[n] * (pair.0 * b) - pair.1 * helper123_1(pair.1, &0.73).cos()
}

}
mod p124 {
use super::*;
fn f124((x, c): (f64, f64), y: f64, k: usize) -> f64 {
    fn helper124_0(grid: [f64; 3]) -> f64 {
        'l1: for &p in grid.iter() {
            let sum = (f64::tanh(((p.cos() < grid[(if matches!(T0, 0.25..1.5) { 2 } else { 3 }) % 3]) as usize) as f64) - p).asinh();
        }
        let s: Option<f64> = grid.iter().map(|v| *v).reduce(f64::min).map(|acc| acc);
        f64::tanh(3 as f64 + 2.49 * grid.into_iter().map(|b| f64::from(((b.abs() * 2.0).floor() as usize % 2) as u32)).product::<f64>() + grid[1] * ({ *grid.get(2).unwrap() }) - grid[2 % 3] * (if let Some(acc) = s { acc } else { HALF }))
    }
    let mut s = y.max(c).sin();
    if s < c && y <= x {
        return match if f64::lt(&x, &(c)) { Some(c) } else { None } {
            Some(z) => y,
            None => s,
        };
    }
    let y = { let mut step = |z: f64| { s += x.cos(); 2.18_f64 }; step(f64::from(k as u32).atan2(y)) };
    { let slot = &mut s; {
        *slot = *slot - x;
        *slot = c;
    } }
    let mut value = 1.54;
    let s = { { let mut m = 0; 'l3: loop { if m >= 1 { break 'l3 s; } m += 1;
        let mut j = 1;
        if !(x >= value) || f64::tanh(y) < y {
            break 'l3 TABLE[m % 4];
        }
        if f64::min(0.19, c.sin()).tanh() <= c {
            continue 'l3;
        }
    } } };
    let mut m = 1 * 0 % 7;
    f64::atan({ let mut k = 0; 'l4: loop { if k >= 4 { break 'l4 GAIN; } k += 1;
        let mut value = T0;
        if ((f64::sin(c) + f64::tanh(s)).cos() > 0.25 && (f64::sin(c) + f64::tanh(s)).cos() < 1.0) {
            break 'l4 value;
        }
        if (x > 0.25 && x < 1.0) {
            return ((((2.0 * value.asinh().abs()).floor() as i32 % 4) as usize) as u8 as f64).atan() + TABLE[(3.0_f64.abs() * 2.0).floor() as usize % 4 % 4].cos();
        }
    } }) * helper124_0([x, 1.47_f64, value]) - x * helper124_0([x, value, value]) - value * y - y * (if k >= m && matches!(s, 0.25..0.5) { s } else { c })
}

}
mod p125 {
use super::*;
fn helper125_0(value: f64) -> f64 {
    let mut q = (value, { { value } });
    let mut s: f64 = f64::cos((if q.1 <= q.1 { q.1 } else { q.0 }) + q.1);
    (value + 0 as f64 * s.mul_add(q.1, value) + 0.42 * s + s * f64::min(1.0_f64, value)).cos()
}
fn helper125_1(t: &f64, xs: Vec<f64>) -> (f64, f64) {
    let s: Option<f64> = xs.iter().skip(1).max_by(|a, b| a.partial_cmp(b).unwrap()).copied();
    if !(xs[(if (0.25..0.5).contains(&xs[3 % 4]) { 2 } else { 0 }) % 4] > *t) {
        let mut x = *t;
    }
    ((1.0_f64.asinh() - (*t + xs[1]) + 0.57 * t.hypot(*t) + (3 + 1) as f64 * f64::atan((if (0.25..1.0).contains(&xs[(!((1 as f64) >= *t)) as usize % 4]) { Some(*t) } else { None }).map(|t| { t }).unwrap_or(xs[(1 + 2) % 4])) - t * (t + xs[1])).atan(), f64::cos(helper125_0({ match if (0.25..1.0).contains(&*xs.get(0 % 4).unwrap()) { Some(*t) } else { None } { Some(found) => found, None => *t } })))
}
fn f125(mut acc: f64, q: f64, value: f64, mut x: f64) -> f64 {
    let z = acc;
    let mut w: [f64; 3] = [f64::clamp(0.37, 0.25, 1.75).sin(), (value % (2.0 + acc * acc)).sin(), (z.powi(2) + 2.).powf(0.47_f64).cos()];
    let mut q: f64 = z / (z * z + 1.) - x.sin().sin();
    let p: (f64, f64) = ({ z.min(value) }, { z });
    let y = f64::asinh(acc - T0) + (q.powi(2) + 1.0).powf(2.3_f64.sin());
    let found: Option<f64> = w.iter().cloned().max_by(|a, b| a.partial_cmp(b).unwrap());
    acc = acc + z;
    if 3 == 1 {
        q = z.max(KNOTS[2].asinh());
        if !(!(x >= q)) {
            q *= p.1.tanh();
            return f64::sin(w[0] - z);
        }
    }
    (p.0 + p.1).clamp(0.25, 1.75) + x * f64::sqrt(0.5_f64 * 0.5_f64 + 1.) - acc * (x - p.0).tanh() - w[3 * 2 % 3] * (x - 2.11_f64).cos()
}

}
mod p126 {
use super::*;
fn f126(p: f64, q: &f64, mut acc: f64) -> f64 {
    let (q, value) = (p, p);
    let mut q = {
        acc = acc / ((q - 1.45) * (q - 1.45) + 1.5);
        (if (q > 0.25 && q < 1.5) { Some(2.0) } else { None }).map_or_else(|| acc, |q| { value.powi(3) })
    };
    let mut a: f64 = (!(p >= acc)).then(|| value).map(|acc| { KNOTS[1] }).unwrap_or(TABLE[2 % 4]);
    'l3: for m in 0..=0 {
        acc /= 1.0 + (f64::cos(q) + acc).sin().abs();
    }
    0.9_f64 * KNOTS[3 % 4] - 1.13 * KNOTS[0 % 4] + a * ('l4: {
        if KNOTS[(4 + 4) % 4].sin() < 0.74 {
            break 'l4 1.5;
        }
        if f64::lt(&(if f64::lt(&a, &(0.34)) { Some(HALF) } else { None }).unwrap_or_else(|| a), &(acc)) {
            break 'l4 q;
        }
        if f64::fract(0.19) < p {
            return a;
        }
        value
    }) + value * value
}

}
mod p127 {
use super::*;
fn helper127_1(mut x: f64, y: f64, xs: &[f64; 3]) -> [f64; 2] {
    [(TABLE[((2.0 * y.abs()).floor() as i32 % 4) as usize % 4] * xs[xs.iter().position(|c| KNOTS[3] > x).unwrap_or(2) % 3] - 3 as u8 as f64 - y * (xs[xs.iter().position(|acc| f64::tanh(4 as f64) < T0).unwrap_or(2) % 3] * y) + 1.0_f64 * (0.7 / (1.5 + f64::abs(x))) - x * f64::tanh(0.0).exp_m1().asinh()).atan(), (y * 0.39).mul_add(*xs.get(0).unwrap(), 0.24_f64.powi(1).atan())]
}
fn f127(q: f64, sum: f64, mut t: f64) -> f64 {
    fn helper127_0(m: usize, (q, mut z): (f64, f64)) -> f64 {
        if matches!(z, 0.25..1.0) {
            z = 'l1: {
                let Some(acc) = ((0.25..1.0).contains(&z)).then_some(z).filter(|&value| 1.17 <= z) else { return f64::cos(f64::from(((m >= 4) as usize) as u32)); };
                if !(z <= z) {
                    break 'l1 q;
                }
                let p = (q, acc);
                p.1
            };
            'l2: for k in 0..1 {
                z *= q.cos();
            }
        } else {
            z = f64::asinh(0.8 / (2.0_f64 + f64::exp(z.tanh())));
        }
        let mut x = (q * 3.0 / (1.5_f64 + f64::tanh(0.95).exp())).atan();
        (q + 1.77_f64 * f64::ln_1p(1.5 + z.tanh().exp()) + T0 * (1.0 * x) - q * (z * 3.0)).sin()
    }
    let z: f64 = t;
    if (0.25..1.5).contains(&q) {
        t = f64::atan(if q > z || f64::lt(&z, &(q)) { sum } else { t });
        t = f64::atan(q + q);
        return z - z;
    }
    let value = t.mul_add(z, sum) + t;
    let mut b = value.copysign(z) * q;
    let Some(sum) = (!(sum >= t)).then_some(b) else { return z.atan2(2.28); };
    f64::powf(helper127_0(4, (0.0, z)).sin().powi(2) + 1.5, q.sin()) + b * f64::powi(sum, 0).atan() + z * (2.18 * t) + sum * (q + value)
}

}
mod p128 {
use super::*;
fn helper128_0(s: f64, mut v: [f64; 3], mut p: f64) -> f64 {
    (v.iter().rev().enumerate().filter(|(k, q)| !(1.43 >= GAIN)).fold(p, |folded, (j, &y)| f64::sin(if let Some(found) = (if folded < v[1] { Some(folded) } else { None }) { found } else { s })) - v[4 % 3] * v[2].cbrt().atan() - s * v[1].min(1.0) + 0.63_f64 * (v[4 % 3] * s).atan()).sin()
}
fn f128(u: [f64; 2], x: f64, t: usize) -> f64 {
    let mut a = { let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 u.windows(2).filter(|a| t == t).map(|grid| x * x).sum::<f64>(); } n += 1;
        let mut y: f64 = 0.52;
        match (x.cos().abs() * 2.0) as usize % 5 % 4 {
            0 => {
                y -= f64::tanh(if (n + n) >= 0 { u[1] } else { y });
                let mut q = f64::tanh(if n == t { y } else { x });
            },
            1 | 2 if u.iter().take(2).enumerate().all(|(j, &z)| (f64::cos(y) > 0.25 && f64::cos(y) < 1.5)) => {
                y += (GAIN - u[n]).asinh();
                let mut x = { HALF };
            },
            j => {
                y = f64::sin(y).powi(2).sin();
                'l2: for k in 0..2 {
                    y = y.sin();
                    let mut p: f64 = f64::atan(KNOTS[j]);
                }
            },
        }
    } };
    if matches!((1.34_f64 / (f64::from(t as u32) * f64::from(t as u32) + 1.5)), 0.25..1.0) {
        a = GAIN;
    }
    'l3: for (k, sum) in u.iter().enumerate().filter(|&(k, &a)| 2.0_f64 < a) {
        a -= (sum.cos() + u[1].sin()).sin();
        match (matches!((f64::atan(a) / (1.0 + f64::tanh(a).powi(2))).asinh(), 0.25..0.5), (if !(sum.tanh() >= *sum) { 4 } else { t }) % 3) {
            (true, 1) => {
                a += f64::tanh(a);
                let mut p = std::mem::replace(&mut a, *sum);
            },
            (false, _) => {
                a = a / ((*u.get(0).unwrap()).cos().abs() + 1.5);
                if (if !(x.tanh() >= *sum) { Some(KNOTS[t]) } else { None }).map(|q| (f64::sin(q) * f64::atan(q)).tanh()).is_some() {
                    continue 'l3;
                }
            },
            _ => {
                a = 2.49;
                let mut x: f64 = *sum;
            },
        }
    }
    'l4: for m in 0..1 {
        a -= (f64::atan(a) + x.cos()).tanh();
        let [mut p, s] = u;
    }
    'l5: for (&a, s) in u.iter().take(2).zip(u.iter()) {
        let acc: f64 = 'l6: {
            let acc = 'l7: {
                match if x.sin() <= *s { Some(s.tanh()) } else { None } {
                    Some(b) if (0.25..0.5).contains(&f64::cos((f64::abs(a.asinh()) + 1.0_f64).powf(KNOTS[1].atan().sin()))) => {
                        let mut sum = a.asinh();
                        let acc = { let mut step = |q: f64| { sum += u.iter().cloned().zip(u.iter().map(|v| *v)).map(|(a, z)| f64::cos((t * t) as u8 as f64)).product::<f64>().asinh(); (2.49 * u[0]).sin() }; step(f64::powi(0.66, 3).asinh()) + step(*s) };
                    },
                    _ => {
                        let mut sum: f64 = f64::cos(*s);
                        let mut t = (u[2 % 2].asinh(), u[1].atan());
                    },
                }
                if ((s.powi(2) + 1.0).powf(0.67) > 0.25 && (s.powi(2) + 1.0).powf(0.67) < 1.5) {
                    break 'l7 u[1].atan() * s.sin();
                }
                if (0.25..1.5).contains(&f64::sin((1.0 + x * x).powf(2.06_f64))) {
                    let mut x: f64 = x.sin();
                }
                helper128_0(a, [f64::sin(u[(T0.abs() * 2.0).floor() as usize % 3 % 2]), x.atan(), x.sin()], x)
            };
            if !(u[1].sin() >= u[t % 2]) || (s.asinh() > 0.25 && s.asinh() < 1.5) {
                break 'l6 u.iter().copied().skip(1).zip(u.into_iter()).map(|(p, value)| f64::from(t as u32).tanh()).product::<f64>();
            }
            let mut y = f64::tanh(if let Some(a) = (if matches!(f64::cos(KNOTS[t]), 0.25..0.5) { Some(f64::from(3 as u32).sin()) } else { None }) { u[((((x.atan().abs() * 2.0) as usize % 3) as f64).tanh().abs() * 2.0) as usize % 4 % 2] } else { acc });
            a.tanh().exp()
        };
        let mut q: (f64, f64) = (1., f64::sin(x));
    }
    match 0 % 4 {
        0 => {
            a = a + (u[(3 + t) % 2] - x).atan();
        },
        1 | 3 if (0.25..1.5).contains(&(HALF * a)) => {
            a /= 1. + f64::cbrt(x).atan() * f64::cbrt(x).atan();
            return helper128_0(a, [x, a, HALF], u[1]).sin();
        },
        n => {
            a /= 1.5_f64 + x * x;
        },
    }
    let mut t: f64 = helper128_0(helper128_0(u[(x < GAIN) as usize % 2], [a, x, a], u[0 % 2]), [(f64::tanh(0.).exp() + 1.).sqrt().tanh(), f64::mul_add(a, u[t * t % 2], u[(t + t) % 2]), a], a / (1.0 + f64::powi(a, 2)));
    let mut a = (1.0 + f64::tanh({ let mut i = 0; 'l8: loop { if i >= 4 { break 'l8 x; } i += 1;
        let p = u[(i + 1) % 2];
        if p.sin() < a {
            break 'l8 u[1];
        }
        if (0.25..1.5).contains(&u[i % 2].asinh()) {
            return f64::asinh(a).mul_add(t.asinh(), f64::sin(a)).sin();
        }
    } }) * f64::tanh({ let mut i = 0; 'l8: loop { if i >= 4 { break 'l8 x; } i += 1;
        let p = u[(i + 1) % 2];
        if p.sin() < a {
            break 'l8 u[1];
        }
        if (0.25..1.5).contains(&u[i % 2].asinh()) {
            return f64::asinh(a).mul_add(t.asinh(), f64::sin(a)).sin();
        }
    } })).ln().sin();
    t = (a - u[u.iter().position(|&q| !(0.7 >= a)).unwrap_or(2) % 2]).mul_add(f64::exp(x.tanh()).sin(), helper128_0(2.35, [x, t, a], T0)).sin();
    x - u[1] - f64::from((2 + 1) as u32) * u[0] - x * f64::powi(2.02, 2) - a * (1.77 / (x.powi(2) + 2.))
}

}
mod p129 {
use super::*;
fn f129(x: f64, s: f64, t: f64) -> f64 {
    fn helper129_0((mut b, p): (f64, f64), [x, mut sum]: [f64; 2]) -> f64 {
        let q = (4 as u8 as f64).atan();
        (((b - p).powi(2) + 2.0).sqrt() - q * (f64::exp((2 as f64).tanh().tanh()) + 1.0_f64).ln_1p().tanh() - p * f64::atan((if matches!(0.8_f64, 0.25..0.5) { Some(0.28) } else { None }).map(|a| { let mut n = 0; 'l1: loop { if n >= 2 { break 'l1 b; } n += 1;
            let q = KNOTS[n];
            let mut x = n % 7;
        } }).map_or(b, |q| { b })) - p * f64::abs(b).asinh()).tanh()
    }
    let s: Option<f64> = if f64::lt(&t, &(2.02)) { Some(TABLE[4 % 4]) } else { None };
    let mut t = if 3 == 0 {
        let q: f64 = t;
        HALF - t
    } else { f64::sin(2.0) };
    let mut y = f64::atan(if t <= 2.07_f64 || !(x >= t) { x } else {
        if !(2.0 < x) {
            return x - 1.48_f64;
        }
        0.43 + x
    });
    let mut grid = [x; 3];
    { let held = y; y = t; t = held; }
    let grid = grid.iter().filter(|q| matches!(GAIN, 0.25..1.0)).map(|&s| f64::sin(helper129_0((0.0, 1.13), [x, y]))).collect::<Vec<f64>>();
    y.tanh() / (1.0_f64 + f64::abs(match if x > y { Some(x) } else { None } { Some(found) => found, None => 0.98_f64 })) + t * f64::tanh(t).exp() + y * helper129_0((0.11, x), [y, 0.19_f64]) + t * (t * t)
}

}
mod p130 {
use super::*;
fn helper130_0(mut acc: f64, (value, sum): (f64, f64)) -> f64 {
    let p = acc;
    if (if (0.25..0.5).contains(&1.04) { Some(sum) } else { None }).filter(|p| (acc > 0.25 && acc < 1.0)).is_some() {
        acc = sum * HALF;
        return (acc * sum).atan();
    }
    let xs: [f64; 4] = [value, (1.5_f64 + f64::abs(2.0)).ln_1p().sin(), p.signum(), (f64::abs(2.4) + 1.).powf(sum.sin())];
    (sum.mul_add(xs.iter().map(|v| *v).map(|p| 0.3).sum::<f64>(), p + p) + xs[1] * xs[(f64::abs(1.29) * 2.0).floor() as usize % 2 % 4] + xs[3] * xs[3].tanh().exp() + sum * (T0 / (acc * acc + 2.)).atan()).asinh()
}
fn f130(t: f64, c: &f64, a: f64, i: usize) -> f64 {
    'l1: for m in (0..4).step_by(1) {
        let mut s: f64 = { let mut n = 0; 'l2: loop { if n >= 3 { break 'l2 t + f64::cos(t); } n += 1;
            let mut q: f64 = a;
            if f64::lt(&c.asinh(), &(q)) {
                break 'l2 helper130_0(t, (((a.asinh().abs() * 2.0).floor() as usize % 2) as f64, T0));
            }
            match (!(f64::asinh(if f64::lt(&t.cos(), &(q)) { a } else { a }) >= a), (i + m) % 3) {
                (true, 2) => {
                    q += a.atan();
                },
                (false, _) => {
                    q += q.sin();
                },
                _ => {
                    q = q + f64::asinh(q);
                    assert!(a < 1e9, "{}", a);
                },
            }
        } };
        return (f64::atan(a).abs() + 1.5).powf(1.0);
    }
    let mut y = (*c / (2.0_f64 + a.tanh().exp()) / (1.0 + (*c + t).abs())).cos();
    'l3: for t in 0..=0 {
        y = f64::from(i as u32);
    }
    if let Some(q) = (if matches!(((i * i) as i32 as f64), 0.25..1.0) { Some(y) } else { None }) {
        y = y / (1.5_f64 + f64::abs({
            let mut a = 0.42;
            if f64::lt(&(KNOTS[i % 4].atan() - y), &(GAIN)) { t } else { 1.51_f64 }
        }));
    }
    let g = move |p: f64, acc: f64| {
        let (c, mut sum) = (a, t);
        acc.tanh()
    };
    'l4: for j in (0..4).step_by(1) {
        y -= t.sin();
        let k = (t.cos().abs() * 2.0) as usize % 2 % 7;
    }
    y = g(helper130_0(y, (a, y)), t % (f64::tanh(0.89).exp() + 1.0));
    let mut y = std::mem::replace(&mut y, 2.24);
    (i + 0) as i32 as f64 - t * *c + t * y.floor() - a * y.fract().atan()
}

}
mod p131 {
use super::*;
fn f131(sum: f64, p: f64, mut acc: f64, n: usize) -> f64 {
    acc = 2.06;
    let mut a: f64 = sum + p;
    if let Some(mut value) = (if p <= a { Some(f64::from((((2.0 * a.abs()).floor() as i32 % 3) as usize) as u32)) } else { None }).map(|acc| a) {
        a = a / (1. + (-sum).abs());
        match p {
            ..0.25 => {
                a = acc;
            },
            c if c < value => {
                acc -= a;
            },
            0.25..1.5 => {
                acc *= p.tanh();
                let a = sum;
            },
            _ => {
                a += p;
                if sum > sum {
                    return { let mut t = 0; 'l1: loop { if t >= 2 { break 'l1 p; } t += 1;
                        if (0.06 <= acc).then_some(HALF).is_some() {
                            break 'l1 f64::sin(p).clamp(0.25, 1.75).cos();
                        }
                        if a.atan() <= 1.58 {
                            break 'l1 a;
                        }
                        debug_assert!(a.is_finite(), "a is {a}");
                    } };
                }
            },
        }
    }
    'l2: for m in 0..1 {
        acc = (n as f64).cos() % (sum * sum + 2.0_f64);
        a = a - sum.asinh();
    }
    let q = (1.0_f64 + TABLE[1], { let mut n = 0; 'l3: loop { if n >= 3 { break 'l3 a; } n += 1;
        let mut m = n % 7;
        let mut p = 1.34;
    } });
    let acc = { let mut k = 0; 'l4: loop { if k >= 2 { break 'l4 { let mut x = 0; 'l5: loop { if x >= 4 { break 'l5 q.0 - a; } x += 1;
        let mut c = 'l6: {
            let mut n = x % 7;
            if matches!(f64::atan((if f64::lt(&f64::atan(q.0), &(p)) { Some(p) } else { None }).map_or(0.77_f64, |q| { sum })), 0.25..1.0) {
                break 'l6 HALF;
            }
            let h = move |s, mut t| { (f64::asinh(s) * f64::cos(t) + f64::cbrt(0.0)).atan() };
            let c = h(acc, a);
            acc
        };
        if f64::lt(&f64::tanh(sum).powi(1), &(p)) {
            break 'l5 if let Some(found) = (if 4 < x { Some(HALF) } else { None }).filter(|&y| !(f64::atan(c) >= 3.0)) { found } else { q.0 };
        }
        { let mut k = 0; 'l7: while k < 4 && (f64::atan('l8: {
            if matches!((p.cos() % (acc.cos().powi(2) + 1.)).tanh(), 0.25..1.5) {
                break 'l8 f64::tanh(c);
            }
            if matches!(1.03, 0.25..1.5) {
                break 'l8 0 as i32 as f64;
            }
            let mut a = 0.92;
            a
        }) > 0.25 && f64::atan('l8: {
            if matches!((p.cos() % (acc.cos().powi(2) + 1.)).tanh(), 0.25..1.5) {
                break 'l8 f64::tanh(c);
            }
            if matches!(1.03, 0.25..1.5) {
                break 'l8 0 as i32 as f64;
            }
            let mut a = 0.92;
            a
        }) < 1.5) { k += 1;
            c /= f64::tanh(q.0).powi(2) + 2.0_f64;
            if (0.68 > 0.25 && 0.68 < 1.0) {
                break 'l5 q.0 - 0.36;
            }
        } }
    } }; } k += 1;
        let x: f64 = f64::sin(if (0.25..1.5).contains(&f64::cos((if f64::lt(&sum.atan(), &(q.0)) { Some(p) } else { None }).filter(|&x| matches!(acc.sin(), 0.25..1.0)).map(|s| f64::from(n as u32).atan()).filter(|&t| q.1 < p).map_or(f64::tanh(q.0), |found| found))) { f64::tanh(1.61).exp_m1() } else { 'l9: {
            let mut a = 0.47_f64;
            if (p.asinh() > 0.25 && p.asinh() < 1.5) {
                break 'l9 sum;
            }
            let (a, mut x) = (0.16, f64::atan(q.0));
            q.0
        } });
        if f64::tanh(a).exp_m1().tanh() < p {
            break 'l4 1.03_f64.asinh().sin() - f64::sin(match if (0.25..1.0).contains(&x.tanh()) { Some(q.0) } else { None } { Some(found) => found, None => x.cos() });
        }
        if GAIN > f64::asinh('l10: {
            let acc = 0.78;
            if !(HALF >= q.1) {
                break 'l10 acc;
            }
            let grid: Vec<f64> = vec![x, f64::tanh(acc), f64::tanh(q.1), 2.18_f64];
            sum
        }) {
            acc += f64::atan(if f64::asinh({ let mut m = 0; 'l11: loop { if m >= 3 { break 'l11 q.0; } m += 1;
                let z = acc;
                if matches!(0.47, 0.25..1.0) {
                    break 'l11 sum;
                }
                let Some(q) = (if 1 >= m { Some(0.43) } else { None }).filter(|&z| f64::asinh(q.1) < q.0) else { return a.atan(); };
            } }) < acc { p } else { a });
        }
    } };
    f64::atan2(match ((acc - p) <= p, (n + n) % 3) {
        (true, 0) => a,
        (false, _) => HALF,
        _ => acc,
    }, acc) - 0.95_f64 * f64::tanh(q.0).exp_m1().atan() + q.1 * (sum * sum + 1.).powf(2.16) + acc * f64::tanh(if HALF < q.1 || n < n { acc } else { 0.29 })
}

}
mod p132 {
use super::*;
fn f132(s: f64, y: f64, value: f64) -> f64 {
    let z: f64 = T0;
    assert_ne!(y, 1e9);
    { let mut i = 0; 'l2: while i < 1 && f64::lt(&value.asinh(), &(y)) { i += 1;
        let mut acc = (1.72 + z.cos()).tanh();
        continue;
    } }
    let mut acc = z;
    let mut q = std::mem::replace(&mut acc, value.powi(1));
    { let mut i = 0; 'l3: while i < 4 && f64::sin(if 3.0 < s { z } else { s }) < TABLE[(4 + i) % 4] { i += 1;
        q += y.atan();
        acc = acc * f64::tanh('l4: {
            let Some(mut p) = (if 2 < i { Some(y.atan()) } else { None }).filter(|b| matches!(acc.sin(), 0.25..0.5)) else { return f64::atan(value); };
            if acc.tanh() <= KNOTS[(y.atan().abs() * 2.0) as usize % 4 % 4] && z.atan() < q {
                break 'l4 1.0;
            }
            p = TABLE[0].cos();
            q
        });
    } }
    if let Some(mut y) = ((y > 0.25 && y < 1.5)).then_some(acc) {
        q += value;
        if acc > value && (0.25..0.5).contains(&2.28) {
            return (z * 0.96).atan();
        }
        return z * q;
    }
    let mut s = KNOTS[0];
    q += q.mul_add(s, 2.38_f64) * (-y).tanh();
    z + value * q - T0 * f64::cos(match acc {
        ..0.25 => s,
        z if !(z >= 1.81_f64) => s,
        0.25..1.5 => HALF,
        _ => GAIN,
    }) + 2.41 * value.powi(3).cos()
}

}
mod p133 {
use super::*;
fn f133((x, mut y): (f64, f64), b: f64, t: usize) -> f64 {
    fn helper133_0(w: &[f64], sum: f64, grid: &[f64; 3]) -> f64 {
        f64::cos(sum.powi(1) - grid[2 % 3] * (sum / (sum.abs() + 1.)).tanh() - 0.4 * (sum + sum) - HALF * HALF)
    }
    let (q, sum): (f64, f64) = (x, (1.65 * y).sin());
    { let r = &mut y; {
        *r = *r + *r;
        *r = (x - sum).asinh();
    } }
    if (x.tanh().exp().sin() > 0.25 && x.tanh().exp().sin() < 0.5) {
        y = y + f64::cos(q);
    } else {
        y += sum * sum;
    }
    let Some(mut s) = (if (1.56 > 0.25 && 1.56 < 1.5) { Some(1.87) } else { None }) else { return sum; };
    let f = |mut a: f64| helper133_0(&[x % (b.powi(2) + 1.0_f64), (1.5 + f64::powi(0.63, 2)).recip(), if let Some(value) = (if (0.25..1.5).contains(&q) { Some(GAIN) } else { None }) { HALF } else { TABLE[t] }, x.cos()], sum, &[f64::exp_m1(b.tanh()), if f64::lt(&f64::cos(sum % (f64::abs(0.92) + 2.0)), &(b)) { a } else { 1.97 }, T0.tanh().exp().tanh()]).sin();
    y = b.fract() + (if sum < 1.45_f64 { Some(HALF) } else { None }).filter(|b| (0.94 > 0.25 && 0.94 < 1.0)).map(|a| if b <= a && GAIN < TABLE[1] { y } else { sum }).unwrap_or_else(|| x);
    let mut z = std::mem::replace(&mut s, 0.98 + f64::sin(KNOTS[1]));
    z = helper133_0(&[HALF, z, KNOTS[1].tanh(), b], q, &[z, q, 1.72]).tanh().exp().sin();
    f64::sin(f64::exp_m1(sum.tanh())) / (1. + f64::cos(sum - x).abs()) + y * (x - x) + KNOTS[t] * helper133_0(&[sum, 1.0, KNOTS[t], z], x, &[1.3, f64::cos(f64::from(((x.abs() * 2.0) as usize % 2) as u32)), HALF]).atan() - z * (0.29_f64 * s)
}

}
mod p134 {
use super::*;
fn helper134_0(j: usize, y: f64) -> Option<f64> {
    Some((y - T0 * f64::atan(y - KNOTS[3]) - y * y.powi(1) - y * y.cos().asinh()).asinh())
}
fn helper134_1(y: f64) -> f64 {
    (TABLE[0] * KNOTS[0] + 0.14 * y - y * f64::atan(if y <= y { y } else { y }) - y * y).atan()
}
fn f134(sum: f64, x: &f64, t: f64, k: usize) -> f64 {
    fn helper134_2(mut w: Vec<f64>) -> f64 {
        let mut sum: f64 = f64::sin(helper134_1(w[3]));
        (w.windows(2).map(|v| f64::tanh(0.96).exp_m1()).sum::<f64>() - sum * (sum / (1. + sum.tanh().exp())) - 0.26 * w[2 % 4].mul_add(w[w.iter().position(|value| (sum > 0.25 && sum < 1.5)).unwrap_or(1) % 4], sum) + w[2] * (w[(if w[1] < sum { 4 } else { 3 }) % 4] / (KNOTS[1 % 4].abs() + 1.5))).asinh()
    }
    let Some(c) = (k == k).then_some(0.0_f64) else { return x.tanh().exp_m1(); };
    let mut y: f64 = TABLE[k] + (1.5 + t * t).sqrt();
    let f = |s| { f64::atan(f64::sin(s) + *x) };
    let mut q = f(((2.01 < *x) as usize) as f64);
    let found: Option<f64> = (q <= 1.0_f64).then_some(*x).map(|z| f64::atan(f64::exp(f64::tanh(0.0)))).map(|y| f64::tanh(-t));
    let mut a = (f64::abs(q) * c).tanh();
    q - c * (t / (f64::abs(q) + 1.5)) + a * (if let Some(acc) = (sum > q).then(|| t) { (((*x).abs() * 2.0) as usize % 4) as f64 } else { TABLE[k] }) - 0.64_f64 * (*x * q).atan()
}

}
mod p135 {
use super::*;
fn helper135_0([p, mut s]: [f64; 2], mut k: usize, x: usize) -> f64 {
    let mut q = ((1.5 + p * p).powf(p.sin()).cos(), p);
    let xs = [p, 1.4];
    let a = (*xs.get(0).unwrap() / (p.powi(2) + 2.)).sin() * (if f64::cos(0.81 - TABLE[((2.0 * 3.0_f64.abs()).floor() as i32 % 2) as usize % 4].atan()) < s { q.1 } else { s });
    (xs[xs.iter().position(|y| q.1 > p).unwrap_or(0) % 2] + s * f64::sin(KNOTS[k % 4] / (1.0 + a.powi(2))) - TABLE[1] * (if s < 0.52 { Some(a) } else { None }).map_or(xs[0], |found| found) - *xs.first().unwrap() * f64::from((if !(*xs.first().unwrap() >= s) { x } else { k }) as u32)).cos()
}
fn helper135_1(mut value: f64, q: f64) -> f64 {
    let mut x = (1.0 + value.abs()).powf(q.sin()).cbrt();
    let mut sum = f64::powf(1.0 + f64::tanh(q).exp(), f64::sin(1.26)).tanh();
    let mut y = std::mem::replace(&mut value, x - x);
    f64::sin((match KNOTS[0] {
        ..0.25 => helper135_0([y, TABLE[0]], 1, 0 * 1),
        sum if f64::lt(&sum, &(value)) => 2.14_f64,
        0.25..1.5 => 1.41,
        _ => q.clamp(0.25, 1.75),
    }) + x * (GAIN + sum) - value * f64::tanh(3 as f64 + GAIN) + y * sum)
}
fn helper135_2(sum: f64, a: &[f64], acc: f64) -> f64 {
    (a.iter().enumerate().map(|(j, s)| acc).sum::<f64>().sin().min(a.iter().step_by(2).zip(a.iter()).map(|(&c, value)| 3.).sum::<f64>()) + sum * a.iter().copied().zip(a.iter().map(|v| *v)).map(|(b, sum)| sum).product::<f64>() - a[1] * a[((2.0 * f64::abs(0.86)).floor() as i32 % 4) as usize % 2] + sum * acc).tanh()
}
fn f135(value: f64, p: &f64, mut y: f64) -> f64 {
    { let r = &mut y; {
        *r -= f64::tanh(*p / (KNOTS[1 % 4].cos() * KNOTS[1 % 4].cos() + 1.0_f64));
        *r *= value.tanh().exp_m1().sin();
    } }
    'l1: for t in 0..1 {
        y *= (2.0 + HALF.abs()).powf(0.87).tanh();
    }
    if let Some(mut sum) = (if *p <= y { Some(*p) } else { None }) {
        sum = sum + T0;
    }
    let f = |mut q, mut acc| { (f64::atan(q) * f64::asinh(acc) + *p).atan() };
    let a = f(*p, *p);
    'l3: for x in (0..3).step_by(1) {
        y += (value + 0.79).atan();
    }
    let mut k = (f64::abs(a) * 2.0) as usize % 4 % 7;
    { let mut n = 0; 'l4: while n < 4 && 2 < n { n += 1;
        y = f64::sin(f64::sin(y) + y.sin());
        let found: Option<f64> = (f64::tanh(a) <= TABLE[0]).then_some(value);
    } }
    1.0_f64 + p * f64::ln_1p(f64::abs(a) + 2.) + p * GAIN - TABLE[2] * (y * value).cos()
}

}
mod p136 {
use super::*;
fn helper136_0(c: f64, mut v: Vec<f64>, w: &[f64]) -> f64 {
    v[1] /= 2.0 + f64::powi(0.81, 2);
    (v.iter().zip(v.iter()).map(|(&b, &z)| v[2]).sum::<f64>() * f64::sin(v.chunks(2).map(|u| c).sum::<f64>()) + *v.first().unwrap() * c - c * (match (v[4 % 3], f64::from(v.len() as u32)) {
        (a, sum) if !(a >= sum) => c,
        (b, sum) => 3.0,
    }) - c * c).tanh()
}
fn helper136_1(t: &f64) -> f64 {
    let mut q = 0.79_f64;
    ((f64::tanh({ let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 *t; } n += 1;
        let a = f64::cos(*t);
        let mut acc = a.tanh();
    } }).exp() + 1.5).powf(3.0_f64) + *t * helper136_0(1.3_f64, vec![*t, *t, 2.], &[*t, HALF, q, *t]).cos() + *t * f64::asinh(match (1.85 > q || *t < *t, 1 % 3) {
        (false, 2) => q,
        (true, _) => q,
        _ => q,
    }) + *t * 0.11_f64).sin()
}
fn helper136_2(w: [f64; 2]) -> f64 {
    if w.chunks(2).any(|w| (0.25..1.0).contains(&w[0])) {
        return helper136_0(w[0], vec![1.67_f64, TABLE[1 % 4], w[1]], &[w[0], w[0], w[0 % 2], w[1 % 2]]);
    }
    f64::cos(w[(3 + 3) % 2] / (2.0 + TABLE[3].powi(2)) - (w[(((4 * 3) as f64).abs() * 2.0).floor() as usize % 3 % 2] - w[0]) + w[1] * w[w.len() % 2].copysign(w[0 * 4 % 2]).cos() - 1.58 * f64::powf(0.17 * 0.17 + 1., 1.0) - 0. * w[2 % 2].max(w[0]))
}
fn f136(mut x: f64, acc: &f64, b: f64) -> f64 {
    let mut xs: [f64; 4] = std::array::from_fn::<f64, 4, _>(|m| f64::tanh(x * b));
    let [mut b, s, ..] = xs;
    if (4 * 4) == 1 {
        x = f64::sin(helper136_1(&TABLE[4 * 4 % 4]));
        xs.swap(2, 2);
    } else {
        xs[0] += (b / (xs[((2.0 * xs[3].abs()).floor() as i32 % 3) as usize % 4] * xs[((2.0 * xs[3].abs()).floor() as i32 % 3) as usize % 4] + 1.0_f64)).asinh();
        if (matches!(2., 0.25..0.5)).then(|| 0.99).is_some() {
            return xs.chunks(2).map(|grid| b).sum::<f64>();
        }
    }
    'l2: for m in 0..=1 {
        b = f64::clamp(0.19, 0.25, 1.75).cos();
    }
    xs.swap((b.abs() * 2.0).floor() as usize % 4 % 4, 3);
    xs[0] += f64::atan(helper136_1(&GAIN).tanh().exp());
    ('l3: {
        assert_ne!(s, 1e9);
        if f64::lt(&(xs[3] * *xs.get(1).unwrap()), &(*acc)) {
            break 'l3 s.powi(2);
        }
        'l4: for m in 0..=0 {
            let b = *acc;
        }
        TABLE[2].abs()
    }) + 1.09_f64 * helper136_1(&((((2.0 * s.abs()).floor() as i32 % 5) as usize) as u8 as f64)).asinh() - x * *xs.get(3).unwrap() + acc * (*acc / (xs[2].powi(2) + 1.0))
}

}
mod p137 {
use super::*;
fn f137(sum: f64, q: &f64, s: f64) -> f64 {
    let mut q = { let mut m = 0; 'l1: loop { if m >= 2 { break 'l1 sum - q + ({ let mut i = 0; 'l2: loop { if i >= 3 { break 'l2 sum; } i += 1;
        if matches!(q.tanh().clamp(0.25, 1.75).atan(), 0.25..0.5) {
            break 'l2 f64::tanh(s.cos() - s.atan());
        }
        if i >= m {
            break 'l2 s;
        }
        if q.atan() < HALF {
            break 'l2 (sum.atan() * q.asinh()).cos();
        }
    } }); } m += 1;
        if sum.tanh() < 0.2_f64 {
            return f64::asinh(if !(!(f64::asinh(s) >= 0.72_f64)) { *q } else { *q });
        }
        if !(sum.sin() >= GAIN) {
            break 'l1 f64::tanh(GAIN * s) / (2.0 + f64::sin(match ((0.25..0.5).contains(&s.sin())).then(|| KNOTS[m].sin()).map(|q| sum * sum) { Some(found) => found, None => s.asinh() }).powi(2));
        }
        let (b, mut acc) = (f64::tanh(if f64::asinh(if m == m && matches!(sum, 0.25..1.0) { 2.39 } else { 0.37 }) < 1.84 { (if f64::lt(&s.sin(), &(1.42)) { m } else { 3 }) as i32 as f64 } else { 1.47 }), f64::asinh(GAIN * q.atan()));
    } };
    q = s;
    match (!((1.0 < 0.0).then_some(sum).unwrap_or(q) >= f64::from((4 + 1) as u32)), 0 * 4 % 3) {
        (false, 1) => {
            q = s + q;
        },
        (true, _) => {
            q *= f64::asinh(match if !(q >= KNOTS[(3 + 1) % 4]) { Some(2.0) } else { None } { Some(found) => found, None => sum });
            q -= (sum / (f64::tanh(sum).exp() + 2.0_f64)).cos();
        },
        _ => {
            q -= q;
            let mut b = sum / (T0.tanh().exp() + 1.0);
        },
    }
    'l3: for k in 0..1 {
        q = f64::asinh(if q > sum.atan() { s } else { 0.22 });
    }
    let (mut p, acc): (f64, f64) = (GAIN, q);
    (acc.abs() + 1.0).ln() + ('l4: {
        let mut sum: f64 = p;
        if sum < acc {
            break 'l4 acc;
        }
        if acc < p {
            break 'l4 KNOTS[(acc.abs() * 2.0).floor() as usize % 4 % 4].powi(0);
        }
        p
    }) + s * (TABLE[3 % 4].sin() - sum) + sum * (2.0_f64 - 0.).tanh() + sum * (0.99 * sum).sin()
}

}
mod p138 {
use super::*;
fn helper138_0(q: f64, mut x: usize, sum: f64) -> f64 {
    let n = (matches!(q, 0.25..0.5)) as usize % 7;
    let mut value = match (x >= n).then(|| q) {
        Some(c) => (sum.powi(2) + 1.5).ln_1p(),
        None => match (f64::lt(&0.31, &(sum))).then(|| sum) { Some(found) => found, None => ((x + 3) as i32 as f64).asinh() },
    };
    value /= 1.0 + (q * sum).abs();
    (KNOTS[n % 4] - sum * (if n >= 4 { q } else { 0.25 }) + sum * (value / (f64::tanh(value).exp() + 1.0)) + sum * (value * value + 1.5_f64).sqrt()).tanh()
}
fn f138(mut y: f64, sum: &f64, value: f64, j: usize) -> f64 {
    'l1: for m in (0..2).rev() {
        y = helper138_0(y, j, TABLE[m]).sin();
        let mut s = 1.61_f64;
        return f64::atan((s * s + 1.0).powf(f64::sin(f64::sin(y))));
    }
    let mut value = if helper138_0(value, j, value) <= TABLE[3] { j as u8 as f64 - 1.99 } else {
        let acc = y;
        { let mut k = 0; 'l3: loop { if k >= 4 { break 'l3 *sum; } k += 1;
            if acc > y.sin().max(f64::atan(value)).sin() {
                continue 'l3;
            }
            if matches!(2.0, 0.25..1.5) {
                break 'l3 acc;
            }
            if sum.cos() <= value {
                return f64::asinh({ let mut k = 0; 'l4: loop { if k >= 4 { break 'l4 y; } k += 1;
                    if k < 3 || j >= j {
                        return f64::atan(y.atan().copysign(y.sin()));
                    }
                    let f = |p: f64, t: f64| -> f64 {
                        let mut t = f64::asinh(acc) + value;
                        ((2.12_f64 * 2.12_f64 + 2.0_f64).recip().cos() / (f64::atan(*sum).abs() + 1.5_f64)).asinh()
                    };
                } });
            }
        } }
    };
    let g = |a: f64| -> f64 { f64::asinh(if f64::lt(&(a * a).atan(), &(*sum)) { a.powi(0) } else { helper138_0(*sum, j, a) }) };
    'l5: for t in 0..4 {
        y *= f64::sin(HALF % (1.0 + sum.tanh() * sum.tanh()));
        { let slot = &mut y; {
            *slot = slot.asinh();
            value = slot.atan();
            let b = f64::cos(value);
        } }
    }
    f64::floor({ let mut j = 0; 'l6: loop { if j >= 1 { break 'l6 T0; } j += 1;
        let value: f64 = 0.26;
        let f = |p: f64| f64::tanh(if (0.25..0.5).contains(&helper138_0(HALF, (value.abs() * 2.0) as usize % 4, GAIN).asinh()) { sum.cos().powi(2) } else { KNOTS[j] / (value * value + 1.5) });
    } }) - *sum * helper138_0(y, (1.0 < *sum) as usize, y) - y * f64::powf(value * value + 1.5, f64::sin(value)) - 0.87 * helper138_0(value, ((2.0 * f64::abs(value)).floor() as i32 % 3) as usize, value)
}

}
mod p139 {
use super::*;
fn helper139_1((b, s): (f64, f64), mut y: f64, [z, mut x]: [f64; 2]) -> (f64, f64) {
    let mut pair = (b.clamp(0.25, 1.75), (b * b + 2.0_f64).ln_1p());
    ((y.min(GAIN - HALF) + pair.1 * b.fract() - pair.1 * f64::powi(1.34, 2) - 1.29 * (0.82 + 2.48)).cos(), pair.0)
}
fn f139(c: f64, mut q: f64, t: f64) -> f64 {
    fn helper139_0(grid: &[f64; 2], p: f64) -> f64 {
        if let Some(mut z) = grid.get(4).map(|v| *v).filter(|value| *value <= grid[(if (grid[(p.abs() * 2.0).floor() as usize % 3 % 2] > 0.25 && grid[(p.abs() * 2.0).floor() as usize % 3 % 2] < 1.0) { 3 } else { 2 }) % 2]).map(|acc| grid[(0 + 3) % 2] - grid[2 % 2]) {
            z /= 2.0 + (z / (p.powi(2) + 1.0)).powi(2);
        }
        if let Some(mut value) = grid.iter().find(|y| 3 == 2).copied() {
            value += grid[(f64::abs(value) * 2.0).floor() as usize % 3 % 2].fract();
            let q: (f64, f64) = (2.0_f64, grid[1]);
        }
        'l1: for x in 0..4 {
            let sum = p.sin().powi(1);
        }
        (p.powi(1).tanh() + 2. * *grid.first().unwrap() - p * (p / (f64::tanh(HALF).exp() + 2.0)) + 2.46 * p.tanh().sin()).sin()
    }
    'l2: for i in 0..3 {
        q = f64::sin(c);
    }
    let acc = c;
    let a = q;
    'l3: for t in 0..3 {
        q += c / (a.sin() * a.sin() + 1.0);
        q = c.tanh().exp_m1().cos();
    }
    (0.95 - HALF).tanh().exp() + c * a.powi(1) + TABLE[2 * 2 % 4] * (t * c) + 1.88 * (0.79 % (1.5_f64 + KNOTS[(4 + 3) % 4] * KNOTS[(4 + 3) % 4]))
}

}
mod p140 {
use super::*;
fn f140(q: f64, y: &f64, mut x: f64, k: usize) -> f64 {
    let (p, mut x) = (KNOTS[k].powi(3).sin(), x);
    if ((q * p) > 0.25 && (q * p) < 1.0) {
        return (1. + x.powi(2)).powf(x.sin());
    }
    let b = q;
    let g = move |s: f64, y: f64| s.atan();
    (1.0 + y * y).sqrt().min(x - q) + q * q - 2.24 * f64::atan(f64::max(KNOTS[k], p)) + *y * b
}

}
mod p141 {
use super::*;
fn helper141_0(a: &[f64]) -> f64 {
    if a.iter().copied().skip(1).all(|y| !(a[1] >= 0.86)) {
        let c = 'l1: {
            let t: f64 = ((a[(if 2 < 0 { 1 } else { 2 }) % 4].abs() * 2.0) as usize % 3) as u8 as f64;
            if !(1.7_f64 >= t) || t > t {
                break 'l1 f64::from(2 as u32);
            }
            let [p, s, sum, ..] = &a[..] else { panic!("too short") };
            (((2.0 * f64::abs(3.0)).floor() as i32 % 3) as usize) as f64
        };
        let m = 2;
    } else {
        let b = a[3];
    }
    let [p, s, mut y, ..] = a[..] else { unreachable!() };
    let mut c: f64 = -a.iter().map(|b| y).sum::<f64>();
    (a.len() as f64 + 0.46_f64 * (match (y < 0.58) as usize % 4 {
        1 => *a.get((4 + 3) % 4).unwrap(),
        1 | 2 => s,
        n => TABLE[n],
    }) + s * y + y * ({ let mut t = 0; 'l2: loop { if t >= 4 { break 'l2 (((2.0 * 1.17_f64.abs()).floor() as i32 % 5) as usize) as u8 as f64; } t += 1;
        let mut acc = 0.0;
        if y > p.tanh() && p > f64::asinh(acc) {
            break 'l2 acc;
        }
        let h = |c, acc| (f64::cos(c) * f64::cos(acc) + ({ let mut k = 0; 'l4: loop { if k >= 4 { break 'l4 s; } k += 1;
            let mut z: f64 = {
                let h = |q: f64| -> f64 { (1. + f64::tanh(a.iter().map(|v| *v).zip(a.iter().map(|v| *v)).fold(a[a.iter().copied().filter(|&a| (0.25..1.0).contains(&1.2)).count() % 4], |folded, (p, x)| f64::sin(a.iter().map(|v| *v).rev().zip(a.iter().map(|v| *v)).fold(a[(0.78_f64.abs() * 2.0) as usize % 2 % 4], |folded, (b, y)| a[t % 4].sin())))).exp()).ln_1p().cos() };
                a.windows(2).map(|v| p.asinh().hypot(0.75).cos()).sum::<f64>()
            };
            let b = { let mut add = |a: f64| { z += p.sin(); f64::tanh(f64::abs(c)) }; add((1.5 + f64::exp(f64::tanh(1.42))).powf(f64::sin(f64::atan(a[(s.abs() * 2.0).floor() as usize % 4 % 4]))).cos()) };
        } })).asinh();
        let mut q = h(p, s);
    } })).atan()
}
fn f141(c: f64, value: &f64, y: f64) -> f64 {
    fn helper141_1((mut q, a): (f64, f64)) -> f64 {
        if let Some(mut b) = (f64::lt(&a, &(q))).then_some(TABLE[(4 + 3) % 4]) {
            q = q + ('l5: {
                let x = q;
                if ((q < q) as usize) >= 0 {
                    break 'l5 b;
                }
                if b > a {
                    break 'l5 q.clamp(0.25, 1.75);
                }
                0.44
            });
            assert_ne!(q, 1e9);
        }
        let _ = format!("{} {a:.2}", a);
        (q - HALF * q.tanh().exp_m1() + 1.49_f64 * a.mul_add(1.99, a) + q * a).tanh()
    }
    let mut s: f64 = match (!(0 >= 4), ((2.0 * GAIN.abs()).floor() as i32 % 2) as usize % 3) {
        (false, 2) => f64::copysign(c, *value),
        (true, _) => c * TABLE[4 % 4],
        _ => y.sin(),
    };
    let g = |c: f64| { value.cos() };
    s = s - (f64::asinh(c + T0) - (c - c)).asinh();
    let (a, x): (f64, f64) = (f64::asinh('l6: {
        if *value <= c {
            break 'l6 f64::cos(if (c > 0.25 && c < 1.5) { s } else { c });
        }
        if (0.25..0.5).contains(&((2 + 0) as u8 as f64).cos()) && matches!(*value, 0.25..1.5) {
            break 'l6 T0;
        }
        if !(1.57 >= y) && (0.25..1.0).contains(&c) {
            break 'l6 f64::asinh(s.powi(3));
        }
        y
    }), (s % (f64::powi(0.35, 2) + 1.5)).asinh());
    let Some(mut a) = (if (0.25..1.0).contains(&y) { Some(x) } else { None }) else { return f64::sin(if x > 1.88 { *value } else { a }); };
    let Some(c) = (f64::lt(&c, &(1.08_f64))).then(|| (c + value).asinh()) else { return s; };
    if (2 + 1) == 3 {
        return GAIN / (x.tanh().exp() + 2.0);
    }
    let found: Option<f64> = (matches!(a, 0.25..1.5)).then_some(4 as f64).filter(|t| 4 >= 4);
    f64::tanh(g(a)) * f64::asinh(helper141_1((c, x))) - c * f64::powi(a, 0) - c * (y * a) + c * (s * c)
}

}
mod p142 {
use super::*;
fn helper142_0(u: &[f64], z: &f64, mut p: f64) -> (f64, f64) {
    let z: f64 = if !((*z - p) >= u[3]) { *z - p } else { if let Some(found) = u.iter().step_by(2).filter(|&a| u[2 % 4] > *z).min_by(|a, b| a.partial_cmp(b).unwrap()).copied().map(|acc| f64::asinh(u.iter().copied().enumerate().fold(p, |mut folded, (i, z)| (z - p).cos()))) { found } else { *z } };
    ((0.0 - z * ({ let mut t = 0; 'l1: loop { if t >= 3 { break 'l1 z; } t += 1;
        if f64::tanh(u[t * 3 % 4]) < GAIN {
            break 'l1 p.atan();
        }
        if f64::from((((2.0 * u[t].cos().abs()).floor() as i32 % 2) as usize) as u32).min(p.cos()).cos() < z {
            break 'l1 u[3];
        }
        if u[3 % 4] < z && matches!(z.tanh(), 0.25..0.5) {
            continue 'l1;
        }
    } }) - z * (T0 + z).tanh() - p * f64::min(2.41, u[u.len() % 4])).sin(), p - p + f64::floor(p))
}
fn f142((b, z): (f64, f64), y: f64, t: usize) -> f64 {
    let mut b = match (if (b > 0.25 && b < 1.5) { Some(y) } else { None }).map(|a| 1.49) { Some(found) => found, None => z };
    let h = move |b: f64, t: f64| -> f64 { f64::cos(z) };
    let _ = format!("{} {y:.2}", y);
    let h = |p: f64| -> f64 { (helper142_0(&[y, p, HALF, y], &y, 2.).0 % (y.powi(2) + 1.0)).atan() };
    let mut c = (T0 - b) * y.max(z);
    let Some(z) = (if c < y { Some(0.28_f64) } else { None }) else { return y - c; };
    let mut b: f64 = f64::cbrt(c);
    f64::asinh(if (0.25..1.0).contains(&c.tanh().exp_m1().tanh()) { b } else { y }) / (z * z + 1.5) - c * f64::asinh((y <= c).then_some(z).map(|q| { b }).unwrap_or(y)) - 0.06 * y.powi(3) - c * (c - y)
}

}
mod p143 {
use super::*;
fn helper143_0(mut acc: f64, grid: Vec<f64>) -> [f64; 2] {
    let u = std::array::from_fn::<f64, 2, _>(|m| GAIN + acc);
    [(f64::asinh(acc.cbrt()) - acc * grid[2] - 1.99_f64 * acc.signum() + acc * f64::atan(match 0.0 {
        ..0.25 => acc,
        a if a <= a => 0.96,
        0.25..1.5 => acc,
        _ => acc,
    })).asinh(), -grid.iter().skip(1).map(|&sum| acc).sum::<f64>()]
}
fn helper143_1(mut i: usize, c: f64) -> Option<f64> {
    let mut a: Vec<f64> = vec![T0, c];
    i = (i + 1) % 7;
    a.swap(((2.0 * c.abs()).floor() as i32 % 3) as usize % 2, 1);
    Some((a.clone().into_iter().take(2).zip(a.iter().map(|v| *v)).filter(|&(q, sum)| q < KNOTS[2]).fold(c, |folded, (p, value)| (value.powi(2) + 1.5).powf(f64::sin(GAIN)).cos()) - c * (1.5 + f64::abs(0.81)).ln() - (((2.0 * 2.0_f64.abs()).floor() as i32 % 2) as usize) as i32 as f64 * f64::tanh(a.chunks(2).fold(HALF, |mut folded, a| f64::mul_add(folded, T0, *a.first().unwrap()).asinh())) - *a.get(0).unwrap() * f64::sin(a.iter().fold(a[1], |folded, q| (folded / (1.52 * 1.52 + 1.0_f64)).atan()))).cos())
}
fn helper143_2(mut y: f64, p: &f64) -> Option<f64> {
    let x = { let mut t = 0; 'l2: loop { if t >= 3 { break 'l2 y; } t += 1;
        let mut sum = y.cos();
        if (if 1.81 < y { Some(p.asinh()) } else { None }).map(|sum| f64::cos(if 0 >= 0 && f64::from(t as u32) > ((if t >= t { t } else { t }) as u8 as f64).cos() { y } else { sum })).is_some() {
            break 'l2 *p;
        }
        if !(!(GAIN >= y)) {
            return Some(helper143_0(1.27, vec![((1 + t) as f64).asinh(), p.sin(), sum, 3.0])[0].atan());
        }
    } };
    let mut pair = (y - y, f64::asinh(0.17_f64 + (if y <= *p { 3 } else { 0 }) as u8 as f64));
    let x: f64 = f64::fract(pair.0.tanh().exp());
    Some(f64::tanh(pair.0 + x * pair.1.fract().sin() + pair.1 * f64::min(x, 0.33) - 1.65 * y))
}
fn f143(v: Vec<f64>) -> f64 {
    let b = f64::sin({ v.iter().take(2).fold(GAIN, |folded, &y| f64::cos(f64::tanh(folded))) });
    let mut value = { let mut i = 0; 'l3: loop { if i >= 3 { break 'l3 (-b).tanh() % (b.tanh().exp() + 1.5_f64); } i += 1;
        let [c, s, ..] = &v[..] else { panic!("too short") };
        if let Some(acc) = (if f64::lt(&s.cos(), &(*s)) { Some(f64::atan(match 1 % 4 {
            1 => b,
            1 | 3 if !(!(TABLE[1] >= *c)) => *v.get(0).unwrap(),
            m => v[v.iter().position(|b| m == 1).unwrap_or(1) % 3],
        })) } else { None }) {
            let mut a: f64 = (i as f64).asinh();
        }
    } };
    let g = |b: f64, t: f64| {
        let a = (0..3).map(|k| b).collect::<Vec<f64>>();
        f64::tanh(3.0 * a[0])
    };
    value /= 1.0 + (b * v[0]).sin().tanh().exp();
    let mut z = std::mem::replace(&mut value, b);
    value = if value <= v[1] && 1 == 3 { match v.iter().find(|value| 3 < 2).copied().map(|acc| (((2.0 * b.abs()).floor() as i32 % 5) as usize) as i32 as f64) { Some(found) => found, None => HALF } } else { { let mut n = 0; 'l4: loop { if n >= 2 { break 'l4 z; } n += 1;
        let v = [0.0_f64; 3];
        let x = 0.58;
    } } };
    let g = |p: f64, acc: f64| -> f64 {
        'l5: for (&b, &y) in v.iter().zip(v.iter()) {
            let mut sum = 1.78;
            { let slot = &mut sum; {
                *slot -= v[1 % 3].cos();
                *slot += f64::cos(p);
                *slot = *slot * p.sin();
            } }
        }
        (f64::sin(match v.iter().find(|&&t| f64::lt(&HALF, &(t))).copied() { Some(found) => found, None => v[2 % 3] }) / (1.0 + v.iter().map(|&s| b).product::<f64>().atan().abs())).cos()
    };
    let mut x: f64 = { let mut j = 0; 'l6: loop { if j >= 1 { break 'l6 if !((0.25..0.5).contains(&v[1])) { f64::copysign(0.52_f64, f64::from((if (value > 0.25 && value < 1.0) { j } else { j }) as u32).cos()) } else { b }; } j += 1;
        let mut q = 3.0;
        let f = |c: f64| -> f64 { helper143_0(match (v.iter().any(|&t| matches!(v[j], 0.25..0.5)), j * 2 % 3) {
            (false, 1) => v[(matches!(b, 0.25..1.5)) as usize % 3],
            (true, _) => 1.0,
            _ => b,
        }, vec![T0.copysign(c.tanh()), (2.0_f64 - b.atan()).asinh(), f64::atan(if v.windows(2).all(|grid| KNOTS[j].cos() < v[j]) { c } else { b }), f64::sin('l7: {
            let [c, mut x] = helper143_0(v[j], vec![c.atan(), f64::tanh(b), v[j], b]);
            if matches!(helper143_0(x, vec![v[j].sin(), c.atan(), f64::sin(f64::from((((3 as f64).abs() * 2.0).floor() as usize % 2) as u32)), x.tanh()])[0].atan(), 0.25..1.0) {
                break 'l7 x;
            }
            let mut q = c.cos();
            x
        })])[1].tanh() };
    } };
    if !(v[0] >= b) {
        z /= KNOTS[3].atan().copysign(value) * KNOTS[3].atan().copysign(value) + 1.0;
        let [b, x, ..] = &v[..] else { panic!("too short") };
        return (b % (1.5 + v[v.len() % 3].tanh().exp())).cos();
    } else {
        z = z - (*v.get(0).unwrap() - z);
        return f64::atan(f64::ln_1p(1.5 + 0.4_f64.tanh().exp()));
    }
    g(value - x, v.clone().into_iter().take(2).zip(v.iter().copied()).map(|(q, y)| v[1 % 3]).sum::<f64>()) - value * (if (f64::from(((matches!(x, 0.25..0.5)) as usize) as u32) > 0.25 && f64::from(((matches!(x, 0.25..0.5)) as usize) as u32) < 0.5) || 2 >= 1 { x } else { KNOTS[0 % 4] }) - value * f64::cos((if 1 >= 0 { Some(z) } else { None }).filter(|a| 1 == 4).map_or_else(|| 0.81, |a| { GAIN })) - b * GAIN.atan()
}

}
mod p144 {
use super::*;
fn f144(w: [f64; 3]) -> f64 {
    fn helper144_0(mut p: f64) -> f64 {
        (f64::sin(p.cbrt()) * p + 0.39_f64 * p.powi(2) + p * p + p * (p * p)).tanh()
    }
    let (q, mut s): (f64, f64) = ((1.5 + (*w.get((w[((*w.get(1).unwrap()).abs() * 2.0).floor() as usize % 5 % 3].abs() * 2.0) as usize % 5 % 3).unwrap()).powi(2)).ln_1p(), w[0]);
    let mut y: f64 = { let mut step = |q: f64| { s += if let Some(a) = w.iter().max_by(|a, b| f64::total_cmp(a, b)).copied() { GAIN } else { w[1] }; w.iter().nth(3).cloned().map_or_else(|| s, |acc| { q }) }; step(w[w.len() % 3] * q) };
    y -= f64::atan((s < q).then_some(0.).map_or(f64::atan(f64::powi(0.5, 0)), |found| found));
    let mut a = vec![0.0; 2];
    a.iter().cloned().zip(w.iter().cloned()).fold(1 as f64, |folded, (c, s)| f64::tanh(match ((HALF > 0.25 && HALF < 1.0)).then_some(a[2 % 2]).filter(|p| matches!(T0, 0.25..0.5)).filter(|y| 1 == 0) { Some(found) => found, None => a[1] })) + a[1] * 0.57 + (((2.0 * y.abs()).floor() as i32 % 4) as usize) as f64 * T0.atan() + *w.get(w.iter().step_by(2).filter(|&t| 2.02 < a[1]).count() % 3).unwrap() * q
}

}
mod p145 {
use super::*;
fn helper145_1(a: &[f64]) -> [f64; 2] {
    match (a[1].powi(3), a[(a[0].abs() * 2.0).floor() as usize % 2 % 3].fract()) {
        (q, sum) if f64::lt(&q, &(sum)) => {
            let q = f64::cos(a.iter().enumerate().map(|(n, &a)| sum).product::<f64>());
            let [c, x, ..] = a[..] else { unreachable!() };
        },
        (c, value) => {
            let mut b: f64 = value;
        },
    }
    [(a[(TABLE[(a[2].abs() * 2.0).floor() as usize % 3 % 4].tanh().abs() * 2.0) as usize % 2 % 3].atan2(a[(if 1 >= 4 { 3 } else { 1 }) % 3]).cos() / (('l2: {
        if !(a[3 % 3] >= a[2]) {
            break 'l2 (1. + f64::exp(f64::tanh(a[0 % 3]))).ln_1p();
        }
        if f64::atan(a.iter().map(|&s| a[(f64::lt(&s, &(T0))) as usize % 3]).product::<f64>()) <= a[0 % 3] {
            break 'l2 TABLE[2];
        }
        let mut c: f64 = a[1 % 3];
        c
    }) * ('l2: {
        if !(a[3 % 3] >= a[2]) {
            break 'l2 (1. + f64::exp(f64::tanh(a[0 % 3]))).ln_1p();
        }
        if f64::atan(a.iter().map(|&s| a[(f64::lt(&s, &(T0))) as usize % 3]).product::<f64>()) <= a[0 % 3] {
            break 'l2 TABLE[2];
        }
        let mut c: f64 = a[1 % 3];
        c
    }) + 2.) + *a.get(2).unwrap() * a.chunks(2).map(|xs| xs[0]).product::<f64>() + *a.first().unwrap() * a[1].copysign(a[2]) - (((0.25..1.0).contains(&a[((2.0 * a[0].abs()).floor() as i32 % 5) as usize % 3])) as usize) as f64 * (match if a[1] <= a[2] { Some(a[2]) } else { None } { Some(found) => found, None => (1 * 0) as f64 })).tanh(), (a[0] + a[4 % 3]).copysign(f64::cos(a.iter().rev().max_by(|a, b| f64::total_cmp(a, b)).copied().map(|t| a[a.windows(2).filter(|xs| matches!(xs[1], 0.25..1.0)).count() % 3]).map_or(0.0, |b| { a[((2.0 * f64::abs(b)).floor() as i32 % 4) as usize % 3] })))]
}
fn helper145_2(t: f64, [mut value, mut z]: [f64; 2]) -> (f64, f64) {
    let z: f64 = (t + value).atan().powi(3);
    ((helper145_1(&[0., f64::asinh(z / (1.0 + t.abs())), KNOTS[3].tanh().exp_m1().atan()])[0] + z * t + t * helper145_1(&[value, f64::from((if !(value >= t) { 0 } else { 3 }) as u32).atan(), value])[1] + z * (value * z).asinh()).cos(), f64::sin(2. - ((3 * 4) as u8 as f64).sin()).max(f64::max(3., t)))
}
fn f145((mut q, value): (f64, f64), c: f64) -> f64 {
    fn helper145_0(grid: &[f64; 4], w: &[f64]) -> f64 {
        let mut acc: f64 = (f64::asinh(*w.get(1).unwrap() * T0) * f64::atan({ let mut k = 0; 'l1: loop { if k >= 1 { break 'l1 *w.get(k).unwrap(); } k += 1;
            let (mut a, z): (f64, f64) = (w[k].tanh(), w[(2 + k) % 4]);
            a = a / (1.0 + f64::abs(f64::sin(z)));
        } })).atan();
        (w.iter().zip(w.iter()).map(|(&c, sum)| grid[1]).sum::<f64>() + 0.11 * (2 as i32 as f64 / (1. + acc.powi(2))) - (((2.0 * w[w.iter().position(|value| 2 >= 4).unwrap_or(1) % 4].abs()).floor() as i32 % 4) as usize) as i32 as f64 * (if 1.0 <= acc { TABLE[2] } else { ((acc.abs() * 2.0) as usize % 5) as i32 as f64 }) - acc * acc).asinh()
    }
    let a: f64 = q;
    q = q - (if (0.25..1.0).contains(&(a * a).asinh()) { if matches!((1.51 + c), 0.25..1.0) { c } else { 1.13_f64 } } else { -c });
    let mut sum = std::mem::replace(&mut q, (value + value).atan());
    sum = helper145_0(&[a, 0.32, value, c], &[q, a, HALF, 1.88]) + TABLE[1].fract();
    { let mut n = 0; 'l3: while n < 1 && f64::sin(q) < c { n += 1;
        q = f64::cos(if (if (c.atan() > 0.25 && c.atan() < 0.5) { Some(value) } else { None }).is_some() { q } else { KNOTS[n] });
        return f64::tanh(if q > value || c > a.atan() { q } else { 0.32 });
    } }
    let mut x = { let mut i = 0; 'l4: loop { if i >= 4 { break 'l4 (1.0 + f64::tanh(3.0).exp_m1().abs()).powf(2.33_f64); } i += 1;
        let p = ((sum.tanh() + a).atan(), c.tanh());
        if i >= i {
            break 'l4 (a.tanh() * 0.35).asinh().clamp(0.25, 1.75);
        }
        if sum > value.tanh() {
            q -= a.sin().asinh();
            let mut t = (i + i) % 7;
        } else {
            q = p.1 + p.0;
        }
    } };
    let (q, mut acc) = helper145_2(1.2_f64, [a, f64::ln_1p(sum.powi(2) + 1.0_f64)]);
    if 3 < 3 {
        x = x * f64::asinh(a);
        assert!(x < 1e9, "{}", x);
    }
    let p = { let mut add = |value: f64| { x += x / (((2 + 4) as i32 as f64).abs() + 1.5); f64::mul_add(x, 2.0, (0 * 2) as i32 as f64).cos() }; add(if (if q < value { Some(2.48) } else { None }).is_some() { acc } else { 0.93 }) + add(f64::atan(match 1.5 {
        ..0.25 => value,
        s if f64::lt(&s, &(value)) => T0,
        0.25..1.5 => c,
        _ => a,
    })) + add(f64::tanh(q.sin())) };
    (match (f64::from((3 + 0) as u32).atan() <= KNOTS[2 % 4]).then(|| q) { Some(found) => found, None => (a - c).sin() }) - a * f64::tanh((if 4 as u8 as f64 > 1.47 { Some(2.13) } else { None }).unwrap_or_else(|| q)) - 1.95 * f64::tanh(helper145_1(&[acc, value, f64::from(((a <= 1.5) as usize) as u32)])[0]) - 1.65 * value
}

}
mod p146 {
use super::*;
fn f146(mut z: f64, mut value: f64, mut acc: f64, i: usize) -> f64 {
    let mut b: f64 = if (i * i) == i { value } else { f64::from(i as u32) };
    if f64::lt(&2.19, &(z)) {
        return { 0.36 - b };
    }
    let acc = f64::cos((f64::lt(&KNOTS[i], &(b))).then(|| value).filter(|&b| matches!(T0, 0.25..0.5)).map_or(if (1.0 - acc) < 0.0_f64 { GAIN } else { 0.71 }, |found| found));
    let mut a: f64 = { let mut t = 0; 'l1: loop { if t >= 3 { break 'l1 { acc }; } t += 1;
        let y: f64 = KNOTS[t];
        let mut p = 'l2: {
            let (a, mut sum) = (value.atan(), (i as i32 as f64).asinh());
            if !(f64::cos(match (matches!(sum.tanh(), 0.25..1.0)).then(|| y.asinh()) { None => (t + 3) as u8 as f64, Some(acc) => { acc } }) >= HALF) {
                break 'l2 0.1_f64 * 2.01;
            }
            let mut x = z;
            2.29_f64
        };
    } };
    'l4: for k in (0..3).step_by(1) {
        a += 0.0;
        { let mut m = 0; 'l5: while m < 2 && i >= k { m += 1;
            a = a + value;
            b *= b.cos();
        } }
    }
    let mut acc = std::mem::replace(&mut a, z);
    let h = |mut s, z| { (f64::asinh(s) * f64::sin(z) + f64::powi(s, 3)).sin() };
    let q = h(z, z);
    (if KNOTS[i] > a.powi(1) { ((f64::abs(q) * 2.0) as usize % 4) as i32 as f64 } else { 3.0 / (1.0_f64 + value.abs()) }) + 2.0_f64 * z + z * (value * b).asinh() + b * HALF.cos().cos()
}

}
mod p147 {
use super::*;
fn f147((x, t): (f64, f64), mut c: f64) -> f64 {
    let mut x = { let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 t / (1.5 + t.hypot(T0).tanh().exp()); } j += 1;
        let mut pair = (f64::cos(x.fract()), match if (0.25..0.5).contains(&1.71) { Some(c) } else { None } { Some(found) => found, None => f64::cos(t) });
        if (if (0.25..1.0).contains(&0.99) { Some(pair.1) } else { None }).is_some() {
            break 'l1 x;
        }
        if x > x.cos() && (f64::asinh(pair.1) > 0.25 && f64::asinh(pair.1) < 1.5) {
            c = f64::cos(pair.1) + t.atan();
            'l2: for m in 0..1 {
                c += t.atan();
                let mut value = f64::cos(pair.0);
            }
            break 'l1 f64::cos(pair.1).mul_add(c.tanh(), ((j * j) as u8 as f64).cos()).sin();
        }
    } };
    if !((3 as f64) <= x) {
        x *= f64::tanh(f64::fract(2.18_f64));
        let x = t;
        return x.cos().atan();
    } else {
        x = (f64::from(4 as u32) / (1.0 + f64::abs(2.27))).sin();
        if !(f64::min(x, c) >= x) {
            x += t;
        } else {
            x *= c.atan();
        }
    }
    let mut c = t % (c * c + 1.0);
    let y: f64 = t;
    0.66 * (if (0.25..1.0).contains(&({
        let mut z = y;
        HALF / (1.0 + x * x)
    })) { x } else { 1.49 }) + 1.78 * x + c * (x - KNOTS[3]) + 3.0 * (2.0_f64 + x)
}

}
mod p148 {
use super::*;
fn helper148_1(w: [f64; 4], a: &[f64; 3]) -> f64 {
    ((w[((2.0 * a[1].abs()).floor() as i32 % 5) as usize % 4] > 2.12).then_some({
        let acc = w[1];
        acc.sin()
    }).unwrap_or(w[0]) - T0 * (match ((0.25..1.5).contains(&*w.get(((2.0 * a[w.iter().map(|v| *v).take(2).enumerate().filter(|&(j, y)| a[1] < w[2]).count() % 3].abs()).floor() as i32 % 3) as usize % 4).unwrap())).then(|| 0.) {
        Some(t) => t,
        None => w[0],
    }) - KNOTS[4 % 4] * w[3] + w[(3 + 3) % 4] * (w[2 * 1 % 4] + *w.first().unwrap())).asinh()
}
fn helper148_2(a: &[f64], mut z: f64) -> f64 {
    'l4: for a in a.iter().take(2).filter(|&t| z < *t) {
        z = f64::tanh(match if 0 >= 2 { Some(*a) } else { None } { None => *a, Some(t) => { *a } });
        let x = 2;
    }
    z = z * f64::atan(match 4 % 4 {
        0 => match z {
            ..0.25 => a[4 % 2],
            c if c < z => a[0],
            0.25..1.5 => z,
            _ => z,
        },
        1 | 3 if a.iter().cloned().any(|sum| 1.61 <= KNOTS[2]) => if 2 >= 1 || 0 < 2 { a[0 * 1 % 2] } else { z },
        j => match 1 % 4 {
            0 => 3.0,
            1 | 3 => KNOTS[j],
            t => TABLE[j],
        },
    });
    if (z < z).then(|| a[0]).is_some() {
        return z + z;
    }
    (({ let mut m = 0; 'l5: loop { if m >= 2 { break 'l5 a[a.len() % 2] - z; } m += 1;
        let mut p = f64::asinh(if let Some(c) = a.iter().nth(m).cloned().map(|x| (f64::sin(x) * TABLE[m].sin()).atan()).filter(|&sum| matches!(a[1], 0.25..1.0)) { c } else { z });
        if 0 >= m && z.asinh() < p {
            break 'l5 helper148_1([HALF, 1.16, (*a.first().unwrap()).cos(), z.sin()], &[z, z.asinh(), a[1].asinh()]);
        }
        p = a.iter().copied().zip(a.iter().copied()).map(|(b, y)| b).sum::<f64>().atan();
    } }) + 2.0 * (z * z + 2.0).powf(z.sin()) + 0.92 * z - z * f64::exp(a[(4 + 0) % 2].tanh()).sin()).asinh()
}
fn f148(mut u: Vec<f64>, value: f64) -> f64 {
    fn helper148_0(mut a: Vec<f64>, [mut z, q]: [f64; 2]) -> f64 {
        let _ = format!("{} {z:.2}", z);
        'l1: for s in a.iter_mut() {
            z = f64::cos(if let Some(found) = (if (((q.asinh().abs() * 2.0).floor() as usize % 3) as i32 as f64).tanh() < q { Some(0.) } else { None }) { found } else { q.atan() });
            { let r = &mut z; {
                *r += 1.6_f64;
                *s /= q.asinh() * q.asinh() + 2.;
            } }
        }
        { let mut j = 0; 'l2: while j < 4 && j < j { j += 1;
            z += z.atan();
            if !((1.0_f64 * a[a.iter().position(|&x| f64::from(j as u32) > a[1].atan()).unwrap_or(1) % 4]).sin() >= a[j % 4]) {
                a[((2.0 * z.abs()).floor() as i32 % 4) as usize % 4] = q.cos();
            } else {
                a[j % 4] = q.tanh();
                if a.iter().find(|x| 1.78_f64 <= *a.get(0).unwrap()).copied().map(|y| f64::atan(a.iter().copied().skip(1).zip(a.iter().map(|v| *v)).fold(y, |folded, (a, t)| f64::atan(if f64::asinh(f64::cos(y).powi(2)) < q { t } else { y })))).map(|t| (a[0].sin() - t).asinh()).is_some() {
                    continue;
                }
            }
        } }
        (a.iter().map(|v| *v).take(2).map(|y| f64::atan(if !(f64::atan(a.clone().into_iter().map(|sum| z).sum::<f64>()) >= y) { q } else { a[2 % 4] })).product::<f64>() + q * z.cbrt().tanh() + z * f64::sin({ let mut i = 0; 'l3: loop { if i >= 2 { break 'l3 z; } i += 1;
            let mut c = z.asinh();
            let mut b = std::mem::replace(&mut c, f64::tanh(q));
        } }) - 1.74_f64 * f64::atan(a.iter().map(|&a| q).sum::<f64>())).cos()
    }
    'l6: for (k, sum) in u.iter_mut().enumerate() {
        *sum = helper148_0(vec![0.53, 0.67_f64, sum.atan(), sum.asinh()], [1.36, value]).cos();
        let mut t = f64::asinh((matches!(value.sin(), 0.25..1.0)).then_some(2.29).map_or(f64::tanh((((2.0 * GAIN.abs()).floor() as i32 % 5) as usize) as f64), |found| found));
    }
    'l7: for c in u.iter_mut() {
        *c *= KNOTS[((2.0 * value.atan().abs()).floor() as i32 % 4) as usize % 4].atan();
    }
    let h = |q: f64, x: f64| { x.atan() };
    let mut c: f64 = f64::abs({ let mut m = 0; 'l8: loop { if m >= 4 { break 'l8 value; } m += 1;
        if !(m >= m) {
            break 'l8 *u.get(0).unwrap() + 1.23;
        }
        let mut t = (if 2 < 1 { m } else { m }) % 7;
    } });
    c + c * helper148_1([c, c, (4 + 4) as f64, c], &[value, value, u[0]]).asinh() - 1.16_f64 * (value + u[1 % 2]).asinh() + value * f64::atan((value.powi(2) + 1.5).powf(0.22_f64))
}

}
mod p149 {
use super::*;
fn f149(value: f64, mut x: f64, q: f64, mut z: f64, i: usize) -> f64 {
    let pair: (f64, f64) = (f64::abs(x), f64::sin(x % (q * q + 2.0_f64)));
    let a: f64 = f64::atan(if f64::lt(&q, &(pair.1)) { z } else { q });
    let Some(mut x) = (f64::lt(&q, &(1.94))).then(|| value.atan()) else { return value.mul_add((i * i) as u8 as f64, z); };
    x -= x;
    let mut t: (f64, f64) = (pair.0, f64::tanh(z + 2.0_f64));
    let h = move |c: f64| pair.1.atan();
    x = f64::tanh(if t.0 < 1.33 { z / (2.0_f64 + value.tanh().exp()) } else {
        let mut y = value;
        if let Some(found) = (if (pair.0 > 0.25 && pair.0 < 0.5) { Some(t.0) } else { None }) { found } else { q }
    });
    let mut x = { let mut step = |acc: f64| { z += f64::cos({ pair.0.min(z) }); value - GAIN }; step(value * pair.0) + step(q) + step(f64::cos({ let mut x = 0; 'l2: loop { if x >= 3 { break 'l2 q; } x += 1;
        if ((TABLE[x].sin() - t.0.atan()).asinh() > 0.25 && (TABLE[x].sin() - t.0.atan()).asinh() < 1.5) {
            break 'l2 f64::atan(if let Some(found) = (a.cos() < q).then(|| T0) { found } else { value.sin() });
        }
        let n = i * 2 % 7;
    } })) };
    q * x - value * (x + value).atan() - a * a - q * -pair.0
}

}
mod p150 {
use super::*;
fn helper150_0(x: &f64, y: f64, mut w: Vec<f64>) -> f64 {
    'l1: for (j, value) in w.iter().take(2).enumerate().filter(|(k, s)| (*k as u8 as f64) < 1.77) {
        let mut s = f64::sin('l2: {
            let h = move |c, mut sum| { (f64::cos(c) * f64::cos(sum) + (c / (f64::abs(sum) + 1.0)).asinh() / (1.5 + T0.abs())).tanh() };
            let mut y = h(f64::from(4 as u32), KNOTS[2]);
            if !(f64::asinh(match ((2.0 * f64::asinh(y).abs()).floor() as i32 % 5) as usize % 4 {
                1 => KNOTS[(!(f64::tanh(y) >= *x)) as usize % 4],
                1 | 3 => y,
                t => y,
            }) >= *value) {
                break 'l2 y;
            }
            let mut sum = value.tanh();
            y
        });
        'l3: for i in (0..1).step_by(1) {
            s = s / (1.0 + value.cos().abs());
        }
        break 'l1;
    }
    match (0 + 4) % 4 {
        1 => {
            w[1] += w[(GAIN.abs() * 2.0).floor() as usize % 2 % 4].hypot(*x);
        },
        1 | 3 => {
            w[3] = w[3] + (match ((2.0 * (*w.get(w.iter().position(|&b| (0.69 > 0.25 && 0.69 < 1.0)).unwrap_or(2) % 4).unwrap()).abs()).floor() as i32 % 2) as usize % 4 {
                1 => y,
                1 | 3 => 2.46_f64,
                k => GAIN,
            });
        },
        j => {
            w[j] -= w.iter().step_by(2).enumerate().map(|(i, y)| *y).product::<f64>();
            return f64::atan(f64::exp(f64::tanh(2.05)));
        },
    }
    (f64::max((if ((4 + 4) as f64).atan() < *x { 4 } else { 3 }) as f64, w[2] % (2.0 + f64::powi(1.73, 2))) - y * y - w[1] * y + y * (y / (1. + *x * *x))).tanh()
}
fn helper150_1(p: f64, (x, mut t): (f64, f64)) -> Option<f64> {
    t = t + (-3.0_f64).atan();
    let mut s = std::mem::replace(&mut t, p * p);
    let z = (p / (f64::exp(p.tanh()) + 1.0)).asinh();
    Some((({ let mut x = 0; 'l5: loop { if x >= 4 { break 'l5 T0 + s; } x += 1;
        let acc: f64 = t.abs().cos();
        let v = [0.69_f64, KNOTS[2].sin(), acc.atan()];
    } }) - x * (match (f64::lt(&(if z > x { Some(p) } else { None }).map_or_else(|| KNOTS[0], |y| { z }), &(2.42)), (z.abs() * 2.0) as usize % 3 % 3) {
        (true, 0) => s,
        (false, _) => x,
        _ => p,
    }) + t * ((0.25..1.5).contains(&x)).then_some(t).map_or_else(|| GAIN, |c| { p }) - s * (t * t).atan()).tanh())
}
fn f150(p: f64, b: f64, t: f64) -> f64 {
    let k = 3;
    let mut s = t;
    let mut p = f64::tanh(if (0.25..0.5).contains(&t) { (1. + t.tanh().exp()).powf(b.sin()) } else { s });
    if 2 < k || k >= k {
        p /= 1.0_f64 + t.atan() * t.atan();
        match k % 4 {
            1 => {
                p = t;
                if (t - t).sin() < t {
                    return if (b + s) < b { b } else { b };
                }
            },
            1 | 2 => {
                p /= 1.5 + f64::tanh(KNOTS[((2.0 * f64::abs(1.52)).floor() as i32 % 4) as usize % 4]).exp();
                { let slot = &mut s; {
                    *slot += TABLE[(b.abs() * 2.0) as usize % 3 % 4];
                    p = t;
                    if !((t > 0.25 && t < 0.5)) {
                        return t;
                    }
                } }
            },
            n => {
                p = b;
                (p, s) = (s, p);
            },
        }
        return match (if p < s { k } else { 0 }) % 4 {
            0 => s,
            1 | 3 => b,
            n => p,
        };
    } else {
        p *= t.min(KNOTS[(!(s >= (((2.0 * f64::abs(1.97)).floor() as i32 % 2) as usize) as i32 as f64)) as usize % 4].atan()).asinh();
        let mut x = 3;
    }
    { let held = p; p = s; s = held; }
    s.powi(1) * helper150_0(&s, t, vec![p, 1.0, s, t]) + p * 0.12_f64 - b * (p / (1.0 + p.powi(2))).asinh() + TABLE[k % 4] * helper150_1(s, (1.34, t)).map(|a| { KNOTS[0] }).unwrap_or(HALF)
}

}
mod p151 {
use super::*;
fn f151(v: [f64; 2], b: f64) -> f64 {
    let s = f64::sqrt(2.0 + b.powi(2)).powi(2);
    'l1: for (a, y) in v.iter().cloned().zip(v.into_iter()).filter(|(a, t)| matches!(s, 0.25..1.5)) {
        let mut a: f64 = (v[1].tanh() + (*v.get(1).unwrap()).asinh()).cos();
        let (b, y): (f64, f64) = (a, s);
    }
    let acc: f64 = 3.;
    let c: f64 = { let mut j = 0; 'l2: loop { if j >= 2 { break 'l2 b; } j += 1;
        let mut t: f64 = T0;
        if (2.07 * 1.03) < acc {
            break 'l2 v.iter().map(|&t| acc).sum::<f64>();
        }
        'l3: for &z in v.iter().filter(|acc| (0.25..1.0).contains(&acc.asinh())) {
            t += f64::asinh(acc);
        }
    } };
    { let mut n = 0; 'l4: while n < 3 && (0.25..0.5).contains(&f64::cos(v.iter().zip(&v).map(|(a, value)| f64::atan(acc)).product::<f64>())) { n += 1;
        let mut z = {
            let [mut p, mut t] = v;
            0.06
        };
        'l5: for grid in v.chunks(2) {
            z = 2.39;
        }
    } }
    let mut s = f64::atan({ b % (f64::abs(v[1]) + 1.5) });
    (f64::asinh(v[1] / (1.0 + 0.18 * 0.18)) * f64::asinh(v[1] / (1.0 + 0.18 * 0.18)) + 1.5).sqrt() - b * (s - TABLE[2]).tanh() - c * (f64::powi(1.28, 2) + 2.0).recip().asinh() + v[0] * (v[v.len() % 2] + c)
}

}
mod p152 {
use super::*;
fn f152(z: f64, b: f64, acc: f64, m: usize) -> f64 {
    let t: f64 = TABLE[m].tanh() / (2.0 + acc.abs());
    let mut q: f64 = GAIN;
    let mut x = b;
    let (mut q, mut y): (f64, f64) = ((2.0 + q.powi(2)).powf(0.34_f64.sin()).atan(), z);
    q = f64::cos(y * (if (((1 + m) as f64) > 0.25 && ((1 + m) as f64) < 1.5) { y } else { b }));
    let Some(t) = (if !(z >= (((2.0 * x.abs()).floor() as i32 % 5) as usize) as u8 as f64) { Some(1.8) } else { None }) else { return z - 0.41; };
    let mut sum = (if let Some(acc) = ((m as f64) < 0.75_f64).then_some(acc).filter(|&q| GAIN <= x) { x } else { b }) - x;
    GAIN - 0.0 * sum.tanh().exp().sin() - acc * ({ let mut j = 0; 'l3: loop { if j >= 1 { break 'l3 b; } j += 1;
        let h = |c, mut z| (f64::sin(c) * f64::atan(z) + (if (0.25..1.0).contains(&f64::tanh(acc)) {
            let mut y: f64 = t;
            if !(f64::lt(&f64::cos(z), &(1.38))) { b } else { 2.33 }
        } else { 1.66 })).tanh();
        let mut p = h(t, y);
        if f64::atan(z.max(t)) <= z {
            break 'l3 b;
        }
        if (0 * m) < j {
            continue 'l3;
        }
    } }) - acc * KNOTS[2].max(t)
}

}
mod p153 {
use super::*;
fn f153(z: f64, value: f64, p: f64, m: usize) -> f64 {
    'l1: for k in (0..3).step_by(1) {
        let acc = f64::cos(value);
        let z = f64::cos(acc);
    }
    'l2: for i in (0..3).step_by(1) {
        let mut z: f64 = f64::asinh((p.powi(2) + 1.5).recip());
        let mut acc = value.atan();
    }
    let mut value = f64::sin(p.mul_add(z, z)) - value;
    let mut s = std::mem::replace(&mut value, if (p + p) <= p { z } else { 3.0_f64 });
    let u: [f64; 2] = [HALF, value.abs()];
    'l4: for &t in &u {
        value -= 2.2 / (2.0 + f64::abs(1.55));
    }
    f64::ln(p.abs() + 1.0).atan() * p.powi(1) - p * f64::asinh(f64::atan(value)) - value * (if u.iter().copied().zip(u.iter().cloned()).all(|(q, value)| z > p) { GAIN } else { ((z < u[1]) as usize) as f64 }) + p * u.iter().skip(1).map(|sum| u[0]).product::<f64>().tanh()
}

}
mod p154 {
use super::*;
fn f154((mut z, mut t): (f64, f64), value: f64, m: usize) -> f64 {
    t += (if (1 >= m).then(|| KNOTS[(if value < 0.76_f64 { 2 } else { m }) % 4].asinh()).filter(|&p| !(z >= p)).is_some() { value } else { value }) + (TABLE[(if 2 == m { m } else { m }) % 4] + t);
    let mut q = { let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 { let mut m = 0; 'l2: loop { if m >= 1 { break 'l2 2.1; } m += 1;
        if (z + f64::asinh(z)).sin() <= 0.73 {
            continue;
        }
        let s: f64 = value.cos();
    } }; } j += 1;
        let c = { if !(t > 0.47) {
            if TABLE[m] > 1.13 {
                break 'l1 f64::sin(if (0.25..0.5).contains(&t.tanh()) { z } else { f64::from(m as u32) });
            }
            z.atan() + t.atan()
        } else {
            let acc = 0.0;
            f64::tanh(t) / (2. + value.atan().abs())
        } };
        if !(f64::atan(c) >= z) {
            break 'l1 value.powi(2);
        }
        let mut t = (z.tanh() + t.asinh()).atan();
    } };
    if let Some(q) = (value < 0.2).then_some(value) {
        z = f64::sin(((t > 0.25 && t < 1.5)).then_some(z).map(|q| value).unwrap_or_else(|| HALF));
        z += 1.31_f64.fract();
    }
    q = value;
    let Some(mut s) = (!(q >= GAIN)).then(|| f64::from(((z.abs() * 2.0) as usize % 3) as u32)) else { return z.tanh(); };
    let z = { let mut step = |b: f64| { s += z; if (0.25..1.5).contains(&z) { q } else { t } }; step(z % (f64::abs(1.67) + 1.0)) + step(value) };
    (match (value / (f64::powi(z, 2) + 1.5), s * s) {
        (a, sum) if a < sum => value.atan2(s),
        (a, s) => (f64::lt(&3., &(t))).then_some(q).unwrap_or_else(|| s),
    }) + q * ({ let mut j = 0; 'l3: loop { if j >= 1 { break 'l3 t; } j += 1;
        let (mut a, x) = (t.tanh(), f64::tanh(s));
        if (if 1.12 < z { Some(z) } else { None }).filter(|&z| t.asinh() <= TABLE[((2.0 * a.abs()).floor() as i32 % 4) as usize % 4]).map(|s| f64::sin(if let Some(acc) = (if a.atan() < t { Some(t.atan()) } else { None }) { HALF } else { q })).is_some() {
            break 'l3 q;
        }
        a = f64::cos(z);
    } }) + 1.0 * f64::sin(m as f64) + T0 * z
}

}
mod p155 {
use super::*;
fn f155(u: &[f64; 3]) -> f64 {
    fn helper155_0(mut xs: [f64; 4], p: f64, a: Vec<f64>) -> f64 {
        let mut c = (({ let mut j = 0; 'l1: loop { if j >= 3 { break 'l1 T0; } j += 1;
            let c: f64 = T0;
            if ((j as u8 as f64).sin() + p.cos()).asinh() <= T0 {
                break 'l1 c;
            }
            let mut value = a[1].cos();
        } }) + (a.iter().position(|b| TABLE[2] > p).unwrap_or(0) as f64).tanh()).tanh();
        f64::tanh(({ let mut i = 0; 'l2: loop { if i >= 4 { break 'l2 0.52; } i += 1;
            let mut s: f64 = f64::asinh(c).powi(0);
            let found: Option<f64> = if KNOTS[0].atan() <= xs[0 % 4] { Some(p) } else { None };
        } }) + c * (1.68_f64 * p) - a[2] * f64::powf(2.0 + 0.16 * 0.16, 2.0) + HALF * (match (f64::lt(&*a.get(0 % 3).unwrap(), &(c))).then(|| p) {
            Some(value) if a.iter().zip(a.iter()).any(|(b, sum)| (0.25..0.5).contains(&*b)) => 0.24,
            _ => c,
        }))
    }
    let t = (u.iter().cloned().step_by(2).zip(u.iter().copied()).map(|(c, s)| (u.len() as f64).cos()).sum::<f64>() * u.iter().cloned().step_by(2).zip(u.iter().copied()).map(|(c, s)| (u.len() as f64).cos()).sum::<f64>() + 1.0_f64).ln();
    if let Some(mut t) = (if t <= 0. { Some(T0) } else { None }) {
        t *= f64::sin(if !(!(0.44 >= u[2])) { u[(if t <= u[(1 < 0) as usize % 3] { 2 } else { 1 }) % 3] } else { HALF });
    }
    if (0.25..1.5).contains(&(t / (1.0 + f64::abs(T0)))) {
        return T0 + u[0 % 3];
    }
    let q: f64 = (match (if (t > 0.25 && t < 1.0) { Some(u[(2 + 2) % 3]) } else { None }).filter(|&c| t <= 2.).filter(|z| (*z > 0.25 && *z < 1.0)) { Some(found) => found, None => 1.09 }) - f64::asinh(if (helper155_0([((1 + 0) as i32 as f64).sin(), t, t, 1.15_f64], 1., vec![u[2], GAIN, *u.get(1).unwrap()]) > 0.25 && helper155_0([((1 + 0) as i32 as f64).sin(), t, t, 1.15_f64], 1., vec![u[2], GAIN, *u.get(1).unwrap()]) < 1.0) { t } else { t });
    let q = -t.tanh().exp_m1();
    let q: (f64, f64) = ((u[4 % 3] - q).atan(), t / (1.0 + f64::tanh(0.0).exp()));
    let Some(mut z) = u.iter().nth(3).cloned() else { return (0.27_f64 < 0.34).then_some(u[1]).map_or_else(|| 0.0, |p| { 2.0_f64 }); };
    let g = |c: f64, mut x: f64| helper155_0([c - c, c, c, match (0.56_f64 < TABLE[(q.0.abs() * 2.0).floor() as usize % 4 % 4], (u[((2.0 * GAIN.abs()).floor() as i32 % 3) as usize % 3] > u[(if 0 == 0 { 0 } else { 4 }) % 3]) as usize % 3) {
        (false, 0) => 0.4,
        (true, _) => 3.0,
        _ => u[(1 + 4) % 3],
    }], f64::min(t, x), u.to_vec()).asinh();
    'l3: for i in (0..4).rev() {
        z = f64::asinh(if u.iter().all(|&q| 0.84 > u[i % 3].sin()) { TABLE[i] } else { z });
        z = u[2];
    }
    helper155_0([u[4 % 3], if f64::lt(&f64::clamp(z, 0.25, 1.75).sin(), &(1.84)) { t } else { z }, f64::sin(KNOTS[1]) - z, f64::cos({ let mut j = 0; 'l4: loop { if j >= 3 { break 'l4 1.38; } j += 1;
        let b = q.0.cos();
        if matches!(f64::cos((if f64::atan(q.1) < u[1] { Some(t) } else { None }).map_or(t, |found| found)), 0.25..1.5) {
            break 'l4 z;
        }
        if !(f64::cos(if 0 < 0 { (2 * j) as u8 as f64 } else { HALF }) >= t) {
            continue;
        }
    } })], helper155_0([z, t, t, z], q.1, u.to_vec()), u.to_vec()) + q.1 * KNOTS[1 % 4] - z * u.iter().map(|v| *v).map(|b| HALF).sum::<f64>().cos() + 1.92 * u.iter().map(|v| *v).map(|z| 1.03).sum::<f64>().sin()
}

}
mod p156 {
use super::*;
fn helper156_0(b: f64) -> Option<f64> {
    let mut p = b - (b < b).then(|| b)?;
    let p = ((1. + b * b).sqrt().atan(), b);
    'l1: for i in (0..2).step_by(1) {
        let mut s: f64 = f64::tanh('l2: {
            let q = f64::tanh(b);
            if (i * i) >= 2 {
                break 'l2 ((p.1.atan().abs() * 2.0) as usize % 2) as f64;
            }
            let f = move |q: f64, z: f64| { (f64::asinh(0.68 + f64::tanh(p.0)) - 1.6).atan() };
            q
        });
    }
    Some(((match if (0.25..1.0).contains(&b) { Some(b) } else { None } {
        Some(q) if ((f64::abs(2.) * 2.0).floor() as usize % 2) < 2 => p.0,
        _ => b * p.0,
    }) - 0.19 * b.powi(3) + 1.05 * (2 as i32 as f64).atan().min(f64::sin(((0 < 3) as usize) as f64)).tanh() - b * p.0).cos())
}
fn f156(s: f64, c: f64, mut x: f64, k: usize) -> f64 {
    if k == k {
        return s;
    }
    x += x;
    let Some(mut acc) = (if k == k { Some(s) } else { None }).map(|x| f64::cbrt(x)) else { return (c - 1.81).tanh(); };
    let mut s: f64 = (if acc < (k + k) as f64 { s } else { 0.5_f64 }) + 1.89_f64 * s;
    x += (s - c).tanh();
    let mut j = (x.abs() * 2.0) as usize % 4 % 7;
    s = match (if (0.25..0.5).contains(&x) { Some(x) } else { None }).map(|q| if 4 >= k && 1.19 <= q { GAIN } else { c }).map(|s| KNOTS[k].atan()) {
        Some(acc) if c < s => {
            let mut acc = 2.0;
            1.31_f64 - TABLE[k].cos()
        },
        _ => s * c,
    };
    let Some(sum) = helper156_0(c).map(|p| c) else { return acc; };
    (x, acc) = (0.0, x);
    f64::tanh(0.0 + s) * (1.0 + s.tanh().exp()).ln_1p() - 2. * s + s * (if let Some(value) = (matches!(1.74, 0.25..1.5)).then(|| KNOTS[1]) { acc } else { acc }) - 1.22 * f64::cos(x + c)
}

}
mod p157 {
use super::*;
fn f157(v: [f64; 3], j: usize) -> f64 {
    fn helper157_0(mut x: f64, w: Vec<f64>) -> f64 {
        let p: f64 = w[(4 + 4) % 3];
        { let mut x = 0; 'l1: while x < 2 && ((f64::sin(p) * f64::asinh(TABLE[x])).atan() > 0.25 && (f64::sin(p) * f64::asinh(TABLE[x])).atan() < 1.0) { x += 1;
            let c = 0.33;
            let a: f64 = f64::cos(w[x]);
        } }
        f64::cos(w.chunks(2).filter(|u| !(x >= p)).map(|u| p).sum::<f64>() + 1.34 * (GAIN / (2.0_f64 + f64::abs(3.0))) + x * HALF + p * 0.12_f64.tanh().exp_m1().atan())
    }
    let (mut a, s): (f64, f64) = (v.iter().skip(1).zip(v.iter()).map(|(&c, &z)| 2.22).sum::<f64>(), GAIN + v[0]);
    a = (v[j % 3].powi(2) + 1.).powf(1.2).tanh().exp_m1();
    'l2: for v in v.windows(2) {
        a += f64::tanh(v.iter().skip(1).min_by(|a, b| f64::total_cmp(a, b)).copied().map_or_else(|| a, |sum| { a }));
        'l3: for b in v.iter().copied().take(2) {
            a -= f64::asinh(v[(3 + 4) % 2]);
            let z = { let mut add = |y: f64| { a += b.cos().clamp(0.25, 1.75); helper157_0(s, vec![1.75, v[0].cos(), a.sin()]) }; add(f64::asinh(if ((*v.get(1).unwrap()).asinh() > 0.25 && (*v.get(1).unwrap()).asinh() < 1.0) || f64::tanh(s) <= b { v[j % 2] } else { s })) };
        }
    }
    let mut p = f64::asinh(a.asinh()) + (match if ((v.iter().copied().filter(|acc| (*acc > 0.25 && *acc < 1.0)).count() as f64).asinh() > 0.25 && (v.iter().copied().filter(|acc| (*acc > 0.25 && *acc < 1.0)).count() as f64).asinh() < 1.0) { Some(s) } else { None } { None => s, Some(x) => { v[2] } });
    'l4: for n in 0..=1 {
        p = f64::powi(1.11, 3).tanh();
    }
    (2.0_f64 + helper157_0(1.22_f64, v.to_vec()).tanh() * helper157_0(1.22_f64, v.to_vec()).tanh()).powf(0.0_f64) + GAIN * a - s * v.iter().map(|v| *v).rev().fold(p, |folded, y| (a + 2.0_f64).tanh()) + v[2] * f64::sin(v.iter().position(|p| (a > 0.25 && a < 1.0)).unwrap_or(2) as u8 as f64)
}

}
mod p158 {
use super::*;
fn helper158_0(mut t: f64) -> Option<f64> {
    match 2 * 1 % 4 {
        1 => {
            t /= f64::abs({ let mut t = 0; 'l1: loop { if t >= 2 { break 'l1 TABLE[1]; } t += 1;
                let b: f64 = f64::atan(f64::from(t as u32));
                let value = b.atan();
            } }) + 1.;
        },
        1 | 3 if t > ((3 * 2) as u8 as f64) => {
            t *= f64::atan(t);
            t = f64::tanh(match t {
                ..0.25 => t,
                t if !(t >= 1.16) => t,
                0.25..1.5 => HALF,
                _ => t,
            });
        },
        i => {
            t = f64::sin(t);
            let a: Vec<f64> = vec![t, t, 2.];
        },
    }
    Some((TABLE[4 * 4 % 4].min(t) + t * t + HALF * f64::clamp(2.45, 0.25, 1.75) + t * (t * t)).tanh())
}
fn helper158_1(mut s: f64, a: f64) -> f64 {
    ((s < s).then_some(if (if ((a.abs() * 2.0).floor() as usize % 2) == 3 { a } else { 1.71 }) <= a { s } else { KNOTS[0] }).map_or(a, |sum| { s.mul_add(sum, sum) }) - s * f64::exp_m1(a.tanh()).atan() + 0.45 * (a - s).tanh() - a * (a * s)).sin()
}
fn helper158_2(t: f64) -> [f64; 2] {
    let mut s = f64::asinh(if f64::lt(&t, &(t)) || t < t { t } else { t });
    [(helper158_1(t, t.powi(1)) + t * t.powi(0) + KNOTS[0 % 4] * f64::sin(match helper158_0(s) { Some(found) => found, None => t }) - s * t).cos(), ((3.0 + 0.37_f64).atan() * f64::sin(1.21_f64 + s)).atan()]
}
fn f158(mut value: f64, [mut s, y]: [f64; 2], m: usize) -> f64 {
    { let mut k = 0; 'l3: while k < 1 && (0.25..0.5).contains(&1.88_f64) { k += 1;
        value += s;
    } }
    let mut a = f64::exp_m1(f64::tanh(2.25_f64)).signum();
    { let r = &mut value; {
        *r += s % (f64::tanh(s).exp() + 1.0);
        *r = y - a;
        let mut t = f64::powi(3.0, 0);
    } }
    match (f64::max(value, KNOTS[m]), 2.38_f64) {
        (b, x) if x > b => {
            s += value;
            debug_assert!(a.is_finite(), "a is {a}");
        },
        (b, z) => {
            a = f64::sin(if matches!((value + 1.84).tanh(), 0.25..1.0) { b } else { value });
            let n = 1;
        },
    }
    f64::powi((if (s > 0.25 && s < 0.5) { Some(y) } else { None }).map_or_else(|| value, |s| { y }), 2) - s * f64::sin(if let Some(found) = (if matches!(y, 0.25..1.0) { Some(a) } else { None }) { found } else { y }) + s * y + a * (s - s)
}

}
mod p159 {
use super::*;
fn helper159_0((sum, x): (f64, f64), i: usize) -> f64 {
    let a = f64::sqrt(x.abs() * x.abs() + 1.0);
    (f64::powf(1.5 + 0.69_f64.abs(), 1.0) - x - x * (1.0 + sum.powi(2)).ln_1p() - a * (0.3_f64 * x).atan() + a * (sum.abs() + 2.).ln()).atan()
}
fn helper159_1(i: usize, acc: f64, mut u: Vec<f64>) -> f64 {
    (acc + u[((2.0 * HALF.abs()).floor() as i32 % 2) as usize % 2] * helper159_0((acc, 0.18), i).cos() - acc * acc + acc * (i as f64 + T0)).atan()
}
fn f159(acc: f64, q: f64, a: f64, x: usize) -> f64 {
    let mut t = (q - q).asinh();
    let Some(mut t) = (q <= acc).then(|| q).map(|x| f64::cos(if matches!(q, 0.25..0.5) && matches!(GAIN, 0.25..0.5) { x } else { TABLE[4 % 4] })) else { return a / (1.95_f64.abs() + 2.0_f64); };
    if f64::lt(&t, &(a)) {
        return q;
    }
    let f = |q: f64| { (q + f64::asinh(f64::recip(acc.powi(2) + 1.5))).tanh() };
    t += 1.17;
    (if 0.25 <= T0 { q + T0 } else { q - acc }) + acc * f64::ln(a.tanh().exp() + 2.) + acc * a + T0 * (a / (((((2.0 * T0.abs()).floor() as i32 % 5) as usize) as i32 as f64).abs() + 1.0)).atan()
}

}
mod p160 {
use super::*;
fn f160(mut y: f64, mut b: f64, t: f64, s: f64, k: usize) -> f64 {
    fn helper160_0(acc: f64, y: f64) -> f64 {
        if (y > 0.25 && y < 0.5) && y < acc {
            return acc;
        }
        if (y.tanh().exp() + 1.0_f64).ln() <= 0.16 {
            let mut q: f64 = { let mut j = 0; 'l1: loop { if j >= 2 { break 'l1 (1. + y.powi(2)).sqrt(); } j += 1;
                let sum = (f64::tanh(y) % (f64::tanh(acc.asinh()).exp() + 2.)).cos();
                if (if y.cos() < acc { Some(y) } else { None }).is_some() {
                    break 'l1 sum;
                }
                let mut p: f64 = acc.tanh();
            } };
            return HALF - q;
        } else {
            let s: f64 = acc;
        }
        let t: f64 = f64::atan(y % (1.0 + f64::from(4 as u32).sin() * f64::from(4 as u32).sin()));
        (KNOTS[0].sin().mul_add(acc.powi(1).asinh(), acc.tanh().exp_m1()) + y * (0.84 / (f64::exp(t.tanh()) + 1.5_f64)) - 3.0 * y + t * (match (f64::lt(&1.48_f64, &(1.42_f64))).then(|| t) {
            Some(b) => HALF,
            None => 0.3,
        })).cos()
    }
    let t: f64 = (y.powi(1) * (t - y)).sin();
    let g = move |a| (f64::atan(a) + (f64::tanh(s).exp().atan() - y.tanh().exp_m1())).sin();
    let s = g(b);
    let m = 1;
    assert!(s < 1e9, "{}", s);
    { let mut i = 0; 'l3: while i < 3 && f64::cos(b) <= b { i += 1;
        b += b.asinh();
        if i >= 2 {
            continue 'l3;
        }
    } }
    { let r = &mut y; {
        *r -= *r;
        *r = f64::cos(helper160_0((m + m) as f64, b));
    } }
    (f64::abs(s) + 1.0_f64).powf(2.0_f64).tanh() + (if (t > 0.25 && t < 0.5) { Some(y) } else { None }).map(|q| q).map(|y| t.tanh()).map_or(t, |s| { m as f64 }) - y * y.tanh().exp() + s * helper160_0(t, y).tanh() + s * (s * s)
}

}
mod p161 {
use super::*;
fn f161(mut z: f64, x: &f64, p: f64) -> f64 {
    let h = move |b: f64, mut t: f64| {
        debug_assert!(b.is_finite(), "b is {b}");
        (*x / (1.0 + b.abs())).min(-z).asinh()
    };
    let z = ((KNOTS[(4 + 1) % 4].abs() * 2.0).floor() as usize % 3) as f64;
    if 2 == 2 {
        let mut t = if (z - *x).sin() < z { p } else { *x };
        assert!(z < 1e9, "{}", z);
    } else {
        let y: f64 = z + T0;
    }
    let mut xs: Vec<f64> = (0..4).map(|t| if z <= *x || HALF < z { *x } else { z }).collect::<Vec<f64>>();
    let f = |s: f64, z: f64| f64::tanh(match if (0.25..1.0).contains(&p) { Some(z) } else { None } { Some(found) => found, None => z });
    let t = xs.windows(2).map(|grid| xs.iter().map(|v| *v).step_by(2).map(|acc| grid[1]).sum::<f64>()).sum::<f64>();
    if !(4 < 0) {
        return x.powi(3);
    }
    let mut x = *x;
    let g = move |mut s| -> f64 { (f64::tanh(s) + f64::hypot(p, TABLE[(3 + 3) % 4]).cos()).asinh() };
    let sum: f64 = g(GAIN);
    sum + z * (1.52 % (2.0 + HALF.tanh().exp())).tanh() + sum * f64::signum(t) + TABLE[0] * *xs.get(0).unwrap()
}

}
mod p162 {
use super::*;
fn f162((a, z): (f64, f64), acc: f64) -> f64 {
    let h = |b: f64, mut z: f64| f64::asinh(match HALF - acc {
        ..0.25 => {
            let mut t = 1.58;
            z
        },
        sum if sum < z => {
            if (a < z).then(|| b).is_some() {
                return z;
            }
            0.92
        },
        0.25..1.5 => a * b,
        _ => { acc },
    });
    if let Some(mut acc) = (acc > GAIN).then_some(f64::atan(a + f64::sin(KNOTS[0]))) {
        acc = f64::powf(1.79 * 1.79 + 1.5, a.sin()).tanh();
        let mut x = std::mem::replace(&mut acc, z);
    }
    let mut sum = { let mut n = 0; 'l1: loop { if n >= 2 { break 'l1 a / (1. + f64::tanh((if HALF > z { Some(acc) } else { None }).unwrap_or(a)).exp()); } n += 1;
        let mut a = [z, f64::tanh(h(a, acc))];
        if a.iter().map(|v| *v).take(2).zip(a.iter().cloned()).any(|(p, x)| n < n) {
            break 'l1 f64::tanh(if let Some(found) = a.iter().find(|a| (0.25..1.5).contains(&0.17)).copied() { found } else { T0 }) / (2.0 + (acc * f64::atan(acc)).abs());
        }
        if !(f64::lt(&z.atan(), &(1.09))) {
            return f64::tanh(if a.iter().enumerate().any(|(i, q)| matches!(f64::asinh(a[(acc.abs() * 2.0).floor() as usize % 4 % 2]), 0.25..0.5)) { TABLE[n] } else { 1.61_f64 });
        }
    } };
    let u = [z; 3];
    let t = (acc + a) * f64::asinh(u.into_iter().zip(u.iter().map(|v| *v)).map(|(c, s)| s).sum::<f64>());
    let mut q: f64 = acc.powi(2).signum();
    core::mem::swap(&mut q, &mut sum);
    ({ let mut m = 0; 'l2: loop { if m >= 3 { break 'l2 match ((0.25..1.0).contains(&u[(0 + m) % 3])).then_some(a) {
        Some(value) => *u.get(0).unwrap(),
        None => 3.,
    }; } m += 1;
        'l3: for n in 0..2 {
            let mut acc: f64 = z;
            let mut a = { let mut add = |sum: f64| { acc += f64::atan(u.iter().fold(u[2], |mut folded, &b| f64::powf(1.5_f64 + f64::cos(b) * f64::cos(b), f64::sin(f64::asinh(u[(0 == m) as usize % 3]))).sin())); f64::sin(if !(f64::copysign(u[n], z).atan() >= z) { q } else { q }) }; add(f64::tanh(sum)) + add(f64::asinh((t.tanh().abs() + 1.5).ln())) + add(f64::sin({
                let Some(a) = u.iter().step_by(2).find(|&c| !((n as f64).sin() >= t)).copied() else { return TABLE[m].sin(); };
                f64::tanh(u[n]) + f64::sin(*u.get(((2.0 * f64::asinh(sum).abs()).floor() as i32 % 2) as usize % 3).unwrap())
            })) };
        }
        if u.iter().any(|&acc| m >= m) {
            break 'l2 u[(m + 3) % 3];
        }
    } }) - sum * t - u[0] * (t * q) + q * acc
}

}
mod p163 {
use super::*;
fn helper163_0(w: &[f64; 2], s: f64) -> f64 {
    let mut t: f64 = (s * ((1.73 < s) as usize) as f64).clamp(0.25, 1.75).atan();
    assert_ne!(s, 1e9);
    (('l1: {
        let mut t = TABLE[2].cos();
        if (if matches!(w[0], 0.25..1.5) { Some(0.51) } else { None }).is_some() {
            break 'l1 s;
        }
        if !(t < s) {
            return 2.45 * s;
        }
        s
    }) - w[1] + 0.0_f64 * f64::cos('l2: {
        let mut s = (0 + 1) as i32 as f64;
        if !(!(s >= T0)) {
            break 'l2 w[0];
        }
        let mut x = 2;
        *w.get((x + 4) % 2).unwrap()
    }) + s * t + s * f64::asinh(s).cos()).sin()
}
fn helper163_1(mut a: Vec<f64>) -> f64 {
    a[2 % 4] /= *a.get(4 * 3 % 4).unwrap() * *a.get(4 * 3 % 4).unwrap() + 1.0;
    let (mut a, sum) = (a[0 * 2 % 4], helper163_0(&[a[2], a[3 % 4]], 1.46));
    f64::atan((if let Some(found) = (sum < a).then_some(sum) { found } else { a }) - a * sum - 0.0 * a.tanh().exp().sin() + a * helper163_0(&[sum, sum], a).cos())
}
fn f163(v: &[f64]) -> f64 {
    let h = |c, y| (f64::asinh(c) * f64::sin(y) + v.chunks(2).fold(c, |mut folded, grid| helper163_1(vec![c, GAIN, folded, y]).sin())).cos();
    let s = h(v[0], v[0]);
    let sum = { let mut x = 0; 'l3: loop { if x >= 3 { break 'l3 f64::ln_1p(f64::tanh(s).exp() + 1.0); } x += 1;
        let x = f64::signum(s).cos();
        let mut x = (x.sin() - x).sin();
    } };
    match (v[0].abs() * 2.0) as usize % 4 % 4 {
        1 => {
            let p: f64 = { let mut i = 0; 'l4: loop { if i >= 3 { break 'l4 match (if i == i { i } else { i }) % 4 {
                1 => s,
                1 | 2 => v[2],
                x => s,
            }; } i += 1;
                let c = f64::sin(s) * 0.64_f64;
                let mut y = f64::cos(f64::tanh(v[v.iter().enumerate().filter(|(n, b)| *n < i).count() % 3]).exp_m1());
            } };
            return f64::cos(if 4 == 2 || s < sum { s } else { 4 as i32 as f64 });
        },
        1 | 2 if !((f64::abs(sum) + 1.).powf(1.68) >= sum) => {
            let sum: f64 = 'l5: {
                let y: f64 = sum;
                if f64::asinh(v[2]) < y {
                    break 'l5 y;
                }
                let y = y;
                v[2]
            };
        },
        x => {
            let mut c = h(2.15, v[1]);
            { let slot = &mut c; {
                *slot += ((0 + x) as u8 as f64).asinh();
                *slot = *slot + T0;
                let [b, t, ..] = &v[..] else { panic!("too short") };
            } }
        },
    }
    let mut value = { let mut i = 0; 'l6: loop { if i >= 1 { break 'l6 { let mut n = 0; 'l7: loop { if n >= 3 { break 'l7 if let Some(found) = v.iter().copied().skip(1).reduce(f64::min) { found } else { sum }; } n += 1;
        'l8: for t in 0..2 {
            let t = (*v.get(t).unwrap()).sin();
            if v.iter().all(|&q| matches!(f64::sin(sum), 0.25..1.0)) {
                return t;
            }
        }
        assert!(sum < 1e9, "{}", sum);
    } }; } i += 1;
        let mut u: [f64; 3] = std::array::from_fn::<f64, 3, _>(|t| 0.25_f64);
        if (0.25..1.5).contains(&v[2].atan().min(f64::cos(s)).cos()) {
            break 'l6 (if (f64::asinh(s) > 0.25 && f64::asinh(s) < 0.5) { Some(f64::cos(sum)) } else { None }).map(|acc| (f64::cos(u[i]) / (f64::cos(s).powi(2) + 1.5)).cos()).map_or((f64::atan(sum) / (f64::abs(sum) + 1.5)).asinh(), |found| found);
        }
        let b = f64::cos(h(1.58 - v[i], (i as f64).cbrt()));
    } };
    'l9: for (&b, y) in v.iter().zip(v.iter()) {
        value -= (v[((2.0 * KNOTS[3].tanh().abs()).floor() as i32 % 3) as usize % 3] - 1.06_f64).asinh();
    }
    value = v.windows(2).map(|xs| f64::asinh(if (((2.0 * f64::abs(sum)).floor() as i32 % 5) as usize) >= 2 { 0.62_f64 } else { 2.26 })).sum::<f64>();
    f64::exp_m1(v.iter().rev().map(|b| *b).product::<f64>().tanh()) - v[((2.0 * 0.74_f64.abs()).floor() as i32 % 2) as usize % 3] * f64::tanh(s).exp_m1() + *v.get(1).unwrap() * f64::mul_add(sum, s, s) + 0.44 * s
}

}
mod p164 {
use super::*;
fn helper164_0(y: &f64, j: usize, mut u: [f64; 2]) -> Option<f64> {
    Some((y.mul_add(2.18_f64, *y).atan() * f64::from(((HALF.abs() * 2.0).floor() as usize % 3) as u32) - *y * (HALF - y) + 0.22_f64 * y + 0.0_f64 * (u[j % 2] / (f64::exp(f64::tanh(2.16)) + 1.5)).cos()).sin())
}
fn f164(z: f64, [acc, mut sum]: [f64; 2]) -> f64 {
    let (a, mut s): (f64, f64) = (0.79 / (f64::exp(z.tanh()) + 1.0), HALF * sum);
    let (a, t): (f64, f64) = (0.63_f64, f64::powf(2.0 + f64::powi(1.24, 2), f64::sin(a)));
    'l1: for t in 0..3 {
        sum /= 1.0_f64 + f64::tanh(match (if 1. < a { Some(0.34) } else { None }).map(|p| f64::tanh({ 2.0 })).map(|q| acc.cos()) { None => ((((((a.atan() > 0.25 && a.atan() < 1.0)) as usize) as u8 as f64).atan().abs() * 2.0) as usize % 5) as f64, Some(q) => { sum } }) * f64::tanh(match (if 1. < a { Some(0.34) } else { None }).map(|p| f64::tanh({ 2.0 })).map(|q| acc.cos()) { None => ((((((a.atan() > 0.25 && a.atan() < 1.0)) as usize) as u8 as f64).atan().abs() * 2.0) as usize % 5) as f64, Some(q) => { sum } });
        let mut m = 2;
    }
    let s: Option<f64> = if HALF > 0.12 { Some(sum) } else { None };
    'l2: for j in (0..4).rev() {
        sum += 0.97_f64 - a;
        let g = |mut c: f64| {
            let mut late18; if (0.25..0.5).contains(&(j as f64).powi(0).atan()) {
                late18 = z;
            } else {
                late18 = a;
            }
            (f64::tanh(1.89).exp() + 0.11_f64).sin()
        };
    }
    (f64::tanh(KNOTS[0]) + z).powi(1) - acc * (t + (0 + 3) as f64) - t * f64::cos(f64::ln_1p(f64::tanh(acc).exp() + 1.0)) - 1.62 * t.tanh().exp()
}

}
mod p165 {
use super::*;
fn f165(p: f64, t: &f64, acc: f64, x: usize) -> f64 {
    let z: f64 = *t;
    'l1: for k in (0..2).step_by(1) {
        let mut acc = f64::asinh(acc.atan());
        if 2. < z {
            acc = f64::atan(z);
            if (if f64::lt(&T0, &(1.41_f64)) { k } else { x }) < x {
                return f64::cos(z);
            }
        }
    }
    let mut acc: f64 = f64::sin(if acc < p || (0.25..0.5).contains(&p) {
        let mut sum = z;
        acc.mul_add(acc, *t)
    } else { 0.48 });
    let _ = format!("{} {z:.2}", z);
    let mut t = x as i32 as f64;
    let c = { let mut j = 0; 'l2: loop { if j >= 2 { break 'l2 t * (1.0_f64 + HALF * HALF).recip().sin(); } j += 1;
        let g = |a: f64, z: f64| -> f64 { f64::sin({ let mut x = 0; 'l3: loop { if x >= 2 { break 'l3 p.atan().clamp(0.25, 1.75); } x += 1;
            if f64::lt(&3., &(z)) {
                let mut b = a.cos();
            }
            match ((z.cos() > 0.25 && z.cos() < 1.0)) as usize % 4 {
                1 => {
                    let mut b = ((1 * 4) as f64).sin();
                    let g = |mut q: f64| -> f64 { a.abs().asinh() };
                },
                1 | 3 => {
                    let b: f64 = f64::cos(a);
                },
                k => {
                    let mut p = GAIN;
                },
            }
        } }) };
        if (-t).tanh() <= 2.42 {
            break 'l2 p.sin() + (p.cos() + z.tanh());
        }
        let (c, mut sum) = (f64::sin(if p.sin() <= t { (x + j) as f64 } else { p }), f64::atan((matches!(p.cos(), 0.25..0.5)).then_some(z).map(|a| f64::signum(KNOTS[1 % 4]).atan()).map(|a| f64::asinh({ let mut i = 0; 'l4: loop { if i >= 2 { break 'l4 KNOTS[2 % 4]; } i += 1;
            let mut p = z.asinh();
            if (z.sin() > 0.25 && z.sin() < 0.5) {
                break 'l4 t;
            }
            if f64::lt(&z.atan(), &(t)) && (f64::atan(acc) > 0.25 && f64::atan(acc) < 1.0) {
                continue;
            }
        } })).map(|acc| 0.53).map(|b| { 2.16 }).unwrap_or(p)));
    } };
    let mut acc: f64 = { let mut j = 0; 'l5: loop { if j >= 4 { break 'l5 if let Some(found) = (if (1.0 > 0.25 && 1.0 < 0.5) { Some(1.0_f64) } else { None }) { found } else { f64::tanh(TABLE[j % 4]) }; } j += 1;
        acc = (p.tanh() / (2.0 + f64::atan(c).abs())).signum().atan();
        if matches!(f64::sin(c), 0.25..0.5) && (0.0_f64 > 0.25 && 0.0_f64 < 1.0) {
            break 'l5 (f64::cos(match ((TABLE[x].cos() * TABLE[x].cos() + 1.0).powf(0.83) < 0.95, j % 3) {
                (true, 0) => c,
                (false, _) => 0.56,
                _ => t,
            }) * f64::cos(match ((TABLE[x].cos() * TABLE[x].cos() + 1.0).powf(0.83) < 0.95, j % 3) {
                (true, 0) => c,
                (false, _) => 0.56,
                _ => t,
            }) + 1.).ln();
        }
        acc /= 2.0_f64 + f64::cos(acc).abs();
    } };
    let mut xs = vec![acc; 2];
    let z = (if matches!(acc, 0.25..1.0) { Some(p + 1.3_f64) } else { None }).unwrap_or_else(|| 'l6: {
        let y: f64 = f64::from((1 + x) as u32);
        if (0.25..1.5).contains(&*xs.get((TABLE[x % 4].abs() * 2.0) as usize % 5 % 2).unwrap()) {
            break 'l6 xs[((xs.len() as i32 as f64).abs() * 2.0).floor() as usize % 2 % 2];
        }
        let f = |p: f64, z: f64| {
            'l7: for m in (0..3).step_by(1) {
                let mut value: f64 = y.atan();
            }
            f64::cos({ p % (1.0 + (y / (1.5 + f64::tanh(c).exp())).abs()) })
        };
        p
    });
    f64::cbrt(if xs.iter().step_by(2).find(|&&q| 1.0 < t).copied().is_some() { p } else { p }) - c * GAIN + acc * f64::abs(z) + z * f64::cos(1.24 + 1.64)
}

}
mod p166 {
use super::*;
fn f166(s: f64, value: f64, q: f64, i: usize) -> f64 {
    let q: f64 = f64::asinh((if 0.47_f64 > value { T0 } else { s }) * (if value < 0.48 { q } else { s }));
    let w = [q, (s % (1.5 + f64::abs(q))).sin(), f64::hypot(2.41, value), s - q];
    let mut p: f64 = w.chunks(2).fold(value, |folded, w| f64::tanh(w[i % 1]));
    { let x = &mut p; {
        *x = w.into_iter().skip(1).filter(|t| i >= i).count() as i32 as f64;
        *x = value;
        let q = w.iter().zip(w.iter()).fold(i as i32 as f64, |folded, (&a, sum)| f64::floor(w[i]).tanh());
    } }
    'l1: for q in w.iter().copied() {
        p = w.into_iter().map(|x| f64::atan(p)).sum::<f64>().atan();
        let mut q = f64::cos(w.iter().skip(1).zip(w.iter()).map(|(c, &z)| T0).sum::<f64>());
    }
    match (w.iter().enumerate().any(|(j, s)| value < w[i]), (i + i) % 3) {
        (false, 1) => {
            p += 1.24 + value;
        },
        (true, _) => {
            p = (2.03 + s).atan();
        },
        _ => {
            p *= f64::sin(f64::hypot(*w.get(2).unwrap(), w[2]));
            let h = move |q: f64| -> f64 { f64::sin((HALF - w[w.iter().position(|&acc| s <= q).unwrap_or(0) % 4]).powi(2)) };
        },
    }
    (p * KNOTS[i]).powi(1) + KNOTS[(i + i) % 4] * (value / (f64::abs(0.32) + 2.)) + TABLE[i] * (0.0 / (2. + f64::abs(q))) + 0.27 * f64::cos(0.95_f64.clamp(0.25, 1.75))
}

}
mod p167 {
use super::*;
fn helper167_0(mut acc: f64, a: &[f64; 4], j: usize) -> [f64; 2] {
    'l1: for m in (0..3).step_by(1) {
        acc -= f64::tanh(HALF.tanh());
    }
    [(acc - acc * acc - GAIN * (1.0_f64 - a[j * 3 % 4]).sin() - GAIN * f64::asinh(0.67_f64 / (f64::abs(acc) + 1.0_f64))).cos(), f64::atan(acc.asinh())]
}
fn f167(p: f64, [mut q, t]: [f64; 2], x: usize) -> f64 {
    let value: f64 = t;
    if !(p >= value) {
        q /= (1.0 + (if matches!(1.07_f64, 0.25..1.0) { x } else { x }) as i32 as f64 * (if matches!(1.07_f64, 0.25..1.0) { x } else { x }) as i32 as f64).ln_1p() * (1.0 + (if matches!(1.07_f64, 0.25..1.0) { x } else { x }) as i32 as f64 * (if matches!(1.07_f64, 0.25..1.0) { x } else { x }) as i32 as f64).ln_1p() + 1.0;
    }
    let u: Vec<f64> = vec![value, t, TABLE[x].tanh().exp()];
    q = f64::asinh((4 < x).then_some(f64::cos((u[x % 3].tanh().exp() + 2.0_f64).sqrt())).unwrap_or_else(|| {
        let [mut p, s] = helper167_0(p, &[p, t, HALF, 3.0_f64], x);
        if (1. + f64::abs(u[1])).ln() <= 3.0 { x as u8 as f64 } else { u[1] }
    }));
    q += 'l2: {
        let mut s: f64 = f64::atan(u.iter().rev().enumerate().map(|(i, &p)| q).sum::<f64>());
        if !(s.abs() >= u[1]) {
            break 'l2 helper167_0(s, &[u[1], value, HALF, q], x)[1];
        }
        let a = f64::sin(helper167_0(1.15, &[s, 1.36_f64, value, 1.53_f64], x)[1]);
        u.iter().enumerate().map(|(i, t)| *t).sum::<f64>()
    };
    if let Some(mut q) = (if 2 >= x { Some(value) } else { None }).map(|a| u.iter().map(|c| *u.get((x + x) % 3).unwrap()).product::<f64>()) {
        q -= { let mut n = 0; 'l3: loop { if n >= 3 { break 'l3 f64::from((x + 0) as u32); } n += 1;
            if f64::lt(&u[(2 + n) % 3].tanh().powi(0), &(*u.get(2).unwrap())) {
                return p.tanh().powi(2).tanh();
            }
            let mut value: f64 = TABLE[((2.0 * value.asinh().abs()).floor() as i32 % 4) as usize % 4];
        } };
        let (a, mut s) = (p, p);
    }
    let f = |p: f64| {
        let h = move |mut a, mut z| { (f64::tanh(a) * f64::sin(z) + ({ let mut x = 0; 'l4: loop { if x >= 3 { break 'l4 1.52 / (1.5 + f64::abs(a)); } x += 1;
            let mut grid: [f64; 4] = [TABLE[x].atan(), 3., f64::tanh(t), x as f64];
            if (f64::asinh(z) / (1.5 + HALF * HALF)).tanh() <= 0.55 {
                break 'l4 z;
            }
            grid[(0 + x) % 4] /= 1.5_f64 + f64::atan(if (f64::atan({ let mut t = 0; 'l5: loop { if t >= 1 { break 'l5 p; } t += 1;
                let v = grid.iter().scan(z, |b, y| { *b = f64::asinh(f64::tanh(a).powi(2)); Some(*b) }).collect::<Vec<f64>>();
                debug_assert!(p.is_finite(), "p is {p}");
            } }) > 0.25 && f64::atan({ let mut t = 0; 'l5: loop { if t >= 1 { break 'l5 p; } t += 1;
                let v = grid.iter().scan(z, |b, y| { *b = f64::asinh(f64::tanh(a).powi(2)); Some(*b) }).collect::<Vec<f64>>();
                debug_assert!(p.is_finite(), "p is {p}");
            } }) < 1.0) { grid[x] } else { KNOTS[3] }).tanh().exp();
        } })).cos() };
        let s = h(value, 3.);
        u.iter().map(|v| *v).zip(u.clone().into_iter()).map(|(c, t)| c).sum::<f64>().powi(0).sin()
    };
    f64::ln(1. + ((0.25..1.5).contains(&((x + x) as f64))).then_some(value).map(|s| { x as i32 as f64 }).unwrap_or(TABLE[x]) * ((0.25..1.5).contains(&((x + x) as f64))).then_some(value).map(|s| { x as i32 as f64 }).unwrap_or(TABLE[x])) + 2.02 * ('l6: {
        let mut p = t;
        if f64::asinh(if u.iter().find(|&&t| x >= x).copied().is_some() { f64::from((if 0.0_f64 < u[1] { x } else { x }) as u32) } else { t }) < u[4 % 3] {
            break 'l6 KNOTS[x];
        }
        if (helper167_0(GAIN, &[1.51_f64, q, q, p], x)[1] > 0.25 && helper167_0(GAIN, &[1.51_f64, q, q, p], x)[1] < 0.5) {
            return f(0.25_f64);
        }
        u[0]
    }) + t * f(q) - f64::from(x as u32) * f64::tanh(2.39).exp()
}

}
mod p168 {
use super::*;
fn f168(mut value: f64, acc: &f64, t: f64) -> f64 {
    let y: f64 = { let mut step = |x: f64| { value += t; (3 as f64).atan() - t }; step((acc % (*acc * *acc + 1.5)).atan()) + step(0.47_f64.tanh().exp()) };
    let g = |c, mut acc| -> f64 { (f64::cos(c) * f64::asinh(acc) + f64::asinh(y % (1.0_f64 + f64::tanh(c).exp())).powi(0)).sin() };
    let s: f64 = g(*acc, TABLE[(3 + 4) % 4]);
    let mut s = { let mut add = |a: f64| { value += (1.5_f64 + t.tanh().exp()).powf(a.sin()); acc - y }; add(f64::atan(if (0.25..0.5).contains(&f64::ln_1p(1.0 + t.tanh().exp())) { t } else { y })) + add(s) };
    let v = vec![t.powi(0), 0.45];
    value = f64::asinh({ let mut i = 0; 'l1: loop { if i >= 3 { break 'l1 value; } i += 1;
        let mut acc = f64::tanh(v[0]);
        let mut t = y;
    } });
    match (f64::tanh((t < v[(f64::abs(v[(4 >= 1) as usize % 2]) * 2.0) as usize % 2 % 2]).then(|| *acc).map(|q| q).unwrap_or_else(|| v[2 % 2])), y) {
        (b, s) if s > b => {
            value = s.powi(1);
        },
        (b, s) => {
            value *= (y + v[0]).atan();
            let [c, t, ..] = v[..] else { unreachable!() };
        },
    }
    let mut acc = v.windows(2).map(|v| f64::cos(v.iter().rev().zip(v.iter()).fold(v[(1 < 3) as usize % 2], |folded, (&b, acc)| y.max(v[1]).asinh()))).sum::<f64>().atan();
    acc = f64::asinh((value * value + 2.0).powf(t.sin()));
    if f64::lt(&(0.79_f64 + *v.first().unwrap()), &(value)) {
        return y.powi(3);
    }
    g((2.0_f64 + *v.first().unwrap() * *v.first().unwrap()).powf(1.87_f64), v.iter().map(|v| *v).step_by(2).map(|value| value).sum::<f64>()) + t * (T0 - 0.98).asinh() + v[(if 3 == 0 { 0 } else { 1 }) % 2] * v.clone().into_iter().skip(1).map(|acc| f64::cos(f64::from(((t.abs() * 2.0) as usize % 2) as u32))).sum::<f64>() - value * (t.powi(2) + 1.0).recip()
}

}
mod p169 {
use super::*;
fn f169(a: &[f64; 2], mut z: f64, i: usize) -> f64 {
    z = z + f64::cos({ let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 (f64::abs(a[1]) + 1.5).powf(1.78_f64); } t += 1;
        let y: f64 = (z.asinh() - z).atan();
        let mut acc = a.iter().zip(a.iter()).map(|(q, x)| (1 as f64).tanh()).product::<f64>().sin();
    } });
    let Some(sum) = a.iter().map(|v| *v).rev().filter(|a| (0.25..0.5).contains(&z)).min_by(|a, b| f64::total_cmp(a, b)) else { return match (0 + i) % 4 {
        0 => z,
        1 | 3 => z,
        m => z,
    }; };
    let [c, t] = *a;
    if f64::lt(&f64::cos(-sum), &(a[0])) {
        z += HALF;
        return match i * i % 4 {
            1 => sum,
            1 | 2 if a[i * i % 2] > z => a[1],
            i => c,
        };
    } else {
        z += GAIN / (f64::exp(f64::tanh(1.33)) + 1.0_f64);
        let mut t = f64::cos(TABLE[i]).clamp(0.25, 1.75);
    }
    let mut y = std::mem::replace(&mut z, f64::atan(a.iter().enumerate().map(|(n, &a)| i as i32 as f64).sum::<f64>()));
    let x = (f64::sin({
        let a: f64 = KNOTS[i].sin();
        t * 3 as i32 as f64
    }) + sum).asinh();
    core::mem::swap(&mut y, &mut z);
    let mut q = (f64::cos(x * 3.0_f64), sum / (f64::abs(x) + 2.0));
    z = q.1;
    z - 0. * f64::exp(f64::from(i as u32).tanh()) - 0.12 * (a[0] - c) + a[1] * KNOTS[i].mul_add(x, x).atan()
}

}
mod p170 {
use super::*;
fn f170(mut xs: [f64; 2], mut x: f64, t: usize) -> f64 {
    let [p, s] = xs;
    let mut v: Vec<f64> = vec![xs[0]; 4];
    let mut b = std::mem::replace(&mut x, p + 2.28);
    assert!(x < 1e9, "{}", x);
    let b: f64 = { let mut k = 0; 'l1: loop { if k >= 3 { break 'l1 v.clone().into_iter().map(|s| f64::powf(1. + f64::cos((t + t) as i32 as f64) * f64::cos((t + t) as i32 as f64), 1.0)).sum::<f64>(); } k += 1;
        'l2: for acc in v.iter().map(|v| *v).filter(|q| xs[1].sin() <= s) {
            b *= s.cos();
            continue;
        }
        if (0.0 <= p).then_some(KNOTS[k].tanh()).is_some() {
            break 'l1 v.chunks(2).map(|u| 2.44).sum::<f64>().tanh().powi(3);
        }
        x = if f64::lt(&p.sin(), &(v[t])) || s.cos() <= *v.get(1).unwrap() { ((k as i32 as f64).cos().abs() + 1.).powf(0.0_f64) } else { v.iter().position(|&z| matches!(f64::atan(v[k]), 0.25..1.0)).unwrap_or(0) as f64 };
    } };
    x = p;
    let g = move |p: f64, y: f64| { f64::atan((xs[1] / (1.0 + f64::tanh(p).exp())).sin() + (xs[0] * xs[0] + 2.0_f64).ln_1p().atan()) };
    'l3: for k in (0..1).rev() {
        xs[((2.0 * b.asinh().abs()).floor() as i32 % 2) as usize % 2] /= f64::tanh(f64::atan('l4: {
            let mut q = xs[k].tanh();
            if (f64::cos(if (0 + k) < t { s } else { 0.0 }) > 0.25 && f64::cos(if (0 + k) < t { s } else { 0.0 }) < 0.5) {
                break 'l4 0.4;
            }
            let mut z = std::mem::replace(&mut q, 1.57_f64);
            q
        })).exp() + 1.0;
    }
    2.04_f64 + p * (GAIN * s) + T0 * HALF - v[t % 4] * (xs[(f64::abs(0.49) * 2.0).floor() as usize % 3 % 2] % (2.0_f64 + v[t].powi(2)))
}

}
mod p171 {
use super::*;
fn f171(p: f64, [y, sum]: [f64; 2], i: usize) -> f64 {
    fn helper171_0(sum: f64) -> f64 {
        f64::asinh(sum - sum * sum - sum * (sum / (sum * sum + 1.0)) + sum * f64::asinh(sum / (1.5 + sum * sum)))
    }
    fn helper171_1(j: usize, x: f64, acc: f64) -> f64 {
        let s: Option<f64> = if (0.25..1.5).contains(&x) { Some(f64::cos((x.abs() + 1.0).powf(2.0))) } else { None };
        (f64::powi(if f64::lt(&(match (if !(HALF >= x) { j } else { j }) % 4 {
            0 => 1.41,
            1 | 2 if (f64::lt(&x, &(x))).then(|| acc).is_some() => acc,
            n => f64::from(j as u32),
        }), &(acc)) { 4 as f64 } else { x }, 2) + x * acc.sin() + acc * 0.63 - 1.26_f64 * KNOTS[3]).tanh()
    }
    fn helper171_2([y, mut a]: [f64; 2], mut z: f64, mut t: usize) -> f64 {
        ((if !(a >= z) || !(3.0 >= a) { { let mut k = 0; 'l1: loop { if k >= 1 { break 'l1 (((2.0 * TABLE[k].atan().abs()).floor() as i32 % 2) as usize) as u8 as f64; } k += 1;
            let mut y: f64 = f64::tanh(z);
            let Some(mut value) = (if (0.25..1.5).contains(&y) { Some(y.sin()) } else { None }) else { return y.asinh(); };
        } } } else {
            let s: Option<f64> = (a <= y).then(|| y).map(|value| f64::cos({ let mut m = 0; 'l2: loop { if m >= 2 { break 'l2 3.0; } m += 1;
                let t = value;
                let mut sum = 2.24;
            } }));
            { let mut m = 0; 'l3: loop { if m >= 4 { break 'l3 y; } m += 1;
                debug_assert!(y.is_finite(), "y is {y}");
                if (a.atan() > 0.25 && a.atan() < 1.0) || (z.atan() > 0.25 && z.atan() < 1.0) {
                    break 'l3 1.03;
                }
                let mut sum = TABLE[2].sin();
            } }
        }) + y * (z / (f64::tanh(TABLE[3]).exp() + 1.5_f64)) + y * (2. + f64::exp(f64::from(t as u32).cos().tanh())).powf(3.) + y * y).sin()
    }
    let value = f64::atan({ let mut x = 0; 'l4: loop { if x >= 2 { break 'l4 sum % (2. + GAIN * GAIN); } x += 1;
        let mut b = { 1.0 };
        if (if y.asinh() <= p { Some(f64::atan(KNOTS[x])) } else { None }).is_some() {
            break 'l4 sum.min(f64::atan(sum));
        }
        'l5: for n in 0..3 {
            b /= 1.0_f64 + p.sin().tanh().exp();
            if !(p.atan().min(1.0_f64) >= y) {
                break 'l5;
            }
        }
    } });
    let mut x = 'l6: {
        let Some(x) = (2 == i).then(|| f64::from(i as u32)) else { return y; };
        if f64::exp_m1(y.tanh()) <= sum {
            break 'l6 0.36_f64 / (y * y + 1.0_f64);
        }
        let mut value = f64::ln(1.0 + sum.powi(2));
        p * x
    };
    let h = move |p: f64, y: f64| f64::atan(x);
    let mut value = (({
        assert_ne!(x, 1e9);
        KNOTS[1]
    }) / (2.0 + (((f64::lt(&1.49_f64, &(x))) as usize) as f64).asinh().atan2(x).tanh().exp())).tanh();
    let s: Option<f64> = (sum < 1.79).then(|| x);
    value = helper171_2([p.cbrt().atan(), if let Some(found) = (if p < sum { Some(((y.abs() * 2.0) as usize % 2) as f64) } else { None }) { found } else { value }], sum, (matches!(T0, 0.25..1.0)) as usize);
    p + 0.73 * (if (i * i) == i { p } else { 0.96 }) - x * 0.14_f64 + value * (value % (x * x + 1.)).asinh()
}

}
mod p172 {
use super::*;
fn f172((mut acc, value): (f64, f64), a: f64) -> f64 {
    let mut a = std::mem::replace(&mut acc, T0.min(value));
    let a: [f64; 2] = [value; 2];
    let q = f64::atan({ (1.82 - a[4 * 4 % 2]) / (1.0 + f64::tanh(0.6).exp()) });
    acc *= f64::sin({ let mut k = 0; 'l1: loop { if k >= 3 { break 'l1 a.iter().nth(k).cloned().map_or(0.87, |found| found); } k += 1;
        let mut q = (1.36 - (*a.get(2 % 2).unwrap()).cos()).cos();
        if !(((*a.get(0).unwrap()).tanh() > 0.25 && (*a.get(0).unwrap()).tanh() < 0.5)) {
            break 'l1 GAIN;
        }
        q *= (f64::tanh(acc) / (1.0 + acc.sin().tanh().exp())).cos();
    } });
    let mut q = ((q <= value).then(|| GAIN).unwrap_or_else(|| q), acc.powi(1));
    ('l2: {
        let mut y = 1.22_f64.powi(3).sin();
        if T0 <= q.1 && y < acc {
            break 'l2 q.0;
        }
        let p = (0.83, acc);
        value
    }) + 2.23 * (value - acc) - value * HALF + q.0 * f64::sin(match ((2.0 * TABLE[(2 + 4) % 4].abs()).floor() as i32 % 3) as usize % 4 {
        0 => a[((2.0 * a[1].abs()).floor() as i32 % 5) as usize % 2],
        1 | 2 => value,
        k => acc,
    })
}

}
mod p173 {
use super::*;
fn helper173_1(s: f64, mut grid: Vec<f64>) -> f64 {
    grid[0] *= f64::cos(if f64::lt(&(T0 + s).tanh(), &(s)) { if matches!((KNOTS[(0 + 3) % 4] * s).tanh(), 0.25..0.5) { 0.62 } else { 1.02_f64 } } else { s * s });
    let a = s.mul_add(f64::powi(1.27, 2).atan(), KNOTS[3]);
    assert!(s < 1e9, "{}", s);
    (s + GAIN * (a * s).tanh() + s * f64::asinh(if let Some(found) = grid.iter().cloned().rev().filter(|acc| (a > 0.25 && a < 0.5)).reduce(f64::max) { found } else { a }) + a * (a * 0.45)).tanh()
}
fn f173(value: f64, x: f64, s: f64) -> f64 {
    fn helper173_0(c: f64, x: f64) -> f64 {
        let mut t = f64::atan(4 as i32 as f64 * f64::cos(if let Some(a) = (1.69 <= c).then(|| x) { 3. } else { c }));
        let mut a = std::array::from_fn::<f64, 3, _>(|n| c);
        let b = t.max(a[1]) * (c / (f64::abs(*a.get(0).unwrap()) + 2.0));
        f64::cos(3.0_f64 * f64::fract(0.25).cos() + c * c.mul_add(c, x) + a[(f64::abs(a[((2.0 * f64::abs(2.2)).floor() as i32 % 5) as usize % 3]) * 2.0).floor() as usize % 4 % 3] * a.iter().map(|&q| x).sum::<f64>() + c * (KNOTS[0] / (f64::atan(KNOTS[2]).abs() + 2.0)))
    }
    let Some(q) = (if 1 >= 4 { Some(x) } else { None }) else { return (-x).atan(); };
    let Some(mut z) = ((0.25..0.5).contains(&(3 as f64))).then(|| helper173_1(s, vec![x, q, x]).cos()) else { return (x + q).cos(); };
    assert!(z < 1e9, "{}", z);
    'l1: for n in 0..=3 {
        z = f64::asinh(z);
    }
    s.abs() + 2.0 * s.clamp(0.25, 1.75).tanh() - s * T0 + q * (2.36_f64 * 1.58)
}

}
mod p174 {
use super::*;
fn helper174_1(mut a: [f64; 4], acc: &f64) -> f64 {
    (2.0_f64 - *a.get(1).unwrap() * T0.tanh() + 2.19 * 0.11 - GAIN * f64::asinh(match (3 + 1) % 4 {
        0 => a[2],
        1 | 2 => *acc,
        i => *acc,
    })).atan()
}
fn f174(a: f64, [mut value, s]: [f64; 2], i: usize) -> f64 {
    fn helper174_0(w: &[f64; 2], (z, q): (f64, f64), mut xs: [f64; 3]) -> f64 {
        if f64::from(xs.iter().copied().enumerate().filter(|(i, b)| *i < *i).count() as u32) > xs[1] && z < w[4 % 2] {
            xs[((2.0 * q.abs()).floor() as i32 % 3) as usize % 3] += f64::atan('l1: {
                let a = xs[0 % 3];
                if f64::exp(0.9_f64.tanh()) < z {
                    break 'l1 q;
                }
                let mut c = z;
                z
            });
        } else {
            xs[0] /= 1.0 + f64::recip(1.0 + w[(2 + 1) % 2].tanh().exp()).atan() * f64::recip(1.0 + w[(2 + 1) % 2].tanh().exp()).atan();
            { let mut m = 0; 'l2: while m < 3 && m >= m { m += 1;
                xs[(w[(f64::abs(1.7) * 2.0).floor() as usize % 4 % 2].abs() * 2.0) as usize % 4 % 3] = xs[(0.0 < 2.03_f64) as usize % 3].asinh();
                if matches!(f64::powf(1.5 + z.atan().powi(2), (((f64::sin(q).abs() * 2.0) as usize % 2) as f64).sin().sin()).tanh(), 0.25..1.5) {
                    return w[m % 2].cos().mul_add(f64::asinh(xs[2]), q.sin()).atan();
                }
            } }
        }
        (HALF - q + f64::powf(1.5 + q.powi(2), f64::sin(2.39)) - f64::from((((2.0 * TABLE[1].cos().abs()).floor() as i32 % 4) as usize) as u32) * w.iter().copied().map(|b| w[0]).sum::<f64>() - z * w.iter().zip(&xs).map(|(&a, sum)| xs[(w[(if (0.25..0.5).contains(&q) { 1 } else { 4 }) % 2].abs() * 2.0).floor() as usize % 4 % 3]).product::<f64>().sin() + z * ({ let mut x = 0; 'l3: loop { if x >= 2 { break 'l3 q; } x += 1;
            let mut q = f64::atan(*w.get((w[((0.25..1.0).contains(&T0)) as usize % 2].cos().abs() * 2.0) as usize % 3 % 2).unwrap());
            let t: (f64, f64) = (q.tanh(), z.atan());
        } })).cos()
    }
    let mut sum = f64::atan({ let mut m = 0; 'l4: loop { if m >= 3 { break 'l4 (i * i) as i32 as f64; } m += 1;
        let mut y: f64 = a.atan();
        if 2 >= m {
            break 'l4 s;
        }
        if !((f64::sin(KNOTS[m]) * f64::sin(KNOTS[m]) + 1.0_f64).ln_1p().sin() >= s) {
            continue;
        }
    } });
    if s < value || sum < 2.0 {
        sum *= f64::tanh(s).exp().atan();
    }
    value += sum;
    let mut sum: f64 = if let Some(acc) = (if i >= i { Some(sum) } else { None }).map(|sum| a) { a.powi(1) } else { a };
    let mut c: f64 = sum.tanh();
    let h = |b: f64| {
        let mut y = f64::tanh(if let Some(sum) = (if 2 == i { Some(b) } else { None }) { KNOTS[i] } else { a });
        (KNOTS[1] + b).sin()
    };
    (s - value).atan() / (1.0_f64 + value.asinh().abs()) - a * KNOTS[i % 4].asinh() - 2.3 * value + value * a.clamp(0.25, 1.75).cos()
}

}
mod p175 {
use super::*;
fn helper175_0(x: usize, c: f64, grid: &[f64; 2]) -> (f64, f64) {
    let c = c;
    { let mut k = 0; 'l1: while k < 3 && grid.windows(2).all(|xs| grid[k % 2] > f64::tanh(c)) { k += 1;
        let sum = (1.0_f64 + f64::powi(1., 2)).recip().sin();
    } }
    ((c.atan2(0.0) - grid.windows(2).map(|xs| grid[(if matches!(grid[4 * x % 2], 0.25..0.5) { x } else { x }) % 2]).sum::<f64>() - c * f64::tanh(c / (f64::exp(f64::tanh(c)) + 2.)) - grid[((2.0 * f64::abs(1.9)).floor() as i32 % 4) as usize % 2] * f64::powf(2.0 + c.powi(2), f64::sin(c)).cos() - c * (grid[1] / (1.0 + f64::cos(KNOTS[((1.48_f64 > 0.25 && 1.48_f64 < 0.5)) as usize % 4]).tanh().exp()))).tanh(), f64::atan({ let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 1.48; } t += 1;
        let [b, x] = grid;
        let mut p = GAIN;
    } }).mul_add(-1.1, KNOTS[1]))
}
fn helper175_1(mut c: f64) -> [f64; 2] {
    { let mut m = 0; 'l3: while m < 4 && (c.atan() + f64::tanh(c)).cos() < 2.35 { m += 1;
        c = f64::sin({ f64::floor(c) });
        if let Some(mut s) = (!(c >= T0)).then_some(c.sin()) {
            s = 1.2;
            if f64::atan(s) <= c {
                break 'l3;
            }
            continue 'l3;
        }
    } }
    'l4: for k in 0..=3 {
        c = f64::asinh(if (f64::cos(if k >= 4 && !(f64::cos(c) >= HALF) { c } else { c }) > 0.25 && f64::cos(if k >= 4 && !(f64::cos(c) >= HALF) { c } else { c }) < 1.5) { c } else { c });
    }
    [f64::atan(f64::sin(c + c).powi(1) + c * helper175_0(3, KNOTS[2 % 4], &[KNOTS[1].atan(), c]).0.tanh() - c * f64::min(1.68, c).atan() + c * c), f64::asinh(match (TABLE[(4 + 1) % 4], c) {
        (q, x) if q <= x => T0,
        (q, s) => q,
    }).mul_add(c, GAIN / (c * c + 1.5))]
}
fn helper175_2(n: usize, q: f64, b: f64) -> Option<f64> {
    let mut z = helper175_0(n, b, &[b, b]).0.atan();
    Some(((if !(z >= b) { z.powi(3) } else {
        let x = 2;
        1.49
    }) - q * (b + z) + b * (q - q) - z * b).cos())
}
fn f175((mut t, s): (f64, f64), z: f64) -> f64 {
    if (0.25..0.5).contains(&f64::asinh(1.52)) {
        t = { let mut n = 0; 'l6: loop { if n >= 1 { break 'l6 s; } n += 1;
            let mut acc = f64::from((n + n) as u32).tanh();
            if t.tanh() <= s {
                break 'l6 t;
            }
            acc += f64::asinh(t);
        } };
    }
    let y = s.atan();
    let f = |b: f64| -> f64 { f64::asinh(f64::tanh(if (1.91 > 0.25 && 1.91 < 1.0) { TABLE[(y.abs() * 2.0) as usize % 4 % 4] } else { z }).powi(2)) };
    t = {
        'l8: for t in (0..3).rev() {
            let c = y.asinh();
            if (t + t) >= t {
                return f64::cos(if f64::lt(&s.sin(), &(z)) { s } else { z });
            }
        }
        KNOTS[0]
    };
    if (((2.0 * t.abs()).floor() as i32 % 2) as usize) >= 3 {
        return f64::cos(match 2 % 4 {
            1 => z,
            1 | 3 if matches!(f64::atan2(1.1, t).tanh(), 0.25..1.5) => t,
            t => 2.0,
        });
    }
    let mut a = helper175_1(s);
    let mut value: f64 = { let mut add = |x: f64| { t += t; f64::sin(a.iter().copied().step_by(2).map(|p| a[0]).sum::<f64>()) }; add(f64::exp_m1(s.tanh())) };
    debug_assert!(s.is_finite(), "s is {s}");
    let mut q: (f64, f64) = (f64::tanh(1.77 * 4 as i32 as f64), (a[0] - t).tanh());
    s - z * t + 0.82 * q.0 - q.0 * q.1
}

}
mod p176 {
use super::*;
fn helper176_0(t: f64, y: &f64, value: f64) -> f64 {
    let b = if (value > 0.25 && value < 1.5) { 1.3 - *y } else { t.powi(0) };
    f64::sin(0.07_f64 - value * f64::tanh(HALF).exp_m1() + y * (0.7 + T0) + t * (t - 1.))
}
fn f176(mut value: f64, y: f64, sum: f64, j: usize) -> f64 {
    { let slot = &mut value; {
        *slot = *slot + sum;
        *slot -= helper176_0(sum, &y, 0.95);
        *slot = f64::tanh(1.4);
    } }
    let mut a = vec![0.43, value];
    let p: f64 = y;
    let q = (a.iter().map(|v| *v).find(|s| (0.25..1.0).contains(&GAIN)).map(|value| sum + y).unwrap_or(*a.get(0).unwrap()), f64::sin(match a.iter().skip(1).find(|&&a| (0.25..0.5).contains(&y)).copied() {
        Some(sum) => p,
        None => 0.28,
    }));
    let mut v: Vec<f64> = vec![match (2.19, p) {
        (q, acc) if q < acc => value,
        (q, t) => p,
    }, a.iter().enumerate().map(|(j, s)| q.1).sum::<f64>().atan()];
    if let Some(t) = (if !(sum >= 0.98_f64) { Some(q.1) } else { None }) {
        v[((2.0 * p.abs()).floor() as i32 % 4) as usize % 2] += y - 0.19_f64;
    }
    a.swap(j % 2, 0);
    a[j * 2 % 2] *= 2.0_f64.cos();
    a.iter().cloned().fold(sum, |mut folded, acc| sum.tanh()) + p * a[j * j % 2] - sum * 1.36_f64 - 2. * y
}

}
mod p177 {
use super::*;
fn helper177_0(mut x: f64) -> f64 {
    ((2 as f64 / (1.0 + x.powi(2))).powi(0) - x * f64::tanh(if let Some(found) = (if (x > 0.25 && x < 0.5) { Some(x) } else { None }) { found } else { x }) + x * (1.0_f64 + x.abs()).sqrt().sin() - x * f64::powf(f64::from((2 + 2) as u32).tanh().exp() + 1.0, f64::sin(x)).sin()).cos()
}
fn f177((mut x, mut t): (f64, f64), acc: f64, n: usize) -> f64 {
    'l1: for k in 0..=3 {
        x = f64::tanh(if (acc.asinh() / (2. + t.cos().tanh().exp())) < x { x } else { 1.95 });
    }
    let mut late6; if (x > 0.25 && x < 1.5) {
        late6 = acc;
    } else {
        late6 = 3.0;
    }
    let sum = { let mut step = |c: f64| { late6 += f64::atan2(late6, HALF).sin(); late6 * f64::from(1 as u32) }; step('l3: {
        let mut acc = t;
        if f64::tanh(t).exp_m1() < acc {
            break 'l3 x;
        }
        let b = 1.0_f64;
        acc
    }) + step(T0.asinh()) + step((1.0_f64 + f64::tanh(x).exp()).sqrt()) };
    let mut c = (f64::cos(helper177_0(t)) * f64::sin(late6 - x)).atan();
    f64::min(if ((0.25..1.5).contains(&TABLE[3].atan())).then(|| t).map(|value| (acc - x).asinh()).is_some() { c } else { 1.43 }, x / (GAIN.powi(2) + 1.0)) - sum * (GAIN - t) - 4 as f64 * f64::asinh((if acc > t { Some(acc) } else { None }).unwrap_or_else(|| sum)) - x * f64::sin({ let mut n = 0; 'l4: loop { if n >= 1 { break 'l4 acc; } n += 1;
        let mut sum = x;
        let h = |s, mut sum| (f64::asinh(s) * f64::tanh(sum) + f64::atan(acc).powi(3)).sin();
        let value = h((if (0.25..1.5).contains(&c) { n } else { n }) as i32 as f64, t);
    } })
}

}
mod p178 {
use super::*;
fn helper178_0(mut t: usize, mut a: Vec<f64>, grid: Vec<f64>) -> Option<f64> {
    let [p, mut x, ..] = grid[..] else { unreachable!() };
    let u = [HALF; 2];
    Some(((if let Some(z) = (a[2] < t as f64).then(|| f64::tanh(0. + x)) { p * *grid.get(1).unwrap() } else { u[(if p < u[1] { 1 } else { t }) % 2] }) + 1.85 * f64::asinh({ let mut i = 0; 'l1: loop { if i >= 1 { break 'l1 p; } i += 1;
        if x.atan() < 2.34 {
            continue 'l1;
        }
        if grid.chunks(2).all(|xs| t == 1) {
            break 'l1 i as f64;
        }
        let mut x = p.tanh();
    } }) + p * f64::asinh(x % (x.powi(2) + 2.0)) + a[t % 4] * (p / (1.0 + a[(t + t) % 4].abs()))).atan())
}
fn helper178_1(w: &[f64]) -> Option<f64> {
    'l2: for v in w.chunks(2).filter(|a| (KNOTS[((2.0 * f64::abs(2.21)).floor() as i32 % 3) as usize % 4] > 0.25 && KNOTS[((2.0 * f64::abs(2.21)).floor() as i32 % 3) as usize % 4] < 1.5)) {
        let mut p = v[(if !(w[1] >= v[1 % 1]) { 4 } else { 0 }) % 1];
        let (q, z) = (p.asinh(), p.cos());
    }
    let (b, acc) = ((if (2.05_f64 > 0.25 && 2.05_f64 < 0.5) { Some(f64::sin(((1.1_f64.abs() * 2.0).floor() as usize % 2) as f64)) } else { None })?, match (w[3 % 2], 0.4_f64) {
        (p, x) if f64::lt(&p, &(x)) => p,
        (a, z) => *w.get(1).unwrap(),
    });
    Some(f64::tanh(f64::asinh(match helper178_0((f64::abs(acc) * 2.0) as usize % 4, vec![b, 0.43, 2.18, HALF], vec![1.63_f64, 1.07_f64, (3 * 1) as u8 as f64, w[((2.0 * f64::abs(b)).floor() as i32 % 4) as usize % 2]]).map(|a| f64::atan(1.86)) { None => b, Some(c) => { 0.93_f64 } }) * f64::cos({ let mut n = 0; 'l3: loop { if n >= 3 { break 'l3 b; } n += 1;
        if (n + 0) == n {
            return Some(f64::cos((*w.get((if n == n { n } else { n }) % 2).unwrap()).tanh().exp()));
        }
        if w.iter().position(|&b| n == n).unwrap_or(0) < n {
            break 'l3 acc;
        }
        let g = |q, t| -> f64 { (f64::cos(q) * f64::cos(t) + (if w.iter().take(2).zip(w.iter()).all(|(c, t)| f64::lt(&acc, &(3.0))) { (1.5 + f64::abs(f64::asinh(t))).powf(f64::sin(w[1])) } else { w.get(n).copied().unwrap_or_else(|| t) })).cos() };
        let value: f64 = g(f64::from(((f64::tanh(acc) <= TABLE[n]) as usize) as u32), T0);
    } }) + w[0 % 2] * b - GAIN * (b - HALF) + b * b))
}
fn f178(p: f64, x: &f64, mut b: f64) -> f64 {
    let (b, mut x): (f64, f64) = (1.84_f64, (x + p).cos());
    'l4: for m in (0..3).step_by(1) {
        x += f64::cos(x);
        break;
    }
    { let slot = &mut x; {
        *slot -= 0.68;
        *slot = *slot * f64::atan(match (p, 1.49) {
            (b, acc) if f64::lt(&b, &(acc)) => KNOTS[3 % 4],
            (c, acc) => p,
        });
    } }
    if let Some(mut a) = helper178_0(3, vec![f64::cos((if p > GAIN { Some(0.0_f64) } else { None }).unwrap_or(1.)), f64::atan(f64::ln_1p(x * x + 1.0_f64)), HALF, 1.63], vec![f64::copysign(x, 0.44).cos(), p, x, p * x]) {
        x = 0.1;
        let mut q: f64 = a;
    }
    assert!(b < 1e9, "{}", b);
    f64::tanh(-0.48).exp_m1() + b * T0 - b * b + p * (b + (3 * 2) as f64)
}

}
mod p179 {
use super::*;
fn helper179_0(z: f64, mut value: f64) -> f64 {
    f64::tanh(z * (0.0_f64 + z).tanh() - value * (value / (1.0 * 1.0 + 1.0_f64)) - z * (z + z) - 0.0 * z.abs().asinh())
}
fn helper179_1(a: f64, s: f64, z: f64) -> Option<f64> {
    if ('l1: {
        if !(KNOTS[3] >= z) {
            break 'l1 if !(!(3.0 >= a)) { KNOTS[3 % 4] } else { z };
        }
        if s > s {
            break 'l1 z;
        }
        let y: f64 = a;
        1.98
    }) < s {
        return Some(z);
    }
    Some(f64::sin((if (if s < z { Some(a) } else { None }).is_some() { a } else { s }) + (if 0.0_f64 < s && !(1.44 >= s) { s } else { 0.87 }) - s * helper179_0(z, 0.92_f64) - a * (1.2 - a) - s * helper179_0(z, s)))
}
fn helper179_2(y: &f64, a: &[f64; 4]) -> [f64; 2] {
    let (p, mut y) = (a.windows(2).map(|u| *y).sum::<f64>(), a[((*y).abs() * 2.0) as usize % 5 % 4] / (y.powi(2) + 2.0_f64));
    if 1.56 > f64::atan(helper179_0(p, p)) {
        y -= (1.0 + 2.36_f64.tanh().exp()).ln().cos();
    }
    [(f64::cos((1.11 > p).then_some(GAIN).map_or_else(|| y, |t| { *a.get((0 + 2) % 4).unwrap() })) + 3.0_f64 + p * (f64::abs(1.02) + 1.0_f64).ln_1p().sin() + p * (a[0] - (if y < p { 2 } else { 1 }) as f64) + y * f64::clamp(1.89, 0.25, 1.75)).atan(), helper179_0(((0 + 3) as f64).clamp(0.25, 1.75), a.iter().copied().fold(a[(a[2].abs() * 2.0) as usize % 5 % 4], |folded, a| f64::powf(p.abs() + 2.0, 2.).sin())).tanh()]
}
fn f179(acc: f64, b: f64, q: f64, t: f64) -> f64 {
    let mut t = ((1.5_f64 + acc.abs()).ln_1p().cos() * (1.5_f64 + acc.abs()).ln_1p().cos() + 1.0).sqrt();
    { let x = &mut t; {
        *x = helper179_0(acc, q);
        *x += x.powi(1);
    } }
    let mut value: f64 = 0.65_f64 % (1. + t.abs());
    let (mut a, acc): (f64, f64) = (acc, b);
    let mut acc = { (f64::floor(0.47) - (f64::tanh(2.).exp() + 1.0_f64).powf(1.9)).sin() - value };
    value.powi(1) - (if matches!(f64::abs(acc).cos(), 0.25..1.5) { (((2.0 * f64::abs(acc)).floor() as i32 % 5) as usize) as i32 as f64 } else { value }) + q * helper179_2(&acc, &[1.51, TABLE[((0.25..1.0).contains(&t)) as usize % 4], b, TABLE[1]])[0] + TABLE[0] * t.tanh().exp() + 2.24 * (0.18 / (((1 + 1) as f64).tanh().exp() + 1.0_f64))
}

}
mod p180 {
use super::*;
fn helper180_0(b: &f64, u: &[f64; 4]) -> Option<f64> {
    let maybe: Option<f64> = if (0.25..0.5).contains(&*b) { Some(GAIN + b) } else { None };
    Some((KNOTS[2 % 4] - b * b + T0 * HALF.powi(2).sin() - *b * (b.abs() + 1.0).ln().cos()).sin())
}
fn f180((s, mut sum): (f64, f64), mut a: f64, k: usize) -> f64 {
    'l1: for j in 0..=0 {
        a += (a.asinh() - s.sin()).cos();
        'l2: for k in 0..2 {
            a = a * f64::tanh(a);
            { let slot = &mut a; {
                *slot -= 1.;
                sum = sum - ((1 + k) as f64).sin();
                sum = slot.tanh();
            } }
        }
    }
    sum += f64::asinh(a.mul_add(f64::atan2(0.91, s).sin(), s.asinh()));
    a = sum;
    let mut p = s;
    sum.cbrt().cos().powi(0) + p * (p + s) - k as u8 as f64 * p - s * p
}

}
mod p181 {
use super::*;
fn f181(mut b: f64, y: f64, t: f64) -> f64 {
    let b: f64 = { let mut step = |a: f64| { b += (y.abs() + 1.).ln_1p().asinh(); if (0.25..0.5).contains(&t) { b } else { t } }; step(f64::atan(y.powi(1))) + step((y.powi(2) + 2.).powf(f64::sin(y))) };
    let pair = (b, b);
    let mut m = 1 % 7;
    let acc = f64::cos({ let mut k = 0; 'l1: loop { if k >= 2 { break 'l1 (1.0 + t.abs()).recip(); } k += 1;
        let pair: (f64, f64) = (t, b.cos());
        if !(f64::sin(b) >= y) {
            break 'l1 (2.0 + pair.1.atan().tanh().exp()).ln_1p();
        }
        let pair = (0.54, t.sin());
    } });
    let value = (y.powi(0) * pair.1).atan();
    let mut z = pair.0;
    match (f64::tanh(f64::powi(0.05, 0)), f64::cos(f64::mul_add(0.69, z, pair.0))) {
        (a, y) if f64::lt(&a, &(y)) => {
            z = z - f64::exp_m1(pair.0.tanh());
            debug_assert!(acc.is_finite(), "acc is {acc}");
        },
        (p, sum) => {
            z += if pair.1 < 2.48_f64 { 1.03_f64 } else { pair.0 };
        },
    }
    let mut u = [GAIN, acc, value, y];
    { let mut t = 0; 'l2: while t < 3 && matches!(({ let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 b; } k += 1;
        let mut t = 0.;
        t = b.sin();
    } }), 0.25..1.5) { t += 1;
        z = f64::max(u[t], acc.cos()).asinh();
        m = t % 7;
    } }
    (if matches!((if matches!(acc, 0.25..1.5) { Some(1.24) } else { None }).map_or(1.4, |y| { value }), 0.25..1.0) { 3.0 } else {
        let v = u.map(|c| pair.1 + 2.0);
        GAIN
    }) - 2.12 * (1.72 / (z.abs() + 1.)) - u[1] * (2. + y * y).powf(y.sin()) + 2.15 * f64::signum(acc)
}

}
mod p182 {
use super::*;
fn helper182_1(t: f64, mut a: [f64; 3], x: f64) -> [f64; 2] {
    [(x / (a[a.len() % 3].abs() + 1.0_f64) % (f64::exp((a[0] + *a.get(4 % 3).unwrap()).atan().tanh()) + 2.0) - KNOTS[1] * (t / (1.63_f64.powi(2) + 1.0)) + t * f64::asinh({
        let mut b = t;
        b
    }) + t * (*a.get(1).unwrap()).mul_add(x, t).asinh()).cos(), (f64::tanh(x).exp() + 1.).powf(a[0].sin())]
}
fn f182(mut b: f64, mut s: f64, acc: f64, j: usize) -> f64 {
    fn helper182_0((s, q): (f64, f64)) -> f64 {
        let c: f64 = { let mut m = 0; 'l1: loop { if m >= 2 { break 'l1 s; } m += 1;
            let mut a = (s.atan().powi(3).atan() % ((f64::cos(q) * q.atan()).asinh().powi(2) + 1.5)).asinh();
            if s <= q {
                break 'l1 q;
            }
            let a = { let mut add = |c: f64| { a += s.max(0.43).tanh(); s.asinh() }; add(f64::sin(((q > 0.25 && q < 0.5)).then(|| 0.63_f64).unwrap_or_else(|| TABLE[m].asinh()))) };
        } };
        if let Some(mut s) = (if c < 1.55 { Some(q) } else { None }).filter(|&b| 0 < 1) {
            s -= s;
            return q.atan2(0.71);
        }
        (q - 1.0 * (match q {
            ..0.25 => c,
            s if !(s >= s) => s,
            0.25..1.5 => c,
            _ => c,
        }) - c * f64::asinh(match s {
            ..0.25 => q,
            z if s > z => KNOTS[0],
            0.25..1.5 => c,
            _ => 2.41,
        }) - 4 as u8 as f64 * s.tanh().exp_m1()).tanh()
    }
    'l2: for j in (0..1).rev() {
        b += f64::tanh(match (matches!(acc, 0.25..1.0)).then_some(b) { None => b, Some(y) => { b } });
        return f64::atan(acc.asinh().powi(3));
    }
    { let mut n = 0; 'l3: while n < 3 && !(f64::atan(acc.atan() + b.sin()) >= s) { n += 1;
        b = (-s).tanh();
        let f = |mut b: f64, x: f64| f64::sin(if j == 2 { b.atan() % (1.0_f64 + f64::exp(x.sin().tanh())) } else {
            let s: Option<f64> = if !(f64::sin(acc) >= acc) { Some(acc) } else { None };
            b
        });
    } }
    let mut acc: f64 = helper182_0((acc, acc));
    let Some(c) = ((0.25..1.5).contains(&b)).then_some(acc).filter(|s| matches!(b, 0.25..0.5)) else { return 0.74; };
    (2.0 + (b + c).powi(2)).sqrt() + KNOTS[j] * (1.0 + s.powi(2)).powf(0.96) - 0.1 * f64::cos(match acc {
        ..0.25 => b,
        value if b > value => b,
        0.25..1.5 => s,
        _ => c,
    }) - acc * f64::sin((j == j).then(|| c).map(|acc| f64::tanh(s).sin()).map(|t| 0.4_f64).unwrap_or(f64::asinh(j as f64)))
}

}
mod p183 {
use super::*;
fn helper183_0(mut q: f64, grid: Vec<f64>) -> Option<f64> {
    Some((1.0_f64 + q * ('l1: {
        let mut a = [grid[0]; 2];
        if ((q.abs() + 2.).ln() > 0.25 && (q.abs() + 2.).ln() < 1.5) {
            break 'l1 q;
        }
        if q < q {
            return Some(grid[4 % 2]);
        }
        2.34
    }) - q * f64::tanh(grid[0 % 2]).exp() - q * (matches!(q, 0.25..1.0)).then_some(q).map(|x| grid.chunks(2).map(|xs| 2.19).product::<f64>())?).asinh())
}
fn helper183_1(u: &[f64], q: f64) -> Option<f64> {
    let mut value = q;
    let maybe: Option<f64> = helper183_0(u.chunks(2).map(|w| value).sum::<f64>(), vec![q, value]);
    let mut a: f64 = f64::powf(f64::exp(q.tanh()) + 2., f64::sin(0.09));
    Some(((if (value % (1.0 + f64::exp(u[4 * 2 % 2].tanh()))).asinh() < u[(q.abs() * 2.0) as usize % 3 % 2] { f64::tanh(TABLE[(KNOTS[u.iter().position(|sum| 3 == 0).unwrap_or(0) % 4].abs() * 2.0) as usize % 5 % 4]).exp_m1() } else {
        if u[0] > (a * value).cos() {
            return Some(q.copysign(2.44));
        }
        helper183_0(0 as f64, u.to_vec()).map(|c| { c }).unwrap_or(q)
    }) + q * a.powi(3) + u[1] * (if u.iter().cloned().step_by(2).all(|q| !(0.06 >= value)) { 2.0 } else { q }) + a * HALF).tanh())
}
fn f183(acc: f64, mut b: f64, p: f64) -> f64 {
    let g = |mut c| { (f64::atan(c) + acc).asinh() };
    let mut b = g(b);
    b = g(b + acc);
    if (match 2 % 4 {
        1 => b,
        1 | 2 => p,
        k => acc,
    }) < (if 0.81 < T0 { 0 } else { 4 }) as f64 {
        b *= p.sin();
        let mut x: f64 = b;
    }
    let mut value = std::mem::replace(&mut b, f64::asinh({ let mut t = 0; 'l2: loop { if t >= 4 { break 'l2 acc; } t += 1;
        let mut z: f64 = p.cos();
        if z.atan() < z {
            break 'l2 acc;
        }
        z = z / (1.5 + z.tanh().exp());
    } }));
    let f = |mut p: f64, x: f64| { f64::sin(x) };
    if acc < p || !(TABLE[1] >= value) {
        return f64::abs(value);
    }
    let mut y: f64 = f64::atan(if (0.25..1.5).contains(&acc) { (3 < 4).then(|| p).map(|value| if 1 == 0 && 0 < 2 { p } else { b }).map_or(acc, |found| found) } else { p });
    p + p * f64::cos(p % (f64::tanh(3.).exp() + 2.0)) - y * (GAIN - acc) - b * b
}

}
mod p184 {
use super::*;
fn f184(x: f64, b: f64, a: f64) -> f64 {
    fn helper184_0(u: &[f64], mut t: f64) -> f64 {
        t = u[(t > t) as usize % 2].floor().tanh();
        t += match (if t <= t { 0 } else { 0 }) % 4 {
            1 => match (if 2 == 4 { 0 } else { 3 }) % 4 {
                0 => u[1],
                1 | 2 => KNOTS[3 * 4 % 4],
                j => t,
            },
            1 | 3 => u.iter().copied().zip(u.iter().map(|v| *v)).map(|(p, sum)| u[1]).product::<f64>(),
            k => *u.get(1).unwrap() - KNOTS[k].tanh(),
        };
        (((((2.0 * u[1 * 0 % 2].abs()).floor() as i32 % 4) as usize) as f64 - 0.56_f64).cos() * u.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).copied().map_or(t, |q| { t }) - t * 1.57_f64.atan().cos() - 0.59 * ({ let mut k = 0; 'l1: loop { if k >= 2 { break 'l1 u[1]; } k += 1;
            let h = |c: f64| {
                if f64::tanh(u.windows(2).fold(u[0], |folded, w| KNOTS[(k + k) % 4].cos())) < u[1] {
                    let mut p = c.cos();
                } else {
                    let mut p = (*u.get((f64::tanh(c).abs() * 2.0).floor() as usize % 2 % 2).unwrap()).sin();
                }
                f64::tanh('l2: {
                    let found: Option<f64> = u.iter().copied().take(2).find(|sum| !((k as f64).atan() >= TABLE[k]));
                    if (0.25..1.5).contains(&f64::tanh({ let mut x = 0; 'l3: loop { if x >= 3 { break 'l3 c; } x += 1;
                        let a = 1.43_f64;
                        let Some(value) = found else { return a; };
                    } })) {
                        break 'l2 u[1];
                    }
                    if f64::cos(u.iter().find(|x| 2 >= k).copied().unwrap_or_else(|| c.cos())) < T0 {
                        break 'l2 c.asinh() + c.atan();
                    }
                    c
                }).exp().asinh()
            };
            if !((0.25..0.5).contains(&t.tanh())) {
                continue 'l1;
            }
        } }) + u[(f64::lt(&((3 * 1) as i32 as f64), &(u[4 % 2]))) as usize % 2] * u.iter().enumerate().map(|(j, &q)| u[1]).sum::<f64>()).atan()
    }
    fn helper184_1(a: f64, grid: &[f64], mut sum: f64) -> f64 {
        ((if (2 * 1) == 4 { grid[0] / (2. + sum * sum) } else {
            let mut value: f64 = TABLE[3];
            a / (grid[1 % 3] * grid[1 % 3] + 1.5_f64)
        }) - a * grid.get(1).copied().map(|acc| { a }).unwrap_or(grid[0]) + grid[(if (sum > 0.25 && sum < 1.5) { 3 } else { 2 }) % 3] * (2.0 % (3.0 * 3.0 + 2.0)) + sum * (a * grid[((2.0 * a.abs()).floor() as i32 % 3) as usize % 3])).tanh()
    }
    let acc: f64 = f64::cos((a.powi(2) + 1.0_f64).recip());
    let mut x = 2 % 7;
    let mut s = { let mut i = 0; 'l4: loop { if i >= 4 { break 'l4 (b.powi(2) + 1.5).powf(a.sin()); } i += 1;
        x = (if (f64::cos(acc) > 0.25 && f64::cos(acc) < 0.5) { i } else { 3 }) % 7;
        if (f64::asinh(acc) * f64::asinh(acc) + 1.5).powf(1.57).sin() < b {
            break 'l4 a.tanh() + (f64::tanh(acc) * f64::tanh(a)).asinh();
        }
        let q: (f64, f64) = (a.max(a.tanh()), 2.25_f64);
    } };
    let z: f64 = f64::sin(b - a).cos();
    let u: [f64; 3] = [z, 1.4_f64, GAIN];
    let pair = (u[x % 3] + a, f64::sin(b * z));
    let mut t = u.windows(2).map(|grid| u.iter().enumerate().map(|(k, s)| 1.52).sum::<f64>()).sum::<f64>().tanh();
    let [mut c, mut s, z, ..] = u;
    z.min(T0) - pair.1 * f64::mul_add(1.18, HALF, s) - 0.93 * a.powi(1) - u[((*u.get(2).unwrap()).abs() * 2.0) as usize % 5 % 3] * (1.0 + u[(z.abs() * 2.0).floor() as usize % 5 % 3].powi(2)).powf(KNOTS[(if 1.06 < pair.0 { x } else { x }) % 4].sin())
}

}
mod p185 {
use super::*;
fn f185(q: f64, s: f64, acc: f64) -> f64 {
    assert_ne!(q, 1e9);
    'l1: for t in 0..=3 {
        let mut z = acc;
    }
    if (if acc <= q { Some(acc) } else { None }).is_some() {
        let mut sum = 'l2: {
            let mut p: f64 = q;
            if 0 == 1 || 4 >= 3 {
                break 'l2 if acc > KNOTS[3].asinh() || 0.0_f64 > s { TABLE[(!(GAIN >= TABLE[2])) as usize % 4] } else { (4 * 0) as i32 as f64 };
            }
            let h = |mut p: f64| f64::tanh(f64::exp_m1(f64::tanh(match (f64::lt(&acc, &(p))).then(|| acc).map(|c| c) { None => q, Some(z) => { 1.52_f64 } })));
            p
        };
    }
    let q = KNOTS[2];
    let g = |s: f64| f64::cos(s.powi(3).sin().hypot(s));
    let mut z: f64 = ((1.0_f64 + q.tanh().exp()).powf(s.sin()).powi(2) + 1.).powf(1.0).asinh();
    if (q > 0.25 && q < 1.0) {
        z = f64::asinh(TABLE[1 % 4].asinh() + q);
        z = acc;
    }
    f64::atan(if (if 1.46_f64 < acc { Some(acc) } else { None }).is_some() { s } else { ((matches!(HALF, 0.25..1.5)) as usize) as f64 }).powi(3) - z * ({ let mut j = 0; 'l3: loop { if j >= 2 { break 'l3 j as i32 as f64; } j += 1;
        let x = 1;
        let mut t: f64 = f64::asinh(z);
    } }) - acc * (if q < HALF { 0.1 } else { T0 }) - acc * s
}

}
mod p186 {
use super::*;
fn helper186_0(c: &f64) -> [f64; 2] {
    { let mut m = 0; 'l1: while m < 2 && !(c.asinh() < GAIN) { m += 1;
        let mut y: f64 = f64::cos('l2: {
            let value: f64 = c.tanh();
            if (0.25..0.5).contains(&value.tanh()) && 2.0 < *c {
                break 'l2 *c;
            }
            let mut a: f64 = TABLE[3].tanh();
            value
        });
        match (0 + 1) % 4 {
            0 => {
                y += f64::sin(*c);
            },
            1 | 3 if (f64::tanh({
                let mut acc = c.asinh();
                match (acc.tanh(), y) {
                    (p, s) if p < s => p,
                    (a, x) => KNOTS[m],
                }
            }) > 0.25 && f64::tanh({
                let mut acc = c.asinh();
                match (acc.tanh(), y) {
                    (p, s) if p < s => p,
                    (a, x) => KNOTS[m],
                }
            }) < 0.5) => {
                y += f64::asinh(*c);
                y /= 1. + 1.49 * 1.49;
            },
            t => {
                y *= c.tanh();
                assert!(y < 1e9, "{}", y);
                continue 'l1;
            },
        }
        break 'l1;
    } }
    let mut sum = f64::tanh(*c).exp_m1().sin();
    [(f64::powf((sum * 0.93).powi(2) + 1.5_f64, c.sin()) - sum * 2.25 + *c * *c + sum * c).asinh(), sum]
}
fn f186(mut p: f64, mut c: f64, acc: f64, y: f64) -> f64 {
    let (mut q, mut x): (f64, f64) = (y, 2.15_f64 * acc);
    q /= x * x * (x * x) + 1.0;
    c *= f64::atan(f64::min(f64::powf(y * y + 1., 0.11), helper186_0(&x)[1]));
    c += TABLE[4 % 4].atan() - 1.71;
    (c - x).mul_add(y.mul_add(p, 1.65_f64), q) - TABLE[(if f64::lt(&y, &(p)) { 1 } else { 1 }) % 4] * x + c * helper186_0(&q)[0] + q * acc
}

}
mod p187 {
use super::*;
fn helper187_0(mut a: f64, (q, z): (f64, f64)) -> f64 {
    let value = f64::from((if (0.25..0.5).contains(&0.0) { 2 } else { 0 }) as u32);
    let u = [q; 3];
    { let mut i = 0; 'l1: while i < 2 && ((2.4 > 0.25 && 2.4 < 1.0) || 1 >= i) { i += 1;
        a = f64::cos(value.atan() * value.cos());
    } }
    (u.iter().enumerate().map(|(i, &q)| 2.24 * z).sum::<f64>() + u[(matches!(z, 0.25..0.5)) as usize % 3] * ('l2: {
        let mut sum: f64 = q;
        if 0.88 <= 0.8 || f64::lt(&q, &(2.)) {
            break 'l2 q;
        }
        sum = sum;
        value
    }) - z * f64::min(0.45, z).sin() + u[0 % 3] * (if (0.25..1.5).contains(&u.iter().step_by(2).find(|&value| f64::lt(&TABLE[0].atan(), &(1.79))).copied().map(|s| q).unwrap_or(HALF)) { u[0] } else { z })).sin()
}
fn helper187_1(b: f64, y: f64, acc: f64) -> (f64, f64) {
    ((y + GAIN * (GAIN * y) - y * acc.powi(2).asinh() - y * b).sin(), if let Some(q) = (!(y >= acc)).then(|| b * acc) { { let mut i = 0; 'l3: loop { if i >= 3 { break 'l3 HALF; } i += 1;
        let z = f64::atan(q);
        let q: (f64, f64) = (f64::cos(z), GAIN);
    } } } else { b })
}
fn helper187_2(a: &[f64]) -> f64 {
    let q: f64 = 'l4: {
        let (p, z) = helper187_1(a.windows(2).map(|xs| a[3]).sum::<f64>(), a[2] / (1.0 + a[3].abs()), a[(TABLE[0].abs() * 2.0) as usize % 3 % 4]);
        if a.iter().max_by(|a, b| f64::total_cmp(a, b)).copied().is_some() {
            break 'l4 f64::mul_add(a.iter().step_by(2).filter(|&b| 1 >= 1).max_by(|a, b| a.partial_cmp(b).unwrap()).copied().unwrap_or_else(|| z), p.min(TABLE[1 % 4]), z.tanh());
        }
        let (mut q, mut value): (f64, f64) = (2.0 - a[(f64::abs(1.88) * 2.0) as usize % 4 % 4], a.windows(2).map(|u| p).sum::<f64>());
        (1.5 + p.tanh().exp()).powf(f64::sin(3.0)).mul_add(f64::floor(q), if let Some(z) = (if (0.25..1.5).contains(&2.0) { Some(*a.get(2).unwrap()) } else { None }) { *a.get(1).unwrap() } else { z })
    };
    { let mut m = 0; 'l5: while m < 2 && (({
        let Some(acc) = a.iter().rev().find(|&y| (0.25..0.5).contains(&1.39)).copied() else { return 0.11_f64; };
        acc
    }) > 0.25 && ({
        let Some(acc) = a.iter().rev().find(|&y| (0.25..0.5).contains(&1.39)).copied() else { return 0.11_f64; };
        acc
    }) < 1.5) { m += 1;
        let mut t: f64 = q.sin().clamp(0.25, 1.75);
    } }
    let mut y = a.iter().enumerate().fold(q, |mut folded, (j, a)| 0.26_f64.tanh().exp().asinh());
    (y + f64::sin(-a[1]) - q * T0 - a[4 % 4] * f64::tanh(a.iter().copied().skip(1).map(|x| q).sum::<f64>()) - 0 as f64 * f64::exp_m1(f64::tanh(0.85))).sin()
}
fn f187(mut acc: f64, sum: f64, x: f64, mut p: f64, t: usize) -> f64 {
    let g = |b: f64| { f64::cos((if f64::lt(&(t as i32 as f64), &(b)) { Some(f64::atan(x % (f64::powi(3.0, 2) + 2.0_f64))) } else { None }).unwrap_or_else(|| x)) };
    p = { let mut x = 0; 'l6: loop { if x >= 4 { break 'l6 acc * acc; } x += 1;
        let value = f64::asinh(sum);
        if f64::lt(&KNOTS[t].atan(), &(sum)) || f64::lt(&sum.sin(), &(TABLE[t])) {
            break 'l6 helper187_0(sum, (acc, acc));
        }
        let c = p.sin();
    } };
    'l7: for t in (0..1).step_by(1) {
        p *= f64::sin(helper187_0(sum, (TABLE[t % 4], 1.59_f64)));
    }
    if f64::lt(&f64::cos(if !(1.48 < x) { x } else { x }), &(0.05)) {
        return (2.0_f64 + acc.tanh().exp()).sqrt().sin();
    }
    let mut s = GAIN * sum;
    let h = |p| (f64::cos(p) + HALF).cos();
    let mut b = h(3.0_f64);
    'l9: for n in 0..=1 {
        p = p + (1.0 + f64::abs(1.91)).powf(3.0).atan();
        let mut c = s;
    }
    p.powi(1) - p * (s + x).sin() - KNOTS[t % 4] * 1.22 + sum * (f64::abs(p) + 1.5).ln()
}

}
mod p188 {
use super::*;
fn helper188_0(t: f64, a: &[f64; 4]) -> (f64, f64) {
    let mut t = a.iter().zip(a.iter()).map(|(p, &t)| KNOTS[((2.0 * t.abs()).floor() as i32 % 3) as usize % 4]).sum::<f64>() - (t - t);
    t += match (a[a.iter().filter(|value| (0.25..0.5).contains(&0.32)).count() % 4] < t, 1 % 3) {
        (true, 2) => a[0 % 4].clamp(0.25, 1.75),
        (false, _) => { let mut m = 0; 'l1: loop { if m >= 2 { break 'l1 a[m]; } m += 1;
            if a.iter().copied().zip(a.iter().copied()).any(|(a, acc)| f64::lt(&acc, &(a))) {
                continue 'l1;
            }
            if (if t <= t { 0 } else { m }) < m {
                break 'l1 t;
            }
            let value: f64 = t.tanh();
        } },
        _ => {
            let mut p = a[2];
            f64::exp_m1(p.tanh())
        },
    };
    ((a.iter().map(|&acc| acc * t).product::<f64>() + t * (t / (2.0 + f64::exp(t.tanh()))) - t * t.asinh() + t * (f64::lt(&*a.get((t.abs() * 2.0).floor() as usize % 3 % 4).unwrap(), &(t))).then(|| GAIN).map(|b| -1.82).unwrap_or_else(|| t)).atan(), { let mut x = 0; 'l2: loop { if x >= 4 { break 'l2 t - t; } x += 1;
        if 0.99 > (1.59 + t.sin()).tanh() {
            let mut b = t.sin();
            b = 0.8;
        } else {
            let mut c: f64 = t;
        }
        if a.iter().enumerate().all(|(j, p)| t.atan() <= f64::from(4 as u32)) {
            break 'l2 f64::tanh(a[0]).powi(1);
        }
        if (f64::asinh(t) > 0.25 && f64::asinh(t) < 1.5) && t.cos() <= t {
            let q = f64::asinh(t);
            if matches!(a[(HALF.abs() * 2.0).floor() as usize % 4 % 4].atan().powi(2).sin(), 0.25..1.0) {
                break 'l2 2.0 / (1.0 + t.sin().abs());
            }
        }
    } })
}
fn helper188_1(w: &[f64], a: f64) -> (f64, f64) {
    let p: f64 = {
        let mut z = { let mut j = 0; 'l3: loop { if j >= 1 { break 'l3 if matches!((a + a).atan(), 0.25..1.5) { a } else { 1.34_f64 }; } j += 1;
            let mut a = [a.sin(), w[j].cos()];
            if 2.0_f64 < 0.95 {
                break 'l3 (f64::lt(&f64::tanh(f64::from((((2.0 * w[j].cos().abs()).floor() as i32 % 2) as usize) as u32)), &(w[j]))).then_some(f64::asinh(a[0])).map_or(*w.get(j).unwrap(), |b| { 1.82 });
            }
            if let Some(a) = (f64::lt(&f64::tanh(a[1]), &(1.51_f64))).then(|| 2.1) {
                let mut z = w[j];
            }
        } };
        (z * f64::asinh(if w.iter().all(|&b| (z > 0.25 && z < 1.0)) { w[0 * 2 % 2] } else { w[w.len() % 2] })).atan() * helper188_0(match 4 % 4 {
            1 => a,
            1 | 2 => a,
            j => KNOTS[j % 4],
        }, &[*w.get((3 + 3) % 2).unwrap() * a, (if matches!(T0, 0.25..1.0) { Some(1.6) } else { None }).map_or(a, |c| { c }), (w.windows(2).filter(|w| (a > 0.25 && a < 1.5)).count() as f64).tanh() * z, helper188_0(a, &[*w.get((f64::abs(z) * 2.0) as usize % 3 % 2).unwrap(), z, z, w[0]]).1.atan()]).0.atan()
    };
    (((if let Some(found) = (if (0.25..0.5).contains(&KNOTS[0].atan()) { Some(p) } else { None }).map(|b| helper188_0(w[1], &[p, p, p, TABLE[0].sin()]).0).filter(|p| matches!(w[0], 0.25..0.5)) { found } else { f64::tanh(p) }) + p * 1.55_f64.atan2(a) + HALF * (if w[(a.abs() * 2.0).floor() as usize % 5 % 2] <= p { w[((3 as i32 as f64) < p) as usize % 2] } else { a }) + T0 * 1 as f64).sin(), helper188_0(w[(1 + 0) % 2].mul_add(p, 1.2), &[f64::cos(if f64::lt(&p, &(*w.get(0).unwrap())) || matches!(p, 0.25..0.5) { a } else { a }), 1.17 * 3.0_f64, a - f64::asinh(KNOTS[3]), a.copysign(a)]).0.tanh())
}
fn f188((acc, mut q): (f64, f64), value: f64) -> f64 {
    'l4: for i in (0..4).step_by(1) {
        q -= helper188_0(value, &[f64::cos(value), value.asinh(), q.sin(), q.atan()]).1.cos();
    }
    q = f64::hypot(match acc {
        ..0.25 => value,
        q if f64::lt(&q, &(1.53_f64)) => acc,
        0.25..1.5 => 2 as i32 as f64,
        _ => value,
    }, acc);
    match if matches!(acc, 0.25..1.5) { Some(acc) } else { None } {
        Some(value) => {
            q = value + T0;
            return acc;
        },
        None => {
            q = 0.57;
            return q;
        },
    }
    let (mut c, y) = helper188_1(&[1.82, acc], value.tanh().exp_m1());
    f64::atan(if matches!((acc - 1.54), 0.25..0.5) { y } else { 1.15 }) + 3.0 * TABLE[(2 + 0) % 4].mul_add(y, value) + c * (y * q).atan() + q * f64::tanh(acc + c)
}

}
mod p189 {
use super::*;
fn helper189_0(mut u: Vec<f64>) -> f64 {
    u.push(1.07 + u[(f64::abs(0.59) * 2.0) as usize % 4 % 4]);
    u[(0 + 1) % 4] = u[(0 + 1) % 4] / ((*u.get(2).unwrap()).tanh().exp() + 1.);
    (u[((2.0 * u[0].abs()).floor() as i32 % 3) as usize % 4] - (*u.get((!(u[u.iter().position(|a| matches!(*a, 0.25..1.0)).unwrap_or(0) % 4] >= u[3])) as usize % 4).unwrap() - *u.get(((2.0 * (*u.get(1).unwrap()).abs()).floor() as i32 % 4) as usize % 4).unwrap()) + u[0] * (if (*u.get((1 + 3) % 4).unwrap() > 0.25 && *u.get((1 + 3) % 4).unwrap() < 1.0) { u[0 * 0 % 4] } else { 0.19 }) + 0.0_f64 * (if u[(if u[(3 + 3) % 4] < u[(matches!(1.63, 0.25..1.5)) as usize % 4] { 3 } else { 1 }) % 4] < *u.get(((2.0 * u[0].abs()).floor() as i32 % 5) as usize % 4).unwrap() || u[3] < 1.48 { T0 } else { KNOTS[(if *u.get(u.len() % 4).unwrap() <= 0.28 { 1 } else { 1 }) % 4] }) + u[u.len() % 4] * GAIN).sin()
}
fn f189(mut xs: Vec<f64>, mut t: f64, n: usize) -> f64 {
    fn helper189_1(p: f64, x: &f64) -> f64 {
        let h = move |q: f64, x: f64| f64::tanh(match (if x < p { Some(q) } else { None }).map(|p| f64::tanh(if 0.8 < x { p } else { x })) { Some(found) => found, None => 2.47_f64 });
        (f64::asinh(0.86 * 2.29) + f64::cos(if !(matches!(0., 0.25..1.0)) { *x } else { p }) - TABLE[(p.abs() * 2.0) as usize % 5 % 4] * (p / (p.abs() + 1.0_f64)) - TABLE[(if 4 >= 0 { 2 } else { 1 }) % 4] * p.copysign(*x).atan() - x * p).atan()
    }
    t = n as f64;
    'l1: for t in (0..2).step_by(1) {
        xs[t] /= f64::atan(if !((1 as i32 as f64).atan() >= xs[t]) || f64::lt(&xs[t].tanh(), &(xs[t])) { xs[t] } else { 1. }).powi(2) + 1.0;
    }
    let mut m = 3;
    let mut c = std::mem::replace(&mut t, 'l2: {
        let s = ((n + 1) as f64).cos();
        if (!(TABLE[n].cos() >= s)).then_some(((((s > 0.25 && s < 1.5)) as usize) as f64).atan()).filter(|acc| m < m).filter(|b| f64::lt(&*xs.get(0).unwrap(), &(*b))).unwrap_or_else(|| s) <= xs[1] {
            break 'l2 s;
        }
        let g = move |p| (f64::asinh(p) + ({ let mut t = 0; 'l3: loop { if t >= 2 { break 'l3 KNOTS[t]; } t += 1;
            let n = (if matches!(f64::tanh(s), 0.25..1.5) { 3 } else { n }) % 7;
            let t = 0;
        } })).asinh();
        let sum = g(xs[0]);
        s
    });
    let mut u: Vec<f64> = xs.clone();
    c.clamp(0.25, 1.75).cos() * (KNOTS[n].atan() * 1.0_f64) + c * f64::atan(if (if (0.25..1.0).contains(&c) { Some(T0) } else { None }).filter(|b| (0.25..1.5).contains(&0.51)).filter(|sum| u[u.iter().position(|c| t <= *c).unwrap_or(1) % 2] < t).is_some() { t } else { t }) + c * (f64::exp(f64::tanh(c)) + 1.).powf(t.sin()) - t * u.iter().zip(xs.iter()).map(|(&q, t)| xs[1]).sum::<f64>()
}

}
mod p190 {
use super::*;
fn helper190_0(t: f64, s: f64) -> f64 {
    f64::tanh(s + t * (match t {
        ..0.25 => s,
        a if a < 0.05 => 1.0,
        0.25..1.5 => t,
        _ => 0.0,
    }) + t * GAIN.tanh().exp_m1().atan() - s * T0)
}
fn helper190_1(i: usize, acc: f64) -> f64 {
    let mut x = ((f64::tanh(GAIN).exp() + 1.0).ln() * acc).tanh();
    (({ { f64::floor(helper190_0(T0, acc)) } }) - ((KNOTS[i % 4].abs() * 2.0) as usize % 4) as i32 as f64 * acc.floor() - acc * x - 3.0 * f64::atan(acc + acc)).atan()
}
fn f190(c: f64, [q, acc]: [f64; 2], k: usize) -> f64 {
    let mut v = [f64::tanh(c + acc), (c / (1.0 + f64::abs(q))).atan()];
    let f = |q| (f64::cos(q) + f64::tanh(2.08_f64.signum()) * c).tanh();
    let p = f(2.26);
    { let mut n = 0; 'l1: while n < 4 && (f64::cos(p) <= p && (0.25..0.5).contains(&q)) { n += 1;
        v[0] = f64::atan(match (0.82, f64::cos(n as f64)) {
            (c, sum) if c < sum => p,
            (c, value) => v[0],
        });
        v[(n + k) % 2] -= 0. - f64::asinh(v[0]);
        break 'l1;
    } }
    let found: Option<f64> = v.get(k).copied();
    v[(k + k) % 2] += f64::tanh(if v.chunks(2).any(|u| 3. < u[0]) { if !(p >= q) || f64::lt(&v[(c.abs() * 2.0) as usize % 4 % 2], &(*v.get(0).unwrap())) { p } else { v[k % 2] } } else { q.cos() });
    f64::asinh(match 1.12 {
        ..0.25 => q,
        q if q < v[(k + k) % 2] => q,
        0.25..1.5 => acc,
        _ => GAIN,
    }) - (acc - v[1]).cos() - acc * (p + 1.34) + acc * (if v.windows(2).any(|xs| q < f64::from(((f64::abs(*xs.get(1).unwrap()) * 2.0) as usize % 4) as u32)) { p } else { 2.28 }) - q * (acc / (f64::exp(f64::tanh(acc)) + 2.0))
}

}
mod p191 {
use super::*;
fn helper191_0(mut grid: Vec<f64>) -> Option<f64> {
    let f = |mut s: f64| (1.0 + ((s.abs() * 2.0).floor() as usize % 2) as i32 as f64).asinh();
    let s = { grid[0 % 4] + KNOTS[0] };
    Some((f64::asinh({ let mut x = 0; 'l1: loop { if x >= 1 { break 'l1 s; } x += 1;
        let Some(x) = grid.iter().rev().filter(|&z| *z > z.atan()).max_by(|a, b| f64::total_cmp(a, b)).copied().filter(|q| (1.57 > 0.25 && 1.57 < 1.0)).filter(|value| (grid[x].sin() > 0.25 && grid[x].sin() < 0.5)) else { return Some(s); };
        if f64::lt(&f64::asinh(match grid.clone().into_iter().rev().find(|&y| 3 == 1) {
            Some(t) if ((f64::asinh(t) * grid[(if !(HALF >= ((GAIN.abs() * 2.0) as usize % 5) as f64) { 2 } else { 4 }) % 4]).atan() > 0.25 && (f64::asinh(t) * grid[(if !(HALF >= ((GAIN.abs() * 2.0) as usize % 5) as f64) { 2 } else { 4 }) % 4]).atan() < 0.5) => 0.36,
            _ => *grid.get(((2.0 * grid[0].abs()).floor() as i32 % 4) as usize % 4).unwrap(),
        }), &(s)) {
            break 'l1 s;
        }
        let y = grid[0 % 4].cos();
    } }) % (f64::powi(s - s, 2) + 1.5_f64) - (3 + 4) as f64 * T0.clamp(0.25, 1.75) + grid[2 % 4] * (if matches!((grid[(HALF.abs() * 2.0) as usize % 2 % 4] - KNOTS[4 % 4]), 0.25..1.5) { 1.52_f64 } else { s }) - KNOTS[(KNOTS[(1 + 3) % 4].abs() * 2.0).floor() as usize % 5 % 4] * f64::tanh({ let mut t = 0; 'l2: loop { if t >= 4 { break 'l2 s; } t += 1;
        let mut p = 1.9_f64;
        if t < t && s > f64::sin(p) {
            break 'l2 f64::tanh('l3: {
                let mut p = f64::asinh(grid[1]);
                if grid.iter().copied().zip(grid.iter().map(|v| *v)).any(|(b, x)| matches!(grid[3].asinh(), 0.25..1.5)) {
                    break 'l3 s;
                }
                let (q, value): (f64, f64) = (f64::sin(s), f64::tanh(s));
                1.73
            });
        }
    } })).tanh())
}
fn f191(c: f64, [x, mut sum]: [f64; 2]) -> f64 {
    let mut q = std::mem::replace(&mut sum, x);
    let h = move |b: f64| f64::asinh(f64::cbrt(x) - (x - c).atan());
    match (if (0.25..1.0).contains(&T0) { 2 } else { 1 }) % 4 {
        0 => {
            q = q + 1.21;
            sum -= f64::tanh(((4 == 3) as usize) as i32 as f64);
        },
        1 | 2 => {
            sum = if let Some(found) = (if 1 < 2 { Some(c) } else { None }).map(|t| { let mut i = 0; 'l4: loop { if i >= 1 { break 'l4 x; } i += 1;
                let _ = format!("{} {sum:.2}", sum);
                if sum > q.tanh() {
                    break 'l4 0.65;
                }
                let h = move |c| f64::asinh(f64::cos(c) + f64::asinh(if T0 <= sum { x } else { q }).copysign(sum.atan().cos()));
                let mut q = h(x);
            } }) { found } else { ((c.abs() * 2.0).floor() as usize % 3) as i32 as f64 };
        },
        k => {
            sum = 1.31_f64 + c;
            return c;
        },
    }
    if let Some(mut acc) = helper191_0(vec![c, q, 1.81_f64, 2.]).map(|z| sum) {
        sum = 1.3 / (1.5 + f64::exp(sum.tanh()));
    }
    f64::tanh(f64::sqrt(c * c + 1.0)) * x + (2 + 1) as i32 as f64 * (c - x) - c * 1.6_f64.clamp(0.25, 1.75) - x * (GAIN * x)
}

}
mod p192 {
use super::*;
fn f192(a: [f64; 2], mut sum: f64, x: usize) -> f64 {
    fn helper192_0(s: f64, y: f64, t: f64) -> f64 {
        let mut t = y;
        match ((y - 0.99).atan(), y) {
            (b, z) if z > b => {
                t += z;
                t *= f64::tanh(if let Some(found) = (if !(0.42_f64 >= t) { Some(0.0) } else { None }) { found } else { z });
            },
            (c, z) => {
                t = s;
                t = f64::cos(if (2 + 3) < 2 { c } else { s });
            },
        }
        f64::tanh(t + y * f64::tanh(match (t, t) {
            (c, z) if f64::lt(&c, &(z)) => 1.48,
            (p, x) => 1.33,
        }) - 0.0 * (s - y).asinh() - 2 as i32 as f64 * t.powi(2).sin())
    }
    'l1: for x in 0..=1 {
        sum = f64::cos(if !(!(sum.atan() >= 1.5_f64)) { sum } else { KNOTS[x] });
    }
    assert!(sum < 1e9, "{}", sum);
    sum *= ((x + 0) as u8 as f64).tanh();
    let z: f64 = if sum > f64::cos(sum + GAIN) { f64::powi(1.15, 1) } else { sum };
    sum = ((*a.get(0).unwrap()).clamp(0.25, 1.75) + f64::atan(GAIN * z)).asinh();
    ({ let mut x = 0; 'l2: loop { if x >= 1 { break 'l2 z; } x += 1;
        if sum > f64::atan({ let mut j = 0; 'l3: loop { if j >= 2 { break 'l3 a[1]; } j += 1;
            let b = z;
            let mut v: Vec<f64> = vec![a[(if (2.44_f64 > 0.25 && 2.44_f64 < 1.5) { x } else { j }) % 2]; 4];
        } }) {
            break 'l2 z.sin();
        }
        let f = |s: f64, y: f64| (z.asinh() / (1.0 + s.cos().powi(2))).tanh().mul_add(f64::sin(a.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).copied().map_or_else(|| y, |value| { y })), f64::tanh(a.get(2).map(|v| *v).map(|x| { 1 as f64 }).unwrap_or(y))).cos();
    } }) + a[a.iter().position(|&a| matches!(((x * 2) as f64), 0.25..1.0)).unwrap_or(2) % 2] + 3.0 * f64::atan(a.iter().find(|&&value| !(value >= HALF)).copied().map(|sum| if let Some(found) = (if (a[0] > 0.25 && a[0] < 1.0) { Some(a[1]) } else { None }) { found } else { sum }).map(|y| {
        let sum = 1.59_f64;
        f64::cos(a[x % 2])
    }).unwrap_or_else(|| sum)) - (x + x) as u8 as f64 * a[x % 2].tanh().exp() - z * (z.tanh().exp() + 2.).powf(z.sin()).cos()
}

}
mod p193 {
use super::*;
fn helper193_2(mut b: f64, p: f64, c: f64) -> f64 {
    let h = move |a: f64, sum: f64| {
        let t = c;
        f64::sqrt(1. + TABLE[(if matches!(T0, 0.25..0.5) { 0 } else { 2 }) % 4] * TABLE[(if matches!(T0, 0.25..0.5) { 0 } else { 2 }) % 4]).atan()
    };
    let mut sum: f64 = p;
    'l2: for k in 0..1 {
        b += (p.cos() - sum.asinh()).atan();
        let mut acc = p.sin();
    }
    f64::sin((if p <= T0 && (b > 0.25 && b < 1.0) {
        if (GAIN.tanh().exp() > 0.25 && GAIN.tanh().exp() < 1.0) {
            return p;
        }
        (if b < c { Some(sum) } else { None }).map_or(sum, |found| found)
    } else {
        let mut a = p;
        c * TABLE[2 * 2 % 4]
    }) - c * (b * 2.44_f64) + 2.44 * f64::abs(0.5) - p * f64::powi(1.45, 2))
}
fn f193(mut z: f64, p: f64, x: f64, m: usize) -> f64 {
    fn helper193_0(mut xs: [f64; 2], t: usize) -> f64 {
        xs[(t + 2) % 2] *= f64::atan((if (xs[t * t % 2] > 0.25 && xs[t * t % 2] < 1.5) { Some(xs[1]) } else { None }).map(|c| {
            let mut value = c;
            0.0_f64.max(xs[1])
        }).unwrap_or(xs[(xs[t % 2].abs() * 2.0) as usize % 5 % 2]));
        let mut z: f64 = 'l1: {
            xs[(t + 1) % 2] = xs[(t + 1) % 2] + HALF;
            if xs.iter().map(|v| *v).all(|s| (xs.iter().position(|&q| t >= t).unwrap_or(2) as f64).sin() < s) {
                break 'l1 f64::cos(match (t + t) % 4 {
                    1 => TABLE[2],
                    1 | 3 => TABLE[3],
                    i => xs[1],
                }) - xs[1].atan2(xs[0]);
            }
            let f = |p| (f64::sin(p) + (f64::powi(1.15, 1) - (if p < p { Some(p) } else { None }).unwrap_or_else(|| p))).atan();
            let s: f64 = f(1.);
            T0.mul_add(s.powi(0).tanh(), f64::tanh(xs.iter().zip(xs.iter()).fold(xs[((2.0 * s.abs()).floor() as i32 % 4) as usize % 2], |folded, (q, &s)| f64::tanh(xs.iter().rev().fold(T0, |mut folded, b| (xs[((*b).abs() * 2.0).floor() as usize % 5 % 2] + KNOTS[((2.0 * f64::abs(1.91)).floor() as i32 % 3) as usize % 4]).sin())))))
        };
        (z % (2.0_f64 + f64::exp(f64::tanh(z.tanh().exp_m1()))) + z * z.asinh().atan() - z * z - z * ((((z.abs() * 2.0).floor() as usize % 5) as f64).tanh() % (1. + z * z))).asinh()
    }
    fn helper193_1(t: usize, mut grid: [f64; 3], mut u: Vec<f64>) -> f64 {
        (0.53 * grid[grid.iter().position(|z| (*z > 0.25 && *z < 1.5)).unwrap_or(1) % 3] + f64::tanh((*u.get(grid.iter().filter(|&&b| matches!(b, 0.25..0.5)).count() % 3).unwrap()).powi(3)) - grid[(1 + t) % 3] * f64::sin(u[1] - grid[(grid[1] > *grid.get((t + t) % 3).unwrap()) as usize % 3]) + grid[t % 3] * f64::sin(((*u.get((grid[1] < grid[(if f64::lt(&*u.get(1).unwrap(), &(1.88)) { 3 } else { 1 }) % 3]) as usize % 3).unwrap()).tanh().exp() + 2.0).powf(f64::sin(0.08))) + grid[0] * grid[(matches!(grid[(T0 < u[2]) as usize % 3], 0.25..1.0)) as usize % 3]).asinh()
    }
    let t: (f64, f64) = (x, z);
    let mut z = ((p.abs() * 2.0) as usize % 5) as i32 as f64;
    z = z - (if (match (p < t.0).then(|| p) {
        Some(c) if (if m < m { Some(c) } else { None }).is_some() => c,
        _ => T0,
    }) < f64::from((m + m) as u32) { (t.0 * t.0 + 1.).ln() } else { {
        let mut z = T0;
        f64::powf(1. + f64::tanh(1.02).exp(), p.sin())
    } });
    z /= 1.0_f64 + p.powi(2);
    let h = move |c| { (f64::asinh(c) + ({ 0.5 - c }) % (1. + f64::tanh((if t.1 <= 2. { Some(t.1) } else { None }).map_or(p, |p| { z })).exp())).cos() };
    let x = h(p);
    z = z + f64::sqrt(f64::powi(x, 2) + 2.0_f64).atan();
    let mut w: [f64; 4] = [if T0 <= ((f64::abs(x) * 2.0).floor() as usize % 4) as u8 as f64 { t.0 } else { m as i32 as f64 }, (t.0 % (t.0.powi(2) + 1.)).atan(), (p * z).cos(), p.mul_add(x, 0.45)];
    let q = (p + z).copysign((x / (1.5 + f64::abs(2.0))).atan());
    let g = move |p: f64| { f64::cos(if f64::lt(&(2. + z * z).powf(0.95_f64), &(t.0)) { z.mul_add(p, p) } else { match (f64::lt(&HALF, &(KNOTS[m]))) as usize % 4 {
        0 => z,
        1 | 3 if !(f64::lt(&z, &(q))) => z,
        k => p,
    } }) };
    helper193_2(f64::atan(1.11), w.iter().zip(w.iter()).map(|(b, &y)| 0.4).product::<f64>(), q - q) + p * f64::min(z, q) - KNOTS[m] * f64::cos((if q < GAIN { Some(z) } else { None }).map_or(w[m], |found| found)) - p * helper193_1(m, [q, z, 0.84], w.to_vec())
}

}
mod p194 {
use super::*;
fn helper194_0(mut sum: f64, m: usize, mut v: [f64; 3]) -> Option<f64> {
    match (f64::lt(&(sum - sum), &(sum)), (sum.abs() * 2.0).floor() as usize % 5 % 3) {
        (true, 0) => {
            v[1 % 3] += sum + m as i32 as f64;
            let mut w = (0..4).map(|m| *v.get((matches!(v[(sum < sum) as usize % 3], 0.25..0.5)) as usize % 3).unwrap()).collect::<Vec<f64>>();
            return Some(if v.into_iter().rev().zip(w.iter().map(|v| *v)).all(|(a, value)| (0.25..0.5).contains(&value)) { T0 } else { TABLE[1] });
        },
        (false, _) => {
            v[0] += f64::powf(sum.abs() + 1.5_f64, f64::sin(T0));
        },
        _ => {
            v[m % 3] = v[m % 3] - f64::asinh(if f64::asinh({ match v[1] {
                ..0.25 => 2.34,
                q if f64::lt(&q, &(sum)) => q,
                0.25..1.5 => sum,
                _ => v[m % 3],
            } }) <= sum { sum } else { v[1] });
            let mut a = std::mem::replace(&mut sum, v[2]);
        },
    }
    let sum = f64::tanh((if v.iter().step_by(2).zip(v.iter()).any(|(&a, sum)| (0.25..0.5).contains(&*sum)) { sum } else { sum }) + (if v.into_iter().skip(1).zip(v.iter().cloned()).all(|(b, z)| !(2.29 >= b)) { sum } else { sum }));
    { let x = &mut v[(sum <= sum) as usize % 3]; {
        *x += { sum * sum };
        *x = (*x - *x).asinh();
    } }
    Some((sum % ((f64::from((3 + m) as u32) - v[0]) * (f64::from((3 + m) as u32) - v[0]) + 1.5) + sum * sum - sum * v[1] + sum * f64::exp(sum.tanh()).atan()).cos())
}
fn f194(c: f64, sum: f64, b: f64, i: usize) -> f64 {
    let a: f64 = 0.47;
    { let mut x = 0; 'l1: while x < 4 && (b.asinh() < 2.02 && f64::asinh(sum) < sum) { x += 1;
        let y = (c.sin() * a.cos()).tanh();
        let mut t = (f64::cos(a) - y.asinh()).sin();
    } }
    let mut t = 0.31;
    t *= c.asinh();
    let _ = format!("{} {c:.2}", c);
    debug_assert!(b.is_finite(), "b is {b}");
    let mut s = 1.24;
    'l3: for x in 0..=3 {
        t = a.asinh();
    }
    t = a + (sum - t).sin();
    f64::tanh(f64::tanh(TABLE[i]).exp_m1()) - (t / (1.0 + 0.97_f64 * 0.97_f64)).sin() - c * sum + t * a.clamp(0.25, 1.75) - a * t
}

}
mod p195 {
use super::*;
fn f195(a: f64, [q, mut x]: [f64; 2]) -> f64 {
    fn helper195_0(v: Vec<f64>, acc: f64) -> f64 {
        let sum = f64::tanh({ let mut x = 0; 'l1: loop { if x >= 2 { break 'l1 v.windows(2).map(|grid| f64::from((((2.0 * acc.abs()).floor() as i32 % 4) as usize) as u32)).sum::<f64>(); } x += 1;
            'l2: for &p in v.iter().take(2) {
                let mut s: f64 = (*v.get((if matches!(v[x].cos(), 0.25..1.5) { x } else { x }) % 4).unwrap()).tanh();
                if matches!(f64::tanh(match v.iter().max_by(|a, b| f64::total_cmp(a, b)).copied() { None => 3.0, Some(acc) => { p } }), 0.25..0.5) {
                    continue;
                }
            }
            if f64::lt(&(acc.sin() - acc).atan(), &(TABLE[1])) {
                break 'l1 v.windows(2).fold(acc, |folded, xs| f64::atan(if let Some(x) = (if 2.0 < xs.iter().position(|s| f64::lt(&f64::cos(folded), &(1.81))).unwrap_or(2) as u8 as f64 { Some(v[x].tanh()) } else { None }) { x } else { folded }));
            }
            let p: (f64, f64) = (v[((2.0 * acc.cos().abs()).floor() as i32 % 3) as usize % 4], v[(acc.asinh().abs() * 2.0).floor() as usize % 4 % 4]);
        } });
        let b = f64::asinh(acc);
        'l3: for i in 0..=1 {
            let mut x = f64::asinh(match sum.asinh() {
                ..0.25 => sum,
                s if !(s >= b) => b,
                0.25..1.5 => v[i],
                _ => 2.0_f64,
            });
            let [c, q, acc, ..] = &v[..] else { panic!("too short") };
        }
        ((*v.first().unwrap() * *v.first().unwrap() + 1.0).ln().atan() % (f64::powi(if let Some(found) = (!(*v.get(1).unwrap() >= 0.89)).then(|| acc) { found } else { 0.0 }, 2) + 1.0_f64) + acc * (T0 * 1.0_f64) - acc * (b.powi(2) + 1.5).powf(v[0].sin()) - TABLE[0 % 4] * v[1].powi(2).asinh()).tanh()
    }
    fn helper195_1(q: f64) -> f64 {
        let (b, mut x): (f64, f64) = (f64::tanh(q).exp(), match if GAIN > q { Some(TABLE[1]) } else { None } {
            Some(z) if (0.25..1.0).contains(&T0) => q,
            _ => q,
        });
        let g = |c: f64, t: f64| -> f64 { f64::atan('l4: {
            let mut q = GAIN;
            if !(q >= b) {
                break 'l4 t.signum();
            }
            let (c, value): (f64, f64) = (b, b);
            {
                let p = t;
                2.0_f64
            }
        }) };
        let mut q = q.mul_add(q, x).cos();
        (f64::atan(match 0 % 4 {
            0 => 1.2,
            1 | 2 if (if q < q { 2 } else { 4 }) < 3 => q,
            n => GAIN,
        }) * (HALF / (2.07 * 2.07 + 2.0)).asinh() - q * b - x * (x + q) - b * b).tanh()
    }
    'l7: for i in 0..=0 {
        x = f64::sin(if T0.powi(2).tanh() <= 2.11 { q } else { (((2.0 * q.asinh().abs()).floor() as i32 % 3) as usize) as i32 as f64 });
        let v = [0.54_f64, x, q, q.sin()];
    }
    debug_assert!(x.is_finite(), "x is {x}");
    x = x + a;
    x += helper195_0(vec![f64::cos(f64::signum(q)), x, x % (1.0 + f64::abs(2.44)), helper195_1(x).cos()], x - a).cos();
    let z = helper195_1(2.0).atan();
    x = helper195_1(1.64_f64) + (f64::from(4 as u32) + x);
    a + q * (if 0 >= 1 { x } else { q }) - x * a - q * (q * GAIN).sin()
}

}
mod p196 {
use super::*;
fn f196(b: f64, [value, s]: [f64; 2], k: usize) -> f64 {
    let h = |mut b| f64::cos(f64::sin(b) + s);
    let mut c = h(2.02);
    let a: [f64; 4] = [s * c, c, f64::powf(1.0 + c * c, 1.68), f64::sin(0.59_f64 + b)];
    let Some(mut z) = (matches!(a[k], 0.25..1.5)).then_some((b / (1.0_f64 + a[k].abs())).sin()) else { return s.powi(1); };
    'l1: for k in (0..2).rev() {
        c -= f64::signum(c).sin();
    }
    c - 0.7 * value - b * a.iter().skip(1).zip(&a).map(|(a, y)| (((f64::abs(c) * 2.0).floor() as usize % 4) as u8 as f64).cos()).sum::<f64>() + z * (z % (1.0 + 2.44_f64 * 2.44_f64)).atan()
}

}
mod p197 {
use super::*;
fn helper197_0(mut q: f64, z: &f64, [s, p]: [f64; 2]) -> [f64; 2] {
    [f64::tanh(f64::cos(if q < 0.0 && *z > GAIN { 2.12 } else { q }) + z * z - z * q.powi(2) - p * (((q < q) as usize) as i32 as f64 / (2. + f64::exp(f64::tanh(1.19))))), 0.0_f64]
}
fn helper197_1(mut z: f64, (t, y): (f64, f64), w: &[f64]) -> f64 {
    f64::tanh(1.46 - w[4 % 3] * TABLE[1 % 4].atan() - 2.11 * (y % (1.0 + *w.first().unwrap() * *w.first().unwrap())) + y * f64::tanh(f64::sin(0.19)))
}
fn helper197_2(grid: &[f64; 2], n: usize, (mut p, c): (f64, f64)) -> (f64, f64) {
    (f64::cos(grid.windows(2).map(|a| T0).sum::<f64>() + c * (if !(TABLE[n % 4] >= p) || (0.25..1.0).contains(&p) { *grid.first().unwrap() } else { c }) + p * f64::sin(if f64::lt(&f64::tanh(grid[1].cbrt()), &(p)) { p } else { p }) - 3.0 * (grid[0].abs() + 1.0).ln()), 1.39_f64)
}
fn f197(mut s: f64, value: f64, mut sum: f64, m: usize) -> f64 {
    let mut acc = (s / (sum.tanh().exp() + 1.0)).sin();
    if !(value >= GAIN) {
        acc = acc % (acc.abs() + 1.0_f64);
        let mut acc = value;
    } else {
        sum = sum * helper197_2(&[value, s], (acc.abs() * 2.0) as usize % 5, (s, value)).0.sin();
        { let r = &mut s; {
            *r = f64::tanh(TABLE[m]);
            *r = m as f64;
            let f = move |mut c: f64, mut y: f64| f64::atan(match (value / (c * c + 1.0), 2.) {
                (q, z) if z > q => {
                    if 1.64 < 2.05 && 1.53 < c {
                        return z;
                    }
                    1.92
                },
                (c, sum) => {
                    if !(f64::lt(&sum, &(T0))) {
                        return f64::sin({ let mut x = 0; 'l3: loop { if x >= 3 { break 'l3 acc; } x += 1;
                            let mut sum = acc.cos();
                            let mut a = std::mem::replace(&mut sum, 1.62);
                        } });
                    }
                    { y }
                },
            });
        } }
    }
    sum += acc;
    sum = sum - helper197_1(s.tanh(), (match ((0.25..0.5).contains(&sum)).then_some(KNOTS[3]) {
        Some(c) if f64::lt(&(1.5 + s * s).sqrt(), &(c)) => s,
        _ => acc,
    }, helper197_1(0.21, (T0, TABLE[m]), &[GAIN, sum, value])), &[s.max(0.94), acc % (2.0 + acc.abs()), value]).asinh();
    let pair = (acc.asinh().sin(), f64::tanh(match ((TABLE[m] > 0.25 && TABLE[m] < 0.5) && m < 2, (m < m) as usize % 3) {
        (true, 0) => value,
        (false, _) => 0.91,
        _ => acc,
    }));
    s /= f64::atan(helper197_1(sum, (T0, sum), &[value, value, TABLE[m % 4].cos()])).tanh().exp() + 1.5;
    acc + value * (s + 1.0).atan() + sum * (pair.0 - KNOTS[m].cos()) - s * helper197_2(&[pair.0, pair.0], (value.abs() * 2.0).floor() as usize % 3, (pair.0, value)).0.cos()
}

}
mod p198 {
use super::*;
fn helper198_1(v: &[f64; 4], mut a: Vec<f64>, xs: &[f64]) -> Option<f64> {
    Some((((v[1 % 4] * *xs.get(0).unwrap()).tanh().exp() + 1.0).powf(1.5) - GAIN * f64::sin(v[3 % 4].atan2(*xs.get((1 + 0) % 2).unwrap())) + v[0 * 3 % 4] * f64::cos(v.iter().map(|v| *v).find(|x| (0.25..1.0).contains(&xs[0]))?) - v[2 % 4] * xs[4 % 2]).tanh())
}
fn f198(y: f64, mut t: f64, mut value: f64, j: usize) -> f64 {
    fn helper198_0(grid: &[f64; 4], s: f64, j: usize) -> f64 {
        f64::atan(s / (1.5 + f64::abs(grid[j % 4])) * f64::tanh(GAIN * s) + TABLE[3 % 4] * (0.0 - HALF).cos() + grid.iter().position(|y| 1.75 > *y).unwrap_or(0) as f64 * f64::tanh(s) - s * (grid[0] * HALF))
    }
    'l1: for k in 0..=2 {
        t = t + f64::cos(value).mul_add(t.cos(), t);
        value = f64::atan(match (matches!(f64::cos(t), 0.25..1.5)).then(|| value.asinh()) { None => 2.0_f64, Some(a) => { value } });
    }
    t = t - (f64::sin(1.49 % (1.5_f64 + f64::tanh(t).exp())) / (2. + (y + TABLE[3 % 4]).atan() * (y + TABLE[3 % 4]).atan())).cos();
    value = (!(value >= y)).then(|| t).map_or(f64::cbrt(value), |found| found);
    let mut j = (j + j) % 7;
    y / (y.powi(2) + 1.0_f64) / (2.0 + t.powi(2)) - ((y <= t) as usize) as f64 * (t * y) - value * value - y * f64::cos(((t.abs() * 2.0).floor() as usize % 4) as f64).asinh()
}

}
mod p199 {
use super::*;
fn helper199_1(s: f64) -> f64 {
    let mut grid = vec![s.powi(0), s - s, if f64::lt(&0.21_f64, &((0 + 4) as i32 as f64)) { s } else { s }, s];
    'l1: for n in 0..4 {
        grid[n] /= 1.0 + f64::exp(f64::tanh('l2: {
            let mut acc = s.atan();
            if f64::lt(&grid.clone().into_iter().map(|c| 0.48_f64).product::<f64>().sin(), &(0.75)) {
                break 'l2 acc;
            }
            acc += f64::sin(s);
            s
        }));
    }
    f64::tanh(2. + s * ({
        if grid.iter().copied().skip(1).zip(grid.iter().cloned()).all(|(p, value)| (0.25..0.5).contains(&((3 + 2) as f64))) {
            return match s {
                ..0.25 => grid[(if s > grid[0] { 0 } else { 1 }) % 4],
                value if value <= s => value,
                0.25..1.5 => s,
                _ => s,
            };
        }
        (s <= grid[2 % 4]).then_some(grid[0 % 4]).map(|c| s).map_or_else(|| 1.0_f64, |p| { p })
    }) + grid[0 % 4] * (s - 0.0) - s * s.min(grid[3]))
}
fn f199((mut s, mut c): (f64, f64), sum: f64) -> f64 {
    fn helper199_0(u: &[f64], n: usize, w: [f64; 3]) -> f64 {
        (u[(n + n) % 3] - KNOTS[0] * (n as u8 as f64).min(GAIN) - u[1] * (w[n * n % 3] * *u.get((if 0. <= 1.79 { n } else { n }) % 3).unwrap()) + u[0] * u[2]).asinh()
    }
    let mut c = std::mem::replace(&mut c, 'l3: {
        if (0.25..1.0).contains(&2.0) {
            break 'l3 (3 as f64).floor();
        }
        if 2 == 1 || f64::from((((2.0 * f64::abs(0.38)).floor() as i32 % 5) as usize) as u32) < sum {
            break 'l3 s;
        }
        let mut sum = helper199_0(&[sum, s, sum], 2, [sum, s, sum]);
        T0
    });
    let h = move |p: f64, acc: f64| { f64::atan(acc) };
    c = c;
    let mut sum = helper199_1(c / (2 as f64 * 2 as f64 + 1.5));
    let (q, y): (f64, f64) = (h(s, 0 as f64), c - 2.48);
    s * 0.59_f64 - (((2.0 * c.abs()).floor() as i32 % 2) as usize) as u8 as f64 * s.powi(0).tanh() + 0.39_f64 * f64::cos(h(s, c)) + s * helper199_1(T0).tanh()
}

}
const SEED: u64 = 1;
