//! THE TABLE: one row an elementary function.
//!
//! A row gives the first and second derivative in terms of the argument `x`, the value `y` and the lower
//! derivative `d1`, in a form that is right over the whole domain: no cancellation, no overflow on the way,
//! the right infinity at the ends. From each row come the method of [`Part`], the methods of every number type,
//! the forwarders to num-dual and nalgebra, the elementals of the twins, and the row's tests.
//!
//! In a row, `c::<T>(0.5)` is the constant in the precision at hand. `dom` is where the row's tests take their points.
//! Formulas: Abramowitz and Stegun, Handbook of Mathematical Functions, chapters 4 and 5, unless a row says otherwise.

/// Calls back with the whole table: `callback! { {extra} smooth { rows } special { rows } linear { rows }
/// step { rows } binary { rows } }`.
///
/// - smooth: `name [ d1; d2 ] dom (lo, hi) "doc";`, or `by` and the ratio d2/d1 in place of `d2` where a product of two slopes may
///   leave the range on the way; methods of f64, num-traits' Float, num-dual's `DualNum` and
///   nalgebra's `ComplexField`, all under the same name
/// - special: `name twin = value [ d1; d2 ] dom (lo, hi) "doc";`, functions that f64 has not, with that of f64 as `value`;
///   f32's is its rounded value; `twin` is what annotated fns call
/// - linear: `name "doc";`, whose tangent is the function of the tangent
/// - step: `name [ slope ] "doc";`, a slope that is constant between the breaks
/// - binary: `method = f64's method [ ∂a, ∂b ] [ ∂aa, ∂ab, ∂bb ] "doc";`, of arguments `a`, `b` and the value `y`;
///   the second list sees the first derivatives as `da` and `db`
///
/// A first derivative may use any other function, but not lead back to its own: it is also what series of higher
/// order are integrated from, where `y` stands for the function itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __for_each_rule {
    ($callback:ident $($extra:tt)*) => { $callback! { { $($extra)* }
    smooth {
        (x y d1)
        // (1/x)' = -1/x²
        recip  [ -(y * y);                                       d1 * y * c::<T>(-2.0)                  ] dom (-1e150, 1e150) "the reciprocal 1/x";
        // (√x)' = 1/(2√x): infinite at 0; y never underflows where x does not.
        sqrt   [ unsigned(y).recip() * c::<T>(0.5);              by T::lift(c::<T>(-0.5)) / unsigned(x)  ] dom (0.0, 1e300) "the square root";
        // (∛x)' = 1/(3y²)
        cbrt   [ third_of_inverse_square(y);                     by T::lift(c::<T>(-2.0 / 3.0)) / x      ] dom (-1e300, 1e300) "the cube root";
        exp    [ y;                                              y                                      ] dom (-700.0, 700.0) "e to the power x";
        // (2ˣ)' = ln 2 · 2ˣ
        exp2   [ y * c::<T>(LN_2);                               d1 * c::<T>(LN_2)                      ] dom (-1000.0, 1000.0) "2 to the power x";
        // y + 1 would lose all digits far left; e^x keeps them.
        exp_m1 [ x.exp();                                        d1                                     ] dom (-700.0, 700.0) "e to the power x, less 1";
        // (ln x)' = 1/x
        ln     [ inside(y, unsigned(x).recip());                 by -d1                                 ] dom (0.0, 1e300) "the natural logarithm";
        log2   [ inside(y, ratio(c::<T>(LOG2_E), unsigned(x)));  by -inside(y, unsigned(x).recip())     ] dom (0.0, 1e300) "the logarithm to base 2";
        log10  [ inside(y, ratio(c::<T>(LOG10_E), unsigned(x))); by -inside(y, unsigned(x).recip())     ] dom (0.0, 1e300) "the logarithm to base 10";
        // (ln(1 + x))' = 1/(1 + x)
        ln_1p  [ inside(y, (x + c::<T>(1.0)).recip());           by -d1                                 ] dom (-1.0, 1e300) "the natural logarithm of 1 + x";
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
    special {
        (x y d1)
        // (e^(-x²))′ = -2x·e^(-x²), (e^(-x²))″ = (4x² - 2)·e^(-x²)
        gauss    dual_gauss    = value::gauss    [ bell(x, 1.0, x * c::<T>(-2.0));           bell(x, 1.0, gauss_bend(x))          ] dom (-20.0, 20.0) "e to the power -x², with all digits of the square";
        // erf′ = 2/√π·e^(-x²)
        erf      dual_erf      = value::erf      [ bell(x, 1.0, k(FRAC_2_SQRT_PI));          bell(x, 1.0, x * c::<T>(-2.0 * FRAC_2_SQRT_PI)) ] dom (-6.0, 6.0) "the error function 2/√π ∫₀ˣ e^(-t²) dt (Abramowitz and Stegun, 7.1.1)";
        erfc     dual_erfc     = value::erfc     [ bell(x, 1.0, k(-FRAC_2_SQRT_PI));         bell(x, 1.0, x * c::<T>(2.0 * FRAC_2_SQRT_PI)) ] dom (-6.0, 20.0) "the complementary error function 1 - erf x (Abramowitz and Stegun, 7.1.2)";
        // φ′ = -x·φ, φ″ = (x² - 1)·φ, Φ′ = φ
        norm_pdf dual_norm_pdf = value::norm_pdf [ bell(x, 0.5, x * c::<T>(-FRAC_1_SQRT_2PI)); bell(x, 0.5, gap(x) * c::<T>(-FRAC_1_SQRT_2PI)) ] dom (-20.0, 20.0) "the density of the standard normal distribution, e^(-x²/2)/√(2π) (Abramowitz and Stegun, 26.2.1)";
        norm_cdf dual_norm_cdf = value::norm_cdf [ bell(x, 0.5, k(FRAC_1_SQRT_2PI));         bell(x, 0.5, x * c::<T>(-FRAC_1_SQRT_2PI)) ] dom (-20.0, 8.0) "the distribution function of the standard normal distribution (Abramowitz and Stegun, 26.2.2)";
        // (ln|Γ|)′ = ψ, the digamma function
        ln_gamma dual_ln_gamma = value::ln_gamma [ x.digamma();                              inside(d1, x.polygamma(1))                 ] dom (0.0, 1e300) "the logarithm of |Γ(x)| (Abramowitz and Stegun, 6.1)";
        gamma    dual_gamma    = value::gamma    [ y * x.digamma();                          y * gamma_bend(x)                    ] dom (0.0, 170.0) "the gamma function Γ(x) (Abramowitz and Stegun, 6.1.1)";
        digamma  dual_digamma  = value::digamma  [ inside(y, x.polygamma(1));                  inside(y, x.polygamma(2))            ] dom (0.0, 1e300) "the logarithmic derivative of the gamma function (Abramowitz and Stegun, 6.3.1)";
        // σ′ = σ(1 - σ) = sech²(x/2)/4, which keeps its digits where σ is 1.
        sigmoid  dual_sigmoid  = value::sigmoid  [ sech_squared(x * c::<T>(0.5)) * c::<T>(0.25); -(d1 * (x * c::<T>(0.5)).tanh()) ] dom (-700.0, 30.0) "the logistic function 1/(1 + e^(-x))";
        softplus dual_softplus = value::softplus [ x.sigmoid();                              d1 * (-x).sigmoid()                  ] dom (-700.0, 700.0) "ln(1 + e^x), the integral of the sigmoid";
        // j₀′ = -j₁, j₀″ = (2j₂ - j₀)/3
        sinc     dual_sinc     = bessel::sph_j0  [ -bessel::sph_j1(x);                       (bessel::sph_j2(x) * c::<T>(2.0) - y) / c::<T>(3.0) ] dom (-20.0, 20.0) "sin x / x, 1 at 0: the cardinal sine, not normalized";
    }
    linear {
        to_degrees "x radians in degrees";
        to_radians "x degrees in radians";
    }
    step {
        (x y)
        floor  [ flat(y) ] "the largest integer not above x; slope 0";
        ceil   [ flat(y) ] "the smallest integer not below x; slope 0";
        round  [ flat(y) ] "the nearest integer, halves away from zero; slope 0";
        round_ties_even [ flat(y) ] "the nearest integer, halves to the even one; slope 0";
        trunc  [ flat(y) ] "the integer part; slope 0";
        fract  [ flat(y) + c::<T>(1.0) ] "the fractional part, with the sign of x; slope 1";
        signum [ flat(y) ] "±1 with the sign of x, also of ±0; slope 0";
        // |x| has the subgradient 0 at 0, for both signs of 0.
        abs    [ sign(x) ] "the absolute value; slope 0 at 0";
    }
    binary {
        (a b y da db)
        // ∂ arctan(a/b) = (b, -a)/(a² + b²), scaled; zero at the origin, so that other terms survive.
        atan2 = atan2 [ polar(b, a, b), -polar(a, a, b) ] [ vanishing(da, db) * c::<T>(2.0), saddle(a, b), vanishing(da, db) * c::<T>(-2.0) ]
            "the angle of the point (b, a) in radians";
        // ∂ √(a² + b²) = (a, b)/y; the subgradient 0 at the origin.
        hypot = hypot [ cosine(a, b, y), cosine(b, a, y) ] [ curve(db, db, a, b, y), -curve(da, db, a, b, y), curve(da, da, a, b, y) ]
            "the hypotenuse √(a² + b²)";
        // ∂ aᵇ = (b·aᵇ⁻¹, aᵇ·ln a)
        powd = powf [ power_slope(a, b, y), power_log(a, b, y, 1) ] [ power_slope2(a, b, y), power_mixed(a, b, y), power_log(a, b, y, 2) ]
            "a to the power b, both active";
        // ∂ (ln a / ln b) = (1/(a ln b), -y/(b ln b))
        logd = log [ inside(y, b.ln().recip() / unsigned(a)), inside(y, log_base(a, b, y)) ]
            [ -(da / unsigned(a)), inside(y, log_mixed(unsigned(a), b)), inside(y, log_base2(a, b, y)) ]
            "the logarithm of a to the base b, both active";
        // The value is |a| with the sign of b: slope ±1 by the sign bits.
        copysign = copysign [ inside(y, same_sign(a, b)), flat(y) ] [ flat(y), flat(y), flat(y) ]
            "the magnitude of a with the sign of b";
        // a - b·n with an integer n
        rem_euclid = rem_euclid [ flat(y) + c::<T>(1.0), flat(y) - whole(a, b, y) ] [ flat(y), flat(y), flat(y) ]
            "the least non-negative remainder of a / b";
        div_euclid = div_euclid [ flat(y), flat(y) ] [ flat(y), flat(y), flat(y) ]
            "the integer quotient that leaves a non-negative remainder; slope 0";
        midpoint = midpoint [ flat(y) + c::<T>(0.5), flat(y) + c::<T>(0.5) ] [ flat(y), flat(y), flat(y) ]
            "the mean of a and b, without overflow on the way";
        // max(a - b, 0): half of each slope where a = b, as for max.
        abs_sub = abs_sub [ above(a, b, y), -above(a, b, y) ] [ flat(y), flat(y), flat(y) ]
            "the positive difference max(a - b, 0)";
    }
    } };
}
pub(crate) use __for_each_rule as for_each_rule;

