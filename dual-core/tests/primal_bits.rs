//! The value of every operation is bit for bit what the primitive gives: of f64's and f32's own methods where they have
//! them, of `dual_core::special` where not. The functions come from the table of rules.

use std::hint::black_box;

use dual_core::{Dual, HyperDual, Part, Taylor, numbers, special};

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

/// The functions of the table, of a number and of the primitive, with a check of each pair of values.
macro_rules! functions {
    ({ $p:ident $t:ty }
     smooth { $v:tt $( $f:ident $e:tt dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident $se:tt $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        fn each_unary(x: $p, n: $t) {
            $( agree(stringify!($f), &[x], n.$f(), black_box($p::$f(x))); )*
            $( agree(stringify!($l), &[x], n.$l(), black_box($p::$l(x))); )*
            $( agree(stringify!($s), &[x], n.$s(), black_box($p::$s(x))); )*
        }
        fn each_special(x: $p, n: $t) {
            $( agree(stringify!($q), &[x], n.$q(), black_box(special::$q(x))); )*
            for order in 0..4 {
                agree("polygamma", &[x], n.polygamma(order), black_box(special::polygamma(order, x)));
            }
        }
        #[allow(deprecated)] // abs_sub is what its users call
        fn each_binary(x: $p, y: $p, a: $t, b: $t) {
            $( agree(stringify!($b), &[x, y], a.$b(b), black_box($p::$bp(x, y))); )*
        }
    };
}

/// The operations of a number `$t` over `$p`, each beside the primitive's own; of the special functions, every
/// `$rare`-th pattern.
macro_rules! proof {
    (($dollar:tt) $proof:ident $p:ident $t:ty, every $rare:literal: $variable:expr) => {
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

            dual_core::__for_each_rule! { functions $p $t }

            fn unary(x: $p) {
                let x = black_box(x);
                let n = number(x, 0);
                each_unary(x, n);
                agree("sin_cos.0", &[x], n.sin_cos().0, black_box(x.sin_cos().0));
                agree("sin_cos.1", &[x], n.sin_cos().1, black_box(x.sin_cos().1));
                agree("neg", &[x], -n, -x);
                agree("&neg", &[x], -&n, -x);
                agree("sum", &[x], [n].iter().sum(), [x].iter().sum());
                agree("product", &[x], [n].iter().product(), [x].iter().product());
                agree("from", &[x], x.into(), x);
            }

            fn special(x: $p) {
                let x = black_box(x);
                each_special(x, number(x, 0));
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
                each_binary(x, y, a, b);
                agree("max", &[x, y], a.max(b), black_box(x.max(y)));
                agree("min", &[x, y], a.min(b), black_box(x.min(y)));
                agree("powf", &[x, y], a.powf(y), black_box(x.powf(y)));
                agree("log", &[x, y], a.log(y), black_box(x.log(y)));
                agree("under", &[x, y], Part::under(&a, y), black_box(y / x));
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
                let special_values: Vec<$p> = SPECIAL.iter().map(|&x| x as $p).collect();
                for &x in &special_values {
                    unary(x);
                    special(x);
                    for &n in EXPONENTS {
                        powi(x, n);
                    }
                    for &y in &special_values {
                        binary(x, y);
                        for &z in &special_values[..21] {
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
                    if k.is_multiple_of($rare) {
                        special(x);
                        special(near_x * 20.0);
                    }
                }
            }
        }
    };
}

const PATTERNS: usize = 100_000;

type Inner = Dual<f64, 1>;
type Plain = numbers::Dual<f64, 2, { numbers::PLAIN }>;

// A special function of a series or of a nested number evaluates many others for its derivatives, which is most of the
// time, and its value by the same call of the primitive's: fewer patterns for those, still thousands.
// The `$` makes the repetitions of the inner macros.
proof! { ($) dual f64 Dual<f64, 3>, every 1: Dual::variable }
proof! { ($) hyper_dual f64 HyperDual<f64, 2>, every 1: HyperDual::variable }
proof! { ($) taylor f64 Taylor<f64, 3>, every 8: |x, _| Taylor::variable(x) }
proof! { ($) plain f64 Plain, every 1: Plain::variable }
proof! { ($) single f32 Dual<f32, 2>, every 1: Dual::variable }
proof! { ($) dual_of_dual f64 Dual<Inner, 2>, every 8: |x, i| Dual::variable(Dual::variable(x, 0), i) }
proof! { ($) hyper_dual_of_dual f64 HyperDual<Inner, 2>, every 8: |x, i| HyperDual::variable(Dual::variable(x, 0), i) }
proof! { ($) dual_of_taylor f64 Dual<Taylor<f64, 3>, 2>, every 50: |x, i| Dual::variable(Taylor::variable(x), i) }
