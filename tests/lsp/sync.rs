//! The server's text is the client's text, whatever is typed: emoji, decomposed Vietnamese, all line ends.

use proptest::prelude::*;
use serde_json::{Value, json};
use sourcecheck::lsp::{from_proto, to_proto};
use sourcecheck::text::buffer::{Buffer, Encoding};
use sourcecheck::text::span::Span;
use tower_lsp::lsp_types::{Position, Range, TextDocumentContentChangeEvent};

use crate::client::Client;

/// What may be typed: what editors get wrong.
const PIECES: &[&str] = &[
    "a", "ngày 17/9", "đ", "🇦🇲", "👩‍👩‍👧", "😀", "e\u{302}\u{301}", "u\u{31b}\u{301}", "\n", "\r\n", "\r", "\u{2028}",
    "\u{85}", "\u{b}\u{c}", "\u{feff}", "\u{200b}", "\t", "一", "\u{10FFFF}", "\0", "",
];

const ENCODINGS: [(Encoding, &str); 3] =
    [(Encoding::Utf8, "utf-8"), (Encoding::Utf16, "utf-16"), (Encoding::Utf32, "utf-32")];

/// The places where a cursor can stand: every character boundary but the one inside `\r\n`.
fn places(text: &str) -> Vec<usize> {
    let inside = |at: usize| text[..at].ends_with('\r') && text[at..].starts_with('\n');
    let boundaries = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    boundaries.filter(|at| !inside(*at)).collect()
}

/// The client's own reckoning, after the letter of the protocol.
fn position(text: &str, at: usize, encoding: Encoding) -> Position {
    let before = &text[..at];
    let ends = before.char_indices().filter(|(i, c)| *c == '\n' || *c == '\r' && !text[i + 1..].starts_with('\n'));
    let ends: Vec<usize> = ends.map(|(i, _)| i + 1).collect();
    let line = &before[ends.last().copied().unwrap_or(0)..];
    let column = match encoding {
        Encoding::Utf8 => line.len(),
        Encoding::Utf16 => line.encode_utf16().count(),
        Encoding::Utf32 => line.chars().count(),
    };
    Position::new(ends.len() as u32, column as u32)
}

/// One edit of the client's text: which places it spans, as fractions, and what is typed there.
type Edit = (f64, f64, usize);

/// Makes the edit and tells it as the client would.
fn edit(text: &mut String, (from, to, piece): Edit, encoding: Encoding) -> (Span, Range, &'static str) {
    let places = places(text);
    let place = |fraction: f64| places[(fraction * (places.len() - 1) as f64).round() as usize];
    let (start, end) = (place(from).min(place(to)), place(from).max(place(to)));
    let range = Range::new(position(text, start, encoding), position(text, end, encoding));
    text.replace_range(start..end, PIECES[piece]);
    (Span::new(start, end), range, PIECES[piece])
}

proptest! {
    #[test]
    fn edits_in_process(
        start in prop::collection::vec(0..PIECES.len(), 0..30),
        edits in prop::collection::vec((0.0..=1.0, 0.0..=1.0, 0..PIECES.len()), 1..40),
    ) {
        for (encoding, _) in ENCODINGS {
            let mut text: String = start.iter().map(|piece| PIECES[*piece]).collect();
            let mut buffer = Buffer::new(&text);
            for one in &edits {
                let (span, range, typed) = edit(&mut text, *one, encoding);
                prop_assert_eq!(to_proto::range(&buffer, span, encoding), range);
                let change =
                    TextDocumentContentChangeEvent { range: Some(range), range_length: None, text: typed.to_owned() };
                let changed = from_proto::changed(&buffer, &change, encoding);
                prop_assert_eq!(changed, span);
                buffer.replace(changed, typed);
                prop_assert_eq!(&buffer.text(), &text);
            }
        }
    }

    #[test]
    fn any_range_at_all_is_survived(
        pieces in prop::collection::vec(0..PIECES.len(), 0..30),
        numbers in prop::array::uniform4(prop_oneof![0u32..40, Just(u32::MAX), Just(i32::MAX as u32)]),
    ) {
        for (encoding, _) in ENCODINGS {
            let mut buffer = Buffer::new(&pieces.iter().map(|piece| PIECES[*piece]).collect::<String>());
            let [line, column, to_line, to_column] = numbers;
            let range = Range::new(Position::new(line, column), Position::new(to_line, to_column));
            let span = from_proto::span(&buffer, range, encoding);
            prop_assert!(span.end() <= buffer.len());
            buffer.replace(span, "x");
        }
    }
}

#[test]
fn edits_over_the_wire() {
    const REPORT: &str = "untitled:report";
    for (encoding, name) in ENCODINGS {
        let mut client = Client::start();
        let offered = json!({"general": {"positionEncodings": [name]}});
        let chosen = client.initialize(json!({"capabilities": offered}));
        assert_eq!(chosen["positionEncoding"], name);
        let mut text = "Đầu tiên\r\nrồi\u{2028}đến 😀\rcuối\n".to_owned();
        client.open(REPORT, &text);
        let mut random = 0x2545_F491_4F6C_DD1D_u64;
        let mut next = |below: usize| {
            // Xorshift: the same edits in every run.
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            (random >> 11) as usize % below
        };
        for version in 2..202 {
            let count = 1 + next(3);
            let changes: Vec<Value> = (0..count)
                .map(|_| {
                    let from = next(1001) as f64 / 1000.0;
                    // Mostly short, so that the text grows; now and then the whole.
                    let to = if next(20) == 0 { next(1001) as f64 / 1000.0 } else { (from + 0.02).min(1.0) };
                    if next(50) == 0 {
                        text = PIECES[next(PIECES.len())].repeat(3);
                        return json!({ "text": text });
                    }
                    let (_, range, typed) = edit(&mut text, (from, to, next(PIECES.len())), encoding);
                    json!({"range": range, "text": typed})
                })
                .collect();
            client.change(REPORT, version, changes.into());
            if version % 20 == 0 {
                assert_eq!(client.held(REPORT), json!({"text": text, "version": version}), "{name}");
            }
        }
        assert_eq!(client.held(REPORT)["text"], text, "{name}");
        client.leave();
    }
}

#[test]
fn versions_and_documents_that_do_not_fit() {
    const REPORT: &str = "untitled:report";
    let mut client = Client::ready(&json!({}), &[]);
    client.replace(REPORT, 1, "never opened");
    assert_eq!(client.held(REPORT)["text"], Value::Null);
    client.open(REPORT, "one");
    client.replace(REPORT, 5, "five");
    client.replace(REPORT, 4, "late");
    assert_eq!(client.held(REPORT), json!({"text": "five", "version": 5}));
    // The same version again is no older one.
    client.replace(REPORT, 5, "five again");
    assert_eq!(client.held(REPORT)["text"], "five again");
    client.close(REPORT);
    client.close(REPORT);
    assert_eq!(client.held(REPORT)["text"], Value::Null);
    client.open(REPORT, "anew");
    assert_eq!(client.held(REPORT), json!({"text": "anew", "version": 1}));
    client.leave();
}
