//! A line of the data, and what the library has for it.

use dual_core::{HyperDual, Part, special};

use crate::precision::Precision;

/// The functions of the table that have references, by their names.
macro_rules! by_name {
    ({}
     smooth { $v:tt $( $f:ident $e:tt dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear $linear:tt step $step:tt
     binary { $bv:tt $( $b:ident = $bp:ident $be:tt $bf:tt $bdoc:literal; )* }
    ) => {
        fn unary<X: Part>(name: &str, x: X) -> X {
            match name {
                $( stringify!($f) => Part::$f(&x), )*
                $( stringify!($q) => special::$q(x), )*
                other => panic!("no function {other} of one argument"),
            }
        }
        fn binary<X: Part>(name: &str, a: X, b: X) -> X {
            match name {
                $( stringify!($b) => Part::$b(&a, b), )*
                other => panic!("no function {other} of two arguments"),
            }
        }
        /// The functions of two arguments that curve, or that do not: those have flat second derivatives in the table.
        pub(crate) fn of_two(curved: bool) -> Vec<&'static str> {
            let rows = [$( (stringify!($b), stringify!($bf)) ),*];
            let flat = |slopes: &str| slopes.replace("flat(y)", "").chars().all(|c| "[], ".contains(c));
            rows.iter().filter(|(_, slopes)| flat(slopes) != curved).map(|(name, _)| *name).collect()
        }
        /// The functions of one argument that curve.
        pub(crate) const SMOOTH: &[&str] = &[$( stringify!($f), )* "powi", "powf", "log"];
        /// The special functions.
        pub(crate) const SPECIAL: &[&str] = &[$( stringify!($q), )* "polygamma"];
    };
}
dual_core::__for_each_rule! { by_name }

/// A function at a point, with exact parts: value if it is a special function, first derivatives, second ones.
pub(crate) struct Case<'a, P> {
    pub(crate) function: &'a str,
    pub(crate) parameter: &'a str,
    pub(crate) point: Vec<P>,
    pub(crate) exact: [Vec<P>; 3],
}

fn cells<const N: usize>(line: &str) -> [&str; N] {
    let cells: Vec<_> = line.split(',').collect();
    cells.try_into().unwrap_or_else(|_| panic!("{N} cells: {line}"))
}

fn floats<P: Precision>(cell: &str) -> Vec<P> {
    cell.split_whitespace().map(P::parse).collect()
}

impl<'a, P: Precision> Case<'a, P> {
    pub(crate) fn elementary(line: &'a str) -> Self {
        let [function, parameter, a, b, first, second] = cells(line);
        let point = [a, b].into_iter().flat_map(floats).collect();
        Self { function, parameter, point, exact: [vec![], floats(first), floats(second)] }
    }

    pub(crate) fn special(line: &'a str) -> Self {
        let [function, parameter, x, exact @ ..]: [&str; 6] = cells(line);
        Self { function, parameter, point: floats(x), exact: exact.map(floats) }
    }

    /// The parts that `exact` has, as the library computes them.
    pub(crate) fn computed(&self) -> [Vec<P>; 3] {
        match self.point[..] {
            [x] => {
                let y = self.of_one(HyperDual::<P, 1>::variable(x, 0));
                let plain = self.of_one(x);
                assert!(y.re.same_bits(plain), "the primal of {}({x:e}) is the primitive's", self.function);
                let value = if self.exact[0].is_empty() { vec![] } else { vec![y.re] };
                [value, y.eps.to_vec(), vec![y.second(0, 0)]]
            }
            [a, b] => {
                let y = binary(self.function, HyperDual::<P, 2>::variable(a, 0), HyperDual::variable(b, 1));
                [vec![], y.eps.to_vec(), vec![y.second(0, 0), y.second(0, 1), y.second(1, 1)]]
            }
            _ => panic!("one or two arguments of {}", self.function),
        }
    }

    fn of_one<X: Part<Primal = P>>(&self, x: X) -> X {
        match self.function {
            "powi" => x.powi(self.integer()),
            "powf" => x.powf(P::parse(self.parameter)),
            "log" => x.log(P::parse(self.parameter)),
            "polygamma" => special::polygamma(self.integer(), x),
            name => unary(name, x),
        }
    }

    fn integer<N: core::str::FromStr<Err: core::fmt::Debug>>(&self) -> N {
        self.parameter.parse().unwrap()
    }
}
