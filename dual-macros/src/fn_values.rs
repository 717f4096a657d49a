//! Fns that variables hold, `let f = f64::sin;`, written out as closures that call them before the passes look at the body: closures
//! are what those follow.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprCall, ExprForLoop, ExprPath, Item, Local, Pat, PatIdent, PathSegment, Stmt, parse_quote,
    parse_quote_spanned,
};

mod named;

use named::{handed, is_shadowed, pointed};

pub(crate) fn block(block: &mut Block) {
    FnValues.visit_block_mut(block);
}

struct FnValues;

impl VisitMut for FnValues {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut i = 0;
        while i < block.stmts.len() {
            let (before, behind) = block.stmts.split_at_mut(i + 1);
            let Some(Stmt::Local(local)) = before.last_mut() else {
                i += 1;
                continue;
            };
            pointed(local, behind);
            held(local, behind);
            handed(local, behind);
            if let Some(choice) = chosen(local, behind) {
                block.stmts.insert(i, choice);
                i += 1;
            }
            i += 1;
        }
        visit_mut::visit_block_mut(self, block);
    }
    /// `(|| -> Option<f64> { … })()` calls a closure that has a name.
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Call(call) = expr
            && let Expr::Paren(func) = &*call.func
            && let Expr::Closure(closure) = &*func.expr
        {
            let (name, arguments) = (Ident::new("called", Span::mixed_site()), &call.args);
            *expr = parse_quote!({
                let mut #name = #closure;
                #name(#arguments)
            });
        }
        visit_mut::visit_expr_mut(self, expr);
    }
    fn visit_expr_for_loop_mut(&mut self, node: &mut ExprForLoop) {
        over_fns(node);
        visit_mut::visit_expr_for_loop_mut(self, node);
    }
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// Makes variables that hold fns, and are called behind, hold closures.
fn held(local: &mut Local, behind: &[Stmt]) {
    let Some(init) = &mut local.init else { return };
    if hold(bare(&local.pat), &mut init.expr, behind) {
        untyped(&mut local.pat);
    }
}

/// Whether there was a fn.
fn hold(pat: &Pat, value: &mut Expr, behind: &[Stmt]) -> bool {
    match (pat, value) {
        (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
            let parts = pats.elems.iter().zip(&mut values.elems);
            parts.fold(false, |found, (pat, value)| hold(pat, value, behind) || found)
        }
        (pat, value) => match held_in(pat, value, behind) {
            Some(closure) => {
                *value = closure;
                true
            }
            None => false,
        },
    }
}

/// The closure for a variable that holds a fn.
fn held_in(pat: &Pat, value: &Expr, behind: &[Stmt]) -> Option<Expr> {
    let count = calls(name(pat)?, behind)?;
    fn_path(value).map(|path| closure(path, count))
}

fn bare(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(typed) => &typed.pat,
        pat => pat,
    }
}

/// Takes away the type, with its pointers to fns of plain floats.
fn untyped(pat: &mut Pat) {
    *pat = bare(pat).clone();
}

/// A path that may be one of a fn.
fn fn_path(value: &Expr) -> Option<&ExprPath> {
    let Expr::Path(path) = value else { return None };
    let is_fn_name = |last: &PathSegment| last.ident.to_string().starts_with(char::is_lowercase);
    path.path.segments.last().is_some_and(is_fn_name).then_some(path)
}

/// Makes a variable that holds one of several fns, `if c { f64::sin } else { g }`, and is called behind, hold a closure that calls
/// the chosen one; gives the choice, which is made before.
fn chosen(local: &mut Local, behind: &[Stmt]) -> Option<Stmt> {
    let name = name(&local.pat)?.clone();
    let count = calls(&name, behind)?;
    let init = local.init.as_mut().filter(|init| init.diverge.is_none())?;
    if !matches!(&*init.expr, Expr::If(_) | Expr::Match(_)) {
        return None;
    }
    let (mut choice, mut fns) = ((*init.expr).clone(), Vec::new());
    // What a pattern of the choice binds is not there behind it, where another fn may have the name.
    if !choose(&mut choice, &mut fns) || fns.iter().any(|path| binds(&choice, path)) {
        return None;
    }
    let which = which(&name);
    *init.expr = one_of(&which, &fns, count);
    untyped(&mut local.pat);
    Some(parse_quote!(let #which: usize = #choice;))
}

/// Puts its place among `fns` where a fn stands as the value of an expression; whether that gives nothing but fns.
fn choose(value: &mut Expr, fns: &mut Vec<ExprPath>) -> bool {
    match value {
        Expr::Paren(e) => choose(&mut e.expr, fns),
        Expr::Block(e) => choose_in(&mut e.block, fns),
        Expr::If(e) => {
            let both = |(_, otherwise): &mut (_, Box<Expr>)| choose(otherwise, fns);
            let otherwise = e.else_branch.as_mut().is_some_and(both);
            otherwise && choose_in(&mut e.then_branch, fns)
        }
        Expr::Match(e) => e.arms.iter_mut().all(|arm| choose(&mut arm.body, fns)),
        _ => {
            let Some(path) = fn_path(value) else { return false };
            let place = fns.len();
            fns.push(path.clone());
            *value = parse_quote!(#place);
            true
        }
    }
}

fn choose_in(block: &mut Block, fns: &mut Vec<ExprPath>) -> bool {
    match block.stmts.as_mut_slice() {
        [Stmt::Expr(value, None)] => choose(value, fns),
        _ => false,
    }
}

/// Whether a pattern in an expression binds the name that a path is.
fn binds(expr: &Expr, path: &ExprPath) -> bool {
    struct Binds<'a>(&'a ExprPath, bool);
    impl<'ast> Visit<'ast> for Binds<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
            self.1 |= self.0.path.is_ident(&pat.ident);
            visit::visit_pat_ident(self, pat);
        }
    }
    let mut binds = Binds(path, false);
    binds.visit_expr(expr);
    binds.1
}

