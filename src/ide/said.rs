//! Who says a fact and how, in words: `denied by Azerbaijan`, `said by the ministry, in Interfax`,
//! `planned or expected`.

use crate::fact::Reading;
use crate::language::speech::Manner;
use crate::mention::attribution::{Attribution, Binding, Speaker};
use crate::text::fold::one_line;

/// A speaker and a manner are shown once each; a sentence with more is cut.
const MOST: usize = 4;

/// How a sentence of an article is put forward; empty where the article itself states it.
///
/// A mere negation is not told: the sentence shown has its "not" in it.
pub(super) fn lines(text: &str, reading: &Reading, sentence: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let told = reading.attributions_of(sentence).filter(|a| a.is_said() || a.manner != Manner::Negated);
    for line in told.map(|a| line(text, a)) {
        if lines.len() < MOST && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn line(text: &str, attribution: &Attribution) -> String {
    let Some(speaker) = attribution.speaker else {
        return match attribution.manner {
            Manner::Planned => "planned or expected".to_owned(),
            Manner::Conditional => format!("conditional: {}", one_line(attribution.content.of(text))),
            manner => format!("{} by somebody who is not named", manner.as_str()),
        };
    };
    let by = match attribution.manner {
        Manner::Accused => "an accusation by",
        Manner::Warned => "a warning by",
        Manner::Urged => "asked for by",
        Manner::Planned => "promised by",
        Manner::Said => "said by",
        Manner::Claimed => "claimed by",
        Manner::Denied => "denied by",
        Manner::Announced => "announced by",
        Manner::Confirmed => "confirmed by",
        Manner::Reported => "reported by",
        Manner::Conditional | Manner::Negated => "said by",
    };
    let mut line = format!("{by} {}", name(text, &speaker));
    if let Some(medium) = attribution.medium {
        line.push_str(", in ");
        line.push_str(&one_line(medium.of(text)));
    }
    line
}

/// The speaker as written; what a pronoun stands for in brackets, or why that is open.
fn name(text: &str, speaker: &Speaker) -> String {
    let written = one_line(speaker.span.of(text));
    match speaker.binding {
        Binding::Named => written,
        Binding::Pronoun { antecedent } => format!("{written} ({})", one_line(antecedent.of(text))),
        Binding::Unbound { reason } => format!("“{written}” ({})", reason.in_words()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{SourceFile, parse};
    use crate::fact::reading::read;

    fn told(text: &str) -> Vec<Vec<String>> {
        let file = SourceFile { name: "a.txt".to_owned(), path: None, text: text.to_owned() };
        let reading = read(&parse(file).0.remove(0));
        (0..reading.sentences.len()).map(|s| lines(text, &reading, s)).collect()
    }

    #[test]
    fn who_and_how() {
        assert_eq!(
            told("Hãng tin Reuters dẫn lời ông Kerrow cho biết cầu đã sập. Cầu sẽ được sửa. Nếu mưa, đường bị ngập."),
            [vec!["said by Kerrow, in Reuters"], vec!["planned or expected"], vec!["conditional: Nếu mưa"]]
        );
        assert_eq!(
            told("Azerstan bác cáo buộc, khẳng định họ đã rời đi. Quân đội không rời đi."),
            [vec!["denied by Azerstan", "claimed by Azerstan"], vec![]]
        );
        assert_eq!(told("Ông nói cầu đã sập."), [["said by “Ông” (nobody is named before it in the paragraph)"]]);
    }
}
