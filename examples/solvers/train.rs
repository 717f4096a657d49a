//! A neural network that learns Fisher's irises by Adam with generated gradients, and the curve of its loss.
//!
//! The data are in the package linfa-datasets: 150 flowers of three species, four lengths each (Fisher, 1936). A quarter, of every
//! species alike, is kept for the test. Every run gives the same figures.
//!
//! `cargo run --release --example train` draws `target/loss.png` and `target/loss.svg`.
#![allow(clippy::cast_precision_loss)] // counts are small

#[path = "../plots/canvas.rs"]
mod canvas;
mod loss_curve;
mod random;

use std::error::Error;

use dual_core::nalgebra::{SMatrix, SVector};
use dual_core::{Differentiable, Tree, differentiable};
use indicatif::{ProgressBar, ProgressStyle};
use random::Random;

const HIDDEN: usize = 6;

/// Four lengths, six hidden units, three species.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net<T = f64> {
    w1: SMatrix<T, HIDDEN, 4>,
    b1: SVector<T, HIDDEN>,
    w2: SMatrix<T, 3, HIDDEN>,
    b2: SVector<T, 3>,
}

/// A flower: its lengths, standardized, and its species.
struct Flower {
    lengths: SVector<f64, 4>,
    species: usize,
}

/// The logarithm of the odds of each species.
#[differentiable(wrt(net))]
fn odds(net: &Net, lengths: &SVector<f64, 4>) -> SVector<f64, 3> {
    let hidden = net.w1 * lengths + net.b1;
    net.w2 * hidden.map(f64::tanh) + net.b2
}

/// The mean of −ln p of the species that it is, where p is the softmax of the odds.
#[differentiable(wrt(net))]
fn loss(net: &Net, flowers: &[Flower]) -> f64 {
    let mut sum = 0.0;
    for flower in flowers {
        let z = odds(net, &flower.lengths);
        let largest = z[0].max(z[1]).max(z[2]);
        let total = (z[0] - largest).exp() + (z[1] - largest).exp() + (z[2] - largest).exp();
        sum += total.ln() + largest - z[flower.species];
    }
    sum / flowers.len() as f64
}

/// The part of the flowers whose species has the best odds.
fn accuracy(net: &Net, flowers: &[Flower]) -> f64 {
    let right = flowers.iter().filter(|f| odds(net, &f.lengths).imax() == f.species).count();
    right as f64 / flowers.len() as f64
}

/// The flowers to learn from and those for the test, each length with the mean 0 and the deviation 1 of the former.
fn irises(random: &mut Random) -> [Vec<Flower>; 2] {
    let data = linfa_datasets::iris();
    // In any order, but species by species.
    let mut flowers: Vec<(usize, f64, SVector<f64, 4>)> =
        (data.records().rows().into_iter().zip(data.targets()))
            .map(|(row, &species)| (species, random.uniform(), SVector::from_iterator(row.iter().copied())))
            .collect();
    flowers.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let (mut learned, mut kept) = (Vec::new(), Vec::new());
    for (i, (species, _, lengths)) in flowers.into_iter().enumerate() {
        if i % 4 == 0 { &mut kept } else { &mut learned }.push(Flower { lengths, species });
    }

    let n = learned.len() as f64;
    let mean = learned.iter().map(|f| f.lengths).sum::<SVector<f64, 4>>() / n;
    let variance = learned.iter().map(|f| (f.lengths - mean).map(|d| d * d)).sum::<SVector<f64, 4>>() / n;
    for flower in learned.iter_mut().chain(&mut kept) {
        flower.lengths = (flower.lengths - mean).component_div(&variance.map(f64::sqrt));
    }
    [learned, kept]
}

/// Small random weights, no biases.
fn untrained(random: &mut Random) -> Net {
    Net {
        w1: SMatrix::from_fn(|_, _| 0.5 * random.normal()),
        b1: SVector::zeros(),
        w2: SMatrix::from_fn(|_, _| 0.5 * random.normal()),
        b2: SVector::zeros(),
    }
}

const EPOCHS: usize = 300;

/// What training gave: the net, and the losses of the flowers learned from and those kept, an epoch each.
struct Trained {
    net: Net,
    flowers: [Vec<Flower>; 2],
    losses: Vec<[f64; 2]>,
}

