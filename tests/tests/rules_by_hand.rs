//! Rules by hand: derivatives that another fn gives, siblings that are asked for by name, values that have none.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::{Matrix2, SVector};
use dual_core::num_dual::{Dual2SVec64, HyperDual64, HyperHyperDual64};
use dual_core::{Dual, HyperDual, Taylor, assert_grad, check_hessian, differentiable, stop_gradient};
use tests::{near, proves, same_bits};

/// As a foreign fn would be: nothing in here could be differentiated.
#[differentiable(derivative = cosine)]
fn sine(x: f64) -> f64 {
    extern "C" fn foreign(bits: u64) -> u64 {
        f64::from_bits(bits).sin().to_bits()
    }
    let found = foreign(x.to_bits());
    macro_rules! decoded {
        ($bits:ident) => {
            f64::from_bits($bits)
        };
    }
    struct Held(f64);
    Held(decoded!(found)).0
}
#[differentiable(derivative = minus_sine)]
fn cosine(x: f64) -> f64 {
    f64::from_bits(x.cos().to_bits())
}
#[differentiable]
fn minus_sine(x: f64) -> f64 {
    -sine(x)
}
proves!(scalar sine |x| (x[0]) along |t| (t[0]) at [[0.3], [-2.0], [40.0]]);

#[differentiable(derivative = growth)]
fn growth(x: f64) -> f64 {
    x.exp()
}
/// One whose derivative calls it at a number that does not move.
#[differentiable(derivative = anchored_slope)]
fn anchored(x: f64) -> f64 {
    x * x + x * 1.0_f64.exp()
}
#[differentiable]
fn anchored_slope(x: f64) -> f64 {
    let mut place = 1.0;
    if x > 1e9 {
        place += x;
    }
    2.0 * x + anchored(place) - 1.0
}
/// Fns that are each other's derivative, or their own.
#[test]
fn every_order_by_annotated_rules() {
    let found = derivatives_sine::<7>(0.4);
    let exact = dual_core::derivatives::<7>(|x| x.sin(), 0.4);
    near("derivatives", &found, &exact, 1.0, 1e-15);
    near("its own", &derivatives_growth::<9>(0.5), &[0.5_f64.exp(); 10], 1.0, 1e-15);
    let e = 1.0_f64.exp();
    near("at a constant", &derivatives_anchored::<3>(0.5), &[0.25 + 0.5 * e, 1.0 + e, 2.0, 0.0], 1.0, 1e-15);

    type Nested = Dual<Dual<Taylor<f64, 2>, 1>, 2>;
    let x = Nested::new(
        Dual::new(Taylor::new(0.4, [0.5, 2.0]), [Taylor::new(1.0, [0.0, 3.0])]),
        [Dual::new(Taylor::new(-1.0, [1.0, 0.5]), [Taylor::new(0.25, [2.0, 1.0])]), Dual::from(0.0)],
    );
    let parts = |y: Nested| {
        let taylors = [y.re.re, y.re.eps[0], y.eps[0].re, y.eps[0].eps[0], y.eps[1].re, y.eps[1].eps[0]];
        taylors.into_iter().flat_map(|t| [t.re, t.eps[0], t.eps[1]]).collect::<Vec<_>>()
    };
    near("nested", &parts(dual_sine::<Nested>(x)), &parts(x.sin()), 10.0, 1e-15);
}

#[test]
fn every_type_of_num_dual() {
    use dual_core::num_dual::DualNum;
    let x = HyperHyperDual64::from(0.4).derivative1().derivative2().derivative3();
    let (found, exact) = (dual_sine::<HyperHyperDual64>(x), DualNum::sin(&x));
    near("third", &[found.eps1eps2eps3, found.eps2eps3], &[exact.eps1eps2eps3, exact.eps2eps3], 1.0, 1e-15);
    let (x, y) = (HyperDual64::from(0.4).derivative1(), HyperDual64::from(1.5).derivative2());
    let (found, exact) = (dual_potential::<HyperDual64>(x, y, 2), (x * x * y).sin() * 2.0);
    near("mixed", &[found.eps1eps2, found.eps1], &[exact.eps1eps2, exact.eps1], 1.0, 1e-14);
    let x = Dual2SVec64::<2>::from(0.4).derivative(0);
    let y = Dual2SVec64::from(1.5).derivative(1);
    let (found, exact) = (dual_potential::<Dual2SVec64<2>>(x, y, 2), (x * x * y).sin() * 2.0);
    let second = |d: Dual2SVec64<2>| d.v2.0.expect("second derivatives").iter().copied().collect::<Vec<_>>();
    near("Hessian", &second(found), &second(exact), 1.0, 1e-14);
}

