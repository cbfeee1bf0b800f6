use super::*;
use crate::model::{Period, Person, Position, Project, ProjectPlan, ProjectState};
use crate::portfolio::Register;
use crate::value::{Clock, Field};

fn activity(time: &str, hours: &str) -> Activity {
    let clock: Option<Clock> = hours.parse().ok();
    let end = clock.and_then(|clock| clock.end).map(|start| Clock { start, end: None });
    let from: Field<Clock> = clock.map_or(Field::Absent, |clock| Clock { end: None, ..clock }.into());
    let time: When = time.parse().unwrap();
    Activity { time: time.into(), from, to: end.map_or(Field::Absent, Field::Known), ..Activity::default() }
}

fn by(name: &str, time: &str, hours: &str) -> Activity {
    let person = Person { name: name.into(), ..Person::default() };
    Activity { people: vec![person].into(), ..activity(time, hours) }
}

fn at(place: &str, time: &str, hours: &str) -> Activity {
    Activity { place: place.into(), ..activity(time, hours) }
}

fn asks(group: &str, time: &str) -> Activity {
    Activity { target_groups: vec![group.to_owned()].into(), ..activity(time, "") }
}

fn portfolio(projects: Vec<Vec<Activity>>) -> Portfolio {
    let project = |activities: Vec<Activity>| Project { activities: activities.into(), ..Project::default() };
    Portfolio { projects: projects.into_iter().map(project).collect::<Vec<_>>().into(), ..Portfolio::default() }
}

/// Each clash in a line: which activities of which projects, from when to when, and `?` where it is not certain.
fn told(portfolio: &Portfolio) -> Vec<String> {
    let told = |clash: &Clash| {
        let uses: Vec<String> = clash.uses.iter().map(|one| one.pointer.to_string()).collect();
        let uses = uses.join(" ").replace("/projects/", "").replace("/activities/", ".");
        let mark = match clash.sureness {
            Sureness::Certain => "",
            Sureness::OnTheDay => "?",
            Sureness::Possible => "??",
        };
        format!("{} {uses} {}..{}{mark}", clash.what, clash.first, clash.last)
    };
    Clashes::of(portfolio, None).all().iter().map(told).collect()
}

#[test]
fn a_person_is_at_one_place_at_a_time() {
    let clashing = portfolio(vec![
        vec![by("Kari", "2027-02-03", "10:00-12:00"), by("Kari", "2027-02-05", "")],
        vec![by("kari ", "2027-02-03/2027-02-05", "11:00-13:00"), by("Per", "2027-02-03", "10:00-12:00")],
        vec![by("KARI", "2027-02-03", "12:00-14:00")],
    ]);
    // The two that only follow each other hang together through the third.
    assert_eq!(told(&clashing), ["Kari 0.0 1.0 2.0 2027-02-03..2027-02-03", "Kari 0.1 1.0 2027-02-05..2027-02-05?"]);
    let apart = portfolio(vec![
        vec![by("Kari", "2027-02-03", "10:00-12:00"), by("Kari", "2027-02-03", "11:00-12:00")],
        vec![by("Kari", "2027-02-03", "12:00-13:00"), by("Kari", "fra 2027-02-03", ""), by("Kari", "2027", "")],
    ]);
    assert_eq!(told(&apart), [""; 0]);
    let week = portfolio(vec![vec![by("Kari", "2027-W05", "")], vec![by("Kari", "2027-02-03", "")]]);
    assert_eq!(told(&week), ["Kari 0.0 1.0 2027-02-03..2027-02-03??"]);
}

#[test]
fn those_that_have_left_need_nothing() {
    let mut left = portfolio(vec![vec![at("Salen", "2027-02-03", "")], vec![at("Salen", "2027-02-03", "")]]);
    assert_eq!(told(&left), ["Salen 0.0 1.0 2027-02-03..2027-02-03?"]);
    if let Field::Known(projects) = &mut left.projects
        && let Some(Field::Known(project)) = projects.0.first_mut()
    {
        project.state = ProjectState::Merged.into();
    }
    assert_eq!(told(&left), [""; 0]);
}

