//! Pictures, against those that were looked at and found good.
//!
//! `BLESS=1` writes them anew. Look at them then.

mod of_projects;
mod pages;
mod papers;

use std::fs;

use pages::{compare, expect_lists, expect_on_page, expect_texts_apart, root};
use samspill::render::{Picture, gantt, milestone_plan_picture, poster};
use samspill::{
    Context, Day, Dossier, Language, Milestone, MilestoneKind, MilestonePlan, PlanSchedule, Programme, Reading,
    ResultPath, When, schedule_plan,
};

type Draw = fn(&MilestonePlan, Option<&PlanSchedule>, &Context<'_>) -> Picture;

const PICTURES: [(&str, Draw); 3] = [("paths", milestone_plan_picture), ("poster", poster), ("gantt", gantt)];

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

/// The invented programme, and its milestone plans.
fn example() -> (Programme, Vec<MilestonePlan>) {
    let text = fs::read_to_string(root().join("examples/ovre-eksempelby.json")).unwrap();
    let reading = Reading::<Dossier>::of(&text, &Context::on(today()));
    let dossier = reading.document();
    let plans = dossier.milestone_plans.known().unwrap().iter().map(|(_, plan)| plan.clone()).collect();
    (dossier.programme.known().unwrap().clone(), plans)
}

/// A plan with all that a picture can show.
fn full() -> MilestonePlan {
    Reading::<MilestonePlan>::of(FULL, &Context::on(today())).document().clone()
}

const FULL: &str = r#"{
  "title": "Nye Saupstad bydelskafé",
  "project": "03/24",
  "background": "Bydelen har ingen åpen møteplass etter at senteret stengte.",
  "whyNow": "Huseier holder lokalet ledig til sommeren, og velforeningen har femten frivillige som vil være med.",
  "expectedBenefits": ["Flere kjenner naboen sin", "Ungdom får en første jobb", "Tomt lokale blir brukt"],
  "values": ["Alle er velkomne", "Vi spør før vi bestemmer"],
  "results": ["En kafé som er åpen tre dager i uka", "En avtale om drift"],
  "period": {"start": "2026-08-15", "end": "2027-12-31"},
  "resultPaths": [
    {"id": "L", "title": "Lokalet"}, {"id": "F", "title": "Folkene"}, {"id": "S", "title": "Samarbeid og penger"}
  ],
  "milestones": [
    {"id": "L1", "path": "L", "text": "Beboerne har sagt hva de vil bruke lokalet til", "kind": "start", "reached": "2026-09-15"},
    {"id": "S1", "path": "S", "text": "Huseier og bydel er enige om leia", "dependsOn": ["L1"], "reached": "2026-11-12"},
    {"id": "S2", "path": "S", "text": "Styringsgruppa har sagt ja til budsjettet for ombygging og drift de to første årene",
      "dependsOn": ["S1"], "workingTime": {"shortest": 20, "likely": 30, "longest": 50}, "kind": "decision",
      "decidedBy": "Styringsgruppa", "deadline": "2027-03-01"},
    {"id": "L2", "path": "L", "text": "Lokalet er bygd om", "dependsOn": ["S2"],
      "workingTime": {"shortest": 30, "likely": 45, "longest": 60}},
    {"id": "F1", "path": "F", "text": "Ti frivillige har fått opplæring", "dependsOn": ["L1"], "planned": "2027-02"},
    {"id": "L3", "path": "L", "text": "Kafeen er åpen tre dager i uka", "dependsOn": ["L2", "F1"],
      "workingTime": {"days": 15}, "deadline": "2027-06-15"},
    {"text": "Sommerfest for alle som har vært med", "planned": "2027-06-20", "kind": "celebration"},
    {"id": "F2", "path": "F", "text": "Gjester og frivillige har sagt hva som virker", "dependsOn": ["L3"],
      "workingTime": {"shortest": 100, "longest": 140}, "kind": "evaluation"},
    {"id": "S3", "path": "S", "text": "Bydelen har overtatt husleia", "dependsOn": ["F2"], "decidedBy": "Styringsgruppa"}
  ],
  "calendar": {
    "meetings": [{
      "body": "Styringsgruppa",
      "days": ["2026-12-14", "2027-02-15", "2027-04-12", "2027-06-14", "2027-10-11"],
      "paperDays": 10
    }],
    "reporting": "tertial",
    "reportingDays": 10
  }
}"#;

/// The schedule of the same before the agreement came late.
fn before() -> PlanSchedule {
    let text = FULL.replace("\"reached\": \"2026-11-12\"", "\"reached\": \"2026-10-15\"");
    let text = text.replace("\"planned\": \"2027-02\"", "\"planned\": \"2027-03\"");
    let text = text.replace("\"likely\": 45", "\"likely\": 30");
    schedule_plan(Reading::<MilestonePlan>::of(&text, &Context::on(today())).document(), None, today())
}

