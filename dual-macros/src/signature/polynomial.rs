//! Whether a body is a polynomial with as many terms as its text says: then most of what few one-hot seeds touch is zero,
//! and the compiler can see it.

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprBinary, ExprForLoop, ItemFn};

/// Whether the body has nothing but sums, products, whole powers, and loops whose bounds are literals.
pub(super) fn is_polynomial(item: &ItemFn) -> bool {
    let mut body = Body { polynomial: true };
    body.visit_block(&item.block);
    body.polynomial
}

struct Body {
    polynomial: bool,
}

impl<'ast> Visit<'ast> for Body {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.polynomial &= match expr {
            Expr::Array(_)
            | Expr::Assign(_)
            | Expr::Binary(_)
            | Expr::Block(_)
            | Expr::Field(_)
            | Expr::ForLoop(_)
            | Expr::Group(_)
            | Expr::Index(_)
            | Expr::Lit(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Range(_)
            | Expr::Repeat(_)
            | Expr::Return(_)
            | Expr::Tuple(_)
            | Expr::Unary(_) => true,
            Expr::MethodCall(call) => call.method == "powi" && call.args.iter().all(is_literal),
            _ => false,
        };
        visit::visit_expr(self, expr);
    }

    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        self.polynomial &=
            !matches!(binary.op, BinOp::Div(_) | BinOp::DivAssign(_) | BinOp::Rem(_) | BinOp::RemAssign(_))
                || is_literal(&binary.left) && is_literal(&binary.right);
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast ExprForLoop) {
        self.polynomial &= matches!(&*each.expr, Expr::Range(range)
            if [&range.start, &range.end].into_iter().all(|end| end.as_deref().is_some_and(is_literal)));
        visit::visit_expr_for_loop(self, each);
    }

    fn visit_macro(&mut self, _: &'ast syn::Macro) {
        self.polynomial = false;
    }
}

/// Whether it is made of literals.
fn is_literal(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Group(group) => is_literal(&group.expr),
        Expr::Paren(paren) => is_literal(&paren.expr),
        Expr::Unary(unary) => is_literal(&unary.expr),
        Expr::Binary(binary) => is_literal(&binary.left) && is_literal(&binary.right),
        _ => false,
    }
}
