//! What `Default` is in a fn over floats: numbers have no `Default`, since num-dual's have none.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::{for_each_primitive, with_passive_types};
use crate::real::{Part, Real};

/// The value that `Default` gives in the fn, in the form that a twin has of it.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` knows no default of `{Self}` in a twin",
    label = "write the value itself"
)]
pub trait Blank<D, F>: Sized {
    /// Zero, nothing, none.
    fn blank() -> Self;
}

/// `Default::default()` in a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn blank<D, F, T: Blank<D, F>>() -> T {
    T::blank()
}

/// `mem::take(&mut place)` in a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn take<D, F, T: Blank<D, F>>(place: &mut T) -> T {
    core::mem::replace(place, T::blank())
}

/// What `unwrap_or_default` unwraps.
pub trait Unwrap {
    /// What is in it.
    type Inner;
    /// That, if it is there.
    fn there(self) -> Option<Self::Inner>;
}
impl<T> Unwrap for Option<T> {
    type Inner = T;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn there(self) -> Option<T> {
        self
    }
}
impl<T, E> Unwrap for Result<T, E> {
    type Inner = T;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn there(self) -> Option<T> {
        self.ok()
    }
}

/// `value.unwrap_or_default()` in a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn unwrap_or_blank<D, F, T: Unwrap<Inner: Blank<D, F>>>(value: T) -> T::Inner {
    value.there().unwrap_or_else(Blank::blank)
}

macro_rules! blanks {
    ($f:ident) => {
        impl<D: Real<$f>> Blank<D, $f> for D {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> D {
                <D as Part>::lift(0.0)
            }
        }
        impl<D: Real<$f>, T> Blank<D, $f> for Vec<T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                Vec::new()
            }
        }
        impl<D: Real<$f>, T> Blank<D, $f> for VecDeque<T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                VecDeque::new()
            }
        }
        impl<D: Real<$f>, K, T> Blank<D, $f> for BTreeMap<K, T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                BTreeMap::new()
            }
        }
        impl<D: Real<$f>, K, T, S: Default> Blank<D, $f> for HashMap<K, T, S> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                HashMap::default()
            }
        }
        impl<D: Real<$f>, T> Blank<D, $f> for Option<T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                None
            }
        }
        impl<D: Real<$f>, T: Blank<D, $f>, const N: usize> Blank<D, $f> for [T; N] {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                core::array::from_fn(|_| T::blank())
            }
        }
        impl<D: Real<$f>, A: Blank<D, $f>, B: Blank<D, $f>> Blank<D, $f> for (A, B) {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                (A::blank(), B::blank())
            }
        }
        with_passive_types! { passive $f }
        blanks! { @passive $f bool String }
    };
    (@passive $f:ident $($p:ident)*) => { $(
        impl<D: Real<$f>> Blank<D, $f> for $p {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> $p { $p::default() }
        }
    )* };
}
macro_rules! passive {
    ([$($p:ident)*] $f:ident) => { blanks! { @passive $f $($p)* } };
}
for_each_primitive!(blanks);