/// Many milestones, with long names, waiting for each other.
fn many(count: usize) -> MilestonePlan {
    let milestone = |number: usize| {
        Milestone {
        id: format!("M{number}").as_str().into(),
        text: "Menneskerettighetsorganisasjonenes landssammenslutningsrepresentantskapsmedlemmer har <sagt> ja & vært med på alt sammen".into(),
        path: ["A", "B", "C", "D", ""][number % 5].into(),
        depends_on: [format!("M{}", number.saturating_sub(3))].into_iter().filter(|_| number > 3).collect::<samspill::List<String>>().into(),
        planned: When::month(2026 + i32::try_from(number / 12).unwrap(), u32::try_from(number % 12 + 1).unwrap()).unwrap().into(),
        kind: if number.is_multiple_of(7) { MilestoneKind::Decision.into() } else { samspill::Field::Absent },
        ..Milestone::default()
    }
    };
    let paths = ["A", "B", "C", "D"].map(|id| ResultPath {
        id: id.into(),
        title: "Næringslivssamarbeidsavtaleforhandlinger".into(),
        ..ResultPath::default()
    });
    let long = "Donaudampfschifffahrtsgesellschaftskapitän ".repeat(30);
    MilestonePlan {
        title: long.as_str().into(),
        background: long.as_str().into(),
        vision: long.as_str().into(),
        values: vec![long.clone(), long.clone()].into(),
        result_paths: paths.to_vec().into(),
        milestones: (0..count).map(milestone).collect::<samspill::List<Milestone>>().into(),
        ..MilestonePlan::default()
    }
}

fn each(plan: &MilestonePlan, before: Option<&PlanSchedule>) -> Vec<(String, Picture)> {
    let mut pictures = Vec::new();
    for language in Language::ALL {
        let context = Context::on(today()).language(*language);
        for (name, draw) in PICTURES {
            pictures.push((format!("{name} {}", language.code()), draw(plan, before, &context)));
        }
    }
    pictures
}

#[test]
fn pictures_are_as_they_were_when_they_were_looked_at() {
    let (programme, plans) = example();
    let [first, second, ..] = plans.as_slice() else { panic!() };
    let (whole, before) = (full(), before());
    let cases = [
        ("svommehall", first, None, Language::Bokmal),
        ("jobb", second, None, Language::Nynorsk),
        ("kafe", &whole, Some(&before), Language::Bokmal),
        ("empty", &MilestonePlan::default(), None, Language::English),
    ];
    for (name, plan, before, language) in cases {
        let context = Context::on(today()).programme(&programme).language(language);
        for (kind, draw) in PICTURES {
            let picture = draw(plan, before, &context);
            compare(&format!("{name}-{kind}.svg"), &picture.svg);
            compare(&format!("{name}-{kind}.html"), &picture.html);
        }
    }
}

#[test]
fn pictures_are_well_formed_and_keep_to_their_page() {
    let (whole, before) = (full(), before());
    for (plan, before) in
        [(&whole, Some(&before)), (&many(60), None), (&many(700), None), (&MilestonePlan::default(), None)]
    {
        for (name, picture) in each(plan, before) {
            expect_on_page(&name, &picture.svg);
            let table = format!("<div>{}</div>", picture.html);
            roxmltree::Document::parse(&table).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        }
    }
}

/// Whether two texts that are drawn lie over each other.
#[test]
fn no_text_lies_over_another() {
    let (_, plans) = example();
    let (whole, before) = (full(), before());
    for (plan, before) in plans.iter().map(|plan| (plan, None)).chain([(&whole, Some(&before)), (&many(60), None)]) {
        for (name, picture) in each(plan, before) {
            expect_texts_apart(&name, &picture.svg);
        }
    }
}

#[test]
fn a_picture_and_its_table_tell_the_same() {
    let (whole, before) = (full(), before());
    let context = Context::on(today());
    for (name, draw) in PICTURES {
        let picture = draw(&whole, Some(&before), &context);
        for (_, milestone) in whole.milestones.known().unwrap().iter() {
            assert!(picture.html.contains(milestone.name().unwrap()), "{name}");
        }
        assert!(picture.html.contains("dager senere enn før"), "{name}");
        // The last one has no date: nobody knows when all is done.
        assert!(picture.svg.contains("Dette avgjør når den siste vi kan tidfeste, blir nådd"), "{name}");
        assert!(!picture.svg.contains("når alt er ferdig") && !picture.html.contains("når alt er ferdig"), "{name}");
    }
}

