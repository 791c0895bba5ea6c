//! Words between two clauses.

/// Words that part two clauses, in lower case.
pub const PARTING: &[&str] = &["và", "còn", "thì", "trong", "nhưng", "song", "while", "and", "but", "whereas", "with"];
