//! What a report says.

use dual_core::check::{Check, Verdict, check_gradient, check_jacobian};

fn surface<'a>() -> Check<'a> {
    let value = |x: &[f64]| vec![x[0].powi(3) * x[1].sin()];
    let gradient = |x: &[f64]| vec![3.0 * x[0] * x[0] * x[1].sin(), x[0].powi(3) * x[1].cos()];
    Check::new("surface", vec!["x".into(), "w[2]".into()], vec![2.0, 0.5], f64::EPSILON, value, gradient)
}

fn surface_hessian(x: &[f64]) -> Vec<f64> {
    let (sin, cos) = x[1].sin_cos();
    let mixed = 3.0 * x[0] * x[0] * cos;
    vec![6.0 * x[0] * sin, mixed, mixed, -x[0].powi(3) * sin]
}

#[test]
fn header_and_rows() {
    let report = surface().gradient();
    let text = report.to_string();
    println!("{text}");
    assert!(
        text.starts_with("gradient of surface at (x = 2, w[2] = 0.5): agrees, relative error "),
        "{text}"
    );
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(report.evaluations() > 10);
    report.assert();
}

#[test]
fn hessian() {
    let check = surface().with_hessian(surface_hessian);
    let report = check.hessian();
    println!("{report}");
    assert!(report.passed(), "{report}");
    let arguments: Vec<&str> = report.entries().iter().map(|entry| entry.argument.as_str()).collect();
    assert_eq!(arguments, ["x, x", "x, w[2]", "w[2], x", "w[2], w[2]"]);
    assert!(!surface().hessian().passed());

    let wrong = surface().with_hessian(|x| surface_hessian(x).iter().map(|h| 2.0 * h).collect()).hessian();
    assert!(wrong.entries().iter().all(|entry| entry.verdict == Verdict::Differs), "{wrong}");
}

#[test]
fn hessian_that_is_not_symmetric() {
    let skew = |x: &[f64]| {
        let mut hessian = surface_hessian(x);
        hessian[1] *= 1.0 + 1e-14;
        hessian
    };
    let report = surface().with_hessian(skew).hessian();
    assert!(!report.passed());
    let detail = report.worst().unwrap().detail.clone().unwrap();
    assert!(detail.starts_with("not symmetric: "), "{report}");
}

#[test]
fn worst_first_and_cut() {
    let x: Vec<f64> = (1..=30).map(f64::from).collect();
    let value = |x: &[f64]| x.iter().map(|x| x * x).sum::<f64>();
    let gradient = |x: &[f64]| {
        let mut gradient: Vec<f64> = x.iter().map(|x| 2.0 * x).collect();
        gradient[17] *= -1.0;
        gradient
    };
    let report = check_gradient(value, gradient, &x);
    let text = report.to_string();
    println!("{text}");
    assert_eq!(report.worst().unwrap().argument, "x[17]");
    assert!(text.lines().nth(2).unwrap().trim_start().starts_with("x[17] "), "{text}");
    assert!(text.lines().nth(2).unwrap().ends_with("DIFFERS"), "{text}");
    assert!(text.ends_with("… and 10 more that are no worse"), "{text}");
    assert!(
        text.starts_with("gradient of f at (x[0] = 1, ")
            && text.lines().next().unwrap().contains(", …): DIFFERS")
    );
}

#[test]
fn jacobian_labels() {
    let f = |x: &[f64]| vec![x[0] * x[1], x[0] - x[1]];
    let report = check_jacobian(f, |x| vec![vec![x[1], x[0]], vec![1.0, -1.0]], &[2.0, 3.0]);
    assert!(report.passed() && report.to_string().contains("f[1] by x[0]"), "{report}");
    assert_eq!(report.entries()[2].output, 1);
}

