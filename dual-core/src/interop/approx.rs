//! approx: `AbsDiffEq`, `RelativeEq`, `UlpsEq`, comparing every part.
//!
//! The tolerances are numbers too, because nalgebra's `RealField` asks for `Epsilon = Self`; their value counts and
//! applies to each part on its own.

use ::approx::{AbsDiffEq, RelativeEq, UlpsEq};

use crate::number::{Number, for_each_number};
use crate::real::Part;

/// Whether a comparison holds between every two parts.
fn every<X: Number>(a: &X, b: &X, same: impl Fn(&X::Inner, &X::Inner) -> bool) -> bool {
    a.parts().zip(b.parts()).all(|(p, q)| same(&p, &q))
}

macro_rules! approx {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> AbsDiffEq for $ty where T: AbsDiffEq<Epsilon = T>, $($w)* {
            type Epsilon = Self;
            fn default_epsilon() -> Self { Self::from_re(T::default_epsilon()) }
            fn abs_diff_eq(&self, other: &Self, epsilon: Self) -> bool {
                every(self, other, |p, q| p.abs_diff_eq(q, epsilon.re))
            }
        }
        impl<$($g)*> RelativeEq for $ty where T: RelativeEq<Epsilon = T>, $($w)* {
            fn default_max_relative() -> Self { Self::from_re(T::default_max_relative()) }
            fn relative_eq(&self, other: &Self, epsilon: Self, max_relative: Self) -> bool {
                every(self, other, |p, q| p.relative_eq(q, epsilon.re, max_relative.re))
            }
        }
        impl<$($g)*> UlpsEq for $ty where T: UlpsEq<Epsilon = T>, $($w)* {
            fn default_max_ulps() -> u32 { T::default_max_ulps() }
            fn ulps_eq(&self, other: &Self, epsilon: Self, max_ulps: u32) -> bool {
                every(self, other, |p, q| p.ulps_eq(q, epsilon.re, max_ulps))
            }
        }
    };
}
for_each_number!(approx);

#[cfg(test)]
mod tests {
    use ::approx::{
        assert_abs_diff_eq, assert_abs_diff_ne, assert_relative_eq, assert_relative_ne, assert_ulps_eq,
        assert_ulps_ne,
    };

    use crate::{Dual, HyperDual};

    type D = Dual<f64, 2>;

    #[test]
    fn equal_values_with_different_derivatives_differ() {
        let (a, b) = (D::new(1.0, [1.0, 0.0]), D::new(1.0, [1.0, 1e-3]));
        assert_abs_diff_ne!(a, b);
        assert_relative_ne!(a, b);
        assert_ulps_ne!(a, b);
        assert_abs_diff_eq!(a, b, epsilon = D::from(1e-2));
        let second = |x: f64| HyperDual::<f64, 1>::new(1.0, [1.0], |_, _| x);
        assert_relative_ne!(second(1.0), second(2.0));
        assert_relative_eq!(second(1.0), second(1.0 + 1e-16));
    }

    #[test]
    fn each_part_has_the_tolerance_to_itself() {
        let (a, b) = (D::new(1e8, [1.0, 1e-8]), D::new(1e8 + 1.0, [1.0 + 1e-9, 1e-8]));
        assert_relative_eq!(a, b, max_relative = D::from(1e-8));
        assert_relative_ne!(a, D::new(1e8, [1.0, 2e-8]), max_relative = D::from(1e-8));
        assert_ulps_eq!(a, D::new(1e8_f64.next_up(), [1.0_f64.next_up(), 1e-8]));
    }

    #[test]
    fn nested_numbers_compare_to_the_bottom() {
        type N = Dual<Dual<f64, 1>, 1>;
        let (a, b) = (N::from(1.0), N::new(Dual::from(1.0), [Dual::new(0.0, [1.0])]));
        assert_relative_ne!(a, b);
        assert_relative_eq!(a, a);
    }
}
