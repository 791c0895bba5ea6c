//! Values of the report that no source states and one passage of a source gives: 42 + 8 = 50, a rise from 40 to 52 is 12, 20 of
//! 80 are 25 %, from 1990 to 2020 are 30 years, born in 1978 is 45 years old in 2023.
//!
//! Numbers meet by chance, so arithmetic alone proves nothing: the operands stand in one sentence, a word there says how they
//! belong together, and the words around the claim are those around them. It is only ever proposed in support.

use rust_decimal::Decimal;

use super::link::{Linker, Weighed};
use super::score::{Beside, ClaimContext, Parts, Stated, score};
use super::{Alignment, weights as w};
use crate::claim::Passage;
use crate::fact::{Reading, Sentence};
use crate::index::located::Located;
use crate::index::{ArticleId, Index};
use crate::language::parts::{BESIDE, BORN, CHANGED_BY, FROM, GENERAL, OUT_OF, TO};
use crate::mention::Mention;
use crate::mention::reader::Reader;
use crate::mention::terms::{Term, TermId, TermKind, noun_terms};
use crate::text::fold::lower;
use crate::text::span::{Span, floor};
use crate::value::Value;
use crate::value::compare::Comparison;
use crate::value::date::{DateValue, Fields, Grain, Modifier};
use crate::value::derive::{can_be_part, is_share, sum, years_old};
use crate::value::duration::{DurationUnit, DurationValue};
use crate::value::quantity::{Approx, Quantity};

/// How a value follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Sum,
    Difference,
    Share,
    /// The length of a period that is stated by its ends.
    Lasting,
    /// From a birth to the day of publication.
    Age,
}

/// What a value follows from.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    pub how: How,
    pub article: ArticleId,
    /// Their places in the article's reading.
    pub operands: Vec<usize>,
    /// How well the best of them fits the claim.
    pub parts: Parts,
}

/// The most figures that are added up.
const MOST: usize = 4;
/// So many bytes between two operands, and before one, are looked at.
const NEAR: usize = 90;

/// What the claim of an alignment follows from, if its event states it.
pub fn derived(linker: &Linker, alignment: &Alignment) -> Option<Derived> {
    let (section, index) = (linker.section, linker.index);
    let passage = section.passages[alignment.claim.passage];
    let mention = &passage.mentions[alignment.claim.mention];
    if passage.is_heading() || !is_derivable(&mention.value) {
        return None;
    }
    let mut ground =
        Ground { passage, mention, alignment, index, terms: linker.terms(alignment.claim.passage), context: None };
    let mut best: Option<Derived> = None;
    for &(article, share) in &alignment.link.articles {
        let reading = index.reading(article);
        for sentence in &reading.sentences {
            let Some((how, operands)) = ground.follows(reading, index.article(article), sentence) else { continue };
            let Some(parts) = ground.fit(article, share, sentence, how, &operands) else { continue };
            if best.as_ref().is_none_or(|b| parts.fit() > b.parts.fit()) {
                best = Some(Derived { how, article, operands, parts });
            }
        }
    }
    best
}

/// A plain figure or length that is more than a handful: small ones come of anything.
fn is_derivable(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => {
            let usable = !q.ambiguous && !q.ordinal && q.approx == Approx::Exact && q.low == q.high;
            usable && (q.low >= Decimal::TEN || q.unit.0 == "%")
        }
        Value::Duration(d) => d.low == d.high && d.low > Decimal::ONE && d.relative.is_none(),
        _ => false,
    }
}

/// A claim, as sentences of the sources are looked at for it.
struct Ground<'a> {
    passage: &'a Passage,
    mention: &'a Mention,
    alignment: &'a Alignment,
    index: &'a Index,
    /// Those of the passage.
    terms: &'a [Weighed],
    /// Made when the first sentence has the arithmetic right.
    context: Option<ClaimContext>,
}

