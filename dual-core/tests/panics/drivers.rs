//! Drivers at points of any length, for fns that give as much as they like.

use std::cell::Cell;

use dual_core::*;

use super::Calls;

/// Gives the lengths in turn.
fn in_turn(lengths: &[usize]) -> impl Fn() -> usize + '_ {
    let call = Cell::new(0);
    move || {
        let now = call.replace(call.get() + 1);
        lengths[now % lengths.len()]
    }
}

#[test]
fn any_length() {
    let mut calls = Calls::default();
    for n in [0, 1, 7, 8, 9, 16, 17, 25] {
        let x = vec![1.5; n];
        calls.make(format_args!("of {n}"), || {
            let _ = gradient(|x| x.iter().copied().sum(), &x);
            let _ = hessian(|x| x.iter().copied().product(), &x);
            let _ = jacobian(<[Dual<f64, 8>]>::to_vec, &x);
            let _ = jacobian(|_| Vec::<Dual<f64, 8>>::new(), &x);
            let _ = try_jvp(|x: Vec<_>| x, &x, &x);
            let _ = try_hvp(|x| x.iter().copied().product(), &x, &x);
            let mut place = vec![0.0; n];
            let _ = gradient_into(|x| x.iter().copied().sum(), &x, &mut place);
            let mut table = vec![vec![0.0; n]; n];
            let _ = hessian_into(|x| x.iter().copied().product(), &x, &mut place, &mut table);
            let _ = hvp_into(|x| x.iter().copied().product(), &x, &x, &mut place);
            let _ = jacobian_into(<[Dual<f64, 8>]>::to_vec, &x, &mut table);
        });
        for lengths in [[2, 1, 3], [1, 2, 0], [0, 1, 2]] {
            calls.make(format_args!("of {n}, results {lengths:?}"), || {
                let results = in_turn(&lengths);
                let (y, j) = jacobian(|x| vec![x.iter().copied().sum::<Dual<f64, 8>>(); results()], &x);
                assert_eq!((y.len(), j.len()), (lengths[0], lengths[0]));
                let known = |(i, slope): (usize, &f64)| {
                    if (8..24).contains(&i) { slope.is_nan() } else { *slope == 1.0 }
                };
                assert!(j.iter().all(|row| row.iter().enumerate().all(known)), "{j:?}");
            });
            calls.make(format_args!("of {n}, into, results {lengths:?}"), || {
                let results = in_turn(&lengths);
                let mut table = vec![vec![0.0; n]; lengths[0]];
                let _ = jacobian_into(
                    |x| vec![x.iter().copied().sum::<Dual<f64, 8>>(); results()],
                    &x,
                    &mut table,
                );
            });
        }
    }
    calls.all_returned();
}
