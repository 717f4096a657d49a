//! nalgebra 0.35.

versions::nalgebra!(nalgebra_035);
