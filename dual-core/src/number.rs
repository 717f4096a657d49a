//! What `Dual` and `HyperDual` have in common: how to chain. Everything that is written once for all number types
//! is written against [`Number`], and [`for_each_number`] lists those types.

use crate::real::{Part, of};

/// Calls back once for each number type: `callback! { {extra} [generics] Type [where] }`.
macro_rules! for_each_number {
    ($callback:ident $($extra:tt)*) => {
        $crate::number::for_each_public_number!($callback $($extra)*);
        $callback! { { $($extra)* } [T: Part, const N: usize, const MODE: u8] $crate::sparse::Sparse<T, N, MODE> [] }
        $callback! { { $($extra)* } [T: Part, const N: usize, const MODE: u8] $crate::reaching::Reaching<T, N, MODE> [] }
    };
}
pub(crate) use for_each_number;

/// The same for those that users have.
macro_rules! for_each_public_number {
    ($callback:ident $($extra:tt)*) => {
        $callback! { { $($extra)* } [T: Part, const N: usize, const MODE: u8] $crate::dual::Dual<T, N, MODE> [] }
        $callback! {
            { $($extra)* }
            [T: Part, const N: usize, const MODE: u8] $crate::hyper_dual::HyperDual<T, N, MODE>
            [$crate::packed::Dim<N>: $crate::packed::Packed,]
        }
        $callback! { { $($extra)* } [T: Part, const N: usize, const MODE: u8] $crate::taylor::Taylor<T, N, MODE> [] }
    };
}
pub(crate) use for_each_public_number;

/// The mode of numbers that multiply without looking for 0·∞, and divide tangents by a product with the reciprocal.
///
/// ```
/// use dual_core::numbers::{Dual, PLAIN};
///
/// let slope = Dual::<f64, 1, PLAIN>::new(0.0, [0.0]).sqrt().eps[0]; // 0·∞
/// assert!(slope.is_nan());
/// ```
pub const PLAIN: u8 = 0;
/// The mode of numbers of which a zero tangent stays zero whatever the slope.
///
/// ```
/// use dual_core::numbers::{Dual, STRICT};
///
/// let slope = Dual::<f64, 1, STRICT>::new(0.0, [0.0]).sqrt().eps[0]; // 0·∞
/// assert!(slope == 0.0);
/// ```
pub const STRICT: u8 = 1;
/// The mode of plain numbers that round a product and a sum of tangents once, by a fused multiply-add. Only code that is
/// compiled for processors with such an instruction is fast with them.
///
/// ```
/// use dual_core::numbers::{Dual, FUSED};
///
/// let slope = Dual::<f64, 1, FUSED>::new(0.0, [0.0]).sqrt().eps[0]; // 0·∞
/// assert!(slope.is_nan());
/// ```
pub const FUSED: u8 = 2;

/// A value with derivative parts, and the laws by which they pass through a function.
///
/// The value of every result is computed by the caller with the operation of the part itself, so that it is
/// bit for bit the primitive's; these methods only carry the derivatives along.
pub(crate) trait Number: Copy {
    /// What the parts are.
    type Inner: Part;
    /// [`PLAIN`], [`STRICT`] or [`FUSED`].
    const MODE: u8;
    /// Whether a zero tangent stays zero whatever the slope.
    ///
    /// The direction does not move the argument, so it does not move the result, also where the function has an
    /// infinite or no derivative: 0·∞ is 0. An infinite tangent times a zero slope stays NaN: that limit exists or
    /// not depending on more than these two figures, and zero would be a guess.
    ///
    /// The selection costs up to several times the product, because it stands in the way of vectorizing. A number
    /// that is not strict leaves it out, and shows by a NaN that it would have been needed. What is not finite in a
    /// tangent stays so through every later operation, which all are linear in it. So the generated fns run on those
    /// first, and again on strict ones if something comes out that is not finite.
    const STRICT: bool = Self::MODE == STRICT;

