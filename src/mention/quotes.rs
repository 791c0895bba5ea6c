//! Quotes: the stretches of a paragraph between quotation marks. Who says them is for [`super::attribution`].
//!
//! A mark opens or closes by what stands beside it, since newspapers mix straight and curly marks and forget one of a pair.

use crate::text::span::Span;
use crate::text::token::{Gap, Token, TokenKind};

/// What stands between two quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// With its marks.
    pub span: Span,
    /// Without them and without the white space inside them.
    pub content: Span,
    /// The tokens inside: `first..last`.
    pub first: u32,
    pub last: u32,
    /// Quotes around it.
    pub depth: u8,
    /// It has a closing mark.
    pub closed: bool,
}

/// Which marks belong together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Guillemet,
}

/// What a mark does, from its shape and from what stands beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    /// Its surroundings do not tell.
    Either,
}

/// A mark that waits for its other half.
struct Open {
    family: Family,
    token: usize,
    /// Quotes found before it.
    before: usize,
}

/// No more quotes than this are open within each other; deeper marks are passed over.
const DEEPEST: usize = 4;
/// The longest stretch between single marks, in tokens: beyond it the first was an apostrophe.
const LONGEST_SINGLE: usize = 200;

/// The quotes of a paragraph, in order of their start; those inside another come behind it.
pub fn marked(text: &str, tokens: &[Token]) -> Vec<Marked> {
    let mut found: Vec<Marked> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for at in 0..tokens.len() {
        let Some((family, shape)) = mark(text, &tokens[at]) else { continue };
        let role = role(text, tokens, at, shape);
        let partner = open.iter().rposition(|o| o.family == family);
        let single = family == Family::Single;
        match (role, partner) {
            (Role::Closes | Role::Either, Some(depth)) => {
                let mark = &open[depth];
                let too_long = single && at - mark.token > LONGEST_SINGLE;
                if !too_long && at > mark.token + 1 {
                    found.push(stretch(tokens, mark.token, at, depth, true));
                }
                open.truncate(depth);
            }
            (Role::Opens, _) | (Role::Either, None) => {
                // The same mark opening again right inside: the first was never closed.
                if let Some(depth) = partner.filter(|_| shape != Role::Opens && reopens(text, tokens, &open, at)) {
                    let mark = &open[depth];
                    if mark.token + 1 < at && !single {
                        found.push(stretch(tokens, mark.token, at, depth, false));
                    }
                    open.truncate(depth);
                }
                if open.len() < DEEPEST && !(single && role != Role::Opens) {
                    open.push(Open { family, token: at, before: found.len() });
                }
            }
            (Role::Closes, None) => {}
        }
    }
    unclosed(tokens, &open, &mut found);
    found.sort_by_key(|q| (q.span.start(), usize::MAX - q.span.end()));
    found
}

/// Quotes that the paragraph ends without closing: the outermost one, up to the next quote or to the end. What was read as
/// inside it stands by itself then.
fn unclosed(tokens: &[Token], open: &[Open], found: &mut Vec<Marked>) {
    let Some(outer) = open.iter().find(|o| o.family != Family::Single) else { return };
    let inner = &mut found[outer.before..];
    inner.iter_mut().for_each(|q| q.depth = q.depth.saturating_sub(1));
    let next_mark = inner.iter().map(|q| q.first as usize - 1).min();
    let next_open = open.iter().map(|o| o.token).find(|&t| t > outer.token);
    let end = [next_mark, next_open].into_iter().flatten().min().unwrap_or(tokens.len());
    if end > outer.token + 1 {
        found.push(stretch(tokens, outer.token, end, 0, false));
    }
}

/// Whether a straight mark that looks like an opening one stands where the open quote cannot go on: behind the end of a
/// sentence that is followed by other words than the quote's.
fn reopens(text: &str, tokens: &[Token], open: &[Open], at: usize) -> bool {
    at > 0
        && tokens[at - 1].kind == TokenKind::Symbol
        && matches!(tokens[at - 1].text(text), ":" | "." | "," | "–" | "-")
        && open.last().is_some_and(|o| at - o.token > 1)
}

/// The quote between the marks at two tokens; `end` is no mark where the quote is not closed.
fn stretch(tokens: &[Token], start: usize, end: usize, depth: usize, closed: bool) -> Marked {
    let last = end - 1;
    let content = tokens[start + 1].span.cover(tokens[last].span);
    let close = if closed { tokens[end].span } else { tokens[last].span };
    Marked {
        span: tokens[start].span.cover(close),
        content,
        first: start as u32 + 1,
        last: end as u32,
        depth: depth as u8,
        closed,
    }
}

