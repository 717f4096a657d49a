//! Straight lines through a point: an argument by itself, or a direction.

/// A fn of several arguments is measured along one of these.
#[derive(Clone, Copy)]
pub(crate) enum Line<'a> {
    /// One argument moves; places are its values.
    Axis(&'a [f64], usize),
    /// All arguments move from the first along the second; places are multiples of the second.
    Along(&'a [f64], &'a [f64]),
}

impl Line<'_> {
    /// The place of the point itself.
    pub(crate) fn origin(self) -> f64 {
        match self {
            Self::Axis(point, argument) => point.get(argument).copied().unwrap_or(f64::NAN),
            // Not to be measured along, and no place of a point that is nowhere.
            Self::Along(point, direction) if point.iter().chain(direction).any(|x| !x.is_finite()) => {
                f64::NAN
            }
            Self::Along(..) => 0.0,
        }
    }

    /// What a step is large or small against: the argument's size, or the first argument to double along the direction.
    pub(crate) fn size(self) -> f64 {
        match self {
            Self::Axis(..) => self.origin().abs(),
            Self::Along(point, direction) => {
                let sizes = point.iter().zip(direction).map(|(x, v)| (x / v).abs());
                let least = sizes.filter(|s| s.is_finite() && *s > 0.0).fold(f64::INFINITY, f64::min);
                let longest = direction.iter().fold(0.0_f64, |longest, v| longest.max(v.abs()));
                match least.is_finite() {
                    true => least,
                    false if longest > 0.0 => longest.recip(),
                    false => 0.0,
                }
            }
        }
    }

    /// The point at this place.
    pub(crate) fn at(self, place: f64) -> Vec<f64> {
        match self {
            Self::Axis(point, argument) => {
                let mut point = point.to_vec();
                if let Some(x) = point.get_mut(argument) {
                    *x = place;
                }
                point
            }
            // An argument that does not move keeps its bits.
            Self::Along(point, direction) => {
                let moved = |(x, v): (&f64, &f64)| if *v == 0.0 { *x } else { place.mul_add(*v, *x) };
                point.iter().zip(direction).map(moved).collect()
            }
        }
    }
}
