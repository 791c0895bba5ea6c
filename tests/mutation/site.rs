//! A place of a true report where something can be changed.

use std::ops::Range;

use sourcecheck::verdict::ClaimKind;

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Value,
    Quote,
    Speaker,
    Title,
    Name,
}

impl What {
    /// The claims that a change there must show in.
    pub fn claims(self) -> &'static [ClaimKind] {
        match self {
            What::Value => &[ClaimKind::Date, ClaimKind::Figure],
            What::Quote | What::Speaker => &[ClaimKind::Quote],
            What::Title => &[ClaimKind::Role],
            What::Name => &[ClaimKind::Name],
        }
    }
}

#[derive(Clone, Debug)]
pub struct Site {
    pub what: What,
    /// Some true sentences.
    pub report: String,
    /// The words that can be changed.
    pub words: Range<usize>,
    /// Where the verdict on them stands: the words themselves, but for a speaker the quote.
    pub judged: Range<usize>,
    /// Who is meant, by the gold list's name, where that matters.
    pub entity: String,
}

/// A report that was made of a site by putting other words there.
#[derive(Clone, Debug)]
pub struct Made {
    pub report: String,
    pub words: Range<usize>,
    pub judged: Range<usize>,
}

impl Site {
    /// A site that is judged where it stands.
    pub fn new(what: What, report: &str, words: Range<usize>) -> Site {
        Site { what, report: report.to_owned(), judged: words.clone(), words, entity: String::new() }
    }

    pub fn text(&self) -> &str {
        &self.report[self.words.clone()]
    }

    pub fn as_it_stands(&self) -> Made {
        self.with(self.text())
    }

    pub fn with(&self, words: &str) -> Made {
        let (from, to) = (self.words.start, self.words.end);
        let report = format!("{}{words}{}", &self.report[..from], &self.report[to..]);
        let end = from + words.len();
        let judged = if self.what == What::Title {
            // Another person's title may stand inside: the verdict on this one begins with its head or with the name before it.
            from..from + words.find(' ').unwrap_or(words.len())
        } else if self.judged == self.words {
            from..end
        } else if self.judged.start >= to {
            self.judged.start - to + end..self.judged.end - to + end
        } else {
            self.judged.clone()
        };
        Made { report, words: from..end, judged }
    }
}
