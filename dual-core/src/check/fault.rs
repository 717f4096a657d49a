//! What a report says of the whole, beside its entries.

/// Why a check fails as a whole: lengths that do not fit, values that are not finite, derivatives that are not there.
///
/// ```
/// use dual_core::check::{Fault, check_gradient};
///
/// let report = check_gradient(|x| x[0] * x[1], |x| vec![x[1]], &[2.0, 3.0]);
/// assert_eq!(report.faults(), [Fault::Length { what: "gradient", expected: 2, given: 1 }]);
/// assert_eq!(report.faults()[0].to_string(), "the gradient has length 1, it should have length 2");
/// ```
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The check was not given the derivatives that it is about.
    #[error("no {what} were given")]
    Missing {
        /// Which: first or second derivatives.
        what: &'static str,
    },
    /// A passive argument cannot be given to the fn more than once.
    #[error("a check calls the fn several times, and `{ty}` has no `Clone`; derive it")]
    NotCloned {
        /// Its type.
        ty: &'static str,
    },
    /// The fn cannot be run over double-double numbers.
    #[error("the fn has no twin in double-double numbers")]
    NoTwin,
    /// A fn that may fail does.
    #[error("the fn has no result here")]
    NoResult,
    /// A gradient was asked of a fn with several results.
    #[error("a gradient is of a fn with 1 result, this one has {results}")]
    NotScalar {
        /// How many it has.
        results: usize,
    },
    /// Derivatives of another number.
    #[error("the {what} has length {given}, it should have length {expected}")]
    Length {
        /// Of which kind: gradient, jacobian, hessian, jvp, hvp.
        what: &'static str,
        /// Results times arguments, or as many as one of these.
        expected: usize,
        /// The derivatives given.
        given: usize,
    },
    /// What should have the length of the point has another: a direction, the gradient, a row.
    #[error("{what} has length {given}, the point has length {expected}")]
    Point {
        /// What it is.
        what: String,
        /// The length of the point.
        expected: usize,
        /// The other.
        given: usize,
    },
    /// A Jacobian with more or fewer rows than results.
    #[error("the jacobian has {given} rows, the fn has {expected} results")]
    Rows {
        /// The results.
        expected: usize,
        /// The rows.
        given: usize,
    },
    /// More or fewer names of arguments than arguments.
    #[error("{labels} labels for a point of length {point}")]
    Labels {
        /// The names.
        labels: usize,
        /// The length of the point.
        point: usize,
    },
    /// A value that nothing can be measured from.
    #[error("{what} is {value} at {place}")]
    NotFinite {
        /// The fn, a result of it or a slope.
        what: String,
        /// NaN or an infinity.
        value: f64,
        /// The point.
        place: String,
    },
    /// Values beside derivatives that are not the fn's own, bit for bit.
    #[error("the values beside the derivatives are {given:?}, those of the fn {expected:?}")]
    Values {
        /// Those of the fn.
        expected: Vec<f64>,
        /// Those beside the derivatives.
        given: Vec<f64>,
    },
    /// A derivative along a direction that is not the sum of first derivatives times the direction.
    #[error(
        "along {direction:?} the jvp of result {output} is {given:?}, but first derivatives times the direction are {expected:?}"
    )]
    Product {
        /// Of which result.
        output: usize,
        /// The direction.
        direction: Vec<f64>,
        /// The sum.
        expected: f64,
        /// The derivative.
        given: f64,
    },
}
