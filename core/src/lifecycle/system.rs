//! The steps of a programme's qualification system: the usual ones, and its own.

use super::presets::{Usual, steps_of, way_forward};
use crate::model::{
    Body, BodyKind, DocumentKind, Gate, GateOutcome, PositionKind, Programme, ProjectState, QualificationPreset,
    QualificationSystem, Transition,
};
use crate::value::{Choice, Field, Language, List, choice, lowered, words};

/// Who decides or advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role<'a> {
    /// A body or a leading role of the programme.
    Body(BodyKind),
    /// A role in the project.
    Position(PositionKind),
    /// Those who propose an idea, and will own the project.
    Initiator,
    /// As the programme calls it.
    Named(&'a str),
}

const INITIATOR: Choice = Choice {
    code: "initiator",
    title: words!("de som foreslår ideen", "dei som kjem med ideen", "those who propose the idea"),
};

impl<'a> Role<'a> {
    /// What somebody means by a code, what a kind is called, or a name.
    pub fn of(text: &'a str) -> Self {
        let place = |choices: &[Choice]| choices.iter().position(|choice| is_called(choice, text));
        let body = place(BodyKind::CHOICES).and_then(|place| BodyKind::ALL.get(place));
        let position = place(PositionKind::CHOICES).and_then(|place| PositionKind::ALL.get(place));
        let known = body.map(|kind| Self::Body(*kind)).or(position.map(|kind| Self::Position(*kind)));
        let initiator = is_called(&INITIATOR, text).then_some(Self::Initiator);
        known.or(initiator).unwrap_or(Self::Named(text))
    }

    /// What it is called: by the programme where it has such a body, or else what its kind is called.
    pub fn title(self, programme: Option<&Programme>, language: Language) -> String {
        let kind = match self {
            Self::Named(name) => return name.to_owned(),
            Self::Initiator => return INITIATOR.title.in_language(language).to_owned(),
            Self::Position(kind) => return kind.title().in_language(language).to_owned(),
            Self::Body(kind) => kind,
        };
        let mut bodies = programme.into_iter().flat_map(|programme| programme.bodies.known()).flat_map(List::iter);
        let is_it = |body: &&Body| body.kind.known() == Some(&kind);
        let own = bodies.find_map(|(_, body)| Some(body).filter(is_it)?.name.filled());
        own.cloned().unwrap_or_else(|| kind.title().in_language(language).to_owned())
    }
}

fn is_called(choice: &Choice, text: &str) -> bool {
    let words = Language::ALL.iter().map(|language| choice.title.in_language(*language));
    words.chain([choice.code]).any(|word| lowered(word) == lowered(text.trim()))
}

choice! {
    /// What is lacking before a step can be taken.
    LackKind {
        Document "document" => "et dokument", "eit dokument", "a document";
        Information "information" => "opplysninger", "opplysningar", "information";
        Judgement "judgement" => "en vurdering", "ei vurdering", "a judgement";
        NotMet "notMet" => "ikke oppfylt", "ikkje oppfylt", "not met";
        Programme "programme" => "opplysninger fra programmet", "opplysningar frå programmet", "information from the programme";
    }
}

impl LackKind {
    /// Whether it may become a condition: only what is missing may. What is not so, and what a person has
    /// still to judge, may not; nor may what the programme itself has yet to say.
    pub fn may_be_condition(self) -> bool {
        matches!(self, Self::Document | Self::Information)
    }

    /// Whether it matters to what can be chosen: what the programme has yet to say is not the project's matter.
    pub(crate) fn is_of_the_project(self) -> bool {
        self != Self::Programme
    }
}

/// What can be chosen at a gate where this is lacking. To come back with more and to stop can be chosen always.
pub(crate) fn outcomes(lacks: impl Iterator<Item = LackKind>) -> Vec<GateOutcome> {
    let (mut is_any, mut is_condition) = (false, true);
    for lack in lacks.filter(|lack| lack.is_of_the_project()) {
        is_any = true;
        is_condition &= lack.may_be_condition();
    }
    let on = match (is_any, is_condition) {
        (false, _) => Some(GateOutcome::Proceed),
        (true, true) => Some(GateOutcome::ProceedOnConditions),
        (true, false) => None,
    };
    on.into_iter().chain([GateOutcome::Revise, GateOutcome::Stop]).collect()
}

/// A step that can be taken from a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The state that it leads to.
    pub to: ProjectState,
    /// The gate that it passes; `None` where it passes none.
    pub gate: Option<Gate>,
    /// Who decides.
    pub decides: Vec<Role<'a>>,
    /// Who advises.
    pub advises: Vec<Role<'a>>,
    /// The documents that must be there.
    pub documents: Vec<DocumentKind>,
}

