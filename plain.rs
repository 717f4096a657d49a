#![allow(warnings)]
const HALF: f64 = 0.5;
const GAIN: f64 = 1.25;
const T0: f64 = 0.75;
const TABLE: [f64; 4] = [0.5, 1.25, 0.75, 2.0];
static KNOTS: &[f64] = &TABLE;
mod p0 {
use super::*;
fn helper0_0(acc: &f64) -> f64 {
    (0.61_f64 + *acc * GAIN - acc * acc + *acc * f64::atan2(0.07, *acc)).cos()
}
fn helper0_1(v: &[f64], mut y: f64) -> f64 {
    let f = |q: f64| -> f64 {
        let Some(mut y) = v.get(3).copied() else { return q; };
        (1. + f64::tanh(if !(f64::asinh({ let mut k = 0; 'l1: loop { if k >= 3 { break 'l1 y; } k += 1;
            let a: f64 = f64::tanh(v[0]);
            y -= a.sin();
        } }) >= y) { y } else { q }).powi(2)).powf(2.25).asinh()
    };
    let (mut c, acc) = (f64::sin(4 as f64), y);
    if c > v[0] {
        y *= v.iter().map(|v| *v).map(|acc| acc).sum::<f64>().cos();
    }
    ((f64::atan(match ((v[((2.0 * acc.abs()).floor() as i32 % 3) as usize % 2] * v[((2.0 * acc.abs()).floor() as i32 % 3) as usize % 2] + 2.0).ln_1p().sin() < v[(if 1 < 0 { 3 } else { 3 }) % 2], (c.abs() * 2.0).floor() as usize % 4 % 3) {
        (true, 0) => acc,
        (false, _) => HALF,
        _ => v[v.iter().zip(v.iter()).filter(|(p, t)| 1.74_f64 > **t).count() % 2],
    }).abs() + 1.0).powf(y.sin()) - 1.64 * (v[(3 + 3) % 2] - KNOTS[2].asinh()) - acc * f64::tanh(v.iter().copied().take(2).zip(v.iter().copied()).fold(c, |folded, (p, z)| f64::asinh(if (1 + 3) < 1 { KNOTS[3] } else { 1 as i32 as f64 }))) - T0 * c).tanh()
}
fn f0(p: f64, c: &f64, mut z: f64) -> f64 {
    if 4 >= 1 {
        return if f64::lt(&helper0_1(&[z, 3.0], z), &(z)) { 2.33 } else { z };
    }
    let mut t = (z.mul_add(KNOTS[(z.abs() * 2.0).floor() as usize % 3 % 4], GAIN).tanh().exp() + 1.0_f64).ln_1p().tanh();
    let h = |a: f64, z: f64| {
        let mut p: f64 = z - z;
        helper0_0(&({ let mut j = 0; 'l2: loop { if j >= 4 { break 'l2 2.09; } j += 1;
            p /= c.asinh().abs() + 1.0;
            if (j + 4) < j {
                break 'l2 *c;
            }
            let mut i = j % 7;
        } })).cos()
    };
    let z = f64::sin(helper0_0(&1.36) * (z * *c));
    t *= z.atan();
    let mut y: f64 = z;
    y = f64::tanh(if (0.25..0.5).contains(&f64::cos(match 4 * 0 % 4 {
        1 => p,
        1 | 2 if helper0_1(&[y, 0.], z) <= T0 => t,
        t => 2.37_f64,
    })) { *c } else { T0 }) + helper0_0(&p);
    let mut z = (p * t).tanh();
    (1.5 + z.abs()).ln_1p() / (1.5 + p.abs().abs()) + y * (z * p).tanh() + y * 0.8 - t * f64::cos({
        if f64::lt(&f64::tanh(p).exp().sin(), &(z)) {
            return *c;
        }
        (matches!(t, 0.25..0.5)).then_some(KNOTS[1 % 4]).map_or(*c, |found| found)
    })
}

}
mod p1 {
use super::*;
fn f1(acc: f64, a: f64, mut value: f64, c: f64, j: usize) -> f64 {
    let z = (TABLE[(if j >= j { j } else { 3 }) % 4].sin() / (1.0 + f64::exp(value.tanh()))).sin();
    let f = |a: f64, sum: f64| { (sum / (1.0_f64 + f64::exp(f64::tanh(f64::sin(KNOTS[j])))) * a).cos() };
    value *= a.asinh();
    'l1: for k in (0..4).step_by(1) {
        value = (f64::sin(value) / (f64::tanh(acc.atan()).exp() + 1.5)).sin();
    }
    f64::atan(if value > a { 0.99 } else { 1.54 }) % (1.0_f64 + f64::exp((HALF.powi(2) + 1.5).sqrt().tanh().tanh())) + 0.87 * (0.62 - a) + value * (if !((c / (z * z + 1.5_f64)) >= c) { a } else { z }) - (j + j) as u8 as f64 * f64::exp_m1(a.tanh())
}

}
mod p2 {
use super::*;
fn helper2_0(u: &[f64], acc: f64) -> [f64; 2] {
    let g = |q, y| { (f64::atan(q) * f64::asinh(y) + (({ let mut x = 0; 'l2: loop { if x >= 4 { break 'l2 0.3; } x += 1;
        if f64::atan(0.14_f64.asinh()) < acc {
            break 'l2 (*u.get(2).unwrap()).tanh();
        }
        if f64::sin(y) <= q {
            break 'l2 acc;
        }
        if !(acc.min((*u.get(((2.0 * u[((2.0 * f64::abs(0.91)).floor() as i32 % 3) as usize % 3].abs()).floor() as i32 % 2) as usize % 3).unwrap()).sin()).sin() >= T0) {
            continue;
        }
    } }) + (1.5_f64 + f64::abs(y)).powf(0.0))).atan() };
    [((if !(matches!(T0, 0.25..1.0)) { acc } else { acc + u[(3 + 3) % 3] }) + GAIN * f64::asinh({ let mut x = 0; 'l3: loop { if x >= 2 { break 'l3 acc; } x += 1;
        let pair = (1.47, f64::asinh(acc));
        if x == x {
            break 'l3 acc;
        }
        let t: (f64, f64) = (0.07, f64::tanh(pair.1));
    } }) + u[1] * acc - 1.0 * acc).sin(), f64::sin(match (u.len() == 1, u.len() % 3) {
        (false, 1) => {
            let mut x = acc;
            u.iter().cloned().find(|q| (0.25..1.0).contains(&u[2])).map_or(u[(4 + 0) % 3], |found| found)
        },
        (true, _) => {
            let b = u[1];
            b.tanh().exp_m1()
        },
        _ => (TABLE[0].atan().powi(2) + 1.5).powf(f64::sin(acc)),
    })]
}
fn f2(mut x: f64, mut z: f64, c: f64, t: usize) -> f64 {
    fn helper2_1(mut u: [f64; 3], t: f64) -> f64 {
        (u.windows(2).fold(0.83, |folded, grid| f64::asinh('l4: {
            let s = folded;
            if !(grid[1] >= s) {
                break 'l4 KNOTS[3];
            }
            let g = move |a, y| (f64::asinh(a) * f64::cos(y) + (folded / (f64::exp(f64::tanh(y)) + 2.0_f64)).asinh() / ((if let Some(t) = grid.iter().skip(1).find(|&q| matches!(folded, 0.25..1.5)).copied() { *grid.first().unwrap() } else { *u.get((GAIN.abs() * 2.0) as usize % 5 % 3).unwrap() }) * (if let Some(t) = grid.iter().skip(1).find(|&q| matches!(folded, 0.25..1.5)).copied() { *grid.first().unwrap() } else { *u.get((GAIN.abs() * 2.0) as usize % 5 % 3).unwrap() }) + 1.)).tanh();
            s
        })) - 0.53 * ({ let mut j = 0; 'l5: loop { if j >= 3 { break 'l5 0.46_f64; } j += 1;
            let [b, mut t, sum] = u;
            if (((2.0 * f64::sin(u[j % 3]).abs()).floor() as i32 % 4) as usize) == 2 {
                break 'l5 TABLE[j];
            }
            let Some(mut x) = ((0.25..0.5).contains(&T0)).then_some(b) else { return u[((2.0 * t.cos().abs()).floor() as i32 % 3) as usize % 3].cos(); };
        } }) - TABLE[(3 + 0) % 4] * f64::min(0., t) - t * helper2_0(&u, t)[1]).asinh()
    }
    'l6: for k in 0..1 {
        z /= 1.5 + (2.0 + f64::powi(0.39, 2)).powf(f64::sin(HALF)).cos() * (2.0 + f64::powi(0.39, 2)).powf(f64::sin(HALF)).cos();
    }
    x += (helper2_0(&[z, z, c], x)[1] * helper2_0(&[z, z, c], x)[1] + 2.0).sqrt();
    let [p, acc] = helper2_0(&[if (z * c).cos() < x { z } else { z }, f64::asinh(helper2_1([f64::from((((2.0 * c.abs()).floor() as i32 % 5) as usize) as u32), z, z], c)), c.max(x).sin()], helper2_0(&[c, x, c], z)[1]);
    let mut pair: (f64, f64) = (p / (2.0_f64 + acc.powi(2)), acc);
    let mut q: f64 = if (0.25..1.0).contains(&f64::cos(match (matches!((pair.0 * z).sin(), 0.25..1.0), t % 3) {
        (false, 1) => 0.61,
        (true, _) => pair.0,
        _ => HALF,
    })) { if let Some(z) = (if (c > 0.25 && c < 1.0) { Some(t as i32 as f64) } else { None }) { p } else { x } } else {
        if (0.25..1.5).contains(&z) {
            return f64::sin(f64::from((if 0.1 < acc { t } else { t }) as u32));
        }
        pair.1
    };
    q = if pair.0 > c && pair.0 < KNOTS[t] { f64::tanh(x).exp() } else { GAIN };
    let c = if 1.45 < 0.94 && ((if f64::lt(&KNOTS[t].atan(), &(TABLE[(4 < t) as usize % 4])) { t } else { 4 }) as i32 as f64) <= 2.2 {
        z -= pair.1;
        p.signum()
    } else {
        x /= 2.0_f64 + q * q;
        f64::ln(2.0 + pair.0.powi(2))
    };
    pair.1 - c * 1.98_f64.asinh() - 1.27 * pair.0 + q * (x + (t + 4) as u8 as f64)
}

}
mod p3 {
use super::*;
fn helper3_0(mut v: Vec<f64>) -> f64 {
    let m = 3;
    let f = |s, z| { f64::asinh(f64::asinh(s) * f64::asinh(z) + f64::abs(f64::powi(s, 0))) };
    f64::atan(f64::max(0.56, v[m % 3]) - v[1] * KNOTS[0] + 0 as f64 * f(GAIN, v[0]) - v[0] * v.iter().rev().find(|&&b| matches!(1.54_f64, 0.25..1.5)).copied().unwrap_or(v[v.len() % 3]))
}
fn helper3_1(acc: f64) -> [f64; 2] {
    let mut q: f64 = helper3_0(vec![helper3_0(vec![2.26, acc, acc]), if (if let Some(t) = (f64::lt(&1.29_f64, &(KNOTS[0]))).then_some(acc) { t } else { KNOTS[3 % 4] }) < acc { acc } else { acc }, acc / (2.0 + TABLE[2].abs())]);
    [f64::tanh(q - 2.25_f64 - (acc - 0.66).atan() + acc * (match (KNOTS[0] > acc).then(|| acc) {
        Some(acc) => acc,
        None => q,
    }) + 1 as u8 as f64 * ({ let mut i = 0; 'l2: loop { if i >= 4 { break 'l2 acc; } i += 1;
        q = q;
        q *= T0.tanh();
    } }) - acc * q), q]
}
fn helper3_2(w: &[f64; 2], b: f64, mut v: [f64; 4]) -> [f64; 2] {
    let mut a: f64 = f64::sin(b * b + f64::sin(helper3_1(b)[0]));
    'l3: for u in v.windows(2).filter(|a| b < b) {
        a = a.cos().copysign(b.tanh());
        let h = |b, x| { f64::sin(f64::atan(b) * f64::atan(x) + 0.64 / ((f64::cos(x).tanh().exp() + 1.).sqrt().atan().abs() + 1.0)) };
    }
    'l4: for j in (0..3).rev() {
        v[j] = f64::tanh(a);
    }
    [f64::sin((a - a).mul_add((*w.first().unwrap()).min(a).sin(), 0.37 + w[2 % 2]) - a * (a + 0.2) - a * (*w.get((if (0.25..1.5).contains(&a) { 1 } else { 4 }) % 2).unwrap() * a) - 0.0_f64 * ({ let mut n = 0; 'l5: loop { if n >= 1 { break 'l5 1.27_f64; } n += 1;
        v[n] += w[n].cos();
        if (n == n).then_some(f64::asinh(a)).is_some() {
            break 'l5 TABLE[n];
        }
        let mut s = std::mem::replace(&mut a, 3.0);
    } })), 1.19_f64]
}
fn f3(a: f64, acc: &f64, mut q: f64, k: usize) -> f64 {
    let z = (1.0_f64 + f64::abs({ let mut i = 0; 'l6: loop { if i >= 3 { break 'l6 TABLE[(i + i) % 4]; } i += 1;
        let mut x = std::mem::replace(&mut q, a.sin());
        if (if 1 < k { Some(2.32) } else { None }).is_some() {
            break 'l6 (x.cos().abs() + 1.5).sqrt().tanh();
        }
    } })).ln();
    { let r = &mut q; {
        *r = f64::tanh(match ((z > 0.25 && z < 1.5), k % 3) {
            (true, 2) => 3.,
            (false, _) => *acc,
            _ => *acc,
        });
        *r = 0.53 % (r.tanh().exp() + 2.0);
    } }
    let mut y = std::mem::replace(&mut q, KNOTS[k] - z);
    debug_assert!(y.is_finite(), "y is {y}");
    let t = (3.0, f64::asinh({ let mut x = 0; 'l7: loop { if x >= 1 { break 'l7 1.87; } x += 1;
        { let r = &mut q; {
            *r -= a;
            *r = *r + 0.41_f64;
        } }
        if 3 >= 0 {
            break 'l7 y;
        }
        let Some(mut z) = (!(a >= q)).then_some(3.0) else { return f64::tanh(a); };
    } }));
    q = q - (a * f64::atan((matches!(1.89, 0.25..1.5)).then_some(a).map_or(t.1, |a| { *acc })));
    f64::recip(2.0 + ((k + k) as i32 as f64).tanh().powi(2)) * 1.68 - t.0 * f64::copysign(1., t.0) + 0.0 * ((((y < t.0) as usize) as f64).tanh() * (((y < t.0) as usize) as f64).tanh() + 1.0_f64).powf(y.sin()) + t.1 * (t.1 * z)
}

}
mod p4 {
use super::*;
fn helper4_0(mut a: Vec<f64>, w: &[f64]) -> f64 {
    (f64::exp_m1(f64::tanh(a[1])) - f64::asinh(w[2 % 4] / (f64::exp(f64::tanh(w[2])) + 1.)) - a[3] * f64::atan((f64::lt(&*w.first().unwrap(), &(w[1]))).then_some(w[0 % 4]).unwrap_or(w[((2.0 * a[3].abs()).floor() as i32 % 4) as usize % 4])) + w[3] * a[(*a.get(2).unwrap() < a[(a[0].abs() * 2.0).floor() as usize % 5 % 4]) as usize % 4] - w[0] * (*a.get(2).unwrap()).asinh()).sin()
}
fn f4(t: f64, mut s: f64, p: f64, x: usize) -> f64 {
    let Some(t) = (!(s >= t)).then_some(s) else { return { let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 s; } t += 1;
        let mut b = (t as f64).asinh();
        if matches!(f64::cos((if matches!(0.32, 0.25..1.0) { Some(b) } else { None }).map_or(s, |value| { value })), 0.25..0.5) {
            break 'l1 s;
        }
        if 2.28 < p {
            continue 'l1;
        }
    } }; };
    let x: f64 = (({ let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 TABLE[i]; } i += 1;
        s = p.atan();
        let q = (s.tanh(), t);
    } }) / (f64::abs(match if (0.25..0.5).contains(&t) { Some(KNOTS[x]) } else { None } { None => t, Some(a) => { p } }) + 2.0)).asinh();
    let g = move |p| (f64::sin(p) + (if matches!(x, 0.25..1.0) { Some(x) } else { None }).map_or_else(|| TABLE[0 % 4], |y| {
        let mut t = 2.38;
        helper4_0(vec![0., f64::from((4 * 2) as u32), x, t], &[x, s, 1.28, TABLE[(HALF.abs() * 2.0).floor() as usize % 5 % 4]])
    })).asinh();
    match (t > x).then(|| f64::sin((if (0.25..1.0).contains(&t) { Some(HALF) } else { None }).filter(|&a| !(t >= a)).unwrap_or(s))) {
        Some(t) => {
            s /= 1. + f64::abs(if (0.25..1.5).contains(&T0) { x } else { s });
            if ({ t * t }) < t {
                s = p;
                return f64::atan(match 3 * 1 % 4 {
                    0 => s,
                    1 | 2 => p,
                    i => s,
                });
            } else {
                s = s * f64::asinh(x);
            }
        },
        None => {
            s *= s.asinh();
            let mut t = t;
        },
    }
    let mut s = (0.42 + t) * (GAIN / (1. + HALF * HALF));
    { let x = &mut s; {
        *x = GAIN;
        *x = *x + (t + p);
        let mut b = f64::atan(f64::powi(t, 3));
    } }
    let mut grid = [x, (1 as f64).atan(), t];
    match (f64::atan(grid.iter().filter(|&&acc| matches!(f64::sin(KNOTS[1]), 0.25..1.5)).min_by(|a, b| f64::total_cmp(a, b)).copied().map_or(p, |sum| { (2 * 1) as f64 })), f64::cos(grid.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().unwrap_or(*grid.get(0).unwrap()))) {
        (q, z) if !(q >= z) => {
            s = grid[1];
        },
        (q, x) => {
            grid[2 % 3] = (f64::tanh(t).exp() + 1.0).powf(2.13);
            let mut m = 3;
        },
    }
    let Some(mut b) = grid.iter().copied().skip(1).filter(|p| 4 < 4).reduce(f64::min) else { return f64::signum(grid[3 * 0 % 3]).atan(); };
    f64::tanh(b + b).exp_m1() - b * grid.iter().zip(grid.iter()).map(|(c, y)| t).product::<f64>().tanh() + grid[2] * (1.0_f64 + t * t).ln() - t * f64::asinh('l4: {
        b -= 2.3;
        if f64::asinh(grid.chunks(2).fold(b, |folded, a| f64::asinh(helper4_0(vec![t, a[0], folded, x], &[(((2.0 * s.abs()).floor() as i32 % 3) as usize) as u8 as f64, f64::from((2 * 2) as u32).tanh(), s, GAIN])))) < t {
            break 'l4 grid[1];
        }
        if ((grid[1] * grid[0 % 3]) > 0.25 && (grid[1] * grid[0 % 3]) < 1.0) {
            break 'l4 t;
        }
        x
    })
}

}
mod p5 {
use super::*;
fn helper5_0(mut t: usize, sum: &f64, acc: f64) -> f64 {
    assert!(*sum < 1e9, "{}", sum);
    let mut t = if (f64::exp(sum.tanh()) > 0.25 && f64::exp(sum.tanh()) < 0.5) { KNOTS[t * t % 4] } else { (acc < 1.11).then_some(GAIN).map_or(acc, |sum| { acc }) };
    'l1: for x in (0..1).step_by(1) {
        t += (*sum * acc.tanh()).atan();
        let mut value = { let mut add = |value| { t += 0.62; KNOTS[x].sin().mul_add(3.0, HALF).atan() }; add(sum.atan()) + add(f64::tanh(match (matches!(1.09_f64, 0.25..1.5)).then_some(*sum) { None => acc, Some(sum) => { acc } })) + add(acc.abs().atan()) };
    }
    (acc + *sum * (*sum - acc) - acc * acc + acc * acc.min(TABLE[3].cos()).asinh()).tanh()
}
fn helper5_1(i: usize, u: [f64; 3]) -> Option<f64> {
    Some((helper5_0(i, &(u[i % 3] - TABLE[(i + i) % 4].tanh()), u.iter().skip(1).max_by(|a, b| f64::total_cmp(a, b)).copied().map(|c| if (if 0.56 <= u[0] { Some(c) } else { None }).is_some() { c } else { c }).map(|sum| { 0.14_f64 }).unwrap_or(KNOTS[2])) + u[2] * 2.25 - u[1] * (0.0 / (((i * i) as u8 as f64).powi(2) + 2.0_f64)) - u[2] * (TABLE[(!(u[0] >= 1.0_f64)) as usize % 4] * u[2])).asinh())
}
fn f5(y: f64, mut q: f64, z: f64, j: usize) -> f64 {
    let mut x = std::mem::replace(&mut q, z);
    let z = TABLE[j].sin();
    let acc = (if y < 0.68 { Some(y) } else { None }).unwrap_or('l3: {
        if (x < z).then_some(0.65).is_some() {
            break 'l3 q + z;
        }
        if j < 0 {
            break 'l3 1.56;
        }
        let mut p = z;
        y
    });
    let f = move |s| (f64::asinh(s) + (if !(q < x) {
        let mut t = x;
        x.mul_add(0.08, t)
    } else { (2.0_f64 + f64::powi(acc, 2)).ln_1p() })).sin();
    let sum: f64 = ((x + acc).tanh() / (f64::powi(-acc, 2) + 1.5_f64)).cos();
    q += f(z);
    f64::exp_m1(f64::tanh(acc * q)) - KNOTS[j] * (T0 + x) - acc * ('l4: {
        let (b, sum) = (1.26, HALF);
        if q.asinh().asinh() < b {
            break 'l4 y;
        }
        let mut t = acc;
        b
    }) + y * (1.5 + f64::exp(f64::tanh(1.0))).sqrt()
}

}
mod p6 {
use super::*;
fn helper6_0(w: &[f64], j: usize) -> (f64, f64) {
    'l1: for k in 0..2 {
        let z = f64::asinh(if f64::tanh((1.0 + f64::tanh(0.26).exp()).ln()) < w[3] { *w.get(k).unwrap() } else { w[(if (GAIN > 0.25 && GAIN < 1.0) { j } else { j }) % 4] });
    }
    let mut z = ((if f64::lt(&(w[2 % 4] + w[j % 4]), &(w[1])) { TABLE[3] } else { w[0] }) / ((w[0] - w[3]) * (w[0] - w[3]) + 1.0)).sin();
    let mut t = 3;
    (((if let Some(found) = (z < 0.92).then(|| 0.41_f64) { found } else { w[w.len() % 4] }) + ({ let mut j = 0; 'l2: loop { if j >= 1 { break 'l2 z; } j += 1;
        let p: (f64, f64) = (1.6, w[j].asinh());
        if matches!((T0 - f64::sin(z)).cos(), 0.25..1.5) {
            break 'l2 w[j];
        }
        if w.iter().all(|value| matches!(z.atan(), 0.25..1.0)) {
            continue;
        }
    } }) + *w.get(3).unwrap() * 2.05 + w[3] * w.iter().step_by(2).map(|acc| *acc).product::<f64>() - w[(z.abs() * 2.0).floor() as usize % 5 % 4] * f64::cos(if w.iter().take(2).zip(w.iter()).any(|(&p, y)| (t as f64) <= p) { w[(j + t) % 4] } else { z })).atan(), z)
}
fn helper6_1(mut n: usize, acc: &f64, p: &f64) -> (f64, f64) {
    (f64::atan(p - *acc * f64::atan('l3: {
        let x = *acc;
        if (acc.abs() + 2.).powf(1.0_f64) < *acc {
            break 'l3 0.07;
        }
        let xs = (0..4).map(|m| x).collect::<Vec<f64>>();
        T0
    }) + *acc * (if (0.25..1.0).contains(&2.18) { Some(*acc) } else { None }).unwrap_or_else(|| f64::atan(KNOTS[n * n % 4])) + *p * helper6_0(&[*acc, *p, *acc, *p], n).1), f64::asinh(if (if p.fract() < *acc { *p } else { *acc }) < *acc { TABLE[(0 + n) % 4].tanh() - *acc } else { (n + n) as f64 + acc }))
}
fn helper6_2(w: &[f64]) -> f64 {
    let mut value: f64 = w.chunks(2).fold(3.0, |folded, a| w.chunks(2).map(|v| folded).sum::<f64>().cos());
    f64::asinh(value + GAIN * value - value * f64::asinh(if 1 == 1 && !(0. >= value) { value } else { w[1] }) + value * (1.0 + value.powi(2)).powf(value.sin()))
}
fn f6(q: f64, a: &f64, mut b: f64) -> f64 {
    let mut b = std::mem::replace(&mut b, a.fract().atan());
    let Some(mut s) = (1 == 2).then(|| b.floor()) else { return (2.0_f64 + a.powi(2)).powf(3.0_f64); };
    let mut v = [(((b.abs() * 2.0) as usize % 2) as u8 as f64 - 0.26).asinh(), helper6_1(1, a, &s).1.sin(), *a];
    'l4: for s in &mut v {
        *s += helper6_2(&[b, a.asinh(), 1.42_f64]);
    }
    v.swap(1, ((2.0 * b.abs()).floor() as i32 % 3) as usize % 3);
    v[(2 + 0) % 3] /= 1.0_f64 + f64::abs((!(0.37 >= *v.get(2).unwrap())).then(|| GAIN).map_or(0.62, |value| { v[3 % 3] }));
    s = (v[4 % 3] + v[2 * 0 % 3]) * q.powi(2);
    let grid = vec![f64::tanh(q).exp_m1(), { let mut i = 0; 'l5: loop { if i >= 2 { break 'l5 v[i]; } i += 1;
        let f = move |a: f64| f64::cos(if let Some(found) = (if i >= i { Some(f64::sin(f64::fract(*v.first().unwrap()))) } else { None }) { found } else { f64::atan('l6: {
            let acc: f64 = v[i];
            if v.iter().enumerate().all(|(n, &s)| 1.73 < 2 as f64) {
                break 'l6 KNOTS[i];
            }
            let [c, q, mut sum, ..] = v;
            q
        }) });
        if v.iter().all(|a| !(v[i % 3] >= v[i])) {
            break 'l5 s;
        }
        let mut value = 2.39_f64;
    } }, v.into_iter().skip(1).map(|s| 3.0).sum::<f64>()];
    f64::min(b, 0.13) + (s + 1.0) - *v.get(2).unwrap() * (f64::from(((f64::abs(grid[(0 + 1) % 3]) * 2.0) as usize % 5) as u32).atan() / (f64::sin((4 * 0) as i32 as f64).powi(2) + 1.5_f64)) - 2 as f64 * 0.67 + q * (TABLE[3].cos() * grid[(f64::abs(s) * 2.0) as usize % 4 % 3]).asinh()
}

}
mod p7 {
use super::*;
fn helper7_0(mut y: f64, a: f64) -> f64 {
    y = y + (f64::tanh(if !((a > 0.25 && a < 1.0)) { y } else { y }) + (y + a).atan());
    match (0 + 0) % 4 {
        1 => {
            y = y.tanh().exp();
            if ((1.0_f64 + TABLE[1].tanh().tanh().exp()).powf(f64::sin(2.19)) > 0.25 && (1.0_f64 + TABLE[1].tanh().tanh().exp()).powf(f64::sin(2.19)) < 1.0) {
                y += 0.81;
                let mut acc: f64 = 0.2;
            } else {
                y = y + 3.0;
                y = y;
            }
        },
        1 | 2 if !(0 == 3) => {
            y += y * a;
        },
        i => {
            y = y + y.min(y);
            let t = f64::atan(if a.cos() < a { y } else { a });
        },
    }
    f64::cos(1.19 / (f64::abs(HALF) + 1.0_f64) + HALF * (-T0).sin() + 1. * (y * y) + T0 * f64::asinh(f64::powi(1.01, 3)))
}
fn helper7_1(xs: &[f64; 3], b: &f64) -> f64 {
    'l1: for n in (0..4).rev() {
        let value: f64 = (0.15 + GAIN).cos();
    }
    f64::asinh((if !((0.25..1.5).contains(&*b)) { xs[xs.iter().position(|&t| matches!(xs[1], 0.25..1.5)).unwrap_or(0) % 3].mul_add(*b, 0.78) } else { xs.get(0).copied().map_or(xs[0], |sum| { KNOTS[2] }) }) + 2.0_f64 * b + b * (2.4 * *b).atan() - b * f64::powf(f64::tanh(*b).exp() + 1.0, 0.37_f64.sin()))
}
fn helper7_2((a, p): (f64, f64)) -> f64 {
    let mut t = 0.3_f64 * helper7_0(a, p).asinh();
    (t + a * ({
        if !(f64::sin((if f64::lt(&t, &(a)) { Some(p) } else { None }).map(|s| T0).map(|y| f64::copysign(y, a)).unwrap_or(1.21)) >= GAIN) {
            return p;
        }
        if 2.44 <= 1.33 { a } else { p }
    }) + t * (KNOTS[1 % 4] % (2.0 + f64::exp(a.tanh()))) - p * (t + t)).sin()
}
fn f7(w: [f64; 2], z: f64) -> f64 {
    let q: (f64, f64) = (z / (w[0].powi(2) + 1.0), TABLE[3].cos().powi(2));
    'l2: for &b in w.iter().rev() {
        let mut c = KNOTS[(z > (1 as f64).tanh()) as usize % 4].sin();
        'l3: for v in w.windows(2) {
            c = c - ((z.tanh().abs() * 2.0).floor() as usize % 2) as f64;
            let a = vec![z.tanh(), z, b, c.tanh()];
            return v.iter().map(|v| *v).enumerate().map(|(i, t)| b.atan()).sum::<f64>().tanh();
        }
    }
    let acc = z.powi(1).asinh();
    'l4: for (n, sum) in w.iter().cloned().enumerate() {
        let p = f64::tanh(-KNOTS[0 % 4]);
        let x: f64 = helper7_1(&[w[0].tanh(), w[(f64::abs(1.) * 2.0) as usize % 5 % 2].asinh(), acc.tanh()], &acc).cos();
    }
    'l5: for m in (0..4).step_by(1) {
        let mut s = w.iter().take(2).map(|&c| z).sum::<f64>().atan();
    }
    assert!(acc < 1e9, "{}", acc);
    let y = f64::asinh(w.windows(2).map(|u| 2.31).product::<f64>().cos() - T0);
    if w.windows(2).all(|v| 3 < 3) {
        return y - z;
    }
    ({ let mut i = 0; 'l6: loop { if i >= 3 { break 'l6 w.iter().zip(&w).fold(y, |folded, (&a, y)| f64::atan(HALF + *y)); } i += 1;
        'l7: for k in (0..4).rev() {
            let t: f64 = z.tanh();
            let c = f64::sin(acc);
        }
        if matches!(f64::sqrt(1.0 + w[w.iter().position(|value| (0.25..0.5).contains(&q.0.atan())).unwrap_or(1) % 2] * w[w.iter().position(|value| (0.25..0.5).contains(&q.0.atan())).unwrap_or(1) % 2]).cos(), 0.25..0.5) {
            break 'l6 f64::from((i + i) as u32);
        }
        let (a, mut y): (f64, f64) = (y.cos(), acc);
    } }) - y * f64::atan(w.get(2).map(|v| *v).filter(|value| z < 2.4).map_or(w[w.iter().filter(|&a| !(acc >= f64::from((4 + 1) as u32))).count() % 2], |found| found)) - z * ('l8: {
        let sum: f64 = q.1;
        if !(q.0 <= q.1) {
            break 'l8 z;
        }
        if (w[(2 + 3) % 2] > 0.25 && w[(2 + 3) % 2] < 1.5) || w[0] < 1.0_f64 {
            break 'l8 acc;
        }
        acc
    }) - q.1 * w.chunks(2).map(|w| w[(4 + 3) % 1]).sum::<f64>()
}

}
mod p8 {
use super::*;
fn helper8_0(q: f64, a: &[f64; 3]) -> Option<f64> {
    Some((1.0_f64.mul_add(KNOTS[3].atan(), KNOTS[4 % 4]) - HALF * (q * a[(2 < 1) as usize % 3]) + q * (q + q) + *a.first().unwrap() * (GAIN * f64::from(a.iter().position(|t| *t < a[2]).unwrap_or(0) as u32).cos())).atan())
}
fn helper8_1([mut x, z]: [f64; 2]) -> [f64; 2] {
    [((if (0.25..0.5).contains(&z) { 0.97_f64 - x } else {
        let mut q = HALF;
        {
            q = q;
            z.tanh().exp_m1()
        }
    }) + x * (match (z > x) as usize % 4 {
        1 => KNOTS[3],
        1 | 3 if !((0.81 > 0.25 && 0.81 < 0.5)) => z,
        k => x,
    }) + x * (x * 2.24).atan() - 0.46 * f64::sqrt(2.0 + x.abs())).cos(), f64::tanh(z - z) + (T0 + x).asinh()]
}
fn f8(u: &[f64; 2], x: f64) -> f64 {
    let s: Option<f64> = u.iter().min_by(|a, b| f64::total_cmp(a, b)).copied();
    let mut value: f64 = u[1];
    let mut y: f64 = helper8_1(*u)[0].cbrt();
    let g = |a| { (f64::sin(a) + (x.sin().atan() - a)).cos() };
    let mut p = (helper8_1(*u)[1], KNOTS[1].tanh().exp().atan());
    'l1: for t in (0..3).step_by(1) {
        p.0 = u.iter().enumerate().map(|(k, &acc)| f64::asinh(y)).product::<f64>().cos();
    }
    p.0 -= g(f64::abs(x));
    assert!(x < 1e9, "{}", x);
    { let slot = &mut value; {
        *slot -= y * *slot;
        p.0 = helper8_1(*u)[1].sin();
        match 0.64_f64 {
            ..0.25 => {
                y /= y.abs() + 1.;
                return f64::sin('l2: {
                    let p: f64 = p.1;
                    if !(y < u[0]) {
                        break 'l2 x;
                    }
                    *slot = *u.get((if *slot < y { 3 } else { 1 }) % 2).unwrap();
                    (2 + 2) as u8 as f64
                });
            },
            z if f64::lt(&z, &(*u.get(1).unwrap())) => {
                y += p.1;
            },
            0.25..1.5 => {
                y = u[0];
                let Some(mut b) = helper8_0(0.25, &[y, x, 0.83]).map(|x| y.min(HALF).asinh()) else { return 2.0; };
            },
            _ => {
                p.1 += x;
                return *u.get((u[0].abs() * 2.0).floor() as usize % 5 % 2).unwrap();
            },
        }
    } }
    -(y + value) - x * 1.86_f64.atan2(y) - y * g(value) + x * (p.1 * y)
}

}
mod p9 {
use super::*;
fn helper9_0(z: f64, acc: f64, c: f64) -> f64 {
    let z: f64 = acc.signum();
    let p = f64::tanh(2.43_f64).exp_m1();
    f64::atan(acc - c * (c % (2.0 + f64::abs(p))) + z * p - acc * p.clamp(0.25, 1.75))
}
fn helper9_1(mut s: f64) -> Option<f64> {
    let b: f64 = s;
    let k = 0;
    if (0.25..1.5).contains(&(-b).asinh()) {
        s -= s.powi(0);
        { let x = &mut s; {
            *x -= *x;
            *x *= x.atan();
            let mut a = [*x, b];
        } }
    }
    Some(((if (0.25..1.0).contains(&f64::recip(1.0 + GAIN.powi(2))) { helper9_0(s, b, b) } else {
        let h = |a, sum| (f64::tanh(a) * f64::cos(sum) + (f64::sin(helper9_0(sum, TABLE[1 % 4], sum)) * f64::sin(helper9_0(sum, TABLE[1 % 4], sum)) + 1.5).powf(0.26)).tanh();
        s - 0.
    }) - s * 1.2 - 0.23 * (2.0_f64 * b) + s * helper9_0(1.21, b, 0.37_f64)).atan())
}
fn helper9_2([mut a, c]: [f64; 2]) -> Option<f64> {
    Some(f64::tanh(a * ({ let mut x = 0; 'l2: loop { if x >= 2 { break 'l2 GAIN; } x += 1;
        if matches!(a.sin(), 0.25..1.0) {
            return Some(f64::asinh(f64::tanh(c)));
        }
        let mut a = std::mem::replace(&mut a, f64::atan(c));
    } }) - a * 1 as f64 + c * f64::asinh(if 2 < 2 { c } else { c }) - 0.39 * (c.abs() + 1.5_f64).powf(c.sin())))
}
fn f9(mut z: f64, [q, sum]: [f64; 2]) -> f64 {
    let mut q = std::mem::replace(&mut z, helper9_0(sum, q, 1.71));
    let mut a = (sum + z * KNOTS[1].tanh()).cos();
    'l3: for i in (0..4).step_by(1) {
        q = q - 0.28;
    }
    z = f64::cos(if (4 * 0) < 2 { helper9_0(a, 1.9, z) } else { match (sum, z) {
        (b, x) if !(b >= x) => sum,
        (b, acc) => z,
    } });
    (if f64::lt(&('l4: {
        let found: Option<f64> = helper9_2([a, sum]);
        if !(matches!(sum, 0.25..1.5)) {
            break 'l4 KNOTS[0 % 4];
        }
        let sum: f64 = { let mut step = |acc| { a += f64::atan(if matches!((q + a), 0.25..1.0) { q } else { z }); KNOTS[3 % 4].min(z) }; step(2.42 * f64::from(0 as u32)) + step(1.87) };
        a
    }), &(q)) { -0.0 } else { (sum.abs() + 1.5).powf(f64::sin(z)) }) + sum * (a.powi(2) + 2.0).sqrt() - q * (match 0 * 2 % 4 {
        0 => 0.37,
        1 | 2 => q,
        m => a,
    }) + q * helper9_0(z, q, 0.98)
}

}
mod p10 {
use super::*;
fn helper10_0(t: f64, [acc, q]: [f64; 2]) -> [f64; 2] {
    if acc < q {
        let mut value = t;
        let mut sum = 'l1: {
            if 1.51 > (if 4 >= 2 { Some(q) } else { None }).filter(|acc| (0.25..1.0).contains(&value)).unwrap_or(value) {
                break 'l1 f64::tanh(GAIN.tanh().exp_m1());
            }
            if matches!(t, 0.25..1.0) {
                break 'l1 1.37;
            }
            let g = |p: f64| ((if ((acc * acc).sin() > 0.25 && (acc * acc).sin() < 0.5) { t } else { 1.0 }) + (acc + 0.34)).cos();
            acc
        };
    } else {
        let z = match (f64::lt(&q, &(1.2))).then_some(0.87).map(|q| match (matches!(t, 0.25..1.0)) as usize % 4 {
            1 => q,
            1 | 2 => f64::from((1 + 3) as u32),
            t => q,
        }).filter(|z| t <= q).map(|b| b) { Some(found) => found, None => acc };
    }
    'l2: for m in 0..4 {
        let t: f64 = (0.0 / (f64::abs(2.0) + 1.0_f64)).sin();
        let g = move |c: f64| { f64::sin((m as f64).sin() + c.tanh()).mul_add(f64::asinh(0.99), f64::atan(c.sin() * 2.0)).tanh() };
    }
    [f64::cos(t - q * f64::asinh(t - q) + acc * f64::cos(KNOTS[((2.0 * t.abs()).floor() as i32 % 3) as usize % 4]) - q * (q - 1.4)), f64::cos(if let Some(found) = (if matches!(t, 0.25..1.5) { Some(q % (f64::from(((f64::abs(0.85) * 2.0).floor() as usize % 5) as u32).tanh().exp() + 1.0_f64)) } else { None }) { found } else { match (f64::lt(&(1.28 - (1 + 0) as f64), &(t)), (1 + 4) % 3) {
        (true, 2) => 2 as f64,
        (false, _) => 1.73,
        _ => GAIN,
    } })]
}
fn helper10_1((value, s): (f64, f64), a: &[f64], mut w: Vec<f64>) -> f64 {
    if let Some(b) = (if 4 >= 3 { Some(match 0.0 {
        ..0.25 => s,
        s if s < s => 1.37,
        0.25..1.5 => 1.35,
        _ => s,
    }) } else { None }) {
        w[2] = b;
        let j = 3 % 7;
    }
    let mut value: f64 = (s - s).asinh();
    (value - 2.4 * helper10_0(s, [value, s])[0] - (((2.0 * w[2].abs()).floor() as i32 % 4) as usize) as f64 * f64::powf(value.powi(2) + 1.5, a[(if matches!(0.95, 0.25..1.5) { 3 } else { 1 }) % 4].sin()).atan() - w[3] * f64::cos(if w.clone().into_iter().zip(w.iter().copied()).map(|(q, s)| w[0]).sum::<f64>() < GAIN { w[(if matches!(w[1], 0.25..1.5) { 2 } else { 3 }) % 4] } else { s })).atan()
}
fn helper10_2(t: usize, mut w: Vec<f64>, value: f64) -> f64 {
    let mut sum: f64 = value;
    ((match ((0.25..0.5).contains(&(((w[1].abs() * 2.0) as usize % 5) as f64))).then(|| w[1]).map(|p| value + value).map(|x| value * value) { Some(found) => found, None => w.iter().zip(&w).fold(w[0], |folded, (b, &s)| w.iter().rev().zip(&w).map(|(q, z)| *q).sum::<f64>().asinh()) }) - value * (value / (1.0_f64 + f64::from(((w[2].abs() * 2.0) as usize % 3) as u32) * f64::from(((w[2].abs() * 2.0) as usize % 3) as u32))) + TABLE[t % 4] * (value / (1.69 * 1.69 + 1.5)) + w[0] * f64::atan(sum - 1.06)).atan()
}
fn f10((mut q, x): (f64, f64), value: f64, i: usize) -> f64 {
    q += helper10_2(if (0.25..1.0).contains(&q) { 0 } else { i }, vec![value, q, x], x);
    let mut y = x;
    let grid = [value, 1.74_f64];
    y += x;
    { let slot = &mut q; {
        *slot -= grid.iter().zip(&grid).map(|(b, &z)| grid[1]).product::<f64>().cos();
        y = f64::sqrt(2.0 + f64::abs(grid[1]));
        'l3: for n in (0..2).step_by(1) {
            *slot += f64::cos(x);
            { let r = &mut y; {
                *r = HALF;
                *slot += value.tanh();
                let sum = KNOTS[n].asinh();
            } }
        }
        return grid[0] / (1.5 + slot.powi(2));
    } }
    y = grid.get(i).copied().map(|sum| value - q).map(|t| grid.chunks(2).map(|grid| 0.06).product::<f64>()).map(|a| 3.0).map(|y| f64::cbrt(grid[1])).map(|q| (x % (2.0 + f64::abs(*grid.get(1).unwrap()))).sin()).map(|sum| grid.iter().step_by(2).map(|q| value).product::<f64>().tanh()).unwrap_or_else(|| grid.iter().cloned().skip(1).map(|q| grid[i % 2]).sum::<f64>());
    (1.0 + f64::exp(x.tanh())).sqrt() - *grid.get((value.abs() * 2.0).floor() as usize % 3 % 2).unwrap() * y.mul_add(0.0, grid[(i + i) % 2]) + q * f64::tanh(*grid.get(0).unwrap()) + q * grid.windows(2).map(|xs| q).sum::<f64>()
}

}
mod p11 {
use super::*;
fn helper11_0(xs: [f64; 3], c: &f64, mut acc: f64) -> f64 {
    if (1.77 + 2.0) < *c {
        acc += *c;
        let mut s = std::mem::replace(&mut acc, *c);
    } else {
        acc = *xs.get(2).unwrap();
    }
    let a = (1.5 + xs[((*c).abs() * 2.0).floor() as usize % 5 % 3].powi(2)).powf(0.31).asinh().asinh();
    let Some(acc) = xs.iter().nth(2).cloned() else { return if 4 >= 3 || 0.55 > a { *c } else { TABLE[0 * 0 % 4] }; };
    (acc + acc * xs.iter().cloned().fold(3., |mut folded, t| f64::cos(xs.iter().copied().zip(xs.iter().cloned()).fold(xs[(1 + 0) % 3], |mut folded, (a, sum)| xs.iter().map(|v| *v).zip(xs.into_iter()).map(|(a, s)| acc).product::<f64>().atan()))) + 1.18_f64 * 1.0 - c * f64::asinh({ let mut x = 0; 'l1: loop { if x >= 3 { break 'l1 xs[0]; } x += 1;
        let mut t = xs[1];
        if (if (f64::atan(a) > 0.25 && f64::atan(a) < 1.0) { x } else { x }) >= x {
            break 'l1 (((x + x) as u8 as f64).atan() + a.sin()).asinh();
        }
    } })).asinh()
}
fn f11(b: f64, mut a: f64, value: f64, x: usize) -> f64 {
    if (0.25..0.5).contains(&a) {
        return b.tanh().exp_m1().atan();
    }
    if (x as f64 * b).asinh() < value {
        a = value;
        a = f64::tanh({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 b; } j += 1;
            assert_ne!(value, 1e9);
            let mut x: f64 = a.cos();
        } });
    } else {
        a = if let Some(s) = (((((2.0 * value.abs()).floor() as i32 % 3) as usize) as u8 as f64) < 0.56).then(|| value) { s } else { value };
        a = a - f64::tanh((T0 > b).then_some(b).filter(|s| !(HALF >= a)).map(|a| { b }).unwrap_or(TABLE[(!(a >= b)) as usize % 4]));
        return a + HALF;
    }
    a += f64::atan(KNOTS[x] * (if let Some(acc) = ((0.25..1.0).contains(&value)).then(|| GAIN) { b } else { value }));
    let mut a: f64 = match (HALF <= ((KNOTS[x].asinh().abs() * 2.0) as usize % 2) as f64) as usize % 4 {
        0 => value,
        1 | 2 => a,
        m => a,
    };
    let p: (f64, f64) = (if (0.25..0.5).contains(&a) { value } else { value }, (b - value).sin());
    -(if matches!(b, 0.25..1.5) { Some(a) } else { None }).map_or(((p.1.abs() * 2.0).floor() as usize % 5) as f64, |found| found) + p.1 * TABLE[x] + b * a.fract() - TABLE[2] * a.mul_add(a, KNOTS[x].cos()).atan()
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
    let mut x = { let mut step = |acc| { b += { let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 x; } n += 1;
        let t = grid[k];
        if f64::sin({ let mut t = 0; 'l2: loop { if t >= 4 { break 'l2 grid[grid.iter().position(|acc| f64::lt(&b, &(grid[k]))).unwrap_or(0) % 4]; } t += 1;
            let g = |q: f64, x: f64| {
                let mut z = (1.01 / (1.5_f64 + f64::tanh(acc).powi(2))).cos();
                (f64::cos(z).abs() + 1.0_f64).ln_1p().sin()
            };
            if f64::lt(&f64::tanh(a).mul_add(a.tanh(), grid[n].atan()).asinh(), &(acc)) {
                break 'l2 grid[n];
            }
            let x = b;
        } }) < x {
            break 'l1 a.asinh();
        }
    } }; 'l3: {
        if 2.0_f64 > grid.windows(2).map(|grid| 3 as i32 as f64).sum::<f64>() {
            break 'l3 grid[k] + 1.02;
        }
        if (0.25..1.0).contains(&2.0) {
            break 'l3 grid[k];
        }
        let h = |b| { (f64::cos(b) + b).asinh() };
        grid[k]
    } }; step(0.17_f64 - grid[k]) };
    { let x = &mut b; {
        *x = *x + f64::exp(grid[k].tanh()).asinh();
        a = z;
    } }
    let _ = format!("{} {b:.2}", b);
    let mut v: Vec<f64> = vec![1.8, x, grid[(f64::abs(0.12) * 2.0).floor() as usize % 5 % 4]];
    ({ let mut n = 0; 'l4: loop { if n >= 3 { break 'l4 0.86; } n += 1;
        z = f64::cos(x);
        if 2.29_f64 < 2.46 && !(acc.cos() >= acc) {
            break 'l4 z;
        }
        if (0.25..1.0).contains(&f64::tanh(if f64::asinh(grid.iter().copied().zip(v.clone().into_iter()).map(|(a, y)| f64::cos(z)).sum::<f64>()) <= grid[n] { 1.07 } else { 0.59_f64 })) {
            continue;
        }
    } }) / (f64::exp(f64::tanh(b)).tanh().exp() + 1.) + (k * k) as i32 as f64 * v.iter().fold(grid[k], |folded, &q| (grid[k] + b).atan()) - acc * (a.powi(2) + 1.0).powf(f64::sin(z)) + 1.93 * grid.iter().cloned().zip(v.clone().into_iter()).map(|(c, x)| x).sum::<f64>()
}

}
mod p13 {
use super::*;
fn f13(sum: f64, t: f64, mut z: f64) -> f64 {
    let _ = format!("{} {z:.2}", z);
    let mut q = (sum + sum).tanh().exp_m1();
    let mut a: f64 = z;
    let z: f64 = sum;
    let g = |c: f64, acc: f64| c.cos();
    z.floor() + t * (a - KNOTS[3]) + GAIN * (if (match (!((((TABLE[1 % 4].abs() * 2.0).floor() as usize % 2) as f64) >= sum)).then(|| q) { None => q, Some(a) => { a } }) < 1.72 { q } else { KNOTS[0] }) - KNOTS[3] * a
}

}
mod p14 {
use super::*;
fn helper14_0((mut t, mut y): (f64, f64)) -> f64 {
    let _ = format!("{} {t:.2}", t);
    let (mut a, sum) = (t, (0. + t).asinh());
    (f64::tanh(if (((2.0 * y.abs()).floor() as i32 % 5) as usize) < 2 { sum } else { y }) % (1.09 * 1.09 + 1.5) - sum * a - y * t + 2.06 * t).atan()
}
fn helper14_1(mut xs: [f64; 2], b: f64, v: [f64; 3]) -> f64 {
    (f64::atan(b.powi(3)).mul_add(b * KNOTS[0], helper14_0((f64::from(1 as u32), xs[1]))) - TABLE[1] * (match 1 % 4 {
        0 => b,
        1 | 2 if xs[(b.abs() * 2.0) as usize % 5 % 2] > 0.81 => b,
        n => v[0],
    }) + KNOTS[2] * f64::cos(xs.windows(2).fold(b, |folded, v| f64::cos(b.powi(3)))) - 1.98 * f64::max(1.11, b)).cos()
}
fn helper14_2(a: Vec<f64>, xs: &[f64], mut w: [f64; 3]) -> f64 {
    let mut u: [f64; 3] = [a[4 % 4], a[(3 + 3) % 4] / (f64::abs(2.44) + 1.5), if a.iter().all(|x| !(*x >= xs[((2.0 * (*x).abs()).floor() as i32 % 2) as usize % 4])) { w[1] } else { TABLE[2] }];
    ((1. % (w[(0 + 2) % 3].powi(2) + 1.0_f64)).mul_add(w[(a[3 % 4] < xs[(2 + 3) % 4]) as usize % 3], xs[(1.89_f64.abs() * 2.0) as usize % 5 % 4]) - *w.get(1).unwrap() * HALF + 0.71 * w[2].fract() - w[((2.0 * a[1].abs()).floor() as i32 % 3) as usize % 3] * f64::from((2 * 4) as u32).powi(2)).tanh()
}
fn f14(v: Vec<f64>) -> f64 {
    let mut acc = v[1 % 3];
    'l1: for t in 0..2 {
        acc = f64::sin(if t < t || (f64::tanh(acc) > 0.25 && f64::tanh(acc) < 1.0) { T0 } else { v[t] });
        assert!(acc < 1e9, "{}", acc);
    }
    let mut z = f64::asinh(if 2 < 2 && (acc > 0.25 && acc < 1.0) { KNOTS[1] } else { acc }).sin();
    if helper14_1([v[4 % 3], acc], acc, [v[(4 + 1) % 3], (3 + 4) as f64, acc]).sin() <= acc {
        return { let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 v[(j + j) % 3]; } j += 1;
            acc += (j as f64).sin();
            if ((v[0].asinh().abs() * 2.0) as usize % 5) == j {
                break 'l2 acc;
            }
            let [mut a, mut q, ..] = v[..] else { unreachable!() };
        } };
    }
    acc + v[(1 + 2) % 3] - z.atan2(z).sin() + 0.63 * acc + ((TABLE[0] > v[2]) as usize) as u8 as f64 * (z.powi(2) + 1.0).powf(v[0].sin()).sin() + *v.first().unwrap() * acc
}

}
mod p15 {
use super::*;
fn f15(p: f64, sum: &f64, value: f64) -> f64 {
    let c: f64 = 1.21_f64;
    let mut b = p;
    b = c;
    let found: Option<f64> = (if matches!(p, 0.25..0.5) { Some(c) } else { None }).map(|x| match (3 < 0).then(|| p).map(|z| 0.11).map(|sum| (-GAIN).asinh()).filter(|&p| c <= value) { Some(found) => found, None => c }).map(|q| 0.2);
    let value = ((match ((value > 0.25 && value < 1.0), ((2.0 * (*sum).abs()).floor() as i32 % 3) as usize % 3) {
        (true, 2) => c,
        (false, _) => p,
        _ => b,
    }) * *sum).asinh();
    let mut n = 4 % 7;
    { let mut n = 0; 'l2: while n < 3 && !(value.atan() >= TABLE[n % 4]) { n += 1;
        b /= f64::abs(f64::tanh(p)) + 1.0_f64;
        let (mut p, value) = (1.44_f64, c);
    } }
    value + b * f64::asinh('l3: {
        let mut t = value;
        if f64::sin(match n % 4 {
            0 => c,
            1 | 3 if found.map(|y| (1. + KNOTS[n % 4] * KNOTS[n % 4]).powf(2.)).is_some() => p,
            k => value,
        }) <= HALF {
            break 'l3 *sum;
        }
        t = GAIN;
        c
    }) - b * (p + p) - c * sum.powi(3).tanh()
}

}
mod p16 {
use super::*;
fn helper16_0(v: &[f64; 4]) -> Option<f64> {
    Some((KNOTS[(1 + 1) % 4].cos() - v[2 % 4] - (v[((2.0 * GAIN.abs()).floor() as i32 % 3) as usize % 4] - v[2 % 4]) + v[2] * f64::max(1.55, *v.get(1).unwrap()) + f64::from(4 as u32) * (3 as u8 as f64).atan() - v[2] * v[1]).atan())
}
fn helper16_1(mut q: f64, mut w: Vec<f64>) -> Option<f64> {
    let f = |c: f64| f64::atan(c.mul_add(c, {
        let mut p: f64 = 0.63;
        TABLE[(!(p >= p)) as usize % 4]
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
    let mut s: f64 = { let mut step = |c| { y += f64::cos(if (y > 0.25 && y < 1.5) { c } else { y }); t }; step(0.78) + step(t / (1.5 + t.tanh().exp())) };
    'l2: for k in 0..=0 {
        y = f64::tanh(s);
    }
    { let held = s; s = t; t = held; }
    let mut z = y - (t - s);
    match z {
        ..0.25 => {
            z += f64::tanh(1.5).exp_m1().sin();
        },
        acc if f64::lt(&acc, &(y)) => {
            y += s;
            if ((t.abs() * 2.0) as usize % 4) < 0 {
                return if x < x { ((z.abs() * 2.0).floor() as usize % 2) as u8 as f64 } else { acc };
            }
            return acc % (acc * acc + 2.0);
        },
        0.25..1.5 => {
            z += 1.78;
        },
        _ => {
            z /= f64::abs((z - s).asinh()) + 1.0;
            let mut sum: f64 = c.cos();
        },
    }
    { let r = &mut y; {
        *r = TABLE[x];
        z *= (x as f64).powi(1).cos();
        debug_assert!(c.is_finite(), "c is {c}");
    } }
    c.sin() + (c + s).cos() + c * KNOTS[1] - c * z - y * c
}

}
mod p17 {
use super::*;
fn helper17_0(q: f64, mut x: usize) -> f64 {
    let q: f64 = q + 3.0_f64;
    (f64::cos({ let mut t = 0; 'l2: loop { if t >= 2 { break 'l2 q; } t += 1;
        let pair = (f64::sin(q), f64::asinh(q));
        if (q.asinh() + q).atan() <= q {
            break 'l2 2.3_f64;
        }
        let y: f64 = 1.08;
    } }) - (q + 0.5) - q * KNOTS[2] + q * (if q < 1.0 { q } else { q }) - GAIN * 1.13_f64).atan()
}
fn f17(p: f64, a: f64, b: f64) -> f64 {
    let (q, s) = (f64::atan2(b, TABLE[2 % 4].atan()), p);
    let mut y = (b - a).atan();
    let mut m = 0;
    if s <= q && matches!(a, 0.25..0.5) {
        return (KNOTS[3] + p).asinh();
    }
    y = q;
    y = helper17_0(q, if matches!(s, 0.25..1.0) { 1 } else { m }).asinh();
    (if let Some(found) = (if f64::lt(&b, &(a)) { Some(s) } else { None }) { found } else { a }) % (2.0_f64 + (p * p + 1.5_f64).powf(q.sin()).powi(2)) - p * f64::tanh(2.2).exp() + GAIN * a + 0.35 * f64::atan(y + 1.83)
}

}
mod p18 {
use super::*;
fn helper18_0(u: [f64; 2], i: usize, mut grid: Vec<f64>) -> f64 {
    let mut a: Vec<f64> = { let mut sorted: Vec<f64> = grid.to_vec(); sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal)); sorted };
    if i < i {
        a[i % 2] = u[i % 2].tanh().exp_m1();
        let mut x: f64 = grid[(if i == i { i } else { i }) % 2];
    }
    (2.46 + *a.get(0).unwrap() * GAIN + (i + i) as f64 * (2. / (KNOTS[3].powi(2) + 1.)) + 1.56 * grid[1]).sin()
}
fn f18(p: f64, [s, z]: [f64; 2]) -> f64 {
    fn helper18_1(v: Vec<f64>) -> f64 {
        'l1: for x in 0..1 {
            let mut value: f64 = (v[x].sin() - v[0].tanh()).cos();
            let mut u = vec![0.0_f64; 2];
        }
        if v.iter().cloned().step_by(2).all(|acc| f64::lt(&T0, &(v[1]))) {
            return v[v.iter().position(|&b| v[1] <= b).unwrap_or(2) % 2].clamp(0.25, 1.75);
        }
        (v.iter().step_by(2).map(|&value| helper18_0([value, value], if 0.13_f64 < 0.56 { 1 } else { 4 }, vec![value, TABLE[1]])).product::<f64>() + 1.93 * v.iter().map(|v| *v).map(|z| z).sum::<f64>() + v[0] * v[4 % 2] + KNOTS[0] * helper18_0([v[4 % 2], (((0.25..1.0).contains(&v[0])) as usize) as u8 as f64], 1, v.to_vec())).sin()
    }
    let mut z = s + p;
    let g = |s: f64, y: f64| { p.tanh() };
    z += p.max((0 * 1) as i32 as f64) * (p - z);
    let f = move |b: f64| s.cos();
    p + p * (0 as f64).asinh().powi(3) + p * f64::atan(p + s) + p * s
}

}
mod p19 {
use super::*;
fn helper19_0(acc: f64, q: f64) -> (f64, f64) {
    'l1: for x in (0..2).rev() {
        let mut value: f64 = f64::asinh(if let Some(s) = (!(q.tanh() >= acc)).then_some(q.tanh()) { q } else { KNOTS[x] });
        'l2: for x in 0..=2 {
            value *= acc.sin();
        }
    }
    let s: Option<f64> = (if (acc > 0.25 && acc < 1.5) { Some(acc) } else { None }).filter(|&x| q > acc);
    let mut y = f64::copysign(1.0, TABLE[1 % 4]) / (f64::sin((1 == 2).then_some(acc).map_or(q, |found| found)) * f64::sin((1 == 2).then_some(acc).map_or(q, |found| found)) + 2.0);
    (((if f64::lt(&acc, &(y)) { f64::min(acc, y) } else { 'l3: {
        y = y;
        if 1 < 3 {
            break 'l3 acc;
        }
        let (p, mut acc): (f64, f64) = (y, q);
        1.0
    } }) - GAIN * ({ let mut n = 0; 'l4: loop { if n >= 2 { break 'l4 y; } n += 1;
        if (f64::lt(&acc.atan(), &(y))).then(|| HALF).is_some() {
            break 'l4 q.tanh().exp_m1().cos();
        }
        if !(acc.tanh() >= q) {
            break 'l4 KNOTS[n];
        }
        let f = move |c, mut sum| (f64::cos(c) * f64::tanh(sum) + (1.0 + f64::sin(sum).mul_add(1.85, ((if HALF > acc.asinh() { n } else { n }) as f64).asinh()).tanh() * f64::sin(sum).mul_add(1.85, ((if HALF > acc.asinh() { n } else { n }) as f64).asinh()).tanh()).powf(f64::cos(acc).sin())).cos();
    } }) + 1.2 * f64::asinh(q * GAIN) - q * (y % (acc.powi(2) + 1.0))).atan(), (1.0_f64 + y * y).ln_1p().cos().mul_add(y, 1.3).sin())
}
fn helper19_1(a: &f64, mut w: [f64; 4]) -> (f64, f64) {
    let mut b: f64 = ((match (2 + 1) % 4 {
        0 => *a,
        1 | 3 => *a,
        n => *a,
    }) / (a.floor() * a.floor() + 1.0)).cos();
    let mut m = 2;
    { let mut j = 0; 'l5: while j < 4 && f64::lt(&1.0, &(1.2)) { j += 1;
        b *= f64::cos(if let Some(found) = w.iter().take(2).find(|t| b.cos() < **t).copied() { found } else { 1.0 });
    } }
    (((if w.iter().step_by(2).zip(&w).all(|(a, &x)| x > w[w.len() % 4]) { (m + m) as f64 } else {
        m = (m + 1) % 7;
        *a
    }) - w[(m + 3) % 4] * (b * b).sin() - *a * w.chunks(2).fold(b, |folded, v| f64::asinh(v.iter().cloned().zip(w.into_iter()).map(|(q, s)| folded).sum::<f64>())) + b * (*a / (1.5_f64 + GAIN.powi(2))).tanh()).cos(), b)
}
fn f19((s, acc): (f64, f64), z: f64, k: usize) -> f64 {
    let sum: f64 = if (1.13_f64 * 1.1).atan() < s { { let mut k = 0; 'l6: loop { if k >= 2 { break 'l6 z; } k += 1;
        let c = f64::asinh(k as f64);
        if f64::sin({ let mut i = 0; 'l7: loop { if i >= 4 { break 'l7 z; } i += 1;
            if 2 as i32 as f64 > f64::tanh((if k < i { Some(f64::from((if z > 1.67 { 2 } else { 0 }) as u32).asinh()) } else { None }).unwrap_or_else(|| c.tanh())) {
                break 'l7 helper19_1(&z, [s.sin(), s.sin(), z.tanh(), 1.]).1.sin();
            }
            if (c.atan() > 0.25 && c.atan() < 1.5) {
                break 'l7 z.sin();
            }
        } }) <= s {
            return f64::cos(z);
        }
    } } } else {
        let xs = [1.32; 2];
        acc + T0
    };
    let mut y = f64::atan({ let mut k = 0; 'l8: loop { if k >= 1 { break 'l8 sum; } k += 1;
        let mut z = s;
        if 1.54 > (f64::atan(acc).tanh().exp() + 1.0_f64).powf(2.0).cos() {
            return (1. + f64::sin(z).powi(2)).recip().tanh();
        }
    } }) * acc;
    let t = sum;
    let mut z = f64::sin(if k == k { t } else {
        let mut xs = [1.; 4];
        ((((2.0 * f64::abs(xs[k])).floor() as i32 % 5) as usize) as f64).powi(2)
    });
    y = s;
    let (mut p, mut z) = helper19_1(&f64::powf(2. + sum * sum, 2.05), [((k + k) as f64).tanh(), (sum * y).asinh(), s.cbrt(), helper19_1(&(3 as i32 as f64), [2.36_f64, sum, t, y]).1.cos()]);
    if y > t {
        return acc.tanh().exp();
    }
    z + acc * t.asinh().cos() + s * HALF + z * 0.6
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
        let sum = f64::tanh(f64::ln_1p(1.5 + t.powi(2)));
    }
    if (if (0.25..1.5).contains(&0.) { Some(KNOTS[2 % 4]) } else { None }).filter(|p| (t > 0.25 && t < 1.0)).is_some() {
        return p;
    }
    let mut z: f64 = (1.0_f64 + a * a).powf(2.27_f64.sin()) - (match ((if 3 < 4 { Some(t) } else { None }).is_some(), (2 + 3) % 3) {
        (false, 2) => KNOTS[(2 + 3) % 4],
        (true, _) => p,
        _ => p,
    });
    'l1: for t in (0..4).step_by(1) {
        z = z * f64::atan(if z > z.cos() { p } else { 3 as u8 as f64 });
    }
    helper20_0(t).powi(1) + a * f64::cos({ let mut i = 0; 'l2: loop { if i >= 3 { break 'l2 p; } i += 1;
        if (0.48 / (2.0_f64 + a.abs())).tanh() < p {
            break 'l2 ((i + i) as f64).atan().powi(3);
        }
        if GAIN > z.cos() {
            break 'l2 T0;
        }
        let mut m = i % 7;
    } }) + a * GAIN + T0 * f64::atan(a - a)
}

}
mod p21 {
use super::*;
fn helper21_0(xs: &[f64], k: usize) -> Option<f64> {
    if matches!(f64::atan(xs.windows(2).fold(1.47_f64, |mut folded, a| xs.iter().map(|s| a[k % 2]).sum::<f64>().atan())), 0.25..0.5) {
        let mut p: f64 = if (({ f64::mul_add(0.0, *xs.get(((2.0 * xs[1].abs()).floor() as i32 % 3) as usize % 3).unwrap(), xs[0]) }) > 0.25 && ({ f64::mul_add(0.0, *xs.get(((2.0 * xs[1].abs()).floor() as i32 % 3) as usize % 3).unwrap(), xs[0]) }) < 1.0) { 0.5 } else { xs[xs.iter().map(|v| *v).filter(|y| 0.33_f64 < 1.32).count() % 3] };
    }
    let mut b: f64 = HALF;
    Some((f64::asinh(if HALF > (b + xs[2]) { b } else { TABLE[(xs[((2.0 * b.abs()).floor() as i32 % 5) as usize % 3].abs() * 2.0).floor() as usize % 4 % 4] }) - 0.46 + b * ((k as i32 as f64).tanh() * xs[0]) + xs[0] * (1.5_f64 + b.tanh().exp()).powf(3.0_f64) - xs[2] * (b - xs[1])).cos())
}
fn helper21_1(u: Vec<f64>, [mut c, mut y]: [f64; 2], n: usize) -> Option<f64> {
    y /= 2.0 + f64::exp(f64::tanh((*u.get(1).unwrap() * u[3 % 3]).cos()));
    'l1: for &p in u.iter().filter(|&&a| n == 3) {
        c = 1.99;
        let b = (p.tanh() * 0.59).sin();
    }
    Some(f64::tanh((if 2 == n { Some(c) } else { None }).map(|q| (1. + f64::tanh(u[2 % 3]).exp()).ln_1p())? - n as u8 as f64 * f64::cos(if u[n * 4 % 3] > ((n + n) as f64) { f64::from((if 3.0 < y { n } else { n }) as u32) } else { n as u8 as f64 }) + u[(c.abs() * 2.0) as usize % 3 % 3] * c.copysign(2.0).tanh() - c * KNOTS[0]))
}
fn helper21_2(y: f64, mut a: Vec<f64>, b: f64) -> [f64; 2] {
    [f64::tanh((1.0 + HALF.abs()).sqrt() + y * f64::min(1.3_f64, KNOTS[((2.0 * b.abs()).floor() as i32 % 5) as usize % 4]) - (((2.0 * f64::abs(0.88)).floor() as i32 % 5) as usize) as f64 * (b % (2.0_f64 + f64::from(3 as u32).sin().abs())).cos() + 1.04 * (if let Some(found) = helper21_1(a.to_vec(), [b, 0.12], 3 * 2).filter(|&value| (value > 0.25 && value < 1.0)) { found } else { b })), a[0]]
}
fn f21(mut z: f64, mut p: f64, x: f64, mut sum: f64) -> f64 {
    let maybe: Option<f64> = (2 == 3).then_some(z).map(|acc| p + sum);
    'l2: for t in (0..1).rev() {
        sum = sum + 1.0;
        if (f64::tanh(if f64::lt(&(f64::atan(p) / (T0 * T0 + 1.5)).sin(), &(0.94)) { sum } else { x }) > 0.25 && f64::tanh(if f64::lt(&(f64::atan(p) / (T0 * T0 + 1.5)).sin(), &(0.94)) { sum } else { x }) < 1.0) {
            z += 1.3;
        }
    }
    let maybe: Option<f64> = maybe;
    { let r = &mut sum; {
        *r = *r - (1.7_f64 * 2.02);
        *r = f64::atan((if matches!(x, 0.25..0.5) { Some(z) } else { None }).unwrap_or(x));
    } }
    core::mem::swap(&mut z, &mut sum);
    if matches!(p, 0.25..1.0) {
        sum += helper21_2(x, vec![p, sum, 2.11_f64], sum)[1];
    }
    (if ((match ((2.0 * f64::abs(1.76)).floor() as i32 % 2) as usize % 4 {
        0 => x,
        1 | 3 if !(p < sum) => TABLE[2 % 4],
        k => p,
    }) > 0.25 && (match ((2.0 * f64::abs(1.76)).floor() as i32 % 2) as usize % 4 {
        0 => x,
        1 | 3 if !(p < sum) => TABLE[2 % 4],
        k => p,
    }) < 0.5) { if (if matches!(f64::tanh(p).exp_m1(), 0.25..0.5) { KNOTS[0 % 4] } else { 0.4 }) < sum { p } else { z } } else { z - sum }) - p * helper21_2(z, vec![z, z, sum], z)[0].cos() + TABLE[(1 + 2) % 4] * (match (((p.abs() * 2.0) as usize % 3) < 3, (sum.abs() * 2.0) as usize % 2 % 3) {
        (true, 1) => z,
        (false, _) => ((p.abs() * 2.0) as usize % 5) as u8 as f64,
        _ => p,
    }) + x * (1.5_f64 + x.powi(2)).ln()
}

}
mod p22 {
use super::*;
fn helper22_0((q, value): (f64, f64), [a, p]: [f64; 2], mut xs: [f64; 2]) -> (f64, f64) {
    ((xs[xs.len() % 2] - a * xs[(0 + 1) % 2].powi(1) + p * (HALF * 1.9) + xs[(1 + 0) % 2] * f64::asinh(0.38)).cos(), a.clamp(0.25, 1.75))
}
fn helper22_1(sum: f64, a: &[f64; 2], z: &f64) -> (f64, f64) {
    let mut p = if ('l1: {
        let (q, x) = (sum, 0.25_f64);
        if matches!(a[1], 0.25..1.5) || matches!(KNOTS[2].atan(), 0.25..1.5) {
            break 'l1 sum;
        }
        let sum = TABLE[((2.0 * sum.abs()).floor() as i32 % 4) as usize % 4].asinh();
        q
    }) < a[1] { ((sum.abs() * 2.0).floor() as usize % 4) as i32 as f64 } else { 2.01_f64 };
    match 3 % 4 {
        0 => {
            p = *z;
        },
        1 | 3 if matches!(*z, 0.25..0.5) && !((((0.71_f64.abs() * 2.0).floor() as usize % 3) as f64) >= p) => {
            p += p;
        },
        x => {
            p += (((a[0] > 0.25 && a[0] < 0.5)) as usize) as i32 as f64;
        },
    }
    ((a.iter().enumerate().map(|(i, x)| z.powi(3)).product::<f64>() + sum * (f64::abs(p) + 1.).powf(f64::sin(TABLE[(a[((2.0 * KNOTS[2].abs()).floor() as i32 % 5) as usize % 2] <= p) as usize % 4])) + 1.6 * helper22_0((*z, *z), *a, [*a.get(1).unwrap(), 1.66_f64]).1.tanh() + 0.0_f64 * f64::sqrt(2.0_f64 + sum * sum).cos()).asinh(), f64::clamp(0.0, 0.25, 1.75).asinh().mul_add(p * p, (1.01_f64 * *z).asinh()).cos())
}
fn f22(mut b: f64, [x, p]: [f64; 2], i: usize) -> f64 {
    let b: f64 = helper22_1(b, &[x, p], &p).1 - (b + x);
    let mut k = 2;
    let mut acc = x;
    let mut a: f64 = f64::cos(b / (1.0 + p.tanh().exp()));
    if f64::lt(&b, &(p)) && acc > TABLE[i] {
        acc = acc + (a - acc);
    } else {
        a *= f64::sin(3.);
    }
    let mut y = b;
    if f64::exp(b.tanh()) < TABLE[i] {
        a += 2.33;
    }
    ({
        let c: f64 = { let mut step = |s| { acc += p; p }; step((a.powi(2) + 2.).ln().sin()) };
        match (i + k) % 4 {
            1 => (if 0.39_f64 < 0.21_f64 { Some(acc) } else { None }).map(|b| (1.0 + a.powi(2)).powf(0.11)).unwrap_or_else(|| 0.76),
            1 | 2 => ((0.25..1.5).contains(&y)).then_some(a).map(|value| -acc).map_or(c, |found| found),
            i => f64::cbrt(p),
        }
    }) + a * (y * HALF).sin() - a * (p + 1.76).tanh() - acc * (match (a < b) as usize % 4 {
        1 => x,
        1 | 2 => x,
        i => x,
    })
}

}
mod p23 {
use super::*;
fn helper23_0(mut c: f64, sum: &f64, mut z: f64) -> (f64, f64) {
    let x = (z + GAIN + (1. + c.powi(2)).powf(sum.sin())).cos();
    (f64::atan(sum.atan() / (2. + x.sin().tanh().powi(2)) + sum * (1.05_f64 - x) + *sum * (z / (z.powi(2) + 1.0)) + 1.21_f64 * ({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 *sum; } m += 1;
        let v: [f64; 4] = [TABLE[m].tanh(), sum.atan(), c, sum.cos()];
        let mut t: (f64, f64) = (v[m].sin(), x.asinh());
    } })), KNOTS[0].cos())
}
fn f23((acc, c): (f64, f64), mut b: f64, t: usize) -> f64 {
    let (p, s): (f64, f64) = ((1.5 + f64::exp(((if 3.0 < c { 1 } else { t }) as f64).atan().tanh())).recip(), c * acc);
    if t == 1 {
        b *= helper23_0(HALF, &s, TABLE[t]).0.asinh();
        if (0.25..1.0).contains(&acc) {
            return s;
        }
        return { s.asinh() };
    } else {
        b += c;
    }
    let mut q: f64 = if (0.25..1.0).contains(&c) { TABLE[2] } else { b };
    let mut sum = f64::sin(c.signum());
    let c = s - f64::asinh({ {
        assert_ne!(p, 1e9);
        f64::copysign(2.14, c)
    } });
    let mut p: f64 = TABLE[t];
    let mut z: f64 = { let mut step = |z: f64| { sum += helper23_0(p, &p, c).0; 2.0 + b }; step((if (s > 0.25 && s < 0.5) { Some(c) } else { None }).map_or(1.56, |s| { acc })) };
    f64::sin((sum > acc).then(|| s).filter(|&p| f64::lt(&c, &(b))).unwrap_or(1.18)).powi(0) + q * f64::asinh(if let Some(x) = (if (p > 0.25 && p < 0.5) { Some(c) } else { None }) { b } else { z }) + q * ('l3: {
        if c < acc {
            break 'l3 p;
        }
        if matches!(q, 0.25..0.5) {
            break 'l3 z;
        }
        let Some(p) = (2 < 1).then(|| 1.51_f64).map(|y| p.tanh().exp()).map(|t| z.powi(1).cos()) else { return z; };
        b
    }) - sum * helper23_0(z, &z, c).0
}

}
mod p24 {
use super::*;
fn helper24_0(p: &f64, mut w: Vec<f64>, mut y: f64) -> (f64, f64) {
    let mut x = std::mem::replace(&mut y, *p);
    ((p - y * p + w[(x.abs() * 2.0).floor() as usize % 2 % 3] * y.mul_add(1., x) - w[3 % 3] * (if (0.25..1.0).contains(&1.16_f64) { GAIN } else { y })).asinh(), (1.57 * HALF).powi(1).sin())
}
fn helper24_1(mut a: f64, q: f64) -> (f64, f64) {
    (f64::atan(f64::powi('l1: {
        let acc = TABLE[1];
        if 4 == 2 || !(a >= acc) {
            break 'l1 a;
        }
        a /= 2.0 + f64::exp(acc.tanh());
        TABLE[0]
    }, 1) - f64::from(0 as u32) * (q * 2.34) + 1.72 * q + q * q), a + 1.0)
}
fn f24(v: &[f64; 2], t: f64) -> f64 {
    fn helper24_2(mut m: usize, mut i: usize, x: f64) -> f64 {
        (0.0_f64 - x * x - x * (0.14 + m as f64) - x * (if x < x && f64::lt(&KNOTS[3].cos(), &(HALF)) { m as f64 } else { x })).cos()
    }
    let mut b = f64::cos(v.iter().map(|v| *v).fold(t, |mut folded, acc| (KNOTS[2] + v[0]).atan()));
    b = v[3 * 4 % 2] * v[(0 + 2) % 2] / ((b / (2.0 + f64::abs(v[1]))).abs() + 1.0);
    let s: Option<f64> = if (0.25..0.5).contains(&b) { Some(helper24_1(b, v[0]).0) } else { None };
    b = if f64::lt(&f64::tanh(T0 / (t.abs() + 1.0_f64)), &(v[(f64::abs(1.76) * 2.0).floor() as usize % 3 % 2])) { v[0] * b } else { helper24_0(&v[1], vec![1.0, t, 0.32], GAIN).1 };
    let mut acc = std::mem::replace(&mut b, v.iter().zip(v.iter()).map(|(c, &t)| T0).product::<f64>());
    'l2: for m in 0..=2 {
        b *= helper24_1(b, v[(2.41_f64.abs() * 2.0) as usize % 2 % 2]).0.sin();
        'l3: for k in (0..3).step_by(1) {
            b = t.sin();
        }
    }
    let mut c = (3 * 3) as i32 as f64;
    b *= (1.5_f64 + f64::powi(0.98, 2)).recip().sin();
    helper24_1(*v.get(0).unwrap(), GAIN).0.cos() - v[(0 + 2) % 2] + t * f64::tanh(v.chunks(2).fold(c, |folded, v| acc.tanh())) - b * (c - c).asinh() - acc * (t - c).cos()
}

}
mod p25 {
use super::*;
fn f25(a: f64, mut value: f64, z: f64) -> f64 {
    'l1: for k in 0..3 {
        value += (value.tanh() + 1.55).asinh();
    }
    let mut b = value.tanh().exp();
    let t = ({ value }, f64::cos(2.25 * 0.4));
    let g = |mut q: f64, x: f64| a.sin();
    (1.5 + f64::tanh(f64::cos(b)).exp()).powf(1.24_f64) - a * f64::sin({
        let g = move |b: f64, mut z: f64| {
            let s = 0.2;
            (t.0 * t.0 - a / (b.powi(2) + 1.5_f64)).cos()
        };
        0.82
    }) - t.0 * 1.63 - 2.08_f64 * f64::atan(a).atan()
}

}
mod p26 {
use super::*;
fn helper26_0((mut q, mut p): (f64, f64)) -> [f64; 2] {
    [((if !(p >= p) { Some(2 as f64) } else { None }).unwrap_or_else(|| (p - 1.38_f64).tanh()) - p * 2 as i32 as f64 + q * q - q * p).atan(), f64::cos(2.0_f64.powi(0))]
}
fn f26(a: f64, value: f64, y: f64) -> f64 {
    let mut xs = [1.0_f64; 3];
    let mut a: f64 = (if xs.iter().zip(&xs).all(|(q, sum)| a < value) { a } else { 1.0 }) / (1.0 + f64::abs(if !((0.25..1.5).contains(&value)) { value } else { TABLE[2] }));
    let mut b = std::mem::replace(&mut a, f64::asinh(y).asinh());
    let f = |mut a: f64| { f64::sin({ let mut x = 0; 'l1: loop { if x >= 1 { break 'l1 KNOTS[x]; } x += 1;
        let mut t: (f64, f64) = (f64::tanh(value), TABLE[x].atan());
        if (if matches!(0.0, 0.25..0.5) { Some((x + x) as u8 as f64) } else { None }).is_some() {
            break 'l1 if (0.25..1.5).contains(&(value + KNOTS[x % 4]).sin()) { value } else { y };
        }
        let (a, mut y) = (t.1.atan(), f64::asinh(t.1));
    } }) };
    let _ = format!("{} {value:.2}", value);
    let [mut a, q, ..] = xs;
    value - xs[2] * f64::recip(q * q + 1.0_f64).sin() + b * (q - q) - value * (3.0_f64 / (1. + value.powi(2)))
}

}
mod p27 {
use super::*;
fn helper27_0(b: &f64, mut t: f64, n: usize) -> [f64; 2] {
    [f64::atan((1.0 + (*b * t).powi(2)).powf(f64::sin(t)) - *b * *b - t * (t * t) - t * 2.22), 2.]
}
fn f27(x: f64, [value, q]: [f64; 2], t: usize) -> f64 {
    let x = helper27_0(&value, q, (0 < t) as usize)[1].asinh();
    if let Some(mut x) = (if q <= value { Some(f64::copysign(0.82, value)) } else { None }) {
        x = HALF - x;
    }
    match if let Some(found) = (if (0.25..1.5).contains(&q) { Some(HALF) } else { None }).map(|b| b).map(|s| helper27_0(&x, x, if (2.31_f64 > 0.25 && 2.31_f64 < 1.5) { 1 } else { t })[1].sin()) { found } else { value } {
        ..0.25 => {
            let acc: f64 = 1.01;
            let x = f64::atan(q.powi(1));
        },
        t if !(t >= 2.37) => {
            let mut value: f64 = (GAIN * x).asinh();
        },
        0.25..1.5 => {
            let mut x = { let mut m = 0; 'l2: loop { if m >= 2 { break 'l2 x; } m += 1;
                let q = (q.sin(), KNOTS[((2.0 * q.abs()).floor() as i32 % 5) as usize % 4].tanh());
                if x < value {
                    break 'l2 value;
                }
                let t = 0.;
            } };
            x = f64::ln_1p(f64::tanh(2.0).exp() + 1.5_f64);
        },
        _ => {
            let t: f64 = GAIN;
            let mut z = f64::cos(if let Some(found) = (if f64::lt(&t, &(q)) { Some(x) } else { None }) { found } else { HALF });
        },
    }
    'l3: for m in (0..3).step_by(1) {
        let mut s = value.tanh().min(x);
    }
    let c = helper27_0(&value, x, if KNOTS[t].cos() < value { t } else { t })[0].atan();
    let mut s = value - (x / (1.5 + value.abs())).sin();
    s = 0.42;
    (if 0.0_f64 > s { q + c } else { x.powi(3) }) + q * f64::atan(value.signum()) - q * c.max(s) - q * s
}

}
mod p28 {
use super::*;
fn helper28_0(u: &[f64]) -> Option<f64> {
    if let Some(mut c) = (if f64::lt(&u[2], &(u[(2 + 1) % 3])) { Some(u[2 * 1 % 3]) } else { None }).map(|b| GAIN) {
        c = 0.55_f64 * c;
        if (0.25..0.5).contains(&c) {
            c = c;
        }
    }
    Some((GAIN * 1.76 - (u[(1 + 1) % 3] - *u.get(0).unwrap()).atan() - 1.51 * u[(0 + 3) % 3].copysign(*u.get((TABLE[3].abs() * 2.0).floor() as usize % 2 % 3).unwrap()).sin() + *u.get(1).unwrap() * u[0] - *u.get(0).unwrap() * (match (if (0.25..0.5).contains(&1.) { 2 } else { 2 }) % 4 {
        0 => *u.first().unwrap(),
        1 | 2 if 4 < 2 => u[0],
        x => u[1],
    })).asinh())
}
fn helper28_1(w: &[f64]) -> (f64, f64) {
    let mut s = w[1].mul_add(w[0], (w[((2.0 * 0.97_f64.abs()).floor() as i32 % 2) as usize % 3].abs() + 2.0).sqrt());
    let m = 3;
    let a = s;
    ((s + w[3 % 3] * a + s * w.iter().copied().map(|value| 2.15_f64).sum::<f64>() + 3. * s).cos(), *w.first().unwrap() * s - a)
}
fn f28(b: f64, s: f64, mut z: f64, mut q: f64, m: usize) -> f64 {
    let mut c = 2.06;
    { let slot = &mut c; {
        *slot -= if (s.asinh().atan() > 0.25 && s.asinh().atan() < 1.0) { z } else { s };
        q = if matches!((s - 1.19).tanh(), 0.25..1.5) { 0.96 } else { b };
    } }
    if matches!(q.mul_add(s, c), 0.25..1.0) {
        return (z / (2.0_f64 + f64::tanh(z).exp())).atan();
    }
    if !(f64::lt(&1.83, &(z))) {
        return s.max(q);
    }
    let p: f64 = 2.14;
    z -= f64::cbrt(if !(b >= p) && HALF < s { z } else { TABLE[m] });
    let mut b: f64 = helper28_1(&[helper28_1(&[s, b, q]).1, match ((m >= m).then(|| GAIN).filter(|&t| !(b >= m as u8 as f64)).filter(|&t| 1 == m).is_some(), (if (0.25..1.5).contains(&s) { m } else { 4 }) % 3) {
        (true, 2) => z,
        (false, _) => 0.58,
        _ => 2.0,
    }, f64::atan(if ((b < c).then(|| z).filter(|&x| !(z >= TABLE[m])).map(|a| { z }).unwrap_or(z) > 0.25 && (b < c).then(|| z).filter(|&x| !(z >= TABLE[m])).map(|a| { z }).unwrap_or(z) < 1.5) { s } else { 2.41 })]).1;
    let g = |b: f64, y: f64| {
        assert!(b < 1e9, "{}", b);
        helper28_1(&[helper28_1(&[y, p, s]).1, s.signum(), f64::cos(1.66)]).1.asinh()
    };
    let t = helper28_1(&[HALF, b, s]).1.cos();
    (p.tanh().exp() + 1.0).ln_1p() - c + s * g(1.91, c) + m as f64 * (2.08 / (q.abs() + 1.5)) - s * (p / (f64::powi(c, 2) + 2.))
}

}
mod p29 {
use super::*;
fn f29(mut acc: f64, [x, q]: [f64; 2]) -> f64 {
    acc *= f64::asinh({ let mut k = 0; 'l1: loop { if k >= 4 { break 'l1 (x < acc).then_some(x).unwrap_or(x); } k += 1;
        let pair: (f64, f64) = (2.16, q.asinh());
        if !(KNOTS[1].cos() >= pair.1) {
            break 'l1 acc;
        }
        let mut value: f64 = f64::exp_m1(0.36_f64.tanh()).atan();
    } });
    acc = acc + f64::sin({ let mut i = 0; 'l2: loop { if i >= 2 { break 'l2 f64::powf(0.8 * 0.8 + 1., 2.0); } i += 1;
        let mut p = acc.sin();
        if !(acc.tanh().clamp(0.25, 1.75).tanh() >= 1.17) {
            break 'l2 p + q.tanh();
        }
        let q = f64::asinh({ p + q.tanh() });
    } });
    if (0.25..1.0).contains(&(acc * acc).asinh()) {
        acc = acc / (1.5 + q.powi(2));
        return x.cos();
    } else {
        acc = f64::sin(if (0.25..1.5).contains(&0.06) || 3.0_f64 < x { 2.0 } else { 2.49_f64 });
    }
    acc = acc + ((f64::tanh(2 as i32 as f64) - x) * acc.fract()).sin();
    acc - x * f64::atan((if 3 >= 4 { Some(acc) } else { None }).filter(|x| !(*x >= *x)).unwrap_or_else(|| q)) + TABLE[2] * (q - q) + 0.29 * x
}

}
mod p30 {
use super::*;
fn helper30_0(x: f64) -> f64 {
    let mut t: f64 = f64::cos({
        let mut q = x;
        q - x
    });
    let mut s: f64 = 0.27_f64.tanh() - x * x;
    (t, s) = ((t + s).atan(), f64::atan(if (if (0.25..0.5).contains(&(0 as f64)) { 3.0 } else { f64::from(2 as u32) }) <= x { x } else { x }));
    f64::atan(s - 2.0 * (match ((2.0 * t.abs()).floor() as i32 % 4) as usize % 4 {
        1 => T0,
        1 | 2 if !(s >= x) => x,
        k => x,
    }) - s * (match 4 % 4 {
        0 => x,
        1 | 3 if matches!(f64::asinh(TABLE[1] * s), 0.25..0.5) => s,
        m => 1.67_f64,
    }) + t * (match 1 % 4 {
        0 => T0,
        1 | 2 if !((t - (4 * 2) as f64) >= s) => x,
        m => s,
    }))
}
fn f30(mut p: f64, y: f64, z: f64, x: usize) -> f64 {
    let Some(mut t) = (if 2 == 1 { Some(z) } else { None }) else { return helper30_0(p); };
    let mut s = std::mem::replace(&mut p, y);
    'l1: for j in (0..2).rev() {
        s -= f64::clamp(1.69, 0.25, 1.75);
        break 'l1;
    }
    if ((if t < 1.66 { Some(TABLE[x]) } else { None }).map_or_else(|| y, |s| { s }) > 0.25 && (if t < 1.66 { Some(TABLE[x]) } else { None }).map_or_else(|| y, |s| { s }) < 0.5) {
        s = (x == x).then(|| 1.).map(|p| { s }).unwrap_or(TABLE[x]);
        let g = |c: f64| y.cos();
    } else {
        p = { let mut x = 0; 'l2: loop { if x >= 2 { break 'l2 0.44; } x += 1;
            p /= s.atan().powi(2) + 1.5;
            t = z;
        } };
    }
    let n = 2;
    f64::cbrt(t).cos() + f64::asinh(if matches!(p, 0.25..1.5) && t <= 1. { s } else { z }) + p * t - t * GAIN.mul_add(s, p).sin() + p * (x < 4).then(|| p).unwrap_or(s)
}

}
mod p31 {
use super::*;
fn helper31_0(v: &[f64], c: &f64, t: f64) -> Option<f64> {
    Some((t.powi(3) - c * f64::tanh(v.iter().map(|v| *v).take(2).min_by(|a, b| a.partial_cmp(b).unwrap())?) - 1.7 * *c + 1.0_f64 * t).tanh())
}
fn f31(value: f64, x: f64, s: f64) -> f64 {
    'l1: for n in 0..3 {
        let mut sum = (KNOTS[n].tanh() / (1.0 + value.tanh().powi(2))).cos();
        let a = vec![f64::atan(value), 0.];
    }
    let mut a: f64 = f64::tanh(match if 4 < 3 { Some(0.68) } else { None } { None => 0., Some(y) => { value } });
    let mut i = 1 % 7;
    i = (i + 1) % 7;
    a = (s < x).then_some(a).unwrap_or(s);
    let s: Option<f64> = ((0.25..1.0).contains(&a)).then_some(f64::tanh((if (0.25..1.5).contains(&f64::asinh(KNOTS[0 % 4])) { Some(a) } else { None }).map_or_else(|| value, |s| { s })));
    let b: f64 = f64::min(f64::sin(match i * i % 4 {
        1 => 1.22_f64,
        1 | 3 => a,
        i => x,
    }), x);
    let w = (0..3).map(|t| f64::from(t as u32) / (x * x + 1.5)).collect::<Vec<f64>>();
    'l3: for xs in w.windows(2) {
        a += f64::cos(xs.iter().copied().zip(w.iter().cloned()).fold(x, |folded, (c, value)| f64::tanh(f64::powf(f64::atan(value).tanh().exp() + 1., f64::sin(value)))));
        let Some(y) = helper31_0(&[b, f64::asinh(x), value.asinh(), 1.], &value, w[1]).filter(|&y| !(f64::sin(w[(x.abs() * 2.0) as usize % 3 % 3]) >= b)).map(|p| f64::sin(if f64::lt(&(f64::tanh(value).powi(2) + 1.5).powf(2.17), &(value)) { 0.0_f64 } else { *xs.get(3 % 2).unwrap() })).filter(|a| matches!(KNOTS[xs.iter().position(|&value| xs[1] > 3.0_f64).unwrap_or(0) % 4].sin(), 0.25..1.5)) else { return x; };
    }
    w[(matches!(w[(if (a > 0.25 && a < 0.5) { i } else { i }) % 3], 0.25..0.5)) as usize % 3] - x * value + x * f64::tanh(x).exp_m1().atan() + w[(i + i) % 3] * -a
}

}
mod p32 {
use super::*;
fn f32(c: f64, mut q: f64, mut t: f64, mut z: f64) -> f64 {
    fn helper32_0(m: usize, p: f64, grid: &[f64]) -> f64 {
        'l1: for u in grid.windows(2) {
            let mut sum: f64 = f64::cos(p.asinh() * u[m % 2].asinh());
            break 'l1;
        }
        let (p, sum): (f64, f64) = ((0.22 / (p * p + 1.5)).asinh(), p.max(p).tanh());
        f64::atan(sum - grid[1] * p + KNOTS[0] * ({ grid[(m + m) % 4] / (sum * sum + 1.0) }) - sum * p)
    }
    let mut u = [TABLE[1], t, z, z];
    let a = f64::cos(if let Some(acc) = (if q <= u[3 % 4] { Some(q) } else { None }).map(|y| q.powi(1)).map(|z| if z > f64::atan((if c < GAIN { Some(t) } else { None }).unwrap_or(1 as u8 as f64)) { t } else { KNOTS[0] }).map(|sum| u[4 % 4] - sum).map(|b| f64::atan(u.iter().map(|v| *v).take(2).map(|p| u[3]).product::<f64>())) { u[4 % 4] } else { t }) + t;
    'l2: for t in 0..=3 {
        u[t] = u[t] - f64::atan({ 1.88 });
        debug_assert!(c.is_finite(), "c is {c}");
    }
    let h = |b: f64, x: f64| {
        let mut x: f64 = (if 4 >= 2 { Some(b) } else { None }).map_or_else(|| c, |t| { 3 as u8 as f64 });
        helper32_0(if 1.27 < x { 3 } else { 3 }, helper32_0(3, 0.5_f64, &[x, x, x, f64::tanh(TABLE[0 % 4])]), &[f64::tanh(a), a, helper32_0(0 * 2, x, &[c, a, 2.37, b]), helper32_0(0, a, &[x, b, 1.29_f64, c])]).atan()
    };
    u.chunks(2).map(|v| z).sum::<f64>() - u[0] * f64::atan(u[2]).cos() - c * f64::atan(if (match ((2.0_f64 > 0.25 && 2.0_f64 < 0.5)).then_some(0.0_f64) {
        Some(z) if !(f64::lt(&a, &(KNOTS[3]))) => 0.42,
        _ => 0.86_f64,
    }) < (((2.0 * f64::abs(*u.get(1).unwrap())).floor() as i32 % 5) as usize) as u8 as f64 { q } else { KNOTS[(f64::abs(0.51) * 2.0).floor() as usize % 5 % 4] }) - t * u[3]
}

}
mod p33 {
use super::*;
fn f33(mut sum: f64, mut q: f64, mut b: f64) -> f64 {
    fn helper33_0(mut sum: f64, q: f64, acc: f64) -> f64 {
        f64::sin(sum - sum * q - sum * 0.41 + acc * sum)
    }
    let mut y = 3.;
    y += b / (b.powi(2) + 2.0) * (y - sum);
    let z = (1. + f64::cbrt(y).tanh().abs()).ln_1p();
    std::mem::swap(&mut q, &mut sum);
    let h = |c| { f64::sin(f64::cos(c) + z) };
    let s = f64::tanh(if let Some(t) = (2.1 < y).then_some(z).map(|q| f64::atan(match (if z <= b { Some(sum) } else { None }).filter(|&sum| matches!(y, 0.25..1.5)).map(|b| 0.34_f64).filter(|s| q <= b) {
        Some(p) => 0.81_f64,
        None => z,
    })).filter(|s| *s < 0.53) { b } else { 1 as f64 });
    ('l2: {
        sum = f64::sin(if (!(y >= sum)).then_some(2.33).map(|t| f64::asinh(h(z))).map(|z| GAIN).is_some() { sum } else { s });
        if !(h(z) >= q) {
            break 'l2 if f64::lt(&(1 as f64), &(sum)) { q } else { s };
        }
        let (mut q, z) = (1.67_f64, b);
        { let mut x = 0; 'l3: loop { if x >= 4 { break 'l3 y; } x += 1;
            { let slot = &mut b; {
                *slot -= f64::atan(z);
                y = s.atan();
                let mut s: f64 = f64::tanh(*slot);
            } }
            if q.asinh() < z {
                break 'l3 q;
            }
            let i = 0;
        } }
    }) - TABLE[0] * z + q * s - s * (1.15 + b).sin()
}

}
mod p34 {
use super::*;
fn helper34_0(v: &[f64], x: &f64, a: &[f64]) -> f64 {
    if matches!((*x * 0.33), 0.25..1.5) {
        let mut s: f64 = v.iter().enumerate().fold(v[1 % 3], |folded, (k, y)| f64::tanh(1.52));
        return (HALF * s).sin();
    } else {
        let mut z = 2.0_f64.fract();
    }
    (({ let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 a.iter().rev().enumerate().fold(*x, |folded, (n, &s)| f64::atan((t as f64).atan().clamp(0.25, 1.75))); } t += 1;
        debug_assert!(x.is_finite(), "x is {x}");
        if a.iter().rev().all(|t| f64::tanh(*t) <= a[3]) {
            break 'l1 KNOTS[(f64::asinh(*x).abs() * 2.0) as usize % 4 % 4];
        }
        let mut y: f64 = f64::atan(if v.iter().step_by(2).all(|x| f64::lt(&HALF, &(*x))) { *x } else { *x });
    } }) - *x * (0.69 % (1.0_f64 + f64::exp(x.tanh()))).cos() - *v.get((f64::abs(2.45) * 2.0).floor() as usize % 5 % 3).unwrap() * 0.21_f64.fract() + *x * *x).cos()
}
fn helper34_1(x: f64, t: f64) -> f64 {
    let mut q = f64::cos(1 as i32 as f64).powi(3).fract();
    (2.34 - t * f64::clamp(1.77, 0.25, 1.75) - t * (1.41 + x) + 3.0_f64 * (x % (1.0 + q * q))).asinh()
}
fn f34(u: &[f64], j: usize) -> f64 {
    fn helper34_2(grid: &[f64; 2], xs: &[f64; 4], c: f64) -> f64 {
        let mut acc = helper34_1(match 2 % 4 {
            0 => c,
            1 | 3 if c > KNOTS[xs.len() % 4] && 1.75 < c => c,
            i => c,
        }, xs[3 % 4].clamp(0.25, 1.75));
        f64::asinh(acc.cbrt().clamp(0.25, 1.75) - 1.43 * (acc * acc) + c * (match grid.iter().skip(1).min_by(|a, b| f64::total_cmp(a, b)).copied() {
            Some(s) => c,
            None => acc,
        }) - c * (acc + c).tanh())
    }
    let a: f64 = u[2];
    let value = helper34_1(u[u.len() % 3], u[(j + j) % 3]).asinh();
    let Some(mut sum) = (1. > u[1]).then(|| 1.58_f64).filter(|&q| j >= j) else { return 1.63 - a; };
    if f64::tanh((f64::abs(sum) + 1.0_f64).powf(2.0)) < sum {
        return (1.0 + value.abs()).powf(0.49);
    }
    GAIN + TABLE[1 % 4] * sum + 1.15 * helper34_1(sum, j as i32 as f64) - HALF * f64::tanh(GAIN).exp().asinh()
}

}
mod p35 {
use super::*;
fn helper35_0(mut grid: [f64; 2], xs: &[f64; 3]) -> [f64; 2] {
    grid[0] /= (*grid.first().unwrap()).tanh().exp() + 1.0;
    grid[1] *= (2.16 + xs[0]).asinh();
    [((if 4 < 3 { Some(xs[1]) } else { None }).map_or((f64::lt(&T0, &(grid[(if 1 < 3 { 2 } else { 3 }) % 2]))).then_some(grid[4 % 2]).unwrap_or(1.77), |found| found) + xs[xs.len() % 3] * GAIN - *xs.get(2).unwrap() * ((((3 >= 0) as usize) as f64).sin() % (f64::tanh(grid[grid.windows(2).filter(|u| 4 == 0).count() % 2]).exp() + 1.0)) + 1.6 * f64::cos(xs[(grid[1].abs() * 2.0).floor() as usize % 3 % 3].clamp(0.25, 1.75))).atan(), *grid.get(0).unwrap()]
}
fn f35(mut value: f64, x: f64, c: f64, i: usize) -> f64 {
    let mut y = if !((c > 0.25 && c < 0.5)) { x } else {
        if x > c {
            return (value - x).asinh();
        }
        c
    };
    y = y + x;
    if value <= x && 2. < y {
        return value;
    }
    if f64::cos(if f64::lt(&KNOTS[3], &(0.18)) || c < x { 0.69 } else { 0.98 }) < value {
        return x - value;
    }
    let mut b: f64 = f64::tanh(if matches!(HALF, 0.25..1.0) || !(value >= y) { c } else { y }) - (c / (1. + 0.1 * 0.1)).asinh();
    let mut v: Vec<f64> = vec![(((x.abs() * 2.0) as usize % 3) as f64).atan(), KNOTS[i], value];
    helper35_0([b, 2.0], &[value, *v.get((v[2].abs() * 2.0) as usize % 4 % 3).unwrap(), 2.0])[0].max(v[i % 3] % (1.0 + y * y)) + y * helper35_0([0.73_f64, value], &[v[i % 3], (((2.0 * TABLE[2].abs()).floor() as i32 % 4) as usize) as i32 as f64, y])[0] - 1.0_f64 * (1. + (i * i) as u8 as f64 * (i * i) as u8 as f64).recip().asinh() + (i * i) as f64 * (1.67 + 2.0_f64).tanh()
}

}
mod p36 {
use super::*;
fn helper36_0(mut xs: Vec<f64>, mut w: [f64; 2]) -> Option<f64> {
    if !((w[0] + xs[0 % 2]).sin() >= 2.33) {
        w[(xs[1].abs() * 2.0) as usize % 3 % 2] = w[0] / (1.5 + f64::abs(0.66));
    }
    let xs: [f64; 4] = [xs[0], xs[(HALF.abs() * 2.0) as usize % 5 % 2], 1.46_f64, 2.24_f64];
    let grid: [f64; 3] = [w[(if !(TABLE[(HALF.abs() * 2.0).floor() as usize % 4 % 4] >= 0.29) { 1 } else { 4 }) % 2], xs[2], 1.24_f64];
    Some((2.09_f64 * grid[0] * (*xs.get(1).unwrap() / (1.0 + xs[2].powi(2))) - w[1] * xs[2] + grid[3 * 1 % 3] * (xs[0] * f64::from(xs.iter().copied().filter(|&b| b < b).count() as u32).sin()) - grid[((2.0 * w[4 % 2].abs()).floor() as i32 % 5) as usize % 3] * grid[(1.03_f64 <= xs[0]) as usize % 3].clamp(0.25, 1.75)).sin())
}
fn f36(w: &[f64; 2], b: f64) -> f64 {
    'l1: for t in 0..1 {
        let acc = (*w.first().unwrap()).cos();
        break 'l1;
    }
    let mut t = (w.iter().cloned().zip(w.iter().cloned()).map(|(a, sum)| w[(b.abs() * 2.0) as usize % 3 % 2]).product::<f64>() * (f64::exp(f64::asinh(TABLE[4 * 2 % 4]).tanh()) + 2.0).recip()).cos();
    if w.iter().copied().enumerate().all(|(n, acc)| *w.get((n + n) % 2).unwrap() <= b) {
        return t;
    }
    let mut b = std::mem::replace(&mut t, b);
    (1.5_f64 + (1.0 + f64::tanh(3.).exp()).sqrt().tanh().exp()).ln() + w[w.len() % 2] * (match TABLE[3 % 4] {
        ..0.25 => b,
        acc if !(acc >= b) => b,
        0.25..1.5 => b,
        _ => HALF,
    }) - b * f64::copysign(1.14_f64, 0.8) + GAIN * ({ let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 2.37_f64; } t += 1;
        let mut s = f64::sin(b);
        b = b + (0 as i32 as f64).asinh();
    } })
}

}
mod p37 {
use super::*;
fn helper37_0(mut w: [f64; 2], mut xs: [f64; 3], mut v: [f64; 2]) -> (f64, f64) {
    xs.swap(0 % 3, (1 + 3) % 3);
    match 1 % 4 {
        1 => {
            w[0] -= if v.iter().map(|v| *v).step_by(2).all(|acc| w[1] > 0.45) { xs[1] } else { 3.0 };
            let y = v[1 % 2] + v[((*v.get(0).unwrap()).abs() * 2.0).floor() as usize % 5 % 2];
        },
        1 | 2 => {
            v[0] += w[2 % 2];
        },
        k => {
            xs[2] = v[0 * k % 2];
            let mut xs = [w[0], w[k % 2]];
        },
    }
    (f64::asinh(xs[0] + f64::atan(match w.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).copied() { None => 1.74_f64, Some(z) => { z } }) + w.len() as f64 * f64::atan({ let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 1.47_f64; } x += 1;
        w[1] /= 1.5_f64 + v[(f64::asinh(TABLE[0 % 4]).abs() * 2.0).floor() as usize % 4 % 2].tanh().tanh().exp();
        if xs.iter().skip(1).any(|x| *xs.get(0).unwrap() > w[0].atan()) {
            break 'l1 2.39;
        }
        let pair = (w[1].cos(), w[x * x % 2].atan());
    } }) - TABLE[0] * -v[(w[0].abs() * 2.0).floor() as usize % 3 % 2] + *w.get(0).unwrap() * xs[2]), { let mut j = 0; 'l2: loop { if j >= 1 { break 'l2 xs[1] + v[1]; } j += 1;
        if j == j {
            w[j] += w[j].atan();
        }
        if f64::lt(&(xs[j].atan() / (1.5 + w[j].tanh() * w[j].tanh())).cos(), &(v[1])) {
            break 'l2 xs[j] / (1.0 + ((j + 1) as f64).asinh().abs());
        }
        'l3: for k in (0..1).step_by(1) {
            v[j] = v[j] * ((j + 1) as f64).atan();
            if !((*v.get(j).unwrap()).asinh() < xs[j]) {
                break 'l3;
            }
        }
    } })
}
fn f37(mut a: f64, s: f64, mut c: f64) -> f64 {
    'l4: for n in (0..2).rev() {
        c = c + (if (if !(TABLE[n].sin() >= f64::from(((a.cos().abs() * 2.0).floor() as usize % 3) as u32)) { n } else { n }) < n { c } else { s });
        a += f64::atan(match ((2.0 * s.asinh().abs()).floor() as i32 % 3) as usize % 4 {
            0 => 0.,
            1 | 2 if n < n => s,
            t => c,
        });
    }
    { let slot = &mut a; {
        *slot -= 1.5_f64;
        *slot *= (3 as f64).hypot(((((2.0 * c.abs()).floor() as i32 % 5) as usize) as i32 as f64).cos()).sin();
    } }
    let (q, value): (f64, f64) = ((HALF / (GAIN.tanh().exp() + 1.5)).atan(), f64::tanh(c).tanh());
    { let r = &mut c; {
        *r = *r + *r;
        *r += *r * TABLE[3 % 4];
        let s = f64::asinh({
            if 0.64 > *r {
                return { let mut m = 0; 'l5: loop { if m >= 1 { break 'l5 a; } m += 1;
                    let t = (if value.asinh() < s { m } else { 0 }) % 7;
                    if f64::recip(2.0_f64 + f64::sin(s).powi(2)).tanh() <= q {
                        break 'l5 value;
                    }
                    let a: [f64; 4] = std::array::from_fn::<f64, 4, _>(|i| (s.sin() * 0.31).sin());
                } };
            }
            helper37_0([0.06_f64, value], [f64::atan((3 * 2) as f64), a, value], [value, s]).1
        });
    } }
    { let x = &mut a; {
        *x = helper37_0([1.83_f64, c], [*x, q, q], [c, 0 as f64]).1;
        *x = *x / (1.0 + TABLE[0] / (c.powi(2) + 2.) * (TABLE[0] / (c.powi(2) + 2.)));
    } }
    let mut sum = std::mem::replace(&mut c, (if 4 == 4 { Some(HALF) } else { None }).map_or(s, |c| { value }));
    f64::cos('l6: {
        if f64::powf(1.0 + sum.powi(2), f64::sin(1.2)).atan() <= a {
            break 'l6 f64::recip(2.0_f64 + s.abs()).tanh();
        }
        if (f64::lt(&a, &(3 as f64))).then(|| KNOTS[2]).map(|x| f64::powf(2.0 + x * x, 1.)).map(|y| 1.25).filter(|&c| value < s).is_some() {
            break 'l6 1.3_f64;
        }
        if ((2 + 0) as u8 as f64).tanh().powi(2) < a {
            return s.mul_add(f64::from(((1.0 < 1.0) as usize) as u32), 0.3_f64);
        }
        3.
    }) + s.sin() + sum * (c / (0.84 * 0.84 + 1.5)) - c * GAIN + value * 1 as f64
}

}
mod p38 {
use super::*;
fn helper38_0(c: &f64, u: [f64; 2]) -> Option<f64> {
    let q = (*c, u[3 % 2].mul_add(*c, *u.get((0.12_f64.abs() * 2.0) as usize % 3 % 2).unwrap()));
    if let Some(mut acc) = (f64::lt(&*c, &(TABLE[1 % 4]))).then_some(f64::tanh(KNOTS[2])) {
        acc += *c;
    }
    let mut z = { let mut m = 0; 'l1: loop { if m >= 2 { break 'l1 *c; } m += 1;
        if (0.25..0.5).contains(&0.47) {
            return Some((T0 / (2.0 + f64::tanh(1.33).exp())).cos());
        }
        let c: f64 = *c;
    } };
    Some((q.0 - z * 0.47 + z * f64::sin({ let mut x = 0; 'l2: loop { if x >= 3 { break 'l2 2.04; } x += 1;
        let mut p: f64 = { let mut step = |value| { z += f64::cos(if !(value < z) { *c } else { *c }); u.windows(2).map(|u| f64::atan(value)).product::<f64>().tanh() }; step(f64::cos((if f64::atan(*c) < *c { Some(((x + 1) as f64).atan()) } else { None })?)) };
        if (f64::sin(KNOTS[((2.0 * f64::asinh(z).abs()).floor() as i32 % 3) as usize % 4]) > 0.25 && f64::sin(KNOTS[((2.0 * f64::asinh(z).abs()).floor() as i32 % 3) as usize % 4]) < 1.5) {
            break 'l2 2.14;
        }
        if f64::lt(&(f64::atan(u[0]) * f64::asinh(z)), &(*c)) {
            continue;
        }
    } }) - z * f64::asinh(z - (0 + 2) as f64)).asinh())
}
fn f38(w: &[f64; 2], s: f64) -> f64 {
    fn helper38_1(y: f64, acc: f64) -> f64 {
        ((y.powi(2) + 2.0).ln().powi(2) - y * acc + y * KNOTS[1].asinh() - 0.28 * acc).sin()
    }
    'l3: for j in (0..1).step_by(1) {
        let mut acc: f64 = f64::cos(0.72 + s);
        return helper38_1(acc, 2.25).cos();
    }
    let mut acc = f64::sin(if w.iter().zip(w.iter()).map(|(&q, value)| w[1 % 2]).sum::<f64>() < s { GAIN } else {
        if (0.25..0.5).contains(&w.iter().copied().enumerate().map(|(j, c)| 0.34_f64).sum::<f64>()) {
            return f64::sin({ let mut m = 0; 'l4: loop { if m >= 2 { break 'l4 TABLE[(if !(s >= w[1]) { m } else { m }) % 4]; } m += 1;
                let mut s = w[0];
                if w.iter().cloned().all(|sum| (HALF > 0.25 && HALF < 1.5)) {
                    break 'l4 w[1];
                }
                let mut t = s.sin();
            } });
        }
        s
    });
    'l5: for m in (0..4).rev() {
        acc /= (s.asinh() + s).asinh().abs() + 1.;
        let Some(mut p) = helper38_0(&acc, *w) else { return KNOTS[3].atan(); };
        return (f64::sin(p) % (1.0 + s.cos().tanh().exp())).sin();
    }
    let mut a = f64::atan(w.iter().copied().fold(2.3, |folded, sum| (s / (s.abs() + 2.)).asinh()));
    let mut t = { w.iter().map(|&c| 1.82).sum::<f64>() };
    let (mut q, y): (f64, f64) = (helper38_1(acc, a).atan(), { { let mut i = 0; 'l6: loop { if i >= 2 { break 'l6 TABLE[1]; } i += 1;
        a -= f64::sin(w[1]);
        acc += f64::sin(w[0]);
    } } });
    helper38_1(a.powi(2), y % (f64::tanh(t).exp() + 1.5)) - w[(matches!(KNOTS[1], 0.25..0.5)) as usize % 2] * (if let Some(value) = (if matches!(w[1], 0.25..0.5) { Some(acc) } else { None }) { 0.1 } else { 1.93 }) + *w.get(((2.0 * 1.15_f64.abs()).floor() as i32 % 4) as usize % 2).unwrap() * acc + acc * w[0].powi(2)
}

}
mod p39 {
use super::*;
fn f39(a: [f64; 2], b: f64, x: usize) -> f64 {
    let mut a = 0.0;
    a = f64::cos(if (0.25..0.5).contains(&a) || x < x { (1.0 <= a).then_some(a).filter(|sum| (*sum > 0.25 && *sum < 0.5)).unwrap_or(HALF) } else { if let Some(found) = (3 >= x).then(|| b) { found } else { b } });
    let found: Option<f64> = if 1 >= 4 { Some(a) } else { None };
    let s: Option<f64> = (matches!(a, 0.25..0.5)).then(|| 2.11_f64);
    a += (a / (1.0 + f64::abs(if let Some(found) = (f64::lt(&b, &(0.71))).then_some(a) { found } else { b }))).sin();
    b - a * (if (f64::tanh(if !(f64::lt(&a, &(T0))) { a } else { TABLE[(b.abs() * 2.0) as usize % 3 % 4] }) > 0.25 && f64::tanh(if !(f64::lt(&a, &(T0))) { a } else { TABLE[(b.abs() * 2.0) as usize % 3 % 4] }) < 0.5) { 0.83 } else { a }) + a * b + b * KNOTS[x]
}

}
mod p40 {
use super::*;
fn f40(x: f64, q: f64, mut s: f64, mut sum: f64) -> f64 {
    fn helper40_0(a: Vec<f64>) -> f64 {
        let (q, s): (f64, f64) = (a[((2.0 * a[(3 + 0) % 4].abs()).floor() as i32 % 5) as usize % 4], GAIN.tanh().exp().atan());
        let mut t = s.atan() + f64::ln(1.5 + (3 as f64).powi(2));
        (f64::exp_m1(a[0].tanh().exp_m1().tanh()) + a[2] * f64::asinh({
            let s = q;
            a[4 % 4]
        }) - s * f64::cos((if a[2] > T0 { Some(3.0) } else { None }).map_or_else(|| t, |x| { x })) + s * a.clone().into_iter().zip(a.iter().map(|v| *v)).map(|(p, y)| 0 as i32 as f64).sum::<f64>()).atan()
    }
    if (if TABLE[0] <= s { Some(sum) } else { None }).is_some() {
        return helper40_0(vec![HALF, q, q, s]);
    }
    let mut s = sum;
    s += f64::atan((1. + s.powi(2)).ln_1p());
    let n = (if f64::lt(&sum, &(0 as i32 as f64)) { 3 } else { 1 }) % 7;
    let Some(mut sum) = (matches!(s, 0.25..1.5)).then(|| KNOTS[(n < 2) as usize % 4]) else { return f64::cos(f64::sqrt(GAIN * GAIN + 1.5)); };
    let mut s = f64::tanh((if (sum > 0.25 && sum < 0.5) { Some(q) } else { None }).unwrap_or_else(|| (q - q).tanh()));
    sum % (s.abs() + 1.) - 1.0 + HALF * (q + s) + q * sum + s * (if q < q { Some(s) } else { None }).map_or(sum, |found| found)
}

}
mod p41 {
use super::*;
fn f41(b: f64, mut c: f64, y: f64) -> f64 {
    let g = |s: f64, z: f64| -> f64 {
        let x = 4 % 7;
        f64::recip(1.0_f64 + y.abs()).sin()
    };
    let mut x = b;
    let mut y = f64::tanh(3.);
    'l1: for j in (0..1).rev() {
        y -= y.cos();
        let mut t = f64::powf(f64::asinh(c).powi(2) + 1.0, 1.29).atan();
    }
    c = c - (match if 1 >= 0 { Some(y) } else { None } {
        Some(t) => b,
        None => f64::atan(KNOTS[2]) * 0.0_f64,
    });
    y = y + ((c.abs() * 2.0) as usize % 3) as f64;
    match 0 % 4 {
        1 => {
            y = (1. + y.abs()).ln();
            let mut s: f64 = (y / (f64::powi(0.71, 2) + 1.5)).atan();
        },
        1 | 2 => {
            y -= b;
        },
        x => {
            y *= b.powi(2).asinh();
            return y * b;
        },
    }
    let f = |b: f64, x: f64| -> f64 { f64::atan(GAIN) };
    let pair: (f64, f64) = (if let Some(found) = (b > x).then(|| y) { found } else { c }, c.sin().cos());
    (if f64::lt(&pair.1.powi(0), &(HALF)) { pair.1 / (1.57 * 1.57 + 1.5) } else { match ((b > 0.25 && b < 1.0)).then(|| b) { Some(found) => found, None => y } }) - TABLE[(b.abs() * 2.0).floor() as usize % 5 % 4] * (0.75_f64 * y).tanh() - x * f64::sin(if ({ let mut x = 0; 'l2: loop { if x >= 1 { break 'l2 HALF; } x += 1;
        let p = b;
        if c > f64::sin(y.cos() - KNOTS[x].tanh()) {
            break 'l2 p;
        }
        if p.tanh() < 0.43 {
            continue;
        }
    } }) <= pair.0 { c } else { 1.25 }) - pair.0 * (pair.1 % (1.0 + f64::abs((4 as f64).cos())))
}

}
mod p42 {
use super::*;
fn f42(a: f64, p: f64, mut c: f64) -> f64 {
    if let Some(b) = ((p > 0.25 && p < 1.0)).then_some(c) {
        c *= f64::cos({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 a; } m += 1;
            if (0.25..1.5).contains(&a.cos()) && 0.2 > f64::tanh(b) {
                break 'l1 f64::powi(1.4, 3).asinh();
            }
            if m >= 3 {
                break 'l1 a;
            }
            let mut q = std::mem::replace(&mut c, f64::cos(b));
        } });
        let mut acc = std::mem::replace(&mut c, p);
    }
    let mut sum = c.powi(0);
    if KNOTS[3] > (p * p) {
        sum *= f64::tanh(c).exp_m1().atan();
    }
    c = c / (2.0 + f64::tanh(0.0).exp());
    c = c - (3. * f64::cos(match (sum, 1.6) {
        (q, x) if !(q >= x) => T0,
        (q, z) => q,
    }));
    let f = move |mut q, sum| { (f64::asinh(q) * f64::tanh(sum) + c.powi(3)).atan() };
    (1.5_f64 + (a * p).asinh().tanh().exp()).ln_1p() + sum * (0.84 / (3. * 3. + 2.0)) + KNOTS[((2.0 * f64::tanh(KNOTS[0 % 4]).abs()).floor() as i32 % 2) as usize % 4] * 0.75_f64 + GAIN * f64::exp_m1(c.tanh())
}

}
mod p43 {
use super::*;
fn helper43_0(x: f64, a: &f64, u: &[f64]) -> Option<f64> {
    let mut z = u.iter().copied().map(|a| a).product::<f64>() * (x - x);
    'l1: for (&a, s) in u.iter().zip(u.iter()).filter(|(p, s)| 1 >= 3) {
        z += f64::asinh(x.sin() - a.tanh());
    }
    match ((2.0 + x.tanh().exp()).powf(a.sin()).cos(), (f64::powi(1.55, 2) + 1.5).powf(u[(2 + 4) % 4].sin()).cos()) {
        (a, sum) if a < sum => {
            z = { let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 u[3]; } k += 1;
                if u.iter().take(2).all(|a| u[0].tanh() <= z) {
                    continue;
                }
                if x > f64::sin(a) || a.atan() < sum {
                    break 'l2 HALF;
                }
                z += z.cos();
            } };
            'l3: for (k, x) in u.iter().copied().step_by(2).enumerate() {
                z += KNOTS[3].asinh();
            }
        },
        (a, z) => {
            let value = f64::sin(if let Some(s) = u.iter().rev().max_by(|a, b| a.partial_cmp(b).unwrap()).copied().map(|a| f64::mul_add(a, TABLE[3], x)) { 2.25 } else { x });
            'l4: for m in (0..2).rev() {
                let mut acc = z.atan();
            }
            return Some((1.0_f64 + a.abs()).powf(0.2));
        },
    }
    Some((u.iter().map(|v| *v).enumerate().map(|(n, acc)| *a).product::<f64>() * f64::cos({ let mut j = 0; 'l5: loop { if j >= 2 { break 'l5 *u.get((if T0 < u[(x.abs() * 2.0) as usize % 4 % 4] { j } else { j }) % 4).unwrap(); } j += 1;
        z = z + z.cos();
        if (0.25..1.0).contains(&((j as i32 as f64).asinh() - z.tanh()).asinh()) {
            break 'l5 u[j];
        }
        let mut a = std::mem::replace(&mut z, x.sin());
    } }) - TABLE[3 * 4 % 4] * f64::min(3.0, u[1]).cos() + u[0 % 4] * ({ z }) + 2.0_f64 * (u[0] - 2 as i32 as f64)).cos())
}
fn helper43_1(grid: Vec<f64>) -> Option<f64> {
    let c = grid[2 % 2].mul_add(grid[3 % 2], f64::from((if grid[(1 + 4) % 2] <= KNOTS[0] { 2 } else { 2 }) as u32).atan()) * f64::asinh(grid.iter().enumerate().map(|(n, &value)| TABLE[2]).sum::<f64>());
    'l6: for x in &grid {
        let mut value: f64 = grid[2 * 1 % 2].asinh();
        let value = grid[1].tanh().min(grid[1]);
    }
    Some((grid[1] + *grid.first().unwrap() * grid.iter().fold(grid[1], |mut folded, q| f64::atan(*q)) - TABLE[2] * c - c * helper43_0(*grid.get(1 % 2).unwrap(), &grid[0], &[c, c, c, 2.0])?).atan())
}
fn helper43_2(mut q: f64, acc: f64) -> f64 {
    if 2 < 4 || 4 == 2 {
        q = q * f64::sin(acc * 1.64);
        let mut t = acc;
    } else {
        q += 1. + acc;
        let (b, mut value) = ((((2.0 * q.abs()).floor() as i32 % 3) as usize) as u8 as f64, acc);
        return if q < KNOTS[1 % 4] || 1 == 4 { acc } else { q };
    }
    let g = move |p: f64| (q / (2.0 + acc.powi(2)) + (p - acc).sin()).asinh();
    if (0.25..1.5).contains(&q) && GAIN < acc {
        q *= f64::cos(match ((HALF > 0.25 && HALF < 0.5)) as usize % 4 {
            0 => acc,
            1 | 2 => q,
            t => 1.33,
        });
    }
    ((1.5 + q.powi(2)).powf(q.sin()).tanh() % (2. + f64::tanh(acc.powi(1)).exp()) - acc * acc.tanh().exp() + q * (HALF > 1.21).then_some(acc).map_or(q, |a| { acc }) - q * (acc < f64::from((if acc < acc { 2 } else { 1 }) as u32)).then_some(1 as f64).filter(|&x| !(acc >= 0 as f64)).unwrap_or(acc)).sin()
}
fn f43(x: f64, q: &f64, b: f64) -> f64 {
    let mut a: [f64; 4] = [b, b, b, x];
    let x: f64 = (*a.get(1).unwrap()).powi(0) - b;
    'l7: for t in (0..1).step_by(1) {
        a[t] = a.iter().rev().map(|y| b.asinh()).sum::<f64>().tanh();
    }
    a.swap(2 % 4, 1);
    f64::asinh({ a[(4 + 2) % 4] + *q }) * f64::cos('l8: {
        if matches!(x, 0.25..1.0) && (x > 0.25 && x < 1.5) {
            break 'l8 q.atan();
        }
        if a.iter().step_by(2).all(|c| 0.19 <= b) {
            break 'l8 x;
        }
        if x < a[2] || matches!(b, 0.25..0.5) {
            break 'l8 f64::atan(f64::atan(*q));
        }
        2.26_f64
    }) - *q * (b - q).cos() - f64::from(((x.abs() * 2.0) as usize % 4) as u32) * (*q % (1.0_f64 + f64::tanh(2.).exp())).atan() + q * a[3]
}

}
mod p44 {
use super::*;
fn helper44_0((a, p): (f64, f64)) -> Option<f64> {
    let mut p = 'l1: {
        let Some(z) = (((p.abs() * 2.0).floor() as usize % 2) as f64 > a).then_some(((p.abs() * 2.0).floor() as usize % 4) as u8 as f64) else { return Some(1.0); };
        if ((a + p) > 0.25 && (a + p) < 0.5) {
            break 'l1 a * a;
        }
        let mut sum = f64::tanh(z + z);
        HALF
    };
    Some((HALF + TABLE[(2 + 3) % 4] * f64::atan(if let Some(c) = (3 < 2).then(|| p) { p } else { KNOTS[1] }) + p * (if !(a < p) { HALF } else { GAIN }) + 1.26_f64 * a).atan())
}
fn f44((mut value, q): (f64, f64), mut y: f64) -> f64 {
    let mut acc: f64 = { let mut step = |x| { y += y; f64::fract(1.09).atan() }; step(if matches!(q, 0.25..0.5) && 2 < 1 { q } else { q }) };
    let y = f64::atan({ let mut n = 0; 'l2: loop { if n >= 3 { break 'l2 match ((0.25..1.0).contains(&acc)).then(|| value).map(|p| f64::atan(match y {
        ..0.25 => p,
        p if p < acc => 0.51,
        0.25..1.5 => GAIN,
        _ => KNOTS[2],
    })).filter(|a| (GAIN > 0.25 && GAIN < 1.5)) {
        Some(y) if (0.25..0.5).contains(&q) => q,
        _ => q,
    }; } n += 1;
        let mut y = value.sin().asinh();
        if y.sin() < 1.0_f64 || matches!(y.tanh(), 0.25..1.0) {
            break 'l2 if (if (f64::tanh(acc) > 0.25 && f64::tanh(acc) < 1.5) { Some(y) } else { None }).is_some() { acc } else { 1.71 };
        }
        let (mut a, x): (f64, f64) = (acc.tanh(), KNOTS[n].atan());
    } });
    if matches!(f64::asinh({ 1.11 / (acc.abs() + 1.0) }), 0.25..1.5) {
        acc = acc + (2 as f64).cos().powi(1);
    }
    let mut b: f64 = { let mut i = 0; 'l3: loop { if i >= 1 { break 'l3 f64::tanh(value).exp(); } i += 1;
        let Some(mut sum) = (if acc.tanh() < q { Some(KNOTS[i].tanh()) } else { None }) else { return 0.7; };
        let mut p = f64::exp(f64::tanh(q)).asinh();
    } };
    if f64::lt(&f64::sin(match (matches!(KNOTS[1], 0.25..0.5)).then_some(value) { None => y, Some(sum) => { acc } }), &(b)) {
        b *= HALF.min(y).sin();
    } else {
        value = value / (2.0 + q.powi(2));
        return b;
    }
    0. + y * (y - acc).atan() + b * (match (if !(q >= b) { 3 } else { 4 }) % 4 {
        0 => 0.67_f64,
        1 | 3 if matches!(q, 0.25..0.5) && f64::lt(&value, &(b)) => q,
        m => y,
    }) - b * value
}

}
mod p45 {
use super::*;
fn f45(mut value: f64, [y, b]: [f64; 2]) -> f64 {
    if (f64::lt(&T0, &(value))).then_some(y).is_some() {
        value = 1.64;
    } else {
        value = if 1 >= 4 { y } else { y };
        let mut q = 1.44;
        return b;
    }
    let mut a: f64 = KNOTS[(if 3 < 0 { 1 } else { 1 }) % 4].asinh().asinh();
    let mut q = { let mut add = |z: f64| { value += 4 as u8 as f64; f64::sin('l2: {
        if (if 4 >= 3 { Some(z) } else { None }).is_some() {
            break 'l2 { { let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 b; } k += 1;
                if ((a.tanh() > 0.25 && a.tanh() < 1.0)).then_some(f64::asinh(b)).is_some() {
                    continue 'l3;
                }
                if f64::lt(&2.47, &(TABLE[k])) {
                    break 'l3 value;
                }
                if (0.25..1.5).contains(&f64::tanh(k as f64)) {
                    break 'l3 value.sin();
                }
            } } };
        }
        if f64::from((3 * 3) as u32).powi(3) <= z {
            break 'l2 b;
        }
        let found: Option<f64> = (3 == 4).then_some(a);
        KNOTS[2]
    }) }; add((y - a).sin()) + add(match b {
        ..0.25 => 0.0,
        x if x <= y => x,
        0.25..1.5 => b,
        _ => a,
    }) };
    let g = |q: f64| -> f64 {
        if !(f64::lt(&q, &(q))) {
            let mut c: f64 = 3.0;
        }
        f64::exp(b.tanh()).atan()
    };
    let Some(mut c) = (if a < value { Some(q) } else { None }) else { return GAIN.mul_add(y, value); };
    (f64::tanh({ let mut t = 0; 'l4: loop { if t >= 1 { break 'l4 q; } t += 1;
        let p = q;
        if 4 == 0 {
            break 'l4 KNOTS[t];
        }
        { let r = &mut a; {
            *r -= b.sin();
            c /= f64::cos(p).powi(2) + 1.;
        } }
    } }).abs() + 1.0_f64).powf(1.63) - value * ((4 * 1) as u8 as f64 * c).atan() + TABLE[0 % 4] * f64::tanh(value.clamp(0.25, 1.75)) + y * ({ a + T0 })
}

}
mod p46 {
use super::*;
fn helper46_0(w: &[f64; 4], y: &f64) -> [f64; 2] {
    let mut c: f64 = f64::mul_add(if f64::lt(&w[((2.0 * (*y).abs()).floor() as i32 % 5) as usize % 4], &(*y)) { w[(if !(w[2] >= *y) { 1 } else { 3 }) % 4] } else { w[4 % 4] }, (((*y > 0.25 && *y < 1.0)) as usize) as u8 as f64, 'l1: {
        let mut p = *y;
        if !(p <= KNOTS[3]) {
            break 'l1 w[w.iter().zip(w.iter()).filter(|&(p, s)| w[2] > ((4 + 2) as u8 as f64)).count() % 4];
        }
        if ((w[0].abs() * 2.0) as usize % 3) >= 2 {
            break 'l1 HALF;
        }
        w[2 % 4]
    }).asinh();
    [(c % (2.0 + f64::tanh(f64::atan(*y)).exp()) - *y * (c % (1.0 + f64::tanh(c).exp())).atan() + *y * (if matches!(2.0_f64, 0.25..0.5) { Some(c) } else { None }).unwrap_or(0.57) - y * f64::tanh(match (w.windows(2).all(|u| (0.25..0.5).contains(&w[1])), ((2.0 * w[(0 + 2) % 4].abs()).floor() as i32 % 4) as usize % 3) {
        (false, 0) => c,
        (true, _) => c,
        _ => 0.64,
    })).tanh(), f64::atan(T0 * 2.0) - (c + w[w.len() % 4]).tanh()]
}
fn helper46_1(sum: f64, x: f64) -> [f64; 2] {
    [(sum * (1.0 + x.powi(2)).ln_1p().asinh() + x * sum - x * (x * (2 + 4) as i32 as f64).tanh() - sum * sum).asinh(), T0]
}
fn helper46_2(a: &[f64; 4], b: f64, mut t: f64) -> f64 {
    f64::cos(f64::atan(a.iter().zip(a.iter()).map(|(a, t)| 2.22).sum::<f64>()) + f64::tanh(match if 2.01 < b { Some(a[1]) } else { None } {
        Some(sum) => 1.54,
        None => 1.47,
    }) - b * 2.0_f64 + ((b.abs() * 2.0) as usize % 2) as i32 as f64 * a[0 * 1 % 4] + b * t)
}
fn f46(grid: &[f64]) -> f64 {
    let mut value = grid[(grid[1].abs() * 2.0) as usize % 5 % 3];
    'l2: for m in (0..2).step_by(1) {
        value = (grid[0].tanh() - f64::tanh(value)).atan();
    }
    let mut t = std::mem::replace(&mut value, grid[3 % 3].floor());
    'l3: for u in grid.chunks(2).filter(|grid| matches!(value, 0.25..0.5)) {
        value /= 1.5 + f64::abs(value.tanh().powi(1).atan());
        if (0.25..0.5).contains(&GAIN) || value.asinh() < 1.56 {
            t += f64::asinh(grid[1]);
        } else {
            t = t;
        }
        break 'l3;
    }
    t - (value + grid[grid.iter().copied().skip(1).filter(|&sum| (1.89 > 0.25 && 1.89 < 1.0)).count() % 3]) - f64::from(3 as u32) * (t - value) + T0 * (t < grid[0]).then_some(t).unwrap_or(t) + value * ({ let mut i = 0; 'l4: loop { if i >= 4 { break 'l4 grid[0]; } i += 1;
        if matches!((if t.cos() < 0.3 && f64::cos(value) <= 3.0 { t } else { 0.08 }), 0.25..0.5) {
            break 'l4 value.tanh();
        }
        if grid.chunks(2).all(|w| i == 2) {
            break 'l4 1.32_f64;
        }
        let mut j = 1;
    } })
}

}
mod p47 {
use super::*;
fn f47(q: f64, x: &f64, p: f64, k: usize) -> f64 {
    fn helper47_0(mut b: f64, value: f64) -> f64 {
        let mut a: f64 = value;
        f64::atan(a - b * value - value * (1.5_f64 + TABLE[3 % 4].abs()).powf(0.27) + a * 3.0_f64)
    }
    let h = move |mut a, mut acc| (f64::sin(a) * f64::sin(acc) + a).asinh();
    let y: f64 = (1.0 + f64::abs((q / (1.0_f64 + ((k + k) as u8 as f64).abs())).cos())).powf(p.sin());
    'l1: for j in (0..4).rev() {
        let mut p: f64 = f64::sin(((0.25..1.0).contains(&y.asinh())).then_some(q).map(|acc| (1.04_f64 / (1.54 * 1.54 + 1.)).sin()).map(|c| { y }).unwrap_or(p));
    }
    debug_assert!(x.is_finite(), "x is {x}");
    let mut s = f64::exp(f64::tanh(match k % 4 {
        0 => 1.3,
        1 | 3 => q,
        k => q,
    })).atan();
    let f = move |c: f64, y: f64| { f64::tanh(0.16) };
    'l2: for t in 0..4 {
        s /= f64::tanh(if f64::lt(&f64::tanh(1.69).exp().asinh(), &(p)) { p } else { q }).exp() + 1.0;
        let mut value = x.atan().min(KNOTS[4 % 4]);
    }
    s + p * (0.85 - 3.0_f64) - q * f64::atan(if matches!(helper47_0(q, *x).asinh(), 0.25..1.5) { y } else { *x }) + y * f64::from(k as u32).mul_add(p, p)
}

}
mod p48 {
use super::*;
fn f48(b: f64, z: &f64, mut t: f64) -> f64 {
    let x = (KNOTS[((0.25..1.0).contains(&*z)) as usize % 4].cos() + t) / (1.0 + f64::atan((f64::lt(&1.26_f64, &(3 as i32 as f64))).then_some(t).map_or_else(|| *z, |value| { KNOTS[3 % 4] })).abs());
    if let Some(sum) = (0.14 < x).then(|| z + z) {
        t /= 2.0 + f64::exp(t.tanh());
        let s = { let mut step = |acc| { t += { let mut k = 0; 'l1: loop { if k >= 3 { break 'l1 sum; } k += 1;
            let value = t.asinh();
            if !(2 < 3) {
                break 'l1 T0;
            }
            let found: Option<f64> = (!(f64::cos(value) >= t)).then(|| x);
        } }; f64::asinh(if 4 == 3 { sum } else { b }) }; step((1.5 + b * b).sqrt().sin()) + step(*z) };
    }
    let y = b;
    let s: Option<f64> = if 3 == 3 { Some(x) } else { None };
    let mut z = std::mem::replace(&mut t, { let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 b; } k += 1;
        let n = 1;
        if !((0.4 / (f64::exp(f64::sin(b).tanh()) + 1.5)).sin() >= *z) {
            break 'l3 *z;
        }
        let t = z.atan();
    } });
    x.sin() - z * f64::tanh(b).exp_m1().tanh() - y * KNOTS[0] - y * (y * b)
}

}
mod p49 {
use super::*;
fn helper49_1(x: &f64) -> (f64, f64) {
    let mut k = ((2.0 * (*x).abs()).floor() as i32 % 3) as usize % 7;
    let c = x.powi(3);
    (f64::tanh(f64::asinh(if f64::lt(&(match (T0, *x) {
        (b, sum) if b < sum => sum,
        (b, value) => value,
    }), &(c)) { (((2.0 * f64::abs(1.1)).floor() as i32 % 5) as usize) as f64 } else { 1.39 }).powi(1) + *x * 0.0 + c * c + x * T0), f64::powf(1.0_f64 + x * x, 0.72).asinh())
}
fn helper49_2(a: &[f64; 2], t: f64) -> f64 {
    f64::cos(a[(t < a[((1 as f64).abs() * 2.0) as usize % 3 % 2]) as usize % 2] / (t * t + 1.) - f64::sin(a.iter().step_by(2).enumerate().fold(t, |folded, (i, &z)| f64::sin(if 0 == 1 || (0.25..1.5).contains(&t) { t } else { GAIN }))) + a[0] * t.cos() - 3 as i32 as f64 * f64::sin(a.iter().find(|&value| t > *value).copied().map_or(a[0], |sum| { t })) + t * t.floor())
}
fn f49(y: f64, mut value: f64, p: f64, acc: f64, i: usize) -> f64 {
    fn helper49_0([a, mut sum]: [f64; 2], grid: &[f64; 3]) -> f64 {
        let a = (a / (1.0 + a * a)).tanh().max(grid.iter().skip(1).enumerate().map(|(n, &acc)| acc).product::<f64>());
        (grid.iter().cloned().filter(|x| (grid[0 % 3] > 0.25 && grid[0 % 3] < 1.0)).map(|a| f64::tanh(f64::recip(1.5 + f64::exp(a.tanh())))).product::<f64>() - grid[1] * sum - 2.4 * grid.iter().map(|v| *v).zip(grid.iter().copied()).map(|(q, z)| 1 as u8 as f64).sum::<f64>() + sum * grid[1]).tanh()
    }
    if matches!((acc * 3.), 0.25..1.0) {
        value += (acc % (1.0 + y.powi(2))).tanh();
        'l1: for n in 0..=2 {
            value = f64::sin(acc);
        }
    }
    let mut q = if i >= i { p.tanh().exp() } else { acc * acc };
    let mut y = value;
    value = f64::min((acc - q).tanh(), f64::ln_1p(f64::exp(f64::tanh(3.0)) + 1.0));
    let mut u: [f64; 2] = [value; 2];
    value += y.cos();
    let w = std::array::from_fn::<f64, 2, _>(|i| if i >= i { acc } else { q });
    (2. + acc * acc).ln_1p() + q * (w[(acc.abs() * 2.0) as usize % 3 % 2] - 0.84) - y * u.get(i).copied().map(|y| acc / (2.0 + f64::abs(value))).unwrap_or(y) - p * f64::asinh(w.iter().zip(u.iter()).map(|(&c, &t)| f64::sin(TABLE[u.iter().position(|&s| !(acc >= TABLE[i % 4])).unwrap_or(2) % 4])).sum::<f64>())
}

}
mod p50 {
use super::*;
fn f50((p, s): (f64, f64), sum: f64, x: usize) -> f64 {
    fn helper50_0(x: f64, mut c: f64, a: &[f64; 3]) -> f64 {
        let z = a.iter().step_by(2).find(|t| 0.12 <= **t).copied().map_or_else(|| c, |value| {
            let sum = HALF;
            f64::tanh(1.13).exp()
        });
        let f = |a, mut x| { (f64::tanh(a) * f64::atan(x) + ((if (0.25..1.0).contains(&x) { Some(a) } else { None }).unwrap_or(a) - x)).cos() };
        let Some(s) = (if matches!(a[1], 0.25..1.0) { Some(f64::cbrt(a[((2.0 * c.abs()).floor() as i32 % 2) as usize % 3])) } else { None }) else { return x + x; };
        (f64::asinh(if (*a.get(1 % 3).unwrap() > 0.25 && *a.get(1 % 3).unwrap() < 1.5) { c } else { GAIN }) / (1. + f64::tanh(match (1 == 0).then(|| x) {
            Some(x) => x,
            None => GAIN,
        }) * f64::tanh(match (1 == 0).then(|| x) {
            Some(x) => x,
            None => GAIN,
        })) - a[3 * 4 % 3] * ({ let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 GAIN; } j += 1;
            if a.iter().cloned().find(|b| a[j].tanh() < z).is_some() {
                return f64::asinh(c % (1.0 + f64::powi(1.45, 2)));
            }
            if !((1.15_f64 + 1.23).atan() >= z) {
                break 'l1 s;
            }
            if a.get(j).copied().is_some() {
                continue 'l1;
            }
        } }) + s * ({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 x; } j += 1;
            let x = 3.0;
            let x = { let mut step = |value| { c += f64::sin(if a.chunks(2).any(|grid| (0.25..0.5).contains(&f64::tanh(s))) { c } else { s }); HALF - x }; step((f64::atan(s) / (f64::sin(z).abs() + 2.)).asinh()) + step((a[1].abs() + 1.0).recip().cos()) };
        } }) + c * f64::asinh({ let mut j = 0; 'l3: loop { if j >= 2 { break 'l3 a[j]; } j += 1;
            let sum: f64 = T0;
            if a.chunks(2).any(|u| a[j] > f64::atan(z)) {
                break 'l3 KNOTS[j];
            }
            let Some(mut x) = a.get(j).copied() else { return a[j].tanh(); };
        } })).asinh()
    }
    let mut sum = helper50_0(s * 1.0_f64, if !(x >= 1) { sum } else { KNOTS[x] }, &[p * p, s * T0, sum / (f64::tanh(1.35).exp() + 1.0_f64)]);
    if let Some(q) = ((0.25..0.5).contains(&TABLE[x])).then_some(p).map(|a| f64::tanh(1.).exp()) {
        sum = {
            let mut w = [0.; 2];
            match w.iter().skip(1).find(|&&s| s < w[x % 2]).copied() { None => s, Some(s) => { q } }
        };
        let mut v: [f64; 4] = std::array::from_fn::<f64, 4, _>(|n| f64::asinh((s > s).then(|| q).map_or_else(|| ((f64::abs(q) * 2.0) as usize % 3) as f64, |value| { s })));
        return (sum.powi(2) + 1.0_f64).powf(0.88_f64);
    }
    let mut p = f64::cos((if s <= p { Some(s) } else { None }).map_or(sum, |x| { 0.26 })).powi(1).cos();
    { let mut t = 0; 'l4: while t < 1 && matches!(f64::sin({ f64::powf(1.5 + f64::abs(s.atan()), 1.82) }), 0.25..1.5) { t += 1;
        sum = 'l5: {
            let mut x = std::mem::replace(&mut sum, s.sin());
            if matches!(x.asinh(), 0.25..1.5) {
                break 'l5 x;
            }
            sum /= 1.0_f64 + f64::tanh(0.).exp();
            T0
        };
        p *= ((3 as f64).asinh() - ((KNOTS[x].sin().abs() * 2.0).floor() as usize % 3) as u8 as f64).sin();
    } }
    'l6: for i in (0..2).rev() {
        sum /= 1. + f64::asinh(sum).powi(2);
    }
    sum = 0.09_f64;
    p += { let mut n = 0; 'l7: loop { if n >= 4 { break 'l7 (s.powi(2) + 1.).powf(0.39_f64); } n += 1;
        if let Some(x) = ((sum.asinh() > 0.25 && sum.asinh() < 0.5)).then_some(sum) {
            p *= GAIN.sin();
            let mut acc = sum.tanh();
        }
        if (1.61 > 0.25 && 1.61 < 1.5) {
            break 'l7 sum + sum;
        }
        p /= 1. + p.mul_add(s.cos(), p.tanh()).sin() * p.mul_add(s.cos(), p.tanh()).sin();
    } };
    helper50_0(((4 + x) as f64).tanh() - p, GAIN.tanh().exp(), &[helper50_0(sum, p, &[s, p, s]), f64::asinh({ let mut j = 0; 'l8: loop { if j >= 1 { break 'l8 0.5; } j += 1;
        assert_ne!(p, 1e9);
        if sum.atan() < s {
            break 'l8 p;
        }
        let acc = p.asinh();
    } }), p % (1.0 + sum.tanh().exp())]) - p * 3.0_f64 - 0.6 * f64::atan('l9: {
        let b: f64 = s;
        if 0.19 > 1.21 {
            break 'l9 x as f64;
        }
        let g = move |p: f64, t: f64| -> f64 {
            let (mut c, mut x): (f64, f64) = (sum, b);
            f64::cos((x / (1.5_f64 + p.powi(2))).sin() % (2.0 + f64::powi(if KNOTS[1] < p { ((f64::abs(1.05) * 2.0) as usize % 5) as f64 } else { p }, 2)))
        };
        sum
    }) - HALF * f64::atan(sum / (sum.powi(2) + 1.))
}

}
mod p51 {
use super::*;
fn f51(value: f64, acc: f64, z: f64, sum: f64) -> f64 {
    let s = (acc / (2.0 + value.abs())).asinh();
    let mut a = z;
    let h = |a| { (f64::sin(a) + (HALF - ({ a }))).cos() };
    if let Some(mut acc) = (if (s > 0.25 && s < 1.5) { Some(value) } else { None }).map(|y| f64::cos(h(1.3))) {
        acc += 0.0 + z;
        let mut j = 4 % 7;
    }
    f64::powi(if let Some(found) = (if HALF < (((((f64::abs(1.46) * 2.0) as usize % 4) as i32 as f64).sin().abs() * 2.0) as usize % 2) as u8 as f64 { Some(acc) } else { None }).map(|sum| 0.24) { found } else { f64::from(3 as u32) }, 1) - a * f64::tanh(a / (1.5 + sum.powi(2))) - z * sum + acc * value.mul_add(1.29, acc).atan()
}

}
mod p52 {
use super::*;
fn f52(t: f64, x: &f64, sum: f64) -> f64 {
    let mut c = if (f64::cos(match (!(((if sum <= t { 0 } else { 4 }) as u8 as f64) >= 3.0)).then_some(sum) { Some(found) => found, None => 2. }) > 0.25 && f64::cos(match (!(((if sum <= t { 0 } else { 4 }) as u8 as f64) >= 3.0)).then_some(sum) { Some(found) => found, None => 2. }) < 1.0) { *x } else {
        if ((1 + 0) as u8 as f64).sin() < 2. || 0 == 4 {
            return t;
        }
        sum
    };
    let p: (f64, f64) = (f64::asinh({ let mut i = 0; 'l1: loop { if i >= 3 { break 'l1 KNOTS[((2.0 * (*x).abs()).floor() as i32 % 4) as usize % 4]; } i += 1;
        if (f64::max(2.19, x.asinh()).sin() > 0.25 && f64::max(2.19, x.asinh()).sin() < 0.5) {
            continue 'l1;
        }
        if (if i < 4 { Some(sum) } else { None }).filter(|&value| i == i).is_some() {
            break 'l1 c;
        }
        let mut sum: f64 = t;
    } }), (1 == 4).then(|| *x).map_or(c, |found| found));
    let mut q: f64 = p.0;
    q = match ((t > 0.25 && t < 1.5)).then_some(q.abs()) { Some(found) => found, None => p.0 };
    c = c / (1. + f64::abs(if 3 >= 3 { p.1 } else { sum }));
    let value = c;
    'l3: for n in (0..3).step_by(1) {
        q = q + f64::atan(t.atan() - 0.78);
        let j = ((2.0 * f64::abs(0.57)).floor() as i32 % 4) as usize % 7;
    }
    c += match (f64::powf(1.0 + p.0.powi(2), f64::sin(value)).sin() <= t, 2 % 3) {
        (false, 2) => (if value < p.1 { Some(KNOTS[2]) } else { None }).unwrap_or_else(|| q),
        (true, _) => *x + c,
        _ => {
            let mut x = value;
            sum * t
        },
    };
    'l4: for n in 0..=0 {
        q = (x.asinh().powi(2) + 1.5).ln_1p().sin();
        let mut value = sum;
    }
    sum + q * f64::mul_add(1.17, 1., (((KNOTS[(if value < q { 4 } else { 0 }) % 4] < p.0) as usize) as f64).tanh()) + sum * f64::cos((if f64::cos(4 as f64) < value { 2 } else { 4 }) as i32 as f64).powi(3) - value * f64::atan({ let mut k = 0; 'l6: loop { if k >= 3 { break 'l6 q; } k += 1;
        q *= f64::tanh(1.47);
        if f64::asinh((2 + 4) as u8 as f64) <= value || (p.1.asinh() > 0.25 && p.1.asinh() < 0.5) {
            break 'l6 k as i32 as f64;
        }
        q += f64::cos(*x);
    } })
}

}
mod p53 {
use super::*;
fn f53((p, mut x): (f64, f64), q: f64) -> f64 {
    let value = 2. + p + TABLE[0];
    x = x * x.asinh();
    let x = (if x < TABLE[1] { Some(0.0) } else { None }).map(|z| { 0.99_f64 + z }).unwrap_or(p);
    'l1: for m in 0..=2 {
        let value = f64::tanh(match if HALF <= value { Some(p) } else { None } { Some(found) => found, None => q.cos() });
        let mut x: f64 = f64::tanh(f64::floor(p));
    }
    let (mut c, sum) = (x - p, (1.0 + 2.44_f64.abs()).powf(3.0));
    'l2: for j in 0..2 {
        c = c + f64::asinh({
            let mut s: f64 = { let mut add = |y| { c += ((j * j) as u8 as f64).cos() % (value.tanh().abs() + 1.0); f64::cos(if !(c.atan() >= KNOTS[j]) { (j * 3) as f64 } else { p }) }; add(GAIN.powi(0)) };
            HALF.abs()
        });
        let maybe: Option<f64> = if j == j { Some(value.tanh()) } else { None };
    }
    let maybe: Option<f64> = (x < c).then_some(x).map(|b| p);
    f64::exp(f64::tanh(value)).clamp(0.25, 1.75) - (4 + 2) as f64 * sum - T0 * f64::cos(TABLE[0]).mul_add(c, f64::from((((2.0 * f64::abs(2.11)).floor() as i32 % 2) as usize) as u32)) - c * (1.5 + f64::powi(x, 2)).ln_1p()
}

}
mod p54 {
use super::*;
fn helper54_0(v: &[f64], mut c: f64, mut value: f64) -> (f64, f64) {
    'l1: for k in 0..1 {
        c += c.atan().atan2(0.33);
        let found: Option<f64> = v.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().map(|p| GAIN.mul_add(3., v[k].atan()).tanh());
    }
    value += if (1 + 1) >= 4 {
        let a = c;
        value
    } else { v[(f64::abs(1.0) * 2.0).floor() as usize % 4 % 4] };
    (f64::atan(f64::tanh(0.0).exp() + v[(1 + 4) % 4] * v[((value > 0.25 && value < 1.0)) as usize % 4].clamp(0.25, 1.75) + value * (KNOTS[3 % 4].asinh() * v[1]).asinh() - c * f64::powi(0.38, 0)), value)
}
fn f54(mut sum: f64, a: f64, y: f64) -> f64 {
    fn helper54_1(grid: &[f64], x: f64) -> f64 {
        let mut acc = grid.iter().zip(grid.iter()).fold(x, |folded, (q, s)| f64::tanh({ let mut k = 0; 'l2: loop { if k >= 1 { break 'l2 grid[k]; } k += 1;
            let mut y = grid[2 % 4];
            if x.sin() <= *s {
                break 'l2 grid[2];
            }
            { let r = &mut y; {
                *r = r.atan();
                *r += T0;
            } }
        } })) / (f64::exp(grid[3 % 4].mul_add(x, (((f64::abs(0.) * 2.0).floor() as usize % 5) as u8 as f64).asinh()).tanh()) + 2.0_f64);
        ((grid[0].powi(2) + 1.0).ln().sin() + KNOTS[3] * acc.tanh().cos() + grid[3 % 4] * GAIN - x * grid.windows(2).map(|grid| grid[1]).product::<f64>()).sin()
    }
    sum = sum + (f64::atan(y - 0.92) + f64::exp_m1(f64::tanh(0.29)).tanh()).sin();
    let Some(mut y) = (if (0.25..1.0).contains(&y) { Some(TABLE[((2.0 * y.abs()).floor() as i32 % 2) as usize % 4]) } else { None }).map(|c| sum) else { return match 0 % 4 {
        1 => 4 as i32 as f64,
        1 | 3 => sum,
        m => a,
    }; };
    let (mut p, acc): (f64, f64) = (f64::from((2 * 0) as u32).atan(), f64::cos(0.68 + sum));
    if let Some(mut y) = (if 2 >= 1 { Some(KNOTS[0]) } else { None }) {
        sum = acc % (f64::abs(T0) + 1.5);
    }
    if (if KNOTS[2] <= acc { Some(acc) } else { None }).is_some() {
        y = sum;
        return f64::atan('l3: {
            let m = (f64::abs(y) * 2.0).floor() as usize % 2 % 7;
            if y < acc {
                break 'l3 acc;
            }
            sum *= sum.cos();
            p
        });
    } else {
        sum += f64::clamp(y, 0.25, 1.75);
        return helper54_1(&[2.34, f64::sin(((f64::abs(1.83) * 2.0).floor() as usize % 5) as f64), acc, KNOTS[(if (0.25..1.0).contains(&y) { 1 } else { 1 }) % 4].atan()], p);
    }
    assert!(acc < 1e9, "{}", acc);
    (if matches!(sum, 0.25..1.0) && T0 < 2.42 { acc + sum } else { { let mut i = 0; 'l4: loop { if i >= 3 { break 'l4 a; } i += 1;
        let mut m = i % 7;
        if !(p.cos() >= a) {
            break 'l4 2.11;
        }
        y -= acc.sin();
    } } }) + acc * helper54_1(&[y, f64::from(4 as u32), p, p], p) - p * (2.0 + y) - p * (if y <= p { a } else { 1.38 })
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
    let x = (1.5 + ((1 * 1) as i32 as f64 % (w[2 % 3].powi(2) + 2.0)).tanh().exp()).recip().cos();
    let mut a = std::array::from_fn::<f64, 3, _>(|j| f64::asinh(match ((x > 0.25 && x < 0.5)).then_some(x) {
        Some(t) if TABLE[j].sin() <= x || matches!(x, 0.25..1.5) => TABLE[j],
        _ => w[2],
    }));
    let sum = f64::tanh(helper55_1(w.chunks(2).map(|a| *a.get(3 % 1).unwrap()).sum::<f64>(), a.to_vec(), TABLE[0 % 4].powi(3)));
    let [p, mut t, mut acc, ..] = w[..] else { unreachable!() };
    t + acc * f64::atan(KNOTS[3]) + 3. * f64::powf(p * p + 1., f64::sin(acc)) - x * f64::cos(w.iter().enumerate().fold(t, |folded, (n, &a)| p.cos()))
}

}
mod p56 {
use super::*;
fn f56((mut y, mut c): (f64, f64), q: f64, n: usize) -> f64 {
    match (n + n) % 4 {
        0 => {
            c = 1.68 * c;
            let acc = f64::cos(q.cbrt());
            return (if c > q { Some(c) } else { None }).map_or(y, |found| found);
        },
        1 | 3 => {
            y = y + y.mul_add(2.0, f64::cos(f64::from(4 as u32)));
            y /= q.powi(2) + 1.5;
        },
        m => {
            c += match ((0.25..0.5).contains(&(q - q).atan()), (m + m) % 3) {
                (true, 0) => q,
                (false, _) => c,
                _ => m as f64,
            };
        },
    }
    let sum = (2 * n) as f64;
    let q = c;
    match q {
        ..0.25 => {
            c /= 1.5 + sum.powi(2);
            let mut q: f64 = f64::asinh(2.18).cos();
        },
        p if p < y => {
            y /= f64::exp(sum.powi(0).atan().tanh()) + 2.0;
        },
        0.25..1.5 => {
            y *= (sum * 2.48_f64).cos();
            y = 1.53 * TABLE[n].asinh();
        },
        _ => {
            c = c - (sum + sum);
            let mut s = q % (1. + f64::tanh(c).exp());
        },
    }
    assert!(sum < 1e9, "{}", sum);
    let g = |a, sum| { (f64::sin(a) * f64::atan(sum) + (if (matches!(a, 0.25..1.0)).then(|| sum).is_some() { sum } else { HALF + TABLE[n].asinh() })).tanh() };
    c - q * (c / (1.0 + c.powi(2))) + q * (if (0.25..0.5).contains(&q) { 1.0 } else { q }) + c * ({ let mut j = 0; 'l1: loop { if j >= 2 { break 'l1 0.49; } j += 1;
        if (0.25..1.5).contains(&(q.atan() * f64::cos(y)).asinh()) {
            continue 'l1;
        }
        c += y.tanh();
    } })
}

}
mod p57 {
use super::*;
fn helper57_0(mut p: f64) -> (f64, f64) {
    { let r = &mut p; {
        *r = *r - *r;
        *r += *r;
        let sum = f64::atan(if !((2.0_f64 + f64::abs(0.66)).sqrt() >= *r) { *r } else { *r });
    } }
    let h = |p: f64, t: f64| { f64::atan({ 2.14_f64 }) };
    (((if p < 2.35_f64 { { let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 p; } x += 1;
        if GAIN.sin().atan() <= T0 {
            break 'l1 if f64::lt(&2.14_f64, &(p)) { KNOTS[2] } else { p };
        }
        let mut z = p;
    } } } else { (2.0 + p.tanh().exp()).sqrt() }) + 1.56_f64 * f64::atan(match p {
        ..0.25 => 1.,
        value if value > value => 1.48,
        0.25..1.5 => p,
        _ => ((p.abs() * 2.0) as usize % 3) as u8 as f64,
    }) - p * ({ let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 p; } k += 1;
        assert!(p < 1e9, "{}", p);
        let mut q = p.atan();
    } }) - TABLE[2] * (p - p)).atan(), f64::asinh(if 1.34_f64 < 2. || 0 >= 4 {
        p += p;
        f64::exp_m1(p.tanh())
    } else { (2 + 4) as f64 }))
}
fn f57(mut p: f64, s: f64, value: f64) -> f64 {
    let s: Option<f64> = (KNOTS[(if s <= p { 2 } else { 0 }) % 4] < value).then(|| value);
    p -= (value + 0.99).hypot((0.43 + value).asinh()).tanh();
    let mut t = f64::asinh((1.5 + KNOTS[1].powi(2)).powf(p.sin()));
    p += p + p;
    t = helper57_0(t - value).0;
    t = t + p;
    p += helper57_0(p.floor()).0.asinh();
    (match 0 % 4 {
        1 => t - value,
        1 | 2 if p <= 0.2 => {
            if f64::lt(&(1.0 / (1.5 + f64::powi(1., 2))), &(value)) {
                return t * value;
            }
            p / (2.0 + p * p)
        },
        m => {
            let mut grid: [f64; 3] = [0.0; 3];
            'l4: {
                t *= grid[m % 3].cos();
                if (0 * 0) >= m {
                    break 'l4 0.41;
                }
                if p < t || (grid[0] > 0.25 && grid[0] < 0.5) {
                    break 'l4 f64::exp_m1(value.tanh());
                }
                grid[m % 3]
            }
        },
    }) + GAIN * (t * p) - 0.29 * t + 1.69_f64 * p.tanh().exp_m1()
}

}
mod p58 {
use super::*;
fn f58(t: f64, s: &f64, p: f64, j: usize) -> f64 {
    fn helper58_0(grid: [f64; 4], a: [f64; 2], sum: f64) -> f64 {
        let s: Option<f64> = grid.iter().max_by(|a, b| f64::total_cmp(a, b)).copied();
        f64::atan((match a.iter().find(|&sum| f64::lt(&HALF, &(TABLE[3]))).copied() {
            Some(acc) => 0.18 - sum,
            None => sum - a[(sum.abs() * 2.0).floor() as usize % 3 % 2],
        }) + 0 as f64 * f64::asinh(sum + 0.7) + 1.79 * sum + 1.73 * f64::powi(1.39, 1).tanh())
    }
    let mut x: f64 = t - T0;
    match (T0 < t).then_some(p).filter(|p| *s < t) {
        Some(acc) => {
            x += 3.0;
        },
        None => {
            x = x + helper58_0([f64::from(((p <= 2.05) as usize) as u32).asinh(), x, *s, x], [t, t], p).tanh();
        },
    }
    let mut sum = { let mut step = |b: f64| { x += j as f64 / (1.0_f64 + f64::powi(0.06, 2)); s / (t.powi(2) + 1.0_f64) }; step(s.mul_add(t, p)) };
    x *= f64::asinh(f64::from(((x.abs() * 2.0) as usize % 3) as u32));
    let mut sum = t * *s;
    let c = f64::cos(match ((0.25..1.0).contains(&p)).then_some(sum) { None => 2.0, Some(a) => { *s } });
    f64::signum(match (x <= 2.0_f64).then(|| 0.67).filter(|p| f64::lt(&c, &(t))) { Some(found) => found, None => (j + 1) as i32 as f64 }) + t * f64::asinh(1.91) - p * x - f64::from((j * j) as u32) * 0.56_f64
}

}
mod p59 {
use super::*;
fn helper59_0(sum: &f64, mut acc: f64) -> (f64, f64) {
    acc = (*sum - 2.41_f64 - acc).sin();
    (f64::sin((4 < 1).then_some('l1: {
        debug_assert!(acc.is_finite(), "acc is {acc}");
        if !((0.25..1.0).contains(&*sum)) {
            break 'l1 *sum;
        }
        if (((matches!(0.64, 0.25..1.0)) as usize) as u8 as f64) < ((acc.abs() * 2.0).floor() as usize % 5) as f64 {
            break 'l1 sum.mul_add(acc, T0).asinh();
        }
        acc
    }).map_or(*sum, |acc| {
        let value: f64 = f64::cos((3 + 1) as f64);
        acc
    }) + 1.43 * *sum - *sum * acc - *sum * ({
        let mut acc: f64 = 0.4_f64;
        if let Some(b) = (if 0.85 > acc { Some(3.) } else { None }) { *sum } else { TABLE[1 % 4] }
    })), *sum)
}
fn f59(mut sum: f64, x: f64, mut value: f64) -> f64 {
    let z = { let mut step = |a: f64| { value += sum; value }; step(x) + step(sum + x) + step(sum + TABLE[0 * 3 % 4]) };
    { let r = &mut value; {
        *r += x;
        *r = *r + helper59_0(r, 1.8_f64).1.cos();
        let q = z;
    } }
    (sum, value) = (helper59_0(&sum, 0.44).0, f64::atan({
        value = sum;
        T0.mul_add(sum, value)
    }));
    value *= ((x - 2.0_f64) * (if KNOTS[(if (sum > 0.25 && sum < 0.5) { 1 } else { 2 }) % 4] > value && f64::lt(&2.41, &(x)) { value } else { z })).sin();
    match 2 % 4 {
        1 => {
            sum += (x - GAIN).atan();
        },
        1 | 2 => {
            sum = if let Some(sum) = (if (0.25..1.0).contains(&value) { Some(x) } else { None }) { x } else { T0 };
        },
        k => {
            sum += value.max(HALF);
            let k = 1;
        },
    }
    match 0 % 4 {
        0 => {
            sum += helper59_0(&sum, value).1.asinh();
            'l3: for x in 0..=2 {
                sum += value.cos();
            }
        },
        1 | 2 if z > f64::atan(sum / (1.5 + f64::tanh(sum).exp())) => {
            sum = helper59_0(&T0, T0).0.atan();
        },
        k => {
            value += sum.asinh();
            let Some(t) = (if (sum > 0.25 && sum < 1.0) { Some(z) } else { None }) else { return x; };
        },
    }
    sum = TABLE[1];
    ('l4: {
        if let Some(mut z) = (if f64::lt(&1.71, &(z)) { Some(sum) } else { None }).filter(|b| x < *b) {
            value += 2.37;
            let mut a = sum;
        }
        if (((2.0 * 1.9_f64.abs()).floor() as i32 % 2) as usize) >= 1 {
            break 'l4 sum / (2.0 + (1 as i32 as f64).abs());
        }
        value += sum - z;
        sum
    }) + value * (value / (1.0 + sum * sum)).tanh() - x * (x + value).cos() - x * x
}

}
mod p60 {
use super::*;
fn f60(c: f64, mut s: f64, b: f64) -> f64 {
    s += s;
    let mut q: (f64, f64) = (f64::cos((1.0 + s.abs()).powf(2.17)), f64::cos(b - 1.95));
    let h = |a, mut z| { (f64::atan(a) * f64::asinh(z) + (if !(c >= a) { z } else { 1.32 })).tanh() };
    q.1 = 2.0;
    q.1 += q.0.asinh();
    let mut p = std::mem::replace(&mut s, f64::cos(TABLE[3]));
    let mut acc = if f64::lt(&c, &(q.0)) {
        let p = q.1;
        q.0 + p
    } else { T0 - c };
    acc + b * (if let Some(found) = (!(0.0 >= 0.96)).then_some(b) { found } else { s }) + q.1 * 1.0 + s * f64::asinh(if f64::sqrt(1.5_f64 + q.0.tanh().exp()) <= 0.42_f64 { p } else { b })
}

}
mod p61 {
use super::*;
fn helper61_0(i: usize, mut y: f64, acc: f64) -> f64 {
    (acc.powi(2) / (y.powi(2) + 1.) - acc * acc + 0.92 * y + KNOTS[(i + 0) % 4] * f64::cos('l1: {
        let value: f64 = y / (1.0_f64 + acc.tanh().exp());
        if !(f64::from((((2.0 * f64::abs(2.23)).floor() as i32 % 4) as usize) as u32) >= y) && acc < value {
            break 'l1 y;
        }
        y += value;
        y
    })).tanh()
}
fn f61(mut x: f64, a: f64, y: f64, m: usize) -> f64 {
    let Some(mut z) = (TABLE[m] > a).then_some(2.1).map(|value| value + x) else { return a + x; };
    let mut acc = (T0 * a).atan();
    { let slot = &mut z; {
        *slot += x.tanh().exp_m1();
        x = *slot;
    } }
    let _ = format!("{} {a:.2}", a);
    y * 0.11 * (a * a + 1.5).ln_1p().cos() - acc * 1.6 - y * f64::cbrt(x).asinh() + HALF * f64::cos((m + 3) as u8 as f64)
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
        let mut t = y.cos();
    }
    let p = f64::tanh(if 3 >= 3 && !(c >= acc) { b } else { acc }).exp();
    c.mul_add(acc, f64::from((if b <= (((0.25..0.5).contains(&acc)) as usize) as i32 as f64 { 4 } else { 3 }) as u32) - p) - p * (c + 0.77).asinh() + y * 1.45_f64 + b * p
}

}
mod p63 {
use super::*;
fn f63(c: f64, acc: f64, x: f64, i: usize) -> f64 {
    let b: f64 = c.powi(0);
    let mut value = x;
    debug_assert!(x.is_finite(), "x is {x}");
    'l2: for m in (0..1).rev() {
        value = value / (x.sin().tanh().exp() + 1.5);
    }
    let p: (f64, f64) = (acc, c);
    match ((if f64::lt(&0.46, &(b)) { Some(T0) } else { None }).unwrap_or(p.1), p.0) {
        (q, x) if q < x => {
            value = c;
            let mut q = b;
            return match (x, b) {
                (c, acc) if c <= acc => x,
                (b, z) => ((i >= i) as usize) as i32 as f64,
            };
        },
        (q, x) => {
            value = if c.clamp(0.25, 1.75) <= 2.06 { value } else { p.1 };
        },
    }
    value = b;
    let z = x - 0.35;
    (if (((0.25..1.0).contains(&c)).then(|| b).map_or_else(|| 2.49, |q| { z }) > 0.25 && ((0.25..1.0).contains(&c)).then(|| b).map_or_else(|| 2.49, |q| { z }) < 0.5) { { let mut t = 0; 'l3: loop { if t >= 2 { break 'l3 0.91; } t += 1;
        value = p.1.tanh();
        if z.cos() < acc {
            break 'l3 p.0;
        }
        let mut a = f64::asinh(z);
    } } } else { value + KNOTS[i].sin() }) - b * b + 0.09 * (acc - acc) - 2 as f64 * f64::tanh({ let mut x = 0; 'l4: loop { if x >= 2 { break 'l4 p.1; } x += 1;
        let mut z = (1.5 + f64::atan(b).powi(2)).powf(2.43_f64).sin();
        if (0.25..1.0).contains(&0.7) {
            break 'l4 f64::tanh(if p.1 > 1.0_f64 { 0.63_f64 } else { (i + 4) as f64 });
        }
    } })
}

}
mod p64 {
use super::*;
fn helper64_0(mut acc: f64) -> f64 {
    let mut s = 2.07_f64 - 2.0_f64;
    'l2: for i in (0..4).rev() {
        s = 0.0_f64;
        acc /= 1.0 + acc.tanh().exp().abs();
    }
    (acc, s) = (acc.tanh().exp(), s.mul_add(acc, f64::from((0 + 3) as u32)).atan());
    (1.02_f64 + s * 0.11 + acc * (1.0_f64 + s * s).recip() + acc * f64::atan((s <= acc).then_some(acc).filter(|z| !((((KNOTS[3 % 4].sin().abs() * 2.0) as usize % 2) as u8 as f64) >= s)).map_or(acc, |b| { acc }))).sin()
}
fn f64(v: &[f64], c: f64, m: usize) -> f64 {
    let p: f64 = v.iter().rev().zip(v.iter()).map(|(q, &value)| v.chunks(2).map(|u| v[m % 2]).sum::<f64>().sin()).sum::<f64>();
    let f = |mut a: f64, mut acc: f64| helper64_0(c + v[(m + 1) % 2]).atan();
    'l3: for (q, y) in v.iter().copied().skip(1).zip(v.iter().cloned()) {
        let mut c = helper64_0(v[0]).atan();
        continue 'l3;
    }
    let p = TABLE[m];
    assert_ne!(p, 1e9);
    'l4: for &t in v.iter() {
        let mut x = TABLE[v.iter().position(|y| matches!(T0, 0.25..0.5)).unwrap_or(0) % 4].tanh();
    }
    let t: (f64, f64) = (p.tanh().exp().asinh(), (p - *v.get((if v[(f64::abs(0.58) * 2.0) as usize % 3 % 2] > c { m } else { m }) % 2).unwrap()).atan());
    let mut t = v.iter().copied().zip(v.iter().map(|v| *v)).map(|(q, acc)| c + p).sum::<f64>();
    { let x = &mut t; {
        *x -= f64::floor(*x);
        *x /= 1.0_f64 + f64::tanh(0.0).exp().powi(2);
    } }
    v.chunks(2).map(|u| f64::cos(if u[0] <= HALF || f64::lt(&p, &(1.58_f64)) { 0.1 } else { t })).product::<f64>() + p * v.windows(2).fold(t, |folded, w| f64::cbrt(folded).asinh()) + (3 + m) as f64 * v.iter().fold(t, |folded, sum| f64::abs(folded).asinh()) - T0 * (if let Some(found) = (if (GAIN > 0.25 && GAIN < 0.5) { Some(t) } else { None }) { found } else { f64::asinh(f64::from(m as u32)) })
}

}
mod p65 {
use super::*;
fn f65(mut acc: f64, z: f64, c: f64, t: f64) -> f64 {
    let maybe: Option<f64> = (matches!(t, 0.25..1.0)).then(|| ((acc.abs() * 2.0).floor() as usize % 5) as f64);
    acc += (f64::abs(1.96) + 2.0).sqrt().atan().atan();
    let q: (f64, f64) = (f64::cos(((0.25..1.5).contains(&t)).then_some(z).unwrap_or_else(|| c)), (c * acc).sin());
    let mut s = KNOTS[(z.abs() * 2.0).floor() as usize % 5 % 4].atan();
    let q = (t % (1.5 + acc * acc)).tanh().exp_m1().cos();
    acc = (f64::atan(acc + q) + q).sin();
    s += { z.signum() };
    let s: Option<f64> = if f64::from((if f64::lt(&q, &(1.57)) { 2 } else { 2 }) as u32) < c { Some(c) } else { None };
    ({ let mut t = 0; 'l1: loop { if t >= 3 { break 'l1 1.73 - c; } t += 1;
        let mut acc = std::mem::replace(&mut acc, c.asinh());
        if matches!(f64::atan(match if acc > 2.47 { Some(c) } else { None } { None => 0.96, Some(y) => { TABLE[t] } }), 0.25..1.5) {
            break 'l1 z.tanh() - 2.49;
        }
        debug_assert!(acc.is_finite(), "acc is {acc}");
    } }) + t * (t + acc) + 0.0 * -acc - 1.43_f64 * f64::tanh((if q < c { Some(c) } else { None }).map_or_else(|| acc, |b| { z }))
}

}
mod p66 {
use super::*;
fn helper66_0([c, s]: [f64; 2], (mut z, mut a): (f64, f64), xs: &[f64]) -> Option<f64> {
    'l1: for (c, &acc) in xs.iter().zip(xs.iter()).filter(|&(&a, sum)| 3.0 < T0) {
        a += f64::cos(KNOTS[3]);
    }
    Some(((xs[1] * T0).cos() * HALF + 0.81 * xs[3].floor().asinh() - xs[(3 + 4) % 4] * z.tanh().exp() + 1.66 * f64::exp_m1(z.tanh()).sin()).tanh())
}
fn f66((s, t): (f64, f64), sum: f64, m: usize) -> f64 {
    let mut xs: [f64; 2] = [s; 2];
    { let mut j = 0; 'l2: while j < 1 && (0.25..1.0).contains(&(s - xs[j]).asinh()) { j += 1;
        xs[((0.45 > 0.25 && 0.45 < 1.0)) as usize % 2] = f64::sin(sum);
        let sum: f64 = f64::tanh(sum.sin() * sum.tanh());
    } }
    if let Some(mut z) = helper66_0(xs, ({ let mut i = 0; 'l3: loop { if i >= 4 { break 'l3 T0; } i += 1;
        let Some(q) = (if m < m { Some(0.31) } else { None }).filter(|&q| t.cos() < xs[((2.0 * f64::abs(0.07)).floor() as i32 % 5) as usize % 2]) else { return xs[(i + m) % 2]; };
        if xs.chunks(2).all(|v| f64::lt(&s.asinh(), &(t))) {
            break 'l3 q;
        }
        let [mut a, s, ..] = xs;
    } }, sum), &[f64::atan(KNOTS[1] * xs[1]), match (sum, sum) {
        (a, y) if a <= y => xs[1],
        (q, x) => 3.,
    }, s - t, sum.copysign(sum)]) {
        xs[0] *= s.tanh().sin();
        if 3 < m && m == 2 {
            return xs[0].powi(0);
        }
    }
    if let Some(mut acc) = xs.iter().nth(m).cloned() {
        acc += sum;
        xs[xs.iter().copied().zip(xs.into_iter()).filter(|&(b, value)| acc <= KNOTS[1]).count() % 2] = xs[xs.iter().copied().zip(xs.into_iter()).filter(|&(b, value)| acc <= KNOTS[1]).count() % 2] + xs.into_iter().map(|p| TABLE[m]).sum::<f64>();
        return xs.iter().fold(T0, |folded, &x| f64::atan(folded));
    }
    if !(xs[0].tanh().exp_m1().atan() >= sum) {
        xs[0] = xs.iter().zip(xs.iter()).map(|(b, sum)| 2.19).sum::<f64>();
        { let x = &mut xs[0]; {
            *x -= TABLE[m % 4].atan();
            *x = *x;
            let mut b = sum;
        } }
    }
    match ((TABLE[3] - *xs.first().unwrap()).sin(), if xs.iter().take(2).enumerate().any(|(n, &acc)| matches!(t, 0.25..1.0)) { sum } else { t }) {
        (q, sum) if q <= sum => {
            xs[(1 + m) % 2] += s + 0.74_f64;
        },
        (b, s) => {
            xs[1] = xs[1] + xs[((2.0 * f64::abs(1.68)).floor() as i32 % 4) as usize % 2];
            return (t / (1.0 + f64::abs(t))).sin();
        },
    }
    let mut value: f64 = (1.0_f64 + (1.0 - s).asinh() * (1.0 - s).asinh()).powf(2.4_f64).atan();
    xs.iter().enumerate().map(|(i, sum)| f64::recip(t.abs() + 2.0)).product::<f64>() - 0.0_f64 * xs[0] - xs[xs.iter().position(|&s| matches!(HALF, 0.25..1.0)).unwrap_or(0) % 2] * xs[((2.0 * xs[1].abs()).floor() as i32 % 4) as usize % 2] + m as u8 as f64 * xs[(!(xs[0] >= value)) as usize % 2]
}

}
mod p67 {
use super::*;
fn f67(u: Vec<f64>, acc: f64, i: usize) -> f64 {
    fn helper67_0(sum: &f64, xs: &[f64]) -> f64 {
        (0.22_f64 / (1.5 + xs[2] * xs[2]) * xs[(4 >= 0) as usize % 3] - 2. * f64::atan2(*sum, xs[2 % 3]).asinh() + xs.len() as f64 * xs.chunks(2).map(|v| xs[0 % 3]).product::<f64>() - sum * xs[1].tanh().exp()).tanh()
    }
    let a = u[0];
    let mut sum = f64::atan(u.iter().zip(&u).map(|(&p, &value)| f64::max(u[1], ((i + i) as u8 as f64).cos())).product::<f64>());
    let mut x = (1. + f64::asinh(((i * i) as f64).asinh() / (1.5 + HALF.abs())) * f64::asinh(((i * i) as f64).asinh() / (1.5 + HALF.abs()))).powf(((i * 3) as u8 as f64).cos().sin());
    x += f64::tanh('l1: {
        (x, sum) = (u[1], u[0]);
        if u.windows(2).any(|u| u[i % 2] > *u.first().unwrap()) {
            break 'l1 x;
        }
        let mut w: Vec<f64> = u.windows(2).map(|v| (a - sum).sin()).collect::<Vec<_>>();
        f64::from(i as u32)
    }) * (u[1] - acc);
    sum = (1.5_f64 + (a * acc).powi(2)).recip();
    (match (if i >= i { i } else { 4 }) % 4 {
        0 => {
            if helper67_0(&1.44, &[sum, acc, acc]) < (i * i) as f64 {
                return u[i % 2] - u[u.len() % 2];
            }
            sum / (1.0 + HALF.abs())
        },
        1 | 2 if u.iter().take(2).zip(u.iter()).map(|(q, t)| u[(2.39_f64.abs() * 2.0).floor() as usize % 5 % 2]).sum::<f64>() < x => acc / (f64::powi(0.38, 2) + 1.0),
        j => *u.get(1).unwrap() * x,
    }) - acc * u[i % 2].sin() + a * a.min(sum) + acc * u.get(i).map(|v| *v).map_or(a, |a| { ((f64::abs(0.22) * 2.0) as usize % 2) as f64 })
}

}
mod p68 {
use super::*;
fn helper68_0(mut acc: f64) -> (f64, f64) {
    acc += if (0.25..1.0).contains(&1.84) { 3.0 } else { acc };
    acc = acc / (1.5 + acc.powi(2));
    ((f64::recip(acc.abs() + 1.0_f64) - acc.hypot(0.48) + acc * (acc + acc).sin() - KNOTS[1 % 4] * f64::asinh({ let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 acc; } j += 1;
        let q = f64::sin(acc);
        let g = |p| (f64::cos(p) + (f64::atan(((f64::sin(p) > 0.25 && f64::sin(p) < 1.0)).then_some(j as i32 as f64).unwrap_or(q)) + f64::atan(p).asinh())).cos();
    } }) + 0.56_f64 * acc).sin(), f64::asinh(if let Some(z) = ((acc > 0.25 && acc < 1.5)).then_some(acc) { acc } else { acc }) / (1. + f64::tanh({ let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 GAIN; } i += 1;
        { let r = &mut acc; {
            *r = 1.52;
            *r += r.tanh();
        } }
        if (0.68 <= 2.3).then_some(acc).map(|sum| f64::cos(sum / (acc.sin() * acc.sin() + 1.))).is_some() {
            break 'l2 acc;
        }
        acc = acc + f64::atan(((acc.sin().abs() * 2.0).floor() as usize % 5) as u8 as f64);
    } }).powi(2)))
}
fn helper68_1(p: f64) -> Option<f64> {
    let h = |q, z| { (f64::atan(q) * f64::sin(z) + p / (1.0 + f64::exp(p.tanh()))).tanh() };
    Some((p - p * (1.5 + p.powi(2)).powf(1.63) + p * helper68_0(p).0 - p * (match (4 + 0) % 4 {
        1 => GAIN,
        1 | 3 => p,
        i => 0.92,
    })).tanh())
}
fn f68(v: &[f64; 3]) -> f64 {
    let k = 1 % 7;
    if (v.windows(2).map(|grid| *grid.get(0).unwrap()).sum::<f64>() > 0.25 && v.windows(2).map(|grid| *grid.get(0).unwrap()).sum::<f64>() < 0.5) {
        let mut x = v.windows(2).fold(1.64, |folded, w| v.iter().cloned().map(|acc| folded).sum::<f64>().cos());
    } else {
        let mut q: f64 = v[1] + v[((2.0 * (*v.get(0).unwrap()).abs()).floor() as i32 % 3) as usize % 3];
    }
    let f = |s| (f64::cos(s) + f64::clamp(s, 0.25, 1.75).sin()).atan();
    let acc = f64::tanh(v[(k + k) % 3].mul_add(v[(v[v.len() % 3].abs() * 2.0).floor() as usize % 3 % 3], v[2])).exp_m1();
    (acc - TABLE[(v[0].abs() * 2.0) as usize % 5 % 4].sin()).tanh().exp_m1() + acc * (acc - acc) + acc * f64::exp_m1(f64::tanh(acc)).tanh() - v[k % 3] * (0.0 * acc)
}

}
mod p69 {
use super::*;
fn f69((b, mut z): (f64, f64), value: f64, j: usize) -> f64 {
    if 2.36_f64 > (if f64::sin((!(z >= value)).then_some(value).map_or_else(|| value, |p| { value })) < GAIN { z } else { value }) {
        return value;
    }
    'l1: for k in (0..1).rev() {
        z = f64::atan(z - f64::sin(value));
        { let r = &mut z; {
            *r = b;
            *r = value.tanh();
            let mut p: (f64, f64) = (GAIN, f64::cos(KNOTS[0]));
        } }
    }
    let s: Option<f64> = (value > z).then_some(z);
    let mut value = (f64::tanh(f64::sin((value * value + 1.5).powf(3.))).exp() + 1.).ln().atan();
    let mut x: f64 = { let mut add = |t: f64| { z += value * z; f64::exp_m1(f64::tanh(value)) }; add(value / (f64::powi(1.29, 2) + 1.0_f64)) + add(f64::asinh(if f64::clamp(1.38, 0.25, 1.75).atan() < b { 0 as f64 } else { 3.0 })) };
    let s = f64::cos((1.5_f64 + f64::tanh(0.71).exp()).sqrt()) - z;
    let q = x.atan2(z).asinh();
    let mut u = vec![0.0; 2];
    ('l2: {
        let g = move |q: f64, t: f64| { f64::tanh({ let mut k = 0; 'l3: loop { if k >= 4 { break 'l3 TABLE[1]; } k += 1;
            let mut acc: f64 = q;
            let mut n = ((2.0 * f64::tanh(TABLE[j]).abs()).floor() as i32 % 4) as usize % 7;
        } }).exp_m1().tanh() };
        if !(u[(matches!(value, 0.25..0.5)) as usize % 2] < 0.94_f64) {
            break 'l2 1.54_f64;
        }
        'l4: for (k, t) in u.iter_mut().enumerate() {
            z *= f64::sin(*t);
            *t = z;
        }
        q / (1. + b * b)
    }) - q * f64::tanh(if u.iter().rev().all(|value| f64::lt(&q, &(s))) { u[1] } else { u[u.iter().position(|&value| x > q).unwrap_or(1) % 2] }) - TABLE[j] * u.iter().cloned().zip(u.iter().map(|v| *v)).map(|(c, x)| *u.get(0 * j % 2).unwrap()).product::<f64>() - 2.12 * u[0]
}

}
mod p70 {
use super::*;
fn helper70_0(mut s: f64, [z, y]: [f64; 2]) -> f64 {
    let f = |a: f64| f64::asinh(y);
    let (q, value): (f64, f64) = (f64::floor(z), s);
    f64::cos(KNOTS[3 % 4].powi(0) + z * (s + value).atan() - z * z - 1.09 * f64::cos(match (0 + 1) % 4 {
        1 => f64::from((((2.0 * value.abs()).floor() as i32 % 4) as usize) as u32),
        1 | 2 if !(s >= s) => value,
        m => 0.93_f64,
    }))
}
fn helper70_1(w: Vec<f64>) -> Option<f64> {
    Some((1.38_f64.signum() - w[0].powi(0).atan() + w[1 % 4] * -w[1] + w[((2.0 * KNOTS[0 % 4].abs()).floor() as i32 % 5) as usize % 4] * (if let Some(b) = w.iter().find(|s| **s < **s).copied() { b } else { w[1 % 4] }) - *w.get((w[(4 + 3) % 4].abs() * 2.0) as usize % 3 % 4).unwrap() * f64::sin(w.iter().enumerate().map(|(n, p)| w[n % 4]).sum::<f64>())).sin())
}
fn f70(t: f64, q: f64, mut p: f64, n: usize) -> f64 {
    if ((((n + 3) as f64).sin() - t).cos() > 0.25 && (((n + 3) as f64).sin() - t).cos() < 0.5) {
        return q;
    }
    { let slot = &mut p; {
        *slot += TABLE[n].cbrt();
        *slot -= f64::asinh(f64::exp(q.tanh()));
        let mut sum = 1.96;
        return 2.37;
    } }
    let (c, value): (f64, f64) = (p + q, (((2.0 * t.abs()).floor() as i32 % 4) as usize) as u8 as f64 / (1. + f64::powi(1.51, 2)));
    let mut z = helper70_0(q, [c, 1.57_f64]).asinh();
    let s: Option<f64> = if c < t { Some(t) } else { None };
    z += { let mut n = 0; 'l2: loop { if n >= 1 { break 'l2 if c <= value { z } else { z }; } n += 1;
        let mut b = std::mem::replace(&mut z, t);
        (b, z) = (GAIN, p);
    } };
    f64::powf(z * z + 1.0, 2.0_f64) + z * f64::asinh((0.0_f64 < p).then(|| 1.46).filter(|q| f64::lt(&z, &(value))).map_or(((f64::lt(&c, &(t))) as usize) as u8 as f64, |found| found)) + 1.26 * (if 1 == 1 { HALF } else { value }) - p * 0.82
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
        let mut s = b;
    }
    let mut t = t.min(b).sin().cos();
    t = b - (z + z);
    'l2: for x in (0..3).rev() {
        t *= f64::atan((f64::asinh(*z) <= t).then(|| b).filter(|t| !(b.atan() >= *z)).map(|a| f64::sin(if matches!(b.atan(), 0.25..0.5) { b } else { HALF })).map_or(TABLE[x].atan(), |found| found));
    }
    let mut z = std::mem::replace(&mut t, *z % (1.0 + b.tanh().exp()));
    let (p, x) = (z.asinh().asinh(), t);
    0.89 - t * b.cos() - KNOTS[2] * (if let Some(q) = (if (t > 0.25 && t < 0.5) { Some(p) } else { None }) { p } else { t }) + p * KNOTS[2 % 4]
}

}
mod p72 {
use super::*;
fn helper72_2(b: f64) -> (f64, f64) {
    let y = 0.32;
    (((if let Some(z) = (if 0.44 > 2.15 { Some(y) } else { None }).filter(|&p| 1 < 0).map(|b| b + b) { b * T0 } else { b }) + b * y - y * b + b * HALF).asinh(), y)
}
fn f72(z: f64, mut sum: f64, x: f64, y: f64) -> f64 {
    fn helper72_0(v: &[f64], acc: f64) -> f64 {
        if v.iter().step_by(2).zip(v.iter()).all(|(p, &sum)| 4 >= 0) {
            let mut value = acc.tanh().exp_m1();
        } else {
            let c = ((1 + 1) as f64).fract();
            let z: f64 = acc + 0.07;
        }
        let mut q: f64 = (v[((2.0 * acc.abs()).floor() as i32 % 2) as usize % 2] - 2.38).min((acc + HALF).tanh());
        let g = |mut c| f64::atan(f64::atan(c) + ((acc * c).sin() - GAIN));
        (f64::powi(1.2, 3).cos() * (match q {
            ..0.25 => KNOTS[0],
            c if c < c => c,
            0.25..1.5 => acc,
            _ => v[v.iter().position(|&c| matches!(acc, 0.25..1.0)).unwrap_or(1) % 2],
        }) + 0 as u8 as f64 * (v[0] + v[0 % 2]) + 0.6 * 2.0_f64.powi(3) + KNOTS[1] * (TABLE[2 % 4].asinh() - q)).sin()
    }
    fn helper72_1(acc: f64) -> f64 {
        match (3 + 2) % 4 {
            0 => {
                let c: f64 = f64::atan('l1: {
                    let value = 1.0_f64;
                    if (0.25..1.5).contains(&acc) {
                        break 'l1 KNOTS[0];
                    }
                    let mut c = acc;
                    c
                });
            },
            1 | 3 => {
                let mut t: f64 = if f64::lt(&2.43, &(3.0_f64)) { acc } else { 0.17 };
                let mut y = f64::from(2 as u32) - acc;
            },
            m => {
                let t = if acc < acc { GAIN } else { acc };
                if f64::hypot(t, t) <= t {
                    return m as f64 / (1.5_f64 + f64::abs(1.15));
                }
            },
        }
        let mut w = [1.02, acc / (GAIN.tanh().exp() + 2.0_f64)];
        let mut q: f64 = f64::atan(w.iter().take(2).min_by(|a, b| f64::total_cmp(a, b)).copied().map_or_else(|| acc, |acc| { GAIN }));
        f64::asinh(HALF + f64::tanh(w[1]).exp() + q * (acc * acc) + acc * 0.8_f64 - w[(if acc <= acc { 4 } else { 1 }) % 2] * f64::sin(match w.get(3).copied() {
            Some(s) => s,
            None => q,
        }))
    }
    sum += (match ((0.25..0.5).contains(&(x / (sum * sum + 1.))), 1 % 3) {
        (false, 0) => z,
        (true, _) => 0.51,
        _ => sum,
    }) + ((2 + 4) as u8 as f64).atan2(1.01);
    sum = (1.5 + ((((!(z >= y)) as usize) as i32 as f64).cos() - sum).powi(2)).sqrt().sin();
    sum = f64::cbrt(0.94) - (y + y);
    let mut y = std::mem::replace(&mut sum, y);
    let mut y = x;
    sum *= f64::atan(z);
    x * sum / ((x + sum).powi(2) + 1.0) + sum * (match (1 + 2) % 4 {
        0 => z,
        1 | 3 if (1.63_f64 > 0.25 && 1.63_f64 < 1.0) => 0.0_f64,
        n => z,
    }) - y * f64::sin(x.max(z)) + y * (match 3 * 4 % 4 {
        1 => 0.22,
        1 | 3 if (((2.0 * sum.abs()).floor() as i32 % 4) as usize) >= 1 => 2.37_f64,
        j => sum,
    })
}

}
mod p73 {
use super::*;
fn f73(u: &[f64], m: usize) -> f64 {
    'l1: for k in (0..1).step_by(1) {
        let mut t: f64 = 1.25;
    }
    let mut acc = u[(m + m) % 3];
    let mut k = (u[u.iter().position(|s| T0 > acc).unwrap_or(0) % 3] > 0.6) as usize % 7;
    let g = |a| { (f64::asinh(a) + HALF).atan() };
    let mut sum = std::mem::replace(&mut acc, u[(m < 3) as usize % 3] + *u.get(2).unwrap());
    (if let Some(q) = (T0 > acc).then_some(match u.iter().map(|v| *v).rev().reduce(f64::min).filter(|&q| matches!(u[k % 3], 0.25..0.5)) { Some(found) => found, None => 1.51_f64 }) { f64::exp(acc.tanh()) } else { sum }) - sum * u.get(k).copied().map(|p| sum / (1.0_f64 + f64::powi(2.03, 2))).map(|acc| { sum }).unwrap_or(acc) - acc * (if (m as f64 + 0.2) < sum { acc } else { (((2.0 * acc.abs()).floor() as i32 % 2) as usize) as f64 }) - 1.05 * acc
}

}
mod p74 {
use super::*;
fn f74(mut b: f64, mut x: f64, sum: f64, j: usize) -> f64 {
    x = x * sum.asinh();
    if ((GAIN.abs() * 2.0) as usize % 4) == j {
        b = f64::cos(if ((x * 0.74_f64) > 0.25 && (x * 0.74_f64) < 1.5) { 0.57 } else { HALF });
    } else {
        b = f64::sin(match j % 4 {
            0 => 4 as i32 as f64,
            1 | 2 => b,
            i => x,
        });
        return x % (2. + x.tanh().exp());
    }
    x = (f64::tanh(TABLE[j]) * f64::tanh(TABLE[j]) + 2.).recip() * (sum * x);
    x = b;
    let mut acc: f64 = f64::ln_1p(b * b + 1.5);
    let h = |s: f64| { (f64::atan(s) % (sum.tanh().atan().tanh().exp() + 1.)).atan() };
    f64::exp_m1(b.tanh()) + (HALF - acc).cos() + acc * (b * 1.58).cos() - TABLE[j] * 1.35 - x * f64::tanh(x).exp().tanh()
}

}
mod p75 {
use super::*;
fn helper75_0(a: f64, w: Vec<f64>) -> Option<f64> {
    { let mut n = 0; 'l1: while n < 2 && (w[0].cos() % (3.0_f64.tanh().exp() + 1.0)).tanh() < a { n += 1;
        let t = a;
        { let mut m = 0; 'l2: while m < 4 && w.clone().into_iter().zip(w.iter().cloned()).all(|(b, z)| f64::atan(t) < T0) { m += 1;
            let mut c = w[n].cos();
            let [p, s, ..] = &w[..] else { panic!("too short") };
        } }
        continue 'l1;
    } }
    { let mut m = 0; 'l3: while m < 2 && (m < 0 || m < m) { m += 1;
        let mut c = 2.24;
    } }
    let mut acc = if (a - a) < a { a.abs() } else { a + a };
    Some((0.32 * a.tanh().exp().atan() - 2.06_f64 * (w[0] / (1.0_f64 + f64::from(((acc < a) as usize) as u32).abs())).sin() - w[1] * (1.38 - *w.get((a.abs() * 2.0) as usize % 2 % 3).unwrap()) + w[(2 + 4) % 3] * f64::atan(1.88 + w[3 * 4 % 3])).atan())
}
fn f75(mut b: f64, q: f64, a: f64) -> f64 {
    let mut b = (if matches!(0.99_f64, 0.25..0.5) { Some(3 as f64) } else { None }).map(|s| a).unwrap_or(b / (b * b + 2.0));
    let mut p = f64::powf(f64::powi(2.0, 2) + 2.0, 2.0);
    let mut b: f64 = { let mut add = |acc: f64| { p += f64::tanh({ let mut n = 0; 'l4: loop { if n >= 4 { break 'l4 p; } n += 1;
        let mut sum = f64::atan(b);
        if matches!(q.sin(), 0.25..0.5) && n == n {
            break 'l4 a;
        }
        let (a, s): (f64, f64) = (a, acc.sin());
    } }); b + p }; add(a.powi(1)) + add(a - b) + add(f64::asinh({ let mut x = 0; 'l5: loop { if x >= 1 { break 'l5 a; } x += 1;
        let h = move |mut q| (f64::atan(q) + b).cos();
        b = 0.1;
    } })) };
    { let mut j = 0; 'l6: while j < 3 && !(q > b.atan()) { j += 1;
        p = a.cos();
        let mut c: f64 = f64::powf(1.5 + f64::cos(q).powi(2), p.atan().sin());
    } }
    b = p;
    match (match b {
        ..0.25 => p,
        z if z < 3.0 => 2.22,
        0.25..1.5 => b,
        _ => q,
    }, 0.05) {
        (b, value) if !(b >= value) => {
            p *= f64::atan(3.0);
        },
        (b, z) => {
            p = p;
            { let mut n = 0; 'l7: while n < 1 && (f64::sin(KNOTS[n]) > 0.25 && f64::sin(KNOTS[n]) < 1.0) { n += 1;
                p = p + f64::asinh(z);
            } }
        },
    }
    f64::exp(f64::tanh(a * 2.18)) + TABLE[(2 + 1) % 4] * (q / (q * q + 1.0_f64)).sin() - 1.78_f64 * b - q * b
}

}
mod p76 {
use super::*;
fn f76(xs: Vec<f64>, j: usize) -> f64 {
    let pair = (xs[(if f64::lt(&1.41, &(xs[2])) { j } else { 1 }) % 3] / (f64::exp(xs[1].tanh()) + 1.5), (xs[j % 3] + xs[(j + j) % 3]).sin());
    let mut s = (f64::abs(f64::asinh(pair.0 * pair.0)) + 2.0_f64).ln_1p();
    let mut t = if (if !(1.16 < 2.01) { s } else { s }) < pair.0 { HALF - 1.0 } else { s % (s.tanh().exp() + 1.0) };
    'l1: for x in 0..4 {
        t = GAIN * f64::sin(t);
        let mut w = xs.chunks(2).map(|v| s.cos()).collect::<Vec<f64>>();
    }
    (t, s) = (f64::powi(t, 2), xs[0]);
    let mut z: f64 = xs.iter().enumerate().map(|(n, t)| f64::from((j * n) as u32)).sum::<f64>() / (xs[j * j % 3].atan2(HALF).sin() * xs[j * j % 3].atan2(HALF).sin() + 2.0_f64);
    let mut p = (t - pair.0).clamp(0.25, 1.75);
    (if !(z >= GAIN) { Some(s) } else { None }).map(|c| if f64::lt(&(j as f64 - p).sin(), &(pair.1)) { TABLE[j] } else { c }).unwrap_or_else(|| xs.iter().map(|b| j as f64).product::<f64>()) + 2.0 * (t * 1.12_f64) + z * f64::tanh(match (1.72_f64, t) {
        (q, z) if q <= z => s,
        (p, s) => 0.67_f64,
    }) + p * s
}

}
mod p77 {
use super::*;
fn f77(u: &[f64; 2], sum: f64, k: usize) -> f64 {
    { let mut n = 0; 'l1: while n < 2 && !((sum.asinh() > 0.25 && sum.asinh() < 1.5)) { n += 1;
        let p = sum.tanh();
        if !((HALF + p.asinh()).atan() >= sum) {
            let value: f64 = p.sin();
        }
    } }
    match k % 4 {
        1 => {
            let mut q: f64 = sum.hypot(sum).atan();
            { let slot = &mut q; {
                *slot -= sum;
                *slot = sum;
                let mut a: f64 = 1.53;
            } }
        },
        1 | 2 => {
            let mut t = u[1] + u[u.len() % 2];
        },
        j => {
            let p = TABLE[1].cos();
        },
    }
    let mut x: f64 = sum;
    x /= (x * sum).abs() + 1.0;
    x = if (0.25..1.0).contains(&sum) { (sum.powi(2) + 2.0).powf(x.sin()) } else {
        x = HALF;
        x
    };
    x = if f64::lt(&(match (if f64::lt(&u[1], &(x)) { Some(x) } else { None }).filter(|p| T0 < k as f64) { Some(found) => found, None => 2.3 }), &(u[0])) { sum.abs() } else { 1.35 * 1.29 };
    let value = match ((2.0 * (*u.get((if !(x >= TABLE[2]) { k } else { k }) % 2).unwrap()).abs()).floor() as i32 % 2) as usize % 4 {
        1 => {
            let mut p: f64 = sum;
            sum % (KNOTS[k].powi(2) + 1.)
        },
        1 | 3 => {
            if (4 + k) == k {
                return f64::asinh('l2: {
                    let [p, q] = u;
                    if !(u[u.len() % 2] < GAIN) {
                        break 'l2 sum;
                    }
                    if (k * k) >= k {
                        break 'l2 f64::sin(match (((2.0 * x.abs()).floor() as i32 % 2) as usize) as f64 {
                            ..0.25 => u[1],
                            c if f64::lt(&c, &(2.44)) => f64::from(k as u32),
                            0.25..1.5 => u[1],
                            _ => u[(k + k) % 2],
                        });
                    }
                    *q
                });
            }
            sum * 2.36
        },
        i => x.tanh().exp(),
    };
    let q = f64::cos(u.windows(2).map(|xs| sum * 0.46).sum::<f64>());
    x / (x * x + 1.0_f64) * 2.17_f64 + value * value - q * (u[0] < sum).then_some(u[1]).map(|z| u[1]).map_or(q, |a| { sum }) - sum * sum
}

}
mod p78 {
use super::*;
fn helper78_1(a: f64) -> (f64, f64) {
    let sum = (f64::sin((if f64::asinh(KNOTS[(a.abs() * 2.0).floor() as usize % 5 % 4]) < a { Some(0.0) } else { None }).map_or(a, |found| found)).tanh().exp() + 1.5).sqrt();
    let mut sum = sum;
    ((sum + GAIN - sum * ('l1: {
        let (mut c, x): (f64, f64) = (0.66_f64, 0.);
        if !(x >= 2.0) {
            break 'l1 x;
        }
        if (a > 0.25 && a < 1.0) || sum < T0 {
            break 'l1 sum;
        }
        c
    }) - a * f64::asinh(sum + 1.28_f64) + sum * sum.mul_add(2.08, a)).atan(), a)
}
fn f78(mut a: f64, value: &f64, t: f64, k: usize) -> f64 {
    fn helper78_0(t: f64) -> f64 {
        let mut a: f64 = f64::asinh(match (!(t >= t), (2 + 3) % 3) {
            (false, 2) => t,
            (true, _) => t * t,
            _ => t - t,
        });
        let mut z = std::mem::replace(&mut a, t);
        let s = f64::asinh(1.87 + t) + z;
        ((if (1 as u8 as f64) <= a { ((matches!(s, 0.25..1.5)) as usize) as f64 / (1.0 + f64::from(((matches!(z, 0.25..1.0)) as usize) as u32).abs()) } else { 1.0_f64 / (0.11_f64.powi(2) + 1.0) }) + 0.66 * z.fract() - t * f64::sin((if (0.25..1.5).contains(&((4 + 1) as i32 as f64).asinh()) { Some(TABLE[(2 + 2) % 4]) } else { None }).filter(|y| (z > 0.25 && z < 1.5)).map_or(z, |found| found)) + GAIN * z).asinh()
    }
    fn helper78_2(y: &f64, value: &f64, i: usize) -> f64 {
        let c = if !(value.tanh().exp() >= *value) { *value } else { *value };
        let c = (T0 * helper78_1(*value).1).sin();
        let mut acc: f64 = f64::atan(if matches!(({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 T0; } j += 1;
            let mut x: f64 = KNOTS[j].cos();
            if (((2.0 * 0.65_f64.abs()).floor() as i32 % 2) as usize) >= i {
                break 'l2 c;
            }
            x += f64::tanh(c);
        } }), 0.25..0.5) { y * 2.18_f64 } else { *y });
        (c + *y * ({ let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 *value; } k += 1;
            let Some(mut sum) = (f64::lt(&acc.tanh(), &(c))).then_some(f64::asinh(*value)) else { return value.asinh(); };
            if i < 0 && (0.25..1.0).contains(&c.tanh()) {
                break 'l3 2.16;
            }
            let (c, acc) = (c.tanh(), *y);
        } }) + y * HALF.powi(2) + y * acc).sin()
    }
    let p: f64 = f64::sin(1 as u8 as f64);
    let s: Option<f64> = if k == 4 { Some(KNOTS[k]) } else { None };
    'l4: for i in (0..2).step_by(1) {
        a = f64::sqrt(1.5 + f64::abs(3.0)).asinh();
    }
    a = a + 2.18;
    let mut sum = std::mem::replace(&mut a, GAIN - *value);
    assert_ne!(p, 1e9);
    t + (if matches!(a, 0.25..1.0) || 2 >= 1 { *value } else { p }) - t * (1.0_f64 + f64::abs(KNOTS[(4 + 1) % 4].sin())).ln_1p().asinh() - t * ({ let mut k = 0; 'l5: loop { if k >= 1 { break 'l5 p; } k += 1;
        { let r = &mut sum; {
            *r -= a;
            a = f64::atan(t);
        } }
        let (mut b, mut z) = helper78_1(TABLE[1]);
    } }) + 1.89 * t
}

}
mod p79 {
use super::*;
fn f79(x: f64, mut value: f64, q: f64, p: f64) -> f64 {
    { let x = &mut value; {
        *x = match TABLE[0 % 4] {
            ..0.25 => q,
            z if q > z => p,
            0.25..1.5 => 1.18,
            _ => *x,
        };
        *x = *x + f64::atan(x.clamp(0.25, 1.75));
        assert!(*x < 1e9, "{}", x);
        return f64::tanh({
            let t: f64 = p;
            x.mul_add(t, t)
        });
    } }
    let mut z: f64 = { f64::tanh(2.24) };
    match ((p > 0.25 && p < 1.5), 4 % 3) {
        (false, 2) => {
            value -= q * p;
            z = z + (2.0 + q * q).recip();
        },
        (true, _) => {
            z = { let mut m = 0; 'l1: loop { if m >= 4 { break 'l1 T0; } m += 1;
                let mut b = f64::atan(q).sin();
                let Some(mut b) = (if m < m { Some(KNOTS[3]) } else { None }) else { return p.cos(); };
            } };
        },
        _ => {
            value += z;
        },
    }
    let f = |s, sum| (f64::sin(s) * f64::cos(sum) + sum).asinh();
    let mut a: Vec<f64> = (0..4).map(|k| z.powi(1)).collect::<Vec<f64>>();
    'l3: for x in (0..4).step_by(1) {
        a[(2 + x) % 4] += f64::atan(f64::powi(0.47, 1));
        let mut b = (p.asinh() * GAIN).cos();
    }
    if a.iter().map(|v| *v).zip(a.iter().cloned()).any(|(p, x)| value < q) {
        return (1.5_f64 + z * z).powf(z.sin());
    }
    a.iter().find(|s| x <= 1.22).copied().map_or(value, |found| found) + (z * z).cos() - value * (a[(3 + 2) % 4] * p).atan() + value * GAIN - TABLE[(if (0.25..1.5).contains(&3.) { 2 } else { 1 }) % 4] * x
}

}
mod p80 {
use super::*;
fn f80(s: f64, [q, x]: [f64; 2]) -> f64 {
    let c: f64 = x;
    let mut q: f64 = s;
    let s: Option<f64> = (f64::lt(&c, &(T0))).then_some(4 as i32 as f64);
    let q: (f64, f64) = (q - q, x);
    f64::sqrt(2.0 + (2.0 + x).tanh().exp()) - x * f64::max(c, f64::sin(f64::from(4 as u32))) - q.1 * 2. + c * q.0
}

}
mod p81 {
use super::*;
fn f81(a: f64, value: f64, y: f64, mut q: f64) -> f64 {
    q = (f64::lt(&1.6, &(q))).then_some(q).unwrap_or(T0 * q);
    let p = (q.powi(0).sin(), 0.06_f64);
    q = { let mut x = 0; 'l1: loop { if x >= 2 { break 'l1 (p.1 * p.1 + 2.).powf(0.13); } x += 1;
        let mut c = std::mem::replace(&mut q, value.cos());
        c = f64::tanh({ { let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 p.0; } j += 1;
            let mut m = j % 7;
            if (0.25..1.0).contains(&f64::cos((HALF.powi(2) + 1.0).ln_1p())) {
                break 'l2 y;
            }
            q = value.tanh();
        } } });
    } };
    'l3: for i in (0..1).rev() {
        q = f64::asinh(a).min(value).atan();
        break 'l3;
    }
    q = ((if 0.61_f64 <= 1.46_f64 { 0 } else { 1 }) as f64).sin();
    f64::cos((if !(a >= q) { Some(TABLE[4 % 4]) } else { None }).filter(|s| 4 >= 0).map_or(q, |found| found)).copysign(p.0) - q * HALF.powi(2).tanh() - a * f64::asinh(if 1 == 4 { value } else { 0.61 }) - a * f64::tanh(if let Some(z) = (q <= a).then(|| 0.4).filter(|p| (y > 0.25 && y < 1.0)) { p.0 } else { 1.65 })
}

}
mod p82 {
use super::*;
fn f82(c: f64, mut z: f64, mut value: f64) -> f64 {
    let a = value.clamp(0.25, 1.75);
    let mut y: f64 = f64::min(1.94, 1.66) * (value * value).atan();
    y = if ((y - a) > 0.25 && (y - a) < 1.0) { HALF + z } else { { value - f64::asinh(KNOTS[1]) } };
    let (mut a, s): (f64, f64) = (c, match (f64::tanh(0 as i32 as f64), c) {
        (p, sum) if p < sum => c,
        (q, s) => 1.15,
    });
    let s: Option<f64> = if TABLE[0 % 4] > 2.36 { Some(s) } else { None };
    f64::powf(f64::tanh(z).exp() + 1.0, z.sin()).sin() * f64::ln_1p(z.abs() + 2.0).sin() - a * f64::asinh(((3 as u8 as f64).atan().powi(2) + 1.5).ln_1p()) - c * (c / (z * z + 1.)).tanh() - 0.34_f64 * (1.0 + f64::abs(value)).ln_1p()
}

}
mod p83 {
use super::*;
fn helper83_0(v: &[f64], c: f64, mut q: f64) -> (f64, f64) {
    (f64::cos(v.iter().enumerate().map(|(j, value)| f64::asinh(TABLE[(f64::lt(&*value, &(2.0))) as usize % 4]).asinh()).product::<f64>() - c * (v[0].abs() + 1.0).powf(f64::sin(1.43)).sin() - f64::from(2 as u32) * f64::clamp(3.0, 0.25, 1.75) - GAIN * (if !(KNOTS[3] >= q) { 1 } else { 1 }) as u8 as f64), 2.18_f64)
}
fn f83(mut w: Vec<f64>, x: usize) -> f64 {
    let (a, value) = (w.iter().map(|t| 1.78).sum::<f64>(), f64::sin(helper83_0(&w, w[0], w[x % 3]).0));
    let [mut c, mut x, y, ..] = w[..] else { unreachable!() };
    c -= match (0.73_f64.abs() * 2.0) as usize % 3 % 4 {
        0 => w.iter().map(|v| *v).rev().fold(w[(a.abs() * 2.0).floor() as usize % 5 % 3], |folded, value| value.sin()),
        1 | 2 if w.iter().skip(1).max_by(|a, b| a.partial_cmp(b).unwrap()).copied().is_some() => helper83_0(&w, 2 as i32 as f64, w[1]).0,
        j => if let Some(acc) = w.iter().min_by(|a, b| f64::total_cmp(a, b)).copied() { x } else { w[w.len() % 3] },
    };
    let j = ((*w.get(1).unwrap()).abs() * 2.0) as usize % 2 % 7;
    let mut x = f64::atan({ let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 helper83_0(&w, x, w[(3 + n) % 3]).0; } n += 1;
        let p = w.iter().map(|v| *v).map(|c| f64::sin(y)).sum::<f64>().cos();
        'l2: for (i, sum) in w.iter_mut().enumerate() {
            c = c + T0;
            if !(x.tanh() >= y) || f64::from((3 + i) as u32).sin() <= HALF {
                return f64::sin(p);
            }
        }
    } });
    w[j % 3] = w[0];
    let [b, s, acc, ..] = w[..] else { unreachable!() };
    x - 0.12 * f64::asinh({ let mut x = 0; 'l3: loop { if x >= 1 { break 'l3 2.0; } x += 1;
        let g = |b: f64| { f64::ln_1p(helper83_0(&[f64::atan(b), GAIN], acc, s).0.tanh().abs() + 1.5).asinh() };
        if ((f64::atan(w[x]).abs() * 2.0).floor() as usize % 2) >= j {
            break 'l3 c.tanh() - y.cos();
        }
    } }) - w.len() as f64 * y - x * f64::asinh(if f64::cos(w.iter().map(|v| *v).fold(s, |folded, c| f64::asinh(if j < j || !(w[1 % 3] >= *w.get(j % 3).unwrap()) { GAIN } else { c }))) < 1.95 { 1.55 } else { a })
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
    let c = ((q.1.abs() * 2.0) as usize % 4) as u8 as f64;
    let mut p = s;
    let Some(y) = (!(f64::from(j as u32).atan() >= p)).then_some(f64::cos(1.79)) else { return helper84_0(vec![q.0, q.0], (p, j as i32 as f64), &[s, p, 0.3, p]); };
    (if (y > 0.25 && y < 0.5) && q.1 <= c { c } else { q.1 }) + 0.0 * (1 < j).then_some(p).map_or(p, |found| found) + TABLE[(q.1.abs() * 2.0).floor() as usize % 2 % 4] * p - s * (c < q.1).then(|| s).map_or(p, |acc| { q.1 })
}

}
mod p85 {
use super::*;
fn helper85_1(k: usize, p: f64) -> Option<f64> {
    let mut acc = ((p > 0.25 && p < 0.5)).then_some(p - p)?;
    acc += p.asinh();
    Some((acc - acc * f64::powf(1.5 + acc * acc, f64::sin(p)) - p * (acc / (3.0 * 3.0 + 2.0)) + 1.91 * p.powi(1).tanh()).atan())
}
fn f85(mut value: f64, z: f64, x: f64, j: usize) -> f64 {
    fn helper85_0(mut u: [f64; 3], mut w: [f64; 4]) -> f64 {
        let mut z = f64::ln(f64::tanh(w[3].max(u[(4 + 2) % 3])).exp() + 1.0);
        let mut t = (z.tanh().exp_m1(), (w[0].powi(2) + 2.0_f64).powf(w[1].sin()));
        match (!((w[2] - t.1).sin() >= z), u.iter().position(|&x| 4 < 3).unwrap_or(1) % 3) {
            (true, 0) => {
                t.0 = (1.96 + z).asinh();
            },
            (false, _) => {
                z *= (3 as f64 + z).asinh();
                { let x = &mut u[1]; {
                    *x -= *x;
                    w[2] = *x;
                    return x.tanh().exp();
                } }
            },
            _ => {
                u[w.iter().position(|value| matches!(KNOTS[2], 0.25..0.5)).unwrap_or(1) % 3] -= f64::sin(w.iter().zip(&w).fold(u[2], |folded, (c, z)| w[2].max(w[1 % 4]).asinh()));
                'l1: for (i, acc) in w.iter_mut().enumerate() {
                    z *= z.cos();
                    let [p, x, ..] = u;
                }
            },
        }
        f64::atan((f64::powf(((2 + 4) as i32 as f64).powi(2) + 1.0_f64, 2.05_f64).abs() + 1.5).powf(z.sin()) + t.1 * (w[0] + z) - 4 as f64 * f64::tanh(w.windows(2).fold(z, |folded, v| (4 as f64).tanh())) + z * w[(0 + 0) % 4])
    }
    fn helper85_2(mut c: f64, q: f64, mut a: [f64; 3]) -> f64 {
        'l2: for n in 0..1 {
            a[n] = (a[n] * c.atan()).asinh();
        }
        let acc: f64 = q;
        a[0] = f64::atan((c + q) / (1. + a[4 % 3].abs()));
        f64::cos(a.iter().zip(a.iter()).map(|(q, x)| f64::tanh({ let mut t = 0; 'l3: loop { if t >= 3 { break 'l3 *a.get(1 % 3).unwrap(); } t += 1;
            let mut sum: f64 = acc.atan();
            if !((match helper85_1(t, a[(0 + 2) % 3]) { Some(found) => found, None => TABLE[3 % 4].atan() }) >= *q) {
                break 'l3 TABLE[t];
            }
            if (0.25..0.5).contains(&c.tanh()) {
                break 'l3 f64::atan(KNOTS[t % 4].cos().powi(0));
            }
        } })).sum::<f64>() + 3. * f64::tanh({ let mut m = 0; 'l4: loop { if m >= 3 { break 'l4 acc; } m += 1;
            if !(acc > a[m % 3].atan()) {
                continue;
            }
            if a.iter().step_by(2).enumerate().any(|(i, y)| !(a[0].cos() >= a[(if 2.22 > (*a.first().unwrap()).cos() { 4 } else { m }) % 3])) {
                break 'l4 a[0];
            }
            a[2] /= q.cos().tanh().exp() + 1.0;
        } }) - 1.09 * q.fract() + a[(c.abs() * 2.0).floor() as usize % 5 % 3] * a[1])
    }
    let found: Option<f64> = if j < j { Some(z) } else { None };
    let mut y = (f64::sin(value % (2.0_f64 + HALF.abs())).abs() + 1.0).ln_1p();
    y = y / (x.mul_add(value, z) * x.mul_add(value, z) + 2.0);
    'l5: for k in (0..4).rev() {
        value = (-x).asinh();
    }
    let s: Option<f64> = (!(z >= x)).then(|| x + z);
    let mut value = std::mem::replace(&mut y, KNOTS[j].powi(1));
    if let Some(y) = s.filter(|p| !(y >= T0)) {
        value += x.min(y).cos();
        let mut sum: f64 = match found.map(|z| 0.0 + T0) {
            Some(p) if (if ((f64::abs(p) * 2.0) as usize % 3) >= 3 { value } else { value }) < value => p,
            _ => value,
        };
    }
    y *= f64::asinh(x);
    y + z * x - z * f64::exp_m1(KNOTS[3].tanh()) - value * (value + value)
}

}
mod p86 {
use super::*;
fn f86(t: f64, b: f64, mut q: f64, j: usize) -> f64 {
    q += b.min(f64::asinh({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 b; } m += 1;
        if q > t.tanh() && 0.07 < q {
            continue 'l1;
        }
        if (j == m).then(|| 1.86).is_some() {
            continue 'l1;
        }
    } }));
    let mut t = f64::cos(match if (0.25..1.0).contains(&1.53) { Some(HALF) } else { None } { Some(found) => found, None => t * t });
    let f = move |c: f64, acc: f64| -> f64 {
        let mut xs: [f64; 3] = [t, c, TABLE[j].cos()];
        f64::tanh({ let mut m = 0; 'l2: loop { if m >= 1 { break 'l2 GAIN; } m += 1;
            let t = (m + 0) % 7;
            let f = |mut b| -> f64 { (f64::tanh(b) + 1.91_f64).atan() };
        } })
    };
    let h = |s: f64| f64::tanh((1. + b.floor().atan().powi(2)).powf(s.sin()));
    std::mem::swap(&mut t, &mut q);
    let found: Option<f64> = if 0 == j { Some(q) } else { None };
    let mut q = std::mem::replace(&mut t, h(GAIN));
    { let mut n = 0; 'l3: while n < 2 && ((1.59_f64 > 0.25 && 1.59_f64 < 0.5) && (0.25..1.5).contains(&t.atan())) { n += 1;
        q /= 2.0 + f64::tanh(1.38_f64 / (f64::cos(b).powi(2) + 2.0_f64)).abs();
        let h = |mut b, z| (f64::sin(b) * f64::atan(z) + z).sin();
    } }
    let x = (q / (1.5 + t.abs())).tanh().exp();
    q.mul_add(0.36, b).sin() * b + b * t.mul_add(1.99, x) + t * f64::atan(if let Some(found) = (if TABLE[j] < q { Some(x) } else { None }) { found } else { b }) + x * (T0.powi(2) + 2.0).recip()
}

}
mod p87 {
use super::*;
fn f87(mut a: [f64; 2], c: f64) -> f64 {
    a[1] = a[((c > 0.25 && c < 1.5)) as usize % 2];
    let mut p = c;
    let Some(s) = (if (0.25..1.5).contains(&c) { Some(f64::tanh(1.).exp()) } else { None }) else { return 1. * p; };
    p += f64::asinh(f64::clamp(if f64::from(a.iter().position(|&s| matches!(GAIN, 0.25..1.5)).unwrap_or(2) as u32) < 1.93 || !(a[1] >= s) { 0.56 } else { s }, 0.25, 1.75));
    let (q, t) = (a.iter().map(|&y| y).sum::<f64>(), a.iter().zip(&a).map(|(&q, s)| 2.04).product::<f64>());
    let mut t = a.iter().map(|&y| 3 as u8 as f64 - c).product::<f64>();
    let f = |p: f64| { c.asinh() };
    let mut a = std::array::from_fn::<f64, 2, _>(|j| f64::sin(if 4 == j { c } else { 1.6 }));
    a.iter().skip(1).map(|sum| s).sum::<f64>() + p * (match if a[4 % 2] < q { Some(p) } else { None } { Some(found) => found, None => f64::asinh(f64::from((if GAIN < 0.58 { 0 } else { 4 }) as u32)) }) + a[(0 + 0) % 2] * (s / (p * p + 1.0_f64)) - t * (s + a[0])
}

}
mod p88 {
use super::*;
fn helper88_0(grid: &[f64], q: f64, u: &[f64]) -> f64 {
    let (mut c, mut s) = (if ((grid[2 * 0 % 2] * q).tanh() > 0.25 && (grid[2 * 0 % 2] * q).tanh() < 1.0) { grid[(f64::lt(&q, &(GAIN))) as usize % 2] } else { 4 as i32 as f64 }, q.signum());
    let sum = { let mut add = |s| { c += if let Some(found) = (if c < 1.76 { Some(u[u.len() % 4]) } else { None }).filter(|&y| u[2] < q).filter(|&b| b < grid[0]) { found } else { q }; match (q > 1.0).then(|| TABLE[4 % 4]) { Some(found) => found, None => GAIN } }; add(f64::powf(u[2].tanh().exp() + 2.0, 0.62_f64)) };
    let Some(y) = (if q > s { Some(q) } else { None }) else { return -2.31; };
    ((grid[(f64::abs(c) * 2.0).floor() as usize % 4 % 2] * *grid.get((2 + 0) % 2).unwrap()).sin() + (q + grid[1]) - y * (1. + s.powi(2)).powf(f64::sin(c)) + T0 * f64::recip(f64::abs(sum) + 2.).asinh() - 1.32 * f64::tanh(u[0].powi(2))).sin()
}
fn f88(mut acc: f64, [p, b]: [f64; 2]) -> f64 {
    { let mut t = 0; 'l1: while t < 2 && (p.atan() <= 1.01).then_some(b).is_some() { t += 1;
        acc += (TABLE[t].tanh() + 2.21).atan();
        let h = |q, t| { (f64::sin(q) * f64::sin(t) + helper88_0(&[f64::signum(b).sin(), (f64::sin(b) - b.asinh()).asinh()], b, &[f64::tanh(f64::atan(t) - q), f64::asinh({ let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 2.31; } i += 1;
            if p.cos() <= b || (1.36 > 0.25 && 1.36 < 1.0) {
                break 'l2 f64::cos(b.atan() - b);
            }
            let mut b = b.asinh();
        } }), (p.sin() - b.sin()).atan(), f64::cos(q).tanh()])).asinh() };
    } }
    let mut c: f64 = b.atan();
    c = acc.tanh().exp() * f64::sqrt(1.0 + p.powi(2)).asinh();
    let h = |p, z| (f64::asinh(p) * f64::tanh(z) + p).atan();
    (if (({ acc / (1.5_f64 + p.tanh().exp()) }) > 0.25 && ({ acc / (1.5_f64 + p.tanh().exp()) }) < 0.5) { (0 * 3) as f64 } else { p / (1. + b.tanh().exp()) }) + acc * T0 + acc * (0.59 / (1. + c.powi(2))) - p * (acc % (1.5_f64 + TABLE[(4 + 1) % 4] * TABLE[(4 + 1) % 4]))
}

}
mod p89 {
use super::*;
fn helper89_0(grid: &[f64; 3], s: f64, k: usize) -> f64 {
    let t = 1;
    let sum = -*grid.get((s.abs() * 2.0).floor() as usize % 2 % 3).unwrap();
    (grid[(k + 2) % 3] + sum - (KNOTS[(0 + k) % 4].tanh() % (f64::exp(f64::from((((2.0 * grid[(if matches!(sum, 0.25..1.5) { 0 } else { k }) % 3].abs()).floor() as i32 % 5) as usize) as u32).tanh()) + 1.0)).sin() - s * (sum.powi(2) + 1.5).powf(2.07) + T0 * s - grid[1] * grid.iter().copied().step_by(2).zip(grid.iter().cloned()).map(|(q, sum)| s).product::<f64>()).tanh()
}
fn helper89_1(grid: [f64; 4]) -> (f64, f64) {
    if let Some(mut t) = grid.into_iter().min_by(|a, b| f64::total_cmp(a, b)) {
        t += (grid[(if matches!(T0, 0.25..0.5) { 2 } else { 2 }) % 4] + t).tanh();
    }
    let mut value = grid[4 % 4].tanh().exp_m1().sin() - grid.into_iter().rev().map(|y| y).product::<f64>();
    let n = 0;
    (f64::tanh(helper89_0(&[(1.0 + 0.42_f64.powi(2)).sqrt(), if !(n >= 0) { value } else { grid[n * n % 4] }, f64::asinh({ let mut t = 0; 'l1: loop { if t >= 4 { break 'l1 GAIN; } t += 1;
        value = KNOTS[0].cos();
        if f64::lt(&({ let mut n = 0; 'l2: loop { if n >= 3 { break 'l2 grid[n]; } n += 1;
            let f = |s: f64| { f64::cos((TABLE[n].sin() * HALF).asinh() * f64::atan(match grid.iter().map(|v| *v).find(|sum| TABLE[0].atan() < 0.0) { Some(found) => found, None => 0.36_f64 })) };
            if !(value.atan() >= grid[n]) && value.sin() <= TABLE[n] {
                break 'l2 value;
            }
            let (a, x): (f64, f64) = (f64::cos(grid[2]), grid[n]);
        } }), &(3.)) {
            break 'l1 grid[2];
        }
        let a = f64::cos(value);
    } })], value, if n >= 0 { 1 } else { n }) + 1.0 * (value - value) - value * f64::powf(value.powi(2) + 1.5, 1.67_f64) - value * f64::atan(grid.windows(2).map(|v| grid[2]).sum::<f64>())), grid.iter().map(|v| *v).zip(grid.iter().map(|v| *v)).map(|(b, sum)| b.fract()).sum::<f64>().cos())
}
fn f89(s: f64, b: f64, value: f64) -> f64 {
    fn helper89_2(w: Vec<f64>) -> f64 {
        let t: f64 = (1.06_f64 * 1.06_f64 + 1.).powf(1.45).atan();
        ((if ((if TABLE[3 % 4] < t || t > 1.0 { 2.0 } else { w[1] }) > 0.25 && (if TABLE[3 % 4] < t || t > 1.0 { 2.0 } else { w[1] }) < 1.0) { TABLE[4 % 4] } else { t }) % (t.abs() + 1.5_f64) - t * f64::asinh(helper89_0(&[T0, KNOTS[2], t], t, 2)) - t * w[0] - *w.get(0).unwrap() * f64::tanh(if t > t { t } else { KNOTS[3] })).sin()
    }
    let s: f64 = 0.05 * 0.;
    let f = move |q: f64, sum: f64| -> f64 { (sum - b + (if f64::lt(&f64::from((0 + 1) as u32), &(sum)) { Some(b) } else { None }).map_or(s, |found| found)).asinh() };
    { let mut k = 0; 'l3: while k < 4 && (if k < k { Some(value.atan()) } else { None }).is_some() { k += 1;
        let mut y = b.cos();
    } }
    let mut c: f64 = f64::asinh((if (GAIN > 0.25 && GAIN < 0.5) { Some(f64::from(((TABLE[3].abs() * 2.0) as usize % 4) as u32)) } else { None }).map_or(s, |found| found));
    ({ let mut x = 0; 'l4: loop { if x >= 4 { break 'l4 (1.5 + s.abs()).powf(1.69); } x += 1;
        let found: Option<f64> = ((b.cos() > 0.25 && b.cos() < 1.0)).then(|| GAIN).map(|b| 1.12);
        if !(f64::lt(&HALF, &(c))) {
            break 'l4 c;
        }
        if ((b.abs() * 2.0) as usize % 5) < x {
            c /= 1.0_f64 + s.powi(2);
            if !(f64::sin(if f(0.0, b) < TABLE[1] { b } else { TABLE[0] }) >= b) {
                return helper89_1([b.atan(), value.asinh(), HALF, s.atan()]).1;
            }
        } else {
            c /= c.sin() * c.sin() + 1.0;
            if !((f64::tanh(value) + b.cos()).sin() >= s) {
                break 'l4 1.6;
            }
        }
    } }) - 2.08 * (T0 * s) - value * GAIN - c * b.clamp(0.25, 1.75).atan()
}

}
mod p90 {
use super::*;
fn f90((c, y): (f64, f64), value: f64) -> f64 {
    let mut c = f64::sin((if 1 >= 3 { Some(value) } else { None }).map_or(value, |found| found) + (if (value > 0.25 && value < 0.5) { c } else { value }));
    let h = |mut b, mut sum| -> f64 { (f64::asinh(b) * f64::cos(sum) + (y.powi(2) - ({ let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 1.94; } n += 1;
        let pair = (b, ((n + 3) as u8 as f64).tanh());
        assert!(value < 1e9, "{}", value);
    } }))).asinh() };
    let g = move |s: f64, t: f64| -> f64 { f64::tanh(if let Some(found) = (if 1 == 0 { Some(2.0_f64) } else { None }) { found } else { value }) };
    c = y;
    let mut w = std::array::from_fn::<f64, 4, _>(|i| g(y, 0.16));
    let f = |a: f64| {
        let mut v: Vec<f64> = vec![y, 1 as i32 as f64];
        (f64::cos(a.tanh().exp_m1()) / (2. + (2.24 - a).powi(2))).atan()
    };
    (if f64::lt(&c, &(value)) { Some(value) } else { None }).map_or(1.92, |b| {
        let c: f64 = c;
        1.62_f64 * T0
    }) - value * w[((2.0 * y.abs()).floor() as i32 % 5) as usize % 4] - w[((2.0 * KNOTS[2].abs()).floor() as i32 % 5) as usize % 4] * ((if (w[2] > 0.25 && w[2] < 0.5) { 1 } else { 0 }) as f64).tanh().exp() - w[2] * w.windows(2).map(|a| value).sum::<f64>()
}

}
mod p91 {
use super::*;
fn helper91_0(mut a: f64, mut c: f64, v: Vec<f64>) -> f64 {
    (0.23 - f64::from((if !(TABLE[3].sin() >= 1.15) { 0 } else { 0 }) as u32).atan() - (if v.get(0).copied().is_some() { TABLE[2] } else { v[0] }) + GAIN * c - a * v[(4 + 3) % 2] - v[(if !(c >= KNOTS[3]) { 0 } else { 2 }) % 2] * f64::atan2(1.0, a).asinh()).atan()
}
fn f91(s: f64, b: f64, q: f64, value: f64, k: usize) -> f64 {
    fn helper91_1(b: f64) -> f64 {
        let mut acc = f64::cos(f64::ln_1p(f64::abs(0.59) + 1.5));
        let mut sum: f64 = b.clamp(0.25, 1.75).sin().max(f64::tanh(GAIN).exp_m1());
        let mut y: f64 = (b + acc).atan();
        (acc - KNOTS[(1 >= 2) as usize % 4] * (if f64::lt(&(0 as f64), &(b)) { Some(sum) } else { None }).map(|q| { y }).unwrap_or(sum) - 3.0_f64 * f64::asinh(if matches!(f64::tanh(y.floor()), 0.25..0.5) { b } else { 1.95 }) - 1.89_f64 * T0.max(0.27_f64)).atan()
    }
    fn helper91_2(z: f64, mut s: f64) -> f64 {
        let u: Vec<f64> = vec![1.0; 3];
        s = s * (1.0 + KNOTS[(f64::abs(0.84) * 2.0) as usize % 3 % 4].powi(2)).powf(2.25).atan();
        (z / (1.0_f64 + s * s) + 2.0 * f64::sin(if u.clone().into_iter().find(|&a| (0.25..1.5).contains(&s)).is_some() { u[1] } else { 1.91 }) - u[0] * s.signum() - TABLE[(if f64::lt(&*u.get(1 % 3).unwrap(), &(s)) { 1 } else { 3 }) % 4] * f64::cos(z + HALF)).asinh()
    }
    let (mut c, acc) = (KNOTS[k], q.mul_add(2.15, 0.97).asinh());
    c /= 2.0_f64 + acc.abs();
    c += value;
    'l2: for m in (0..2).step_by(1) {
        c = (q.tanh() - q.sin()).tanh();
    }
    c.tanh().exp().tanh().clamp(0.25, 1.75) - KNOTS[k] * (KNOTS[1].cos() - acc) - (3 + k) as f64 * (s / (1.0_f64 + value.abs())) + q * helper91_1(0.87).asinh()
}

}
mod p92 {
use super::*;
fn helper92_1(z: f64, w: Vec<f64>, grid: &[f64]) -> f64 {
    let b = z / (1.5 + TABLE[0] * TABLE[0]) * z.powi(3).sin();
    f64::cos(f64::powf((b - f64::sin(KNOTS[2])).powi(2) + 2.0, f64::sin(0.17)) - b * 2 as i32 as f64 - b * f64::cos(z.powi(2)) - w[0] * w[2])
}
fn f92(w: &[f64], s: f64, j: usize) -> f64 {
    fn helper92_0(p: f64, t: f64) -> f64 {
        let y = t + 1.96;
        f64::sin((match (!(y >= 0.4), (4 >= 4) as usize % 3) {
            (false, 0) => y / (f64::abs(y) + 1.0),
            (true, _) => f64::powi(1.73, 2),
            _ => {
                let mut x = 1.95;
                match if matches!(x, 0.25..1.0) { Some(x) } else { None } {
                    Some(c) => p,
                    None => 2.25,
                }
            },
        }) + y * 0.09 - t * t + p * T0)
    }
    let y: f64 = ((s + s) % (f64::sin(helper92_1(s, vec![s, 0.0, 0.9, *w.first().unwrap()], &[s, s, s, 1.89])).powi(2) + 2.0)).asinh();
    let maybe: Option<f64> = ((GAIN > 0.25 && GAIN < 1.5)).then_some(w[1].fract());
    let mut b: f64 = w.iter().rev().map(|&z| KNOTS[j].tanh()).sum::<f64>().atan().asinh();
    b = b * f64::tanh({ b });
    'l1: for (k, p) in w.iter().take(2).enumerate() {
        b += w.iter().map(|acc| w[(f64::sin(w[1]).abs() * 2.0) as usize % 5 % 2].asinh()).sum::<f64>().tanh();
        let mut x = std::mem::replace(&mut b, s.tanh());
    }
    y.max(GAIN).max(f64::atan({ let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 b; } t += 1;
        let p = w[t].tanh();
        let value = TABLE[3].sin();
    } })) + (j + j) as u8 as f64 * helper92_1(s, vec![b, T0, 2.01, w[(j + 4) % 2]], &[s, y, KNOTS[j], GAIN]) - b * f64::asinh({ GAIN.signum() }) + HALF * helper92_0(s, y)
}

}
mod p93 {
use super::*;
fn helper93_1(k: usize, acc: f64) -> [f64; 2] {
    let mut x: f64 = 2.0_f64 * acc.copysign(acc);
    [(1.41 - 1.93_f64 * 1.06_f64 + 2.14 * acc - x * f64::min(f64::from(3 as u32), KNOTS[0].tanh())).atan(), x * (x - x).asinh()]
}
fn f93(y: f64, [s, mut q]: [f64; 2]) -> f64 {
    fn helper93_0(x: usize, mut t: f64, [mut value, z]: [f64; 2]) -> f64 {
        if z <= z {
            value -= 0.8_f64 - t;
        }
        f64::tanh(t + 3.0 * (if (0.25..1.5).contains(&f64::cos(if let Some(c) = (z > t).then_some(1.3_f64) { value } else { 0. })) { value } else { KNOTS[((0.25..1.0).contains(&(x as i32 as f64))) as usize % 4] }) + value * f64::atan2(value, t) + value * (if (x * x) >= x { 0.16 } else { t }))
    }
    fn helper93_2(mut y: f64, grid: &[f64], p: &f64) -> f64 {
        let mut sum = f64::cos((grid[4 % 4] % (2.0 + grid[((2.0 * (*p).abs()).floor() as i32 % 5) as usize % 4].powi(2))).atan() + grid.iter().copied().step_by(2).zip(grid.iter().map(|v| *v)).map(|(p, t)| p).sum::<f64>());
        core::mem::swap(&mut sum, &mut y);
        (f64::powf(1.0 + sum.powi(2), 2.25) / (f64::powi({ let mut x = 0; 'l1: loop { if x >= 4 { break 'l1 2.; } x += 1;
            y += p.cos();
            if grid.windows(2).all(|u| grid[x % 4].tanh() < 2.) {
                break 'l1 0.89;
            }
            if !((match grid.get(3).copied() { None => *p, Some(acc) => { acc } }) >= sum) {
                continue 'l1;
            }
        } }, 2) + 1.5) - sum * f64::asinh((if (0.25..1.0).contains(&*p) { Some(grid[1]) } else { None }).map(|acc| grid.iter().step_by(2).map(|&z| GAIN).sum::<f64>().tanh()).map_or_else(|| HALF, |q| { sum })) - sum * f64::cos(T0.abs()) - sum * f64::cos({ let mut n = 0; 'l2: loop { if n >= 4 { break 'l2 sum; } n += 1;
            let g = move |mut c: f64, t: f64| {
                c /= 1.0_f64 + f64::abs(p.asinh());
                f64::tanh(t).powi(2).atan()
            };
            if !(f64::asinh(if let Some(b) = grid.iter().nth(n).cloned() { 1.06_f64 } else { y }) >= 1.55) {
                break 'l2 0.16;
            }
            let (a, acc): (f64, f64) = (grid[0], y.cos());
        } })).cos()
    }
    if ((0.25..1.5).contains(&s)).then(|| q).is_some() {
        q = f64::cos({ let mut x = 0; 'l3: loop { if x >= 3 { break 'l3 s; } x += 1;
            let (mut q, y): (f64, f64) = (f64::from((0 + x) as u32), f64::cos(y));
            if x == 4 || y.cos() < 1.76 {
                break 'l3 s;
            }
            let c = s.cos();
        } });
        q = q + y;
    }
    let mut b: f64 = { let mut add = |p: f64| { q += f64::atan(HALF.fract()); q.tanh().exp_m1().atan() }; add(s) };
    let mut x = 0 % 7;
    q = f64::signum(q).atan();
    if ((if (s < T0).then(|| s).filter(|a| f64::lt(&y, &(q))).is_some() { y } else { q }) > 0.25 && (if (s < T0).then(|| s).filter(|a| f64::lt(&y, &(q))).is_some() { y } else { q }) < 0.5) {
        b += if (if (0.25..1.5).contains(&q) { Some(1.96) } else { None }).is_some() { GAIN } else { s };
        if -q <= b {
            q = TABLE[3];
            let mut grid: [f64; 2] = helper93_1(x, q);
        } else {
            b -= KNOTS[2].asinh();
        }
    }
    'l4: for m in 0..4 {
        b -= f64::sin(s + q);
        (b, q) = (q, b);
    }
    let x = 2;
    let y = (q / (b.powi(2) + 1.0_f64)).sin();
    let y = y / ((1 as f64).abs() + 1.0);
    (match ((0.25..1.5).contains(&b)).then(|| TABLE[1].asinh()).map(|x| s) { None => s, Some(a) => { match x % 4 {
        1 => (((2.0 * f64::abs(0.39)).floor() as i32 % 2) as usize) as f64,
        1 | 2 if helper93_2(x as i32 as f64, &[q, b, s, y], &T0) <= q => GAIN,
        t => b,
    } } }) - q * y.sin() - b * s + f64::from(x as u32) * f64::asinh({ s + b })
}

}
mod p94 {
use super::*;
fn helper94_0(t: f64, mut p: f64) -> f64 {
    let mut y = f64::tanh(f64::min(f64::cos(TABLE[((2.0 * GAIN.abs()).floor() as i32 % 3) as usize % 4]), 2.13));
    (y.tanh().exp() - t * (1.0_f64 * y) - y * f64::cos({ let mut j = 0; 'l2: loop { if j >= 4 { break 'l2 p; } j += 1;
        let Some(x) = (matches!(t.sin(), 0.25..1.0)).then_some(f64::atan(y)) else { return t; };
        if (0.25..0.5).contains(&f64::atan(x)) && 2 == j {
            break 'l2 p;
        }
        let _ = format!("{} {p:.2}", p);
    } }) + p * (p * 0.59)).atan()
}
fn helper94_1(value: f64) -> [f64; 2] {
    [(value + T0 * f64::signum(value) + value * 1.0 - 2.25_f64 * value).atan(), 'l3: {
        'l4: for m in 0..3 {
            let b = GAIN;
        }
        if 4 >= 1 {
            break 'l3 value - value;
        }
        let (mut a, s) = (value, value);
        value
    }]
}
fn helper94_2(z: f64, [a, value]: [f64; 2], x: f64) -> Option<f64> {
    Some((2.0 * value - 2.17 * x - x * a - f64::from((1 * 3) as u32) * (x * x) + x * a).tanh())
}
fn f94(mut y: f64, z: f64, sum: f64, t: usize) -> f64 {
    'l5: for j in 0..=0 {
        y += f64::asinh({ let mut n = 0; 'l6: loop { if n >= 2 { break 'l6 z; } n += 1;
            let q = (sum.asinh(), 0.17);
            if (z.atan() > 0.25 && z.atan() < 1.0) {
                break 'l6 sum;
            }
            y -= z.cos();
        } });
        y /= (f64::cos(z) / (f64::powi(0.81, 2) + 1.5)).abs() + 1.5_f64;
    }
    'l7: for x in 0..=1 {
        y = y + (GAIN - sum).atan();
        y += 1.16;
    }
    y = f64::cos(sum.clamp(0.25, 1.75).powi(2));
    let mut xs: [f64; 2] = std::array::from_fn::<f64, 2, _>(|j| 2 as i32 as f64);
    if let Some(sum) = xs.iter().nth(t).cloned() {
        xs[xs.iter().position(|&b| (sum > 0.25 && sum < 1.0)).unwrap_or(2) % 2] = (t < t).then_some(*xs.get(1).unwrap()).unwrap_or(xs[t * 1 % 2]);
        'l8: for m in (0..3).step_by(1) {
            y = xs[m % 2].cos();
            if 0. < sum && (0.25..1.5).contains(&f64::sin(f64::from(0 as u32))) {
                continue;
            }
        }
    }
    let j = 2;
    let mut b: f64 = { let mut add = |a: f64| { y += if (sum * z) <= z { a } else { y }; f64::from((t + j) as u32).mul_add(y, y) }; add(f64::tanh(match xs[(t + j) % 2] {
        ..0.25 => 2.11,
        x if x < z => sum,
        0.25..1.5 => j as f64,
        _ => sum,
    })) + add(f64::asinh(xs.iter().fold(KNOTS[1], |folded, &z| f64::atan(helper94_1(2.41)[1])))) };
    (!(z >= y)).then(|| y - GAIN).unwrap_or_else(|| f64::hypot(1.72, 1.)) + b * (f64::lt(&z, &(b))).then_some(y).map_or_else(|| 2., |y| { y }) - xs[(4 + t) % 2] * (1.0 + xs[xs.len() % 2] * xs[xs.len() % 2]).powf(1.92) + xs[1] * f64::atan(xs.iter().fold(0.27_f64, |mut folded, a| f64::tanh(y)))
}

}
mod p95 {
use super::*;
fn f95(grid: &[f64; 2], mut b: f64, n: usize) -> f64 {
    let mut s: f64 = grid.iter().map(|&x| grid[1] * grid[(grid[0].abs() * 2.0) as usize % 2 % 2]).sum::<f64>();
    s = s + (if (0.25..1.0).contains(&b) {
        if !((match (*grid.get(1).unwrap() < s) as usize % 4 {
            0 => grid[(n + n) % 2],
            1 | 3 if ((1.4 + 0.26) > 0.25 && (1.4 + 0.26) < 0.5) => b,
            x => b,
        }) >= b) {
            return s + b;
        }
        f64::copysign(1.35, b)
    } else { TABLE[n].asinh() + s });
    let mut p = 0.0_f64;
    let mut x = s;
    s - s * (grid[1] - 0.39) + 0.67_f64 * (grid[1] % (f64::abs(x) + 1.0_f64)).cos() + x * 0.0
}

}
mod p96 {
use super::*;
fn helper96_0(u: &[f64], z: f64) -> f64 {
    let sum: f64 = u[1];
    let mut acc = 1.51 * u[1] * sum;
    (KNOTS[(if !(z >= acc) { 3 } else { 0 }) % 4] - sum * ('l1: {
        if !(u[0].clamp(0.25, 1.75) >= sum) {
            break 'l1 sum * sum;
        }
        if u.chunks(2).all(|a| (z > 0.25 && z < 1.0)) {
            break 'l1 *u.first().unwrap();
        }
        let value = sum;
        u[0 % 2]
    }) - sum * z.mul_add(u[4 % 2], HALF) + u[1] * ((1 * 3) as u8 as f64 / (2.0_f64 + z.abs()))).atan()
}
fn f96((q, mut y): (f64, f64), acc: f64, j: usize) -> f64 {
    y = y + HALF;
    let acc = f64::atan((if matches!(y, 0.25..1.5) { Some(acc) } else { None }).unwrap_or(2.22));
    y += ((y > 0.25 && y < 1.5)).then_some(y).unwrap_or_else(|| (2. + q.tanh().exp()).recip());
    let mut t = (((f64::abs(2.43) * 2.0) as usize % 3) as f64).sin();
    let mut sum = q;
    let mut w: Vec<f64> = vec![sum, sum, t];
    y *= f64::tanh(w.iter().map(|v| *v).map(|y| helper96_0(&[w[2], w[j % 3]], 0.49_f64).atan()).sum::<f64>());
    let Some(mut z) = (if matches!(acc, 0.25..1.5) { Some(w[j % 3]) } else { None }) else { return ((if j >= j { j } else { j }) as i32 as f64).atan() / (1.0 + w[1].tanh().exp()); };
    'l2: for i in (0..3).step_by(1) {
        y = f64::asinh(q);
        let Some(mut sum) = w.get(i).map(|v| *v) else { return z; };
    }
    y.min(w[0]) - z * f64::asinh(w.windows(2).map(|a| f64::from(w.iter().position(|&p| (0.25..0.5).contains(&q)).unwrap_or(1) as u32)).sum::<f64>()) + sum * helper96_0(&[sum, w[(if (w[2 % 3] > 0.25 && w[2 % 3] < 1.5) { 4 } else { 3 }) % 3]], 1.22_f64) - *w.get(0).unwrap() * f64::sin(y - z)
}

}
mod p97 {
use super::*;
fn helper97_0((mut q, acc): (f64, f64), y: f64) -> [f64; 2] {
    let p: (f64, f64) = (q.signum(), f64::tanh('l1: {
        if y <= y || 2 >= 3 {
            break 'l1 2.38_f64;
        }
        if q > (0 as f64) {
            break 'l1 q;
        }
        if f64::abs(q) <= y {
            break 'l1 { let mut k = 0; 'l2: loop { if k >= 1 { break 'l2 GAIN; } k += 1;
                let v = std::array::from_fn::<f64, 4, _>(|t| f64::sin(if let Some(x) = (if matches!(y.asinh(), 0.25..0.5) { Some(2.38) } else { None }) { y } else { y }));
                if (*v.get(k).unwrap() + 0.12_f64).tanh() < acc {
                    break 'l2 T0;
                }
                let mut value = q;
            } };
        }
        y
    }));
    assert!(q < 1e9, "{}", q);
    let _ = format!("{} {q:.2}", q);
    [(GAIN - 3.0 * -p.0 + 1.0 * f64::asinh((if TABLE[4 % 4] > y { Some(acc) } else { None }).map(|s| { 2.0 }).unwrap_or(p.0)) - y * y).cos(), p.0.copysign(q.atan2(2.23))]
}
fn f97((value, mut c): (f64, f64), mut s: f64, i: usize) -> f64 {
    fn helper97_1(xs: &[f64], mut s: f64, u: &[f64]) -> f64 {
        f64::sin((if (u[1] > 0.25 && u[1] < 1.5) { Some(s) } else { None }).map(|acc| acc - 0.79).unwrap_or(xs.iter().step_by(2).map(|&q| xs[1]).sum::<f64>()) + ((s > xs[(s.abs() * 2.0).floor() as usize % 3 % 2]) as usize) as f64 * (*u.get(0).unwrap()).max(s) + s * s - s * s.asinh())
    }
    let s: Option<f64> = (if c > s { Some(s) } else { None }).filter(|&z| f64::lt(&c, &(((s.abs() * 2.0).floor() as usize % 2) as i32 as f64)));
    c = c * f64::asinh(if let Some(found) = (if i < 3 { Some(value) } else { None }).map(|a| 2.0 + c) { found } else { f64::atan(if f64::lt(&c.mul_add(0.55, 1.22), &(c)) { 3.0 } else { GAIN }) });
    if c <= 1.72 {
        c = c - (1.04 % (value * value + 1.0));
        return value + (i + 0) as u8 as f64;
    } else {
        c = c * value.atan();
        c -= c;
    }
    c += value;
    if let Some(mut q) = s {
        c /= 1.5 + f64::fract(q).cos() * f64::fract(q).cos();
        return f64::tanh(if (value / (c.powi(2) + 1.0)).sin() < 1.99 { value } else { TABLE[i] });
    }
    let mut q = { let mut step = |z| { c += (1.0_f64 + z).tanh(); z * z }; step(value - 1.26) + step(f64::tanh(1.69).exp_m1().sin()) };
    let Some(s) = (!(q >= f64::from(((c.abs() * 2.0).floor() as usize % 4) as u32))).then(|| c) else { return f64::asinh({
        let mut t = q;
        f64::cbrt(t)
    }); };
    let Some(p) = (if i == i { Some(value) } else { None }).filter(|x| *x < *x).filter(|acc| f64::lt(&c, &(q))).map(|x| f64::cos(if (c % (value.powi(2) + 2.0)) < s { HALF } else { value })) else { return f64::cos(s); };
    q + c * (value + f64::from(i as u32)).sin() + p * (value / (f64::exp(f64::tanh(0.82)) + 1.5)) - p * (q % (1.5 + value.powi(2)))
}

}
mod p98 {
use super::*;
fn f98(acc: f64, s: &f64, a: f64) -> f64 {
    let mut grid = [f64::sin((1.8 < *s).then_some(a).map_or(*s, |found| found)), f64::sin(1.71 + 0.36), HALF.atan2(*s)];
    let s: Option<f64> = (if 4 >= 0 { Some(a) } else { None }).map(|acc| grid.chunks(2).map(|grid| acc).sum::<f64>());
    grid[(f64::abs(grid[0]) * 2.0) as usize % 3 % 3] = grid[(f64::abs(grid[0]) * 2.0) as usize % 3 % 3] / (acc / (f64::abs(grid[0]) + 1.5_f64) * (acc / (f64::abs(grid[0]) + 1.5_f64)) + 2.0);
    let mut b = f64::atan((1.0 + TABLE[2] / (acc.powi(2) + 2.) * (TABLE[2] / (acc.powi(2) + 2.))).powf(a.sin()));
    if f64::atan(a) < KNOTS[2 % 4] {
        return a;
    }
    let mut q = (f64::exp_m1(f64::tanh(1.97)), (a * a + 1.).ln());
    grid.swap(1 % 3, 0 % 3);
    ('l1: {
        grid[(1 + 1) % 3] = acc;
        if (f64::cos(grid.chunks(2).fold(*grid.first().unwrap(), |folded, w| f64::cos(w.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().map_or(a, |found| found)))) > 0.25 && f64::cos(grid.chunks(2).fold(*grid.first().unwrap(), |folded, w| f64::cos(w.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().map_or(a, |found| found)))) < 1.0) {
            break 'l1 GAIN;
        }
        let a: Vec<f64> = vec![a, *grid.get(1).unwrap(), 2.01, acc];
        b
    }) / (1. + grid[0] * grid[0]) + a * (acc % (1.5 + b.abs())) + q.0 * q.0 + 1.26 * f64::cos(if let Some(value) = grid.iter().take(2).max_by(|a, b| f64::total_cmp(a, b)).copied().map(|s| f64::tanh(if matches!(b, 0.25..1.0) { b } else { acc })) { acc } else { 0.16 })
}

}
mod p99 {
use super::*;
fn helper99_0(w: &[f64], acc: f64) -> [f64; 2] {
    let mut c = f64::tanh((w[(acc.abs() * 2.0).floor() as usize % 2 % 4] - acc) * 2.38);
    'l1: for &p in w.iter().filter(|&sum| (f64::sin((1 + 3) as f64) > 0.25 && f64::sin((1 + 3) as f64) < 0.5)) {
        c = f64::asinh(match (HALF.abs() * 2.0) as usize % 4 % 4 {
            1 => p,
            1 | 3 => w[4 % 4],
            n => p,
        });
        let s: Option<f64> = if matches!(T0, 0.25..0.5) { Some(1.) } else { None };
    }
    c = HALF;
    [(f64::from((3 + 1) as u32) - w[0] * (match acc {
        ..0.25 => w[2],
        q if 0.52 > q => w[0 % 4],
        0.25..1.5 => c,
        _ => 0.3,
    }) + acc * (2.0 + f64::abs(f64::cos(TABLE[(1 + 0) % 4]))).powf(0.56_f64) + 3.0_f64 * f64::powf(f64::tanh(acc).exp() + 1.0, f64::sin(acc))).tanh(), w.chunks(2).map(|w| w[0]).sum::<f64>() - f64::from(0 as u32)]
}
fn helper99_1(mut b: f64, sum: f64, k: usize) -> [f64; 2] {
    [(b - (((if b < b { k } else { k }) as u8 as f64).tanh() + sum) + b * (match (k >= k).then_some(b) { None => b, Some(acc) => { sum } }) - sum * f64::atan(TABLE[(k + 0) % 4] - TABLE[(f64::abs(0.2) * 2.0) as usize % 5 % 4]) + GAIN * (k * k) as f64).sin(), f64::tanh(if k >= k { ((f64::lt(&b, &(b))) as usize) as f64 } else { 2.29_f64 }).max(k as u8 as f64 * T0)]
}
fn f99((q, z): (f64, f64), value: f64) -> f64 {
    let t = f64::cos('l2: {
        let f = |q: f64, acc: f64| {
            let y = TABLE[1] % (acc * acc + 1.0);
            z.powi(1).cos()
        };
        if 4 >= 0 {
            break 'l2 0.97_f64;
        }
        if matches!(1.47, 0.25..1.0) {
            return KNOTS[3 % 4];
        }
        value
    }).mul_add(f64::atan(if matches!((z * 4 as i32 as f64).cos(), 0.25..1.5) { z } else { q }), value).sin();
    let mut z = (value - 0.85_f64).cos() % (1. + q.powi(2));
    let _ = format!("{} {z:.2}", z);
    let g = move |s: f64| {
        let mut x = 0.0;
        f64::tanh(match (x / (z.powi(2) + 1.0), 0.11 + s) {
            (c, z) if c < z => x,
            (c, z) => {
                if !(!(HALF >= TABLE[3 % 4])) {
                    return x + s;
                }
                s
            },
        })
    };
    HALF - q * (t * value) + value * value + z * (0.06 + q)
}

}
mod p100 {
use super::*;
fn f100(acc: f64, c: f64, mut s: f64, m: usize) -> f64 {
    let (mut p, s) = (acc, 0.71);
    let mut acc = f64::tanh((if s < c { Some(c) } else { None }).unwrap_or(s));
    assert!(s < 1e9, "{}", s);
    let maybe: Option<f64> = ((0.25..0.5).contains(&(m as u8 as f64))).then(|| f64::cos(m as f64));
    let f = |b, t| f64::asinh(f64::cos(b) * f64::asinh(t) + ((match m % 4 {
        0 => b,
        1 | 3 if f64::lt(&KNOTS[m], &(s)) => t,
        x => t,
    }) - 2.2));
    let mut b = f64::atan(if (if (f64::asinh(c.cos()) > 0.25 && f64::asinh(c.cos()) < 1.0) { p } else { acc }) < KNOTS[m % 4] {
        if (0.25..1.0).contains(&(f64::exp(acc.tanh()) + 1.5_f64).powf(c.sin())) {
            return (1. + c * c).recip().cos();
        }
        2.0 + acc
    } else { match maybe.filter(|a| c > *a) { Some(found) => found, None => 0.97_f64 } });
    'l2: for t in (0..1).rev() {
        acc = acc / (f64::tanh(p.tanh()).exp() + 2.);
        acc = f64::asinh(b);
    }
    (acc, p) = (acc.powi(0), (c + c).atan());
    (match (if (((m + m) as u8 as f64) > 0.25 && ((m + m) as u8 as f64) < 1.5) { Some(s) } else { None }).map(|b| m as i32 as f64 + (((2.0 * f64::abs(0.33)).floor() as i32 % 5) as usize) as f64) { Some(found) => found, None => (p + s).asinh() }) - s * f64::exp((3 as f64).tanh()).tanh() + T0 * (s * c) + acc * acc
}

}
mod p101 {
use super::*;
fn f101(z: f64, b: f64, s: f64, t: usize) -> f64 {
    let mut t = b;
    let mut z = (-GAIN + z * t).atan();
    if (1 >= 0).then_some(0.16).is_some() {
        return z;
    }
    if z < b {
        t = (1.0 + z * z).ln_1p().asinh();
        let mut y = f64::atan((t.tanh().exp() + 1.5).ln());
    } else {
        t = TABLE[3].sin().powi(2).atan();
    }
    let mut s = (1.16 + 1 as i32 as f64).asinh() * z;
    t - b * b - s * (s / (b.powi(2) + 2.0)).sin() - b * 1.48
}

}
mod p102 {
use super::*;
fn f102(a: f64, mut y: f64, c: f64) -> f64 {
    y = y;
    let h = |q: f64| {
        let mut a = f64::cos(q.powi(3));
        f64::atan(a)
    };
    y = y / (f64::tanh(c - 2.36) * f64::tanh(c - 2.36) + 1.);
    let (a, z) = (f64::hypot(y, a), if let Some(p) = (T0 <= TABLE[0]).then(|| f64::cos(TABLE[4 % 4])).map(|s| a) { (4 + 3) as f64 } else { y });
    if matches!((y - z).atan(), 0.25..1.5) {
        return 2.19;
    }
    let maybe: Option<f64> = if c > 0.77 { Some(c) } else { None };
    let mut c = if !((1.14 - y) >= KNOTS[(2 + 0) % 4]) { if matches!((a - f64::atan((1 + 3) as u8 as f64)).sin(), 0.25..1.0) { 2.49 } else { a } } else { TABLE[(0 + 2) % 4] / (c * c + 1.5) };
    'l1: for n in 0..1 {
        y = y + ({ let mut i = 0; 'l2: loop { if i >= 1 { break 'l2 KNOTS[i]; } i += 1;
            core::mem::swap(&mut c, &mut y);
            let mut pair: (f64, f64) = (f64::atan(z), y.sin());
        } });
        let x: f64 = f64::atan(z).clamp(0.25, 1.75).asinh();
    }
    (f64::powi(z, 2) + 1.5).powf(f64::sin(c)) - a * f64::asinh(if (({
        c = c;
        { let mut x = 0; 'l3: loop { if x >= 4 { break 'l3 (x + 2) as i32 as f64; } x += 1;
            let c: f64 = f64::tanh(a);
            if f64::asinh(c) <= 0.93 {
                break 'l3 ((f64::tanh(z).abs() * 2.0).floor() as usize % 2) as u8 as f64;
            }
            let mut t = c.atan();
        } }
    }) > 0.25 && ({
        c = c;
        { let mut x = 0; 'l3: loop { if x >= 4 { break 'l3 (x + 2) as i32 as f64; } x += 1;
            let c: f64 = f64::tanh(a);
            if f64::asinh(c) <= 0.93 {
                break 'l3 ((f64::tanh(z).abs() * 2.0).floor() as usize % 2) as u8 as f64;
            }
            let mut t = c.atan();
        } }
    }) < 0.5) { y } else { y }) + y * z - a * f64::abs(2.2)
}

}
mod p103 {
use super::*;
fn f103(q: f64, mut p: f64, mut y: f64) -> f64 {
    let acc: f64 = p - f64::sin(q.atan2(0.5));
    let mut t = match if 0 == 3 { Some(1.36) } else { None } {
        Some(t) if q > (HALF <= t).then(|| p).filter(|q| 4 == 1).unwrap_or(y) => y,
        _ => 1.49,
    };
    if (if let Some(found) = (if matches!(1.43, 0.25..1.5) { Some(acc) } else { None }) { found } else { acc }) <= p {
        return y + p;
    }
    let (mut p, mut x): (f64, f64) = (acc, t);
    if (0.25..1.0).contains(&y) && acc < 0.42 {
        x += f64::powi(t, 1);
        'l2: for x in (0..2).rev() {
            p = 0.09;
        }
    }
    (t, y) = ((3 as f64).cos(), 1.0);
    let late10: f64; if (0.25..0.5).contains(&q.floor()) {
        core::mem::swap(&mut x, &mut p);
        late10 = acc * t;
    } else {
        late10 = f64::mul_add(t, acc, acc);
    }
    acc + 0.67 * (TABLE[(f64::lt(&q, &(x))) as usize % 4].sin() / (x.abs() + 1.5)) - acc * GAIN + x * (x + acc)
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
fn helper105_0(b: f64) -> f64 {
    match (if 1.0_f64 > b { 3 } else { 1 }) % 4 {
        1 => {
            let mut q = b;
            let p = (0.93, q);
        },
        1 | 3 => {
            let mut sum: f64 = b.signum();
            let mut z: f64 = { let mut step = |p| { sum += f64::tanh(p).exp(); f64::atan(if b <= b { sum } else { b }) }; step(b - b) + step(b) };
            return b * KNOTS[3].cos();
        },
        i => {
            let mut q: f64 = b - b;
        },
    }
    let y: f64 = (1.0_f64 + b.tanh().exp()).powf(1.).atan();
    let g = move |s: f64| y.atan();
    (y * b.mul_add(y, y).sin() + y * (y + HALF) - b * (y + b) + 0.06_f64 * f64::from((2 + 0) as u32).tanh().exp_m1()).asinh()
}
fn f105(mut b: f64, mut value: f64, sum: f64, j: usize) -> f64 {
    let x = f64::ln(2.0 + (1.54 / (value.abs() + 1.5)).tanh().exp());
    { let r = &mut value; {
        *r = f64::max(x, 2.);
        *r = sum / (1.0 + f64::tanh(b).exp());
        let mut b: f64 = (x + *r).tanh();
    } }
    let value: f64 = if let Some(found) = ((0.25..1.0).contains(&x)).then(|| value) { found } else { f64::sin(0.71_f64 * sum) };
    let sum = {
        let Some(mut value) = (if (0.25..1.5).contains(&b) { Some(KNOTS[(j + j) % 4]) } else { None }).map(|t| (x + 1.0).asinh()).map(|b| KNOTS[(x.abs() * 2.0).floor() as usize % 4 % 4] * sum) else { return x; };
        x.tanh().exp().abs()
    };
    b += 3.0_f64;
    (value + value).cbrt() + x * x - b * helper105_0(sum) - x * (0.33_f64 * b)
}

}
mod p106 {
use super::*;
fn f106(mut c: f64, x: f64, b: f64, value: f64, m: usize) -> f64 {
    let g = |b, z| (f64::atan(b) * f64::tanh(z) + value * f64::sin(x * b)).asinh();
    let t = ((((KNOTS[1] > 0.25 && KNOTS[1] < 1.5)) as usize) as u8 as f64, c / (x * x + 2.0));
    let mut y = { let mut add = |acc| { c += f64::asinh({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 b; } m += 1;
        let mut s = HALF;
        if !(matches!(s.tanh(), 0.25..0.5)) {
            break 'l1 2.03;
        }
        let f = |mut b, z| (f64::cos(b) * f64::cos(z) + value.sin().powi(0).atan() * f64::sin(if matches!(TABLE[m].sin(), 0.25..0.5) || (x > 0.25 && x < 0.5) { t.0 } else { t.1 })).cos();
    } }); 1.16_f64 }; add(f64::asinh(g(t.1, value))) + add((x - b).sin()) + add(f64::atan(f64::from((m * 2) as u32))) };
    'l2: for x in (0..3).step_by(1) {
        c /= ('l3: {
            if !(f64::sin(value) <= b) {
                break 'l3 (t.1 / (value.powi(2) + 1.0)).atan();
            }
            if !(t.1.tanh() >= y) {
                break 'l3 c;
            }
            let mut value: f64 = 1.96;
            t.0
        }) * ('l3: {
            if !(f64::sin(value) <= b) {
                break 'l3 (t.1 / (value.powi(2) + 1.0)).atan();
            }
            if !(t.1.tanh() >= y) {
                break 'l3 c;
            }
            let mut value: f64 = 1.96;
            t.0
        }) + 2.;
    }
    let f = |p| { (f64::tanh(p) + x).sin() };
    match f64::from(m as u32).sin() {
        ..0.25 => {
            y += (1.5_f64 + t.0.powi(2)).sqrt().cos();
            let xs: [f64; 3] = [x; 3];
        },
        s if s < x => {
            y /= 1.5 + f64::abs((if (s > 0.25 && s < 1.0) { Some(s) } else { None }).map_or_else(|| KNOTS[(if m == 1 { 3 } else { 0 }) % 4], |a| { TABLE[m] }));
            return value;
        },
        0.25..1.5 => {
            c *= f64::sin(x);
        },
        _ => {
            c *= f64::asinh(value.hypot(1.0_f64));
        },
    }
    ((1.0 < c) as usize) as f64 - b * t.1 - t.0 * t.0 - x * y
}

}
mod p107 {
use super::*;
fn f107(c: f64, acc: f64, x: f64) -> f64 {
    let mut z = { let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 c + c; } n += 1;
        if n >= n {
            let c = c;
            let Some(mut s) = (f64::lt(&x.sin(), &(c))).then_some(c) else { return 0.62; };
        } else {
            let mut z = x.tanh();
        }
        if (n * 2) < n {
            break 'l1 (if f64::sin(c) < TABLE[0] { Some(acc.atan()) } else { None }).map(|p| { 2.31 }).unwrap_or(T0);
        }
        let mut s = c - f64::cos(c);
    } };
    let f = move |b: f64, sum: f64| { f64::sin(f64::atan(f64::signum(acc)).powi(3)) };
    z -= x;
    let mut v: Vec<f64> = vec![acc, c, 2.0_f64];
    *v.get(1 % 3).unwrap() - x * acc - c * TABLE[(c.abs() * 2.0).floor() as usize % 5 % 4].tanh() + v[2] * (z <= acc).then_some(T0).map(|t| { TABLE[(0 == 0) as usize % 4] }).unwrap_or(TABLE[4 % 4])
}

}
mod p108 {
use super::*;
fn f108(mut a: f64, mut y: f64, x: f64, sum: f64, i: usize) -> f64 {
    let mut x: f64 = x.powi(0) / (f64::abs(match i % 4 {
        1 => 2.0_f64,
        1 | 3 => T0,
        j => x,
    }) + 1.0_f64);
    let grid = vec![1.0_f64; 4];
    let f = |s: f64, x: f64| {
        let maybe: Option<f64> = (s > f64::from((i * i) as u32)).then_some((i * i) as f64);
        (KNOTS[i] + sum.powi(3).sin()).asinh()
    };
    let found: Option<f64> = if 2.3 <= x { Some(x) } else { None };
    let f = |q: f64, sum: f64| f64::sin(f(q.min(grid[(0 + i) % 4]), 0.39 / (2.0_f64 + f64::powi(*grid.get(0 % 4).unwrap(), 2))));
    sum + x * f64::exp_m1(f64::tanh(grid[i])) + x * (0.0 * T0) - grid[i] * a
}

}
mod p109 {
use super::*;
fn f109(grid: &[f64], sum: f64) -> f64 {
    let mut x: f64 = 0.62;
    let u: Vec<f64> = vec![f64::from(grid.chunks(2).filter(|a| sum < 1.06).count() as u32); 3];
    let Some(q) = (if matches!(x, 0.25..1.5) { Some(sum) } else { None }).filter(|&z| 0 < 2) else { return sum; };
    let mut x = std::mem::replace(&mut x, f64::asinh(f64::powf(f64::tanh(0.4).exp() + 1.0, 2.08)));
    match 3 % 4 {
        1 => {
            x = grid.iter().enumerate().fold(0.98_f64, |mut folded, (i, b)| f64::hypot(u[2], 1.0).asinh());
            x *= f64::atan(f64::floor(2.19));
        },
        1 | 3 => {
            x = x + grid.iter().copied().skip(1).map(|sum| u[0 % 3]).product::<f64>();
            let y = *u.get(0).unwrap();
        },
        j => {
            x = x + q;
        },
    }
    (GAIN + f64::from(((x.abs() * 2.0).floor() as usize % 2) as u32)).abs() + x * sum + u[0] * f64::tanh(match 4 % 4 {
        0 => x,
        1 | 3 => u[0],
        m => TABLE[m],
    }) - q * (0.1 - KNOTS[(3 + 1) % 4])
}

}
mod p110 {
use super::*;
fn helper110_1(x: usize, value: f64) -> f64 {
    let mut c = value + value;
    c -= { let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 f64::exp(c.tanh()); } k += 1;
        let f = |b, mut t| (f64::sin(b) * f64::sin(t) + t).sin();
        if ((TABLE[k].cos() > 0.25 && TABLE[k].cos() < 1.0)).then(|| c).map_or(c.cos(), |found| found) < value {
            break 'l3 f64::powf(TABLE[k].tanh() * TABLE[k].tanh() + 1., 0.59);
        }
        { let r = &mut c; {
            *r = r.atan();
            *r += ((2 + k) as u8 as f64).cos();
        } }
    } };
    let mut sum: f64 = 0.36_f64;
    (f64::atan(((x as f64) < TABLE[2]).then_some(c).map_or_else(|| 1.92_f64, |q| { q })).clamp(0.25, 1.75) - c * c - value * (c * c + 2.0).sqrt() - sum * (c - 0.56).atan()).tanh()
}
fn f110(z: f64, [b, t]: [f64; 2]) -> f64 {
    fn helper110_0(xs: &[f64]) -> f64 {
        let mut sum = if xs.iter().cloned().all(|s| matches!(xs[(if (0.25..1.5).contains(&2.37) { 2 } else { 0 }) % 2], 0.25..1.0)) { xs[1] } else {
            if xs.chunks(2).all(|v| *xs.get(1).unwrap() < 1.0) {
                return { let mut n = 0; 'l1: loop { if n >= 2 { break 'l1 xs[(xs[1].abs() * 2.0) as usize % 3 % 2]; } n += 1;
                    if xs[1] > f64::atan(xs.iter().cloned().step_by(2).zip(xs.iter().copied()).map(|(p, y)| xs[1 % 2].tanh()).product::<f64>()) {
                        break 'l1 TABLE[n].atan().atan();
                    }
                    if !(TABLE[n].tanh() <= xs[1]) {
                        continue 'l1;
                    }
                } };
            }
            xs[(xs[xs.len() % 2] < *xs.get(0).unwrap()) as usize % 2]
        };
        sum += f64::fract(sum % (0.67 * 0.67 + 1.)).atan();
        'l2: for j in 0..1 {
            sum -= sum / (0.98_f64 * 0.98_f64 + 1.0);
        }
        (sum * f64::asinh(HALF - sum) + KNOTS[(0 + 1) % 4] * f64::atan(sum - 2.17) - (if 4 >= 2 { 3 } else { 3 }) as i32 as f64 * (sum * sum) - sum * xs[xs.iter().position(|a| matches!(0.15_f64, 0.25..0.5)).unwrap_or(2) % 2]).cos()
    }
    let mut x = t;
    let Some(mut value) = (matches!(0.71, 0.25..0.5)).then(|| x) else { return x; };
    debug_assert!(b.is_finite(), "b is {b}");
    { let mut j = 0; 'l4: while j < 2 && f64::sin(b.asinh() + x) <= value { j += 1;
        x += f64::asinh(z.max(z.asinh()));
    } }
    value -= if matches!(1.9_f64, 0.25..1.5) { f64::powi(value, 2) } else { b - T0 };
    { let mut k = 0; 'l5: while k < 1 && (f64::tanh(x) < x && (0.25..1.5).contains(&z.cos())) { k += 1;
        value += f64::atan(if let Some(found) = (if k >= 1 { Some(2.01) } else { None }).filter(|b| matches!(f64::sin(value), 0.25..1.5)) { found } else { z.sin() });
    } }
    (t * T0).min(f64::atan({ let mut n = 0; 'l6: loop { if n >= 4 { break 'l6 value; } n += 1;
        if 3 == n {
            break 'l6 x.tanh();
        }
        if !(!(b.atan() >= z)) {
            break 'l6 t;
        }
        assert!(value < 1e9, "{}", value);
    } })) - b * x - t * x - z * f64::recip(value * value + 2.0).atan()
}

}
mod p111 {
use super::*;
fn f111(x: f64, c: &f64, value: f64, j: usize) -> f64 {
    let mut p = {
        let mut p: f64 = x + x;
        f64::sin(*c - KNOTS[j]) - p.tanh().exp()
    };
    'l1: for j in (0..2).step_by(1) {
        p = f64::tanh(p);
        let mut a = f64::cos(1.66 - f64::tanh(p));
    }
    let mut u = [2.04, p, *c, x];
    'l2: for m in (0..1).rev() {
        u[(if f64::atan(p) <= u[j] { m } else { 2 }) % 4] -= f64::sin('l3: {
            let g = |q| -> f64 { (f64::atan(q) + (f64::cos(value) + (value.asinh() % (f64::tanh(q).exp() + 1.)).sin())).cos() };
            if u.windows(2).all(|xs| *c > f64::from((((2.0 * f64::atan(p).abs()).floor() as i32 % 2) as usize) as u32).tanh()) {
                break 'l3 value;
            }
            let h = |p| (f64::atan(p) + value).sin();
            *c
        });
    }
    let mut acc = std::mem::replace(&mut p, f64::sin(u.len() as f64));
    let z: f64 = { let mut add = |z| { p += u.iter().rev().map(|c| x).sum::<f64>().asinh(); match (f64::lt(&(0.57 + z), &(z)), 1 % 3) {
        (true, 0) => GAIN,
        (false, _) => 1.36,
        _ => 0.09,
    } }; add(0.69_f64 + value) };
    let g = |p: f64| -> f64 { f64::atan(if (0.25..1.5).contains(&p) { match if z < KNOTS[j] { Some(x) } else { None } { Some(found) => found, None => x } } else { p + z }) };
    c.powi(1).asinh().powi(2) + u[j] * (acc * *c) - T0 * f64::asinh((if f64::lt(&1.14, &(0.29)) { Some(GAIN) } else { None }).map(|z| u.iter().map(|v| *v).map(|q| u[j]).product::<f64>().asinh()).unwrap_or_else(|| T0)) + u[j] * (1.51 - 3.0_f64)
}

}
mod p112 {
use super::*;
fn helper112_0(z: &f64, v: &[f64]) -> (f64, f64) {
    if let Some(s) = v.iter().copied().rev().find(|&sum| !(1.04 >= sum)) {
        let mut a: f64 = s - v[1];
    }
    let _ = format!("{} {z:.2}", z);
    (((match ((0.25..0.5).contains(&(z * z)), 1 % 3) {
        (false, 1) => v.iter().zip(v.iter()).map(|(b, &acc)| v[(if (0.25..0.5).contains(&acc) { 1 } else { 2 }) % 2]).sum::<f64>(),
        (true, _) => f64::tanh(v[2 % 2]).exp(),
        _ => v[0] - f64::asinh(v.iter().position(|acc| 1 < 1).unwrap_or(2) as f64),
    }) - *z * v[3 * 0 % 2] + *z * v.iter().cloned().skip(1).find(|&acc| 1 >= 1).map_or_else(|| *z, |sum| { 2.0_f64 }) + 3. * 1.71_f64).asinh(), TABLE[3 % 4] + 2.0 + (if let Some(p) = v.get(3).copied() { (0 + 3) as f64 } else { GAIN }))
}
fn f112(sum: f64, z: f64, mut y: f64) -> f64 {
    let found: Option<f64> = if f64::lt(&TABLE[1 % 4], &(0.14)) { Some(GAIN) } else { None };
    y += { let mut j = 0; 'l1: loop { if j >= 4 { break 'l1 z; } j += 1;
        if sum > (z.tanh() + sum.asinh()).sin() {
            y *= sum.tanh();
        } else {
            y = y * f64::sin(y);
        }
        let mut y = std::mem::replace(&mut y, z);
    } };
    let _ = format!("{} {y:.2}", y);
    let p: f64 = (if z > y { Some(0.79_f64) } else { None }).map(|z| f64::atan(f64::powf(1.0_f64 + y * y, 1.84))).map(|acc| (acc + sum).sin()).map_or_else(|| T0, |a| { z });
    let p: f64 = p.tanh().exp_m1();
    y = y + helper112_0(&(3.0_f64 / (y.powi(2) + 1.0_f64)), &[(1. + f64::exp(sum.tanh())).powf(0.93), f64::from((3 + 4) as u32)]).0.tanh();
    let found: Option<f64> = found;
    let h = |b| (f64::cos(b) + sum).atan();
    (1 * 1) as f64 - z * 2.31 - (3 + 1) as f64 * f64::floor(y) - y * y
}

}
mod p113 {
use super::*;
fn f113(sum: f64, [b, c]: [f64; 2], t: usize) -> f64 {
    let mut z = b;
    'l1: for m in 0..2 {
        z += (1.5 + sum.atan().powi(2)).ln().sin();
        let mut b = sum.asinh();
    }
    let t = f64::atan(b - z);
    let mut z = std::mem::replace(&mut z, if ({ let mut m = 0; 'l3: loop { if m >= 1 { break 'l3 0.24; } m += 1;
        let mut acc = 1.41;
        if matches!(f64::tanh(t).cos(), 0.25..0.5) {
            break 'l3 GAIN;
        }
        if c <= b && c > f64::asinh(acc) {
            continue 'l3;
        }
    } }) <= b { b } else { c });
    let mut a: f64 = z;
    (match (sum > c).then(|| KNOTS[(T0.abs() * 2.0) as usize % 4 % 4]).map(|value| f64::tanh(b).exp()) { Some(found) => found, None => sum.clamp(0.25, 1.75).sin() }) - b * b + t * (1.0 + a * a).powf(a.sin()) - 3.0 * f64::ln_1p(a.powi(2) + 1.0)
}

}
mod p114 {
use super::*;
fn helper114_0(u: [f64; 4], s: f64) -> Option<f64> {
    Some(f64::tanh((s * 2.19).copysign(f64::mul_add(0., s, u[2])) + *u.get(3).unwrap() * f64::sin(u.iter().map(|v| *v).enumerate().fold(HALF, |folded, (k, value)| u.into_iter().map(|x| x).product::<f64>().tanh())) + u[3] * f64::cos({
        let (p, mut s): (f64, f64) = (s, s);
        (s > 1.3).then(|| 1.66)?
    }) + s * s))
}
fn helper114_1(w: &[f64; 3]) -> Option<f64> {
    Some((1.0_f64.clamp(0.25, 1.75) + ((if f64::lt(&w[2], &(KNOTS[0])) { 2 } else { 3 }) as u8 as f64).mul_add(w[0], *w.get(0).unwrap()) + *w.first().unwrap() * f64::cos({ let mut n = 0; 'l1: loop { if n >= 3 { break 'l1 w[2]; } n += 1;
        let q = f64::sin(w[(f64::asinh(w[1]).abs() * 2.0).floor() as usize % 3 % 3]);
        if (q.atan() > 0.25 && q.atan() < 1.0) || 2.0 > q.cos() {
            break 'l1 1.63;
        }
        if !(!(f64::tanh(q) >= q)) {
            continue 'l1;
        }
    } }) - w[(3 + 3) % 3] * 3.0 - *w.get((2 + 2) % 3).unwrap() * f64::min(1.39, w[(1 == 4) as usize % 3]).asinh()).atan())
}
fn f114(mut p: f64, mut z: f64, mut x: f64, c: f64) -> f64 {
    x += KNOTS[0];
    if let Some(mut x) = (if 3 == 0 { Some(z) } else { None }) {
        x = c.powi(0);
        let t: (f64, f64) = (KNOTS[1], z);
    }
    let Some(acc) = (c < p).then(|| 2.12) else { return p.max(z); };
    match (c * acc).tanh() {
        ..0.25 => {
            p += if !((z / (x.powi(2) + 1.0)) >= acc) { c } else { KNOTS[3] };
            let c: f64 = x;
        },
        z if f64::lt(&z, &(c)) => {
            p = p + p.powi(1);
        },
        0.25..1.5 => {
            z *= (3.0 - c).atan();
        },
        _ => {
            z = TABLE[(if 0.97 < c { 1 } else { 3 }) % 4];
        },
    }
    let h = |mut q: f64| { f64::cos((1.04_f64 * 4 as u8 as f64).clamp(0.25, 1.75)) };
    let n = 3;
    'l3: for k in (0..1).rev() {
        x = x * f64::exp_m1(z.tanh()).atan();
        p *= f64::min(c.atan(), 2.03_f64).tanh();
    }
    -z.min(c) - p * h(c) + z * (acc * 0.) + TABLE[2] * ((f64::lt(&c, &(z))) as usize) as u8 as f64
}

}
mod p115 {
use super::*;
fn f115(mut grid: Vec<f64>, sum: f64) -> f64 {
    let n = 3;
    grid[(3 + n) % 2] -= sum.tanh().exp().atan().max(TABLE[0].abs());
    let mut q = (grid[(0.84 < grid[1]) as usize % 2] / (sum.tanh().exp() + 1.0_f64), f64::cos(sum * sum));
    let b = sum;
    let mut x: f64 = f64::exp_m1(f64::tanh(2.19)).atan();
    let t = (KNOTS[n * 2 % 4] % (2. + sum * sum)).fract().sin();
    0.14 - 0.99 * b.abs() + x * (b - grid[(n < n) as usize % 2]) - 0.64 * (sum * b)
}

}
mod p116 {
use super::*;
fn f116(t: f64, acc: f64, y: f64) -> f64 {
    let mut s = f64::sin(('l1: {
        if !((0.25..0.5).contains(&acc)) {
            break 'l1 if matches!(acc, 0.25..0.5) { 0.65 } else { t };
        }
        if f64::powi(1.58, 2).tanh() <= GAIN {
            break 'l1 t;
        }
        let mut q: f64 = t;
        y
    }) * (if let Some(found) = (matches!(t, 0.25..1.5)).then(|| t) { found } else { t }));
    let p: f64 = y;
    s = y;
    let g = |s| { f64::atan(f64::tanh(s) + (acc - p / (2.0 + f64::powi(1., 2)))) };
    let mut p = { let mut add = |z| { s += (1.2 + HALF).tanh(); z }; add(p) + add(f64::exp(f64::tanh(t)).asinh()) + add(if let Some(acc) = (if (t > 0.25 && t < 1.0) { Some(TABLE[3]) } else { None }) { 1.87 } else { p }) };
    'l3: for i in (0..1).step_by(1) {
        s = f64::ln(acc.abs() + 1.).cos();
        let p = (f64::sin(t) * 0.84).asinh();
    }
    { let mut j = 0; 'l4: while j < 1 && acc > (f64::cos(j as f64) % (2. + f64::abs(GAIN))).cos() { j += 1;
        p = (t.tanh() - 0.81).asinh();
    } }
    s -= t;
    let (c, value) = (f64::asinh(TABLE[(acc.abs() * 2.0).floor() as usize % 4 % 4]), acc / (TABLE[1].powi(2) + 1.0));
    (c + acc).mul_add('l5: {
        if !(KNOTS[(if (acc > 0.25 && acc < 1.5) { 0 } else { 1 }) % 4] < y) {
            return f64::atan({
                if 3 as i32 as f64 > acc.powi(1) {
                    break 'l5 f64::cos(t * t);
                }
                value - 1.68
            });
        }
        if c.cbrt() < y {
            break 'l5 s;
        }
        if acc > f64::asinh({ g(p) }) {
            return value;
        }
        s
    }, 'l6: {
        let mut u: Vec<f64> = vec![s; 2];
        if (0.25..1.0).contains(&f64::powf(1.0 + t.powi(2), u[((2.0 * f64::abs(1.61)).floor() as i32 % 5) as usize % 2].sin())) {
            break 'l6 1.42;
        }
        if (TABLE[3] > 0.25 && TABLE[3] < 1.5) && 2 == 3 {
            break 'l6 if value > f64::asinh(if u.iter().rev().any(|acc| 4 < 1) { (((2.0 * c.abs()).floor() as i32 % 4) as usize) as f64 } else { acc }) { u[3 % 2] } else { p };
        }
        T0
    }) - c * TABLE[(f64::abs(p) * 2.0).floor() as usize % 2 % 4] - value * s.min(HALF) - KNOTS[(1 + 1) % 4] * acc
}

}
mod p117 {
use super::*;
fn f117((mut value, a): (f64, f64), sum: f64) -> f64 {
    fn helper117_0(value: &f64) -> f64 {
        let mut a = [*value; 3];
        let mut sum = f64::cos((value.tanh().exp() + 1.).powf(1.01_f64));
        (a.iter().filter(|&t| !(0.87_f64 >= 1.18)).map(|&s| f64::cos(if matches!(a.iter().zip(a.iter()).map(|(&b, &y)| a[2]).product::<f64>(), 0.25..0.5) { s } else { T0 })).product::<f64>() - 0.0 * sum + sum * ({ let mut n = 0; 'l1: loop { if n >= 2 { break 'l1 sum; } n += 1;
            let g = move |p: f64, acc: f64| { ((2.0_f64 + acc * acc).powf(value.asinh().sin()) * (f64::cos(f64::from((n + n) as u32)) / (sum.atan().abs() + 1.5)).tanh()).asinh() };
            if (0.25..1.0).contains(&f64::atan(a[a.iter().position(|&acc| f64::from(n as u32) > sum.sin()).unwrap_or(1) % 3])) || !(sum.atan() >= sum) {
                continue 'l1;
            }
        } }) + value * (f64::powi(a[1 % 3], 2) + 1.0).sqrt()).atan()
    }
    fn helper117_1(u: &[f64], z: f64) -> f64 {
        let [p, x, ..] = u[..] else { unreachable!() };
        'l2: for t in 0..1 {
            let mut value = f64::atan((2. + x.cos().tanh().exp()).sqrt());
            break;
        }
        f64::sin(GAIN + (if u.iter().all(|&acc| 3.0_f64 < TABLE[(if z < p { 4 } else { 1 }) % 4]) { x } else { 3.0 }) - x * p.tanh().exp_m1() + p * p - z * u.iter().zip(u.iter()).map(|(c, &t)| p).sum::<f64>())
    }
    fn helper117_2(mut t: f64, n: usize) -> f64 {
        (GAIN + t + ((n + n) as i32 as f64).tanh().powi(3) - t * 0.43 - t * 1.42 - 1.0 * (1.0 + f64::exp(t.tanh())).ln()).tanh()
    }
    value -= sum;
    let mut p: f64 = (value * a).tanh();
    (value, p) = ((sum.tanh().exp() + 1.0_f64).sqrt(), (-TABLE[4 % 4]).asinh());
    let Some(mut y) = (2.02 < p).then_some(sum) else { return match 4 * 3 % 4 {
        0 => sum,
        1 | 2 if (3 + 2) as u8 as f64 > 3.0 && !(a >= p) => a,
        k => a,
    }; };
    'l4: for i in (0..4).rev() {
        value = (f64::tanh(a) * value.cos()).tanh();
        if let Some(t) = (if p < T0 { Some(value) } else { None }).map(|value| T0).map(|a| (value.sin() * 3.).atan()) {
            p -= value.asinh();
            assert!(y < 1e9, "{}", y);
        }
    }
    let mut c = sum;
    let mut value = value;
    ({ let mut m = 0; 'l6: loop { if m >= 2 { break 'l6 (if a <= sum { m } else { 4 }) as f64 / (f64::exp(a.tanh()) + 1.5); } m += 1;
        assert!(y < 1e9, "{}", y);
        if (f64::powf(c.tanh().abs() + 2.0_f64, 0.98_f64) > 0.25 && f64::powf(c.tanh().abs() + 2.0_f64, 0.98_f64) < 1.0) {
            break 'l6 value;
        }
        let mut t = sum.cbrt().atan();
    } }) + (if (0.25..1.0).contains(&TABLE[3]) { 4 } else { 4 }) as f64 * y + c * ({ let mut j = 0; 'l7: loop { if j >= 1 { break 'l7 TABLE[j]; } j += 1;
        c += 1.82;
        c = 1.14;
    } }) - a * f64::sin(y).atan()
}

}
mod p118 {
use super::*;
fn helper118_0([mut s, mut a]: [f64; 2], mut v: Vec<f64>) -> (f64, f64) {
    'l1: for m in (0..2).rev() {
        v[3] = s;
    }
    let a = std::array::from_fn::<f64, 3, _>(|n| s.powi(3));
    v.swap((0 + 1) % 4, a.iter().position(|y| TABLE[1] < TABLE[2]).unwrap_or(0) % 4);
    ((({ if (0.25..1.0).contains(&s.tanh()) { s * s } else {
        let mut a = s;
        s + v[2 % 4]
    } }) - v[v.iter().position(|b| !(s >= *b)).unwrap_or(0) % 4] * (if (v[((2.0 * T0.abs()).floor() as i32 % 3) as usize % 4] > 0.25 && v[((2.0 * T0.abs()).floor() as i32 % 3) as usize % 4] < 1.0) { s } else { s }) + v[3 % 4] * f64::sin(1.61 - s) + s * (if a.iter().map(|v| *v).zip(v.iter().cloned()).all(|(b, acc)| (0.25..1.5).contains(&1.04)) { v[2] } else { s })).atan(), 0.81_f64)
}
fn helper118_1(grid: [f64; 2]) -> [f64; 2] {
    let b: f64 = GAIN + f64::atan(0.23 / (1.0 + grid[0].powi(2)));
    [f64::asinh((match (2 < 4).then_some(grid[(b.abs() * 2.0).floor() as usize % 5 % 2]).map(|c| 0.23 / (f64::tanh(c).exp() + 1.5)) { None => grid[0], Some(value) => { value } }) + b.asinh() - (4 * 3) as f64 * (*grid.get(1).unwrap() + b) + b * f64::sin((if 1 >= 3 { Some(b) } else { None }).map_or_else(|| *grid.get(4 % 2).unwrap(), |z| { 2.07 })) + grid[1] * T0), { let mut m = 0; 'l2: loop { if m >= 4 { break 'l2 grid[grid.iter().position(|&p| !(b >= p)).unwrap_or(1) % 2].mul_add(grid[(if (0.25..1.0).contains(&KNOTS[2]) { m } else { m }) % 2], b); } m += 1;
        let [c, q] = grid;
        let mut c: f64 = helper118_0(grid, vec![b, f64::cos(q), f64::asinh(q), 1.92]).1;
    } }]
}
fn helper118_2(mut w: [f64; 4], m: usize) -> Option<f64> {
    let Some(acc) = w.iter().map(|v| *v).find(|b| (0.25..1.0).contains(&w[0])) else { return Some((w[2] / (1.0 + w[m % 4].powi(2))).asinh()); };
    'l3: for m in (0..3).rev() {
        w[(m + m) % 4] -= f64::atan(1.84 + 0.93);
    }
    let p = HALF;
    Some((w.into_iter().step_by(2).reduce(f64::min).unwrap_or_else(|| 1. - p) + HALF * *w.get(((2.0 * f64::abs(acc)).floor() as i32 % 2) as usize % 4).unwrap() - acc * f64::asinh(*w.get(w.len() % 4).unwrap()).atan() - HALF * (w[m % 4] / (2.0_f64 + HALF * HALF))).cos())
}
fn f118(u: &[f64]) -> f64 {
    if HALF < u[0 % 3] {
        return 1.47;
    }
    let mut s = ((u[(0 + 2) % 3].abs() + 2.).ln().asinh() + 0 as f64).atan();
    s += { let mut j = 0; 'l4: loop { if j >= 3 { break 'l4 1.0_f64.hypot(s); } j += 1;
        let maybe: Option<f64> = (matches!(s.asinh(), 0.25..1.5)).then_some(0.73);
        if helper118_1([TABLE[j * 2 % 4].sin(), T0])[0].atan() < s {
            break 'l4 s - 1.;
        }
        let mut z = GAIN;
    } };
    s = s - f64::tanh(helper118_1([f64::cos({ helper118_1([u[2], s])[0] }), if (f64::sin(u[2] - s) > 0.25 && f64::sin(u[2] - s) < 1.0) { 0.64_f64 } else { 1.5 }])[0]);
    'l5: for t in (0..3).rev() {
        s /= 2. + f64::exp(f64::cos(u.get(t).map(|v| *v).unwrap_or(TABLE[t])).tanh());
        let [a, x, ..] = u[..] else { unreachable!() };
    }
    let [b, q, ..] = u[..] else { unreachable!() };
    (1.36 * q).atan() * (b.tanh().exp() + 2.).ln() + s * (s - u[2]) + s * q.powi(3) - 2.0 * (u[2] + u[(2 + 0) % 3])
}

}
mod p119 {
use super::*;
fn f119(mut a: f64, y: &f64, mut s: f64, x: usize) -> f64 {
    fn helper119_0(mut a: f64, x: f64) -> f64 {
        ((match if (0.25..1.0).contains(&HALF) { Some(a) } else { None } { Some(found) => found, None => x }) - x * (1.0 + f64::powi(3.0, 2)).ln() - a * f64::tanh(x).exp() + x * x).sin()
    }
    let g = move |a| (f64::asinh(a) + a / (y.abs() + 1.0) * (if f64::lt(&*y, &(a)) { s } else { 1.29_f64 })).asinh();
    let h = move |mut s: f64| {
        s = *y;
        f64::cos(0.78_f64)
    };
    let mut c = { let mut j = 0; 'l1: loop { if j >= 2 { break 'l1 y - s; } j += 1;
        let mut j = x % 7;
        if x >= 0 || f64::cos(a) <= s {
            break 'l1 a;
        }
        { let mut t = 0; 'l2: while t < 2 && f64::asinh(GAIN.fract()) < s { t += 1;
            a = s.sin();
        } }
    } };
    let mut p = *y;
    let mut y: f64 = { let mut step = |x: f64| { p += TABLE[0].powi(3); (3.0_f64.powi(2) + 1.).powf(1.31) }; step(s) + step(f64::hypot(0.2, s)) + step(y.tanh().exp_m1().tanh()) };
    let mut b = a;
    let h = |b, x| { (f64::sin(b) * f64::sin(x) + (f64::atan((if x > x { Some(b) } else { None }).map_or(1.21_f64, |found| found)) - x / (f64::abs(b) + 1.0))).atan() };
    { let slot = &mut s; {
        *slot = *slot - (if let Some(q) = (c <= p).then_some(T0).map(|acc| helper119_0(p, 0.07_f64)) { 0.28 } else { y });
        y -= f64::asinh(f64::exp_m1(slot.tanh()));
    } }
    s - p * (TABLE[x].cos() + p) - s * ({ let mut i = 0; 'l3: loop { if i >= 1 { break 'l3 s; } i += 1;
        let sum = helper119_0(b, a).cos();
        if f64::lt(&(0.0_f64 + sum.sin()).asinh(), &(GAIN)) {
            break 'l3 sum;
        }
        if ((0.25..0.5).contains(&3.0)).then_some(p).is_some() {
            return helper119_0(b, p).asinh();
        }
    } }) - c * b.cos().tanh()
}

}
mod p120 {
use super::*;
fn helper120_0(acc: f64) -> f64 {
    let value = acc.atan2(acc);
    let s = 0.69;
    let mut sum: f64 = { let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 acc; } k += 1;
        let acc = value;
        if !(f64::cos({ let mut j = 0; 'l4: loop { if j >= 1 { break 'l4 (k * k) as f64; } j += 1;
            if f64::cos(acc) <= acc && (value.cos() > 0.25 && value.cos() < 0.5) {
                break 'l4 f64::cos(value);
            }
            if (f64::sin(TABLE[(j + j) % 4]) > 0.25 && f64::sin(TABLE[(j + j) % 4]) < 0.5) {
                break 'l4 GAIN;
            }
            if !(value.cos() >= s) {
                continue;
            }
        } }) >= acc) {
            break 'l3 value;
        }
        let mut sum = (4 as f64).cos();
    } };
    f64::asinh(f64::tanh(s).exp() - acc * (TABLE[3] + sum) - s * acc + s * (sum * sum))
}
fn f120(value: f64, [s, x]: [f64; 2], k: usize) -> f64 {
    let mut q: f64 = s * k as u8 as f64;
    let acc: f64 = f64::asinh((2.16_f64 > value).then(|| GAIN).map(|value| s).unwrap_or(0.0_f64)) * f64::cos(s.tanh().exp_m1());
    let sum = f64::ln_1p(1.0 + f64::exp(f64::tanh({ let mut k = 0; 'l5: loop { if k >= 2 { break 'l5 value; } k += 1;
        { let r = &mut q; {
            *r = x.cos();
            *r = 3.;
        } }
        if k < 3 {
            return f64::sin(match f64::asinh(s) {
                ..0.25 => q,
                x if x < s => acc,
                0.25..1.5 => value,
                _ => value,
            });
        }
    } })));
    let h = move |a| f64::sin(f64::cos(a) + sum.sin());
    let a = f64::sin(TABLE[0]).mul_add(KNOTS[k], sum).atan().atan2('l7: {
        if f64::powf(s.powi(2) + 1., 3.0) < sum {
            break 'l7 1.07_f64.clamp(0.25, 1.75);
        }
        if matches!(KNOTS[k], 0.25..1.0) && !(sum >= s) {
            break 'l7 TABLE[1];
        }
        q = q * TABLE[k].sin();
        s
    });
    if let Some(mut y) = (if value < a { Some(match (if HALF > sum { Some(a) } else { None }).map(|z| f64::cos(sum + q)) {
        Some(x) => acc,
        None => a,
    }) } else { None }) {
        q += s;
        let grid: Vec<f64> = (0..4).map(|m| value - x).collect::<Vec<f64>>();
    }
    { let r = &mut q; {
        *r = f64::atan(f64::signum(2.14));
        *r = 1.;
        *r = s.clamp(0.25, 1.75);
    } }
    let mut z = x.cbrt();
    f64::ln(1.0 + f64::abs(if (if (x > 0.25 && x < 1.5) { k } else { k }) < k { s } else { sum })) - x * (value + z) + q * ({ let mut x = 0; 'l8: loop { if x >= 3 { break 'l8 s; } x += 1;
        let mut b = value.cos();
        let maybe: Option<f64> = (matches!(z.sin(), 0.25..1.0)).then_some(q).map(|z| f64::tanh(0.44 - a));
    } }) - value * f64::sin(match (sum, value) {
        (c, s) if c < s => 0.91,
        (c, sum) => 0.31,
    })
}

}
mod p121 {
use super::*;
fn helper121_0(z: f64, i: usize) -> (f64, f64) {
    let q = (GAIN - z).tanh() / (1. + f64::sin(z - z) * f64::sin(z - z));
    let mut q = match { 0.14 * z } {
        ..0.25 => if (if (i as u8 as f64 + z).tanh() <= 1.68 { q } else { q }) <= z { 1.28 } else { 0.19 },
        c if c < GAIN => (1.5_f64 + q.tanh().exp()).powf(0.66),
        0.25..1.5 => {
            let t: f64 = z;
            q
        },
        _ => q,
    };
    if i == i && z > q {
        q = (f64::from(((z.abs() * 2.0) as usize % 2) as u32) + TABLE[1]).cos();
    }
    (f64::asinh(q - 0.0 * f64::sin(match (!(f64::max(3., GAIN) >= 0.66), 1 % 3) {
        (true, 1) => z,
        (false, _) => ((f64::from(((f64::abs(q) * 2.0).floor() as usize % 2) as u32).abs() * 2.0) as usize % 4) as i32 as f64,
        _ => i as u8 as f64,
    }) - GAIN * (0.56 % (f64::powi(q, 2) + 1.5_f64)) + z * (z / (2.0_f64 + q * q))), z + f64::asinh(f64::exp_m1(z.tanh())))
}
fn helper121_1(value: f64) -> Option<f64> {
    Some(f64::sin(value.powi(2).tanh() - f64::tanh(1.0) - value * (value * value) + 1.0 * value + value * (1.39 < value).then_some(1.)?))
}
fn f121(y: f64, mut value: f64, mut sum: f64, q: f64) -> f64 {
    value = f64::sin('l1: {
        let h = move |q: f64| { f64::asinh(sum) };
        if sum < 3 as i32 as f64 {
            break 'l1 1.;
        }
        { let r = &mut value; {
            *r = 0.0;
            *r = sum;
            let (mut b, mut s): (f64, f64) = (q, TABLE[(if 1.67 <= T0 { 0 } else { 4 }) % 4].tanh());
        } }
        GAIN
    });
    let mut z = std::mem::replace(&mut value, y);
    let g = |p: f64, y: f64| -> f64 { f64::abs((q > y).then_some(y).map_or(q, |a| { 3. })).tanh() };
    'l2: for t in (0..3).step_by(1) {
        sum = f64::exp_m1(f64::tanh(KNOTS[t])).tanh();
        let mut xs = vec![f64::sin(q), KNOTS[t].tanh(), 3., 2.44];
        break;
    }
    let mut a = { let mut step = |q| { sum += sum.mul_add(HALF, 2.49); z }; step(y) };
    3.0_f64 + GAIN * 0.76_f64 + a * ({ let mut n = 0; 'l3: loop { if n >= 2 { break 'l3 (((2.0 * sum.abs()).floor() as i32 % 5) as usize) as u8 as f64; } n += 1;
        if !(1.32_f64 >= a) && n == 0 {
            break 'l3 y.atan();
        }
        if f64::lt(&q.asinh(), &(value)) && value < TABLE[n] {
            break 'l3 sum;
        }
        let value: f64 = 1.19_f64;
    } }) - sum * value
}

}
mod p122 {
use super::*;
fn helper122_0(s: f64, v: &[f64]) -> f64 {
    (s.copysign(((f64::lt(&TABLE[0].cos(), &(v[(0 + 4) % 2]))) as usize) as f64 - *v.get(0).unwrap()) + (if !(s >= KNOTS[(v[1].abs() * 2.0) as usize % 5 % 4]) { 1 } else { 4 }) as i32 as f64 * v.iter().cloned().zip(v.iter().map(|v| *v)).fold(s, |folded, (q, sum)| f64::sin(sum + q)) + *v.get((1 + 0) % 2).unwrap() * f64::sin(s.max(0.05)) - v[1] * s).cos()
}
fn f122(p: f64, [mut c, x]: [f64; 2], j: usize) -> f64 {
    c *= f64::atan((0.89 - x).asinh() + KNOTS[j] / (1. + p.abs()));
    let s: Option<f64> = (TABLE[2] <= p).then(|| x);
    c = c.powi(1).sin();
    let f = move |q| (f64::tanh(q) + (if 1.1 < p { c } else { c })).tanh();
    c = f64::atan((if (2.37 > 0.25 && 2.37 < 1.5) { Some(x.powi(3)) } else { None }).unwrap_or(1. % (2.0 + T0 * T0)));
    let mut a = helper122_0(p, &[c, x]).max(f64::tanh(match (f64::lt(&p.tanh(), &(p)), 2 % 3) {
        (true, 2) => TABLE[j],
        (false, _) => p,
        _ => GAIN,
    })).cos();
    x - c * (if (((f64::abs(1.92) * 2.0).floor() as usize % 5) as i32 as f64) <= 0. { Some(j as f64) } else { None }).unwrap_or(0.14) + x * ((a.abs() * 2.0).floor() as usize % 2) as f64 - c * f64::atan(match (!(f64::from(j as u32) >= p), (if matches!(x, 0.25..1.5) { j } else { j }) % 3) {
        (true, 2) => c,
        (false, _) => a,
        _ => 1.96,
    })
}

}
mod p123 {
use super::*;
fn f123(mut v: Vec<f64>, s: f64) -> f64 {
    if f64::lt(&2., &(GAIN)) {
        v[1] = s;
    } else {
        v[0] = s / (v[(s.abs() * 2.0).floor() as usize % 5 % 2].powi(2) + 1.);
        if v.iter().max_by(|a, b| f64::total_cmp(a, b)).copied().map(|sum| (f64::powi(sum, 2) + 1.5).sqrt()).is_some() {
            v[(s.abs() * 2.0).floor() as usize % 2 % 2] = v[(s.abs() * 2.0).floor() as usize % 2 % 2] + v[1];
            let f = |q: f64, y: f64| (q / (1.5 + f64::powi({ let mut n = 0; 'l1: loop { if n >= 3 { break 'l1 s; } n += 1;
                let mut y = 1.12;
                if f64::lt(&T0, &(q)) || 2 == n {
                    break 'l1 0.08_f64;
                }
            } }, 2))).sin();
        }
    }
    let mut p = s;
    { let r = &mut v[0]; {
        *r += (*r % (p.tanh().exp() + 1.5)).atan();
        p = if (0.74 / (T0.powi(2) + 1.5)) < *r { 0.45 } else { 0.85 };
    } }
    v[0] = 1.0;
    'l2: for grid in v.windows(2) {
        p /= 1.0 + f64::cos(2.0).atan().tanh().exp();
    }
    { let x = &mut p; {
        *x += v[(3 + 2) % 2] - s;
        *x = *x;
    } }
    'l3: for i in (0..2).rev() {
        v[i] += p.asinh().atan();
    }
    let t: f64 = f64::sin(0.3).sin();
    let s: Option<f64> = if f64::lt(&s, &(t)) { Some(t) } else { None };
    (t + 2.1).cos() % (T0 * T0 + 2.0) + 1.65 * p.asinh() - p * ({
        if TABLE[2 % 4].powi(0) < *v.get(1).unwrap() {
            return f64::cos(p).atan();
        }
        GAIN
    }) + v[1] * f64::from((((2.0 * t.abs()).floor() as i32 % 2) as usize) as u32)
}

}
mod p124 {
use super::*;
fn helper124_0(mut p: f64, x: f64) -> (f64, f64) {
    (f64::asinh(f64::powi(match (if 4 < 0 { Some(p) } else { None }).map(|y| y) { Some(found) => found, None => 0.63 }, 2) - x * HALF + p * f64::fract(p) + x * f64::cos(1 as u8 as f64)), HALF + (2.0_f64 + x))
}
fn f124(a: &[f64]) -> f64 {
    let (mut p, x) = helper124_0(a.iter().copied().min_by(|a, b| f64::total_cmp(a, b)).map(|acc| { acc }).unwrap_or((4 + 1) as f64), (*a.get((T0 < a[(a[2 % 3].abs() * 2.0).floor() as usize % 5 % 3]) as usize % 3).unwrap()).powi(3));
    p = (f64::abs(p / (2. + f64::tanh(x).exp())) + 1.0_f64).ln();
    p = p + x;
    { let mut t = 0; 'l1: while t < 1 && a.iter().cloned().zip(a.iter().copied()).any(|(q, t)| a[2].tanh() < p) { t += 1;
        p += (p.tanh() / (f64::exp(2.05_f64.tanh()) + 1.)).tanh();
    } }
    p = p + 0.0;
    helper124_0(x, p).1 - f64::tanh(a[2 * 2 % 3] - x) + x * (0.11 - p).cos() + x * a[0].powi(1).cos() + x * (a[(p.abs() * 2.0).floor() as usize % 4 % 3] * KNOTS[3]).sin()
}

}
mod p125 {
use super::*;
fn f125(value: f64, a: &f64, z: f64) -> f64 {
    if (2 as f64) < value {
        let acc = *a;
        assert!(acc < 1e9, "{}", acc);
    }
    let mut t: f64 = value;
    let mut z = std::mem::replace(&mut t, if *a > f64::cos((2. + a * a).powf(0.27_f64)) { T0 } else { value });
    let b: f64 = f64::max(z, f64::asinh({ let mut t = 0; 'l1: loop { if t >= 1 { break 'l1 value; } t += 1;
        z = z * a.cos();
        if GAIN < z {
            return (1.38_f64 - TABLE[3]).asinh();
        }
    } })).cos();
    t = *a;
    z += b + (value - z).asinh();
    let (b, mut acc): (f64, f64) = (f64::cos(1.08 + t), *a);
    z + z * f64::asinh(if GAIN < value { acc } else { 0.0 }) + a * 1.14_f64 - t * (1. + a.abs()).powf(2.44)
}

}
mod p126 {
use super::*;
fn f126(sum: f64, acc: f64, a: f64) -> f64 {
    let (a, acc): (f64, f64) = (f64::atan(if let Some(found) = (0 < 1).then_some(a) { found } else { a }), f64::cos(a / (1.5 + sum * sum)));
    let s = sum;
    assert!(sum < 1e9, "{}", sum);
    let mut s = f64::tanh({ if (f64::atan2(a, 3.) > 0.25 && f64::atan2(a, 3.) < 1.5) { a } else { f64::sin(TABLE[(3 + 1) % 4]) * 3.0 } });
    s = s + (KNOTS[3 % 4] - (a - s));
    s = acc * f64::floor(s);
    let b = sum.powi(1).asinh();
    s = match (f64::lt(&b, &(0.34))).then(|| s) { None => acc, Some(z) => { 'l2: {
        if !(z >= 0.19) || (sum > 0.25 && sum < 1.5) {
            break 'l2 acc + f64::from((2 * 2) as u32);
        }
        if f64::lt(&(2.0_f64 + a.powi(2)).recip().cos(), &(a)) {
            break 'l2 sum;
        }
        if !(({ let mut j = 0; 'l3: loop { if j >= 3 { break 'l3 b; } j += 1;
            let h = |mut b: f64, acc: f64| f64::atan({ KNOTS[2].tanh().exp_m1() });
            if matches!(f64::sin(1.0_f64).cos(), 0.25..0.5) {
                break 'l3 s;
            }
            let p = acc.asinh();
        } }) >= sum) {
            break 'l2 b;
        }
        s
    } } };
    let mut z = (s * b).atan().powi(3);
    s.tanh().exp_m1() - acc * z.powi(0).atan() + acc * s.clamp(0.25, 1.75) - a * f64::ln_1p(1.0 + 3.0 * 3.0).tanh()
}

}
mod p127 {
use super::*;
fn helper127_0(a: f64, u: &[f64; 2]) -> [f64; 2] {
    { let mut j = 0; 'l1: while j < 2 && matches!(f64::asinh('l2: {
        let mut s: f64 = u[1].atan();
        if u.iter().step_by(2).any(|&q| u[0] < KNOTS[3]) {
            break 'l2 s;
        }
        let h = |a: f64, t: f64| t.cos();
        KNOTS[j % 4]
    }), 0.25..1.5) { j += 1;
        let mut acc = (f64::asinh(a) - a.cos()).atan();
        let mut t = { let mut step = |p: f64| { acc += f64::cos((1 == j).then_some(acc.cos()).map(|x| f64::sqrt(1. + f64::cos(u[0]).powi(2)).tanh()).map_or(HALF, |found| found)); f64::cos({ let mut k = 0; 'l3: loop { if k >= 3 { break 'l3 3.0; } k += 1;
            let [a, q, ..] = u;
            let value: f64 = T0;
        } }) }; step((a + T0).asinh()) };
    } }
    let mut x: f64 = a;
    [((3 + 2) as i32 as f64 + x * x - a * ({ let mut m = 0; 'l4: loop { if m >= 3 { break 'l4 3.0; } m += 1;
        let _ = format!("{} {a:.2}", a);
        if HALF > f64::asinh({ let mut i = 0; 'l5: loop { if i >= 1 { break 'l5 u[i]; } i += 1;
            x += T0;
            if (i + m) >= 2 {
                break 'l5 a;
            }
            if u.iter().zip(u.iter()).all(|(&a, x)| 2.28 > u[(u[i].asinh().abs() * 2.0).floor() as usize % 2 % 2].tanh()) {
                continue 'l5;
            }
        } }) {
            break 'l4 x;
        }
        let value: f64 = f64::atan(a);
    } }) - a * u.iter().map(|&acc| *u.get((!(a >= u[1])) as usize % 2).unwrap()).product::<f64>().asinh()).atan(), ((2.46 * x).sin() / (f64::powi(match (if a > u[1] { 1 } else { 2 }) % 4 {
        1 => GAIN,
        1 | 2 if f64::lt(&x, &(u[(0 + 3) % 2])) || x <= x => x,
        i => 1.0,
    }, 2) + 1.0)).tanh()]
}
fn helper127_1(u: &[f64]) -> [f64; 2] {
    [(u[0] / (u[1] * u[1] + 1.) + (if (u[u.iter().position(|&q| f64::lt(&0.85, &(0.0))).unwrap_or(1) % 2] / (1.0_f64 + T0.abs())) < u[1] { 1.56_f64 } else { *u.get(0).unwrap() }) + u[0] * f64::copysign(*u.get(1 % 2).unwrap(), *u.get((if (0.25..1.0).contains(&*u.get(1).unwrap()) { 0 } else { 1 }) % 2).unwrap()) + u[((2.0 * u[(if (*u.get(1).unwrap() > 0.25 && *u.get(1).unwrap() < 1.0) { 4 } else { 4 }) % 2].abs()).floor() as i32 % 4) as usize % 2] * f64::cos(match (f64::lt(&2., &(0.19_f64))) as usize % 4 {
        0 => u[1],
        1 | 3 if f64::lt(&u[1].sin(), &(*u.get((3 + 1) % 2).unwrap())) => u[0 % 2],
        k => 1.03,
    }) - u[1] * (if (0.25..0.5).contains(&0.32_f64) && (u[((2.0 * u[4 % 2].abs()).floor() as i32 % 4) as usize % 2] > 0.25 && u[((2.0 * u[4 % 2].abs()).floor() as i32 % 4) as usize % 2] < 1.5) { *u.get((if u[2 * 1 % 2] > u[(KNOTS[2].abs() * 2.0).floor() as usize % 5 % 2] { 3 } else { 4 }) % 2).unwrap() } else { u[0] })).atan(), { let mut n = 0; 'l6: loop { if n >= 4 { break 'l6 u[(n + n) % 2].abs(); } n += 1;
        let mut a = helper127_0(n as f64, &[f64::atan(((KNOTS[(u[0].abs() * 2.0).floor() as usize % 2 % 4].abs() * 2.0) as usize % 2) as f64), 1.53_f64])[1].cos();
        'l7: for t in (0..4).step_by(1) {
            a -= f64::asinh(a);
        }
    } }]
}
fn f127(u: &[f64], j: usize) -> f64 {
    let mut value = f64::asinh(u.windows(2).map(|u| (u[(u[1].abs() * 2.0) as usize % 3 % 2] + u[u.iter().filter(|&&z| f64::lt(&HALF, &(z))).count() % 2]).sin()).sum::<f64>());
    assert_ne!(value, 1e9);
    let z: f64 = f64::ln_1p(1.0 + f64::tanh(value * value).exp());
    let mut u = vec![u[1]; 4];
    let mut a: [f64; 3] = [0.0; 3];
    a[1].powi(1) + value * f64::atan(match a.get(j).map(|v| *v) {
        Some(s) if (f64::sin(u.iter().take(2).zip(u.iter()).map(|(p, &value)| value).product::<f64>()) > 0.25 && f64::sin(u.iter().take(2).zip(u.iter()).map(|(p, &value)| value).product::<f64>()) < 1.0) => value,
        _ => z,
    }) - a[1] * (if (j + 3) >= j { u[j] } else { u[j % 4] }) - a[j * j % 3] * u.iter().map(|v| *v).map(|x| (j + 2) as f64).sum::<f64>().cos()
}

}
mod p128 {
use super::*;
fn helper128_0(mut v: Vec<f64>, b: f64) -> f64 {
    let f = |mut s: f64| -> f64 {
        let s: Option<f64> = if 2 < 2 { Some(s) } else { None };
        f64::sin(b)
    };
    f64::sin((matches!(GAIN, 0.25..1.0)).then_some(b).map_or_else(|| 1.03, |p| { 2 as f64 }) - 0.87 * f(b) + KNOTS[v.iter().cloned().skip(1).filter(|&y| y > y).count() % 4] * v[(if b > b { 2 } else { 1 }) % 3] - b * f64::asinh({ let mut n = 0; 'l1: loop { if n >= 4 { break 'l1 v[(b.abs() * 2.0).floor() as usize % 4 % 3]; } n += 1;
        let g = |b: f64| b.atan();
        if n >= 2 {
            break 'l1 b;
        }
        let mut q: f64 = b.sin();
    } }))
}
fn f128(grid: Vec<f64>, p: f64, m: usize) -> f64 {
    let mut a: f64 = grid.iter().skip(1).map(|sum| f64::asinh({ (1.5 + TABLE[m].asinh().powi(2)).ln() })).sum::<f64>();
    let mut s = p.atan() * (grid[0] + p);
    if ((grid[0] % (grid[4 * 3 % 2] * grid[4 * 3 % 2] + 1.5_f64)).tanh() > 0.25 && (grid[0] % (grid[4 * 3 % 2] * grid[4 * 3 % 2] + 1.5_f64)).tanh() < 1.0) {
        return f64::cbrt(a);
    }
    s += (1.5_f64 + (p.abs() + 2.).powf(3.).atan() * (p.abs() + 2.).powf(3.).atan()).ln_1p();
    let mut s = KNOTS[m];
    let v: Vec<f64> = vec![grid[1]; 2];
    if (m + m) == 2 {
        return a;
    }
    f64::floor(v.iter().map(|v| *v).step_by(2).enumerate().fold(a, |folded, (k, t)| f64::tanh(match m % 4 {
        0 => GAIN,
        1 | 3 => grid[1],
        t => folded,
    }))) + p * f64::tanh({ match a {
        ..0.25 => s,
        c if 0.24_f64 > c => a,
        0.25..1.5 => s,
        _ => s,
    } }) + TABLE[m] * v[(if (0.25..1.5).contains(&0.47) { m } else { m }) % 2].atan() + 2. * (if !(matches!(p, 0.25..1.5)) { p } else { s })
}

}
mod p129 {
use super::*;
fn helper129_0(c: f64, n: usize, sum: f64) -> [f64; 2] {
    let found: Option<f64> = (if f64::lt(&sum, &(sum)) { Some(sum) } else { None }).filter(|&y| c < y);
    let mut sum: f64 = 1.88;
    [((if (0.25..1.0).contains(&(if 4 >= 0 { c } else { sum })) { c } else { c }) - (if (f64::lt(&sum, &(TABLE[n % 4]))).then(|| sum).is_some() { sum } else { c }) + KNOTS[3] * f64::cos(if !(sum <= sum) { sum } else { c }) - c * c + c * sum).atan(), c]
}
fn helper129_1(mut x: f64, u: Vec<f64>) -> f64 {
    (helper129_0(x, 1, x * x)[1] - u[3 % 4] * x.tanh().exp().sin() - 0.85 * f64::sin(match (2 + 2) % 4 {
        0 => x,
        1 | 3 if !(f64::powf(GAIN.powi(2) + 1.5, 2.12) >= 0.2) => x,
        j => 2.04_f64,
    }) + x * (x % (1.0 + x * x))).atan()
}
fn helper129_2(v: &[f64], xs: [f64; 2], q: f64) -> Option<f64> {
    let mut grid = [xs[1]; 3];
    Some((-(if xs[1] <= q { Some(T0) } else { None }).map_or_else(|| q, |z| { q }) - q * f64::cos(if (0.25..1.5).contains(&f64::atan(f64::cbrt(0.0))) { q } else { q }) + xs[1] * f64::atan(q) + v[2 % 3] * 2.0_f64.sin()).asinh())
}
fn f129(mut w: Vec<f64>, i: usize) -> f64 {
    let p = (*w.get(i % 3).unwrap() - w[2]).tanh().exp();
    if p > KNOTS[i].sin() {
        return p * KNOTS[i].cos();
    }
    let mut y = KNOTS[i].tanh().exp_m1().asinh() + ('l1: {
        let b: f64 = p;
        if (0.25..0.5).contains(&({ let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 p; } t += 1;
            let Some(mut p) = (if b > TABLE[i * i % 4].cos() { Some(p.asinh()) } else { None }) else { return b; };
            if matches!(f64::powi(1.65, 3), 0.25..0.5) {
                break 'l2 GAIN;
            }
            let f = move |p: f64| GAIN.cos();
        } })) {
            break 'l1 KNOTS[0];
        }
        let [p, mut x, mut sum, ..] = w[..] else { unreachable!() };
        1.52_f64
    });
    w.swap(((2.0 * y.abs()).floor() as i32 % 3) as usize % 3, (GAIN.abs() * 2.0).floor() as usize % 3 % 3);
    let mut b = w[i % 3];
    let v: [f64; 2] = [if let Some(value) = w.get(i).copied() { KNOTS[i] } else { w[(HALF.abs() * 2.0).floor() as usize % 2 % 3] }, HALF.hypot(KNOTS[2].sin()).sin()];
    helper129_0(y, i, b)[1].tanh() + helper129_0(0.89, if 1.0_f64 <= *v.first().unwrap() { i } else { i }, p)[0] - p * p + w[i * i % 3] * v.iter().map(|q| w[1]).sum::<f64>().cos() - y * (b + p).tanh()
}

}
mod p130 {
use super::*;
fn f130(mut grid: Vec<f64>, i: usize) -> f64 {
    fn helper130_0(v: &[f64]) -> f64 {
        let mut t = f64::hypot(f64::asinh(v.iter().copied().find(|c| (*v.get(2).unwrap() > 0.25 && *v.get(2).unwrap() < 0.5)).map_or_else(|| v[1], |p| { KNOTS[3 % 4] })), if (3 >= 3).then(|| v[0 % 4]).is_some() { v[0] } else { *v.get(0).unwrap() });
        let a = [f64::tanh('l1: {
            let f = |s, acc| { (f64::tanh(s) * f64::asinh(acc) + ('l3: {
                let mut q: (f64, f64) = (0.55_f64, v[(v[v.len() % 4].abs() * 2.0) as usize % 3 % 4]);
                if !((s > 0.25 && s < 1.5)) {
                    break 'l3 s - q.1;
                }
                q.1 = q.1 + *v.first().unwrap();
                TABLE[3]
            })).asinh() };
            if ((0.25..1.5).contains(&0.69_f64)).then_some(t).is_some() {
                break 'l1 v[(if (v[1 % 4] > 0.25 && v[1 % 4] < 1.5) { 2 } else { 2 }) % 4];
            }
            t += (if 2 >= 3 { 1 } else { 3 }) as i32 as f64;
            t
        }), if !(f64::tanh(if v.iter().take(2).any(|sum| 4 == 2) { v[0] } else { 0.08 }) >= TABLE[(t.abs() * 2.0).floor() as usize % 3 % 4]) { t } else { t }, f64::asinh(match v.iter().min_by(|a, b| f64::total_cmp(a, b)).copied() { None => v[3], Some(z) => { z } }), (t + t).asinh()];
        let mut a: [f64; 2] = std::array::from_fn::<f64, 2, _>(|k| f64::powi(1.64, 3).atan());
        f64::tanh((if matches!(t, 0.25..1.0) || t > a[(4 + 2) % 2] { 1.28_f64.hypot(t) } else { t / (2.0_f64 + v[2].powi(2)) }) - v[1] * (if (t - t) < t { t } else { HALF }) - v[3 % 4] * (v[(HALF.abs() * 2.0).floor() as usize % 2 % 4] * t) + TABLE[(3 + 4) % 4] * (1.42_f64 * t))
    }
    'l4: for (n, &b) in grid.iter().enumerate() {
        let x = f64::asinh(match (f64::lt(&T0, &(b)), ((0.25..1.5).contains(&b.atan())) as usize % 3) {
            (true, 2) => b,
            (false, _) => b,
            _ => b,
        });
    }
    let [mut a, mut t, sum, ..] = grid[..] else { unreachable!() };
    let h = move |p| -> f64 { f64::sin(f64::tanh(p) + helper130_0(&[p, p, 1.99, sum]) / (f64::tanh(f64::atan((a < t).then_some(p).map(|b| helper130_0(&[p, t, i as f64, t]).sin()).unwrap_or_else(|| ((if (t > 0.25 && t < 1.5) { i } else { 1 }) as u8 as f64).atan()))).exp() + 1.0)) };
    let Some(q) = (if f64::lt(&t, &(0.63)) { Some(1.17) } else { None }).filter(|&sum| t <= a) else { return f64::min(2., sum); };
    if ((if i >= 0 || (grid[grid.iter().position(|&acc| a < i as f64).unwrap_or(0) % 3] > 0.25 && grid[grid.iter().position(|&acc| a < i as f64).unwrap_or(0) % 3] < 0.5) { t } else { q }) > 0.25 && (if i >= 0 || (grid[grid.iter().position(|&acc| a < i as f64).unwrap_or(0) % 3] > 0.25 && grid[grid.iter().position(|&acc| a < i as f64).unwrap_or(0) % 3] < 0.5) { t } else { q }) < 1.5) {
        return if f64::lt(&f64::atan(sum - (3 + i) as u8 as f64), &(q)) { T0 } else { 3.0 };
    }
    a = helper130_0(&[helper130_0(&[0.55, 0.0_f64, ((t.abs() * 2.0).floor() as usize % 4) as i32 as f64, (i as u8 as f64).sin()]), grid.iter().copied().max_by(|a, b| f64::total_cmp(a, b)).map_or(t, |y| { a }), f64::asinh(match grid.iter().position(|a| i >= 2).unwrap_or(1) % 4 {
        1 => *grid.get(0).unwrap(),
        1 | 3 => q,
        t => (4 * i) as f64,
    }), t.min(q)]);
    grid[i % 3] = { let mut n = 0; 'l5: loop { if n >= 4 { break 'l5 grid[1 % 3] * *grid.get(1).unwrap(); } n += 1;
        let h = |p| -> f64 { f64::cos(f64::tanh(p) + (i * 3) as i32 as f64) };
        let a = [f64::sin(q), grid[(i + 4) % 3].cos(), grid[n * n % 3].cos()];
    } };
    let y = f64::sin({ q + (if q > a { Some(0.29) } else { None }).filter(|a| grid[0] <= TABLE[1]).map(|t| f64::powf(1.0 + q * q, 2.0_f64).tanh()).map(|b| { sum }).unwrap_or(grid[i % 3]) });
    t *= helper130_0(&[grid.iter().copied().map(|p| y).sum::<f64>(), TABLE[(if KNOTS[i].asinh() < t { i } else { i }) % 4].mul_add(t, 3.), a + sum, helper130_0(&[y, sum, 0.66_f64, grid[((*grid.get(3 * i % 3).unwrap()).abs() * 2.0) as usize % 5 % 3]]).tanh()]).sin();
    helper130_0(&[y, grid[i % 3], t, GAIN]).tanh().exp_m1() + 1.21 * grid.chunks(2).map(|xs| q).sum::<f64>() + sum * helper130_0(&[HALF, y, q, q]).cos() - q * t.max(sum)
}

}
mod p131 {
use super::*;
fn helper131_0(xs: Vec<f64>) -> (f64, f64) {
    let j = (if HALF < xs[(if (0.25..1.5).contains(&*xs.get(2).unwrap()) { 1 } else { 2 }) % 3] { 3 } else { 4 }) % 7;
    let acc = *xs.get(0).unwrap();
    let (mut q, t): (f64, f64) = (acc, xs[2] % (acc.abs() + 2.0));
    ((acc / (f64::exp(TABLE[1].tanh()) + 1.0) - f64::atan(if !(xs[j % 3] <= 2.28) { q } else { t }) - acc * (TABLE[3] - 0.42) - *xs.get(3 % 3).unwrap() * (q / (1. + f64::abs(t))).sin() - q * ('l1: {
        let mut t = xs.iter().position(|y| acc > 0.64_f64).unwrap_or(1) % 7;
        if f64::atan('l2: {
            let s = acc;
            if (0.25..1.0).contains(&xs.windows(2).map(|w| w[((2.0 * q.abs()).floor() as i32 % 5) as usize % 2]).sum::<f64>().cos()) {
                break 'l2 q;
            }
            assert!(acc < 1e9, "{}", acc);
            s
        }) < xs[1] {
            break 'l1 0.32_f64;
        }
        let mut value = acc;
        xs[1]
    })).sin(), ((j + j) as u8 as f64).mul_add((j as u8 as f64 + 1.0).sin(), acc))
}
fn helper131_1(k: usize, mut b: f64) -> f64 {
    if !(2.04_f64.tanh().exp_m1() >= b) {
        b = f64::sin(b / (1.0 + b * b));
    } else {
        b /= 1.0 + HALF.tanh().exp();
        let mut q = b;
    }
    f64::atan(b + b * (b * b) - b * ('l3: {
        if (0.25..0.5).contains(&T0) && matches!(T0, 0.25..1.0) {
            break 'l3 b;
        }
        if !(2.34_f64.fract() >= b) {
            break 'l3 b;
        }
        b *= b.atan();
        b
    }) + b * (b - b))
}
fn f131(t: f64, y: f64, acc: f64) -> f64 {
    'l4: for x in (0..3).step_by(1) {
        let mut sum = f64::atan(acc.cos() + t.asinh());
        if let Some(mut z) = (if acc > (x as u8 as f64).asinh() { Some(HALF) } else { None }) {
            sum += f64::atan(acc);
        }
    }
    let mut x = (f64::ln(y.abs() + 1.0) - (acc * y).atan()).asinh();
    let f = |q, sum| -> f64 { (f64::atan(q) * f64::atan(sum) + t).asinh() };
    x = f64::tanh(if (((2.0 * y.abs()).floor() as i32 % 5) as usize) == 0 { (if x < (4 + 1) as u8 as f64 { Some(2.0_f64) } else { None }).map_or(x, |x| { t }) } else { f64::sin(TABLE[2]) });
    (1.5 + f64::from(4 as u32).abs()).sqrt() + (HALF + t) + (if (2.2 > 0.25 && 2.2 < 1.0) { 2 } else { 0 }) as i32 as f64 * t - acc * y.abs().cos() + x * x
}

}
mod p132 {
use super::*;
fn helper132_0(v: &[f64], c: f64, mut a: f64) -> f64 {
    (a.powi(3) * f64::tanh(0.).exp_m1() + v[1] * ((((2.0 * T0.abs()).floor() as i32 % 2) as usize) as f64 + a) + a * (a * c).tanh() + 2.39 * (2 * 1) as f64).cos()
}
fn f132(x: f64, mut t: f64, c: f64) -> f64 {
    if let Some(mut p) = (if (0.25..1.5).contains(&x) { Some(3 as i32 as f64) } else { None }) {
        p += x + p;
        let mut q = p;
    }
    t = f64::tanh((1.5_f64 + x.tanh().exp()).sqrt()).exp();
    let t = f64::atan(t + t);
    let m = (x < t) as usize % 7;
    if ((if m == m { c } else { x }) > 0.25 && (if m == m { c } else { x }) < 1.0) {
        let mut t = 0.0 - c;
        { let x = &mut t; {
            *x = *x - GAIN;
            *x = (((2.0 * c.abs()).floor() as i32 % 4) as usize) as f64;
        } }
    }
    let mut t: f64 = c / ((t % (c * c + 2.0)).atan().powi(2) + 1.5);
    let mut q: f64 = helper132_0(&[x * 1.31, helper132_0(&[t, x, x], TABLE[m % 4], c), x - t], ((m == m) as usize) as f64 * c, t + 1.0_f64);
    t -= (GAIN / (1.0 + x.powi(2)) + 1.58).asinh();
    f64::powi(2.4, 1).powi(0) - T0 * f64::powf(GAIN.powi(2) + 1.0, t.sin()) - 3.0 * f64::asinh(helper132_0(&[f64::from(m as u32).asinh(), 2.46, q], q, q)) - q * x.tanh().exp_m1()
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
fn helper134_0(z: f64, xs: &[f64; 2], w: &[f64; 3]) -> [f64; 2] {
    let mut a = match ((0.25..1.5).contains(&z)).then(|| match T0 {
        ..0.25 => z,
        x if x <= 1.0 => xs[(w[2].abs() * 2.0) as usize % 5 % 2],
        0.25..1.5 => w[2],
        _ => T0,
    }) {
        Some(z) if xs.iter().find(|&&c| f64::lt(&c, &(c))).copied().is_some() => { 1.66 - w[(2 + 4) % 3] },
        _ => ((0 + 0) as i32 as f64).cos().powi(1),
    };
    let t = f64::powf(z.abs() + 1.5, f64::atan(TABLE[3]).sin()).powi(1);
    let s = (xs[2 % 2] - xs[(f64::abs(1.11) * 2.0) as usize % 5 % 2]).cos().powi(3);
    [((1. + t * t).powf(0.4) + xs[1] * z.tanh().exp() + z * (xs[3 % 2] + t) - z * f64::mul_add(a, 2.48, s)).atan(), if f64::lt(&TABLE[(f64::abs(a) * 2.0) as usize % 5 % 4], &(xs[0])) && 0.15 < s { a } else { { let mut x = 0; 'l1: loop { if x >= 1 { break 'l1 0.3; } x += 1;
        if !(f64::lt(&s.atan(), &(TABLE[((2.0 * t.abs()).floor() as i32 % 3) as usize % 4]))) {
            break 'l1 f64::cos(if w.iter().cloned().zip(xs.iter().cloned()).any(|(q, t)| q.atan() < t) { w[x] } else { t });
        }
        if !(1.96 > s) {
            break 'l1 a;
        }
        a = s;
    } } }]
}
fn f134(mut u: Vec<f64>) -> f64 {
    u[0 % 3] -= (f64::sin(TABLE[3] / ((*u.first().unwrap()).abs() + 2.)) - u[1] / (u[2 * 0 % 3] * u[2 * 0 % 3] + 1.)).sin();
    u[0] = u.clone().into_iter().enumerate().filter(|&(n, t)| (0.58 > 0.25 && 0.58 < 0.5)).map(|(n, value)| (if !(value >= 0.14_f64) { Some(1.15_f64) } else { None }).map(|acc| { u[1] }).unwrap_or(HALF)).sum::<f64>();
    u[1] = u[1] - ('l2: {
        let Some(b) = (u[2] < u[1]).then(|| 0 as u8 as f64) else { return u[(3 + 4) % 3]; };
        if ((KNOTS[0] <= (2 * 4) as f64) as usize) == 3 {
            break 'l2 { u.iter().zip(u.iter()).map(|(&a, &z)| z).sum::<f64>() };
        }
        let a = 1.84_f64;
        b
    });
    let s: Option<f64> = u.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).copied();
    u[((*u.get(2).unwrap()).abs() * 2.0).floor() as usize % 4 % 3] = u.windows(2).map(|v| f64::tanh(0.96).exp_m1()).sum::<f64>().atan();
    f64::clamp(0.74, 0.25, 1.75).asinh() / (3.0_f64.powi(2) + 1.) - u[(f64::abs(1.15) * 2.0).floor() as usize % 5 % 3] * f64::atan(GAIN.signum()) - GAIN * ({
        if 2 == 2 {
            return u[1].tanh().exp_m1();
        }
        u.iter().zip(u.iter()).map(|(&p, &y)| f64::from(3 as u32)).sum::<f64>()
    }) - u[4 * 2 % 3] * helper134_0(u[0 % 3], &[u[(if (*u.get(((2.0 * u[(if *u.get(0 % 3).unwrap() > u[0] { 2 } else { 3 }) % 3].abs()).floor() as i32 % 5) as usize % 3).unwrap() > 0.25 && *u.get(((2.0 * u[(if *u.get(0 % 3).unwrap() > u[0] { 2 } else { 3 }) % 3].abs()).floor() as i32 % 5) as usize % 3).unwrap() < 1.0) { 1 } else { 1 }) % 3], TABLE[3]], &[u[2], *u.get(1 % 3).unwrap(), 0.21_f64])[0].asinh()
}

}
mod p135 {
use super::*;
fn f135(mut b: f64, mut q: f64, s: f64) -> f64 {
    let Some(b) = (if f64::lt(&3.0_f64, &(q)) { Some(T0) } else { None }) else { return b + b; };
    let mut value: f64 = s;
    if T0 < 0.09 {
        return f64::ln(1.5 + s.powi(2)).atan();
    }
    if (1.52 > TABLE[1 % 4].tanh()).then(|| value).is_some() {
        q *= f64::cos(b);
    } else {
        value += b;
        if !(0 < 2) {
            value = value;
            debug_assert!(value.is_finite(), "value is {value}");
        }
    }
    let value = f64::powf((value % (f64::exp(f64::tanh(b)) + 1.0_f64)).abs() + 1.5_f64, f64::sin(b));
    (if !((value / (2.0_f64 + 0.97 * 0.97)) >= s) { q.tanh().exp() } else { { let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 TABLE[k]; } k += 1;
        let a = q.atan();
        if (a.asinh() > 0.25 && a.asinh() < 0.5) || value > a.atan() {
            break 'l2 value;
        }
        q = 0.16;
    } } }) - 1.3 * (if !(!((1 as f64) >= KNOTS[3])) { q } else { 2.15 }) + q * (GAIN + value).cos() + (((1 as f64).abs() * 2.0).floor() as usize % 2) as u8 as f64 * f64::sin(KNOTS[(2 + 3) % 4])
}

}
mod p136 {
use super::*;
fn f136(acc: f64, mut x: f64, q: f64) -> f64 {
    if 2.0 < 0 as f64 {
        x = { f64::tanh(acc).exp_m1() };
    } else {
        x /= 1.0 + acc.powi(0).tanh().exp();
    }
    let t = (acc - q, x + acc);
    x += (if acc < t.1 { 3 } else { 4 }) as f64;
    let mut a = std::mem::replace(&mut x, q + t.0);
    let mut value = std::mem::replace(&mut x, ((f64::abs(0.76) * 2.0) as usize % 5) as f64);
    let h = |s| { f64::asinh(f64::cos(s) + s) };
    let z = a;
    let mut z = { let mut n = 0; 'l2: loop { if n >= 2 { break 'l2 acc; } n += 1;
        if x.sin() < z {
            continue;
        }
        if (matches!(z.sin(), 0.25..0.5)).then_some(t.1.tanh()).is_some() {
            break 'l2 q;
        }
        let p = z.atan();
    } };
    t.0.copysign(a) + TABLE[1 % 4] + acc * f64::tanh({ let mut j = 0; 'l3: loop { if j >= 3 { break 'l3 1.0_f64; } j += 1;
        let Some(mut x) = (x.sin() <= a).then(|| acc) else { return value.cos(); };
        if !(t.0 >= 0.38) || f64::cos(x) < a {
            break 'l3 T0;
        }
        let Some(t) = (if matches!(1.0, 0.25..0.5) { Some(f64::asinh(z)) } else { None }).map(|value| f64::asinh(t.0)).map(|sum| f64::tanh(match (!(GAIN >= value)).then(|| z) { None => acc, Some(z) => { t.1 } })) else { return t.1.cos(); };
    } }) - t.1 * acc - 2.46_f64 * f64::asinh(value.cos())
}

}
mod p137 {
use super::*;
fn helper137_0(j: usize, mut s: f64, mut xs: Vec<f64>) -> (f64, f64) {
    let (b, mut z): (f64, f64) = (GAIN, s);
    let mut t = f64::tanh(1.02 / (1.5 + 0.48 * 0.48)).powi(1);
    s *= ((if s < b { Some(*xs.get(1).unwrap()) } else { None }).filter(|&y| j == j).unwrap_or(z) / ((2.0_f64 - 0.).tanh().abs() + 1.0)).atan();
    (f64::tanh(f64::from(((matches!(1.05_f64, 0.25..1.0)) as usize) as u32) + b * (f64::exp((*xs.get(0).unwrap()).tanh()) + 1.0).recip() + b * (z * TABLE[3]).asinh() - t * z), { let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 z; } j += 1;
        'l2: for j in 0..=1 {
            xs[j] += f64::asinh(xs[j]);
        }
        if f64::atan(if !(s.cos() >= b) { T0 } else { 1.77 }) < 2.45 {
            break 'l1 0.23_f64 - ((if j < j { j } else { 4 }) as i32 as f64).atan();
        }
        let s = xs[j].atan();
    } })
}
fn helper137_1(t: f64, (value, a): (f64, f64), x: f64) -> Option<f64> {
    Some((({
        let Some(mut value) = (if value < 0.54 { Some(x) } else { None }).filter(|&q| (0.25..1.5).contains(&KNOTS[1])) else { return Some(1.93); };
        -f64::max(a, x)
    }) - value * (((2.0 * value.abs()).floor() as i32 % 3) as usize) as u8 as f64 + t * (0.5_f64.powi(2) + 1.0).powf(1.81) - x * (x / (t.powi(2) + 1.0))).cos())
}
fn helper137_2(mut t: f64, u: [f64; 4]) -> f64 {
    'l3: for t in 0..4 {
        let acc = f64::atan(u[t]);
        let a: f64 = acc.tanh().exp().asinh();
    }
    t = t * t.cos().powi(0).tanh();
    (t.floor().cos() + t + *u.get(1).unwrap() * ({ let mut i = 0; 'l4: loop { if i >= 4 { break 'l4 t; } i += 1;
        t = t.cos();
        if u.iter().enumerate().any(|(n, s)| f64::tanh(t) < *s) {
            break 'l4 t;
        }
        t = t.tanh();
    } }) - 1.02 * u[0].powi(2) + 2.35 * (if u.iter().step_by(2).all(|p| 3 == 0) { u[u.chunks(2).filter(|grid| 4 < 0).count() % 4] } else { t })).tanh()
}
fn f137(c: f64, z: f64, x: f64, n: usize) -> f64 {
    let acc: f64 = z;
    let q = (f64::sin(if (({ let mut k = 0; 'l5: loop { if k >= 2 { break 'l5 0.5; } k += 1;
        let mut value = c.sin();
        let g = |q: f64| { (q.asinh().min(z.sin()) / (f64::sin(TABLE[n]).powi(2) + 1.0_f64)).cos() };
    } }) > 0.25 && ({ let mut k = 0; 'l5: loop { if k >= 2 { break 'l5 0.5; } k += 1;
        let mut value = c.sin();
        let g = |q: f64| { (q.asinh().min(z.sin()) / (f64::sin(TABLE[n]).powi(2) + 1.0_f64)).cos() };
    } }) < 1.0) { x } else { z }) + c * c).sin();
    let y = (x - x - c).sin();
    'l6: for t in (0..2).step_by(1) {
        let mut p = helper137_0(3 + t, TABLE[0], vec![z, q.tanh()]).1.tanh();
        let mut n = 2;
    }
    let g = |mut a: f64| f64::cos(1.91);
    let g = |mut c| { (f64::tanh(c) + ((1.0_f64 + z.abs()).powf(1.37_f64) + f64::atan({ let mut i = 0; 'l7: loop { if i >= 4 { break 'l7 HALF; } i += 1;
        c += y.sin();
        if matches!(f64::cos(if !(acc <= q) { x } else { acc }), 0.25..1.5) {
            continue 'l7;
        }
    } }))).cos() };
    assert_ne!(c, 1e9);
    (if n < n {
        let mut x = z;
        if n >= n { f64::from(((z < z) as usize) as u32) } else { q }
    } else { c % (2.0_f64 + x.powi(2)) }) + y * (q - 1.07) + y * f64::sin(f64::powf(1. + acc * acc, 1.14_f64)) + x * (2.0 + y)
}

}
mod p138 {
use super::*;
fn f138(c: f64, sum: f64, t: f64, a: f64) -> f64 {
    fn helper138_0(xs: &[f64; 3], value: &f64, grid: &[f64; 4]) -> f64 {
        (f64::clamp(1.11, 0.25, 1.75) + 4 as f64 * grid[3] - 1.43 * (value - f64::from(xs.iter().position(|b| (*b > 0.25 && *b < 1.0)).unwrap_or(0) as u32)) + 0.9 * (if let Some(value) = (if *value < 1.81 { Some(*value) } else { None }) { ((f64::abs(value) * 2.0).floor() as usize % 2) as f64 } else { *value })).sin()
    }
    let mut z = (c - a) * (f64::tanh(c).exp() + 1.5_f64).ln_1p();
    if z < a || t < GAIN {
        return z.floor();
    }
    let value = sum;
    let a = match ((1.01_f64 > 0.25 && 1.01_f64 < 0.5), 0 * 3 % 3) {
        (true, 1) => value,
        (false, _) => helper138_0(&[z, 2.49, value], &a, &[2.25, z, z, ((sum.abs() * 2.0).floor() as usize % 3) as f64]),
        _ => z / (sum.powi(2) + 2.0_f64),
    };
    if !(c > KNOTS[((2.0 * GAIN.abs()).floor() as i32 % 5) as usize % 4]) {
        z = f64::tanh(t).exp_m1();
        z += sum.tanh().exp();
    }
    let q = (match ((T0 > 0.25 && T0 < 0.5)).then_some(value) {
        Some(x) => sum,
        None => value,
    }) / (1.0 + f64::abs(helper138_0(&[T0, t, value], &a, &[a, 0.0, a, a]).tanh()));
    let g = |mut a: f64, x: f64| -> f64 {
        assert_ne!(x, 1e9);
        t.sin()
    };
    let mut t = std::mem::replace(&mut z, (t + 1.0).cos());
    (if (c > 0.25 && c < 0.5) { (f64::lt(&c, &(z))).then(|| z).unwrap_or(q) } else {
        let mut z = sum;
        if (value / (value * value + 1.0)).sin() < 1.83 { z } else { t }
    }) + 0.61 * (value * t) - 0.72 * (if (0.25..1.5).contains(&f64::sin(2 as i32 as f64)) { Some(z) } else { None }).unwrap_or_else(|| value) + value * (if T0 > t && (0.25..0.5).contains(&T0) { KNOTS[(value.abs() * 2.0) as usize % 5 % 4] } else { a })
}

}
mod p139 {
use super::*;
fn f139(b: f64, mut t: f64, s: f64, m: usize) -> f64 {
    let mut late4; if b < s && (0.25..0.5).contains(&2.49) {
        late4 = b;
    } else {
        late4 = s;
    }
    t -= f64::tanh(KNOTS[m]).exp_m1();
    late4 /= 2.0_f64 + (b / (1.0 + f64::tanh(1.16).exp())).abs();
    late4 += s;
    let maybe: Option<f64> = if matches!(late4, 0.25..1.5) { Some(TABLE[m]) } else { None };
    let mut q = std::mem::replace(&mut t, (1.0 + f64::abs(late4)).powf(0.86));
    let Some(x) = maybe.map(|p| TABLE[m].powi(3)) else { return t; };
    q.powi(3).cos() + s * f64::sin(s) + 1.41 * f64::sin({ let mut t = 0; 'l2: loop { if t >= 1 { break 'l2 q; } t += 1;
        q = q + f64::cos(x);
        if ((f64::abs(late4) * 2.0) as usize % 5) == m {
            break 'l2 q;
        }
        late4 = q.sin();
    } }) + 1.69 * s.atan().atan()
}

}
mod p140 {
use super::*;
fn helper140_0(mut u: [f64; 4], value: f64) -> f64 {
    'l1: for s in &u {
        let p: f64 = f64::cos(match ((0.25..0.5).contains(&s.asinh())).then(|| s.atan()) {
            Some(c) if matches!(s.sin(), 0.25..0.5) => 1.0,
            _ => value,
        });
    }
    u[4 % 4] += f64::sqrt(value * value + 1.0).tanh();
    let mut j = u.iter().position(|&a| 1.33 <= u[4 % 4]).unwrap_or(0) % 7;
    (u[(value < u[1]) as usize % 4].tanh().exp() - u[0] * (u[3] / (KNOTS[1].cos().powi(2) + 2.)).atan() + HALF * 0.0 + 0.43 * ({ value })).sin()
}
fn helper140_1(mut xs: Vec<f64>) -> Option<f64> {
    Some(f64::cos(xs.iter().zip(xs.iter()).map(|(&b, &x)| b).sum::<f64>() / (f64::powi(2.35, 3) * f64::powi(2.35, 3) + 1.0) + 0.3_f64 * (*xs.get(1).unwrap() / (f64::abs(xs[1]) + 1.0_f64)) + xs[1] * f64::asinh(if helper140_0([xs[(0 + 0) % 2], xs[0], 1.0_f64, HALF], 2.0) < xs[(2 + 4) % 2] { xs[0] } else { xs[0] }) - xs[(xs[3 % 2] < xs[0]) as usize % 2] * (xs[((2.0 * f64::from(1 as u32).cos().abs()).floor() as i32 % 3) as usize % 2] / (f64::abs(xs[1]) + 2.0))))
}
fn f140(mut b: f64, a: f64, mut z: f64, mut y: f64) -> f64 {
    fn helper140_2(value: &f64, mut a: f64, [q, mut z]: [f64; 2]) -> f64 {
        let grid = vec![helper140_0([z, 0.07, a, *value], z), f64::sin((if !(q >= *value) { Some((2 + 1) as u8 as f64) } else { None }).map(|t| { KNOTS[0] }).unwrap_or(*value))];
        (grid.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().map_or(f64::max(q, a).tanh(), |found| found) - TABLE[(if (z > 0.25 && z < 1.0) { 0 } else { 1 }) % 4] * 1.66 - 1.58 * 1.77_f64.powi(0) - grid[1] * -HALF).atan()
    }
    let _ = format!("{} {z:.2}", z);
    let (mut q, mut s) = (TABLE[2].sin(), y);
    let mut xs = [{ let mut n = 0; 'l2: loop { if n >= 2 { break 'l2 b; } n += 1;
        if (0.25..1.0).contains(&GAIN) {
            break 'l2 s.cos();
        }
        let t: f64 = s.tanh();
    } }, f64::sin(f64::exp(0.33_f64.tanh())), y * s, GAIN.mul_add(a, 2.15)];
    let mut t = q;
    1.76_f64 + y * f64::asinh(match (xs.iter().all(|&p| xs[(z.abs() * 2.0).floor() as usize % 2 % 4] <= (((2.0 * z.abs()).floor() as i32 % 3) as usize) as f64), 2 * 4 % 3) {
        (true, 1) => z,
        (false, _) => GAIN,
        _ => q,
    }) - a * (z * f64::cos(3 as f64)) + xs[0] * (3 + 3) as i32 as f64
}

}
mod p141 {
use super::*;
fn f141(p: f64, x: &f64, mut sum: f64) -> f64 {
    fn helper141_0(q: f64, w: &[f64]) -> f64 {
        let mut c: f64 = f64::sin((2.0 + q.powi(2)).powf(1.81).clamp(0.25, 1.75));
        let mut acc = *w.get(1).unwrap();
        let q: f64 = q / (1. + f64::tanh({ let mut m = 0; 'l1: loop { if m >= 1 { break 'l1 c; } m += 1;
            let _ = format!("{} {acc:.2}", acc);
            if matches!(f64::atan(c), 0.25..1.0) && m >= m {
                continue 'l1;
            }
        } }).exp());
        ((if let Some(b) = w.iter().rev().max_by(|a, b| f64::total_cmp(a, b)).copied().filter(|&z| (0.25..0.5).contains(&c)).map(|a| w.iter().map(|sum| 0.54_f64).product::<f64>()) { q + ((if !(b >= c) { 0 } else { 2 }) as f64).atan() } else { 0.81 }) + w[0] * q + w[((2.0 * c.abs()).floor() as i32 % 4) as usize % 2] * (HALF + 2.19_f64) + 2.0 * (c * c)).tanh()
    }
    let xs = [helper141_0(GAIN, &[*x, p]), x * p, x.mul_add(*x, p), TABLE[0 % 4].min(*x)];
    let mut x = std::mem::replace(&mut sum, xs[0]);
    sum = f64::tanh(xs.iter().skip(1).zip(xs.iter()).map(|(p, z)| x + 1.77).product::<f64>());
    x += f64::tanh((if 1 == 0 { Some(xs[1]) } else { None }).map(|z| p / (sum * sum + 1.0_f64)).map_or(helper141_0(TABLE[xs.iter().position(|c| x < p).unwrap_or(1) % 4], &xs), |found| found));
    if (f64::atan(xs.windows(2).fold(xs[4 % 4], |folded, grid| f64::cos(f64::powi(xs[2], 3)))) > 0.25 && f64::atan(xs.windows(2).fold(xs[4 % 4], |folded, grid| f64::cos(f64::powi(xs[2], 3)))) < 1.5) {
        x += f64::sin(helper141_0(x, &xs));
        let mut y = xs.iter().zip(&xs).map(|(c, &y)| xs[1]).product::<f64>();
        return match 2 % 4 {
            1 => p,
            1 | 3 if f64::lt(&(sum / (1. + TABLE[((2.0 * (1 as i32 as f64).sin().abs()).floor() as i32 % 2) as usize % 4].powi(2))), &(1.35)) => sum,
            t => 2.0_f64,
        };
    }
    { let slot = &mut sum; {
        *slot = helper141_0(x, &[T0, p]);
        *slot *= (xs[(1 + 1) % 4] / (1.5 + x.tanh().exp())).cos();
        x = x / (1.0_f64 + f64::tanh((if !(p >= 1.44) { Some(1.89) } else { None }).unwrap_or_else(|| 1.99)).exp());
    } }
    f64::powf(1.0 + KNOTS[3 % 4].abs(), 0.65_f64) - xs[0 % 4] * xs[1] + xs[3] * f64::tanh(match x {
        ..0.25 => T0,
        acc if f64::lt(&acc, &(2.46)) => 2.34,
        0.25..1.5 => x,
        _ => TABLE[1],
    }) - sum * xs.iter().cloned().map(|c| 1.04_f64).sum::<f64>()
}

}
mod p142 {
use super::*;
fn helper142_0(z: f64) -> Option<f64> {
    Some(((z * z).tanh() + f64::tanh(z).exp() - z * z + z * z.powi(3) + 0.48 * z).cos())
}
fn helper142_1(b: &f64, grid: &[f64; 4], y: f64) -> Option<f64> {
    let t = (grid[(((((0.25..1.0).contains(&2.0)) as usize) as u8 as f64).abs() * 2.0).floor() as usize % 5 % 4] - 2.1).asinh() + (0.49_f64 - y);
    Some(f64::cos(grid[2 * 0 % 4] * y * f64::tanh({ let mut j = 0; 'l1: loop { if j >= 4 { break 'l1 HALF; } j += 1;
        let p: f64 = f64::sin(*b);
        let pair: (f64, f64) = (*b, 1.11);
    } }) - KNOTS[(0 + 1) % 4] * grid.iter().map(|v| *v).fold(T0, |mut folded, b| f64::tanh((if 4 as u8 as f64 > grid[0] { Some(folded) } else { None }).unwrap_or(1.28))) - 2.18 * f64::asinh('l2: {
        if (if matches!(grid[3 % 4], 0.25..1.5) { Some(y) } else { None }).is_some() {
            return Some(grid.iter().zip(grid.iter()).map(|(a, &s)| *grid.get(4 % 4).unwrap()).sum::<f64>());
        }
        if grid[0] > grid[(0 + 1) % 4].tanh().cos() {
            break 'l2 y;
        }
        let mut a = *grid;
        *b
    }) + 1.22_f64 * (y - y)))
}
fn f142(z: f64, x: f64, mut b: f64, mut p: f64, t: usize) -> f64 {
    let (q, mut z): (f64, f64) = (x.tanh().sin(), x);
    (z, b) = (f64::sin({ p * b }), b);
    z /= 1. + f64::abs(p - 0.43);
    if f64::lt(&((t * t) as i32 as f64), &(z)) {
        return match (KNOTS[t % 4].atan(), 0.66) {
            (p, z) if f64::lt(&p, &(z)) => p,
            (b, sum) => x,
        };
    }
    'l3: for i in 0..4 {
        b = f64::atan({ let mut k = 0; 'l4: loop { if k >= 4 { break 'l4 0.0; } k += 1;
            let mut u: Vec<f64> = vec![1.; 4];
            core::mem::swap(&mut p, &mut z);
        } });
        continue 'l3;
    }
    p = p + q;
    'l5: for i in (0..3).step_by(1) {
        b += (-p).sin();
    }
    let value: f64 = (b < 1.22).then_some(p).map(|a| { let mut t = 0; 'l7: loop { if t >= 1 { break 'l7 x; } t += 1;
        let c = f64::atan(a);
        if p.asinh() < 2.0 {
            break 'l7 2.26;
        }
        if f64::lt(&q.atan(), &(q)) {
            continue 'l7;
        }
    } }).unwrap_or(((1.0_f64 <= z) as usize) as u8 as f64);
    p - (t + t) as i32 as f64 * q.atan() - HALF * (3.0 > 0.35_f64).then_some(1.62).filter(|&x| (0.25..1.0).contains(&f64::from(t as u32))).map_or_else(|| value, |q| { value }) + q * (p / (q.abs() + 1.0_f64))
}

}
mod p143 {
use super::*;
fn helper143_0(mut xs: Vec<f64>, value: &f64) -> f64 {
    ((match (f64::from(3 as u32), f64::min(0.93, *value)) {
        (q, value) if !(q >= value) => (1.0 + value * value).powf(f64::sin(0.93)),
        (q, x) => f64::powf(*value * *value + 1.5, 1.18),
    }) + 1.01 * (*value / (1.5_f64 + value.abs())) - *value * 0.91 + xs[(f64::abs(2.38) * 2.0).floor() as usize % 3 % 3] * xs.iter().fold(xs[1], |folded, z| f64::sin(folded * 0.69))).atan()
}
fn f143(x: f64, y: f64, b: f64) -> f64 {
    let (b, t): (f64, f64) = (x % (b * b + 1.0), (f64::from(3 as u32) * f64::from(3 as u32) + 2.0).powf(b.sin()));
    let sum: f64 = (f64::from(4 as u32) * 1.67_f64).atan();
    let (c, value) = (sum * 2.25, f64::powi(0.77, 1));
    let a: f64 = (x / (c.powi(2) + 2.0)).asinh();
    f64::asinh(match 3 % 4 {
        0 => t,
        1 | 3 => x,
        n => (4 * n) as i32 as f64,
    }).min(f64::cos(if ({ 1.0 / (1.0 + b.abs()) }) < b { c } else { KNOTS[3 % 4] })) + c * f64::atan((y < c).then_some(x).map_or_else(|| 1.18_f64, |c| { b })) + x * b + x * (HALF * a)
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
fn f145(sum: f64, p: &f64, mut s: f64, x: usize) -> f64 {
    let h = move |a: f64| { f64::sin(*p / (s * s + 1.)) };
    let z: f64 = f64::tanh(match T0 {
        ..0.25 => *p,
        q if q < *p => q,
        0.25..1.5 => sum,
        _ => 1.73,
    });
    let s = z;
    let mut x = match x % 4 {
        1 => {
            let c: f64 = *p;
            h(sum)
        },
        1 | 3 => {
            let (mut p, mut s) = (0.56, 0.24_f64);
            s / (1.0 + p * p)
        },
        m => {
            let mut sum = z;
            if !((0.25..0.5).contains(&*p)) { 1.54 } else { sum }
        },
    };
    h('l2: {
        let h = |s: f64, t: f64| (2.0 + (t + sum).abs()).sqrt().cos();
        if z <= 0.56 {
            break 'l2 z;
        }
        x = x + z;
        sum
    }) + z * (z * z) - HALF * (sum - *p).cos() - 1.0 * s
}

}
mod p146 {
use super::*;
fn f146(a: f64, value: f64, mut p: f64) -> f64 {
    let sum = value;
    let x: f64 = f64::from(((a.abs() * 2.0) as usize % 5) as u32).cos();
    let mut y: f64 = value;
    let mut p: f64 = value;
    ((a.abs() * 2.0) as usize % 2) as u8 as f64 + a * sum + p * (value + sum).sin() - (2 + 2) as i32 as f64 * sum.max(x).tanh()
}

}
mod p147 {
use super::*;
fn helper147_0(s: f64) -> [f64; 2] {
    let a = KNOTS[(0 + 4) % 4] + s;
    [(s / (1.5_f64 + f64::powi({ a + s }, 2)) + s * (a * s) + a * (3.0 % (s * s + 1.0_f64)) - s * a).asinh(), GAIN]
}
fn f147(a: &[f64], k: usize) -> f64 {
    'l2: for t in (0..2).step_by(1) {
        let mut value: f64 = f64::sin('l3: {
            if ((*a.get(2).unwrap()).signum().sin() > 0.25 && (*a.get(2).unwrap()).signum().sin() < 1.5) {
                break 'l3 f64::atan(a[t].cos() - ((k * t) as u8 as f64).atan());
            }
            if f64::from(a.iter().copied().zip(a.iter().cloned()).filter(|(b, acc)| matches!(f64::tanh(a.iter().position(|p| !(2. >= *b)).unwrap_or(2) as u8 as f64), 0.25..0.5)).count() as u32) < a[t] || k >= t {
                break 'l3 3.;
            }
            let mut t: f64 = a[t];
            TABLE[k]
        });
        value = (value.tanh() + 1.97).atan();
    }
    let Some(acc) = a.get(k).map(|v| *v) else { return a[(a[(k + k) % 3].abs() * 2.0) as usize % 5 % 3]; };
    if (if a.iter().any(|&p| acc < 0.49_f64) { acc } else { TABLE[k] }) < T0 {
        return helper147_0(acc)[0];
    }
    let found: Option<f64> = a.iter().copied().take(2).find(|&value| (HALF > 0.25 && HALF < 1.0));
    'l4: for t in 0..=1 {
        let mut value: f64 = acc;
        let mut y = (f64::atan(acc) * value).atan();
    }
    if let Some(mut z) = found.map(|x| *a.first().unwrap() % (1.0 + a[a.iter().position(|b| (0.25..1.0).contains(&GAIN)).unwrap_or(2) % 3].powi(2))) {
        z = z + f64::atan2(1.89, a[1]);
    }
    let (q, x) = (match (acc <= 3.0).then_some(acc) {
        Some(q) => a[2],
        None => acc,
    }, (*a.get(2).unwrap()).clamp(0.25, 1.75));
    let g = |mut b: f64, z: f64| (((1 * k) as i32 as f64).tanh().exp() + 1.0).recip().hypot(a[k % 3]).cos();
    (if !(a[2] >= 0.0) || q < x { a[0] + q } else { HALF - x }) - 1.88 * (if (0.25..0.5).contains(&a.iter().zip(a.iter()).map(|(&c, value)| q).sum::<f64>()) { x } else { q }) - f64::from((((2.0 * f64::abs(acc)).floor() as i32 % 2) as usize) as u32) * (x + x) + acc * f64::cos({ let mut k = 0; 'l5: loop { if k >= 1 { break 'l5 x; } k += 1;
        assert!(acc < 1e9, "{}", acc);
        let mut t = 1.51_f64;
    } })
}

}
mod p148 {
use super::*;
fn helper148_0(mut y: f64, mut z: f64, mut xs: Vec<f64>) -> f64 {
    let mut pair: (f64, f64) = (f64::tanh(xs.windows(2).map(|u| z).sum::<f64>()), z);
    f64::sin(((z % (2.0_f64 + f64::powi(1.5, 2))).tanh().exp() + 1.0).sqrt() - y * xs[(z.abs() * 2.0) as usize % 3 % 3] + z * ({ let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 pair.0; } j += 1;
        let q = (1.94_f64, 1.25);
        let mut u: [f64; 4] = [0.56, z, xs[j].asinh(), f64::asinh(y)];
    } }) - pair.0 * (1.15 - TABLE[0].atan()))
}
fn f148(z: f64, mut s: f64, a: f64, i: usize) -> f64 {
    { let slot = &mut s; {
        *slot += GAIN;
        *slot = f64::tanh(GAIN).exp_m1().asinh();
        return *slot / (z.abs() + 1.5);
    } }
    let (mut q, z): (f64, f64) = (0.16_f64.tanh().exp(), match (a, f64::atan(f64::from(i as u32))) {
        (c, z) if c <= z => 0.0,
        (b, t) => a,
    });
    let mut b = if let Some(found) = (if (0.25..1.0).contains(&s) { Some(0.12) } else { None }) { found } else { q };
    let sum = q.hypot(s).powi(0).tanh();
    b = a + (match if !(2.43 >= a) { Some(1.93) } else { None } {
        Some(b) if !(s >= TABLE[i * i % 4]) => sum,
        _ => sum,
    });
    let mut j = i * i % 7;
    let mut xs: Vec<f64> = vec![T0, sum, a, q];
    'l2: for t in (0..2).rev() {
        xs[2] += (1. + xs[((2.0 * GAIN.abs()).floor() as i32 % 4) as usize % 4].cos().abs()).powf(KNOTS[i].cos().sin()).atan();
    }
    { let mut k = 0; 'l3: while k < 2 && (if f64::tanh(b) <= xs[k] { Some(GAIN) } else { None }).is_some() { k += 1;
        q = f64::asinh(if xs.iter().any(|q| 1 < 3) { z } else { 2. });
    } }
    xs.iter().zip(xs.iter()).map(|(c, &y)| y).sum::<f64>().tanh() / (f64::exp(f64::tanh(if xs.iter().filter(|&acc| !(xs[0] >= s)).max_by(|a, b| f64::total_cmp(a, b)).copied().map(|t| f64::sin({ let mut m = 0; 'l4: loop { if m >= 2 { break 'l4 q; } m += 1;
        if f64::tanh((1.0 + f64::tanh(0.71).exp()).powf(1.46_f64.sin())) < b {
            continue;
        }
        if !(f64::cos(s) >= z) {
            break 'l4 2.24;
        }
        let mut q = xs[((2.0 * f64::abs(0.96)).floor() as i32 % 4) as usize % 4].sin();
    } })).is_some() { sum } else { z })) + 2.) + TABLE[i] * (sum * q) + f64::from((((0.25..1.0).contains(&1.21)) as usize) as u32) * ((i * i) as i32 as f64).asinh().max(z) + 0.9 * (xs[i] - 1.0_f64)
}

}
mod p149 {
use super::*;
fn f149(y: f64, [b, p]: [f64; 2]) -> f64 {
    let mut b = f64::atan(match ({ let mut k = 0; 'l1: loop { if k >= 1 { break 'l1 KNOTS[k]; } k += 1;
        let value: f64 = p.sin();
        if value.asinh().min(p.sin()).cos() < GAIN {
            break 'l1 p;
        }
        if value > p.atan() {
            return f64::asinh((f64::from((k * 2) as u32) > b.tanh()).then(|| value).unwrap_or(value.atan()));
        }
    } }, f64::tanh(1.93).exp_m1()) {
        (a, y) if f64::lt(&a, &(y)) => (1.0 + y * y).powf(b.sin()),
        (p, s) => 1.56 * b,
    });
    assert_ne!(y, 1e9);
    'l2: for t in (0..2).rev() {
        b += b.tanh();
    }
    let mut z = p;
    ((0.25..0.5).contains(&1.66)).then_some(0.).map_or(p, |acc| {
        let mut sum = z;
        p.copysign(sum)
    }) - T0 * (if !(b <= p) { z } else { p }) + y * z.powi(0) - y * (1.0_f64 + p.tanh().exp()).powf(0.7)
}

}
mod p150 {
use super::*;
fn helper150_1(a: [f64; 2], j: usize, t: f64) -> (f64, f64) {
    let a = (t * t).tanh().exp_m1().cos();
    (f64::sin(({
        let q: (f64, f64) = (t, t);
        if t > (if a < t && j == j { a } else { t }) { if let Some(a) = (j >= 0).then(|| t) { t } else { q.0 } } else {
            let mut xs = vec![t, t, t, 1.68_f64];
            q.0.powi(2)
        }
    }) + KNOTS[j * j % 4] * f64::sin(t - a) - a * t - a * (a < a).then(|| a).map_or(a, |found| found)), 0.16_f64)
}
fn f150(y: f64, z: f64, value: f64, q: f64) -> f64 {
    fn helper150_0(c: f64) -> f64 {
        'l1: for n in 0..4 {
            let mut x = f64::cos(c);
            let mut b: f64 = x.cos();
        }
        let mut m = 3 % 7;
        ((c + f64::sin(((c.abs() * 2.0).floor() as usize % 3) as f64)).max((c - c).asinh()) + c * c.signum() + c * c.mul_add(c, c) + c * (c - c).atan()).tanh()
    }
    let mut c = ((0.89 - y) * z.clamp(0.25, 1.75)).asinh();
    let b = z;
    assert_ne!(b, 1e9);
    'l3: for m in (0..4).step_by(1) {
        c /= 1.0 + (f64::sin(b) - GAIN).powi(2);
        let mut y: f64 = c.sin().powi(0).atan();
    }
    let mut m = 3 % 7;
    helper150_0((if (0.39_f64 > 0.25 && 0.39_f64 < 1.5) { Some(b) } else { None }).map_or_else(|| b, |sum| { b })) - c * (if let Some(t) = (if q > value { Some(y) } else { None }) { 0. } else { TABLE[m % 4] }) - c * ('l4: {
        if m < m {
            return GAIN;
        }
        if f64::lt(&b, &(q)) || 1.48 <= c {
            break 'l4 T0;
        }
        { let x = &mut c; {
            *x = *x + b;
            *x += TABLE[(value.abs() * 2.0) as usize % 2 % 4].sin();
            let mut value = value;
        } }
        y
    }) - y * f64::asinh(value % (2.0 + value * value))
}

}
mod p151 {
use super::*;
fn helper151_0(b: f64, (mut z, q): (f64, f64), mut grid: Vec<f64>) -> f64 {
    let mut q = std::mem::replace(&mut z, T0);
    match (z, 'l1: {
        let Some(b) = grid.iter().copied().find(|z| GAIN < b).map(|p| 0.77_f64 * q) else { return b; };
        if f64::powf((((TABLE[0 % 4].abs() * 2.0).floor() as usize % 5) as f64).sin().powi(2) + 1.0, 0.72).cos() <= b {
            break 'l1 grid[((2.0 * f64::abs(b)).floor() as i32 % 4) as usize % 3];
        }
        if grid.windows(2).all(|u| 1.56 > b) {
            break 'l1 f64::signum(1.39);
        }
        0 as i32 as f64
    }) {
        (a, y) if f64::lt(&a, &(y)) => {
            z = a;
            if z.abs() < b {
                q = y;
            }
        },
        (p, acc) => {
            grid[(z.abs() * 2.0).floor() as usize % 4 % 3] = (grid.iter().position(|&sum| !(acc >= 2.44)).unwrap_or(2) as u8 as f64).atan();
        },
    }
    f64::tanh(0.0 - grid[1].tanh().exp() + grid[(z.abs() * 2.0).floor() as usize % 3 % 3] * b - b * (q * 0.91).cos() - grid[1] * (if grid.iter().take(2).filter(|&q| f64::lt(&*q, &(b))).count() < 3 { b } else { 0.51 }))
}
fn helper151_1(mut t: f64, mut i: usize) -> f64 {
    ((if (0.25..1.0).contains(&(2 as u8 as f64 / (2. + f64::tanh(t).exp()))) { T0 } else { t }) - (t / (t * t + 1.0)).tanh() - T0 * (if (f64::from(((t.abs() * 2.0).floor() as usize % 4) as u32) + t) < t { t } else { TABLE[1] }) + TABLE[1] * t.tanh() + t * (t * t)).sin()
}
fn f151(t: f64, y: f64, p: f64, i: usize) -> f64 {
    let p = p * (t * t + 1.5_f64).powf(1.04).asinh();
    let p = p;
    if (f64::atan(if matches!(t, 0.25..1.5) { y } else { ((p <= TABLE[i]) as usize) as u8 as f64 }) > 0.25 && f64::atan(if matches!(t, 0.25..1.5) { y } else { ((p <= TABLE[i]) as usize) as u8 as f64 }) < 1.5) {
        return t;
    }
    { let mut t = 0; 'l2: while t < 3 && y.tanh() <= p { t += 1;
        let mut x = helper151_1(p, t + i).asinh();
        let s: Option<f64> = ((3.0 > 0.25 && 3.0 < 0.5)).then_some(x);
    } }
    p + t * t - HALF * (match ((2.0 * y.abs()).floor() as i32 % 2) as usize % 4 {
        1 => 1.0_f64,
        1 | 3 if f64::atan(y - y) < 0.19_f64 => p,
        x => y,
    }) - y * (match (!(y >= p)).then_some(t) { Some(found) => found, None => y })
}

}
mod p152 {
use super::*;
fn f152(xs: &[f64], t: f64, x: usize) -> f64 {
    'l1: for j in (0..1).rev() {
        let mut value: f64 = f64::atan((2.0_f64 + xs[(t.tanh().abs() * 2.0).floor() as usize % 2 % 2].atan().tanh().exp()).powf(xs[j].tanh().sin()));
        let Some(p) = (if !(t.cos() >= value) { Some(value) } else { None }) else { return t.atan(); };
    }
    let q = (t, xs[(x + x) % 2].mul_add(xs[x % 2], t));
    'l2: for j in (0..4).rev() {
        let t = (t * t.asinh()).sin();
    }
    let mut s = t;
    let mut value: f64 = { xs[1] * (1.52 * 1.52 + 2.0_f64).powf(2.0).tanh() };
    xs[(x + x) % 2] - KNOTS[x] * (t + t).sin() + t * t.mul_add(s, 1.27) - s * (q.1 * q.1)
}

}
mod p153 {
use super::*;
fn f153(z: f64, value: f64, p: f64, m: usize) -> f64 {
    'l1: for k in (0..3).step_by(1) {
        let mut sum: f64 = p.tanh();
        'l2: for i in 0..=2 {
            sum += z.tanh();
            if f64::asinh(if let Some(found) = (if (0.25..1.0).contains(&1.88) { Some(z) } else { None }) { found } else { 0.0 }) < p {
                continue;
            }
        }
    }
    if matches!(z, 0.25..1.5) {
        return p + z;
    }
    let t: (f64, f64) = ({ z }, (value.powi(2) + 2.).powf(p.sin()));
    let mut p: f64 = t.0 / (value.atan2(z).abs() + 2.0_f64);
    'l3: for i in 0..=1 {
        p = p / (t.0.tanh().exp().tanh().abs() + 1.0);
        let c: f64 = f64::atan(value.tanh().exp());
    }
    let h = move |b: f64| -> f64 { f64::asinh(b.fract()) };
    f64::sqrt(1.5 + value.abs()).tanh().exp() - GAIN * f64::sin(if (p > 0.25 && p < 1.5) { value } else { t.1 }) - value * (1.5_f64 + p.abs()).powf(f64::sin(0.0)) + p * (1.5 + KNOTS[m].powi(2)).sqrt()
}

}
mod p154 {
use super::*;
fn f154((mut s, mut t): (f64, f64), z: f64) -> f64 {
    let mut a = ((if (2.06 > 0.25 && 2.06 < 1.5) { 3 } else { 1 }) as i32 as f64 - ((f64::abs(1.35) * 2.0).floor() as usize % 4) as f64).tanh() % (t * t + 2.);
    'l1: for m in (0..4).step_by(1) {
        a = f64::sin(if !((z.atan() / (1. + f64::exp(t.tanh()))).atan() >= s) { s } else { t });
        let mut t = s.atan();
    }
    if matches!(f64::from((((0.25..0.5).contains(&a)) as usize) as u32).tanh().powi(3), 0.25..0.5) {
        s = z;
    } else {
        s += f64::powi(1.42, 3);
        let Some(q) = (if 4 < 0 { Some(t) } else { None }).filter(|&value| 2.0 > a) else { return s; };
    }
    { let mut m = 0; 'l2: while m < 4 && (t.atan() > 0.25 && t.atan() < 1.0) { m += 1;
        s *= a.cos().tanh();
    } }
    let mut xs: [f64; 2] = [0.0; 2];
    (t, a) = (s % (1.0 + f64::exp(TABLE[(0 + 2) % 4].atan().tanh())), s * 0.0);
    xs.iter().map(|z| xs[1]).sum::<f64>() / (1.5_f64 + (a + xs[0 % 2]).tanh().exp()) - *xs.get(1).unwrap() * z.signum() + KNOTS[(if matches!(1.06_f64, 0.25..1.0) { 0 } else { 3 }) % 4] * (s - TABLE[1].sin()).tanh() + a * f64::cos(if ((0.37 * a).sin() > 0.25 && (0.37 * a).sin() < 1.0) { xs[2 * 4 % 2] } else { KNOTS[3] })
}

}
mod p155 {
use super::*;
fn helper155_0(c: f64) -> Option<f64> {
    let mut t = 2 % 7;
    let f = move |p: f64| {
        let mut acc = c.clamp(0.25, 1.75);
        f64::asinh(if (c * c) <= acc { 'l1: {
            let mut p = p;
            if (if (p > 0.25 && p < 1.0) { t } else { t }) >= t {
                break 'l1 acc;
            }
            if !((acc > 0.25 && acc < 1.0)) {
                break 'l1 (f64::tanh(c).exp() + 1.0).sqrt().cos();
            }
            acc
        } } else { p / (0.44_f64.tanh().exp() + 2.0) })
    };
    let mut xs: Vec<f64> = (0..4).map(|t| c.clamp(0.25, 1.75)).collect::<Vec<f64>>();
    Some((0.24 - c + f64::from(t as u32) * xs[3] - c * c - c * (xs[t % 4] + KNOTS[1].asinh()).cos() - xs[(t + t) % 4] * xs.iter().rev().zip(xs.iter()).map(|(&p, x)| p).sum::<f64>()).cos())
}
fn f155((t, z): (f64, f64), c: f64) -> f64 {
    fn helper155_1(t: usize, acc: &f64) -> f64 {
        assert_ne!(*acc, 1e9);
        let mut t = (t + t) % 7;
        ((if f64::lt(&*acc, &(*acc)) { Some(*acc) } else { None }).unwrap_or_else(|| *acc) - *acc + acc * acc - *acc * (1. % (f64::tanh(*acc).exp() + 1.)) - t as u8 as f64 * (*acc / (1. + *acc * *acc))).tanh()
    }
    fn helper155_2(mut v: [f64; 4], grid: &[f64]) -> f64 {
        v[0] = v[0] + ((v[2] + grid[1]) * (*grid.get(0).unwrap()).powi(1));
        { let r = &mut v[3]; {
            *r -= grid[1];
            *r = grid[0 % 2].mul_add(*r, *r);
            return 1.;
        } }
        (f64::powf((if let Some(a) = v.iter().cloned().step_by(2).find(|a| 2. <= *a) { grid[((2.0 * f64::abs(a)).floor() as i32 % 3) as usize % 2] } else { grid[((2.0 * 1.71_f64.abs()).floor() as i32 % 2) as usize % 2] }) * (if let Some(a) = v.iter().cloned().step_by(2).find(|a| 2. <= *a) { grid[((2.0 * f64::abs(a)).floor() as i32 % 3) as usize % 2] } else { grid[((2.0 * 1.71_f64.abs()).floor() as i32 % 2) as usize % 2] }) + 1.0, 1.06) - grid[2 % 2] * 3 as u8 as f64 - v[0] * f64::cbrt(grid[0]) - 0.84_f64 * grid[(3 + 2) % 2]).sin()
    }
    let mut u: [f64; 3] = [1.0; 3];
    if !((f64::cos(3 as f64) > 0.25 && f64::cos(3 as f64) < 0.5)) {
        return u[0] + c;
    }
    let t = (f64::cos(u.iter().map(|v| *v).zip(u.iter().cloned()).map(|(p, value)| u[1]).sum::<f64>()), t.powi(3).asinh());
    let (mut q, mut z): (f64, f64) = (f64::asinh(TABLE[(2 + 3) % 4] / (u[(if matches!(c, 0.25..1.0) { 0 } else { 0 }) % 3].abs() + 1.)), f64::sin(match helper155_0(1.0).filter(|&value| f64::lt(&z, &(value))) { Some(found) => found, None => t.0 }));
    z *= f64::tanh(if z <= 0.78 || matches!(KNOTS[1 % 4], 0.25..1.0) {
        let mut x: f64 = q;
        helper155_1(u.into_iter().take(2).filter(|b| (z > 0.25 && z < 0.5)).count(), &q)
    } else { match u.iter().take(2).find(|&&z| ((u[0].abs() * 2.0) as usize % 2) as i32 as f64 > c).copied().map(|c| (f64::abs(c) + 1.0).ln_1p()) { None => q, Some(acc) => { KNOTS[1] } } });
    'l2: for x in (0..4).step_by(1) {
        u[u.iter().position(|t| matches!((x as i32 as f64).cos(), 0.25..0.5)).unwrap_or(2) % 3] = f64::asinh(if u.iter().step_by(2).enumerate().all(|(n, x)| f64::lt(&z.tanh(), &(*x))) { t.1 } else { q });
    }
    f64::asinh({ z.cbrt() }) - q * helper155_1(3, &c) + 2.14_f64 * helper155_2([z, u[2], z, u[0]], &u) + ((TABLE[3].cos().abs() * 2.0) as usize % 3) as u8 as f64 * 1.18
}

}
mod p156 {
use super::*;
fn helper156_0(b: f64) -> Option<f64> {
    let c = b;
    let _ = format!("{} {b:.2}", b);
    if 0 < 1 {
        let mut z: f64 = b;
        let j = 0 % 7;
        return Some(z);
    } else {
        let y = if b <= c && matches!(b, 0.25..1.5) { c } else { 1.42_f64 };
    }
    Some(f64::atan(((b * c).sin() * (b * c).sin() + 1.0_f64).powf(1.15) + T0 * b.powi(3).cos() - 0.05 * (c.abs() + 2.0).recip().asinh() + 0.28_f64 * GAIN.atan()))
}
fn f156(q: f64, sum: &f64, x: f64) -> f64 {
    assert!(q < 1e9, "{}", q);
    match ((((2.0 * (*sum).abs()).floor() as i32 % 5) as usize) < 2, 1 % 3) {
        (true, 0) => {
            let s = f64::fract(T0);
        },
        (false, _) => {
            let mut t = f64::powf(f64::powi(0.19, 2) + 1.5_f64, 1.47);
            t = match if 0 < 3 { Some(*sum) } else { None } { Some(found) => found, None => t };
        },
        _ => {
            let mut y = 0.5 + *sum;
            'l1: for k in 0..4 {
                y *= y.cos();
            }
        },
    }
    if !(q < 1.56) {
        return *sum;
    }
    let mut q = (f64::tanh((if (*sum > 0.25 && *sum < 1.5) { Some((2 + 2) as f64) } else { None }).unwrap_or_else(|| x)) / (x.cbrt().tanh().exp() + 2.)).tanh();
    *sum + sum * f64::min(((3 + 0) as f64).sin(), q) + x * -*sum - *sum * f64::tanh((f64::lt(&q, &(x))).then(|| *sum).filter(|&b| x < q).filter(|t| ((if (q > 0.25 && q < 0.5) { 4 } else { 4 }) as i32 as f64) <= x).unwrap_or_else(|| x))
}

}
mod p157 {
use super::*;
fn helper157_0(c: &f64) -> f64 {
    ((1.0 + c.powi(2)).powf(1.46_f64) + *c * (1.0_f64 + T0.tanh().exp()).powf(2.0) - TABLE[2] * *c - c * f64::atan({ let mut i = 0; 'l1: loop { if i >= 3 { break 'l1 *c; } i += 1;
        let pair = (0.63, *c);
        let p: f64 = *c;
    } })).atan()
}
fn helper157_1(mut b: f64, q: f64, t: f64) -> [f64; 2] {
    b /= 1.28_f64.powi(2) + 2.0;
    match (f64::cos((if b > (((matches!(t, 0.25..0.5)) as usize) as f64).cos() { Some(q) } else { None }).unwrap_or_else(|| b)), b.floor()) {
        (b, t) if !(b >= t) => {
            let mut p: f64 = (2.0 + t.powi(2)).powf(2.0_f64).asinh();
        },
        (b, y) => {
            let mut p = GAIN;
            let b = b;
        },
    }
    [f64::atan((0.22_f64 + t).sin() + (q * TABLE[(0 + 3) % 4].atan()).atan() + b * (match (2.07, t) {
        (b, value) if !(b >= value) => t,
        (p, x) => t,
    }) + b * (q * b) - 1.14_f64 * (if 1 < 1 { Some(t) } else { None }).unwrap_or(b)), if f64::lt(&(q / (t.tanh().exp() + 1.5)), &(t)) { KNOTS[3] } else { f64::cos(t) }]
}
fn f157(c: f64, [s, q]: [f64; 2], m: usize) -> f64 {
    if !((s % (s * s + 1.5)) >= q) {
        let z: f64 = (c * 1.89).asinh();
    }
    let t = helper157_0(&(0.56 + s)).asinh();
    let c = GAIN;
    match (if !(q >= c) { 2 } else { 0 }) % 4 {
        0 => {
            let value = f64::asinh({ let mut j = 0; 'l2: loop { if j >= 3 { break 'l2 c; } j += 1;
                let x: f64 = c.cos();
                let (b, z) = (f64::asinh(c), t.tanh());
            } });
        },
        1 | 3 => {
            let p = TABLE[m].asinh() / (2. + c * c);
            let Some(mut acc) = (if 1 >= m { Some(p) } else { None }) else { return 0.; };
        },
        x => {
            let mut z = match x % 4 {
                1 => 2.28_f64,
                1 | 2 => s,
                t => s,
            };
        },
    }
    (2.08 + t).atan() * (q + s) + 2.21 * (3. - q) + t * q.powi(0) - 0.64 * q
}

}
mod p158 {
use super::*;
fn helper158_0(value: &f64, mut w: [f64; 2]) -> (f64, f64) {
    let x = w.len() % 7;
    { let x = &mut w[((*value).abs() * 2.0) as usize % 4 % 2]; {
        *x = 'l1: {
            if ('l2: {
                *x /= TABLE[(1 + 4) % 4] * TABLE[(1 + 4) % 4] + 1.0;
                if (0.25..1.5).contains(&*value) && KNOTS[2].atan() < GAIN {
                    break 'l2 2.24_f64;
                }
                if !(HALF >= HALF) {
                    break 'l2 x.powi(1);
                }
                *value
            }) < *value {
                break 'l1 value * value;
            }
            if !((0.38 > 0.25 && 0.38 < 1.0)) {
                break 'l1 1.92;
            }
            if *value < f64::from(3 as u32) {
                break 'l1 (*x * (0 * 1) as f64).tanh();
            }
            0.93
        };
        *x /= 1.0 + value.powi(2);
    } }
    (((1.5_f64 + (TABLE[1] + value).powi(2)).ln() + *value * (w[0] / (0.38_f64.abs() + 1.0)).tanh() + (x + x) as f64 * 1.62 + 3. * f64::exp(value.tanh())).atan(), (f64::powi(match x % 4 {
        1 => HALF,
        1 | 3 if w.iter().copied().step_by(2).zip(w.iter().map(|v| *v)).any(|(a, t)| (w[x % 2] > 0.25 && w[x % 2] < 1.5)) => w[w.len() % 2],
        m => w.len() as u8 as f64,
    }, 2) + 1.5).powf(f64::from(((w[x % 2].abs() * 2.0).floor() as usize % 2) as u32).sin().sin()))
}
fn helper158_1(mut acc: f64, p: f64, mut s: f64) -> f64 {
    f64::tanh(s % (2. + p.powi(2)) + 1.82 * f64::sin(GAIN) + s * acc + 0.7 * s.tanh().exp_m1())
}
fn f158(mut s: f64, mut t: f64, q: f64) -> f64 {
    { let mut x = 0; 'l3: while x < 1 && (x < x && (0.25..1.5).contains(&t.atan())) { x += 1;
        t = t + f64::tanh(GAIN + (x as u8 as f64).atan());
        let mut k = 2 % 7;
    } }
    let p = (if 0.59 < s { q } else { q }, s.tanh().exp());
    let mut value = f64::clamp((matches!(p.0, 0.25..1.5)).then_some(t).map_or(p.0, |found| found), 0.25, 1.75).asinh();
    'l4: for m in (0..4).rev() {
        t = t * q.cos();
    }
    let mut v: [f64; 3] = [s, p.0, 0.73_f64];
    let h = |a| f64::cos(f64::asinh(a) + ({ let mut j = 0; 'l5: loop { if j >= 2 { break 'l5 helper158_1(p.1, a, f64::from((if !(p.0 >= KNOTS[j % 4]) { j } else { 4 }) as u32)); } j += 1;
        let (c, acc) = (a, q.atan());
        let a = [0.0; 2];
    } }));
    let _ = format!("{} {q:.2}", q);
    let mut late25; if f64::hypot(v[(f64::lt(&0.56, &(q))) as usize % 3], p.1) < t {
        late25 = match if !(T0 >= value) { Some(q) } else { None } { Some(found) => found, None => value };
    } else {
        late25 = 1. % (s.powi(2) + 1.0_f64);
    }
    v.iter().map(|z| v.iter().copied().enumerate().map(|(j, value)| late25).product::<f64>()).product::<f64>() + value * t.signum() + q * (v[2] / (2. + TABLE[(GAIN < p.0) as usize % 4].sin().abs())) - 2.39 * f64::exp(t.tanh())
}

}
mod p159 {
use super::*;
fn f159(a: &[f64; 2], mut z: f64, j: usize) -> f64 {
    'l1: for m in (0..1).rev() {
        z -= f64::atan('l2: {
            let mut z: f64 = HALF;
            if a.iter().map(|v| *v).take(2).enumerate().any(|(k, q)| (KNOTS[1] > 0.25 && KNOTS[1] < 0.5)) {
                break 'l2 TABLE[m];
            }
            { let x = &mut z; {
                *x = a[m];
                *x = 1.85;
            } }
            *a.get(m).unwrap()
        });
        { let x = &mut z; {
            *x += GAIN;
            *x = KNOTS[m].sin();
        } }
        break 'l1;
    }
    if (0.25..1.0).contains(&(0.14 * z)) {
        return z;
    }
    z /= f64::atan(a[j % 2]).abs() + 2.0;
    let n = 1;
    if z > (*a.get(0).unwrap()).asinh() {
        z -= z;
    }
    let mut y = std::mem::replace(&mut z, a.iter().map(|v| *v).min_by(|a, b| a.partial_cmp(b).unwrap()).map(|x| 4 as f64).unwrap_or(*a.get(n * j % 2).unwrap()));
    'l3: for j in 0..1 {
        y = f64::atan(a.iter().map(|v| *v).step_by(2).enumerate().fold(n as i32 as f64, |mut folded, (n, acc)| (acc + folded).tanh()));
    }
    a.iter().zip(a.iter()).map(|(c, value)| HALF).product::<f64>().powi(1) + a[(if matches!(z, 0.25..0.5) { n } else { j }) % 2] * (*a.get(1).unwrap()).max(z).asinh() + a[a.iter().position(|t| !(z >= 1.0)).unwrap_or(0) % 2] * a.len() as f64 - a[(j + n) % 2] * (*a.first().unwrap()).tanh().exp_m1().asinh()
}

}
mod p160 {
use super::*;
fn helper160_1(a: f64, u: &[f64], q: f64) -> (f64, f64) {
    let mut p: f64 = (4 * 4) as i32 as f64;
    assert!(p < 1e9, "{}", p);
    ((p * p - u[0] + 0. * (f64::from((((2.0 * a.abs()).floor() as i32 % 2) as usize) as u32).asinh() * HALF) - u[1] * f64::atan(0.) + 2.0_f64 * q.tanh().sin()).sin(), KNOTS[3].atan())
}
fn helper160_2(value: &f64) -> f64 {
    let q: f64 = (if *value <= *value { Some(*value) } else { None }).map_or(if (KNOTS[1 % 4].cos() + ((((2.0 * (*value).abs()).floor() as i32 % 2) as usize) as u8 as f64).cos()) < 2.33 { 0.42_f64 } else { *value }, |found| found);
    f64::cos(f64::powf(value.powi(2) + 1.5_f64, 3.0).sin() + value * value + 0.94_f64 * helper160_1(KNOTS[2], &[q, q], TABLE[(TABLE[2].abs() * 2.0) as usize % 3 % 4]).0 + q * helper160_1(3.0, &[q, q], *value).1)
}
fn f160(sum: f64, mut t: f64, b: f64) -> f64 {
    fn helper160_0([mut t, acc]: [f64; 2], v: [f64; 4]) -> f64 {
        'l1: for (k, p) in v.into_iter().rev().enumerate() {
            t += 0.24;
            let h = move |s, x| { f64::tanh(f64::tanh(s) * f64::cos(x) + (v.iter().take(2).enumerate().map(|(n, &q)| T0).sum::<f64>().cos() + (t.atan() + f64::asinh(x)).cos())) };
        }
        'l2: for m in 0..3 {
            t = f64::asinh(v.iter().fold(v[m], |mut folded, s| GAIN.atan()));
        }
        ((1.5 + t.hypot(acc).abs()).powf(f64::sin(f64::from((((2.0 * t.abs()).floor() as i32 % 3) as usize) as u32))) - v[v.iter().copied().filter(|c| (0.25..1.5).contains(&0.47)).count() % 4] * acc + HALF * t.copysign(v[0]) - v[(if v[0] > 2.0 { 4 } else { 0 }) % 4] * (1.75 % (acc * acc + 1.0)).cos()).cos()
    }
    let q = (sum * t, (b - sum).sin());
    let sum: f64 = helper160_0([f64::sin(helper160_0([q.1, TABLE[2]], [sum, t, b, b])), (sum / (f64::tanh(q.1).exp() + 1.5)).sin()], [(if (t > 0.25 && t < 1.5) { Some(KNOTS[1 % 4]) } else { None }).map_or(T0, |found| found), (((2.0 * KNOTS[1].abs()).floor() as i32 % 2) as usize) as f64, t, f64::powf(sum.abs() + 2.0, 1.)]);
    let maybe: Option<f64> = (t > KNOTS[(T0.abs() * 2.0) as usize % 4 % 4]).then_some(sum);
    let mut z = q.1;
    ({ let mut m = 0; 'l3: loop { if m >= 2 { break 'l3 (if q.1 < sum { Some(3.0_f64) } else { None }).map_or(t, |found| found); } m += 1;
        'l4: for m in (0..3).rev() {
            t /= sum.sin() * sum.sin() + 1.0_f64;
        }
        let mut x: f64 = 2.0_f64;
    } }) - q.0 * (match maybe.filter(|value| !(t >= b)) { Some(found) => found, None => 0.52_f64 }) - b * 1.0 + z * q.0
}

}
mod p161 {
use super::*;
fn helper161_1((x, b): (f64, f64), y: f64) -> (f64, f64) {
    (((b.powi(2) + 2.).powf(y.sin()) - y * f64::asinh((f64::lt(&y, &(3 as f64))).then(|| b).filter(|t| TABLE[(!(*t >= y)) as usize % 4] <= x).map(|s| b.tanh()).map_or_else(|| T0, |x| { 1.38 })) + y * HALF.asinh() - x * f64::tanh(if y <= b { y } else { 0.45 })).asinh(), f64::asinh((if 2 >= 2 { Some(b) } else { None }).unwrap_or_else(|| (2.0 * x).tanh())))
}
fn f161(x: f64, z: f64, s: f64, q: f64, k: usize) -> f64 {
    fn helper161_0(mut grid: [f64; 2], v: [f64; 3]) -> f64 {
        let sum: f64 = f64::tanh(grid.iter().copied().filter(|s| (0.25..1.5).contains(&1.0_f64)).map(|b| f64::asinh(if v.get(1).copied().is_some() { 0.94 } else { 0.55 })).sum::<f64>());
        f64::sin((if let Some(found) = (if (sum > 0.25 && sum < 1.0) { Some(KNOTS[((2.0 * f64::sin(4 as u8 as f64).abs()).floor() as i32 % 3) as usize % 4] + T0) } else { None }) { found } else { f64::tanh(match (KNOTS[2].atan(), grid[(sum.abs() * 2.0) as usize % 5 % 2]) {
            (q, x) if q < x => GAIN,
            (a, y) => v[2],
        }) }) - grid[1] * sum - 0.34 * (sum + v[1]) - sum * 0.73_f64.copysign(2.01).cos())
    }
    let mut q = f64::asinh(if let Some(q) = (if (GAIN > 0.25 && GAIN < 1.0) { Some(s) } else { None }) {
        let x = s;
        ((z > 0.25 && z < 1.0)).then_some(z).map_or_else(|| x, |c| { (k + k) as i32 as f64 })
    } else { q });
    let mut m = k % 7;
    let mut value = std::mem::replace(&mut q, KNOTS[k]);
    if s < x {
        q = match ((2.0 * x.abs()).floor() as i32 % 5) as usize % 4 {
            0 => s,
            1 | 2 => z,
            m => s,
        };
    } else {
        q = s;
    }
    x - z * (x - f64::atan(m as f64)) + x * (match if (z > 0.25 && z < 1.5) { Some(q) } else { None } { Some(found) => found, None => z }) + value * helper161_0([x, s], [x, q, value])
}

}
mod p162 {
use super::*;
fn f162(mut t: f64, mut a: f64, acc: f64) -> f64 {
    if (matches!(a, 0.25..0.5)).then_some(a).is_some() {
        return t + t;
    }
    a = (acc + f64::tanh(a.powi(2))).tanh();
    let Some(mut a) = ((a > 0.25 && a < 1.0)).then(|| a) else { return f64::asinh((if f64::lt(&1.19, &(1.09_f64)) { Some(GAIN) } else { None }).map_or(t, |acc| { a })); };
    { let x = &mut t; {
        *x = *x - *x;
        *x = HALF;
    } }
    a += f64::powi(a, 3);
    let mut value: f64 = f64::from(((f64::abs(0.92) * 2.0) as usize % 5) as u32);
    { let mut n = 0; 'l1: while n < 4 && f64::cos(a).cos() < 1.72 { n += 1;
        value += T0;
    } }
    if t > KNOTS[1 % 4] {
        return f64::sin(((1 >= 1) as usize) as f64) + f64::asinh((3 * 4) as i32 as f64);
    }
    t + value * KNOTS[0].tanh() + value * (if let Some(a) = (4 < 2).then_some(2.39) { 1.41 } else { t }) + t * acc
}

}
mod p163 {
use super::*;
fn helper163_1(value: &f64) -> Option<f64> {
    let s: f64 = f64::atan(match 3 % 4 {
        1 => 2.2,
        1 | 2 => value.clamp(0.25, 1.75),
        i => value.clamp(0.25, 1.75),
    });
    'l1: for m in (0..3).step_by(1) {
        let s: f64 = (0.09 - value.asinh()).sin();
    }
    let late20; if !((0.6 - *value) >= *value) {
        late20 = *value;
    } else {
        late20 = if f64::lt(&(if *value > s { Some(s) } else { None })?, &(HALF)) { 3 as u8 as f64 } else { (4 + 3) as u8 as f64 };
    }
    Some(((if (f64::cos((((*value).abs() * 2.0) as usize % 5) as i32 as f64) / (value.powi(2) + 1.0_f64)).cos() < 2.27_f64 {
        let z = *value;
        s + z
    } else {
        let mut sum = s;
        *value + late20
    }) - s * f64::exp(value.tanh()) - value * (1.19_f64 + 0.86) - late20 * late20).tanh())
}
fn helper163_2(p: f64) -> f64 {
    (({ let mut j = 0; 'l2: loop { if j >= 2 { break 'l2 'l3: {
        let mut q = p;
        if ((p - q) > 0.25 && (p - q) < 0.5) {
            break 'l3 p;
        }
        let g = |mut p: f64| (p + p).tanh();
        q
    }; } j += 1;
        let mut p = p.cos().clamp(0.25, 1.75).cos();
        if helper163_1(&p).map(|y| y).is_some() {
            break 'l2 f64::fract(p);
        }
        if let Some(mut x) = (if p.tanh() < p { Some(p) } else { None }).map(|value| p.atan().min(TABLE[(j + 0) % 4].tanh())) {
            p += p.sin();
        }
    } }) + p * (if (0 + 2) >= 3 { p } else { p }) + p * (f64::asinh(KNOTS[2]) * p) - p * 2.0_f64.abs()).sin()
}
fn f163(v: [f64; 2], t: f64) -> f64 {
    fn helper163_0(v: &[f64; 2], k: usize, c: &f64) -> f64 {
        let sum = (k >= 3).then_some(0.13_f64).map_or(3.0_f64, |found| found) - f64::sin(if let Some(found) = (if k < 4 { Some(*c) } else { None }) { found } else { *c });
        if let Some(x) = v.iter().take(2).max_by(|a, b| f64::total_cmp(a, b)).copied() {
            let mut x = if (match (f64::from(v.iter().skip(1).filter(|&&y| matches!(GAIN, 0.25..1.5)).count() as u32), sum) {
                (b, t) if t > b => v[0],
                (c, z) => x,
            }) < x { x } else { x };
        }
        let m = (k + k) % 7;
        (1 as f64 - v[0] * v.iter().find(|&p| m < m).copied().map(|p| c.cos()).unwrap_or(f64::asinh((1 + k) as f64)) + v[0] * sum + *c * (match v.get(m).copied() {
            Some(z) => *c,
            None => *c,
        })).asinh()
    }
    let g = |c, sum| (f64::cos(c) * f64::tanh(sum) + f64::tanh(t).exp_m1() * f64::atan(sum + c)).cos();
    let g = move |c: f64, z: f64| -> f64 { helper163_0(&[c - v[v.iter().position(|&s| f64::lt(&s, &(t))).unwrap_or(1) % 2], { let mut n = 0; 'l5: loop { if n >= 4 { break 'l5 c; } n += 1;
        let z = c.tanh();
        if (n == 1).then(|| t.atan()).is_some() {
            break 'l5 3.;
        }
        if v.iter().nth(n).cloned().is_some() {
            break 'l5 f64::sin(if helper163_2(*v.get((if 0.0 <= z { 4 } else { n }) % 2).unwrap()).atan() < v[n % 2] { f64::from((n + n) as u32) } else { z });
        }
    } }], 3, &helper163_2(z)).atan() };
    let acc = v[(2 + 0) % 2];
    let mut t: f64 = f64::sin(helper163_1(&t).map(|y| { t.signum() }).unwrap_or(v[0]));
    'l6: for x in (0..3).step_by(1) {
        t /= f64::abs(f64::cos((2. + f64::abs(t)).powf(0.57_f64))) + 2.;
        t = t + 2.44;
    }
    HALF.atan2(t).powi(3) + acc * ({ let mut i = 0; 'l7: loop { if i >= 2 { break 'l7 acc; } i += 1;
        if (t.asinh() * t) < t {
            return acc.asinh().hypot(f64::asinh(v[(i + 4) % 2])).atan();
        }
        let mut s = std::mem::replace(&mut t, TABLE[0].atan());
    } }) + acc * (3.0 + 0.15_f64).asinh() + 1.97 * f64::sin(f64::powf(f64::tanh(0.85_f64).exp() + 1.0, 0.35))
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
        let h = |mut c: f64| {
            let b: f64 = HALF;
            f64::atan(f64::powf(0.13 * 0.13 + 1.5, 1.22)).powi(2).cos()
        };
        break;
    }
    acc - 0.39 - z - z * acc - acc * (0.27_f64 + acc) - a * ('l3: {
        let xs: [f64; 3] = [a, acc, 2.0];
        if !(matches!(a, 0.25..1.5)) {
            break 'l3 acc;
        }
        if (a - acc) <= 0.51 {
            break 'l3 a;
        }
        1.34
    })
}

}
mod p165 {
use super::*;
fn helper165_1(k: usize, t: f64) -> f64 {
    ((match (matches!(f64::cos(TABLE[(t.abs() * 2.0) as usize % 5 % 4]), 0.25..1.0)).then_some(t).map(|p| if matches!(t, 0.25..1.5) || k >= k { TABLE[2] } else { p }).filter(|&x| 3 >= k) { Some(found) => found, None => t % (t * t + 2.) }) - t * (1.5 + t * t).sqrt() + t * (t - t) - t * t).tanh()
}
fn helper165_2(sum: f64, s: f64, x: f64) -> Option<f64> {
    let mut z = (x + HALF).tanh().exp();
    { let r = &mut z; {
        *r += x - *r;
        *r = *r - f64::sin((if 3 == 3 { Some(2.0) } else { None })?);
    } }
    Some((({ (f64::lt(&GAIN, &(1.83))).then(|| x)? - helper165_1(((2.0 * x.abs()).floor() as i32 % 4) as usize, 1.0_f64) }) - x * (1.58 * s).atan() + x * f64::powf(HALF.tanh().exp() + 1.5_f64, f64::sin(T0)) + sum * f64::tanh({ let mut n = 0; 'l2: loop { if n >= 1 { break 'l2 sum; } n += 1;
        let w: [f64; 3] = [1.0_f64; 3];
        if w.get(n).map(|v| *v).is_some() {
            break 'l2 sum;
        }
        z *= z.tanh();
    } })).cos())
}
fn f165(sum: f64, y: f64, c: f64) -> f64 {
    fn helper165_0(mut m: usize, b: &f64) -> f64 {
        { let mut k = 0; 'l1: while k < 2 && GAIN.mul_add(*b, (k as i32 as f64).tanh()).asinh() < 1.92 { k += 1;
            let mut value = f64::tanh(*b);
        } }
        let p = f64::atan(if 0.4_f64 < (if *b < *b { 3 } else { m }) as f64 {
            let mut b: f64 = *b;
            KNOTS[0].atan().copysign(2.37)
        } else { *b });
        ((*b + p) * *b + p * f64::asinh((if m >= m { Some(*b) } else { None }).unwrap_or(((if (*b > 0.25 && *b < 1.0) { m } else { m }) as i32 as f64).asinh())) - b * HALF.clamp(0.25, 1.75) - p * (p - p)).asinh()
    }
    let mut t = ((0.25..1.0).contains(&sum)).then(|| HALF).map_or(y, |s| { 'l3: {
        if !(matches!(0.58, 0.25..0.5)) {
            break 'l3 f64::atan(helper165_1(2 * 3, c));
        }
        if f64::lt(&2.23, &(T0)) && !(TABLE[2] >= c) {
            break 'l3 s;
        }
        let mut t = sum;
        t
    } });
    t = t * (2.0_f64 + y.fract().abs()).ln_1p().tanh();
    let p = helper165_1(if 0 < 3 { 3 } else { 1 }, t).sin() - GAIN / (1. + TABLE[(matches!(sum, 0.25..0.5)) as usize % 4].tanh() * TABLE[(matches!(sum, 0.25..0.5)) as usize % 4].tanh());
    { let mut i = 0; 'l4: while i < 4 && p.cos() <= ((p.sin().abs() * 2.0).floor() as usize % 5) as f64 { i += 1;
        t += f64::atan(sum.atan() * t);
    } }
    let p: f64 = y * f64::tanh(KNOTS[1]) + HALF;
    assert_ne!(c, 1e9);
    f64::hypot(y, KNOTS[3 % 4]) - t * (y - t).cos() - t * f64::atan2(c, y).cos() - p * (if !(1.91 >= 1.46) { Some(HALF) } else { None }).map(|z| { sum }).unwrap_or(sum)
}

}
mod p166 {
use super::*;
fn f166(s: f64, value: f64, q: f64, i: usize) -> f64 {
    let b = TABLE[i].cos();
    let mut q = b / (q.powi(2) + 2.0_f64);
    q += match (!(2.41 >= b)).then(|| value) {
        Some(b) => s.powi(1),
        None => T0.tanh().exp(),
    };
    let mut j = 2;
    let sum = q;
    'l2: for t in (0..4).step_by(1) {
        q = value.sin().powi(3).tanh();
    }
    ({ let mut j = 0; 'l3: loop { if j >= 4 { break 'l3 s.mul_add(s, 0.0); } j += 1;
        if q > f64::tanh(sum) {
            continue 'l3;
        }
        if 3 >= 2 {
            break 'l3 f64::fract(0.44);
        }
        q += f64::tanh(q) * f64::asinh(s);
    } }) + 0.59 * f64::powf(2. + 0.76_f64.abs(), f64::sin(2.39)) - b * sum - 0.42 * (f64::abs(sum) + 1.0_f64).powf(sum.sin())
}

}
mod p167 {
use super::*;
fn helper167_0(acc: &f64, mut w: [f64; 2], grid: &[f64; 2]) -> [f64; 2] {
    [(*acc + *grid.get(((*acc).abs() * 2.0).floor() as usize % 2 % 2).unwrap() * (acc.abs() + 1.0).powf(f64::sin(*acc)).cos() + *acc * 1.45 + *acc * f64::exp(acc.tanh())).asinh(), (*acc + *acc + w.iter().cloned().rev().fold(*acc, |folded, c| f64::asinh(w.iter().map(|value| T0).sum::<f64>()))).sin()]
}
fn f167(t: f64, y: f64, mut b: f64) -> f64 {
    if (0.25..0.5).contains(&0.32) {
        b /= ({ let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 y; } n += 1;
            let mut t = std::mem::replace(&mut b, y.tanh());
            let a = f64::tanh(t).exp_m1().cos();
        } }) * ({ let mut n = 0; 'l1: loop { if n >= 1 { break 'l1 y; } n += 1;
            let mut t = std::mem::replace(&mut b, y.tanh());
            let a = f64::tanh(t).exp_m1().cos();
        } }) + 1.0_f64;
    } else {
        b = { let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 y; } k += 1;
            let p: f64 = { let mut step = |p| { b += y.sin(); helper167_0(&1.99, [t.sin(), GAIN], &[0.24, y.tanh()])[1] }; step((t.tanh() % (1.5 + f64::cos(y).powi(2))).tanh()) + step(f64::tanh(t.min(y.cos()))) + step(helper167_0(&t, [HALF, t.sin()], &[y.cos(), T0])[1].asinh()) };
            if (p.tanh() * 0.23).cos() <= 2.1 {
                break 'l2 t;
            }
            if y.tanh() <= (k + k) as u8 as f64 && f64::lt(&t, &(t)) {
                break 'l2 f64::asinh({ p.cos().mul_add(T0, t.tanh()) });
            }
        } };
        { let mut j = 0; 'l3: while j < 4 && !(t.tanh() >= t) { j += 1;
            b = b.asinh();
            if (t > t.sin()).then(|| f64::tanh(y)).map(|a| (y % (1.0 + f64::abs(GAIN))).asinh()).is_some() {
                return b.clamp(0.25, 1.75).cos();
            }
        } }
        return y;
    }
    let acc = (t < b).then_some(b).map_or(t - f64::atan(((!(y >= b)) as usize) as u8 as f64), |found| found);
    b *= f64::tanh(2.0_f64 * KNOTS[3 * 1 % 4] % ((T0 * t).tanh().exp() + 1.0));
    b -= f64::recip(1.0 + (b + t).cos().powi(2));
    t.asinh() - 3.0 * f64::exp_m1(b.tanh()) - y * (if let Some(found) = (if !(b >= acc) { Some(acc) } else { None }) { found } else { acc }) - acc * f64::cos(match ((0.25..1.0).contains(&y)).then(|| 1.07_f64) { Some(found) => found, None => acc })
}

}
mod p168 {
use super::*;
fn helper168_0(q: f64) -> (f64, f64) {
    let s: f64 = T0 % (1.0 + q.abs());
    match if 1 == 4 { Some(s) } else { None } {
        Some(a) if (2 + 4) < 2 => {
            let acc = f64::tanh(2.49 * q);
            let xs: [f64; 3] = [s; 3];
        },
        _ => {
            let t = q;
        },
    }
    if let Some(x) = (if s < s { Some(s) } else { None }).filter(|c| *c > 1.94) {
        let mut b = s;
        let mut b = q;
    }
    ((f64::cos(match (f64::lt(&q, &(s))).then_some(q) {
        Some(acc) => 1.07,
        None => 2 as f64,
    }) - 2.08 * (f64::exp(s.tanh()) + 1.0).powf(s.sin()).sin() - q * q + s * f64::cos(match (matches!(q, 0.25..0.5)).then(|| s) { Some(found) => found, None => s })).asinh(), { let mut j = 0; 'l1: loop { if j >= 1 { break 'l1 (1.5_f64 + s.abs()).powf(1.69_f64); } j += 1;
        let p: f64 = s.atan();
        if (KNOTS[4 * 0 % 4] > 0.25 && KNOTS[4 * 0 % 4] < 0.5) {
            break 'l1 ((p.atan().abs() * 2.0) as usize % 5) as u8 as f64;
        }
        let p = s.asinh() % (1.5 + f64::abs(p.cos()));
    } })
}
fn helper168_1(grid: &[f64], acc: f64, w: &[f64]) -> [f64; 2] {
    [(f64::tanh(acc - acc).exp_m1() - 2 as f64 * *grid.first().unwrap() + 1.94 * helper168_0(acc).0.atan() + w[1] * helper168_0(acc).0.asinh()).asinh(), f64::recip(2.0 + (match (((0.25 - acc) > 0.25 && (0.25 - acc) < 1.5), (matches!(0.29, 0.25..1.5)) as usize % 3) {
        (false, 1) => acc,
        (true, _) => 2.4,
        _ => acc,
    }) * (match (((0.25 - acc) > 0.25 && (0.25 - acc) < 1.5), (matches!(0.29, 0.25..1.5)) as usize % 3) {
        (false, 1) => acc,
        (true, _) => 2.4,
        _ => acc,
    }))]
}
fn f168(acc: f64, [b, a]: [f64; 2], n: usize) -> f64 {
    let (q, mut y) = (acc / (acc.abs() + 1.5), acc + 0.);
    let Some(mut y) = (if !(1.85 >= KNOTS[(n + n) % 4]) { Some(y) } else { None }) else { return f64::atan(if let Some(found) = ((0.25..1.0).contains(&b)).then_some(y) { found } else { 0.97 }); };
    'l3: for k in 0..=1 {
        y = f64::atan({ f64::tanh(TABLE[k]).powi(1) });
        y = a.atan();
    }
    { let x = &mut y; {
        *x = (((2.0 * b.abs()).floor() as i32 % 3) as usize) as f64 * 1.14_f64;
        *x = *x / (1.0 + T0.abs());
    } }
    let mut value = std::mem::replace(&mut y, q.clamp(0.25, 1.75));
    let g = |a: f64, mut x: f64| {
        let mut b = std::mem::replace(&mut x, b);
        a.min(q).sin().asinh()
    };
    y = f64::ln(f64::sin(2.27_f64 + 0.76).powi(2) + 2.).asinh();
    let mut n = n % 7;
    y = f64::sin(helper168_1(&[acc, 1.27], value, &[KNOTS[0], acc, 0.87, q])[1] * f64::sin(match (a, acc) {
        (q, t) if q < t => acc,
        (q, x) => a,
    }));
    f64::sin(f64::clamp(y, 0.25, 1.75)) - 2.46 * 1.52 + 4 as i32 as f64 * (TABLE[n % 4].sin() * a).tanh() + b * (if (n < n).then_some(y).is_some() { value } else { value })
}

}
mod p169 {
use super::*;
fn f169(mut x: f64, p: f64, b: f64, mut z: f64) -> f64 {
    x += (p + p).asinh();
    let s = b;
    let mut p = (KNOTS[(if 0 >= 2 { 1 } else { 0 }) % 4], f64::tanh(if (0.25..1.0).contains(&1.48) { z } else { b }));
    let mut p: f64 = x.mul_add(0.7, s);
    if (KNOTS[2] / (x.powi(2) + 1.0)) <= s {
        z = 2 as f64;
    }
    'l3: for n in 0..4 {
        x += (x.cos() / (2.0 + f64::abs(x.tanh()))).asinh();
        x = f64::asinh(f64::max(3.0, s.asinh()));
    }
    let mut a = { let mut step = |t| { z += match (1 + 1) % 4 {
        1 => s,
        1 | 2 if (((((2.0 * x.abs()).floor() as i32 % 4) as usize) as f64 - b) > 0.25 && ((((2.0 * x.abs()).floor() as i32 % 4) as usize) as f64 - b) < 1.0) => t,
        t => 1.11,
    }; 1.74_f64 }; step((2. + p * p).ln_1p()) + step(p) };
    ({
        let mut x = p;
        match 1 * 1 % 4 {
            1 => {
                a += 0.15;
                p.powi(2)
            },
            1 | 3 if !(z >= z) && (0.25..1.0).contains(&s) => z - s,
            x => {
                let m = x % 7;
                (1. + b.powi(2)).ln_1p()
            },
        }
    }) - p * (0.0 + 0.0) - HALF * (KNOTS[1] + x).asinh() - p * (if !(f64::lt(&b, &(x))) { x } else { TABLE[3] })
}

}
mod p170 {
use super::*;
fn helper170_0((q, b): (f64, f64), acc: f64) -> f64 {
    let mut x = f64::powf(f64::exp(f64::tanh(q.powi(1).sin())) + 1.0, f64::sin(b)).tanh();
    let mut t: (f64, f64) = (x, 0.0);
    assert!(q < 1e9, "{}", q);
    (q + b.clamp(0.25, 1.75) + KNOTS[3] * 2.02_f64 + b * ('l1: {
        let w = [t.0, T0, TABLE[1], acc];
        if f64::lt(&f64::sin('l2: {
            let mut c = 1.2;
            if !(f64::lt(&T0, &(q))) {
                break 'l2 b;
            }
            let found: Option<f64> = w.iter().max_by(|a, b| f64::total_cmp(a, b)).copied();
            t.0
        }), &(acc)) {
            break 'l1 1.57_f64;
        }
        let f = |mut s, y| f64::asinh(f64::asinh(s) * f64::sin(y) + 3.0);
        x
    }) - t.1 * (T0 * t.1)).asinh()
}
fn f170((mut y, a): (f64, f64), x: f64, t: usize) -> f64 {
    if t == t {
        y = { let mut k = 0; 'l3: loop { if k >= 2 { break 'l3 a; } k += 1;
            y = a;
            let maybe: Option<f64> = (if k >= k { Some(a) } else { None }).map(|acc| helper170_0((a, a), 0.07).atan()).map(|p| helper170_0((p, y), 2.43));
        } };
    }
    let (c, mut acc): (f64, f64) = (f64::atan2(y, a), y.copysign(y));
    let mut c = { let mut step = |s: f64| { y += (HALF % (2.0 + x.powi(2))).atan(); 0.4 - a }; step(acc) };
    let n = 1;
    c / (acc.powi(2) + 1.) - (if (2 == t).then(|| 3.).is_some() { a } else { KNOTS[(n + t) % 4] }) + y * helper170_0((x, 1.31), acc) + a * f64::sin((y * y + 1.0).powf(f64::sin(2.44))) + 1.0_f64 * ({ GAIN + 2.48 })
}

}
mod p171 {
use super::*;
fn helper171_0(i: usize, t: f64) -> f64 {
    f64::atan(t - t * t - t * t - t * f64::powf(t.powi(2) + 2.0, 2.0))
}
fn f171(mut t: f64, p: f64, sum: f64, x: usize) -> f64 {
    t = ((t - t) * (1.0 + TABLE[x].atan())).asinh();
    let xs: Vec<f64> = vec![t, 1.97, p, t];
    let mut c = std::mem::replace(&mut t, p.mul_add(p, 1.38).atan());
    let g = |s: f64| -> f64 {
        { let mut k = 0; 'l1: while k < 4 && xs.iter().skip(1).zip(xs.iter()).any(|(&a, x)| k >= k) { k += 1;
            let mut a = s.cos();
            break 'l1;
        } }
        f64::asinh(xs.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).copied().unwrap_or(sum / (T0 * T0 + 1.5)))
    };
    let [mut c, t, z, ..] = xs[..] else { unreachable!() };
    let mut p = xs.iter().enumerate().map(|(n, &b)| (xs[x] * HALF).asinh()).sum::<f64>().sin();
    sum - sum * xs.windows(2).map(|xs| z).sum::<f64>() + x as i32 as f64 * 2.25_f64 + 0.32 * f64::exp_m1(sum.tanh()).tanh()
}

}
mod p172 {
use super::*;
fn helper172_0(mut xs: [f64; 2], x: usize) -> Option<f64> {
    let x = { f64::tanh(KNOTS[0].powi(0)) };
    'l1: for (b, x) in xs.iter().step_by(2).zip(xs.iter()).filter(|&(a, &t)| x < 2.27_f64) {
        let acc = f64::atan((KNOTS[0 % 4].powi(2) + 1.0).powf(0.7));
        return Some(b.tanh().max(0.83).cos());
    }
    'l2: for xs in xs.windows(2) {
        let mut sum: f64 = xs.iter().rev().map(|&value| GAIN).sum::<f64>().asinh();
        let grid: [f64; 2] = [f64::cos(xs[4 % 2]), (*xs.get(1).unwrap()).sin()];
    }
    Some(f64::cos((if !(x < x) { (1.5 + GAIN.tanh().exp()).ln_1p() } else { f64::asinh(x) }) - 1.0_f64 * (x + xs[(1 + 3) % 2]).atan() - xs[4 % 2] * xs.into_iter().zip(xs.iter().copied()).map(|(p, y)| x).product::<f64>() - TABLE[3] * (xs[1] - x)))
}
fn helper172_2(k: usize, mut a: f64, z: &f64) -> f64 {
    if (2.31_f64 > 0.25 && 2.31_f64 < 0.5) || a < a {
        a = a - 1.4;
        'l3: for i in (0..4).rev() {
            a = *z;
            let x: f64 = z.sin();
        }
        return if *z <= *z { T0 } else { *z };
    }
    (a - GAIN * a - 0.37 * f64::from(1 as u32).max(a).cos() + z * (1.5 + z.powi(2)).powf(1.41)).asinh()
}
fn f172(grid: [f64; 2], b: f64) -> f64 {
    fn helper172_1(a: f64, k: usize) -> f64 {
        (1.9 - a * (1.5 + T0.powi(2)).recip() + a * KNOTS[k % 4] - a * (a - a)).atan()
    }
    let s: Option<f64> = (0 < 1).then_some(grid[1]);
    let u = [b, b, b, b];
    'l4: for w in grid.chunks(2).filter(|xs| matches!(1.03, 0.25..1.0)) {
        let mut z = u.chunks(2).map(|grid| 0.26).product::<f64>();
    }
    let grid = u.map(|z| (if grid[0] < b { Some(b) } else { None }).map(|b| helper172_2(1, b, &z)).unwrap_or(b));
    let mut s = u.iter().enumerate().map(|(j, &b)| b).sum::<f64>() * b.mul_add(grid[2 % 4], b);
    s = s * (1.0 + GAIN.abs().tanh().exp()).powf(0.25_f64).cos();
    let mut a = [helper172_1(HALF, 0), b.clamp(0.25, 1.75), (b + s).asinh()];
    ((((s.abs() * 2.0) as usize % 2) as f64).powi(2) + 1.0).powf(b.sin()) + 2.22_f64 * (if ((s - 3.0_f64) > 0.25 && (s - 3.0_f64) < 0.5) { b } else { 1.0_f64 }) + 2.0_f64 * s + s * f64::abs(0.44).atan()
}

}
mod p173 {
use super::*;
fn helper173_0(c: f64) -> Option<f64> {
    let sum = 0.86;
    if TABLE[0 % 4] > (sum / (2.0 + T0 * T0)) {
        let mut t: f64 = -2.44_f64;
        let f = |b, sum| (f64::atan(b) * f64::tanh(sum) + ((b > 0.25 && b < 1.0)).then_some(1.57).map(|y| { ((y > 0.25 && y < 1.5)).then_some(y).unwrap_or_else(|| sum) }).unwrap_or(c)).tanh();
    }
    let mut z: f64 = f64::asinh(sum).tanh().exp_m1();
    Some(f64::cos(f64::min(sum, 2.12 % (f64::exp(f64::tanh(sum)) + 1.5)) - c * c + sum * z - 2.22 * (if (if ((((c.abs() * 2.0).floor() as usize % 3) as f64).sin() > 0.25 && (((c.abs() * 2.0).floor() as usize % 3) as f64).sin() < 1.0) { Some(c) } else { None }).map(|t| sum).filter(|x| !(sum >= *x))? <= sum { c } else { c })))
}
fn helper173_1((t, a): (f64, f64)) -> Option<f64> {
    let mut sum = f64::cos(TABLE[2 % 4]).sin().powi(2);
    sum = f64::cos(if (1 * 2) < 3 { (2 + 2) as i32 as f64 } else { t.mul_add(t, KNOTS[(3 + 0) % 4]) });
    Some((1. - T0 * (a * a).tanh() - t * f64::max(sum, t) + t * t).atan())
}
fn helper173_2(grid: &[f64], mut v: [f64; 3], s: &f64) -> Option<f64> {
    Some(((if grid[((2.0 * 3.0_f64.abs()).floor() as i32 % 4) as usize % 3] < HALF && grid[(!(*s >= grid[(1 + 3) % 3])) as usize % 3] <= *s {
        if v.iter().zip(grid.iter()).any(|(c, z)| (0.25..1.0).contains(&*grid.get(grid.iter().position(|q| matches!(*z, 0.25..0.5)).unwrap_or(1) % 3).unwrap())) {
            return Some(f64::tanh(if matches!((s / (s.powi(2) + 2.0)), 0.25..1.5) { *s } else { *s }));
        }
        v.iter().skip(1).find(|acc| v[1] > *s).copied()?
    } else if grid.iter().skip(1).enumerate().any(|(n, &p)| *s < *s) { *s } else { 0.64 }) - *s * grid.chunks(2).fold(v[(0 + 4) % 3], |folded, grid| f64::powi(1., 2).sin()) + 1.27 * *s - v[1] * (f64::tanh(2.15).exp() + 1.).ln()).atan())
}
fn f173(sum: f64, z: f64, s: f64) -> f64 {
    let f = move |s: f64| -> f64 {
        let q: f64 = (1.8 - z).tanh();
        f64::tanh((if 3 >= 2 { Some(1.71_f64) } else { None }).map_or_else(|| 1.83_f64, |p| { 2.21 })).exp().sin()
    };
    let Some(a) = (if 2.3 < sum { Some(sum) } else { None }) else { return f64::atan(if let Some(found) = helper173_1((s, sum)) { found } else { s }); };
    let mut w = vec![f64::exp_m1(TABLE[2].tanh()).asinh(), match 0 % 4 {
        1 => sum,
        1 | 3 if !(matches!(f64::from(2 as u32), 0.25..1.5)) => s,
        k => sum,
    }, 0.81_f64.asinh()];
    let a = f64::sin(if f64::lt(&(T0 + s), &(w[2])) { 0.32_f64 / (1. + T0.powi(2)) } else { { let mut m = 0; 'l1: loop { if m >= 4 { break 'l1 w[1]; } m += 1;
        w[(m + m) % 3] = f64::atan(w[m % 3]);
        let a = z.atan();
    } } });
    let mut p: (f64, f64) = (a * sum, w.iter().enumerate().fold(3.0, |mut folded, (k, &b)| f64::cos(match ((2.0 * s.abs()).floor() as i32 % 5) as usize % 4 {
        0 => k as u8 as f64,
        1 | 2 => folded,
        i => b,
    })));
    let (b, mut t) = ((TABLE[2 % 4] - sum).cos(), f(sum));
    0.47 + sum * (s + 1.22_f64) - t * f64::clamp(t, 0.25, 1.75).cos() - s * (a * 2.13)
}

}
mod p174 {
use super::*;
fn helper174_0(c: f64, value: &f64, mut acc: f64) -> f64 {
    let (q, x) = (2.23_f64.clamp(0.25, 1.75), 1.52 - *value);
    let Some(x) = (if (0.25..0.5).contains(&c) { Some(acc) } else { None }).map(|sum| if (if 1.0 < *value { 0 } else { 2 }) < 3 { c } else { c }) else { return f64::sin({ q - GAIN }); };
    (f64::tanh(*value / (q.powi(2) + 2.)) - c * value + 1.06 * (if (0.25..0.5).contains(&q) { *value } else { *value }) - 0.24 * f64::asinh(x)).sin()
}
fn helper174_1(a: f64, x: f64) -> (f64, f64) {
    let mut y: f64 = f64::atan(if !(a >= x) && 4 == 4 { a } else { 0.11 });
    let mut c: f64 = (y.powi(2) + 1.5_f64).powf(KNOTS[(a < TABLE[4 % 4]) as usize % 4].sin()).atan();
    (f64::atan(((c > 0.25 && c < 1.0)).then(|| y).filter(|x| (0.25..0.5).contains(&y)).map(|z| { 'l2: {
        let mut x = x;
        if (if x < ((y.abs() * 2.0) as usize % 4) as f64 { Some(x) } else { None }).filter(|b| f64::lt(&x, &(y))).is_some() {
            break 'l2 x;
        }
        let f = |p: f64| f64::atan(z);
        c
    } }).unwrap_or(c) + y * f64::powi(1.0, 3) - TABLE[2] * 1.2_f64 - c * (GAIN / (1.0 + GAIN.tanh().exp()))), x + f64::exp_m1(a.tanh()).atan())
}
fn f174(w: &[f64], acc: f64, n: usize) -> f64 {
    let found: Option<f64> = w.get(0).copied();
    let (b, y) = helper174_1({ acc }, helper174_1(3., 0.17).1);
    if w.iter().enumerate().any(|(j, &sum)| w[n * 1 % 2] < b) {
        let mut b = acc;
        let (c, t) = (b, 0.41);
    }
    let g = |q| (f64::sin(q) + (if let Some(q) = (if 0 == n { Some(b) } else { None }) { GAIN } else { w[0] })).sin();
    let value = w.iter().enumerate().map(|(k, acc)| f64::recip(1.5 + w[1].tanh().exp()).atan()).product::<f64>();
    let mut b = w.iter().take(2).enumerate().map(|(j, a)| *w.get(1).unwrap() * b).sum::<f64>();
    b = f64::copysign(f64::tanh(*w.get(w.len() % 2).unwrap()).exp().cos(), (w[(n + n) % 2] + 0.43).atan()).sin();
    let mut xs = [1.; 4];
    if let Some(a) = xs.iter().nth(1).cloned() {
        xs[n] /= f64::abs(f64::asinh(if let Some(x) = found { x } else { w[1] })) + 1.0_f64;
        'l4: for &value in w {
            xs[n] = xs[n] + 0.0_f64;
            let b = f64::atan(b);
        }
        return helper174_0(xs[n], &0.15_f64, xs[n]);
    }
    f64::mul_add(if (xs[n * n % 4] + value) < b { *w.get(1).unwrap() } else { w[n % 2] }, f64::cos(match found { None => acc, Some(b) => { value } }), (1.85 * w[0]).sin()) - b * value - y * (if f64::lt(&acc, &(acc)) && xs[n] < value { y } else { b }) - HALF * ('l5: {
        let mut q: f64 = xs[3];
        if xs.iter().cloned().find(|&a| !(b >= b)).is_some() {
            break 'l5 2.48_f64;
        }
        if !((f64::cos(f64::from(n as u32)) / (1. + f64::exp(value.tanh()))).atan() >= b) {
            break 'l5 helper174_1(b, acc).0;
        }
        HALF
    })
}

}
mod p175 {
use super::*;
fn helper175_2(z: f64, b: f64, xs: &[f64; 4]) -> f64 {
    let [c, q, y, ..] = xs;
    let mut t = f64::max(c.sin(), (1.0 + f64::exp(c.tanh())).powf(0.54));
    let mut p: f64 = ({
        { let r = &mut t; {
            *r -= 2.11;
            *r = *r - xs[0 * 1 % 4];
        } }
        xs[3].powi(1)
    }) - f64::cos(xs.get(4).copied().map_or(t, |a| { *xs.get(4 % 4).unwrap() }));
    (z - xs[0] * xs[0].tanh() - 2.17 * ((2 * 3) as i32 as f64 * t) - c * f64::tanh(*y).exp_m1()).tanh()
}
fn f175(q: f64, [s, x]: [f64; 2], m: usize) -> f64 {
    fn helper175_0(sum: &f64) -> f64 {
        let sum = *sum + (3 + 0) as f64 - sum;
        let grid: [f64; 2] = [0.0; 2];
        let sum: f64 = f64::min(f64::from((1 + 1) as u32), 1.37);
        f64::tanh(*grid.get(0).unwrap() + sum * f64::atan(if (2.34 + sum) < grid[0] { sum } else { 1.0 }) - sum * sum + *grid.get((if (0.25..0.5).contains(&1.47) { 2 } else { 3 }) % 2).unwrap() * f64::ln_1p(1.0 + sum.abs()).tanh())
    }
    fn helper175_1(y: f64, mut m: usize) -> f64 {
        let mut x = y + 0.73;
        f64::sin(T0 + 2.28_f64 * y + x * 0.38 - y * GAIN)
    }
    let mut q = s.tanh().exp();
    let y = ((s + x) * ((m as f64).cos() * (m + m) as u8 as f64)).tanh();
    let mut acc = std::mem::replace(&mut q, s.powi(2).asinh());
    let mut p = f64::tanh('l2: {
        match (0.21_f64, f64::atan(TABLE[m])) {
            (a, t) if t > a => {
                q = a;
                if (y > 0.25 && y < 0.5) {
                    break 'l2 f64::asinh(acc * acc);
                }
            },
            (b, acc) => {
                q *= f64::cos(y);
            },
        }
        if (0.25..1.5).contains(&(acc / (1.0 + q.powi(2))).asinh()) {
            break 'l2 (1.13 * 1.13 + 2.0_f64).powf(1.21);
        }
        let mut sum = f64::asinh(f64::min(1.59, x));
        if acc <= y { x } else { sum }
    });
    'l3: for k in 0..4 {
        acc *= acc.tanh();
        { let held = p; p = q; q = held; }
    }
    'l4: for t in (0..4).step_by(1) {
        acc = (T0 + KNOTS[t].asinh()).atan();
        (p, acc) = (0.0, f64::tanh(x));
    }
    f64::fract(match (if y < 3.0 { Some(x) } else { None }).filter(|&b| KNOTS[m * m % 4] > x) { Some(found) => found, None => GAIN }) - s * p + GAIN * q.fract() + 0.47_f64 * (1.49 + s).atan()
}

}
mod p176 {
use super::*;
fn helper176_0(t: f64, y: &f64, value: f64) -> f64 {
    let c = *y * t;
    f64::atan(y.cbrt() + TABLE[3 % 4] * value + c * (if (1.23 > t).then(|| *y).is_some() { *y } else { 0.7 }) + t * t)
}
fn f176(mut z: f64, q: f64, mut p: f64) -> f64 {
    let xs = [2.09_f64, 1.51];
    p = ((1.0_f64 + 0.95 * 0.95).sqrt().tanh() % (0.17_f64.powi(2) + 1.0)).sin();
    if let Some(b) = xs.iter().map(|v| *v).take(2).filter(|b| KNOTS[2] > 0.41).reduce(f64::max) {
        p = { let mut k = 0; 'l1: loop { if k >= 4 { break 'l1 (k + k) as i32 as f64; } k += 1;
            let Some(value) = xs.iter().find(|&s| (0.25..0.5).contains(&f64::tanh(p))).copied() else { return q.atan(); };
            let mut y: f64 = f64::sin(value);
        } };
    }
    if xs.get(2).copied().map(|s| f64::cos(xs.iter().nth(1).cloned().unwrap_or(z))).is_some() {
        return xs[1];
    }
    p += f64::cos(helper176_0(z / (1.0 + q * q), &q.tanh().exp(), (((((0 * 4) as f64) < z) as usize) as u8 as f64).powi(1)));
    let value = f64::cos(match if (0.25..1.0).contains(&p) { Some(if ((xs[1 % 2] + xs[2 % 2]) > 0.25 && (xs[1 % 2] + xs[2 % 2]) < 1.0) { *xs.get(1).unwrap() } else { p }) } else { None } {
        Some(q) => xs.iter().map(|a| *a).sum::<f64>(),
        None => helper176_0(xs[0], &T0, *xs.get(1).unwrap()),
    });
    debug_assert!(value.is_finite(), "value is {value}");
    'l2: for (a, value) in xs.into_iter().zip(xs.iter().cloned()) {
        p = (p.atan().powi(2) + 1.5_f64).recip().sin();
        let Some(mut t) = xs.get(4).map(|v| *v) else { return f64::cos(value); };
        break;
    }
    let [mut c, t, ..] = xs;
    f64::cos('l3: {
        let g = move |q: f64, mut acc: f64| { f64::atan(match (TABLE[0] < 0.49) as usize % 4 {
            0 => q.powi(2),
            1 | 2 => {
                acc = acc * HALF.asinh();
                q
            },
            t => f64::floor(0.0_f64),
        }) };
        if (0.25..1.5).contains(&f64::tanh(xs[(q.abs() * 2.0) as usize % 4 % 2]).exp()) {
            break 'l3 xs[xs.len() % 2];
        }
        if !(helper176_0((0 + 2) as f64, &z, value) >= xs[1]) {
            break 'l3 if (f64::asinh(value - 1.11) > 0.25 && f64::asinh(value - 1.11) < 1.5) { xs[1 % 2] } else { 0.0 };
        }
        c
    }) - xs.into_iter().take(2).zip(xs.iter().copied()).map(|(c, x)| xs[0]).product::<f64>().tanh() + 1.18 * xs[1] + xs[1] * (value / (1.0 + f64::tanh(p).exp())) - c * (2.13 - xs[1])
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
    let value: f64 = f64::atan(match ((x > 0.25 && x < 1.5), (1.23_f64.abs() * 2.0) as usize % 2 % 3) {
        (false, 1) => acc,
        (true, _) => acc,
        _ => x,
    });
    let mut p = t * f64::from(1 as u32);
    std::mem::swap(&mut t, &mut x);
    ('l3: {
        if f64::tanh(p).exp_m1() < acc {
            t = x;
            let b = value;
        }
        if (t.copysign(p) > 0.25 && t.copysign(p) < 0.5) {
            break 'l3 x;
        }
        let mut c = f64::sin(if 0.84 <= TABLE[n] { t } else { acc });
        acc
    }) - value * acc + TABLE[2 % 4] * acc.min(value) + GAIN * ('l4: {
        if (f64::lt(&value, &(KNOTS[n]))).then_some(value).is_some() {
            return t / (GAIN.powi(2) + 1.0);
        }
        if 2.35_f64 < GAIN {
            break 'l4 t;
        }
        let (q, mut t): (f64, f64) = (x, ((p.abs() * 2.0) as usize % 5) as u8 as f64);
        x
    })
}

}
mod p178 {
use super::*;
fn helper178_0(y: f64) -> (f64, f64) {
    let mut a = TABLE[2] - y;
    (f64::sin(y + y * (1.0 + f64::exp(TABLE[2 % 4].tanh())).recip() - y * (y - y) + a * (if (if (0 + 1) >= 2 { a } else { 1.0_f64 }) < y { a } else { a })), a.powi(3).clamp(0.25, 1.75))
}
fn helper178_1(p: f64) -> (f64, f64) {
    let acc = (p * p / (1.0_f64 + ((((2.0 * p.abs()).floor() as i32 % 3) as usize) as u8 as f64 * p).atan() * ((((2.0 * p.abs()).floor() as i32 % 3) as usize) as u8 as f64 * p).atan())).tanh();
    (((2.0 + acc.powi(2)).powf(2.26).cbrt() + p * f64::fract(2.16) + GAIN * (GAIN - KNOTS[3 % 4]).sin() + acc * f64::cos(if p < p { p } else { p })).sin(), match 3 % 4 {
        0 => acc,
        1 | 2 => if ((p.abs() * 2.0).floor() as usize % 5) == 2 { 1.3 } else { acc },
        j => match j % 4 {
            0 => 0.79_f64,
            1 | 3 => acc,
            n => p,
        },
    })
}
fn helper178_2(xs: &[f64]) -> Option<f64> {
    let pair = (f64::tanh(GAIN - ((xs[2].abs() * 2.0) as usize % 5) as i32 as f64), (if xs[1] > xs[(xs[2].abs() * 2.0).floor() as usize % 4 % 3] { Some(f64::asinh(((xs[1] < ((xs[2].abs() * 2.0).floor() as usize % 2) as f64) as usize) as f64)) } else { None }).map(|b| { b }).unwrap_or(xs[2]));
    let Some(t) = xs.iter().find(|&&p| p < p).copied().map(|sum| -pair.0) else { return Some(pair.0 % (f64::powi(pair.0, 2) + 1.5)); };
    'l1: for x in (0..3).rev() {
        let mut a = t;
    }
    Some(((1. + f64::tanh(2.04_f64 + pair.0).exp()).powf(2.0) + t * f64::tanh(xs[2]).exp() + 2.03 * (1.5 + f64::powi(t, 2)).powf(2.31) - pair.0 * f64::asinh(t + t)).atan())
}
fn f178(q: f64, mut p: f64, mut acc: f64) -> f64 {
    let h = |a| (f64::asinh(a) + ({ a })).asinh();
    p = helper178_0({ h(q) }).0;
    acc = (f64::min(p, q) * ((((acc.abs() * 2.0).floor() as usize % 2) as f64).atan() - p)).cos();
    p = helper178_0(q).0;
    let m = 3;
    (p / (f64::powi(1.46, 2) + 1.5)).tanh().exp() + p * (q % (KNOTS[2].powi(2) + 2.0_f64)) - HALF * f64::cos(h(p)) + q * (p % (p.tanh().exp() + 1.0_f64))
}

}
mod p179 {
use super::*;
fn helper179_0(x: f64) -> f64 {
    let z = if (0.25..1.0).contains(&f64::hypot(x, x).cos()) {
        if (x - 0.83) <= x {
            return { let mut m = 0; 'l1: loop { if m >= 2 { break 'l1 x; } m += 1;
                let grid: Vec<f64> = vec![x; 2];
                if (2.23 > 0.25 && 2.23 < 0.5) {
                    break 'l1 grid[m % 2];
                }
                let mut b: f64 = x;
            } };
        }
        f64::tanh(x).exp()
    } else {
        let mut t = x;
        match (if (t > 0.25 && t < 1.5) { 4 } else { 2 }) % 4 {
            1 => t,
            1 | 2 if !(x < TABLE[2 % 4]) => 1.67,
            t => x,
        }
    };
    let maybe: Option<f64> = (!(z >= x)).then(|| 1.2_f64);
    f64::cos((0 + 0) as u8 as f64 - GAIN * f64::sin(match 2 % 4 {
        1 => 1.83,
        1 | 3 if (0.43 * x) < KNOTS[1] => z,
        t => KNOTS[t],
    }) - x * z - x * f64::cos(f64::tanh(z).exp()))
}
fn f179(mut t: f64, mut y: f64, s: f64) -> f64 {
    y = (if 4 == 2 { Some(1.1) } else { None }).unwrap_or((f64::exp(t.tanh()) + 1.0).sqrt());
    let s: Option<f64> = (2 == 0).then(|| t).map(|b| y + y);
    let a = [f64::cos(t.abs()), y / (t.abs() + 1.5), f64::sin({ let mut k = 0; 'l2: loop { if k >= 3 { break 'l2 t; } k += 1;
        let mut z = GAIN;
        if !(!(z >= t)) {
            break 'l2 z;
        }
        if (z.sin() % (1.0 + z.powi(2))).sin() < T0 {
            return f64::tanh(helper179_0(TABLE[k]));
        }
    } }), if matches!((KNOTS[4 % 4] - y).tanh(), 0.25..1.0) { y } else { HALF }];
    'l3: for j in (0..2).rev() {
        y += 2.19;
        if let Some(mut p) = a.iter().find(|b| 1.23 < t).copied().map(|s| f64::tanh(s)) {
            t -= p;
        }
    }
    let mut sum = std::mem::replace(&mut y, 0.44);
    if a.windows(2).any(|v| ((1 + 2) as i32 as f64) <= 0.46) {
        return (2.19_f64 * 2.19_f64 + 1.0_f64).ln_1p();
    }
    (t - 1.0).cbrt() + T0 * f64::atan(match s { Some(found) => found, None => 2.14_f64 }) - sum * (sum + t) - sum * f64::asinh({
        let Some(b) = (if (0.25..0.5).contains(&t) { Some(a[2]) } else { None }) else { return *a.get(1).unwrap(); };
        y + *a.get((f64::abs(0.31) * 2.0).floor() as usize % 4 % 4).unwrap()
    })
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
    let mut z: f64 = sum.atan();
    f64::exp(f64::tanh(z)).fract() + s * s.floor() - k as u8 as f64 * z - s * z
}

}
mod p181 {
use super::*;
fn f181(q: f64, y: f64, mut p: f64) -> f64 {
    let mut z: f64 = 1.64_f64;
    if let Some(mut c) = (if 2 == 0 { Some(y) } else { None }).map(|p| f64::tanh(if q <= y || matches!(q, 0.25..1.0) { q } else { z })) {
        p += f64::signum(q);
        { let slot = &mut c; {
            *slot = *slot;
            *slot += 4 as u8 as f64;
        } }
    }
    match (matches!(0.43, 0.25..0.5)).then_some(0.84) {
        Some(a) => {
            z /= 1.5_f64 + f64::abs(2.2);
        },
        None => {
            p = ((2 * 4) as f64).clamp(0.25, 1.75);
        },
    }
    z = z * f64::cos(z * p).max((q / (1.0 + T0.powi(2))).sin()).cos();
    let mut n = 3 % 7;
    let (mut b, t) = (f64::mul_add(3., 1.99, y).tanh(), z);
    let mut a = f64::exp(f64::tanh(2.42)).clamp(0.25, 1.75).tanh();
    p = p + b;
    'l1: for m in (0..4).rev() {
        b += b.sin();
    }
    GAIN - KNOTS[2] * z + t * f64::recip(p.powi(2) + 2.).tanh() - GAIN * a.powi(3)
}

}
mod p182 {
use super::*;
fn helper182_1(y: f64, s: f64) -> f64 {
    let q = f64::powf(s.tanh().exp() + 1.5, 1.18).sin();
    let x = match ((HALF > 0.25 && HALF < 1.5)).then(|| q) {
        Some(acc) if ((0.25..0.5).contains(&y)).then(|| y).filter(|&y| matches!(q, 0.25..0.5)).is_some() => {
            if y < q {
                return (s - f64::asinh(0 as f64)).tanh();
            }
            3.0 + s
        },
        _ => { let mut m = 0; 'l2: loop { if m >= 4 { break 'l2 s; } m += 1;
            let value = KNOTS[3].tanh();
            if f64::asinh(TABLE[(matches!(value.atan(), 0.25..1.5)) as usize % 4].cos() * s.sin()) <= q {
                break 'l2 q;
            }
            let mut u: Vec<f64> = vec![value; 4];
        } },
    };
    let mut x: f64 = q;
    (y + 0.37 * (if (if s > 0.96_f64 { Some(y) } else { None }).map(|t| f64::cos(q + s)).is_some() { 1.27 } else { 0.22_f64 }) + x * GAIN.atan2(TABLE[1]) + q * f64::cos(KNOTS[(if (0.25..1.0).contains(&s) { 0 } else { 4 }) % 4].cos() - s)).atan()
}
fn f182(a: f64, mut x: f64, z: f64, t: usize) -> f64 {
    fn helper182_0((s, q): (f64, f64)) -> f64 {
        let mut q = f64::powi(match (f64::from(2 as u32) <= s).then_some(q) {
            Some(t) => t,
            None => q,
        }, 1).cos();
        let t = (q * s, q);
        (KNOTS[3].tanh().exp() + t.1 * q - s * f64::atan(t.1) - s * (matches!(t.0, 0.25..0.5)).then(|| t.0).map_or(s, |q| { s }) + 1.68_f64 * f64::exp_m1(q.tanh())).asinh()
    }
    x = helper182_0((if matches!(GAIN, 0.25..0.5) { z } else { a }, (x * x + 1.0).powf(a.sin())));
    { let slot = &mut x; {
        *slot = f64::asinh((if (*slot > 0.25 && *slot < 1.0) { Some((t * t) as f64) } else { None }).unwrap_or(a));
        *slot -= a * a;
        let s: Option<f64> = (matches!(z, 0.25..1.5)).then_some(a);
    } }
    x = (1.0 + z.powi(2)).ln_1p();
    let maybe: Option<f64> = (if t >= 2 { Some(2.0_f64) } else { None }).map(|t| f64::asinh(match if f64::lt(&z, &(x)) { Some(KNOTS[0 % 4]) } else { None } {
        Some(q) if (0.25..1.0).contains(&helper182_0((q, z)).tanh()) => q,
        _ => z,
    }));
    (1.0 + f64::tanh(match x {
        ..0.25 => z,
        acc if f64::lt(&acc, &(((a.abs() * 2.0) as usize % 2) as f64)) => acc,
        0.25..1.5 => a,
        _ => x,
    }).exp()).powf(z.sin()) - a * z - x * (1.0_f64 + f64::tanh(x).exp()).sqrt() - z * (if 2 >= t { 0.1 } else { HALF })
}

}
mod p183 {
use super::*;
fn helper183_0(k: usize, mut y: f64) -> (f64, f64) {
    (f64::cos(({ let mut j = 0; 'l1: loop { if j >= 2 { break 'l1 y; } j += 1;
        assert!(y < 1e9, "{}", y);
        if f64::tanh((matches!(y.asinh(), 0.25..1.0)).then(|| y.cos()).filter(|z| f64::lt(&f64::from(((f64::cos(*z).abs() * 2.0) as usize % 4) as u32).asinh(), &(*z))).map_or(y, |acc| { acc })) < T0 {
            break 'l1 y;
        }
        y *= y.sin();
    } }) - (y + y) - y * (y + y) + y * y.tanh().exp().cos() - y * (y + y)), y)
}
fn f183(c: f64, s: &f64, a: f64, k: usize) -> f64 {
    let _ = format!("{} {c:.2}", c);
    match if a <= c { Some(1.3_f64) } else { None } {
        Some(y) => {
            let mut value = 'l2: {
                if !(f64::tanh(if *s < c { 1.52 } else { 1.74_f64 }) >= y) {
                    return f64::tanh(if (f64::sin(s - 2.0_f64) > 0.25 && f64::sin(s - 2.0_f64) < 0.5) { *s } else { *s });
                }
                if y > (a + y) {
                    break 'l2 GAIN;
                }
                let v = [1.26_f64; 4];
                1.2
            };
            'l3: for j in (0..2).rev() {
                value /= f64::asinh(value).tanh().exp() + 2.0_f64;
                if f64::lt(&({ let mut n = 0; 'l4: loop { if n >= 2 { break 'l4 value; } n += 1;
                    if (2.08 * value) <= y {
                        break 'l4 (1.0 + f64::tanh(value).abs()).powf(f64::sin(0.62));
                    }
                    if f64::cos(value) < a {
                        break 'l4 value;
                    }
                    let g = move |mut q: f64, sum: f64| (f64::sin(TABLE[j].asinh() - KNOTS[j % 4].tanh()) + f64::sin(q)).asinh();
                } }), &(TABLE[k])) {
                    continue 'l3;
                }
            }
        },
        None => {
            let sum: f64 = f64::cos(if (f64::atan((if (0.25..1.0).contains(&*s) { Some(*s) } else { None }).unwrap_or_else(|| a)) > 0.25 && f64::atan((if (0.25..1.0).contains(&*s) { Some(*s) } else { None }).unwrap_or_else(|| a)) < 1.5) { 1.83 } else { *s });
            let mut p: f64 = a + 0.0_f64;
        },
    }
    let t = f64::tanh(*s).exp().sin().powi(3);
    'l5: for n in (0..4).step_by(1) {
        let mut s: f64 = a.signum();
        let (mut c, x): (f64, f64) = (s.cos(), a);
    }
    match ((*s).abs() * 2.0) as usize % 2 % 4 {
        1 => {
            let mut t: f64 = f64::max(TABLE[k].cos(), 1.44_f64);
        },
        1 | 3 => {
            let c = *s % (f64::abs(a) + 1.0);
        },
        t => {
            let c = s.tanh().exp();
        },
    }
    'l6: for k in (0..4).step_by(1) {
        let mut x = f64::sin(if *s > c.cos() { t } else { t });
        let (mut c, mut sum) = helper183_0(3, t);
    }
    let c = (a + c + f64::atan(0.84)).asinh();
    let mut x = 0.07 / (f64::min(1.18, *s).abs() + 1.0);
    x = x + f64::ln_1p(1.5_f64 + helper183_0(4, 1.2).1 * helper183_0(4, 1.2).1);
    f64::cos({ 'l7: {
        let mut xs = [a; 2];
        if k == k || f64::lt(&c, &(t)) {
            break 'l7 c;
        }
        let mut c: f64 = t;
        1.11_f64
    } }) + a * c.mul_add(a, f64::sin(1 as i32 as f64)) - t * GAIN.tanh() + c * f64::asinh(c * x)
}

}
mod p184 {
use super::*;
fn helper184_0(b: &f64, y: &f64, z: f64) -> f64 {
    { let mut x = 0; 'l1: while x < 3 && (0.25..1.5).contains(&f64::atan(z).clamp(0.25, 1.75).atan()) { x += 1;
        let mut x = z;
    } }
    let s: f64 = ((3 + 4) as i32 as f64).asinh();
    { let mut j = 0; 'l2: while j < 4 && (s > z.atan() && f64::tanh(z) <= *b) { j += 1;
        let mut value: f64 = f64::tanh(*b);
    } }
    ((1.0_f64 + (f64::sin(0 as i32 as f64) / (1.5 + s * s)).tanh().exp()).powf(3.0) + 0.5 * (z / (z.tanh().exp() + 1.5)).asinh() - z * b.min(f64::atan((3 + 2) as i32 as f64)) - y * y).asinh()
}
fn helper184_1(c: f64, [t, y]: [f64; 2], w: [f64; 3]) -> f64 {
    (w.iter().copied().zip(w.into_iter()).fold(w[2 * 4 % 3], |folded, (q, x)| f64::atan(if let Some(found) = w.get(3).copied() { found } else { w[1 % 3] })) + TABLE[1] * t.floor() - HALF * helper184_0(&c, &KNOTS[(y.abs() * 2.0).floor() as usize % 3 % 4], w[2]) - y * (w[2 % 3] - c)).atan()
}
fn f184(mut value: f64, z: f64, mut t: f64, i: usize) -> f64 {
    'l3: for x in 0..3 {
        value += t.cos();
    }
    let mut w = vec![t; 2];
    let mut b = T0;
    let [p, t, ..] = w[..] else { unreachable!() };
    helper184_1(z.atan2(p), [{ let mut j = 0; 'l4: loop { if j >= 1 { break 'l4 2.11; } j += 1;
        b = value.sin();
        if j >= 3 {
            break 'l4 value;
        }
        if (0.25..0.5).contains(&f64::cos(if (0.25..0.5).contains(&(f64::cos(p) * f64::tanh(p))) { t } else { TABLE[i] })) {
            continue;
        }
    } }, z], [1.0, p + TABLE[i], (t + KNOTS[(if z > w[1] { i } else { i }) % 4].cos()).asinh()]) + 1.33 * (z / (f64::abs(value) + 1.0)) - t * t - b * *w.get((i + i) % 2).unwrap()
}

}
mod p185 {
use super::*;
fn helper185_0(a: f64) -> Option<f64> {
    let mut s: f64 = a;
    Some((s - s * s + a * (if a < a { Some(s) } else { None }).map_or(s, |p| { a }) + s * TABLE[1 * 1 % 4]).sin())
}
fn helper185_1(w: &[f64], y: &f64) -> Option<f64> {
    let Some(t) = (*y < f64::from((2 * 2) as u32)).then(|| y.asinh()) else { return Some(y.min(*w.get(1).unwrap()).cos()); };
    Some((t + y * y - t * ((3 + 4) as u8 as f64 % (f64::abs(t) + 1.5)) + TABLE[0] * TABLE[((*y).abs() * 2.0) as usize % 5 % 4].floor()).tanh())
}
fn helper185_2(q: f64) -> Option<f64> {
    let p = if (0.25..0.5).contains(&('l1: {
        let acc = q;
        if (if q < 1.0 { Some(q) } else { None }).is_some() {
            break 'l1 q;
        }
        if !((match (!(q >= 0.84), ((3 as f64).abs() * 2.0) as usize % 3 % 3) {
            (true, 0) => q,
            (false, _) => (4 + 3) as f64,
            _ => acc,
        }) >= q) {
            break 'l1 KNOTS[3].tanh() / (acc.tanh().exp() + 1.);
        }
        acc
    })) { q } else {
        let g = |c: f64| f64::sin({ let mut i = 0; 'l2: loop { if i >= 4 { break 'l2 2.25 * (((2.0 * c.abs()).floor() as i32 % 2) as usize) as u8 as f64; } i += 1;
            let h = |q: f64, z: f64| f64::sin(KNOTS[(i + i) % 4].mul_add(q.cos(), z.asinh())).atan();
            let (mut c, sum): (f64, f64) = (f64::atan(c), f64::sin((1 + i) as u8 as f64));
        } });
        { let mut i = 0; 'l3: loop { if i >= 2 { break 'l3 q; } i += 1;
            let mut acc = q;
            let mut c = q;
        } }
    };
    Some((p - TABLE[0 % 4] * (match if q < q { Some(p) } else { None } { None => q, Some(s) => { s } }) + (((2.0 * q.abs()).floor() as i32 % 4) as usize) as u8 as f64 * f64::powf(1.5 + f64::abs(p), f64::sin(0.69)).tanh() + q * (1.0_f64 - q)).tanh())
}
fn f185(mut x: f64, a: f64, mut s: f64, j: usize) -> f64 {
    let y: f64 = a;
    let mut s: f64 = f64::asinh(2.15 - 2.44);
    debug_assert!(s.is_finite(), "s is {s}");
    let f = move |q: f64| (a.powi(2) + 2.0_f64).powf(1.84_f64).tanh();
    let z = a / (y * y + 1.5) + (s + x);
    let f = |a: f64, z: f64| {
        let mut p = z;
        z.powi(2).asinh()
    };
    x += f64::cos({ let mut x = 0; 'l5: loop { if x >= 2 { break 'l5 GAIN * a; } x += 1;
        let mut z: f64 = { let mut add = |acc| { s += HALF; KNOTS[j].asinh() }; add((2.38_f64 * 1.71).sin()) + add(0.23) + add(a.mul_add(2.46, f64::atan(y)).atan()) };
        if y.sin() < z || 0.67 > a.sin() {
            break 'l5 (1.5_f64 + y * y).recip();
        }
        z /= f64::abs((a.atan() + f64::tanh(y)).atan()) + 2.;
    } });
    s.powi(0) - T0 * (a - y) - TABLE[j] * s + y * x.atan()
}

}
mod p186 {
use super::*;
fn helper186_1(c: f64, z: f64, [acc, y]: [f64; 2]) -> (f64, f64) {
    let m = 1;
    let mut b = match if T0 <= c { Some(z) } else { None } {
        Some(t) if (1.77 > 0.25 && 1.77 < 1.0) => y,
        _ => z,
    };
    let mut t: f64 = f64::asinh(match (f64::lt(&f64::atan(z.powi(3)), &(acc)), 1 * m % 3) {
        (true, 1) => {
            let mut s: f64 = z.mul_add(acc, y);
            y.mul_add(y, b)
        },
        (false, _) => 1.0 / (1.5 + 0.86_f64.powi(2)),
        _ => z,
    });
    (f64::atan(T0 - (((2.0 * f64::abs(b)).floor() as i32 % 2) as usize) as u8 as f64 * f64::tanh(0.66 * acc) - acc * (1.3 * 2.15) - y * f64::cos(match if 4 >= m { Some(c) } else { None } { Some(found) => found, None => b })), f64::tanh(if (f64::from(m as u32).asinh() > 0.25 && f64::from(m as u32).asinh() < 1.5) { 1.36 } else { acc }).exp_m1())
}
fn helper186_2((y, mut acc): (f64, f64)) -> [f64; 2] {
    let mut x: f64 = y;
    let mut a: [f64; 2] = [acc, GAIN];
    a[(if y <= 0. { 3 } else { 1 }) % 2] = a[(if (0.25..0.5).contains(&x) { 1 } else { 2 }) % 2].mul_add(0.83, 0.54) * x.powi(0);
    [(f64::atan2(0.09, 0.0) * a[(f64::abs(1.54) * 2.0) as usize % 3 % 2] + y * a.iter().take(2).enumerate().fold(acc, |folded, (j, b)| helper186_1(x, a[j % 2], a).0.sin()) - x * (if acc < 2 as f64 && (a.len() as i32 as f64) < acc { 0.35 } else { 0.11 }) - x * ((0.25..1.5).contains(&a[((2.0 * x.abs()).floor() as i32 % 3) as usize % 2])).then_some(TABLE[(if (0.25..1.0).contains(&KNOTS[2]) { 2 } else { 4 }) % 4]).map_or(y, |found| found)).asinh(), helper186_1(a[(3 + 4) % 2] / (1.5 + y.powi(2)), a.iter().rev().enumerate().map(|(j, &p)| 0.23).sum::<f64>(), a).0.tanh()]
}
fn f186(w: &[f64], j: usize) -> f64 {
    fn helper186_0(p: &f64, q: f64) -> f64 {
        match (q, p.mul_add(q, 0.99_f64)) {
            (a, sum) if a < sum => {
                let q = f64::tanh(a % (1.0_f64 + f64::tanh(TABLE[0]).abs()));
                let mut acc: f64 = f64::tanh((if KNOTS[2] < a { Some(sum) } else { None }).unwrap_or(sum));
            },
            (p, t) => {
                let mut acc = p.powi(3);
                'l1: for j in 0..=2 {
                    acc += 1.45;
                    let (a, mut z): (f64, f64) = (KNOTS[j].tanh(), (3 as f64).atan());
                }
            },
        }
        let mut y = GAIN;
        f64::sin(f64::tanh(q).exp_m1() + *p * f64::exp_m1(f64::tanh(q)) + y * f64::sin(if matches!(f64::max(*p, *p), 0.25..1.5) { *p } else { TABLE[2 % 4] }) - y * f64::sin({ let mut n = 0; 'l2: loop { if n >= 1 { break 'l2 *p; } n += 1;
            y = HALF;
            if 0. > f64::tanh(q - q) {
                break 'l2 *p;
            }
            y -= y.atan();
        } }))
    }
    let acc = *w.get(w.len() % 3).unwrap();
    let mut xs: [f64; 3] = [helper186_1(KNOTS[j], acc, [acc, w[1]]).1, 'l3: {
        let mut p = (HALF, acc);
        if f64::sin(if (!(acc >= p.0)).then(|| KNOTS[j]).map(|p| f64::sin(if w.chunks(2).fold(p, |mut folded, v| f64::tanh(folded).exp_m1().cos()) < acc { p } else { p })).filter(|&b| *w.get(1).unwrap() < w[0 % 3]).is_some() { acc } else { w[1] }) < acc {
            break 'l3 w[w.iter().position(|&b| b < (j + 2) as u8 as f64).unwrap_or(0) % 3];
        }
        if !(f64::atan(TABLE[j]) >= acc) && j >= j {
            break 'l3 (p.1 * w[j % 3]).atan();
        }
        TABLE[2]
    }, if w.get(j).copied().is_some() { w[1] } else { w[2] }];
    let g = |q: f64| { f64::cos(if matches!(-q, 0.25..0.5) { helper186_1(w[1], q, [q, acc]).0 } else { helper186_2((*w.get(1).unwrap(), T0))[0] }) };
    'l4: for t in (0..4).step_by(1) {
        xs[(f64::abs(0.46) * 2.0) as usize % 3 % 3] /= (2.4 * GAIN).tanh().exp() + 1.0;
    }
    if (if (0.25..0.5).contains(&xs[j % 3]) { Some(acc) } else { None }).is_some() {
        return f64::exp_m1(f64::tanh(1.)).sin();
    }
    f64::exp_m1(acc.tanh()) - acc.atan() - acc * xs[j * j % 3] - acc * acc + w[2] * (xs[3 * j % 3] * acc).cos()
}

}
mod p187 {
use super::*;
fn f187(mut value: f64, mut q: f64, p: f64) -> f64 {
    let Some(b) = (if (3 as i32 as f64) < q { Some(1.0) } else { None }) else { return p.powi(2); };
    let Some(mut s) = (HALF > p).then_some(b) else { return (0.35 + (2 + 1) as i32 as f64).cos(); };
    let q: f64 = f64::tanh(b / ((f64::abs(s) + 2.0).powf(2.).atan().tanh().exp() + 1.5));
    s += (q - (1.5_f64 + 2 as i32 as f64 * 2 as i32 as f64).ln()).asinh();
    let Some(mut z) = (if s <= q { Some(q) } else { None }) else { return (b * value).tanh(); };
    ({ let mut i = 0; 'l1: loop { if i >= 3 { break 'l1 T0 + KNOTS[i % 4]; } i += 1;
        { let mut m = 0; 'l2: while m < 2 && (!(p.cos() >= value) || q > f64::tanh(b)) { m += 1;
            z = value.asinh();
        } }
        if !(f64::lt(&value, &(b))) {
            z = 2.14;
            let c: f64 = f64::asinh((value.asinh() * value.asinh() + 1.0).sqrt());
        }
    } }) - q * p.hypot(3.0_f64).atan() + b * z + b * 2.
}

}
mod p188 {
use super::*;
fn helper188_1(q: f64, (acc, x): (f64, f64)) -> f64 {
    let mut grid = [KNOTS[(acc.abs() * 2.0).floor() as usize % 2 % 4].sin() % (x.abs() + 2.0), f64::powf(2.0 + acc.tanh().exp(), 0.68).asinh(), q, 'l2: {
        let mut sum = TABLE[3 % 4];
        if sum > q && KNOTS[2] <= sum {
            break 'l2 acc;
        }
        let mut grid: [f64; 4] = [acc; 4];
        q
    }];
    assert!(acc < 1e9, "{}", acc);
    'l3: for i in 0..4 {
        grid[i] += 0.69;
        return acc.atan() / (acc.asinh().abs() + 1.0);
    }
    (((x > 0.25 && x < 1.5)).then_some(f64::from(((acc.abs() * 2.0) as usize % 5) as u32)).map_or(f64::max(*grid.get(1).unwrap(), q).asinh(), |found| found) + grid[0] * grid[2] - GAIN * f64::cos({ let mut j = 0; 'l4: loop { if j >= 1 { break 'l4 grid[3]; } j += 1;
        if grid.iter().min_by(|a, b| f64::total_cmp(a, b)).copied().is_some() {
            break 'l4 f64::sin({ let mut n = 0; 'l5: loop { if n >= 1 { break 'l5 grid[(f64::abs(0.68) * 2.0).floor() as usize % 3 % 4]; } n += 1;
                grid.swap(n, (matches!(acc.cos(), 0.25..1.0)) as usize % 4);
                if !(f64::sin(TABLE[j]).powi(0).cos() >= q) {
                    break 'l5 grid[j % 4];
                }
                let mut t = f64::sin(grid[j]);
            } });
        }
        if (((2.0 * f64::atan(grid[2]).abs()).floor() as i32 % 2) as usize) >= j {
            break 'l4 x;
        }
        let mut y: f64 = q.sin();
    } }) + grid[3] * (x - 2.3_f64).tanh()).atan()
}
fn f188(u: &[f64], i: usize) -> f64 {
    fn helper188_0(value: f64) -> f64 {
        (1.65 - value * (GAIN + value) - GAIN * (if let Some(found) = (if value <= value { Some(T0) } else { None }) { found } else { value }) + T0 * f64::tanh({ let mut t = 0; 'l1: loop { if t >= 2 { break 'l1 value; } t += 1;
            let mut p = TABLE[t].asinh();
            if (if p.tanh() < ((p.atan().abs() * 2.0).floor() as usize % 5) as u8 as f64 { 1.03_f64 } else { p }) <= p {
                break 'l1 p;
            }
            if (f64::sin(0.79 - 0.35) > 0.25 && f64::sin(0.79 - 0.35) < 0.5) {
                break 'l1 (0.93 + p.asinh()).asinh();
            }
        } })).atan()
    }
    fn helper188_2(b: f64, i: usize) -> f64 {
        let Some(t) = (if b < b { Some(b) } else { None }) else { return b; };
        let c: f64 = GAIN;
        let z = (c - c).asinh();
        (z * f64::max(t, t) + c * (2.0 + f64::abs(1.39)).powf(0.22).atan() + 1.86_f64 * helper188_1(b, (b, t)) + 1.44 * helper188_1(z, (i as u8 as f64, z))).tanh()
    }
    let mut acc: f64 = 1.39_f64;
    let mut a: f64 = (1.5 + acc.powi(2)).powf(2.49_f64);
    let h = |mut q| -> f64 { (f64::sin(q) + u.windows(2).map(|xs| helper188_0(q)).sum::<f64>()).asinh() };
    let mut z: f64 = f64::atan((0.43_f64 <= a).then(|| u[(i + 2) % 3]).map(|p| { GAIN }).unwrap_or(T0) + (1.5 + a.abs()).sqrt().cos());
    ({ f64::copysign(acc, u[1]) }) / (f64::cos(T0 - 1.13) * f64::cos(T0 - 1.13) + 1.0) - u[(i + i) % 3] * f64::signum(acc) + 0.0 * f64::atan(u.iter().rev().fold(a, |folded, c| (1.1_f64 + *c).atan())) + f64::from(i as u32) * f64::tanh({ let mut n = 0; 'l6: loop { if n >= 3 { break 'l6 z; } n += 1;
        let t = a.tanh();
        let (mut b, mut y) = (f64::tanh(f64::from((i * n) as u32)), f64::asinh(a));
    } })
}

}
mod p189 {
use super::*;
fn helper189_0(mut y: f64) -> [f64; 2] {
    let mut m = 1;
    let mut c = y;
    [((match (3 == m).then_some(c) {
        Some(a) => y,
        None => -0.54,
    }) + c * c + y * (c * c) + y * y).atan(), f64::exp_m1((-c).tanh())]
}
fn helper189_1(mut b: f64, q: &f64, mut u: Vec<f64>) -> f64 {
    'l1: for n in (0..3).rev() {
        u[0] += f64::asinh(*q);
        match (!(matches!(b, 0.25..1.5)), n * 4 % 3) {
            (false, 2) => {
                b = (*u.get(u.iter().position(|s| n < 4).unwrap_or(2) % 2).unwrap()).cos();
                continue 'l1;
            },
            (true, _) => {
                b = (n + n) as f64;
                let s: f64 = f64::tanh(*q);
            },
            _ => {
                u[0] = u[0] + 1.69_f64;
                let [mut b, s] = helper189_0(u[1]);
            },
        }
    }
    f64::atan((u.iter().map(|value| (((*value).abs() * 2.0).floor() as usize % 5) as u8 as f64).sum::<f64>().abs() + 2.0).powf(f64::sin(1.59)) - u[0] * (1.0 + f64::exp(u[1].tanh())).powf(b.sin()) + b * f64::asinh(*q).cos() - b * 0.86)
}
fn f189(mut p: f64, sum: f64, x: f64) -> f64 {
    p = p + f64::powf(1.0 + (p.abs() + 1.0).powf(p.sin()) * (p.abs() + 1.0).powf(p.sin()), 2.28).sin();
    let mut sum = 1.93;
    let (b, mut t) = (0.16, f64::asinh(p.clamp(0.25, 1.75)));
    if !((p + t) >= p) {
        p = helper189_0(x)[1];
        return t + t;
    }
    sum = (if f64::sqrt(f64::tanh(p).exp() + 1.5_f64) < GAIN { p } else { 0.74 }) % (1.0 + 2.35_f64.abs());
    sum - b * f64::sin(f64::cbrt(1.2)) + t * f64::sin(if !(1 >= 3) { 1.91 } else { t }) + t * p
}

}
mod p190 {
use super::*;
fn f190(y: f64, z: f64, a: f64) -> f64 {
    fn helper190_0(a: f64) -> f64 {
        (a - 2.0 * (4 * 2) as u8 as f64 - a * a - a * f64::recip(1.0_f64 + a.abs()).tanh()).asinh()
    }
    let (q, mut y) = (y.min(0.99), helper190_0(a).tanh());
    let mut t = 3 % 7;
    let q: (f64, f64) = (f64::asinh(if let Some(found) = (a < y).then(|| y).map(|p| p).map(|c| (1.0_f64 + z.tanh().exp()).powf(z.sin())) { found } else { z }), 0.15);
    let mut xs: Vec<f64> = vec![a, z];
    'l1: for i in (0..3).step_by(1) {
        y = y * (KNOTS[1].sin() * y.tanh()).cos();
    }
    if xs.chunks(2).any(|w| f64::lt(&KNOTS[(1 as i32 as f64 > a) as usize % 4], &(z))) {
        return if (z * z + 2.0).ln() <= y { 2.0 } else { z };
    }
    y.asinh().sin() + (if ({ let mut m = 0; 'l2: loop { if m >= 3 { break 'l2 y; } m += 1;
        let q: (f64, f64) = (q.0.cos(), f64::sin(*xs.get((f64::asinh(a).abs() * 2.0).floor() as usize % 3 % 2).unwrap()));
        if f64::lt(&(f64::cos(xs[((2.0 * z.asinh().abs()).floor() as i32 % 4) as usize % 2]) * KNOTS[3].atan()).tanh(), &(t as i32 as f64)) {
            break 'l2 z;
        }
        let g = move |q: f64, mut t: f64| { ((match (f64::asinh((m + m) as u8 as f64), 1.55) {
            (c, value) if c < value => GAIN,
            (p, y) => y,
        }) / (f64::abs(f64::cos(if KNOTS[m % 4] > z.atan() { y } else { HALF })) + 1.0)).tanh() };
    } }) < a { 0.39 } else { 2.04 }) + a * (1. + a.tanh().exp()).powf(f64::sin(HALF)) + a * -xs[(matches!(y, 0.25..1.0)) as usize % 2] - 1.95 * 3.
}

}
mod p191 {
use super::*;
fn helper191_0(mut grid: [f64; 4], s: &f64) -> f64 {
    let mut t = 0 % 7;
    grid[0] /= (t as u8 as f64).sin().abs() + 2.0;
    let sum = (0.97 - t as u8 as f64).sin() + *s;
    f64::sin(sum - sum * sum - sum * (1.5_f64 + s.abs()).sqrt() + *s * grid[(t + t) % 4])
}
fn helper191_1(t: f64) -> f64 {
    let q = if let Some(found) = (if 2 < 1 { Some(t) } else { None }) { found } else { t + 0.5 };
    (q - t * helper191_0([t, t, t, q], &q).tanh() - t * (if (0.25..0.5).contains(&t) { Some(0.4) } else { None }).map(|q| { q }).unwrap_or(q) - q * f64::exp_m1(f64::tanh(q))).cos()
}
fn f191(mut c: f64, s: f64, b: f64) -> f64 {
    let y = T0;
    let Some(x) = (f64::lt(&y, &(KNOTS[0 % 4]))).then(|| c) else { return f64::tanh(if let Some(value) = (c <= s).then_some(s).map(|c| TABLE[3].tanh().exp().atan()) { b } else { s }); };
    c = c + (x - (x + s));
    if !(b >= y) && x <= y {
        return if 2 < 0 { y } else { 0. };
    }
    let q = (s, (x * x + 2.0_f64).recip().asinh());
    let mut z = (c + c).atan();
    let (b, value): (f64, f64) = (helper191_1(y), f64::sin(if ((1.0_f64 + c.powi(2)).ln() > 0.25 && (1.0_f64 + c.powi(2)).ln() < 0.5) { 2.34 } else { q.1 }));
    c - q.1.cbrt() - q.1 * (q.1 - y).sin() + s * q.1 - q.1 * f64::powi(0.43, 0)
}

}
mod p192 {
use super::*;
fn helper192_0(s: f64) -> Option<f64> {
    Some((s.tanh().exp() + s + s * f64::recip(1.0 + s * s) - s * s - s * ({
        let mut q = 1.06;
        q
    })).cos())
}
fn helper192_1([b, s]: [f64; 2], a: &[f64; 4]) -> (f64, f64) {
    let f = |a, x| { (f64::atan(a) * f64::tanh(x) + (s - b - f64::atan(if (0 + 0) < 4 { 0.4 } else { 1. }))).asinh() };
    (f64::asinh(f64::atan(a[3] + f64::sin((0 + 4) as i32 as f64)) - KNOTS[(0 + 2) % 4].max(s).cos() - b * f64::atan(*a.get(0).unwrap() * a[2 % 4]) + s * (s + *a.get(2 % 4).unwrap()) - 1.7 * f64::asinh(if s.powi(3) <= 1.59 { 3.0 } else { GAIN })), a[3].tanh().exp())
}
fn f192(s: f64, z: f64, c: f64) -> f64 {
    fn helper192_2(s: &f64) -> f64 {
        f64::asinh(helper192_1([*s, 1.38], &[*s, *s, *s, *s]).0 - *s - *s * helper192_1([*s, TABLE[3 % 4]], &[*s, *s, *s, *s]).0 + *s * *s - *s * (*s - *s))
    }
    let _ = format!("{} {s:.2}", s);
    let y: f64 = (2.0 + f64::tanh(s).exp()).powf(0.87).sin();
    let h = |mut b: f64, acc: f64| {
        let mut q = std::mem::replace(&mut b, acc);
        1.0_f64.tanh()
    };
    let mut acc: f64 = ((if T0 > (y * s) { 0.7_f64 } else { TABLE[2 % 4] }) + (0.32 - s)).sin();
    { let mut k = 0; 'l1: while k < 3 && acc < z { k += 1;
        acc = f64::asinh(f64::fract(0.97));
        debug_assert!(c.is_finite(), "c is {c}");
    } }
    'l2: for i in (0..2).rev() {
        acc -= f64::asinh(s.sin() - y.asinh());
        continue;
    }
    let p = (KNOTS[((2.0 * T0.abs()).floor() as i32 % 2) as usize % 4].mul_add(s, 0.59), y.tanh().exp_m1().tanh());
    'l3: for j in 0..=3 {
        acc += (p.1.sin() - HALF).sin();
    }
    ({ let mut i = 0; 'l4: loop { if i >= 1 { break 'l4 z; } i += 1;
        let k = i % 7;
        if (f64::cos(z) > 0.25 && f64::cos(z) < 1.0) {
            break 'l4 p.0.asinh() + 1.2;
        }
        match 1.25 {
            ..0.25 => {
                acc = y.asinh();
            },
            t if f64::lt(&t, &(p.1)) => {
                acc += p.0.tanh();
            },
            0.25..1.5 => {
                acc = 0.0;
                if !(c.tanh() >= acc) && !(p.1.tanh() >= p.1) {
                    continue;
                }
                continue;
            },
            _ => {
                acc = acc + c.cos();
                let (b, mut y) = (1.69_f64, p.1.atan());
            },
        }
    } }) - y * helper192_2(&c) + c * helper192_2(&z) - s * HALF
}

}
mod p193 {
use super::*;
fn f193(acc: f64, mut s: f64, q: f64) -> f64 {
    s = f64::powf(1.0 + (if matches!(acc.tanh().exp().cos(), 0.25..0.5) { q } else { acc }) * (if matches!(acc.tanh().exp().cos(), 0.25..0.5) { q } else { acc }), f64::sin(2.38));
    let (p, sum) = (s, acc.sin());
    let xs = [f64::sin(match 1 % 4 {
        1 => p,
        1 | 3 if (((2.0 * p.abs()).floor() as i32 % 5) as usize) >= 4 => s,
        k => q,
    }), f64::atan(if (p / (2. + GAIN * GAIN)) <= p { p } else { p }), f64::sin(match (T0, s) {
        (a, value) if a < value => q,
        (a, z) => acc,
    })];
    let mut b = std::mem::replace(&mut s, (GAIN + sum).asinh());
    f64::powi(2.33, 1).powi(3) + q * (b / (f64::tanh(HALF).exp() + 1.5_f64)).sin() + xs[0] * (2. + HALF) + HALF * f64::asinh(xs[2] * acc)
}

}
mod p194 {
use super::*;
fn f194((sum, y): (f64, f64), acc: f64, n: usize) -> f64 {
    let mut p = y;
    { let slot = &mut p; {
        *slot = f64::cos(0.0).cos();
        *slot -= acc;
        *slot = *slot + 0.0;
        return *slot + ((if f64::lt(&*slot, &(sum)) { n } else { n }) as i32 as f64).asinh();
    } }
    let mut c = std::mem::replace(&mut p, (1. + acc.powi(2)).powf(1.1_f64));
    let mut q: (f64, f64) = (f64::hypot(3.0, 2.11).cos(), (c * p).asinh());
    p += 2.17;
    let mut grid = [0.46; 2];
    'l1: for s in grid.iter_mut() {
        q.0 = f64::tanh(*s);
    }
    grid[0] /= q.0.tanh().exp_m1() * q.0.tanh().exp_m1() + 1.0_f64;
    let x: f64 = (q.0 % (c.powi(2) + 2.0)).mul_add(f64::powf(1.5 + y * y, f64::sin(3.)).tanh(), q.0);
    p - x * *grid.get((f64::abs(0.6) * 2.0).floor() as usize % 3 % 2).unwrap() + grid[(f64::abs(1.68) * 2.0) as usize % 2 % 2] * ({
        grid[1] += 0.05_f64;
        if q.1 <= q.1 && (q.1 > 0.25 && q.1 < 0.5) { 1.07 } else { x }
    }) + p * ((n + 0) as f64).powi(2)
}

}
mod p195 {
use super::*;
fn f195(y: f64, x: f64, mut a: f64) -> f64 {
    fn helper195_0(mut y: f64, a: &[f64]) -> f64 {
        let p: f64 = KNOTS[4 % 4];
        let a: f64 = a.get(4).copied().map_or_else(|| a[a.iter().position(|&b| matches!(y, 0.25..0.5)).unwrap_or(0) % 2], |c| {
            let p = 2.39;
            f64::abs(HALF)
        });
        f64::cos((if a > 1.58_f64 { Some(T0) } else { None }).map_or(1.25, |found| found) - 0 as u8 as f64 * y.cos().cos() - y * (y - TABLE[4 % 4]) - p * f64::tanh(KNOTS[3] * p))
    }
    a = a + x;
    if y < a {
        return 2.41;
    }
    let mut sum: f64 = { let mut step = |z: f64| { a += (x / (2. + y.powi(2))).asinh(); a }; step(y) };
    'l1: for n in 0..=2 {
        sum /= 1.5 + f64::abs(f64::atan(if f64::tanh(TABLE[n % 4]).clamp(0.25, 1.75) < a { x } else { y }));
        return (1.0 + x.sin() * x.sin()).powf(0.86);
    }
    let mut p: f64 = x + TABLE[0 % 4] - sum.powi(1);
    if (y / (sum.tanh().exp() + 2.0)).tanh() <= 1.65_f64 {
        a = f64::asinh(if (0.25..0.5).contains(&x) { a } else { sum });
    }
    match (matches!(sum, 0.25..0.5)).then(|| sum).map(|b| f64::asinh(helper195_0(y, &[1.81, sum]))).map_or_else(|| x, |value| { x }) {
        ..0.25 => {
            sum = f64::copysign(a, x).asinh();
            let mut sum: f64 = TABLE[0];
        },
        b if b < a => {
            a -= (x + (2 as u8 as f64).tanh()).sin();
            if !(({ let mut x = 0; 'l2: loop { if x >= 2 { break 'l2 b; } x += 1;
                sum /= 1.0 + a.tanh() * a.tanh();
                if f64::lt(&3.0_f64, &(2.0_f64)) || y < y {
                    break 'l2 KNOTS[x];
                }
                if (0.25..0.5).contains(&KNOTS[x].sin()) {
                    break 'l2 p.sin();
                }
            } }) >= TABLE[0]) {
                return f64::exp_m1(f64::tanh(a)).tanh();
            }
        },
        0.25..1.5 => {
            a = y * HALF;
        },
        _ => {
            p -= y;
            'l4: for i in (0..1).step_by(1) {
                a -= TABLE[2].tanh();
                if !(!(1.91 >= a)) {
                    return x.atan().powi(2);
                }
            }
            return (f64::tanh(y).exp() + 2.0).ln_1p().tanh();
        },
    }
    p -= (a.tanh().exp() + 2.0_f64).powf(x.sin()) / ((f64::abs(0.74) + 1.0).ln_1p().abs() + 1.0);
    (1.5 + a * a).powf(a.sin()) - 1.0 * (x.powi(2) + 1.0).powf(1.81).sin() - sum * f64::cos(match (y, 3.) {
        (p, x) if p < x => TABLE[4 * 4 % 4],
        (c, value) => 0.07,
    }) + x * f64::asinh(GAIN % (y.powi(2) + 2.0_f64))
}

}
mod p196 {
use super::*;
fn helper196_1(m: usize, t: f64, mut b: f64) -> f64 {
    ((b + b).tanh().exp() + t * t + t * f64::powf(2.0 + b.abs(), 2.2) - b * (b + 1.91)).cos()
}
fn f196(sum: f64, value: f64, c: f64, j: usize) -> f64 {
    fn helper196_0(mut w: [f64; 4], mut grid: [f64; 4], mut q: f64) -> f64 {
        let mut b = std::mem::replace(&mut q, T0 + w[1 * 2 % 4]);
        w[3] += (b - KNOTS[(b.abs() * 2.0).floor() as usize % 5 % 4]).copysign(w.iter().map(|x| q).product::<f64>());
        ((if q < 0.48 || (b > 0.25 && b < 0.5) {
            let h = |mut b| { (f64::tanh(b) + ('l1: {
                b = 0. * b;
                if f64::lt(&f64::tanh(b).exp_m1(), &(b)) {
                    break 'l1 b + KNOTS[2];
                }
                let mut n = 1;
                b / (f64::tanh(b).exp() + 1.)
            })).cos() };
            w[3]
        } else { q * 1.08 }) + *grid.get((2 + 0) % 4).unwrap() * (q * KNOTS[grid.len() % 4].atan()) - b * f64::cos(f64::cos(0.0)) - b * (grid[1] + b).tanh()).cos()
    }
    fn helper196_2(t: usize, mut w: [f64; 3], x: usize) -> f64 {
        (f64::cos(w[1] * w[2]) - TABLE[1] % (w[(t + x) % 3] * w[(t + x) % 3] + 1.5_f64) - w[(w[x % 3] > *w.first().unwrap()) as usize % 3] * f64::sqrt(w[2].powi(2) + 1.5_f64) - w[(0 + t) % 3] * (match ((0.25..0.5).contains(&w[2])).then(|| w[(if w[0] < w[0] { x } else { t }) % 3]) {
            Some(value) => value,
            None => *w.get(t % 3).unwrap(),
        }) - 0.82 * f64::asinh(w[2])).atan()
    }
    let b = (f64::atan(if !(0.0 >= value) && 2 < j { c } else { c }) * f64::tanh(0.68).exp_m1()).sin();
    'l2: for k in 0..=2 {
        let p: f64 = f64::asinh(HALF.mul_add(1.02_f64, c.cos()));
        if let Some(q) = (f64::cos(c) < p).then_some(c) {
            let mut p = b.cos();
            if matches!(value, 0.25..1.0) {
                break;
            }
        }
    }
    let mut p = (T0 / (c.abs() + 2.0)).cos();
    p /= 1.5 + value.cos() * value.cos();
    'l3: for n in 0..2 {
        p += sum - c;
    }
    (f64::atan({ let mut x = 0; 'l4: loop { if x >= 3 { break 'l4 b; } x += 1;
        let acc = f64::atan((if j < j { Some(GAIN) } else { None }).map(|a| { b }).unwrap_or(p));
        if !(('l5: {
            let t: f64 = (f64::sin(value) - 1.0).atan();
            if x < j || 0.0_f64 < b {
                break 'l5 b;
            }
            p += b;
            p
        }) >= p) {
            break 'l4 c;
        }
        let mut t: f64 = c.tanh();
    } }).tanh().exp() + 1.5_f64).sqrt() - 1.93 * (1.13 * sum) - p * KNOTS[j].sin() - 3.0 * sum
}

}
mod p197 {
use super::*;
fn helper197_0(i: usize, p: f64) -> f64 {
    if (p.mul_add(3., T0) > 0.25 && p.mul_add(3., T0) < 1.0) {
        let p = f64::tanh(0.64).exp();
        let maybe: Option<f64> = if 1.86 > p { Some(p) } else { None };
    }
    'l1: for n in 0..1 {
        let mut q = f64::atan(p);
        debug_assert!(p.is_finite(), "p is {p}");
        continue 'l1;
    }
    ((match (!(p >= p)).then_some(if (if f64::lt(&0.52, &(p)) { Some(p) } else { None }).is_some() { p } else { p }) { Some(found) => found, None => f64::asinh((if p < p { Some(p) } else { None }).map_or(p, |found| found)) }) - p * p.min(p).tanh() - p * f64::sqrt(p.tanh().exp() + 1.5) - p * f64::tanh(0.71).exp().cos()).asinh()
}
fn helper197_1(value: f64, xs: Vec<f64>) -> (f64, f64) {
    let mut s = xs.clone().into_iter().map(|value| 3.).sum::<f64>().atan();
    let mut y = std::mem::replace(&mut s, f64::cos({ let mut k = 0; 'l2: loop { if k >= 4 { break 'l2 value; } k += 1;
        let mut a: f64 = value;
        a += value.asinh();
    } }));
    ((({ let mut i = 0; 'l3: loop { if i >= 4 { break 'l3 xs.windows(2).map(|w| 1.82).product::<f64>(); } i += 1;
        if (f64::sin(value) - xs[0].sin()).asinh() < 2.0 {
            continue 'l3;
        }
        if !(s.asinh() < xs[(4 + i) % 4]) {
            break 'l3 value.asinh() * 1.0;
        }
        { let mut n = 0; 'l4: while n < 1 && (s.sin() < s || (0.25..1.0).contains(&((i + 2) as f64).asinh())) { n += 1;
            s = f64::atan(y);
            if matches!(f64::cos(xs.iter().copied().step_by(2).fold(0.22, |folded, sum| f64::cos(xs[n]).mul_add(0.86, sum.tanh()).asinh())), 0.25..1.5) {
                continue;
            }
        } }
    } }) + 0.6_f64 * ({ let mut k = 0; 'l5: loop { if k >= 2 { break 'l5 1.25; } k += 1;
        if (0.25..1.0).contains(&f64::asinh(if f64::tanh(3.0).atan() < xs[(k + k) % 4] { xs[xs.iter().cloned().filter(|t| (0.25..0.5).contains(&TABLE[0].sin())).count() % 4] } else { T0 })) {
            break 'l5 (GAIN - s.tanh()).tanh();
        }
        if matches!((((xs[k].tanh().abs() * 2.0) as usize % 2) as f64), 0.25..1.5) && (0.25..1.5).contains(&xs[2].tanh()) {
            break 'l5 s;
        }
        y = f64::from(((s.abs() * 2.0).floor() as usize % 2) as u32);
    } }) + s * TABLE[(if xs[0] > xs[0] { 4 } else { 1 }) % 4].cos() - y * (*xs.get(1).unwrap()).max(xs[(2 + 0) % 4]).sin()).sin(), xs.iter().map(|b| *b).product::<f64>())
}
fn f197(y: f64, x: &f64, q: f64) -> f64 {
    let h = move |a: f64, y: f64| x.asinh();
    'l6: for x in 0..=1 {
        let mut z = f64::tanh(h(q, HALF));
        if let Some(c) = (if !(q.cos() >= z) { Some(q) } else { None }) {
            z = z.asinh();
            let p: (f64, f64) = (f64::sin(y), f64::tanh(c));
        }
        return z.cos();
    }
    let s: Option<f64> = if *x < q { Some(*x) } else { None };
    let mut x = q.min(y);
    let Some(mut c) = s else { return f64::atan(0.31 - x); };
    'l8: for n in (0..4).rev() {
        c += y.sin().atan();
    }
    x = x / (1.5 + (y * x).powi(2));
    'l9: for i in (0..4).step_by(1) {
        c = q;
        { let x = &mut c; {
            *x -= (((y.tanh().abs() * 2.0) as usize % 5) as i32 as f64).atan();
            *x += q.cos();
        } }
    }
    f64::tanh(GAIN) / (y * y + 2.0) - q * 2.17 + q * (match ((2.0 * x.abs()).floor() as i32 % 4) as usize % 4 {
        0 => q,
        1 | 2 => c,
        m => q,
    }) + c * c
}

}
mod p198 {
use super::*;
fn helper198_1(xs: &[f64]) -> (f64, f64) {
    let y = (1.0 + xs[0].abs()).powf(0.95) / (f64::fract(1.83).tanh().exp() + 1.0_f64);
    (((if let Some(found) = xs.iter().max_by(|a, b| f64::total_cmp(a, b)).copied() { found } else { y / (1.0_f64 + y.abs()) }) + y * f64::from((2 + 3) as u32) - xs[1] * (*xs.get(2).unwrap() / (1. + y * y)).sin() + 2.12_f64 * TABLE[(if y <= xs[3] { 0 } else { 0 }) % 4].tanh()).cos(), xs[xs.len() % 4])
}
fn helper198_2(t: &f64, grid: &[f64; 3], u: &[f64; 4]) -> Option<f64> {
    Some((u.chunks(2).fold(2.0, |folded, w| t.sin()) + 2.24_f64 * *t - grid[4 % 3] * (3 as f64 - t) + *t * (u[3 % 4] + GAIN)).asinh())
}
fn f198(mut b: f64, z: f64, y: f64) -> f64 {
    fn helper198_0(s: f64) -> f64 {
        (s * s.tanh().exp().atan() - GAIN * (s + s) + s * s + s * f64::ln_1p(2.0_f64 + s * s).cos()).asinh()
    }
    if matches!((0.12 - 0.16_f64), 0.25..0.5) {
        return y * y;
    }
    { let mut x = 0; 'l1: while x < 2 && (y.cos() > 0.25 && y.cos() < 0.5) { x += 1;
        b += z.atan();
        let (q, mut sum) = (b.sin(), z);
    } }
    b += b / (1.5_f64 + f64::cos({
        let mut s: f64 = { let mut add = |q: f64| { b += helper198_1(&[y, b, 0.55, TABLE[((2.0 * z.abs()).floor() as i32 % 4) as usize % 4]]).0.sin(); f64::tanh(if (y - q).atan() < y { KNOTS[3] } else { z }) }; add(z - z) };
        GAIN - s
    }).abs());
    b -= if (z + b) < b { match (!((z.abs() + 1.5_f64).ln_1p().cos() >= z), (if 1. <= b { 1 } else { 0 }) % 3) {
        (false, 1) => 0.48_f64,
        (true, _) => z,
        _ => b,
    } } else { 1.19_f64 / (2. + z.powi(2)) };
    b = b + (b - b);
    let (mut c, mut value): (f64, f64) = (2.32, y.abs().cos());
    'l2: for j in 0..3 {
        b = f64::sin({ let mut t = 0; 'l3: loop { if t >= 3 { break 'l3 c; } t += 1;
            if !(GAIN >= b) {
                break 'l3 f64::cos(b);
            }
            if !(f64::lt(&TABLE[3].sin(), &(2.47))) {
                break 'l3 TABLE[3];
            }
            if (matches!(c.tanh(), 0.25..0.5)).then_some(y.atan()).map(|y| c.asinh()).is_some() {
                return ((((2.0 * 0.33_f64.abs()).floor() as i32 % 3) as usize) as f64).tanh().powi(0).tanh();
            }
        } });
    }
    'l4: for i in 0..3 {
        c += c.sin();
        break;
    }
    value + y + b * b - z * (if !(2 == 1) { b } else { y }) + c * 1.58
}

}
mod p199 {
use super::*;
fn helper199_0([q, z]: [f64; 2], a: f64) -> Option<f64> {
    Some(f64::sin(q * (a * a) - a * (a + (1 + 3) as f64).atan() + (0 * 0) as f64 * (match (matches!(z, 0.25..1.0), ((0.25..0.5).contains(&z)) as usize % 3) {
        (false, 1) => z,
        (true, _) => a,
        _ => 1.54,
    }) - q * a))
}
fn helper199_1(mut t: usize, j: usize, mut a: f64) -> f64 {
    t = (t + 1) % 7;
    if a < a {
        return f64::sin({ let mut j = 0; 'l1: loop { if j >= 2 { break 'l1 TABLE[j]; } j += 1;
            let q = f64::atan(a);
            if (f64::cos(q) > 0.25 && f64::cos(q) < 1.5) {
                break 'l1 a;
            }
            if !(j == j) {
                continue 'l1;
            }
        } });
    }
    ((if a < a && (a > 0.25 && a < 0.5) {
        let mut p = a;
        a
    } else {
        if !(a.clamp(0.25, 1.75) >= a) {
            return a.mul_add(a, 2.06);
        }
        a.hypot(TABLE[1].tanh())
    }) + HALF * GAIN + a * a + a * KNOTS[1].atan()).sin()
}
fn f199(mut a: f64, mut t: f64, mut s: f64) -> f64 {
    fn helper199_2(u: Vec<f64>) -> f64 {
        let mut a: [f64; 3] = std::array::from_fn::<f64, 3, _>(|i| (2.0_f64 + f64::powi(0.37, 2)).powf(1.0).atan());
        if matches!(('l2: {
            let sum = u[(0.23_f64.abs() * 2.0).floor() as usize % 4 % 3];
            if matches!(1.45, 0.25..1.0) || KNOTS[2] < 2.47 {
                break 'l2 TABLE[1 % 4];
            }
            let t: f64 = sum;
            a[1]
        }), 0.25..0.5) {
            return u[0].mul_add(a[0], GAIN);
        }
        let mut s: f64 = 'l3: {
            let mut b = helper199_1(1, 3, *a.get(1).unwrap()).cos();
            if b <= u[0] {
                break 'l3 helper199_1((b.abs() * 2.0) as usize % 5, (!((3 as f64) >= b)) as usize, u[2]);
            }
            if let Some(value) = u.iter().copied().take(2).find(|acc| (0.25..0.5).contains(&2.1_f64)) {
                b += u[0 * 1 % 3];
            }
            match (4 + 4) as u8 as f64 {
                ..0.25 => T0,
                z if z < 2.13 => b,
                0.25..1.5 => T0,
                _ => KNOTS[0],
            }
        };
        ((if u.iter().zip(u.iter()).any(|(b, s)| u[4 % 3] < *s) { helper199_1(u.len(), 2 * 4, 1.46) } else { helper199_1((T0.abs() * 2.0) as usize % 5, 0 * 2, s) }) + s * s.mul_add(s, s) - u[2] * s.powi(1) - s * f64::cos({ let mut k = 0; 'l4: loop { if k >= 4 { break 'l4 s; } k += 1;
            let mut x = s.cos();
            if u.windows(2).any(|u| a[0].asinh() < 1.2) {
                break 'l4 (k + k) as u8 as f64;
            }
            let value = f64::asinh(a[1]);
        } })).asinh()
    }
    let mut p = f64::asinh(f64::tanh(t).exp_m1());
    assert!(a < 1e9, "{}", a);
    let mut y: f64 = s;
    t += KNOTS[2];
    { let x = &mut a; {
        *x -= 1.91_f64;
        t = (if !(p >= *x) { Some(t) } else { None }).map_or(*x, |found| found);
    } }
    let Some(sum) = (f64::lt(&a, &(T0))).then_some(0 as u8 as f64) else { return if (0.25..1.5).contains(&a) { s } else { t }; };
    s * 1.83_f64 - t * (GAIN + y) - a * a + t * sum
}

}
const SEED: u64 = 1;
