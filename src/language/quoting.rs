//! Words that a quote turns on, of both languages, in lower case.

/// Words that turn what was said before them: a quote that ends right before one may be clipped.
pub const TURNING: &[&str] =
    &["nhưng", "song", "tuy", "tuy nhiên", "trừ", "trừ phi", "nếu", "but", "however", "unless", "except", "although", "if"];

/// Words that deny what follows: a quote that starts right behind one may be clipped.
pub const DENYING: &[&str] = &[
    "không", "chưa", "chẳng", "chả", "đừng", "không phải", "chưa từng", "not", "never", "no", "nor", "don't", "doesn't", "didn't",
    "won't", "wouldn't", "can't", "cannot", "isn't", "aren't", "wasn't",
];
