//! What a generated fn runs its twin for: one type a driver.
//!
//! A twin is generic over the number, which no closure is. So the generated code hands each driver the twin over two
//! number types, plain and strict, of which the driver says which they are; it does so in one place a fn, and every
//! sibling is a call of that.

use crate::dual::Dual;
use crate::hyper_dual::HyperDual;
use crate::real::Part;
use crate::taylor::Taylor;
use crate::tree::Tree;
use crate::{Dim, Packed};

use super::derivatives::{Order, expanded};
use super::gradient::first;
use super::hessian::second;
use super::hvp::{Nested, along};
use super::jvp::moved;
use super::{STRICT_AT_ONCE, settle};

/// One run of a twin at `X`: over the plain number `P`, of which it makes `A`, and if that is in doubt over the
/// strict number `S`, of which it makes `B`.
pub trait Run<X: Tree + ?Sized, P, S, A, B>
where
    P: Part,
    S: Part,
{
    /// What comes out.
    type Out;
    /// Runs it.
    fn run(self, x: &X, plain: impl Fn(X::Of<P>) -> A, strict: impl Fn(X::Of<S>) -> B) -> Self::Out;
}

/// Values and first derivatives, `N` lanes a pass.
pub struct First<const N: usize>;

impl<X, F, A, B, const N: usize> Run<X, Dual<F, N, false>, Dual<F, N>, A, B> for First<N>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    A: Tree<Leaf = Dual<F, N, false>, Of<F> = B::Of<F>, Of<X::Of<F>> = B::Of<X::Of<F>>>,
    B: Tree<Leaf = Dual<F, N>>,
{
    type Out = (B::Of<F>, B::Of<X::Of<F>>);

    #[inline(always)]
    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<Dual<F, N, false>>) -> A,
        strict: impl Fn(X::Of<Dual<F, N>>) -> B,
    ) -> Self::Out {
        if const { N <= STRICT_AT_ONCE } {
            return first(x, strict).0;
        }
        settle(first(x, plain), || first(x, strict))
    }
}

/// Values, first and second derivatives, `N` variables a pass.
pub struct Second<const N: usize>;

impl<X, F, A, B, const N: usize> Run<X, HyperDual<F, N, false>, HyperDual<F, N>, A, B> for Second<N>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    A: Tree<Leaf = HyperDual<F, N, false>>
        + Tree<Of<F> = B::Of<F>, Of<X::Of<F>> = B::Of<X::Of<F>>, Of<X::Of<X::Of<F>>> = B::Of<X::Of<X::Of<F>>>>,
    B: Tree<Leaf = HyperDual<F, N>>,
    Dim<N>: Packed,
{
    type Out = (B::Of<F>, B::Of<X::Of<F>>, B::Of<X::Of<X::Of<F>>>);

    #[inline(always)]
    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<HyperDual<F, N, false>>) -> A,
        strict: impl Fn(X::Of<HyperDual<F, N>>) -> B,
    ) -> Self::Out {
        if const { N <= STRICT_AT_ONCE } {
            return second(x, strict).0;
        }
        settle(second(x, plain), || second(x, strict))
    }
}

/// Values and derivatives along tangents.
pub struct Jvp<'a, X: ?Sized>(pub &'a X);

impl<X, F, A, B> Run<X, Dual<F, 1, false>, Dual<F, 1>, A, B> for Jvp<'_, X>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    A: Tree<Leaf = Dual<F, 1, false>, Of<F> = B::Of<F>>,
    B: Tree<Leaf = Dual<F, 1>>,
{
    type Out = (B::Of<F>, B::Of<F>);

    #[inline(always)]
    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<Dual<F, 1, false>>) -> A,
        strict: impl Fn(X::Of<Dual<F, 1>>) -> B,
    ) -> Self::Out {
        settle(moved(x, self.0, plain), || moved(x, self.0, strict))
    }
}

/// Hessian times direction, `N` lanes a pass.
pub struct Hvp<'a, X: ?Sized, const N: usize>(pub &'a X);

impl<X, F, A, B, const N: usize> Run<X, Nested<F, N, false>, Nested<F, N, true>, A, B> for Hvp<'_, X, N>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    A: Tree<Leaf = Nested<F, N, false>, Of<X::Of<F>> = B::Of<X::Of<F>>>,
    B: Tree<Leaf = Nested<F, N, true>>,
{
    type Out = B::Of<X::Of<F>>;

    #[inline(always)]
    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<Nested<F, N, false>>) -> A,
        strict: impl Fn(X::Of<Nested<F, N, true>>) -> B,
    ) -> Self::Out {
        settle(along(x, self.0, plain), || along(x, self.0, strict))
    }
}

/// The value and every derivative up to order `K`, by the one leaf.
pub struct Series<const K: usize>;

impl<X, F, const K: usize> Run<X, Taylor<F, K, false>, Taylor<F, K>, Taylor<F, K, false>, Taylor<F, K>>
    for Series<K>
where
    X: Tree<Leaf = F>,
    F: Part,
    Dim<K>: Order,
{
    type Out = <Dim<K> as Order>::Derivatives<F>;

    #[inline(always)]
    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<Taylor<F, K, false>>) -> Taylor<F, K, false>,
        strict: impl Fn(X::Of<Taylor<F, K>>) -> Taylor<F, K>,
    ) -> Self::Out {
        let seeded = x.map(&mut |&x| Taylor::variable(x));
        settle(expanded(plain, seeded), || expanded(strict, x.map(&mut |&x| Taylor::variable(x))))
    }
}
