//! Short loops written out, of what the compiler sees as one function.
//!
//! The compiler unrolls loops, too, but by the size that the body has before it knows which variables reach what. Written out, most
//! of the tangents of few variables falls away: derivatives are then what one writes by hand, or nearly.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, ExprBinary, ExprForLoop, ItemFn, Lit, Pat, RangeLimits, parse_quote};

use crate::signature::Primal;

/// The most variables, for which it pays with every number, and the most operators of what is written out; each costs time to compile.
const VARIABLES_FEW: usize = 8;
const OPERATORS_MOST: usize = 250;
/// The same for numbers alone that know which variables reach them. For others, such as those of a Hessian, of which every operator is
/// long, loops stay loops.
const VARIABLES_MOST: usize = 16;
const OPERATORS_FEW: usize = 64;

/// Writes out the loops of a body with few variables, if that does not become long; says whether it has any.
pub(crate) fn body(primal: &mut Primal) {
    let few = primal.scalars().is_some_and(|count| count <= VARIABLES_FEW);
    let pays = few && (primal.polynomial || primal.whole);
    if pays && operators(&primal.item.block).is_some_and(|count| count <= OPERATORS_MOST) {
        Unroll.visit_block_mut(&mut primal.item.block);
    }
    let mut loops = Loops(false);
    loops.visit_block(&primal.item.block);
    primal.straight = !loops.0;
}

/// The fn with its loops written out, if it has more variables and loops, and that does not become long.
pub(crate) fn for_known(primal: &Primal) -> Option<ItemFn> {
    let pays = !primal.straight && primal.scalars().is_some_and(|count| count <= VARIABLES_MOST);
    let short = pays && operators(&primal.item.block).is_some_and(|count| count <= OPERATORS_FEW);
    short.then(|| {
        let mut item = primal.item.clone();
        Unroll.visit_block_mut(&mut item.block);
        item
    })
}

/// Whether something is run several times: by a loop, or by a method that takes a closure.
struct Loops(bool);

impl<'ast> Visit<'ast> for Loops {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.0 |= matches!(expr, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Closure(_));
        visit::visit_expr(self, expr);
    }
}

/// How many operators a block has with its loops written out; `None` if one of them cannot be.
fn operators(block: &Block) -> Option<usize> {
    let mut counted = Operators(Some(0));
    counted.visit_block(block);
    counted.0
}

struct Operators(Option<usize>);

impl<'ast> Visit<'ast> for Operators {
    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        self.0 = self.0.map(|count| count.saturating_add(1));
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        // They would leave another loop.
        if matches!(expr, Expr::Break(_) | Expr::Continue(_)) {
            self.0 = None;
        }
        visit::visit_expr(self, expr);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast ExprForLoop) {
        let steps = steps(each).and_then(|(start, end)| usize::try_from(end - start).ok());
        let within = steps.zip(operators(&each.body)).map(|(steps, once)| once.saturating_mul(steps));
        self.0 = self.0.zip(within).map(|(count, within)| count.saturating_add(within));
    }
}

struct Unroll;

impl VisitMut for Unroll {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::ForLoop(each) = expr else { return };
        let Some((start, end)) = steps(each) else { return };
        let statements = &each.body.stmts;
        let steps = written_out(&each.pat, (start, end), &quote!(#(#statements)*));
        *expr = parse_quote!(#steps);
    }
}

/// The block in which a body stands once for each step.
pub(crate) fn written_out(pattern: &Pat, (start, end): (u64, u64), body: &TokenStream) -> TokenStream {
    let steps = (start..end).map(|step| {
        let step = Literal::u64_unsuffixed(step);
        quote!({ let #pattern = #step; #body })
    });
    quote!({ #(#steps)* })
}

/// From where to where a loop goes, if it can be written out: over one name by literals, once at least.
pub(crate) fn steps(each: &ExprForLoop) -> Option<(u64, u64)> {
    let Expr::Range(range) = &*each.expr else { return None };
    let (start, end) = (value(range.start.as_deref()?)?, value(range.end.as_deref()?)?);
    let end = if matches!(range.limits, RangeLimits::Closed(_)) { end.checked_add(1)? } else { end };
    let name = match &*each.pat {
        Pat::Ident(name) => name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none(),
        Pat::Wild(_) => true,
        _ => false,
    };
    (name && each.label.is_none() && start < end).then_some((start, end))
}

/// The value of what is made of literals that have no type of their own.
fn value(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) if int.suffix().is_empty() => int.base10_parse().ok(),
            _ => None,
        },
        Expr::Group(group) => value(&group.expr),
        Expr::Paren(paren) => value(&paren.expr),
        Expr::Binary(binary) => {
            let (a, b) = (value(&binary.left)?, value(&binary.right)?);
            match binary.op {
                BinOp::Add(_) => a.checked_add(b),
                BinOp::Sub(_) => a.checked_sub(b),
                BinOp::Mul(_) => a.checked_mul(b),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::visit_mut::VisitMut;
    use syn::{Block, parse_quote};

    use super::{Unroll, operators};

    #[test]
    fn loops_by_literals_are_written_out() {
        let mut block: Block = parse_quote!({
            for i in 0..3 - 1 {
                for j in i..=1 {
                    y += x[i] * x[j];
                }
                for _ in 1..=1 {
                    y += 2.0;
                }
            }
            y
        });
        assert_eq!(operators(&block), None);
        Unroll.visit_block_mut(&mut block);
        let expected: Block = parse_quote!({
            {
                {
                    let i = 0;
                    for j in i..=1 {
                        y += x[i] * x[j];
                    }
                    {
                        {
                            let _ = 1;
                            y += 2.0;
                        }
                    }
                }
                {
                    let i = 1;
                    for j in i..=1 {
                        y += x[i] * x[j];
                    }
                    {
                        {
                            let _ = 1;
                            y += 2.0;
                        }
                    }
                }
            }
            y
        });
        assert_eq!(block.to_token_stream().to_string(), expected.to_token_stream().to_string());
        assert_eq!(
            operators(&parse_quote!({
                for i in 0..2 * 3 {
                    for j in 1..4 {
                        y += x[i] * x[j];
                    }
                }
            })),
            Some(36)
        );
        for kept in ["0..0", "2..1", "0..n", "0..2u8", "(0..2).rev()"] {
            let range: syn::Expr = syn::parse_str(kept).expect("a range");
            assert_eq!(operators(&parse_quote!({ for i in #range { y += x[i]; } })), None, "{kept}");
        }
        assert_eq!(
            operators(&parse_quote!({
                'a: for i in 0..2 {
                    y += x[i];
                }
            })),
            None
        );
    }
}
