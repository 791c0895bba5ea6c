//! Where a story comes from: the outlets that a byline or the running text names. Two articles that both retell Politico are
//! one origin, however many newspapers printed them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::line::is_capital;
use super::{Article, Paragraph};
use crate::language::press::{
    ACCORDING_TO, BEFORE_OUTLETS, BEFORE_PRESS_VERBS, OUTLET_KINDS, OUTLETS, PRESS_VERBS, SAYING_VERBS,
};
use crate::language::territory;
use crate::text::span::{Span, floor};

/// An outlet that an article was taken from, and where it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// As the article writes it, or by its usual name where that is known.
    pub name: String,
    pub span: Span,
    pub stated: Stated,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// In the byline or in the place line of an agency: the article as a whole comes from there.
    Byline,
    /// In a sentence: what the sentence tells does.
    Text,
}

/// An origin that several articles have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedOrigin {
    pub name: String,
    /// Places in the list that was asked about; at least two.
    pub articles: Vec<usize>,
}

/// The origins that more than one of `articles` has: what they retell from there is told once. An article's own outlet is
/// an origin too, so that Politico and a newspaper that quotes it count as one.
pub fn shared(articles: &[&Article]) -> Vec<SharedOrigin> {
    let mut by_key: BTreeMap<String, SharedOrigin> = BTreeMap::new();
    for (number, article) in articles.iter().enumerate() {
        let names = article.origins.iter().map(|o| o.name.as_str()).chain(article.outlet.as_deref());
        for name in names {
            let name = usual(name);
            let entry = by_key.entry(key(&name)).or_insert_with(|| SharedOrigin { name, articles: Vec::new() });
            if entry.articles.last() != Some(&number) {
                entry.articles.push(number);
            }
        }
    }
    by_key.into_values().filter(|shared| shared.articles.len() > 1).collect()
}

/// The outlets, by their usual names, that what a stretch of an article tells comes from: the article's own, that of its
/// byline, and those that the stretch names.
pub fn outlets(article: &Article, stretch: Span) -> Vec<String> {
    let named = article.origins.iter().filter(|o| o.stated == Stated::Byline || stretch.contains(o.span));
    let mut names: Vec<String> = Vec::new();
    for name in named.map(|o| o.name.as_str()).chain(article.outlet.as_deref()).map(usual) {
        if !names.iter().any(|n| is_same(n, &name)) {
            names.push(name);
        }
    }
    names
}

/// Whether two names of outlets, as [`usual`] gives them, are of one.
pub fn is_same(a: &str, b: &str) -> bool {
    key(a) == key(b)
}

/// The usual name of an outlet that is known by several, any other name as it is.
pub fn usual(name: &str) -> String {
    known().get(&key(name)).map_or(name, |usual| usual).to_owned()
}

pub fn is_known(name: &str) -> bool {
    known().contains_key(&key(name))
}

/// What is left of a name when case, spaces and signs do not count: RiaNovosti is Ria Novosti.
fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn known() -> &'static FxHashMap<String, &'static str> {
    static KNOWN: OnceLock<FxHashMap<String, &'static str>> = OnceLock::new();
    KNOWN.get_or_init(|| OUTLETS.iter().flat_map(|names| names.iter().map(|n| (key(n), names[0]))).collect())
}

#[derive(Clone, Copy)]
enum Cue {
    /// The outlet stands before: `Interfax đêm 13/9 dẫn lời`.
    Press,
    /// The outlet stands before, if it is known: `TASS cho biết`.
    Says,
    /// The outlet stands behind: `hãng tin Interfax`.
    Kind,
    /// The outlet stands behind, if it is known: `theo TASS`.
    According,
}

/// All words that can lead to an outlet, found in one pass.
fn cues() -> &'static (AhoCorasick, Vec<Cue>) {
    static CUES: OnceLock<(AhoCorasick, Vec<Cue>)> = OnceLock::new();
    CUES.get_or_init(|| {
        let tables: [(&[&str], Cue); 4] = [
            (PRESS_VERBS, Cue::Press),
            (SAYING_VERBS, Cue::Says),
            (OUTLET_KINDS, Cue::Kind),
            (ACCORDING_TO, Cue::According),
        ];
        let mut phrases = Vec::new();
        let mut kinds = Vec::new();
        for (table, cue) in tables {
            for phrase in table {
                // A sentence may start with it.
                let mut letters = phrase.chars();
                let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
                phrases.extend([phrase.to_string(), format!("{first}{}", letters.as_str())]);
                kinds.extend([cue, cue]);
            }
        }
        let matcher = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&phrases);
        (matcher.expect("a fixed table of short phrases makes an automaton"), kinds)
    })
}

