//! The body as a search shows in it: with what it calls in place of the calls, and what it does to variables through references, swaps
//! and pushes written as assignments. It is looked at only; nothing of it becomes code.

use std::collections::HashMap;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprAssign, ExprCall, ExprClosure, FnArg, Item, ItemFn, Local, Pat, PatIdent, Path, Stmt,
    UnOp, parse_quote, parse_quote_spanned, parse2,
};

use super::{Primal, decision, repeated};
use crate::source::Source;

/// How deep calls are looked into.
const DEEPEST: usize = 3;

/// Stands between the name of a variable of what is called and the number of the call.
const WITHIN: &str = "__within_";

/// The name of a variable, as it is written.
pub(super) fn original(name: &Ident) -> String {
    let name = name.to_string();
    name.split(WITHIN).next().unwrap_or_default().to_string()
}

/// That body, if it is another one.
pub(in super::super) fn plain(primal: &Primal, source: &Source) -> Option<Block> {
    let mut block = (*primal.item.block).clone();
    let mut plain = Plain {
        source,
        itself: primal.name(),
        repeated: usize::from(super::calls_itself(&primal.item)),
        closures: HashMap::new(),
        fns: HashMap::new(),
        chosen: HashMap::new(),
        calls: 0,
        depth: 0,
        is_other: false,
    };
    plain.visit_block_mut(&mut block);
    plain.is_other.then_some(block)
}

struct Plain<'a> {
    source: &'a Source,
    /// The name of the fn.
    itself: &'a Ident,
    /// How many loops there are around.
    repeated: usize,
    /// The closures and fns of the body.
    closures: HashMap<String, ExprClosure>,
    /// The fns of the crate, by their paths.
    fns: HashMap<String, Option<ExprClosure>>,
    /// What chooses the place that a reference is to.
    chosen: HashMap<String, Expr>,
    calls: usize,
    depth: usize,
    is_other: bool,
}

impl VisitMut for Plain<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        for stmt in &block.stmts {
            if let Stmt::Item(Item::Fn(item)) = stmt {
                self.declare(&item.sig.ident, Some(closure_of(item)));
            }
        }
        for mut stmt in std::mem::take(&mut block.stmts) {
            self.visit_stmt_mut(&mut stmt);
            self.written(&mut stmt);
            let (before, stmt) = flat(stmt);
            block.stmts.extend(before);
            block.stmts.extend(stmt);
        }
    }
    fn visit_local_mut(&mut self, local: &mut Local) {
        visit_mut::visit_local_mut(self, local);
        let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init) else { return };
        match &*init.expr {
            Expr::Closure(closure) => self.declare(&pat.ident, Some(closure.clone())),
            value if are_references(value) => {
                self.chosen.insert(pat.ident.to_string(), value.clone());
            }
            _ => {}
        }
    }
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let repeats = usize::from(repeated::body(expr).is_some() || repeated::folds(expr));
        self.repeated += repeats;
        visit_mut::visit_expr_mut(self, expr);
        if self.repeated > 0 || matches!(expr, Expr::Call(_)) {
            self.call(expr);
        }
        self.repeated -= repeats;
    }
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

