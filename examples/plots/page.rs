//! The page around tables and pictures.

use std::fmt::Write;

use dual_core::check::{Report, Verdict};

const STYLE: &str = "
body { font: 15px/1.5 system-ui, sans-serif; color: #262626; max-width: 1180px; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.6em } h2 { font-size: 1.15em; margin: 2em 0 0.4em }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100% }
th, td { padding: 0.25em 0.7em; border-bottom: 1px solid #e0e0e0; text-align: right; white-space: nowrap }
th:first-child, td:first-child, th:last-child, td:last-child { text-align: left }
td:last-child { white-space: normal }
th { border-bottom: 2px solid #9a9a9a; font-weight: 600 }
.good { color: #1a7f37 } .bad { color: #b3261e; font-weight: 600 } .open { color: #9a6700 }
.panels { display: flex; flex-wrap: wrap; gap: 10px }
.panels svg { max-width: 100%; height: auto }
p.note { color: #5a5a5a; margin: 0.3em 0 }
";

/// The page of a fn of this name, with everything in it.
pub(crate) fn of(name: &str, reports: &[(&str, Report)], panels: &[[String; 2]]) -> String {
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Check of {name}</title>\
         <style>{STYLE}</style></head><body>\n<h1>Check of <code>{name}</code></h1>\n"
    );
    for (title, report) in reports {
        let _ = write!(page, "<h2>{title}</h2>\n{}", table(report));
    }
    page.push_str(
        "<h2>Argument by argument</h2>\n<p class=\"note\">Left the derivative over an interval, as it is computed and as it is \
         measured; the line is the point of the tables. Right the error of a central difference at that point against its step: \
         truncation falls with the step to the left, rounding rises, and the line at 10⁻⁵ is the step of the second table. The red \
         line is what extrapolation makes of fifteen evaluations.</p>\n",
    );
    for pair in panels {
        let _ = writeln!(page, "<div class=\"panels\">{}{}</div>", pair[0], pair[1]);
    }
    page.push_str("</body></html>\n");
    page
}

fn table(report: &Report) -> String {
    let text = report.to_string();
    let mut table =
        format!("<p class=\"note\">{}</p>\n<table><tr>", escaped(text.lines().next().unwrap_or_default()));
    for heading in ["argument", "analytic", "numeric", "± error", "relative", "ulps", "verdict"] {
        let _ = write!(table, "<th>{heading}</th>");
    }
    table.push_str("</tr>\n");
    for entry in report.entries() {
        let class = match entry.verdict {
            Verdict::Agrees => "good",
            Verdict::Differs => "bad",
            _ => "open",
        };
        let branch = entry.branch.map(|distance| format!("another branch {distance:+.3} away"));
        let details: Vec<String> = entry.detail.iter().cloned().chain(branch).collect();
        let _ = writeln!(
            table,
            "<tr><td><code>{}</code></td><td>{:.15e}</td><td>{:.15e}</td><td>{:.1e}</td><td>{:.1e}</td><td>{:.0}</td>\
             <td><span class=\"{class}\">{}</span> {}</td></tr>",
            escaped(&entry.argument),
            entry.analytic,
            entry.numeric,
            entry.error,
            entry.relative_error(),
            entry.ulps(),
            entry.verdict,
            escaped(&details.join("; ")),
        );
    }
    table + "</table>\n"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
