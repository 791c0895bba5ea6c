//! Rust source as a list of names and symbols, without comments, literals and unit tests, and the `crate::` paths in it.

/// A name or a symbol (`::` is one symbol) with its line.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// A path below the crate root: its first name, and the one after it where that is plain.
#[derive(Debug, PartialEq)]
pub struct Import {
    pub layer: String,
    pub item: Option<String>,
    pub line: usize,
}

/// The layer of a file (`ide/host.rs` is of `ide`); `None` for `lib.rs` and `main.rs`.
pub fn layer(file: &str) -> Option<&str> {
    file.split_once('/').map(|(layer, _)| layer)
}

/// How many modules below the crate root a file is: `ide/mod.rs` 1, `ide/host.rs` 2.
fn depth(file: &str) -> usize {
    let parts = file.split('/').count();
    if file.ends_with("/mod.rs") || file == "lib.rs" || file == "main.rs" { parts - 1 } else { parts }
}

/// The tokens of a file, its `#[cfg(test)]` items left out.
pub fn tokens(text: &str) -> Vec<Token> {
    without_tests(split(text))
}

fn split(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let rest = &chars[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().position(|&c| c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => comment(rest),
            ['"', ..] => string(rest, 1),
            ['b' | 'c', '"', ..] => string(rest, 2),
            ['r', '"' | '#', ..] if raw(&rest[1..]).is_some() => 1 + raw(&rest[1..]).unwrap(),
            ['b' | 'c', 'r', '"' | '#', ..] if raw(&rest[2..]).is_some() => 2 + raw(&rest[2..]).unwrap(),
            ['\'', '\\', ..] => 2 + rest[2..].iter().skip(1).position(|&c| c == '\'').map_or(0, |i| i + 2),
            ['\'', _, '\'', ..] => 3,
            [c, ..] if c.is_alphanumeric() || *c == '_' => {
                let end = rest.iter().position(|c| !c.is_alphanumeric() && *c != '_').unwrap_or(rest.len());
                tokens.push(Token { text: rest[..end].iter().collect(), line });
                end
            }
            [':', ':', ..] => {
                tokens.push(Token { text: "::".to_owned(), line });
                2
            }
            [c, ..] => {
                if !c.is_whitespace() {
                    tokens.push(Token { text: c.to_string(), line });
                }
                1
            }
            [] => 1,
        };
        line += rest[..length.min(rest.len())].iter().filter(|&&c| c == '\n').count();
        at += length;
    }
    tokens
}

/// The length of a block comment; they nest.
fn comment(rest: &[char]) -> usize {
    let (mut at, mut open) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (at, open) = (at + 2, open + 1),
            ['*', '/', ..] => (at, open) = (at + 2, open - 1),
            _ => at += 1,
        }
        if open == 0 {
            break;
        }
    }
    at
}

