//! The value of every operation is bit for bit what the primitive gives.

use std::hint::black_box;

use dual_core::{Dual, HyperDual};

const SPECIAL: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    2.0,
    -2.0,
    3.0,
    2.5,
    -1.5,
    1.0 + f64::EPSILON,
    1.0 - f64::EPSILON / 2.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    5e-324,
    -5e-324,
    1e-310,
    -1e-310,
    f64::MIN_POSITIVE,
    f64::MAX,
    -f64::MAX,
    1e300,
    -1e300,
    1e-300,
    1e154,
    1e-154,
    711.0,
    -745.5,
    1e16,
    0.1,
    0.3,
    std::f64::consts::FRAC_PI_2,
    std::f64::consts::PI,
];

const EXPONENTS: &[i32] =
    &[0, 1, 2, 3, 4, 5, 7, 10, 33, 1300, -1, -2, -3, -4, -8, -9, -1300, i32::MAX, i32::MIN];

/// Marsaglia's xorshift: the same bit patterns in every run.
struct Patterns(u64);

impl Iterator for Patterns {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Some(self.0)
    }
}

/// The operations of a number `$t` over `$p`, each beside the primitive's own.
macro_rules! proof {
    (($dollar:tt) $proof:ident $p:ident $t:ty: $variable:expr) => {
        mod $proof {
            #[allow(clippy::wildcard_imports)] // the constants above
            use super::*;

            fn agree(what: &str, arguments: &[$p], got: $t, want: $p) {
                let got: $p = got.primal();
                assert!(
                    got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(),
                    "{what}{arguments:?}: {got:e}, the primitive gives {want:e}"
                );
            }

            fn number(x: $p, i: usize) -> $t {
                let variable: fn($p, usize) -> $t = $variable;
                variable(black_box(x), i)
            }

            fn unary(x: $p) {
                let x = black_box(x);
                macro_rules! each {
                    ($dollar($f:ident)*) => { $dollar( agree(stringify!($f), &[x], number(x, 0).$f(), black_box($p::$f(x))); )* };
                }
                each!(recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos atan sinh cosh tanh
                    asinh acosh atanh floor ceil round trunc fract signum abs);
                let n = number(x, 0);
                agree("sin_cos.0", &[x], n.sin_cos().0, black_box(x.sin_cos().0));
                agree("sin_cos.1", &[x], n.sin_cos().1, black_box(x.sin_cos().1));
                agree("neg", &[x], -n, -x);
                agree("&neg", &[x], -&n, -x);
                agree("sum", &[x], [n].iter().sum(), [x].iter().sum());
                agree("product", &[x], [n].iter().product(), [x].iter().product());
                agree("from", &[x], x.into(), x);
            }

            fn powi(x: $p, n: i32) {
                let (x, n) = (black_box(x), black_box(n));
                let got: $p = number(x, 0).powi(n).primal();
                let want: $p = black_box(x.powi(n));
                assert!(got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(), "{x:e}.powi({n}): {got:e}, {want:e}");
            }

            fn binary(x: $p, y: $p) {
                let (x, y) = (black_box(x), black_box(y));
                let (a, b) = (number(x, 0), number(y, 1));
                macro_rules! each {
                    ($dollar($f:ident = $g:ident)*) => { $dollar(
                        agree(stringify!($f), &[x, y], a.$f(b), black_box($p::$g(x, y)));
                    )* };
                }
                each!(atan2 = atan2 hypot = hypot powd = powf logd = log copysign = copysign rem_euclid = rem_euclid
                    div_euclid = div_euclid max = max min = min);
                agree("powf", &[x, y], a.powf(y), black_box(x.powf(y)));
                agree("log", &[x, y], a.log(y), black_box(x.log(y)));
                macro_rules! operator {
                    ($dollar($op:tt $assign:tt)*) => { $dollar(
                        let want = black_box(x $op y);
                        let what = stringify!($op);
                        agree(what, &[x, y], a $op b, want);
                        agree(what, &[x, y], a $op &b, want);
                        agree(what, &[x, y], &a $op b, want);
                        agree(what, &[x, y], &a $op &b, want);
                        agree(what, &[x, y], a $op y, want);
                        agree(what, &[x, y], &a $op y, want);
                        agree(what, &[x, y], x $op b, want);
                        agree(what, &[x, y], x $op &b, want);
                        let mut c = a;
                        c $assign b;
                        agree(stringify!($assign), &[x, y], c, want);
                        c = a;
                        c $assign &b;
                        agree(stringify!($assign), &[x, y], c, want);
                        c = a;
                        c $assign y;
                        agree(stringify!($assign), &[x, y], c, want);
                    )* };
                }
                operator!(+ += - -= * *= / /= % %=);
                assert_eq!(a < b, x < y, "{x:e} < {y:e}");
                assert_eq!(a <= b, x <= y, "{x:e} <= {y:e}");
                assert_eq!(a > y, x > y, "{x:e} > {y:e}");
                assert_eq!(a >= y, x >= y, "{x:e} >= {y:e}");
                assert_eq!(a == y, x == y, "{x:e} == {y:e}");
                assert_eq!(a.partial_cmp(&b), x.partial_cmp(&y), "{x:e} against {y:e}");
            }

            fn ternary(x: $p, y: $p, z: $p) {
                let (x, y, z) = (black_box(x), black_box(y), black_box(z));
                let (a, b, c) = (number(x, 0), number(y, 1), number(z, 2));
                agree("mul_add", &[x, y, z], a.mul_add(b, c), black_box(x.mul_add(y, z)));
                if y <= z {
                    agree("clamp", &[x, y, z], a.clamp(b, c), black_box(x.clamp(y, z)));
                }
                agree("sum", &[x, y, z], [a, b, c].into_iter().sum(), [x, y, z].into_iter().sum());
                agree("product", &[x, y, z], [a, b, c].into_iter().product(), [x, y, z].into_iter().product());
            }

            #[test]
            #[allow(clippy::cast_possible_truncation)] // f32 takes the rounded values
            fn special_values() {
                let special: Vec<$p> = SPECIAL.iter().map(|&x| x as $p).collect();
                for &x in &special {
                    unary(x);
                    for &n in EXPONENTS {
                        powi(x, n);
                    }
                    for &y in &special {
                        binary(x, y);
                        for &z in &special[..21] {
                            ternary(x, y, z);
                        }
                    }
                }
                let nothing: [$t; 0] = [];
                agree("empty sum", &[], nothing.iter().sum(), std::iter::empty::<$p>().sum());
                agree("empty product", &[], nothing.iter().product(), std::iter::empty::<$p>().product());
            }

            #[test]
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // as many bits as the primitive has
            fn random_bit_patterns() {
                let mut patterns = Patterns(0x9e37_79b9_7f4a_7c15).map(|bits| $p::from_bits(bits as _));
                let mut units = Patterns(0x2545_f491_4f6c_dd1d).map(|bits| (bits >> 40) as $p / 8_388_608.0 - 1.0);
                let mut draw = || patterns.next().unwrap();
                for k in 0..PATTERNS {
                    let (x, y, z) = (draw(), draw(), draw());
                    unary(x);
                    binary(x, y);
                    ternary(x, y, z);
                    powi(x, EXPONENTS[k % EXPONENTS.len()]);
                    // Most patterns are far apart and out of most domains; these are not.
                    let (near_x, near_y) = (units.next().unwrap(), units.next().unwrap());
                    unary(near_x * 20.0);
                    binary(near_x * 20.0, near_y * 5.0);
                    powi(near_x * 4.0, EXPONENTS[k % EXPONENTS.len()]);
                }
            }
        }
    };
}

const PATTERNS: usize = 100_000;

// The `$` makes the repetitions of the inner macros.
proof! { ($) dual f64 Dual<f64, 3>: Dual::variable }
proof! { ($) hyper_dual f64 HyperDual<f64, 2>: HyperDual::variable }
proof! { ($) nested f64 Dual<Dual<f64, 1>, 2>: |x, i| Dual::variable(Dual::variable(x, 0), i) }
proof! { ($) single f32 Dual<f32, 2>: Dual::variable }
