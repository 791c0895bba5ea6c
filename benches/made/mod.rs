//! A corpus of any size and a report on it, made from the sample articles: always the same ones.
//!
//! Their paragraphs are recombined into stories, each told by a few articles. A story has names, numbers and wording of its own;
//! wording is a walk over the pairs of syllables that general text has, so that words and pairs are as rare as in news.

use std::collections::HashMap;

use sourcecheck::corpus::{self, Article, SourceFile};
use sourcecheck::store;

const FREQUENCIES: &str = include_str!("../../src/language/data/frequency_vi.tsv");
const ENGLISH: &str = include_str!("../../examples/report-en.md");
/// Words that make a reading: they stay wherever they stand.
const KEPT: &[&str] = &[
    "ngày", "tháng", "năm", "giờ", "phút", "ông", "bà", "nói", "cho", "biết", "theo", "tuyên", "bố", "khẳng", "định",
    "thiệt", "mạng", "người", "phát", "ngôn", "bộ", "trưởng", "tổng", "thống", "thủ", "tướng", "January", "September",
    "October", "November", "Politico",
];
/// Out of a hundred: runs of words that stay as they are, that the whole story shares, and numbers that one article has otherwise.
const AS_IT_WAS: u64 = 15;
const OF_STORY: u64 = 60;
const OTHERWISE: u64 = 4;
/// Words of no table, out of a thousand.
const UNKNOWN: u64 = 8;

/// A generator of numbers that depends on what it is seeded with and on nothing else.
struct Chance(u64);

