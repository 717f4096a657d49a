//! THE TABLE: one row an elementary function.
//!
//! A row gives the first and second derivative in terms of the argument `x`, the value `y` and the lower
//! derivative `d1`, in a form that is right over the whole domain: no cancellation, no overflow on the way,
//! the right infinity at the ends. From each row come the method of [`Part`], the methods of every number type,
//! the forwarders to num-dual and nalgebra, the elementals of the twins, and the row's tests.
//!
//! In a row, `c::<T>(0.5)` is the constant in the precision at hand. `dom` is where the row's tests take their points.
//! Formulas: Abramowitz and Stegun, Handbook of Mathematical Functions, chapters 4 and 5, unless a row says otherwise.

use crate::real::{Part, Primitive};

/// Calls back with the whole table: `callback! { {extra} smooth { rows } step { rows } binary { rows } }`.
///
/// - smooth: `name [ d1; d2 ] dom (lo, hi) "doc";`
/// - step: `name [ slope ] "doc";`, a slope that is constant between the breaks
/// - binary: `method = f64's method [ ∂a, ∂b ] [ ∂aa, ∂ab, ∂bb ] "doc";`, of arguments `a`, `b` and the value `y`;
///   the second list sees the first derivatives as `da` and `db`
macro_rules! for_each_rule {
    ($callback:ident $($extra:tt)*) => { $callback! { { $($extra)* }
    smooth {
        (x y d1)
        // (1/x)' = -1/x²
        recip  [ -(y * y);                                       d1 * y * c::<T>(-2.0)                  ] dom (-1e150, 1e150) "the reciprocal 1/x";
        // (√x)' = 1/(2√x): infinite at 0; y never underflows where x does not.
        sqrt   [ unsigned(y).recip() * c::<T>(0.5);              d1 * c::<T>(-0.5) / unsigned(x)        ] dom (0.0, 1e300) "the square root";
        // (∛x)' = 1/(3y²)
        cbrt   [ (y * y * c::<T>(3.0)).recip();                  d1 * c::<T>(-2.0 / 3.0) / x            ] dom (-1e300, 1e300) "the cube root";
        exp    [ y;                                              y                                      ] dom (-700.0, 700.0) "e to the power x";
        // (2ˣ)' = ln 2 · 2ˣ
        exp2   [ y * c::<T>(LN_2);                               d1 * c::<T>(LN_2)                      ] dom (-1000.0, 1000.0) "2 to the power x";
        // y + 1 would lose all digits far left; e^x keeps them.
        exp_m1 [ x.exp();                                        d1                                     ] dom (-700.0, 700.0) "e to the power x, less 1";
        // (ln x)' = 1/x
        ln     [ inside(y, unsigned(x).recip());                 -(d1 * d1)                             ] dom (0.0, 1e300) "the natural logarithm";
        log2   [ inside(y, ratio(c::<T>(LOG2_E), unsigned(x)));  -(d1 / unsigned(x))                    ] dom (0.0, 1e300) "the logarithm to base 2";
        log10  [ inside(y, ratio(c::<T>(LOG10_E), unsigned(x))); -(d1 / unsigned(x))                    ] dom (0.0, 1e300) "the logarithm to base 10";
        // (ln(1 + x))' = 1/(1 + x)
        ln_1p  [ inside(y, (x + c::<T>(1.0)).recip());           -(d1 * d1)                             ] dom (-1.0, 1e300) "the natural logarithm of 1 + x";
        sin    [ x.cos();                                        -y                                     ] dom (-1e3, 1e3) "the sine of x in radians";
        cos    [ -x.sin();                                       -y                                     ] dom (-1e3, 1e3) "the cosine of x in radians";
        // (tan x)' = 1 + tan² x
        tan    [ y * y + c::<T>(1.0);                            d1 * y * c::<T>(2.0)                   ] dom (-1.57, 1.57) "the tangent of x in radians";
        // (arcsin x)' = 1/√(1 - x²)
        asin   [ gap(x).sqrt().recip();                          x * d1 * (d1 * d1)                     ] dom (-1.0, 1.0) "the arcsine in radians";
        acos   [ -gap(x).sqrt().recip();                         x * d1 * (d1 * d1)                     ] dom (-1.0, 1.0) "the arccosine in radians";
        // (arctan x)' = 1/(1 + x²), without overflow of x².
        atan   [ witch(x);                                       fading(d1, x * d1 * d1 * c::<T>(-2.0)) ] dom (-1e6, 1e6) "the arctangent in radians";
        sinh   [ x.cosh();                                       y                                      ] dom (-700.0, 700.0) "the hyperbolic sine";
        cosh   [ x.sinh();                                       y                                      ] dom (-700.0, 700.0) "the hyperbolic cosine";
        // (tanh x)' = sech² x; 1 - y² would be 0 from x = 19 on.
        tanh   [ sech_squared(x);                                d1 * y * c::<T>(-2.0)                  ] dom (-350.0, 350.0) "the hyperbolic tangent";
        // (arsinh x)' = 1/√(1 + x²), as a hypotenuse so that x² cannot overflow.
        asinh  [ x.hypot(T::lift(c::<T>(1.0))).recip();          fading(d1, -(x * d1 * d1 * d1))        ] dom (-1e300, 1e300) "the inverse hyperbolic sine";
        // (arcosh x)' = 1/√(x² - 1)
        acosh  [ inside(y, two_roots(x).recip());                fading(d1, -(x * d1 * d1 * d1))        ] dom (1.0, 1e300) "the inverse hyperbolic cosine";
        // (artanh x)' = 1/(1 - x²)
        atanh  [ inside(y, gap(x).recip());                      x * d1 * d1 * c::<T>(2.0)              ] dom (-1.0, 1.0) "the inverse hyperbolic tangent";
    }
    step {
        (x y)
        floor  [ flat(y) ] "the largest integer not above x; slope 0";
        ceil   [ flat(y) ] "the smallest integer not below x; slope 0";
        round  [ flat(y) ] "the nearest integer, halves away from zero; slope 0";
        trunc  [ flat(y) ] "the integer part; slope 0";
        fract  [ flat(y) + c::<T>(1.0) ] "the fractional part, with the sign of x; slope 1";
        signum [ flat(y) ] "±1 with the sign of x, also of ±0; slope 0";
        // |x| has the subgradient 0 at 0, for both signs of 0.
        abs    [ sign(x) ] "the absolute value; slope 0 at 0";
    }
    binary {
        (a b y da db)
        // ∂ arctan(a/b) = (b, -a)/(a² + b²), scaled; zero at the origin, so that other terms survive.
        atan2 = atan2 [ polar(b, a, b), -polar(a, a, b) ] [ da * db * c::<T>(2.0), saddle(a, b), da * db * c::<T>(-2.0) ]
            "the angle of the point (b, a) in radians";
        // ∂ √(a² + b²) = (a, b)/y; the subgradient 0 at the origin.
        hypot = hypot [ cosine(a, b, y), cosine(b, a, y) ] [ curve(db, db, a, b, y), -curve(da, db, a, b, y), curve(da, da, a, b, y) ]
            "the hypotenuse √(a² + b²)";
        // ∂ aᵇ = (b·aᵇ⁻¹, aᵇ·ln a)
        powd = powf [ power_slope(a, b, y), power_log(a, b, y, 1) ] [ power_slope2(a, b, y), power_mixed(a, b, y), power_log(a, b, y, 2) ]
            "a to the power b, both active";
        // ∂ (ln a / ln b) = (1/(a ln b), -y/(b ln b))
        logd = log [ inside(y, b.ln().recip() / unsigned(a)), -(y / b.ln() / b) ]
            [ -(da / unsigned(a)), inside(y, log_mixed(unsigned(a), b)), log_base2(b, y) ]
            "the logarithm of a to the base b, both active";
        // The value is |a| with the sign of b: slope ±1 by the sign bits.
        copysign = copysign [ inside(y, same_sign(a, b)), flat(y) ] [ flat(y), flat(y), flat(y) ]
            "the magnitude of a with the sign of b";
        // a - b·n with an integer n
        rem_euclid = rem_euclid [ flat(y) + c::<T>(1.0), flat(y) - whole(a, b, y) ] [ flat(y), flat(y), flat(y) ]
            "the least non-negative remainder of a / b";
        div_euclid = div_euclid [ flat(y), flat(y) ] [ flat(y), flat(y), flat(y) ]
            "the integer quotient that leaves a non-negative remainder; slope 0";
    }
    } };
}
pub(crate) use for_each_rule;

