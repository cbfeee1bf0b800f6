//! Pictures of what several projects are to each other.

use samspill::render::{Picture, coverage_picture, dependency_picture, roadmap_picture};
use samspill::{Context, Coordination, Day, Dossier, Language, Reading};

use crate::pages::{compare, expect_on_page, expect_texts_apart, look_at};

type Draw = fn(&Coordination<'_>, &Context<'_>) -> Picture;

const PICTURES: [(&str, Draw); 3] =
    [("coverage", coverage_picture), ("roadmap", roadmap_picture), ("dependencies", dependency_picture)];

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

/// The points that a path of straight lines and curves goes through.
fn points_of(path: &str) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for part in path.split(['M', 'L', 'C']).skip(1) {
        let numbers: Vec<f64> = part.split(' ').map(|number| number.parse().unwrap()).collect();
        let ends: Vec<(f64, f64)> = numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect();
        let from = points.last().copied().unwrap_or(ends[0]);
        let curve = match ends[..] {
            [to] => [from, from, to, to],
            [one, other, to] => [from, one, other, to],
            _ => panic!("{path}"),
        };
        for step in 0..=40 {
            let (t, s) = (f64::from(step) / 40.0, 1.0 - f64::from(step) / 40.0);
            let at = |part: fn(&(f64, f64)) -> f64| {
                let [a, b, c, d] = [part(&curve[0]), part(&curve[1]), part(&curve[2]), part(&curve[3])];
                a * s * s * s + 3.0 * b * s * s * t + 3.0 * c * s * t * t + d * t * t * t
            };
            points.push((at(|point| point.0), at(|point| point.1)));
        }
    }
    points
}

#[test]
fn no_line_runs_through_a_box() {
    let many = [8, 20, 60].map(many);
    for text in many.iter().map(String::as_str).chain([FULL]) {
        let picture = drawn(text, dependency_picture, Language::Nynorsk);
        let page = roxmltree::Document::parse(&picture.svg).unwrap();
        let number = |node: &roxmltree::Node<'_, '_>, key: &str| node.attribute(key).unwrap().parse::<f64>().unwrap();
        let boxes: Vec<_> = page
            .descendants()
            .filter(|node| node.attribute("rx") == Some("5"))
            .map(|node| ["x", "y", "width", "height"].map(|key| number(&node, key)))
            .collect();
        let lines: Vec<_> =
            page.descendants().filter_map(|node| node.attribute("d")).filter(|d| d.contains('C')).collect();
        assert!(boxes.len() > 1 && boxes.len() <= 40 && !lines.is_empty());
        for (line, (x, y)) in lines.iter().flat_map(|line| points_of(line).into_iter().map(move |point| (line, point)))
        {
            for [left, top, width, height] in &boxes {
                let is_within = x > left + 0.5 && x < left + width - 0.5 && y > top + 0.5 && y < top + height - 0.5;
                assert!(!is_within, "{line} at {x} {y}");
            }
        }
        for (place, one) in boxes.iter().enumerate() {
            for other in &boxes[place + 1..] {
                let is_apart = one[0] + one[2] <= other[0] || other[0] + other[2] <= one[0];
                assert!(is_apart || one[1] + one[3] <= other[1] || other[1] + other[3] <= one[1]);
            }
        }
    }
}
