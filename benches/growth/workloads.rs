//! Rosenbrock's chain, a network and a mixture of normal distributions, of as many variables as a slice has.

use dual_core::differentiable;

use crate::number::Number;

/// A scalar of many variables: for the peers, as an annotated fn, and the gradient of that.
pub(crate) trait Workload {
    const NAME: &'static str;
    /// A point of as many variables as there can be nearest to n.
    fn point(n: usize) -> Vec<f64>;
    fn eval<T: Number>(&self, x: &[T]) -> T;
    fn value(&self, x: &[f64]) -> f64;
    fn gradient(&self, x: &[f64]) -> Vec<f64>;
}

/// How many parts of `each` variables come nearest to n variables, one at least.
fn parts(n: usize, each: usize) -> usize {
    ((n + each / 2) / each).max(1)
}

fn wave(i: usize) -> f64 {
    (0.7 * i as f64 + 0.3).sin()
}

/// Arithmetic alone, a few operations a variable.
pub(crate) struct Rosenbrock;

#[differentiable(only(grad))]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
        sum += 100.0 * (valley * valley) + slope * slope;
    }
    sum
}

impl Workload for Rosenbrock {
    const NAME: &'static str = "Rosenbrock's chain";

    fn point(n: usize) -> Vec<f64> {
        (0..n).map(|i| 1.0 + 0.3 * (i as f64).sin()).collect()
    }

    #[inline(always)]
    fn eval<T: Number>(&self, x: &[T]) -> T {
        let mut sum = T::constant(0.0);
        for i in 0..x.len() - 1 {
            let (valley, slope) = (x[i + 1] - x[i] * x[i], -x[i] + 1.0);
            sum = sum + valley * valley * 100.0 + slope * slope;
        }
        sum
    }

    fn value(&self, x: &[f64]) -> f64 {
        rosenbrock(x)
    }

    fn gradient(&self, x: &[f64]) -> Vec<f64> {
        grad_rosenbrock(x)
    }
}

const SAMPLES: usize = 32;

/// The squared error of a network of four inputs, a hidden layer with tanh, and one output, over 32 samples.
pub(crate) struct Network {
    inputs: [[f64; 4]; SAMPLES],
    targets: [f64; SAMPLES],
}

impl Network {
    pub(crate) fn new() -> Self {
        Network {
            inputs: core::array::from_fn(|i| core::array::from_fn(|j| wave(5 * i + j * j))),
            targets: core::array::from_fn(|i| wave(3 * i)),
        }
    }
}

/// The bias of the output, then unit by unit four weights of the inputs, a bias, and the weight of the output.
#[differentiable(wrt(p), only(grad))]
fn network(p: &[f64], inputs: &[[f64; 4]; 32], targets: &[f64; 32]) -> f64 {
    let units = p.len() / 6;
    let mut loss = 0.0;
    for (x, target) in inputs.iter().zip(targets) {
        let mut output = p[0];
        for unit in 0..units {
            let at = 1 + 6 * unit;
            let mut z = p[at + 4];
            for i in 0..4 {
                z += p[at + i] * x[i];
            }
            output += p[at + 5] * z.tanh();
        }
        loss += (output - target) * (output - target);
    }
    loss / 32.0
}

impl Workload for Network {
    const NAME: &'static str = "network";

    fn point(n: usize) -> Vec<f64> {
        (0..=6 * parts(n - 1, 6)).map(|i| 0.5 * wave(i * i)).collect()
    }

    #[inline(always)]
    fn eval<T: Number>(&self, p: &[T]) -> T {
        let units = p.len() / 6;
        let mut loss = T::constant(0.0);
        for (x, target) in self.inputs.iter().zip(&self.targets) {
            let mut output = p[0];
            for unit in 0..units {
                let at = 1 + 6 * unit;
                let mut z = p[at + 4];
                for i in 0..4 {
                    z = z + p[at + i] * x[i];
                }
                output = output + p[at + 5] * z.tanh();
            }
            let error = output - *target;
            loss = loss + error * error;
        }
        loss / SAMPLES as f64
    }

    fn value(&self, p: &[f64]) -> f64 {
        network(p, &self.inputs, &self.targets)
    }

    fn gradient(&self, p: &[f64]) -> Vec<f64> {
        grad_network(p, &self.inputs, &self.targets)
    }
}

