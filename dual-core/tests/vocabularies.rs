//! Code written for other crates' traits takes every number type: num-dual's `DualNum`, nalgebra's `RealField`,
//! num-traits' `Float` and what goes with it, approx, the operators, and the flags of `format!`.

use approx::{AbsDiffEq, RelativeEq, UlpsEq};
use dual_core::check::{Method, derivative};
use dual_core::nalgebra::RealField;
use dual_core::num_dual::DualNum;
use dual_core::{Dual, HyperDual, Part, Taylor};
use num_traits::{Bounded, Float, FloatConst, One, Signed, Zero};

/// One variable with each type, at `x`, and what it knows: the first and, if any, the second derivative.
fn d(x: f64) -> Dual<f64, 1> {
    Dual::variable(x, 0)
}
fn h(x: f64) -> HyperDual<f64, 1> {
    HyperDual::variable(x, 0)
}
fn t(x: f64) -> Taylor<f64, 3> {
    Taylor::variable(x)
}
type Nested = Dual<Taylor<f64, 2>, 1>;
fn n(x: f64) -> Nested {
    Nested::new(t2(x), [Taylor::from(1.0)])
}
fn t2(x: f64) -> Taylor<f64, 2> {
    Taylor::variable(x)
}

/// A macro's list of all types at `x`, because no trait object spans them.
macro_rules! same_derivatives {
    ($f:ident at $x:expr) => {{
        let x: f64 = $x;
        let y = $f(x);
        let second = $f(h(x));
        let third = $f(t(x)).derivative(3);
        assert_eq!((second.re.to_bits(), $f(d(x)).re.to_bits()), (y.to_bits(), y.to_bits()));
        assert_eq!(($f(t(x)).re.to_bits(), $f(n(x)).re.re.to_bits()), (y.to_bits(), y.to_bits()));
        assert_eq!($f(d(x)).eps[0], second.eps[0]);
        let nested = $f(n(x));
        for (what, got, expected) in [
            ("first of Taylor", $f(t(x)).derivative(1), second.eps[0]),
            ("first of nested, outside", nested.eps[0].re, second.eps[0]),
            ("first of nested, inside", nested.re.derivative(1), second.eps[0]),
            ("second of Taylor", $f(t(x)).derivative(2), second.second(0, 0)),
            ("second of nested", nested.eps[0].derivative(1), second.second(0, 0)),
            ("third of nested", nested.eps[0].derivative(2), third),
            ("first", second.eps[0], slope(|x| $f(x), x)),
            ("second", second.second(0, 0), slope(|x| $f(d(x)).eps[0], x)),
            ("third", third, slope(|x| $f(h(x)).second(0, 0), x)),
        ] {
            assert!(
                (got - expected).abs() <= 1e-9 * expected.abs().max(1.0),
                "{what}: {got} is not {expected}"
            );
        }
    }};
}

/// Measured.
fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    derivative(f, x, Method::default()).value
}

#[test]
fn code_over_dualnum() {
    fn state<D: DualNum<Primitive = f64> + Copy>(v: D) -> D {
        let pressure = (v - 0.3).recip() * 2.5 - v.powi(2).recip() * 1.7;
        pressure.tanh() + v.powf(1.7).ln_1p() * v.sph_j1() + v.mul_add(v, v.exp()).log10()
    }
    same_derivatives!(state at 1.3);
    assert_eq!(<Taylor<f64, 7> as DualNum>::NDERIV, 7);
    assert_eq!(<Taylor<f32, 0> as DualNum>::NDERIV, 0);
    assert_eq!(<Nested as DualNum>::NDERIV, 3);
}

#[test]
fn code_over_realfield() {
    fn angle<R: RealField + Copy>(x: R) -> R {
        let v = dual_core::nalgebra::Vector3::new(x, x * x, R::one() + x.sin());
        let w = dual_core::nalgebra::Vector3::new(R::one(), x.exp(), R::pi() - x);
        v.cross(&w).norm() + v.dot(&w).atan2(w.norm_squared()) + v.normalize().x
    }
    same_derivatives!(angle at 0.8);
}

#[test]
fn code_over_float() {
    fn density<F: Float + FloatConst>(x: F) -> F {
        let two = F::from(2.0).unwrap();
        let tail = x.abs_sub(F::one()).to_radians() + x.to_degrees() * F::LN_2();
        (-(x * x) / two).exp() / (two * F::PI()).sqrt() + x.hypot(two).mul_add(x, tail) + x.powf(x)
    }
    same_derivatives!(density at 1.4);
    same_derivatives!(density at 0.4);
}

