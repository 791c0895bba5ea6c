//! Where one article of a file ends and the next begins.
//!
//! A headline in the middle of a text looks like a subheading, and to cut an article at a subheading tears its facts from
//! their context. So a headline must be shown by what stands around it: a signature before it, a date line or a byline
//! behind it, a ruled line; or by several weaker signs together.

use crate::text::span::floor;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashSet, FxHasher};

use super::kind::Form;
use super::line::{find, words};
use crate::language::press::{PRESS_VERBS, SAYING_VERBS};

/// A paragraph as far as it is known before the articles of its file are.
pub struct Draft<'a> {
    pub text: &'a str,
    pub form: Form,
    /// The level of a Markdown heading.
    pub level: Option<u8>,
    /// A Markdown rule, or two blank lines, stand before it.
    pub ruled: bool,
}

/// Weaker signs are counted; so many make a headline.
const ENOUGH: u32 = 5;

/// The paragraphs that articles start with, the first of them 0. `titled` says that the file's front matter gives it one
/// title: then it is one article, however it is set.
pub fn starts(drafts: &[Draft], titled: bool) -> Vec<usize> {
    let mut found = vec![0];
    if titled || drafts.iter().filter(|d| d.form == Form::Heading).count() < 2 {
        return found;
    }
    let context = Context::of(drafts);
    for i in 1..drafts.len() {
        let start = *found.last().unwrap_or(&0);
        if context.is_headline(i, start) {
            found.push(context.top(i, start));
        }
    }
    found
}

/// A line of so few words above a date line names the section of the newspaper.
pub const LABEL_WORDS: usize = 3;

struct Context<'a> {
    drafts: &'a [Draft<'a>],
    /// Headings that look like subheadings: short ones, besides the first paragraph.
    short: usize,
    headings: usize,
    pages: bool,
    /// By paragraph: the acronyms that it spells out, `(CSTO)`.
    acronyms: Vec<Vec<&'a str>>,
}

impl<'a> Context<'a> {
    fn of(drafts: &'a [Draft<'a>]) -> Context<'a> {
        let headings = || drafts.iter().skip(1).filter(|d| d.form == Form::Heading);
        Context {
            drafts,
            short: headings().filter(|d| words(d.text).count() < HEADLINE_WORDS).count(),
            headings: headings().count(),
            pages: drafts.iter().any(|d| d.form == Form::Page),
            acronyms: drafts.iter().map(|d| acronyms(d.text)).collect(),
        }
    }

    /// Whether paragraph `i` is the headline of an article of its own, after one that started at `start`.
    fn is_headline(&self, i: usize, start: usize) -> bool {
        const FEWEST_WORDS: usize = 4;
        let draft = &self.drafts[i];
        let length = words(draft.text).count();
        if draft.form != Form::Heading || length < FEWEST_WORDS || !self.is_followed(i) || !self.is_preceded(i, start) {
            return false;
        }
        if draft.level.is_some() {
            return draft.level == Some(1) && (self.drafts[start].level == Some(1) || draft.ruled);
        }
        self.is_shown(i) || length >= HEADLINE_WORDS - 1 && self.signs(i, start, length) >= ENOUGH
    }

    /// Where the article of a headline starts: at the date line above it, and the section's name above that, if the article
    /// before has its own date line on top too.
    fn top(&self, headline: usize, start: usize) -> usize {
        const TOP: usize = 5;
        let dated = |range: &[Draft]| range.iter().any(|d| matches!(d.form, Form::Dateline(_)));
        if headline < start + TOP
            || !dated(&self.drafts[headline - 1..headline])
            || !dated(&self.drafts[start..start + TOP])
        {
            return headline;
        }
        let above = &self.drafts[headline - 2];
        let label = above.form == Form::Heading && words(above.text).count() <= LABEL_WORDS;
        headline - 1 - usize::from(label)
    }

    /// Whether an article could follow: a paragraph of prose, and as much again behind it. A short one has its own date line.
    fn is_followed(&self, i: usize) -> bool {
        const NEXT: usize = 3;
        const ENOUGH_TEXT: usize = 300;
        let after = self.drafts[i + 1..].iter().take_while(|d| d.form != Form::Heading);
        let mut furniture = 0;
        let mut text = 0;
        for draft in after.take(12) {
            match draft.form {
                Form::Prose => text += draft.text.len(),
                _ if text == 0 => furniture += 1,
                _ => {}
            }
        }
        let dated = || self.is_dated_below(i) && text > 0;
        furniture <= NEXT && (text >= ENOUGH_TEXT || dated())
    }

    /// Whether an article could end here: the prose before it ends a sentence, and there is enough of it.
    fn is_preceded(&self, i: usize, start: usize) -> bool {
        const FEWEST: usize = 2;
        let mut prose = self.drafts[start..i].iter().rev().filter(|d| d.form == Form::Prose);
        let Some(last) = prose.next() else { return false };
        let ends = last.text.trim_end().ends_with(['.', '!', '?', '…', '"', '”', '»', ')', ']']);
        ends && prose.take(FEWEST - 1).count() + 1 >= FEWEST
    }

    /// Whether a single sign says that an article begins: how the one before ended, or what stands below the headline.
    fn is_shown(&self, i: usize) -> bool {
        let furniture = |form: &Form| matches!(form, Form::Page | Form::Credit | Form::Caption(_));
        let before = self.drafts[..i].iter().rev().take(WINDOW).find(|d| !furniture(&d.form)).map(|d| &d.form);
        let after = &self.drafts[i + 1..];
        let ended = matches!(before, Some(Form::Byline(_) | Form::Names | Form::Rule)) || self.drafts[i].ruled;
        // A ruled line stands between two parts of one article too: the headline must be one by its length.
        let long = words(self.drafts[i].text).count() >= HEADLINE_WORDS - 2;
        let strict = matches!(before, Some(Form::Byline(_)));
        ended && (long || strict)
            || matches!(before, Some(Form::Dateline(date)) if date.labelled)
            || self.is_dated_below(i)
            || after.first().is_some_and(|d| matches!(d.form, Form::Byline(_)))
    }

    /// Whether a line below a headline says when it appeared.
    fn is_dated_below(&self, i: usize) -> bool {
        self.drafts[i + 1..].iter().take(2).any(|d| matches!(&d.form, Form::Dateline(date) if date.labelled))
    }

    /// How many weaker signs there are.
    fn signs(&self, i: usize, start: usize, length: usize) -> u32 {
        let drafts = self.drafts;
        let after: Vec<&Draft> =
            drafts[i + 1..].iter().take(WINDOW).filter(|d| d.form == Form::Prose).take(3).collect();
        let mut signs = 0;
        let mut sign = |holds: bool, weight: u32| signs += if holds { weight } else { 0 };
        sign(length >= HEADLINE_WORDS, 1);
        // Subheadings come in several; two stray articles in one file are rare.
        sign(self.headings == 1, 1);
        sign(self.pages, 1);
        let told = after.first().map_or(0.0, |lead| retold(drafts[i].text, lead.text));
        sign(told >= 0.5, 1);
        sign(told >= 0.7, 1);
        sign(after.iter().take(2).any(|d| opens_dated(d.text)), 2);
        let known: FxHashSet<&str> = self.acronyms[start..i].iter().rev().take(WINDOW).flatten().copied().collect();
        sign(self.acronyms[i + 1..].iter().take(WINDOW).flatten().any(|a| known.contains(a)), 2);
        let before: Vec<&Draft> =
            drafts[start..i].iter().rev().take(WINDOW).filter(|d| d.form == Form::Prose).take(3).collect();
        sign(shared_pairs(&before, &after).is_some_and(|shared| shared < OTHER_MATTER), 3);
        if self.short > 1 { signs.saturating_sub(2) } else { signs }
    }
}

