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

fn kinds(step: &OpenTransition) -> Vec<LackKind> {
    step.lacks.iter().map(|lack| lack.kind).collect()
}

#[test]
fn what_is_missing_may_become_a_condition_once_a_person_has_judged() {
    let note = json!({"title": "Kafé"});
    let nobody = assessed(note.clone(), json!({}));
    let nobody = step(&nobody, ProjectState::Recommended);
    assert_eq!(kinds(nobody), [LackKind::Information, LackKind::Judgement]);
    assert_eq!(nobody.outcomes, [GateOutcome::Revise, GateOutcome::Stop]);

    let recommend = assessed(note, json!({"criterion": "now", "outcome": "met"}));
    let recommend = step(&recommend, ProjectState::Recommended);
    let lacks: Vec<(LackKind, &str)> = recommend.lacks.iter().map(|lack| (lack.kind, lack.text.as_str())).collect();
    assert_eq!(lacks, [(LackKind::Information, "Tidspunktet: Det står ikke hvorfor nå.")]);
    assert_eq!(recommend.outcomes, [GateOutcome::ProceedOnConditions, GateOutcome::Revise, GateOutcome::Stop]);
    assert_eq!(recommend.conditions().collect::<Vec<_>>(), ["Tidspunktet: Det står ikke hvorfor nå."]);
}

/// The step to be recommended, by one criterion of these parts.
fn by(criterion: Json, project: Json, programme: Json, answer: Json) -> OpenTransition {
    let mut programme = programme;
    programme["criteriaSets"] = json!([{"id": "own", "criteria": [criterion]}]);
    let mut project = project;
    project["code"] = "01/26".into();
    project["state"] = "underAssessment".into();
    let dossier = json!({
        "programme": programme,
        "portfolio": {"projects": [project, {"code": "02/26"}]},
        "appraisals": [{"project": "01/26", "criteria": [answer]}],
    });
    step(&transitions(&dossier, Language::Bokmal)[0], ProjectState::Recommended).clone()
}

#[test]
fn what_is_told_as_not_so_becomes_no_condition() {
    let criterion = json!({"id": "one", "gate": "recommendation", "parts": [
        {"id": "either", "test": "any", "parts": ["large", "named"]},
        {"id": "large", "test": "range", "fields": ["project/cost"], "least": 1000, "missing": {"nb": "Ingen kostnad."}, "against": {"nb": "For lite."}},
        {"id": "named", "test": "answered", "fields": ["project/title"], "missing": {"nb": "Ingen tittel."}},
    ]});
    let step = by(criterion, json!({"cost": 10}), json!({}), json!({}));
    assert_eq!(step.conditions().collect::<Vec<_>>(), ["Ingen tittel."]);
}

#[test]
fn what_the_programme_lacks_is_no_condition_of_a_project() {
    let boundary = |field: &str| {
        json!({"id": "one", "kind": "boundary", "gate": "recommendation", "question": {"nb": "Går det?"}, "parts": [
            {"id": "part", "test": "answered", "fields": [field], "missing": {"nb": "Vi vet det ikke."}},
        ]})
    };
    let met = json!({"criterion": "one", "outcome": "met"});
    for field in ["programme/budget", "portfolio/projects/*/grant"] {
        let judged = by(boundary(field), json!({}), json!({}), met.clone());
        assert_eq!(kinds(&judged), [LackKind::Programme], "{field}");
        assert_eq!(judged.outcomes[0], GateOutcome::Proceed);
        let not_judged = by(boundary(field), json!({}), json!({}), json!({}));
        assert_eq!(kinds(&not_judged), [LackKind::Programme, LackKind::Judgement], "{field}");
    }
    let own = by(boundary("project/cost"), json!({}), json!({}), met);
    assert_eq!(own.conditions().collect::<Vec<_>>(), ["Vi vet det ikke."]);
}

