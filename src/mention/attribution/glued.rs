//! Sentences that begin although the full stop before them is missing: behind a caption, a credit, a headline.

use super::scope::Scope;
use crate::language::vocabulary::Begins;
use crate::text::token::Gap;

impl Scope<'_> {
    /// Whether a sentence begins at a capital though the full stop before it is missing, as behind a caption: `… của hai nước Trong
    /// chuyến thăm, …`.
    pub(super) fn opens_sentence(&self, token: usize) -> bool {
        let reader = self.reader;
        let before = reader.at(token - 1);
        // "châu Á. Sau đó", "… bị nghe lén / Tình báo …"
        let stopped = before == "." && token > 1 && reader.among(token - 2, &self.speech.last_words)
            || before == "/" && reader.tokens[token].gap != Gap::None && reader.tokens[token - 1].gap != Gap::None;
        if stopped {
            return true;
        }
        let span = reader.tokens[token].span;
        // "… tại địa phương Ngày 18-12, Bộ …"
        let may_be_dated = || reader.begins(token, Begins::DATE.or(Begins::LONGER_DATE));
        let dated = self.vietnamese() && reader.is_word(token - 1) && may_be_dated() && {
            let day = self.time_from(span.start()).filter(|d| d.len() > span.len());
            day.is_some_and(|d| self.text()[d.end()..].starts_with(','))
        };
        if dated {
            return true;
        }
        if !reader.among(token, &self.speech.openers) {
            return false;
        }
        let plain = |i: usize| reader.is_word(i) && !reader.capital(i);
        // Behind a name only what begins no name: "Ảnh: An Bình Trong chuyến thăm", "AN BÌNH Cũng theo ông".
        let adjunct =
            reader.among(token, &self.speech.adjuncts) || self.speech.according.of_word(reader.key(token)).is_some();
        let shouted = reader.tokens[token - 1].text(self.text()).chars().filter(|c| c.is_uppercase()).nth(1).is_some();
        (plain(token - 1) || (adjunct || shouted) && reader.is_word(token - 1))
            && (plain(token + 1)
                || reader.among(token, &self.speech.addresses) && (1..3).all(|k| reader.capital(token + k)))
            && self.name_around(span.start()).is_none()
    }

    /// Whether the credit of a photograph begins at a capital: `… tại hiện trường - Ảnh: An Bình`.
    pub(super) fn opens_credit(&self, token: usize) -> bool {
        let reader = self.reader;
        reader.among(token, &self.speech.credits) && (reader.at(token + 1) == ":" || reader.at(token + 3) == ":")
    }
}