/// The constants of a number are those of the primitive, without tangents.
macro_rules! constants {
    ($($x:ty)*) => { $(
        assert_eq!(<$x>::PI(), <$x>::from(core::f64::consts::PI));
        assert_eq!(<$x as FloatConst>::TAU(), <$x>::from(core::f64::consts::TAU));
        assert_eq!(<$x as FloatConst>::LOG10_2(), <$x>::from(core::f64::consts::LOG10_2));
        assert_eq!(<$x as Bounded>::max_value(), <$x>::from(f64::MAX));
        assert_eq!(<$x as Bounded>::min_value(), <$x>::from(f64::MIN));
        assert_eq!(<$x as Float>::epsilon(), <$x>::from(f64::EPSILON));
        assert_eq!(<$x as Float>::min_positive_value(), <$x>::from(f64::MIN_POSITIVE));
        assert_eq!(<$x as num_traits::NumCast>::from(7_u8), Some(<$x>::from(7.0)));
        assert_eq!(<u8 as num_traits::NumCast>::from(<$x>::from(300.0)), None);
        assert_eq!(<i64 as num_traits::NumCast>::from(<$x>::from(-3.9)), Some(-3));
        assert!(<$x>::zero().is_zero() && <$x>::one().is_one());
    )* };
}

#[test]
fn constants_bounds_and_casts() {
    constants! { Dual<f64, 2> HyperDual<f64, 2> Taylor<f64, 2> Nested }
    assert!(!t(0.0).is_zero() && !t(1.0).is_one() && !n(0.0).is_zero());
}

#[test]
fn positive_difference_is_the_table_s_in_every_trait() {
    for (a, b) in [(2.0, 3.0), (3.0, 2.0), (2.0, 2.0), (f64::INFINITY, f64::INFINITY), (f64::NAN, 1.0)] {
        let (x, y) = (Dual::<f64, 2>::variable(a, 0), Dual::variable(b, 1));
        for z in [Float::abs_sub(x, y), Signed::abs_sub(&x, &y)] {
            assert_eq!(format!("{z:?}"), format!("{:?}", Part::abs_sub(&x, y)));
            assert_eq!(format!("{:?}", z.re), format!("{:?}", Signed::abs_sub(&a, &b)));
        }
    }
    assert_eq!(Float::abs_sub(d(2.0), Dual::from(2.0)).eps, [0.5]);
}

/// Sums and products of values, of references, and of none.
macro_rules! sums {
    ($x:ty, $v:expr) => {
        let list: [$x; 3] = $v;
        let [a, b, c] = list;
        assert_eq!(list.iter().sum::<$x>(), a + b + c);
        assert_eq!(list.into_iter().sum::<$x>(), a + b + c);
        assert_eq!(list.iter().product::<$x>(), a * b * c);
        assert_eq!(list.into_iter().product::<$x>(), a * b * c);
        assert_eq!(list[..0].iter().sum::<$x>().re, <$x>::from(0.0).re);
        assert_eq!(list[..0].iter().product::<$x>(), <$x>::from(1.0));
    };
}

#[test]
fn sums_and_products() {
    sums!(Dual<f64, 1>, [d(2.0), d(3.0), d(0.5)]);
    sums!(HyperDual<f64, 1>, [h(2.0), h(3.0), h(0.5)]);
    sums!(Taylor<f64, 3>, [t(2.0), t(3.0), t(0.5)]);
    sums!(Nested, [n(2.0), n(3.0), n(0.5)]);
}

/// Every operator with a primitive on either side, by value and by reference, is that of a passive number.
macro_rules! operators {
    ($p:ty: $($x:expr),*) => { $( operators! { @one $p, $x => + += - -= * *= / /= % %= } )* };
    (@one $p:ty, $x:expr => $($op:tt $assign:tt)*) => {{
        let x = $x;
        let c: $p = 2.5;
        let mut lifted = x;
        lifted -= x;
        lifted += c;
        $(
            assert_eq!(x $op c, x $op lifted);
            assert_eq!(&x $op c, x $op lifted);
            // A passive dividend has a rule of its own, with its own rounding.
            assert_eq!((c $op x).re, (lifted $op x).re);
            let rounding = || <_>::from(4.0 * <$p>::EPSILON);
            assert!((c $op x).relative_eq(&(lifted $op x), <_>::from(0.0), rounding()));
            assert_eq!(c $op &x, c $op x);
            assert_eq!(&x $op &lifted, x $op lifted);
            let (mut by_value, mut by_number, mut by_reference) = (x, x, x);
            by_value $assign c;
            by_number $assign lifted;
            by_reference $assign &lifted;
            assert_eq!((by_value, by_number, by_reference), (x $op c, x $op c, x $op c));
        )*
        assert!(lifted == c && x != c && x > c && c + 10.0 > c);
    }};
}