/// Adam on all flowers at once (Kingma and Ba, 2015, with their constants but for a rate of 0.02).
fn train(progress: &ProgressBar) -> Trained {
    let mut random = Random(1936);
    let flowers = irises(&mut random);
    let mut net = untrained(&mut random);
    let mut losses = Vec::new();
    let (mut m, mut v) = (vec![0.0; net.leaves().len()], vec![0.0; net.leaves().len()]);
    let (mut bias1, mut bias2) = (1.0, 1.0);
    for _ in 0..EPOCHS {
        // glue
        let (learned, gradient) = value_and_grad_loss(&net, &flowers[0]);
        // end of glue
        losses.push([learned, loss(&net, &flowers[1])]);
        (bias1, bias2) = (bias1 * 0.9, bias2 * 0.999);
        let mut weights = net.leaves();
        for (i, g) in gradient.leaves().into_iter().enumerate() {
            m[i] = 0.9 * m[i] + 0.1 * g;
            v[i] = 0.999 * v[i] + 0.001 * g * g;
            weights[i] -= 0.02 * (m[i] / (1.0 - bias1)) / ((v[i] / (1.0 - bias2)).sqrt() + 1e-8);
        }
        net = net.with_leaves(&weights).expect("as many weights as the net has");
        progress.set_message(format!("loss {learned:.4}"));
        progress.inc(1);
    }
    progress.finish();
    Trained { net, flowers, losses }
}

fn main() -> Result<(), Box<dyn Error>> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} epochs, {msg}")?;
    let progress = ProgressBar::new(EPOCHS as u64).with_style(style);
    let Trained { net, flowers, losses } = train(&progress);

    println!("  epoch   loss of {} flowers learned from   of {} kept", flowers[0].len(), flowers[1].len());
    for epoch in [1, 10, 30, 100, EPOCHS] {
        let [learned, kept] = losses[epoch - 1];
        println!("  {epoch:>5}   {learned:<33.4} {kept:.4}");
    }
    println!(
        "  species told right: {:.1} % of those learned from, {:.1} % of those kept",
        100.0 * accuracy(&net, &flowers[0]),
        100.0 * accuracy(&net, &flowers[1])
    );

    println!("\n  of those kept, told as   setosa   versicolor   virginica");
    for (species, name) in ["setosa", "versicolor", "virginica"].iter().enumerate() {
        let told = |as_species| {
            flowers[1]
                .iter()
                .filter(|f| f.species == species && odds(&net, &f.lengths).imax() == as_species)
                .count()
        };
        println!("  {name:<22} {:>8} {:>12} {:>11}", told(0), told(1), told(2));
    }

    loss_curve::draw(&losses)?;
    println!("\ntarget/loss.png\ntarget/loss.svg");
    Ok(())
}

#[cfg(test)]
mod tests {
    use dual_core::{assert_grad, check_grad};

    use super::*;

    #[test]
    fn flowers_are_fishers() {
        let [learned, kept] = irises(&mut Random(1));
        assert_eq!((learned.len(), kept.len()), (112, 38));
        for species in 0..3 {
            assert_eq!([&learned, &kept].into_iter().flatten().filter(|f| f.species == species).count(), 50);
        }
    }

    #[test]
    fn species_are_learned() {
        let Trained { net, flowers, losses } = train(&ProgressBar::hidden());
        assert!(accuracy(&net, &flowers[0]) >= 0.97);
        assert!(accuracy(&net, &flowers[1]) >= 0.92);
        // Guessing costs ln 3.
        assert!((losses[0][0] - 3_f64.ln()).abs() < 0.5, "{:?}", losses[0]);
        assert!(losses[EPOCHS - 1][0] < 0.06 && losses[EPOCHS - 1][1] < 0.2, "{:?}", losses[EPOCHS - 1]);
    }

    #[test]
    fn gradient_agrees_with_differences_and_with_back_propagation_by_hand() {
        let mut random = Random(5);
        let [flowers, _] = irises(&mut random);
        let net = untrained(&mut random);
        assert_grad!(loss(&net, &flowers[..9]));
        assert!(check_grad!(loss(&net, &flowers)).passed());

        let gradient = grad_loss(&net, &flowers);
        let (mut by_w2, mut by_w1) = (SMatrix::<f64, 3, HIDDEN>::zeros(), SMatrix::<f64, HIDDEN, 4>::zeros());
        for f in &flowers {
            let hidden = (net.w1 * f.lengths + net.b1).map(f64::tanh);
            let e = (net.w2 * hidden + net.b2).map(f64::exp);
            let mut by_odds = e / e.sum();
            by_odds[f.species] -= 1.0;
            by_w2 += by_odds * hidden.transpose();
            by_w1 += (net.w2.transpose() * by_odds).component_mul(&hidden.map(|h| 1.0 - h * h))
                * f.lengths.transpose();
        }
        let n = flowers.len() as f64;
        assert!((gradient.w2 - by_w2 / n).amax() < 1e-15);
        assert!((gradient.w1 - by_w1 / n).amax() < 1e-15);
    }
}
