//! Gradient descent with generated gradients: down Rosenbrock's valley, and a two-layer network that learns exclusive or.

use chapter::{
    NETWORK_B1, NETWORK_B2, NETWORK_W1, NETWORK_W2, XOR_X, XOR_Y, sigmoid, value_and_grad_network,
    value_and_grad_rosenbrock,
};

fn main() {
    println!(
        "Rosenbrock's valley from (-1.2, 1), by steepest descent with a step that is halved until it descends"
    );
    let mut x = vec![-1.2, 1.0];
    let mut step = 1e-3;
    let mut iterations = 0;
    loop {
        let (value, gradient) = value_and_grad_rosenbrock(&x);
        let norm = gradient.iter().map(|g| g * g).sum::<f64>().sqrt();
        if iterations % 4000 == 0 || norm < 1e-6 {
            println!(
                "  {iterations:>6}  f = {value:<12.4e} |gradient| = {norm:<10.2e} x = ({:.6}, {:.6})",
                x[0], x[1]
            );
        }
        if norm < 1e-6 || iterations == 100_000 {
            break;
        }
        step *= 1.5;
        x = loop {
            let next: Vec<f64> = x.iter().zip(&gradient).map(|(x, g)| x - step * g).collect();
            if chapter::rosenbrock(&next) < value - 0.5 * step * norm * norm || step < 1e-12 {
                break next;
            }
            step /= 2.0;
        };
        iterations += 1;
    }

    println!("\nExclusive or: L = ½‖ŷ - y‖² of the two-layer network, by all 13 weights");
    let (mut w1, mut b1, mut w2, mut b2) = (NETWORK_W1, NETWORK_B1, NETWORK_W2, NETWORK_B2);
    let rate = 2.0;
    for epoch in 0..=5000 {
        let (loss, (by_w1, by_b1, by_w2, by_b2)) = value_and_grad_network(&XOR_X, &XOR_Y, &w1, &b1, &w2, b2);
        if epoch % 1000 == 0 {
            println!("  epoch {epoch:>5}  L = {loss:.6}");
        }
        w1 -= rate * by_w1;
        b1 -= rate * by_b1;
        w2 -= rate * by_w2;
        b2 -= rate * by_b2;
    }

    println!("\n  x1  x2   wanted  learned");
    for i in 0..4 {
        let hidden = (XOR_X.row(i) * w1).transpose() + b1;
        let learned = sigmoid(hidden.map(sigmoid).dot(&w2) + b2);
        println!("   {}   {}   {:>5}   {learned:.4}", XOR_X[(i, 0)], XOR_X[(i, 1)], XOR_Y[i]);
        assert!((learned - XOR_Y[i]).abs() < 0.1, "the network must have learned exclusive or");
    }
}
