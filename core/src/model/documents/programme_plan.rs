//! Programme plans.

use crate::model::{Funding, Period, labels};
use crate::value::{List, Money, record};

document! {
    /// A programme plan (*programplan*): how the programme is carried out, in seven parts.
    ///
    /// The area programme says what is aimed at; the programme plan says how it is worked towards.
    ///
    /// ```
    /// use samspill::{PlanPart, ProgrammePlan};
    ///
    /// let evaluation = PlanPart { text: "Vi måler hvert år, og ser tilbake midtveis.".into(), ..PlanPart::default() };
    /// let plan = ProgrammePlan { title: "Programplan".into(), evaluation: evaluation.into(), ..ProgrammePlan::default() };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 9.
    ProgrammePlan: labels::documents::programme_plan::PROGRAMME_PLAN {
        /// The area programme that it carries out, by title or id.
        area_programme: String,
        /// The time it is for.
        period: Period,
        /// Financing, frames and budget.
        financing: FinancingPart,
        /// Mandate and organisation.
        organisation: OrganisationPart,
        /// How projects are developed and qualified.
        guidelines: PlanPart,
        /// The projects of the coming time.
        projects: ProjectsPart,
        /// How results are measured and evaluated.
        evaluation: PlanPart,
        /// Information and communication.
        communication: PlanPart,
        /// What must be in place to succeed.
        success_factors: SuccessFactorsPart,
    }
}

record! {
    /// A part of a programme plan.
    PlanPart: labels::documents::programme_plan::PLAN_PART {
        /// What the plan calls it.
        title: String,
        /// What it says.
        text: String,
        /// Where more stands: documents, by title or id.
        documents: List<String>,
    }
}

record! {
    /// The part of a programme plan about money (*finansiering, rammer og budsjett*).
    FinancingPart: labels::documents::programme_plan::FINANCING_PART {
        /// What the plan calls it.
        title: String,
        /// What it says.
        text: String,
        /// What the programme may spend.
        budget: Money,
        /// Who pays.
        funding: List<Funding>,
    }
}

record! {
    /// The part of a programme plan about who does what (*mandat, organisering*).
    OrganisationPart: labels::documents::programme_plan::ORGANISATION_PART {
        /// What the plan calls it.
        title: String,
        /// What it says.
        text: String,
        /// The mandates of the bodies, by title or id.
        mandates: List<String>,
    }
}

record! {
    /// The part of a programme plan about the projects of the coming time (*prosjekter*).
    ProjectsPart: labels::documents::programme_plan::PROJECTS_PART {
        /// What the plan calls it.
        title: String,
        /// What it says.
        text: String,
        /// The time they are for.
        period: Period,
        /// The projects, by code or title.
        projects: List<String>,
    }
}

record! {
    /// The part of a programme plan about what must be in place to succeed (*kritiske suksessfaktorer*).
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 21.
    SuccessFactorsPart: labels::documents::programme_plan::SUCCESS_FACTORS_PART {
        /// What the plan calls it.
        title: String,
        /// What it says.
        text: String,
        /// What must be in place in the programme's own organisation.
        internal: List<String>,
        /// What must be in place around it.
        external: List<String>,
    }
}