/// Writes a loop over an array of fns, which are called in it, as one over their places.
fn over_fns(node: &mut ExprForLoop) {
    let Expr::Array(array) = &*node.expr else { return };
    let fns: Option<Vec<ExprPath>> = array.elems.iter().map(|value| fn_path(value).cloned()).collect();
    let (Some(fns), Some(name)) = (fns, name(&node.pat)) else { return };
    let Some(count) = calls(name, &node.body.stmts) else { return };
    let (which, end, name) = (which(name), fns.len(), name.clone());
    let called = one_of(&which, &fns, count);
    node.body.stmts.insert(0, parse_quote!(let #name = #called;));
    *node.pat = parse_quote!(#which);
    *node.expr = parse_quote!(0..#end);
}

/// The variable that says which fn another one holds.
fn which(name: &Ident) -> Ident {
    Ident::new(&format!("__which_{name}"), name.span())
}

/// A closure that calls one of several fns.
fn one_of(which: &Ident, fns: &[ExprPath], count: usize) -> Expr {
    let names = arguments(count);
    let arms = fns.iter().enumerate().map(|(i, path)| {
        let pattern = if i + 1 == fns.len() { quote!(_) } else { quote!(#i) };
        quote!(#pattern => #path(#(#names),*))
    });
    parse_quote_spanned!(which.span()=> |#(#names),*| match #which { #(#arms,)* })
}

fn name(pat: &Pat) -> Option<&Ident> {
    match bare(pat) {
        Pat::Ident(pat) => Some(&pat.ident),
        _ => None,
    }
}

/// With how many arguments what has this name is called, if it is, as long as nothing else has the name.
fn calls(name: &Ident, behind: &[Stmt]) -> Option<usize> {
    let mut calls = Calls { name, count: None };
    calls.of(behind);
    calls.count
}

struct Calls<'a> {
    name: &'a Ident,
    count: Option<usize>,
}

impl Calls<'_> {
    fn of(&mut self, statements: &[Stmt]) {
        for statement in statements {
            self.visit_stmt(statement);
            if is_shadowed(statement, self.name) {
                return;
            }
        }
    }
}

impl<'ast> Visit<'ast> for Calls<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        self.of(&block.stmts);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if matches!(&*call.func, Expr::Path(path) if path.path.is_ident(self.name)) {
            self.count.get_or_insert(call.args.len());
        }
        visit::visit_expr_call(self, call);
    }
    fn visit_item(&mut self, _: &'ast Item) {}
}

fn closure(path: &ExprPath, count: usize) -> Expr {
    let names = arguments(count);
    parse_quote_spanned!(path.span()=> |#(#names),*| #path(#(#names),*))
}

fn arguments(count: usize) -> Vec<Ident> {
    (0..count).map(|i| Ident::new(&format!("argument{i}"), Span::mixed_site())).collect()
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::{Block, parse_quote};

    /// Another fn may be called so where the closure is.
    #[test]
    fn what_an_arm_binds_is_no_fn_behind_it() {
        let held: [Block; 3] = [
            parse_quote!({
                let f = match given {
                    Some(g) => g,
                    None => f64::sin,
                };
                f(x)
            }),
            parse_quote!({
                let f = if let Some(g) = given { g } else { h };
                f(x)
            }),
            parse_quote!({
                let scale = if x > y { x } else { y };
                scale * f(x)
            }),
        ];
        for block in held {
            let mut written = block.clone();
            super::block(&mut written);
            assert_eq!(written.to_token_stream().to_string(), block.to_token_stream().to_string());
        }
    }
}
