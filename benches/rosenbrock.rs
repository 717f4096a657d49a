//! The gradient of Rosenbrock's function of two variables: generated, as a user calls it, beside the hand-written one.
//!
//! `cargo bench -p benches`. Only ratios within one run mean anything on a shared machine.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dual_core::num_dual::{self, DualNum};
use dual_core::{differentiable, gradient};

#[differentiable]
fn rosenbrock(x: [f64; 2]) -> f64 {
    100.0 * (x[1] - x[0].powi(2)).powi(2) + (1.0 - x[0]).powi(2)
}

/// By hand, with the common terms computed once.
fn by_hand(x: [f64; 2]) -> [f64; 2] {
    let (t, u) = (x[1] - x[0] * x[0], 1.0 - x[0]);
    [-400.0 * x[0] * t - 2.0 * u, 200.0 * t]
}

/// The same fn generic over num-dual's numbers.
fn generic<D: DualNum<Primitive = f64> + Copy>(x: [D; 2]) -> D {
    (x[1] - x[0].powi(2)).powi(2) * 100.0 + (D::from(1.0) - x[0]).powi(2)
}

fn benchmark(c: &mut Criterion) {
    let x = [-1.2, 1.0];
    for (a, b) in grad_rosenbrock(x).iter().zip(by_hand(x)) {
        assert!((a - b).abs() <= 1e-9 * b.abs(), "the gradients must agree before they are timed");
    }

    let mut group = c.benchmark_group("Rosenbrock 2");
    group.bench_function("value", |b| b.iter(|| rosenbrock(black_box(x))));
    group.bench_function("gradient by hand", |b| b.iter(|| by_hand(black_box(x))));
    group.bench_function("gradient generated", |b| b.iter(|| grad_rosenbrock(black_box(x))));
    group.bench_function("gradient of a closure", |b| {
        b.iter(|| gradient(|[x, y]| 100.0 * (y - x.powi(2)).powi(2) + (1.0 - x).powi(2), &black_box(x)));
    });
    group.bench_function("gradient by num-dual", |b| {
        b.iter(|| {
            num_dual::gradient(|v| generic([v[0], v[1]]), &dual_core::nalgebra::Vector2::from(black_box(x)))
        });
    });
    group.bench_function("Hessian generated", |b| b.iter(|| hessian_rosenbrock(black_box(x))));
    group.finish();
}

criterion_group!(benches, benchmark);
criterion_main!(benches);
