//! The context as a document: what other languages send.

use crate::finding::Severity;
#[cfg(feature = "programme")]
use crate::model::CriteriaInContext;
use crate::model::{Gate, LetterProfile, Programme};
use crate::value::{Day, List, Map, UNLABELLED, choice, record};

record! {
    /// What a document is checked against. Only `today` must be given.
    #[cfg_attr(feature = "schema", schemars(rename = "Context"))]
    ContextDocument: UNLABELLED {
        /// The day of the check, such as 2026-11-21. The library reads no clock.
        today: Day,
        /// The language of the answer: nb, nn or en, or a tag that `texts` holds. Bokmål if left out.
        lang: String,
        /// The gate that the document is on its way to. Submission if left out.
        gate: Gate,
        /// The programme that the document is part of: what refers to its goals is looked up there.
        programme: Programme,
        /// How the programme wants its rules.
        profile: ProfileDocument,
        /// The criteria that something is assessed against, and what people have answered about them.
        #[cfg(feature = "programme")] criteria: CriteriaInContext,
        /// How much is read and answered.
        limits: LimitsDocument,
        /// What to tell beside what is lacking or wrong.
        include: List<Include>,
        /// Own wording, by language and rule; also in a further language.
        texts: Map<Map<TextsDocument>>,
    }
}

record! {
    /// How a programme wants its rules: which are on, and how severe they are.
    #[cfg_attr(feature = "schema", schemars(rename = "Profile"))]
    ProfileDocument: UNLABELLED {
        /// What the profile is called; answers tell it.
        name: String,
        /// Whether rules from named handbooks are on.
        practice: bool,
        /// The letters that goals are looked at by; `smarte-nb` if left out.
        letters: LetterProfile,
        /// Changes to rules, by their names.
        rules: Map<AdjustmentDocument>,
    }
}

record! {
    /// A change to one rule.
    #[cfg_attr(feature = "schema", schemars(rename = "Adjustment"))]
    AdjustmentDocument: UNLABELLED {
        /// Whether the rule is on.
        on: bool,
        /// How severe it is, at every gate.
        severity: Severity,
        /// Why it is changed; must be given.
        reason: String,
    }
}

record! {
    /// How much is read and answered. What is left out is as usual.
    #[cfg_attr(feature = "schema", schemars(rename = "Limits"))]
    LimitsDocument: UNLABELLED {
        /// Bytes of the whole document; 1 MiB for an idea note, 64 MiB for others.
        bytes: usize,
        /// Lists and objects inside each other; 128, and never more than 512.
        depth: usize,
        /// Characters of one text; 10,000.
        characters: usize,
        /// Projects of a portfolio that are looked at; 100,000.
        projects: usize,
        /// Findings in the answer; 100,000.
        findings: usize,
    }
}

record! {
    /// Own wording for one rule, with the same placeholders as the library's.
    #[cfg_attr(feature = "schema", schemars(rename = "Texts"))]
    TextsDocument: UNLABELLED {
        /// Instead of the title.
        title: String,
        /// Instead of the message.
        message: String,
        /// Instead of the help.
        help: String,
        /// Instead of the question.
        question: String,
        /// Instead of what the button that mends it says.
        fix: String,
        /// Instead of what is said where all is in place.
        met: String,
    }
}

choice! {
    /// What to tell beside what is lacking or wrong.
    Include {
        Success "success" => "det som er på plass", "det som er på plass", "what is in place";
    }
}
