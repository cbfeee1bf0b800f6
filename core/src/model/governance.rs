//! Who leads, advises and decides in a programme.

use super::labels;
use crate::value::{List, When, choice, record};

record! {
    /// A body or a leading role of a programme (*organ*): what it does, whom it advises and to whom it
    /// reports.
    ///
    /// ```
    /// use samspill::{Body, BodyKind};
    ///
    /// let forum = Body {
    ///     name: "Prosjektlederforum".into(),
    ///     kind: BodyKind::ProjectLeaderForum.into(),
    ///     advises: vec!["Programleder".to_owned()].into(),
    ///     ..Body::default()
    /// };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 13 and 14.
    Body: labels::governance::BODY {
        /// A name for this body that does not change.
        id: String,
        /// What it is called.
        name: String,
        /// What kind of body it is.
        kind: BodyKind,
        /// What it does for the programme.
        role: String,
        /// The bodies it advises, by name or kind.
        advises: List<String>,
        /// The bodies it reports to, by name or kind.
        reports_to: List<String>,
    }
}

choice! {
    /// What kind of body or role it is.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 6, 13 and 14.
    BodyKind {
        MunicipalCouncil "municipalCouncil" => "kommunestyre", "kommunestyre", "municipal council";
        ExecutiveCommittee "executiveCommittee" => "formannskap", "formannskap", "executive committee";
        ProgrammeOwner "programmeOwner" => "programeier", "programeigar", "programme owner";
        SteeringGroup "steeringGroup" => "styringsgruppe", "styringsgruppe", "steering group";
        ProgrammeCouncil "programmeCouncil" => "programråd", "programråd", "programme council";
        ProgrammeManagement "programmeManagement" => "programledelse", "programleiing", "programme management";
        ProgrammeLeader "programmeLeader" => "programleder", "programleiar", "programme leader";
        ProgrammeGroup "programmeGroup" => "programgruppe", "programgruppe", "programme group";
        ProgrammeCoordinator "programmeCoordinator" => "programkoordinator", "programkoordinator", "programme coordinator";
        ProgrammeOffice "programmeOffice" => "programkontor", "programkontor", "programme office";
        ProjectLeaderForum "projectLeaderForum" => "prosjektlederforum", "prosjektleiarforum", "project-leader forum";
        ResourceGroup "resourceGroup" => "ressursgruppe", "ressursgruppe", "resource group";
        ReferenceGroup "referenceGroup" => "referansegruppe", "referansegruppe", "reference group";
    }
}

record! {
    /// The decision that adopted a programme (*vedtak*).
    Adoption: labels::governance::ADOPTION {
        /// The body that decided.
        by: String,
        /// When.
        date: When,
        /// The case, such as `71/13`.
        case: String,
    }
}
