//! Words that a quote turns on, of both languages, in lower case.

/// Words that turn what was said before them: a quote that ends right before one may be clipped.
pub const TURNING: &[&str] = &[
    "nhưng", "song", "tuy", "tuy nhiên", "trừ", "trừ phi", "nếu", "but", "however", "unless", "except", "although",
    "if",
];

/// Words that deny what follows: a quote that starts right behind one may be clipped.
pub const DENYING: &[&str] = &[
    "không", "chưa", "chẳng", "chả", "đừng", "không phải", "chưa từng", "not", "never", "no", "nor", "don't",
    "doesn't", "didn't", "won't", "wouldn't", "can't", "cannot", "isn't", "aren't", "wasn't",
];

/// Words that make somebody else of the person who is named behind or before them: `vợ ông An`, `the mayor's lawyer`.
pub const RELATED: &[&str] = &[
    "của", "vợ", "chồng", "con", "mẹ", "cha", "bố", "em", "chị", "cháu", "cậu", "cô", "dì", "bạn", "luật sư",
    "đại diện", "phát ngôn", "trợ lý", "thư ký", "gia đình", "người nhà", "người thân", "người", "nhóm", "phe", "đội",
    "of", "wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "friend", "lawyer",
    "attorney", "spokesman", "spokeswoman", "spokesperson", "aide", "representative", "family", "team",
];

/// Words that say no more than who or what is meant: an editor puts them for a name, or a name for them.
pub const REFERRING: &[&str] = &[
    "này", "đó", "ấy", "kia", "nọ", "trên", "nói", "chúng", "tôi", "ta", "mình", "tớ", "nó", "họ", "ông", "bà", "anh",
    "chị", "em", "cô", "cậu", "các", "những", "this", "that", "these", "those", "such", "the", "i", "we", "us", "our",
    "my", "me", "he", "she", "it", "they", "them", "him", "her", "his", "their", "its", "you", "your",
];

/// Of these, the ones that make a whole phrase refer: `nước này`, `this country`.
pub const POINTING: &[&str] = &["này", "đó", "ấy", "kia", "nọ", "this", "that", "these", "those", "such"];

/// By these one person speaks, and no body; unless a word of [`WE`] stands before it.
pub const FIRST_PERSON: &[&str] = &["tôi", "i", "my", "me", "i'm", "i've", "i'd", "i'll"];
pub const WE: &[&str] = &["chúng"];
