//! Structs as vectors: into a flat one and back, and the operators.

use dual_core::nalgebra::{DVector, Vector2};
use dual_core::{Differentiable, Error, Tree, differentiable};
use tests::proves;

use crate::found;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct V<T = f64> {
    a: T,
    b: [T; 2],
    c: Vector2<T>,
    d: DVector<T>,
    e: (T, Vec<T>),
    #[passive]
    f: u8,
}

fn v(x: [f64; 8]) -> V {
    let d = DVector::from_vec(vec![x[5]]);
    V { a: x[0], b: [x[1], x[2]], c: Vector2::new(x[3], x[4]), d, e: (x[6], vec![x[7]]), f: 9 }
}

const X: [f64; 8] = [1.0, -2.0, 3.0, 0.5, 8.0, 0.1, -7.0, 2.5];
const Y: [f64; 8] = [0.3, 4.0, -1.0, 2.0, 0.25, 6.0, 1.0, -3.0];

fn each(f: impl Fn(f64, f64) -> f64) -> V {
    v(std::array::from_fn(|i| f(X[i], Y[i])))
}

#[test]
fn operators_go_leaf_by_leaf() {
    let (x, y) = (v(X), v(Y));
    let sum = each(|x, y| x + y);
    assert_eq!(
        (x.clone() + y.clone(), x.clone() + &y, &x + y.clone(), &x + &y),
        (sum.clone(), sum.clone(), sum.clone(), sum)
    );
    assert_eq!((&x - &y, -&x, -x.clone()), (each(|x, y| x - y), each(|x, _| -x), each(|x, _| -x)));
    assert_eq!(
        (&x * 3.0, x.clone() * 3.0, 3.0 * &x),
        (each(|x, _| x * 3.0), each(|x, _| x * 3.0), each(|x, _| x * 3.0))
    );
    assert_eq!((&x / 3.0, x.clone() / 3.0), (each(|x, _| x / 3.0), each(|x, _| x / 3.0)));
    let mut z = x.clone();
    z += &y;
    z -= y * 2.0;
    z *= 0.5;
    z /= 4.0;
    assert_eq!(z, each(|x, y| (x + y - y * 2.0) * 0.5 / 4.0));
    let dot: f64 = X.iter().zip(Y).map(|(x, y)| x * y).sum();
    assert_eq!(x.dot(&v(Y)), dot);
    assert_eq!(x.norm(), x.dot(&x).sqrt());
}

#[test]
fn leaves_go_out_and_come_back() {
    let x = v(X);
    assert_eq!((x.leaves(), x.len(), x.is_empty()), (X.to_vec(), 8, false));
    assert_eq!(x.with_leaves(&Y), Ok(v(Y)));
    assert_eq!(x.labels("v")[..4], ["v.a", "v.b[0]", "v.b[1]", "v.c[0]"]);
    assert_eq!(<V as Tree>::COUNT, None);
    assert_eq!((<P as Tree>::COUNT, <Segment as Tree>::COUNT), (Some(2), Some(4)));
}

#[test]
fn leaves_of_another_number() {
    assert_eq!(v(X).with_leaves(&[1.0; 9]), Err(Error::Leaves { expected: 8, given: 9 }));
}

#[test]
#[should_panic(expected = "dot: the counterpart of `self.e.1` has length 2, but `self.e.1` has length 1")]
fn products_of_another_length() {
    let mut long = v(X);
    long.e.1.push(1.0);
    let _ = v(X).dot(&long);
}

#[test]
#[should_panic(expected = "two trees of different length")]
fn vectors_of_another_length() {
    let mut long = v(X);
    long.e.1.push(1.0);
    let _ = v(X) + long;
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct P<T = f64> {
    x: T,
    y: T,
}
found!(P);

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Segment<T = f64>(P<T>, P<T>);

fn p<T: Copy>(x: &[T]) -> P<T> {
    P { x: x[0], y: x[1] }
}

#[differentiable(wrt(s))]
fn rate(s: &P, mu: f64) -> P {
    P { x: s.y, y: mu * (1.0 - s.x * s.x) * s.y - s.x }
}

/// Operators on structs in a body: a step of Runge and Kutta.
#[differentiable(wrt(s))]
fn runge_kutta(s: &P, dt: f64) -> P {
    let mut s = *s;
    for _ in 0..2 {
        let k1 = rate(&s, 1.5);
        let k2 = rate(&(s + k1 * (dt / 2.0)), 1.5);
        let k3 = rate(&(s + k2 * (dt / 2.0)), 1.5);
        let k4 = rate(&(s + k3 * dt), 1.5);
        s += (k1 + k2 * 2.0 + k3 * 2.0 + k4) * (dt / 6.0);
    }
    s - -s * s.x / 2.0
}
proves!(several runge_kutta |x| (&p(x), 0.1) along |t| (&p(t)) at [[0.3, 1.2], [2.0, -0.4]]);

/// Operators of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
#[own_operators]
struct Complex<T = f64> {
    re: T,
    im: T,
}
found!(Complex);

impl<T: dual_core::Part> std::ops::Mul for Complex<T> {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Complex { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

impl<T: dual_core::Part> std::ops::Add for Complex<T> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Complex { re: self.re + other.re, im: self.im + other.im }
    }
}

#[differentiable(wrt(c))]
fn iterated(c: Complex, n: usize) -> f64 {
    let mut z = c;
    for _ in 0..n {
        z = z * z + c;
    }
    z.re.hypot(z.im)
}
proves!(scalar iterated |x| (Complex { re: x[0], im: x[1] }, 4) along |t| (Complex { re: t[0], im: t[1] }) at [[0.1, 0.3]]);
