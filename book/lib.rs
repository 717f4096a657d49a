//! The guide in `src/`: its chapters, so that their snippets are tests, and what those say about outputs.
//!
//! `cargo test -p book` compiles and runs every snippet; `cargo run -p book --features html` makes the pages.

/// The list of chapters, by the names of their files.
macro_rules! chapters {
    ($($chapter:ident)*) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("src/", stringify!($chapter), ".md"))]
            pub mod $chapter {}
        )*

        /// Every chapter: its name and its text.
        pub const CHAPTERS: &[(&str, &str)] =
            &[$( (stringify!($chapter), include_str!(concat!("src/", stringify!($chapter), ".md"))) ),*];
    };
}
chapters! {
    introduction
    derivative gradient chain_rule partial_derivatives matrices gradient_check
    dual_numbers attribute drivers
    trust performance rules_by_hand solvers
    from_num_dual from_finite_differences from_forwarddiff_and_jax
    limits
}

/// Asserts that a snippet prints what its chapter shows: the block of text with this number, from 0.
///
/// Derivatives have to agree to nine digits, as the last ones are those of the platform's functions; of how far off they are,
/// which is rounding, only the place in the table counts.
///
/// ```
/// book::prints(" [7.0, 8.0]\n", "gradient", 0);
/// ```
///
/// # Panics
/// If there is no such chapter or block, or the texts differ.
#[track_caller]
pub fn prints(text: impl std::fmt::Display, chapter: &str, block: usize) {
    let page = CHAPTERS.iter().find(|(name, _)| *name == chapter).expect("a chapter").1;
    let shown = page.split("```text\n").nth(block + 1).and_then(|rest| rest.split("```").next());
    let (shown, text) = (shown.expect("a block of text"), text.to_string());
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (ours, theirs) = (words(&text), words(shown));
    let same = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| agree(a, b));
    assert!(same, "the chapter `{chapter}` shows\n{shown}\nand the snippet prints\n{text}");
}

/// Whether two words of an output mean the same.
fn agree(a: &str, b: &str) -> bool {
    let number = |word: &str| word.trim_matches(['[', ']', '(', ')', ',', ';']).parse::<f64>();
    match (number(a), number(b)) {
        (Ok(x), Ok(y)) if a.len() > 12 => (x - y).abs() <= 1e-9 * x.abs().max(1e-3),
        (Ok(_), Ok(_)) => a == b || a.contains('e') || a.parse::<u64>().is_ok(),
        _ => a == b,
    }
}
