//! num-dual: our numbers are `DualNum`, so that code written for num-dual takes them.

use ::num_dual::{DualNum, DualNumFloat, DualStruct, Mappable};

use super::{for_each_shared_row, names_of_smooth_rows};
use crate::bessel;
use crate::graded::Graded;
use crate::number::{Number, for_each_number};
use crate::real::Part;

/// Methods that take `&self` and forward to `Part`.
macro_rules! by_reference {
    ($($f:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $f(&self) -> Self { $crate::Part::$f(self) }
    )* };
}

macro_rules! num_dual {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> DualStruct for $ty where T: DualNum<Primitive = T::Primal>, $($w)* {
            type Real = T::Primal;
            type Inner = T;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn re(&self) -> T::Primal { self.primal() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_inner(inner: &T) -> Self { Number::from_re(*inner) }
        }
        impl<$($g)*> Mappable<Self> for $ty where $($w)* {
            type Output<O> = O;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map_dual<M: Fn(Self) -> O, O>(self, f: M) -> O { f(self) }
        }
        impl<$($g)*> DualNum for $ty where T: DualNum<Primitive = T::Primal>, T::Primal: DualNumFloat, $($w)* {
            type Primitive = T::Primal;
            type InnerDual = T;
            const NDERIV: usize = <Self as Graded<T::Primal>>::DEGREE;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_re(re: T) -> Self { Number::from_re(re) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn scale(self, factor: &T) -> Self {
                self.linear(self.re * *factor, |p| Self::scaled(p, *factor))
            }

            for_each_shared_row! { by_reference }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(&self, n: i32) -> Self { Part::powi(self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powf(&self, n: T::Primal) -> Self { Part::powf(self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powd(&self, n: Self) -> Self { Part::powd(self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn log(&self, base: T::Primal) -> Self { Part::log(self, base) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn atan2(&self, other: Self) -> Self { Part::atan2(self, other) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sin_cos(&self) -> (Self, Self) { Part::sin_cos(self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn mul_add(&self, a: Self, b: Self) -> Self { Part::mul_add(self, a, b) }
            #[inline]
            fn sph_j0(&self) -> Self { bessel::sph_j0(*self) }
            #[inline]
            fn sph_j1(&self) -> Self { bessel::sph_j1(*self) }
            #[inline]
            fn sph_j2(&self) -> Self { bessel::sph_j2(*self) }
        }
    };
}
for_each_number!(num_dual);

#[cfg(test)]
mod tests {
    use ::num_dual::{DualNum, HyperDual64};

    use crate::{Dual, HyperDual};

    fn model<D: DualNum<Primitive = f64> + Copy>(x: D, y: D) -> D {
        let a = (x.sin() * y.exp() + x.powf(1.7)).ln() - y.atan2(x) + x.powd(y).sqrt();
        let b = x.tanh() + y.powi(5).cbrt() + x.log(3.0) - (x * y).ln_1p() / y.cosh();
        a * b + x.sph_j0() * y.sph_j1() - (x / y).sph_j2() + x.mul_add(y, a) * 0.5
    }

    fn assert_close(a: f64, b: f64) {
        assert!((a - b).abs() <= 1e-12 * b.abs().max(1.0), "{a} is not {b}");
    }

    #[test]
    fn code_over_dualnum_agrees_with_num_dual() {
        let (x, y) = (1.3, 2.4);
        let ours = model(HyperDual::<f64, 2>::variable(x, 0), HyperDual::variable(y, 1));
        let theirs = model(HyperDual64::from_re(x).derivative1(), HyperDual64::from_re(y).derivative2());
        assert_close(ours.re, model(x, y));
        assert_close(ours.re, theirs.re);
        assert_close(ours.eps[0], theirs.eps1);
        assert_close(ours.eps[1], theirs.eps2);
        assert_close(ours.second(0, 1), theirs.eps1eps2);
        let first = model(Dual::<f64, 2>::variable(x, 0), Dual::variable(y, 1));
        assert_eq!((first.re, first.eps), (ours.re, ours.eps));
    }

    #[test]
    fn num_dual_nests_around_ours() {
        type Nested = ::num_dual::Dual<Dual<f64, 1>>;
        let x = Nested::from_re(Dual::from(1.3)).derivative();
        let y = Nested::from_re(Dual::variable(2.4, 0));
        let nested = model(x, y);
        let flat = model(HyperDual::<f64, 2>::variable(1.3, 0), HyperDual::variable(2.4, 1));
        assert_close(nested.eps.re, flat.eps[0]);
        assert_close(nested.re.eps[0], flat.eps[1]);
        assert_close(nested.eps.eps[0], flat.second(0, 1));
    }

    #[test]
    fn the_number_of_derivatives_adds_up() {
        assert_eq!(<Dual<f64, 3> as DualNum>::NDERIV, 1);
        assert_eq!(<HyperDual<Dual<f32, 2>, 3> as DualNum>::NDERIV, 3);
    }

    #[test]
    fn ours_nest_around_ours() {
        type Nested = Dual<Dual<f64, 2>, 2>;
        let seed = |x, i| {
            Nested::new(
                Dual::variable(x, i),
                core::array::from_fn(|k| Dual::from(f64::from(u8::from(k == i)))),
            )
        };
        let nested = model(seed(1.3, 0), seed(2.4, 1));
        let flat = model(HyperDual::<f64, 2>::variable(1.3, 0), HyperDual::variable(2.4, 1));
        for (i, j) in [(0, 0), (0, 1), (1, 1)] {
            assert_close(nested.eps[i].eps[j], flat.second(i, j));
        }
    }
}
