//! The crate's own `macro_rules!`, into which the attribute looks where they get active values.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// A series by powers: names of its own, which the caller may have as well.
macro_rules! series {
    ($x:expr, $first:expr, $($c:expr),* $(,)?) => {
        {
            let mut sum = $first;
            let mut power = 1.0;
            $(
                power *= $x;
                sum += power * $c;
            )*
            sum
        }
    };
}

/// By the number of arguments; one rule calls another one.
macro_rules! horner {
    ($x:expr; $last:expr) => { $last };
    ($x:expr; $first:expr, $($rest:expr),+) => { $first + $x * tail!($x; $($rest),+) };
}
macro_rules! tail {
    ($x:expr; $($c:expr),*) => { [$($c),*].iter().rev().fold(0.0, |acc, c| acc * $x + c) };
}

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

/// A name that the caller gives, and statements in the caller's place.
macro_rules! clamp_to {
    ($name:ident, $low:expr, $high:literal) => {
        let $name = if $name < $low {
            $low
        } else if $name > $high {
            $high
        } else {
            $name
        };
    };
}
macro_rules! bump {
    ($target:expr, $($by:expr),+) => {{ $( $target += $by; )+ }};
}

/// Closures, loops, a pattern of two, a range whose end it names.
macro_rules! mean_and_spread {
    ($values:expr) => {{
        let n = $values.len();
        let square = |v: f64| v * v;
        let (mut mean, mut spread) = (0.0, 0.0);
        for i in 0..n {
            mean += $values[i];
        }
        mean /= n as f64;
        for value in $values.iter() {
            spread += square(value - mean);
        }
        (mean, spread / n as f64)
    }};
}

#[differentiable]
fn polynomial(u: f64, power: f64) -> f64 {
    let sum = series!(u, 0.5, power, -0.25, u + 1.0);
    sum * series!(power - u, sum, 2.0,)
}
proves!(scalar polynomial |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [-1.2, 0.4]]);

#[differentiable]
fn rules(x: f64) -> f64 {
    horner!(x; 1.0) + horner!(x.sin(); 0.5, x, 0.25) * square!(x + 1.0)
}
proves!(scalar rules |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

#[differentiable]
fn statements(x: f64, low: f64) -> f64 {
    let mut y = x * x;
    bump!(y, x, low * 2.0);
    clamp_to!(y, low, 4.0);
    macro_rules! own {
        ($a:expr, $b:expr) => {
            $a.atan2($b)
        };
    }
    y * own!(x, low)
}
proves!(scalar statements |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, -0.7], [-0.4, 1.5], [3.0, 0.5]]);

/// The names of the macro are not the caller's, whatever they are.
#[differentiable]
fn statistics(x: &[f64], n: f64, mean: f64) -> f64 {
    let i = mean * n;
    let (centre, spread) = mean_and_spread!(x);
    let square = spread * i;
    square - centre * mean
}
proves!(scalar statistics |x| (&x[0..3], x[3], x[4]) along |t| (&t[0..3], t[3], t[4]) at [[0.3, -0.7, 1.1, 0.5, 2.0]]);

/// An `x` of the macro and one of its caller are two, though their product reads as a square.
macro_rules! two_of_a_name {
    ($f:ident, $x:ident) => {
        #[differentiable]
        fn $f($x: f64) -> f64 {
            let x = 3.0 * $x + 1.0;
            x * $x + $x * $x - (x - 0.5) * (x - 0.5)
        }
    };
}
two_of_a_name!(of_two_names, x);
proves!(scalar of_two_names |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

/// A passive value beside active ones, a macro behind a path of the crate, one that has active arguments in none of its calls.
#[differentiable]
fn mixed(x: f64, n: usize) -> f64 {
    let scale = square!(n as f64);
    let table = [square!(0.5), square!(1.5)];
    square!(scale * x) + table[n % 2] * crate::exported!(x)
}
proves!(scalar mixed |x| (x[0], 3) along |t| (t[0]) at [[0.3], [-1.7]]);

#[macro_export]
#[doc(hidden)]
macro_rules! exported {
    ($x:expr) => {
        $x.exp()
    };
}