#[test]
fn primitives_on_either_side_of_every_operator() {
    operators! { f64: d(3.7), h(3.7), t(3.7), n(3.7) }
    operators! {
        f32: Dual::<f32, 2>::variable(3.7, 1), HyperDual::<f32, 2>::variable(3.7, 1), Taylor::<f32, 3>::variable(3.7),
            Dual::<Taylor<f32, 2>, 1>::new(Taylor::variable(3.7), [Taylor::from(1.0)])
    }
}

#[test]
fn comparisons_to_a_tolerance_see_every_part() {
    macro_rules! differ {
        ($a:expr, $b:expr) => {{
            let (a, b) = ($a, $b);
            assert!(!a.abs_diff_eq(&b, <_>::from(1e-9)) && a.abs_diff_eq(&b, <_>::from(1e-2)));
            assert!(!a.relative_eq(&b, <_>::from(0.0), <_>::from(1e-9)));
            assert!(a.relative_eq(&b, <_>::from(0.0), <_>::from(1e-2)));
            assert!(!a.ulps_eq(&b, <_>::from(0.0), 1000) && a.ulps_eq(&a, <_>::from(0.0), 0));
        }};
    }
    for part in 0..3 {
        let bent = |at: usize| core::array::from_fn(|k| if k == at { 1.001 } else { 1.0 });
        differ!(Taylor::<f64, 3>::new(1.0, [1.0; 3]), Taylor::new(1.0, bent(part)));
        differ!(Dual::<f64, 3>::new(1.0, [1.0; 3]), Dual::new(1.0, bent(part)));
        let triangle = |at: usize| move |i: usize, j: usize| bent_entry(i * (i + 1) / 2 + j == at);
        differ!(
            HyperDual::<f64, 2>::new(1.0, [1.0; 2], |_, _| 1.0),
            HyperDual::new(1.0, [1.0; 2], triangle(part))
        );
        let inner = |at: usize| Taylor::<f64, 3>::new(1.0, bent(at));
        differ!(Dual::<_, 1>::new(inner(9), [inner(9)]), Dual::<_, 1>::new(inner(9), [inner(part)]));
    }
    differ!(Taylor::<f64, 2>::new(1.0, [1.0; 2]), Taylor::new(1.001, [1.0; 2]));
}

fn bent_entry(bent: bool) -> f64 {
    if bent { 1.001 } else { 1.0 }
}

/// Precision, sign and width are of each part, as they are of each entry of an array: columns of parts line up.
#[test]
fn the_flags_of_format_are_of_each_part() {
    let x = Dual::<f64, 2>::new(1.0, [0.5, -2.0]);
    assert_eq!(format!("{x}"), "1 + [0.5, -2]ε");
    assert_eq!(format!("{x:.2}"), "1.00 + [0.50, -2.00]ε");
    assert_eq!(format!("{x:+.3e}"), "+1.000e0 + [+5.000e-1, -2.000e0]ε");
    assert_eq!(format!("{x:8.3}"), "   1.000 + [   0.500,   -2.000]ε");
    assert_eq!(format!("{x:<6}|{x:^6}"), "1      + [0.5   , -2    ]ε|  1    + [ 0.5  ,   -2  ]ε");
    assert_eq!(format!("{x:07.2}"), "0001.00 + [0000.50, -002.00]ε");
    assert_eq!(format!("{:6.1?}", [1.0, -2.0]), "[   1.0,   -2.0]");

    let x = HyperDual::<f64, 2>::new(1.0, [2.0, 3.0], |i, j| if i == j { -4.0 } else { 5.0 });
    assert_eq!(format!("{x:.1}"), "1.0 + [2.0, 3.0; -4.0, 5.0, -4.0]ε");
    assert_eq!(format!("{x:+8.1e}"), "  +1.0e0 + [  +2.0e0,   +3.0e0;   -4.0e0,   +5.0e0,   -4.0e0]ε");
    let x = Taylor::<f64, 2>::new(1.0, [2.0, 3.0]);
    assert_eq!(format!("{x:6.2}"), "  1.00 + [  2.00,   3.00]ε");
    let x = Dual::<Dual<f64, 1>, 1>::new(Dual::new(1.0, [2.0]), [Dual::new(3.0, [4.0])]);
    assert_eq!(format!("{x:.1}"), "1.0 + [2.0]ε + [3.0 + [4.0]ε]ε");
}
