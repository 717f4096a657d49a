//! Derivatives by arrays and static vectors never touch the heap.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use dual_core::nalgebra::{SVector, Vector2, Vector3};
use dual_core::{Part, derivative, differentiable, gradient, hessian, hvp, jacobian, jvp};

/// The system's allocator, which counts.
struct Counting;

thread_local! {
    // One count a thread, as tests run side by side.
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

#[allow(unsafe_code)] // GlobalAlloc is an unsafe trait; every call is handed on as it came
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller keeps the contract of `alloc`, which is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: `place` came from `alloc` above with this layout.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How often `work` asks for memory.
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    black_box(work());
    ALLOCATIONS.get() - before
}

fn energy<T: Part<Primal = f64>>(x: &[T]) -> T {
    let start = Part::sin(&x[0]);
    x.windows(2).fold(start, |sum, w| sum + Part::exp(&(w[0] * w[1])) / w[1])
}

#[test]
fn the_count_counts() {
    assert_eq!(allocations(|| ()), 0);
    assert_eq!(allocations(|| Box::new(black_box(1))), 1);
    assert_eq!(allocations(|| (vec![1; 3], vec![1.0; 4])), 2);
}

#[test]
fn arrays_need_no_heap() {
    let (x, v) = (black_box([0.3, 0.5, 0.7, 0.9, 1.1]), black_box([1.0, -1.0, 0.5, 0.0, 2.0]));
    assert_eq!(allocations(|| derivative(|x| [Part::sin(&x), x * x], black_box(0.3))), 0);
    assert_eq!(allocations(|| gradient(|x| energy(&x), &x)), 0);
    assert_eq!(allocations(|| jacobian(|x| [energy(&x), x[0] / x[1]], &x)), 0);
    assert_eq!(allocations(|| jacobian(|x| (energy(&x), [x[0] / x[1]]), &x)), 0);
    assert_eq!(allocations(|| hessian(|x| energy(&x), &x)), 0);
    assert_eq!(allocations(|| jvp(|x| [energy(&x), x[0] / x[1]], &x, &v)), 0);
    assert_eq!(allocations(|| hvp(|x| energy(&x), &x, &v)), 0);
}

#[test]
fn long_arrays_need_no_heap() {
    let x = black_box([0.7; 40]);
    assert_eq!(allocations(|| gradient(|x| energy(&x), &x)), 0);
    assert_eq!(allocations(|| hvp(|x| energy(&x), &x, &x)), 0);
    let x = black_box([0.7; 16]);
    assert_eq!(allocations(|| hessian(|x| energy(&x), &x)), 0);
}

#[test]
fn static_vectors_need_no_heap() {
    let (x, v) = (black_box(Vector3::new(0.3, 0.5, 0.7)), black_box(Vector3::new(1.0, -1.0, 0.5)));
    assert_eq!(allocations(|| gradient(|x| energy(x.as_slice()), &x)), 0);
    assert_eq!(allocations(|| jacobian(|x| Vector2::new(energy(x.as_slice()), x.dot(&x)), &x)), 0);
    assert_eq!(allocations(|| hessian(|x| energy(x.as_slice()), &x)), 0);
    assert_eq!(allocations(|| jvp(|x| x * energy(x.as_slice()), &x, &v)), 0);
    assert_eq!(allocations(|| hvp(|x| energy(x.as_slice()), &x, &v)), 0);
    let x = black_box(SVector::<f64, 40>::repeat(0.7));
    assert_eq!(allocations(|| gradient(|x| energy(x.as_slice()), &x)), 0);
}

#[test]
fn slices_need_their_seeds_and_their_results() {
    let x = black_box(vec![0.7; 20]);
    let x = &x[..];
    // Three chunks of seeds and one gradient.
    assert_eq!(allocations(|| gradient(|x| energy(&x), x)), 4);
    let counts = [
        ("gradient", allocations(|| gradient(|x| energy(&x), x))),
        ("jacobian of two results", allocations(|| jacobian(|x| [energy(&x), x[0]], x))),
        ("hessian", allocations(|| hessian(|x| energy(&x), x))),
        ("jvp", allocations(|| jvp(|x| energy(&x), x, x))),
        ("hvp", allocations(|| hvp(|x| energy(&x), x, x))),
    ];
    for (driver, count) in counts {
        println!("{driver} of a slice of 20: {count} allocations");
    }
}

