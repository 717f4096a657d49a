//! Complex numbers as trees of two leaves: derivatives go by both parts, and a gradient has a slope for each.

use core::fmt::Display;

use ::nalgebra::Complex;

use crate::container::Container;
use crate::error::Error;
use crate::real::{Part, Real};
use crate::structs::{Field, Linear};
use crate::tree::{Leaf, Tree, product};
use crate::twin::lift;

impl<T: Tree + Leaf> Tree for Complex<T> {
    type Leaf = T::Leaf;
    type Of<D: Leaf> = Complex<T::Of<D>>;
    const COUNT: Option<usize> = product(Some(2), T::COUNT);

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn len(&self) -> usize {
        self.re.len() + self.im.len()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map<D: Leaf>(&self, f: &mut impl FnMut(&T::Leaf) -> D) -> Self::Of<D> {
        Complex { re: self.re.map(f), im: self.im.map(f) }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map_into<D: Leaf>(&self, place: &mut Self::Of<D>, f: &mut impl FnMut(&T::Leaf) -> D) {
        self.re.map_into(&mut place.re, f);
        self.im.map_into(&mut place.im, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_mut<D: Leaf>(&self, other: &mut Self::Of<D>, f: &mut impl FnMut(&T::Leaf, &mut D)) {
        self.re.zip_mut(&mut other.re, f);
        self.im.zip_mut(&mut other.im, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
        self.re.same_shape(&other.re, &format_args!("{argument}.re"))?;
        self.im.same_shape(&other.im, &format_args!("{argument}.im"))
    }
    fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
        self.re.write_labels(&format!("{name}.re"), labels);
        self.im.write_labels(&format!("{name}.im"), labels);
    }
}

impl<T: Container> Container for Complex<T> {
    type Number = T::Number;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&self, f: &impl Fn(T::Number) -> T::Number) -> Self {
        Complex { re: self.re.each(f), im: self.im.each(f) }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip(&self, other: &Self, f: &mut impl FnMut(T::Number, T::Number)) {
        self.re.zip(&other.re, f);
        self.im.zip(&other.im, f);
    }
}

impl<T: Part, X: Linear<T>> Linear<T> for Complex<X> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut T, &T)) {
        self.re.pairs(&other.re, f);
        self.im.pairs(&other.im, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&mut self, f: &mut impl FnMut(&mut T)) {
        self.re.each(f);
        self.im.each(f);
    }
}

/// Plain complex numbers that fields of numbers take.
macro_rules! plain {
    ($($f:ident)*) => { $(
        impl<D: Real<$f>> Field<D, $f, Complex<D>> for Complex<$f> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn field(self) -> Complex<D> {
                lift::<D, $f, _>(self)
            }
        }
    )* };
}
plain!(f64 f32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complex_number_has_its_two_parts_as_leaves() {
        let z = Complex::new(1.5, -2.0);
        assert_eq!(
            (z.leaves(), z.labels("z")),
            (vec![1.5, -2.0], vec!["z.re".to_owned(), "z.im".to_owned()])
        );
        assert_eq!(<Complex<[f64; 3]> as Tree>::COUNT, Some(6));
        let mut doubled = Tree::map(&z, &mut |leaf| 2.0 * leaf);
        assert_eq!(doubled, Complex::new(3.0, -4.0));
        z.zip_mut(&mut doubled, &mut |leaf, place| *place -= leaf);
        assert_eq!(doubled, z);
    }
}
