//! The numbers in the vocabulary of other crates: num-traits, and by feature nalgebra with approx, num-dual, serde.
//!
//! Each impl asks of the parts what it gives to the number (`Dual<T, N>: RealField` for `T: RealField`), so that it
//! holds for f32, f64 and every nesting alike. All mathematics is [`Part`](crate::Part)'s; here is only forwarding.

#[cfg(feature = "nalgebra")]
mod approx;
#[cfg(feature = "num-dual")]
mod foreign;
#[cfg(feature = "nalgebra")]
mod nalgebra;
#[cfg(feature = "num-dual")]
mod num_dual;
mod num_traits;
#[cfg(feature = "serde")]
mod serde;

/// What every number is besides, where matrices may hold it: without nalgebra nothing.
#[cfg(not(feature = "nalgebra"))]
pub(crate) use crate::real::Part as Algebra;
#[cfg(feature = "nalgebra")]
pub(crate) use ::nalgebra::RealField as Algebra;

/// Calls back with the names of the smooth rows: num-traits' Float, nalgebra's `ComplexField` and num-dual's `DualNum`
/// have them all.
macro_rules! for_each_shared_row {
    ($callback:ident) => {
        $crate::rules::for_each_rule! { names_of_smooth_rows $callback }
    };
}

macro_rules! names_of_smooth_rows {
    ({ $callback:ident }
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special $special:tt linear $linear:tt step $step:tt binary $binary:tt
    ) => {
        $callback! { $($f)* }
    };
}

/// Methods that take `self` and forward to `Part`.
macro_rules! by_value {
    ($($f:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $f(self) -> Self { $crate::Part::$f(&self) }
    )* };
}

/// Methods that take `self` and another number and forward to `Part`.
macro_rules! by_value2 {
    ($($f:ident => $part:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $f(self, other: Self) -> Self { $crate::Part::$part(&self, other) }
    )* };
}

pub(crate) use {by_value, by_value2, for_each_shared_row, names_of_smooth_rows};
