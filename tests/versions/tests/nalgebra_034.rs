//! nalgebra 0.34.

versions::nalgebra!(nalgebra_034);
