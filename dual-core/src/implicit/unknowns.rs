//! What an equation can be solved for.

use crate::real::{Part, Primitive};

/// The roots of an equation, found in plain floats: a scalar, an array, `Vec` or nalgebra vector.
///
/// ```
/// use dual_core::{Dual, Unknowns};
///
/// let mut numbers = [1.5, 2.5].numbers(|i, value| Dual::<f64, 2>::variable(value, i));
/// assert_eq!(<[f64; 2]>::entries(&mut numbers)[1], Dual::new(2.5, [0.0, 1.0]));
/// let mut square = [1.5, 2.5].square();
/// assert_eq!(<[f64; 2]>::matrix(&mut square).len(), 4);
/// ```
#[diagnostic::on_unimplemented(
    message = "`implicit` takes a root of type f64, f32, `[f64; N]`, `SVector`, `Vec` or `DVector`, not `{Self}`",
    label = "no root of this type",
    note = "the root is a plain value: in closures over numbers, compute it from their primals"
)]
pub trait Unknowns {
    /// f64 or f32.
    type Float: Primitive;
    /// The same form, of numbers.
    type Of<D: Part<Primal = Self::Float>>;
    /// Room for a Jacobian.
    type Square;

    /// Numbers in this form, by the place and value of each entry.
    fn numbers<D: Part<Primal = Self::Float>>(
        &self,
        number: impl FnMut(usize, Self::Float) -> D,
    ) -> Self::Of<D>;
    /// The numbers of such a form.
    fn entries<D: Part<Primal = Self::Float>>(of: &mut Self::Of<D>) -> &mut [D];
    /// A square of zeros.
    fn square(&self) -> Self::Square;
    /// Its entries, row by row.
    fn matrix(square: &mut Self::Square) -> &mut [Self::Float];
}

// One impl for all primitives, so that the type of a literal follows from the numbers.
macro_rules! unknowns {
    ([$($g:tt)*] $ty:ty, $of:ty, $square_type:ty,
     ($self:ident, $number:ident) => $numbers:expr, $zeros:expr,
     $of_self:ident => $entries:expr, $square:ident => $matrix:expr) => {
        impl<F: Primitive, $($g)*> Unknowns for $ty {
            type Float = F;
            type Of<D: Part<Primal = F>> = $of;
            type Square = $square_type;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn numbers<D: Part<Primal = F>>(&$self, mut $number: impl FnMut(usize, F) -> D) -> $of {
                $numbers
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn entries<D: Part<Primal = F>>($of_self: &mut $of) -> &mut [D] {
                $entries
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn square(&$self) -> $square_type {
                $zeros
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn matrix($square: &mut $square_type) -> &mut [F] {
                $matrix
            }
        }
    };
}
#[cfg(feature = "nalgebra")]
pub(crate) use unknowns;
unknowns! { [] F, D, F,
(self, number) => number(0, *self), F::default(),
of => core::slice::from_mut(of), square => core::slice::from_mut(square) }
unknowns! { [const N: usize] [F; N], [D; N], [[F; N]; N],
(self, number) => core::array::from_fn(|i| number(i, self[i])), [[F::default(); N]; N],
of => of, square => square.as_flattened_mut() }
unknowns! { [] Vec<F>, Vec<D>, Vec<F>,
(self, number) => self.iter().enumerate().map(|(i, &value)| number(i, value)).collect(),
vec![F::default(); self.len() * self.len()],
of => of, square => square }
