//! Double-double numbers against mpmath's values: the oracle itself has to be right.

use std::collections::BTreeMap;

use dual_core::check::DoubleDouble;
use dual_core::{Part, Real};
use proptest::prelude::*;

type D = DoubleDouble;

fn number(hi: f64, lo: f64) -> D {
    D::from(hi) + D::from(lo)
}

fn apply(name: &str, x: D) -> D {
    macro_rules! of_name {
        ($($f:ident)*) => {
            match name {
                $( stringify!($f) => Part::$f(&x), )*
                _ => panic!("no function {name}"),
            }
        };
    }
    of_name! {
        recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh
        gauss erf erfc norm_pdf norm_cdf sigmoid softplus sinc to_degrees to_radians
    }
}

/// The exponential of 600 has an error of 600 in the last place of the argument.
const LIMIT: f64 = 1e-29;

#[test]
fn functions_have_thirty_digits() {
    let float = |bits: &str| f64::from_bits(u64::from_str_radix(bits, 16).unwrap());
    let mut worst: BTreeMap<&str, f64> = BTreeMap::new();
    for line in include_str!("data/double.csv").lines().skip(1) {
        let (name, floats) = line.split_once(',').unwrap();
        let floats: Vec<f64> = floats.split(',').map(float).collect();
        let y = apply(name, number(floats[0], floats[1]));
        assert!(y.is_exact(), "{name} at {}", floats[0]);
        let error = (y - floats[2] - floats[3]).parts().0.abs() / floats[2].abs();
        let known = worst.entry(name).or_default();
        *known = known.max(error);
    }
    for (name, error) in &worst {
        println!("{name}: {error:.1e}");
    }
    for (name, error) in worst {
        assert!(error < LIMIT, "{name}: {error:e}");
    }
}

fn near(a: D, b: D) -> bool {
    (a - b).parts().0.abs() <= 1e-28 * b.parts().0.abs().max(1e-300)
}

proptest! {
    #[test]
    fn identities(a in -1e3..1e3_f64, b in 0.1..1e3_f64, lo in -1e-17..1e-17_f64, n in -9..10_i32) {
        let (x, y) = (number(a, lo), number(b, -lo));
        prop_assert!(near((x + y) - y, x) || a.abs() < 1e-3);
        prop_assert!(near(x * y / y, x));
        prop_assert!(near(Part::sqrt(&(y * y)), y));
        prop_assert!(near(Part::powi(&y, n), Part::powi(&Part::recip(&y), -n)));
        prop_assert!(near(Part::powf(&y, 2.5), y * y * Part::sqrt(&y)));
        let (sin, cos) = (Part::sin(&x), Part::cos(&x));
        prop_assert!(near(sin * sin + cos * cos, D::from(1.0)));
        prop_assert!(near(Part::hypot(&x, y) * Part::hypot(&x, y), x * x + y * y));
        let (up, down) = (Part::floor(&x), Part::fract(&x));
        prop_assert!(up <= x && x - up < 1.0 && near(Part::trunc(&x) + down, x));
        prop_assert!(near(x - Part::rem_euclid(&x, y), y * Part::div_euclid(&x, y)));
    }
}

/// Each value of a twin is that of f64 to within its rounding, whatever comes in; nothing panics.
#[test]
fn edges_are_those_of_f64() {
    fn all<T: Part>(x: T, y: T) -> Vec<T> {
        vec![
            x + y,
            x - y,
            x * y,
            x / y,
            x % y,
            -x,
            x.recip(),
            x.sqrt(),
            x.cbrt(),
            x.exp(),
            x.exp2(),
            x.exp_m1(),
            x.ln(),
            x.log2(),
            x.log10(),
            x.ln_1p(),
            x.sin(),
            x.cos(),
            x.tan(),
            x.asin(),
            x.acos(),
            x.atan(),
            x.sinh(),
            x.cosh(),
            x.tanh(),
            x.asinh(),
            x.acosh(),
            x.atanh(),
            x.gauss(),
            x.erf(),
            x.erfc(),
            x.norm_pdf(),
            x.norm_cdf(),
            x.ln_gamma(),
            x.gamma(),
            x.digamma(),
            x.sigmoid(),
            x.softplus(),
            x.sinc(),
            x.to_degrees(),
            x.to_radians(),
            x.floor(),
            x.ceil(),
            x.round(),
            x.round_ties_even(),
            x.trunc(),
            x.fract(),
            x.signum(),
            x.abs(),
            x.atan2(y),
            x.hypot(y),
            x.powd(y),
            x.logd(y),
            x.copysign(y),
            x.rem_euclid(y),
            x.div_euclid(y),
            x.midpoint(y),
            x.abs_sub(y),
            x.max(y),
            x.min(y),
            x.powi(3),
            x.powi(-2),
            x.mul_add(y, x),
        ]
    }
    let edges = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        2.0,
        1e-310,
        5e-324,
        1e300,
        -1e300,
        1e17,
        f64::MAX,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];
    let same = |a: f64, b: f64| {
        a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= 1e-11 * b.abs() || (a - b).abs() < 1e-300
    };
    for x in edges {
        for y in edges {
            for (k, (a, b)) in all(D::from(x), D::from(y)).into_iter().zip(all(x, y)).enumerate() {
                // Of fused and cancelling operations f64 is the one that is off.
                let benign = x.abs() < 1e100 && y.abs() < 1e100 || ![4, 51, 54, 55, 62].contains(&k);
                assert!(!benign || same(a.primal(), b), "{k}: {x:e}, {y:e} give {a:?}, f64 {b:e}");
            }
        }
    }
}

#[test]
fn less_is_known_of_what_goes_through_a_function_without_digits() {
    let x = D::from(2.5);
    let vague = Part::gamma(&x) + 1.0;
    assert!(!vague.is_exact() && vague.parts().0 == Part::gamma(&2.5) + 1.0);
    assert!(
        !(vague * x).is_exact() && !Part::sin(&vague).is_exact() && !Part::max(&vague, x - 1.0).is_exact()
    );
}

#[test]
fn code_over_real_takes_them() {
    fn model<T: Real>(x: T) -> T {
        let v = dual_core::nalgebra::Vector2::new(x, x * 2.0);
        v.norm() / x + T::pi()
    }
    let y = model(D::from(3.0)) - D::from(5.0).sqrt() - D::from(1.0).atan() * 4.0;
    assert!(y.parts().0.abs() < 1e-30, "{y:?}");
}
