//! Every way to call a check.

use dual_core::check::{Method, Region, Verdict, check_gradient};
use dual_core::nalgebra::{SMatrix, SVector, Vector2};
use dual_core::{
    Differentiable, assert_grad, assert_hessian, assert_hvp, assert_jacobian, assert_jvp, check_grad,
    check_hvp, check_jvp, differentiable,
};

#[differentiable]
fn surface(x: f64, y: f64) -> f64 {
    x.sin() * y.ln() + x * y
}

mod models {
    use dual_core::differentiable;

    pub(super) struct Wave {
        pub(super) frequency: f64,
    }

    impl Wave {
        #[differentiable]
        pub(super) fn at(&self, t: f64, phase: f64) -> f64 {
            (self.frequency * t + phase).sin()
        }

        #[differentiable(associated)]
        pub(super) fn energy(amplitude: f64) -> f64 {
            0.5 * amplitude * amplitude
        }
    }

    #[differentiable]
    pub(super) fn polar(r: f64, angle: f64) -> [f64; 2] {
        [r * angle.cos(), r * angle.sin()]
    }
}

#[differentiable]
fn affine(w: &SMatrix<f64, 2, 3>, x: &SVector<f64, 3>, n: usize) -> SVector<f64, 2> {
    let mut y = w * x;
    for _ in 0..n {
        y = y.map(|y| 0.5 * y.tanh());
    }
    y
}

#[differentiable(wrt(w))]
fn loss(w: &[f64], x: &[f64]) -> f64 {
    w.iter().zip(x).map(|(w, x)| (w * x - 1.0).powi(2)).sum()
}

#[differentiable]
fn root(x: f64, y: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt() * y)
}

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    x.sin() * y
}

