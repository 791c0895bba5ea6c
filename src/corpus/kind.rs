//! What a paragraph is by its form alone: prose, or one of the things that newspapers print around it.

use super::byline;
use super::dateline::{self, Dateline};
use super::line::{Line, find, lower, starts, words};
use crate::language::Language;
use crate::language::press::{BARE_CREDITS, CREDITS, NEVER_LAST, PAGE_LINES, PAGE_STARTS, POINTERS};
use crate::text::span::{Span, floor};

/// What a paragraph is to its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Title,
    /// The summary behind the title.
    Lead,
    Body,
    Subheading,
    /// Who wrote it, and from which outlets.
    Byline,
    /// When it appeared.
    Dateline,
    /// What a picture shows; who took it is left out of its prose.
    Caption,
    /// Who took a picture, and nothing else.
    Credit,
    /// Part of the page and of no article.
    Boilerplate,
    /// Another article, announced or cut off.
    Teaser,
}

impl Kind {
    /// Whether the paragraph states something of its article's matter.
    pub fn is_read(self) -> bool {
        matches!(self, Kind::Title | Kind::Lead | Kind::Body | Kind::Subheading | Kind::Caption)
    }

    /// Whether it is running text.
    pub fn is_prose(self) -> bool {
        matches!(self, Kind::Lead | Kind::Body)
    }

    /// For people.
    pub fn in_words(self) -> &'static str {
        match self {
            Kind::Title => "title",
            Kind::Lead => "lead",
            Kind::Body => "body",
            Kind::Subheading => "subheading",
            Kind::Byline => "byline",
            Kind::Dateline => "dateline",
            Kind::Caption => "caption",
            Kind::Credit => "credit",
            Kind::Boilerplate => "boilerplate",
            Kind::Teaser => "teaser",
        }
    }
}

/// What can be told from a paragraph alone, without those around it. Spans are of the paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Prose,
    /// A headline or a subheading.
    Heading,
    /// Nothing but names: a signature, where an article ends.
    Names,
    Byline(Vec<Span>),
    Dateline(Dateline),
    /// With the credit at its end.
    Caption(Span),
    Credit,
    Page,
    /// `-----`
    Rule,
}

/// The form of a paragraph.
pub fn form(paragraph: &str, language: Language) -> Form {
    let Some(line) = Line::of(paragraph) else {
        return credit(paragraph).map_or(Form::Prose, |_| Form::Prose);
    };
    if line.is_rule() {
        return Form::Rule;
    }
    if is_page(&line) {
        return Form::Page;
    }
    if let Some(dateline) = dateline::read(&line, language) {
        return Form::Dateline(dateline);
    }
    if let Some(span) = credit(paragraph) {
        let rest = paragraph[..span.start()].trim_matches(|c: char| !c.is_alphanumeric());
        return if rest.is_empty() { Form::Credit } else { Form::Caption(span) };
    }
    if CREDITS.iter().any(|c| line.lower.strip_prefix(c).is_some_and(|rest| rest.starts_with(':'))) {
        return Form::Caption(Span::new(paragraph.len(), paragraph.len()));
    }
    if let Some(outlets) = byline::read(&line) {
        return Form::Byline(outlets);
    }
    if byline::is_signature(&line) {
        return Form::Names;
    }
    if line.is_heading() { Form::Heading } else { Form::Prose }
}

/// Whether a line belongs to the page: a share button, a list of other articles, a call to subscribe.
fn is_page(line: &Line) -> bool {
    const LONGEST: usize = 240;
    let bare = line.lower.trim_matches(|c: char| !c.is_alphanumeric());
    PAGE_LINES.contains(&bare)
        || POINTERS.iter().any(|p| line.text.starts_with(p))
        || line.text.len() <= LONGEST && PAGE_STARTS.iter().any(|p| starts(&line.lower, p) || starts(bare, p))
}

/// The credit that a paragraph ends with: `Ảnh: AFP.`, `(Photo: Reuters)`, `(Ảnh minh họa)`.
pub fn credit(paragraph: &str) -> Option<Span> {
    const LONGEST: usize = 90;
    const MOST_WORDS: usize = 7;
    let end = paragraph.trim_end().len();
    let from = floor(paragraph, end.saturating_sub(LONGEST));
    let tail = &paragraph[from..end];
    let lower = lower(tail);
    let opens = |at: usize| {
        let before = tail[..at].trim_end();
        from + at == 0
            || before.is_empty() && from == 0
            || before.ends_with(['.', '(', '[', '!', '?', '…', ',', ';', '-', '–', '—', '|', '"', '”', '/', ')'])
    };
    // The bracket belongs to the credit.
    let start = |at: usize| {
        let before = tail[..at].trim_end();
        let bracket = before.ends_with(['(', '[']);
        Span::new(from + if bracket { before.len() - 1 } else { at }, end)
    };
    let named = CREDITS.iter().filter_map(|word| {
        let at = last(&lower, word)?;
        let rest = tail[at + word.len()..].trim_start();
        let name = rest.strip_prefix([':', '/'])?;
        let name = name.trim_matches(|c: char| !c.is_alphanumeric());
        let sentence = name.contains(". ");
        // A credit names somebody: a capital, or a handle.
        let named = name.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || name.contains('.');
        (named && !sentence && words(name).count() <= MOST_WORDS && is_source(name) && opens(at)).then_some(at)
    });
    if let Some(at) = named.min() {
        return Some(start(at));
    }
    let bare = BARE_CREDITS.iter().filter_map(|words| {
        let at = last(&lower, words)?;
        let rest = tail[at + words.len()..].trim_matches(|c: char| matches!(c, ')' | ']' | '.' | ' '));
        (rest.is_empty() && opens(at)).then_some(at)
    });
    bare.min().map(start)
}

