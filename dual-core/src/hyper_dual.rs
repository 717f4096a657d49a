//! [`HyperDual`]: first and second derivatives with respect to `N` variables.

use core::array::from_fn;

use crate::number::{Number, bent, both, over, scaled};
use crate::packed::{Dim, Packed, place};
use crate::real::{Part, of};

/// A hyper-dual number: a value, its gradient and its Hessian with respect to `N` variables, N ≤ 16.
///
/// The law is Taylor's to second order: f(a + h) = f(a) + f′(a)h + ½f″(a)h² for the increment h that the
/// derivative parts describe (Fike and Alonso, The Development of Hyper-Dual Numbers for Exact Second-Derivative
/// Calculations, AIAA 2011-886). The Hessian is symmetric and stored as a packed triangle.
///
/// ```
/// use dual_core::HyperDual;
///
/// let x = HyperDual::<f64, 2>::variable(3.0, 0);
/// let y = HyperDual::variable(2.0, 1);
/// let f = x * x * y;
/// assert_eq!((f.re, f.eps), (18.0, [12.0, 9.0]));
/// assert_eq!([f.second(0, 0), f.second(0, 1), f.second(1, 1)], [4.0, 6.0, 0.0]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct HyperDual<T: Part, const N: usize>
where
    Dim<N>: Packed,
{
    /// The value.
    pub re: T,
    /// The gradient.
    pub eps: [T; N],
    triangle: <Dim<N> as Packed>::Triangle<T>,
}

impl<T: Part, const N: usize> HyperDual<T, N>
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
    #[inline(always)]
    pub fn new(re: T, eps: [T; N], second: impl FnMut(usize, usize) -> T) -> Self {
        Self { re, eps, triangle: Dim::<N>::from_fn(second) }
    }

    /// Variable `i` with value `re`: gradient one at `i`, zero elsewhere, no second derivatives.
    ///
    /// An `i` outside 0..N gives a number without derivatives, as a passive value has.
    #[inline(always)]
    pub fn variable(re: T, i: usize) -> Self {
        let eps = from_fn(|k| T::lift(of(if k == i { 1.0 } else { 0.0 })));
        Self::new(re, eps, |_, _| T::lift(of(0.0)))
    }

    /// The second derivative with respect to variables `i` and `j`, in either order.
    ///
    /// # Panics
    /// If `i` or `j` is not below `N`.
    #[inline(always)]
    pub fn second(&self, i: usize, j: usize) -> T {
        assert!(i < N && j < N, "second({i}, {j}) of a HyperDual with {N} variables");
        self.triangle.as_ref()[place(i, j)]
    }

    #[inline(always)]
    fn at(&self, i: usize, j: usize) -> T {
        self.triangle.as_ref()[place(i, j)]
    }
}

impl<T: Part, const N: usize> Number for HyperDual<T, N>
where
    Dim<N>: Packed,
{
    type Inner = T;
    const ORDER: usize = 2;

    #[inline(always)]
    fn re(&self) -> T {
        self.re
    }

    #[inline(always)]
    fn from_re(re: T) -> Self {
        let zero = T::lift(of(0.0));
        Self::new(re, [zero; N], |_, _| zero)
    }

    #[inline(always)]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        Self::new(y, from_fn(|i| tangent(self.eps[i])), |i, j| tangent(self.at(i, j)))
    }

    #[inline(always)]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        Self::new(y, from_fn(|i| tangent(self.eps[i], other.eps[i])), |i, j| {
            tangent(self.at(i, j), other.at(i, j))
        })
    }

    #[inline(always)]
    fn chain(self, y: T, d1: T, d2: impl FnOnce() -> T) -> Self {
        let d2 = d2();
        let e = self.eps;
        Self::new(y, from_fn(|i| scaled(e[i], d1)), |i, j| scaled(self.at(i, j), d1) + bent(e[i], e[j], d2))
    }

    #[inline(always)]
    fn chain2(self, other: Self, y: T, [da, db]: [T; 2], d2: impl FnOnce() -> [T; 3]) -> Self {
        let [daa, dab, dbb] = d2();
        let (a, b) = (self.eps, other.eps);
        Self::new(y, from_fn(|i| scaled(a[i], da) + scaled(b[i], db)), |i, j| {
            let first = scaled(self.at(i, j), da) + scaled(other.at(i, j), db);
            let pure = bent(a[i], a[j], daa) + bent(b[i], b[j], dbb);
            first + pure + bent(a[i], b[j], dab) + bent(a[j], b[i], dab)
        })
    }

    #[inline(always)]
    fn product(self, other: Self, y: T) -> Self {
        let (a, b) = (self.eps, other.eps);
        let (p, q) = (self.re, other.re);
        Self::new(y, from_fn(|i| scaled(a[i], q) + scaled(b[i], p)), |i, j| {
            let first = scaled(self.at(i, j), q) + scaled(other.at(i, j), p);
            first + both(a[i], b[j]) + both(a[j], b[i])
        })
    }

    // (a/b)″ = (a″ - y′b′ - b′y′ - y·b″)/b, the product rule of y·b = a read backwards.
    #[inline(always)]
    fn quotient(self, other: Self, y: T) -> Self {
        let b = other.eps;
        let q: [T; N] = from_fn(|i| over(self.eps[i] - scaled(b[i], y), other.re));
        Self::new(y, q, |i, j| {
            let mixed = both(q[i], b[j]) + both(q[j], b[i]);
            over(self.at(i, j) - mixed - scaled(other.at(i, j), y), other.re)
        })
    }

    #[inline(always)]
    fn parts(&self) -> impl Iterator<Item = T> {
        let triangle = self.triangle;
        let entries = (0..triangle.as_ref().len()).map(move |k| triangle.as_ref()[k]);
        core::iter::once(self.re).chain(self.eps).chain(entries)
    }

    #[inline(always)]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.eps == other.eps && self.triangle == other.triangle
    }
}