#[differentiable]
fn turned(x: &[f64; 2], out: &mut [f64; 2]) {
    out[0] = x[1] * x[1];
    out[1] = -x[0];
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Line<T = f64> {
    slope: T,
    offset: T,
}

#[differentiable]
fn value_of(line: &Line<f64>, x: f64) -> f64 {
    line.slope * x * x + line.offset.exp()
}

#[test]
fn free_fns_methods_and_paths() {
    assert_grad!(surface(2.0, 1.0));
    assert_hessian!(surface(2.0, 1.0));
    let wave = models::Wave { frequency: 3.0 };
    assert_grad!(wave.at(0.2, 1.0));
    assert_hessian!(wave.at(0.2, 1.0));
    assert_jvp!(wave.at(0.2, 1.0), along(1.0, -2.0));
    assert_grad!(models::Wave::energy(3.0));
    assert_hvp!(models::Wave::energy(3.0), along(0.5));
    assert_jacobian!(models::polar(2.0, 0.7));
    assert_jvp!(models::polar(2.0, 0.7), along(0.1, -0.2));
}

#[test]
fn products_of_every_shape() {
    assert_jvp!(surface(2.0, 1.5), along(0.5, -1.0));
    assert_hvp!(surface(2.0, 1.5), along(0.5, -1.0));
    let w = SMatrix::<f64, 2, 3>::new(0.1, -0.4, 0.7, 1.2, 0.3, -0.9);
    let (x, v) = (SVector::<f64, 3>::new(0.3, 1.0, -0.6), SVector::<f64, 3>::new(1.0, 0.5, -2.0));
    assert_jacobian!(affine(&w, &x, 2));
    assert_jvp!(affine(&w, &x, 2), along(&(w * 0.5), &v));
    let (weights, data) = (vec![0.5, -1.0, 2.0], [1.0, 2.0, 3.0]);
    assert_jvp!(loss(&weights, &data), along(&data));
    assert_hvp!(loss(&weights, &data), along(&weights));
    assert_jvp!(root(2.0, 3.0), along(1.0, 1.0));
    assert_hvp!(root(2.0, 3.0), along(1.0, 1.0));
    assert_jvp!(single(0.5, 2.0), along(1.0, -0.5));
    assert_hvp!(single(0.5, 2.0), along(1.0, -0.5));
    assert_jvp!(turned(&[2.0, 3.0], &mut [0.0; 2]), along(&[1.0, -1.0]));
    let line = Line { slope: 0.5, offset: -0.3 };
    assert_grad!(value_of(&line, 2.0));
    assert_jvp!(value_of(&line, 2.0), along(&Line { slope: 1.0, offset: 2.0 }, 0.5));
}

#[test]
fn directions_at_every_scale() {
    for scale in [1e-8, 1e-3, 1.0, 1e3, 1e8] {
        for (x, y) in [(1e-6, 1e-3), (2.0, 1.5), (30.0, 1e6), (1e8, 3.0)] {
            assert_jvp!(surface(x, y), along(scale, -0.3 * scale));
            assert_jvp!(surface(x, y), along(0.0, scale));
        }
    }
    assert_jvp!(surface(2.0, 1.5), along(0.0, 0.0));
}

#[test]
fn options() {
    assert_grad!(surface(2.0, 1.0), method = Method::CHAPTER, tol = 1e-7);
    assert_grad!(surface(2.0, 1.0), method = Method::CentralScaled);
    assert_grad!(surface(2.0, 1.0), method = Method::FivePoint,);
    assert_jvp!(surface(2.0, 1.0), along(1.0, 1.0), method = Method::FivePoint, tol = 1e-9);
    let region = Region::new([(-3.0, 3.0), (0.1, 10.0)]);
    let report = check_grad!(surface(2.0, 1.0), points = region.points(200));
    assert!(report.passed() && report.points() == 201, "{report}");
    assert!(report.to_string().contains(", the worst of 201 points: agrees"), "{report}");
    assert_hvp!(surface(2.0, 1.0), along(1.0, 1.0), points = region.corners());
    assert_jvp!(surface(2.0, 1.0), points = [[1.0, 2.0], [0.5, 0.5]], along(1.0, 1.0));
    assert_hessian!(surface(2.0, 1.0), points = vec![vec![1.0, 2.0]]);
    // The point that fails is the one that is shown, and a point of another length is a fault.
    let report = check_grad!(root(2.0, 1.0), points = [[3.0, 1.0], [-1.0, 4.0], [5.0, 1.0]]);
    assert!(
        report.to_string().starts_with("gradient of root at (x = -1, y = 4), the worst of 4 "),
        "{report}"
    );
    assert!(!check_grad!(surface(2.0, 1.0), points = [[1.0]]).passed());
}

#[test]
fn closures() {
    assert_grad!(|x| x.sin() * x, at = 0.7);
    assert_grad!(|[x, y]| x * x * y, at = [3.0, 2.0]);
    assert_grad!(|[x, y]| x.sin() * y.ln(), at = [-3.0, 2.0]);
    assert_hessian!(|[x, y]| x * x * y, at = [3.0, 2.0], tol = 1e-9);
    assert_jacobian!(|[x, y]| [x * y, x - y], at = [3.0, 2.0], points = [[0.0, 1.0]]);
    assert_jvp!(|[x, y]| x * x * y, at = [3.0, 2.0], along([1.0, -1.0]));
    assert_hvp!(|[x, y]| x * x * y, at = [3.0, 2.0], along([1.0, -1.0]));
    let scale = 3.0;
    assert_grad!(|x| x[0] * scale + x[1], at = vec![1.0, 2.0]);
    assert_grad!(|v| (v.x - v.y).exp(), at = Vector2::<f64>::new(1.0, 2.0));
    assert_eq!(check_grad!(|x| x.abs() + x, at = -0.0).entries()[0].verdict, Verdict::Kink);
}

/// A rule by hand that is wrong in its sign.
#[differentiable(grad = wrong_gradient, only(grad, jvp))]
fn wronged(x: f64, y: f64) -> f64 {
    x * y
}

fn wrong_gradient(x: f64, y: f64) -> [f64; 2] {
    [y, -x]
}

#[test]
fn wrong_rules_are_caught() {
    assert!(!check_grad!(wronged(2.0, 3.0)).passed());
    let report = check_jvp!(wronged(2.0, 3.0), along(1.0, 0.5));
    assert_eq!(report.entries()[0].verdict, Verdict::Differs, "{report}");
    // Along x alone it is right.
    assert_jvp!(wronged(2.0, 3.0), along(1.0, 0.0));
    let report = check_hvp!(wronged(2.0, 3.0), along(1.0, 0.0));
    assert!(report.to_string().contains("no second derivatives along a direction"), "{report}");
}

/// As the README shows it.
#[test]
fn a_wrong_gradient_by_hand() {
    let by_hand = |x: &[f64]| vec![x[0].cos() * x[1].ln(), x[0].sin() / (x[1] * 1.01)];
    let report = check_gradient(|x| x[0].sin() * x[1].ln(), by_hand, &[2.0, 1.5]);
    println!("{report}");
    let lines: Vec<String> = report.to_string().lines().map(String::from).collect();
    assert!(lines[0].starts_with("gradient of f at (x[0] = 2, x[1] = 1.5): DIFFERS, relative error "));
    assert!(lines[2].starts_with("  x[1] ") && lines[2].ends_with("  DIFFERS"));
    assert!(lines[3].starts_with("  x[0] ") && lines[3].ends_with("  agrees"));
}

/// A series whose first coefficient vanishes at 0.5: there the loop stops at once, and with it the derivative's series.
#[differentiable]
fn stopped_series(x: f64) -> f64 {
    let mut term = 0.25 - x * x;
    let mut sum = 1.0;
    for k in 1..60 {
        sum += term;
        if term.abs() <= 1e-17 * sum.abs() {
            break;
        }
        term *= 0.8 / f64::from(k);
    }
    sum
}

#[test]
fn a_loop_that_stops_before_its_derivative_is_found() {
    assert_grad!(stopped_series(0.6));
    // The derivative of the program that ran, which went through the loop once.
    assert_eq!(grad_stopped_series(0.5), -1.0);
    assert_eq!(check_grad!(stopped_series(0.5)).entries()[0].verdict, Verdict::Differs);
}
