//! A call held against a rule, and what the rule gives for it.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Expr, Lit, Macro, Path, Token, Type};

use super::pattern::{Fragment, Node, Rule};

/// What a variable stands for.
enum Bound {
    Once(TokenStream),
    Each(Vec<Bindings>),
}

type Bindings = HashMap<String, Bound>;

/// What the rule gives for a call, if it takes that.
pub(super) fn expand(rule: &Rule, call: &Macro, count: usize) -> Option<TokenStream> {
    let bindings = (|input: ParseStream<'_>| all(&rule.takes, input)).parse2(call.tokens.clone()).ok()?;
    let mut own = HashSet::new();
    names(&rule.gives, &mut own);
    // What the arm of a `match` binds is not told from what it names.
    if rule.gives.iter().any(has_arms) && mentions(&rule.gives, &|name| occurs(&call.tokens, name)) {
        return None;
    }
    Writer { own, count, span: call.path.span() }.write(&rule.gives, &[&bindings])
}

fn has_arms(node: &Node) -> bool {
    match node {
        Node::Token(TokenTree::Punct(sign)) => sign.as_char() == '=' && sign.spacing() == Spacing::Joint,
        Node::Group(_, nodes) | Node::Repeat { nodes, .. } => nodes.iter().any(has_arms),
        Node::Token(_) | Node::Variable(..) => false,
    }
}

/// Whether a variable of this kind is named.
fn mentions(nodes: &[Node], is: &dyn Fn(&Ident) -> bool) -> bool {
    nodes.iter().any(|node| match node {
        Node::Token(TokenTree::Ident(word)) => is_variable(word) && is(word),
        Node::Group(_, nodes) | Node::Repeat { nodes, .. } => mentions(nodes, is),
        Node::Token(_) | Node::Variable(..) => false,
    })
}

fn occurs(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == *name,
        TokenTree::Group(group) => occurs(&group.stream(), name),
        TokenTree::Literal(_) | TokenTree::Punct(_) => false,
    })
}

