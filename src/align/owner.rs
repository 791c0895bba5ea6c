//! Whose a year of birth or an age is: the person in whose apposition it stands (`Trần Thị Quyên (SN 1983)`, `Jane Doe, 36`,
//! `nữ diễn viên 26 tuổi Moon Geun Young`). Two of other persons say nothing of each other, however alike the sentences are.

use crate::language::clauses::BORN;
use crate::mention::Mention;
use crate::mention::names::NameMention;
use crate::text::fold::bare_key;
use crate::text::span::Span;
use crate::value::Value;

/// The name of the person whom a value describes. `names` are those of `text`, in order; spans are offsets in it.
pub fn owner<'t>(text: &'t str, names: &[NameMention], mention: &Mention) -> Option<&'t str> {
    if !describes_person(&mention.value) {
        return None;
    }
    let value = mention.span;
    let place = names.partition_point(|n| n.span.end() <= value.start());
    let before = names[..place].last().filter(|n| is_apposition(Span::new(n.span.end(), value.start()).of(text)));
    let behind = || {
        let name = names[place..].first().filter(|n| n.span.start() >= value.end())?;
        let age = matches!(&mention.value, Value::Quantity(q) if q.unit.0 == YEARS);
        (age && Span::new(value.end(), name.span.start()).of(text) == " ").then_some(name)
    };
    before.or_else(behind).map(|n| n.span.of(text))
}

/// Whether two names can be one person's: they share a word.
pub fn may_be_one(a: &str, b: &str) -> bool {
    let words = |name: &str| name.split_whitespace().map(bare_key).collect::<Vec<_>>();
    let others = words(b);
    words(a).iter().any(|w| others.contains(w))
}

/// The unit of ages.
const YEARS: &str = "a";

fn describes_person(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => !q.ordinal && (q.unit.0 == YEARS || q.unit.is_empty()),
        Value::Date(d) => d.last.is_none() && d.first.year.is_some() && d.first.month.is_none(),
        _ => false,
    }
}

/// A comma or a bracket, and at most words of birth.
fn is_apposition(gap: &str) -> bool {
    let parted = gap.trim_start().starts_with(['(', ',', '[']);
    let words = |c: char| !c.is_alphanumeric();
    parted && gap.split(words).filter(|w| !w.is_empty()).all(|w| BORN.contains(&w.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::read;
    use crate::text::markup::Markup;

    #[test]
    fn the_person_in_whose_apposition_it_stands() {
        for (text, expected) in [
            ("Chị Trần Thị Lụa (SN 1983, xóm 3) kể lại.", Some("Trần Thị Lụa")),
            ("Ông Lê Văn Sáng, sinh năm 1988, bỏ đi.", Some("Lê Văn Sáng")),
            ("Jane Doe, 36, left early.", Some("Jane Doe")),
            ("Nữ diễn viên 26 tuổi Trần Thị Lụa đã tới.", Some("Trần Thị Lụa")),
            ("Ông Lê Văn Sáng bỏ đi năm 1988.", None),
            ("Ông Lê Văn Sáng (Hà Nội) có 36 con bò.", None),
        ] {
            let passages = read(text, Markup::Plain, true);
            let passage = &passages[0];
            let found = passage.mentions.iter().find_map(|m| owner(&passage.prose, &passage.names, m));
            assert_eq!(found, expected, "{text}");
        }
    }
}