/// A gradient of several scalars beside a passive argument.
#[differentiable(grad = potential_gradient)]
fn potential(x: f64, y: f64, times: u32) -> f64 {
    (0..times).map(|_| (x * x * y).sin()).sum()
}
#[differentiable]
fn potential_gradient(x: f64, y: f64, times: u32) -> [f64; 2] {
    let slope = (x * x * y).cos() * times as f64;
    [2.0 * x * y * slope, x * x * slope]
}
proves!(scalar potential |x| (x[0], x[1], 2) along |t| (t[0], t[1]) at [[0.4, 1.5], [-1.0, 0.3], [0.0, 2.0]]);

/// Calls of such fns compose.
#[differentiable]
fn wave(x: f64, y: f64) -> f64 {
    let mut sum = sine(x * y);
    for k in 1..3 {
        sum += potential(y / k as f64, sum, k) * sine(sum);
    }
    sum
}
proves!(scalar wave |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.4, 1.5], [1.3, -0.4]]);

/// A slice: the gradient is a `Vec`.
#[differentiable(grad = norm_gradient, wrt(v))]
fn squared_norm(v: &[f64], weight: &[f64]) -> f64 {
    v.iter().zip(weight).map(|(v, w)| v * v * w).sum()
}
#[differentiable(wrt(v))]
fn norm_gradient(v: &[f64], weight: &[f64]) -> Vec<f64> {
    v.iter().zip(weight).map(|(v, w)| 2.0 * v * w).collect()
}
proves!(scalar squared_norm |x| (x, &[1.0, 2.0, 3.0]) along |t| (t) at [[0.4, 1.5, -1.0]]);

/// A mixture, by value, of references and of patterns.
#[differentiable(grad = mixed_gradient)]
fn mixed([a, b]: [f64; 2], m: &Matrix2<f64>, (p, q): (f64, f64), s: &f64, v: Vec<f64>) -> f64 {
    a * m[(0, 0)] + b * m[(1, 0)] * p + q * s * v[0]
}
#[differentiable]
fn mixed_gradient(
    ab: [f64; 2],
    m: &Matrix2<f64>,
    pq: (f64, f64),
    s: &f64,
    v: Vec<f64>,
) -> ([f64; 2], Matrix2<f64>, (f64, f64), f64, Vec<f64>) {
    (
        [m[(0, 0)], m[(1, 0)] * pq.0],
        Matrix2::new(ab[0], 0.0, ab[1] * pq.0, 0.0),
        (ab[1] * m[(1, 0)], *s * v[0]),
        pq.1 * v[0],
        vec![pq.1 * *s],
    )
}
#[test]
fn a_mixture_of_shapes() {
    let m = Matrix2::new(2.0, 1.0, -3.0, 0.5);
    let (ab, pq, s, v) = ([1.0, 2.0], (0.5, -1.5), 3.0, vec![4.0]);
    assert_eq!(grad_mixed(ab, &m, pq, &s, v.clone()), mixed_gradient(ab, &m, pq, &s, v.clone()));
    assert_grad!(mixed(ab, &m, pq, &s, v.clone()));
    check_hessian!(mixed(ab, &m, pq, &s, v)).assert();
}

/// A passive scalar, by which the rule could be differentiated, too.
#[differentiable(derivative = scaled_cosine, wrt(x))]
fn scaled_sine(k: f64, x: &f64) -> f64 {
    (k * x).sin()
}
#[differentiable]
fn scaled_cosine(k: f64, x: &f64) -> f64 {
    k * (k * x).cos()
}
proves!(scalar scaled_sine |x| (1.5, &x[0]) along |t| (&t[0]) at [[0.3], [-2.0]]);

/// Vectors of nalgebra, const generics, and a generic passive argument.
#[differentiable(grad = scaled_gradient::<N, T>)]
fn scaled<const N: usize, T: Copy + Into<u8>>(v: &SVector<f64, N>, k: T) -> f64 {
    v.norm_squared() * f64::from(k.into())
}
#[differentiable]
fn scaled_gradient<const N: usize, T: Copy + Into<u8>>(v: &SVector<f64, N>, k: T) -> SVector<f64, N> {
    v * (2.0 * f64::from(k.into()))
}
#[test]
fn generic_fns() {
    let v = SVector::from([1.0, 2.0, -0.5]);
    assert_eq!(grad_scaled(&v, 3_u8), v * 6.0);
    check_hessian!(scaled(&v, 3_u8)).assert();
}

