//! Roots that some solver found, with the derivatives that the equation gives them.

mod unknowns;

use crate::container::Container;
use crate::error::{Error, or_panic};
use crate::graded::Graded;
use crate::real::{Part, Primitive, of};

pub use unknowns::Unknowns;
#[cfg(feature = "nalgebra")]
pub(crate) use unknowns::unknowns;

/// The root `x` of `residual(x, parameters) = 0`, found in plain floats by any solver, with right derivatives by the
/// parameters, to every order that their numbers carry.
///
/// The value is `solution`, bit for bit. Its derivatives solve the equation, too: dx/dθ = −(∂r/∂x)⁻¹ ∂r/∂θ, and those of
/// higher order by Newton's iteration with that one Jacobian of floats, in which every step makes one more order exact.
/// On floats this is `solution` itself, and nothing else is computed. So it needs a residual without side effects.
///
/// `x` is a scalar, an array, `Vec` or nalgebra vector, with as many residuals as unknowns in the same form. The
/// parameters are one number, or an array, tuple, `Vec` or nalgebra matrix of numbers. Numbers that the closure captures
/// count as well.
///
/// In an annotated fn `solution` is computed with plain values, whatever it is made of, so the solver needs no
/// attribute:
///
/// ```
/// use dual_core::{assert_grad, assert_hessian, differentiable, implicit};
///
/// /// E - e sin E = M, by any solver.
/// fn solve(e: f64, m: f64) -> f64 {
///     (0..50).fold(m, |x, _| x - (x - e * x.sin() - m) / (1.0 - e * x.cos()))
/// }
///
/// #[differentiable]
/// fn eccentric_anomaly(e: f64, m: f64) -> f64 {
///     implicit(solve(e, m), |x, [e, m]| x - e * x.sin() - m, [e, m])
/// }
/// assert_grad!(eccentric_anomaly(0.3, 1.2));
/// assert_hessian!(eccentric_anomaly(0.3, 1.2));
/// ```
///
/// And with numbers, as in closures for the drivers:
///
/// ```
/// use dual_core::{derivatives, implicit};
///
/// // The root of x² = a is √a.
/// let [y, d1, d2, d3] = derivatives::<3>(|a| implicit(2.0, |x, a| x * x - a, a), 4.0);
/// assert_eq!([y, d1, d2, d3], [2.0, 1.0 / 4.0, -1.0 / 32.0, 3.0 / 256.0]);
/// ```
///
/// Derivatives are as exact as the root. Where the Jacobian is singular, roots meet, and derivatives are infinite or NaN:
///
/// ```
/// # use dual_core::{derivatives, implicit};
/// let cube_root = derivatives::<1>(|a| implicit(0.0, |x, a| x * x * x - a, a), 0.0);
/// assert_eq!(cube_root, [0.0, f64::INFINITY]);
/// ```
///
/// # Panics
/// If a `Vec` or `DVector` of residuals has another length than that of the unknowns; [`try_implicit`] says so instead.
#[inline]
#[track_caller]
pub fn implicit<S, P, D>(solution: S, residual: impl Fn(S::Of<D>, P) -> S::Of<D>, parameters: P) -> S::Of<D>
where
    S: Unknowns,
    P: Container<Number = D>,
    D: Part<Primal = S::Float>,
{
    or_panic("implicit", try_implicit(solution, residual, parameters))
}

/// As [`implicit`], for a residual that may give more or fewer equations than there are unknowns; also in annotated fns.
///
/// # Errors
/// [`Error::Residuals`] if a `Vec` or `DVector` of residuals has another length than that of the unknowns.
///
/// ```
/// use dual_core::{Dual, try_implicit};
///
/// let a = Dual::<f64, 1>::variable(4.0, 0);
/// let root = try_implicit(vec![2.0], |x, a| vec![x[0] * x[0] - a], a).unwrap();
/// assert_eq!(root[0].eps, [0.25]);
/// let error = try_implicit(vec![2.0, 1.0], |x, a| vec![x[0] * x[0] - a], a).unwrap_err();
/// assert_eq!(error.to_string(), "1 residuals for 2 unknowns");
/// ```
#[inline]
#[allow(clippy::needless_pass_by_value)] // results of calls are what stands here
pub fn try_implicit<S, P, D>(
    solution: S,
    residual: impl Fn(S::Of<D>, P) -> S::Of<D>,
    parameters: P,
) -> Result<S::Of<D>, Error>
where
    S: Unknowns,
    P: Container<Number = D>,
    D: Part<Primal = S::Float>,
{
    let mut x = solution.numbers(|_, value| D::lift(value));
    if const { <D as Graded<D::Primal>>::DEGREE == 0 } {
        return Ok(x);
    }
    let mut jacobian = jacobian(&solution, &residual, &parameters)?;
    let (mut left, mut terms) = (solution.square(), solution.square());
    for _ in 0..<D as Graded<D::Primal>>::DEGREE {
        let at = solution.numbers(|i, _| S::entries(&mut x)[i]);
        let mut step = residual(at, parameters.each(&|number| number));
        same_length::<S, D>(&mut x, &mut step)?;
        S::matrix(&mut left).copy_from_slice(S::matrix(&mut jacobian));
        solve(S::matrix(&mut left), S::matrix(&mut terms), S::entries(&mut step));
        let moved = solution
            .numbers(|i, value| (S::entries(&mut x)[i] - S::entries(&mut step)[i]).with_primal(value));
        x = moved;
    }
    Ok(x)
}

