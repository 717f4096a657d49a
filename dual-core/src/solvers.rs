//! Types for solvers that take a problem as a trait of a type of the caller's, made of fns.
//!
//! As macros they expand in the caller's crate and name its solver, so that any version of it will do, and none is among
//! our dependencies.

/// Declares a type that is a problem of the crate argmin: its traits `CostFunction`, `Gradient` and `Hessian` over
/// `Vec<f64>`, from fns of `&[f64]`.
///
/// `argmin_problem!(struct Problem);` declares `Problem`, which is made of the cost and its gradient (what `f` and
/// `grad_f` are for `fn f(x: &[f64]) -> f64`), and with `with_hessian` (`hessian_f`) for solvers of second order. Fns
/// with data go in as closures. Shapes: n parameters, a gradient of n, a Hessian of n rows of n.
///
/// The crate that calls it depends on argmin under that name, and for `Vec` on argmin-math with its feature `vec`.
///
/// ```
/// use argmin::core::{Executor, State};
/// use argmin::solver::trustregion::{Steihaug, TrustRegion};
/// use dual_core::differentiable;
///
/// #[differentiable]
/// fn valley(x: &[f64]) -> f64 {
///     (1.0 - x[0]).powi(2) + 100.0 * (x[1] - x[0].powi(2)).powi(2)
/// }
/// dual_core::argmin_problem!(struct Problem);
///
/// let problem = Problem::new(valley, grad_valley).with_hessian(hessian_valley);
/// let solver = TrustRegion::new(Steihaug::new().with_max_iters(10));
/// let run = Executor::new(problem, solver).configure(|state| state.param(vec![-1.2, 1.0]).max_iters(50)).run();
/// let best = run.unwrap().state.get_best_param().unwrap().clone();
/// assert!((best[0] - 1.0).abs() < 1e-6 && (best[1] - 1.0).abs() < 1e-6);
/// ```
#[macro_export]
macro_rules! argmin_problem {
    ($(#[$meta:meta])* $vis:vis struct $Problem:ident) => {
        $(#[$meta])*
        $vis struct $Problem<C, G, H = ()> {
            cost: C,
            gradient: G,
            hessian: H,
        }

        // Not every solver asks for a Hessian.
        #[allow(dead_code)]
        impl<C: Fn(&[f64]) -> f64, G: Fn(&[f64]) -> Vec<f64>> $Problem<C, G> {
            /// A cost and its gradient.
            $vis fn new(cost: C, gradient: G) -> Self {
                Self { cost, gradient, hessian: () }
            }

            /// The same with a Hessian.
            $vis fn with_hessian<H: Fn(&[f64]) -> Vec<Vec<f64>>>(self, hessian: H) -> $Problem<C, G, H> {
                $Problem { cost: self.cost, gradient: self.gradient, hessian }
            }
        }

        impl<C: Fn(&[f64]) -> f64, G, H> ::argmin::core::CostFunction for $Problem<C, G, H> {
            type Param = Vec<f64>;
            type Output = f64;

            fn cost(&self, x: &Vec<f64>) -> Result<f64, ::argmin::core::Error> {
                Ok((self.cost)(x))
            }
        }

        impl<C, G: Fn(&[f64]) -> Vec<f64>, H> ::argmin::core::Gradient for $Problem<C, G, H> {
            type Param = Vec<f64>;
            type Gradient = Vec<f64>;

            fn gradient(&self, x: &Vec<f64>) -> Result<Vec<f64>, ::argmin::core::Error> {
                Ok((self.gradient)(x))
            }
        }

        impl<C, G, H: Fn(&[f64]) -> Vec<Vec<f64>>> ::argmin::core::Hessian for $Problem<C, G, H> {
            type Param = Vec<f64>;
            type Hessian = Vec<Vec<f64>>;

            fn hessian(&self, x: &Vec<f64>) -> Result<Vec<Vec<f64>>, ::argmin::core::Error> {
                Ok((self.hessian)(x))
            }
        }
    };
}

/// Declares a type that is a problem of the crate levenberg-marquardt: its trait `LeastSquaresProblem`, from fns of arrays.
///
/// `least_squares_problem!(struct Fit);` declares `Fit`, which is made of the parameters to start with, the residuals and
/// their Jacobian: what `f` and `jacobian_f` are for `fn f(b: &[f64; N]) -> Vec<f64>`. Fns with data go in as closures. Of m
/// residuals the Jacobian has m rows of N. The field `params` holds the parameters, the fitted ones in the end.
///
/// The crate that calls it depends on levenberg-marquardt under that name, and on the nalgebra that this uses: under its own
/// name or, if that is taken by another version, under the one given by `least_squares_problem!(struct Fit, nalgebra = name)`.
///
/// Where the Jacobian has another number of rows than there are residuals, the solver ends with its `WrongDimensions`.
///
/// ```
/// use dual_core::differentiable;
/// use levenberg_marquardt::LevenbergMarquardt;
///
/// #[differentiable(wrt(b))]
/// fn residuals(b: &[f64; 2], data: &[(f64, f64)]) -> Vec<f64> {
///     data.iter().map(|(x, y)| b[0] * (b[1] * x).exp() - y).collect()
/// }
/// // In Cargo.toml: nalgebra_034 = { package = "nalgebra", version = "0.34" }
/// dual_core::least_squares_problem!(struct Fit, nalgebra = nalgebra_034);
///
/// let data = [(0.0, 2.0), (1.0, 1.0), (2.0, 0.5)];
/// let fit = Fit::new([1.0, 0.0], |b| residuals(b, &data), |b| jacobian_residuals(b, &data));
/// let (fit, report) = LevenbergMarquardt::new().minimize(fit);
/// assert!(report.termination.was_successful());
/// assert!((fit.params[0] - 2.0).abs() < 1e-9 && (fit.params[1] + 2_f64.ln()).abs() < 1e-9);
/// ```
#[macro_export]
macro_rules! least_squares_problem {
    ($(#[$meta:meta])* $vis:vis struct $Fit:ident) => {
        $crate::least_squares_problem!($(#[$meta])* $vis struct $Fit, nalgebra = nalgebra);
    };
    ($(#[$meta:meta])* $vis:vis struct $Fit:ident, nalgebra = $nalgebra:ident) => {
        $(#[$meta])*
        $vis struct $Fit<const N: usize, R, J> {
            /// The parameters.
            $vis params: [f64; N],
            residuals: R,
            jacobian: J,
        }

        impl<const N: usize, R, J> $Fit<N, R, J>
        where
            R: Fn(&[f64; N]) -> Vec<f64>,
            J: Fn(&[f64; N]) -> Vec<[f64; N]>,
        {
            /// Residuals and their Jacobian, and where to start.
            $vis fn new(params: [f64; N], residuals: R, jacobian: J) -> Self {
                Self { params, residuals, jacobian }
            }
        }

        impl<const N: usize, R, J>
            ::levenberg_marquardt::LeastSquaresProblem<f64, ::$nalgebra::Dyn, ::$nalgebra::Const<N>> for $Fit<N, R, J>
        where
            R: Fn(&[f64; N]) -> Vec<f64>,
            J: Fn(&[f64; N]) -> Vec<[f64; N]>,
        {
            type ResidualStorage = ::$nalgebra::storage::Owned<f64, ::$nalgebra::Dyn>;
            type JacobianStorage = ::$nalgebra::storage::Owned<f64, ::$nalgebra::Dyn, ::$nalgebra::Const<N>>;
            type ParameterStorage = ::$nalgebra::storage::Owned<f64, ::$nalgebra::Const<N>>;

            fn set_params(&mut self, params: &::$nalgebra::SVector<f64, N>) {
                self.params.copy_from_slice(params.as_slice());
            }

            fn params(&self) -> ::$nalgebra::SVector<f64, N> {
                ::$nalgebra::SVector::from(self.params)
            }

            fn residuals(&self) -> Option<::$nalgebra::DVector<f64>> {
                Some(::$nalgebra::DVector::from_vec((self.residuals)(&self.params)))
            }

            fn jacobian(&self) -> Option<::$nalgebra::OMatrix<f64, ::$nalgebra::Dyn, ::$nalgebra::Const<N>>> {
                let rows = (self.jacobian)(&self.params);
                Some(::$nalgebra::OMatrix::<f64, ::$nalgebra::Dyn, ::$nalgebra::Const<N>>::from_fn(
                    rows.len(),
                    |i, j| rows[i][j],
                ))
            }
        }
    };
}
