//! THE TABLE: one row an elementary function.
//!
//! A row gives the first and second derivative in terms of the argument `x`, the value `y` and the lower
//! derivative `d1`, in a form that is right over the whole domain: no cancellation, no overflow on the way,
//! the right infinity at the ends. From each row come the method of [`Part`], the methods of every number type,
//! the forwarders to num-dual and nalgebra, the elementals of the twins, and the row's tests.
//!
//! In a row, `c(0.5)` is the constant in the precision at hand. `dom` is where the row's tests take their points.
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
            recip  [ -(y * y);                          d1 * y * c::<T>(-2.0)             ] dom (-1e150, 1e150) "the reciprocal 1/x";
            // (√x)' = 1/(2√x): infinite at 0; y never underflows where x does not.
            sqrt   [ y.recip() * c::<T>(0.5);                d1 / x * c::<T>(-0.5)             ] dom (0.0, 1e300) "the square root";
            // (∛x)' = 1/(3y²)
            cbrt   [ (y * y * c::<T>(3.0)).recip();          d1 / x * c::<T>(-2.0 / 3.0)       ] dom (-1e300, 1e300) "the cube root";
            exp    [ y;                                 y                            ] dom (-700.0, 700.0) "e to the power x";
            // (2ˣ)' = ln 2 · 2ˣ
            exp2   [ y * c::<T>(LN_2);                       d1 * c::<T>(LN_2)                 ] dom (-1000.0, 1000.0) "2 to the power x";
            // y + 1 would lose all digits far left; e^x keeps them.
            exp_m1 [ x.exp();                           d1                           ] dom (-700.0, 700.0) "e to the power x, less 1";
            // (ln x)' = 1/x; at -0 as at 0.
            ln     [ inside(y, x.abs().recip());        -(d1 * d1)                   ] dom (0.0, 1e300) "the natural logarithm";
            log2   [ inside(y, ratio(c::<T>(LOG2_E), x.abs()));  -(d1 / x)                ] dom (0.0, 1e300) "the logarithm to base 2";
            log10  [ inside(y, ratio(c::<T>(LOG10_E), x.abs())); -(d1 / x)                ] dom (0.0, 1e300) "the logarithm to base 10";
            // (ln(1 + x))' = 1/(1 + x)
            ln_1p  [ inside(y, (x + c::<T>(1.0)).recip());   -(d1 * d1)                   ] dom (-1.0, 1e300) "the natural logarithm of 1 + x";
            sin    [ x.cos();                           -y                           ] dom (-1e3, 1e3) "the sine of x in radians";
            cos    [ -x.sin();                          -y                           ] dom (-1e3, 1e3) "the cosine of x in radians";
            // (tan x)' = 1 + tan² x
            tan    [ y * y + c::<T>(1.0);                    d1 * y * c::<T>(2.0)              ] dom (-1.57, 1.57) "the tangent of x in radians";
            // (arcsin x)' = 1/√((1 - x)(1 + x)): the product keeps the digits that 1 - x² loses near ±1.
            asin   [ ((-x + c::<T>(1.0)) * (x + c::<T>(1.0))).sqrt().recip();  x * d1 * (d1 * d1)  ] dom (-1.0, 1.0) "the arcsine in radians";
            acos   [ -((-x + c::<T>(1.0)) * (x + c::<T>(1.0))).sqrt().recip(); x * d1 * (d1 * d1)  ] dom (-1.0, 1.0) "the arccosine in radians";
            // (arctan x)' = 1/(1 + x²), without overflow of x².
            atan   [ witch(x);                          x * d1 * d1 * c::<T>(-2.0)        ] dom (-1e6, 1e6) "the arctangent in radians";
            sinh   [ x.cosh();                          y                            ] dom (-700.0, 700.0) "the hyperbolic sine";
            cosh   [ x.sinh();                          y                            ] dom (-700.0, 700.0) "the hyperbolic cosine";
            // (tanh x)' = sech² x; 1 - y² would be 0 from x = 19 on.
            tanh   [ sech_squared(x);                   d1 * y * c::<T>(-2.0)             ] dom (-350.0, 350.0) "the hyperbolic tangent";
            // (arsinh x)' = 1/√(1 + x²), as a hypotenuse so that x² cannot overflow.
            asinh  [ x.hypot(T::lift(c::<T>(1.0))).recip();  -(x * d1 * d1 * d1)          ] dom (-1e300, 1e300) "the inverse hyperbolic sine";
            // (arcosh x)' = 1/(√(x - 1)·√(x + 1)): two roots, so that x² cannot overflow.
            acosh  [ inside(y, ((x - c::<T>(1.0)).sqrt() * (x + c::<T>(1.0)).sqrt()).recip()); -(x * d1 * d1 * d1) ] dom (1.0, 1e300) "the inverse hyperbolic cosine";
            // (artanh x)' = 1/((1 - x)(1 + x))
            atanh  [ inside(y, ((-x + c::<T>(1.0)) * (x + c::<T>(1.0))).recip()); x * d1 * d1 * c::<T>(2.0) ] dom (-1.0, 1.0) "the inverse hyperbolic tangent";
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
            hypot = hypot [ cosine(a, y), cosine(b, y) ] [ curve(db, db, y), -curve(da, db, y), curve(da, da, y) ]
                "the hypotenuse √(a² + b²)";
            // ∂ aᵇ = (b·aᵇ⁻¹, aᵇ·ln a)
            powd = powf [ power_slope(a, b, y), power_log(a, y) ] [ power_slope2(a, b, y), power_mixed(a, b, y), db * a.ln() ]
                "a to the power b, both active";
            // ∂ (ln a / ln b) = (1/(a ln b), -y/(b ln b))
            logd = log [ inside(y, (a * b.ln()).recip()), -(y / (b * b.ln())) ]
                [ -(da / a), -(da / (b * b.ln())), log_base2(b, y) ]
                "the logarithm of a to the base b, both active";
            // The value is |a| with the sign of b: slope ±1 by the sign bits.
            copysign = copysign [ same_sign(a, b), flat(y) ] [ flat(y), flat(y), flat(y) ]
                "the magnitude of a with the sign of b";
            // a - b·n with n = div_euclid(a, b) an integer
            rem_euclid = rem_euclid [ flat(y) + c::<T>(1.0), flat(y) - T::lift(a.primal().div_euclid(b.primal())) ] [ flat(y), flat(y), flat(y) ]
                "the least non-negative remainder of a / b";
            div_euclid = div_euclid [ flat(y), flat(y) ] [ flat(y), flat(y), flat(y) ]
                "the integer quotient that leaves a non-negative remainder; slope 0";
    }
    } };
}
pub(crate) use for_each_rule;

