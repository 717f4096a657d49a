//! What a report looks like: a table for terminals, Markdown, CSV.

use std::fmt::{self, Write as _};

use super::report::{Entry, Kind, Report};

/// Rows that the tables for readers show.
const ROWS: usize = 20;

const HEADINGS: [&str; 7] = ["argument", "analytic", "numeric", "± error", "relative", "ulps", "verdict"];

impl Report {
    /// The table as Markdown, under its header; cut as that of `Display` is.
    ///
    /// ```
    /// use dual_core::check::check_gradient;
    ///
    /// let page = check_gradient(|x| x[0] * x[0], |x| vec![2.0 * x[0]], &[1.0]).to_markdown();
    /// assert!(page.starts_with("gradient of `f` at (x[0] = 1): agrees"));
    /// assert!(page.contains("| `x[0]` | 2.0000000000000000e0 | "));
    /// ```
    pub fn to_markdown(&self) -> String {
        let escaped = |text: &str| text.replace('|', "\\|");
        let mut page = self.header(|name| format!("`{name}`"));
        for fault in &self.faults {
            let _ = write!(page, "\n- {}", escaped(&fault.to_string()));
        }
        page.push('\n');
        if !self.entries.is_empty() {
            let _ = write!(page, "\n| {} |\n|---|--:|--:|--:|--:|--:|---|\n", HEADINGS.join(" | "));
        }
        for entry in self.worst_first().into_iter().take(ROWS) {
            let [argument, others @ ..] = self.cells(entry);
            let _ = writeln!(page, "| `{argument}` | {} |", others.map(|cell| escaped(&cell)).join(" | "));
        }
        if let Some(rest) = self.hidden() {
            let _ = write!(page, "\n{rest}\n");
        }
        page
    }

    /// All entries as CSV (RFC 4180), in the order of [`entries`](Report::entries), under a line of names; numbers with all
    /// their digits.
    ///
    /// ```
    /// use dual_core::check::check_gradient;
    ///
    /// let lines = check_gradient(|x| x[0] * x[0], |x| vec![2.0 * x[0]], &[1.5]).to_csv();
    /// let mut lines = lines.lines();
    /// assert!(lines.next().unwrap().starts_with("output,argument,point,analytic,numeric,error,"));
    /// assert!(lines.next().unwrap().starts_with("0,x[0],1.5,3.0,"));
    /// ```
    pub fn to_csv(&self) -> String {
        let quoted = |text: &str| {
            let plain = !text.contains([',', '"', '\n']);
            if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
        };
        let mut lines = String::from(
            "output,argument,point,analytic,numeric,error,relative_error,ulps,verdict,detail,edge,branch\n",
        );
        for entry in &self.entries {
            let Entry { output, argument, point, analytic, numeric, error, verdict, .. } = entry;
            let (relative, ulps) = (entry.relative_error(), entry.ulps());
            let detail = quoted(entry.detail.as_deref().unwrap_or_default());
            let place = |place: Option<f64>| place.map_or(String::new(), |place| format!("{place:?}"));
            let (edge, branch) = (place(entry.edge), place(entry.branch));
            let _ = writeln!(
                lines,
                "{output},{},{point:?},{analytic:?},{numeric:?},{error:?},{relative:?},{ulps:?},{verdict},{detail},{edge},{branch}",
                quoted(argument)
            );
        }
        lines
    }

    fn header(&self, name: impl Fn(&str) -> String) -> String {
        let mut header = format!("{} of {} at {}", self.kind.noun(), name(&self.name), self.place);
        if self.points > 1 {
            let _ = write!(header, ", the worst of {} points", self.points);
        }
        let _ = write!(header, ": {}", self.outcome());
        if !self.entries.is_empty() {
            let _ = write!(header, ", relative error {:.1e}", self.relative_error());
        }
        header
    }

    fn label(&self, entry: &Entry) -> String {
        let several = self.entries.iter().any(|other| other.output > 0);
        match self.kind {
            Kind::Jacobian => format!("f[{}] by {}", entry.output, entry.argument),
            Kind::Jvp if several => format!("f[{}] along it", entry.output),
            Kind::Gradient | Kind::Hessian | Kind::Jvp | Kind::Hvp => entry.argument.clone(),
        }
    }

    fn cells(&self, entry: &Entry) -> [String; 7] {
        let argument = entry.argument.rsplit(", ").next().unwrap_or_default();
        let branch = entry.branch.map(|branch| {
            let sign = if branch < 0.0 { '-' } else { '+' };
            format!("another branch from {argument} {sign} {:.1e} on", branch.abs())
        });
        let details: Vec<String> = entry.detail.iter().cloned().chain(branch).collect();
        let detail = if details.is_empty() { String::new() } else { format!(": {}", details.join("; ")) };
        let ulps = entry.ulps();
        [
            self.label(entry),
            format!("{:.16e}", entry.analytic),
            format!("{:.16e}", entry.numeric),
            format!("{:.1e}", entry.error),
            format!("{:.1e}", entry.relative_error()),
            if ulps < 1e6 { format!("{ulps:.0}") } else { format!("{ulps:.1e}") },
            format!("{}{detail}", entry.verdict),
        ]
    }

    /// What the tables for readers do not show.
    fn hidden(&self) -> Option<String> {
        let hidden = self.entries.len().saturating_sub(ROWS);
        (hidden > 0).then(|| format!("… and {hidden} more that are no worse"))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.header(str::to_owned))?;
        for fault in &self.faults {
            write!(f, "\n  {fault}")?;
        }
        if self.entries.is_empty() {
            return Ok(());
        }
        let shown = self.worst_first().into_iter().take(ROWS).map(|entry| self.cells(entry));
        let rows: Vec<[String; 7]> = [HEADINGS.map(String::from)].into_iter().chain(shown).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: [usize; 7] = std::array::from_fn(width);
        for row in &rows {
            let [argument, numbers @ .., verdict] = row;
            write!(f, "\n  {argument:<0$}", widths[0])?;
            for (number, width) in numbers.iter().zip(&widths[1..]) {
                write!(f, "  {number:>width$}")?;
            }
            write!(f, "  {verdict}")?;
        }
        match self.hidden() {
            None => Ok(()),
            Some(rest) => write!(f, "\n  {rest}"),
        }
    }
}