/// Where there is no result, there is no derivative either.
#[differentiable(derivative = log_slope)]
fn checked_log(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.ln())
}
#[differentiable]
fn log_slope(x: f64) -> Option<f64> {
    if x > 0.0 { Some(1.0 / x) } else { None }
}
#[differentiable(grad = ratio_gradient)]
fn ratio(a: f64, b: f64) -> Result<f64, String> {
    if b == 0.0 { Err(format!("{a} by zero")) } else { Ok(a / b) }
}
#[differentiable]
fn ratio_gradient(a: f64, b: f64) -> Result<[f64; 2], String> {
    Ok([1.0 / b, -a / (b * b)])
}
proves!(scalar checked_log |x| (x[0]) along |t| (t[0]) at [[0.3], [4.0]]);
proves!(scalar ratio |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, -2.0]]);
#[test]
fn no_result_without_value() {
    assert_eq!((grad_checked_log(-1.0), hessian_checked_log(-1.0)), (None, None));
    assert_eq!(grad_ratio(1.0, 0.0), Err("1 by zero".to_owned()));
}

/// Methods and associated fns.
struct Table {
    knots: Vec<f64>,
    values: Vec<f64>,
}
impl Table {
    /// Any code: a search without a branch on numbers.
    #[differentiable(derivative = Self::slope, only(grad, value_and_grad, jvp))]
    fn at(&self, x: f64) -> f64 {
        let i = self.place(x);
        let share = (x - self.knots[i]) / (self.knots[i + 1] - self.knots[i]);
        self.values[i] + share * (self.values[i + 1] - self.values[i])
    }
    fn slope(&self, x: f64) -> f64 {
        let i = self.place(x);
        (self.values[i + 1] - self.values[i]) / (self.knots[i + 1] - self.knots[i])
    }
    fn place(&self, x: f64) -> usize {
        self.knots.partition_point(|&k| k <= x).clamp(1, self.knots.len() - 1) - 1
    }
    #[differentiable]
    fn twice(&self, x: f64) -> f64 {
        self.at(self.at(x) * 0.5) + x
    }
    #[differentiable(derivative = Self::doubled, associated)]
    fn square(x: f64) -> f64 {
        x * x
    }
    #[differentiable(associated)]
    fn doubled(x: f64) -> f64 {
        2.0 * x
    }
}
#[test]
fn methods() {
    let table = Table { knots: vec![0.0, 1.0, 3.0], values: vec![1.0, 4.0, 0.0] };
    assert_eq!(table.grad_at(0.5), 3.0);
    assert_grad!(table.at(0.5));
    assert_grad!(table.twice(0.25));
    assert_eq!((Table::grad_square(3.0), Table::hessian_square(3.0)), (6.0, 2.0));
}

/// Beyond what a plain derivative tells, derivatives are NaN and never zero; of what does not move, zero.
#[test]
fn unknown_orders_are_nan() {
    let table = Table { knots: vec![0.0, 1.0, 3.0], values: vec![1.0, 4.0, 0.0] };
    let y = table.dual_at::<HyperDual<f64, 2>>(HyperDual::variable(0.5, 0));
    assert_eq!((y.re, y.eps), (2.5, [3.0, 0.0]));
    assert!(y.second(0, 0).is_nan());
    assert_eq!((y.second(0, 1), y.second(1, 1)), (0.0, 0.0));
    let y = table.dual_at::<Taylor<f64, 3>>(Taylor::variable(0.5));
    assert!(y.eps[0] == 3.0 && y.eps[1].is_nan() && y.eps[2].is_nan());
    // A fn that calls it has every sibling, and shows by NaN what it cannot know.
    let hessian = table.hessian_twice(0.25);
    assert!(hessian.is_nan());
    use dual_core::num_dual::Dual3_64;
    let y = table.dual_at::<Dual3_64>(Dual3_64::from(0.5).derivative());
    assert!(y.v1 == 3.0 && y.v2.is_nan() && y.v3.is_nan());
    let y = table.dual_at::<Dual2SVec64<1>>(Dual2SVec64::<1>::from(0.5).derivative(0));
    assert!(y.v2.0.expect("second derivatives")[0].is_nan());
}

