//! What stands around a counted English noun: adjectives before it, and words that are no noun.

/// What cannot be the noun after a number, nor stand between the two.
pub const NOT_COUNTED: &[&str] = &[
    "of", "in", "on", "at", "and", "or", "but", "to", "for", "from", "by", "with", "is", "are", "was", "were", "have",
    "has", "had", "who", "which", "that", "as", "than", "the", "a", "an", "this", "into", "after", "before", "while",
    "when", "it", "be", "been", "not", "its", "their", "his", "her", "against", "per", "will", "would", "could",
    "more", "less", "ago", "later", "earlier", "also", "then", "each", "plus", "times", "says", "does", "goes",
    "plays", "wins", "looks", "makes", "takes", "comes", "gets", "gives", "including", "during", "because", "since",
    "whereas", "years", "months", "weeks", "days", "hours", "minutes", "always", "perhaps", "besides", "towards",
    "across", "versus", "thus", "this", "unless", "yes", "previous", "various", "said", "being", "now", "he", "she",
    "they", "we", "you", "i", "one", "other", "others", "if", "so", "over", "under", "about", "out", "up", "down",
    "off", "did", "do", "can", "could", "may", "might", "must", "should", "shall", "no", "yet", "still", "only",
    "just", "even", "both", "all", "every", "any", "some", "there", "here", "where", "what", "how", "why", "between",
    "among", "through", "without", "within", "until", "till",
];

/// How adjectives end that may stand between a number and a noun which no table has: `three separate inquiries` is missed,
/// `three regional newspapers` is not.
pub const ADJECTIVE_ENDINGS: &[&str] = &[
    "al", "an", "ic", "ive", "ous", "ful", "less", "ary", "ese", "ish", "ble", "ed", "ing", "ern", "or", "ior", "ate",
];

/// Ends a name of people that is written with a capital: `five Americans`.
pub const PEOPLE_ENDING: &str = "ans";
