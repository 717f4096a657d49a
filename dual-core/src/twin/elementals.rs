//! Elementals of twins: `elementals::sin::<D, F, _>(&x)` for numbers and passive values, by value or by reference.

use super::{for_each_primitive, with_passive_types};
use crate::real::{Part, Primitive, Real};
use crate::rules::for_each_rule;

/// An operand of an elemental: a number or a passive value, behind any reference.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` has no elementary functions of `{Self}`",
    label = "expected a scalar"
)]
pub trait Operand<D, F> {
    /// The number or passive value itself.
    type Value: Copy;
    /// Reads it.
    fn value(&self) -> Self::Value;
}

/// Two operands of an elemental as one type: a number if either is one.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot apply a function to `{Self}` and `{B}`",
    label = "expected two scalars of the fn's float type"
)]
pub trait Join<D, F, B> {
    /// The common type.
    type Out;
    /// Lifts the one that is passive, if the other is not.
    fn join(self, b: B) -> (Self::Out, Self::Out);
}

/// The power and the logarithm, which cost less for a passive second operand.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot raise `{Self}` to `{B}` or take its logarithm to that base",
    label = "expected two scalars of the fn's float type"
)]
pub trait Power<D, F, B> {
    /// A number if either operand is one.
    type Out;
    /// `self` to the power `b`.
    fn power(self, b: B) -> Self::Out;
    /// The logarithm of `self` to the base `b`.
    fn logarithm(self, b: B) -> Self::Out;
}

/// What integers have as well: a twin may take an index for active when it cannot tell.
pub trait Discrete: Copy {
    /// The magnitude.
    fn abs(self) -> Self;
    /// -1, 0 or 1; for floats ±1.
    fn signum(self) -> Self;
    /// The larger.
    fn max(self, b: Self) -> Self;
    /// The smaller.
    fn min(self, b: Self) -> Self;
    /// The least non-negative remainder.
    fn rem_euclid(self, b: Self) -> Self;
    /// The quotient that leaves it.
    fn div_euclid(self, b: Self) -> Self;
}

