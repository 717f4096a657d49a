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
            sqrt   [ unsigned(y).recip() * c::<T>(0.5);      d1 * c::<T>(-0.5) / unsigned(x)   ] dom (0.0, 1e300) "the square root";
            // (∛x)' = 1/(3y²)
            cbrt   [ (y * y * c::<T>(3.0)).recip();          d1 * c::<T>(-2.0 / 3.0) / x       ] dom (-1e300, 1e300) "the cube root";
            exp    [ y;                                 y                            ] dom (-700.0, 700.0) "e to the power x";
            // (2ˣ)' = ln 2 · 2ˣ
            exp2   [ y * c::<T>(LN_2);                       d1 * c::<T>(LN_2)                 ] dom (-1000.0, 1000.0) "2 to the power x";
            // y + 1 would lose all digits far left; e^x keeps them.
            exp_m1 [ x.exp();                           d1                           ] dom (-700.0, 700.0) "e to the power x, less 1";
            // (ln x)' = 1/x
            ln     [ inside(y, unsigned(x).recip());        -(d1 * d1)                   ] dom (0.0, 1e300) "the natural logarithm";
            log2   [ inside(y, ratio(c::<T>(LOG2_E), unsigned(x)));  -(d1 / unsigned(x))    ] dom (0.0, 1e300) "the logarithm to base 2";
            log10  [ inside(y, ratio(c::<T>(LOG10_E), unsigned(x))); -(d1 / unsigned(x))    ] dom (0.0, 1e300) "the logarithm to base 10";
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
            atan   [ witch(x);                          fading(d1, x * d1 * d1 * c::<T>(-2.0)) ] dom (-1e6, 1e6) "the arctangent in radians";
            sinh   [ x.cosh();                          y                            ] dom (-700.0, 700.0) "the hyperbolic sine";
            cosh   [ x.sinh();                          y                            ] dom (-700.0, 700.0) "the hyperbolic cosine";
            // (tanh x)' = sech² x; 1 - y² would be 0 from x = 19 on.
            tanh   [ sech_squared(x);                   d1 * y * c::<T>(-2.0)             ] dom (-350.0, 350.0) "the hyperbolic tangent";
            // (arsinh x)' = 1/√(1 + x²), as a hypotenuse so that x² cannot overflow.
            asinh  [ x.hypot(T::lift(c::<T>(1.0))).recip();  fading(d1, -(x * d1 * d1 * d1)) ] dom (-1e300, 1e300) "the inverse hyperbolic sine";
            // (arcosh x)' = 1/(√(x - 1)·√(x + 1)): two roots, so that x² cannot overflow.
            acosh  [ inside(y, ((x - c::<T>(1.0)).sqrt() * (x + c::<T>(1.0)).sqrt()).recip()); fading(d1, -(x * d1 * d1 * d1)) ] dom (1.0, 1e300) "the inverse hyperbolic cosine";
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
            hypot = hypot [ cosine(a, b, y), cosine(b, a, y) ] [ curve(db, db, y), -curve(da, db, y), curve(da, da, y) ]
                "the hypotenuse √(a² + b²)";
            // ∂ aᵇ = (b·aᵇ⁻¹, aᵇ·ln a)
            powd = powf [ power_slope(a, b, y), power_log(a, b, y, 1) ] [ power_slope2(a, b, y), power_mixed(a, b, y), power_log(a, b, y, 2) ]
                "a to the power b, both active";
            // ∂ (ln a / ln b) = (1/(a ln b), -y/(b ln b))
            logd = log [ inside(y, b.ln().recip() / unsigned(a)), -(y / b / b.ln()) ]
                [ -(da / unsigned(a)), -(da / b / b.ln()), log_base2(b, y) ]
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

/// p·q/y for the second derivatives of a hypotenuse y; 0 at the origin, where there is none.
#[inline(always)]
fn curve<T: Part>(p: T, q: T, y: T) -> T {
    let pq = p * q;
    if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if pq.primal().is_normal() {
        pq / y
    } else {
        p / y * q
    }
}

