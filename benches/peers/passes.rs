//! How the derivatives of a workload are taken with each peer: its numbers seeded by hand, and its own API.

use ad_trait::forward_ad::adfn::adfn;
use ad_trait::reverse_ad::adr::adr;
use nalgebra::{Const, SMatrix, SVector, U1};
use num_dual::{Derivative, Dual2SVec64, DualSVec64, HyperDual64};

use crate::number::{ByF64, Forward, Number};
use crate::table::{Kind, Table};

/// A workload, written once for all peers.
pub(crate) trait Model<const N: usize, const M: usize> {
    fn eval<T: Number>(&self, x: &[T; N]) -> [T; M];
}

/// All lanes at once.
#[inline(always)]
fn one_pass<T: Forward<N>, const N: usize, const M: usize>(
    model: &impl Model<N, M>,
    x: &[f64; N],
) -> [[f64; N]; M] {
    let seeded: [T; N] = core::array::from_fn(|i| T::variable(x[i], i));
    model.eval(&seeded).map(T::tangents)
}

/// L lanes a pass; the variables of other passes are constants.
#[inline(always)]
fn chunks<T: Forward<L>, const L: usize, const N: usize, const M: usize>(
    model: &impl Model<N, M>,
    x: &[f64; N],
) -> [[f64; N]; M] {
    let mut rows = [[0.0; N]; M];
    let mut seeded = x.map(T::constant);
    for start in (0..N).step_by(L) {
        let lanes = start..N.min(start + L);
        // A few variables are seeded anew, so that they stay in registers. Of many, only what changes between passes is
        // written: of a number that skips tangents it has not, that is far less than all.
        if N <= 16 {
            seeded = core::array::from_fn(|i| {
                if lanes.contains(&i) { T::variable(x[i], i - start) } else { T::constant(x[i]) }
            });
        } else {
            for (lane, i) in lanes.clone().enumerate() {
                seeded[i] = T::variable(x[i], lane);
            }
        }
        for (row, result) in rows.iter_mut().zip(model.eval(&seeded)) {
            for (entry, tangent) in row[start..].iter_mut().zip(result.tangents()) {
                *entry = tangent;
            }
        }
        for i in lanes {
            seeded[i] = T::constant(x[i]);
        }
    }
    rows
}

/// First derivatives by the numbers of all peers, H being hyperdual's, with all lanes at once.
pub(crate) fn one_pass_peers<'a, H: Forward<N>, const N: usize, const M: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, M>,
    x: &'a [f64; N],
) {
    table.row(Kind::Forward, "num-dual, bare DualSVec64<N>", move || {
        one_pass::<DualSVec64<N>, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "echidna DualVec<N>", move || {
        one_pass::<echidna::DualVec<f64, N>, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "hyperdual<N+1>", move || one_pass::<H, N, M>(model, input(x)));
    table.row(Kind::Forward, "ad_trait adfn<N>", move || one_pass::<ByF64<adfn<N>>, N, M>(model, input(x)));
    n_passes_peers(table, model, x);
}

/// First derivatives by the numbers of all peers, with 16 lanes a pass.
pub(crate) fn chunk_peers<'a, const N: usize, const M: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, M>,
    x: &'a [f64; N],
) {
    table.row(Kind::Forward, "num-dual, bare DualSVec64<16>, chunks", move || {
        chunks::<DualSVec64<16>, 16, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "echidna DualVec<16>, chunks", move || {
        chunks::<echidna::DualVec<f64, 16>, 16, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "hyperdual<17>, chunks", move || {
        chunks::<hyperdual::Hyperdual<f64, 17>, 16, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "ad_trait adfn<16>, chunks", move || {
        chunks::<ByF64<adfn<16>>, 16, N, M>(model, input(x))
    });
    n_passes_peers(table, model, x);
}

/// Numbers with one lane.
fn n_passes_peers<'a, const N: usize, const M: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, M>,
    x: &'a [f64; N],
) {
    table.row(Kind::Forward, "num-dual Dual64, n passes", move || {
        chunks::<num_dual::Dual64, 1, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "echidna Dual, n passes", move || {
        chunks::<echidna::Dual<f64>, 1, N, M>(model, input(x))
    });
    table.row(Kind::Forward, "autodiff F1, n passes", move || {
        chunks::<autodiff::F1, 1, N, M>(model, input(x))
    });
}

/// The gradient by the drivers that the peers offer, by reverse mode, and by differences.
pub(crate) fn gradient_peers<'a, const N: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, 1>,
    x: &'a [f64; N],
) {
    let point = SVector::from(*x);
    table.row(Kind::Api, "num-dual, gradient()", move || {
        num_dual::gradient(|v: SVector<DualSVec64<N>, N>| model.eval(&v.data.0[0])[0], input(&point)).1
    });
    reverse_peers(table, model, x);
    table.row(Kind::Reverse, "echidna grad", move || {
        echidna::grad(|v| model.eval(v.first_chunk().expect("N variables"))[0], input(x))
    });
}

/// The Jacobian by the drivers that the peers offer, by reverse mode, and by differences.
pub(crate) fn jacobian_peers<'a, const N: usize, const M: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, M>,
    x: &'a [f64; N],
) {
    let point = SVector::from(*x);
    table.row(Kind::Api, "num-dual, jacobian()", move || {
        let f = |v: SVector<DualSVec64<N>, N>| SVector::from(model.eval(&v.data.0[0]));
        num_dual::jacobian(f, input(&point)).1
    });
    reverse_peers(table, model, x);
}

/// Reverse mode with as many sweeps as results, and differences.
fn reverse_peers<'a, const N: usize, const M: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, M>,
    x: &'a [f64; N],
) {
    table.row(Kind::Reverse, "ad_trait adr", move || {
        let x = input(x);
        let seeded: [_; N] = core::array::from_fn(|i| ByF64(adr::new_variable(x[i], i == 0)));
        model.eval(&seeded).map(|y| {
            let adjoints = y.0.get_backwards_mode_grad();
            seeded.map(|x| adjoints.wrt(&x.0))
        })
    });
    // The tape is recorded before the clock runs, and holds for the branches of that point only.
    let (mut tape, _) =
        echidna::record_multi(|v| model.eval(v.first_chunk().expect("N variables")).to_vec(), x);
    table.row(Kind::Reverse, "echidna tape, recorded before", move || tape.jacobian(input(x)));
    table.row(Kind::Differences, "central differences", move || differences(model, input(x)));
}

#[inline(always)]
fn differences<const N: usize, const M: usize>(model: &impl Model<N, M>, x: &[f64; N]) -> [[f64; N]; M] {
    let mut rows = [[0.0; N]; M];
    let mut moved = *x;
    for j in 0..N {
        // The cube root of the unit of the last place balances truncation and rounding.
        let h = f64::EPSILON.cbrt() * x[j].abs().max(1e-3);
        moved[j] = x[j] + h;
        let above = model.eval(&moved);
        moved[j] = x[j] - h;
        let below = model.eval(&moved);
        moved[j] = x[j];
        for i in 0..M {
            rows[i][j] = (above[i] - below[i]) / (2.0 * h);
        }
    }
    rows
}

/// Hessians. `ad_trait`, autodiff and hyperdual are left out: what they offer are first derivatives.
pub(crate) fn hessian_peers<'a, const N: usize>(
    table: &mut Table<'a>,
    model: &'a impl Model<N, 1>,
    x: &'a [f64; N],
) {
    let point = SVector::from(*x);
    table.row(Kind::Api, "num-dual, hessian()", move || {
        num_dual::hessian(|v: SVector<Dual2SVec64<N>, N>| model.eval(&v.data.0[0])[0], input(&point)).2
    });
    table.row(Kind::Forward, "num-dual, bare Dual2SVec64<N>", move || {
        let x = input(x);
        let seeded: [_; N] = core::array::from_fn(|i| {
            let unit = Derivative::derivative_generic(U1, Const::<N>, i);
            Dual2SVec64::<N>::new(x[i], unit, Derivative::none())
        });
        model.eval(&seeded)[0].v2.unwrap_generic(Const::<N>, Const::<N>)
    });
    table.row(Kind::Forward, "num-dual HyperDual64, n(n+1)/2 passes", move || {
        hyper_dual_passes(model, input(x))
    });
    let (tape, _) = echidna::record(|v| model.eval(v.first_chunk().expect("N variables"))[0], x);
    table.row(Kind::Reverse, "echidna tape.hessian_vec::<N>", move || tape.hessian_vec::<N>(input(x)).2);
    table.row(Kind::Differences, "central differences", move || second_differences(model, input(x)));
}