/// Slopes at the edges: infinite ones touch only what moves, and an infinite argument is one like others.
#[differentiable(derivative = root_slope)]
fn root(x: f64) -> f64 {
    f64::from_bits(x.sqrt().to_bits())
}
#[differentiable]
fn root_slope(x: f64) -> f64 {
    0.5 / x.sqrt()
}
#[differentiable]
fn rooted(x: f64, y: f64) -> f64 {
    root(x) + y
}
#[differentiable(derivative = power_slope)]
fn power(x: f64) -> f64 {
    x.powf(1.5)
}
#[differentiable]
fn power_slope(x: f64) -> f64 {
    1.5 * x.sqrt()
}
#[test]
fn edges() {
    assert_eq!(grad_rooted(0.0, 3.0), [f64::INFINITY, 1.0]);
    assert_eq!(grad_root(f64::INFINITY), 0.0);
    assert_eq!(root(f64::INFINITY), f64::INFINITY);
    assert_eq!(hessian_rooted(4.0, 1.0), [[-1.0 / 32.0, 0.0], [0.0, 0.0]]);
    assert!(grad_root(-1.0).is_nan());
    // The second derivative is infinite, which the first one must not notice.
    assert_eq!((grad_power(0.0), hessian_power(0.0)), (0.0, f64::INFINITY));
    let y = dual_power::<HyperDual<f64, 1>>(HyperDual::variable(0.0, 0));
    assert_eq!((y.eps[0], y.second(0, 0)), (0.0, f64::INFINITY));
    assert_eq!(derivatives_power::<2>(0.0), [0.0, 0.0, f64::INFINITY]);
}

/// Single precision.
#[differentiable(derivative = cosine32)]
fn sine32(x: f32) -> f32 {
    x.sin()
}
#[differentiable]
fn cosine32(x: f32) -> f32 {
    x.cos()
}
proves!(scalar32 sine32 |x| (x[0]) along |t| (t[0]) at [[0.5_f32]]);

/// Only what is asked for; the name of another sibling is free.
#[differentiable(only(grad, jvp))]
fn picky(x: f64, y: f64) -> f64 {
    x * y
}
fn hessian_picky() -> &'static str {
    "free"
}
#[differentiable(only(derivatives))]
fn series(x: f64) -> f64 {
    x.exp()
}
#[differentiable(only(jacobian))]
fn pair(x: f64) -> [f64; 2] {
    [x, x * x]
}
#[test]
fn siblings_by_name() {
    assert_eq!((grad_picky(2.0, 3.0), jvp_picky(2.0, 3.0, 1.0, 0.0).1), ([3.0, 2.0], 3.0));
    assert_eq!((hessian_picky(), series(0.0), derivatives_series::<2>(0.0)), ("free", 1.0, [1.0; 3]));
    assert_eq!(jacobian_pair(3.0), [1.0, 6.0]);
    assert_grad!(picky(2.0, 3.0));
    dual_core::assert_jacobian!(pair(3.0));
    let report = check_hessian!(picky(2.0, 3.0)).to_string();
    assert!(report.contains("no second derivatives were given"), "{report}");
}

/// Gradients by hand are checked as generated ones are.
#[differentiable(derivative = wrong_slope)]
fn claimed(x: f64) -> f64 {
    x.powi(3)
}
#[differentiable]
fn wrong_slope(x: f64) -> f64 {
    2.9 * x * x
}
#[test]
fn a_wrong_rule_does_not_pass() {
    let report = dual_core::check_grad!(claimed(2.0)).to_string();
    assert!(report.contains("DIFFERS"), "{report}");
}

/// What is stopped is a constant: of scalars, arrays and results of calls, by the full path, too.
#[differentiable]
fn stopped(x: f64, y: f64) -> f64 {
    let weight = stop_gradient(x * y);
    let [a, b] = dual_core::stop_gradient([x, y]);
    let scale = stop_gradient(sine(x));
    weight * x + (a - b) * y + scale * x
}
#[test]
fn stopped_values_are_constants() {
    let (x, y) = (0.7_f64, 2.0);
    let (value, gradient) = value_and_grad_stopped(x, y);
    same_bits("value", &[value], &[stopped(x, y)]);
    near("gradient", &gradient, &[x * y + x.sin(), x - y], 1.0, 1e-15);
    assert_eq!(hessian_stopped(x, y), [[0.0; 2]; 2]);
    // Of numbers, containers of any kind.
    let d = Dual::<f64, 1>::variable(2.0, 0);
    assert_eq!(stop_gradient((d, [d, d], vec![d])).1[0].eps, [0.0]);
    assert_eq!(stop_gradient(-0.0_f64).to_bits(), (-0.0_f64).to_bits());
}