impl<T: Part> Discrete for T {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn abs(self) -> T {
        Part::abs(&self)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn signum(self) -> T {
        Part::signum(&self)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn max(self, b: T) -> T {
        Part::max(&self, b)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn min(self, b: T) -> T {
        Part::min(&self, b)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn rem_euclid(self, b: T) -> T {
        Part::rem_euclid(&self, b)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn div_euclid(self, b: T) -> T {
        Part::div_euclid(&self, b)
    }
}

macro_rules! discrete {
    (|$x:ident| $abs:expr, $signum:expr; $($p:ident)*) => { $(
        impl Discrete for $p {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn abs(self) -> $p { let $x = self; $abs }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn signum(self) -> $p { let $x = self; $signum }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn max(self, b: $p) -> $p { Ord::max(self, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn min(self, b: $p) -> $p { Ord::min(self, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn rem_euclid(self, b: $p) -> $p { self.rem_euclid(b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn div_euclid(self, b: $p) -> $p { self.div_euclid(b) }
        }
    )* };
}
discrete!(|x| x.abs(), x.signum(); isize i8 i16 i32 i64 i128);
// The standard library has no abs and signum of these; no fn that compiles asks for them.
discrete!(|x| x, Ord::min(x, 1); usize u8 u16 u32 u64 u128);

macro_rules! operands {
    ($f:ident) => {
        operands! { @operand $f D }
        with_passive_types! { passive $f }

        impl<D: Real<$f>> Join<D, $f, D> for D {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn join(self, b: D) -> (D, D) { (self, b) }
        }
        impl<D: Real<$f>> Join<D, $f, $f> for D {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn join(self, b: $f) -> (D, D) { (self, <D as Part>::lift(b)) }
        }
        impl<D: Real<$f>> Join<D, $f, D> for $f {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn join(self, b: D) -> (D, D) { (<D as Part>::lift(self), b) }
        }

        operands! { @power $f [D: Real<$f>] D, D => D: a b Part::powd(&a, b), Part::logd(&a, b) }
        operands! { @power $f [D: Real<$f>] D, $f => D: a b Part::powf(&a, b), Part::log(&a, b) }
        operands! { @power $f [D: Real<$f>] $f, D => D: a b Part::powd(&<D as Part>::lift(a), b), Part::logd(&<D as Part>::lift(a), b) }
        operands! { @power $f [D: Real<$f>] $f, $f => $f: a b Part::powf(&a, b), Part::log(&a, b) }
    };
    (@power $f:ident [$($g:tt)*] $a:ty, $b:ty => $out:ty: $x:ident $y:ident $power:expr, $logarithm:expr) => {
        impl<$($g)*> Power<D, $f, $b> for $a {
            type Out = $out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn power(self, b: $b) -> $out { let ($x, $y) = (self, b); $power }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn logarithm(self, b: $b) -> $out { let ($x, $y) = (self, b); $logarithm }
        }
    };
    (@operand $f:ident $t:ident) => {
        operands! { @deref $f $t, $t, x => *x }
        operands! { @deref $f $t, &$t, x => **x }
        operands! { @deref $f $t, &&$t, x => ***x }
        operands! { @deref $f $t, &mut $t, x => **x }
    };
    (@deref $f:ident $t:ident, $form:ty, $x:ident => $read:expr) => {
        impl<D: Real<$f>> Operand<D, $f> for $form {
            type Value = $t;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn value(&self) -> $t { let $x = self; $read }
        }
    };
}
macro_rules! passive {
    ([$($p:ident)*] $f:ident) => { $(
        operands! { @operand $f $p }
        impl<D: Real<$f>> Join<D, $f, $p> for $p {
            type Out = $p;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn join(self, b: $p) -> ($p, $p) { (self, b) }
        }
    )* };
}
for_each_primitive!(operands);

macro_rules! unary_calls {
    ($bound:ident $how:ident $($f:ident)*) => { $(
        #[doc = concat!("`", stringify!($f), "` in a twin.")]
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub fn $f<D, F, A: Operand<D, F, Value: $bound> + ?Sized>(x: &A) -> A::Value {
            unary_calls!(@$how $bound $f x.value())
        }
    )* };
    (@by_reference $bound:ident $f:ident $x:expr) => { $bound::$f(&$x) };
    (@by_value $bound:ident $f:ident $x:expr) => { $bound::$f($x) };
}
/// The elementary functions that complex numbers have as well.
macro_rules! analytic {
    ($($f:ident)*) => {
        /// What has them: a number, a float, a complex number of these.
        #[diagnostic::on_unimplemented(
            message = "`#[differentiable]` has no elementary functions of `{Self}`",
            label = "expected a float or a complex number"
        )]
        pub trait Analytic: Copy {
            $( #[doc = concat!("`", stringify!($f), "`.")] fn $f(self) -> Self; )*
            /// To an integer power.
            fn powi(self, n: i32) -> Self;
        }
        impl<T: Part> Analytic for T {
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $f(self) -> T { Part::$f(&self) }
            )*
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(self, n: i32) -> T { Part::powi(&self, n) }
        }
        unary_calls! { Analytic by_value $($f)* }
    };
}
analytic! { sqrt cbrt exp exp2 ln log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh }

macro_rules! smooth_calls {
    ({}
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special $special:tt
     linear { $( $l:ident $ldoc:literal; )* }
     step $step:tt
     binary $binary:tt
    ) => {
        $( smooth_calls! { $f } )*
        unary_calls! { Part by_reference $($l)* floor ceil round round_ties_even trunc fract }
    };
    // Those of `analytic`; that no name is in neither, the parity test of the attribute's names says.
    (sqrt) => {}; (cbrt) => {}; (exp) => {}; (exp2) => {}; (ln) => {}; (log2) => {}; (log10) => {};
    (sin) => {}; (cos) => {}; (tan) => {}; (asin) => {}; (acos) => {}; (atan) => {};
    (sinh) => {}; (cosh) => {}; (tanh) => {}; (asinh) => {}; (acosh) => {}; (atanh) => {};
    ($f:ident) => { unary_calls! { Part by_reference $f } };
}
macro_rules! binary_calls {
    ($bound:ident $how:ident $($f:ident)*) => { $(
        #[doc = concat!("`", stringify!($f), "` in a twin.")]
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub fn $f<D, F, A, B, T>(a: &A, b: &B) -> T
        where
            A: Operand<D, F> + ?Sized,
            B: Operand<D, F> + ?Sized,
            A::Value: Join<D, F, B::Value, Out = T>,
            T: $bound,
        {
            let (a, b) = a.value().join(b.value());
            binary_calls!(@$how $bound $f a, b)
        }
    )* };
    (@by_reference $bound:ident $f:ident $a:expr, $b:expr) => { $bound::$f(&$a, $b) };
    (@by_value $bound:ident $f:ident $a:expr, $b:expr) => { $bound::$f($a, $b) };
}
for_each_rule!(smooth_calls);
unary_calls!(Discrete by_value abs signum);
binary_calls!(Part by_reference atan2 hypot copysign midpoint abs_sub);
binary_calls!(Discrete by_value max min rem_euclid div_euclid);

/// `powi` in a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn powi<D, F, A: Operand<D, F, Value: Analytic> + ?Sized>(x: &A, n: i32) -> A::Value {
    Analytic::powi(x.value(), n)
}

/// `sin_cos` in a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn sin_cos<D, F, A: Operand<D, F, Value: Part> + ?Sized>(x: &A) -> (A::Value, A::Value) {
    Part::sin_cos(&x.value())
}

macro_rules! power_calls {
    ($( $f:ident $method:ident $operands:literal; )*) => { $(
        #[doc = concat!("`", stringify!($f), "` in a twin, of an active or passive ", $operands, ".")]
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub fn $f<D, F, A, B>(a: &A, b: &B) -> <A::Value as Power<D, F, B::Value>>::Out
        where
            A: Operand<D, F> + ?Sized,
            B: Operand<D, F> + ?Sized,
            A::Value: Power<D, F, B::Value>,
        {
            a.value().$method(b.value())
        }
    )* };
}
power_calls! {
    powf power "base and exponent";
    log logarithm "argument and base";
}

/// `mul_add` in a twin; the result is a number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn mul_add<D, F, A, B, C>(a: &A, b: &B, c: &C) -> D
where
    D: Real<F>,
    F: Primitive,
    A: Operand<D, F, Value: Into<D>> + ?Sized,
    B: Operand<D, F, Value: Into<D>> + ?Sized,
    C: Operand<D, F, Value: Into<D>> + ?Sized,
{
    Part::mul_add(&a.value().into(), b.value().into(), c.value().into())
}

/// `clamp` in a twin; the result is a number.
///
/// # Panics
/// As f64's method does: if `lo > hi` or one of them is NaN.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn clamp<D, F, A, B, C>(x: &A, lo: &B, hi: &C) -> D
where
    D: Real<F>,
    F: Primitive,
    A: Operand<D, F, Value: Into<D>> + ?Sized,
    B: Operand<D, F, Value: Into<D>> + ?Sized,
    C: Operand<D, F, Value: Into<D>> + ?Sized,
{
    let (lo, hi): (D, D) = (lo.value().into(), hi.value().into());
    // The twin does what the fn does, its panics included.
    assert!(Part::primal(&lo) <= Part::primal(&hi), "min > max, or either was NaN. min = {lo}, max = {hi}");
    Part::clamp(&x.value().into(), lo, hi)
}