impl Ground<'_> {
    /// The values of a sentence from which the claim follows, and how.
    fn follows(
        &self,
        reading: &Reading,
        article: &crate::corpus::Article,
        sentence: &Sentence,
    ) -> Option<(How, Vec<usize>)> {
        let values = &reading.mentions[sentence.first_mention..sentence.last_mention];
        let numbered = |operands: Vec<usize>| operands.into_iter().map(|o| o + sentence.first_mention).collect();
        let found = match &self.mention.value {
            Value::Quantity(q) if q.unit.0 == "%" => self.share(q, values, &article.text),
            Value::Quantity(q) if q.unit.0 == "a" => self.age(q, values, reading, &article.text),
            Value::Quantity(q) => {
                self.sum(q, values, &article.text).or_else(|| self.difference(q, values, &article.text))
            }
            Value::Duration(d) => lasting(d, values),
            _ => None,
        };
        found.map(|(how, operands)| (how, numbered(operands)))
    }

    /// Figures side by side that come to the claimed one.
    fn sum(&self, claimed: &Quantity, values: &[Mention], text: &str) -> Option<(How, Vec<usize>)> {
        let part = |m: &Mention| match &m.value {
            Value::Quantity(q) if can_be_part(q, claimed) && q.approx == Approx::Exact && q.low < claimed.low => {
                Some(q.clone())
            }
            _ => None,
        };
        (0..values.len()).find_map(|first| {
            let mut parts = vec![part(&values[first])?];
            for (i, value) in values.iter().enumerate().skip(first + 1).take(MOST - 1) {
                let Some(next) = part(value) else { break };
                parts.push(next);
                let total = sum(&parts.iter().collect::<Vec<_>>())?;
                if total == claimed.low {
                    let beside = values[first..=i].windows(2).all(|two| beside(&two[0], &two[1], text));
                    return beside.then(|| (How::Sum, (first..=i).collect()));
                }
            }
            None
        })
    }

    /// By how much a figure has changed whose two ends are stated.
    fn difference(&self, claimed: &Quantity, values: &[Mention], text: &str) -> Option<(How, Vec<usize>)> {
        let same = |low: Decimal, high: Decimal| high.checked_sub(low).is_some_and(|d| d.abs() == claimed.low);
        let figure = |m: &Mention| match &m.value {
            Value::Quantity(q) if q.approx == Approx::Exact && (q.unit == claimed.unit || q.unit.is_empty()) => {
                Some((q.low, q.high))
            }
            _ => None,
        };
        let changes = || before(&self.passage.prose, self.mention.span.start(), CHANGED_BY);
        (0..values.len()).find_map(|i| {
            let (low, high) = figure(&values[i])?;
            if low != high {
                let from = starts(text, values[i].span, FROM);
                return (same(low, high) && from && changes()).then(|| (How::Difference, vec![i]));
            }
            figure(values.get(i + 1)?).filter(|(a, b)| a == b && same(low, *a))?;
            let gap = Span::new(values[i].span.end(), values[i + 1].core.start());
            let from = before(text, values[i].span.start(), FROM) || starts(text, values[i].span, FROM);
            (from && gap.len() <= NEAR && has(text, gap, TO) && changes()).then(|| (How::Difference, vec![i, i + 1]))
        })
    }

    /// So many of so many.
    fn share(&self, claimed: &Quantity, values: &[Mention], text: &str) -> Option<(How, Vec<usize>)> {
        let figure = |m: &Mention| match &m.value {
            Value::Quantity(q) if q.unit.0 != "%" && q.approx == Approx::Exact => Some(q.clone()),
            _ => None,
        };
        (0..values.len().saturating_sub(1)).find_map(|i| {
            let (part, whole) = (figure(&values[i])?, figure(&values[i + 1])?);
            let gap = Span::new(values[i].span.end(), values[i + 1].span.start().max(values[i].span.end()));
            let alike = can_be_part(&part, &whole) || part.unit == whole.unit || whole.unit.is_empty();
            let of = alike && is_share(&part, &whole, claimed) && gap.len() <= NEAR;
            (of && before(text, values[i + 1].span.start(), OUT_OF)).then(|| (How::Share, vec![i, i + 1]))
        })
    }

    /// The years from a birth to the day that the article was published on.
    fn age(&self, claimed: &Quantity, values: &[Mention], reading: &Reading, text: &str) -> Option<(How, Vec<usize>)> {
        let published = reading.published.as_ref().ok()?;
        let born = |m: &Mention| match &m.value {
            Value::Date(d) if d.last.is_none() && d.relative.is_none() && d.modifier == Modifier::Exact => {
                let of = |day: jiff::civil::Date| years_old(&d.first, day).contains(&claimed.low);
                of(published.earliest) && published.latest.is_none_or(of)
            }
            _ => false,
        };
        let birth = |m: &Mention| born(m) && (before(text, m.span.start(), BORN) || starts(text, m.span, BORN));
        values.iter().position(birth).map(|i| (How::Age, vec![i]))
    }

    /// How well the operands fit the claim; `None` where they do not fit well enough.
    fn fit(
        &mut self,
        article: ArticleId,
        share: f32,
        sentence: &Sentence,
        how: How,
        operands: &[usize],
    ) -> Option<Parts> {
        let (index, alignment) = (self.index, self.alignment);
        let (reading, located) = (index.reading(article), index.located(article));
        let same_language = reading.language == self.passage.language;
        let context = self.context.get_or_insert_with(|| {
            ClaimContext::new(self.passage, alignment.claim.mention, self.terms, &alignment.link.articles, index)
        });
        let beside = Beside::new(context, article, index);
        let values = located.values(sentence.first_mention..sentence.last_mention);
        let parts = |&mention: &usize| {
            let stated = Stated {
                share,
                mention: &reading.mentions[mention],
                mention_number: mention,
                value: located.value(mention),
                sentence: values,
            };
            score(&beside, &self.mention.value, &stated, &Comparison::Conflict, index).0
        };
        let all: Vec<Parts> = operands.iter().map(parts).collect();
        let best = *all.iter().max_by(|a, b| a.fit().total_cmp(&b.fit()))?;
        let near = best.relation >= w::DERIVED_RELATION && best.clause >= w::DERIVED_CLAUSE;
        let clear = alignment.link.margin >= w::LEAST_MARGIN || best.relation >= w::DERIVED_SAME;
        let text = &index.article(article).text;
        let meant = match how {
            How::Sum => {
                self.counts_all(located, &reading.mentions, operands)
                    && self.says_all(&reading.mentions, operands, text)
            }
            How::Age => self.shares_name(located, operands[0]),
            How::Difference | How::Share | How::Lasting => true,
        };
        let told = how == How::Age || self.stands_in(located, operands[0], same_language).unwrap_or(how != How::Sum);
        (near && clear && meant && told).then_some(best)
    }

    /// Whether the claim counts all operands alike: what it counts is what each of them counts, or a word for all sorts of it.
    /// 50 soldiers are not 42 soldiers and 8 nurses; 50 people are.
    fn counts_all(&self, located: &Located, mentions: &[Mention], operands: &[usize]) -> bool {
        let Value::Quantity(claimed) = &self.mention.value else { return false };
        let terms = noun_terms(&self.mention.value, self.passage.language);
        let concept = |id: TermId| terms.iter().any(|t| t.0 == id && t.1 == TermKind::Concept);
        let noun = lower(&claimed.noun);
        let general = GENERAL.contains(&noun.as_str());
        operands.iter().all(|&o| {
            let Value::Quantity(stated) = &mentions[o].value else { return false };
            if claimed.noun.is_empty() && stated.noun.is_empty() {
                return !claimed.unit.is_empty();
            }
            // Of one sort: medals, and gold medals; huy chương, and huy chương vàng.
            let theirs = lower(&stated.noun);
            let sort = |rest: Option<&str>, next: &dyn Fn(&str) -> bool| rest.is_some_and(|r| r.is_empty() || next(r));
            let same = !noun.is_empty()
                && (sort(theirs.strip_prefix(&noun), &|r| r.starts_with(' '))
                    || sort(theirs.strip_suffix(&noun), &|r| r.ends_with(' ')));
            same || general && stated.unit == claimed.unit || located.value(o).noun.iter().any(|t| concept(t.0))
        })
    }

    /// Whether the claim says of all operands what the source says of each: of 31 dead and 24 wounded, "55 dead" does not.
    /// What stands behind the last of figures that follow one another directly is said of all.
    fn says_all(&self, mentions: &[Mention], operands: &[usize], text: &str) -> bool {
        let clause = self.passage.clauses[self.alignment.claim.mention];
        let tokens = &self.passage.tokens[clause.start as usize..clause.end as usize];
        let claimed: Vec<_> = tokens.iter().map(|t| t.folded(&self.passage.prose)).collect();
        let said = |from: usize, to: usize| {
            let reader = short(&text[from..to.max(from)]);
            let skipped = |i: usize| BESIDE.iter().any(|b| reader.phrase(i, b) == Some(i + 1)) || !reader.is_word(i);
            let end = (0..reader.len()).find(|&i| skipped(i)).unwrap_or(reader.len());
            (0..end).map(|i| reader.at(i).to_owned()).collect::<Vec<String>>()
        };
        let spans: Vec<Span> = operands.iter().map(|&o| mentions[o].span).collect();
        let mut of_each: Vec<Vec<String>> = spans.windows(2).map(|two| said(two[0].end(), two[1].start())).collect();
        if of_each.iter().all(Vec::is_empty) {
            return true;
        }
        let last = spans[spans.len() - 1].end();
        of_each.push(said(last, floor(text, (last + NEAR / 2).min(text.len()))));
        of_each.iter().all(|words| words.iter().any(|w| claimed.iter().any(|c| c == w)))
    }

    /// Whether the words directly around the claim are, half of them at least, in the sentence of the operands; `None` where it
    /// has none that tell.
    fn stands_in(&self, located: &Located, operand: usize, same_language: bool) -> Option<bool> {
        const NEAR: usize = 6;
        let clause = self.passage.clauses[self.alignment.claim.mention];
        let (first, last) =
            (self.passage.token_at(self.mention.span.start()), self.passage.token_at(self.mention.span.end()));
        let near = |token: usize| token + NEAR >= first && token <= last + NEAR && clause.contains(token as u32);
        let number = located.value(operand).place.sentence;
        let in_sentence = |t: &Term| located.places(t.id).iter().any(|p| p.sentence == number);
        let tells = |t: &Term| t.background < w::DERIVED_COMMON && (same_language || t.kind.crosses_languages());
        let (mut all, mut found) = (0, 0);
        let mut terms = self.passage.terms.iter().filter(|t| near(t.token as usize) && tells(t)).peekable();
        while let Some(term) = terms.next() {
            let inside = self.mention.span.contains(self.passage.tokens[term.token as usize].span);
            let mut has = in_sentence(term);
            while let Some(next) = terms.next_if(|t| t.token == term.token) {
                has |= in_sentence(next);
            }
            all += usize::from(!inside);
            found += usize::from(has && !inside);
        }
        (all > 0).then_some(found * 2 >= all)
    }

    /// Whether the name beside a birth is one of the claim's sentence.
    fn shares_name(&self, located: &Located, operand: usize) -> bool {
        let sentence = self.passage.sentences.get(self.passage.sentence_at(self.mention.span.start()));
        let terms = sentence.map_or(&[][..], |s| self.passage.terms_in(*s));
        let stretch = located.value(operand).stretch;
        terms.iter().any(|t| t.kind == TermKind::NamePair && located.stands_in(t.id, stretch))
    }
}

