//! Who holds which post: `Chủ tịch VFF Ngô Văn An`, `Ngô Văn An, chủ tịch VFF`, `Ngô Văn An được bầu làm chủ tịch`.
//!
//! The persons are given; which post stands with each is told by what is between: a title before the name, one in apposition
//! behind it, or a link (`là`, `was named`). Looks no further than a fixed number of tokens.

mod title;

use crate::language::Language;
use crate::language::names::{BEFORE_NAMES, CLAUSE_WORDS, HONORIFICS, SPEECH, TITLE_JOINERS, TITLE_STOPS, TITLES};
use crate::language::posts::Table;
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::value::post::{Ladder, Post};
use title::{Head, Set};

/// A person with a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The place of the person in the list that was given.
    pub person: usize,
    /// The title alone.
    pub title: Span,
    /// The title and the name; of a further title, the title alone.
    pub span: Span,
    pub posts: Vec<Post>,
}

/// A title reaches no further.
const REACH: usize = 24;
/// So many small words stand between a name and the verb that gives it a post.
const TO_LINK: usize = 5;
/// So many words stand before an English title in apposition: `the country's transport`.
const LEADS: usize = 7;
/// Appositions one behind the other.
const APPOSITIONS: usize = 4;

/// The titles of persons in a paragraph. `persons` are the spans of their names, in order and without overlaps.
pub fn held(reader: &Reader, persons: &[Span]) -> Vec<Held> {
    let token = |offset| reader.tokens.partition_point(|t| t.span.end() <= offset);
    let places = persons.iter().map(|p| (token(p.start()), token(p.end().saturating_sub(1)) + 1)).collect();
    let finder = Finder { reader, table: Table::get(), persons: places };
    let mut found = Vec::new();
    // What stands behind one name does not stand before the next.
    let mut free = 0;
    for (number, name) in persons.iter().enumerate() {
        let (start, end) = finder.persons[number];
        let mut titles: Vec<Title> = finder.before(start, free).into_iter().collect();
        let behind = finder.behind(number);
        free = behind.iter().map(|t| t.end).max().unwrap_or(0).max(end);
        titles.extend(behind);
        if titles.is_empty() {
            titles.extend(finder.told(number));
        }
        found.extend(titles.into_iter().enumerate().map(|(n, t)| {
            let title = reader.span(t.start, t.end);
            let span = if n == 0 { title.cover(*name) } else { title };
            Held { person: number, title, span, posts: t.posts }
        }));
    }
    found
}

/// A title between two tokens.
struct Title {
    start: usize,
    end: usize,
    posts: Vec<Post>,
}

struct Finder<'a> {
    reader: &'a Reader<'a>,
    table: &'static Table,
    /// From the first token of each person to behind the last.
    persons: Vec<(usize, usize)>,
}