mod power;

use core::f64::consts::{LN_2, LOG2_E, LOG10_E};

use power::{power_log, power_mixed, power_slope, power_slope2};
pub(crate) use power::{powf, powi};

macro_rules! rule_fns {
    ({}
     smooth { ($x:ident $y:ident $d1:ident) $( $f:ident [ $e1:expr; $e2:expr ] dom $dom:tt $doc:literal; )* }
     step { ($sx:ident $sy:ident) $( $s:ident [ $se:expr ] $sdoc:literal; )* }
     binary { ($a:ident $b:ident $by:ident $da:ident $db:ident)
        $( $g:ident = $primal:ident [ $ea:expr, $eb:expr ] [ $eaa:expr, $eab:expr, $ebb:expr ] $gdoc:literal; )* }
    ) => {
        $( rule_module! { $f
            fn d1<T: Part>($x: T, $y: T) -> T { $e1 }
            fn d2<T: Part>($x: T, $y: T, $d1: T) -> T { $e2 }
        } )*
        $( rule_module! { $s
            fn d1<T: Part>($sx: T, $sy: T) -> T { $se }
        } )*
        $( rule_module! { $g
            fn d1<T: Part>($a: T, $b: T, $by: T) -> [T; 2] { [$ea, $eb] }
            fn d2<T: Part>($a: T, $b: T, $by: T, [$da, $db]: [T; 2]) -> [T; 3] { [$eaa, $eab, $ebb] }
        } )*

        /// The names of the functions of one argument, for the parity test against those that the attribute knows.
        pub const UNARY: &[&str] = &[$( stringify!($f), )* $( stringify!($s), )*];
        /// As [`UNARY`], for two arguments, by the name of f64's method.
        pub const BINARY: &[&str] = &[$( stringify!($primal), )*];
    };
}