/// p·y/x for y a power of x, so that neither the product nor the quotient leaves the range before the other
/// brings it back.
#[inline(always)]
fn lowered<T: Part>(x: T, p: T, y: T) -> T {
    let one = c::<T>(1.0);
    if y.primal().abs() < one || p.primal().abs() < one { y * p / x } else { y / x * p }
}

/// f·aᵉ; where the power is subnormal, through its root, which is not.
#[inline(always)]
fn times_power<T: Part>(f: T, a: T, e: T) -> T {
    let power = a.powd(e);
    if power.primal().is_normal() {
        f * power
    } else {
        let root = a.abs().powd(e * c::<T>(0.5));
        root.copysign(power) * f * root
    }
}

/// b·aᵇ⁻¹ for an active exponent.
///
/// Through b·y/a, which costs no digits; b - 1 is rounded, and at large a or 1/a that costs hundreds of ulps.
/// A power that is 0, infinite or subnormal has no digits to give: there b - 1 it is, nearly always exact.
#[inline(always)]
fn power_slope<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) {
        // x⁰ = 1 everywhere.
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        lowered(a, b, y)
    } else {
        inside(y, times_power(b, a, b - c::<T>(1.0)))
    }
}

/// b(b - 1)·aᵇ⁻² for an active exponent.
#[inline(always)]
fn power_slope2<T: Part>(a: T, b: T, y: T) -> T {
    let lower = b - c::<T>(1.0);
    if b.primal() == c::<T>(0.0) || b.primal() == c::<T>(1.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        lowered(a, lower, lowered(a, b, y))
    } else {
        inside(y, times_power(b * lower, a, b - c::<T>(2.0)))
    }
}

/// xᵖ for a passive real exponent: (xᵖ)' = p·xᵖ⁻¹, in the form of [`power_slope`].
pub(crate) mod powf {
    use super::{Part, Primitive, c, inside, lowered, times_power};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, p: T::Primal, y: T) -> T {
        if p == c::<T>(0.0) {
            T::lift(p)
        } else if y.primal().is_normal() {
            lowered(x, T::lift(p), y)
        } else {
            inside(y, times_power(T::lift(p), x, T::lift(p - c::<T>(1.0))))
        }
    }

    #[inline(always)]
    pub(crate) fn d2<T: Part>(x: T, p: T::Primal, y: T) -> T {
        let lower = p - c::<T>(1.0);
        if p == c::<T>(0.0) || lower == c::<T>(0.0) {
            T::lift(c::<T>(0.0))
        } else if y.primal().is_normal() {
            lowered(x, T::lift(lower), lowered(x, T::lift(p), y))
        } else {
            inside(y, times_power(T::lift(p * lower), x, T::lift(p - c::<T>(2.0))))
        }
    }
}

/// The logarithm to a passive base: (log_b x)' = 1/(x ln b).
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

/// xⁿ for an integer exponent: (xⁿ)' = n·xⁿ⁻¹.
pub(crate) mod powi {
    use super::{Part, Primitive, c, inside, times_power};

    #[inline(always)]
    pub(crate) fn d1<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 => T::lift(c::<T>(0.0)),
            1 => inside(y, T::lift(c::<T>(1.0))),
            _ => scaled_power(x, n, 1, y, f64::from(n)),
        }
    }

    #[inline(always)]
    pub(crate) fn d2<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 | 1 => T::lift(c::<T>(0.0)),
            2 => inside(y, T::lift(c::<T>(2.0))),
            _ => scaled_power(x, n, 2, y, f64::from(n) * (f64::from(n) - 1.0)),
        }
    }

    /// f·xⁿ⁻ᵏ for y = xⁿ.
    ///
    /// Repeated products lose about n/2 ulps, so large powers go through powf. A negative power is a reciprocal, whose
    /// divisor would overflow before the quotient vanishes; dividing y does not.
    #[inline(always)]
    fn scaled_power<T: Part>(x: T, n: i32, k: i32, y: T, f: f64) -> T {
        let lower = f64::from(n) - f64::from(k);
        let f = c::<T>(f);
        match n {
            2..=8 => x.powi(n - k) * f,
            // f32 may not hold n: a rounded exponent could change its parity.
            _ if !(-8..0).contains(&n) && c::<T>(lower).widen() == lower => {
                times_power(T::lift(f), x, T::lift(c::<T>(lower)))
            }
            0.. => x.powi(n - k) * f,
            _ if k == 1 => y / x * f,
            _ => y / x / x * f,
        }
    }
}