impl Finder<'_> {
    fn vietnamese(&self) -> bool {
        self.reader.language == Language::Vietnamese
    }

    /// The person whose name a token is part of.
    fn person_at(&self, at: usize) -> Option<(usize, usize)> {
        let after = self.persons.partition_point(|p| p.0 <= at);
        self.persons[..after].last().copied().filter(|p| at < p.1)
    }

    fn separates(&self, at: usize) -> bool {
        self.reader.raw(at) == "," || self.reader.dash(at) && !self.reader.glued(at)
    }

    fn ends(&self, at: usize) -> bool {
        !self.reader.joined(at)
            || matches!(self.reader.raw(at), "." | "!" | "?" | ";" | ":" | "…" | "\"" | "“" | "”" | "«" | "»")
                && !self.abbreviated(at)
    }

    /// `TP. Hồ Chí Minh`, `T.Ư`
    fn abbreviated(&self, at: usize) -> bool {
        let dot = at > 0 && self.reader.raw(at) == "." && self.reader.glued(at) && self.reader.tokens[at - 1].capital;
        let short = || self.reader.raw(at - 1).chars().count() <= 2 && self.reader.glued(at + 1);
        let known = || {
            self.reader.find(at - 1, &self.table.body_nouns).is_some()
                || self.reader.find(at - 1, &TITLES).is_some()
                || self.reader.find(at - 1, &HONORIFICS).is_some()
        };
        dot && (short() || self.reader.raw(at - 1).chars().count() <= 3 && known())
    }

    fn owned(&self, at: usize) -> bool {
        at > 0 && self.reader.among(at - 1, &BEFORE_NAMES)
    }

    fn says(&self, at: usize) -> bool {
        !self.reader.capital(at) && self.reader.find(at, &SPEECH).is_some()
    }

    /// The title that leads up to a name that starts at `name`; nothing of it stands before `free`.
    fn before(&self, name: usize, free: usize) -> Option<Title> {
        let mut end = name;
        // "Mr." has a full stop.
        let dotted = end > 1 && self.reader.raw(end - 1) == "." && self.reader.glued(end - 1);
        let address = self.reader.find_before(end - usize::from(dotted), &HONORIFICS, 2);
        let addressed = address.is_some();
        end = address.map_or(end, |a| a.0);
        let apart = end > 0 && self.reader.joined(end) && self.separates(end - 1);
        if apart {
            // "Bà Mai, ông Nam": a comma also stands between two persons.
            let closed = self.person_at(name).is_some_and(|p| self.separates(p.1));
            if !(addressed || closed || self.reader.dash(end - 1)) {
                return None;
            }
            end -= 1;
        }
        if end == 0 || self.owned(name) || !self.reader.joined(end) {
            return None;
        }
        let mut left = end;
        while left > free && end - left < REACH {
            let at = left - 1;
            let of = apart && self.reader.among(at, &BEFORE_NAMES);
            let in_brackets = apart && matches!(self.reader.raw(at), "(" | ")");
            let stops = !self.reader.capital(at)
                && (self.reader.among(at, &TITLE_STOPS) || self.reader.among(at, &CLAUSE_WORDS) || self.says(at))
                && !self.within_head(at, end);
            let word =
                self.reader.is_word(at) || self.reader.is_number(at) || self.reader.dash(at) || self.abbreviated(at);
            if !(of || in_brackets || word && !stops) || self.person_at(at).is_some() || left < end && self.ends(left) {
                break;
            }
            left = at;
        }
        let dash = end < self.reader.len() && self.reader.dash(end);
        let heads = self.heads(left, end);
        let last = heads.iter().rposition(|h| h.end <= end)?;
        let mut first = last;
        while first > 0 && self.goes_on(heads[first - 1], heads[first]) {
            first -= 1;
        }
        let governed = first > 0 && self.governs(heads[first - 1], heads[first]);
        if governed {
            first -= 1;
        }
        // English has nothing between the title and the name, unless a comma sets them apart.
        if !self.vietnamese() && !apart && heads[last].end != end {
            return None;
        }
        let chain = if governed { &heads[first..=first] } else { &heads[first..=last] };
        let set = match () {
            () if governed => Set::Governing,
            () if apart => Set::Apart,
            () => Set::Beside,
        };
        let mut posts = Vec::new();
        let mut start = end;
        for (n, head) in chain.iter().enumerate() {
            let tail = chain.get(n + 1).map_or(end, |next| next.start);
            let from = self.leads(*head, left);
            start = start.min(from);
            posts.extend(self.post(*head, from, tail, set));
        }
        // "Khi còn làm thủ tướng, ông …"
        let inside = apart && !dash && start > 0 && self.reader.joined(start) && self.small_word(start - 1);
        (!posts.is_empty() && !inside).then_some(Title { start, end, posts })
    }

    /// A word in small letters that a title does not begin behind, if a comma sets it apart from the name.
    fn small_word(&self, at: usize) -> bool {
        self.reader.is_word(at)
            && !self.reader.capital(at)
            && !self.reader.among(at, &TITLE_JOINERS)
            && !self.reader.among(at, &self.table.goes_on)
            && !self.says(at)
    }

    /// Whether a token is a word of a title: `phát ngôn viên`.
    fn within_head(&self, at: usize, end: usize) -> bool {
        const LONGEST: usize = 3;
        let from = at.saturating_sub(LONGEST - 1);
        (from..=at).any(|i| self.reader.find(i, self.table.renderings()).is_some_and(|f| f.0 > at && f.0 <= end))
    }

    /// Whether two titles side by side are of one person: `Phó Thủ tướng kiêm Bộ trưởng`, `Thứ trưởng, Thượng tướng`.
    fn goes_on(&self, first: Head, second: Head) -> bool {
        let joiner = second.lead > first.end && self.reader.among(second.lead - 1, &TITLE_JOINERS);
        let army = |h: Head| self.table.senses(h.rendering).iter().any(|s| s.ladder == Ladder::Army);
        joiner || army(second) != army(first)
    }

    /// `trợ lý tổng thống`: the second title is whom the first one serves.
    fn governs(&self, first: Head, second: Head) -> bool {
        let staff = self.table.senses(first.rendering).iter().all(|s| s.ladder == Ladder::Staff);
        self.vietnamese() && staff && first.end == second.lead
    }

    /// The titles in apposition behind a name.
    fn behind(&self, number: usize) -> Vec<Title> {
        let mut found: Vec<Title> = Vec::new();
        let mut at = self.persons[number].1;
        if self.reader.raw(at) == "(" && self.reader.joined(at) {
            if let Some(title) = self.apposition(at + 1, true) {
                return vec![title];
            }
            let Some(close) = (at..at + REACH).find(|&i| self.reader.raw(i) == ")") else { return found };
            at = close + 1;
        }
        for turn in 0..APPOSITIONS {
            if !(self.reader.joined(at) && self.separates(at)) {
                break;
            }
            match self.apposition(at + 1, turn == 0) {
                Some(title) => {
                    at = title.end;
                    found.push(title);
                }
                // "22 tuổi", "aged 22"
                None if found.is_empty() => match (at + 1..at + TO_LINK).find(|&i| self.separates(i)) {
                    Some(next) if (at + 1..next).any(|i| self.reader.is_number(i)) => at = next,
                    _ => break,
                },
                None => break,
            }
        }
        found
    }

    /// The title that takes all of the stretch between `start` and the next comma.
    fn apposition(&self, start: usize, first: bool) -> Option<Title> {
        let mut end = start;
        while end < self.reader.len() && end - start < REACH && !self.ends(end) && !self.separates(end) {
            if self.reader.raw(end) == ")" || end > start && self.says(end) {
                break;
            }
            if let Some(person) = self.person_at(end) {
                if !(self.owned(end) || end > 0 && self.reader.raw(end - 1).ends_with("'s")) {
                    return None;
                }
                end = person.1;
                continue;
            }
            if end > start && self.reader.among(end, &CLAUSE_WORDS) && !self.reader.capital(end) {
                return None;
            }
            end += 1;
        }
        let from = self.reader.find(start, &self.table.links).map_or(start, |l| l.0);
        let end = end.min(self.reader.len());
        let opened = (from..end).any(|i| self.reader.raw(i) == "(");
        self.title_in(from, end + usize::from(opened && self.reader.raw(end) == ")"), first)
    }

    /// The titles that start a stretch.
    fn title_in(&self, start: usize, end: usize, first: bool) -> Option<Title> {
        let heads = self.heads(start, end);
        let head = *heads.first()?;
        let near = match self.vietnamese() {
            true => head.lead == start,
            false => head.start - start <= if first { LEADS } else { 2 } && !self.clause(start, head.start),
        };
        if !near {
            return None;
        }
        let mut chain = vec![head];
        for pair in heads.windows(2) {
            let joined = pair[1].lead > pair[0].end && self.reader.among(pair[1].lead - 1, &TITLE_JOINERS);
            if !joined {
                break;
            }
            chain.push(pair[1]);
        }
        let mut posts = Vec::new();
        for (n, head) in chain.iter().enumerate() {
            let tail = chain.get(n + 1).map_or(end, |next| next.lead - 1);
            let from = if n == 0 { start } else { head.lead };
            posts.extend(self.post(*head, from, tail, Set::Apart));
        }
        (!posts.is_empty()).then_some(Title { start, end, posts })
    }

    /// Whether a verb or a tie of family stands in a stretch.
    fn clause(&self, start: usize, end: usize) -> bool {
        (start..end).any(|i| {
            self.reader.among(i, &TITLE_STOPS)
                || self.reader.among(i, &self.table.negations) && self.reader.find(i, &self.table.modifiers).is_none()
                || self.person_at(i).is_some()
        })
    }

    /// The title that a verb gives: `được bầu làm chủ tịch`, `was named chairman`.
    fn told(&self, number: usize) -> Option<Title> {
        let mut at = self.persons[number].1;
        if self.reader.raw(at) == "," {
            let next = (at + 1..at + REACH / 2).find(|&i| self.separates(i) || self.ends(i))?;
            if !self.separates(next) || self.clause(at + 1, next) {
                return None;
            }
            at = next + 1;
        }
        for i in at..at + TO_LINK {
            if self.ends(i) || !self.reader.is_word(i) || self.person_at(i).is_some() {
                return None;
            }
            if let Some((start, ())) = self.reader.find(i, &self.table.links) {
                let stop =
                    |&e: &usize| self.ends(e) || self.separates(e) || self.person_at(e).is_some() || self.told_all(e);
                let end = (start..(start + REACH).min(self.reader.len())).find(stop)?;
                return self.title_in(start, end, false);
            }
            if self.reader.among(i, &self.table.negations) || self.says(i) {
                return None;
            }
        }
        None
    }

    /// Where a clause goes on behind what it tells.
    fn told_all(&self, at: usize) -> bool {
        self.reader.among(at, &self.table.goes_on)
    }
}
