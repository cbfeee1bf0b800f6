//! Goals.

use super::labels;
use crate::value::{Decimal, List, When, choice, record};

record! {
    /// A goal (*mål*): what has happened when the project is over and everybody is pleased.
    ///
    /// ```
    /// use samspill::{Day, Goal};
    ///
    /// let goal = Goal {
    ///     text: "30 unge har vært med i ungdomsrådet".into(),
    ///     deadline: Day::new(2027, 12, 31)?.into(),
    ///     ..Goal::default()
    /// };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: the milestone plan and advice 3 of Saman om ein betre kommune.
    Goal: labels::goal::GOAL {
        /// A name for this goal that other parts refer to.
        id: String,
        /// The goal in one sentence.
        text: String,
        /// The level in the goal hierarchy. Not stated is read as a goal of the project's own.
        level: GoalLevel,
        /// Whether it is for the short or the long term.
        horizon: Horizon,
        /// What is measured.
        indicator: Indicator,
        /// Where it stood at the start.
        baseline: Measurement,
        /// Where it shall stand when the goal is reached.
        target: Measurement,
        /// When it shall be reached.
        deadline: When,
        /// The role that answers for it.
        owner: String,
        /// The main goal of the programme that it supports, by number or name.
        supports: String,
        /// The goal above it in the goal hierarchy, by its id or its text.
        parent: String,
        /// By what means it is to be reached.
        means: String,
        /// The roles that have said yes to it.
        accepted_by: List<Acceptance>,
        /// What has been measured on the way.
        measured: List<Measurement>,
        /// How one will look back on it when it is over.
        evaluation: String,
    }
}

choice! {
    /// The level of a goal in the goal hierarchy (*målhierarki*).
    GoalLevel {
        Vision "vision" => "visjon", "visjon", "vision";
        Societal "societal" => "samfunnsmål", "samfunnsmål", "societal goal";
        Main "main" => "hovedmål", "hovudmål", "main goal";
        Effect "effect" => "effektmål", "effektmål", "effect goal";
        Sub "sub" => "delmål", "delmål", "sub-goal";
        Result "result" => "resultatmål", "resultatmål", "result goal";
        Preliminary "preliminary" => "mål for forprosjektet", "mål for forprosjektet", "goal of the preliminary project";
    }
}

impl Goal {
    /// Whether the project itself shall reach it. Visions, societal and main goals are reached by
    /// many projects together; a goal of no stated level is the project's own.
    pub fn is_reached_by_the_project(&self) -> bool {
        !matches!(self.level.known(), Some(GoalLevel::Vision | GoalLevel::Societal | GoalLevel::Main))
    }
}

choice! {
    /// How far ahead a goal looks.
    Horizon {
        Short "short" => "kortsiktig", "kortsiktig", "short-term";
        Long "long" => "langsiktig", "langsiktig", "long-term";
    }
}

choice! {
    /// Which way an indicator shall move.
    Direction {
        Up "up" => "opp", "opp", "up";
        Down "down" => "ned", "ned", "down";
        Keep "keep" => "uendret", "uendra", "unchanged";
    }
}

record! {
    /// An indicator (*indikator*): what is measured to see whether a goal is reached.
    Indicator: labels::goal::INDICATOR {
        /// What is measured.
        name: String,
        /// The unit, such as persons or per cent.
        unit: String,
        /// Which way it shall move.
        direction: Direction,
        /// How it is measured.
        method: String,
        /// Where the figures come from.
        source: String,
        /// How often it is measured.
        frequency: String,
    }
}

record! {
    /// That somebody has said yes to a goal (*aksept*): the owner, those who will use what comes of it, a partner.
    Acceptance: labels::goal::ACCEPTANCE {
        /// The role or the party that has said yes.
        by: String,
        /// When.
        date: When,
    }
}

record! {
    /// A figure at a time: a baseline, a target or a measurement.
    Measurement: labels::goal::MEASUREMENT {
        /// The figure.
        value: Decimal,
        /// When it holds.
        date: When,
        /// A note.
        note: String,
        /// Where the figure comes from.
        source: String,
    }
}
