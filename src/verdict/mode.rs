//! [`Mode`]: how much it takes before something is said to match or to differ. All thresholds of decisions stand here, each
//! mode's in one constant; what a score is made of stands in [`crate::align::weights`].

use crate::align::weights as w;

/// How readily a report is warned of. What each finds, and how often it is wrong, is measured in docs/accuracy.md.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// Speaks only where hardly anything else could be meant.
    Strict,
    #[default]
    Balanced,
    /// Speaks where a doubt remains, and shows what the sources do not have.
    Thorough,
}

impl Mode {
    /// The names, as settings have them.
    pub const NAMES: [&'static str; 3] = ["strict", "balanced", "thorough"];

    /// The mode of a name. The error says which there are.
    pub fn named(name: &str) -> Result<Mode, String> {
        match name {
            "strict" => Ok(Mode::Strict),
            "balanced" => Ok(Mode::Balanced),
            "thorough" => Ok(Mode::Thorough),
            _ => Err(format!("no mode “{name}”: the modes are {}", Mode::NAMES.join(", "))),
        }
    }

    pub fn thresholds(self) -> &'static Thresholds {
        match self {
            Mode::Strict => &STRICT,
            Mode::Balanced => &BALANCED,
            Mode::Thorough => &THOROUGH,
        }
    }
}

/// What a decision is held against. Probabilities are shares of one whole, the rest are differences of scores or parts of them.
#[derive(Debug)]
pub struct Thresholds {
    /// How sure an alarm must be.
    pub alarm: f32,
    /// How sure the alarms together must be where one of them looks like a slip of the pen, and that one.
    pub alarm_together: f32,
    pub alarm_slip: f32,
    /// How much alike the words beside it must be where the alarms together are values of one list.
    pub listed_beside: f32,
    /// How far an alarm must beat an agreeing value, and further an exactly equal one.
    pub beats: f32,
    pub beats_exact: f32,
    /// The least margin over other events at which a value is said to differ, and at which names and titles are looked at.
    pub margin: f32,
    pub name_margin: f32,
    /// An event that has less than this of what a passage is about, or of its names, is another one.
    pub cover: f32,
    pub name_cover: f32,
    /// An alarm needs words of the value's own clause beside the source value, or surroundings that agree this well.
    pub alarm_clause: f32,
    pub alarm_relation: f32,
    pub alarm_stretch: f32,
    /// The same for a slip where a comma sets the claim off from its sentence.
    pub set_off_stretch: f32,
    /// The same for what is only shown: another source's value that disputes, a match of what many texts have.
    pub near_relation: f32,
    /// Across languages, a slip of the pen needs to beat "nothing" by this or surroundings that agree this well.
    pub slip_ahead: f32,
    pub slip_relation: f32,
    /// What is no slip needs to beat "nothing" by this, or words beside both values that are this much alike.
    pub sure_ahead: f32,
    pub sure_beside: f32,
    /// The same for a name with a number, which differs from thing to thing.
    pub name_beside: f32,
    /// The least [`crate::align::score::Parts::ratio`] of a figure that differs and does not look like a slip of the pen.
    pub alarm_ratio: f32,
    /// Surroundings that agree this well are the same sentence in other words: the link needs no margin.
    pub same_clause: f32,
    pub same_relation: f32,
    /// The same by the order of the words.
    pub same_beside: f32,
    /// How far an agreeing value may stand behind "nothing" and behind the best differing one.
    pub support_slack: f32,
    pub support_exact_slack: f32,
    /// How sure a match must be of a value that many texts have, and how well its surroundings must agree, in one language and
    /// across.
    pub common_support: f32,
    pub support_relation: [f32; 2],
    /// What makes a match of a sentence that a source has nearly as it stands.
    pub verbatim_relation: f32,
    pub verbatim_clause: f32,
    /// The only other value of its unit, with no agreeing one, is likelier meant.
    pub only_one: f32,
    /// How much worse than the differing value an agreeing one may fit and still make it a matter of dispute.
    pub rival: f32,
    /// The least [`crate::align::score::Parts::ratio`] of two figures that may be of one thing: about five times apart.
    pub alike: f32,
    /// The same day by chance is unlikely: how much better another date must fit to be held against it.
    pub date_chance: f32,
    /// How far behind the agreeing value, and behind "nothing", another article's value may stand and still dispute it.
    pub dispute_slack: f32,
    pub dispute_nothing: f32,
    /// The same where it is a state's own count of the same noun: how far behind it may fit, and how far ahead of "nothing" it
    /// must stand.
    pub count_slack: f32,
    pub count_ahead: f32,
    /// How far behind the agreeing value another speaker's may fit, and how well its surroundings must agree, to be of the same
    /// thing.
    pub mouth_slack: f32,
    pub mouth_relation: f32,
    /// Two claims that want the same source value this evenly both stay silent.
    pub even: f32,
}

const BALANCED: Thresholds = Thresholds {
    alarm: 0.5,
    alarm_together: 0.78,
    alarm_slip: 0.25,
    listed_beside: 0.6,
    beats: 0.7,
    beats_exact: 0.9,
    margin: w::LEAST_MARGIN,
    name_margin: 0.0,
    cover: 0.3,
    name_cover: 0.2,
    alarm_clause: 0.2,
    alarm_relation: 2.9,
    alarm_stretch: 0.6,
    set_off_stretch: 0.3,
    slip_ahead: 2.5,
    slip_relation: 1.8,
    sure_ahead: 3.0,
    sure_beside: 0.4,
    name_beside: 0.5,
    alarm_ratio: f32::NEG_INFINITY,
    same_clause: 0.7,
    same_relation: 3.3,
    same_beside: 0.7,
    near_relation: 2.5,
    support_slack: 1.0,
    support_exact_slack: 2.5,
    common_support: 0.3,
    support_relation: [2.0, 1.8],
    verbatim_relation: 3.0,
    verbatim_clause: 0.6,
    only_one: 0.8,
    rival: 0.5,
    alike: -0.4,
    date_chance: 0.5,
    dispute_slack: 0.3,
    dispute_nothing: 0.7,
    count_slack: 2.0,
    count_ahead: 2.5,
    mouth_slack: 1.0,
    mouth_relation: 2.5,
    even: 0.6,
};

const STRICT: Thresholds = Thresholds {
    alarm: 0.72,
    alarm_together: 0.9,
    alarm_slip: 0.5,
    beats: 1.2,
    margin: 3.0,
    name_margin: w::LEAST_MARGIN,
    cover: 0.4,
    name_cover: 0.35,
    alarm_ratio: -0.4,
    ..BALANCED
};

const THOROUGH: Thresholds = Thresholds {
    alarm: 0.36,
    alarm_together: 0.6,
    alarm_slip: 0.2,
    beats: 0.4,
    margin: 1.8,
    cover: 0.2,
    name_cover: 0.1,
    alarm_clause: 0.1,
    alarm_relation: 2.0,
    even: 0.2,
    ..BALANCED
};
