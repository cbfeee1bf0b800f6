//! Milestones.

use super::labels;
#[cfg(feature = "programme")]
use crate::value::Field;
#[cfg(any(feature = "render", feature = "exchange"))]
use crate::value::Language;
use crate::value::{List, When, Words, choice, record, words};

record! {
    /// A milestone (*milepæl*): a state that is reached at a time.
    ///
    /// Source: the milestone plan of Saman om ein betre kommune.
    Milestone: labels::milestone::MILESTONE {
        /// A name for this milestone that other parts refer to.
        id: String,
        /// The state that is reached.
        text: String,
        /// What kind of milestone it is.
        kind: MilestoneKind,
        /// The result path that it is on, by id or title.
        path: String,
        /// When it is planned.
        planned: When,
        /// When it was planned first.
        baseline: When,
        /// When it will be reached as things look now.
        forecast: When,
        /// When it was reached.
        reached: When,
        /// The milestones that must be reached first, by id or text; `M1 + 10` where ten working days go by in between.
        depends_on: List<String>,
        /// How much working time it takes when what it waits for is reached.
        working_time: WorkingTime,
        /// The body that must decide it, by name or kind: it is then reached in a meeting.
        decided_by: String,
        /// It cannot be reached before this.
        not_before: When,
        /// It must not be reached after this.
        not_after: When,
        /// It is reached exactly then.
        fixed: When,
        /// When it should be reached at the latest.
        deadline: When,
        /// The goals that it leads to, by id or text.
        goals: List<String>,
        /// The role that sees to it.
        responsible: String,
        /// What shows that it is reached.
        evidence: String,
        /// How it is celebrated.
        celebration: String,
    }
}

#[cfg(feature = "programme")]
impl WorkingTime {
    /// How many working days it takes at the least, as far as that is stated.
    pub(crate) fn least(&self) -> Option<usize> {
        [&self.days, &self.shortest, &self.likely].into_iter().find_map(Field::known).copied()
    }

    /// The most working days that anybody has stated.
    pub(crate) fn most(&self) -> Option<usize> {
        [&self.days, &self.shortest, &self.likely, &self.longest].into_iter().filter_map(Field::known).max().copied()
    }
}

impl Milestone {
    /// What to call it: its text, or its id where it has none.
    pub fn name(&self) -> Option<&str> {
        self.text.filled().or(self.id.filled()).map(String::as_str)
    }

    /// What others wait for it by: its id, or its text where it has none.
    #[cfg(feature = "programme")]
    pub(crate) fn short_name(&self) -> Option<&str> {
        self.id.filled().or(self.text.filled()).map(String::as_str)
    }

    /// Whether it is still to be reached, as far as anybody has said.
    #[cfg(feature = "programme")]
    pub(crate) fn is_open(&self) -> bool {
        self.reached.is_absent() || self.reached.is_none()
    }
}

/// What a milestone is called everywhere: by its name, or by its number where it has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MilestoneName<'a> {
    Stated(&'a str),
    Number(usize),
}

impl<'a> MilestoneName<'a> {
    /// What a milestone is called, and a milestone that could not be read, by its place in the list.
    pub(crate) fn of(milestone: Option<&'a Milestone>, place: usize) -> Self {
        let name = milestone.and_then(Milestone::name);
        name.map_or(Self::Number(place.saturating_add(1)), Self::Stated)
    }

    /// The whole name, or `Milepæl 3`.
    #[cfg(any(feature = "render", feature = "exchange"))]
    pub(crate) fn write(self, language: Language) -> String {
        match self {
            Self::Stated(name) => name.to_owned(),
            Self::Number(number) => format!("{} {number}", Self::MILESTONE.in_language(language)),
        }
    }

    /// What comes before a number.
    pub(crate) const MILESTONE: Words = words!("Milepæl", "Milepæl", "Milestone");
}

record! {
    /// How much working time something takes (*arbeidstid*), in working days: one number, from one to another, or three
    /// of which one is the likely.
    ///
    /// ```
    /// use samspill::WorkingTime;
    ///
    /// let about_three_weeks = WorkingTime { shortest: 10.into(), likely: 15.into(), longest: 25.into(), ..WorkingTime::default() };
    /// ```
    WorkingTime: labels::milestone::WORKING_TIME {
        /// How many days, where that is known.
        days: usize,
        /// How many if all goes well.
        shortest: usize,
        /// How many is likely.
        likely: usize,
        /// How many if much goes wrong.
        longest: usize,
    }
}

choice! {
    /// What kind of milestone it is.
    MilestoneKind {
        Start "start" => "oppstart", "oppstart", "start";
        Deliverable "deliverable" => "leveranse", "leveranse", "deliverable";
        Decision "decision" => "beslutning", "avgjerd", "decision";
        Evaluation "evaluation" => "evaluering", "evaluering", "evaluation";
        Celebration "celebration" => "feiring", "feiring", "celebration";
        End "end" => "avslutning", "avslutning", "end";
    }
}