/// The outlets that the running text names, once a paragraph each. `stated` are those of the byline.
pub fn in_text(text: &str, paragraphs: &[Paragraph], stated: &[Origin]) -> Vec<Origin> {
    let prose = || paragraphs.iter().filter(|p| p.kind.is_prose());
    let candidates: Vec<Vec<(Origin, bool)>> = prose().map(|p| in_paragraph(p.span.of(text), p.span.start())).collect();
    // An outlet that one sentence names for sure is meant where another names it in passing.
    let mut sure: FxHashSet<String> = stated.iter().map(|o| key(&o.name)).collect();
    sure.extend(candidates.iter().flatten().filter(|c| c.1).map(|c| key(&c.0.name)));
    let mut found: Vec<Origin> = Vec::new();
    for paragraph in candidates {
        let mut named: FxHashSet<String> = FxHashSet::default();
        for (origin, _) in paragraph {
            let origin = Origin { name: usual(&origin.name), ..origin };
            let key = key(&origin.name);
            if (known().contains_key(&key) || sure.contains(&key)) && named.insert(key) {
                found.push(origin);
            }
        }
    }
    found
}

/// Candidates of one paragraph, each with whether the sentence alone makes an outlet of it.
fn in_paragraph(prose: &str, at: usize) -> Vec<(Origin, bool)> {
    let mut found = Vec::new();
    let (matcher, kinds) = cues();
    for hit in matcher.find_iter(prose) {
        let whole = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        if !whole(prose[..hit.start()].chars().next_back()) || !whole(prose[hit.end()..].chars().next()) {
            continue;
        }
        let named = match kinds[hit.pattern().as_usize()] {
            Cue::Press => before(prose, hit.start()).map(|span| (span, span.of(prose).chars().any(|c| c != '-'))),
            Cue::Says => before(prose, hit.start()).map(|span| (span, false)),
            Cue::According => behind(prose, hit.end()).map(|span| (span, false)),
            Cue::Kind => behind(prose, hit.end()).map(|span| (span, introduced(prose, hit.start(), span.end()))),
        };
        if let Some((span, sure)) = named {
            let name = span.of(prose).to_owned();
            found.push((Origin { name, span: span.shift(at), stated: Stated::Text }, sure));
        }
    }
    found
}

/// Whether `hãng tin X` is who tells: it opens its clause or stands behind `theo`, and is no other word's complement.
fn introduced(prose: &str, start: usize, end: usize) -> bool {
    let before = prose[..start].trim_end();
    let opens = before.is_empty() || before.ends_with([',', '.', '"', '”', ':', ';']);
    let window = &prose[floor(before, before.len().saturating_sub(30))..before.len()].to_lowercase();
    if ACCORDING_TO.iter().any(|p| window.ends_with(p)) {
        return true;
    }
    const CLAUSE: usize = 120;
    let clause = &prose[end..floor(prose, end + CLAUSE)];
    let clause = clause.split(['.', ';']).next().unwrap_or_default();
    opens && PRESS_VERBS.iter().chain(SAYING_VERBS).any(|v| super::line::find(clause, v, 0).is_some())
}

/// The run of capitalised words right behind `at`, without a territory before the name (`báo Mỹ Politico`).
fn behind(prose: &str, at: usize) -> Option<Span> {
    const LONGEST: usize = 60;
    let rest = &prose[at..floor(prose, at + LONGEST)];
    let name = rest.trim_start_matches([' ', '\u{a0}', '"', '“', ':']);
    let name = name.strip_prefix("the ").unwrap_or(name);
    run_from(prose, at + rest.len() - name.len())
}

fn run_from(prose: &str, start: usize) -> Option<Span> {
    const MOST_WORDS: usize = 4;
    let mut words: Vec<Span> = Vec::new();
    let mut at = start;
    while words.len() < MOST_WORDS {
        let rest = &prose[at..];
        let length = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '/' | '&' | '-'))).unwrap_or(rest.len());
        if length == 0 || !is_capital(rest) {
            break;
        }
        words.push(Span::new(at, at + length));
        if !rest[length..].starts_with(' ') {
            break;
        }
        at += length + 1;
    }
    strip_territory(prose, &words)
}

