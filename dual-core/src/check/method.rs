//! How a slope is measured: the list of methods.

use super::ridders;
use super::samples::Samples;
use super::slope::Side;

/// How [`derivative`](super::derivative) and the checks measure a slope.
///
/// Each gives its value with an estimate of its own error.
///
/// | method | differences | evaluations | typical relative error |
/// |---|---|--:|--:|
/// | `Central { h }` | central, one step | 5 | 1e-10 |
/// | `CentralScaled` | central, one step made for the argument | 5 | 1e-10 |
/// | `FivePoint` | five points, one step made for the argument | 7 | 1e-12 |
/// | `Ridders` | central, extrapolated | 14 | 1e-14 |
/// | `Forward`, `Backward` | from one side, extrapolated | 10 | 1e-12 |
///
/// `docs/accuracy.md` has what is measured.
///
/// ```
/// use dual_core::check::{derivative, Method};
///
/// // The domain ends at 0.
/// let f = |x: f64| if x < 0.0 { f64::NAN } else { x.exp() };
/// assert!((derivative(f, 0.0, Method::Forward).value - 1.0).abs() < 1e-9);
/// for method in [Method::CHAPTER, Method::CentralScaled, Method::FivePoint, Method::Ridders] {
///     assert!((derivative(f64::exp, 1.0, method).value - 1.0_f64.exp()).abs() < 1e-9);
/// }
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Method {
    /// `(f(x + h) - f(x - h)) / 2h` with a fixed step.
    ///
    /// A second difference with twice the step shows the truncation error. In `f32` a step below `∛ε` or
    /// `10·ε·|x|` is raised to the larger of them.
    Central {
        /// The step, positive.
        h: f64,
    },
    /// The same with `h = ∛ε·max(|x|, 1)`, which balances truncation (h²) and rounding (ε/h) of a fn that changes over a
    /// distance of |x| or 1: Numerical Recipes §5.7.
    CentralScaled,
    /// `(f(x - 2h) - 8f(x - h) + 8f(x + h) - f(x + 2h)) / 12h` with `h = ε^(1/5)·max(|x|, 1)`, which balances h⁴ and ε/h:
    /// Abramowitz and Stegun 25.3.6. A second one with twice the step shows the truncation error.
    FivePoint,
    /// Central differences with shrinking steps, extrapolated to a step of zero.
    ///
    /// C. J. F. Ridders, Accurate computation of F'(x) and F'(x)F''(x), Advances in Engineering Software 4 (1982)
    /// 75–76; Numerical Recipes §5.7, `dfridr`. The first step is 0.1·|x|, and 0.1 where x is 0; each is 1.4 times
    /// smaller than the one before; there are at most 10 rows, and fewer once the error grows or is rounding alone. Where the
    /// table does not converge, other first steps are tried, from 0.1 down to 1e-9; where `f` has no value on one side
    /// however small the step, differences from the other side.
    #[default]
    Ridders,
    /// `(f(x + h) - f(x)) / h`, extrapolated in the same way: for the lower end of a domain, and for the right one of the
    /// two slopes of a kink.
    Forward,
    /// `(f(x) - f(x - h)) / h`, extrapolated in the same way: for the upper end of a domain.
    Backward,
}

impl Method {
    /// The plain central difference with ε = 1e-5: the simplest method there is.
    ///
    /// ```
    /// use dual_core::check::{Method, derivative};
    ///
    /// let h = 1e-5;
    /// let by_hand = ((1.0_f64 + h).exp() - (1.0_f64 - h).exp()) / (2.0 * h);
    /// assert!((derivative(f64::exp, 1.0, Method::CHAPTER).value - by_hand).abs() < 1e-9);
    /// ```
    pub const CHAPTER: Self = Self::Central { h: 1e-5 };

    /// The list of methods: which fn fills the samples.
    pub(crate) fn run(self, samples: &mut Samples) {
        let scaled = |power: f64| samples.grid.epsilon().powf(power) * samples.size.max(1.0);
        match self {
            Self::Central { h } => fixed(samples, samples.grid.smallest_step(samples.size, h), 0),
            Self::CentralScaled => fixed(samples, scaled(1.0 / 3.0), 0),
            Self::FivePoint => fixed(samples, scaled(0.2), 1),
            Self::Ridders => ridders::ridders(samples),
            Self::Forward => ridders::from(samples, Side::Right),
            Self::Backward => ridders::from(samples, Side::Left),
        }
    }
}

/// One step, with so many terms of the error removed by differences with two, four, … times the step; one more shows
/// how large the next term is.
fn fixed(samples: &mut Samples, h: f64, removed: i32) {
    let mut tables = samples.tables(Side::Both);
    for doubled in (0..=removed + 1).rev() {
        samples.pair(h * 2.0_f64.powi(doubled), &mut tables);
    }
    for (output, table) in tables.iter().enumerate() {
        let slope = table.last(usize::try_from(removed).unwrap_or(0));
        samples.offer(output, slope);
    }
}
