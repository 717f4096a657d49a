//! nalgebra: `RealField`, so that vectors, norms, factorizations and rotations take numbers.
//!
//! nalgebra's own branches decide what comes out at the points where it takes a short cut. Those on `is_zero` see
//! the derivatives: an active zero is worked on, and a singular matrix with an active determinant is inverted, to
//! infinities, where f64 gets `None`. Those on `<` and `>` see the value, as for f64, and a short cut to a constant
//! gives zero tangents, also where the function has a slope: rotations at the identity above all.
//! `docs/linear_algebra.md` lists these places and what to write instead; `tests/tests/linear_algebra/` proves the list.

mod complex;
mod places;
mod shapes;

use ::nalgebra::{ComplexField, Field, RealField, SimdValue};
use ::num_traits::{Num, One, Zero};
use simba::scalar::{SubsetOf, SupersetOf};

use super::{by_value, by_value2, for_each_shared_row, names_of_smooth_rows};
use crate::bessel;
use crate::number::{Number, for_each_number};
use crate::real::{Part, of};

/// Lifts the part's own constants.
macro_rules! constants {
    ($($f:ident)*) => { $(
        #[inline]
        fn $f() -> Self { Self::from_re(T::$f()) }
    )* };
}

/// nalgebra's √ is written out below.
macro_rules! by_value_but_sqrt {
    ($first:ident sqrt $($f:ident)*) => { by_value! { $first $($f)* } };
}

