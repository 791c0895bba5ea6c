//! Words between two clauses, and between a name and what it is born.

/// Words before a year of birth or an age, in lower case.
pub const BORN: &[&str] = &["sn", "sinh", "năm", "born", "in", "b", "aged", "tuổi"];

/// Words that part two clauses, in lower case.
pub const PARTING: &[&str] = &["và", "còn", "thì", "trong", "nhưng", "song", "while", "and", "but", "whereas", "with"];
