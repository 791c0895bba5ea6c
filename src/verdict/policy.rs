//! [`Policy`]: what a writer or a newsroom settled about checking: the [`Mode`], and how each finding is shown.

use super::mode::Mode;
use super::{Code, Judged, Verdict};

/// How much weight a finding has in a list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    Hint,
    Information,
    Warning,
    Error,
}

/// How findings of one code are shown, as settings have it.
const SHOWN: [(&str, Option<Severity>); 5] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("information", Some(Severity::Information)),
    ("hint", Some(Severity::Hint)),
    ("off", None),
];

/// What is not settled is left to another policy, and in the end to the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Policy {
    pub mode: Option<Mode>,
    /// By code, in order: `None` is not shown at all.
    severities: Vec<(Code, Option<Severity>)>,
}

impl Policy {
    /// Settles the mode alone.
    pub fn of(mode: Option<Mode>) -> Policy {
        Policy { mode, ..Policy::default() }
    }

    /// Settles how the findings of a code are shown. The error says what would be right.
    pub fn set_severity(&mut self, code: &str, severity: &str) -> Result<(), String> {
        let code = Code::ALL
            .into_iter()
            .find(|c| c.as_str() == code)
            .ok_or_else(|| format!("no code “{code}”: the codes are {}", Code::ALL.map(Code::as_str).join(", ")))?;
        let (_, severity) = SHOWN
            .into_iter()
            .find(|s| s.0 == severity)
            .ok_or_else(|| format!("no severity “{severity}”: the severities are {}", SHOWN.map(|s| s.0).join(", ")))?;
        self.severities.retain(|s| s.0 != code);
        self.severities.push((code, severity));
        self.severities.sort();
        Ok(())
    }

    /// This policy, and the other one where this settles nothing.
    pub fn over(mut self, under: &Policy) -> Policy {
        self.mode = self.mode.or(under.mode);
        let settled = self.severities.len();
        for setting in &under.severities {
            if self.severities[..settled].iter().all(|s| s.0 != setting.0) {
                self.severities.push(*setting);
            }
        }
        self.severities.sort();
        self
    }

    pub fn mode(&self) -> Mode {
        self.mode.unwrap_or_default()
    }

    /// How a claim is shown in a list of findings; `None` where it is not.
    pub fn severity(&self, claim: &Judged) -> Option<Severity> {
        let settled = claim.code.and_then(|code| self.severities.iter().find(|s| s.0 == code));
        match settled {
            Some((_, severity)) => *severity,
            None if claim.is_fault() => Some(Severity::Warning),
            None if claim.is_note() => Some(Severity::Information),
            None if claim.verdict == Verdict::Unsupported && self.mode() == Mode::Thorough => Some(Severity::Hint),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_values_are_told_the_good_ones() {
        let mut policy = Policy::default();
        assert!(policy.set_severity("date", "off").unwrap_err().contains("date-differs, figure-differs"));
        let message = policy.set_severity("date-differs", "fatal").unwrap_err();
        assert_eq!(message, "no severity “fatal”: the severities are error, warning, information, hint, off");
        assert_eq!(Mode::named("lax").unwrap_err(), "no mode “lax”: the modes are strict, balanced, thorough");
        assert_eq!(policy, Policy::default());
        assert_eq!(Mode::NAMES.map(|name| Mode::named(name).is_ok()), [true; 3]);
    }

    #[test]
    fn the_nearer_policy_goes_first() {
        let mut file = Policy::of(Some(Mode::Strict));
        file.set_severity("date-differs", "off").unwrap();
        file.set_severity("name-differs", "hint").unwrap();
        let mut client = Policy::default();
        client.set_severity("date-differs", "error").unwrap();
        let both = client.over(&file);
        assert_eq!(both.mode(), Mode::Strict);
        let mut expected = file;
        expected.set_severity("date-differs", "error").unwrap();
        assert_eq!(both, expected);
    }
}
