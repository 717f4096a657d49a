//! A measured slope, and what was seen while it was measured.

/// Which differences a table is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// `(f(x + h) - f(x - h)) / 2h`, whose error is a series in h².
    Both,
    /// `(f(x + h) - f(x)) / h`, whose error is a series in h.
    Right,
    /// `(f(x) - f(x - h)) / h`, likewise.
    Left,
}

impl Side {
    /// The power of h by which the terms of the error go.
    pub(crate) fn order(self) -> i32 {
        match self {
            Self::Both => 2,
            Self::Right | Self::Left => 1,
        }
    }

    /// How much more the extrapolation makes of rounding than that of central differences does: the product of
    /// `1.4ʲ / (1.4ʲ - 1)` over that of `1.96ʲ / (1.96ʲ - 1)`, rounded up.
    pub(crate) fn amplified(self) -> f64 {
        match self {
            Self::Both => 1.0,
            Self::Right | Self::Left => 8.0,
        }
    }
}

/// A place near the point where the fn has no finite value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hole {
    pub(crate) offset: f64,
    pub(crate) value: f64,
}

/// A measured slope of one output along one line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slope {
    pub(crate) value: f64,
    pub(crate) error: f64,
    /// The step of the finest difference that went into the value.
    pub(crate) step: f64,
    /// The part of the error that rounding makes at this step.
    pub(crate) rounding: f64,
    /// The steepest one-sided slope in the neighbourhood that was sampled: against it an error is small or large.
    pub(crate) scale: f64,
    /// The same in the widest neighbourhood.
    pub(crate) around: f64,
    /// All values sampled are the same to the last bit.
    pub(crate) flat: bool,
    /// The largest step.
    pub(crate) reach: f64,
    pub(crate) side: Side,
    /// The left and right slopes where they disagree however small the step.
    pub(crate) kink: Option<(f64, f64)>,
    /// The nearest place without a finite value.
    pub(crate) hole: Option<Hole>,
    /// What the remainder of the Taylor series says of the analytic derivative, where the slope itself says nothing.
    pub(crate) remainder: Option<Remainder>,
}

/// How `|f(x + h) - f(x) - h·a|` shrinks with h.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Remainder {
    /// The power of h: 2 if a is the slope, 1 if it is not.
    pub(crate) power: f64,
    /// How far off a may be, if the power is 2; at least how far off it is, if 1.
    pub(crate) bound: f64,
}

impl Slope {
    pub(crate) fn unknown() -> Self {
        Self {
            value: f64::NAN,
            error: f64::INFINITY,
            step: f64::INFINITY,
            rounding: 0.0,
            scale: 0.0,
            around: 0.0,
            flat: false,
            reach: 0.0,
            side: Side::Both,
            kink: None,
            hole: None,
            remainder: None,
        }
    }

    /// Above this part of the scale an error estimate proves nothing.
    pub(crate) const NOISY: f64 = 1e-3;

    pub(crate) fn converged(&self) -> bool {
        self.kink.is_none() && self.error <= Self::NOISY * self.scale
    }

    /// The error is that of known causes: rounding, or a series that converges. Else it may be small by chance, as
    /// where the steps are long against the waves of the fn.
    pub(crate) fn trusted(&self) -> bool {
        self.converged() || self.error <= 20.0 * self.rounding
    }

    /// A slope that more samples need not improve.
    pub(crate) fn settled(&self, epsilon: f64) -> bool {
        // Values may be the same because the steps are lost in rounding: only steps of normal size count.
        let constant = self.flat && self.reach >= 0.05;
        constant || (self.kink.is_none() && self.error <= (1e3 * epsilon).max(1e-11) * self.scale)
    }
}
