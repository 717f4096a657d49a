//! What it takes to hand generated derivatives to a solver: lines between `// glue` and `// end of glue` in the examples.

/// The examples, in the order of the README's table.
const EXAMPLES: [(&str, &str); 10] = [
    ("argmin", include_str!("../argmin.rs")),
    ("curve_fit", include_str!("../curve_fit.rs")),
    ("stiff", include_str!("../stiff.rs")),
    ("kalman", include_str!("../kalman.rs")),
    ("pose_fit", include_str!("../pose_fit.rs")),
    ("newton", include_str!("../newton.rs")),
    ("train", include_str!("../train.rs")),
    ("greeks", include_str!("../greeks.rs")),
    ("peng_robinson", include_str!("../peng_robinson.rs")),
    ("generic_code", include_str!("../generic_code.rs")),
];
const MOST: usize = 10;

fn lines_of_glue(source: &str) -> usize {
    let mut within = false;
    let mut count = 0;
    for line in source.lines().map(str::trim) {
        match line {
            "// glue" => within = true,
            "// end of glue" => within = false,
            "" => {}
            _ => count += usize::from(within),
        }
    }
    assert!(!within, "glue that does not end");
    count
}

#[test]
fn at_most_ten_lines_each() {
    for (name, source) in EXAMPLES {
        let lines = lines_of_glue(source);
        assert!((1..=MOST).contains(&lines), "{name}: {lines} lines of glue");
    }
}

#[test]
fn the_readme_counts_them_right() {
    let readme = include_str!("../../../README.md");
    for (name, source) in EXAMPLES {
        let row = readme.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let row = row.unwrap_or_else(|| panic!("{name} is not in the README's table"));
        let counted = row.trim_end_matches('|').rsplit('|').next().map(str::trim);
        assert_eq!(counted, Some(lines_of_glue(source).to_string().as_str()), "{name}");
    }
}
