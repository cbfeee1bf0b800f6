//! What projects do side by side, what the forum advises about them, and how two become one.

use super::{Person, labels};
use crate::value::{Clock, List, When, choice, record};

record! {
    /// Something that a project does at a time (*aktivitet*), and that calls on people, a room or residents.
    ///
    /// ```
    /// use samspill::{Activity, When};
    ///
    /// let meeting = Activity {
    ///     title: "Folkemøte".into(),
    ///     time: "2027-02-03".parse::<When>()?.into(),
    ///     place: "Samfunnshuset".into(),
    ///     target_groups: vec!["Ungdom".to_owned()].into(),
    ///     ..Activity::default()
    /// };
    /// # Ok::<(), samspill::WhenError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 19: the interplay between projects.
    Activity: labels::coordination::ACTIVITY {
        /// What it is called.
        title: String,
        /// The day, or the days or weeks.
        time: When,
        /// When it begins each day.
        from: Clock,
        /// When it ends each day.
        to: Clock,
        /// The room or the place.
        place: String,
        /// Who takes part from the project.
        people: List<Person>,
        /// Those who are asked to come, answer or take part.
        target_groups: List<String>,
    }
}

record! {
    /// What the project-leader forum has advised (*råd frå prosjektleiarforum*). It advises; others decide.
    ///
    /// ```
    /// use samspill::{AdviceKind, Day, ForumAdvice};
    ///
    /// let advice = ForumAdvice {
    ///     kind: AdviceKind::Coordinate.into(),
    ///     projects: vec!["01/24".to_owned(), "02/24".to_owned()].into(),
    ///     date: Day::new(2026, 10, 14)?.into(),
    ///     text: "Hold opplæringen av frivillige sammen.".into(),
    ///     ..ForumAdvice::default()
    /// };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 14.
    ForumAdvice: labels::coordination::FORUM_ADVICE {
        /// What it advises.
        kind: AdviceKind,
        /// The projects that it is about, by code or title.
        projects: List<String>,
        /// When.
        date: When,
        /// The body that advises; the project-leader forum, if not stated.
        body: String,
        /// The advice in words.
        text: String,
        /// The grounds.
        reason: String,
        /// Where it is recorded.
        document: String,
    }
}

choice! {
    /// What a project-leader forum can advise of projects.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 14.
    AdviceKind {
        Coordinate "coordinate" => "samordne", "samordne", "coordinate";
        DevelopFurther "developFurther" => "videreutvikle", "vidareutvikle", "develop further";
        WindDown "windDown" => "avvikle", "avvikle", "wind down";
        Merge "merge" => "slå sammen", "slå saman", "merge";
        CarryOn "carryOn" => "fortsette som nå", "halde fram som no", "carry on as now";
    }
}

record! {
    /// How a project is merged into another (*plan for sammenslåing*): what becomes of all that it had.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 14.
    MergePlan: labels::coordination::MERGE_PLAN {
        /// The project that goes into the other, by code or title.
        project: String,
        /// The project that it goes into, by code or title.
        into: String,
        /// Each goal, milestone, benefit, sum of money, duty and link, and what becomes of it.
        items: List<MergeItem>,
        /// Who decides it.
        decided_by: String,
        /// When.
        date: When,
    }
}

record! {
    /// Something that a project has when it goes into another, and what becomes of it.
    MergeItem: labels::coordination::MERGE_ITEM {
        /// What kind of thing it is.
        kind: MergeItemKind,
        /// What it is: by id or in the words of the project.
        text: String,
        /// Whether it is carried on or dropped.
        becomes: MergeOutcome,
        /// Where it is carried on: the goal, the milestone, the budget or the role.
        to: String,
        /// Why.
        reason: String,
    }
}

choice! {
    /// What can be lost when projects are merged.
    MergeItemKind {
        Goal "goal" => "mål", "mål", "goal";
        Milestone "milestone" => "milepæl", "milepæl", "milestone";
        Benefit "benefit" => "gevinst", "gevinst", "benefit";
        Money "money" => "penger", "pengar", "money";
        Duty "duty" => "plikt", "plikt", "duty";
        Link "link" => "sammenheng", "samanheng", "link";
    }
}

choice! {
    /// What becomes of something when projects are merged.
    MergeOutcome {
        Carried "carried" => "blir ført videre", "blir ført vidare", "carried on";
        Dropped "dropped" => "blir avsluttet", "blir avslutta", "dropped";
    }
}