/// The length of a string literal whose text starts at `at`.
fn string(rest: &[char], mut at: usize) -> usize {
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// The length of a raw string literal from its hashes on; `None` for a raw name.
fn raw(rest: &[char]) -> Option<usize> {
    let hashes = rest.iter().take_while(|&&c| c == '#').count();
    if rest.get(hashes) != Some(&'"') {
        return None;
    }
    let mut at = hashes + 1;
    while at < rest.len() {
        if rest[at] == '"' && rest[at + 1..].iter().take(hashes).filter(|&&c| c == '#').count() == hashes {
            return Some(at + 1 + hashes);
        }
        at += 1;
    }
    Some(at)
}

/// Drops every item under `#[cfg(test)]`: up to its closing brace, or its semicolon.
fn without_tests(tokens: Vec<Token>) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    let is = |i: usize, text: &str| tokens.get(i).is_some_and(|t| t.text == text);
    while at < tokens.len() {
        if ["#", "[", "cfg", "(", "test", ")", "]"].iter().enumerate().all(|(i, text)| is(at + i, text)) {
            at += 7;
            let mut open = 0;
            while at < tokens.len() {
                match tokens[at].text.as_str() {
                    "{" => open += 1,
                    "}" => open -= 1,
                    _ => {}
                }
                at += 1;
                if open == 0 && (is(at - 1, "}") || is(at - 1, ";")) {
                    // `use a::{b, c};` ends in both.
                    at += usize::from(is(at - 1, "}") && is(at, ";"));
                    break;
                }
            }
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// Every path from the crate root, whether it starts with `crate`, with the crate's own name, or climbs there by `super`.
pub fn imports(file: &str, tokens: &[Token]) -> Vec<Import> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let mut found = Vec::new();
    // Modules inside the file, as the brace depth that each opened at.
    let (mut inline, mut braces) = (Vec::new(), 0);
    let mut at = 0;
    while at < tokens.len() {
        match text(at) {
            "{" => {
                braces += 1;
                if at >= 2 && text(at - 2) == "mod" {
                    inline.push(braces);
                }
            }
            "}" => {
                if inline.last() == Some(&braces) {
                    inline.pop();
                }
                braces -= 1;
            }
            "crate" | "sourcecheck" if text(at + 1) == "::" && (at == 0 || text(at - 1) != "::") => {
                tree(tokens, at + 2, &mut found);
            }
            // `pub(crate)` is a visibility; `use crate as x` hides paths from this check.
            "crate" if text(at + 1) == "as" => {
                found.push(Import { layer: "*".to_owned(), item: None, line: tokens[at].line });
            }
            "super" if at == 0 || text(at - 1) != "::" => {
                let mut climbed = 1;
                while text(at + 1) == "::" && text(at + 2) == "super" {
                    (at, climbed) = (at + 2, climbed + 1);
                }
                if climbed >= depth(file) + inline.len() && text(at + 1) == "::" {
                    tree(tokens, at + 2, &mut found);
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The first names of a path or a group `{a::b, c}` that starts at `at`.
fn tree(tokens: &[Token], at: usize, found: &mut Vec<Import>) {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let mut first = |at: usize| {
        let Some(token) = tokens.get(at) else { return };
        let item = (text(at + 1) == "::").then(|| text(at + 2).to_owned());
        found.push(Import { layer: token.text.clone(), item, line: token.line });
    };
    if text(at) != "{" {
        return first(at);
    }
    let (mut i, mut open, mut start) = (at + 1, 1, true);
    while open > 0 && i < tokens.len() {
        match text(i) {
            "{" => open += 1,
            "}" => open -= 1,
            "," if open == 1 => start = true,
            _ if start => {
                first(i);
                start = false;
            }
            _ => {}
        }
        i += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|t| t.text).collect()
    }

    fn layers(file: &str, text: &str) -> Vec<String> {
        imports(file, &tokens(text)).into_iter().map(|i| i.layer).collect()
    }

    #[test]
    fn comments_and_literals_are_left_out() {
        let text = r##"a // b
            /* c /* d */ e */ "f \" g" b"h" r#"i " j"# br"k" 'l' '\'' '\u{1F}' &'m n::o"##;
        assert_eq!(words(text), ["a", "&", "'", "m", "n", "::", "o"]);
    }

    #[test]
    fn tests_are_left_out() {
        assert_eq!(words("a; #[cfg(test)] mod tests { use b; fn c() { d } } e"), ["a", ";", "e"]);
        assert_eq!(words("#[cfg(test)] mod tests; #[cfg(test)] use b::{c, d}; e"), ["e"]);
        assert_eq!(words("#[cfg(test)]\n#[derive(A)]\nstruct B { c: D } e"), ["e"]);
    }

    #[test]
    fn lines_are_counted() {
        let found = imports("ide/a.rs", &tokens("/*\n\n*/ \"\n\"\ncrate::b"));
        assert_eq!(found, [Import { layer: "b".to_owned(), item: None, line: 5 }]);
    }

    #[test]
    fn paths_from_the_root() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("ide/mod.rs", "use crate::text::span::Span;", &["text"]),
            ("ide/mod.rs", "use crate::{a::{b, c::d}, e, f::g as h};", &["a", "e", "f"]),
            ("ide/mod.rs", "fn f(x: crate::a::B) -> Vec<crate::c::D> { crate::e::f() }", &["a", "c", "e"]),
            ("ide/mod.rs", "pub(crate) fn f() {} other::crate_name", &[]),
            ("ide/mod.rs", "use super::lsp::x;", &["lsp"]),
            ("ide/host.rs", "use super::lsp::x;", &[]),
            ("ide/host.rs", "use super::super::lsp::x;", &["lsp"]),
            ("ide/host.rs", "use super::{super::lsp::x};", &[]),
            ("ide/host.rs", "mod inner { use super::super::x; use super::super::super::lsp::y; }", &["lsp"]),
            ("ide/host.rs", "mod inner { } use super::super::lsp::y;", &["lsp"]),
            ("ide/host.rs", "use crate as root;", &["*"]),
            ("ide/host.rs", "use sourcecheck::lsp::x; use crate::*;", &["lsp", "*"]),
        ];
        for (file, text, expected) in cases {
            assert_eq!(layers(file, text), expected, "{text}");
        }
    }
}
