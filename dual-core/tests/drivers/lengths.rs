//! Every length from nothing to forty, across the ends of chunks and blocks, entry by entry.
//!
//! The points are multiples of a quarter, so that sums and products are exact in any order, and a chunk that is lost,
//! doubled or misplaced shows as a plain inequality.

use std::cell::Cell;

use dual_core::{Dual, HyperDual, Part, Primitive, gradient, hessian, hvp, jacobian, jvp};

/// Σ (i+1)·xᵢ² + Σ xᵢ·xᵢ₊₁·xᵢ₊₂ + (Σ (i+1)·xᵢ)²: neighbours are coupled differently everywhere, and every pair is.
fn coupled<T: Part>(x: &[T]) -> T {
    let zero = T::lift(T::Primal::of(0.0));
    let weighted = |i: usize| x[i] * number::<T::Primal>(i + 1);
    let squares = (0..x.len()).fold(zero, |sum, i| sum + weighted(i) * x[i]);
    let triples = x.windows(3).fold(zero, |sum, w| sum + w[0] * w[1] * w[2]);
    let line = (0..x.len()).fold(zero, |sum, i| sum + weighted(i));
    squares + triples + line * line
}

/// The gradient of [`coupled`].
fn slope<T: Part>(x: &[T]) -> Vec<T> {
    let zero = T::lift(T::Primal::of(0.0));
    let at = |i: usize| x.get(i).copied().unwrap_or(zero);
    let before = |i: usize, k: usize| i.checked_sub(k).map_or(zero, at);
    let line = (0..x.len()).fold(zero, |sum, i| sum + x[i] * number::<T::Primal>(i + 1));
    let entry = |i: usize| {
        let triples = at(i + 1) * at(i + 2) + before(i, 1) * at(i + 1) + before(i, 2) * before(i, 1);
        (x[i] + line) * number::<T::Primal>(2 * (i + 1)) + triples
    };
    (0..x.len()).map(entry).collect()
}

/// The Hessian of [`coupled`].
fn bend(x: &[f64]) -> Vec<Vec<f64>> {
    let at = |i: Option<usize>| i.and_then(|i| x.get(i)).copied().unwrap_or(0.0);
    let triples = |i: usize, j: usize| {
        let low = i.min(j);
        match i.abs_diff(j) {
            0 => 2.0 * number::<f64>(i + 1),
            1 => at(low.checked_sub(1)) + at(Some(low + 2)),
            2 => at(Some(low + 1)),
            _ => 0.0,
        }
    };
    let entry = |i: usize, j: usize| triples(i, j) + 2.0 * number::<f64>((i + 1) * (j + 1));
    (0..x.len()).map(|i| (0..x.len()).map(|j| entry(i, j)).collect()).collect()
}

fn number<F: Primitive>(i: usize) -> F {
    F::of(f64::from(u16::try_from(i).unwrap()))
}

fn point(n: usize) -> Vec<f64> {
    (0..n).map(|i| 0.25 * number::<f64>(1 + 5 * i % 13) - 1.5).collect()
}