#[test]
fn a_room_holds_one_at_a_time() {
    let rooms = portfolio(vec![
        vec![at("Samfunnshuset", "2027-02-03", "10:00-12:00"), at("Teams", "2027-02-03", "10:00-12:00")],
        vec![at("samfunnshuset", "2027-02-03", "11:00-13:00"), at("Teams", "2027-02-03", "10:00-12:00")],
        vec![at("Samfunnshuset", "2027-02-03", "18:00-20:00")],
        vec![at("Samfunnshuset", "2027-02-03", "19:00")],
    ]);
    let expected = ["Samfunnshuset 0.0 1.0 2027-02-03..2027-02-03", "Samfunnshuset 2.0 3.0 2027-02-03..2027-02-03"];
    assert_eq!(told(&rooms), expected);
}

#[test]
fn a_group_is_asked_often() {
    let asked = portfolio(vec![
        vec![asks("Ungdom", "2027-02-01"), asks("ungdommar", "2027-02-03"), asks("ungdom", "2027-02-08")],
        vec![asks("Ungdommer", "2027-02-07"), asks("Ungdom", "2027-02-09"), asks("ungdom", "2027-02-14")],
        vec![asks("Eldre", "2027-02-03")],
    ]);
    assert_eq!(told(&asked), ["Ungdom 0.0 0.1 0.2 1.0 1.1 1.2 2027-02-01..2027-02-14"]);
    let one_day =
        portfolio(vec![vec![asks("Eldre i bygda", "2027-02-03")], vec![asks("bygda: dei eldre", "2027-02-03")]]);
    assert_eq!(told(&one_day), ["Eldre i bygda 0.0 1.0 2027-02-03..2027-02-03"]);
}

#[test]
fn nobody_has_more_than_all_of_their_time() {
    let plan = |project: &str, percent: i32, start: &str, end: &str| {
        let position = Position { name: "Kari".into(), percent: Decimal::from(percent).into(), ..Position::default() };
        let day = |text: &str| text.parse::<When>().unwrap();
        let period = Period { start: day(start).into(), end: day(end).into(), ..Period::default() };
        let organisation = vec![position].into();
        ProjectPlan { project: project.into(), organisation, period: period.into(), ..ProjectPlan::default() }
    };
    let clashes = |plans: Vec<ProjectPlan>| {
        let codes = ["01/26", "02/26", "03/26"];
        let projects = codes.map(|code| Project { code: code.into(), ..Project::default() }).to_vec();
        let portfolio = Portfolio { projects: projects.into(), ..Portfolio::default() };
        let dossier = Dossier { project_plans: plans.into(), ..Dossier::default() };
        let documents = ProjectDocuments::of(&dossier, &Register::of(&portfolio));
        let told = |clash: &Clash| {
            let percents: Vec<_> = clash.uses.iter().filter_map(|one| Some(one.percent?.to_string())).collect();
            format!("{} {}..{} {}", percents.join("+"), clash.first, clash.last, clash.sureness == Sureness::Certain)
        };
        Clashes::of(&portfolio, Some((&dossier, &documents))).all().iter().map(told).collect::<Vec<_>>()
    };
    let over = clashes(vec![
        plan("01/26", 60, "2027-01-01", "2027-12-31"),
        plan("02/26", 40, "2027-03-01", "2027-09-30"),
        plan("03/26", 20, "2027-09-01", "2027-12-31"),
    ]);
    assert_eq!(over, ["60+40+20 2027-09-01..2027-09-30 true"]);
    let may_be = clashes(vec![plan("01/26", 60, "2027-01-01", "2027-06"), plan("02/26", 60, "2027-06", "2027-12-31")]);
    assert_eq!(may_be, ["60+60 2027-06-01..2027-06-30 false"]);
    assert_eq!(clashes(vec![plan("01/26", 120, "2027", "2028")]), [""; 0]);
}

#[test]
fn many_at_once_are_one_clash_and_take_little_time() {
    let many = portfolio((0..3000).map(|_| vec![by("Kari", "2027-02-03/2027-02-20", "10:00-12:00")]).collect());
    let clashes = Clashes::of(&many, None);
    assert_eq!(clashes.all().iter().map(|clash| clash.uses.len()).collect::<Vec<_>>(), [3000]);
}
