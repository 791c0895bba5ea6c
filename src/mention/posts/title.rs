//! One title: its head, what leads up to it, and what it is of.

use super::Finder;
use crate::language::names::ARTICLES;
use crate::language::posts::Modifier;
use crate::mention::names::known::country;
use crate::text::fold::bare_key;
use crate::value::name::name_key;
use crate::value::post::{Post, Rank, When};

/// The words of a title that name the post.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// With the modifiers before it.
    pub lead: usize,
    pub start: usize,
    pub end: usize,
    pub rendering: u16,
}

/// How a title stands with the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Set {
    /// Right before it: where the title ends has to be understood.
    Beside,
    /// Right before a title that may be the name's.
    Governing,
    /// A comma or a verb sets it apart.
    Apart,
}

/// The longest name of a territory, in words.
const LONGEST_TERRITORY: usize = 4;
/// More words that are not understood between title and name, and it is no title of that name.
const MOST_UNKNOWN: usize = 4;

impl Finder<'_> {
    /// The heads of titles in a stretch, in order.
    pub(super) fn heads(&self, start: usize, end: usize) -> Vec<Head> {
        let mut heads: Vec<Head> = Vec::new();
        let mut at = start;
        while at < end {
            let found = self.reader.find(at, self.table.renderings()).filter(|f| f.0 <= end);
            let Some((next, rendering)) = found else {
                at += 1;
                continue;
            };
            // English: of two heads side by side the second one is meant ("chief technical adviser").
            if !self.vietnamese() && heads.last().is_some_and(|h| h.end == at) {
                heads.pop();
            }
            heads.push(Head { lead: self.modified(at, start), start: at, end: next, rendering });
            at = next;
        }
        heads
    }

    /// Where the modifiers begin that end at `at`.
    fn modified(&self, at: usize, least: usize) -> usize {
        let mut lead = at;
        while let Some(from) = self.modifier_before(lead, least) {
            lead = from;
        }
        lead
    }

    /// Where the modifier begins that ends at `at`.
    fn modifier_before(&self, at: usize, least: usize) -> Option<usize> {
        let (from, _) = self.reader.find_before(at, &self.table.modifiers, 2).filter(|f| f.0 >= least)?;
        let longer = self.reader.find_before(at, &self.table.no_modifiers, 2);
        longer.is_none_or(|(start, ())| start >= from).then_some(from)
    }

    /// Where a title before a name begins: English has its field and its body there.
    pub(super) fn leads(&self, head: Head, least: usize) -> usize {
        let mut lead = head.lead;
        while !self.vietnamese() && lead > least {
            let at = lead - 1;
            let field = || self.reader.find_before(lead, self.table.fields(), 4).filter(|f| f.0 >= least);
            let from = field().map(|f| f.0).or_else(|| self.modifier_before(lead, least));
            let article = self.reader.among(at, &ARTICLES);
            let noun = || self.reader.find(at, &self.table.body_nouns).is_some();
            let body = !article && (self.reader.capital(at) || noun()) || self.reader.dash(at);
            match from {
                Some(from) => lead = from,
                None if body => lead = at,
                None => break,
            }
        }
        lead
    }

    /// Reads the title with this head, from `start` to `end`. `None` where too much of it is not understood.
    pub(super) fn post(&self, head: Head, start: usize, end: usize, set: Set) -> Option<Post> {
        let mut post = Post { loose: set == Set::Governing, ..Post::default() };
        let mut rank = Rank::Full;
        let mut at = start;
        while at < head.start {
            match self.reader.find(at, &self.table.modifiers) {
                Some((next, modifier)) => {
                    match modifier {
                        Modifier::Rank(r) => rank = r,
                        Modifier::When(When::Former) => post.former = true,
                        Modifier::When(_) => post.acting = true,
                        Modifier::Idle => {}
                    }
                    at = next;
                }
                None => at += 1,
            }
        }
        let unknown =
            self.describe(&mut post, start, head.start, false) + self.describe(&mut post, head.end, end, true);
        if set != Set::Apart && unknown > MOST_UNKNOWN {
            return None;
        }
        post.loose |= set == Set::Beside && unknown > 0;
        let fields = &post.fields;
        let fits = |f: Option<u8>| f.is_none_or(|f| fields.is_empty() || fields.contains(&f));
        let senses = self.table.senses(head.rendering);
        let only = senses.len() == 1;
        let kept = senses.iter().filter(|s| only || fits(s.field));
        post.senses = kept.copied().collect();
        for sense in &mut post.senses {
            if sense.rank == Rank::Full {
                sense.rank = rank;
            }
        }
        Some(post)
    }

    /// Notes fields and bodies in a stretch, and returns how many small words say something else.
    fn describe(&self, post: &mut Post, start: usize, end: usize, tail: bool) -> usize {
        let (mut at, mut unknown) = (start, 0);
        // Fields count right beside the head: further off they are part of a body's name ("tập đoàn tài chính").
        let mut beside = true;
        while at < end {
            let near = beside || !self.vietnamese();
            if let Some((next, field)) = self.reader.find(at, self.table.fields()).filter(|f| f.0 <= end) {
                post.fields.extend(near.then_some(field));
                at = next;
                continue;
            }
            if let Some((next, n)) = self.country(at, end) {
                post.bodies.push(n.to_owned());
                (at, beside) = (next, false);
                continue;
            }
            if let Some((next, ())) = self.reader.find(at, &self.table.body_nouns).filter(|f| f.0 <= end) {
                beside &= self.fieldward(at);
                at = next;
                continue;
            }
            let word = self.reader.is_word(at) && self.reader.find(at, &self.table.modifiers).is_none();
            if word && self.reader.capital(at) {
                post.bodies.push(self.body(at));
                beside = false;
            } else if word && tail && self.vietnamese() && !self.is_idle(at) {
                if beside {
                    post.words.push(bare_key(self.reader.at(at)));
                }
                // "Điện lực", "Hàng không": the second half of a word that has a capital.
                let half = at > start && self.reader.capital(at - 1) && self.reader.is_word(at - 1);
                unknown += usize::from(!half);
            }
            at += 1;
        }
        unknown
    }

    /// A word that says nothing of what the post is of.
    fn is_idle(&self, at: usize) -> bool {
        use crate::language::names::{BEFORE_NAMES, TITLE_STOPS};
        self.reader.among(at, &BEFORE_NAMES) || self.reader.among(at, &TITLE_STOPS)
    }

    /// `bộ trưởng bộ giao thông`: behind these a field still follows.
    fn fieldward(&self, at: usize) -> bool {
        self.reader.among(at, &self.table.field_nouns)
    }

    fn body(&self, at: usize) -> String {
        let word = self.reader.raw(at);
        bare_key(word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word))
    }

    /// The country that is named from `at` on.
    fn country(&self, at: usize, end: usize) -> Option<(usize, &'static str)> {
        if !self.reader.capital(at) {
            return None;
        }
        let longest = (at + LONGEST_TERRITORY).min(end);
        (at + 1..=longest).rev().find_map(|next| {
            let name = self.reader.span(at, next).of(self.reader.text);
            let name = name.strip_suffix("'s").or_else(|| name.strip_suffix("’s")).unwrap_or(name);
            country(&name_key(name)).map(|code| (next, code))
        })
    }
}
