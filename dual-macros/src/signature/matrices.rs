//! Whether vectors and matrices of nalgebra are so small that dual-core writes out what is done with their entries.

use std::collections::BTreeSet;

use syn::{Expr, GenericArgument, Lit, PathArguments, PathSegment};

use crate::elementals::{is_nalgebra_type, static_shape};

/// The most entries, and the most floats of what is computed for all of them: those of `dual_core::twin::matrix::entries`.
const ENTRIES_MOST: usize = 16;
const FLOATS_MOST: usize = 4096 / size_of::<f64>();

/// The shapes of the types in a body.
#[derive(Default)]
pub(super) struct Matrices {
    /// Rows and columns.
    shapes: BTreeSet<(usize, usize)>,
    /// Whether there is one whose shape is not written there.
    unknown: bool,
}

impl Matrices {
    /// Takes in the last segment of a type's path.
    pub(super) fn add(&mut self, segment: &PathSegment) {
        let name = segment.ident.to_string();
        if is_nalgebra_type(&name) {
            match static_shape(&name, &literals(&segment.arguments)) {
                Some(shape) => _ = self.shapes.insert(shape),
                None => self.unknown = true,
            }
        }
    }

    pub(super) fn join(&mut self, other: Self) {
        self.shapes.extend(other.shapes);
        self.unknown |= other.unknown;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.shapes.is_empty() && !self.unknown
    }

    /// Whether all that may be computed with these is written out, where an entry is a number of so many lanes.
    pub(super) fn are_written_out(mut self, lanes: usize) -> bool {
        // The number knows its lanes besides.
        let most = FLOATS_MOST / (lanes + 2);
        loop {
            if self.unknown
                || self.shapes.iter().any(|(rows, columns)| rows * columns > ENTRIES_MOST.min(most))
            {
                return false;
            }
            let mut products = BTreeSet::new();
            for &(rows, terms) in &self.shapes {
                for &(_, columns) in self.shapes.range((terms, 0)..=(terms, usize::MAX)) {
                    if rows * terms * columns > most {
                        return false;
                    }
                    products.insert((rows, columns));
                }
            }
            let known = self.shapes.len();
            self.shapes.extend(products);
            if self.shapes.len() == known {
                return true;
            }
        }
    }
}

/// The numbers among the arguments of a type.
fn literals(arguments: &PathArguments) -> Vec<usize> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let number = |argument: &GenericArgument| match argument {
        GenericArgument::Const(Expr::Lit(lit)) => match &lit.lit {
            Lit::Int(int) => int.base10_parse().ok(),
            _ => None,
        },
        _ => None,
    };
    arguments.args.iter().filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use syn::{TypePath, parse_str};

    use super::Matrices;

    /// Whether all of these are written out for numbers with so many lanes.
    fn written_out(types: &[&str], lanes: usize) -> bool {
        let mut matrices = Matrices::default();
        for ty in types {
            let ty: TypePath = parse_str(ty).expect("a type");
            matrices.add(ty.path.segments.last().expect("a segment"));
        }
        matrices.are_written_out(lanes)
    }

    #[test]
    fn small_shapes_and_their_products() {
        assert!(written_out(&["SMatrix<f64, 2, 3>", "SMatrix<f64, 3, 4>", "SVector<f64, 4>"], 16));
        assert!(written_out(&["Matrix3<f64>", "nalgebra::Vector3<f64>"], 12));
        assert!(written_out(&["RowSVector<f64, 16>", "Vec<f64>"], 16));
        // A product of 64 terms, with 18 floats each.
        assert!(!written_out(&["Matrix4<f64>"], 16));
        assert!(written_out(&["Matrix4<f64>"], 4));
        // 4 by 4, of a column and a row.
        assert!(written_out(&["Vector4<f64>", "RowVector4<f64>"], 4));
        assert!(!written_out(&["Vector5<f64>", "RowVector5<f64>"], 4));
        for unknown in
            ["SMatrix<f64, N, 2>", "SVector<f64, { 1 + 1 }>", "DVector<f64>", "DMatrix<f64>", "Vector4"]
        {
            assert_eq!(written_out(&[unknown], 1), unknown == "Vector4", "{unknown}");
        }
    }
}
