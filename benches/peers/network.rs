//! The chapter's layer, by its 16 weights and biases, and a 4-16-1 network with tanh, by its 97, over 32 samples.

use dual_core::differentiable;
use nalgebra::{SMatrix, SVector};

use crate::number::Number;
use crate::passes::{Model, chunk_peers, gradient_peers, input, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

/// As in examples/chapter.rs.
#[differentiable(wrt(w, b))]
fn layer(x: &SMatrix<f64, 2, 3>, w: &SMatrix<f64, 3, 4>, b: &SVector<f64, 4>) -> f64 {
    let z = x * w;
    let mut total = 0.0;
    for i in 0..2 {
        for j in 0..4 {
            total += sigmoid(z[(i, j)] + b[j]);
        }
    }
    total
}

struct Layer {
    x: SMatrix<f64, 2, 3>,
}

/// The weights row by row, then the biases.
impl Model<16, 1> for Layer {
    #[inline(always)]
    fn eval<T: Number>(&self, p: &[T; 16]) -> [T; 1] {
        let mut total = T::constant(0.0);
        for i in 0..2 {
            for j in 0..4 {
                let z =
                    p[j] * self.x[(i, 0)] + p[4 + j] * self.x[(i, 1)] + p[8 + j] * self.x[(i, 2)] + p[12 + j];
                total = total
                    + if z.value() >= 0.0 {
                        ((-z).exp() + 1.0).recip()
                    } else {
                        let power = z.exp();
                        power / (power + 1.0)
                    };
            }
        }
        [total]
    }
}

#[inline(always)]
fn layer_by_hand(
    x: &SMatrix<f64, 2, 3>,
    w: &SMatrix<f64, 3, 4>,
    b: &SVector<f64, 4>,
) -> (SMatrix<f64, 3, 4>, SVector<f64, 4>) {
    let z = x * w;
    let (mut by_w, mut by_b) = (SMatrix::zeros(), SVector::zeros());
    for j in 0..4 {
        for i in 0..2 {
            // σ' = σ (1 - σ), even in its argument.
            let power = (-(z[(i, j)] + b[j]).abs()).exp();
            let slope = power / ((1.0 + power) * (1.0 + power));
            by_b[j] += slope;
            for k in 0..3 {
                by_w[(k, j)] += slope * x[(i, k)];
            }
        }
    }
    (by_w, by_b)
}

/// The weights of the hidden layer unit by unit, its biases, the weights of the output, its bias.
#[differentiable(wrt(p))]
fn network(p: &[f64; 97], inputs: &[[f64; 4]; 32], targets: &[f64; 32]) -> f64 {
    let mut loss = 0.0;
    for (x, target) in inputs.iter().zip(targets) {
        let mut output = p[96];
        for unit in 0..16 {
            let mut z = p[64 + unit];
            for i in 0..4 {
                z += p[4 * unit + i] * x[i];
            }
            output += p[80 + unit] * z.tanh();
        }
        loss += (output - target) * (output - target);
    }
    loss / 32.0
}

struct Network {
    inputs: [[f64; 4]; 32],
    targets: [f64; 32],
}

impl Model<97, 1> for Network {
    #[inline(always)]
    fn eval<T: Number>(&self, p: &[T; 97]) -> [T; 1] {
        let mut loss = T::constant(0.0);
        for (x, target) in self.inputs.iter().zip(&self.targets) {
            let mut output = p[96];
            for unit in 0..16 {
                let mut z = p[64 + unit];
                for i in 0..4 {
                    z = z + p[4 * unit + i] * x[i];
                }
                output = output + p[80 + unit] * z.tanh();
            }
            let error = output - *target;
            loss = loss + error * error;
        }
        [loss / 32.0]
    }
}

#[inline(always)]
fn network_by_hand(p: &[f64; 97], inputs: &[[f64; 4]; 32], targets: &[f64; 32]) -> [f64; 97] {
    let mut gradient = [0.0; 97];
    for (x, target) in inputs.iter().zip(targets) {
        let mut output = p[96];
        let mut activations = [0.0; 16];
        for unit in 0..16 {
            let mut z = p[64 + unit];
            for i in 0..4 {
                z += p[4 * unit + i] * x[i];
            }
            activations[unit] = z.tanh();
            output += p[80 + unit] * activations[unit];
        }
        let error = (output - target) * (2.0 / 32.0);
        gradient[96] += error;
        for unit in 0..16 {
            gradient[80 + unit] += error * activations[unit];
            let delta = error * p[80 + unit] * (1.0 - activations[unit] * activations[unit]);
            gradient[64 + unit] += delta;
            for i in 0..4 {
                gradient[4 * unit + i] += delta * x[i];
            }
        }
    }
    gradient
}

pub(crate) fn tables(report: &mut Report) {
    let wave = |i: usize| (0.7 * i as f64 + 0.3).sin();

    let layer_model = Layer { x: SMatrix::from_fn(|i, j| wave(3 * i + j)) };
    let p: [f64; 16] = core::array::from_fn(|i| wave(i * i));
    let (w, b) =
        (SMatrix::<f64, 3, 4>::from_row_slice(&p[..12]), SVector::<f64, 4>::from_column_slice(&p[12..]));
    let mut table = Table::new(
        "W7 linear layer with sigmoid, gradient of 16",
        || layer(input(&layer_model.x), input(&w), input(&b)),
        || layer_by_hand(input(&layer_model.x), input(&w), input(&b)),
    );
    table.row(Kind::Ours, "ours", || grad_layer(input(&layer_model.x), input(&w), input(&b)));
    one_pass_peers::<hyperdual::Hyperdual<f64, 17>, _, _>(&mut table, &layer_model, &p);
    gradient_peers(&mut table, &layer_model, &p);
    report.measure(table);

    let model = Network {
        inputs: core::array::from_fn(|i| core::array::from_fn(|j| wave(5 * i + j * j))),
        targets: core::array::from_fn(|i| wave(3 * i)),
    };
    let p: [f64; 97] = core::array::from_fn(|i| 0.5 * wave(i * i));
    let mut table = Table::new(
        "W7 network 4-16-1, gradient of 97",
        || network(input(&p), input(&model.inputs), input(&model.targets)),
        || network_by_hand(input(&p), input(&model.inputs), input(&model.targets)),
    );
    table.row(Kind::Ours, "ours", || grad_network(input(&p), input(&model.inputs), input(&model.targets)));
    chunk_peers(&mut table, &model, &p);
    gradient_peers(&mut table, &model, &p);
    report.measure(table);
}
