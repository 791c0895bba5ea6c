//! When an article that does not say so was written, as far as its text allows: a range of days, with the words it rests on.
//!
//! A wrong range would give wrong years to all its dates. So a date with its year bounds the range only where the text says
//! on which side of it: told as past from below, still to come from above. The latest day told without a year gives day and
//! month; where several years fit, all of them stay in the range. Two things alone settle a year that nothing bounds from
//! above: a weekday near the last year told, and news that goes on within days of a full date.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::around::Around;
use crate::corpus::published::{Clue, Confidence, Inference, Says, Undated};
use crate::corpus::{Article, Published, PublishedHow};
use crate::language::press::TODAY;
use crate::mention::Mention;
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::{Anchor, DateValue, Grain, Modifier, Resolution};

/// How long after the latest day that it tells a report is printed, by how firmly the text ties that day to its news.
const SOON: i64 = 7;
const MONTH: i64 = 31;
const QUARTER: i64 = 92;

/// Works out when an article was written. `mentions` are what is read in it, resolved without any publication date,
/// and `sentences` its sentences with the places of their `paragraphs`, both in offsets of its text.
pub fn infer(
    article: &Article,
    mentions: &[Mention],
    sentences: &[(Span, usize)],
    paragraphs: &[Reader],
) -> Result<Published, Undated> {
    let clues = Clues::gather(article, mentions, sentences, paragraphs);
    if clues.is_reference(article) {
        return Err(Undated::Reference);
    }
    let Some(past) = clues.past else {
        return Err(match clues.latest_day() {
            Some(day) => Undated::NoYear { clue: day.clue(), month: day.month, day: day.day },
            None => Undated::NoClue,
        });
    };
    let coming = clues.coming.filter(|c| c.day >= past.day);
    let mut used = vec![past.clue(Says::Past)];
    used.extend(coming.map(|c| c.clue(Says::Coming)));
    let bounds = Bounds { earliest: past.day, latest: coming.map(|c| c.day) };
    let found = match (clues.today(), clues.latest_day()) {
        (Some(today), _) => {
            used.push(today.clue());
            clues.years(today, 0, bounds, &mut used)
        }
        (None, Some(day)) => {
            used.push(day.clue());
            clues.years(day, day.within, bounds, &mut used)
        }
        // `hôm qua`, `tuần trước`: news, but of no day.
        (None, None) if clues.deictic => {
            Some(Range { earliest: bounds.earliest, latest: bounds.latest, confidence: Confidence::Low, likely: None })
        }
        (None, None) => None,
    };
    let Range { earliest, latest, confidence, likely } = found.ok_or(Undated::NoClue)?;
    used.sort_by_key(|c| c.span);
    let how = PublishedHow::Inferred(Inference { clues: used, confidence, likely });
    Ok(Published { earliest, latest, how })
}

/// A day that a text gives with its year.
#[derive(Clone, Copy)]
struct Bound {
    day: Date,
    grain: Grain,
    span: Span,
}

impl Bound {
    fn clue(self, says: Says) -> Clue {
        Clue { span: self.span, says }
    }
}

/// A day that a text gives without its year.
#[derive(Clone, Copy)]
struct Day {
    month: i8,
    day: i8,
    weekday: Option<Weekday>,
    span: Span,
    /// So many days after it the text was written at the latest.
    within: i64,
    /// So many days after it the text calls today; `None` where it does not say.
    today: Option<i64>,
}

impl Day {
    fn clue(self) -> Clue {
        Clue { span: self.span, says: if self.today.is_some() { Says::Today } else { Says::LatestDay } }
    }

    fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }

    /// Its place in a year of 372 days, for comparing days of no year.
    fn place(self) -> i32 {
        i32::from(self.month) * 31 + i32::from(self.day)
    }
}

#[derive(Clone, Copy)]
struct Bounds {
    earliest: Date,
    latest: Option<Date>,
}