/// A period by its two ends, in the unit of the claim.
fn lasting(claimed: &DurationValue, values: &[Mention]) -> Option<(How, Vec<usize>)> {
    let length = |d: &DateValue| -> Option<Vec<i64>> {
        let last = d.last.filter(|_| d.modifier == Modifier::Exact && d.comparable())?;
        lengths(&d.first, &last, d.grain, claimed.unit)
    };
    let lasts = |m: &Mention| match &m.value {
        Value::Date(d) => length(d).is_some_and(|l| l.iter().any(|n| Decimal::from(*n) == claimed.low)),
        _ => false,
    };
    values.iter().position(lasts).filter(|_| claimed.approx == Approx::Exact).map(|i| (How::Lasting, vec![i]))
}

/// How long it is from one date to another: without the last of them and with it.
fn lengths(first: &Fields, last: &Fields, grain: Grain, unit: DurationUnit) -> Option<Vec<i64>> {
    let between = match (unit, grain) {
        (DurationUnit::Year, Grain::Year | Grain::Month | Grain::Day) => i64::from(last.year?) - i64::from(first.year?),
        (DurationUnit::Month, Grain::Month) => {
            let month = |f: &Fields, year: i16| Some(i64::from(year) * 12 + i64::from(f.month?));
            let year = last.year.or(first.year).unwrap_or(0);
            month(last, year)? - month(first, first.year.unwrap_or(year))?
        }
        (DurationUnit::Day, Grain::Day) => {
            let year = last.year.or(first.year).unwrap_or(2001);
            let day = |f: &Fields, year: i16| jiff::civil::Date::new(year, f.month?, f.day?).ok();
            let month = Fields { month: first.month.or(last.month), ..*first };
            i64::from((day(last, year)? - day(&month, first.year.unwrap_or(year))?).get_days())
        }
        _ => return None,
    };
    Some(if unit == DurationUnit::Year { vec![between] } else { vec![between, between + 1] })
}

