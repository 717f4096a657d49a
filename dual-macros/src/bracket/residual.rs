//! What is 0 where a search ends, by the condition that decides it, and the statements that it takes to compute that.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{
    BinOp, Expr, ExprAssign, ExprBinary, ExprCall, ExprPath, Lit, Local, Pat, PatIdent, Stmt, UnOp,
    parse_quote,
};

use crate::elementals;
use crate::signature::callable::without_parentheses;
use crate::signature::shape::carries_floats;

/// The residual, what is computed before it, and the names that both take from elsewhere.
pub(super) struct Slice {
    pub(super) statements: Vec<Stmt>,
    pub(super) residual: Expr,
    pub(super) free: HashSet<String>,
}

/// What is 0 at the middle that a condition looks for, computed by these statements before it.
pub(super) fn of(before: &[Stmt], condition: &Expr, middle: &Ident) -> Option<Slice> {
    let depends = dependent(before, middle);
    let residual = compared(condition, before, &depends)?;
    let middle = middle.to_string();
    let mut needed = names_of(&residual)?;
    let mut statements = Vec::new();
    for stmt in before.iter().rev() {
        let defined = bound(stmt);
        if defined.contains(&middle) {
            continue;
        }
        match stmt {
            Stmt::Local(local) if !needed.is_disjoint(&defined) => {
                let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
                needed.retain(|name| !defined.contains(name));
                needed.extend(names_of(&init.expr)?);
                statements.push(stmt.clone());
            }
            Stmt::Expr(Expr::Assign(e), _) if set_by(e).is_some_and(|name| *name == middle) => {}
            Stmt::Expr(Expr::Assign(e), _)
                if set_by(e).is_some_and(|name| needed.contains(&name.to_string())) =>
            {
                let (name, value) = (set_by(e)?, &e.right);
                needed.remove(&name.to_string());
                needed.extend(names_of(value)?);
                statements.push(parse_quote!(let #name = #value;));
            }
            // What else sets something that is needed is not looked into.
            Stmt::Expr(expr, _)
                if assigned(expr).keys().any(|name| needed.contains(name) || *name == middle) =>
            {
                return None;
            }
            Stmt::Macro(_) | Stmt::Item(_) | Stmt::Expr(..) | Stmt::Local(_) => {}
        }
    }
    statements.reverse();
    needed.remove(&middle);
    Some(Slice { statements, residual, free: needed })
}

/// Whether what a condition compares are whole numbers, as counts are, of which none is 0 between others. These calls give no floats.
pub(super) fn counts(condition: &Expr, before: &[Stmt], calls: &HashSet<String>) -> bool {
    match condition {
        Expr::Paren(e) => counts(&e.expr, before, calls),
        Expr::Unary(e) => counts(&e.expr, before, calls),
        Expr::Binary(e) => counts(&e.left, before, calls) || counts(&e.right, before, calls),
        Expr::Cast(e) => !carries_floats(&e.ty),
        Expr::Lit(literal) => matches!(&literal.lit, Lit::Int(n) if !n.suffix().starts_with('f')),
        Expr::MethodCall(e) => elementals::is_passive(&e.method.to_string()),
        Expr::Call(e) => calls.contains(&e.func.to_token_stream().to_string()),
        Expr::Path(path) => path.path.get_ident().and_then(|name| set(name, before)).is_some_and(|value| {
            let so_far =
                before.iter().position(|stmt| bound(stmt).contains(&path.to_token_stream().to_string()));
            counts(value, &before[..so_far.unwrap_or_default()], calls)
        }),
        _ => false,
    }
}

/// What a variable was declared with, at last.
fn set<'e>(name: &Ident, before: &'e [Stmt]) -> Option<&'e Expr> {
    let init = before.iter().rev().find_map(|stmt| match stmt {
        Stmt::Local(local) if matches!(&local.pat, Pat::Ident(pat) if pat.ident == *name) => {
            local.init.as_ref()
        }
        _ => None,
    });
    init.map(|init| &*init.expr)
}

/// Whether the middle is taken among some values only.
pub(super) fn is_rounded(body: &[Stmt], middle: &Ident) -> bool {
    struct Rounds(bool);
    impl<'ast> Visit<'ast> for Rounds {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            const NAMES: [&str; 6] = ["floor", "ceil", "round", "round_ties_even", "trunc", "div_euclid"];
            self.0 |= match expr {
                Expr::MethodCall(e) => NAMES.iter().any(|name| e.method == name),
                Expr::Cast(_) => true,
                _ => false,
            };
            syn::visit::visit_expr(self, expr);
        }
    }
    let mut rounds = Rounds(false);
    for stmt in body {
        match stmt {
            Stmt::Local(Local { init: Some(init), .. }) if bound(stmt).contains(&middle.to_string()) => {
                rounds.visit_expr(&init.expr);
            }
            Stmt::Expr(Expr::Assign(e), _) if set_by(e) == Some(middle) => rounds.visit_expr(&e.right),
            _ => {}
        }
    }
    rounds.0
}

