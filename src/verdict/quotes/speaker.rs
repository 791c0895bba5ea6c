//! Who says a quote, on either side, and whether two who are named can be one.

use crate::index::entities::EntityId;
use crate::index::spelling::Name;
use crate::index::{ArticleId, Index};
use crate::language::quoting::RELATED;
use crate::mention::attribution::{Binding, Quote, Speaker};
use crate::mention::names::NameMention;
use crate::text::fold::{bare_key, lower, one_line};
use crate::text::span::Span;
use crate::text::token::tokenize;
use crate::value::name::{NameKind, distance, name_key};

/// Who is named as the speaker.
#[derive(Clone, Debug, PartialEq)]
pub struct Who {
    /// As written, without the title.
    pub name: String,
    /// Where, in the text of its side.
    pub span: Span,
    /// Who goes by that name in the sources; none where it is unknown to them.
    pub entities: Vec<EntityId>,
    /// It is a person's name, and nothing else is part of what was read as the speaker.
    pub person: bool,
}

/// How two speakers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    Same,
    Different,
    Unknown,
}

/// A text with what was read in it: an article or a passage of a report.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub text: &'a str,
    pub names: &'a [NameMention],
    pub quotes: &'a [Quote],
    /// The sentence or sentences that a quote stands in.
    pub sentence: Span,
    /// The quote is in the words of one person: `tôi`.
    pub first_person: bool,
}

/// Who says a quote.
pub fn speaker(side: &Side, quote: &Quote, index: &Index) -> Option<Who> {
    match quote.speaker {
        Some(Speaker { span, title, binding: Binding::Named }) => who(side, span, title, index),
        Some(Speaker { binding: Binding::Pronoun { antecedent }, .. }) => who(side, antecedent, None, index),
        Some(Speaker { binding: Binding::Unbound { .. }, .. }) => going_on(side, quote, index),
        None => beside(side, quote, index).and_then(|name| who(side, name.span, None, index)),
    }
}

/// `"…", bà An nói. "…", bà nói thêm`: a pronoun that could mean several means who has just spoken.
fn going_on(side: &Side, quote: &Quote, index: &Index) -> Option<Who> {
    const APART: usize = 160;
    let at = side.quotes.partition_point(|q| q.span.start() < quote.span.start());
    let before = side.quotes[..at].iter().rev().find(|q| !q.nested && q.kind.is_speech())?;
    let (from, to) = (before.span.end(), quote.span.start());
    let one_line = side.text.get(from..to).is_some_and(|gap| gap.len() <= APART && !gap.contains('\n'));
    let speaker = before.speaker.filter(|s| one_line && s.binding == Binding::Named)?;
    // It is the speaker alone who is named between the two.
    let named = side.names.iter().filter(|n| from <= n.span.start() && n.span.end() <= to);
    let alone = named.into_iter().all(|n| n.span.overlaps(speaker.span) || n.kind != Some(NameKind::Person));
    if !alone || !(from..to).contains(&speaker.span.start()) {
        None
    } else {
        who(side, speaker.span, speaker.title, index)
    }
}

/// The only person who is named before the colon of a quote, or the one named right behind it: `Về phần mình, An bình thản: "…"`,
/// `"…", cộng sự An của ông kể`. For verbs that no table has.
fn beside<'a>(side: &Side<'a>, quote: &Quote, index: &Index) -> Option<&'a NameMention> {
    const REACH: usize = 48;
    let kind = |n: &NameMention| kind_of(side, n, index);
    let may_speak = |n: &&NameMention| matches!(kind(n), None | Some(NameKind::Person));
    let person = |n: &&NameMention| kind(n) == Some(NameKind::Person) || side.first_person && kind(n).is_none();
    let first = side.names.partition_point(|n| n.span.start() < side.sentence.start());
    let before = side.text.get(side.sentence.start()..quote.span.start())?;
    if before.trim_end().ends_with(':') {
        let mut named = side.names[first..].iter().take_while(|n| n.span.end() <= quote.span.start()).filter(may_speak);
        return named.next().filter(|_| named.next().is_none()).filter(person);
    }
    let behind = first + side.names[first..].partition_point(|n| n.span.start() < quote.span.end());
    let name = side.names.get(behind).filter(person)?;
    let between = side.text.get(quote.span.end()..name.span.start())?;
    let comma = between.trim_start().starts_with([',', '-', '–', '—'])
        || quote.parts.last().is_some_and(|p| p.of(side.text).ends_with(','));
    let plain = between.trim_start().trim_start_matches([',', '-', '–', '—']);
    let close = between.len() <= REACH && !plain.contains([',', '.', ';', ':', '"', '“', '\n', '(']);
    // A word follows, the verb.
    let verb = side.text.get(name.span.end()..)?.strip_prefix(' ');
    (comma && close && verb.is_some_and(|v| v.starts_with(char::is_lowercase))).then_some(name)
}

