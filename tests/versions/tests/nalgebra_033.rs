//! nalgebra 0.33.

versions::nalgebra!(nalgebra);