macro_rules! primitive_is_subset {
    ($p:ident [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> SubsetOf<$ty> for $p where T: SupersetOf<$p>, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn to_superset(&self) -> $ty { <$ty>::from_re(T::from_subset(self)) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_superset_unchecked(element: &$ty) -> Self { element.re.to_subset_unchecked() }
            // Also with a tangent: nalgebra's matrix exponential unwraps the conversion of a step count.
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_in_subset(element: &$ty) -> bool { element.re.is_in_subset() }
        }
    };
}

macro_rules! nalgebra {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        primitive_is_subset! { f32 [$($g)*] $ty [$($w)*] }
        primitive_is_subset! { f64 [$($g)*] $ty [$($w)*] }
        impl<$($g)*> SubsetOf<Self> for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn to_superset(&self) -> Self { *self }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_superset_unchecked(element: &Self) -> Self { *element }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_in_subset(_: &Self) -> bool { true }
        }

        /// One lane: the number itself.
        impl<$($g)*> SimdValue for $ty where $($w)* {
            const LANES: usize = 1;
            type Element = Self;
            type SimdBool = bool;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn splat(value: Self) -> Self { value }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn extract(&self, _: usize) -> Self { *self }
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(unsafe_code)] // the trait's signature; nothing here is unsafe
            unsafe fn extract_unchecked(&self, lane: usize) -> Self { self.extract(lane) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn replace(&mut self, _: usize, value: Self) { *self = value; }
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(unsafe_code)] // the trait's signature; nothing here is unsafe
            unsafe fn replace_unchecked(&mut self, lane: usize, value: Self) { self.replace(lane, value); }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn select(self, condition: bool, other: Self) -> Self { if condition { self } else { other } }
        }
        impl<$($g)*> Field for $ty where T: Num, $($w)* {}

        /// A real number as a complex one: branches and values as for the primitive.
        impl<$($g)*> ComplexField for $ty where T: RealField, $($w)* {
            type RealField = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_real(re: Self) -> Self { re }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn real(self) -> Self { self }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn imaginary(self) -> Self { Zero::zero() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn conjugate(self) -> Self { self }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn modulus(self) -> Self { Part::abs(&self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn norm1(self) -> Self { Part::abs(&self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn modulus_squared(self) -> Self { self * self }
            #[inline]
            fn argument(self) -> Self { if self >= Self::zero() { Zero::zero() } else { Self::pi() } }
            #[inline]
            fn to_exp(self) -> (Self, Self) {
                if self >= Self::zero() { (self, One::one()) } else { (-self, -Self::one()) }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn scale(self, factor: Self) -> Self { self * factor }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn unscale(self, factor: Self) -> Self { self / factor }

            for_each_shared_row! { by_value_but_sqrt }
            by_value! { floor ceil round trunc fract signum abs }
            by_value2! { hypot => hypot powf => powd powc => powd log => logd }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(self, n: i32) -> Self { Part::powi(&self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn mul_add(self, a: Self, b: Self) -> Self { Part::mul_add(&self, a, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sin_cos(self) -> (Self, Self) { Part::sin_cos(&self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn try_sqrt(self) -> Option<Self> {
                if self >= Self::zero() { Some(ComplexField::sqrt(self)) } else { None }
            }
            // nalgebra's norms are roots of sums of squares, which at 0 have curvature and no slope: there the norm has
            // a kink, and gets its subgradient 0 in every order, as `hypot` does, where √ alone would say ∞·0.
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sqrt(self) -> Self {
                if self.primal() == of(0.0) && self.slopes().all(|e| e.primal() == of(0.0)) {
                    let root = ComplexField::sqrt(self.re);
                    if root.vanishes() { return Self::from_re(root); }
                }
                Part::sqrt(&self)
            }

            // sin x / x has derivatives at 0, which the quotient does not; the value is the part's own.
            #[inline]
            fn sinc(self) -> Self {
                let mut y = bessel::sph_j0(self);
                y.re = self.re.sinc();
                y
            }
            #[inline]
            fn sinhc(self) -> Self {
                let mut y = bessel::sinhc(self);
                y.re = self.re.sinhc();
                y
            }
            // nalgebra sets the value 1 at the pole, a constant.
            #[inline]
            fn cosc(self) -> Self {
                if self.primal() == of(0.0) { One::one() } else { Part::cos(&self) / self }
            }
            #[inline]
            fn coshc(self) -> Self {
                if self.primal() == of(0.0) { One::one() } else { Part::cosh(&self) / self }
            }

            // The value: an iteration that converges to a point without derivative has not broken down.
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_finite(&self) -> bool { ComplexField::is_finite(&self.re) }
        }

        impl<$($g)*> RealField for $ty where T: RealField, $($w)* {
            by_value2! { copysign => copysign max => max min => min atan2 => atan2 }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn clamp(self, lo: Self, hi: Self) -> Self { Part::clamp(&self, lo, hi) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_sign_positive(&self) -> bool { self.re.is_sign_positive() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_sign_negative(&self) -> bool { self.re.is_sign_negative() }
            #[inline]
            fn min_value() -> Option<Self> { T::min_value().map(Self::from_re) }
            #[inline]
            fn max_value() -> Option<Self> { T::max_value().map(Self::from_re) }
            constants! {
                pi two_pi frac_pi_2 frac_pi_3 frac_pi_4 frac_pi_6 frac_pi_8 frac_1_pi frac_2_pi frac_2_sqrt_pi
                e log2_e log10_e ln_2 ln_10
            }
        }
    };
}
for_each_number!(nalgebra);

#[cfg(test)]
mod tests {
    use ::nalgebra::{ComplexField, Matrix3, RealField, Rotation3, SMatrix, SVector, Vector2, Vector3};

    use crate::{Dual, HyperDual, Real};

    type Nested = Dual<Dual<f64, 1>, 3>;

    fn quadratic<D: Real>(m: SMatrix<D, 3, 3>, v: SVector<D, 3>) -> D {
        v.dot(&(m * v)) + v.norm()
    }

    const M: Matrix3<f64> = Matrix3::new(2.0, 0.5, -1.0, 1.5, 3.0, 0.25, -0.5, 1.0, 4.0);
    const V: Vector3<f64> = Vector3::new(1.0, -2.0, 2.0);

    // (vᵀMv + |v|)′ = (M + Mᵀ)v + v/|v|, and its derivative (M + Mᵀ) + (I - vvᵀ/|v|²)/|v|
    #[test]
    fn code_over_real_has_norms_and_products() {
        let gradient = (M + M.transpose()) * V + V / V.norm();
        let hessian = M + M.transpose() + (Matrix3::identity() - V * V.transpose() / 9.0) / 3.0;

        let y = quadratic(M.map(Dual::from), SVector::from_fn(|i, _| Dual::<f64, 3>::variable(V[i], i)));
        assert_eq!(y.re, V.dot(&(M * V)) + V.norm());
        assert!((Vector3::from(y.eps) - gradient).amax() < 1e-14);

        let y = quadratic(
            M.map(HyperDual::from),
            SVector::from_fn(|i, _| HyperDual::<f64, 3>::variable(V[i], i)),
        );
        assert!((Vector3::from(y.eps) - gradient).amax() < 1e-14);
        assert!((Matrix3::from_fn(|i, j| y.second(i, j)) - hessian).amax() < 1e-14);

        let y = quadratic(
            M.map(Nested::from),
            SVector::from_fn(|i, _| Nested::variable(Dual::new(V[i], [f64::from(u8::from(i == 0))]), i)),
        );
        for i in 0..3 {
            assert!((y.eps[i].re - gradient[i]).abs() < 1e-14);
            assert!((y.eps[i].eps[0] - hessian[(i, 0)]).abs() < 1e-14);
        }
    }

    // |v| has a kink at 0, with the subgradient 0 and no poison for other terms.
    #[test]
    fn norm_of_a_zero_vector_has_the_subgradient_zero() {
        let v = Vector2::from_fn(|i, _| Dual::<f64, 2>::variable(0.0, i));
        assert_eq!((v.norm().re, v.norm().eps), (0.0, [0.0, 0.0]));
        let v = Vector2::from_fn(|i, _| HyperDual::<f64, 2>::variable(0.0, i));
        assert_eq!(v.norm(), HyperDual::from(0.0));
        let v = Vector3::from_fn(|i, _| Nested::variable(Dual::variable(0.0, i), i));
        assert_eq!(v.norm(), Nested::from(0.0));
    }

    // √x has a slope at 0, an infinite one, which is not silenced.
    #[test]
    fn root_of_an_active_zero_keeps_its_infinity() {
        let y = ComplexField::sqrt(HyperDual::<f64, 1>::variable(0.0, 0));
        assert_eq!((y.re, y.eps), (0.0, [f64::INFINITY]));
        let y = ComplexField::sqrt(Dual::<Dual<f64, 1>, 1>::new(Dual::variable(0.0, 0), [Dual::from(0.0)]));
        assert_eq!(y.re.eps, [f64::INFINITY]);
        assert!(ComplexField::sqrt(Dual::<f64, 1>::from(-0.0)).re.is_sign_negative());
    }

    fn perturbed(h: f64) -> Matrix3<f64> {
        let mut m = M;
        m[(1, 2)] += h;
        m
    }

    fn active() -> Matrix3<Dual<f64, 1>> {
        let mut m = M.map(Dual::from);
        m[(1, 2)] = Dual::variable(M[(1, 2)], 0);
        m
    }

    fn assert_central<const R: usize, const C: usize>(
        dual: SMatrix<Dual<f64, 1>, R, C>,
        f: impl Fn(Matrix3<f64>) -> SMatrix<f64, R, C>,
    ) {
        let h = 1e-6;
        let numeric = (f(perturbed(h)) - f(perturbed(-h))) / (2.0 * h);
        assert_eq!(dual.map(|y| y.re), f(M));
        let error = (dual.map(|y| y.eps[0]) - numeric).amax();
        assert!(error < 1e-8 * numeric.amax().max(1.0), "{dual} {numeric}");
    }

    #[test]
    fn factorizations_carry_derivatives() {
        assert_central(active().lu().try_inverse().unwrap(), |m| m.lu().try_inverse().unwrap());
        assert_central(active().try_inverse().unwrap(), |m| m.try_inverse().unwrap());
        assert_central(active().lu().solve(&V.map(Dual::from)).unwrap(), |m| m.lu().solve(&V).unwrap());
        assert_central([active().lu().determinant()].into(), |m| [m.lu().determinant()].into());
        assert_central(active().qr().r(), |m| m.qr().r());
        let square = |m: Matrix3<f64>| m * m.transpose();
        assert_central((active() * active().transpose()).cholesky().unwrap().l(), |m| {
            square(m).cholesky().unwrap().l()
        });
        assert_central((active() * active().transpose()).symmetric_eigen().eigenvalues, |m| {
            square(m).symmetric_eigen().eigenvalues
        });
        assert_central(active().svd(true, true).singular_values, |m| m.svd(true, true).singular_values);
        assert_central((active() * Dual::from(3.0)).exp(), |m| (m * 3.0).exp());
    }

    #[test]
    fn rotations_carry_derivatives() {
        let angle = Dual::<f64, 1>::variable(0.3, 0);
        let r = Rotation3::from_euler_angles(angle, Dual::from(0.1), Dual::from(-0.2)) * V.map(Dual::from);
        let f = |t: f64| Rotation3::from_euler_angles(t, 0.1, -0.2) * V;
        let numeric = (f(0.3 + 1e-6) - f(0.3 - 1e-6)) / 2e-6;
        assert_eq!(r.map(|y| y.re), f(0.3));
        assert!((r.map(|y| y.eps[0]) - numeric).amax() < 1e-9);
    }

    // A Householder or Givens step is skipped where its vector is zero; an active zero must not be skipped.
    #[test]
    fn an_active_zero_is_not_taken_for_zero() {
        let f = |h: f64| Matrix3::new(1.0, 2.0, 3.0, h, 4.0, 5.0, 0.0, 0.0, 6.0);
        let mut m = f(0.0).map(Dual::<f64, 1>::from);
        m[(1, 0)] = Dual::variable(0.0, 0);
        assert!(m[(1, 0)].re == 0.0 && m != f(0.0).map(Dual::from));
        let numeric = (f(1e-6).lu().determinant() - f(-1e-6).lu().determinant()) / 2e-6;
        assert!((m.lu().determinant().eps[0] - numeric).abs() < 1e-9);
        assert!((m.determinant().eps[0] - numeric).abs() < 1e-9);
    }

    #[test]
    fn cardinal_functions_have_derivatives_at_zero() {
        let x = HyperDual::<f64, 1>::variable(0.0, 0);
        let jet = |y: HyperDual<f64, 1>| [y.re, y.eps[0], y.second(0, 0)];
        assert_eq!(jet(x.sinc()), [1.0, 0.0, -1.0 / 3.0]);
        assert_eq!(jet(x.sinhc()), [1.0, 0.0, 1.0 / 3.0]);
        assert_eq!(Dual::<f64, 1>::variable(0.7, 0).sinc().re, 0.7.sinc());
        assert_eq!(Dual::<f64, 1>::variable(0.0, 0).cosc(), Dual::from(1.0));
    }

    #[test]
    fn branches_and_constants_are_those_of_the_primitive() {
        type D = Dual<f64, 1>;
        assert!(D::from(-1.0).try_sqrt().is_none());
        assert_eq!(D::variable(4.0, 0).try_sqrt().unwrap().eps, [0.25]);
        assert_eq!(D::variable(-2.0, 0).to_exp(), (D::new(2.0, [-1.0]), D::from(-1.0)));
        assert_eq!(Nested::two_pi(), Nested::from(core::f64::consts::TAU));
        assert_eq!(<D as RealField>::max_value(), Some(D::from(f64::MAX)));
        assert_eq!(ComplexField::powf(D::variable(2.0, 0), D::from(3.0)).eps, [12.0]);
        assert_eq!(nalgebra::convert::<f64, Nested>(2.0), Nested::from(2.0));
    }
}