/// Whether one can go on, and whether without conditions.
fn ways_on(dossier: &Json) -> (bool, bool) {
    let transitions = transitions(dossier, Language::Bokmal);
    let outcomes = &step(&transitions[0], ProjectState::Recommended).outcomes;
    let on_conditions = outcomes.contains(&GateOutcome::ProceedOnConditions);
    let goes_on = outcomes.contains(&GateOutcome::Proceed);
    (goes_on || on_conditions, goes_on)
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
        {"state": "planning", "events": [{"state": "?", "date": "2026-05"}]},
        {"state": "agreed", "events": [{"state": "agreed", "date": "2026-05"}, "?"]},
        {"state": "planning", "events": "?"},
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
            (None, false),
            (Some("planning"), false),
            (Some("agreed"), false),
            (Some("planning"), false)
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

/// Facts, each with where it stands.
const FACTS: &[(&str, &str, &str)] = &[
    ("/ideaNotes/0", "title", r#""Kafé""#),
    ("/ideaNotes/0", "challenge", r#""Få møteplasser""#),
    ("/ideaNotes/0", "whyNow", r#""Lokalet er ledig""#),
    ("/ideaNotes/0", "expectedBenefits", r#"["Flere møtes"]"#),
    ("/ideaNotes/0", "continuation", r#""Lagene driver kafeen videre""#),
    ("/ideaNotes/0", "asksOfProgramme", r#"["money"]"#),
    ("/ideaNotes/0", "proposedOwner", r#""Kultur og idrett""#),
    ("/ideaNotes/0", "partners", r#"[{"name": "Velforeningen"}]"#),
    ("/ideaNotes/0", "whyTogether", r#""Ingen får det til alene""#),
    ("/portfolio/projects/0", "cost", r#""150000""#),
    ("/portfolio/projects/0", "owner", r#""Kultur og idrett""#),
    ("/portfolio/projects/0", "grant", r#""50000""#),
    ("/portfolio/projects/1", "grant", r#""50000""#),
    ("/programme", "budget", r#""1000000""#),
];

/// Every order of some places.
fn orders(places: &[usize]) -> Vec<Vec<usize>> {
    let Some((first, rest)) = places.split_first() else { return vec![Vec::new()] };
    let put_in = |order: Vec<usize>| (0..=order.len()).map(move |at| [&order[..at], &[*first], &order[at..]].concat());
    orders(rest).into_iter().flat_map(put_in).collect()
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
            prop_assert_eq!(goes_on(GateOutcome::Proceed),
                open.gate.is_some() && open.lacks.iter().all(|lack| lack.kind == LackKind::Programme));
            prop_assert_eq!(open.outcomes.is_empty(), open.gate.is_none());
        }
    }

    /// One more fact never closes a way on: by the built-in criteria, with whatever people have answered.
    #[test]
    fn what_is_stated_closes_no_way(
        given in vec(any::<bool>(), FACTS.len()),
        added in 0..FACTS.len(),
        answered in vec(prop::option::of(prop::sample::select(vec!["met", "undetermined"])), 9),
        appraised in any::<bool>(),
    ) {
        let dossier = |given: &[bool]| {
            let mut dossier = json!({
                "programme": {}, "ideaNotes": [{"code": "01/26"}],
                "portfolio": {"projects": [{"code": "01/26", "state": "underAssessment"}, {"code": "02/26"}]},
            });
            for ((pointer, key, fact), _) in FACTS.iter().zip(given).filter(|(_, given)| **given) {
                dossier.pointer_mut(pointer).unwrap()[*key] = serde_json::from_str(fact).unwrap();
            }
            if appraised {
                let answers = answered.iter().enumerate();
                let answers = answers.filter_map(|(place, answer)| Some(json!({"criterion": (place + 1).to_string(), "outcome": (*answer)?})));
                dossier["appraisals"] = json!([{"project": "01/26", "criteria": answers.collect::<Vec<_>>()}]);
            }
            dossier
        };
        let before = ways_on(&dossier(&given));
        let mut more = given.clone();
        more[added] = true;
        let after = ways_on(&dossier(&more));
        prop_assert!(after >= before, "{} closes {before:?} to {after:?}", FACTS[added].1);
    }

    /// A log that no reading of leads anywhere is never silent: whatever stands in it of dates, none, the same
    /// ones, or some that are set back. And one that leads on in its own order, by dates that do not go against
    /// that, is told of nothing.
    #[test]
    fn every_kind_of_log_is_followed(
        programme in programme(),
        log in vec((state(), prop::option::of(0_i32..3), prop::bool::weighted(0.2)), 0..5),
    ) {
        let event = |(state, day, is_set_back): &(ProjectState, Option<i32>, bool)| ProjectEvent {
            state: (*state).into(),
            date: day.map_or(samspill::Field::Absent, |day| Day::new(2025 + day, 5, 1).unwrap().into()),
            retroactive: (*is_set_back).into(),
            ..ProjectEvent::default()
        };
        let project = Project { events: log.iter().map(event).collect::<Vec<_>>().into(), ..Project::default() };
        let context = Context::on(today());
        let context = programme.as_ref().map_or(context.clone(), |programme| context.clone().programme(programme));
        let report = samspill::check(&project, &context);
        let rules = ["event-without-way", "events-out-of-order"];
        let is_told = report.findings().iter().any(|finding| rules.contains(&finding.rule()));
        let is_without_way = report.findings().iter().any(|finding| finding.rule() == rules[0]);
        let lifecycle = Lifecycle::of(programme.as_ref());
        let leads = |order: &[usize]| order.windows(2).all(|pair| lifecycle.leads(log[pair[0]].0, log[pair[1]].0));
        let places: Vec<usize> = (0..log.len()).collect();
        if !orders(&places).iter().any(|order| leads(order)) {
            prop_assert!(is_told, "no order of it leads anywhere");
        }
        let dates: Vec<i32> = log.iter().filter_map(|(_, day, _)| *day).collect();
        if dates.is_sorted() && leads(&places) {
            prop_assert!(!is_without_way, "the log itself leads on");
        }
        let is_plain = dates.is_sorted_by(|one, other| one < other) && !log.iter().any(|(.., is_set_back)| *is_set_back);
        if is_plain && !leads(&places) {
            prop_assert!(is_told, "the log does not lead on");
        }
    }
}