#[inline(always)]
fn hyper_dual_passes<const N: usize>(model: &impl Model<N, 1>, x: &[f64; N]) -> [[f64; N]; N] {
    let mut rows = [[0.0; N]; N];
    for i in 0..N {
        for j in i..N {
            let seeded: [_; N] = core::array::from_fn(|k| {
                HyperDual64::new(x[k], f64::from(u8::from(k == i)), f64::from(u8::from(k == j)), 0.0)
            });
            let entry = model.eval(&seeded)[0].eps1eps2;
            rows[i][j] = entry;
            rows[j][i] = entry;
        }
    }
    rows
}

#[inline(always)]
fn second_differences<const N: usize>(model: &impl Model<N, 1>, x: &[f64; N]) -> [[f64; N]; N] {
    // The fourth root of the unit of the last place, as the second difference divides by the square.
    let steps = x.map(|x| f64::EPSILON.sqrt().sqrt() * x.abs().max(1e-3));
    let at = |i: usize, a: f64, j: usize, b: f64| {
        let mut moved = *x;
        moved[i] += a * steps[i];
        moved[j] += b * steps[j];
        model.eval(&moved)[0]
    };
    let mut rows = [[0.0; N]; N];
    for i in 0..N {
        for j in i..N {
            let sum = at(i, 1.0, j, 1.0) - at(i, 1.0, j, -1.0) - at(i, -1.0, j, 1.0) + at(i, -1.0, j, -1.0);
            rows[i][j] = sum / (4.0 * steps[i] * steps[j]);
            rows[j][i] = rows[i][j];
        }
    }
    rows
}

/// The point, which the compiler must not know.
#[inline(always)]
pub(crate) fn input<T: ?Sized>(x: &T) -> &T {
    std::hint::black_box(x)
}

/// What a row gives, as one list, row by row.
pub(crate) trait Flat {
    fn write(&self, list: &mut Vec<f64>);
}

impl Flat for f64 {
    fn write(&self, list: &mut Vec<f64>) {
        list.push(*self);
    }
}
impl<T: Flat, const N: usize> Flat for [T; N] {
    fn write(&self, list: &mut Vec<f64>) {
        for x in self {
            x.write(list);
        }
    }
}
impl<T: Flat> Flat for Vec<T> {
    fn write(&self, list: &mut Vec<f64>) {
        for x in self {
            x.write(list);
        }
    }
}
impl<const R: usize, const C: usize> Flat for SMatrix<f64, R, C> {
    fn write(&self, list: &mut Vec<f64>) {
        list.extend(self.transpose().iter());
    }
}
macro_rules! tuples {
    ($(($($name:ident $index:tt),*))*) => { $(
        impl<$($name: Flat),*> Flat for ($($name,)*) {
            fn write(&self, list: &mut Vec<f64>) { $( self.$index.write(list); )* }
        }
    )* };
}
tuples!((A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3));
