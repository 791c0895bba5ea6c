//! `check --format github`: annotations for the files of a pull request, as GitHub's workflow commands.

use super::check::{Checked, Outcome};
use crate::text::buffer::Encoding;
use crate::verdict::Judged;

/// One line for each finding; a report that could not be checked is an error.
pub(super) fn print(outcomes: &[Outcome]) -> String {
    let mut output = String::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Checked(checked) => {
                let shown = checked.claims.iter().filter(|c| c.is_fault() || c.is_note());
                shown.for_each(|claim| output.push_str(&finding(checked, claim)));
            }
            Outcome::Failed { path, error } => {
                output.push_str(&format!("::error file={}::{}\n", property(path), data(error)));
            }
        }
    }
    output
}

fn finding(checked: &Checked, claim: &Judged) -> String {
    let command = if claim.is_fault() { "warning" } else { "notice" };
    let position = |offset| checked.buffer.position(offset, Encoding::Utf32);
    let (start, end) = (position(claim.span.start()), position(claim.span.end()));
    let mut message = claim.message.clone();
    if let Some(expected) = claim.expected.as_deref().filter(|e| !claim.message.contains(*e)) {
        message.push_str(&format!("\nThe sources have: {expected}"));
    }
    for evidence in claim.evidence.iter().take(3) {
        let article = checked.index.article(evidence.article);
        let words = evidence.excerpt.of(&article.text).trim();
        message.push_str(&format!("\n{}, paragraph {}: {words}", article.name, evidence.paragraph));
    }
    format!(
        "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
        property(&checked.path),
        start.line + 1,
        end.line + 1,
        start.column + 1,
        end.column + 1,
        property(claim.code.map_or("sourcecheck", |c| c.as_str())),
        data(&message),
    )
}

/// The text after `::`, on one line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value between `=` and `,`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::fixture::outcomes;

    #[test]
    fn lines_are_escaped() {
        let output = print(&outcomes());
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(lines.len(), 4, "{output}");
        let start = "::warning file=tin/bản tin%2C 100%25.md,line=3,endLine=3,col=69,endColumn=78,title=date-differs::";
        assert!(lines[0].starts_with(start), "{}", lines[0]);
        assert!(lines[0].contains("%0A2023/001.txt, paragraph 2: Báo Mỹ"), "{}", lines[0]);
        // What the message says already is not said again.
        assert!(!lines[0].contains("The sources have"), "{}", lines[0]);
        assert!(lines[1].contains("%0AThe sources have: Igor Khovaev%0A"), "{}", lines[1]);
        assert!(lines[2].starts_with("::notice file="), "{}", lines[2]);
        assert_eq!(lines[3], "::error file=gone.md::gone.md: no such file or folder");
    }
}