/// What the dates of a text say about when it was written.
#[derive(Default)]
struct Clues {
    /// The latest date with its year that is told as past.
    past: Option<Bound>,
    /// The earliest that is still to come.
    coming: Option<Bound>,
    /// The latest day of the calendar with its year, told as past and reported.
    full_day: Option<Bound>,
    days: Vec<Day>,
    /// Something is told by its distance from the day of writing.
    deictic: bool,
    /// Dates with their year, and the first and last year of them.
    dated: usize,
    span: Option<(i16, i16)>,
}

impl Clues {
    fn gather(article: &Article, mentions: &[Mention], sentences: &[(Span, usize)], paragraphs: &[Reader]) -> Clues {
        let mut clues = Clues::default();
        // A text with more dates is a chronicle, and their number must not make it slow.
        const LOOKED_AT: usize = 1_000;
        for (i, mention) in
            mentions.iter().enumerate().filter(|(_, m)| matches!(m.value, Value::Date(_))).take(LOOKED_AT)
        {
            let Value::Date(date) = &mention.value else { continue };
            if date.vague || date.ambiguous {
                continue;
            }
            let after = sentences.partition_point(|s| s.0.start() <= mention.span.start());
            let Some((sentence, paragraph)) = after.checked_sub(1).map(|i| sentences[i]) else { continue };
            let start = article.paragraphs[paragraph].span.start();
            let around = Around::of(&paragraphs[paragraph], start, mention.span, sentence);
            let relative = date.relative.filter(|r| r.anchor == Anchor::Published);
            clues.deictic |= relative.is_some_and(|r| (Grain::Day..=Grain::Month).contains(&r.unit));
            if date.relative.is_some() {
                continue;
            }
            match (date.first.year, date.first.month, date.first.day) {
                (Some(year), ..) => clues.with_year(year, date, mention, &around, mentions),
                (None, Some(month), Some(day)) if !around.ahead && !around.back_then => {
                    let today = says_today(&article.text, mentions, i);
                    let tied = around.reported || date.first.part.is_some() || date.first.hour.is_some();
                    // A bare `8/11` may be eight of eleven.
                    let marked = mention.span.of(&article.text).contains(char::is_alphabetic);
                    if (marked || today.is_some()) && plain(date) {
                        let within = if tied { SOON } else { QUARTER };
                        clues.days.push(Day {
                            month,
                            day,
                            weekday: date.first.weekday,
                            span: mention.span,
                            within,
                            today,
                        });
                    }
                }
                _ => {}
            }
        }
        clues
    }

    /// A date with its year bounds the day of writing, if the text says on which side of it.
    fn with_year(&mut self, year: i16, date: &DateValue, mention: &Mention, around: &Around, mentions: &[Mention]) {
        if !(1500..=2200).contains(&year) || date.grain > Grain::Year {
            return;
        }
        self.dated += 1;
        let (first, last) = self.span.unwrap_or((year, year));
        self.span = Some((first.min(year), last.max(year)));
        let Some(resolved) = date.resolved.filter(|r| r.how == Resolution::Explicit) else { return };
        // Another year in the sentence may be the one from which this one is looked at.
        let other = || {
            const LOOKED_AT: usize = 8;
            let has_year = |m: &Mention| matches!(&m.value, Value::Date(d) if d.first.year.is_some());
            let from = mentions.partition_point(|m| m.span.start() < around.sentence.start());
            let within = mentions[from..].iter().take(LOOKED_AT).take_while(|m| m.span.start() < around.sentence.end());
            within.filter(|m| m.span != mention.span).any(has_year)
        };
        if around.will
            && !around.back_then
            && matches!(date.modifier, Modifier::Exact | Modifier::Since | Modifier::Start)
        {
            let last = resolved.end.date().yesterday().unwrap_or(resolved.end.date());
            if self.coming.is_none_or(|c| last < c.day) && !other() {
                self.coming = Some(Bound { day: last, grain: date.grain, span: mention.span });
            }
        } else if !around.ahead && plain(date) && (date.grain <= Grain::Day || around.past) {
            let day = resolved.start.date();
            let full = date.grain <= Grain::Day && !around.back_then;
            if full && (around.reported || around.past) && self.full_day.is_none_or(|p| day > p.day) {
                self.full_day = Some(Bound { day, grain: date.grain, span: mention.span });
            }
            if self.past.is_none_or(|p| day > p.day) {
                self.past = Some(Bound { day, grain: date.grain, span: mention.span });
            }
        }
    }

