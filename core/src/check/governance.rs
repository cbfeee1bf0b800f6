//! Who decides, advises and reports in a programme, told as a whole.

use serde::Serialize;

use super::answer::MadeAnswer;
use super::{Made, Reading};
use crate::context::Context;
use crate::governance::{Fact, Governance, Stated, Ties, each_once, mandate_pointer};
use crate::model::Dossier;
use crate::value::{Language, Pointer};

/// Who decides, advises and reports in a programme: its bodies and their mandates together.
///
/// ```
/// use samspill::{Context, Day, Dossier, Language, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?);
/// let text = r#"{"programme": {"bodies": [{"name": "Programrådet", "kind": "programmeCouncil", "advises": ["programmeManagement"]},
///     {"kind": "programmeManagement"}]}}"#;
/// let dossier = Reading::<Dossier>::of(text, &context);
/// let governance = dossier.governance(&dossier.within(&context));
/// assert_eq!(governance.sentences(Language::Bokmal), ["Programrådet gir råd til programledelsen."]);
/// assert_eq!(governance.sentences(Language::Nynorsk), ["Programrådet gir råd til programleiinga."]);
/// assert!(governance.circles(Language::Bokmal).is_empty());
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Områdeløft Saupstad-Kolstad, slides 13 and 14.
#[derive(Clone, Debug)]
pub struct WhoDoesWhat {
    made: Made,
    governance: Governance,
    /// Where the programme stands in the file; `None` where it came with the context.
    programme: Option<Pointer>,
}

impl Reading<Dossier> {
    /// Who decides, advises and reports in the programme of a file, by its bodies and the mandates that hold.
    /// `context` is the one that [`within`](Self::within) gives.
    pub fn governance(&self, context: &Context<'_>) -> WhoDoesWhat {
        let is_here = self.document().programme.known().is_some();
        WhoDoesWhat {
            made: Made::of(context),
            governance: context.governance().cloned().unwrap_or_default(),
            programme: is_here.then(|| Pointer::root().then("programme")),
        }
    }
}

impl WhoDoesWhat {
    /// Body by body: what it decides, on whose behalf, whom it advises and to whom it reports.
    pub fn sentences(&self, language: Language) -> Vec<String> {
        self.governance.sentences(language)
    }

    /// Where reporting goes in a circle: each body reports to the next, and the last to the first.
    pub fn circles(&self, language: Language) -> Vec<Vec<String>> {
        let named = |circle: &Vec<usize>| circle.iter().filter_map(|place| self.name(*place, language)).collect();
        self.governance.circles().iter().map(named).collect()
    }

    /// The same in the language of the context, as other languages are given it.
    pub fn answer(&self) -> GovernanceAnswer<'_> {
        let language = self.made.speech.language();
        GovernanceAnswer {
            made: MadeAnswer::of(&self.made),
            bodies: self.governance.bodies().map(|(place, ties)| self.body(place, ties, language)).collect(),
            circles: self.circles(language),
            sentences: self.sentences(language),
        }
    }

    fn body<'s>(&'s self, place: usize, ties: &'s Ties, language: Language) -> BodyAnswer<'s> {
        let programme = self.programme.clone().unwrap_or_default();
        BodyAnswer {
            id: ties.id.as_deref(),
            name: ties.name.as_deref(),
            kind: ties.kind.map(|kind| kind.code()),
            words: ties.kind.map(|kind| kind.title().in_language(language)),
            decides: listed(&ties.decides, |fact| vec![fact.text.clone()]),
            advises: listed(&ties.advises, |fact| self.meant(fact, language)),
            reports_to: listed(&ties.reports_to, |fact| self.meant(fact, language)),
            acts_for: listed(&ties.represents, |fact| self.meant(fact, language)),
            members: ties.members,
            mandate: ties.mandate.map(mandate_pointer),
            document: self.programme.is_none().then_some("programme"),
            pointer: programme.then("bodies").then(place),
        }
    }

    /// The names of those who are meant, or what was written where they are no bodies of the programme.
    fn meant(&self, fact: &Fact, language: Language) -> Vec<String> {
        let bodies = fact.means.iter().filter(|_| !fact.is_leader);
        let names: Vec<String> = bodies.filter_map(|place| self.name(*place, language)).collect();
        if names.is_empty() { vec![fact.text.clone()] } else { names }
    }

    fn name(&self, place: usize, language: Language) -> Option<String> {
        let ties = self.governance.body(place)?;
        let kind = ties.kind.map(|kind| kind.title().in_language(language).to_owned());
        ties.name.clone().or(kind).or_else(|| ties.id.clone())
    }
}

/// What is stated of a matter, each once; `None` where nothing is.
fn listed(stated: &Stated, told: impl Fn(&Fact) -> Vec<String>) -> Option<Vec<String>> {
    let all = each_once(stated.facts.iter().flat_map(told));
    (stated.is_none || !all.is_empty()).then_some(all)
}

/// Who decides, advises and reports in a programme.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Governance"))]
pub struct GovernanceAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The bodies and leading roles of the programme, in order.
    bodies: Vec<BodyAnswer<'a>>,
    /// Where reporting goes in a circle: the names of those in it. Each reports to the next, and the last to the first.
    circles: Vec<Vec<String>>,
    /// Who decides what, on whose behalf, who advises whom and who reports to whom, in plain words, body by body.
    sentences: Vec<String>,
}

/// What is stated of a body, in the programme and in its mandate.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GovernanceBody"))]
struct BodyAnswer<'a> {
    /// The name for it that does not change.
    id: Option<&'a str>,
    /// What it is called.
    name: Option<&'a str>,
    /// What kind of body it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::model::BodyKind>"))]
    kind: Option<&'static str>,
    /// The same in words.
    words: Option<&'static str>,
    /// What it decides; `null` where nobody has said, empty where it decides nothing.
    decides: Option<Vec<String>>,
    /// Whom it advises; `null` where nobody has said.
    advises: Option<Vec<String>>,
    /// To whom it reports; `null` where nobody has said.
    reports_to: Option<Vec<String>>,
    /// On whose behalf it acts; `null` where nobody has said.
    acts_for: Option<Vec<String>>,
    /// How many members its mandate has; `null` where it does not say.
    members: Option<usize>,
    /// Where its mandate stands; `null` where the file holds none.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    mandate: Option<Pointer>,
    /// Which other document it is in; left out where it is in the one that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'static str>,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
}
