//! What the twin of a fn with a rule by hand is made of.
//!
//! A result's parts of degree k are made of the argument's up to k and the slope's below k. So the slope is asked for one
//! degree less, which ends also where two fns are each other's derivative. How far a number is asked for, its NaNs say:
//! where all parts of the higher degrees are NaN, so are those of whatever is made of it.

use core::cell::Cell;

use crate::container::Container;
use crate::graded::{self, Graded};
use crate::real::{Part, Primitive, of};

/// What `degree` says of an argument that does not move.
const STILL: usize = usize::MAX;

/// The degree up to which results of this argument are asked for.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn degree<D: Part, T: Container<Number = D> + ?Sized>(x: &T) -> usize {
    let (least, moves) = (Cell::new(<D as Graded<D::Primal>>::DEGREE), Cell::new(false));
    if least.get() <= 1 {
        return least.get();
    }
    x.zip(x, &mut |number, _| {
        let known = Cell::new(0);
        number.each(&|degree, part| {
            if degree > 0 && part != of(0.0) {
                moves.set(true);
            }
            if !part.is_nan() {
                known.set(known.get().max(degree));
            }
            part
        });
        least.set(least.get().min(known.get()));
    });
    if moves.get() { least.get() } else { STILL }
}

/// Whether, up to this degree, results are made of derivatives of the slopes.
#[cfg_attr(not(debug_assertions), inline(always))]
pub const fn bends(degree: usize) -> bool {
    degree > 1 && degree != STILL
}

/// The argument for a slope that is asked for below this degree.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn below<T: Container>(degree: usize, x: &T) -> T {
    x.each(&|number| number.each(&|k, part| if k < degree { part } else { of(f64::NAN) }))
}

/// Slopes whose own derivatives nobody knows: NaN, and never zero.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn unknown<T: Container>(slopes: &T) -> T {
    slopes.each(&|slope| graded::unknown(slope.primal()))
}

/// What an argument contributes to the derivatives of a result with these slopes by it.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn carried<D: Part, T: Container<Number = D> + ?Sized>(x: &T, slopes: &T) -> D {
    let mut sum = D::lift(of(0.0));
    x.zip(slopes, &mut |x, slope| sum = sum + x.carried(slope));
    sum
}

/// The result with this value, and the contributions of all arguments.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn by_hand<D: Part>(value: D::Primal, contributions: &[D]) -> D {
    let zero = D::lift(of(0.0));
    contributions.iter().fold(zero, |sum, &part| sum + part).with_primal(value)
}
