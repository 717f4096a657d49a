//! Fns of private modules that another one hands on without their twins.
#![allow(clippy::all, clippy::pedantic, unreachable_pub)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_hessian};

/// A fn a file, as crates have it: the folder hands on the fns, and nothing names their twins.
mod folder {
    pub(crate) use self::{adjusted::adjusted, meridian::meridian, meridian::turns};
    pub use sums::{sums, sums_to};

    mod meridian {
        use dual_core::differentiable;

        #[differentiable]
        pub(crate) fn meridian(phi: f64, (sine, cosine): (f64, f64), table: &[f64; 2], k: usize) -> f64 {
            phi * table[0] + sine * cosine * cosine * table[1] + k as f64
        }

        #[differentiable]
        pub fn turns(x: f64) -> u32 {
            x.abs() as u32
        }
    }

    mod adjusted {
        use dual_core::differentiable;

        #[differentiable]
        pub(crate) fn adjusted(longitude: f64) -> Result<(f64, f64), String> {
            if longitude > 9.0 {
                return Err(format!("{longitude} is too far"));
            }
            Ok((longitude * longitude, longitude.cos()))
        }
    }

    mod sums {
        use dual_core::differentiable;

        #[differentiable]
        pub fn sums(x: &[f64]) -> f64 {
            x.iter().map(|x| x * x).sum()
        }

        #[differentiable]
        pub fn sums_to(x: &[f64], out: &mut [f64; 2]) {
            out[0] = x[0] * x[1];
            out[1] = x[1];
        }
    }
}

/// Its callers, of which one has a folder around itself.
mod outside {
    use crate::folder::{self, adjusted, sums_to};
    use dual_core::differentiable;

    #[differentiable]
    pub fn projected(x: f64, y: f64) -> Result<f64, String> {
        let (a, b) = adjusted(x)?;
        let mut out = [0.0; 2];
        sums_to(&[x, y][..], &mut out);
        let turns = f64::from(folder::turns(x));
        Ok(folder::meridian(a, (y, b), &[1.0, 2.0], 3) * turns
            + folder::meridian(0.5, (x, 2.0), &[x, y], 1)
            + folder::sums(&vec![x, out[0]]) * out[1])
    }
}

#[test]
fn fns_that_a_folder_hands_on() {
    use outside::*;
    for (x, y) in [(1.3, 0.4), (-2.2, 1.1)] {
        assert_grad!(projected(x, y));
        assert_hessian!(projected(x, y));
    }
    assert_eq!(grad_projected(10.0, 1.0), Err("10 is too far".to_owned()));
}
