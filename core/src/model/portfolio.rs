//! Portfolios, and the file that holds a programme with all that belongs to it.

use super::{
    ActionPlan, AgreementOfIntent, Appraisal, AreaProgramme, BenefitsPlan, Decision, EvidenceBase, FinalReport,
    ForumAdvice, IdeaNote, Input, Mandate, MergePlan, MilestonePlan, Programme, ProgrammePlan, Project,
    ProjectAgreement, ProjectPlan, QualificationLetter, StatusDocument, StatusReport, labels,
};
use crate::value::{List, When, record};

record! {
    /// The projects of a programme at a time (*prosjektportefølje*). It is complete as it is: what
    /// happened before and after is not asked for.
    ///
    /// ```
    /// use samspill::{Context, Day, Portfolio, Project};
    ///
    /// let project = |code: &str| Project { code: code.into(), ..Project::default() };
    /// let portfolio = Portfolio { projects: vec![project("01/13"), project("01/13")].into(), ..Portfolio::default() };
    /// let report = samspill::check(&portfolio, &Context::on(Day::new(2026, 11, 21)?));
    /// assert!(report.findings().iter().any(|finding| finding.rule() == "project-code-not-unique"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 23.
    Portfolio: labels::portfolio::PORTFOLIO {
        /// The version of this format that the portfolio was written in.
        schema_version: String,
        /// A name for this portfolio that does not change.
        id: String,
        /// What it is called.
        title: String,
        /// The day, or the month or year, that it shows.
        as_of: When,
        /// The projects.
        projects: List<Project>,
        /// What the project-leader forum has advised about them.
        advice: List<ForumAdvice>,
        /// How projects are merged, so that nothing is lost.
        merge_plans: List<MergePlan>,
    }
}

record! {
    /// The file that holds a programme, its portfolio and its idea notes (*mappe*).
    ///
    /// Each may be left out. What refers to the programme or to a project is looked up here.
    Dossier: labels::portfolio::DOSSIER {
        /// What this file is, in a sentence or two: for whoever opens it.
        about: String,
        /// The version of this format that the file was written in.
        schema_version: String,
        /// The programme.
        programme: Programme,
        /// Its projects.
        portfolio: Portfolio,
        /// Its idea notes.
        idea_notes: List<IdeaNote>,
        /// Decisions about it and its projects.
        decisions: List<Decision>,
        /// What people have answered about the criteria, for its ideas and projects.
        appraisals: List<Appraisal>,
        /// Agreements of its projects.
        project_agreements: List<ProjectAgreement>,
        /// Letters that qualify its projects.
        qualification_letters: List<QualificationLetter>,
        /// Plans of its projects.
        project_plans: List<ProjectPlan>,
        /// Milestone plans of its projects.
        milestone_plans: List<MilestonePlan>,
        /// Benefits plans of its projects.
        benefits_plans: List<BenefitsPlan>,
        /// Status reports of its projects.
        status_reports: List<StatusReport>,
        /// Final reports of its projects.
        final_reports: List<FinalReport>,
        /// The mandates of its bodies.
        mandates: List<Mandate>,
        /// Its programme plans.
        programme_plans: List<ProgrammePlan>,
        /// The area programmes that it carries out, as they were adopted.
        area_programmes: List<AreaProgramme>,
        /// Its action plans.
        action_plans: List<ActionPlan>,
        /// Input to it.
        inputs: List<Input>,
        /// Descriptions of its area.
        status_documents: List<StatusDocument>,
        /// What is known in each subject area.
        evidence_bases: List<EvidenceBase>,
        /// What parties want to reach together.
        agreements_of_intent: List<AgreementOfIntent>,
    }
}