/// A scalar of each shape that a type fixes, and of a slice.
#[differentiable]
fn by_scalars(x: f64, y: f64) -> f64 {
    x.sin() * y.exp() + x / y
}

#[differentiable]
fn by_array(x: [f64; 5]) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1]).exp() / w[1]).sum()
}

#[differentiable]
fn by_long_array(x: &[f64; 100]) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1]).exp() / w[1]).sum()
}

#[differentiable]
fn by_vector(x: &Vector3<f64>, scale: f64) -> f64 {
    (x.dot(x) * scale).sqrt()
}

#[differentiable]
fn several(x: [f64; 5], y: f64) -> [f64; 2] {
    [x[0] * y.sin() + x[4], x.iter().sum::<f64>() / y]
}

#[differentiable]
fn by_slice(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1]).exp() / w[1]).sum()
}

#[test]
fn siblings_of_static_size_need_no_heap() {
    let (a, long) = (black_box([0.3, 0.5, 0.7, 0.9, 1.1]), black_box([0.7; 100]));
    let (x, y) = black_box((0.3, 0.5));
    let v = black_box(Vector3::new(0.3, 0.5, 0.7));
    let counts = [
        ("grad_by_scalars", allocations(|| grad_by_scalars(x, y))),
        ("value_and_grad_by_scalars", allocations(|| value_and_grad_by_scalars(x, y))),
        ("hessian_by_scalars", allocations(|| hessian_by_scalars(x, y))),
        ("jvp_by_scalars", allocations(|| jvp_by_scalars(x, y, 1.0, 2.0))),
        ("hvp_by_scalars", allocations(|| hvp_by_scalars(x, y, 1.0, 2.0))),
        ("grad_by_array", allocations(|| grad_by_array(a))),
        ("value_and_grad_by_array", allocations(|| value_and_grad_by_array(a))),
        ("hessian_by_array", allocations(|| hessian_by_array(a))),
        ("jvp_by_array", allocations(|| jvp_by_array(a, a))),
        ("hvp_by_array", allocations(|| hvp_by_array(a, a))),
        ("grad_by_long_array", allocations(|| grad_by_long_array(&long))),
        ("jvp_by_long_array", allocations(|| jvp_by_long_array(&long, &long))),
        ("hvp_by_long_array", allocations(|| hvp_by_long_array(&long, &long))),
        ("grad_by_vector", allocations(|| grad_by_vector(&v, y))),
        ("hessian_by_vector", allocations(|| hessian_by_vector(&v, y))),
        ("jacobian_several", allocations(|| jacobian_several(a, y))),
        ("value_and_jacobian_several", allocations(|| value_and_jacobian_several(a, y))),
        ("jvp_several", allocations(|| jvp_several(a, y, a, 1.0))),
    ];
    for (sibling, count) in counts {
        assert_eq!(count, 0, "{sibling}");
    }
}

#[test]
fn siblings_of_slices_need_their_seeds_and_their_results() {
    for n in [3, 8, 20, 100, 1000] {
        let x = black_box(vec![0.7; n]);
        let x = &x[..];
        let counts = [
            ("grad_by_slice", allocations(|| grad_by_slice(x))),
            ("value_and_grad_by_slice", allocations(|| value_and_grad_by_slice(x))),
            ("jvp_by_slice", allocations(|| jvp_by_slice(x, x))),
            ("hvp_by_slice", allocations(|| hvp_by_slice(x, x))),
        ];
        for (sibling, count) in counts {
            assert!(count <= 2, "{sibling} of {n} entries: {count} allocations");
        }
    }
}
