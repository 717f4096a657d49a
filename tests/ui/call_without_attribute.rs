//! Calls of fns of this crate that have no twin, by each way to name them.

use dual_core::differentiable;
use self::far::{helper as aid, near};

fn helper(x: f64) -> f64 {
    x * x
}

mod far {
    pub use self::deep::near;

    pub fn helper(x: f64) -> f64 {
        x * x
    }

    mod deep {
        pub fn near(x: f64) -> f64 {
            x * x
        }
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    helper(x) + far::helper(x) + aid(x) + near(x)
}

#[differentiable]
fn g(xs: &[f64]) -> f64 {
    xs.iter().copied().map(helper).sum()
}

/// What a macro of the module writes, and an import in a block.
mod maths {
    macro_rules! written {
        ($($name:ident $power:literal),+) => { $(
            pub(crate) fn $name(x: f64) -> f64 {
                x.powi($power)
            }
        )+ };
    }
    written!(square 2, cube 3);
    pub(crate) fn quartic(x: f64) -> f64 {
        square(x) * square(x)
    }
}
use maths::square;

#[differentiable]
fn powers(x: f64) -> f64 {
    let y = if x > 1.0 {
        use maths::quartic;
        quartic(x)
    } else {
        x
    };
    square(x) + maths::cube(x) * y
}

/// One that leaves what it computes in an argument.
fn fill(x: f64, all: &mut [f64]) {
    all.fill(x * x);
}

#[differentiable]
fn filled(x: f64) -> f64 {
    let mut all = vec![0.0; 3];
    let rest = &mut all;
    fill(x, rest);
    all[1] * x
}

/// Of a type parameter.
trait Special {
    fn tail(x: f64) -> f64;
}

#[differentiable]
fn of_a_parameter<S: Special>(x: f64) -> f64 {
    S::tail(2.0 * x)
}

/// Linked, and by hand.
mod linked {
    unsafe extern "C" {
        pub(crate) safe fn j0(x: f64) -> f64;
        pub(crate) safe fn j1(x: f64) -> f64;
    }
    pub(crate) fn dual_j1<D: dual_core::Real>(x: D) -> D {
        x
    }
}

/// By the name of what it calls.
#[differentiable]
fn j0(x: f64) -> f64 {
    linked::j0(x)
}

#[differentiable]
fn of_c(x: f64) -> f64 {
    linked::j0(x) + linked::j1(x)
}

/// A result that names a lifetime with the word of imports.
mod lent {
    pub(crate) fn steps<'a, T: Copy>(xs: &'a [f64], _: &T) -> impl Iterator<Item = f64> + use<'a, T> {
        xs.windows(2).map(|x| x[1] - x[0])
    }
    pub(crate) fn behind(x: f64) -> f64 {
        x
    }
}

#[differentiable]
fn behind_a_capture(x: f64, xs: &[f64]) -> f64 {
    lent::steps(xs, &1).sum::<f64>() + lent::behind(x)
}

fn main() {}