const POINTS: usize = 100;

/// The log-likelihood of a mixture of normal distributions in the plane, with a Wishart prior, up to a constant, over 100 points.
pub(crate) struct Mixture {
    points: [[f64; 2]; POINTS],
}

impl Mixture {
    pub(crate) fn new() -> Self {
        let coordinate = |i: usize, j: usize| (1.7 * i as f64 + 0.9 * j as f64).sin();
        Mixture { points: core::array::from_fn(|i| [coordinate(i, 0), coordinate(i, 1)]) }
    }
}

#[differentiable(only(jvp))]
fn log_sum_exp(terms: &[f64]) -> f64 {
    let mut largest = terms[0];
    for k in 1..terms.len() {
        if terms[k] > largest {
            largest = terms[k];
        }
    }
    let mut sum = 0.0;
    for k in 0..terms.len() {
        sum += (terms[k] - largest).exp();
    }
    largest + sum.ln()
}

/// Component by component the weight, the mean, and the triangular factor of the inverse covariance: the logarithms of its
/// diagonal, and what is below.
#[differentiable(wrt(x), only(grad))]
fn mixture(x: &[f64], points: &[[f64; 2]; 100]) -> f64 {
    let components = x.len() / 6;
    let mut terms = vec![0.0; components];
    let mut diagonals = vec![0.0; 2 * components];
    let mut total = 0.0;
    for k in 0..components {
        let below = x[6 * k + 5];
        terms[k] = x[6 * k];
        total += 0.5 * below * below;
        for i in 0..2 {
            let diagonal = x[6 * k + 3 + i].exp();
            diagonals[2 * k + i] = diagonal;
            total += 0.5 * diagonal * diagonal;
        }
    }
    total -= points.len() as f64 * log_sum_exp(&terms);
    for point in points {
        for k in 0..components {
            let at = 6 * k;
            let (across, up) = (point[0] - x[at + 1], point[1] - x[at + 2]);
            let (first, second) = (diagonals[2 * k] * across, diagonals[2 * k + 1] * up + x[at + 5] * across);
            terms[k] = x[at] + x[at + 3] + x[at + 4] - 0.5 * (first * first + second * second);
        }
        total += log_sum_exp(&terms);
    }
    total
}

#[inline(always)]
fn log_sum_exp_of<T: Number>(terms: &[T]) -> T {
    let mut largest = terms[0];
    for k in 1..terms.len() {
        if terms[k].value() > largest.value() {
            largest = terms[k];
        }
    }
    let mut sum = T::constant(0.0);
    for k in 0..terms.len() {
        sum = sum + (terms[k] - largest).exp();
    }
    largest + sum.ln()
}

impl Workload for Mixture {
    const NAME: &'static str = "mixture";

    fn point(n: usize) -> Vec<f64> {
        (0..6 * parts(n, 6)).map(|i| 0.4 * (0.37 * (i * i) as f64).sin()).collect()
    }

    #[inline(always)]
    fn eval<T: Number>(&self, x: &[T]) -> T {
        let components = x.len() / 6;
        let mut terms = vec![T::constant(0.0); components];
        let mut diagonals = vec![T::constant(0.0); 2 * components];
        let mut total = T::constant(0.0);
        for k in 0..components {
            let below = x[6 * k + 5];
            terms[k] = x[6 * k];
            total = total + below * below * 0.5;
            for i in 0..2 {
                let diagonal = x[6 * k + 3 + i].exp();
                diagonals[2 * k + i] = diagonal;
                total = total + diagonal * diagonal * 0.5;
            }
        }
        total = total - log_sum_exp_of(&terms) * POINTS as f64;
        for point in &self.points {
            for k in 0..components {
                let at = 6 * k;
                let (across, up) = (-x[at + 1] + point[0], -x[at + 2] + point[1]);
                let (first, second) =
                    (diagonals[2 * k] * across, diagonals[2 * k + 1] * up + x[at + 5] * across);
                terms[k] = x[at] + x[at + 3] + x[at + 4] - (first * first + second * second) * 0.5;
            }
            total = total + log_sum_exp_of(&terms);
        }
        total
    }

    fn value(&self, x: &[f64]) -> f64 {
        mixture(x, &self.points)
    }

    fn gradient(&self, x: &[f64]) -> Vec<f64> {
        grad_mixture(x, &self.points)
    }
}
