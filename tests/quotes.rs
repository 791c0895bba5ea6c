//! Tables of quotes and attributions, `tests/data/quotes_vi.tsv` and `quotes_en.tsv`, and what holds on any text.
//!
//! A line of a table is a text with its reading drawn in it:
//!
//! ```text
//! “⟦Chúng tôi sẽ ký⟧”, ông ‹Kerrow› {nói|said}.      quote, speaker, verb and manner
//! ‹Ông=Kerrow› {nói|said} …                          whom a pronoun means; ‹Ông=?› where it is left open
//! chiến dịch "⟦đặc biệt|term⟧"                       words that nobody says; |title for the name of a work
//! ‹1:An› {1:nói|said} …, còn ‹2:Bình› {2:nói|said}   who says what, where a text has several speakers
//! ```

use std::fs;
use std::path::Path;

use sourcecheck::language::Language;
use sourcecheck::language::sentence::sentences;
use sourcecheck::mention::attribution::{Binding, QuoteKind, Said, Speaker, said};
use sourcecheck::mention::names::names;
use sourcecheck::mention::reader::Reader;
use sourcecheck::mention::values_in;
use sourcecheck::text::span::Span;

fn read(text: &str, language: Language) -> Said {
    let reader = Reader::new(text, language);
    let names = names(&reader, &Default::default());
    said(&reader, &sentences(text), &names, &values_in(&reader))
}

/// The text without what is drawn in it.
fn plain(drawn: &str) -> String {
    let mut text = String::new();
    let mut rest = drawn;
    while let Some(at) = rest.find(['⟦', '‹', '{']) {
        text.push_str(&rest[..at]);
        let open = rest[at..].chars().next().unwrap();
        rest = &rest[at + open.len_utf8()..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 && rest[digits..].starts_with(':') {
            rest = &rest[digits + 1..];
        }
    }
    text.push_str(rest);
    let mut plain = String::new();
    let mut skipping = false;
    for c in text.chars() {
        skipping = match c {
            '|' | '=' => true,
            '⟧' | '›' | '}' => false,
            _ if skipping => true,
            _ => {
                plain.push(c);
                false
            }
        };
    }
    plain
}

/// The text with its reading drawn in it.
fn drawn(text: &str, said: &Said) -> String {
    let mut speakers: Vec<Span> = said.attributions.iter().filter_map(|a| Some(a.speaker?.span)).collect();
    speakers.sort();
    speakers.dedup();
    let number = |s: Option<Speaker>| match s {
        Some(s) if speakers.len() > 1 => format!("{}:", 1 + speakers.iter().position(|&x| x == s.span).unwrap()),
        _ => String::new(),
    };
    // Each mark: where it stands, 0 for the end of a stretch and 1 for the start, its length for order, what is written.
    let mut marks: Vec<(usize, u8, usize, String)> = Vec::new();
    let mut mark = |span: Span, open: String, close: String| {
        marks.push((span.start(), 1, usize::MAX - span.len(), open));
        marks.push((span.end(), 0, span.len(), close));
    };
    for quote in &said.quotes {
        let kind = match quote.kind {
            QuoteKind::Direct => "⟧".to_owned(),
            kind => format!("|{}⟧", kind.as_str()),
        };
        quote.parts.iter().for_each(|&p| mark(p, format!("⟦{}", number(quote.speaker)), kind.clone()));
    }
    let mut cues: Vec<_> = said.attributions.iter().collect();
    cues.dedup_by_key(|a| (a.cue, a.manner));
    for a in cues {
        mark(a.cue, format!("{{{}", number(a.speaker)), format!("|{}}}", a.manner.as_str()));
    }
    let mut named: Vec<Speaker> = said.attributions.iter().filter_map(|a| a.speaker).collect();
    named.sort_by_key(|s| s.span);
    named.dedup_by_key(|s| s.span);
    for s in named {
        let close = match s.binding {
            Binding::Named => "›".to_owned(),
            Binding::Pronoun { antecedent } => format!("={}›", antecedent.of(text)),
            Binding::Unbound { .. } => "=?›".to_owned(),
        };
        mark(s.span, format!("‹{}", number(Some(s))), close);
    }
    marks.sort();
    let (mut out, mut at) = (String::new(), 0);
    for (place, _, _, sign) in marks {
        out.push_str(&text[at..place]);
        out.push_str(&sign);
        at = place;
    }
    out + &text[at..]
}

fn check(table: &str, language: Language) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(table);
    let mut wrong = Vec::new();
    for line in fs::read_to_string(path).unwrap().lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        let text = plain(line);
        let read = drawn(&text, &read(&text, language));
        if read != line {
            wrong.push(format!("want {line}\nread {read}\n"));
        }
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn vietnamese() {
    check("quotes_vi.tsv", Language::Vietnamese);
}

#[test]
fn english() {
    check("quotes_en.tsv", Language::English);
}

/// Every span is on character boundaries of the text, and a part of its quote lies in it.
fn is_sound(text: &str, said: &Said) {
    let whole =
        |s: Span| assert!(s.end() <= text.len() && text.is_char_boundary(s.start()) && text.is_char_boundary(s.end()));
    for q in &said.quotes {
        whole(q.span);
        assert!(q.parts.iter().all(|p| q.span.contains(*p)), "{q:?}");
        q.parts.iter().copied().chain(q.cue).chain(q.speaker.map(|s| s.span)).for_each(whole);
    }
    for a in &said.attributions {
        [Some(a.content), Some(a.cue), a.medium, a.speaker.map(|s| s.span), a.speaker.and_then(|s| s.title)]
            .into_iter()
            .flatten()
            .for_each(whole);
    }
}

#[test]
fn any_cut_is_read() {
    let text = "“Chúng tôi ‘sẽ’ ký”, ông Kerrow, chủ tịch hội (51 tuổi), nói. \"Nếu \"họ\" không đến…\" - bà Lê Mơ cho biết: “Xong!\" \
                Theo báo A, ông nói: «Đi». \"We,\" said Mr. Kerrow, who isn't 'in', \"won't.\"";
    let cuts: Vec<usize> = text.char_indices().map(|c| c.0).collect();
    for (n, &start) in cuts.iter().enumerate().step_by(3) {
        for &end in cuts[n..].iter().step_by(7) {
            for language in [Language::Vietnamese, Language::English] {
                is_sound(&text[start..end], &read(&text[start..end], language));
            }
        }
    }
}

#[test]
fn hostile_text_is_read_in_linear_time() {
    let pieces = [
        "\"",
        "“",
        "”",
        "\" ",
        "' a ",
        "“a ",
        "a\" ",
        "ông nói ",
        "ông nói, ",
        "\"a\" ",
        "\"a\", ông nói, ",
        "theo ",
        "theo A, ",
        "và ",
        "nếu ",
        "không ",
        "sẽ ",
        ", ",
        "- ",
        "(",
        ") ",
        "Kerrow và ",
        "Kerrow, ",
        "nói ",
        "nói: ",
        "dẫn lời ",
        "Ông nói. ",
        "Ông Kerrow nói. Ông nói. ",
        "rằng ",
        "\u{301}",
    ];
    for piece in pieces {
        let text = piece.repeat(40_000 / piece.len());
        is_sound(&text, &read(&text, Language::Vietnamese));
    }
}
