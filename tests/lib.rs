//! What every annotated fn of the tests has to prove, at every point given:
//!
//! - the twin has the fn's value, bit for bit, over every number type of ours, and so have the siblings;
//! - first and second derivatives agree with numeric differences;
//! - products along a direction agree with the derivatives they are products of;
//! - the twin takes num-dual's types, with the same derivatives, where num-dual is there.
//!
//! `proves!(scalar f |x| (x[0], &x[1..], 3) along |t| (t[0], &t[1..]) at [[1.0, 2.0, 3.0]])`: how the active scalars `x`
//! make up the arguments, how a direction's make up the tangents, and the points.

#![allow(clippy::missing_panics_doc)] // to panic is what a proof is for

pub use dual_core;
pub use pastey;

use dual_core::{Dual, HyperDual, Part, Primitive, Real, Tree};

/// All leaves, as f64.
pub fn flat<T: Tree<Leaf: Primitive>>(tree: &T) -> Vec<f64> {
    dual_core::__private::flatten(tree)
}

/// The primals of all leaves.
pub fn primals<F: Primitive, D: Real<F>, T: Tree<Leaf = D>>(tree: &T) -> Vec<f64> {
    tree.leaves().iter().map(|leaf| Part::primal(leaf).widen()).collect()
}

/// The point in numbers without tangents.
pub fn lifted<F: Primitive, D: Real<F>>(point: &[F]) -> Vec<D> {
    point.iter().map(|&x| D::from(x)).collect()
}

/// The point in numbers that have a direction for tangent.
pub fn along<F: Primitive>(point: &[F], direction: &[F]) -> Vec<Dual<F, 1>>
where
    Dual<F, 1>: Real<F>,
{
    point.iter().zip(direction).map(|(&x, &t)| Dual::new(x, [t])).collect()
}

/// A direction that prefers no variable.
pub fn direction<F: Primitive>(n: usize) -> Vec<F> {
    let mut t = 0.7;
    let mut next = || {
        t = -0.83 * t + 0.2;
        F::of(t)
    };
    (0..n).map(|_| next()).collect()
}

/// The sum of products.
pub fn dot<F: Primitive>(a: &[f64], b: &[F]) -> f64 {
    assert_eq!(a.len(), b.len(), "as many derivatives as variables");
    a.iter().zip(b).map(|(a, b)| a * b.widen()).sum()
}

/// Panics unless both have the same bits; NaN has those of any NaN.
#[track_caller]
pub fn same_bits(what: &str, left: &[f64], right: &[f64]) {
    let bits = |v: &[f64]| v.iter().map(|x| if x.is_nan() { 0 } else { x.to_bits() }).collect::<Vec<_>>();
    assert_eq!(bits(left), bits(right), "{what}: {left:?} and {right:?}");
}

/// Panics unless both agree relative to the largest term that went into them.
#[track_caller]
pub fn near(what: &str, left: &[f64], right: &[f64], scale: f64, tolerance: f64) {
    assert_eq!(left.len(), right.len(), "{what}");
    for (l, r) in left.iter().zip(right) {
        let bound = tolerance * scale.max(l.abs()).max(r.abs());
        assert!((l - r).abs() <= bound || l.to_bits() == r.to_bits(), "{what}: {left:?} and {right:?}");
    }
}

/// The largest magnitude.
pub fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |m: f64, v| m.max(v.abs()))
}

/// Ten times the rounding of the primitive over thousands of operations.
pub fn tolerance<F: Primitive>() -> f64 {
    F::EPSILON * 4500.0
}

/// What a fn gives, without the `Option` or `Result` around it.
pub trait Found {
    /// What is within.
    type Value;
    /// That.
    ///
    /// # Panics
    /// If there is none.
    fn found(self) -> Self::Value;
}
impl<T> Found for Option<T> {
    type Value = T;
    fn found(self) -> T {
        self.expect("a value")
    }
}
impl<T, E: core::fmt::Debug> Found for Result<T, E> {
    type Value = T;
    fn found(self) -> T {
        self.expect("a value")
    }
}
macro_rules! always_found {
    ($( [$($g:tt)*] $ty:ty; )*) => { $(
        impl<$($g)*> Found for $ty {
            type Value = Self;
            fn found(self) -> Self { self }
        }
    )* };
}
always_found! {
    [] f32;
    [] f64;
    [T, const N: usize] [T; N];
    [T] Vec<T>;
    [A] (A,);
    [A, B] (A, B);
    [A, B, C] (A, B, C);
    [A, B, C, D] (A, B, C, D);
    [A, B, C, D, E] (A, B, C, D, E);
}
#[cfg(feature = "full")]
always_found! {
    [T, R: dual_core::nalgebra::Dim, C: dual_core::nalgebra::Dim, S] dual_core::nalgebra::Matrix<T, R, C, S>;
    [] dual_core::num_dual::Dual3_64;
    [] dual_core::num_dual::Dual64;
}

