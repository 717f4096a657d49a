//! Functions of complex numbers. The value is what num-complex gives of the primals. The derivatives are those of the same formulas
//! over numbers, and of the polar form where num-complex goes another way on the axes: there its own formula, over numbers, would
//! take the imaginary part of a root for that of its argument.

use nalgebra::Complex;
use num_traits::{Float, FloatConst};

use super::{complex, constant, value, with_value};
use crate::real::{Part, of};
use crate::twin::elementals::Analytic;

/// A number whose primal num-complex's functions take.
pub trait Scalar: Part<Primal: Float + FloatConst> {}
impl<D: Part<Primal: Float + FloatConst>> Scalar for D {}

#[inline]
fn product<D: Part>(a: Complex<D>, b: Complex<D>) -> Complex<D> {
    complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
}

#[inline]
fn sum<D: Part>(a: Complex<D>, b: Complex<D>) -> Complex<D> {
    complex(a.re + b.re, a.im + b.im)
}

#[inline]
fn difference<D: Part>(a: Complex<D>, b: Complex<D>) -> Complex<D> {
    complex(a.re - b.re, a.im - b.im)
}

#[inline]
fn quotient<D: Part>(a: Complex<D>, b: Complex<D>) -> Complex<D> {
    let square = b.re * b.re + b.im * b.im;
    complex((a.re * b.re + a.im * b.im) / square, (a.im * b.re - a.re * b.im) / square)
}

#[inline]
fn scaled<D: Part>(z: Complex<D>, factor: D) -> Complex<D> {
    complex(z.re * factor, z.im * factor)
}

#[inline]
fn real<D: Part>(x: f64) -> Complex<D> {
    constant(complex(of(x), of(0.0)))
}

#[inline]
fn imaginary<D: Part>(y: f64) -> Complex<D> {
    constant(complex(of(0.0), of(y)))
}

#[inline]
fn polar<D: Part>(r: D, theta: D) -> Complex<D> {
    let (sin, cos) = theta.sin_cos();
    complex(r * cos, r * sin)
}

#[inline]
fn polar_form<D: Part>(z: Complex<D>) -> (D, D) {
    (z.re.hypot(z.im), z.im.atan2(z.re))
}

/// `1 - z²`
#[inline]
fn one_less_square<D: Part>(z: Complex<D>) -> Complex<D> {
    difference(real(1.0), product(z, z))
}

/// `z` to the power `p`, of which at zero only whole powers have a derivative in all directions.
#[inline]
pub(super) fn powf<D: Scalar>(z: Complex<D>, p: D) -> Complex<D> {
    let (at, exponent) = (value(z), p.primal());
    let is_origin = at.re == of(0.0) && at.im == of(0.0);
    let (r, theta) = polar_form(z);
    let whole = crate::real::Primitive::widen(exponent);
    let power = if is_origin && whole.abs() < f64::from(i32::MAX) && whole.fract() == 0.0 {
        #[allow(clippy::cast_possible_truncation)] // whole, and in range
        powers(z, whole as i32)
    } else {
        polar(r.powd(p), theta * p)
    };
    with_value(power, values::powf(at, exponent))
}

/// The logarithm to a base.
#[inline]
pub(super) fn log<D: Scalar>(z: Complex<D>, base: D) -> Complex<D> {
    let (r, theta) = polar_form(z);
    with_value(complex(r.logd(base), theta / base.ln()), values::log(value(z), base.primal()))
}

/// Powers by squaring, as num-complex takes them.
#[inline]
fn powers<D: Part>(z: Complex<D>, n: i32) -> Complex<D> {
    let mut base = if n < 0 {
        let square = z.re * z.re + z.im * z.im;
        complex(z.re / square, -z.im / square)
    } else {
        z
    };
    let (mut exponent, mut power) = (n.unsigned_abs(), None);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = Some(power.map_or(base, |power| product(power, base)));
        }
        exponent >>= 1;
        if exponent > 0 {
            base = product(base, base);
        }
    }
    power.unwrap_or_else(|| real(1.0))
}

/// num-complex's own, of a type of which nothing else is known.
macro_rules! values {
    ($( $name:ident($($operand:ident: $ty:ty),*); )*) => {
        mod values {
            use nalgebra::Complex;
            use num_traits::{Float, FloatConst};

            $(
                #[inline]
                pub(super) fn $name<P: Float + FloatConst>(z: Complex<P>, $($operand: $ty),*) -> Complex<P> {
                    z.$name($($operand),*)
                }
            )*
        }
    };
}
values! {
    exp(); exp2(); ln(); log2(); log10(); sqrt(); cbrt();
    sin(); cos(); tan(); asin(); acos(); atan(); sinh(); cosh(); tanh(); asinh(); acosh(); atanh();
    powi(n: i32); powf(p: P); log(base: P); powc(p: Complex<P>); expf(base: P); finv(); fdiv(w: Complex<P>);
}