/// How projects of a programme come from idea to experience (*kvalifiseringssystem*).
///
/// Where a programme does not state which of agreement and letter comes first, its own order of states tells;
/// where that does not either, a step from one to the other is nobody's mistake, and the agreement is shown
/// first.
///
/// ```
/// use samspill::{BodyKind, Lifecycle, ProjectState, Role};
///
/// let usual = Lifecycle::of(None);
/// let recommend = &usual.steps_from(ProjectState::UnderAssessment)[0];
/// assert_eq!(recommend.decides, [Role::Body(BodyKind::ProgrammeManagement)]);
///
/// assert!(usual.leads(ProjectState::Qualified, ProjectState::InProgress), "what lies on the way may be left out");
/// assert!(!usual.leads(ProjectState::Declined, ProjectState::InProgress));
/// ```
///
/// Source: Områdeløft Saupstad-Kolstad, slides 13, 14, 18 and 20.
#[derive(Clone, Copy, Debug)]
pub struct Lifecycle<'a> {
    preset: Option<QualificationPreset>,
    order: Option<&'a List<ProjectState>>,
    system: Option<&'a QualificationSystem>,
}

impl<'a> Lifecycle<'a> {
    /// That of a programme, or the usual one.
    pub fn of(programme: Option<&'a Programme>) -> Self {
        let order = programme.and_then(|programme| programme.state_order.filled());
        let system = programme.and_then(|programme| programme.qualification.known());
        let stated = system.and_then(|system| system.preset.known()).copied();
        Self { preset: stated.or(order.and_then(implied_by)), order, system }
    }

    /// Which of agreement and letter comes first, where the programme has said so: itself, or by its order of
    /// states.
    pub fn preset(&self) -> Option<QualificationPreset> {
        self.preset
    }

    /// Whether the programme has said something about it.
    pub fn is_stated(&self) -> bool {
        let has_own =
            |system: &QualificationSystem| system.preset.known().is_some() || system.transitions.filled().is_some();
        self.system.is_some_and(has_own)
    }

    /// Whether the programme has said in which order states come.
    pub(crate) fn has_order(&self) -> bool {
        self.order.is_some() || self.system.is_some_and(|system| system.preset.known().is_some())
    }

    /// The states in order, in groups: those of one group come in either order. What is in none may come at
    /// any time.
    pub(crate) fn order(&self) -> Vec<Vec<ProjectState>> {
        match self.order {
            Some(own) => own.iter().map(|(_, state)| vec![*state]).collect(),
            None => way_forward(self.preset),
        }
    }

    /// The steps that can be taken from a state: the programme's own first.
    pub fn steps_from(&self, state: ProjectState) -> Vec<Step<'a>> {
        let usual: Vec<&Usual> =
            steps_of(self.preset.unwrap_or_default()).filter(|usual| usual.from.contains(&state)).collect();
        let mut steps: Vec<Step<'a>> = Vec::new();
        for (to, own) in self.own_from(state) {
            let usual = usual.iter().find(|usual| usual.to == to);
            steps.push(own_step(own, to, usual.copied()));
        }
        for usual in usual {
            if !steps.iter().any(|step| step.to == usual.to) {
                steps.push(Step {
                    to: usual.to,
                    gate: usual.gate,
                    decides: usual.decides.to_vec(),
                    advises: usual.advises.to_vec(),
                    documents: usual.documents.to_vec(),
                });
            }
        }
        steps
    }

    /// Whether a project can come from one state to another: by a step, or by leaving out what lies on the way
    /// forward. One that stays where it is has gone nowhere wrong.
    pub fn leads(&self, from: ProjectState, to: ProjectState) -> bool {
        let stands = standing(from);
        if from == to || self.is_step(from, to) || self.is_step(stands, to) || self.is_forward(stands, to) {
            return true;
        }
        let is_aside = !is_on_the_way(to);
        if !is_aside && is_on_the_way(stands) && stands != ProjectState::Archived {
            // What is not in the programme's own order may come at any time.
            return self.order.is_some_and(|own| !is_in(own, stands) || !is_in(own, to));
        }
        let mut between = ProjectState::ALL.iter().copied();
        is_aside && between.any(|state| self.is_forward(stands, state) && self.is_step(state, to))
    }

    fn own_from(&self, state: ProjectState) -> impl Iterator<Item = (ProjectState, &'a Transition)> {
        let own = self.system.and_then(|system| system.transitions.known()).into_iter().flat_map(List::iter);
        own.filter_map(move |(_, own)| {
            let mut from = own.from.known()?.iter();
            from.any(|(_, known)| *known == state).then_some((*own.to.known()?, own))
        })
    }

    fn is_step(&self, from: ProjectState, to: ProjectState) -> bool {
        let is_usual =
            |preset: &QualificationPreset| steps_of(*preset).any(|usual| usual.to == to && usual.from.contains(&from));
        let is_own = || self.own_from(from).any(|(own, _)| own == to);
        self.presets().iter().any(is_usual) || is_own()
    }

    /// Whether one state comes before the other on the way forward.
    fn is_forward(&self, from: ProjectState, to: ProjectState) -> bool {
        if let Some(own) = self.order.filter(|own| is_in(own, from) && is_in(own, to)) {
            return is_before(own.iter().map(|(_, state)| *state), from, to);
        }
        self.presets().iter().any(|preset| is_before(way_forward(Some(*preset)).into_iter().flatten(), from, to))
    }

    /// The orders that the programme may have.
    fn presets(&self) -> &[QualificationPreset] {
        match &self.preset {
            Some(preset) => std::slice::from_ref(preset),
            None => QualificationPreset::ALL,
        }
    }
}

