//! Qualification letters.

use crate::model::{Anchoring, Person, ProjectLink, Support, labels};
use crate::value::{List, When, choice, record};

document! {
    /// A qualification letter (*kvalifiseringsbrev*): a project is qualified for the programme, why, and on
    /// which conditions.
    ///
    /// ```
    /// use samspill::{Day, QualificationLetter};
    ///
    /// let letter = QualificationLetter {
    ///     project: "03/24".into(),
    ///     recommended_on: Day::new(2024, 3, 1)?.into(),
    ///     qualified_on: Day::new(2024, 3, 15)?.into(),
    ///     ..QualificationLetter::default()
    /// };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 18 and 19.
    QualificationLetter: labels::documents::qualification_letter::QUALIFICATION_LETTER {
        /// The code that the project gets, such as `03/14`.
        code: String,
        /// What has been answered about each criterion for taking part.
        criteria: List<CriterionAnswer>,
        /// How the project fits in with the others.
        portfolio_fit: String,
        /// Links to other projects: interplay and overlaps.
        links: List<ProjectLink>,
        /// What bodies have advised.
        advice: List<Advice>,
        /// The body that recommended it.
        recommended_by: String,
        /// When it was recommended.
        recommended_on: When,
        /// Who qualified it.
        qualified_by: Person,
        /// When it was qualified.
        qualified_on: When,
        /// What the project is to do.
        mandate: String,
        /// The main goals it contributes to, each with how.
        main_goals: List<Anchoring>,
        /// The programme's strategic approaches (*hovedgrep*) that it follows.
        strategic_approaches: List<String>,
        /// The forum that its leader takes part in.
        forum: String,
        /// The resource groups that it meets.
        resource_groups: List<String>,
        /// What the project gets from the programme.
        support: List<Support>,
        /// What must be in place for it to hold.
        conditions: List<Condition>,
        /// Other ideas that are examined as part of this, by id or title.
        merged_ideas: List<String>,
        /// Until when it holds.
        valid_until: When,
    }
}

record! {
    /// What somebody has answered about one criterion for taking part.
    CriterionAnswer: labels::documents::qualification_letter::CRITERION_ANSWER {
        /// The criterion, by name or number.
        criterion: String,
        /// What they answered.
        outcome: CriterionOutcome,
        /// Why.
        reason: String,
        /// The role of who answered.
        role: String,
        /// When.
        date: When,
    }
}

record! {
    /// The advice of a body (*råd*).
    Advice: labels::documents::qualification_letter::ADVICE {
        /// The body.
        body: String,
        /// Whether it is for or against.
        stance: AdviceStance,
        /// What it said.
        text: String,
        /// When.
        date: When,
    }
}

record! {
    /// A condition (*vilkår*) on which a project is qualified.
    Condition: labels::documents::qualification_letter::CONDITION {
        /// What must be in place.
        text: String,
        /// By when.
        due: When,
        /// Whether it is.
        met: bool,
    }
}

choice! {
    /// What somebody has answered about a criterion.
    CriterionOutcome {
        Met "met" => "oppfylt", "oppfylt", "met";
        NotMet "notMet" => "ikke oppfylt", "ikkje oppfylt", "not met";
        Undetermined "undetermined" => "ikke avgjort ennå", "ikkje avgjort enno", "not decided yet";
    }
}

choice! {
    /// Whether a body advises for or against.
    AdviceStance {
        Recommends "recommends" => "anbefaler", "tilrår", "recommends";
        RecommendsOnConditions "recommendsOnConditions" => "anbefaler på vilkår", "tilrår på vilkår", "recommends on conditions";
        NoObjection "noObjection" => "har ingenting imot", "har ikkje noko imot", "has no objection";
        AdvisesAgainst "advisesAgainst" => "fraråder", "rår frå", "advises against";
    }
}