/// Functions that num-complex has as methods without arguments.
macro_rules! functions {
    ($( $name:ident |$z:ident| $formula:expr; )*) => {
        impl<D: Scalar> Analytic for Complex<D> {
            $(
                #[inline]
                fn $name(self) -> Self {
                    let $z = self;
                    with_value($formula, values::$name(value($z)))
                }
            )*
            #[inline]
            fn powi(self, n: i32) -> Self {
                with_value(powers(self, n), values::powi(value(self), n))
            }
        }
    };
}
functions! {
    exp |z| polar(z.re.exp(), z.im);
    exp2 |z| {
        let z = scaled(z, D::lift(of(core::f64::consts::LN_2)));
        polar(z.re.exp(), z.im)
    };
    ln |z| {
        let (r, theta) = polar_form(z);
        complex(r.ln(), theta)
    };
    log2 |z| scaled(z.ln(), D::lift(of(core::f64::consts::LOG2_E)));
    log10 |z| scaled(z.ln(), D::lift(of(core::f64::consts::LOG10_E)));
    sqrt |z| {
        let (r, theta) = polar_form(z);
        polar(r.sqrt(), theta / of::<D::Primal>(2.0))
    };
    cbrt |z| {
        let (r, theta) = polar_form(z);
        polar(r.cbrt(), theta / of::<D::Primal>(3.0))
    };
    sin |z| complex(z.re.sin() * z.im.cosh(), z.re.cos() * z.im.sinh());
    cos |z| complex(z.re.cos() * z.im.cosh(), -z.re.sin() * z.im.sinh());
    tan |z| {
        let (a, b) = (z.re + z.re, z.im + z.im);
        let below = a.cos() + b.cosh();
        complex(a.sin() / below, b.sinh() / below)
    };
    sinh |z| complex(z.re.sinh() * z.im.cos(), z.re.cosh() * z.im.sin());
    cosh |z| complex(z.re.cosh() * z.im.cos(), z.re.sinh() * z.im.sin());
    tanh |z| {
        let (a, b) = (z.re + z.re, z.im + z.im);
        let below = a.cosh() + b.cos();
        complex(a.sinh() / below, b.sin() / below)
    };
    asin |z| {
        let root = one_less_square(z).sqrt();
        product(imaginary(-1.0), sum(root, product(imaginary(1.0), z)).ln())
    };
    acos |z| {
        let root = one_less_square(z).sqrt();
        product(imaginary(-1.0), sum(product(imaginary(1.0), root), z).ln())
    };
    atan |z| {
        let turned = product(imaginary(1.0), z);
        let (plus, minus) = (sum(real(1.0), turned), difference(real(1.0), turned));
        quotient(difference(plus.ln(), minus.ln()), imaginary(2.0))
    };
    asinh |z| sum(z, sum(real(1.0), product(z, z)).sqrt()).ln();
    acosh |z| {
        let half = D::lift(of(0.5));
        let (plus, minus) = (scaled(sum(z, real(1.0)), half), scaled(difference(z, real(1.0)), half));
        scaled(sum(plus.sqrt(), minus.sqrt()).ln(), D::lift(of(2.0)))
    };
    atanh |z| {
        let (plus, minus) = (sum(real(1.0), z), difference(real(1.0), z));
        scaled(difference(plus.ln(), minus.ln()), D::lift(of(0.5)))
    };
}

/// Methods of a complex number that num-complex has for floats alone. Where it has them, its own come first.
pub trait ComplexMethods<D>: Sized {
    /// The distance from 0.
    fn norm(self) -> D;
    /// The angle, from -π to π.
    fn arg(self) -> D;
    /// Both.
    fn to_polar(self) -> (D, D);
    /// The sum of both distances from 0.
    fn l1_norm(self) -> D;
    /// To a complex power.
    fn powc(self, exponent: Self) -> Self;
    /// `base` to this power.
    fn expf(self, base: D) -> Self;
    /// `1 / z` without overflow on the way.
    fn finv(self) -> Self;
    /// `z / w` without overflow on the way.
    fn fdiv(self, other: Self) -> Self;
    /// Of a distance and an angle.
    fn from_polar(r: D, theta: D) -> Self;
    /// `exp(i phase)`.
    fn cis(phase: D) -> Self;
}

impl<D: Scalar> ComplexMethods<D> for Complex<D> {
    #[inline]
    fn norm(self) -> D {
        self.re.hypot(self.im)
    }
    #[inline]
    fn arg(self) -> D {
        self.im.atan2(self.re)
    }
    #[inline]
    fn to_polar(self) -> (D, D) {
        polar_form(self)
    }
    #[inline]
    fn l1_norm(self) -> D {
        self.re.abs() + self.im.abs()
    }
    #[inline]
    fn powc(self, exponent: Self) -> Self {
        let power = product(exponent, self.ln());
        with_value(polar(power.re.exp(), power.im), values::powc(value(self), value(exponent)))
    }
    #[inline]
    fn expf(self, base: D) -> Self {
        let power = scaled(self, base.ln());
        with_value(polar(power.re.exp(), power.im), values::expf(value(self), base.primal()))
    }
    #[inline]
    fn finv(self) -> Self {
        with_value(powers(self, -1), values::finv(value(self)))
    }
    #[inline]
    fn fdiv(self, other: Self) -> Self {
        with_value(quotient(self, other), values::fdiv(value(self), value(other)))
    }
    #[inline]
    fn from_polar(r: D, theta: D) -> Self {
        polar(r, theta)
    }
    #[inline]
    fn cis(phase: D) -> Self {
        let (sin, cos) = phase.sin_cos();
        complex(cos, sin)
    }
}
