//! Sentences that begin although the full stop before them is missing: behind a caption, a credit, a headline.

use super::scope::Scope;
use crate::text::token::Gap;

impl Scope<'_> {
    /// Whether a sentence begins at a token though the full stop before it is missing, as behind a caption: `… của hai nước Trong
    /// chuyến thăm, …`.
    pub(super) fn opens_sentence(&self, token: usize) -> bool {
        let reader = self.reader;
        let capital = reader.capital(token);
        let before = reader.at(token - 1);
        // "châu Á. Sau đó", "… bị nghe lén / Tình báo …"
        let stopped = before == "." && token > 1 && self.speech.last_words.contains(reader.at(token - 2))
            || before == "/" && reader.tokens[token].gap != Gap::None && reader.tokens[token - 1].gap != Gap::None;
        if !capital || stopped {
            return capital;
        }
        let span = reader.tokens[token].span;
        // "… tại địa phương Ngày 18-12, Bộ …"
        let dated = self.vietnamese() && reader.is_word(token - 1) && {
            let day = self.time_from(span.start()).filter(|d| d.len() > span.len());
            day.is_some_and(|d| self.text()[d.end()..].starts_with(','))
        };
        if dated {
            return true;
        }
        if !self.speech.openers.contains(reader.at(token)) {
            return false;
        }
        let plain = |i: usize| reader.is_word(i) && !reader.capital(i);
        // Behind a name only what begins no name: "Ảnh: An Bình Trong chuyến thăm", "AN BÌNH Cũng theo ông".
        let adjunct = self.speech.adjuncts.contains(reader.at(token))
            || self.speech.according.of_word(reader.key(token)).is_some();
        let shouted = reader.tokens[token - 1].text(self.text()).chars().filter(|c| c.is_uppercase()).nth(1).is_some();
        (plain(token - 1) || (adjunct || shouted) && reader.is_word(token - 1))
            && (plain(token + 1)
                || self.speech.addresses.contains(reader.at(token)) && (1..3).all(|k| reader.capital(token + k)))
            && self.name_around(span.start()).is_none()
    }

    /// Whether the credit of a photograph begins at a token: `… tại hiện trường - Ảnh: An Bình`.
    pub(super) fn opens_credit(&self, token: usize) -> bool {
        let reader = self.reader;
        reader.capital(token)
            && self.speech.credits.contains(reader.at(token))
            && (reader.at(token + 1) == ":" || reader.at(token + 3) == ":")
    }
}
