//! Numbers of every mode: finite derivatives by plain ones are those by strict ones, and second derivatives those by nesting.

use dual_core::numbers::{Dual, FUSED, HyperDual, PLAIN, STRICT, Taylor};
use dual_core::{Dim, Packed, Part};

/// From one end of the range to the other, subnormal numbers and infinities included.
const SIZES: [f64; 15] = [
    0.0,
    5e-324,
    1e-310,
    3e-308,
    1e-300,
    7e-150,
    1e-20,
    0.3,
    1.0,
    3e20,
    1e150,
    7e300,
    1e308,
    f64::MAX,
    f64::INFINITY,
];

fn signed() -> impl Iterator<Item = f64> + Clone {
    SIZES.into_iter().flat_map(|x| [x, -x])
}

/// Strict and plain, of a result; how far they may be apart where plain is finite: three roundings, of which one is that of a
/// subnormal reciprocal.
#[track_caller]
fn assert_finite_ones_agree(what: &str, strict: &[f64], plain: &[f64]) -> usize {
    if !plain.iter().all(|d| d.is_finite()) {
        return 0;
    }
    for (s, p) in strict.iter().zip(plain) {
        let apart = 4.0 * f64::EPSILON * s.abs() + 2.0 * 5e-324;
        assert!((s - p).abs() <= apart, "{what}: strict {strict:?}, plain {plain:?}");
    }
    1
}

fn quotients<const MODE: u8>(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    let (p, q) = (Dual::<f64, 1, MODE>::new(a[0], [a[1]]), Dual::new(b[0], [b[1]]));
    [(p / q).eps[0], (p / b[0]).eps[0]]
}

#[test]
fn quotients_of_plain_numbers_are_those_of_strict_ones_or_not_finite() {
    let mut finite = 0;
    let some = [0.0, 1e-310, 1e-200, 0.7, 1e200, -1e308];
    for (a, da) in signed().flat_map(|a| some.map(|da| (a, da))) {
        for (b, db) in signed().flat_map(|b| some.map(|db| (b, db))) {
            let what = format!("({a:e} + {da:e}ε)/({b:e} + {db:e}ε)");
            let strict = quotients::<STRICT>([a, da], [b, db]);
            let plain = quotients::<PLAIN>([a, da], [b, db]);
            for i in 0..2 {
                finite += assert_finite_ones_agree(&what, &strict[i..=i], &plain[i..=i]);
            }
        }
    }
    // Of 64800 some have no finite derivative, or a divisor without a reciprocal; most are finite.
    assert!(finite > 20_000, "{finite}");
}

/// Value, first and second derivative of the square, and of the product with itself.
fn squares<const MODE: u8>(a: f64, da: f64, dda: f64) -> [[f64; 3]; 2] {
    let x = HyperDual::<f64, 1, MODE>::new(a, [da], |_, _| dda);
    let (square, product) = (x.squared(), x * x);
    [square, product].map(|y| [y.re, y.eps[0], y.second(0, 0)])
}

#[test]
fn squares_are_products_of_a_number_with_itself() {
    let mut finite = 0;
    let some = [0.0, -0.0, 1e-310, -1e-200, 0.7, 1e150, -1e308, f64::INFINITY];
    for (a, da) in signed().chain([f64::NAN]).flat_map(|a| some.map(|da| (a, da))) {
        let first = Dual::<f64, 1, STRICT>::new(a, [da]);
        assert_eq!(first.squared().eps[0].to_bits(), (first * first).eps[0].to_bits(), "{a:e} + {da:e}ε");
        for dda in some {
            let [strict, want] = squares::<STRICT>(a, da, dda);
            let terms = 2.0 * (if dda == 0.0 { 0.0 } else { (a * dda).abs() } + da * da);
            for [square, product] in
                [[strict, want], squares::<PLAIN>(a, da, dda), squares::<FUSED>(a, da, dda)]
            {
                let what = format!(
                    "({a:e} + {da:e}ε + {dda:e}ε²)²: {square:?}, as a product {product:?}, strict {want:?}"
                );
                assert_eq!(square[0].to_bits(), want[0].to_bits(), "{what}");
                if square[1].is_finite() && square[2].is_finite() {
                    let near = |i: usize, size: f64| {
                        (square[i] - want[i]).abs() <= 4.0 * f64::EPSILON * size + 4.0 * 5e-324
                    };
                    assert!(near(1, want[1].abs()) && near(2, terms), "{what}");
                    finite += 1;
                }
                // What the square alone leaves in doubt runs again over strict numbers: rare, or it would cost more than it saves.
                let overflows = a.abs() > f64::MAX / 2.0 || da.abs() > f64::MAX / 2.0;
                assert!(overflows || square.map(f64::is_finite) == product.map(f64::is_finite), "{what}");
            }
        }
    }
    // Of 5952 half; of the others something is infinite, or overflows.
    assert!(finite > 2500, "{finite}");
}

/// What is divided by has a reciprocal that is infinite, and the quotient of the tangents is one.
#[test]
fn divisors_without_a_reciprocal_show() {
    assert_eq!(quotients::<STRICT>([0.0, 1e-310], [1e-310, 0.0]), [1.0, 1.0]);
    assert!(quotients::<PLAIN>([0.0, 1e-310], [1e-310, 0.0]).iter().all(|d| !d.is_finite()));
    assert!(quotients::<FUSED>([0.0, 1e-310], [1e-310, 0.0]).iter().all(|d| !d.is_finite()));
}

