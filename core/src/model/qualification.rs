//! How projects qualify for a programme, as data: the steps from idea to experience, and who decides each.

use super::{DocumentKind, Gate, ProjectState, labels};
use crate::value::{List, choice, record};

record! {
    /// A qualification system (*kvalifiseringssystem*): how an idea becomes a project of the programme.
    ///
    /// ```
    /// use samspill::{Lifecycle, Programme, ProjectState, QualificationPreset, QualificationSystem, Transition};
    ///
    /// let council = Transition {
    ///     from: vec![ProjectState::UnderAssessment].into(),
    ///     to: ProjectState::Recommended.into(),
    ///     decides: vec!["Rådet".to_owned()].into(),
    ///     ..Transition::default()
    /// };
    /// let system = QualificationSystem {
    ///     preset: QualificationPreset::LetterFirst.into(),
    ///     transitions: vec![council].into(),
    ///     ..QualificationSystem::default()
    /// };
    /// let programme = Programme { qualification: system.into(), ..Programme::default() };
    /// let lifecycle = Lifecycle::of(Some(&programme));
    /// assert_eq!(lifecycle.steps_from(ProjectState::Recommended)[0].to, ProjectState::Qualified);
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 18.
    QualificationSystem: labels::qualification::QUALIFICATION_SYSTEM {
        /// The usual order that it follows.
        preset: QualificationPreset,
        /// The programme's own steps. One between the same two states as a usual one stands in for it; what
        /// it does not state is as usual. Any other comes in addition.
        transitions: List<Transition>,
    }
}

record! {
    /// A step from one state to another (*overgang*): at which gate it is, who decides, and what lies before
    /// them.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 13, 14, 18 and 20.
    Transition: labels::qualification::TRANSITION {
        /// The states that it leads from.
        from: List<ProjectState>,
        /// The state that it leads to.
        to: ProjectState,
        /// The gate that it passes.
        gate: Gate,
        /// The bodies or roles that decide, by name or kind.
        decides: List<String>,
        /// The bodies or roles that advise, by name or kind.
        advises: List<String>,
        /// The documents that must be there.
        documents: List<DocumentKind>,
    }
}

choice! {
    /// The order in which a project gets its agreement and its letter.
    ///
    /// Source: slide 18 of Områdeløft Saupstad-Kolstad lists the agreement before the letter. In that
    /// programme's own papers the letter may come first.
    #[derive(Default)]
    QualificationPreset {
        #[default]
        AgreementFirst "agreementFirst" => "avtalen før kvalifiseringsbrevet", "avtalen før kvalifiseringsbrevet", "the agreement before the qualification letter";
        LetterFirst "letterFirst" => "kvalifiseringsbrevet før avtalen", "kvalifiseringsbrevet før avtalen", "the qualification letter before the agreement";
    }
}

choice! {
    /// What can come of a gate. People choose.
    ///
    /// Real letters of qualification carry conditions, so going on has two forms.
    GateOutcome {
        Proceed "proceed" => "går videre", "går vidare", "proceed";
        ProceedOnConditions "proceedOnConditions" => "går videre på vilkår", "går vidare på vilkår", "proceed on conditions";
        Revise "revise" => "kommer tilbake med mer", "kjem tilbake med meir", "revise and come back";
        Stop "stop" => "stopper her", "stoppar her", "stop here";
    }
}
