//! Points that fill a box.

/// A box with a range for each argument, and points in it: the same ones every time.
///
/// ```
/// use dual_core::check::Region;
///
/// let region = Region::new([(-3.0, 3.0), (0.1, 10.0)]);
/// assert_eq!(region.points(200).count(), 200);
/// assert!(region.points(200).all(|x| x[0].abs() < 3.0 && x[1] > 0.1 && x[1] < 10.0));
/// assert_eq!(region.corners().count(), 4);
/// assert!(region.corners().any(|x| x == [3.0, 0.1]));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    ranges: Vec<(f64, f64)>,
}

/// With so many arguments every corner is taken; with more, some.
const ALL_CORNERS: usize = 6;

impl Region {
    /// The box between these ends, a pair an argument.
    ///
    /// ```
    /// use dual_core::check::Region;
    ///
    /// let cube = Region::new([(0.0, 1.0); 3]);
    /// assert!(!cube.is_empty() && cube.len() == 3);
    /// ```
    pub fn new(ranges: impl IntoIterator<Item = (f64, f64)>) -> Self {
        Self { ranges: ranges.into_iter().collect() }
    }

    /// The number of arguments.
    ///
    /// ```
    /// # use dual_core::check::Region;
    /// assert_eq!(Region::new([(0.0, 1.0), (-1.0, 1.0)]).len(), 2);
    /// ```
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// Whether there are none.
    ///
    /// ```
    /// # use dual_core::check::Region;
    /// assert!(Region::new([]).is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Points inside that leave no large gaps: a sequence of low discrepancy, of which every beginning fills the box.
    ///
    /// The additive recurrence `x_k = frac(½ + k·α)` with `α_j = φ^-j` for `φ^(n+1) = φ + 1`, n the number of arguments:
    /// M. Roberts, The unreasonable effectiveness of quasirandom sequences (2018); for one argument it is that of the golden
    /// ratio (Knuth, The Art of Computer Programming, vol. 3, §6.4).
    ///
    /// ```
    /// # use dual_core::check::Region;
    /// let low = Region::new([(0.0, 1.0)]).points(100).filter(|x| x[0] < 0.25).count();
    /// assert_eq!(low, 25);
    /// ```
    pub fn points(&self, count: usize) -> impl Iterator<Item = Vec<f64>> + '_ {
        let phi = generator(self.len());
        let place = move |k: usize, j: usize| {
            #[allow(clippy::cast_precision_loss)] // far fewer points than 2^52
            let k = k as f64;
            (0.5 + k * phi.powi(-i32::try_from(j + 1).unwrap_or(i32::MAX))).fract()
        };
        // The point with the number 0 is the middle, where many a fn has a kink.
        (1..=count).map(move |k| {
            let between = |(j, &(low, high)): (usize, &(f64, f64))| {
                let t = place(k, j);
                low * (1.0 - t) + high * t
            };
            self.ranges.iter().enumerate().map(between).collect()
        })
    }

    /// The corners: all of them with up to six arguments, and with more those where one argument, or all but one, is at its
    /// lower end, and the two where all are at the same.
    ///
    /// ```
    /// # use dual_core::check::Region;
    /// let corners: Vec<_> = Region::new([(0.0, 1.0), (2.0, 3.0)]).corners().collect();
    /// assert_eq!(corners, [[0.0, 2.0], [1.0, 2.0], [0.0, 3.0], [1.0, 3.0]]);
    /// ```
    pub fn corners(&self) -> impl Iterator<Item = Vec<f64>> + '_ {
        let n = self.len();
        let all = n <= ALL_CORNERS;
        let count = if all { 1 << n } else { 2 * n + 2 };
        let upper = move |corner: usize, j: usize| {
            if all { corner >> j & 1 == 1 } else { (corner.is_multiple_of(2)) != (corner / 2 == j) }
        };
        (0..count).map(move |corner| {
            let end = |(j, &(low, high)): (usize, &(f64, f64))| if upper(corner, j) { high } else { low };
            self.ranges.iter().enumerate().map(end).collect()
        })
    }
}

/// The root above 1 of `φ^(n+1) = φ + 1`, by the fixed point of `φ = (φ + 1)^(1/(n+1))`, which contracts.
fn generator(n: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)] // as many as a fn has arguments
    let power = 1.0 / (n as f64 + 1.0);
    (0..64).fold(1.5_f64, |phi, _| (phi + 1.0).powf(power))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generators() {
        assert!((generator(1) - 1.618_033_988_749_895).abs() < 1e-15);
        assert!((generator(2) - 1.324_717_957_244_746).abs() < 1e-15);
        let phi = generator(30);
        assert!((phi.powi(31) - phi - 1.0).abs() < 1e-12);
    }

    /// Of 256 points none of four arguments leaves a sixteenth of its range empty.
    #[test]
    fn points_leave_no_gaps() {
        let region = Region::new([(0.0, 1.0); 4]);
        for j in 0..4 {
            let mut places: Vec<f64> = region.points(256).map(|x| x[j]).collect();
            places.sort_by(f64::total_cmp);
            let gap = places.windows(2).map(|pair| pair[1] - pair[0]).fold(places[0], f64::max);
            assert!(gap < 1.0 / 16.0, "{gap}");
        }
    }

    #[test]
    fn corners_of_many_arguments() {
        let region = Region::new((0..10).map(|_| (-1.0, 1.0)));
        let corners: Vec<_> = region.corners().collect();
        assert_eq!(corners.len(), 22);
        for (i, corner) in corners.iter().enumerate() {
            assert!(!corners[..i].contains(corner), "{corner:?} twice");
        }
        assert!(corners.contains(&vec![1.0; 10]) && corners.contains(&vec![-1.0; 10]));
        assert_eq!(Region::new([]).corners().count(), 1);
    }
}
