//! A pose by Gauss-Newton with the generated Jacobian: how a rigid body has moved, from landmarks seen before and after.
//!
//! The rotation is that of a Gibbs vector g = tan(φ/2)·axis, p ↦ p + 2(g × p + g × (g × p)) / (1 + g·g), which is smooth where
//! nothing is turned. The fit has a closed form to compare with (Kabsch, 1976; by singular values, Arun, Huang and Blostein, 1987).
//!
//! `cargo run --release --example pose_fit`
#![allow(clippy::cast_precision_loss)] // counts are small

mod random;

use dual_core::differentiable;
use dual_core::nalgebra::{DVector, Matrix3, Rotation3, SVector, Vector3};
use random::Random;

/// A landmark before and after.
type Pair = (Vector3<f64>, Vector3<f64>);

/// How far landmarks that are moved by the pose (g, t) are from where they are seen.
#[differentiable(wrt(pose))]
fn residuals(pose: &SVector<f64, 6>, pairs: &[Pair]) -> DVector<f64> {
    let g = Vector3::<f64>::new(pose[0], pose[1], pose[2]);
    let t = Vector3::<f64>::new(pose[3], pose[4], pose[5]);
    let mut residuals = DVector::zeros(3 * pairs.len());
    for (i, &(before, after)) in pairs.iter().enumerate() {
        let turned = g.cross(&before);
        let moved = before + (turned + g.cross(&turned)) * (2.0 / (1.0 + g.dot(&g))) + t;
        for j in 0..3 {
            residuals[3 * i + j] = moved[j] - after[j];
        }
    }
    residuals
}

/// Gauss-Newton's poses, from no motion at all.
fn gauss_newton(pairs: &[Pair]) -> Vec<SVector<f64, 6>> {
    let mut poses = vec![SVector::<f64, 6>::zeros()];
    for _ in 0..30 {
        let pose = poses[poses.len() - 1];
        // glue
        let (r, j) = value_and_jacobian_residuals(&pose, pairs);
        // end of glue
        let step = (j.transpose() * &j)
            .cholesky()
            .expect("three landmarks are not on a line")
            .solve(&(j.transpose() * r));
        poses.push(pose - step);
        if step.amax() < 1e-15 {
            break;
        }
    }
    poses
}

fn rotation(pose: &SVector<f64, 6>) -> Rotation3<f64> {
    let g = pose.fixed_rows::<3>(0).into_owned();
    Rotation3::from_scaled_axis(g.try_normalize(0.0).map_or(g, |axis| axis * 2.0 * g.norm().atan()))
}

fn translation(pose: &SVector<f64, 6>) -> Vector3<f64> {
    pose.fixed_rows::<3>(3).into_owned()
}

/// The fit in closed form: the rotation from the singular vectors of Σ (b − b̄)(a − ā)ᵀ.
fn kabsch(pairs: &[Pair]) -> (Rotation3<f64>, Vector3<f64>) {
    let n = pairs.len() as f64;
    let before = pairs.iter().map(|(b, _)| b).sum::<Vector3<f64>>() / n;
    let after = pairs.iter().map(|(_, a)| a).sum::<Vector3<f64>>() / n;
    let covariance: Matrix3<f64> = pairs.iter().map(|(b, a)| (b - before) * (a - after).transpose()).sum();
    let svd = covariance.svd(true, true);
    let (u, v) = (svd.u.expect("asked for"), svd.v_t.expect("asked for").transpose());
    let sign = Vector3::new(1.0, 1.0, (v * u.transpose()).determinant().signum());
    let rotation = Rotation3::from_matrix_unchecked(v * Matrix3::from_diagonal(&sign) * u.transpose());
    (rotation, after - rotation * before)
}

/// Landmarks in a box of 4 m, moved by 100° and 2 m, and seen to a centimetre.
fn landmarks() -> Vec<Pair> {
    let mut random = Random(3);
    let rotation = Rotation3::from_scaled_axis(Vector3::new(1.0, -0.6, 1.3));
    let translation = Vector3::new(1.2, -0.8, 1.4);
    (0..40)
        .map(|_| {
            let before = Vector3::from_fn(|_, _| 4.0 * random.uniform() - 2.0);
            (before, rotation * before + translation + Vector3::from_fn(|_, _| 0.01 * random.normal()))
        })
        .collect()
}

fn main() {
    let pairs = landmarks();
    let (turned, moved) = kabsch(&pairs);
    println!(
        "40 landmarks, seen to 0.01 m: Gauss-Newton's poses, and how far they are from the closed form\n"
    );
    println!("  step   residual rms   off by (rotation matrix)   off by (translation)");
    let poses = gauss_newton(&pairs);
    for (i, pose) in poses.iter().enumerate() {
        let r = residuals(pose, &pairs);
        println!(
            "  {i:>4}   {:.9} m    {:<24.1e}   {:.1e} m",
            (r.norm_squared() / r.len() as f64).sqrt(),
            (rotation(pose).matrix() - turned.matrix()).amax(),
            (translation(pose) - moved).norm(),
        );
    }
    let pose = &poses[poses.len() - 1];
    let (t, (axis, angle)) = (translation(pose), rotation(pose).axis_angle().expect("it has turned"));
    println!("\n  turned by {:.3}° about ({:.4}, {:.4}, {:.4})", angle.to_degrees(), axis.x, axis.y, axis.z);
    println!("  moved by ({:.4}, {:.4}, {:.4}) m", t.x, t.y, t.z);
}

#[cfg(test)]
mod tests {
    use dual_core::assert_jacobian;

    use super::*;

    #[test]
    fn pose_is_that_of_the_closed_form() {
        let pairs = landmarks();
        let (turned, moved) = kabsch(&pairs);
        let poses = gauss_newton(&pairs);
        let pose = &poses[poses.len() - 1];
        assert!((rotation(pose).matrix() - turned.matrix()).amax() < 1e-12);
        assert!((translation(pose) - moved).amax() < 1e-12);
        assert!(poses.len() <= 15, "{} steps", poses.len());
    }

    #[test]
    fn jacobian_agrees_with_differences() {
        let pairs = &landmarks()[..4];
        assert_jacobian!(residuals(&SVector::<f64, 6>::zeros(), pairs));
        assert_jacobian!(residuals(&SVector::<f64, 6>::new(0.4, -1.1, 0.2, 3.0, -2.0, 0.5), pairs));
    }
}
