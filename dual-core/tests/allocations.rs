//! Derivatives by arrays and static vectors never touch the heap.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use dual_core::nalgebra::{DMatrix, DVector, SVector, Vector2, Vector3};
use dual_core::{
    Differentiable, Part, derivative, differentiable, gradient, gradient_into, hessian, hessian_into, hvp,
    hvp_into, jacobian, jacobian_into, jvp,
};

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
    for n in [3, 8, 20, 100] {
        let x = black_box(vec![0.7; n]);
        let x = &x[..];
        assert_eq!(allocations(|| gradient(energy, x)), 2, "{n}");
        assert_eq!(allocations(|| jacobian(|x| [energy(x), x[0]], x)), 3, "{n}");
        // Its rows, and what holds them.
        assert_eq!(allocations(|| hessian(energy, x)), n + 3, "{n}");
        assert_eq!(allocations(|| jvp(|x| energy(&x), x, x)), 1, "{n}");
        assert_eq!(allocations(|| hvp(energy, x, x)), 2, "{n}");
    }
}

#[test]
fn what_is_written_into_places_needs_no_heap_but_at_first() {
    for n in [3, 8, 20, 100] {
        let x = black_box(vec![0.7; n]);
        let mut gradient = vec![0.0; n];
        let mut rows = vec![vec![0.0; n]; n];
        let mut two = DMatrix::zeros(2, n);
        let x = &x[..];
        // The first call of each makes what the thread keeps.
        gradient_into(energy, x, &mut gradient);
        assert_eq!(allocations(|| gradient_into(energy, x, &mut gradient)), 0);
        hessian_into(energy, x, &mut gradient, &mut rows);
        assert_eq!(allocations(|| hessian_into(energy, x, &mut gradient, &mut rows)), 0);
        hvp_into(energy, x, x, &mut gradient);
        assert_eq!(allocations(|| hvp_into(energy, x, x, &mut gradient)), 0);
        let map = |x: &[_]| [energy(x), x[0]];
        jacobian_into(map, x, &mut two);
        assert_eq!(allocations(|| jacobian_into(map, x, &mut two)), 0);
        let (x, mut slope) = (DVector::from(x.to_vec()), DVector::zeros(n));
        gradient_into(|x| energy(x.as_slice()), &x, &mut slope);
        assert_eq!(allocations(|| gradient_into(|x| energy(x.as_slice()), &x, &mut slope)), 0);
    }
    let (x, mut place) = (black_box([0.3, 0.5, 0.7]), [0.0; 3]);
    assert_eq!(allocations(|| gradient_into(|x| energy(&x), &x, &mut place)), 0);
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

#[differentiable(into)]
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

#[differentiable(into)]
fn by_mixture(x: &[f64], y: &DVector<f64>, z: f64) -> f64 {
    x.iter().map(|x| x * z).sum::<f64>() + y.dot(y)
}

#[differentiable(into)]
fn several_by_slice(x: &[f64]) -> [f64; 3] {
    [x[0] * x[1], x.iter().sum(), x[2].sin()]
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net<T = f64> {
    weights: Vec<T>,
    bias: T,
}

#[differentiable(into)]
fn by_struct(net: &Net) -> f64 {
    net.weights.iter().map(|w| (w * net.bias).tanh()).sum()
}

/// A loop over points as an optimizer runs it.
#[test]
fn siblings_into_places_need_no_heap_but_at_first() {
    for n in [3, 8, 20, 100, 1000] {
        let x = black_box(vec![0.7; n]);
        let (x, y, net) = (&x[..], DVector::from_element(n, 0.3), Net { weights: vec![0.7; n], bias: 0.3 });
        let mut place = vec![0.0; 2 * n + 1];
        let mut matrix = DMatrix::zeros(3, n);
        // One loop after the other: the first call of each may ask for memory.
        macro_rules! then_none {
            ($($call:expr),* $(,)?) => { $(
                assert!(allocations(|| $call) <= 4, "{} of {n} entries", stringify!($call));
                for _ in 0..3 {
                    assert_eq!(allocations(|| $call), 0, "{} of {n} entries", stringify!($call));
                }
            )* };
        }
        then_none! {
            grad_by_slice_into(x, &mut place[..n]),
            grad_by_mixture_into(x, &y, 0.5, &mut place),
            jacobian_several_by_slice_into(x, &mut matrix),
            grad_by_struct_into(&net, &mut place[..=n]),
            hvp_by_slice_into(x, x, &mut place[..n]),
            hvp_by_mixture_into(x, &y, 0.5, x, &y, 0.1, &mut place),
        }
        if n <= 100 {
            let mut hessian = DMatrix::zeros(n, n);
            then_none! { hessian_by_slice_into(x, &mut place[..n], &mut hessian) }
        }
    }
    // Too large to be kept: one allocation, the seeds.
    let (x, mut place) = (black_box(vec![0.7; 20_000]), vec![0.0; 20_000]);
    assert_eq!(allocations(|| jvp_by_slice(&x, &x)), 1);
    let few = &x[..12_000];
    assert_eq!(allocations(|| grad_by_slice_into(few, &mut place[..12_000])), 1);
}
