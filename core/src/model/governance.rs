//! Who leads, advises and decides in a programme.

#[cfg(feature = "programme")]
use super::Wording;
use super::labels;
#[cfg(feature = "programme")]
use crate::value::{Language, Words, lowered, words};
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
        /// The body or role on whose behalf it acts, by name or kind.
        #[cfg(feature = "programme")] represents: String,
        /// Where it is to be found, and when it is open.
        #[cfg(feature = "programme")] place: String,
    }
}

impl Body {
    /// What kind of body it is: as stated, or where that is not stated by what it is called.
    #[cfg(feature = "programme")]
    pub(crate) fn kind_or_called(&self) -> Option<BodyKind> {
        self.kind.known().copied().or_else(|| BodyKind::called(self.name.filled()?))
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

#[cfg(feature = "programme")]
impl BodyKind {
    /// What to call a body in a sentence, by the name or the kind that somebody gave: *styringsgruppa*, *Rådet*.
    pub(crate) fn wording(name: &str) -> Wording {
        let definite = Self::called(name).map(|kind| kind.definite().each());
        let [nb, nn, en] = definite.unwrap_or([name; 3]).map(Into::into);
        Wording { nb, nn, en, ..Wording::default() }
    }

    /// What people call the one there is of it, in the middle of a sentence.
    pub const fn definite(self) -> Words {
        match self {
            Self::MunicipalCouncil => words!("kommunestyret", "kommunestyret", "the municipal council"),
            Self::ExecutiveCommittee => words!("formannskapet", "formannskapet", "the executive committee"),
            Self::ProgrammeOwner => words!("programeieren", "programeigaren", "the programme owner"),
            Self::SteeringGroup => words!("styringsgruppa", "styringsgruppa", "the steering group"),
            Self::ProgrammeCouncil => words!("programrådet", "programrådet", "the programme council"),
            Self::ProgrammeManagement => words!("programledelsen", "programleiinga", "the programme management"),
            Self::ProgrammeLeader => words!("programlederen", "programleiaren", "the programme leader"),
            Self::ProgrammeGroup => words!("programgruppa", "programgruppa", "the programme group"),
            Self::ProgrammeCoordinator => {
                words!("programkoordinatoren", "programkoordinatoren", "the programme coordinator")
            }
            Self::ProgrammeOffice => words!("programkontoret", "programkontoret", "the programme office"),
            Self::ProjectLeaderForum => {
                words!("prosjektlederforumet", "prosjektleiarforumet", "the project-leader forum")
            }
            Self::ResourceGroup => words!("ressursgruppa", "ressursgruppa", "the resource group"),
            Self::ReferenceGroup => words!("referansegruppa", "referansegruppa", "the reference group"),
        }
    }

    /// The kind that somebody means by its code or by what it is called, in towns and in Nynorsk municipalities too.
    pub(crate) fn called(text: &str) -> Option<Self> {
        let is_council = || matches!(&*lowered(text.trim()), "bystyre" | "bystyret" | "heradsstyre" | "heradsstyret");
        Self::worded(text).or_else(|| is_council().then_some(Self::MunicipalCouncil))
    }

    /// The kind whose own code or word this is.
    pub(crate) fn worded(text: &str) -> Option<Self> {
        let meant = lowered(text.trim());
        let is_it = |kind: &&Self| {
            let forms = [kind.title(), kind.definite()];
            let mut words = forms.iter().flat_map(|form| Language::ALL.iter().map(|one| form.in_language(*one)));
            lowered(kind.code()) == meant || words.any(|word| word == meant)
        };
        Self::ALL.iter().find(is_it).copied()
    }

    /// Whether bodies of this kind give advice, by the documents behind the library.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 13 and 14.
    pub fn advises(self) -> bool {
        use BodyKind::{ProgrammeCouncil, ProgrammeGroup, ProjectLeaderForum, ReferenceGroup, ResourceGroup};
        matches!(self, ProgrammeCouncil | ProgrammeGroup | ProjectLeaderForum | ResourceGroup | ReferenceGroup)
    }

    /// Whether it is elected: a political body.
    pub fn is_political(self) -> bool {
        matches!(self, Self::MunicipalCouncil | Self::ExecutiveCommittee)
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
