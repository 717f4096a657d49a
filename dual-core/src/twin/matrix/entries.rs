//! Entries of small matrices, written out one by one: a loop would hide from the compiler which lanes reach which of them.

use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix};

/// The most entries that are written out, and the most bytes of what is computed for all of them: each costs time to compile.
/// dual-macros knows it, too, as whoever asks at run time which lanes reach an entry is slow.
const MOST: usize = 16;
const BYTES_MOST: usize = 4096;

/// How many entries a matrix has, where its type says so.
pub(crate) const fn count<R: Dim, C: Dim>() -> Option<usize>
where
    DefaultAllocator: Allocator<R, C>,
{
    // nalgebra's dimensions are no constants of theirs; but a static one takes no space, and a matrix of static
    // dimensions no more than its entries.
    if size_of::<(R, C)>() == 0 { Some(size_of::<OMatrix<u8, R, C>>()) } else { None }
}

/// Whether all of them are written out, of which each takes so many bytes.
pub(crate) const fn are_few<R: Dim, C: Dim>(bytes: usize) -> bool
where
    DefaultAllocator: Allocator<R, C>,
{
    matches!(count::<R, C>(), Some(count @ 1..=MOST) if bytes <= BYTES_MOST / count)
}

/// Whether there is one at this place.
pub(crate) const fn has<R: Dim, C: Dim>(place: usize) -> bool
where
    DefaultAllocator: Allocator<R, C>,
{
    matches!(count::<R, C>(), Some(count) if place < count)
}

/// Does something for each entry of a matrix of `$r` by `$c`, each of so many bytes.
macro_rules! each_entry {
    ($r:ty, $c:ty; $bytes:expr; $m:expr; |$i:ident, $j:ident| $do:expr) => {
        if const { $crate::twin::matrix::entries::are_few::<$r, $c>($bytes) } {
            each_entry!(@of $r, $c; $m.nrows(); |$i, $j| $do; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
        } else {
            for $j in 0..$m.ncols() {
                for $i in 0..$m.nrows() {
                    $do;
                }
            }
        }
    };
    (@of $r:ty, $c:ty; $rows:expr; |$i:ident, $j:ident| $do:expr; $($place:literal)*) => { $(
        if const { $crate::twin::matrix::entries::has::<$r, $c>($place) } {
            let ($i, $j) = ($place % $rows, $place / $rows);
            $do;
        }
    )* };
}
pub(crate) use each_entry;

/// The matrix of `$r` by `$c` that has these entries, each of so many bytes.
macro_rules! matrix_of {
    ($r:ty, $c:ty; $bytes:expr; $rows:expr, $columns:expr; |$i:ident, $j:ident| $entry:expr) => {
        if const { $crate::twin::matrix::entries::are_few::<$r, $c>($bytes) } {
            // Of one entry, as there is no other to write them in place.
            let first = {
                let ($i, $j) = (0, 0);
                $entry
            };
            let mut result = ::nalgebra::OMatrix::<_, $r, $c>::from_element_generic($rows, $columns, first);
            $crate::twin::matrix::entries::each_entry!(@of $r, $c; result.nrows(); |$i, $j| {
                let entry = $entry;
                result[($i, $j)] = entry;
            }; 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
            result
        } else {
            ::nalgebra::OMatrix::<_, $r, $c>::from_fn_generic($rows, $columns, |$i, $j| $entry)
        }
    };
}
pub(crate) use matrix_of;