impl Plain<'_> {
    fn declare(&mut self, name: &Ident, closure: Option<ExprClosure>) {
        match closure.filter(|closure| !super::searches(&closure.body)) {
            Some(closure) => self.closures.insert(name.to_string(), closure),
            None => self.closures.remove(&name.to_string()),
        };
    }

    /// Writes out the call of a fn of the body or of the crate, and one that is handed to a method.
    fn call(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Call(call) => {
                if let Some(block) = self.inlined(call) {
                    (*expr, self.is_other) = (Expr::Block(parse_quote!(#[inlined] #block)), true);
                }
            }
            Expr::MethodCall(call) if is_self(&call.receiver) => {
                let (method, arguments) = (&call.method, &call.args);
                let call = parse_quote_spanned!(method.span()=> Self::#method(#arguments));
                if let Some(block) = self.inlined(&call) {
                    (*expr, self.is_other) = (Expr::Block(parse_quote!(#[inlined] #block)), true);
                }
            }
            Expr::MethodCall(call) => {
                if let Some(last) = call.args.last_mut()
                    && let Expr::Path(path) = last
                    && let Some(closure) = self.callee(&path.path)
                {
                    (*last, self.is_other) = (Expr::Closure(closure), true);
                }
            }
            _ => {}
        }
    }

    /// What a path names, if that is seen, and searches nothing by itself.
    fn callee(&mut self, path: &Path) -> Option<ExprClosure> {
        if let Some(closure) = path.get_ident().and_then(|name| self.closures.get(&name.to_string())) {
            return Some(closure.clone());
        }
        let name = path.to_token_stream().to_string();
        if let Some(known) = self.fns.get(&name) {
            return known.clone();
        }
        let itself = self.itself.to_string();
        let matters = |text: &str| self.repeated > 0 || text.contains(&itself);
        let of_crate = || match path.segments.last() {
            Some(last) if last.ident == *self.itself => None,
            Some(last) if is_of_type(path) => self.source.annotated_method(&last.ident),
            _ => self.source.annotated_where(path, matters).map(|(item, ..)| item),
        };
        let found = of_crate().filter(|item| !super::may_have_one(item)).map(|item| closure_of(&item));
        self.fns.insert(name, found.clone());
        found
    }

    /// The body of what a call calls, with the arguments in place of the parameters.
    fn inlined(&mut self, call: &ExprCall) -> Option<Block> {
        let Expr::Path(path) = &*call.func else { return None };
        if self.depth == DEEPEST {
            return None;
        }
        let closure = self.callee(&path.path)?;
        self.calls += 1;
        let mut names = Names { of: HashMap::new(), call: self.calls };
        names.visit_expr(&closure.body);
        let mut begins = Vec::new();
        for (parameter, argument) in closure.inputs.iter().zip(&call.args) {
            match (untyped(parameter), place(argument)) {
                (Pat::Ident(pat), Some(place)) if pat.mutability.is_none() && !names.has(&pat.ident) => {
                    names.of.insert(pat.ident.to_string(), place.to_token_stream());
                }
                (parameter, _) => begins.push((parameter, argument)),
            }
        }
        for (parameter, _) in &begins {
            names.visit_pat(parameter);
        }
        let span = path.path.segments.last()?.ident.span();
        let begins = begins.iter().map(|(parameter, argument)| {
            let parameter = names.written(parameter.to_token_stream(), span);
            quote!(let #parameter = #argument;)
        });
        let body = match &*closure.body {
            Expr::Block(e) => e.block.clone(),
            body => parse_quote!({ #body }),
        };
        let stmts = given(body.stmts);
        let stmts = names.written(quote!(#(#stmts)*), span);
        let mut block: Block = parse2(quote!({ #(#begins)* #stmts })).ok()?;
        self.depth += 1;
        self.visit_block_mut(&mut block);
        self.depth -= 1;
        // What decides nothing may stay a call.
        decision::of(&Expr::Block(parse_quote!(#block))).map(|_| block)
    }

    /// Writes what a statement does to variables as assignments.
    fn written(&mut self, stmt: &mut Stmt) {
        let Stmt::Expr(expr, _) = stmt else { return };
        let written: Option<Expr> = match expr {
            Expr::Assign(ExprAssign { left, right, .. }) => self.through(left, right),
            Expr::Call(call) if self.repeated > 0 => {
                let mut places = call.args.iter().map(place);
                match (decision::name(call).as_deref(), places.next().flatten(), places.next().flatten()) {
                    (Some("swap"), Some(a), Some(b)) => Some(parse_quote!((#a, #b) = (#b, #a))),
                    (Some("replace"), Some(a), _) => call.args.last().map(|value| parse_quote!(#a = #value)),
                    _ => None,
                }
            }
            Expr::MethodCall(call) if self.repeated > 0 && call.method == "push" && call.args.len() == 1 => {
                let (vec, value) = (&call.receiver, &call.args[0]);
                Some(parse_quote!(#vec[0] = #value))
            }
            _ => None,
        };
        if let Some(written) = written {
            (*expr, self.is_other) = (written, true);
        }
    }

    /// `*end = value`, where `end` is one of two places, `*if c { &mut high } else { &mut low } = value`.
    fn through(&self, place: &Expr, value: &Expr) -> Option<Expr> {
        let Expr::Unary(e) = place else { return None };
        let chosen = match &*e.expr {
            Expr::Path(path) => self.chosen.get(&path.path.get_ident()?.to_string())?,
            chosen => chosen,
        };
        let mut chosen = chosen.clone();
        let branches = Some(branches(&mut chosen)).filter(|branches| branches.len() > 1)?;
        if !matches!(e.op, UnOp::Deref(_)) {
            return None;
        }
        for branch in branches {
            let place = self::place(branch).cloned().unwrap_or_else(|| parse_quote!(*#branch));
            *branch = parse_quote!(#place = #value);
        }
        Some(chosen)
    }
}

fn is_self(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("self"))
}

/// Whether a path leads through a type, `Self::step`.
fn is_of_type(path: &Path) -> bool {
    let before = path.segments.iter().rev().nth(1);
    before.is_some_and(|ty| ty.ident.to_string().starts_with(char::is_uppercase))
}

/// The variable, or the place in it, that an argument is or refers to.
fn place(argument: &Expr) -> Option<&Expr> {
    match argument {
        Expr::Path(_) | Expr::Field(_) => Some(argument),
        Expr::Reference(e) => place(&e.expr),
        Expr::Paren(e) => place(&e.expr),
        _ => None,
    }
}

fn untyped(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(typed) => &typed.pat,
        pat => pat,
    }
}

/// A fn as a closure.
fn closure_of(item: &ItemFn) -> ExprClosure {
    // What a method is called on keeps its name.
    let inputs = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(&typed.pat),
        FnArg::Receiver(_) => None,
    });
    let body = &item.block;
    parse_quote!(|#(#inputs),*| #body)
}

/// What a body gives early, given in the branches: `if c { return a; } b` is `if c { a } else { b }`.
fn given(stmts: Vec<Stmt>) -> Vec<Stmt> {
    let mut given_stmts = Vec::new();
    let mut stmts = stmts.into_iter();
    while let Some(mut stmt) = stmts.next() {
        let last = match &mut stmt {
            Stmt::Expr(Expr::Return(e), _) => e.expr.take().map(|value| *value),
            Stmt::Expr(Expr::If(e), _) if e.else_branch.is_none() => match e.then_branch.stmts.last() {
                Some(Stmt::Expr(Expr::Return(_), _)) => {
                    e.then_branch.stmts = given(std::mem::take(&mut e.then_branch.stmts));
                    let rest = given(stmts.collect());
                    e.else_branch = Some((syn::token::Else::default(), parse_quote!({ #(#rest)* })));
                    given_stmts.push(Stmt::Expr(Expr::If(e.clone()), None));
                    return given_stmts;
                }
                _ => None,
            },
            _ => None,
        };
        given_stmts.push(last.map_or(stmt, |value| Stmt::Expr(value, None)));
    }
    given_stmts
}

/// `x = { statements; value }` as `statements; x = value`, where a call was.
fn flat(mut stmt: Stmt) -> (Vec<Stmt>, Option<Stmt>) {
    let block = match &mut stmt {
        Stmt::Expr(Expr::Assign(e), _) => &mut *e.right,
        Stmt::Local(Local { init: Some(init), .. }) => &mut *init.expr,
        Stmt::Expr(expr, _) => expr,
        _ => return (Vec::new(), Some(stmt)),
    };
    let Expr::Block(e) = block else { return (Vec::new(), Some(stmt)) };
    if e.attrs.is_empty() {
        return (Vec::new(), Some(stmt));
    }
    let mut before = std::mem::take(&mut e.block.stmts);
    match before.pop() {
        Some(Stmt::Expr(value, None)) => {
            *block = value;
            (before, Some(stmt))
        }
        last => {
            before.extend(last);
            (before, None)
        }
    }
}

/// What an expression gives in each of its branches.
fn branches(expr: &mut Expr) -> Vec<&mut Expr> {
    fn of_block(block: &mut Block) -> Vec<&mut Expr> {
        match block.stmts.last_mut() {
            Some(Stmt::Expr(value, None)) => branches(value),
            _ => Vec::new(),
        }
    }
    match expr {
        Expr::Paren(e) => branches(&mut e.expr),
        Expr::Block(e) => of_block(&mut e.block),
        Expr::If(e) => {
            let other = e.else_branch.iter_mut().flat_map(|(_, other)| branches(other));
            of_block(&mut e.then_branch).into_iter().chain(other).collect()
        }
        Expr::Match(e) => e.arms.iter_mut().flat_map(|arm| branches(&mut arm.body)).collect(),
        expr => vec![expr],
    }
}

/// Whether an expression chooses between references.
fn are_references(expr: &Expr) -> bool {
    let is_choice = matches!(expr, Expr::If(_) | Expr::Match(_) | Expr::Block(_));
    let is_reference = |branch: &mut Expr| matches!(branch, Expr::Reference(_));
    is_choice && branches(&mut expr.clone()).into_iter().all(is_reference)
}

/// What becomes of the names of a body that stands in place of a call.
struct Names {
    of: HashMap<String, TokenStream>,
    /// The number of the call.
    call: usize,
}

impl Names {
    fn has(&self, name: &Ident) -> bool {
        self.of.contains_key(&name.to_string())
    }

    /// Tokens of the body, all with the place of the call.
    fn written(&self, tokens: TokenStream, span: Span) -> TokenStream {
        let mut before = ' ';
        let written = tokens.into_iter().flat_map(|mut token| {
            let is_name = !matches!(before, '.' | '\'');
            // Of a range `..` both are dots.
            before = match &token {
                TokenTree::Punct(sign) if before != '.' => sign.as_char(),
                _ => ' ',
            };
            token.set_span(span);
            match token {
                TokenTree::Ident(name) if is_name && self.has(&name) => {
                    respanned(self.of[&name.to_string()].clone(), span)
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.written(group.stream(), span));
                    inner.set_span(span);
                    TokenTree::Group(inner).into()
                }
                token => token.into(),
            }
        });
        written.collect()
    }
}

fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    Names { of: HashMap::new(), call: 0 }.written(tokens, span)
}

/// The variables that a body binds get names of their own.
impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        if !pat.ident.to_string().starts_with(char::is_uppercase) {
            let name = format_ident!("{}{WITHIN}{}", pat.ident, self.call);
            self.of.entry(pat.ident.to_string()).or_insert_with(|| name.into_token_stream());
        }
        syn::visit::visit_pat_ident(self, pat);
    }
}
