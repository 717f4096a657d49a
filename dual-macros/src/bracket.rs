//! Searches that narrow an interval around a root, such as bisection: where they end, the root gets the derivatives that the equation
//! gives it.
//!
//! `if f(m) > y { high = m } else { low = m }` says that `f(m) - y` is 0 at what is found. Behind the loop, and where it is left with a
//! value, the ends and the middle keep their values and get the derivatives of `implicit(m, |m, _| f(m) - y, …)`. Where the signs at both
//! ends are the same there was no root between them: then what is found is one of the first ends, whose derivatives it has.

mod residual;

use std::collections::{HashSet, VecDeque};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprIf, Local, Pat, Stmt, parse_quote};

use crate::activity::{MacroArguments, place};
use crate::signature::shape::holds_mutable_reference;
use crate::signature::{Argument, Primal};
use residual::{Mentioned, assigned, bound, is_rounded, mentions, names};

/// Completes the searches that these conditions decide, in these arguments of the body's macros, too; gives those of which that is done.
pub(crate) fn complete(
    primal: &mut Primal,
    conditions: &HashSet<usize>,
    macros: MacroArguments,
) -> HashSet<usize> {
    let (primitive, block) = (primal.primitive.ident(), &primal.item.block);
    let (mut all, mut stateful) = (Mentioned::default(), Stateful(HashSet::new()));
    all.visit_block(block);
    stateful.visit_block(block);
    stateful.0.extend(primal.arguments.iter().filter_map(stateful_argument));
    let (mentioned, stateful, calls) = (all, stateful.0, primal.choosing.clone());
    let mut brackets = Brackets {
        conditions,
        primitive,
        mentioned,
        stateful,
        calls,
        macros,
        repeated: 0,
        done: HashSet::new(),
    };
    brackets.visit_block_mut(&mut primal.item.block);
    brackets.done
}

/// The closures that may change what they have captured, which a residual may not.
struct Stateful(HashSet<String>);

impl<'ast> Visit<'ast> for Stateful {
    fn visit_local(&mut self, local: &'ast Local) {
        if let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init)
            && pat.mutability.is_some()
            && matches!(&*init.expr, Expr::Closure(_))
        {
            self.0.insert(pat.ident.to_string());
        }
        syn::visit::visit_local(self, local);
    }
}

/// The name of an argument that may be such a closure.
fn stateful_argument(argument: &Argument) -> Option<String> {
    let may_change = holds_mutable_reference(&argument.ty)
        || matches!(&argument.pattern, Pat::Ident(pat) if pat.mutability.is_some());
    (argument.is_called && may_change).then(|| argument.name.to_string())
}

struct Brackets<'a> {
    conditions: &'a HashSet<usize>,
    primitive: Ident,
    /// All that the fn mentions.
    mentioned: Mentioned,
    stateful: HashSet<String>,
    /// The calls that give no floats.
    calls: HashSet<String>,
    macros: MacroArguments,
    /// How many loops and closures there are around.
    repeated: usize,
    done: HashSet<usize>,
}

