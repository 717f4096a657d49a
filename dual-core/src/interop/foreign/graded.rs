//! num-dual's types taken apart by degree; a direction is the first entry of their first field.

use ::nalgebra::allocator::Allocator;
use ::nalgebra::{DefaultAllocator, DimName, OMatrix};
use ::num_dual::Derivative;

use crate::real::{Part, Primitive, of};

/// What a type of num-dual keeps derivatives in: a float, or a vector or matrix that may be absent.
pub(super) trait Tangent {
    type Float;

    fn is_zero(&self) -> bool;
    fn is_finite(&self) -> bool;
    /// Zero, but for the first entry.
    fn unit(size: Self::Float) -> Self;
    /// The first entry; NaN if there is none.
    fn first(&self) -> Self::Float;
    /// Every entry through `f`; an absent one is zero.
    fn each(&self, f: impl Fn(Self::Float) -> Self::Float) -> Self;
}

impl<P: Primitive> Tangent for P {
    type Float = P;

    fn is_zero(&self) -> bool {
        self.vanishes()
    }
    fn is_finite(&self) -> bool {
        self.all_finite()
    }
    fn unit(size: P) -> P {
        size
    }
    fn first(&self) -> P {
        *self
    }
    fn each(&self, f: impl Fn(P) -> P) -> P {
        f(*self)
    }
}

impl<P: Primitive, R: DimName, C: DimName> Tangent for Derivative<P, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    type Float = P;

    fn is_zero(&self) -> bool {
        self.0.as_ref().is_none_or(|m| m.iter().all(Part::vanishes))
    }
    fn is_finite(&self) -> bool {
        self.0.as_ref().is_none_or(|m| m.iter().all(Part::all_finite))
    }
    fn unit(size: P) -> Self {
        let entry = |i, j| if i == 0 && j == 0 { size } else { of(0.0) };
        Derivative(Some(OMatrix::from_fn_generic(R::name(), C::name(), entry)))
    }
    fn first(&self) -> P {
        self.0.as_ref().map_or(of(0.0), |m| m.iter().next().copied().unwrap_or(of(f64::NAN)))
    }
    fn each(&self, f: impl Fn(P) -> P) -> Self {
        let entry = |i, j| f(self.0.as_ref().map_or(of(0.0), |m| m[(i, j)]));
        Derivative(Some(OMatrix::from_fn_generic(R::name(), C::name(), entry)))
    }
}

macro_rules! graded {
    ([$($g:tt)*] $ty:ty, $p:ident { $first:ident $one:literal $($tangent:ident $degree:literal)* }) => {
        impl<$($g)*> Graded<$p> for $ty {
            const DEGREE: usize = <Self as DualNum>::NDERIV;
            const DIRECTIONS: usize = 1;

            fn each(self, f: &impl Fn(usize, $p) -> $p) -> Self {
                let mut number = self;
                number.re = f(0, self.re);
                number.$first = Tangent::each(&self.$first, |p| f($one, p));
                $( number.$tangent = Tangent::each(&self.$tangent, |p| f($degree, p)); )*
                number
            }
            fn along(value: $p, _: usize, tangent: $p) -> Self {
                let mut number = Self::from(value);
                number.$first = Tangent::unit(tangent);
                number
            }
            fn tangent(&self, _: usize) -> $p {
                Tangent::first(&self.$first)
            }
            fn carried(self, slope: Self) -> Self {
                // Degrees are small.
                let times = |degree: usize| $p::from(u8::try_from(degree).unwrap_or(u8::MAX));
                let weighed = self.each(&|degree, p| if degree == 0 { 0.0 } else { p * times(degree) });
                // Degree by degree, without what the slope may not know: 0·NaN is no zero.
                (1..=Self::DEGREE).fold(Self::from(0.0), |sum, k| {
                    let lower = slope.each(&|degree, p| if degree < k { p } else { 0.0 });
                    sum + (weighed * lower).each(&|degree, p| if degree == k { p / times(k) } else { 0.0 })
                })
            }
        }
    };
}
