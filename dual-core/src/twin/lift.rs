//! Conversions of twins: lift a slot, take the primal for a comparison, `as f64`.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::{BuildHasher, Hash};

use super::elementals::Operand;
use super::{for_each_primitive, with_passive_types};
use crate::real::{Part, Real};

/// What a slot that receives active values holds: numbers for scalars, the same for anything without scalars.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot keep an active value in a variable of type `{Self}`",
    label = "this type has no form that carries derivatives",
    note = "let a struct be `#[derive(Differentiable)] struct P<T = f64> {{ x: T, … }}`, with `T` for its floats",
    note = "vectors and matrices are those of the nalgebra that dual-core uses, `dual_core::nalgebra`: of another version they are \
            other types"
)]
pub trait Lift<D, F> {
    /// The form that carries derivatives.
    type Out;
    /// Lifts: zero tangents.
    fn lift(self) -> Self::Out;
    /// Lifts each. An array of numbers is its own lift: to go through it would copy it, which large numbers make felt.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lift_each<const N: usize>(all: [Self; N]) -> [Self::Out; N]
    where
        Self: Sized,
    {
        all.map(Self::lift)
    }
}
/// Lifts a value into the form that carries derivatives.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn lift<D, F, T: Lift<D, F>>(value: T) -> T::Out {
    value.lift()
}

/// What a comparison or an integer cast looks at: the primal of a number, anything else as it is.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot compare `{Self}` or cast it to an integer",
    label = "this type has no primal"
)]
pub trait Primal<D, F> {
    /// The type without derivatives.
    type Out;
    /// The primal.
    fn primal(&self) -> Self::Out;
}
/// The primal of a value.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn primal<D, F, T: Primal<D, F> + ?Sized>(value: &T) -> T::Out {
    value.primal()
}

/// What a text holds of a value to so many decimals: the primal of a number. Not of another text, cut to so many characters, which
/// may be all digits of the number that it was made of.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn written<D, F, T: Operand<D, F>>(value: &T) -> <T::Value as Primal<D, F>>::Out
where
    T::Value: Primal<D, F>,
{
    value.value().primal()
}

/// `as f64` in a twin over f64, `as f32` in one over f32: a number stays a number.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot cast `{Self}` to a float",
    label = "only numbers and primitive numeric types can be cast"
)]
pub trait AsFloat<D, F> {
    /// A number, or the primitive.
    type Out;
    /// Casts.
    fn float(self) -> Self::Out;
}
/// Casts to the twin's primitive, keeping derivatives.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn as_float<D, F, T: AsFloat<D, F>>(value: T) -> T::Out {
    value.float()
}

/// Values that a twin passes on unchanged.
macro_rules! unchanged {
    ($f:ident $trait:ident $method:ident: $( ($($g:tt)*) $ty:ty ),* $(,)?) => { $(
        impl<$($g)* D: Real<$f>> $trait<D, $f> for $ty {
            type Out = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self) -> Self { self }
        }
    )* };
}

