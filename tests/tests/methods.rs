//! Methods and associated fns.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;

struct Model {
    a: f64,
    b: Vec<f64>,
    c: [f64; 3],
}

const MODEL: fn() -> Model = || Model { a: 0.7, b: vec![0.2, -0.4, 0.1], c: [1.0, 2.0, 0.5] };

#[differentiable]
fn horner(x: f64, c: &[f64]) -> f64 {
    c.iter().rev().fold(0.0, |acc, c| acc * x + c)
}

impl Model {
    const K: f64 = 2.0;

    /// Fields, consts of the impl, an unannotated method of passive values.
    #[differentiable]
    pub(crate) fn eval(&self, x: f64) -> f64 {
        let mut s = self.a;
        for (i, c) in self.b.iter().enumerate() {
            s += c * x.powi(i as i32);
        }
        s + Self::K * self.c[0] * x.sin() * self.gain()
    }

    fn gain(&self) -> f64 {
        self.a * 2.0
    }

    /// Other methods of its own, fields as tables.
    #[differentiable]
    fn slope(&self, x: f64, h: f64) -> f64 {
        (self.eval(x + h) - self.eval(x - h)) / (2.0 * h) + horner(x, &self.c) - horner(x, &self.b)
    }

    #[differentiable]
    fn root(&self, target: f64) -> Option<f64> {
        let mut x = target;
        for _ in 0..60 {
            x -= (self.eval(x) - target) / self.slope(x, 1e-2);
        }
        (self.eval(x) - target).abs().lt(&1.0).then_some(x)
    }

    #[differentiable]
    fn weighted(x: f64, y: f64) -> f64 {
        Self::K * x + Model::square(y)
    }

    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    fn rates(&self, y: &[f64; 2], dy: &mut [f64; 2]) {
        dy[0] = self.a * y[1];
        dy[1] = -y[0].sin();
    }

    /// By value, with a passive argument of its own type.
    #[differentiable(wrt(x))]
    fn between(self, other: &Self, x: f64, bias: f64) -> f64 {
        self.a * x * x + other.a * x + bias
    }
}

/// What a macro writes stands in no file that could tell where.
macro_rules! cube {
    ($name:ident) => {
        impl Model {
            #[differentiable(associated)]
            fn $name(x: f64) -> f64 {
                x * Model::square(x)
            }
        }
    };
}
cube!(cube);

/// A fn of the name of a method, and of its arguments.
#[differentiable]
fn square(x: f64) -> f64 {
    x * x + 1.0
}

impl Clone for Model {
    fn clone(&self) -> Self {
        Model { a: self.a, b: self.b.clone(), c: self.c }
    }
}

/// A passive struct's methods.
#[differentiable]
fn outside(model: &Model, x: f64) -> f64 {
    model.eval(x) * model.a + Model::square(x) + model.gain()
}

#[test]
fn methods_agree() {
    let model = MODEL();
    dual_core::assert_hessian!(Model::cube(0.3));
    dual_core::assert_hessian!(Model::square(0.3));
    dual_core::assert_grad!(square(0.3));
    dual_core::assert_grad!(model.eval(0.3));
    dual_core::assert_hessian!(model.eval(0.3));
    dual_core::assert_grad!(model.slope(0.3, 0.1));
    dual_core::assert_hessian!(model.slope(0.3, 0.1));
    dual_core::assert_grad!(Model::weighted(0.3, 1.2));
    dual_core::assert_hessian!(Model::weighted(0.3, 1.2));
    dual_core::assert_jacobian!(model.rates(&[0.3, 0.2], &mut [0.0; 2]));
    dual_core::assert_grad!(model.clone().between(&model, 0.3, 0.1));
    dual_core::assert_grad!(outside(&model, 0.3));
    dual_core::assert_hessian!(outside(&model, 0.3));
    assert_eq!(Model::grad_square(3.0), 6.0);
    assert_eq!(model.root(0.4).is_some(), model.grad_root(0.4).is_some());
}

#[test]
fn values_of_methods_are_the_primals() {
    let model = MODEL();
    let same = |a: f64, b: f64| assert_eq!(a.to_bits(), b.to_bits());
    same(model.value_and_grad_eval(0.3).0, model.eval(0.3));
    same(model.jvp_slope(0.3, 0.1, 1.0, 0.0).0, model.slope(0.3, 0.1));
    same(Model::value_and_grad_weighted(0.3, 1.2).0, Model::weighted(0.3, 1.2));
    same(value_and_grad_outside(&model, 0.3).0, outside(&model, 0.3));
    let [mut rates, mut written] = [[0.0; 2]; 2];
    model.rates(&[0.3, 0.2], &mut rates);
    model.jacobian_rates(&[0.3, 0.2], &mut written);
    assert_eq!(rates, written);
    same(model.clone().value_and_grad_between(&model, 0.3, 0.1).0, model.clone().between(&model, 0.3, 0.1));
}

/// A generic impl.
struct Polynomial<const N: usize> {
    c: [f64; N],
}

impl<const N: usize> Polynomial<N> {
    #[differentiable]
    fn at(&self, x: [f64; N]) -> f64 {
        self.c.iter().zip(x.iter()).enumerate().map(|(i, (c, x))| c * x.powi(i as i32)).sum()
    }
}

#[test]
fn generic_impls() {
    let p = Polynomial { c: [1.0, 2.0, 3.0] };
    dual_core::assert_grad!(p.at([0.5, 0.3, 0.2]));
    assert_eq!(p.grad_at([0.5, 0.5, 0.5]), [0.0, 2.0, 3.0]);
}

/// A trait whose fns each type has of its own, twins beside them.
trait Tail {
    fn tail(x: f64, scale: f64) -> f64;
    fn dual_tail<D: dual_core::Real>(x: impl Into<D>, scale: impl Into<D>) -> D;
}

struct Heavy;

#[differentiable(only(jvp))]
fn heavy(x: f64, scale: f64) -> f64 {
    1.0 / (1.0 + (x / scale).powi(2))
}

impl Tail for Heavy {
    fn tail(x: f64, scale: f64) -> f64 {
        heavy(x, scale)
    }
    fn dual_tail<D: dual_core::Real>(x: impl Into<D>, scale: impl Into<D>) -> D {
        dual_heavy(x, scale)
    }
}

#[differentiable]
fn of_a_parameter<T: Tail>(x: f64) -> f64 {
    T::tail(2.0 * x, 0.5) * x
}

#[test]
fn twins_in_traits() {
    for x in [0.3, -1.7] {
        dual_core::assert_grad!(of_a_parameter::<Heavy>(x));
        dual_core::assert_hessian!(of_a_parameter::<Heavy>(x));
        assert_eq!(grad_of_a_parameter::<Heavy>(x), grad_heavy_product(x));
    }
}

#[differentiable(only(grad))]
fn heavy_product(x: f64) -> f64 {
    heavy(2.0 * x, 0.5) * x
}
