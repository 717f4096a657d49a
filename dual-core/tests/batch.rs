//! Batches and sums over samples, by whatever numbers of threads there are: the same bits as loops, in the order that is documented.
//! With the feature `rayon` and without: `cargo test -p dual-core --test batch`, with `--features rayon` or not.

use dual_core::nalgebra::{SMatrix, Vector2};
use dual_core::{Tree, batch, gradient, hessian, jacobian, sum_over};

/// Terms of sizes that make every order of a sum round otherwise.
fn samples(n: u32) -> Vec<f64> {
    (0..n)
        .map(|k| (f64::from(k) * 0.618_033_988_749_895).fract() * 10_f64.powi(i32::try_from(k % 7).unwrap()))
        .collect()
}

fn in_pairs(blocks: &[f64]) -> f64 {
    match blocks {
        [] => unreachable!("no blocks"),
        [sum] => *sum,
        blocks => {
            let (left, right) = blocks.split_at(blocks.len() / 2);
            in_pairs(left) + in_pairs(right)
        }
    }
}

#[test]
fn sums_go_by_blocks_and_in_pairs() {
    for n in (1..100).chain([127, 128, 129, 1000, 4097]) {
        let samples = samples(n);
        let blocks: Vec<f64> =
            samples.chunks(32).map(|block| block.iter().copied().reduce(|a, b| a + b).unwrap()).collect();
        let sum = sum_over(&samples, |x| *x).unwrap();
        assert_eq!(sum.to_bits(), in_pairs(&blocks).to_bits(), "{n}");
        // Left to right it would have other bits: the test can tell.
        if n == 4097 {
            assert_ne!(sum.to_bits(), samples.iter().sum::<f64>().to_bits());
        }
    }
    assert_eq!(sum_over(&[0.0; 0], |x| *x), None);
}

#[test]
fn whatever_has_leaves_can_be_added_up() {
    let points: Vec<[f64; 2]> = samples(70).iter().map(|x| [x * 1e-6, 0.5]).collect();
    let first = |p: &[f64; 2]| gradient(|[x, y]| x.sin() * y, p);
    let (value, slope) = sum_over(&points, first).unwrap();
    let close = |a: f64, b: f64| (a - b).abs() < 1e-12 * b.abs();
    assert!(close(value, points.iter().map(|[x, y]| x.sin() * y).sum()));
    assert!(close(slope[0], points.iter().map(|[x, y]| x.cos() * y).sum()));
    let (_, _, bend) = sum_over(&points, |p| hessian(|[x, y]| x.sin() * y, p)).unwrap();
    assert!(close(bend[0][1], points.iter().map(|[x, _]| x.cos()).sum()));
    let matrix: SMatrix<f64, 2, 2> = sum_over(&points, |p| {
        let (_, j) = jacobian(|v| Vector2::new(v[0] * v[1], v[0]), &Vector2::from(*p));
        j.transpose() * j
    })
    .unwrap();
    assert!(close(matrix[(1, 1)], points.iter().map(|[x, _]| x * x).sum()));
    let lists = sum_over(&points, |p| vec![p[0], p[1]]).unwrap();
    assert_eq!(lists[1], 35.0);
    let mixed = sum_over(&points, |p| (p[1], [p[1], 1.0], vec![2.0])).unwrap();
    assert_eq!(mixed.leaves(), [35.0, 35.0, 70.0, 140.0]);
}

#[test]
#[should_panic(expected = "sum_over: the term of `sum` has length 2, but `sum` has length 1")]
fn what_differs_in_length_cannot_be_added_up() {
    sum_over(&[1, 2], |&n| vec![0.0; n]);
}

#[test]
fn batches_keep_the_order() {
    let points = samples(1000);
    let each: Vec<f64> = points.iter().map(|x| x.sqrt()).collect();
    assert_eq!(batch(&points, |x| x.sqrt()), each);
    assert_eq!(batch(&[0_u8; 0], |x| *x), [0_u8; 0]);
    // Whatever a point and what comes of it is made of.
    let texts = ["a", "bc"];
    assert_eq!(batch(&texts, |text| text.to_uppercase()), ["A", "BC"]);
}

#[test]
fn a_panic_is_passed_on() {
    let panic = std::panic::catch_unwind(|| {
        sum_over(&samples(500), |x| {
            assert!(*x < 9e5, "too large");
            *x
        })
    });
    assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"too large"));
}