#[test]
fn lengths_that_do_not_fit() {
    let report = check_gradient(|x| x[0], |_| vec![1.0], &[1.0, 2.0]);
    assert!(!report.passed());
    assert!(report.to_string().contains("length 1") && report.to_string().contains("length 2"), "{report}");
    let f = |x: &[f64]| vec![x[0], x[1]];
    let ragged = check_jacobian(f, |_| vec![vec![1.0, 0.0], vec![1.0]], &[1.0, 2.0]);
    assert!(!ragged.passed() && ragged.to_string().contains("row 1"), "{ragged}");
    let short = check_jacobian(f, |_| vec![vec![1.0, 0.0]], &[1.0, 2.0]);
    assert!(!short.passed() && short.to_string().contains("1 row"), "{short}");
    let vector =
        Check::new("f", vec!["x".into()], vec![1.0], f64::EPSILON, |x| vec![x[0]; 2], |_| vec![1.0; 2]);
    assert!(vector.jacobian().passed() && !vector.gradient().passed());
}

#[test]
fn tolerance_replaces_the_rule() {
    let check = |factor: f64| {
        let gradient = move |x: &[f64]| vec![factor * x[0].cos(), 0.0];
        Check::new(
            "f",
            vec!["x".into(), "y".into()],
            vec![0.3, 1.0],
            f64::EPSILON,
            |x| vec![x[0].sin()],
            gradient,
        )
    };
    assert!(!check(1.0 + 1e-6).gradient().passed());
    assert!(check(1.0 + 1e-6).tolerance(1e-5).gradient().passed());
    assert!(!check(1.0 + 1e-4).tolerance(1e-5).gradient().passed());
}

#[test]
#[should_panic(expected = "DIFFERS")]
fn assert_panics_with_the_table() {
    check_gradient(|x| x[0] * x[0], |_| vec![1.0], &[3.0]).assert();
}

#[test]
fn relative_error_and_ulps() {
    let report = check_gradient(|_| 0.0, |_| vec![0.0], &[1.0]);
    assert_eq!(report.relative_error(), 0.0);
    let entry = report.worst().unwrap();
    assert_eq!((entry.relative_error(), entry.ulps()), (0.0, 0.0));
    let report = check_gradient(|x| x[0] * x[0], |_| vec![6.0_f64.next_up()], &[3.0]);
    assert!(report.passed() && report.worst().unwrap().ulps() < 32.0, "{report}");
    let none = check_gradient(|_| 1.0, |_| vec![], &[]);
    assert!(none.passed() && none.worst().is_none() && none.relative_error() == 0.0);
}

#[test]
fn markdown_is_cut_with_a_count_and_csv_is_whole() {
    let x: Vec<f64> = (1..=30).map(f64::from).collect();
    let report = check_gradient(|x| x.iter().map(|x| x * x).sum(), |x| vec![2.0; x.len()], &x);
    let page = report.to_markdown();
    println!("{page}");
    assert!(page.starts_with("gradient of `f` at (x[0] = 1, "), "{page}");
    assert!(page.lines().filter(|line| line.starts_with("| `x[")).all(|line| line.matches('|').count() == 8));
    assert!(
        page.contains("| argument | analytic | numeric | ± error | relative | ulps | verdict |\n|---|--:|")
    );
    assert_eq!(page.lines().filter(|line| line.starts_with("| `x[")).count(), 20);
    assert!(page.ends_with("\n… and 10 more that are no worse\n"), "{page}");
    assert_eq!(report.to_csv().lines().count(), 31);
}

#[test]
fn csv_reads_back() {
    let check = surface().with_hessian(|x| surface_hessian(x).iter().map(|h| 1.1 * h).collect());
    let report = check.hessian();
    let lines = report.to_csv();
    println!("{lines}");
    for (line, entry) in lines.lines().skip(1).zip(report.entries()) {
        // The argument is `x, w[2]`: quoted, as it has a comma.
        let rest = line.strip_prefix(&format!("0,\"{}\",", entry.argument)).unwrap();
        let cells: Vec<&str> = rest.split(',').collect();
        assert_eq!(cells[1].parse::<f64>().unwrap().to_bits(), entry.analytic.to_bits());
        assert_eq!(cells[2].parse::<f64>().unwrap().to_bits(), entry.numeric.to_bits());
        assert_eq!(cells[6], entry.verdict.to_string());
    }
}
