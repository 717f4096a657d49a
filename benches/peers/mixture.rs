//! The log-likelihood of a mixture of five normal distributions, with a Wishart prior, up to a constant: 30 parameters in two
//! dimensions and 330 in ten, over 100 points. As in `ADBench` (Šrajer, Kukelova and Fitzgibbon, 2018): weights, means, and
//! triangular factors of the inverse covariances, with the logarithms of their diagonals.

use dual_core::differentiable;

use crate::number::Number;
use crate::passes::{Model, chunk_peers, gradient_peers, input, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

/// Components.
const K: usize = 5;
const POINTS: usize = 100;

#[differentiable]
fn log_sum_exp(terms: [f64; 5]) -> f64 {
    let mut largest = terms[0];
    for k in 1..5 {
        if terms[k] > largest {
            largest = terms[k];
        }
    }
    let mut sum = 0.0;
    for k in 0..5 {
        sum += (terms[k] - largest).exp();
    }
    largest + sum.ln()
}

macro_rules! mixture {
    ($f:ident, $d:literal, $n:literal) => {
        #[differentiable(wrt(x))]
        fn $f(x: &[f64; $n], points: &[[f64; $d]; 100]) -> f64 {
            const D: usize = $d;
            const FACTOR: usize = D * (D + 1) / 2;
            let mut total = 0.0;
            let mut sums = [0.0; K];
            let mut diagonals = [0.0; K * D];
            for k in 0..K {
                let start = K + K * D + k * FACTOR;
                for i in 0..D {
                    let diagonal = x[start + i].exp();
                    sums[k] += x[start + i];
                    diagonals[k * D + i] = diagonal;
                    total += 0.5 * diagonal * diagonal;
                }
                for i in D..FACTOR {
                    total += 0.5 * x[start + i] * x[start + i];
                }
            }
            for point in points {
                let mut terms = [0.0; K];
                for k in 0..K {
                    let mut distance = [0.0; D];
                    let mut turned = [0.0; D];
                    for i in 0..D {
                        distance[i] = point[i] - x[K + k * D + i];
                        turned[i] = diagonals[k * D + i] * distance[i];
                    }
                    let mut next = K + K * D + k * FACTOR + D;
                    for i in 0..D {
                        for j in i + 1..D {
                            turned[j] += x[next] * distance[i];
                            next += 1;
                        }
                    }
                    let mut square = 0.0;
                    for i in 0..D {
                        square += turned[i] * turned[i];
                    }
                    terms[k] = x[k] + sums[k] - 0.5 * square;
                }
                total += log_sum_exp(terms);
            }
            total - points.len() as f64 * log_sum_exp([x[0], x[1], x[2], x[3], x[4]])
        }

        impl Model<$n, 1> for Mixture<$d> {
            #[inline(always)]
            fn eval<T: Number>(&self, x: &[T; $n]) -> [T; 1] {
                [self.log_likelihood(x)]
            }
        }
    };
}
mixture!(mixture2, 2, 30);
mixture!(mixture10, 10, 330);

struct Mixture<const D: usize> {
    points: [[f64; D]; POINTS],
}

impl<const D: usize> Mixture<D> {
    const FACTOR: usize = D * (D + 1) / 2;

    fn new() -> Self {
        let points =
            core::array::from_fn(|i| core::array::from_fn(|j| (1.7 * i as f64 + 0.9 * (j * j) as f64).sin()));
        Mixture { points }
    }

    #[inline(always)]
    fn log_likelihood<T: Number>(&self, x: &[T]) -> T {
        let zero = T::constant(0.0);
        let mut total = zero;
        let mut sums = [zero; K];
        let mut diagonals = [[zero; D]; K];
        for k in 0..K {
            let start = K + K * D + k * Self::FACTOR;
            for i in 0..D {
                let diagonal = x[start + i].exp();
                sums[k] = sums[k] + x[start + i];
                diagonals[k][i] = diagonal;
                total = total + diagonal * diagonal * 0.5;
            }
            for i in D..Self::FACTOR {
                total = total + x[start + i] * x[start + i] * 0.5;
            }
        }
        for point in &self.points {
            let mut terms = [zero; K];
            for k in 0..K {
                let mut distance = [zero; D];
                let mut turned = [zero; D];
                for i in 0..D {
                    distance[i] = -x[K + k * D + i] + point[i];
                    turned[i] = diagonals[k][i] * distance[i];
                }
                let mut next = K + K * D + k * Self::FACTOR + D;
                for i in 0..D {
                    for j in i + 1..D {
                        turned[j] = turned[j] + x[next] * distance[i];
                        next += 1;
                    }
                }
                let mut square = zero;
                for i in 0..D {
                    square = square + turned[i] * turned[i];
                }
                terms[k] = x[k] + sums[k] - square * 0.5;
            }
            total = total + log_sum_exp_of(terms);
        }
        let count = POINTS as f64;
        total - log_sum_exp_of([x[0], x[1], x[2], x[3], x[4]]) * count
    }

    /// With Q the factor of a component, d the distances of the points from its mean and w its shares in them, the slopes by Q
    /// are -Q Σ w d dᵀ and those by the mean Qᵀ Q Σ w d: points leave sums behind, and the factors meet those once. Factors
    /// are spread to squares, column by column, so that all inner loops have one length.
    #[inline(always)]
    fn gradient_by_hand<const N: usize>(&self, x: &[f64; N]) -> [f64; N] {
        let mut gradient = [0.0; N];
        let mut factors = [[[0.0; D]; D]; K];
        let mut heights = [0.0; K];
        for k in 0..K {
            let start = K + K * D + k * Self::FACTOR;
            heights[k] = x[k] + x[start..start + D].iter().sum::<f64>();
            let mut next = start + D;
            for i in 0..D {
                let below = D - 1 - i;
                factors[k][i][i] = x[start + i].exp();
                factors[k][i][i + 1..].copy_from_slice(&x[next..next + below]);
                next += below;
            }
        }
        let (mut seconds, mut firsts, mut weights) = ([[[0.0; D]; D]; K], [[0.0; D]; K], [0.0; K]);
        for point in &self.points {
            let (mut distances, mut terms) = ([[0.0; D]; K], [0.0; K]);
            for k in 0..K {
                let mut turned = [0.0; D];
                for i in 0..D {
                    let distance = point[i] - x[K + k * D + i];
                    distances[k][i] = distance;
                    for j in 0..D {
                        turned[j] += factors[k][i][j] * distance;
                    }
                }
                terms[k] = heights[k] - 0.5 * turned.iter().map(|y| y * y).sum::<f64>();
            }
            for (k, weight) in shares(terms).into_iter().enumerate() {
                weights[k] += weight;
                for i in 0..D {
                    let pull = weight * distances[k][i];
                    firsts[k][i] += pull;
                    for j in 0..D {
                        seconds[k][i][j] += pull * distances[k][j];
                    }
                }
            }
        }
        let count = POINTS as f64;
        let prior = shares([x[0], x[1], x[2], x[3], x[4]]);
        for k in 0..K {
            let factor = &factors[k];
            gradient[k] = weights[k] - count * prior[k];
            let mut turned = [0.0; D];
            for i in 0..D {
                for j in i..D {
                    turned[j] += factor[i][j] * firsts[k][i];
                }
            }
            let start = K + K * D + k * Self::FACTOR;
            let mut next = start + D;
            for i in 0..D {
                gradient[K + k * D + i] = (i..D).map(|j| factor[i][j] * turned[j]).sum();
                let mut slopes = factor[i];
                for a in 0..D {
                    for j in 0..D {
                        slopes[j] -= factor[a][j] * seconds[k][a][i];
                    }
                }
                gradient[start + i] = weights[k] + factor[i][i] * slopes[i];
                gradient[next..next + D - 1 - i].copy_from_slice(&slopes[i + 1..]);
                next += D - 1 - i;
            }
        }
        gradient
    }
}

#[inline(always)]
fn log_sum_exp_of<T: Number>(terms: [T; K]) -> T {
    let mut largest = terms[0];
    for k in 1..K {
        if terms[k].value() > largest.value() {
            largest = terms[k];
        }
    }
    let mut sum = T::constant(0.0);
    for k in 0..K {
        sum = sum + (terms[k] - largest).exp();
    }
    largest + sum.ln()
}

/// The derivatives of the logarithm of a sum of exponentials.
#[inline(always)]
fn shares(terms: [f64; K]) -> [f64; K] {
    let largest = terms.iter().fold(f64::NEG_INFINITY, |m, x| m.max(*x));
    let powers = terms.map(|x| (x - largest).exp());
    let scale = 1.0 / powers.iter().sum::<f64>();
    powers.map(|x| x * scale)
}

fn parameters<const N: usize>() -> [f64; N] {
    core::array::from_fn(|i| 0.4 * (0.37 * (i * i) as f64).sin())
}

pub(crate) fn tables(report: &mut Report) {
    let (model, x) = (Mixture::<2>::new(), parameters::<30>());
    let mut table = Table::new(
        "W4 normal mixture, d = 2, gradient of 30",
        || mixture2(input(&x), input(&model.points)),
        || model.gradient_by_hand(input(&x)),
    );
    table.row(Kind::Ours, "ours", || grad_mixture2(input(&x), input(&model.points)));
    one_pass_peers::<hyperdual::Hyperdual<f64, 31>, _, _>(&mut table, &model, &x);
    gradient_peers(&mut table, &model, &x);
    report.measure(table);

    let (model, x) = (Mixture::<10>::new(), parameters::<330>());
    let mut table = Table::new(
        "W4 normal mixture, d = 10, gradient of 330",
        || mixture10(input(&x), input(&model.points)),
        || model.gradient_by_hand(input(&x)),
    );
    table.row(Kind::Ours, "ours", || grad_mixture10(input(&x), input(&model.points)));
    chunk_peers(&mut table, &model, &x);
    gradient_peers(&mut table, &model, &x);
    report.measure(table);
}