fn direction(n: usize) -> Vec<f64> {
    (0..n).map(|i| 0.5 * number::<f64>(1 + 3 * i % 7) - 1.25).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[test]
fn closed_forms_are_derivatives_of_each_other() {
    let x = point(5);
    let (value, by_hand) = (coupled(&x), slope(&x));
    for (i, row) in bend(&x).iter().enumerate() {
        let moved =
            |h: f64| x.iter().enumerate().map(|(k, x)| if k == i { x + h } else { *x }).collect::<Vec<_>>();
        // A polynomial of second degree in each variable: its differences are exact.
        assert_eq!((coupled(&moved(0.5)) - coupled(&moved(-0.5))), by_hand[i]);
        assert_eq!(coupled(&moved(1.0)) + coupled(&moved(-1.0)) - 2.0 * value, row[i]);
        for (j, entry) in row.iter().enumerate() {
            assert_eq!(slope(&moved(0.5))[j] - slope(&moved(-0.5))[j], *entry);
        }
    }
}

#[test]
fn slices_of_every_length() {
    for n in 0..=40 {
        let (x, v) = (point(n), direction(n));
        let (value, first, second) = (coupled(&x), slope(&x), bend(&x));
        let along: Vec<f64> = second.iter().map(|row| dot(row, &v)).collect();

        let calls = Cell::new(0_usize);
        let counted = |x: &[Dual<f64, 8>]| {
            calls.set(calls.get() + 1);
            coupled(x)
        };
        assert_eq!(gradient(counted, &x[..]), (value, first.clone()), "{n}");
        assert_eq!(calls.get(), n.div_ceil(8).max(1), "{n}");

        assert_eq!(jacobian(slope, &x[..]), (first.clone(), second.clone()), "{n}");

        calls.set(0);
        let counted = |x: &[HyperDual<f64, 8>]| {
            calls.set(calls.get() + 1);
            coupled(x)
        };
        assert_eq!(hessian(counted, &x[..]), (value, first.clone(), second), "{n}");
        // Every pair of blocks of four, once.
        let blocks = n.div_ceil(4);
        assert_eq!(calls.get(), if n <= 8 { 1 } else { blocks * (blocks - 1) / 2 }, "{n}");

        assert_eq!(jvp(|x| coupled(&x), &x[..], &v[..]), (value, dot(&first, &v)), "{n}");
        assert_eq!(jvp(|x| slope(&x), &x[..], &v[..]), (first, along.clone()), "{n}");
        assert_eq!(hvp(coupled, &x[..], &v[..]), along, "{n}");
    }
}

#[test]
fn vecs_at_the_ends_of_chunks() {
    for n in [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17, 24, 25, 40] {
        let (x, v) = (point(n), direction(n));
        let (value, first, second) = (coupled(&x), slope(&x), bend(&x));
        let along: Vec<f64> = second.iter().map(|row| dot(row, &v)).collect();
        assert_eq!(gradient(coupled, &x), (value, first.clone()));
        assert_eq!(jacobian(slope, &x), (first.clone(), second.clone()));
        assert_eq!(hessian(coupled, &x), (value, first.clone(), second.clone()));
        assert_eq!(hvp(coupled, &x, &v), along);
    }
}

/// The same of nalgebra's vectors.
#[cfg(feature = "nalgebra")]
mod vectors {
    use dual_core::nalgebra::{DMatrix, DVector, SVector};

    use super::*;

    #[test]
    fn dvectors_at_the_ends_of_chunks() {
        for n in [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17, 24, 25, 40] {
            let (x, v) = (point(n), direction(n));
            let (value, first, second) = (coupled(&x), slope(&x), bend(&x));
            let along: Vec<f64> = second.iter().map(|row| dot(row, &v)).collect();

            let (x, v, first) = (DVector::from(x), DVector::from(v), DVector::from(first));
            let second = DMatrix::from_fn(n, n, |i, j| second[i][j]);
            assert_eq!(gradient(|x| coupled(x.as_slice()), &x), (value, first.clone()));
            let map = |x: &DVector<Dual<f64, 8>>| DVector::from(slope(x.as_slice()));
            assert_eq!(jacobian(map, &x), (first.clone(), second.clone()));
            assert_eq!(hessian(|x| coupled(x.as_slice()), &x), (value, first, second));
            assert_eq!(hvp(|x| coupled(x.as_slice()), &x, &v), DVector::from(along));
        }
    }

    #[test]
    fn forty_lanes_of_a_vector() {
        let x: [f64; 40] = point(40).try_into().unwrap();
        let first: [f64; 40] = slope(&x).try_into().unwrap();
        let x = SVector::from(x);
        assert_eq!(gradient(|x| coupled(x.as_slice()), &x), (coupled(x.as_slice()), SVector::from(first)));
    }
}

#[test]
fn jacobians_that_are_not_square() {
    for n in [1, 7, 8, 9, 16, 17, 25] {
        let x = point(n);
        let (y, rows) = jacobian(|x| [coupled(x), x[n - 1], slope(x)[0]], &x[..]);
        let mut last = vec![0.0; n];
        last[n - 1] = 1.0;
        assert_eq!(y, [coupled(&x), x[n - 1], slope(&x)[0]]);
        assert_eq!(rows, [slope(&x), last, bend(&x)[0].clone()]);
    }
}

#[test]
fn hessians_in_blocks_are_symmetric_bit_by_bit() {
    for n in [8, 9, 12, 13, 16, 17, 23] {
        // Points and functions whose rounding would show a difference between the two orders.
        let x: Vec<f64> = (0..n).map(|i| (0.3 + number::<f64>(i)).sin()).collect();
        let rugged =
            |x: &[_]| (1..n).fold(Part::exp(&x[0]), |f, i| Part::sin(&(f * x[i])) + f / (x[i] * x[i - 1]));
        let (_, _, h) = hessian(rugged, &x);
        for (i, row) in h.iter().enumerate() {
            for (j, entry) in row.iter().enumerate() {
                assert!(entry.is_finite());
                assert_eq!(entry.to_bits(), h[j][i].to_bits(), "{n}: {i}, {j}");
            }
        }
    }
}

#[test]
fn long_arrays_in_one_pass() {
    let x: [f64; 40] = point(40).try_into().unwrap();
    let v: [f64; 40] = direction(40).try_into().unwrap();
    let first: [f64; 40] = slope(&x).try_into().unwrap();
    let along: Vec<f64> = bend(&x).iter().map(|row| dot(row, &v)).collect();
    let calls = Cell::new(0);
    let counted = |x: [Dual<f64, 40>; 40]| {
        calls.set(calls.get() + 1);
        coupled(&x)
    };
    assert_eq!(gradient(counted, &x), (coupled(&x), first));
    assert_eq!(calls.get(), 1);
    assert_eq!(hvp(|x| coupled(&x), &x, &v)[..], along);
}

#[test]
fn the_widest_hessian_of_an_array() {
    let x: [f64; 16] = point(16).try_into().unwrap();
    let (value, first, second) = hessian(|x| coupled(&x), &x);
    assert_eq!((value, &first[..]), (coupled(&x), &slope(&x)[..]));
    assert_eq!(second.map(|row| row.to_vec()).to_vec(), bend(&x));
}

#[test]
fn f32_in_chunks() {
    for n in [0, 1, 8, 9, 17] {
        // Still exact: all figures fit into 24 bits.
        let narrow = |x: &f64| f32::of(*x);
        let x: Vec<f32> = point(n).iter().map(narrow).collect();
        let second: Vec<Vec<f32>> =
            bend(&point(n)).iter().map(|row| row.iter().map(narrow).collect()).collect();
        assert_eq!(gradient(coupled, &x), (coupled(&x), slope(&x)));
        assert_eq!(hessian(coupled, &x), (coupled(&x), slope(&x), second));
    }
}
