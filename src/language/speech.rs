//! How somebody says something: verbs of saying with their manner, and the words around them. The words are in
//! [`super::vi::speech`] and [`super::en::speech`].

use std::sync::LazyLock;

use super::phrases::{Phrases, WordSet};
use super::press;
use super::{Language, en, vi};

/// How a clause is put forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    Said,
    /// Asserted, thought, estimated or forecast: the text keeps its distance.
    Claimed,
    Denied,
    Accused,
    Warned,
    Announced,
    Confirmed,
    /// Asked for: it has not happened.
    Urged,
    /// By a medium.
    Reported,
    /// Will happen, or is promised.
    Planned,
    Conditional,
    Negated,
}

impl Manner {
    /// The manner in one word, for people and for JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Manner::Said => "said",
            Manner::Claimed => "claimed",
            Manner::Denied => "denied",
            Manner::Accused => "accused",
            Manner::Warned => "warned",
            Manner::Announced => "announced",
            Manner::Confirmed => "confirmed",
            Manner::Urged => "urged",
            Manner::Reported => "reported",
            Manner::Planned => "planned",
            Manner::Conditional => "conditional",
            Manner::Negated => "negated",
        }
    }
}

/// What must follow a verb before it counts as one of saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: `cho biết`, `said`.
    Nothing,
    /// `rằng`, a colon or a quote, before or behind: `chia sẻ`, `viết`, `added`.
    Sign,
    /// A quote soon behind: `gọi kế hoạch là "…"`, `called it "…"`.
    Quote,
    /// A thing said, which may be a noun: `bác cáo buộc`, `mô tả chiến dịch`.
    Object,
}

/// A verb of saying.
#[derive(Clone, Copy, Debug)]
pub struct Verb {
    pub manner: Manner,
    pub needs: Needs,
    /// It is a noun as well (`tuyên bố`, `claims`), so what stands before it decides.
    pub noun: bool,
    /// The words behind the first are what is denied: `bác cáo buộc`.
    pub has_object: bool,
}

impl Verb {
    pub const fn plain(manner: Manner) -> Verb {
        Verb { manner, needs: Needs::Nothing, noun: false, has_object: false }
    }

    pub const fn sign(manner: Manner) -> Verb {
        Verb { manner, needs: Needs::Sign, noun: false, has_object: false }
    }

    pub const fn quote(manner: Manner) -> Verb {
        Verb { manner, needs: Needs::Quote, noun: false, has_object: false }
    }

    pub const fn object(manner: Manner) -> Verb {
        Verb { manner, needs: Needs::Object, noun: false, has_object: false }
    }

    /// The same verb, whose object stands in the table with it.
    pub const fn with_object(self) -> Verb {
        Verb { has_object: true, ..self }
    }

    /// The same verb, which is a noun as well.
    pub const fn or_noun(self) -> Verb {
        Verb { noun: true, ..self }
    }
}

/// All words of one language that tell who says what and how. Each table is explained where its words are.
pub struct Speech {
    pub verbs: Phrases<Verb>,
    pub unsaid: Phrases<Manner>,
    pub cites: Phrases<()>,
    pub according: Phrases<()>,
    pub that: Phrases<()>,
    pub signs: Phrases<()>,
    pub adverbs: Phrases<()>,
    pub before_noun: WordSet,
    pub after_noun: Phrases<()>,
    pub passive: WordSet,
    pub negation: Phrases<()>,
    pub no_negation: Phrases<()>,
    pub planned: Phrases<()>,
    pub not_planned: Phrases<()>,
    pub conditional: Phrases<()>,
    pub not_conditional: Phrases<()>,
    pub boundaries: Phrases<()>,
    pub connectives: Phrases<()>,
    pub adjuncts: WordSet,
    pub finite: WordSet,
    pub determiners: WordSet,
    pub speakers: Phrases<()>,
    pub documents: Phrases<()>,
    pub occasions: Phrases<()>,
    pub saying: Phrases<()>,
    pub joins: WordSet,
    pub sides: WordSet,
    pub origins: WordSet,
    pub men: WordSet,
    pub women: WordSet,
    pub norms: Phrases<()>,
    pub addresses: WordSet,
    pub institutions: Phrases<()>,
    pub kin: Phrases<()>,
    pub apposition: Phrases<()>,
    pub pronouns: Phrases<Pronoun>,
    pub works: Phrases<()>,
    pub terms: Phrases<()>,
    pub clause_ends: WordSet,
    pub inscriptions: Phrases<()>,
    pub credits: WordSet,
    pub agents: WordSet,
    pub relatives: WordSet,
    pub contrasts: Phrases<()>,
    pub then: WordSet,
    pub concessions: Phrases<()>,
    pub but: WordSet,
    pub openers: WordSet,
    pub deeds: Phrases<()>,
    pub obliges: WordSet,
    pub last_words: WordSet,
    pub silences: Phrases<()>,
}

