//! How an argument is a struct: by its floats, by `wrt`, by being the only one; what its fields may be.

use dual_core::nalgebra::{DVector, Matrix2, SMatrix, SVector};
use dual_core::{Differentiable, differentiable};
use tests::proves;

use crate::found;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Fit<T = f64> {
    gain: T,
    knots: [T; 2],
    #[passive]
    degree: i32,
}
found!(Fit);

fn fit<T: Copy>(x: &[T]) -> Fit<T> {
    Fit { gain: x[0], knots: [x[1], x[2]], degree: 3 }
}

/// The only argument.
#[differentiable]
fn alone(p: &Fit) -> f64 {
    let mut y = p.gain.sin();
    for knot in p.knots.iter() {
        y += knot.powi(p.degree) * p.gain;
    }
    y
}
proves!(scalar alone |x| (&fit(x)) along |t| (&fit(t)) at [[0.3, 1.2, -0.4], [2.0, 0.1, 0.7]]);

/// By the floats in its type, beside a vector.
#[differentiable]
fn written(p: &Fit<f64>, x: &SVector<f64, 2>) -> f64 {
    (p.gain * x[0] - p.knots[0]).exp() + p.knots[1] * x[1].powi(p.degree - 1)
}
proves!(scalar written |x| (&fit(&x[..3]), &SVector::from([x[3], x[4]])) along |t| (&fit(&t[..3]), &SVector::from([t[3], t[4]]))
    at [[0.3, 1.2, -0.4, 0.5, 2.0]]);

/// By its derive, which the file shows, beside a scalar.
#[differentiable]
fn shown(p: &Fit, x: f64) -> f64 {
    p.gain * x.sin() + p.knots[0].powi(p.degree) * p.knots[1]
}
proves!(scalar shown |x| (&fit(x), x[3]) along |t| (&fit(t), t[3]) at [[0.3, 1.2, -0.4, 0.5]]);

/// By its derive in another module, under another name, within a slice.
#[differentiable]
fn imported(list: &[Entry], x: f64) -> f64 {
    list.iter().map(|entry| entry.rate * x.exp() + entry.rate * entry.rate).sum()
}
proves!(scalar imported |x| (&[Entry { rate: x[0] }, Entry { rate: x[1] }][..], x[2])
    along |t| (&[Entry { rate: t[0] }, Entry { rate: t[1] }][..], t[2]) at [[0.3, 1.2, -0.4]]);

use self::ledger::Row as Entry;
mod ledger {
    #[derive(Clone, Copy, Debug, PartialEq, dual_core::Differentiable)]
    pub(super) struct Row<T = f64> {
        pub(super) rate: T,
    }
}

/// By `wrt`, by value, with plain data beside it.
#[differentiable(wrt(p))]
fn chosen(p: Fit, data: &[(f64, f64)]) -> f64 {
    let Fit { gain, knots: [a, b], .. } = p;
    data.iter().map(|(x, y)| (gain * x * x + a * x + b - y).powi(2)).sum()
}
proves!(scalar chosen |x| (fit(x), &[(1.0, 2.0), (0.5, -1.0), (2.0, 0.1)]) along |t| (fit(t)) at [[0.3, 1.2, -0.4]]);

/// By a pattern.
#[differentiable]
fn taken_apart(Fit { gain, knots, .. }: Fit<f64>, k: f64) -> f64 {
    gain * knots[0].cos() / (1.0 + knots[1] * knots[1]) + k * gain
}
proves!(scalar taken_apart |x| (fit(x), x[3]) along |t| (fit(t), t[3]) at [[0.3, 1.2, -0.4, 2.0]]);

/// Passive, as it is told.
#[differentiable(wrt(x))]
fn told(p: &Fit, x: f64) -> f64 {
    p.gain * x.powi(p.degree) + p.knots[0]
}
proves!(scalar told |x| (&fit(&[2.0, 1.0, 0.0]), x[0]) along |t| (t[0]) at [[0.3], [1.4]]);

#[test]
fn gradients_are_structs() {
    let p = fit(&[0.3, 1.2, -0.4]);
    let Fit { gain, knots, degree } = grad_alone(&p);
    assert!((gain - (0.3_f64.cos() + 1.2_f64.powi(3) - 0.4_f64.powi(3))).abs() < 1e-14);
    assert!((knots[0] - 3.0 * 1.44 * 0.3).abs() < 1e-14 && (knots[1] - 3.0 * 0.16 * 0.3).abs() < 1e-14);
    // A passive field keeps its value.
    assert_eq!(degree, 3);
    let (value, gradient) = value_and_grad_alone(&p);
    assert_eq!((value, gradient), (alone(&p), Fit { gain, knots, degree }));
    // A Hessian is a struct of structs.
    let hessian: Fit<Fit> = hessian_alone(&p);
    assert!((hessian.gain.knots[0] - 3.0 * 1.44).abs() < 1e-14);
    assert_eq!(hessian.gain.knots[0], hessian.knots[0].gain);
    let (of_p, of_x): (Fit, SVector<f64, 2>) = grad_written(&p, &SVector::from([0.5, 2.0]));
    assert_eq!((of_p.knots[1], of_x.len()), (4.0, 2));
}