/// The last run of capitalised words before a verb, past the date between them: `Báo Mỹ Politico ngày 4/10 dẫn lời`.
fn before(prose: &str, verb: usize) -> Option<Span> {
    const LONGEST: usize = 80;
    const MOST_BETWEEN: usize = 6;
    let from = floor(prose, verb.saturating_sub(LONGEST));
    let window = &prose[from..verb];
    let clause = window.rmatch_indices(['.', ',', ';', '"', '”', ':', '(']).next().map_or(0, |(i, s)| i + s.len());
    let mut words: Vec<Span> = Vec::new();
    let mut between = 0;
    let mut end = window.len();
    for word in window[clause..].split(' ').rev() {
        let start = end - word.len();
        let span = Span::new(from + start, from + end);
        end = start.saturating_sub(1);
        match is_capital(word) && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '&' | '.' | '+'))
        {
            true => words.push(span),
            false if words.is_empty() && between < MOST_BETWEEN && may_follow(word) => between += 1,
            false => break,
        }
    }
    words.reverse();
    // `Báo`, `Hãng tin` at the start of a sentence is no part of the name.
    let kind = |s: &Span| {
        let word = s.of(prose).to_lowercase();
        OUTLET_KINDS.contains(&word.as_str()) || BEFORE_OUTLETS.contains(&word.as_str())
    };
    let skipped = words.iter().take_while(|s| kind(s)).count();
    strip_territory(prose, &words[skipped..])
}

/// Whether a word can stand between an outlet and what it does: a date, or one of a few words.
fn may_follow(word: &str) -> bool {
    word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) || BEFORE_PRESS_VERBS.contains(&word)
}

fn strip_territory(prose: &str, words: &[Span]) -> Option<Span> {
    let last = words.last()?;
    let first = (1..words.len()).rev().find(|&n| is_territory(words[0].cover(words[n - 1]).of(prose))).unwrap_or(0);
    let span = words[first].cover(*last);
    (!is_territory(span.of(prose))).then_some(span)
}

fn is_territory(name: &str) -> bool {
    static NAMES: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| territory::all().iter().flat_map(|t| t.names()).collect()).contains(name)
}

#[cfg(test)]
mod tests {
    use super::super::{SourceFile, parse};
    use super::*;

    fn article(text: &str) -> Article {
        parse(SourceFile { name: "a.txt".into(), path: None, text: text.into() }).0.remove(0)
    }

    fn origins(text: &str) -> Vec<String> {
        article(&format!("Tiêu đề của bài\n{text}")).origins.into_iter().map(|o| o.name).collect()
    }

    #[test]
    fn outlets_in_running_text() {
        assert_eq!(origins("Báo Mỹ Politico ngày 4/10 dẫn lời một nhà ngoại giao."), ["Politico"]);
        assert_eq!(origins("Interfax đêm 13/9 dẫn lời phát ngôn viên."), ["Interfax"]);
        assert_eq!(
            origins("Hãng tin Meridian Press của Solvane ngày 28/10 cho biết, ông Kerrow đến."),
            ["Meridian Press"]
        );
        assert_eq!(origins("Theo TASS, hai nước đã ký. Tàu cập cảng, theo RiaNovosti."), ["TASS", "RIA Novosti"]);
        assert_eq!(origins("The deal was signed, Reuters reported on Monday."), ["Reuters"]);
        assert_eq!(origins("The deal was signed on Monday, according to the Associated Press."), ["AP"]);
    }

    #[test]
    fn who_is_no_outlet() {
        assert_eq!(origins("Theo Bộ Ngoại giao Solvane, tình hình đã thay đổi."), [""; 0]);
        assert_eq!(origins("Ivo Kerrow, tổng biên tập đài RTX của Solvane, thì chỉ trích."), [""; 0]);
        assert_eq!(origins("Theo Kerrow, quân đội nói rằng không có ai."), [""; 0]);
    }

    #[test]
    fn an_outlet_once_named_is_meant_again() {
        let text = "Hai bên đã họp kín, theo Meridian.\nTờ Meridian ngày 4/10 đưa tin hai bên đã họp.";
        assert_eq!(origins(text), ["Meridian", "Meridian"]);
    }

    #[test]
    fn articles_that_retell_one_outlet() {
        let quoting = article("Tít một\nTờ Axios ngày 4/10 đưa tin hai bên họp kín.\nMinh Anh (Theo Axios)");
        let other = article("Tít hai\nCuộc họp kín diễn ra ở Solvane, theo Axios.\nNgười phát ngôn từ chối bình luận.");
        let own = article("Tít ba\nRIA đưa tin tàu đã cập cảng.\nKhông ai bị thương.");
        let mut outlet = article("Tít bốn\nTàu đã cập cảng hôm qua.\nKhông ai bị thương.");
        outlet.outlet = Some("RIA Novosti".into());
        let found = shared(&[&quoting, &own, &other, &outlet]);
        let shown: Vec<_> = found.iter().map(|s| (s.name.as_str(), s.articles.as_slice())).collect();
        assert_eq!(shown, [("Axios", &[0, 2][..]), ("RIA Novosti", &[1, 3][..])]);
        assert_eq!(shared(&[&quoting, &own]), []);
    }
}