/// What a pronoun or a role word can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pronoun {
    Man,
    Woman,
    Country,
    /// Several, or something that no rule here tells.
    Other,
}

/// Media are told by these words in or before their name; general newsroom vocabulary.
pub static MEDIA: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::all(MEDIA_WORDS.iter().copied().chain(press::outlet_names())));

const MEDIA_WORDS: &[&str] = &[
    "báo", "thời báo", "tờ", "hãng", "hãng tin", "hãng thông tấn", "hãng truyền thông", "đài", "đài truyền hình",
    "đài phát thanh", "kênh", "tạp chí", "trang tin", "trang", "tuần báo", "nhật báo", "truyền thông", "thông tấn xã",
    "newspaper", "daily", "news", "agency", "broadcaster", "magazine", "press", "times", "post", "journal", "tribune",
    "guardian", "herald", "telegraph", "media", "television", "tv", "radio",
];

static VIETNAMESE: LazyLock<Speech> = LazyLock::new(|| speech(&vi::speech::TABLES));
static ENGLISH: LazyLock<Speech> = LazyLock::new(|| speech(&en::speech::TABLES));

/// The words of a language.
pub fn of(language: Language) -> &'static Speech {
    match language {
        Language::Vietnamese => &VIETNAMESE,
        Language::English => &ENGLISH,
    }
}

/// The tables of a language as they are written down.
pub struct Tables {
    /// Verbs of saying.
    pub verbs: &'static [(&'static str, Verb)],
    /// Words that say that a clause is somebody's claim without saying whose: `được cho là`, `allegedly`.
    pub unsaid: &'static [(&'static str, Manner)],
    /// Between a medium and the one whose words it passes on: `dẫn lời`, `quoted`.
    pub cites: &'static [&'static str],
    /// `theo`, `according to`.
    pub according: &'static [&'static str],
    /// Between a verb of saying and what is said.
    pub that: &'static [&'static str],
    /// Words between a verb and a clause that show that the clause is what is said; other words may stand before them.
    pub signs: &'static [&'static str],
    /// Between a subject and its verb.
    pub adverbs: &'static [&'static str],
    /// Words before a verb that is also a noun which make it the noun.
    pub before_noun: &'static [&'static str],
    /// Words behind one that make it the noun, or another word.
    pub after_noun: &'static [&'static str],
    /// Words before a verb that make it passive.
    pub passive: &'static [&'static str],
    pub negation: &'static [&'static str],
    /// Phrases with a word of negation that negate nothing; they are skipped whole.
    pub no_negation: &'static [&'static str],
    pub planned: &'static [&'static str],
    pub not_planned: &'static [&'static str],
    pub conditional: &'static [&'static str],
    pub not_conditional: &'static [&'static str],
    /// Words that no subject reaches across.
    pub boundaries: &'static [&'static str],
    /// Words before a verb whose subject was named earlier in the sentence.
    pub connectives: &'static [&'static str],
    /// First words of what may stand between a subject and its verb: `trong cuộc gặp …`.
    pub adjuncts: &'static [&'static str],
    /// Words that only a predicate has: a stretch with one is no noun phrase.
    pub finite: &'static [&'static str],
    /// Words before the first noun of a noun phrase.
    pub determiners: &'static [&'static str],
    /// Nouns of people and bodies that can say something.
    pub speakers: &'static [&'static str],
    /// Nouns of what can be cited with `theo`.
    pub documents: &'static [&'static str],
    /// First words of where or to whom something was said, behind the verb.
    pub occasions: &'static [&'static str],
    /// Between who is quoted and the words: `quoted him as saying`.
    pub saying: &'static [&'static str],
    pub joins: &'static [&'static str],
    /// Determiners that may stand for a noun: `phía Armenia`.
    pub sides: &'static [&'static str],
    /// Before whoever something comes from, who may be the subject of what follows.
    pub origins: &'static [&'static str],
    /// Forms of address to a man and to a woman.
    pub men: &'static [&'static str],
    pub women: &'static [&'static str],
    /// What is followed rather than cited with `theo`: `theo quy định`.
    pub norms: &'static [&'static str],
    /// Forms of address and degrees before a name: `ông`, `GS`.
    pub addresses: &'static [&'static str],
    /// Who belongs to somebody: the name behind them is not the speaker's (`vợ ông An`).
    pub kin: &'static [&'static str],
    /// First words of an apposition, beside titles.
    pub apposition: &'static [&'static str],
    pub pronouns: &'static [(&'static str, Pronoun)],
    /// Nouns before the name of a work, a show or a prize in quotation marks.
    pub works: &'static [&'static str],
    /// Words right before a term in quotation marks: `gọi là`, `tội`.
    pub terms: &'static [&'static str],
    /// Words at which a negated, planned or conditional clause ends.
    pub clause_ends: &'static [&'static str],
    /// Words before a quote that stands written somewhere: `với nội dung "…"`. Whoever tells of it does not say it.
    pub inscriptions: &'static [&'static str],
    /// Words before a colon and the name of a photographer, which end a sentence without a full stop.
    pub credits: &'static [&'static str],
    /// Before whoever does what the verb says, where the whole only describes a noun: `bảng giá do sở công bố`.
    pub agents: &'static [&'static str],
    /// Words that open a relative clause with a subject of its own.
    pub relatives: &'static [&'static str],
    /// Words before a clause that another answers: `trong khi An nói … thì Bình …`; and what opens the answer.
    pub contrasts: &'static [&'static str],
    pub then: &'static [&'static str],
    /// The same with a comma before the answer: `dù An đề nghị …, nhưng …`.
    pub concessions: &'static [&'static str],
    pub but: &'static [&'static str],
    /// Words that with a capital begin a sentence, even where the full stop before it is missing.
    pub openers: &'static [&'static str],
    /// Verbs of saying that stand in a row of deeds as well: `nghiên cứu, đánh giá kỹ`. They need a subject of their own.
    pub deeds: &'static [&'static str],
    /// Words that tell what somebody should do.
    pub obliges: &'static [&'static str],
    /// Words of one letter that a full stop follows: `châu Á. Sau đó …` has no initial.
    pub last_words: &'static [&'static str],
    /// What a speaker does not say, behind what was said: `nhưng từ chối bình luận`.
    pub silences: &'static [&'static str],
}

