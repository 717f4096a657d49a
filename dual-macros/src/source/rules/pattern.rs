//! The rules of a `macro_rules!`, read.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One rule: what it takes, and what it gives.
pub(super) struct Rule {
    pub(super) takes: Vec<Node>,
    pub(super) gives: Vec<Node>,
}

/// A part of either side.
pub(super) enum Node {
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
    /// `$name`, with the kind of what it takes on the left.
    Variable(String, Option<Fragment>),
    /// `$( … ) separator operator`.
    Repeat {
        nodes: Vec<Node>,
        separator: Option<char>,
        operator: char,
    },
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Expr,
    Ident,
    Literal,
    Path,
    Tree,
    Type,
}

impl Fragment {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "expr" => Fragment::Expr,
            "ident" => Fragment::Ident,
            "literal" => Fragment::Literal,
            "path" => Fragment::Path,
            "tt" => Fragment::Tree,
            "ty" => Fragment::Type,
            _ => return None,
        })
    }
}

/// The rules of a definition; `None` if there is something in one that is not read here.
pub(super) fn rules(definition: TokenStream) -> Option<Vec<Rule>> {
    let mut tokens = definition.into_iter();
    let mut rules = Vec::new();
    while let Some(token) = tokens.next() {
        let TokenTree::Group(takes) = token else { return None };
        let (Some(TokenTree::Punct(_)), Some(TokenTree::Punct(_)), Some(TokenTree::Group(gives))) =
            (tokens.next(), tokens.next(), tokens.next())
        else {
            return None;
        };
        rules.push(Rule { takes: nodes(takes.stream(), true)?, gives: nodes(gives.stream(), false)? });
        // The semicolon.
        tokens.next();
    }
    Some(rules)
}

fn nodes(tokens: TokenStream, takes: bool) -> Option<Vec<Node>> {
    let mut tokens = tokens.into_iter().peekable();
    let mut nodes = Vec::new();
    while let Some(token) = tokens.next() {
        nodes.push(match token {
            TokenTree::Punct(sign) if sign.as_char() == '$' => match tokens.next()? {
                TokenTree::Ident(name) if name == "crate" && !takes => Node::Token(TokenTree::Ident(name)),
                TokenTree::Ident(name) if takes => {
                    let (Some(TokenTree::Punct(_)), Some(TokenTree::Ident(kind))) =
                        (tokens.next(), tokens.next())
                    else {
                        return None;
                    };
                    Node::Variable(name.to_string(), Some(Fragment::of(&kind.to_string())?))
                }
                TokenTree::Ident(name) => Node::Variable(name.to_string(), None),
                TokenTree::Group(group) => {
                    let nodes = self::nodes(group.stream(), takes)?;
                    let TokenTree::Punct(first) = tokens.next()? else { return None };
                    let is_operator = |sign: char| ['*', '+', '?'].contains(&sign);
                    let (separator, operator) = if is_operator(first.as_char()) {
                        (None, first.as_char())
                    } else {
                        let TokenTree::Punct(operator) = tokens.next()? else { return None };
                        (Some(first.as_char()), operator.as_char())
                    };
                    is_operator(operator).then_some(())?;
                    Node::Repeat { nodes, separator, operator }
                }
                _ => return None,
            },
            TokenTree::Group(group) => Node::Group(group.delimiter(), self::nodes(group.stream(), takes)?),
            token => Node::Token(token),
        });
    }
    Some(nodes)
}
