//! No function of the table lacks a method: of [`Part`], of the number itself, and where it is smooth, of the traits of
//! num-traits, num-dual and nalgebra. A trait that lacked one would not compile here, and each has to give what the
//! number's own method gives, in every part.

use dual_core::{Dual, HyperDual, Part, Taylor, numbers, special};

/// Inside every domain but that of `acosh`, and off the breaks of the others.
const POINT: f64 = 0.3;

macro_rules! forwarders {
    ({ $number:ident, $t:ty, $variable:expr }
     smooth { $v:tt $( $f:ident $e:tt dom ($lo:expr, $hi:expr) $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident $se:tt $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        mod $number {
            #[allow(clippy::wildcard_imports)] // the names above
            use super::*;

            /// The number with this value that carries a derivative.
            fn number(x: f64) -> $t {
                let variable: fn(f64) -> $t = $variable;
                variable(x)
            }

            #[test]
            fn smooth_functions_are_in_every_vocabulary() {
                $( {
                    fn float<X: num_traits::Float>(x: X) -> X { x.$f() }
                    fn dual_num<X: num_dual::DualNum<Primitive = f64>>(x: X) -> X { x.$f() }
                    fn complex_field<X: nalgebra::ComplexField>(x: X) -> X { x.$f() }

                    let x = number(if $lo < POINT { POINT } else { 1.0 + POINT });
                    let own = x.$f();
                    assert!(own.all_finite() && own != <$t>::from(own.primal()), stringify!($f));
                    assert_eq!(Part::$f(&x), own, "Part::{}", stringify!($f));
                    assert_eq!(float(x), own, "Float::{}", stringify!($f));
                    assert_eq!(dual_num(x), own, "DualNum::{}", stringify!($f));
                    assert_eq!(complex_field(x), own, "ComplexField::{}", stringify!($f));
                } )*
            }

            #[test]
            fn other_functions_are_methods() {
                let (x, y) = (number(POINT), number(2.0));
                $( assert_eq!(Part::$q(&x), x.$q(), "{}", stringify!($q)); )*
                $( assert_eq!(special::$q(x), x.$q(), "{}", stringify!($q)); )*
                $( assert_eq!(special::$twin::<$t>(x), x.$q(), "{}", stringify!($twin)); )*
                $( assert_eq!(Part::$l(&x), x.$l(), "{}", stringify!($l)); )*
                $( assert_eq!(Part::$s(&x), x.$s(), "{}", stringify!($s)); )*
                $( assert_eq!(Part::$b(&x, y), x.$b(y), "{}", stringify!($b)); )*
            }
        }
    };
}
type Plain = numbers::Dual<f64, 1, { numbers::PLAIN }>;
dual_core::__for_each_rule! { forwarders dual, Dual<f64, 1>, |x| Dual::variable(x, 0) }
dual_core::__for_each_rule! { forwarders hyper_dual, HyperDual<f64, 1>, |x| HyperDual::variable(x, 0) }
dual_core::__for_each_rule! { forwarders taylor, Taylor<f64, 3>, Taylor::variable }
dual_core::__for_each_rule! { forwarders plain, Plain, |x| Plain::variable(x, 0) }
dual_core::__for_each_rule! { forwarders nested, Dual<Taylor<f64, 2>, 1>, |x| Dual::variable(Taylor::variable(x), 0) }
