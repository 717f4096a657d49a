//! num-dual 0.12.

versions::num_dual!(num_dual, DualNum<f64>);