impl Chance {
    fn of(parts: &[u64]) -> Chance {
        let mut chance = Chance(0x9e37_79b9);
        for part in parts {
            chance.0 ^= part.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            chance.next();
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }
}

fn seed(text: &str) -> u64 {
    text.bytes().fold(7, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// Words with how often each was seen, added up for drawing.
#[derive(Default)]
struct Draw(Vec<(&'static str, u64)>);

impl Draw {
    fn add(&mut self, word: &'static str, count: u64) {
        let before = self.0.last().map_or(0, |l| l.1);
        self.0.push((word, before + count));
    }

    fn word(&self, chance: &mut Chance) -> Option<&'static str> {
        let at = chance.below(self.0.last()?.1);
        Some(self.0[self.0.partition_point(|w| w.1 <= at)].0)
    }
}

/// What of a text stays and what is exchanged.
#[derive(Clone, Copy, PartialEq)]
enum Piece<'a> {
    Words(&'a str),
    Name(&'a str),
    Number(&'a str),
    Other(&'a str),
}

/// Makes stories.
pub struct Made {
    words: Draw,
    after: HashMap<&'static str, Draw>,
    paragraphs: Vec<String>,
    english: Vec<&'static str>,
}

impl Made {
    pub fn new() -> Made {
        let (mut words, mut after) = (Draw::default(), HashMap::<_, Draw>::new());
        for (key, count) in FREQUENCIES.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t')) {
            let count = count.parse().unwrap_or(0);
            match key.split_once(' ') {
                Some((first, second)) => after.entry(first).or_default().add(second, count),
                None => words.add(key, count),
            }
        }
        let articles = store::embedded();
        let prose = |a: &Article| a.paragraphs.iter().map(|p| p.prose(a).trim().to_owned()).collect::<Vec<_>>();
        let paragraphs = articles.iter().flat_map(prose).filter(|p| p.len() > 120).collect();
        let english = ENGLISH.lines().filter(|l| l.len() > 120).collect();
        Made { words, after, paragraphs, english }
    }

    /// So many articles. Stories are told by one to six of them.
    pub fn articles(&self, count: usize) -> Vec<Article> {
        let mut articles = Vec::with_capacity(count);
        for story in 0.. {
            for teller in 1..=1 + Chance::of(&[story, 1]).below(6).min(Chance::of(&[story, 2]).below(6)) {
                if articles.len() == count {
                    return articles;
                }
                let name = format!("{story:05}-{teller}.txt");
                let text = self.article(story, teller);
                articles.extend(corpus::parse_whole(SourceFile { name, path: None, text }).0);
            }
        }
        articles
    }

    fn article(&self, story: u64, teller: u64) -> String {
        let mut text = self.title(story, teller);
        for number in self.told(story, teller, 14) {
            text.push('\n');
            text.push_str(&self.paragraph(&self.paragraphs[number], story, teller));
        }
        text
    }

    /// Which paragraphs of the samples an article about a story is made from.
    fn told(&self, story: u64, teller: u64, most: u64) -> Vec<usize> {
        let of_story = |n: &usize| Chance::of(&[story, 3, *n as u64]).below(self.paragraphs.len() as u64) < 18;
        let of_article = |n: &usize| Chance::of(&[story, teller, 4, *n as u64]).below(3) > 0;
        (0..self.paragraphs.len()).filter(of_story).filter(of_article).take(most as usize).collect()
    }

    fn title(&self, story: u64, teller: u64) -> String {
        let mut chance = Chance::of(&[story, 5]);
        let (name, place) = (self.name("Dmitry Peskov", story), self.name("Yerevan", story));
        let own = self.walk(&mut Chance::of(&[story, teller, 6]), 3);
        format!("{name} {} {place} {own}", self.walk(&mut chance, 4))
    }

    /// A report of about so many bytes on stories `from..`: sections with two to four paragraphs, every fifth in English.
    pub fn report(&self, bytes: usize, stories: u64) -> String {
        const WRITER: u64 = 1_000;
        let mut text = String::from("# Bản tin\n");
        for story in (0..).step_by((stories / 60).max(1) as usize) {
            text.push_str(&format!("\n## {}\n", self.title(story, WRITER)));
            let english = Chance::of(&[story, 7]).below(5) == 0;
            for number in self.told(story, 1, 2 + story % 3) {
                let template =
                    if english { self.english[number % self.english.len()] } else { &self.paragraphs[number] };
                text.push_str(&format!("\n{}\n", self.paragraph(template, story, WRITER)));
                if text.len() >= bytes {
                    return text;
                }
            }
        }
        text
    }

    /// A paragraph of a sample as an article tells it of a story.
    fn paragraph(&self, template: &str, story: u64, teller: u64) -> String {
        let english = template.is_ascii();
        let mut text = String::with_capacity(template.len() + 64);
        for (at, piece) in pieces(template).into_iter().enumerate() {
            match piece {
                Piece::Name(name) => text.push_str(&self.name(name, story)),
                Piece::Number(number) => text.push_str(&changed(number, story, teller)),
                Piece::Words(words) if !english => {
                    let place = [story, seed(template), at as u64];
                    let dice = Chance::of(&place).below(100);
                    let own = if dice < AS_IT_WAS + OF_STORY { 0 } else { teller };
                    match dice < AS_IT_WAS {
                        true => text.push_str(words),
                        false => text.push_str(
                            &self.walk(&mut Chance::of(&[place[0], place[1], place[2], own]), words.split(' ').count()),
                        ),
                    }
                }
                Piece::Words(text_of) | Piece::Other(text_of) => text.push_str(text_of),
            }
        }
        text
    }

    /// So many words that follow one another elsewhere.
    fn walk(&self, chance: &mut Chance, length: usize) -> String {
        let mut walk: Vec<String> = Vec::with_capacity(length);
        let mut last = None;
        for _ in 0..length {
            if chance.below(1000) < UNKNOWN {
                walk.push(foreign(chance).to_lowercase());
                last = None;
                continue;
            }
            let next = last.and_then(|word| self.after.get(word)?.word(chance)).or_else(|| self.words.word(chance));
            walk.extend(next.map(str::to_owned));
            last = next;
        }
        walk.join(" ")
    }

    /// Who or what a name stands for in a story: some are the same in all of them, as countries are.
    fn name(&self, name: &str, story: u64) -> String {
        let mut chance = Chance::of(&[seed(name), story]);
        if chance.below(3) == 0 {
            return name.to_owned();
        }
        let title = |word: &str| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
        };
        match chance.below(2) {
            0 => name.split(' ').map(|_| foreign(&mut chance)).collect::<Vec<_>>().join(" "),
            _ => {
                let syllables = (0..name.split(' ').count().max(2)).filter_map(|_| self.words.word(&mut chance));
                syllables.map(title).collect::<Vec<_>>().join(" ")
            }
        }
    }
}

/// `Karvoni`
fn foreign(chance: &mut Chance) -> String {
    const SOUNDS: [&str; 24] = [
        "kar", "vo", "ni", "ste", "mur", "la", "den", "bro", "ti", "san", "gel", "ro", "mi", "pav", "len", "cho",
        "ber", "du", "fa", "wil", "ha", "zo", "rin", "ke",
    ];
    let length = 2 + chance.below(2);
    let word: String = (0..length).map(|_| SOUNDS[chance.below(24) as usize]).collect();
    word[..1].to_uppercase() + &word[1..]
}

/// The number that a story has in its place, of as many digits; days and months stay days and months.
fn changed(number: &str, story: u64, teller: u64) -> String {
    let otherwise = Chance::of(&[story, teller, seed(number)]).below(100) < OTHERWISE;
    let mut chance = Chance::of(&[story, seed(number), if otherwise { teller } else { 0 }]);
    let value: u64 = number.parse().unwrap_or(0);
    match number.len() {
        1..=2 if value <= 12 => (1 + chance.below(12)).to_string(),
        1..=2 if value <= 31 => (13 + chance.below(15)).to_string(),
        4 if (1900..2100).contains(&value) => (2015 + chance.below(9)).to_string(),
        _ => number
            .char_indices()
            .map(|(i, _)| (b'0' + (chance.below(9) as u8) + u8::from(i == 0)).min(b'9') as char)
            .collect(),
    }
}

/// Cuts a text. A run of words ends at what makes a reading: a number and its neighbours, a kept word, a name.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut atoms: Vec<Piece> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let class = |c: char| if c.is_alphabetic() { 0 } else { 1 + u8::from(c.is_ascii_digit()) };
        let end = rest.find(|c| class(c) != class(first)).unwrap_or(rest.len());
        let (atom, behind) = rest.split_at(end);
        atoms.push(match class(first) {
            0 if KEPT.contains(&atom) => Piece::Other(atom),
            0 if first.is_uppercase() => Piece::Name(atom),
            0 => Piece::Words(atom),
            2 => Piece::Number(atom),
            _ => Piece::Other(atom),
        });
        rest = behind;
    }
    for i in 0..atoms.len() {
        if matches!(atoms[i], Piece::Number(_)) {
            for near in i.saturating_sub(2)..(i + 5).min(atoms.len()) {
                if let Piece::Words(word) = atoms[near] {
                    atoms[near] = Piece::Other(word);
                }
            }
        }
    }
    joined(text, &atoms)
}

/// With neighbours of one sort across a space as one.
fn joined<'a>(text: &'a str, atoms: &[Piece<'a>]) -> Vec<Piece<'a>> {
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let cover = |a: &str, b: &str| &text[at(a)..at(b) + b.len()];
    let mut joined: Vec<Piece> = Vec::new();
    for &atom in atoms {
        let merged = match (&joined[..], atom) {
            ([.., Piece::Words(a), Piece::Other(" ")], Piece::Words(b)) => Some(Piece::Words(cover(a, b))),
            ([.., Piece::Name(a), Piece::Other(" ")], Piece::Name(b)) => Some(Piece::Name(cover(a, b))),
            _ => None,
        };
        if let Some(merged) = merged {
            joined.truncate(joined.len() - 2);
            joined.push(merged);
        } else {
            joined.push(atom);
        }
    }
    joined
}
