//! The numbers in the vocabulary of other crates: num-traits, approx, nalgebra and num-dual.
//!
//! Each impl asks of the parts what it gives to the number (`Dual<T, N>: RealField` for `T: RealField`), so that it
//! holds for f32, f64 and every nesting alike. All mathematics is [`Part`](crate::Part)'s; here is only forwarding.

mod approx;
mod foreign;
mod nalgebra;
mod num_dual;
mod num_traits;

/// Calls back with the rows of the table that num-traits' Float, nalgebra's `ComplexField` and num-dual's `DualNum`
/// all have, under the same names.
///
/// Their lists of methods are theirs to fix: a row that they lack cannot be forwarded, and one that is missing here
/// fails to compile in all three.
macro_rules! for_each_shared_row {
    ($callback:ident) => {
        $callback! {
            recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos atan
            sinh cosh tanh asinh acosh atanh
        }
    };
}

/// Methods that take `self` and forward to `Part`.
macro_rules! by_value {
    ($($f:ident)*) => { $(
        #[inline(always)]
        fn $f(self) -> Self { $crate::Part::$f(&self) }
    )* };
}

/// Methods that take `self` and another number and forward to `Part`.
macro_rules! by_value2 {
    ($($f:ident => $part:ident)*) => { $(
        #[inline(always)]
        fn $f(self, other: Self) -> Self { $crate::Part::$part(&self, other) }
    )* };
}

/// Methods that take `&self` and forward to `Part`.
macro_rules! by_reference {
    ($($f:ident)*) => { $(
        #[inline(always)]
        fn $f(&self) -> Self { $crate::Part::$f(self) }
    )* };
}

pub(crate) use {by_reference, by_value, by_value2, for_each_shared_row};

#[cfg(test)]
mod tests {
    use crate::rules;

    macro_rules! names {
        ($($f:ident)*) => { &[$(stringify!($f)),*] };
    }
    const SHARED: &[&str] = for_each_shared_row!(names);

    #[test]
    fn every_smooth_row_of_the_table_is_forwarded() {
        let steps = ["floor", "ceil", "round", "trunc", "fract", "signum", "abs"];
        let missing: Vec<_> =
            rules::UNARY.iter().filter(|f| !SHARED.contains(f) && !steps.contains(f)).collect();
        assert!(missing.is_empty(), "rows without a forwarder: {missing:?}");
    }
}
