//! The gates that an idea passes on its way to a finished project.

use crate::value::choice;

choice! {
    /// A gate (*port*): the point where somebody decides whether an idea or a project goes on.
    ///
    /// What is needed at a later gate is advice before it. The order here is the usual one; a
    /// programme may have its own.
    ///
    /// ```
    /// use samspill::Gate;
    ///
    /// assert!(Gate::Submission < Gate::PlanApproval);
    /// assert_eq!(Gate::PlanApproval.code(), "planApproval");
    /// ```
    ///
    /// Source: the qualification system of Områdeløft Saupstad-Kolstad, slide 18.
    #[derive(Default)]
    Gate {
        #[default]
        Submission "submission" => "innsending", "innsending", "submission";
        Recommendation "recommendation" => "anbefaling", "tilråding", "recommendation";
        Qualification "qualification" => "kvalifisering", "kvalifisering", "qualification";
        PlanApproval "planApproval" => "godkjenning av planen", "godkjenning av planen", "plan approval";
        Closing "closing" => "avslutning", "avslutning", "closing";
        Completion "completion" => "ferdigstilling", "ferdigstilling", "completion";
        PortfolioDecision "portfolioDecision" => "avgjørelse om porteføljen", "avgjerd om porteføljen", "portfolio decision";
    }
}