/// The variables that depend on the middle, and the middle.
fn dependent(before: &[Stmt], middle: &Ident) -> HashSet<String> {
    let mut depends = HashSet::from([middle.to_string()]);
    for stmt in before {
        let (defined, value) = match stmt {
            Stmt::Local(local) => (bound(stmt), local.init.as_ref().map(|init| &*init.expr)),
            Stmt::Expr(Expr::Assign(e), _) => {
                (set_by(e).map(ToString::to_string).into_iter().collect(), Some(&*e.right))
            }
            _ => continue,
        };
        if value.is_some_and(|value| mentions(value).has_any(&depends)) {
            depends.extend(defined);
        }
    }
    depends
}

/// What a condition compares with 0.
fn compared(condition: &Expr, before: &[Stmt], depends: &HashSet<String>) -> Option<Expr> {
    let is_middle = |expr: &Expr| mentions(expr).has_any(depends);
    match condition {
        Expr::Paren(e) => compared(&e.expr, before, depends),
        Expr::Unary(e) if matches!(e.op, UnOp::Not(_)) => compared(&e.expr, before, depends),
        // A flag that was set before.
        Expr::Path(path) => {
            let name = path.path.get_ident()?;
            compared(set(name, before)?, before, depends)
        }
        Expr::MethodCall(e)
            if ["is_sign_positive", "is_sign_negative"].iter().any(|name| e.method == name) =>
        {
            factor(&e.receiver, depends)
        }
        Expr::Binary(e) => match e.op {
            BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                match (is_zero(&e.left), is_zero(&e.right)) {
                    (_, true) => factor(&e.left, depends),
                    (true, _) => factor(&e.right, depends),
                    _ if is_magnitude(&e.left) || is_magnitude(&e.right) => None,
                    _ => {
                        let (left, right) = (&e.left, &e.right);
                        let difference: Expr = parse_quote!((#left) - (#right));
                        is_middle(&difference).then_some(difference)
                    }
                }
            }
            // Of two signs, that at the middle.
            BinOp::Eq(_) | BinOp::Ne(_) => {
                let side = match (is_middle(&e.left), is_middle(&e.right)) {
                    (true, false) => &e.left,
                    (false, true) => &e.right,
                    _ => return None,
                };
                match without_parentheses(side) {
                    Expr::MethodCall(sign) if sign.method == "signum" => factor(&sign.receiver, depends),
                    Expr::MethodCall(_) | Expr::Path(_) => compared(side, before, depends),
                    Expr::Binary(inner) if !matches!(inner.op, BinOp::Eq(_) | BinOp::Ne(_)) => {
                        compared(side, before, depends)
                    }
                    _ => None,
                }
            }
            _ => None,
        },
        _ => None,
    }
}

/// The factor of a product that depends on the middle.
fn factor(expr: &Expr, depends: &HashSet<String>) -> Option<Expr> {
    let is_middle = |expr: &Expr| mentions(expr).has_any(depends);
    match without_parentheses(expr) {
        Expr::Unary(e) if matches!(e.op, UnOp::Neg(_)) => factor(&e.expr, depends),
        Expr::Binary(e) if matches!(e.op, BinOp::Mul(_)) => match (is_middle(&e.left), is_middle(&e.right)) {
            (true, false) => factor(&e.left, depends),
            (false, true) => factor(&e.right, depends),
            _ => None,
        },
        Expr::MethodCall(e) if e.method == "signum" => factor(&e.receiver, depends),
        other => (is_middle(other) && !is_magnitude(other)).then(|| other.clone()),
    }
}

/// Whether a value has no sign to look for.
fn is_magnitude(expr: &Expr) -> bool {
    matches!(without_parentheses(expr), Expr::MethodCall(e) if e.method == "abs")
}

fn is_zero(expr: &Expr) -> bool {
    match without_parentheses(expr) {
        Expr::Lit(literal) => {
            matches!(&literal.lit, Lit::Float(zero) if zero.base10_parse::<f64>().is_ok_and(|zero| zero == 0.0))
        }
        _ => false,
    }
}

fn set_by(e: &ExprAssign) -> Option<&Ident> {
    match &*e.left {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The variables that an expression takes; nothing if it may leave, or has what nobody can look into.
fn names_of(expr: &Expr) -> Option<HashSet<String>> {
    let mut mentioned = Mentioned::default();
    mentioned.visit_expr(expr);
    (!mentioned.leaves).then(|| mentioned.counts.into_keys().collect())
}

/// The variables that are mentioned, and how often.
#[derive(Clone, Default)]
pub(super) struct Mentioned {
    counts: HashMap<String, usize>,
    leaves: bool,
}

impl Mentioned {
    pub(super) fn of(stmt: &Stmt) -> Self {
        let mut mentioned = Mentioned::default();
        mentioned.visit_stmt(stmt);
        mentioned
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (name, count) in &other.counts {
            *self.counts.entry(name.clone()).or_default() += count;
        }
    }

    pub(super) fn count(&self, name: &str) -> usize {
        self.counts.get(name).copied().unwrap_or_default()
    }

    fn has_any(&self, names: &HashSet<String>) -> bool {
        names.iter().any(|name| self.counts.contains_key(name))
    }
}

pub(super) fn mentions(expr: &Expr) -> Mentioned {
    let mut mentioned = Mentioned::default();
    mentioned.visit_expr(expr);
    mentioned
}

impl<'ast> Visit<'ast> for Mentioned {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if let Some(name) = path.path.get_ident() {
            *self.counts.entry(name.to_string()).or_default() += 1;
        }
    }
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.leaves |= matches!(
            expr,
            Expr::Return(_)
                | Expr::Break(_)
                | Expr::Continue(_)
                | Expr::Try(_)
                | Expr::Macro(_)
                | Expr::Assign(_)
        );
        syn::visit::visit_expr(self, expr);
    }
    /// What an error carries is made of primals.
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if !matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err")) {
            syn::visit::visit_expr_call(self, call);
        }
    }
    /// Any word of a macro may be a variable.
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        for word in mac.tokens.to_string().split(|c: char| !c.is_alphanumeric() && c != '_') {
            *self.counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The variables that are set within an expression, and whether that is by counting alone.
pub(super) fn assigned(expr: &Expr) -> HashMap<String, bool> {
    let mut assigned = Assigned::default();
    assigned.visit_expr(expr);
    assigned.0
}

#[derive(Default)]
struct Assigned(HashMap<String, bool>);

impl Assigned {
    fn add(&mut self, target: &Expr, counts: bool) {
        match target {
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident() {
                    *self.0.entry(name.to_string()).or_insert(true) &= counts;
                }
            }
            Expr::Tuple(e) => e.elems.iter().for_each(|part| self.add(part, counts)),
            Expr::Field(e) => self.add(&e.base, counts),
            Expr::Index(e) => self.add(&e.expr, counts),
            Expr::Unary(e) => self.add(&e.expr, counts),
            Expr::Paren(e) => self.add(&e.expr, counts),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Assigned {
    fn visit_expr_assign(&mut self, e: &'ast ExprAssign) {
        self.add(&e.left, false);
        syn::visit::visit_expr_assign(self, e);
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        use BinOp::{AddAssign, DivAssign, MulAssign, RemAssign, SubAssign};
        if matches!(e.op, AddAssign(_) | SubAssign(_) | MulAssign(_) | DivAssign(_) | RemAssign(_)) {
            let counts = matches!(&*e.right, Expr::Lit(literal) if matches!(literal.lit, Lit::Int(_)));
            self.add(&e.left, counts);
        }
        syn::visit::visit_expr_binary(self, e);
    }
    /// What is lent may be written to.
    fn visit_expr_reference(&mut self, e: &'ast syn::ExprReference) {
        if e.mutability.is_some() {
            self.add(&e.expr, false);
        }
        syn::visit::visit_expr_reference(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The names that a statement binds.
pub(super) fn bound(stmt: &Stmt) -> HashSet<String> {
    match stmt {
        Stmt::Local(Local { pat, .. }) => names(pat),
        _ => HashSet::new(),
    }
}

/// The names that a pattern binds.
pub(super) fn names(pat: &Pat) -> HashSet<String> {
    struct Names(HashSet<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
            self.0.insert(pat.ident.to_string());
            syn::visit::visit_pat_ident(self, pat);
        }
    }
    let mut names = Names(HashSet::new());
    names.visit_pat(pat);
    names.0
}