macro_rules! conversions {
    ($f:ident) => {
        impl<D: Real<$f>> Lift<D, $f> for $f {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> D {
                <D as Part>::lift(self)
            }
        }
        impl<D: Real<$f>> Lift<D, $f> for D {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> D {
                self
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift_each<const N: usize>(all: [D; N]) -> [D; N] {
                all
            }
        }
        unchanged! { $f Lift lift:
            () bool, () char, () (), () String, ('a,) &'a D, ('a,) &'a mut D, ('a,) &'a [D], ('a,) &'a Vec<D>, ('a,) &'a str,
            () usize, () isize, () u8, () u16, () u32, () u64, () u128, () i8, () i16, () i32, () i64, () i128,
        }
        impl<D: Real<$f>, T: Lift<D, $f>, const N: usize> Lift<D, $f> for [T; N] {
            type Out = [T::Out; N];
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                T::lift_each(self)
            }
        }
        impl<D: Real<$f>, T: Lift<D, $f>> Lift<D, $f> for Vec<T> {
            type Out = Vec<T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.into_iter().map(T::lift).collect()
            }
        }
        impl<D: Real<$f>, T: Lift<D, $f>> Lift<D, $f> for VecDeque<T> {
            type Out = VecDeque<T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.into_iter().map(T::lift).collect()
            }
        }
        impl<D: Real<$f>, K: Ord, T: Lift<D, $f>> Lift<D, $f> for BTreeMap<K, T> {
            type Out = BTreeMap<K, T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.into_iter().map(|(key, value)| (key, value.lift())).collect()
            }
        }
        impl<D: Real<$f>, K: Eq + Hash, T: Lift<D, $f>, S: BuildHasher + Default> Lift<D, $f>
            for HashMap<K, T, S>
        {
            type Out = HashMap<K, T::Out, S>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.into_iter().map(|(key, value)| (key, value.lift())).collect()
            }
        }
        impl<D: Real<$f>, T: Lift<D, $f>> Lift<D, $f> for Option<T> {
            type Out = Option<T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.map(T::lift)
            }
        }
        impl<D: Real<$f>, T: Lift<D, $f>, E> Lift<D, $f> for Result<T, E> {
            type Out = Result<T::Out, E>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                self.map(T::lift)
            }
        }
        conversions! { @tuple $f A a, B b }
        conversions! { @tuple $f A a, B b, C c }
        conversions! { @tuple $f A a, B b, C c, E e }
        conversions! { @tuple $f A a, B b, C c, E e, G g }
        conversions! { @tuple $f A a, B b, C c, E e, G g, H h }

        impl<D: Real<$f>> Primal<D, $f> for D {
            type Out = $f;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $f {
                Part::primal(self)
            }
        }
        conversions! { @by_reference $f D => $f }
        conversions! { @container $f [const N: usize] [T; N] => [T::Out; N]: x x.each_ref().map(|x| x.primal()) }
        conversions! { @container $f [] [T] => Vec<T::Out>: x x.iter().map(T::primal).collect() }
        conversions! { @container $f [] Vec<T> => Vec<T::Out>: x x.iter().map(T::primal).collect() }
        conversions! { @container $f [] VecDeque<T> => VecDeque<T::Out>: x x.iter().map(T::primal).collect() }
        conversions! { @container $f [] Option<T> => Option<T::Out>: x x.as_ref().map(T::primal) }
        conversions! { @primal_tuple $f A a, B b }
        conversions! { @primal_tuple $f A a, B b, C c }
        impl<D: Real<$f>> AsFloat<D, $f> for D {
            type Out = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn float(self) -> D {
                self
            }
        }
        with_passive_types! { passive $f }
        // A text may have been made of numbers.
        impl<D: Real<$f>> Primal<D, $f> for String {
            type Out = String;
            fn primal(&self) -> String {
                self.clone()
            }
        }
        impl<D: Real<$f>> Primal<D, $f> for str {
            type Out = String;
            fn primal(&self) -> String {
                self.to_owned()
            }
        }
        impl<'a, D: Real<$f>> Primal<D, $f> for &'a str {
            type Out = &'a str;
            fn primal(&self) -> &'a str {
                self
            }
        }
        impl<'a, D: Real<$f>> Primal<D, $f> for &&'a str {
            type Out = &'a str;
            fn primal(&self) -> &'a str {
                self
            }
        }
        impl<D: Real<$f>> Primal<D, $f> for &String {
            type Out = String;
            fn primal(&self) -> String {
                (*self).clone()
            }
        }
        // Two iterators are compared as what they give.
        impl<D: Real<$f>, T: Primal<D, $f>> Primal<D, $f> for std::slice::Iter<'_, T> {
            type Out = Vec<T::Out>;
            fn primal(&self) -> Self::Out {
                self.as_slice().iter().map(T::primal).collect()
            }
        }
        conversions! { @as_it_is $f char }
        conversions! { @as_it_is $f bool }
        conversions! { @by_reference $f bool => bool }
    };
    (@tuple $f:ident $($name:ident $value:ident),*) => {
        impl<D: Real<$f>, $($name: Lift<D, $f>),*> Lift<D, $f> for ($($name,)*) {
            type Out = ($($name::Out,)*);
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                let ($($value,)*) = self;
                ($($value.lift(),)*)
            }
        }
    };
    (@container $f:ident [$($g:tt)*] $ty:ty => $out:ty: $x:ident $primal:expr) => {
        impl<D: Real<$f>, T: Primal<D, $f>, $($g)*> Primal<D, $f> for $ty {
            type Out = $out;
            fn primal(&self) -> $out { let $x = self; $primal }
        }
        impl<D: Real<$f>, T: Primal<D, $f>, $($g)*> Primal<D, $f> for &$ty {
            type Out = $out;
            fn primal(&self) -> $out { let $x = *self; $primal }
        }
    };
    (@primal_tuple $f:ident $($name:ident $value:ident),*) => {
        impl<D: Real<$f>, $($name: Primal<D, $f>),*> Primal<D, $f> for ($($name,)*) {
            type Out = ($($name::Out,)*);
            fn primal(&self) -> Self::Out {
                let ($($value,)*) = self;
                ($($value.primal(),)*)
            }
        }
    };
    (@as_it_is $f:ident $p:ident) => {
        impl<D: Real<$f>> Primal<D, $f> for $p {
            type Out = $p;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $p { *self }
        }
    };
    (@by_reference $f:ident $t:ident => $out:ident) => {
        impl<D: Real<$f>> Primal<D, $f> for &$t {
            type Out = $out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $out { Primal::<D, $f>::primal(*self) }
        }
        impl<D: Real<$f>> Primal<D, $f> for &&$t {
            type Out = $out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $out { Primal::<D, $f>::primal(**self) }
        }
        impl<D: Real<$f>> Primal<D, $f> for &mut $t {
            type Out = $out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $out { Primal::<D, $f>::primal(&**self) }
        }
    };
}

macro_rules! passive {
    ([$($p:ident)*] $f:ident) => { $(
        conversions! { @as_it_is $f $p }
        conversions! { @by_reference $f $p => $p }
        impl<D: Real<$f>> AsFloat<D, $f> for $p {
            type Out = $f;
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_lossless)] // `as` was asked for
            fn float(self) -> $f { self as $f }
        }
    )* };
}
for_each_primitive!(conversions);

// A passive value of the other float type stays what it is.
impl<D: Real<f64>> Lift<D, f64> for f32 {
    type Out = f32;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lift(self) -> f32 {
        self
    }
}
impl<D: Real<f32>> Lift<D, f32> for f64 {
    type Out = f64;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lift(self) -> f64 {
        self
    }
}
