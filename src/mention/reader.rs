//! [`Reader`]: the tokens of a text with their folded words, as the recognisers look at them.
//!
//! A word that stands on another line than the one before is invisible to a pattern (`word` gives ""), so that nothing is
//! read across a heading; a single line end inside a sentence (hard-wrapped prose) does not count.

use crate::language::Language;
use crate::language::phrases::{Phrases, WordSet};
use crate::language::vocabulary::{Begins, Vocabulary};
use crate::text::fold::lower_into;
use crate::text::span::Span;
use crate::text::token::{Gap, Token, TokenKind, tokenize};
use crate::text::word_key::WordKey;

pub struct Reader<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub language: Language,
    words: Vec<Word>,
    /// The folded forms of the tokens that are not their own, one behind the other.
    folded: String,
}

#[derive(Clone, Copy)]
struct Word {
    /// Of its folded form.
    key: WordKey,
    /// Where its folded form starts in `folded`.
    fold: u32,
    /// How long that is; 0 where the token is its own folded form.
    length: u32,
    /// It continues the line of the token before it.
    joined: bool,
    begins: Begins,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str, language: Language) -> Reader<'a> {
        let tokens = tokenize(text);
        let mut words = Vec::with_capacity(tokens.len());
        let mut folded = String::with_capacity(text.len() / 8);
        let vocabulary = Vocabulary::get();
        for (i, token) in tokens.iter().enumerate() {
            let fold = folded.len() as u32;
            if !token.plain {
                lower_into(token.text(text), &mut folded);
            }
            let length = folded.len() as u32 - fold;
            let key = WordKey::of(if token.plain { token.text(text) } else { &folded[fold as usize..] });
            let ends_in_digit = || token.text(text).as_bytes().last().is_some_and(u8::is_ascii_digit);
            let begins = match token.kind {
                TokenKind::Number => Begins::WRITTEN,
                _ if token.capital || ends_in_digit() => vocabulary.begins(key).or(Begins::WRITTEN),
                _ => vocabulary.begins(key),
            };
            let joined = token.gap != Gap::Line || i > 0 && continues(text, &tokens[i - 1], token);
            words.push(Word { key, fold, length, joined, begins });
        }
        Reader { text, tokens, language, words, folded }
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The folded text of token `i`, wherever it stands; "" past the end.
    #[inline]
    pub fn at(&self, i: usize) -> &str {
        match self.words.get(i) {
            None => "",
            Some(Word { length: 0, .. }) => self.tokens[i].text(self.text),
            Some(word) => &self.folded[word.fold as usize..(word.fold + word.length) as usize],
        }
    }

    /// The key of the folded text of token `i`, wherever it stands.
    #[inline]
    pub fn key(&self, i: usize) -> WordKey {
        self.words.get(i).map_or(WordKey::NONE, |w| w.key)
    }

    /// The folded text of token `i` if it continues the line of the token before it.
    pub fn word(&self, i: usize) -> &str {
        if self.joined(i) { self.at(i) } else { "" }
    }

    /// Whether one of some things can begin at token `i`.
    #[inline]
    pub fn begins(&self, i: usize, what: Begins) -> bool {
        self.words.get(i).is_some_and(|w| w.begins.has(what))
    }

    pub fn joined(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|w| w.joined)
    }

    /// The folded text of the token before `i`, if `i` continues its line.
    pub fn previous(&self, i: usize) -> &str {
        if i > 0 && self.joined(i) { self.at(i - 1) } else { "" }
    }

    /// The text of token `i` as written.
    pub fn raw(&self, i: usize) -> &'a str {
        self.tokens.get(i).map_or("", |t| t.text(self.text))
    }

    pub fn is_number(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(Token::is_number)
    }

    pub fn is_word(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(Token::is_word)
    }

    pub fn capital(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.capital)
    }

    /// Whether nothing stands between token `i` and the one before it.
    pub fn glued(&self, i: usize) -> bool {
        self.joined(i) && self.tokens[i].gap == Gap::None
    }

    /// The word at `i + k`: the first wherever it stands, the others only on the same line.
    fn look(&self, i: usize, k: usize) -> &str {
        if k == 0 { self.at(i) } else { self.word(i + k) }
    }

    /// Whether the word at token `i` is in a set.
    #[inline]
    pub fn among(&self, i: usize, set: &WordSet) -> bool {
        set.has(self.key(i))
    }

    /// Whether the phrase (words separated by spaces) starts at token `i`; gives the token after it.
    pub fn phrase(&self, i: usize, phrase: &str) -> Option<usize> {
        let mut n = 0;
        for (k, w) in phrase.split(' ').enumerate() {
            if self.look(i, k) != w {
                return None;
            }
            n += 1;
        }
        Some(i + n)
    }

    /// The longest phrase of a table that starts at token `i`: the token after it and its value.
    pub fn find<T: Copy>(&self, i: usize, table: &Phrases<T>) -> Option<(usize, T)> {
        let word = |k: usize| if k == 0 || self.joined(i + k) { self.key(i + k) } else { WordKey::NONE };
        table.at(word).map(|(n, value)| (i + n, value))
    }

    /// The longest phrase of a table that ends just before token `i`: its first token and its value.
    pub fn find_before<T: Copy>(&self, i: usize, table: &Phrases<T>, longest: usize) -> Option<(usize, T)> {
        let back = |k: usize| {
            let reached = i.checked_sub(k + 1);
            let unbroken = reached.is_some_and(|r| (r + 1..=i).all(|j| self.joined(j)));
            reached.filter(|_| unbroken).map_or(WordKey::NONE, |r| self.key(r))
        };
        table.before(back, longest).map(|(n, value)| (i - n, value))
    }

    /// A small whole number in plain digits at token `i`.
    pub fn small(&self, i: usize) -> Option<i16> {
        let raw = self.raw(i);
        if self.is_number(i) && raw.len() <= 4 && raw.bytes().all(|b| b.is_ascii_digit()) {
            raw.parse().ok()
        } else {
            None
        }
    }

    /// A dash of any kind at token `i`.
    pub fn dash(&self, i: usize) -> bool {
        matches!(self.word(i), "-" | "–" | "—" | "−" | "‑" | "‒")
    }

    /// From the first byte of token `from` to the last of token `to - 1`.
    pub fn span(&self, from: usize, to: usize) -> Span {
        let last = to.max(from + 1).min(self.len()) - 1;
        self.tokens[from].span.cover(self.tokens[last].span)
    }
}

fn continues(text: &str, before: &Token, token: &Token) -> bool {
    if token.gap != Gap::Line {
        return true;
    }
    let white = &text[before.span.end()..token.span.start()];
    let wrapped = white.matches('\n').count() == 1 && !token.capital;
    wrapped && (before.is_word() || before.is_number()) && (token.is_word() || token.is_number())
}
