//! Every constant of the aligner, in one place; those of decisions stand in `verdict::mode`. Scores add up in units of log-odds; what each was tuned on, and what it
//! gains, stands in docs/accuracy.md.

/// A heading's terms count for more in what a section is about, as do names.
pub const HEADING: f32 = 1.6;
pub const TITLE: f32 = 0.3;
pub const NAME: f32 = 1.2;
/// The other passages under the same heading.
pub const NEIGHBOUR: f32 = 0.35;
/// Sections longer than this are about several things: their passages do not vouch for one another.
pub const LONGEST_SECTION: usize = 6;
/// A term that stands in an article more than once.
pub const REPEATED: f32 = 1.25;

/// A value that an article states too, beside a word that is as rare.
pub const VALUE: f32 = 1.0;

/// Concepts repeat what words of one language say: what they count for in a link, and beside a value of the same language.
pub const CONCEPT_IN_LINK: f32 = 0.6;
pub const CONCEPT_IN_LANGUAGE: f32 = 0.5;

/// An event: the best article, and those like it.
pub const EVENT_COSINE: f32 = 0.22;
pub const EVENT_LIKE: f32 = 0.2;
pub const EVENT_SCORE: f32 = 0.62;
pub const EVENT_MOST: usize = 8;
/// So many articles are looked at: the event's and its rivals.
pub const EVENT_RIVALS: usize = 25;
/// Articles this unlike the best one tell of something else: the margin is measured against them.
pub const OTHER_COSINE: f32 = 0.15;
/// The margin of an event that no other article rivals.
pub const NO_RIVAL: f32 = 9.0;
/// Below this margin the sentence alone is tried.
pub const CLEAR_MARGIN: f32 = 3.0;

/// How fast the report's words lose weight with their distance from the value, in tokens.
pub const CLAIM_DECAY: f32 = 7.0;
/// Farther than this nothing is looked at.
pub const CLAIM_REACH: usize = 120;
pub const CLAIM_FLOOR: f32 = 0.18;
/// The same around the value in the source.
pub const SOURCE_NEAR: f32 = 5.0;
pub const SOURCE_DECAY: f32 = 14.0;
pub const SOURCE_FLOOR: f32 = 0.5;
pub const SOURCE_PREVIOUS: f32 = 0.4;
pub const SOURCE_NEXT: f32 = 0.2;
/// The previous sentence of the report.
pub const CLAIM_PREVIOUS: f32 = 0.25;
/// A term of the report that stands nowhere in the event.
pub const UNREACHABLE: f32 = 0.25;
/// The least mass that a relation is measured against: few words prove little.
pub const LEAST_MASS: [f32; 2] = [8.0, 5.0];

/// The order of the words: how many on each side are looked at, how fast they lose weight, what a value among them and the
/// commonest word count for, and the least that the whole is measured against.
pub const ORDER_REACH: usize = 25;
pub const ORDER_DECAY: f32 = 8.0;
pub const ORDER_VALUE: f32 = 0.7;
pub const ORDER_LEAST: f32 = 0.1;
pub const ORDER_MASS: f32 = 6.0;
/// Surroundings that agree less than this are not worth the look.
pub const ORDER_RELATION: f32 = 0.8;
/// The order that speaks neither for nor against.
pub const ORDER_MIDDLE: f32 = 0.4;
pub const ORDER: f32 = 2.0;
/// How fast the words beside a value lose weight where only concepts and names count.
pub const BESIDE_DECAY: f32 = 5.0;
pub const BESIDE_MASS: f32 = 2.0;
/// A clause whose words weigh less than this has none of its own: a comma sets the value off.
pub const SET_OFF: f32 = 2.0;
/// In a source, one of at most so many tokens.
pub const SET_OFF_TOKENS: u32 = 5;

pub const RELATION: f32 = 5.0;
pub const MASS: f32 = 0.3;
pub const CLAUSE: f32 = 1.0;
pub const ANCHOR: f32 = 0.9;
pub const ARTICLE: f32 = 0.8;
pub const NOUN: f32 = 1.0;
pub const OTHER_NOUN: f32 = 2.6;
pub const GRAIN: f32 = 1.0;
pub const EQUAL: f32 = 2.8;
pub const NEARLY_EQUAL: f32 = 0.6;
/// What an equal value's rarity adds, from one that many texts have to one that few have.
pub const RARITY: f32 = 1.0;
pub const RARITY_MIDDLE: f32 = 2.5;
pub const RARITY_LEAST: f32 = -1.0;
pub const RARITY_MOST: f32 = 2.0;
pub const SLIP: f32 = 2.0;
/// The same day of another month or year.
pub const SAME_DAY: f32 = 0.5;
pub const RATIO: f32 = 0.9;
/// Powers of ten within which two numbers are alike.
pub const ALIKE: f32 = 0.35;
pub const OTHER_DATE: f32 = 0.8;
pub const BARE_COUNT: f32 = 1.4;
/// A mention that another value of the report accounts for.
pub const TAKEN: f32 = 2.5;
/// How much closer another value must fit to take a mention.
pub const TAKEN_BY: f32 = 0.5;

/// The score of "none of these".
pub const NOTHING: f32 = 2.8;
pub const UNCOVERED: f32 = 1.0;
pub const NAMES_UNCOVERED: f32 = 2.0;
pub const UNCLEAR: f32 = 2.0;
pub const CLEAR: f32 = 0.4;
/// Below this margin "nothing" gains; the least one at which anything is said to differ.
pub const LEAST_MARGIN: f32 = 2.5;

/// What follows from other values needs surroundings that agree at least this well, and words of its own clause; words that so
/// many texts have do not tell whether it speaks of one of them alone.
pub const DERIVED_RELATION: f32 = 2.0;
/// The same where the link is not clear.
pub const DERIVED_SAME: f32 = 3.3;
pub const DERIVED_CLAUSE: f32 = 0.2;
pub const DERIVED_COMMON: f32 = 0.1;

/// Exchanged values: how many mentions apart in the report, how many sentences apart in the source, the least weight of
/// crossed words (in one language and across), and the share of it that must remain after what speaks for the report.
pub const EXCHANGE_REACH: usize = 3;
pub const EXCHANGE_SENTENCES: u32 = 3;
pub const EXCHANGE_LEAST: [f32; 2] = [3.0, 4.0];
pub const EXCHANGE_CLEAR: f32 = 0.8;
/// What another value beside both of them counts for.
pub const EXCHANGE_VALUE: f32 = 2.5;
