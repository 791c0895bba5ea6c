//! Cards as Markdown and as plain text.

use super::card::{ClaimCard, EntityCard, FactLine, Passage};
use super::{Hover, SourcePlace};
use crate::text::fold::one_line;
use crate::verdict::{Judged, Verdict};

/// How a hover is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Markdown,
    Plain,
}

/// Gives the address of a passage, for clients that can open one.
pub type Link<'a> = &'a dyn Fn(&SourcePlace) -> Option<String>;

/// The text of a hover.
pub fn hover(hover: &Hover, style: Style, link: Link) -> String {
    match hover {
        Hover::Entity(_, cards) => {
            let cards: Vec<String> = cards.iter().map(|c| entity(c, style, link)).collect();
            cards.join(if style == Style::Markdown { "\n\n---\n\n" } else { "\n\n" })
        }
        Hover::Claim(_, card) => claim(card, style, link),
    }
}

/// The text of an entity card.
pub fn entity(card: &EntityCard, style: Style, link: Link) -> String {
    let pen = Pen { style, link };
    let mut lines = vec![match card.kind {
        "" => pen.strong(&card.name),
        kind => format!("{} · {kind}", pen.strong(&card.name)),
    }];
    if !card.aliases.is_empty() {
        lines.push(format!("also: {}", pen.text(&card.aliases.join(", "))));
    }
    if let Some(other) = &card.stands_for {
        lines.push(format!("can stand for: {}", pen.text(other)));
    }
    for title in &card.titles {
        let date = title.published.map_or(String::new(), |date| format!(", {date}"));
        lines.push(format!("{} ({}{date})", pen.slanted(&title.title), pen.cite(&title.article, &title.place)));
    }
    let mut text = lines.join(pen.line());
    if !card.facts.is_empty() {
        let facts: Vec<String> = card.facts.iter().map(|f| fact(f, &pen)).collect();
        text.push_str("\n\n");
        text.push_str(&facts.join("\n"));
    }
    if card.more > 0 {
        text.push_str(&format!("\n\n… and {} more", card.more));
    }
    text
}

fn fact(fact: &FactLine, pen: &Pen) -> String {
    let date = match (fact.date.as_str(), fact.date_paragraph) {
        ("", _) => match &fact.published {
            Some(day) => format!("{}:", pen.strong(&format!("article of {day}"))),
            None => "undated:".to_owned(),
        },
        (date, paragraph) => {
            let day = fact.day.as_ref().map_or(String::new(), |day| format!(" = {day}"));
            let dated = paragraph.map_or(String::new(), |paragraph| format!(" (dated in ¶{paragraph})"));
            format!("{}{day}{dated}:", pen.strong(date))
        }
    };
    let said = |said: &[String]| match said {
        [] => String::new(),
        said => format!(" — {}", pen.text(&said.join("; "))),
    };
    let place = pen.cite(&fact.article, &fact.place);
    let mut text = pen.item(&format!("{date} {}{} ({place})", pen.text(&fact.sentence), said(&fact.said)));
    for also in &fact.also {
        let origin = also.origin.as_ref().map_or(String::new(), |o| format!(", of the same origin: {}", pen.text(o)));
        text.push_str(&format!("\n  - also in {}{origin}{}", pen.cite(&also.article, &also.place), said(&also.said)));
    }
    text
}

/// The text of a claim card.
pub fn claim(card: &ClaimCard, style: Style, link: Link) -> String {
    let pen = Pen { style, link };
    let mut text = headline(&card.claim, &pen);
    for passage in &card.passages {
        text.push_str("\n\n");
        text.push_str(&quoted(passage, &pen));
    }
    text
}

fn headline(claim: &Judged, pen: &Pen) -> String {
    let words = pen.strong(verdict(claim.verdict));
    let stated: Vec<String> = claim.evidence.iter().map(|e| pen.words(&e.text)).collect();
    let written = pen.words(&claim.text);
    match claim.verdict {
        Verdict::Supported => {
            // "matches after rounding" says more than the verdict alone.
            let how = claim.message.strip_prefix("matches").unwrap_or_default();
            format!("{words}{}: {written}, the source says {}", pen.text(how), stated.join(", "))
        }
        Verdict::Contradicted | Verdict::Misspelled => {
            format!("{words}: the report says {written}, the source says {}", stated.join(", "))
        }
        Verdict::Disputed => {
            let all = claim.message.strip_prefix(verdict(claim.verdict)).unwrap_or_default();
            format!("{words}{}", pen.text(all))
        }
        Verdict::Unsupported => format!("{words}: {written}"),
        Verdict::Unchecked => pen.text(&claim.message),
    }
}

/// A verdict in the words that people are shown.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "matches",
        Verdict::Contradicted | Verdict::Misspelled => "differs",
        Verdict::Disputed => "sources disagree",
        Verdict::Unsupported => "not in the sources",
        Verdict::Unchecked => "could not check",
    }
}

/// The paragraph with the stating words set off.
fn quoted(passage: &Passage, pen: &Pen) -> String {
    let at = passage.place.span.unshift(passage.place.excerpt.start());
    let (before, words, after) =
        (&passage.excerpt[..at.start()], at.of(&passage.excerpt), &passage.excerpt[at.end()..]);
    let body = format!("{}{}{}", pen.text(before), pen.strong(words), pen.text(after));
    format!("{}\n{}", pen.quote(&body), pen.cite(&passage.article, &passage.place))
}

/// Writes in one style.
struct Pen<'a> {
    style: Style,
    link: Link<'a>,
}

impl Pen<'_> {
    fn text(&self, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Markdown => escape(text),
        }
    }

    /// Words in quotation marks, on one line.
    fn words(&self, text: &str) -> String {
        format!("“{}”", self.text(&one_line(text)))
    }

    fn strong(&self, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Markdown => format!("**{}**", escape(text)),
        }
    }

    fn slanted(&self, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Markdown => format!("*{}*", escape(text)),
        }
    }

    fn line(&self) -> &'static str {
        match self.style {
            Style::Plain => "\n",
            Style::Markdown => "  \n",
        }
    }

    fn item(&self, text: &str) -> String {
        format!("- {text}")
    }

    fn quote(&self, text: &str) -> String {
        match self.style {
            Style::Plain => text.lines().map(|l| format!("  {l}")).collect::<Vec<_>>().join("\n"),
            Style::Markdown => text.lines().map(|l| format!("> {l}")).collect::<Vec<_>>().join("\n") + "\n",
        }
    }

    /// The article and paragraph, as a link where there is one.
    fn cite(&self, article: &str, place: &SourcePlace) -> String {
        let label = format!("{article} ¶{}", place.paragraph);
        match (self.style, (self.link)(place)) {
            (Style::Markdown, Some(address)) => format!("[{}]({address})", escape(&label)),
            _ => self.text(&label),
        }
    }
}

/// Backslashes before what Markdown would take for markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // Neovim and Helix show the backslash, so it stands only where Markdown needs it: never inside a word (`001_1223.txt`).
        let markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(in_word(before) && in_word(rest.peek().copied())),
            '#' | '>' => before.is_none_or(|b| b == '\n'),
            _ => false,
        };
        if markup {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_only_what_is_markup() {
        assert_eq!(escape("001_1223.txt ¶5"), "001_1223.txt ¶5");
        assert_eq!(escape("_a_ *b* [29] C# <i>"), "\\_a\\_ \\*b\\* \\[29\\] C# \\<i>");
        assert_eq!(escape("# a\n> b"), "\\# a\n\\> b");
    }
}