/// The preset whose order of agreement and letter a programme's own order of states has.
fn implied_by(order: &List<ProjectState>) -> Option<QualificationPreset> {
    let mut states = order.iter().map(|(_, state)| *state);
    match states.find(|state| matches!(state, ProjectState::Agreed | ProjectState::Qualified))? {
        ProjectState::Agreed => Some(QualificationPreset::AgreementFirst),
        _ => Some(QualificationPreset::LetterFirst),
    }
}

/// Where on the way forward a project stands that has been put aside for a while.
fn standing(state: ProjectState) -> ProjectState {
    match state {
        ProjectState::Returned => ProjectState::UnderAssessment,
        ProjectState::Paused => ProjectState::InProgress,
        state => state,
    }
}

fn is_on_the_way(state: ProjectState) -> bool {
    way_forward(None).iter().flatten().any(|known| *known == state)
}

fn is_in(order: &List<ProjectState>, state: ProjectState) -> bool {
    order.iter().any(|(_, known)| *known == state)
}

fn is_before(order: impl Iterator<Item = ProjectState>, from: ProjectState, to: ProjectState) -> bool {
    order.skip_while(|state| *state != from).any(|state| state == to)
}

/// A step of the programme's own: what it does not state is as usual.
fn own_step<'a>(own: &'a Transition, to: ProjectState, usual: Option<&Usual>) -> Step<'a> {
    let roles = |field: &'a Field<List<String>>, usual: Option<&[Role<'static>]>| -> Vec<Role<'a>> {
        let stated = field.known().map(|list| list.iter().map(|(_, text)| Role::of(text)).collect());
        stated.unwrap_or_else(|| usual.unwrap_or_default().to_vec())
    };
    let documents = own.documents.known().map(|list| list.iter().map(|(_, kind)| *kind).collect());
    Step {
        to,
        gate: own.gate.known().copied().or(usual.and_then(|usual| usual.gate)),
        decides: roles(&own.decides, usual.map(|usual| usual.decides)),
        advises: roles(&own.advises, usual.map(|usual| usual.advises)),
        documents: documents.unwrap_or_else(|| usual.map(|usual| usual.documents.to_vec()).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ProjectState::*;

    fn programme(json: &str) -> Programme {
        serde_json::from_str(json).unwrap()
    }

    fn to(lifecycle: &Lifecycle<'_>, state: ProjectState) -> Vec<&'static str> {
        lifecycle.steps_from(state).iter().map(|step| step.to.code()).collect()
    }

    #[test]
    fn the_two_orders_differ_between_recommended_and_planning() {
        let letter = programme(r#"{"qualification": {"preset": "letterFirst"}}"#);
        let letter = Lifecycle::of(Some(&letter));
        let usual = Lifecycle::of(None);
        assert_eq!(to(&usual, Recommended), ["agreed", "declined"]);
        assert_eq!(to(&usual, Agreed), ["qualified", "declined", "merged", "woundDown"]);
        assert_eq!(to(&letter, Recommended), ["qualified", "declined"]);
        assert_eq!(to(&letter, Agreed), ["planning", "merged", "woundDown"]);
        assert!(!letter.leads(Agreed, Qualified) && letter.leads(Qualified, Agreed));
        assert!(usual.leads(Agreed, Qualified) && usual.leads(Qualified, Agreed), "nothing is stated");
    }

    #[test]
    fn the_order_of_states_tells_which_comes_first_where_nothing_else_does() {
        let own = programme(r#"{"stateOrder": ["recommended", "qualified", "agreed", "inProgress"]}"#);
        let own = Lifecycle::of(Some(&own));
        assert_eq!(to(&own, Recommended), ["qualified", "declined"]);
        assert!(!own.is_stated() && own.has_order());
        let both =
            programme(r#"{"stateOrder": ["qualified", "agreed"], "qualification": {"preset": "agreementFirst"}}"#);
        assert_eq!(to(&Lifecycle::of(Some(&both)), Recommended), ["agreed", "declined"]);
    }

    #[test]
    fn what_the_order_of_states_leaves_out_may_come_at_any_time() {
        let own = programme(r#"{"stateOrder": ["recommended", "agreed", "inProgress"]}"#);
        let own = Lifecycle::of(Some(&own));
        assert!(own.leads(InProgress, Qualified) && own.leads(Completed, InProgress));
        assert!(!own.leads(InProgress, Agreed) && !own.leads(InProgress, Declined));
        assert!(!own.leads(Declined, Qualified) && !own.leads(Archived, Planning));
    }

    #[test]
    fn own_steps_stand_in_for_usual_ones_or_come_in_addition() {
        let own = programme(
            r#"{"qualification": {"transitions": [
                {"from": ["underAssessment"], "to": "recommended", "decides": ["Rådet"], "advises": []},
                {"from": ["closing"], "to": "inProgress", "decides": ["projectOwner"], "documents": ["decision"]},
                {"to": "archived"}, {"from": ["closing"]}
            ]}}"#,
        );
        let own = Lifecycle::of(Some(&own));
        let steps = own.steps_from(UnderAssessment);
        assert_eq!(steps[0].decides, [Role::Named("Rådet")]);
        assert_eq!(steps[0].advises, []);
        assert_eq!(
            (steps[0].gate, steps[0].documents.as_slice()),
            (Some(Gate::Recommendation), &[DocumentKind::Appraisal][..])
        );
        assert_eq!(to(&own, UnderAssessment), ["recommended", "returned", "declined"]);
        assert!(own.leads(Closing, InProgress) && !Lifecycle::of(None).leads(Closing, InProgress));
        assert_eq!(own.steps_from(Closing)[0].decides, [Role::Position(PositionKind::ProjectOwner)]);
    }

    #[test]
    fn what_lies_on_the_way_may_be_left_out_and_nothing_else() {
        let usual = Lifecycle::of(None);
        let ways = [
            (Qualified, InProgress),
            (IdeaSubmitted, Declined),
            (Returned, Recommended),
            (Paused, Closing),
            (Paused, Planning),
            (Recommended, Merged),
        ];
        assert!(ways.iter().all(|(from, to)| usual.leads(*from, *to)));
        let none = [
            (Declined, InProgress),
            (Archived, Planning),
            (Merged, InProgress),
            (Merged, Archived),
            (InProgress, Qualified),
            (InProgress, Declined),
            (Completed, InProgress),
            (WoundDown, Planning),
        ];
        for (from, to) in none {
            assert!(!usual.leads(from, to), "{from:?} {to:?}");
        }
    }

    #[test]
    fn only_what_is_missing_may_become_a_condition() {
        use GateOutcome::*;
        let of = |lacks: &[LackKind]| outcomes(lacks.iter().copied());
        assert_eq!(of(&[]), [Proceed, Revise, Stop]);
        assert_eq!(of(&[LackKind::Document, LackKind::Information]), [ProceedOnConditions, Revise, Stop]);
        assert_eq!(of(&[LackKind::Information, LackKind::Judgement]), [Revise, Stop]);
        assert_eq!(of(&[LackKind::NotMet]), [Revise, Stop]);
    }

    #[test]
    fn a_role_is_called_what_the_programme_calls_it() {
        let own = programme(r#"{"bodies": [{"name": "Styringsgruppa", "kind": "steeringGroup"}]}"#);
        let title = |text| Role::of(text).title(Some(&own), Language::Nynorsk);
        assert_eq!(title("steeringGroup"), "Styringsgruppa");
        assert_eq!(title("Programleiar"), "programleiar");
        assert_eq!(title("projectOwner"), "prosjekteigar");
        assert_eq!(title("initiator"), "dei som kjem med ideen");
        assert_eq!(title("Rådet i Øvre"), "Rådet i Øvre");
    }

    #[test]
    fn every_state_but_the_last_ones_has_a_way_on() {
        for preset in QualificationPreset::ALL {
            let own = programme(&format!(r#"{{"qualification": {{"preset": "{}"}}}}"#, preset.code()));
            for state in ProjectState::ALL {
                let is_last = matches!(state, Merged | Archived);
                assert_eq!(to(&Lifecycle::of(Some(&own)), *state).is_empty(), is_last, "{state:?}");
            }
        }
    }
}