    /// The value.
    fn re(&self) -> Self::Inner;
    /// The number with this value and no tangent.
    fn from_re(re: Self::Inner) -> Self;
    /// The result `y` of a linear map, which acts on every derivative part alike.
    fn linear(self, y: Self::Inner, tangent: impl Fn(Self::Inner) -> Self::Inner) -> Self;
    /// The result `y` of a linear map of two arguments.
    fn linear2(
        self,
        other: Self,
        y: Self::Inner,
        tangent: impl Fn(Self::Inner, Self::Inner) -> Self::Inner,
    ) -> Self;
    /// The sum `y` of two numbers.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sum(self, other: Self, y: Self::Inner) -> Self {
        self.linear2(other, y, |p, q| p + q)
    }
    /// The difference `y` of two numbers.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn difference(self, other: Self, y: Self::Inner) -> Self {
        self.linear2(other, y, |p, q| p - q)
    }
    /// f(a + h) = y + f′h + ½f″h²
    fn chain(self, y: Self::Inner, d1: Self::Inner, d2: impl FnOnce() -> Self::Inner) -> Self;
    /// The same for f″ = f′·ratio: each tangent meets a factor of its own, so that a product of two slopes that leaves the range does
    /// not matter, as of ln x for a large x that grows as fast.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain_by_ratio(self, y: Self::Inner, d1: Self::Inner, ratio: impl FnOnce() -> Self::Inner) -> Self {
        self.chain(y, d1, || d1 * ratio())
    }
    /// The same for two arguments: the gradient `[∂a, ∂b]` and the second derivatives `[∂aa, ∂ab, ∂bb]`.
    fn chain2(
        self,
        other: Self,
        y: Self::Inner,
        d1: [Self::Inner; 2],
        d2: impl FnOnce() -> [Self::Inner; 3],
    ) -> Self;
    /// (ab)″ = a″b + 2a′b′ + ab″ for the product y = ab: without the squares of tangents, which have the slope 0
    /// here, and whose overflow would turn it into NaN.
    fn product(self, other: Self, y: Self::Inner) -> Self;
    /// (a²)′ = 2aa′, (a²)″ = 2(aa″ + a′²) for the square y = a²: about half of what the product with itself computes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn square(self, y: Self::Inner) -> Self {
        self.product(self, y)
    }
    /// (a/b)′ = (a′ - y·b′)/b for the quotient y = a/b: no square of b that could overflow.
    fn quotient(self, other: Self, y: Self::Inner) -> Self;
    /// Value and derivative parts.
    fn parts(&self) -> impl Iterator<Item = Self::Inner>;
    /// The first derivatives; all derivatives of a series.
    #[cfg_attr(not(feature = "nalgebra"), allow(dead_code))] // only nalgebra's √ asks
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn slopes(&self) -> impl Iterator<Item = Self::Inner> {
        self.parts().skip(1)
    }
    /// Whether every part is equal.
    fn same(&self, other: &Self) -> bool;

    /// A tangent times a slope; zero if the tangent is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn scaled(tangent: Self::Inner, slope: Self::Inner) -> Self::Inner {
        if Self::STRICT && tangent.vanishes() { zero() } else { tangent * slope }
    }
    /// A tangent times twice a slope. Twice a slope may leave the range where the product does not: that shows, and strict numbers
    /// double the product.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn scaled_twice(tangent: Self::Inner, slope: Self::Inner) -> Self::Inner {
        if Self::STRICT {
            let product = Self::scaled(tangent, slope);
            product + product
        } else {
            tangent * (slope + slope)
        }
    }
    /// A tangent times a slope, and another tangent.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn scaled_onto(rest: Self::Inner, tangent: Self::Inner, slope: Self::Inner) -> Self::Inner {
        if Self::MODE == FUSED { tangent.fused(slope, rest) } else { Self::scaled(tangent, slope) + rest }
    }
    /// A tangent less another times a slope.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn less_scaled(from: Self::Inner, tangent: Self::Inner, slope: Self::Inner) -> Self::Inner {
        if Self::MODE == FUSED { (-tangent).fused(slope, from) } else { from - Self::scaled(tangent, slope) }
    }
    /// The same for a slope that is passive.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn scaled_by(tangent: Self::Inner, slope: <Self::Inner as Part>::Primal) -> Self::Inner {
        if Self::STRICT && tangent.vanishes() { zero() } else { tangent * slope }
    }
    /// A tangent over a divisor; zero if the tangent is.
    ///
    /// A number that is not strict takes the product with the reciprocal, which is one division for all lanes. The
    /// reciprocal of a divisor of 2⁻¹⁰²⁴ or less is infinite (in f32 of 2⁻¹²⁸), and shows; at the other end it is subnormal and
    /// rounds by 2 ulp. Of nested parts its own tangents would leave the range far earlier, some of them to zero without a trace.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn over(tangent: Self::Inner, divisor: Divisor<Self::Inner>) -> Self::Inner {
        if Self::STRICT && tangent.vanishes() {
            zero()
        } else if !Self::STRICT && Self::Inner::PRIMITIVE {
            tangent * divisor.inverse
        } else {
            tangent / divisor.itself
        }
    }
    /// The same for a divisor that is passive, of which nested parts leave the range no earlier.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn over_by(tangent: Self::Inner, divisor: <Self::Inner as Part>::Primal) -> Self::Inner {
        if Self::STRICT {
            if tangent.vanishes() { tangent } else { tangent / divisor }
        } else {
            tangent * (of::<<Self::Inner as Part>::Primal>(1.0) / divisor)
        }
    }
    /// The product of two tangents; zero if either is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn both(a: Self::Inner, b: Self::Inner) -> Self::Inner {
        if Self::STRICT && (a.vanishes() || b.vanishes()) { zero() } else { a * b }
    }
    /// The product of two tangents, and another.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn both_onto(rest: Self::Inner, a: Self::Inner, b: Self::Inner) -> Self::Inner {
        if Self::MODE == FUSED { a.fused(b, rest) } else { rest + Self::both(a, b) }
    }
    /// Two tangents times a second derivative; zero if either tangent is. The product of the tangents alone could
    /// leave the range, and ∞·0 would be NaN.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn bent(a: Self::Inner, b: Self::Inner, d2: Self::Inner) -> Self::Inner {
        if Self::STRICT && (a.vanishes() || b.vanishes()) { zero() } else { a * (b * d2) }
    }
    /// The same, and another.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn bent_onto(rest: Self::Inner, a: Self::Inner, b: Self::Inner, d2: Self::Inner) -> Self::Inner {
        if Self::MODE == FUSED { a.fused(b * d2, rest) } else { rest + Self::bent(a, b, d2) }
    }
}

