//! A network of two layers, with the gradient by hand and trained by gradient descent.

use dual_core::nalgebra::{SMatrix, SVector};
use dual_core::{Differentiable, Tree, assert_grad, differentiable};

/// 4 inputs, 8 hidden units, 3 classes.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Mlp<T = f64> {
    w1: SMatrix<T, 8, 4>,
    b1: SVector<T, 8>,
    w2: SMatrix<T, 3, 8>,
    b2: SVector<T, 3>,
}

/// Softmax cross-entropy.
#[differentiable(wrt(p))]
fn loss(p: &Mlp, x: &SVector<f64, 4>, class: usize) -> f64 {
    let h = (p.w1 * x + p.b1).map(|z| z.tanh());
    let logits = p.w2 * h + p.b2;
    let largest = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logits.iter().map(|z| (z - largest).exp()).sum();
    sum.ln() + largest - logits[class]
}

/// By hand, layer by layer.
fn backward(p: &Mlp, x: &SVector<f64, 4>, class: usize) -> Mlp {
    let h = (p.w1 * x + p.b1).map(f64::tanh);
    let exps = (p.w2 * h + p.b2).map(f64::exp);
    let mut b2 = exps / exps.sum();
    b2[class] -= 1.0;
    let b1 = (p.w2.transpose() * b2).zip_map(&h, |g, h| g * (1.0 - h * h));
    Mlp { w1: b1 * x.transpose(), b1, w2: b2 * h.transpose(), b2 }
}

/// Numbers between -1 and 1 that look random.
fn noise(seed: usize) -> impl FnMut() -> f64 {
    let mut n = seed as f64;
    move || {
        n += 1.0;
        2.0 * (n * 12.9898).sin().mul_add(43758.5453, 0.0).rem_euclid(1.0) - 1.0
    }
}

fn network() -> Mlp {
    let mut next = noise(0);
    Mlp {
        w1: SMatrix::from_fn(|_, _| next()),
        b1: SVector::from_fn(|_, _| next()),
        w2: SMatrix::from_fn(|_, _| next()),
        b2: SVector::from_fn(|_, _| next()),
    }
}

/// Points of three classes, told apart by the largest of the first three coordinates.
fn data() -> Vec<(SVector<f64, 4>, usize)> {
    let mut next = noise(1000);
    let points = (0..60).map(|_| SVector::from_fn(|_, _| next()));
    points.map(|x: SVector<f64, 4>| (x, x.fixed_rows::<3>(0).imax())).collect()
}

#[test]
fn gradient_is_that_by_hand() {
    let p = network();
    for (x, class) in &data()[..5] {
        let (value, gradient) = value_and_grad_loss(&p, x, *class);
        assert_eq!(value.to_bits(), loss(&p, x, *class).to_bits());
        let by_hand = backward(&p, x, *class);
        let error = (&gradient - &by_hand).norm() / by_hand.norm();
        assert!(error < 1e-13, "{error:e}: {gradient:?} and {by_hand:?}");
    }
    let (x, class) = data()[0];
    assert_grad!(loss(&p, &x, class));
    let report = dual_core::check_grad!(loss(&p, &x, class));
    assert!(report.entries().iter().any(|entry| entry.argument == "p.w1[0, 1]"));
}

#[test]
fn hessian_products_agree() {
    let (p, mut next, (x, class)) = (network(), noise(7), data()[3]);
    let direction = Tree::map(&p, &mut |_| next());
    let hessian: Mlp<Mlp> = hessian_loss(&p, &x, class);
    let product: Mlp = hvp_loss(&p, &x, class, &direction);
    let rows = |row: &Mlp| row.dot(&direction);
    let by_rows = Mlp {
        w1: hessian.w1.map(|row| rows(&row)),
        b1: hessian.b1.map(|row| rows(&row)),
        w2: hessian.w2.map(|row| rows(&row)),
        b2: hessian.b2.map(|row| rows(&row)),
    };
    assert!((&product - &by_rows).norm() < 1e-13 * by_rows.norm());
    let (value, slope) = jvp_loss(&p, &x, class, &direction);
    assert_eq!(value.to_bits(), loss(&p, &x, class).to_bits());
    assert!((slope - grad_loss(&p, &x, class).dot(&direction)).abs() < 1e-14);
}

#[test]
fn gradient_descent_learns() {
    let (mut p, data) = (network(), data());
    let mean = |p: &Mlp| data.iter().map(|(x, class)| loss(p, x, *class)).sum::<f64>() / data.len() as f64;
    let right = |p: &Mlp| {
        let best =
            |x: &SVector<f64, 4>| (0..3).min_by(|&a, &b| loss(p, x, a).total_cmp(&loss(p, x, b))).unwrap();
        data.iter().filter(|(x, class)| best(x) == *class).count()
    };
    let before = mean(&p);
    for _ in 0..150 {
        let zero = &p * 0.0;
        let gradient = data.iter().fold(zero, |sum, (x, class)| sum + grad_loss(&p, x, *class));
        p -= gradient * (1.0 / data.len() as f64);
    }
    assert!(mean(&p) < 0.3 * before, "{} and {before}", mean(&p));
    assert!(right(&p) >= 55, "{} of 60", right(&p));
}
