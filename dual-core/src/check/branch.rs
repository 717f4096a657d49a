//! Where the branch that the primal takes changes, along one argument.
//!
//! A branch shows as a jump of the first derivative or of the value. Between two places a jump of something smooth shrinks as they
//! draw together, and that of a branch stays: so the half with the larger jump is halved until nothing is between its ends.

use super::line::Line;

/// The nearest place looked at is 2^-44 of the argument away, the farthest as far as the argument is large.
const DOUBLINGS: i32 = 44;
/// The part of a jump that has to stay over so many halvings, in which that of a smooth fn becomes a sixteenth.
const STAYS: f64 = 0.25;
const HALVINGS: usize = 4;
/// At first the jump of a branch may be hidden in what is smooth.
const PATIENCE: usize = 1;
/// Smaller jumps, as parts of the slopes or of the values, may be rounding.
const CLEAR_SLOPE: f64 = 1e-8;
const CLEAR_VALUE: f64 = 1e-12;

/// Value and slope of one result at a place.
#[derive(Clone, Copy)]
struct Sample {
    place: f64,
    value: f64,
    slope: f64,
}

/// What jumps.
#[derive(Clone, Copy)]
enum Jump {
    Slope,
    Value,
}

impl Jump {
    /// How much it jumps between two places, and what of that may be rounding.
    fn between(self, a: Sample, b: Sample) -> (f64, f64) {
        match self {
            Self::Slope => ((b.slope - a.slope).abs(), CLEAR_SLOPE * (a.slope.abs() + b.slope.abs())),
            Self::Value => {
                // What the trapezoid rule leaves is of the third order in the distance.
                let risen = 0.5 * (a.slope + b.slope) * (b.place - a.place);
                ((b.value - a.value - risen).abs(), CLEAR_VALUE * (a.value.abs() + b.value.abs()))
            }
        }
    }
}

/// For each result the distance, with sign, to the nearest change of branch; `f` gives all values and all slopes along the line.
pub(super) fn nearest(
    f: &dyn Fn(f64) -> (Vec<f64>, Vec<f64>),
    line: Line<'_>,
    results: usize,
    calls: &mut usize,
) -> Vec<Option<f64>> {
    let (origin, size) = (line.origin(), line.size());
    let size = if size > 0.0 && size.is_finite() { size } else { 1.0 };
    let mut found: Vec<Option<f64>> = vec![None; results];
    for sign in [1.0, -1.0] {
        for (output, nearest) in found.iter_mut().enumerate() {
            let mut at = |place: f64| {
                *calls += 1;
                let (values, slopes) = f(place);
                let get = |of: Vec<f64>| of.get(output).copied().unwrap_or(f64::NAN);
                Sample { place, value: get(values), slope: get(slopes) }
            };
            let distance = along(&mut at, origin, sign, size);
            let nearer = |distance: &f64| nearest.is_none_or(|known: f64| *distance < known.abs());
            if let Some(distance) = distance.filter(nearer) {
                *nearest = Some(sign * distance);
            }
        }
    }
    found
}

/// The distance of the nearest change of branch on one side.
fn along(at: &mut dyn FnMut(f64) -> Sample, origin: f64, sign: f64, size: f64) -> Option<f64> {
    let mut inner = at(origin);
    for k in -DOUBLINGS..=0 {
        let place = origin + sign * size * 2.0_f64.powi(k);
        if place == inner.place {
            continue;
        }
        let outer = at(place);
        if !(outer.value.is_finite() && outer.slope.is_finite()) {
            return None;
        }
        for jump in [Jump::Slope, Jump::Value] {
            if let Some(place) = narrowed(at, inner, outer, jump) {
                return Some((place - origin).abs());
            }
        }
        inner = outer;
    }
    None
}

/// The place of a jump between two places, if there is one.
fn narrowed(at: &mut dyn FnMut(f64) -> Sample, mut a: Sample, mut b: Sample, jump: Jump) -> Option<f64> {
    let (mut before, rounding) = jump.between(a, b);
    if before <= rounding {
        return None;
    }
    let mut shrunk = 0;
    for halvings in 1.. {
        let middle = a.place + 0.5 * (b.place - a.place);
        if middle == a.place || middle == b.place {
            break;
        }
        let middle = at(middle);
        let nearer = jump.between(a, middle).0 >= jump.between(middle, b).0;
        if nearer {
            b = middle;
        } else {
            a = middle;
        }
        let (left, rounding) = jump.between(a, b);
        if halvings % HALVINGS == 0 {
            shrunk += usize::from(left < STAYS * before);
            before = left;
        }
        if shrunk > PATIENCE || left.is_nan() || left <= rounding {
            return None;
        }
    }
    Some(b.place)
}