#[test]
fn checks_name_the_fields() {
    let report = dual_core::check_grad!(alone(&fit(&[0.3, 1.2, -0.4])));
    let names: Vec<&str> = report.entries().iter().map(|entry| entry.argument.as_str()).collect();
    assert_eq!(names, ["p.gain", "p.knots[0]", "p.knots[1]"]);
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair<T = f64>(T, T);

/// Every kind of field, structs in structs, other parameters, conditions, documentation.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Everything<const N: usize, K, T = f64>
where
    K: Copy,
{
    /// A matrix.
    matrix: SMatrix<T, N, 2>,
    fixed: Matrix2<T>,
    dynamic: DVector<T>,
    pair: Pair<T>,
    pairs: Vec<Pair<T>>,
    tuple: (T, [T; 2]),
    maybe: Option<T>,
    #[passive]
    key: K,
    #[passive]
    shift: f64,
}
impl<const N: usize, K: Copy, T> tests::Found for Everything<N, K, T> {
    type Value = Self;
    fn found(self) -> Self {
        self
    }
}

fn everything<T: Copy + PartialEq + std::fmt::Debug + 'static>(x: &[T]) -> Everything<1, char, T> {
    Everything {
        matrix: SMatrix::<T, 1, 2>::new(x[0], x[1]),
        fixed: Matrix2::from_column_slice(&x[2..6]),
        dynamic: DVector::from_vec(x[6..8].to_vec()),
        pair: Pair(x[8], x[9]),
        pairs: vec![Pair(x[10], x[11])],
        tuple: (x[12], [x[13], x[14]]),
        maybe: Some(x[15]),
        key: 'k',
        shift: 0.25,
    }
}

#[differentiable(wrt(e))]
fn every_field<const N: usize>(e: &Everything<N, char>) -> f64 {
    let mut y = e.matrix[(0, 0)] * e.matrix[(0, 1)].sin() + e.fixed.determinant() + e.shift * e.pair.0;
    y += e.dynamic.norm_squared() * e.pair.1;
    for pair in &e.pairs {
        y += pair.0 / (pair.1 + e.shift);
    }
    let (a, [b, c]) = e.tuple;
    if let Some(m) = e.maybe {
        y += m.exp() * a;
    }
    if e.key == 'k' { y + a * b * c } else { y }
}
proves!(scalar every_field<1> |x| (&everything(x)) along |t| (&everything(t)) at
    [[0.3, 1.2, -0.4, 0.5, 2.0, 0.7, -0.9, 1.1, 0.2, 0.6, 1.4, 0.8, -0.5, 0.4, 0.9, 0.1]]);

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Single<T = f32> {
    a: T,
    b: T,
}
found!(Single);

#[differentiable]
fn single(s: &Single) -> f32 {
    s.a.exp() * s.b + s.a / s.b
}
proves!(scalar32 single |x| (&Single { a: x[0], b: x[1] }) along |t| (&Single { a: t[0], b: t[1] }) at [[0.5, 1.5]]);

/// By another name, and in containers.
type Point = Pair<f64>;

#[differentiable]
fn length(path: &[Pair]) -> f64 {
    path.windows(2).map(|w| (w[1].0 - w[0].0).hypot(w[1].1 - w[0].1)).sum()
}
proves!(scalar length |x| (&[Pair(x[0], x[1]), Pair(x[2], x[3]), Pair(x[4], x[5])])
    along |t| (&[Pair(t[0], t[1]), Pair(t[2], t[3]), Pair(t[4], t[5])]) at [[0.0, 1.0, 3.0, 2.0, 2.5, -1.0]]);

#[differentiable]
fn distance(a: &Point, others: [Point; 2]) -> f64 {
    others.iter().map(|b| ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt()).sum()
}
proves!(scalar distance |x| (&Pair(x[0], x[1]), [Pair(x[2], x[3]), Pair(x[4], x[5])])
    along |t| (&Pair(t[0], t[1]), [Pair(t[2], t[3]), Pair(t[4], t[5])]) at [[0.0, 1.0, 3.0, 2.0, 2.5, -1.0]]);
