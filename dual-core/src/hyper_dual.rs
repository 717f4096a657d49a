//! [`HyperDual`]: first and second derivatives with respect to `N` variables.

use crate::error::{Error, or_panic};
use crate::number::{Beyond, Divisor, Number, STRICT, lanes};
use crate::packed::{Dim, Packed, place};
use crate::real::{Part, of};

/// A hyper-dual number, strict or not; users see the strict ones as [`HyperDual`](crate::HyperDual).
///
/// ```
/// use dual_core::numbers::{HyperDual, PLAIN};
///
/// let x = HyperDual::<f64, 1, PLAIN>::variable(3.0, 0);
/// assert_eq!(((x * x).eps, (x * x).second(0, 0)), ([6.0], 2.0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct HyperDual<T: Part, const N: usize, const MODE: u8 = STRICT>
where
    Dim<N>: Packed,
{
    /// The value.
    pub re: T,
    /// The gradient.
    pub eps: [T; N],
    pub(crate) triangle: <Dim<N> as Packed>::Triangle<T>,
}

impl<T: Part, const N: usize, const MODE: u8> HyperDual<T, N, MODE>
where
    Dim<N>: Packed,
{
    /// The number with this value, gradient and Hessian, of which `second(i, j)` is asked for j ≤ i.
    ///
    /// ```
    /// # use dual_core::HyperDual;
    /// let x = HyperDual::<f64, 2>::new(1.0, [0.0, 1.0], |i, j| (i + j) as f64);
    /// assert_eq!((x.second(1, 0), x.second(0, 1), x.second(1, 1)), (1.0, 1.0, 2.0));
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new(re: T, eps: [T; N], second: impl FnMut(usize, usize) -> T) -> Self {
        Self { re, eps, triangle: Dim::<N>::from_fn(second) }
    }

    /// Variable `i` with value `re`: gradient one at `i`, zero elsewhere, no second derivatives.
    ///
    /// An `i` outside 0..N gives a number without derivatives, as a passive value has.
    ///
    /// ```
    /// # use dual_core::HyperDual;
    /// let x = HyperDual::<f64, 2>::variable(5.0, 1);
    /// assert_eq!((x.re, x.eps, x.second(1, 1)), (5.0, [0.0, 1.0], 0.0));
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn variable(re: T, i: usize) -> Self {
        let eps = lanes(|k| T::lift(of(if k == i { 1.0 } else { 0.0 })));
        Self::new(re, eps, |_, _| T::lift(of(0.0)))
    }

    /// The second derivative with respect to variables `i` and `j`, in either order.
    ///
    /// ```
    /// # use dual_core::HyperDual;
    /// let y = HyperDual::<f64, 2>::variable(3.0, 0) * HyperDual::variable(2.0, 1);
    /// assert_eq!((y.second(0, 1), y.second(1, 0), y.second(0, 0)), (1.0, 1.0, 0.0));
    /// ```
    ///
    /// # Panics
    /// As indexing does, if `i` or `j` is not below `N`; [`try_second`](Self::try_second) says so instead.
    #[track_caller]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn second(&self, i: usize, j: usize) -> T {
        or_panic("second", self.try_second(i, j))
    }

    /// As [`second`](Self::second), where there may be no such variable.
    ///
    /// # Errors
    /// [`Error::Index`] if `i` or `j` is not below `N`.
    ///
    /// ```
    /// # use dual_core::HyperDual;
    /// let x = HyperDual::<f64, 2>::variable(3.0, 0);
    /// assert_eq!((x * x).try_second(0, 0), Ok(2.0));
    /// assert_eq!(x.try_second(0, 2).unwrap_err().to_string(), "no variable 2 where there are 2");
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn try_second(&self, i: usize, j: usize) -> Result<T, Error> {
        match [i, j].into_iter().find(|&k| k >= N) {
            Some(index) => Err(Error::Index { what: "variable", index, count: N }),
            None => Ok(self.at(i, j)),
        }
    }

    /// The same of variables that there are.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn at(&self, i: usize, j: usize) -> T {
        self.triangle.as_ref()[place(i, j)]
    }

    /// The number with this value and gradient, and of each entry of two Hessians, with what stands in two gradients at its
    /// row and at its column, this one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn meet(
        self,
        other: Self,
        re: T,
        eps: [T; N],
        gradients: [[T; N]; 2],
        entry: impl Fn(T, T, [T; 2], [T; 2]) -> T,
    ) -> Self {
        let mut triangle = self.triangle;
        Dim::<N>::meet(&mut triangle, &other.triangle, gradients, entry);
        Self { re, eps, triangle }
    }
}