impl VisitMut for Brackets<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        // As they were written: what is put in between mentions more.
        let mut written: VecDeque<Mentioned> = block.stmts.iter().map(Mentioned::of).collect();
        visit_mut::visit_block_mut(self, block);
        let (mut i, mut before) = (0, Mentioned::default());
        while let Some(within) = written.pop_front() {
            let is_last = written.is_empty();
            let (repeated, goes_on) = match &mut block.stmts[i] {
                Stmt::Expr(expr, end) => (Some(expr), !is_last || end.is_some()),
                Stmt::Local(local) => (local.init.as_mut().map(|init| &mut *init.expr), true),
                _ => (None, false),
            };
            // What comes before comes behind as well, if the block is repeated.
            let passed = if self.repeated == 0 { before.clone() } else { Mentioned::default() };
            let search = repeated.and_then(|expr| Some((self.search(expr, &within, &passed)?, expr)));
            if let Some((search, expr)) = search {
                Exits { search: &search, within: 0 }.visit_loop(expr);
                self.done.insert(search.condition);
                if goes_on || matches!(block.stmts[i], Stmt::Expr(Expr::ForLoop(_) | Expr::While(_), _)) {
                    let behind = search.behind();
                    block.stmts.insert(i + 1, behind);
                    i += 1;
                }
            }
            before.add(&within);
            i += 1;
        }
    }
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let repeats = matches!(expr, Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) | Expr::Closure(_));
        self.repeated += usize::from(repeats);
        visit_mut::visit_expr_mut(self, expr);
        self.repeated -= usize::from(repeats);
    }
    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        if let Some(mut known) = self.macros.take(mac) {
            let before = self.done.len();
            known.change(|argument| self.visit_expr_mut(argument));
            if self.done.len() > before {
                mac.tokens = known.tokens();
            }
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// A search that is understood.
struct Search {
    condition: usize,
    low: Ident,
    high: Ident,
    middle: Ident,
    /// Whether the middle is there behind the loop.
    keeps_middle: bool,
    /// What is 0 at the root, as a closure.
    residual: TokenStream,
    zero: TokenStream,
}

impl Brackets<'_> {
    fn search(&self, repeated: &Expr, within: &Mentioned, passed: &Mentioned) -> Option<Search> {
        let (body, pattern) = match repeated {
            Expr::Loop(e) => (&e.body, None),
            Expr::While(e) if !matches!(&*e.cond, Expr::Let(_)) => (&e.body, None),
            Expr::ForLoop(e) => (&e.body, Some(&*e.pat)),
            _ => return None,
        };
        let of_statement = |stmt| self.decision(stmt);
        let (at, choice) =
            body.stmts.iter().enumerate().find_map(|(i, stmt)| Some((i, of_statement(stmt)?)))?;
        let (low, high, middle) = moves(choice)?;
        let declared: HashSet<String> = body.stmts.iter().flat_map(bound).collect();
        let is_declared = |name: &Ident| declared.contains(&name.to_string());
        if is_declared(&low) || is_declared(&high) {
            return None;
        }
        // Among whole numbers the root is none that moves.
        if is_rounded(&body.stmts, &middle) {
            return None;
        }
        // What else the loop leaves behind may have a part of the root's derivative.
        let own = [&low, &high, &middle].map(ToString::to_string);
        let assigned = assigned(repeated);
        let left = assigned.iter().any(|(name, counts)| {
            let behind = self.mentioned.count(name) > within.count(name) + passed.count(name);
            behind && !counts && !own.contains(name) && !declared.contains(name)
        });
        if left {
            return None;
        }
        let before = &body.stmts[..at];
        if residual::counts(&choice.cond, before, &self.calls) {
            return None;
        }
        let slice = residual::of(before, &choice.cond, &middle)?;
        // The equation is the same from step to step, and to ask changes nothing.
        let of_loop = pattern.map(names).unwrap_or_default();
        let changes = |name: &String| {
            assigned.contains_key(name) || of_loop.contains(name) || self.stateful.contains(name)
        };
        if slice.free.iter().any(changes) {
            return None;
        }
        let primitive = &self.primitive;
        let (statements, residual) = (slice.statements, slice.residual);
        Some(Search {
            condition: place(&*choice.cond),
            keeps_middle: !is_declared(&middle),
            residual: quote!(|#middle: #primitive| { #(#statements)* #residual }),
            zero: {
                let zero = syn::LitFloat::new(&format!("0.0_{primitive}"), Span::call_site());
                quote!(#zero)
            },
            low,
            high,
            middle,
        })
    }

    /// The `if` of a statement that decides, in a chain of them.
    fn decision<'e>(&self, stmt: &'e Stmt) -> Option<&'e ExprIf> {
        let Stmt::Expr(Expr::If(first), _) = stmt else { return None };
        let mut choice = first;
        loop {
            if self.conditions.contains(&place(&*choice.cond)) {
                return Some(choice);
            }
            let Some((_, other)) = &choice.else_branch else { return None };
            let Expr::If(next) = &**other else { return None };
            choice = next;
        }
    }
}

/// The two ends that the branches set to the middle, and the middle.
fn moves(choice: &ExprIf) -> Option<(Ident, Ident, Ident)> {
    let (_, other) = choice.else_branch.as_ref()?;
    let Expr::Block(other) = &**other else { return None };
    let (then, other) = (copies(&choice.then_branch), copies(&other.block));
    then.iter().find_map(|(one, middle)| {
        let (two, _) = other.iter().find(|(two, from)| from == middle && two != one)?;
        Some(((*one).clone(), (*two).clone(), (*middle).clone()))
    })
}