use core::f64::consts::{LN_2, LOG2_E, LOG10_E};

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
    T::lift(a.primal().signum() * b.primal().signum())
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

/// p/(a² + b²) through the scaled radius; zero at the origin, and as the limit says at infinity.
#[inline(always)]
fn polar<T: Part>(p: T, a: T, b: T) -> T {
    let r = a.hypot(b);
    if r.primal() == c::<T>(0.0) || (r.primal().is_infinite() && !p.primal().is_nan()) {
        T::lift(c::<T>(0.0))
    } else {
        p / r / r
    }
}

/// (a² - b²)/(a² + b²)² as a product, so that a ≈ b keeps its digits.
#[inline(always)]
fn saddle<T: Part>(a: T, b: T) -> T {
    polar(a - b, a, b) * polar(a + b, a, b)
}

/// p/y for a leg p of a hypotenuse y; 0 at the origin, and ±1 of an infinite leg.
#[inline(always)]
fn cosine<T: Part>(p: T, y: T) -> T {
    if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_infinite() {
        T::lift(if p.primal().is_infinite() { p.primal().signum() } else { p.primal() * c::<T>(0.0) })
    } else {
        p / y
    }
}

/// p·q/y for the second derivatives of a hypotenuse y; 0 at the origin, where there is none.
#[inline(always)]
fn curve<T: Part>(p: T, q: T, y: T) -> T {
    if y.primal() == c::<T>(0.0) { T::lift(c::<T>(0.0)) } else { p * q / y }
}

