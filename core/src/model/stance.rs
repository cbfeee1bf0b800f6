//! How an idea stands to what is around it: goals, money, other projects.

use super::labels;
use crate::value::{Money, choice, record};

record! {
    /// The anchoring (*forankring*) of an idea in one of the programme's main goals.
    ///
    /// Source: the first criterion for taking part, Områdeløft Saupstad-Kolstad, slide 19.
    Anchoring: labels::stance::ANCHORING {
        /// The main goal, by number or name.
        goal: String,
        /// How the idea contributes to it.
        reason: String,
    }
}

choice! {
    /// An answer to a question that may be hard to answer yet.
    YesNo {
        No "no" => "nei", "nei", "no";
        Yes "yes" => "ja", "ja", "yes";
        Unsure "unsure" => "usikker", "usikker", "unsure";
    }
}

record! {
    /// An answer with the reason for it.
    Statement: labels::stance::STATEMENT {
        /// Yes, no or unsure.
        answer: YesNo,
        /// Why.
        reason: String,
        /// The act that is meant, if there is one.
        law: String,
    }
}

record! {
    /// Money from one source (*finansiering*).
    Funding: labels::stance::FUNDING {
        /// Who pays.
        source: String,
        /// How much.
        amount: Money,
    }
}

record! {
    /// How an idea or a project is linked to another project.
    ProjectLink: labels::stance::PROJECT_LINK {
        /// The other project, by code or title.
        project: String,
        /// What kind of link it is.
        kind: LinkKind,
        /// The milestone of this project that waits for the other, or that the other waits for, by id or text.
        milestone: String,
        /// The milestone of the other project that it is about, by id or text; `F2 + 10` where ten working days go by
        /// in between.
        other_milestone: String,
        /// What is known of it, and where that stands.
        note: String,
    }
}

choice! {
    /// What kind of link there is between two projects.
    LinkKind {
        DependsOn "dependsOn" => "er avhengig av", "er avhengig av", "depends on";
        DeliversTo "deliversTo" => "leverer til", "leverer til", "delivers to";
        SharesResource "sharesResource" => "deler ressurser med", "deler ressursar med", "shares resources with";
        SharesTargetGroup "sharesTargetGroup" => "har samme målgruppe som", "har same målgruppe som", "shares a target group with";
        SameMainGoal "sameMainGoal" => "har samme hovedmål som", "har same hovudmål som", "has the same main goal as";
        Overlaps "overlaps" => "overlapper med", "overlappar med", "overlaps with";
        Spawned "spawned" => "har ført til", "har ført til", "led to";
        SubprojectOf "subprojectOf" => "er delprosjekt av", "er delprosjekt av", "is a subproject of";
        ExaminedAsPartOf "examinedAsPartOf" => "utredes som del av", "blir greidd ut som del av", "is examined as part of";
        JointReport "jointReport" => "har felles rapport med", "har felles rapport med", "reports jointly with";
        MergedInto "mergedInto" => "går inn i", "går inn i", "is merged into";
        Replaces "replaces" => "erstatter", "erstattar", "replaces";
        CompetesForFunding "competesForFunding" => "søker de samme midlene som", "søkjer dei same midlane som", "competes for funding with";
    }
}

#[cfg(feature = "programme")]
impl LinkKind {
    /// Whether it is the same seen from either project.
    pub fn is_mutual(self) -> bool {
        use LinkKind::{CompetesForFunding, JointReport, Overlaps, SameMainGoal, SharesResource, SharesTargetGroup};
        matches!(self, SharesResource | SharesTargetGroup | SameMainGoal | Overlaps | JointReport | CompetesForFunding)
    }

    /// What it is seen from the other project: the same where it is mutual, and none where there is no word for it.
    ///
    /// ```
    /// use samspill::LinkKind;
    ///
    /// assert_eq!(LinkKind::DependsOn.opposite(), Some(LinkKind::DeliversTo));
    /// assert_eq!(LinkKind::Overlaps.opposite(), Some(LinkKind::Overlaps));
    /// assert_eq!(LinkKind::MergedInto.opposite(), None);
    /// ```
    pub fn opposite(self) -> Option<Self> {
        match self {
            Self::DependsOn => Some(Self::DeliversTo),
            Self::DeliversTo => Some(Self::DependsOn),
            own => own.is_mutual().then_some(own),
        }
    }
}
