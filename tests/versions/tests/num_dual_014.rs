//! num-dual 0.14.

versions::num_dual!(num_dual_014, DualNum<f64>);