fn all(nodes: &[Node], input: ParseStream<'_>) -> syn::Result<Bindings> {
    let mut bindings = Bindings::new();
    for node in nodes {
        match node {
            Node::Token(token) => {
                let next: TokenTree = input.parse()?;
                if next.to_string() != token.to_string() {
                    return Err(input.error("another token"));
                }
            }
            Node::Group(delimiter, nodes) => {
                let TokenTree::Group(group) = input.parse()? else { return Err(input.error("no group")) };
                if group.delimiter() != *delimiter {
                    return Err(input.error("another group"));
                }
                bindings.extend((|input: ParseStream<'_>| all(nodes, input)).parse2(group.stream())?);
            }
            Node::Variable(name, kind) => {
                bindings.insert(name.clone(), Bound::Once(fragment(*kind, input)?));
            }
            Node::Repeat { nodes, separator, operator } => {
                let each = repeated(nodes, *separator, *operator, input);
                if each.is_empty() && *operator == '+' {
                    return Err(input.error("nothing"));
                }
                bindings.extend(variables(nodes).into_iter().map(|name| (name, Bound::Each(Vec::new()))));
                // One list, under the name of each variable in it.
                for turn in each {
                    for (name, bound) in turn {
                        if let Some(Bound::Each(turns)) = bindings.get_mut(&name) {
                            turns.push(Bindings::from([(name, bound)]));
                        }
                    }
                }
            }
        }
    }
    Ok(bindings)
}

fn repeated(
    nodes: &[Node],
    separator: Option<char>,
    operator: char,
    input: ParseStream<'_>,
) -> Vec<Bindings> {
    let mut each = Vec::new();
    while !input.is_empty() && (operator != '?' || each.is_empty()) {
        let ahead = input.fork();
        if let Some(sign) = separator.filter(|_| !each.is_empty())
            && !ahead.parse::<Punct>().is_ok_and(|next| next.as_char() == sign)
        {
            break;
        }
        let Ok(turn) = all(nodes, &ahead) else { break };
        input.advance_to(&ahead);
        each.push(turn);
    }
    each
}

fn fragment(kind: Option<Fragment>, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    Ok(match kind {
        Some(Fragment::Expr) => whole(&input.parse()?),
        Some(Fragment::Ident) => Ident::parse_any(input)?.into_token_stream(),
        Some(Fragment::Literal) => {
            let (minus, literal): (Option<Token![-]>, Lit) = (input.parse()?, input.parse()?);
            if minus.is_some() { quote!((#minus #literal)) } else { quote!(#literal) }
        }
        Some(Fragment::Path) => Path::parse(input)?.into_token_stream(),
        Some(Fragment::Tree) => TokenTree::parse(input)?.into_token_stream(),
        Some(Fragment::Type) => Type::parse(input)?.into_token_stream(),
        None => return Err(input.error("no kind")),
    })
}

/// An expression that stays one, whatever stands beside it.
fn whole(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Lit(_)
        | Expr::Path(_)
        | Expr::Call(_)
        | Expr::MethodCall(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Paren(_)
        | Expr::Array(_)
        | Expr::Tuple(_) => quote!(#expr),
        _ => quote!((#expr)),
    }
}

fn variables(nodes: &[Node]) -> Vec<String> {
    let of = |node: &Node| match node {
        Node::Token(_) => Vec::new(),
        Node::Group(_, nodes) | Node::Repeat { nodes, .. } => variables(nodes),
        Node::Variable(name, _) => vec![name.clone()],
    };
    nodes.iter().flat_map(of).collect()
}

/// The names that what a rule gives binds itself by `let`, `for` and closures: the caller's of the same name are others.
fn names(nodes: &[Node], own: &mut HashSet<String>) {
    let sign = |node: Option<&Node>| match node {
        Some(Node::Token(TokenTree::Punct(sign))) => Some(sign.as_char()),
        _ => None,
    };
    let (mut binds, mut closure) = (false, false);
    for (i, node) in nodes.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &nodes[i]);
        match node {
            Node::Token(TokenTree::Ident(word)) if word == "let" || word == "for" => binds = true,
            Node::Token(TokenTree::Ident(word)) if word == "in" => binds = false,
            Node::Token(TokenTree::Ident(word)) if binds && is_variable(word) => {
                own.insert(word.to_string());
            }
            Node::Token(TokenTree::Punct(bar)) if bar.as_char() == '|' => {
                let behind_move =
                    matches!(before, Some(Node::Token(TokenTree::Ident(word))) if word == "move");
                let starts = before.is_none() || behind_move || [',', '='].map(Some).contains(&sign(before));
                binds = !closure && starts;
                closure = binds;
            }
            Node::Token(TokenTree::Punct(sign)) if ['=', ':', ';'].contains(&sign.as_char()) => binds = false,
            Node::Token(TokenTree::Punct(sign)) if sign.as_char() == ',' => binds |= closure,
            Node::Group(_, nodes) if binds => nodes.iter().for_each(|node| bound(node, own)),
            Node::Group(_, nodes) | Node::Repeat { nodes, .. } => names(nodes, own),
            Node::Token(_) | Node::Variable(..) => {}
        }
    }
}

/// The names in a pattern of several.
fn bound(node: &Node, own: &mut HashSet<String>) {
    match node {
        Node::Token(TokenTree::Ident(word)) if is_variable(word) => {
            own.insert(word.to_string());
        }
        Node::Group(_, nodes) | Node::Repeat { nodes, .. } => nodes.iter().for_each(|node| bound(node, own)),
        Node::Token(_) | Node::Variable(..) => {}
    }
}

fn is_variable(word: &Ident) -> bool {
    let text = word.to_string();
    text.starts_with(|c: char| c.is_lowercase() || c == '_') && !["mut", "ref"].contains(&text.as_str())
}

struct Writer {
    own: HashSet<String>,
    count: usize,
    /// Where the call stands.
    span: Span,
}

impl Writer {
    fn write(&self, nodes: &[Node], scopes: &[&Bindings]) -> Option<TokenStream> {
        let mut written = TokenStream::new();
        // Of a field or a method, not of a range.
        let (mut dots, mut behind_dot) = (0, false);
        for node in nodes {
            match node {
                Node::Token(TokenTree::Ident(word))
                    if !behind_dot && self.own.contains(&word.to_string()) =>
                {
                    // The user's other names do not end like this.
                    let name = format!("{word}_of_macro{}", self.count);
                    written.extend([TokenTree::Ident(Ident::new(&name, self.span))]);
                }
                Node::Token(token) => {
                    let mut token = token.clone();
                    token.set_span(self.span);
                    written.extend([token]);
                }
                Node::Group(delimiter, nodes) => {
                    let mut group = Group::new(*delimiter, self.write(nodes, scopes)?);
                    group.set_span(self.span);
                    written.extend([TokenTree::Group(group)]);
                }
                Node::Variable(name, _) => {
                    let Bound::Once(tokens) = scopes.iter().rev().find_map(|scope| scope.get(name))? else {
                        return None;
                    };
                    written.extend(tokens.clone());
                }
                Node::Repeat { nodes, separator, .. } => {
                    let lists: Vec<&Vec<Bindings>> = variables(nodes)
                        .iter()
                        .filter_map(|name| scopes.iter().rev().find_map(|scope| scope.get(name)))
                        .filter_map(|bound| match bound {
                            Bound::Each(turns) => Some(turns),
                            Bound::Once(_) => None,
                        })
                        .collect();
                    let turns = lists.first()?.len();
                    lists.iter().all(|list| list.len() == turns).then_some(())?;
                    for turn in 0..turns {
                        if let Some(sign) = separator.filter(|_| turn > 0) {
                            written.extend([TokenTree::Punct(Punct::new(sign, Spacing::Alone))]);
                        }
                        let inner: Vec<&Bindings> =
                            scopes.iter().copied().chain(lists.iter().map(|list| &list[turn])).collect();
                        written.extend(self.write(nodes, &inner)?);
                    }
                }
            }
            let is_dot = matches!(node, Node::Token(TokenTree::Punct(sign)) if sign.as_char() == '.');
            dots = if is_dot { dots + 1 } else { 0 };
            behind_dot = dots == 1;
        }
        Some(written)
    }
}