/// The assignments of one variable to another.
fn copies(block: &Block) -> Vec<(&Ident, &Ident)> {
    let copy = |stmt| match stmt {
        &Stmt::Expr(Expr::Assign(ref e), _) => match (&*e.left, &*e.right) {
            (Expr::Path(to), Expr::Path(from)) => to.path.get_ident().zip(from.path.get_ident()),
            _ => None,
        },
        _ => None,
    };
    block.stmts.iter().filter_map(copy).collect()
}

impl Search {
    /// Whether there is no root among these: all on one side of it, or no value anywhere, where a comparison goes to one of the ends.
    fn no_root(points: &[TokenStream]) -> TokenStream {
        let (above, below) =
            (points.iter().map(|p| quote!(#p > 0.0)), points.iter().map(|p| quote!(#p < 0.0)));
        let unknown = points.iter().map(|p| quote!(#p.is_nan()));
        quote!((#(#above)&&*) || (#(#below)&&*) || (#(#unknown)&&*))
    }

    /// The derivatives of the root for a variable.
    fn with_slopes(&self, variable: &Ident) -> TokenStream {
        let zero = &self.zero;
        quote!(::dual_core::implicit(#variable, |__x, _| __x - __root, #zero))
    }

    /// Behind the loop.
    fn behind(&self) -> Stmt {
        let Search { low, high, residual, zero, .. } = self;
        let no_root = Self::no_root(&[quote!(__at_low), quote!(__at_high)]);
        let all = [Some(low), Some(high), Some(&self.middle).filter(|_| self.keeps_middle)];
        let set = all.into_iter().flatten().map(|variable| {
            let with_slopes = self.with_slopes(variable);
            quote!(#variable = #with_slopes;)
        });
        let block: Block = parse_quote!({
            let __residual = #residual;
            let (__at_low, __at_high) = (__residual(#low), __residual(#high));
            if !(#no_root) {
                let __root = ::dual_core::implicit(0.5 * (#low + #high), |__x, _| __residual(__x), #zero);
                #(#set)*
            }
        });
        Stmt::Expr(parse_quote!(#block), None)
    }

    /// Before the loop is left with a value that this is made of.
    fn leaving(&self, left: &Expr) -> Option<TokenStream> {
        let Search { low, high, middle, residual, zero, .. } = self;
        let mentioned = mentions(left);
        let is = |name: &&Ident| mentioned.count(&name.to_string()) > 0;
        let kept: Vec<_> = [low, high, middle].into_iter().filter(is).collect();
        if kept.is_empty() {
            return None;
        }
        let point = if is(&middle) { quote!(#middle) } else { quote!((0.5 * (#low + #high))) };
        let no_root = Self::no_root(&[quote!(__at_low), quote!(__at_high), quote!(__at_root)]);
        let set = kept.into_iter().map(|variable| {
            let with_slopes = self.with_slopes(variable);
            quote!(let #variable = #with_slopes;)
        });
        Some(quote! {
            let __residual = #residual;
            let (__at_low, __at_high, __at_root) = (__residual(#low), __residual(#high), __residual(#point));
            let __root =
                if #no_root { #point } else { ::dual_core::implicit(#point, |__x, _| __residual(__x), #zero) };
            #(#set)*
        })
    }
}

/// Where a loop is left with a value.
struct Exits<'a> {
    search: &'a Search,
    /// How many loops there are around, within the one of the search.
    within: usize,
}

impl Exits<'_> {
    fn visit_loop(&mut self, repeated: &mut Expr) {
        match repeated {
            Expr::Loop(e) => self.visit_block_mut(&mut e.body),
            Expr::While(e) => self.visit_block_mut(&mut e.body),
            Expr::ForLoop(e) => self.visit_block_mut(&mut e.body),
            _ => {}
        }
    }
}

impl VisitMut for Exits<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Closure(_) => return,
            Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => {
                self.within += 1;
                visit_mut::visit_expr_mut(self, expr);
                self.within -= 1;
                return;
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
        let value = match &*expr {
            Expr::Return(e) => e.expr.as_deref(),
            Expr::Break(e) if self.within == 0 || e.label.is_some() => e.expr.as_deref(),
            _ => None,
        };
        if let Some(before) = value.and_then(|value| self.search.leaving(value)) {
            *expr = parse_quote!({ #before #expr; });
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
