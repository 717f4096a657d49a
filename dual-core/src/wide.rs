//! Wide vectors: whether this processor has them, and the call of what is compiled for them.
//!
//! The x86-64 that Rust compiles for by default has vectors of two f64. Beside each annotated fn of four variables or
//! more stands its derivative compiled for AVX2 and FMA, vectors of four and multiply-add in one instruction, which is
//! taken where the processor has both. Values are the same bits on every path: they are computed by the same
//! operations one by one, and nothing contracts them. Tangents may differ in their last bit, as a fused multiply-add
//! rounds once where a product and a sum round twice.
//!
//! This is the one place with `unsafe`: to call a fn that is compiled for features is unsafe unless they are known to be
//! there, which is what is asked before.

/// Whether this processor has AVX2 and FMA; asked once, and an atomic load from then on.
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn has_wide() -> bool {
    std::is_x86_feature_detected!("avx2") && std::is_x86_feature_detected!("fma")
}

/// The first where the processor has AVX2 and FMA, for which it is compiled; else the second.
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __wide {
    ($pays:expr, $wide:expr, $narrow:expr) => {
        if $pays && $crate::__private::has_wide() {
            // SAFETY: the fn that is called differs from a safe one by `#[target_feature(enable = "avx2,fma")]` alone, and
            // the processor has both.
            unsafe {
                $wide
            }
        } else {
            $narrow
        }
    };
}

/// Without the feature, or for another processor, there is the second only.
#[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __wide {
    ($pays:expr, $wide:expr, $narrow:expr) => {
        $narrow
    };
}
