//! num-dual 0.15.

versions::num_dual!(num_dual_015, DualNum<Primitive = f64>);
