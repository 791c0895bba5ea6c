//! Pronouns and role words: bound to the one fitting name before them in the paragraph, or left alone.

use super::scope::Scope;
use super::sentence::Clause;
use super::subject::NounKind;
use super::{Binding, Unbound};
use crate::language::speech::Pronoun;
use crate::mention::names::NameMention;
use crate::mention::names::known::territory;
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};

/// How many names back an antecedent is looked for.
const REACH: usize = 64;

/// Binds the pronouns among the speakers of a paragraph, where it is safe.
pub fn bind(scope: &Scope, clauses: &mut [Clause]) {
    let mut last: Option<Span> = None;
    for clause in clauses {
        let Some(mut noun) = clause.noun else { continue };
        if noun.kind == NounKind::Pronoun && noun.speaker.binding == (Binding::Unbound { reason: Unbound::Kind }) {
            let span = noun.speaker.span;
            noun.speaker.binding = match antecedent(scope, span) {
                Ok(found) => match last {
                    // Somebody else spoke last: the pronoun may mean him.
                    Some(other) if !same(scope, other, found) => Binding::Unbound { reason: Unbound::Several },
                    _ => Binding::Pronoun { antecedent: found },
                },
                Err(reason) => Binding::Unbound { reason },
            };
            clause.noun = Some(noun);
        }
        last = noun.speaker.named().or(Some(noun.speaker.span));
    }
}

fn same(scope: &Scope, a: Span, b: Span) -> bool {
    a == b || last_word(a.of(scope.text())) == last_word(b.of(scope.text()))
}

fn last_word(name: &str) -> &str {
    name.split_whitespace().next_back().unwrap_or(name)
}

/// The one name that a pronoun can stand for.
fn antecedent(scope: &Scope, pronoun: Span) -> Result<Span, Unbound> {
    let token = scope.reader.tokens.partition_point(|t| t.span.start() < pronoun.start());
    let kind = scope.speech.pronouns.at(|k| scope.reader.key(token + k)).map_or(Pronoun::Other, |p| p.1);
    let end = scope.names.partition_point(|n| n.span.start() < pronoun.start());
    let before = &scope.names[end.saturating_sub(REACH)..end];
    match kind {
        Pronoun::Other => Err(Unbound::Kind),
        Pronoun::Man | Pronoun::Woman => one(scope, before.iter().filter(|n| may_be_person(scope, n, kind))),
        Pronoun::Country => one(scope, before.iter().filter(|n| is_territory(scope, n))),
    }
}

/// The name that all of some names are forms of; the fullest of them.
fn one<'n>(scope: &Scope, names: impl Iterator<Item = &'n NameMention>) -> Result<Span, Unbound> {
    let mut found: Option<Span> = None;
    for name in names {
        match found {
            None => found = Some(name.span),
            Some(first) if !same(scope, first, name.span) => return Err(Unbound::Several),
            Some(first) if name.span.len() > first.len() => found = Some(name.span),
            Some(_) => {}
        }
    }
    found.ok_or(Unbound::Nobody)
}

/// A person whom the text does not address as of the other sex, or a name that might be a person's.
fn may_be_person(scope: &Scope, name: &NameMention, pronoun: Pronoun) -> bool {
    let text = name.span.of(scope.text());
    let unknown = name.kind.is_none() && text.contains(' ') && !is_territory(scope, name);
    if name.kind != Some(NameKind::Person) && !unknown {
        return false;
    }
    let token = scope.reader.tokens.partition_point(|t| t.span.start() < name.span.start());
    let addressed = |words| token > 0 && scope.reader.among(token - 1, words);
    if addressed(&scope.speech.men) {
        pronoun == Pronoun::Man
    } else {
        pronoun == Pronoun::Woman || !addressed(&scope.speech.women)
    }
}

pub fn is_territory(scope: &Scope, name: &NameMention) -> bool {
    territory(&name_key(name.span.of(scope.text()))).is_some()
}
