//! The qualification system: which steps lead where, and what is lacking before them.
#![cfg(feature = "programme")]

use proptest::collection::vec;
use proptest::prelude::*;
use samspill::{
    Context, Day, Dossier, GateOutcome, IdeaNote, LackKind, Language, Lifecycle, OpenTransition, Programme, Project,
    ProjectEvent, ProjectState, QualificationPreset, QualificationSystem, Reading, Transition, Transitions,
};
use serde_json::{Value as Json, json};

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

fn transitions(dossier: &Json, language: Language) -> Vec<Transitions> {
    let context = Context::on(today()).language(language);
    let dossier = Reading::<Dossier>::of(&dossier.to_string(), &context);
    dossier.transitions(&dossier.within(&context))
}

fn step(transitions: &Transitions, to: ProjectState) -> &OpenTransition {
    transitions.open.iter().find(|open| open.to == to).unwrap()
}

/// A programme with one criterion that asks why now, and leaves a question for a person.
fn assessed(note: Json, answer: Json) -> Transitions {
    let set = json!({"id": "own", "criteria": [{
        "id": "now", "title": {"nb": "Tidspunktet"}, "gate": "recommendation", "question": {"nb": "Er tida inne?"},
        "parts": [{"id": "why", "test": "answered", "fields": ["ideaNote/whyNow"], "missing": {"nb": "Det står ikke hvorfor nå."}}],
    }]});
    let dossier = json!({
        "programme": {"mainGoals": [], "criteriaSets": [set]},
        "portfolio": {"projects": [{"code": "01/26", "title": "Kafé", "state": "underAssessment"}]},
        "ideaNotes": [note],
        "appraisals": [{"project": "01/26", "criteria": [answer]}],
    });
    transitions(&dossier, Language::Bokmal).remove(0)
}

#[test]
fn what_is_missing_may_become_a_condition() {
    let note = json!({"title": "Kafé"});
    let recommend = assessed(note, json!({}));
    let recommend = step(&recommend, ProjectState::Recommended);
    let lacks: Vec<(LackKind, &str)> = recommend.lacks.iter().map(|lack| (lack.kind, lack.text.as_str())).collect();
    assert_eq!(lacks, [(LackKind::Information, "Tidspunktet: Det står ikke hvorfor nå.")]);
    assert_eq!(recommend.outcomes, [GateOutcome::ProceedOnConditions, GateOutcome::Revise, GateOutcome::Stop]);
    assert_eq!(recommend.conditions().collect::<Vec<_>>(), ["Tidspunktet: Det står ikke hvorfor nå."]);
}

#[test]
fn what_awaits_a_person_or_is_not_met_may_not() {
    let note = json!({"title": "Kafé", "whyNow": "Lokalet er ledig."});
    let judged = assessed(note.clone(), json!({}));
    let judged = step(&judged, ProjectState::Recommended);
    assert_eq!(
        (judged.lacks[0].kind, judged.lacks[0].text.as_str()),
        (LackKind::Judgement, "Tidspunktet: Er tida inne?")
    );
    assert_eq!(judged.outcomes, [GateOutcome::Revise, GateOutcome::Stop]);
    assert_eq!(judged.conditions().count(), 0);

    let against =
        assessed(note.clone(), json!({"criterion": "now", "outcome": "notMet", "reason": "Vi venter til våren."}));
    let against = step(&against, ProjectState::Recommended);
    assert_eq!(
        (against.lacks[0].kind, against.lacks[0].text.as_str()),
        (LackKind::NotMet, "Tidspunktet: Vi venter til våren.")
    );
    assert_eq!(against.outcomes, [GateOutcome::Revise, GateOutcome::Stop]);

    let settled = assessed(note, json!({"criterion": "now", "outcome": "met", "reason": "Ja."}));
    let settled = step(&settled, ProjectState::Recommended);
    assert!(settled.lacks.is_empty());
    assert_eq!(settled.outcomes, [GateOutcome::Proceed, GateOutcome::Revise, GateOutcome::Stop]);
}

#[test]
fn documents_of_the_project_are_at_hand_and_those_replaced_are_not() {
    let dossier = |status: &str| {
        json!({
            "programme": {"qualification": {"preset": "letterFirst"}, "aliases": [{"document": "projectAgreement", "name": "Samarbeidsavtale"}]},
            "portfolio": {"projects": [{"code": "01/26", "title": "Kafé", "state": "qualified"}]},
            "qualificationLetters": [{"project": "Kafé", "approval": {"status": status}}],
        })
    };
    let told = |status| {
        let transitions = transitions(&dossier(status), Language::Nynorsk).remove(0);
        let agree = step(&transitions, ProjectState::Agreed).clone();
        agree.documents.into_iter().map(|document| (document.title, document.present)).collect::<Vec<_>>()
    };
    assert_eq!(told("final"), [("kvalifiseringsbrev".to_owned(), true), ("Samarbeidsavtale".to_owned(), false)]);
    assert_eq!(told("superseded")[0], ("kvalifiseringsbrev".to_owned(), false));
}

