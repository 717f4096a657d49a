//! The examples of the functions in the table, for the documentation of what is generated from it.

/// An example of the function of this name: of [`Part`](crate::Part), or of the numbers, with one argument or two.
macro_rules! example {
    (part acosh) => { example!(@part acosh "1.5") };
    (part $f:ident) => { example!(@part $f "0.3") };
    (number acosh) => { example!(@number acosh "1.5") };
    (number $f:ident) => { example!(@number $f "0.3") };
    (@part $f:ident $x:literal) => {
        concat!(
            "\n```\nuse dual_core::{Part, assert_grad, derivative};\n\n",
            "let (y, _) = derivative(|x| Part::", stringify!($f), "(&x), ", $x, ");\n",
            "assert_eq!(y, Part::", stringify!($f), "(&", $x, "_f64));\n",
            "assert_grad!(|x| Part::", stringify!($f), "(&x), at = ", $x, ");\n```"
        )
    };
    (@number $f:ident $x:literal) => {
        concat!(
            "\n```\nuse dual_core::{Part, derivative};\n\n",
            "let (y, slope) = derivative(|x| x.", stringify!($f), "(), ", $x, ");\n",
            "assert_eq!(y, Part::", stringify!($f), "(&", $x, "_f64));\n",
            "assert!(slope.is_finite());\n```"
        )
    };
    (part2 $f:ident) => {
        concat!(
            "\n```\nuse dual_core::{Part, assert_grad, gradient};\n\n",
            "let (y, _) = gradient(|[a, b]| Part::", stringify!($f), "(&a, b), &[0.7_f64, 0.3]);\n",
            "assert_eq!(y, Part::", stringify!($f), "(&0.7_f64, 0.3));\n",
            "assert_grad!(|[a, b]| Part::", stringify!($f), "(&a, b), at = [0.7, 0.3]);\n```"
        )
    };
    (number2 $f:ident) => {
        concat!(
            "\n```\nuse dual_core::{Part, gradient};\n\n",
            "let (y, slopes) = gradient(|[a, b]| a.", stringify!($f), "(b), &[0.7_f64, 0.3]);\n",
            "assert_eq!(y, Part::", stringify!($f), "(&0.7_f64, 0.3));\n",
            "assert!(slopes.iter().all(|slope| slope.is_finite()));\n```"
        )
    };
}
pub(crate) use example;
