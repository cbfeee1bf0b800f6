//! Pictures of what several projects are to each other.

use samspill::render::{Picture, coverage_picture, roadmap_picture};
use samspill::{Context, Coordination, Day, Dossier, Language, Reading};

use crate::pages::{compare, expect_on_page, expect_texts_apart, look_at};

type Draw = fn(&Coordination<'_>, &Context<'_>) -> Picture;

const PICTURES: [(&str, Draw); 2] = [("coverage", coverage_picture), ("roadmap", roadmap_picture)];

/// An invented programme with all that these pictures can show.
const FULL: &str = include_str!("projects.json");

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

fn drawn(text: &str, draw: Draw, language: Language) -> Picture {
    let context = Context::on(today()).language(language);
    Reading::<Dossier>::of(text, &context).coordinate(&context, draw)
}

#[test]
fn pictures_of_projects_are_as_they_were_when_they_were_looked_at() {
    let cases = [("portfolio", FULL, Language::Nynorsk), ("empty-portfolio", "{}", Language::English)];
    for (name, text, language) in cases {
        for (kind, draw) in PICTURES {
            let picture = drawn(text, draw, language);
            compare(&format!("{name}-{kind}.svg"), &picture.svg);
            compare(&format!("{name}-{kind}.html"), &picture.html);
        }
    }
}

#[test]
fn pictures_of_projects_keep_to_their_page_and_no_text_lies_over_another() {
    let many = many(60);
    for text in [FULL, "{}", &many, r#"{"portfolio": {"projects": [{}, 3, {"title": "Kafé"}]}}"#] {
        for (kind, draw) in PICTURES {
            for language in Language::ALL {
                let (name, picture) = (format!("{kind} {}", language.code()), drawn(text, draw, *language));
                look_at(&format!("{kind}-{}-{}.svg", language.code(), text.len()), &picture.svg);
                expect_on_page(&name, &picture.svg);
                expect_texts_apart(&name, &picture.svg);
                let table = format!("<div>{}</div>", picture.html);
                roxmltree::Document::parse(&table).unwrap_or_else(|fault| panic!("{name}: {fault}"));
                let is_a4 = ["viewBox=\"0 0 794 1123\"", "viewBox=\"0 0 1123 794\""];
                assert!(is_a4.iter().any(|size| picture.svg.contains(size)), "{name}");
            }
        }
    }
}

/// Many projects with long names that work towards many goals, wait for each other and call on many.
fn many(count: usize) -> String {
    let goals: Vec<String> = (1..=9)
        .map(|goal| format!(r#"{{"number": {goal}, "name": "Næringslivssamarbeidsavtaleforhandlinger {goal}"}}"#))
        .collect();
    let project = |number: usize| {
        let (goal, other, before) = (number % 9 + 1, number % 7 + 1, number.saturating_sub(number % 5 + 1));
        let month = number % 12 + 1;
        format!(
            r#"{{"code": "{number:02}/26", "title": "Menneskerettighetsorganisasjonenes landssammenslutningsrepresentantskap {number}",
            "period": {{"start": "2026-{month:02}", "end": "2028-{month:02}"}},
            "mainGoals": [{{"goal": "{goal}"}}, {{"goal": "{other}", "reason": "Fordi."}}],
            "milestones": [{{"id": "M{number}", "text": "Alt sammen er <ferdig> & innviet med fest for hele bygda", "planned": "2027-{month:02}"}}],
            "links": [{{"project": "{before:02}/26", "kind": "dependsOn", "milestone": "M{number}", "otherMilestone": "M{before}"}},
                {{"project": "{other:02}/26", "kind": "sharesResource"}}],
            "activities": [{{"title": "Møte", "time": "2027-{month:02}-03", "people": [{{"name": "Kari Nordmann-Hansen {other}"}}], "targetGroups": ["Gruppe nummer {goal} i bygda", "Ungdom"]}}]}}"#
        )
    };
    let projects: Vec<String> = (1..=count).map(project).collect();
    let plans: Vec<String> = (1..=count.min(20))
        .map(|number| {
            format!(r#"{{"project": "{number:02}/26", "period": {{"start": "2027-01", "end": "2029"}}, "organisation": [{{"name": "Kari Nordmann-Hansen {}", "percent": 12.5}}]}}"#, number % 4)
        })
        .collect();
    format!(
        r#"{{"programme": {{"title": "Områdeløft", "mainGoals": [{}]}}, "portfolio": {{"projects": [{}]}}, "projectPlans": [{}]}}"#,
        goals.join(", "),
        projects.join(", "),
        plans.join(", ")
    )
}