fn speech(t: &Tables) -> Speech {
    let words = |list: &'static [&'static str]| WordSet::of(&[list]);
    Speech {
        verbs: Phrases::new(&[t.verbs]),
        unsaid: Phrases::new(&[t.unsaid]),
        cites: Phrases::of(t.cites),
        according: Phrases::of(t.according),
        that: Phrases::of(t.that),
        signs: Phrases::of(t.signs),
        adverbs: Phrases::of(t.adverbs),
        before_noun: words(t.before_noun),
        after_noun: Phrases::of(t.after_noun),
        passive: words(t.passive),
        negation: Phrases::of(t.negation),
        no_negation: Phrases::of(t.no_negation),
        planned: Phrases::of(t.planned),
        not_planned: Phrases::of(t.not_planned),
        conditional: Phrases::of(t.conditional),
        not_conditional: Phrases::of(t.not_conditional),
        boundaries: Phrases::of(t.boundaries),
        connectives: Phrases::of(t.connectives),
        adjuncts: words(t.adjuncts),
        finite: words(t.finite),
        determiners: words(t.determiners),
        speakers: Phrases::all(t.speakers.iter().copied().chain(titles())),
        documents: Phrases::of(t.documents),
        occasions: Phrases::of(t.occasions),
        saying: Phrases::of(t.saying),
        joins: words(t.joins),
        sides: words(t.sides),
        origins: words(t.origins),
        men: words(t.men),
        women: words(t.women),
        norms: Phrases::of(t.norms),
        addresses: words(t.addresses),
        kin: Phrases::of(t.kin),
        institutions: Phrases::all(vi::names::INSTITUTIONS.iter().chain(en::names::INSTITUTIONS).copied()),
        apposition: Phrases::all(
            t.apposition.iter().chain(vi::titles::KIN).chain(en::titles::KIN).copied().chain(titles()),
        ),
        pronouns: Phrases::new(&[t.pronouns]),
        works: Phrases::of(t.works),
        terms: Phrases::of(t.terms),
        clause_ends: words(t.clause_ends),
        inscriptions: Phrases::of(t.inscriptions),
        credits: words(t.credits),
        agents: words(t.agents),
        relatives: words(t.relatives),
        contrasts: Phrases::of(t.contrasts),
        then: words(t.then),
        concessions: Phrases::of(t.concessions),
        but: words(t.but),
        openers: words(t.openers),
        deeds: Phrases::of(t.deeds),
        obliges: words(t.obliges),
        last_words: words(t.last_words),
        silences: Phrases::of(t.silences),
    }
}

/// What a person can be called by, with what they preside over or without.
pub fn titles() -> impl Iterator<Item = &'static str> {
    let lists = [vi::titles::TITLES, vi::titles::POSTS, en::titles::TITLES, en::titles::POSTS];
    lists.into_iter().flatten().copied()
}
