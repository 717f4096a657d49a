//! No function of the table of rules lacks a name that the attribute knows, references of high precision, or a twin.
//!
//! What else a row needs is made from the table, so it cannot be missing: the sweeps over special values and bits
//! (`special_values`, `primal_bits` in dual-core's tests) iterate it. That the vocabularies of other crates have each
//! function is proved by `forwarders` there.

use std::collections::BTreeSet;

use dual_core::__private::{BINARY, UNARY, elementals_of_the_attribute};
use dual_core::{Dual, assert_grad, special};

fn set<'a>(names: &[&'a str]) -> BTreeSet<&'a str> {
    let set: BTreeSet<_> = names.iter().copied().collect();
    assert_eq!(set.len(), names.len(), "a name stands twice in {names:?}");
    set
}

#[test]
fn attribute_and_rules_know_the_same_fns() {
    let (unary, binary) = elementals_of_the_attribute!();
    assert_eq!(set(unary), set(UNARY));
    assert_eq!(set(binary), set(BINARY));
}

const ELEMENTARY: [&str; 2] = [
    include_str!("../../dual-core/tests/data/accuracy.csv"),
    include_str!("../../dual-core/tests/data/accuracy32.csv"),
];
const SPECIAL: [&str; 2] = [
    concat!(
        include_str!("../../dual-core/tests/data/special.csv"),
        include_str!("../../dual-core/tests/data/gauss.csv")
    ),
    include_str!("../../dual-core/tests/data/special32.csv"),
];

/// Panics unless the function has references in f64 and f32.
fn assert_references(name: &str, data: [&str; 2]) {
    for (text, precision) in data.into_iter().zip(["f64", "f32"]) {
        let points = text.lines().filter(|line| line.split(',').next() == Some(name)).count();
        assert!(points >= 10, "{name} has {points} references in {precision}, in dual-core/tests/data/");
    }
}

macro_rules! rows {
    ({}
     smooth { $v:tt $( $f:ident $e:tt dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear $linear:tt step $step:tt
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt [ $($bf:tt)* ] $bdoc:literal; )* }
    ) => {
        #[test]
        fn what_curves_has_references() {
            for name in [$( stringify!($f), )* "powi", "powf", "log"] {
                assert_references(name, ELEMENTARY);
            }
            // The others have flat second derivatives: exact slopes between breaks, which need no references.
            let curves = |second: &str| second.replace("flat(y)", "").chars().any(char::is_alphabetic);
            $(
                if curves(stringify!($($bf)*)) {
                    assert_references(stringify!($b), ELEMENTARY);
                }
            )*
            for name in [$( stringify!($q), )* "polygamma"] {
                assert_references(name, SPECIAL);
            }
        }

        $(
            mod $q {
                use dual_core::{differentiable, special};

                #[differentiable]
                pub(super) fn through(x: f64) -> f64 {
                    special::$q(x)
                }

                #[differentiable]
                pub(super) fn imported(x: f64) -> f64 {
                    use dual_core::special::$q;
                    #[allow(unused_imports)] // the twin's
                    use dual_core::special::$twin;
                    $q(x)
                }
            }
        )*

        #[test]
        fn annotated_fns_may_call_special_functions() {
            let x = 1.3;
            $(
                let y = special::$q(Dual::<f64, 1>::variable(x, 0));
                assert_eq!($q::through(x).to_bits(), y.re.to_bits(), "{}", stringify!($q));
                assert_eq!($q::grad_through(x), y.eps[0], "{}", stringify!($q));
                assert_eq!($q::grad_imported(x), y.eps[0], "{}", stringify!($q));
                assert_grad!($q::through(x));
            )*
        }
    };
}
dual_core::__for_each_rule! { rows }

mod polygamma {
    use dual_core::{differentiable, special};

    #[differentiable]
    pub(super) fn through(x: f64) -> f64 {
        special::polygamma(2, x)
    }
}

#[test]
fn annotated_fns_may_call_polygamma() {
    assert_eq!(polygamma::grad_through(1.3), special::polygamma(3, 1.3));
    assert_grad!(polygamma::through(1.3));
}
