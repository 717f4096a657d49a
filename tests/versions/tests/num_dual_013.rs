//! num-dual 0.13.

versions::num_dual!(num_dual_013, DualNum<f64>);
