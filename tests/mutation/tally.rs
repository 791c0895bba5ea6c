//! What was counted: changes by kind, caught or missed; true sentences by kind, left alone or not.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use sourcecheck::verdict::Verdict;

/// What is changed in a true sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Day,
    Month,
    Year,
    Hour,
    Digit,
    TimesTen,
    Unit,
    Label,
    Negation,
    Speaker,
    Title,
    Name,
}

/// How a true sentence is told otherwise and stays true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    AsItStands,
    Retold,
    Notation,
    Words,
    Rounding,
    Derived,
    Marks,
    ShortName,
}

/// Changes of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caught {
    pub caught: usize,
    pub missed: usize,
    /// Of the caught values, those that show a passage with the value that was changed; of other things, all.
    pub right_place: usize,
    /// The unchanged sentence is not confirmed, so that nothing can be told from the changed one.
    pub unconfirmed: usize,
    /// The change leaves a value that agrees, or one that the sources give for something.
    pub no_change: usize,
}

/// True sentences of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftAlone {
    pub all: usize,
    pub confirmed: usize,
    /// Those of which the sources are said to disagree.
    pub disputed: usize,
    pub alarms: usize,
}

#[derive(Default)]
pub struct Tally {
    pub changes: BTreeMap<Change, Caught>,
    pub truths: BTreeMap<Truth, LeftAlone>,
    /// Every miss and every false alarm, in words.
    pub notes: Vec<String>,
    /// True sentences that are not confirmed.
    pub silent: Vec<String>,
}

impl Caught {
    pub fn checkable(&self) -> usize {
        self.caught + self.missed
    }

    pub fn share(&self) -> f64 {
        self.caught as f64 / self.checkable().max(1) as f64
    }
}

impl Tally {
    pub fn of(&mut self, change: Change) -> &mut Caught {
        self.changes.entry(change).or_default()
    }

    pub fn change(&mut self, change: Change, caught: bool, right_place: bool, note: impl FnOnce() -> String) {
        let counted = self.of(change);
        if caught {
            counted.caught += 1;
            counted.right_place += usize::from(right_place);
        } else {
            counted.missed += 1;
            self.notes.push(format!("missed {change:?}: {}", note()));
        }
    }

    pub fn truth(&mut self, truth: Truth, verdict: Option<Verdict>, alarm: Option<String>) {
        let counted = self.truths.entry(truth).or_default();
        counted.all += 1;
        counted.confirmed += usize::from(verdict == Some(Verdict::Supported));
        counted.disputed += usize::from(verdict == Some(Verdict::Disputed));
        if let Some(alarm) = alarm {
            counted.alarms += 1;
            self.notes.push(format!("false alarm, {truth:?}: {alarm}"));
        }
    }

    pub fn add(&mut self, other: Tally) {
        for (change, more) in other.changes {
            let sum = self.of(change);
            sum.caught += more.caught;
            sum.missed += more.missed;
            sum.right_place += more.right_place;
            sum.unconfirmed += more.unconfirmed;
            sum.no_change += more.no_change;
        }
        for (truth, more) in other.truths {
            let sum = self.truths.entry(truth).or_default();
            sum.all += more.all;
            sum.confirmed += more.confirmed;
            sum.disputed += more.disputed;
            sum.alarms += more.alarms;
        }
        self.notes.extend(other.notes);
        self.silent.extend(other.silent);
    }

    pub fn alarms(&self) -> LeftAlone {
        let mut sum = LeftAlone::default();
        for counted in self.truths.values() {
            sum.all += counted.all;
            sum.confirmed += counted.confirmed;
            sum.disputed += counted.disputed;
            sum.alarms += counted.alarms;
        }
        sum
    }

    /// What falls below its floor, or has none.
    pub fn below(&self, floors: &[(Change, f64)]) -> Vec<String> {
        let floor = |change: &Change| floors.iter().find(|f| f.0 == *change).map(|f| f.1);
        let low = self.changes.iter().filter(|(change, c)| floor(change).is_none_or(|f| c.share() < f));
        let absent = floors.iter().filter(|f| self.changes.get(&f.0).is_none_or(|c| c.checkable() == 0));
        let low = low.map(|(change, c)| format!("{change:?}: {} of {} caught", c.caught, c.checkable()));
        low.chain(absent.map(|f| format!("{:?}: nothing to check", f.0))).collect()
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "change     checkable caught share right-place | unconfirmed no-change")?;
        for (change, c) in &self.changes {
            let name = format!("{change:?}");
            let (all, share) = (c.checkable(), c.share());
            let (caught, right, unconfirmed, no_change) = (c.caught, c.right_place, c.unconfirmed, c.no_change);
            writeln!(f, "{name:<10} {all:>9} {caught:>6} {share:>5.2} {right:>11} | {unconfirmed:>11} {no_change:>9}")?;
        }
        writeln!(f, "true       sentences confirmed disputed alarms")?;
        let all = ("all".to_owned(), self.alarms());
        for (name, c) in self.truths.iter().map(|(truth, c)| (format!("{truth:?}"), *c)).chain([all]) {
            writeln!(f, "{name:<10} {:>9} {:>9} {:>8} {:>6}", c.all, c.confirmed, c.disputed, c.alarms)?;
        }
        Ok(())
    }
}