fn who(side: &Side, span: Span, title: Option<Span>, index: &Index) -> Option<Who> {
    let whole = title.map_or(span, |t| t.cover(span));
    let written = whole.of(side.text);
    let hits = index.names(written, &tokenize(written));
    let own = span.start() - whole.start();
    let hit = hits.iter().rev().find(|h| h.span.start() >= own || h.span.end() == written.len());
    let exact = side.names.iter().find(|n| n.span == span);
    let kind = |id: &EntityId| index.entity(*id).kind;
    let entities: Vec<EntityId> = match hit {
        Some(hit) if hit.span.end() == written.trim_end().len() => hit.entities.to_vec(),
        _ => Vec::new(),
    };
    if entities.is_empty() && exact.is_none() {
        return None;
    }
    let told = side.first_person || exact.is_some_and(|n| n.kind == Some(NameKind::Person));
    let one_of = |e: &EntityId| kind(e) == Some(NameKind::Person) || told && kind(e).is_none();
    let known = !entities.is_empty() && entities.iter().all(one_of);
    let unknown = entities.is_empty() && exact.is_some_and(|n| n.kind == Some(NameKind::Person));
    let name = exact.map_or(span, |n| n.span).of(side.text);
    Some(Who { name: one_line(name), span, entities, person: (known || unknown) && !is_related(name) })
}

/// What a name names, by its surroundings or because the sources know it.
fn kind_of(side: &Side, name: &NameMention, index: &Index) -> Option<NameKind> {
    let written = name.span.of(side.text);
    let known = || {
        let hits = index.names(written, &tokenize(written));
        let last = hits.last().filter(|h| h.span.end() == written.len())?;
        let mut kinds = last.entities.iter().map(|e| index.entity(*e).kind);
        let first = kinds.next().flatten()?;
        kinds.all(|k| k == Some(first)).then_some(first)
    };
    name.kind.or_else(known)
}

/// Whether somebody is named by another: `luật sư của ông An`, `vợ An`.
fn is_related(name: &str) -> bool {
    // A capital inside a name is the name's: `Nguyễn Đình Con`.
    let word = |(at, word): (usize, &str)| match at > 0 && word.starts_with(char::is_uppercase) {
        true => String::new(),
        false => lower(word),
    };
    let words: Vec<String> = name.split_whitespace().enumerate().map(word).collect();
    let padded = format!(" {} ", words.join(" "));
    padded
        .match_indices(' ')
        .any(|(at, _)| RELATED.iter().any(|r| padded[at + 1..].strip_prefix(r).is_some_and(|b| b.starts_with(' '))))
        || name.contains("'s ")
        || name.contains("’s ")
}

impl Who {
    /// Who is most often meant, as the sources write it in full.
    pub fn in_full(&self, index: &Index) -> String {
        match self.entities.as_slice() {
            [only] => index.entity(*only).name.clone(),
            _ => self.name.clone(),
        }
    }
}

/// Whether two speakers are one. They are two only where both are persons and nothing allows that one is the other.
pub fn relation(a: &Who, b: &Who, index: &Index) -> Relation {
    let slip = || Name::new(&a.name).is_slip_of(&Name::new(&b.name));
    if a.entities.iter().any(|e| b.entities.contains(e)) || name_key(&a.name) == name_key(&b.name) || slip() {
        return Relation::Same;
    }
    if !a.person || !b.person {
        return Relation::Unknown;
    }
    let (long, short) = (words(&a.in_full(index)), words(&b.in_full(index)));
    let alike = |x: &String, y: &String| x == y || x.len() > 4 && y.len() > 4 && distance(x, y, 2).is_some();
    let common = long.iter().filter(|x| short.iter().any(|y| alike(x, y))).count();
    let known = !a.entities.is_empty() && !b.entities.is_empty();
    // Two full names may share a family name; a short one may be part of a long one.
    let most = if known && long.len() > 1 && short.len() > 1 { long.len().min(short.len()) - 1 } else { 0 };
    let full = known || long.len() > 1 && short.len() > 1;
    if common <= most && full { Relation::Different } else { Relation::Unknown }
}

fn words(name: &str) -> Vec<String> {
    name.split_whitespace().map(bare_key).collect()
}

/// Whether the sources name somebody in a stretch of an article.
pub fn is_named_in(who: &Who, article: ArticleId, stretch: Span, index: &Index) -> bool {
    who.entities.iter().any(|&entity| {
        let mentions = index.mentions(entity);
        let first = mentions.partition_point(|m| (m.article, m.span.start()) < (article, stretch.start()));
        mentions.get(first).is_some_and(|m| m.article == article && m.span.end() <= stretch.end())
    })
}
