//! The fns of the crate `argmin_testfunctions` that are generic over num-traits' `Float`, for the tests and the example of that.

/// Points all over a cube, always the same ones.
pub(crate) fn points<const N: usize>(lo: f64, hi: f64) -> impl Iterator<Item = [f64; N]> {
    let mut t = 0.5_f64;
    let mut next = move || {
        t = (t + 0.618_033_988_749_894_9).fract();
        lo + (hi - lo) * ((t * 97.0).fract() + t) / 2.0
    };
    (0..100).map(move |_| core::array::from_fn(|_| next()))
}

/// The rows of a Hessian, one behind the other.
pub(crate) fn flat<const N: usize>(rows: &[[f64; N]; N]) -> Vec<f64> {
    rows.iter().flatten().copied().collect()
}

/// A row a fn: its gradient and its Hessian by hand, its dimensions, a cube for points, and how precise both forms are,
/// relative to the largest entry; `twice` if the gradient by hand is generic as well.
macro_rules! for_each_function {
    ($callback:ident) => {
        $callback! {
            ackley ackley_derivative_const ackley_hessian_const of 3 in -32.0..32.0 to 1e-12 twice;
            beale beale_derivative beale_hessian of 2 in -4.5..4.5 to 1e-12 twice;
            booth booth_derivative booth_hessian of 2 in -10.0..10.0 to 1e-12 twice;
            bukin_n6 bukin_n6_derivative bukin_n6_hessian of 2 in -3.0..3.0 to 1e-12 twice;
            easom easom_derivative easom_hessian of 2 in -5.0..10.0 to 1e-12 twice;
            eggholder eggholder_derivative eggholder_hessian of 2 in -512.0..512.0 to 1e-12 twice;
            goldsteinprice goldsteinprice_derivative goldsteinprice_hessian of 2 in -2.0..2.0 to 1e-12 twice;
            himmelblau himmelblau_derivative himmelblau_hessian of 2 in -5.0..5.0 to 1e-12 twice;
            holder_table holder_table_derivative holder_table_hessian of 2 in -10.0..10.0 to 1e-12 twice;
            levy levy_derivative_const levy_hessian_const of 4 in -10.0..10.0 to 1e-12 twice;
            levy_n13 levy_n13_derivative levy_n13_hessian of 2 in -10.0..10.0 to 1e-12 twice;
            matyas matyas_derivative matyas_hessian of 2 in -10.0..10.0 to 1e-12 twice;
            mccormick mccormick_derivative mccormick_hessian of 2 in -1.5..4.0 to 1e-12 twice;
            rastrigin rastrigin_derivative_const rastrigin_hessian_const of 3 in -5.12..5.12 to 1e-12;
            rosenbrock rosenbrock_derivative_const rosenbrock_hessian_const of 4 in -5.0..5.0 to 1e-12 twice;
            schaffer_n2 schaffer_n2_derivative schaffer_n2_hessian of 2 in -100.0..100.0 to 1e-12 twice;
            schaffer_n4 schaffer_n4_derivative schaffer_n4_hessian of 2 in -100.0..100.0 to 1e-12 twice;
            sphere sphere_derivative_const sphere_hessian_const of 3 in -10.0..10.0 to 1e-12 twice;
            styblinski_tang styblinski_tang_derivative_const styblinski_tang_hessian_const of 3 in -5.0..5.0 to 1e-12 twice;
            threehumpcamel threehumpcamel_derivative threehumpcamel_hessian of 2 in -5.0..5.0 to 1e-12 twice;
            // The Hessian by hand is a quotient of polynomials with terms of 1e7 that cancel; a test tells whose digits are right.
            picheny picheny_derivative picheny_hessian of 2 in 0.0..1.0 to 1e-9 twice;
            zero zero_derivative_const zero_hessian_const of 3 in -5.0..5.0 to 1e-12 twice;
        }
    };
}