    /// Whether the text is a work of reference: cited throughout, or full of years and without a word of news.
    fn is_reference(&self, article: &Article) -> bool {
        const CITATIONS: usize = 3;
        const DATES: usize = 6;
        const YEARS: i16 = 10;
        let cited = || article.span().of(&article.text).match_indices('[').filter(|(at, _)| is_citation(article, *at));
        let spread = self.span.is_some_and(|(first, last)| last - first >= YEARS);
        let news = self.deictic || self.days.len() * 3 > self.dated;
        cited().take(CITATIONS).count() == CITATIONS || self.dated >= DATES && spread && !news
    }

    /// The latest of the days without a year: the one before the longest stretch of the year that has none.
    fn latest_day(&self) -> Option<Day> {
        const YEAR: i32 = 372;
        const SHORTEST_GAP: i32 = 93;
        let mut days = self.days.clone();
        days.sort_by_key(|d| d.place());
        let gap = |i: usize| match days.get(i + 1) {
            Some(next) => next.place() - days[i].place(),
            None => days[0].place() + YEAR - days[i].place(),
        };
        let last = (0..days.len()).max_by_key(|&i| gap(i)).filter(|&i| gap(i) >= SHORTEST_GAP)?;
        let same: Vec<&Day> = days.iter().filter(|d| d.place() == days[last].place()).collect();
        let before = |d: &Day| (days[last].place() - d.place()).rem_euclid(YEAR);
        let recent = days.iter().filter(|d| before(d) <= SOON as i32).count() > 1;
        let tied = same.iter().any(|d| d.within == SOON);
        let within = match (tied, recent || self.deictic) {
            (true, true) => SOON,
            (true, false) => MONTH,
            _ => QUARTER,
        };
        let weekday = same.iter().find_map(|d| d.weekday);
        Some(Day { within, weekday, ..days[last] })
    }

    /// The day of writing, where the text calls a day of the calendar today, and no two.
    fn today(&self) -> Option<Day> {
        let written = |d: &Day| d.place() + d.today.unwrap_or(0) as i32;
        let mut said = self.days.iter().filter(|d| d.today.is_some());
        let first = *said.next()?;
        said.all(|d| written(d) == written(&first)).then_some(first)
    }