/// aᵇ·(ln a)ᵏ for k = 1 or 2; the limit 0 where the power is 0.
#[inline(always)]
fn power_log<T: Part>(a: T, b: T, y: T, k: i32) -> T {
    let l = a.ln();
    if a.primal() == c::<T>(0.0) && y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        y * l.powi(k)
    } else {
        // The root of the power is in range where the power is not.
        let root = a.powd(b * c::<T>(0.5));
        root * l.powi(k) * root
    }
}

/// aᵇ⁻¹(1 + b ln a)
#[inline(always)]
fn power_mixed<T: Part>(a: T, b: T, y: T) -> T {
    let factor = b * a.ln() + c::<T>(1.0);
    let lower = b - c::<T>(1.0);
    if a.primal() == c::<T>(0.0) {
        let rest = a.powd(lower);
        if rest.primal() == c::<T>(0.0) { rest } else { rest * factor }
    } else if y.primal().is_normal() {
        lowered(a, factor, y)
    } else {
        inside(y, times_power(factor, a, lower))
    }
}

/// ∂²(ln a/ln b)/∂b² = y(2 + ln b)/(b ln b)²
#[inline(always)]
fn log_base2<T: Part>(b: T, y: T) -> T {
    let l = b.ln();
    y * ((l + c::<T>(2.0)) / (l * l)) / b / b
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points inside (lo, hi), denser towards 0 if that is inside, and never on an end.
    fn points((lo, hi): (f64, f64)) -> impl Iterator<Item = f64> {
        // Beyond this, a step of the difference is lost in the value or the value leaves the range.
        let (lo, hi) = (lo.max(-20.0), hi.min(20.0));
        let middle = f64::midpoint(lo, hi);
        (1..24).map(move |k| {
            let t = f64::from(k) / 12.0 - 1.0;
            middle + (hi - lo) * 0.5 * t * t.abs().sqrt()
        })
    }

    /// Ridders' extrapolation of central differences of `f` at `x` to step 0: the value and its own error estimate.
    fn difference(f: impl Fn(f64) -> f64, x: f64, widest: f64) -> (f64, f64) {
        let mut row: Vec<f64> = Vec::new();
        let mut best = (f64::NAN, f64::INFINITY);
        let mut step = widest;
        for _ in 0..10 {
            let mut next = vec![(f(x + step) - f(x - step)) / ((x + step) - (x - step))];
            let mut weight = 2.0;
            for (k, old) in row.iter().enumerate() {
                let better = next[k] + (next[k] - old) / (weight - 1.0);
                let error = (better - next[k]).abs().max((better - old).abs());
                if error < best.1 {
                    best = (better, error);
                }
                next.push(better);
                weight *= 2.0;
            }
            row = next;
            step /= std::f64::consts::SQRT_2;
        }
        best
    }

    fn agrees(name: &str, x: f64, exact: f64, (numeric, error): (f64, f64)) {
        let tolerance = 1e-8 * exact.abs().max(1e-3) + 10.0 * error;
        assert!(error <= 1e-5 * exact.abs().max(1.0), "{name} at {x}: the difference did not converge: {numeric} ± {error}");
        assert!((exact - numeric).abs() <= tolerance, "{name} at {x}: rule {exact}, difference {numeric} ± {error}");
    }

    /// A tenth of the way to the nearer end.
    fn room(x: f64, (lo, hi): (f64, f64)) -> f64 {
        (0.1 * (x - lo).min(hi - x)).min(0.1 * x.abs().max(0.1))
    }

    macro_rules! against_differences {
        ({}
         smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
         step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
         binary { $bv:tt $( $g:ident = $gp:ident [ $($ge:tt)* ] [ $($gf:tt)* ] $gdoc:literal; )* }
        ) => {
            #[test]
            fn smooth_rows_agree_with_differences() {
                $(
                    for x in points($dom).filter(|x| *x != 0.0) {
                        let slope = |x: f64| $f::d1(x, Part::$f(&x));
                        let d1 = slope(x);
                        let y = Part::$f(&x);
                        let name = stringify!($f);
                        agrees(name, x, d1, difference(|x| Part::$f(&x), x, room(x, $dom)));
                        agrees(concat!(stringify!($f), " (second)"), x, $f::d2(x, y, d1), difference(slope, x, room(x, $dom)));
                    }
                )*
            }

            #[test]
            fn step_rows_agree_with_differences_between_the_breaks() {
                $(
                    for x in [-2.3, -0.7, 0.4, 1.8] {
                        agrees(stringify!($s), x, $s::d1(x, Part::$s(&x)), difference(|x| Part::$s(&x), x, 0.05));
                    }
                )*
            }

            #[test]
            fn binary_rows_agree_with_differences() {
                $(
                    for (a, b) in [(1.3, 0.7), (0.4, 2.1), (3.7, 1.6), (0.2, 0.3)] {
                        let name = stringify!($g);
                        let value = |a: f64, b: f64| Part::$g(&a, b);
                        let slopes = |a: f64, b: f64| $g::d1(a, b, value(a, b));
                        let (y, d1) = (value(a, b), slopes(a, b));
                        let [daa, dab, dbb] = $g::d2(a, b, y, d1);
                        agrees(name, a, d1[0], difference(|a| value(a, b), a, 0.01));
                        agrees(name, b, d1[1], difference(|b| value(a, b), b, 0.01));
                        agrees(name, a, daa, difference(|a| slopes(a, b)[0], a, 0.01));
                        agrees(name, b, dab, difference(|b| slopes(a, b)[0], b, 0.01));
                        agrees(name, a, dab, difference(|a| slopes(a, b)[1], a, 0.01));
                        agrees(name, b, dbb, difference(|b| slopes(a, b)[1], b, 0.01));
                    }
                )*
            }
        };
    }
    for_each_rule!(against_differences);

    #[test]
    fn powers_and_logarithms_to_a_passive_parameter_agree_with_differences() {
        for x in [0.3, 0.9, 1.7, 6.0] {
            for n in [-9, -3, -1, 0, 1, 2, 3, 8, 9, 20] {
                let slope = |x: f64| powi::d1(x, n, x.powi(n));
                agrees("powi", x, slope(x), difference(|x| x.powi(n), x, 0.05 * x));
                agrees("powi (second)", x, powi::d2(x, n, x.powi(n)), difference(slope, x, 0.05 * x));
            }
            for p in [-3.7, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 7.25] {
                let slope = |x: f64| powf::d1(x, p, x.powf(p));
                agrees("powf", x, slope(x), difference(|x| x.powf(p), x, 0.05 * x));
                agrees("powf (second)", x, powf::d2(x, p, x.powf(p)), difference(slope, x, 0.05 * x));
            }
            for base in [0.5, 2.0, 10.0] {
                let slope = |x: f64| log::d1(x, base, x.log(base));
                agrees("log", x, slope(x), difference(|x| x.log(base), x, 0.05 * x));
                agrees("log (second)", x, log::d2(x, slope(x)), difference(slope, x, 0.05 * x));
            }
        }
    }
}
