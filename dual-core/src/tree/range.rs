//! Elements in a row: some of their leaves by their numbers, all of them in place of others.

use core::ops::Range;

use super::{Leaf, Tree};

/// [`zip_range`](Tree::zip_range) of elements in a row: goes to the first of them at once where all have as many leaves.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn elements_in_range<T: Tree, D: Leaf>(
    elements: &[T],
    others: &mut [T::Of<D>],
    range: Range<usize>,
    f: &mut impl FnMut(usize, &T::Leaf, &mut D),
) {
    if elements.len() != others.len() {
        return;
    }
    let (first, end, mut start) = match T::COUNT {
        Some(0) => return,
        Some(count) => {
            let end = range.end.div_ceil(count).min(elements.len());
            let first = (range.start / count).min(end);
            (first, end, first * count)
        }
        None => (0, elements.len(), 0),
    };
    for (a, b) in elements[first..end].iter().zip(&mut others[first..end]) {
        if T::COUNT == Some(1) {
            a.zip_mut(b, &mut |leaf, counterpart| f(start, leaf, counterpart));
            start += 1;
            continue;
        }
        if start >= range.end {
            return;
        }
        let count = a.len();
        let within = range.start.saturating_sub(start)..range.end - start;
        if within.start < count {
            a.zip_range(b, within, &mut |k, leaf, counterpart| f(start + k, leaf, counterpart));
        }
        start += count;
    }
}

/// [`map_into`](Tree::map_into) of elements in a row.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn map_elements<T: Tree, D: Leaf>(
    elements: &[T],
    places: &mut [T::Of<D>],
    f: &mut impl FnMut(&T::Leaf) -> D,
) {
    for (element, place) in elements.iter().zip(places) {
        element.map_into(place, f);
    }
}

/// The same of a `Vec`, of whatever length.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn refill<T: Tree, D: Leaf>(
    elements: &[T],
    places: &mut Vec<T::Of<D>>,
    f: &mut impl FnMut(&T::Leaf) -> D,
) {
    places.truncate(elements.len());
    map_elements(elements, places, f);
    places.extend(elements[places.len()..].iter().map(|element| element.map(f)));
}
