//! How a programme wants its rules.

use crate::finding::Severity;
#[cfg(feature = "goals")]
use crate::model::{Aspect, LetterProfile};
#[cfg(feature = "goals")]
use crate::smarte::{USUAL_LETTERS, built_in_letters};
use crate::value::choice;

choice! {
    /// Where a rule comes from.
    Origin {
        Source "source" => "kildedokumentene", "kjeldedokumenta", "the source documents";
        Practice "practice" => "en navngitt håndbok", "ei namngitt handbok", "a named handbook";
        Design "design" => "egen utforming", "eiga utforming", "our own design";
    }
}

/// How a programme wants its rules: which are on, and how severe they are, each with a reason.
///
/// By default the rules from the source documents are on, those from handbooks off, and our own
/// on where they tell of an error or inform.
///
/// ```
/// use samspill::{Adjustment, Profile};
///
/// let mut profile = Profile::named("Øvre Eksempelby");
/// profile.adjust("goal-without-deadline", Adjustment::off("Programmet setter fristene selv."));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    name: String,
    practice: bool,
    #[cfg(feature = "goals")]
    letters: Option<LetterProfile>,
    rules: Vec<(String, Adjustment)>,
}

/// A change to one rule, and the reason for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// Whether the rule is on; `None` leaves it as it is.
    pub on: Option<bool>,
    /// How severe it is, at every gate; `None` leaves it as it is.
    pub severity: Option<Severity>,
    /// Why.
    pub reason: String,
}

impl Adjustment {
    /// Switches a rule off.
    pub fn off(reason: &str) -> Self {
        Self { on: Some(false), severity: None, reason: reason.to_owned() }
    }

    /// Makes a rule more or less severe.
    pub fn severity(severity: Severity, reason: &str) -> Self {
        Self { on: None, severity: Some(severity), reason: reason.to_owned() }
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self::named("default")
    }
}

impl Profile {
    /// A profile that changes nothing yet.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            practice: false,
            #[cfg(feature = "goals")]
            letters: None,
            rules: Vec::new(),
        }
    }

    /// Switches the rules from named handbooks on.
    #[must_use]
    pub fn with_practice(mut self) -> Self {
        self.practice = true;
        self
    }

    /// Looks at goals by other letters than `smarte-nb`. A profile of an id alone means the one that the library
    /// brings; of an id that is not known, no letter is asked.
    #[cfg(feature = "goals")]
    #[must_use]
    pub fn letters(mut self, letters: LetterProfile) -> Self {
        let is_named = letters.letters.filled().is_none();
        let known = letters.id.known().filter(|_| is_named).and_then(|id| built_in_letters(Some(id)));
        self.letters = Some(known.unwrap_or(letters));
        self
    }

    /// Changes one rule. A rule that stops the reading of a document cannot be switched off, and a
    /// name that is no rule's changes nothing.
    pub fn adjust(&mut self, rule: &str, adjustment: Adjustment) {
        self.rules.retain(|(known, _)| known != rule);
        self.rules.push((rule.to_owned(), adjustment));
    }

    /// The letters that goals are looked at by.
    #[cfg(feature = "goals")]
    pub(crate) fn the_letters(&self) -> LetterProfile {
        self.letters.clone().or_else(|| built_in_letters(None)).unwrap_or_default()
    }

    /// Whether the letters ask this of goals.
    #[cfg(feature = "goals")]
    pub(super) fn asks(&self, aspect: Aspect) -> bool {
        match &self.letters {
            Some(profile) => profile.letters.items().any(|(_, letter)| letter.aspect.known() == Some(&aspect)),
            None => USUAL_LETTERS.iter().any(|(_, usual)| *usual == aspect),
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How severe a rule is here and whether that was set here, or `None` where it is off.
    pub(crate) fn severity_of(&self, rule: &str, origin: Origin, severity: Severity) -> Option<(Severity, bool)> {
        let adjustment = self.rules.iter().find(|(known, _)| known == rule).map(|(_, adjustment)| adjustment);
        let on = adjustment.and_then(|adjustment| adjustment.on).unwrap_or(match origin {
            Origin::Source => true,
            Origin::Practice => self.practice,
            Origin::Design => matches!(severity, Severity::Error | Severity::Info),
        });
        let own = adjustment.and_then(|adjustment| adjustment.severity);
        on.then(|| (own.unwrap_or(severity), own.is_some()))
    }
}