mod examples;
mod forms;
mod power;

use core::f64::consts::{FRAC_2_SQRT_PI, LN_2, LOG2_E, LOG10_E};

use crate::special::value::FRAC_1_SQRT_2PI;

use crate::bessel;

use crate::number::Number;
use crate::real::Part;
pub(crate) use examples::example;
#[allow(clippy::wildcard_imports)] // the vocabulary of the rows
use forms::*;
pub(crate) use forms::{bell, inside, log, unsigned, whole};
use power::{power_log, power_mixed, power_slope, power_slope2};
pub(crate) use power::{powf, powi};

macro_rules! rule_fns {
    ({}
     smooth { ($x:ident $y:ident $d1:ident) $( $f:ident [ $e1:expr; $($e2:tt)* ] dom $dom:tt $doc:literal; )* }
     special { ($px:ident $py:ident $pd1:ident) $( $p:ident $twin:ident = $value:path [ $p1:expr; $p2:expr ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { ($sx:ident $sy:ident) $( $s:ident [ $se:expr ] $sdoc:literal; )* }
     binary { ($a:ident $b:ident $by:ident $da:ident $db:ident)
        $( $g:ident = $primal:ident [ $ea:expr, $eb:expr ] [ $eaa:expr, $eab:expr, $ebb:expr ] $gdoc:literal; )* }
    ) => {
        $( rule_module! { $f
            fn d1<T: Part>($x: T, $y: T) -> T { $e1 }
            beyond { second! { $x $y $d1 $($e2)* } }
        } )*
        $( rule_module! { $p
            fn d1<T: Part>($px: T, $py: T) -> T { $p1 }
            beyond { second! { $px $py $pd1 $p2 } }
        } )*
        $( rule_module! { $s
            fn d1<T: Part>($sx: T, $sy: T) -> T { $se }
        } )*
        $( rule_module! { $g
            fn d1<T: Part>($a: T, $b: T, $by: T) -> [T; 2] { [$ea, $eb] }
            fn d2<T: Part>($a: T, $b: T, $by: T, [$da, $db]: [T; 2]) -> [T; 3] { [$eaa, $eab, $ebb] }
        } )*

        /// The names of f64's methods without another argument, for the parity test against those that the
        /// attribute knows.
        pub const UNARY: &[&str] = &[$( stringify!($f), )* $( stringify!($l), )* $( stringify!($s), )*];
        /// As [`UNARY`], for one more argument.
        pub const BINARY: &[&str] = &[$( stringify!($primal), )*];
    };
}

macro_rules! rule_module {
    ($f:ident $( fn $d:ident<T: Part>($($arg:tt)*) -> $out:ty { $e:expr } )* $( beyond { $($beyond:tt)* } )?) => {
        pub(crate) mod $f {
            #[allow(clippy::wildcard_imports, unused_imports)] // each row uses some of the helpers
            use super::*;
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                #[allow(unused_variables)] // each row uses some of x, y, d1
                #[allow(dead_code)] // numbers have a way of their own to the reciprocal, which the tests hold against the row
                pub(crate) fn $d<T: Part>($($arg)*) -> $out { $e }
            )*
            $( $($beyond)* )?
        }
    };
}

/// The second derivative of a row, and a number that takes it.
macro_rules! second {
    ($x:ident $y:ident $d1:ident by $ratio:expr) => {
        second! { @fns $x $y $d1 [$d1 * $ratio] chain_by_ratio [$ratio] }
    };
    ($x:ident $y:ident $d1:ident $e:expr) => {
        second! { @fns $x $y $d1 [$e] chain [$e] }
    };
    (@fns $x:ident $y:ident $d1:ident [$e:expr] $chain:ident [$given:expr]) => {
        #[cfg_attr(not(debug_assertions), inline(always))]
        #[allow(unused_variables)] // each row uses some of x, y, d1
        #[cfg(test)]
        pub(crate) fn d2<T: Part>($x: T, $y: T, $d1: T) -> T {
            $e
        }
        #[cfg_attr(not(debug_assertions), inline(always))]
        #[allow(unused_variables)] // the same
        #[allow(dead_code)] // numbers have a way of their own to the reciprocal
        pub(crate) fn chain<T: Part, X: Number<Inner = T>>(number: X, $x: T, $y: T, $d1: T) -> X {
            number.$chain($y, $d1, || $given)
        }
    };
}

for_each_rule!(rule_fns);

#[cfg(test)]
mod tests;
