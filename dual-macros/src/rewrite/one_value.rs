//! Whether two operands are one value, so that their product is a square.

use std::mem::discriminant;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Expr;

use super::expr::arithmetic;

/// Whether two expressions are one text, parentheses aside, and give one value: nothing in them is called.
pub(super) fn is_one_value(a: &Expr, b: &Expr) -> bool {
    match (a, b) {
        (Expr::Paren(a), b) => is_one_value(&a.expr, b),
        (a, Expr::Paren(b)) => is_one_value(a, &b.expr),
        (Expr::Path(a), Expr::Path(b)) => is_one_name(a.to_token_stream(), b.to_token_stream()),
        (Expr::Lit(a), Expr::Lit(b)) => {
            a.lit.to_token_stream().to_string() == b.lit.to_token_stream().to_string()
        }
        (Expr::Field(a), Expr::Field(b)) => a.member == b.member && is_one_value(&a.base, &b.base),
        (Expr::Index(a), Expr::Index(b)) => {
            is_one_value(&a.expr, &b.expr) && is_one_value(&a.index, &b.index)
        }
        (Expr::Unary(a), Expr::Unary(b)) => {
            discriminant(&a.op) == discriminant(&b.op) && is_one_value(&a.expr, &b.expr)
        }
        (Expr::Binary(a), Expr::Binary(b)) => {
            let op = arithmetic(&a.op);
            op.is_some()
                && op == arithmetic(&b.op)
                && is_one_value(&a.left, &b.left)
                && is_one_value(&a.right, &b.right)
        }
        _ => false,
    }
}

/// Whether two paths are one text, of one macro or of none: the `x` of a macro is not that of its caller.
fn is_one_name(a: TokenStream, b: TokenStream) -> bool {
    // What is printed of a span begins with where its names are looked up. Nothing else says so on stable.
    let scope = |token: &TokenTree| {
        let span = format!("{:?}", token.span());
        span.split_once(" bytes(").map(|(scope, _)| scope.to_owned())
    };
    let (a, b): (Vec<_>, Vec<_>) = (a.into_iter().collect(), b.into_iter().collect());
    let mut pairs = a.iter().zip(&b);
    a.len() == b.len()
        && pairs.all(|(a, b)| {
            a.to_string() == b.to_string() && matches!((scope(a), scope(b)), (Some(a), Some(b)) if a == b)
        })
}