/// Whether all that a credit names could be people and agencies: `AFP`, `Nguyễn An/VnExpress`, not a clause.
fn is_source(name: &str) -> bool {
    let (mut all, mut capital) = (0, 0);
    for word in words(name) {
        all += 1;
        capital += usize::from(!word.starts_with(char::is_lowercase));
    }
    capital * 2 > all
}

/// The last place of a word as a whole.
fn last(text: &str, word: &str) -> Option<usize> {
    let mut found = None;
    let mut at = 0;
    while let Some(start) = find(text, word, at) {
        found = Some(start);
        at = start + word.len();
    }
    found
}

/// Whether a paragraph breaks off: an ellipsis behind a word that no sentence ends with, or the mark of a cut text.
pub fn breaks_off(paragraph: &str) -> bool {
    const TAIL: usize = 60;
    let text = paragraph.trim_end();
    let tail = text[floor(text, text.len().saturating_sub(TAIL))..].to_lowercase();
    if let Some((_, cut)) = tail.rsplit_once("[+") {
        return cut.ends_with("chars]");
    }
    if tail.ends_with("[...]") || tail.ends_with("[…]") {
        return true;
    }
    let Some(before) = tail.strip_suffix("...").or_else(|| tail.strip_suffix('…')) else { return false };
    let last = words(before.trim_end()).last().unwrap_or_default();
    NEVER_LAST.contains(&last) && before.trim_end().ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut shown = match form(text, crate::language::detect(text)) {
            Form::Caption(span) => format!("caption without {}", span.of(text)),
            Form::Byline(_) => "byline".to_owned(),
            Form::Dateline(_) => "dateline".to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        shown.truncate(60);
        shown
    }

    #[test]
    fn forms() {
        for (text, expected) in [
            ("Video đang HOT", "page"),
            ("Xem thêm: Hai nước ký hiệp ước", "page"),
            (">> Hai nước ký hiệp ước", "page"),
            ("Read more: Two states sign a treaty", "page"),
            ("© 2023 Meridian. All rights reserved.", "page"),
            ("Chia sẻ", "page"),
            ("* * *", "rule"),
            ("Chia sẻ với phóng viên, ông Kerrow nói không ai bị thương.", "prose"),
            ("Theo dõi tình hình từ xa, ông Kerrow không bình luận.", "prose"),
            ("Binh sĩ ở Solvane. Ảnh: ITN", "caption without Ảnh: ITN"),
            ("Xe cứu hỏa tới nơi (Ảnh: Minh Anh/Tân Báo).", "caption without (Ảnh: Minh Anh/Tân Báo)."),
            ("Soldiers in Solvane, 27 October. Photo: AFP.", "caption without Photo: AFP."),
            ("Tòa nhà bị cháy. (Ảnh minh họa)", "caption without (Ảnh minh họa)"),
            ("Ảnh: AFP", "credit"),
            ("(Photo: Reuters)", "credit"),
            ("Đồ họa: RFE/RL.", "credit"),
            ("Ảnh: người dân chạy khỏi tòa nhà đang cháy", "caption"),
            ("Armenia đề nghị Nga hỗ trợ", "heading"),
            ("Minh Anh (Theo RT, DW)", "byline"),
            ("Minh Anh", "names"),
            ("Thứ Hai, 25/9/2023, 10:15 (GMT+7)", "dateline"),
            ("Hai bên đã ký.", "prose"),
        ] {
            let found = shown(text);
            assert!(found.starts_with(expected), "{text}: {found}");
        }
    }

    #[test]
    fn texts_that_break_off() {
        for text in
            ["đạt được tại Geneva, hôm...", "The two sides of …", "They met on Monday […]", "and then [+2431 chars]"]
        {
            assert!(breaks_off(text), "{text}");
        }
        for text in ["Và rồi không ai nói gì nữa...", "Hết.", "…", "", "hôm"] {
            assert!(!breaks_off(text), "{text}");
        }
    }
}
