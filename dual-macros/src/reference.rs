//! The tables of messages and options in the documentation, which must be those of the code.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;

/// The tables with the sources of what they list.
const TABLES: [(&str, &[&str]); 3] = [
    (include_str!("reference/errors.md"), &[include_str!("diag.rs"), include_str!("diag/options.rs")]),
    (include_str!("reference/derive_errors.md"), &[include_str!("diag/derive.rs")]),
    (include_str!("reference/check_errors.md"), &[include_str!("check.rs")]),
];

/// Nobody sees it: the kinds of checks are named by our own macros.
const INTERNAL: &str = "no such check";

/// The first string literal of each call that makes an error, and of each text that a fn gives.
#[derive(Default)]
struct Messages(Vec<String>);

impl<'ast> Visit<'ast> for Messages {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let function = call.func.to_token_stream().to_string();
        if function.starts_with("Error :: new") {
            let text = call.args.iter().nth(1).and_then(|text| literal(text.to_token_stream()));
            self.0.push(text.expect("an error has its text as second argument"));
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let of_the_catalogue = matches!(item.vis, syn::Visibility::Restricted(_)) && item.sig.ident != "show";
        let gives_text = item.sig.output.to_token_stream().to_string() == "-> String";
        // Panics at compile time are handed out as texts.
        if of_the_catalogue && gives_text {
            let texts = item.block.stmts.last().and_then(|text| literal(text.to_token_stream()));
            self.0.extend(texts);
        }
        syn::visit::visit_item_fn(self, item);
    }
}

/// The first string literal among tokens, with … for what is filled in.
fn literal(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => literal(group.stream()),
        TokenTree::Literal(literal) => match syn::parse_str::<syn::LitStr>(&literal.to_string()) {
            Ok(text) => Some(filled(&text.value())),
            Err(_) => None,
        },
        _ => None,
    })
}

fn filled(format: &str) -> String {
    let mut text = String::new();
    let mut parts = format.split('{');
    text.extend(parts.next());
    for part in parts {
        text.push('…');
        text.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    text
}

/// The first cells of the rows of all tables in a page.
fn rows(page: &str) -> Vec<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    rows.map(|(cell, _)| cell.replace("\\|", "|")).collect()
}

#[test]
fn every_message_is_in_its_table() {
    let mut missing = Vec::new();
    let mut count = 0;
    for (page, sources) in TABLES {
        let rows = rows(page);
        let mut messages = Messages::default();
        for source in sources {
            messages.visit_file(&syn::parse_file(source).expect("a source of this crate"));
        }
        count += messages.0.len();
        missing
            .extend(messages.0.into_iter().filter(|message| message != INTERNAL && !rows.contains(message)));
    }
    assert!(missing.is_empty(), "not in the tables of src/reference:\n{}", missing.join("\n"));
    assert!(count > 60, "the catalogue is read: {count}");
}

/// The rows above "The compiler's own words" are messages of ours.
#[test]
fn every_row_is_a_message() {
    for (page, sources) in TABLES {
        let mut messages = Messages::default();
        for source in sources {
            messages.visit_file(&syn::parse_file(source).expect("a source of this crate"));
        }
        let ours = page.split("## The compiler's own words").next().unwrap_or_default();
        for row in rows(ours) {
            let known =
                messages.0.contains(&row) || row == "message" || row.starts_with("cannot find function");
            assert!(known, "in a table, but not in the catalogue: {row}");
        }
    }
}

#[test]
fn every_option_is_in_the_table() {
    let page = include_str!("lib.rs");
    let names = |text: &str| -> Vec<String> {
        let codes = text.split('`').skip(1).step_by(2);
        codes.map(|code| code.split(['(', ' ']).next().unwrap_or_default().to_string()).collect()
    };
    let message = crate::diag::unknown_option(proc_macro2::Span::call_site(), "order").to_string();
    let (_, options) = message.split_once("; it has ").expect("the message lists the options");
    let table = page.split("/// # Options").nth(1).and_then(|rest| rest.split("\n///\n").next());
    let listed: Vec<String> = table
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("/// | `"))
        .map(|row| row.split(['(', ' ', '`']).next().unwrap_or_default().to_string())
        .collect();
    let mut expected = names(options);
    let mut found = listed;
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}
