//! Numbers of any size, through every function, with any arguments.

use dual_core::{Dual, HyperDual, Part, Primitive, Taylor};

use super::{Calls, FLOATS};

macro_rules! functions {
    ({ $calls:ident $x:ident $y:ident }
     smooth { $v:tt $( $f:ident $e:tt dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident $se:tt $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        $( $calls.make(format_args!("{}({:?})", stringify!($f), $x), || Part::$f(&$x)); )*
        $( $calls.make(format_args!("{}({:?})", stringify!($q), $x), || Part::$q(&$x)); )*
        $( $calls.make(format_args!("{}({:?})", stringify!($l), $x), || Part::$l(&$x)); )*
        $( $calls.make(format_args!("{}({:?})", stringify!($s), $x), || Part::$s(&$x)); )*
        $( $calls.make(format_args!("{}({:?}, {:?})", stringify!($b), $x, $y), || Part::$b(&$x, $y)); )*
    };
}

/// Every function at every pair of floats, of numbers that this makes.
fn through<D: Part>(number: impl Fn(D::Primal) -> D) {
    let number = |x| number(Primitive::of(x));
    let mut calls = Calls::default();
    for x in FLOATS {
        for y in FLOATS {
            let (x, y) = (number(x), number(y));
            dual_core::__for_each_rule! { functions calls x y }
            calls.make(format_args!("{x:?} and {y:?}"), || {
                let _ = ((x + y) * (x - y) / x, -y, x % y, x.max(y), x.min(y), x.mul_add(x, y), x.sin_cos());
                let _ = (x == y, x < y, x.clamp(y, x), x.clamp(x, y), x.vanishes(), x.all_finite());
                let y = y.primal();
                let _ = (x + y, x * y, x / y, x % y, x.powf(y), x.log(y), x.under(y), x.with_primal(y));
            });
        }
        let x = number(x);
        for n in [0, 1, -1, 2, 3, 5, 6, 7, -5, 1023, i32::MAX, i32::MAX - 1, i32::MIN, i32::MIN + 1] {
            calls.make(format_args!("powi({x:?}, {n})"), || x.powi(n));
        }
        for n in [0, 1, 2, 3, 169, 170, 171, 172, 1000, u32::MAX - 1, u32::MAX] {
            calls.make(format_args!("polygamma({n}, {x:?})"), || x.polygamma(n));
        }
    }
    calls.all_returned();
}

#[test]
fn floats() {
    through::<f64>(|x| x);
    through::<f32>(|x| x);
}

#[test]
fn dual_numbers() {
    through(|x| Dual::<f64, 0>::variable(x, 0));
    through(|x| Dual::<f64, 1>::variable(x, 0));
    through(|x| Dual::new(x, [f64::NAN, f64::INFINITY]));
    through(|x| Dual::<f64, 2>::variable(x, usize::MAX));
    through(|x| Dual::<f32, 2>::variable(x, 1));
}

#[test]
fn hyper_dual_numbers() {
    through(|x| HyperDual::<f64, 0>::variable(x, 0));
    through(|x| HyperDual::<f64, 1>::variable(x, 0));
    through(|x| HyperDual::new(x, [f64::NAN, f64::INFINITY], |_, _| f64::INFINITY));
    through(|x| HyperDual::<f64, 2>::variable(x, usize::MAX));
}

#[test]
fn series() {
    through(Taylor::<f64, 0>::variable);
    through(Taylor::<f64, 1>::variable);
    through(Taylor::<f64, 2>::variable);
    through(Taylor::<f64, 3>::variable);
    through(Taylor::<f64, 5>::variable);
    through(|x| Taylor::new(x, [f64::NAN, f64::INFINITY, 0.0, 1.0]));
}

#[test]
fn numbers_of_numbers() {
    through(|x| Dual::<Dual<f64, 1>, 1>::variable(Dual::variable(x, 0), 0));
    through(|x| HyperDual::<Dual<f64, 1>, 1>::variable(Dual::variable(x, 0), 0));
}
