//! The kinds of documents, and what a programme calls them.

use crate::model::{Programme, labels};
use crate::value::{choice, record};

choice! {
    /// A kind of document that a file may hold.
    DocumentKind {
        Decision "decision" => "vedtak", "vedtak", "decision";
        Appraisal "appraisal" => "vurdering", "vurdering", "appraisal";
        ProjectAgreement "projectAgreement" => "prosjektavtale", "prosjektavtale", "project agreement";
        QualificationLetter "qualificationLetter" => "kvalifiseringsbrev", "kvalifiseringsbrev", "qualification letter";
        ProjectPlan "projectPlan" => "prosjektplan", "prosjektplan", "project plan";
        MilestonePlan "milestonePlan" => "milepælsplan", "milepælsplan", "milestone plan";
        BenefitsPlan "benefitsPlan" => "gevinstrealiseringsplan", "gevinstrealiseringsplan", "benefits plan";
        StatusReport "statusReport" => "statusrapport", "statusrapport", "status report";
        FinalReport "finalReport" => "sluttrapport", "sluttrapport", "final report";
        Mandate "mandate" => "mandat", "mandat", "mandate";
        ProgrammePlan "programmePlan" => "programplan", "programplan", "programme plan";
        AreaProgramme "areaProgramme" => "områdeprogram", "områdeprogram", "area programme";
        ActionPlan "actionPlan" => "handlingsplan", "handlingsplan", "action plan";
        Input "input" => "innspill", "innspel", "proposal received";
        StatusDocument "statusDocument" => "statusdokument", "statusdokument", "status document";
        EvidenceBase "evidenceBase" => "kunnskapsgrunnlag", "kunnskapsgrunnlag", "evidence base";
        AgreementOfIntent "agreementOfIntent" => "intensjonsavtale", "intensjonsavtale", "agreement of intent";
    }
}

record! {
    /// What a programme calls a kind of document (*eget navn*): a municipality may have words of its own.
    ///
    /// ```
    /// use samspill::{Alias, DocumentKind, Programme};
    ///
    /// let alias = Alias { document: DocumentKind::ProgrammePlan.into(), name: "Styringsdokument".into(), ..Alias::default() };
    /// let programme = Programme { aliases: vec![alias].into(), ..Programme::default() };
    /// assert_eq!(programme.name_of(DocumentKind::ProgrammePlan), Some("Styringsdokument"));
    /// ```
    ///
    /// Source: Prosjektnettverk for Finnmark, whose project descriptions and project plans are others' under the same names.
    Alias: labels::programme::ALIAS {
        /// The kind of document.
        document: DocumentKind,
        /// What one such document is called here.
        name: String,
    }
}

impl Programme {
    /// What this programme calls a kind of document, where it has a word of its own for it.
    pub fn name_of(&self, kind: DocumentKind) -> Option<&str> {
        let aliases = self.aliases.items();
        let mut of_kind = aliases.filter(|(_, alias)| alias.document.known() == Some(&kind));
        of_kind.find_map(|(_, alias)| alias.name.filled()).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::each_document;

    #[test]
    fn every_document_has_its_kind() {
        macro_rules! names {
            ($($type:ident $name:literal $list:ident $key:literal;)+) => { [$($name),+] };
        }
        assert_eq!(DocumentKind::CHOICES.iter().map(|choice| choice.code).collect::<Vec<_>>(), each_document!(names));
    }
}