/// Whether y/a keeps all digits of a power y of a: no zero, no infinity, nothing subnormal.
#[inline(always)]
fn divides<T: Part>(a: T, y: T) -> bool {
    y.primal().is_normal() && a.primal().is_normal()
}

/// b·aᵇ⁻¹ for an active exponent.
///
/// Through b·y/a, which costs no digits; b - 1 is rounded, and at large a or 1/a that costs hundreds of ulps.
#[inline(always)]
fn power_slope<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) {
        // x⁰ = 1 everywhere.
        T::lift(c::<T>(0.0))
    } else if divides(a, y) {
        b * (y / a)
    } else {
        b * a.powd(b - c::<T>(1.0))
    }
}

/// b(b - 1)·aᵇ⁻² for an active exponent.
#[inline(always)]
fn power_slope2<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) || b.primal() == c::<T>(1.0) {
        T::lift(c::<T>(0.0))
    } else if divides(a, y) {
        b * (b - c::<T>(1.0)) * (y / a / a)
    } else {
        b * (b - c::<T>(1.0)) * a.powd(b - c::<T>(2.0))
    }
}

/// xᵖ for a passive real exponent: (xᵖ)' = p·xᵖ⁻¹.
pub(crate) mod powf {
    use super::{Part, c, divides};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, p: T::Primal, y: T) -> T {
        if p == c::<T>(0.0) {
            T::lift(p)
        } else if divides(x, y) {
            y / x * p
        } else {
            x.powf(p - c::<T>(1.0)) * p
        }
    }

    #[inline(always)]
    pub(crate) fn d2<T: Part>(x: T, p: T::Primal, y: T) -> T {
        let factor = p * (p - c::<T>(1.0));
        if factor == c::<T>(0.0) {
            T::lift(factor)
        } else if divides(x, y) {
            y / x / x * factor
        } else {
            x.powf(p - c::<T>(2.0)) * factor
        }
    }
}

/// The logarithm to a passive base b: (ln x / ln b)' = 1/(x ln b).
pub(crate) mod log {
    use super::{Part, inside};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, base: T::Primal, y: T) -> T {
        inside(y, (x.abs() * base.ln()).recip())
    }
}

/// xⁿ for an integer exponent: (xⁿ)' = n·xⁿ⁻¹.
pub(crate) mod powi {
    use super::{Part, c};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 => T::lift(c::<T>(0.0)),
            1 => T::lift(c::<T>(1.0)),
            // n - 1 would leave i32.
            i32::MIN => y / x * c::<T>(f64::from(n)),
            _ => x.powi(n - 1) * c::<T>(f64::from(n)),
        }
    }

    #[inline(always)]
    pub(crate) fn d2<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 | 1 => T::lift(c::<T>(0.0)),
            2 => T::lift(c::<T>(2.0)),
            _ if n < i32::MIN + 2 => y / x / x * c::<T>(f64::from(n) * (f64::from(n) - 1.0)),
            _ => x.powi(n - 2) * c::<T>(f64::from(n) * (f64::from(n) - 1.0)),
        }
    }
}

/// aᵇ·ln a; the limit 0 where the power is 0.
#[inline(always)]
fn power_log<T: Part>(a: T, y: T) -> T {
    if a.primal() == c::<T>(0.0) && y.primal() == c::<T>(0.0) { T::lift(c::<T>(0.0)) } else { y * a.ln() }
}

/// aᵇ⁻¹(1 + b ln a)
#[inline(always)]
fn power_mixed<T: Part>(a: T, b: T, y: T) -> T {
    if a.primal() == c::<T>(0.0) {
        let rest = a.powd(b - c::<T>(1.0));
        if rest.primal() == c::<T>(0.0) { rest } else { rest * (b * a.ln() + c::<T>(1.0)) }
    } else {
        y / a * (b * a.ln() + c::<T>(1.0))
    }
}

/// ∂²(ln a/ln b)/∂b² = y(1 + 2/ln b)/(b² ln b)
#[inline(always)]
fn log_base2<T: Part>(b: T, y: T) -> T {
    let l = b.ln();
    y * ((l.recip() * c::<T>(2.0)) + c::<T>(1.0)) / (b * b * l)
}