/// Whether two figures stand side by side: joined by a comma or *and*, with nothing long between them.
fn beside(a: &Mention, b: &Mention, text: &str) -> bool {
    let gap = Span::new(a.span.end(), b.span.start().max(a.span.end()));
    let between = gap.of(text);
    gap.len() <= NEAR && !between.contains(['.', '(', ')', '\n']) && (between.contains(',') || has(text, gap, BESIDE))
}

/// Whether a phrase stands in a short stretch.
fn has(text: &str, gap: Span, phrases: &'static [&'static str]) -> bool {
    let reader = short(gap.of(text));
    (0..reader.len()).any(|i| phrases.iter().any(|p| reader.phrase(i, p).is_some()))
}

/// Whether a phrase stands directly before an offset.
fn before(text: &str, offset: usize, phrases: &'static [&'static str]) -> bool {
    let reader = short(&text[floor(text, offset.saturating_sub(NEAR / 2))..offset]);
    (0..reader.len()).any(|i| phrases.iter().any(|p| reader.phrase(i, p) == Some(reader.len())))
}

/// Whether a mention starts with a phrase.
fn starts(text: &str, span: Span, phrases: &'static [&'static str]) -> bool {
    let reader = short(span.of(text));
    phrases.iter().any(|p| reader.phrase(0, p).is_some())
}

/// The words of a few bytes; the language tells nothing of them.
fn short(text: &str) -> Reader<'_> {
    Reader::new(text, crate::language::Language::Vietnamese)
}
