//! [`List`]: figures that stand in a row as the parts of something, each at the start of its item.

use std::sync::LazyLock;

use super::figures::{Figure, Figures};
use crate::language::parts::{AND_SO_ON, FILLERS, JOINING, THE_REST};
use crate::language::phrases::Phrases;
use crate::value::derive::can_be_part;
use crate::value::quantity::Quantity;

static FILLING: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(FILLERS));
static JOINS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(JOINING));
static REST: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(THE_REST));
static GOES_ON: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(AND_SO_ON));

/// A part with the token behind its item.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    pub figure: Figure<'a>,
    pub end: usize,
}

/// Parts in a row.
#[derive(Debug, Default)]
pub struct List<'a> {
    pub parts: Vec<Part<'a>>,
    /// It ends as a list does: with *and* before the last part, or with the sentence.
    pub closed: bool,
    /// The last part is what is left.
    pub rest: bool,
}

/// What ends an item.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Comma,
    Joins,
    Bracket,
    End,
}

/// So many tokens of an item are looked at, and so many parts.
const LONGEST_ITEM: usize = 40;
const MOST_PARTS: usize = 10;

impl<'a> List<'a> {
    /// The parts of `whole` from a token on. `None` where it is not clear which they are.
    pub fn read(figures: &Figures<'a>, from: usize, whole: &Quantity) -> Option<List<'a>> {
        let to = figures.sentence(from).1;
        let looked_at = figures.near(from).1;
        let mut list = List::default();
        let (mut at, mut sign) = (from, Sign::End);
        while list.parts.len() < MOST_PARTS {
            let (start, rest) = skip(figures, at);
            let Some(figure) = figures.at(start).filter(|f| can_be_part(f.quantity, whole)) else {
                // Something that has no figure, or another sort of one, is joined to the list: the parts are not all told.
                let open = sign == Sign::Joins || figures.at(start).is_some();
                let more = figures.within(at, looked_at).iter().any(|f| can_be_part(f.quantity, whole));
                return (!open && !more).then_some(list);
            };
            let (end, next) = item(figures, figure, to, whole)?;
            let last = sign == Sign::Joins;
            list.rest = rest || figures.has(&REST, figure.end, end);
            list.parts.push(Part { figure: *figure, end });
            let at_end = matches!(next, Sign::End | Sign::Bracket);
            list.closed = list.rest || last || at_end && (list.parts.len() > 2 || next == Sign::Bracket);
            if at_end || list.rest {
                return Some(list);
            }
            (at, sign) = match figures.reader.find(end + 1, &JOINS) {
                Some((behind, ())) if next == Sign::Comma => (behind, Sign::Joins),
                _ if next == Sign::Joins => (figures.reader.find(end, &JOINS)?.0, Sign::Joins),
                _ => (end + 1, Sign::Comma),
            };
        }
        None
    }
}

/// The first token behind words that say nothing, and whether one of them says that what follows is left.
fn skip(figures: &Figures, mut at: usize) -> (usize, bool) {
    let mut rest = false;
    loop {
        let left = figures.reader.find(at, &REST);
        let Some((end, ())) = left.or_else(|| figures.reader.find(at, &FILLING)) else { return (at, rest) };
        if figures.at(at).is_some() {
            return (at, rest);
        }
        rest |= left.is_some();
        at = end;
    }
}

/// The token at which the item of a figure ends, and what stands there. `None` where a second figure of its sort stands in it,
/// or the list goes on.
fn item(figures: &Figures, figure: &Figure, to: usize, whole: &Quantity) -> Option<(usize, Sign)> {
    let mut depth = 0usize;
    for i in figure.end..to.min(figure.end + LONGEST_ITEM) {
        match figures.reader.raw(i) {
            "(" | "[" => depth += 1,
            ")" | "]" if depth == 0 => return Some((i, Sign::Bracket)),
            ")" | "]" => depth -= 1,
            _ if depth > 0 => {}
            "," | ";" => return Some((i, Sign::Comma)),
            // Three full stops: the list goes on.
            "." if figures.reader.raw(i + 1) == "." => return None,
            "." | "!" | "?" if i + 1 == to => return Some((i, Sign::End)),
            _ if figures.at(i).is_some_and(|f| can_be_part(f.quantity, whole)) => return None,
            _ if figures.reader.find(i, &GOES_ON).is_some() => return None,
            _ if figures.reader.find(i, &JOINS).is_some() => return Some((i, Sign::Joins)),
            _ => {}
        }
    }
    (to <= figure.end + LONGEST_ITEM).then_some((to, Sign::End))
}