/// The types that the identity of primals is proved for, over `F`.
pub type First<F> = Dual<F, 1>;
/// Second derivatives.
pub type Second<F> = HyperDual<F, 2>;
/// Forward over forward.
pub type Nested<F> = Dual<Dual<F, 1>, 2>;

/// Makes a test of an annotated fn; see the head of this file.
#[macro_export]
macro_rules! proves {
    (scalar $($rest:tt)*) => { $crate::proves! { @split scalar_proof f64 $($rest)* } };
    (several $($rest:tt)*) => { $crate::proves! { @split several_proof f64 $($rest)* } };
    // Uses operations that num-dual's types do not have.
    (ours $($rest:tt)*) => { $crate::proves! { @split ours_proof f64 $($rest)* } };
    (scalar32 $($rest:tt)*) => { $crate::proves! { @split scalar_proof f32 $($rest)* } };
    (@split $proof:ident $p:ident
     $f:ident $(<$($n:tt),+>)? |$x:ident| $a:tt along |$t:ident| ($($b:tt)*) at $points:expr
    ) => {
        $crate::pastey::paste! {
            #[test]
            fn [<$f _is_proved>]() {
                #[allow(unused_imports)]
                use $crate::Found as _;
                for point in &$points {
                    let point: &[$p] = point;
                    let value = { let $x = point; $crate::flat(&$f $a) };
                    $crate::proves! { @bits $p First [<dual_ $f>] [$($($n),+)?] $x point value $a }
                    $crate::proves! { @bits $p Second [<dual_ $f>] [$($($n),+)?] $x point value $a }
                    $crate::proves! { @bits $p Nested [<dual_ $f>] [$($($n),+)?] $x point value $a }
                    let direction = $crate::direction::<$p>(point.len());
                    $crate::proves! { @$proof $p $f [$($($n),+)?] $x $t point value direction $a ($($b)*) }
                }
            }
        }
    };
    (@bits $p:ident $number:ident $twin:ident [$($n:tt),*] $x:ident $point:ident $value:ident ($($a:tt)*)) => {
        let numbers = $crate::lifted::<$p, $crate::$number<$p>>($point);
        let $x = &numbers[..];
        let twin = $twin::<$crate::$number<$p> $(, $n)*>($($a)*);
        $crate::same_bits(
            concat!(stringify!($twin), " over ", stringify!($number)), &$crate::primals::<$p, _, _>(&twin), &$value,
        );
    };
    (@scalar_proof $($rest:tt)*) => { $crate::proves! { @scalar_core foreign $($rest)* } };
    (@ours_proof $($rest:tt)*) => { $crate::proves! { @scalar_core only_ours $($rest)* } };
    (@only_ours $($rest:tt)*) => { let _ = |s: &[f64], p: &[f64], h: &[f64]| s.len() + p.len() + h.len(); };
    (@scalar_core $foreign:ident $p:ident $f:ident [$($n:tt),*] $x:ident $t:ident $point:ident $value:ident $direction:ident ($($a:tt)*) ($($b:tt)*)) => {
        $crate::pastey::paste! {
            let ($x, $t) = ($point, &$direction[..]);
            $crate::dual_core::check_grad!($f($($a)*)).assert();
            $crate::dual_core::check_hessian!($f($($a)*)).assert();
            let (v, gradient) = [<value_and_grad_ $f>]($($a)*).found();
            $crate::same_bits("value_and_grad", &$crate::flat(&v), &$value);
            let gradient = $crate::flat(&gradient);
            $crate::same_bits("grad", &$crate::flat(&[<grad_ $f>]($($a)*).found()), &gradient);
            let (v, slope) = [<jvp_ $f>]($($a)*, $($b)*).found();
            $crate::same_bits("jvp", &$crate::flat(&v), &$value);
            let (slope, tolerance) = ($crate::flat(&slope), $crate::tolerance::<$p>());
            let along = $crate::dot(&gradient, $t);
            $crate::near("jvp", &slope, &[along], $crate::largest(&gradient), tolerance);
            let hessian = $crate::flat(&[<hessian_ $f>]($($a)*).found());
            let product: Vec<f64> = hessian.chunks($point.len()).map(|row| $crate::dot(row, $t)).collect();
            let hvp = $crate::flat(&[<hvp_ $f>]($($a)*, $($b)*).found());
            $crate::near("hvp", &hvp, &product, $crate::largest(&hessian), tolerance);
            $crate::proves! { @$foreign $p $f [$($n),*] $x $point $direction slope product hessian ($($a)*) }
        }
    };
    (@foreign f32 $($rest:tt)*) => {};
    (@foreign f64 $($rest:tt)*) => {
        #[cfg(feature = "full")]
        $crate::proves! { @num_dual $($rest)* }
        #[cfg(not(feature = "full"))]
        $crate::proves! { @only_ours $($rest)* }
    };
    (@num_dual $f:ident [$($n:tt),*] $x:ident $point:ident $direction:ident $slope:ident $product:ident $hessian:ident ($($a:tt)*)) => {
        $crate::pastey::paste! {
            let numbers: Vec<_> = $point.iter().zip(&$direction)
                .map(|(&x, &t)| $crate::dual_core::num_dual::Dual3::new(x, t, 0.0, 0.0)).collect();
            let $x = &numbers[..];
            let third = [<dual_ $f>]::<$crate::dual_core::num_dual::Dual3_64 $(, $n)*>($($a)*).found();
            $crate::near("first along, num-dual", &[third.v1], &$slope, $slope[0].abs().max(1e-3), 1e-9);
            let twice = $crate::dot(&$product, &$direction);
            $crate::near("second along, num-dual", &[third.v2], &[twice], $crate::largest(&$hessian), 1e-8);
            let numbers: Vec<_> = $point.iter().zip(&$direction)
                .map(|(&x, &t)| $crate::dual_core::num_dual::Dual64::new(x, t)).collect();
            let $x = &numbers[..];
            let first = [<dual_ $f>]::<$crate::dual_core::num_dual::Dual64 $(, $n)*>($($a)*).found();
            $crate::near("num-dual", &[first.eps], &$slope, $slope[0].abs().max(1e-3), 1e-9);
        }
    };
    (@several_proof $p:ident $f:ident [$($n:tt),*] $x:ident $t:ident $point:ident $value:ident $direction:ident ($($a:tt)*) ($($b:tt)*)) => {
        $crate::pastey::paste! {
            let tangent = {
                let numbers = $crate::along::<$p>($point, &$direction);
                let $x = &numbers[..];
                let twin = [<dual_ $f>]::<$crate::First<$p> $(, $n)*>($($a)*);
                $crate::tangents(&twin)
            };
            let ($x, $t) = ($point, &$direction[..]);
            $crate::dual_core::check_jacobian!($f($($a)*)).assert();
            let (v, jacobian) = [<value_and_jacobian_ $f>]($($a)*).found();
            $crate::same_bits("value_and_jacobian", &$crate::flat(&v), &$value);
            $crate::same_bits("jacobian", &$crate::flat(&[<jacobian_ $f>]($($a)*).found()), &$crate::flat(&jacobian));
            let (v, slope) = [<jvp_ $f>]($($a)*, $($b)*).found();
            $crate::same_bits("jvp", &$crate::flat(&v), &$value);
            let scale = $crate::largest(&$crate::flat(&jacobian));
            $crate::near("jvp", &$crate::flat(&slope), &tangent, scale, $crate::tolerance::<$p>());
        }
    };
}

/// The tangents of all leaves.
pub fn tangents<F: Primitive, T: Tree<Leaf = Dual<F, 1>>>(tree: &T) -> Vec<f64>
where
    Dual<F, 1>: Clone,
{
    tree.leaves().iter().map(|leaf| leaf.eps[0].widen()).collect()
}