macro_rules! rule_module {
    ($f:ident $( fn $d:ident<T: Part>($($arg:tt)*) -> $out:ty { $e:expr } )*) => {
        pub(crate) mod $f {
            #[allow(clippy::wildcard_imports, unused_imports)] // each row uses some of the helpers
            use super::*;
            $(
                #[inline(always)]
                #[allow(unused_variables)] // each row uses some of x, y, d1
                pub(crate) fn $d<T: Part>($($arg)*) -> $out { $e }
            )*
        }
    };
}

for_each_rule!(rule_fns);

/// The constant `value` in the precision at hand.
#[inline(always)]
fn c<T: Part>(value: f64) -> T::Primal {
    T::Primal::of(value)
}

/// `slope`, or NaN where the value is NaN: never a finite slope of a value outside the domain.
#[inline(always)]
fn inside<T: Part>(y: T, slope: T) -> T {
    if y.primal().is_nan() { y } else { slope }
}

/// Zero, or NaN where the value is NaN.
#[inline(always)]
fn flat<T: Part>(y: T) -> T {
    T::lift(if y.primal().is_nan() { y.primal() } else { c::<T>(0.0) })
}

/// `x`, or 0 for -0: a function that ends at 0 has there the slopes of its limit from inside the domain.
///
/// A sum, since the magnitude would lose the tangent of a nested number.
#[inline(always)]
fn unsigned<T: Part>(x: T) -> T {
    x + c::<T>(0.0)
}

/// `d2`, or 0 where the slope has come to 0 at infinity, since x·0 would be NaN there.
#[inline(always)]
fn fading<T: Part>(d1: T, d2: T) -> T {
    if d1.primal() == c::<T>(0.0) { T::lift(c::<T>(0.0)) } else { d2 }
}

/// `k / x` for a constant `k`, with one rounding.
#[inline(always)]
fn ratio<T: Part>(k: T::Primal, x: T) -> T {
    T::lift(k) / x
}

/// -1, 0 or 1; NaN for NaN.
#[inline(always)]
fn sign<T: Part>(x: T) -> T {
    let p = x.primal();
    T::lift(if p == c::<T>(0.0) { c::<T>(0.0) } else { p.signum() })
}

/// ±1: whether copysign keeps or flips the sign of `a`.
#[inline(always)]
fn same_sign<T: Part>(a: T, b: T) -> T {
    let one = c::<T>(1.0);
    T::lift(one.copysign(a.primal()) * one.copysign(b.primal()))
}

/// The integer n of a remainder y = a - b·n. The difference a - y is a multiple of b up to rounding; a/b may round
/// across an integer.
#[inline(always)]
pub(crate) fn whole<T: Part>(a: T, b: T, y: T) -> T {
    T::lift(((a.primal() - y.primal()) / b.primal()).round())
}

/// 1 - x² as the product (1 - x)(1 + x), which keeps its digits near ±1.
#[inline(always)]
fn gap<T: Part>(x: T) -> T {
    (-x + c::<T>(1.0)) * (x + c::<T>(1.0))
}