/// A quotation mark: its family, and what its shape alone says.
fn mark(text: &str, token: &Token) -> Option<(Family, Role)> {
    if token.kind != TokenKind::Symbol {
        return None;
    }
    Some(match token.text(text) {
        "\"" | "＂" | "″" => (Family::Double, Role::Either),
        "“" | "„" | "‟" => (Family::Double, Role::Opens),
        "”" => (Family::Double, Role::Closes),
        "«" | "‹" => (Family::Guillemet, Role::Opens),
        "»" | "›" => (Family::Guillemet, Role::Closes),
        "'" => (Family::Single, Role::Either),
        "‘" | "‚" => (Family::Single, Role::Opens),
        "’" => (Family::Single, Role::Closes),
        _ => return None,
    })
}

/// What the mark at a token does. White space on one side only tells for straight marks, and against a wrong shape.
fn role(text: &str, tokens: &[Token], at: usize, shape: Role) -> Role {
    let apart_before = tokens[at].gap != Gap::None
        || at > 0 && matches!(tokens[at - 1].text(text), "(" | "[" | "—" | "–" | "“" | "‘" | "«" | ":");
    let apart_after = tokens.get(at + 1).is_none_or(|t| {
        t.gap != Gap::None
            || matches!(t.text(text), ")" | "]" | "." | "," | ";" | ":" | "!" | "?" | "…" | "—" | "–" | "”" | "’" | "»")
    });
    // Feet and inches, minutes and seconds.
    let measure = at > 0 && tokens[at].gap == Gap::None && tokens[at - 1].is_number();
    match (apart_before, apart_after) {
        (true, false) => Role::Opens,
        (false, true) if measure && shape == Role::Either => Role::Closes,
        (false, true) => Role::Closes,
        _ => shape,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::token::tokenize;

    /// The contents of the quotes, `~` behind one that is not closed, `>` before one that stands in another.
    fn quotes(text: &str) -> Vec<String> {
        let tokens = tokenize(text);
        let show = |q: &Marked| {
            format!("{}{}{}", ">".repeat(q.depth.into()), q.content.of(text), if q.closed { "" } else { "~" })
        };
        marked(text, &tokens).iter().map(show).collect()
    }

    #[test]
    fn marks_of_all_kinds() {
        assert_eq!(quotes("Ông nói \"một hai\" và “ba”, «bốn», ‘năm’, 'sáu'."), ["một hai", "ba", "bốn", "năm", "sáu"]);
        assert_eq!(quotes("“một\" và \"hai”"), ["một", "hai"]);
        assert_eq!(quotes("Lễ hội \" Từ núi tới biển \" mở."), ["Từ núi tới biển"]);
        assert_eq!(quotes("”Một” thì sai dấu."), ["Một"]);
    }

    #[test]
    fn nested() {
        assert_eq!(
            quotes("“Ngành y là “cứu người”, không chờ”, ông nói."),
            ["Ngành y là “cứu người”, không chờ", ">cứu người"]
        );
        assert_eq!(quotes("\"He said 'never' twice,\" she said."), ["He said 'never' twice,", ">never"]);
        assert_eq!(
            quotes("\"Ngành y là \"cứu người\" chứ\", ông nói."),
            ["Ngành y là \"cứu người\" chứ", ">cứu người"]
        );
    }

    #[test]
    fn apostrophes_and_measures_are_no_marks() {
        assert_eq!(
            quotes("The soldiers' camp wasn't theirs. It's 5' 4\" tall, a 4,95'' screen."),
            Vec::<String>::new()
        );
        assert_eq!(quotes("Rock 'n' roll"), ["n"]);
    }

    #[test]
    fn a_missing_mark() {
        assert_eq!(quotes("Ông nói: “Chúng tôi đi. Hết."), ["Chúng tôi đi. Hết.~"]);
        assert_eq!(quotes("Ông nói: “Đi. Rồi “về”, “ngủ”."), ["Đi. Rồi~", "về", "ngủ"]);
        assert_eq!(quotes("Đi” rồi về."), Vec::<String>::new());
    }

    #[test]
    fn many_marks() {
        for mark in ["\"", "“", "' ", "« ", "\" a "] {
            quotes(&mark.repeat(100_000));
        }
    }
}
