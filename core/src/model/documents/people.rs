//! Who does what in a project, and who puts their name to what.

use crate::model::labels;
use crate::value::{Decimal, Language, choice, lowered, record};

record! {
    /// Somebody in a role: the role first, the name apart from it.
    Person: labels::documents::people::PERSON {
        /// The role.
        role: String,
        /// The name of the person.
        name: String,
    }
}

record! {
    /// A place in the organisation of a project: who has which role, and for how much of their time.
    ///
    /// Source: advice 4 of Saman om ein betre kommune: a competent team with clear roles and tasks.
    Position: labels::documents::people::POSITION {
        /// The role, as it is called in the project.
        role: String,
        /// What kind of role it is.
        kind: PositionKind,
        /// The name of the person.
        name: String,
        /// The organisation they come from.
        organisation: String,
        /// How much of their time, in per cent.
        percent: Decimal,
        /// What they do and decide.
        tasks: String,
    }
}

choice! {
    /// What kind of role somebody has in a project.
    PositionKind {
        ProjectOwner "projectOwner" => "prosjekteier", "prosjekteigar", "project owner";
        ProjectLeader "projectLeader" => "prosjektleder", "prosjektleiar", "project leader";
        SteeringGroup "steeringGroup" => "styringsgruppe", "styringsgruppe", "steering group";
        ProjectGroup "projectGroup" => "prosjektgruppe", "prosjektgruppe", "project group";
        ReferenceGroup "referenceGroup" => "referansegruppe", "referansegruppe", "reference group";
        ProcessLeader "processLeader" => "prosessleder", "prosessleiar", "process leader";
        BenefitOwner "benefitOwner" => "gevinstansvarlig", "gevinstansvarleg", "benefit owner";
    }
}

impl Position {
    /// Whether it is a role of this kind: by its kind, or where that is not stated by what it is called.
    pub fn is(&self, kind: PositionKind) -> bool {
        match (self.kind.known(), self.role.filled()) {
            (Some(stated), _) => *stated == kind,
            (None, Some(role)) => {
                let role = lowered(role.trim());
                Language::ALL.iter().any(|language| kind.title().in_language(*language) == role)
            }
            (None, None) => false,
        }
    }
}