/// √(x² - 1) as √(x - 1)·√(x + 1), so that x² cannot overflow.
#[inline(always)]
fn two_roots<T: Part>(x: T) -> T {
    (x - c::<T>(1.0)).sqrt() * (x + c::<T>(1.0)).sqrt()
}

/// 1/(1 + x²), Agnesi's witch; beyond the square root of the largest float, 1/x².
#[inline(always)]
fn witch<T: Part>(x: T) -> T {
    if x.primal().abs() < T::Primal::SQUARE_SAFE {
        (x * x + c::<T>(1.0)).recip()
    } else {
        let r = x.recip();
        r * r
    }
}

/// 1/cosh² x as the square of the reciprocal: cosh² x would overflow at half the range.
#[inline(always)]
fn sech_squared<T: Part>(x: T) -> T {
    let s = x.cosh().recip();
    s * s
}

/// p/(a² + b²) through the radius; zero at the origin, and as the limit says at infinity.
#[inline(always)]
fn polar<T: Part>(p: T, a: T, b: T) -> T {
    let r = a.hypot(b);
    let size = r.primal();
    if size < T::Primal::SQUARE_SAFE && size * T::Primal::SQUARE_SAFE > c::<T>(1.0) {
        p / (r * r)
    } else if size.is_normal() || p.primal().is_nan() {
        p / r / r
    } else if size == c::<T>(0.0) || size.is_infinite() {
        T::lift(c::<T>(0.0))
    } else {
        let k = magnifier::<T>();
        let r = (a * k).hypot(b * k);
        p * k / r / r * k
    }
}

/// A power of two that lifts every subnormal into the range where floats have all their digits.
#[inline(always)]
fn magnifier<T: Part>() -> T::Primal {
    c::<T>(T::Primal::EPSILON.recip())
}

/// (a² - b²)/(a² + b²)² as a product, so that a ≈ b keeps its digits.
#[inline(always)]
fn saddle<T: Part>(a: T, b: T) -> T {
    if a.primal().is_infinite() && b.primal().is_infinite() {
        T::lift(c::<T>(0.0))
    } else {
        polar(a - b, a, b) * polar(a + b, a, b)
    }
}

/// p/y for a leg p of a hypotenuse y, q being the other; 0 at the origin, and ±1 of an infinite leg.
#[inline(always)]
fn cosine<T: Part>(p: T, q: T, y: T) -> T {
    if y.primal().is_normal() || y.primal().is_nan() {
        p / y
    } else if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_infinite() {
        T::lift(if p.primal().is_infinite() { p.primal().signum() } else { p.primal() * c::<T>(0.0) })
    } else {
        let k = magnifier::<T>();
        p * k / (p * k).hypot(q * k)
    }
}

/// p·q/y for the second derivatives of the hypotenuse y of a and b; 0 at the origin, where there is none.
#[inline(always)]
fn curve<T: Part>(p: T, q: T, a: T, b: T, y: T) -> T {
    let pq = p * q;
    if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal() < T::Primal::SQUARE_SAFE.recip() {
        let k = magnifier::<T>();
        pq / (a * k).hypot(b * k) * k
    } else if pq.primal().is_normal() {
        pq / y
    } else {
        p / y * q
    }
}

/// The logarithm to a passive base b: (ln x / ln b)' = 1/(x ln b).
pub(crate) mod log {
    use super::{Part, inside, ratio, unsigned};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, base: T::Primal, y: T) -> T {
        inside(y, ratio(base.ln().recip(), unsigned(x)))
    }

    #[inline(always)]
    pub(crate) fn d2<T: Part>(x: T, d1: T) -> T {
        -(d1 / unsigned(x))
    }
}

/// ∂²(ln a/ln b)/∂a∂b = -1/(ab·ln² b)
#[inline(always)]
fn log_mixed<T: Part>(a: T, b: T) -> T {
    let l = b.ln();
    let (factor, ab) = (-(l * l).recip(), a * b);
    if ab.primal().is_normal() { factor / ab } else { factor / a / b }
}

/// ∂²(ln a/ln b)/∂b² = y(2 + ln b)/(b ln b)²
#[inline(always)]
fn log_base2<T: Part>(b: T, y: T) -> T {
    let l = b.ln();
    y * ((l + c::<T>(2.0)) / (l * l)) / b / b
}

#[cfg(test)]
mod tests;
