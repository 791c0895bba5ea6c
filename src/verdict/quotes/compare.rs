//! Two wordings held against each other, word by word: what of the report's stands in the source, in its order, and what was
//! changed.

use std::ops::Range;

use super::words::{Kind, Word};

/// A stretch in which the two differ; either side may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub report: Range<usize>,
    pub source: Range<usize>,
}

/// What came of holding a quote against a stretch of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Words that both have.
    pub equal: Vec<(usize, usize)>,
    pub changes: Vec<Change>,
    /// The stretch of the source's words that the quote is held against: from the first to the last that counts.
    pub source: Range<usize>,
}

/// What a word costs that has no counterpart or another one; one outside the source's quotation marks is a slightly worse
/// counterpart. Of two ways that cost the same, the one with more equal words is taken.
const OTHER: i32 = 8;
const OTHER_OUTSIDE: i32 = 12;
const EQUAL: i32 = -1;
const NEVER: i32 = i32::MAX / 2;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Start,
    Both,
    ReportOnly,
    SourceOnly,
}

/// Aligns all of the report's words with a stretch of the source's; `None` where they share none. `outside` says which of
/// the source's words stand outside a quote that others stand in.
pub fn compare(report: &[Word], source: &[Word], outside: &[bool]) -> Option<Compared> {
    let width = source.len() + 1;
    let mut costs = vec![0i32; width];
    let mut steps = vec![Step::Start; width * (report.len() + 1)];
    for (i, word) in report.iter().enumerate() {
        let gap = word.kind == Kind::Left;
        let row = (i + 1) * width;
        let mut diagonal = costs[0];
        costs[0] += if gap { 0 } else { OTHER };
        steps[row] = Step::ReportOnly;
        for (j, other) in source.iter().enumerate() {
            let above = costs[j + 1];
            let counterpart = match () {
                _ if gap => NEVER,
                _ if word.key == other.key => EQUAL,
                _ if outside.get(j).copied().unwrap_or(false) => OTHER_OUTSIDE,
                _ => OTHER,
            };
            let both = diagonal + counterpart;
            let source_only = costs[j] + if gap || other.kind == Kind::Aside { 0 } else { OTHER };
            let report_only = above + if gap { 0 } else { OTHER };
            let (cost, step) = [(source_only, Step::SourceOnly), (report_only, Step::ReportOnly)]
                .into_iter()
                .fold((both, Step::Both), |best, next| if next.0 < best.0 { next } else { best });
            costs[j + 1] = cost;
            steps[row + j + 1] = step;
            diagonal = above;
        }
    }
    let end = (0..width).min_by_key(|&j| costs[j])?;
    Some(trace(report, source, &steps, end)).filter(|c| !c.equal.is_empty())
}

/// Follows the cheapest way back from the end.
fn trace(report: &[Word], source: &[Word], steps: &[Step], end: usize) -> Compared {
    let width = source.len() + 1;
    let (mut i, mut j) = (report.len(), end);
    let mut equal = Vec::new();
    let mut changes: Vec<Change> = Vec::new();
    while i > 0 {
        let (step, to) = (steps[i * width + j], (i, j));
        match step {
            Step::Both => (i, j) = (i - 1, j - 1),
            Step::SourceOnly => j -= 1,
            Step::ReportOnly | Step::Start => i -= 1,
        }
        let left_out = report[to.0 - 1].kind == Kind::Left;
        if step == Step::Both && report[i].key == source[j].key {
            equal.push((i, j));
            continue;
        }
        if left_out && step != Step::Both || step == Step::SourceOnly && source[j].kind == Kind::Aside {
            continue;
        }
        if let Some(change) = changes.last_mut().filter(|c| (c.report.start, c.source.start) == to) {
            (change.report.start, change.source.start) = (i, j);
        } else {
            changes.push(Change { report: i..to.0, source: j..to.1 });
        }
    }
    equal.reverse();
    changes.reverse();
    Compared { equal, changes, source: j..end }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;
    use crate::language::Language;
    use crate::text::token::tokenize;

    /// Each change as `report>source`.
    fn changes(report: &str, source: &str) -> Vec<String> {
        let read = |text: &str| words(text, &tokenize(text), Language::Vietnamese);
        let (r, s) = (read(report), read(source));
        let s: Vec<Word> = s.into_iter().filter(|w| w.kind != Kind::Left).collect();
        let of = |text: &str, words: &[Word]| words.iter().map(|w| w.span.of(text)).collect::<Vec<_>>().join(" ");
        let compared = compare(&r, &s, &[]).map(|c| c.changes).unwrap_or_default();
        compared
            .iter()
            .map(|c| format!("{}>{}", of(report, &r[c.report.clone()]), of(source, &s[c.source.clone()])))
            .collect()
    }

    #[test]
    fn what_was_changed() {
        let source = "Khi đó, chúng tôi không nghĩ rằng đây là một vấn đề lớn và sẽ đi tiếp.";
        assert_eq!(changes("không nghĩ rằng đây là một vấn đề lớn", source), Vec::<String>::new());
        assert_eq!(changes("không nghĩ rằng đây là một tội ác lớn", source), ["tội ác>vấn đề"]);
        assert_eq!(changes("nghĩ rằng đây là vấn đề lớn", source), [">một"]);
        assert_eq!(changes("không hề nghĩ rằng đây là một vấn đề lớn", source), ["hề>"]);
        assert_eq!(changes("chúng tôi … sẽ đi tiếp", source), Vec::<String>::new());
        assert_eq!(changes("chúng tôi nghĩ … sẽ đi tiếp", source), [">không"]);
    }

    #[test]
    fn case_marks_and_tones_do_not_count() {
        assert_eq!(changes("HÒA BÌNH – là trên hết!", "“Hoà bình là trên hết”."), Vec::<String>::new());
        assert_eq!(changes("hòa bình 10%", "hòa bình 12%"), ["10>12"]);
        assert_eq!(changes("cho tôi một giải", "trao (hôm qua) cho tôi (ông An) một giải"), Vec::<String>::new());
    }

    #[test]
    fn no_word_in_common() {
        assert_eq!(compare(&[], &[], &[]), None);
        assert_eq!(changes("một hai", "ba bốn"), Vec::<String>::new());
    }
}