fn same_length<S: Unknowns, D: Part<Primal = S::Float>>(
    x: &mut S::Of<D>,
    residuals: &mut S::Of<D>,
) -> Result<(), Error> {
    let (unknowns, residuals) = (S::entries(x).len(), S::entries(residuals).len());
    if unknowns == residuals { Ok(()) } else { Err(Error::Residuals { unknowns, residuals }) }
}

/// ∂r/∂x, row by row, with passive parameters; NaN if it cannot be told.
///
/// There is one number type to be had, whose directions the captured numbers may all move in. So an unknown moves along
/// the one that they move in least, and so far that their share is lost in rounding, or else in the difference.
fn jacobian<S, P, D>(
    solution: &S,
    residual: &impl Fn(S::Of<D>, P) -> S::Of<D>,
    parameters: &P,
) -> Result<S::Square, Error>
where
    S: Unknowns,
    P: Container<Number = D>,
    D: Part<Primal = S::Float>,
{
    let far: S::Float = of(S::Float::EPSILON.powi(-3));
    let passive = || parameters.each(&|number| D::lift(number.primal()));
    let mut still = residual(solution.numbers(|_, value| D::lift(value)), passive());
    same_length::<S, D>(&mut solution.numbers(|_, value| D::lift(value)), &mut still)?;
    let still: &[D] = S::entries(&mut still);
    let n = still.len();

    let most = |i: usize| still.iter().map(|r| r.tangent(i).abs().widen()).fold(0.0, greater);
    let directions = (0..<D as Graded<D::Primal>>::DIRECTIONS).map(|i| (i, most(i)));
    let quiet = directions.filter(|(_, most)| most.is_finite()).min_by(|a, b| a.1.total_cmp(&b.1));

    let mut square = solution.square();
    let entries = S::matrix(&mut square);
    entries.fill(of(f64::NAN));
    let Some((direction, _)) = quiet else { return Ok(square) };
    for j in 0..n {
        let x = solution.numbers(
            |i, value| {
                if i == j { D::along(value, direction, far) } else { D::lift(value) }
            },
        );
        let mut moved = residual(x, passive());
        for (i, (moved, still)) in S::entries(&mut moved).iter().zip(still).enumerate() {
            entries[i * n + j] = (moved.tangent(direction) - still.tangent(direction)) / far;
        }
    }
    Ok(square)
}

/// The greater of two, or NaN.
fn greater(a: f64, b: f64) -> f64 {
    if a > b || a.is_nan() { a } else { b }
}

/// Solves `a`·s = `r` for s, in place, part by part of the numbers; with NaN for all if `a` is singular to rounding.
///
/// `terms` is for the sums of magnitudes that went into each entry: a pivot that is no larger than their rounding has
/// lost every digit, whatever the units.
fn solve<F: Primitive, D: Part<Primal = F>>(a: &mut [F], terms: &mut [F], r: &mut [D]) {
    let n = r.len();
    let unknown = |r: &mut [D]| r.iter_mut().for_each(|r| *r = crate::graded::unknown(r.primal()));
    if !a.iter().all(Part::all_finite) {
        return unknown(r);
    }
    if let [r] = r {
        // Of one equation the quotient tells: a slope of zero makes it infinite, or NaN.
        *r = r.each(&|_, part| part / a[0]);
        return;
    }
    let rounding: F = of(F::EPSILON * f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    for (term, entry) in terms.iter_mut().zip(a.iter()) {
        *term = entry.abs();
    }
    for k in 0..n {
        let size = |i: usize| a[i * n + k].abs().widen();
        let pivot = (k..n).max_by(|&i, &j| size(i).total_cmp(&size(j))).unwrap_or(k);
        for j in 0..n {
            a.swap(k * n + j, pivot * n + j);
            terms.swap(k * n + j, pivot * n + j);
        }
        r.swap(k, pivot);
        let diagonal = a[k * n + k];
        if diagonal.abs() <= terms[k * n + k] * rounding {
            return unknown(r);
        }
        for i in k + 1..n {
            let factor = a[i * n + k] / diagonal;
            for j in k..n {
                a[i * n + j] = a[i * n + j] - factor * a[k * n + j];
                terms[i * n + j] = terms[i * n + j] + factor.abs() * terms[k * n + j];
            }
            r[i] = less(r[i], r[k], factor);
        }
    }
    for k in (0..n).rev() {
        let diagonal = a[k * n + k];
        r[k] = r[k].each(&|_, part| part / diagonal);
        for i in 0..k {
            r[i] = less(r[i], r[k], a[i * n + k]);
        }
    }
}

/// a − b·factor, where nothing is nothing: an infinite part of `b` that does not count leaves `a` as it is.
fn less<D: Part>(a: D, b: D, factor: D::Primal) -> D {
    if factor == of(0.0) { a } else { a - b.each(&|_, part| part * factor) }
}

#[cfg(test)]
mod tests;
