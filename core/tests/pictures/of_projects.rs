//! Pictures of what several projects are to each other.

use samspill::render::{Picture, coverage_picture, dependency_picture, load_picture, roadmap_picture};
use samspill::{Context, Coordination, Day, Dossier, Language, Reading};

use crate::pages::{compare, expect_lists, expect_on_page, expect_texts_apart, look_at, root};

type Draw = fn(&Coordination<'_>, &Context<'_>) -> Picture;

const PICTURES: [(&str, Draw); 4] = [
    ("coverage", coverage_picture),
    ("roadmap", roadmap_picture),
    ("dependencies", dependency_picture),
    ("load", load_picture),
];

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
    let example = std::fs::read_to_string(root().join("examples/ovre-eksempelby.json")).unwrap();
    for text in [FULL, "{}", &many, &example, r#"{"portfolio": {"projects": [{}, 3, {"title": "Kafé"}]}}"#] {
        for (kind, draw) in PICTURES {
            for language in Language::ALL {
                let (name, picture) = (format!("{kind} {}", language.code()), drawn(text, draw, *language));
                look_at(&format!("{kind}-{}-{}.svg", language.code(), text.len()), &picture.svg);
                expect_on_page(&name, &picture.svg);
                expect_lists(&name, &picture.svg);
                expect_texts_apart(&name, &picture.svg);
                let table = format!("<div>{}</div>", picture.html);
                roxmltree::Document::parse(&table).unwrap_or_else(|fault| panic!("{name}: {fault}"));
                let is_a4 = ["viewBox=\"0 0 794 1123\"", "viewBox=\"0 0 1123 794\""];
                assert!(is_a4.iter().any(|size| picture.svg.contains(size)), "{name}");
            }
        }
    }
}

#[test]
fn pictures_and_their_tables_tell_of_the_same_projects() {
    for (kind, draw) in PICTURES {
        let picture = drawn(FULL, draw, Language::Nynorsk);
        let codes = ["01/25", "02/25", "03/25", "04/26", "05/26", "06/26", "07/26", "08/26"];
        for code in codes {
            // Nobody says whom these ask for their time.
            let is_there = kind != "load" || !["03/25", "05/26", "08/26"].contains(&code);
            assert_eq!(picture.html.contains(code), is_there, "{kind} {code}");
            assert!(!is_there || picture.svg.contains(code), "{kind} {code}");
        }
        assert!(kind == "dependencies" || !picture.html.contains("09/25"), "{kind}");
        assert!(!picture.svg.contains("Skatehallen"), "{kind}");
    }
}

/// Nobody has said that there is none as long as somebody has not said anything.
#[test]
fn a_main_goal_without_projects_is_empty_only_where_all_have_said_theirs() {
    let text = |goals: &str| {
        format!(
            r#"{{"programme": {{"mainGoals": [{{"name": "Oppvekst"}}, {{"name": "Helse"}}]}},
            "portfolio": {{"projects": [{{"code": "01/26", "mainGoals": [{{"goal": "1"}}]}}, {{"code": "02/26"{goals}}}]}}}}"#
        )
    };
    for (goals, said, not_said) in
        [("", "veit ikkje enno", "ingen prosjekt"), (r#", "mainGoals": []"#, "ingen prosjekt", "veit ikkje enno")]
    {
        for draw in [coverage_picture, roadmap_picture] as [Draw; 2] {
            let drawn = drawn(&text(goals), draw, Language::Nynorsk);
            assert!(drawn.svg.contains(said) && !drawn.svg.contains(not_said), "{goals}");
        }
    }
}

#[test]
fn projects_that_wait_for_each_other_in_a_ring_are_drawn_and_told_so() {
    let text = r#"{"portfolio": {"projects": [
        {"code": "01/26", "links": [{"project": "02/26", "kind": "dependsOn"}]},
        {"code": "02/26", "links": [{"project": "03/26", "kind": "dependsOn"}]},
        {"code": "03/26", "links": [{"project": "01/26", "kind": "dependsOn"}, {"project": "03/26", "kind": "overlaps"}]}
    ]}}"#;
    let picture = drawn(text, dependency_picture, Language::Nynorsk);
    assert_eq!(picture.html.matches("Dei ventar på kvarandre i ring.").count(), 3);
    assert_eq!(picture.svg.matches("rx=\"5\"").count(), 3);
}

/// What may be on any day of a month is not counted as if it were in each of its weeks.
#[test]
fn what_may_be_is_told_as_such() {
    let activity = |time: &str| {
        format!(
            r#"{{"portfolio": {{"projects": [{{"code": "01/26", "activities": [{{"time": "{time}", "targetGroups": ["Ungdom"]}}]}}]}}}}"#
        )
    };
    let html = |time: &str| drawn(&activity(time), load_picture, Language::Nynorsk).html;
    assert!(html("2027-02").contains("veke 5 i 2027: opptil 1 aktivitet (01/26)"));
    assert!(html("2027-02-01/2027-02-28").contains("veke 5 i 2027: 1 aktivitet (01/26)"));
    // Nobody knows when it ends.
    assert!(!html("fra 2027-02-01").contains("Ungdom"));
    let far = drawn(&activity("9998-02-01"), load_picture, Language::Nynorsk);
    assert!(far.svg.contains("Det som ligg meir enn 20 år unna"));
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
            "activities": [{{"title": "Møte", "time": "2027-{month:02}-03", "people": [{{"name": "Et langt navn nummer {other}"}}], "targetGroups": ["Gruppe nummer {goal} i bygda", "Ungdom"]}}]}}"#
        )
    };
    let projects: Vec<String> = (1..=count).map(project).collect();
    let plans: Vec<String> = (1..=count.min(20))
        .map(|number| {
            format!(r#"{{"project": "{number:02}/26", "period": {{"start": "2027-01", "end": "2029"}}, "organisation": [{{"name": "Et langt navn nummer {}", "percent": 12.5}}]}}"#, number % 4)
        })
        .collect();
    format!(
        r#"{{"programme": {{"title": "Områdeløft", "mainGoals": [{}]}}, "portfolio": {{"projects": [{}]}}, "projectPlans": [{}]}}"#,
        goals.join(", "),
        projects.join(", "),
        plans.join(", ")
    )
}

/// Where every project is linked with every other, as many are drawn as there is room for, and it takes little time.
#[test]
fn a_thicket_is_thinned_out() {
    let link = |other: usize| format!(r#"{{"project": "{other:02}/26", "kind": "sharesResource"}}"#);
    let project = |own: usize| {
        let links: Vec<String> = (1..=90).filter(|other| *other != own).map(link).collect();
        format!(r#"{{"code": "{own:02}/26", "links": [{}]}}"#, links.join(", "))
    };
    let projects: Vec<String> = (1..=90).map(project).collect();
    let text = format!(r#"{{"portfolio": {{"projects": [{}]}}}}"#, projects.join(", "));
    let picture = drawn(&text, dependency_picture, Language::Bokmal);
    let boxes = picture.svg.matches("rx=\"5\"").count();
    assert!(boxes > 4 && picture.svg.contains(&format!("… og {} prosjekter til.", 90 - boxes)), "{boxes}");
    look_at("thicket.svg", &picture.svg);
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
