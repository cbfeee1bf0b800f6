//! Project plans.

use crate::model::{Budget, Funding, Goal, Period, Position, ProjectLink, Stakeholder, labels};
use crate::value::{List, When, choice, record};

document! {
    /// A project plan (*prosjektplan*): what the project is to reach, who does what, what it costs, and what
    /// may go wrong. Milestones and benefits have plans of their own.
    ///
    /// ```
    /// use samspill::{Position, PositionKind, ProjectPlan};
    ///
    /// let leader = Position { kind: PositionKind::ProjectLeader.into(), organisation: "Biblioteket".into(), ..Position::default() };
    /// let plan = ProjectPlan { project: "03/24".into(), organisation: vec![leader].into(), ..ProjectPlan::default() };
    /// ```
    ///
    /// Source: the fourth criterion for taking part, Områdeløft Saupstad-Kolstad, slide 19, and the ten pieces
    /// of advice of Saman om ein betre kommune.
    ProjectPlan: labels::documents::project_plan::PROJECT_PLAN {
        /// When it begins and ends.
        period: Period,
        /// The method it follows.
        method: ProjectMethod,
        /// The handbook, where the method is their own.
        handbook: String,
        /// What lies behind the project.
        background: String,
        /// What belongs to it.
        scope: String,
        /// What does not belong to it.
        delimitation: String,
        /// What has happened when the project is over.
        goals: List<Goal>,
        /// With whom it is anchored: politically, administratively, among employees, locally.
        anchoring: List<Backing>,
        /// Who has which role.
        organisation: List<Position>,
        /// The milestone plan, by id or title.
        milestone_plan: String,
        /// What it needs beside money.
        resources: List<String>,
        /// What those who take part must know.
        competence: List<String>,
        /// What it costs.
        budget: Budget,
        /// Who pays.
        funding: List<Funding>,
        /// Who is affected, and who is not in the room yet.
        stakeholders: List<Stakeholder>,
        /// Who is told what, how and when.
        communication: List<CommunicationStep>,
        /// What may go wrong, and what is done about it.
        risks: List<Risk>,
        /// When they look back, and what they ask.
        evaluations: List<EvaluationPoint>,
        /// The benefits plan, by id or title.
        benefits_plan: String,
        /// Links to other projects.
        links: List<ProjectLink>,
        /// What it means for concerns that go across all projects.
        cross_cutting: CrossCutting,
    }
}

record! {
    /// Somebody who stands behind a project: where it is anchored (*forankring*).
    ///
    /// Source: advice 2 of Saman om ein betre kommune, and slide 21 of Områdeløft Saupstad-Kolstad.
    Backing: labels::documents::project_plan::BACKING {
        /// At which level.
        level: BackingLevel,
        /// The body or group.
        body: String,
        /// Since when.
        date: When,
        /// What shows it.
        evidence: String,
    }
}

record! {
    /// Who is told what, how and when.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 21: an information and communication strategy.
    CommunicationStep: labels::documents::project_plan::COMMUNICATION_STEP {
        /// Whom they tell.
        audience: String,
        /// What they tell.
        content: String,
        /// How.
        channel: String,
        /// When, or how often.
        timing: String,
        /// The role that sees to it.
        responsible: String,
    }
}

record! {
    /// What may go wrong (*risiko*), and what is done about it.
    Risk: labels::documents::project_plan::RISK {
        /// What may happen.
        event: String,
        /// How likely it is, from 1 to 5.
        probability: usize,
        /// How much it would matter, from 1 to 5.
        consequence: usize,
        /// What is done about it.
        measure: String,
        /// The role that follows it up.
        responsible: String,
    }
}

record! {
    /// A point where a project stops and looks back (*evaluering*).
    ///
    /// Source: the milestone plan of Saman om ein betre kommune.
    EvaluationPoint: labels::documents::project_plan::EVALUATION_POINT {
        /// When.
        date: When,
        /// What they ask.
        question: String,
        /// How they find out.
        method: String,
    }
}

record! {
    /// What a project means for concerns that go across all projects.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 12: public health is central.
    CrossCutting: labels::documents::project_plan::CROSS_CUTTING {
        /// For public health.
        public_health: String,
        /// For equality.
        equality: String,
        /// For children and young people.
        children: String,
        /// For climate and nature.
        environment: String,
    }
}

choice! {
    /// A project method.
    ProjectMethod {
        Prosjektveiviseren "prosjektveiviseren" => "Prosjektveiviseren", "Prosjektvegvisaren", "Prosjektveiviseren";
        Plp "plp" => "PLP", "PLP", "PLP";
        Gdpm "gdpm" => "Målrettet prosjektstyring", "Målretta prosjektstyring", "Goal Directed Project Management";
        Pm2 "pm2" => "PM²", "PM²", "PM²";
        Prince2 "prince2" => "PRINCE2", "PRINCE2", "PRINCE2";
        Own "own" => "egen metode", "eigen metode", "a method of their own";
    }
}

choice! {
    /// At which level somebody stands behind a project.
    BackingLevel {
        Political "political" => "politisk", "politisk", "political";
        Administrative "administrative" => "administrativt", "administrativt", "administrative";
        Employees "employees" => "blant medarbeiderne", "blant dei tilsette", "among employees";
        Local "local" => "lokalt", "lokalt", "local";
    }
}