#[test]
fn a_project_stands_where_its_events_say_or_where_it_states() {
    let projects = json!([
        {"state": "planning", "events": [{"state": "qualified", "date": "2026-05"}, {"state": "agreed", "date": "2026-09"}, {"state": "planning", "date": "2027"}]},
        {"state": "planning"},
        {"state": "agreed", "events": [{"state": "agreed", "date": "2026"}, {"state": "planning", "date": "2026"}]},
        {"events": [{"state": "agreed", "date": "2026-05"}, {"state": "planning"}]},
        {"title": "Kafé"},
    ]);
    let all = transitions(&json!({"portfolio": {"projects": projects}}), Language::Bokmal);
    let told: Vec<_> = all.iter().map(|one| (one.state.map(ProjectState::code), one.certain)).collect();
    assert_eq!(
        told,
        [
            (Some("agreed"), true),
            (Some("planning"), true),
            (Some("agreed"), false),
            (Some("planning"), false),
            (None, false)
        ]
    );
    assert!(all[4].open.is_empty());
}

#[test]
fn an_idea_note_lacks_what_submission_requires() {
    let context = Context::on(today()).language(Language::English);
    let note = Reading::<IdeaNote>::of(r#"{"title": "Kafé", "challenge": "Få møteplasser"}"#, &context);
    let submit = note.transitions(&context).unwrap().open.remove(0);
    assert_eq!(submit.decides, ["those who propose the idea"]);
    assert_eq!(
        submit.lacks.iter().map(|lack| lack.text.as_str()).collect::<Vec<_>>(),
        ["Not stated yet: who proposes the idea."]
    );
    assert!(Reading::<IdeaNote>::of("?", &context).transitions(&context).is_none());
}

fn state() -> impl Strategy<Value = ProjectState> {
    prop::sample::select(ProjectState::ALL)
}

fn programme() -> impl Strategy<Value = Option<Programme>> {
    let own = (vec(state(), 1..3), state()).prop_map(|(from, to)| Transition {
        from: from.into(),
        to: to.into(),
        ..Transition::default()
    });
    let system = (prop::option::of(prop::sample::select(QualificationPreset::ALL)), vec(own, 0..3));
    let system = system.prop_map(|(preset, transitions)| QualificationSystem {
        preset: preset.map_or(samspill::Field::Absent, Into::into),
        transitions: transitions.into(),
        ..QualificationSystem::default()
    });
    let programme = system.prop_map(|system| Programme { qualification: system.into(), ..Programme::default() });
    prop::option::of(programme)
}

proptest! {
    /// No sequence of events that follow each other by date comes to a state that no way leads to without a
    /// finding about that event or, where another order is told, about one that it crosses.
    #[test]
    fn no_log_comes_astray_unseen(
        programme in programme(),
        mut log in vec((state(), 0_u32..400), 0..9),
        turned in any::<prop::sample::Index>(),
    ) {
        log.sort_by_key(|(_, day)| *day);
        log.dedup_by_key(|(_, day)| *day);
        let at = |day: u32| Day::new(2025 + i32::try_from(day / 336).unwrap(), day / 28 % 12 + 1, day % 28 + 1).unwrap();
        let event = |(state, day): &(ProjectState, u32)| ProjectEvent { state: (*state).into(), date: at(*day).into(), ..ProjectEvent::default() };
        let mut events: Vec<ProjectEvent> = log.iter().map(event).collect();
        // Where in the log an event stands is no matter.
        let turn = if events.is_empty() { 0 } else { turned.index(events.len()) };
        events.rotate_left(turn);
        let project = Project { events: events.into(), ..Project::default() };
        let context = Context::on(today());
        let context = programme.as_ref().map_or(context.clone(), |programme| context.clone().programme(programme));
        let report = samspill::check(&project, &context);
        let lifecycle = Lifecycle::of(programme.as_ref());
        for (earlier, later) in log.iter().zip(log.iter().skip(1)) {
            let place = log.iter().position(|event| event == later).unwrap();
            let place = (place + log.len() - turn) % log.len();
            let about = format!("/events/{place}/");
            let is_told = report.findings().iter().any(|finding| {
                ["event-without-way", "events-out-of-order"].contains(&finding.rule())
                    && finding.pointer().to_string().starts_with(&about)
            });
            prop_assert!(is_told || lifecycle.leads(earlier.0, later.0), "{:?} to {:?}", earlier.0, later.0);
        }
        let without_way = report.findings().iter().filter(|finding| finding.rule() == "event-without-way").count();
        let lost = log.iter().zip(log.iter().skip(1)).filter(|(from, to)| !lifecycle.leads(from.0, to.0)).count();
        prop_assert!(without_way <= lost, "{without_way} told of {lost}");
    }

    /// Each open step is one that leads somewhere, and going on is never offered with and without conditions.
    #[test]
    fn open_steps_lead_on(programme in programme(), state in state()) {
        let lifecycle = Lifecycle::of(programme.as_ref());
        for step in lifecycle.steps_from(state) {
            prop_assert!(lifecycle.leads(state, step.to));
        }
        let written = programme.map(|programme| serde_json::to_value(programme).unwrap()).unwrap_or(json!({}));
        let dossier = json!({"programme": written, "portfolio": {"projects": [{"state": state.code()}]}});
        for open in &transitions(&dossier, Language::Nynorsk)[0].open {
            let goes_on = |outcome| open.outcomes.contains(&outcome);
            prop_assert!(!(goes_on(GateOutcome::Proceed) && goes_on(GateOutcome::ProceedOnConditions)));
            prop_assert_eq!(goes_on(GateOutcome::Proceed), open.gate.is_some() && open.lacks.is_empty());
            prop_assert_eq!(open.outcomes.is_empty(), open.gate.is_none());
        }
    }
}
