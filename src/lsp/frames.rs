//! Bytes from the client to JSON values, whatever the bytes are.
//!
//! The transport of tower-lsp ends its read loop at the first frame that it cannot decode, and the process stays alive and
//! deaf. Here a bad frame becomes one [`Fault`], and reading goes on at the next `Content-Length`.

use serde_json::Value;

const LENGTH: &[u8] = b"content-length:";
/// A header block longer than this is not one.
const MAX_HEADER: usize = 4096;
/// A body longer than this is a wrong number, not a message.
const MAX_BODY: usize = 1 << 30;

/// What was wrong with a stretch of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Bytes that belong to no frame.
    Stray,
    /// A `Content-Length` that is no length.
    Length,
    /// A body that is not JSON.
    Body,
}

/// Splits a stream of bytes into messages.
#[derive(Debug, Default)]
pub struct Frames {
    bytes: Vec<u8>,
    /// How much of `bytes` is done with.
    start: usize,
    /// The last frame was bad: the stray bytes after it are the same fault.
    faulty: bool,
}

impl Frames {
    pub fn push(&mut self, bytes: &[u8]) {
        if self.start > 0 {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// The next message or fault; `None` when more bytes are needed.
    pub fn next(&mut self) -> Option<Result<Value, Fault>> {
        loop {
            let pending = &self.bytes[self.start..];
            let Some(name) = find(pending, LENGTH) else {
                let keep = LENGTH.len() - 1;
                if pending.len() > MAX_HEADER {
                    self.start = self.bytes.len() - keep;
                    if let Some(fault) = self.fault(Fault::Stray) {
                        return Some(Err(fault));
                    }
                }
                return None;
            };
            if !are_headers(&pending[..name]) {
                self.start += name;
                match self.fault(Fault::Stray) {
                    Some(fault) => return Some(Err(fault)),
                    None => continue,
                }
            }
            let Some(body) = header_end(&pending[name..]).map(|end| name + end) else {
                if pending.len() - name > MAX_HEADER {
                    self.start += name + LENGTH.len();
                    continue;
                }
                return None;
            };
            let Some(length) = length(&pending[name + LENGTH.len()..body]) else {
                self.start += body;
                self.faulty = true;
                return Some(Err(Fault::Length));
            };
            if pending.len() < body + length {
                return None;
            }
            self.start += body;
            return Some(self.body(length));
        }
    }

    /// Takes a body of `length` bytes; one that runs into the next frame gives the rest back.
    fn body(&mut self, length: usize) -> Result<Value, Fault> {
        let body = &self.bytes[self.start..self.start + length];
        let (taken, read) = match serde_json::from_slice(body) {
            Ok(value) => (length, Some(value)),
            Err(_) => match first_value(body).or_else(|| Some((length, without_lone_surrogates(body)?))) {
                Some((taken, value)) => (taken, Some(value)),
                None => (find(body, LENGTH).unwrap_or(length), None),
            },
        };
        self.start += taken;
        self.faulty = read.is_none();
        read.ok_or(Fault::Body)
    }

    fn fault(&mut self, fault: Fault) -> Option<Fault> {
        (!std::mem::replace(&mut self.faulty, true)).then_some(fault)
    }
}

fn find(bytes: &[u8], name: &[u8]) -> Option<usize> {
    bytes.windows(name.len()).position(|window| window.eq_ignore_ascii_case(name))
}

/// Whether the bytes before `Content-Length` are other headers, or nothing.
fn are_headers(bytes: &[u8]) -> bool {
    let is_header = |line: &[u8]| {
        let line = line.trim_ascii();
        !line.is_empty() && line.iter().position(|b| *b == b':').is_some_and(|colon| is_token(&line[..colon]))
    };
    bytes.trim_ascii().is_empty()
        || bytes.strip_suffix(b"\n").is_some_and(|lines| lines.split(|b| *b == b'\n').all(is_header))
}

fn is_token(name: &[u8]) -> bool {
    !name.is_empty() && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
}

/// Where the body starts.
fn header_end(bytes: &[u8]) -> Option<usize> {
    (0..bytes.len()).find_map(|at| {
        let rest = &bytes[at..];
        let blank: &[u8] = [b"\r\n\r\n".as_slice(), b"\n\n"].into_iter().find(|blank| rest.starts_with(blank))?;
        Some(at + blank.len())
    })
}

fn length(after_name: &[u8]) -> Option<usize> {
    let line = after_name.split(|b| *b == b'\n').next()?;
    let length = std::str::from_utf8(line).ok()?.trim().parse().ok()?;
    (length <= MAX_BODY).then_some(length)
}

/// A whole message at the start of a body that was announced too long, and where it ends.
fn first_value(body: &[u8]) -> Option<(usize, Value)> {
    let mut values = serde_json::Deserializer::from_slice(body).into_iter();
    let value: Value = values.next()?.ok()?;
    (value.is_object() && values.byte_offset() < body.len()).then(|| (values.byte_offset(), value))
}

/// JavaScript can put half a surrogate pair into a message (half an emoji was deleted), which no UTF-8 text can hold. It
/// becomes U+FFFD, one UTF-16 unit like itself, so that later positions still fit.
fn without_lone_surrogates(body: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(body).ok()?;
    let unit = |at: usize| -> Option<u16> {
        let escape = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(escape, 16).ok()
    };
    let mut mended = String::with_capacity(text.len());
    let mut at = 0;
    let mut found = false;
    while let Some(next) = text[at..].find('\\').map(|n| at + n) {
        mended.push_str(&text[at..next]);
        let (keep, skip) = match (unit(next), unit(next + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (text.get(next..next + 12)?, 12),
            (Some(0xD800..=0xDFFF), _) => ("\\ufffd", 6),
            (Some(_), _) => (text.get(next..next + 6)?, 6),
            // Any other escape is two bytes, the second of which may be a backslash.
            (None, _) => (text.get(next..next + 2)?, 2),
        };
        found |= skip == 6 && keep == "\\ufffd";
        mended.push_str(keep);
        at = next + skip;
    }
    mended.push_str(&text[at..]);
    if found { serde_json::from_str(&mended).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    fn all(input: &str) -> Vec<Result<Value, Fault>> {
        let mut frames = Frames::default();
        frames.push(input.as_bytes());
        let whole: Vec<_> = std::iter::from_fn(|| frames.next()).collect();
        // However the bytes arrive, the messages are the same.
        let mut frames = Frames::default();
        let mut bytewise = Vec::new();
        for byte in input.as_bytes() {
            frames.push(&[*byte]);
            bytewise.extend(std::iter::from_fn(|| frames.next()));
        }
        assert_eq!(whole, bytewise);
        whole
    }

    #[test]
    fn whole_frames_in_any_case_with_other_headers() {
        let two = format!("{}content-type: x\r\nCONTENT-length:2\r\n\r\n{{}}", frame("[1]"));
        assert_eq!(all(&two), [Ok(json!([1])), Ok(json!({}))]);
    }

    #[test]
    fn stray_bytes_are_one_fault() {
        let input = format!("hello there\r\n\r\n{}", frame("{}"));
        assert_eq!(all(&input), [Err(Fault::Stray), Ok(json!({}))]);
    }

    #[test]
    fn a_body_that_is_not_json() {
        let input = format!("{}{}", frame("{not json}"), frame("{}"));
        assert_eq!(all(&input), [Err(Fault::Body), Ok(json!({}))]);
    }

    #[test]
    fn a_length_too_short() {
        let input = format!("Content-Length: 3\r\n\r\n{{\"a\": 1}}{}", frame("{}"));
        assert_eq!(all(&input), [Err(Fault::Body), Ok(json!({}))]);
    }

    #[test]
    fn a_length_too_long() {
        let input = format!("Content-Length: 12\r\n\r\n{{\"a\": 1}}{}", frame("{}"));
        assert_eq!(all(&input), [Ok(json!({"a": 1})), Ok(json!({}))]);
    }

    #[test]
    fn a_length_that_is_none() {
        let input = format!("Content-Length: many\r\n\r\n{}", frame("{}"));
        assert_eq!(all(&input), [Err(Fault::Length), Ok(json!({}))]);
    }

    #[test]
    fn half_an_emoji() {
        let input = frame(r#"{"a": "\\ud83d \ud83d\ude00 \ud83d x"}"#);
        assert_eq!(all(&input), [Ok(json!({"a": "\\ud83d 😀 \u{fffd} x"}))]);
    }
}
