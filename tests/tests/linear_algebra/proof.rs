//! One proof for every operation: the primal by its bits, first derivatives against differences of f64, second ones
//! against differences of first ones, and every number type against the others.

use dual_core::check::{Method, derivative};
use dual_core::{Dual, HyperDual};

/// Two variables, so that there are mixed second derivatives.
pub(crate) type D = Dual<f64, 2>;
pub(crate) type H = HyperDual<f64, 2>;
pub(crate) type N = Dual<Dual<f64, 2>, 2>;

/// Beyond the error that the difference itself estimates: rounding in the operation, relative to its figures.
const ROUNDING: f64 = 1e-11;
/// A difference that knows its slope no better than this proves nothing.
const KNOWN: f64 = 1e-6;
/// Two number types do the same arithmetic, in another order at most.
const SAME: f64 = 1e-12;

pub(crate) fn dual([s, t]: [f64; 2]) -> [D; 2] {
    [D::variable(s, 0), D::variable(t, 1)]
}

pub(crate) fn hyper([s, t]: [f64; 2]) -> [H; 2] {
    [H::variable(s, 0), H::variable(t, 1)]
}

pub(crate) fn nested([s, t]: [f64; 2]) -> [N; 2] {
    [N::variable(D::variable(s, 0), 0), N::variable(D::variable(t, 1), 1)]
}

/// The same operation over the primitive and over each number type.
pub(crate) struct Operation<F, FD, FH, FN> {
    pub(crate) f64: F,
    pub(crate) dual: FD,
    pub(crate) hyper: FH,
    pub(crate) nested: FN,
}

/// `prove!(point, |x| operation)`: the closure is written once and typed four times. The operation gives a list.
macro_rules! prove {
    ($point:expr, |$x:pat_param| $body:expr) => {
        prove! { holds: $point, |$x| $body }
    };
    ($order:ident: $point:expr, |$x:pat_param| $body:expr) => {
        $crate::proof::Operation {
            f64: $crate::proof::typed::<f64, _>(|$x| $body),
            dual: $crate::proof::typed::<$crate::proof::D, _>(|$x| $body),
            hyper: $crate::proof::typed::<$crate::proof::H, _>(|$x| $body),
            nested: $crate::proof::typed::<$crate::proof::N, _>(|$x| $body),
        }
        .$order(stringify!($body), $point)
    };
}
pub(crate) use prove;

/// Says what the closure takes, where inference would come too late.
pub(crate) fn typed<T, F: Fn([T; 2]) -> Vec<T>>(f: F) -> F {
    f
}

impl<F, FD, FH, FN> Operation<F, FD, FH, FN>
where
    F: Fn([f64; 2]) -> Vec<f64>,
    FD: Fn([D; 2]) -> Vec<D>,
    FH: Fn([H; 2]) -> Vec<H>,
    FN: Fn([N; 2]) -> Vec<N>,
{
    /// Primal, first and second derivatives.
    pub(crate) fn holds(&self, what: &str, point: [f64; 2]) {
        self.first_holds(what, point);
        let (h, n) = ((self.hyper)(hyper(point)), (self.nested)(nested(point)));
        for k in 0..h.len() {
            for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let at = format!("{what} [{k}] by {i}, {j}");
                let numeric = |x| (self.dual)(dual(moved(point, j, x)))[k].eps[i];
                close(&at, h[k].second(i, j), derivative(numeric, point[j], Method::Ridders));
                same(&at, h[k].second(i, j), n[k].eps[i].eps[j]);
            }
        }
    }

    /// Primal and first derivatives.
    pub(crate) fn first_holds(&self, what: &str, point: [f64; 2]) {
        let value = (self.f64)(point);
        let (d, h, n) = ((self.dual)(dual(point)), (self.hyper)(hyper(point)), (self.nested)(nested(point)));
        assert!(!value.is_empty(), "{what}: nothing to compare");
        assert_eq!([d.len(), h.len(), n.len()], [value.len(); 3], "{what}");
        for (k, y) in value.iter().enumerate() {
            for primal in [d[k].re, h[k].re, n[k].re.re] {
                assert_eq!(y.to_bits(), primal.to_bits(), "{what} [{k}]: {primal:e} is not {y:e}");
            }
            for i in 0..2 {
                let at = format!("{what} [{k}] by {i}");
                let numeric = |x| (self.f64)(moved(point, i, x))[k];
                close(&at, d[k].eps[i], derivative(numeric, point[i], Method::Ridders));
                for other in [h[k].eps[i], n[k].eps[i].re, n[k].re.eps[i]] {
                    same(&at, d[k].eps[i], other);
                }
            }
        }
    }
}

fn moved(mut point: [f64; 2], i: usize, x: f64) -> [f64; 2] {
    point[i] = x;
    point
}

fn close(at: &str, exact: f64, numeric: dual_core::check::Estimate) {
    let scale = numeric.value.abs().max(1.0);
    assert!(numeric.error <= KNOWN * scale, "{at}: the difference {numeric:?} proves nothing");
    let allowed = 4.0 * numeric.error + ROUNDING * scale;
    assert!((exact - numeric.value).abs() <= allowed, "{at}: {exact:e} is not {numeric:?}");
}

fn same(at: &str, a: f64, b: f64) {
    assert!((a - b).abs() <= SAME * a.abs().max(1.0), "{at}: {a:e} of one type, {b:e} of another");
}
