//! Numbers in the notation of the writer.

use rust_decimal::Decimal;

use crate::language::{Language, spell};
use crate::mention::Mention;
use crate::mention::numerals::{notation, numeral};
use crate::mention::reader::Reader;

/// Puts numbers in the place of those that the mention has.
pub fn exchange(
    low: Decimal,
    high: Decimal,
    single: bool,
    written: &str,
    mention: &Mention,
    language: Language,
) -> Option<String> {
    if single != (low == high) {
        return None;
    }
    let r = Reader::new(written, language);
    let mut i = r.tokens.iter().position(|t| t.span.start() >= mention.core.start())?;
    let mut out = written[..r.tokens[i].span.start()].to_string();
    let mut wanted = vec![low];
    if !single {
        wanted.push(high);
    }
    let mut copied = r.tokens[i].span.start();
    for v in wanted {
        let n = loop {
            if i >= r.len() {
                return None;
            }
            match numeral(&r, i) {
                Some(n) => break n,
                None => i += 1,
            }
        };
        out += &written[copied..r.tokens[i].span.start()];
        let digits = r.is_number(i);
        if digits {
            // 72 triệu keeps its scale word where the new number can be said with it.
            let shown = v.checked_div(Decimal::from(n.scale))?.normalize();
            const MOST_DECIMALS: u32 = 3;
            if shown.scale() > MOST_DECIMALS {
                return None;
            }
            out += &group(shown, r.raw(i), language)?;
            copied = r.tokens[i].span.end();
        } else {
            let whole: i64 = v.checked_div(Decimal::from(n.scale))?.normalize().to_string().parse().ok()?;
            let words = spell::number(whole, language).filter(|_| n.scale == 1 || n.end == i + 2)?;
            out += &if r.capital(i) { capitalised(&words) } else { words };
            copied = if n.scale == 1 { r.tokens[n.end - 1].span.end() } else { r.tokens[i].span.end() };
        }
        i = n.end;
    }
    Some(out + &written[copied..])
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().collect::<String>() + chars.as_str())
}

/// A number with the marks of the language; thousands are parted as the writer parted them, or from five digits on.
fn group(v: Decimal, like: &str, language: Language) -> Option<String> {
    let (mark, point) = match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    };
    let text = v.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |w| ("-", w));
    let plain = like.len() >= 4 && like.bytes().all(|b| b.is_ascii_digit());
    let mut out = String::from(sign);
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 && !plain {
            out.push(mark);
        }
        out.push(c);
    }
    if !fraction.is_empty() {
        out.push(point);
        out += fraction;
    }
    notation(&out, language).filter(|(n, _)| *n == v).map(|_| out)
}
