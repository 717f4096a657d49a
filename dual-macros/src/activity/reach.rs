//! The set of active arguments that reach a slot.

use std::ops::{BitOr, BitOrAssign};

/// A set of active arguments by their number; all from the 128th on share one place.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reach(u128);

impl Reach {
    /// The set of one argument.
    pub(crate) fn argument(index: usize) -> Self {
        Reach(1 << index.min(127))
    }

    /// The set of all.
    pub(crate) fn all() -> Self {
        Reach(u128::MAX)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl BitOr for Reach {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Reach(self.0 | other.0)
    }
}

impl BitOrAssign for Reach {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}