    /// The range of days on which a text that was written `within` days after `day` can have been, over all years that the
    /// bounds leave.
    fn years(&self, day: Day, within: i64, bounds: Bounds, used: &mut Vec<Clue>) -> Option<Range> {
        /// How many years are tried where nothing ends them: a leap day and a weekday come again within these.
        const TRIED: i16 = 12;
        let shift = day.today.unwrap_or(0);
        let window = |year: i16| {
            let told = day.in_year(year)?.checked_add(shift.days()).ok()?;
            let (from, to) = (told.max(bounds.earliest), told.checked_add(within.days()).ok()?);
            let to = bounds.latest.map_or(to, |latest| to.min(latest));
            (from <= to && self.weekdays_fit(year, day)).then_some((from, to))
        };
        let last = bounds.latest.map_or(bounds.earliest.year() + TRIED, |latest| latest.year());
        // December is told in January.
        let mut fitting = (bounds.earliest.year() - 1..=last).filter_map(window);
        let (from, to) = fitting.next()?;
        let dated = self.days.iter().find(|d| d.weekday.is_some());
        used.extend(dated.map(|d| Clue { span: d.span, says: Says::Weekday }));
        let one = |confidence| Some(Range { earliest: from, latest: Some(to), confidence, likely: None });
        if self.continues(day, from, bounds) {
            return one(Confidence::Medium);
        }
        let Some(latest) = bounds.latest else {
            // The next year with such a weekday is years away: near the last year told, it is this one.
            if dated.is_some() && from.year() - bounds.earliest.year() <= 1 && self.dated > 1 {
                return one(Confidence::Medium);
            }
            return Some(Range { earliest: from, latest: None, confidence: Confidence::Low, likely: None });
        };
        match fitting.next_back() {
            None => one(Confidence::High),
            Some((from_last, to_last)) => {
                // A day that is announced is seldom more than a year away.
                let announced = self.coming.is_some_and(|c| c.grain <= Grain::Day);
                let likely = announced.then_some((from_last, to_last.min(latest)));
                Some(Range {
                    earliest: from,
                    latest: Some(to_last.min(latest)),
                    confidence: Confidence::Medium,
                    likely,
                })
            }
        }
    }

    /// Whether the text's latest news goes on, without its year, from a day that is told with it and within days: `Ngày
    /// 19/10/2013 … Sáng 22/10`. Whoever tells an old story names its year again or tells of an anniversary.
    fn continues(&self, day: Day, from: Date, bounds: Bounds) -> bool {
        const DAYS: i32 = 10;
        let Some(full) = self.full_day.filter(|full| full.day == bounds.earliest) else { return false };
        let near = day.in_year(full.day.year()).and_then(|told| full.day.until(told).ok());
        near.is_some_and(|gap| gap.get_days().abs() <= DAYS) && from.year() == full.day.year()
    }

    /// Whether every day that is told with its weekday falls on it, if `latest` is of this year.
    fn weekdays_fit(&self, year: i16, latest: Day) -> bool {
        let fits = |d: &Day| {
            let year = if d.place() > latest.place() { year - 1 } else { year };
            d.weekday.is_none_or(|w| d.in_year(year).is_some_and(|date| date.weekday() == w))
        };
        self.days.iter().all(fits)
    }
}

/// The days on which an article can have been published.
struct Range {
    earliest: Date,
    latest: Option<Date>,
    confidence: Confidence,
    likely: Option<(Date, Date)>,
}

/// A single day or period, said to be exactly that or to have lasted since.
fn plain(date: &DateValue) -> bool {
    let modifiers = [Modifier::Exact, Modifier::Start, Modifier::Middle, Modifier::End, Modifier::Since];
    date.last.is_none() && modifiers.contains(&date.modifier)
}

/// How many days after a day without a year the text was written, where it calls it today, yesterday or tomorrow, in the
/// mention (`sáng nay 22/10`) or right before it (`hôm qua, 21/10`).
fn says_today(text: &str, mentions: &[Mention], i: usize) -> Option<i64> {
    let words = mentions[i].span.of(text).to_lowercase();
    if words.split(|c: char| !c.is_alphanumeric()).any(|w| TODAY.contains(&w)) {
        return Some(0);
    }
    let before = &mentions[i.checked_sub(1)?];
    let Value::Date(date) = &before.value else { return None };
    let relative = date.relative.filter(|r| r.anchor == Anchor::Published && r.unit == Grain::Day)?;
    let between = text.get(before.span.end()..mentions[i].span.start())?;
    let next_to = between.len() <= 3 && between.chars().all(|c| matches!(c, ' ' | ',' | '('));
    (next_to && relative.offset.abs() <= 1 && date.first.month.is_none()).then_some(-i64::from(relative.offset))
}

/// Whether `[29]` stands at an offset of an article's part.
fn is_citation(article: &Article, at: usize) -> bool {
    let rest = &article.span().of(&article.text)[at + 1..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && rest[digits..].starts_with(']')
}
