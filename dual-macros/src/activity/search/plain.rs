//! The body as a search shows in it: with what it calls in place of the calls, and what it does to variables through references, swaps
//! and pushes written as assignments. It is looked at only; nothing of it becomes code.

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, BinOp, Block, Expr, ExprAssign, ExprCall, ExprClosure, Item, Local, Pat, Path, Stmt, UnOp,
    parse_quote, parse_quote_spanned,
};

use super::called::{self, closure_of, place};
use super::{Primal, decision, repeated};
use crate::source::Source;

/// How deep calls are looked into.
const DEEPEST: usize = 3;

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
        if let Expr::MethodCall(call) = expr {
            call.args.iter_mut().for_each(by_name);
        }
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
        let inlined = match expr {
            Expr::Call(call) => self.inlined(call),
            Expr::MethodCall(call) if is_self(&call.receiver) => {
                let (method, arguments) = (&call.method, &call.args);
                self.inlined(&parse_quote_spanned!(method.span()=> Self::#method(#arguments)))
            }
            Expr::MethodCall(call) => {
                if let Some(last) = call.args.last_mut()
                    && let Expr::Path(path) = last
                    && let Some(closure) = self.callee(&path.path)
                {
                    (*last, self.is_other) = (Expr::Closure(closure), true);
                }
                None
            }
            _ => None,
        };
        if let Some(block) = inlined {
            (*expr, self.is_other) = (Expr::Block(parse_quote!(#[inlined] #block)), true);
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
        let matters = |text: &str| self.repeated > 0 || called::calls(text, self.itself);
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
        let span = path.path.segments.last()?.ident.span();
        let mut block = called::body(&closure, call, self.calls, span)?;
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
            let place = called::place(branch).cloned().unwrap_or_else(|| parse_quote!(*#branch));
            *branch = parse_quote!(#place = #value);
        }
        Some(chosen)
    }
}

/// Hands `step` to a method in place of `|s| step(s)`.
fn by_name(argument: &mut Expr) {
    let Expr::Closure(closure) = &*argument else { return };
    let Expr::Call(call) = &*closure.body else { return };
    let text = |tokens: &dyn ToTokens| tokens.to_token_stream().to_string();
    if text(&closure.inputs) == text(&call.args) && matches!(&*call.func, Expr::Path(_)) {
        *argument = (*call.func).clone();
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

/// `x = y + { statements; value }` as `statements; x = y + value`, where calls were.
fn flat(mut stmt: Stmt) -> (Vec<Stmt>, Option<Stmt>) {
    let mut flat = Flat { before: Vec::new() };
    if let Stmt::Expr(expr, _) = &mut stmt
        && let Expr::Block(e) = expr
        && is_inlined(&e.attrs)
        && !matches!(e.block.stmts.last(), Some(Stmt::Expr(_, None)))
    {
        return (std::mem::take(&mut e.block.stmts), None);
    }
    flat.visit_stmt_mut(&mut stmt);
    (flat.before, Some(stmt))
}

fn is_inlined(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("inlined"))
}

/// Takes statements out of what is run exactly once.
struct Flat {
    before: Vec<Stmt>,
}

impl VisitMut for Flat {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::If(e) => self.visit_expr_mut(&mut e.cond),
            Expr::Match(e) => self.visit_expr_mut(&mut e.expr),
            Expr::ForLoop(e) => self.visit_expr_mut(&mut e.expr),
            Expr::Binary(e) if matches!(e.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.visit_expr_mut(&mut e.left);
            }
            Expr::Block(e) if is_inlined(&e.attrs) => {
                if let Some(Stmt::Expr(value, None)) =
                    e.block.stmts.pop_if(|last| matches!(last, Stmt::Expr(_, None)))
                {
                    self.before.append(&mut e.block.stmts);
                    *expr = value;
                }
            }
            Expr::Block(_) | Expr::Closure(_) | Expr::Loop(_) | Expr::While(_) | Expr::Let(_) => {}
            expr => visit_mut::visit_expr_mut(self, expr),
        }
    }
    fn visit_item_mut(&mut self, _: &mut Item) {}
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