/// Those who do not see a picture are told of a list of milestones, each with its name.
#[test]
fn milestones_are_a_list() {
    let (whole, before) = (full(), before());
    for (name, picture) in each(&whole, Some(&before)) {
        expect_lists(&name, &picture.svg);
        let page = roxmltree::Document::parse(&picture.svg).unwrap();
        let has_role = |node: &roxmltree::Node<'_, '_>, role: &str| node.attribute("role") == Some(role);
        let lists: Vec<_> = page.descendants().filter(|node| has_role(node, "list")).collect();
        let milestones = lists.last().unwrap().children().filter(|node| has_role(node, "listitem")).count();
        assert_eq!(milestones, if name.starts_with("poster") { 8 } else { 9 }, "{name}");
    }
    for (name, picture) in each(&MilestonePlan::default(), None) {
        assert!(!picture.svg.contains("role=\"list\""), "{name}");
    }
}

#[test]
fn pictures_of_several_plans_can_stand_on_one_page() {
    let (_, plans) = example();
    let mut ids: Vec<String> = Vec::new();
    for (_, picture) in plans.iter().flat_map(|plan| each(plan, None)) {
        let page = roxmltree::Document::parse(&picture.svg).unwrap();
        ids.extend(page.descendants().filter_map(|node| node.attribute("id").map(str::to_owned)));
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

fn gantt_of(text: &str) -> String {
    let context = Context::on(today());
    gantt(Reading::<MilestonePlan>::of(text, &context).document(), None, &context).svg
}

#[test]
fn reports_are_due_until_the_last_milestone_where_no_end_is_stated() {
    let drawn = gantt_of(
        r#"{"period": {"start": "2027-01-01"}, "calendar": {"reporting": "quarterly"},
            "milestones": [{"text": "Kafeen er åpnet", "planned": "2027-08-02"}]}"#,
    );
    assert!(drawn.contains("<title>31.03.2027</title>") && drawn.contains("<title>30.06.2027</title>"));
}

#[test]
fn only_what_is_drawn_is_explained() {
    let drawn = gantt_of(
        r#"{"milestones": [{"id": "M1", "planned": "innen 2028"}, {"id": "M2", "planned": "2027-02-01"},
            {"text": "Kafeen er åpnet", "planned": "2027-06-01", "dependsOn": ["M2"]}]}"#,
    );
    // Nothing says from when the first can be reached, nor how long the last takes.
    assert!(!drawn.contains("tidligst til senest") && !drawn.contains(">arbeid<"));
}

#[test]
fn a_milestone_that_moves_over_a_weekend_tells_from_where() {
    let plan = |day: &str| {
        let text = format!(r#"{{"milestones": [{{"text": "Festen er holdt", "planned": "{day}"}}]}}"#);
        Reading::<MilestonePlan>::of(&text, &Context::on(today())).document().clone()
    };
    let before = schedule_plan(&plan("2027-03-05"), None, today());
    let drawn = gantt(&plan("2027-03-06"), Some(&before), &Context::on(today()));
    assert!(drawn.html.contains("før: 05.03.2027") && !drawn.html.contains("enn før"));
}

#[test]
fn what_could_not_be_read_is_told() {
    let context = Context::on(today()).language(Language::English);
    let reading = Reading::<MilestonePlan>::of(r#"{"milestones": [3, true]}"#, &context);
    for (_, draw) in PICTURES {
        assert!(draw(reading.document(), None, &context).svg.contains("We could not read the milestones"));
    }
}

#[test]
fn what_is_not_written_yet_is_asked_for() {
    let context = Context::on(today());
    let picture = poster(&MilestonePlan::default(), None, &context);
    assert!(picture.html.contains("Hva ligger bak, og hva fikk dere til å sette i gang?"));
    for (_, draw) in PICTURES {
        assert!(draw(&MilestonePlan::default(), None, &context).svg.contains("Planen har ingen milepæler ennå."));
    }
}

#[test]
fn texts_that_no_xml_can_hold_are_left_out() {
    let plan =
        MilestonePlan {
            title: "Kafé \u{1} <b>&\u{ffff}".into(), vision: "a\u{0}b".into(), ..MilestonePlan::default()
        };
    for (name, picture) in each(&plan, None) {
        expect_on_page(&name, &picture.svg);
    }
}

/// Twenty-five milestones are as many as people keep in view.
#[test]
fn a_plan_of_usual_size_fits_a_page() {
    let mut plan = many(25);
    plan.title = "Milepælsplan for Åpen svømmehall".into();
    let samspill::Field::Known(milestones) = &mut plan.milestones else { panic!() };
    for field in &mut milestones.0 {
        let samspill::Field::Known(milestone) = field else { panic!() };
        milestone.text = "Frivillige badevakter er opplært".into();
    }
    for language in Language::ALL {
        let context = Context::on(today()).language(*language);
        let svg = milestone_plan_picture(&plan, None, &context).svg;
        assert!(svg.contains("viewBox=\"0 0 794 1123\""), "{}", svg.lines().next().unwrap());
    }
}