/// Every form by which numbers chain: products, quotients, linear maps, functions of one and of two arguments.
fn all_forms<T: Part<Primal = f64>>(x: &[T]) -> T {
    let start = T::lift(0.3) / x[0] - x[x.len() - 1] * 0.2;
    x.windows(2).fold(start.sin(), |f, w| {
        let angle = Part::atan2(&(f * w[0] + 0.1), w[1]);
        (angle * f.sin() - w[1] / (w[0] * w[0] + 1.0)) / 1.7
            + ((f * 0.5).tanh() * 0.8).exp()
            + Part::powd(&w[0], w[1] * 0.4)
    })
}

fn point<const N: usize>() -> [f64; N] {
    core::array::from_fn(|i| 1.0 + 0.4 * (1.7 * f64::from(u8::try_from(i).unwrap())).sin())
}

/// Gradient and rows of second derivatives by dual numbers of dual numbers.
fn nested<const N: usize>() -> ([f64; N], [[f64; N]; N]) {
    let x: [_; N] = core::array::from_fn(|i| {
        let inner = Dual::<f64, N, STRICT>::variable(point::<N>()[i], i);
        Dual::<Dual<f64, N, STRICT>, N, STRICT>::variable(inner, i)
    });
    let y = all_forms(&x);
    (y.re.eps, y.eps.map(|row| row.eps))
}

fn assert_hessian_is_that_of_nesting<const N: usize, const MODE: u8>()
where
    Dim<N>: Packed,
{
    let x: [_; N] = core::array::from_fn(|i| HyperDual::<f64, N, MODE>::variable(point::<N>()[i], i));
    let y = all_forms(&x);
    let (gradient, rows) = nested::<N>();
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-12 * (1.0 + b.abs());
    for i in 0..N {
        assert!(near(y.eps[i], gradient[i]), "N = {N}, mode {MODE}, {i}: {} and {}", y.eps[i], gradient[i]);
        for (j, &want) in rows[i].iter().enumerate() {
            let ours = y.second(i, j);
            assert!(near(ours, want), "N = {N}, mode {MODE}, ({i}, {j}): {ours} and {want}");
        }
    }
}

#[test]
fn hyper_dual_numbers_of_every_size_agree_with_nesting() {
    macro_rules! sizes {
        ($($n:literal)*) => { $(
            assert_hessian_is_that_of_nesting::<$n, STRICT>();
            assert_hessian_is_that_of_nesting::<$n, PLAIN>();
            assert_hessian_is_that_of_nesting::<$n, FUSED>();
        )* };
    }
    sizes!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16);
}

/// The third order has a form of its own; through orders four and five the recurrences give it, too.
#[test]
fn third_derivatives_are_those_by_longer_series() {
    fn curve<const K: usize, const MODE: u8>(
        x: f64,
        f: impl Fn(Taylor<f64, K, MODE>) -> Taylor<f64, K, MODE>,
    ) -> [f64; 4] {
        let t = Taylor::<f64, K, MODE>::variable(0.0);
        let y = f(t * t * t * 0.3 - t * t * 0.7 + t * 1.3 + x);
        core::array::from_fn(|k| y.derivative(k))
    }
    macro_rules! agree {
        ($($f:expr),* $(,)?) => { $(
            for x in [0.4, 1.1, 2.7] {
                let long = curve::<5, STRICT>(x, $f);
                for short in [curve::<3, STRICT>(x, $f), curve::<3, PLAIN>(x, $f), curve::<3, FUSED>(x, $f)] {
                    for k in 0..4 {
                        let apart = (short[k] - long[k]).abs();
                        assert!(apart <= 1e-12 * (1.0 + long[k].abs()), "{}, order {k}: {short:?}, {long:?}", stringify!($f));
                    }
                }
            }
        )* };
    }
    agree!(
        dual_core::numbers::Taylor::exp,
        dual_core::numbers::Taylor::exp2,
        dual_core::numbers::Taylor::sin,
        dual_core::numbers::Taylor::cos,
        dual_core::numbers::Taylor::sinh,
        dual_core::numbers::Taylor::cosh,
        |x| x.powi(0),
        |x| x.powi(1),
        |x| x.powi(2),
        |x| x.powi(3),
        |x| x.powi(4),
        |x| x.powi(5),
        |x| x.powi(6),
        |x| x.powi(7),
        |x| x.powi(-2),
        dual_core::numbers::Taylor::sqrt,
        dual_core::numbers::Taylor::cbrt,
        dual_core::numbers::Taylor::recip,
        |x| x.powf(2.3),
        |x| (x * x + 1.0) / (x + 0.3),
        |x| (x * 0.7).exp() * x.sin() / x.sqrt(),
    );
}

/// At zero, where the recurrence of powers divides by zero.
#[test]
fn third_derivatives_of_powers_at_zero() {
    let at = |n: i32| Taylor::<f64, 3, PLAIN>::variable(0.0).powi(n);
    for n in 0..=6 {
        let want = if n == 3 { 6.0 } else { 0.0 };
        assert_eq!(at(n).derivative(3), want, "x to the power {n}");
    }
    // (t - t²)³ = t³ - …, and (t - t²)² = t² - 2t³ + …
    let t = Taylor::<f64, 3, PLAIN>::variable(0.0);
    assert_eq!((t - t * t).powi(3).derivative(3), 6.0);
    assert_eq!((t - t * t).powi(2).derivative(3), -12.0);
}