/// As many words make a headline rather than a subheading.
const HEADLINE_WORDS: usize = 8;

/// How many paragraphs are looked through to either side, so that a file of thousands of headings stays linear.
const WINDOW: usize = 40;

/// Below this share of word pairs two stretches of text are of different matters. Measured on 800 articles: in 98 of 100
/// places inside an article the share is larger, in 87 of 100 between two it is smaller.
const OTHER_MATTER: f32 = 0.03;

/// The part of a headline's words that the paragraph below it has too: a lead tells the headline again.
fn retold(headline: &str, lead: &str) -> f32 {
    // The first words of a paragraph set above it are no headline.
    if lead.starts_with(headline) {
        return 0.0;
    }
    let lead: FxHashSet<String> = words(bounded(lead)).map(str::to_lowercase).collect();
    let (mut all, mut found) = (0u16, 0u16);
    for word in words(headline) {
        all += 1;
        found += u16::from(lead.contains(&word.to_lowercase()));
    }
    f32::from(found) / f32::from(all.max(1))
}

/// Whether a paragraph opens as a news report does: a day, and somebody who says something.
fn opens_dated(text: &str) -> bool {
    const DATE_WITHIN: usize = 130;
    const SAID_WITHIN: usize = 320;
    let start = &text[..floor(text, DATE_WITHIN)];
    let bytes = start.as_bytes();
    let day = bytes.windows(3).any(|w| w[0].is_ascii_digit() && matches!(w[1], b'/' | b'-') && w[2].is_ascii_digit());
    day && {
        let said = text[..floor(text, SAID_WITHIN)].to_lowercase();
        PRESS_VERBS.iter().chain(SAYING_VERBS).any(|v| find(&said, v, 0).is_some())
    }
}

/// The part of the word pairs of one side that the other side has too. Of two halves of one article it is a tenth and more,
/// of two articles about different matters hardly anything.
fn shared_pairs(before: &[&Draft], after: &[&Draft]) -> Option<f32> {
    const FEWEST: usize = 60;
    let pairs = |drafts: &[&Draft]| -> FxHashSet<(u64, u64)> {
        let of = |draft: &&Draft| {
            let words: Vec<u64> = words(bounded(draft.text)).map(hash).collect();
            words.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
        };
        drafts.iter().flat_map(of).collect()
    };
    let (before, after) = (pairs(before), pairs(after));
    let fewest = before.len().min(after.len());
    (fewest >= FEWEST).then(|| before.intersection(&after).count() as f32 / fewest as f32)
}

/// A number for a word in lower case.
fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    word.chars().flat_map(char::to_lowercase).for_each(|c| c.hash(&mut hasher));
    hasher.finish()
}

fn bounded(text: &str) -> &str {
    const LONGEST: usize = 1_500;
    &text[..floor(text, LONGEST)]
}

/// What stands in brackets in capitals, behind a word: a name spelled out for readers who meet it first.
fn acronyms(text: &str) -> Vec<&str> {
    let opened = text.match_indices('(').map(|(at, _)| &text[at + 1..]);
    let inner = opened.filter_map(|rest| {
        let length = rest.bytes().take_while(u8::is_ascii_uppercase).count();
        ((2..=8).contains(&length) && rest[length..].starts_with(')')).then(|| &rest[..length])
    });
    inner.collect()
}