/// What tangents are divided by, and its reciprocal.
#[derive(Clone, Copy)]
pub(crate) struct Divisor<T> {
    itself: T,
    inverse: T,
}

impl<T: Part> Divisor<T> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn new(itself: T) -> Self {
        Divisor { itself, inverse: T::lift(of(1.0)) / itself }
    }
}

/// What lies beyond the second order, for numbers that go there: `self` is the result up to there, by the table; each
/// method completes it in one way. Of other numbers the result is complete.
pub(crate) trait Beyond: Number {
    /// For a function of `x` with f″ = stiffness·f and this slope: e^x, sin x and their kin.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_wave(self, _x: Self, _slope: Self::Inner, _stiffness: f64) -> Self {
        self
    }
    /// For xⁿ.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_powi(self, _x: Self, _n: i32) -> Self {
        self
    }
    /// For a multiple of xᵖ.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_power(self, _x: Self, _p: f64) -> Self {
        self
    }
    /// For √x, with its slope.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_root(self, _x: Self, _slope: Self::Inner) -> Self {
        self
    }
    /// For aᵇ with both active.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_powers(self, _a: Self, _b: Self) -> Self {
        self
    }
    /// For a function of which every derivative is known by its order.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_composition(self, _x: Self, _derivative: impl Fn(usize) -> Self::Inner) -> Self {
        self
    }
    /// For any function: by integrating the rule of its first derivative, of `x` and the function itself.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_integral(self, _x: Self, _rule: impl Fn(Self, Self) -> Self) -> Self {
        self
    }
    /// The same for two arguments.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_integral2(self, _a: Self, _b: Self, _rule: impl Fn(Self, Self, Self) -> [Self; 2]) -> Self {
        self
    }
}

/// The first derivatives of numbers with a `join`: of two arguments, one without a tangent has no part in that of the result.
macro_rules! by_join {
    () => {
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn chain(self, y: T, d1: T, _: impl FnOnce() -> T) -> Self {
            self.linear(y, |e| Self::scaled(e, d1))
        }

        #[cfg_attr(not(debug_assertions), inline(always))]
        fn chain2(self, other: Self, y: T, [da, db]: [T; 2], _: impl FnOnce() -> [T; 3]) -> Self {
            let both = |a, b| Self::scaled_onto(Self::scaled(b, db), a, da);
            self.join(other, y, both, |a| Self::scaled(a, da), |b| Self::scaled(b, db))
        }

        #[cfg_attr(not(debug_assertions), inline(always))]
        fn product(self, other: Self, y: T) -> Self {
            let (p, q) = (self.re, other.re);
            let both = |a, b| Self::scaled_onto(Self::scaled(b, p), a, q);
            self.join(other, y, both, |a| Self::scaled(a, q), |b| Self::scaled(b, p))
        }

        #[cfg_attr(not(debug_assertions), inline(always))]
        fn square(self, y: T) -> Self {
            let p = self.re;
            self.linear(y, |e| Self::scaled_twice(e, p))
        }

        #[cfg_attr(not(debug_assertions), inline(always))]
        fn quotient(self, other: Self, y: T) -> Self {
            let q = Divisor::new(other.re);
            let both = |a, b| Self::over(Self::less_scaled(a, b, y), q);
            self.join(other, y, both, |a| Self::over(a, q), |b| Self::over(-Self::scaled(b, y), q))
        }
    };
}
pub(crate) use by_join;

/// A derivative a lane, by its number.
///
/// `core::array::from_fn` and `map` are at times left to be calls. Those are not compiled for the wide vectors of what calls them, and
/// a fused multiply-add in one is a call again, of a library.
#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::needless_range_loop)] // an iterator's methods are such calls, too
pub(crate) fn lanes<T: Part, const N: usize>(mut lane: impl FnMut(usize) -> T) -> [T; N] {
    if N <= 8 {
        return written_out(lane);
    }
    let mut lanes = [zero(); N];
    for i in 0..N {
        lanes[i] = lane(i);
    }
    lanes
}

/// The same with the first sixteen one by one: what a loop writes stays in memory, however short the loop is.
#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::needless_range_loop)]
pub(crate) fn written_out<T: Part, const N: usize>(mut lane: impl FnMut(usize) -> T) -> [T; N] {
    let mut lanes = [zero(); N];
    macro_rules! each {
        ($($i:literal)*) => { $( if N > $i { lanes[$i] = lane($i); } )* };
    }
    each!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
    for i in 16..N {
        lanes[i] = lane(i);
    }
    lanes
}

#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn zero<T: Part>() -> T {
    T::lift(of(0.0))
}

/// A derivative that nobody knows: NaN, and never zero.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn unknown<T: Part>() -> T {
    crate::graded::unknown(of(f64::NAN))
}