impl<T: Part, const N: usize, const MODE: u8> Number for HyperDual<T, N, MODE>
where
    Dim<N>: Packed,
{
    type Inner = T;
    const MODE: u8 = MODE;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn re(&self) -> T {
        self.re
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_re(re: T) -> Self {
        let zero = T::lift(of(0.0));
        Self::new(re, [zero; N], |_, _| zero)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        let eps = lanes(|i| tangent(self.eps[i]));
        self.meet(self, y, eps, [self.eps; 2], |a, _, _, _| tangent(a))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        let eps = lanes(|i| tangent(self.eps[i], other.eps[i]));
        self.meet(other, y, eps, [self.eps, other.eps], |a, b, _, _| tangent(a, b))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain(self, y: T, d1: T, d2: impl FnOnce() -> T) -> Self {
        let d2 = d2();
        let e = self.eps;
        let eps = lanes(|i| Self::scaled(e[i], d1));
        self.meet(self, y, eps, [e, e], |a, _, [p, _], [q, _]| Self::bent_onto(Self::scaled(a, d1), p, q, d2))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain_by_ratio(self, y: T, d1: T, ratio: impl FnOnce() -> T) -> Self {
        let (e, ratio) = (self.eps, ratio());
        let eps = lanes(|i| Self::scaled(e[i], d1));
        self.meet(self, y, eps, [eps, e], |a, _, [p, _], [_, q]| {
            Self::bent_onto(Self::scaled(a, d1), p, q, ratio)
        })
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain2(self, other: Self, y: T, [da, db]: [T; 2], d2: impl FnOnce() -> [T; 3]) -> Self {
        let [daa, dab, dbb] = d2();
        let (a, b) = (self.eps, other.eps);
        let eps = lanes(|i| Self::scaled_onto(Self::scaled(b[i], db), a[i], da));
        self.meet(other, y, eps, [a, b], |p, q, [ai, bi], [aj, bj]| {
            let first = Self::scaled_onto(Self::scaled(q, db), p, da);
            let pure = Self::bent_onto(Self::bent(ai, aj, daa), bi, bj, dbb);
            Self::bent_onto(Self::bent_onto(first + pure, ai, bj, dab), aj, bi, dab)
        })
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn product(self, other: Self, y: T) -> Self {
        let (a, b) = (self.eps, other.eps);
        let (p, q) = (self.re, other.re);
        let eps = lanes(|i| Self::scaled_onto(Self::scaled(b[i], p), a[i], q));
        self.meet(other, y, eps, [a, b], |aa, bb, [ai, bi], [aj, bj]| {
            let first = Self::scaled_onto(Self::scaled(bb, p), aa, q);
            Self::both_onto(Self::both_onto(first, ai, bj), aj, bi)
        })
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn square(self, y: T) -> Self {
        let (e, p) = (self.eps, self.re);
        let eps = lanes(|i| Self::scaled_twice(e[i], p));
        self.meet(self, y, eps, [e, e], |a, _, [ei, _], [ej, _]| {
            if Self::STRICT {
                let half = Self::both_onto(Self::scaled(a, p), ei, ej);
                half + half
            } else {
                Self::both_onto(Self::scaled_twice(a, p), ei + ei, ej)
            }
        })
    }

    // (a/b)″ = (a″ - y′b′ - b′y′ - y·b″)/b, the product rule of y·b = a read backwards.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn quotient(self, other: Self, y: T) -> Self {
        let (b, divisor) = (other.eps, Divisor::new(other.re));
        let q: [T; N] = lanes(|i| Self::over(Self::less_scaled(self.eps[i], b[i], y), divisor));
        self.meet(other, y, q, [q, b], |aa, bb, [qi, bi], [qj, bj]| {
            let mixed = Self::both_onto(Self::both(qi, bj), qj, bi);
            Self::over(Self::less_scaled(aa - mixed, bb, y), divisor)
        })
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(&self) -> impl Iterator<Item = T> {
        let triangle = self.triangle;
        let entries = (0..triangle.as_ref().len()).map(move |k| triangle.as_ref()[k]);
        core::iter::once(self.re).chain(self.eps).chain(entries)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn slopes(&self) -> impl Iterator<Item = T> {
        self.eps.into_iter()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.eps == other.eps && self.triangle == other.triangle
    }
}

impl<T: Part, const N: usize, const MODE: u8> Beyond for HyperDual<T, N, MODE> where Dim<N>: Packed {}
